/** An error that no `await` and no `catch` has met: Node would end the process for it, and Lambda's runtime does. */
export interface StrayError {
  readonly kind: 'thrown' | 'rejected'
  /** Whatever was thrown. */
  readonly error: unknown
}

type Watcher = (stray: StrayError) => void
type Listener = (...args: unknown[]) => void

const kinds = {uncaughtException: 'thrown', unhandledRejection: 'rejected'} as const
const events = ['uncaughtException', 'unhandledRejection'] as const

/** One for each invocation that is going on: nobody can tell whose a stray error is, so all of them get it. */
const watchers = new Set<Watcher>()
let giveBack: (() => void) | undefined

/**
 * Has stray errors told to `watcher`, and to nobody else, until the function it gives back is called: other listeners of the process, such as those
 * by which Lambda's runtime ends it, wait meanwhile.
 */
export function watchStrayErrors(watcher: Watcher): () => void {
  watchers.add(watcher)
  giveBack ??= takeOver()
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    giveBack?.()
    giveBack = undefined
  }
}

function takeOver(): () => void {
  const emitter: Pick<NodeJS.EventEmitter, 'rawListeners' | 'removeAllListeners' | 'on' | 'off' | 'prependListener'> = process
  const undo = events.map(event => {
    // The raw ones, since those of `once` have to stay so.
    const others = emitter.rawListeners(event) as Listener[]
    emitter.removeAllListeners(event)
    const tell: Listener = error => {
      for (const watcher of watchers) watcher({kind: kinds[event], error})
    }
    emitter.on(event, tell)
    return () => {
      emitter.off(event, tell)
      for (const other of others.toReversed()) emitter.prependListener(event, other)
    }
  })
  return () => {
    for (const one of undo) one()
  }
}
