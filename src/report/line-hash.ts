/** The halves of the offset basis 0xcbf29ce484222325. */
const highBasis = 0xcbf29ce4
const lowBasis = 0x84222325
/** The prime is 2^40 and this. */
const lowPrime = 0x1b3
const half = 2 ** 32
const encoder = new TextEncoder()

/** FNV-1a of 64 bits, in hexadecimal: tells texts apart, and keeps nothing secret. */
export function lineHash(text: string): string {
  let high = highBasis
  let low = lowBasis
  // In halves of 32 bits: numbers are exact to 53, and a BigInt for each byte would take most of the time of a long report.
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * lowPrime
    high = (Math.imul(high, lowPrime) + Math.floor(product / half) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0')
}
