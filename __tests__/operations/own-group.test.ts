import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {DeployError} from '../../src/core/errors.ts'
import {branchLabel} from '../../src/operations/branch-name.ts'
import {resolveBranch, type ResolveBranchOptions} from '../../src/operations/branch-target.ts'

type Config = Readonly<Record<string, string>>

/** The group and what its name is made of; or what was said in its place. */
async function resolve(config: Config, options: ResolveBranchOptions): Promise<{readonly name: string; readonly template?: string}> {
  const branchConfig = Object.fromEntries(Object.entries(config).map(([pattern, deploymentGroupName]) => [pattern, {deploymentGroupName}]))
  try {
    const target = await resolveBranch({branchConfig, githubCommitId: sha, ...options})
    return target?.type === 'group' ? {name: target.deploymentGroupName, template: config[target.pattern] ?? ''} : {name: 'none'}
  } catch (error) {
    if (error instanceof DeployError) return {name: error.message}
    throw error
  }
}

async function groupOf(config: Config, options: ResolveBranchOptions): Promise<string> {
  return (await resolve(config, options)).name
}

const sha = '0123456789abcdef0123456789abcdef01234567'
const refused = (name: string, pattern: string): string =>
  `the branch would have the deployment group "${name}", which is that of "${pattern}" in branchConfig`

describe('a branch never gets the group', () => {
  const hashed = branchLabel('release/1')
  const pullRequests = {'pull/.*': 'pr-$PR_NUMBER', '.*': '$BRANCH'}
  const releases = {'release-.*': 'prod-$BRANCH', '.*': '$BRANCH'}

  test.each<[string, Config, string, string, string]>([
    ['that another pattern names', {main: 'production', '.*': '$BRANCH'}, 'production', 'production', 'main'],
    ['that a later pattern names', {'p.*': '$BRANCH', main: 'production'}, 'production', 'production', 'main'],
    ['of a pull request', pullRequests, 'pr-7', 'pr-7', 'pull/.*'],
    ['of a pull request that a later pattern has', {'pr-.*': '$BRANCH', '.*': 'pr-$PR_NUMBER'}, 'pr-7', 'pr-7', '.*'],
    ['of a commit', {'x/.*': 'c-$SHA', '.*': '$BRANCH'}, `c-${sha}`, `c-${sha}`, 'x/.*'],
    ['of another branch, with words before it', releases, 'prod-release-1', 'prod-release-1', 'release-.*'],
    ['of another branch, with words behind it', {main: '$BRANCH-live', '.*': '$BRANCH'}, 'main-live', 'main-live', 'main'],
    ['of one with a hash', {'release/.*': '$BRANCH-live', '.*': '$BRANCH'}, `${hashed}-live`, `${hashed}-live`, 'release/.*']
  ])('%s', async (_, config, branch, name, pattern) => {
    expect(await groupOf(config, {branch})).toBe(refused(name, pattern))
  })

  test.each<[string, Config, string, string]>([
    ['of the pattern that names it', {main: 'production', '.*': '$BRANCH'}, 'main', 'production'],
    ['of its pull request', pullRequests, 'pull/x', 'pr-8'],
    ['that no pull request has', pullRequests, 'pr-08', 'pr-08'],
    ['of the earlier pattern', releases, 'release-1', 'prod-release-1'],
    ['that no branch of the other pattern has', releases, 'prod-x', 'prod-x'],
    ['that has its own hash', releases, 'prod/release', branchLabel('prod/release')]
  ])('and has the one %s', async (_, config, branch, name) => {
    expect(await groupOf(config, {branch, pullRequestNumber: 8})).toBe(name)
  })

  test('of another branch through a `config-name`, which no order says the owner of', async () => {
    const config = {'pull-request': 'pr-$BRANCH', '.*': '$BRANCH'}
    expect(await groupOf(config, {branch: 'x', configName: 'pull-request'})).toBe(refused('pr-x', '.*'))
    expect(await groupOf(config, {branch: 'pr-x'})).toBe('pr-x')
    const apart = {'pull-request': '$BRANCH.pr', '.*': '$BRANCH'}
    expect(await groupOf(apart, {branch: 'x', configName: 'pull-request'})).toBe('x.pr')
  })
})

describe('whatever the configuration says', () => {
  const middle = [
    '$BRANCH',
    '$PR_NUMBER',
    '$BRANCH-$PR_NUMBER',
    '$PR_NUMBER-$BRANCH',
    '${BRANCH}x$PR_NUMBER',
    '$BRANCH-$BRANCH',
    '$SHA',
    'a'
  ]
  const parts = fc.tuple(
    fc.constantFrom('', '', 'prod-', 'pr-', 'x'),
    fc.constantFrom('$BRANCH', ...middle),
    fc.constantFrom('', '', '-live', '-1', '1')
  )
  const template = fc.oneof(
    fc.constantFrom('$BRANCH', '$BRANCH-live'),
    parts.map(texts => texts.join(''))
  )
  const pattern = fc.constantFrom('release-.*', 'pr-.*', 'prod-.*', 'a.*', '.*/.*', '.*-live', '[a-m]+', 'pull-request', '.*')
  const configs = fc.sample(fc.dictionary(pattern, template, {minKeys: 2, maxKeys: 4}), {numRuns: 400, seed: 7})
  const branches = ['a', 'a/b', 'release-1', 'prod-release-1', 'pr-7', '7', 'a-7', '12-a', 'ax2', sha, 'refs/tags/a']

  test('two branches, or pull requests, never have one group that is made of their names', async () => {
    let shared = 0
    let refusals = 0
    for (const config of configs) {
      const owners = new Map<string, string>()
      const ask = async (branch: string, pullRequestNumber: number, configName?: string): Promise<string | undefined> => {
        const {name, template} = await resolve(config, {branch, pullRequestNumber, ...(configName !== undefined && {configName})})
        if (template === undefined) {
          refusals += /^the branch would have the deployment group/.test(name) ? 1 : 0
          return undefined
        }
        // What has no variable, or only the commit, is shared on purpose.
        const owner = template.includes('BRANCH')
          ? `branch ${branch}`
          : template.includes('PR_NUMBER')
            ? `number ${pullRequestNumber}`
            : 'all'
        const before = owners.get(name)
        if (before !== undefined) shared += 1
        if (before !== undefined && before !== owner) throw new Error(JSON.stringify({config, name, before, owner}))
        owners.set(name, owner)
        return name
      }
      const names: string[] = []
      for (const branch of branches) {
        for (const number of [7, 12]) names.push((await ask(branch, number)) ?? '')
        names.push((await ask(branch, 2, 'pull-request')) ?? '')
      }
      // Whoever sees the name of a group may give it to a branch, whole or in part.
      const seen = [...new Set(names.flatMap(name => [name, `prod-${name}`, `${name}-live`, name.replace(/^\w+-|-live$/g, '')]))]
      for (const branch of seen.filter(name => name !== '')) await ask(branch, 1)
    }
    expect(shared).toBeGreaterThan(100)
    expect(refusals).toBeGreaterThan(100)
  }, 60_000)
})
