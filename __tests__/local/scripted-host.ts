import type {LifecycleErrorCode} from '../../src/deployment/model.ts'
import type {Host, HostCommand, HostDiagnostics, HostResult} from '../../src/local/host-port.ts'

/** What a scripted host does with an event: a result, or waiting to be let go or aborted; diagnostics are those of a failure. */
export type Reaction = 'succeed' | 'fail' | 'hang' | 'reject' | Partial<HostDiagnostics>

/** Asked for each command; undefined means success. */
export type Script = (command: HostCommand, hostId: string) => Reaction | undefined

/** Hosts that do what a test says, without time: they remember every command, and how many ran at once. */
export class ScriptedFleet {
  script: Script
  readonly commands: {readonly host: string; readonly event: string; readonly deploymentId: string; readonly key: string}[] = []
  mostAtOnce = 0
  /** Commands that were aborted while they hung. */
  aborted = 0
  #running = 0
  readonly #busy = new Set<string>()
  readonly #hanging = new Set<() => void>()
  readonly #watchers: {readonly isDue: () => boolean; readonly resolve: () => void}[] = []

  constructor(script: Script = () => undefined) {
    this.script = script
  }

  hosts(count: number): Host[] {
    return Array.from({length: count}, (_, index) => {
      const id = `i-${String(index + 1).padStart(17, '0')}`
      return {id, run: (command: HostCommand, signal: AbortSignal) => this.#run(id, command, signal)}
    })
  }

  /** Resolves when a command hangs that fits; at once when one does. */
  async hanging(count = 1): Promise<void> {
    await new Promise<void>(resolve => {
      this.#watchers.push({isDue: () => this.#hanging.size >= count, resolve})
      this.#tell()
    })
  }

  /** Lets everything that hangs succeed. */
  release(): void {
    for (const go of [...this.#hanging]) go()
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) {
      if (!watcher.isDue()) continue
      this.#watchers.splice(this.#watchers.indexOf(watcher), 1)
      watcher.resolve()
    }
  }

  async #run(host: string, command: HostCommand, signal: AbortSignal): Promise<HostResult> {
    const lane = `${host} ${command.deploymentGroupId}`
    if (this.#busy.has(lane)) throw new Error(`two commands at once: ${lane}`)
    this.#busy.add(lane)
    this.#running += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#running)
    const {revision, event, deploymentId} = command
    this.commands.push({host, event, deploymentId, key: revision.type === 's3' ? revision.key : revision.commitId})
    try {
      // A turn of the event loop, so that hosts that may run at the same time do.
      await new Promise(resolve => setImmediate(resolve))
      const reaction = this.script(command, host) ?? 'succeed'
      switch (reaction) {
        case 'succeed':
          return result('Succeeded', 'Success')
        case 'fail':
          return result('Failed', 'ScriptFailed')
        case 'reject':
          throw new Error('the host broke')
        case 'hang':
          return await this.#hang(signal)
        default: {
          const {status, diagnostics} = result('Failed', 'ScriptFailed')
          return {status, diagnostics: {...diagnostics, ...reaction}}
        }
      }
    } finally {
      this.#running -= 1
      this.#busy.delete(lane)
    }
  }

  async #hang(signal: AbortSignal): Promise<HostResult> {
    return await new Promise((resolve, reject) => {
      const go = (): void => {
        this.#hanging.delete(go)
        resolve(result('Succeeded', 'Success'))
      }
      const onAbort = (): void => {
        this.#hanging.delete(go)
        this.aborted += 1
        reject(signal.reason as Error)
      }
      if (signal.aborted) {
        onAbort()
        return
      }
      signal.addEventListener('abort', onAbort, {once: true})
      this.#hanging.add(go)
      this.#tell()
    })
  }
}

function result(status: HostResult['status'], errorCode: LifecycleErrorCode): HostResult {
  const isFailure = status === 'Failed'
  return {
    status,
    diagnostics: {
      errorCode,
      scriptName: isFailure ? 'scripts/hook.sh' : '',
      message: isFailure ? 'Script at specified location: scripts/hook.sh failed with exit code 3' : 'Succeeded',
      logTail: isFailure ? '[stderr]no such service' : ''
    }
  }
}
