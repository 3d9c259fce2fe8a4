import {expandPath, parentOf} from '../host-path.ts'
import {isWhole} from '../install-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permObjectNotDeployed: Rule = {
  id: 'perm-object-not-deployed',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The object is not among what the deployment installs.',
  check(context, report) {
    const {plan} = context
    if (context.appSpec === undefined || !isWhole(plan)) return
    const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])))
    const untouched = context.appSpec.permissions.filter(permission => !touched.has(permission))
    if (untouched.length === 0) return
    const held = new Set<string>()
    for (const instruction of plan.instructions) {
      const target =
        instruction.type === 'copy' ? instruction.destination : instruction.type === 'mkdir' ? instruction.directory : undefined
      for (let path = target; path !== undefined && !held.has(path); path = parentOf(path)) held.add(path)
    }
    for (const permission of untouched) {
      const object = expandPath(permission.object.value, {workingDirectory: '/', homeDirectory: '/root'})
      if (held.has(object)) continue
      report({
        at: permission.object,
        message: `This deployment installs nothing at or below "${permission.object.value}", and permissions reach nothing else: the entry has no effect.`,
        hint: 'Name a destination of "files", or set the permissions in a script.'
      })
    }
  }
}
