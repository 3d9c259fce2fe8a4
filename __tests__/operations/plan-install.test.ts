import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {planInstall} from '../../src/appspec/install-plan.ts'
import {newHost} from '../../src/appspec/new-host.ts'
import {parseServerAppSpec} from '../../src/appspec/parse-server-app-spec.ts'
import {previewInstall, previewOf, type InstallPreview} from '../../src/operations/plan-install.ts'
import {installPlanJson} from '../../src/report/install-plan-json.ts'
import {installPlanText} from '../../src/report/install-plan-text.ts'
import {treeOf, type FixtureFiles} from '../appspec/fixture-tree.ts'

const files: FixtureFiles = {
  'app/index.js': 'x',
  'app/conf/a.conf': 'a',
  'app/current': {link: 'index.js'},
  'scripts/stop.sh': '',
  'scripts/start.sh': ''
}
const text = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/shop/web
permissions:
  - object: /opt/shop/web
    mode: "640"
    owner: www-data
    type: [file]
  - object: /opt/shop
    pattern: web
    group: staff
    acls: ["user:bob:rx"]
    type: [directory]
hooks:
  ApplicationStop:
    - location: scripts/stop.sh
      timeout: 30
  ApplicationStart:
    - location: scripts/start.sh
      runas: www-data
    - location: scripts/start.sh
      timeout: 60
