import {describe, expect, test} from '@jest/globals'
import {parseServerAppSpec} from '../../src/appspec/parse-server-app-spec.ts'

function errorOf(text: string): {readonly message: string; readonly at: string} {
  const parsed = parseServerAppSpec(text)
  if ('appSpec' in parsed) throw new Error('it parses')
  const {line, column} = parsed.error.span.start
  return {message: parsed.error.message, at: `${line}:${column}`}
}

test('the model holds what the agent understands, with places', () => {
  const parsed = parseServerAppSpec(`version: 0.0
os: linux
permissions:
  - object: " /opt/app "
    mode: 0644
    except: [a]
hooks:
  AfterInstall:
    - location: scripts/a.sh
      timeout: 5m
      runas: ubuntu
  BeforeInstall:
`)
  expect(parsed).toMatchObject({
    appSpec: {
      os: {value: 'linux', span: {start: {line: 2, column: 5}, end: {line: 2, column: 10}}},
      files: [],
      permissions: [{object: {value: '/opt/app'}, mode: {value: '420'}, pattern: '**', except: ['a'], types: ['file', 'directory']}],
      hooks: [
        {
          event: {value: 'AfterInstall'},
          scripts: [{location: {value: 'scripts/a.sh'}, timeoutSeconds: 5, runas: {value: 'ubuntu'}, sudo: false}]
        }
      ]
    }
  })
})

describe('the first problem in the order of the agent', () => {
  test.each([
    ['version before os', 'os: x\nversion: 1\n', /version value \(1\)/, '2:10'],
    ['os before hooks', 'version: 0.0\nhooks: 5\nos: x\n', /operating system \(x\)/, '3:5'],
    ['hooks before files', 'version: 0.0\nos: linux\nfiles: 5\nhooks: 5\n', /each_pair/, '4:8'],
    ['files before permissions', 'version: 0.0\nos: linux\npermissions: [{mode: 8}]\nfiles: [{source: a}]\n', /only a source \(a\)/, '4:9'],
    [
      'permissions before file_exists_behavior',
      'version: 0.0\nos: linux\nfile_exists_behavior: x\npermissions: [{}]\n',
      /no object/,
      '4:15'
    ],
    ['YAML before all', 'version: 1\nos: [\n', /never closed/, '2:5'],
    ['an empty file', '# nothing\n', /was empty/, '1:1'],
    ['a date anywhere', 'version: 1\nx: 2020-01-01\n', /Date/, '2:4']
  ])('%s', (_, text, message, at) => {
    const error = errorOf(text)
    expect(error.message).toMatch(message)
    expect(error.at).toBe(at)
  })
})

test('agent 1 on Windows takes only an AppSpec for Windows', () => {
  expect(parseServerAppSpec('version: 0.0\nos: windows\n', {host: 'windows'})).toHaveProperty('appSpec')
  expect(parseServerAppSpec('version: 0.0\nos: linux\n', {host: 'windows'})).toHaveProperty('error')
})
