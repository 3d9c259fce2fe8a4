import {expandPath, nameOf, parentOf} from '../host-path.ts'
import type {InstallInstruction} from '../install-plan.ts'
import type {Permission} from '../model.ts'
import {textOf} from '../outline.ts'
import {matchesSimpleGlob, objectPrefix, reaches} from '../permission-match.ts'
import {serverOnly, type Rule} from '../rule.ts'

const paths = {workingDirectory: '/', homeDirectory: '/root'}

interface Installed {
  readonly path: string
  readonly type: 'file' | 'directory'
}

function installedBy(instructions: readonly InstallInstruction[]): readonly Installed[] {
  return instructions.flatMap((instruction): Installed[] =>
    instruction.type === 'copy'
      ? [{path: instruction.destination, type: 'file'}]
      : instruction.type === 'mkdir'
        ? [{path: instruction.directory, type: 'directory'}]
        : []
  )
}

/** The directories deeper down whose names the pattern matches, those with the most first. */
function directoriesWithMatches(below: readonly Installed[], {pattern, types}: Permission): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const {path, type} of below) {
    if (!types.includes(type) || !matchesSimpleGlob(nameOf(path), pattern)) continue
    counts.set(parentOf(path), (counts.get(parentOf(path)) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))
}

function remedy(below: readonly Installed[], permission: Permission): string {
  if (permission.pattern === '**') return 'Look at "type" and "except", or delete the entry.'
  const [best, ...others] = directoriesWithMatches(below, permission)
  if (best === undefined) return 'Look at the names, or leave the pattern out to reach everything.'
  const more =
    others.length === 0 ? '' : `, and give ${others.length === 1 ? `"${others[0]?.[0]}"` : `${others.length} others`} an entry as well`
  return `Write "object: ${best[0]}", where it matches ${best[1] === 1 ? 'one' : best[1]}${more}.`
}

export const permReachesNothing: Rule = {
  id: 'perm-reaches-nothing',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'An entry of "permissions" reaches nothing of what its object holds.',
  check({appSpec, plan, outline}, report) {
    if (appSpec === undefined || plan === undefined || plan.error !== undefined) return
    const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])))
    const installed = installedBy(plan.instructions)
    for (const permission of appSpec.permissions) {
      const {pattern, types} = permission
      // Patterns with more than "*" in them, and lists of no types, have rules of their own.
      if (touched.has(permission) || types.length === 0 || (pattern !== '**' && /[/?[\]{}\\^$|+]/.test(pattern))) continue
      const object = expandPath(permission.object.value, paths)
      if (installed.some(({path, type}) => path === object && type === 'file')) continue
      // Somebody meant the directory itself, which a rule of its own says.
      const isForDirectories = types.length === 1 && types[0] === 'directory'
      if (isForDirectories && appSpec.files.some(({destination}) => expandPath(destination.value, paths) === object)) continue
      const prefix = objectPrefix(permission.object.value, paths)
      const below = installed.filter(({path}) => path.startsWith(prefix))
      if (below.length === 0) continue
      if (below.some(({path, type}) => types.includes(type) && reaches(permission, path.slice(prefix.length)))) continue
      const entry = outline?.permissions.find(({span}) => span.start.offset === permission.span.start.offset)
      const only = types.length === 2 ? 'Nothing' : `No ${types[0]}`
      report({
        at: (entry && textOf(entry, 'pattern')) ?? permission.object,
        message:
          pattern === '**'
            ? `${only} that is installed below "${permission.object.value}" is left to this entry: it has no effect.`
            : `${only} directly in "${permission.object.value}" matches "${pattern}", and a pattern goes no deeper: the entry has no effect.`,
        hint: remedy(below, permission)
      })
    }
  }
}
