import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix, relative, sep} from 'node:path'
import ts from 'typescript'

/** One import of one source file, static or dynamic, of values or of types. */
export interface Import {
  /** Relative to `src`, with forward slashes. */
  readonly file: string
  readonly line: number
  /** A path relative to `src` for a relative import, else the specifier as written. */
  readonly target: string
  readonly isRelative: boolean
  readonly isTypeOnly: boolean
}

/** The source files below `src`, relative to it, and every import in them. */
export function readImports(src: string): {readonly files: readonly string[]; readonly imports: readonly Import[]} {
  const files = readdirSync(src, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map(entry => relative(src, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return {files, imports: files.flatMap(file => importsOf(file, readFileSync(join(src, file), 'utf8')))}
}

/** The imports in the text of one file. */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const found: Import[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier === undefined) return
    const text = ts.isStringLiteralLike(specifier) ? specifier.text : `(computed) ${specifier.getText(source)}`
    const isRelative = text.startsWith('.')
    const {line} = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push({file, line: line + 1, target: isRelative ? posix.join(dirname(file), text) : text, isRelative, isTypeOnly})
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node)) add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false)
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require')
      add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
