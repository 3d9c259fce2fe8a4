import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-loading-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Which of the SDK's clients a program has loaded after `work`, with `connectAws` and its ports at hand. */
function loadedBy(work: string): string[] {
  const program = join(folder, 'program.ts')
  const ports = new URL('../../src/library/aws-ports.ts', import.meta.url).href
  writeFileSync(
    program,
    `import {createRequire} from 'node:module'
import {connectAws} from ${JSON.stringify(ports)}
const credentials = {accessKeyId: 'AKIDTEST', secretAccessKey: 'secret'}
const {codedeploy, s3} = await connectAws({region: 'eu-west-1', endpoint: 'http://127.0.0.1:9', credentials})
const ended = AbortSignal.abort()
${work}
const files = Object.keys(createRequire(import.meta.url).cache)
console.log(JSON.stringify(['codedeploy', 's3'].filter(name => files.some(file => file.includes(\`client-\${name}\`)))))
`
  )
  return JSON.parse(execFileSync(process.execPath, [program], {encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}})) as string[]
}

test("S3's client is loaded by who asks S3", () => {
  expect(loadedBy(`await codedeploy.getDeployment('d-1', ended).catch(() => undefined)`)).toEqual(['codedeploy'])
  expect(loadedBy(`await s3.head({bucket: 'b', key: 'k'}, ended).catch(() => undefined)`)).toEqual(['codedeploy', 's3'])
})
