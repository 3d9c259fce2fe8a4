import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import * as fc from 'fast-check'
import {ignoreRules} from '../../src/bundle/ignore-rules.ts'
import {temporaryFolder} from './support/temporary-folder.ts'
import {testWith} from './support/tools.ts'

/** An ignore file and a tree that it is asked about; paths of directories end in a slash. */
interface Case {
  readonly text: string
  readonly paths: readonly string[]
}

const common = fc.constantFrom('a', 'b', 'ab', 'abc', 'a.js')
const odd = fc.constantFrom(
  ...['B', 'b.log', '.env', 'node_modules', 'c1', '-', '^', ']', '[a]', '{a,b}', '*', '?', '+'],
  ...['a b', 'a ', ' a', 'a  ', '#x', '!y', '\\', 'a\\', 'tab\t', 'é', 'É', '日', '🚀', '$', '(a)', '..a', '...', '**', 'a\nb']
)
const name = fc.oneof({weight: 2, arbitrary: common}, odd)
const path = fc.array(name, {minLength: 1, maxLength: 4})
/** A directory for each path that another one goes on from; of a file and a directory of one name the first one stays. */
const tree = fc.array(fc.tuple(path, fc.boolean()), {minLength: 1, maxLength: 8}).map(drawn => {
  const kinds = new Map<string, 'file' | 'directory'>()
  for (const [segments, isDirectory] of drawn) {
    const parents = segments.slice(0, -1).map((_, i) => segments.slice(0, i + 1).join('/'))
    if (parents.some(parent => kinds.get(parent) === 'file')) continue
    for (const parent of parents) kinds.set(parent, 'directory')
    const whole = segments.join('/')
    if (!kinds.has(whole)) kinds.set(whole, isDirectory ? 'directory' : 'file')
  }
  return [...kinds].map(([each, kind]) => (kind === 'file' ? each : `${each}/`))
})

const wild = fc.constantFrom(
  ...['*', '**', '***', '?', '??', '*.js', 'a*', '*a', '*a*', 'a?', '*.*', '.*', 'a**', '**a', '*b*c', '?*', '*?'],
  ...[
    '[ab]',
    '[!a]',
    '[^a]',
    '[a-c]',
    '[]]',
    '[!]]',
    '[a-]',
    '[-a]',
    '[]-a]',
    '[[:alpha:]]',
    '[![:digit:]]',
    '[[:alnum:]_]*',
    '[[:upper:]]'
  ],
  ...[
    '[[:nope:]]',
    '[a',
    '[',
    '[]',
    '[!]',
    '[c-a]',
    '[\\]]',
    '[a\\-c]',
    '[/]',
    '[^/]',
    'a[b]c',
    '[[a]',
    '[é]',
    '[à-ü]',
    '[🚀]',
    '[*]',
    '[?]'
  ],
  ...['\\#x', '\\!y', 'a\\ b', 'a\\ ', '\\a', '\\*', '\\?', '\\[a\\]', '\\\\', 'a\\\\', '\\', 'a\\', '\\é', '{a,b}', '(a)', '$', '+', '^']
)
const literal = name.filter(each => !each.includes('\n'))
const wildcard = fc.constantFrom('*', '**', '?', '??', 'a*', '*a', '[ab]', '[!a]')
const segment = fc.oneof({weight: 3, arbitrary: literal}, {weight: 3, arbitrary: wildcard}, {weight: 2, arbitrary: wild})
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '', '!', '!', '\\!'),
    fc.constantFrom('', '', '', '', '/', '**/', '/**/', './'),
    fc.array(segment, {minLength: 1, maxLength: 3, size: 'small'}),
    fc.constantFrom('/', '/', '/', '/', '//', '/**/'),
    fc.constantFrom('', '', '', '', '', '/', '/*', '/**', ' ', '   ', '\\ ', '\\  ', ' \t', '/ ', '\r')
  )
  .map(([negation, start, words, separator, end]) => `${negation}${start}${words.join(separator)}${end}`)
const line = fc.oneof(
  {weight: 9, arbitrary: pattern},
  fc.constantFrom('', '# comment', '   ', '/', '!', '!/', '**', '/**', '*', '!*', '!*/', '#')
)
const text = fc
  .tuple(fc.array(line, {maxLength: 6}), fc.constantFrom('\n', '\n', '\r\n'), fc.constantFrom('', '', '\n', '\uFEFF'))
  .map(([lines, end, extra]) => (extra === '\uFEFF' ? extra : '') + lines.join(end) + (extra === '\n' ? end : ''))

/** What a walk that does not enter excluded folders leaves out. */
function leftOut({text: ignoreFile, paths}: Case): string[] {
  const rules = ignoreRules({ignoreFile})
  return paths.filter(whole => {
    const segments = bare(whole).split('/')
    return segments.some((_, i) => rules.excludes(segments.slice(0, i + 1).join('/'), i < segments.length - 1 || whole.endsWith('/')))
  })
}

