import {describe, expect, test} from '@jest/globals'
import {commandHelp, help} from '../../src/cli/help.ts'
import {commands, effectsWith, ownEffects} from '../../src/cli/own-flags.ts'
import {inputEffects} from '../../src/operations/input-effects.ts'

const effects = {...inputEffects, ...ownEffects} as Readonly<Record<string, readonly string[]>>
const shownIn = (text: string): string[] => [...text.matchAll(/(?<=^ +|\S {2})--([a-z][a-z0-9-]+)/gm)].map(([, name = '']) => name).sort()

describe('13 flags were in no help:', () => {
  test.each(commands)('that of %s has every flag with an effect there, once, and no other', command => {
    const more = effectsWith.flatMap(effect => (effect.command === command ? effect.input : []))
    const expected = [...Object.keys(effects).filter(name => effects[name]?.includes(command)), ...more].sort()
    expect(shownIn(commandHelp(command))).toEqual(expected)
  })

  test('that of all commands has all of them', () => {
    expect(shownIn(help())).toEqual(Object.keys(effects).sort())
  })
})

test('flags about GitHub stood under Storage', () => {
  const [, storage = ''] = /^Storage\n((?: .*\n)+)/m.exec(commandHelp('deploy')) ?? []
  expect(storage).toContain('--s3-sse')
  expect(storage).not.toContain('github')
})

test.each(['rehearse', 'validate', 'package', 'push'] as const)('the help of %s offered bundle types that it refuses', command => {
  expect(commandHelp(command)).toMatch(/--bundle-type tar\|tgz\|zip(?!\|)/)
  expect(commandHelp('deploy')).toContain('--bundle-type tar|tgz|zip|YAML|JSON')
})

test('no line is wider than a terminal can be expected to be', () => {
  expect(
    Math.max(
      ...help()
        .split('\n')
        .map(({length}) => length)
    )
  ).toBeLessThanOrEqual(130)
})
