import {describe, expect, test} from '@jest/globals'
import {systemClock} from '../../src/core/clock.ts'
import type {Diagnostic} from '../../src/core/diagnostic.ts'
import {createGit} from '../../src/library/git.ts'
import {prepareCommit} from '../../src/operations/prepare-commit.ts'
import {GitRepository, gitTestEnvironment} from '../support/git-repository.ts'

const script = '#!/bin/sh\nset -e\necho "$APPLICATION_NAME"\n'
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

const appSpec = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/app
  - source: vendor/lib
    destination: /opt/lib
hooks:
  BeforeInstall:
    - location: scripts/before.sh
      timeout: 60
  AfterInstall:
    - location: scripts/crlf.sh
      timeout: 60
  ApplicationStart:
    - location: scripts/start.sh
      timeout: 60
  ValidateService:
    - location: scripts/validate.sh
      timeout: 60
`

const attributes = `# what GitHub's archive has
scripts/validate.sh export-ignore
docs/ export-ignore
app/version.txt export-subst
*.bin filter=lfs diff=lfs merge=lfs -text
scripts/crlf.sh text eol=crlf
`

/** The repository of the acceptance: everything at once that an archive of GitHub has otherwise than a checkout. */
function everything(): GitRepository {
  return GitRepository.init()
    .write({
      'appspec.yml': appSpec,
      '.gitattributes': attributes,
      '.gitmodules': '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://example.com/lib.git\n',
      'app/index.html': 'hello\n',
      'app/version.txt': 'commit $Format:%H$\n',
      'app/model.bin': pointer,
      'docs/manual.md': 'read me\n',
      'scripts/before.sh': script
    })
    .executable('scripts/crlf.sh', script)
    .executable('scripts/start.sh', script)
    .executable('scripts/validate.sh', script)
    .link('app/home.html', 'index.html')
    .submodule('vendor/lib')
}

async function find(
  repository: GitRepository,
  commitId = repository.commit(),
  directory = repository.folder
): Promise<readonly Diagnostic[]> {
  const {diagnostics} = await prepareCommit(
    {type: 'github', repository: 'octo/shop', commitId},
    {validate: 'after'},
    {git: createGit(gitTestEnvironment), clone: directory, clock: systemClock},
    () => undefined
  )
  return diagnostics
}

/** `rule severity file:line`. */
function brief({rule, severity, file, span}: Diagnostic): string {
  return `${rule} ${severity} ${file}${span === undefined ? '' : `:${span.start.line}`}`
}

const ofArchive = /^(?:left-out|changed-by|submodule|lfs|symlink|dangling|crlf-by|script-not)/

const briefly = async (...asked: Parameters<typeof find>): Promise<readonly string[]> =>
  (await find(...asked)).filter(({rule}) => ofArchive.test(rule)).map(brief)

test('what an archive of GitHub has otherwise than a checkout is told, with its line', async () => {
  const found = await find(everything())
  expect(found.map(brief)).toEqual([
    'script-crlf-shebang error appspec.yml:13',
    'script-not-found error appspec.yml:19',
    'left-out-by-export-ignore error .gitattributes:2',
    'left-out-by-export-ignore info .gitattributes:3',
    'changed-by-export-subst warning .gitattributes:4',
    'submodule-not-in-archive error .gitmodules:2',
    'lfs-pointer-in-archive warning .gitattributes:5',
    'symlink-in-commit info app/home.html',
    'script-not-executable info appspec.yml:10',
    'crlf-by-attributes error .gitattributes:6'
  ])
})

describe('told', () => {
  const plain = 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt/app\n'
  const hooked = `${plain}hooks:\n  AfterInstall:\n    - location: run.sh\n      timeout: 60\n`
  const start = (spec = plain): GitRepository => GitRepository.init().write({'appspec.yml': spec, 'app/a.txt': 'a'})

  test.each<[string, () => GitRepository, readonly string[]]>([
    ['nothing of a commit that is all in the archive', () => start(), []],
    [
      'an AppSpec that is left out',
      () => start().write({'.gitattributes': '\nappspec.yml export-ignore\n'}),
      ['left-out-by-export-ignore error .gitattributes:2']
    ],
    [
      'a source that is left out file by file, by the attributes of its folder',
      () => start().write({'app/.gitattributes': '* export-ignore\n'}),
      ['left-out-by-export-ignore error app/.gitattributes:1']
    ],
    [
      'a source whose folder is left out',
      () => start().write({'.gitattributes': 'app export-ignore\n'}),
      ['left-out-by-export-ignore error .gitattributes:1']
    ],
    [
      'what a macro leaves out, on the line that uses it',
      () => start().write({'.gitattributes': '[attr]secret export-ignore\nb.txt secret\n', 'b.txt': 'b'}),
      ['left-out-by-export-ignore info .gitattributes:2']
    ],
    [
      'nothing where a later line takes an attribute back',
      () => start().write({'.gitattributes': 'app export-ignore\napp -export-ignore\n'}),
      []
    ],
    ['nothing of export-subst in a file without a format', () => start().write({'.gitattributes': 'app/a.txt export-subst\n'}), []],
    ['nothing of a file for LFS that is no pointer', () => start().write({'.gitattributes': '*.txt filter=lfs\n'}), []],
    [
      'a hook script that is a pointer to LFS',
      () => start(hooked).write({'.gitattributes': '*.sh filter=lfs -text\n'}).executable('run.sh', pointer),
      ['lfs-pointer-in-archive error .gitattributes:1']
    ],
    [
      'a submodule that nothing needs, of which .gitmodules says nothing',
      () => start().write({'.gitmodules': '[submodule "x"]\n\tpath = elsewhere\n'}).submodule('lib'),
      ['submodule-not-in-archive warning .gitmodules']
    ],
    [
      'symlinks that lead to nothing',
      () => start().link('a', 'b').link('c', '/etc/passwd').link('d', 'app'),
      ['dangling-symlink warning a', 'dangling-symlink warning c', 'symlink-in-commit info d']
    ],
    [
      'a hook script that git keeps without the bit',
      () => start(hooked).write({'run.sh': script}),
      ['script-not-executable info appspec.yml:8']
    ]
  ])('%s', async (_, make, expected) => {
    expect(await briefly(make())).toEqual(expected)
  })

  test('CRLF that is committed, at the line of the AppSpec that names the script', async () => {
    const found = await find(start(hooked).executable('run.sh', script.replaceAll('\n', '\r\n')))
    expect(found.map(brief)).toContain('script-crlf-shebang error appspec.yml:8')
  })

  test('a hook script that is a symlink, by what it leads to', async () => {
    expect(await briefly(start(hooked).write({'app/run.sh': script}).link('run.sh', 'app/run.sh'))).toEqual([
      'symlink-in-commit info run.sh',
      'script-not-executable info appspec.yml:8'
    ])
  })
})
