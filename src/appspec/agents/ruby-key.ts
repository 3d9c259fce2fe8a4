import {stringKey, type RubyValue} from './ruby-value.ts'

/** Tells the keys of a map apart as Ruby does: by type and value, collections by what is in them. */
export class RubyKeys {
  /** Equal collections have one number, so that a key within a key within a key costs no more than its own entries. */
  readonly #numbers = new Map<string, number>()
  readonly #known = new Map<RubyValue, string>()

  identity(key: RubyValue): string {
    switch (key.type) {
      case 'string':
        return stringKey(key.value)
      case 'nil':
        return 'nil'
      case 'date':
      case 'time':
      case 'unreadable':
        return `${key.type}:${key.text}`
      case 'object':
        return `object@${key.span.start.offset}`
      case 'list':
      case 'hash':
        return this.#collection(key)
      default:
        return `${key.type}:${String(key.value)}`
    }
  }

  #collection(key: Extract<RubyValue, {type: 'list' | 'hash'}>): string {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    // An alias may lead back to the collection it stands in.
    this.#known.set(key, `${key.type}@${key.span.start.offset}`)
    const parts =
      key.type === 'list'
        ? key.items.map(item => this.identity(item))
        : [...key.entries].map(([name, {value}]) => JSON.stringify([name, this.identity(value)])).sort()
    const content = JSON.stringify([key.type, ...parts])
    const number = this.#numbers.get(content) ?? this.#numbers.size
    this.#numbers.set(content, number)
    const identity = `${key.type}#${number}`
    this.#known.set(key, identity)
    return identity
  }
}
