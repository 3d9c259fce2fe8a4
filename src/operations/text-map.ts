import type {InputKind} from './input-kinds.ts'

/**
 * Names with texts: a JSON object of texts, numbers, true and false, or lines of `name: text` as in YAML or `name=text` as in a shell. Values
 * stay as they are written, so `version: 1.10` is "1.10". Colons and equals signs may be part of a name of the other kind: the first one that
 * can part a line does, a colon only before a blank or the end.
 */
export const textMap: InputKind<Readonly<Record<string, string>>> = {
  parse: value => {
    const entries = value.startsWith('{') ? fromJson(value) : fromLines(value)
    if (entries.length === 0) throw new Error('it names nothing; leave it out altogether')
    const twice = entries.find(({name}, index) => entries.findIndex(entry => entry.name === name) < index)
    if (twice !== undefined)
      throw new Error(`"${twice.name}" is given twice${twice.line === undefined ? '' : `, again in line ${twice.line}`}`)
    return Object.fromEntries(entries.map(({name, text}) => [name, text]))
  },
  check: value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it must be an object of texts')
    const other = Object.entries(value).find(([, text]) => typeof text !== 'string')
    if (other !== undefined) throw new Error(`the value of "${other[0]}" must be a text`)
  }
}

interface Entry {
  readonly name: string
  readonly text: string
  /** From 1. */
  readonly line?: number
}

function fromJson(value: string): Entry[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(value)
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as Error).message}`, {cause: error})
  }
  const values = new Map(Object.entries(parsed as Readonly<Record<string, unknown>>))
  return membersIn(value).map(({name, scalar}) => {
    const text = scalar ?? values.get(name)
    if (typeof text !== 'string') throw new Error(`the value of "${name}" must be a text, a number, true or false`)
    return {name, text}
  })
}

/**
 * The members of an object in valid JSON, as often as they are there: the parser keeps the last of each name. A number, true or false is as it
 * is written, for parsed it has lost its form: 1.10 is 1.1.
 */
function membersIn(json: string): {readonly name: string; readonly scalar: string | undefined}[] {
  let depth = 0
  const members: {readonly name: string; readonly scalar: string | undefined}[] = []
  for (const [token, text, colon, scalar] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:(?:\s*(-?\d[\d.eE+-]*|true|false))?)?|[[\]{}]/g)) {
    if (text === undefined) depth += token === '{' || token === '[' ? 1 : -1
    else if (depth === 1 && colon !== undefined) members.push({name: JSON.parse(text) as string, scalar})
  }
  return members
}

function fromLines(value: string): Entry[] {
  return value.split(/\r?\n/).flatMap((whole, index) => {
    const line = index + 1
    const words = whole.trim()
    if (words === '' || words.startsWith('#')) return []
    const [separator] = /=|:(?=\s|$)/.exec(words) ?? []
    const at = separator === undefined ? -1 : words.search(/=|:(?=\s|$)/)
    if (separator === undefined || at === 0)
      throw new Error(`line ${line} must be \`name: text\` or \`name=text\`, and is "${words.slice(0, 60)}"`)
    const [name, text] = [words.slice(0, at).trimEnd(), words.slice(at + 1).trimStart()]
    return [separator === '=' ? {name, text, line} : {name: unquoted(name, line), text: unquoted(text, line), line}]
  })
}

/** As YAML reads it on one line. */
function unquoted(text: string, line: number): string {
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  if (!text.startsWith('"')) return text
  try {
    return JSON.parse(text) as string
  } catch (error) {
    throw new Error(`the quotes in line ${line} cannot be read`, {cause: error})
  }
}
