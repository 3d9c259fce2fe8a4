import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect} from '@jest/globals'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop, type Run} from '../support/program.ts'

let workshop: Workshop
let app: string
beforeEach(() => {
  workshop = new Workshop()
  app = workshop.webApp()
})
afterEach(() => workshop.remove())

const run = (...args: string[]): Promise<Run> => workshop.run(cli, args)

/** All that a run says that ends with 0. */
async function green(...args: string[]): Promise<string> {
  const {status, stdout, stderr} = await run(...args)
  expect({status, said: status === 0 ? '' : stdout + stderr}).toEqual({status: 0, said: ''})
  return stdout + stderr
}

function write(path: string, text = path): void {
  mkdirSync(join(app, path, '..'), {recursive: true})
  writeFileSync(join(app, path), text)
}

describe('bundles that are not what the user thinks', () => {
  test.each(['tgz', 'zip'])('links and modes are on the host as they are in the workspace: %s', async type => {
    write('app/bin/tool', '#!/bin/sh\n')
    chmodSync(join(app, 'app/bin/tool'), 0o755)
    write('app/secret', 'for the owner')
    chmodSync(join(app, 'app/secret'), 0o640)
    symlinkSync('bin/tool', join(app, 'app/tool'))
    expect(await green('package', 'web-app', '--list')).toContain('app/tool -> bin/tool')
    const root = join(workshop.folder, 'root')
    await green('rehearse', 'web-app', '--root', root, '--bundle-type', type)
    const installed = (path: string): string => join(root, 'instances/instance-1/root/opt/web-app', path)
    expect(lstatSync(installed('bin/tool')).mode & 0o777).toBe(0o755)
    expect(readlinkSync(installed('tool'))).toBe('bin/tool')
    expect(readFileSync(installed('secret'), 'utf8')).toBe('for the owner')
  })

  test('a link that leaves the source is an error that names both, and not a copy of what it leads to', async () => {
    writeFileSync(join(workshop.workspace, 'outside'), 'not yours')
    symlinkSync('../../outside', join(app, 'app/escape'))
    const {status, stdout, stderr} = await run('package', 'web-app')
    expect(status).toBe(1)
    expect(stdout + stderr).toMatch(/app\/escape.*\.\.\/\.\.\/outside/)
  })

  test('what is in it is shown before it is sent: never .git, always what was built, and a warning of secrets', async () => {
    for (const path of ['.git/HEAD', '.git/config', '.DS_Store', 'app/.git/HEAD']) write(path)
    for (const path of ['app/dist/index.js', 'app/node_modules/left-pad/index.js', '.env']) write(path)
    const list = await green('package', 'web-app', '--list')
    const has = (path: string): boolean => list.split('\n').some(line => line.endsWith(` ${path}`))
    expect(['app/dist/index.js', 'app/node_modules/left-pad/index.js', '.env'].filter(path => !has(path))).toEqual([])
    expect(list).not.toMatch(/\.git\/|\.DS_Store$/m)
    expect(list).toContain('[env-file-in-bundle]')
    expect(list).toMatch(/^tgz: \d+ files, /m)
    expect(existsSync(join(workshop.workspace, 'bundle.tgz'))).toBe(false)
    write('.codedeployignore', 'node_modules/\n.env\n')
    const less = await green('package', 'web-app', '--list')
    expect(less).not.toMatch(/left-pad|\.env\b/)
    expect(less).toContain('app/dist/index.js')
  })

  test('a source with the AppSpec one folder down is refused, and the folder is named', async () => {
    mkdirSync(join(workshop.workspace, 'build'))
    renameSync(app, join(workshop.workspace, 'build', 'web-app'))
    writeFileSync(join(workshop.workspace, 'build', 'README.md'), '')
    const {status, stdout, stderr} = await run('package', 'build')
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('build/web-app')
  })

  test('so is an archive with another root, which was built before; a lone folder is one that agents look into', async () => {
    writeFileSync(join(workshop.workspace, 'README.md'), '')
    execFileSync('tar', ['-czf', 'nested.tgz', 'web-app', 'README.md'], {cwd: workshop.workspace})
    const {status, stdout, stderr} = await run('rehearse', '--archive', 'nested.tgz')
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('web-app/appspec.yml')
    execFileSync('tar', ['-czf', 'lone.tgz', 'web-app'], {cwd: workshop.workspace})
    await green('rehearse', '--archive', 'lone.tgz')
  })

  test('the same content is the same bundle, whatever the clock says', async () => {
    await green('package', 'web-app', '--output', 'one.zip')
    write('app/server.js', readFileSync(join(app, 'app/server.js'), 'utf8'))
    await green('package', 'web-app', '--output', 'two.zip')
    const [one, two] = ['one.zip', 'two.zip'].map(name => readFileSync(join(workshop.workspace, name)))
    expect(one?.equals(two ?? Buffer.of())).toBe(true)
  })
})
