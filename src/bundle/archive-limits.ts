/** What an archive may unpack to before it is taken for a bomb. */
export interface ArchiveLimits {
  readonly maxEntries: number
  /** Bytes of all files after unpacking. */
  readonly maxBytes: number
  /** Unpacked bytes for each byte of the archive; looked at from {@link ratioMatters} bytes on. Deflate cannot pass 1,032. */
  readonly maxRatio: number
}

export const defaultArchiveLimits: ArchiveLimits = {maxEntries: 500_000, maxBytes: 64 * 1024 ** 3, maxRatio: 250}

/** Small archives of very regular text shrink a lot and harm nobody. */
export const ratioMatters: number = 256 * 1024 * 1024
