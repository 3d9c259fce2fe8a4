import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as pause} from 'node:timers/promises'
import {test} from '@jest/globals'
import type {Script} from '../../../src/appspec/model.ts'
import {systemClock} from '../../../src/core/clock.ts'
import type {Position} from '../../../src/core/diagnostic.ts'
import {DeploymentRoot, scriptsLogFile} from '../../../src/local/host/deployment-root.ts'
import {runHook} from '../../../src/local/host/hook-runner.ts'
import type {HookRunOptions, ScriptFailure} from '../../../src/local/host/hook-runner.ts'
import type {Reaper} from '../../../src/local/host/reaper.ts'
import {ScriptLog} from '../../../src/local/host/script-log.ts'

/** The scripts of these tests are written for a shell: skipped, visibly, on Windows. */
export const unixTest = process.platform === 'win32' ? test.skip : test

const start: Position = {line: 1, column: 1, offset: 0}

export function script(location: string, more: {timeoutSeconds?: number; runas?: string; sudo?: boolean} = {}): Script {
  const span = {start, end: start}
  const {timeoutSeconds = 20, runas, sudo = false} = more
  return {location: {value: location, span}, timeoutSeconds, sudo, span, ...(runas === undefined ? {} : {runas: {value: runas, span}})}
}

/** A temporary folder that is removed by `using`. */
export function temporaryFolder(): {readonly path: string; [Symbol.dispose]: () => void} {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'codedeploy-kit-test-')))
  return {
    path,
    [Symbol.dispose]: () => {
      rmSync(path, {recursive: true, force: true})
    }
  }
}

/** A reaper for tests that end their own processes; it remembers the groups it was told. */
export function idleReaper(): Reaper & {readonly groups: number[]} {
  const groups: number[] = []
  return {
    groups,
    marker: {name: 'CODEDEPLOY_KIT_RUN', value: 'test'},
    watcher: process.pid,
    guard: group => groups.push(group),
    release: () => undefined,
    removeAtEnd: () => undefined,
    close: () => Promise.resolve({survivors: [], notRemoved: []})
  }
}

export interface HookRun {
  readonly failure: ScriptFailure | undefined
  readonly archive: string
  readonly lines: readonly string[]
  readonly notices: readonly string[]
  readonly tail: string
  /** Whether something of the scripts' process groups was left running. */
  readonly isLeftRunning: boolean
  /** `logs/scripts.log` without the time stamps; undefined when there is none. */
  readonly scriptsLog: Buffer | undefined
}

/** Writes the files of a revision, runs scripts of it, and ends everything they left running. */
export async function runScripts(
  files: Readonly<Record<string, {text: string | Buffer; mode?: number}>>,
  scripts: readonly Script[],
  more: Partial<HookRunOptions> = {}
): Promise<HookRun> {
  using folder = temporaryFolder()
  const archive = join(folder.path, 'deployment-archive')
  mkdirSync(archive)
  for (const [name, {text, mode = 0o755}] of Object.entries(files)) {
    const file = join(archive, name)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
    chmodSync(file, mode)
  }
  const lines: string[] = []
  const notices: string[] = []
  const reaper = idleReaper()
  const log = new ScriptLog({
    root: new DeploymentRoot(join(folder.path, 'root')),
    deployment: folder.path,
    deploymentId: 'd-1',
    clock: systemClock,
    onFault: message => notices.push(message)
  })
  try {
    const failure = await runHook({
      scripts,
      archive,
      cwd: folder.path,
      env: {PATH: process.env['PATH'] ?? ''},
      isRealHost: false,
      log,
      reaper,
      signal: new AbortController().signal,
      onLine: (_script, stream, line) => lines.push(`${stream}: ${line}`),
      onNotice: message => notices.push(message),
      ...more
    })
    const file = scriptsLogFile(folder.path)
    const scriptsLog = existsSync(file) ? readFileSync(file) : undefined
    return {failure, archive, lines, notices, tail: log.tail, isLeftRunning: await areLeft(reaper.groups), scriptsLog}
  } finally {
    log.close()
    for (const group of reaper.groups) {
      try {
        process.kill(-group, 'SIGKILL')
      } catch {
        // Nothing was left.
      }
    }
  }
}

/** Waits a little for what was signalled to end. */
async function areLeft(groups: readonly number[]): Promise<boolean> {
  for (let attempt = 0; attempt < 30; attempt++) {
    if (!groups.some(group => isGroupRunning(group))) return false
    await pause(10)
  }
  return true
}

/** Zombies, which an init that collects no orphans leaves behind, do not count. */
function isGroupRunning(group: number): boolean {
  if (!existsSync('/proc/self/stat')) return canSignal(-group)
  return readdirSync('/proc').some(name => {
    if (!/^\d+$/.test(name)) return false
    const [state, , processGroup] = statOf(name)
    return Number(processGroup) === group && state !== 'Z' && state !== 'X'
  })
}

/** The fields of proc_pid_stat(5) that follow the name: state, parent, process group. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

function canSignal(target: number): boolean {
  try {
    process.kill(target, 0)
    return true
  } catch {
    return false
  }
}

/** Whether a process still runs; a zombie does not. */
export function isRunning(pid: number): boolean {
  const [state] = statOf(String(pid))
  return state === undefined ? canSignal(pid) : state !== 'Z' && state !== 'X'
}
