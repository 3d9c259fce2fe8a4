#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 9456:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatAcl),
/* harmony export */   b: () => (/* binding */ readAclAgent1)
/* harmony export */ });
const types = {
    u: 'user',
    user: 'user',
    g: 'group',
    group: 'group',
    m: 'mask',
    mask: 'mask',
    o: 'other',
    other: 'other'
};
const isDefaultMark = (part) => part === 'd' || part === 'default';
/** Words that, in the place of a name, are the type of an entry that has none, or else a name written out. */
const typeWords = { m: 'mask', mask: 'mask', o: 'other', other: 'other' };
function readAclAgent1(entry) {
    const [permissions = '', second = '', third, fourth, ...rest] = entry.split(':').reverse();
    const count = entry.split(':').length;
    if (count < 2 || rest.length > 0)
        return { problem: 'entry' };
    if (fourth !== undefined && !isDefaultMark(fourth))
        return { problem: 'entry' };
    let isDefault = fourth !== undefined;
    let type;
    if (third !== undefined) {
        if (isDefaultMark(third)) {
            if (isDefault)
                return { problem: 'entry' };
            isDefault = true;
        }
        else {
            type = types[third];
            if (type === undefined)
                return { problem: 'entry' };
        }
    }
    let name = '';
    const word = typeWords[second];
    if (word === undefined)
        name = second;
    else if (type === undefined)
        type = word;
    else
        name = word;
    type ??= 'user';
    if ((type === 'mask' || type === 'other') && name !== '')
        return { problem: 'entry' };
    if (!isDefault && type !== 'mask' && name === '')
        return { problem: 'base' };
    const granted = aclPermissions(permissions);
    return granted === undefined ? { problem: 'character' } : { isDefault, type, name, permissions: granted };
}
/** One octal digit, or any mix of `r`, `w`, `x` and `-`. */
function aclPermissions(text) {
    if (/^[0-7]$/.test(text)) {
        const bits = Number(text);
        return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`;
    }
    if (!/^[rwx-]*$/.test(text))
        return undefined;
    return Array.from('rwx')
        .map(letter => (text.includes(letter) ? letter : '-'))
        .join('');
}
/** The entry as agent 1 hands it to `setfacl`. */
function formatAcl({ isDefault, type, name, permissions }) {
    return `${isDefault ? 'default:' : ''}${type}:${name}:${permissions}`;
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ readHooksAgent1),
/* harmony export */   jf: () => (/* binding */ rubyInteger)
/* harmony export */ });
/* unused harmony export defaultTimeoutSeconds */
/* harmony import */ var _ruby_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8911);

/** The agent's limit for a script that sets none. */
const defaultTimeoutSeconds = 3600;
function readHooksAgent1(value, refuse) {
    if (!(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value))
        return [];
    if (value.type !== 'hash') {
        refuse('section-type', value, `undefined method "each_pair" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
        return [];
    }
    return [...value.entries.values()].map(entry => readEvent(entry, refuse)).filter(hook => hook !== undefined);
}
function readEvent({ key, value }, refuse) {
    if (!(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value))
        return undefined;
    const event = { value: (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(key), span: key.span };
    if (value.type === 'hash' && value.entries.size === 0)
        return { event, scripts: [] };
    if (value.type !== 'list') {
        refuse('hook-shape', value, value.type === 'hash' ? 'undefined method "has_key?" for a list' : `undefined method "each" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
        return undefined;
    }
    return { event, scripts: value.items.map(item => readScript(item, refuse)).filter(script => script !== undefined) };
}
function readScript(value, refuse) {
    if (value.type !== 'hash') {
        refuse('hook-shape', value, `undefined method "has_key?" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
        return undefined;
    }
    const location = (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'location')?.value;
    const path = location === undefined ? '' : (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRuby */ .Ns)((0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(location));
    if (location === undefined || path === '')
        refuse('script-location-missing', location ?? value, 'a script has no location value');
    const timeout = (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'timeout');
    const timeoutSeconds = readTimeout(timeout?.value, refuse);
    const runas = (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'runas')?.value;
    return {
        location: { value: path, span: location?.span ?? value.span },
        timeoutSeconds,
        ...(timeout === undefined ? {} : { timeoutSpan: timeout.value.span }),
        ...(runas === undefined || runas.type === 'nil' ? {} : { runas: { value: (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRuby */ .Ns)((0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(runas)), span: runas.span } }),
        sudo: (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)((0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'sudo')?.value),
        span: value.span
    };
}
function readTimeout(value, refuse) {
    if (!(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value))
        return defaultTimeoutSeconds;
    const seconds = rubyInteger(value);
    if (seconds === undefined) {
        refuse('timeout-invalid', value, `undefined method "to_i" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
    }
    else if (!Number.isFinite(seconds)) {
        refuse('timeout-invalid', value, `${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(value)} is not a whole number`);
    }
    else if (seconds <= 0) {
        refuse('timeout-invalid', value, 'an invalid timeout value was provided for a script', String(seconds));
    }
    else {
        return seconds;
    }
    return defaultTimeoutSeconds;
}
/** Ruby's `to_i`; undefined where there is no such method. */
function rubyInteger(value) {
    switch (value.type) {
        case 'integer':
            return Number(value.value);
        case 'float':
            return Math.trunc(value.value);
        case 'string':
            return Number((/^\s*([-+]?\d+(?:_\d+)*)/.exec(value.value)?.[1] ?? '0').replaceAll('_', ''));
        case 'time':
            return value.epochSeconds;
        default:
            return undefined;
    }
}


/***/ }),

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readAgent1)
});

// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __nccwpck_require__(8025);
// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __nccwpck_require__(2529);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-hooks.js
var agent_1_hooks = __nccwpck_require__(2053);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-acl.js
var agent_1_acl = __nccwpck_require__(9457);
;// CONCATENATED MODULE: ./lib/appspec/agents/agent-1-range.js
/** The SELinux range of a context as agent 1 reads it; undefined when it is well formed. */
function rangeProblemAgent1(range) {
    const parts = splitOnce(range, ':');
    const [low, high] = splitOnce(parts?.[0] ?? '', '-') ?? [];
    if (parts === undefined || low === undefined)
        return `invalid range part ${range}`;
    const lowest = levelNumber(low, 's');
    const highest = high === undefined ? lowest : levelNumber(high, 's');
    if (lowest === undefined || highest === undefined)
        return `invalid sensitivity ${lowest === undefined ? low : high}`;
    if (highest < lowest)
        return `the sensitivities of ${range} are in the wrong order`;
    return parts[1] === undefined ? undefined : categoriesProblem(parts[1]);
}
/** One part, or two when the separator is there; undefined when one of them is empty. */
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
    return parts.includes('') ? undefined : parts;
}
function levelNumber(text, letter) {
    return new RegExp(`^${letter}[0-9]+$`).test(text) ? BigInt(text.slice(1)) : undefined;
}
function categoriesProblem(text) {
    // Ruby's split drops empty parts at the end, so a trailing comma passes.
    const parts = text.replace(/,+$/, '').split(',');
    const seen = new Set();
    for (const part of text.replace(/,+$/, '') === '' ? [] : parts) {
        const ends = part.includes('.') ? splitOnce(part, '.') : [part, part];
        const [low, high] = (ends ?? []).map(end => levelNumber(end, 'c'));
        if (low === undefined || high === undefined || low > 1023n || high > 1023n)
            return `invalid category ${part}`;
        if (high < low)
            return `invalid category range ${part}`;
        for (let category = low; category <= high; category++) {
            if (seen.has(category))
                return 'duplicate categories';
            seen.add(category);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/appspec/agents/ruby-value.js
var ruby_value = __nccwpck_require__(8911);
;// CONCATENATED MODULE: ./lib/appspec/agents/agent-1-permissions.js



/** One entry of `permissions`. Undefined when the agent refuses it. */
function readPermissionAgent1(entry, os, refuse) {
    if (entry.type !== 'hash') {
        refuse('perm-shape', entry, `undefined method "has_key?" for ${(0,ruby_value/* describeType */.MF)(entry)}`);
        return undefined;
    }
    const object = (0,ruby_value/* entryOf */.Ms)(entry, 'object')?.value;
    if (object === undefined || object.type === 'nil') {
        refuse('perm-object-missing', object ?? entry, 'a permission has no object value');
        return undefined;
    }
    if (os !== 'linux') {
        refuse('perm-on-windows', entry, 'permissions are only supported on Linux instances');
        return undefined;
    }
    const permission = {
        object: { value: (0,ruby_value/* stripRuby */.Ns)((0,ruby_value/* toRubyText */.r8)(object)), span: object.span },
        ...readPatterns(entry, refuse),
        types: readTypes((0,ruby_value/* entryOf */.Ms)(entry, 'type')?.value, refuse),
        span: entry.span
    };
    const owner = ownerText((0,ruby_value/* entryOf */.Ms)(entry, 'owner')?.value);
    const group = ownerText((0,ruby_value/* entryOf */.Ms)(entry, 'group')?.value);
    if (owner !== undefined)
        permission.owner = owner.text;
    if (group !== undefined)
        permission.group = group.text;
    const ownershipError = owner?.error ?? group?.error;
    if (ownershipError !== undefined)
        permission.ownershipError = ownershipError;
    const mode = readMode((0,ruby_value/* entryOf */.Ms)(entry, 'mode')?.value, refuse);
    if (mode !== undefined)
        permission.mode = mode;
    const acls = readAcls((0,ruby_value/* entryOf */.Ms)(entry, 'acls')?.value, refuse);
    if (acls !== undefined)
        permission.acls = acls;
    const context = readContext((0,ruby_value/* entryOf */.Ms)(entry, 'context')?.value, refuse);
    if (context !== undefined)
        permission.context = context;
    if (permission.object.value === '')
        refuse('perm-object-missing', object, 'a permission has no object value');
    return permission;
}
function readPatterns(entry, refuse) {
    const pattern = (0,ruby_value/* entryOf */.Ms)(entry, 'pattern')?.value;
    const except = (0,ruby_value/* entryOf */.Ms)(entry, 'except')?.value;
    let items = [];
    if ((0,ruby_value/* isTruthy */.zz)(except)) {
        if (except.type === 'list')
            items = except.items;
        else if (except.type !== 'hash')
            refuse('perm-except-shape', except, `undefined method "each" for ${(0,ruby_value/* describeType */.MF)(except)}`);
    }
    const values = [...((0,ruby_value/* isTruthy */.zz)(pattern) ? [pattern] : []), ...items];
    const odd = values.find(value => value.type !== 'string');
    return {
        pattern: (0,ruby_value/* isTruthy */.zz)(pattern) ? (0,ruby_value/* toRubyText */.r8)(pattern) : '**',
        except: items.map(item => (0,ruby_value/* toRubyText */.r8)(item)),
        ...(odd === undefined ? {} : { installError: `undefined method "chars" for ${(0,ruby_value/* describeType */.MF)(odd)}` })
    };
}
function readTypes(value, refuse) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return ['file', 'directory'];
    const types = [];
    if (value.type === 'list') {
        for (const item of value.items) {
            if (item.type === 'string' && (item.value === 'file' || item.value === 'directory'))
                types.push(item.value);
            else
                refuse('perm-type-invalid', item, `the object type "${(0,ruby_value/* toRubyText */.r8)(item)}" is not supported for permissions`);
        }
    }
    else if (value.type !== 'hash') {
        refuse('perm-type-invalid', value, `undefined method "each" for ${(0,ruby_value/* describeType */.MF)(value)}`);
    }
    else if (value.entries.size > 0) {
        refuse('perm-type-invalid', value, 'a map is not a list of object types');
    }
    return types;
}
/** `nil` and `false` are not set; anything but text makes Ruby's user database raise when the owner is changed. */
function ownerText(value) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return undefined;
    const text = { value: (0,ruby_value/* toRubyText */.r8)(value), span: value.span };
    return value.type === 'string' ? { text } : { text, error: `no implicit conversion of ${(0,ruby_value/* describeType */.MF)(value)} into String` };
}
function readMode(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    const seen = (0,ruby_value/* toRubyText */.r8)(value);
    const mode = seen.padStart(3, '0');
    const saw = value.type === 'integer' ? seen : undefined;
    if (mode.length > 4) {
        refuse('perm-mode-invalid', value, `the length of the permissions mode (${mode}) is invalid`, saw);
    }
    else {
        const wrong = /[^0-7]/.exec(mode)?.[0];
        if (wrong !== undefined)
            refuse('perm-mode-invalid', value, `the permissions mode (${mode}) contains an invalid character (${wrong})`, saw);
    }
    return { value: mode, span: value.span };
}
function readAcls(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    if (value.type !== 'list') {
        if (value.type !== 'hash' || value.entries.size > 0)
            refuse('perm-acl-syntax', value, `"acls" is ${(0,ruby_value/* describeType */.MF)(value)}, not a list`);
        return { value: [], span: value.span };
    }
    const entries = [];
    for (const item of value.items) {
        if (item.type !== 'string') {
            refuse('perm-acl-syntax', item, `undefined method "split" for ${(0,ruby_value/* describeType */.MF)(item)}`, (0,ruby_value/* describeType */.MF)(item));
            continue;
        }
        const reading = (0,agent_1_acl/* readAclAgent1 */.b)(item.value);
        if ('problem' in reading)
            refuse('perm-acl-syntax', item, aclMessages[reading.problem](item.value));
        entries.push(item.value);
    }
    return { value: entries, span: value.span };
}
const aclMessages = {
    entry: entry => `invalid acl entry (${entry})`,
    base: entry => `use mode to set the base acl entry (${entry})`,
    character: entry => `the acl entry ${entry} contains an invalid character`
};
function readContext(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    const field = (name) => {
        // Ruby: "text"['type'] is 'type' when the text has that word in it, else nil.
        if (value.type === 'string' || value.type === 'symbol')
            return value.value.includes(name) ? { type: 'string', value: name, span: value.span } : undefined;
        const found = value.type === 'hash' ? (0,ruby_value/* entryOf */.Ms)(value, name)?.value : undefined;
        return found?.type === 'nil' ? undefined : found;
    };
    const type = field('type');
    if (type === undefined) {
        refuse('perm-context-invalid', value, `invalid context type: "context" is ${(0,ruby_value/* describeType */.MF)(value)} without a "type"`);
        return undefined;
    }
    const name = field('name');
    const range = field('range');
    if (range !== undefined) {
        if (range.type !== 'string')
            refuse('perm-context-invalid', range, `undefined method "split" for ${(0,ruby_value/* describeType */.MF)(range)}`);
        else {
            const problem = rangeProblemAgent1(range.value);
            if (problem !== undefined)
                refuse('perm-context-invalid', range, problem);
        }
    }
    const context = {
        type: (0,ruby_value/* toRubyText */.r8)(type),
        ...(name === undefined ? {} : { user: (0,ruby_value/* toRubyText */.r8)(name) }),
        ...(range === undefined ? {} : { range: (0,ruby_value/* toRubyText */.r8)(range) })
    };
    return { value: context, span: value.span };
}

// EXTERNAL MODULE: ./lib/appspec/scalars.js
var scalars = __nccwpck_require__(1505);
;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-tags.js
const object = (className) => ({ kind: 'object', className });
const yaml = 'tag:yaml\\.org,2002:';
const scalarRows = [
    { pattern: new RegExp(`^(?:!|${yaml})binary$`), effect: () => ({ kind: 'text' }) },
    { pattern: new RegExp(`^(?:!(?:str|ruby/string)|${yaml}str)$`), effect: () => ({ kind: 'text' }) },
    { pattern: /^!(?:str|ruby\/string):(.*)$/, effect: name => (name === '' ? { kind: 'text' } : object(name)) },
    { pattern: new RegExp(`^(?:!|${yaml})float$`), effect: () => ({ kind: 'float' }) },
    { pattern: /^!ruby\/sym(?:bol)?:?.*$/, effect: () => ({ kind: 'symbol' }) },
    { pattern: /^!ruby\/object:(BigDecimal|DateTime|Complex|Rational)$/, effect: object },
    { pattern: /^!ruby\/(?:class|module)$/, effect: () => object('Class') },
    { pattern: /^!ruby\/regexp$/, effect: () => object('Regexp') },
    { pattern: /^!ruby\/range$/, effect: () => object('Range') }
];
const mappingRows = [
    { pattern: /^!ruby\/object:Hash$/, effect: () => ({ kind: 'plain' }) },
    { pattern: /^!ruby\/object:?(.*)$/, effect: name => object(name === '' ? 'Object' : name) },
    { pattern: /^!ruby\/struct:?(.*)$/, effect: name => object(name === '' ? 'Struct' : name) },
    { pattern: /^!ruby\/exception:?(.*)$/, effect: name => object(name === '' ? 'Exception' : name) },
    { pattern: /^!ruby\/(?:array|hash|hash-with-ivars|marshalable):(.*)$/, effect: object },
    { pattern: /^!map:(.*)$/, effect: object },
    { pattern: /^!ruby\/range$/, effect: () => object('Range') },
    { pattern: new RegExp(`^(?:!|${yaml})set$`), effect: () => object('Psych::Set') },
    { pattern: new RegExp(`^(?:!|${yaml})omap$`), effect: () => object('Psych::Omap') }
];
const sequenceRows = [{ pattern: /^!(?:seq|ruby\/array):(.*)$/, effect: object }];
const rowsByKind = { scalar: scalarRows, mapping: mappingRows, sequence: sequenceRows };
/** Tags Psych does not know, such as `!Sub`, have no effect. */
function tagEffect(kind, tag) {
    for (const { pattern, effect } of rowsByKind[kind]) {
        const found = pattern.exec(tag);
        if (found !== null)
            return effect(found[1] ?? '');
    }
    return { kind: 'plain' };
}
/** Classes that exist in every Ruby process; Psych 3 makes values of them and fails on any other name. */
const wellKnownClasses = new Set([
    'Array',
    'BigDecimal',
    'Class',
    'Complex',
    'Date',
    'DateTime',
    'Exception',
    'Hash',
    'Object',
    'OpenStruct',
    'Psych::Omap',
    'Psych::Set',
    'Range',
    'Rational',
    'Regexp',
    'Set',
    'StandardError',
    'String',
    'Struct',
    'Time',
    'Gem::Requirement',
    'Gem::Version'
]);

;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-load.js



/**
 * `YAML.load` as agent 1 calls it. On Psych 3 that loads everything; on Psych 4 it is the safe loader, which refuses aliases and every
 * class but Symbol. Goes on after a refusal with the text as it is written.
 */
function loadRuby(root, flavor, refuse) {
    return new Loader(flavor, refuse).load(root);
}
/** Merge keys that multiply end here; no AppSpec comes near it. */
const mostMerged = 1_000_000;
class Loader {
    #flavor;
    #refuse;
    #loaded = new Map();
    #merged = 0;
    constructor(flavor, refuse) {
        this.#flavor = flavor;
        this.#refuse = refuse;
    }
    load(node) {
        switch (node.kind) {
            case 'alias':
                if (this.#flavor === 'psych4')
                    this.#refuse('yaml-alias', node, `aliases are not enabled (*${node.name})`);
                return this.#loaded.get(node.target) ?? { type: 'nil', span: node.span };
            case 'scalar':
                return this.#keep(node, { ...this.#scalar(node), span: node.span });
            case 'sequence':
                return this.#sequence(node);
            case 'mapping':
                return this.#mapping(node);
        }
    }
    #keep(node, value) {
        this.#loaded.set(node, value);
        return value;
    }
    #scalar(node) {
        const { tag, value, style } = node;
        if (tag === undefined && style !== 'plain')
            return { type: 'string', value };
        // The tag "!" alone makes libyaml report the scalar as plain and untagged, quoted or not.
        if (tag === undefined || tag === '!')
            return this.#typed(node);
        const effect = tagEffect('scalar', tag);
        switch (effect.kind) {
            case 'plain':
                return this.#typed(node);
            case 'text':
                return { type: 'string', value };
            case 'symbol':
                return { type: 'symbol', value };
            case 'float':
                return this.#float(node);
            case 'object':
                return this.#checkClass(node, effect.className) ? { type: 'object', className: effect.className } : { type: 'string', value };
        }
    }
    #typed(node) {
        const typed = (0,scalars/* typeRubyScalar */.V)(node.value, this.#flavor);
        if (typed.type === 'unreadable') {
            this.#refuse('yaml-number', node, `invalid value for ${typed.as === 'float' ? 'Float' : 'Integer'}(): "${node.value}"`);
        }
        else if (this.#flavor === 'psych4' && (typed.type === 'date' || typed.type === 'time')) {
            this.#refuse('yaml-date', node, `tried to load unspecified class: ${typed.type === 'date' ? 'Date' : 'Time'}`);
        }
        return typed;
    }
    #float(node) {
        const typed = this.#typed(node);
        if (typed.type === 'float')
            return typed;
        if (typed.type === 'integer')
            return { type: 'float', value: Number(typed.value) };
        if (typed.type === 'string' && /^\s*[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?\s*$/.test(typed.value)) {
            return { type: 'float', value: Number(typed.value.replaceAll('_', '')) };
        }
        this.#refuse('yaml-number', node, `invalid value for Float(): "${node.value}"`);
        return typed;
    }
    #checkClass(node, className) {
        if (this.#flavor === 'psych4')
            this.#refuse('yaml-ruby-tag', node, `tried to load unspecified class: ${className}`);
        else if (!wellKnownClasses.has(className))
            this.#refuse('yaml-ruby-tag', node, `undefined class or module ${className}`);
        else
            return true;
        return false;
    }
    #sequence(node) {
        const effect = node.tag === undefined ? undefined : tagEffect('sequence', node.tag);
        if (effect?.kind === 'object')
            this.#checkClass(node, effect.className);
        const items = [];
        const list = this.#keep(node, { type: 'list', items, span: node.span });
        for (const item of node.items)
            items.push(this.load(item));
        return list;
    }
    #mapping(node) {
        const effect = node.tag === undefined ? undefined : tagEffect('mapping', node.tag);
        const entries = new Map();
        const isObject = effect?.kind === 'object' && this.#checkClass(node, effect.className);
        const isHash = !isObject || /^(?:Hash|Psych::Omap)$/.test(effect.className);
        const value = isHash
            ? { type: 'hash', entries, span: node.span }
            : { type: 'object', className: effect.className, span: node.span };
        this.#keep(node, value);
        for (const pair of node.pairs) {
            const key = this.load(pair.key);
            const loaded = this.load(pair.value);
            const merged = this.#merged <= mostMerged && isMergeKey(key, pair.key) ? mergedEntries(pair.value, loaded) : undefined;
            if (merged === undefined)
                entries.set(identity(key), { key, value: loaded });
            else
                this.#merge(pair.key, merged, entries);
        }
        return value;
    }
    #merge(key, merged, entries) {
        this.#merged += merged.length;
        if (this.#merged > mostMerged)
            this.#refuse('yaml-expansion', key, 'merge keys bring in more than a million entries');
        else
            for (const entry of merged)
                entries.set(identity(entry.key), entry);
    }
}
function isMergeKey(key, node) {
    return key.type === 'string' && key.value === '<<' && !(node.kind !== 'alias' && node.tag === 'tag:yaml.org,2002:str');
}
/** Psych merges in place, so a merge key overrides what stands before it. Undefined: not mergeable, an ordinary key. */
function mergedEntries(node, value) {
    if (node.kind === 'sequence' && value.type === 'list') {
        const hashes = value.items.filter((item) => item.type === 'hash');
        if (hashes.length !== value.items.length)
            return undefined;
        return hashes.toReversed().flatMap(hash => [...hash.entries.values()]);
    }
    return node.kind !== 'scalar' && value.type === 'hash' ? [...value.entries.values()] : undefined;
}
/** Collections as keys are told apart by their place; two that are equal stay two, which no agent notices. */
function identity(key) {
    switch (key.type) {
        case 'string':
            return (0,ruby_value/* stringKey */.bE)(key.value);
        case 'list':
        case 'hash':
        case 'object':
            return `${key.type}@${key.span.start.offset}`;
        case 'nil':
            return 'nil';
        case 'date':
        case 'time':
        case 'unreadable':
            return `${key.type}:${key.text}`;
        default:
            return `${key.type}:${String(key.value)}`;
    }
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-1.js






/** Agent 1.8: YAML, then version, os, hooks, files, permissions, file_exists_behavior. */
function readAgent1(root, flavor, host) {
    const refusals = [];
    const refuse = (rule, { span }, message, value) => {
        refusals.push({ rule, span, message, ...(value === undefined ? {} : { value }) });
    };
    const document = loadRuby(root, flavor, refuse);
    if (document.type !== 'hash') {
        if ((0,ruby_value/* isTruthy */.zz)(document))
            refuse('yaml-not-a-map', document, `the file is ${(0,ruby_value/* describeType */.MF)(document)}, not a map`);
        else
            refuse('file-empty', document, 'the application specification file was empty');
        return { refusals };
    }
    readVersion(document, refuse);
    const os = readOs(document, host, refuse);
    const hooks = (0,agent_1_hooks/* readHooksAgent1 */.FR)((0,ruby_value/* entryOf */.Ms)(document, 'hooks')?.value, refuse);
    const files = readFiles((0,ruby_value/* entryOf */.Ms)(document, 'files')?.value, refuse);
    const permissions = readPermissions((0,ruby_value/* entryOf */.Ms)(document, 'permissions')?.value, os?.value, refuse);
    const fileExistsBehavior = readFileExistsBehavior((0,ruby_value/* entryOf */.Ms)(document, 'file_exists_behavior')?.value, refuse);
    if (refusals.length > 0 || os === undefined)
        return { refusals };
    return { refusals, appSpec: { os, ...(fileExistsBehavior && { fileExistsBehavior }), files, permissions, hooks } };
}
function readVersion(document, refuse) {
    const version = (0,ruby_value/* entryOf */.Ms)(document, 'version')?.value;
    const isZero = (version?.type === 'integer' && version.value === 0n) || (version?.type === 'float' && version.value === 0);
    if (isZero)
        return;
    if (version === undefined)
        refuse('version-missing', document, 'invalid version value ()');
    else
        refuse('version-value', version, `invalid version value (${(0,ruby_value/* toRubyText */.r8)(version)})`, (0,ruby_value/* describeType */.MF)(version));
}
function readOs(document, host, refuse) {
    const os = (0,ruby_value/* entryOf */.Ms)(document, 'os')?.value;
    if (os === undefined) {
        refuse('os-missing', document, 'unsupported operating system ()');
        return undefined;
    }
    const name = os.type === 'string' ? model/* hostSystems */.$.find(system => system === os.value) : undefined;
    const known = name && { value: name, span: os.span };
    if (known === undefined)
        refuse('os-value', os, `unsupported operating system (${(0,ruby_value/* toRubyText */.r8)(os)})`, (0,ruby_value/* describeType */.MF)(os));
    else if (known.value !== host)
        refuse('os-mismatch', os, `unsupported operating system (${known.value})`);
    return known;
}
function readFiles(value, refuse) {
    return entries(value, 'mapping', refuse)
        .map(entry => readFileMapping(entry, refuse))
        .filter(mapping => mapping !== undefined);
}
function readFileMapping(entry, refuse) {
    const field = (name) => {
        // Ruby: "text"['source'] is 'source' when the text has that word in it, else nil.
        if (entry.type === 'string' || entry.type === 'symbol')
            return entry.value.includes(name) ? { type: 'string', value: name, span: entry.span } : undefined;
        const found = entry.type === 'hash' ? (0,ruby_value/* entryOf */.Ms)(entry, name)?.value : undefined;
        return found?.type === 'nil' ? undefined : found;
    };
    if (entry.type !== 'hash' && entry.type !== 'string' && entry.type !== 'symbol') {
        refuse('files-entry-shape', entry, `an entry of "files" is ${(0,ruby_value/* describeType */.MF)(entry)}, not a map`);
        return undefined;
    }
    const source = field('source');
    const destination = field('destination');
    if (source === undefined) {
        refuse(entry.type === 'hash' ? 'files-source-missing' : 'files-entry-shape', entry, 'a file has a destination, but no source');
        return undefined;
    }
    if (destination === undefined) {
        refuse('files-destination-missing', entry, `a file has only a source (${(0,ruby_value/* toRubyText */.r8)(source)})`);
        return undefined;
    }
    const odd = [source, destination].find(({ type }) => type !== 'string');
    return {
        source: { value: (0,ruby_value/* toRubyText */.r8)(source), span: source.span },
        destination: { value: (0,ruby_value/* toRubyText */.r8)(destination), span: destination.span },
        ...(odd === undefined ? {} : { installError: `no implicit conversion of ${(0,ruby_value/* describeType */.MF)(odd)} into String` }),
        span: entry.span
    };
}
function readPermissions(value, os, refuse) {
    return entries(value, 'permission', refuse)
        .map(entry => readPermissionAgent1(entry, os ?? 'linux', refuse))
        .filter(permission => permission !== undefined);
}
/** `(value || []).each`: a map yields its pairs, which no entry may be, so only an empty one passes. */
function entries(value, what, refuse) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return [];
    if (value.type === 'list')
        return value.items;
    if (value.type !== 'hash')
        refuse('section-type', value, `undefined method "each" for ${(0,ruby_value/* describeType */.MF)(value)}`);
    else if (value.entries.size > 0)
        refuse('section-type', value, `a ${what} is a list here: no implicit conversion of String into Integer`);
    return [];
}
function readFileExistsBehavior(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    const behavior = value.type === 'string' ? codedeploy_words/* fileExistsBehaviors */.E.find(known => known === value.value) : undefined;
    if (behavior !== undefined)
        return { value: behavior, span: value.span };
    refuse('feb-value', value, `invalid file_exists_behavior (${(0,ruby_value/* toRubyText */.r8)(value)}); valid are ${codedeploy_words/* fileExistsBehaviors */.E.join(', ')}`);
    return undefined;
}


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ns: () => (/* binding */ stripRuby),
/* harmony export */   bE: () => (/* binding */ stringKey),
/* harmony export */   r8: () => (/* binding */ toRubyText),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/** The value under a text key, as `hash['name']`. */
function entryOf(hash, name) {
    return hash.entries.get(stringKey(name));
}
function stringKey(name) {
    return `s:${name}`;
}
/** Ruby: only `nil` and `false` are not true. */
function isTruthy(value) {
    return value !== undefined && value.type !== 'nil' && !(value.type === 'boolean' && !value.value);
}
/** Ruby's `to_s`. */
function toRubyText(value, depth = 0) {
    switch (value.type) {
        case 'nil':
            return '';
        case 'string':
        case 'symbol':
            return value.value;
        case 'boolean':
        case 'integer':
            return String(value.value);
        case 'float':
            return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
        case 'date':
        case 'time':
        case 'unreadable':
            return value.text;
        case 'list':
            return depth > 3
                ? '[...]'
                : `[${value.items
                    .slice(0, 20)
                    .map(item => inspect(item, depth + 1))
                    .join(', ')}]`;
        case 'hash': {
            if (depth > 3)
                return '{...}';
            const pairs = [...value.entries.values()]
                .slice(0, 20)
                .map(entry => `${inspect(entry.key, depth + 1)}=>${inspect(entry.value, depth + 1)}`);
            return `{${pairs.join(', ')}}`;
        }
        case 'object':
            return `#<${value.className}>`;
    }
}
function inspect(value, depth) {
    if (value.type === 'nil')
        return 'nil';
    return value.type === 'string' ? JSON.stringify(value.value) : toRubyText(value, depth);
}
/** Ruby's `strip`. */
function stripRuby(text) {
    return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '');
}
/** What a value is, for people. */
function describeType(value) {
    switch (value.type) {
        case 'nil':
            return 'nothing';
        case 'list':
            return 'a list';
        case 'hash':
            return 'a map';
        case 'string':
            return 'text';
        case 'symbol':
            return 'a Ruby symbol';
        case 'boolean':
            return String(value.value);
        case 'integer':
        case 'float':
            return `the number ${toRubyText(value)}`;
        case 'date':
            return 'a date';
        case 'time':
            return 'a time';
        case 'unreadable':
            return 'a number Ruby cannot read';
        case 'object':
            return 'a Ruby object';
    }
}


/***/ }),

/***/ 3202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aD: () => (/* binding */ expandPath),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   v0: () => (/* binding */ revisionPath)
/* harmony export */ });
/** Paths as Ruby on a host handles them, with `/` between the parts; a Windows drive stays in front. */
/** `File.join` of a path and one name. */
function joinPath(base, name) {
    return `${base.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`;
}
/** `File.dirname`: `/` and `.` are their own end. */
function parentOf(path) {
    const trimmed = path.replace(/\/+$/, '');
    if (trimmed === '')
        return path === '' ? '.' : '/';
    const at = trimmed.lastIndexOf('/');
    if (at < 0)
        return /^[A-Za-z]:$/.test(trimmed) ? `${trimmed}/` : '.';
    const parent = trimmed.slice(0, at).replace(/\/+$/, '');
    return parent === '' ? '/' : /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent;
}
/** `File.basename`. */
function nameOf(path) {
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
/** `File.expand_path`: absolute, without `.`, `..`, doubled or trailing slashes. */
function expandPath(path, { workingDirectory, homeDirectory }) {
    const started = path === '~' || path.startsWith('~/') ? homeDirectory + path.slice(1) : path;
    const isAbsolute = started.startsWith('/') || /^[A-Za-z]:\//.test(started);
    const absolute = isAbsolute ? started : `${workingDirectory}/${started}`;
    const drive = /^[A-Za-z]:/.exec(absolute)?.[0] ?? '';
    const parts = [];
    for (const part of absolute.slice(drive.length).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `${drive}/${parts.join('/')}`;
}
/** A path inside a revision, from its root; undefined when it leads out of it. The root itself is the empty text. */
function revisionPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.') {
            parts.push(part);
        }
    }
    return parts.join('/');
}


/***/ }),

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ planInstall)
});

// UNUSED EXPORTS: installProblemKinds

// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-acl.js
var agent_1_acl = __nccwpck_require__(9457);
// EXTERNAL MODULE: ./lib/appspec/host-path.js
var host_path = __nccwpck_require__(3202);
;// CONCATENATED MODULE: ./lib/appspec/permission-match.js

/** `*` is the only wildcard of agent 1; everything else is literal. */
function matchesSimpleGlob(name, pattern) {
    let at = 0;
    let i = 0;
    let star = -1;
    let retry = 0;
    while (at < name.length) {
        if (pattern[i] === '*') {
            star = i;
            retry = at;
            i += 1;
        }
        else if (pattern[i] === name[at]) {
            i += 1;
            at += 1;
        }
        else if (star >= 0) {
            i = star + 1;
            retry += 1;
            at = retry;
        }
        else {
            return false;
        }
    }
    while (pattern[i] === '*')
        i += 1;
    return i === pattern.length;
}
/** What stands below `object` (ending in a slash) in front of a path it matches. */
function objectPrefix(object, context) {
    const base = (0,host_path/* expandPath */.aD)(object, context);
    return base.endsWith('/') ? base : `${base}/`;
}
/** Whether a permission reaches a path below its object, given relative to it: `**` all of them, other patterns direct children only. */
function reaches({ pattern, except }, relative) {
    const isChild = !relative.includes('/');
    if (pattern !== '**' && !(isChild && matchesSimpleGlob(relative, pattern)))
        return false;
    return !(isChild && except.some(item => matchesSimpleGlob(relative, item)));
}

// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __nccwpck_require__(8495);
;// CONCATENATED MODULE: ./lib/appspec/install-planner.js




