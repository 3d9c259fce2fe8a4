import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deleteDeploymentGroup} from '../../src/operations/delete-deployment-group.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeleteGroupOptions} from '../../src/operations/options.ts'
import type {DeletedGroup} from '../../src/operations/result.ts'
import {FakeAws} from '../support/fake-aws.ts'

const ours = {'codedeploy-kit': 'octo/shop'}
const settings = {serviceRoleArn: 'arn:aws:iam::123456789012:role/codedeploy'}
const run = {id: '12', attempt: 1, repository: 'octo/shop'}

interface Stage {
  readonly aws: FakeAws
  readonly events: OperationEvent[]
  /** Deployments that are under way, by id, with what each look shows; what has ended is not listed any more. */
  readonly active: (id: string, ...looks: Partial<DeploymentSnapshot>[]) => void
  readonly remove: (more?: Partial<DeleteGroupOptions>) => Promise<DeletedGroup>
  readonly told: () => readonly string[]
}

function stage(tags: Readonly<Record<string, string>> = ours): Stage {
  const aws = new FakeAws()
  const events: OperationEvent[] = []
  aws.groups.addApplication('shop', 'Server', ours)
  aws.groups.addGroup('shop', 'pr-7', settings, tags)
  const under = new Set<string>()
  aws.codedeploy.deployments = async function* () {
    await Promise.resolve()
    yield* under
  }
  aws.codedeploy.listDeploymentGroups = async (name, signal) => {
    await Promise.resolve()
    if (signal?.aborted) throw new DeployError('cancelled', 'ListDeploymentGroups was cut off')
    const application = aws.groups.applications.get(name)
    if (!application) throw new DeployError('not-found', 'there is no application')
    return [...application.groups.keys()]
  }
  aws.onLook = (id, look) => {
    const seen = aws.timelines.get(id) ?? []
    const {status = ''} = seen[Math.min(look, seen.length - 1)] ?? {}
    if (['Succeeded', 'Failed', 'Stopped'].includes(status)) under.delete(id)
  }
  return {
    aws,
    events,
    active: (id, ...looks) => {
      under.add(id)
      aws.timelines.set(id, looks)
    },
    remove: more =>
      deleteDeploymentGroup(
        {
          ...{applicationName: 'shop', deploymentGroupName: 'pr-7', run, onEvent: event => void events.push(event)},
          ...more,
          ...{deploymentGroupName: more?.deploymentGroupName ?? 'pr-7'}
        },
        aws.ports
      ),
    told: () =>
      events.map(event => {
        if (event.type === 'deployment-group' || event.type === 'application')
          return `${event.type} ${event.change}${event.isPlan === true ? ' (plan)' : ''}`
        return event.type
      })
  }
}

const denied = (operation: string): DeployError =>
  new DeployError('access-denied', `${operation} failed: not authorized`, {operation, errorName: 'AccessDeniedException'})

