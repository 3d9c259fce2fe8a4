import {expect, test} from '@jest/globals'
import {submodulePlaces} from '../../src/operations/submodule-places.ts'

test.each([
  ['as git writes it', '[submodule "a"]\n\tpath = libs/a\n\turl = x\n', 'libs/a', 2],
  ['in quotes', 'path = "libs/a b"  # here', 'libs/a b', 1],
  ['with an escape', 'path = "a\\"b\\\\c"', 'a"b\\c', 1],
  ['with a remark behind it', '[submodule "a"]\r\n  Path=libs/a ; ours\r\n', 'libs/a', 2],
  ['with blanks in it', 'path = libs/a b  ', 'libs/a b', 1]
])('the path of a submodule has its line, %s', (_, text, path, line) => {
  const places = submodulePlaces(text)
  expect([...places.keys()]).toEqual([path])
  expect(places.get(path)?.start.line).toBe(line)
})

test.each([['path ='], ['path = # none'], ['path = a"b"'], ['path = "open'], ['paths = a'], ['url = path = a']])('%p has none', text => {
  expect(submodulePlaces(text).size).toBe(0)
})

test('a line that somebody has made long is read as fast as others', () => {
  const blanks = ' '.repeat(500_000)
  for (const text of [`path = a${blanks}"`, `path =${blanks}"`, `${blanks}x`, `path = "${'\\a'.repeat(500_000)}`]) {
    const startMs = performance.now()
    expect(submodulePlaces(text).size).toBe(0)
    expect(performance.now() - startMs).toBeLessThan(10_000)
  }
})
