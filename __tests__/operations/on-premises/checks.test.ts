import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../../src/core/errors.ts'
import {iamSessionArn, iamUserArn, requireIdentity} from '../../../src/operations/on-premises/iam-identity.ts'
import {instanceName} from '../../../src/operations/on-premises/instance-name.ts'
import {registerInstance} from '../../../src/operations/on-premises/register-instance.ts'
import {tagInstances} from '../../../src/operations/on-premises/tag-instances.ts'
import {errorOf} from '../../support/error-of.ts'
import {FakeOnPremises} from '../../support/fake-on-premises.ts'

const user = 'arn:aws:iam::123456789012:user/rack-1'
const session = 'arn:aws:sts::123456789012:assumed-role/CodeDeployInstanceRole/rack-1'

describe('names of instances', () => {
  test.each(['rack-1', 'AssetTag12010298EX', 'a', 'x'.repeat(100), 'web_1.example+a=b,c@d', 'I-1'])('%s', name => {
    expect(instanceName.parse(name)).toBe(name)
  })

  test.each<[string, string, string]>([
    ['a MAC address', '00:1B:44:11:3A:B7', '"00-1B-44-11-3A-B7" could be one'],
    ['a blank', 'rack 1', '"rack-1" could be one'],
    ['a path', 'site/rack-1', '"site-rack-1" could be one'],
    ['nothing that could be kept', 'Ü', 'it must be 1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -'],
    ['101 characters', 'x'.repeat(101), 'it has 101 characters'],
    ['none', '', 'it must be 1 to 100 of the characters'],
    ['an EC2 instance', 'i-0123456789abcdef0', 'tag it in EC2'],
    ['what looks like one', 'i-rack', 'it must not start with "i-"']
  ])('%s is refused', (_, name, problem) => {
    expect(() => instanceName.parse(name)).toThrow(problem)
  })
})

describe('ARNs', () => {
  test.each([
    user,
    'arn:aws:iam::123456789012:user/AWS/CodeDeploy/rack-1',
    'arn:aws-cn:iam::123456789012:user/a',
    'arn:aws-us-gov:iam::123456789012:user/a@b.c'
  ])('%s is one of a user', arn => {
    expect(iamUserArn.parse(arn)).toBe(arn)
  })

  test.each([session, 'arn:aws-cn:sts::123456789012:assumed-role/r/ab', 'arn:aws:sts::123456789012:assumed-role/R/i-0123'])(
    '%s is one of a session',
    arn => {
      expect(iamSessionArn.parse(arn)).toBe(arn)
    }
  )

  const userForm = 'it must be the ARN of an IAM user: arn:aws:iam::<account>:user/<name>'
  test.each<[string, string]>([
    ['rack-1', userForm],
    [session, 'give it as `iam-session-arn`'],
    ['arn:aws:iam::123456789012:role/R', 'it is the ARN of a role, which hosts take on in a session'],
    ['arn:aws:iam::123456789012:root', 'it is the account itself'],
    ['arn:aws:iam::80398EXAMPLE:user/a', 'the id of its account, the fifth part, must be 12 digits'],
    ['arn:aws:iam::12345678901:user/a', 'the id of its account, the fifth part, must be 12 digits'],
    ['arn:aws:iam::123456789012:group/a', userForm],
    ['arn:aws:iam::123456789012:user/', userForm],
    ['arn:aws:iam::123456789012:user//a', userForm],
    ['arn:aws:iam::123456789012:user/a b', userForm],
    [`arn:aws:iam::123456789012:user/${'x'.repeat(65)}`, userForm],
    ['arn:aws:iam:eu-west-1:123456789012:user/a', userForm],
    [`${user}\n`, userForm]
  ])('%s is none of a user', (arn, problem) => {
    expect(() => iamUserArn.parse(arn)).toThrow(problem)
  })

  const sessionForm = 'it must be the ARN of a session: arn:aws:sts::<account>:assumed-role/<role>/<session>'
  test.each<[string, string]>([
    ['rack-1', sessionForm],
    [user, 'give it as `iam-user-arn`'],
    ['arn:aws:iam::123456789012:role/path/R', 'that of a session of it is arn:aws:sts::123456789012:assumed-role/R/<session>'],
    ['arn:aws-cn:iam::123456789012:role/R', 'that of a session of it is arn:aws-cn:sts::123456789012:assumed-role/R/<session>'],
    ['arn:aws:sts::123456789012:assumed-role/R', 'it lacks the name of the session'],
    ['arn:aws:sts::123456789012:assumed-role/R/', 'it lacks the name of the session'],
    ['arn:aws:sts::123456789012:assumed-role/R/a', sessionForm],
    ['arn:aws:sts::1:assumed-role/R/ab', 'must be 12 digits'],
    // As the user guide has it.
    ['arn:sts:iam::123456789012:assumed-role/CodeDeployInstanceRole/AssetTag', sessionForm],
    ['arn:aws:sts::123456789012:federated-user/a', sessionForm]
  ])('%s is none of a session', (arn, problem) => {
    expect(() => iamSessionArn.parse(arn)).toThrow(problem)
  })

  test.each<[string, object, string, string]>([
    ['none', {}, 'who the instance is to AWS is missing', 'iam-session-arn'],
    ['both', {iamUserArn: user, iamSessionArn: session}, 'cannot go together', 'iam-session-arn'],
    ['a wrong one', {iamUserArn: session}, 'give it as `iam-session-arn`', 'iam-user-arn']
  ])('%s is a usage error', (_, given, message, input) => {
    expect(errorOf(() => requireIdentity(given))).toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message) as unknown,
      input
    })
  })
})

