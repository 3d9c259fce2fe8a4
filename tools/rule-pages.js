// Writes docs/rules: a page for each rule, and their table.
//
//   node tools/node24/run.js tools/rule-pages.js          writes them
//   node tools/node24/run.js tools/rule-pages.js --check  fails when that would change anything, or when something is missing
//
// By hand is only what stands between <!-- why:start --> and <!-- why:end --> of a page: what the agents do and why that matters. The rest comes
// from the rule and its examples in __tests__/fixtures/appspec: `<rule>.yml` with `<rule>.out` is wrong, `<rule>.good.yml` (or `<rule>.good.bundle.json`,
// when only the bundle differs) is right.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {format, resolveConfig} from 'prettier'
import {ruleExample, validateExample} from '../__tests__/appspec/rule-example.ts'
import {ruleCatalogue} from '../src/appspec/rule-catalogue.ts'
import {bundleFindings} from '../src/core/bundle-findings.ts'
import {ownFindings} from '../src/core/own-findings.ts'
import {agents} from '../src/core/diagnostic.ts'
import {updateFiles} from './update-files.js'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'rules')
const fixtures = join(root, '__tests__', 'fixtures', 'appspec')

const [whyStart, whyEnd] = ['<!-- why:start -->', '<!-- why:end -->']
const platformNames = {server: 'servers', ecs: 'ECS', lambda: 'Lambda'}
const agentNames = {
  'agent-1': 'agent 1.8 on Ruby 3.1 and later',
  'agent-1-ruby-3.0': 'agent 1.8 on Ruby 3.0 and older',
  'agent-2': 'agent 2'
}
const flags = {host: '--host', platform: '--platform', agentVersion: '--agent-version'}

/** Longer examples show the principle, not the page. */
const [maxLines, maxLineLength] = [60, 500]

function readWhy(id) {
  const file = join(folder, `${id}.md`)
  if (!existsSync(file)) return ''
  const text = readFileSync(file, 'utf8')
  const [start, end] = [text.indexOf(whyStart), text.indexOf(whyEnd)]
  if (start < 0 || end < start) throw new Error(`docs/rules/${id}.md must have the markers ${whyStart} and ${whyEnd}.`)
  return text.slice(start + whyStart.length, end).trim()
}

/** What an editor would not show is written as an escape. */
function visible(text) {
  const escaped = text.replace(
    /[^\P{C}\n\t]/gu,
    character => `\\${character === '\r' ? 'r' : `u${character.codePointAt(0).toString(16).padStart(4, '0')}`}`
  )
  const lines = escaped.replace(/\n$/, '').split('\n')
  const shown = lines.slice(0, maxLines).map(line => (line.length > maxLineLength ? `${line.slice(0, maxLineLength)} …` : line))
  return lines.length > maxLines ? [...shown, '…'] : shown
}

function fence(language, text) {
  const content = visible(text).join('\n')
  const marks = '`'.repeat(Math.max(3, ...[...content.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${marks}${language}\n${content}\n${marks}`
}

function renderBundle(files, name) {
  if (files === undefined) return []
  const entries = Object.entries(files)
  const isScript = ([, content]) => typeof content === 'string' && (content.startsWith('#!') || content.split('\n').length > 2)
  const scripts = entries.filter(isScript)
  const others = entries
    .filter(entry => !isScript(entry))
    .map(
      ([path, what]) =>
        `\`${path}\`${typeof what === 'string' ? '' : what.link === undefined ? ' (a directory)' : ` (a link to \`${what.link}\`)`}`
    )
  return [
    ...(others.length > 0 ? [`${name} has ${others.join(', ')}.`] : []),
    ...scripts.flatMap(([path, content]) => [`${name} has \`${path}\`:`, fence(/\.ya?ml$/.test(path) ? 'yaml' : 'sh', content)])
  ]
}

function renderExample({text, setting}, other) {
  const {files, previous, ...options} = setting
  return [
    other && Buffer.compare(text, other.text) === 0 ? 'The same AppSpec.' : fence('yaml', Buffer.from(text).toString('utf8')),
    ...renderBundle(files, 'The bundle'),
    ...renderBundle(previous, 'The previous revision'),
    ...renderOptions(options)
  ]
}

function renderOptions(options) {
  const known = Object.entries(options).filter(([name]) => name in flags)
  const others = Object.entries(options).filter(([name]) => !(name in flags))
  return [
    ...(known.length > 0 ? [`Checked with \`${known.map(([name, value]) => `${flags[name]} ${value}`).join(' ')}\`.`] : []),
    ...(others.length > 0 ? ['Known about the deployment:', fence('json', JSON.stringify(Object.fromEntries(others), undefined, 2))] : [])
  ]
}

function describeAgents(platforms, findings) {
  if (!platforms.includes('server')) return 'the service reads the file'
  const concerned = new Set(findings.flatMap(finding => finding.agents ?? agents))
  if (concerned.size === 0) return 'none'
  return concerned.size === agents.length
    ? 'all'
    : agents
        .filter(agent => concerned.has(agent))
        .map(agent => agentNames[agent])
        .join(', ')
}

