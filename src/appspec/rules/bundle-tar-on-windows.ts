import {scalarOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const bundleTarOnWindows: Rule = {
  id: 'bundle-tar-on-windows',
  severity: 'error',
  platforms: serverOnly,
  needs: 'bundleType',
  summary: 'The revision for Windows is a tar.',
  check({outline, system, bundleType, source}, report) {
    if (system !== 'windows' || bundleType === undefined || bundleType === 'zip') return
    report({
      at: (outline && scalarOf(outline.top, 'os')) ?? {span: source.lines.span(0, 0)},
      message: `The revision is a ${bundleType}, and the agent on Windows unpacks zip only: the deployment fails at DownloadBundle.`,
      hint: 'Pack it as zip.'
    })
  }
}
