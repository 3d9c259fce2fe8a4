import {describe, expect, test} from '@jest/globals'
import {formatDuration, parseDuration} from '../../src/core/duration.ts'
import {functionNameOf, functionReferenceOf} from '../../src/core/function-reference.ts'
import {muteOnError} from '../../src/core/observer.ts'
import {formatSize} from '../../src/core/size.ts'
import {nearestName} from '../../src/core/suggest.ts'

describe('durations', () => {
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['1.5h', 5_400_000],
    ['30', 1_800_000],
    ['', undefined],
    ['0', undefined],
    // Rounded, it would be a limit of no time at all.
    ['0.1ms', undefined],
    ['-5m', undefined],
    ['5 minutes', undefined],
    ['m', undefined]
  ])('"%s" is %s ms', (text, ms) => expect(parseDuration(text)).toBe(ms))

  test.each([
    [850, '850 ms'],
    [4_210, '4.2 s'],
    [59_960, '1 min 00 s'],
    [185_000, '3 min 05 s'],
    [7_800_000, '2 h 10 min']
  ])('%s ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text))
})

test.each([
  [999, '999 B'],
  [1_400, '1.4 kB'],
  [136_300_000, '136.3 MB'],
  [999_999, '1.0 MB'],
  [2_500_000_000_000_000, '2500.0 TB']
])('%s bytes are %s', (bytes, text) => expect(formatSize(bytes)).toBe(text))

describe('nearestName', () => {
  test.each([
    ['deplay', ['deploy', 'rehearse'], 'deploy'],
    ['AfterInstal', ['BeforeInstall', 'AfterInstall'], 'AfterInstall'],
    ['afterinstall', ['AfterInstall'], 'AfterInstall'],
    ['shpo', ['shop', 'ship'], 'shop'],
    ['zebra', ['deploy', 'rehearse'], undefined]
  ])('%s among %j is %s', (word, names, expected) => expect(nearestName(word, names)).toBe(expected))
})

test('an observer that throws is told once and hears nothing more', () => {
  const heard: number[] = []
  const problems: unknown[] = []
  const observe = muteOnError<number>(
    event => {
      heard.push(event)
      if (event === 2) throw new Error('broken')
    },
    error => problems.push(error)
  )
  for (const event of [1, 2, 3]) observe(event)
  expect(heard).toEqual([1, 2])
  expect(problems).toHaveLength(1)
})

describe('what names a Lambda function', () => {
  const arn = 'arn:aws:lambda:eu-central-1:123456789012:function:smoke'
  test.each([
    ['smoke', {name: 'smoke', unqualified: 'smoke'}],
    [' smoke:live ', {name: 'smoke', unqualified: 'smoke', qualifier: 'live'}],
    ['smoke:$LATEST', {name: 'smoke', unqualified: 'smoke', qualifier: '$LATEST'}],
    [arn, {name: 'smoke', unqualified: arn}],
    [`${arn}:7`, {name: 'smoke', unqualified: arn, qualifier: '7'}],
    ['123456789012:function:smoke:live', {name: 'smoke', unqualified: '123456789012:function:smoke', qualifier: 'live'}],
    ['arn:aws:sns:eu-central-1:123456789012:smoke', undefined],
    ['', undefined]
  ])('is read the same everywhere: %j', (reference, expected) => {
    expect(functionReferenceOf(reference)).toEqual(expected)
    if (expected !== undefined) expect(functionNameOf(reference)).toBe(expected.name)
    else expect(functionNameOf(reference)).not.toMatch(/\d{12}/)
  })
})
