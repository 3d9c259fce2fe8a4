import type {TagFilter} from '../deployment/request.ts'

/** What a tag filter may say that it compares (API reference). */
export const tagFilterTypes = ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'] as const

/** What a tag filter that does not say it compares: all that it names. */
export function tagFilterType({Key, Value}: {readonly Key?: unknown; readonly Value?: unknown}): TagFilter['Type'] & string {
  if (Value === undefined) return 'KEY_ONLY'
  return Key === undefined ? 'VALUE_ONLY' : 'KEY_AND_VALUE'
}
