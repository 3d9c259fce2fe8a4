import {nameOf} from '../host-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const bundleMacosFiles: Rule = {
  id: 'bundle-macos-files',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The revision has files that macOS scatters.',
  check({tree}, report) {
    if (tree === undefined) return
    const found = [...tree.paths()].filter(path => /^(?:__MACOSX|\.DS_Store|\._.+)$/.test(nameOf(path)))
    const [first] = found
    if (first === undefined) return
    report({
      message: `The revision has "${first}"${found.length === 1 ? '' : ` and ${found.length - 1} more like it`}, which macOS put there: they are installed with the rest.`,
      hint: 'Let codedeploy-kit make the bundle, or pack with "zip -X" and "COPYFILE_DISABLE=1 tar".'
    })
  }
}
