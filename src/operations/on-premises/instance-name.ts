import {DeployError} from '../../core/errors.ts'
import type {InputKind} from '../input-kinds.ts'

/** Limits page of the CodeDeploy guide, and what `aws deploy register` takes. */
const form = '1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -'
const mostCharacters = 100

/** The name of an on-premises instance. */
export const instanceName: InputKind<string> = {
  parse: name => {
    const problem = problemOf(name)
    if (problem !== undefined) throw new Error(problem)
    return name
  }
}

function problemOf(name: string): string | undefined {
  if (/^i-[0-9a-f]{8,17}$/.test(name)) return 'it is the id of an EC2 instance, and these are not registered: tag it in EC2'
  if (name.startsWith('i-')) return 'it must not start with "i-", as the ids of EC2 instances do'
  if (name.length > mostCharacters) return `it has ${name.length} characters, and must be ${form}`
  if (/^[A-Za-z0-9._+=,@-]+$/.test(name)) return undefined
  const nearest = name
    .trim()
    .replace(/[:\s/\\]+/g, '-')
    .replace(/[^A-Za-z0-9._+=,@-]/g, '')
  const meant = nearest === '' || nearest === name || nearest.startsWith('i-') ? '' : `; "${nearest}" could be one`
  return `it must be ${form}${meant}`
}

/** Throws a `usage` error unless it is a name. */
export function requireInstanceName(name: string, input = 'instance-name'): void {
  const problem = problemOf(name)
  if (problem === undefined) return
  const shown = name.length > mostCharacters ? `${name.slice(0, mostCharacters)}…` : name
  throw new DeployError('usage', `the name of the instance is "${shown}": ${problem}`, {input})
}
