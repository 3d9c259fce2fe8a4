import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'

/** What a mistyped name is in AWS. */
export interface NamedThing {
  readonly input: 'application-name' | 'deployment-group-name'
  readonly name: string
  /** The names there are; not being allowed to list them only costs the suggestion. */
  readonly list: () => Promise<readonly string[]>
}

/** A `not-found` error that names the input, and the nearest name there is. */
export async function withNearestName(error: DeployError, {input, name, list}: NamedThing): Promise<DeployError> {
  const names = await list().catch((): readonly string[] => [])
  const near = nearestName(name, names)
  const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : ''
  const {operation, errorName, requestId, cause} = error
  return new DeployError('not-found', error.message, {
    operation,
    errorName,
    requestId,
    cause,
    input,
    hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
  })
}