describe('tags', () => {
  const eleven = Object.fromEntries(Array.from({length: 11}, (_, i) => [`key-${i}`, '']))
  const rows: readonly [string, {instanceTags?: Record<string, string>; removeTags?: string[]}, string][] = [
    ['eleven', {instanceTags: eleven}, '`instance-tags` has 11 tags, and an on-premises instance at most 10'],
    ['no key', {instanceTags: {'': 'shop'}}, 'a tag has no key'],
    ['a key of 129 characters', {instanceTags: {['x'.repeat(129)]: ''}}, 'has 129 characters, and may have 128'],
    ['a value of 257 characters', {instanceTags: {Name: 'x'.repeat(257)}}, 'has 257 characters, and may have 256'],
    ['a key to remove of 129 characters', {removeTags: ['x'.repeat(129)]}, 'has 129 characters, and may have 128'],
    ['an empty key to remove', {removeTags: ['']}, 'a tag has no key'],
    ['one to set and to remove', {instanceTags: {Name: 'a'}, removeTags: ['Name']}, 'the tag "Name" is to be removed and to be set'],
    ['none at all', {}, 'there is nothing to do']
  ]
  test.each(rows)('%s: refused before any call', async (_, tags, message) => {
    const aws = new FakeOnPremises().add('rack-1')
    aws.before = () => {
      throw new Error('a call')
    }
    const error: unknown = await tagInstances({instanceNames: ['rack-1'], ...tags}, aws.ports).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DeployError)
    expect(error).toMatchObject({code: 'usage', message: expect.stringContaining(message) as unknown})
  })

  test.each<[string, object, string]>([
    ['name', {instanceName: 'a:b', iamUserArn: user}, 'the name of the instance is "a:b"'],
    ['ARN', {instanceName: 'rack-1', iamUserArn: 'x'}, '`iam-user-arn` is "x"'],
    ['tags', {instanceName: 'rack-1', iamUserArn: user, instanceTags: eleven}, 'has 11 tags']
  ])('the %s of what is to be registered is checked before any call', async (_, options, message) => {
    const aws = new FakeOnPremises()
    aws.before = () => {
      throw new Error('a call')
    }
    await expect(registerInstance(options as Parameters<typeof registerInstance>[0], aws.ports)).rejects.toThrow(message)
  })

  test('characters are counted as AWS counts them', async () => {
    const aws = new FakeOnPremises().add('rack-1')
    await tagInstances({instanceNames: ['rack-1'], instanceTags: {['🚀'.repeat(128)]: '🚀'.repeat(256)}}, aws.ports)
    expect(aws.tagsOf('rack-1')).toHaveLength(1)
  })

  test.each([[[]], [['a:b']]])('the names %j of what is to be tagged are refused', async instanceNames => {
    const asked = tagInstances({instanceNames, instanceTags: {Name: 'a'}}, new FakeOnPremises().ports)
    await expect(asked).rejects.toMatchObject({code: 'usage', input: 'instance-name'})
  })
})
