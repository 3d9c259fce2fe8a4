import {readFileSync} from 'node:fs'

/** The most memory a process has had since it started, in bytes; undefined where there is no Linux to tell, and once it has ended. */
export function peakOf(pid) {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return peak === undefined ? undefined : Number(peak) * 1024
  } catch {
    return undefined
  }
}

/**
 * The most this process has had, in bytes. `maxRSS` alone would not do: Linux starts it with what the parent had when it started the process,
 * so that a parent that has made large trees is measured in the place of its children.
 */
export function ownPeak() {
  return peakOf(process.pid) ?? process.resourceUsage().maxRSS * 1024
}
