import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand} from '@aws-sdk/client-s3'
import {afterEach, beforeEach, describe, expect} from '@jest/globals'
import type {FaultRule} from '../../src/local/control-plane/fault.ts'
import {anyOf, faultOn} from '../../src/local/simulation/fault-rules.ts'
import {accessDenied, internalError, lostAnswer} from '../../src/local/simulation/service-faults.ts'
import {createSimulatedFleet} from '../../src/local/simulation/simulated-fleet.ts'
import {createGroup, startFixture, type Fixture} from '../local/local-fixture.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {Workshop} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'

/** From the sources: what this is about is in the operations and the post step, and not in the bundle. */
const main = join(import.meta.dirname, '../../src/action/main.ts')
const lostForGood: FaultRule = anyOf(
  faultOn('CreateDeployment', lostAnswer, {to: 1}),
  faultOn('ListDeployments', accessDenied('ListDeployments'))
)
const inputs = {
  mode: 'deploy',
  source: 'app',
  's3-bucket': 'revisions',
  'application-name': 'shop',
  'deployment-group-name': 'production',
  'poll-interval': '20ms'
}

let fixture: Fixture
let workshop: Workshop
let step: Step
let rule: FaultRule
/** Calls that reached the service. */
let calls: string[]
let onCall: (operation: string) => void
beforeEach(async () => {
  calls = []
  rule = () => undefined
  onCall = () => undefined
  fixture = await startFixture({
    createHosts: createSimulatedFleet({script: ({event}) => (event === 'ApplicationStart' ? {durationMs: 'never'} : undefined)}),
    faults: request => {
      calls.push(request.operation)
      onCall(request.operation)
      return rule(request)
    }
  })
  await createGroup(fixture)
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'revisions'}))
  workshop = new Workshop()
  mkdirSync(join(workshop.workspace, 'app'))
  writeFileSync(join(workshop.workspace, 'app/appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /opt/shop\n')
  step = new Step(workshop, {
    AWS_ENDPOINT_URL: fixture.local.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x'
  })
})
afterEach(async () => {
  await fixture.close()
  workshop.remove()
})

async function post(state: StepRun['state']): Promise<StepRun & {readonly deploymentId: string; readonly deploymentStatus: string}> {
  rule = () => undefined
  const run = await step.start(inputs, {...state, 'is-post': 'true'}, main).ended
  const [, deploymentId = ''] = /(d-[A-Z0-9]+)/.exec(run.stdout) ?? []
  const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
  return {...run, deploymentId, deploymentStatus: deploymentInfo?.status ?? ''}
}

/** A second signal would end the step at once. */
function once(operation: string, work: () => void): (called: string) => void {
  let isDone = false
  return called => {
    if (isDone || called !== operation) return
    isDone = true
    work()
  }
}

const stops = (): number => calls.filter(call => call === 'StopDeployment').length

describe('a create whose answer was lost, and that could not be found again', () => {
  test('is found by the post step, which leaves it: nobody cancelled it', async () => {
    rule = lostForGood
    const {status, outputs, state} = await step.start(inputs, {}, main).ended
    expect({status, outcome: outputs['outcome'], id: outputs['deployment-id']}).toEqual({status: 1, outcome: 'unknown', id: undefined})
    const {status: postStatus, stdout, deploymentStatus} = await post(state)
    expect(postStatus).toBe(0)
    expect(stdout).toMatch(/^::warning::d-\S+ goes on \(InProgress\): the step had lost sight of it, and nobody cancelled it\.$/m)
    expect({deploymentStatus, stops: stops()}).toEqual({deploymentStatus: 'InProgress', stops: 0})
  })

  test('is found by the post step and stopped, when the run was cancelled while it was looked for', async () => {
    rule = anyOf(faultOn('CreateDeployment', lostAnswer, {to: 1}), faultOn('ListDeployments', internalError))
    const {child, ended} = step.start(inputs, {}, main)
    onCall = once('ListDeployments', () => child.kill('SIGINT'))
    const {status, outputs, state} = await ended
    expect({status, outcome: outputs['outcome']}).toEqual({status: 1, outcome: 'unknown'})
    const {stdout, deploymentStatus} = await post(state)
    expect(stdout).toMatch(/^::warning::d-\S+ was stopped \(Stopped\)/m)
    expect({deploymentStatus, stops: stops()}).toEqual({deploymentStatus: 'Stopped', stops: 1})
  })

  test('is left by the post step after a cancel, where `on-cancel` is `leave`', async () => {
    rule = anyOf(faultOn('CreateDeployment', lostAnswer, {to: 1}), faultOn('ListDeployments', internalError))
    const leaving = {...inputs, 'on-cancel': 'leave'}
    const {child, ended} = step.start(leaving, {}, main)
    onCall = once('ListDeployments', () => child.kill('SIGTERM'))
    const {status, state} = await ended
    expect(status).toBe(1)
    const {stdout, deploymentStatus} = await post(state)
    expect(stdout).toMatch(/^::warning::d-\S+ goes on \(InProgress\): `on-cancel` is `leave`\.$/m)
    expect({deploymentStatus, stops: stops()}).toEqual({deploymentStatus: 'InProgress', stops: 0})
  })
})
