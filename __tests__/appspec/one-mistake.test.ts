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

describe('a required key that is misspelt is one mistake', () => {
  const good = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/app
permissions:
  - object: /opt/app
    mode: "644"
hooks:
  AfterInstall:
    - location: a.sh
      timeout: 9
`
  test.each([
    ['version', 'Version', 'key-case@1'],
    ['version', 'verison', 'key-unknown@1'],
    ['os', 'OS', 'key-case@2'],
    ['source', 'Source', 'key-case@4'],
    ['source', 'soruce', 'key-unknown@4'],
    ['destination', 'Destination', 'key-case@5'],
    ['object', 'Object', 'key-case@7'],
    ['location', 'Location', 'key-case@11'],
    ['location', 'locaton', 'key-unknown@11']
  ])('%s as %s', async (right, wrong, finding) => {
    const {diagnostics} = await validateAppSpec({text: good.replace(`${right}:`, `${wrong}:`), file: 'appspec.yml', agentVersion: 'both'})
    expect(diagnostics.map(({rule, span}) => `${rule}@${span?.start.line}`)).toEqual([finding])
    expect(diagnostics[0]?.severity).toBe('error')
    expect(diagnostics[0]?.message).toMatch(/: every agent refuses the file\.$/)
    expect(diagnostics[0]?.hint).toContain(`"${right}"`)
  })

  test('a key that is only missing is missing', async () => {
    expect(await found(good.replace('location: a.sh', 'args: a.sh'))).toEqual(
      ['key-unknown@11', 'script-location-missing@11'].sort().reverse()
    )
  })
})

describe('findings do not contradict or repeat one another', () => {
  const spec = (rest: string): string => `version: 0.0\nos: linux\n${rest}`
  const files = (source: string, destination = '/opt/app'): string =>
    spec(`files:\n  - source: ${source}\n    destination: ${destination}\n`)
  const script = (location: string, rest = 'timeout: 9'): string =>
    spec(`hooks:\n  AfterInstall:\n    - location: ${location}\n      ${rest}\n`)
  const permission = (rest: string): string => `${files('app')}permissions:\n  - object: /opt/app\n    ${rest}\n    owner: me\n`
  const shipped = {'app/a.txt': '', 'app/b.txt': '', 'app/c.txt': '', 'a.sh': '#!/bin/sh\nexit 0\n', 'b c.sh': '#!/bin/sh\nexit 0\n'}

  test.each([
    ['a byte order mark hides the first key', `\ufeff${files('app')}`, ['yaml-bom@1']],
    ['agent 1 stops reading where agent 2 finds an error', ` version: 0.0\nos: linux\n`, ['os-missing@1', 'yaml-multi-document@2']],
    ['a symbol as a value that is refused', spec('files: []\nfile_exists_behavior: :sym\n'), ['feb-value@4']],
    ['a symbol as a destination', files('app', ':sym'), ['files-non-string@5']],
    [
      'a date as a value that no agent takes as text',
      'version: 0.0\nos: 2026-11-21\nfiles: [{source: app, destination: /a}]\n',
      ['os-value@2']
    ],
    ['a number as a destination', files('app', '5'), ['files-non-string@5']],
    ['a list as a source', files('[]'), ['files-non-string@4']],
    ['a list as a location', script('[]'), ['hook-shape@5']],
    ['a variable in a source', files('$HOME/x'), ['files-source-not-found@4']],
    ['a path of the host as a location', script('/usr/bin/true'), ['script-not-found@5']],
    ['a directory as an absolute location', script('/'), ['script-is-directory@5']],
    ['a blank in a location that is not there', script('x y'), ['script-not-found@5']],
    ['a blank in a location that is there', script('b c.sh'), ['script-location-shell-chars@5']],
    ['a slash in a pattern', permission('pattern: "[a]/x"'), ['perm-pattern-glob@8']],
    ['a slash in an exception', permission('except: ["[a]/x"]'), ['perm-except-path@8']],
    ['a mode that only agent 1 takes', permission('mode: 1:00'), ['perm-mode-invalid@8']],
    ['a word that is neither nothing nor a list', permission('acls: no'), ['perm-acl-syntax@8', 'section-null-word@8']],
    ['an object twice', `${permission('mode: "644"')}  - object: /opt/app\n    group: me\n`, ['perm-overlap@10']],
    ['sudo: yes', script('a.sh', 'timeout: 9\n      sudo: yes'), ['sudo-type@7']],
    ['a timeout that is misread', script('a.sh', 'timeout: 90:00'), ['timeout-misread@6']],
    ['"name" in a script', script('a.sh', 'timeout: 9\n      name: x'), ['key-unknown@7']]
  ])('%s', async (_, text, rules) => {
    expect(await found(text, {}, shipped)).toEqual(rules)
  })

  test('of permissions that overlap on many paths, one finding says how many', async () => {
    const {diagnostics} = await validateAppSpec({
      text: `${permission('mode: "644"')}  - object: /opt/app\n    group: me\n`,
      file: 'appspec.yml',
      tree: treeOf(shipped)
    })
    expect(diagnostics.map(({message}) => message)).toEqual([
      'Two entries of the AppSpec set the permissions of /opt/app/a.txt and of 2 more paths. Install refuses that.'
    ])
  })

  test('what agent 1 refuses, it does not read as nothing', async () => {
    const {diagnostics} = await validateAppSpec({text: permission('acls: no'), file: 'appspec.yml', agentVersion: 'both'})
    expect(diagnostics.filter(({message}) => /Agent 1 reads .* as nothing/.test(message))).toEqual([])
  })

  const ecs = (hooks: string): string =>
    `version: 0.0\nResources:\n  - s: {Type: AWS::ECS::Service, Properties: {TaskDefinition: "arn:aws:ecs:eu-west-1:123456789012:task-definition/w:1", LoadBalancerInfo: {ContainerName: a, ContainerPort: 80}}}\nHooks:\n${hooks}`

  test.each([
    [
      'a hook without a function says nothing of when it runs',
      '  - BeforeInstall:\n  - AfterAllowTestTraffic:\n',
      ['fn-hook-empty@5', 'fn-hook-empty@6']
    ],
    ['an event that does not exist, without a function', '  - BeforeInstal:\n', ['fn-hook-event@5']],
    ['an event of servers, without a function', '  - ValidateService:\n', ['hook-wrong-platform-event@5']]
  ])('%s', async (_, hooks, rules) => expect(await found(ecs(hooks))).toEqual(rules))
})
