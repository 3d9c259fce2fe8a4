import {appSpecFileTypes, bundleTypes} from '../core/codedeploy-words.ts'
import {nearestName} from '../core/suggest.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import {matching, text, choice, type InputKind} from './input-kinds.ts'

/** Names as GitHub and S3 have them; the inputs of the single parts use them too. GitHub has no repository `.`, `..` or `x.git`. */
export const githubRepository = matching(/^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$|.*\.git$)[A-Za-z0-9_.-]+$/, 'owner/name')
export const githubCommitId = matching(/^[0-9a-f]{40}$/, 'the full id of a commit: 40 hexadecimal digits')

/** A bucket's name, its alias, or the ARN of an access point. */
export const s3Bucket: InputKind<string> = {
  parse: value => {
    const problem = bucketProblem(value) ?? (/^(?!-)[A-Za-z0-9._:/-]{3,}$/.test(value) ? undefined : noBucket)
    if (problem === undefined) return value
    throw new Error(problem)
  }
}

/** Why a text that looks like the place of a bucket is not its name, and what to write; undefined for any other. */
export function bucketProblem(value: string): string | undefined {
  if (!/[:/]/.test(value) || accessPoint.test(value)) return undefined
  const [, bucket, path = ''] = bucketPlace.exec(value) ?? []
  if (bucket === undefined) return noBucket
  const prefix = path.replace(/\/+$/, '')
  return `${noBucket}: write \`${bucket}\`${prefix === '' ? '' : `, and \`s3-prefix: ${prefix}\``}`
}

const noBucket = 'it must be the name of a bucket'
const bucketPlace = /^(?:s3:\/\/|arn:aws[a-z-]*:s3:::)?([A-Za-z0-9][A-Za-z0-9._-]{2,})(?:\/(.*))?$/
const accessPoint = /^arn:aws[a-z-]*:s3(?:-[a-z-]+)?:[a-z0-9-]*:\d{12}:[A-Za-z0-9:/._-]+$/

interface Field {
  readonly kind: InputKind<string>
  readonly isOptional?: true
}

const fields: Readonly<Record<RevisionLocation['type'], Readonly<Record<string, Field>>>> = {
  s3: {
    bucket: {kind: s3Bucket},
    key: {kind: text},
    bundleType: {kind: choice(...bundleTypes, ...appSpecFileTypes)},
    versionId: {kind: text, isOptional: true},
    eTag: {kind: matching(/^[^"]+$/, 'an ETag without quotes'), isOptional: true}
  },
  github: {repository: {kind: githubRepository}, commitId: {kind: githubCommitId}},
  appspec: {
    sha256: {kind: matching(/^[0-9a-f]{64}$/, 'a SHA-256: 64 hexadecimal digits')},
    content: {kind: text, isOptional: true}
  }
}

/** The JSON that `push` puts out. Whatever is missing, unknown or of another kind is an error that says where: it decides what is deployed. */
export const revision: InputKind<RevisionLocation> = {
  parse: value => {
    let parsed: unknown
    try {
      parsed = JSON.parse(value)
    } catch (error) {
      throw new Error(`it is no JSON: ${(error as Error).message}`, {cause: error})
    }
    return readRevision(parsed)
  },
  hint: 'It is the JSON that `push` puts out as `revision`, on the command line its last line: pass all of it as it is, in a shell as "$revision".',
  // Whoever deploys it says what is wrong with it.
  check: () => undefined
}

/** Throws an Error that names the part that is wrong. */
export function readRevision(given: unknown): RevisionLocation {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error(`it must be an object such as ${example}`)
  const {type, ...parts} = given as Readonly<Record<string, unknown>>
  if (type !== 's3' && type !== 'github' && type !== 'appspec') {
    const nested = Object.hasOwn(parts, 'revision') ? '; pass what is under "revision"' : ''
    throw new Error(`"type" must be s3, github or appspec, and is ${type === undefined ? 'missing' : JSON.stringify(type)}${nested}`)
  }
  const known = fields[type]
  const unknown = Object.keys(parts).find(name => !Object.hasOwn(known, name))
  if (unknown !== undefined) {
    const near = nearestName(unknown, Object.keys(known))
    throw new Error(`"${unknown}" is none of its parts${near === undefined ? '' : `; did you mean "${near}"?`}`)
  }
  const missing = Object.entries(known).find(([name, {isOptional}]) => parts[name] === undefined && !isOptional)
  if (missing) throw new Error(`"${missing[0]}" is missing`)
  const read = Object.entries(parts).flatMap(([name, part]) => {
    const kind = known[name]?.kind
    if (part === undefined || kind === undefined) return []
    if (typeof part !== 'string' || part === '') throw new Error(`"${name}" must be a text, and is ${JSON.stringify(part)}`)
    try {
      return [[name, kind.parse(part)] as const]
    } catch (error) {
      throw new Error(`"${name}" is "${part}": ${(error as Error).message}`, {cause: error})
    }
  })
  // The fields of a type are those of its shape.
  return {type, ...Object.fromEntries(read)} as RevisionLocation
}

const example = '{"type":"s3","bucket":"…","key":"…","bundleType":"tgz","versionId":"…","eTag":"…"}'
