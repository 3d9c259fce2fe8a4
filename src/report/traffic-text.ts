import type {TrafficShare} from '../deployment/traffic-share.ts'
import {count} from './count.ts'
import {sanitizeLine} from './sanitize.ts'

/** Who has the traffic: `10 % new, 90 % old`, `10 % version 6, 90 % version 5`, of a rollback `100 % back`. At most two decimals. */
export function describeTraffic({percent, versions, isRollback}: Omit<TrafficShare, 'tasks'>): string {
  const share = Math.round(percent * 100) / 100
  const rest = Math.round((100 - share) * 100) / 100
  if (versions?.current !== undefined && versions.target !== undefined)
    return sanitizeLine(`${share} % version ${versions.target}, ${rest} % version ${versions.current}`)
  return isRollback === true ? `${share} % back` : `${share} % new, ${rest} % old`
}

/** `1 of 2 tasks running`. */
export function describeTasks({desired, running}: NonNullable<TrafficShare['tasks']>): string {
  return `${running} of ${count(desired, 'task')} running`
}
