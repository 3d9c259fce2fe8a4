// Trees to package, the same on every machine: made from a seed, as a real application would look to a compressor.
import {createCipheriv} from 'node:crypto'
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const mebibyte = 1024 * 1024
const appSpec = 'version: 0.0\nos: linux\nfiles:\n  - source: /\n    destination: /opt/app\n'

/** Numbers from 0 to below 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Bytes without any pattern. */
function noise(length, seed) {
  const iv = Buffer.alloc(16)
  iv.writeUInt32LE(seed, 0)
  return createCipheriv('aes-128-ctr', Buffer.alloc(16), iv).update(Buffer.alloc(length))
}

const syllables = 'ab con de ex fil get han in jo key lo map node ob par que re set to un val wri xml ya zip er ing tion ate able'.split(
  ' '
)
const english = (
  'the of to and a in is it you that for on are with as be at one have this from or by not but what all when can there an your which ' +
  'their if will each about how up out them then she many some so these would other into has more two like see time could no make ' +
  'returns value object options default stream buffer callback error whether given list file path function used called'
).split(' ')

/** Writes text as packages are written: a vocabulary of its own, used often and unevenly, in the shapes of a language. */
function author(seed) {
  const random = randomFrom(seed)
  const below = limit => Math.floor(random() * limit)
  // Squared, so that a few words are used most.
  const often = list => list[Math.floor(random() ** 2 * list.length)]
  const name = () => {
    const parts = Array.from({length: 1 + below(3)}, () => often(syllables))
    return parts.map((part, i) => (i === 0 ? part : part[0].toUpperCase() + part.slice(1))).join('')
  }
  const names = Array.from({length: 80 + below(160)}, name)
  const word = () => often(names)
  const prose = length => Array.from({length}, () => often(english)).join(' ')
  const value = () =>
    [() => String(below(100_000)), () => `'${word()}-${word()}'`, () => 'undefined', () => `${word()}.${word()}`][below(4)]()
  const shapes = [
    indent => `${indent}const ${word()} = ${word()}.${word()}(${word()}, ${value()});`,
    indent => `${indent}if (${word()} === ${value()} && !${word()}.${word()}) {\n${indent}  return ${word()}(${value()});\n${indent}}`,
    indent => `${indent}// ${prose(4 + below(12))}`,
    indent => `${indent}this.${word()} = ${word()} || ${value()};`,
    indent => `${indent}for (let i = 0; i < ${word()}.length; i++) ${word()}.push(${word()}[i].${word()});`,
    indent => `${indent}throw new TypeError(\`${prose(6)} \${${word()}}\`);`,
    indent => `${indent}${word()}[${value()}] = function ${word()}(${word()}, ${word()}) { return ${word()}; };`,
    () => `\n/**\n * ${prose(8 + below(16))}\n * @param {${word()}} ${word()} ${prose(6)}\n */\nexports.${word()} = ${word()};\n`
  ]
  const known = new Map()
  const lines = (length, line, kind) => {
    // Code says the same again, in this file and in its neighbours.
    if (!known.has(kind)) known.set(kind, Array.from({length: 120}, line))
    const parts = []
    for (let size = 0; size < length;) {
      const part = random() < 0.72 ? often(known.get(kind)) : line()
      parts.push(part)
      size += part.length + 1
    }
    return `${parts.join('\n')}\n`
  }
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const mapping = () =>
    Array.from({length: 6}, () => `${['A', 'AA', 'AAC', 'CAA'][below(4)]}${base64[below(24)]}${random() < 0.25 ? ';' : ','}`).join('')
  return {
    below,
    name,
    random,
    script: length => lines(length, () => shapes[below(shapes.length)](['', '  ', '    '][below(3)]), 'script'),
    types: length =>
      lines(length, () => `export declare function ${word()}(${word()}: ${word()}, ${word()}?: string): Promise<${word()}>;`, 'types'),
    readme: length => lines(length, () => `${random() < 0.2 ? `\n## ${prose(3)}\n\n` : ''}${prose(12)}.`, 'readme'),
    minified: length =>
      lines(length, () => Array.from({length: 60}, () => `${word().slice(0, 2)}(${value()},${word().slice(0, 3)})`).join(';'), 'minified'),
    map: length => `{"version":3,"sources":["${word()}.ts"],"mappings":"${lines(length, mapping, 'map').replaceAll('\n', '')}"}`,
    manifest: () =>
      JSON.stringify(
        {
          name: word(),
          version: `${below(20)}.${below(30)}.${below(10)}`,
          description: prose(8),
          license: 'MIT',
          main: './lib/index.js',
          types: './lib/index.d.ts',
          keywords: [word(), word(), word()],
          scripts: {test: 'node --test', build: 'tsc'},
          dependencies: Object.fromEntries(Array.from({length: below(12)}, () => [name(), `^${below(9)}.${below(20)}.0`]))
        },
        null,
        2
      )
  }
}

const license = `MIT License\n\n${author(7).readme(1000)}`

/** Small files most, some of a megabyte: sizes as in a real `node_modules`, 15 KiB on average. */
const kinds = [
  {share: 0.4, extension: 'js', text: 'script', length: [500, 30_000]},
  {share: 0.24, extension: 'd.ts', text: 'types', length: [200, 12_000]},
  {share: 0.18, extension: 'js.map', text: 'map', length: [1_000, 60_000]},
  {share: 0.1, extension: 'md', text: 'readme', length: [500, 12_000]},
  {share: 0.06, extension: 'cjs', text: 'script', length: [5_000, 60_000]},
  {share: 0.02, extension: 'min.js', text: 'minified', length: [20_000, 300_000]}
]

function writer(root) {
  const folders = new Set()
  return (path, content) => {
    const file = join(root, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, {recursive: true})
    folders.add(folder)
    writeFileSync(file, content)
  }
}

/** An application with its `node_modules`: tens of thousands of small files, links in `.bin`. */
function nodeModules(root, bytes) {
  const write = writer(root)
  write('appspec.yml', appSpec)
  mkdirSync(join(root, 'node_modules/.bin'), {recursive: true})
  let total = 0
  for (let number = 0; total < bytes; number++) {
    const text = author(number + 1)
    const folder = `node_modules/${number % 5 === 0 ? `@${text.name()}/` : ''}${text.name()}-${number}`
    const put = (path, content) => {
      write(`${folder}/${path}`, content)
      total += content.length
    }
    put('package.json', text.manifest())
    put('LICENSE', license)
    for (let files = 10 + text.below(80); files > 0; files--) {
      let draw = text.random()
      const kind = kinds.find(({share}) => (draw -= share) < 0) ?? kinds[0]
      const [least, most] = kind.length
      // Short ones are the most.
      const length = least + (most - least) * text.random() ** 3 * 1.6
      put(`lib/${text.below(3) === 0 ? `${text.name()}/` : ''}${text.name()}-${files}.${kind.extension}`, text[kind.text](length))
    }
    if (number % 60 === 0) put('build/binding.node', Buffer.concat([noise(150_000, number), Buffer.from(text.script(250_000))]))
    if (number % 8 === 0)
      symlinkSync(`../${folder.slice('node_modules/'.length)}/package.json`, join(root, `node_modules/.bin/tool-${number}`))
  }
}

/** A few large files; a third of them has no pattern, as images and archives have none. */
function largeFiles(root, bytes) {
  const write = writer(root)
  write('appspec.yml', appSpec)
  const fileBytes = Math.min(96 * mebibyte, Math.ceil(bytes / 4))
  const texts = Array.from({length: 4}, (_, i) => Buffer.from(author(i + 1).script(8 * mebibyte)))
  for (let total = 0, number = 0; total < bytes; number++) {
    const parts = []
    for (let length = 0; length < fileBytes;) {
      const part = number % 3 === 1 ? noise(8 * mebibyte, number * 100 + parts.length) : texts[(number + parts.length) % texts.length]
      parts.push(part)
      length += part.length
    }
    write(`data/part-${number}.${number % 3 === 1 ? 'bin' : 'txt'}`, Buffer.concat(parts).subarray(0, fileBytes))
    total += fileBytes
  }
}

/** A small application of 30 files, some 200 KB. */
function smallApplication(root) {
  const write = writer(root)
  const text = author(1)
  write('appspec.yml', appSpec)
  for (let i = 0; i < 29; i++) write(`src/${i % 4}/${text.name()}-${i}.js`, text.script(1_000 + 400 * i))
}

/** The trees by name, each with the bytes it has by default. */
export const trees = {
  A: {name: 'A: `node_modules`', bytes: 580e6, make: nodeModules},
  B: {name: 'B: few large files', bytes: 1024 * mebibyte, make: largeFiles},
  S: {name: 'S: small application', bytes: 0, make: smallApplication}
}
