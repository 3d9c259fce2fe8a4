import {describe, expect, test} from '@jest/globals'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import type {HostSystem} from '../../src/appspec/model.ts'

/**
 * One letter for each agent, in this order: agent 1.8 on Ruby 3.1 and later, agent 1.8 on Ruby 3.0 and older, agent 2.
 * `V` takes the file, `-` refuses it.
 */
type Row = readonly [verdicts: `${'V' | '-'}${'V' | '-'}${'V' | '-'}`, text: string]

const minimal = 'version: 0.0\nos: linux\n'
const rows = (texts: readonly string[], verdicts: Row[0], wrap: (text: string) => string): Row[] =>
  texts.map(text => [verdicts, wrap(text)])

async function verdictsOf(text: string | Uint8Array, host: HostSystem = 'linux'): Promise<string> {
  const {verdicts, diagnostics} = await validateAppSpec({text, file: 'appspec.yml', platform: 'server', host, agentVersion: 'both'})
  const letters = [verdicts['agent-1'], verdicts['agent-1-ruby-3.0'], verdicts['agent-2']]
    .map(verdict => (verdict === 'valid' ? 'V' : '-'))
    .join('')
  // A refusal without a place would be no help.
  const places = diagnostics.filter(({severity, span}) => severity === 'error' && span !== undefined)
  if (letters.includes('-') && places.length === 0) return `${letters} without an error that has a place`
  return letters
}

const version = (value: string): string => `version: ${value}\nos: linux\n`
const os = (value: string): string => `version: 0.0\nos: ${value}\n`
const top = (text: string): string => minimal + text
const script = (fields: string): string => `${minimal}hooks:\n  AfterInstall:\n    - location: a.sh\n      ${fields}\n`
const event = (value: string): string => `${minimal}hooks:\n  AfterInstall: ${value}\n`
const entry = (value: string): string => `${minimal}hooks:\n  AfterInstall:\n    - ${value}\n`
const file = (value: string): string => `${minimal}files:\n  - ${value}\n`
const permission = (fields: string): string => `${minimal}permissions:\n  - object: /opt/app\n    ${fields}\n`
const mode = (value: string): string => permission(`mode: ${value}`)
const acl = (value: string): string => permission(`acls: ['${value}']`)
const range = (value: string): string => permission(`context: {type: t, range: '${value}'}`)

