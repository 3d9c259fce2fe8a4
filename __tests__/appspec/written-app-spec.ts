import type {JsonValue} from '../../src/appspec/json-value.ts'

/** A number from 0 below the limit. */
export type Decide = (limit: number) => number

export type Properties = Readonly<Record<string, JsonValue>>

/** Texts that YAML takes for something else when they are not quoted. */
export const hostileTexts = [
  '',
  ' ',
  'a: b',
  'a:',
  ': a',
  '- x',
  '-',
  '#c',
  'a #b',
  'yes',
  'No',
  'y',
  'null',
  '~',
  '1',
  '-1',
  '.5',
  '1e3',
  '0x1f',
  '010',
  '1:20',
  '1_000',
  '.nan',
  '2020-01-01',
  "it's",
  '"quoted"',
  'back\\slash',
  'two\nlines',
  'ends with a break\n',
  '\r\n',
  '\t',
  '{a}',
  '[x',
  'x, y]',
  '}',
  '*a',
  '&a b',
  '!t',
  '%a',
  '@a',
  '`a`',
  '|',
  '>',
  '<<',
  '=',
  '---',
  '...',
  '? a',
  ' lead',
  'trail ',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\uffff',
  '😀',
  '${X}',
  '{{ x }}',
  '<PLACEHOLDER>',
  'arn:aws:ecs:eu-central-1:111222333444:task-definition/web:7',
  'web'
] as const

/** Writes an ECS AppSpec in one of the many ways in which people and tools do. */
export function writeAppSpec(properties: Properties, decide: Decide): string {
  const resource = {Type: 'AWS::ECS::Service', Properties: properties}
  const spec = {version: 0, Resources: [{TargetService: resource}], Hooks: [{AfterInstall: 'CodeDeployHook_check'}]}
  const form = decide(8)
  if (form < 3) return escaped(JSON.stringify(spec, null, [undefined, 2, '\t'][form]))
  return new YamlWriter(decide).write(spec)
}

/** JSON with all that YAML does not take as it is. */
function escaped(json: string): string {
  return json.replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

class YamlWriter {
  readonly #decide: Decide
  readonly #unit: string
  readonly #isFlush: boolean
  readonly #hasComments: boolean
  readonly #flows: number

  constructor(decide: Decide) {
    this.#decide = decide
    this.#unit = ' '.repeat(1 + decide(4))
    this.#isFlush = decide(2) === 0
    this.#hasComments = decide(2) === 0
    this.#flows = decide(3)
  }

  write(spec: JsonValue): string {
    const text = this.#block(spec, '')
    const lineBreak = ['\n', '\r\n'][this.#decide(2)] ?? '\n'
    const end = ['', '\n', '\n\n# the end\n', '\n...\n'][this.#decide(4)] ?? ''
    const start = ['', '---\n', '\ufeff# with a byte order mark\n', '# first\n\n'][this.#decide(4)] ?? ''
    return (start + text + end).replaceAll('\n', lineBreak)
  }

  /** Lines without the indentation of the first, and without a line break at the end. */
  #block(value: JsonValue, indent: string): string {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return this.#flow(value)
    const entries = Array.isArray(value)
      ? value.map((item: JsonValue) => `- ${this.#block(item, `${indent}  `)}${this.#comment()}`)
      : Object.entries(value as Properties).map(([key, each]) => this.#key(key) + this.#below(each, indent, key))
    return entries.map((entry, i) => (i === 0 ? '' : this.#between(indent) + indent) + entry).join('\n')
  }

  #below(value: JsonValue, indent: string, key: string): string {
    const isOuter = ['Resources', 'TargetService', 'Properties', 'Hooks'].includes(key)
    const isNested = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (isNested && (isOuter || this.#decide(3) >= this.#flows)) {
      const inner = Array.isArray(value) && this.#isFlush ? indent : indent + this.#unit
      return `${this.#comment()}\n${this.#between(inner)}${inner}${this.#block(value, inner)}`
    }
    const isLine = typeof value === 'string' && /^[A-Za-z][\w/:.-]*$/.test(value)
    if (isLine && this.#decide(6) === 0) {
      return ` ${['|-', '>-', '|+'][this.#decide(2)] ?? '|-'}${this.#comment()}\n${indent + this.#unit}${value}${'\n'.repeat(this.#decide(3))}`
    }
    if (value === null && this.#decide(2) === 0) return this.#comment()
    return ` ${this.#flow(value, indent)}${this.#comment()}`
  }

  #flow(value: JsonValue, indent?: string): string {
    if (typeof value === 'string') return this.#text(value)
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const hasLines = indent !== undefined && this.#decide(2) === 0
    const separator = hasLines ? `,${this.#comment()}\n${indent}  ` : ([',', ', '][this.#decide(2)] ?? ',')
    const entries = Array.isArray(value)
      ? value.map((item: JsonValue) => this.#flow(item))
      : Object.entries(value as Properties).map(([key, each]) => `${this.#key(key, true)} ${this.#flow(each)}`)
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
    if (entries.length === 0) return open + close
    const trailing = this.#decide(4) === 0 ? ',' : ''
    const inner = entries.join(separator) + trailing
    return hasLines ? `${open}\n${indent}  ${inner}${this.#comment()}\n${indent} ${close}` : open + inner + close
  }

  #key(key: string, isFlow = false): string {
    const quoted = this.#decide(isFlow ? 3 : 12) === 0 ? `"${key}"` : key
    return `${quoted}:`
  }

  #text(value: string): string {
    const isPlain = /^(?:[A-Za-z][\w/.-]*|<[A-Z_]+>)$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
    const form = this.#decide(3)
    if (form === 0 && isPlain) return value
    if (form === 1 && /^[ -~]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`
    return escaped(JSON.stringify(value))
  }

  #comment(): string {
    return this.#hasComments && this.#decide(3) === 0 ? ` # comment ${this.#decide(100)}: "x" {` : ''
  }

  #between(indent: string): string {
    if (!this.#hasComments) return ''
    return ['', '', `${indent}# line ${this.#decide(100)}\n`, '\n'][this.#decide(4)] ?? ''
  }
}
