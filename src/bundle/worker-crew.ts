import {Worker, type Transferable} from 'node:worker_threads'

/** Worker threads that answer requests, each of them in turn. */
export interface WorkerCrew<Request, Answer> {
  /** Asks the worker with the least to do. What is transferred is gone here afterwards. Rejects when the worker fails, now or before. */
  ask(request: Request, transfer?: readonly Transferable[]): Promise<Answer>
  /** Ends all; what is under way is rejected. */
  readonly close: () => Promise<void>
}

export interface CrewOptions {
  readonly workers: number
  /** What they do, as said in an error: "a worker thread that <does> ended". */
  readonly does: string
  /**
   * Source text of a CommonJS expression: a function from a request to `{answer, transfer}`. Text, because a file of its own would not be
   * found both in lib/ and in a bundle.
   */
  readonly source: string
}

/** The garbage of a worker is short-lived: with the usual room for it, much memory would be used before any is collected. */
const youngGenerationMb = 8

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

export function workerCrew<Request, Answer>({workers, does, source}: CrewOptions): WorkerCrew<Request, Answer> {
  const text = `
const {parentPort} = require('node:worker_threads')
const work = ${source}
parentPort.on('message', request => {
  const {answer, transfer} = work(request)
  parentPort.postMessage(answer, transfer)
})
`
  const crew = Array.from({length: workers}, () => {
    const requests: Waiting<Answer>[] = []
    let failure: Error | undefined
    const fail = (error: Error): void => {
      failure ??= error
      for (const {reject} of requests.splice(0)) reject(failure)
    }
    // Flags of this process, such as a test runner's or a profiler's, are nothing to it.
    const worker = new Worker(text, {eval: true, execArgv: [], resourceLimits: {maxYoungGenerationSizeMb: youngGenerationMb}})
    worker.on('message', (answer: Answer) => requests.shift()?.resolve(answer))
    worker.on('error', fail)
    worker.on('exit', status => fail(new Error(`a worker thread that ${does} ended with status ${status}`)))
    return {
      load: () => requests.length,
      ask: (request: Request, transfer: readonly Transferable[]) =>
        new Promise<Answer>((resolve, reject) => {
          if (failure !== undefined) {
            reject(failure)
            return
          }
          requests.push({resolve, reject})
          worker.postMessage(request, transfer)
        }),
      close: () => worker.terminate()
    }
  })
  return {
    ask(request, transfer = []) {
      const [idlest] = crew.toSorted((a, b) => a.load() - b.load())
      if (idlest === undefined) throw new RangeError('no workers')
      return idlest.ask(request, transfer)
    },
    close: async () => {
      await Promise.all(crew.map(({close}) => close()))
    }
  }
}
