import {planInstall, type InstallGap, type InstallInstruction, type InstallPlanError} from '../appspec/install-plan.ts'
import {hookRevision, isScriptable, lifecycleOrder, type LifecycleEventName} from '../appspec/lifecycle.ts'
import type {HostSystem, Permission, Script, ServerAppSpec} from '../appspec/model.ts'
import {newHost} from '../appspec/new-host.ts'
import type {RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import {SourceTree} from '../appspec/source-tree.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import {inspectSource, type PlanSourceOptions} from './plan-source.ts'
import {defaultAgentVersion} from './validate.ts'

/** Something that Install makes on a host. */
export interface InstalledEntry {
  readonly kind: 'file' | 'directory' | 'symlink'
  /** Where, absolute. */
  readonly path: string
  /** From where in the revision; absent for directories. */
  readonly source?: RevisionPath
  /** Of a symlink. */
  readonly target?: string
  /** Four octal digits. Absent on Windows, and for a symlink that no permission reaches. */
  readonly mode?: string
  /** As for `mode`. Without a permission it is `root`, whom the agent runs as. */
  readonly owner?: string
  readonly group?: string
  /** In the agent's own words, when a permission sets them. */
  readonly acls?: readonly string[]
  readonly context?: NonNullable<Permission['context']>['value']
  /** The entry of `permissions` that reaches it and sets something. */
  readonly permission?: Permission
}

/** An event of a deployment on a host. */
export interface PlannedEvent {
  readonly name: LifecycleEventName
  /** Whose scripts run; absent where the service or the agent itself does the work. */
  readonly scriptsOf?: 'this-revision' | 'previous-revision'
  /** Those this revision has for the event. When those of the previous one run, these have to wait for the next deployment. */
  readonly scripts: readonly Script[]
}

/** What a deployment of this revision does on one host. */
export interface InstallPreview {
  readonly os: HostSystem
  readonly fileExistsBehavior: FileExistsBehavior
  /** In the agent's order; of a file that Install would not come to, nothing. */
  readonly entries: readonly InstalledEntry[]
  /** All that would make Install fail. When the first of them keeps it from starting there are no `entries`. */
  readonly problems: readonly InstallPlanError[]
  /** What cannot be shown, such as what stands beside the revision on the host. Install may succeed all the same. */
  readonly gaps: readonly InstallGap[]
  readonly inPlace: readonly PlannedEvent[]
  readonly inPlaceWithLoadBalancer: readonly PlannedEvent[]
}

export interface PlanInstallOptions extends PlanSourceOptions {
  /** Of the deployment; the AppSpec's own goes before it. Default `DISALLOW`. */
  readonly fileExistsBehavior?: FileExistsBehavior
}

export interface PreviewedSource {
  readonly validation: AppSpecValidation
  /** Absent when agent 1 refuses the AppSpec. */
  readonly preview?: InstallPreview
}

/**
 * Validates a directory and shows what its deployment does on a new host, with the planner the embedded host agent uses. Throws `usage`
 * for ECS and Lambda, which install nothing.
 */
export async function previewInstall(options: PlanInstallOptions): Promise<PreviewedSource> {
  const {plan, validation, inBundle} = await inspectSource({agentVersion: defaultAgentVersion, ...options})
  const {appSpec, platform} = validation
  if (platform !== 'server') {
    throw new DeployError('usage', `there is nothing to install: "${validation.file}" is for ${platform === 'ecs' ? 'ECS' : 'Lambda'}`, {
      hint: 'A plan shows what the agent does on a server.'
    })
  }
  const all = {...validation, diagnostics: [...validation.diagnostics, ...inBundle]}
  return {validation: all, ...(appSpec && {preview: previewOf(appSpec, plan.tree, options.fileExistsBehavior)})}
}

/** What Install does with a revision on a new host, and which scripts run. Pure. */
export function previewOf(appSpec: ServerAppSpec, tree: RevisionTree, fileExistsBehavior: FileExistsBehavior = 'DISALLOW'): InstallPreview {
  const os = appSpec.os.value
  const {instructions, error, problems, gaps} = planInstall({appSpec, tree, host: newHost(os), fileExistsBehavior})
  const carriedOut = instructions.slice(0, error?.instruction)
  return {
    os,
    fileExistsBehavior: appSpec.fileExistsBehavior?.value ?? fileExistsBehavior,
    entries: entriesOf(carriedOut, SourceTree.of(tree), os),
    problems,
    gaps,
    inPlace: eventsOf('server-in-place', appSpec),
    inPlaceWithLoadBalancer: eventsOf('server-in-place-with-load-balancer', appSpec)
  }
}

function entriesOf(instructions: readonly InstallInstruction[], tree: SourceTree, os: HostSystem): readonly InstalledEntry[] {
  const entries = new Map<string, InstalledEntry>()
  const change = (path: string, permission: Permission, fields: Partial<InstalledEntry>): void => {
    const entry = entries.get(path)
    if (entry !== undefined) entries.set(path, {...entry, ...fields, permission})
  }
  const byAgent = {owner: 'root', group: 'root'}
  for (const instruction of instructions) {
    switch (instruction.type) {
      case 'mkdir': {
        const path = instruction.directory
        // The agent's umask decides; that of a system service is 022.
        entries.set(path, {kind: 'directory', path, ...(os === 'linux' && {mode: '0755', ...byAgent})})
        break
      }
      case 'copy': {
        const {source, destination, landsAt, linkTarget} = instruction
        const path = landsAt ?? destination
        const mode = fourDigits((tree.entry(source)?.mode ?? 0o644).toString(8))
        const entry: InstalledEntry =
          linkTarget === undefined
            ? {kind: 'file', path, source, ...(os === 'linux' && {mode, ...byAgent})}
            : {kind: 'symlink', path, source, target: linkTarget}
        entries.set(destination, entry)
        break
      }
      case 'chmod':
        change(instruction.file, instruction.permission, {mode: fourDigits(instruction.mode)})
        break
      case 'chown': {
        const {owner, group} = instruction
        change(instruction.file, instruction.permission, {...(owner !== undefined && {owner}), ...(group !== undefined && {group})})
        break
      }
      case 'setfacl':
        change(instruction.file, instruction.permission, {acls: instruction.acl})
        break
      case 'semanage':
        change(instruction.file, instruction.permission, {context: instruction.context})
    }
  }
  return [...entries.values()]
}

function fourDigits(mode: string): string {
  return mode.padStart(4, '0')
}

function eventsOf(kind: 'server-in-place' | 'server-in-place-with-load-balancer', {hooks}: ServerAppSpec): readonly PlannedEvent[] {
  return lifecycleOrder[kind]
    .filter(name => name !== 'Start' && name !== 'End')
    .map((name): PlannedEvent => {
      if (!isScriptable('server', name)) return {name, scripts: []}
      const scripts = hooks.filter(({event}) => event.value === name).flatMap(hook => hook.scripts)
      return {name, scriptsOf: hookRevision(name) === 'current' ? 'this-revision' : 'previous-revision', scripts}
    })
}
