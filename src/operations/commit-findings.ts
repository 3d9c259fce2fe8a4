import type {HostSystem, ServerAppSpec} from '../appspec/model.ts'
import {shippedPath} from '../appspec/shipped-path.ts'
import {SourceTree} from '../appspec/source-tree.ts'
import type {AttributePlace} from '../bundle/attribute-lines.ts'
import {resolvePath} from '../bundle/resolve-path.ts'
import {shellWord} from '../bundle/shell-word.ts'
import {quoted} from '../bundle/unpackable.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic, Severity, Span} from '../core/diagnostic.ts'
import type {CommitTree} from './commit-tree.ts'
import {submodulePlaces} from './submodule-places.ts'

/** What is to be said of a commit beside its AppSpec: what GitHub's archive does not have, or has otherwise than a checkout. */
export async function commitFindings(commit: CommitTree, appSpec: ServerAppSpec | undefined): Promise<Diagnostic[]> {
  const needs = neededBy(appSpec, commit)
  return [
    ...leftOutFindings(commit, needs),
    ...(await substFindings(commit)),
    ...(await submoduleFindings(commit, needs)),
    ...(await pointerFindings(commit, needs)),
    ...symlinkFindings(commit, appSpec?.os.value ?? 'linux'),
    ...hookFindings(commit, appSpec?.os.value ?? 'linux', needs)
  ]
}

/** A path that the deployment cannot do without. */
interface Need {
  readonly path: string
  readonly kind: 'AppSpec' | 'hook script' | 'source'
  /** Where the AppSpec names it. */
  readonly span?: Span
}

interface Place {
  readonly file: string
  readonly span?: Span
}

function neededBy(appSpec: ServerAppSpec | undefined, {tree}: CommitTree): readonly Need[] {
  const place = {system: appSpec?.os.value ?? 'linux', tree: SourceTree.of(tree)}
  const need = (kind: Need['kind'], {value, span}: {readonly value: string; readonly span: Span}): readonly Need[] => {
    const path = shippedPath(value.trim(), place)
    return path === undefined ? [] : [{path, kind, span}]
  }
  const all: readonly Need[] = [
    {path: 'appspec.yml', kind: 'AppSpec'},
    ...(appSpec?.hooks.flatMap(({scripts}) => scripts.flatMap(({location}) => need('hook script', location))) ?? []),
    ...(appSpec?.files.flatMap(({source}) => need('source', source)) ?? [])
  ]
  const seen = new Set<string>()
  return all.filter(({path, kind}) => {
    const key = `${kind} ${path}`
    return !seen.has(key) && seen.add(key)
  })
}

function finding(rule: BundleFindingId, severity: Severity, place: Place, message: string, hint: string): Diagnostic {
  return {rule, severity, message, hint, file: place.file, ...(place.span && {span: place.span})}
}

/** `"a"`, `"a" and "b"`, `"a" and 7 more`. */
function named([first = '', second, ...more]: readonly string[]): string {
  if (second === undefined) return quoted(first)
  return more.length === 0 ? `${quoted(first)} and ${quoted(second)}` : `${quoted(first)} and ${more.length + 1} more`
}

function below(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({index}) => path.slice(0, index))
}

const archive = "GitHub's archive of the commit"

function leftOutFindings({committed, attributes, leftOut, tree}: CommitTree, needs: readonly Need[]): readonly Diagnostic[] {
  if (leftOut.size === 0) return []
  const placeOf = (cause: string): Place => attributes.place(cause, 'export-ignore') ?? {file: '.gitattributes'}
  const filled = new Set([...tree.entries.values()].flatMap(({path, kind}) => (kind === 'directory' ? [] : foldersAbove(path))))
  const told = new Set<string>()
  const missed = needs.flatMap(({path, kind}): readonly Diagnostic[] => {
    const entry = tree.entries.get(path)
    // A directory is there when all that is in it is left out.
    if (path === '' || (entry !== undefined && (entry.kind !== 'directory' || filled.has(path)))) return []
    const causes = leftOut.has(path) ? [leftOut.get(path)] : [...leftOut].flatMap(([out, cause]) => (below(out, path) ? [cause] : []))
    const [cause] = causes
    if (cause === undefined) return []
    for (const each of causes) if (each !== undefined) told.add(each)
    const what = kind === 'source' ? `the source ${quoted(path)} of "files"` : `the ${kind} ${quoted(path)}`
    const message = `"export-ignore" takes ${what} out of ${archive}, and hosts get nothing else: the deployment ${entry === undefined ? 'fails' : 'installs nothing of it'}.`
    const hint = 'Take that attribute away, or say `-export-ignore` of it below that line.'
    return [finding('left-out-by-export-ignore', 'error', placeOf(cause), message, hint)]
  })
  const others = [...leftOut].filter(([path, cause]) => committed.has(path) && !told.has(cause))
  const [first] = others
  if (first === undefined) return missed
  const paths = others.map(([path]) => path)
  const message = `"export-ignore" takes ${named(paths)} out of ${archive}: hosts do not get ${paths.length === 1 ? 'it' : 'them'}.`
  const hint = 'Nothing is to be done if that is what you mean.'
  return [...missed, finding('left-out-by-export-ignore', 'info', placeOf(first[1]), message, hint)]
}

