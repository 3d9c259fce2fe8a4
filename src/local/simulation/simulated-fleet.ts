import type {Host, HostCommand, HostDiagnostics, HostResult} from '../host-port.ts'
import type {Tag} from '../engine/records.ts'
import type {CreateHosts} from '../start.ts'

/** What a simulated instance does with one lifecycle event. Times are milliseconds of the server's clock. */
export interface SimulatedEvent {
  /** Until its agent takes the command; `never`: the agent is not running. Default 0. */
  readonly pickUpMs?: number | 'never'
  /** Until it reports; `never`: it hangs. Default 0. */
  readonly durationMs?: number | 'never'
  /** Fails with these diagnostics, ScriptFailed where nothing else is said. Default: success. */
  readonly failure?: Partial<HostDiagnostics>
}

export interface SimulatedFleetOptions {
  /** Asked for each event of each instance; undefined: it succeeds at once. */
  readonly script?: (command: HostCommand, hostId: string) => SimulatedEvent | undefined
  readonly tags?: (hostId: string) => readonly Tag[]
}

/**
 * Instances that execute nothing, for {@link startLocalCodeDeploy}: they report what the script says, when it says so. Thousands of
 * them cost little. Their ids are `i-` and seventeen digits, from 1.
 */
export function createSimulatedFleet({script = () => undefined, tags}: SimulatedFleetOptions = {}): CreateHosts {
  return ({instances, clock}) => {
    const wait = async (time: number | 'never', signal: AbortSignal): Promise<void> => {
      if (time === 'never') await aborted(signal)
      else if (time > 0) await clock.sleep(time, signal)
    }
    const newHost = (id: string): Host => ({
      id,
      ...(tags === undefined ? {} : {tags: tags(id)}),
      async pickUp(command, signal) {
        await wait(script(command, id)?.pickUpMs ?? 0, signal)
      },
      async run(command, signal) {
        const {durationMs = 0, failure} = script(command, id) ?? {}
        await wait(durationMs, signal)
        return failure === undefined ? succeeded : failed(failure)
      }
    })
    return {hosts: Array.from({length: instances}, (_, index) => newHost(`i-${String(index + 1).padStart(17, '0')}`))}
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    const onAbort = (): void => reject(signal.reason as Error)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, {once: true})
  })
}

const succeeded: HostResult = {status: 'Succeeded', diagnostics: {errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''}}

function failed(diagnostics: Partial<HostDiagnostics>): HostResult {
  const scriptName = diagnostics.scriptName ?? 'scripts/hook.sh'
  const message = `Script at specified location: ${scriptName} failed with exit code 1`
  return {status: 'Failed', diagnostics: {errorCode: 'ScriptFailed', message, logTail: '', ...diagnostics, scriptName}}
}
