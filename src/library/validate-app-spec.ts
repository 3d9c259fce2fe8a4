import {validateAppSpec as validateWith, type AppSpecValidation, type ValidateOptions} from '../appspec/validate.ts'
import {checkOptions} from './check-options.ts'

/**
 * Checks an AppSpec as the agents would read it, and everything else that is worth saying about it and the revision it ships with.
 * Never rejects because of what the file holds; it does when `tree.read` or `previous.read` does, and with a `usage` error for its options.
 */
export async function validateAppSpec(options: ValidateOptions): Promise<AppSpecValidation> {
  checkOptions('validateAppSpec', options)
  return validateWith(options)
}
