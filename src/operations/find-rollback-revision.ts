import {DeployError} from '../core/errors.ts'
import type {DeploymentSnapshot, RevisionLocation} from '../deployment/model.ts'
import {isSameRevision} from '../deployment/same-revision.ts'
import type {RollbackOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {broughtBack, isRollback} from './rollback-words.ts'

/** What a rollback deploys again. */
interface RollbackTarget {
  readonly revision: RevisionLocation
  /** The successful deployment that had it. */
  readonly toId: string
  /** The group's latest deployment, whatever became of it. */
  readonly fromId: string | undefined
  readonly from: DeploymentSnapshot | undefined
}

type Options = Pick<RollbackOptions, 'applicationName' | 'deploymentGroupName' | 'deploymentId' | 'signal'>

/** So many successful deployments are looked through. */
const mostLooks = 100

/**
 * The revision to go back to: that of `deploymentId`, or of the last successful deployment before the current one that had another revision.
 * Where the current one is a rollback itself, the deployment that it brought back counts instead, so that going back twice goes back two
 * steps. Throws a `DeployError` when there is none.
 */
export async function findRollbackRevision(options: Options, {codedeploy}: Pick<DeployPorts, 'codedeploy'>): Promise<RollbackTarget> {
  const {applicationName, deploymentGroupName, deploymentId, signal} = options
  const latest = await currentDeployment(options, codedeploy)
  if (deploymentId !== undefined) return {...(await givenTarget(deploymentId, options, codedeploy)), fromId: latest?.id, from: latest}
  if (latest === undefined) throw nothingBefore(options, 'nothing was deployed to it yet')

  let current = latest
  let looks = 0
  for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, ['Succeeded'], signal)) {
    if (id === latest.id) continue
    if (++looks > mostLooks) throw nothingBefore(options, `the last ${mostLooks} successful deployments had the same revision`)
    const earlier = await codedeploy.getDeployment(id, signal)
    // The AppSpec of a function names the version that had the traffic, and is another one each time.
    const isSame = isMaybeSame(earlier, current) || broughtBack(current) === id
    if (isSame && isRollback(current)) current = earlier
    if (isSame || earlier.revision === undefined) continue
    // What lies between a rollback and the deployment that it brought back was rolled back.
    if (isRollback(current)) continue
    return {revision: earlier.revision, toId: id, fromId: latest.id, from: latest}
  }
  throw nothingBefore(options, `no deployment with another revision succeeded before ${latest.id}`)
}

async function givenTarget(
  deploymentId: string,
  {applicationName, signal}: Options,
  codedeploy: DeployPorts['codedeploy']
): Promise<Omit<RollbackTarget, 'fromId' | 'from'>> {
  const {status, revision, applicationName: other} = await codedeploy.getDeployment(deploymentId, signal)
  const wrong = (message: string, hint: string): DeployError =>
    new DeployError('usage', `${deploymentId} ${message}`, {input: 'deployment-id', hint, deploymentId})
  if (other !== undefined && other !== applicationName)
    throw wrong(`is a deployment of application "${other}", not of "${applicationName}"`, 'Name a deployment of this application.')
  if (status !== 'Succeeded')
    throw wrong(`did not succeed (${status}): its revision is nothing to go back to`, 'Name a deployment that succeeded.')
  if (revision === undefined)
    throw wrong('has a kind of revision that this version does not deploy', 'Deploy it with the AWS CLI: `aws deploy create-deployment`.')
  return {revision, toId: deploymentId}
}

/** An object that is not pinned may hold the current content by now: going back to it may be no way back. */
function isMaybeSame({revision: one}: DeploymentSnapshot, {revision: other}: DeploymentSnapshot): boolean {
  if (one === undefined || other === undefined) return false
  if (isSameRevision(one, other)) return true
  if (one.type !== 's3' || other.type !== 's3' || one.bucket !== other.bucket || one.key !== other.key) return false
  return !isPinned(one) || !isPinned(other)
}

function isPinned({versionId, eTag}: Extract<RevisionLocation, {type: 's3'}>): boolean {
  return versionId !== undefined || eTag !== undefined
}

function nothingBefore({deploymentGroupName}: Options, why: string): DeployError {
  return new DeployError('not-found', `there is nothing to roll deployment group "${deploymentGroupName}" back to: ${why}`, {
    input: 'deployment-group-name',
    hint: 'Name a deployment whose revision is to come back with `deployment-id`, or deploy a revision with `deploy`.'
  })
}

/** The latest that was asked for, even when it failed or is under way; a rollback that brought nothing back does not count. */
async function currentDeployment(
  {applicationName, deploymentGroupName, signal}: Options,
  codedeploy: DeployPorts['codedeploy']
): Promise<DeploymentSnapshot | undefined> {
  for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, undefined, signal)) {
    const deployment = await codedeploy.getDeployment(id, signal)
    if (deployment.status === 'Succeeded' || !isRollback(deployment)) return deployment
  }
  return undefined
}
