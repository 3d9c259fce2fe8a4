import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {Readable} from 'node:stream'
import {RandomAccessReader} from 'yauzl'

/** Enough for some hundred records of the central directory, or for most files at once. */
const blockBytes = 256 * 1024

/**
 * Gives yauzl a file in large blocks: it asks for headers of some dozen bytes, two or three for each entry, and a turn of the thread pool
 * for each would cost more than all the rest.
 */
export class ZipFileReader extends RandomAccessReader {
  readonly size: number
  readonly #descriptor: number
  #block: Buffer = Buffer.alloc(0)
  #blockStart = 0

  constructor(file: string) {
    super()
    this.#descriptor = openSync(file, 'r')
    this.size = fstatSync(this.#descriptor).size
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    let done = 0
    try {
      while (done < length) {
        const part = this.#at(position + done, length - done)
        if (part.length === 0) throw new Error('unexpected end of the file')
        part.copy(buffer, offset + done)
        done += part.length
      }
    } catch (error) {
      callback(error as Error)
      return
    }
    callback(null)
  }

  override _readStreamForRange(start: number, end: number): Readable {
    let position = start
    const next = (): Buffer | null => {
      const part = position < end ? this.#at(position, end - position) : Buffer.alloc(0)
      position += part.length
      return part.length === 0 ? null : part
    }
    return new Readable({
      read() {
        try {
          this.push(next())
        } catch (error) {
          this.destroy(error as Error)
        }
      }
    })
  }

  override close(callback: (error: Error | null) => void): void {
    closeSync(this.#descriptor)
    setImmediate(callback, null)
  }

  /** What the current block has from `position` on, at most `length` bytes; empty only at the end of the file. */
  #at(position: number, length: number): Buffer {
    if (position < this.#blockStart || position >= this.#blockStart + this.#block.length) {
      const block = Buffer.allocUnsafeSlow(blockBytes)
      this.#block = block.subarray(0, readSync(this.#descriptor, block, 0, blockBytes, position))
      this.#blockStart = position
    }
    const start = position - this.#blockStart
    return this.#block.subarray(start, start + length)
  }
}
