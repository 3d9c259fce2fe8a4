/** A day as it is written; it need not exist. */
interface WrittenDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A point in time as it is written. */
interface WrittenTime {
  /** Seconds since 1970 without fractions; parts that are too large carry over. UTC unless a zone is given. */
  readonly epochSeconds: number
  /** Whether Ruby takes every part: 24 hours and a leap second yes, a 13th month no, a 30 February yes. */
  readonly isInRange: boolean
}

/** `2020-1-31`: month up to 12, day up to 31; zero counts. Undefined for anything else. */
export function readDay(text: string): WrittenDay | undefined {
  const written = splitDay(text)
  return written !== undefined && written.month <= 12 && written.day <= 31 ? written : undefined
}

/** Whether the calendar has the day. */
export function dayExists({year, month, day}: WrittenDay): boolean {
  const date = new Date(utcMidnight(year, month, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** `2020-01-31T10:00:00.5 +01:00`; blanks may stand for the `T`, the year may be negative. Undefined for anything else. */
export function readTimestamp(text: string): WrittenTime | undefined {
  const gap = /[Tt]|[ \t\r\f\v]+/.exec(text)
  if (gap === null) return undefined
  const sign = text.startsWith('-') ? -1 : 1
  const written = splitDay(text.slice(sign < 0 ? 1 : 0, gap.index))
  const {clock, zone} = splitZone(text.slice(gap.index + gap[0].length))
  const time = clockParts(clock)
  const offset = zoneSeconds(zone)
  if (written === undefined || time === undefined || offset === undefined) return undefined
  const [hour, minute, second] = time
  const midnight = utcMidnight(sign * written.year, written.month, written.day) / 1000
  return {
    epochSeconds: midnight + hour * 3600 + minute * 60 + second - offset,
    isInRange: isInRange(written.month, 1, 12) && isInRange(written.day, 1, 31) && hour <= 24 && minute <= 59 && second <= 60
  }
}

function splitDay(text: string): WrittenDay | undefined {
  const [year = '', month = '', day = '', ...more] = text.split('-')
  if (more.length > 0 || !isDigits(year, 4, 4) || !isDigits(month, 1, 2) || !isDigits(day, 1, 2)) return undefined
  return {year: Number(year), month: Number(month), day: Number(day)}
}

function isInRange(part: number, least: number, most: number): boolean {
  return part >= least && part <= most
}

/** The time of day ends at the first character that is no digit, `:` or `.`. */
function splitZone(text: string): {clock: string; zone: string} {
  const end = text.search(/[^0-9:.]/)
  return end < 0 ? {clock: text, zone: ''} : {clock: text.slice(0, end), zone: text.slice(end)}
}

/** `h:mm:ss`, with a fraction that is left out. */
function clockParts(text: string): readonly [number, number, number] | undefined {
  const [whole = '', fraction = '', ...others] = text.split('.')
  const [hour = '', minute = '', second = '', ...more] = whole.split(':')
  if (others.length > 0 || more.length > 0 || !isDigits(fraction, 0, Infinity)) return undefined
  if (!isDigits(hour, 1, 2) || !isDigits(minute, 2, 2) || !isDigits(second, 2, 2)) return undefined
  return [Number(hour), Number(minute), Number(second)]
}

/** `Z`, `+1`, `-0130`, `+01:30`, each after blanks if any, or nothing. */
function zoneSeconds(text: string): number | undefined {
  if (text === '') return 0
  const zone = text.replace(/^[ \t\r\f\v]+/, '')
  if (zone === 'Z') return 0
  const sign = zone.startsWith('+') ? 1 : zone.startsWith('-') ? -1 : undefined
  const digits = zone.slice(1)
  const colon = digits.indexOf(':')
  const hoursEnd = colon < 0 ? lengthOfHours(digits) : colon
  const hours = digits.slice(0, hoursEnd)
  const minutes = digits.slice(colon < 0 ? hoursEnd : colon + 1)
  if (sign === undefined || !isDigits(hours, 1, 2) || !(minutes === '' || isDigits(minutes, 2, 2))) return undefined
  return sign * (Number(hours) * 3600 + Number(minutes) * 60)
}

/** Minutes without a colon are the last two of three or four digits. */
function lengthOfHours(digits: string): number {
  return digits.length > 2 ? digits.length - 2 : digits.length
}

/** Unlike `Date.UTC`, which takes the years 0 to 99 for those from 1900. */
function utcMidnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

function isDigits(text: string, fewest: number, most: number): boolean {
  return text.length >= fewest && text.length <= most && Array.from(text).every(character => character >= '0' && character <= '9')
}
