import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs'
import {DeployError} from '../core/errors.ts'
import type {EventPayload} from './github-event.ts'

/** GitHub caps webhook payloads at 25 MB (docs, "Webhook events and payloads"). */
const limitBytes = 32 * 1024 * 1024

/**
 * The payload of the event that started the workflow, from the file that `GITHUB_EVENT_PATH` names; empty outside of a runner. Throws
 * `usage` when the file cannot be read: without it nobody knows whether the commit comes from a fork.
 */
export function readEventPayload(file: string | undefined): EventPayload {
  if (file === undefined || file === '') return {}
  const payload = parse(read(file), file)
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload as EventPayload
  throw unreadable(file, 'it holds no JSON object')
}

function read(file: string): string {
  try {
    const handle = openSync(file, 'r')
    try {
      const {size} = fstatSync(handle)
      if (size > limitBytes) throw new Error(`it has ${size} bytes`)
      return readFileSync(handle, 'utf8')
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error), error)
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw unreadable(file, 'it is not JSON', error)
  }
}

function unreadable(file: string, why: string, cause?: unknown): DeployError {
  return new DeployError('usage', `the event of the workflow cannot be read from "${file}": ${why}`, {
    input: 'github-commit-id',
    hint: 'Set `github-repository` and `github-commit-id`.',
    cause
  })
}
