import {expandPath} from '../host-path.ts'
import {isWhole} from '../install-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permObjectIsRootOfCopy: Rule = {
  id: 'perm-object-is-root-of-copy',
  severity: 'info',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'An entry means the destination directory itself, and reaches only what is below it.',
  check({appSpec, plan}, report) {
    if (appSpec === undefined || !isWhole(plan)) return
    const absolute = (path: string): string => expandPath(path, {workingDirectory: '/', homeDirectory: '/root'})
    const destinations = new Set(appSpec.files.map(({destination}) => absolute(destination.value)))
    const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])))
    for (const permission of appSpec.permissions) {
      const {object, types} = permission
      const isForDirectories = types.length === 1 && types[0] === 'directory'
      if (!isForDirectories || touched.has(permission) || !destinations.has(absolute(object.value))) continue
      report({
        at: object,
        message: `Permissions reach what is below "${object.value}", never the directory itself, and there are no directories below it: the entry has no effect.`,
        hint: 'Set those of the directory in an AfterInstall script.'
      })
    }
  }
}
