import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {validateAppSpec, type AppSpecValidation, type ValidateOptions} from '../../src/appspec/validate.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'

const folder = join(import.meta.dirname, '../fixtures/appspec')

/** How an example is looked at, beside its text. */
export type ExampleSetting = Pick<ValidateOptions, 'host' | 'platform' | 'agentVersion' | 'bundleType' | 'hasLoadBalancer'> & {
  /** What the revision ships, and what the one before it shipped. */
  readonly files?: FixtureFiles
  readonly previous?: FixtureFiles
}

/** An AppSpec that shows a rule, from the fixtures `<rule>.yml` and `<rule>.bundle.json`, or that keeps to it, from `<rule>.good.*`. */
export interface RuleExample {
  readonly text: Uint8Array
  readonly setting: ExampleSetting
}

/**
 * The good example is given by what differs from the bad one: another AppSpec, another bundle or both. Undefined when there is none.
 */
export function ruleExample(rule: string, kind: 'bad' | 'good'): RuleExample | undefined {
  const names = (ending: string): string[] => [...(kind === 'good' ? [`${rule}.good${ending}`] : []), `${rule}${ending}`]
  const find = (ending: string): string | undefined => names(ending).find(name => existsSync(join(folder, name)))
  const [text, setting] = [find('.yml'), find('.bundle.json')]
  if (text === undefined || (kind === 'good' && text === `${rule}.yml` && setting !== `${rule}.good.bundle.json`)) return undefined
  return {
    text: readFileSync(join(folder, text)),
    setting: setting === undefined ? {} : (JSON.parse(readFileSync(join(folder, setting), 'utf8')) as ExampleSetting)
  }
}

export function validateExample({text, setting: {files, previous, ...options}}: RuleExample): Promise<AppSpecValidation> {
  return validateAppSpec({
    text,
    file: 'appspec.yml',
    ...options,
    ...(files && {tree: treeOf(files)}),
    ...(previous && {previous: treeOf(previous)})
  })
}
