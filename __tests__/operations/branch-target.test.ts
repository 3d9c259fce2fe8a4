import {afterAll, describe, expect, test} from '@jest/globals'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {DeployError} from '../../src/core/errors.ts'
import {resolveBranch, type ResolveBranchOptions} from '../../src/operations/branch-target.ts'
import type {OperationEvent} from '../../src/operations/events.ts'

/** As in the README of webfactory/create-aws-codedeploy-deployment. */
const webfactory = `version: 0.0
os: linux
files:
    - source: /
      destination: /srv/app

# This section controls the action:
branch_config:
    wip\\/.*: ~

    master:
        deploymentGroupName: production
        deploymentGroupConfig:
            serviceRoleArn: arn:aws:iam::1234567890:role/CodeDeployProductionRole
            ec2TagFilters:
                - { Type: KEY_AND_VALUE, Key: node_class, Value: production }
        deploymentConfig:
            autoRollbackConfiguration:
                enabled: true

    '.*':
        deploymentGroupName: $BRANCH.staging.acme.tld
        deploymentGroupConfig:
            serviceRoleArn: arn:aws:iam::1234567890:role/CodeDeployStagingRole
            ec2TagFilters:
                - { Type: KEY_AND_VALUE, Key: hostname, Value: phobos.stage }
`

