import {describe, expect, test} from '@jest/globals'
import {planInstall, type InstallInstruction, type InstallPlan, type InstallPlanOptions} from '../../src/appspec/install-plan.ts'
import {parseServerAppSpec} from '../../src/appspec/parse-server-app-spec.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'

const files: FixtureFiles = {
  'appspec.yml': '',
  'app/a.txt': 'a',
  'app/.hidden': 'h',
  'app/conf/c.conf': 'c',
  'other/a.txt': 'other a',
  'other/conf/d.conf': 'd',
  empty: {directory: true},
  'link-to-file': {link: 'app/a.txt'},
  'link-to-directory': {link: 'app/conf'},
  'loop/self': {link: '.'},
  outside: {link: '/etc'}
}

type Options = Partial<Omit<InstallPlanOptions, 'appSpec' | 'tree' | 'host'>> & {
  readonly on?: Readonly<Record<string, 'file' | 'directory' | 'symlink'>>
}

function plan(sections: string, {on = {}, ...options}: Options = {}): InstallPlan {
  const parsed = parseServerAppSpec(`version: 0.0\nos: linux\n${sections}`)
  if (!('appSpec' in parsed)) throw new Error(parsed.error.message)
  const there: Record<string, 'file' | 'directory' | 'symlink'> = {'/': 'directory', '/opt': 'directory', ...on}
  return planInstall({appSpec: parsed.appSpec, tree: treeOf(files), host: {kindOf: path => there[path]}, ...options})
}

const show = (instruction: InstallInstruction): string => {
  switch (instruction.type) {
    case 'mkdir':
      return `mkdir ${instruction.directory}`
    case 'copy': {
      const link = instruction.linkTarget === undefined ? '' : ` (link to ${instruction.linkTarget})`
      return `copy ${instruction.source} ${instruction.destination}${link}${instruction.landsAt === undefined ? '' : ` as ${instruction.landsAt}`}`
    }
    case 'chmod':
      return `chmod ${instruction.mode} ${instruction.file}`
    case 'setfacl':
      return `setfacl ${instruction.acl.join(',')} ${instruction.file}`
    case 'semanage':
      return `semanage ${instruction.context.type} ${instruction.file}`
    case 'chown':
      return `chown ${instruction.owner ?? ''}:${instruction.group ?? ''} ${instruction.file}`
  }
}

const steps = (result: InstallPlan): readonly string[] => result.instructions.map(show)
const map = (source: string, destination: string): string => `files:\n  - source: ${source}\n    destination: ${destination}\n`
const maps = (...pairs: readonly (readonly [string, string])[]): string =>
  `files:\n${pairs.map(([source, destination]) => `  - source: ${source}\n    destination: ${destination}\n`).join('')}`
const permit = (object: string, ...fields: readonly string[]): string =>
  `  - object: ${object}\n${fields.map(field => `    ${field}\n`).join('')}`

