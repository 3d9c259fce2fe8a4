import {existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {userInfo} from 'node:os'
import {join} from 'node:path'
import {describe, expect} from '@jest/globals'
import {unixTest as test} from './hook-fixture.ts'
import {appSpec, events, fixedTime, groupId, script, testHost} from './host-fixture.ts'

const hook = (location: string, more: object = {}): object => ({location, ...more})
const success = {errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''}

describe('a first deployment', () => {
  test('unpacks, installs and keeps the books of the agent', async () => {
    using host = testHost()
    const {status, diagnostics, ran} = await host.deploy('d-1', {
      'appspec.yml': appSpec({hooks: {AfterInstall: [hook('scripts/after.sh')]}}),
      'app/index.html': 'hello',
      'app/bin/run': script('true'),
      'app/latest': {link: 'bin/run'},
      'app/cache': {folder: true},
      'scripts/after.sh': script('echo installed')
    })
    expect({status, diagnostics, ran}).toEqual({status: 'Succeeded', diagnostics: success, ran: events})
    expect(host.installed()).toEqual({
      'opt/app/bin/run': '#!/bin/sh\ntrue\n',
      'opt/app/cache/': '',
      'opt/app/index.html': 'hello',
      'opt/app/latest': '-> bin/run'
    })
    expect(statSync(join(host.root, 'opt/app/bin/run')).mode & 0o777).toBe(0o755)
    expect(statSync(join(host.root, 'opt/app/index.html')).mtimeMs).toBe(fixedTime * 1_000)

    const deployment = join(host.agentFolder, groupId, 'd-1')
    expect(readdirSync(deployment).toSorted()).toEqual(['bundle.tar', 'deployment-archive', 'logs'])
    const read = (name: string): string => readFileSync(join(host.agentFolder, name), 'utf8')
    expect(read(`deployment-instructions/${groupId}_last_successful_install`)).toBe(deployment)
    expect(read(`deployment-instructions/${groupId}_most_recent_install`)).toBe(deployment)
    expect(read(`deployment-instructions/${groupId}-cleanup`)).toBe(
      ['opt', 'opt/app', 'opt/app/bin', 'opt/app/bin/run', 'opt/app/cache', 'opt/app/index.html', 'opt/app/latest']
        .map(path => `${join(host.root, path)}\n`)
        .join('')
    )
    const {instructions} = JSON.parse(read(`deployment-instructions/${groupId}-install.json`)) as {instructions: unknown[]}
    expect(instructions.slice(0, 4)).toEqual([
      {type: 'mkdir', directory: join(host.root, 'opt')},
      {type: 'mkdir', directory: join(host.root, 'opt/app')},
      {type: 'mkdir', directory: join(host.root, 'opt/app/bin')},
      {type: 'copy', source: join(deployment, 'deployment-archive/app/bin/run'), destination: join(host.root, 'opt/app/bin/run')}
    ])
    const stamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /gm
    expect(read(`${groupId}/d-1/logs/scripts.log`).replace(stamp, '')).toBe(
      'LifecycleEvent - AfterInstall\nScript - scripts/after.sh\n[stdout]installed\n'
    )
    expect(read('deployment-logs/codedeploy-agent-deployments.log')).toMatch(/^\[[^\]]+\.\d{3}\] \[d-1\]LifecycleEvent - AfterInstall$/m)
  })

  test('has nothing to stop: events of the previous revision are successes', async () => {
    using host = testHost()
    const tree = {'appspec.yml': appSpec({files: [], hooks: {ApplicationStop: [hook('no-such.sh')]}})}
    expect((await host.deploy('d-1', tree)).status).toBe('Succeeded')
  })
})

test('hooks run at the root of the sandbox with the variables of the agent, of the revision and of the rehearsal', async () => {
  using host = testHost()
  await host.deploy('d-1', {'appspec.yml': appSpec({files: [], hooks: {BeforeInstall: [hook('env.sh')]}}), 'env.sh': script('pwd -P; env')})
  const [directory, ...env] = host.outputs.map(({line}) => line)
  expect(directory).toBe(host.root)
  expect(env.filter(line => !/^(PATH|PWD|OLDPWD|SHLVL|_)=/.test(line)).toSorted()).toEqual(
    [
      'APPLICATION_NAME=web-app',
      'BUNDLE_BUCKET=bucket',
      'BUNDLE_ETAG="e"',
      'BUNDLE_KEY=d-1.tgz',
      'CODEDEPLOY_KIT_INSTANCE_ID=i-1',
      `CODEDEPLOY_KIT_ROOT=${host.root}`,
      'CODEDEPLOY_KIT_RUN=test',
      `DEPLOYMENT_GROUP_ID=${groupId}`,
      'DEPLOYMENT_GROUP_NAME=production',
      'DEPLOYMENT_ID=d-1',
      'HOME=/home/agent',
      'LIFECYCLE_EVENT=BeforeInstall'
    ].toSorted()
  )
  expect(host.outputs[0]).toEqual({
    deploymentId: 'd-1',
    target: 'i-1',
    lifecycleEvent: 'BeforeInstall',
    script: 'env.sh',
    stream: 'stdout',
    line: host.root
  })
})

