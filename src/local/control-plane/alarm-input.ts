import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalBoolean, optionalObject, optionalObjects, optionalString} from './input.ts'

/** The API's limit for one group or deployment. */
const maxAlarms = 10

/**
 * Names of the alarms that an AlarmConfiguration watches: none when it is not enabled. Undefined when there is no such member. Throws
 * InvalidAlarmConfigException, AlarmsLimitExceededException.
 */
export function optionalAlarms(input: Input, member: string): readonly string[] | undefined {
  const config = optionalObject(input, member)
  if (config === undefined) return undefined
  const enabled = optionalBoolean(config, 'enabled') ?? false
  optionalBoolean(config, 'ignorePollAlarmFailure')
  const names = (optionalObjects(config, 'alarms') ?? []).map(alarm => optionalString(alarm, 'name') ?? '')
  if (names.some(name => name === '' || name.length > 255)) throw invalid('An alarm has a name of 1 to 255 characters.')
  if (new Set(names).size < names.length) throw invalid('An alarm is named twice.')
  if (enabled && names.length === 0) throw invalid('Alarms are enabled, and none is named.')
  if (names.length > maxAlarms)
    throw new ApiError('AlarmsLimitExceededException', `At most ${maxAlarms} alarms are allowed, not ${names.length}.`)
  return enabled ? names : []
}

const invalid = (message: string): ApiError => new ApiError('InvalidAlarmConfigException', message)
