import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {extractArchive} from '../../bundle/extract-archive.ts'
import type {HostCommand, RevisionStore} from '../host-port.ts'
import {archiveFolder} from './deployment-root.ts'
import type {DeploymentRoot} from './deployment-root.ts'
import {writeGitHubArchive} from './github-archive.ts'

/** Deployments kept for each group, counting the new one (`:max_revisions:` of the agent's configuration). */
const maxRevisions = 5

export interface DownloadOptions {
  readonly root: DeploymentRoot
  readonly revisions: RevisionStore
  /** Local clones that stand for GitHub. */
  readonly clones: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** The DownloadBundle event: makes room, fetches the revision and unpacks it. */
export async function downloadBundle(command: HostCommand, options: DownloadOptions): Promise<void> {
  const {deploymentGroupId, deploymentId, revision} = command
  const {root, revisions, signal} = options
  const deployment = root.deployment(deploymentGroupId, deploymentId)
  mkdirSync(root.group(deploymentGroupId), {recursive: true})
  prune(root, deploymentGroupId, deployment)
  mkdirSync(deployment, {recursive: true})

  // The agent's name for it, whatever the type.
  const bundle = join(deployment, 'bundle.tar')
  if (revision.type === 's3') await revisions.fetch(revision, bundle, signal)
  else await writeGitHubArchive(revision, bundle, options)

  const archive = archiveFolder(deployment)
  rmSync(archive, {recursive: true, force: true})
  await extractArchive(bundle, revision.type === 's3' ? revision.bundleType : 'tgz', archive, {signal})
  root.rememberMostRecentInstall(deploymentGroupId, deployment)
}

/** Removes the oldest deployments of the group, but never the one whose installation succeeded last. */
function prune(root: DeploymentRoot, groupId: string, current: string): void {
  const group = root.group(groupId)
  const others = readdirSync(group)
    .map(name => join(group, name))
    .filter(path => path !== current)
  const surplus = others.length - maxRevisions + 1
  if (surplus <= 0) return
  const lastSuccess = root.lastSuccessfulInstall(groupId)
  const oldestFirst = others
    .filter(path => path !== lastSuccess)
    .map(path => ({path, time: statSync(path).mtimeMs}))
    .toSorted((a, b) => a.time - b.time)
  for (const {path} of oldestFirst.slice(0, surplus)) rmSync(path, {recursive: true, force: true})
}
