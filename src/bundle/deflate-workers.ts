import {Worker} from 'node:worker_threads'
import * as zlib from 'node:zlib'
import {deflateWork, type DeflatedBatch, type FileBatch} from './deflate-work.ts'

/** Deflates batches side by side; the results do not depend on where or in which order that happens. */
export interface BatchDeflater {
  /** Batches that are worth having in flight. */
  readonly width: number
  /** The batch's content may be gone afterwards. */
  deflate(batch: FileBatch): Promise<DeflatedBatch>
  readonly close: () => Promise<void>
}

/** On this thread: for so little that starting workers would take longer. */
export function inlineDeflater(): BatchDeflater {
  const {deflateBatch} = deflateWork(zlib)
  return {width: 1, deflate: batch => Promise.resolve(deflateBatch(batch)), close: () => Promise.resolve()}
}

const workerSource = `
const {parentPort} = require('node:worker_threads')
const {deflateBatch} = (${deflateWork.toString()})(require('node:zlib'))
parentPort.on('message', batch => {
  const result = deflateBatch(batch)
  parentPort.postMessage(result, [result.data.buffer])
})
`

interface Request {
  readonly resolve: (result: DeflatedBatch) => void
  readonly reject: (error: Error) => void
}

/** On worker threads, each with its turn. */
export function workerDeflater(workers: number): BatchDeflater {
  const crew = Array.from({length: workers}, () => {
    const requests: Request[] = []
    let failure: Error | undefined
    const fail = (error: Error): void => {
      failure ??= error
      for (const {reject} of requests.splice(0)) reject(failure)
    }
    // Flags of this process, such as a test runner's or a profiler's, are nothing to it.
    const worker = new Worker(workerSource, {eval: true, execArgv: []})
    worker.on('message', (result: DeflatedBatch) => requests.shift()?.resolve(result))
    worker.on('error', fail)
    worker.on('exit', status => fail(new Error(`a worker thread that compresses ended with status ${status}`)))
    return {
      load: () => requests.length,
      deflate: (batch: FileBatch) =>
        new Promise<DeflatedBatch>((resolve, reject) => {
          if (failure !== undefined) {
            reject(failure)
            return
          }
          requests.push({resolve, reject})
          worker.postMessage(batch, [batch.content.buffer])
        }),
      close: () => worker.terminate()
    }
  })
  return {
    width: 2 * workers,
    deflate(batch) {
      const [idlest] = crew.toSorted((a, b) => a.load() - b.load())
      if (idlest === undefined) throw new RangeError('no workers')
      return idlest.deflate(batch)
    },
    close: async () => {
      await Promise.all(crew.map(({close}) => close()))
    }
  }
}
