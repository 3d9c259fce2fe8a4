import {describe, expect, test} from '@jest/globals'
import {hookStopNotIdempotent} from '../../src/appspec/rules/hook-stop-not-idempotent.ts'
import {scriptAgentRestart} from '../../src/appspec/rules/script-agent-restart.ts'
import {scriptBashism} from '../../src/appspec/rules/script-bashism.ts'
import {scriptInteractive} from '../../src/appspec/rules/script-interactive.ts'
import {scriptNoSetE} from '../../src/appspec/rules/script-no-set-e.ts'
import {scriptRelativePath} from '../../src/appspec/rules/script-relative-path.ts'
import {maskShell} from '../../src/appspec/shell-mask.ts'
import {readShellScript} from '../../src/appspec/shell-script.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {treeOf} from './fixture-tree.ts'

describe('what is not code is masked', () => {
  test.each([
    ['a comment', 'a # b c\nd', 'a      \nd'],
    ['a # in a word', 'a#b ${c#d}', 'a#b ${c#d}'],
    ['single quotes', "echo 'a; b'", "echo 'a__b'"],
    ['double quotes keep expansions', 'echo "a; ${b}"', 'echo "a__${b}"'],
    ['a command in double quotes is code', 'x="$(a; b)"', 'x="$(a; b)"'],
    ['quotes over lines', "a 'b\nc'\nd", "a 'b_c'\nd"],
    ['a here-document', 'cat <<EOF\nrm; x\nEOF\nd', 'cat <<EOF\n     \n   \nd'],
    ['a here-document whose end is in quotes, with a blank', "cat <<'THE END'\nrm &\nTHE END\nd", "cat <<'THE END'\n    \n       \nd"],
    ['a here-document in a substitution', 'x="$(cat <<!EOF\nrm &\n!EOF\n)"\nd', 'x="$(cat <<!EOF\n    \n    \n)"\nd'],
    ['an indented here-document', "cat <<-'E'\n\tx\n\tE\nd", "cat <<-'E'\n  \n  \nd"],
    ['a line that goes on', 'a \\\nb', 'a   b'],
    ['an escaped separator', String.raw`find -exec rm {} \;`, 'find -exec rm {} __'],
    ['arithmetic', 'x=$((1 << 2))', 'x=$((______))'],
    ['quotes that never end', "a 'b", "a 'b"]
  ])('%s', (_, text, masked) => {
    expect(maskShell(text)).toBe(masked)
  })
})

describe('commands', () => {
  const commands = (text: string): readonly string[] => readShellScript(text)?.commands.map(({words}) => words.join(' ')) ?? []

  test.each([
    ['are parted', 'a 1; b && c || d | e & f', ['a 1', 'b', 'c', 'd', 'e', 'f']],
    ['not at redirections', 'a > b 2>&1 < c >&2', ['a > b 2>&1 < c >&2']],
    ['stand behind keywords', 'if a; then b; else c; fi', ['a', 'b', 'c']],
    ['stand behind what only starts them', 'sudo -u www-data nohup X=1 a b', ['a b']],
    ['are not what a loop or a case goes through', 'for i in a b; do c; done; case $x in start) d;; *) e;; esac', ['c', 'd', 'e']],
    ['are not names of functions', 'f() {\n  a\n}', ['a']],
    ['are no assignments', 'A=1\nB=2 c', ['c']]
  ])('%s', (_, text, expected) => {
    expect(commands(text)).toEqual(expected)
  })

  test('know how deep they stand, and on which line', () => {
    const found = readShellScript('#!/bin/sh\nif a; then\n  b\nfi\nc')?.commands.map(({line, depth}) => [line, depth])
    expect(found).toEqual([
      [2, 1],
      [3, 1],
      [5, 0]
    ])
  })

  test.each([
    ['#!/bin/bash -e', 'bash'],
    ['#!/usr/bin/env bash', 'bash'],
    ['#! /bin/sh', 'sh'],
    ['echo', 'sh'],
    ['#!/usr/bin/python3', undefined],
    ['\x7fELF', undefined]
  ])('%j: %s', (text, interpreter) => {
    expect(readShellScript(text)?.interpreter).toBe(interpreter)
  })
})

/** The rules among those given that find something in a script of an event. */
async function find(rule: {readonly id: string}, script: string, event = 'ApplicationStop'): Promise<string | undefined> {
  const text = `version: 0.0\nos: linux\nhooks:\n  ${event}:\n    - location: run.sh\n      timeout: 60\n`
  const tree = treeOf({'run.sh': script})
  const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml', tree})
  return diagnostics.find(found => found.rule === rule.id)?.message
}

const sh = (lines: string): string => `#!/bin/sh\n${lines}\n`

describe('scripts for sh that need bash', () => {
  test.each([
    ['[[ -f x ]]', '[['],
    ['source x', 'source'],
    ['a=(1 2)', 'an array'],
    ['echo "${a[0]}"', '${NAME[…]}'],
    ['echo ${a:0:3}', '${NAME:from:count}'],
    ['[ "$a" == b ]', '== in [ ]'],
    ['a &> b', '&>'],
    ['function f { a; }', 'function NAME'],
    ['set -euo pipefail', 'set -o pipefail'],
    ['for i in {1..3}; do a; done', '{1..9}'],
    ['a <<< b', '<<<'],
    ['diff <(a) <(b)', '<(…)'],
    ['if ((a > 1)); then b; fi', '((…))']
  ])('%s', async (line, name) => {
    expect(await find(scriptBashism, sh(line))).toContain(`Line 2 of this script uses ${name}, which is bash`)
  })

  test.each([
    ['[ -f x ] && . ./x'],
    ['echo \'[[ a ]]\' "source b" # [['],
    ['a > b 2>&1'],
    ['a >&2'],
    ['echo ${a:-0} ${b:=1} ${#c} $((1 + 2))'],
    ['f() { a; }'],
    ['cat <<E\n[[ a ]]\nE'],
    ['read -r a < b'],
    ['awk "{ print }" a']
  ])('not: %s', async line => {
    expect(await find(scriptBashism, sh(line))).toBeUndefined()
  })

  test('bash may use bash', async () => {
    expect(await find(scriptBashism, '#!/usr/bin/env bash\n[[ -f x ]]\n')).toBeUndefined()
  })
})