/** Files by the line of `.gitattributes` that is about them: one finding for each. */
function byPlace(
  paths: readonly string[],
  placeOf: (path: string) => AttributePlace | undefined
): readonly (readonly [Place, readonly string[]])[] {
  const groups = new Map<string, {readonly place: Place; readonly paths: string[]}>()
  for (const path of paths) {
    const place: Place = placeOf(path) ?? {file: '.gitattributes'}
    const key = `${place.file}:${place.span?.start.line ?? 0}`
    const group = groups.get(key) ?? {place, paths: []}
    group.paths.push(path)
    groups.set(key, group)
  }
  return [...groups.values()].map(({place, paths: all}) => [place, all])
}

function shippedFiles({tree}: CommitTree): readonly string[] {
  return [...tree.entries.values()].flatMap(({path, kind}) => (kind === 'file' ? [path] : []))
}

/** A file is looked into up to this size, and so many of them; of the others the attribute alone is told. */
const [looksAtBytes, looksAtFiles] = [1024 * 1024, 100]

async function substFindings(commit: CommitTree): Promise<readonly Diagnostic[]> {
  const {attributes} = commit
  const candidates = shippedFiles(commit).filter(path => attributes.value(path, 'export-subst') === 'set')
  const contents = await commit.committedContents(candidates.slice(0, looksAtFiles), looksAtBytes)
  // gitattributes(5): what stands between `$Format:` and `$` is replaced, and nothing else.
  const changed = candidates.filter(path => contents.get(path) === undefined || Buffer.from(contents.get(path) ?? []).includes('$Format:'))
  return byPlace(changed, path => attributes.place(path, 'export-subst')).map(([place, paths]) =>
    finding(
      'changed-by-export-subst',
      'warning',
      place,
      `"export-subst" changes ${named(paths)} in ${archive}: \`$Format:…$\` is replaced by facts about the commit.`,
      'Nothing is to be done if that is what you mean; what compares checksums of these files will not find them equal.'
    )
  )
}

async function submoduleFindings(commit: CommitTree, needs: readonly Need[]): Promise<readonly Diagnostic[]> {
  const submodules = [...commit.committed.values()].filter(({path, kind}) => kind === 'submodule' && commit.tree.entries.has(path))
  if (submodules.length === 0) return []
  const file = '.gitmodules'
  const text = (await commit.committedContents([file], looksAtBytes)).get(file)
  const places = submodulePlaces(Buffer.from(text ?? []).toString('utf8'))
  return submodules.map(({path}) => {
    const need = needs.find(each => below(each.path, path))
    const span = places.get(path)
    const place = text === undefined ? {file: path} : {file, ...(span && {span})}
    const consequence =
      need === undefined
        ? 'hosts do not get what is in it.'
        : `the ${need.kind} ${quoted(need.path)} is not in it, and the deployment fails or installs nothing.`
    return finding(
      'submodule-not-in-archive',
      need === undefined ? 'warning' : 'error',
      place,
      `${quoted(path)} is a submodule, of which ${archive} has an empty directory: ${consequence}`,
      'Deploy a bundle of the checkout instead (`source`, with `submodules: true` of actions/checkout), or put the files into the repository.'
    )
  })
}

const pointer = 'version https://git-lfs.github.com/spec/v1\n'
/** The specification of Git LFS has pointers smaller than this. */
const maxPointerBytes = 1024
const looksAtPointers = 5_000

