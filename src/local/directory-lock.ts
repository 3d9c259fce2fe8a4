import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DeployError} from '../core/errors.ts'

/** The directories this process uses. A mark with our own number that is not of these is from an earlier process, as in a container. */
const ours = new Set<string>()

/**
 * Marks the directory as used by this process and returns what takes the mark away. A mark of a process that is gone is replaced.
 * Throws DeployError `local` when another process, or another server in this one, uses the directory.
 */
export function lockDirectory(directory: string): () => void {
  const file = join(directory, 'lock')
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), {flag: 'wx'})
      ours.add(file)
      return () => {
        ours.delete(file)
        rmSync(file, {force: true})
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 2) throw error
    }
    const owner = readOwner(file)
    if (owner !== undefined && (owner === process.pid ? ours.has(file) : isAlive(owner)))
      throw new DeployError('local', `The directory ${directory} is used by another embedded CodeDeploy (process ${owner}).`, {
        hint: 'Close that one, or use another directory.'
      })
    rmSync(file, {force: true})
  }
}

function readOwner(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(owner) && owner > 0 ? owner : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
