/** Whether agent 2 takes an SELinux range. It ignores surplus parts after `-`, `:` and `.`. */
export function isRangeAgent2(range: string): boolean {
  const [sensitivities = '', categories] = range.split(':')
  const [low = '', high = low] = sensitivities.split('-')
  const lowest = level(low, 's', 255)
  const highest = level(high, 's', 255)
  if (lowest === undefined || highest === undefined || highest < lowest) return false
  return categories === undefined || categories.split(',').every(isCategory)
}

function isCategory(part: string): boolean {
  const [low = '', high = low] = part.split('.')
  const lowest = level(low, 'c', 1023)
  const highest = level(high, 'c', 1023)
  return lowest !== undefined && highest !== undefined && lowest <= highest
}

/** Rust's integers may have a plus sign and leading zeros. */
function level(text: string, letter: 's' | 'c', largest: number): number | undefined {
  const digits = /^\+?(\d+)$/.exec(text.slice(1))?.[1]
  if (!text.startsWith(letter) || digits === undefined) return undefined
  const value = Number(digits)
  return value <= largest ? value : undefined
}
