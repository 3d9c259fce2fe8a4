import {attributeLines, type AttributePlace, type AttributesFile} from '../bundle/attribute-lines.ts'
import type {CommitClone} from './commit-clone.ts'
import {contentsOf, succeed, type CommittedEntry} from './commit-objects.ts'
import {textOf} from './commit-clone.ts'

/** What decides how a file is written into an archive. */
const attributes = ['export-ignore', 'export-subst', 'filter', 'text', 'eol', 'crlf', 'ident', 'working-tree-encoding'] as const
export type ArchiveAttribute = (typeof attributes)[number]

export interface CommitAttributes {
  /** `set`, `unset` or a value; undefined where nothing is said. Directories and submodules have a slash at their end. */
  value(path: string, attribute: ArchiveAttribute): string | undefined
  /** The line that says so. */
  place(path: string, attribute: ArchiveAttribute): AttributePlace | undefined
}

const pathsAtOnce = 20_000
const maxFileBytes = 1024 * 1024

/** The attributes of a commit's files: of the `.gitattributes` that are in it, and of nothing that is set up on this machine. */
export async function commitAttributes(
  clone: CommitClone,
  entries: ReadonlyMap<string, CommittedEntry>,
  directories: Iterable<string>
): Promise<CommitAttributes> {
  const files = await attributesFiles(clone, entries)
  if (files.length === 0) return {value: () => undefined, place: () => undefined}
  // It fills the index of the temporary repository, where the attributes are read from.
  await succeed(clone.isolated, ['read-tree', clone.commitId])
  const values = new Map<string, Map<ArchiveAttribute, string>>()
  const named = [...entries.values()].map(({path, kind}) => (kind === 'submodule' ? `${path}/` : path))
  // What is not UTF-8 cannot be asked about.
  const paths = [...named, ...[...directories].map(path => `${path}/`)].filter(path => !path.includes('\ufffd'))
  for (let start = 0; start < paths.length; start += pathsAtOnce) {
    const input = `${paths.slice(start, start + pathsAtOnce).join('\0')}\0`
    const fields = textOf(await succeed(clone.isolated, ['check-attr', '--cached', '--stdin', '-z', ...attributes], {input})).split('\0')
    for (let i = 0; i + 2 < fields.length; i += 3) {
      const [path = '', attribute = '', value = ''] = fields.slice(i, i + 3)
      if (value === 'unspecified') continue
      const known = values.get(path) ?? new Map<ArchiveAttribute, string>()
      values.set(path, known.set(attribute as ArchiveAttribute, value))
    }
  }
  const findPlace = attributeLines(files)
  return {
    value: (path, attribute) => values.get(path)?.get(attribute),
    place: (path, attribute) => findPlace(path.replace(/\/$/, ''), path.endsWith('/'), attribute)
  }
}

async function attributesFiles(clone: CommitClone, entries: ReadonlyMap<string, CommittedEntry>): Promise<readonly AttributesFile[]> {
  // A link of that name is not followed.
  const found = [...entries.values()].filter(
    ({path, kind}) => (kind === 'file' || kind === 'executable') && /(?:^|\/)\.gitattributes$/.test(path)
  )
  const contents = await contentsOf(
    clone,
    found.map(({id}) => id)
  )
  return found.flatMap(({path, id}) => {
    const bytes = contents.get(id)
    return bytes === undefined || bytes.length > maxFileBytes ? [] : [{file: path, text: Buffer.from(bytes).toString('utf8')}]
  })
}
