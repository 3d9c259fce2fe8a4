import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {DeployError} from '../core/errors.ts'

/** What an embedded CodeDeploy keeps in its folder: by this one it knows its own. */
const ownFolder = 'codedeploy'

/**
 * Makes `root` ready for an embedded CodeDeploy: made when missing, taken up when it is from an earlier run. Throws `usage` for a folder
 * that holds something else, and for what cannot be a folder: nothing of the user's is mixed with ours.
 */
export function claimRoot(root: string): string {
  const folder = resolve(root)
  try {
    makeFolders(folder)
    if (!statSync(folder).isDirectory()) throw new DeployError('usage', `\`root\` "${root}" is no folder`, {input: 'root'})
    if (readdirSync(folder).length > 0 && !existsSync(join(folder, ownFolder))) {
      throw new DeployError('usage', `\`root\` "${root}" holds other files, which an installation could change`, {
        input: 'root',
        hint: 'Name an empty or a new folder, or the root of an earlier rehearsal.'
      })
    }
    return folder
  } catch (error) {
    if (error instanceof DeployError) throw error
    const {code = 'unknown error'} = error as NodeJS.ErrnoException
    throw new DeployError('usage', `\`root\` "${root}" cannot be used (${code})`, {
      input: 'root',
      hint: 'Name a folder that can be written to.',
      cause: error
    })
  }
}

/** Throws `usage` when a rehearsal would install into what it packs: the next bundle would ship the result. */
export function refuseRootInSource(root: string, source: string): void {
  const path = relative(resolve(source), resolve(root))
  if (path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path) return
  throw new DeployError('usage', `\`root\` "${root}" is inside \`source\` "${source}": the next bundle would ship it`, {
    input: 'root',
    hint: 'Name a folder beside the source.'
  })
}

/** One by one: on some file systems Node's own `recursive` never ends. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolders(dirname(folder))
  mkdirSync(folder)
}
