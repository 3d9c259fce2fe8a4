import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {predefinedConfigNames} from '../../src/core/codedeploy-words.ts'
import {inputNames, parseInputs} from '../../src/operations/inputs.ts'
import {outputNames} from '../../src/report/outputs.ts'
import {errorOf} from '../support/error-of.ts'

describe('parseInputs', () => {
  test('a bare number of `poll-interval` was minutes: it is seconds, as for others who poll', () => {
    expect(parseInputs({'poll-interval': '10', timeout: '10'})).toEqual({pollInterval: 10_000, timeout: 600_000})
  })

  test('an input left empty is as if it were not given', () => {
    expect(parseInputs({'s3-bucket': '', source: '   '})).toEqual({})
  })

  test.each([
    ['timeout', '90s', {timeout: 90_000}],
    ['timeout', '15', {timeout: 900_000}],
    ['timeout', '1h30m', {timeout: 5_400_000}],
    ['poll-interval', '1m', {pollInterval: 60_000}],
    ['ignore-application-stop-failures', 'True', {ignoreApplicationStopFailures: true}],
    ['auto-rollback', 'false', {autoRollback: false}],
    ['auto-rollback', 'true', {autoRollback: ['DEPLOYMENT_FAILURE']}],
    [
      'auto-rollback',
      'DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_REQUEST',
      {autoRollback: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST']}
    ],
    ['exclude', '*.{js,ts}\n\n docs/ ', {exclude: ['*.{js,ts}', 'docs/']}],
    ['instances', '3', {instances: 3}],
    ['deployment-group-name', 'production', {deploymentGroupName: ['production']}],
    ['deployment-group-name', '\n  eu,west \n\nus\n', {deploymentGroupName: ['eu,west', 'us']}],
    ['max-parallel', '4', {maxParallel: 4}],
    ['fail-fast', 'false', {failFast: false}],
    ['compression-level', '0', {compressionLevel: 0}],
    ['s3-tags', 'team=web\nversion: 1.10', {s3Tags: {team: 'web', version: '1.10'}}],
    ['s3-tags', '# who pays\n\nteam:web=a=b\nurl: http://x?a=b', {s3Tags: {'team:web': 'a=b', url: 'http://x?a=b'}}],
    ['s3-tags', '"stage": "prod"\nwho: \'it\'\'s us\'\nempty:', {s3Tags: {stage: 'prod', who: "it's us", empty: ''}}],
    ['s3-metadata', '{"team": "web", "version": "1.10"}', {s3Metadata: {team: 'web', version: '1.10'}}],
    [
      's3-bucket',
      'arn:aws:s3:eu-central-1:111122223333:accesspoint/bundles',
      {s3Bucket: 'arn:aws:s3:eu-central-1:111122223333:accesspoint/bundles'}
    ],
    ['s3-expected-bucket-owner', '012345678901', {s3ExpectedBucketOwner: '012345678901'}],
    [
      's3-kms-key-id',
      'arn:aws:kms:eu-central-1:111122223333:alias/bundles',
      {s3KmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:alias/bundles'}
    ],
    [
      'revision',
      '{"type":"s3","bucket":"bundles","key":"a/b c.tgz","bundleType":"tgz","versionId":"v","eTag":"e-3"}',
      {revision: {type: 's3', bucket: 'bundles', key: 'a/b c.tgz', bundleType: 'tgz', versionId: 'v', eTag: 'e-3'}}
    ],
    [
      'revision',
      `{"type": "github", "repository": "octo/shop", "commitId": "${'a'.repeat(40)}"}`,
      {revision: {type: 'github', repository: 'octo/shop', commitId: 'a'.repeat(40)}}
    ]
  ])('%s: %s', (name, value, expected) => {
    expect(parseInputs({[name]: value})).toEqual(expected)
  })

  test.each([
    ['mode', 'deplay', /did you mean deploy/],
    ['timeout', 'soon', /90s, 15m or 2h/],
    ['timeout', '-5', /duration/],
    ['poll-interval', 'often', /a bare number is seconds/],
    ['ignore-application-stop-failures', 'yes', /true or false/],
    ['instances', '0', /from 1 to 100/],
    ['deployment-group-name', 'eu\nus east', /line 2, "us east"/],
    ['max-parallel', '0', /from 1 to 1000/],
    ['max-parallel', 'all', /from 1 to 1000/],
    ['fail-fast', 'no', /true or false/],
    ['github-repository', '../..', /owner\/name/],
    ['github-repository', 'octo/..', /owner\/name/],
    ['github-repository', 'octo/shop.git', /owner\/name/],
    ['github-repository', 'https://github.com/octo/shop', /owner\/name/],
    ['revision', `{"type":"github","repository":"../..","commitId":"${'a'.repeat(40)}"}`, /"repository" is "..\/..": .*owner\/name/],
    ['github-commit-id', 'abc1234', /40 hexadecimal digits/],
    ['file-exists-behavior', 'overwrite', /OVERWRITE/],
    ['auto-rollback', 'DEPLOYMENT_FALURE', /DEPLOYMENT_FAILURE/],
    ['auto-rollback', ',', /empty/],
    ['compression-level', '10', /from 0 to 9/],
    ['s3-sse', 'kms', /aws:kms/],
    ['s3-bucket', 'arn:aws:s3:::bundles', /write `bundles`$/],
    ['s3-bucket', 'arn:aws-cn:s3:::bundles/web/', /write `bundles`, and `s3-prefix: web`$/],
    ['s3-bucket', 's3://bundles/', /write `bundles`$/],
    ['s3-bucket', 'https://bundles.s3.amazonaws.com', /the name of a bucket$/],
    ['revision', '{"type":"s3","bucket":"s3://bundles","key":"k","bundleType":"zip"}', /"bucket" is .*write `bundles`/],
    ['s3-storage-class', 'GLACIER', /did you mean GLACIER_IR|one of/],
    ['s3-expected-bucket-owner', '12345678901', /12 digits/],
    ['s3-tags', 'team', /line 1 must be/],
    ['s3-tags', 'team=web\n=prod', /line 2 must be/],
    ['s3-tags', 'team=web\nteam: prod', /"team" is given twice, again in line 2/],
    ['s3-tags', '# nothing', /names nothing/],
    ['s3-tags', 'team: "web', /the quotes in line 1/],
    ['s3-tags', '{"version": null}', /"version" must be a text/],
    ['s3-metadata', '{"team": web}', /it is no JSON: .*'w'/],
    ['revision', 's3://bundles/k.zip', /it is no JSON/],
    ['revision', '{"type": "s3", "bucket": }', /it is no JSON: .*'}'/],
    ['revision', '[]', /must be an object/],
    ['revision', '{}', /"type" must be s3, github or appspec, and is missing/],
    ['revision', '{"outcome": "succeeded", "revision": {"type": "s3"}}', /pass what is under "revision"/],
    ['revision', '{"type":"s3","bucket":"bundles","bundleType":"zip"}', /"key" is missing/],
    ['revision', '{"type":"s3","bucket":"bundles","key":"k","bundleType":"rar"}', /"bundleType" is "rar": it must be one of/],
    ['revision', '{"type":"s3","bucket":"bundles","key":"k","bundleType":"zip","version":"v"}', /did you mean "versionId"/],
    ['revision', '{"type":"s3","bucket":"bundles","key":"k","bundleType":"zip","eTag":null}', /"eTag" must be a text, and is null/],
    ['revision', '{"type":"s3","bucket":"bundles","key":"k","bundleType":"zip","eTag":"\\"e\\""}', /without quotes/],
    ['revision', '{"type":"github","repository":"octo/shop","commitId":"abc"}', /"commitId" is "abc": .*40 hexadecimal/],
    ['revision', '{"type":"github","repository":"octo/shop","key":"k"}', /"key" is none of its parts/]
  ])('%s: %s is refused: %s', (name, value, message) => {
    expect(() => parseInputs({[name]: value})).toThrow(message)
  })

  test('of a revision that cannot be read nothing said where to take it from', () => {
    expect(errorOf(() => parseInputs({revision: '{"type":"s3"'}))).toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('the JSON that `push` puts out') as unknown
    })
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

  test('of a long value, and of one of several lines, only the beginning is shown', () => {
    expect(errorOf(() => parseInputs({revision: `{"type":"${'x'.repeat(200)}"}`}))).toHaveProperty(
      'message',
      expect.stringMatching(/^`revision` is "\{"type":"x{91}…": /)
    )
    expect(() => parseInputs({'s3-tags': 'secret=1\nteam'})).toThrow(/^`s3-tags` is "secret=1…": line 2/)
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

test('a name of git loses no blank that git takes for a letter', () => {
  expect(parseInputs({branch: ' main\u00a0\r\n', 'config-name': '\ufeffmain', 'application-name': 'shop\u00a0'})).toEqual({
    branch: 'main\u00a0',
    configName: '\ufeffmain',
    applicationName: 'shop'
  })
})
