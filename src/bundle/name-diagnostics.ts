import {join} from 'node:path'
import type {HostSystem} from '../appspec/model.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {quoted} from './unpackable.ts'

export interface NameTarget {
  readonly type: BundleType
  readonly os: HostSystem
}

/** What a directory ships, or an archive: where it is, and the paths in it. */
export interface NamedEntries {
  readonly source: string
  readonly entries: Iterable<{readonly path: string}>
}

/**
 * Names that arrive changed, or not at all, on hosts of `os` when they travel as `type`: control characters in a zip (unzip
 * drops them), and on Windows forbidden characters, device names, trailing dots and blanks, and names that differ in case only.
 */
export function nameDiagnostics({source, entries}: NamedEntries, {type, os}: NameTarget): Diagnostic[] {
  const found: Diagnostic[] = []
  const tell = (path: string, rule: BundleFindingId, message: string, hint: string): void => {
    found.push({rule, severity: 'error', message, hint, file: join(source, path)})
  }
  const folded = new Map<string, string>()
  for (const {path} of entries) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (type === 'zip' && os === 'linux' && hasControlCharacter(name)) {
      tell(
        path,
        'control-character-in-name',
        `unzip on the host drops the control characters from the name ${quoted(path)}.`,
        'Rename it, or use `bundle-type: tgz`.'
      )
    }
    if (os !== 'windows') continue
    const fault = windowsFault(name)
    if (fault !== undefined)
      tell(path, 'name-impossible-on-windows', `Windows cannot store ${quoted(path)}: its name ${fault}.`, 'Rename or exclude it.')
    const key = path.toLowerCase()
    const twin = folded.get(key)
    if (twin === undefined) folded.set(key, path)
    else
      tell(
        path,
        'names-collide-on-windows',
        `On Windows ${quoted(path)} and ${quoted(twin)} are the same; the later one replaces the other.`,
        'Rename or exclude one of them.'
      )
  }
  return found
}

function hasControlCharacter(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) < 0x20 || name.charCodeAt(i) === 0x7f) return true
  return false
}

/** "Naming Files, Paths, and Namespaces" in Microsoft's Win32 documentation. */
function windowsFault(name: string): string | undefined {
  if (hasControlCharacter(name)) return 'holds a control character'
  const forbidden = /[<>:"\\|?*]/.exec(name)?.[0]
  if (forbidden !== undefined) return `holds ${forbidden}`
  if (/[. ]$/.test(name)) return 'ends in a dot or a blank'
  if (/^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i.test(name)) return 'is that of a device'
  return undefined
}
