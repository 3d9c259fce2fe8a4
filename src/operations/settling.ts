/** How long a service or an alias may show a deployment that has ended already, and how long it is between two looks. Milliseconds. */
export const settling = {longestMs: 15_000, lookMs: 5_000} as const
