import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test as anyTest} from '@jest/globals'
import {CreateBucketCommand} from '@aws-sdk/client-s3'
import {createGroup, startFixture, type Fixture} from '../local/local-fixture.ts'
import {FaultyProxy} from '../support/faulty-proxy.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {Workshop} from '../support/program.ts'

/** From the sources: what this is about is in the mains. */
const sources = join(import.meta.dirname, '../../src')
const doors = {
  cli: {
    program: join(sources, 'cli/main.ts'),
    args: ['deploy', 'app', '--s3-bucket', 'revisions', '--application-name', 'shop', '--deployment-group-name', 'production'],
    inputs: {}
  },
  action: {
    program: join(sources, 'action/main.ts'),
    args: [],
    inputs: {
      GITHUB_ACTIONS: 'true',
      INPUT_SOURCE: 'app',
      'INPUT_S3-BUCKET': 'revisions',
      'INPUT_APPLICATION-NAME': 'shop',
      'INPUT_DEPLOYMENT-GROUP-NAME': 'production'
    }
  }
} as const

let fixture: Fixture
let proxy: FaultyProxy
let workshop: Workshop
beforeAll(async () => {
  fixture = await startFixture()
  await createGroup(fixture)
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'revisions'}))
  proxy = await FaultyProxy.start(fixture.local.endpoint)
})
afterAll(async () => {
  await proxy.close()
  await fixture.close()
})
beforeEach(() => {
  proxy.reset()
  workshop = new Workshop()
  mkdirSync(join(workshop.workspace, 'app'))
  writeFileSync(join(workshop.workspace, 'app/appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /opt/shop\n')
})
afterEach(() => workshop.remove())

const environment = (): Record<string, string> => ({
  AWS_ENDPOINT_URL: proxy.endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'x',
  AWS_SECRET_ACCESS_KEY: 'x'
})

describe('a cancelled process does not live on for the pause of an AWS client', () => {
  test.each(['cli', 'action'] as const)('%s', async name => {
    const {program, args, inputs} = doors[name]
    const summary = join(workshop.home, 'summary')
    writeFileSync(summary, '')
    proxy.rules.push({operation: 'HeadObject', fault: {kind: 'refused', status: 503, code: 'SlowDown', headers: {'retry-after': '20'}}})
    const asked = new Promise<void>(resolve => {
      proxy.onCall = operation => {
        if (operation === 'HeadObject') resolve()
      }
    })
    const {child, ended} = workshop.start(program, args, {...environment(), ...inputs, GITHUB_STEP_SUMMARY: summary})
    await Promise.race([asked, ended])
    // Once the client has its answer, and pauses.
    await new Promise(resolve => setTimeout(resolve, 300))
    const signalledMs = performance.now()
    child.kill('SIGINT')
    const {status, stdout, stderr} = await ended
    expect(performance.now() - signalledMs).toBeLessThan(3_000)
    expect(status).toBe(name === 'cli' ? 130 : 1)
    expect(stdout + stderr).toContain('cancelled')
  })
})

describe('what was written arrives whole', () => {
  anyTest.each([
    ['a reader that is slow', 'slow'],
    ['a reader that went away', 'gone']
  ])('%s', async (_, how) => {
    const {status, stderr, stdout} = await workshop.run(join(import.meta.dirname, 'talking-main.ts'), [how])
    expect({status, stderr}).toEqual({status: 3, stderr: ''})
    expect(JSON.parse(stdout)).toEqual(how === 'slow' ? {status: 3, read: 5_000_000} : {status: 3})
  })
})
