import {sanitizeLine} from './sanitize.ts'
import {targetCount, type DeploymentOverview} from '../deployment/model.ts'
import type {OperationEvent} from '../operations/events.ts'
import {count} from './count.ts'
import {describeTraffic} from './traffic-text.ts'

/** Remembers what is going on, for heartbeats and live progress, where one event does not say it. */
export class RunningWork {
  #overview: DeploymentOverview | undefined
  readonly #running = new Map<string, string>()
  readonly #traffic = new Map<string, string>()

  observe(event: OperationEvent): void {
    switch (event.type) {
      case 'overview-changed':
        this.#overview = event.overview
        break
      case 'lifecycle-changed':
        if (event.event.status === 'InProgress') this.#running.set(event.target, event.event.name)
        else if (this.#running.get(event.target) === event.event.name) this.#running.delete(event.target)
        break
      case 'target-changed':
        if (event.to !== 'InProgress') this.#running.delete(event.target)
        break
      case 'traffic-shifted':
        this.#traffic.set(event.target, describeTraffic(event))
        break
      case 'finished':
        this.#running.clear()
        this.#traffic.clear()
        this.#overview = undefined
        break
      default: // Says nothing about what is running.
    }
  }

  /** `1 of 3 targets done, AfterInstall on i-0002`, `AllowTraffic on web:shop, traffic 10 % new, 90 % old`; empty when nothing is known. `counted`: how many are done is told elsewhere. */
  describe({counted = false}: {readonly counted?: boolean} = {}): string {
    const parts: string[] = []
    if (!counted && this.#overview && targetCount(this.#overview) > 0) {
      const {pending, inProgress, succeeded, failed, skipped, ready} = this.#overview
      const done = succeeded + failed + skipped
      parts.push(`${done} of ${count(done + pending + inProgress + ready, 'target')} done${failed > 0 ? `, ${failed} failed` : ''}`)
    }
    const byEvent = new Map<string, string[]>()
    for (const [target, name] of this.#running) byEvent.set(name, [...(byEvent.get(name) ?? []), target])
    for (const [name, targets] of byEvent) {
      parts.push(`${name} on ${targets.length > 2 ? count(targets.length, 'target') : targets.join(' and ')}`)
    }
    for (const traffic of this.#traffic.values()) parts.push(`traffic ${traffic}`)
    return sanitizeLine(parts.join(', '))
  }
}
