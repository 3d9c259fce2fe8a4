import type {Account} from '../local/account/account.ts'
import type {LambdaFunctionRecord} from '../local/account/records.ts'
import type {TrafficPlace} from '../operations/rehearsal-ports.ts'
import {versionZero, type RehearsedTarget} from '../operations/rehearsed-target.ts'
import {placeName, revisionName, sharesText} from '../operations/traffic-text.ts'
import {sharesOf} from './traffic-of.ts'

/**
 * Lets a rehearsal begin where an earlier one in a kept root ended, or was cut off, and says what that took, as sentences. CodeDeploy deploys
 * only where one side has all of the traffic, and what has it already is not deployed again: a rehearsal would show nothing.
 */
export function makeReady(account: Account, place: TrafficPlace, target: RehearsedTarget): readonly string[] {
  const told = [settle(account, place), target.platform === 'lambda' ? stepBack(account, place, target) : undefined]
  account.save()
  return told.filter(text => text !== undefined)
}

/** Gives all of the traffic back to what had it before the shift: the primary task set, or the version that the alias points at. */
function settle(account: Account, place: TrafficPlace): string | undefined {
  const before = sharesOf(account, place)
  if (before.length < 2) return undefined
  if (place.platform === 'ecs') {
    const service = account.findService(place.cluster, place.service)
    const primary = service?.taskSets.find(({status}) => status === 'PRIMARY') ?? service?.taskSets[0]
    if (service === undefined || primary === undefined) return undefined
    Object.assign(primary, {status: 'PRIMARY', trafficWeight: 100})
    service.taskSets = [primary]
  } else {
    delete aliasOf(account, place)?.alias.additional
  }
  const [kept] = sharesOf(account, place)
  const whole = kept === undefined ? 'nothing' : revisionName(place, kept.revision)
  const left = place.platform === 'ecs' ? 'two task sets' : 'two versions'
  return `An earlier run in this root left ${placeName(place)} with ${left}: ${sharesText(place, before)}. AWS would refuse the next deployment; here all of the traffic goes to ${whole} again`
}

/** Undefined where the alias points at something else than what is to be deployed. */
function stepBack(account: Account, place: TrafficPlace, target: RehearsedTarget): string | undefined {
  const found = aliasOf(account, place)
  if (found === undefined || target.platform === 'ecs' || found.alias.version !== target.next) return undefined
  const {alias, record} = found
  const {next} = target
  alias.version = target.isCurrentNamed ? target.current : versionBefore(record, next, target.current)
  return `Version ${next} has the traffic of ${placeName(place)} since an earlier run in this root: version ${alias.version} gets it back, for there to be something to deploy`
}

/** The next lower one that was published. */
function versionBefore({versions}: LambdaFunctionRecord, next: string, otherwise: string): string {
  const lower = versions.filter(({version}) => version !== versionZero && Number(version) < Number(next))
  return lower.at(-1)?.version ?? otherwise
}

function aliasOf(
  account: Account,
  place: TrafficPlace
): {readonly record: LambdaFunctionRecord; readonly alias: LambdaFunctionRecord['aliases'][number]} | undefined {
  const record = place.platform === 'lambda' ? account.findFunction(place.functionName) : undefined
  const alias = record?.aliases.find(({name}) => place.platform === 'lambda' && name === place.alias)
  return record && alias && {record, alias}
}
