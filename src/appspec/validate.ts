import type {Agent, Diagnostic} from '../core/diagnostic.ts'
import type {AppSpecPlatform, HostSystem, ServerAppSpec} from './model.ts'
import type {RevisionTree} from './revision-tree.ts'

export type Verdict = 'valid' | 'invalid'
/** Whose verdict blocks; the other's becomes a warning. */
export type AgentVersion = '1' | '2' | 'both'

export interface ValidateOptions {
  readonly text: string | Uint8Array
  /** The name shown in diagnostics. */
  readonly file: string
  /** Default: told from the file's keys, else `server`. */
  readonly platform?: AppSpecPlatform
  /** The operating system of the host. Default: the AppSpec's own `os`, else `linux`. */
  readonly host?: HostSystem
  /** Default `1`. */
  readonly agentVersion?: AgentVersion
  /** What the revision ships, for the rules that need it. */
  readonly tree?: RevisionTree
}

export interface AppSpecValidation {
  readonly file: string
  readonly platform: AppSpecPlatform
  /** What each agent's own parser does with the file. */
  readonly verdicts: Readonly<Record<Agent, Verdict>>
  readonly diagnostics: readonly Diagnostic[]
  /** The decoded text, for code frames. */
  readonly text: string
  /** The model; absent when the file cannot be read as a Server AppSpec. */
  readonly appSpec?: ServerAppSpec
}

export function validateAppSpec(options: ValidateOptions): Promise<AppSpecValidation> {
  return Promise.reject(new Error(`not yet: ${options.file}`))
}
