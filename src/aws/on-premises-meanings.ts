import type {CallContext, Meaning} from './sdk-error.ts'

const taken = (hint: string, input: string): Meaning => ({code: 'already-exists', hint, input})
const refused = (hint: string, input: string): Meaning => ({code: 'refused', hint, input})

const ownUser = 'Each instance needs an IAM user of its own: create another one, or deregister the instance that has this one.'
const ownSession = 'Each instance needs a session of its own: choose another session name, or deregister the instance that has this one.'

/** What the errors of the calls about on-premises instances mean: others have some of the same names, about other things. */
export function meaningOfOnPremises(name: string, {operation}: CallContext): Meaning | undefined {
  return /OnPremisesInstances?$/.test(operation) && Object.hasOwn(meanings, name) ? meanings[name] : undefined
}

const meanings: Readonly<Record<string, Meaning>> = {
  InstanceNameAlreadyRegisteredException: taken('Choose another name, or deregister that instance first.', 'instance-name'),
  IamUserArnAlreadyRegisteredException: taken(ownUser, 'iam-user-arn'),
  IamSessionArnAlreadyRegisteredException: taken(ownSession, 'iam-session-arn'),
  InstanceNotRegisteredException: {code: 'not-found', hint: 'Register the instance first, and check the region.', input: 'instance-name'},
  InstanceNameRequiredException: refused('Name the instance.', 'instance-name'),
  InvalidInstanceNameException: refused(
    'A name has 1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -, and does not start with "i-".',
    'instance-name'
  ),
  InstanceLimitExceededException: refused('Tag fewer instances at a time.', 'instance-name'),
  IamArnRequiredException: refused('Give the ARN of a session, or that of an IAM user.', 'iam-session-arn'),
  IamUserArnRequiredException: refused('Give the ARN of an IAM user.', 'iam-user-arn'),
  MultipleIamArnsProvidedException: refused('Give the ARN of a session or that of an IAM user, not both.', 'iam-session-arn'),
  InvalidIamUserArnException: refused(
    'Check the user: it must exist, in the account of this run, and the ARN is arn:aws:iam::<account>:user/<name>, with the path of the user if it has one.',
    'iam-user-arn'
  ),
  InvalidIamSessionArnException: refused(
    'Check the role, and that the account is that of this run: the ARN is arn:aws:sts::<account>:assumed-role/<role>/<session>.',
    'iam-session-arn'
  ),
  InvalidTagException: refused('A tag has a key of 1 to 128 characters, and a value of up to 256.', 'instance-tags'),
  TagRequiredException: refused('Name a tag.', 'instance-tags'),
  TagLimitExceededException: refused('An on-premises instance has at most 10 tags: remove some with `remove-tags`.', 'instance-tags')
}
