import {spawnSync} from 'node:child_process'
import {test} from '@jest/globals'

/** Whether a program of the system is at hand. */
export function has(program: string): boolean {
  return spawnSync(program, [program === 'unzip' || program === 'zip' ? '-v' : '--version'], {stdio: 'ignore'}).status === 0
}

/** A test that needs programs of the system; without them it is reported as skipped, with their names. */
export function testWith(programs: readonly string[], name: string, body: () => Promise<void> | void, timeoutMs?: number): void {
  const missing = programs.filter(program => !has(program))
  if (missing.length === 0) test(name, body, timeoutMs)
  else test.skip(`${name} [skipped: no ${missing.join(', ')} here]`, body)
}

/** Runs a program to its end and gives its output; anything but status 0 fails the test. */
export function run(
  program: string,
  args: readonly string[],
  options: {cwd?: string; input?: string; env?: Record<string, string>} = {}
): string {
  const {status, stdout, stderr, error} = spawnSync(program, args, {
    ...(options.cwd === undefined ? {} : {cwd: options.cwd}),
    ...(options.input === undefined ? {} : {input: options.input}),
    env: {...process.env, ...options.env},
    maxBuffer: 64 * 1024 * 1024
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} exited ${String(status)}: ${stderr.toString()}`)
  return stdout.toString()
}
