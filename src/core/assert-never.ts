/** Marks a branch no value can reach: a new union member turns its `switch` into a compile error. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
