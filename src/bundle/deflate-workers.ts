import * as zlib from 'node:zlib'
import {deflateWork, type DeflatedBatch, type FileBatch} from './deflate-work.ts'
import {workerCrew} from './worker-crew.ts'

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

const source = `(({deflateBatch}) => batch => {
  const answer = deflateBatch(batch)
  return {answer, transfer: [answer.data.buffer]}
})((${deflateWork.toString()})(require('node:zlib')))`

/** On worker threads, each with its turn. */
export function workerDeflater(workers: number): BatchDeflater {
  const crew = workerCrew<FileBatch, DeflatedBatch>({workers, does: 'compresses', source})
  return {
    width: 2 * workers,
    deflate: batch => crew.ask(batch, [batch.content.buffer]),
    close: crew.close
  }
}
