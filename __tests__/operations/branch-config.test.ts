import {describe, expect, test} from '@jest/globals'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {DeployError} from '../../src/core/errors.ts'
import {branchConfigFindings, readBranchConfig, type BranchConfig} from '../../src/operations/branch-config.ts'
import type {BranchOptions} from '../../src/operations/options.ts'

async function failureOf(branchConfig: NonNullable<BranchOptions['branchConfig']>): Promise<DeployError> {
  try {
    await readBranchConfig({branchConfig})
  } catch (error) {
    return error as DeployError
  }
  throw new Error('nothing was thrown')
}

async function read(branchConfig: NonNullable<BranchOptions['branchConfig']>): Promise<BranchConfig> {
  const config = await readBranchConfig({branchConfig})
  if (config === undefined) throw new Error('there is none')
  return config
}

describe('what is wrong is told with its place', () => {
  test.each([
    ['an alias for an entry', 'a: &a {}\nb: *a', '2:4: *a is an alias, and aliases are not read'],
    ['an alias for a member', 'a: {deploymentGroupName: &x y, deploymentConfig: *x}', '1:50: *x is an alias, and aliases are not read'],
    ['an alias in settings', 'a: {deploymentGroupConfig: {x: &x y, z: [*x]}}', '1:42: *x is an alias, and aliases are not read'],
    ['a merged map', 'a: &a {}\nb:\n  <<: *a', '3:3: there is no "<<" below a pattern'],
    ['a pattern twice', 'a: ~\nb: ~\na: {}', '3:1: "a" is given twice'],
    ['a member twice', 'a:\n  deploymentGroupName: x\n  deploymentGroupName: y', '3:3: "deploymentGroupName" is given twice'],
    ['a setting twice', 'a:\n  deploymentGroupConfig:\n    x: {y: 1, y: 2}', '3:15: "y" is given twice'],
    ['several documents', 'a: ~\n---\nb: ~', '2:1: there is more than one document'],
    ['text that cannot be read', 'a: [', '1:4: the bracket that opens here is never closed'],
    ['a pattern that begins with an asterisk', 'a: ~\n*: ~', /^branch-config:2:1: /],
    ['no map', '- a: ~', '1:1: it must be a map of patterns of branches'],
    ['nothing but a comment', '# a: b\n', '1:1: it must be a map of patterns of branches'],
    ['an empty map', '{}', '1:1: the branch configuration has no pattern'],
    ['a key without a value', 'version: 0.0\nbranch_config:\n', '2:1: the branch configuration is empty'],
    ['a key with a list', 'branch_config: [a: ~]', '1:16: the branch configuration must be a map of patterns'],
    ['the key twice', 'branch_config: {a: ~}\nbranch_config: {b: ~}', '2:1: "branch_config" is given twice'],
    ['an AppSpec without the key', 'version: 0.0\nos: linux', '1:1: this AppSpec has no "branch_config"'],
    ['a text for an entry', 'master: production', '1:9: what is below a pattern must be a map, or ~ to deploy nothing'],
    ['a list for an entry', 'master: []', '1:9: what is below a pattern must be a map, or ~ to deploy nothing'],
    [
      'settings that are nothing',
      'a:\n  deploymentGroupConfig:\n  deploymentConfig: ~',
      '2:3: "deploymentGroupConfig" must be a map\nbranch-config:3:3: "deploymentConfig" must be a map'
    ],
    ['a name that is nothing', 'a:\n  deploymentGroupName:', '2:3: "deploymentGroupName" must be a text. Leave it out for "$BRANCH".'],
    ['a name that is true', 'a: {deploymentGroupName: true}', '1:5: "deploymentGroupName" must be a text'],
    ['a name that is a list', 'a: {deploymentGroupName: [x]}', '1:5: "deploymentGroupName" must be a text'],
    ['a name with a variable that there is not', 'a: {deploymentGroupName: x-$BRANHC}', '1:28: there is no variable "$BRANHC"'],
    ['a quoted name with a blank', "a: {deploymentGroupName: 'x y'}", '1:28: " " cannot be part of the name of a deployment group'],
    ['a pattern that is none', 'a(: ~', /^branch-config:1:1: "a\(" is no pattern that can be used: unterminated group/],
    ['a pattern with a reference back', '"(a)\\\\1": ~', '1:1: "(a)\\1" is no pattern that can be used: "\\1" is not known here'],
    ['a pattern that is a list', '[a]: ~', '1:1: a name must be a text'],
    ['a pattern of endless length', `? ${'a'.repeat(501)}\n: ~`, '1:3: a pattern has at most 500 characters'],
    [
      'a setting of a deployment that there is not',
      'a:\n  deploymentConfig:\n    targetInstances:\n      tagFilters:\n        - {key: x}',
      '5:12: targetInstances.tagFilters[0]: there is no "key"; did you mean "Key"?'
    ],
    [
      'a setting of the wrong kind',
      'a:\n  deploymentConfig:\n    autoRollbackConfiguration: {enabled: maybe}',
      '3:33: autoRollbackConfiguration.enabled: it must be true or false'
    ],
    [
      'a setting of a group that there is not',
      'a:\n  deploymentGroupConfig:\n    ec2TagFilters:\n      - {Key: a, Value: b}\n      - {key: a}',
      /^branch-config:5:10: ec2TagFilters\[1\]: there is no "key"; did you mean "Key"\?$/
    ],
    [
      'settings of two branches',
      'a: {deploymentGroupConfig: {serviceRoleArn: [x]}}\nb: {deploymentGroupConfig: {terminationHookEnabled: maybe}}',
      /^branch-config:1:29: serviceRoleArn: .*\nbranch-config:2:29: terminationHookEnabled: /
    ],
    ['a setting that has its own input', 'a:\n  deploymentConfig: {description: x}', '2:22: "description" is set with `description`']
  ])('%s', async (_, text, message) => {
    const error = await failureOf(text)
    expect(error).toMatchObject({code: 'usage', input: 'branch-config'})
    if (typeof message === 'string')
      expect(error.message.split('\n').slice(0, message.split('\n').length).join('\n')).toBe(`branch-config:${message}`)
    else expect(error.message).toMatch(message)
    for (const {rule, severity, file, span} of error.diagnostics) {
      expect({rule, severity, file, span}).toEqual({
        rule: 'branch-config',
        severity: 'error',
        file: 'branch-config',
        span: expect.anything()
      })
    }
  })

  test('all at once, each with its hint', async () => {
    const error = await failureOf(
      "main:\n  deploymentGroupname: production\nfeature/.*: staging\n'*': ~\nx:\n  deploymentOptions: {}\n  deploymentGroupName: $branch"
    )
    expect(error.message.split('\n')).toEqual([
      'branch-config:2:3: there is no "deploymentGroupname" below a pattern. Did you mean "deploymentGroupName"?',
      'branch-config:3:13: what is below a pattern must be a map, or ~ to deploy nothing. Write "{deploymentGroupName: staging}", or ~.',
      'branch-config:4:1: "*" is no pattern that can be used: nothing to repeat. Patterns are regular expressions: write ".*" for any text.',
      'branch-config:6:3: there is no "deploymentOptions" below a pattern. Known are deploymentGroupName, deploymentGroupConfig, deploymentConfig; settings of a group belong below the second, those of a deployment below the third.',
      'branch-config:7:24: there is no variable "$branch". Did you mean "$BRANCH"?'
    ])
    expect(error.diagnostics.map(({hint}) => hint)).toEqual([
      'Did you mean "deploymentGroupName"?',
      'Write "{deploymentGroupName: staging}", or ~.',
      'Patterns are regular expressions: write ".*" for any text.',
      'Known are deploymentGroupName, deploymentGroupConfig, deploymentConfig; settings of a group belong below the second, those of a deployment below the third.',
      'Did you mean "$BRANCH"?'
    ])
    expect(error.hint).toBe('Correct the branch configuration.')
  })

  test('all that is wrong with the settings of a group, each in its place', async () => {
    const error = await failureOf(
      'a:\n  deploymentGroupConfig:\n    serviceRole: x\n    outdatedInstancesStrategy: x\n    ec2TagFilters: [{key: a}]\n'
    )
    expect(error.message.split('\n')).toEqual([
      'branch-config:3:5: there is no "serviceRole"; did you mean "serviceRoleArn"?',
      'branch-config:4:5: outdatedInstancesStrategy: it must be one of UPDATE, IGNORE, not "x"',
      'branch-config:5:22: ec2TagFilters[0]: there is no "key"; did you mean "Key"?'
    ])
  })

  test('the first ten in words, and all as findings', async () => {
    const error = await failureOf(Array.from({length: 25}, (_, index) => `a${index}: x`).join('\n'))
    expect(error.message.split('\n')).toHaveLength(11)
    expect(error.message).toMatch(/\nand 15 more$/)
    expect(error.diagnostics).toHaveLength(25)
  })

  test('in the file that it is in', async () => {
    const source = mkdtempSync(join(tmpdir(), 'branch-config-'))
    try {
      const file = join(source, 'appspec.yml')
      writeFileSync(file, 'version: 0.0\nbranch_config:\n  main: production\n')
      await expect(readBranchConfig({source})).rejects.toMatchObject({
        message: `${file}:3:9: what is below a pattern must be a map, or ~ to deploy nothing`,
        diagnostics: [{file, span: {start: {line: 3, column: 9}, end: {line: 3, column: 19}}}]
      })
      writeFileSync(file, 'version: 0.0\nbranch_config:\n\tmain: ~\n')
      await expect(readBranchConfig({source})).rejects.toMatchObject({code: 'usage', diagnostics: [{file, span: {start: {line: 3}}}]})
      writeFileSync(file, new Uint8Array([0x62, 0xff, 0x3a]))
      await expect(readBranchConfig({branchConfig: 'appspec.yml', source})).rejects.toMatchObject({
        message: expect.stringMatching(/UTF-8/) as unknown
      })
    } finally {
      rmSync(source, {recursive: true})
    }
  })

  test('of an object by the words alone: it has no lines', async () => {
    const error = await failureOf({main: {deploymentGroupname: 'x'}} as never)
    expect(error.message).toBe('branchConfig: there is no "deploymentGroupname" below a pattern')
    expect(error.diagnostics[0]?.span).toBeUndefined()
  })

  test('of an object that is part of itself', async () => {
    const endless: Record<string, unknown> = {}
    endless['main'] = endless
    expect(await failureOf(endless as never)).toMatchObject({code: 'usage', input: 'branch-config'})
  })

  test('of more patterns than anybody writes', async () => {
    const text = Array.from({length: 501}, (_, index) => `a${index}: ~`).join('\n')
    expect((await failureOf(text)).message).toBe('branch-config:1:1: the branch configuration has more than 500 patterns')
  })

  test('of settings without an end', async () => {
    const error = await failureOf(`a: {deploymentGroupConfig: ${'{a: '.repeat(30)}1${'}'.repeat(31)}`)
    expect(error.message).toMatch(/^branch-config:1:\d+: it is nested too deep$/)
  })
})

