import type {Clock} from '../../core/clock.ts'
import type {Account} from '../account/account.ts'
import type {Catalog} from './catalog.ts'
import type {Hooks} from './function-revision.ts'
import type {FunctionTarget} from './function-target.ts'
import type {HookRunner} from './hook-runner.ts'
import type {ReadObject} from './read-object.ts'
import type {DeploymentRecord, EventRecord, GroupRecord} from './records.ts'
import type {TrafficGate} from './traffic-gate.ts'
import type {ShiftStep} from './traffic-shift.ts'

/** What a deployment to ECS or Lambda works with. */
export interface FunctionRunOptions {
  readonly deployment: DeploymentRecord
  readonly group: GroupRecord
  /** How the deployment configuration shifts traffic. */
  readonly shift: readonly ShiftStep[]
  readonly account: Account
  readonly hooks: HookRunner
  readonly readObject: ReadObject
  readonly gate: TrafficGate
  readonly catalog: Catalog
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Takes the target through events, in order: the service's own work, or the function that a hook names, if any. */
export async function runEvents(
  {deployment, hooks, signal}: FunctionRunOptions,
  target: FunctionTarget,
  events: readonly EventRecord[],
  functions: Hooks,
  work: Readonly<Record<string, () => Promise<void> | void>>
): Promise<void> {
  for (const event of events) {
    signal.throwIfAborted()
    await target.carryOut(event, async () => {
      await work[event.name]?.()
      const functionName = functions.get(event.name)
      if (functionName !== undefined) await hooks.run({deployment, event, functionName, signal, save: () => target.save()})
    })
  }
}

/** Brings the target to its end with `work`: failed, with what did not begin skipped, when that rejects. */
export async function endingWith(target: FunctionTarget, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    target.fail()
    throw error
  }
  target.setStatus('Succeeded')
}
