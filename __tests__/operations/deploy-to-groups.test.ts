import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {describeRun, parseRunMarker} from '../../src/deployment/run-marker.ts'
import {deployToGroups} from '../../src/operations/deploy-to-groups.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {GroupsResult} from '../../src/operations/groups-result.ts'
import type {GroupsOptions} from '../../src/operations/options.ts'
import {groupsExitStatus} from '../../src/report/exit-status.ts'
import {describeGroupsVerdict} from '../../src/report/groups-text.ts'
import {FakeAws} from '../support/fake-aws.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const three = ['canary', 'eu', 'us,east']

function account(...names: readonly string[]): FakeAws {
  const aws = new FakeAws()
  for (const name of names) aws.otherGroups.set(name, {})
  return aws
}

interface Told {
  readonly result: GroupsResult
  readonly events: OperationEvent[]
}

async function run(aws: FakeAws, options: Partial<GroupsOptions> = {}, events: OperationEvent[] = []): Promise<Told> {
  let nonces = 0
  const result = await deployToGroups(
    {
      applicationName: 'shop',
      deploymentGroupNames: three,
      githubRepository: 'octo/shop',
      githubCommitId: commit,
      ...options,
      onEvent: event => {
        options.onEvent?.(event)
        events.push(event)
      }
    },
    {...aws.ports, nonce: () => `nonce${++nonces}`}
  )
  return {result, events}
}

/** `eu: rolled-back`, `us: not-started`, one for each group. */
function endsOf({groups}: GroupsResult): string[] {
  return groups.map(group => `${group.deploymentGroupName}: ${group.type === 'ended' ? group.result.outcome : group.type}`)
}

/** What was created and what ended, in that order. */
function orderOf(events: readonly OperationEvent[]): string[] {
  return events.flatMap(({type, group = ''}) =>
    type === 'deployment-created' ? `${group} begins` : type === 'ended' || type === 'group-failed' ? `${group} ends` : []
  )
}

type Timeline = Partial<DeploymentSnapshot>[]
const succeeds: Timeline = [{status: 'InProgress'}, {status: 'Succeeded'}]
const fails: Timeline = [{status: 'InProgress'}, {status: 'Failed', errorCode: 'HEALTH_CONSTRAINTS'}]
const hangs: Timeline = [{status: 'InProgress'}]

describe('which is begun when', () => {
  test('one after the other, in the order written', async () => {
    const aws = account(...three)
    const {result, events} = await run(aws)
    expect(orderOf(events)).toEqual(['canary begins', 'canary ends', 'eu begins', 'eu ends', 'us,east begins', 'us,east ends'])
    expect(result).toMatchObject({outcome: 'succeeded', decidedBy: 'canary', deploymentIds: ['d-1', 'd-2', 'd-3']})
    expect(groupsExitStatus(result)).toBe(0)
  })

  test('with max-parallel, so many at once, and the next as soon as one has ended', async () => {
    const aws = account(...three)
    aws.timelines.set('d-1', [...hangs, ...hangs, ...hangs, ...hangs, {status: 'Succeeded'}])
    aws.timelines.set('d-2', succeeds)
    const {result, events} = await run(aws, {maxParallel: 2})
    expect(orderOf(events).slice(0, 4)).toEqual(['canary begins', 'eu begins', 'eu ends', 'us,east begins'])
    expect(result.outcome).toBe('succeeded')
  })

  test('every event of a group says which, and the end of all is told once, last', async () => {
    const {result, events} = await run(account(...three), {maxParallel: 3})
    const untold = events.filter(({group}) => group === undefined).map(({type}) => type)
    expect(untold).toEqual(['groups-named', 'notice', 'groups-ended'])
    expect(events.at(-1)).toEqual({type: 'groups-ended', result})
    expect(events.flatMap(event => (event.type === 'finished' ? [[event.group, event.deploymentId]] : []))).toEqual(
      expect.arrayContaining([
        ['canary', 'd-1'],
        ['eu', 'd-2'],
        ['us,east', 'd-3']
      ])
    )
  })

  test.each([
    [true, ['canary: failed', 'eu: not-started', 'us,east: not-started'], 1],
    [false, ['canary: failed', 'eu: succeeded', 'us,east: succeeded'], 3]
  ])('after a failure, with fail-fast: %s', async (failFast, ends, created) => {
    const aws = account(...three)
    aws.timelines.set('d-1', fails)
    const {result} = await run(aws, {failFast})
    expect(endsOf(result)).toEqual(ends)
    expect(aws.created).toHaveLength(created)
    expect(result).toMatchObject({outcome: 'failed', decidedBy: 'canary'})
    expect(groupsExitStatus(result)).toBe(1)
    if (failFast) expect(result.groups[1]).toMatchObject({because: 'failed', reason: 'not begun after "canary", which was no success'})
  })

  test('what runs beside a failure goes on to its end, unstopped', async () => {
    const aws = account(...three)
    aws.timelines.set('d-1', fails)
    aws.timelines.set('d-2', [...hangs, ...hangs, ...hangs, {status: 'Succeeded'}])
    const {result} = await run(aws, {maxParallel: 2})
    expect(endsOf(result)).toEqual(['canary: failed', 'eu: succeeded', 'us,east: not-started'])
    expect(aws.stopped).toEqual([])
  })
})

