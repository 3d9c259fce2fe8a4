/** The ports of a container that an entry of ECS's `portMappings` is about: one, or a range such as `8000-8010`. None where it says neither. */
export function mappedPorts({
  containerPort,
  containerPortRange
}: {
  readonly containerPort?: unknown
  readonly containerPortRange?: unknown
}): readonly number[] {
  if (containerPort !== undefined && containerPort !== null) {
    const port = Number(containerPort)
    return Number.isInteger(port) ? [port] : []
  }
  const [, first = '', last = ''] = /^(\d{1,5})-(\d{1,5})$/.exec(String(containerPortRange)) ?? []
  const count = first === '' ? 0 : Number(last) - Number(first) + 1
  return Array.from({length: Math.max(count, 0)}, (_, more) => Number(first) + more)
}
