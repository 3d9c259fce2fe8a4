import type {TrafficPlace, TrafficShare} from './rehearsal-ports.ts'

/** `service "web"`. */
export function placeName(place: TrafficPlace): string {
  return place.platform === 'ecs' ? `service "${place.service}"` : `alias "${place.alias}" of function "${place.functionName}"`
}

/** `web:7`, or `version 7`. */
export function revisionName({platform}: TrafficPlace, revision: string): string {
  return platform === 'ecs' ? revision : `version ${revision}`
}

/** `90 % to web:6; 10 % to web:7`; with what was `before`, also which of them is new. */
export function sharesText(place: TrafficPlace, now: readonly TrafficShare[], before?: readonly TrafficShare[]): string {
  const shares = now.map(({revision, percent}) => {
    const since = before?.some(share => share.revision === revision) === true ? 'as before' : 'the new one'
    return `${percent} % to ${revisionName(place, revision)}${before === undefined ? '' : `, ${since}`}`
  })
  return shares.join('; ')
}
