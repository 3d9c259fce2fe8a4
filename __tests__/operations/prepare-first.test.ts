import {expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {prepareFirst} from '../../src/operations/prepare-first.ts'

test('what a prepared revision tells later, such as of its upload, is heard', async () => {
  const heard: string[] = []
  const {prepared} = await prepareFirst(
    (_, observe) => {
      observe({type: 'notice', message: 'prepared'})
      const store = (): Promise<never> => {
        observe({type: 'warning', message: 'something is left in S3'})
        return Promise.reject(new DeployError('cancelled', 'the run was cancelled'))
      }
      return Promise.resolve({diagnostics: [], locate: store, store})
    },
    () => Promise.resolve({facts: {}, group: undefined}),
    (event: OperationEvent) => {
      if (event.type === 'notice' || event.type === 'warning') heard.push(event.message)
    }
  )
  await expect(prepared.store()).rejects.toMatchObject({code: 'cancelled'})
  expect(heard).toEqual(['prepared', 'something is left in S3'])
})
