import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalString} from './input.ts'

/** AWS does not document its page sizes; this one is small enough for clients to meet a second page. */
export const pageSize = 100

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextToken?: string
}

/** The page behind the input's `nextToken`. A token names the last item of the page before; throws InvalidNextTokenException. */
export function cutPage<T>(input: Input, all: readonly T[], nameOf: (item: T) => string): Page<T> {
  const token = optionalString(input, 'nextToken')
  let start = 0
  if (token !== undefined) {
    const last = Buffer.from(token, 'base64url').toString()
    start = all.findIndex(item => nameOf(item) === last) + 1
    if (start === 0) throw new ApiError('InvalidNextTokenException', 'The next token was specified in an invalid format.')
  }
  const items = all.slice(start, start + pageSize)
  const last = items.at(-1)
  return start + pageSize < all.length && last !== undefined ? {items, nextToken: Buffer.from(nameOf(last)).toString('base64url')} : {items}
}

/** The token as an answer's member. */
export const tokenOf = ({nextToken}: Page<unknown>): {nextToken?: string} => (nextToken === undefined ? {} : {nextToken})
