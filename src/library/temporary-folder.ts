import {randomUUID} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Reaper} from '../local/host/reaper.ts'

/** The reaper knows the folder before there is one: whenever this process is killed, it is removed. */
export function temporaryFolder(reaper: Reaper): string {
  const folder = join(tmpdir(), `codedeploy-kit-${randomUUID().slice(0, 8)}`)
  reaper.removeAtEnd(folder)
  mkdirSync(folder, {mode: 0o700})
  return folder
}
