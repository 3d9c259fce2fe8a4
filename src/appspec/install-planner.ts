import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import {formatAcls, readAclAgent1} from './agents/agent-1-acl.ts'
import {expandPath, joinPath, nameOf, parentOf, revisionPath, type PathContext} from './host-path.ts'
import type {InstallGap, InstallHost, InstallInstruction, InstallPlanError, InstallPlanOptions, InstallProblemKind} from './install-plan.ts'
import type {FileMapping, Permission} from './model.ts'
import {objectPrefix, reaches} from './permission-match.ts'
import type {RevisionPath} from './revision-tree.ts'
import {SourceTree} from './source-tree.ts'
import {startingWith} from './starting-with.ts'

/** Against links and entries that multiply: far more than any deployment makes. */
const mostPlaces = 500_000
const mostNesting = 200
/** How often a permission is held against a path. */
const mostMatches = 20_000_000

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

/** Collects the instructions of one Install, and what is wrong with them; it goes on after a problem so that all are found. */
export class InstallPlanner {
  readonly instructions: InstallInstruction[] = []
  readonly problems: Mutable<InstallPlanError>[] = []
  readonly gaps: InstallGap[] = []
  readonly #tree: SourceTree
  readonly #host: InstallHost
  readonly #gone: ReadonlySet<string>
  readonly #behavior: FileExistsBehavior
  readonly #isWindows: boolean
  readonly #paths: PathContext
  readonly #copies = new Map<string, RevisionPath>()
  readonly #directories = new Set<string>()
  readonly #permitted = new Set<string>()
  readonly #told = new Map<FileMapping | Permission, Map<InstallProblemKind, Mutable<InstallPlanError>>>()
  #places = 0
  #checks = 0
  #sorted: {readonly files: readonly string[]; readonly directories: readonly string[]} | undefined

  constructor({appSpec, tree, host, fileExistsBehavior, previouslyInstalled, workingDirectory, homeDirectory}: InstallPlanOptions) {
    this.#tree = SourceTree.of(tree)
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
    const written = revisionPath(this.#slashes(mapping.source.value))
    if (written === undefined) {
      this.#skip('leaves-revision', `the source ${mapping.source.value} leads out of the revision, to what only the host knows`, mapping)
      return
    }
    const source = this.#isWindows ? (this.#tree.inAnyCase(written) ?? written) : written
    const destination = this.#slashes(mapping.destination.value)
    const user = /^~([^/]+)/.exec(destination)?.[1]
    if (user !== undefined) {
      this.#refuse(
        'home-directory',
        `Ruby takes ~${user} for the home directory of the user ${user}, and the agent cannot make it`,
        mapping
      )
      return
    }
    if (this.#tree.isDirectory(source)) {
      this.#addAncestors(destination, mapping)
      this.#addDirectory(source, destination, mapping, 0)
    } else {
      const target = joinPath(destination, nameOf(written))
      this.#addAncestors(target, mapping)
      this.#addCopy(source, target, mapping)
    }
  }

