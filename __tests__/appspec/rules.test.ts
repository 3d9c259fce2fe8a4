import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import {severityOrder} from '../../src/core/diagnostic.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {renderDiagnostic} from '../../src/report/code-frame.ts'
import {treeOf} from './fixture-tree.ts'
import {ruleExample, validateExample} from './rule-example.ts'

const folder = fileURLToPath(new URL('../fixtures/appspec/', import.meta.url))
const ruleFolder = fileURLToPath(new URL('../../src/appspec/rules/', import.meta.url))
/** Set it to write what the rules say now; then read the difference. */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

async function render(id: string): Promise<string> {
  const example = ruleExample(id, 'bad')
  if (example === undefined) throw new Error(`There is no ${id}.yml.`)
  const result = await validateExample(example)
  return `${result.diagnostics.map(diagnostic => renderDiagnostic(diagnostic, result)).join('\n')}\n`
}

describe('every rule has a file, and a pair of input and output that shows it', () => {
  test.each(ruleCatalogue.map(({id}) => id))('%s', async id => {
    const rendered = await render(id)
    expect(rendered).toContain(`[${id}]`)
    if (isUpdate) writeFileSync(`${folder}${id}.out`, rendered)
    expect(rendered).toBe(readFileSync(`${folder}${id}.out`, 'utf8'))
  })

  test('the catalogue is the folder of rules, sorted, and no pair is left without its rule', () => {
    const ids = ruleCatalogue.map(({id}) => id)
    const filesIn = (where: string, ending: string): string[] =>
      readdirSync(where)
        .filter(name => name.endsWith(ending) && !name.endsWith(`.good${ending}`))
        .map(name => name.slice(0, -ending.length))
    expect(ids).toEqual([...ids].sort())
    expect(new Set(filesIn(ruleFolder, '.ts'))).toEqual(new Set(ids))
    expect(new Set(filesIn(folder, '.yml'))).toEqual(new Set(ids))
    expect(new Set(filesIn(folder, '.out'))).toEqual(new Set(ids))
  })

  test('no finding is worse than its rule is declared to be, which is what the pages and SARIF say', async () => {
    for (const {id, severity} of ruleCatalogue) {
      const example = ruleExample(id, 'bad')
      if (example === undefined) throw new Error(`There is no ${id}.yml.`)
      const {diagnostics} = await validateExample({...example, setting: {...example.setting, agentVersion: 'both'}})
      const worst = diagnostics.filter(({rule}) => rule === id).map(found => severityOrder[found.severity])
      expect(`${id}: ${Math.min(...worst) < severityOrder[severity] ? 'declared too mild' : 'right'}`).toBe(`${id}: right`)
    }
  })

  test('no rule imports another', () => {
    for (const {id} of ruleCatalogue) expect(readFileSync(`${ruleFolder}${id}.ts`, 'utf8')).not.toMatch(/from '\.\/[^']/)
  })

  test('rules say in one sentence what they are about', () => {
    for (const {summary} of ruleCatalogue) expect(summary).toMatch(/^[A-Z"].*\.$/)
  })
})

test('an AppSpec without faults has no findings', async () => {
  const text = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/app
permissions:
  - object: /opt/app
    owner: www-data
    mode: "0644"
    type: [file]
hooks:
  ApplicationStart:
    - location: scripts/start.sh
      timeout: 300
      runas: www-data
  ValidateService:
    - location: scripts/validate.sh
      timeout: 60
`
  const script = '#!/bin/sh\nexit 0\n'
  const tree = treeOf({'appspec.yml': text, 'app/index.js': '', 'scripts/start.sh': script, 'scripts/validate.sh': script})
  const {diagnostics, verdicts, platform} = await validateAppSpec({text, file: 'appspec.yml', tree, agentVersion: 'both'})
  expect(diagnostics).toEqual([])
  expect(platform).toBe('server')
  expect(Object.values(verdicts)).toEqual(['valid', 'valid', 'valid'])
})