describe('one revision', () => {
  let source: string
  beforeAll(() => {
    source = mkdtempSync(join(tmpdir(), 'kit-groups-'))
    writeFileSync(join(source, 'appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: app.txt\n    destination: /srv/app\n')
    writeFileSync(join(source, 'app.txt'), 'app')
  })
  afterAll(() => rmSync(source, {recursive: true, force: true}))
  const packed = (): Partial<GroupsOptions> => ({
    source,
    s3Bucket: 'bundles',
    githubRepository: undefined as never,
    githubCommitId: undefined as never
  })

  test('is uploaded and registered once, and is the same for all', async () => {
    const aws = account(...three)
    const {result, events} = await run(aws, packed())
    expect(aws.uploaded).toHaveLength(1)
    expect(aws.registered).toHaveLength(1)
    expect(events.filter(({type}) => type === 'validated')).toHaveLength(1)
    expect(aws.created.map(({revision}) => revision)).toEqual([result.revision, result.revision, result.revision])
    expect(result.bundle?.fileCount).toBe(2)
  })

  test.each<[string, (aws: FakeAws) => void, Partial<GroupsOptions>, object]>([
    [
      'a misspelt third group, with the one that was meant',
      () => undefined,
      {deploymentGroupNames: ['canary', 'eu', 'stagin']},
      {code: 'not-found', input: 'deployment-group-name', hint: expect.stringContaining('"staging"') as unknown}
    ],
    [
      'a group named twice',
      () => undefined,
      {deploymentGroupNames: ['eu', 'canary', 'eu']},
      {code: 'usage', message: expect.stringContaining('"eu" is named twice') as unknown}
    ],
    ['no group', () => undefined, {deploymentGroupNames: []}, {code: 'usage', input: 'deployment-group-name'}],
    ['no room for any', () => undefined, {maxParallel: 0}, {code: 'usage', input: 'max-parallel'}],
    ['half a group at once', () => undefined, {maxParallel: 0.5}, {code: 'usage', input: 'max-parallel'}],
    [
      'a group of another platform',
      aws => void aws.otherGroups.set('us,east', {computePlatform: 'ECS'}),
      {},
      {code: 'usage', message: expect.stringContaining('"us,east" deploys to ECS') as unknown}
    ],
    [
      'what only the last of them refuses',
      aws => {
        for (const name of three) aws.otherGroups.set(name, {deploymentType: name === 'us,east' ? 'IN_PLACE' : 'BLUE_GREEN'})
      },
      {waitFor: 'ready'},
      {code: 'usage', input: 'wait-for', message: expect.stringContaining('"us,east" deploys in place') as unknown}
    ],
    [
      'a newer run in one of them that is to fail this one',
      aws => {
        aws.codedeploy.deployments = async function* (_, name) {
          await Promise.resolve()
          if (name === 'us,east') yield 'd-7'
        }
        const marker = describeRun({run: '101', attempt: 1, nonce: 'n', workflow: 'w'}, '')
        aws.timelines.set('d-7', [{status: 'Succeeded', description: marker}])
      },
      {onStaleRun: 'fail', run: {id: '100', attempt: 1, workflow: 'w'}},
      {code: 'superseded'}
    ]
  ])('%s: nothing is uploaded or created', async (_, arrange, options, expected) => {
    const aws = account(...three)
    arrange(aws)
    await expect(run(aws, {...packed(), ...options})).rejects.toMatchObject(expected)
    expect([aws.uploaded, aws.registered, aws.created]).toEqual([[], [], []])
  })

  test('a hook around the traffic is a warning only if none of the groups runs it', async () => {
    writeFileSync(join(source, 'drain.sh'), '#!/bin/sh\nset -e\ntrue\n', {mode: 0o755})
    const appspec = join(source, 'drain.yml')
    writeFileSync(appspec, 'version: 0.0\nos: linux\nhooks:\n  BeforeBlockTraffic:\n    - location: drain.sh\n      timeout: 60\n')
    const warned = async (hasLoadBalancer: boolean): Promise<boolean> => {
      const aws = account(...three)
      aws.otherGroups.set('eu', {hasLoadBalancer})
      const {result} = await run(aws, {...packed(), appspec, dryRun: true})
      return result.diagnostics.some(({rule}) => rule === 'hook-never-runs')
    }
    expect([await warned(false), await warned(true)]).toEqual([true, false])
  })
})

describe('the deployments', () => {
  test('have markers of their own, and one run', async () => {
    const aws = account(...three)
    await run(aws, {maxParallel: 3})
    const markers = aws.created.map(({description}) => parseRunMarker(description))
    expect(new Set(markers.map(marker => marker?.nonce)).size).toBe(3)
    expect(new Set(markers.map(marker => marker?.run)).size).toBe(1)
  })

  test('wait for, or skip, what is active in their own group', async () => {
    const aws = account(...three)
    aws.createFaults.push(undefined, new DeployError('active-deployment', 'busy', {deploymentId: 'd-9'}), undefined)
    const {result} = await run(aws, {onActiveDeployment: 'skip'})
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: skipped', 'us,east: succeeded'])
    expect(result.outcome).toBe('succeeded')
    expect(groupsExitStatus(result)).toBe(0)
  })

  test('are made where the revision was when the run began, and another one is when the turn of the group comes', async () => {
    const aws = account(...three)
    const has = {
      lastSuccessfulRevision: {type: 'github', repository: 'octo/shop', commitId: commit},
      isLastDeploymentSuccessful: true
    } as const
    for (const group of ['eu', 'us,east']) aws.otherGroups.set(group, has)
    const {result, events} = await run(aws, {
      skipUnchanged: 'deploy',
      // Somebody deploys to the next group meanwhile.
      onEvent: event => {
        if (event.type !== 'deployment-created' || event.group !== 'canary') return
        aws.otherGroups.set('eu', {...has, lastSuccessfulRevision: {...has.lastSuccessfulRevision, commitId: 'f'.repeat(40)}})
      }
    })
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: succeeded', 'us,east: skipped'])
    expect(aws.created.map(({deploymentGroupName}) => deploymentGroupName)).toEqual(['canary', 'eu'])
    expect(result.groups[1]).toMatchObject({result: {previousRevision: {commitId: 'f'.repeat(40)}}})
    expect(events).toContainEqual(
      expect.objectContaining({type: 'notice', message: expect.stringContaining('"eu" had this revision') as unknown})
    )
  })

  test('are not made where the revision is already, with skip-unchanged: deploy', async () => {
    const aws = account(...three)
    aws.otherGroups.set('eu', {
      isLastDeploymentSuccessful: true,
      lastSuccessfulRevision: {type: 'github', repository: 'octo/shop', commitId: commit}
    })
    const {result} = await run(aws, {skipUnchanged: 'deploy'})
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: skipped', 'us,east: succeeded'])
    expect(aws.created.map(({deploymentGroupName}) => deploymentGroupName)).toEqual(['canary', 'us,east'])
  })

  test('each are stopped at their own time limit, and rolled back as their group says', async () => {
    const aws = account(...three)
    aws.timelines.set('d-1', [...hangs, ...Array.from({length: 40}, () => ({status: 'InProgress'}))])
    aws.timelines.set('d-2', [{status: 'Failed', autoRollbackEvents: ['DEPLOYMENT_FAILURE'], rollback: {rollbackDeploymentId: 'd-BACK'}}])
    const {result} = await run(aws, {maxParallel: 2, failFast: false, timeout: 60_000, onTimeout: 'stop'})
    expect(endsOf(result)).toEqual(['canary: timed-out', 'eu: rolled-back', 'us,east: succeeded'])
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback: undefined}])
    expect(result).toMatchObject({outcome: 'timed-out', deploymentIds: ['d-1', 'd-2', 'd-BACK', 'd-3']})
  })

  test('are not made by a dry run, which shows each request', async () => {
    const aws = account(...three)
    const {result, events} = await run(aws, {dryRun: true})
    expect(endsOf(result)).toEqual(['canary: skipped', 'eu: skipped', 'us,east: skipped'])
    const requests = events.flatMap(event => (event.type === 'not-requested' ? [[event.group, event.request.deploymentGroupName]] : []))
    expect(requests).toEqual(three.map(name => [name, name]))
    expect([result.outcome, groupsExitStatus(result), aws.created]).toEqual(['skipped', 0, []])
  })

  test('are not waited for with wait-for: none', async () => {
    const {result} = await run(account(...three), {waitFor: 'none'})
    expect(result).toMatchObject({outcome: 'left-running', reached: 'created'})
    expect(groupsExitStatus(result)).toBe(0)
  })

  test('a group that may not be read is deployed to all the same, and told of by its name', async () => {
    const aws = account(...three)
    const own = {...aws.codedeploy}
    aws.codedeploy.getDeploymentGroup = (application, name) =>
      name === 'eu' ? Promise.reject(new DeployError('access-denied', 'no')) : own.getDeploymentGroup(application, name)
    const {result, events} = await run(aws)
    expect(result.outcome).toBe('succeeded')
    expect(events.filter(event => event.type === 'notice' && event.group === 'eu')).toHaveLength(1)
  })
})

