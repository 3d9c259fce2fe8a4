import {describe, expect, test} from '@jest/globals'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parse} from 'yaml'
import {inputKinds, inputNames} from '../../src/operations/inputs.ts'
import {outputNames} from '../../src/report/outputs.ts'
import {help} from '../../src/cli/help.ts'

interface Action {
  readonly inputs: Readonly<Record<string, {readonly default?: string; readonly required?: boolean}>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: Readonly<Record<string, string>>
}

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const action = parse(read('action.yml')) as Action

describe('action.yml', () => {
  test('declares every input that is understood, and no other', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort())
  })

  test('declares every output that is set, and no other', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...outputNames].sort())
  })

  test('has only defaults that can be read', () => {
    const defaults = inputNames.flatMap(name => {
      const text = action.inputs[name]?.default
      return text === undefined ? [] : [{name, text}]
    })
    expect(defaults.length).toBeGreaterThan(0)
    for (const {name, text} of defaults) expect(() => inputKinds[name].parse(text)).not.toThrow()
  })

  test('runs the bundle, on Node 24, with a step afterwards', () => {
    expect(action.runs).toMatchObject({using: 'node24', main: 'dist/action/index.js', post: 'dist/action/post.js'})
  })
})

describe('the documents', () => {
  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...readdirSync(join(root, 'docs')).map(name => `docs/${name}`)
  ].filter(name => name.endsWith('.md'))

  test('use only inputs that there are', () => {
    const steps = [
      ...readdirSync(join(root, '.github/workflows')).map(name => read(`.github/workflows/${name}`)),
      ...documents.map(read)
    ].flatMap(usesOfTheAction)
    expect(steps.length).toBeGreaterThan(4)
    expect(steps.flat().filter(name => action.inputs[name] === undefined)).toEqual([])
  })

  test('use only flags that there are', () => {
    const known = new Set([...inputNames, ...flagsIn(help()), 'version'])
    const used = documents.flatMap(file => [...read(file).matchAll(/codedeploy-kit [^`\n]*/g)].flatMap(([command]) => flagsIn(command)))
    expect(used).toContain('instances')
    expect(used.filter(flag => !known.has(flag))).toEqual([])
  })

  test('link to files that there are', () => {
    const links = documents.flatMap(file =>
      [...read(file).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target]) => join(dirname(file), target ?? ''))
    )
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter(target => !existsSync(join(root, target)))).toEqual([])
  })
})

const flagsIn = (text: string): string[] => [...text.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag ?? '')

/** The names of the inputs of each step that uses this action. */
function usesOfTheAction(text: string): string[][] {
  return [...text.matchAll(/^( *)(?:- )?uses: (?:\.\/|\S*\/codedeploy-kit@\S+)\n((?:\1 {2}.*\n?)*)/gm)].map(([, , rest = '']) => {
    const [, inputs = ''] = /with:\n([\s\S]*)/.exec(rest) ?? []
    return [...inputs.matchAll(/^ +([a-z0-9-]+):/gm)].map(([, name]) => name ?? '')
  })
}
