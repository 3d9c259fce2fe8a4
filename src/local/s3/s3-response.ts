import type {XmlObject} from './xml.ts'
import {renderXml} from './xml.ts'

/** What an operation answers. */
export interface S3Response {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | FileBody
}

/** Bytes `start` to `end` (inclusive) of a file, streamed. */
export interface FileBody {
  readonly path: string
  readonly start: number
  readonly end: number
}

export function xmlResponse(root: string, value: XmlObject, headers: Readonly<Record<string, string>> = {}): S3Response {
  return {status: 200, headers: {...headers, 'content-type': 'application/xml'}, body: renderXml(root, value)}
}

export function emptyResponse(status: number, headers: Readonly<Record<string, string>> = {}): S3Response {
  return {status, headers}
}

/** As S3's XML writes times. */
export const isoTime = (ms: number): string => new Date(ms).toISOString()
