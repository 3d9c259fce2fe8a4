/**
 * What Psych does with a tag. `plain`: as if there were no tag. `text`: the text as it is. `float`: typed, then made a float.
 * `symbol`: a symbol. `object`: a value of a Ruby class, which the safe loader of Psych 4 refuses.
 */
export type TagEffect = {readonly kind: 'plain' | 'text' | 'float' | 'symbol'} | {readonly kind: 'object'; readonly className: string}

interface TagRow {
  readonly pattern: RegExp
  readonly effect: (className: string) => TagEffect
}

const object = (className: string): TagEffect => ({kind: 'object', className})
const yaml = 'tag:yaml\\.org,2002:'

const scalarRows: readonly TagRow[] = [
  {pattern: new RegExp(`^(?:!|${yaml})binary$`), effect: () => ({kind: 'text'})},
  {pattern: new RegExp(`^(?:!(?:str|ruby/string)|${yaml}str)$`), effect: () => ({kind: 'text'})},
  {pattern: /^!(?:str|ruby\/string):(.*)$/, effect: name => (name === '' ? {kind: 'text'} : object(name))},
  {pattern: new RegExp(`^(?:!|${yaml})float$`), effect: () => ({kind: 'float'})},
  {pattern: /^!ruby\/sym(?:bol)?:?.*$/, effect: () => ({kind: 'symbol'})},
  {pattern: /^!ruby\/object:(BigDecimal|DateTime|Complex|Rational)$/, effect: object},
  {pattern: /^!ruby\/(?:class|module)$/, effect: () => object('Class')},
  {pattern: /^!ruby\/regexp$/, effect: () => object('Regexp')},
  {pattern: /^!ruby\/range$/, effect: () => object('Range')}
]

const mappingRows: readonly TagRow[] = [
  {pattern: /^!ruby\/object:Hash$/, effect: () => ({kind: 'plain'})},
  {pattern: /^!ruby\/object:?(.*)$/, effect: name => object(name === '' ? 'Object' : name)},
  {pattern: /^!ruby\/struct:?(.*)$/, effect: name => object(name === '' ? 'Struct' : name)},
  {pattern: /^!ruby\/exception:?(.*)$/, effect: name => object(name === '' ? 'Exception' : name)},
  {pattern: /^!ruby\/(?:array|hash|hash-with-ivars|marshalable):(.*)$/, effect: object},
  {pattern: /^!map:(.*)$/, effect: object},
  {pattern: /^!ruby\/range$/, effect: () => object('Range')},
  {pattern: new RegExp(`^(?:!|${yaml})set$`), effect: () => object('Psych::Set')},
  {pattern: new RegExp(`^(?:!|${yaml})omap$`), effect: () => object('Psych::Omap')}
]

const sequenceRows: readonly TagRow[] = [{pattern: /^!(?:seq|ruby\/array):(.*)$/, effect: object}]

const rowsByKind = {scalar: scalarRows, mapping: mappingRows, sequence: sequenceRows} as const

/** Tags Psych does not know, such as `!Sub`, have no effect. */
export function tagEffect(kind: keyof typeof rowsByKind, tag: string): TagEffect {
  for (const {pattern, effect} of rowsByKind[kind]) {
    const found = pattern.exec(tag)
    if (found !== null) return effect(found[1] ?? '')
  }
  return {kind: 'plain'}
}

/** Classes that exist in every Ruby process; Psych 3 makes values of them and fails on any other name. */
export const wellKnownClasses: ReadonlySet<string> = new Set([
  'Array',
  'BigDecimal',
  'Class',
  'Complex',
  'Date',
  'DateTime',
  'Exception',
  'Hash',
  'Object',
  'OpenStruct',
  'Psych::Omap',
  'Psych::Set',
  'Range',
  'Rational',
  'Regexp',
  'Set',
  'StandardError',
  'String',
  'Struct',
  'Time',
  'Gem::Requirement',
  'Gem::Version'
])
