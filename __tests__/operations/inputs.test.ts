import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {predefinedConfigNames} from '../../src/core/codedeploy-words.ts'
import {inputNames, parseInputs} from '../../src/operations/inputs.ts'
import {outputNames} from '../../src/report/outputs.ts'
import {errorOf} from '../support/error-of.ts'

describe('parseInputs', () => {
  test('an input left empty is as if it were not given', () => {
    expect(parseInputs({'s3-bucket': '', source: '   '})).toEqual({})
  })

  test.each([
    ['timeout', '90s', {timeout: 90_000}],
    ['timeout', '15', {timeout: 900_000}],
    ['timeout', '1h30m', {timeout: 5_400_000}],
    ['ignore-application-stop-failures', 'True', {ignoreApplicationStopFailures: true}],
    ['auto-rollback', 'false', {autoRollback: false}],
    ['auto-rollback', 'true', {autoRollback: ['DEPLOYMENT_FAILURE']}],
    [
      'auto-rollback',
      'DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_REQUEST',
      {autoRollback: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST']}
    ],
    ['exclude', '*.{js,ts}\n\n docs/ ', {exclude: ['*.{js,ts}', 'docs/']}],
    ['instances', '3', {instances: 3}]
  ])('%s: %s', (name, value, expected) => {
    expect(parseInputs({[name]: value})).toEqual(expected)
  })

  test.each([
    ['mode', 'deplay', /did you mean deploy/],
    ['timeout', 'soon', /90s, 15m or 2h/],
    ['timeout', '-5', /duration/],
    ['ignore-application-stop-failures', 'yes', /true or false/],
    ['instances', '0', /from 1 to 100/],
    ['github-commit-id', 'abc1234', /40 hexadecimal digits/],
    ['file-exists-behavior', 'overwrite', /OVERWRITE/],
    ['auto-rollback', 'DEPLOYMENT_FALURE', /DEPLOYMENT_FAILURE/],
    ['auto-rollback', ',', /empty/]
  ])('%s: %s is refused: %s', (name, value, message) => {
    expect(() => parseInputs({[name]: value})).toThrow(message)
  })

  describe('a predefined deployment configuration', () => {
    const parsed = (name: string): unknown => parseInputs({'deployment-config-name': name})

    test.each<string>(Object.values(predefinedConfigNames).flat())('%s is taken', name => {
      expect(parsed(`CodeDeployDefault.${name}`)).toEqual({deploymentConfigName: `CodeDeployDefault.${name}`})
    })

    test.each([
      ['CodeDeployDefault.OneAtTime', 'OneAtATime'],
      ['CodeDeployDefault.AllAtonce', 'AllAtOnce'],
      ['CodedeployDefault.HalfAtATime', 'HalfAtATime'],
      ['CodeDeployDefault.LambdaLinear10PercentEvery1Minutes', 'LambdaLinear10PercentEvery1Minute'],
      ['CodeDeployDefault.ECSLinear10PercentEvery1Minute', 'ECSLinear10PercentEvery1Minutes']
    ])('misspelt as %s gets its neighbour before anything is uploaded', (name, meant) => {
      expect(errorOf(() => parsed(name))).toMatchObject({
        code: 'usage',
        input: 'deployment-config-name',
        message: `\`deployment-config-name\` is "${name}": AWS has no deployment configuration of that name; did you mean CodeDeployDefault.${meant}?`
      })
    })

    test.each(['MyOneAtTime', 'CodeDeployDefault.Gradually', 'CodeDeployDefault.LambdaCanary10Percent20Minutes'])(
      '%s may exist, and is left to AWS',
      name => expect(parsed(name)).toEqual({deploymentConfigName: name})
    )
  })

  test('an unknown input is an error with the nearest known name', () => {
    expect(errorOf(() => parseInputs({'deploymnt-group-name': 'x'}))).toMatchObject({
      code: 'usage',
      hint: 'Did you mean `deployment-group-name`?'
    })
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
    inputs: Record<string, {default?: string}>
    outputs: Record<string, unknown>
  }

  test('declares the inputs that are parsed, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort())
  })

  test('declares the outputs that are set, and no other', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...outputNames].sort())
  })

  test('has only defaults that can be parsed', () => {
    for (const [name, {default: value}] of Object.entries(action.inputs))
      if (value !== undefined) expect(() => parseInputs({[name]: value})).not.toThrow()
  })
})
