import {randomBytes} from 'node:crypto'
import type {Clock} from '../../core/clock.ts'
import {systemClock} from '../../core/clock.ts'
import type {HookEnd, HookFunctions} from '../hook-port.ts'
import {DeploymentFailed} from './deployment-failed.ts'
import {noCallback, notInvoked, validationFailed} from './function-failures.ts'
import type {DeploymentRecord, EventRecord} from './records.ts'

/** How long the service waits for PutLifecycleEventHookExecutionStatus. */
const callbackLimitMs = 3_600_000

/** How long a function that reported is waited for in real time: what it still writes belongs to its event. */
const lastWordsMs = 1_000

/** What a hook function says about its lifecycle event. */
export type HookStatus = 'Succeeded' | 'Failed'

export interface HookRun {
  readonly deployment: DeploymentRecord
  readonly event: EventRecord
  /** Name or ARN. */
  readonly functionName: string
  readonly signal: AbortSignal
  /** Called when the event has its execution id, before the function can name it. */
  readonly save: () => void
}

interface RunningFunction {
  readonly end: () => void
  /** To how it ended, if that is known. */
  readonly ended: Promise<HookEnd | undefined>
}

/** Runs the functions of hooks, and waits for what they report. */
export class HookRunner {
  readonly #functions: HookFunctions | undefined
  readonly #clock: Clock
  readonly #waiting = new Map<string, (status: HookStatus) => void>()
  readonly #running = new Set<RunningFunction>()

  constructor(functions: HookFunctions | undefined, clock: Clock) {
    this.#functions = functions
    this.#clock = clock
  }

  /**
   * Resolves when the function reported that it succeeded; it may still be running then, as on AWS. Rejects with
   * {@link DeploymentFailed} when it reported a failure, cannot be invoked, or reported nothing within the hour, and with the signal's
   * reason, once the function has ended, when the signal aborts. The event ends as long after its start as the function took in real
   * time, and what was waited for it after that: the engine's clock may be faster than any function is.
   */
  async run({deployment, event, functionName, signal, save}: HookRun): Promise<void> {
    const hookExecutionId = randomBytes(48).toString('base64')
    event.hookExecutionId = hookExecutionId
    save()
    const reported = new Promise<HookStatus>(resolve => this.#waiting.set(hookExecutionId, resolve))
    const hasReported = (): boolean => !this.#waiting.has(hookExecutionId)
    const invocation = {deploymentId: deployment.id, hookExecutionId, functionName, event: event.name, hasReported}
    const {running, rejected} = this.#invoke(invocation)
    const elapsedMs = this.#measure(running.ended)
    const over = new AbortController()
    const aborted = new Promise<'aborted'>(resolve => {
      signal.addEventListener('abort', () => resolve('aborted'), {once: true, signal: over.signal})
      if (signal.aborted) resolve('aborted')
    })
    try {
      const end = await Promise.race([reported, rejected, this.#callbackLimit(running.ended, over.signal), aborted])
      const endedMs = Math.min(this.#clock.now(), (event.startedMs ?? 0) + Math.min(elapsedMs(), callbackLimitMs))
      if (end === 'Succeeded' || end === 'Failed') await Promise.race([running.ended, aborted, lastWords(over.signal)])
      event.endedMs = endedMs
      if (end === 'Succeeded') return
      if (end === 'Failed') throw failed(functionName, 'reported that its validation failed')
      running.end()
      const how = await running.ended
      if (end === 'aborted') throw signal.reason
      if (end === 'late') throw new DeploymentFailed(noCallback, {scriptName: functionName, message: unreported(functionName, how)})
      const failure = notInvoked(functionName, end.error instanceof Error ? end.error.message : String(end.error))
      throw new DeploymentFailed(failure, {scriptName: functionName, message: failure.message})
    } finally {
      over.abort(isOver)
      this.#waiting.delete(hookExecutionId)
    }
  }

  /** Whether anybody waited for it. */
  report(hookExecutionId: string, status: HookStatus): boolean {
    const resolve = this.#waiting.get(hookExecutionId)
    this.#waiting.delete(hookExecutionId)
    resolve?.(status)
    return resolve !== undefined
  }

  /** Ends the functions that still run although they have reported, and resolves when they are gone. */
  async close(): Promise<void> {
    for (const {end} of this.#running) end()
    await Promise.all([...this.#running].map(({ended}) => ended))
  }

  #invoke(invocation: Parameters<HookFunctions['invoke']>[0]): {
    readonly running: RunningFunction
    readonly rejected: Promise<{readonly error: unknown}>
  } {
    const controller = new AbortController()
    const functions = this.#functions
    const invoke = async (): Promise<HookEnd | undefined> => {
      if (functions === undefined) throw new Error('there is no such function')
      return (await functions.invoke(invocation, controller.signal)) ?? undefined
    }
    const invoked = invoke()
    const ended = invoked.catch(() => undefined)
    const running = {end: () => controller.abort(new Error('the deployment does not wait for this function any more')), ended}
    this.#running.add(running)
    void ended.then(() => this.#running.delete(running))
    const rejected = new Promise<{error: unknown}>(resolve => void invoked.catch((error: unknown) => resolve({error})))
    return {running, rejected}
  }

  /** From now on: real time while the function runs, and the engine's after that. */
  #measure(functionEnded: Promise<unknown>): () => number {
    const startMs = systemClock.now()
    let ended: {readonly realMs: number; readonly engineMs: number} | undefined
    void functionEnded.then(() => (ended = {realMs: systemClock.now(), engineMs: this.#clock.now()}))
    return () =>
      ended === undefined ? systemClock.now() - startMs : ended.realMs - startMs + Math.max(0, this.#clock.now() - ended.engineMs)
  }

  /**
   * The hour in which a function has to report. As long as it runs, real time counts, for it knows no other; what is left of the hour
   * after it ended without a word passes on the engine's clock, which may be faster.
   */
  async #callbackLimit(functionEnded: Promise<unknown>, over: AbortSignal): Promise<'late'> {
    const startMs = systemClock.now()
    const never = new Promise<never>(() => undefined)
    try {
      await Promise.race([functionEnded, systemClock.sleep(callbackLimitMs, over)])
      const restMs = startMs + callbackLimitMs - systemClock.now()
      if (restMs > 0) await this.#clock.sleep(restMs, over)
    } catch (error) {
      if (over.aborted) return await never
      throw error
    }
    return 'late'
  }
}

async function lastWords(over: AbortSignal): Promise<void> {
  await systemClock.sleep(lastWordsMs, over).catch(() => undefined)
}

/** A reason made once: nobody looks at it. */
const isOver = new Error('the lifecycle event is over')

function failed(functionName: string, what: string): DeploymentFailed {
  return new DeploymentFailed(validationFailed, {scriptName: functionName, message: `The function ${functionName} ${what}.`})
}

/** AWS can say nothing but that it waited; here it is known what for. */
function unreported(functionName: string, how: HookEnd | undefined): string {
  if (how === undefined) return noCallback.message
  return `The function ${functionName} ended without reporting: ${how.what}`
}
