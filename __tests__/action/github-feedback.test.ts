import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {githubFeedback, type GithubFeedbackOptions} from '../../src/action/github-feedback.ts'
import type {KeptDeployment} from '../../src/action/kept-deployment.ts'
import {loadGithubDeployments, saveGithubDeployments} from '../../src/action/run-state.ts'
import type {StepEnd} from '../../src/action/step-end.ts'
import {DeployError} from '../../src/core/errors.ts'
import {withHint} from '../../src/core/with-hint.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {Inputs} from '../../src/operations/inputs.ts'
import {revision, succeeded} from '../report/samples.ts'
import {FakeGithub} from '../support/fake-github.ts'
import {readCommandFile} from '../support/runner.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const runUrl = 'https://github.com/octo/shop/actions/runs/42'

let github: FakeGithub
let apiUrl: string
let told: string[]
let saved: readonly KeptDeployment[]
let printed: string[]
beforeEach(async () => {
  github = new FakeGithub()
  apiUrl = await github.start()
  ;[told, saved, printed] = [[], [], []]
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    printed.push(String(text))
    return true
  })
})
afterEach(async () => {
  jest.restoreAllMocks()
  await github.stop()
})

function options(inputs: Inputs, more: Partial<GithubFeedbackOptions> = {}): GithubFeedbackOptions {
  return {
    inputs: {githubToken: 'secret-token', ...inputs},
    facts: () => ({repository: 'octo/shop', commitId: sha, pullRequestNumber: 7}),
    environment: {GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo/shop', GITHUB_RUN_ID: '42'},
    signal: new AbortController().signal,
    tell: event => {
      if (event.type === 'warning') told.push(withHint(event))
      if (event.type === 'notice') told.push(event.message)
    },
    save: kept => (saved = kept),
    ...more
  }
}

const created: OperationEvent = {
  type: 'deployment-created',
  deploymentId: 'd-1',
  applicationName: 'web',
  deploymentGroupName: 'web-pr-7',
  revision
}
const ended: StepEnd = {type: 'ended', result: {...succeeded, applicationName: 'web', deploymentGroupName: 'web-pr-7', deploymentId: 'd-1'}}
const deleted: StepEnd = {
  type: 'deleted',
  result: {
    outcome: 'succeeded',
    applicationName: 'web',
    deploymentGroupName: 'web-pr-7',
    deploymentGroupDeleted: true,
    applicationDeleted: false,
    durationMs: 1
  }
}
const both: Inputs = {githubDeployment: true, pullRequestComment: true}

describe('githubFeedback', () => {
  test('shows the deployment and writes the comment', async () => {
    const feedback = githubFeedback(options({...both, environmentUrl: 'https://pr-7.example/'}))
    feedback?.observe(created)
    await feedback?.end(ended)
    expect(github.said).toEqual(['100 in_progress', '100 success'])
    expect(github.statuses.at(-1)).toMatchObject({log_url: runUrl, environment_url: 'https://pr-7.example/'})
    expect(github.deployments).toMatchObject([{environment: 'web-pr-7', transient_environment: true}])
    expect(github.comments.map(({body}) => body)).toEqual([expect.stringContaining(runUrl)])
    expect([told, saved]).toEqual([[], []])
  })

  test.each<[string, Inputs, boolean]>([
    ['an object in S3', {s3Bucket: 'bundles', s3Key: 'release-1.zip'}, false],
    ['a revision', {revision: {type: 's3', bucket: 'bundles', key: 'release-1.zip', bundleType: 'zip'}}, false],
    ['an archive', {archive: 'release-1.zip'}, false],
    ['a directory that is stored under a key', {source: 'dist', s3Bucket: 'bundles', s3Key: 'release-1.zip'}, true]
  ])('the commit of the event is shown of %s: only what is made of it', async (_, inputs, isShown) => {
    const feedback = githubFeedback(options({...both, ...inputs}))
    feedback?.observe(created)
    await feedback?.end(ended)
    expect(github.deployments.map(({sha: commit}) => commit)).toEqual(isShown ? [sha] : [])
    expect(told).toEqual(isShown ? [] : ['There is no deployment of GitHub for d-1: which commit it deploys is not known here'])
    expect(github.comments.map(({body}) => body.includes(sha.slice(0, 7)))).toEqual([isShown])
  })

  test('the token is masked before anything else, also when nothing is asked for', () => {
    expect(githubFeedback(options({}))).toBeUndefined()
    expect(printed.join('')).toBe('::add-mask::secret-token\n')
  })

  test('the token is neither told, nor kept, nor shown', async () => {
    github.fate = () => ({status: 403, message: 'no'})
    const feedback = githubFeedback(options(both))
    feedback?.observe(created)
    await feedback?.end(ended)
    expect(told).toHaveLength(2)
    expect(JSON.stringify([told, saved, github.requests.map(({body}) => body)])).not.toContain('secret-token')
  })

  test.each<[string, Inputs, Partial<GithubFeedbackOptions>, string[]]>([
    ['nothing is asked for', {}, {}, []],
    ['nothing is asked for, not even a token', {githubToken: undefined as never}, {}, []],
    [
      'only what would be shown is given, which is told',
      {githubEnvironment: 'production', environmentUrl: 'https://shop.example/'},
      {},
      [expect.stringMatching(/^`github-environment` and `environment-url` are shown nowhere: .*`github-deployment: true`/) as never]
    ],
    [
      'the token is missing',
      {...both, githubToken: undefined as never},
      {},
      ['`github-deployment` and `pull-request-comment`: the token is missing. Set `github-token: ${{ github.token }}`.']
    ],
    [
      'nothing is deployed',
      {githubDeployment: true, mode: 'validate'},
      {},
      ['`github-deployment`: there is nothing to show for `validate`']
    ],
    ['it is a dry run', {githubDeployment: true, dryRun: true}, {}, ['`github-deployment`: a dry run is not shown']],
    [
      'there is no pull request',
      {pullRequestComment: true},
      {facts: () => ({repository: 'octo/shop'})},
      ['`pull-request-comment`: this run is not about a pull request']
    ],
    [
      'there is no repository',
      {githubDeployment: true},
      {facts: () => ({})},
      ['`github-deployment`: the runner does not say which repository this is']
    ]
  ])('asks GitHub for nothing when %s', (_, inputs, more, expected) => {
    expect(githubFeedback(options(inputs, more))).toBeUndefined()
    expect(told).toEqual(expected)
  })

  test('an event that cannot be read fails nothing', () => {
    const facts = (): never => {
      throw new DeployError('usage', 'the event of the workflow cannot be read')
    }
    expect(githubFeedback(options(both, {facts}))).toBeUndefined()
    expect(told).toEqual(['`github-deployment` and `pull-request-comment`: the event of the workflow cannot be read'])
  })

  test('only the first end counts', async () => {
    const feedback = githubFeedback(options(both))
    feedback?.observe(created)
    await feedback?.end(ended)
    await feedback?.end({type: 'threw', error: new Error('the summary cannot be written')})
    expect(github.said).toEqual(['100 in_progress', '100 success'])
    expect(github.comments).toHaveLength(1)
  })

  test('the number of the pull request can be named', async () => {
    const feedback = githubFeedback(options({pullRequestComment: true, pullRequestNumber: 9}, {facts: () => ({repository: 'octo/shop'})}))
    await feedback?.end(ended)
    expect(github.calls.at(-1)).toBe('POST /repos/octo/shop/issues/9/comments')
  })

  test('what was deployed to a group that was deleted becomes inactive', async () => {
    const first = githubFeedback(options(both))
    first?.observe(created)
    await first?.end(ended)
    await githubFeedback(options({...both, mode: 'delete-deployment-group'}))?.end(deleted)
    expect(github.said).toEqual(['100 in_progress', '100 success', '100 inactive'])
    expect(github.comments.map(({body}) => body)).toEqual([expect.stringContaining('was deleted')])
  })

  test('what may not be made inactive is told', async () => {
    github.fate = () => ({status: 403, message: 'no'})
    await githubFeedback(options({githubDeployment: true, mode: 'delete-deployment-group'}))?.end(deleted)
    expect(told).toEqual([expect.stringMatching(/"web-pr-7" were not made inactive: .*`deployments: write`/)])
  })

  const limits = {callMs: 60_000, waitMs: 300, cancelledWaitMs: 50, sinceCancelMs: 60_000}
  test.each<[string, boolean, number]>([
    ['a step', false, limits.waitMs],
    ['a cancelled step', true, limits.cancelledWaitMs]
  ])('%s waits for a GitHub that hangs no longer than it may', async (_, isCancelled, limitMs) => {
    github.fate = () => 'hang'
    const controller = new AbortController()
    const feedback = githubFeedback(options(both, {limits, signal: controller.signal}))
    feedback?.observe(created)
    if (isCancelled) controller.abort()
    const startedMs = performance.now()
    await feedback?.end(ended)
    expect(performance.now() - startedMs).toBeLessThan(limitMs + 1_000)
    expect(performance.now() - startedMs).toBeGreaterThan(limitMs - 20)
    expect(told.length).toBeGreaterThan(0)
    expect(saved).toMatchObject([{deploymentId: 'd-1', state: 'success'}])
  })

  test('a step whose deployment took long to stop does not wait for GitHub: the runner would kill it before it has written its outputs', async () => {
    github.fate = () => 'hang'
    const controller = new AbortController()
    const long = {...limits, cancelledWaitMs: 60_000, sinceCancelMs: 20}
    const feedback = githubFeedback(options(both, {limits: long, signal: controller.signal}))
    feedback?.observe(created)
    controller.abort()
    await new Promise(resolve => setTimeout(resolve, 30))
    const startedMs = performance.now()
    await feedback?.end(ended)
    expect(performance.now() - startedMs).toBeLessThan(1_000)
    // The post step says it.
    expect(saved).toMatchObject([{deploymentId: 'd-1', state: 'success'}])
  })

  test('a step that is cancelled while it waits for GitHub waits less', async () => {
    github.fate = () => 'hang'
    const controller = new AbortController()
    const feedback = githubFeedback(options(both, {limits: {...limits, waitMs: 60_000}, signal: controller.signal}))
    feedback?.observe(created)
    const end = feedback?.end(ended)
    controller.abort()
    await end
    expect(told.length).toBeGreaterThan(0)
  })
})

describe('the state for the post step', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-github-'))
    process.env['GITHUB_STATE'] = join(folder, 'state')
    writeFileSync(join(folder, 'state'), '')
  })
  afterEach(() => {
    delete process.env['GITHUB_STATE']
    delete process.env['STATE_github-deployments']
    rmSync(folder, {recursive: true, force: true})
  })
  const kept: KeptDeployment = {
    deploymentId: 'd-1',
    applicationName: 'web',
    deploymentGroupName: 'g',
    environment: 'e',
    id: 7,
    state: 'error',
    isTold: true
  }

  test('is read as it was written', () => {
    saveGithubDeployments([kept])
    process.env['STATE_github-deployments'] = readCommandFile(join(folder, 'state'))['github-deployments']
    expect(loadGithubDeployments()).toEqual([kept])
  })

  test.each([['{}'], ['[1]'], ['[{"deploymentId": "d-1"}]'], [JSON.stringify([{...kept, state: 'great'}])], ['[']])(
    '%s is refused',
    text => {
      process.env['STATE_github-deployments'] = text
      expect(() => loadGithubDeployments()).toThrow()
    }
  )

  test('without any there is nothing to do', () => {
    expect(loadGithubDeployments()).toEqual([])
  })
})
