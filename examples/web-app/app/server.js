// A small service: GET / greets, GET /health says which version runs.
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {greeting} from 'greeting'

const {PORT = '8080', HOST = '0.0.0.0', RUN_DIR = import.meta.dirname} = process.env
const {version} = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))

const server = createServer((request, response) => {
  if (request.url === '/health') {
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({version}))
  } else if (request.url === '/') {
    response.writeHead(200, {'content-type': 'text/plain; charset=utf-8'}).end(`${greeting('world')}\n`)
  } else {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('not found\n')
  }
})

const portFile = join(RUN_DIR, 'port')

server.listen(Number(PORT), HOST, () => {
  // Renaming makes the file appear with its content, never empty.
  writeFileSync(`${portFile}.new`, `${server.address().port}\n`)
  renameSync(`${portFile}.new`, portFile)
  console.log(`web-app ${version} listens on port ${server.address().port}`)
})

// What scripts/stop.sh sends: finish the requests under way, then end.
process.on('SIGTERM', () => {
  server.close(() => {
    rmSync(portFile, {force: true})
    process.exit(0)
  })
  server.closeIdleConnections()
})
