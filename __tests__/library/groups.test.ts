import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CreateDeploymentGroupCommand, GetDeploymentCommand, ListDeploymentsCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, ListObjectsV2Command} from '@aws-sdk/client-s3'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {deployToGroups, type GroupsResult, type OperationEvent} from '../../src/index.ts'
import {parseRunMarker} from '../../src/deployment/run-marker.ts'
import {createGroup, deploy as deployByHand, roleArn, startFixture, type Fixture} from '../local/local-fixture.ts'

type Options = Parameters<typeof deployToGroups>[0]

let fixture: Fixture
let events: OperationEvent[]
let source: string
beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), 'kit-groups-'))
  writeFileSync(join(source, 'appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: app.txt\n    destination: /srv/app\n')
  writeFileSync(join(source, 'app.txt'), 'app')
})
afterAll(() => rmSync(source, {recursive: true, force: true}))
beforeEach(async () => {
  fixture = await startFixture({instances: 1})
  events = []
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  await createGroup(fixture)
  for (const deploymentGroupName of ['canary', 'us,east'])
    await fixture.codedeploy.send(new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName, serviceRoleArn: roleArn}))
})
afterEach(async () => {
  await fixture.close()
})

const run = (options: Partial<Options> = {}): Promise<GroupsResult> =>
  deployToGroups({
    endpoint: fixture.local.endpoint,
    region: 'us-east-1',
    credentials: {accessKeyId: 'any', secretAccessKey: 'any'},
    pollInterval: 10,
    applicationName: 'shop',
    deploymentGroupNames: ['canary', 'production', 'us,east'],
    source,
    s3Bucket: 'releases',
    onEvent: event => void events.push(event),
    ...options
  })

const outcomesOf = ({groups}: GroupsResult): string[] => groups.map(group => (group.type === 'ended' ? group.result.outcome : group.type))

async function made(): Promise<{readonly objects: number; readonly deployments: number}> {
  const {KeyCount: objects = 0} = await fixture.s3.send(new ListObjectsV2Command({Bucket: 'releases'}))
  const {deployments = []} = await fixture.codedeploy.send(new ListDeploymentsCommand({}))
  return {objects, deployments: deployments.length}
}

async function deploymentsOf({deploymentIds}: Pick<GroupsResult, 'deploymentIds'>) {
  return Promise.all(
    deploymentIds.map(async deploymentId => {
      const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
      return {
        group: deploymentInfo?.deploymentGroupName,
        status: deploymentInfo?.status,
        revision: deploymentInfo?.revision,
        marker: parseRunMarker(deploymentInfo?.description ?? '')
      }
    })
  )
}

describe('over the wire', () => {
  test('one upload and three deployments of it, one after the other', async () => {
    const result = await run()
    expect(result.outcome).toBe('succeeded')
    expect(fixture.fleet.mostAtOnce).toBe(1)
    expect(await made()).toEqual({objects: 1, deployments: 3})
    const found = await deploymentsOf(result)
    expect(found.map(({group, status}) => [group, status])).toEqual([
      ['canary', 'Succeeded'],
      ['production', 'Succeeded'],
      ['us,east', 'Succeeded']
    ])
    expect(new Set(found.map(({revision}) => JSON.stringify(revision))).size).toBe(1)
    expect(new Set(found.map(({marker}) => marker?.nonce)).size).toBe(3)
    expect(new Set(found.map(({marker}) => marker?.run)).size).toBe(1)
  })

  test('two at a time really run at the same time, and the third when one has ended', async () => {
    fixture.fleet.script = ({event}) => (event === 'Install' ? 'hang' : undefined)
    const running = run({maxParallel: 2})
    await fixture.fleet.hanging(2)
    expect((await made()).deployments).toBe(2)
    fixture.fleet.script = () => undefined
    fixture.fleet.release()
    expect((await running).outcome).toBe('succeeded')
    expect(fixture.fleet.mostAtOnce).toBe(2)
  })

  test('a misspelt third group stops everything: nothing is uploaded or created', async () => {
    await expect(run({deploymentGroupNames: ['canary', 'production', 'us,eats']})).rejects.toMatchObject({
      code: 'not-found',
      input: 'deployment-group-name',
      hint: expect.stringContaining('"us,east"') as unknown
    })
    expect(await made()).toEqual({objects: 0, deployments: 0})
  })

  test('a group that fails: what runs beside it goes on, what comes after is not begun', async () => {
    let first: string | undefined
    fixture.fleet.script = ({event, deploymentId}) => {
      if (event !== 'Install') return undefined
      first ??= deploymentId
      return deploymentId === first ? 'fail' : 'hang'
    }
    const running = run({
      maxParallel: 2,
      onEvent: event => {
        events.push(event)
        if (event.type === 'ended' && event.result.outcome === 'failed') fixture.fleet.release()
      }
    })
    const result = await running
    expect(outcomesOf(result).sort()).toEqual(['failed', 'not-started', 'succeeded'])
    expect(result.outcome).toBe('failed')
    expect(await made()).toMatchObject({deployments: 2})
  })

  test('a cancel stops every deployment that runs', async () => {
    fixture.fleet.script = ({event}) => (event === 'Install' ? 'hang' : undefined)
    const controller = new AbortController()
    const running = run({maxParallel: 2, signal: controller.signal})
    await fixture.fleet.hanging(2)
    controller.abort(new Error('SIGINT received'))
    const result = await running
    expect([result.outcome, outcomesOf(result)]).toEqual(['cancelled', ['cancelled', 'cancelled', 'not-started']])
    fixture.fleet.release()
    expect((await deploymentsOf(result)).map(({status}) => status)).toEqual(['Stopped', 'Stopped'])
  })

  test('a group that is busy is waited for, while the others go on', async () => {
    fixture.fleet.script = ({event}) => (event === 'Install' ? 'hang' : undefined)
    const active = await deployByHand(fixture, '1')
    await fixture.fleet.hanging()
    fixture.fleet.script = () => undefined
    const result = await run({
      maxParallel: 3,
      onEvent: event => {
        events.push(event)
        const ended = events.flatMap(({type, group = ''}) => (type === 'ended' ? group : []))
        if (ended.length === 2) fixture.fleet.release()
      }
    })
    expect(result.outcome).toBe('succeeded')
    expect(events).toContainEqual(
      expect.objectContaining({type: 'waiting-for-active-deployment', group: 'production', activeDeploymentId: active})
    )
    const ended = events.flatMap(({type, group}) => (type === 'ended' ? group : []))
    expect(ended.at(-1)).toBe('production')
  })

  test('a dry run leaves nothing behind', async () => {
    const result = await run({dryRun: true})
    expect(outcomesOf(result)).toEqual(['skipped', 'skipped', 'skipped'])
    expect(await made()).toEqual({objects: 0, deployments: 0})
  })
})