test('a failed hook: its code, script, message and the log of the event', async () => {
  using host = testHost()
  const result = await host.deploy('d-1', {
    'appspec.yml': appSpec({files: [], hooks: {AfterInstall: [hook('one.sh'), hook('two.sh')]}}),
    'one.sh': script('echo fine'),
    'two.sh': script('echo broken >&2; exit 3')
  })
  expect(result).toEqual({
    status: 'Failed',
    ran: events.slice(0, 5),
    diagnostics: {
      errorCode: 'ScriptFailed',
      scriptName: 'two.sh',
      message: 'Script at specified location: two.sh failed with exit code 3',
      logTail: 'LifecycleEvent - AfterInstall\nScript - one.sh\n[stdout]fine\nScript - two.sh\n[stderr]broken\n'
    }
  })
})

describe('what the previous revision decides', () => {
  const stopping = (text: string) => ({
    'appspec.yml': appSpec({files: [], hooks: {ApplicationStop: [hook('stop.sh')], ValidateService: [hook('validate.sh')]}}),
    'stop.sh': script(`echo "${text} $DEPLOYMENT_ID"`),
    'validate.sh': script('true')
  })

  test('ApplicationStop is that of the revision that was installed last, with the new deployment id', async () => {
    using host = testHost()
    await host.deploy('d-1', stopping('first'))
    await host.deploy('d-2', stopping('second'))
    expect(host.outputs.map(({line}) => line)).toEqual(['first d-2'])
    expect(readFileSync(join(host.agentFolder, groupId, 'd-2/logs/scripts.log'), 'utf8')).toContain('[stdout]first d-2')
  })

  test('a revision that was installed and failed afterwards counts; one that failed before does not', async () => {
    using host = testHost()
    await host.deploy('d-1', stopping('first'))
    const second = await host.deploy('d-2', {...stopping('second'), 'validate.sh': script('exit 1')})
    expect(second.ran.at(-1)).toBe('ValidateService')
    const third = await host.deploy('d-3', {...stopping('third'), 'appspec.yml': 'version: 0.0\nos: linux\nhooks: wrong\n'})
    expect(third.ran.at(-1)).toBe('BeforeInstall')
    await host.deploy('d-4', stopping('fourth'))
    expect(host.outputs.map(({line}) => line)).toEqual(['first d-2', 'second d-3', 'second d-4'])
  })

  test('a broken ApplicationStop fails the next deployment', async () => {
    using host = testHost()
    await host.deploy('d-1', {...stopping('first'), 'stop.sh': script('exit 9')})
    const {ran, diagnostics} = await host.deploy('d-2', stopping('second'))
    expect(ran).toEqual(['ApplicationStop'])
    expect(diagnostics).toMatchObject({errorCode: 'ScriptFailed', scriptName: 'stop.sh'})
  })
})

