import {alarmStates} from '../engine/alarm-board.ts'
import {ApiError} from './api-error.ts'
import type {Operation} from './context.ts'
import {optionalChoice, optionalString} from './input.ts'

/**
 * `X-Amz-Target` of the one CloudWatch call that is understood, in its JSON protocol: it puts an alarm into a state. Any name is that of
 * an alarm.
 */
export const setAlarmStateTarget = 'GraniteServiceVersion20100801.SetAlarmState'

export const setAlarmState: Operation = (input, {alarms}) => {
  const name = optionalString(input, 'AlarmName') ?? ''
  const state = optionalChoice(input, 'StateValue', alarmStates, 'ValidationError')
  if (name === '' || state === undefined) throw new ApiError('ValidationError', 'SetAlarmState needs AlarmName and StateValue.')
  alarms.set(name, state)
  return undefined
}
