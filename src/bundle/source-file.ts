import {join} from 'node:path'
import type {RevisionPath} from '../appspec/revision-tree.ts'
import type {RevisionPlan} from './revision-plan.ts'

/** The file of the source that a path of its revision stands for, as the user knows it; undefined for what comes from elsewhere. */
export function sourceFile({source, entries}: RevisionPlan, path: RevisionPath): string | undefined {
  return entries.find(entry => entry.path === path)?.content?.from === 'disk' ? join(source, path) : undefined
}
