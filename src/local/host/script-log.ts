import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Clock} from '../../core/clock.ts'
import {scriptsLogFile} from './deployment-root.ts'
import type {DeploymentRoot} from './deployment-root.ts'
import {LogTail} from './log-tail.ts'

export interface ScriptLogOptions {
  readonly root: DeploymentRoot
  /** The folder of the current deployment, also when the scripts come from the previous one. */
  readonly deployment: string
  readonly deploymentId: string
  readonly clock: Clock
  /** Told once when the log cannot be written, for example on a full disk; the hooks go on. */
  readonly onFault: (message: string) => void
}

/**
 * What one lifecycle event writes to `logs/scripts.log` and to the log of all deployments, and the tail that goes with a failure.
 * Bytes that are not UTF-8 arrive unchanged in `scripts.log` and as U+FFFD everywhere else.
 */
export class ScriptLog {
  readonly #options: ScriptLogOptions
  readonly #tail = new LogTail()
  #file: number | undefined
  #broken = false

  constructor(options: ScriptLogOptions) {
    this.#options = options
  }

  get tail(): string {
    return this.#tail.toString()
  }

  heading(text: string): void {
    this.#write('', Buffer.from(text))
  }

  output(stream: 'stdout' | 'stderr', line: Buffer): void {
    this.#write(`[${stream}]`, line)
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #write(prefix: string, line: Buffer): void {
    const {root, deployment, deploymentId, clock} = this.#options
    const text = prefix + line.toString('utf8')
    this.#tail.add(text)
    if (this.#broken) return
    const time = localTime(clock.now())
    try {
      this.#file ??= openLog(scriptsLogFile(deployment))
      writeSync(this.#file, Buffer.concat([Buffer.from(`${time.seconds} ${prefix}`), line, Buffer.from('\n')]))
      root.logDeployment(`[${time.seconds}.${time.milliseconds}] [${deploymentId}]${text}\n`)
    } catch (error) {
      this.#broken = true
      this.#options.onFault(`The output of the scripts is not recorded any more: ${(error as Error).message}`)
    }
  }
}

function openLog(file: string): number {
  mkdirSync(dirname(file), {recursive: true})
  return openSync(file, 'a')
}

/** The host's local time as Ruby prints it. */
function localTime(ms: number): {readonly seconds: string; readonly milliseconds: string} {
  const date = new Date(ms)
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return {
    seconds: `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`,
    milliseconds: String(date.getMilliseconds()).padStart(3, '0')
  }
}
