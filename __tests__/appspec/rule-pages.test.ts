import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {bundleFindings} from '../../src/core/bundle-findings.ts'
import {ownFindings} from '../../src/core/own-findings.ts'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import type {AppSpecValidation} from '../../src/appspec/validate.ts'
import {ruleExample, validateExample} from './rule-example.ts'

const folder = join(import.meta.dirname, '../../docs/rules')
const ids = ruleCatalogue.map(({id}) => id)

async function validate(id: string, kind: 'bad' | 'good'): Promise<AppSpecValidation> {
  const example = ruleExample(id, kind)
  if (example === undefined) throw new Error(`There is no ${kind} example of ${id} in __tests__/fixtures/appspec.`)
  return validateExample(example)
}

describe('of the examples on the page of', () => {
  test.each(ids)('%s, the wrong one raises the rule and the right one does not, nor any error', async id => {
    const [bad, good] = [await validate(id, 'bad'), await validate(id, 'good')]
    expect(bad.diagnostics.filter(({rule}) => rule === id).length).toBeGreaterThan(0)
    // A template that is right is still no AppSpec.
    const inTheWay = good.diagnostics.filter(({rule, severity}) => rule === id || (severity === 'error' && rule !== 'cfn-not-an-appspec'))
    expect(inTheWay.map(({rule, message}) => `${rule}: ${message}`)).toEqual([])
  })
})

describe('the pages', () => {
  test('are those of the catalogue, of what is found in bundles, and of what only this program reads', () => {
    expect(readdirSync(folder).sort()).toEqual(
      ['README.md', ...[...ids, ...Object.keys(bundleFindings), ...Object.keys(ownFindings)].map(id => `${id}.md`)].sort()
    )
  })

  test.each(ids)('%s says why, and shows what is wrong and what is right', id => {
    const text = readFileSync(join(folder, `${id}.md`), 'utf8')
    const why = /<!-- why:start -->([^]*)<!-- why:end -->/.exec(text)?.[1]?.trim() ?? ''
    expect(why).toMatch(/^[A-Z`%*~][^]{40,}\.$/)
    expect(text).toContain('\n## Wrong\n')
    expect(text).toContain('\n## Right\n')
    expect(text).toContain(`[${id}]`)
  })

  test('lead to each other', () => {
    const links = readdirSync(folder).flatMap(name =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, target]) => target)
    )
    expect(new Set(links)).toEqual(new Set(readdirSync(folder)))
  })
})
