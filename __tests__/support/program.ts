import {spawn, type ChildProcess} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from '@jest/globals'

const root = join(import.meta.dirname, '../..')
export const cli = join(root, 'dist/cli/index.js')
export const action = join(root, 'dist/action/index.js')
export const webApp = join(root, 'examples/web-app')
/** What Node made of a program, for the next process that runs it: to read it is much of what most of these processes do. */
const compiled = join(root, 'node_modules/.cache/compiled')

export interface Run {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * A place for a child process of its own: home, temporary folder and working directory, so that a test can see what it left behind. Every
 * process it starts carries the home in its environment.
 */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'kit-e2e-'))
  readonly home = join(this.folder, 'home')
  readonly temporary = join(this.folder, 'tmp')
  readonly workspace = join(this.folder, 'workspace')

  constructor() {
    for (const folder of [this.home, this.temporary, this.workspace]) mkdirSync(folder)
  }

  environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      TMPDIR: this.temporary,
      ...(process.platform === 'win32' && {
        USERPROFILE: this.home,
        TEMP: this.temporary,
        TMP: this.temporary,
        // Without it neither sockets nor random numbers work.
        SystemRoot: process.env['SystemRoot'] ?? ''
      }),
      // A test must never reach AWS or the credentials of whoever runs it.
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: join(this.home, 'none'),
      AWS_SHARED_CREDENTIALS_FILE: join(this.home, 'none'),
      ...more
    }
  }

  /** A copy of the example in the workspace. */
  webApp(name = 'web-app'): string {
    cpSync(webApp, join(this.workspace, name), {recursive: true})
    return join(this.workspace, name)
  }

  start(
    program: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {}
  ): {child: ChildProcess; ended: Promise<Run>} {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: this.workspace,
      env: this.environment({NODE_COMPILE_CACHE: compiled, ...environment}),
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const ended = new Promise<Run>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (status, signal) => resolve({status, signal, stdout, stderr}))
    })
    return {child, ended}
  }

  async run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
    return this.start(program, args, environment).ended
  }

  /** Processes that this workshop's runs started and that still live. Only Linux shows them: assert on them in a `linuxTest`. */
  survivors(): string[] {
    if (process.platform !== 'linux') return []
    return readdirSync('/proc').filter(pid => {
      if (!/^\d+$/.test(pid)) return false
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`HOME=${this.home}\0`)
      } catch {
        return false
      }
    })
  }

  /** What is left in the temporary folder. */
  leftovers(): string[] {
    return readdirSync(this.temporary)
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

/**
 * Processes that runs left behind, by test. What is noted is asserted in a `linuxTest` at the end of a file: elsewhere that test shows as
 * skipped, and the rest of what the tests say still holds.
 */
export class SurvivorNotes {
  readonly #found = new Map<string, readonly string[]>()

  /** Takes notes for the test that runs. */
  note(survivors: readonly string[]): void {
    this.#found.set(expect.getState().currentTestName ?? '', survivors)
  }

  get lookedAt(): number {
    return this.#found.size
  }

  /** Each test that left processes. */
  get left(): Record<string, readonly string[]> {
    return Object.fromEntries([...this.#found].filter(([, survivors]) => survivors.length > 0))
  }
}

/** Resolves with the text so far once `pattern` is in what the child wrote; rejects when it ends before. */
export function written(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (part: string) => {
      text += part
      if (pattern.test(text)) resolve(text)
    })
    child.on('close', () => reject(new Error(`it ended without writing ${String(pattern)}:\n${text}`)))
  })
}

/** Looks again and again, for five seconds at most, until nothing is found. What another process does cannot be awaited otherwise. */
export async function untilNone(find: () => readonly string[]): Promise<readonly string[]> {
  const endMs = Date.now() + 5_000
  for (;;) {
    const found = find()
    if (found.length === 0 || Date.now() > endMs) return found
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
