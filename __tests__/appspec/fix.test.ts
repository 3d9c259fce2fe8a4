import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {fixAppSpec, type FixedAppSpec} from '../../src/appspec/fix.ts'
import {readYaml} from '../../src/appspec/read.ts'
import {validateAppSpec, type ValidateOptions} from '../../src/appspec/validate.ts'
import {agents} from '../../src/core/diagnostic.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'
import type {ExampleSetting} from './rule-example.ts'

const head = 'version: 0.0\nos: linux\n'
const windows = 'version: 0.0\nos: windows\n'

async function fix(text: string, files?: FixtureFiles): Promise<FixedAppSpec> {
  return fixAppSpec({text, file: 'appspec.yml', agentVersion: 'both', ...(files && {tree: treeOf(files)})})
}

async function fixedText(text: string): Promise<string> {
  return (await fix(text)).appSpec?.after ?? text
}

const permission = (fields: string): string =>
  `${head}files:\n  - source: app\n    destination: /opt/app\npermissions:\n  - object: /opt/app\n    ${fields}\n`
const file = (fields: string, top = head): string => `${top}files:\n  - ${fields}\n`

describe('what is fixed', () => {
  test.each<readonly [rule: string, before: string, after: string]>([
    ['yaml-date', `${head}x-released: 2026-11-21 # today\n`, `${head}x-released: "2026-11-21" # today\n`],
    ['yaml-date', `${head}x-at: [2026-11-21T10:00:00Z, b]\n`, `${head}x-at: ["2026-11-21T10:00:00Z", b]\n`],
    ['yaml-date', `${head}x-days:\n  2026-11-21: a\n`, `${head}x-days:\n  "2026-11-21": a\n`],
    ['perm-mode-octal', permission('mode: 0644'), permission('mode: "0644"')],
    ['perm-mode-octal', permission('mode:   0755   # rwx'), permission('mode:   "0755"   # rwx')],
    ['perm-mode-octal', permission('mode: 04755'), permission('mode: "4755"')],
    ['yaml-unquoted-star', permission('pattern: **'), permission('pattern: "**"')],
    ['yaml-unquoted-star', permission('except: [*.sh, *, a*]'), permission('except: ["*.sh", "*", a*]')],
    ['yaml-unquoted-star', permission('pattern: *conf'), permission('pattern: "*conf"')],
    ['yaml-unquoted-star', permission('pattern: *.sh  # not *.bash'), permission('pattern: "*.sh"  # not *.bash')],
    ['yaml-bom', `\ufeff${head}`, head],
    ['yaml-bom', `\ufeff# text\n${head}`, `# text\n${head}`],
    ['version-quoted', 'version: "0.0"\nos: linux\n', head],
    ['version-quoted', "os: linux\nversion: '0'   # zero\n", 'os: linux\nversion: 0.0   # zero\n'],
    ['version-quoted', '{"version": "0.0", "os": "linux"}', '{"version": 0.0, "os": "linux"}'],
    ['key-case', `${head}Hooks:\n  AfterInstall:\n    - location: a.sh\n`, `${head}hooks:\n  AfterInstall:\n    - location: a.sh\n`],
    ['key-case', '{"Version": 0.0, "OS": "linux"}', '{"version": 0.0, "os": "linux"}'],
    ['key-case', file('Source: a\n    Destination: /b'), file('source: a\n    destination: /b')],
    ['feb-misplaced', `${head}fileExistsBehavior: OVERWRITE\n`, `${head}file_exists_behavior: OVERWRITE\n`],
    ['perm-context-user', permission('context: {user: u, type: t}'), permission('context: {name: u, type: t}')],
    [
      'yaml-windows-escape',
      file('source: a\n    destination: "C:\\temp\\conf" # c', windows),
      file("source: a\n    destination: 'C:\\temp\\conf' # c", windows)
    ],
    [
      'yaml-windows-escape',
      file('{source: "\\app", destination: "c:\\web\\"}', windows),
      file("{source: '\\app', destination: 'c:\\web\\'}", windows)
    ],
    [
      'yaml-windows-escape',
      file('source: "it\'s\\a"\n    destination: c:\\x', windows),
      file("source: 'it''s\\a'\n    destination: c:\\x", windows)
    ],
    ['yaml-tab-indent', `${head}files:\n\t- source: a\n\t\tdestination: /b\n`, `${head}files:\n  - source: a\n    destination: /b\n`],
    ['yaml-tab-indent', `${head}files:\n    - source: a\n\t  destination: /b\n`, `${head}files:\n    - source: a\n      destination: /b\n`],
    ['yaml-tab-indent', `${head}files:\n-\tsource: a\n\tdestination: /b\n`, `${head}files:\n- source: a\n  destination: /b\n`]
  ])('%s: %j', async (rule, before, after) => {
    const {fixed, appSpec, validation} = await fix(before)
    expect(appSpec?.after).toBe(after)
    expect(fixed.map(found => found.rule)).toContain(rule)
    expect(validation.diagnostics.filter(found => found.fix !== undefined)).toEqual([])
  })

  test('one fix brings the next to light', async () => {
    const before = `\ufeffversion: "0.0"\r\nOS: linux\r\nPermissions:\r\n\t- object: /opt\r\n\t\tMode: 0755\r\n\t\tpattern: **\r\n`
    const after = `version: 0.0\r\nos: linux\r\npermissions:\r\n  - object: /opt\r\n    mode: "0755"\r\n    pattern: "**"\r\n`
    const {appSpec, validation} = await fix(before)
    expect(appSpec?.after).toBe(after)
    expect(validation.verdicts).toEqual({'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'})
  })
})

