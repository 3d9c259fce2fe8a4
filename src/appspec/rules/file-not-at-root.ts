import {serverOnly, type Rule} from '../rule.ts'

export const fileNotAtRoot: Rule = {
  id: 'file-not-at-root',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The AppSpec is not in the root of the revision.',
  check({tree, source}, report) {
    if (tree === undefined) return
    const names = tree.names('')
    if (names.some(name => /^appspec\.(?:ya?ml|json)$/i.test(name))) return
    const path = tree.paths.filter(each => /(?:^|\/)appspec\.ya?ml$/i.test(each)).sort((a, b) => a.length - b.length)[0]
    if (path === undefined) return
    const [folder = ''] = path.split('/')
    const others = names.filter(name => name !== folder)
    const beside = others.slice(0, 3).join(', ')
    report({
      at: {span: source.lines.span(0, 0)},
      message: `The AppSpec is at "${path}", and the agents look for it in the root of the revision${others.length > 0 && path.split('/').length === 2 ? `; they would strip the folder "${folder}" if it stood alone, but there is ${beside} beside it` : ''}: the deployment fails at its first hook.`,
      hint: `Make the revision from inside "${path.slice(0, path.lastIndexOf('/'))}".`
    })
  }
}
