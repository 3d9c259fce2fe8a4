import {defined} from '../core/defined.ts'
import type {BranchOptions} from '../operations/options.ts'
import {readEventPayload} from './event-payload.ts'
import {requireNoFork, requireNoForkBranch} from './fork-guard.ts'
import {eventFacts} from './github-event.ts'

type Given = {readonly [K in 'branch' | 'configName' | 'pullRequestNumber']?: BranchOptions[K] | undefined}

/**
 * The branch, or the tag, and the pull request of the event that started a workflow, and nothing outside of one; what is given goes before it.
 * Throws `usage` for the event of a fork, unless `allowForks`, and for what is given and names a fork's branch as if it were one of this
 * repository.
 */
export function branchOfEvent(
  environment: Readonly<Record<string, string | undefined>>,
  given: Given,
  {allowForks}: {readonly allowForks: boolean}
): Pick<BranchOptions, 'branch' | 'pullRequestNumber'> {
  const facts = eventFacts(environment, readEventPayload(environment['GITHUB_EVENT_PATH']))
  if (!allowForks) requireNoFork(facts)
  requireNoForkBranch(facts, given)
  const {branch = facts.branch ?? facts.tag, pullRequestNumber = facts.pullRequestNumber} = given
  return defined({branch, pullRequestNumber})
}
