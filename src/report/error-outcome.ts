import {DeployError} from '../core/errors.ts'
import type {Outcome} from '../operations/result.ts'

/** The outcome of an operation that threw. */
export function errorOutcome(error: unknown): Extract<Outcome, 'failed' | 'cancelled' | 'superseded'> {
  return error instanceof DeployError && (error.code === 'cancelled' || error.code === 'superseded') ? error.code : 'failed'
}
