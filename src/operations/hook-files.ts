import type {AppSpecValidation} from '../appspec/validate.ts'

/** The scripts an AppSpec names, as it spells them, and who they run as. */
export function hookFiles({appSpec}: AppSpecValidation): {readonly location: string; readonly runas: string | undefined}[] {
  return appSpec?.hooks.flatMap(({scripts}) => scripts.map(({location, runas}) => ({location: location.value, runas: runas?.value}))) ?? []
}
