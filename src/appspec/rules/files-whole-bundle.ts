import {textOf} from '../outline.ts'
import {shippedPath} from '../shipped-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesWholeBundle: Rule = {
  id: 'files-whole-bundle',
  severity: 'info',
  platforms: serverOnly,
  summary: 'The whole revision is installed, with the AppSpec and the scripts.',
  check({outline, system, tree, scripts}, report) {
    for (const entry of outline?.files ?? []) {
      const source = textOf(entry, 'source')
      if (source === undefined || source.value.trim() === '' || shippedPath(source.value, {system, tree}) !== '') continue
      const secrets = tree?.names('').filter(name => /^\.(?:git|env)(?:\.|$)|\.pem$/.test(name)) ?? []
      const also = ['appspec.yml', ...(scripts.length > 0 ? ['the hook scripts'] : []), ...secrets]
      report({
        at: source,
        message: `This installs the whole revision, ${also.join(', ')} included.`,
        hint: 'Put what belongs on the host into a directory of its own, and name that.'
      })
    }
  }
}
