const MiB = 1024 * 1024

/** S3's limits for the parts of an upload. */
export const maxParts = 10_000
export const minPartBytes = 5 * MiB
const maxPartBytes = 5 * 1024 * MiB

/** So many parts hold the bytes that are expected; the rest is for bodies that turn out larger. */
const plannedParts = 8_000
const partsPerDoubling = 250

/** Several parts are in memory at once, so they are as small as the body allows. */
export const defaultPartBytes = 8 * MiB

/**
 * How large each part of an upload is, by its number from 1: all alike and large enough for `expectedBytes`, and from part 8,001 on larger
 * and larger, so that a body that was expected smaller, or whose size nobody knew, does not run out of parts before it has 1 TiB.
 */
export function partSizes(expectedBytes: number, smallest = defaultPartBytes): (number: number) => number {
  const planned = Math.ceil(expectedBytes / plannedParts / MiB) * MiB
  const first = Math.max(smallest, planned)
  return number => Math.min(maxPartBytes, first * 2 ** Math.max(0, Math.ceil((number - plannedParts) / partsPerDoubling)))
}
