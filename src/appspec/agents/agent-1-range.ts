/** The SELinux range of a context as agent 1 reads it; undefined when it is well formed. */
export function rangeProblemAgent1(range: string): string | undefined {
  const parts = splitOnce(range, ':')
  const [low, high] = splitOnce(parts?.[0] ?? '', '-') ?? []
  if (parts === undefined || low === undefined) return `invalid range part ${range}`
  const lowest = levelNumber(low, 's')
  const highest = high === undefined ? lowest : levelNumber(high, 's')
  if (lowest === undefined || highest === undefined) return `invalid sensitivity ${lowest === undefined ? low : high}`
  if (highest < lowest) return `the sensitivities of ${range} are in the wrong order`
  return parts[1] === undefined ? undefined : categoriesProblem(parts[1])
}

/** Of a longer number only the length counts. */
const mostDigits = 1_000

/** One part, or two when the separator is there; undefined when one of them is empty. */
function splitOnce(text: string, separator: string): readonly string[] | undefined {
  const at = text.indexOf(separator)
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
  return parts.includes('') ? undefined : parts
}

function levelNumber(text: string, letter: 's' | 'c'): bigint | undefined {
  if (!new RegExp(`^${letter}[0-9]+$`).test(text)) return undefined
  const digits = text.slice(1).replace(/^0+/, '')
  // Reading millions of digits would take minutes, and nothing here depends on them.
  return digits.length > mostDigits ? 10n ** BigInt(mostDigits) + BigInt(digits.length) : BigInt(digits)
}

function categoriesProblem(text: string): string | undefined {
  // Ruby's split drops empty parts at the end, so a trailing comma passes.
  const parts = text.replace(/,+$/, '').split(',')
  const seen = new Set<bigint>()
  for (const part of text.replace(/,+$/, '') === '' ? [] : parts) {
    const ends = part.includes('.') ? splitOnce(part, '.') : [part, part]
    const [low, high] = (ends ?? []).map(end => levelNumber(end, 'c'))
    if (low === undefined || high === undefined || low > 1023n || high > 1023n) return `invalid category ${part}`
    if (high < low) return `invalid category range ${part}`
    for (let category = low; category <= high; category++) {
      if (seen.has(category)) return 'duplicate categories'
      seen.add(category)
    }
  }
  return undefined
}
