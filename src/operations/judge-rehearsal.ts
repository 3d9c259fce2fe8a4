import type {TrafficPlace, TrafficShare} from './rehearsal-ports.ts'
import type {DeployResult} from './result.ts'
import {placeName, sharesText} from './traffic-text.ts'

/** What a rehearsed shift of traffic was to show, and has come to. */
export interface RehearsedShift {
  readonly place: TrafficPlace
  /** The revision that was to have all of the traffic, as a share names it. It may have had it before, as with ECS. */
  readonly next: string | undefined
  readonly before: readonly TrafficShare[]
  readonly now: readonly TrafficShare[]
  /** Absent where no alarm was asked for. */
  readonly alarm?: {readonly atPercent: number; readonly hasGoneOff: boolean}
}

/**
 * A deployment can succeed and the rehearsal fail: when all of the traffic did not end with the new one, which a hook may have seen to, and
 * when an alarm was asked for that stopped nothing.
 */
export function judgeRehearsal(result: DeployResult, shift: RehearsedShift): DeployResult {
  const problem = result.outcome === 'succeeded' ? problemOf(shift) : undefined
  return problem === undefined ? result : {...result, outcome: 'failed', errorMessage: problem}
}

function problemOf({place, next, before, now, alarm}: RehearsedShift): string | undefined {
  const percent = now.reduce((sum, share) => (share.revision === next ? sum + share.percent : sum), 0)
  if (percent < 100) {
    const shares = now.length === 0 ? '' : `: ${sharesText(place, now, before)}`
    return `the new one ended with ${percent} % of the traffic of ${placeName(place)}${shares}. Something else moved it, such as a hook, and CodeDeploy does not look`
  }
  if (alarm === undefined) return undefined
  const why = alarm.hasGoneOff ? 'it went off, and stopped nothing' : 'the new one never had so much of the traffic'
  return `the alarm of \`alarm-at: ${alarm.atPercent}\` did not stop the deployment: ${why}`
}
