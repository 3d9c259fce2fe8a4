import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalString} from './input.ts'

/** AWS does not document its page sizes; this one is small enough for clients to meet a second page. */
export const pageSize = 100

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextToken?: string
}

/**
 * The page behind the input's `nextToken`, of those that `isIncluded`. A token names the last item of the page before, which need not be
 * included any more: a filter by status must not lose its place when statuses change between two pages. Throws
 * InvalidNextTokenException.
 */
export function cutPage<T>(
  input: Input,
  all: readonly T[],
  nameOf: (item: T) => string,
  isIncluded: (item: T) => boolean = () => true
): Page<T> {
  const token = optionalString(input, 'nextToken')
  let start = 0
  if (token !== undefined) {
    const last = Buffer.from(token, 'base64url').toString()
    start = all.findIndex(item => nameOf(item) === last) + 1
    if (start === 0) throw new ApiError('InvalidNextTokenException', 'The next token was specified in an invalid format.')
  }
  const found = (start === 0 ? all : all.slice(start)).filter(isIncluded)
  const items = found.slice(0, pageSize)
  const last = items.at(-1)
  return found.length > pageSize && last !== undefined ? {items, nextToken: Buffer.from(nameOf(last)).toString('base64url')} : {items}
}

/** The token as an answer's member. */
export const tokenOf = ({nextToken}: Page<unknown>): {nextToken?: string} => (nextToken === undefined ? {} : {nextToken})
