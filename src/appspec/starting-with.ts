/** The part of a list, sorted by `textOf`, whose texts start with a prefix. */
export function startingWith<T>(sorted: readonly T[], prefix: string, textOf: (item: T) => string): readonly T[] {
  const start = firstIndex(sorted, item => textOf(item) >= prefix)
  return sorted.slice(
    start,
    firstIndex(sorted, item => textOf(item) >= prefix && !textOf(item).startsWith(prefix))
  )
}

/** Of the first item for which something holds that holds for all behind it as well. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && !holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
