import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {planInstall} from '../../appspec/install-plan.ts'
import type {InstallInstruction, InstallPlanError} from '../../appspec/install-plan.ts'
import type {ServerAppSpec} from '../../appspec/model.ts'
import type {FileExistsBehavior} from '../../core/codedeploy-words.ts'
import {carryOut, cleanUp} from './carry-out.ts'
import type {DeploymentRoot} from './deployment-root.ts'
import {kindOf} from './path-kind.ts'
import type {Sandbox} from './sandbox.ts'
import {readUnpackedTree} from './unpacked-tree.ts'

export interface InstallOptions {
  readonly appSpec: ServerAppSpec
  readonly archive: string
  readonly groupId: string
  readonly fileExistsBehavior?: FileExistsBehavior | undefined
  readonly root: DeploymentRoot
  readonly sandbox: Sandbox
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly onNotice: (message: string) => void
}

/**
 * The Install event: removes what the previous deployment of the group installed, then plans and copies. When the plan is refused, the
 * previous files are gone all the same; when an instruction fails, those before it stay done. Both are as with the real agent.
 */
export async function install(options: InstallOptions): Promise<void> {
  const {appSpec, archive, groupId, fileExistsBehavior, root, sandbox, env, signal, onNotice} = options
  mkdirSync(root.instructions, {recursive: true})
  const cleanupFile = root.cleanupFile(groupId)
  await cleanUp(readLines(cleanupFile), sandbox, signal)
  rmSync(cleanupFile, {force: true})

  const {instructions, error, gaps} = planInstall({
    appSpec,
    tree: {entries: await readUnpackedTree(archive)},
    host: {kindOf: path => kindOf(sandbox.place(path))},
    fileExistsBehavior,
    ...(env['HOME'] === undefined ? {} : {homeDirectory: env['HOME']})
  })
  if (error !== undefined && error.instruction === undefined) throw new Error(wordsOf(error))
  // What stands beside a revision on a real host is not here, and a rehearsal must not reach for it.
  const [gap] = gaps
  if (gap !== undefined) throw new Error(`${gap.message}: this agent does not go there`)

  writeFileSync(root.installFile(groupId), JSON.stringify({instructions: instructions.map(each => asWritten(each, archive, sandbox))}))
  writeFileSync(cleanupFile, '')
  if (!sandbox.isRealHost && instructions.some(({type}) => type === 'chown' || type === 'setfacl' || type === 'semanage')) {
    onNotice('A rehearsal does not apply "owner", "group", "acls" and "context": files belong to the current user. Modes are set.')
  }
  await carryOut(error === undefined ? instructions : instructions.slice(0, error.instruction), {
    archive,
    sandbox,
    cleanupFile,
    env,
    signal,
    onNotice
  })
  if (error !== undefined) throw new Error(wordsOf(error))
}

function wordsOf({message, raised}: InstallPlanError): string {
  return raised ?? message
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** An instruction as the agent writes it, with the paths of this machine. */
function asWritten(instruction: InstallInstruction, archive: string, sandbox: Sandbox): Readonly<Record<string, unknown>> {
  switch (instruction.type) {
    case 'mkdir':
      return {type: 'mkdir', directory: sandbox.place(instruction.directory)}
    case 'copy':
      return {type: 'copy', source: join(archive, instruction.source), destination: sandbox.place(instruction.destination)}
    case 'chmod':
      return {type: 'chmod', mode: instruction.mode, file: sandbox.place(instruction.file)}
    case 'chown':
      return {type: 'chown', owner: instruction.owner, group: instruction.group, file: sandbox.place(instruction.file)}
    case 'setfacl':
      return {type: 'setfacl', acl: instruction.acl, file: sandbox.place(instruction.file)}
    case 'semanage':
      return {type: 'semanage', context: instruction.context, file: sandbox.place(instruction.file)}
  }
}
