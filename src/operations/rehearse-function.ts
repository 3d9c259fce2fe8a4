import {functionAppSpecOf, testTrafficHookOf} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {textSha256} from '../bundle/text-sha256.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {isTerminal} from '../deployment/model.ts'
import {readAppSpec} from './app-spec-draft.ts'
import {platformNames} from './app-spec-platform.ts'
import {deploy} from './deploy.ts'
import {deploymentSettings, type DeploymentSettings} from './deployment-settings.ts'
import type {OperationEvent} from './events.ts'
import {judgeRehearsal} from './judge-rehearsal.ts'
import {requireReachable} from './milestone.ts'
import type {RehearseOptions} from './options.ts'
import type {AwsPorts} from './ports.ts'
import {rehearsalHooks, type HookedAppSpec} from './rehearsal-hooks.ts'
import {rehearsalOptions} from './rehearsal-options.ts'
import type {FunctionLocalPort, RehearsePorts, TrafficPlace, TrafficShare} from './rehearsal-ports.ts'
import {rehearsalTarget, type RehearsalTarget} from './rehearsal-target.ts'
import {appSpecBefore, rehearsedTarget, versionZero, type RehearsedTarget} from './rehearsed-target.ts'
import {inputOf, requireAccepted} from './require-accepted.ts'
import type {DeployResult} from './result.ts'
import type {FunctionSource} from './revision-source.ts'
import {placeName, sharesText} from './traffic-text.ts'
import {withLocal} from './with-local.ts'

/** The alarm of the rehearsed deployment group. */
const groupAlarm = 'rehearsal'
/** The ECS cluster of the rehearsed service. */
const cluster = 'rehearsal'
const usualSpeed = 300
/** Tasks start, traffic is shifted and old tasks end in steps of minutes, which pass fast: it is looked that often in one of them. */
const looksPerMinute = 2

/**
 * The same run as `deploy` of an ECS or Lambda AppSpec, against the embedded CodeDeploy: the service or the function is made as the AppSpec
 * wants to find it, with an earlier revision that has the traffic; files of this machine play the functions of its hooks.
 */
export async function rehearseFunction(
  source: FunctionSource,
  defaults: RehearsalTarget,
  options: RehearseOptions,
  ports: RehearsePorts,
  observe: Observer<OperationEvent>
): Promise<DeployResult> {
  refuseServerOptions(options)
  const {speed = usualSpeed, alarmAt, root} = options
  const {appSpec, target, handlers} = await planned(source, options, ports, observe)
  const settings = refuseWhatDeployRefuses(target, defaults, options)
  const alarm = settings.overrideAlarms?.alarms?.[0]?.name ?? groupAlarm
  if (speed !== 1)
    observe({type: 'notice', message: `Time passes ${speed} times as fast as it does (\`speed\`); hooks take the time that they take`})
  const start = (): Promise<FunctionLocalPort> => ports.startFunctions({root, speed, target, handlers, onEvent: observe})

  return withLocal(start, observe, async local => {
    const {setup, ...aws} = await ports.connect(local)
    const names = await rehearsalTarget(options, defaults, setup, observe)
    const place = placeOf(target, names)
    const config = `CodeDeployDefault.${target.platform === 'ecs' ? 'ECSCanary10Percent5Minutes' : 'LambdaCanary10Percent5Minutes'}`
    await setup.prepareFunctions({
      ...names,
      deploymentConfigName: config,
      alarm: groupAlarm,
      ...(target.platform === 'ecs' &&
        place.platform === 'ecs' && {
          service: {
            cluster,
            name: place.service,
            taskDefinition: target.before,
            container: target.container,
            hasTestListener: hasTestHook(appSpec)
          }
        })
    })
    await requirePlatform(names, target, aws, options)
    for (const message of local.makeReady(place)) observe({type: 'notice', message})
    await deployBefore(target, names, local.traffic(place), aws, ports, options.signal)
    const before = local.traffic(place)
    observe({type: 'notice', message: `Traffic of ${placeName(place)}: ${sharesText(place, before)}`})
    const hasGoneOff = alarmAt === undefined ? undefined : local.alarmAt(place, alarmAt, alarm)
    const judge = (result: DeployResult): DeployResult =>
      judgeRehearsal(result, {
        place,
        next: result.lambdaTargetVersion ?? result.taskDefinition ?? target.next?.split('/').at(-1),
        before,
        now: local.traffic(place),
        ...(alarmAt !== undefined && hasGoneOff && {alarm: {atPercent: alarmAt, hasGoneOff: hasGoneOff()}})
      })
    const pollInterval = options.pollInterval ?? Math.min(100, Math.max(10, Math.round(60_000 / speed / looksPerMinute)))
    const result = await deploy(
      {
        ...rehearsalOptions(options),
        validate: options.validate ?? 'error',
        ...names,
        pollInterval,
        onEvent: event => {
          // The last word is that it ended.
          if (event.type === 'ended' && event.result.outcome === 'skipped') return
          if (event.type === 'ended')
            observe({type: 'notice', message: `Traffic of ${placeName(place)}: ${sharesText(place, local.traffic(place), before)}`})
          if (event.type === 'ended' && event.result.outcome !== 'succeeded' && hasGoneOff?.() === false)
            observe({
              type: 'notice',
              message: `The alarm of \`alarm-at: ${alarmAt}\` did not go off: the new one never had so much of the traffic`
            })
          observe(event.type === 'ended' ? {...event, result: judge(event.result)} : event)
        }
      },
      {...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem}
    )
    if (result.outcome === 'skipped') throw nothingRehearsed(result)
    return judge(result)
  })
}

