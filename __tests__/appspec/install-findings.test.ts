import {describe, expect, test} from '@jest/globals'
import {installRules} from '../../src/appspec/install-findings.ts'
import {installProblemKinds, planInstall} from '../../src/appspec/install-plan.ts'
import {newHost} from '../../src/appspec/new-host.ts'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import {validateAppSpec, type AppSpecValidation} from '../../src/appspec/validate.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'

const files: FixtureFiles = {'app/a.txt': '', 'app/b/c.txt': '', bin: '', 'x.sh': '', 'loop/self': {link: '.'}}
const one = 'files:\n  - source: app\n    destination: /opt/app\n'
const permit = (...fields: readonly string[]): string =>
  `${one}permissions:\n  - object: /opt/app\n${fields.map(field => `    ${field}\n`).join('')}`
const map = (source: string, destination: string): string => `files:\n  - source: ${source}\n    destination: ${destination}\n`

function validate(sections: string, os = 'linux', tree = files): Promise<AppSpecValidation> {
  return validateAppSpec({text: `version: 0.0\nos: ${os}\n${sections}`, file: 'appspec.yml', tree: treeOf(tree)})
}

test('every kind of problem has its rule', () => {
  const ids = new Set(ruleCatalogue.map(({id}) => id))
  for (const kind of installProblemKinds) expect(ids).toContain(installRules[kind])
  for (const rule of Object.values(installRules)) expect(ids).toContain(rule)
})

describe('what fails at Install on a new host is an error, and nothing else is', () => {
  test.each([
    ['a number as pattern', permit('pattern: 5'), 'pattern-not-text'],
    ['a number as exception', permit('except: [5]'), 'pattern-not-text'],
    ['a list as pattern', permit('pattern: [a]'), 'pattern-not-text'],
    ['a number with separators as owner', permit('owner: 1_000'), 'no-name'],
    ['a float as group', permit('group: 1.5'), 'no-name'],
    ['a boolean as owner', permit('owner: yes'), 'no-name'],
    ['a list as owner', permit('owner: [a]'), 'no-name'],
    ['an integer by its tag', permit('owner: !!int "5"'), 'no-name'],
    ['a source that is a list', map('[app]', '/opt/app'), 'not-text'],
    ['a destination that is an integer by its tag', map('app', '!!int "5"'), 'not-text'],
    ['a source that is missing', map('nope', '/opt/app'), 'missing-source'],
    ['a file where hosts have a directory', map('bin', '/usr'), 'already-exists'],
    ['links without end', map('loop', '/opt/app'), 'endless-links'],
    ['the home directory', map('app', '~/app'), 'home-directory'],
    ['the home directory of somebody', map('app', '~bob/app'), 'home-directory']
  ] as const)('%s', async (_, sections, kind) => {
    const {appSpec, diagnostics} = await validate(sections)
    if (appSpec === undefined) throw new Error('agent 1 refuses it')
    const {problems} = planInstall({appSpec, tree: treeOf(files), host: newHost('linux')})
    expect(problems).toMatchObject([{kind}])
    expect(diagnostics.filter(({severity}) => severity === 'error').map(({rule}) => rule)).toEqual([installRules[kind]])
  })

  test('an empty owner', async () => {
    const {diagnostics} = await validate(permit('owner: ""'))
    expect(diagnostics).toContainEqual(expect.objectContaining({rule: 'perm-owner-name', severity: 'error'}))
  })

  test.each([
    ['a pattern in quotation marks', permit('pattern: "5"', 'mode: "644"')],
    ['an owner that is not set', permit('owner: false', 'mode: "644"')],
    ['a source beside the revision', map('../y', '/opt/app')],
    ['a directory that hosts have', map('app', '/usr/local')],
    ['a file that replaces nothing', `${map('bin', '/usr')}file_exists_behavior: RETAIN\n`]
  ])('%s', async (_, sections) => {
    const {diagnostics} = await validate(sections)
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
  })
})

describe('".."', () => {
  test('in a location leads out of the revision', async () => {
    const {diagnostics} = await validate('hooks:\n  AfterInstall:\n    - location: ../../x.sh\n      timeout: 1\n')
    expect(diagnostics).toMatchObject([{rule: 'script-parent-escape', severity: 'warning'}])
  })

  test('in a source: nothing is said of permissions for what may come from there', async () => {
    const {diagnostics} = await validate(`${map('../y', '/opt/y')}permissions:\n  - object: /opt/y/z\n    mode: "644"\n`)
    expect(diagnostics.map(({rule}) => rule)).toEqual(['files-parent-escape'])
  })
})

describe('Windows finds names in any case', () => {
  const hooks = (location: string): string => `hooks:\n  AfterInstall:\n    - location: ${location}\n      timeout: 1\n`

  test.each([
    ['a directory', map('App', 'C:\\app'), 'files-source-not-found'],
    ['a file in a directory', map('APP\\B\\c.TXT', 'C:\\app'), 'files-source-not-found'],
    ['a script', hooks('Run.PS1'), 'script-not-found']
  ])('%s: installed, and only said', async (_, sections, rule) => {
    const {appSpec, diagnostics} = await validate(sections, 'windows', {...files, 'run.ps1': ''})
    expect(diagnostics.filter(found => found.rule === rule)).toMatchObject([{severity: 'info'}])
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    if (appSpec !== undefined) expect(planInstall({appSpec, tree: treeOf(files), host: newHost('windows')}).problems).toEqual([])
  })

  test('Linux does not', async () => {
    expect((await validate(map('App', '/opt/app'))).diagnostics).toMatchObject([{rule: 'files-source-not-found', severity: 'error'}])
    expect((await validate(hooks('X.sh'))).diagnostics).toMatchObject([{rule: 'script-not-found', severity: 'error'}])
  })

  test('a file keeps the name that the AppSpec gives it', async () => {
    const {appSpec} = await validate(map('APP\\A.TXT', 'C:\\app'), 'windows')
    if (appSpec === undefined) throw new Error('agent 1 refuses it')
    const {instructions} = planInstall({appSpec, tree: treeOf(files), host: newHost('windows')})
    expect(instructions).toContainEqual(expect.objectContaining({source: 'app/a.txt', destination: 'C:/app/A.TXT'}))
  })
})

test('files-long-path: the source "app" does not hold what is in "application"', async () => {
  const long = `application/${'x'.repeat(250)}`
  const sections = `${map('app', 'C:\\a')}  - source: application\n    destination: C:\\b\n`
  const {diagnostics} = await validate(sections, 'windows', {'app/a': '', [long]: ''})
  expect(diagnostics.find(({rule}) => rule === 'files-long-path')?.span?.start.line).toBe(6)
})