describe('a group', () => {
  test('that was made here is deleted', async () => {
    const {aws, remove, told} = stage()
    expect(await remove()).toMatchObject({
      outcome: 'succeeded',
      applicationName: 'shop',
      deploymentGroupName: 'pr-7',
      deploymentGroupDeleted: true,
      applicationDeleted: false
    })
    expect(aws.groups.group('shop', 'pr-7')).toBeUndefined()
    expect(told()).toEqual(['deployment-group deleted'])
  })

  test.each([
    ['that is not there', {deploymentGroupName: 'pr-8'}],
    ['of an application that may have been deleted with it', {applicationName: 'gone', deleteApplication: true}]
  ])('%s is a success', async (_, names) => {
    const {remove, told} = stage()
    expect(await remove(names)).toMatchObject({outcome: 'succeeded', deploymentGroupDeleted: false, applicationDeleted: false})
    expect(told()).toEqual(['deployment-group absent'])
  })

  test('is deleted once, and again is a success', async () => {
    const {remove} = stage()
    expect((await remove()).deploymentGroupDeleted).toBe(true)
    expect((await remove()).deploymentGroupDeleted).toBe(false)
  })

  test('is only told of in a dry run', async () => {
    const {aws, remove, told} = stage()
    expect(await remove({dryRun: true, deleteApplication: true})).toMatchObject({
      outcome: 'skipped',
      deploymentGroupDeleted: false,
      applicationDeleted: false
    })
    expect(aws.groups.calls.filter(call => call.startsWith('delete'))).toEqual([])
    expect(told()).toEqual(['deployment-group deleted (plan)', 'application deleted (plan)'])
  })

  test('whose Auto Scaling groups keep their hooks is told', async () => {
    const {aws, remove, told} = stage()
    aws.groups.hooksLeft = ['web']
    await remove()
    expect(told()).toEqual(['deployment-group deleted', 'warning'])
  })

  test('that somebody else has made anew after a lost answer is not deleted', async () => {
    const {aws, remove} = stage()
    aws.groups.isAnswerLost = true
    aws.groups.faults.delete = [new DeployError('network', 'socket hang up')]
    aws.clock.onSleep = () => aws.groups.addGroup('shop', 'pr-7', settings, {'codedeploy-kit': 'octo/other'})
    await expect(remove()).rejects.toMatchObject({code: 'refused', message: expect.stringContaining('it was made for octo/other')})
    expect(aws.groups.count('delete')).toBe(1)
  })

  test('that is deployed to by the time of another attempt is not deleted', async () => {
    const {aws, active, remove} = stage()
    aws.groups.faults.delete = [new DeployError('throttled', 'slow down')]
    aws.clock.onSleep = () => active('d-9', {status: 'InProgress'})
    await expect(remove()).rejects.toMatchObject({code: 'active-deployment', deploymentId: 'd-9'})
    expect(aws.groups.count('delete')).toBe(1)
  })

  test('whose deletion was done and not answered is deleted, and its application with it', async () => {
    const {aws, remove, told} = stage()
    aws.groups.isAnswerLost = true
    aws.groups.faults.delete = [new DeployError('service', '503')]
    expect(await remove({deleteApplication: true})).toMatchObject({deploymentGroupDeleted: true, applicationDeleted: true})
    expect(told()).toEqual(['notice', 'deployment-group deleted', 'application deleted'])
  })

  test('whose deletion never gets through is an error after a while', async () => {
    const {aws, remove} = stage()
    aws.groups.onCall = call => {
      if (call === 'delete') throw new DeployError('service', '503')
    }
    await expect(remove()).rejects.toMatchObject({code: 'service'})
    expect(aws.groups.group('shop', 'pr-7')).toBeDefined()
  })

  test('that may not be read is not deleted', async () => {
    const {aws, remove} = stage()
    aws.groups.faults.find = [denied('GetDeploymentGroup')]
    await expect(remove()).rejects.toMatchObject({code: 'access-denied', hint: expect.stringContaining('codedeploy:GetDeploymentGroup')})
  })
})

describe('whose it is', () => {
  test.each([
    ['nobody has marked', {}, 'is not deleted: it was not made here'],
    ['another repository has made', {'codedeploy-kit': 'octo/other'}, 'is not deleted: it was made for octo/other']
  ])('one that %s is refused, and deleted when it is adopted', async (_, tags, why) => {
    const {aws, remove} = stage(tags)
    await expect(remove()).rejects.toMatchObject({code: 'refused', message: expect.stringContaining(why)})
    expect(aws.groups.count('delete')).toBe(0)
    expect((await remove({adoptDeploymentGroup: true})).deploymentGroupDeleted).toBe(true)
  })

  test('is not guessed when the tags may not be read', async () => {
    const {aws, remove} = stage()
    aws.groups.faults.tags = [denied('ListTagsForResource')]
    await expect(remove()).rejects.toMatchObject({code: 'refused', hint: expect.stringContaining('codedeploy:ListTagsForResource')})
    expect(aws.groups.count('delete')).toBe(0)
  })
})

