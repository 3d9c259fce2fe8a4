import {describe, expect, test} from '@jest/globals'
import {readBooleanAgent2, readFloatAgent2, readU32Agent2} from '../../src/appspec/scalars-agent-2.ts'
import {typeRubyScalar, type RubyFlavor, type RubyScalar} from '../../src/appspec/scalars.ts'
import type {ScalarNode} from '../../src/appspec/yaml/node.ts'

const show = (scalar: RubyScalar): string => {
  switch (scalar.type) {
    case 'nil':
      return 'nil'
    case 'string':
      return 'text'
    case 'date':
    case 'unreadable':
      return scalar.type
    case 'time':
      return `time ${scalar.epochSeconds}`
    default:
      return `${scalar.type} ${String(scalar.value)}`
  }
}

describe('agent 1 types plain scalars as Psych does', () => {
  test.each([
    ['', 'nil'],
    ['~', 'nil'],
    ['NULL', 'nil'],
    ['nULl', 'nil'],
    ['yes', 'boolean true'],
    ['tRue', 'boolean true'],
    ['On', 'boolean true'],
    ['off', 'boolean false'],
    ['no', 'boolean false'],
    ['y', 'text'],
    ['n', 'text'],
    ['truely', 'text'],
    ['o\ufb00', 'boolean false'],
    ['ye\u017f', 'boolean true'],
    ['on\n', 'boolean true'],
    ['~\nno', 'boolean false'],
    ['null\n', 'nil'],
    ['~\n', 'text'],
    ['a\non', 'text'],
    ['true\nx', 'text'],
    ['2020-01-01 10:00:00', 'time 1577872800'],
    ['2020-01-01T10:00:00Z', 'time 1577872800'],
    ['2020-01-01 10:00:00 +01:00', 'time 1577869200'],
    ['2020-01-01T10:00:00-0130', 'time 1577878200'],
    ['-2020-01-01 10:00:00', 'time -125912239200'],
    ['0099-01-01 10:00:00', 'time -59042959200'],
    ['2020-01-01 24:00:60', 'time 1577923260'],
    ['2020-01-01 10:00', 'text'],
    ['2020-01-01 10:00:00z', 'text'],
    ['2020-1-1', 'date'],
    ['-2020-01-01', 'text'],
    ['2020-13-01', 'text'],
    ['2020-01-32', 'text'],
    ['.inf', 'float Infinity'],
    ['-.INF', 'float -Infinity'],
    ['.NaN', 'float NaN'],
    [':sym', 'symbol sym'],
    [':"a b"', 'symbol a b'],
    [":'a b'", 'symbol a b'],
    [':"a" b', 'symbol a'],
    [':":a"', 'symbol a'],
    [':"', 'symbol "'],
    [':', 'text'],
    ['1:00', 'integer 3600'],
    ['12:30', 'integer 45000'],
    ['1:00:01', 'integer 3601'],
    ['-1:30', 'integer -1800'],
    ['1_0:00', 'integer 36000'],
    ['1:60', 'text'],
    ['1:2:3:4', 'text'],
    ['1:30.5', 'float 5430'],
    ['1__0:30.5_0_', 'float 5430'],
    ['1__0:30', 'integer 5400'],
    ['-1_0_:30', 'integer -34200'],
    ['1:30._5', 'float 5400'],
    ['0.0', 'float 0'],
    ['.5', 'float 0.5'],
    ['5.', 'float 5'],
    ['-.5', 'float -0.5'],
    ['.', 'text'],
    ['1.0e+3', 'float 1000'],
    ['1.0e3', 'text'],
    ['1e3', 'text'],
    ['1,000.5', 'float 1000.5'],
    [',5.0', 'text'],
    ['0.0_0', 'text'],
    ['0', 'integer 0'],
    ['00', 'integer 0'],
    ['0644', 'integer 420'],
    ['-0644', 'integer -420'],
    ['08', 'text'],
    ['0888', 'text'],
    ['0_0', 'integer 0'],
    ['0o7', 'text'],
    ['0b101', 'integer 5'],
    ['0x1ff', 'integer 511'],
    ['+644', 'integer 644'],
    ['3_600', 'integer 3600'],
    ['3,600', 'integer 3600'],
    ['18446744073709551616', 'integer 18446744073709551616'],
    ['0b_', 'unreadable'],
    ['.e+1', 'unreadable'],
    ['300s', 'text'],
    ['v0.0', 'text'],
    ['/opt/app', 'text'],
    ['0.0.0', 'text']
  ])('%j is %s', (text, expected) => {
    expect(show(typeRubyScalar(text, 'psych4'))).toBe(expected)
    expect(show(typeRubyScalar(text, 'psych3'))).toBe(expected)
  })

  test.each<[string, Record<RubyFlavor, string>]>([
    ['+.inf', {psych3: 'text', psych4: 'float Infinity'}],
    ['1__000', {psych3: 'integer 1000', psych4: 'text'}],
    ['1_', {psych3: 'integer 1', psych4: 'text'}],
    ['2021-02-30', {psych3: 'text', psych4: 'date'}],
    ['2020-00-01', {psych3: 'text', psych4: 'date'}],
    ['2020-01-01 25:00:00', {psych3: 'text', psych4: 'time 1577926800'}]
  ])('%j depends on the version', (text, expected) => {
    expect({psych3: show(typeRubyScalar(text, 'psych3')), psych4: show(typeRubyScalar(text, 'psych4'))}).toEqual(expected)
  })
})

describe('agent 2 reads a scalar as the type of its field', () => {
  const at = {line: 1, column: 1, offset: 0}
  const scalar = (value: string, style: ScalarNode['style'] = 'plain', tag?: string): ScalarNode => ({
    kind: 'scalar',
    value,
    raw: value,
    style,
    span: {start: at, end: at},
    ...(tag === undefined ? {} : {tag})
  })

  test.each([
    ['0', 0],
    ['0.0', 0],
    ['+1.5', 1.5],
    ['1e5', 100000],
    ['.5', 0.5],
    ['5.', 5],
    ['-.inf', -Infinity],
    ['+.inf', Infinity],
    ['1_0', undefined],
    ['+-1', undefined],
    ['.', undefined],
    ['1e999', undefined],
    ['0x10', undefined]
  ])('as a number: %j', (text, expected) => expect(readFloatAgent2(scalar(text))).toBe(expected))

  test.each([
    ['300', 300],
    ['+300', 300],
    ['0', 0],
    ['0x10', 16],
    ['0o17', 15],
    ['0b11', 3],
    ['4294967295', 4294967295],
    ['4294967296', undefined],
    ['0600', undefined],
    ['0x', undefined],
    ['0x10 ', undefined],
    ['3_600', undefined],
    ['-1', undefined],
    ['', undefined]
  ])('as a whole number: %j', (text, expected) => expect(readU32Agent2(scalar(text))).toBe(expected))

  test.each([
    ['true', true],
    ['FALSE', false],
    ['yes', undefined],
    ['tRue', undefined]
  ])('as a boolean: %j', (text, expected) => expect(readBooleanAgent2(scalar(text))).toBe(expected))

  test('quoted text is neither, unless it is a block with the tag', () => {
    expect(readFloatAgent2(scalar('0.0', 'double-quoted'))).toBeUndefined()
    expect(readU32Agent2(scalar('300', 'literal'))).toBeUndefined()
    expect(readU32Agent2(scalar('300', 'literal', 'tag:yaml.org,2002:int'))).toBe(300)
  })
})
