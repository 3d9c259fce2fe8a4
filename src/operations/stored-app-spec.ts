import {functionAppSpecOf, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {textSha256} from '../bundle/text-sha256.ts'
import {keptAppSpecName} from '../core/app-spec-names.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {AppSpecRevision} from '../deployment/model.ts'
import {platformIn} from './app-spec-platform.ts'
import {activity, revisionOf} from './app-spec-revision.ts'
import type {OperationEvent} from './events.ts'
import type {CompletedAppSpec} from './function-app-spec.ts'
import {completeLambdaAppSpec} from './lambda-app-spec.ts'
import {patiently} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {SharedOptions} from './prepare-deployments.ts'
import {taskDefinitionOf} from './stopped-tasks.ts'
import type {GroupAsked, GroupRevision, PreparedRevision} from './store-revision.ts'

/**
 * An AppSpec that CodeDeploy keeps is deployed as it is, but for the version of a function that has the traffic: it was another one when it was
 * deployed, and the shift would start where no traffic is.
 */
export function prepareStoredAppSpec(
  source: AppSpecRevision,
  options: SharedOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): PreparedRevision {
  const forGroup = async (asked: GroupAsked): Promise<GroupRevision> => {
    const revision = await withContent(source, options, ports)
    const given = revision.content
    if (!isOfFunction(given)) {
      const [, taskDefinition] = /([^/]+:\d+)$/.exec(taskDefinitionOf(revision) ?? '') ?? []
      const found = {revision, ...(taskDefinition !== undefined && {versions: {taskDefinition}})}
      return {locate: () => Promise.resolve({...found, isStored: true}), store: () => Promise.resolve(found)}
    }
    const draft = {platform: 'lambda', file: keptAppSpecName(revision.sha256), text: given} as const
    const isBeingDeployedTo = activity(asked.deploymentGroupName, options, ports)
    const complete = (): Promise<CompletedAppSpec> =>
      completeLambdaAppSpec(draft, {...options, isBeingDeployedTo, isStored: true}, ports, asked.observe)
    return revisionOf({draft, given}, await complete(), asked, complete)
  }
  const alone: GroupAsked = {group: undefined, deploymentGroupName: '', observe}
  return {
    platform: 'function',
    diagnostics: [],
    forGroup,
    locate: async () => (await forGroup(alone)).locate(),
    store: async () => (await forGroup(alone)).store()
  }
}

/** Whether it is an AppSpec of Lambda that says what is shifted, and to what. */
function isOfFunction(text: string): boolean {
  const {root} = readYaml(text)
  const properties = propertiesOf(root && functionAppSpecOf(root))
  const says = (key: string): boolean => (scalarInAnyCase(properties, key)?.value.trim() ?? '') !== ''
  return platformIn({text}).platform === 'lambda' && ['Name', 'Alias', 'TargetVersion'].every(says)
}

/** CodeDeploy gives an AppSpec back by its hash, and takes none without its content. */
async function withContent(
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
