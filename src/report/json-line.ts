// What JSON leaves as it is and a terminal or a log may act upon: DEL, C1 controls, line and paragraph separators, bidirectional controls.
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** A value as one line of JSON in which every character that could do something is escaped; nothing of it is lost. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(active, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
