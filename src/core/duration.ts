const unitMs = {ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000} as const

/**
 * Milliseconds of a duration as users write it: `90s`, `15m`, `2h`, `1h30m`; a bare number is in `bareUnit`.
 * Undefined when the text is none of these, or less than a millisecond.
 */
export function parseDuration(text: string, bareUnit: keyof typeof unitMs = 'm'): number | undefined {
  const trimmed = text.trim()
  if (/^\d+(\.\d+)?$/.test(trimmed)) return positive(Number(trimmed) * unitMs[bareUnit])
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(trimmed)) return undefined
  let total = 0
  for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    total += Number(amount) * unitMs[unit as keyof typeof unitMs]
  return positive(total)
}

function positive(ms: number): number | undefined {
  const whole = Math.round(ms)
  return whole > 0 && Number.isFinite(whole) ? whole : undefined
}

/** A duration for people: `850 ms`, `4.2 s`, `3 min 05 s`, `2 h 10 min`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`
  const seconds = Math.round(ms / 1_000)
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
