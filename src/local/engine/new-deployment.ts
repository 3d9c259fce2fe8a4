import type {DeploymentRecord} from './records.ts'

/** What a new deployment is made of; the engine adds id, times and states. */
export type NewDeployment = Omit<
  DeploymentRecord,
  'id' | 'status' | 'createdMs' | 'startedMs' | 'completedMs' | 'error' | 'targets' | 'creator' | 'rollback' | 'related'
>