describe('a deployment that is under way', () => {
  const running = {status: 'InProgress'} as const
  const succeeded = {status: 'Succeeded'} as const
  const stopped = {status: 'Stopped', errorCode: 'MANUAL_STOP'} as const

  test('keeps the group, and is named', async () => {
    const {aws, active, remove} = stage()
    active('d-1', running)
    await expect(remove()).rejects.toMatchObject({
      code: 'active-deployment',
      deploymentId: 'd-1',
      message: expect.stringContaining('d-1 (InProgress)')
    })
    expect(aws.groups.count('delete')).toBe(0)
  })

  test('is let go on when that is wished', async () => {
    const {aws, active, remove} = stage()
    active('d-1', running)
    expect(await remove({onActiveDeployment: 'skip'})).toMatchObject({
      outcome: 'skipped',
      deploymentGroupDeleted: false,
      errorMessage: 'nothing was deleted: d-1 (InProgress) is active'
    })
    expect(aws.groups.count('delete')).toBe(0)
  })

  test('is waited for, and told', async () => {
    const {aws, active, remove, told} = stage()
    active('d-1', running, running, running, succeeded)
    expect(await remove({onActiveDeployment: 'wait'})).toMatchObject({deploymentGroupDeleted: true})
    expect(aws.stopped).toEqual([])
    expect(told()[0]).toBe('waiting-for-active-deployment')
    expect(told().at(-1)).toBe('deployment-group deleted')
  })

  test('is not waited for beyond the time', async () => {
    const {aws, active, remove} = stage()
    active('d-1', running)
    await expect(remove({onActiveDeployment: 'wait', timeout: 60_000})).rejects.toMatchObject({
      code: 'active-deployment',
      deploymentId: 'd-1',
      hint: expect.stringContaining('`timeout`')
    })
    expect(aws.groups.count('delete')).toBe(0)
  })

  test('is stopped and seen to end before the group is deleted', async () => {
    const {aws, active, remove} = stage()
    active('d-1', running, running, running, stopped)
    const stopDeployment = aws.codedeploy.stopDeployment.bind(aws.codedeploy)
    const order: string[] = []
    aws.codedeploy.stopDeployment = (...asked) => {
      order.push('stop')
      return stopDeployment(...asked)
    }
    aws.groups.onCall = call => {
      if (call === 'delete') order.push(`delete at look ${aws.stopped.length}`)
    }
    expect(await remove({onActiveDeployment: 'stop'})).toMatchObject({deploymentGroupDeleted: true})
    expect(order).toEqual(['stop', 'delete at look 1'])
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback: undefined}])
  })

  test('is stopped and rolled back, and the rollback is seen to end', async () => {
    const {aws, active, remove} = stage()
    let isRolledBack = false
    active('d-1', running, running, stopped, stopped, {...stopped, rollback: {rollbackDeploymentId: 'd-2'}})
    aws.timelines.set('d-2', [
      {...running, creator: 'codeDeployRollback'},
      {...running, creator: 'codeDeployRollback'},
      {...succeeded, creator: 'codeDeployRollback'}
    ])
    const {onLook} = aws
    aws.onLook = (id, look) => {
      onLook(id, look)
      if (id === 'd-2' && look >= 2) isRolledBack = true
    }
    aws.groups.onCall = call => {
      if (call === 'delete') expect(isRolledBack).toBe(true)
    }
    expect(await remove({onActiveDeployment: 'stop-and-rollback'})).toMatchObject({deploymentGroupDeleted: true})
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback: true}])
  })

  test('that begins while another is waited for is met as well', async () => {
    const {aws, active, remove} = stage()
    active('d-1', running, running, succeeded)
    const {onLook} = aws
    aws.onLook = (id, look) => {
      onLook(id, look)
      if (id === 'd-1' && look === 2) active('d-2', running, succeeded)
    }
    expect(await remove({onActiveDeployment: 'wait'})).toMatchObject({deploymentGroupDeleted: true})
    expect(aws.groups.count('find')).toBeGreaterThan(1)
  })

  test('that nobody may look for keeps the group', async () => {
    const {aws, remove} = stage()
    // eslint-disable-next-line require-yield -- It is denied before the first.
    aws.codedeploy.deployments = async function* () {
      await Promise.reject(denied('ListDeployments'))
    }
    await expect(remove()).rejects.toMatchObject({code: 'access-denied', hint: expect.stringContaining('codedeploy:ListDeployments')})
    expect(aws.groups.count('delete')).toBe(0)
  })

  test.each([
    ['fail', 'active-deployment', undefined],
    ['skip', undefined, []],
    ['wait', undefined, ['notice', 'deployment-group deleted (plan)']]
  ] as const)('is told in a dry run with %s', async (onActiveDeployment, code, events) => {
    const {aws, active, remove, told} = stage()
    active('d-1', running)
    const end = remove({dryRun: true, onActiveDeployment})
    if (code === undefined) await expect(end).resolves.toMatchObject({outcome: 'skipped'})
    else await expect(end).rejects.toMatchObject({code})
    if (events) expect(told()).toEqual(events)
    expect(aws.stopped).toEqual([])
  })
})

test('a slip in the name of the application is told: it would leave every group, and be green', async () => {
  const {remove, events} = stage()
  expect(await remove({applicationName: 'shpo'})).toMatchObject({outcome: 'succeeded', deploymentGroupDeleted: false})
  expect(events).toContainEqual(expect.objectContaining({type: 'warning', message: expect.stringContaining('no application "shpo"')}))
})

