/** How much may still be tried, shared by all patterns that a text is compared with. */
export interface StepBudget {
  steps: number
}

/**
 * A regular expression of JavaScript with the flag `i`, whose match takes time in proportion to its size and to the square of the text's length:
 * from each place, each part of it is followed once. The engine of the language tries every way, and `(a+)+$` keeps it busy for years.
 */
export interface BoundedPattern {
  /** Whether it matches the whole text. Throws an Error when the budget is used up. */
  matches(text: string, budget: StepBudget): boolean
}

type Assertion = '^' | '$' | '\\b' | '\\B'

type Part =
  /** One UTF-16 code unit, as without the flag `u`. */
  | {readonly type: 'unit'; readonly atom: RegExp}
  | {readonly type: 'assertion'; readonly assertion: Assertion}
  | {readonly type: 'look'; readonly of: Part; readonly isNegative: boolean}
  | {readonly type: 'sequence'; readonly of: readonly Part[]}
  | {readonly type: 'choice'; readonly of: readonly Part[]}
  | {readonly type: 'repeat'; readonly of: Part; readonly least: number; readonly most: number}

/** Groups in groups. */
const deepest = 50

/** Throws an Error that says what is wrong with the pattern, or what of the language is not known here: references back, and looking behind. */
export function boundedPattern(source: string): BoundedPattern {
  // The language itself says best what is no regular expression. It is not matched with.
  new RegExp(source)
  const part = new PatternReader(source).read()
  return {matches: (text, budget) => new Matcher(text, budget).ends(part, 0).has(text.length)}
}

/** Reads a pattern that is well formed. */
class PatternReader {
  readonly #source: string
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): Part {
    const choices = [this.#sequence()]
    while (this.#take(/\|/y) !== undefined) choices.push(this.#sequence())
    return {type: 'choice', of: choices}
  }

  #sequence(): Part {
    const parts: Part[] = []
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) parts.push(this.#repeated(this.#term()))
    return {type: 'sequence', of: parts}
  }

  #term(): Part {
    if (this.#source.charAt(this.#at) === '(') return this.#group()
    const assertion = this.#take(/[$^]|\\[bB]/y)
    if (assertion !== undefined) return {type: 'assertion', assertion: assertion as Assertion}
    // What one character is compared with, the language knows best.
    return {type: 'unit', atom: new RegExp(`^(?:${this.#atom()})$`, 'i')}
  }

  #group(): Part {
    if (++this.#depth > deepest) throw new Error(`more than ${deepest} groups are nested in it`)
    const opening = this.#take(/\((?!\?)|\(\?(?:[:=!]|<[^=!>][^>]*>)/y)
    if (opening === undefined) throw new Error(`"${this.#source.slice(this.#at, this.#at + 4)}" is not known here`)
    const inner = this.read()
    this.#take(/\)/y)
    this.#depth -= 1
    return opening === '(?=' || opening === '(?!' ? {type: 'look', of: inner, isNegative: opening === '(?!'} : inner
  }

  /** What stands for one character. */
  #atom(): string {
    const atom = this.#take(/\[(?:[^\]\\]|\\[^])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|0(?!\d)|[^ck\d])/y)
    if (atom !== undefined) return atom
    const character = this.#source.charAt(this.#at)
    if (character === '\\') throw new Error(`"${this.#source.slice(this.#at, this.#at + 2)}" is not known here`)
    this.#at += 1
    // These may stand for themselves.
    return /[\]{}]/.test(character) ? `\\${character}` : character
  }

  #repeated(part: Part): Part {
    const quantifier = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y)
    if (quantifier === undefined) return part
    const [least = 0, most = Infinity] = /^[*+?]/.test(quantifier)
      ? ({'*': [0, Infinity], '+': [1, Infinity], '?': [0, 1]}[quantifier.charAt(0)] ?? [])
      : boundsOf(quantifier)
    return {type: 'repeat', of: part, least, most}
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)?.[0]
    this.#at += found?.length ?? 0
    return found
  }
}

/** Of `{2}`, `{2,}` and `{2,5}`. */
function boundsOf(quantifier: string): readonly [number, number] {
  const [, least = '', comma, most = ''] = /(\d+)(,?)(\d*)/.exec(quantifier) ?? []
  return [Number(least), most !== '' ? Number(most) : comma === ',' ? Infinity : Number(least)]
}

/** Where parts of a pattern may end in one text, by where they begin. */
class Matcher {
  readonly #text: string
  readonly #budget: StepBudget
  readonly #known = new Map<Part, (ReadonlySet<number> | undefined)[]>()

  constructor(text: string, budget: StepBudget) {
    this.#text = text
    this.#budget = budget
  }

  ends(part: Part, start: number): ReadonlySet<number> {
    const known = this.#known.get(part) ?? []
    this.#known.set(part, known)
    const ends = (known[start] ??= this.#find(part, start))
    return ends
  }

  #find(part: Part, start: number): ReadonlySet<number> {
    this.#spend(1)
    switch (part.type) {
      case 'unit':
        return new Set(start < this.#text.length && part.atom.test(this.#text.charAt(start)) ? [start + 1] : [])
      case 'assertion':
        return new Set(this.#holds(part.assertion, start) ? [start] : [])
      case 'look':
        return new Set(this.ends(part.of, start).size > 0 !== part.isNegative ? [start] : [])
      case 'choice':
        return this.#union(part.of.map(choice => this.ends(choice, start)))
      case 'sequence': {
        let ends: ReadonlySet<number> = new Set([start])
        for (const next of part.of) ends = this.#endsOfAll(next, ends)
        return ends
      }
      case 'repeat':
        return this.#repeat(part, start)
    }
  }

  #repeat({of, least, most}: Extract<Part, {type: 'repeat'}>, start: number): ReadonlySet<number> {
    let ends: ReadonlySet<number> = new Set([start])
    // Who goes on for longer than there are characters stands still, and may do so for ever.
    const enough = Math.min(least, this.#text.length + 2)
    for (let count = 0; count < enough && ends.size > 0; count++) ends = this.#endsOfAll(of, ends)
    const all = new Set(ends)
    for (let count = least; count < most && ends.size > 0; count++) {
      ends = new Set([...this.#endsOfAll(of, ends)].filter(end => !all.has(end)))
      for (const end of ends) all.add(end)
    }
    return all
  }

  #endsOfAll(part: Part, starts: ReadonlySet<number>): ReadonlySet<number> {
    return this.#union([...starts].map(start => this.ends(part, start)))
  }

  #union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
    const [only] = sets
    if (only !== undefined && sets.length === 1) return only
    const all = new Set<number>()
    for (const set of sets) {
      this.#spend(set.size)
      for (const end of set) all.add(end)
    }
    return all
  }

  #holds(assertion: Assertion, at: number): boolean {
    switch (assertion) {
      case '^':
        return at === 0
      case '$':
        return at === this.#text.length
      case '\\b':
      case '\\B':
        return (this.#isWord(at - 1) !== this.#isWord(at)) === (assertion === '\\b')
    }
  }

  #isWord(at: number): boolean {
    return /^\w$/.test(this.#text.charAt(at))
  }

  #spend(steps: number): void {
    this.#budget.steps -= steps
    if (this.#budget.steps < 0) throw new Error('it takes too long to compare with')
  }
}
