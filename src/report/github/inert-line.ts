import {sanitizeLines} from '../sanitize.ts'

/*
 * How the runner finds commands in what a step prints (actions/runner, ActionCommand.cs):
 * - `::name args::data` only at the start of a line, after `TrimStart()`, which knows all of Unicode's white space;
 * - `##[name args]data` anywhere in a line;
 * - a line ends at LF, CR or CRLF.
 * Both searches compare strings by culture, so characters without weight (soft hyphen, zero-width space) do not count as a difference.
 */

// `##[`, also with characters without weight in between.
const oldCommand = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu
const startsHarmlessly = /^ *(?!:)[\p{L}\p{N}\p{P}\p{S}]/u
const quote = '| '

/** One line that the runner cannot take for a command, otherwise as it is. Line breaks become blanks, control characters go. */
export function inertLine(text: string): string {
  const line = breakOldCommands(sanitizeLines(text).join(' '))
  return line.trim() === '' || startsHarmlessly.test(line) ? line : quote + line
}

/** A line of untrusted text, marked as a quotation: it starts with `| ` whatever it says. */
export function quotedLine(text: string): string {
  return quote + breakOldCommands(sanitizeLines(text).join(' '))
}

/** Makes `##[name]` a text that neither the runner nor the log viewer, which paints such lines, takes for a command. */
export function breakOldCommands(text: string): string {
  return text.replace(oldCommand, '## [')
}
