import {malformedXml} from './s3-error.ts'

/** An element to be written: text, children in order, or nothing. Arrays repeat the element. */
export type XmlValue = string | number | boolean | undefined | XmlObject | readonly XmlValue[]
export interface XmlObject {
  readonly [name: string]: XmlValue
}

/** A document with the XML declaration S3 sends; `undefined` values are left out. */
export function renderXml(root: string, value: XmlObject): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${renderChildren(value)}</${root}>`
}

/** S3's error documents carry no namespace. */
export function renderErrorXml(value: XmlObject): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${renderChildren(value)}</Error>`
}

function renderChildren(value: XmlObject): string {
  return Object.entries(value)
    .map(([name, child]) => renderElement(name, child))
    .join('')
}

function renderElement(name: string, value: XmlValue): string {
  if (value === undefined) return ''
  if (isList(value)) return value.map(item => renderElement(name, item)).join('')
  if (typeof value === 'object') return `<${name}>${renderChildren(value)}</${name}>`
  return `<${name}>${escapeXml(String(value))}</${name}>`
}

function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value)
}

/** Also control characters, as S3 does: XML 1.1 references, for keys that hold them. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]|\p{Cc}/gu, character => {
    switch (character) {
      case '&':
        return '&amp;'
      case '<':
        return '&lt;'
      case '>':
        return '&gt;'
      case '"':
        return '&quot;'
      default:
        return `&#x${character.charCodeAt(0).toString(16)};`
    }
  })
}

/** An element that was read; text is what stands directly in it, with references resolved. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  readonly text: string
}

/**
 * Reads the small documents clients send to S3: elements, text, the five named and the numeric references. Attributes and namespace
 * prefixes are dropped; a document type is refused, so there are no entities to expand. Throws MalformedXML.
 */
export function parseXml(source: string): XmlElement {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
  const root = {name: '', children: [] as XmlElement[], text: ''}
  const stack: {name: string; children: XmlElement[]; text: string}[] = [root]
  let position = 0
  for (const match of text.matchAll(/<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[^<>]*?)?)(\/?)>/g)) {
    const [tag, closing, qualified = '', , selfClosing] = match
    const current = stack.at(-1)
    if (current === undefined) throw malformedXml()
    current.text += unescapeXml(text.slice(position, match.index))
    position = match.index + tag.length
    const name = qualified.slice(qualified.indexOf(':') + 1)
    if (closing === '/') {
      if (stack.length < 2 || current.name !== name) throw malformedXml()
      stack.pop()
      continue
    }
    const element = {name, children: [], text: ''}
    current.children.push(element)
    if (selfClosing !== '/') stack.push(element)
    if (stack.length > 20) throw malformedXml()
  }
  const [top] = root.children
  if (
    stack.length !== 1 ||
    root.children.length !== 1 ||
    top === undefined ||
    root.text.trim() !== '' ||
    text.slice(position).trim() !== ''
  )
    throw malformedXml()
  return top
}

const namedReferences: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function unescapeXml(text: string): string {
  if (text.includes('<')) throw malformedXml()
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));?/g, (_, hex?: string, decimal?: string, named?: string) => {
    if (named !== undefined) {
      const character = namedReferences[named]
      if (character === undefined) throw malformedXml()
      return character
    }
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    if (code > 0x10ffff) throw malformedXml()
    return String.fromCodePoint(code)
  })
}

/** Text of the first child of that name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find(child => child.name === name)?.text
}
