import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hookRevision} from '../../appspec/lifecycle.ts'
import type {ServerAppSpec} from '../../appspec/model.ts'
import {parseServerAppSpec} from '../../appspec/parse-server-app-spec.ts'
import {systemClock} from '../../core/clock.ts'
import type {Clock} from '../../core/clock.ts'
import {DeployError} from '../../core/errors.ts'
import {withHint} from '../../core/with-hint.ts'
import type {Host, HostCommand, HostOutput, HostResult, RevisionStore} from '../host-port.ts'
import {DeploymentRoot, archiveFolder} from './deployment-root.ts'
import {downloadBundle} from './download.ts'
import {hookEnvironment} from './hook-environment.ts'
import {runHook} from './hook-runner.ts'
import type {ScriptFailure} from './hook-runner.ts'
import {install} from './install.ts'
import type {Reaper} from './reaper.ts'
import {createSandbox} from './sandbox.ts'
import type {Sandbox} from './sandbox.ts'
import {ScriptLog} from './script-log.ts'

/** Something worth knowing that the real agent would not say, or only in its own log. */
export interface HostNotice {
  readonly deploymentId: string
  /** The host's id. */
  readonly target: string
  readonly lifecycleEvent: string
  readonly message: string
}

export interface HostAgentOptions {
  readonly id: string
  /** The agent's deployment root: an absolute folder of this host alone. Made when missing. */
  readonly folder: string
  /** The folder that stands for `/` on this host, made when missing; `/` itself installs on this machine for real. */
  readonly root: string
  readonly revisions: RevisionStore
  /** Local git clones that stand for GitHub. Default: none. */
  readonly clones?: readonly string[]
  readonly reaper: Reaper
  /** The environment the agent has; hooks get all of it. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onOutput?: (output: HostOutput) => void
  readonly onNotice?: (notice: HostNotice) => void
  /** Default: the system's. */
  readonly clock?: Clock
  /** Milliseconds between SIGTERM and SIGKILL for a script that runs into its timeout. Default 5000. */
  readonly timeoutGraceMs?: number
}

const fileName = 'appspec.yml'

/**
 * A host that does what AWS's agent 1.8 does with each lifecycle event, in folders of this machine. What it knows between two events is in
 * the files of its deployment root, so that a host can be made again from the same folders.
 */
export function createHostAgent(options: HostAgentOptions): Host {
  mkdirSync(options.folder, {recursive: true})
  if (options.root !== '/') mkdirSync(options.root, {recursive: true})
  const agent = new HostAgent(options)
  return {id: options.id, run: (command, signal) => agent.run(command, signal)}
}

class HostAgent {
  readonly #options: HostAgentOptions
  readonly #root: DeploymentRoot
  readonly #sandbox: Sandbox
  /** Notices that a deployment gets once, as `deployment id, message`. */
  readonly #noticed = new Set<string>()

  constructor(options: HostAgentOptions) {
    this.#options = options
    this.#root = new DeploymentRoot(options.folder)
    this.#sandbox = createSandbox(options.root)
  }

