import {expect, test} from '@jest/globals'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {requireValid} from '../../src/operations/require-valid.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {errorOf} from '../support/error-of.ts'

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

test.each([
  ['version: "0.0"\nos: linux\n', 'Correct it, as `validate --fix` does, or set `validate: warn` to go on all the same.'],
  ['version: "0.0"\nos: solaris\n', 'Correct it (`validate --fix` does for 1 of 2), or set `validate: warn` to go on all the same.'],
  ['version: 0.0\nos: solaris\n', 'Correct it, or set `validate: warn` to go on all the same.']
])('only `validate` told of errors that it fixes: %j', async (text, hint) => {
  const found = await validateAppSpec({file: 'appspec.yml', text: Buffer.from(text)})
  expect(errorOf(() => requireValid(found, [], {}, () => undefined))).toMatchObject({hint})
})
