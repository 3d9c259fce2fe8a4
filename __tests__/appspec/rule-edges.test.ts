import {describe, expect, test} from '@jest/globals'
import {validateAppSpec, type AppSpecValidation, type ValidateOptions} from '../../src/appspec/validate.ts'
import type {Diagnostic} from '../../src/core/diagnostic.ts'
import {treeOf, type FixtureFiles} from './fixture-tree.ts'

const head = 'version: 0.0\nos: linux\n'

function validate(text: string, files?: FixtureFiles, options: Partial<ValidateOptions> = {}): Promise<AppSpecValidation> {
  return validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both', ...(files && {tree: treeOf(files)}), ...options})
}

async function find(rule: string, text: string, files?: FixtureFiles): Promise<readonly Diagnostic[]> {
  return (await validate(text, files)).diagnostics.filter(found => found.rule === rule)
}

/** What a rule says of a script that two events run. */
async function findInScript(rule: string, script: string): Promise<readonly Diagnostic[]> {
  const entry = '    - location: scripts/run\n      timeout: 60\n'
  return find(rule, `${head}hooks:\n  BeforeInstall:\n${entry}  AfterInstall:\n${entry}`, {'scripts/run': script})
}

describe('key-case: a key that is there in the right case too', () => {
  test.each([
    ['in an entry', `${head}files:\n  - source: a\n    Source: b\n    destination: /opt/x\n`, 'source'],
    ['at the top', `${head}Version: 1\n`, 'version']
  ])('%s: a warning, and nothing is missed', async (_, text, right) => {
    const {verdicts, diagnostics} = await validate(text)
    expect(Object.values(verdicts)).toEqual(['valid', 'valid', 'valid'])
    const [found] = diagnostics.filter(({rule}) => rule === 'key-case')
    expect(found?.severity).toBe('warning')
    expect(found?.message).toMatch(new RegExp(`silently ignore it: what counts is "${right}"\\.$`))
    expect(found?.message).not.toContain('miss')
    expect(found?.fix).toBeUndefined()
  })

  test('one that is not there is missed', async () => {
    const [found] = await find('key-case', `${head}files:\n  - Source: b\n    destination: /opt/x\n`)
    expect(found?.severity).toBe('error')
    expect(found?.message).toContain('miss "source"')
  })
})

describe('script-background', () => {
  test.each([
    ['a program and more', 'java -jar x & echo ok'],
    ['in a subshell', '( sleep 9 & )'],
    ['a subshell', '( sleep 9; date ) &'],
    ['a loop', 'for i in 1 2; do\n  run $i\ndone &'],
    ['one of two', 'a > log 2>&1 &\nb > log &'],
    ['in a case', 'case $1 in\n  start) a & ;;\nesac'],
    ['errors first, which stay where output was', 'a 2>&1 > log &'],
    ['exec sends output alone elsewhere', 'exec > log\na &']
  ])('%s: found, once for all events', async (_, script) => {
    expect(await findInScript('script-background', `#!/bin/sh\n${script}\n`)).toHaveLength(1)
  })

  test.each([
    ['waits', 'a & b & wait'],
    ['sends everything elsewhere at its start', 'exec >log 2>&1\na &'],
    ['to a program, too', 'exec > >(tee log) 2>&1\na &'],
    ['redirects a subshell', '( sleep 9 & ) > /dev/null 2>&1'],
    ['redirects a group', '{ a; b; } > log 2>&1 &'],
    ['redirects a loop', 'while a; do b; done > log 2>&1 &'],
    ['redirects over two lines', 'a \\\n  > log 2>&1 &'],
    ['redirects both at once', 'a &> log & b >& log &'],
    ['closes both', 'a >&- 2>&- &'],
    ['has & elsewhere', 'a && b 2>&1 |& c; curl "d&e"; ((f & g))']
  ])('a script that %s: not found', async (_, script) => {
    expect(await findInScript('script-background', `#!/bin/bash\n${script}\n`)).toEqual([])
  })

  test('Python is no shell', async () => {
    expect(await findInScript('script-background', '#!/usr/bin/python3\nx = a &\\\n  b\n')).toEqual([])
  })
})

describe('script-crlf-body: only a shell minds', () => {
  test.each([
    ['a shell script, once for all events', '#!/bin/sh\necho a\r\n', 1],
    ['Python', '#!/usr/bin/env python3\nprint(1)\r\n', 0],
    ['a program', '\x7fELF\0\r\n\r\n', 0]
  ])('%s', async (_, script, count) => {
    expect(await findInScript('script-crlf-body', script)).toHaveLength(count)
  })
})