  async run(command: HostCommand, signal: AbortSignal): Promise<HostResult> {
    const {env, revisions, clones = []} = this.#options
    try {
      signal.throwIfAborted()
      if (command.event === 'DownloadBundle') {
        await downloadBundle(command, {root: this.#root, revisions, clones, env, signal})
        return succeeded
      }
      if (command.event === 'Install') {
        await this.#install(command, signal)
        return succeeded
      }
      return await this.#runHook(command, signal)
    } catch (error) {
      if (error instanceof TypeError || error instanceof ReferenceError) throw error
      return failed({errorCode: 'UnknownError', scriptName: '', message: messageOf(error)}, '')
    }
  }

  async #install(command: HostCommand, signal: AbortSignal): Promise<void> {
    const {deploymentGroupId, deploymentId} = command
    const deployment = this.#root.deployment(deploymentGroupId, deploymentId)
    const archive = archiveFolder(deployment)
    // Only here does agent 1 accept the other spelling; the hook events before it have failed by then.
    const file = ['appspec.yml', 'appspec.yaml'].find(name => existsSync(join(archive, name))) ?? fileName
    await install({
      appSpec: readAppSpec(archive, file),
      archive,
      groupId: deploymentGroupId,
      fileExistsBehavior: command.fileExistsBehavior,
      root: this.#root,
      sandbox: this.#sandbox,
      env: this.#options.env,
      signal,
      onNotice: message => this.#notice(command, message)
    })
    this.#root.rememberSuccessfulInstall(deploymentGroupId, deployment)
  }

  async #runHook(command: HostCommand, signal: AbortSignal): Promise<HostResult> {
    const {deploymentGroupId, deploymentId, event} = command
    const current = this.#root.deployment(deploymentGroupId, deploymentId)
    const source = this.#hookSource(command, current)
    if (source === undefined) return succeeded
    const archive = archiveFolder(source)
    const {hooks} = readAppSpec(archive, fileName)
    const scripts = hooks.filter(hook => hook.event.value === event).flatMap(hook => hook.scripts)
    if (scripts.length === 0) return succeeded

    const {sandbox, options} = {sandbox: this.#sandbox, options: this.#options}
    if (!sandbox.isRealHost && scripts.some(({runas, sudo}) => runas !== undefined || sudo)) {
      this.#noticeOnce(command, 'A rehearsal does not apply "runas" and "sudo": scripts run as the current user.')
    }
    const log = new ScriptLog({
      root: this.#root,
      deployment: current,
      deploymentId,
      clock: options.clock ?? systemClock,
      onFault: message => this.#notice(command, message)
    })
    // A hook may have removed it; starting a script in no folder would look like a missing script.
    mkdirSync(sandbox.root, {recursive: true})
    try {
      log.heading(`LifecycleEvent - ${event}`)
      const failure = await runHook({
        scripts,
        archive,
        cwd: sandbox.root,
        env: hookEnvironment({
          base: options.env,
          command,
          workingDirectory: sandbox.root,
          ...(sandbox.isRealHost ? {} : {sandboxRoot: sandbox.root}),
          hostId: options.id,
          marker: options.reaper.marker
        }),
        isRealHost: sandbox.isRealHost,
        log,
        reaper: options.reaper,
        signal,
        onLine: (script, stream, line) =>
          options.onOutput?.({deploymentId, target: options.id, lifecycleEvent: event, script, stream, line}),
        onNotice: message => this.#notice(command, message),
        ...(options.timeoutGraceMs === undefined ? {} : {timeoutGraceMs: options.timeoutGraceMs})
      })
      return failure === undefined ? succeeded : failed(failure, log.tail)
    } finally {
      log.close()
    }
  }

  /** The deployment whose AppSpec and scripts count; undefined when there is none yet, as on a first deployment. */
  #hookSource(command: HostCommand, current: string): string | undefined {
    const {deploymentGroupId, deploymentType, deploymentCreator, deploymentMode, event} = command
    // In place, a rollback is a deployment like any other: only those of blue/green have their own rows.
    const isRollback = deploymentType === 'BLUE_GREEN' && deploymentCreator === 'codeDeployRollback'
    const revision = deploymentMode === 'RESTART' ? 'last-successful-install' : hookRevision(event, {isRollback})
    if (revision === 'current' || existsSync(archiveFolder(current))) return current
    return revision === 'most-recent-install'
      ? this.#root.mostRecentInstall(deploymentGroupId)
      : this.#root.lastSuccessfulInstall(deploymentGroupId)
  }

  #noticeOnce(command: HostCommand, message: string): void {
    const key = `${command.deploymentId} ${message}`
    if (this.#noticed.has(key)) return
    this.#noticed.add(key)
    this.#notice(command, message)
  }

  #notice({deploymentId, event}: HostCommand, message: string): void {
    this.#options.onNotice?.({deploymentId, target: this.#options.id, lifecycleEvent: event, message})
  }
}

const succeeded: HostResult = {status: 'Succeeded', diagnostics: {errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''}}

function failed(failure: ScriptFailure, logTail: string): HostResult {
  return {status: 'Failed', diagnostics: {...failure, logTail}}
}

function messageOf(error: unknown): string {
  if (error instanceof DeployError) return withHint(error)
  return error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
    ? String(error.message)
    : String(error)
}

function readAppSpec(archive: string, name: string): ServerAppSpec {
  const file = join(archive, name)
  if (!existsSync(file)) {
    throw new Error(
      'The CodeDeploy agent did not find an AppSpec file within the unpacked revision directory at revision-relative path ' +
        `"${name}". The revision was unpacked to directory "${archive}", and the AppSpec file was expected but not found at path ` +
        `"${file}". Consult the AWS CodeDeploy Appspec documentation for more information at ` +
        'http://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file.html'
    )
  }
  const parsed = parseServerAppSpec(readFileSync(file), {host: process.platform === 'win32' ? 'windows' : 'linux'})
  if ('error' in parsed) throw new Error(parsed.error.message)
  return parsed.appSpec
}
