import {describe, expect, test} from '@jest/globals'
import {bundleFindings} from '../../src/core/bundle-findings.ts'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import {validateAppSpec, type AppSpecValidation} from '../../src/appspec/validate.ts'
import {treeOf} from './fixture-tree.ts'

const validate = (text: string): Promise<AppSpecValidation> => validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both'})

describe('a file that cannot be read is for the platform that its lines name', () => {
  test.each([
    ['ecs', 'an indentation that is off', 'version: 0.0\nResources:\n  - S:\n      Type: AWS::ECS::Service\n     Properties:\n'],
    ['ecs', 'a tab', 'version: 0.0\nResources:\n\t- TargetService:\n\t\tProperties: {}\n'],
    ['lambda', 'a bracket that is open', '{"version": 0.0, "Resources": [{"f": {"Type": "AWS::Lambda::Function"}]}\n'],
    ['server', 'keys of a server', 'version: 0.0\nos: linux\nhooks:\n  A:\n - x: AWS::Lambda::Function\n'],
    ['server', 'nothing that tells', 'a: b: c\n']
  ])('%s: %s', async (platform, _, text) => {
    const found = await validate(text)
    expect(found.platform).toBe(platform)
    expect(found.diagnostics.map(({severity}) => severity)).toContain('error')
    for (const {message, rule} of found.diagnostics) {
      if (platform !== 'server') expect(message).not.toMatch(/agent/i)
      expect(rule).not.toBe('file-name')
    }
  })
})

describe('a script that is taken for an AppSpec is said to be one', () => {
  test.each([
    ['without a command', '#!/bin/sh\n# later\n'],
    ['with one', '#!/bin/sh\nset -e\n'],
    ['that is no YAML', '#!/bin/sh\necho "a: b": c\n']
  ])('%s', async (_, text) => {
    const [found] = (await validate(text)).diagnostics
    expect(found?.message).toBe('The file is a script, not an AppSpec. Every agent refuses it.')
    expect(found?.hint).toBe('Name the AppSpec, or the directory that holds it.')
  })
})

test('findings in the bundle have names that no rule has', () => {
  for (const {id} of ruleCatalogue) expect(Object.keys(bundleFindings)).not.toContain(id)
})

test('a byte order mark in a batch file hides its first command; PowerShell reads it', async () => {
  const text =
    'version: 0.0\nos: windows\nhooks:\n  AfterInstall:\n    - {location: a.bat, timeout: 9}\n    - {location: b.ps1, timeout: 9}\n'
  const tree = treeOf({'appspec.yml': text, 'a.bat': '\ufeff@echo off\r\n', 'b.ps1': '\ufeffexit 0\r\n'})
  const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml', tree})
  const marks = diagnostics.filter(({rule}) => rule === 'script-bom')
  expect(marks.map(({span, fix}) => [span?.start.line, fix?.file])).toEqual([[5, 'a.bat']])
})

test.each([
  ['\\scripts\\stop.bat', 'Drop the leading "\\",'],
  ['/scripts/stop.bat', 'Drop the leading "/",'],
  ['C:\\scripts\\stop.bat', 'Write it from the root of the revision,']
])('the hint for the location %s is about how it starts', async (location, hint) => {
  const {diagnostics} = await validate(
    `version: 0.0\nos: windows\nhooks:\n  AfterInstall:\n    - location: ${location}\n      timeout: 9\n`
  )
  expect(diagnostics.map(found => [found.rule, found.hint])).toEqual([
    ['script-location-absolute', expect.stringMatching(new RegExp(`^${hint.replaceAll('\\', '\\\\')}`))]
  ])
})

test('nothing is said of scripts under a key that comes again', async () => {
  const text =
    'version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: /a.sh --now\n  AfterInstall:\n    - {location: b.sh, timeout: 9}\n'
  expect((await validate(text)).diagnostics.map(({rule, span}) => `${rule} ${span?.start.line}`)).toEqual(['yaml-duplicate-key 6'])
})
