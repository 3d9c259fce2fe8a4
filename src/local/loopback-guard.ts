import type {IncomingHttpHeaders} from 'node:http'

/**
 * Why a request is not answered, if it is not. The server listens on loopback, but a browser on this machine can be led there: by a
 * foreign name that resolves to 127.0.0.1 (DNS rebinding), or by a form of a foreign page. AWS clients send neither a foreign Host nor
 * an Origin. `*.localhost` is S3's virtual-host style.
 */
export function refusalOf(headers: IncomingHttpHeaders): string | undefined {
  const host = (headers.host ?? '').toLowerCase().replace(/:\d{1,5}$/, '')
  if (host !== '127.0.0.1' && host !== 'localhost' && host !== '[::1]' && !host.endsWith('.localhost'))
    return `This server answers to loopback names only, not to ${JSON.stringify(headers.host ?? '')}.`
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) return 'This server does not answer web pages.'
  return undefined
}
