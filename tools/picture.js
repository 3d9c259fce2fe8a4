// Draws docs/rehearsal.svg, the README's picture of a run, from the output of a real rehearsal with a broken hook.
//
//   node tools/picture.js
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const columns = 118
const characterWidth = 7.8
const lineHeight = 18
const colours = {Succeeded: '#7ee787', Failed: '#ff7b72', 'Failure:': '#ff7b72', error: '#ff7b72', failed: '#ff7b72', succeeded: '#7ee787'}

function rehearseBroken() {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  try {
    cpSync(join(root, 'examples/web-app'), join(folder, 'web-app'), {recursive: true})
    writeFileSync(join(folder, 'web-app/scripts/validate.sh'), '#!/bin/sh\necho "GET /health: 503 database is not migrated"\nexit 3\n', {
      mode: 0o755
    })
    const {status, stdout} = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), 'rehearse', 'web-app'], {
      cwd: folder,
      encoding: 'utf8'
    })
    if (status !== 1) throw new Error(`The rehearsal ended with ${status}, not 1.`)
    return stdout.replaceAll(folder, '').replaceAll(tmpdir(), '/tmp')
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const paint = line =>
  escape(line).replace(
    /\b(?:Succeeded|Failed|error|failed|succeeded)\b|Failure:/g,
    word => `<tspan fill="${colours[word]}">${word}</tspan>`
  )
const wrap = line => line.match(new RegExp(`.{1,${columns}}(?:\\s|$)|.{1,${columns}}`, 'g')) ?? ['']

const lines = ['$ npx codedeploy-kit rehearse web-app', ...rehearseBroken().trimEnd().split('\n')].flatMap(wrap)
const width = Math.ceil(columns * characterWidth + 40)
const height = lines.length * lineHeight + 50
const body = lines
  .map((line, i) => `<text x="20" y="${i * lineHeight + 44}" xml:space="preserve">${paint(line.trimEnd())}</text>`)
  .join('\n')
writeFileSync(
  join(root, 'docs/rehearsal.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A rehearsal in a terminal: a hook fails, and the reason, the place and the remedy are shown">
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#e6edf3">
${body}
</g>
</svg>
`
)