/** Against links that multiply: far more than any revision has. */
const mostInstructions = 500_000;
const mostNesting = 200;
/** Collects the instructions of one Install, and what is wrong with them; it goes on after a problem so that all are found. */
class InstallPlanner {
    instructions = [];
    problems = [];
    #tree;
    #host;
    #gone;
    #behavior;
    #isWindows;
    #paths;
    #copies = new Map();
    #directories = new Set();
    #permitted = new Set();
    #sorted;
    constructor({ appSpec, tree, host, fileExistsBehavior, previouslyInstalled, workingDirectory, homeDirectory }) {
        this.#tree = new source_tree/* SourceTree */.W(tree);
        this.#host = host;
        this.#gone = new Set(previouslyInstalled ?? []);
        this.#behavior = appSpec.fileExistsBehavior?.value ?? fileExistsBehavior ?? 'DISALLOW';
        this.#isWindows = appSpec.os.value === 'windows';
        this.#paths = { workingDirectory: workingDirectory ?? '/', homeDirectory: homeDirectory ?? '/root' };
    }
    addMapping(mapping) {
        if (mapping.installError !== undefined) {
            this.#refuse('not-text', mapping.installError, mapping);
            return;
        }
        const source = (0,host_path/* revisionPath */.v0)(this.#slashes(mapping.source.value));
        if (source === undefined) {
            this.#refuse('leaves-revision', `the source ${mapping.source.value} leads out of the revision`, mapping);
            return;
        }
        const destination = this.#slashes(mapping.destination.value);
        if (this.#tree.isDirectory(source)) {
            this.#addAncestors(destination, mapping);
            this.#addDirectory(source, destination, mapping, 0);
        }
        else {
            const target = (0,host_path/* joinPath */.uJ)(destination, (0,host_path/* nameOf */.Vb)(source));
            this.#addAncestors(target, mapping);
            this.#addCopy(source, target, mapping);
        }
    }
    #slashes(path) {
        return this.#isWindows ? path.replaceAll('\\', '/') : path;
    }
    #kindOf(path) {
        const expanded = (0,host_path/* expandPath */.aD)(path, this.#paths);
        return this.#gone.has(expanded) ? undefined : this.#host.kindOf(expanded);
    }
    #exists(path) {
        const kind = this.#kindOf(path);
        return kind === 'file' || kind === 'directory';
    }
    #addAncestors(path, mapping) {
        const missing = [];
        // Ruby does not expand "~" here: it looks for a directory of that name.
        const isThere = (parent) => !parent.startsWith('~') && this.#exists(parent);
        for (let parent = (0,host_path/* parentOf */.gN)(path); parent !== '.' && parent !== '/' && !isThere(parent); parent = (0,host_path/* parentOf */.gN)(parent)) {
            missing.unshift(parent);
            if ((0,host_path/* parentOf */.gN)(parent) === parent)
                break;
        }
        for (const directory of missing)
            this.#addMkdir(directory, mapping);
    }
    #addDirectory(source, destination, mapping, depth) {
        if (depth > mostNesting) {
            this.#refuse('too-much', `Too many levels of symbolic links - ${source}`, mapping);
            return;
        }
        if (this.#kindOf(destination) !== 'directory')
            this.#addMkdir(destination, mapping);
        for (const name of this.#tree.names(source)) {
            if (this.instructions.length >= mostInstructions) {
                this.#refuse('too-much', 'the revision has too many files to install', mapping);
                return;
            }
            const child = source === '' ? name : `${source}/${name}`;
            const target = (0,host_path/* joinPath */.uJ)(destination, name);
            if (this.#tree.isDirectory(child))
                this.#addDirectory(child, target, mapping, depth + 1);
            else
                this.#addCopy(child, target, mapping);
        }
    }
    #addMkdir(path, mapping) {
        const directory = (0,host_path/* expandPath */.aD)(path, this.#paths);
        const copied = this.#copies.get(directory);
        if (copied !== undefined) {
            this.#refuse('file-directory-clash', `the AppSpec file needs a directory at ${directory}, where it also installs the file ${copied}`, mapping, directory);
            return;
        }
        if (this.#directories.has(directory))
            return;
        this.#directories.add(directory);
        if (this.#exists(directory))
            this.#fail('already-exists', `File exists @ dir_s_mkdir - ${directory}`, mapping, directory);
        this.#push({ type: 'mkdir', directory, mapping });
    }
    #addCopy(source, path, mapping) {
        const kind = this.#kindOf(path);
        const exists = kind === 'file' || kind === 'directory';
        if (exists && this.#behavior === 'RETAIN')
            return;
        const destination = (0,host_path/* expandPath */.aD)(path, this.#paths);
        if (exists && this.#behavior === 'DISALLOW') {
            this.#refuse('already-exists', `The deployment failed because a specified file already exists at this location: ${path}`, mapping, path);
            return;
        }
        const other = this.#copies.get(destination);
        if (other !== undefined) {
            this.#refuse('same-target', `the AppSpec file specifies two source files named ${source} and ${other} for the same destination (${destination})`, mapping, destination);
            return;
        }
        if (this.#directories.has(destination)) {
            this.#refuse('file-directory-clash', `the AppSpec file installs the file ${source} at ${destination}, where it also needs a directory`, mapping, destination);
            return;
        }
        this.#copies.set(destination, source);
        const entry = this.#tree.entry(source);
        if (entry === undefined)
            this.#fail('missing-source', `No such file or directory @ rb_sysopen - ${source}`, mapping);
        else if (entry.kind === 'symlink' && kind === 'file')
            this.#fail('already-exists', `File exists @ syserr_fail2_in - ${destination}`, mapping, destination);
        const inside = kind === 'directory' ? (0,host_path/* joinPath */.uJ)(destination, (0,host_path/* nameOf */.Vb)(source)) : undefined;
        this.#push({
            type: 'copy',
            source,
            destination,
            ...(inside === undefined ? {} : { landsAt: inside }),
            ...(entry?.kind === 'symlink' ? { linkTarget: entry.target ?? '' } : {}),
            mapping
        });
    }
    addPermission(permission) {
        const object = (0,host_path/* expandPath */.aD)(permission.object.value, this.#paths);
        if (this.#copies.has(object)) {
            if (!permission.types.includes('file'))
                return;
            this.#checkFilePermission(permission, object);
            this.#setPermission(object, permission);
        }
        else if (this.#directories.has(object) || this.#kindOf(object) === 'directory') {
            for (const match of this.#matches(permission))
                this.#setPermission(match, permission);
        }
    }
    #checkFilePermission(permission, object) {
        if (permission.pattern !== '**') {
            this.#refuse('pattern-on-file', `the AppSpec file includes an object (${object}) with an invalid pattern (${permission.pattern}): it is a file`, permission, object);
            return;
        }
        if (permission.except.length > 0) {
            this.#refuse('pattern-on-file', `the except parameter (${permission.except.join(', ')}) is invalid for the object ${object}: it is a file`, permission, object);
            return;
        }
        this.#refuseDefaultAcl(permission);
    }
    #refuseDefaultAcl(permission) {
        const hasDefault = permission.acls?.value.some(entry => {
            const reading = (0,agent_1_acl/* readAclAgent1 */.b)(entry);
            return 'type' in reading && reading.isDefault;
        });
        if (hasDefault === true) {
            this.#refuse('default-acl-on-file', 'the -d parameter has been specified to apply an acl setting to a file; it is supported for directories only', permission);
        }
    }
    /** Files first, then directories, each in the order in which they are installed. */
    #matches(permission) {
        const prefix = objectPrefix(permission.object.value, this.#paths);
        this.#sorted ??= { files: [...this.#copies.keys()].sort(), directories: [...this.#directories].sort() };
        const order = this.#order();
        const matches = (paths) => below(paths, prefix)
            .filter(path => this.#reaches(permission, path.slice(prefix.length)))
            .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const files = permission.types.includes('file') ? matches(this.#sorted.files) : [];
        if (files.length > 0)
            this.#refuseDefaultAcl(permission);
        return [...files, ...(permission.types.includes('directory') ? matches(this.#sorted.directories) : [])];
    }
    #reaches(permission, relative) {
        if (permission.installError !== undefined && !relative.includes('/')) {
            this.#refuse('not-text', permission.installError, permission);
            return false;
        }
        return reaches(permission, relative);
    }
    #orderCache;
    #order() {
        this.#orderCache ??= new Map([...this.#copies.keys(), ...this.#directories].map((path, i) => [path, i]));
        return this.#orderCache;
    }
    #setPermission(file, permission) {
        if (this.#permitted.has(file)) {
            this.#refuse('permission-overlap', `the permissions setting for (${file}) is specified more than once in the AppSpec file`, permission, file);
            return;
        }
        this.#permitted.add(file);
        const { mode, acls, context, owner, group } = permission;
        if (mode !== undefined)
            this.#push({ type: 'chmod', file, mode: mode.value, permission });
        if (acls !== undefined)
            this.#push({ type: 'setfacl', file, acl: acls.value.map(normalAcl), permission });
        if (context !== undefined)
            this.#push({ type: 'semanage', file, context: context.value, permission });
        if (owner !== undefined || group !== undefined) {
            if (permission.ownershipError !== undefined)
                this.#fail('not-text', permission.ownershipError, permission);
            this.#push({ type: 'chown', file, ...(owner && { owner: owner.value }), ...(group && { group: group.value }), permission });
        }
    }
    /** The agent stops before it carries out anything. */
    #refuse(kind, message, cause, path) {
        this.problems.push({ kind, message, cause, ...(path === undefined ? {} : { path }) });
    }
    /** The next instruction will fail. */
    #fail(kind, message, cause, path) {
        this.problems.push({ kind, message, cause, instruction: this.instructions.length, ...(path === undefined ? {} : { path }) });
    }
    #push(instruction) {
        this.instructions.push(instruction);
    }
}
function normalAcl(entry) {
    const reading = (0,agent_1_acl/* readAclAgent1 */.b)(entry);
    return 'type' in reading ? (0,agent_1_acl/* formatAcl */.M)(reading) : entry;
}
/** The part of a sorted list that starts with a prefix. */
function below(sorted, prefix) {
    const firstNotBefore = (text) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle] ?? '') < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const start = firstNotBefore(prefix);
    let end = start;
    while (end < sorted.length && sorted[end]?.startsWith(prefix))
        end += 1;
    return sorted.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/appspec/install-plan.js

const installProblemKinds = (/* unused pure expression or super */ null && ([
    'not-text',
    'leaves-revision',
    'missing-source',
    'same-target',
    'file-directory-clash',
    'already-exists',
    'pattern-on-file',
    'default-acl-on-file',
    'permission-overlap',
    'too-much'
]));
/** What agent 1.8's Install event does with an AppSpec on a host. Pure: it asks the host what exists and touches nothing. */
function planInstall(options) {
    const planner = new InstallPlanner(options);
    for (const mapping of options.appSpec.files)
        planner.addMapping(mapping);
    for (const permission of options.appSpec.permissions)
        planner.addPermission(permission);
    const { problems } = planner;
    const refusal = problems.find(({ instruction }) => instruction === undefined);
    const error = refusal ?? problems[0];
    return { instructions: refusal === undefined ? planner.instructions : [], ...(error && { error }), problems };
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ reservedEvents),
/* harmony export */   Lm: () => (/* binding */ ignorableFailures),
/* harmony export */   VB: () => (/* binding */ scriptableEvents),
/* harmony export */   VE: () => (/* binding */ lifecycleOrder),
/* harmony export */   iH: () => (/* binding */ lifecycleEvents),
/* harmony export */   nk: () => (/* binding */ hookRevision),
/* harmony export */   ur: () => (/* binding */ isScriptable)
/* harmony export */ });
/* unused harmony export deploymentKinds */
/** Every lifecycle event of every platform. */
const lifecycleEvents = [
    'Start',
    'BeforeBlockTraffic',
    'BlockTraffic',
    'AfterBlockTraffic',
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
    'AllowTestTraffic',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AllowTraffic',
    'AfterAllowTraffic',
    'End'
];
/** The kinds of deployment that differ in their events; blue/green rows are one host each. */
const deploymentKinds = (/* unused pure expression or super */ null && ([
    'server-in-place',
    'server-in-place-with-load-balancer',
    'server-blue-green-replacement',
    'server-blue-green-original',
    'server-blue-green-rollback-original',
    'server-blue-green-rollback-replacement',
    'server-local',
    'ecs',
    'lambda'
]));
const block = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'];
const allow = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];
const install = [
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService'
];
/** The events of each kind of deployment, in the order in which they happen. */
const lifecycleOrder = {
    'server-in-place': ['Start', ...install, 'End'],
    'server-in-place-with-load-balancer': ['Start', ...block, ...install, ...allow, 'End'],
    'server-blue-green-replacement': ['Start', ...install, ...allow, 'End'],
    'server-blue-green-original': block,
    'server-blue-green-rollback-original': allow,
    'server-blue-green-rollback-replacement': block,
    'server-local': ['BeforeBlockTraffic', 'AfterBlockTraffic', ...install, 'BeforeAllowTraffic', 'AfterAllowTraffic'],
    ecs: [
        'BeforeInstall',
        'Install',
        'AfterInstall',
        'AllowTestTraffic',
        'AfterAllowTestTraffic',
        'BeforeAllowTraffic',
        'AllowTraffic',
        'AfterAllowTraffic'
    ],
    lambda: ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']
};
/** The events that can run something of the user's: scripts on servers, functions on ECS and Lambda. */
const scriptableEvents = {
    server: [
        'BeforeBlockTraffic',
        'AfterBlockTraffic',
        'ApplicationStop',
        'BeforeInstall',
        'AfterInstall',
        'ApplicationStart',
        'ValidateService',
        'BeforeAllowTraffic',
        'AfterAllowTraffic'
    ],
    ecs: ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'],
    lambda: ['BeforeAllowTraffic', 'AfterAllowTraffic']
};
/** The events CodeDeploy keeps for itself: hooks under these names never run. */
const reservedEvents = {
    server: ['Start', 'BlockTraffic', 'DownloadBundle', 'Install', 'AllowTraffic', 'End'],
    ecs: ['Start', 'Install', 'AllowTestTraffic', 'AllowTraffic', 'End'],
    lambda: ['Start', 'AllowTraffic', 'End']
};
function isScriptable(platform, event) {
    return scriptableEvents[platform].includes(event);
}
const beforeInstallEvents = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'ApplicationStop'];
const trafficReturns = ['BeforeAllowTraffic', 'AfterAllowTraffic'];
/** `isRollback`: the rollback of a blue/green deployment (creator `codeDeployRollback`). */
function hookRevision(event, { isRollback = false } = {}) {
    if (event === 'ApplicationStop')
        return 'last-successful-install';
    if (beforeInstallEvents.includes(event))
        return isRollback ? 'most-recent-install' : 'last-successful-install';
    return isRollback && trafficReturns.includes(event) ? 'last-successful-install' : 'current';
}
/** The events whose failure `ignoreApplicationStopFailures` covers. */
const ignorableFailures = ['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic'];


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostSystems)
/* harmony export */ });
/* unused harmony export platforms */
const hostSystems = ['linux', 'windows'];
const platforms = (/* unused pure expression or super */ null && (['server', 'ecs', 'lambda']));


/***/ }),

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

;// CONCATENATED MODULE: ./lib/appspec/yaml/cursor.js
/** Code points with a meaning in YAML. */
const cursor_char = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    exclamation: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    percent: 0x25,
    ampersand: 0x26,
    singleQuote: 0x27,
    asterisk: 0x2a,
    plus: 0x2b,
    comma: 0x2c,
    hyphen: 0x2d,
    dot: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    less: 0x3c,
    greater: 0x3e,
    question: 0x3f,
    at: 0x40,
    bracketOpen: 0x5b,
    backslash: 0x5c,
    bracketClose: 0x5d,
    underscore: 0x5f,
    backtick: 0x60,
    braceOpen: 0x7b,
    pipe: 0x7c,
    braceClose: 0x7d,
    nextLine: 0x85,
    lineSeparator: 0x2028,
    paragraphSeparator: 0x2029,
    byteOrderMark: 0xfeff
};
/** Stands for the end of the text; no character has it. */
const endOfText = -1;
function isBlank(code) {
    return code === cursor_char.space || code === cursor_char.tab;
}
function isBreak(code) {
    return (code === cursor_char.lineFeed ||
        code === cursor_char.carriageReturn ||
        code === cursor_char.nextLine ||
        code === cursor_char.lineSeparator ||
        code === cursor_char.paragraphSeparator);
}
function isBreakOrEnd(code) {
    return code === endOfText || isBreak(code);
}
function isBlankOrEnd(code) {
    return isBlank(code) || isBreakOrEnd(code);
}
function isDigit(code) {
    return code >= cursor_char.zero && code <= cursor_char.nine;
}
/** Letters, digits, `_` and `-`: what anchors, handles and directive names are made of. */
function isWord(code) {
    return (isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === cursor_char.underscore || code === cursor_char.hyphen);
}
/** A place in the text, with libyaml's own count of lines and columns. */
class Cursor {
    text;
    offset = 0;
    column = 0;
    line = 0;
    constructor(text) {
        this.text = text;
    }
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : endOfText;
    }
    skip() {
        this.offset += 1;
        this.column += 1;
    }
    skipLine() {
        this.offset += this.peek() === cursor_char.carriageReturn && this.peek(1) === cursor_char.lineFeed ? 2 : 1;
        this.column = 0;
        this.line += 1;
    }
    /** Passes a line break and gives what it stands for in a scalar. */
    readLine() {
        const code = this.peek();
        this.skipLine();
        return code === cursor_char.lineSeparator || code === cursor_char.paragraphSeparator ? String.fromCharCode(code) : '\n';
    }
    /** `---` or `...` at the start of a line, alone. */
    atDocumentIndicator() {
        if (this.column !== 0)
            return false;
        const code = this.peek();
        return (code === cursor_char.hyphen || code === cursor_char.dot) && this.peek(1) === code && this.peek(2) === code && isBlankOrEnd(this.peek(3));
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/syntax-error.js
/** Raised inside the reader at the first thing libyaml refuses; it never leaves `read.ts`. */
class YamlSyntaxError extends Error {
    name = 'YamlSyntaxError';
    kind;
    offset;
    constructor(message, offset, kind = 'syntax') {
        super(message);
        this.offset = offset;
        this.kind = kind;
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scan-properties.js


/** Characters a tag may hold besides letters and digits; `,`, `[` and `]` only where it is written out or declared. */
const uriCharacters = new Set(Array.from(";/?:@&=+$.!~*'()%").map(c => c.charCodeAt(0)));
const flowUriCharacters = new Set(Array.from(',[]').map(c => c.charCodeAt(0)));
const afterAnchor = new Set(Array.from('?:,]}%@`').map(c => c.charCodeAt(0)));
function skipBlanks(cursor) {
    while (isBlank(cursor.peek()))
        cursor.skip();
}
function takeWord(cursor) {
    const start = cursor.offset;
    while (isWord(cursor.peek()))
        cursor.skip();
    return cursor.text.slice(start, cursor.offset);
}
/** `%YAML` or `%TAG`, with its line; anything else is refused by libyaml. */
function scanDirective(cursor) {
    const start = cursor.offset;
    const refuse = (message) => {
        throw new YamlSyntaxError(message, cursor.offset, 'directive');
    };
    cursor.skip();
    const name = takeWord(cursor);
    if (name === '')
        refuse('a line that starts with "%" is a directive, and this one has no name');
    if (!isBlankOrEnd(cursor.peek()))
        refuse('found an unexpected character in a directive name');
    let token;
    if (name === 'YAML') {
        skipBlanks(cursor);
        const major = takeVersionNumber(cursor);
        if (cursor.peek() !== cursor_char.dot)
            refuse('a %YAML directive needs a version such as 1.1');
        cursor.skip();
        const minor = takeVersionNumber(cursor);
        token = { type: 'version-directive', start, end: cursor.offset, version: [major, minor] };
    }
    else if (name === 'TAG') {
        skipBlanks(cursor);
        const handle = takeTagHandle(cursor, true);
        if (!isBlank(cursor.peek()))
            refuse('a %TAG directive needs a space after its handle');
        skipBlanks(cursor);
        const value = takeTagUri(cursor, '', true);
        if (!isBlankOrEnd(cursor.peek()))
            refuse('a %TAG directive must end after its prefix');
        token = { type: 'tag-directive', start, end: cursor.offset, handle, value };
    }
    else {
        return refuse(`there is no directive named %${name}`);
    }
    skipBlanks(cursor);
    if (cursor.peek() === cursor_char.hash)
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek()))
        refuse('a directive must end with its line');
    if (cursor.offset < cursor.text.length)
        cursor.skipLine();
    return token;
}
function takeVersionNumber(cursor) {
    const start = cursor.offset;
    while (isDigit(cursor.peek()) && cursor.offset - start < 10)
        cursor.skip();
    const length = cursor.offset - start;
    if (length === 0 || length > 9)
        throw new YamlSyntaxError('a %YAML directive needs a version such as 1.1', cursor.offset, 'directive');
    return Number(cursor.text.slice(start, cursor.offset));
}
/** `&name` or `*name`. */
function scanAnchor(cursor, type) {
    const start = cursor.offset;
    cursor.skip();
    const value = takeWord(cursor);
    const next = cursor.peek();
    if (value === '' || !(isBlankOrEnd(next) || afterAnchor.has(next))) {
        const what = type === 'alias' ? 'a value that starts with "*" is a reference to an anchor' : 'a value that starts with "&" names an anchor';
        throw new YamlSyntaxError(`${what}, and names have only letters, digits, "-" and "_"`, start, 'alias-name');
    }
    return { type, start, end: cursor.offset, value };
}
/** `!`, `!suffix`, `!!suffix`, `!handle!suffix` or `!<uri>`. */
function scanTag(cursor, inFlow) {
    const start = cursor.offset;
    let handle = '';
    let value;
    if (cursor.peek(1) === cursor_char.less) {
        cursor.skip();
        cursor.skip();
        value = takeTagUri(cursor, '', true);
        if (cursor.peek() !== cursor_char.greater)
            throw new YamlSyntaxError('a tag that starts with "!<" must end with ">"', cursor.offset);
        cursor.skip();
    }
    else {
        handle = takeTagHandle(cursor, false);
        if (handle.length > 1 && handle.endsWith('!')) {
            value = takeTagUri(cursor, '', false);
        }
        else {
            value = takeTagUri(cursor, handle, false);
            handle = '!';
            if (value === '')
                [handle, value] = ['', '!'];
        }
    }
    if (!(inFlow && cursor.peek() === cursor_char.comma) && !isBlankOrEnd(cursor.peek())) {
        throw new YamlSyntaxError('a tag must be followed by a space', cursor.offset);
    }
    return { type: 'tag', start, end: cursor.offset, handle, value };
}
function takeTagHandle(cursor, isDirective) {
    if (cursor.peek() !== cursor_char.exclamation)
        throw new YamlSyntaxError('a tag handle must start with "!"', cursor.offset);
    const start = cursor.offset;
    cursor.skip();
    takeWord(cursor);
    if (cursor.peek() === cursor_char.exclamation)
        cursor.skip();
    else if (isDirective && cursor.offset - start !== 1)
        throw new YamlSyntaxError('a tag handle must end with "!"', cursor.offset);
    return cursor.text.slice(start, cursor.offset);
}
/** `head` is what was read as a handle and turned out to be the start of the suffix; its `!` is not part of the result. */
function takeTagUri(cursor, head, mayHoldFlowCharacters) {
    let result = head.slice(1);
    let isEmpty = head === '';
    for (;;) {
        const code = cursor.peek();
        if (code === cursor_char.percent) {
            result += takeUriEscape(cursor);
        }
        else if (isWord(code) || uriCharacters.has(code) || (mayHoldFlowCharacters && flowUriCharacters.has(code))) {
            result += String.fromCharCode(code);
            cursor.skip();
        }
        else {
            break;
        }
        isEmpty = false;
    }
    if (isEmpty)
        throw new YamlSyntaxError('a tag needs a name', cursor.offset);
    return result;
}
/** One character, as `%xx` octets of UTF-8. */
function takeUriEscape(cursor) {
    const start = cursor.offset;
    const bytes = [];
    let width = 1;
    do {
        const digits = cursor.text.slice(cursor.offset + 1, cursor.offset + 3);
        if (cursor.peek() !== cursor_char.percent || !/^[0-9a-fA-F]{2}$/.test(digits))
            throw new YamlSyntaxError('found an incomplete %-escape in a tag', start);
        const byte = Number.parseInt(digits, 16);
        if (bytes.length === 0)
            width = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        bytes.push(byte);
        for (let i = 0; i < 3; i++)
            cursor.skip();
    } while (bytes.length < width);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        throw new YamlSyntaxError('found a %-escape that is not UTF-8 in a tag', start);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scan-scalars.js


/** Line breaks and blanks between two pieces of a scalar that may span lines, folded as libyaml folds them. */
class Folding {
    whitespace = '';
    leadingBreak = '';
    trailingBreaks = '';
    hasBreak = false;
    blank(code) {
        if (!this.hasBreak)
            this.whitespace += String.fromCharCode(code);
    }
    lineBreak(text) {
        if (this.hasBreak) {
            this.trailingBreaks += text;
        }
        else {
            this.whitespace = '';
            this.leadingBreak = text;
            this.hasBreak = true;
        }
    }
    take() {
        let result = this.whitespace;
        if (this.hasBreak) {
            if (this.leadingBreak.startsWith('\n'))
                result = this.trailingBreaks === '' ? ' ' : this.trailingBreaks;
            else
                result = this.leadingBreak + this.trailingBreaks;
        }
        this.whitespace = '';
        this.leadingBreak = '';
        this.trailingBreaks = '';
        this.hasBreak = false;
        return result;
    }
}
const escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029'
};
const hexEscapes = { x: 2, u: 4, U: 8 };
function takeEscape(cursor) {
    const start = cursor.offset;
    const name = cursor.text[start + 1] ?? '';
    const simple = escapes[name];
    cursor.skip();
    cursor.skip();
    if (simple !== undefined)
        return simple;
    const width = hexEscapes[name];
    if (width === undefined)
        throw new YamlSyntaxError(`"\\${name}" is not an escape of double-quoted text`, start, 'escape');
    const digits = cursor.text.slice(cursor.offset, cursor.offset + width);
    if (digits.length < width || !/^[0-9a-fA-F]+$/.test(digits)) {
        throw new YamlSyntaxError(`"\\${name}" in double-quoted text needs ${width} hexadecimal digits`, start, 'escape');
    }
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        throw new YamlSyntaxError(`"\\${name}${digits}" is not a character`, start, 'escape');
    for (let i = 0; i < width; i++)
        cursor.skip();
    return String.fromCodePoint(code);
}
function scanQuotedScalar(cursor, quote) {
    const start = cursor.offset;
    const isSingle = quote === cursor_char.singleQuote;
    const folding = new Folding();
    let value = '';
    cursor.skip();
    for (;;) {
        if (cursor.atDocumentIndicator())
            throw new YamlSyntaxError('the quoted text that starts here runs into a document marker', start);
        let pieceStart = cursor.offset;
        let hasEscapedBreak = false;
        while (!isBlankOrEnd(cursor.peek())) {
            const code = cursor.peek();
            if (isSingle && code === quote && cursor.peek(1) === quote) {
                value += cursor.text.slice(pieceStart, cursor.offset + 1);
                cursor.skip();
                cursor.skip();
                pieceStart = cursor.offset;
            }
            else if (code === quote) {
                break;
            }
            else if (!isSingle && code === cursor_char.backslash) {
                value += cursor.text.slice(pieceStart, cursor.offset);
                if (isBreak(cursor.peek(1))) {
                    cursor.skip();
                    cursor.skipLine();
                    pieceStart = cursor.offset;
                    hasEscapedBreak = true;
                    break;
                }
                value += takeEscape(cursor);
                pieceStart = cursor.offset;
            }
            else {
                cursor.skip();
            }
        }
        value += cursor.text.slice(pieceStart, cursor.offset);
        if (cursor.peek() === endOfText)
            throw new YamlSyntaxError('the quoted text that starts here is never closed', start);
        if (cursor.peek() === quote)
            break;
        if (hasEscapedBreak)
            folding.hasBreak = true;
        while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
            if (isBreak(cursor.peek())) {
                folding.lineBreak(cursor.readLine());
            }
            else {
                folding.blank(cursor.peek());
                cursor.skip();
            }
        }
        value += folding.take();
    }
    cursor.skip();
    return { type: 'scalar', start, end: cursor.offset, value, style: isSingle ? 'single-quoted' : 'double-quoted' };
}
const flowIndicators = new Set([cursor_char.comma, cursor_char.bracketOpen, cursor_char.bracketClose, cursor_char.braceOpen, cursor_char.braceClose]);
/** `endsAtLineStart` tells the scanner that a key may follow: the scalar ended with a line break. */
function scanPlainScalar(cursor, parentIndent, inFlow) {
    const start = cursor.offset;
    const indent = parentIndent + 1;
    const folding = new Folding();
    let value = '';
    let end = start;
    for (;;) {
        if (cursor.atDocumentIndicator() || cursor.peek() === cursor_char.hash)
            break;
        const pieceStart = cursor.offset;
        while (!isBlankOrEnd(cursor.peek())) {
            const code = cursor.peek();
            if (code === cursor_char.colon) {
                const next = cursor.peek(1);
                if (isBlankOrEnd(next))
                    break;
                if (inFlow && (flowIndicators.has(next) || next === cursor_char.question))
                    throw new YamlSyntaxError('found an unexpected ":"; quote the value', cursor.offset);
            }
            else if (inFlow && flowIndicators.has(code)) {
                break;
            }
            cursor.skip();
        }
        if (cursor.offset > pieceStart) {
            value += folding.take() + cursor.text.slice(pieceStart, cursor.offset);
            end = cursor.offset;
        }
        if (!isBlank(cursor.peek()) && !isBreak(cursor.peek()))
            break;
        while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
            const code = cursor.peek();
            if (isBreak(code)) {
                folding.lineBreak(cursor.readLine());
            }
            else {
                if (folding.hasBreak && cursor.column < indent && code === cursor_char.tab) {
                    throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab');
                }
                folding.blank(code);
                cursor.skip();
            }
        }
        if (!inFlow && cursor.column < indent)
            break;
    }
    return { token: { type: 'scalar', start, end, value, style: 'plain' }, endsAtLineStart: folding.hasBreak };
}
/** `|` or `>` with its header and its lines. */
function scanBlockScalar(cursor, parentIndent) {
    const start = cursor.offset;
    const isLiteral = cursor.peek() === cursor_char.pipe;
    const style = isLiteral ? 'literal' : 'folded';
    cursor.skip();
    const header = takeBlockHeader(cursor);
    let end = cursor.offset;
    if (cursor.peek() !== endOfText)
        cursor.skipLine();
    let indent = header.indent === 0 ? 0 : (parentIndent >= 0 ? parentIndent : 0) + header.indent;
    let trailingBreaks = '';
    const takeBreaks = () => {
        let widest = 0;
        for (;;) {
            while ((indent === 0 || cursor.column < indent) && cursor.peek() === cursor_char.space)
                cursor.skip();
            widest = Math.max(widest, cursor.column);
            if ((indent === 0 || cursor.column < indent) && cursor.peek() === cursor_char.tab) {
                throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab');
            }
            if (!isBreak(cursor.peek()))
                break;
            trailingBreaks += cursor.readLine();
            end = cursor.offset;
        }
        if (indent === 0)
            indent = Math.max(widest, parentIndent + 1, 1);
    };
    takeBreaks();
    let value = '';
    let leadingBreak = '';
    let leadingBlank = false;
    while (cursor.column === indent && cursor.peek() !== endOfText) {
        const trailingBlank = isBlank(cursor.peek());
        if (!isLiteral && leadingBreak.startsWith('\n') && !leadingBlank && !trailingBlank) {
            if (trailingBreaks === '')
                value += ' ';
        }
        else {
            value += leadingBreak;
        }
        value += trailingBreaks;
        leadingBreak = '';
        trailingBreaks = '';
        leadingBlank = trailingBlank;
        const lineStart = cursor.offset;
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
        value += cursor.text.slice(lineStart, cursor.offset);
        end = cursor.offset;
        if (cursor.peek() !== endOfText)
            leadingBreak = cursor.readLine();
        takeBreaks();
    }
    if (header.chomping !== 'strip')
        value += leadingBreak;
    if (header.chomping === 'keep')
        value += trailingBreaks;
    return { type: 'scalar', start, end, value, style };
}
function takeBlockHeader(cursor) {
    let indent = 0;
    let chomping = 'clip';
    const takeChomping = () => {
        const code = cursor.peek();
        if (code !== cursor_char.plus && code !== cursor_char.hyphen)
            return false;
        chomping = code === cursor_char.plus ? 'keep' : 'strip';
        cursor.skip();
        return true;
    };
    const takeIndent = () => {
        const code = cursor.peek();
        if (!isDigit(code))
            return;
        if (code === cursor_char.zero)
            throw new YamlSyntaxError('the indentation of a block of text cannot be 0', cursor.offset);
        indent = code - cursor_char.zero;
        cursor.skip();
    };
    if (takeChomping()) {
        takeIndent();
    }
    else {
        takeIndent();
        if (indent > 0)
            takeChomping();
    }
    while (isBlank(cursor.peek()))
        cursor.skip();
    if (cursor.peek() === cursor_char.hash)
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek())) {
        throw new YamlSyntaxError('text after "|" or ">" must start on the next line; quote a value that starts with one of them', cursor.offset);
    }
    return { indent, chomping };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scanner.js




