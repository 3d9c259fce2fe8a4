import {functionAppSpecOf, testTrafficHookOf} from '../appspec/function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import {validateAppSpec} from '../appspec/validate.ts'
import {textSha256} from '../bundle/text-sha256.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import {defined} from '../core/defined.ts'
import {hasErrors} from '../core/diagnostic.ts'
import type {Observer} from '../core/observer.ts'
import type {AppSpecRevision} from '../deployment/model.ts'
import {certainActivity} from './active-deployment.ts'
import {appSpecChanges, withChanges} from './app-spec-changes.ts'
import {readAppSpec, type ReadAppSpec} from './app-spec-draft.ts'
import {completeEcsAppSpec} from './ecs-app-spec.ts'
import type {OperationEvent} from './events.ts'
import type {CompletedAppSpec, FinishedAppSpec} from './function-app-spec.ts'
import {completeLambdaAppSpec} from './lambda-app-spec.ts'
import {placeBack} from './place-back.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import type {SharedOptions} from './prepare-deployments.ts'
import {requireHooks} from './require-hooks.ts'
import {requireValid} from './require-valid.ts'
import type {FunctionSource} from './revision-source.ts'
import {onceTold} from './once-told.ts'
import type {GroupAsked, GroupRevision, RevisionForGroups, StoredRevision} from './store-revision.ts'
import {readTaskDefinition} from './task-definition.ts'

/**
 * Checks an AppSpec of ECS or Lambda. For each group it is completed, which only looks; a task definition is registered and a version is
 * published when the first of them is stored, and only once.
 */
export async function prepareAppSpec(
  source: FunctionSource,
  options: SharedOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RevisionForGroups> {
  const read = await readAppSpec(source, options, observe)
  const {draft, validation} = read
  const taskDefinition = draft.platform === 'ecs' ? await readTaskDefinition(options) : undefined
  let areHooksKnown = false

  const complete = async ({group, deploymentGroupName, observe: tell}: GroupAsked): Promise<CompletedAppSpec> => {
    const names = {applicationName: options.applicationName, deploymentGroupName}
    const asking = {...options, activity: () => certainActivity(names, options, ports, tell)}
    return draft.platform === 'ecs'
      ? completeEcsAppSpec(draft, taskDefinition, asking, group, ports, tell)
      : completeLambdaAppSpec(draft, asking, ports, tell)
  }

  const forGroup = async ({observe: of, ...group}: GroupAsked): Promise<GroupRevision> => {
    const asked = {...group, observe: onceTold(of)}
    const completed = await complete(asked)
    await requireComplete(read, completed.preview, options, observe)
    // What a rehearsal calls are files of this machine, and no functions.
    if (!areHooksKnown && ports.hostSystem === undefined) {
      const {file} = draft
      const known = {...(file !== undefined && {file}), ...(read.given !== undefined && {text: read.given})}
      await requireHooks(completed.preview, known, options, ports, observe)
    }
    areHooksKnown = true
    tellIdleHook(completed.preview, asked.group, asked.observe)
    return revisionOf(read, completed, asked.observe)
  }
  return {
    platform: draft.platform,
    diagnostics: validation?.diagnostics ?? [],
    ...(validation && {validation}),
    forGroup
  }
}

/** A hook for test traffic, where the group is known to have no listener for it. */
function tellIdleHook(text: string, group: DeploymentGroup | undefined, observe: Observer<OperationEvent>): void {
  if (group?.hasTestListener !== false) return
  const {root} = readYaml(text)
  const hook = testTrafficHookOf(root && functionAppSpecOf(root))
  if (hook === undefined) return
  observe({
    type: 'warning',
    message: `The function of ${hook.event.value} never runs: deployment group "${group.name}" has no listener for test traffic`,
    hint: 'Add a test listener to the deployment group, or check the new tasks in another event.'
  })
}

/** What was filled in, or made, must be right too. Findings in the AppSpec as it was given are told already, and there was no error. */
async function requireComplete(
  {draft: {platform, file = appSpecNames.content}, given, validation}: ReadAppSpec,
  preview: string,
  options: SharedOptions,
  observe: Observer<OperationEvent>
): Promise<void> {
  const {validate = 'error'} = options
  if (preview === given || validate === 'warn' || validate === 'off' || hasErrors(validation?.diagnostics ?? [])) return
  const found = await validateAppSpec({text: preview, file: given === undefined ? appSpecNames.made : file, platform})
  const errors = found.diagnostics.filter(({severity}) => severity === 'error')
  if (errors.length === 0) return
  const placed = given === undefined ? {} : {text: given, diagnostics: placeBack(errors, {given, filled: preview})}
  requireValid({...found, diagnostics: errors, ...placed}, [], {...options, validate: 'error'}, observe)
}

/** What a group gets of an AppSpec that is completed. */
export function revisionOf(read: ReadAppSpec, completed: CompletedAppSpec, observe: Observer<OperationEvent>): GroupRevision {
  const {unchanged, preview, changes, hasTraffic, makesNew} = completed
  return {
    makesNew,
    ...(unchanged !== undefined && {unchanged}),
    locate: () => {
      tellCompleted(read, {content: preview, changes}, observe)
      return Promise.resolve({revision: toRevision(preview), isStored: true, ...defined({hasTraffic})})
    },
    store: async () => {
      const finished = await completed.finish()
      // What is not deployed is nothing to read.
      if (finished.unchanged === undefined && finished.activeDeploymentId === undefined) tellCompleted(read, finished, observe)
      return storedOf(finished)
    }
  }
}

function storedOf({
  content,
  taskDefinition,
  currentVersion,
  targetVersion,
  unchanged,
  hasTraffic,
  activeDeploymentId
}: FinishedAppSpec): StoredRevision {
  return {
    revision: toRevision(content),
    versions: defined({taskDefinition, lambdaCurrentVersion: currentVersion, lambdaTargetVersion: targetVersion}),
    ...defined({unchanged, hasTraffic, activeDeploymentId})
  }
}

function toRevision(content: string): AppSpecRevision {
  return {type: 'appspec', content, sha256: textSha256(content)}
}

function tellCompleted(
  {draft: {file}, given}: ReadAppSpec,
  {content, changes}: Pick<FinishedAppSpec, 'content' | 'changes'>,
  observe: Observer<OperationEvent>
): void {
  if (content === given) return
  observe({
    type: 'app-spec-completed',
    content,
    ...(file !== undefined && {file}),
    changes: withChanges(changes, appSpecChanges(given, content))
  })
}