/** Asks git about each case in a folder of its own: a `.gitignore` there means the same as one in the root. */
function ignoredByGit(repository: string, cases: readonly Case[]): string[][] {
  const round = `${rounds++}`
  const asked: string[] = []
  cases.forEach(({text: ignoreFile, paths}, i) => {
    const folder = join(repository, round, `${i}`)
    mkdirSync(folder, {recursive: true})
    for (const each of paths) {
      const file = join(folder, each)
      mkdirSync(each.endsWith('/') ? file : dirname(file), {recursive: true})
      if (!each.endsWith('/')) writeFileSync(file, '')
      // Git looks itself what is a directory; a slash at the end would be a character to it.
      asked.push(`${round}/${i}/${bare(each)}`)
    }
    writeFileSync(join(folder, '.gitignore'), ignoreFile)
  })
  const settings = ['-c', 'core.ignoreCase=false', '-c', 'core.excludesFile=', '-c', 'core.precomposeUnicode=false']
  const {stdout, stderr, status} = spawnSync('git', ['-C', repository, ...settings, 'check-ignore', '-z', '--no-index', '--stdin'], {
    input: asked.join('\0')
  })
  if (status !== 0 && status !== 1) throw new Error(`git check-ignore ended with ${String(status)}: ${stderr.toString()}`)
  const ignored = new Set(stdout.toString().split('\0'))
  return cases.map(({paths}, i) => paths.filter(each => ignored.has(`${round}/${i}/${bare(each)}`)))
}
let rounds = 0

function bare(each: string): string {
  return each.replace(/\/$/, '')
}

describe('ignore files mean what they mean to git', () => {
  const posix = process.platform === 'win32' ? [] : ['git']
  testWith(
    process.platform === 'win32' ? ['a file system that takes any name'] : posix,
    'random trees and random ignore files, 1,000 of them',
    () => {
      const repository = temporaryFolder()
      execFileSync('git', ['init', '-q', repository])
      const cases = fc.array(fc.record({text, paths: tree}), {minLength: 20, maxLength: 20, size: 'max'})
      let compared = 0
      let ignored = 0
      fc.assert(
        fc.property(cases, drawn => {
          const theirs = ignoredByGit(repository, drawn)
          compared += drawn.length
          ignored += theirs.filter(paths => paths.length > 0).length
          const ours = drawn.map(leftOut)
          const different = drawn.flatMap((each, i) =>
            JSON.stringify(ours[i]) === JSON.stringify(theirs[i]) ? [] : [{...each, ours: ours[i], git: theirs[i]}]
          )
          expect(different).toEqual([])
        }),
        {numRuns: 50}
      )
      expect(compared).toBeGreaterThanOrEqual(1000)
      // Cases in which nothing is ignored prove little.
      expect(ignored).toBeGreaterThan(compared / 5)
    }
  )
})

describe('an ignore file', () => {
  test.each<[string, string, string, boolean]>([
    ['a byte order mark is no part of the first pattern', '\uFEFFa', 'a', true],
    ['lines may end in CRLF', 'a\r\nb\r\n', 'a', true],
    ['blanks at the end do not count', 'a   ', 'a', true],
    ['but for one behind a backslash', 'a\\ ', 'a ', true],
    ['a tab at the end does', 'a\t', 'a', false],
    ['patterns mind the case, on every system', '*.log', 'A.LOG', false],
    ['? is one byte, as it is to git', '?', 'é', false],
    ['a class that is not closed matches nothing', '[a', 'a', false],
    ['a double star needs slashes', 'a**', 'a/b', false],
    ['a backslash at the end matches nothing', 'a\\', 'a\\', false]
  ])('%s', (_, ignoreFile, each, excluded) => {
    expect(ignoreRules({ignoreFile}).excludes(each, false)).toBe(excluded)
  })

  test('patterns made to be slow are not', () => {
    const deep = 'a/'.repeat(60)
    for (const hard of ['**/'.repeat(40) + 'x', 'a*'.repeat(60) + 'b', '*a'.repeat(40) + '*b/' + '**/*'.repeat(20) + 'y']) {
      const rules = ignoreRules({ignoreFile: hard})
      expect(rules.excludes(`${deep}${'a'.repeat(200)}`, false)).toBe(false)
    }
  }, 1_000)
})

test('include: what matches, and what is below it; a pattern behind can take back a name, not what is below a folder', () => {
  const rules = ignoreRules({include: ['dist', '*.js', '!b.js']})
  const included = ['dist', 'dist/b.js', 'dist/sub/x', 'a.js', 'c/a.js', 'b.js', 'c', 'c/x'].filter(each =>
    rules.includes(each, !each.includes('.'))
  )
  expect(included).toEqual(['dist', 'dist/b.js', 'dist/sub/x', 'a.js', 'c/a.js'])
})
