import * as core from '@actions/core'
import type {UnfinishedRun} from '../operations/finish-run.ts'

/** What the post step must know if the step is killed: written the moment it is known. */
type StateKey = 'unfinished-run' | 'aws-region' | 'settled'

export function saveUnfinished(run: UnfinishedRun, region: string | undefined): void {
  save('unfinished-run', JSON.stringify(run))
  save('aws-region', region ?? '')
}

/** The step knows how the deployment ended, or left it running on purpose: nothing is left to do for the post step. */
export function saveSettled(): void {
  save('settled', 'true')
}

export function loadUnfinished(): {readonly run: UnfinishedRun; readonly region: string | undefined} | undefined {
  const text = core.getState('unfinished-run')
  if (text === '' || core.getState('settled') === 'true') return undefined
  const region = core.getState('aws-region')
  return {run: JSON.parse(text) as UnfinishedRun, region: region === '' ? undefined : region}
}

function save(key: StateKey, value: string): void {
  core.saveState(key, value)
}
