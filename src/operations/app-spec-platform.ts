import {detectPlatform} from '../appspec/detect-platform.ts'
import {readYaml} from '../appspec/read.ts'
import type {AppSpecDraft} from './function-app-spec.ts'

/** How the platforms are called. */
export const platformNames: Readonly<Record<AppSpecDraft['platform'], 'ECS' | 'Lambda'>> = {ecs: 'ECS', lambda: 'Lambda'}

/** Which platform an AppSpec is for. */
export interface FoundPlatform {
  readonly platform: AppSpecDraft['platform'] | 'server'
  /** Whether anything in it says so. */
  readonly isSaid: boolean
  /** Whether it has keys of servers, whatever else. */
  readonly hasServerKeys: boolean
}

export function platformIn({text}: {readonly text: string | Uint8Array}): FoundPlatform {
  const {root, text: decoded} = readYaml(text)
  const {platform, resources, serverKeys, isTemplate} = detectPlatform(root, decoded)
  const hasServerKeys = serverKeys.length > 0
  return {platform, isSaid: platform !== 'server' || resources !== undefined || hasServerKeys || isTemplate, hasServerKeys}
}
