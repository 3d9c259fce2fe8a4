import {lstatSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import {isAlwaysExcluded} from './always-excluded.ts'
import type {IgnoreRules} from './ignore-rules.ts'

/**
 * Says of a path that is in the source, and not in the bundle, what leaves it out, as the end of a sentence; undefined where the source
 * has none, or nothing that is said here is the reason.
 */
export function leftOutBy(root: string, rules: IgnoreRules, ignoreFile: string): (path: string) => string | undefined {
  return path => {
    const stats = path === '' ? undefined : entryAt(join(root, path))
    if (stats === undefined) return undefined
    const names = path.split('/')
    for (const [i, name] of names.entries()) {
      const isDirectory = i < names.length - 1 || stats.isDirectory()
      if (isAlwaysExcluded(name, isDirectory)) return `\`${name}\` is never packed`
      const found = rules.excludedBy(names.slice(0, i + 1).join('/'), isDirectory)
      if (found !== undefined) return `\`${found.pattern}\` in ${found.isExclude ? '`exclude`' : ignoreFile} leaves it out`
    }
    return rules.includes(path, stats.isDirectory()) ? undefined : 'no pattern of `include` asks for it'
  }
}

/** Undefined also for what cannot be looked at: another message says so. */
function entryAt(file: string): Stats | undefined {
  try {
    return lstatSync(file, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
