import {isOneLine} from './scalar-fix.ts'
import type {TextRange} from './unquoted-stars.ts'
import {tokenList} from './yaml/token-list.ts'

/** Escapes that somebody who knows about them writes on purpose. */
const deliberate = /\\(?:[\\"/ ]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i

/** Whether what stands between double quotes is a path of Windows written with single backslashes. */
export function isPlainWindowsPath(content: string, isWindows: boolean): boolean {
  if (!isOneLine(content) || !content.includes('\\') || deliberate.test(content)) return false
  return isWindows || /^[A-Za-z]:\\/.test(content)
}

/**
 * The double-quoted value around a backslash that YAML does not take, if it is a path of Windows. A backslash in front of the closing
 * quotation mark belongs to the path.
 */
export function brokenWindowsPath(text: string, at: number): TextRange | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
  const lineEnd = at + (/[\r\n]|$/.exec(text.slice(at))?.index ?? 0)
  const slashes = text.slice(0, lineStart) + text.slice(lineStart, lineEnd).replaceAll('\\', '/') + text.slice(lineEnd)
  const token = tokenList(slashes).tokens.find(({style, start, end}) => style === 'double-quoted' && start < at && at < end)
  if (token === undefined || token.end > lineEnd || token.start < lineStart) return undefined
  if (!/^[ \t]*(?:$|[ \t]#|[,\]}])/.test(text.slice(token.end, lineEnd))) return undefined
  const content = text.slice(token.start + 1, token.end - 1)
  const isWindows = /^["']?os["']?:[ \t]+["']?windows["']?[ \t]*(?:#.*)?$/m.test(text)
  return isPlainWindowsPath(content, isWindows) ? {start: token.start, end: token.end} : undefined
}
