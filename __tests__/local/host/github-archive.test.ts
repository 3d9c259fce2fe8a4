import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from '@jest/globals'
import {writeGitHubArchive} from '../../../src/local/host/github-archive.ts'
import {temporaryFolder, unixTest as test} from './hook-fixture.ts'

const options = {env: {...process.env, GIT_DIR: '/no/such/repository'}, signal: new AbortController().signal}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', ['-C', folder, ...identity, ...args], {encoding: 'utf8'}).trim()
}

function makeClone(folder: string): string {
  mkdirSync(join(folder, 'scripts'), {recursive: true})
  git(folder, 'init', '-q')
  writeFileSync(join(folder, 'appspec.yml'), 'version: 0.0\nos: linux\n')
  writeFileSync(join(folder, 'scripts', 'stop.sh'), '#!/bin/sh\n', {mode: 0o755})
  writeFileSync(join(folder, 'secret.txt'), 'x')
  writeFileSync(join(folder, '.gitattributes'), 'secret.txt export-ignore\n')
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '-m', 'first')
  return git(folder, 'rev-parse', 'HEAD')
}

test('packs a commit of the first clone that has it, as GitHub would', async () => {
  using folder = temporaryFolder()
  const [empty, clone, file] = ['empty', 'clone', 'bundle.tar'].map(name => join(folder.path, name)) as [string, string, string]
  mkdirSync(empty)
  git(empty, 'init', '-q')
  const commitId = makeClone(clone)
  await writeGitHubArchive({type: 'github', repository: 'octo/web.app', commitId}, file, {...options, clones: [empty, clone]})
  const names = execFileSync('tar', ['-tzf', file], {encoding: 'utf8'}).trim().split('\n')
  const top = `octo-web.app-${commitId.slice(0, 7)}/`
  expect(names.toSorted()).toEqual([top, `${top}.gitattributes`, `${top}appspec.yml`, `${top}scripts/`, `${top}scripts/stop.sh`].toSorted())
})

test('settings and attributes of the clone alone change nothing: GitHub does not know them', async () => {
  using folder = temporaryFolder()
  const [clone, file] = ['clone', 'bundle.tar'].map(name => join(folder.path, name)) as [string, string]
  const commitId = makeClone(clone)
  git(clone, 'config', 'core.autocrlf', 'true')
  git(clone, 'config', 'tar.umask', '0077')
  writeFileSync(join(clone, '.git', 'info', 'attributes'), 'scripts export-ignore\nappspec.yml text\n')
  await writeGitHubArchive({type: 'github', repository: 'octo/app', commitId}, file, {...options, clones: [clone]})
  const list = execFileSync('tar', ['-tvzf', file], {encoding: 'utf8'})
  expect(list).toMatch(/^-rwxrwxr-x .*scripts\/stop\.sh$/m)
  const content = execFileSync('tar', ['-xzOf', file, `octo-app-${commitId.slice(0, 7)}/appspec.yml`], {encoding: 'utf8'})
  expect(content).toBe('version: 0.0\nos: linux\n')
})

test("a git that does not know how to leave out the user's settings leaves them out all the same", async () => {
  using folder = temporaryFolder()
  const [clone, old, file] = ['clone', 'old', 'bundle.tar'].map(name => join(folder.path, name)) as [string, string, string]
  makeClone(clone)
  writeFileSync(join(clone, '.gitattributes'), 'appspec.yml filter=loud\n')
  git(clone, 'commit', '-q', '-a', '-m', 'second')
  const commitId = git(clone, 'rev-parse', 'HEAD')
  mkdirSync(old)
  const real = execFileSync('sh', ['-c', 'command -v git'], {encoding: 'utf8'}).trim()
  writeFileSync(join(old, 'git'), `#!/bin/sh\nunset GIT_CONFIG_GLOBAL\nexec "${real}" "$@"\n`, {mode: 0o755})
  writeFileSync(join(folder.path, '.gitconfig'), '[filter "loud"]\n\tsmudge = tr a-z A-Z\n')
  const env = {PATH: `${old}:${process.env['PATH'] ?? ''}`, HOME: folder.path}
  await writeGitHubArchive({type: 'github', repository: 'octo/app', commitId}, file, {...options, env, clones: [clone]})
  const content = execFileSync('tar', ['-xzOf', file, `octo-app-${commitId.slice(0, 7)}/appspec.yml`], {encoding: 'utf8'})
  expect(content).toBe('version: 0.0\nos: linux\n')
})

test('a commit that is nowhere: says where it was looked for and how to get it', async () => {
  using folder = temporaryFolder()
  const clone = join(folder.path, 'clone')
  makeClone(clone)
  const commitId = '0123456789012345678901234567890123456789'
  const archive = writeGitHubArchive({type: 'github', repository: 'octo/app', commitId}, join(folder.path, 'x'), {
    ...options,
    clones: [clone, folder.path]
  })
  await expect(archive).rejects.toThrow(`Commit ${commitId} of octo/app is in no local clone`)
  await expect(archive).rejects.toThrow(`${clone}: no such commit; ${folder.path}: fatal: not a git repository`)
  await expect(archive).rejects.toThrow(`git fetch origin ${commitId}`)
})

test.each([
  ['--output=/tmp/x', 'octo/app', '"--output=/tmp/x" is not a full commit id'],
  ['abc1234', 'octo/app', '"abc1234" is not a full commit id'],
  ['0'.repeat(40), 'octo/../app', '"octo/../app" is not the name of a GitHub repository'],
  ['0'.repeat(40), 'octo', '"octo" is not the name of a GitHub repository']
])('commit %j of %j is refused before git sees it', async (commitId, repository, message) => {
  await expect(writeGitHubArchive({type: 'github', repository, commitId}, '/nowhere/x', {...options, clones: ['/']})).rejects.toThrow(
    message
  )
})
