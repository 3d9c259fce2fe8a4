import {createServer, request as forward, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What happens to a request on its way. */
export type Fault =
  /** The service refuses it, with the error document of S3. */
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly code: string
      readonly message?: string
      readonly headers?: Record<string, string>
      readonly details?: string
    }
  /** The connection is cut after so many bytes of the request's body. */
  | {readonly kind: 'cut'; readonly afterBytes: number}
  /** It arrives, and is carried out, but the answer never does. */
  | {readonly kind: 'answer-lost'}
  /** Nobody answers. */
  | {readonly kind: 'silent'}
  /** The answer is changed on its way back. */
  | {readonly kind: 'altered'; readonly alter: (answer: Answer) => Answer}

interface Answer {
  readonly headers: Record<string, string>
  readonly body: string
}

export interface Rule {
  readonly operation: string
  readonly fault: Fault
  /** How often. Default: always. */
  times?: number
}

/** A proxy in front of the embedded CodeDeploy that does to requests what networks and services do. */
export class FaultyProxy {
  /** The operations that were asked for, in order. */
  readonly calls: string[] = []
  readonly rules: Rule[] = []
  /** Called before a request is passed on, which then waits for the promise. `order`: which request it is, of any operation, from 1. */
  onCall: (operation: string, nth: number, order: number) => void | Promise<void> = () => undefined
  /** Called when a request was carried out; its answer waits for the promise. */
  onAnswer: (operation: string, order: number) => void | Promise<void> = () => undefined
  readonly #server: Server
  readonly #upstream: URL

  private constructor(upstream: string) {
    this.#upstream = new URL(upstream)
    this.#server = createServer((message, response) => this.#handle(message, response))
  }

  static async start(upstream: string): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(upstream)
    await new Promise<void>(resolve => proxy.#server.listen(0, '127.0.0.1', resolve))
    return proxy
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  count(operation: string): number {
    return this.calls.filter(call => call === operation).length
  }

  /** Forgets rules and calls. */
  reset(): void {
    this.calls.length = 0
    this.rules.length = 0
    this.onCall = () => undefined
    this.onAnswer = () => undefined
  }

  async close(): Promise<void> {
    await new Promise<void>(resolve => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  #handle(message: IncomingMessage, response: ServerResponse): void {
    const operation = operationOf(message)
    const order = this.calls.push(operation)
    message.on('error', () => undefined)
    response.on('error', () => undefined)
    const held = this.onCall(operation, this.count(operation), order)
    if (!(held instanceof Promise)) {
      this.#pass(operation, order, message, response)
      return
    }
    // All of it: whoever sent it may be gone when it is passed on.
    const body = bytesOf(message)
    void held.then(async () => this.#pass(operation, order, message, response, await body))
  }

  #pass(operation: string, order: number, message: IncomingMessage, response: ServerResponse, body?: Buffer): void {
    const rule = this.rules.find(candidate => candidate.operation === operation && candidate.times !== 0)
    if (rule?.times !== undefined) rule.times -= 1
    const fault = rule?.fault
    if (fault?.kind === 'silent') message.resume()
    else if (fault?.kind === 'cut') cutAfter(fault.afterBytes, message)
    else if (fault?.kind === 'refused') {
      message.resume()
      message.on('end', () => {
        const body =
          message.method === 'HEAD'
            ? ''
            : `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${fault.code}</Code><Message>${fault.message ?? fault.code}</Message>${fault.details ?? ''}<RequestId>R1</RequestId></Error>`
        response.writeHead(fault.status, {'content-type': 'application/xml', 'x-amz-request-id': 'R1', ...fault.headers}).end(body)
      })
    } else this.#forward({message, response, body, answered: () => this.onAnswer(operation, order)}, fault)
  }

  #forward({message, response, body, answered}: Passage, fault: Extract<Fault, {kind: 'answer-lost' | 'altered'}> | undefined): void {
    const {method, url, headers} = message
    const {hostname, port} = this.#upstream
    // The host stays the one the client asked for: it is on loopback as well.
    const onward = forward({hostname, port, method, path: url, headers}, answer => {
      if (fault?.kind === 'answer-lost') {
        answer.resume().on('end', () => message.socket.destroy())
      } else if (fault?.kind === 'altered') {
        let body = ''
        answer.setEncoding('utf8').on('data', (text: string) => (body += text))
        answer.on('end', () => {
          const altered = fault.alter({headers: answer.headers as Record<string, string>, body})
          const {'content-length': _length, 'transfer-encoding': _encoding, ...kept} = altered.headers
          response.writeHead(answer.statusCode ?? 500, kept).end(altered.body)
        })
      } else {
        const deliver = (): void => {
          response.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(response)
        }
        const held = answered()
        if (held instanceof Promise) void held.then(deliver)
        else deliver()
      }
    })
    onward.on('error', () => message.socket.destroy())
    message.on('close', () => {
      if (!message.complete) onward.destroy()
    })
    if (body) onward.end(body)
    else message.pipe(onward)
  }
}

/** A request on its way. */
interface Passage {
  readonly message: IncomingMessage
  readonly response: ServerResponse
  /** Where it has been read already. */
  readonly body: Buffer | undefined
  readonly answered: () => void | Promise<void>
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  try {
    for await (const part of message) parts.push(part as Buffer)
  } catch {
    // It was cut off: what came of it is passed on, and is no request.
  }
  return Buffer.concat(parts)
}

function cutAfter(bytes: number, message: IncomingMessage): void {
  let seen = 0
  message.on('data', (chunk: Buffer) => {
    seen += chunk.length
    if (seen >= bytes) message.socket.destroy()
  })
}

function operationOf({method = '', url = '', headers}: IncomingMessage): string {
  const target = headers['x-amz-target']
  if (typeof target === 'string') return target.slice(target.indexOf('.') + 1)
  const {pathname, searchParams} = new URL(url, 'http://localhost')
  if (searchParams.has('partNumber')) return 'UploadPart'
  if (searchParams.has('uploads')) return method === 'GET' ? 'ListMultipartUploads' : 'CreateMultipartUpload'
  if (searchParams.has('uploadId')) return {POST: 'CompleteMultipartUpload', DELETE: 'AbortMultipartUpload'}[method] ?? method
  const isObject = pathname.split('/').length > 2
  return `${{PUT: 'Put', HEAD: 'Head', DELETE: 'Delete', GET: 'Get'}[method] ?? method}${isObject ? 'Object' : 'Bucket'}`
}
