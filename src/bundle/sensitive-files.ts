import {join} from 'node:path'
import type {RevisionEntry, RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {literalPattern} from './literal-pattern.ts'
import {quoted} from './unpackable.ts'

export interface SensitiveOptions {
  /** Where the entries are, as the user knows it. */
  readonly source: string
  /** The pattern with which somebody took this file back from what is left out, if any. See {@link sensitiveDiagnostics}. */
  readonly keptBy?: (path: string) => string | undefined
}

/** What holds secrets, by its path; the text reads on after it. */
export type SensitiveFiles = ReadonlyMap<RevisionPath, {readonly rule: BundleFindingId; readonly what: string}>

interface Suspicion {
  readonly rule: BundleFindingId
  /** Reads on after the path. */
  readonly what: string
  /** The name, with its folder where that says more. */
  readonly path: RegExp
  /** What its content has when it is one; without it the name is enough. */
  readonly content?: RegExp
}

const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-/m
/** `${NPM_TOKEN}` is the name of a secret, not a secret. */
const npmSecret = /^\s*(?:\/\/\S*:)?(?:_authToken|_auth|_password)\s*=\s*["']?(?!["']?\$\{)\S/m

/**
 * Files that hold secrets by their name, or by what is in them where the name could mean something else. Each name that says enough comes
 * without a look inside, so that only a few files are opened.
 */
const suspicions: readonly Suspicion[] = [
  {
    rule: 'private-key-in-bundle',
    what: 'holds a private key',
    path: /(?:\.(?:pem|key|p8|ppk|crt|cer|asc|gpg)|(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)[^/]*|ssh_host_[^/]*|[^/]*(?:private|priv)[-_.]?key[^/]*))$/i,
    content: privateKey
  },
  {rule: 'private-key-in-bundle', what: 'is a store of keys', path: /\.(?:p12|pfx|jks|keystore)$/i},
  {
    rule: 'env-file-in-bundle',
    what: 'is a file of environment variables, which often holds secrets',
    path: /(?:^|\/)\.env(?:\.(?!(?:[^/]*[.-])?(?:example|sample|template|dist|defaults?|schema)$)[^/]+)?$/i
  },
  {rule: 'credentials-in-bundle', what: 'holds credentials of AWS', path: /(?:^|\/)\.aws\/credentials$/},
  {rule: 'credentials-in-bundle', what: 'holds passwords', path: /(?:^|\/)(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf)$/},
  {rule: 'credentials-in-bundle', what: 'holds a token for a registry of packages', path: /(?:^|\/)\.npmrc$/, content: npmSecret},
  {
    rule: 'credentials-in-bundle',
    what: 'holds a password for a registry of packages',
    path: /(?:^|\/)\.pypirc$/,
    content: /^\s*password\s*[:=]\s*\S/m
  },
  {
    rule: 'credentials-in-bundle',
    what: 'holds a password for a registry of images',
    path: /(?:^|\/)\.docker\/config\.json$/,
    content: /"(?:auth|identitytoken)"\s*:\s*"[^"]/
  },
  {
    rule: 'credentials-in-bundle',
    what: 'holds credentials of Google Cloud',
    path: /(?:^|\/)application_default_credentials\.json$/
  }
]

/** Packages that others wrote: the keys of their tests are public. */
const published = /(?:^|\/)(?:node_modules|bower_components|site-packages)\//
/** Secrets are small. */
const largestBytes = 64 * 1024
/** More of them say nothing new. */
const shownForEachRule = 10

/** The private keys, credentials and `.env` files of a tree. `looksInside`: at files whose name alone says too little. */
export async function sensitiveFiles(tree: RevisionTree, looksInside = true): Promise<SensitiveFiles> {
  const found = new Map<RevisionPath, Suspicion>()
  for (const entry of tree.entries.values()) {
    if (entry.kind !== 'file' || entry.size === 0 || published.test(entry.path)) continue
    const suspicion = await confirmed(entry, tree, looksInside)
    if (suspicion !== undefined) found.set(entry.path, suspicion)
  }
  return found
}

/**
 * Warns of {@link sensitiveFiles} that would ship. They are never left out: an application may need them. Of each rule ten are named.
 * None for a file that a pattern takes back by its name (`!.env`, `!*.pem`); one that takes back a whole folder (`!/conf/**`) says nothing
 * about the secrets in it.
 */
export function sensitiveDiagnostics(files: SensitiveFiles, {source, keptBy = () => undefined}: SensitiveOptions): Diagnostic[] {
  const found = new Map<string, Diagnostic[]>()
  for (const [path, {rule, what}] of files) {
    if (meansSecrets(keptBy(path))) continue
    const pattern = literalPattern(path)
    const told = found.get(rule) ?? []
    found.set(rule, told)
    told.push({
      rule,
      severity: 'warning',
      message: `${quoted(path)} ${what}: whoever can read the bundle in S3, or the files on a host, has it.`,
      hint: `Leave it out with \`${pattern}\` in \`exclude\` or the ignore file. If it has to ship, say so there: \`!${pattern}\`.`,
      file: join(source, path)
    })
  }
  return [...found.values()].flatMap(told => [...told.slice(0, shownForEachRule), ...rest(told, source)])
}

async function confirmed(entry: RevisionEntry, tree: RevisionTree, looksInside: boolean): Promise<Suspicion | undefined> {
  for (const suspicion of suspicions) {
    if (!suspicion.path.test(entry.path)) continue
    if (suspicion.content === undefined) return suspicion
    if (!looksInside || entry.size > largestBytes) continue
    const bytes = await tree.read(entry.path, largestBytes)
    if (bytes !== undefined && suspicion.content.test(Buffer.from(bytes).toString('latin1'))) return suspicion
  }
  return undefined
}

function rest(told: readonly Diagnostic[], source: string): Diagnostic[] {
  const [first] = told
  const more = told.length - shownForEachRule
  if (first === undefined || more <= 0) return []
  const message = `${more === 1 ? 'One more file' : `${more} more files`} like these would ship.`
  return [{rule: first.rule, severity: 'warning', message, hint: 'Exclude them together: `exclude` takes patterns.', file: source}]
}

/** Whether a pattern names one file, or files that are secrets by their name: whoever wrote it thought of them. */
function meansSecrets(pattern: string | undefined): boolean {
  if (pattern === undefined) return false
  const name = pattern.slice(pattern.lastIndexOf('/') + 1).replace(/\\./g, '')
  if (!/[*?[]/.test(name)) return true
  return ['', 'x'].some(filler => {
    const example = pattern.replace(/\*+|\?|\[[^\]]*\]/g, filler).replaceAll('\\', '')
    return suspicions.some(({path}) => path.test(example))
  })
}
