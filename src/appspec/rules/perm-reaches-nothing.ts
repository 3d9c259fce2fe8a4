import {expandPath, nameOf, parentOf} from '../host-path.ts'
import {isWhole} from '../install-findings.ts'
import type {InstallInstruction} from '../install-plan.ts'
import type {Permission} from '../model.ts'
import {textOf} from '../outline.ts'
import {matchesSimpleGlob, objectPrefix, reaches} from '../permission-match.ts'
import {startingWith} from '../starting-with.ts'
import {serverOnly, type Rule} from '../rule.ts'

const paths = {workingDirectory: '/', homeDirectory: '/root'}

/** So many names are held against patterns to find the directory that was meant: nobody reads the hints of more findings. */
const mostComparisons = 1_000_000

interface Installed {
  readonly path: string
  readonly name: string
  readonly parent: string
  readonly type: 'file' | 'directory'
}

/** What is installed below an object, and of that what is directly in it. */
interface Content {
  readonly below: readonly Installed[]
  readonly children: readonly Installed[]
}

function installedBy(instructions: readonly InstallInstruction[]): readonly Installed[] {
  return instructions.flatMap(instruction => {
    const path = instruction.type === 'copy' ? instruction.destination : instruction.type === 'mkdir' ? instruction.directory : undefined
    if (path === undefined) return []
    return [
      {path, name: nameOf(path), parent: parentOf(path), type: instruction.type === 'copy' ? ('file' as const) : ('directory' as const)}
    ]
  })
}

function contentFinder(installed: readonly Installed[]): (prefix: string) => Content {
  const known = new Map<string, Content>()
  const sorted = [...installed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return prefix => {
    const found = known.get(prefix) ?? contentOf(sorted, prefix)
    known.set(prefix, found)
    return found
  }
}

function contentOf(sorted: readonly Installed[], prefix: string): Content {
  const below = startingWith(sorted, prefix, ({path}) => path)
  return {below, children: below.filter(({path}) => !path.includes('/', prefix.length))}
}

/** The directories deeper down whose names the pattern matches, those with the most first. */
function directoriesWithMatches({below}: Content, {pattern, types}: Permission): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const {name, parent, type} of below) {
    if (types.includes(type) && matchesSimpleGlob(name, pattern)) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))
}

function remedy(content: Content, permission: Permission): string {
  if (permission.pattern === '**') return 'Look at "type" and "except", or delete the entry.'
  const [best, ...others] = directoriesWithMatches(content, permission)
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
    if (appSpec === undefined || !isWhole(plan)) return
    const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])))
    const untouched = appSpec.permissions.filter(permission => !touched.has(permission))
    if (untouched.length === 0) return
    const installed = installedBy(plan.instructions)
    const files = new Set(installed.filter(({type}) => type === 'file').map(({path}) => path))
    const destinations = new Set(appSpec.files.map(({destination}) => expandPath(destination.value, paths)))
    const entries = new Map(outline?.permissions.map(entry => [entry.span.start.offset, entry]))
    const contentBelow = contentFinder(installed)
    let comparisons = 0
    for (const permission of untouched) {
      const {pattern, types} = permission
      // Patterns with more than "*" in them, and lists of no types, have rules of their own.
      if (types.length === 0 || (pattern !== '**' && /[/?[\]{}\\^$|+]/.test(pattern))) continue
      const object = expandPath(permission.object.value, paths)
      if (files.has(object)) continue
      // Somebody meant the directory itself, which a rule of its own says.
      const isForDirectories = types.length === 1 && types[0] === 'directory'
      if (isForDirectories && destinations.has(object)) continue
      const prefix = objectPrefix(permission.object.value, paths)
      const content = contentBelow(prefix)
      if (content.below.length === 0) continue
      const reachable = pattern === '**' ? content.below : content.children
      if (reachable.some(({path, type}) => types.includes(type) && reaches(permission, path.slice(prefix.length)))) continue
      comparisons += content.below.length
      const entry = entries.get(permission.span.start.offset)
      const only = types.length === 2 ? 'Nothing' : `No ${types[0]}`
      report({
        at: (entry && textOf(entry, 'pattern')) ?? permission.object,
        message:
          pattern === '**'
            ? `${only} that is installed below "${permission.object.value}" is left to this entry: it has no effect.`
            : `${only} directly in "${permission.object.value}" matches "${pattern}", and a pattern goes no deeper: the entry has no effect.`,
        hint: comparisons > mostComparisons ? 'Look at "object" and "pattern".' : remedy(content, permission)
      })
    }
  }
}
