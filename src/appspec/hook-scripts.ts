import type {HostSystem} from './model.ts'
import {textOf, type Outline} from './outline.ts'
import type {RevisionPath, RevisionTree} from './revision-tree.ts'
import {shippedPath} from './shipped-path.ts'
import type {SourceTree} from './source-tree.ts'
import type {MappingNode, ScalarNode} from './yaml/node.ts'

/** As much of a script as is looked at. */
const scriptLimit = 1024 * 1024

export interface HookScript {
  readonly event: ScalarNode
  readonly entry: MappingNode
  readonly location: ScalarNode
  /** Where the agent looks for it; undefined when `..` leads out of the revision. */
  readonly path: RevisionPath | undefined
  /** Present when it is a file that the revision ships. */
  readonly content?: ScriptContent
}

export interface ScriptContent {
  readonly hasByteOrderMark: boolean
  /** Without line ends; a carriage return before one is kept. */
  readonly lines: readonly string[]
  /**
   * Present when the file can be written again: all of it was read, it is UTF-8, and it is not the AppSpec, which is no script whatever
   * names it. `path` is where links to it lead.
   */
  readonly editable?: {readonly path: RevisionPath; readonly text: string}
}

export interface HookScriptsOptions {
  /** What the revision ships, where that is known. */
  readonly bundle?: {readonly tree: RevisionTree; readonly walked: SourceTree} | undefined
  /** Whether scripts of an event run. Default: all are taken. */
  readonly runsScripts?: (event: string) => boolean
}

/** The scripts of the events that run; what the tree has is read, each file once. */
export async function loadHookScripts(
  outline: Outline,
  system: HostSystem,
  {bundle, runsScripts}: HookScriptsOptions
): Promise<readonly HookScript[]> {
  const contents = new Map<RevisionPath, Promise<ScriptContent | undefined>>()
  const scripts: Promise<HookScript>[] = []
  for (const {event, scripts: entries} of outline.hooks) {
    if (runsScripts?.(event.value) === false) continue
    for (const entry of entries) {
      const location = textOf(entry, 'location')
      if (location === undefined || location.value.trim() === '') continue
      const written = location.value.trim()
      const path = shippedPath(written, {system, tree: bundle?.walked})
      const content = path === undefined || bundle === undefined ? undefined : (contents.get(path) ?? readScript(path, bundle))
      if (path !== undefined && content !== undefined) contents.set(path, content)
      scripts.push(withContent({event, entry, location, path}, content))
    }
  }
  return Promise.all(scripts)
}

/** Whether a script is known not to be in the revision. */
export function isMissingScript({path}: HookScript, {tree}: {readonly tree?: SourceTree}): boolean {
  if (tree === undefined || path === undefined || tree.isDirectory(path)) return false
  const real = tree.realPath(path)
  return real === undefined || tree.entry(real)?.kind !== 'file'
}

async function withContent(script: HookScript, content: Promise<ScriptContent | undefined> | undefined): Promise<HookScript> {
  const found = await content
  return found === undefined ? script : {...script, content: found}
}

async function readScript(
  path: RevisionPath,
  {tree, walked}: {readonly tree: RevisionTree; readonly walked: SourceTree}
): Promise<ScriptContent | undefined> {
  const real = walked.realPath(path)
  if (real === undefined || walked.entry(real)?.kind !== 'file') return undefined
  const bytes = await tree.read(real, scriptLimit)
  if (bytes === undefined) return undefined
  const {text, isUtf8} = decode(bytes)
  const hasByteOrderMark = text.startsWith('\ufeff')
  return {
    hasByteOrderMark,
    lines: (hasByteOrderMark ? text.slice(1) : text).split('\n'),
    ...(isUtf8 && bytes.length < scriptLimit && !isAppSpec(real) && {editable: {path: real, text}})
  }
}

function isAppSpec(path: RevisionPath): boolean {
  return path === 'appspec.yml' || path === 'appspec.yaml'
}

function decode(bytes: Uint8Array): {readonly text: string; readonly isUtf8: boolean} {
  try {
    return {text: new TextDecoder('utf-8', {ignoreBOM: true, fatal: true}).decode(bytes), isUtf8: true}
  } catch {
    return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes), isUtf8: false}
  }
}
