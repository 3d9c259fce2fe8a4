import {rubyInteger} from './agents/agent-1-hooks.ts'
import {typeRubyScalar} from './scalars.ts'
import type {ScalarNode} from './yaml/node.ts'

/** The seconds agent 1 makes of a timeout; undefined when it refuses it or takes its default. */
export function secondsOfAgent1({value, style, tag, span}: ScalarNode): number | undefined {
  const typed = style === 'plain' && tag === undefined ? typeRubyScalar(value, 'psych4') : ({type: 'string', value} as const)
  if (typed.type === 'boolean' && !typed.value) return 3600
  const seconds = rubyInteger({...typed, span})
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

const unitSeconds: Readonly<Record<string, number>> = {s: 1, sec: 1, m: 60, min: 60, h: 3600}

/** What the user most likely meant by a number with a unit, a quoted or an exponential number, or minutes and seconds. */
export function intendedSeconds(text: string): number | undefined {
  const [, amount, unit] = /^(\d+)\s*(s|sec|m|min|h)$/i.exec(text) ?? []
  if (amount !== undefined && unit !== undefined) return Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 1)
  const [, minutes, seconds] = /^(\d+):([0-5]\d)$/.exec(text) ?? []
  if (minutes !== undefined && seconds !== undefined) return Number(minutes) * 60 + Number(seconds)
  const number = /^\d+(?:\.\d*)?(?:e\+?\d+)?$/i.test(text) ? Math.trunc(Number(text)) : 0
  return number > 0 ? number : undefined
}
