import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * Where `codedeploy-kit/lambda-hook` is, for handlers that cannot find it: beside this room, and beside the bundle that this code may be
 * part of. Empty when it is not there.
 */
export function lambdaHookModule(here: string = import.meta.dirname): Readonly<Record<string, string>> {
  const file = ['index.js', 'index.ts'].map(name => join(here, '..', 'lambda-hook', name)).find(path => existsSync(path))
  return file === undefined ? {} : {'codedeploy-kit/lambda-hook': pathToFileURL(file).href}
}