const tables: Readonly<Record<string, readonly Row[]>> = {
  'the document as a whole': [
    ...rows(
      ['', ' \n', '# only a comment\n', 'null\n', '~\n', 'false\n', '{}\n', 'text\n', 'version:0.0\n', '[1]\n', '5\n', '---\n'],
      '---',
      text => text
    ),
    ...rows(
      ['note: 1\n', 'note: !Sub x\n', 'note: {a: [b]}\n', '1: 2\n', 'note: :sym\n', 'note: "2026-01-01"\n', 'note: &a 1\n'],
      'VVV',
      top
    ),
    ['VVV', '{"version": 0.0, "os": "linux", "files": [], "hooks": {}}\n'],
    ['VVV', minimal.replaceAll('\n', '\r\n')],
    ['VVV', minimal.replaceAll('\n', '\r')],
    ['VVV', `---\n${minimal}...\n`],
    ['VVV', `"version": 0.0\n'os': "linux"\n`],
    ['VVV', 'version:\t0.0\nos: linux\t\n'],
    ['---', 'Version: 0.0\nOS: linux\n'],
    ['---', ':version: 0.0\nos: linux\n'],
    ['VVV', top('Hooks:\n  AfterInstall: nonsense\n')]
  ],
  'duplicates, documents, directives': [
    ['VV-', top('os: linux\n')],
    ['VVV', top('note: 1\nnote: 2\n')],
    ['VV-', file('source: a\n    source: b\n    destination: /x')],
    ['VVV', top('hooks:\n  A:\n    - location: a\n  A:\n    - location: b\n')],
    ['VVV', top('hooks:\n  A:\n    - timeout: 0\n      location: a\n  A:\n    - location: b\n').replace('timeout: 0\n      ', '')],
    ['VV-', top('---\nos: windows\n')],
    ['VV-', top('---\n')],
    ['VVV', `%YAML 1.1\n---\n${minimal}`],
    ['V-V', `%YAML 1.2\n---\n${minimal}`],
    ['---', `%YAML 2.0\n---\n${minimal}`],
    ['---', `%YAML 1.1\n${minimal}`],
    ['VV-', top('? [a, b]\n: c\n')]
  ],
  'anchors, aliases, merge keys': [
    ['-VV', top('x: &a 1\ny: *a\n')],
    ['-VV', top('x: &a a.sh\nhooks:\n  AfterInstall:\n    - location: *a\n')],
    ['-V-', top('x: &a\n  location: a.sh\nhooks:\n  AfterInstall:\n    - <<: *a\n')],
    ['VV-', entry('<<: {location: a.sh}')],
    ['---', top('y: *nowhere\n')],
    ['---', permission('pattern: **')],
    ['---', permission('except: [*.log]')]
  ],
  'dates and Ruby objects': [
    ...rows(['x: 2020-01-01\n', 'x: 2020-01-01 10:00:00\n', 'x: 2020-01-01T10:00:00Z\n', '2020-01-01: x\n', 'x: [2020-1-1]\n'], '-VV', top),
    ...rows(['x: 2020-13-01\n', 'x: 20200101\n', 'x: "2020-01-01"\n', 'x: 2020-01\n'], 'VVV', top),
    ['-VV', top('x: 2021-02-30\n')],
    ['-VV', script('runas: 2020-01-01')],
    ['-VV', top('x: !ruby/regexp /a/\n')],
    ['-VV', top('x: !ruby/object:Object {}\n')],
    ['VVV', top('x: !ruby/class Symbol\n')],
    ['--V', top('x: !ruby/object:Symbol {}\n')],
    ['--V', top('x: !map: {}\n')],
    ['--V', top('x: !!str {b: 1}\n')],
    ['VVV', top('x: !!str {str: a, b: 1}\n')],
    ['--V', top('x: !!str {str: a, b-c: 1}\n')],
    ['VVV', top('x: !!omap [{a: 1}]\n')],
    ['--V', top('x: !!omap [a]\n')],
    ['VV-', os('!!binary bGludXg=')],
    ['VVV', top(`${'\u{1f600}'.repeat(1000)}: a key of less than 1024 characters\n`)],
    ['---', top(`${'\u{1f600}'.repeat(1025)}: a longer one\n`)],
    ['VVV', version('!!float 0')],
    ['VVV', version('!!int 0')],
    ['--V', version('!!str 0.0')],
    ['VV-', version('!!float "0"')],
    ['VV-', version('! "0.0"')]
  ],
  'text that is no YAML': [
    ...rows(
      [
        'hooks:\n\tAfterInstall: []\n',
        'files: [\n',
        'a: b: c\n',
        'x: "\\q"\n',
        "x: 'open\n",
        'x: @a\n',
        'x: %a\n',
        'x: `a`\n',
        ' x: 1\n  y: 2\n'
      ],
      '---',
      top
    ),
    ['---', `${minimal}# a\0b\n`],
    ['---', `${minimal}# a\x07b\n`],
    ['---', `\ufeff${minimal}`],
    ['---', `\ufeff---\n${minimal}`],
    ['VVV', `\ufeff# comment\n${minimal}`],
    ['VVV', `\ufeff\n${minimal}`],
    ['VVV', '\ufeff{"version": 0.0, "os": "linux"}\n'],
    ['VVV', top(`x: ${'['.repeat(900)}${']'.repeat(900)}\n`)]
  ],
  version: [
    ...rows(['0.0', '0', '0.00', '00', '-0.0', '+0.0', '.0', '0.', '0.0 # comment'], 'VVV', version),
    ...rows(['0x0', '0b0', '0_0', '0,0', '0:0'], 'VV-', version),
    ...rows(['0e0', '0.0e1', '1e-20', '1e-400'], '--V', version),
    ...rows(
      [
        '"0.0"',
        "'0.0'",
        '0.1',
        '1.0',
        '0.0.0',
        '0.0_0',
        '0o0',
        '~',
        'null',
        '',
        'true',
        '.nan',
        '.inf',
        '[0.0]',
        '{}',
        'v0.0',
        'latest',
        '0.0# x',
        '|\n  0.0'
      ],
      '---',
      version
    ),
    ['---', 'os: linux\n']
  ],
  os: [
    ...rows(['linux', '"linux"', "'linux'", '!!str linux', '|-\n  linux'], 'VVV', os),
    ...rows(['Linux', '"linux "', 'ubuntu', 'true', '1', '[linux]', '~', '', 'linux, windows'], '---', os),
    ['--V', os('windows')],
    ['---', 'version: 0.0\n']
  ],
  file_exists_behavior: [
    ...rows(['DISALLOW', 'OVERWRITE', 'RETAIN', '"RETAIN"', '', '~', 'null'], 'VVV', value => top(`file_exists_behavior: ${value}\n`)),
    ...rows(['""', 'false', 'overwrite', '"RETAIN "', '[RETAIN]'], '---', value => top(`file_exists_behavior: ${value}\n`)),
    ['VVV', top('fileExistsBehavior: nonsense\n')]
  ],
  files: [
    ...rows(['', '[]'], 'VVV', value => top(`files: ${value}\n`)),
    ...rows(['~', 'null', 'false', '{}', 'no'], 'VV-', value => top(`files: ${value}\n`)),
    ...rows(['a', '5', 'true', '""', '{source: a, destination: b}'], '---', value => top(`files: ${value}\n`)),
    ...rows(
      [
        '',
        'a',
        '5',
        '[a, b]',
        '{source: a}',
        '{destination: /x}',
        '{source: a, destination: ~}',
        '{source:, destination: /x}',
        '{Source: a, Destination: b}'
      ],
      '---',
      file
    ),
    ...rows(
      [
        '{source: a, destination: /x, more: 1}',
        '{source: 1, destination: true}',
        '{source: a, destination: ~/x}',
        '{source: "  ", destination: /x}'
      ],
      'VVV',
      file
    ),
    ...rows(
      ['{source: "", destination: /x}', '{source: a, destination: ""}', '{source: [a], destination: /x}', '"source: a destination: /x"'],
      'VV-',
      file
    )
  ],
  hooks: [
    ...rows(['', '{}'], 'VVV', value => top(`hooks: ${value}\n`)),
    ...rows(['~', 'null', 'false'], 'VV-', value => top(`hooks: ${value}\n`)),
    ...rows(['[]', '""', 'a', '5', 'true', '[{AfterInstall: a}]'], '---', value => top(`hooks: ${value}\n`)),
    ...rows(['', '~', '[]'], 'VVV', event),
    ...rows(['false', '{}'], 'VV-', event),
    ...rows(['a.sh', '5', 'true', '{location: a.sh}', '""'], '---', event),
    ...rows(['location: a', 'location: 5', 'location: true', 'location: a b', '{location: a, args: b}'], 'VVV', entry),
    ...rows(
      ['a.sh', '5', '', '[a]', '{}', 'location:', 'location: ~', 'location: ""', 'location: "  "', 'Location: a', 'timeout: 5'],
      '---',
      entry
    ),
    ...rows(['location: [a]', 'location: {a: b}'], 'VV-', entry),
    ['VVV', top('hooks:\n  NoSuchEvent:\n    - location: a\n')]
  ],
  timeout: [
    ...rows(['300', '3601', '0x10', '+300', '0b11', '', '~'], 'VVV', value => script(`timeout: ${value}`)),
    ...rows(['"300"', '300s', '5m', '3e2', '300.5', '0600', '1:00', '3_600', '3,600', 'false'], 'VV-', value =>
      script(`timeout: ${value}`)
    ),
    ['--V', script('timeout: 0o17')],
    ['VV-', script('timeout: 0d300s')],
    ...rows(['0', '-1', '0.5', '""', 'forever', '.inf', '.nan', 'true', '[300]', '{}', ':300', '2020-01-01'], '---', value =>
      script(`timeout: ${value}`)
    )
  ],
  'runas and sudo': [
    ...rows(['runas: ""', 'runas: 5', 'runas:', 'sudo: true', 'sudo: False', 'sudo: ~', 'sudo:'], 'VVV', script),
    ...rows(['runas: [a]', 'sudo: "true"', 'sudo: yes', 'sudo: off', 'sudo: 1', 'sudo: []', 'sudo: maybe'], 'VV-', script)
  ],
  permissions: [
    ...rows(['', '[]'], 'VVV', value => top(`permissions: ${value}\n`)),
    ...rows(['~', '{}', 'false'], 'VV-', value => top(`permissions: ${value}\n`)),
    ...rows(
      ['x', '5', '{object: /x}', '[~]', '[/x]', '[{mode: 644}]', '[{object: ""}]', '[{object: "  "}]', '[{Object: /x}]'],
      '---',
      value => top(`permissions: ${value}\n`)
    ),
    ['VVV', top('permissions: [{object: 5}]\n')],
    ['VV-', top('permissions: [{object: [a]}]\n')],
    ...rows(
      [
        'pattern: "*.sh"',
        'pattern:',
        'pattern: 5',
        'pattern: ""',
        'except: []',
        'except: [5]',
        'owner: 1000',
        'owner: false',
        'type:',
        'type: []',
        'type: [file, directory]',
        'unknown: 1'
      ],
      'VVV',
      permission
    ),
    ...rows(['pattern: [a]', 'except: {a: b}', 'except: false', 'owner: [a]', 'type: {}'], 'VV-', permission),
    ...rows(
      ['except: a', 'except: true', 'type: file', 'type: [File]', 'type: [~]', 'type: [symlink]', 'type: {file: 1}'],
      '---',
      permission
    )
  ],
  mode: [
    ...rows(['644', '755', '4755', '7', '77', '0644', '0640', '0664', '0770', '0777', '0400', '"0644"', '""', '', '00'], 'VVV', mode),
    ...rows(['0755', '0700', '0750', '0600', '0444', '0775'], '--V', mode),
    ...rows(['04755', '6_44', '6,44', '+644', '0x1ff', '0b110', ':644'], 'VV-', mode),
    ...rows(
      [
        '0844',
        '0888',
        '644.0',
        'u+x',
        'rwxr-xr-x',
        '-644',
        '0o755',
        '888',
        '8',
        '" 644 "',
        '10000',
        'true',
        'false',
        '[6]',
        '{}',
        '2020-01-01'
      ],
      '---',
      mode
    )
  ],
  acls: [
    ...rows(['u:bob:rwx', 'user:bob:7', 'g:dev:r-x', 'm::rw', 'd:u:bob:xwr', 'default:o::r', 'd:g::0', 'u:m:rwx', 'u:bob:'], 'VVV', acl),
    ...rows(['bob:rwx', 'm:rwx', 'd:bob:rwx', 'd:o:r', 'd::rwx'], 'VV-', acl),
    ...rows(['o::r', 'other::7'], '--V', acl),
    ['--V', acl('u:bob:rwx:more')],
    ...rows(
      [
        'rwx',
        'g::rwx',
        'u::rwx',
        ':rwx',
        'o:r',
        'x:bob:r',
        'U:bob:r',
        'u:bob:8',
        'u:bob:77',
        'u:bob:RWX',
        'x:u:bob:r',
        'd:d:bob:r',
        'a:b:c:d:e'
      ],
      '---',
      acl
    ),
    ...rows(['acls: []', 'acls:'], 'VVV', permission),
    ['VV-', permission('acls: {}')],
    ...rows(['acls: a', 'acls: [5]', 'acls: [~]', 'acls: [{u: "bob:r"}]', 'acls: [1:2:3]', 'acls: false'], '---', permission)
  ],
  context: [
    ...rows(['s0', 's0-s1', 's0:c0', 's0-s0:c5,c1', 's0:c0.c1023', 's00:c01'], 'VVV', range),
    ...rows(['s300', 's0:c1,', 's0:,'], 'VV-', range),
    ...rows(['s0:c1,c1', 's0:c0.c5,c3', 's0-s1-s2', 's+1', 's0:c1:c2'], '--V', range),
    ...rows(['', 's', 'x0', 's1-s0', 's0-', 's0:', 's0:c', 's0:c1024', 's0:c5.c1', 's0:c0-s1:c1'], '---', range),
    ...rows(['context:', 'context: {type: t}', 'context: {type: t, user: u, role: r}', 'context: {type: 5, name: n}'], 'VVV', permission),
    ...rows(['context: my_type_t', 'context: {type: [a]}'], 'VV-', permission),
    ...rows(
      [
        'context: {}',
        'context: {type: ~}',
        'context: {name: n}',
        'context: httpd_sys',
        'context: [a]',
        'context: 5',
        'context: {type: t, range: 5}'
      ],
      '---',
      permission
    )
  ]
}

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s %j', async (verdicts, text) => {
    expect(await verdictsOf(text)).toBe(verdicts)
  })
})

