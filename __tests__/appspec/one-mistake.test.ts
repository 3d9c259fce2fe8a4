import {describe, expect, test} from '@jest/globals'
import {validateAppSpec, type ValidateOptions} from '../../src/appspec/validate.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'

const found = async (text: string, options: Partial<ValidateOptions> = {}, files?: FixtureFiles): Promise<readonly string[]> => {
  const {diagnostics} = await validateAppSpec({
    text,
    file: 'appspec.yml',
    agentVersion: 'both',
    ...options,
    ...(files && {tree: treeOf({...files, 'appspec.yml': text})})
  })
  return diagnostics.map(({rule, span}) => `${rule}@${span?.start.line}`)
}

describe('scripts of events that never run are not said to fail', () => {
  /** Everything that can be wrong with a script and its entry. */
  const scripts: readonly (readonly [what: string, entry: string, files?: FixtureFiles])[] = [
    ['a missing script', 'location: gone.sh'],
    ['a directory', 'location: dir', {'dir/a': ''}],
    ['arguments', 'location: a.sh --now'],
    ['characters of the shell', 'location: a$b.sh'],
    ['an absolute path', 'location: /a.sh'],
    ['no timeout', 'location: a.sh', {'a.sh': '#!/bin/sh\nexit 0\n'}],
    ['too long a timeout', 'location: a.sh\n      timeout: 9000', {'a.sh': '#!/bin/sh\nexit 0\n'}],
    ['no user', 'location: a.sh\n      runas: ""', {'a.sh': '#!/bin/sh\nexit 0\n'}],
    ['root', 'location: a.sh\n      runas: root', {'a.sh': '#!/bin/sh\nexit 0\n'}],
    ['sudo', 'location: a.sh\n      sudo: true', {'a.sh': '#!/bin/sh\nexit 0\n'}],
    ['CRLF behind #!', 'location: a.sh', {'a.sh': '#!/bin/sh\r\nexit 0\r\n'}],
    ['a byte order mark', 'location: a.sh', {'a.sh': '\ufeff#!/bin/sh\nexit 0\n'}],
    ['no #!', 'location: a.sh', {'a.sh': 'exit 0\n'}],
    ['no absolute interpreter', 'location: a.sh', {'a.sh': '#!bash\nexit 0\n'}],
    ['bash in sh', 'location: a.sh', {'a.sh': '#!/bin/sh\nsource a\n'}],
    ['a program in the background', 'location: a.sh', {'a.sh': '#!/bin/sh\nnode app.js &\n'}],
    ['a question', 'location: a.sh', {'a.sh': '#!/bin/sh\napt-get install x\nexit 0\n'}],
    ['an end of the agent', 'location: a.sh', {'a.sh': '#!/bin/sh\nservice codedeploy-agent restart\n'}],
    ['the wrong system', 'location: a.ps1', {'a.ps1': ''}],
    ['the same script twice', 'location: a.sh\n    - location: a.sh', {'a.sh': '#!/bin/sh\nexit 0\n'}]
  ]
  const events: readonly (readonly [event: string, rule: string, options?: Partial<ValidateOptions>])[] = [
    ['AfterInstal', 'hook-unknown-event'],
    ['Install', 'hook-reserved-event'],
    ['AfterAllowTestTraffic', 'hook-wrong-platform-event'],
    ['AfterAllowTraffic', 'hook-never-runs', {hasLoadBalancer: false}]
  ]
  const text = (event: string, entry: string): string =>
    `version: 0.0\nos: linux\nfiles:\n  - {source: app, destination: /opt/app}\nhooks:\n  ${event}:\n    - ${entry}\n`

  describe.each(events)('under %s, only %s is said', (event, rule, options) => {
    test.each(scripts)('%s', async (_, entry, files = {}) => {
      expect(await found(text(event, entry), options, {'app/a': '', ...files})).toEqual([`${rule}@6`])
    })
  })

  test.each(scripts)('under an event that runs, %s is said', async (_, entry, files = {}) => {
    expect(await found(text('AfterInstall', entry), {}, {'app/a': '', ...files})).not.toEqual([])
  })

  test('"runas" on Windows', async () => {
    const windows = 'version: 0.0\nos: windows\nhooks:\n  Instal:\n    - location: a.ps1\n      runas: me\n'
    expect(await found(windows)).toEqual(['hook-unknown-event@4'])
  })

  test('a hook that is new, without a load balancer', async () => {
    const {diagnostics} = await validateAppSpec({
      text: text('BeforeBlockTraffic', 'location: a.sh'),
      file: 'appspec.yml',
      hasLoadBalancer: false,
      previous: treeOf({'appspec.yml': 'version: 0.0\nos: linux\n'})
    })
    expect(diagnostics.map(({rule}) => rule)).toEqual(['hook-never-runs'])
  })

  test('an unknown event without scripts is not said to be empty as well', async () => {
    expect(
      await found(`version: 0.0\nos: linux\nfiles: []\nhooks:\n  AfterInstal:\n  AfterInstall:\n    - {location: a, timeout: 9}\n`)
    ).toEqual(['hook-unknown-event@5'])
  })
})

describe('the hooks of a server on Lambda and ECS are one mistake', () => {
  const spec = (hooks: string): string =>
    `version: 0.0\nResources:\n  - fn: {Type: AWS::Lambda::Function, Properties: {Name: a, Alias: b, CurrentVersion: 1, TargetVersion: 2}}\nHooks:\n${hooks}`

  test.each([
    [
      'events of servers',
      '  ApplicationStart:\n    - location: a.sh\n',
      /Write each as "- BeforeAllowTraffic: FUNCTION"\. Events with functions are/
    ],
    ['events of Lambda', '  AfterAllowTraffic: check\n', /^Put a dash .*: "- AfterAllowTraffic: FUNCTION"\.$/]
  ])('%s', async (_, hooks, hint) => {
    const {diagnostics} = await validateAppSpec({text: spec(hooks), file: 'appspec.yml'})
    expect(diagnostics.map(({rule}) => rule)).toEqual(['fn-hook-shape'])
    expect(diagnostics[0]?.hint).toMatch(hint)
  })
})

describe('keys in several cases are all named', () => {
  const resource = (type: string, properties: string, name: string, rest: string): string =>
    `version: 0.0\nResources:\n  - fn:\n      ${type}: AWS::Lambda::Function\n      ${properties}: {${name}: a${rest}}\n`
  const rest = ', Alias: b, CurrentVersion: 1, TargetVersion: 2'
  const wording = async (text: string): Promise<readonly (string | undefined)[]> => {
    const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml'})
    return diagnostics.flatMap(({rule, message, hint}) => (rule === 'key-case-style' ? [message, hint] : []))
  }

  test('which are written as in the guide, which are not, and what to write', async () => {
    expect(await wording(resource('type', 'Properties', 'name', rest))).toEqual([
      '"Resources", "Properties", "Alias" and 2 more are written as in AWS\'s guide, and "type" on line 4 and "name" on line 5 are not: the service takes keys in any case, other tools do not.',
      'Write "Type" instead of "type" and "Name" instead of "name".'
    ])
  })

  test('when most are small', async () => {
    expect(await wording(resource('type', 'properties', 'name', ', alias: b, currentVersion: 1, targetVersion: 2'))).toEqual([
      '"Resources" is written as in AWS\'s guide, and "type" on line 4, "properties" on line 5, "name" on line 5 and 3 more are not: the service takes keys in any case, other tools do not.',
      'Write "Type" instead of "type", "Properties" instead of "properties", "Name" instead of "name" and 3 more.'
    ])
  })
})
