import {nameOf} from '../host-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

function isOfMacOs(name: string): boolean {
  return /^(?:__MACOSX|\.DS_Store|\._.+)$/.test(name)
}

export const bundleMacosFiles: Rule = {
  id: 'bundle-macos-files',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The revision has files that macOS scatters.',
  check({tree, plan}, report) {
    if (tree === undefined) return
    const found = tree.paths.filter(path => isOfMacOs(nameOf(path)))
    const [first] = found
    if (first === undefined) return
    const areInstalled = plan?.instructions.some(step => step.type === 'copy' && step.source.split('/').some(isOfMacOs)) === true
    report({
      message: `The revision has "${first}"${found.length === 1 ? '' : ` and ${found.length - 1} more like it`}, which macOS put there: ${areInstalled ? 'they are installed with the rest' : 'every host downloads and unpacks them'}.`,
      hint: 'Let codedeploy-kit make the bundle, or pack with "zip -X" and "COPYFILE_DISABLE=1 tar".'
    })
  }
}
