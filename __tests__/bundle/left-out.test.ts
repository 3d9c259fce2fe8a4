import {describe, expect, test} from '@jest/globals'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {planRevision, type PlanOptions} from '../../src/bundle/plan.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'

const text = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/app
hooks:
  ValidateService:
    - location: scripts/check.sh
      timeout: 60
`

async function hints(files: Readonly<Record<string, string>>, options: Omit<PlanOptions, 'source'> = {}): Promise<readonly unknown[]> {
  const source = write(temporaryFolder(), {'appspec.yml': text, 'app/a.txt': 'a', 'scripts/check.sh': '#!/bin/sh\n', ...files})
  const {tree} = await planRevision({source, executables: ['scripts/check.sh', 'run'], ...options})
  const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml', tree})
  return diagnostics.filter(({severity}) => severity === 'error').map(({hint}) => hint)
}

describe('of what was there and left out, only "check what is left out" was said:', () => {
  test.each<[string, Readonly<Record<string, string>>, Omit<PlanOptions, 'source'>, readonly string[]]>([
    ['a pattern of the ignore file', {'.codedeployignore': '*.sh\n'}, {}, ['`*.sh` in .codedeployignore leaves it out']],
    ['a folder above', {'.codedeployignore': '/scripts/\n'}, {}, ['`/scripts/` in .codedeployignore leaves it out']],
    ['another ignore file', {pack: 'check.sh'}, {ignoreFile: 'pack'}, ['`check.sh` in pack leaves it out']],
    ['`exclude`', {'.codedeployignore': '!app\n'}, {exclude: ['app']}, ['`app` in `exclude` leaves it out']],
    ['`include`', {}, {include: ['app']}, ['no pattern of `include` asks for it']],
    [
      'both at once, and a file made executable meanwhile',
      {run: '#!/bin/sh\n'},
      {exclude: ['*.sh', 'app']},
      ['`app` in `exclude` leaves it out', '`*.sh` in `exclude` leaves it out']
    ]
  ])('%s', async (_, files, options, reasons) => {
    expect(await hints(files, options)).toEqual(reasons.map(reason => `It is in the source, but ${reason}.`))
  })
})

test('what the source does not have, or has in the bundle, nothing leaves out', async () => {
  const source = write(temporaryFolder(), {'appspec.yml': text, 'a.txt': 'a', '.git/hooks/x.sh': 'x'})
  const {tree} = await planRevision({source, exclude: ['missing']})
  expect(['a.txt', 'missing', '', 'a.txt/below', 'a\0b'].map(path => tree.leftOutBy?.(path))).toEqual(Array(5).fill(undefined))
  expect(tree.leftOutBy?.('.git/hooks/x.sh')).toBe('`.git` is never packed')
})
