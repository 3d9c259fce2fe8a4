import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import * as library from '../../src/index.ts'
import {checkOptions, ofTheDoors} from '../../src/library/check-options.ts'
import {optionTable, type LibraryFunction} from '../../src/library/option-table.ts'
import {inputEffects} from '../../src/operations/input-effects.ts'
import {camelCase, type Mode} from '../../src/operations/inputs.ts'

const group = {applicationName: 'shop', deploymentGroupName: 'production'}
const names = Object.keys(optionTable) as LibraryFunction[]

describe('options of plain JavaScript that were taken silently', () => {
  test.each<[LibraryFunction, object, string, string | undefined]>([
    [
      'deploy',
      {...group, timeout: '2s'},
      '`timeout` is "2s": it must be a number of milliseconds, 0 or more; did you mean 2000?',
      undefined
    ],
    ['deploy', {...group, timeout: Number.NaN}, '`timeout` is NaN: it must be a number of milliseconds, 0 or more', undefined],
    [
      'waitForDeployment',
      {deploymentId: 'd-1', timeout: Infinity},
      '`timeout` is Infinity: it must be a number of milliseconds',
      undefined
    ],
    ['watchDeployment', {deploymentId: 'd-1', pollInterval: -1}, '`pollInterval` is -1: it must be a number of milliseconds', undefined],
    ['deploy', {...group, onActiveDeployment: 'stopp'}, '`onActiveDeployment` is "stopp": it must be one of wait, fail', undefined],
    ['rehearse', {fileExistsBehavior: 'OVERWRIT'}, 'did you mean OVERWRITE?', undefined],
    ['rehearse', {validate: 'afterwards'}, 'it must be one of error, warn, off, after', undefined],
    ['rehearse', {include: 'dist/**'}, '`include` is "dist/**": it must be a list of texts', undefined],
    ['rehearse', {instances: '3'}, '`instances` is "3": it must be a whole number from 1 to 100', undefined],
    ['deploy', {...group, dryRun: 'false'}, '`dryRun` is "false": it must be true or false', undefined],
    ['deploy', {...group, autoRollback: true}, '`autoRollback` is true: it must be false or a list', undefined],
    ['deploy', {...group, onTimout: 'stop'}, 'deploy has no option `onTimout`', 'Did you mean `onTimeout`?'],
    ['pushRevision', {applicationName: 'shop', s3bucket: 'b'}, 'pushRevision has no option `s3bucket`', 'Did you mean `s3Bucket`?'],
    ['stopDeployment', {deploymentId: 'd-1', onCancel: 'stop'}, 'stopDeployment has no option `onCancel`', undefined],
    ['deploy', {applicationName: 'shop'}, '`deployment-group-name` is missing, and', undefined],
    ['validateAppSpec', {text: 'version: 0.0'}, '`file` is missing: validateAppSpec needs it', undefined],
    ['startLocalCodeDeploy', {prot: 4_000}, 'startLocalCodeDeploy has no option `prot`', 'Did you mean `port`?']
  ])('%s(%j)', async (name, options, message, hint) => {
    const call = library[name] as unknown as (options: object) => PromiseLike<unknown>
    const attempt = async (): Promise<unknown> => call(options)
    const error: unknown = await attempt().catch((problem: unknown) => problem)
    expect(error).toBeInstanceOf(library.DeployError)
    expect(error).toMatchObject({code: 'usage', message: expect.stringContaining(message) as unknown, ...(hint !== undefined && {hint})})
  })

  test.each([undefined, null, 'd-1', []])('%j are no options', given => {
    expect(() => checkOptions('deploy', given)).toThrow('deploy takes one object with options')
  })
})

test('every exported function that takes options has a table of them', () => {
  const functions = Object.entries(library).flatMap(([name, value]) =>
    typeof value === 'function' && !['DeployError', 'explainFailure'].includes(name) ? [name] : []
  )
  expect([...names].sort()).toEqual(functions.sort())
})

test.each<[Mode, LibraryFunction]>([
  ['deploy', 'deploy'],
  ['deploy', 'deployToGroups'],
  ['rehearse', 'rehearse'],
  ['package', 'packageRevision'],
  ['push', 'pushRevision'],
  ['wait', 'waitForDeployment'],
  ['continue', 'continueDeployment'],
  ['stop', 'stopDeployment'],
  ['rollback', 'rollbackDeployment'],
  ['restart', 'restartDeployment'],
  ['delete-deployment-group', 'deleteDeploymentGroup']
])('whatever has an effect on %s, %s takes from the action and the command line', (mode, name) => {
  const given = Object.entries(inputEffects).flatMap(([input, modes]) => (modes.includes(mode) ? [camelCase(input)] : []))
  const options = new Set([...Object.keys(optionTable[name].options), ...ofTheDoors])
  // The doors say it in the number of the function, and refuse to look for a branch where several groups are named.
  const ofOneGroup = ['deploymentGroupName', 'branchConfig', 'branch', 'configName', 'pullRequestNumber', 'onUnmatchedBranch']
  const unknown = given.filter(option => !options.has(option) && !ofOneGroup.includes(option))
  expect(unknown).toEqual([])
})

describe('docs/library.md', () => {
  const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8')
  const words = (cell = ''): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, word]) => word ?? '')
  const groups = new Map(
    page
      .split(/^### /m)
      .map(section => [section.split('\n', 1)[0] ?? '', [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '')])
  )
  const functions = page.slice(page.indexOf('## Functions'), page.indexOf('## Groups of options'))

  test.each(names)('has every option of %s, and which are required', name => {
    const row = functions.split('\n').find(line => line.startsWith(`| \`${name}\` `)) ?? ''
    const [, , own = '', taken = '', without] = row.split('|')
    const all = [...taken.matchAll(/\[([^\]]+)\]/g)].flatMap(([, group = '']) => groups.get(group) ?? [])
    const documented = new Set([...all.filter(option => !words(without).includes(option)), ...words(own)])
    const {options, required = []}: {readonly options: object; readonly required?: readonly string[]} = optionTable[name]
    expect([...documented].sort()).toEqual(Object.keys(options).sort())
    expect([...own.matchAll(/\*\*`(\w+)`\*\*/g)].map(([, option]) => option).sort()).toEqual([...required].sort())
  })
})
