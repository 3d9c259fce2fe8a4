import {DeployError} from '../core/errors.ts'
import {firstLine, textOf, type CommitClone, type GitCallOptions} from './commit-clone.ts'

/** An entry of a commit; a submodule is the id of a commit elsewhere. */
export interface CommittedEntry {
  readonly path: string
  readonly kind: 'file' | 'executable' | 'symlink' | 'submodule'
  readonly id: string
}

const kinds: Readonly<Record<string, CommittedEntry['kind']>> = {
  '100644': 'file',
  '100664': 'file',
  '100755': 'executable',
  '120000': 'symlink',
  '160000': 'submodule'
}

/** The list of all files of the largest repositories that can be deployed. */
const listLimitBytes = 512 * 1024 * 1024
const contentLimitBytes = 256 * 1024 * 1024

/** All that is in a commit, by path. Names that are not UTF-8 have U+FFFD for what is none. */
export async function listCommit(clone: CommitClone): Promise<ReadonlyMap<string, CommittedEntry>> {
  const listed = await succeed(clone.objects, ['ls-tree', '-r', '-z', '--full-tree', clone.commitId], {limitBytes: listLimitBytes})
  const entries = new Map<string, CommittedEntry>()
  for (const line of textOf(listed).split('\0')) {
    const [, mode = '', id = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    const kind = kinds[mode]
    if (kind !== undefined) entries.set(path, {path, kind, id})
  }
  return entries
}

/** Bytes of contents by id; those that a partial clone has not got yet are missing. */
export async function sizesOf(clone: CommitClone, ids: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const input = lines(ids)
  if (input === '') return new Map()
  const found = await succeed(clone.isolated, ['cat-file', '--batch-check'], {input, limitBytes: listLimitBytes})
  const sizes = new Map<string, number>()
  for (const line of textOf(found).split('\n')) {
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? []
    if (id !== undefined) sizes.set(id, Number(size))
  }
  return sizes
}

/** Contents by id, as they were committed. Ask for no more than is to be held in memory. */
export async function contentsOf(clone: CommitClone, ids: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const input = lines(ids)
  if (input === '') return new Map()
  const {stdout} = await succeed(clone.objects, ['cat-file', '--batch'], {input, limitBytes: contentLimitBytes})
  const bytes = Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength)
  const contents = new Map<string, Uint8Array>()
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at)
    if (end < 0) break
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(bytes.toString('latin1', at, end)) ?? []
    at = end + 1
    if (id === undefined) continue
    contents.set(id, bytes.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}

function lines(ids: Iterable<string>): string {
  const unique = [...new Set(ids)]
  return unique.length === 0 ? '' : `${unique.join('\n')}\n`
}

/** The answer of a git that did as it was asked. Throws `local` otherwise. */
export async function succeed(call: CommitClone['ask'], args: readonly string[], options?: GitCallOptions): ReturnType<CommitClone['ask']> {
  const answer = await call(args, options)
  if (answer.status === 0) return answer
  const command = args.find(arg => !arg.startsWith('-')) ?? ''
  throw new DeployError('local', `git ${command} failed: ${firstLine(answer.stderr)}`)
}
