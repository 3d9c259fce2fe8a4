import {describe, expect, test} from '@jest/globals'
import {EditedText} from '../../src/appspec/apply-edits.ts'
import {LineMap} from '../../src/appspec/yaml/line-map.ts'
import type {TextEdit} from '../../src/core/diagnostic.ts'

const text = 'abcdefgh'
const edit = (start: number, end: number, written: string): TextEdit => ({span: new LineMap(text).span(start, end), text: written})

describe('fixes are applied whole or not at all', () => {
  test.each<readonly [string, readonly (readonly TextEdit[])[], readonly boolean[], string]>([
    ['side by side, in any order', [[edit(4, 6, 'X')], [edit(0, 1, '')], [edit(6, 7, 'Y')]], [true, true, true], 'bcdXYh'],
    ['the same twice counts once', [[edit(2, 3, 'X')], [edit(2, 3, 'X')]], [true, true], 'abXdefgh'],
    ['one over another waits', [[edit(2, 5, 'X')], [edit(4, 6, 'Y')]], [true, false], 'abXfgh'],
    ['one around another waits', [[edit(3, 4, 'X')], [edit(2, 6, 'Y')]], [true, false], 'abcXefgh'],
    ['two texts for one place', [[edit(2, 3, 'X')], [edit(2, 3, 'Y')]], [true, false], 'abXdefgh'],
    ['with one edit in the way the others wait too', [[edit(2, 3, 'X')], [edit(0, 1, 'Z'), edit(2, 4, 'Y')]], [true, false], 'abXdefgh'],
    ['insertions', [[edit(8, 8, '!')], [edit(0, 0, '?')]], [true, true], '?abcdefgh!']
  ])('%s', (_, fixes, taken, expected) => {
    const edited = new EditedText(text)
    expect(fixes.map(edits => edited.take(edits))).toEqual(taken)
    expect(edited.toString()).toBe(expected)
  })
})
