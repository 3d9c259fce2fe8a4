import type {GroupsResult} from '../operations/groups-result.ts'
import type {DeletedGroup, DeployResult} from '../operations/result.ts'

/** How the operation of a step came to its end. */
export type StepEnd =
  | {readonly type: 'ended'; readonly result: DeployResult | GroupsResult}
  | {readonly type: 'deleted'; readonly result: DeletedGroup}
  | {readonly type: 'threw'; readonly error: unknown}
