import {join} from 'node:path'
import {DeployError} from '../core/errors.ts'
import {isEntry} from './stat-path.ts'

/** Throws `invalid-bundle` when there is no ignore file of this name in the source: a misspelt one would ship what the right one leaves out. */
export function requireIgnoreFile(source: string, name: string): void {
  const file = join(source, name)
  if (isEntry(file)) return
  throw new DeployError('invalid-bundle', `there is no ignore file "${file}"`, {
    input: 'ignore-file',
    hint: 'It is looked for in the source. Packing without it would ship what it leaves out.'
  })
}
