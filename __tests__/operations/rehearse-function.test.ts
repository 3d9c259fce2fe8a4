import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {RehearsePorts} from '../../src/operations/rehearsal-ports.ts'
import {rehearse} from '../../src/operations/rehearse.ts'
import {FakeAws} from '../support/fake-aws.ts'

test('a rehearsal that deployed nothing, whyever, was green', async () => {
  const aws = new FakeAws()
  aws.groupPlatform = 'Lambda'
  aws.group = {deploymentType: 'BLUE_GREEN'}
  aws.functions.addFunction('orders', {alias: 'live', version: 5})
  const nothing = (): Promise<void> => Promise.resolve()
  const ports: RehearsePorts = {
    clock: aws.clock,
    nonce: () => 'a1b2c3d4',
    hostSystem: 'linux',
    runsTypeScript: false,
    startLocal: () => Promise.reject(new Error('there are no instances')),
    startFunctions: () =>
      Promise.resolve({
        endpoint: 'http://127.0.0.1:1',
        region: 'us-east-1',
        directory: '/nowhere',
        instances: [],
        makeReady: () => [],
        traffic: () => [{revision: '5', percent: 100}],
        alarmAt: () => () => false,
        close: nothing
      }),
    connect: () =>
      Promise.resolve({
        ...aws.ports,
        setup: {applications: () => Promise.resolve([]), groups: () => Promise.resolve([]), prepare: nothing, prepareFunctions: nothing}
      })
  }
  const source = mkdtempSync(join(tmpdir(), 'codedeploy-kit-'))
  const events: OperationEvent[] = []
  const named = {applicationName: 'shop', deploymentGroupName: 'production', lambdaFunctionName: 'orders', lambdaAlias: 'live'}
  const rehearsal = rehearse({...named, source, lambdaTargetVersion: '5', onEvent: event => events.push(event)}, ports)
  await expect(rehearsal).rejects.toMatchObject({code: 'usage', message: expect.stringMatching(/^nothing was rehearsed: .*version 5/)})
  expect(events.filter(({type}) => type === 'ended')).toEqual([])
  rmSync(source, {recursive: true})
})
