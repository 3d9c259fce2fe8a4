// Writes schemas/*.schema.json, what editors know of an AppSpec, from the tables of src/appspec.
//
//   node tools/node24/run.js tools/schemas.js          writes them
//   node tools/node24/run.js tools/schemas.js --check  fails when that would change anything
import {join} from 'node:path'
import {format, resolveConfig} from 'prettier'
import {appSpecSchemas} from '../src/appspec/schema/app-spec-schemas.ts'
import {updateFiles} from './update-files.js'

const folder = join(import.meta.dirname, '..', 'schemas')

try {
  const files = new Map()
  for (const [name, schema] of Object.entries(appSpecSchemas())) {
    const filepath = join(folder, name)
    files.set(name, await format(JSON.stringify(schema), {...(await resolveConfig(filepath)), filepath}))
  }
  const problems = updateFiles({
    folder,
    files,
    isOurs: name => name.endsWith('.schema.json'),
    source: 'the tables of src/appspec',
    command: 'npm run docs'
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
