import {expect, test} from '@jest/globals'
import {explainEmptyRevision} from '../../src/action/empty-revision.ts'
import {DeployError} from '../../src/core/errors.ts'

const nothingToPack = new DeployError('invalid-appspec', 'there is no AppSpec at "appspec.yml"', {
  input: 'appspec',
  hint: 'Servers need one.'
})
const noBucket = new DeployError('usage', '`s3-bucket` is missing', {input: 's3-bucket'})

test.each([nothingToPack, noBucket])('a deployment of nothing named is told that `revision` may have arrived empty: %s', error => {
  expect(explainEmptyRevision(error, {deploymentGroupName: ['production']})).toMatchObject({
    code: error.code,
    message: error.message,
    input: error.input,
    hint: expect.stringMatching(/`revision` arrived empty.*`needs`/) as unknown
  })
})

test.each([{source: 'build'}, {archive: 'a.zip'}, {s3Key: 'k.zip'}, {revisionType: 'github' as const}])(
  'who said %j is told nothing of it',
  inputs => {
    expect(explainEmptyRevision(nothingToPack, inputs)).toBe(nothingToPack)
  }
)

test('an error about something else is left alone', () => {
  const error = new DeployError('not-found', 'no such group', {input: 'deployment-group-name'})
  expect(explainEmptyRevision(error, {})).toBe(error)
})
