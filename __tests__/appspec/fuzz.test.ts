import {afterAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {platforms} from '../../src/appspec/model.ts'
import {validateAppSpec, type ValidateOptions} from '../../src/appspec/validate.ts'
import {treeOf} from './fixture-tree.ts'
import {samples} from './samples.ts'

const tree = treeOf({
  'appspec.yml': '',
  'scripts/start_server.sh': '#!/bin/sh\nif [[ -f x ]]; then\n  pkill "$(cat <<E\nE\n)" &\nfi\n',
  'source/a': '',
  'my-app/b.sh': '',
  'my-app/loop': {link: 'loop'}
})

/** What stands in AppSpecs, and what does not. */
const scalars = [
  '',
  '~',
  '0',
  '-1',
  '0644',
  '1e9',
  '2020-01-01',
  '*',
  '&a',
  '*a',
  '!x',
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  '<<',
  '$LATEST',
  ':x'
]
const words = [
  ...scalars,
  'Resources',
  'Hooks',
  'hooks',
  'Type',
  'Properties',
  'AWS::CodeDeploy::BlueGreen',
  '\u2028',
  '\ud800',
  '\ufeff',
  '\t'
]
const texts = Object.values(samples).map(({text}) => text)

type Change = (lines: string[], at: number, word: string) => void
const changes: readonly Change[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at) => lines.splice(at, 0, ...lines.splice(at + 1, 1)),
  (lines, at) => (lines[at] = `  ${lines[at] ?? ''}`),
  (lines, at) => (lines[at] = (lines[at] ?? '').replace(/^ {2}/, '')),
  (lines, at) => (lines[at] = (lines[at] ?? '').replace('- ', '')),
  (lines, at, word) => (lines[at] = (lines[at] ?? '').replace(/:.*/, `: ${word}`)),
  (lines, at, word) => (lines[at] = (lines[at] ?? '').replace(/[\w"]+/, word)),
  (lines, at) => (lines[at] = (lines[at] ?? '').toLowerCase()),
  (lines, at, word) => lines.splice(at, 0, word),
  (lines, at) => lines.splice(at)
]

const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.constantFrom(...changes), fc.nat({max: 60}), fc.constantFrom(...words)), {minLength: 1, maxLength: 5}),
    fc.constantFrom('\n', '\n', '\r\n')
  )
  .map(([text, steps, lineEnd]) => {
    const lines = text.split('\n')
    for (const [change, at, word] of steps) change(lines, at % Math.max(1, lines.length), word)
    return lines.join(lineEnd)
  })

let tried = 0
let worstMs = 0

async function check(text: string | Uint8Array, how: Partial<ValidateOptions>): Promise<void> {
  const start = performance.now()
  const result = await validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both', ...how})
  worstMs = Math.max(worstMs, performance.now() - start)
  tried += 1
  expect(Object.keys(result.verdicts)).toHaveLength(3)
  for (const {severity, span, message, rule} of result.diagnostics) {
    if (severity === 'error' && span === undefined) throw new Error(`${rule} has no place: ${message}`)
    if (message === '' || (span && !(span.start.offset <= span.end.offset && span.end.offset <= result.text.length)))
      throw new Error(`${rule} has a wrong place or no words: ${message}`)
  }
}

const setting = fc.record({
  platform: fc.constantFrom(undefined, ...platforms),
  host: fc.constantFrom(undefined, 'linux' as const, 'windows' as const),
  withTree: fc.boolean()
})
const optionsOf = ({platform, host, withTree}: typeof setting extends fc.Arbitrary<infer T> ? T : never): Partial<ValidateOptions> => ({
  ...(platform && {platform}),
  ...(host && {host}),
  ...(withTree && {tree, previous: tree, hasLoadBalancer: false, bundleType: 'tgz'})
})

describe('no AppSpec breaks the rules: a verdict of each agent, and a place for each error', () => {
  const startMs = performance.now()

  test('2,500 AppSpecs of all platforms with one to five changes', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, setting, (text, how) => check(text, optionsOf(how))),
      {numRuns: 2500}
    )
  })

  test('500 AppSpecs with changed bytes', async () => {
    const bytes = fc.tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat({max: 900}), fc.nat({max: 255})), {minLength: 1, maxLength: 8})
    )
    await fc.assert(
      fc.asyncProperty(bytes, setting, ([text, edits], how) => {
        const changed = new TextEncoder().encode(text)
        for (const [at, byte] of edits) changed[at % changed.length] = byte
        return check(changed, optionsOf(how))
      }),
      {numRuns: 500}
    )
  })

  test('500 arrays of random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), setting, (bytes, how) => check(bytes, optionsOf(how))),
      {numRuns: 500}
    )
  })

  afterAll(() => {
    const seconds = (performance.now() - startMs) / 1000
    process.stdout.write(`${tried} inputs in ${seconds.toFixed(1)} s, the slowest in ${worstMs.toFixed(0)} ms\n`)
    expect(tried).toBeGreaterThanOrEqual(3_500)
    // Tens of times what it takes, so that a busy machine does not count.
    expect(worstMs).toBeLessThan(1_000)
  })
})
