import {expect, test} from '@jest/globals'
import {errorOf} from '../support/error-of.ts'
import {groupNames, oneGroup} from '../../src/operations/group-names.ts'

test('a name that cannot be one is told with its line', () => {
  expect(() => groupNames.parse('eu\n\nus east\n')).toThrow(/^line 2, "us east": it must be 1 to 100 of the characters/)
  expect(() => groupNames.parse('us east')).toThrow(/^it must be 1 to 100 of the characters/)
})

test.each([
  [undefined, undefined],
  [['eu'], 'eu'],
  [['eu,us'], 'eu,us']
])('the one group of %j', (names, name) => expect(oneGroup(names, 'rollback')).toBe(name))

test.each([[['eu', 'us']], [['eu', 'eu']]])('what takes one group refuses %j', names => {
  expect(errorOf(() => oneGroup(names, 'rollback'))).toMatchObject({
    code: 'usage',
    input: 'deployment-group-name',
    message: '`deployment-group-name` names 2 groups, and rollback takes one',
    hint: 'Only `deploy` takes several; for the others, name one group at a time.'
  })
  expect(() => oneGroup(names, 'restart', name => `--${name}`)).toThrow('--deployment-group-name names 2 groups, and restart takes one')
})