/** libyaml's limit on the distance between a key and its colon. */
const longestKey = 1024;
/** Ours. Ruby's own loader runs out of stack soon after it. */
const deepestNesting = 1000;
const cannotStartPlain = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`').map(c => c.charCodeAt(0)));
/** Text to tokens exactly as libyaml 0.2.5 does it, which Ruby's Psych and Rust's serde_yaml both use: same acceptance, same values. */
class Scanner {
    #cursor;
    #tokens = [];
    #head = 0;
    #taken = 0;
    #hasEnded = false;
    #flowLevel = 0;
    #indent = -1;
    #indents = [];
    #simpleKeyAllowed = true;
    #simpleKeys = [noKey()];
    constructor(text) {
        this.#cursor = new Cursor(text);
    }
    /** The next token without taking it. After the last one, the last one again. */
    peek() {
        while (!this.#hasEnded && this.#needsMore())
            this.#fetch();
        const token = this.#tokens[this.#head] ?? this.#tokens.at(-1);
        if (token === undefined)
            throw new YamlSyntaxError('the text ended unexpectedly', this.#cursor.offset);
        return token;
    }
    skip() {
        if (this.#head >= this.#tokens.length)
            return;
        this.#head += 1;
        this.#taken += 1;
        if (this.#head > 256 && this.#head * 2 > this.#tokens.length) {
            this.#tokens = this.#tokens.slice(this.#head);
            this.#head = 0;
        }
    }
    /** A token cannot be handed out while it may still turn out to be a key. */
    #needsMore() {
        if (this.#head >= this.#tokens.length)
            return true;
        this.#dropStaleKeys();
        for (let level = this.#simpleKeys.length - 1; level >= 0; level--) {
            const key = this.#simpleKeys[level];
            if (key === undefined || !key.isPossible)
                continue;
            if (key.tokenNumber < this.#taken)
                break;
            if (key.tokenNumber === this.#taken)
                return this.#isFresh(key);
        }
        return false;
    }
    #isFresh(key) {
        return key.line === this.#cursor.line && key.offset + longestKey >= this.#cursor.offset;
    }
    /** Keys of outer flow collections only matter again when their level is the current one; level 0 is where keys can be required. */
    #dropStaleKeys() {
        for (const key of [this.#simpleKeys[0], this.#simpleKeys.at(-1)]) {
            if (key?.isPossible && !this.#isFresh(key))
                this.#forget(key);
        }
    }
    #forget(key) {
        if (key.isPossible && key.isRequired)
            throw new YamlSyntaxError('expected ":" after this key', key.offset);
        key.isPossible = false;
    }
    #currentKey() {
        const key = this.#simpleKeys.at(-1);
        if (key === undefined)
            throw new YamlSyntaxError('found an unexpected closing bracket', this.#cursor.offset);
        return key;
    }
    #saveKey() {
        if (!this.#simpleKeyAllowed)
            return;
        const { offset, line, column } = this.#cursor;
        const key = this.#currentKey();
        this.#forget(key);
        Object.assign(key, {
            isPossible: true,
            isRequired: this.#flowLevel === 0 && this.#indent === column,
            tokenNumber: this.#taken + this.#tokens.length - this.#head,
            offset,
            line,
            column
        });
    }
    #push(type, start, end) {
        this.#tokens.push({ type, start, end });
    }
    #rollIndent(column, type, offset, tokenNumber) {
        if (this.#flowLevel > 0 || this.#indent >= column)
            return;
        this.#indents.push(this.#indent);
        this.#checkDepth(offset);
        this.#indent = column;
        const token = { type, start: offset, end: offset };
        if (tokenNumber === undefined)
            this.#tokens.push(token);
        else
            this.#tokens.splice(this.#head + tokenNumber - this.#taken, 0, token);
    }
    #unrollIndent(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#push('block-end', this.#cursor.offset, this.#cursor.offset);
            this.#indent = this.#indents.pop() ?? -1;
        }
    }
    #checkDepth(offset) {
        if (this.#indents.length + this.#flowLevel > deepestNesting) {
            throw new YamlSyntaxError(`this is nested more than ${deepestNesting} levels deep`, offset, 'nesting');
        }
    }
    #skipToNextToken() {
        const cursor = this.#cursor;
        for (;;) {
            if (cursor.offset === 0 && cursor.peek() === cursor_char.byteOrderMark)
                cursor.skip();
            while (cursor.peek() === cursor_char.space || ((this.#flowLevel > 0 || !this.#simpleKeyAllowed) && cursor.peek() === cursor_char.tab))
                cursor.skip();
            if (cursor.peek() === cursor_char.hash)
                while (!isBreakOrEnd(cursor.peek()))
                    cursor.skip();
            if (!isBreak(cursor.peek()))
                return;
            cursor.skipLine();
            if (this.#flowLevel === 0)
                this.#simpleKeyAllowed = true;
        }
    }
    #fetch() {
        this.#skipToNextToken();
        this.#dropStaleKeys();
        const cursor = this.#cursor;
        this.#unrollIndent(cursor.column);
        const code = cursor.peek();
        if (code === endOfText) {
            this.#endStream();
            return;
        }
        if (cursor.column === 0 && code === cursor_char.percent) {
            this.#leaveDocument();
            this.#tokens.push(scanDirective(cursor));
            return;
        }
        if (cursor.atDocumentIndicator()) {
            this.#leaveDocument();
            for (let i = 0; i < 3; i++)
                cursor.skip();
            this.#push(code === cursor_char.hyphen ? 'document-start' : 'document-end', cursor.offset - 3, cursor.offset);
            return;
        }
        this.#fetchInDocument(code);
    }
    #fetchInDocument(code) {
        const cursor = this.#cursor;
        const inFlow = this.#flowLevel > 0;
        const isAlone = isBlankOrEnd(cursor.peek(1));
        switch (code) {
            case cursor_char.bracketOpen: {
                this.#openFlow('flow-sequence-start');
                return;
            }
            case cursor_char.braceOpen: {
                this.#openFlow('flow-mapping-start');
                return;
            }
            case cursor_char.bracketClose: {
                this.#closeFlow('flow-sequence-end');
                return;
            }
            case cursor_char.braceClose: {
                this.#closeFlow('flow-mapping-end');
                return;
            }
            case cursor_char.comma:
                this.#forget(this.#currentKey());
                this.#simpleKeyAllowed = true;
                {
                    this.#pushCharacter('flow-entry');
                    return;
                }
            case cursor_char.ampersand:
            case cursor_char.asterisk:
                this.#saveKey();
                this.#simpleKeyAllowed = false;
                this.#tokens.push(scanAnchor(cursor, code === cursor_char.ampersand ? 'anchor' : 'alias'));
                return;
            case cursor_char.exclamation:
                this.#saveKey();
                this.#simpleKeyAllowed = false;
                this.#tokens.push(scanTag(cursor, inFlow));
                return;
            case cursor_char.singleQuote:
            case cursor_char.doubleQuote:
                this.#saveKey();
                this.#simpleKeyAllowed = false;
                this.#tokens.push(scanQuotedScalar(cursor, code));
                return;
            case cursor_char.hyphen:
                if (isAlone) {
                    this.#fetchBlockEntry();
                    return;
                }
                break;
            case cursor_char.question:
                if (inFlow || isAlone) {
                    this.#fetchKey();
                    return;
                }
                break;
            case cursor_char.colon:
                if (inFlow || isAlone) {
                    this.#fetchValue();
                    return;
                }
                break;
            case cursor_char.pipe:
            case cursor_char.greater:
                if (inFlow)
                    break;
                this.#forget(this.#currentKey());
                this.#simpleKeyAllowed = true;
                this.#tokens.push(scanBlockScalar(cursor, this.#indent));
                return;
            default:
        }
        const startsPlain = (!isBlankOrEnd(code) && !cannotStartPlain.has(code)) ||
            (code === cursor_char.hyphen && !isAlone) ||
            ((code === cursor_char.question || code === cursor_char.colon) && !inFlow && !isAlone);
        if (!startsPlain)
            this.#refuse(code);
        this.#saveKey();
        this.#simpleKeyAllowed = false;
        const { token, endsAtLineStart } = scanPlainScalar(cursor, this.#indent, inFlow);
        if (endsAtLineStart)
            this.#simpleKeyAllowed = true;
        this.#tokens.push(token);
    }
    #refuse(code) {
        if (code === cursor_char.tab)
            throw new YamlSyntaxError('a tab is used for indentation', this.#cursor.offset, 'tab');
        throw new YamlSyntaxError(`a value cannot start with "${String.fromCharCode(code)}"; quote it`, this.#cursor.offset);
    }
    #pushCharacter(type) {
        this.#cursor.skip();
        this.#push(type, this.#cursor.offset - 1, this.#cursor.offset);
    }
    #leaveDocument() {
        this.#unrollIndent(-1);
        this.#forget(this.#currentKey());
        this.#simpleKeyAllowed = false;
    }
    #endStream() {
        this.#leaveDocument();
        this.#push('stream-end', this.#cursor.offset, this.#cursor.offset);
        this.#hasEnded = true;
    }
    #openFlow(type) {
        this.#saveKey();
        this.#simpleKeys.push(noKey());
        this.#flowLevel += 1;
        this.#checkDepth(this.#cursor.offset);
        this.#simpleKeyAllowed = true;
        this.#pushCharacter(type);
    }
    #closeFlow(type) {
        this.#forget(this.#currentKey());
        if (this.#flowLevel > 0) {
            this.#flowLevel -= 1;
            this.#simpleKeys.pop();
        }
        this.#simpleKeyAllowed = false;
        this.#pushCharacter(type);
    }
    #fetchBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#simpleKeyAllowed)
                throw new YamlSyntaxError('a list entry ("- ") cannot start here; put it on a line of its own', this.#cursor.offset);
            this.#rollIndent(this.#cursor.column, 'block-sequence-start', this.#cursor.offset);
        }
        this.#forget(this.#currentKey());
        this.#simpleKeyAllowed = true;
        this.#pushCharacter('block-entry');
    }
    #fetchKey() {
        if (this.#flowLevel === 0) {
            if (!this.#simpleKeyAllowed)
                throw new YamlSyntaxError('a key ("? ") cannot start here', this.#cursor.offset);
            this.#rollIndent(this.#cursor.column, 'block-mapping-start', this.#cursor.offset);
        }
        this.#forget(this.#currentKey());
        this.#simpleKeyAllowed = this.#flowLevel === 0;
        this.#pushCharacter('key');
    }
    #fetchValue() {
        const key = this.#currentKey();
        if (key.isPossible) {
            this.#tokens.splice(this.#head + key.tokenNumber - this.#taken, 0, { type: 'key', start: key.offset, end: key.offset });
            this.#rollIndent(key.column, 'block-mapping-start', key.offset, key.tokenNumber);
            key.isPossible = false;
            this.#simpleKeyAllowed = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#simpleKeyAllowed)
                    throw new YamlSyntaxError('a second ":" in one line; quote the value, or start a new line', this.#cursor.offset);
                this.#rollIndent(this.#cursor.column, 'block-mapping-start', this.#cursor.offset);
            }
            this.#simpleKeyAllowed = this.#flowLevel === 0;
        }
        this.#pushCharacter('value');
    }
}
function noKey() {
    return { isPossible: false, isRequired: false, tokenNumber: 0, offset: 0, line: 0, column: 0 };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/parser.js


const defaultTags = [
    ['!', '!'],
    ['!!', 'tag:yaml.org,2002:']
];
/** Tokens to events: libyaml's state machine. It keeps its own stack, so nesting costs no calls. */
class YamlParser {
    #scanner;
    #states = [];
    #state = 'stream';
    #tags = new Map();
    /** Where the flow collections that are open begin. */
    #openFlows = [];
    constructor(text) {
        this.#scanner = new Scanner(text);
    }
    /** The next event; throws {@link YamlSyntaxError} at the first thing libyaml refuses. */
    next() {
        switch (this.#state) {
            case 'stream':
                return this.#documentStart(true);
            case 'document':
                return this.#documentStart(false);
            case 'document-content':
                if (this.#at('version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end'))
                    return this.#popEmpty();
                return this.#node(true);
            case 'document-end':
                return this.#documentEnd();
            case 'block-node':
                return this.#node(true);
            case 'block-sequence-first':
            case 'block-sequence':
                return this.#blockSequence();
            case 'indentless-sequence':
                return this.#indentlessSequence();
            case 'block-mapping-first':
            case 'block-mapping-key':
                return this.#blockMappingKey();
            case 'block-mapping-value':
                return this.#blockMappingValue();
            case 'flow-sequence-first':
            case 'flow-sequence':
                return this.#flowSequence();
            case 'flow-pair-key':
                if (this.#at('value', 'flow-entry', 'flow-sequence-end')) {
                    // libyaml drops this token, so `[? : a]` loses its colon.
                    const { end } = this.#take();
                    return this.#empty('flow-pair-value', end);
                }
                return this.#nodeThen('flow-pair-value', false);
            case 'flow-pair-value':
                if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-sequence-end'))
                    return this.#nodeThen('flow-pair-end', false);
                return this.#empty('flow-pair-end');
            case 'flow-pair-end': {
                this.#state = 'flow-sequence';
                const { start } = this.#scanner.peek();
                return { type: 'collection-end', start, end: start };
            }
            case 'flow-mapping-first':
            case 'flow-mapping-key':
                return this.#flowMappingKey();
            case 'flow-mapping-value':
                if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-mapping-end'))
                    return this.#nodeThen('flow-mapping-key', false);
                return this.#empty('flow-mapping-key');
            case 'flow-mapping-empty-value':
                return this.#empty('flow-mapping-key');
            case 'end': {
                const { start } = this.#scanner.peek();
                return { type: 'stream-end', start, end: start };
            }
        }
    }
    #at(...types) {
        return types.includes(this.#scanner.peek().type);
    }
    #take() {
        const token = this.#scanner.peek();
        this.#scanner.skip();
        return token;
    }
    #takeIf(type) {
        if (!this.#at(type))
            return false;
        this.#scanner.skip();
        return true;
    }
    /** Where a bracket is never closed, the place to look at is where it opens, not the end of the text. */
    #unexpected(message) {
        const { type, start } = this.#scanner.peek();
        const opened = type === 'stream-end' ? this.#openFlows.at(-1) : undefined;
        return opened === undefined
            ? new YamlSyntaxError(message, start)
            : new YamlSyntaxError('the bracket that opens here is never closed', opened);
    }
    #pop() {
        this.#state = this.#states.pop() ?? 'end';
    }
    #empty(next, at) {
        const offset = at ?? this.#scanner.peek().start;
        this.#state = next;
        return { type: 'scalar', start: offset, end: offset, value: '', style: 'plain' };
    }
    #popEmpty() {
        const { start } = this.#scanner.peek();
        this.#pop();
        return { type: 'scalar', start, end: start, value: '', style: 'plain' };
    }
    #nodeThen(next, isBlock, allowIndentless = false) {
        this.#states.push(next);
        return this.#node(isBlock, allowIndentless);
    }
    #collectionEnd() {
        if (this.#at('flow-sequence-end', 'flow-mapping-end'))
            this.#openFlows.pop();
        const { start, end } = this.#take();
        this.#pop();
        return { type: 'collection-end', start, end };
    }
    #documentStart(isFirst) {
        if (!isFirst)
            while (this.#takeIf('document-end'))
                ;
        const first = this.#scanner.peek();
        if (first.type === 'stream-end') {
            this.#state = 'end';
            return { type: 'stream-end', start: first.start, end: first.end };
        }
        const isImplicit = isFirst && !this.#at('version-directive', 'tag-directive', 'document-start');
        if (isImplicit) {
            if (first.type === 'document-end') {
                // "..." before any content: libyaml reads it as an empty node here and refuses it.
                throw new YamlSyntaxError('the document is ended before it starts', first.start);
            }
            this.#tags = new Map(defaultTags);
            this.#states.push('document-end');
            this.#state = 'block-node';
            return { type: 'document-start', start: first.start };
        }
        const version = this.#directives();
        const token = this.#scanner.peek();
        if (token.type !== 'document-start') {
            throw new YamlSyntaxError('expected "---" before this; check the indentation of this line and the one above', token.start);
        }
        this.#scanner.skip();
        this.#states.push('document-end');
        this.#state = 'document-content';
        return { type: 'document-start', start: first.start, ...version };
    }
    #directives() {
        let version;
        const tags = new Map();
        while (this.#at('version-directive', 'tag-directive')) {
            const token = this.#take();
            if (token.version !== undefined) {
                const [major, minor] = token.version;
                if (version !== undefined)
                    throw new YamlSyntaxError('there are two %YAML directives', token.start, 'directive');
                if (major !== 1 || (minor !== 1 && minor !== 2)) {
                    throw new YamlSyntaxError(`YAML ${major}.${minor} is not a version the agents read`, token.start, 'directive');
                }
                version = { version: token.version, versionAt: token.start };
            }
            else {
                const handle = token.handle ?? '';
                if (tags.has(handle))
                    throw new YamlSyntaxError(`there are two %TAG directives for "${handle}"`, token.start, 'directive');
                tags.set(handle, token.value ?? '');
            }
        }
        this.#tags = new Map([...defaultTags, ...tags]);
        return version ?? {};
    }
    #documentEnd() {
        const { start } = this.#scanner.peek();
        this.#takeIf('document-end');
        this.#state = 'document';
        return { type: 'document-end', start, end: start };
    }
    #properties() {
        let anchor;
        let tag;
        for (let i = 0; i < 2; i++) {
            if (anchor === undefined && this.#at('anchor'))
                anchor = this.#take();
            else if (tag === undefined && this.#at('tag'))
                tag = this.#take();
        }
        const present = [anchor, tag].filter(token => token !== undefined);
        if (present.length === 0)
            return undefined;
        const properties = {
            ...(anchor?.value === undefined ? {} : { anchor: anchor.value }),
            ...(tag === undefined ? {} : { tag: this.#resolveTag(tag) })
        };
        return { properties, start: Math.min(...present.map(({ start }) => start)), end: Math.max(...present.map(({ end }) => end)) };
    }
    #resolveTag({ handle = '', value = '', start }) {
        if (handle === '')
            return value;
        const prefix = this.#tags.get(handle);
        if (prefix === undefined)
            throw new YamlSyntaxError(`the tag handle "${handle}" is not declared`, start);
        return prefix + value;
    }
    #node(isBlock, allowIndentless = false) {
        const first = this.#scanner.peek();
        if (first.type === 'alias') {
            this.#scanner.skip();
            this.#pop();
            return { type: 'alias', start: first.start, end: first.end, name: first.value ?? '' };
        }
        const found = this.#properties();
        const properties = found?.properties ?? {};
        const token = this.#scanner.peek();
        if (token.type === 'scalar') {
            this.#scanner.skip();
            this.#pop();
            return { type: 'scalar', start: token.start, end: token.end, value: token.value ?? '', style: token.style ?? 'plain', ...properties };
        }
        const opened = this.#collectionState(token.type, isBlock, allowIndentless);
        if (opened !== undefined) {
            this.#state = opened;
            if (opened.startsWith('flow'))
                this.#openFlows.push(token.start);
            const type = opened.includes('sequence') ? 'sequence-start' : 'mapping-start';
            return { type, start: token.start, ...properties };
        }
        if (found !== undefined) {
            this.#pop();
            return { type: 'scalar', start: found.end, end: found.end, value: '', style: 'plain', ...properties };
        }
        throw this.#unexpected('expected a value here');
    }
    #collectionState(type, isBlock, allowIndentless) {
        if (type === 'block-entry' && allowIndentless)
            return 'indentless-sequence';
        if (type === 'flow-sequence-start')
            return 'flow-sequence-first';
        if (type === 'flow-mapping-start')
            return 'flow-mapping-first';
        if (type === 'block-sequence-start' && isBlock)
            return 'block-sequence-first';
        if (type === 'block-mapping-start' && isBlock)
            return 'block-mapping-first';
        return undefined;
    }
    #blockSequence() {
        if (this.#state === 'block-sequence-first')
            this.#scanner.skip();
        if (this.#takeIf('block-entry')) {
            if (this.#at('block-entry', 'block-end'))
                return this.#empty('block-sequence');
            return this.#nodeThen('block-sequence', true);
        }
        if (this.#at('block-end'))
            return this.#collectionEnd();
        throw new YamlSyntaxError('expected "- " here: this line does not belong to the list above; check its indentation', this.#scanner.peek().start);
    }
    #indentlessSequence() {
        if (this.#takeIf('block-entry')) {
            if (this.#at('block-entry', 'key', 'value', 'block-end'))
                return this.#empty('indentless-sequence');
            return this.#nodeThen('indentless-sequence', true);
        }
        const { start } = this.#scanner.peek();
        this.#pop();
        return { type: 'collection-end', start, end: start };
    }
    #blockMappingKey() {
        if (this.#state === 'block-mapping-first')
            this.#scanner.skip();
        if (this.#takeIf('key')) {
            if (this.#at('key', 'value', 'block-end'))
                return this.#empty('block-mapping-value');
            return this.#nodeThen('block-mapping-value', true, true);
        }
        if (this.#at('block-end'))
            return this.#collectionEnd();
        throw new YamlSyntaxError('expected a key here: this line does not belong to the map above; check its indentation', this.#scanner.peek().start);
    }
    #blockMappingValue() {
        if (this.#takeIf('value') && !this.#at('key', 'value', 'block-end'))
            return this.#nodeThen('block-mapping-key', true, true);
        return this.#empty('block-mapping-key');
    }
    #flowSequence() {
        if (this.#state === 'flow-sequence-first')
            this.#scanner.skip();
        else if (!this.#at('flow-sequence-end') && !this.#takeIf('flow-entry')) {
            throw this.#unexpected('expected "," or "]" here');
        }
        if (this.#at('key')) {
            const { start } = this.#take();
            this.#state = 'flow-pair-key';
            return { type: 'mapping-start', start };
        }
        if (this.#at('flow-sequence-end'))
            return this.#collectionEnd();
        return this.#nodeThen('flow-sequence', false);
    }
    #flowMappingKey() {
        if (this.#state === 'flow-mapping-first')
            this.#scanner.skip();
        else if (!this.#at('flow-mapping-end') && !this.#takeIf('flow-entry')) {
            throw this.#unexpected('expected "," or "}" here');
        }
        if (this.#takeIf('key')) {
            if (this.#at('value', 'flow-entry', 'flow-mapping-end'))
                return this.#empty('flow-mapping-value');
            return this.#nodeThen('flow-mapping-value', false);
        }
        if (this.#at('flow-mapping-end'))
            return this.#collectionEnd();
        return this.#nodeThen('flow-mapping-empty-value', false);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/compose.js


/** The first document as nodes with places, and whether anything follows it. */
function compose(text, lines) {
    const parser = new YamlParser(text);
    let document;
    try {
        const start = parser.next();
        if (start.type !== 'document-start')
            return {};
        const root = composeDocument(parser, text, lines);
        const [major, minor] = start.version ?? [];
        document = {
            root,
            start: start.start,
            ...(major === undefined || minor === undefined ? {} : { version: { major, minor, offset: start.versionAt ?? start.start } })
        };
        const next = parser.next();
        return next.type === 'document-start' ? { document, more: next.start } : { document };
    }
    catch (error) {
        if (!(error instanceof YamlSyntaxError))
            throw error;
        return document === undefined ? { error } : { document, more: error.offset, errorInMore: error };
    }
}
function composeDocument(parser, text, lines) {
    const anchors = new Map();
    const open = [];
    let root;
    const place = (node) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = node;
        else if (parent.kind === 'sequence')
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.pairs.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    };
    for (;;) {
        const event = parser.next();
        switch (event.type) {
            case 'document-end':
                if (root === undefined)
                    throw new YamlSyntaxError('the document has no content', event.start);
                return root;
            case 'alias': {
                const target = anchors.get(event.name);
                if (target === undefined)
                    throw new YamlSyntaxError(`"*${event.name}" refers to an anchor that does not exist`, event.start, 'alias-name');
                const node = { kind: 'alias', span: lines.span(event.start, event.end), name: event.name, target };
                place(node);
                break;
            }
            case 'scalar': {
                const { value, style } = event;
                const node = { kind: 'scalar', value, style, raw: text.slice(event.start, event.end), ...common(event, lines, event.end) };
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                place(node);
                break;
            }
            case 'sequence-start':
            case 'mapping-start': {
                const opened = openCollection(event, lines);
                if (opened.node.anchor !== undefined)
                    anchors.set(opened.node.anchor, opened.node);
                place(opened.node);
                open.push(opened);
                break;
            }
            case 'collection-end': {
                const closed = open.pop();
                if (closed !== undefined)
                    closeCollection(closed, event, lines);
                break;
            }
            default:
                throw new YamlSyntaxError('the document ended unexpectedly', event.start);
        }
    }
}
function common(event, lines, end) {
    return {
        span: lines.span(event.start, end),
        ...(event.tag === undefined ? {} : { tag: event.tag }),
        ...(event.anchor === undefined ? {} : { anchor: event.anchor })
    };
}
function openCollection(event, lines) {
    const shared = common(event, lines, event.start);
    if (event.type === 'sequence-start') {
        const items = [];
        return { kind: 'sequence', items, node: { kind: 'sequence', items, ...shared } };
    }
    const pairs = [];
    return { kind: 'mapping', pairs, key: undefined, node: { kind: 'mapping', pairs, ...shared } };
}
/** A block collection ends with its last entry, not with the line break and the indentation behind it. */
function closeCollection(open, event, lines) {
    const last = open.kind === 'sequence' ? open.items.at(-1) : open.pairs.at(-1)?.value;
    const end = event.end > event.start ? event.end : (last?.span.end.offset ?? event.end);
    const node = open.node;
    node.span = { start: node.span.start, end: lines.position(Math.max(end, node.span.start.offset)) };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/decode.js
/** What cannot be in the text of a YAML file for libyaml: anything but tab, line breaks and printable characters. */
const unacceptable = 
// eslint-disable-next-line no-control-regex -- finding them is the point
/[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Bytes to text as the agents do it: UTF-8 and nothing else. */
function decodeText(input) {
    if (typeof input === 'string')
        return withCharactersChecked(input);
    const [first, second] = input;
    const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
    if (utf16 !== undefined) {
        return { text: new TextDecoder(utf16).decode(input), problem: { message: 'the file is UTF-16; the agents read only UTF-8', offset: 0 } };
    }
    try {
        return withCharactersChecked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input));
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
        const offset = Math.max(0, text.indexOf('\ufffd'));
        return { text, problem: { message: 'the file is not UTF-8: it has bytes that stand for no character', offset } };
    }
}
function withCharactersChecked(text) {
    const found = unacceptable.exec(text);
    if (found === null)
        return { text };
    const code = found[0].charCodeAt(0);
    const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return { text, problem: { message: `the file has ${name}, which YAML does not allow`, offset: found.index } };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/line-map.js
/** Turns offsets of a text into lines and columns as editors count them (LF, CRLF and lone CR end a line). */
class LineMap {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a))
                starts.push(i + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    position(offset) {
        const at = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1, offset: at };
    }
    span(start, end) {
        return { start: this.position(start), end: this.position(Math.max(start, end)) };
    }
}

;// CONCATENATED MODULE: ./lib/appspec/read.js



/** Far more than any AppSpec needs; an AppSpec of 10,000 permission entries has about 1 MB. */
const largestFile = 8 * 1024 * 1024;
/** Never throws on any input, and takes time in proportion to its length. */
function readYaml(input) {
    if (input.length > largestFile) {
        const message = `the file has more than ${largestFile / 1024 / 1024} MiB; no AppSpec needs that, so it is not read`;
        const lines = new LineMap('');
        return { text: '', lines, problem: { kind: 'size', message, span: lines.span(0, 0) }, hasByteOrderMark: false };
    }
    const decoded = decodeText(input);
    const { text } = decoded;
    const lines = new LineMap(text);
    const base = { text, lines, hasByteOrderMark: text.startsWith('\ufeff') };
    if (decoded.problem !== undefined) {
        const { message, offset } = decoded.problem;
        return { ...base, problem: { kind: 'encoding', message, span: lines.span(offset, offset + 1) } };
    }
    const { document, error, more, errorInMore } = compose(text, lines);
    if (error !== undefined)
        return { ...base, problem: toProblem(error, text, lines) };
    if (document === undefined)
        return base;
    const { root, version } = document;
    return {
        ...base,
        root,
        ...(version === undefined
            ? {}
            : { version: { major: version.major, minor: version.minor, span: lines.span(version.offset, endOfLine(text, version.offset)) } }),
        ...(more === undefined
            ? {}
            : { more: { span: lines.span(more, endOfLine(text, more)), ...(errorInMore && { problem: toProblem(errorInMore, text, lines) }) } })
    };
}
function toProblem(error, text, lines) {
    return { kind: error.kind, message: error.message, span: lines.span(error.offset, Math.min(text.length, error.offset + 1)) };
}
function endOfLine(text, offset) {
    let end = offset;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    return end;
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ typeRubyScalar)
/* harmony export */ });
const words = [
    [/^(?:~|null)$/i, { type: 'nil' }],
    [/^(?:yes|true|on)$/i, { type: 'boolean', value: true }],
    [/^(?:no|false|off)$/i, { type: 'boolean', value: false }]
];
const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const sexagesimalInteger = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
const float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const decimal = { psych3: /^[-+]?(?:0|[1-9][0-9_,]*)$/, psych4: /^[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)$/ };
const otherBases = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0x[0-9a-fA-F_,]+)$/;
/** Psych's `ScalarScanner#tokenize`, its checks in its order; the first row that applies decides. */
const rows = [
    { name: 'empty', applies: text => text === '', make: () => ({ type: 'nil' }) },
    {
        name: 'words and text',
        applies: text => /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u.test(text) || text.includes('\n'),
        make: text => (Array.from(text).length > 5 ? undefined : words.find(([pattern]) => pattern.test(text))?.[1])
    },
    { name: 'timestamp', applies: text => time.test(text), make: makeTime },
    // Psych 4 asks for the class Date, which it may not load, before it looks whether there is such a day.
    {
        name: 'date',
        applies: text => date.test(text),
        make: (text, flavor) => (flavor === 'psych4' || isCalendarDate(text) ? { type: 'date', text } : undefined)
    },
    {
        name: 'infinity',
        applies: (text, flavor) => (flavor === 'psych4' ? /^\+?\.inf$/i : /^\.inf$/i).test(text),
        make: () => ({ type: 'float', value: Infinity })
    },
    { name: 'negative infinity', applies: text => /^-\.inf$/i.test(text), make: () => ({ type: 'float', value: -Infinity }) },
    { name: 'not a number', applies: text => /^\.nan$/i.test(text), make: () => ({ type: 'float', value: NaN }) },
    {
        name: 'symbol',
        applies: text => /^:./.test(text),
        make: text => ({ type: 'symbol', value: (/^:(["'])(.*)\1/.exec(text)?.[2] ?? text).replace(/^:/, '') })
    },
    { name: 'sexagesimal integer', applies: text => sexagesimalInteger.test(text), make: makeSexagesimalInteger },
    {
        name: 'sexagesimal float',
        applies: text => sexagesimalFloat.test(text),
        make: text => ({ type: 'float', value: sexagesimal(text, part => Number.parseFloat(part.replaceAll('_', ''))) })
    },
    { name: 'float', applies: text => float.test(text), make: makeFloat },
    { name: 'integer', applies: (text, flavor) => decimal[flavor].test(text) || otherBases.test(text), make: makeInteger }
];
/** The type and value agent 1 gives a plain scalar without a tag. */
function typeRubyScalar(text, flavor) {
    const row = rows.find(({ applies }) => applies(text, flavor));
    return row?.make(text, flavor) ?? { type: 'string', value: text };
}
/** Psych multiplies the first part by 3600 and the second by 60 even when there is no third: `1:00` is 3600. */
function sexagesimal(text, toNumber) {
    return text.split(':').reduce((sum, part, i) => sum + toNumber(part) * 60 ** Math.abs(i - 2), 0);
}
function makeSexagesimalInteger(text) {
    return { type: 'integer', value: BigInt(sexagesimal(text.slice(0, 300), part => Number(part.replaceAll('_', '')))) };
}
function makeFloat(text) {
    if (/^[-+]?\.$/.test(text))
        return undefined;
    const cleaned = text.replace(/[,_]/g, '').replace(/\.(?=[Ee]|$)/, '');
    const isNumber = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(cleaned);
    return isNumber ? { type: 'float', value: Number(cleaned) } : { type: 'unreadable', text, as: 'float' };
}
function makeInteger(text) {
    const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(text.replace(/[,_]/g, '')) ?? [];
    const digits = /^0[0-7]/.test(rest) ? `0o${rest.slice(1)}` : rest;
    if (/^0[bx]?$/.test(digits) && digits !== '0')
        return { type: 'unreadable', text, as: 'integer' };
    const value = BigInt(digits);
    return { type: 'integer', value: sign === '-' ? -value : value };
}
function isCalendarDate(text) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
function makeTime(text, flavor) {
    const parts = /^(-?\d{4})-(\d{1,2})-(\d{1,2})[Tt\s]+(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?\s*(?:Z|([-+]\d{1,2}):?(\d\d)?)?$/.exec(text);
    if (parts === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
    const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60;
    // As with dates, Psych 4 refuses the class before it looks at the numbers.
    if (!isReal && flavor === 'psych3')
        return undefined;
    const zoneHours = Number(parts[7] ?? 0);
    const zoneSeconds = zoneHours * 3600 + Math.sign(zoneHours) * Number(parts[8] ?? 0) * 60;
    return { type: 'time', text, epochSeconds: Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - zoneSeconds };
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SourceTree)
/* harmony export */ });
/* harmony import */ var _host_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3202);

/** As many links as Linux follows before it gives up. */
const mostLinks = 40;
/** A revision as the installer walks it: links to directories are directories, names come sorted. */
class SourceTree {
    #entries;
    #children = new Map();
    constructor({ entries }) {
        this.#entries = entries;
        for (const path of entries.keys()) {
            if (path === '')
                continue;
            const at = path.lastIndexOf('/');
            const parent = at < 0 ? '' : path.slice(0, at);
            const siblings = this.#children.get(parent);
            if (siblings === undefined)
                this.#children.set(parent, [(0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)]);
            else
                siblings.push((0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
        }
        for (const names of this.#children.values())
            names.sort();
    }
    /** The entry as it is, links not followed in its last part; the root is a directory. */
    entry(path) {
        const real = this.#real(path, false, 0);
        return real === undefined ? undefined : this.#at(real);
    }
    /** Where a path leads when links are followed; undefined out of the revision, or round in circles. */
    realPath(path) {
        return this.#real(path, true, 0);
    }
    /** Every path of the revision. */
    paths() {
        return this.#entries.keys();
    }
    isDirectory(path) {
        const real = this.#real(path, true, 0);
        return real !== undefined && this.#at(real)?.kind === 'directory';
    }
    /** The names in a directory, sorted. */
    names(path) {
        const real = this.#real(path, true, 0);
        return real === undefined ? [] : (this.#children.get(real) ?? []);
    }
    #at(path) {
        if (path === '')
            return { path: '', kind: 'directory', mode: 0o755, size: 0 };
        return this.#entries.get(path) ?? (this.#children.has(path) ? { path, kind: 'directory', mode: 0o755, size: 0 } : undefined);
    }
    #real(path, followLast, links) {
        if (links > mostLinks)
            return undefined;
        let real = '';
        const parts = path === '' ? [] : path.split('/');
        for (const [i, part] of parts.entries()) {
            const next = real === '' ? part : `${real}/${part}`;
            const found = this.#entries.get(next);
            const follows = i < parts.length - 1 || followLast;
            if (found?.kind === 'symlink' && follows) {
                const target = found.target ?? '';
                const inside = target.startsWith('/') ? undefined : (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionPath */ .v0)(`${real}/${target}`);
                const rest = inside === undefined ? undefined : this.#real(inside, true, links + 1);
                if (rest === undefined)
                    return undefined;
                real = rest;
            }
            else {
                real = next;
            }
        }
        return real;
    }
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ validateAppSpec)
});

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1.js + 4 modules
var agent_1 = __nccwpck_require__(5122);
// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __nccwpck_require__(8025);
;// CONCATENATED MODULE: ./lib/appspec/scalars-agent-2.js
/** How agent 2 (serde_yaml 0.9) reads a scalar as the type of the field it fills. Undefined: not of that type, the file is refused. */
const nullWords = ['', '~', 'null', 'Null', 'NULL'];
const booleans = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };
const floatWords = {
    '.inf': Infinity,
    '.Inf': Infinity,
    '.INF': Infinity,
    '-.inf': -Infinity,
    '-.Inf': -Infinity,
    '-.INF': -Infinity,
    '.nan': NaN,
    '.NaN': NaN,
    '.NAN': NaN
};
const largestU64 = (1n << 64n) - 1n;
const largestU32 = 0xffffffffn;
/** Whether an optional field counts as absent. A tag other than `!!null` makes it present. */
function isAbsentAgent2({ value, style, tag }) {
    if (style !== 'plain')
        return false;
    if (tag !== undefined && tag !== 'tag:yaml.org,2002:null')
        return false;
    return nullWords.includes(value);
}
/** Quoted scalars are never numbers or booleans; a literal block is, when it is tagged so. */
function isTyped({ style, tag }, type) {
    return style === 'plain' || (style === 'literal' && tag === `tag:yaml.org,2002:${type}`);
}
function readFloatAgent2(node) {
    if (!isTyped(node, 'float'))
        return undefined;
    const { value } = node;
    const unsigned = value.startsWith('+') ? value.slice(1) : value;
    if (value.startsWith('+') && /^[-+]/.test(unsigned))
        return undefined;
    const word = floatWords[value] ?? (value.startsWith('+') && !unsigned.startsWith('-') && /inf/i.test(unsigned) ? floatWords[unsigned] : undefined);
    if (word !== undefined)
        return word;
    if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(unsigned))
        return undefined;
    const number = Number(unsigned);
    return Number.isFinite(number) ? number : undefined;
}
/** An unsigned 32-bit integer. */
function readU32Agent2(node) {
    if (!isTyped(node, 'int'))
        return undefined;
    const integer = parseUnsigned(node.value);
    return integer === undefined || integer > largestU32 ? undefined : Number(integer);
}
function parseUnsigned(value) {
    const unsigned = value.startsWith('+') ? value.slice(1) : value;
    if (/^[-+]/.test(unsigned))
        return undefined;
    const isPrefixed = /^0x[0-9a-fA-F]+$|^0o[0-7]+$|^0b[01]+$/.test(unsigned);
    if (!isPrefixed && !/^\d+$/.test(unsigned))
        return undefined;
    if (!isPrefixed && unsigned.length > 1 && unsigned.startsWith('0'))
        return undefined;
    const integer = BigInt(unsigned);
    return integer > largestU64 ? undefined : integer;
}
function readBooleanAgent2(node) {
    return isTyped(node, 'bool') ? booleans[node.value] : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/node.js
const scalarStyles = (/* unused pure expression or super */ null && (['plain', 'single-quoted', 'double-quoted', 'literal', 'folded']));
/** The node an alias stands for; other nodes as they are. */
function resolved(node) {
    return node.kind === 'alias' ? node.target : node;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-fields.js


/** What a node is, for people. */
function describeNode(node) {
    const real = resolved(node);
    if (real.kind === 'sequence')
        return 'a list';
    if (real.kind === 'mapping')
        return 'a map';
    return real.value === '' && real.style === 'plain' ? 'nothing' : `"${real.value}"`;
}
/** An empty value stands for an empty list or an empty map; a written `null` or `~` does not. */
function isEmptyPlain(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.value === '';
}
/** The fields of a struct by name. Keys must be scalars; a known one may come once. Undefined: not a map. */
function readStruct(node, fields, rule, what, refuse) {
    const real = resolved(node);
    if (isEmptyPlain(real))
        return new Map();
    if (real.kind !== 'mapping') {
        refuse(rule, node, `invalid type: ${describeNode(node)}, expected ${what}`);
        return undefined;
    }
    const found = new Map();
    for (const { key, value } of real.pairs) {
        const name = resolved(key);
        if (name.kind !== 'scalar') {
            refuse('yaml-key-type', key, `invalid type: ${describeNode(key)}, expected a field name`);
        }
        else if (fields.includes(name.value)) {
            if (found.has(name.value))
                refuse('yaml-duplicate-key', key, `duplicate field "${name.value}"`);
            found.set(name.value, value);
        }
    }
    return found;
}
/** A list field that is not optional. */
function readList(node, rule, what, refuse) {
    if (node === undefined)
        return [];
    const real = resolved(node);
    if (real.kind === 'sequence')
        return real.items;
    if (!isEmptyPlain(real))
        refuse(real.kind === 'scalar' && isNullLike(real) ? 'section-null-word' : rule, node, `invalid type: ${describeNode(node)}, expected ${what}`);
    return [];
}
/** Words that are nothing to agent 1 and text to agent 2. */
function isNullLike({ value, style }) {
    return style === 'plain' && /^(?:~|null|false|no|off)$/i.test(value);
}
/** Undefined when an optional field is left out or says that it is nothing. */
function presentNode(node) {
    if (node === undefined)
        return undefined;
    const real = resolved(node);
    return real.kind === 'scalar' && isAbsentAgent2(real) ? undefined : node;
}
/** Any scalar is text, as it is written. */
function readText(node, rule, refuse) {
    const present = presentNode(node);
    return present === undefined ? undefined : readRequiredText(present, rule, refuse);
}
function readRequiredText(node, rule, refuse) {
    const real = resolved(node);
    if (real.kind === 'scalar')
        return real.value;
    refuse(rule, node, `invalid type: ${describeNode(node)}, expected a string`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-acl.js
/** Why agent 2 refuses an ACL entry; undefined when it does not. It wants three or four parts and looks at no more than it needs. */
function aclProblemAgent2(entry) {
    const parts = entry.split(':');
    if (parts.length < 3 || parts.length > 4)
        return `invalid acl entry "${entry}"`;
    const isDefault = parts[0] === 'd' || parts[0] === 'default';
    if (isDefault && parts.length === 3)
        return `invalid acl entry "${entry}"`;
    const [type = '', name = '', permissions = ''] = isDefault ? parts.slice(1) : parts;
    if (!/^(?:[0-7]|[rwx-]*)$/.test(permissions))
        return `invalid permissions in acl entry "${entry}"`;
    if (/^(?:u|user|g|group)$/.test(type))
        return !isDefault && name === '' ? `the acl entry "${entry}" needs a name` : undefined;
    if (/^(?:m|mask|o|other)$/.test(type))
        return name === '' ? undefined : `invalid acl entry "${entry}"`;
    return `invalid acl entry "${entry}"`;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-range.js
/** Whether agent 2 takes an SELinux range. It ignores surplus parts after `-`, `:` and `.`. */
function isRangeAgent2(range) {
    const [sensitivities = '', categories] = range.split(':');
    const [low = '', high = low] = sensitivities.split('-');
    const lowest = level(low, 's', 255);
    const highest = level(high, 's', 255);
    if (lowest === undefined || highest === undefined || highest < lowest)
        return false;
    return categories === undefined || categories.split(',').every(isCategory);
}
function isCategory(part) {
    const [low = '', high = low] = part.split('.');
    const lowest = level(low, 'c', 1023);
    const highest = level(high, 'c', 1023);
    return lowest !== undefined && highest !== undefined && lowest <= highest;
}
/** Rust's integers may have a plus sign and leading zeros. */
function level(text, letter, largest) {
    const digits = /^\+?(\d+)$/.exec(text.slice(1))?.[1];
    if (!text.startsWith(letter) || digits === undefined)
        return undefined;
    const value = Number(digits);
    return value <= largest ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-permissions.js




const fields = ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'];
function readPermissionAgent2(node, refuse) {
    const found = readStruct(node, fields, 'perm-shape', 'a permission', refuse);
    if (found === undefined)
        return { check: () => undefined };
    const object = readText(found.get('object'), 'perm-object-missing', refuse);
    readText(found.get('pattern'), 'perm-shape', refuse);
    readTextList(found.get('except'), 'perm-except-shape', refuse);
    const types = readTextList(found.get('type'), 'perm-type-invalid', refuse);
    readText(found.get('owner'), 'perm-owner-number', refuse);
    readText(found.get('group'), 'perm-owner-number', refuse);
    const mode = readText(found.get('mode'), 'perm-mode-invalid', refuse);
    const acls = readTextList(found.get('acls'), 'perm-acl-syntax', refuse);
    const checkContext = readContext(found.get('context'), refuse);
    return {
        check(refuseValue) {
            if (object === undefined || object.trim() === '') {
                const rule = isEmptyPlain(resolved(node)) ? 'perm-shape' : 'perm-object-missing';
                refuseValue(rule, found.get('object') ?? node, 'a permission has no object');
            }
            for (const [item, text] of types) {
                if (text !== 'file' && text !== 'directory')
                    refuseValue('perm-type-invalid', item, `invalid object type "${text}"`);
            }
            const problem = mode === undefined ? undefined : modeProblem(mode);
            if (problem !== undefined)
                refuseValue('perm-mode-invalid', found.get('mode') ?? node, problem);
            for (const [item, text] of acls) {
                const aclProblem = aclProblemAgent2(text);
                if (aclProblem !== undefined)
                    refuseValue('perm-acl-syntax', item, aclProblem);
            }
            checkContext(refuseValue);
        }
    };
}
function readTextList(node, rule, refuse) {
    const texts = [];
    for (const item of readList(presentNode(node), rule, 'a list', refuse)) {
        const text = readRequiredText(item, rule, refuse);
        if (text !== undefined)
            texts.push([item, text]);
    }
    return texts;
}
function modeProblem(mode) {
    const padded = mode.padStart(3, '0');
    if (new TextEncoder().encode(padded).length > 4)
        return `invalid length of the mode "${mode}"`;
    const wrong = /[^0-7]/.exec(padded)?.[0];
    return wrong === undefined ? undefined : `invalid character "${wrong}" in the mode "${mode}"`;
}
function readContext(node, refuse) {
    const present = presentNode(node);
    if (present === undefined)
        return () => undefined;
    const found = readStruct(present, ['name', 'type', 'range'], 'perm-context-invalid', 'a context', refuse);
    if (found === undefined)
        return () => undefined;
    readText(found.get('name'), 'perm-context-invalid', refuse);
    const typeNode = presentNode(found.get('type'));
    if (typeNode !== undefined)
        readRequiredText(typeNode, 'perm-context-invalid', refuse);
    const rangeNode = presentNode(found.get('range'));
    const range = rangeNode === undefined ? undefined : readRequiredText(rangeNode, 'perm-context-invalid', refuse);
    return refuseValue => {
        if (typeNode === undefined) {
            refuseValue('perm-context-invalid', present, `the context (${describeNode(present)}) has no "type"`);
        }
        else if (range !== undefined && !isRangeAgent2(range)) {
            refuseValue('perm-context-invalid', rangeNode ?? resolved(present), `invalid range "${range}"`);
        }
    };
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2.js





const agent_2_fields = ['version', 'os', 'hooks', 'files', 'permissions', 'file_exists_behavior'];
/** Rust's `f64::EPSILON`. */
const epsilon = Number.EPSILON;
/**
 * What agent 2.x refuses, in its order: the types of the whole document first, then version, os, file_exists_behavior, hooks, files,
 * permissions. It takes the AppSpec of either operating system on any host.
 */
function readAgent2(root) {
    const typeRefusals = [];
    const valueRefusals = [];
    const collect = (into) => (rule, { span }, message, value) => {
        into.push({ rule, span, message, ...(value === undefined ? {} : { value }) });
    };
    const refuse = collect(typeRefusals);
    const real = resolved(root);
    const found = readStruct(root, agent_2_fields, isEmptyPlain(real) ? 'file-empty' : 'yaml-not-a-map', 'an AppSpec', refuse);
    if (found !== undefined) {
        const checks = [
            readVersion(found.get('version'), root, refuse),
            readOs(found.get('os'), root, refuse),
            readFileExistsBehavior(found.get('file_exists_behavior'), refuse),
            readHooks(found.get('hooks'), refuse),
            readFiles(found.get('files'), refuse),
            readPermissions(found.get('permissions'), found.get('os'), refuse)
        ];
        const refuseValue = collect(valueRefusals);
        for (const check of checks)
            check?.(refuseValue);
    }
    return [...typeRefusals, ...valueRefusals];
}
function readVersion(node, root, refuse) {
    if (node === undefined) {
        refuse('version-missing', root, 'missing field "version"');
        return undefined;
    }
    const real = resolved(node);
    const version = real.kind === 'scalar' ? readFloatAgent2(real) : undefined;
    if (version === undefined) {
        refuse('version-value', node, `invalid type: ${describeNode(node)}, expected a number`);
        return undefined;
    }
    return refuseValue => {
        if (!(Math.abs(version) < epsilon))
            refuseValue('version-value', node, `invalid version ${version}`);
    };
}
function readOs(node, root, refuse) {
    if (node === undefined) {
        refuse('os-missing', root, 'missing field "os"');
        return undefined;
    }
    const os = readRequiredText(node, 'os-value', refuse);
    return refuseValue => {
        if (os !== undefined && os !== 'linux' && os !== 'windows')
            refuseValue('os-value', node, `unsupported os "${os}"`);
    };
}
function readFileExistsBehavior(node, refuse) {
    const behavior = readText(node, 'feb-value', refuse);
    return refuseValue => {
        if (node === undefined || behavior === undefined)
            return;
        if (!codedeploy_words/* fileExistsBehaviors */.E.includes(behavior))
            refuseValue('feb-value', node, `invalid file_exists_behavior "${behavior}"`);
    };
}
function readHooks(node, refuse) {
    if (node === undefined)
        return undefined;
    const real = resolved(node);
    if (isEmptyPlain(real))
        return undefined;
    if (real.kind !== 'mapping') {
        const isNothing = real.kind === 'scalar' && real.style === 'plain' && /^(?:~|null|false|no|off)$/i.test(real.value);
        refuse(isNothing ? 'section-null-word' : 'section-type', node, `invalid type: ${describeNode(node)}, expected a map`);
        return undefined;
    }
    // An event that comes twice: the last one is kept, and only its values are checked.
    const events = new Map();
    for (const { key, value } of real.pairs) {
        const name = resolved(key);
        if (name.kind !== 'scalar') {
            refuse('yaml-key-type', key, `invalid type: ${describeNode(key)}, expected a string`);
            continue;
        }
        const scripts = readList(presentNode(value), 'hook-shape', 'a list of scripts', refuse).map(script => readScript(script, refuse));
        events.set(name.value, scripts);
    }
    return refuseValue => {
        for (const check of [...events.values()].flat())
            check(refuseValue);
    };
}
function readScript(node, refuse) {
    const found = readStruct(node, ['location', 'runas', 'sudo', 'timeout'], 'hook-shape', 'a script', refuse);
    if (found === undefined)
        return () => undefined;
    const location = readText(found.get('location'), 'hook-shape', refuse);
    readText(found.get('runas'), 'hook-shape', refuse);
    const sudo = presentNode(found.get('sudo'));
    if (sudo !== undefined) {
        const real = resolved(sudo);
        if (real.kind !== 'scalar' || readBooleanAgent2(real) === undefined) {
            refuse('sudo-type', sudo, `invalid type: ${describeNode(sudo)}, expected a boolean`);
        }
    }
    const timeoutNode = presentNode(found.get('timeout'));
    const real = timeoutNode === undefined ? undefined : resolved(timeoutNode);
    const timeout = real?.kind === 'scalar' ? readU32Agent2(real) : undefined;
    if (timeoutNode !== undefined && timeout === undefined) {
        refuse('timeout-invalid', timeoutNode, `invalid type: ${describeNode(timeoutNode)}, expected a whole number of seconds`);
    }
    return refuseValue => {
        if (location === undefined || location.trim() === '') {
            const rule = isEmptyPlain(resolved(node)) ? 'hook-shape' : 'script-location-missing';
            refuseValue(rule, found.get('location') ?? node, 'a script has no location');
        }
        if (timeoutNode !== undefined && timeout === 0)
            refuseValue('timeout-invalid', timeoutNode, 'the timeout is 0');
    };
}
function readFiles(node, refuse) {
    const checks = readList(node, 'section-type', 'a list', refuse).map((entry) => {
        const found = readStruct(entry, ['source', 'destination'], 'files-entry-shape', 'a file', refuse);
        const source = readText(found?.get('source'), 'files-non-string', refuse);
        const destination = readText(found?.get('destination'), 'files-non-string', refuse);
        return refuseValue => {
            if (found === undefined)
                return;
            if (isEmptyPlain(resolved(entry))) {
                refuseValue('files-entry-shape', entry, 'a file has no source');
                return;
            }
            if (source === undefined || source === '') {
                refuseValue(source === '' ? 'files-empty-string' : 'files-source-missing', source === '' ? (found.get('source') ?? entry) : entry, 'a file has no source');
            }
            else if (destination === undefined || destination === '') {
                const isEmpty = destination === '';
                const at = isEmpty ? (found.get('destination') ?? entry) : entry;
                refuseValue(isEmpty ? 'files-empty-string' : 'files-destination-missing', at, `the file "${source}" has no destination`);
            }
        };
    });
    return refuseValue => {
        for (const check of checks)
            check(refuseValue);
    };
}
function readPermissions(node, osNode, refuse) {
    const entries = readList(node, 'section-type', 'a list', refuse);
    const permissions = entries.map(entry => readPermissionAgent2(entry, refuse));
    const os = osNode === undefined ? undefined : resolved(osNode);
    const isWindows = os?.kind === 'scalar' && os.value === 'windows';
    return refuseValue => {
        if (isWindows)
            for (const entry of entries)
                refuseValue('perm-on-windows', entry, 'permissions are not supported on Windows');
        else
            for (const permission of permissions)
                permission.check(refuseValue);
    };
}

;// CONCATENATED MODULE: ./lib/appspec/agents/verdicts.js


/** The rule that tells about each kind of text that cannot be read. */
const ruleOfProblem = {
    syntax: 'yaml-syntax',
    escape: 'yaml-windows-escape',
    tab: 'yaml-tab-indent',
    'alias-name': 'yaml-unquoted-star',
    directive: 'yaml-directive',
    nesting: 'yaml-expansion',
    encoding: 'yaml-encoding',
    size: 'yaml-expansion'
};
/** What every agent's parser does with a Server AppSpec on a host. */
function readWithAgents(source, host) {
    const { problem, root, lines } = source;
    if (problem !== undefined)
        return allRefuse({ rule: ruleOfProblem[problem.kind], span: problem.span, message: problem.message });
    if (root === undefined)
        return allRefuse({ rule: 'file-empty', span: lines.span(0, 0), message: 'the application specification file was empty' });
    const agent1 = (0,agent_1/* readAgent1 */.$)(root, 'psych4', host);
    const olderRuby = (0,agent_1/* readAgent1 */.$)(root, 'psych3', host);
    return {
        refusals: {
            'agent-1': agent1.refusals,
            'agent-1-ruby-3.0': [...oldLibyaml(source), ...olderRuby.refusals],
            'agent-2': [...secondDocument(source), ...readAgent2(root)]
        },
        ...(agent1.appSpec && { appSpec: agent1.appSpec })
    };
}
function allRefuse(refusal) {
    return { refusals: { 'agent-1': [refusal], 'agent-1-ruby-3.0': [refusal], 'agent-2': [refusal] } };
}
/** Hosts with Ruby 3.0 or older have libyaml 0.2.2, which knows YAML 1.1 only. */
function oldLibyaml({ version }) {
    if (version === undefined || version.minor === 1)
        return [];
    return [{ rule: 'yaml-directive', span: version.span, message: 'found incompatible YAML document' }];
}
function secondDocument({ more }) {
    if (more === undefined)
        return [];
    const rule = more.problem === undefined ? 'yaml-multi-document' : ruleOfProblem[more.problem.kind];
    return [{ rule, span: more.span, message: more.problem?.message ?? 'more than one document is not supported' }];
}

;// CONCATENATED MODULE: ./lib/appspec/outline.js

function outlineOf(root) {
    const top = resolved(root);
    if (top.kind !== 'mapping')
        return undefined;
    const hooks = outline_valueOf(top, 'hooks');
    return {
        top,
        files: mappingsIn(outline_valueOf(top, 'files')),
        permissions: mappingsIn(outline_valueOf(top, 'permissions')),
        hooks: hooks?.kind === 'mapping' ? fieldsOf(hooks).map(({ key, value }) => ({ event: key, value, scripts: mappingsIn(resolved(value)) })) : []
    };
}
/** The pairs whose key is a scalar, in the order of the file. */
function fieldsOf(mapping) {
    const fields = [];
    for (const { key, value } of mapping.pairs) {
        const name = resolved(key);
        if (name.kind === 'scalar')
            fields.push({ key: name, value });
    }
    return fields;
}
/** The last field of that name. */
function fieldOf(mapping, name) {
    return fieldsOf(mapping).findLast(({ key }) => key.value === name);
}
function outline_valueOf(mapping, name) {
    const field = fieldOf(mapping, name);
    return field && resolved(field.value);
}
/** The value of a field that is a scalar. */
function scalarOf(mapping, name) {
    const value = outline_valueOf(mapping, name);
    return value?.kind === 'scalar' ? value : undefined;
}
/** Text that is not left out: neither empty nor `null`. */
function textOf(mapping, name) {
    const scalar = scalarOf(mapping, name);
    if (scalar === undefined || (scalar.style === 'plain' && /^(?:|~|null)$/i.test(scalar.value)))
        return undefined;
    return scalar;
}
/** The scalars of a list. */
function scalarsIn(node) {
    const real = node && resolved(node);
    if (real?.kind !== 'sequence')
        return [];
    return real.items.map(resolved).filter(item => item.kind === 'scalar');
}
function mappingsIn(node) {
    if (node?.kind !== 'sequence')
        return [];
    return node.items.map(resolved).filter(item => item.kind === 'mapping');
}
/** Every node of a document once, parents first; aliases are given, not followed. */
function* walk(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        yield node;
        if (node.kind === 'sequence')
            for (let i = node.items.length - 1; i >= 0; i--)
                pushIf(stack, node.items[i]);
        if (node.kind === 'mapping') {
            for (let i = node.pairs.length - 1; i >= 0; i--) {
                pushIf(stack, node.pairs[i]?.value);
                pushIf(stack, node.pairs[i]?.key);
            }
        }
    }
}
function pushIf(stack, node) {
    if (node !== undefined)
        stack.push(node);
}

;// CONCATENATED MODULE: ./lib/appspec/detect-platform.js


const blueGreenHookType = 'AWS::CodeDeploy::BlueGreen';
const blueGreenTransform = 'AWS::CodeDeployBlueGreen';
const platformOfType = {
    'aws::ecs::service': 'ecs',
    'aws::lambda::function': 'lambda'
};
/** Which platform a file is for, by its keys; `server` when nothing tells. */
function detectPlatform(root) {
    const top = root && resolved(root);
    if (top?.kind !== 'mapping')
        return { platform: 'server', isTemplate: false, serverKeys: [] };
    const fields = fieldsOf(top);
    const serverKeys = fields.filter(({ key }) => /^(?:os|files|permissions|file_exists_behavior)$/i.test(key.value)).map(({ key }) => key);
    const resources = fields.find(({ key }) => key.value.toLowerCase() === 'resources');
    const isTemplate = isBlueGreenTemplate(top);
    if (resources === undefined)
        return { platform: isTemplate ? 'ecs' : 'server', isTemplate, serverKeys };
    return { platform: platformOf(resources.value), isTemplate, resources: resources.key, serverKeys };
}
/** By the resource's type; one whose type says nothing is taken for the more common platform. */
function platformOf(resources) {
    for (const node of walk(resources)) {
        const platform = node.kind === 'scalar' ? platformOfType[node.value.toLowerCase()] : undefined;
        if (platform !== undefined)
            return platform;
    }
    return 'ecs';
}
function isBlueGreenTemplate(top) {
    for (const { key, value } of fieldsOf(top)) {
        const wanted = key.value === 'Transform' ? blueGreenTransform : key.value === 'Hooks' ? blueGreenHookType : undefined;
        if (wanted === undefined)
            continue;
        for (const node of walk(value))
            if (node.kind === 'scalar' && node.value === wanted)
                return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/appspec/host-path.js
var host_path = __nccwpck_require__(3202);
;// CONCATENATED MODULE: ./lib/appspec/hook-scripts.js


/** As much of a script as is looked at. */
const scriptLimit = 1024 * 1024;
/** All scripts of all events; what the tree has is read, each file once. */
async function loadHookScripts(outline, system, bundle) {
    const contents = new Map();
    const scripts = [];
    for (const { event, scripts: entries } of outline.hooks) {
        for (const entry of entries) {
            const location = textOf(entry, 'location');
            if (location === undefined || location.value.trim() === '')
                continue;
            const written = location.value.trim();
            const path = (0,host_path/* revisionPath */.v0)(system === 'windows' ? written.replaceAll('\\', '/') : written);
            const content = path === undefined || bundle === undefined ? undefined : (contents.get(path) ?? hook_scripts_readScript(path, bundle));
            if (path !== undefined && content !== undefined)
                contents.set(path, content);
            scripts.push(withContent({ event, entry, location, path }, content));
        }
    }
    return Promise.all(scripts);
}
async function withContent(script, content) {
    const found = await content;
    return found === undefined ? script : { ...script, content: found };
}
async function hook_scripts_readScript(path, { tree, walked }) {
    const real = walked.realPath(path);
    if (real === undefined || walked.entry(real)?.kind !== 'file')
        return undefined;
    const bytes = await tree.read(real, scriptLimit);
    if (bytes === undefined)
        return undefined;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = text.startsWith('\ufeff');
    return { hasByteOrderMark, lines: (hasByteOrderMark ? text.slice(1) : text).split('\n') };
}

// EXTERNAL MODULE: ./lib/appspec/install-plan.js + 2 modules
var install_plan = __nccwpck_require__(782);
;// CONCATENATED MODULE: ./lib/appspec/joint-refusals.js

/** The refusals of all agents by rule; those of several agents for one reason at one place are one. */
function joinRefusals(refusals) {
    const byRule = new Map();
    for (const agent of diagnostic/* agents */.X6) {
        for (const { rule, span, message, value } of refusals[agent]) {
            const places = byRule.get(rule) ?? new Map();
            byRule.set(rule, places);
            const draft = places.get(span.start.offset) ?? { span, agents: [], messages: {} };
            places.set(span.start.offset, draft);
            if (!draft.agents.includes(agent))
                draft.agents.push(agent);
            draft.messages[agent] ??= message;
            if (value !== undefined && agent === 'agent-1')
                draft.value ??= value;
        }
    }
    return new Map([...byRule].map(([rule, places]) => [rule, [...places.values()]]));
}

// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __nccwpck_require__(2529);
// EXTERNAL MODULE: ./lib/appspec/read.js + 9 modules
var read = __nccwpck_require__(1693);
;// CONCATENATED MODULE: ./lib/appspec/rule.js
const serverOnly = ['server'];
const everyPlatform = ['server', 'ecs', 'lambda'];

;// CONCATENATED MODULE: ./lib/appspec/rules/cfn-not-an-appspec.js


const cfnNotAnAppspec = {
    id: 'cfn-not-an-appspec',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is a CloudFormation template, not an AppSpec.',
    check(context, report) {
        if (!detectPlatform(context.root).isTemplate)
            return;
        report({
            at: context.root,
            message: 'This is a CloudFormation template with a blue/green hook, not an AppSpec: CloudFormation makes the deployment itself.',
            hint: 'Deploy it with CloudFormation, and leave CodeDeploy out.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/feb-misplaced.js


const febMisplaced = {
    id: 'feb-misplaced',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"file_exists_behavior" is misspelt or stands in the wrong place, and is ignored.',
    check({ outline }, report) {
        if (outline === undefined)
            return;
        for (const [mapping, isTop] of [[outline.top, true], ...outline.files.map(entry => [entry, false])]) {
            for (const { key } of fieldsOf(mapping)) {
                if (key.value !== 'fileExistsBehavior' && !(key.value === 'file_exists_behavior' && !isTop))
                    continue;
                report({
                    at: key,
                    message: `The agents ignore "${key.value}" here, and files that exist make the deployment fail (DISALLOW).`,
                    hint: 'Write "file_exists_behavior" at the top level.'
                });
            }
        }
    }
};

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
;// CONCATENATED MODULE: ./lib/appspec/refusal-findings.js

/** Agents as people call them: `every agent`, `agent 1.8`, `agent 1.8 on Ruby 3.0 and older and agent 2`. */
function nameAgents(agents) {
    if (agents.length === diagnostic/* agents */.X6.length)
        return 'every agent';
    const hasNewer = agents.includes('agent-1');
    const hasOlder = agents.includes('agent-1-ruby-3.0');
    const names = [];
    if (hasNewer && hasOlder)
        names.push('agent 1.8');
    else if (hasNewer)
        names.push('agent 1.8 on Ruby 3.1 and later');
    else if (hasOlder)
        names.push('agent 1.8 on Ruby 3.0 and older');
    if (agents.includes('agent-2'))
        names.push('agent 2');
    return names.join(' and ');
}
/** `agent 2 refuses`, `agent 1.8 and agent 2 refuse`. */
function agentsRefuse(agents) {
    const isOne = agents.length === diagnostic/* agents */.X6.length || !agents.includes('agent-2') || agents.length === 1;
    return `${nameAgents(agents)} ${isOne ? 'refuses' : 'refuse'}`;
}
/**
 * Reports what the agents refuse under a rule's id. `describe` words it, given the node that stands there; it returns undefined to
 * leave a refusal to another rule.
 */
function reportRefusals(rule, { refusals, nodeAt }, report, describe) {
    for (const refusal of refusals(rule)) {
        const wording = describe(refusal, nodeAt(refusal.span));
        if (wording !== undefined)
            report({ at: refusal, refusedBy: refusal.agents, ...wording });
    }
}
/** The first complaint of those agents, for where the shape of a mistake is all there is to say. */
function complaint({ messages, agents }) {
    const [first] = agents;
    return (first === undefined ? undefined : messages[first]) ?? 'it cannot be read';
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/appspec/rules/feb-value.js




const febValue = {
    id: 'feb-value',
    severity: 'error',
    platforms: serverOnly,
    summary: '"file_exists_behavior" is not one of its three values.',
    check(context, report) {
        reportRefusals('feb-value', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.value : '';
            const meant = (0,suggest/* nearestName */.q)(written.trim(), codedeploy_words/* fileExistsBehaviors */.E);
            return {
                message: `"file_exists_behavior" must be one of ${codedeploy_words/* fileExistsBehaviors */.E.join(', ')}${node?.kind === 'scalar' ? `, not "${written}"` : ''}: ${agentsRefuse(agents)} the file.`,
                hint: meant === undefined ? 'Delete the key for the default, DISALLOW.' : `Write ${meant}, in capital letters.`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/file-empty.js


const fileEmpty = {
    id: 'file-empty',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file has no content.',
    check(context, report) {
        reportRefusals('file-empty', context, report, ({ agents }) => ({
            message: `The AppSpec is empty. ${capitalized(agentsRefuse(agents))} it.`,
            hint: 'The least an agent takes is "version: 0.0" and "os: linux", each on a line.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/shipped-path.js


/** A path of an AppSpec as a path of the revision; undefined when it leads out of it. */
function shippedPath(written, { system }) {
    return (0,host_path/* revisionPath */.v0)(system === 'windows' ? written.replaceAll('\\', '/') : written);
}
/** The path a user most likely meant: the same in another case, the same name elsewhere, or one that is spelt nearly so. */
function nearestPath(path, tree) {
    const paths = [...tree.paths()];
    const lower = path.toLowerCase();
    const sameButCase = paths.find(candidate => candidate.toLowerCase() === lower);
    if (sameButCase !== undefined)
        return sameButCase;
    const sameName = paths.filter(candidate => (0,host_path/* nameOf */.Vb)(candidate) === (0,host_path/* nameOf */.Vb)(path));
    if (sameName.length === 1)
        return sameName[0];
    return (0,suggest/* nearestName */.q)(path, paths);
}
function wordSuggestion(path, suggestion) {
    const isCase = path.toLowerCase() === suggestion.toLowerCase();
    return isCase ? `The revision has "${suggestion}"; upper and lower case count.` : `Did you mean "${suggestion}"?`;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/files-dangerous-destination.js



const systemDirectory = /^(?:\/(?:bin|boot|dev|etc|home|lib|lib64|proc|root|run|sbin|sys|tmp|usr|usr\/(?:bin|lib|local|sbin)|var)?\/*|[A-Za-z]:[/\\]*(?:Windows(?:[/\\]System32)?|Program Files(?: \(x86\))?|Users)?[/\\]*)$/i;
const filesDangerousDestination = {
    id: 'files-dangerous-destination',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A whole directory is installed into a directory of the system.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            const destination = textOf(entry, 'destination');
            if (source === undefined || destination === undefined)
                continue;
            const path = shippedPath(source.value, { system });
            const isTree = path === '' || (path !== undefined && tree?.isDirectory(path) === true);
            if (!isTree || !systemDirectory.test(destination.value))
                continue;
            report({
                at: destination,
                message: `A whole directory is installed into "${destination.value}", and the next deployment deletes from there what this one installed.`,
                hint: 'Install into a directory of your own, such as /opt/NAME.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-is-file.js




const filesDestinationIsFile = {
    id: 'files-destination-is-file',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination names a file; it becomes a directory of that name.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            const destination = textOf(entry, 'destination');
            if (source === undefined || destination === undefined)
                continue;
            const path = shippedPath(source.value, { system });
            if (path === undefined || path === '' || tree?.isDirectory(path) === true)
                continue;
            const name = (0,host_path/* nameOf */.Vb)(path);
            const target = (0,host_path/* nameOf */.Vb)(destination.value.replaceAll('\\', '/'));
            const extension = /\.[^./]+$/.exec(name)?.[0];
            if (target !== name && (extension === undefined || !target.endsWith(extension) || target === extension))
                continue;
            if (target === name && extension === undefined && tree === undefined)
                continue;
            const written = destination.value.replace(/[/\\]+$/, '');
            report({
                at: destination,
                message: `A destination is always a directory: the file is installed as "${written}${system === 'windows' ? '\\' : '/'}${name}".`,
                hint: `Name the directory: "${written.slice(0, written.length - target.length).replace(/(?<=.)[/\\]$/, '')}".`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-missing.js


const filesDestinationMissing = {
    id: 'files-destination-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" has no destination.',
    check(context, report) {
        reportRefusals('files-destination-missing', context, report, ({ agents }) => ({
            message: `This entry of "files" has no "destination": ${agentsRefuse(agents)} the file.`,
            hint: 'Add "destination: …", a directory on the host. "source" and "destination" of one entry stand below one dash.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-relative.js


const filesDestinationRelative = {
    id: 'files-destination-relative',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination is not an absolute path.',
    check({ outline }, report) {
        for (const entry of outline?.files ?? []) {
            const destination = textOf(entry, 'destination');
            if (destination === undefined || destination.value === '' || /^(?:[/~$%]|[A-Za-z]:|\\)/.test(destination.value))
                continue;
            report({
                at: destination,
                message: `"${destination.value}" is relative to the working directory of the agent, which is usually "/".`,
                hint: 'Write an absolute path.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-duplicate-target.js


const filesDuplicateTarget = {
    id: 'files-duplicate-target',
    severity: 'error',
    platforms: serverOnly,
    summary: 'Two entries install the same file.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'same-target')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that, even when both are the same file.`,
                hint: 'Remove one of the two entries, or the file from one of the directories.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-empty-string.js


const filesEmptyString = {
    id: 'files-empty-string',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source or destination is empty text.',
    check(context, report) {
        reportRefusals('files-empty-string', context, report, ({ agents }) => ({
            message: `This is empty text: agent 1 takes it for the root, "/", and ${agentsRefuse(agents)} the file.`,
            hint: 'Write the path; "/" as a source is the whole revision.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-entry-shape.js


const filesEntryShape = {
    id: 'files-entry-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" is not a map of source and destination.',
    check(context, report) {
        reportRefusals('files-entry-shape', context, report, ({ agents }, node) => ({
            message: `An entry of "files" must be a map with "source" and "destination"${node?.kind === 'scalar' && node.raw === '' ? '; this one is empty' : ''}: ${agentsRefuse(agents)} the file.`,
            hint: 'Write "- source: …" and below it, with the same indentation as "source", "destination: …".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-file-dir-clash.js


const filesFileDirClash = {
    id: 'files-file-dir-clash',
    severity: 'error',
    platforms: serverOnly,
    summary: 'One entry needs a file where another needs a directory.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'file-directory-clash')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that.`,
                hint: 'A destination is always a directory: name the directory, not the file.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-glob.js



/** Has characters that a shell would expand. */
function isGlob(path) {
    return /[*?]|\[[^\]]*\]|\{[^}]*,[^}]*\}/.test(path);
}
const filesGlob = {
    id: 'files-glob',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source has glob characters, which the agents take literally.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            if (source === undefined || !isGlob(source.value))
                continue;
            const path = shippedPath(source.value, { system });
            if (path !== undefined && tree?.entry(path) !== undefined)
                continue;
            report({
                at: source,
                message: `The agents do not expand "*", "?" and brackets: they look for a file named "${source.value}".`,
                hint: 'Name a directory (its content is copied), or give each file an entry.'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/scalars.js
var scalars = __nccwpck_require__(1505);
;// CONCATENATED MODULE: ./lib/appspec/rules/files-non-string.js




const filesNonString = {
    id: 'files-non-string',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source or destination is not text.',
    check(context, report) {
        reportRefusals('files-non-string', context, report, ({ agents }) => ({
            message: `A source or a destination must be text: ${agentsRefuse(agents)} the file, and agent 1 fails when it installs it.`,
            hint: 'Give each path an entry of its own.'
        }));
        for (const mapping of context.appSpec?.files ?? []) {
            if (mapping.installError === undefined)
                continue;
            const value = context.outline?.files.find(({ span }) => span.start.offset === mapping.span.start.offset);
            for (const name of ['source', 'destination']) {
                const scalar = value && scalarOf(value, name);
                if (scalar?.style !== 'plain' || (0,scalars/* typeRubyScalar */.V)(scalar.value, 'psych4').type === 'string')
                    continue;
                report({
                    at: scalar,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: `Agent 1 reads ${scalar.raw} as something else than text, and Install fails with a TypeError.`,
                    hint: `Quote it: "${scalar.raw}".`
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-os-path.js


const filesOsPath = {
    id: 'files-os-path',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination is a path of the other operating system.',
    check({ outline, system }, report) {
        for (const entry of outline?.files ?? []) {
            const destination = textOf(entry, 'destination');
            if (destination === undefined)
                continue;
            const isWindowsPath = /^[A-Za-z]:|^\\/.test(destination.value);
            const isUnixPath = destination.value.startsWith('/');
            if (system === 'linux' ? !isWindowsPath : !isUnixPath)
                continue;
            report({
                at: destination,
                message: `"${destination.value}" is a ${isWindowsPath ? 'Windows' : 'Unix'} path, and this AppSpec is for ${system}.`,
                hint: system === 'linux' ? 'Write a path such as /opt/app.' : 'Write a path such as C:\\app, with its drive.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-parent-escape.js



const filesParentEscape = {
    id: 'files-parent-escape',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A source leads out of the revision.',
    check({ outline, system }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            if (source === undefined || shippedPath(source.value, { system }) !== undefined)
                continue;
            report({
                at: source,
                message: `"${source.value}" leads out of the revision: what it finds there depends on the host, and agent 2 can be set to refuse it.`,
                hint: 'Name something inside the revision.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-source-missing.js



const filesSourceMissing = {
    id: 'files-source-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" has no source.',
    check(context, report) {
        reportRefusals('files-source-missing', context, report, ({ agents }, node) => {
            const isSplit = node?.kind === 'mapping' && fieldOf(node, 'destination') !== undefined;
            return {
                message: `This entry of "files" has no "source": ${agentsRefuse(agents)} the file.`,
                hint: isSplit
                    ? 'Add "source: …" to it. "source" and "destination" of one entry stand below one dash.'
                    : 'Add "source: …", a path in the revision.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-source-not-found.js




const filesSourceNotFound = {
    id: 'files-source-not-found',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source is not in the revision.',
    check(context, report) {
        const { outline, tree } = context;
        if (outline === undefined || tree === undefined)
            return;
        for (const entry of outline.files) {
            const source = textOf(entry, 'source');
            if (source === undefined || source.value === '' || isGlob(source.value))
                continue;
            const path = shippedPath(source.value, context);
            if (path === undefined || tree.entry(path) !== undefined || tree.isDirectory(path))
                continue;
            const suggestion = nearestPath(path, tree);
            report({
                at: source,
                message: `The revision has no "${path}": Install fails with "No such file or directory".`,
                hint: suggestion === undefined
                    ? 'Sources are relative to the root of the revision; check what is left out of it.'
                    : wordSuggestion(path, suggestion)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-variable.js


const filesVariable = {
    id: 'files-variable',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A source or destination has a variable or "~", which is never expanded.',
    check({ outline }, report) {
        for (const entry of outline?.files ?? []) {
            for (const name of ['source', 'destination']) {
                const node = textOf(entry, name);
                const found = node && /\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|^~(?=\/|$)/.exec(node.value)?.[0];
                if (node === undefined || found === undefined)
                    continue;
                report({
                    at: node,
                    message: `The agents do not expand "${found}"; it becomes part of the path.`,
                    hint: 'Write the path out, or copy the files in a hook script.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-empty.js


const hookEmpty = {
    id: 'hook-empty',
    severity: 'info',
    platforms: serverOnly,
    summary: 'An event has no scripts.',
    check({ outline }, report) {
        for (const { event, value } of outline?.hooks ?? []) {
            const real = resolved(value);
            const isEmpty = (real.kind === 'scalar' && real.raw === '' && real.tag === undefined) || (real.kind === 'sequence' && real.items.length === 0);
            if (isEmpty)
                report({ at: event, message: `${event.value} has no scripts, so nothing runs.`, hint: 'Delete the key, or add "- location: …".' });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __nccwpck_require__(8976);
;// CONCATENATED MODULE: ./lib/appspec/rules/hook-reserved-event.js


function isReserved(event) {
    return lifecycle/* reservedEvents */.AN.server.includes(event);
}
const hookReservedEvent = {
    id: 'hook-reserved-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook has the name of an event that CodeDeploy keeps for itself.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            if (!isReserved(event.value))
                continue;
            const instead = {
                Install: 'BeforeInstall or AfterInstall',
                DownloadBundle: 'BeforeInstall',
                BlockTraffic: 'AfterBlockTraffic',
                AllowTraffic: 'AfterAllowTraffic'
            }[event.value];
            report({
                at: event,
                message: `CodeDeploy keeps ${event.value} for itself: scripts under it never run.`,
                hint: instead === undefined ? `Use one of ${lifecycle/* scriptableEvents */.VB.server.join(', ')}.` : `Use ${instead}.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-shape.js


const hookShape = {
    id: 'hook-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An event is not a list of scripts, or a script is not a map.',
    check(context, report) {
        reportRefusals('hook-shape', context, report, ({ agents, span }, node) => {
            const isEvent = context.outline?.hooks.some(({ value }) => value.span.start.offset === span.start.offset) === true;
            const hint = node?.kind === 'mapping'
                ? 'Put a dash and a space in front of the first key of the script.'
                : node?.kind === 'scalar' && node.value !== ''
                    ? `Write "- location: ${node.value}".`
                    : 'Write "- location: scripts/NAME.sh".';
            const what = isEvent
                ? 'An event must hold a list of scripts'
                : 'A script must be a map with "location", and each of its values one word or text';
            return { message: `${what}: ${agentsRefuse(agents)} the file.`, hint };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-unknown-event.js




const hookUnknownEvent = {
    id: 'hook-unknown-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook has a name that is no lifecycle event, so it never runs.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            const name = event.value;
            if ((0,lifecycle/* isScriptable */.ur)('server', name) || isReserved(name) || lifecycle/* lifecycleEvents */.iH.includes(name) || name === '<<')
                continue;
            const meant = (0,suggest/* nearestName */.q)(name.replaceAll(/[_-]/g, ''), lifecycle/* scriptableEvents */.VB.server);
            report({
                at: event,
                message: `"${name}" is not a lifecycle event: its scripts never run, and nothing says so.`,
                hint: meant === undefined ? `Events with scripts are ${lifecycle/* scriptableEvents */.VB.server.join(', ')}.` : `Did you mean ${meant}?`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-wrong-platform-event.js



const hookWrongPlatformEvent = {
    id: 'hook-wrong-platform-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook is for an event of another platform.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            if ((0,lifecycle/* isScriptable */.ur)('server', event.value) || isReserved(event.value) || !lifecycle/* lifecycleEvents */.iH.includes(event.value))
                continue;
            report({
                at: event,
                message: `${event.value} is an event of ECS deployments: on servers its scripts never run.`,
                hint: 'Use ValidateService or BeforeAllowTraffic.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/vocabulary.js
/** The keys of a Server AppSpec, by the place where the agents look for them. */
const serverKeys = {
    top: ['version', 'os', 'files', 'permissions', 'hooks', 'file_exists_behavior'],
    file: ['source', 'destination'],
    permission: ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'],
    context: ['name', 'type', 'range'],
    script: ['location', 'timeout', 'runas', 'sudo']
};
/** How each level is called in messages. */
const levelNames = {
    top: 'the top level',
    file: 'an entry of "files"',
    permission: 'an entry of "permissions"',
    context: '"context"',
    script: 'a script'
};
/** Keys at the top level that other tools put there on purpose. */
function isForeignTopKey(name) {
    return name === 'branch_config' || /^x-/.test(name) || name === '<<';
}

;// CONCATENATED MODULE: ./lib/appspec/stray-keys.js


function strayKeys({ outline, platform }) {
    if (outline === undefined || platform !== 'server')
        return [];
    const contexts = outline.permissions.map(entry => outline_valueOf(entry, 'context')).filter(value => value?.kind === 'mapping');
    const levels = [
        ['top', [outline.top]],
        ['file', outline.files],
        ['permission', outline.permissions],
        ['context', contexts],
        ['script', outline.hooks.flatMap(hook => hook.scripts)]
    ];
    return levels.flatMap(([level, mappings]) => mappings.flatMap(mapping => strayIn(mapping, level)));
}
/** Keys that rules of their own speak about. */
const claimed = {
    top: /^(?:fileExistsBehavior|Resources|resources)$/,
    file: /^(?:file_exists_behavior|fileExistsBehavior)$/,
    permission: /^$/,
    context: /^(?:user|role)$/,
    script: /^$/
};
function strayIn(mapping, level) {
    const known = serverKeys[level];
    return fieldsOf(mapping)
        .filter(({ key }) => !known.includes(key.value) &&
        !claimed[level].test(key.value) &&
        !(level === 'top' && isForeignTopKey(key.value)) &&
        key.value !== '<<')
        .map(({ key }) => ({ key, level }));
}
/** The key with the same letters, in the right case, if it is not there already. */
function caseFix(name, level) {
    return serverKeys[level].find(known => known.toLowerCase() === name.toLowerCase());
}
/** The level at which a key is known. */
function homeOf(name, level) {
    const levels = Object.keys(serverKeys);
    return levels.find(other => other !== level && serverKeys[other].includes(name));
}

;// CONCATENATED MODULE: ./lib/appspec/rules/key-case.js


const keyCase = {
    id: 'key-case',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key has the right letters in the wrong case, so the agents ignore it.',
    check(context, report) {
        for (const { key, level } of strayKeys(context)) {
            const right = caseFix(key.value, level);
            if (right === undefined)
                continue;
            const isVital = ['version', 'os', 'source', 'destination', 'object', 'location'].includes(right);
            report({
                at: key,
                severity: isVital ? 'error' : 'warning',
                message: `Keys are case-sensitive: the agents do not know "${key.value}"${isVital ? `, and miss "${right}"` : ' and silently ignore it with everything below it'}.`,
                hint: `Write "${right}".`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/key-unknown.js





const keyUnknown = {
    id: 'key-unknown',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key is not one the agents know, so they ignore it.',
    check(context, report) {
        for (const { key, level } of strayKeys(context)) {
            if (caseFix(key.value, level) !== undefined || homeOf(key.value, level) !== undefined)
                continue;
            const meant = (0,suggest/* nearestName */.q)(key.value, serverKeys[level]);
            report({
                at: key,
                message: `"${key.value}" is not a key of ${levelNames[level]}; the agents ignore it${level === 'top' && meant !== undefined ? ' and everything below it' : ''}.`,
                hint: (0,lifecycle/* isScriptable */.ur)('server', key.value)
                    ? 'Lifecycle events belong under "hooks".'
                    : meant === undefined
                        ? `Known keys: ${serverKeys[level].join(', ')}.`
                        : `Did you mean "${meant}"?`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/key-wrong-level.js



const keyWrongLevel = {
    id: 'key-wrong-level',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key the agents know stands where they do not look for it.',
    check(context, report) {
        for (const { key, level } of strayKeys(context)) {
            const home = caseFix(key.value, level) === undefined ? homeOf(key.value, level) : undefined;
            if (home === undefined || key.value === 'file_exists_behavior')
                continue;
            report({
                at: key,
                message: `"${key.value}" belongs in ${levelNames[home]}; in ${levelNames[level]} the agents ignore it.`,
                hint: `Move it to ${levelNames[home]}.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/nothing-to-do.js


const nothingToDo = {
    id: 'nothing-to-do',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'There are neither files nor hooks.',
    check(context, report) {
        const { appSpec, outline } = context;
        if (appSpec === undefined || outline === undefined)
            return;
        if (appSpec.files.length > 0 || appSpec.hooks.some(hook => hook.scripts.length > 0))
            return;
        report({
            at: fieldsOf(outline.top)[0]?.key,
            message: 'The AppSpec has neither files nor scripts: a deployment succeeds and changes nothing.',
            hint: 'Add "files" or "hooks".'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/os-mismatch.js


const osMismatch = {
    id: 'os-mismatch',
    severity: 'error',
    platforms: serverOnly,
    summary: '"os" is not the operating system of the hosts.',
    check(context, report) {
        reportRefusals('os-mismatch', context, report, ({ agents }, node) => ({
            message: `The hosts run ${context.host}, and this AppSpec is for ${node?.kind === 'scalar' ? node.value : 'another system'}: ${agentsRefuse(agents)} it.`,
            hint: 'Deploy this revision to hosts of its own operating system, or ship another AppSpec.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/os-missing.js


const osMissing = {
    id: 'os-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'There is no "os".',
    check(context, report) {
        reportRefusals('os-missing', context, report, ({ agents }) => ({
            message: `The AppSpec does not say for which operating system it is: ${agentsRefuse(agents)} it.`,
            hint: 'Add "os: linux" or "os: windows".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/os-value.js




const osValue = {
    id: 'os-value',
    severity: 'error',
    platforms: serverOnly,
    summary: '"os" is neither linux nor windows.',
    check(context, report) {
        reportRefusals('os-value', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.value : '';
            const meant = /ubuntu|debian|amazon|centos|rhel|suse|unix|darwin|macos/i.test(written) ? 'linux' : (0,suggest/* nearestName */.q)(written, model/* hostSystems */.$);
            return {
                message: `"os" must be exactly linux or windows${written === '' ? '' : `, not "${written}"`}: ${agentsRefuse(agents)} the file.`,
                hint: meant === undefined ? 'Write "os: linux" or "os: windows".' : `Write "os: ${meant}".`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-acl-default-on-file.js

const permAclDefaultOnFile = {
    id: 'perm-acl-default-on-file',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A default ACL reaches files.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'default-acl-on-file')
                continue;
            report({
                at: problem.cause,
                message: 'A default ACL entry ("d:…") is for directories only, and this entry reaches files: Install refuses that.',
                hint: 'Add "type: [directory]" to the entry.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-acl-syntax.js


const permAclSyntax = {
    id: 'perm-acl-syntax',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An ACL entry is malformed.',
    check(context, report) {
        reportRefusals('perm-acl-syntax', context, report, ({ agents }, node) => {
            const isMap = node?.kind === 'mapping';
            return {
                message: `${node?.kind === 'scalar' ? `"${node.value}"` : 'This'} is not an ACL entry${agents.length === 3 ? '' : ` for ${nameAgents(agents)}`}: ${agentsRefuse(agents)} the file.`,
                hint: isMap
                    ? 'Quote the entry, without a space behind a colon.'
                    : 'Write TYPE:NAME:PERMISSIONS, such as "u:bob:rwx", "g:dev:r-x", "m::rw-", or with "d:" in front; "mode" sets the entries without a name.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-context-invalid.js


const permContextInvalid = {
    id: 'perm-context-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A SELinux context is malformed.',
    check(context, report) {
        reportRefusals('perm-context-invalid', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}: ${agentsRefuse(refusal.agents)} the file.`,
            hint: 'Write "context:" with "type: …" below it; a range looks like s0 or s0-s1:c0,c5.c9.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-context-user.js


const permContextUser = {
    id: 'perm-context-user',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The agents read the SELinux user from "name", not from "user".',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            const value = outline_valueOf(entry, 'context');
            if (value?.kind !== 'mapping')
                continue;
            for (const { key } of fieldsOf(value)) {
                if (key.value === 'user')
                    report({ at: key, message: 'The agents ignore "user": they read the SELinux user from "name".', hint: 'Write "name".' });
                if (key.value === 'role')
                    report({ at: key, message: 'The agents ignore "role".', hint: 'Delete it.' });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-except-path.js


const permExceptPath = {
    id: 'perm-except-path',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'An exception is a path; only names of direct children match.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            for (const item of scalarsIn(outline_valueOf(entry, 'except'))) {
                if (!item.value.includes('/'))
                    continue;
                report({
                    at: item,
                    message: `Exceptions are held against names of direct children, so "${item.value}" never matches.`,
                    hint: 'Write the bare name, in an entry whose object is the directory that holds it.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-except-shape.js


const permExceptShape = {
    id: 'perm-except-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: '"except" is not a list.',
    check(context, report) {
        reportRefusals('perm-except-shape', context, report, ({ agents }) => ({
            message: `"except" must be a list of names: ${agentsRefuse(agents)} the file.`,
            hint: 'Write "except: [NAME]".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-empty.js


const permModeEmpty = {
    id: 'perm-mode-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A mode is empty text, which takes all permissions away.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            const mode = scalarOf(entry, 'mode');
            if (mode?.value !== '' || mode.style === 'plain')
                continue;
            report({
                at: mode,
                message: 'An empty mode is mode 000: nobody but root can use what it is set on.',
                hint: 'Delete the key to keep the mode of the files.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/mode-words.js
/** Octal digits of a mode as `ls` shows them: `rw-r--r--`. */
function describeMode(digits) {
    const bits = Number.parseInt(digits, 8);
    return [6, 3, 0]
        .map(shift => (bits >> shift) & 7)
        .map(part => `${part & 4 ? 'r' : '-'}${part & 2 ? 'w' : '-'}${part & 1 ? 'x' : '-'}`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-octal.js




/** A plain scalar that YAML 1.1 reads as an octal number. */
function unquotedOctal(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.tag === undefined && /^0[0-7]+$/.test(node.value) ? node : undefined;
}
function quoteMode({ raw }) {
    return raw.length > 4 ? `Write ${raw.replace(/^0+/, '')}, without the leading 0.` : `Quote it: mode: "${raw}". Agent 2 takes both.`;
}
function agent1Refuses(node, { refusals }) {
    return refusals('perm-mode-invalid').some(({ span, agents }) => span.start.offset === node.span.start.offset && agents.includes('agent-1'));
}
const permModeOctal = {
    id: 'perm-mode-octal',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An unquoted mode starts with 0, and agent 1 reads it as an octal number.',
    check(context, report) {
        reportRefusals('perm-mode-invalid', context, report, ({ agents, value }, node) => {
            const mode = node && unquotedOctal(node);
            if (mode === undefined || value === undefined)
                return undefined;
            return {
                message: `Agent 1 reads the unquoted ${mode.raw} as the number ${value} and takes that for the mode: ${agentsRefuse(agents)} the file.`,
                hint: quoteMode(mode)
            };
        });
        for (const entry of context.outline?.permissions ?? []) {
            const node = scalarOf(entry, 'mode');
            const mode = node && unquotedOctal(node);
            if (mode === undefined || /^[+-]?0+$/.test(mode.raw) || agent1Refuses(mode, context))
                continue;
            const real = Number.parseInt(mode.raw, 8).toString().padStart(3, '0');
            report({
                at: mode,
                severity: 'error',
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 reads the unquoted ${mode.raw} as a number and sets mode ${real} (${describeMode(real)}), without a word.`,
                hint: quoteMode(mode)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-invalid.js



const permModeInvalid = {
    id: 'perm-mode-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A mode is not one to four octal digits.',
    check(context, report) {
        reportRefusals('perm-mode-invalid', context, report, ({ agents, value }, node) => {
            if (node !== undefined && unquotedOctal(node) !== undefined && value !== undefined)
                return undefined;
            const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this';
            return {
                message: `A mode has one to four digits from 0 to 7, and ${written} is something else: ${agentsRefuse(agents)} the file.`,
                hint: 'Write the mode in digits and quote it: "0644", "755".'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-world-writable.js



const permModeWorldWritable = {
    id: 'perm-mode-world-writable',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A mode lets everybody write, or sets the setuid or setgid bit.',
    check(context, report) {
        for (const { mode } of context.appSpec?.permissions ?? []) {
            if (mode === undefined || mode.value === '000')
                continue;
            const bits = Number.parseInt(mode.value, 8);
            const node = context.nodeAt(mode.span);
            if (node !== undefined && unquotedOctal(node) !== undefined)
                continue;
            if (bits & 0o6000)
                report({
                    at: mode,
                    message: `Mode ${mode.value} sets the set${bits & 0o4000 ? 'u' : 'g'}id bit: a program runs as its owner, not as its user.`,
                    hint: 'Leave the first digit away unless you mean that.'
                });
            else if ((bits & 0o002) !== 0 && (bits & 0o1000) === 0)
                report({
                    at: mode,
                    message: `Mode ${mode.value} (${describeMode(mode.value)}) lets every user of the host write.`,
                    hint: 'Take the write bit of others away: 755 or 644.'
                });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-nothing-set.js


const permNothingSet = {
    id: 'perm-nothing-set',
    severity: 'info',
    platforms: serverOnly,
    summary: 'An entry of "permissions" sets nothing.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            if (fieldOf(entry, 'object') === undefined)
                continue;
            if (['owner', 'group', 'mode', 'acls', 'context'].some(name => fieldOf(entry, name) !== undefined))
                continue;
            report({
                at: fieldOf(entry, 'object')?.key,
                message: 'This entry sets neither owner, group, mode, ACLs nor context, so it has no effect.',
                hint: 'Add what it is for, or delete it.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-object-missing.js


const permObjectMissing = {
    id: 'perm-object-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "permissions" has no object.',
    check(context, report) {
        reportRefusals('perm-object-missing', context, report, ({ agents }) => ({
            message: `This entry of "permissions" does not say for which object it is: ${agentsRefuse(agents)} the file.`,
            hint: 'Add "object: …", the path of an installed file or of the directory that holds it.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-object-not-deployed.js


const permObjectNotDeployed = {
    id: 'perm-object-not-deployed',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The object is not among what the deployment installs.',
    check(context, report) {
        const { plan } = context;
        if (context.appSpec === undefined || plan === undefined || plan.error !== undefined)
            return;
        const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])));
        const targets = plan.instructions.flatMap(instruction => instruction.type === 'copy' ? [instruction.destination] : instruction.type === 'mkdir' ? [instruction.directory] : []);
        for (const permission of context.appSpec.permissions) {
            if (touched.has(permission))
                continue;
            const object = (0,host_path/* expandPath */.aD)(permission.object.value, { workingDirectory: '/', homeDirectory: '/root' });
            if (targets.some(target => target === object || target.startsWith(object === '/' ? '/' : `${object}/`)))
                continue;
            report({
                at: permission.object,
                message: `This deployment installs nothing at or below "${permission.object.value}", and permissions reach nothing else: the entry has no effect.`,
                hint: 'Name a destination of "files", or set the permissions in a script.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-on-windows.js


const permOnWindows = {
    id: 'perm-on-windows',
    severity: 'error',
    platforms: serverOnly,
    summary: 'There are permissions in an AppSpec for Windows.',
    check(context, report) {
        const [first] = context.refusals('perm-on-windows');
        if (first === undefined)
            return;
        report({
            at: first,
            refusedBy: first.agents,
            message: `Permissions are for Linux only: ${agentsRefuse(first.agents)} an AppSpec for Windows that has any.`,
            hint: 'Delete the section, and set permissions in a script.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-overlap.js


const permOverlap = {
    id: 'perm-overlap',
    severity: 'error',
    platforms: serverOnly,
    summary: 'Two entries set the permissions of the same file.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'permission-overlap')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that.`,
                hint: 'Name the file in the "except" of the entry for its directory, or give the two entries different types.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-owner-number.js



const permOwnerNumber = {
    id: 'perm-owner-number',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An owner or a group is a number.',
    check(context, report) {
        reportRefusals('perm-owner-number', context, report, ({ agents }) => ({
            message: `An owner or a group is one name: ${agentsRefuse(agents)} the file.`,
            hint: 'Write the name of the user or of the group.'
        }));
        for (const entry of context.outline?.permissions ?? []) {
            for (const name of ['owner', 'group']) {
                const node = textOf(entry, name);
                if (node === undefined || !/^\d+$/.test(node.value))
                    continue;
                report({
                    at: node,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: `Agent 1 looks up ${name}s by name only, so ${node.raw} makes Install fail after it copied the files.`,
                    hint: `Write the name of the ${name === 'owner' ? 'user' : 'group'}; quoting the number does not help.`
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-pattern-glob.js


const permPatternGlob = {
    id: 'perm-pattern-glob',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A pattern uses more than "*".',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            for (const pattern of [textOf(entry, 'pattern'), ...scalarsIn(outline_valueOf(entry, 'except'))]) {
                if (pattern === undefined || pattern.value === '**')
                    continue;
                if (/[?[\]{}\\^$|+]/.test(pattern.value)) {
                    report({
                        at: pattern,
                        message: `"*" is the only wildcard of agent 1, which takes the rest of "${pattern.value}" literally; agent 2 reads some of it as a glob.`,
                        hint: 'Use only "*".'
                    });
                }
            }
            const pattern = textOf(entry, 'pattern');
            if (pattern?.value.includes('/'))
                report({
                    at: pattern,
                    message: `A pattern is held against names of direct children, so "${pattern.value}" never matches.`,
                    hint: 'Make the directory the object, and drop it from the pattern.'
                });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-pattern-on-file.js


const permPatternOnFile = {
    id: 'perm-pattern-on-file',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A pattern or an exception is given for an object that is a file.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'pattern-on-file')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that.`,
                hint: 'Name the directory as the object, or drop "pattern" and "except".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-shape.js


const permShape = {
    id: 'perm-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "permissions" is not a map, or one of its values has the wrong shape.',
    check(context, report) {
        reportRefusals('perm-shape', context, report, ({ agents }, node) => ({
            message: node?.kind === 'sequence'
                ? `A list cannot stand here: ${agentsRefuse(agents)} the file.`
                : `An entry of "permissions" must be a map with "object": ${agentsRefuse(agents)} the file.`,
            hint: 'Write "- object: /path" and the other keys below "object".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-type-empty.js


const permTypeEmpty = {
    id: 'perm-type-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"type" is an empty list, so the entry applies to nothing.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            const type = outline_valueOf(entry, 'type');
            if (type?.kind !== 'sequence' || type.items.length > 0)
                continue;
            report({
                at: type,
                message: 'The list of types is empty, so this entry applies to nothing.',
                hint: 'Delete "type" to reach files and directories.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-type-invalid.js


const permTypeInvalid = {
    id: 'perm-type-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: '"type" is not a list of file and directory.',
    check(context, report) {
        reportRefusals('perm-type-invalid', context, report, ({ agents }, node) => ({
            message: `"type" must be a list of "file" and "directory"${node?.kind === 'scalar' ? `, not ${node.raw === '' ? 'empty' : `"${node.value}"`}` : ''}: ${agentsRefuse(agents)} the file.`,
            hint: 'Write "type: [file]", "type: [directory]", or leave it out for both.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/platform-mismatch.js


const platformMismatch = {
    id: 'platform-mismatch',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The AppSpec is for another platform than the application.',
    check(context, report) {
        const { resources, serverKeys, platform } = detectPlatform(context.root);
        const isServer = context.platform === 'server';
        if (isServer && resources !== undefined && serverKeys.length === 0) {
            report({
                at: resources,
                message: `This is an AppSpec for ${platform === 'ecs' ? 'ECS' : 'Lambda'}, and the application is of the Server platform.`,
                hint: 'A Server AppSpec has "os", "files" and "hooks".'
            });
        }
        const [first] = serverKeys;
        if (!isServer && resources === undefined && first !== undefined) {
            report({
                at: first,
                message: `This is an AppSpec for servers, and the application is of the ${context.platform === 'ecs' ? 'ECS' : 'Lambda'} platform.`,
                hint: 'It needs "Resources".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/platform-mixed.js


const platformMixed = {
    id: 'platform-mixed',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'Keys of a Server AppSpec stand beside "Resources" of ECS or Lambda.',
    check(context, report) {
        const { resources, serverKeys, isTemplate } = detectPlatform(context.root);
        const [first] = serverKeys;
        if (resources === undefined || first === undefined || isTemplate)
            return;
        report({
            at: context.platform === 'server' ? resources : first,
            message: 'The file mixes keys of a Server AppSpec (os, files, permissions) with the "Resources" of an ECS or Lambda AppSpec.',
            hint: 'Keep the keys of the platform of your application.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-empty.js

const runasEmpty = {
    id: 'runas-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"runas" is empty text, which makes agent 1 run the script as root.',
    check(context, report) {
        for (const { scripts } of context.appSpec?.hooks ?? []) {
            for (const { runas } of scripts) {
                if (runas?.value !== '')
                    continue;
                report({
                    at: runas,
                    message: 'Agent 1 runs "su" without a user here, so the script runs as root; agent 2 ignores it.',
                    hint: 'Write the name of a user, or delete the key.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-windows.js


const runasWindows = {
    id: 'runas-windows',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"runas" and "sudo" have no effect on Windows.',
    check({ outline, system }, report) {
        if (system !== 'windows')
            return;
        for (const entry of outline?.hooks.flatMap(({ scripts }) => scripts) ?? []) {
            for (const name of ['runas', 'sudo']) {
                const field = fieldOf(entry, name);
                if (field !== undefined)
                    report({ at: field.key, message: `"${name}" has no effect on Windows: the script runs as the agent does.`, hint: 'Delete it.' });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-background.js

/** The first line that ends in "&" without sending both outputs elsewhere. */
function backgroundLine(lines) {
    const at = lines.findIndex(line => {
        const code = line
            .replace(/\r$/, '')
            .replace(/\s#.*$/, '')
            .trimEnd();
        if (code.trimStart().startsWith('#') || !/(?<![&>|;])&$/.test(code))
            return false;
        const hasOutput = /(?:^|[^2&>])(?:1?>>?|&>>?)\s*[^&\s]/.test(code);
        const hasErrors = /2>>?\s*\S|&>>?\s*\S|>&\s*[^\d\s]/.test(code);
        return !(hasOutput && hasErrors);
    });
    return at < 0 ? undefined : at;
}
const scriptBackground = {
    id: 'script-background',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script leaves a program in the background that keeps its output open.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const at = backgroundLine(content?.lines ?? []);
            if (at === undefined)
                continue;
            report({
                at: location,
                message: `Line ${at + 1} of this script starts a program in the background and leaves its output open: ${event.value} waits until the timeout, and then fails.`,
                hint: 'Redirect all three: command > /dev/null 2>&1 < /dev/null &'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bad-interpreter.js

const scriptBadInterpreter = {
    id: 'script-bad-interpreter',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The "#!" line of a script is not the absolute path of an interpreter.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const interpreter = /^#!\s*(\S*)/.exec(content?.lines[0] ?? '')?.[1];
            if (interpreter === undefined || interpreter.startsWith('/'))
                continue;
            report({
                at: location,
                severity: 'error',
                message: `Line 1 of this script names "${interpreter}", which is not an absolute path: ${event.value} fails with "No such file or directory".`,
                hint: 'Write "#!/bin/bash" or "#!/usr/bin/env NAME".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bom.js

const scriptBom = {
    id: 'script-bom',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script starts with a byte order mark.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, content } of scripts) {
            if (content?.hasByteOrderMark !== true)
                continue;
            report({
                at: location,
                message: 'Line 1 of this script starts with a byte order mark, which hides the "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
                hint: 'Save the script as UTF-8 without a byte order mark.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-crlf-body.js

const scriptCrlfBody = {
    id: 'script-crlf-body',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'Lines of a script end in CRLF.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, content } of scripts) {
            const lines = content?.lines ?? [];
            if (lines[0]?.endsWith('\r') === true && lines[0].startsWith('#!'))
                continue;
            const at = lines.findIndex(line => line.endsWith('\r'));
            if (at < 0)
                continue;
            report({
                at: location,
                message: `Line ${at + 1} of this script ends in CRLF: the shell takes the carriage return for a part of the last word.`,
                hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-crlf-shebang.js

const scriptCrlfShebang = {
    id: 'script-crlf-shebang',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The first line of a script ends in CRLF, so its interpreter is not found.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const [first = ''] = content?.lines ?? [];
            if (!first.startsWith('#!') || !first.endsWith('\r'))
                continue;
            report({
                at: location,
                message: `Line 1 of this script ends in CRLF, so the system looks for an interpreter named "${first.slice(2).trim()}\\r": ${event.value} fails with "No such file or directory".`,
                hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-duplicate.js

const scriptDuplicate = {
    id: 'script-duplicate',
    severity: 'info',
    platforms: serverOnly,
    summary: 'A script stands twice under one event.',
    check({ scripts }, report) {
        const seen = new Set();
        for (const { event, path, location } of scripts) {
            const key = `${event.span.start.offset}:${path}`;
            if (seen.has(key))
                report({ at: location, message: `${event.value} runs this script twice.`, hint: 'Delete one of the entries, unless you mean that.' });
            seen.add(key);
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-is-directory.js

const scriptIsDirectory = {
    id: 'script-is-directory',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A location is a directory.',
    check({ scripts, tree }, report) {
        for (const { location, path, event } of scripts) {
            if (path === undefined || tree?.isDirectory(path) !== true)
                continue;
            report({
                at: location,
                message: `"${path === '' ? '/' : path}" is a directory: ${event.value} fails with ScriptFailed (permission denied).`,
                hint: 'Name a script in it.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-absolute.js

const scriptLocationAbsolute = {
    id: 'script-location-absolute',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A location is an absolute path, but is taken relative to the revision.',
    check({ scripts }, report) {
        for (const { location } of scripts) {
            if (!/^(?:[/\\]|[A-Za-z]:)/.test(location.value.trim()))
                continue;
            report({
                at: location,
                message: `Locations are relative to the revision: "${location.value.trim()}" is looked for inside it, not on the host.`,
                hint: 'Drop the leading "/", or put a script into the revision that calls the program.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-args.js


/** Words behind the path, where the whole is not the name of a file. */
function hasArguments({ location, content }, { tree }) {
    const [first = '', ...rest] = location.value.trim().split(/\s+/);
    if (rest.length === 0 || content !== undefined)
        return false;
    const path = (0,host_path/* revisionPath */.v0)(first);
    if (path !== undefined && tree?.entry(path)?.kind === 'file')
        return true;
    return /\.\w+$/.test(first) || rest.some(word => word.startsWith('-'));
}
const scriptLocationArgs = {
    id: 'script-location-args',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A location has arguments, which the agents do not support.',
    check(context, report) {
        for (const script of context.scripts) {
            if (!hasArguments(script, context))
                continue;
            const [path = ''] = script.location.value.trim().split(/\s+/);
            report({
                at: script.location,
                message: `A location is a path and nothing else: the agents look for a file named "${script.location.value.trim()}".`,
                hint: `Write "location: ${path}", and put the arguments into that script.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-missing.js



const scriptLocationMissing = {
    id: 'script-location-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A script has no location.',
    check(context, report) {
        reportRefusals('script-location-missing', context, report, ({ agents }, node) => {
            const timeoutOnly = node?.kind === 'mapping' && fieldsOf(node).every(({ key }) => ['timeout', 'runas', 'sudo'].includes(key.value));
            return {
                message: `This script has no "location": ${agentsRefuse(agents)} the file.`,
                hint: timeoutOnly
                    ? 'Drop the dash, so that it belongs to the script above, or add "location: …".'
                    : 'Add "location: …", the path of a script in the revision.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-shell-chars.js


const scriptLocationShellChars = {
    id: 'script-location-shell-chars',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A location has blanks or characters of the shell.',
    check(context, report) {
        for (const script of context.scripts) {
            if (hasArguments(script, context))
                continue;
            const found = /[\s;&$()'"`|<>*?!#]/.exec(script.location.value.trim())?.[0];
            if (found === undefined)
                continue;
            report({
                at: script.location,
                severity: context.system === 'linux' ? 'error' : 'warning',
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 puts the location into a shell command without quoting it, so "${found}" breaks it.`,
                hint: 'Rename the script: letters, digits, "-", "_", "." and "/".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-no-shebang.js

const scriptNoShebang = {
    id: 'script-no-shebang',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script does not say which interpreter runs it.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, content } of scripts) {
            if (content === undefined || content.hasByteOrderMark)
                continue;
            const [first = ''] = content.lines;
            if (first.startsWith('#!') || first.startsWith('\x7fELF'))
                continue;
            report({
                at: location,
                message: 'Line 1 of this script has no "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
                hint: 'Start it with "#!/bin/bash" or "#!/bin/sh".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-not-found.js



const scriptNotFound = {
    id: 'script-not-found',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A script is not in the revision.',
    check(context, report) {
        const { tree } = context;
        if (tree === undefined)
            return;
        for (const script of context.scripts) {
            const { location, path, event } = script;
            if (path === undefined || tree.isDirectory(path))
                continue;
            const real = tree.realPath(path);
            if (real !== undefined && tree.entry(real)?.kind === 'file')
                continue;
            if (hasArguments(script, context))
                continue;
            const suggestion = nearestPath(path, tree);
            report({
                at: location,
                message: `The revision has no file "${path}": ${event.value} fails with ScriptMissing.`,
                hint: suggestion === undefined
                    ? 'Locations are relative to the root of the revision; check what is left out of it.'
                    : wordSuggestion(path, suggestion)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-wrong-os.js

const scriptWrongOs = {
    id: 'script-wrong-os',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script is of a kind that the operating system does not run.',
    check({ scripts, system }, report) {
        for (const { location } of scripts) {
            const path = location.value.trim();
            const isWindowsScript = /\.(?:ps1|bat|cmd)$/i.test(path);
            const isShellScript = /\.sh$/i.test(path);
            if (system === 'linux' ? !isWindowsScript : !isShellScript)
                continue;
            report({
                at: location,
                message: `This AppSpec is for ${system}, which does not run "${path}" by itself.`,
                hint: system === 'linux' ? 'Use a shell script.' : 'Use a .ps1, .bat or .exe file.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/section-null-word.js


const sectionNullWord = {
    id: 'section-null-word',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A section says null, ~ or false instead of being left out.',
    check(context, report) {
        reportRefusals('section-null-word', context, report, ({ agents }, node) => ({
            message: `Agent 1 reads "${node?.kind === 'scalar' ? node.raw : ''}" as nothing, and ${agentsRefuse(agents)} it.`,
            hint: 'Delete the key, or leave its value empty.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/section-type.js




const sectionType = {
    id: 'section-type',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A section is a list where a map is needed, or the reverse.',
    check(context, report) {
        reportRefusals('section-type', context, report, ({ agents, span }, node) => {
            const section = context.outline && fieldsOf(context.outline.top).find(({ value }) => resolved(value).span.start.offset === span.start.offset);
            const name = section?.key.value ?? 'this section';
            const wants = name === 'hooks' ? 'a map from events to lists of scripts' : 'a list';
            const is = node?.kind === 'mapping' ? 'a map' : node?.kind === 'sequence' ? 'a list' : 'a single value';
            return {
                message: `"${name}" must be ${wants}, and this is ${is}: ${agentsRefuse(agents)} the file.`,
                hint: name === 'hooks'
                    ? 'Write the event as a key without a dash, and its scripts below it as "- location: …".'
                    : 'Put a dash and a space in front of the first key of each entry.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/sudo-type.js


const sudoType = {
    id: 'sudo-type',
    severity: 'error',
    platforms: serverOnly,
    summary: '"sudo" is not true or false.',
    check(context, report) {
        reportRefusals('sudo-type', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.raw : 'this';
            const isOff = node?.kind === 'scalar' && node.style === 'plain' && /^(?:no|off)$/i.test(node.value);
            return {
                message: `Agent 1 takes ${written} for ${isOff ? 'false' : 'true'}, and ${agentsRefuse(agents)} the file.`,
                hint: `Write "sudo: ${node?.kind === 'scalar' && /^(?:false|no|off|0)$/i.test(node.value) ? 'false' : 'true'}", without quotation marks.`
            };
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-hooks.js
var agent_1_hooks = __nccwpck_require__(2053);
;// CONCATENATED MODULE: ./lib/appspec/timeout-seconds.js


/** The seconds agent 1 makes of a timeout; undefined when it refuses it or takes its default. */
function secondsOfAgent1({ value, style, tag, span }) {
    const typed = style === 'plain' && tag === undefined ? (0,scalars/* typeRubyScalar */.V)(value, 'psych4') : { type: 'string', value };
    if (typed.type === 'boolean' && !typed.value)
        return 3600;
    const seconds = (0,agent_1_hooks/* rubyInteger */.jf)({ ...typed, span });
    return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
const unitSeconds = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };
/** What the user most likely meant by a number with a unit, a quoted or an exponential number, or minutes and seconds. */
function intendedSeconds(text) {
    const [, amount, unit] = /^(\d+)\s*(s|sec|m|min|h)$/i.exec(text) ?? [];
    if (amount !== undefined && unit !== undefined)
        return Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 1);
    const [, minutes, seconds] = /^(\d+):([0-5]\d)$/.exec(text) ?? [];
    if (minutes !== undefined && seconds !== undefined)
        return Number(minutes) * 60 + Number(seconds);
    const number = /^\d+(?:\.\d*)?(?:e\+?\d+)?$/i.test(text) ? Math.trunc(Number(text)) : 0;
    return number > 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-invalid.js



const timeoutInvalid = {
    id: 'timeout-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A timeout is not a whole number of seconds above 0.',
    check(context, report) {
        reportRefusals('timeout-invalid', context, report, ({ agents }, node) => {
            if (node?.kind === 'scalar' && !agents.includes('agent-1') && secondsOfAgent1(node) !== undefined)
                return undefined;
            const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this';
            return {
                message: `A timeout is a whole number of seconds above 0, and ${written} is none: ${agentsRefuse(agents)} the file.`,
                hint: 'Write "timeout: 300" for five minutes; at most 3600 for all scripts of an event.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-misread.js



const timeoutMisread = {
    id: 'timeout-misread',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A timeout is read as another number of seconds than it says, or not by every agent.',
    check(context, report) {
        reportRefusals('timeout-invalid', context, report, ({ agents }, node) => {
            const seconds = node?.kind === 'scalar' && !agents.includes('agent-1') ? secondsOfAgent1(node) : undefined;
            if (node?.kind !== 'scalar' || seconds === undefined)
                return undefined;
            return {
                message: `Agent 1 reads ${node.raw} as ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and ${agentsRefuse(agents)} the file.`,
                hint: `Write the seconds as a plain number: timeout: ${intendedSeconds(node.value) ?? seconds}`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-over-limit.js

/** CodeDeploy ends an event after an hour, whatever the AppSpec says. */
const limitSeconds = 3600;
const timeoutOverLimit = {
    id: 'timeout-over-limit',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The scripts of an event may run longer than the hour CodeDeploy gives it.',
    check(context, report) {
        for (const { scripts } of context.appSpec?.hooks ?? []) {
            let total = 0;
            for (const { timeoutSpan, timeoutSeconds } of scripts) {
                if (timeoutSpan === undefined)
                    continue;
                total += timeoutSeconds;
                if (total <= limitSeconds)
                    continue;
                const message = timeoutSeconds > limitSeconds
                    ? `${timeoutSeconds} seconds are more than CodeDeploy gives an event`
                    : `With this one, the scripts of the event may take ${total} seconds`;
                report({
                    at: { span: timeoutSpan },
                    message: `${message}: it ends the event after ${limitSeconds}.`,
                    hint: `Keep the sum at or below ${limitSeconds}.`
                });
                break;
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-missing.js


const versionMissing = {
    id: 'version-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'There is no "version".',
    check(context, report) {
        reportRefusals('version-missing', context, report, ({ agents }) => ({
            message: `The AppSpec has no "version": ${agentsRefuse(agents)} it.`,
            hint: 'Add "version: 0.0" as the first line.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-quoted.js


/** The right version, but as text. */
function isQuotedZero({ style, value, tag }) {
    return (style !== 'plain' || tag !== undefined) && /^0(?:\.0*)?$/.test(value.trim());
}
const versionQuoted = {
    id: 'version-quoted',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The version is quoted, which makes it text.',
    check(context, report) {
        reportRefusals('version-value', context, report, ({ agents }, node) => {
            if (node?.kind !== 'scalar' || !isQuotedZero(node))
                return undefined;
            return {
                message: `${node.raw} is text, and the version must be a number: ${agentsRefuse(agents)} the file.`,
                hint: 'Write it without quotation marks: version: 0.0'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-style.js


const versionStyle = {
    id: 'version-style',
    severity: 'info',
    platforms: serverOnly,
    summary: 'The version is zero, but not written 0.0.',
    check(context, report) {
        const { outline } = context;
        const version = outline && scalarOf(outline.top, 'version');
        if (version === undefined || version.raw === '0.0' || context.refusals('version-value').length > 0)
            return;
        report({ at: version, message: `The agents read ${version.raw} as version 0.0.`, hint: 'Write "version: 0.0" as everybody does.' });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-value.js



const versionValue = {
    id: 'version-value',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The version is not 0.0.',
    check(context, report) {
        reportRefusals('version-value', context, report, ({ agents }, node) => {
            if (node?.kind === 'scalar' && isQuotedZero(node))
                return undefined;
            const written = node?.kind === 'scalar' && node.raw !== '' ? `"${node.raw}"` : node?.kind === 'scalar' ? 'nothing' : 'not a number';
            return {
                message: `The version must be the number 0.0, and this is ${written}: ${agentsRefuse(agents)} the file.`,
                hint: 'Write "version: 0.0", without quotation marks.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-alias.js



const yamlAlias = {
    id: 'yaml-alias',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An alias or a merge key is used; not every agent follows them.',
    check(context, report) {
        reportRefusals('yaml-alias', context, report, ({ agents }, node) => ({
            message: `${capitalized(agentsRefuse(agents))} files with aliases${node?.kind === 'alias' ? ` (*${node.name})` : ''}.`,
            hint: 'Write the value out in each place; that is valid everywhere.'
        }));
        if (context.outline === undefined)
            return;
        for (const node of walk(context.outline.top)) {
            if (node.kind !== 'mapping')
                continue;
            for (const { key } of fieldsOf(node)) {
                if (key.value !== '<<')
                    continue;
                report({
                    at: key,
                    severity: 'warning',
                    agents: ['agent-2'],
                    message: 'Agent 2 does not merge: "<<" is an unknown key to it, and what it brings is missing.',
                    hint: 'Write the keys out.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-bom.js

const yamlBom = {
    id: 'yaml-bom',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The file starts with a byte order mark.',
    check(context, report) {
        const { source, root } = context;
        if (!source.hasByteOrderMark)
            return;
        const isFatal = root === undefined ||
            (root.kind === 'mapping' && root.span.start.line === 1 && source.text[root.span.start.offset] !== '{') ||
            root.kind === 'scalar';
        const at = { span: source.lines.span(0, 1) };
        const hint = 'Save the file as UTF-8 without a byte order mark.';
        if (isFatal)
            report({ at, message: 'The byte order mark hides what follows: the agents see no "os" and refuse the file.', hint });
        else
            report({
                at,
                severity: 'warning',
                message: 'The file starts with a byte order mark. It does no harm here, but it does once a key stands in the first line.',
                hint
            });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-date.js


const yamlDate = {
    id: 'yaml-date',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An unquoted date makes the newer hosts refuse the file, wherever it stands.',
    check(context, report) {
        reportRefusals('yaml-date', context, report, ({ agents }, node) => ({
            message: `This unquoted ${/:/.test(node?.kind === 'scalar' ? node.value : '') ? 'time' : 'date'} is not text: ${agentsRefuse(agents)} a file that has one anywhere.`,
            hint: `Quote it: "${node?.kind === 'scalar' ? node.value : ''}".`
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-directive.js


const yamlDirective = {
    id: 'yaml-directive',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A line that starts with "%" is a directive, and most of them are refused.',
    check(context, report) {
        reportRefusals('yaml-directive', context, report, refusal => ({
            message: refusal.agents.length === 3
                ? `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`
                : `${capitalized(agentsRefuse(refusal.agents))} this %YAML directive: the YAML library of older hosts knows only 1.1.`,
            hint: 'Delete the line; no AppSpec needs a directive.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-duplicate-key.js



const yamlDuplicateKey = {
    id: 'yaml-duplicate-key',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A key stands twice in one map.',
    check(context, report) {
        const reported = new Set();
        reportRefusals('yaml-duplicate-key', context, report, ({ span, agents }, node) => {
            reported.add(span.start.offset);
            const name = node?.kind === 'scalar' ? node.value : '';
            return {
                message: `"${name}" stands here for the second time: agent 1 silently keeps the last one, and ${agentsRefuse(agents)} the file.`,
                hint: 'Keep one of them, or put their content together.'
            };
        });
        if (context.root === undefined)
            return;
        for (const node of walk(context.root)) {
            if (node.kind !== 'mapping')
                continue;
            const seen = new Set();
            for (const { key } of fieldsOf(node)) {
                if (seen.has(key.value) && !reported.has(key.span.start.offset)) {
                    report({
                        at: key,
                        severity: 'warning',
                        message: `"${key.value}" stands here for the second time; the agents silently keep the last one.`,
                        hint: 'Keep one of them, or put their content together.'
                    });
                }
                seen.add(key.value);
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-encoding.js


const yamlEncoding = {
    id: 'yaml-encoding',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is not UTF-8, or has characters that YAML does not allow.',
    check(context, report) {
        reportRefusals('yaml-encoding', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}.`,
            hint: 'Save the file as UTF-8 and delete the character.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-expansion.js


const yamlExpansion = {
    id: 'yaml-expansion',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is too large or too deeply nested to be read.',
    check(context, report) {
        reportRefusals('yaml-expansion', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}.`,
            hint: 'An AppSpec needs at most five levels.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-key-type.js


const yamlKeyType = {
    id: 'yaml-key-type',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A key is a list or a map.',
    check(context, report) {
        reportRefusals('yaml-key-type', context, report, ({ agents }) => ({
            message: `A key must be a word here, not a list or a map: ${agentsRefuse(agents)} the file.`,
            hint: 'Delete it, or quote the key.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-multi-document.js


const yamlMultiDocument = {
    id: 'yaml-multi-document',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'Something follows the first YAML document.',
    check(context, report) {
        const { more } = context.source;
        reportRefusals('yaml-multi-document', context, report, ({ agents }) => ({
            message: `A second YAML document starts here: agent 1 never looks at it, and ${agentsRefuse(agents)} the file.`,
            hint: 'Delete the "---" or the second document.'
        }));
        if (more?.problem !== undefined && context.root !== undefined) {
            report({
                at: more,
                message: `Agent 1 stops reading in front of this line and ignores the rest of the file: ${more.problem.message}.`,
                severity: 'warning',
                hint: 'Give this line the indentation of the keys above.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-not-a-map.js


const yamlNotAMap = {
    id: 'yaml-not-a-map',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The top level is not a map.',
    check(context, report) {
        reportRefusals('yaml-not-a-map', context, report, ({ agents }, node) => ({
            message: `The AppSpec is ${node?.kind === 'sequence' ? 'a list' : 'a single value'}, not a map with keys. ${capitalized(agentsRefuse(agents))} it.`,
            hint: node?.kind === 'scalar' && node.value.includes(':')
                ? 'Put a space after each colon: "version: 0.0".'
                : 'Start with "version: 0.0" and "os: linux".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-number.js


const yamlNumber = {
    id: 'yaml-number',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A value looks like a number and is none, which ends the reading of the file.',
    check(context, report) {
        reportRefusals('yaml-number', context, report, refusal => ({
            message: `Ruby takes this for a number and cannot read it: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
            hint: 'Quote it.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-ruby-tag.js


const yamlRubyTag = {
    id: 'yaml-ruby-tag',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A tag asks for an object of a Ruby class.',
    check(context, report) {
        reportRefusals('yaml-ruby-tag', context, report, refusal => ({
            message: `This tag asks for a Ruby object: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
            hint: 'Delete the tag.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-symbol.js


const yamlSymbol = {
    id: 'yaml-symbol',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'An unquoted value starts with ":" and becomes a Ruby symbol.',
    check(context, report) {
        if (context.outline === undefined)
            return;
        for (const node of walk(context.outline.top)) {
            if (node.kind !== 'scalar' || node.style !== 'plain' || !/^:./.test(node.value))
                continue;
            report({
                at: node,
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 reads "${node.value}" as a Ruby symbol, not as text.`,
                hint: `Quote it, or drop the colon: "${node.value.slice(1)}".`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-syntax.js


const yamlSyntax = {
    id: 'yaml-syntax',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is not well formed YAML.',
    check(context, report) {
        reportRefusals('yaml-syntax', context, report, refusal => ({
            message: `The file is not valid YAML: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-tab-indent.js


const yamlTabIndent = {
    id: 'yaml-tab-indent',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A tab is used for indentation.',
    check(context, report) {
        reportRefusals('yaml-tab-indent', context, report, ({ agents }) => ({
            message: `A tab is used for indentation, which YAML does not allow. ${capitalized(agentsRefuse(agents))} the file.`,
            hint: 'Indent with spaces, two for each level.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-truthy.js


const yamlTruthy = {
    id: 'yaml-truthy',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The word yes, no, on, off, true or false stands where text is meant.',
    check(context, report) {
        const { outline } = context;
        if (outline === undefined)
            return;
        const fields = [
            ...outline.permissions.flatMap(entry => ['owner', 'group', 'pattern'].map(name => scalarOf(entry, name))),
            ...outline.hooks.flatMap(hook => hook.scripts).flatMap(entry => ['location', 'runas'].map(name => scalarOf(entry, name)))
        ];
        for (const node of fields) {
            if (node?.style !== 'plain' || !/^(?:yes|no|on|off|true|false)$/i.test(node.value))
                continue;
            report({ at: node, message: `Agent 1 reads ${node.value} as a boolean, agent 2 as text.`, hint: `Quote it: "${node.value}".` });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-unquoted-star.js


const yamlUnquotedStar = {
    id: 'yaml-unquoted-star',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'An unquoted value starts with "*" or "&", which makes it an alias or an anchor.',
    check(context, report) {
        reportRefusals('yaml-unquoted-star', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
            hint: 'Quote the value, as in "**" or "*.sh".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-windows-escape.js



/** Escapes that stand for something else than the two characters; `\\\\` is a backslash and thus fine. */
const changesPath = /(?<!\\)(?:\\\\)*\\[0abtnvfrexuUNLP_]/;
function pathsOf({ outline }) {
    if (outline === undefined)
        return [];
    const scripts = outline.hooks.flatMap(hook => hook.scripts);
    return [
        ...outline.files.flatMap(entry => [textOf(entry, 'source'), textOf(entry, 'destination')]),
        ...scripts.map(entry => textOf(entry, 'location'))
    ].filter(node => node !== undefined);
}
const yamlWindowsEscape = {
    id: 'yaml-windows-escape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'Backslashes in double quotes are escapes, and change or break a Windows path.',
    check(context, report) {
        reportRefusals('yaml-windows-escape', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
            hint: "Write a path with backslashes in single quotes: 'C:\\temp'."
        }));
        for (const node of pathsOf(context)) {
            if (node.style !== 'double-quoted' || !changesPath.test(node.raw))
                continue;
            report({
                at: node,
                severity: 'warning',
                message: `In double quotes a backslash starts an escape: the agents read ${JSON.stringify(node.value)} here.`,
                hint: `Use single quotes: '${node.raw.slice(1, -1)}'.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rule-catalogue.js


































































































/** Every rule, by its id. */
const ruleCatalogue = [
    cfnNotAnAppspec,
    febMisplaced,
    febValue,
    fileEmpty,
    filesDangerousDestination,
    filesDestinationIsFile,
    filesDestinationMissing,
    filesDestinationRelative,
    filesDuplicateTarget,
    filesEmptyString,
    filesEntryShape,
    filesFileDirClash,
    filesGlob,
    filesNonString,
    filesOsPath,
    filesParentEscape,
    filesSourceMissing,
    filesSourceNotFound,
    filesVariable,
    hookEmpty,
    hookReservedEvent,
    hookShape,
    hookUnknownEvent,
    hookWrongPlatformEvent,
    keyCase,
    keyUnknown,
    keyWrongLevel,
    nothingToDo,
    osMismatch,
    osMissing,
    osValue,
    permAclDefaultOnFile,
    permAclSyntax,
    permContextInvalid,
    permContextUser,
    permExceptPath,
    permExceptShape,
    permModeEmpty,
    permModeInvalid,
    permModeOctal,
    permModeWorldWritable,
    permNothingSet,
    permObjectMissing,
    permObjectNotDeployed,
    permOnWindows,
    permOverlap,
    permOwnerNumber,
    permPatternGlob,
    permPatternOnFile,
    permShape,
    permTypeEmpty,
    permTypeInvalid,
    platformMismatch,
    platformMixed,
    runasEmpty,
    runasWindows,
    scriptBackground,
    scriptBadInterpreter,
    scriptBom,
    scriptCrlfBody,
    scriptCrlfShebang,
    scriptDuplicate,
    scriptIsDirectory,
    scriptLocationAbsolute,
    scriptLocationArgs,
    scriptLocationMissing,
    scriptLocationShellChars,
    scriptNoShebang,
    scriptNotFound,
    scriptWrongOs,
    sectionNullWord,
    sectionType,
    sudoType,
    timeoutInvalid,
    timeoutMisread,
    timeoutOverLimit,
    versionMissing,
    versionQuoted,
    versionStyle,
    versionValue,
    yamlAlias,
    yamlBom,
    yamlDate,
    yamlDirective,
    yamlDuplicateKey,
    yamlEncoding,
    yamlExpansion,
    yamlKeyType,
    yamlMultiDocument,
    yamlNotAMap,
    yamlNumber,
    yamlRubyTag,
    yamlSymbol,
    yamlSyntax,
    yamlTabIndent,
    yamlTruthy,
    yamlUnquotedStar,
    yamlWindowsEscape
];

;// CONCATENATED MODULE: ./lib/appspec/rule-report.js


/** The agents whose refusal is an error; that of the others is a warning. */
const blocking = { '1': ['agent-1'], '2': ['agent-2'], both: diagnostic/* agents */.X6 };
const order = { error: 0, warning: 1, info: 2 };
/** Runs rules and puts what they find in the order of the file. Whatever an agent refuses is in the result, whether a rule spoke of it or not. */
function reportFindings(rules, context, { file, agentVersion, joint }) {
    const diagnostics = [];
    const spokenOf = new Set();
    const isBlocking = (concerned) => concerned.some(agent => blocking[agentVersion].includes(agent));
    const severityOf = (rule, { severity, refusedBy, agents }) => {
        if (refusedBy !== undefined)
            return isBlocking(refusedBy) ? 'error' : 'warning';
        const own = severity ?? rule;
        return own === 'error' && agents !== undefined && !isBlocking(agents) ? 'warning' : own;
    };
    const add = (rule, severity, finding) => {
        const { at, message, hint, refusedBy } = finding;
        const concerned = refusedBy ?? finding.agents;
        if (at !== undefined && refusedBy !== undefined)
            for (const agent of refusedBy)
                spokenOf.add(`${at.span.start.offset} ${agent}`);
        diagnostics.push({
            rule,
            severity: severityOf(severity, finding),
            message,
            ...(hint === undefined ? {} : { hint }),
            file,
            ...(at === undefined ? {} : { span: at.span }),
            ...(concerned === undefined || concerned.length === diagnostic/* agents */.X6.length ? {} : { agents: concerned })
        });
    };
    for (const rule of rules)
        rule.check(context, finding => add(rule.id, rule.severity, finding));
    for (const [rule, refusals] of joint) {
        for (const refusal of refusals) {
            const missed = refusal.agents.filter(agent => !spokenOf.has(`${refusal.span.start.offset} ${agent}`));
            if (missed.length > 0)
                add(rule, 'error', { at: refusal, refusedBy: missed, message: `${complaint(refusal)}: ${agentsRefuse(missed)} the file.` });
        }
    }
    const startOf = ({ span }) => span?.start.offset ?? -1;
    return diagnostics.sort((a, b) => startOf(a) - startOf(b) || order[a.severity] - order[b.severity] || a.rule.localeCompare(b.rule, 'en'));
}

// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __nccwpck_require__(8495);
;// CONCATENATED MODULE: ./lib/appspec/validate.js












/**
 * Checks an AppSpec as the agents would read it, and everything else that is worth saying about it and the revision it ships with.
 * Never rejects because of what the file holds; it does when `tree.read` does.
 */
async function validateAppSpec(options) {
    const { file, agentVersion = '1', tree } = options;
    const source = (0,read/* readYaml */.g)(options.text);
    const { root } = source;
    const platform = options.platform ?? detectPlatform(root).platform;
    const outline = root && outlineOf(root);
    const system = systemOf(outline);
    const host = options.host ?? system ?? 'linux';
    const { refusals, appSpec } = platform === 'server' ? readWithAgents(source, host) : readAsYaml(source, host);
    const joint = joinRefusals(refusals);
    const bundle = tree === undefined ? undefined : { tree, walked: new source_tree/* SourceTree */.W(tree) };
    const scripts = outline === undefined || platform !== 'server' ? [] : await loadHookScripts(outline, system ?? host, bundle);
    const plan = appSpec && tree && (0,install_plan/* planInstall */.B)({ appSpec, tree, host: emptyHost });
    const context = {
        source,
        platform,
        system: system ?? host,
        host,
        scripts,
        ...(root && { root }),
        ...(outline && { outline }),
        ...(appSpec && { appSpec }),
        ...(bundle && { tree: bundle.walked }),
        ...(plan && { plan }),
        refusals: rule => joint.get(rule) ?? [],
        nodeAt: nodeFinder(root)
    };
    const rules = ruleCatalogue.filter(rule => rule.platforms.includes(platform));
    const diagnostics = reportFindings(rules, context, { file, agentVersion, joint });
    const verdicts = {};
    for (const agent of diagnostic/* agents */.X6)
        verdicts[agent] = refusals[agent].length === 0 ? 'valid' : 'invalid';
    return { file, platform, verdicts, diagnostics, text: source.text, ...(appSpec && { appSpec }) };
}
/** A host that has nothing: what is wrong with a plan there is wrong everywhere. */
const emptyHost = { kindOf: (path) => (path === '/' ? 'directory' : undefined) };
function systemOf(outline) {
    const os = outline && scalarOf(outline.top, 'os');
    return model/* hostSystems */.$.find(system => system === os?.value);
}
/** ECS and Lambda AppSpecs are read by the service; what can be said here is whether they are a map of YAML. */
function readAsYaml(source, host) {
    const general = /^(?:yaml-(?:syntax|tab-indent|encoding|expansion|unquoted-star|windows-escape|not-a-map)|file-empty)$/;
    const { refusals } = readWithAgents(source, host);
    const kept = refusals['agent-1-ruby-3.0'].filter(({ rule }) => general.test(rule));
    return { refusals: { 'agent-1': kept, 'agent-1-ruby-3.0': kept, 'agent-2': kept } };
}
/** Several nodes can start at one place: the outermost of them is what a refusal is about, unless it is a map that starts with its first key. */
function nodeFinder(root) {
    let places;
    return span => {
        if (places === undefined) {
            places = new Map();
            for (const node of root === undefined ? [] : walk(root)) {
                const key = `${node.span.start.offset}-${node.span.end.offset}`;
                if (!places.has(key))
                    places.set(key, node);
            }
        }
        return places.get(`${span.start.offset}-${span.end.offset}`);
    };
}


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readAppSpecFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3828);



/** No AppSpec comes near; it keeps a wrong `appspec` (an archive, a device) from being read into memory. */
const limitBytes = 16 * 1024 * 1024;
/**
 * The AppSpec of a source: `appspec` relative to the source, else to the working directory. Throws `invalid-appspec` when it is at
 * neither place, naming both.
 */
async function readAppSpecFile(source, appspec = 'appspec.yml') {
    const candidates = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(appspec) ? [appspec] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, appspec), appspec];
    for (const file of new Set(candidates)) {
        const text = await readIfThere(file);
        if (text)
            return { file, text };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `there is no AppSpec at ${[...new Set(candidates)].map(file => `"${file}"`).join(' or ')}`, {
        input: 'appspec',
        hint: 'Servers need an `appspec.yml` in the root of the bundle; name another file with `appspec`, or another directory with `source`.'
    });
}
async function readIfThere(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        if (text.byteLength <= limitBytes)
            return text;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `"${file}" is no AppSpec: it has ${text.byteLength} bytes`, { input: 'appspec' });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH)
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `the AppSpec "${file}" cannot be read (${code ?? 'unknown error'})`, {
            input: 'appspec',
            cause: error
        });
    }
}


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/** As many links as Linux follows in one path (path_resolution(7)). */
const maxLinks = 40;
/**
 * Where `path` leads inside a revision when every symlink on the way is followed, as the kernel would after unpacking.
 * An absolute path or link, or `..` above the root, is `outside`.
 */
function resolvePath(entries, path) {
    if (isAbsolute(path))
        return { kind: 'outside' };
    const pending = path.split('/').reverse();
    const done = [];
    let links = 0;
    let entry;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (done.pop() === undefined)
                return { kind: 'outside' };
            entry = done.length === 0 ? undefined : entries.get(done.join('/'));
            continue;
        }
        done.push(segment);
        const here = done.join('/');
        entry = entries.get(here);
        if (entry === undefined)
            return walksOut(done, pending) ? { kind: 'outside' } : { kind: 'missing', path: here };
        if (entry.kind === 'symlink') {
            if (++links > maxLinks)
                return { kind: 'loop' };
            const target = entry.target ?? '';
            if (isAbsolute(target))
                return { kind: 'outside' };
            done.pop();
            pending.push(...target.split('/').reverse());
        }
    }
    return entry === undefined ? { kind: 'root' } : { kind: 'found', entry };
}
/** Behind a part that is missing nothing can be followed; what remains still must not climb above the root once the part exists. */
function walksOut(done, pending) {
    let depth = done.length;
    for (let i = pending.length - 1; i >= 0; i--) {
        const segment = pending[i];
        if (segment === '..')
            depth -= 1;
        else if (segment !== '' && segment !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function isAbsolute(path) {
    return path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path);
}


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   k: () => (/* binding */ unpackableError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

const shown = 10;
/** One `invalid-bundle` error that names what cannot be packed: all of it, up to ten. */
function unpackableError(source, found) {
    const [first] = found;
    const remedies = [...new Set(found.map(({ remedy }) => remedy))];
    const lines = found.slice(0, shown).map(({ path, problem }) => `${quoted(path)} ${problem}`);
    if (found.length > shown)
        lines.push(`and ${found.length - shown} more`);
    const message = found.length === 1 && first !== undefined
        ? `cannot pack "${source}": ${quoted(first.path)} ${first.problem}`
        : `cannot pack "${source}": ${found.length} entries do not fit into a bundle:\n  ${lines.join('\n  ')}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-bundle', message, { input: 'source', hint: remedies.slice(0, 3).join(' ') });
}
/** A path for a message: control characters (a newline in a name) are shown, not sent. */
function quoted(path) {
    return JSON.stringify(path);
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

// UNUSED EXPORTS: commands

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __nccwpck_require__(8415);
;// CONCATENATED MODULE: ./lib/operations/input-kinds.js


const input_kinds_text = { parse: value => value };
const input_kinds_boolean = {
    isBoolean: true,
    parse: value => {
        if (/^true$/i.test(value))
            return true;
        if (/^false$/i.test(value))
            return false;
        throw new Error('it must be true or false');
    }
};
function choice(...choices) {
    return {
        parse: value => {
            const found = choices.find(candidate => candidate === value);
            if (found !== undefined)
                return found;
            const near = (0,suggest/* nearestName */.q)(value, choices);
            throw new Error(`it must be one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        }
    };
}
/** Newline- or comma-separated. */
const list = {
    parse: value => value
        .split(/[\n,]/)
        .map(item => item.trim())
        .filter(item => item !== '')
};
/** Newline-separated, since a comma may be part of a pattern (`*.{js,ts}`). */
const lines = {
    parse: value => value
        .split('\n')
        .map(item => item.trim())
        .filter(item => item !== '')
};
/** Milliseconds. */
const input_kinds_duration = {
    parse: value => {
        const ms = (0,duration/* parseDuration */.E)(value);
        if (ms === undefined)
            throw new Error('it must be a duration such as 90s, 15m or 2h (a bare number is minutes)');
        return ms;
    }
};
function wholeNumber(least, most) {
    return {
        parse: value => {
            const number = Number(value);
            if (/^\d+$/.test(value) && number >= least && number <= most)
                return number;
            throw new Error(`it must be a whole number from ${least} to ${most}`);
        }
    };
}
/** Text of a fixed form. */
function matching(pattern, form) {
    return {
        parse: value => {
            if (pattern.test(value))
                return value;
            throw new Error(`it must be ${form}`);
        }
    };
}

// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __nccwpck_require__(8025);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __nccwpck_require__(3614);
;// CONCATENATED MODULE: ./lib/operations/options.js
const revisionTypes = ['auto', 's3', 'github'];
const validateLevels = ['error', 'warn', 'off'];
const symlinkPolicies = ['preserve', 'follow', 'error'];
const skipUnchangedChoices = ['upload', 'never'];
const activeDeploymentPolicies = ['wait', 'fail', 'skip', 'stop', 'stop-and-rollback'];
const timeoutPolicies = ['fail', 'stop', 'stop-and-rollback'];
const cancelPolicies = ['leave', 'stop', 'stop-and-rollback'];

;// CONCATENATED MODULE: ./lib/operations/inputs.js






const modes = ['deploy', 'rehearse', 'validate', 'package'];
/** Names of applications, groups and configurations (limits page of the CodeDeploy guide). */
const resourceName = matching(/^[A-Za-z0-9._+=,@-]{1,100}$/, '1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -');
const autoRollback = {
    isBoolean: true,
    parse: value => {
        if (/^false$/i.test(value))
            return false;
        if (/^true$/i.test(value))
            return ['DEPLOYMENT_FAILURE'];
        return list.parse(value).map((event) => choice(...model/* autoRollbackEvents */.B1).parse(event));
    }
};
/**
 * Every input: the same words as inputs of the action (`INPUT_*`), as flags (`--*`) and, in camelCase, as options. An input left
 * empty is as if it were not given.
 */
const inputKinds = {
    mode: choice(...modes),
    'aws-region': matching(/^[a-z]{2,}(-[a-z0-9]+)+$/, 'a region such as eu-central-1'),
    'application-name': resourceName,
    'deployment-group-name': resourceName,
    'deployment-config-name': resourceName,
    description: input_kinds_text,
    'file-exists-behavior': choice(...codedeploy_words/* fileExistsBehaviors */.E),
    'ignore-application-stop-failures': input_kinds_boolean,
    'update-outdated-instances-only': input_kinds_boolean,
    'auto-rollback': autoRollback,
    'revision-type': choice(...revisionTypes),
    source: input_kinds_text,
    include: lines,
    exclude: lines,
    'ignore-file': input_kinds_text,
    archive: input_kinds_text,
    'bundle-type': choice(...codedeploy_words/* bundleTypes */.U),
    symlinks: choice(...symlinkPolicies),
    appspec: input_kinds_text,
    validate: choice(...validateLevels),
    'agent-version': choice('1', '2', 'both'),
    's3-bucket': matching(/^(?!-)[A-Za-z0-9._:/-]{3,}$/, 'the name of a bucket'),
    's3-prefix': input_kinds_text,
    's3-key': input_kinds_text,
    's3-version-id': input_kinds_text,
    's3-etag': input_kinds_text,
    'skip-unchanged': choice(...skipUnchangedChoices),
    'github-repository': matching(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'owner/name'),
    'github-commit-id': matching(/^[0-9a-f]{40}$/, 'the full id of a commit: 40 hexadecimal digits'),
    'on-active-deployment': choice(...activeDeploymentPolicies),
    timeout: input_kinds_duration,
    'on-timeout': choice(...timeoutPolicies),
    'on-cancel': choice(...cancelPolicies),
    'wait-for-rollback': input_kinds_boolean,
    'poll-interval': input_kinds_duration,
    instances: wholeNumber(1, 100),
    root: input_kinds_text,
    annotations: input_kinds_boolean,
    'job-summary': input_kinds_boolean
};
const inputNames = Object.keys(inputKinds);
function isInputName(name) {
    return Object.hasOwn(inputKinds, name);
}
/**
 * Parses inputs by their names in kebab-case. Throws a `usage` error that names the input, the value and what is accepted; for an
 * unknown name the nearest known one. `spell` shows an input as the user wrote it (`--source`).
 */
function parseInputs(given, spell = name => `\`${name}\``) {
    const inputs = {};
    for (const [name, raw] of Object.entries(given)) {
        if (!isInputName(name)) {
            const near = (0,suggest/* nearestName */.q)(name, inputNames);
            throw new errors/* DeployError */.sH('usage', `there is no input ${spell(name)}`, {
                input: name,
                hint: near === undefined ? 'See the table of inputs in the README.' : `Did you mean ${spell(near)}?`
            });
        }
        const value = raw.trim();
        if (value === '')
            continue;
        try {
            inputs[camelCase(name)] = inputKinds[name].parse(value);
        }
        catch (error) {
            throw new errors/* DeployError */.sH('usage', `${spell(name)} is "${value}": ${error instanceof Error ? error.message : 'it cannot be read'}`, {
                input: name
            });
        }
    }
    return inputs;
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/cli/arguments.js





const commands = [...modes, 'local'];
/** Flags that only the command line has. */
const ownFlags = {
    format: choice('text', 'json', 'github'),
    output: input_kinds_text,
    port: wholeNumber(0, 65_535),
    data: input_kinds_text,
    host: choice('linux', 'windows'),
    platform: choice('server', 'ecs', 'lambda')
};
/** What the command line asks for. Throws a `usage` error that names the word and the nearest known one. */
function parseArguments(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({ args: withBooleanValues(argv), options: optionTypes(), strict: false, allowPositionals: true, tokens: true });
    const positionals = [];
    const flags = {};
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        if (name === 'help' || name === 'h')
            return 'help';
        if (name === 'version')
            return 'version';
        if (!isFlag(name))
            throw unknownFlag(name);
        if (Object.hasOwn(flags, name) && !isList(name))
            throw new errors/* DeployError */.sH('usage', `--${name} is given twice`, { input: name });
        if (value === undefined && !isBoolean(name))
            throw new errors/* DeployError */.sH('usage', `--${name} needs a value`, { input: name });
        // A flag that takes a list may be given once for each item.
        flags[name] = Object.hasOwn(flags, name) ? `${flags[name] ?? ''}\n${value ?? 'true'}` : (value ?? 'true');
    }
    const [word, ...rest] = positionals;
    if (word === undefined) {
        if (Object.keys(flags).length === 0)
            return 'help';
        throw new errors/* DeployError */.sH('usage', 'the command is missing', { hint: `Start with one of ${commands.join(', ')}.` });
    }
    const command = commands.find(candidate => candidate === word);
    if (command === undefined) {
        const near = (0,suggest/* nearestName */.q)(word, commands);
        throw new errors/* DeployError */.sH('usage', `there is no command "${word}"`, {
            hint: near === undefined ? `There are: ${commands.join(', ')}.` : `Did you mean "${near}"?`
        });
    }
    const own = Object.fromEntries(Object.entries(flags).filter(([name]) => Object.hasOwn(ownFlags, name)));
    const shared = Object.fromEntries(Object.entries(flags).filter(([name]) => !Object.hasOwn(ownFlags, name)));
    return { command, positionals: rest, inputs: parseInputs(shared, name => `--${name}`), own: parseOwn(own) };
}
function parseOwn(given) {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => {
        try {
            return [name, ownFlags[name].parse(value)];
        }
        catch (error) {
            throw new errors/* DeployError */.sH('usage', `--${name} is "${value}": ${error instanceof Error ? error.message : 'it cannot be read'}`, {
                input: name
            });
        }
    }));
}
/** `--flag true` and `--flag false` are what users of the AWS CLI and of workflows write; `parseArgs` takes booleans only as `--flag=true`. */
function withBooleanValues(argv) {
    const joined = [];
    for (let i = 0; i < argv.length; i++) {
        const word = argv[i] ?? '';
        const next = argv[i + 1];
        if (word === '--')
            return [...joined, ...argv.slice(i)];
        if (word.startsWith('--') && isBoolean(word.slice(2)) && next !== undefined && isBooleanValue(word.slice(2), next)) {
            joined.push(`${word}=${next}`);
            i += 1;
        }
        else
            joined.push(word);
    }
    return joined;
}
function isBooleanValue(name, value) {
    return /^(true|false)$/i.test(value) || (name === 'auto-rollback' && /^DEPLOYMENT_/.test(value));
}
function isBoolean(name) {
    return Object.hasOwn(inputKinds, name) && 'isBoolean' in inputKinds[name];
}
function isList(name) {
    return name === 'include' || name === 'exclude' || name === 'auto-rollback';
}
function isFlag(name) {
    return Object.hasOwn(ownFlags, name) || (name !== 'mode' && Object.hasOwn(inputKinds, name));
}
function unknownFlag(name) {
    const near = (0,suggest/* nearestName */.q)(name, [...inputNames.filter(input => input !== 'mode'), ...Object.keys(ownFlags)]);
    return new errors/* DeployError */.sH('usage', `there is no flag --${name}`, {
        input: name,
        hint: near === undefined ? 'See --help.' : `Did you mean --${near}?`
    });
}
function optionTypes() {
    const types = { help: { type: 'boolean' }, version: { type: 'boolean' } };
    for (const name of [...inputNames, ...Object.keys(ownFlags)])
        types[name] = { type: isBoolean(name) ? 'boolean' : 'string' };
    return types;
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/** 128 + SIGINT, as shells have it. */
const cancelledStatus = 130;
/**
 * Runs `work` with a signal that aborts on SIGINT, SIGTERM or SIGHUP. A second signal ends the process at once; what hooks started
 * is ended by the reaper all the same.
 */
async function cancelOnSignals(work) {
    const controller = new AbortController();
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const onSignal = (name) => {
        if (controller.signal.aborted)
            process.exit(cancelledStatus);
        controller.abort(new Error(`${name} received`));
    };
    for (const name of signals)
        process.on(name, onSignal);
    try {
        const status = await work(controller.signal);
        // A deployment that succeeded before the signal could matter has succeeded.
        return controller.signal.aborted && status !== 0 ? cancelledStatus : status;
    }
    catch (error) {
        if (!controller.signal.aborted)
            throw error;
        process.stderr.write(`codedeploy-kit: cancelled: ${error instanceof Error ? error.message : String(error)}\n`);
        return cancelledStatus;
    }
    finally {
        for (const name of signals)
            process.removeListener(name, onSignal);
    }
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ help)
/* harmony export */ });
/** What `--help` prints. */
const help = `codedeploy-kit: deploy with AWS CodeDeploy, and rehearse it on this machine

  codedeploy-kit rehearse [SOURCE]   run the deployment here for real, without AWS
  codedeploy-kit deploy [SOURCE]     package, upload, deploy and follow to the end
  codedeploy-kit validate [PATH…]    check AppSpec files, or a directory with its bundle
  codedeploy-kit package [SOURCE]    write the bundle (--output FILE)
  codedeploy-kit local               serve the embedded CodeDeploy and S3 for any AWS client
                                     (--port N, --data DIR, --instances N)

Revision   --source DIR | --archive FILE | --s3-bucket B --s3-key K | --revision-type github
           --appspec FILE  --include P  --exclude P  --bundle-type tgz|zip|tar  --symlinks preserve|follow|error
           --s3-bucket B  --s3-prefix P  --skip-unchanged upload|never
           --github-repository OWNER/NAME  --github-commit-id SHA
Target     --application-name A  --deployment-group-name G  --deployment-config-name C  --aws-region R
           --file-exists-behavior DISALLOW|OVERWRITE|RETAIN  --ignore-application-stop-failures
           --auto-rollback [true|false|EVENTS]  --on-active-deployment wait|fail|skip|stop|stop-and-rollback
Waiting    --timeout 30m  --on-timeout fail|stop|stop-and-rollback  --on-cancel stop|leave|stop-and-rollback
           --wait-for-rollback true|false  --poll-interval 5s
Rehearsal  --instances N  --root DIR
AppSpec    --validate error|warn|off  --agent-version 1|2|both  --host linux|windows  --platform server|ecs|lambda
Output     --format text|json|github

Exit status: 0 success, 1 the deployment or the validation failed, 2 usage, 3 AWS or the network refused, 130 cancelled.
Every flag is described in the README; NO_COLOR is honoured.`;


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _report_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9346);
/* harmony import */ var _report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5311);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7143);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9114);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(931);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7075);







/** Runs one command and returns its exit status. */
async function main(argv) {
    try {
        const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(argv);
        if (parsed === 'help') {
            process.stdout.write(`${_help_js__WEBPACK_IMPORTED_MODULE_5__/* .help */ .y}\n`);
            return argv.length === 0 ? 2 : 0;
        }
        if (parsed === 'version') {
            const { version } = await __nccwpck_require__.e(/* import() */ 67).then(__nccwpck_require__.bind(__nccwpck_require__, 8067));
            process.stdout.write(`${version}\n`);
            return 0;
        }
        return await (0,_cancel_js__WEBPACK_IMPORTED_MODULE_6__/* .cancelOnSignals */ .d)(signal => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d)(parsed, signal));
    }
    catch (error) {
        const lines = (0,_report_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error);
        process.stderr.write(`codedeploy-kit: ${lines.join('\n')}\n`);
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'usage')
            process.stderr.write('See codedeploy-kit --help.\n');
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .errorExitStatus */ .l)(error);
    }
}
// The SDK warns on Node 20 that its versions of 2027 will not run there; this bundle keeps the version it was built with.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
// Exiting by status, not by `process.exit`, lets standard output drain into a pipe.
process.exitCode = await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/core/assert-never.js
var assert_never = __nccwpck_require__(762);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __nccwpck_require__(9365);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __nccwpck_require__(8415);
// EXTERNAL MODULE: ./lib/core/size.js
var size = __nccwpck_require__(6282);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __nccwpck_require__(4709);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __nccwpck_require__(2412);
;// CONCATENATED MODULE: ./lib/report/failure-diagnostic.js
/** The place a failure is about, as a finding that can be rendered with a code frame; undefined when the place is not known. */
function failureDiagnostic({ code, event, script, location }) {
    if (location?.span === undefined)
        return undefined;
    const message = `${script ?? 'this'} failed${event === undefined ? '' : ` in ${event}`}`;
    return { rule: code, severity: 'error', message, file: location.file, span: location.span };
}

// EXTERNAL MODULE: ./lib/report/failure-text.js
var failure_text = __nccwpck_require__(6030);
// EXTERNAL MODULE: ./lib/report/outcome-text.js
var outcome_text = __nccwpck_require__(860);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __nccwpck_require__(4342);
// EXTERNAL MODULE: ./lib/report/running-work.js
var running_work = __nccwpck_require__(3627);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __nccwpck_require__(8303);
// EXTERNAL MODULE: ./lib/report/target-column.js
var target_column = __nccwpck_require__(6116);
;// CONCATENATED MODULE: ./lib/report/console-reporter.js











const severityTones = { error: 'bad', warning: 'warn', info: 'dim' };
/**
 * Tells an operation on the command line: a line for each event, a block for each failure, and how it ended as the last line.
 * Whatever hosts and scripts wrote has lost its control characters.
 */
function consoleReporter({ write, colour = false, showProgress }) {
    const paint = colour ? report_paint/* ansiPaint */.U : report_paint/* plainPaint */.p;
    const texts = new Map();
    const running = new running_work/* RunningWork */.T();
    const column = new target_column/* TargetColumn */.O();
    const explained = new Set();
    let progressShown = false;
    let lastLine = '';
    const progress = (text) => {
        if (!showProgress || (text === '' && !progressShown))
            return;
        showProgress(text);
        progressShown = text !== '';
    };
    const say = (lines) => {
        if (lines.length > 0)
            progress('');
        for (const line of lines) {
            // Blocks are set apart by one blank line, wherever they stand.
            if (line !== '' || lastLine !== '')
                write(line);
            lastLine = line;
        }
    };
    const explain = (failure) => {
        const key = JSON.stringify(failure);
        if (explained.has(key))
            return [];
        explained.add(key);
        return failureBlock(failure, texts, paint);
    };
    return event => {
        running.observe(event);
        column.observe(event);
        if (event.type === 'validated')
            texts.set(event.validation.file, event.validation.text);
        switch (event.type) {
            case 'validated':
                say([
                    (0,describe_event/* describeEvent */.g)(event, { paint }) ?? '',
                    ...event.validation.diagnostics.flatMap(diagnostic => paintedDiagnostic(diagnostic, event.validation.text, paint))
                ]);
                break;
            case 'failure-explained':
                say(explain(event.failure));
                break;
            case 'ended':
                say(event.result.failures.flatMap(explain));
                say(closing(event.result, paint));
                break;
            case 'upload-progressed':
                progress(`Uploading: ${(0,size/* formatSize */.X)(event.sentBytes)}`);
                break;
            default: {
                const line = (0,describe_event/* describeEvent */.g)(event, { paint, targetWidth: column.width });
                if (line !== undefined)
                    say([event.type === 'heartbeat' ? withDetail(line, running.describe()) : line]);
                else if (isProgress(event))
                    progress(running.describe());
            }
        }
    };
}
/** The lines of a finding: its head in the colour of its severity, its frame, its hint. */
function paintedDiagnostic(diagnostic, text, paint) {
    const [head = '', ...rest] = (0,code_frame/* renderDiagnostic */.I)(diagnostic, text).split('\n');
    return [paint(severityTones[diagnostic.severity], head), ...rest];
}
function isProgress({ type }) {
    return type === 'overview-changed' || type === 'lifecycle-changed' || type === 'target-changed';
}
function withDetail(line, detail) {
    return detail === '' ? line : `${line}: ${detail}`;
}
function failureBlock(failure, texts, paint) {
    const { summary, facts, message, logTail, place, remedy } = (0,failure_text/* failureText */.k)(failure);
    const lines = ['', `${paint('bad', 'Failure:')} ${paint('strong', summary)}`];
    const add = (label, values) => {
        for (const [index, value] of values.entries())
            lines.push(`  ${(index === 0 ? label : '').padEnd(8)} ${value}`.trimEnd());
    };
    for (const [label, value] of facts)
        add(label, [value]);
    add('message', message);
    add('log', logTail.map(line => paint('dim', `| ${line}`)));
    if (place !== undefined)
        add('at', [place]);
    const diagnostic = failureDiagnostic(failure);
    const text = texts.get(failure.location?.file ?? '');
    if (diagnostic && text !== undefined) {
        // The place and the failure are told already: only the frame is new.
        for (const line of paintedDiagnostic(diagnostic, text, paint).slice(1))
            lines.push(`  ${line}`);
    }
    add('to do', remedy);
    lines.push('');
    return lines;
}
function closing(result, paint) {
    const lines = [];
    const story = (0,outcome_text/* rollbackStory */.Gn)(result);
    if (story !== undefined)
        lines.push(story);
    if (result.errorMessage !== undefined && result.failures.length === 0)
        lines.push((0,sanitize/* sanitizeLine */.g$)(result.errorMessage));
    if (result.deploymentUrl !== undefined && result.outcome !== 'succeeded')
        lines.push((0,sanitize/* sanitizeLine */.g$)(result.deploymentUrl));
    lines.push(`${paint(outcome_text/* outcomeTones */.KC[result.outcome], (0,outcome_text/* describeOutcome */.SS)(result))}, after ${(0,duration/* formatDuration */.a)(result.durationMs)}`);
    return lines;
}

// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __nccwpck_require__(9346);
;// CONCATENATED MODULE: ./lib/report/account-ids.js
const mask = '************';
/**
 * Hides AWS account ids: in ARNs, in the host names of registries, and where a text says "account".
 * A bare number of twelve digits stays, because it is as often a time stamp.
 */
function maskAccountIds(text) {
    return text
        .replace(/(\barn:aws[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/gi, `$1${mask}`)
        .replace(/(?<!\d)\d{12}(?=\.dkr\.ecr\.)/g, mask)
        .replace(/(\baccount(?:[ _-]?id)?["']?[ :=]+["']?)\d{12}(?!\d)/gi, `$1${mask}`);
}

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __nccwpck_require__(1546);
;// CONCATENATED MODULE: ./lib/report/result-json.js




/** The agent keeps fewer than 2,048 characters of a log, AWS documents 4 KB: this is a guard, not a cut. */
const maxTextLength = 8_192;
function toResultJson(result) {
    const { overview, failedTargets, failures, diagnostics, snapshots, errorMessage, ...plain } = result;
    return {
        ...plain,
        ...(errorMessage !== undefined && { errorMessage: cleanText(errorMessage) }),
        ...(overview && { targets: overview }),
        failedTargets: failedTargets.map(failedTargetJson),
        failures: failures.map(failureJson),
        diagnostics: diagnostics.map(diagnosticJson),
        deployments: snapshots.map(deploymentJson)
    };
}
function diagnosticJson({ rule, severity, message, hint, file, span, agents: concerned }) {
    return {
        rule,
        severity,
        message: cleanText(message),
        ...(hint !== undefined && { hint: cleanText(hint) }),
        file: (0,sanitize/* sanitizeLine */.g$)(file),
        ...(span && { line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }),
        agents: concerned ?? diagnostic/* agents */.X6
    };
}
function failedTargetJson({ target, status, event, diagnostics }) {
    return {
        target: cleanText(target),
        status,
        event: event ?? '',
        script: cleanText(diagnostics?.scriptName ?? ''),
        code: diagnostics?.errorCode ?? '',
        message: cleanText(diagnostics?.message ?? ''),
        logTail: cleanText(diagnostics?.logTail ?? '')
    };
}
function failureJson({ location, targets, summary, message, logTail, remedy, ...rest }) {
    return {
        ...rest,
        targets: targets.map(cleanText),
        summary: cleanText(summary),
        message: cleanText(message),
        logTail: cleanText(logTail),
        remedy: cleanText(remedy),
        ...(location && { file: (0,sanitize/* sanitizeLine */.g$)(location.file) }),
        ...(location?.span && { line: location.span.start.line, column: location.span.start.column })
    };
}
function deploymentJson({ id, status, targets }) {
    return {
        id,
        status,
        targets: targets.map(target => ({
            id: cleanText(target.id),
            status: target.status,
            events: target.events.map(({ name, status: eventStatus, startTimeMs, endTimeMs }) => ({
                name,
                status: eventStatus,
                ...(startTimeMs !== undefined && { startTimeMs }),
                ...(endTimeMs !== undefined && { endTimeMs })
            }))
        }))
    };
}
function cleanText(text) {
    return (0,clip/* clip */.$Q)(maskAccountIds((0,sanitize/* sanitizeText */.jZ)(text)), maxTextLength);
}

;// CONCATENATED MODULE: ./lib/report/error-json.js




function errorJson(error) {
    if (!(error instanceof errors/* DeployError */.sH)) {
        return {
            outcome: 'failed',
            error: { code: 'internal', message: clean(error instanceof Error ? error.message : String(error)) },
            diagnostics: []
        };
    }
    const { code, message, hint, operation, input, deploymentId, diagnostics } = error;
    return {
        outcome: code === 'cancelled' ? 'cancelled' : 'failed',
        error: {
            code,
            message: clean(message),
            ...(hint !== undefined && { hint: clean(hint) }),
            ...(operation !== undefined && { operation }),
            ...(input !== undefined && { input }),
            ...(deploymentId !== undefined && { deploymentId })
        },
        diagnostics: diagnostics.map(diagnosticJson)
    };
}
function clean(text) {
    return maskAccountIds((0,sanitize/* sanitizeText */.jZ)(text));
}

// EXTERNAL MODULE: ./lib/report/exit-status.js
var exit_status = __nccwpck_require__(5311);
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./lib/cli/serve-local.js

/**
 * Serves the embedded CodeDeploy until it is signalled. The first line on standard output is its endpoint and nothing else, so that a
 * script can read it.
 */
async function serveLocal({ inputs, own }, signal) {
    const { startLocalCodeDeploy } = await Promise.all(/* import() */[__nccwpck_require__.e(494), __nccwpck_require__.e(212), __nccwpck_require__.e(297), __nccwpck_require__.e(601)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2297));
    const local = await startLocalCodeDeploy({
        instances: inputs.instances ?? 1,
        ...(own.port !== undefined && { port: own.port }),
        ...(own.data !== undefined && { root: own.data }),
        ...(inputs.awsRegion !== undefined && { region: inputs.awsRegion }),
        clones: [process.cwd()],
        onNotice: message => process.stderr.write(`${message}\n`)
    });
    try {
        process.stdout.write(`${local.endpoint}\n`);
        process.stderr.write([
            `Embedded CodeDeploy and S3 for ${local.instances.join(', ')} under ${local.directory}.`,
            'Any AWS client works with it, for example:',
            `  export AWS_ENDPOINT_URL=${local.endpoint} AWS_REGION=${local.region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local`,
            'Every instance belongs to every deployment group. End with Ctrl-C.\n'
        ].join('\n'));
        if (!signal.aborted)
            await (0,external_node_events_namespaceObject.once)(signal, 'abort');
        return 0;
    }
    finally {
        await local.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/appspec/validate.js + 119 modules
var validate = __nccwpck_require__(1933);
// EXTERNAL MODULE: ./lib/bundle/appspec-file.js
var appspec_file = __nccwpck_require__(4775);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 10 modules
var plan_source = __nccwpck_require__(4739);
;// CONCATENATED MODULE: ./lib/operations/validate.js



/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
const agentVersion = 'both';
/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
async function validateSource(options) {
    const { validation, inBundle } = await (0,plan_source/* planSource */.d)({ agentVersion, ...options });
    return { ...validation, diagnostics: [...validation.diagnostics, ...inBundle] };
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    return (0,validate/* validateAppSpec */.F)({ agentVersion, ...how, ...(await (0,appspec_file/* readAppSpecFile */.T)('.', file)) });
}

;// CONCATENATED MODULE: ./lib/report/validation-json.js


function validationJson({ file, platform, verdicts, diagnostics }) {
    return { file: (0,sanitize/* sanitizeLine */.g$)(file), platform, verdicts, diagnostics: diagnostics.map(diagnosticJson) };
}

;// CONCATENATED MODULE: ./lib/cli/validate-command.js






/**
 * Checks each PATH: a file by itself, a directory together with what its bundle would ship. Prints a line of JSON for each with
 * `--format json`. Status 1 when any has an error.
 */
async function validateCommand({ positionals, inputs, own }, signal) {
    const { agentVersion, source, appspec, include, exclude, ignoreFile, symlinks } = inputs;
    const how = {
        ...(agentVersion !== undefined && { agentVersion }),
        ...(own.host !== undefined && { host: own.host }),
        ...(own.platform !== undefined && { platform: own.platform })
    };
    const tree = {
        ...(appspec !== undefined && { appspec }),
        ...(include && { include }),
        ...(exclude && { exclude }),
        ...(ignoreFile !== undefined && { ignoreFile }),
        ...(symlinks && { symlinks })
    };
    let failed = false;
    for (const path of positionals.length > 0 ? positionals : [source ?? '.']) {
        const isDirectory = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
        const validation = isDirectory ? await validateSource({ ...how, ...tree, source: path, signal }) : await validateFile(path, how);
        failed ||= (0,diagnostic/* hasErrors */.Cs)(validation.diagnostics);
        print(validation, own.format);
    }
    return failed ? 1 : 0;
}
function print(validation, format) {
    if (format === 'json') {
        process.stdout.write(`${JSON.stringify(validationJson(validation))}\n`);
        return;
    }
    const lines = [
        (0,describe_event/* describeEvent */.g)({ type: 'validated', validation }) ?? '',
        ...validation.diagnostics.map(found => (0,code_frame/* renderDiagnostic */.I)(found, validation.text))
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/cli/run-command.js










/** Carries out a command and returns its exit status. With `--format json`, standard output holds the result object and nothing else. */
async function runCommand(args, signal) {
    const { command } = args;
    switch (command) {
        case 'validate':
            return validateCommand(args, signal);
        case 'local':
            return serveLocal(args, signal);
        case 'package':
        case 'rehearse':
        case 'deploy':
            return args.own.format === 'json' ? runForJson(args, signal) : runForText(args, signal);
        default:
            return (0,assert_never/* assertNever */.x)(command);
    }
}
async function runForText(args, signal) {
    const outcome = await run(args, signal, await reporterFor(args));
    return 'outcome' in outcome ? (0,exit_status/* exitStatus */.$)(outcome.outcome) : 0;
}
async function runForJson(args, signal) {
    try {
        const outcome = await run(args, signal, () => undefined);
        process.stdout.write(`${JSON.stringify('outcome' in outcome ? toResultJson(outcome) : { ...outcome, diagnostics: outcome.diagnostics.map(diagnosticJson) })}\n`);
        return 'outcome' in outcome ? (0,exit_status/* exitStatus */.$)(outcome.outcome) : 0;
    }
    catch (error) {
        process.stdout.write(`${JSON.stringify(errorJson(error))}\n`);
        process.stderr.write(`codedeploy-kit: ${(0,describe_error/* describeError */.U)(error).join('\n')}\n`);
        return (0,exit_status/* errorExitStatus */.l)(error);
    }
}
async function run(args, signal, reporter) {
    const onEvent = (0,observer/* muteOnError */.h)(reporter, error => process.stderr.write(`codedeploy-kit: the report failed and is silent from here on: ${String(error)}\n`));
    const options = { ...withSource(args), signal, onEvent };
    switch (args.command) {
        case 'rehearse': {
            const { rehearse } = await Promise.all(/* import() */[__nccwpck_require__.e(494), __nccwpck_require__.e(212), __nccwpck_require__.e(704), __nccwpck_require__.e(591), __nccwpck_require__.e(562)]).then(__nccwpck_require__.bind(__nccwpck_require__, 562));
            // A commit is rehearsed from the repository the command runs in.
            return rehearse({ ...options, clones: [process.cwd()] });
        }
        case 'deploy': {
            const { deploy } = await Promise.all(/* import() */[__nccwpck_require__.e(494), __nccwpck_require__.e(212), __nccwpck_require__.e(704), __nccwpck_require__.e(591), __nccwpck_require__.e(484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2484));
            return deploy({ ...options, ...requiredNames(args.inputs), ...regionOf(args.inputs) });
        }
        default: {
            const { packageRevision } = await Promise.all(/* import() */[__nccwpck_require__.e(494), __nccwpck_require__.e(212), __nccwpck_require__.e(704), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6638));
            return packageRevision({ ...options, ...(args.own.output !== undefined && { output: args.own.output }) });
        }
    }
}
/** The options that the inputs of the same names give; SOURCE is another way to write `--source`. */
function withSource({ inputs, positionals }) {
    const [source, ...more] = positionals;
    if (more.length > 0)
        throw new errors/* DeployError */.sH('usage', `one source is enough: ${positionals.join(', ')}`, { input: 'source' });
    if (source !== undefined && inputs.source !== undefined)
        throw new errors/* DeployError */.sH('usage', 'the source is given twice', { input: 'source' });
    return { ...inputs, ...(source !== undefined && { source }) };
}
function requiredNames({ applicationName, deploymentGroupName }) {
    if (applicationName === undefined)
        throw missing('application-name', 'the CodeDeploy application');
    if (deploymentGroupName === undefined)
        throw missing('deployment-group-name', 'the deployment group to deploy to');
    return { applicationName, deploymentGroupName };
}
function missing(input, what) {
    return new errors/* DeployError */.sH('usage', `--${input} is missing: ${what}`, { input });
}
function regionOf({ awsRegion }) {
    return awsRegion === undefined ? {} : { region: awsRegion };
}
async function reporterFor({ own }) {
    if (own.format === 'github') {
        const [{ workflowLog }, { randomBytes }] = await Promise.all([__nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 8862)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19))]);
        return workflowLog({ write: line => process.stdout.write(`${line}\n`), stopToken: () => randomBytes(16).toString('hex') });
    }
    const isTerminal = process.stdout.isTTY;
    const colour = isTerminal && (process.env['NO_COLOR'] ?? '') === '';
    return consoleReporter({
        write: line => process.stdout.write(`${line}\n`),
        colour,
        ...(isTerminal && { showProgress: (line) => process.stdout.write(`\r\u001b[2K${line.slice(0, process.stdout.columns - 1)}`) })
    });
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Marks a branch no value can reach: a new union member turns its `switch` into a compile error. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileExistsBehaviors),
/* harmony export */   U: () => (/* binding */ bundleTypes)
/* harmony export */ });
/** Words of the CodeDeploy API that several rooms share. */
const bundleTypes = ['tar', 'tgz', 'zip'];
/** What Install does with a file that is already there and was not put there by the previous deployment of the group. */
const fileExistsBehaviors = ['DISALLOW', 'OVERWRITE', 'RETAIN'];


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   X6: () => (/* binding */ agents)
/* harmony export */ });
/* unused harmony export severities */
const severities = (/* unused pure expression or super */ null && (['error', 'warning', 'info']));
/** The parsers of AppSpec files that are in the field; `agent-1` is agent 1.8 on Ruby 3.1 and later. */
const agents = ['agent-1', 'agent-1-ruby-3.0', 'agent-2'];
function hasErrors(diagnostics) {
    return diagnostics.some(({ severity }) => severity === 'error');
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * Milliseconds of a duration as users write it: `90s`, `15m`, `2h`, `1h30m`; a bare number is minutes.
 * Undefined when the text is none of these or is not positive.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^\d+(\.\d+)?$/.test(trimmed))
        return positive(Number(trimmed) * unitMs.m);
    if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(trimmed))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
        total += Number(amount) * unitMs[unit];
    return positive(total);
}
function positive(ms) {
    return ms > 0 && Number.isFinite(ms) ? Math.round(ms) : undefined;
}
/** A duration for people: `850 ms`, `4.2 s`, `3 min 05 s`, `2 h 10 min`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   sH: () => (/* binding */ DeployError)
/* harmony export */ });
/* unused harmony export errorCodes */
/**
 * Why an operation could not be carried out. Callers branch on it; the exit status of the command line follows from it.
 * A deployment that ended `Failed` or `Stopped` is a result, not an error.
 */
const errorCodes = (/* unused pure expression or super */ null && ([
    'usage',
    'invalid-appspec',
    'invalid-bundle',
    'no-credentials',
    'expired-credentials',
    'access-denied',
    'not-found',
    'already-exists',
    'wrong-region',
    'clock-skew',
    'network',
    'throttled',
    'active-deployment',
    'refused',
    'service',
    'local',
    'cancelled'
]));
/** The one family of failures: what happened in `message`, to what in the fields, what to do in `hint`, the original as `cause`. */
class DeployError extends Error {
    name = 'DeployError';
    code;
    hint;
    operation;
    errorName;
    requestId;
    input;
    deploymentId;
    diagnostics;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.operation = details.operation;
        this.errorName = details.errorName;
        this.requestId = details.requestId;
        this.input = details.input;
        this.deploymentId = details.deploymentId;
        this.diagnostics = details.diagnostics ?? [];
    }
}
/** Errors that may pass by themselves; a watch goes on through them. */
function isTransient(error) {
    return error instanceof DeployError && (error.code === 'network' || error.code === 'throttled' || error.code === 'service');
}


/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ muteOnError)
/* harmony export */ });
/**
 * An observer that cannot break the work it watches: the first error is handed to `onError`, later events are not delivered.
 * A broken reporter must never change the outcome of a deployment.
 */
function muteOnError(observer, onError) {
    let muted = observer === undefined;
    return event => {
        if (muted)
            return;
        try {
            observer?.(event);
        }
        catch (error) {
            muted = true;
            onError(error);
        }
    };
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `512 B`, `1.4 kB`, `136.3 MB` (powers of 1000, as S3's console shows). */
function formatSize(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1_000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit] ?? 'TB'}`;
}


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The candidate a user most likely meant by `word`, if one is close enough to be worth saying. Case does not count as a difference. */
function nearestName(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Optimal string alignment distance (a swap of neighbours counts once); anything of `limit` or more is reported as `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let cell = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cell = Math.min(cell, (before[j - 2] ?? 0) + 1);
            row[j] = cell;
        }
        before = previous;
        previous = row;
    }
    return Math.min(previous[b.length] ?? limit, limit);
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ autoRollbackEvents),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Kp: () => (/* binding */ targetStatuses),
/* harmony export */   _T: () => (/* binding */ computePlatforms),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   lV: () => (/* binding */ targetCount),
/* harmony export */   z6: () => (/* binding */ lifecycleErrorCodes)
/* harmony export */ });
/* unused harmony exports terminalStatuses, lifecycleEventStatuses */
/** AWS's own words for AWS's own things; the lists are those of the CodeDeploy API model of 2014-10-06. */
const deploymentStatuses = ['Created', 'Queued', 'InProgress', 'Baking', 'Succeeded', 'Failed', 'Stopped', 'Ready'];
const terminalStatuses = ['Succeeded', 'Failed', 'Stopped'];
function isTerminal(status) {
    return terminalStatuses.includes(status);
}
const targetStatuses = ['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Unknown', 'Ready'];
const lifecycleEventStatuses = (/* unused pure expression or super */ null && (['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Unknown']));
const lifecycleErrorCodes = [
    'Success',
    'ScriptMissing',
    'ScriptNotExecutable',
    'ScriptTimedOut',
    'ScriptFailed',
    'UnknownError'
];
const computePlatforms = ['Server', 'Lambda', 'ECS'];
const autoRollbackEvents = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'];
/** All targets of a deployment. */
function targetCount({ pending, inProgress, succeeded, failed, skipped, ready }) {
    return pending + inProgress + succeeded + failed + skipped + ready;
}


/***/ }),

/***/ 4739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planSource)
});

// EXTERNAL MODULE: ./lib/appspec/validate.js + 119 modules
var validate = __nccwpck_require__(1933);
// EXTERNAL MODULE: ./lib/bundle/appspec-file.js
var appspec_file = __nccwpck_require__(4775);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
;// CONCATENATED MODULE: ./lib/bundle/default-bundle-type.js

/**
 * The kind of archive for hosts of `os`: `tgz` for linux (smaller, needs only `tar` on the host, keeps modes and symlinks), `zip` for windows.
 * A `requested` type wins, but the agent on Windows unpacks zip only: tar or tgz for it is a `usage` error.
 */
function defaultBundleType(os, requested) {
    if (os === 'windows' && requested !== undefined && requested !== 'zip') {
        throw new errors/* DeployError */.sH('usage', `bundle-type "${requested}" cannot be deployed to Windows: the CodeDeploy agent there unpacks zip only`, {
            input: 'bundle-type',
            hint: 'Use `bundle-type: zip`, or leave it empty.'
        });
    }
    return requested ?? (os === 'windows' ? 'zip' : 'tgz');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/bundle/normal-mode.js
/**
 * Whether the source was written under a umask that denies everything to others (027, 077): no file or directory grants them
 * anything, so the lack of those bits says nothing about any single file.
 */
function isMaskedForOthers(entries) {
    let seen = false;
    for (const { kind, mode } of entries) {
        if (kind === 'symlink')
            continue;
        if ((mode & 0o007) !== 0)
            return false;
        seen = true;
    }
    return seen;
}
/**
 * The mode an entry has in the bundle, chosen so that the umask of whoever wrote the source does not show:
 * - group and others never get write (umask 000, 002 and 022 give the same), the owner always gets read;
 * - setuid, setgid and sticky are dropped, as unzip does on the host;
 * - in a source {@link isMaskedForOthers}, files become 0755 if the owner may execute them, else 0644, and directories 0755;
 * - otherwise what was restricted stays restricted: 0600, 0640, 0444, 0555 are kept.
 * Symlinks are 0777, as Linux shows them.
 */
function normalMode({ kind, mode }, maskedForOthers) {
    if (kind === 'symlink')
        return 0o777;
    if (kind === 'directory')
        return maskedForOthers ? 0o755 : (mode & 0o755) | 0o700;
    if (maskedForOthers)
        return (mode & 0o100) === 0 ? 0o644 : 0o755;
    return (mode & 0o755) | 0o400;
}
/** `mode` with execute for everyone who may read. */
function executableMode(mode) {
    return mode | 0o100 | ((mode & 0o044) >> 2);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/bundle/resolve-path.js
var resolve_path = __nccwpck_require__(4346);
;// CONCATENATED MODULE: ./lib/bundle/planned-tree.js


/** The tree of planned entries; links inside the revision are followed when a file is read. */
function plannedTree(planned) {
    const entries = new Map();
    const contents = new Map();
    for (const { content, ...entry } of planned) {
        entries.set(entry.path, entry);
        if (content !== undefined)
            contents.set(entry.path, content);
    }
    return {
        entries,
        async read(path, limit) {
            const resolved = (0,resolve_path/* resolvePath */.o)(entries, path);
            if (resolved.kind !== 'found')
                return undefined;
            const content = contents.get(resolved.entry.path);
            if (content === undefined)
                return undefined;
            return content.from === 'memory' ? content.bytes.subarray(0, limit) : readStart(content.file, Math.min(limit, resolved.entry.size));
        }
    };
}
async function readStart(file, limit) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const bytes = Buffer.alloc(limit);
        let length = 0;
        while (length < limit) {
            const { bytesRead } = await handle.read(bytes, length, limit - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/bundle/executables.js




/**
 * The plan with execute permission for the files at `paths` (hook scripts as the AppSpec spells them), and a notice for each that lacked it.
 * The agent would only grant `chmod +x`, which leaves a 0600 script unreadable for a `runas` user. Paths that are not in the plan are left
 * to the rules that know the AppSpec.
 */
function withExecutables(plan, paths) {
    const changed = new Set();
    for (const path of paths) {
        const resolved = (0,resolve_path/* resolvePath */.o)(plan.tree.entries, external_node_path_.posix.normalize(path).replace(/^\/+/, ''));
        if (resolved.kind === 'found' && resolved.entry.kind === 'file' && (resolved.entry.mode & 0o100) === 0)
            changed.add(resolved.entry.path);
    }
    if (changed.size === 0)
        return plan;
    const entries = plan.entries.map(entry => (changed.has(entry.path) ? { ...entry, mode: executableMode(entry.mode) } : entry));
    const notices = [...changed].map((path) => ({
        rule: 'script-made-executable',
        severity: 'info',
        message: `The hook script ${path} is not executable; it is packed with execute permission.`,
        hint: `Run \`git update-index --chmod=+x ${path}\` to keep it.`,
        file: (0,external_node_path_.join)(plan.source, path)
    }));
    return { ...plan, entries, tree: plannedTree(entries), diagnostics: [...plan.diagnostics, ...notices] };
}

// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var bundle_unpackable = __nccwpck_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/name-diagnostics.js


/**
 * Names of the plan that arrive changed, or not at all, on hosts of `os` when they travel as `type`: control characters in a zip (unzip
 * drops them), and on Windows forbidden characters, device names, trailing dots and blanks, and names that differ in case only.
 */
function nameDiagnostics(plan, { type, os }) {
    const found = [];
    const tell = (path, rule, message, hint) => {
        found.push({ rule, severity: 'error', message, hint, file: (0,external_node_path_.join)(plan.source, path) });
    };
    const folded = new Map();
    for (const { path } of plan.entries) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (type === 'zip' && os === 'linux' && hasControlCharacter(name)) {
            tell(path, 'control-character-in-name', `unzip on the host drops the control characters from the name ${(0,bundle_unpackable/* quoted */.T)(path)}.`, 'Rename it, or use `bundle-type: tgz`.');
        }
        if (os !== 'windows')
            continue;
        const fault = windowsFault(name);
        if (fault !== undefined)
            tell(path, 'name-impossible-on-windows', `Windows cannot store ${(0,bundle_unpackable/* quoted */.T)(path)}: its name ${fault}.`, 'Rename or exclude it.');
        const key = path.toLowerCase();
        const twin = folded.get(key);
        if (twin === undefined)
            folded.set(key, path);
        else
            tell(path, 'names-collide-on-windows', `On Windows ${(0,bundle_unpackable/* quoted */.T)(path)} and ${(0,bundle_unpackable/* quoted */.T)(twin)} are the same; the later one replaces the other.`, 'Rename or exclude one of them.');
    }
    return found;
}
function hasControlCharacter(name) {
    for (let i = 0; i < name.length; i++)
        if (name.charCodeAt(i) < 0x20 || name.charCodeAt(i) === 0x7f)
            return true;
    return false;
}
/** "Naming Files, Paths, and Namespaces" in Microsoft's Win32 documentation. */
function windowsFault(name) {
    if (hasControlCharacter(name))
        return 'holds a control character';
    const forbidden = /[<>:"\\|?*]/.exec(name)?.[0];
    if (forbidden !== undefined)
        return `holds ${forbidden}`;
    if (/[. ]$/.test(name))
        return 'ends in a dot or a blank';
    if (/^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i.test(name))
        return 'is that of a device';
    return undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __nccwpck_require__(298);
;// CONCATENATED MODULE: ./lib/bundle/ignore-rules.js

/** Patterns in gitignore syntax (gitignore(5)), case-sensitive on every system, relative to the source's root. */
function ignoreRules({ ignoreFile = '', exclude = [], include = [] }) {
    const left = ignore({ ignorecase: false })
        .add(ignoreFile.replace(/^\uFEFF/, ''))
        .add([...exclude]);
    const wanted = ignore({ ignorecase: false }).add([...include]);
    const asked = include.some(pattern => pattern.trim() !== '');
    return {
        excludes: (path, isDirectory) => left.ignores(isDirectory ? `${path}/` : path),
        includes: (path, isDirectory) => !asked || wanted.ignores(isDirectory ? `${path}/` : path)
    };
}

;// CONCATENATED MODULE: ./lib/bundle/path-order.js
/**
 * Orders paths by the bytes of their UTF-8 form, on every machine and in every locale. A directory comes before what is in it.
 */
function comparePaths(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** UTF-16 puts surrogate pairs (U+10000 and up) before U+E000 to U+FFFF, UTF-8 behind them. */
function rank(codeUnit) {
    if (codeUnit < 0xd800)
        return codeUnit;
    return codeUnit < 0xe000 ? codeUnit + 0x2000 : codeUnit - 0x800;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./lib/bundle/always-excluded.js
/** Version control: never part of an application, and often larger than it. `.git` is a file in worktrees and submodules. */
const versionControl = new Set(['.git', '.hg', '.svn', '.bzr', '_darcs', 'CVS', '.jj']);
/** Files that operating systems scatter. Beside a lone top-level folder they also keep the agent from stripping it. */
const junk = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '__MACOSX']);
/** A bundle that `package` wrote here before under its default name, or left unfinished when it was killed: no bundle holds the last one. */
const ownBundle = /^[0-9a-f]{64}\.(tgz|tar|zip)(\.[0-9a-f]{12}\.part)?$/;
/** Whether a file or folder of this name is left out of every bundle, whatever the patterns say. */
function isAlwaysExcluded(name, isDirectory) {
    if (junk.has(name))
        return true;
    if (!isDirectory && ownBundle.test(name))
        return true;
    if (versionControl.has(name))
        return isDirectory || name === '.git';
    // AppleDouble companions of other files; a folder of such a name is the user's own.
    return !isDirectory && name.startsWith('._') && name.length > 2;
}

;// CONCATENATED MODULE: ./lib/bundle/walk-source.js





const symlinkPolicies = (/* unused pure expression or super */ null && (['preserve', 'follow', 'error']));
/** The loop of the process gets its turn after so many entries; the file system is asked synchronously, which is many times faster. */
const entriesPerTurn = 500;
/** Lists what the rules leave of a directory, in no particular order, and what of it cannot be packed. */
async function walkSource(options) {
    const { root, rules, symlinks, signal } = options;
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const found = [];
    const unpackable = [];
    const folders = [{ path: '', file: root, chain: [realRoot] }];
    const parents = new Map();
    let sinceTurn = 0;
    /** Without `include` everything is wanted; with it, directories come along once something in them does. */
    const keep = (entry) => {
        if (!rules.includes(entry.path, entry.kind === 'directory')) {
            if (entry.kind === 'directory')
                parents.set(entry.path, entry);
            return;
        }
        found.push(entry);
        for (let path = entry.path, cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/')) {
            path = path.slice(0, cut);
            const parent = parents.get(path);
            if (parent === undefined)
                break;
            parents.delete(path);
            found.push(parent);
        }
    };
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const names = listFolder(folder, unpackable);
        for (const name of names) {
            if (++sinceTurn >= entriesPerTurn) {
                sinceTurn = 0;
                await (0,external_node_timers_promises_.setImmediate)();
            }
            signal?.throwIfAborted();
            const path = folder.path === '' ? name : `${folder.path}/${name}`;
            if (path === options.ignoreFile)
                continue;
            const file = (0,external_node_path_.join)(folder.file, name);
            let stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
            // Gone since the listing: a file that comes and goes while it is planned is not part of the application.
            if (stats === undefined)
                continue;
            let chain = folder.chain;
            if (isAlwaysExcluded(name, stats.isDirectory()) || rules.excludes(path, stats.isDirectory()))
                continue;
            if (stats.isSymbolicLink()) {
                if (symlinks === 'preserve') {
                    keep({ ...describe(path, file, stats), kind: 'symlink', size: 0, target: (0,external_node_fs_.readlinkSync)(file).replaceAll(external_node_path_.sep, '/') });
                    continue;
                }
                const followed = symlinks === 'follow' ? follow(path, file, realRoot, chain) : refuseLink(path);
                if ('problem' in followed) {
                    if (rules.includes(path, false) || rules.includes(path, true))
                        unpackable.push(followed);
                    continue;
                }
                stats = followed.stats;
                if (stats.isDirectory()) {
                    if (rules.excludes(path, true))
                        continue;
                    chain = [...chain, followed.real];
                }
            }
            else if (stats.isDirectory() && symlinks === 'follow')
                chain = [...chain, (0,external_node_fs_.realpathSync)(file)];
            if (stats.isDirectory()) {
                keep({ ...describe(path, file, stats), kind: 'directory', size: 0 });
                folders.push({ path, file, chain });
            }
            else if (!rules.includes(path, false))
                continue;
            else if (stats.isFile()) {
                const denied = unreadable(path, file);
                if (denied === undefined)
                    keep({ ...describe(path, file, stats), kind: 'file', size: stats.size });
                else
                    unpackable.push(denied);
            }
            else
                unpackable.push({ path, problem: `is a ${specialKind(stats)}`, remedy: 'Exclude it with `exclude` or the ignore file.' });
        }
    }
    return { found, unpackable };
}
function describe(path, file, stats) {
    return { path, file, mode: stats.mode & 0o7777, mtimeMs: stats.mtimeMs };
}
function listFolder(folder, unpackable) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder.file);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' && folder.path !== '')
            return [];
        if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT')
            throw error;
        unpackable.push({ path: folder.path || '.', problem: 'cannot be listed: permission denied', remedy: readableRemedy });
        return [];
    }
    if (!names.some(name => name.includes('\uFFFD')))
        return names;
    for (const raw of (0,external_node_fs_.readdirSync)(folder.file, { encoding: 'buffer' })) {
        if ((0,external_node_buffer_.isUtf8)(raw))
            continue;
        const shown = [...raw]
            .map(byte => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
            .join('');
        unpackable.push({
            path: folder.path === '' ? shown : `${folder.path}/${shown}`,
            problem: 'has a name that is not UTF-8, which zip and tar readers decode differently',
            remedy: 'Rename it.'
        });
        names = names.filter(name => name !== raw.toString('utf8'));
    }
    return names;
}
const readableRemedy = 'Make it readable for the user that packs, or exclude it.';
function unreadable(path, file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
        return undefined;
    }
    catch {
        return { path, problem: 'cannot be read: permission denied', remedy: readableRemedy };
    }
}
function refuseLink(path) {
    return {
        path,
        problem: 'is a symlink, and `symlinks` is "error"',
        remedy: 'Exclude it, or use `symlinks: preserve` or `symlinks: follow`.'
    };
}
function follow(path, file, realRoot, chain) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(file);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ELOOP')
            return { path, problem: 'is a symlink that leads to itself', remedy: 'Remove or exclude it.' };
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES')
            throw error;
        return { path, problem: `is a symlink that cannot be followed (${code})`, remedy: 'Remove or exclude it, or use `symlinks: preserve`.' };
    }
    if (real !== realRoot && !real.startsWith(realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep)) {
        return {
            path,
            problem: `is a symlink that leaves the source: it leads to ${real}`,
            remedy: 'Copy what it points to into the source, or exclude the link.'
        };
    }
    if (chain.includes(real)) {
        return {
            path,
            problem: 'is a symlink to a directory above itself; following it would never end',
            remedy: 'Exclude it, or use `symlinks: preserve`.'
        };
    }
    return { stats: (0,external_node_fs_.statSync)(file), real };
}
function specialKind(stats) {
    if (stats.isSocket())
        return 'socket';
    if (stats.isFIFO())
        return 'named pipe';
    return 'device';
}

;// CONCATENATED MODULE: ./lib/bundle/plan.js











/**
 * Decides what a bundle of `source` holds. Folders of version control systems and the junk of operating systems are always left out.
 * Throws `invalid-bundle` when the source is missing or empty, or holds what no archive can carry to a host: names that are not UTF-8,
 * unreadable files, sockets, pipes, devices, links that leave the source. All of them are named at once.
 */
async function planRevision(options) {
    const { source, symlinks = 'preserve', ignoreFile = '.codedeployignore' } = options;
    const root = (0,external_node_path_.resolve)(source);
    checkSource(source, root);
    const rules = ignoreRules({ ignoreFile: readIgnoreFile(root, ignoreFile), exclude: options.exclude, include: options.include });
    const { found, unpackable } = await walkSource({ root, rules, ignoreFile, symlinks, signal: options.signal });
    if (unpackable.length > 0)
        throw (0,bundle_unpackable/* unpackableError */.k)(source, sorted(unpackable));
    const diagnostics = [];
    const entries = normalised(found, source, diagnostics);
    if (options.appSpec !== undefined)
        placeAppSpec(entries, options.appSpec.text);
    entries.sort((a, b) => comparePaths(a.path, b.path));
    if (!entries.some(({ kind }) => kind !== 'directory')) {
        throw new errors/* DeployError */.sH('invalid-bundle', `nothing to pack: "${source}" holds no files${found.length === 0 ? '' : ' after exclusions'}`, {
            input: 'source',
            hint: 'Check `source`, `include`, `exclude` and the ignore file.'
        });
    }
    checkLinks(entries, source, diagnostics);
    const plan = planOf(source, entries, diagnostics);
    return options.executables === undefined ? plan : withExecutables(plan, options.executables);
}
function planOf(source, entries, diagnostics) {
    let totalBytes = 0;
    let fileCount = 0;
    for (const { kind, size } of entries) {
        totalBytes += size;
        if (kind === 'file')
            fileCount += 1;
    }
    return { source, entries, totalBytes, fileCount, tree: plannedTree(entries), diagnostics };
}
function checkSource(source, root) {
    const stats = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', stats === undefined ? `there is no directory "${source}"` : `"${source}" is not a directory`, {
        input: 'source',
        hint: stats?.isFile()
            ? 'Name a directory with `source`; a bundle that was built before goes into `archive`.'
            : 'Name the directory that holds what is deployed with `source`; did the build step run?'
    });
}
function readIgnoreFile(root, name) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, name), 'utf8');
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* DeployError */.sH('invalid-bundle', `the ignore file "${name}" cannot be read (${code ?? 'unknown error'})`, {
            input: 'ignore-file',
            hint: 'Packing without it would ship what it leaves out.',
            cause: error
        });
    }
}
function sorted(found) {
    return [...found].sort((a, b) => comparePaths(a.path, b.path));
}
function normalised(found, source, diagnostics) {
    const masked = isMaskedForOthers(found);
    const entries = found.map(entry => {
        const mode = normalMode(entry, masked);
        if (entry.kind === 'file' && (entry.mode & 0o6000) !== 0) {
            diagnostics.push({
                rule: 'special-mode-dropped',
                severity: 'warning',
                message: `The setuid or setgid bit of ${entry.path} is not packed.`,
                hint: 'Set it with `permissions` (mode "4755") in the AppSpec, if it has to be.',
                file: (0,external_node_path_.join)(source, entry.path)
            });
        }
        const { path, kind, size, target } = entry;
        const planned = {
            path,
            kind,
            mode,
            size,
            ...(target === undefined ? {} : { target }),
            ...(kind === 'file' ? { content: { from: 'disk', file: entry.file, mtimeMs: entry.mtimeMs } } : {})
        };
        return planned;
    });
    if (masked) {
        diagnostics.push({
            rule: 'modes-widened',
            severity: 'info',
            message: 'No file here is open to others, which is the work of a umask; they are packed as 0644 and 0755.',
            hint: 'Restrict single files with `permissions` in the AppSpec.',
            file: source
        });
    }
    return entries;
}
function placeAppSpec(entries, text) {
    const path = 'appspec.yml';
    const there = entries.findIndex(entry => entry.path === path);
    if (there >= 0 && entries[there]?.kind === 'directory') {
        throw new errors/* DeployError */.sH('invalid-bundle', 'the AppSpec cannot be placed: the source has a directory named "appspec.yml"', {
            input: 'appspec',
            hint: 'Rename or exclude that directory.'
        });
    }
    if (there >= 0)
        entries.splice(there, 1);
    entries.push({ path, kind: 'file', mode: 0o644, size: text.byteLength, content: { from: 'memory', bytes: text } });
}
/** Links stay as they are written, so each must make sense on the host as well. */
function checkLinks(entries, source, diagnostics) {
    const links = entries.filter(({ kind }) => kind === 'symlink');
    if (links.length === 0)
        return;
    const byPath = new Map(entries.map(entry => [entry.path, entry]));
    const leaving = [];
    for (const { path, target = '' } of links) {
        const resolved = (0,resolve_path/* resolvePath */.o)(byPath, path);
        if (resolved.kind === 'outside') {
            leaving.push({
                path,
                problem: `is a symlink that leaves the source: it points to ${target}`,
                remedy: 'Make it point inside the source, or exclude it.'
            });
        }
        else if (resolved.kind === 'missing' || resolved.kind === 'loop') {
            diagnostics.push({
                rule: 'dangling-symlink',
                severity: 'warning',
                message: `The symlink ${path} points to ${target}, which ${resolved.kind === 'loop' ? 'leads back to itself' : 'is not in the bundle'}.`,
                hint: 'Include what it points to, or exclude the link.',
                file: (0,external_node_path_.join)(source, path)
            });
        }
    }
    if (leaving.length > 0)
        throw (0,bundle_unpackable/* unpackableError */.k)(source, leaving);
}

;// CONCATENATED MODULE: ./lib/operations/plan-source.js






/** Plans the bundle of a directory, with its AppSpec in place and its hook scripts executable, and validates both. */
async function planSource(options) {
    const { source = '.', include, exclude, ignoreFile, symlinks, agentVersion, platform, host, signal } = options;
    const appSpec = await (0,appspec_file/* readAppSpecFile */.T)(source, options.appspec);
    const planned = await planRevision({ source, include, exclude, ignoreFile, symlinks, appSpec, signal });
    const validation = await (0,validate/* validateAppSpec */.F)({
        ...appSpec,
        tree: planned.tree,
        ...(platform !== undefined && { platform }),
        ...(host !== undefined && { host }),
        ...(agentVersion !== undefined && { agentVersion })
    });
    const os = validation.appSpec?.os.value ?? 'linux';
    const bundleType = defaultBundleType(os, options.bundleType);
    const scripts = validation.appSpec?.hooks.flatMap(hook => hook.scripts.map(({ location }) => location.value)) ?? [];
    const plan = os === 'windows' ? planned : withExecutables(planned, scripts);
    return { plan, bundleType, validation, inBundle: [...plan.diagnostics, ...nameDiagnostics(plan, { type: bundleType, os })] };
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export byteLength */
/** At most `max` UTF-16 code units of a text; what was cut shows as `…`, and no character is cut in two. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    return `${text.slice(0, isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end)}…`;
}
/** The last lines that fit into `maxBytes` of UTF-8: the end of a log says why it ended. */
function lastLines(lines, maxBytes) {
    let bytes = 0;
    let first = lines.length;
    while (first > 0) {
        bytes += byteLength(lines[first - 1] ?? '') + 1;
        if (bytes > maxBytes)
            break;
        first -= 1;
    }
    return { lines: lines.slice(first), omitted: first };
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
function isLowSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/** As much of a line as is shown. */
const widest = 120;
const linesBefore = 1;
/**
 * A diagnostic for people: where, what, the lines of the text with the place underlined, and what to do. Without the text, or
 * without a place, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, text) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable(message)} [${rule}]${concerned}`];
    if (span !== undefined && text !== undefined)
        parts.push(...frame(span, text));
    if (hint !== undefined)
        parts.push(`  help: ${printable(hint)}`);
    return parts.join('\n');
}
function frame({ start, end }, text) {
    const lines = text.split(/\r\n|\n|\r/);
    const line = lines[start.line - 1];
    if (line === undefined)
        return [];
    const digits = String(start.line).length;
    const shift = start.column > widest - 20 ? start.column - 20 : 0;
    const show = (content) => printable(content.slice(shift, shift + widest));
    const gutter = (number) => `${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} |`;
    const result = [];
    for (let number = Math.max(1, start.line - linesBefore); number <= start.line; number++) {
        result.push(`${number === start.line ? '>' : ' '} ${gutter(number)} ${show(lines[number - 1] ?? '')}`.trimEnd());
    }
    const last = end.line === start.line ? end.column : line.length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - 1 - shift)));
    result.push(`  ${gutter(undefined)} ${' '.repeat(start.column - 1 - shift)}${'^'.repeat(length)}`);
    return result;
}
/** One column for one character, so that the underline stays below what it marks. */
function printable(text) {
    return text
        .replaceAll('\t', ' ')
        .replaceAll(/[\u2028\u2029]/g, ' ')
        .replaceAll(/\p{Cc}|[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 file`, `2 files`, `37,000 files`. */
function count(amount, singular, plural = `${singular}s`) {
    return `${amount.toLocaleString('en-US')} ${amount === 1 ? singular : plural}`;
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8303);



const maxCauses = 4;
const maxCauseLength = 300;
const maxStackLines = 12;
/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError} never shows a stack; anything else is a bug of this program and does.
 */
function describeError(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? describeDeployError(error) : describeBug(error);
}
function describeDeployError(error) {
    const lines = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(error.message);
    if (lines.length === 0)
        lines.push(error.code);
    const call = [error.operation, error.errorName, error.requestId === undefined ? undefined : `request ${error.requestId}`].filter(part => part !== undefined && part !== '');
    if (call.length > 0)
        lines.push(`  call: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(call.join(', '))}`);
    if (error.input !== undefined)
        lines.push(`  input: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(error.input)}`);
    if (error.deploymentId !== undefined)
        lines.push(`  deployment: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(error.deploymentId)}`);
    lines.push(...describeCauses(error));
    if (error.hint !== undefined)
        lines.push(...indent('  what to do: ', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(error.hint)));
    return lines;
}
function describeBug(error) {
    if (!(error instanceof Error))
        return [`Unexpected failure: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(String(error)), maxCauseLength)}`];
    const [first, ...rest] = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLines */ .X$)(error.stack ?? `${error.name}: ${error.message}`);
    return [
        `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
        ...rest.slice(0, maxStackLines),
        ...describeCauses(error)
    ];
}
function describeCauses(error) {
    const lines = [];
    const told = [(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(error.message)];
    let cause = error.cause;
    for (let depth = 0; depth < maxCauses && cause !== undefined && cause !== null; depth++) {
        const message = describeCause(cause);
        if (!told.some(earlier => earlier.includes(message.text)))
            lines.push(`  because: ${message.line}`);
        told.push(message.text);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}
function describeCause(cause) {
    if (!(cause instanceof Error)) {
        const text = typeof cause === 'string' ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(cause), maxCauseLength) : `a thrown ${typeof cause}`;
        return { text, line: text };
    }
    const text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(cause.message), maxCauseLength);
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(cause.name);
    return { text, line: name === 'Error' || name === 'DeployError' ? text : `${name}: ${text}` };
}
function indent(label, lines) {
    return lines.map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`));
}


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeLifecycleEvent),
/* harmony export */   g: () => (/* binding */ describeEvent)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(762);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8415);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6282);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3614);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8921);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(860);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4342);
/* harmony import */ var _revision_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(949);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8303);










/** `BeforeAllowTraffic`, the longest name of a lifecycle event. */
const eventWidth = 18;
/** `InProgress`, the longest status. */
const statusWidth = 10;
/** Longer lines of hooks and longer messages are cut in one-line reports. */
const maxLineLength = 1_000;
const statusTones = new Map([
    ['Succeeded', 'good'],
    ['Failed', 'bad'],
    ['Stopped', 'bad'],
    ['Skipped', 'dim'],
    ['Unknown', 'warn']
]);
/**
 * An event as one line, without control characters; undefined for what is only noise in a log:
 * pending and running lifecycle events, counts, upload progress, and statuses another event tells better.
 */
function describeEvent(event, layout = {}) {
    const paint = layout.paint ?? _paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPaint */ .p;
    const about = (target) => alignTarget(target, layout);
    switch (event.type) {
        case 'validated':
            return describeValidation(event.validation.file, event.validation.diagnostics, event.validation.platform, paint);
        case 'packaged': {
            const { fileCount, type, size } = event.bundle;
            const archive = size === undefined ? type : `${type} (${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .X)(size)})`;
            return `Packaged ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(fileCount, 'file')}, ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .X)(event.totalBytes)}, as ${archive} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`;
        }
        case 'upload-progressed':
        case 'creating-deployment':
            return undefined;
        case 'uploaded':
            return `Uploaded ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .X)(event.size)} to ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(event.revision)} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`;
        case 'upload-skipped':
            return `Not uploaded: ${oneLine(event.reason)} (${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(event.revision)})`;
        case 'local-started':
            return `Embedded CodeDeploy at ${oneLine(event.endpoint)}: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(event.instances.length, 'instance')} under ${oneLine(event.directory)}`;
        case 'deployment-created': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, revision, isRollback } = event;
            const what = isRollback ? `Rollback ${deploymentId} created` : `Deployment ${deploymentId} created`;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`${what} for ${applicationName} / ${deploymentGroupName}: ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(revision)}${url}`);
        }
        case 'waiting-for-active-deployment': {
            const { activeDeploymentId, deploymentGroupName, elapsedMs } = event;
            return oneLine(`Waiting for ${activeDeploymentId}, the active deployment of ${deploymentGroupName} (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsedMs)} so far)`);
        }
        case 'hook-output':
            return `${about(event.target)}  ${oneLine(event.lifecycleEvent).padEnd(eventWidth)}  ${paint('dim', `| ${oneLine(event.line)}`)}`;
        case 'notice':
            return oneLine(event.message);
        case 'warning':
            return `${paint('warn', 'Warning:')} ${oneLine(event.hint === undefined ? event.message : `${event.message} ${event.hint}`)}`;
        case 'stopping':
            return oneLine(`Stopping ${event.deploymentId}: ${event.because === 'cancelled' ? 'the run was cancelled' : 'it did not end in time'}`);
        case 'failure-explained':
            return `${paint('bad', 'Failure:')} ${oneLine(event.failure.summary)}`;
        case 'ended':
            return `${paint(_outcome_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeTones */ .KC[event.result.outcome], (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .SS)(event.result))}, after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.result.durationMs)}`;
        case 'status-changed':
            // `deployment-created` and `finished` tell the first and the last status.
            if ((0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isTerminal */ .Hd)(event.to) || event.to === 'Created')
                return undefined;
            return oneLine(`${event.deploymentId}: ${event.from === undefined ? '' : `${event.from} -> `}${event.to}`);
        case 'overview-changed':
            return undefined;
        case 'target-changed':
            if (event.to === 'Pending' || event.to === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${'(target)'.padEnd(eventWidth)}  ${paintStatus(event.to, paint, 0)}`;
        case 'lifecycle-changed':
            if (event.event.status === 'Pending' || event.event.status === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${describeLifecycleEvent(event.event, paint)}`;
        case 'unknown-status':
            return oneLine(`${event.deploymentId}: status "${event.status}" is not known to this version; watching on`);
        case 'poll-failed':
            return oneLine(`${event.deploymentId}: could not be read (${event.reason}); next try in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.retryInMs)}`);
        case 'targets-unreadable':
            return oneLine(`${event.deploymentId}: its targets cannot be read (${event.reason}); watching its status only`);
        case 'rollback-started': {
            const { rollbackDeploymentId, rollbackMessage } = event.rollback;
            return oneLine(`${event.deploymentId}: rolled back by ${rollbackDeploymentId}${rollbackMessage ? ` (${rollbackMessage})` : ''}`);
        }
        case 'heartbeat':
            return oneLine(`${event.deploymentId}: still ${event.status} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`);
        case 'finished': {
            const why = [event.errorCode, event.errorMessage].filter(Boolean).join(': ');
            return `${oneLine(event.deploymentId)}: ${paintStatus(event.status, paint, 0)}${why === '' ? '' : `  ${oneLine(why)}`}`;
        }
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_8__/* .assertNever */ .x)(event);
    }
}
/** Name, status, duration and, when it failed, AWS's code and the script: `AfterInstall        Failed      0.4 s  ScriptFailed scripts/x.sh`. */
function describeLifecycleEvent(event, paint = _paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPaint */ .p) {
    const { name, status, startTimeMs, endTimeMs, diagnostics } = event;
    const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.max(0, endTimeMs - startTimeMs));
    const why = diagnostics === undefined || status !== 'Failed' ? '' : `  ${oneLine(`${diagnostics.errorCode} ${diagnostics.scriptName}`)}`;
    return `${oneLine(name).padEnd(eventWidth)}  ${paintStatus(status, paint)}  ${duration.padStart(8)}${why}`.trimEnd();
}
function describeValidation(file, diagnostics, platform, paint) {
    const amount = (severity) => diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
    const errors = amount('error');
    const warnings = amount('warning');
    const advice = amount('info');
    const parts = [];
    if (errors > 0)
        parts.push(paint('bad', (0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(errors, 'error')));
    if (warnings > 0)
        parts.push(paint('warn', (0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(warnings, 'warning')));
    if (advice > 0)
        parts.push(`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`);
    return `Checked ${oneLine(file)} (${platform}): ${parts.length === 0 ? 'nothing to complain about' : parts.join(', ')}`;
}
function alignTarget(target, { targetWidth = 0 }) {
    return oneLine(target).padEnd(targetWidth);
}
function paintStatus(status, paint, width = statusWidth) {
    const tone = statusTones.get(status);
    const padded = oneLine(status).padEnd(width);
    return tone === undefined ? padded : paint(tone, padded);
}
function oneLine(text) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(text), maxLineLength);
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   l: () => (/* binding */ errorExitStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

const byOutcome = {
    succeeded: 0,
    // The user asked for the skip, and nothing was deployed that could have failed.
    skipped: 0,
    failed: 1,
    stopped: 1,
    'rolled-back': 1,
    'rollback-failed': 1,
    'timed-out': 1,
    superseded: 1,
    'left-running': 1,
    unknown: 1,
    cancelled: 130
};
const byErrorCode = {
    usage: 2,
    'invalid-appspec': 1,
    'invalid-bundle': 1,
    'no-credentials': 3,
    'expired-credentials': 3,
    'access-denied': 3,
    'not-found': 3,
    'already-exists': 3,
    'wrong-region': 3,
    'clock-skew': 3,
    network: 3,
    throttled: 3,
    'active-deployment': 3,
    refused: 3,
    service: 3,
    local: 1,
    cancelled: 130
};
function exitStatus(outcome) {
    return byOutcome[outcome];
}
/** Never 0. What is not a {@link DeployError} is a bug: 1. */
function errorExitStatus(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? byErrorCode[error.code] : 1;
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* unused harmony export placeOf */
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8303);


const maxTargetsNamed = 10;
const maxMessageLines = 20;
const maxLineLength = 1_000;
const maxLogBytes = 16_384;
function failureText(failure) {
    const { event, script, code, targets, targetCount, revision, location } = failure;
    const facts = [];
    if (event !== undefined)
        facts.push(['event', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(event)]);
    if (script !== undefined)
        facts.push(['script', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(script) + (revision === 'previous' ? ' (of the revision installed before)' : '')]);
    facts.push(['code', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(code)]);
    if (targets.length > 0)
        facts.push(['targets', nameTargets(targets, targetCount)]);
    const message = bounded((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(failure.message));
    const log = (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(failure.logTail).map(line => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, maxLineLength)), maxLogBytes);
    const place = location && placeOf(location.file, location.span?.start);
    return {
        summary: (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(failure.summary), maxLineLength),
        facts,
        message,
        logTail: log.lines.join('\n').trim() === message.join('\n').trim() ? [] : log.lines,
        ...(place !== undefined && { place }),
        remedy: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLines */ .X$)(failure.remedy)
    };
}
/** `file:line:column`, or the file alone. */
function placeOf(file, start) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(file) + (start === undefined ? '' : `:${start.line}:${start.column}`);
}
function nameTargets(targets, targetCount) {
    const named = targets.slice(0, maxTargetsNamed).map(_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$).join(', ');
    const more = targets.length > maxTargetsNamed ? ` and ${targets.length - maxTargetsNamed} more` : '';
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${named}${more} (${targets.length} of ${Math.max(targetCount, targets.length)})`, maxLineLength);
}
function bounded(lines) {
    const kept = lines.slice(0, maxMessageLines).map(line => (0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(line, maxLineLength));
    return lines.length > maxMessageLines ? [...kept, `… ${lines.length - maxMessageLines} more lines`] : kept;
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ rollbackStory),
/* harmony export */   KC: () => (/* binding */ outcomeTones),
/* harmony export */   SS: () => (/* binding */ describeOutcome)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(762);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8921);
/* harmony import */ var _revision_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(949);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8303);




/** How an outcome looks at first sight. Only `succeeded` is good. */
const outcomeTones = {
    succeeded: 'good',
    failed: 'bad',
    stopped: 'bad',
    'rolled-back': 'bad',
    'rollback-failed': 'bad',
    'timed-out': 'bad',
    cancelled: 'bad',
    superseded: 'warn',
    skipped: 'warn',
    'left-running': 'warn',
    unknown: 'bad'
};
/** How it ended, in one sentence without a full stop. */
function describeOutcome(result) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(sentence(result));
}
function sentence(result) {
    const deployment = result.deploymentId === undefined ? 'The deployment' : `Deployment ${result.deploymentId}`;
    const rollback = result.rollbackDeploymentId ?? 'a rollback';
    const lastStatus = result.deploymentStatus ?? 'unknown';
    switch (result.outcome) {
        case 'succeeded':
            return `${deployment} succeeded${onTargets(result)}`;
        case 'failed':
            return `${deployment} failed${onTargets(result)}${because(result)}`;
        case 'stopped':
            return `${deployment} was stopped${onTargets(result)}${because(result)}`;
        case 'rolled-back':
            return `${deployment} ${fate(result)} and was rolled back by ${rollback}`;
        case 'rollback-failed':
            return `${deployment} ${fate(result)}, and its rollback ${rollback} did not succeed either (${result.rollbackStatus ?? 'status unknown'})`;
        case 'timed-out':
            return `${deployment} did not end in time; its last known status is ${lastStatus}${onTargets(result)}`;
        case 'cancelled':
            return result.deploymentId === undefined
                ? 'The run was cancelled before a deployment was created'
                : `The run was cancelled; the last known status of deployment ${result.deploymentId} is ${lastStatus}`;
        case 'superseded':
            return `Not deployed: a newer run already deployed to ${result.deploymentGroupName}`;
        case 'skipped':
            return `Skipped: nothing was deployed to ${result.deploymentGroupName}`;
        case 'left-running':
            return `${deployment} was left running; its last known status is ${lastStatus}`;
        case 'unknown':
            return `How ${deployment.replace(/^[DT]/, letter => letter.toLowerCase())} ended is not known; its last known status is ${lastStatus}`;
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(result.outcome);
    }
}
/** What became of a failed deployment, told from its rollback; undefined when there was none. */
function rollbackStory(result) {
    if (result.rollbackDeploymentId === undefined)
        return undefined;
    const restored = result.snapshots.find(({ id }) => id === result.rollbackDeploymentId)?.revision ?? result.previousRevision;
    const what = restored === undefined ? 'the previous revision' : (0,_revision_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRevision */ .h)(restored);
    const story = result.rollbackStatus === 'Succeeded'
        ? `it restored ${what}`
        : result.rollbackStatus === undefined
            ? `whether it restored ${what} is not known`
            : `it has not restored ${what}; the targets may run either revision`;
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(`${result.deploymentId ?? 'The deployment'} ${fate(result)}; CodeDeploy rolled back with ${result.rollbackDeploymentId} (${result.rollbackStatus ?? 'status unknown'}): ${story}`);
}
function fate(result) {
    return result.deploymentStatus === 'Stopped' ? 'was stopped' : 'failed';
}
function because({ errorCode }) {
    return errorCode === undefined ? '' : ` (${errorCode})`;
}
function onTargets({ overview }) {
    if (overview === undefined)
        return '';
    const total = overview.pending + overview.inProgress + overview.succeeded + overview.failed + overview.skipped + overview.ready;
    if (total === 0)
        return '';
    const parts = [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(overview.succeeded, 'target')} of ${total} succeeded`];
    if (overview.failed > 0)
        parts.push(`${overview.failed} failed`);
    if (overview.skipped > 0)
        parts.push(`${overview.skipped} skipped`);
    if (parts.length === 1 && overview.succeeded === total)
        return ` on ${total === 1 ? 'its target' : `all ${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(total, 'target')}`}`;
    return `: ${parts.join(', ')}`;
}


/***/ }),

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ansiPaint),
/* harmony export */   p: () => (/* binding */ plainPaint)
/* harmony export */ });
const sgr = {
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22]
};
const plainPaint = (_tone, text) => text;
/** ANSI colours; the text must have been sanitized before. */
const ansiPaint = (tone, text) => (text === '' ? '' : `\u001b[${sgr[tone][0]}m${text}\u001b[${sgr[tone][1]}m`);


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeRevision)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8303);

/** A revision in one line: `s3://bucket/key`, `github.com/owner/name at 0123456789ab`. */
function describeRevision(revision) {
    switch (revision.type) {
        case 's3':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(`s3://${revision.bucket}/${revision.key}`);
        case 'github':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(`github.com/${revision.repository} at ${revision.commitId.slice(0, 12)}`);
    }
}


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ RunningWork)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8303);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8921);


/** Remembers what is going on, for heartbeats and live progress, where one event does not say it. */
class RunningWork {
    #overview;
    #running = new Map();
    observe(event) {
        switch (event.type) {
            case 'overview-changed':
                this.#overview = event.overview;
                break;
            case 'lifecycle-changed':
                if (event.event.status === 'InProgress')
                    this.#running.set(event.target, event.event.name);
                else if (this.#running.get(event.target) === event.event.name)
                    this.#running.delete(event.target);
                break;
            case 'target-changed':
                if (event.to !== 'InProgress')
                    this.#running.delete(event.target);
                break;
            case 'finished':
                this.#running.clear();
                this.#overview = undefined;
                break;
            default: // Says nothing about what is running.
        }
    }
    /** `1 of 3 targets done, AfterInstall on i-0002`; empty when nothing is known. */
    describe() {
        const parts = [];
        if (this.#overview) {
            const { pending, inProgress, succeeded, failed, skipped, ready } = this.#overview;
            const done = succeeded + failed + skipped;
            parts.push(`${done} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(done + pending + inProgress + ready, 'target')} done${failed > 0 ? `, ${failed} failed` : ''}`);
        }
        const byEvent = new Map();
        for (const [target, name] of this.#running)
            byEvent.set(name, [...(byEvent.get(name) ?? []), target]);
        for (const [name, targets] of byEvent) {
            parts.push(`${name} on ${targets.length > 2 ? (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(targets.length, 'target') : targets.join(' and ')}`);
        }
        return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(parts.join(', '));
    }
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ sanitizeLines),
/* harmony export */   g$: () => (/* binding */ sanitizeLine),
/* harmony export */   jZ: () => (/* binding */ sanitizeText)
/* harmony export */ });
/**
 * Text that hosts, hooks and services wrote, made safe for a terminal, a log and a page: it can neither move the cursor,
 * nor repaint or retitle the terminal, nor change the order in which characters are read.
 * Escape sequences as in ECMA-48 (7-bit and 8-bit forms).
 */
const escape = '\u001b';
const introducers = '\u0090\u0098\u009b\u009d-\u009f';
const controlSequence = `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`;
// OSC, DCS, SOS, PM and APC up to their terminator. The body excludes every introducer, which keeps the match linear.
const controlString = `(?:${escape}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007${escape}\u009c${introducers}]*(?:\u0007|${escape}\\\\|\u009c)`;
const otherEscape = `${escape}[ -/]*[0-~]`;
const escapeSequences = new RegExp(`${controlSequence}|${controlString}|${otherEscape}`, 'g');
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// Controls, bidirectional controls, the byte order mark, interlinear annotation and the invisible "tag" characters.
const invisible = /(?!\t)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** The lines of an untrusted text without escape sequences and control characters (tabs stay); blank lines at its end are dropped. */
function sanitizeLines(text) {
    const lines = text
        .replace(escapeSequences, '')
        .split(lineBreaks)
        .map(line => line.replace(invisible, '').toWellFormed().trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** An untrusted text as one line: line breaks become blanks. */
function sanitizeLine(text) {
    return sanitizeLines(text).join(' ').trim();
}
/** An untrusted text whose only control characters are tabs and line feeds. */
function sanitizeText(text) {
    return sanitizeLines(text).join('\n');
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TargetColumn)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8303);

const maxWidth = 32;
/** The width of the column of target names: as wide as the longest name so far, so that lines stay aligned as far as one can know. */
class TargetColumn {
    width = 0;
    observe(event) {
        if (event.type === 'local-started')
            for (const instance of event.instances)
                this.#fit(instance);
        else if (event.type === 'lifecycle-changed' || event.type === 'target-changed' || event.type === 'hook-output')
            this.#fit(event.target);
    }
    #fit(target) {
        this.width = Math.max(this.width, Math.min(maxWidth, (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(target).length));
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
