import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import {formatAcl, readAclAgent1} from './agents/agent-1-acl.ts'
import {expandPath, joinPath, nameOf, parentOf, revisionPath, type PathContext} from './host-path.ts'
import type {FileMapping, Permission, ServerAppSpec} from './model.ts'
import {objectPrefix, reaches} from './permission-match.ts'
import type {RevisionPath, RevisionTree} from './revision-tree.ts'
import {SourceTree} from './source-tree.ts'

/** Against links that multiply: far more than any revision has. */
const mostInstructions = 2_000_000
const mostNesting = 200

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

export interface InstallPlanError {
  readonly message: string
  /** The instruction that fails when the plan is carried out, those before it done. Absent: nothing is carried out at all. */
  readonly instruction?: number
  /** The entry of the AppSpec that is at fault. */
  readonly cause?: FileMapping | Permission
}

export interface InstallPlan {
  /** In the agent's order. Empty when the agent refuses to start. */
  readonly instructions: readonly InstallInstruction[]
  readonly error?: InstallPlanError
}

/** What agent 1.8's Install event does with an AppSpec on a host. Pure: it asks the host what exists and touches nothing. */
export function planInstall(options: InstallPlanOptions): InstallPlan {
  const planner = new Planner(options)
  try {
    for (const mapping of options.appSpec.files) planner.addMapping(mapping)
    for (const permission of options.appSpec.permissions) planner.addPermission(permission)
  } catch (error) {
    if (!(error instanceof PlanRefused)) throw error
    return {instructions: [], error: {message: error.message, ...(error.entry && {cause: error.entry})}}
  }
  const failure = planner.failure
  return {instructions: planner.instructions, ...(failure && {error: failure})}
}

class PlanRefused extends Error {
  readonly entry: FileMapping | Permission | undefined

  constructor(message: string, entry?: FileMapping | Permission) {
    super(message)
    this.entry = entry
  }
}

class Planner {
  readonly instructions: InstallInstruction[] = []
  /** The first instruction that is known to fail. */
  failure: InstallPlanError | undefined
  readonly #tree: SourceTree
  readonly #host: InstallHost
  readonly #gone: ReadonlySet<string>
  readonly #behavior: FileExistsBehavior
  readonly #isWindows: boolean
  readonly #paths: PathContext
  readonly #copies = new Map<string, RevisionPath>()
  readonly #directories = new Set<string>()
  readonly #permitted = new Set<string>()
  #sorted: {readonly files: readonly string[]; readonly directories: readonly string[]} | undefined

  constructor({appSpec, tree, host, fileExistsBehavior, previouslyInstalled, workingDirectory, homeDirectory}: InstallPlanOptions) {
    this.#tree = new SourceTree(tree)
    this.#host = host
    this.#gone = new Set(previouslyInstalled ?? [])
    this.#behavior = appSpec.fileExistsBehavior?.value ?? fileExistsBehavior ?? 'DISALLOW'
    this.#isWindows = appSpec.os.value === 'windows'
    this.#paths = {workingDirectory: workingDirectory ?? '/', homeDirectory: homeDirectory ?? '/root'}
  }

  addMapping(mapping: FileMapping): void {
    if (mapping.installError !== undefined) throw new PlanRefused(mapping.installError, mapping)
    const source = revisionPath(this.#slashes(mapping.source.value))
    if (source === undefined) throw new PlanRefused(`the source ${mapping.source.value} leads out of the revision`, mapping)
    const destination = this.#slashes(mapping.destination.value)
    if (this.#tree.isDirectory(source)) {
      this.#addAncestors(destination, mapping)
      this.#addDirectory(source, destination, mapping, 0)
    } else {
      const target = joinPath(destination, nameOf(source))
      this.#addAncestors(target, mapping)
      this.#addCopy(source, target, mapping)
    }
  }

  #slashes(path: string): string {
    return this.#isWindows ? path.replaceAll('\\', '/') : path
  }

