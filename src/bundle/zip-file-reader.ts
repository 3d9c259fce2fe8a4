import {readSync} from 'node:fs'
import {Readable} from 'node:stream'
import {RandomAccessReader} from 'yauzl'

/** Enough for some hundred records of the central directory, or for most files at once. */
const blockBytes = 256 * 1024

/**
 * Gives yauzl a file in large blocks: it asks for headers of some dozen bytes, two or three for each entry, and a turn of the thread pool
 * for each would cost more than all the rest. The descriptor stays open for who opened it.
 */
export class ZipFileReader extends RandomAccessReader {
  readonly #descriptor: number
  /** The latest first. Two, because reading goes to and fro between the central directory and the files. */
  #blocks: readonly [Block, Block] = [noBlock, noBlock]

  constructor(descriptor: number) {
    super()
    this.#descriptor = descriptor
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
    setImmediate(callback, null)
  }

  /** What a block has from `position` on, at most `length` bytes; empty only at the end of the file. */
  #at(position: number, length: number): Buffer {
    const [latest, other] = this.#blocks
    if (!holds(latest, position)) this.#blocks = [holds(other, position) ? other : this.#read(position), latest]
    const [{start, bytes}] = this.#blocks
    return bytes.subarray(position - start, position - start + length)
  }

  #read(start: number): Block {
    const block = Buffer.allocUnsafeSlow(blockBytes)
    return {start, bytes: block.subarray(0, readSync(this.#descriptor, block, 0, blockBytes, start))}
  }
}

interface Block {
  readonly start: number
  readonly bytes: Buffer
}

const noBlock: Block = {start: 0, bytes: Buffer.alloc(0)}

function holds({start, bytes}: Block, position: number): boolean {
  return position >= start && position < start + bytes.length
}
