import {afterEach, expect, jest, test} from '@jest/globals'
import {runPost} from '../../src/action/post.ts'

const run = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  description: 'run=1 attempt=1 id=n',
  startedMs: 1,
  onCancel: 'stop'
}

afterEach(() => {
  delete process.env['STATE_unfinished-run']
  jest.restoreAllMocks()
})

test.each([
  ['what is no JSON', '{{{'],
  ['what was cut', JSON.stringify([run]).slice(0, 40)],
  ['nothing', 'null'],
  ['a number', '5'],
  ['no list', '{}'],
  ['a list of nothing', '[null]'],
  ['a run that says nothing', '[{}]'],
  ['a time that is none', JSON.stringify([{...run, startedMs: 'x'}])],
  ['an id that is none', JSON.stringify([{...run, deploymentId: 5}])]
])('state of a step that holds %s is a warning of the post step, and no crash', async (_, text) => {
  process.env['STATE_unfinished-run'] = text
  const written: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    written.push(String(chunk))
    return true
  })
  await runPost()
  expect(written.join('')).toMatch(
    /^::warning::What the step kept for its post step cannot be read \(.*\): a deployment of it may still be/
  )
})
