import type {OperationEvent} from '../../operations/events.ts'
import {appSpecText} from '../app-spec-text.ts'
import {markdownFence, markdownText} from './markdown.ts'
import type {Section} from './summary.ts'

/** An AppSpec of ECS or Lambda with what was put into it. */
export type CompletedAppSpecEvent = Extract<OperationEvent, {type: 'app-spec-completed'}>

/** AppSpecs as they were deployed last to each group, and what was put into them: one section for all groups that get the same. */
export function appSpecSections(completed: readonly CompletedAppSpecEvent[]): readonly Section[] {
  // After a wait for another deployment it may have been completed anew.
  const last = new Map(completed.map(event => [event.group, event]))
  const sections = [...last.values()].map(event => {
    const {title, changes, lines} = appSpecText(event)
    return {
      head: [`### ${markdownText(title.replace(/:$/, ''))}`, '', ...changes.map(change => `- ${markdownText(change)}`)],
      items: [`\n${markdownFence(lines)}`],
      unit: 'AppSpec'
    }
  })
  return [...new Map(sections.map(section => [JSON.stringify(section), section])).values()]
}