test('hundreds of faults that each hide the next', async () => {
  const lines = '  - source: "\\app\\q"\n    destination: c:\\\n'.repeat(300)
  const {appSpec, validation} = await fix(`${windows}files:\n${lines}`)
  expect(appSpec?.after).toBe(`${windows}files:\n${lines.replaceAll('"', "'")}`)
  expect(validation.verdicts['agent-1']).toBe('valid')
})

describe('what is left alone, because it may mean something else', () => {
  test.each([
    ['a reference to an anchor that is missing', `${head}x: *app\n`],
    ['an anchor that is no name', `${head}x: &a.b c\n`],
    ['stars in quotes, in text and in comments', `${head}x: "*.sh"\ny: |\n  *.sh\n# *.sh\n`],
    ['a mode with too many digits', permission('mode: 010644')],
    ['a mode that is used elsewhere too', `${head}x: &m 0644\npermissions:\n  - object: /a\n    mode: *m\n`],
    ['a version that is not zero', 'version: "1.0"\nos: linux\n'],
    ['a version with a tag', 'version: !!str 0.0\nos: linux\n'],
    ['a key that is there in the right case too', `${head}hooks:\nHooks:\n`],
    ['two keys that would become one', `${head}Hooks:\nHOOKS:\n`],
    ['a behavior that is no behavior', `${head}fileExistsBehavior: replace\n`],
    ['a behavior of one entry', file('source: a\n    destination: /b\n    file_exists_behavior: OVERWRITE')],
    ['a SELinux role', permission('context: {role: r, type: t}')],
    ['a SELinux user beside a name', permission('context: {user: u, name: n, type: t}')],
    ['escapes on Linux', file('source: "a\\tb"\n    destination: /b')],
    ['an escaped backslash', file('source: "a\\\\b\\temp"\n    destination: c:\\b', windows)],
    ['an escaped character', file('source: "caf\\u00e9"\n    destination: c:\\b', windows)],
    ['quotation marks in quotation marks', file('source: "a \\"b\\" \\c"\n    destination: c:\\b', windows)],
    ['tabs that make sense in two ways', `${head}a:\n  b:\n    c: 1\n\td: 2\n`],
    ['tabs beside text that keeps its own', `${head}x: |\n  a\n\tb\n`]
  ])('%s', async (_, text) => {
    expect(await fixedText(text)).toBe(text)
  })
})

