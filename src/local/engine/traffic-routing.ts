import type {TrafficRouting} from './traffic-shift.ts'

/** Two days, the most the API takes. */
const maxIntervalMinutes = 2_880

/** Reads the API's TrafficRoutingConfig. Undefined when it is not one: the type and its own member are there, 1 to 99 percent, 1 to 2,880 minutes. */
export function readTrafficRouting(config: Readonly<Record<string, unknown>> | undefined): TrafficRouting | undefined {
  switch (config?.['type']) {
    case 'AllAtOnce':
      return {type: 'AllAtOnce'}
    case 'TimeBasedCanary':
      return timeBased('TimeBasedCanary', config['timeBasedCanary'], 'canaryPercentage', 'canaryInterval')
    case 'TimeBasedLinear':
      return timeBased('TimeBasedLinear', config['timeBasedLinear'], 'linearPercentage', 'linearInterval')
    default:
      return undefined
  }
}

function timeBased(
  type: 'TimeBasedCanary' | 'TimeBasedLinear',
  member: unknown,
  percentName: string,
  intervalName: string
): TrafficRouting | undefined {
  if (typeof member !== 'object' || member === null) return undefined
  const values = member as Readonly<Record<string, unknown>>
  const [percent, intervalMinutes] = [values[percentName], values[intervalName]]
  return isWhole(percent, 99) && isWhole(intervalMinutes, maxIntervalMinutes) ? {type, percent, intervalMinutes} : undefined
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
}
