import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {PushOptions} from './options.ts'

/** The hash of the content, so that a key that was overwritten by others is not taken for it. */
const digestKey = 'codedeploy-kit-sha256'
const typeKey = 'codedeploy-kit-type'
/** Names of ours start with it. */
const reserved = 'codedeploy-kit-'
/** S3's limit for the names and values of an object's metadata together. */
const maxBytes = 2_048

/** What an object holds. */
export interface ObjectContent {
  readonly sha256: string
  readonly bundleType: BundleType
}

export interface ObjectMetadata {
  readonly metadata: Readonly<Record<string, string>>
  /** What was encoded or left out, in words. */
  readonly notices: readonly string[]
}

/** Whether the object with this metadata holds just this content, in an archive of this type. */
export function holds(metadata: Readonly<Record<string, string>>, {sha256, bundleType}: ObjectContent): boolean {
  return metadata[digestKey] === sha256 && metadata[typeKey] === bundleType
}

/**
 * The user metadata of a bundle: what it holds, what the user adds, and where it comes from as far as there is room. S3 takes only ASCII:
 * any other value is written as an encoded word (RFC 2047), as S3 itself shows it.
 */
export function objectMetadata({sha256, bundleType}: ObjectContent, {s3Metadata = {}, run}: PushOptions): ObjectMetadata {
  checkMetadata({s3Metadata})
  const notices: string[] = []
  // `__proto__` is a name like any other, which an assignment would lose.
  const entries = new Map([
    [digestKey, sha256],
    [typeKey, bundleType]
  ])
  for (const [name, value] of Object.entries(s3Metadata)) {
    entries.set(name.toLowerCase(), encoded(value))
    if (encoded(value) !== value) notices.push(`The metadata "${name}" is stored as an encoded word (RFC 2047): S3 takes only ASCII`)
  }
  if (sizeOf(entries) > maxBytes) throw tooLong()
  const origin = {
    repository: run?.repository,
    commit: run?.sha,
    run: run === undefined ? undefined : `${run.id}/${run.attempt}`
  }
  for (const [what, value] of Object.entries(origin)) {
    if (value === undefined) continue
    const more = new Map(entries).set(`${reserved}${what}`, encoded(value))
    if (sizeOf(more) > maxBytes) notices.push(`The metadata of the object does not name the ${what}: \`s3-metadata\` leaves no room for it`)
    else entries.set(`${reserved}${what}`, encoded(value))
  }
  return {metadata: Object.fromEntries(entries), notices}
}

/** Throws a `usage` error for metadata that S3 would refuse. */
export function checkMetadata({s3Metadata = {}}: Pick<PushOptions, 's3Metadata'>): void {
  const seen = new Set<string>()
  for (const [given, value] of Object.entries(s3Metadata)) {
    const name = given.toLowerCase()
    // The names become part of a header's name.
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) throw unfit(`"${given}" cannot be the name of metadata`, 'Use letters, digits and -.')
    if (name.startsWith(reserved)) throw unfit(`"${given}" is one of the names this program uses itself`, 'Use another name.')
    if (seen.has(name)) throw unfit(`"${name}" is given twice`, 'S3 does not tell capital letters from small ones.')
    if (value.trim() !== value && encoded(value) === value)
      throw unfit(`the value of "${given}" starts or ends with a space`, 'S3 drops it.')
    seen.add(name)
  }
  const fixed: [string, string][] = [
    [digestKey, ''.padEnd(64)],
    [typeKey, 'tgz']
  ]
  const asked = Object.entries(s3Metadata).map(([name, value]): [string, string] => [name, encoded(value)])
  if (sizeOf([...fixed, ...asked]) > maxBytes) throw tooLong()
}

const tooLong = (): DeployError =>
  unfit('it is too long', `S3 takes ${maxBytes} bytes of names and values; ${reserved}sha256 and ${reserved}type take 110.`)

function unfit(problem: string, hint: string): DeployError {
  return new DeployError('usage', `\`s3-metadata\` cannot be stored: ${problem}`, {input: 's3-metadata', hint})
}

function sizeOf(entries: Iterable<readonly [string, string]>): number {
  return [...entries].reduce((sum, [name, value]) => sum + name.length + value.length, 0)
}

function encoded(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value
  const bytes = new TextEncoder().encode(value)
  return `=?UTF-8?B?${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}?=`
}
