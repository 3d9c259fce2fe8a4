import {expect, test} from '@jest/globals'
import {placedFinding} from '../../src/operations/placed-finding.ts'

test.each([
  ['it is wrong', 'It is wrong.'],
  ['it is wrong.', 'It is wrong.'],
  ['is it wrong?', 'Is it wrong?']
])('%j is said as one sentence', (problem, message) => {
  expect(placedFinding('x', {file: 'f', problem})).toEqual({rule: 'x', severity: 'error', message, file: 'f', agents: []})
})
