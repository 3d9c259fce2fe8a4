import {describe, expect, test} from '@jest/globals'
import {feedbackInputs, inputEffects, requireEffect, type Activity} from '../../src/operations/input-effects.ts'
import {inputNames, modes} from '../../src/operations/inputs.ts'
import {errorOf} from '../support/error-of.ts'

const spell = (name: string): string => `--${name}`

describe('the table of effects', () => {
  test('has every input that belongs to some modes', () => {
    expect(Object.keys(inputEffects).sort()).toEqual(
      inputNames.filter(name => name !== 'mode' && !feedbackInputs.some(input => input === name)).sort()
    )
  })

  test.each(modes)('%s uses inputs of its own', mode => {
    const used = Object.entries<readonly Activity[]>(inputEffects).filter(([, activities]) => activities.includes(mode))
    expect(used.length).toBeGreaterThan(5)
  })
})

describe('requireEffect', () => {
  test.each<[Activity, string]>([
    ['validate', 'archive'],
    ['validate', 'revision-type'],
    ['validate', 'timeout'],
    ['package', 'archive'],
    ['package', 's3-bucket'],
    ['deploy', 'instances'],
    ['deploy', 'root'],
    ['rehearse', 's3-version-id'],
    ['push', 'deployment-group-name'],
    ['push', 'revision'],
    ['push', 'revision-type'],
    ['push', 'github-commit-id'],
    ['push', 's3-version-id'],
    ['push', 'timeout'],
    ['rehearse', 'revision'],
    ['package', 's3-tags'],
    ['validate', 'compression-level'],
    ['local', 'source'],
    ['local', 'root']
  ])('%s: %s is refused', (activity, name) => {
    expect(errorOf(() => requireEffect(activity, ['mode', name], spell))).toMatchObject({code: 'usage', input: name})
  })

  test('says where the input belongs', () => {
    expect(errorOf(() => requireEffect('validate', ['source', 'archive'], spell))).toMatchObject({
      message: '--archive has no effect on validate',
      hint: 'It belongs to deploy, rehearse and push; leave it out here.'
    })
  })

  test.each<[Activity, readonly string[]]>([
    ['deploy', ['aws-region', 'archive', 's3-version-id', 'annotations']],
    ['rehearse', ['aws-region', 's3-bucket', 'instances', 'root']],
    ['validate', ['source', 'bundle-type', 'validate', 'job-summary']],
    ['package', ['source', 'include', 'bundle-type', 'compression-level']],
    ['push', ['source', 'archive', 'aws-region', 's3-key', 's3-tags', 'description', 'compression-level', 'validate']],
    ['deploy', ['revision', 's3-sse', 's3-expected-bucket-owner', 'compression-level']],
    ['rehearse', ['s3-sse', 's3-kms-key-id', 's3-acl', 's3-tags', 's3-metadata', 's3-storage-class', 's3-expected-bucket-owner']],
    ['local', ['instances', 'aws-region']]
  ])('%s takes %j', (activity, names) => {
    expect(() => requireEffect(activity, names, spell)).not.toThrow()
  })
})
