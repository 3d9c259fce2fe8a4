const offsetBasis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/** FNV-1a of 64 bits, in hexadecimal: tells texts apart, and keeps nothing secret. */
export function lineHash(text: string): string {
  let hash = offsetBasis
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}
