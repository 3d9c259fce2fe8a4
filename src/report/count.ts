/** `1 file`, `2 files`, `37,000 files`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  // The first `toLocaleString` of a process loads the locales, which takes longer than all else a failing input needs.
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped} ${amount === 1 ? singular : plural}`
}
