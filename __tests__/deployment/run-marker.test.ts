import {expect, test} from '@jest/globals'
import {descriptionLimit, describeRun, parseRunMarker} from '../../src/deployment/run-marker.ts'

const marker = {run: '123456', attempt: 2, sha: '0123456789abcdef0123456789abcdef01234567', nonce: 'a1b2c3d4'}

test('what is written can be read', () => {
  expect(parseRunMarker(describeRun(marker, 'octo/shop@0123456 by mona'))).toEqual(marker)
})

test('the workflow of a run is part of its marker; the end of a long one is kept', () => {
  const workflow = 'octo/shop/deploy.yml'
  expect(parseRunMarker(describeRun({...marker, workflow}, 'octo/shop@0123456 by mona'))).toEqual({...marker, workflow})
  const long = parseRunMarker(describeRun({...marker, workflow: `octo/${'x'.repeat(200)}/deploy.yml`}, ''))?.workflow
  expect(long).toMatch(/^x+\/deploy\.yml$/)
  expect(long).toHaveLength(80)
})

test('a long description is cut behind the marker, within the limit of the API', () => {
  const description = describeRun(marker, 'x'.repeat(1_000))
  expect(description).toHaveLength(descriptionLimit)
  expect(parseRunMarker(description)).toEqual(marker)
})

test.each([
  ['a run of several words', {...marker, run: 'my own run'}],
  ['a branch for a commit', {...marker, sha: 'main'}],
  ['a run without a name', {...marker, run: ''}],
  ['an attempt that is no number', {...marker, attempt: NaN}],
  ['an attempt that is not whole', {...marker, attempt: 1.5}],
  ['a commit in capitals', {...marker, sha: marker.sha.toUpperCase()}]
])('%s does not hide the nonce', (_, odd) => {
  expect(parseRunMarker(describeRun(odd, ''))?.nonce).toBe('a1b2c3d4')
})

test.each(['', 'deployed by hand', 'my run=1 attempt=1 id=x', 'run=1 attempt=one id=x'])('"%s" has no marker', description => {
  expect(parseRunMarker(description)).toBeUndefined()
})
