import * as core from '@actions/core'
import {inertLine} from '../report/github/inert-line.ts'

/** Adds Markdown to the job summary. One that cannot be written never changes the result of the step. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write()
  } catch (error) {
    core.info(inertLine(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`))
  }
}
