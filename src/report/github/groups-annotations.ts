import {DeployError} from '../../core/errors.ts'
import type {GroupsResult} from '../../operations/groups-result.ts'
import {describeError} from '../describe-error.ts'
import type {AnnotationSources} from './annotations.ts'

/** What the annotations of a run for several groups are made of; each failure says whose it is. */
export function groupsAnnotationSources({
  groups,
  diagnostics
}: GroupsResult): Pick<AnnotationSources, 'failures' | 'diagnostics' | 'errors'> {
  return {
    failures: groups.flatMap(group =>
      group.type === 'ended'
        ? group.result.failures.map(failure => ({...failure, summary: `${group.deploymentGroupName}: ${failure.summary}`}))
        : []
    ),
    errors: groups.flatMap(group => {
      if (group.type !== 'threw') return []
      const {deploymentGroupName, error} = group
      const hint = error instanceof DeployError ? error.hint : undefined
      const message = error instanceof DeployError ? error.message : (describeError(error)[0] ?? 'failed')
      return [{message: `${deploymentGroupName}: ${message}`, ...(hint !== undefined && {hint})}]
    }),
    diagnostics
  }
}
