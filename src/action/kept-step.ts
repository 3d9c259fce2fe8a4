import type {GroupsResult} from '../operations/groups-result.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {DeployResult} from '../operations/result.ts'
import {standardOnCancel} from '../operations/standard-on-cancel.ts'
import {sessionNotice} from './session-notice.ts'
import type {Step} from './step-context.ts'
import {optionsOf} from './step-options.ts'
import {UnfinishedKeeper} from './unfinished-keeper.ts'

type Common = Omit<ReturnType<typeof optionsOf>, 'onCancel'> & Pick<Step, 'signal'> & {readonly onEvent: Step['report']['observe']}

/** Does `work`, that of a mode, so that the post step can finish what a killed step could not. */
export async function kept<R extends DeployResult | GroupsResult>(
  {inputs, signal, report}: Step,
  mode: keyof typeof standardOnCancel,
  work: (common: Common & {readonly onCancel: NonNullable<Inputs['onCancel']>}) => Promise<R>
): Promise<R> {
  const {onCancel = standardOnCancel[mode], ...options} = optionsOf(inputs)
  const message = sessionNotice(inputs, process.env)
  if (message !== undefined) report.observe({type: 'notice', message})
  const keeper = new UnfinishedKeeper(onCancel, inputs.awsRegion, report)
  try {
    const result = await work({
      ...options,
      onCancel,
      signal,
      onEvent: event => {
        keeper.observe(event)
        report.observe(event)
      }
    })
    keeper.settle(result, signal.aborted)
    return result
  } catch (error) {
    keeper.fail(error, signal.aborted)
    throw error
  }
}
