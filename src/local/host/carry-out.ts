import {execFileSync} from 'node:child_process'
import {appendFileSync, chmodSync, chownSync, copyFileSync, mkdirSync, rmSync, rmdirSync, statSync, symlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {InstallInstruction} from '../../appspec/install-plan.ts'
import {accountId} from './host-accounts.ts'
import {ownKindOf} from './path-kind.ts'
import type {Sandbox} from './sandbox.ts'
import {isSystemError, systemErrorText} from './system-error-text.ts'

export interface CarryOutOptions {
  /** The unpacked revision that sources are in. */
  readonly archive: string
  readonly sandbox: Sandbox
  /** Gets the path of everything that is made, one a line, as soon as it is made. */
  readonly cleanupFile: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly onNotice: (message: string) => void
}

/** Instructions between two looks at the event loop: other hosts and the server live in this process too. */
const instructionsPerTurn = 50

/** Carries out the instructions of an Install event, one after the other. The first that fails ends it; what was done stays. */
export async function carryOut(instructions: readonly InstallInstruction[], options: CarryOutOptions): Promise<void> {
  const unlisted = instructions.map(made).find(path => path !== undefined && !isListable(path))
  if (unlisted !== undefined) {
    options.onNotice(`${JSON.stringify(unlisted)} has a line end in its name: the next deployment will not remove it, nor others like it.`)
  }
  let done = 0
  for (const instruction of instructions) {
    if (done++ % instructionsPerTurn === 0) {
      await nextTurn()
      options.signal.throwIfAborted()
    }
    try {
      carryOutOne(instruction, options)
    } catch (error) {
      throw isSystemError(error) ? new Error(asRubySays(instruction, error, options.sandbox), {cause: error}) : error
    }
  }
}

/** The path that an instruction makes, as the AppSpec means it. */
function made(instruction: InstallInstruction): string | undefined {
  return instruction.type === 'mkdir' ? instruction.directory : instruction.type === 'copy' ? instruction.destination : undefined
}

function carryOutOne(instruction: InstallInstruction, options: CarryOutOptions): void {
  const {sandbox, env} = options
  if (instruction.type === 'mkdir') {
    const directory = sandbox.place(instruction.directory)
    sandbox.check(directory)
    mkdirSync(directory)
    remember(directory, options)
    return
  }
  if (instruction.type === 'copy') {
    copy(instruction, options)
    return
  }
  const file = sandbox.place(instruction.file)
  if (instruction.type === 'chmod') {
    sandbox.check(file)
    chmodSync(file, parseInt(instruction.mode, 8) || 0)
    return
  }
  // The accounts of the host usually do not exist where it is rehearsed.
  if (!sandbox.isRealHost) return
  switch (instruction.type) {
    case 'chown': {
      const {owner, group} = instruction
      const {uid, gid} = statSync(file)
      chownSync(file, owner === undefined ? uid : accountId('user', owner, env), group === undefined ? gid : accountId('group', group, env))
      return
    }
    case 'setfacl':
      execFileSync('setfacl', ['-m', instruction.acl.join(','), '--', file], {env, stdio: 'pipe'})
      return
    case 'semanage': {
      const {user, type, range} = instruction.context
      const more = [...(user === undefined ? [] : ['-s', user]), ...(range === undefined ? [] : ['-r', range])]
      execFileSync('semanage', ['fcontext', '-a', '-t', type, ...more, file], {env, stdio: 'pipe'})
      execFileSync('restorecon', ['-v', file], {env, stdio: 'pipe'})
    }
  }
}

function copy(instruction: Extract<InstallInstruction, {type: 'copy'}>, options: CarryOutOptions): void {
  const {sandbox, archive} = options
  const source = join(archive, instruction.source)
  const destination = sandbox.place(instruction.destination)
  // Ruby's FileUtils puts the file INTO a directory that has its name.
  const target = sandbox.place(instruction.landsAt ?? instruction.destination)
  if (instruction.linkTarget !== undefined) {
    sandbox.check(target, 'itself')
    symlinkSync(instruction.linkTarget, target)
    remember(destination, options)
    return
  }
  // A link at the destination is written through, hence it must not lead out.
  sandbox.check(target)
  remember(destination, options)
  const {atime, mtime} = statSync(source)
  copyFileSync(source, target)
  utimesSync(target, atime, mtime)
}

function remember(path: string, {cleanupFile}: CarryOutOptions): void {
  if (isListable(path)) appendFileSync(cleanupFile, `${path}\n`)
}

/** The list has a path in each line: a name with a line end in it could make the next deployment remove anything. */
function isListable(path: string): boolean {
  return !path.includes('\n')
}

const rubyFunctions: Readonly<Record<InstallInstruction['type'], string>> = {
  mkdir: 'dir_s_mkdir',
  copy: 'rb_sysopen',
  chmod: 'apply2files',
  chown: 'apply2files',
  setfacl: 'setfacl',
  semanage: 'semanage'
}

function asRubySays(instruction: InstallInstruction, error: NodeJS.ErrnoException & {readonly code: string}, sandbox: Sandbox): string {
  const text = systemErrorText(error.code)
  if (instruction.type === 'copy' && instruction.linkTarget !== undefined) {
    return `${text} @ syserr_fail2_in - (${instruction.linkTarget}, ${instruction.destination})`
  }
  const path = error.path === undefined ? '' : ` - ${sandbox.shown(error.path)}`
  return `${text} @ ${rubyFunctions[instruction.type]}${path}`
}

/**
 * Removes what the previous deployment of the group made, last first: links and files, directories only if they are empty. A path that
 * is gone already is no error.
 */
export async function cleanUp(paths: readonly string[], sandbox: Sandbox, signal: AbortSignal): Promise<void> {
  let done = 0
  for (const path of paths.toReversed()) {
    if (done++ % instructionsPerTurn === 0) {
      await nextTurn()
      signal.throwIfAborted()
    }
    const kind = ownKindOf(path)
    if (kind === undefined) continue
    sandbox.check(path, 'itself')
    if (kind === 'directory') removeIfEmpty(path)
    else rmSync(path, {force: true})
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
