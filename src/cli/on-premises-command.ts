import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {withHint} from '../core/with-hint.ts'
import type {OperationEvent} from '../operations/events.ts'
import {requireIdentity} from '../operations/on-premises/iam-identity.ts'
import type * as Texts from '../report/on-premises-text.ts'
import type {Arguments} from './arguments.ts'
import {complain, print} from './print.ts'

/**
 * `register`, `deregister` and `tag`: on-premises instances. With `--format json`, standard output holds the result and nothing else. Always 0;
 * what could not be done is thrown.
 */
export async function onPremisesCommand(args: Arguments, signal: AbortSignal): Promise<number> {
  const {inputs, own} = args
  const options = {
    ...defined({region: inputs.awsRegion, dryRun: inputs.dryRun}),
    ...defined({instanceTags: own['instance-tags']}),
    signal,
    onEvent: tell
  }
  switch (args.command) {
    case 'register': {
      const instanceName = requiredInstance(args)
      const {registerInstance} = await import('../library/register-instance.ts')
      const arns = defined({iamUserArn: own['iam-user-arn'], iamSessionArn: own['iam-session-arn']})
      const identity = requireIdentity(arns)
      const result = await registerInstance({...options, ...arns, instanceName})
      return show(args, result, ({registeredLines}) => registeredLines(result, identity))
    }
    case 'deregister': {
      const {deregisterInstance} = await import('../library/deregister-instance.ts')
      const result = await deregisterInstance({...options, instanceName: requiredInstance(args)})
      return show(args, result, ({deregisteredLines}) => deregisteredLines(result))
    }
    default: {
      const {tagInstances} = await import('../library/tag-instances.ts')
      requiredInstance(args)
      const removeTags = own['remove-tags']
      const result = await tagInstances({...options, instanceNames: args.positionals, ...defined({removeTags})})
      return show(args, result, ({taggedLines}) => taggedLines(result))
    }
  }
}

async function show(
  {own}: Arguments,
  result: {readonly isDryRun: boolean},
  lines: (texts: typeof Texts) => readonly string[]
): Promise<number> {
  if (own.format === 'json') {
    const {jsonLine} = await import('../report/json-line.ts')
    print(jsonLine({outcome: result.isDryRun ? 'skipped' : 'succeeded', ...result}))
    return 0
  }
  const text = lines(await import('../report/on-premises-text.ts')).join('\n')
  // The log of a workflow may be public; on a terminal the file for the host is there to be copied.
  if (process.env['GITHUB_ACTIONS'] !== 'true') print(text)
  else {
    const {maskAccountIds} = await import('../report/account-ids.ts')
    print(maskAccountIds(text))
  }
  return 0
}

function tell(event: OperationEvent): void {
  if (event.type === 'notice') complain(event.message)
  if (event.type === 'warning') complain(withHint(event))
}

function requiredInstance({command, positionals}: Arguments): string {
  const [name] = positionals
  if (name !== undefined) return name
  throw new DeployError('usage', `the name of the instance to ${command} is missing`, {
    input: 'instance-name',
    hint: `Write it after the command: codedeploy-kit ${command} NAME.`
  })
}
