/** The one channel on which work announces facts. Synchronous; what it returns is ignored. */
export type Observer<E> = (event: E) => void

/**
 * An observer that cannot break the work it watches: the first error is handed to `onError`, later events are not delivered.
 * A broken reporter must never change the outcome of a deployment.
 */
export function muteOnError<E>(observer: Observer<E> | undefined, onError: (error: unknown) => void): Observer<E> {
  let muted = observer === undefined
  return event => {
    if (muted) return
    try {
      observer?.(event)
    } catch (error) {
      muted = true
      onError(error)
    }
  }
}
