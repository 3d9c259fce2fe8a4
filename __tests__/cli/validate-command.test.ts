import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {InstallPlanJson} from '../../src/report/install-plan-json.ts'
import type {ValidationJson} from '../../src/report/validation-json.ts'
import {Workshop, type Run} from '../support/program.ts'

/** The command as it is in the sources: what is bundled is tested in e2e. */
const program = join(import.meta.dirname, '../../src/cli/main.ts')

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

const run = (...args: readonly string[]): Promise<Run> => workshop.run(program, ['validate', ...args])

function write(path: string, text: string): string {
  const file = join(workshop.workspace, path)
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
  return file
}

const faulty = `version: "0.0"
os: linux
files:
  - source: app
    destination: /opt/app
permissions:
  - object: /opt/app
    mode: 0755 # rwxr-xr-x
hooks:
  AfterInstall:
    - location: run.sh
      timeout: 60
`

function source(): void {
  write('web/appspec.yml', faulty)
  write('web/app/a.txt', 'a')
  write('web/run.sh', '#!/bin/sh\r\nset -e\r\n')
}

describe('--fix', () => {
  test('tells what it fixed and what is left, and exits with what is left', async () => {
    source()
    const before = await run('web')
    expect(before.status).toBe(1)
    expect(before.stdout).toContain('3 findings can be fixed safely: run it again with --fix.')

    const {status, stdout} = await run('web', '--fix')
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'web/appspec.yml:1:10: fixed: now 0.0 [version-quoted]',
      'web/appspec.yml:8:11: fixed: now "0755" [perm-mode-octal]',
      'web/run.sh: fixed: 2 characters deleted [script-crlf-shebang]'
    ])
    expect(status).toBe(0)
    expect(readFileSync(join(workshop.workspace, 'web/appspec.yml'), 'utf8')).toBe(faulty.replace('"0.0"', '0.0').replace('0755', '"0755"'))
    expect(readFileSync(join(workshop.workspace, 'web/run.sh'), 'utf8')).toBe('#!/bin/sh\nset -e\n')
    expect((await run('web')).stdout).not.toContain('--fix')
  })

  test('as JSON, of files by themselves', async () => {
    write('one.yml', faulty)
    write('two.yml', 'version: 1.0\nos: linux\n')
    const {status, stdout} = await run('--fix', '--format', 'json', 'one.yml', 'two.yml')
    const [one, two] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as ValidationJson & {readonly fixed: readonly {readonly rule: string}[]})
    expect(one?.fixed.map(({rule}) => rule)).toEqual(['version-quoted', 'perm-mode-octal'])
    expect(one?.verdicts['agent-1']).toBe('valid')
    expect(two?.fixed).toEqual([])
    expect(status).toBe(1)
  })

  test('every AppSpec below a folder', async () => {
    source()
    write('web/stages/test/appspec.yml', 'version: "0.0"\nos: linux\nhooks:\n')
    const {stdout} = await run('web', '--fix')
    expect(stdout).toContain(`${join('web', 'stages/test/appspec.yml')}:1:10: fixed`)
    expect(readFileSync(join(workshop.workspace, 'web/stages/test/appspec.yml'), 'utf8')).toBe('version: 0.0\nos: linux\nhooks:\n')
  })
})

