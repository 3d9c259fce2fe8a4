import {defined} from '../core/defined.ts'
import type {BranchOptions} from '../operations/options.ts'
import {readEventPayload} from './event-payload.ts'
import {eventFacts} from './github-event.ts'

/** The branch, or the tag, and the pull request of the event that started a workflow; nothing outside of one. */
export function branchOfEvent(
  environment: Readonly<Record<string, string | undefined>>
): Pick<BranchOptions, 'branch' | 'pullRequestNumber'> {
  const {branch, tag, pullRequestNumber} = eventFacts(environment, readEventPayload(environment['GITHUB_EVENT_PATH']))
  return defined({branch: branch ?? tag, pullRequestNumber})
}