describe('the application', () => {
  test('is deleted with its last group', async () => {
    const {aws, remove, told} = stage()
    expect(await remove({deleteApplication: true})).toMatchObject({deploymentGroupDeleted: true, applicationDeleted: true})
    expect(aws.groups.applications.has('shop')).toBe(false)
    expect(told()).toEqual(['deployment-group deleted', 'application deleted'])
  })

  test('is kept while it has other groups', async () => {
    const {aws, remove, events} = stage()
    aws.groups.addGroup('shop', 'production', settings)
    expect(await remove({deleteApplication: true})).toMatchObject({deploymentGroupDeleted: true, applicationDeleted: false})
    expect(aws.groups.applications.has('shop')).toBe(true)
    expect(events.at(-1)).toMatchObject({type: 'notice', message: expect.stringContaining('production')})
  })

  test.each([
    ['was not made here', {}],
    ['was made by another repository', {'codedeploy-kit': 'octo/other'}]
  ])('is kept when it %s, and that is told', async (_, tags) => {
    const {aws, remove, told} = stage()
    aws.groups.addApplication('shop', 'Server', tags)
    aws.groups.addGroup('shop', 'pr-7', settings, ours)
    expect(await remove({deleteApplication: true})).toMatchObject({deploymentGroupDeleted: true, applicationDeleted: false})
    expect(told()).toEqual(['deployment-group deleted', 'notice'])
  })

  test('is kept when its group was gone before: nobody knows whose it is', async () => {
    const {remove, told} = stage()
    await remove()
    expect(await remove({deleteApplication: true})).toMatchObject({outcome: 'succeeded', applicationDeleted: false})
    expect(told().at(-1)).toBe('notice')
    expect(await remove({deleteApplication: true, adoptDeploymentGroup: true})).toMatchObject({applicationDeleted: true})
  })

  test('is kept when somebody else has made a group of the same name meanwhile', async () => {
    const {aws, remove, events} = stage()
    const listDeploymentGroups = aws.codedeploy.listDeploymentGroups.bind(aws.codedeploy)
    aws.codedeploy.listDeploymentGroups = (...asked) => {
      aws.groups.addGroup('shop', 'pr-7', settings, {'codedeploy-kit': 'octo/other'})
      return listDeploymentGroups(...asked)
    }
    expect(await remove({deleteApplication: true})).toMatchObject({deploymentGroupDeleted: true, applicationDeleted: false})
    expect(aws.groups.count('deleteApplication')).toBe(0)
    expect(events.at(-1)).toMatchObject({type: 'notice', message: expect.stringContaining('a group "pr-7" is listed again')})
  })

  test('is deleted although its group is still listed for some seconds', async () => {
    const {aws, remove} = stage()
    const listDeploymentGroups = aws.codedeploy.listDeploymentGroups.bind(aws.codedeploy)
    let late = 3
    aws.codedeploy.listDeploymentGroups = async (...asked) => (late-- > 0 ? ['pr-7'] : listDeploymentGroups(...asked))
    expect(await remove({deleteApplication: true})).toMatchObject({applicationDeleted: true})
  })

  test('whose deletion was carried out, and the answer lost, was said to be there still', async () => {
    const {aws, remove} = stage()
    aws.groups.faults.deleteApplication = [new DeployError('network', 'the connection was cut')]
    aws.groups.onCall = call => {
      if (call === 'deleteApplication') aws.groups.isAnswerLost = true
    }
    expect(await remove({deleteApplication: true})).toMatchObject({outcome: 'succeeded', applicationDeleted: true})
    expect(aws.groups.applications.has('shop')).toBe(false)
    expect(aws.groups.count('deleteApplication')).toBe(1)
  })

  test('is looked at again before it is asked for again', async () => {
    const {aws, remove} = stage()
    aws.groups.faults.deleteApplication = [new DeployError('service', '503')]
    aws.clock.onSleep = () => aws.groups.addGroup('shop', 'production', settings)
    expect(await remove({deleteApplication: true})).toMatchObject({applicationDeleted: false})
    expect(aws.groups.count('deleteApplication')).toBe(1)
  })

  test('that cannot be deleted is an error which says that the group was', async () => {
    const {aws, remove} = stage()
    aws.groups.faults.deleteApplication = [denied('DeleteApplication')]
    await expect(remove({deleteApplication: true})).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('deployment group "pr-7" was deleted, and its application was not')
    })
  })
})

describe('a cancel', () => {
  test('leaves everything or nothing, whenever it comes', async () => {
    for (let moment = 1; moment < 30; moment++) {
      const {aws, remove} = stage()
      const controller = new AbortController()
      // What was begun is answered before its grace is over.
      aws.clock.sleep = (_ms, signal) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
      let calls = 0
      aws.groups.onCall = () => {
        if (++calls === moment) controller.abort(new Error('enough'))
      }
      const end = await remove({deleteApplication: true, signal: controller.signal}).catch((error: unknown) => error)
      const isGone = aws.groups.group('shop', 'pr-7') === undefined
      expect(aws.groups.applications.has('shop')).toBe(!isGone)
      if (end instanceof DeployError) expect([end.code, isGone]).toEqual(['cancelled', false])
      else expect(end).toMatchObject({deploymentGroupDeleted: isGone, applicationDeleted: isGone})
    }
  })

  test('while a deployment is waited for leaves the group', async () => {
    const {aws, active, remove} = stage()
    active('d-1', {status: 'InProgress'})
    const controller = new AbortController()
    aws.clock.onSleep = () => controller.abort(new Error('enough'))
    await expect(remove({onActiveDeployment: 'wait', signal: controller.signal})).rejects.toMatchObject({code: 'cancelled'})
    expect(aws.groups.count('delete')).toBe(0)
  })
})