const root = mkdtempSync(join(tmpdir(), 'branch-target-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

let folders = 0
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(root, `${++folders}-`))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

async function failureOf(options: ResolveBranchOptions): Promise<DeployError> {
  try {
    await resolveBranch(options)
  } catch (error) {
    return error as DeployError
  }
  throw new Error('nothing was thrown')
}

describe('the example of webfactory, unchanged', () => {
  const source = folder({'appspec.yml': webfactory})
  const file = join(source, 'appspec.yml')

  test('a branch of work in progress is not deployed', async () => {
    expect(await resolveBranch({source, branch: 'wip/add-feature-x'})).toEqual({
      type: 'skip',
      isMatched: true,
      reason: `"wip/add-feature-x" is not deployed: "wip\\/.*" in ${file}:9:5 says so`
    })
  })

  test('master has the group of its own', async () => {
    const target = await resolveBranch({source, branch: 'master'})
    expect(target).toMatchObject({
      type: 'group',
      deploymentGroupName: 'production',
      deploymentGroupConfig: {
        serviceRoleArn: 'arn:aws:iam::1234567890:role/CodeDeployProductionRole',
        ec2TagFilters: [{Type: 'KEY_AND_VALUE', Key: 'node_class', Value: 'production'}]
      },
      deploymentOptions: {autoRollbackConfiguration: {enabled: true}},
      pattern: 'master',
      file,
      span: {start: {line: 11, column: 5}}
    })
  })

  test('any other one has a group of its name', async () => {
    const target = await resolveBranch({source, branch: 'feat/123/new_gimmick'})
    expect(target).toMatchObject({
      type: 'group',
      deploymentGroupName: 'feat-123-new-gimmick-f2badf4750b6.staging.acme.tld',
      deploymentGroupConfig: {ec2TagFilters: [{Type: 'KEY_AND_VALUE', Key: 'hostname', Value: 'phobos.stage'}]},
      pattern: '.*'
    })
  })
})

describe('patterns', () => {
  const branchConfig = 'a|b: {deploymentGroupName: either}\nMain: {deploymentGroupName: main}\nrelease/.*: {deploymentGroupName: releases}'
  const groupOf = async (options: ResolveBranchOptions): Promise<string | undefined> => {
    const target = await resolveBranch({branchConfig, ...options})
    return target?.type === 'group' ? target.deploymentGroupName : undefined
  }

  test.each([
    ['in any case', {branch: 'mAIN'}, 'main'],
    ['of the whole name', {branch: 'main2'}, undefined],
    ['as one, alternatives and all', {branch: 'ab'}, undefined],
    ['in the first place of alternatives', {branch: 'a'}, 'either'],
    ['with `config-name` for the branch', {branch: 'x', configName: 'b'}, 'either'],
    ['with `config-name` and no branch', {configName: 'release/1'}, 'releases']
  ])('match %s', async (_, options, group) => {
    expect(await groupOf(options)).toBe(group)
  })

  test('that match exponentially slowly elsewhere do not keep a run busy', async () => {
    const target = await resolveBranch({branchConfig: '(a+)+$: ~', branch: `${'a'.repeat(40)}b`})
    expect(target).toMatchObject({type: 'skip', isMatched: false})
  })

  test('that would keep a run busy are refused', async () => {
    const error = await failureOf({branchConfig: '(?:.*.*.*)*x: ~', branch: 'a'.repeat(900)})
    expect(error).toMatchObject({code: 'usage', input: 'branch-config'})
  }, 20_000)
})

describe('names are compared to the letter', () => {
  const branchConfig = 'main: {deploymentGroupName: production}\n.*: {}'

  test.each([
    ['a blank that no keyboard has behind it', 'main\u00a0', 'main-9934f009a979'],
    ['a byte order mark before it', '\ufeffmain', 'main-350eec16ed4b'],
    ['the tag of that name', 'refs/tags/main', 'main-14d3c2661e80']
  ])('%s is not "main"', async (_, branch, deploymentGroupName) => {
    expect(await resolveBranch({branchConfig, branch})).toMatchObject({deploymentGroupName, pattern: '.*'})
  })

  test.each([
    ['branch', {branch: 'refs/heads/main'}],
    ['config-name', {branch: 'x', configName: 'refs/heads/main'}]
  ])('`%s` with a whole ref is refused: a branch may have that name', async (input, options) => {
    const error = await failureOf({branchConfig, ...options})
    expect(error).toMatchObject({code: 'usage', input})
    expect(error.message).toBe(`\`${input}\` is "refs/heads/main", and branches are compared by their short names`)
    expect(error.hint).toContain('`${{ github.head_ref || github.ref_name }}`')
  })

  test('tags have patterns of their own', async () => {
    const tags = 'refs/tags/v.*: {deploymentGroupName: releases}\nv.*: {deploymentGroupName: versions}'
    expect(await resolveBranch({branchConfig: tags, branch: 'refs/tags/v1'})).toMatchObject({deploymentGroupName: 'releases'})
    expect(await resolveBranch({branchConfig: tags, branch: 'v1'})).toMatchObject({deploymentGroupName: 'versions'})
    expect(await resolveBranch({branchConfig: 'v.*: {}', branch: 'refs/tags/v1'})).toMatchObject({type: 'skip', isMatched: false})
  })
})

test('the first pattern that matches wins, in the order they are written in', async () => {
  const branchConfig = "'1': {deploymentGroupName: one}\nx: ~\n'[0-9]+': {deploymentGroupName: number}"
  expect(await resolveBranch({branchConfig, branch: '1'})).toMatchObject({deploymentGroupName: 'one'})
  expect(await resolveBranch({branchConfig, branch: '22'})).toMatchObject({deploymentGroupName: 'number'})
})

describe('a branch that no pattern matches', () => {
  const branchConfig = 'main: ~\nrelease/.*: {}'

  test('is skipped, and that is said', async () => {
    expect(await resolveBranch({branchConfig, branch: 'x'})).toEqual({
      type: 'skip',
      isMatched: false,
      reason: 'no pattern in branch-config matches "x": "main", "release/.*"'
    })
  })

  test('fails the run when asked to', async () => {
    const error = await failureOf({branchConfig, branch: 'x', onUnmatchedBranch: 'fail'})
    expect(error).toMatchObject({code: 'usage', input: 'branch-config'})
    expect(error.message).toBe('no pattern in branch-config matches "x": "main", "release/.*"')
  })
})

test.each([
  ['no branch', {branchConfig: 'main: {}'}, 'branch', /git branch --show-current/],
  ['no branch for `$BRANCH`', {branchConfig: 'x: {}', configName: 'x'}, 'branch', /git branch --show-current/],
  ['no pull request', {branchConfig: 'x: {deploymentGroupName: pr-$PR_NUMBER}', branch: 'x'}, 'pull-request-number', /number/],
  ['no commit', {branchConfig: 'x: {deploymentGroupName: "${SHA}"}', branch: 'x'}, 'github-commit-id', /id/],
  ['no id of a commit', {branchConfig: 'x: {deploymentGroupName: $SHA}', branch: 'x', githubCommitId: 'main'}, 'github-commit-id', /id/],
  ['a branch of endless length', {branchConfig: 'x: {}', branch: 'x'.repeat(2_000)}, 'branch', undefined]
])('%s is a fault of an input', async (_, options, input, hint) => {
  const error = await failureOf(options)
  expect(error).toMatchObject({code: 'usage', input})
  if (hint) expect(error.hint).toMatch(hint)
  expect(error.message).not.toContain('undefined')
})

describe('the configuration is taken from', () => {
  const config = 'main: {deploymentGroupName: given}'
  const appSpec = 'version: 0.0\nos: linux\nbranch_config:\n  main: {deploymentGroupName: kept}\n'
  const source = folder({'appspec.yml': appSpec, 'branches.yml': config, 'branches.json': '{"main": {"deploymentGroupName": "given"}}'})
  const lambda = folder({
    'appspec.json': '{"version": 0.0, "Resources": [], "branch_config": {"main": {"deploymentGroupName": "kept"}}}',
    'other.yaml': appSpec.replace('kept', 'other')
  })
  const absolute = join(source, 'branches.yml')

  test.each([
    ['text of YAML', {branchConfig: config}, 'given', 'branch-config'],
    ['text of JSON', {branchConfig: '{"main": {"deploymentGroupName": "given"}}'}, 'given', 'branch-config'],
    ['text with the key of an AppSpec', {branchConfig: `branch_config: {${config}}`}, 'given', 'branch-config'],
    ['a file of the source', {branchConfig: 'branches.yml', source}, 'given', absolute],
    ['a file of JSON', {branchConfig: ' branches.json\n', source}, 'given', join(source, 'branches.json')],
    ['a file anywhere', {branchConfig: absolute}, 'given', absolute],
    ['an AppSpec that is named', {branchConfig: 'appspec.yml', source}, 'kept', join(source, 'appspec.yml')],
    ['an object', {branchConfig: {main: {deploymentGroupName: 'given'}}}, 'given', 'branchConfig'],
    ['the AppSpec', {source}, 'kept', join(source, 'appspec.yml')],
    ['an AppSpec of another platform', {source: lambda}, 'kept', join(lambda, 'appspec.json')],
    ['another AppSpec', {source: lambda, appspec: 'other.yaml'}, 'other', join(lambda, 'other.yaml')],
    ['an AppSpec that is given as text', {source, appspecContent: appSpec.replace('kept', 'text')}, 'text', 'appspec-content']
  ])('%s', async (_, options, deploymentGroupName, file) => {
    expect(await resolveBranch({...options, branch: 'main'})).toMatchObject({deploymentGroupName, file})
  })

  test('nowhere, when there is none', async () => {
    expect(await resolveBranch({source: folder({'appspec.yml': 'version: 0.0\nos: linux\n'}), branch: 'main'})).toBeUndefined()
    expect(await resolveBranch({source: folder({}), appspec: 'none.yml', branch: 'main'})).toBeUndefined()
    expect(await resolveBranch({appspecContent: 'just text', branch: 'main'})).toBeUndefined()
  })

  test('no file that is not there', async () => {
    const error = await failureOf({branchConfig: 'branch.yml', source, branch: 'main'})
    expect(error).toMatchObject({code: 'usage', input: 'branch-config', hint: `Did you mean "${join(source, 'branches.yml')}"?`})
    expect(await failureOf({branchConfig: 'zzzzzzzz', source, branch: 'main'})).toMatchObject({
      hint: expect.stringMatching(/actions\/checkout/) as unknown
    })
    expect(await failureOf({branchConfig: ' ', branch: 'main'})).toMatchObject({message: '`branch-config` is empty'})
  })
})

test('numbers stay as they are written', async () => {
  const terminateBlueInstancesOnDeploymentSuccess = '{action: TERMINATE, terminationWaitTimeInMinutes: 5}'
  const branchConfig = `x:
  deploymentGroupName: 1.10
  deploymentGroupConfig:
    terminationHookEnabled: true
    blueGreenDeploymentConfiguration:
      terminateBlueInstancesOnDeploymentSuccess: ${terminateBlueInstancesOnDeploymentSuccess}
`
  expect(await resolveBranch({branchConfig, branch: 'x'})).toMatchObject({
    deploymentGroupName: '1.10',
    deploymentGroupConfig: {
      terminationHookEnabled: true,
      blueGreenDeploymentConfiguration: {
        terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: '5'}
      }
    }
  })
})

test('what is only doubtful is told with its place, and does not end the run', async () => {
  const events: OperationEvent[] = []
  await resolveBranch({branchConfig: '.*: {}\nmain: {}', branch: 'main'}, event => events.push(event))
  expect(events).toEqual([
    {
      type: 'warning',
      message: 'branch-config:2:1: "main" is never reached: ".*" on line 1 matches first.',
      hint: 'Patterns are tried in the order they are written in: put the more special one first.'
    }
  ])
})
