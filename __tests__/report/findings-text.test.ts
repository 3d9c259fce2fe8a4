import {expect, test} from '@jest/globals'
import type {Diagnostic, Severity} from '../../src/core/diagnostic.ts'
import {findingsToShow} from '../../src/report/findings-text.ts'

function findings(...amounts: readonly (readonly [Severity, number])[]): readonly Diagnostic[] {
  return amounts.flatMap(([severity, amount]) =>
    Array.from({length: amount}, (_, index) => ({rule: 'x', severity, message: String(index), file: 'appspec.yml'}))
  )
}

test('as many as somebody reads are shown in their order, and nothing is said of a rest', () => {
  const diagnostics = findings(['info', 60], ['error', 40])
  expect(findingsToShow(diagnostics)).toEqual({shown: diagnostics})
})

test('of more the errors come first, and the rest says how many and where they are', () => {
  const {shown, left, rest} = findingsToShow(findings(['info', 9_000], ['warning', 200], ['error', 30], ['warning', 1]))
  expect(left).toHaveLength(9_131)
  expect(left?.[0]?.message).toBe('70')
  expect(shown.map(({severity}) => severity)).toEqual([...Array<string>(30).fill('error'), ...Array<string>(70).fill('warning')])
  expect(shown[99]?.message).toBe('69')
  expect(rest).toBe(
    '9,131 more findings not shown: 131 warnings, 9,000 pieces of advice. All of them: codedeploy-kit validate --format json'
  )
})

test('one more than are shown is one finding', () => {
  expect(findingsToShow(findings(['error', 101])).rest).toMatch(/^1 more finding not shown: 1 error\. /)
})
