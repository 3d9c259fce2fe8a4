import type {Hook, Script} from '../model.ts'
import type {Refuse} from './refusal.ts'
import {describeType, entryOf, isTruthy, stripRuby, toRubyText, type RubyEntry, type RubyValue} from './ruby-value.ts'

/** The agent's limit for a script that sets none. */
export const defaultTimeoutSeconds = 3600

export function readHooksAgent1(value: RubyValue | undefined, refuse: Refuse): readonly Hook[] {
  if (!isTruthy(value)) return []
  if (value.type !== 'hash') {
    refuse('section-type', value, `undefined method "each_pair" for ${describeType(value)}`)
    return []
  }
  return [...value.entries.values()].map(entry => readEvent(entry, refuse)).filter(hook => hook !== undefined)
}

function readEvent({key, value}: RubyEntry, refuse: Refuse): Hook | undefined {
  if (!isTruthy(value)) return undefined
  const event = {value: toRubyText(key), span: key.span}
  if (value.type === 'hash' && value.entries.size === 0) return {event, scripts: []}
  if (value.type !== 'list') {
    refuse(
      'hook-shape',
      value,
      value.type === 'hash' ? 'undefined method "has_key?" for a list' : `undefined method "each" for ${describeType(value)}`
    )
    return undefined
  }
  return {event, scripts: value.items.map(item => readScript(item, refuse)).filter(script => script !== undefined)}
}

function readScript(value: RubyValue, refuse: Refuse): Script | undefined {
  if (value.type !== 'hash') {
    refuse('hook-shape', value, `undefined method "has_key?" for ${describeType(value)}`)
    return undefined
  }
  const location = entryOf(value, 'location')?.value
  const path = location === undefined ? '' : stripRuby(toRubyText(location))
  if (location === undefined || path === '') refuse('script-location-missing', location ?? value, 'a script has no location value')
  const timeout = entryOf(value, 'timeout')
  const timeoutSeconds = readTimeout(timeout?.value, refuse)
  const runas = entryOf(value, 'runas')?.value
  return {
    location: {value: path, span: location?.span ?? value.span},
    timeoutSeconds,
    ...(timeout === undefined ? {} : {timeoutSpan: timeout.value.span}),
    ...(runas === undefined || runas.type === 'nil' ? {} : {runas: {value: stripRuby(toRubyText(runas)), span: runas.span}}),
    sudo: isTruthy(entryOf(value, 'sudo')?.value),
    span: value.span
  }
}

function readTimeout(value: RubyValue | undefined, refuse: Refuse): number {
  if (!isTruthy(value)) return defaultTimeoutSeconds
  const seconds = rubyInteger(value)
  if (seconds === undefined) {
    refuse('timeout-invalid', value, `undefined method "to_i" for ${describeType(value)}`)
  } else if (!Number.isFinite(seconds)) {
    refuse('timeout-invalid', value, `${toRubyText(value)} is not a whole number`)
  } else if (seconds <= 0) {
    refuse('timeout-invalid', value, 'an invalid timeout value was provided for a script', String(seconds))
  } else {
    return seconds
  }
  return defaultTimeoutSeconds
}

/** Ruby's `to_i`; undefined where there is no such method. */
export function rubyInteger(value: RubyValue): number | undefined {
  switch (value.type) {
    case 'integer':
      return Number(value.value)
    case 'float':
      return Math.trunc(value.value)
    case 'string':
      return leadingInteger(value.value)
    case 'time':
      return value.epochSeconds
    default:
      return undefined
  }
}

/** The digits a text begins with, after `0d` if that is there; 0 when there are none. */
function leadingInteger(text: string): number {
  const [, sign = '', digits = '0'] = /^[\t\n\v\f\r ]*([-+]?)(?:0[dD](?=\d))?(\d+(?:_\d+)*)/.exec(text) ?? []
  return Number(sign + digits.replaceAll('_', ''))
}