  #slashes(path: string): string {
    return this.#isWindows ? path.replaceAll('\\', '/') : path
  }

  #kindOf(path: string): ReturnType<InstallHost['kindOf']> {
    // Ruby does not expand "~" here: it looks for a directory of that name.
    if (path.startsWith('~')) return undefined
    const expanded = expandPath(path, this.#paths)
    return this.#gone.has(expanded) ? undefined : this.#host.kindOf(expanded)
  }

  #exists(path: string): boolean {
    const kind = this.#kindOf(path)
    return kind === 'file' || kind === 'directory'
  }

  #addAncestors(path: string, mapping: FileMapping): void {
    const missing: string[] = []
    for (let parent = parentOf(path); parent !== '.' && parent !== '/' && !this.#exists(parent); parent = parentOf(parent)) {
      // Long paths take longer, and their parents are as many.
      if (!this.#hasRoom(mapping, 1 + (parent.length >> 6))) return
      missing.unshift(parent)
      if (parentOf(parent) === parent) break
    }
    for (const directory of missing) this.#addMkdir(directory, mapping)
  }

  /** False when there is no sense in going on. */
  #addDirectory(source: RevisionPath, destination: string, mapping: FileMapping, depth: number): boolean {
    if (depth > mostNesting) {
      const top = source.split('/').slice(0, 3).join('/')
      this.#refuse('endless-links', `the links below ${top} never end: they lead more than ${mostNesting} levels down`, mapping)
      return false
    }
    if (this.#kindOf(destination) !== 'directory') this.#addMkdir(destination, mapping)
    for (const name of this.#tree.names(source)) {
      if (!this.#hasRoom(mapping)) return false
      const child = source === '' ? name : `${source}/${name}`
      const target = joinPath(destination, name)
      if (!this.#tree.isDirectory(child)) this.#addCopy(child, target, mapping)
      else if (!this.#addDirectory(child, target, mapping, depth + 1)) return false
    }
    return true
  }

  #hasRoom(mapping: FileMapping, places = 1): boolean {
    const before = this.#places
    this.#places += places
    if (before < mostPlaces && this.#places >= mostPlaces)
      this.#skip('too-much', `the AppSpec installs to more than ${mostPlaces} places: the rest of them is left out`, mapping)
    return this.#places < mostPlaces
  }

  #addMkdir(path: string, mapping: FileMapping): void {
    const directory = expandPath(path, this.#paths)
    const copied = this.#copies.get(directory)
    if (copied !== undefined) {
      this.#refuse(
        'file-directory-clash',
        `the AppSpec makes ${directory} a directory, and a copy of the file ${copied} as well`,
        mapping,
        {path: directory}
      )
      return
    }
    if (this.#directories.has(directory)) return
    this.#directories.add(directory)
    if (this.#exists(directory)) {
      const kind = path.startsWith('~') ? 'home-directory' : 'already-exists'
      const message = `${directory} is there already, and the agent cannot make a directory of that name`
      this.#fail(kind, message, mapping, {path: directory, raised: `File exists @ dir_s_mkdir - ${directory}`})
    }
    this.#push({type: 'mkdir', directory, mapping})
  }

  #addCopy(source: RevisionPath, path: string, mapping: FileMapping): void {
    const kind = this.#kindOf(path)
    const exists = kind === 'file' || kind === 'directory'
    if (exists && this.#behavior === 'RETAIN') return
    const destination = expandPath(path, this.#paths)
    if (exists && this.#behavior === 'DISALLOW') {
      const raised = `The deployment failed because a specified file already exists at this location: ${path}`
      this.#refuse('already-exists', `there is a ${kind} at ${path} already, where ${source} would go`, mapping, {path, raised})
      return
    }
    const other = this.#copies.get(destination)
    if (other !== undefined) {
      // Entries that repeat are followed less far: nothing new comes of them.
      this.#hasRoom(mapping, 4)
      this.#refuse('same-target', `the AppSpec installs ${destination} twice: from ${other} and from ${source}`, mapping, {
        path: destination
      })
      return
    }
    if (this.#directories.has(destination)) {
      this.#refuse(
        'file-directory-clash',
        `the AppSpec makes ${destination} a copy of the file ${source}, and a directory as well`,
        mapping,
        {path: destination}
      )
      return
    }
    this.#copies.set(destination, source)
    const entry = this.#tree.entry(source)
    if (entry === undefined)
      this.#fail('missing-source', `the revision has no ${source}`, mapping, {raised: `No such file or directory @ rb_sysopen - ${source}`})
    else if (entry.kind === 'symlink' && kind === 'file') {
      const raised = `File exists @ syserr_fail2_in - ${destination}`
      this.#fail('already-exists', `there is a file at ${destination} already, where the link ${source} would go`, mapping, {
        path: destination,
        raised
      })
    }
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
        {path: object}
      )
      return
    }
    if (permission.except.length > 0) {
      this.#refuse(
        'pattern-on-file',
        `the AppSpec gives ${object} exceptions (${permission.except.join(', ')}), but it is a file: they leave out what a directory holds`,
        permission,
        {path: object}
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
    const matches = (paths: readonly string[]): readonly string[] => {
      const candidates = startingWith(paths, prefix, path => path)
      if (!this.#hasTime(candidates.length, permission)) return []
      const found = candidates.filter(path => this.#reaches(permission, path.slice(prefix.length)))
      // The order of what is only refused does not matter, and there can be thousands of such entries.
      return found.every(path => this.#permitted.has(path)) ? found : found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    }
    const files = permission.types.includes('file') ? matches(this.#sorted.files) : []
    if (files.length > 0) this.#refuseDefaultAcl(permission)
    return files.concat(permission.types.includes('directory') ? matches(this.#sorted.directories) : [])
  }

  #hasTime(checks: number, permission: Permission): boolean {
    const before = this.#checks
    this.#checks += checks
    if (before <= mostMatches && this.#checks > mostMatches)
      this.#skip(
        'too-much',
        'the AppSpec has more permissions than can be held against its files: the rest of them is left out',
        permission
      )
    return this.#checks <= mostMatches
  }

  #reaches(permission: Permission, relative: string): boolean {
    if (permission.installError !== undefined && !relative.includes('/')) {
      this.#refuse('pattern-not-text', permission.installError, permission)
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
      this.#refuse('permission-overlap', `two entries of the AppSpec set the permissions of ${file}`, permission, {path: file})
      return
    }
    this.#permitted.add(file)
    const {mode, acls, context, owner, group} = permission
    if (mode !== undefined) this.#push({type: 'chmod', file, mode: mode.value, permission})
    if (acls !== undefined) this.#push({type: 'setfacl', file, acl: formatAcls(acls.value), permission})
    if (context !== undefined) this.#push({type: 'semanage', file, context: context.value, permission})
    if (owner !== undefined || group !== undefined) {
      const {ownershipError} = permission
      if (ownershipError !== undefined) this.#fail('no-name', ownershipError, permission)
      this.#push({type: 'chown', file, ...(owner && {owner: owner.value}), ...(group && {group: group.value}), permission})
    }
  }

  /** The agent stops before it carries out anything. */
  #refuse(kind: InstallProblemKind, message: string, cause: FileMapping | Permission, more?: Details): void {
    this.#tell({kind, message, cause, ...more}, cause)
  }

  /** The next instruction will fail. */
  #fail(kind: InstallProblemKind, message: string, cause: FileMapping | Permission, more?: Details): void {
    this.#tell({kind, message, cause, instruction: this.instructions.length, ...more}, cause)
  }

  /** What is wrong with an entry is often wrong with each file it reaches, and is said once. */
  #tell(problem: InstallPlanError, cause: FileMapping | Permission): void {
    const told = this.#told.get(cause) ?? new Map<InstallProblemKind, Mutable<InstallPlanError>>()
    this.#told.set(cause, told)
    const first = told.get(problem.kind)
    if (first !== undefined) first.more = (first.more ?? 0) + 1
    else {
      told.set(problem.kind, problem)
      this.problems.push(problem)
    }
  }

  /** Nothing is known to be wrong, but the plan is without it. */
  #skip(kind: InstallGap['kind'], message: string, cause: FileMapping | Permission): void {
    this.gaps.push({kind, message, cause})
  }

  #push(instruction: InstallInstruction): void {
    this.instructions.push(instruction)
  }
}

type Details = Pick<InstallPlanError, 'path' | 'raised'>
