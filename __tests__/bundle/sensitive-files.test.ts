import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {archiveDiagnostics} from '../../src/bundle/archive-diagnostics.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {planRevision, type PlanOptions} from '../../src/bundle/plan.ts'
import {inFile, makeTar} from './support/make-archive.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'

/** Put together here, so that no scanner takes this file for a key. */
const key = ['-----BEGIN', 'RSA PRIVATE', 'KEY-----\nMIIE\n'].join(' ')
const openSshKey = ['-----BEGIN', 'OPENSSH PRIVATE', 'KEY-----\n'].join(' ')

const accessKeys = ['Access key ID,Secret access key\nAKIA', 'IOSFODNN7EXAMPLE,x'].join('')
const serviceAccount = JSON.stringify({type: 'service_account', private_key: key})

async function rulesOf(files: Record<string, string>, options: Omit<PlanOptions, 'source'> = {}): Promise<string[]> {
  const {diagnostics} = await planRevision({source: write(temporaryFolder(), {'appspec.yml': 'x', ...files}), ...options})
  return diagnostics.map(({rule, severity}) => `${severity} ${rule}`)
}

describe('secrets that would ship are warned about', () => {
  test.each<[string, string, string]>([
    ['config/server.key', key, 'private-key-in-bundle'],
    ['server.pem', `-----BEGIN CERTIFICATE-----\n${key}`, 'private-key-in-bundle'],
    ['id_rsa', key, 'private-key-in-bundle'],
    ['.ssh/id_ed25519', openSshKey, 'private-key-in-bundle'],
    ['id_rsa.backup', key, 'private-key-in-bundle'],
    ['my-private-key.txt', key, 'private-key-in-bundle'],
    ['login.ppk', 'PuTTY-User-Key-File-3: ssh-ed25519', 'private-key-in-bundle'],
    ['store.p12', 'binary', 'private-key-in-bundle'],
    ['.env', 'A=1', 'env-file-in-bundle'],
    ['app/.env.production', 'A=1', 'env-file-in-bundle'],
    ['.env.local', 'A=1', 'env-file-in-bundle'],
    ['.aws/credentials', '[default]', 'credentials-in-bundle'],
    ['.netrc', 'machine x', 'credentials-in-bundle'],
    ['.git-credentials', 'https://x', 'credentials-in-bundle'],
    ['.npmrc', '//registry.npmjs.org/:_authToken=npm_abc', 'credentials-in-bundle'],
    ['.pypirc', '[pypi]\npassword = x', 'credentials-in-bundle'],
    ['.docker/config.json', '{"auths":{"x":{"auth":"YTpi"}}}', 'credentials-in-bundle']
  ])('%s', async (path, content, rule) => {
    expect(await rulesOf({[path]: content})).toEqual([`warning ${rule}`])
  })

  test.each<[string, string, string]>([
    ['shop-0123456789ab.json', serviceAccount, 'credentials-in-bundle'],
    ['shop-firebase-adminsdk-ab1cd-0123456789.json', serviceAccount, 'credentials-in-bundle'],
    ['config/service-account.json', serviceAccount, 'credentials-in-bundle'],
    ['deploy_key', openSshKey, 'private-key-in-bundle'],
    ['conf/tls', key, 'private-key-in-bundle'],
    ['sshkey.txt', key, 'private-key-in-bundle'],
    ['server.key.bak', key, 'private-key-in-bundle'],
    ['jwt-secret.json', JSON.stringify({pem: key}), 'private-key-in-bundle'],
    ['prod.env', 'A=1', 'env-file-in-bundle'],
    ['.envrc', 'export A=1', 'env-file-in-bundle'],
    ['public/.htpasswd', 'me:$apr1$x', 'credentials-in-bundle'],
    ['infra/terraform.tfstate', '{}', 'credentials-in-bundle'],
    ['terraform.tfstate.backup', '{}', 'credentials-in-bundle'],
    ['.pgpass', '*:*:*:me:secret', 'credentials-in-bundle'],
    ['.kube/config', 'users:\n- user:\n    client-key-data: LS0t\n', 'credentials-in-bundle'],
    ['prod-kubeconfig.yaml', '    token: abc\n', 'credentials-in-bundle'],
    ['me_accessKeys.csv', accessKeys, 'credentials-in-bundle']
  ])('a secret was missed: %s', async (path, content, rule) => {
    expect(await rulesOf({[path]: content})).toEqual([`warning ${rule}`])
    const tgz = inFile('x.tgz', gzipSync(await makeTar([{name: path, content}])))
    const found = await archiveDiagnostics(await openArchive(tgz), {os: 'linux', hooks: []})
    expect(found.map(each => each.rule)).toEqual([rule])
  })

  test.each<[string, string]>([
    ['example.env', 'A='],
    ['prod.example.env', 'A='],
    ['.envrc.sample', 'A='],
    ['shop-0123456789ab.json', '{"chunk": 1}'],
    ['service-account.json', '{"type": "external_account"}'],
    ['keyboard.txt', 'qwerty'],
    ['deploy', '#!/bin/sh\n'],
    ['deploy_key', `${key}${'x'.repeat(17_000)}`],
    ['kubeconfig', 'users:\n- user:\n    exec:\n      command: aws\n'],
    ['notes.txt', key],
    ['lib/node_modules/x/.env', 'A=1'],
    ['main.tf', '']
  ])('%s with %j is no secret, or is not looked into', async (path, content) => {
    expect(await rulesOf({[path]: content})).toEqual([])
  })

  test.each<[string, string]>([
    ['ca.pem', '-----BEGIN CERTIFICATE-----\n'],
    ['public.key', '-----BEGIN PUBLIC KEY-----\n'],
    ['id_rsa.pub', 'ssh-rsa AAAA'],
    ['translations.key', 'title=Title'],
    ['.env', ''],
    ['.env.example', 'A='],
    ['.env.production.sample', 'A='],
    ['.environment', 'x'],
    ['.npmrc', 'registry=https://registry.npmjs.org/'],
    ['.npmrc', '//registry.npmjs.org/:_authToken=${NPM_TOKEN}'],
    ['.docker/config.json', '{}'],
    ['node_modules/tls/test/agent.key', key],
    ['large.pem', `${key}${'x'.repeat(70_000)}`]
  ])('%s with %j is none', async (path, content) => {
    expect(await rulesOf({[path]: content})).toEqual([])
  })

  test('they ship all the same, and the warning says how to leave one out and how to accept it', async () => {
    const source = write(temporaryFolder(), {'appspec.yml': 'x', 'conf/a [1].key ': '', 'conf/a [1].key': key})
    const plan = await planRevision({source})
    expect(plan.entries.map(({path}) => path)).toContain('conf/a [1].key')
    expect(plan.diagnostics).toMatchObject([
      {
        file: join(source, 'conf/a [1].key'),
        message: expect.stringContaining('"conf/a [1].key" holds a private key') as unknown,
        hint: 'Leave it out with `/conf/a \\[1].key` in `exclude` or the ignore file. If it has to ship, say so there: `!/conf/a \\[1].key`.'
      }
    ])
    expect((await planRevision({source, exclude: ['!/conf/a \\[1].key']})).diagnostics).toEqual([])
    expect((await planRevision({source, exclude: ['/conf/a \\[1].key']})).entries.map(({path}) => path)).not.toContain('conf/a [1].key')
  })

  test('a pattern of the ignore file accepts them', async () => {
    expect(await rulesOf({'.env': 'A=1', 'b/.env': 'B=1', '.codedeployignore': '!/.env\n'})).toEqual(['warning env-file-in-bundle'])
    expect(await rulesOf({'.env': 'A=1', 'b/.env': 'B=1', '.codedeployignore': '!.env\n'})).toEqual([])
  })

  test.each<[string, boolean]>([
    ['!/cfg/**', false],
    ['!/cfg/*', false],
    ['!*', false],
    ['!?env', false],
    ['!/cfg/.env', true],
    ['!**/.env', true],
    ['!.env*', true],
    ['!.env.*', true]
  ])('an allow-list mutes the warning only if its pattern means secrets: %s', async (pattern, isAccepted) => {
    const file = pattern === '!.env.*' ? 'cfg/.env.local' : 'cfg/.env'
    const text = `/*\n!/cfg\n!/appspec.yml\n${pattern}\n`
    expect(await rulesOf({[file]: 'A=1', '.codedeployignore': text})).toEqual(isAccepted ? [] : ['warning env-file-in-bundle'])
  })

  test('a pattern for keys accepts keys', async () => {
    expect(await rulesOf({'tls/a.pem': key, '.codedeployignore': '!*.pem'})).toEqual([])
    expect(await rulesOf({'tls/a.pem': key, '.codedeployignore': '!/tls/*.*'})).toEqual(['warning private-key-in-bundle'])
  })

  test('an archive was told to use `exclude`, which has no effect on it', async () => {
    const many = Array.from({length: 11}, (_, i) => ({name: `${i}/.env`, content: 'A=1'}))
    const archive = await openArchive(inFile('x.tar', await makeTar(many)))
    const found = await archiveDiagnostics(archive, {os: 'linux', hooks: []})
    expect(found).toHaveLength(11)
    expect(found[0]?.hint).toBe('Build the archive again without it, unless the application needs it.')
    expect(found[10]?.hint).toBe('Build the archive again without them, unless the application needs them.')
  })

  test('of many like each other ten are named', async () => {
    const many = Object.fromEntries(Array.from({length: 25}, (_, i) => [`${i}/.env`, 'A=1']))
    const {diagnostics} = await planRevision({source: write(temporaryFolder(), many)})
    expect(diagnostics).toHaveLength(11)
    expect(diagnostics.at(-1)?.message).toBe('15 more files like these would ship.')
  })
})
