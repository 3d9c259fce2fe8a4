import {serverOnly, type Rule} from '../rule.ts'

export const fileAmbiguous: Rule = {
  id: 'file-ambiguous',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'There is a second AppSpec that no agent reads.',
  check({differingAppSpec, source}, report) {
    if (differingAppSpec === undefined) return
    report({
      at: {span: source.lines.span(0, 0)},
      message: `The revision has "appspec.yml" and "${differingAppSpec}" with another content: the agents read appspec.yml only.`,
      hint: `Delete "${differingAppSpec}", or leave it out of the revision.`
    })
  }
}
