import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {LocalPort} from './ports.ts'
import type {DeployResult} from './result.ts'

/** Rehearses with an embedded CodeDeploy, which is ended, with everything that hooks started, before this resolves or throws. */
export async function withLocal<L extends LocalPort>(
  start: () => Promise<L>,
  observe: Observer<OperationEvent>,
  use: (local: L) => Promise<DeployResult>
): Promise<DeployResult> {
  const local = await start()
  let result: DeployResult
  try {
    observe({type: 'local-started', endpoint: local.endpoint, directory: local.directory, instances: local.instances})
    result = await use(local)
  } catch (error) {
    // Why the rehearsal failed is worth more than what its clean-up met.
    await local.close().catch((problem: unknown) => observe({type: 'warning', message: String(problem)}))
    throw error
  }
  await local.close()
  return result
}
