import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect} from '@jest/globals'
import {createSandbox} from '../../../src/local/host/sandbox.ts'
import {temporaryFolder, unixTest as test} from './hook-fixture.ts'

describe('a path on the host is placed below the root of the sandbox', () => {
  test.each([
    ['/opt/web-app', '/opt/web-app'],
    ['opt/web-app', '/opt/web-app'],
    ['/', ''],
    ['', ''],
    ['/opt/../../../etc/passwd', '/etc/passwd'],
    ['../../etc', '/etc'],
    ['/a//b/./c/', '/a/b/c']
  ])('%j', (path, placed) => {
    using folder = temporaryFolder()
    expect(createSandbox(folder.path).place(path)).toBe(join(folder.path, placed))
  })

  test('and shown as it is on the host', () => {
    using folder = temporaryFolder()
    const sandbox = createSandbox(folder.path)
    expect(sandbox.shown(sandbox.place('/opt/x'))).toBe('/opt/x')
    expect(sandbox.shown(sandbox.place('/'))).toBe('/')
  })
})

describe('a change outside of the sandbox is refused', () => {
  test.each([
    ['over an absolute link', '/etc', 'link/passwd'],
    ['over a relative link', '../..', 'link/x'],
    ['over a link that dangles', '/no/such/folder', 'link/x'],
    ['through a link at the end', '/etc/passwd', 'link'],
    ['over a link to a link', 'second', 'link/x']
  ])('%s', (_, target, path) => {
    using folder = temporaryFolder()
    const root = join(folder.path, 'root')
    mkdirSync(root)
    symlinkSync(target, join(root, 'link'))
    symlinkSync('/etc', join(root, 'second'))
    const sandbox = createSandbox(root)
    expect(() => {
      sandbox.check(sandbox.place(path))
    }).toThrow(`"/${path}" leads out of the sandbox, to `)
  })

  test('a path that was not placed', () => {
    using folder = temporaryFolder()
    const root = join(folder.path, 'root')
    mkdirSync(root)
    expect(() => {
      createSandbox(root).check(`${root}-other/x`)
    }).toThrow('leads out of the sandbox')
  })

  test('links that go round in circles end', () => {
    using folder = temporaryFolder()
    symlinkSync('b', join(folder.path, 'a'))
    symlinkSync('a', join(folder.path, 'b'))
    expect(() => {
      createSandbox(folder.path).check(join(folder.path, 'a'))
    }).toThrow('Too many levels of symbolic links')
  })
})

test('a link that stays inside is followed, and removing a link that leads out is allowed', () => {
  using folder = temporaryFolder()
  mkdirSync(join(folder.path, 'releases'))
  writeFileSync(join(folder.path, 'releases', 'x'), '')
  symlinkSync('releases', join(folder.path, 'current'))
  symlinkSync('/etc', join(folder.path, 'out'))
  const sandbox = createSandbox(folder.path)
  sandbox.check(join(folder.path, 'current', 'x'))
  sandbox.check(join(folder.path, 'out'), 'itself')
})

test('the root / stands for this machine: nothing is moved and nothing refused', () => {
  const sandbox = createSandbox('/')
  expect(sandbox.isRealHost).toBe(true)
  expect(sandbox.place('/opt/x')).toBe('/opt/x')
  expect(sandbox.place('opt/x')).toBe('/opt/x')
  sandbox.check('/opt/x')
})
