import {readForPlatform} from '../appspec/read-for-platform.ts'
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
  const {platform, resources, serverKeys, isTemplate} = readForPlatform(text).detection
  const hasServerKeys = serverKeys.length > 0
  return {platform, isSaid: platform !== 'server' || resources !== undefined || hasServerKeys || isTemplate, hasServerKeys}
}
