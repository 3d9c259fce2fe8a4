import {isGroupAlive, signalGroup} from './script-process.ts'
import type {ScriptProcess} from './script-process.ts'

/** SIGTERM, then SIGKILL, to the whole group; ends when the script and its group are gone. */
export async function endGroup(child: ScriptProcess, exited: Promise<unknown>, graceMs: number): Promise<void> {
  signalGroup(child, 'SIGTERM')
  const until = Date.now() + graceMs
  while (isGroupAlive(child) && Date.now() < until) await within(new Promise(() => undefined), 20)
  signalGroup(child, 'SIGKILL')
  await exited
  child.stdout.destroy()
  child.stderr.destroy()
}

/** Waits for `work`, for at most `ms`, until `signal` aborts. */
export async function within(work: Promise<unknown>, ms: number, signal?: AbortSignal): Promise<'done' | 'late' | 'aborted'> {
  if (signal?.aborted) return 'aborted'
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  try {
    return await Promise.race([
      work.then(() => 'done' as const),
      new Promise<'late'>(done => {
        timer = setTimeout(() => {
          done('late')
        }, ms)
      }),
      new Promise<'aborted'>(done => {
        onAbort = () => {
          done('aborted')
        }
        signal?.addEventListener('abort', onAbort)
      })
    ])
  } finally {
    clearTimeout(timer)
    if (onAbort) signal?.removeEventListener('abort', onAbort)
  }
}
