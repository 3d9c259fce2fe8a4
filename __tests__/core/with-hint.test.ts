import {describe, expect, test} from '@jest/globals'
import {withHint} from '../../src/core/with-hint.ts'

describe('two sentences were glued to each other', () => {
  test.each([
    ['it was not rolled back', 'Its service has two task sets.', 'it was not rolled back. Its service has two task sets.'],
    ['"Nmae" may have no effect.', 'Did you mean "Name"?', '"Nmae" may have no effect. Did you mean "Name"?'],
    ['what is it?', 'Look.', 'what is it? Look.'],
    ['cut short…', 'Look.', 'cut short… Look.']
  ])('%s %s', (message, hint, expected) => expect(withHint({message, hint})).toBe(expected))

  test('a message alone stays what it is', () => {
    expect(withHint({message: 'as it was'})).toBe('as it was')
  })
})
