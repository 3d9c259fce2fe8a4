import {detectPlatform, type Detection} from './detect-platform.ts'
import type {AppSpecPlatform} from './model.ts'
import {readYaml, type YamlSource} from './read.ts'

export interface AppSpecSource {
  readonly source: YamlSource
  readonly detection: Detection
}

/**
 * An AppSpec as it is read on its platform: `platform`, else the one that its keys tell. The agents of servers count a byte order mark as a
 * column; of ECS and Lambda no reader is known, `deploy` sends them none, and it is read without.
 */
export function readForPlatform(input: string | Uint8Array, platform?: AppSpecPlatform): AppSpecSource {
  const counted = detected(readYaml(input))
  if (!counted.source.hasByteOrderMark || platform === 'server') return counted
  const without = detected(readYaml(input, {countsByteOrderMark: false}))
  return (platform ?? without.detection.platform) === 'server' ? counted : without
}

function detected(source: YamlSource): AppSpecSource {
  return {source, detection: detectPlatform(source.root, source.text)}
}