describe('what goes wrong in one group leaves none of the others alone', () => {
  const denied = new DeployError('access-denied', 'CreateDeployment is not allowed')

  test('a create that is refused', async () => {
    const aws = account(...three)
    aws.createFaults.push(undefined, denied, undefined)
    aws.timelines.set('d-1', [...hangs, ...hangs, ...hangs, {status: 'Succeeded'}])
    const {result, events} = await run(aws, {maxParallel: 3})
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: threw', 'us,east: succeeded'])
    expect(result).toMatchObject({outcome: 'failed', decidedBy: 'eu', deploymentIds: ['d-1', 'd-2']})
    expect(groupsExitStatus(result)).toBe(3)
    expect(events.filter(({type}) => type === 'group-failed')).toEqual([expect.objectContaining({group: 'eu'})])
    expect(aws.stopped).toEqual([])
  })

  test('a create that is refused keeps the next from being begun, unless fail-fast is off', async () => {
    const ends = async (failFast: boolean): Promise<string[]> => {
      const aws = account(...three)
      aws.createFaults.push(denied)
      return endsOf((await run(aws, {failFast})).result)
    }
    expect(await ends(true)).toEqual(['canary: threw', 'eu: not-started', 'us,east: not-started'])
    expect(await ends(false)).toEqual(['canary: threw', 'eu: succeeded', 'us,east: succeeded'])
  })

  test('a bug, after the deployment was created: how that stands is unknown', async () => {
    const aws = account(...three)
    const bug = new TypeError('x is not a function')
    const own = {...aws.codedeploy}
    aws.codedeploy.getDeployment = id => (id === 'd-2' ? Promise.reject(bug) : own.getDeployment(id))
    aws.timelines.set('d-1', [...hangs, ...hangs, {status: 'Succeeded'}])
    const {result} = await run(aws, {maxParallel: 2})
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: unknown', 'us,east: not-started'])
    expect(describeGroupsVerdict(result)).toContain('eu: the deployment may go on, unseen after a bug')
    expect(describeGroupsVerdict(result)).toContain('`deployment-id: d-2`')
    expect(result).toMatchObject({outcome: 'unknown', decidedBy: 'eu', deploymentIds: ['d-1', 'd-2']})
    expect(groupsExitStatus(result)).toBe(1)
  })

  test('a newer run that comes between: fail is no success', async () => {
    const aws = account(...three)
    let looks = 0
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      if (++looks > 4) yield 'd-7'
    }
    aws.timelines.set('d-7', [{status: 'Succeeded', description: describeRun({run: '101', attempt: 1, nonce: 'n', workflow: 'w'}, '')}])
    const {result} = await run(aws, {onStaleRun: 'fail', run: {id: '100', attempt: 1, workflow: 'w'}})
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: threw', 'us,east: not-started'])
    expect([result.outcome, groupsExitStatus(result)]).toEqual(['failed', 1])
  })

  test('a broken observer changes nothing', async () => {
    const aws = account(...three)
    const {result} = await run(aws, {
      onEvent: () => {
        throw new Error('no space left')
      }
    })
    expect(result).toMatchObject({outcome: 'succeeded', observerError: 'no space left'})
  })
})

