/** A step of a parsed pattern; `bytes` has a 1 for each byte that may stand there. */
type Step =
  | {readonly kind: 'one'; readonly bytes: Uint8Array}
  /** Any number of bytes of {@link Step.bytes}: `*`, and `**` at the end of a path. */
  | {readonly kind: 'run'; readonly bytes: Uint8Array}
  /** Any number of directories with their slashes, none too: `**` and the slash behind it. */
  | {readonly kind: 'directories'}

/** The steps of a pattern: those of one byte each at its start and at its end, which are compared in place, and what is between them. */
interface Parsed {
  readonly start: readonly Uint8Array[]
  readonly middle: readonly Step[]
  readonly end: readonly Uint8Array[]
  /** The longest of the literal texts between other steps: a text without it need not be looked at further. */
  readonly literal: string
}

const slash = 0x2f
const most = 1_000
const parsedNames = new Map<string, Parsed | undefined>()
const parsedPaths = new Map<string, Parsed | undefined>()

/**
 * Whether a pattern, as gitignore(5) describes them, matches all of a text. Both hold one byte of UTF-8 per character (see {@link toBytes}).
 * In a path `*`, `?` and `[...]` do not match a slash, and `**` as a whole part between slashes stands for any number of directories.
 * What the page leaves open is as `git check-ignore` answers: three and more asterisks are as two; a class that is not closed or names an
 * unknown `[:class:]`, and a backslash at the end, match nothing. It takes steps of the pattern times bytes of the text at most.
 */
export function wildmatch(pattern: string, text: string, isPath: boolean): boolean {
  const cache = isPath ? parsedPaths : parsedNames
  let parsed = cache.get(pattern)
  if (parsed === undefined && !cache.has(pattern)) {
    if (cache.size >= most) cache.clear()
    parsed = parse(pattern, isPath)
    cache.set(pattern, parsed)
  }
  return parsed !== undefined && matches(parsed, text)
}