describe('on a Windows host', () => {
  const windows = 'version: 0.0\nos: windows\n'
  test.each([
    ['VVV', windows],
    ['--V', minimal],
    ['VVV', `${windows}permissions: []\n`],
    ['---', `${windows}permissions:\n  - object: 'C:\\app'\n`],
    ['---', `${windows}permissions:\n  - mode: 644\n`],
    ['VVV', `${windows}files:\n  - source: \\app\n    destination: C:\\app\n`]
  ])('%s %j', async (verdicts, text) => {
    expect(await verdictsOf(text, 'windows')).toBe(verdicts)
  })
})

test('bytes that are not UTF-8, and UTF-16, are refused', async () => {
  expect(await verdictsOf(Uint8Array.from([...Buffer.from(minimal), 0x23, 0xff, 0xfe, 0x0a]))).toBe('---')
  expect(await verdictsOf(Buffer.from(`\ufeff${minimal}`, 'utf16le'))).toBe('---')
})

test('who deploys to agent 1 sees what agent 2 refuses as a warning that names it, and the reverse', async () => {
  const text = mode('04755')
  const severity = async (agentVersion: '1' | '2' | 'both'): Promise<unknown> => {
    const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml', agentVersion})
    const {severity, agents} = diagnostics.find(({rule}) => rule === 'perm-mode-invalid') ?? {}
    return {severity, agents}
  }
  expect(await severity('1')).toEqual({severity: 'warning', agents: ['agent-2']})
  expect(await severity('2')).toEqual({severity: 'error', agents: ['agent-2']})
  expect(await severity('both')).toEqual({severity: 'error', agents: ['agent-2']})
})
