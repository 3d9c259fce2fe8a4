import {describeDifference, describeGroupChange, type GroupChangeEvent} from '../group-change-text.ts'
import {markdownCode, markdownText} from './markdown.ts'
import type {Section} from './summary.ts'

/** Groups that were created or set otherwise, or would be, each with what is set; the others are as they were. */
export function groupChangeSections(events: readonly GroupChangeEvent[]): readonly Section[] {
  return events
    .filter(({change}) => change === 'created' || change === 'updated')
    .map(event => ({
      head: [`### ${markdownText(describeGroupChange(event))}`, ''],
      items: event.differences.map(difference => `- ${markdownCode(describeDifference(difference))}`),
      unit: 'difference'
    }))
}