describe('a cancel', () => {
  test('stops each that runs, and begins no more', async () => {
    const aws = account(...three)
    aws.timelines.set('d-1', hangs)
    aws.timelines.set('d-2', hangs)
    const controller = new AbortController()
    aws.onLook = (id, look) => {
      if (id === 'd-2' && look === 1) controller.abort(new Error('SIGINT received'))
    }
    const {result} = await run(aws, {maxParallel: 2, failFast: false, signal: controller.signal})
    expect(endsOf(result)).toEqual(['canary: cancelled', 'eu: cancelled', 'us,east: not-started'])
    expect(aws.stopped.map(({deploymentId}) => deploymentId).sort()).toEqual(['d-1', 'd-2'])
    expect(result.outcome).toBe('cancelled')
    expect(groupsExitStatus(result)).toBe(130)
  })

  test('between two groups is no success, though no deployment failed', async () => {
    const aws = account(...three)
    const controller = new AbortController()
    const {result} = await run(aws, {
      signal: controller.signal,
      onEvent: event => {
        if (event.type === 'ended') controller.abort(new Error('SIGINT received'))
      }
    })
    expect(endsOf(result)).toEqual(['canary: succeeded', 'eu: not-started', 'us,east: not-started'])
    expect(result).toMatchObject({outcome: 'cancelled', decidedBy: 'eu'})
    expect(result.groups[1]).toMatchObject({because: 'cancelled', reason: 'the run was cancelled before its turn'})
    expect(groupsExitStatus(result)).toBe(130)
  })

  test('before the first is an error, and nothing was created', async () => {
    const aws = account(...three)
    await expect(run(aws, {signal: AbortSignal.abort(new Error('SIGINT received'))})).rejects.toMatchObject({code: 'cancelled'})
    expect(aws.created).toEqual([])
  })
})

