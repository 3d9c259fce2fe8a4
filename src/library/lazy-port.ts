/** A port all of whose functions answer later. */
type AsyncPort<P> = {readonly [Name in keyof P]: (...asked: never[]) => Promise<unknown>}

/**
 * A port that is loaded with the first call of one of its functions, and once; a load that failed fails each call. `names`: all of its
 * functions, of which the compiler misses none.
 */
export function lazyPort<P extends AsyncPort<P>>(load: () => Promise<P>, names: Readonly<Record<keyof P, true>>): P {
  let loading: Promise<P> | undefined
  const call =
    (name: keyof P) =>
    async (...asked: never[]): Promise<unknown> =>
      (await (loading ??= load()))[name](...asked)
  return Object.fromEntries(Object.keys(names).map(name => [name, call(name as keyof P)])) as unknown as P
}
