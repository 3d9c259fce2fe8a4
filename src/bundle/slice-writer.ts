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

export function sliceWriter(): SliceWriter {
  const full: Buffer[] = []
  let slice = Buffer.allocUnsafeSlow(sliceBytes)
  let length = 0
  const room = (wanted: number): Buffer => slice.subarray(length, Math.min(length + wanted, sliceBytes))
  const filled = (bytes: number): void => {
    length += bytes
    if (length < sliceBytes) return
    full.push(slice)
    slice = Buffer.allocUnsafeSlow(sliceBytes)
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