`

function preview(source: string, tree: FixtureFiles = files): InstallPreview {
  const parsed = parseServerAppSpec(source, {host: source.includes('windows') ? 'windows' : 'linux'})
  if (!('appSpec' in parsed)) throw new Error(parsed.error.message)
  return previewOf(parsed.appSpec, treeOf(tree))
}

describe('what Install would do', () => {
  test('every file and directory, with what it gets and the line that says so', () => {
    expect(installPlanText(preview(text)).split('\n').slice(0, 7)).toEqual([
      'Install on a new Linux host: 2 files, 1 symlink, 3 directories; files that exist: DISALLOW',
      '  0755 root:root      /opt/shop/',
      '  0755 root:staff     /opt/shop/web/                                           acls user:bob:r-x; line 11 sets acls, group',
      '  0755 root:root      /opt/shop/web/conf/',
      '  0640 www-data:root  /opt/shop/web/conf/a.conf          from app/conf/a.conf  line 7 sets mode, owner',
      '  0640 www-data:-     /opt/shop/web/current -> index.js  from app/current      line 7 sets mode, owner',
      '  0640 www-data:root  /opt/shop/web/index.js             from app/index.js     line 7 sets mode, owner'
    ])
  })

  test('the entries are those of the planner that the host agent carries out', () => {
    const parsed = parseServerAppSpec(text)
    if (!('appSpec' in parsed)) throw new Error(parsed.error.message)
    const {instructions} = planInstall({appSpec: parsed.appSpec, tree: treeOf(files), host: newHost('linux')})
    const made = instructions.flatMap(each => (each.type === 'mkdir' ? [each.directory] : each.type === 'copy' ? [each.destination] : []))
    expect(preview(text).entries.map(({path}) => path)).toEqual(made)
  })

  test('Windows has no modes and no owners', () => {
    const {entries} = preview('version: 0.0\nos: windows\nfiles:\n  - source: app\\conf\n    destination: C:\\shop\n')
    expect(entries).toEqual([
      {kind: 'directory', path: 'C:/shop'},
      {kind: 'file', path: 'C:/shop/a.conf', source: 'app/conf/a.conf'}
    ])
  })

  test('a plan that is refused shows why, and no files', () => {
    const found = preview(text.replace('permissions:', '  - source: app/index.js\n    destination: /opt/shop/web\npermissions:'))
    expect(found.entries).toEqual([])
    expect(found.problems.map(({kind}) => kind)).toContain('same-target')
    expect(installPlanText(found)).toMatch(/^ {2}fails: .*\(line 6\)$/m)
  })

  test('what comes behind an instruction that fails is not shown', () => {
    const {entries, problems} = preview(
      'version: 0.0\nos: linux\nfiles:\n  - source: app/conf\n    destination: /opt/a\n  - source: none\n    destination: /opt/a\n'
    )
    expect(problems).toMatchObject([{kind: 'missing-source'}])
    expect(entries.map(({path}) => path)).toEqual(['/opt/a', '/opt/a/a.conf'])
  })
})

test('which scripts run in which event, and from which revision', () => {
  const lines = installPlanText(preview(text)).split('\n')
  const from = (heading: string): string[] => {
    const rest = lines.slice(lines.indexOf(heading) + 1)
    return rest.slice(0, rest.includes('') ? rest.indexOf('') : rest.length)
  }
  const stop =
    "the revision installed before, if there is one (this one's from the next deployment on: scripts/stop.sh (line 18, 30 s at most))"
  const start = 'this revision: scripts/start.sh (line 21, 3600 s at most, as www-data), scripts/start.sh (line 23, 60 s at most)'
  const before = 'the revision installed before, if there is one'
  const inPlace = [
    `  ApplicationStop     ${stop}`,
    '  DownloadBundle      the agent fetches and unpacks this revision',
    '  BeforeInstall       no scripts',
    '  Install             the agent installs the files above',
    '  AfterInstall        no scripts',
    `  ApplicationStart    ${start}`,
    '  ValidateService     no scripts'
  ]
  expect(from('Events in place')).toEqual(inPlace)
  expect(from('Events in place, behind a load balancer')).toEqual([
    `  BeforeBlockTraffic  ${before}`,
    '  BlockTraffic        the load balancer',
    `  AfterBlockTraffic   ${before}`,
    ...inPlace,
    '  BeforeAllowTraffic  no scripts',
    '  AllowTraffic        the load balancer',
    '  AfterAllowTraffic   no scripts'
  ])
})

describe('a source that leads out of the revision', () => {
  const source = text.replace('permissions:', '  - source: ../y\n    destination: /opt/y\npermissions:')

  test('cannot be shown, and is no failure', () => {
    const lines = installPlanText(preview(source)).split('\n')
    expect(lines[0]).toContain(': 2 files, 1 symlink, 3 directories;')
    expect(lines[1]).toBe('  cannot be shown: the source ../y leads out of the revision, to what only the host knows (line 6)')
    expect(preview(source).problems).toEqual([])
  })

  test('as JSON', () => {
    expect(installPlanJson(preview(source)).gaps).toMatchObject([{kind: 'leaves-revision', line: 6}])
  })
})

test('as JSON', () => {
  const {entries, events, ...rest} = installPlanJson(preview(text))
  expect(rest).toEqual({os: 'linux', fileExistsBehavior: 'DISALLOW', problems: [], gaps: []})
  expect(entries.find(({path}) => path === '/opt/shop/web/index.js')).toEqual({
    kind: 'file',
    path: '/opt/shop/web/index.js',
    source: 'app/index.js',
    mode: '0640',
    owner: 'www-data',
    group: 'root',
    permissionLine: 7
  })
  expect(events.inPlace[0]).toEqual({
    name: 'ApplicationStop',
    scriptsOf: 'previous-revision',
    scripts: [{location: 'scripts/stop.sh', line: 18, timeoutSeconds: 30, sudo: false}]
  })
})

describe('of a directory', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-plan-'))
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'app/a.txt'), 'a', {mode: 0o600})
    symlinkSync('a.txt', join(folder, 'app/b.txt'))
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  test('files have the modes they are packed with', async () => {
    writeFileSync(join(folder, 'appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt\n')
    const found = await previewInstall({source: folder, fileExistsBehavior: 'OVERWRITE'})
    expect(found.preview?.fileExistsBehavior).toBe('OVERWRITE')
    expect(found.preview?.entries).toMatchObject([
      {path: '/opt/a.txt', mode: expect.stringMatching(/^06[04]{2}$/)},
      {path: '/opt/b.txt', target: 'a.txt'}
    ])
  })

  test('an AppSpec that agent 1 refuses has findings and no plan', async () => {
    writeFileSync(join(folder, 'appspec.yml'), 'version: "0.0"\nos: linux\n')
    const found = await previewInstall({source: folder})
    expect(found.preview).toBeUndefined()
    expect(found.validation.diagnostics.map(({rule}) => rule)).toContain('version-quoted')
  })

  test('ECS and Lambda install nothing', async () => {
    writeFileSync(join(folder, 'appspec.yml'), 'version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n')
    await expect(previewInstall({source: folder})).rejects.toMatchObject({code: 'usage'})
  })
})
