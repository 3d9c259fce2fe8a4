import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import {validateAppSpec, type AppSpecValidation, type ValidateOptions} from '../../src/appspec/validate.ts'
import {commentsOf} from '../../src/appspec/yaml/comments.ts'
import {ruleExample, validateExample} from './rule-example.ts'

const head = 'version: 0.0\nos: linux\n'
const validate = (text: string, options: Partial<ValidateOptions> = {}): Promise<AppSpecValidation> =>
  validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both', ...options})
const rulesOf = ({diagnostics}: AppSpecValidation): readonly string[] =>
  diagnostics.map(({rule}) => rule).filter(rule => rule !== 'nothing-to-do')

describe('comments are found where YAML has them', () => {
  test.each([
    ['on a line of its own, and behind a value', '# a\nx: 1 # b\n', ['# a', '# b']],
    ['behind a list entry, a key and a bracket', 'x: # a\n  - # b\n    [1, # c\n     2]\n', ['# a', '# b', '# c']],
    ['in the line that starts a block of text', 'x: | # a\n  # text\ny: >- # b\n  # text\n', ['# a', '# b']],
    ['not in quotation marks', 'x: "# a"\ny: \'# b\'\nz: "a\n  # b"\n', []],
    ['not in a word', 'x: a#b\n', []],
    ['behind a directive and a document marker', '%YAML 1.1 # a\n--- # b\nx: 1\n', ['# a', '# b']],
    ['behind a byte order mark', '\ufeff# a\nx: 1\n', ['# a']],
    ['behind an anchor, a tag and an alias', 'x: &a # a\n  1\ny: !!str # b\n  1\nz: *a # c\n', ['# a', '# b', '# c']],
    ['up to what cannot be read', '# a\nx: 1 # b\ny: **\n', ['# a', '# b']],
    ['whatever ends the lines', '# a\r\nx: 1 # b\r# c\n', ['# a', '# b', '# c']]
  ])('%s', (_, text, expected) => {
    expect(commentsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(expected)
  })
})

describe('a finding is ignored', () => {
  test.each([
    ['by a comment on its line', `${head}Hooks: 1 # codedeploy-kit: ignore key-case\n`],
    ['by a comment on the line above', `${head}# codedeploy-kit: ignore key-case\nHooks: 1\n`],
    ['by one of several above', `${head}# codedeploy-kit: ignore key-case\n# because of tradition\n# and more\nHooks: 1\n`],
    ['with others', `${head}OWNER: 1\n# codedeploy-kit: ignore yaml-alias, key-case\nHooks: 1\n`],
    ['without the space', `${head}#codedeploy-kit:ignore key-case\nHooks: 1\n`]
  ])('%s', async (_, text) => {
    const found = await validate(text)
    expect(rulesOf(found)).not.toContain('key-case')
    expect(found.suppressed?.map(({rule}) => rule)).toEqual(['key-case'])
  })

  test('about the whole file, by a comment above its first line', async () => {
    const text = `# codedeploy-kit: ignore nothing-to-do\n${head}`
    expect((await validate(text)).diagnostics).toEqual([])
  })
})

describe('a finding is not ignored', () => {
  test.each([
    ['by a comment on another line', `# codedeploy-kit: ignore key-case\n${head}Hooks: 1\n`],
    ['by a comment behind the line above', `${head}x-a: 1 # codedeploy-kit: ignore key-case\nHooks: 1\n`],
    ['by a comment two lines above', `${head}# codedeploy-kit: ignore key-case\n\nHooks: 1\n`],
    ['by a comment below', `${head}Hooks: 1\n# codedeploy-kit: ignore key-case\n`],
    ['by text that looks like one', `${head}x-a: "# codedeploy-kit: ignore key-case"\nHooks: 1\n`],
    ['by a block of text', `${head}x-a: |\n  # codedeploy-kit: ignore key-case\nHooks: 1\n`],
    ['by a remark about it', `${head}# see codedeploy-kit: ignore key-case\nHooks: 1\n`]
  ])('%s', async (_, text) => {
    const found = await validate(text)
    expect(rulesOf(found)).toContain('key-case')
    expect(found.suppressed).toBeUndefined()
  })
})

describe('what an agent refuses stays an error, and says so', () => {
  const text = `${head}x-day: 2026-11-21 # codedeploy-kit: ignore yaml-date\n`

  test('when it is among those that are deployed to', async () => {
    const [found] = (await validate(text, {agentVersion: '1'})).diagnostics.filter(({rule}) => rule === 'yaml-date')
    expect(found?.severity).toBe('error')
    expect(found?.message).toMatch(/A comment cannot change that: the file would be refused all the same\.$/)
    expect(rulesOf(await validate(text))).not.toContain('suppression-unused')
  })

  test('of another agent it is a warning, which can be ignored', async () => {
    expect(rulesOf(await validate(text, {agentVersion: '2'}))).toEqual([])
  })

  test('so does a file that cannot be read', async () => {
    const broken = `${head}# codedeploy-kit: ignore yaml-unquoted-star\nx: **\n`
    const found = await validate(broken)
    expect(found.diagnostics.map(({message}) => message)).toEqual([expect.stringContaining('A comment cannot change that')])
  })
})

describe('comments that do nothing', () => {
  test.each([
    ['no such finding there', `${head}x: 1 # codedeploy-kit: ignore yaml-date\n`, 'suppression-unused', 'yaml-date'],
    ['one of two', `${head}Hooks: 1 # codedeploy-kit: ignore key-case yaml-date\n`, 'suppression-unused', 'yaml-date'],
    ['no such rule', `${head}x: 1 # codedeploy-kit: ignore yaml-dates\n`, 'suppression-unknown-rule', 'yaml-dates']
  ])('%s', async (_, text, rule, place) => {
    const [found] = (await validate(text)).diagnostics.filter(diagnostic => diagnostic.rule === rule)
    expect(text.slice(found?.span?.start.offset, found?.span?.end.offset)).toBe(place)
  })

  test('the nearest name is suggested', async () => {
    const {diagnostics} = await validate(`${head}x-a: 1 # codedeploy-kit: ignore yaml-dates\n`)
    expect(diagnostics).toContainEqual(expect.objectContaining({hint: 'Did you mean "yaml-date"?'}))
  })

  test('a rule that had no chance is not called useless', async () => {
    const text = `${head}hooks:\n  AfterInstall:\n    - location: a.sh # codedeploy-kit: ignore script-no-shebang\n      timeout: 9\n`
    expect(rulesOf(await validate(text))).toEqual([])
  })
})

describe('one finding for many scripts', () => {
  const scripts = (comments: readonly string[]): string =>
    `${head}hooks:\n  AfterInstall:\n${comments.map((comment, i) => `    - location: ${i}.sh${comment}\n`).join('')}`
  const ignore = ' # codedeploy-kit: ignore timeout-default'
  const timeouts = (
    found: readonly {readonly rule: string; readonly message: string; readonly span?: {readonly start: {line: number}}}[]
  ) =>
    found
      .filter(({rule}) => rule === 'timeout-default')
      .map(({message, span}) => `${span?.start.line}: ${message.replace(/ no timeout.*/, '')}`)

  test.each([
    ['none', ['', '', ''], ['5: This script and 2 more have'], []],
    ['the first', [ignore, '', ''], ['6: This script and 1 more have'], ['5: This script has']],
    ['another', ['', ignore, ''], ['5: This script and 1 more have'], ['6: This script has']],
    ['all but one', [ignore, '', ignore], ['6: This script has'], ['5: This script has', '7: This script has']],
    ['all', [ignore, ignore], [], ['5: This script has', '6: This script has']]
  ])('a comment on a script takes it out, and counts as used: %s', async (_, comments, kept, suppressed) => {
    const found = await validate(scripts(comments))
    expect(timeouts(found.diagnostics)).toEqual(kept)
    expect(timeouts(found.suppressed ?? [])).toEqual(suppressed)
    expect(rulesOf(found)).not.toContain('suppression-unused')
  })

  test.each([
    ['runas-root', 'runas: root'],
    ['sudo-without-runas', 'sudo: true']
  ])('%s, too', async (rule, field) => {
    const entry = (name: string, comment: string): string => `    - location: ${name}.sh\n      timeout: 9\n      ${field}${comment}\n`
    const text = `${head}hooks:\n  AfterInstall:\n${entry('a', '')}${entry('b', ` # codedeploy-kit: ignore ${rule}`)}`
    const found = await validate(text)
    expect(found.diagnostics.map(each => `${each.rule}@${each.span?.start.line}`)).toEqual([`${rule}@7`])
    expect(found.suppressed?.map(each => `${each.rule}@${each.span?.start.line}`)).toEqual([`${rule}@10`])
  })
})

describe('a comment beside the line it was meant for is told where it must stand', () => {
  const hintOf = async (text: string): Promise<string | undefined> =>
    (await validate(text)).diagnostics.find(({rule}) => rule === 'suppression-unused')?.hint
  const move = (line: number): string =>
    `It finds something on line ${line}: put the comment at the end of that line, or alone right above it.`
  const comment = '# codedeploy-kit: ignore timeout-default'

  test.each([
    ['above the event', `${head}hooks:\n  ${comment}\n  AfterInstall:\n    - location: a.sh\n`, move(6)],
    ['behind the event', `${head}hooks:\n  AfterInstall: ${comment}\n    - location: a.sh\n`, move(5)],
    ['behind a later key of the script', `${head}hooks:\n  AfterInstall:\n    - location: a.sh\n      sudo: false ${comment}\n`, move(5)],
    [
      'in front of a script that is counted with an earlier one',
      `${head}hooks:\n  BeforeInstall:\n    - location: a.sh\n  ${comment}\n  AfterInstall:\n    - location: b.sh\n`,
      move(8)
    ],
    ['far away', `${comment}\n${head}${'\n'.repeat(12)}hooks:\n  AfterInstall:\n    - location: a.sh\n`, 'Delete it from the comment.'],
    [
      'beside what another comment ignores already',
      `${head}hooks:\n  ${comment}\n  AfterInstall:\n    - location: a.sh ${comment}\n`,
      'Delete it from the comment.'
    ]
  ])('%s', async (_, text, hint) => expect(await hintOf(text)).toBe(hint))

  test('a refusal, which no comment can ignore, is no reason to move one', async () => {
    expect(await hintOf(`${head}# codedeploy-kit: ignore yaml-date\nx-a:\n  x-day: 2026-11-21\n`)).toBe('Delete it from the comment.')
  })
})

test('a rule that finds nothing without the bundle says that it needs more than the file', async () => {
  const fixtures = new Set(readdirSync(join(import.meta.dirname, '../fixtures/appspec')))
  for (const {id, needs} of ruleCatalogue) {
    const example = fixtures.has(`${id}.bundle.json`) ? ruleExample(id, 'bad') : undefined
    if (example === undefined) continue
    const {files: _, previous: __, bundleType: ___, hasLoadBalancer: ____, ...setting} = example.setting
    const {diagnostics} = await validateExample({...example, setting})
    const finds = diagnostics.some(({rule}) => rule === id)
    expect(`${id}: ${finds || needs !== undefined ? 'fine' : '"needs" is missing'}`).toBe(`${id}: fine`)
  }
})
