import type {RevisionPath} from '../revision-tree.ts'
import {shippedPath} from '../shipped-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** MAX_PATH of Windows counts the NUL at the end. */
const longest = 259
/** Where the agent unpacks: its root, the id of the group (a UUID), the id of the deployment and the folder of the archive. */
const unpackedAt = String.raw`C:\ProgramData\Amazon\CodeDeploy\00000000-0000-0000-0000-000000000000\d-000000000\deployment-archive` + '\\'

export const filesLongPath: Rule = {
  id: 'files-long-path',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A path is longer than Windows takes.',
  check(context, report) {
    const {appSpec, system, tree, plan} = context
    if (system !== 'windows' || tree === undefined) return
    const longer = (path: string, prefix: string): boolean => prefix.length + path.length > longest
    const unpacked = tree.paths.filter(path => longer(path, unpackedAt)).sort((a, b) => b.length - a.length)
    const [worst] = unpacked
    if (worst !== undefined) {
      const holds = (path: RevisionPath | undefined): boolean =>
        path !== undefined && (path === '' || path === worst || worst.startsWith(`${path}/`))
      const owner = appSpec?.files.find(({source}) => holds(shippedPath(source.value, context)))
      report({
        at: owner?.source,
        message: `Unpacked on the host "${worst}" has a path of ${unpackedAt.length + worst.length} characters${unpacked.length === 1 ? '' : `, as ${unpacked.length - 1} more are too long`}: Windows takes ${longest}, and the deployment fails with "No such file or directory".`,
        hint: 'Shorten the names, or pack deep trees into one file.'
      })
    }
    const told = new Set<unknown>()
    for (const instruction of plan?.instructions ?? []) {
      if (instruction.type !== 'copy' || !longer(instruction.destination, '') || told.has(instruction.mapping)) continue
      told.add(instruction.mapping)
      report({
        at: instruction.mapping.destination,
        message: `"${instruction.destination}" has ${instruction.destination.length} characters: Windows takes ${longest}, and Install fails.`,
        hint: 'Choose a shorter destination.'
      })
    }
  }
}
