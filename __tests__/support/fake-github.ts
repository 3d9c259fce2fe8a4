import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface FakeComment {
  readonly id: number
  body: string
  readonly user: {readonly login: string}
}

export interface FakeDeployment {
  readonly id: number
  readonly sha: string
  readonly environment: string
  readonly payload: unknown
  readonly [member: string]: unknown
}

export interface FakeRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly body: Readonly<Record<string, unknown>>
}

/**
 * What becomes of a request: an answer; `hang`: none, ever; `lose`: it is done, and its answer lost; undefined: it is answered as it should be.
 */
export type Fate =
  | {readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>>}
  /** Answers that instead. */
  | {readonly body: unknown}
  | 'hang'
  | 'lose'
  | undefined

/** The part of GitHub's API that is used here, for the repository octo/shop, on loopback. */
export class FakeGithub {
  readonly requests: FakeRequest[] = []
  readonly deployments: FakeDeployment[] = []
  /** What was said, in order: `7 in_progress`. */
  readonly statuses: (Readonly<Record<string, unknown>> & {readonly deployment: number; readonly state: string})[] = []
  readonly comments: FakeComment[] = []
  login = 'github-actions[bot]'
  /** Asked of each request, with how many there were like it. */
  fate: (request: FakeRequest, nth: number) => Fate = () => undefined
  readonly #server = createServer((request, response) => void this.#receive(request, response))

  async start(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return this.url
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** `POST /repos/octo/shop/deployments`, in order. */
  get calls(): readonly string[] {
    return this.requests.map(({method, path}) => `${method} ${path}`)
  }

  get said(): readonly string[] {
    return this.statuses.map(({deployment, state}) => `${deployment} ${state}`)
  }

  async #receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', this.url)
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const request: FakeRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      authorization: incoming.headers.authorization,
      body: text === '' ? {} : (JSON.parse(text) as FakeRequest['body'])
    }
    const nth = this.requests.filter(({method, path}) => method === request.method && path === request.path).length + 1
    this.requests.push(request)
    const fate = this.fate(request, nth)
    if (fate === 'hang') return
    if (typeof fate === 'object' && 'body' in fate) {
      send(response, 200, fate.body)
      return
    }
    if (typeof fate === 'object') {
      send(response, fate.status, {message: fate.message ?? 'no'}, fate.headers)
      return
    }
    const {status, body} = this.#answer(request)
    if (fate === 'lose') response.destroy()
    else send(response, status, body)
  }

  #answer({method, path, query, body}: FakeRequest): {readonly status: number; readonly body: unknown} {
    const [, base, rest = ''] = /^(\/repos\/octo\/shop|\/graphql)(.*)$/.exec(path) ?? []
    if (base === '/graphql') return {status: 200, body: {data: {viewer: {login: this.login}}}}
    const id = Number(/\/(\d+)(\/|$)/.exec(rest)?.[1])
    switch (`${method} ${rest.replace(/\d+/, 'N')}`) {
      case 'POST /deployments': {
        const made = {...body, id: 100 + this.deployments.length, sha: body['ref']} as unknown as FakeDeployment
        this.deployments.push(made)
        return {status: 201, body: made}
      }
      case 'GET /deployments':
        return {status: 200, body: this.deployments.filter(({environment}) => environment === query.get('environment')).reverse()}
      case 'POST /deployments/N/statuses':
        this.statuses.push({...body, deployment: id, state: String(body['state'])})
        return {status: 201, body: {id: 1}}
      case 'GET /issues/N/comments': {
        const [page, length] = [Number(query.get('page')), Number(query.get('per_page'))]
        return {status: 200, body: this.comments.slice((page - 1) * length, page * length)}
      }
      case 'POST /issues/N/comments': {
        const made = {id: 1_000 + this.comments.length, body: String(body['body']), user: {login: this.login}}
        this.comments.push(made)
        return {status: 201, body: made}
      }
      case 'PATCH /issues/comments/N': {
        const comment = this.comments.find(comment => comment.id === id)
        if (comment) comment.body = String(body['body'])
        return comment ? {status: 200, body: comment} : {status: 404, body: {message: 'Not Found'}}
      }
      default:
        return {status: 404, body: {message: 'Not Found'}}
    }
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers}).end(JSON.stringify(body))
}
