import type {DeployError} from '../core/errors.ts'

/** What happened and what to do, as one text. */
export function withHint({message, hint}: DeployError): string {
  return hint === undefined ? message : `${message}. ${hint}`
}
