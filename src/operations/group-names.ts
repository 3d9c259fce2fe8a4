import {DeployError} from '../core/errors.ts'
import {resourceName, type InputKind} from './input-kinds.ts'

/** Names of deployment groups, one a line. A comma is part of a name (limits page of the CodeDeploy guide), and parts none. */
export const groupNames: InputKind<readonly string[]> = {
  parse: value => {
    const names = value
      .split('\n')
      .map(name => name.trim())
      .filter(name => name !== '')
    return names.map((name, index) => {
      try {
        return resourceName.parse(name)
      } catch (error) {
        throw names.length === 1 ? error : new Error(`line ${index + 1}, "${name}": ${(error as Error).message}`, {cause: error})
      }
    })
  }
}

/** The one group of what takes no more. Throws a `usage` error when several are named. */
export function oneGroup(
  names: readonly string[] | undefined,
  activity: string,
  spell: (name: string) => string = name => `\`${name}\``
): string | undefined {
  if (names === undefined) return undefined
  const [name, ...others] = names
  if (others.length === 0) return name
  throw new DeployError('usage', `${spell('deployment-group-name')} names ${names.length} groups, and ${activity} takes one`, {
    input: 'deployment-group-name',
    hint: 'Only `deploy` takes several; for the others, name one group at a time.'
  })
}
