/** Ports of a container that follow each other, both ends of them included: 0 to 65,535, and `to` is not below `from`. */
export interface PortRange {
  readonly from: number
  readonly to: number
}

const highestPort = 65_535

/**
 * The ports of a container that an entry of ECS's `portMappings` is about: one, or a range such as `8000-8010`, and numbers may be text.
 * Undefined where it says neither, and for what cannot be ports.
 */
export function mappedPorts({
  containerPort,
  containerPortRange
}: {
  readonly containerPort?: unknown
  readonly containerPortRange?: unknown
}): PortRange | undefined {
  const isSingle = containerPort !== undefined && containerPort !== null
  const [, first, last = first] =
    (isSingle ? /^(\d{1,5})$/ : /^(\d{1,5})-(\d{1,5})$/).exec(String(containerPort ?? containerPortRange)) ?? []
  const range = {from: Number(first), to: Number(last)}
  return range.from <= range.to && range.to <= highestPort ? range : undefined
}

export function hasPort(ranges: readonly PortRange[], port: number): boolean {
  return ranges.some(({from, to}) => from <= port && port <= to)
}

/** `8080`, or `8000-8010`. */
export function portRangeText({from, to}: PortRange): string {
  return from === to ? String(from) : `${from}-${to}`
}
