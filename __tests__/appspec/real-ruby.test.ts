import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {spawnSync} from 'node:child_process'
import {loadRuby} from '../../src/appspec/agents/ruby-load.ts'
import type {RubyValue} from '../../src/appspec/agents/ruby-value.ts'
import {readYaml} from '../../src/appspec/read.ts'
import {samples} from './samples.ts'

/** Ruby is not a dependency of the project, and agent 1 differs on Psych 3: without Ruby 3.1 or later the test is shown as skipped. */
const probe = spawnSync('ruby', ['-rpsych', '-e', 'print Psych::VERSION'], {encoding: 'utf8'})
const isThere = probe.status === 0 && Number(probe.stdout.split('.')[0]) >= 4
const testWithRuby = isThere ? test : test.skip

/** Loads each document as agent 1 does and writes what it got, or "refused", a line each. */
const script = `
require 'yaml'
require 'json'
def show(value)
  case value
  when nil then 'nil'
  when true, false then "boolean #{value}"
  when String then "string #{(value.encoding == Encoding::BINARY ? value.dup.force_encoding('ISO-8859-1').encode('UTF-8') : value).codepoints.join(',')}"
  when Symbol then "symbol #{value.to_s.codepoints.join(',')}"
  when Integer then "integer #{value}"
  when Float then value.nan? ? 'float nan' : "float #{[value].pack('G').unpack1('H*')}"
  when Array then value.map { |item| show(item) }
  when Hash then value.map { |key, item| [show(key), show(item)] }.to_h { |key, item| [JSON.generate(key), item] }
  else value.class.to_s
  end
end
JSON.parse($stdin.read).each do |text|
  begin
    puts JSON.generate([show(YAML.load(text))], max_nesting: false)
  rescue StandardError, SystemStackError
    puts '"refused"'
  end
end
`

type Shown = string | readonly Shown[] | {readonly [key: string]: Shown}

const points = (text: string): string => Array.from(text, character => character.codePointAt(0)).join(',')

function show(value: RubyValue): Shown {
  switch (value.type) {
    case 'nil':
      return 'nil'
    case 'string':
    case 'symbol':
      return `${value.type} ${points(value.value)}`
    case 'boolean':
    case 'integer':
      return `${value.type} ${String(value.value)}`
    case 'float': {
      const bytes = Buffer.alloc(8)
      bytes.writeDoubleBE(value.value)
      return `float ${Number.isNaN(value.value) ? 'nan' : bytes.toString('hex')}`
    }
    case 'list':
      return value.items.map(show)
    case 'hash':
      return Object.fromEntries([...value.entries.values()].map(entry => [JSON.stringify(show(entry.key)), show(entry.value)]))
    case 'object':
      return value.className
    default:
      return value.type
  }
}

function loaded(text: string): Shown {
  const {problem, root} = readYaml(new TextEncoder().encode(text))
  if (problem !== undefined) return 'refused'
  if (root === undefined) return ['nil']
  const refusals: string[] = []
  const value = loadRuby(root, 'psych4', rule => refusals.push(rule))
  return refusals.length > 0 ? 'refused' : [show(value)]
}

const words = [
  '~',
  'null',
  'yes',
  'On',
  'oFF',
  '.inf',
  '-.INF',
  '.nan',
  ':a',
  ':"a"',
  '2020-01-31',
  '2021-02-29',
  '12:30:00',
  '+01:30',
  'Z',
  'T'
]
const marks = Array.from('0123456789.-+_,:eExXboTZ ')
const scalar = fc.array(fc.constantFrom(...words, ...marks, ...marks), {minLength: 1, maxLength: 8}).map(parts => parts.join(''))
const tags = ['', '', '! ', '!!str ', '!!float ', '!!int ', '!!binary ', '!x ', '!ruby/sym ', '!ruby/object:A ', '!!set ', '!!omap ']
const tagged = fc
  .tuple(fc.constantFrom(...tags), scalar, fc.constantFrom('', '"', "'"))
  .map(([tag, text, quote]) => tag + quote + text + quote)
const pieces = [
  'a',
  '"b"',
  "'",
  '"',
  ': ',
  ':',
  '- ',
  '? ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  ' #c',
  '&a ',
  '*a',
  '|',
  '>-',
  '\n',
  '\n  ',
  '\n    ',
  '\t'
]
const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces, '<<: ', '---\n', '...\n', '%YAML 1.1\n', '\r\n', '\ufeff', '\u2028'), scalar), {maxLength: 12})
  .map(parts => parts.join(''))
const mutated = fc
  .tuple(fc.constantFrom(...Object.values(samples).map(({text}) => text)), fc.nat(), fc.nat({max: 6}), soup)
  .map(([text, at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut))

const count = 600
const inputs = [
  ['values, plain and quoted, with and without tags', tagged.map(text => `x: ${text}\n`)],
  ['keys of a map', fc.array(tagged, {minLength: 2, maxLength: 4}).map(keys => keys.map(key => `? ${key}\n: v\n`).join(''))],
  ['pieces of YAML in any order', soup],
  ['AppSpecs with a change', mutated]
] as const

testWithRuby(
  `agent 1 reads what Ruby on this machine reads: ${count} times ${inputs.map(([what]) => what).join(', ')}${isThere ? '' : ' [skipped: no Ruby 3.1 or later here]'}`,
  () => {
    const texts = inputs.flatMap(([, arbitrary]) => fc.sample(arbitrary, count)).filter(text => text.isWellFormed())
    const {stdout, stderr} = spawnSync('ruby', ['-e', script], {encoding: 'utf8', input: JSON.stringify(texts), maxBuffer: 1 << 28})
    const answers = stdout.trimEnd().split(/\r?\n/)
    expect({answers: answers.length, stderr}).toEqual({answers: texts.length, stderr: ''})
    process.stdout.write(`${texts.length} inputs, of which Ruby reads ${answers.filter(answer => answer !== '"refused"').length}\n`)
    const read = texts.map((text, at) => ({text, agent: answers[at], ours: JSON.stringify(loaded(text))}))
    expect(read.filter(({agent, ours}) => agent !== ours).slice(0, 5)).toEqual([])
  }
)
