import {readFileSync} from 'node:fs'
import {execFileSync} from 'node:child_process'

const databases = {
  user: {database: 'passwd', file: '/etc/passwd'},
  group: {database: 'group', file: '/etc/group'}
} as const

/**
 * The number of an account of this machine. Like the agent, it looks up names only, so `1000` is nobody unless an account is called
 * so. Throws what the agent's Ruby says: `can't find user for NAME`.
 */
export function accountId(kind: 'user' | 'group', name: string, env: Readonly<Record<string, string | undefined>>): number {
  const {database, file} = databases[kind]
  // getent knows the accounts of LDAP and the like; where there is none, the file has to do.
  const found = findId(name, lookUp(database, name, env)) ?? findId(name, readFileSync(file, 'utf8'))
  if (found === undefined) throw new Error(`can't find ${kind} for ${name}`)
  return found
}

function lookUp(database: string, name: string, env: Readonly<Record<string, string | undefined>>): string {
  try {
    return execFileSync('getent', ['--', database, name], {encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore']})
  } catch {
    return ''
  }
}

/** Lines of passwd(5) and group(5) begin with `name:password:number`. */
function findId(name: string, lines: string): number | undefined {
  for (const line of lines.split('\n')) {
    const [account, , id] = line.split(':')
    if (account === name && id !== undefined && /^\d+$/.test(id)) return Number(id)
  }
  return undefined
}