describe('scripts that wait for somebody to type', () => {
  test.each([
    ['read answer'],
    ['apt-get install nginx'],
    ['sudo apt install nginx'],
    ['dnf upgrade'],
    ['vi /etc/x'],
    ['echo x | sudo -S a; sudo -S b']
  ])('%s', async line => {
    expect(await find(scriptInteractive, sh(line))).toContain('Line 2')
  })

  test.each([
    ['apt-get install -y nginx'],
    ['apt-get -yq install nginx'],
    ['DEBIAN_FRONTEND=noninteractive apt-get -qq install nginx'],
    ['apt-get update'],
    ['yes | apt-get install nginx'],
    ['while read line; do a; done < b'],
    ['a | while read -r line; do b; done'],
    ['read -r a < b'],
    ['sed -i s/a/b/ c']
  ])('not: %s', async line => {
    expect(await find(scriptInteractive, sh(line))).toBeUndefined()
  })
})

describe('scripts that end the agent or the host', () => {
  test.each([
    ['service codedeploy-agent restart'],
    ['sudo systemctl restart codedeploy-agent.service'],
    ['/etc/init.d/codedeploy-agent stop'],
    ['reboot'],
    ['shutdown -r now'],
    ['systemctl reboot']
  ])('%s', async line => {
    expect(await find(scriptAgentRestart, sh(line))).toContain('Line 2')
  })

  test.each([['service codedeploy-agent status'], ['systemctl restart nginx'], ['echo reboot'], ['shutdown -c'], ['nohup reboot &']])(
    'not: %s',
    async line => {
      expect(await find(scriptAgentRestart, sh(line))).toBeUndefined()
    }
  )
})

describe('scripts that go on after a failure', () => {
  test.each([['a\nb'], ['cd /x\ncp a b\ntail c']])('%j', async lines => {
    expect(await find(scriptNoSetE, sh(lines))).toContain('line')
  })
  test.each([
    ['set -e\na\nb'],
    ['set -o errexit\na\nb'],
    ['a || exit 1\nb'],
    ['a\nexit $?'],
    ['trap x EXIT\na\nb'],
    ['echo a\nb'],
    ['a &\nb']
  ])('not: %j', async lines => {
    expect(await find(scriptNoSetE, sh(lines))).toBeUndefined()
  })
  test('nor with -e in the first line', async () => {
    expect(await find(scriptNoSetE, '#!/bin/bash -eu\na\nb\n')).toBeUndefined()
  })
})

describe('relative paths', () => {
  test.each([['./install.sh'], ['cd app'], ['. ./env'], ['node server.js'], ['bash scripts/a.sh'], ['java -jar app.jar']])(
    '%s',
    async line => {
      expect(await find(scriptRelativePath, sh(line))).toContain('Line 2')
    }
  )
  test.each([
    ['cd "$(dirname "$0")"\n./install.sh'],
    ['cd /opt/app\nnode server.js'],
    ['/opt/app/a.sh'],
    ['node --version'],
    ['node "$app/server.js"'],
    ['python3 -m http.server'],
    ['cd "$HOME"\n./a']
  ])('not: %j', async lines => {
    expect(await find(scriptRelativePath, sh(lines))).toBeUndefined()
  })
})

describe('ApplicationStop that fails when nothing runs', () => {
  test.each([
    ['pkill node'],
    ['set -e\nkill $(cat /run/app.pid)\necho stopped'],
    ['docker stop app'],
    ['set -e\nrm /run/app.pid\necho gone']
  ])('%j', async lines => {
    expect(await find(hookStopNotIdempotent, sh(lines))).toContain('fails when nothing runs')
  })
  test.each([
    ['pkill node || true'],
    ['pkill node\nexit 0'],
    ['if pgrep node; then pkill node; fi'],
    ['pgrep node && pkill node\ntrue'],
    ['[ -f /run/app.pid ] || exit 0\nkill $(cat /run/app.pid)'],
    ['systemctl stop app'],
    ['rm -f /run/app.pid'],
    ['kill $(cat /run/app.pid)\necho stopped']
  ])('not: %j', async lines => {
    expect(await find(hookStopNotIdempotent, sh(lines))).toBeUndefined()
  })
  test('another event may fail', async () => {
    expect(await find(hookStopNotIdempotent, sh('pkill node'), 'AfterInstall')).toBeUndefined()
  })
})

test('long scripts of one piece over and over end in linear time', async () => {
  const pieces = ['"$(', "'", '((', '<<A\n', '${', '`', '\\', '[[ a\n', 'if ', 'x=( ', '<<< ', '-y ', '| ', '<(', '{1..', 'kill a;', 'A=1 ']
  const start = performance.now()
  for (const piece of pieces) await find(scriptBashism, sh(piece.repeat(50_000 / piece.length)))
  expect(performance.now() - start).toBeLessThan(10_000)
})