describe('script-bad-interpreter', () => {
  test.each([
    ['#!/usr/bin/env bash -e', 'fails with "bash -e: No such file or directory"'],
    ['#!/usr/bin/env -i bash', 'fails with "invalid option"'],
    ['#!/usr/bin/env A=1 bash', 'succeeds without running the script'],
    ['#!bash', 'fails with "No such file or directory"'],
    ['#!/usr/bin/env bash', undefined],
    ['#!/usr/bin/env bash ', undefined],
    ['#!/usr/bin/env -S bash -e', undefined],
    ['#!/usr/bin/env -vS bash -e', undefined],
    ['#!/usr/bin/env --split-string=bash -e', undefined],
    ['#!/bin/bash -e', undefined]
  ])('%s', async (line, failure) => {
    const [found] = await findInScript('script-bad-interpreter', `${line}\nexit 0\n`)
    if (failure === undefined) expect(found).toBeUndefined()
    else expect(found?.message).toContain(failure)
  })
})

describe('perm-mode-world-writable says all that a mode does', () => {
  test.each([
    ['2775', ['runs as its group'], ['owner', 'every user']],
    ['4777', ['runs as its owner', 'lets every user of the host write'], ['group']],
    ['6755', ['runs as its owner', 'runs as its group'], ['every user']],
    ['3777', ['runs as its group'], ['every user']]
  ])('%s', async (mode, said, unsaid) => {
    const [found, ...more] = await find('perm-mode-world-writable', `${head}permissions:\n  - object: /opt/app\n    mode: "${mode}"\n`)
    expect(more).toEqual([])
    for (const words of said) expect(found?.message).toContain(words)
    for (const words of unsaid) expect(found?.message).not.toContain(words)
  })

  test('a sticky directory that all may write to is a usual one', async () => {
    expect(await find('perm-mode-world-writable', `${head}permissions:\n  - object: /opt/app\n    mode: "1777"\n`)).toEqual([])
  })
})

test('runas-empty: Windows has no su, and there "runas" has a finding of its own', async () => {
  const text = 'version: 0.0\nos: windows\nhooks:\n  AfterInstall:\n    - location: a.ps1\n      timeout: 9\n      runas: ""\n'
  const rules = (await validate(text)).diagnostics.map(({rule}) => rule)
  expect(rules).toContain('runas-windows')
  expect(rules).not.toContain('runas-empty')
})

describe('files-glob: a name may have brackets', () => {
  const text = `${head}files:\n  - source: pages/[id].js\n    destination: /opt/app\n`

  test.each([
    ['a warning where nobody knows the revision', undefined, 'warning'],
    ['an error where the revision has no such file', {'pages/a.js': ''}, 'error'],
    ['fine where it has', {'pages/[id].js': ''}, undefined]
  ])('%s', async (_, files, severity) => {
    expect((await find('files-glob', text, files))[0]?.severity).toBe(severity)
  })
})

describe('bundle-macos-files', () => {
  test.each([
    ['/', 'they are installed with the rest'],
    ['app', 'every host downloads and unpacks them']
  ])('source %s: %s', async (source, words) => {
    const text = `${head}files:\n  - source: ${source}\n    destination: /opt/app\n`
    const [found] = await find('bundle-macos-files', text, {'appspec.yml': text, 'app/a': '', '__MACOSX/app/a': ''})
    expect(found?.message).toContain(words)
  })
})

describe('commands are known by their names, whatever folder they are called from', () => {
  test.each([
    ['script-agent-restart', '/usr/bin/systemctl restart codedeploy-agent'],
    ['script-agent-restart', '/usr/bin/sudo /sbin/reboot'],
    ['script-agent-restart', '/etc/init.d/codedeploy-agent restart'],
    ['script-interactive', '/usr/bin/apt-get install nginx']
  ])('%s: %s', async (rule, command) => {
    expect(await findInScript(rule, `#!/bin/sh\nset -e\n${command}\n`)).toHaveLength(1)
  })
})

test('a location of the wrong kind has one finding', async () => {
  const found = await validate(`${head}hooks:\n  AfterInstall:\n    - location: [a]\n      timeout: 9\n`)
  expect(found.diagnostics.map(({rule}) => rule)).toEqual(['hook-shape'])
})
