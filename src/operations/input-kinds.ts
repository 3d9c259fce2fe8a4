import {parseDuration} from '../core/duration.ts'
import {nearestName} from '../core/suggest.ts'

/** How the text of an input becomes a value. Text is trimmed and never empty; `parse` throws an Error that says what is accepted. */
export interface InputKind<T> {
  readonly parse: (text: string) => T
  /** What to do about a text that is refused, where the error does not say so itself. */
  readonly hint?: string
  /** A flag without a value means `true`. */
  readonly isBoolean?: true
  /** What a program may give as the option: throws an Error that says what is accepted. Absent: a text that `parse` takes. */
  readonly check?: (value: unknown) => void
}

export const text: InputKind<string> = {parse: value => value}

export const boolean: InputKind<boolean> = {
  isBoolean: true,
  parse: value => {
    if (/^true$/i.test(value)) return true
    if (/^false$/i.test(value)) return false
    throw new Error('it must be true or false')
  },
  check: value => {
    if (typeof value !== 'boolean') throw new Error('it must be true or false')
  }
}

export function choice<const T extends string>(...choices: readonly T[]): InputKind<T> {
  return {
    parse: value => {
      const found = choices.find(candidate => candidate === value)
      if (found !== undefined) return found
      const near = nearestName(value, choices)
      throw new Error(`it must be one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`)
    }
  }
}

/** Of a program. */
function checkTexts(value: unknown): asserts value is readonly string[] {
  if (!Array.isArray(value) || !value.every(item => typeof item === 'string')) throw new Error('it must be a list of texts')
}

/** Newline- or comma-separated; at least one item, since a list of nothing is not the same as no list. */
export const list: InputKind<readonly string[]> = {
  parse: value => {
    const items = value
      .split(/[\n,]/)
      .map(item => item.trim())
      .filter(item => item !== '')
    if (items.length === 0) throw new Error('the list is empty; leave it out altogether')
    return items
  },
  check: checkTexts
}

/** Newline-separated, since a comma may be part of a pattern (`*.{js,ts}`). */
export const lines: InputKind<readonly string[]> = {
  parse: value =>
    value
      .split('\n')
      .map(item => item.trim())
      .filter(item => item !== ''),
  check: checkTexts
}

/** Milliseconds of a limit. */
export const duration = durationIn('m', '90s, 15m or 2h (a bare number is minutes)')

/** Milliseconds between two looks: where others take a bare number for it (`aws`, GitHub), it is seconds. */
export const interval = durationIn('s', '5s, 15s or 1m (a bare number is seconds)')

function durationIn(bareUnit: 's' | 'm', form: string): InputKind<number> {
  return {
    parse: value => {
      const ms = parseDuration(value, bareUnit)
      if (ms === undefined) throw new Error(`it must be a duration such as ${form}`)
      return ms
    },
    check: value => {
      if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return
      const meant = typeof value === 'string' ? parseDuration(value, bareUnit) : undefined
      throw new Error(`it must be a number of milliseconds, 0 or more${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
  }
}

export function wholeNumber(least: number, most: number): InputKind<number> {
  return {
    parse: value => {
      const number = Number(value)
      if (/^\d+$/.test(value) && number >= least && number <= most) return number
      throw new Error(`it must be a whole number from ${least} to ${most}`)
    },
    check: value => {
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return
      throw new Error(`it must be a whole number from ${least} to ${most}`)
    }
  }
}

/** Text of a fixed form. */
export function matching(pattern: RegExp, form: string): InputKind<string> {
  return {
    parse: value => {
      if (pattern.test(value)) return value
      throw new Error(`it must be ${form}`)
    }
  }
}

/** Names of applications, groups and configurations (limits page of the CodeDeploy guide). */
export const resourceName = matching(/^[A-Za-z0-9._+=,@-]{1,100}$/, '1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -')
