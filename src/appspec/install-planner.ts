import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import {formatAcl, readAclAgent1} from './agents/agent-1-acl.ts'
import {expandPath, joinPath, nameOf, parentOf, revisionPath, type PathContext} from './host-path.ts'
import type {InstallHost, InstallInstruction, InstallPlanError, InstallPlanOptions, InstallProblemKind} from './install-plan.ts'
import type {FileMapping, Permission} from './model.ts'
import {objectPrefix, reaches} from './permission-match.ts'
import type {RevisionPath} from './revision-tree.ts'
import {SourceTree} from './source-tree.ts'
import {startingWith} from './starting-with.ts'

/** Against links that multiply: far more than any revision has. */
const mostInstructions = 500_000
const mostNesting = 200

/** Collects the instructions of one Install, and what is wrong with them; it goes on after a problem so that all are found. */
export class InstallPlanner {
  readonly instructions: InstallInstruction[] = []
  readonly problems: InstallPlanError[] = []
  readonly #tree: SourceTree
  readonly #host: InstallHost
  readonly #gone: ReadonlySet<string>
  readonly #behavior: FileExistsBehavior
  readonly #isWindows: boolean
  readonly #paths: PathContext
  readonly #copies = new Map<string, RevisionPath>()
  readonly #directories = new Set<string>()
  readonly #permitted = new Set<string>()
  readonly #told = new Set<string>()
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
    if (mapping.installError !== undefined) {
      this.#refuse('not-text', mapping.installError, mapping)
      return
    }
    const source = revisionPath(this.#slashes(mapping.source.value))
    if (source === undefined) {
      this.#refuse('leaves-revision', `the source ${mapping.source.value} leads out of the revision`, mapping)
      return
    }
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
    if (depth > mostNesting) {
      this.#refuse('too-much', `the links below ${source} never end: they lead more than ${mostNesting} levels down`, mapping)
      return
    }
    if (this.#kindOf(destination) !== 'directory') this.#addMkdir(destination, mapping)
    for (const name of this.#tree.names(source)) {
      if (this.instructions.length >= mostInstructions) {
        this.#refuse('too-much', `the AppSpec installs more than ${mostInstructions} files and directories`, mapping)
        return
      }
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
      this.#refuse(
        'file-directory-clash',
        `the AppSpec makes ${directory} a directory, and a copy of the file ${copied} as well`,
        mapping,
        directory
      )
      return
    }
    if (this.#directories.has(directory)) return
    this.#directories.add(directory)
    if (this.#exists(directory)) this.#fail('already-exists', `File exists @ dir_s_mkdir - ${directory}`, mapping, directory)
    this.#push({type: 'mkdir', directory, mapping})
  }

  #addCopy(source: RevisionPath, path: string, mapping: FileMapping): void {
    const kind = this.#kindOf(path)
    const exists = kind === 'file' || kind === 'directory'
    if (exists && this.#behavior === 'RETAIN') return
    const destination = expandPath(path, this.#paths)
    if (exists && this.#behavior === 'DISALLOW') {
      this.#refuse(
        'already-exists',
        `The deployment failed because a specified file already exists at this location: ${path}`,
        mapping,
        path
      )
      return
    }
    const other = this.#copies.get(destination)
    if (other !== undefined) {
      this.#refuse('same-target', `the AppSpec installs ${destination} twice: from ${other} and from ${source}`, mapping, destination)
      return
    }
    if (this.#directories.has(destination)) {
      this.#refuse(
        'file-directory-clash',
        `the AppSpec makes ${destination} a copy of the file ${source}, and a directory as well`,
        mapping,
        destination
      )
      return
    }
    this.#copies.set(destination, source)
    const entry = this.#tree.entry(source)
    if (entry === undefined) this.#fail('missing-source', `No such file or directory @ rb_sysopen - ${source}`, mapping)
    else if (entry.kind === 'symlink' && kind === 'file')
      this.#fail('already-exists', `File exists @ syserr_fail2_in - ${destination}`, mapping, destination)
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
      this.#refuse(
        'pattern-on-file',
        `the AppSpec gives ${object} the pattern "${permission.pattern}", but it is a file: patterns select what a directory holds`,
        permission,
        object
      )
      return
    }
    if (permission.except.length > 0) {
      this.#refuse(
        'pattern-on-file',
        `the AppSpec gives ${object} exceptions (${permission.except.join(', ')}), but it is a file: they leave out what a directory holds`,
        permission,
        object
      )
      return
    }
    this.#refuseDefaultAcl(permission)
  }

  #refuseDefaultAcl(permission: Permission): void {
    const hasDefault = permission.acls?.value.some(entry => {
      const reading = readAclAgent1(entry)
      return 'type' in reading && reading.isDefault
    })
    if (hasDefault === true) {
      this.#refuse(
        'default-acl-on-file',
        `the AppSpec gives files a default ACL in the entry of ${permission.object.value}; only directories can have one`,
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
      startingWith(paths, prefix, path => path)
        .filter(path => this.#reaches(permission, path.slice(prefix.length)))
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    const files = permission.types.includes('file') ? matches(this.#sorted.files) : []
    if (files.length > 0) this.#refuseDefaultAcl(permission)
    return [...files, ...(permission.types.includes('directory') ? matches(this.#sorted.directories) : [])]
  }

  #reaches(permission: Permission, relative: string): boolean {
    if (permission.installError !== undefined && !relative.includes('/')) {
      if (this.#isFirst(permission, permission.installError)) this.#refuse('not-text', permission.installError, permission)
      return false
    }
    return reaches(permission, relative)
  }

  #orderCache: ReadonlyMap<string, number> | undefined
  #order(): ReadonlyMap<string, number> {
    this.#orderCache ??= new Map([...this.#copies.keys(), ...this.#directories].map((path, i) => [path, i]))
    return this.#orderCache
  }

  #setPermission(file: string, permission: Permission): void {
    if (this.#permitted.has(file)) {
      this.#refuse('permission-overlap', `two entries of the AppSpec set the permissions of ${file}`, permission, file)
      return
    }
    this.#permitted.add(file)
    const {mode, acls, context, owner, group} = permission
    if (mode !== undefined) this.#push({type: 'chmod', file, mode: mode.value, permission})
    if (acls !== undefined) this.#push({type: 'setfacl', file, acl: acls.value.map(normalAcl), permission})
    if (context !== undefined) this.#push({type: 'semanage', file, context: context.value, permission})
    if (owner !== undefined || group !== undefined) {
      const {ownershipError} = permission
      if (ownershipError !== undefined && this.#isFirst(permission, ownershipError)) this.#fail('no-name', ownershipError, permission)
      this.#push({type: 'chown', file, ...(owner && {owner: owner.value}), ...(group && {group: group.value}), permission})
    }
  }

  /** What is wrong with an entry is wrong with each file it reaches, and said once. */
  #isFirst(permission: Permission, message: string): boolean {
    const told = `${permission.span.start.offset} ${message}`
    const isFirst = !this.#told.has(told)
    this.#told.add(told)
    return isFirst
  }

  /** The agent stops before it carries out anything. */
  #refuse(kind: InstallProblemKind, message: string, cause: FileMapping | Permission, path?: string): void {
    this.problems.push({kind, message, cause, ...(path === undefined ? {} : {path})})
  }

  /** The next instruction will fail. */
  #fail(kind: InstallProblemKind, message: string, cause: FileMapping | Permission, path?: string): void {
    this.problems.push({kind, message, cause, instruction: this.instructions.length, ...(path === undefined ? {} : {path})})
  }

  #push(instruction: InstallInstruction): void {
    this.instructions.push(instruction)
  }
}

function normalAcl(entry: string): string {
  const reading = readAclAgent1(entry)
  return 'type' in reading ? formatAcl(reading) : entry
}