describe('copies', () => {
  test.each([
    [
      'a destination is a directory, for a file too',
      map('app/a.txt', '/x/a.txt'),
      ['mkdir /x', 'mkdir /x/a.txt', 'copy app/a.txt /x/a.txt/a.txt']
    ],
    [
      'the content of a directory is copied, hidden files and subdirectories with it',
      map('app', '/opt/app'),
      [
        'mkdir /opt/app',
        'copy app/.hidden /opt/app/.hidden',
        'copy app/a.txt /opt/app/a.txt',
        'mkdir /opt/app/conf',
        'copy app/conf/c.conf /opt/app/conf/c.conf'
      ]
    ],
    ['a leading slash is the root of the revision', map('/app/conf/', '/opt'), ['copy app/conf/c.conf /opt/c.conf']],
    [
      'missing parents are made, and thus cleaned up later',
      map('app/conf', '/srv/a/b'),
      ['mkdir /srv', 'mkdir /srv/a', 'mkdir /srv/a/b', 'copy app/conf/c.conf /srv/a/b/c.conf']
    ],
    ['an empty destination is the root', map('app/a.txt', '""'), ['copy app/a.txt /a.txt']],
    ['a relative destination is under the working directory', map('app/a.txt', 'data'), ['mkdir /data', 'copy app/a.txt /data/a.txt']],
    ['an empty directory is made', map('empty', '/opt/e'), ['mkdir /opt/e']],
    ['a link to a file is made again as a link', map('link-to-file', '/opt'), ['copy link-to-file /opt/link-to-file (link to app/a.txt)']],
    [
      'a link to a directory becomes a directory',
      map('link-to-directory', '/opt/d'),
      ['mkdir /opt/d', 'copy link-to-directory/c.conf /opt/d/c.conf']
    ],
    ['a link out of the revision stays a link', map('outside', '/opt'), ['copy outside /opt/outside (link to /etc)']],
    [
      'two directories may meet when no file does',
      maps(['app/conf', '/opt/c'], ['other/conf', '/opt/c']),
      ['mkdir /opt/c', 'copy app/conf/c.conf /opt/c/c.conf', 'copy other/conf/d.conf /opt/c/d.conf']
    ]
  ])('%s', (_, sections, expected) => {
    const result = plan(sections)
    expect(steps(result)).toEqual(expected)
    expect(result.error).toBeUndefined()
  })

  test.each([
    ['the same entry twice', maps(['app/a.txt', '/opt'], ['app/a.txt', '/opt']), 'same-target'],
    ['two sources of one name', maps(['app/a.txt', '/opt'], ['other/a.txt', '/opt']), 'same-target'],
    ['the whole revision and a file in it', maps(['/app', '/opt/x'], ['app/a.txt', '/opt/x']), 'same-target'],
    ['a file, then a directory of that name', maps(['app/a.txt', '/opt/x'], ['app/conf', '/opt/x/a.txt']), 'file-directory-clash'],
    ['a directory, then a file of that name', maps(['app/conf', '/opt/x/a.txt'], ['app/a.txt', '/opt/x']), 'file-directory-clash'],
    ['a source that is not text', map('5', '/opt'), 'not-text'],
    ['links that never end', map('loop', '/opt/x'), 'endless-links'],
    ['the home directory of somebody', map('app', '~bob/x'), 'home-directory']
  ])('%s: nothing is carried out', (_, sections, kind) => {
    const result = plan(sections)
    expect(result.instructions).toEqual([])
    expect(result.error).toMatchObject({kind})
    expect(result.error?.instruction).toBeUndefined()
  })

  test('a source out of the revision is a gap in the plan, and no failure', () => {
    const result = plan(maps(['../x', '/opt'], ['app/conf', '/opt/c']))
    expect(steps(result)).toEqual(['mkdir /opt/c', 'copy app/conf/c.conf /opt/c/c.conf'])
    expect(result.problems).toEqual([])
    expect(result.gaps).toMatchObject([{kind: 'leaves-revision', cause: {source: {value: '../x'}}}])
  })

  test('"~" becomes the home directory, which cannot be made when it is there', () => {
    const result = plan(map('app', '~/app'), {on: {'/root': 'directory'}})
    expect(result.error).toMatchObject({kind: 'home-directory', raised: 'File exists @ dir_s_mkdir - /root', instruction: 0})
  })

  test('a missing source fails when its turn comes, with what came before it done', () => {
    const result = plan(maps(['app/conf', '/opt/c'], ['app/*.txt', '/opt/t']))
    expect(steps(result)).toEqual(['mkdir /opt/c', 'copy app/conf/c.conf /opt/c/c.conf', 'mkdir /opt/t', 'copy app/*.txt /opt/t/*.txt'])
    expect(result.error).toMatchObject({
      kind: 'missing-source',
      message: 'the revision has no app/*.txt',
      raised: 'No such file or directory @ rb_sysopen - app/*.txt',
      instruction: 3
    })
  })
})

