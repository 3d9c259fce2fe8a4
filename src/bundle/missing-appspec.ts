import type {RevisionEntry, RevisionPath} from '../appspec/revision-tree.ts'
import {quoted} from './unpackable.ts'

const name = 'appspec.yml'

/** Why the agent finds no `appspec.yml` in an archive with these entries, as far as they tell, and what to do. */
export function missingAppSpecHint(entries: ReadonlyMap<RevisionPath, RevisionEntry>): string {
  const paths = [...entries.keys()]
  const misnamed = paths.find(path => /^appspec\.(?:ya?ml|json)$/i.test(path))
  if (misnamed !== undefined) return `There is ${quoted(misnamed)}, and the agent looks for ${name}: rename it.`
  const nested = paths
    .filter(path => path.endsWith(`/${name}`))
    .sort((a, b) => a.split('/').length - b.split('/').length)
    .at(0)
  if (nested === undefined) return `The agent looks for ${name} in the root of the archive, or in the only folder there.`
  const [folder = '', ...below] = nested.split('/')
  const beside = paths.filter(path => !path.includes('/') && path !== folder)
  if (below.length > 1) {
    return `There is ${quoted(nested)}: the agent takes one folder away at most. Build the archive from inside ${quoted(nested.slice(0, -name.length - 1))}.`
  }
  const [first = ''] = beside
  const others = beside.length > 1 ? ` and ${beside.length - 1} more` : ''
  return `There is ${quoted(nested)}: the agent takes a folder away only when nothing is beside it, and ${quoted(first)}${others} is. Build the archive from inside ${quoted(folder)}.`
}
