import {join} from 'node:path'
import type {HostSystem} from '../appspec/model.ts'
import type {RevisionEntry} from '../appspec/revision-tree.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {maxNameBytes, maxPathBytes} from './linux-limits.ts'
import {quoted} from './unpackable.ts'

export interface NameTarget {
  readonly type: BundleType
  readonly os: HostSystem
}

/** What a directory ships, or an archive: where it is, and the paths in it. */
export interface NamedEntries {
  readonly source: string
  readonly entries: Iterable<{readonly path: string; readonly kind: RevisionEntry['kind']}>
}

/**
 * Names that arrive changed, or not at all, on hosts of `os` when they travel as `type`: control characters in a zip (unzip
 * drops them), and on Windows forbidden characters, device names, trailing dots and blanks, and names that
 * differ in case only. On Linux, names and paths that are too long.
 */
export function nameDiagnostics({source, entries}: NamedEntries, {type, os}: NameTarget): Diagnostic[] {
  const found: Diagnostic[] = []
  const tell = (path: string, rule: BundleFindingId, message: string, hint: string): void => {
    found.push({rule, severity: 'error', message, hint, file: join(source, path)})
  }
  const folded = new Map<string, {readonly path: string; readonly kind: RevisionEntry['kind']}>()
  for (const entry of entries) {
    const {path, kind} = entry
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (type === 'zip' && os === 'linux' && hasControlCharacter(name)) {
      tell(
        path,
        'control-character-in-name',
        `unzip on the host drops the control characters from the name ${quoted(path)}.`,
        'Rename it, or use `bundle-type: tgz`.'
      )
    }
    if (os === 'linux') {
      const fault = linuxFault(path, name)
      if (fault !== undefined) tell(path, 'name-too-long', `Linux cannot store ${quoted(path)}: ${fault}.`, 'Shorten it, or exclude it.')
    }
    if (os !== 'windows') continue
    const fault = windowsFault(name)
    if (fault !== undefined)
      tell(path, 'name-impossible-on-windows', `Windows cannot store ${quoted(path)}: its name ${fault}.`, 'Rename or exclude it.')
    const key = path.toLowerCase()
    const twin = folded.get(key)
    if (twin === undefined) folded.set(key, entry)
    else {
      const outcome =
        kind !== 'directory' && twin.kind !== 'directory'
          ? 'the later one replaces the other'
          : kind === twin.kind
            ? 'what is in both lands in one folder'
            : 'a file and a folder cannot both have it'
      tell(
        path,
        'names-collide-on-windows',
        `On Windows ${quoted(path)} and ${quoted(twin.path)} are the same; ${outcome}.`,
        'Rename or exclude one of them.'
      )
    }
  }
  return found
}

function hasControlCharacter(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) < 0x20 || name.charCodeAt(i) === 0x7f) return true
  return false
}

/** Where the agent unpacks: its root, the id of the group (a UUID), the id of the deployment and the folder of the archive. */
const unpackedAt = `/opt/codedeploy-agent/deployment-root/${'0'.repeat(36)}/d-000000000/deployment-archive/`

function linuxFault(path: string, name: string): string | undefined {
  // No text has more bytes than three for each UTF-16 unit.
  if (path.length * 3 <= maxNameBytes) return undefined
  const bytes = Buffer.byteLength(name)
  if (bytes > maxNameBytes) return `its name has ${bytes} bytes, and ${maxNameBytes} are possible`
  const unpacked = unpackedAt.length + Buffer.byteLength(path)
  return unpacked > maxPathBytes ? `unpacked its path has ${unpacked} bytes, and ${maxPathBytes} are possible` : undefined
}

/** UTF-16 units: NTFS counts these. */
const maxWindowsName = 255

/** "Naming Files, Paths, and Namespaces" in Microsoft's Win32 documentation. */
function windowsFault(name: string): string | undefined {
  if (name.length > maxWindowsName) return `has ${name.length} characters, and ${maxWindowsName} are possible`
  if (hasControlCharacter(name)) return 'holds a control character'
  const forbidden = /[<>:"\\|?*]/.exec(name)?.[0]
  if (forbidden !== undefined) return `holds ${forbidden}`
  if (/[. ]$/.test(name)) return 'ends in a dot or a blank'
  if (/^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i.test(name)) return 'is that of a device'
  return undefined
}