describe('over a deployment of the same group', () => {
  const files = (names: Record<string, string>) =>
    Object.fromEntries([['appspec.yml', appSpec()], ...Object.entries(names).map(([name, text]) => [`app/${name}`, text])]) as Record<
      string,
      string
    >

  test('its files are removed, those the application made stay with their folders', async () => {
    using host = testHost()
    await host.deploy('d-1', files({'old/a': '1', 'logs/b': '1', both: '1'}))
    writeFileSync(join(host.root, 'opt/app/logs/access.log'), 'x')
    writeFileSync(join(host.root, 'opt/app/both'), 'edited on the host')
    await host.deploy('d-2', files({both: '2'}))
    expect(host.installed()).toEqual({'opt/app/both': '2', 'opt/app/logs/access.log': 'x'})
  })

  test('a foreign file in the way: nothing of the new revision, and nothing of the old one', async () => {
    using host = testHost()
    await host.deploy('d-1', files({a: '1'}))
    writeFileSync(join(host.root, 'opt/app/b'), 'foreign')
    const {ran, diagnostics} = await host.deploy('d-2', files({a: '2', b: '2'}))
    expect(ran.at(-1)).toBe('Install')
    expect(diagnostics).toEqual({
      errorCode: 'UnknownError',
      scriptName: '',
      message: 'The deployment failed because a specified file already exists at this location: /opt/app/b',
      logTail: ''
    })
    expect(host.installed()).toEqual({'opt/app/b': 'foreign'})
    expect(existsSync(join(host.agentFolder, `deployment-instructions/${groupId}-cleanup`))).toBe(false)
  })

  test('OVERWRITE replaces a foreign file and owns it from then on', async () => {
    using host = testHost()
    writeFileTree(host.root, 'opt/app/b', 'foreign')
    await host.deploy('d-1', files({a: '1', b: '1'}), {fileExistsBehavior: 'OVERWRITE'})
    expect(host.installed()).toEqual({'opt/app/a': '1', 'opt/app/b': '1'})
    await host.deploy('d-2', files({a: '2'}))
    expect(host.installed()).toEqual({'opt/app/a': '2'})
  })

  test('RETAIN leaves a foreign file, now and later', async () => {
    using host = testHost()
    writeFileTree(host.root, 'opt/app/b', 'foreign')
    await host.deploy('d-1', files({a: '1', b: '1'}), {fileExistsBehavior: 'RETAIN'})
    expect(host.installed()).toEqual({'opt/app/a': '1', 'opt/app/b': 'foreign'})
    await host.deploy('d-2', files({a: '2'}))
    expect(host.installed()).toEqual({'opt/app/a': '2', 'opt/app/b': 'foreign'})
  })

  test("the AppSpec's own setting goes before the deployment's", async () => {
    using host = testHost()
    writeFileTree(host.root, 'opt/app/b', 'foreign')
    const tree = {...files({b: '1'}), 'appspec.yml': appSpec({file_exists_behavior: 'RETAIN'})}
    await host.deploy('d-1', tree, {fileExistsBehavior: 'OVERWRITE'})
    expect(host.installed()).toEqual({'opt/app/b': 'foreign'})
  })

  test('files of another group are foreign', async () => {
    using host = testHost()
    await host.deploy('d-1', files({a: '1'}))
    const {diagnostics} = await host.deploy('d-2', files({a: '2'}), {groupId: '99999999-2222-3333-4444-555555555555'})
    expect(diagnostics.message).toContain('already exists at this location: /opt/app/a')
  })

  test('five deployments are kept, and the last installed one always', async () => {
    using host = testHost()
    await host.deploy('d-1', files({a: '1'}))
    utimesSync(join(host.agentFolder, groupId, 'd-1'), 1, 1)
    for (let n = 2; n <= 8; n++) {
      await host.deploy(`d-${n}`, {'nothing.txt': ''}, {events: ['DownloadBundle', 'BeforeInstall']})
      utimesSync(join(host.agentFolder, groupId, `d-${n}`), n, n)
    }
    expect(readdirSync(join(host.agentFolder, groupId)).toSorted()).toEqual(['d-1', 'd-5', 'd-6', 'd-7', 'd-8'])
  })
})

function writeFileTree(root: string, name: string, text: string): void {
  mkdirSync(join(root, name, '..'), {recursive: true})
  writeFileSync(join(root, name), text)
}

