export const alarmStates = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const
export type AlarmState = (typeof alarmStates)[number]

/** What stands for CloudWatch: alarms by name, all of them OK until they are told otherwise. Not kept on disk. */
export class AlarmBoard {
  readonly #active = new Set<string>()
  readonly #watchers: (() => void)[] = []

  set(name: string, state: AlarmState): void {
    if (state === 'ALARM') this.#active.add(name)
    else this.#active.delete(name)
    for (const tell of this.#watchers) tell()
  }

  /** Those of the names that are in ALARM. */
  activeOf(names: readonly string[]): readonly string[] {
    return names.filter(name => this.#active.has(name))
  }

  /** Called after every change. */
  onChange(tell: () => void): void {
    this.#watchers.push(tell)
  }
}
