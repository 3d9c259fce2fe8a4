import {execFileSync, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as fc from 'fast-check'
import {ignoreRules} from '../../src/bundle/ignore-rules.ts'
import {expect} from '@jest/globals'
import {temporaryFolder, write} from './support/temporary-folder.ts'
import {testWith} from './support/tools.ts'

const names = ['a', 'b', 'ab', 'a.js', 'b.log', '.env', 'node_modules', 'B', 'a b', '#x', '!y']
const word = fc.constantFrom(...names, '*', '*.js', '?', 'a*', '[ab]', '[!a]', '**', '*.*', '\\#x', '\\!y', 'a\\ b')
const pattern = fc
  .tuple(
    fc.constantFrom('', '!'),
    fc.constantFrom('', '/'),
    fc.array(word, {minLength: 1, maxLength: 3}),
    fc.constantFrom('', '/', ' ', '   ')
  )
  .map(([negation, start, words, end]) => `${negation}${start}${words.join('/')}${end}`)
const ignoreFile = fc
  .array(fc.oneof({weight: 8, arbitrary: pattern}, fc.constantFrom('', '# comment', '   ')), {maxLength: 6})
  .map(lines => lines.join('\n'))

/** What a walk that does not enter excluded folders keeps. */
function kept(text: string, paths: readonly string[]): string[] {
  const rules = ignoreRules({ignoreFile: text})
  return paths.filter(path => {
    const segments = path.split('/')
    return segments.every((_, i) => !rules.excludes(segments.slice(0, i + 1).join('/'), i < segments.length - 1))
  })
}

testWith(['git'], 'ignore files mean what they mean to git', () => {
  const repository = temporaryFolder()
  execFileSync('git', ['init', '-q', repository])
  const paths = names.flatMap(name =>
    name === 'node_modules' || name === 'B' || name === 'ab'
      ? names.flatMap(child => (child === 'b' ? [`${name}/b/a.js`, `${name}/b/a`] : [`${name}/${child}`]))
      : [name]
  )
  write(repository, Object.fromEntries(paths.map(path => [path, ''])))
  const property = fc.property(ignoreFile, text => {
    writeFileSync(join(repository, '.gitignore'), text)
    const {stdout, status} = spawnSync(
      'git',
      ['-C', repository, '-c', 'core.ignoreCase=false', '-c', 'core.excludesFile=', 'check-ignore', '-z', '--no-index', '--stdin'],
      {input: paths.join('\0')}
    )
    expect([0, 1]).toContain(status)
    const ignored = new Set(stdout.toString().split('\0'))
    expect(kept(text, paths)).toEqual(paths.filter(path => !ignored.has(path)))
  })
  fc.assert(property, {numRuns: 120})
})