describe('files that exist', () => {
  const one = map('app/a.txt', '/opt')
  const on = {'/opt/a.txt': 'file'} as const

  test('DISALLOW is the default and refuses', () => {
    const result = plan(one, {on})
    expect(result.instructions).toEqual([])
    expect(result.error?.raised).toBe('The deployment failed because a specified file already exists at this location: /opt/a.txt')
  })

  test('OVERWRITE copies, RETAIN does not and sets no permissions', () => {
    const permissions = `permissions:\n${permit('/opt/a.txt', 'mode: 600')}`
    expect(steps(plan(one + permissions, {on, fileExistsBehavior: 'OVERWRITE'}))).toEqual([
      'copy app/a.txt /opt/a.txt',
      'chmod 600 /opt/a.txt'
    ])
    expect(steps(plan(one + permissions, {on, fileExistsBehavior: 'RETAIN'}))).toEqual([])
  })

  test('the AppSpec goes before the option', () => {
    expect(steps(plan(`${one}file_exists_behavior: RETAIN\n`, {on, fileExistsBehavior: 'OVERWRITE'}))).toEqual([])
  })

  test('what the previous deployment installed is gone by then', () => {
    expect(steps(plan(one, {on, previouslyInstalled: ['/opt/a.txt']}))).toEqual(['copy app/a.txt /opt/a.txt'])
  })

  test('a dangling link is written through even under DISALLOW', () => {
    expect(steps(plan(one, {on: {'/opt/a.txt': 'symlink'}}))).toEqual(['copy app/a.txt /opt/a.txt'])
  })

  test('over a directory of its name the file lands inside', () => {
    const result = plan(one, {on: {'/opt/a.txt': 'directory'}, fileExistsBehavior: 'OVERWRITE'})
    expect(steps(result)).toEqual(['copy app/a.txt /opt/a.txt as /opt/a.txt/a.txt'])
  })

  test('a file where a directory must go fails half installed', () => {
    const result = plan(maps(['app/a.txt', '/opt/y'], ['app/conf', '/opt/x']), {on: {'/opt/x': 'file'}})
    expect(result.error).toMatchObject({kind: 'already-exists', raised: 'File exists @ dir_s_mkdir - /opt/x', instruction: 2})
  })

  test('a link over a file fails', () => {
    const result = plan(map('link-to-file', '/opt'), {on: {'/opt/link-to-file': 'file'}, fileExistsBehavior: 'OVERWRITE'})
    expect(result.error).toMatchObject({raised: 'File exists @ syserr_fail2_in - /opt/link-to-file', instruction: 0})
  })
})