describe('hook scripts', () => {
  const text = `${head}hooks:\n  AfterInstall:\n    - location: a.sh\n  ApplicationStart:\n    - location: a.sh\n`
  const fixScript = async (script: string): Promise<string | undefined> =>
    (await fix(text, {'appspec.yml': text, 'a.sh': script})).scripts.get('a.sh')?.after

  test.each([
    ['CRLF', '#!/bin/sh\r\necho a\r\n', '#!/bin/sh\necho a\n'],
    ['CRLF below a good first line', '#!/bin/sh\necho a\r\necho "\r"\r\n', '#!/bin/sh\necho a\necho "\r"\n'],
    ['a byte order mark', '\ufeff#!/bin/sh\necho ä\n', '#!/bin/sh\necho ä\n'],
    ['both', '\ufeff#!/bin/sh\r\ncat <<X\r\na\r\nX\r\n', '#!/bin/sh\ncat <<X\na\nX\n'],
    ['some CRLF, and an archive that the script reads', '#!/bin/sh\r\ntail -n +3 "$0"\nexit\nPAY\r\nLOAD\r\n', undefined],
    ['some CRLF, and something behind its end', '#!/bin/sh\r\nrun\nexit 0\nPAY\r\nLOAD\r\n', undefined],
    ['some CRLF, and an exit', '#!/bin/sh\r\nrun || \\\n  exit 1\nexit 0\n', '#!/bin/sh\nrun || \\\n  exit 1\nexit 0\n'],
    ['some CRLF, and a here-document', '#!/bin/sh\ncat <<X\na\r\nX\n', undefined],
    ['LF', '#!/bin/sh\necho a\n', undefined]
  ])('%s', async (_, before, after) => {
    expect(await fixScript(before)).toBe(after)
  })

  test('an AppSpec that names itself as a script is not fixed as one', async () => {
    const own = `${head}hooks:\n  AfterInstall:\n    - location: appspec.yml\n`.replaceAll('\n', '\r\n')
    const {appSpec, fixed, scripts} = await fix(own, {'appspec.yml': own})
    expect({appSpec, fixed, scripts: [...scripts]}).toEqual({appSpec: undefined, fixed: [], scripts: []})
  })

  test('the AppSpec stays as it is', async () => {
    const {appSpec, fixed, validation} = await fix(text, {'appspec.yml': text, 'a.sh': '#!/bin/sh\r\n'})
    expect(appSpec).toBeUndefined()
    expect(fixed.map(({rule}) => rule)).toEqual(['script-crlf-shebang', 'script-crlf-shebang'])
    expect(validation.diagnostics.map(({rule}) => rule)).not.toContain('script-crlf-shebang')
  })
})

describe('every golden pair that has a fixable finding', () => {
  const folder = fileURLToPath(new URL('../fixtures/appspec/', import.meta.url))
  const optionsOf = (id: string): ValidateOptions => {
    const bundle = `${folder}${id}.bundle.json`
    const {files, previous, ...options} = (existsSync(bundle) ? JSON.parse(readFileSync(bundle, 'utf8')) : {}) as ExampleSetting
    return {
      text: readFileSync(`${folder}${id}.yml`),
      file: 'appspec.yml',
      agentVersion: 'both',
      ...options,
      ...(files && {tree: treeOf(files)}),
      ...(previous && {previous: treeOf(previous)})
    }
  }
  const ids = readdirSync(folder)
    .filter(name => name.endsWith('.yml'))
    .map(name => name.slice(0, -4))

  test.each(ids)('%s', async id => {
    const options = optionsOf(id)
    const before = await validateAppSpec(options)
    const isFixable = before.diagnostics.some(found => found.fix !== undefined)
    const {fixed, appSpec, validation} = await fixAppSpec(options)
    expect(fixed.length > 0).toBe(isFixable)
    expect(validation.diagnostics.filter(found => found.fix !== undefined)).toEqual([])
    if (appSpec !== undefined) {
      const again = await validateAppSpec({...options, text: appSpec.after})
      expect(again.diagnostics).toEqual(validation.diagnostics)
    }
    for (const {fix: change, span} of before.diagnostics) {
      for (const edit of change?.file === undefined ? (change?.edits ?? []) : []) {
        expect(edit.span.start.offset).toBeGreaterThanOrEqual(span?.start.offset ?? Infinity)
        expect(edit.span.end.offset).toBeLessThanOrEqual(span?.end.offset ?? -1)
      }
    }
    expectOnlySpansChanged(before.text, validation.text, fixed)
  })
})

