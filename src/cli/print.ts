import {inertLine} from '../report/github/inert-line.ts'

/**
 * Lines of text for standard output. Where a workflow runner reads them, and with `isForRunner`, none can become a command of its: names of
 * files and the texts in them are those of whoever opened the pull request.
 */
export function print(text: string, isForRunner = process.env['GITHUB_ACTIONS'] === 'true'): void {
  process.stdout.write(`${isForRunner ? inert(text) : text}\n`)
}

/** Lines of text for standard error, where standard output has a result for the next command. Runners read both. */
export function printAside(text: string, isForRunner = process.env['GITHUB_ACTIONS'] === 'true'): void {
  process.stderr.write(`${isForRunner ? inert(text) : text}\n`)
}

/** Lines of text for standard error, which runners read as they do standard output, under the name of the program. */
export function complain(text: string): void {
  process.stderr.write(`${inert(`codedeploy-kit: ${text}`)}\n`)
}

function inert(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(inertLine)
    .join('\n')
}
