import * as core from '@actions/core'
import type {DeployResult} from '../operations/result.ts'
import {renderErrorSummary, renderSummary} from '../report/github/summary.ts'

export async function writeSummary(result: DeployResult): Promise<void> {
  await write(renderSummary(result))
}

export async function writeErrorSummary(...problem: Parameters<typeof renderErrorSummary>): Promise<void> {
  await write(renderErrorSummary(...problem))
}

/** A summary that cannot be written never changes the result of the step. */
async function write(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write()
  } catch (error) {
    core.info(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
