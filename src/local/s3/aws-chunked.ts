import {S3Error} from './s3-error.ts'

/** Longest line of the framing: a chunk header with its signature, or a trailer. */
const maxLineBytes = 8_192
const maxTrailers = 20

/**
 * Decodes S3's `aws-chunked` content encoding, with or without chunk signatures: `SIZE[;chunk-signature=…]CRLF DATA CRLF`, a chunk of
 * size 0, trailers, an empty line. Signatures are not verified: the embedded server knows no secret.
 */
export class AwsChunkedDecoder {
  /** Names in lower case; complete after {@link end}. */
  readonly trailers = new Map<string, string>()
  #state: 'size' | 'data' | 'data-end' | 'trailers' | 'done' = 'size'
  #line = Buffer.alloc(0)
  #remaining = 0

  /** Throws IncompleteBody when the last chunk has not come. */
  end(): void {
    // Clients may leave out the empty line behind the trailers.
    if (this.#state === 'done' || (this.#state === 'trailers' && this.#line.length === 0)) return
    throw new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly')
  }

  /** The payload bytes in the next piece of the body, as views of it. */
  *decode(piece: Buffer): Generator<Buffer> {
    let position = 0
    while (position < piece.length) {
      if (this.#state === 'done') throw invalidEncoding('bytes follow the last chunk')
      if (this.#state === 'data') {
        const end = Math.min(piece.length, position + this.#remaining)
        yield piece.subarray(position, end)
        this.#remaining -= end - position
        position = end
        if (this.#remaining === 0) this.#state = 'data-end'
        continue
      }
      const newline = piece.indexOf(0x0a, position)
      const end = newline === -1 ? piece.length : newline + 1
      this.#line = Buffer.concat([this.#line, piece.subarray(position, end)])
      position = end
      if (this.#line.length > maxLineBytes) throw invalidEncoding('a line is too long')
      if (newline === -1) return
      const line = this.#line.toString('latin1')
      this.#line = Buffer.alloc(0)
      if (!line.endsWith('\r\n')) throw invalidEncoding('a line does not end in CRLF')
      this.#takeLine(line.slice(0, -2))
    }
  }

  #takeLine(line: string): void {
    switch (this.#state) {
      case 'size': {
        const size = /^([0-9a-fA-F]{1,12})(?:;.*)?$/.exec(line)?.[1]
        if (size === undefined) throw invalidEncoding('a chunk has no size')
        this.#remaining = parseInt(size, 16)
        this.#state = this.#remaining === 0 ? 'trailers' : 'data'
        return
      }
      case 'data-end':
        if (line !== '') throw invalidEncoding('a chunk is longer than its size')
        this.#state = 'size'
        return
      case 'trailers': {
        if (line === '') {
          this.#state = 'done'
          return
        }
        const colon = line.indexOf(':')
        if (colon < 1 || this.trailers.size >= maxTrailers)
          throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed.')
        this.trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
        return
      }
      case 'data':
      case 'done':
    }
  }
}

function invalidEncoding(why: string): S3Error {
  return new S3Error(400, 'InvalidRequest', `The aws-chunked body is not well-formed: ${why}.`)
}
