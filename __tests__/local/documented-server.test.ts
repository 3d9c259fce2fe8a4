import {execFile, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {startLocalCodeDeploy, type LocalCodeDeploy} from '../../src/index.ts'

/** The AWS CLI, as `zip`, is not a dependency of the project: where it is missing, the tests are shown as skipped. */
const isThere = (program: string): boolean => spawnSync(program, ['--version'], {stdio: 'ignore'}).status === 0
const testWithCli = process.platform !== 'win32' && isThere('aws') && isThere('zip') ? test : test.skip

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/rehearsal.md'), 'utf8')
const [, section = ''] = /^### ECS and Lambda as a server\n([^]*?)^## /m.exec(page) ?? []
/** Those that people copy; the first of the section starts the server. */
const blocks = [...section.matchAll(/^```sh\n([^]*?)^```/gm)].map(([, text = '']) => text).slice(1)

let local: LocalCodeDeploy
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'codedeploy-kit-documented-'))
  local = await startLocalCodeDeploy({speed: 300})
})
afterAll(async () => {
  await local.close()
  rmSync(folder, {recursive: true, force: true})
})

testWithCli.each([
  ['ECS', 'Registered task definition web:2'],
  ['Lambda', '100 % version 2, 0 % version 1']
])(
  'the commands of docs/rehearsal.md for %s deploy to it',
  async (platform, said) => {
    const block = blocks[platform === 'ECS' ? 0 : 1] ?? ''
    const program = `"${process.execPath}" "${join(root, 'src/cli/main.ts')}"`
    const {stdout} = await promisify(execFile)('bash', ['-euc', `codedeploy-kit() { ${program} "$@"; }\n${block}`], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        AWS_ENDPOINT_URL: local.endpoint,
        AWS_REGION: local.region,
        AWS_DEFAULT_REGION: local.region,
        AWS_ACCESS_KEY_ID: 'any',
        AWS_SECRET_ACCESS_KEY: 'any',
        AWS_PAGER: ''
      }
    })
    expect(stdout).toContain(said)
    expect(stdout).toMatch(/Deployment d-\w+ succeeded/)
  },
  120_000
)
