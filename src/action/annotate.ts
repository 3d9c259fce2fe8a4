import * as core from '@actions/core'
import {planAnnotations, type AnnotationSources} from '../report/github/annotations.ts'

/** Prints the annotations of the step, within the runner's budget. */
export function annotate(sources: AnnotationSources): void {
  for (const {level, message, ...properties} of planAnnotations(sources)) core[level](message, properties)
}
