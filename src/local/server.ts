import type {Server} from 'node:http'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {DeployError} from '../core/errors.ts'
import type {Account} from './account/account.ts'
import {handleEcs, isForEcs} from './account/ecs-service.ts'
import {handleLambda, isForLambda} from './account/lambda-service.ts'
import type {Context} from './control-plane/context.ts'
import {handleControlPlane} from './control-plane/control-plane.ts'
import {refusalOf} from './loopback-guard.ts'
import type {S3Service} from './s3/s3-service.ts'

export interface LocalServer {
  readonly port: number
  /** `http://127.0.0.1:PORT`, for CodeDeploy, S3, ECS and Lambda alike. */
  readonly endpoint: string
  /** Stops listening and ends every connection; resolves when all are gone and nothing is written any more. */
  close(): Promise<void>
}

export interface LocalServerOptions {
  /** 0: any free one. */
  readonly port: number
  readonly context: Context
  readonly account: Account
  /** Names of the functions of hooks that something here plays. */
  readonly played: ReadonlySet<string>
  readonly s3: S3Service
}

/**
 * One server on 127.0.0.1 for all services. A request that names an operation goes to ECS or to the control plane, one that is signed for
 * Lambda to Lambda, any other to S3.
 */
export async function startServer({port, context, account, played, s3}: LocalServerOptions): Promise<LocalServer> {
  const {clock, region, faults} = context
  const inAccount = {account, played, clock, region, faults}
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isForEcs(message)) await handleEcs(message, response, inAccount)
    else if (message.headers['x-amz-target'] !== undefined) await handleControlPlane(message, response, context)
    else if (isForLambda(message)) await handleLambda(message, response, inAccount)
    else await s3.handle(message, response)
  }
  const answering = new Set<Promise<unknown>>()
  const server = createServer({requestTimeout: 0}, (message, response) => {
    const refusal = refusalOf(message.headers)
    if (refusal !== undefined) {
      response.writeHead(403, {'content-type': 'text/plain; charset=utf-8', connection: 'close'}).end(`${refusal}\n`)
      return
    }
    // What is left to fail is the connection.
    const answered = handle(message, response)
      .catch(() => response.destroy())
      .finally(() => answering.delete(answered))
    answering.add(answered)
  })
  await listen(server, port)
  const address = server.address() as AddressInfo
  return {
    port: address.port,
    endpoint: `http://127.0.0.1:${address.port}`,
    async close() {
      await new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      // Uploads that were cut off are still being cleared away.
      await Promise.all(answering)
    }
  }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const hint = error.code === 'EADDRINUSE' ? 'Choose another port, or 0 for any free one.' : undefined
      reject(new DeployError('local', `The embedded CodeDeploy cannot listen on 127.0.0.1:${port}: ${error.message}`, {hint, cause: error}))
    }
    server.once('error', onError)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError)
      resolve()
    })
  })
}
