import {describe, expect, test} from '@jest/globals'
import {planInstall} from '../../src/appspec/install-plan.ts'
import {newHost} from '../../src/appspec/new-host.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'

const head = 'version: 0.0\nos: linux\n'
const one = 'files:\n  - source: app\n    destination: /opt/app\n'
const times = (count: number, part: (i: number) => string): string => Array.from({length: count}, (_, i) => part(i)).join('')
const entries = (count: number, part: (i: number) => string): string => `${head}${one}permissions:\n${times(count, part)}`
const copies = (count: number, part: (i: number) => string): string => `${head}files:\n${times(count, part)}`
const hooks = (count: number, part: (i: number) => string): string => `${head}hooks:\n  AfterInstall:\n${times(count, part)}`

/** A revision of so many files in fifty directories. */
const many = (count: number, more: FixtureFiles = {}): FixtureFiles => ({
  ...Object.fromEntries(Array.from({length: count}, (_, i) => [`app/d${i % 50}/file-${i}.txt`, ''])),
  ...more
})

/** Far more than any of these takes, and far less than work that grows with the square would. */
const enough = 30_000

describe('bounds: work grows with the input, and so do findings', () => {
  test.each<readonly [string, string, FixtureFiles, number]>([
    ['20,000 keys in the wrong case', head + 'Hooks:\n'.repeat(20_000), {}, 60_001],
    ['20,000 times "fileExistsBehavior"', head + 'fileExistsBehavior: OVERWRITE\n'.repeat(20_000), {}, 60_001],
    ['10,000 other keys before as many in the wrong case', head + times(10_000, i => `k${i}:\n`) + 'Hooks:\n'.repeat(10_000), {}, 50_001],
    ['3,000 missing sources', copies(3000, i => `  - source: ap/y${i}.txt\n    destination: /opt/x${i}\n`), many(5000), 3001],
    ['3,000 missing scripts', hooks(3000, i => `    - location: ap/y${i}.txt\n      timeout: 1\n`), many(5000), 3001],
    ['5,000 copies of one directory', copies(5000, () => '  - source: app\n    destination: /opt/x\n'), many(5000), 10_001],
    ['destinations of 2,000 levels', copies(100, i => `  - source: app\n    destination: ${'/x'.repeat(2000)}${i}\n`), many(10), 1000],
    ['sources of 50,000 levels', copies(10, i => `  - source: ${'x/'.repeat(50_000)}${i}\n    destination: /opt\n`), many(10), 1000],
    ['2,000 permissions for all of 2,000 files', entries(2000, () => '  - object: /opt/app\n    mode: "644"\n'), many(2000), 2001],
    [
      '4,000 that overlap in part',
      entries(4000, i => `  - object: /opt/app/d${i % 50}\n    except: [x${i}]\n    mode: "644"\n`),
      many(5000),
      10_001
    ],
    ['3,000 patterns that are numbers', entries(3000, () => '  - object: /opt/app\n    pattern: 5\n    mode: "644"\n'), many(3000), 6001],
    [
      '10,000 exceptions',
      entries(1, () => `  - object: /opt/app/d1\n    except: [${times(10_000, i => `x${i}, `)}]\n    mode: "644"\n`),
      many(5000),
      10
    ],
    [
      '10,000 ACLs for 5,000 files',
      entries(1, () => `  - object: /opt/app\n    acls: [${times(10_000, () => '"u:bob:7", ')}]\n`),
      many(5000),
      10
    ],
    ['10,000 objects that are not installed', entries(10_000, i => `  - object: /opt/z${i}\n    mode: "644"\n`), many(5000), 10_001],
    ['links that multiply', head + one, {'app/a': {link: '.'}, 'app/b': {link: '.'}, 'app/c': ''}, 10]
  ])('%s', async (_, text, files, most) => {
    const start = performance.now()
    const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml', tree: treeOf(files)})
    expect(performance.now() - start).toBeLessThan(enough)
    expect(diagnostics.length).toBeLessThanOrEqual(most)
  })

  test.each([';(( ', '((', '$(', '"$(', '<<E ', '${a', '{a', ' ', 'if ', 'sudo ', 'a=', '\\', '`', '(a &\n'])(
    'a script of 240 KB of %j',
    async part => {
      const start = performance.now()
      const script = `#!/bin/sh\n${part.repeat(240_000 / part.length)}`
      await validateAppSpec({
        text: hooks(1, () => '    - location: a.sh\n      timeout: 1\n'),
        file: 'appspec.yml',
        tree: treeOf({'a.sh': script})
      })
      expect(performance.now() - start).toBeLessThan(enough)
    }
  )

  test.each(['[', '{', '{,', '{a,', '${', '{{', '%a', '~', '../', '*'])('paths and versions of 100 KB of %j', async part => {
    const start = performance.now()
    const value = `'${part.repeat(100_000 / part.length)}'`
    const lambda = `version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n      Properties:\n        Name: ${value}\n        Alias: ${value}\n        CurrentVersion: ${value}\n        TargetVersion: ${value}\n`
    await validateAppSpec({text: lambda, file: 'appspec.yml', platform: 'lambda'})
    await validateAppSpec({
      text: copies(1, () => `  - source: ${value}\n    destination: ${value}\n`),
      file: 'appspec.yml',
      tree: treeOf(many(100))
    })
    expect(performance.now() - start).toBeLessThan(enough)
  })

  test('permissions that overlap: one problem for each entry, with the number of paths', async () => {
    const {appSpec} = await validateAppSpec({text: entries(3, () => '  - object: /opt/app\n    mode: "644"\n'), file: 'appspec.yml'})
    if (appSpec === undefined) throw new Error('agent 1 refuses it')
    const {problems} = planInstall({appSpec, tree: treeOf(many(100)), host: newHost('linux')})
    expect(problems.map(({kind, more}) => ({kind, more}))).toEqual(Array.from({length: 2}, () => ({kind: 'permission-overlap', more: 149})))
  })
})