test('whatever happens: green only if all groups are, one end, one deployment a group, never more at once than asked for', async () => {
  const fate = fc.constantFrom<readonly [Timeline | DeployError, boolean]>(
    [succeeds, true],
    [[{status: 'Succeeded'}], true],
    [fails, false],
    [[{status: 'InProgress'}, {status: 'Stopped'}], false],
    [[{status: 'InProgress'}, {status: 'Baking'}, ...hangs, ...hangs, {status: 'Failed'}], false],
    [new DeployError('access-denied', 'no'), false],
    [new DeployError('active-deployment', 'busy', {deploymentId: 'd-BUSY'}), true]
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, {minLength: 1, maxLength: 6}),
      fc.integer({min: 1, max: 7}),
      fc.boolean(),
      async (fates, maxParallel, failFast) => {
        const names = fates.map((_, index) => `group-${index}`)
        const aws = account(...names)
        const own = {...aws.codedeploy}
        aws.codedeploy.createDeployment = async request => {
          const [what] = fates[names.indexOf(request.deploymentGroupName)] ?? []
          if (what instanceof DeployError) throw what
          const id = await own.createDeployment(request)
          aws.timelines.set(id, what ?? [])
          return id
        }
        let running = 0
        let most = 0
        const {result, events} = await run(aws, {
          deploymentGroupNames: names,
          maxParallel,
          failFast,
          onActiveDeployment: 'skip',
          onEvent: ({type}) => {
            if (type === 'deployment-created') most = Math.max(most, ++running)
            if (type === 'finished') running--
          }
        })
        const isGreen = fates.every(([, isGood]) => isGood)
        expect(groupsExitStatus(result) === 0).toBe(isGreen)
        expect(result.groups.map(({deploymentGroupName}) => deploymentGroupName)).toEqual(names)
        expect(events.filter(({type}) => type === 'groups-ended')).toHaveLength(1)
        expect(events.at(-1)?.type).toBe('groups-ended')
        expect(new Set(aws.created.map(({deploymentGroupName}) => deploymentGroupName)).size).toBe(aws.created.length)
        expect(most).toBeLessThanOrEqual(maxParallel)
        expect(running).toBe(0)
        if (isGreen || !failFast) expect(result.groups.every(({type}) => type !== 'not-started')).toBe(true)
      }
    ),
    {numRuns: 300}
  )
})

