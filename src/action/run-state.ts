import * as core from '@actions/core'
import type {UnfinishedRun} from '../operations/finish-run.ts'

/** What the post step must know if the step is killed: written the moment it is known. */
type StateKey = 'unfinished-run' | 'aws-region' | 'settled' | 'out-of-sight'

/** Deployments in flight; none is said too, since what was saved last is what counts. */
export function saveUnfinished(runs: readonly UnfinishedRun[], region: string | undefined): void {
  save('unfinished-run', JSON.stringify(runs))
  save('aws-region', region ?? '')
}

/** The step knows how the deployment ended, or left it running on purpose: nothing is left to do for the post step. */
export function saveSettled(): void {
  save('settled', 'true')
}

/** A bug ended the step, which nobody had cancelled: what it has deployed is looked at, and not stopped. */
export function saveOutOfSight(): void {
  save('out-of-sight', 'true')
}

export function loadUnfinished(): {readonly runs: readonly UnfinishedRun[]; readonly region: string | undefined} {
  const text = core.getState('unfinished-run')
  const region = core.getState('aws-region')
  const runs = text === '' || core.getState('settled') === 'true' ? [] : (JSON.parse(text) as readonly UnfinishedRun[])
  const isOutOfSight = core.getState('out-of-sight') === 'true'
  return {
    runs: isOutOfSight ? runs.map(run => ({...run, end: run.end ?? 'out-of-sight'})) : runs,
    region: region === '' ? undefined : region
  }
}

function save(key: StateKey, value: string): void {
  core.saveState(key, value)
}