describe('Install fails as the agent does', () => {
  test.each([
    ['a source that is missing', {source: 'nope', destination: '/opt/app'}, 'No such file or directory @ rb_sysopen - nope'],
    ['a glob', {source: 'app/*.txt', destination: '/opt/app'}, 'No such file or directory @ rb_sysopen - app/*.txt'],
    ['a file where a directory must go', {source: 'app', destination: '/etc/hosts'}, 'File exists @ dir_s_mkdir - /etc/hosts'],
    ['a file further up', {source: 'app', destination: '/etc/hosts/x'}, 'Not a directory @ dir_s_mkdir - /etc/hosts/x']
  ])('%s', async (_, mapping, message) => {
    using host = testHost()
    writeFileTree(host.root, 'etc/hosts', '')
    const {diagnostics} = await host.deploy('d-1', {'appspec.yml': appSpec({files: [mapping]}), 'app/a': ''})
    expect(diagnostics).toEqual({errorCode: 'UnknownError', scriptName: '', message, logTail: ''})
  })

  test('a source out of the revision: a real agent would go there, a rehearsal never does', async () => {
    using host = testHost()
    writeFileTree(host.root, 'secret', 'x')
    const files = [
      {source: 'app', destination: '/opt/app'},
      {source: '../'.repeat(12) + host.root.slice(1) + '/secret', destination: '/opt/app'}
    ]
    const {status, diagnostics} = await host.deploy('d-1', {'appspec.yml': appSpec({files}), 'app/a': 'x'})
    expect(status).toBe('Failed')
    expect(diagnostics.message).toMatch(/leads out of the revision, to what only the host knows: this agent does not go there$/)
    expect(host.installed()).toEqual({secret: 'x'})
  })

  test('what was installed before the failing instruction stays', async () => {
    using host = testHost()
    const files = [
      {source: 'app', destination: '/opt/app'},
      {source: 'nope', destination: '/opt/app'}
    ]
    expect((await host.deploy('d-1', {'appspec.yml': appSpec({files}), 'app/a': 'x'})).status).toBe('Failed')
    expect(host.installed()).toEqual({'opt/app/a': 'x'})
  })

  test('onto a directory that has the name of the file: the file lands inside', async () => {
    using host = testHost()
    mkdirSync(join(host.root, 'opt/app/a'), {recursive: true})
    await host.deploy('d-1', {'appspec.yml': appSpec(), 'app/a': 'x'}, {fileExistsBehavior: 'OVERWRITE'})
    expect(host.installed()).toEqual({'opt/app/a/a': 'x'})
  })
})

describe('the AppSpec', () => {
  test('must be called appspec.yml for the first event that reads the new revision', async () => {
    using host = testHost()
    const {ran, diagnostics} = await host.deploy('d-1', {'appspec.yaml': appSpec({files: []})})
    expect(ran.at(-1)).toBe('BeforeInstall')
    expect(diagnostics.errorCode).toBe('UnknownError')
    expect(diagnostics.message).toContain(
      'did not find an AppSpec file within the unpacked revision directory at revision-relative path "appspec.yml"'
    )
  })

  test('may be called appspec.yaml for Install alone', async () => {
    using host = testHost()
    const wanted = {events: ['DownloadBundle', 'Install']}
    expect((await host.deploy('d-1', {'appspec.yaml': appSpec(), 'app/a': 'x'}, wanted)).status).toBe('Succeeded')
    expect(host.installed()).toEqual({'opt/app/a': 'x'})
  })

  test('that is refused fails the event with the words of the parser', async () => {
    using host = testHost()
    const {diagnostics} = await host.deploy('d-1', {'appspec.yml': 'version: 1.0\nos: linux\n'})
    expect(diagnostics).toMatchObject({errorCode: 'UnknownError', scriptName: ''})
    expect(diagnostics.message).toContain('1.0')
  })
})

describe('permissions', () => {
  test('modes are set, owners are not, and that is said once', async () => {
    using host = testHost()
    const permissions = [{object: '/opt/app', pattern: '*', mode: '0640', owner: 'no-such-user', type: ['file']}]
    const {status} = await host.deploy('d-1', {'appspec.yml': appSpec({permissions}), 'app/a': 'x', 'app/b': 'x'})
    expect(status).toBe('Succeeded')
    expect(statSync(join(host.root, 'opt/app/a')).mode & 0o777).toBe(0o640)
    expect(host.notices.map(({message}) => message)).toEqual([
      'A rehearsal does not apply "owner", "group", "acls" and "context": files belong to the current user. Modes are set.'
    ])
  })

  test('runas and sudo are not applied, and that is said once for a deployment', async () => {
    using host = testHost()
    const hooks = {BeforeInstall: [hook('a.sh', {runas: 'no-such-user'})], AfterInstall: [hook('a.sh', {sudo: true})]}
    const tree = {'appspec.yml': appSpec({files: [], hooks}), 'a.sh': script('true')}
    expect((await host.deploy('d-1', tree)).status).toBe('Succeeded')
    expect(host.notices).toHaveLength(1)
    await host.deploy('d-2', tree)
    expect(host.notices).toHaveLength(2)
  })
})

