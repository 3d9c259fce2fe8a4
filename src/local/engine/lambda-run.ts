import {functionNameOf} from '../../core/function-reference.ts'
import type {Account} from '../account/account.ts'
import type {LambdaAliasRecord} from '../account/records.ts'
import {DeploymentFailed} from './deployment-failed.ts'
import {invalidFunction, invalidLambda} from './function-failures.ts'
import type {LambdaTraffic} from './function-records.ts'
import type {LambdaRevision} from './function-revision.ts'
import {endingWith, runEvents, type FunctionRunOptions} from './function-events.ts'
import {FunctionTarget} from './function-target.ts'
import {functionEvents} from './lifecycle-events.ts'
import {shiftTraffic} from './traffic-shift.ts'

/** Shifts the traffic of an alias from its version to another one. */
export async function runLambda(options: FunctionRunOptions, revision: LambdaRevision): Promise<void> {
  const {deployment, account, catalog, clock, shift, signal} = options
  const target = new FunctionTarget({
    deployment,
    id: functionNameOf(revision.functionName),
    events: functionEvents(deployment),
    catalog,
    clock
  })
  await endingWith(target, async () => {
    const {alias, traffic} = findTraffic(account, revision)
    const apply = (percent: number): void => {
      giveTraffic(alias, traffic, percent)
      account.save()
      target.record.lambda = {...traffic, targetPercent: percent}
      target.save()
    }
    target.record.lambda = traffic
    await runEvents(options, target, target.record.events, revision.hooks, {
      AllowTraffic: () => shiftTraffic(shift, apply, clock, signal)
    })
  })
}

/** The alias with its versions as a deployment has to find them. Throws {@link DeploymentFailed}. */
function findTraffic(account: Account, revision: LambdaRevision): {alias: LambdaAliasRecord; traffic: LambdaTraffic} {
  const {functionName, targetVersion} = revision
  const fn = account.findFunction(functionName)
  if (fn === undefined) throw new DeploymentFailed(invalidFunction(`The Lambda function ${functionName} was not found.`))
  const alias = fn.aliases.find(({name}) => name === revision.alias)
  if (alias === undefined) throw new DeploymentFailed(invalidLambda(`The Lambda function ${functionName} has no alias ${revision.alias}.`))
  if (alias.additional !== undefined) {
    const {version, weight} = alias.additional
    const share = `${alias.version} and ${version}, which has ${Math.round(weight * 100)} percent of it`
    throw new DeploymentFailed(
      invalidLambda(`The Lambda function alias ${revision.alias} is weighted: its traffic goes to the versions ${share}.`)
    )
  }
  const currentVersion = revision.currentVersion ?? alias.version
  if (currentVersion !== alias.version)
    throw new DeploymentFailed(invalidLambda('The Lambda function alias version does not match the current version in AppSpec file.'))
  if (!fn.versions.some(({version}) => version === targetVersion))
    throw new DeploymentFailed(invalidFunction(`The Lambda function ${functionName} has no version ${targetVersion}.`))
  // AWS refuses this too, without saying why (terraform-aws-lambda, issue 82).
  if (targetVersion === currentVersion)
    throw new DeploymentFailed(invalidLambda(`The target version ${targetVersion} is the current version.`))
  return {alias, traffic: {functionName: fn.name, alias: alias.name, currentVersion, targetVersion, targetPercent: 0}}
}

/** An alias has its version and, while traffic is shifted, another one with a share; it points at the target alone in the end. */
function giveTraffic(alias: LambdaAliasRecord, {currentVersion, targetVersion}: LambdaTraffic, percent: number): void {
  alias.version = percent === 100 ? targetVersion : currentVersion
  if (percent > 0 && percent < 100) alias.additional = {version: targetVersion, weight: percent / 100}
  else delete alias.additional
}