/** The text between the findings of all rounds is in the result, in order. Exact for one round, which is what each pair needs. */
function expectOnlySpansChanged(before: string, after: string, fixed: FixedAppSpec['fixed']): void {
  const spans = fixed
    .filter(found => found.fix?.file === undefined)
    .flatMap(({span}) => (span ? [span] : []))
    .sort((a, b) => a.start.offset - b.start.offset)
  let kept = 0
  let at = 0
  for (const {start, end} of spans) {
    const between = before.slice(kept, start.offset)
    expect(after.slice(at).indexOf(between)).toBeGreaterThanOrEqual(0)
    at = after.indexOf(between, at) + between.length
    kept = end.offset
  }
  expect(after.slice(at).endsWith(before.slice(kept))).toBe(true)
}

const pieces = [
  ...[
    'version: 0.0\n',
    'version: "0.0"\n',
    'os: linux\n',
    'OS: linux\n',
    'os: windows\n',
    'files:\n',
    '  - source: a\n',
    '    destination: /b\n'
  ],
  ...[
    '    destination: "C:\\temp\\d"\n',
    '\t- source: a\n',
    '\t\tdestination: /b\n',
    'permissions:\n',
    'Permissions:\n',
    '  - object: /b\n'
  ],
  ...[
    '    mode: 0644\n',
    '    Mode: 0755\n',
    '    pattern: **\n',
    '    except: [*.a, *b]\n',
    '    context: {user: u, type: t}\n',
    '\ufeff',
    '\t'
  ],
  ...[
    'fileExistsBehavior: RETAIN\n',
    'x: 2026-11-21\n',
    'x: &a *.b\n',
    '# c\n',
    '\r\n',
    '"',
    "'",
    '|\n',
    '[',
    '*',
    '\\',
    '---\n',
    'hooks:\n'
  ]
]

test('a fix after which nothing could be read is not applied, and not offered again', async () => {
  const {validation, appSpec} = await fix('\ufeff\ufeff\t')
  expect(appSpec).toBeUndefined()
  expect(validation.diagnostics.filter(found => found.fix !== undefined)).toEqual([])
})

describe('fixes that do harm are left away', () => {
  test.each([
    ['two spellings of one key at the top', `${head}fileExistsBehavior: OVERWRITE\nFILE_EXISTS_BEHAVIOR: RETAIN\n`],
    ['two spellings of a SELinux user', permission('context: {user: b, Name: q, type: c}')],
    ['a section that no agent would take', `${head}Hooks: 1\n`]
  ])('%s', async (_, text) => {
    const {appSpec, validation} = await fix(text)
    expect(appSpec).toBeUndefined()
    expect(Object.values(validation.verdicts)).toEqual(['valid', 'valid', 'valid'])
  })

  test('and those beside them are not', async () => {
    const entries = (mode: string): string => `permissions:\n  - object: /a\n    mode: ${mode}\n  - object: /b\n    mode: ${mode}\n`
    const text = `${head}Hooks: 1\n${entries('0644')}`
    expect((await fix(text)).appSpec?.after).toBe(`${head}Hooks: 1\n${entries('"0644"')}`)
  })

  test('what the next fix puts right again does no harm', async () => {
    const text = `${head}Permissions:\n  - object: /opt\n    mode: 0755\n`
    expect((await fix(text)).appSpec?.after).toBe(`${head}permissions:\n  - object: /opt\n    mode: "0755"\n`)
  })

  test('hundreds of them end in bounded time', async () => {
    const entries = (mode: string): string =>
      Array.from({length: 100}, (_, i) => `  - object: /opt/${i}\n    Type: wrong\n    mode: ${mode}\n`).join('')
    const start = performance.now()
    const {appSpec} = await fix(`${head}permissions:\n${entries('0644')}`)
    expect(appSpec?.after).toBe(`${head}permissions:\n${entries('"0644"')}`)
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 30_000)
})

test('1,000 mixtures of faults: fixing ends, leaves nothing fixable, can be read if it could before, and loses no verdict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {maxLength: 16}), async parts => {
      const text = parts.join('')
      const before = await validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both'})
      const {validation} = await fix(text)
      expect(validation.diagnostics.filter(found => found.fix !== undefined)).toEqual([])
      const isReadable = (source: string): boolean => readYaml(source).problem === undefined && readYaml(source).more === undefined
      if (isReadable(before.text)) expect(isReadable(validation.text)).toBe(true)
      for (const agent of agents) if (before.verdicts[agent] === 'valid') expect(validation.verdicts[agent]).toBe('valid')
    }),
    {numRuns: 1000}
  )
})
