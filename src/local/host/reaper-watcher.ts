/** What the main process writes to the watcher, one JSON text a line. */
export type ReaperMessage =
  | {readonly type: 'run'; readonly marker: string; readonly keep: boolean}
  | {readonly type: 'guard'; readonly group: number}
  | {readonly type: 'release'; readonly group: number}
  | {readonly type: 'remove'; readonly folder: string}

/** The watcher's first line: from then on the main process may start what has to be guarded. */
export interface ReaperReady {
  readonly watcher: number
}

/** What the watcher says at its end, as one line of JSON. */
export interface ReaperReport {
  /** Processes that could not be ended. */
  readonly survivors: readonly number[]
  /** Folders that could not be removed, and why. */
  readonly notRemoved: readonly string[]
}

/**
 * The program of the watcher. It runs in a process of its own from this function's source text (`node -e`), because neither `lib/` nor a
 * single-file bundle has a second file to start: so it must not refer to anything outside of itself.
 *
 * It lives as long as the main process holds the other end of its standard input. When that closes, by a normal end or by a
 * SIGKILL, it ends what the hooks left behind and removes the folders it was told of.
 */
/* istanbul ignore next: counters added by a coverage run would be references to the outside */
export function watchForTheEnd(load: typeof process.getBuiltinModule): void {
  const fs = load('node:fs')
  const {spawnSync} = load('node:child_process')
  const path = load('node:path')
  const termGraceMs = 2_000
  const killGraceMs = 2_000

  /** Process groups (on Windows: the script's process) with the start time of their leader, which tells a reused number apart. */
  const groups = new Map<number, {readonly started: string | undefined; running: boolean}>()
  const folders = new Set<string>()
  let marker: string | undefined
  let keep = false

  function receive(line: string): void {
    const message = JSON.parse(line) as ReaperMessage
    if (message.type === 'run') {
      marker = message.marker
      keep = message.keep
    } else if (message.type === 'guard') {
      // 0 and 1 would address the watcher's own group and every process there is.
      if (!(message.group > 1)) return
      prune()
      groups.set(message.group, {started: readStat(message.group)?.started, running: true})
    } else if (message.type === 'release') {
      const group = groups.get(message.group)
      if (group) group.running = false
      if (keep) groups.delete(message.group)
      prune()
    } else folders.add(message.folder)
  }

  /** A group without members is forgotten: its number may be given to a stranger. */
  function prune(): void {
    if (process.platform === 'win32') return
    for (const [group, {running}] of groups) if (!running && !exists(-group)) groups.delete(group)
  }

  function exists(target: number): boolean {
    try {
      process.kill(target, 0)
      return true
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
  }

  function readStat(pid: number | string): {readonly state: string; readonly group: number; readonly started: string} | undefined {
    try {
      // proc_pid_stat(5): "pid (comm) state ppid pgrp … starttime": the name may hold blanks and parentheses, so count from the last one.
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return {state: fields[0] ?? '', group: Number(fields[2]), started: fields[19] ?? ''}
    } catch {
      return undefined
    }
  }

  function hasMarker(pid: string): boolean {
    if (keep || marker === undefined) return false
    try {
      return fs.readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(marker)
    } catch {
      return false
    }
  }

  function leftOnLinux(): number[] {
    const left: number[] = []
    for (const name of fs.readdirSync('/proc')) {
      if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
      const stat = readStat(name)
      if (stat === undefined || stat.state === 'Z' || stat.state === 'X') continue
      const group = groups.get(stat.group)
      const isReused = group?.started !== undefined && Number(name) === stat.group && stat.started !== group.started
      if ((group !== undefined && !isReused) || hasMarker(name)) left.push(Number(name))
    }
    return left
  }

  /** What to signal: processes on Linux, negative group numbers on other Unix systems. */
  function findLeft(): number[] {
    if (fs.existsSync('/proc/self/environ')) return leftOnLinux()
    return [...groups.keys()].map(group => -group).filter(exists)
  }

  function send(targets: Iterable<number>, signal: 'SIGTERM' | 'SIGKILL'): void {
    for (const target of targets) {
      try {
        process.kill(target, signal)
      } catch {
        // It ended by itself, or it is not ours to end: then it is among the survivors.
      }
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise(resolve => setTimeout(resolve, ms))
  }

  async function endProcesses(): Promise<number[]> {
    if (process.platform === 'win32') {
      for (const pid of groups.keys()) spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], {windowsHide: true})
      return []
    }
    const termed = new Set<number>()
    const termUntil = Date.now() + termGraceMs
    while (Date.now() < termUntil) {
      const left = findLeft()
      if (left.length === 0) return []
      send(
        left.filter(target => !termed.has(target)),
        'SIGTERM'
      )
      for (const target of left) termed.add(target)
      await pause(20)
    }
    const killUntil = Date.now() + killGraceMs
    while (Date.now() < killUntil) {
      const left = findLeft()
      if (left.length === 0) return []
      send(left, 'SIGKILL')
      await pause(20)
    }
    return findLeft().map(Math.abs)
  }

  /** A folder without permissions cannot be emptied by its own owner: give them back first. */
  function openUp(folder: string): void {
    try {
      fs.chmodSync(folder, 0o700)
      for (const entry of fs.readdirSync(folder, {withFileTypes: true})) if (entry.isDirectory()) openUp(path.join(folder, entry.name))
    } catch {
      // The removal that follows reports what is in its way.
    }
  }

  function removeFolders(): string[] {
    const notRemoved: string[] = []
    for (const folder of folders) {
      try {
        fs.rmSync(folder, {recursive: true, force: true, maxRetries: 3})
      } catch {
        openUp(folder)
        try {
          fs.rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 50})
        } catch (error) {
          notRemoved.push(`${folder}: ${(error as Error).message}`)
        }
      }
    }
    return notRemoved
  }

  let isEnding = false
  async function end(): Promise<void> {
    if (isEnding) return
    isEnding = true
    if (keep) for (const [group, {running}] of groups) if (!running) groups.delete(group)
    const survivors = await endProcesses()
    const notRemoved = removeFolders()
    process.stdout.write(`${JSON.stringify({survivors, notRemoved})}\n`, () => process.exit(0))
  }

  process.title = 'codedeploy-kit reaper'
  process.on('SIGINT', () => undefined)
  process.on('SIGHUP', () => undefined)
  process.on('SIGTERM', () => void end())
  // A main process that died does not read any more.
  process.stdout.on('error', () => undefined)
  let pending = ''
  process.stdin.setEncoding('utf8')
  process.stdin.on('data', (chunk: string) => {
    const lines = (pending + chunk).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) receive(line)
  })
  process.stdin.on('end', () => void end())
  process.stdin.on('error', () => void end())
  process.stdout.write(`${JSON.stringify({watcher: process.pid})}\n`)
}
