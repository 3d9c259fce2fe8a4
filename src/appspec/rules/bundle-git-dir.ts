import {nameOf} from '../host-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const bundleGitDir: Rule = {
  id: 'bundle-git-dir',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The revision has the folder of a version control system.',
  check({tree}, report) {
    if (tree === undefined) return
    const found = tree.paths.find(path => /^\.(?:git|hg|svn)$/.test(nameOf(path)) && tree.isDirectory(path))
    if (found === undefined) return
    report({
      message: `The revision has "${found}", with the whole history and whatever secrets it holds; a web server may hand it out.`,
      hint: 'Let codedeploy-kit make the bundle, or use "git archive".'
    })
  }
}
