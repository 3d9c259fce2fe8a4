import type {RevisionLocation} from './model.ts'

/**
 * A revision that names its AppSpec by the hash that CodeDeploy keeps it by, which `deploy` takes. The text itself may name accounts, which nobody
 * wants in an output.
 */
export function withoutContent(revision: RevisionLocation): RevisionLocation {
  return revision.type === 'appspec' ? {type: 'appspec', sha256: revision.sha256} : revision
}
