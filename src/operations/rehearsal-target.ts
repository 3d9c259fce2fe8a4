import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {RehearseOptions} from './options.ts'
import type {RehearsalSetupPort} from './ports.ts'

export interface RehearsalTarget {
  readonly applicationName: string
  readonly deploymentGroupName: string
}

/**
 * The application and the group of a rehearsal. What is not named is that of the rehearsals before it in the same root: files that another
 * application installed would be in the way. Throws a `usage` error when there are several to choose from.
 */
export async function rehearsalTarget(
  options: Pick<RehearseOptions, 'applicationName' | 'deploymentGroupName' | 'root'>,
  defaults: RehearsalTarget,
  setup: Pick<RehearsalSetupPort, 'applications' | 'groups'>,
  observe: Observer<OperationEvent>
): Promise<RehearsalTarget> {
  if (options.root === undefined) return {...defaults, ...namedIn(options)}
  const choose = (input: string, given: string | undefined, usual: string, kept: readonly string[]): string => {
    if (given !== undefined) return given
    if (kept.length === 0 || kept.includes(usual)) return usual
    const [only = usual, ...others] = kept
    const what = input === 'application-name' ? 'application' : 'deployment group'
    if (others.length > 0) {
      throw new DeployError('usage', `\`root\` has the ${what}s ${kept.join(', ')}: which of them is rehearsed is not said`, {
        input,
        hint: `Set \`${input}\`.`
      })
    }
    observe({type: 'notice', message: `The root has the ${what} "${only}": it is deployed over. \`${input}\` names another.`})
    return only
  }
  const applicationName = choose(
    'application-name',
    options.applicationName,
    defaults.applicationName,
    options.applicationName === undefined ? await setup.applications() : []
  )
  const isGroupNamed = options.deploymentGroupName !== undefined
  const groups = isGroupNamed || !(await setup.applications()).includes(applicationName) ? [] : await setup.groups(applicationName)
  return {
    applicationName,
    deploymentGroupName: choose('deployment-group-name', options.deploymentGroupName, defaults.deploymentGroupName, groups)
  }
}

function namedIn({applicationName, deploymentGroupName}: Partial<RehearsalTarget>): Partial<RehearsalTarget> {
  return {...(applicationName !== undefined && {applicationName}), ...(deploymentGroupName !== undefined && {deploymentGroupName})}
}
