import {describe, expect, test} from '@jest/globals'
import {rehearse, type DeployResult} from '../../src/index.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {GitRepository} from '../support/git-repository.ts'

const appSpec = `version: 0.0
os: linux
files:
  - source: app
    destination: /opt/shop
hooks:
  AfterInstall:
    - location: scripts/check.sh
      timeout: 60
`

function shop(): GitRepository {
  return GitRepository.init()
    .write({'appspec.yml': appSpec, 'app/index.html': 'hello\n'})
    .executable('scripts/check.sh', '#!/bin/sh\nset -e\ntest -d /\n')
}

async function rehearseCommit(
  githubCommitId: string,
  clones: readonly string[]
): Promise<DeployResult & {readonly notices: readonly string[]}> {
  const notices: string[] = []
  const result = await rehearse({
    githubRepository: 'octo/shop',
    githubCommitId,
    clones,
    onEvent: event => {
      if (event.type === 'notice') notices.push(event.message)
    }
  })
  return {...result, notices}
}

describe('a commit is rehearsed from a clone', () => {
  test('after it was checked as it was committed, without asking whether it was pushed', async () => {
    const repository = shop()
    const id = repository.commit()
    repository.write({'appspec.yml': 'nonsense'})
    const {outcome, diagnostics, notices, failures} = await rehearseCommit(id, [temporaryFolder(), repository.folder])
    expect(failures).toEqual([])
    expect({outcome, diagnostics, notices: notices.filter(text => text.includes('is not checked'))}).toEqual({
      outcome: 'succeeded',
      diagnostics: [],
      notices: []
    })
  })

  test('and fails on the host for what the check finds', async () => {
    const repository = shop().write({'.gitattributes': 'scripts export-ignore\n'})
    const {outcome, diagnostics, failures} = await rehearseCommit(repository.commit(), [repository.folder])
    expect(outcome).toBe('failed')
    expect(diagnostics.map(({rule, file}) => `${rule} ${file}`)).toEqual([
      'script-not-found appspec.yml',
      'left-out-by-export-ignore .gitattributes'
    ])
    expect(failures.map(({code}) => code)).toEqual(['ScriptMissing'])
  })

  test('that must have it: else it is not checked, and the hosts say why it cannot be deployed', async () => {
    const repository = shop()
    repository.commit()
    const {outcome, notices, failures} = await rehearseCommit('f'.repeat(40), [repository.folder])
    expect({outcome, messages: failures.map(({message}) => message)}).toEqual({
      outcome: 'failed',
      messages: [expect.stringContaining('is in no local clone')]
    })
    expect(notices).toContain('The AppSpec of octo/shop@fffffff is read on the hosts; it is not checked here')
  })
})
