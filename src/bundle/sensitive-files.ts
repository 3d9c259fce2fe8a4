import {join} from 'node:path'
import type {RevisionEntry, RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {literalPattern} from './literal-pattern.ts'
import {quoted} from './unpackable.ts'

export interface SensitiveOptions {
  /** Where the entries are, as the user knows it. */
  readonly source: string
  /** Whether they come from an archive that was built before: no pattern leaves anything out of it. */
  readonly isArchive?: boolean
  /** The pattern with which somebody took this file back from what is left out, if any. See {@link sensitiveDiagnostics}. */
  readonly keptBy?: (path: string) => string | undefined
}

/** What holds secrets, by its path; the text reads on after it. */
export type SensitiveFiles = ReadonlyMap<RevisionPath, {readonly rule: BundleFindingId; readonly what: string}>

interface Suspicion {
  readonly rule: BundleFindingId
  /** Reads on after the path. */
  readonly what: string
  /** The name, without its folder. */
  readonly name: RegExp
  /** The folder it is in, where the name alone says too little. */
  readonly folder?: string
  /** What its content has when it is one; without it the name is enough. */
  readonly content?: RegExp
  /** Larger files are not looked into. Default: 64 KiB. */
  readonly largestBytes?: number
}

const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-/m
/** `${NPM_TOKEN}` is the name of a secret, not a secret. */
const npmSecret = /^\s*(?:\/\/\S*:)?(?:_authToken|_auth|_password)\s*=\s*["']?(?!["']?\$\{)\S/m
const hintedBytes = 16 * 1024

/**
 * Files that hold secrets by their name, or by what is in them where the name could mean something else. Each name that says enough comes
 * without a look inside, so that only a few files are opened. Of names that do no more than hint, only small files are.
 */
const suspicions: readonly Suspicion[] = [
  {
    rule: 'private-key-in-bundle',
    what: 'holds a private key',
    name: /\.(?:pem|key|p8|ppk|crt|cer|asc|gpg)(?:\.(?:bak|backup|old|orig|txt)|~)?$|^id_(?:rsa|dsa|ecdsa|ed25519)|^ssh_host_|(?:private|priv)[-_.]?key/i,
    content: privateKey
  },
  {rule: 'private-key-in-bundle', what: 'is a store of keys', name: /\.(?:p12|pfx|jks|keystore)$/i},
  {
    rule: 'env-file-in-bundle',
    what: 'is a file of environment variables, which often holds secrets',
    name: /^(?!(?:.*[._-])?(?:example|sample|template|dist|defaults?|schema)(?:\.env)?$)(?:\.env(?:\..+)?|.+\.env|\.envrc(?:\..+)?)$/i
  },
  {rule: 'credentials-in-bundle', what: 'holds credentials of AWS', name: /^credentials$/, folder: '.aws'},
  {
    rule: 'credentials-in-bundle',
    what: 'holds an access key of AWS',
    name: /(?:accessKeys|credentials)\.csv$/i,
    content: /\bAKIA[0-9A-Z]{16}\b/,
    largestBytes: hintedBytes
  },
  {rule: 'credentials-in-bundle', what: 'holds passwords', name: /^(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf)$/},
  {rule: 'credentials-in-bundle', what: 'holds hashes of passwords', name: /^\.htpasswd$/},
  {
    rule: 'credentials-in-bundle',
    what: 'is a state of Terraform, which has passwords and keys as they are',
    name: /\.tfstate(?:\.backup)?$/
  },
  {rule: 'credentials-in-bundle', what: 'holds a token for a registry of packages', name: /^\.npmrc$/, content: npmSecret},
  {
    rule: 'credentials-in-bundle',
    what: 'holds a password for a registry of packages',
    name: /^\.pypirc$/,
    content: /^\s*password\s*[:=]\s*\S/m
  },
  {
    rule: 'credentials-in-bundle',
    what: 'holds a password for a registry of images',
    name: /^config\.json$/,
    folder: '.docker',
    content: /"(?:auth|identitytoken)"\s*:\s*"[^"]/
  },
  ...[{name: /kubeconfig/i}, {name: /^config$/, folder: '.kube'}].map(where => ({
    rule: 'credentials-in-bundle' as const,
    what: 'holds credentials of a Kubernetes cluster',
    ...where,
    content: /^[\s-]*["']?(?:client-key-data|token|password|id-token|refresh-token)["']?\s*:\s*["']?[^\s"'$]/m
  })),
  {rule: 'credentials-in-bundle', what: 'holds credentials of Google Cloud', name: /^application_default_credentials\.json$/},
  {
    rule: 'credentials-in-bundle',
    what: 'holds the key of a service account of Google Cloud',
    // As they are downloaded: `<project>-<12 digits of the key's id>.json`, `<project>-firebase-adminsdk-<5 letters>-<10 digits>.json`.
    name: /(?:service[-_.]?account|credential|gcp|gcs|gcloud|google|firebase|key|secret|-[0-9a-f]{10}|-[0-9a-f]{12})[^/]*\.json$/i,
    content: /"private_key"\s*:\s*"-----BEGIN/,
    largestBytes: hintedBytes
  },
  {
    rule: 'private-key-in-bundle',
    what: 'holds a private key',
    name: /^(?:[^.]*[-_])?(?:[^.]*key|secret|cert|certificate|tls|ssl|ssh|[rd]sa|ecdsa|ed25519|pem|deploy|identity|credential)s?(?:[-_][^.]*)?(?:\.(?:txt|json|bak|backup|old|orig))?$/i,
    content: privateKey,
    largestBytes: hintedBytes
  }
]

/** Most files are done with by one look at their name. */
const anyName = new RegExp(suspicions.map(({name}) => name.source).join('|'), 'i')

/** Packages that others wrote: the keys of their tests are public. */
const published = /(?:^|\/)(?:node_modules|bower_components|site-packages)\//
/** Secrets are small. */
const largestByDefault = 64 * 1024
/** More of them say nothing new. */
const shownForEachRule = 10

/**
 * The private keys, credentials and `.env` files of a tree. `looksInside`: at which of the files whose name alone says too little. Default:
 * all that are small enough, see {@link wantsLook}.
 */
export async function sensitiveFiles(
  tree: RevisionTree,
  looksInside: (path: RevisionPath) => boolean = () => true
): Promise<SensitiveFiles> {
  const found = new Map<RevisionPath, Suspicion>()
  for (const entry of tree.entries.values()) {
    for (const suspicion of suspicionsAbout(entry)) {
      if (suspicion.content !== undefined && !(looksInside(entry.path) && (await holds(suspicion.content, entry, tree)))) continue
      found.set(entry.path, suspicion)
      break
    }
  }
  return found
}

/** Whether only the content of a file says if it holds secrets, and it is small enough to be looked into. */
export function wantsLook(entry: Pick<RevisionEntry, 'path' | 'kind' | 'size'>): boolean {
  const [first] = suspicionsAbout(entry)
  return first?.content !== undefined
}

function suspicionsAbout({path, kind, size}: Pick<RevisionEntry, 'path' | 'kind' | 'size'>): readonly Suspicion[] {
  if (kind !== 'file' || size === 0 || !anyName.test(nameOf(path)) || published.test(path)) return []
  return suspicions.filter(
    suspicion => isNamed(path, suspicion) && (suspicion.content === undefined || size <= (suspicion.largestBytes ?? largestByDefault))
  )
}

async function holds(content: RegExp, {path, size}: RevisionEntry, tree: RevisionTree): Promise<boolean> {
  const bytes = await tree.read(path, size)
  return bytes !== undefined && content.test(Buffer.from(bytes).toString('latin1'))
}

/**
 * Warns of {@link sensitiveFiles} that would ship. They are never left out: an application may need them. Of each rule ten are named.
 * None for a file that a pattern takes back by its name (`!.env`, `!*.pem`); one that takes back a whole folder (`!/conf/**`) says nothing
 * about the secrets in it.
 */
export function sensitiveDiagnostics(
  files: SensitiveFiles,
  {source, isArchive = false, keptBy = () => undefined}: SensitiveOptions
): Diagnostic[] {
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
      hint: isArchive
        ? 'Build the archive again without it, unless the application needs it.'
        : `Leave it out with \`${pattern}\` in \`exclude\` or the ignore file. If it has to ship, say so there: \`!${pattern}\`.`,
      file: join(source, path)
    })
  }
  return [...found.values()].flatMap(told => [...told.slice(0, shownForEachRule), ...rest(told, source, isArchive)])
}

