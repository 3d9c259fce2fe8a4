import type {RevisionEntry} from '../appspec/revision-tree.ts'
import {openArchive} from '../bundle/open-archive.ts'
import {comparePaths} from '../bundle/path-order.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {inspectArchive} from './inspect-archive.ts'
import {planSource, type PlanSourceOptions} from './plan-source.ts'
import {appSpecNotice, weighed} from './require-valid.ts'
import {bundleTypeFor, resolveRevisionSource} from './revision-source.ts'

export interface ListOptions extends PlanSourceOptions {
  /** A bundle that was built before, in the place of a directory. */
  readonly archive?: string
}

export interface ListedBundle {
  /** The directory or the archive, as it was named. */
  readonly source: string
  readonly type: BundleType
  /** By path, as a host has them: without the only folder of an archive, which the agent takes away. */
  readonly entries: readonly RevisionEntry[]
  /** Bytes of all files before compression. */
  readonly totalBytes: number
  /** Of an archive. */
  readonly archive?: {
    readonly size: number
    /** Hex SHA-256 of its own bytes. */
    readonly sha256: string
    /** The only folder in its root, which the agent takes away. */
    readonly strippedRoot?: string
  }
  /** All findings, in the AppSpec and in the bundle, as `validate` weighs them. */
  readonly diagnostics: readonly Diagnostic[]
  /** The AppSpec with the name that its findings have. Absent where there is none. */
  readonly appSpec?: {readonly file: string; readonly text: string}
  /** What its user should know, and need not do anything about. */
  readonly notice?: string
  /** Why the archive cannot be deployed, although it can be listed. */
  readonly problem?: DeployError
}

/**
 * What a package of a directory would hold, or what an archive holds; nothing is written, and of a directory's files only the AppSpec, hook
 * scripts and small ones that may hold secrets are read. Throws what stands in the way of any plan, as `packageRevision` does, and for an
 * archive what {@link openArchive} throws.
 */
export async function listBundle(options: ListOptions): Promise<ListedBundle> {
  const from = resolveRevisionSource(options)
  if (from.type === 'archive') return listArchive(from.file, options)
  const {plan, bundleType, validation, inBundle} = await planSource({...options, platform: 'server'})
  const notice = appSpecNotice(validation.file, options)
  return {
    source: plan.source,
    type: bundleType,
    entries: plan.entries,
    totalBytes: plan.totalBytes,
    diagnostics: weighed([...validation.diagnostics, ...inBundle], options.validate ?? 'error'),
    appSpec: validation,
    ...(notice !== undefined && {notice})
  }
}

async function listArchive(file: string, {validate = 'error', bundleType, signal, ...options}: ListOptions): Promise<ListedBundle> {
  const archive = await openArchive(file, {type: bundleTypeFor(bundleType), signal})
  const {type, totalBytes, size, sha256, strippedRoot} = archive
  const listed = {
    source: file,
    type,
    entries: [...archive.tree.entries.values()].sort((a, b) => comparePaths(a.path, b.path)),
    totalBytes,
    archive: {size, sha256, ...(strippedRoot !== undefined && {strippedRoot})}
  }
  try {
    const {validation, inBundle} = await inspectArchive(archive, options)
    return {...listed, diagnostics: weighed([...validation.diagnostics, ...inBundle], validate), appSpec: validation}
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'invalid-bundle') throw error
    return {...listed, diagnostics: [], problem: error}
  }
}