test('whenever the run is cancelled: each deployment is stopped or had ended, none is begun after it, and it is green only if all were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({min: 1, max: 12}), {minLength: 1, maxLength: 5}),
      fc.integer({min: 1, max: 5}),
      fc.integer({min: 1, max: 60}),
      async (looks, maxParallel, cancelAt) => {
        const names = looks.map((_, index) => `group-${index}`)
        const aws = account(...names)
        const controller = new AbortController()
        let calls = 0
        const ended = new Set<string>()
        let begunAfter = 0
        const own = {...aws.codedeploy}
        aws.codedeploy.createDeployment = async request => {
          if (controller.signal.aborted) begunAfter++
          const id = await own.createDeployment(request)
          const running = looks[names.indexOf(request.deploymentGroupName)] ?? 1
          aws.timelines.set(id, [...Array.from({length: running}, () => ({status: 'InProgress'})), {status: 'Succeeded'}])
          return id
        }
        aws.codedeploy.getDeployment = async id => {
          if (++calls === cancelAt) controller.abort(new Error('SIGINT received'))
          const seen = await own.getDeployment(id)
          if (seen.status === 'Succeeded') ended.add(id)
          return seen
        }
        const {result} = await run(aws, {deploymentGroupNames: names, maxParallel, signal: controller.signal})
        const stopped = new Set(aws.stopped.map(({deploymentId}) => deploymentId))
        for (const id of result.deploymentIds) expect(stopped.has(id) || ended.has(id)).toBe(true)
        expect(result.deploymentIds).toHaveLength(aws.created.length)
        expect(begunAfter).toBe(0)
        const isGreen = ended.size === names.length
        expect([result.outcome, groupsExitStatus(result)]).toEqual(isGreen ? ['succeeded', 0] : ['cancelled', 130])
      }
    ),
    {numRuns: 300}
  )
})
