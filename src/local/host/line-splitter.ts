/** Longest line kept in one piece, in bytes; what a hook writes without a line end must not fill the memory. */
export const lineLimit = 65_536

/**
 * Cuts a stream of bytes into lines. A line ends at LF, a CR before it is dropped; a line of more than {@link lineLimit} bytes is handed
 * on in pieces of that size. The last line needs no line end.
 */
export class LineSplitter {
  readonly #onLine: (line: Buffer) => void
  readonly #limit: number
  #pending: Buffer[] = []
  #pendingBytes = 0

  constructor(onLine: (line: Buffer) => void, limit: number = lineLimit) {
    this.#onLine = onLine
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    let rest = chunk
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
      this.#add(rest.subarray(0, end))
      this.#emit()
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) this.#add(rest)
  }

  end(): void {
    if (this.#pendingBytes > 0) this.#emit()
  }

  #add(part: Buffer): void {
    let rest = part
    while (this.#pendingBytes + rest.length > this.#limit) {
      const room = this.#limit - this.#pendingBytes
      this.#keep(rest.subarray(0, room))
      this.#emit()
      rest = rest.subarray(room)
    }
    this.#keep(rest)
  }

  #keep(part: Buffer): void {
    this.#pending.push(part)
    this.#pendingBytes += part.length
  }

  #emit(): void {
    const [only] = this.#pending
    const line = only !== undefined && this.#pending.length === 1 ? only : Buffer.concat(this.#pending)
    this.#pending = []
    this.#pendingBytes = 0
    this.#onLine(line.at(-1) === 0x0d ? line.subarray(0, -1) : line)
  }
}
