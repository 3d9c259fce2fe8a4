import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {inputDefaults} from '../../src/action/input-defaults.ts'
import {readInputs} from '../../src/action/inputs.ts'
import {modes} from '../../src/operations/inputs.ts'
import {errorOf} from '../support/error-of.ts'

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, {readonly default?: string}>>
}
/** What the runner sets when nothing is given. */
const nothing = Object.fromEntries(
  Object.entries(action.inputs).map(([name, {default: value}]) => [`INPUT_${name.toUpperCase()}`, value ?? ''])
)
const given = (inputs: Readonly<Record<string, string>>): Record<string, string> => ({
  ...nothing,
  ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
})

test('the defaults are those of action.yml', () => {
  const declared = Object.entries(action.inputs).flatMap(([name, {default: value}]) => (value === undefined ? [] : [[name, value]]))
  expect(inputDefaults).toEqual(Object.fromEntries(declared))
})

describe('readInputs', () => {
  test('what nobody gave is not given', () => {
    expect(readInputs(nothing)).toEqual({})
  })

  test('reads what the runner sets, blanks and dashes included', () => {
    expect(readInputs({...given({'application-name': 'shop', mode: 'rehearse', 's3-bucket': ''}), PATH: '/bin'})).toEqual({
      applicationName: 'shop',
      mode: 'rehearse'
    })
  })

  test('a default that is written out, in any spelling, is as if it were not given', () => {
    expect(readInputs(given({mode: 'validate', 'on-timeout': ' fail ', 'wait-for-rollback': 'True', instances: '1'}))).toEqual({
      mode: 'validate'
    })
  })

  test.each(['wait', 'rollback'])('on-cancel: stop is no default: a `%s` does as it says', mode => {
    expect(readInputs(given({mode, 'on-cancel': 'stop'}))).toEqual({mode, onCancel: 'stop'})
  })

  test('a misspelt input is an error', () => {
    expect(() => readInputs({'INPUT_DEPLOYMENT-GROUP': 'x'})).toThrow(/there is no input `deployment-group`/)
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{mode: 'validate', archive: 'nothing.zip'}, 'archive'],
    [{mode: 'validate', 'revision-type': 'github'}, 'revision-type'],
    [{mode: 'validate', timeout: '3s'}, 'timeout'],
    [{mode: 'validate', 'wait-for-rollback': 'false'}, 'wait-for-rollback'],
    [{mode: 'validate', validate: 'off'}, 'validate'],
    [{mode: 'package', archive: 'a.zip'}, 'archive'],
    [{mode: 'package', 's3-bucket': 'bundles'}, 's3-bucket'],
    [{instances: '3'}, 'instances'],
    [{mode: 'rehearse', 's3-etag': 'e'}, 's3-etag'],
    [{mode: 'push', 'deployment-group-name': 'production'}, 'deployment-group-name'],
    [{mode: 'push', 'on-cancel': 'leave'}, 'on-cancel'],
    [{mode: 'package', 's3-sse': 'AES256'}, 's3-sse'],
    [{mode: 'stop', 'wait-for': 'none'}, 'wait-for'],
    [{mode: 'stop', 'on-cancel': 'stop'}, 'on-cancel'],
    [{mode: 'wait', 'auto-rollback': 'true'}, 'auto-rollback'],
    [{mode: 'deploy', 'deployment-id': 'd-1'}, 'deployment-id'],
    [{mode: 'restart', source: 'elsewhere'}, 'source']
  ])('%j is refused: %s would have no effect', (inputs, input) => {
    expect(errorOf(() => readInputs(given(inputs)))).toMatchObject({code: 'usage', input})
  })

  test.each([...modes])('feedback can be turned off with %s', mode => {
    expect(readInputs(given({mode, annotations: 'false', 'job-summary': 'false'}))).toMatchObject({annotations: false, jobSummary: false})
  })
})
