import {autoRollbackEvents} from '../../deployment/model.ts'
import type {AutoRollback} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalBoolean, optionalObject, optionalStrings} from './input.ts'

/** Enabled needs at least one event. Throws InvalidAutoRollbackConfigException. */
export function optionalAutoRollback(input: Input): AutoRollback | undefined {
  const config = optionalObject(input, 'autoRollbackConfiguration')
  if (config === undefined) return undefined
  const enabled = optionalBoolean(config, 'enabled') ?? false
  const events = (optionalStrings(config, 'events') ?? []).map(name => {
    const event = autoRollbackEvents.find(candidate => candidate === name)
    if (event === undefined) throw invalid(`${JSON.stringify(name)} is not one of ${autoRollbackEvents.join(', ')}.`)
    return event
  })
  if (enabled && events.length === 0) throw invalid('Automatic rollback is enabled without an event that triggers it.')
  return {enabled, events}
}

const invalid = (message: string): ApiError => new ApiError('InvalidAutoRollbackConfigException', message)
