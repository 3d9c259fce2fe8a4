import {maskShell} from './shell-mask.ts'

/** A simple command of a shell script. */
export interface ShellCommand {
  /** From 1. */
  readonly line: number
  /** Without keywords, assignments and `sudo` in front; quoted text masked. */
  readonly words: readonly string[]
  /** The command as it is written, which the first word is without the folder when that is an absolute path. */
  readonly path: string
  /** All of it, from the first keyword on. */
  readonly text: string
  /** What stands in front of it and behind it: a line end, `;`, `&&`, `||`, `|`, `&` or a parenthesis. */
  readonly before: string
  readonly after: string
  /** How many compound commands it stands in; the condition of `if` or `while` counts. */
  readonly depth: number
  /** It is what `while` or `until` asks. */
  readonly isLoopCondition: boolean
}

/** A script for a shell, as far as it can be read without running it. */
export interface ShellScript {
  /** `sh`, `bash`, … without its folder; `sh` when the script does not say. */
  readonly interpreter: string
  /** What follows the interpreter in the first line. */
  readonly options: string
  /** The text with all that is not code masked; as long as the text. */
  readonly masked: string
  readonly commands: readonly ShellCommand[]
  readonly lineAt: (offset: number) => number
}

const shells: readonly string[] = ['sh', 'dash', 'ash', 'bash', 'ksh', 'zsh']
const separator = /&&|\|\||\|&|;;|[;\n|()`]|(?<![<>&|])&(?![>&])/g
const opening: readonly string[] = ['if', 'while', 'until', 'for', 'case', 'select', '{']
const closing: readonly string[] = ['fi', 'done', 'esac', '}']
const between: readonly string[] = ['then', 'elif', 'else', 'do', '!', 'time', 'function']
/** What only starts another command; of sudo's options these take a value. */
const wrappers: readonly string[] = ['sudo', 'exec', 'command', 'env', 'nohup', 'setsid', 'nice']
const withValue: readonly string[] = ['-u', '-g', '-h', '-p', '-C', '-n']

/** Undefined when the first line names something else than a shell. Takes time in proportion to the text. */
export function readShellScript(text: string): ShellScript | undefined {
  const first = /^#!\s*(\S+)[ \t]*(.*)/.exec(text)
  if (first === null && /^\x7fELF|\0/.test(text.slice(0, 1000))) return undefined
  const [, path = '/bin/sh', rest = ''] = first ?? []
  const isEnv = path.endsWith('/env')
  const [named = 'sh', ...more] = isEnv
    ? rest
        .trim()
        .split(/\s+/)
        .filter(word => !word.startsWith('-'))
    : [path.slice(path.lastIndexOf('/') + 1)]
  if (!shells.includes(named)) return undefined
  const masked = maskShell(text)
  const lineAt = lineFinder(text)
  return {interpreter: named, options: isEnv ? more.join(' ') : rest.trim(), masked, commands: commandsIn(masked, lineAt), lineAt}
}

function commandsIn(masked: string, lineAt: (offset: number) => number): readonly ShellCommand[] {
  const commands: ShellCommand[] = []
  let depth = 0
  let cases = 0
  let start = 0
  let before = '\n'
  const add = (end: number, after: string): void => {
    const raw = masked.slice(start, end)
    const text = raw.trim()
    if (text === '') return
    const words = text.split(/\s+/)
    let isLoopCondition = false
    let isHead = false
    let first = 0
    for (let word = words[0]; word !== undefined && isKeyword(word); word = words[++first]) {
      if (opening.includes(word)) depth += 1
      if (closing.includes(word)) depth = Math.max(0, depth - 1)
      if (word === 'case') cases += 1
      if (word === 'esac') cases = Math.max(0, cases - 1)
      isLoopCondition ||= word === 'while' || word === 'until'
      // What follows these are names and words, not a command.
      isHead ||= word === 'for' || word === 'case' || word === 'select' || word === 'function'
    }
    const isPattern = cases > 0 && after === ')' && before !== '('
    const isFunctionName = after === '(' && words.length === 1 && /^\(\s*\)/.test(masked.slice(end, end + 100))
    const bare = withoutWrappers(words, first)
    // Assignments alone, redirections of a group, and what remains of a text behind a substitution are no commands.
    if (isHead || isPattern || isFunctionName || bare.length === 0 || /^(?:\d*[<>]|")/.test(bare[0] ?? '')) return
    const offset = start + raw.length - raw.trimStart().length
    const [path = '', ...operands] = bare
    commands.push({line: lineAt(offset), words: [withoutFolder(path), ...operands], path, text, before, after, depth, isLoopCondition})
  }
  for (const match of masked.matchAll(separator)) {
    add(match.index, match[0])
    start = match.index + match[0].length
    before = match[0]
  }
  add(masked.length, '\n')
  return commands
}

function isKeyword(word: string): boolean {
  return opening.includes(word) || closing.includes(word) || between.includes(word)
}

function withoutWrappers(words: readonly string[], from: number): readonly string[] {
  let at = from
  while (at < words.length && /^[A-Za-z_]\w*\+?=/.test(words[at] ?? '')) at += 1
  while (at < words.length - 1 && wrappers.includes(withoutFolder(words[at] ?? ''))) {
    at += 1
    while (at < words.length - 1 && /^-|^\w+=/.test(words[at] ?? '')) at += withValue.includes(words[at] ?? '') ? 2 : 1
  }
  return words.slice(at)
}

/** `systemctl` for `/usr/bin/systemctl`. What a relative path names is something else. */
function withoutFolder(word: string): string {
  return word.startsWith('/') ? word.slice(word.lastIndexOf('/') + 1) : word
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/** Whether the script ends at the first command that fails. */
export function endsOnError({commands, options}: ShellScript): boolean {
  if (/(?:^|\s)-\w*e/.test(options)) return true
  return commands.some(
    ({words: [name, ...rest]}) => name === 'set' && (rest.includes('errexit') || rest.some(word => /^-[a-z]*e/.test(word)))
  )
}