  #kindOf(path: string): ReturnType<InstallHost['kindOf']> {
    const expanded = expandPath(path, this.#paths)
    return this.#gone.has(expanded) ? undefined : this.#host.kindOf(expanded)
  }

  #exists(path: string): boolean {
    const kind = this.#kindOf(path)
    return kind === 'file' || kind === 'directory'
  }

  #addAncestors(path: string, mapping: FileMapping): void {
    const missing: string[] = []
    // Ruby does not expand "~" here: it looks for a directory of that name.
    const isThere = (parent: string): boolean => !parent.startsWith('~') && this.#exists(parent)
    for (let parent = parentOf(path); parent !== '.' && parent !== '/' && !isThere(parent); parent = parentOf(parent)) {
      missing.unshift(parent)
      if (parentOf(parent) === parent) break
    }
    for (const directory of missing) this.#addMkdir(directory, mapping)
  }

  #addDirectory(source: RevisionPath, destination: string, mapping: FileMapping, depth: number): void {
    if (depth > mostNesting) throw new PlanRefused(`Too many levels of symbolic links - ${source}`, mapping)
    if (this.#kindOf(destination) !== 'directory') this.#addMkdir(destination, mapping)
    for (const name of this.#tree.names(source)) {
      const child = source === '' ? name : `${source}/${name}`
      const target = joinPath(destination, name)
      if (this.#tree.isDirectory(child)) this.#addDirectory(child, target, mapping, depth + 1)
      else this.#addCopy(child, target, mapping)
    }
  }

  #addMkdir(path: string, mapping: FileMapping): void {
    const directory = expandPath(path, this.#paths)
    const copied = this.#copies.get(directory)
    if (copied !== undefined) {
      throw new PlanRefused(`the AppSpec file needs a directory at ${directory}, where it also installs the file ${copied}`, mapping)
    }
    if (this.#directories.has(directory)) return
    this.#directories.add(directory)
    if (this.#exists(directory)) this.#fail(`File exists @ dir_s_mkdir - ${directory}`, mapping)
    this.#push({type: 'mkdir', directory, mapping})
  }

  #addCopy(source: RevisionPath, path: string, mapping: FileMapping): void {
    const kind = this.#kindOf(path)
    const exists = kind === 'file' || kind === 'directory'
    if (exists && this.#behavior === 'RETAIN') return
    const destination = expandPath(path, this.#paths)
    if (exists && this.#behavior === 'DISALLOW') {
      throw new PlanRefused(`The deployment failed because a specified file already exists at this location: ${path}`, mapping)
    }
    const other = this.#copies.get(destination)
    if (other !== undefined) {
      throw new PlanRefused(
        `the AppSpec file specifies two source files named ${source} and ${other} for the same destination (${destination})`,
        mapping
      )
    }
    if (this.#directories.has(destination)) {
      throw new PlanRefused(`the AppSpec file installs the file ${source} at ${destination}, where it also needs a directory`, mapping)
    }
    this.#copies.set(destination, source)
    const entry = this.#tree.entry(source)
    if (entry === undefined) this.#fail(`No such file or directory @ rb_sysopen - ${source}`, mapping)
    else if (entry.kind === 'symlink' && kind === 'file') this.#fail(`File exists @ syserr_fail2_in - ${destination}`, mapping)
    const inside = kind === 'directory' ? joinPath(destination, nameOf(source)) : undefined
    this.#push({
      type: 'copy',
      source,
      destination,
      ...(inside === undefined ? {} : {landsAt: inside}),
      ...(entry?.kind === 'symlink' ? {linkTarget: entry.target ?? ''} : {}),
      mapping
    })
  }

  addPermission(permission: Permission): void {
    const object = expandPath(permission.object.value, this.#paths)
    if (this.#copies.has(object)) {
      if (!permission.types.includes('file')) return
      this.#checkFilePermission(permission, object)
      this.#setPermission(object, permission)
    } else if (this.#directories.has(object) || this.#kindOf(object) === 'directory') {
      for (const match of this.#matches(permission)) this.#setPermission(match, permission)
    }
  }

  #checkFilePermission(permission: Permission, object: string): void {
    if (permission.pattern !== '**') {
      throw new PlanRefused(
        `the AppSpec file includes an object (${object}) with an invalid pattern (${permission.pattern}): it is a file`,
        permission
      )
    }
    if (permission.except.length > 0) {
      throw new PlanRefused(
        `the except parameter (${permission.except.join(', ')}) is invalid for the object ${object}: it is a file`,
        permission
      )
    }
    this.#refuseDefaultAcl(permission)
  }

  #refuseDefaultAcl(permission: Permission): void {
    const hasDefault = permission.acls?.value.some(entry => {
      const reading = readAclAgent1(entry)
      return 'type' in reading && reading.isDefault
    })
    if (hasDefault === true) {
      throw new PlanRefused(
        'the -d parameter has been specified to apply an acl setting to a file; it is supported for directories only',
        permission
      )
    }
  }

  /** Files first, then directories, each in the order in which they are installed. */
  #matches(permission: Permission): readonly string[] {
    const prefix = objectPrefix(permission.object.value, this.#paths)
    this.#sorted ??= {files: [...this.#copies.keys()].sort(), directories: [...this.#directories].sort()}
    const order = this.#order()
    const matches = (paths: readonly string[]): string[] =>
      below(paths, prefix)
        .filter(path => this.#reaches(permission, path.slice(prefix.length)))
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    const files = permission.types.includes('file') ? matches(this.#sorted.files) : []
    if (files.length > 0) this.#refuseDefaultAcl(permission)
    return [...files, ...(permission.types.includes('directory') ? matches(this.#sorted.directories) : [])]
  }

  #reaches(permission: Permission, relative: string): boolean {
    if (permission.installError !== undefined && !relative.includes('/')) throw new PlanRefused(permission.installError, permission)
    return reaches(permission, relative)
  }

  #orderCache: ReadonlyMap<string, number> | undefined
  #order(): ReadonlyMap<string, number> {
    this.#orderCache ??= new Map([...this.#copies.keys(), ...this.#directories].map((path, i) => [path, i]))
    return this.#orderCache
  }

  #setPermission(file: string, permission: Permission): void {
    if (this.#permitted.has(file)) {
      throw new PlanRefused(`the permissions setting for (${file}) is specified more than once in the AppSpec file`, permission)
    }
    this.#permitted.add(file)
    const {mode, acls, context, owner, group} = permission
    if (mode !== undefined) this.#push({type: 'chmod', file, mode: mode.value, permission})
    if (acls !== undefined) this.#push({type: 'setfacl', file, acl: acls.value.map(normalAcl), permission})
    if (context !== undefined) this.#push({type: 'semanage', file, context: context.value, permission})
    if (owner !== undefined || group !== undefined) {
      if (permission.ownershipError !== undefined) this.#fail(permission.ownershipError, permission)
      this.#push({type: 'chown', file, ...(owner && {owner: owner.value}), ...(group && {group: group.value}), permission})
    }
  }

  /** The next instruction will fail. */
  #fail(message: string, cause: FileMapping | Permission): void {
    this.failure ??= {message, instruction: this.instructions.length, cause}
  }

  #push(instruction: InstallInstruction): void {
    if (this.instructions.length >= mostInstructions) throw new PlanRefused('the revision has too many files to install')
    this.instructions.push(instruction)
  }
}

function normalAcl(entry: string): string {
  const reading = readAclAgent1(entry)
  return 'type' in reading ? formatAcl(reading) : entry
}

/** The part of a sorted list that starts with a prefix. */
function below(sorted: readonly string[], prefix: string): string[] {
  const firstNotBefore = (text: string): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }
  const start = firstNotBefore(prefix)
  let end = start
  while (end < sorted.length && sorted[end]?.startsWith(prefix)) end += 1
  return sorted.slice(start, end)
}
