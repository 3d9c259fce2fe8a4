import {describe, expect, test} from '@jest/globals'
import {join} from 'node:path'
import {importsOf, readImports, type Import} from './imports.ts'

interface Room {
  /** Other rooms it may import; `types of X` allows `import type` only. */
  readonly rooms: readonly string[]
  /** Packages and node modules it may import; a trailing `*` stands for anything. */
  readonly packages: readonly string[]
}

const domain = ['core', 'appspec', 'bundle', 'deployment', 'operations']

/** The table of ARCHITECTURE.md. */
const rooms: Readonly<Record<string, Room>> = {
  core: {rooms: [], packages: []},
  appspec: {rooms: ['core'], packages: []},
  bundle: {
    rooms: ['core', 'appspec'],
    packages: [
      ...[
        'node:buffer',
        'node:crypto',
        'node:fs*',
        'node:os',
        'node:path',
        'node:stream*',
        'node:timers*',
        'node:util',
        'node:worker_threads'
      ],
      ...['node:zlib', 'tar-stream', 'yauzl']
    ]
  },
  deployment: {rooms: ['core'], packages: []},
  operations: {rooms: ['core', 'appspec', 'bundle', 'deployment'], packages: []},
  report: {rooms: ['core', 'appspec', 'bundle', 'deployment', 'types of operations'], packages: []},
  aws: {rooms: ['core', 'bundle', 'deployment', 'types of operations'], packages: ['@aws-sdk/*', 'node:zlib']},
  local: {rooms: ['core', 'appspec', 'bundle', 'deployment'], packages: ['node:*']},
  library: {rooms: [...domain, 'report', 'aws', 'local'], packages: ['node:*']},
  cli: {rooms: [...domain, 'report', 'aws', 'local', 'library'], packages: ['node:*']},
  action: {rooms: [...domain, 'report', 'aws', 'local', 'library'], packages: ['@actions/*', 'node:*']},
  'lambda-hook': {rooms: [], packages: ['@aws-sdk/client-codedeploy', 'node:util']},
  // The library's surface: what composes the rooms, and the words for it.
  'index.ts': {rooms: ['library', ...domain, 'report', 'types of aws', 'types of local'], packages: []}
}

const roomOf = (path: string): string => path.split('/', 1)[0] ?? ''
const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

function whyForbidden({file, target, isRelative, isTypeOnly}: Import): string | undefined {
  const room = rooms[roomOf(file)]
  if (room === undefined) return 'is in no room of the table'
  if (!isRelative) return room.packages.some(pattern => matches(pattern, target)) ? undefined : `may not import the package ${target}`
  const other = roomOf(target)
  if (other === roomOf(file) || room.rooms.includes(other)) return undefined
  if (room.rooms.includes(`types of ${other}`)) return isTypeOnly ? undefined : `may import only types of ${other}`
  return `may not import ${other}`
}

const violations = (imports: readonly Import[]): string[] =>
  imports.flatMap(each => {
    const why = whyForbidden(each)
    return why === undefined ? [] : [`src/${each.file}:${each.line} ${why}`]
  })

describe('the rooms of src', () => {
  const {files, imports} = readImports(join(import.meta.dirname, '../../src'))

  test('there are files and imports to look at', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(files.length / 2)
  })

  test('are the only places', () => {
    expect(files.filter(file => rooms[roomOf(file)] === undefined)).toEqual([])
  })

  test('import only what the table allows', () => {
    expect(violations(imports)).toEqual([])
  })
})

describe('the test itself', () => {
  test.each([
    ['a room that is not in the row', 'core/a.ts', "import {a} from '../appspec/a.ts'", 'src/core/a.ts:1 may not import appspec'],
    ['a dynamic import', 'deployment/a.ts', "\nconst a = await import('../aws/a.ts')", 'src/deployment/a.ts:2 may not import aws'],
    ['a type', 'core/a.ts', "import type {A} from '../aws/a.ts'", 'src/core/a.ts:1 may not import aws'],
    ['a type in place', 'aws/a.ts', "let a: import('../local/a.ts').A", 'src/aws/a.ts:1 may not import local'],
    ['a re-export', 'local/host/a.ts', "export * from '../../aws/a.ts'", 'src/local/host/a.ts:1 may not import aws'],
    ['an import for its effect', 'report/a.ts', "import '../cli/main.ts'", 'src/report/a.ts:1 may not import cli'],
    [
      'a value where only types may pass',
      'report/a.ts',
      "import {a} from '../operations/a.ts'",
      'src/report/a.ts:1 may import only types of operations'
    ],
    ['a package', 'core/a.ts', "import {S3} from '@aws-sdk/client-s3'", 'src/core/a.ts:1 may not import the package @aws-sdk/client-s3'],
    [
      'a node module',
      'deployment/a.ts',
      "import {readFileSync} from 'node:fs'",
      'src/deployment/a.ts:1 may not import the package node:fs'
    ],
    [
      'another client in a hook, which then is no longer tiny',
      'lambda-hook/a.ts',
      "import {S3Client} from '@aws-sdk/client-s3'",
      'src/lambda-hook/a.ts:1 may not import the package @aws-sdk/client-s3'
    ],
    ['a place outside src', 'core/a.ts', "import a from '../../package.json'", 'src/core/a.ts:1 may not import ..'],
    ['a computed import', 'core/a.ts', 'await import(name)', 'src/core/a.ts:1 may not import the package (computed) name'],
    ['a room nobody knows', 'utils/a.ts', "import {a} from '../core/a.ts'", 'src/utils/a.ts:1 is in no room of the table']
  ])('reports %s', (_, file, text, message) => {
    expect(violations(importsOf(file, text))).toEqual([message])
  })

  test('lets through what the table allows', () => {
    const text = "import type {A} from '../operations/a.ts'\nimport {b} from '../core/b.ts'\nimport {c} from './c.ts'"
    expect(violations(importsOf('report/a.ts', text))).toEqual([])
  })
})
