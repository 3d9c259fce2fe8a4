import type {CallContext, Meaning} from './sdk-error.ts'

const refused = (hint: string): Meaning => ({code: 'refused', hint})

/** What the errors of ECS and Lambda mean, where their names say something else than those of CodeDeploy, or need a hint of their own. */
export function meaningOfFunctions(name: string, context: CallContext): Meaning | undefined {
  if (context.service === 'ecs') return meaningOfEcs(name, context)
  if (context.service === 'lambda') return meaningOfLambda(name, context)
  return undefined
}

/** Nothing of that name may also be something of that name elsewhere. */
const where = ({region}: CallContext): string =>
  region === undefined ? 'the region and the account' : `the region (${region}) and the account`

function meaningOfEcs(name: string, context: CallContext): Meaning | undefined {
  const isRegistration = context.operation === 'RegisterTaskDefinition'
  const missing = (what: string): Meaning => ({code: 'not-found', hint: `Check ${what}, ${where(context)}.`})
  switch (name) {
    case 'ClusterNotFoundException':
      return missing('the cluster that the deployment group names')
    case 'ServiceNotFoundException':
    case 'ServiceNotActiveException':
      return missing('the ECS service that the deployment group names')
    case 'ClientException':
      // All that ECS says of a task definition that is not there.
      if (context.operation === 'DescribeTaskDefinition') return missing('the name and the revision of the task definition')
      return isRegistration ? refused('Check the task definition: ECS does not take it.') : undefined
    case 'InvalidParameterException':
      return isRegistration ? refused('Check the task definition: ECS does not take it.') : undefined
    case 'LimitExceededException':
      return refused('Deregister and delete old task definitions, or ask AWS for a higher quota.')
    case 'AccessDeniedException':
      // Without a right to hand over the roles in the file, ECS denies the registration.
      return isRegistration
        ? {
            code: 'access-denied',
            hint: "Allow ecs:RegisterTaskDefinition, and iam:PassRole for the task definition's roles, to the role of this run."
          }
        : undefined
    default:
      return undefined
  }
}

function meaningOfLambda(name: string, context: CallContext): Meaning | undefined {
  const missing = (what: string): Meaning => ({code: 'not-found', hint: `Check ${what}, ${where(context)}.`})
  switch (name) {
    case 'ResourceNotFoundException':
      if (context.operation === 'GetAlias') return missing('the names of the function and of its alias')
      return missing(context.operation === 'PublishVersion' ? 'the name of the function' : 'the name of the function and its version')
    case 'ResourceConflictException':
      return refused(
        'The function is just being changed: wait for the end of its update (`aws lambda wait function-updated-v2`), then run again.'
      )
    case 'CodeStorageExceededException':
      return refused("Delete versions of functions that nobody uses: the account's storage for code is full.")
    case 'InvalidParameterValueException':
    case 'ValidationException':
      return refused('Check the names of the function and of its alias, and the version: Lambda does not take them.')
    default:
      return undefined
  }
}
