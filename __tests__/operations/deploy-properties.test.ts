import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {DeployError} from '../../src/core/errors.ts'
import {runDeploy, scenario} from '../support/deploy-scenarios.ts'
import {lies} from '../support/deploy-truth.ts'

test('whatever happens to the deployment, to the group and to the calls, a deploy ends with the truth', async () => {
  const ends = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(scenario, async given => {
      const ran = await runDeploy(given)
      const end = ran.result?.outcome ?? (ran.error instanceof DeployError ? ran.error.code : 'bug')
      ends.set(end, (ends.get(end) ?? 0) + 1)
      expect(lies(given, ran)).toEqual([])
    }),
    {numRuns: 10_000}
  )
  // The scenarios reach every end, and not by the way only.
  const rare = [
    'rolled-back',
    'rollback-failed',
    'failed',
    'stopped',
    'succeeded',
    'left-running',
    'skipped',
    'superseded',
    'timed-out',
    'cancelled',
    'unknown'
  ]
  expect(rare.filter(end => (ends.get(end) ?? 0) < 30)).toEqual([])
}, 120_000)
