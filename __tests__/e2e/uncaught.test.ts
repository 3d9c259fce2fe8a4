import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {CreateBucketCommand} from '@aws-sdk/client-s3'
import {afterEach, beforeEach, expect} from '@jest/globals'
import {createSimulatedFleet} from '../../src/local/simulation/simulated-fleet.ts'
import {createGroup, startFixture, type Fixture} from '../local/local-fixture.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {Workshop} from '../support/program.ts'
import {Step} from '../support/runner.ts'

const main = join(import.meta.dirname, '../../src/action/main.ts')
const inputs = {
  source: 'app',
  's3-bucket': 'revisions',
  'application-name': 'shop',
  'deployment-group-name': 'production',
  'poll-interval': '20ms'
}

let fixture: Fixture
let workshop: Workshop
let calls: string[]
beforeEach(async () => {
  calls = []
  fixture = await startFixture({
    createHosts: createSimulatedFleet({script: ({event}) => (event === 'ApplicationStart' ? {durationMs: 'never'} : undefined)}),
    faults: ({operation}) => {
      calls.push(operation)
      return undefined
    }
  })
  await createGroup(fixture)
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'revisions'}))
  workshop = new Workshop()
  mkdirSync(join(workshop.workspace, 'app'))
  writeFileSync(join(workshop.workspace, 'app/appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /opt/shop\n')
})
afterEach(async () => {
  await fixture.close()
  workshop.remove()
})

/** A step in which a bug is thrown where nobody catches it, as soon as its deployment is seen to run. `before`: what happens first. */
function stepWithBug(before = ''): Step {
  const preload = join(workshop.folder, 'bug.mjs')
  writeFileSync(
    preload,
    `const write = process.stdout.write.bind(process.stdout)
let isThrown = false
process.stdout.write = (text, ...rest) => {
  if (!isThrown && /InProgress/.test(String(text))) {
    isThrown = true
    ${before}
    setImmediate(() => setImmediate(() => { throw new TypeError('nobody catches this') }))
  }
  return write(text, ...rest)
}\n`
  )
  return new Step(workshop, {
    AWS_ENDPOINT_URL: fixture.local.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    NODE_OPTIONS: `--import ${pathToFileURL(preload).href}`
  })
}

test('an error that nobody catches was taken for a kill: the post step stopped a healthy deployment', async () => {
  const step = stepWithBug()
  const {status, commands, outputs, state} = await step.start(inputs, {}, main).ended
  expect(status).toBe(1)
  expect(commands.filter(({name}) => name === 'error').map(({message}) => message)).toEqual([
    expect.stringContaining('nobody catches this')
  ])
  const post = await step.start(inputs, {...state, 'is-post': 'true'}, main).ended
  expect(post.status).toBe(0)
  expect(post.stdout).toContain(`${outputs['deployment-id'] ?? ''} goes on (InProgress): the step had lost sight of it`)
  expect(calls).not.toContain('StopDeployment')
})

test('once the run was cancelled, the post step stops it as ever', async () => {
  const step = stepWithBug(`process.emit('SIGINT', 'SIGINT')`)
  const {status, state} = await step.start({...inputs, 'on-cancel': 'stop'}, {}, main).ended
  expect(status).toBe(1)
  const post = await step.start(inputs, {...state, 'is-post': 'true'}, main).ended
  expect(post.status).toBe(0)
  expect(post.stdout).not.toContain('goes on')
  expect(calls).toContain('StopDeployment')
})