function isNamed(path: RevisionPath, {name, folder}: Suspicion): boolean {
  return name.test(nameOf(path)) && (folder === undefined || `/${path}`.endsWith(`/${folder}/${nameOf(path)}`))
}

function nameOf(path: RevisionPath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function rest(told: readonly Diagnostic[], source: string, isArchive: boolean): Diagnostic[] {
  const [first] = told
  const more = told.length - shownForEachRule
  if (first === undefined || more <= 0) return []
  const message = `${more === 1 ? 'One more file' : `${more} more files`} like these would ship.`
  const hint = isArchive
    ? 'Build the archive again without them, unless the application needs them.'
    : 'Exclude them together: `exclude` takes patterns.'
  return [{rule: first.rule, severity: 'warning', message, hint, file: source}]
}

/** Whether a pattern names one file, or files that are secrets by their name: whoever wrote it thought of them. */
function meansSecrets(pattern: string | undefined): boolean {
  if (pattern === undefined) return false
  const name = pattern.slice(pattern.lastIndexOf('/') + 1).replace(/\\./g, '')
  if (!/[*?[]/.test(name)) return true
  return ['', 'x'].some(filler => {
    const example = pattern.replace(/\*+|\?|\[[^\]]*\]/g, filler).replaceAll('\\', '')
    return suspicions.some(suspicion => isNamed(example, suspicion))
  })
}