/** The bytes of a text in UTF-8, one character for each. */
export function toBytes(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

function matches({start, middle, end, literal}: Parsed, text: string): boolean {
  const stop = text.length - end.length
  if (middle.length === 0 ? stop !== start.length : stop < start.length) return false
  for (let i = 0; i < start.length; i++) if (start[i]?.[text.charCodeAt(i)] !== 1) return false
  for (let i = 0; i < end.length; i++) if (end[i]?.[text.charCodeAt(stop + i)] !== 1) return false
  return middle.length === 0 || (text.includes(literal) && matchesBetween(middle, text, start.length, stop))
}

/** Goes through the steps once and keeps all the places of the text that those so far can have come to; `start` is the first of them. */
function matchesBetween(steps: readonly Step[], text: string, start: number, stop: number): boolean {
  const places = new Uint8Array(stop + 1)
  places[start] = 1
  let first = start
  for (const step of steps) {
    if (step.kind === 'one') first = afterOne(places, step.bytes, text, first)
    else if (step.kind === 'run') spreadOver(places, step.bytes, text, first)
    else spreadBehindSlashes(places, text, first)
    if (first > stop) return false
  }
  return places[stop] === 1
}

/** Moves each place behind the byte it is before, or drops it; gives the first that is left, or one behind the end. */
function afterOne(places: Uint8Array, bytes: Uint8Array, text: string, first: number): number {
  let next = places.length
  for (let at = places.length - 1; at > first; at--) {
    const isReached = places[at - 1] === 1 && bytes[text.charCodeAt(at - 1)] === 1
    places[at] = isReached ? 1 : 0
    if (isReached) next = at
  }
  places[first] = 0
  return next
}

function spreadOver(places: Uint8Array, bytes: Uint8Array, text: string, first: number): void {
  for (let at = first + 1; at < places.length; at++) if (places[at - 1] === 1 && bytes[text.charCodeAt(at - 1)] === 1) places[at] = 1
}

function spreadBehindSlashes(places: Uint8Array, text: string, first: number): void {
  for (let at = text.indexOf('/', first) + 1; at > 0 && at < places.length; at = text.indexOf('/', at) + 1) places[at] = 1
}

/** Undefined for a pattern that can match nothing. */
function parse(pattern: string, isPath: boolean): Parsed | undefined {
  const anything = bytesWhere(() => true)
  const withinPart = isPath ? bytesWhere(byte => byte !== slash) : anything
  const steps: Step[] = []
  let longest = ''
  let literal = ''
  let at = 0
  while (at < pattern.length) {
    const character = pattern.charAt(at)
    if ('*[?'.includes(character)) literal = ''
    if (character === '*') {
      const isPartStart = at === 0 || pattern[at - 1] === '/'
      const stars = /^\*+/.exec(pattern.slice(at))?.[0].length ?? 1
      at += stars
      const isPart = isPath && stars > 1 && isPartStart
      if (isPart && pattern[at] === '/') {
        steps.push({kind: 'directories'})
        at += 1
      } else {
        // Before an escaped slash it stands for directories too, but for one at least.
        const isAnything = isPart && (at === pattern.length || pattern.startsWith('\\/', at))
        steps.push({kind: 'run', bytes: isAnything ? anything : withinPart})
      }
    } else if (character === '[') {
      const read = readClass(pattern, at)
      if (read === undefined) return undefined
      steps.push({kind: 'one', bytes: isPath ? read.bytes.map((value, byte) => (byte === slash ? 0 : value)) : read.bytes})
      at = read.next
    } else if (character === '?') {
      steps.push({kind: 'one', bytes: withinPart})
      at += 1
    } else {
      const read = readLiteral(pattern, at)
      if (read === undefined) return undefined
      steps.push({kind: 'one', bytes: onlyByte(read.byte)})
      at = read.next
      literal += String.fromCharCode(read.byte)
      if (literal.length > longest.length) longest = literal
    }
  }
  const first = steps.findIndex(step => step.kind !== 'one')
  const last = steps.findLastIndex(step => step.kind !== 'one')
  const singles = (part: readonly Step[]): Uint8Array[] => part.flatMap(step => (step.kind === 'one' ? [step.bytes] : []))
  if (first < 0) return {start: singles(steps), middle: [], end: [], literal: longest}
  return {
    start: singles(steps.slice(0, first)),
    middle: steps.slice(first, last + 1),
    end: singles(steps.slice(last + 1)),
    literal: longest
  }
}

/** A byte that stands for itself, or the one behind a backslash; undefined at the end of the pattern. */
function readLiteral(pattern: string, start: number): {byte: number; next: number} | undefined {
  const at = pattern[start] === '\\' ? start + 1 : start
  return at < pattern.length ? {byte: pattern.charCodeAt(at), next: at + 1} : undefined
}

/** The class whose bracket is at `start`, and where the pattern goes on behind it; undefined if it cannot match. */
function readClass(pattern: string, start: number): {bytes: Uint8Array; next: number} | undefined {
  const members = new Uint8Array(256)
  let at = start + 1
  const isNegated = pattern[at] === '!' || pattern[at] === '^'
  if (isNegated) at += 1
  // A bracket that would close an empty class is a member of it.
  const first = at
  while (pattern[at] !== ']' || at === first) {
    const named = /^\[:([^\]]*):\]/.exec(pattern.slice(at))
    if (named) {
      const hasMember = named[1] === undefined ? undefined : namedClasses.get(named[1])
      if (hasMember === undefined) return undefined
      for (let byte = 0; byte < 128; byte++) if (hasMember.test(String.fromCharCode(byte))) members[byte] = 1
      at += named[0].length
      continue
    }
    const low = readLiteral(pattern, at)
    if (low === undefined) return undefined
    members[low.byte] = 1
    at = low.next
    if (pattern[at] !== '-' || pattern[at + 1] === ']') continue
    const high = readLiteral(pattern, at + 1)
    if (high === undefined) return undefined
    for (let byte = low.byte; byte <= high.byte; byte++) members[byte] = 1
    at = high.next
  }
  return {bytes: isNegated ? members.map(value => 1 - value) : members, next: at + 1}
}

/** The classes of POSIX, for ASCII; only `space` is smaller than there: git leaves out the vertical tab and the form feed. */
const namedClasses: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /\p{Cc}/u,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/
  })
)

function bytesWhere(isMember: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({length: 256}, (_, byte) => (isMember(byte) ? 1 : 0))
}

const single = new Map<number, Uint8Array>()

/** One for all patterns: most of their steps are literal. */
function onlyByte(byte: number): Uint8Array {
  const known = single.get(byte) ?? bytesWhere(each => each === byte)
  single.set(byte, known)
  return known
}