describe('permissions', () => {
  const app = map('app', '/opt/app')
  const set = (...fields: readonly string[]): readonly string[] =>
    steps(plan(`${app}permissions:\n${permit('/opt/app', ...fields)}`)).filter(step => !/^(?:mkdir|copy)/.test(step))

  test.each([
    [
      '** reaches all below, never the object itself; files come first',
      ['mode: 700'],
      ['chmod 700 /opt/app/.hidden', 'chmod 700 /opt/app/a.txt', 'chmod 700 /opt/app/conf/c.conf', 'chmod 700 /opt/app/conf']
    ],
    [
      'another pattern reaches direct children only',
      ['mode: 600', 'pattern: "*.*"', 'type: [file]'],
      ['chmod 600 /opt/app/.hidden', 'chmod 600 /opt/app/a.txt']
    ],
    ['? is no wildcard', ['mode: 600', 'pattern: "?.txt"'], []],
    ['except by name', ['mode: 600', 'except: [a.txt, .hidden]', 'type: [file]'], ['chmod 600 /opt/app/conf/c.conf']],
    [
      'a wildcard in except does not reach below direct children',
      ['mode: 600', 'except: ["*"]', 'type: [file]'],
      ['chmod 600 /opt/app/conf/c.conf']
    ],
    ['except by path has no effect', ['mode: 600', 'except: [/opt/app/a.txt]', 'pattern: "*.txt"'], ['chmod 600 /opt/app/a.txt']],
    ['an empty list of types reaches nothing', ['mode: 600', 'type: []'], []],
    ['an empty mode is 000', ['mode: ""', 'pattern: a.txt'], ['chmod 000 /opt/app/a.txt']],
    [
      'mode, acls, context, owner: in this order',
      ['owner: www-data', 'context: {type: t_t}', 'acls: ["u:bob:7"]', 'mode: 640', 'pattern: a.txt'],
      ['chmod 640 /opt/app/a.txt', 'setfacl user:bob:rwx /opt/app/a.txt', 'semanage t_t /opt/app/a.txt', 'chown www-data: /opt/app/a.txt']
    ],
    ['only a group', ['group: staff', 'pattern: a.txt'], ['chown :staff /opt/app/a.txt']]
  ])('%s', (_, fields, expected) => expect(set(...fields)).toEqual(expected))

  const with_ = (...entries: readonly string[]): InstallPlan => plan(`${app}permissions:\n${entries.join('')}`)

  test('a file by its own name', () => {
    expect(steps(with_(permit('/opt/app/a.txt', 'mode: 600')))).toContain('chmod 600 /opt/app/a.txt')
    expect(steps(with_(permit('/opt/app/a.txt', 'mode: 600', 'type: [directory]')))).not.toContain('chmod 600 /opt/app/a.txt')
  })

  test('an object that is not deployed is ignored', () => {
    expect(with_(permit('/opt/other', 'mode: 600')).error).toBeUndefined()
  })

  test.each([
    ['a pattern on a file', [permit('/opt/app/a.txt', 'pattern: "*.txt"')], 'pattern-on-file'],
    ['an exception on a file', [permit('/opt/app/a.txt', 'except: [b]')], 'pattern-on-file'],
    ['a default ACL that reaches a file', [permit('/opt/app', 'acls: ["d:u:bob:7"]')], 'default-acl-on-file'],
    ['a directory and a file in it', [permit('/opt/app', 'mode: 600'), permit('/opt/app/a.txt', 'mode: 644')], 'permission-overlap'],
    ['a pattern that is no text', [permit('/opt/app', 'pattern: 5')], 'pattern-not-text']
  ])('%s: refused', (_, entries, kind) => {
    expect(with_(...entries).error).toMatchObject({kind})
    expect(with_(...entries).instructions).toEqual([])
  })

  test('entries with other types do not overlap', () => {
    const result = with_(permit('/opt/app', 'mode: 644', 'type: [file]'), permit('/opt/app', 'mode: 755', 'type: [directory]'))
    expect(result.error).toBeUndefined()
    expect(steps(result)).toContain('chmod 755 /opt/app/conf')
  })

  test('a numeric owner fails after the files are copied', () => {
    const {error, instructions} = with_(permit('/opt/app', 'owner: 1000', 'pattern: a.txt'))
    expect(error).toMatchObject({kind: 'no-name', message: 'a user is looked up by name, and this is the number 1000'})
    expect(instructions[error?.instruction ?? -1]).toMatchObject({type: 'chown', owner: '1000'})
  })

  test('user and group as chown takes them are the name of nobody', () => {
    const {error, instructions} = with_(permit('/opt/app', 'owner: www-data:www-data', 'pattern: a.txt'))
    expect(error?.message).toBe('no user is named "www-data:www-data": no name has a colon in it')
    expect(instructions[error?.instruction ?? -1]).toMatchObject({type: 'chown'})
  })

  test('an owner that is no name is said once, however many files it is for', () => {
    const {problems} = with_(permit('/opt/app', 'owner: 1000'))
    expect(problems.map(({message}) => message)).toEqual(['a user is looked up by name, and this is the number 1000'])
  })

  test('a pattern that is no text is said once, in our words', () => {
    const {problems} = with_(permit('/opt/app', 'pattern: 5'))
    expect(problems.map(({message}) => message)).toEqual(['a pattern or an exception is text, and this entry has the number 5'])
  })
})
