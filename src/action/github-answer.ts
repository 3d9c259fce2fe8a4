import {GithubProblem} from './github-api.ts'

/** The members of what should be an object; none, when it is not. */
export function membersOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {}
}

/** The items of what should be a list. Throws a {@link GithubProblem} when it is not: nobody knows what there is. */
export function listOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer
  throw new GithubProblem('refused', 'GitHub answered something else than the list that was asked for')
}
