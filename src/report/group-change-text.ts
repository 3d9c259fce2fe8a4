import type {SettingDifference} from '../operations/group-ports.ts'
import type {DeletedGroup} from '../operations/result.ts'
import type {OperationEvent} from '../operations/events.ts'
import {maskAccountIds} from './account-ids.ts'
import {clip} from './clip.ts'
import {count} from './count.ts'
import {sanitizeLine} from './sanitize.ts'

/** What became of a deployment group itself, or would. */
export type GroupChangeEvent = Extract<OperationEvent, {type: 'deployment-group'}>

const maxValueLength = 200
const maxLines = 50

/** A line for each setting that is another one now. No ARN keeps its account id. */
export function differenceLines({differences}: GroupChangeEvent): string[] {
  const left = differences.length - maxLines
  const lines = differences.slice(0, maxLines).map(difference => `  ${describeDifference(difference)}`)
  return left > 0 ? [...lines, `  (${count(left, 'more difference')})`] : lines
}

/** `ec2TagFilters[0].Value: blue -> green`. */
export function describeDifference({path, from, to}: SettingDifference): string {
  if (from === undefined) return `${sanitizeLine(path)}: ${shown(to)}`
  const next = to === undefined ? 'not set' : masked(from) === masked(to) ? 'the same of another account' : shown(to)
  return `${sanitizeLine(path)}: ${shown(from)} -> ${next}`
}

/** What became of a group that was to be deleted, in one sentence. */
export function describeDeletion({outcome, applicationName, deploymentGroupName, ...result}: DeletedGroup): string {
  const name = sanitizeLine(`${applicationName}${deploymentGroupName === undefined ? '' : ` / ${deploymentGroupName}`}`)
  if (outcome === 'skipped') {
    const why = result.errorMessage === undefined ? '' : `: ${maskAccountIds(sanitizeLine(result.errorMessage))}`
    return `Skipped: no deployment group was deleted of ${name}${why}`
  }
  const application = result.applicationDeleted ? ', and its application with it' : ''
  return result.deploymentGroupDeleted
    ? `Deployment group ${name} was deleted${application}`
    : `There is no deployment group ${name}${application}`
}

/** The same as an object of JSON, without account ids. */
export function deletionJson({errorMessage, ...result}: DeletedGroup): object {
  return {...result, ...(errorMessage !== undefined && {errorMessage: maskAccountIds(sanitizeLine(errorMessage))})}
}

/** What became of a deployment group, in one sentence. */
export function describeGroupChange({applicationName, deploymentGroupName, change, differences, isPlan}: GroupChangeEvent): string {
  const name = sanitizeLine(`${applicationName} / ${deploymentGroupName}`)
  switch (change) {
    case 'unchanged':
      return `Deployment group ${name} is set as it should be`
    case 'absent':
      return `There is no deployment group ${name}`
    case 'updated':
      return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} updated: ${count(differences.length, 'difference')}`
    case 'created':
    case 'deleted':
      return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} ${change}`
  }
}

function shown(value: unknown): string {
  return clip(masked(value), maxValueLength)
}

function masked(value: unknown): string {
  return maskAccountIds(sanitizeLine(typeof value === 'string' ? value : JSON.stringify(value)))
}