function renderPage({rule, why, findings, good}) {
  const {id, severity, summary, platforms} = rule
  const isFixable = findings.some(({fix}) => fix !== undefined)
  const bad = ruleExample(id, 'bad')
  return [
    `# ${id}`,
    summary,
    [
      '| Severity | Platforms | Agents | Fixed by `--fix` |',
      '| --- | --- | --- | --- |',
      `| ${severity} | ${platforms.map(platform => platformNames[platform]).join(', ')} | ${describeAgents(platforms, findings)} | ${isFixable ? 'yes' : 'no'} |`
    ].join('\n'),
    '## Why',
    `${whyStart}\n\n${why}\n\n${whyEnd}`,
    '## Wrong',
    ...renderExample(bad),
    '`codedeploy-kit validate` says:',
    fence('text', readFileSync(join(fixtures, `${id}.out`), 'utf8')),
    '## Right',
    ...(good === undefined ? [] : renderExample(good, bad)),
    '[All rules, and how to ignore a finding](README.md)'
  ].join('\n\n')
}

function renderBundlePage({id, why}) {
  const {severity, summary} = bundleFindings[id]
  return [
    `# ${id}`,
    summary,
    '| Severity | Found in |\n| --- | --- |\n' + `| ${severity} | the bundle |`,
    '## Why',
    `${whyStart}\n\n${why}\n\n${whyEnd}`,
    'It is about files and stands in no line of the AppSpec, so no comment can ignore it.',
    '[All rules](README.md)'
  ].join('\n\n')
}

function renderOwnPage({id, why}) {
  const {severity, summary} = ownFindings[id]
  return [
    `# ${id}`,
    summary,
    '| Severity | Found in |\n| --- | --- |\n' + `| ${severity} | what only codedeploy-kit reads |`,
    '## Why',
    `${whyStart}\n\n${why}\n\n${whyEnd}`,
    'No comment can ignore it: what is found is refused where it is used.',
    '[All rules](README.md)'
  ].join('\n\n')
}

function findingsTable(findings) {
  const rows = Object.entries(findings).map(([id, {severity, summary}]) => `| [${id}](${id}.md) | ${severity} | ${summary} |`)
  return ['| Finding | Severity | Finds |', '| --- | --- | --- |', ...rows].join('\n')
}

function renderIndex(pages) {
  const rows = pages.map(({rule: {id, severity, summary, platforms}, findings}) => {
    const isFixable = findings.some(({fix}) => fix !== undefined)
    return `| [${id}](${id}.md) | ${severity} | ${platforms.map(platform => platformNames[platform]).join(', ')} | ${summary.replaceAll('|', '\\|')} | ${isFixable ? 'yes' : ''} |`
  })
  return [
    '# Rules',
    'What `codedeploy-kit validate` looks for. An error makes the deployment or an event of it fail; a warning is very likely wrong; an info is advice. Findings that only some agents are concerned by say which.',
    ['| Rule | Severity | Platforms | Finds | `--fix` |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    '## Found in the bundle',
    'Where a directory or an archive is looked at, and not an AppSpec alone. These are about files and stand in no line of the AppSpec, so no comment can ignore them.',
    findingsTable(bundleFindings),
    '## Found in what only codedeploy-kit reads',
    'No agent looks at it, and no comment can ignore it: what is found is refused where it is used.',
    findingsTable(ownFindings),
    '## Ignoring a finding',
    'A comment ignores rules on its own line; when it stands alone, on the next line that is no comment:',
    '```yaml\n# codedeploy-kit: ignore key-unknown\ndeployed-by: ops\nnotes: none # codedeploy-kit: ignore key-unknown\n```',
    'What an agent of yours refuses is said all the same: the deployment would fail. A comment that ignores nothing is a finding too.'
  ].join('\n\n')
}

async function readPage(rule) {
  const bad = ruleExample(rule.id, 'bad')
  if (bad === undefined) throw new Error(`__tests__/fixtures/appspec has no ${rule.id}.yml.`)
  const {diagnostics} = await validateExample(bad)
  return {
    rule,
    why: readWhy(rule.id),
    findings: diagnostics.filter(finding => finding.rule === rule.id),
    good: ruleExample(rule.id, 'good')
  }
}

try {
  const pages = await Promise.all(ruleCatalogue.map(readPage))
  const bundlePages = Object.keys(bundleFindings).map(id => ({id, why: readWhy(id)}))
  const ownPages = Object.keys(ownFindings).map(id => ({id, why: readWhy(id)}))
  const texts = new Map([
    ['README.md', renderIndex(pages)],
    ...pages.map(page => [`${page.rule.id}.md`, renderPage(page)]),
    ...bundlePages.map(page => [`${page.id}.md`, renderBundlePage(page)]),
    ...ownPages.map(page => [`${page.id}.md`, renderOwnPage(page)])
  ])
  const filepath = join(folder, 'README.md')
  const style = {...(await resolveConfig(filepath)), filepath}
  const files = new Map(await Promise.all([...texts].map(async ([name, text]) => [name, await format(text, style)])))
  const missing = [
    ...[...pages.map(({rule, why}) => ({id: rule.id, why})), ...bundlePages, ...ownPages]
      .filter(({why}) => why === '')
      .map(({id}) => `docs/rules/${id}.md says nothing between ${whyStart} and ${whyEnd}`),
    ...pages.filter(({good}) => good === undefined).map(({rule: {id}}) => `__tests__/fixtures/appspec has no ${id}.good.yml`)
  ]
  const outdated = updateFiles({
    folder,
    files,
    isOurs: name => name.endsWith('.md'),
    source: 'the rules and their examples',
    command: 'npm run docs'
  })
  const problems = [...outdated, ...missing]
  if (problems.length > 0) throw new Error(problems.join('\n'))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
