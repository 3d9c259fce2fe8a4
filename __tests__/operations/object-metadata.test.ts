import {describe, expect, test} from '@jest/globals'
import {holds, objectMetadata} from '../../src/operations/object-metadata.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {errorOf} from '../support/error-of.ts'

const content = {sha256: 'a'.repeat(64), bundleType: 'tgz'} as const
const ours = {'codedeploy-kit-sha256': content.sha256, 'codedeploy-kit-type': 'tgz'}
const run = {id: '17', attempt: 2, sha: 'b'.repeat(40), repository: 'octo/shop'}
const of = (more: Partial<DeployOptions>): ReturnType<typeof objectMetadata> =>
  objectMetadata(content, {applicationName: 'shop', deploymentGroupName: 'g', ...more})

describe('the metadata of a bundle', () => {
  test('says what it holds and where it comes from, next to what the user says', () => {
    expect(of({run, s3Metadata: {Team: 'shop'}})).toEqual({
      metadata: {
        ...ours,
        team: 'shop',
        'codedeploy-kit-repository': 'octo/shop',
        'codedeploy-kit-commit': run.sha,
        'codedeploy-kit-run': '17/2'
      },
      notices: []
    })
  })

  test('of a run that nobody named is what it holds', () => expect(of({}).metadata).toEqual(ours))

  test.each([
    ['Grüße', '=?UTF-8?B?R3LDvMOfZQ==?='],
    ['two\nlines', '=?UTF-8?B?dHdvCmxpbmVz?='],
    ['\u{1f680}', '=?UTF-8?B?8J+agA==?=']
  ])('is ASCII: %j is encoded, and that is told', (value, expected) => {
    const {metadata, notices} = of({s3Metadata: {words: value}})
    expect(metadata['words']).toBe(expected)
    expect(notices).toHaveLength(1)
  })

  test('leaves out what has no room, and says so', () => {
    const {metadata, notices} = of({run, s3Metadata: {long: 'x'.repeat(1_850)}})
    expect(Object.keys(metadata)).toEqual([...Object.keys(ours), 'long', 'codedeploy-kit-repository', 'codedeploy-kit-run'])
    expect(notices).toEqual([expect.stringContaining('does not name the commit')])
    const bytes = Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
    expect(bytes).toBeLessThanOrEqual(2_048)
  })

  test.each<[string, Record<string, string>]>([
    ['too long', {long: 'x'.repeat(2_000)}],
    ['a name no header can have', {'a b': 'c'}],
    ['an empty name', {'': 'c'}],
    ['a name of ours', {'CodeDeploy-Kit-Sha256': 'c'}],
    ['two names that are one', {a: '1', A: '2'}],
    ['a space at the end, which S3 drops', {a: 'b '}]
  ])('refuses %s', (_, s3Metadata) => {
    expect(errorOf(() => of({s3Metadata}))).toMatchObject({code: 'usage', input: 's3-metadata', hint: expect.any(String) as unknown})
  })
})

test.each([
  ['the same content', ours, true],
  ['other content', {...ours, 'codedeploy-kit-sha256': 'c'.repeat(64)}, false],
  ['the same content in an archive of another type', {...ours, 'codedeploy-kit-type': 'zip'}, false],
  ['an object somebody else put there', {}, false]
])('an object with %s', (_, metadata, expected) => expect(holds(metadata, content)).toBe(expected))
