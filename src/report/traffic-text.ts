/** Who has the traffic of an ECS service or a Lambda alias: `10 % new, 90 % old`. `newPercent`: 0 to 100, two decimals at most are shown. */
export function describeTraffic(newPercent: number): string {
  const rounded = Math.round(newPercent * 100) / 100
  return `${rounded} % new, ${Math.round((100 - rounded) * 100) / 100} % old`
}
