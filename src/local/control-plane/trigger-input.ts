import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalObjects, optionalString, optionalStrings} from './input.ts'

/** Checks triggers, which tell nobody here. Throws InvalidTriggerConfigException. */
export function requireTriggers(input: Input): void {
  const invalid = (message: string): ApiError => new ApiError('InvalidTriggerConfigException', message)
  const triggers = optionalObjects(input, 'triggerConfigurations') ?? []
  for (const trigger of triggers) {
    const isNamed = ['triggerName', 'triggerTargetArn'].every(name => (optionalString(trigger, name) ?? '') !== '')
    if (!isNamed) throw invalid('A trigger has a name and the ARN of a topic.')
    const events = optionalStrings(trigger, 'triggerEvents') ?? []
    if (events.length === 0) throw invalid('A trigger has at least one event.')
    const unknown = events.find(
      event => !/^(?:Deployment(?:Start|Success|Failure|Stop|Rollback|Ready)|Instance(?:Start|Success|Failure|Ready))$/.test(event)
    )
    if (unknown !== undefined) throw invalid(`${JSON.stringify(unknown)} is no event of a trigger.`)
  }
}
