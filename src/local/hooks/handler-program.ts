/** What a handler's process is told, as JSON. */
export interface HandlerTask {
  /** URL of the file. */
  readonly file: string
  readonly functionName: string
  readonly event: {readonly DeploymentId: string; readonly LifecycleEventHookExecutionId: string}
  /** Milliseconds the handler may take. */
  readonly limitMs: number
  readonly region: string
  /** URLs of modules by the names they are imported by, for those that cannot be found otherwise. */
  readonly modules: Readonly<Record<string, string>>
  /** Stands before a {@link HandlerNote} in a line of standard error. Nobody else knows it. */
  readonly mark: string
}

/** What the program tells, as JSON, about how the handler ended. A process that is ended by something else tells nothing. */
export type HandlerNote =
  | {readonly type: 'returned'}
  /** Its promise, or its callback, cannot come any more. */
  | {readonly type: 'unsettled'}
  /** It called `process.exit`, or its file did. */
  | {readonly type: 'exited'}
  | {readonly type: 'threw'; readonly error: string; readonly stack: string}
  /** Where the error is that of a parser and the stack does not say where, Node's own words follow and do. */
  | {readonly type: 'not-loaded'; readonly error: string; readonly stack: string}
  | {readonly type: 'no-handler'; readonly exported: readonly string[]; readonly isCommonJs: boolean}

/** The text of the program that runs one handler once; a HandlerTask is its argument. `import` is not for bundlers to see, hence a text. */
export function handlerProgram(): string {
  return `(${runHandler.toString()})(process.getBuiltinModule.bind(process), url => import(url), process.argv[1])`
}

/**
 * The program itself. It runs in a process of its own from this function's source text (`node -e`), because neither `lib/` nor a
 * single-file bundle has a second file to start: so it must not refer to anything outside of itself.
 *
 * It does what Lambda's Node runtime does with a handler: finds it, calls it with an event and a context, waits for its promise, its callback or
 * the end of its work, and writes what it throws to the log.
 */
