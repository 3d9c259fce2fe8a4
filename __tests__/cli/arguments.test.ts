import {describe, expect, test} from '@jest/globals'
import {errorOf} from '../support/error-of.ts'
import {parseArguments} from '../../src/cli/arguments.ts'

describe('parseArguments', () => {
  test.each([
    [['rehearse', 'web', '--instances', '3'], {command: 'rehearse', positionals: ['web'], inputs: {instances: 3}, own: {}}],
    [
      ['deploy', '--application-name=shop', '--ignore-application-stop-failures'],
      {command: 'deploy', inputs: {applicationName: 'shop', ignoreApplicationStopFailures: true}}
    ],
    [['deploy', '--wait-for-rollback', 'false', 'dir'], {positionals: ['dir'], inputs: {waitForRollback: false}}],
    [['deploy', '--auto-rollback', 'dir'], {positionals: ['dir'], inputs: {autoRollback: ['DEPLOYMENT_FAILURE']}}],
    [
      ['deploy', '--auto-rollback', 'DEPLOYMENT_STOP_ON_REQUEST'],
      {positionals: [], inputs: {autoRollback: ['DEPLOYMENT_STOP_ON_REQUEST']}}
    ],
    [['package', '--exclude', 'a', '--exclude', 'b', '--output', 'x.tgz'], {inputs: {exclude: ['a', 'b']}, own: {output: 'x.tgz'}}],
    [['validate', '--format', 'json', 'a.yml', 'b.yml'], {positionals: ['a.yml', 'b.yml'], own: {format: 'json'}}],
    [['local', '--speed', '300'], {command: 'local', inputs: {speed: 300}}],
    [['local', '--port', '4577'], {command: 'local', own: {port: 4577}}],
    [['validate', '--plan', '--file-exists-behavior', 'RETAIN', 'dir'], {inputs: {fileExistsBehavior: 'RETAIN'}}],
    [['rehearse', '--s3-bucket', 'bundles', '--aws-region', 'eu-central-1'], {inputs: {s3Bucket: 'bundles'}}],
    [
      ['push', 'build', '--application-name', 'shop', '--s3-tags', 'team=web', '--s3-tags', 'stage=prod'],
      {command: 'push', positionals: ['build'], inputs: {applicationName: 'shop', s3Tags: {team: 'web', stage: 'prod'}}}
    ],
    [
      ['deploy', '--revision', '{"type":"s3","bucket":"bundles","key":"k","bundleType":"zip"}'],
      {inputs: {revision: {type: 's3', bucket: 'bundles', key: 'k', bundleType: 'zip'}}}
    ],
    [['package', '--list', '--archive', 'a.zip'], {inputs: {archive: 'a.zip'}, own: {list: true}}],
    [['validate', '--fix', 'dir'], {positionals: ['dir'], own: {fix: true}}],
    [
      ['deploy', '--deployment-group-name', 'eu,west', '--deployment-group-name=us', '--max-parallel', '2', '--fail-fast=false'],
      {inputs: {deploymentGroupName: ['eu,west', 'us'], maxParallel: 2, failFast: false}}
    ],
    // One was taken, a second one refused.
    [
      ['local', '--hook-handlers', 'before=a.mjs', '--hook-handlers', 'after=b.mjs'],
      {command: 'local', inputs: {hookHandlers: {before: 'a.mjs', after: 'b.mjs'}}}
    ],
    [['deploy', '--substitutions', 'A=1', '--substitutions', 'B=2'], {inputs: {substitutions: {A: '1', B: '2'}}}],
    [['deploy', '--s3-metadata', 'a=1', '--s3-metadata', 'b=2'], {inputs: {s3Metadata: {a: '1', b: '2'}}}],
    [['validate', '--fix', 'false', '--plan', 'dir'], {positionals: ['dir'], own: {fix: false, plan: true}}]
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toMatchObject(expected)
  })

  test.each([
    [['deplay'], 'Did you mean "deploy"?'],
    [['deploy', '--application-nam', 'x'], 'Did you mean --application-name?'],
    [['deploy', '--mode', 'rehearse'], undefined],
    [['deploy', '--source', 'a', '--source', 'b'], undefined],
    [['deploy', '--source'], undefined],
    [
      ['deploy', '--substitutions', '{"A":"1"}', '--substitutions', 'B=2'],
      'Give --substitutions NAME=TEXT once for each name, or all of them in one JSON object.'
    ],
    [['local', '--port', '70000'], undefined],
    [['validate', '--fix', '--plan'], 'Fix first, then plan.'],
    [['deploy', '--fix'], undefined],
    [['rehearse', '--format', 'sarif'], undefined],
    [['validate', '--port', '3'], 'It belongs to local; leave it out here.'],
    [
      ['validate', '--timeout', '3s'],
      'It belongs to deploy, rehearse, rollback, restart, wait, continue, stop and delete-deployment-group; leave it out here.'
    ],
    [['validate', '--archive', 'nothing.zip'], undefined],
    [['validate', '--validate', 'off'], 'Use `warn` to see errors as warnings.'],
    [['validate', '--file-exists-behavior', 'RETAIN'], 'Add --plan, or leave it out.'],
    [['package', '--archive', 'a.zip'], 'Add --list, or leave it out.'],
    [
      ['push', '--deployment-group-name', 'production'],
      'It belongs to deploy, rehearse, rollback, restart and delete-deployment-group; leave it out here.'
    ],
    [['push', '--revision', '{}'], undefined],
    [['deploy', '--deployment-group-name', 'eu', '--deployment-group-name', ''], undefined],
    [['deploy', '--deployment-group-name=', '--deployment-group-name', 'eu'], undefined],
    [['rehearse', '--max-parallel', '2'], 'It belongs to deploy; leave it out here.'],
    [['rollback', '--fail-fast', 'false'], 'It belongs to deploy; leave it out here.'],
    [
      ['deploy', '--revision', ''],
      'It is the last line of `push`; did the push succeed? In a shell, `set -o pipefail` lets a pipeline fail with it.'
    ],
    [['deploy', '--revision='], undefined],
    [['package', '--output', ''], 'Is a variable of the shell not set? Give it a value, or leave the flag out.'],
    [['deploy', '--archive='], undefined],
    [['push', '--source', ' '], undefined],
    [['deploy', '--s3-bucket', 'releases', '--s3-key', ''], 'Is a variable of the shell not set? Give it a value, or leave the flag out.'],
    [['deploy', '--github-repository', 'octo/shop', '--github-commit-id', ''], undefined],
    [['package', '--appspec='], undefined],
    [['deploy', '--appspec-content', '\n'], undefined],
    [['deploy', '--task-definition='], undefined],
    [['deploy', '--lambda-target-version='], undefined],
    [['rollback', '--deployment-id='], undefined],
    [['deploy', '--s3-bucket', 's3://bundles/'], undefined],
    [['push', '--output', 'a.zip'], undefined],
    [['push', 'a', 'b'], undefined],
    [['deploy', '--output', 'a.zip'], 'It belongs to package; leave it out here.'],
    [['deploy', '--host', 'windows'], undefined],
    [['local', '--root', 'dir'], undefined],
    [['local', '--format', 'json'], undefined],
    [['local', 'dir'], 'Its folder is named by --data.'],
    [['validate', 'a.yml', '--source', 'b'], undefined],
    [['package', 'a', 'b'], undefined],
    [['rehearse', '--annotations', 'false'], undefined],
    [['rehearse', '--job-summary', 'false'], undefined],
    [
      ['--instances', '3'],
      'Start with one of deploy, rehearse, validate, package, push, wait, continue, stop, rollback, restart, delete-deployment-group, register, deregister, tag, local.'
    ]
  ])('%j is a usage error', (argv, hint) => {
    expect(errorOf(() => parseArguments(argv))).toMatchObject({code: 'usage', ...(hint !== undefined && {hint})})
  })

  test('an empty flag that leaves what is deployed as it is says nothing', () => {
    const parsed = parseArguments(['deploy', '--s3-key', 'a.zip', '--s3-version-id', '', '--description='])
    expect(parsed).toMatchObject({inputs: {s3Key: 'a.zip'}})
    expect(Object.keys((parsed as {inputs: object}).inputs)).toEqual(['s3Key'])
  })

  test('a word after a flag that takes its value with "=" was a second source, and nothing said why', () => {
    const hint = 'The value of --auto-rollback is written with "=": --auto-rollback=on-failure.'
    for (const argv of [
      ['deploy', 'v1', '--auto-rollback', 'on-failure'],
      ['deploy', '--source', 'v1', '--auto-rollback', 'on-failure'],
      ['rollback', 'd-ABC', '--auto-rollback', 'on-failure'],
      ['stop', '--auto-rollback', 'on-failure', 'd-ABC'],
      ['restart', '--auto-rollback', 'on-failure']
    ])
      expect(errorOf(() => parseArguments(argv))).toMatchObject({code: 'usage', hint})
    expect(errorOf(() => parseArguments(['deploy', 'v1', 'v2', '--auto-rollback']))).toMatchObject({hint: undefined})
  })

  test.each([
    ['application', '--application-name'],
    ['deployment-group', '--deployment-group-name or --deployment-group-config'],
    ['target', '--target-tag-filters or --target-auto-scaling-groups'],
    ['plann', '--plan']
  ])('--%s had no "did you mean"', (name, near) => {
    expect(errorOf(() => parseArguments(['deploy', `--${name}`, 'x']))).toMatchObject({hint: `Did you mean ${near}?`})
  })

  test('a flag that is like no other named --help twice', () => {
    expect(errorOf(() => parseArguments(['deploy', '--qwertyuiop']))).toMatchObject({
      message: 'there is no flag --qwertyuiop',
      hint: undefined
    })
  })

  test.each([
    [[], {helpOn: undefined}],
    [['--help'], {helpOn: undefined}],
    [['help'], {helpOn: undefined}],
    [['deploy', '-h'], {helpOn: 'deploy'}],
    [['deploy', 'dir', '--help'], {helpOn: 'deploy'}],
    [['help', 'stop'], {helpOn: 'stop'}],
    [['--version'], 'version']
  ])('%j is %j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual(expected)
  })
})
