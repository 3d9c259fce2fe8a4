import {expect, test} from '@jest/globals'
import {shellWord} from '../../src/bundle/shell-word.ts'
import {run, testWith} from './support/tools.ts'

const texts = ['plain/a.sh', 'a b', "it's", '$(id)`id`"x"', '', '-x', "new\nline\t'\\ é\u0085", 'é日']

testWith(['bash'], 'a shell reads the same text back', () => {
  for (const text of texts) expect(run('bash', ['-c', `printf %s ${shellWord(text)}`])).toBe(text)
})

test('has no control characters', () => {
  for (const text of texts) expect(shellWord(text)).not.toMatch(/\p{Cc}/u)
})
