import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {BranchOptions} from '../operations/options.ts'
import {readEventPayload} from './event-payload.ts'
import {requireNoFork, requireNoForkBranch} from './fork-guard.ts'
import {eventFacts, type EventFacts} from './github-event.ts'

type Given = {readonly [K in 'branch' | 'configName' | 'pullRequestNumber']?: BranchOptions[K] | undefined}

/**
 * The branch, or the tag (`refs/tags/v1`), and the pull request of the event that started a workflow, and nothing outside of one; what is given goes before it.
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
  const {branch = refOf(facts), pullRequestNumber = facts.pullRequestNumber} = given
  return defined({branch, pullRequestNumber})
}

/**
 * A branch by its short name and a tag by its full one, so that a tag is no branch of the same name. Throws `usage` for a branch that would be
 * taken for a tag; GitHub has none such (docs.github.com, "Dealing with special characters in branch and tag names").
 */
function refOf({branch, tag}: EventFacts): string | undefined {
  if (branch?.startsWith('refs/') === true) {
    throw new DeployError('usage', `the branch of the event is "${branch}", which is the full name of something else`, {
      input: 'branch',
      hint: 'Rename the branch: GitHub keeps names that begin with `refs/` for the full names of branches and tags.'
    })
  }
  return branch ?? (tag === undefined ? undefined : `refs/tags/${tag}`)
}
