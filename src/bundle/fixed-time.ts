/**
 * The time every entry of a bundle bears unless the caller names another: 1980-01-01 00:00:00 UTC, the first that a zip can hold.
 * Not 1970, which some tar programs warn about. In zip the same wall-clock time is written, whatever the time zone.
 */
export const fixedTimeMs: number = Date.UTC(1980, 0, 1)
