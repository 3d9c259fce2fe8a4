import {constants, accessSync, chmodSync, readdirSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Script} from '../../appspec/model.ts'
import type {ScriptCommand} from './script-process.ts'

/** What makes Ruby hand a command text to a shell instead of starting the program itself. */
const shellCharacters = /[*?{}[\]<>()~&|\\$;'"`]/

/**
 * The absolute path of a script in the unpacked revision; undefined when there is no such file. Letter case counts on every file system,
 * as it does on a Linux host. The location is taken literally: it cannot carry arguments, and a leading `/` means the revision's root.
 */
export function findScript(archive: string, location: string): string | undefined {
  let path = archive
  for (const segment of location.split('/').filter(part => part !== '' && part !== '.')) {
    if (segment !== '..' && !holds(path, segment)) return undefined
    path = join(path, segment)
  }
  return statSync(path, {throwIfNoEntry: false}) === undefined ? undefined : path
}

function holds(folder: string, name: string): boolean {
  try {
    return readdirSync(folder).includes(name)
  } catch {
    return false
  }
}

export function isInside(folder: string, path: string): boolean {
  return resolve(path).startsWith(join(resolve(folder), '/'))
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** `chmod +x`, as the agent does: the read bits are not touched, so that a 0600 script becomes 0711. */
export function makeExecutable(path: string): void {
  chmodSync(path, (statSync(path).mode & 0o7777) | 0o111)
}

/** How the agent starts a script. `runas` and `sudo` are only kept on a real host. */
export function scriptCommand(path: string, script: Script, asOtherUsers: boolean): ScriptCommand {
  const location = script.location.value
  const runas = asOtherUsers ? script.runas?.value : undefined
  const sudo = asOtherUsers && script.sudo
  if (process.platform === 'win32') return windowsCommand(path)
  if (runas !== undefined) {
    const su = ['su', ...(runas === '' ? [] : [runas]), '-c', path]
    return sudo ? {program: 'sudo', args: su, shown: 'sudo'} : {program: 'su', args: su.slice(1), shown: 'su'}
  }
  if (sudo) return {program: 'sudo', args: [path], shown: 'sudo'}
  // The agent writes the path unquoted into one command text: what stands behind a blank becomes arguments, and Ruby asks a shell
  // when there is something for a shell in it. Only the user's part of the path is treated so; ours would be another one on a host.
  const folder = path.slice(0, path.length - relativePart(path, location).length)
  const part = relativePart(path, location)
  if (shellCharacters.test(part)) return {program: '/bin/sh', args: ['-c', `'${folder.replaceAll("'", `'\\''`)}'${part}`], shown: path}
  const [first = '', ...words] = part.split(/\s+/)
  return {program: folder + first, args: words, shown: folder + first}
}

function relativePart(path: string, location: string): string {
  const normal = location
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/')
  return path.endsWith(normal) ? normal : ''
}

function windowsCommand(path: string): ScriptCommand {
  if (/\.ps1$/i.test(path)) {
    return {program: 'powershell.exe', args: ['-ExecutionPolicy', 'Bypass', '-File', path], shown: 'powershell.exe'}
  }
  if (/\.(bat|cmd)$/i.test(path)) return {program: 'cmd.exe', args: ['/d', '/c', path], shown: path}
  return {program: path, args: [], shown: path}
}
