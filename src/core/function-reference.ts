/** What names a Lambda function: its name, its ARN or the end of that, each with a version or an alias behind it or without. */
export interface FunctionReference {
  /** The function's own name. Never holds an account id. */
  readonly name: string
  /** The reference without what is behind it. */
  readonly unqualified: string
  /** A version, `$LATEST`, or an alias. */
  readonly qualifier?: string
}

/** Undefined for what can name no function, such as the ARN of something else. */
export function functionReferenceOf(reference: string): FunctionReference | undefined {
  const [, place = '', name, qualifier] = /^((?:[^:]+:)*function:)?([^:]+)(?::([^:]+))?$/.exec(reference.trim()) ?? []
  return name === undefined ? undefined : {name, unqualified: `${place}${name}`, ...(qualifier !== undefined && {qualifier})}
}

/** The function's own name; of what can name no function, what comes before a colon. Never holds an account id of an ARN. */
export function functionNameOf(reference: string): string {
  return functionReferenceOf(reference)?.name ?? reference.trim().split(':')[0] ?? reference
}
