import {DeployError} from '../core/errors.ts'
import type {SettingDifference, StoredGroup} from './group-ports.ts'
import {ownerTag} from './group-shape.ts'
import {patiently, type Patience} from './patiently.ts'

/** Tags of a resource by key, or why they may not be read. */
export type ReadTags =
  {readonly type: 'tags'; readonly tags: Readonly<Record<string, string>>} | {readonly type: 'denied'; readonly error: DeployError}

/** No tag has a longer value (API reference). */
const longestValue = 256

/** The tag of what is made here, for the repository `owner/name`; without one it says no more than that. */
export function ownerTags(owner: string | undefined): Readonly<Record<string, string>> {
  return {[ownerTag]: ownerValue(owner)}
}

/** Letters, digits, blanks and some signs are all that a tag may have. */
function ownerValue(owner: string | undefined): string {
  const value = (owner ?? '')
    .replace(/[^\p{L}\p{N} _.:/=+@-]/gu, '-')
    .slice(0, longestValue)
    .trim()
  return value === '' ? anybody : value
}

/** The value where no repository is known, as on somebody's own machine. */
const anybody = 'true'

/** Whether somebody of that repository may change it: it has made it, or nobody knows which one has. GitHub's names have no case. */
export function isOurs(tags: Readonly<Record<string, string>>, owner: string | undefined): boolean {
  const value = tags[ownerTag]
  return value !== undefined && (value === anybody || value.toLowerCase() === ownerValue(owner).toLowerCase())
}

/** Reads tags; that nobody may is no error. */
export async function readTags(read: () => Promise<Readonly<Record<string, string>>>, patience: Patience): Promise<ReadTags> {
  try {
    return {type: 'tags', tags: await patiently(read, patience)}
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied' || patience.signal?.aborted) throw error
    return {type: 'denied', error}
  }
}

/** Why something is not touched: who made it, as far as that is known. */
export function foreignWords(read: ReadTags): string {
  if (read.type === 'denied') return 'nobody may see who made it'
  const value = read.tags[ownerTag]
  if (value === undefined) return `it was not made here (it has no tag "${ownerTag}")`
  return value === anybody ? 'it was made here' : `it was made for ${value.slice(0, 120)}`
}

/** The `refused` error about a group that is not to be changed. `problem` is followed by who made it. */
export function refusedAsForeign(
  {group: {applicationName, name}}: StoredGroup,
  read: ReadTags,
  problem: string,
  {hint, input}: {readonly hint: string; readonly input: string}
): DeployError {
  const permission =
    read.type === 'denied' ? ' Allow codedeploy:ListTagsForResource to the role of this run, so that it is seen who made it.' : ''
  return new DeployError('refused', `deployment group "${name}" of application "${applicationName}" ${problem} ${foreignWords(read)}`, {
    input,
    hint: `${hint}${permission}`,
    ...(read.type === 'denied' && {operation: read.error.operation, errorName: read.error.errorName, cause: read.error})
  })
}

const mostDifferences = 5
const longestText = 100

/** `outdatedInstancesStrategy: "UPDATE" -> "IGNORE"; …`, without account ids. */
export function differenceText(differences: readonly SettingDifference[]): string {
  const shown = differences.slice(0, mostDifferences).map(({path, from, to}) => {
    if (from === undefined) return `${path}: ${valueText(to)}`
    const next = to === undefined ? 'not set' : masked(from) === masked(to) ? 'the same of another account' : valueText(to)
    return `${path}: ${valueText(from)} -> ${next}`
  })
  const left = differences.length - shown.length
  return [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join('; ')
}

function valueText(value: unknown): string {
  const text = masked(value)
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}

function masked(value: unknown): string {
  return JSON.stringify(value).replace(/(arn:[\w-]+:[\w-]*:[\w-]*:)\d+(?=:)/g, '$1…')
}
