import {createHash} from 'node:crypto'

/** Hex SHA-256 of the UTF-8 bytes of a text, as CodeDeploy names an AppSpec. */
export function textSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
