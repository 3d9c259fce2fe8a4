// Writes the tables of inputs and outputs in README.md from action.yml.
//
//   node tools/docs.js          rewrites what stands between <!-- inputs:start --> and <!-- inputs:end -->, likewise for outputs
//   node tools/docs.js --check  fails when that would change anything
//
// In action.yml a comment line of the form `# -- Revision --` above an input starts a group; each group becomes a table of its own.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {format, resolveConfig} from 'prettier'
import {isMap, isScalar, parseDocument} from 'yaml'

const root = join(import.meta.dirname, '..')
const readme = join(root, 'README.md')

/** The groups of a section of action.yml, in order: a title (empty for what stands before the first header) and its entries. */
function readGroups(document, section) {
  const map = document.get(section)
  if (!isMap(map) || map.items.length === 0) throw new Error(`action.yml has no ${section}.`)
  const groups = [{title: '', entries: []}]
  for (const [index, {key, value}] of map.items.entries()) {
    // The parser hangs the comment above the first key on the map, the others on their key.
    const comment = [index === 0 ? map.commentBefore : undefined, key.commentBefore].filter(Boolean).join('\n')
    const title = /^\s*-- (.+) --\s*$/m.exec(comment)?.[1]
    if (title) groups.push({title, entries: []})
    const description = isMap(value) ? value.get('description') : undefined
    if (typeof description !== 'string' || description.trim() === '')
      throw new Error(`action.yml: ${section}.${key.value} has no description.`)
    const defaultNode = value.get('default', true)
    groups.at(-1).entries.push({
      name: key.value,
      description,
      isRequired: value.get('required') === true,
      defaultText: isScalar(defaultNode) && defaultNode.value !== null ? String(defaultNode.value) : ''
    })
  }
  return groups.filter(({entries}) => entries.length > 0)
}

const cell = text =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
const code = text => `\`${cell(text)}\``

function renderInputs(groups) {
  return renderGroups(groups, '| Input | Default | Meaning |\n| --- | --- | --- |', ({name, description, isRequired, defaultText}) => {
    const standard = isRequired ? 'required' : defaultText === '' ? '' : code(defaultText)
    return `| ${code(name)} | ${standard} | ${cell(description)} |`
  })
}

function renderOutputs(groups) {
  return renderGroups(groups, '| Output | Meaning |\n| --- | --- |', ({name, description}) => `| ${code(name)} | ${cell(description)} |`)
}

function renderGroups(groups, head, row) {
  return groups.map(({title, entries}) => `${title ? `**${title}**\n\n` : ''}${head}\n${entries.map(row).join('\n')}`).join('\n\n')
}

function replaceSection(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, between, ...more] = text.split(start)
  if (between === undefined || more.length > 0) throw new Error(`README.md must have the marker ${start} once.`)
  const [, after, ...rest] = between.split(end)
  if (after === undefined || rest.length > 0) throw new Error(`README.md must have the marker ${end} once, after ${start}.`)
  return `${before}${start}\n\n${content}\n\n${end}${after}`
}

async function main([mode, ...rest]) {
  if (rest.length > 0 || ![undefined, '--check'].includes(mode)) throw new Error('Usage: node tools/docs.js [--check]')
  const document = parseDocument(readFileSync(join(root, 'action.yml'), 'utf8'))
  if (document.errors.length > 0) throw new Error(`action.yml: ${document.errors[0].message}`)
  const before = readFileSync(readme, 'utf8')
  let after = replaceSection(before, 'inputs', renderInputs(readGroups(document, 'inputs')))
  after = replaceSection(after, 'outputs', renderOutputs(readGroups(document, 'outputs')))
  after = await format(after, {...(await resolveConfig(readme)), filepath: readme})
  if (after === before) console.log('README.md is up to date.')
  else if (mode === '--check') throw new Error('README.md does not say what action.yml says.\nRun "npm run docs" and commit README.md.')
  else writeFileSync(readme, after)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