async function pointerFindings(commit: CommitTree, needs: readonly Need[]): Promise<readonly Diagnostic[]> {
  const {attributes, tree} = commit
  const hooks = new Set(needs.flatMap(({kind, path}) => (kind === 'source' ? [] : [path])))
  const candidates = shippedFiles(commit).filter(
    path => (tree.entries.get(path)?.size ?? 0) < maxPointerBytes && (attributes.value(path, 'filter') === 'lfs' || hooks.has(path))
  )
  const contents = await commit.committedContents(candidates.slice(0, looksAtPointers), maxPointerBytes)
  const pointers = candidates.filter(path =>
    Buffer.from(contents.get(path) ?? [])
      .toString('latin1')
      .startsWith(pointer)
  )
  const remedy =
    'Deploy a bundle of the checkout instead (`source`, with `lfs: true` of actions/checkout), or let GitHub put LFS objects into archives, in the settings of the repository; with that set, `validate: warn` goes on.'
  return byPlace(pointers, path => attributes.place(path, 'filter')).flatMap(([place, paths]) => {
    const scripts = paths.filter(path => hooks.has(path))
    const others = paths.filter(path => !hooks.has(path))
    return [
      ...(scripts.length === 0
        ? []
        : [
            finding(
              'lfs-pointer-in-archive',
              'error',
              place,
              `${archive} has ${named(scripts)} as a pointer to Git LFS, which cannot be run.`,
              remedy
            )
          ]),
      ...(others.length === 0
        ? []
        : [
            finding(
              'lfs-pointer-in-archive',
              'warning',
              place,
              `${archive} has ${named(others)} as ${others.length === 1 ? 'a pointer' : 'pointers'} to Git LFS, and that is what hosts install.`,
              remedy
            )
          ])
    ]
  })
}

function symlinkFindings({tree}: CommitTree, os: HostSystem): readonly Diagnostic[] {
  const links = [...tree.entries.values()].filter(({kind}) => kind === 'symlink')
  const lost = links.flatMap(({path, target = ''}): readonly Diagnostic[] => {
    const {kind} = resolvePath(tree.entries, path)
    if (kind === 'found' || kind === 'root') return []
    const where = kind === 'loop' ? 'leads back to itself' : kind === 'outside' ? 'is outside of the repository' : `is not in ${archive}`
    const message = `The symlink ${quoted(path)} points to ${quoted(target)}, which ${where}.`
    return [finding('dangling-symlink', 'warning', {file: path}, message, 'Let it point to something that hosts get.')]
  })
  const good = links.map(({path}) => path).filter(path => !lost.some(({file}) => file === path))
  const [first] = good
  if (first === undefined) return lost
  const are = good.length === 1 ? 'is a symlink' : 'are symlinks'
  const isWindows = os === 'windows'
  const message = isWindows
    ? `${named(good)} ${are}, which hosts with Windows get as a text or not at all.`
    : `${named(good)} ${are}; ${archive} has ${good.length === 1 ? 'it' : 'them'} as committed, and Install copies what ${good.length === 1 ? 'it leads' : 'they lead'} to.`
  const hint = isWindows ? 'Put a copy in its place.' : 'Nothing is to be done if that is what you mean.'
  return [...lost, finding('symlink-in-commit', isWindows ? 'warning' : 'info', {file: first}, message, hint)]
}

function hookFindings({tree, committed, attributes}: CommitTree, os: HostSystem, needs: readonly Need[]): readonly Diagnostic[] {
  if (os === 'windows') return []
  return needs.flatMap(({kind, path: written, span}): readonly Diagnostic[] => {
    const resolved = kind === 'hook script' ? resolvePath(tree.entries, written) : undefined
    if (resolved?.kind !== 'found' || resolved.entry.kind !== 'file') return []
    const {path} = resolved.entry
    const named = {file: 'appspec.yml', ...(span && {span})}
    const isExecutable = committed.get(path)?.kind === 'executable'
    const eol = attributes.value(path, 'eol') === 'crlf' && attributes.value(path, 'text') !== 'unset'
    return [
      ...(isExecutable
        ? []
        : [
            finding(
              'script-not-executable',
              'info',
              named,
              `The hook script ${quoted(path)} is not executable in the commit: the agent has to make it so on each host.`,
              `Run \`git update-index --chmod=+x -- ${shellWord(path)}\`, commit it, and push.`
            )
          ]),
      ...(eol
        ? [
            finding(
              'crlf-by-attributes',
              'error',
              attributes.place(path, 'eol') ?? named,
              `"eol=crlf" gives the hook script ${quoted(path)} CRLF line ends in ${archive}: its interpreter is not found, or its commands fail.`,
              'Say `text eol=lf` of it below that line.'
            )
          ]
        : [])
    ]
  })
}
