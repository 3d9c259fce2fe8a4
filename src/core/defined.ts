/** `T` without the properties that are undefined. */
export type Defined<T> = {[K in keyof T]?: Exclude<T[K], undefined>}

/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
export function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>
}
