/**
 * What Psych does with a tag, found by running it. `plain`: as if there were no tag. `text`: the text as it is. `binary`: the text out
 * of base64. `float`: typed, then made a float. `symbol`: a symbol. `encoding`: looked up among the names of Ruby's encodings.
 * `class`: looked up among the classes. `string-parts`: a map that spells a string and its instance variables. `ordered`: a list of
 * pairs that becomes a map. `hash-parts`: a map that spells another one and its instance variables. `object`: a value of a Ruby class,
 * which the safe loader of Psych 4 refuses unless it is Symbol, of which there are no new values.
 */
export type TagEffect =
  | {readonly kind: 'plain' | 'text' | 'binary' | 'float' | 'symbol' | 'encoding' | 'class' | 'ordered' | 'hash-parts'}
  /** An empty name is no class at all. */
  | {readonly kind: 'object' | 'string-parts'; readonly className: string}

interface TagRow {
  readonly pattern: RegExp
  readonly effect: (className: string | undefined) => TagEffect
}

const object =
  (defaultName = ''): TagRow['effect'] =>
  name => ({kind: 'object', className: name === undefined || name === '' ? defaultName : name})
const simply =
  (kind: Exclude<TagEffect['kind'], 'object' | 'string-parts'>): TagRow['effect'] =>
  () => ({kind})

/** A pattern holds for one line of a tag (which escapes can break), and `(NAME)` for the rest of the line. */
function row(pattern: string, effect: TagRow['effect']): TagRow {
  const inLine = pattern.replace('YAML', 'tag:yaml\\.org,2002:').replace('(NAME)', '([^\\n]*)')
  return {pattern: new RegExp(`(?<![^\\n])(?:${inLine})(?![^\\n])`), effect}
}

const scalarRows: readonly TagRow[] = [
  row('(?:!|YAML)binary', simply('binary')),
  row('!(?:str|ruby/string)(?::(NAME))?|YAMLstr', name => (name === undefined || name === '' ? {kind: 'text'} : object()(name))),
  row('(?:!|YAML)float', simply('float')),
  row('!ruby/sym(?:bol)?:?(NAME)', simply('symbol')),
  row('!ruby/object:(BigDecimal|DateTime|Complex|Rational)', object()),
  row('!ruby/(?:class|module)', simply('class')),
  row('!ruby/encoding', simply('encoding')),
  row('!ruby/regexp', object('Regexp')),
  row('!ruby/range', object('Range'))
]

const mappingRows: readonly TagRow[] = [
  row('!(?:str|ruby/string)(?::(NAME))?|YAMLstr', name => ({kind: 'string-parts', className: name ?? ''})),
  row('!ruby/object:Hash', simply('plain')),
  row('!ruby/object:?(NAME)', object('Object')),
  row('!ruby/struct:?(NAME)', object('Struct')),
  row('!ruby/exception:?(NAME)', object('Exception')),
  row('!ruby/hash-with-ivars', simply('hash-parts')),
  row('!ruby/(?:array|hash|hash-with-ivars|marshalable):(NAME)', object()),
  row('!map:(NAME)', object()),
  row('!ruby/range', object('Range')),
  row('(?:!|YAML)set', object('Psych::Set')),
  row('(?:!|YAML)omap', object('Psych::Omap'))
]

const sequenceRows: readonly TagRow[] = [row('(?:!|YAML)omap', simply('ordered')), row('!(?:seq|ruby/array):(NAME)', object())]

const rowsByKind = {scalar: scalarRows, mapping: mappingRows, sequence: sequenceRows} as const

/** Tags Psych does not know, such as `!Sub`, have no effect. */
export function tagEffect(kind: keyof typeof rowsByKind, tag: string): TagEffect {
  for (const {pattern, effect} of rowsByKind[kind]) {
    const found = pattern.exec(tag)
    if (found !== null) return effect(found[1])
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
