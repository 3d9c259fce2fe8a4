import {DeployError} from '../core/errors.ts'
import type {Outcome} from '../operations/result.ts'

/** The outcome of an operation that threw. */
export function errorOutcome(error: unknown): Extract<Outcome, 'failed' | 'cancelled'> {
  return error instanceof DeployError && error.code === 'cancelled' ? 'cancelled' : 'failed'
}
