import {defined} from '../../core/defined.ts'
import {DeployError, isTransient} from '../../core/errors.ts'
import {changeTags, isTaggedSo} from './change-tags.ts'
import {isSameIdentity, requireIdentity} from './iam-identity.ts'
import {requireInstanceName} from './instance-name.ts'
import {requireRoom, requireTags, tagsAfter, type InstanceTags} from './instance-tags.ts'
import type {RegisterOptions} from './on-premises-options.ts'
import {mostInBatch, type IamIdentity, type OnPremisesInstance, type OnPremisesPorts} from './on-premises-port.ts'
import type {RegisteredInstance} from './on-premises-result.ts'
import {afterDoing, startRun, type OnPremisesRun} from './on-premises-run.ts'
import {inBatches, readInstances} from './read-instances.ts'
import {tagsOf} from './tag-instances.ts'

/** User guide: CodeDeploy keeps its records of what was deregistered, and with them the name and the ARN. */
const keptRecords = 'CodeDeploy may keep the name and the ARN of a deregistered instance for about a day.'

/**
 * Registers an on-premises instance, and tags it. One that is registered with the same ARN is left as it is, but for its tags; with another
 * ARN it is an `already-exists` error. Throws a `DeployError`, which says so when the instance is registered and not tagged.
 */
export async function registerInstance(options: RegisterOptions, ports: OnPremisesPorts): Promise<RegisteredInstance> {
  const {instanceName: name, instanceTags: set = {}, dryRun: isDryRun = false} = options
  requireInstanceName(name)
  const identity = requireIdentity(options)
  requireTags(set)
  const run = startRun(options, ports)
  const found = await run.ask(port => port.get(name, run.signal))
  const existing = found?.isRegistered === true ? requireSame(found, identity) : undefined
  if (existing !== undefined) requireRoom([existing], set, [])
  const change = existing === undefined ? 'registered' : 'none'
  if (isDryRun) {
    const before = existing ?? unregistered(name)
    return {instanceName: name, ...where(run), change, tags: tagsAfter(before, set, []), tagsSet: newOf(before, set), isDryRun}
  }
  if (existing === undefined) await register(name, identity, found !== undefined, run)
  // Its record may have kept the tags of what was deregistered.
  const before = existing ?? (found === undefined ? unregistered(name) : await readOne(name, run))
  const tags = await tagged(before, set, change, run)
  return {instanceName: name, ...where(run), change, tags, tagsSet: newOf(before, set), isDryRun}
}

function where({onPremises}: OnPremisesRun): Pick<RegisteredInstance, 'region'> {
  return defined({region: onPremises.region()})
}

async function readOne(name: string, run: OnPremisesRun): Promise<OnPremisesInstance> {
  const [instance] = await readInstances([name], run, true)
  return instance ?? unregistered(name)
}

function unregistered(name: string): OnPremisesInstance {
  return {name, isRegistered: false, tags: []}
}

function newOf({tags}: OnPremisesInstance, set: InstanceTags): readonly string[] {
  return Object.keys(set).filter(key => !tags.some(tag => tag.key === key && tag.value === set[key]))
}

/** Throws `already-exists` for an instance of another identity. */
function requireSame(found: OnPremisesInstance, identity: IamIdentity): OnPremisesInstance {
  if (isSameIdentity(identity, found.identity)) return found
  const as =
    found.identity === undefined
      ? 'and not said with which ARN'
      : found.identity.type === identity.type
        ? `with the ARN of another ${identity.type}`
        : `with the ARN of a ${found.identity.type}, not of this ${identity.type}`
  throw new DeployError('already-exists', `instance "${found.name}" is registered already, ${as}`, {
    operation: 'GetOnPremisesInstance',
    input: identity.type === 'user' ? 'iam-user-arn' : 'iam-session-arn',
    hint: `Choose another name, or deregister it first: codedeploy-kit deregister ${found.name}. ${keptRecords}`
  })
}

/** Registers it once: after an answer that was lost, what is there with our ARN is ours. */
async function register(name: string, identity: IamIdentity, wasDeregistered: boolean, run: OnPremisesRun): Promise<void> {
  try {
    await run.ask(async port => {
      try {
        await port.register(name, identity, run.signal)
      } catch (error) {
        if (!(error instanceof DeployError) || run.signal?.aborted) throw error
        if (!isTransient(error) && error.code !== 'already-exists') throw error
        const now = await port.get(name, run.signal).catch(() => undefined)
        if (now?.isRegistered !== true) throw error
        requireSame(now, identity)
      }
    })
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'already-exists' || error.operation === 'GetOnPremisesInstance') throw error
    const holder = error.errorName === 'InstanceNameAlreadyRegisteredException' ? undefined : await holderOf(identity, run)
    const known = wasDeregistered ? 'An instance of this name was deregistered before.' : error.hint
    const hint =
      holder === undefined
        ? [known, keptRecords].filter(Boolean).join(' ')
        : `Instance "${holder}" has it, and each instance needs one of its own. If that is gone: codedeploy-kit deregister ${holder}. ${keptRecords}`
    const {code, message, operation, errorName, requestId, input, cause} = error
    throw new DeployError(code, message, {operation, errorName, requestId, input, cause, hint})
  }
}

/** Not more instances are looked through for the one that has an ARN: it is only for a hint. */
const mostLookedThrough = 250

async function holderOf(identity: IamIdentity, {onPremises, signal}: OnPremisesRun): Promise<string | undefined> {
  try {
    for (const batch of inBatches(await onPremises.list(mostLookedThrough, signal), mostInBatch)) {
      const holder = (await onPremises.getMany(batch, signal)).find(instance => isSameIdentity(identity, instance.identity))
      if (holder !== undefined) return holder.name
    }
    return undefined
  } catch {
    return undefined
  }
}

async function tagged(
  before: OnPremisesInstance,
  set: InstanceTags,
  change: RegisteredInstance['change'],
  run: OnPremisesRun
): Promise<InstanceTags> {
  if (isTaggedSo(before, {set, remove: []})) return tagsOf(before.tags)
  const touched: string[] = []
  try {
    const onChanged = (names: readonly string[]): void => void touched.push(...names)
    const [after] = await changeTags([before], {set, remove: []}, run, {onChanged, isNew: change === 'registered'})
    return tagsOf(after?.tags ?? [])
  } catch (error) {
    const is = change === 'registered' ? 'is registered' : 'was registered before'
    const tags =
      touched.length > 0
        ? 'its tags were changed, and could not be read back'
        : change === 'registered'
          ? 'has no tags'
          : 'its tags are as they were'
    const hint = `Without its tags no deployment reaches it. Run it again, or: codedeploy-kit tag ${before.name}.`
    throw afterDoing(`instance "${before.name}" ${is}, and ${tags}`, error, run.signal, hint)
  }
}