describe('what is doubtful is a warning', () => {
  test.each([
    ['a pattern behind one for all', '.*: ~\nmain: ~', [2, '"main" is never reached: ".*" on line 1 matches first.']],
    [
      'a pattern behind one for all of it',
      'feat/.*: ~\nfeat\\/x: ~',
      [2, '"feat\\/x" is never reached: "feat/.*" on line 1 matches first.']
    ],
    ['a pattern again in another case', 'a[0-9]: ~\nA[0-9]: ~', [2, '"A[0-9]" is never reached: "a[0-9]" on line 1 matches first.']],
    ['a pattern as for files', 'feat/*: ~', [1, '"feat/*" is a regular expression, in which an asterisk repeats the character before it.']],
    ['a pattern beside the key', 'branch_config:\n  a: ~\nmain: ~', [3, '"main" stands beside "branch_config" and has no effect.']]
  ])('%s', async (_, text, [line, message]) => {
    const {diagnostics} = await read(text)
    expect(diagnostics).toMatchObject([{rule: 'branch-config', severity: 'warning', message, span: {start: {line, column: 1}}}])
  })

  test.each([
    ['patterns that only overlap', 'feat/.*: ~\n.*/x: ~\n.*: ~'],
    ['a dot that is any character', 'v1.2: ~\nv1x.: ~'],
    ['an AppSpec', 'version: 0.0\nos: linux\nHooks: {}\nx-a: 1\nbranch_config: {a: ~}']
  ])('%s is not', async (_, text) => {
    expect((await read(text)).diagnostics).toEqual([])
  })
})

describe('the key of an AppSpec', () => {
  test('that is not there has no findings', () => {
    expect(branchConfigFindings('appspec.yml', 'version: 0.0\nos: linux\n')).toEqual([])
  })

  test('of a file that cannot be read has none of its own', () => {
    expect(branchConfigFindings('appspec.yml', 'branch_config: [')).toEqual([])
  })

  test('has its findings', () => {
    expect(branchConfigFindings('appspec.yml', 'version: 0.0\nbranch_config:\n  master: production\n')).toMatchObject([
      {rule: 'branch-config', severity: 'error', file: 'appspec.yml', span: {start: {line: 3, column: 11}}}
    ])
  })
})
