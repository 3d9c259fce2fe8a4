import {DeployError} from '../../core/errors.ts'
import type {InputKind} from '../input-kinds.ts'
import type {IamIdentity} from './on-premises-port.ts'

// The partition may be another one: `aws-cn`, `aws-us-gov`. Names are those of IAM; a user may have a path.
const userArn = /^arn:aws(-[a-z]+)*:iam::\d{12}:user\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/
const sessionArn = /^arn:aws(-[a-z]+)*:sts::\d{12}:assumed-role\/[\w+=,.@-]{1,64}\/[\w+=,.@-]{2,64}$/

const userForm = 'the ARN of an IAM user: arn:aws:iam::<account>:user/<name>'
const sessionForm = 'the ARN of a session: arn:aws:sts::<account>:assumed-role/<role>/<session>'

/** The ARN of an IAM user. */
export const iamUserArn = arnKind(userArn, userForm, arn => {
  if (sessionArn.test(arn)) return 'it is the ARN of a session: give it as `iam-session-arn`'
  if (/:role\//.test(arn)) return 'it is the ARN of a role, which hosts take on in a session: give the ARN of that as `iam-session-arn`'
  if (/:root$/.test(arn)) return `it is the account itself, and not ${userForm}`
  return undefined
})

/** The ARN of the session in which a host takes on a role. */
export const iamSessionArn = arnKind(sessionArn, sessionForm, arn => {
  if (userArn.test(arn)) return 'it is the ARN of an IAM user: give it as `iam-user-arn`'
  const [, partition, account, role] = /^arn:(aws[\w-]*):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? []
  if (partition !== undefined)
    return `it is the ARN of the role; that of a session of it is arn:${partition}:sts::${account ?? ''}:assumed-role/${role ?? ''}/<session>`
  if (/^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[^/]+\/?$/.test(arn)) return 'it lacks the name of the session, at its end after a "/"'
  return undefined
})

function arnKind(pattern: RegExp, form: string, mistaken: (arn: string) => string | undefined): InputKind<string> {
  return {
    parse: arn => {
      if (pattern.test(arn)) return arn
      throw new Error(mistaken(arn) ?? (arn.startsWith('arn:') ? accountProblem(arn) : undefined) ?? `it must be ${form}`)
    }
  }
}

function accountProblem(arn: string): string | undefined {
  const account = arn.split(':')[4] ?? ''
  return /^\d{12}$/.test(account) || account === '' ? undefined : 'the id of its account, the fifth part, must be 12 digits'
}

/** The one identity that is given. Throws a `usage` error for none, for both, and for what is no such ARN. */
export function requireIdentity(given: {readonly iamUserArn?: string; readonly iamSessionArn?: string}): IamIdentity {
  const {iamUserArn: user, iamSessionArn: session} = given
  if (user !== undefined && session !== undefined) {
    throw new DeployError('usage', '`iam-user-arn` and `iam-session-arn` cannot go together: an instance is one of both to AWS', {
      input: 'iam-session-arn',
      hint: 'Keep that of the user if the host has keys of its own, that of the session if it takes on a role.'
    })
  }
  if (user !== undefined) return {type: 'user', arn: parsed(iamUserArn, user, 'iam-user-arn')}
  if (session !== undefined) return {type: 'session', arn: parsed(iamSessionArn, session, 'iam-session-arn')}
  throw new DeployError('usage', 'who the instance is to AWS is missing: `iam-session-arn` or `iam-user-arn`', {
    input: 'iam-session-arn',
    hint: `Give one: ${sessionForm}, or ${userForm}.`
  })
}

function parsed(kind: InputKind<string>, arn: string, input: string): string {
  try {
    return kind.parse(arn)
  } catch (error) {
    throw new DeployError('usage', `\`${input}\` is "${arn.slice(0, 200)}": ${(error as Error).message}`, {input})
  }
}

export function isSameIdentity(a: IamIdentity, b: IamIdentity | undefined): boolean {
  return a.arn === b?.arn
}
