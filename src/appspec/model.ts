import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {Span} from '../core/diagnostic.ts'

/** A value and where it is written. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

export const hostSystems = ['linux', 'windows'] as const
export type HostSystem = (typeof hostSystems)[number]

export const platforms = ['server', 'ecs', 'lambda'] as const
export type AppSpecPlatform = (typeof platforms)[number]

/** A Server (EC2/On-Premises) AppSpec as agent 1.8 on Ruby 3.1 and later understands it. */
export interface ServerAppSpec {
  readonly os: Located<HostSystem>
  readonly fileExistsBehavior?: Located<FileExistsBehavior>
  readonly files: readonly FileMapping[]
  readonly permissions: readonly Permission[]
  readonly hooks: readonly Hook[]
}

export interface FileMapping {
  readonly source: Located<string>
  readonly destination: Located<string>
  /** Set when a value is not text: parsing passes, and Install fails because of this before it copies anything. */
  readonly installError?: string
  readonly span: Span
}

export interface Permission {
  readonly object: Located<string>
  /** `**` reaches all descendants; any other pattern direct children only. */
  readonly pattern: string
  readonly except: readonly string[]
  readonly types: readonly ('file' | 'directory')[]
  readonly owner?: Located<string>
  readonly group?: Located<string>
  /** Set when the owner or the group cannot be a name: parsing passes, and Install fails because of this after it copied the files. */
  readonly ownershipError?: string
  /** Set when the pattern or an exception is not text: parsing passes, and Install fails because of this when it matches them. */
  readonly installError?: string
  /** Octal digits as the agent hands them to chmod, three or four. */
  readonly mode?: Located<string>
  readonly acls?: Located<readonly string[]>
  readonly context?: Located<{readonly user?: string; readonly type: string; readonly range?: string}>
  readonly span: Span
}

export interface Hook {
  /** Not checked by the agent: a misspelt event never runs. */
  readonly event: Located<string>
  readonly scripts: readonly Script[]
}

export interface Script {
  /** Relative to the revision's root, as written. */
  readonly location: Located<string>
  /** Seconds; the agent's default is 3600. */
  readonly timeoutSeconds: number
  /** Where `timeout` is written, if it is. */
  readonly timeoutSpan?: Span
  readonly runas?: Located<string>
  readonly sudo: boolean
  readonly span: Span
}