describe('nothing is written outside of the sandbox', () => {
  test.each([
    ['a destination that climbs', '/opt/../../../outside', 'outside/a'],
    ['a relative destination', '../outside', 'outside/a']
  ])('%s ends at the root', async (_, destination, installed) => {
    using host = testHost()
    await host.deploy('d-1', {'appspec.yml': appSpec({files: [{source: 'app', destination}]}), 'app/a': 'x'})
    expect(host.installed()).toEqual({[installed]: 'x'})
  })

  test.each([
    ['a folder that is a link', 'opt', 'outside', {}],
    ['a file that is a link', 'opt/app/a', 'outside/victim', {fileExistsBehavior: 'OVERWRITE'} as const],
    ['a file that is a dangling link', 'opt/app/a', 'outside/new', {}]
  ])('%s is refused', async (_, link, target, options) => {
    using host = testHost()
    const outside = join(host.folder, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'victim'), 'untouched')
    mkdirSync(join(host.root, link, '..'), {recursive: true})
    symlinkSync(join(host.folder, target), join(host.root, link))
    const {diagnostics} = await host.deploy('d-1', {'appspec.yml': appSpec(), 'app/a': 'x'}, options)
    expect(diagnostics.message).toMatch(/leads out of the sandbox, to .*outside.*: a rehearsal changes nothing outside of it/)
    expect(readdirSync(outside)).toEqual(['victim'])
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('untouched')
  })

  test('a clean-up list that was tampered with removes nothing else', async () => {
    using host = testHost()
    await host.deploy('d-1', {'appspec.yml': appSpec(), 'app/a': 'x'})
    const victim = join(host.folder, 'victim')
    writeFileSync(victim, '')
    writeFileSync(join(host.agentFolder, `deployment-instructions/${groupId}-cleanup`), `${victim}\n`)
    const {diagnostics} = await host.deploy('d-2', {'appspec.yml': appSpec(), 'app/a': 'y'})
    expect(diagnostics.message).toContain('leads out of the sandbox')
    expect(existsSync(victim)).toBe(true)
  })
})

test('a revision that cannot be fetched fails DownloadBundle with the words of S3', async () => {
  using host = testHost()
  const {ran, diagnostics} = await host.deploy('d-1', {}, {key: 'nope.tgz'})
  expect(ran).toEqual(['ApplicationStop', 'DownloadBundle'])
  expect(diagnostics).toEqual({errorCode: 'UnknownError', scriptName: '', message: 'The specified key does not exist.', logTail: ''})
})

test('a stop ends an event that has not begun', async () => {
  using host = testHost()
  const {status, diagnostics} = await host.deploy('d-1', {}, {signal: AbortSignal.abort(new Error('The deployment was stopped.'))})
  expect({status, message: diagnostics.message}).toEqual({status: 'Failed', message: 'The deployment was stopped.'})
})

describe('with the root / the host is this machine', () => {
  test('files go where the AppSpec says, with owner and group, and hooks know of no sandbox', async () => {
    using host = testHost('real')
    const destination = join(host.folder, 'opt')
    const {username, uid} = userInfo()
    const permissions = [{object: destination, owner: username, mode: '0600', type: ['file']}]
    const {status} = await host.deploy('d-1', {
      'appspec.yml': appSpec({files: [{source: 'app', destination}], permissions, hooks: {AfterInstall: [hook('where.sh')]}}),
      'app/a': 'x',
      'where.sh': script('pwd; echo "${CODEDEPLOY_KIT_ROOT-unset} $CODEDEPLOY_KIT_INSTANCE_ID"')
    })
    expect(status).toBe('Succeeded')
    const {mode, uid: owner} = statSync(join(destination, 'a'))
    expect({mode: mode & 0o777, owner}).toEqual({mode: 0o600, owner: uid})
    expect(host.outputs.map(({line}) => line)).toEqual(['/', 'unset i-1'])
    expect(host.notices).toEqual([])
  })

  test('an unknown owner fails Install after the files were copied', async () => {
    using host = testHost('real')
    const destination = join(host.folder, 'opt')
    const permissions = [{object: destination, owner: 'no-such-user', type: ['file']}]
    const {diagnostics} = await host.deploy('d-1', {
      'appspec.yml': appSpec({files: [{source: 'app', destination}], permissions}),
      'app/a': 'x'
    })
    expect(diagnostics).toEqual({errorCode: 'UnknownError', scriptName: '', message: "can't find user for no-such-user", logTail: ''})
    expect(existsSync(join(destination, 'a'))).toBe(true)
  })
})

test('a name with a line end is installed, but never gets into the clean-up list', async () => {
  using host = testHost()
  await host.deploy('d-1', {'appspec.yml': appSpec(), 'app/a\n/etc/passwd': 'x'})
  expect(host.notices.map(({message}) => message)).toEqual([expect.stringContaining('has a line end in its name')])
  expect(readFileSync(join(host.agentFolder, `deployment-instructions/${groupId}-cleanup`), 'utf8')).not.toMatch(/^\/etc/m)
})