/** On AWS there may be nothing to do; a rehearsal that did nothing must not pass for one that went well. */
function nothingRehearsed({errorMessage = 'no deployment was created'}: DeployResult): DeployError {
  return new DeployError('usage', `nothing was rehearsed: ${errorMessage}`, {
    input: 'root',
    hint: 'Name another revision than the one that has the traffic, or rehearse in a new root.'
  })
}

/** What is rehearsed. Findings are told by the deployment itself; here they are when nothing comes of it. */
async function planned(
  source: FunctionSource,
  options: RehearseOptions,
  ports: RehearsePorts,
  observe: Observer<OperationEvent>
): Promise<{
  readonly appSpec: HookedAppSpec | undefined
  readonly target: RehearsedTarget
  readonly handlers: ReadonlyMap<string, string>
}> {
  const found: OperationEvent[] = []
  try {
    const {draft, given} = await readAppSpec(source, options, event => found.push(event))
    const appSpec = given === undefined ? undefined : {file: draft.file ?? appSpecNames.content, text: given}
    const handlers = rehearsalHooks(appSpec, source.source, options, ports)
    return {appSpec, target: await rehearsedTarget(draft, options), handlers}
  } catch (error) {
    for (const event of found) observe(event)
    throw error
  }
}

/** Throws `usage` for what is about hosts. */
function refuseServerOptions({instances, root}: RehearseOptions): void {
  if (instances !== undefined) {
    throw new DeployError('usage', '`instances` is about EC2 and on-premises servers, and the AppSpec is for ECS or Lambda', {
      input: 'instances',
      hint: 'Leave it empty.'
    })
  }
  if (root !== undefined && /^[\\/]+$/.test(root)) {
    throw new DeployError('usage', '`root: /` installs on this machine, and the AppSpec is for ECS or Lambda', {
      input: 'root',
      hint: 'Leave it empty, or name a folder that keeps the state of the rehearsals.'
    })
  }
}

/** The settings. Throws `usage`, before anything starts, for what a group of ECS or Lambda does not take: a rehearsal is no greener than what it stands for. */
function refuseWhatDeployRefuses({platform}: RehearsedTarget, defaults: RehearsalTarget, options: RehearseOptions): DeploymentSettings {
  const name = options.deploymentGroupName ?? defaults.deploymentGroupName
  const group = {name, computePlatform: platformNames[platform], deploymentType: 'BLUE_GREEN'} as const
  const settings = deploymentSettings(options)
  requireAccepted(settings, options, group)
  requireReachable(options.waitFor, group, name)
  if (options.alarmAt !== undefined && settings.overrideAlarms?.enabled === false) {
    const given = inputOf('overrideAlarms', options)
    throw new DeployError('usage', `\`alarm-at\` lets an alarm go off, and by \`${given}\` no alarm stops the deployment`, {
      input: 'alarm-at',
      hint: `Leave \`alarm-at\` out, or rehearse an alarm without \`${given}\`.`
    })
  }
  return settings
}

function placeOf(target: RehearsedTarget, {applicationName}: RehearsalTarget): TrafficPlace {
  if (target.platform === 'lambda') return {platform: 'lambda', functionName: target.functionName, alias: target.alias}
  return {platform: 'ecs', cluster, service: applicationName.replace(/[^A-Za-z0-9_-]/g, '-')}
}

function hasTestHook(appSpec: HookedAppSpec | undefined): boolean {
  const root = appSpec && readYaml(appSpec.text).root
  return testTrafficHookOf(root && functionAppSpecOf(root)) !== undefined
}

/** A kept root may have an application of the name that deploys to something else. */
async function requirePlatform(
  {applicationName}: RehearsalTarget,
  {platform}: RehearsedTarget,
  {codedeploy}: Pick<AwsPorts, 'codedeploy'>,
  {root = '', signal}: RehearseOptions
): Promise<void> {
  const {computePlatform} = await codedeploy.getApplication(applicationName, signal)
  if (computePlatform.toLowerCase() === platform) return
  throw new DeployError(
    'usage',
    `application "${applicationName}" in \`root\` "${root}" is for ${computePlatform}, and the AppSpec is not`,
    {
      input: 'root',
      hint: 'Set `application-name`, or name another root.'
    }
  )
}

/** Deploys what the traffic is taken from, all at once, where nothing was deployed yet: a rollback has somewhere to go. */
async function deployBefore(
  target: RehearsedTarget,
  names: RehearsalTarget,
  traffic: readonly TrafficShare[],
  {codedeploy}: Pick<AwsPorts, 'codedeploy'>,
  {clock}: Pick<RehearsePorts, 'clock'>,
  signal: AbortSignal | undefined
): Promise<void> {
  const {lastSuccessfulRevision} = await codedeploy.getDeploymentGroup(names.applicationName, names.deploymentGroupName, signal)
  const isNew = target.platform === 'lambda' ? traffic.some(({revision}) => revision === versionZero) : lastSuccessfulRevision === undefined
  if (!isNew) return
  const content = appSpecBefore(target)
  const id = await codedeploy.createDeployment(
    {
      ...names,
      deploymentConfigName: `CodeDeployDefault.${target.platform === 'ecs' ? 'ECS' : 'Lambda'}AllAtOnce`,
      description: 'What there is before the rehearsal',
      revision: {type: 'appspec', content, sha256: textSha256(content)}
    },
    signal
  )
  for (;;) {
    const {status, errorMessage = status, hasTerminationWaitStarted} = await codedeploy.getDeployment(id, signal)
    if (status === 'Succeeded') return
    if (isTerminal(status)) throw new DeployError('local', `what the rehearsal starts from could not be deployed: ${errorMessage}`)
    if (hasTerminationWaitStarted === true) await codedeploy.continueDeployment(id, 'TERMINATION_WAIT', signal)
    await clock.sleep(10, signal)
  }
}
