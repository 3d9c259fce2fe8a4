import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join, relative} from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Makes the generated files of a folder what they should be. With `--check` on the command line nothing is written, and the problem is returned.
 * `files` is their content by name; `isOurs` says which other names there may be removed.
 */
export function updateFiles({folder, files, isOurs, source, command}) {
  const place = `${relative(root, folder).replaceAll('\\', '/')}/`
  const [mode, ...rest] = process.argv.slice(2)
  if (rest.length > 0 || ![undefined, '--check'].includes(mode)) throw new Error(`Usage: node ${basename(process.argv[1])} [--check]`)
  if (files.size === 0) throw new Error(`Nothing was made for ${place}.`)
  mkdirSync(folder, {recursive: true})
  const changes = [
    ...[...files].filter(([name, content]) => readIfThere(join(folder, name)) !== content).map(([name]) => name),
    ...readdirSync(folder).filter(name => isOurs(name) && !files.has(name))
  ].sort()
  if (changes.length === 0) console.log(`${place} is up to date (${files.size} files).`)
  else if (mode === '--check')
    return [`${place} does not say what ${source} say: ${changes.join(', ')}\nRun "${command}" and commit ${place}.`]
  else write(folder, files, changes)
  return []
}

function write(folder, files, changes) {
  for (const name of changes) {
    if (files.has(name)) writeFileSync(join(folder, name), files.get(name))
    else rmSync(join(folder, name))
  }
  console.log(`${relative(root, folder)}: wrote ${changes.join(', ')}`)
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
