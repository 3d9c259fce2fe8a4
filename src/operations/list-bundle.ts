import {planSource, type PlannedSource, type PlanSourceOptions} from './plan-source.ts'
import {weighed} from './require-valid.ts'

export type ListedBundle = Pick<PlannedSource, 'plan' | 'bundleType' | 'validation'>

/**
 * What a package of a directory would hold; nothing is written, and of the files only the AppSpec, hook scripts
 * and small ones that may hold secrets are read. `validation` has all findings, in the AppSpec and
 * in the bundle, as `validate` weighs them. Throws what stands in the way of any plan, as `packageRevision` does.
 */
export async function listBundle(options: PlanSourceOptions): Promise<ListedBundle> {
  const {plan, bundleType, validation, inBundle} = await planSource({...options, platform: 'server'})
  const diagnostics = weighed([...validation.diagnostics, ...inBundle], options.validate ?? 'error')
  return {plan, bundleType, validation: {...validation, diagnostics}}
}
