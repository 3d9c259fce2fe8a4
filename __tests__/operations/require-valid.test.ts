import {expect, test} from '@jest/globals'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {requireValid} from '../../src/operations/require-valid.ts'
import type {OperationEvent} from '../../src/operations/events.ts'

async function notices(file: string, options: {readonly source?: string; readonly appspec?: string}): Promise<readonly string[]> {
  const events: OperationEvent[] = []
  const found = await validateAppSpec({file, text: Buffer.from('version: 0.0\nos: linux\n')})
  requireValid(found, [], {...options, validate: 'warn'}, event => events.push(event))
  return events.flatMap(event => (event.type === 'notice' ? [event.message] : []))
}

test('that the AppSpec is that of the working directory is said', async () => {
  expect(await notices('appspec.yml', {source: 'build'})).toEqual([
    '"build" has no appspec.yml: the bundle gets the one of the working directory'
  ])
})

test.each([
  ['build/appspec.yml', {source: 'build'}],
  ['appspec.yml', {}],
  ['appspec.yml', {source: './'}],
  ['appspec.yml', {source: 'build', appspec: 'appspec.yml'}]
])('%s of %j is what was asked for', async (file, options) => {
  expect(await notices(file, options)).toEqual([])
})
