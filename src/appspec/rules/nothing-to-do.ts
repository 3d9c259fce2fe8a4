import {fieldsOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const nothingToDo: Rule = {
  id: 'nothing-to-do',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'There are neither files nor hooks.',
  check(context, report) {
    const {appSpec, outline} = context
    if (appSpec === undefined || outline === undefined) return
    if (appSpec.files.length > 0 || appSpec.hooks.some(hook => hook.scripts.length > 0)) return
    report({
      at: fieldsOf(outline.top)[0]?.key,
      message: 'The AppSpec has neither files nor scripts: a deployment succeeds and changes nothing.',
      hint: 'Add "files" or "hooks".'
    })
  }
}
