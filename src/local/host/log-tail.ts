/** The agent keeps fewer characters than this of what the scripts of one event wrote. */
const tailLimit = 2_048

/**
 * The log that goes with a failure: the last whole lines, together fewer than 2,048 characters. A single line that is longer is dropped
 * with everything before it, as the agent does (`ScriptLog` in its source).
 */
export class LogTail {
  #lines: string[] = []
  #lengths: number[] = []
  #total = 0

  /** A line without its line end. */
  add(line: string): void {
    const text = `${line}\n`
    const length = codePoints(text)
    this.#lines.push(text)
    this.#lengths.push(length)
    this.#total += length
    while (this.#total >= tailLimit && this.#lines.length > 0) {
      this.#lines.shift()
      this.#total -= this.#lengths.shift() ?? 0
    }
  }

  toString(): string {
    return this.#lines.join('')
  }
}

/** Ruby counts characters, not UTF-16 units. */
function codePoints(text: string): number {
  let surrogatePairs = 0
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) surrogatePairs += 1
  return text.length - surrogatePairs
}
