import {describe, expect, test} from '@jest/globals'
import {agentConfig} from '../../src/report/agent-config.ts'
import {deregisteredLines, registeredLines, taggedLines} from '../../src/report/on-premises-text.ts'

const user = {type: 'user', arn: 'arn:aws:iam::123456789012:user/rack-1'} as const
const session = {type: 'session', arn: 'arn:aws:sts::123456789012:assumed-role/R/rack-1'} as const
const registered = {instanceName: 'rack-1', region: 'eu-west-1', change: 'registered', tags: {}, tagsSet: [], isDryRun: false} as const

describe('the file of the agent', () => {
  test.each([
    [
      user,
      'eu-west-1',
      [
        '---',
        `iam_user_arn: ${user.arn}`,
        'aws_access_key_id: <access key id of the user>',
        'aws_secret_access_key: <its secret access key>',
        'region: eu-west-1'
      ]
    ],
    [
      session,
      undefined,
      [
        '---',
        `iam_session_arn: ${session.arn}`,
        'aws_credentials_file: <path of the file with the credentials of the session>',
        'region: <region>'
      ]
    ]
  ])('of a $type', (identity, region, lines) => {
    expect(agentConfig(identity, region).split('\n')).toEqual(lines)
  })
})

describe('what is said of', () => {
  test.each([
    ['a registration', {}, ['Registered instance "rack-1" in eu-west-1.', /^Tags: none\. Only its tags .* codedeploy-kit tag rack-1$/]],
    [
      'one with tags',
      {tags: {Name: 'shop', Env: 'production'}, tagsSet: ['Env']},
      ['Registered instance "rack-1" in eu-west-1.', 'Tags: Name=shop, Env=production (set now: Env)']
    ],
    [
      'one that was there',
      {change: 'none', tags: {Name: 'a'}},
      ['Instance "rack-1" is registered with this ARN in eu-west-1 already.', 'Tags: Name=a']
    ],
    [
      'a dry run',
      {isDryRun: true, tags: {Name: 'a'}, tagsSet: ['Name']},
      ['Dry run: would register instance "rack-1" in eu-west-1.', 'Tags: Name=a (to be set: Name)']
    ]
  ] as const)('%s', (_, more, [first, second]) => {
    const lines = registeredLines({...registered, ...more}, session)
    expect(lines[0]).toBe(first)
    expect(lines[1]).toMatch(second)
    expect(lines).toContain('Next, on the host: /etc/codedeploy-agent/conf/codedeploy.onpremises.yml')
    expect(lines).toContain(`iam_session_arn: ${session.arn}`)
  })

  test.each([
    [{change: 'deregistered', isDryRun: false}, 'Deregistered instance "rack-1".'],
    [{change: 'deregistered', isDryRun: true}, 'Dry run: would deregister instance "rack-1", with its tags.'],
    [{change: 'none', isDryRun: false}, 'Instance "rack-1" is not registered: there is nothing to do.']
  ] as const)('%j', (result, first) => {
    expect(deregisteredLines({instanceName: 'rack-1', ...result})[0]).toBe(first)
  })

  test.each([
    [false, ['tagged', 'none'], '1 instance tagged, 1 as it was.'],
    [false, ['tagged', 'tagged', 'none', 'none'], '2 instances tagged, 2 as they were.'],
    [true, ['tagged'], 'Dry run: 1 instance would be tagged.'],
    [false, ['none'], '0 instances tagged, 1 as it was.']
  ] as const)('tags, dry run %s: %j', (isDryRun, changes, last) => {
    const instances = changes.map((change, i) => ({instanceName: `rack-${i}`, change, tags: {Name: 'shop'}}))
    const lines = taggedLines({isDryRun, instances})
    expect([lines[0], lines.at(-1)]).toEqual(['rack-0: Name=shop', last])
  })
})

test('tags that others set cannot steer a terminal', () => {
  const tags = {Name: '\u001b[2Jshop\n::error::boo'}
  const text = [
    ...registeredLines({...registered, tags, tagsSet: ['Name']}, user),
    ...taggedLines({isDryRun: false, instances: [{instanceName: 'rack-1', change: 'none', tags}]})
  ]
  expect(text.join('')).not.toContain('\u001b')
  expect(text.filter(line => /\n|^::/.test(line))).toEqual([])
})
