import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {startLocalCodeDeploy, type LocalCodeDeploy} from '../../src/library/local.ts'
import {parseArguments} from '../../src/cli/arguments.ts'
import {errorOf} from '../support/error-of.ts'
import {Workshop, type Run} from '../support/program.ts'

/** The command as it is in the sources: what is bundled is tested in e2e. */
const program = join(import.meta.dirname, '../../src/cli/main.ts')
const user = 'arn:aws:iam::123456789012:user/rack-1'
const session = 'arn:aws:sts::123456789012:assumed-role/CodeDeployInstanceRole/rack-1'

// Each run starts a process, which takes its time on a busy machine.
jest.setTimeout(60_000)

describe('arguments', () => {
  test.each([
    [
      ['register', 'rack-1', '--iam-user-arn', user, '--instance-tags', 'Name=shop', '--instance-tags', 'Env=a=b'],
      {command: 'register', positionals: ['rack-1'], own: {'iam-user-arn': user, 'instance-tags': {Name: 'shop', Env: 'a=b'}}}
    ],
    [['register', 'rack-1', '--iam-session-arn', session, '--dry-run'], {own: {'iam-session-arn': session}, inputs: {dryRun: true}}],
    [
      ['tag', 'rack-1', 'rack-2', '--instance-tags', '{"Name":"shop"}', '--remove-tags', 'Old,Older', '--remove-tags', 'Oldest'],
      {positionals: ['rack-1', 'rack-2'], own: {'instance-tags': {Name: 'shop'}, 'remove-tags': ['Old', 'Older', 'Oldest']}}
    ],
    [['deregister', 'rack-1', '--aws-region', 'eu-west-1', '--format', 'json'], {command: 'deregister', inputs: {awsRegion: 'eu-west-1'}}]
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toMatchObject(expected)
  })

  test.each<[string[], string, string]>([
    [['register', 'a:b', '--iam-user-arn', user], 'NAME is "a:b"', 'instance-name'],
    [['deregister', 'i-0123456789abcdef0'], 'tag it in EC2', 'instance-name'],
    [['tag', 'rack-1', 'a b', '--remove-tags', 'Old'], 'NAME is "a b"', 'instance-name'],
    [['register', 'rack-1', 'Env=production', '--iam-user-arn', user], 'one instance is enough', 'instance-name'],
    [['register', 'rack-1', '--iam-user-arn', session], 'give it as `iam-session-arn`', 'iam-user-arn'],
    [['register', 'rack-1', '--iam-user-arn', user, '--iam-user-arn', user], '--iam-user-arn is given twice', 'iam-user-arn'],
    [['register', 'rack-1', '--instance-tags', 'Name'], 'line 1 must be `name: text` or `name=text`', 'instance-tags'],
    [['tag', 'rack-1', '--instance-tags', '{"a":"b"}', '--instance-tags', 'c=d'], 'once as JSON', 'instance-tags'],
    [['tag', 'rack-1', '--iam-user-arn', user], '--iam-user-arn has no effect on tag', 'iam-user-arn'],
    [['deploy', '--instance-tags', 'a=b'], '--instance-tags has no effect on deploy', 'instance-tags'],
    [['deregister', 'rack-1', '--format', 'github'], '--format github does not go with deregister', 'format'],
    [['tag', 'rack-1', '--format', 'sarif'], '--format sarif goes with validate, not with tag', 'format']
  ])('%j is a usage error', (argv, message, input) => {
    expect(errorOf(() => parseArguments(argv))).toMatchObject({code: 'usage', message: expect.stringContaining(message) as unknown, input})
  })
})

describe('the command', () => {
  let workshop: Workshop
  let local: LocalCodeDeploy
  beforeEach(async () => {
    workshop = new Workshop()
    local = await startLocalCodeDeploy({instances: 1})
  })
  afterEach(async () => {
    await local.close()
    workshop.remove()
  })

  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Run> =>
    workshop.run(program, args, {
      AWS_ENDPOINT_URL: local.endpoint,
      AWS_REGION: local.region,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      ...more
    })
  const register = ['register', 'rack-1', '--iam-session-arn', session]

  test('registers, tags and deregisters', async () => {
    const dry = await run([...register, '--dry-run'])
    expect([dry.status, dry.stdout.split('\n')[0]]).toEqual([0, `Dry run: would register instance "rack-1" in ${local.region}.`])
    const registered = await run([...register, '--instance-tags', 'Name=shop'])
    expect([registered.status, registered.stderr]).toEqual([0, ''])
    expect(registered.stdout).toContain('Registered instance "rack-1"')
    expect(registered.stdout).toContain('Tags: Name=shop')
    expect(registered.stdout).toContain(`---\niam_session_arn: ${session}\n`)
    const tagged = await run(['tag', 'rack-1', '--instance-tags', 'Env=production', '--remove-tags', 'Nam'])
    expect([tagged.status, tagged.stdout]).toEqual([0, 'rack-1: Name=shop, Env=production\n1 instance tagged.\n'])
    expect(tagged.stderr).toContain('there is no tag "Nam" to remove. Did you mean "Name"?')
    const gone = await run(['deregister', 'rack-1', '--format', 'json'])
    expect([gone.status, JSON.parse(gone.stdout)]).toEqual([
      0,
      {outcome: 'succeeded', instanceName: 'rack-1', change: 'deregistered', isDryRun: false}
    ])
  })

  test('--format json holds no ARN and no account id, in a result or an error', async () => {
    const {status, stdout, stderr} = await run([...register, '--format', 'json'])
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({outcome: 'succeeded', instanceName: 'rack-1', change: 'registered', tags: {}})
    const failed = await run(['register', 'rack-2', '--iam-session-arn', session, '--format', 'json'])
    expect(failed.status).toBe(3)
    expect(JSON.parse(failed.stdout)).toMatchObject({error: {code: 'already-exists', input: 'iam-session-arn'}})
    expect(stdout + failed.stdout).not.toContain('123456789012')
  })

  test('the log of a workflow has no account id', async () => {
    const {status, stdout} = await run(register, {GITHUB_ACTIONS: 'true'})
    expect(status).toBe(0)
    expect(stdout).toContain('iam_session_arn: arn:aws:sts::************:assumed-role/CodeDeployInstanceRole/rack-1')
  })

  test.each<[string[], number, string]>([
    [['register', 'rack-1'], 2, 'who the instance is to AWS is missing'],
    [['register'], 2, 'the name of the instance to register is missing'],
    [['tag', '--instance-tags', 'a=b'], 2, 'the name of the instance to tag is missing'],
    [['tag', 'rack-1'], 2, 'there is nothing to do'],
    [['register', 'rack-1', '--iam-user-arn', user, '--iam-session-arn', session], 2, 'cannot go together'],
    [['tag', 'rack-9', '--instance-tags', 'a=b'], 3, 'instance "rack-9" is not registered']
  ])('%j ends with %s', async (args, status, message) => {
    const ended = await run(args)
    expect([ended.status, ended.stdout]).toEqual([status, ''])
    expect(ended.stderr).toContain(message)
  })
})
