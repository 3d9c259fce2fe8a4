import {DeployError} from '../core/errors.ts'
import type {SharedOptions} from './prepare-deployments.ts'
import type {DeploymentGroup} from './ports.ts'
import {decidingInput, ecsOptions, inputName, lambdaOptions} from './revision-source.ts'
import type {PreparedRevision} from './store-revision.ts'

const isFor = {
  server: 'a bundle, for EC2 and on-premises servers',
  ecs: 'an AppSpec for ECS',
  lambda: 'an AppSpec for Lambda',
  function: 'an AppSpec for ECS or Lambda'
}
/** Of an input that goes into an AppSpec, and names none. */
const optionIsFor = {server: isFor.server, ecs: 'for ECS', lambda: 'for Lambda', function: 'for ECS or Lambda'}
const optionNames: readonly string[] = [...ecsOptions, ...lambdaOptions].map(inputName)

function isOption(input: string): boolean {
  return optionNames.includes(input)
}

const fitting: Readonly<Record<keyof typeof isFor, readonly string[]>> = {
  server: ['Server'],
  ecs: ['ECS'],
  lambda: ['Lambda'],
  function: ['ECS', 'Lambda']
}

/** What to deploy to a group of that platform. */
const remedies: Readonly<Record<string, string>> = {
  Server: 'Name the directory of a bundle with `source`, or another group with `deployment-group-name`.',
  ECS: 'Name the AppSpec with `appspec`, or have one made of `task-definition`, `container-name` and `container-port`.',
  Lambda: 'Name the AppSpec with `appspec`, or have one made of `lambda-function-name` and `lambda-alias`.'
}

/**
 * Throws `usage`, naming the input, for a revision that is for another platform than a group deploys to: AWS creates the deployment all the
 * same, and it fails. Of a revision and of groups that nobody may look at nothing is said.
 */
export function requirePlatform(
  platform: PreparedRevision['platform'],
  options: SharedOptions,
  names: readonly string[],
  groups: readonly (DeploymentGroup | undefined)[]
): void {
  for (const group of groups) {
    if (platform === undefined || group === undefined || fitting[platform].includes(group.computePlatform)) continue
    const input = decidingInput(options)
    throw new DeployError(
      'usage',
      `deployment group "${group.name}" deploys to ${group.computePlatform === 'Server' ? 'EC2 and on-premises servers' : group.computePlatform}, and \`${input}\` is ${isOption(input) ? optionIsFor[platform] : isFor[platform]}`,
      {input, hint: remedies[group.computePlatform]}
    )
  }
  const isOfLambda = platform === 'lambda' || groups.some(group => group?.computePlatform === 'Lambda')
  if (isOfLambda && names.length > 1) {
    throw new DeployError('usage', 'a Lambda AppSpec shifts one alias of one function, and several deployment groups are named', {
      input: 'deployment-group-name',
      hint: 'Name one: the second deployment would find the alias where the first one left it.'
    })
  }
}
