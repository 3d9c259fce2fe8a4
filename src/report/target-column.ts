import type {OperationEvent} from '../operations/events.ts'
import {sanitizeLine} from './sanitize.ts'

const maxWidth = 32

/** The width of the column of target names: as wide as the longest name so far, so that lines stay aligned as far as one can know. */
export class TargetColumn {
  width = 0

  observe(event: OperationEvent): void {
    if (event.type === 'local-started') for (const instance of event.instances) this.#fit(instance)
    else if (event.type === 'lifecycle-changed' || event.type === 'target-changed' || event.type === 'hook-output') this.#fit(event.target)
  }

  #fit(target: string): void {
    this.width = Math.max(this.width, Math.min(maxWidth, sanitizeLine(target).length))
  }
}
