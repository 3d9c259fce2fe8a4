import {largestAppSpec} from '../appspec/largest-app-spec.ts'
import {readInputFile} from '../bundle/input-file.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import type {FunctionRevisionOptions} from './function-options.ts'
import type {RevisionOptions} from './options.ts'

/** The agents look for the first one; for ECS and Lambda it may be any. */
const appSpecFiles = ['appspec.yml', 'appspec.yaml', 'appspec.json'] as const

/** An AppSpec that was looked for, and not read yet. */
export interface AppSpecText {
  /** As the user knows it. */
  readonly file: string
  readonly text: string | Uint8Array
}

/** The AppSpec, of whatever platform, that may have a branch configuration; undefined when there is none. */
export async function findAppSpecText({
  source = '.',
  appspec,
  appspecContent
}: Pick<RevisionOptions, 'source' | 'appspec'> & Pick<FunctionRevisionOptions, 'appspecContent'>): Promise<AppSpecText | undefined> {
  if (appspecContent !== undefined) return {file: appSpecNames.content, text: appspecContent}
  for (const name of appspec === undefined ? appSpecFiles : [appspec]) {
    const found = await readInputFile(name, {source, input: 'appspec', largestBytes: largestAppSpec, skipFolders: true})
    if (found) return {file: found.file, text: found.bytes}
  }
  return undefined
}