/* istanbul ignore next: counters added by a coverage run would be references to the outside */
async function runHandler(
  load: typeof process.getBuiltinModule,
  importModule: (url: string) => Promise<unknown>,
  argument: string
): Promise<void> {
  const {inspect} = load('node:util')
  const moduleApi = load('node:module') as unknown as {
    registerHooks?: (hooks: {resolve: (name: string, context: object, next: (name: string, context: object) => object) => object}) => void
    register: (url: string) => void
    _resolveFilename: (name: string, ...rest: unknown[]) => string
    _cache: object
  }
  const {fileURLToPath} = load('node:url')
  const task = JSON.parse(argument) as HandlerTask
  const endMs = Date.now() + task.limitMs
  type Handler = (event: unknown, context: object, callback: (error?: unknown, result?: unknown) => void) => unknown

  /** Modules that the handler's own folder does not have, such as this package on a fresh clone. */
  function provideModules(): void {
    const {modules} = task
    if (Object.keys(modules).length === 0) return
    if (moduleApi.registerHooks) {
      moduleApi.registerHooks({
        resolve(name, context, next) {
          const url = Object.hasOwn(modules, name) ? modules[name] : undefined
          if (url === undefined) return next(name, context)
          try {
            return next(name, context)
          } catch {
            return {url, shortCircuit: true}
          }
        }
      })
      return
    }
    // Before Node 22.15: hooks of a thread of their own for `import`, and what `require` asks.
    const hooks = `const modules = ${JSON.stringify(modules)}
      export const resolve = (name, context, next) =>
        Object.hasOwn(modules, name) ? next(name, context).catch(() => ({url: modules[name], shortCircuit: true})) : next(name, context)`
    moduleApi.register(`data:text/javascript,${encodeURIComponent(hooks)}`)
    const resolveFilename = moduleApi._resolveFilename
    moduleApi._resolveFilename = (name, ...rest) => {
      try {
        return resolveFilename(name, ...rest)
      } catch (error) {
        const url = Object.hasOwn(modules, name) ? modules[name] : undefined
        if (url === undefined) throw error
        return fileURLToPath(url)
      }
    }
  }

  /** As Lambda looks for it: by its name, among the exports of a module or the members of `module.exports`. */
  function handlerIn(found: object): Handler | undefined {
    const file = load('node:fs').realpathSync(fileURLToPath(task.file))
    const isCommonJs = 'module.exports' in found || file in moduleApi._cache
    const members = {...(isCommonJs && (found as {default?: object}).default), ...found} as Record<string, unknown>
    const {handler} = members
    if (typeof handler === 'function') return handler as Handler
    const others = isCommonJs ? ['default', 'module.exports', '__esModule'] : []
    tell({type: 'no-handler', exported: Object.keys(members).filter(name => !others.includes(name)), isCommonJs})
    return undefined
  }

  /** Once: what comes first is the cause. */
  function tell(note: HandlerNote): void {
    if (isTold) return
    isTold = true
    process.stderr.write(`${task.mark}${JSON.stringify(note)}\n`)
  }

  function errorNote(type: 'threw' | 'not-loaded', error: unknown): HandlerNote {
    const isError = error instanceof Error
    const text = isError ? `${error.name}: ${error.message}` : inspect(error)
    return {type, error: text.slice(0, 2000), stack: isError ? String(error.stack).slice(0, 4000) : ''}
  }

  async function loadFile(): Promise<object | undefined> {
    try {
      provideModules()
      return (await importModule(task.file)) as object
    } catch (error) {
      tell(errorNote('not-loaded', error))
      const {name, message, stack = ''} = error as Error
      // The parser of ES modules keeps the place to itself until the error is Node's to write.
      if (error instanceof SyntaxError && stack.startsWith(`${name}: `)) {
        error.stack = `${name}: ${message}`
        isSettled = true
        process.off('uncaughtException', fail)
        setImmediate(() => {
          throw error
        })
      } else fail(error)
      return undefined
    }
  }

  /** What was written is on its way before the process ends. */
  function end(status: number): void {
    isSettled = true
    process.exitCode = status
    process.stdout.write('', () => process.stderr.write('', () => process.exit()))
  }

  function fail(error: unknown): void {
    if (isSettled) return
    tell(errorNote('threw', error))
    process.stderr.write(`${withoutOwnFrames(inspect(error))}\n`)
    end(1)
  }

  /** Lambda's frames would stand where this program's do: they say nothing about the handler. */
  function withoutOwnFrames(text: string): string {
    const kept: string[] = []
    for (const line of text.split('\n')) {
      if (!/^\s+at .*(?:node:internal\/|\[eval\]|data:text\/javascript,)/.test(line)) kept.push(line)
      // After the last frame the error's own properties begin.
      else if (line.endsWith(' {')) kept.push(`${kept.pop() ?? ''} {`)
    }
    return kept.join('\n')
  }

  let isSettled = false as boolean
  let isTold = false as boolean
  let isIdle = false
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  process.on('beforeExit', () => (isIdle = true))
  process.on('exit', status => {
    if (!isSettled && !isIdle) tell({type: 'exited'})
    else if (status === 0) tell({type: isSettled ? 'returned' : 'unsettled'})
  })

  const {functionName, region} = task
  const context = {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:000000000000:function:${functionName}`,
    memoryLimitInMB: '128',
    awsRequestId: load('node:crypto').randomUUID(),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'rehearsal',
    getRemainingTimeInMillis: () => Math.max(0, endMs - Date.now()),
    done: (error?: unknown) => finish(error),
    succeed: () => finish(undefined),
    fail: (error: unknown) => finish(error ?? new Error('the handler failed'))
  }
  /** A callback was called: other work of the handler goes on unless it says otherwise. */
  function finish(error: unknown): void {
    if (error !== undefined && error !== null) fail(error)
    else if (!isSettled) {
      isSettled = true
      if (!context.callbackWaitsForEmptyEventLoop) end(0)
    }
  }

  const found = await loadFile()
  if (found === undefined) return
  const handler = handlerIn(found)
  if (handler === undefined) {
    end(1)
    return
  }
  try {
    const returned = handler(task.event, context, finish) as PromiseLike<unknown> | null | undefined
    if (typeof returned?.then === 'function') {
      await returned
      if (!isSettled) end(0)
    } else if (handler.length < 3) isSettled = true
  } catch (error) {
    fail(error)
  }
}
