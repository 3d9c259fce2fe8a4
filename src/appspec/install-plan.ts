import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {FileMapping, Permission, ServerAppSpec} from './model.ts'
import type {RevisionPath, RevisionTree} from './revision-tree.ts'
import {InstallPlanner} from './install-planner.ts'

/** One step of Install, in the agent's words. Paths on the host are absolute and as the AppSpec means them; an executor may map them into a sandbox. */
export type InstallInstruction =
  | {readonly type: 'mkdir'; readonly directory: string; readonly mapping: FileMapping}
  | {
      readonly type: 'copy'
      readonly source: RevisionPath
      /** What the clean-up list of the deployment names. */
      readonly destination: string
      /** Where the content goes when `destination` is a directory on the host. */
      readonly landsAt?: string
      /** The source is a link, and is made again as a link with this target. */
      readonly linkTarget?: string
      readonly mapping: FileMapping
    }
  | {readonly type: 'chmod'; readonly file: string; readonly mode: string; readonly permission: Permission}
  | {readonly type: 'setfacl'; readonly file: string; readonly acl: readonly string[]; readonly permission: Permission}
  | {
      readonly type: 'semanage'
      readonly file: string
      readonly context: {readonly user?: string; readonly type: string; readonly range?: string}
      readonly permission: Permission
    }
  | {readonly type: 'chown'; readonly file: string; readonly owner?: string; readonly group?: string; readonly permission: Permission}

export interface InstallHost {
  /** What is at a path, links followed as Ruby's `File.exist?` does; `symlink` only for a link that leads nowhere. */
  kindOf(path: string): 'file' | 'directory' | 'symlink' | undefined
}

export interface InstallPlanOptions {
  readonly appSpec: ServerAppSpec
  readonly tree: Pick<RevisionTree, 'entries'>
  readonly host: InstallHost
  /** Of the deployment; the AppSpec's own goes before it. Default `DISALLOW`. */
  readonly fileExistsBehavior?: FileExistsBehavior | undefined
  /** Paths that the clean-up removes before anything is copied. Leave it out when they are already gone. */
  readonly previouslyInstalled?: Iterable<string>
  /** The agent's working directory, where relative paths start. Default `/`. */
  readonly workingDirectory?: string
  /** What `~` means to the agent. Default `/root`. */
  readonly homeDirectory?: string
}

export const installProblemKinds = [
  'not-text',
  'pattern-not-text',
  'no-name',
  'missing-source',
  'same-target',
  'file-directory-clash',
  'already-exists',
  'pattern-on-file',
  'default-acl-on-file',
  'permission-overlap',
  'endless-links',
  'home-directory'
] as const
export type InstallProblemKind = (typeof installProblemKinds)[number]

export interface InstallPlanError {
  readonly kind: InstallProblemKind
  readonly message: string
  /** The words in which the agent reports it, where they are others. */
  readonly raised?: string
  /** The path on the host. */
  readonly path?: string
  /** The instruction that fails when the plan is carried out, those before it done. Absent: nothing is carried out at all. */
  readonly instruction?: number
  /** The entry of the AppSpec that is at fault. */
  readonly cause?: FileMapping | Permission
  /** How many more paths of the entry have the same fault, which is told once. */
  readonly more?: number
}

/** What of an Install cannot be told beforehand: a source beside the revision, more than can be followed. */
export interface InstallGap {
  readonly kind: 'leaves-revision' | 'too-much'
  readonly message: string
  readonly cause: FileMapping | Permission
}

export interface InstallPlan {
  /** In the agent's order. Empty when the agent refuses to start. */
  readonly instructions: readonly InstallInstruction[]
  /** What the agent reports. */
  readonly error?: InstallPlanError
  /** All that is wrong with the plan; the agent would find the others one deployment later each. */
  readonly problems: readonly InstallPlanError[]
  /** What the plan is without, and whoever carries it out must refuse. Such an Install may succeed. */
  readonly gaps: readonly InstallGap[]
}

/** What agent 1.8's Install event does with an AppSpec on a host. Pure: it asks the host what exists and touches nothing. */
export function planInstall(options: InstallPlanOptions): InstallPlan {
  const planner = new InstallPlanner(options)
  for (const mapping of options.appSpec.files) planner.addMapping(mapping)
  for (const permission of options.appSpec.permissions) planner.addPermission(permission)
  const {problems, gaps} = planner
  const refusal = problems.find(({instruction}) => instruction === undefined)
  const error = refusal ?? problems[0]
  return {instructions: refusal === undefined ? planner.instructions : [], ...(error && {error}), problems, gaps}
}
