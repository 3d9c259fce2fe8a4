import {nameOf} from '../host-path.ts'
import {serverOnly, type Finding, type Rule} from '../rule.ts'

const right = 'appspec.yml'
const nearly = /^appspec\.(?:ya?ml|json)$/i

export const fileName: Rule = {
  id: 'file-name',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The AppSpec is not named appspec.yml.',
  check({file, tree, system, source}, report) {
    // With the tree at hand its names count: an AppSpec of another name is put there under the right one.
    const names = tree === undefined ? [nameOf(file.replaceAll('\\', '/'))] : tree.names('').filter(name => nearly.test(name))
    const isFound = (name: string): boolean => (system === 'windows' ? name.toLowerCase() === right : name === right)
    const [name] = names
    if (name === undefined || !nearly.test(name) || names.some(isFound)) return
    // Agent 2 takes this name as well, in Install and in hooks.
    const agents: Finding['agents'] = name === 'appspec.yaml' ? ['agent-1', 'agent-1-ruby-3.0'] : undefined
    report({
      at: {span: source.lines.span(0, 0)},
      ...(agents && {agents}),
      message: `The file is named "${name}", and ${agents === undefined ? 'the agents look' : 'agent 1 looks'} for "${right}"${name.toLowerCase() === right ? ', in small letters' : ''}: the deployment fails at its first hook.`,
      hint: `Rename it to ${right}, or name it with \`appspec\`, which ships it under that name.`
    })
  }
}
