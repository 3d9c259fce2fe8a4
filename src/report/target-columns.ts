import type {RevisionLocation} from '../deployment/model.ts'
import type {OperationEvent} from '../operations/events.ts'
import {serverEventWidth, type EventLayout} from './describe-event.ts'
import {sanitizeLine} from './sanitize.ts'

const maxWidth = 32
/** `AfterAllowTestTraffic`, the longest name of a lifecycle event of ECS. */
const ecsEventWidth = 21

/** The columns of what is told of targets: as wide as the longest text so far, so that lines stay aligned as far as one can know. */
export class TargetColumns {
  #targetWidth = 0
  #eventWidth = serverEventWidth

  get layout(): Required<Pick<EventLayout, 'targetWidth' | 'eventWidth'>> {
    return {targetWidth: this.#targetWidth, eventWidth: this.#eventWidth}
  }

  observe(event: OperationEvent): void {
    switch (event.type) {
      case 'local-started':
        for (const instance of event.instances) this.#fit(instance)
        break
      case 'deployment-created':
      case 'deployment-found':
        if (isMaybeEcs(event.revision)) this.#eventWidth = ecsEventWidth
        break
      case 'lifecycle-changed':
        this.#eventWidth = Math.max(this.#eventWidth, Math.min(maxWidth, sanitizeLine(event.event.name).length))
        this.#fit(event.target)
        break
      case 'target-changed':
      case 'traffic-shifted':
      case 'hook-output':
        this.#fit(event.target)
        break
      default: // Is not about a target.
    }
  }

  #fit(target: string): void {
    this.#targetWidth = Math.max(this.#targetWidth, Math.min(maxWidth, sanitizeLine(target).length))
  }
}

/** An AppSpec alone is deployed to ECS or Lambda. */
function isMaybeEcs(revision: RevisionLocation | undefined): boolean {
  return revision?.type === 'appspec' || (revision?.type === 's3' && (revision.bundleType === 'YAML' || revision.bundleType === 'JSON'))
}
