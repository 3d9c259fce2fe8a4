import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {DeployError} from '../../src/core/errors.ts'
import {branchLabel, groupNameOf, readNameTemplate, type BranchFacts} from '../../src/operations/branch-name.ts'

function nameOf(source: string, facts: BranchFacts): string {
  const {template, faults} = readNameTemplate(source)
  expect(faults).toEqual([])
  return groupNameOf(template, facts)
}

describe('a branch as a label', () => {
  test.each([
    ['a plain name stays', 'master', 'master'],
    ['case stays', 'JIRA-123', 'JIRA-123'],
    ['slashes and underscores, all of them (WF 4)', 'feat/123/new_gimmick', 'feat-123-new-gimmick-f2badf4750b6'],
    ['one slash (WF 4)', 'feat/123', 'feat-123-505acd02c47d'],
    ['what the one with a slash looks like is another branch', 'feat-123', 'feat-123'],
    ['what has a suffix gets another', 'feat-123-505acd024ef1', 'feat-123-505acd024ef1-dd43e26ce05d'],
    ['what has fewer digits has none', 'feat-123-505acd02', 'feat-123-505acd02'],
    ['dots', 'release/1.10.x', 'release-1-10-x-78a792c7aba0'],
    ['runs of hyphens', 'a--b', 'a-b-90827a2e5636'],
    ['hyphens at the ends', '-a-', 'a-a75a468f2ce5'],
    ['nothing that is legal', '🚀🚀', 'branch-6708b29cae75'],
    ['umlauts', 'für-alle', 'f-r-alle-cbce09e58ba3'],
    ['63 characters', 'a'.repeat(63), 'a'.repeat(63)],
    ['64 characters', 'a'.repeat(64), `${'a'.repeat(50)}-ffe054fe7ae0`],
    ['a cut at a hyphen', `${'a'.repeat(49)}/${'b'.repeat(20)}`, `${'a'.repeat(49)}-fbea8dba414c`],
    ['a tag', 'refs/tags/v1.2.0', 'v1-2-0-58b6652ab370'],
    ['a tag that a branch could be named as', 'refs/tags/v2', 'v2-7e616bdd0949'],
    ['a blank that no keyboard has', 'main\u00a0', 'main-9934f009a979']
  ])('%s', (_, branch, label) => {
    expect(branchLabel(branch)).toBe(label)
  })
})

describe('a name', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567'
  const facts = {branch: 'feat/x', pullRequestNumber: 12, commitId: sha}
  const label = branchLabel('feat/x')

  test.each([
    ['of text', 'production', 'production'],
    ['of all that is legal', 'a.b_c+d=e,f@g-h', 'a.b_c+d=e,f@g-h'],
    ['with a branch', '$BRANCH.staging.acme.tld', `${label}.staging.acme.tld`],
    ['with every branch (WF 4)', '$BRANCH-$BRANCH', `${label}-${label}`],
    ['in braces', '${BRANCH}x${PR_NUMBER}', `${label}x12`],
    ['with letters behind it, as webfactory reads it', '$BRANCHES', `${label}ES`],
    ['with a pull request', 'pr-$PR_NUMBER_$PR_NUMBER', 'pr-12_12'],
    ['with a commit', '$SHA', sha]
  ])('%s', (_, template, name) => {
    expect(nameOf(template, facts)).toBe(name)
  })

  test('leaves the branch as much room as 100 characters do', () => {
    const long = 'x'.repeat(200)
    expect(nameOf(`$BRANCH.${'y'.repeat(79)}`, {branch: long})).toMatch(/^x{7}-[0-9a-f]{12}\.y{79}$/)
    expect(nameOf(`$BRANCH.${'y'.repeat(79)}`, {branch: 'x'.repeat(21)})).toMatch(/^x{7}-[0-9a-f]{12}\.y{79}$/)
    expect(nameOf(`$BRANCH.${'y'.repeat(79)}`, {branch: 'x'.repeat(20)})).toBe(`${'x'.repeat(20)}.${'y'.repeat(79)}`)
    expect(nameOf('$BRANCH-$SHA', {branch: long, commitId: sha})).toHaveLength(100)
    expect(nameOf('$BRANCH$BRANCH', {branch: long})).toHaveLength(100)
    expect(nameOf('$BRANCH', {branch: long})).toHaveLength(63)
  })

  test('that is too long once it is known is refused', () => {
    const {template, faults} = readNameTemplate(`$SHA-$SHA-$SHA`)
    expect(faults).toEqual([])
    expect(() => groupNameOf(template, facts)).toThrow(/too long/)
    expect(() => groupNameOf(readNameTemplate('$BRANCH.$SHA.$SHA.12345678').template, facts)).toThrow(/too long/)
  })

  test.each([
    ['$BRANCH', {}, 'branch'],
    ['$BRANCH', {branch: ''}, 'branch'],
    ['a-$PR_NUMBER', {branch: 'x'}, 'pull-request-number'],
    ['${SHA}', {branch: 'x'}, 'github-commit-id'],
    ['$SHA', {commitId: ''}, 'github-commit-id'],
    ['$SHA', {commitId: 'HEAD'}, 'github-commit-id'],
    ['$SHA', {commitId: 'abcdef1'}, 'github-commit-id']
  ])('%s without a value names the input (%j)', (source, given, input) => {
    let thrown: unknown
    try {
      nameOf(source, given)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({code: 'usage', input})
    expect((thrown as DeployError).message).not.toContain('undefined')
  })

  test.each([
    ['a blank', 'my group', [{start: 2, end: 3, message: '" " cannot be part of the name of a deployment group'}]],
    [
      'slashes',
      'a//b/c',
      [
        {start: 1, end: 3},
        {start: 4, end: 5}
      ]
    ],
    ['an emoji', 'a🚀', [{start: 1, end: 3}]],
    ['another variable', '$BRANHC-x', [{start: 0, end: 7, message: 'there is no variable "$BRANHC"'}]],
    ['a variable in small letters', 'x-$branch', [{start: 2, end: 9, hint: 'Did you mean "$BRANCH"?'}]],
    ['a variable in braces', '${BRANCH_NAME}', [{start: 0, end: 14}]],
    [
      'a brace that stays open',
      '${BRANCH',
      [
        {start: 0, end: 1},
        {start: 1, end: 2}
      ]
    ],
    ['a lone dollar', 'a$', [{start: 1, end: 2, hint: 'Use $BRANCH, $PR_NUMBER or $SHA.'}]],
    ['nothing', '', [{start: 0, end: 0}]],
    ['101 characters', 'x'.repeat(101), [{start: 0, end: 101}]],
    ['a number beside the branch: "a1" of 2 and "a" of 12 are one', '$BRANCH$PR_NUMBER', [{start: 0, end: 17}]],
    ['a branch beside the number', 'pr-${PR_NUMBER}0$BRANCH', [{start: 0, end: 23}]],
    ['no room for a branch', `$BRANCH${'x'.repeat(87)}`, [{start: 0, end: 94}]]
  ])('cannot have %s', (_, source, faults) => {
    expect(readNameTemplate(source).faults).toMatchObject(faults)
  })
})

