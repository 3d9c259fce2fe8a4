import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from '@jest/globals'
import {planRevision} from '../../src/bundle/plan.ts'
import {unixTest} from '../support/platform-tests.ts'
import {rejection} from './support/collect.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'
import {testWith} from './support/tools.ts'

testWith(['mkfifo'], 'of several remedies nothing said what each is about', async () => {
  const source = write(temporaryFolder(), {x: ''})
  for (const name of ['p', 'q']) execFileSync('mkfifo', [join(source, name)])
  symlinkSync('../..', join(source, 'away'))
  expect(await rejection(planRevision({source}))).toMatchObject({
    hint: '"away": Make it point inside the source, or exclude it. "p" and 1 more: Exclude it with `exclude` or the ignore file.'
  })
})

unixTest.each(['preserve', 'follow'] as const)('links of a virtual environment were to be moved into the source: %s', async symlinks => {
  const source = write(temporaryFolder(), {'venv/pyvenv.cfg': 'home = /usr/bin\n', 'venv/bin/pip': '', 'app.py': ''})
  symlinkSync(process.execPath, join(source, 'venv/bin/python3'))
  symlinkSync('python3', join(source, 'venv/bin/python'))
  expect(await rejection(planRevision({source, symlinks}))).toMatchObject({
    hint: expect.stringMatching(/^A virtual environment works only where it was made: exclude `\/venv`, .*`python3 -m venv`/) as unknown
  })
  const {entries} = await planRevision({source, symlinks, exclude: ['/venv']})
  expect(entries.map(({path}) => path)).toEqual(['app.py'])
})
