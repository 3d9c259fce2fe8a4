import {sliceBytes} from './deflate-slice.ts'

/** Fills slices of exactly {@link sliceBytes}, so that what is read from files lands where it is compressed from. */
export interface SliceWriter {
  /** Where the next bytes go: at least one, at most `wanted`. */
  readonly room: (wanted: number) => Buffer
  /** Bytes were put at the start of the last {@link room}. */
  filled(bytes: number): void
  put(bytes: Uint8Array): void
  readonly isFull: boolean
  /** The next slice, once there {@link isFull | is a full one}. */
  take(): Buffer | undefined
  /** The last slice, as far as it is filled; may be empty. */
  rest(): Buffer
}

/** Slices that are used again: new memory for each would keep the garbage collector busy. */
export interface SlicePool {
  readonly take: () => Buffer
  /** Nobody reads it any more. */
  readonly give: (slice: Buffer) => void
}

export function slicePool(): SlicePool {
  const free: Buffer[] = []
  return {
    take: () => free.pop() ?? Buffer.allocUnsafeSlow(sliceBytes),
    give(slice) {
      if (slice.length === sliceBytes) free.push(slice)
    }
  }
}

export function sliceWriter(take: () => Buffer): SliceWriter {
  const full: Buffer[] = []
  let slice = take()
  let length = 0
  const room = (wanted: number): Buffer => slice.subarray(length, Math.min(length + wanted, sliceBytes))
  const filled = (bytes: number): void => {
    length += bytes
    if (length < sliceBytes) return
    full.push(slice)
    slice = take()
    length = 0
  }
  return {
    room,
    filled,
    put(bytes) {
      for (let offset = 0; offset < bytes.length;) {
        const part = bytes.subarray(offset, offset + sliceBytes - length)
        slice.set(part, length)
        offset += part.length
        filled(part.length)
      }
    },
    get isFull() {
      return full.length > 0
    },
    take: () => full.shift(),
    rest: () => slice.subarray(0, length)
  }
}