describe('ten thousand branches', () => {
  const character = fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'X', 'Y', 'Z', '0', '1', '9', '-', '/', '_', '.')},
    {weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 1})}
  )
  const random = fc.array(character, {minLength: 1, maxLength: 120}).map(characters => characters.join(''))
  const short = fc.array(fc.constantFrom('a', 'A', '-', '/'), {minLength: 1, maxLength: 6}).map(characters => characters.join(''))
  // Names that were chosen to be taken for the name of another branch.
  const adversarial = fc
    .tuple(fc.oneof(random, short), fc.constantFrom('label', 'suffix', 'upper', 'lower', 'slash', 'cut', 'again', 'tag'))
    .map(([branch, how]): string => {
      const label = branchLabel(branch)
      switch (how) {
        case 'suffix':
          return label.slice(-12)
        case 'upper':
          return branch.toUpperCase()
        case 'lower':
          return branch.toLowerCase()
        case 'slash':
          return branch.replaceAll('-', '/')
        case 'cut':
          return label.slice(0, -13)
        case 'tag':
          return `refs/tags/${branch}`
        case 'again':
          return branchLabel(label)
        default:
          return label
      }
    })
    .filter(branch => branch !== '')
  const branches = [...new Set(fc.sample(fc.oneof(random, short, adversarial), {numRuns: 30_000, seed: 7}))].slice(0, 10_000)

  test.each(['$BRANCH', '$BRANCH.staging.acme.tld', 'pr-$PR_NUMBER-$BRANCH', `$BRANCH.${'x'.repeat(80)}`, '$BRANCH-$SHA'])(
    'have legal, stable names of their own as %s',
    source => {
      expect(branches).toHaveLength(10_000)
      const facts = {pullRequestNumber: 7, commitId: 'c0ffee'.repeat(6).padEnd(40, '0')}
      const {template} = readNameTemplate(source)
      const owners = new Map<string, string>()
      for (const branch of branches) {
        const name = groupNameOf(template, {...facts, branch})
        const again = groupNameOf(template, {...facts, branch})
        const illegal = !/^[A-Za-z0-9._+=,@-]{1,100}$/.test(name) || /^-|-\.|--/.test(name) || again !== name
        if (illegal || owners.has(name)) throw new Error(JSON.stringify({branch, name, again, owner: owners.get(name)}))
        owners.set(name, branch)
      }
    }
  )

  test('have labels of a DNS name', () => {
    expect(
      branches.map(branch => branchLabel(branch)).filter(label => !/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
    ).toEqual([])
  })
})
