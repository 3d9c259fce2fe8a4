import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {readInputs} from '../../src/action/inputs.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {parseArguments} from '../../src/cli/arguments.ts'
import {help} from '../../src/cli/help.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const documents = [
  ...['README.md', 'CONTRIBUTING.md'],
  ...['docs', 'docs/migrate'].flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
].filter(name => name.endsWith('.md'))
const workflows = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`)

const revision = '{"type":"s3","bucket":"bundles","key":"k.tgz","bundleType":"tgz"}'
/** What stands for a value that another command or job gives, as that value. */
const filledIn = (text: string): string =>
  text
    .replace(/"\$revision"|\$\{\{[^}]*\.revision \}\}/g, () => revision)
    .replace(/\$\{\{[^}]*\.deployment-id \}\}/g, 'd-A1B2C3D4E')
    .replace('"$(git rev-parse HEAD)"', '0123456789abcdef0123456789abcdef01234567')
    .replace(/\$\{\{[^}]*\}\}/g, 'value')

/** Lines of code blocks that run the command line, without what a shell does with its output. */
const commandLines = documents.flatMap(file =>
  [...read(file).matchAll(/^```(?:sh|bash|console)\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .flatMap(
        line =>
          /codedeploy-kit(?:@\S+)? ((?:deploy|rehearse|validate|package|push|wait|continue|stop|rollback|restart|delete-deployment-group|register|deregister|tag|local)\b.*)/.exec(
            line
          )?.[1] ?? []
      )
      .map(line => line.replace(/\s*(?:#|\||>|&|;).*$/, '').trim())
  )
)

test('the documents show commands', () => {
  expect(commandLines.length).toBeGreaterThan(2)
})

test.each(commandLines)('codedeploy-kit %s is understood', line => {
  expect(() => parseArguments(filledIn(line).split(/\s+/))).not.toThrow()
})

/** The inputs of each step that uses this action, in a workflow or in an example of the documents. */
const steps = [...documents, ...workflows].flatMap(file =>
  [...read(file).matchAll(/^( *)- uses: (?:\.\/|\S*\/codedeploy-kit@\S+)\n((?:\1 {2}.*\n?)*)/gm)].map(
    ([, , rest = '']) => (parse(rest) as {with?: Record<string, unknown>} | null)?.with ?? {}
  )
)

test('the documents show steps', () => {
  expect(steps.length).toBeGreaterThan(2)
})

test.each(steps)('the step with %j is understood', inputs => {
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, filledIn(String(value))])
  expect(() => readInputs(Object.fromEntries(variables) as Record<string, string>)).not.toThrow()
})

test('--help says that every flag is in the README, and --host and --platform were not', () => {
  const readme = read('README.md')
  const flags = [...new Set([...help().matchAll(/--([a-z][a-z0-9-]+)/g)].map(([, name = '']) => name))]
  expect(flags.length).toBeGreaterThan(30)
  expect(flags.filter(name => !readme.includes(`| \`--${name}`) && !readme.includes(`| \`${name}\``))).toEqual([])
})

const accepted = [...read('docs/validate.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)

test.each(accepted)(
  'an AppSpec of the documents, saved and validated, has nothing to complain about, not even "suppression-unused": %#',
  async text => {
    const {diagnostics, verdicts} = await validateAppSpec({text, file: 'appspec.yml'})
    expect(diagnostics.map(({rule}) => rule)).toEqual([])
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['valid']))
  }
)

test('the documents accept findings', () => expect(accepted.join('')).toContain('# codedeploy-kit: ignore'))
