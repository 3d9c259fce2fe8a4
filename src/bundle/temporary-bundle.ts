import {createReadStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BundleType} from '../core/codedeploy-words.ts'
import {writeBundle, type WrittenBundle} from './package-bundle.ts'
import type {RevisionPlan} from './revision-plan.ts'

/** Packs the plan into a temporary folder for as long as `use` runs; nothing is left behind, however it ends. */
export async function withTemporaryBundle<T>(
  plan: RevisionPlan,
  options: {
    readonly type: BundleType
    /** Where the folder is made. Default: the system's place for temporary files. */
    readonly within?: string | undefined
    readonly signal?: AbortSignal | undefined
  },
  use: (bundle: WrittenBundle) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(options.within ?? tmpdir(), 'codedeploy-kit-bundle-'))
  try {
    return await use(await writeBundle(plan, {type: options.type, signal: options.signal, file: join(folder, `bundle.${options.type}`)}))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** The bytes of a finished archive. */
export function readBundle(file: string): AsyncIterable<Uint8Array> {
  return createReadStream(file, {highWaterMark: 1024 * 1024})
}
