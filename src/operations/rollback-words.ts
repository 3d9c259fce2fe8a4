import type {DeploymentSnapshot} from '../deployment/model.ts'

/** How the description of a rollback begins, after the run marker: a later rollback recognises it, and goes further back. */
export function rollbackWords({fromId, toId}: {readonly fromId: string | undefined; readonly toId: string}): string {
  return `Rollback${fromId === undefined || fromId === toId ? '' : ` from ${fromId}`} to the revision of ${toId}`
}

/** The deployment whose revision one of our rollbacks brought back. */
export function broughtBack({description = ''}: DeploymentSnapshot): string | undefined {
  return ourRollback.exec(description)?.[1]
}

/** Whether a deployment brought an earlier revision back: one of CodeDeploy's own, or one of ours. */
export function isRollback({creator, description = ''}: DeploymentSnapshot): boolean {
  return creator === 'codeDeployRollback' || ourRollback.test(description)
}

const ourRollback = /^run=\S+ .*\bRollback (?:from d-\w+ )?to the revision of (d-\w+)/
