import {createHash} from 'node:crypto'
import {readdir} from 'node:fs/promises'
import {connect} from 'node:net'
import {join} from 'node:path'
import {CreateBucketCommand, GetObjectCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import type {S3Client} from '@aws-sdk/client-s3'
import type {Fixture} from './local-fixture.ts'
import {startFixture} from './local-fixture.ts'

/** The server of a test file, between {@link openS3} and {@link closeS3}. */
export let fixture: Fixture
export let s3: S3Client
export const Bucket = 'releases'

export async function openS3(): Promise<void> {
  fixture = await startFixture()
  s3 = fixture.s3
  await s3.send(new CreateBucketCommand({Bucket}))
}

export async function closeS3(): Promise<void> {
  await fixture.close()
}

export const put = async (Key: string, Body: string | Buffer): Promise<string> =>
  (await s3.send(new PutObjectCommand({Bucket, Key, Body}))).VersionId ?? ''
export const read = async (Key: string, VersionId?: string): Promise<string> => {
  const {Body} = await s3.send(new GetObjectCommand({Bucket, Key, VersionId}))
  return (await Body?.transformToString()) ?? ''
}
export const errorOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'none'
  } catch (error) {
    return (error as Error).name
  }
}
/** What is on disk but belongs to no object. */
export const incoming = async (): Promise<string[]> => readdir(join(fixture.directory, 's3', 'incoming'))
export const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')

/** A plain HTTP request, for what no SDK sends. */
export async function raw(
  method: string,
  path: string,
  body: string | undefined,
  headers: Record<string, string> = {}
): Promise<{status: number; code: string; text: string}> {
  const response = await fetch(`${fixture.local.endpoint}${path}`, {method, headers, body: body ?? null})
  const text = await response.text()
  return {status: response.status, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? '', text}
}

/** One request with a Host header of one's own, which fetch does not allow. */
export async function fetchFrom(host: string, method: string, path: string, headers = ''): Promise<string> {
  return await new Promise((resolve, reject) => {
    const socket = connect(fixture.local.port, '127.0.0.1')
    let text = ''
    socket.on('data', bytes => (text += bytes.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`)
  })
}
