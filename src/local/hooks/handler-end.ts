import {readFileSync, statSync} from 'node:fs'
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {formatDuration} from '../../core/duration.ts'
import type {HandlerNote} from './handler-program.ts'

/** How the process of a handler ended. */
export interface HandlerEnd {
  /** Absolute path of its file. */
  readonly file: string
  readonly status: number | null
  readonly signal: string | null
  /** Absent: the process ended before the program could say anything. */
  readonly note?: HandlerNote
  /** What Node wrote as the place of a syntax error, `file:///hooks/check.mjs:3`. */
  readonly syntaxPlace?: string
  /** Milliseconds it was given, when it was ended because they were over. */
  readonly lateMs?: number
  /** Names of modules that are there for handlers without being installed. */
  readonly provided: readonly string[]
}

interface Place {
  readonly file: string
  readonly line?: number
}

/** Characters of an error's message that are worth repeating beside a stack. */
const longestError = 300
/** Bytes of a source that is searched for an import. */
const largestSource = 1_000_000

/** What became of a handler, in words that follow a colon. Paths are relative to the folder above that of the handler. */
export function describeHandlerEnd(end: HandlerEnd): string {
  const {note, status, signal, lateMs, file} = end
  if (lateMs !== undefined)
    return `it was ended after ${formatDuration(lateMs)}, as Lambda ends a function at its timeout; here it gets no more. It can do less where CODEDEPLOY_KIT_REHEARSAL is set`
  switch (note?.type) {
    case 'not-loaded':
      return notLoaded(end, note)
    case 'no-handler':
      return noHandler(shown(file, file), note)
    case 'threw': {
      const place = placeInStack(note.stack, file)
      return `its handler threw ${headline(note.error)}${place === undefined ? '' : `, at ${shownPlace(place, file)}`}`
    }
    case 'unsettled':
      return 'its handler did not settle, and nothing is left that it could wait for'
    case 'returned':
      return 'its handler returned before PutLifecycleEventHookExecutionStatus was called'
    case 'exited':
      return `it called process.exit(${status ?? ''})`
    case undefined:
      return signal === null ? `its process ended with code ${status ?? 'unknown'}` : `its process was ended by ${signal}`
  }
}

/** Whether it is worth a word even of a handler that had reported before. */
export function isStrangeEnd({note, status, signal, lateMs}: HandlerEnd): boolean {
  return (
    lateMs !== undefined ||
    signal !== null ||
    note?.type === 'unsettled' ||
    ((note === undefined || note.type === 'exited') && status !== 0 && status !== 1)
  )
}

function notLoaded({file, syntaxPlace, provided}: HandlerEnd, {error, stack}: {readonly error: string; readonly stack: string}): string {
  const {importer, missing} = missingModule(error)
  const source = importer === undefined ? undefined : importOf(importer, missing)
  const place = importer === undefined ? placeInStack(syntaxPlace ?? stack, file) : {file: importer, ...(source && {line: source.line})}
  const what = importer === undefined ? headline(error) : `${source?.name ?? missing} cannot be found`
  const hint = didYouMean(source === undefined ? quotedIn(error) : [source.name], provided)
  const own = shown(file, file)
  if (place === undefined) return `${own} could not be loaded: ${what}${hint}`
  if (place.file === file) return `${shownPlace(place, file)} could not be loaded: ${what}${hint}`
  return `${own} could not be loaded: ${shownPlace(place, file)}: ${what}${hint}`
}

/** Of the messages of `import` and of `require`. */
function missingModule(error: string): {readonly importer?: string; readonly missing: string} {
  const [, missing = '', where = ''] =
    /Cannot find (?:package|module) '([^']+)'(?: imported from |\nRequire stack:\n- )(.+)$/m.exec(error) ?? []
  const importer = pathOf(where)
  return {missing, ...(importer !== undefined && {importer})}
}

/** The line that imports what Node calls by the name of its package or by its absolute path, and how the line calls it. */
function importOf(importer: string, missing: string): {readonly name: string; readonly line: number} | undefined {
  const found = statSync(importer, {throwIfNoEntry: false})
  if (found?.isFile() !== true || found.size > largestSource) return undefined
  for (const [index, text] of readFileSync(importer, 'utf8').split('\n').entries()) {
    for (const name of quotedIn(text)) {
      const isByPath = name.startsWith('.') && resolve(dirname(importer), name) === missing
      if (isByPath || name === missing || name.startsWith(`${missing}/`)) return {name, line: index + 1}
    }
  }
  return undefined
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/(['"`])([^'"`]+)\1/g)].map(([, , name = '']) => name)
}

/** What is imported from the front door of a package, or misspelt, and is behind another. */
function didYouMean(names: readonly string[], provided: readonly string[]): string {
  const packageOf = (name: string): string => name.split('/', 1)[0] ?? name
  const meant = provided.find(module => names.some(name => name !== module && packageOf(name) === packageOf(module)))
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

function noHandler(file: string, {exported, isCommonJs}: Extract<HandlerNote, {type: 'no-handler'}>): string {
  const names = exported.slice(0, 5).map(name => `\`${name}\``)
  if (exported.includes('handler')) return `the \`handler\` that ${file} exports is no function`
  const what =
    exported.length === 0
      ? 'it exports nothing by a name'
      : `it exports ${[...names, ...(exported.length > 5 ? ['others'] : [])].join(', ')}`
  return `${file} has no \`handler\`, which is what Lambda calls: ${what}. Write \`${isCommonJs ? 'exports.handler = …' : 'export const handler = …'}\``
}

/** The line that a stack begins with, or else its first frame in the handler's folder. */
function placeInStack(stack: string, handler: string): Place | undefined {
  const [first = '', ...rest] = stack.split('\n')
  const head = placeOf(/^(.+):(\d+)$/.exec(first))
  if (head !== undefined) return head
  const isOwn = (file: string): boolean => file.startsWith(dirname(handler) + sep) && !file.includes(`${sep}node_modules${sep}`)
  for (const line of rest) {
    const place = placeOf(/^\s+at (?:async )?(?:.*\()?([^()]+):(\d+):\d+\)?$/.exec(line))
    if (place !== undefined && isOwn(place.file)) return place
  }
  return undefined
}

function placeOf(match: RegExpExecArray | null): Place | undefined {
  const [, where = '', line] = match ?? []
  const file = pathOf(where)
  return file === undefined ? undefined : {file, line: Number(line)}
}

/** Of a path or a URL, if it is one of this machine. */
function pathOf(where: string): string | undefined {
  if (!where.startsWith('file:///')) return isAbsolute(where) ? where : undefined
  try {
    return fileURLToPath(where)
  } catch {
    return undefined
  }
}

function shownPlace({file, line}: Place, handler: string): string {
  return line === undefined ? shown(file, handler) : `${shown(file, handler)}:${line}`
}

function shown(file: string, handler: string): string {
  const path = relative(dirname(dirname(handler)), file)
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
}

/** The first line of what was thrown. */
function headline(error: string): string {
  const [line = ''] = error.split('\n', 1)
  return line.length > longestError ? `${line.slice(0, longestError)}…` : line.replace(/\.$/, '')
}
