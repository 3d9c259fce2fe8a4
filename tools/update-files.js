import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'

/**
 * Makes the generated files of a folder what they should be; with `--check` on the command line, fails when that would change anything.
 * `files` is their content by name; `isOurs` says which other names there may be removed.
 */
export function updateFiles({folder, files, isOurs, source, command}) {
  const [mode, ...rest] = process.argv.slice(2)
  if (rest.length > 0 || ![undefined, '--check'].includes(mode)) throw new Error(`Usage: node ${basename(process.argv[1])} [--check]`)
  if (files.size === 0) throw new Error(`Nothing was made for ${basename(folder)}/.`)
  mkdirSync(folder, {recursive: true})
  const changes = [
    ...[...files].filter(([name, content]) => readIfThere(join(folder, name)) !== content).map(([name]) => name),
    ...readdirSync(folder).filter(name => isOurs(name) && !files.has(name))
  ].sort()
  if (changes.length === 0) return console.log(`${basename(folder)}/ is up to date (${files.size} files).`)
  if (mode === '--check')
    throw new Error(
      `${basename(folder)}/ does not say what ${source} says: ${changes.join(', ')}\nRun "${command}" and commit ${basename(folder)}/.`
    )
  for (const name of changes) {
    if (files.has(name)) writeFileSync(join(folder, name), files.get(name))
    else rmSync(join(folder, name))
  }
  console.log(`${basename(folder)}/: wrote ${changes.join(', ')}`)
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