describe('--plan', () => {
  test('shows the files, what sets their permissions, and the events', async () => {
    source()
    await run('web', '--fix')
    const {status, stdout} = await run('web', '--plan')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}0755 root:root {2}\/opt\/app\/a\.txt +from app\/a\.txt +line 7 sets mode$/m)
    expect(stdout).toMatch(/^ {2}AfterInstall +this revision: run\.sh \(line 11, 60 s at most\)$/m)
  })

  test('as JSON', async () => {
    source()
    await run('web', '--fix')
    const {stdout} = await run('web', '--plan', '--format', 'json', '--file-exists-behavior', 'RETAIN')
    const {plan, verdicts} = JSON.parse(stdout) as ValidationJson & {readonly plan: InstallPlanJson}
    expect(verdicts['agent-2']).toBe('valid')
    expect(plan.fileExistsBehavior).toBe('RETAIN')
    expect(plan.entries.map(({path, mode, permissionLine}) => [path, mode, permissionLine])).toEqual([
      ['/opt/app', '0755', undefined],
      ['/opt/app/a.txt', '0755', 7]
    ])
  })

  test('a refused AppSpec has no plan, and says so', async () => {
    source()
    const {status, stdout} = await run('web', '--plan')
    expect(status).toBe(1)
    expect(stdout).toMatch(/There is no plan: agent 1 refuses the AppSpec\.\n$/)
  })

  test.each([
    ['a file', ['web/appspec.yml', '--plan'], '--plan needs a directory'],
    ['with --fix', ['web', '--plan', '--fix'], '--fix and --plan cannot go together']
  ])('%s is a usage error', async (_, args, message) => {
    source()
    const {status, stderr} = await run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

test('what comments ignore is counted', async () => {
  write('one.yml', 'version: 0.0\nos: linux\nhooks:\n# codedeploy-kit: ignore key-case\nFiles:\n')
  const {stdout} = await run('one.yml')
  expect(stdout).toContain('1 finding ignored by comments.')
  expect(stdout).not.toContain('[key-case]')
})

test('--format sarif prints one log for all', async () => {
  source()
  write('two.yml', faulty)
  const {status, stdout} = await run('--format', 'sarif', 'web', 'two.yml')
  const log = JSON.parse(stdout) as {readonly runs: readonly {readonly results: readonly {readonly ruleId: string}[]}[]}
  expect(status).toBe(1)
  expect(log.runs).toHaveLength(1)
  expect(log.runs[0]?.results.filter(({ruleId}) => ruleId === 'version-quoted')).toHaveLength(2)
})

test('--format github adds annotations, and no line of a file becomes a command', async () => {
  write('one.yml', 'version: 0.0\nos: linux\n::warning::x: 2026-11-21\n')
  const {stdout} = await run('--format', 'github', 'one.yml')
  const commands = stdout.split('\n').filter(line => /^\s*::/.test(line))
  expect(commands).toContainEqual(expect.stringMatching(/^::error title=yaml-date,file=one\.yml,line=3,col=15,endLine=3,endColumn=24::/))
  expect(commands.filter(line => !/^::(?:error|warning|notice) title=[\w-]+,/.test(line))).toEqual([])
})

describe('a check of the wrong thing is not green', () => {
  test.each([
    ['a pattern with a file', ['two.yml', '--include', 'app'], '--include is about a bundle'],
    ['a type of bundle with a file', ['two.yml', '--bundle-type', 'zip'], '--bundle-type is about a bundle'],
    ['a bundle that was built before', ['--archive', 'nothing.zip'], '--archive has no effect on validate']
  ])('%s is a usage error', async (_, args, message) => {
    write('two.yml', 'version: 0.0\nos: linux\nhooks:\n')
    const {status, stderr} = await run(...args)
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})

test('--validate warn shows errors as warnings', async () => {
  write('one.yml', 'version: 1.0\nos: linux\n')
  expect((await run('one.yml')).status).toBe(1)
  const {status, stdout} = await run('one.yml', '--validate', 'warn')
  expect(stdout).toMatch(/one\.yml:1:10: warning: /)
  expect(status).toBe(0)
})

test('--bundle-type tar for Windows is a finding, with its place', async () => {
  write('web/appspec.yml', 'version: 0.0\nos: windows\nfiles:\n  - source: app\n    destination: C:\\app\n')
  write('web/app/a.txt', 'a')
  expect((await run('web')).status).toBe(0)
  const {status, stdout} = await run('web', '--bundle-type', 'tar')
  expect([status, stdout]).toEqual([1, expect.stringContaining(`${join('web', 'appspec.yml')}:2:5: error: The revision is a tar`)])
})

describe('too many findings for a person', () => {
  const many = `version: 0.0\nos: linux\npermissions:\n${Array.from({length: 150}, (_, i) => `  - object: /opt/${i}\n    mode: 0644\n`).join('')}`

  test('a text shows errors first, and its last line says where the others are', async () => {
    write('one.yml', many)
    const {stdout} = await run('one.yml')
    expect(stdout.match(/^one\.yml:\d+:\d+: \w+/gm)?.length).toBe(100)
    expect(stdout).toMatch(/\n[\d,]+ more findings not shown: .*\. All of them: codedeploy-kit validate --format json\n$/)
    const {diagnostics} = JSON.parse((await run('one.yml', '--format', 'json')).stdout) as ValidationJson
    expect(diagnostics.length).toBeGreaterThanOrEqual(150)
  })

  test('a runner is shown as many, and all are in its annotations', async () => {
    write('one.yml', many)
    const {stdout} = await run('one.yml', '--format', 'github')
    expect(stdout.match(/^one\.yml:\d+/gm)?.length).toBe(100)
    expect(stdout).toMatch(/^::error title=perm-mode-octal,.*The same 149 more times/m)
  })

  test('a text tells the first of the fixes', async () => {
    write('one.yml', many)
    const {status, stdout} = await run('one.yml', '--fix')
    expect(stdout.match(/: fixed: /g)?.length).toBe(100)
    expect(stdout).toContain('\n50 more findings fixed.\n')
    expect(status).toBe(0)
  })
})

describe('what is known of the hosts', () => {
  const appSpec = (timeout: number): string => `version: 0.0
os: linux
hooks:
  ApplicationStop:
    - location: stop.sh
      timeout: ${timeout}
  BeforeBlockTraffic:
    - location: stop.sh
      timeout: 60
`
  const sources = (): void => {
    for (const name of ['now', 'before']) {
      write(`${name}/appspec.yml`, appSpec(60))
      write(`${name}/stop.sh`, `#!/bin/sh\nset -e\necho ${name}\n`)
    }
  }
  const rulesIn = async (...args: readonly string[]): Promise<readonly string[]> => {
    const {stdout, stderr} = await run('--format', 'json', ...args)
    if (stdout === '') throw new Error(stderr)
    return (JSON.parse(stdout) as ValidationJson).diagnostics.map(({rule}) => rule)
  }

  test.each([
    ['not known', ['now'], false],
    ['another', ['now', '--previous', 'before'], true],
    ['the same', ['now', '--previous', 'now'], false]
  ])('hooks that run once more as they were are found where the revision before is %s', async (_, args, isFound) => {
    sources()
    expect((await rulesIn(...args)).includes('hook-previous-revision')).toBe(isFound)
  })

  test('--previous takes a bundle too', async () => {
    sources()
    await workshop.run(program, ['package', 'before', '--output', 'before.zip', '--bundle-type', 'zip'])
    expect(await rulesIn('now', '--previous', 'before.zip')).toContain('hook-previous-revision')
  })

  test.each([
    ['not known', ['now'], false],
    ['there', ['now', '--load-balancer', 'true'], false],
    ['known to be missing', ['now', '--load-balancer', 'false'], true],
    ['known to be missing, for a file by itself', ['now/appspec.yml', '--load-balancer', 'false'], true]
  ])('hooks that never run are found where a load balancer is %s', async (_, args, isFound) => {
    sources()
    expect((await rulesIn(...args)).includes('hook-never-runs')).toBe(isFound)
  })

  test.each([
    ['nothing', ['now', '--previous', 'nowhere'], 2, 'there is no such directory or archive'],
    ['a directory without an AppSpec', ['now', '--previous', 'empty'], 1, 'appspec.yml'],
    ['what is no archive', ['now', '--previous', 'now/stop.sh'], 1, 'stop.sh'],
    ['compared with a file by itself', ['now/appspec.yml', '--previous', 'before'], 2, '--previous is about a bundle']
  ])('%s is refused', async (_, args, expected, message) => {
    sources()
    mkdirSync(join(workshop.workspace, 'empty'))
    const {status, stdout, stderr} = await run(...args)
    expect([status, stdout, stderr]).toEqual([expected, '', expect.stringContaining(message)])
  })
})

test('--suppressed marks in SARIF what comments ignore, and goes with nothing else', async () => {
  write('one.yml', 'version: 0.0\nos: linux\nhooks:\n# codedeploy-kit: ignore key-case\nFiles:\n')
  expect((await run('one.yml', '--format', 'sarif')).stdout).not.toContain('suppressions')
  expect((await run('one.yml', '--format', 'sarif', '--suppressed')).stdout).toContain('"suppressions":[{"kind":"inSource"}]')
  expect(await run('one.yml', '--suppressed')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--suppressed goes with --format sarif')
  })
})

describe('what was found from outside', () => {
  const fine = 'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: run.sh\n      timeout: 60\n'
  const fineFolder = (path: string): string => write(`${path}/appspec.yml`, fine)

  test('a name with a line break became a command of the workflow on standard error', async () => {
    const {status, stderr} = await run('no\n::add-mask::a\r##[add-mask]b')
    expect(status).toBe(1)
    expect(stderr.split('\n').filter(line => /^\s*::|##\[/.test(line))).toEqual([])
  })

  test('an unknown flag became a command of the workflow on standard error', async () => {
    const {status, stderr} = await run('--q\n::add-mask::a')
    expect([status, stderr]).toEqual([2, expect.stringContaining('\n| ::add-mask::a\n')])
  })

  test('one path that cannot be read left standard output empty: SARIF', async () => {
    write('one.yml', faulty)
    const {status, stdout, stderr} = await run('one.yml', 'nope', 'a'.repeat(300), '--format', 'sarif')
    const {runs} = JSON.parse(stdout) as {
      readonly runs: readonly {
        readonly results: readonly unknown[]
        readonly invocations: readonly {readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[]}[]
      }[]
    }
    expect(status).toBe(1)
    expect(runs[0]?.results.length).toBeGreaterThan(0)
    expect(runs[0]?.invocations).toMatchObject([
      {executionSuccessful: false, toolExecutionNotifications: [{level: 'error'}, {level: 'error'}]}
    ])
    expect(stderr).toContain('there is no file "nope"')
    expect(stderr).toContain('cannot be looked at (ENAMETOOLONG)')
    expect(stderr).not.toContain('bug')
    expect(stderr).toMatch(/^codedeploy-kit: 2 errors, \d+ warnings? in 1 AppSpec; the log has them$/m)
  })

  test('one path that cannot be read ended the report of the others: JSON', async () => {
    write('two.yml', fine)
    const {status, stdout} = await run('nope', 'two.yml', '--format', 'json')
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as unknown)
    expect(lines).toMatchObject([
      {file: 'nope', error: {code: 'invalid-appspec'}},
      {file: 'two.yml', diagnostics: []}
    ])
    expect(status).toBe(1)
  })

  test('AppSpecs below a folder passed without a word that their bundles are not checked', async () => {
    fineFolder('services/web')
    expect((await run('services')).stdout).toBe(
      'Checked services/web/appspec.yml (server): nothing to complain about (without its bundle; `validate services/web` checks it)\n'
    )
  })

  test.each(['--bundle-type=zip', '--include=a', '--symlinks=follow'])('%s did nothing for a folder that has no bundle', async flag => {
    fineFolder('services/web')
    const {status, stderr} = await run('services', flag)
    expect([status, stderr]).toEqual([2, expect.stringContaining('"services" has no appspec.yml in its root')])
  })

  test('an archive that is named as a file was read as YAML', async () => {
    write('bundle.yml', 'PK\u0003\u0004 and more')
    const {status, stderr} = await run('bundle.yml')
    expect([status, stderr]).toEqual([1, expect.stringContaining('is no AppSpec but an archive (zip)')])
  })
})
