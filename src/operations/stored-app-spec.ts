import {functionAppSpecOf, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {textSha256} from '../bundle/text-sha256.ts'
import {keptAppSpecName} from '../core/app-spec-names.ts'
import {DeployError} from '../core/errors.ts'
import type {AppSpecRevision} from '../deployment/model.ts'
import {platformIn} from './app-spec-platform.ts'
import {certainActivity, type GroupActivity} from './active-deployment.ts'
import {revisionOf} from './app-spec-revision.ts'
import {isAlone} from './ecs-app-spec.ts'
import {readEcsService} from './ecs-service.ts'
import {completeLambdaAppSpec} from './lambda-app-spec.ts'
import {onceTold} from './once-told.ts'
import {patiently} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {SharedOptions} from './prepare-deployments.ts'
import {taskDefinitionOf} from './stopped-tasks.ts'
import type {GroupAsked, GroupRevision, RevisionForGroups} from './store-revision.ts'

/**
 * An AppSpec that CodeDeploy keeps is deployed as it is, but for the version of a function that has the traffic: it was another one when it was
 * deployed, and the shift would start where no traffic is.
 */
export function prepareStoredAppSpec(source: AppSpecRevision, options: SharedOptions, ports: DeployPorts): RevisionForGroups {
  const forGroup = async ({group, deploymentGroupName, observe: of}: GroupAsked): Promise<GroupRevision> => {
    const revision = await wholeRevision(source, options, ports)
    const given = revision.content
    if (!isOfFunction(given)) {
      const named = taskDefinitionOf(revision)
      const [, taskDefinition] = /([^/]+:\d+)$/.exec(named ?? '') ?? []
      // Only there it matters where the traffic is.
      const isCompared = options.skipUnchanged === 'deploy' && group?.ecsService !== undefined && named !== undefined
      const service = isCompared ? await readEcsService(group, options, ports, onceTold(of)) : undefined
      const found = {
        revision,
        ...(taskDefinition !== undefined && {versions: {taskDefinition}}),
        ...(service && named !== undefined && {hasTraffic: isAlone(service, named)})
      }
      return {locate: () => Promise.resolve({...found, isStored: true}), store: () => Promise.resolve(found)}
    }
    const draft = {platform: 'lambda', file: keptAppSpecName(revision.sha256), text: given} as const
    const observe = onceTold(of)
    const names = {applicationName: options.applicationName, deploymentGroupName}
    const activity = (): Promise<GroupActivity> => certainActivity(names, options, ports, observe)
    return revisionOf({draft, given}, await completeLambdaAppSpec(draft, {...options, activity, isStored: true}, ports, observe), observe)
  }
  return {platform: 'function', diagnostics: [], forGroup}
}

/** Whether it is an AppSpec of Lambda that says what is shifted, and to what. */
function isOfFunction(text: string): boolean {
  const {root} = readYaml(text)
  const properties = propertiesOf(root && functionAppSpecOf(root))
  const says = (key: string): boolean => (scalarInAnyCase(properties, key)?.value.trim() ?? '') !== ''
  return platformIn({text}).platform === 'lambda' && ['Name', 'Alias', 'TargetVersion'].every(says)
}

/** CodeDeploy gives an AppSpec back by its hash, and takes none without its content. */
async function wholeRevision(
  revision: AppSpecRevision,
  {applicationName, signal, timeout}: SharedOptions,
  {codedeploy, clock}: DeployPorts
): Promise<AppSpecRevision & {readonly content: string}> {
  const {sha256} = revision
  const content =
    revision.content ??
    (await patiently(() => codedeploy.getAppSpecContent(applicationName, sha256, signal), {clock, signal, patienceMs: timeout}))
  if (content === undefined) {
    throw new DeployError('not-found', `application "${applicationName}" has no AppSpec of the SHA-256 ${sha256}`, {
      input: 'revision',
      hint: 'Deploy its AppSpec again.'
    })
  }
  if (revision.content === undefined || textSha256(content) === sha256) return {...revision, content}
  throw new DeployError('usage', '`revision` has an AppSpec whose SHA-256 is another one than it says', {
    input: 'revision',
    hint: 'Leave its `content` out, and CodeDeploy gives the one that was deployed; or deploy it with `appspec-content`.'
  })
}
