import type {RevisionTree} from '../appspec/revision-tree.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {openArchive} from '../bundle/open-archive.ts'
import {planRevision} from '../bundle/plan.ts'
import {statPath} from '../bundle/stat-path.ts'
import {DeployError} from '../core/errors.ts'

/**
 * The revision that is on the hosts now: a directory as it would be packed, or an archive. Throws `usage` when there is neither,
 * `invalid-appspec` or `invalid-bundle` when it has no AppSpec or cannot be read: nothing could be compared with it.
 */
export async function previousRevision(path: string, signal: AbortSignal): Promise<RevisionTree> {
  const stats = statPath(path)
  if (stats === undefined) {
    throw new DeployError('usage', `--previous is "${path}", and there is no such directory or archive`, {
      input: 'previous',
      hint: 'Name the directory or the bundle of the revision that is on the hosts now.'
    })
  }
  if (stats.isDirectory()) {
    const {tree} = await planRevision({source: path, appSpec: await readAppSpecFile(path), signal})
    return tree
  }
  const {tree} = await openArchive(path, {signal})
  if (tree.entries.get('appspec.yml') === undefined) {
    throw new DeployError('invalid-bundle', `"${path}" has no appspec.yml in its root`, {
      input: 'previous',
      hint: 'The agent runs ApplicationStop and the like from the AppSpec of the revision before; name a bundle that has one.'
    })
  }
  return tree
}
