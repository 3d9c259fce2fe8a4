/** What a piece of text means; a {@link Paint} decides how that looks. */
export type Tone = 'good' | 'bad' | 'warn' | 'dim' | 'strong'
export type Paint = (tone: Tone, text: string) => string

const sgr: Readonly<Record<Tone, readonly [number, number]>> = {
  good: [32, 39],
  bad: [31, 39],
  warn: [33, 39],
  dim: [2, 22],
  strong: [1, 22]
}

export const plainPaint: Paint = (_tone, text) => text

/** ANSI colours; the text must have been sanitized before. */
export const ansiPaint: Paint = (tone, text) => (text === '' ? '' : `\u001b[${sgr[tone][0]}m${text}\u001b[${sgr[tone][1]}m`)
