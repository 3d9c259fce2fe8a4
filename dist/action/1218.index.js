export const id = 1218;
export const ids = [1218];
export const modules = {

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hostEnvironment)
/* harmony export */ });
/** What a host agent has in its environment, by name. Windows spells names in any case. */
const passedOn = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'USERPROFILE'
]);
/**
 * The environment of a rehearsed host's agent: what a service on a host would have too. Hooks get all of it, so nothing of the workflow
 * is in it: no credentials, no tokens, no inputs.
 */
function hostEnvironment(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        if (value !== undefined && (passedOn.has(name.toUpperCase()) || name.startsWith('LC_')))
            kept[name] = value;
    }
    return kept;
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ lambdaHookModule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * Where `codedeploy-kit/lambda-hook` is, for handlers that cannot find it: beside this room, and beside the bundle that this code may be
 * part of. Empty when it is not there.
 */
function lambdaHookModule(here = import.meta.dirname) {
    const file = ['index.js', 'index.ts'].map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'lambda-hook', name)).find(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    return file === undefined ? {} : { 'codedeploy-kit/lambda-hook': (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(file).href };
}


/***/ }),

/***/ 8274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** The reaper knows the folder before there is one: whenever this process is killed, it is removed. */
function temporaryFolder(reaper) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `codedeploy-kit-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`);
    reaper.removeAtEnd(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    return folder;
}


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createHookHandlers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/local/host/await-script.js
var await_script = __webpack_require__(4202);
// EXTERNAL MODULE: ./lib/local/host/line-splitter.js
var line_splitter = __webpack_require__(9316);
// EXTERNAL MODULE: ./lib/local/host/script-process.js
var script_process = __webpack_require__(6887);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
;// CONCATENATED MODULE: ./lib/local/hooks/handler-end.js




/** Characters of an error's message that are worth repeating beside a stack. */
const longestError = 300;
/** Bytes of a source that is searched for an import. */
const largestSource = 1_000_000;
/** What became of a handler, in words that follow a colon. Paths are relative to the folder above that of the handler. */
function describeHandlerEnd(end) {
    const { note, status, signal, lateMs, file } = end;
    if (lateMs !== undefined)
        return `it was ended after ${(0,duration/* formatDuration */.a)(lateMs)}, as Lambda ends a function at its timeout; here it gets no more. It can do less where CODEDEPLOY_KIT_REHEARSAL is set`;
    switch (note?.type) {
        case 'not-loaded':
            return notLoaded(end, note);
        case 'no-handler':
            return noHandler(shown(file, file), note);
        case 'threw': {
            const place = placeInStack(note.stack, file);
            return `its handler threw ${headline(note.error)}${place === undefined ? '' : `, at ${shownPlace(place, file)}`}`;
        }
        case 'unsettled':
            return 'its handler did not settle, and nothing is left that it could wait for';
        case 'returned':
            return 'its handler returned before PutLifecycleEventHookExecutionStatus was called';
        case 'exited':
            return `it called process.exit(${status ?? ''})`;
        case undefined:
            return signal === null ? `its process ended with code ${status ?? 'unknown'}` : `its process was ended by ${signal}`;
    }
}
/** Whether it is worth a word even of a handler that had reported before. */
function isStrangeEnd({ note, status, signal, lateMs }) {
    return (lateMs !== undefined ||
        signal !== null ||
        note?.type === 'unsettled' ||
        ((note === undefined || note.type === 'exited') && status !== 0 && status !== 1));
}
function notLoaded({ file, syntaxPlace, provided }, { error, stack }) {
    const { importer, missing } = missingModule(error);
    const source = importer === undefined ? undefined : importOf(importer, missing);
    const place = importer === undefined ? placeInStack(syntaxPlace ?? stack, file) : { file: importer, ...(source && { line: source.line }) };
    const what = importer === undefined ? headline(error) : `${source?.name ?? missing} cannot be found`;
    const hint = didYouMean(source === undefined ? quotedIn(error) : [source.name], provided);
    const own = shown(file, file);
    if (place === undefined)
        return `${own} could not be loaded: ${what}${hint}`;
    if (place.file === file)
        return `${shownPlace(place, file)} could not be loaded: ${what}${hint}`;
    return `${own} could not be loaded: ${shownPlace(place, file)}: ${what}${hint}`;
}
/** Of the messages of `import` and of `require`. */
function missingModule(error) {
    const [, missing = '', where = ''] = /Cannot find (?:package|module) '([^']+)'(?: imported from |\nRequire stack:\n- )(.+)$/m.exec(error) ?? [];
    const importer = pathOf(where);
    return { missing, ...(importer !== undefined && { importer }) };
}
/** The line that imports what Node calls by the name of its package or by its absolute path, and how the line calls it. */
function importOf(importer, missing) {
    const found = (0,external_node_fs_.statSync)(importer, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size > largestSource)
        return undefined;
    for (const [index, text] of (0,external_node_fs_.readFileSync)(importer, 'utf8').split('\n').entries()) {
        for (const name of quotedIn(text)) {
            const isByPath = name.startsWith('.') && (0,external_node_path_.resolve)((0,external_node_path_.dirname)(importer), name) === missing;
            if (isByPath || name === missing || name.startsWith(`${missing}/`))
                return { name, line: index + 1 };
        }
    }
    return undefined;
}
function quotedIn(text) {
    return [...text.matchAll(/(['"`])([^'"`]+)\1/g)].map(([, , name = '']) => name);
}
/** What is imported from the front door of a package, or misspelt, and is behind another. */
function didYouMean(names, provided) {
    const packageOf = (name) => name.split('/', 1)[0] ?? name;
    const meant = provided.find(module => names.some(name => name !== module && packageOf(name) === packageOf(module)));
    return meant === undefined ? '' : `; did you mean ${meant}?`;
}
function noHandler(file, { exported, isCommonJs }) {
    const names = exported.slice(0, 5).map(name => `\`${name}\``);
    if (exported.includes('handler'))
        return `the \`handler\` that ${file} exports is no function`;
    const what = exported.length === 0
        ? 'it exports nothing by a name'
        : `it exports ${[...names, ...(exported.length > 5 ? ['others'] : [])].join(', ')}`;
    return `${file} has no \`handler\`, which is what Lambda calls: ${what}. Write \`${isCommonJs ? 'exports.handler = …' : 'export const handler = …'}\``;
}
/** The line that a stack begins with, or else its first frame in the handler's folder. */
function placeInStack(stack, handler) {
    const [first = '', ...rest] = stack.split('\n');
    const head = placeOf(/^(.+):(\d+)$/.exec(first));
    if (head !== undefined)
        return head;
    const isOwn = (file) => file.startsWith((0,external_node_path_.dirname)(handler) + external_node_path_.sep) && !file.includes(`${external_node_path_.sep}node_modules${external_node_path_.sep}`);
    for (const line of rest) {
        const place = placeOf(/^\s+at (?:async )?(?:.*\()?([^()]+):(\d+):\d+\)?$/.exec(line));
        if (place !== undefined && isOwn(place.file))
            return place;
    }
    return undefined;
}
function placeOf(match) {
    const [, where = '', line] = match ?? [];
    const file = pathOf(where);
    return file === undefined ? undefined : { file, line: Number(line) };
}
/** Of a path or a URL, if it is one of this machine. */
function pathOf(where) {
    if (!where.startsWith('file:///'))
        return (0,external_node_path_.isAbsolute)(where) ? where : undefined;
    try {
        return (0,external_node_url_.fileURLToPath)(where);
    }
    catch {
        return undefined;
    }
}
function shownPlace({ file, line }, handler) {
    return line === undefined ? shown(file, handler) : `${shown(file, handler)}:${line}`;
}
function shown(file, handler) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(handler)), file);
    return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? file : path.split(external_node_path_.sep).join('/');
}
/** The first line of what was thrown. */
function headline(error) {
    const [line = ''] = error.split('\n', 1);
    return line.length > longestError ? `${line.slice(0, longestError)}…` : line.replace(/\.$/, '');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/local/hooks/handler-environment.js


/**
 * The environment of a handler: as Lambda's, with the embedded services in the place of AWS. Every SDK goes there by itself, with
 * credentials that are worth nothing elsewhere; the user's own are neither in it nor found by it. One variable is ours, and not set on AWS:
 * `CODEDEPLOY_KIT_REHEARSAL`, for handlers that need what a rehearsal does not have.
 */
function handlerEnvironment(options) {
    const { base, functionName, file, region, endpoint, marker } = options;
    const env = {
        ...base,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ENDPOINT_URL: endpoint,
        AWS_ENDPOINT_URL_CODEDEPLOY: endpoint,
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_CONFIG_FILE: external_node_os_.devNull,
        AWS_SHARED_CREDENTIALS_FILE: external_node_os_.devNull,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        AWS_LAMBDA_FUNCTION_NAME: functionName,
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
        LAMBDA_TASK_ROOT: (0,external_node_path_.dirname)(file),
        CODEDEPLOY_KIT_REHEARSAL: 'true',
        [marker.name]: marker.value
    };
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/local/hooks/handler-program.js
/** The text of the program that runs one handler once; a HandlerTask is its argument. `import` is not for bundlers to see, hence a text. */
function handlerProgram() {
    return `(${runHandler.toString()})(process.getBuiltinModule.bind(process), url => import(url), process.argv[1])`;
}
/**
 * The program itself. It runs in a process of its own from this function's source text (`node -e`), because neither `lib/` nor a
 * single-file bundle has a second file to start: so it must not refer to anything outside of itself.
 *
 * It does what Lambda's Node runtime does with a handler: finds it, calls it with an event and a context, waits for its promise, its callback or
 * the end of its work, and writes what it throws to the log.
 */
/* istanbul ignore next: counters added by a coverage run would be references to the outside */
async function runHandler(load, importModule, argument) {
    const { inspect } = load('node:util');
    const moduleApi = load('node:module');
    const { fileURLToPath } = load('node:url');
    const task = JSON.parse(argument);
    const endMs = Date.now() + task.limitMs;
    /** Modules that the handler's own folder does not have, such as this package on a fresh clone. */
    function provideModules() {
        const { modules } = task;
        if (Object.keys(modules).length === 0)
            return;
        if (moduleApi.registerHooks) {
            moduleApi.registerHooks({
                resolve(name, context, next) {
                    const url = Object.hasOwn(modules, name) ? modules[name] : undefined;
                    if (url === undefined)
                        return next(name, context);
                    try {
                        return next(name, context);
                    }
                    catch {
                        return { url, shortCircuit: true };
                    }
                }
            });
            return;
        }
        // Before Node 22.15: hooks of a thread of their own for `import`, and what `require` asks.
        const hooks = `const modules = ${JSON.stringify(modules)}
      export const resolve = (name, context, next) =>
        Object.hasOwn(modules, name) ? next(name, context).catch(() => ({url: modules[name], shortCircuit: true})) : next(name, context)`;
        moduleApi.register(`data:text/javascript,${encodeURIComponent(hooks)}`);
        const resolveFilename = moduleApi._resolveFilename;
        moduleApi._resolveFilename = (name, ...rest) => {
            try {
                return resolveFilename(name, ...rest);
            }
            catch (error) {
                const url = Object.hasOwn(modules, name) ? modules[name] : undefined;
                if (url === undefined)
                    throw error;
                return fileURLToPath(url);
            }
        };
    }
    /** As Lambda looks for it: by its name, among the exports of a module or the members of `module.exports`. */
    function handlerIn(found) {
        const file = load('node:fs').realpathSync(fileURLToPath(task.file));
        const isCommonJs = 'module.exports' in found || file in moduleApi._cache;
        const members = { ...(isCommonJs && found.default), ...found };
        const { handler } = members;
        if (typeof handler === 'function')
            return handler;
        const others = isCommonJs ? ['default', 'module.exports', '__esModule'] : [];
        tell({ type: 'no-handler', exported: Object.keys(members).filter(name => !others.includes(name)), isCommonJs });
        return undefined;
    }
    /** Once: what comes first is the cause. */
    function tell(note) {
        if (isTold)
            return;
        isTold = true;
        process.stderr.write(`${task.mark}${JSON.stringify(note)}\n`);
    }
    function errorNote(type, error) {
        const isError = error instanceof Error;
        const text = isError ? `${error.name}: ${error.message}` : inspect(error);
        return { type, error: text.slice(0, 2000), stack: isError ? String(error.stack).slice(0, 4000) : '' };
    }
    async function loadFile() {
        try {
            provideModules();
            return (await importModule(task.file));
        }
        catch (error) {
            tell(errorNote('not-loaded', error));
            const { name, message, stack = '' } = error;
            // The parser of ES modules keeps the place to itself until the error is Node's to write.
            if (error instanceof SyntaxError && stack.startsWith(`${name}: `)) {
                error.stack = `${name}: ${message}`;
                isSettled = true;
                process.off('uncaughtException', fail);
                setImmediate(() => {
                    throw error;
                });
            }
            else
                fail(error);
            return undefined;
        }
    }
    /** What was written is on its way before the process ends. */
    function end(status) {
        isSettled = true;
        process.exitCode = status;
        process.stdout.write('', () => process.stderr.write('', () => process.exit()));
    }
    function fail(error) {
        if (isSettled)
            return;
        tell(errorNote('threw', error));
        process.stderr.write(`${withoutOwnFrames(inspect(error))}\n`);
        end(1);
    }
    /** Lambda's frames would stand where this program's do: they say nothing about the handler. */
    function withoutOwnFrames(text) {
        const kept = [];
        for (const line of text.split('\n')) {
            if (!/^\s+at .*(?:node:internal\/|\[eval\]|data:text\/javascript,)/.test(line))
                kept.push(line);
            // After the last frame the error's own properties begin.
            else if (line.endsWith(' {'))
                kept.push(`${kept.pop() ?? ''} {`);
        }
        return kept.join('\n');
    }
    let isSettled = false;
    let isTold = false;
    let isIdle = false;
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    process.on('beforeExit', () => (isIdle = true));
    process.on('exit', status => {
        if (!isSettled && !isIdle)
            tell({ type: 'exited' });
        else if (status === 0)
            tell({ type: isSettled ? 'returned' : 'unsettled' });
    });
    const { functionName, region } = task;
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
        done: (error) => finish(error),
        succeed: () => finish(undefined),
        fail: (error) => finish(error ?? new Error('the handler failed'))
    };
    /** A callback was called: other work of the handler goes on unless it says otherwise. */
    function finish(error) {
        if (error !== undefined && error !== null)
            fail(error);
        else if (!isSettled) {
            isSettled = true;
            if (!context.callbackWaitsForEmptyEventLoop)
                end(0);
        }
    }
    const found = await loadFile();
    if (found === undefined)
        return;
    const handler = handlerIn(found);
    if (handler === undefined) {
        end(1);
        return;
    }
    try {
        const returned = handler(task.event, context, finish);
        if (typeof returned?.then === 'function') {
            await returned;
            if (!isSettled)
                end(0);
        }
        else if (handler.length < 3)
            isSettled = true;
    }
    catch (error) {
        fail(error);
    }
}

;// CONCATENATED MODULE: ./lib/local/hooks/hook-handlers.js











/** Lambda's own limit is a setting of the function, from 1 s to 15 min; whoever watches a rehearsal is not to wait that long. */
const defaultLimitMs = 60_000;
/** Milliseconds that a handler has between SIGTERM and SIGKILL. */
const closingMs = 1_000;
/**
 * Functions that are played by files of this machine, each invocation in a process of its own, as Lambda would run it once. What a handler
 * writes and throws becomes lines of output; what it says to the deployment it says by PutLifecycleEventHookExecutionStatus.
 */
function createHookHandlers(options) {
    const { files } = options;
    return (context) => ({
        names: new Set(files.keys()),
        async invoke(invocation, signal) {
            const functionName = (0,function_reference/* functionNameOf */.d)(invocation.functionName);
            const file = files.get(functionName);
            if (file === undefined)
                throw new Error(`There is no function "${functionName}".`);
            return runOnce(file, functionName, invocation, signal, options, context);
        }
    });
}
async function runOnce(file, functionName, { deploymentId, hookExecutionId, event, hasReported }, signal, { env, reaper, modules = {}, limitMs = defaultLimitMs }, { region, endpoint, onHookOutput, targetOf }) {
    const say = (stream, line) => onHookOutput({ deploymentId, target: targetOf(deploymentId), lifecycleEvent: event, script: functionName, stream, line });
    const task = {
        file: (0,external_node_url_.pathToFileURL)(file).href,
        functionName,
        event: { DeploymentId: deploymentId, LifecycleEventHookExecutionId: hookExecutionId },
        limitMs,
        region,
        modules,
        mark: (0,external_node_crypto_.randomUUID)()
    };
    const notes = new NoteReader(task.mark, line => say('stderr', line));
    const child = await (0,script_process/* startScript */.OW)({ program: process.execPath, args: ['-e', handlerProgram(), JSON.stringify(task)], shown: file }, { cwd: (0,external_node_path_.dirname)(file), env: handlerEnvironment({ base: env, functionName, file, region, endpoint: endpoint(), marker: reaper.marker }) });
    if (child.pid !== undefined)
        reaper.guard(child.pid);
    try {
        const exited = new Promise(resolve => child.once('exit', () => resolve()));
        const written = Promise.all([linesOf(child, 'stdout', line => say('stdout', line)), linesOf(child, 'stderr', line => notes.read(line))]);
        const end = await (0,await_script/* within */.u)(exited, limitMs, signal);
        if (end !== 'done')
            await (0,await_script/* endGroup */.N)(child, exited, closingMs);
        // What the handler started does not outlive it.
        else if ((0,script_process/* isGroupAlive */.JM)(child))
            (0,script_process/* signalGroup */.i8)(child, 'SIGKILL');
        await (0,await_script/* within */.u)(written, closingMs);
        child.stdout.destroy();
        child.stderr.destroy();
        if (end === 'aborted')
            return undefined;
        const { exitCode: status, signalCode } = child;
        const how = {
            file,
            status,
            signal: signalCode,
            ...notes.found,
            ...(end === 'late' && { lateMs: limitMs }),
            provided: Object.keys(modules)
        };
        const what = describeHandlerEnd(how);
        if (hasReported?.() !== true) {
            const message = `The function "${functionName}" ended without reporting: ${what}`;
            say('stderr', (0,with_hint/* withHint */.m)({ message, hint: 'CodeDeploy waits for its report for the rest of the hour.' }));
        }
        else if (isStrangeEnd(how))
            say('stderr', `The function "${functionName}" has reported, and then ${what}.`);
        return { what };
    }
    finally {
        if (child.pid !== undefined)
            reaper.release(child.pid);
    }
}
function linesOf(child, stream, onLine) {
    const splitter = new line_splitter/* LineSplitter */.g(line => onLine(line.toString('utf8')));
    child[stream].on('data', (chunk) => splitter.push(chunk));
    return new Promise(resolve => child[stream].once('close', () => {
        splitter.end();
        resolve();
    }));
}
/** Takes what the handler's program tells out of the lines of standard error, and hands the others on. */
class NoteReader {
    #mark;
    #onLine;
    #note;
    #syntaxPlace;
    constructor(mark, onLine) {
        this.#mark = mark;
        this.#onLine = onLine;
    }
    get found() {
        return {
            ...(this.#note !== undefined && { note: this.#note }),
            ...(this.#syntaxPlace !== undefined && { syntaxPlace: this.#syntaxPlace })
        };
    }
    read(line) {
        // What the handler wrote last may have no line end.
        const [written = '', note] = line.split(this.#mark, 2);
        if (note !== undefined)
            this.#note = parsed(note);
        else if (this.#note?.type === 'not-loaded' && /^file:.*:\d+$/.test(line))
            this.#syntaxPlace ??= line;
        // What Node adds to its own words says nothing about the handler.
        const isNodes = this.#syntaxPlace !== undefined && /^(?:Node\.js v.*)?$/.test(line);
        if ((note === undefined || written !== '') && !isNodes)
            this.#onLine(written);
    }
}
/** Undefined for one that a line of the handler before it, without an end, has cut. */
function parsed(note) {
    try {
        return JSON.parse(note);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ endGroup),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _script_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6887);

/** SIGTERM, then SIGKILL, to the whole group; ends when the script and its group are gone. */
async function endGroup(child, exited, graceMs) {
    (0,_script_process_js__WEBPACK_IMPORTED_MODULE_0__/* .signalGroup */ .i8)(child, 'SIGTERM');
    const until = Date.now() + graceMs;
    while ((0,_script_process_js__WEBPACK_IMPORTED_MODULE_0__/* .isGroupAlive */ .JM)(child) && Date.now() < until)
        await within(new Promise(() => undefined), 20);
    (0,_script_process_js__WEBPACK_IMPORTED_MODULE_0__/* .signalGroup */ .i8)(child, 'SIGKILL');
    await exited;
    child.stdout.destroy();
    child.stderr.destroy();
}
/** Waits for `work`, for at most `ms`, until `signal` aborts. */
async function within(work, ms, signal) {
    if (signal?.aborted)
        return 'aborted';
    let timer;
    let onAbort;
    try {
        return await Promise.race([
            work.then(() => 'done'),
            new Promise(done => {
                timer = setTimeout(() => {
                    done('late');
                }, ms);
            }),
            new Promise(done => {
                onAbort = () => {
                    done('aborted');
                };
                signal?.addEventListener('abort', onAbort);
            })
        ]);
    }
    finally {
        clearTimeout(timer);
        if (onAbort)
            signal?.removeEventListener('abort', onAbort);
    }
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
/* unused harmony export lineLimit */
/** Longest line kept in one piece, in bytes; what a hook writes without a line end must not fill the memory. */
const lineLimit = 65_536;
/**
 * Cuts a stream of bytes into lines. A line ends at LF, a CR before it is dropped; a line of more than {@link lineLimit} bytes is handed
 * on in pieces of that size. The last line needs no line end.
 */
class LineSplitter {
    #onLine;
    #limit;
    #pending = [];
    #pendingBytes = 0;
    constructor(onLine, limit = lineLimit) {
        this.#onLine = onLine;
        this.#limit = limit;
    }
    push(chunk) {
        let rest = chunk;
        for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
            this.#add(rest.subarray(0, end));
            this.#emit();
            rest = rest.subarray(end + 1);
        }
        if (rest.length > 0)
            this.#add(rest);
    }
    end() {
        if (this.#pendingBytes > 0)
            this.#emit();
    }
    #add(part) {
        let rest = part;
        while (this.#pendingBytes + rest.length > this.#limit) {
            const room = this.#limit - this.#pendingBytes;
            this.#keep(rest.subarray(0, room));
            this.#emit();
            rest = rest.subarray(room);
        }
        this.#keep(rest);
    }
    #keep(part) {
        this.#pending.push(part);
        this.#pendingBytes += part.length;
    }
    #emit() {
        const [only] = this.#pending;
        const line = only !== undefined && this.#pending.length === 1 ? only : Buffer.concat(this.#pending);
        this.#pending = [];
        this.#pendingBytes = 0;
        this.#onLine(line.at(-1) === 0x0d ? line.subarray(0, -1) : line);
    }
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createReaper)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/local/host/reaper-watcher.js
/**
 * The program of the watcher. It runs in a process of its own from this function's source text (`node -e`), because neither `lib/` nor a
 * single-file bundle has a second file to start: so it must not refer to anything outside of itself.
 *
 * It lives as long as the main process holds the other end of its standard input. When that closes, by a normal end or by a
 * SIGKILL, it ends what the hooks left behind and removes the folders it was told of.
 */
/* istanbul ignore next: counters added by a coverage run would be references to the outside */
function watchForTheEnd(load) {
    const fs = load('node:fs');
    const { spawnSync } = load('node:child_process');
    const path = load('node:path');
    const termGraceMs = 2_000;
    const killGraceMs = 2_000;
    /** Process groups (on Windows: the script's process) with the start time of their leader, which tells a reused number apart. */
    const groups = new Map();
    const folders = new Set();
    let marker;
    let keep = false;
    function receive(line) {
        const message = JSON.parse(line);
        if (message.type === 'run') {
            marker = message.marker;
            keep = message.keep;
        }
        else if (message.type === 'guard') {
            // 0 and 1 would address the watcher's own group and every process there is.
            if (!(message.group > 1))
                return;
            prune();
            groups.set(message.group, { started: readStat(message.group)?.started, running: true });
        }
        else if (message.type === 'release') {
            const group = groups.get(message.group);
            if (group)
                group.running = false;
            if (keep)
                groups.delete(message.group);
            prune();
        }
        else
            folders.add(message.folder);
    }
    /** A group without members is forgotten: its number may be given to a stranger. */
    function prune() {
        if (process.platform === 'win32')
            return;
        for (const [group, { running }] of groups)
            if (!running && !exists(-group))
                groups.delete(group);
    }
    function exists(target) {
        try {
            process.kill(target, 0);
            return true;
        }
        catch (error) {
            return error.code === 'EPERM';
        }
    }
    function readStat(pid) {
        try {
            // proc_pid_stat(5): "pid (comm) state ppid pgrp … starttime": the name may hold blanks and parentheses, so count from the last one.
            const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
            const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            return { state: fields[0] ?? '', group: Number(fields[2]), started: fields[19] ?? '' };
        }
        catch {
            return undefined;
        }
    }
    function hasMarker(pid) {
        if (keep || marker === undefined)
            return false;
        try {
            return fs.readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(marker);
        }
        catch {
            return false;
        }
    }
    function leftOnLinux() {
        const left = [];
        for (const name of fs.readdirSync('/proc')) {
            if (!/^\d+$/.test(name) || Number(name) === process.pid)
                continue;
            const stat = readStat(name);
            if (stat === undefined || stat.state === 'Z' || stat.state === 'X')
                continue;
            const group = groups.get(stat.group);
            const isReused = group?.started !== undefined && Number(name) === stat.group && stat.started !== group.started;
            if ((group !== undefined && !isReused) || hasMarker(name))
                left.push(Number(name));
        }
        return left;
    }
    /** What to signal: processes on Linux, negative group numbers on other Unix systems. */
    function findLeft() {
        if (fs.existsSync('/proc/self/environ'))
            return leftOnLinux();
        return [...groups.keys()].map(group => -group).filter(exists);
    }
    function send(targets, signal) {
        for (const target of targets) {
            try {
                process.kill(target, signal);
            }
            catch {
                // It ended by itself, or it is not ours to end: then it is among the survivors.
            }
        }
    }
    function pause(ms) {
        return new Promise(resolve => setTimeout(resolve, ms));
    }
    async function endProcesses() {
        if (process.platform === 'win32') {
            for (const pid of groups.keys())
                spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { windowsHide: true });
            return [];
        }
        const termed = new Set();
        const termUntil = Date.now() + termGraceMs;
        while (Date.now() < termUntil) {
            const left = findLeft();
            if (left.length === 0)
                return [];
            send(left.filter(target => !termed.has(target)), 'SIGTERM');
            for (const target of left)
                termed.add(target);
            await pause(20);
        }
        const killUntil = Date.now() + killGraceMs;
        while (Date.now() < killUntil) {
            const left = findLeft();
            if (left.length === 0)
                return [];
            send(left, 'SIGKILL');
            await pause(20);
        }
        return findLeft().map(Math.abs);
    }
    /** A folder without permissions cannot be emptied by its own owner: give them back first. */
    function openUp(folder) {
        try {
            fs.chmodSync(folder, 0o700);
            for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
                if (entry.isDirectory())
                    openUp(path.join(folder, entry.name));
        }
        catch {
            // The removal that follows reports what is in its way.
        }
    }
    function removeFolders() {
        const notRemoved = [];
        for (const folder of folders) {
            try {
                fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
            }
            catch {
                openUp(folder);
                try {
                    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
                }
                catch (error) {
                    notRemoved.push(`${folder}: ${error.message}`);
                }
            }
        }
        return notRemoved;
    }
    let isEnding = false;
    async function end() {
        if (isEnding)
            return;
        isEnding = true;
        if (keep)
            for (const [group, { running }] of groups)
                if (!running)
                    groups.delete(group);
        const survivors = await endProcesses();
        const notRemoved = removeFolders();
        process.stdout.write(`${JSON.stringify({ survivors, notRemoved })}\n`, () => process.exit(0));
    }
    process.title = 'codedeploy-kit reaper';
    process.on('SIGINT', () => undefined);
    process.on('SIGHUP', () => undefined);
    process.on('SIGTERM', () => void end());
    // A main process that died does not read any more.
    process.stdout.on('error', () => undefined);
    let pending = '';
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', (chunk) => {
        const lines = (pending + chunk).split('\n');
        pending = lines.pop() ?? '';
        for (const line of lines)
            receive(line);
    });
    process.stdin.on('end', () => void end());
    process.stdin.on('error', () => void end());
    process.stdout.write(`${JSON.stringify({ watcher: process.pid })}\n`);
}

;// CONCATENATED MODULE: ./lib/local/host/reaper.js





const markerName = 'CODEDEPLOY_KIT_RUN';
/** What Node may need to start at all; nothing else of the environment reaches the watcher. */
const passedOn = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'windir', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];
/** Starts the watcher. Rejects with a `local` error when it cannot be started: then nothing may be run that it ought to guard. */
async function createReaper({ env, keep = false }) {
    const marker = { name: markerName, value: (0,external_node_crypto_.randomUUID)() };
    const groups = new Set();
    const folders = new Set();
    const runMessage = { type: 'run', marker: `${marker.name}=${marker.value}`, keep };
    const watcher = await startWatcher(env);
    watcher.tell(runMessage);
    let closed;
    async function close() {
        const report = await watcher.end();
        if (report !== undefined)
            return report;
        // Somebody killed the watcher: a second one gets the whole list.
        const second = await startWatcher(env);
        second.tell(runMessage);
        for (const group of groups)
            second.tell({ type: 'guard', group });
        for (const folder of folders)
            second.tell({ type: 'remove', folder });
        const secondReport = await second.end();
        if (secondReport !== undefined)
            return secondReport;
        throw new errors/* DeployError */.sH('local', 'The process that ends what the hooks left running was itself killed.', {
            hint: `Look for processes with ${marker.name}=${marker.value} in their environment, and for these folders: ${[...folders].join(', ') || 'none'}.`
        });
    }
    return {
        marker,
        watcher: watcher.pid,
        guard(group) {
            groups.add(group);
            watcher.tell({ type: 'guard', group });
        },
        release(group) {
            if (keep)
                groups.delete(group);
            watcher.tell({ type: 'release', group });
        },
        removeAtEnd(folder) {
            folders.add(folder);
            watcher.tell({ type: 'remove', folder });
        },
        close() {
            closed ??= close();
            return closed;
        }
    };
}
async function startWatcher(env) {
    const program = [process.execPath, '-e', `(${watchForTheEnd.toString()})(process.getBuiltinModule.bind(process))`];
    // A shell in between that ends at once makes the watcher a child of init: killing the tree of this process does not reach it. Node
    // destroys the standard input of a child that ended, hence the fourth channel.
    const isWindows = process.platform === 'win32';
    const [command, ...args] = isWindows ? program : ['/bin/sh', '-c', '"$@" <&3 3<&- &', 'sh', ...program];
    const launcher = (0,external_node_child_process_.spawn)(command, args, {
        // Its own session: the Ctrl-C of a terminal and the end of a job's process group do not reach it either.
        detached: true,
        stdio: isWindows ? ['pipe', 'pipe', 'ignore'] : ['ignore', 'pipe', 'ignore', 'pipe'],
        // A folder that is in use as a working directory cannot be removed on Windows.
        cwd: (0,external_node_path_.parse)(process.execPath).root,
        env: Object.fromEntries(passedOn.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]]))),
        windowsHide: true
    });
    const control = launcher.stdio[isWindows ? 0 : 3];
    const stdout = launcher.stdio[1];
    const handles = [launcher, control, stdout];
    let text = '';
    stdout.setEncoding('utf8');
    const isReady = new Promise(resolve => {
        stdout.on('data', (chunk) => {
            text += chunk;
            if (text.includes('\n'))
                resolve(true);
        });
        stdout.once('close', () => {
            resolve(false);
        });
    });
    const ended = new Promise(resolve => stdout.once('close', resolve));
    const failed = new Promise(resolve => launcher.on('error', resolve));
    // A lost watcher shows in its missing report.
    control.on('error', () => undefined);
    const outcome = await Promise.race([isReady, failed]);
    if (outcome !== true) {
        throw new errors/* DeployError */.sH('local', 'The process that ends what hooks leave running cannot be started.', {
            hint: 'Node must be able to start itself a second time: look at the limits for processes and memory.',
            cause: outcome === false ? undefined : outcome
        });
    }
    // The watcher must not keep this process alive: that this process ends is what it waits for.
    for (const handle of handles)
        handle.unref();
    const [ready = ''] = text.split('\n');
    return {
        pid: JSON.parse(ready).watcher,
        tell(message) {
            if (control.writable)
                control.write(`${JSON.stringify(message)}\n`);
        },
        async end() {
            for (const handle of handles)
                handle.ref();
            control.end();
            await ended;
            const report = text.split('\n')[1];
            return report === undefined || report === '' ? undefined : JSON.parse(report);
        }
    };
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   OW: () => (/* binding */ startScript),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Attempts at starting a script that another process still seems to write. */
const busyAttempts = 20;
/** Starts a script as the leader of a process group of its own, with a closed standard input. Rejects with the system's error. */
async function startScript(command, options) {
    for (let attempt = 1;; attempt++) {
        try {
            return await start(command, options);
        }
        catch (error) {
            const { code } = error;
            // No shebang: the agent's Ruby falls back to the shell; so does glibc, but not every C library.
            if (code === 'ENOEXEC' && command.program !== '/bin/sh')
                return start({ ...command, program: '/bin/sh', args: [command.program] }, options);
            // While this process forks for another instance, the child has this script, just unpacked, still open for writing.
            if (code !== 'ETXTBSY' || attempt >= busyAttempts)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(25);
        }
    }
}
function start({ program, args }, { cwd, env }) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd,
            env,
            // On Windows this would open a console window for each script.
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true
        });
        child.once('error', reject);
        child.once('spawn', () => {
            child.stdin.on('error', () => undefined);
            child.stdin.end();
            resolve(child);
        });
    });
}
/** Signals the script with everything in its process group. One that has ended is no error, one of another user is left. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill());
        return;
    }
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        if (!['ESRCH', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
}
/** Whether anything of the script's process group still runs. */
function isGroupAlive(child) {
    if (child.pid === undefined)
        return false;
    if (process.platform === 'win32')
        return child.exitCode === null && child.signalCode === null;
    try {
        process.kill(-child.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 1695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ acceleratedClock)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

/** Time that passes `factor` times as fast as it does, from now on: for clients that have a clock of their own. */
function acceleratedClock(factor) {
    const start = _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now();
    return {
        now: () => start + (_core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now() - start) * factor,
        sleep: (ms, signal) => _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.sleep(ms / factor, signal)
    };
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ startLocalCodeDeploy)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/clock.js
var core_clock = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
;// CONCATENATED MODULE: ./lib/local/json-file.js


/**
 * Replaces the file's content in one step: a reader, or a process that dies half way, sees the old text or the new one, never a part.
 * Synchronous, so that what is on disk never lags behind what a client was told.
 */
function writeJsonFile(file, value) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify(value));
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Undefined when there is no such file; throws on anything else, text that is not JSON included. */
function readJsonFile(file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    return JSON.parse(text);
}

;// CONCATENATED MODULE: ./lib/local/account/account.js




/** What ECS and Lambda deployments work on: services with their task sets, task definitions, functions with their aliases. Whoever changes a record saves. */
class Account {
    #file;
    /** Names of those that were created; a service brings its own. */
    clusters;
    services;
    taskDefinitions;
    functions;
    #listeners = new Set();
    constructor(directory) {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        this.#file = (0,external_node_path_.join)(directory, 'account.json');
        const saved = readJsonFile(this.#file);
        this.clusters = saved?.clusters ?? [];
        this.services = saved?.services ?? [];
        this.taskDefinitions = saved?.taskDefinitions ?? [];
        this.functions = saved?.functions ?? [];
    }
    hasCluster(name) {
        return this.clusters.includes(name) || this.services.some(({ cluster }) => cluster === name);
    }
    /** `cluster` and `service` are names. */
    findService(cluster, service) {
        return this.services.find(record => record.cluster === cluster && record.service === service);
    }
    /** By ARN, by `family:revision`, or by family for its latest. */
    findTaskDefinition(reference) {
        const name = reference.replace(/^arn:.*:task-definition\//, '');
        const [family, revision] = name.split(':');
        return this.taskDefinitions.findLast(record => record.family === family && (revision === undefined || String(record.revision) === revision));
    }
    /** By name, or by an ARN, whose qualifier is left out. */
    findFunction(reference) {
        const name = (0,function_reference/* functionNameOf */.d)(reference);
        return this.functions.find(record => record.name === name);
    }
    /** Calls `listener` after each change that was saved; returns what ends that. */
    onChange(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    save() {
        const { clusters, services, taskDefinitions, functions } = this;
        writeJsonFile(this.#file, { clusters, services, taskDefinitions, functions });
        for (const listener of this.#listeners)
            listener();
    }
}

;// CONCATENATED MODULE: ./lib/local/control-plane/fault.js
/** Asks the rule, and counts the calls for it. */
class FaultSource {
    #rule;
    #counts = new Map();
    constructor(rule = () => undefined) {
        this.#rule = rule;
    }
    next(operation, input) {
        const nth = (this.#counts.get(operation) ?? 0) + 1;
        this.#counts.set(operation, nth);
        return this.#rule({ operation, input, nth });
    }
}

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
;// CONCATENATED MODULE: ./lib/local/control-plane/api-error.js
/** An answer of the CodeDeploy API that is not a success. The name is the API's own, such as `ApplicationDoesNotExistException`. */
class ApiError extends Error {
    name = 'ApiError';
    errorName;
    status;
    constructor(errorName, message, status = 400) {
        super(message);
        this.errorName = errorName;
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./lib/local/control-plane/input.js

function toInput(value) {
    if (isObject(value))
        return value;
    throw wrongType('input', 'an object');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const wrongType = (name, type) => new ApiError('SerializationException', `${name} must be ${type}.`);
function optionalString(input, name) {
    const value = input[name] ?? undefined;
    if (value === undefined || typeof value === 'string')
        return value;
    throw wrongType(name, 'a string');
}
function optionalBoolean(input, name) {
    const value = input[name] ?? undefined;
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw wrongType(name, 'a boolean');
}
function optionalNumber(input, name) {
    const value = input[name] ?? undefined;
    if (value === undefined || typeof value === 'number')
        return value;
    throw wrongType(name, 'a number');
}
function optionalObject(input, name) {
    const value = input[name] ?? undefined;
    if (value === undefined || isObject(value))
        return value;
    throw wrongType(name, 'an object');
}
function optionalList(input, name) {
    const value = input[name] ?? undefined;
    if (value === undefined || Array.isArray(value))
        return value;
    throw wrongType(name, 'a list');
}
function optionalStrings(input, name) {
    return optionalList(input, name)?.map(item => {
        if (typeof item === 'string')
            return item;
        throw wrongType(name, 'a list of strings');
    });
}
function optionalObjects(input, name) {
    return optionalList(input, name)?.map(item => {
        if (isObject(item))
            return item;
        throw wrongType(name, 'a list of objects');
    });
}
/** The value if it is one of the choices; the API's own exception otherwise. */
function optionalChoice(input, name, choices, errorName) {
    const value = optionalString(input, name);
    if (value === undefined)
        return undefined;
    const choice = choices.find(candidate => candidate === value);
    if (choice === undefined)
        throw new ApiError(errorName, `${name} is ${JSON.stringify(value)}; it must be one of ${choices.join(', ')}.`);
    return choice;
}
/** Copies the named members that are present. */
function pickMembers(input, names) {
    return Object.fromEntries(names.filter(name => (input[name] ?? undefined) !== undefined).map(name => [name, input[name]]));
}
const applicationName = {
    member: 'applicationName',
    what: 'application name',
    required: 'ApplicationNameRequiredException',
    invalid: 'InvalidApplicationNameException'
};
const deploymentGroupName = {
    member: 'deploymentGroupName',
    what: 'deployment group name',
    required: 'DeploymentGroupNameRequiredException',
    invalid: 'InvalidDeploymentGroupNameException'
};
const deploymentConfigName = {
    member: 'deploymentConfigName',
    what: 'deployment configuration name',
    required: 'DeploymentConfigNameRequiredException',
    invalid: 'InvalidDeploymentConfigNameException'
};
/** A name of 1 to 100 of the characters the API allows. Throws the kind's own exceptions. */
function requiredName(input, kind, member = kind.member) {
    const name = optionalString(input, member);
    if (name === undefined || name === '')
        throw new ApiError(kind.required, `The ${kind.what} was not specified.`);
    return checkName(name, kind);
}
function optionalName(input, kind, member = kind.member) {
    const name = optionalString(input, member);
    return name === undefined ? undefined : checkName(name, kind);
}
function checkName(name, kind) {
    if (!/^[A-Za-z0-9._+=,@-]{1,100}$/.test(name))
        throw new ApiError(kind.invalid, `The ${kind.what} ${JSON.stringify(name)} is not valid: 1 to 100 of A-Z a-z 0-9 . _ + = , @ -`);
    return name;
}

;// CONCATENATED MODULE: ./lib/local/control-plane/context.js



/** The account everything belongs to. */
const accountId = '000000000000';
/** Epoch seconds, as AWS JSON 1.1 writes times. */
const seconds = (ms) => ms / 1_000;
function requireApplication({ catalog }, name) {
    const application = catalog.applications.get(name);
    if (application === undefined)
        throw new ApiError('ApplicationDoesNotExistException', `No application found for name: ${name}`);
    return application;
}
function requireGroup(application, name) {
    const group = application.groups.find(candidate => candidate.name === name);
    if (group === undefined)
        throw new ApiError('DeploymentGroupDoesNotExistException', `No Deployment Group found for name: ${name}`);
    return group;
}
function requireDeployment(input, context) {
    const id = optionalString(input, 'deploymentId');
    if (id === undefined || id === '')
        throw new ApiError('DeploymentIdRequiredException', 'The deployment ID was not specified.');
    return findDeployment(id, context);
}
/** Throws InvalidDeploymentIdException, DeploymentDoesNotExistException. */
function findDeployment(id, { catalog }) {
    requireDeploymentId(id);
    const deployment = catalog.deployments.get(id);
    if (deployment === undefined)
        throw new ApiError('DeploymentDoesNotExistException', `The deployment ${id} could not be found`);
    return deployment;
}
/** Throws DeploymentAlreadyCompletedException. */
function requireActive({ id, status }) {
    if ((0,model/* isTerminal */.Hd)(status))
        throw new ApiError('DeploymentAlreadyCompletedException', `The deployment ${id} is already completed: it is ${status}.`);
}
function requireDeploymentId(id) {
    if (!/^d-[A-Z0-9]{9}$/.test(id))
        throw new ApiError('InvalidDeploymentIdException', `Specified DeploymentId is not in the valid format: ${id}`);
}
/** Throws BatchLimitExceededException. */
function requireBatchSize(items, limit, errorName = 'BatchLimitExceededException') {
    if (items.length > limit)
        throw new ApiError(errorName, `The maximum number of names or IDs allowed for this request (${limit}) was exceeded: ${items.length}.`);
}
/** Throws DescriptionTooLongException beyond 256 characters, the guide's limit. */
function optionalDescription(input) {
    const description = optionalString(input, 'description');
    if (description !== undefined && description.length > 256)
        throw new ApiError('DescriptionTooLongException', `The description has ${description.length} characters; 256 are allowed.`);
    return description;
}

// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
;// CONCATENATED MODULE: ./lib/local/control-plane/alarm-input.js


/** The API's limit for one group or deployment. */
const maxAlarms = 10;
/**
 * Names of the alarms that an AlarmConfiguration watches: none when it is not enabled. Undefined when there is no such member. Throws
 * InvalidAlarmConfigException, AlarmsLimitExceededException.
 */
function optionalAlarms(input, member) {
    const config = optionalObject(input, member);
    if (config === undefined)
        return undefined;
    const enabled = optionalBoolean(config, 'enabled') ?? false;
    optionalBoolean(config, 'ignorePollAlarmFailure');
    const names = (optionalObjects(config, 'alarms') ?? []).map(alarm => optionalString(alarm, 'name') ?? '');
    if (names.some(name => name === '' || name.length > 255))
        throw invalid('An alarm has a name of 1 to 255 characters.');
    if (new Set(names).size < names.length)
        throw invalid('An alarm is named twice.');
    if (enabled && names.length === 0)
        throw invalid('Alarms are enabled, and none is named.');
    if (names.length > maxAlarms)
        throw new ApiError('AlarmsLimitExceededException', `At most ${maxAlarms} alarms are allowed, not ${names.length}.`);
    return enabled ? names : [];
}
const invalid = (message) => new ApiError('InvalidAlarmConfigException', message);

;// CONCATENATED MODULE: ./lib/local/control-plane/auto-rollback.js



/** Enabled needs at least one event. Throws InvalidAutoRollbackConfigException. */
function optionalAutoRollback(input) {
    const config = optionalObject(input, 'autoRollbackConfiguration');
    if (config === undefined)
        return undefined;
    const enabled = optionalBoolean(config, 'enabled') ?? false;
    const events = (optionalStrings(config, 'events') ?? []).map(name => {
        const event = model/* autoRollbackEvents */.B1.find(candidate => candidate === name);
        if (event === undefined)
            throw auto_rollback_invalid(`${JSON.stringify(name)} is not one of ${model/* autoRollbackEvents */.B1.join(', ')}.`);
        return event;
    });
    if (enabled && events.length === 0)
        throw auto_rollback_invalid('Automatic rollback is enabled without an event that triggers it.');
    return { enabled, events };
}
const auto_rollback_invalid = (message) => new ApiError('InvalidAutoRollbackConfigException', message);

;// CONCATENATED MODULE: ./lib/local/control-plane/blue-green-input.js


/** Two days: the most the API takes, and how long AWS waits at all before and after traffic is shifted. */
const maxWaitMinutes = 2_880;
/** The waits that a group's configuration asks for. Throws InvalidBlueGreenDeploymentConfigurationException. */
function readBlueGreenWaits(config) {
    const errorName = 'InvalidBlueGreenDeploymentConfigurationException';
    const minutes = (option, name) => {
        const value = optionalNumber(option, name);
        if (value !== undefined && (!Number.isInteger(value) || value < 0 || value > maxWaitMinutes))
            throw new ApiError(errorName, `${name} must be 0 to ${maxWaitMinutes} minutes, not ${value}.`);
        return value;
    };
    const ready = optionalObject(config ?? {}, 'deploymentReadyOption') ?? {};
    const readyAction = optionalChoice(ready, 'actionOnTimeout', ['CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT'], errorName);
    const readyWaitMinutes = minutes(ready, 'waitTimeInMinutes') ?? maxWaitMinutes;
    const ending = optionalObject(config ?? {}, 'terminateBlueInstancesOnDeploymentSuccess') ?? {};
    const blueAction = optionalChoice(ending, 'action', ['TERMINATE', 'KEEP_ALIVE'], errorName);
    const terminationWaitMinutes = minutes(ending, 'terminationWaitTimeInMinutes') ?? 0;
    const fleet = optionalObject(config ?? {}, 'greenFleetProvisioningOption') ?? {};
    optionalChoice(fleet, 'action', ['DISCOVER_EXISTING', 'COPY_AUTO_SCALING_GROUP'], errorName);
    return {
        ...(readyAction === 'STOP_DEPLOYMENT' ? { readyWaitMinutes } : {}),
        ...(blueAction === 'TERMINATE' ? { terminationWaitMinutes } : {})
    };
}
/** Throws InvalidTargetInstancesException. */
function readTargetInstances(input, { deploymentType }) {
    const invalid = (message) => new ApiError('InvalidTargetInstancesException', message);
    const chosen = optionalObject(input, 'targetInstances');
    if (chosen === undefined)
        return {};
    if (deploymentType !== 'BLUE_GREEN')
        throw invalid('Target instances are for blue/green deployments; this group deploys in place.');
    const filters = optionalObjects(chosen, 'tagFilters');
    const tagSet = optionalObject(chosen, 'ec2TagSet');
    if (filters !== undefined && tagSet !== undefined)
        throw invalid('Use either tagFilters or ec2TagSet, not both.');
    const lists = tagSet === undefined ? undefined : optionalList(tagSet, 'ec2TagSetList');
    return {
        ...(filters === undefined ? {} : { any: filters.map(readFilter) }),
        ...(lists === undefined ? {} : { set: lists.map(list => (Array.isArray(list) ? list.filter(isObject).map(readFilter) : [])) })
    };
}
function readFilter(filter) {
    const errorName = 'InvalidEC2TagException';
    const [Key, Value] = [optionalString(filter, 'Key'), optionalString(filter, 'Value')];
    const Type = optionalChoice(filter, 'Type', ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'], errorName);
    return { ...(Key === undefined ? {} : { Key }), ...(Value === undefined ? {} : { Value }), ...(Type === undefined ? {} : { Type }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/local/engine/predefined-configs.js

/** What GetDeploymentConfig says about the Server configurations; OneAtATime is MOST_CONCURRENCY 1 there. */
const minimumHealthyHosts = {
    OneAtATime: { type: 'MOST_CONCURRENCY', value: 1 },
    HalfAtATime: { type: 'FLEET_PERCENT', value: 50 },
    AllAtOnce: { type: 'HOST_COUNT', value: 0 }
};
const allAtOnce = { type: 'AllAtOnce' };
const canary = (canaryPercentage, canaryInterval) => ({
    type: 'TimeBasedCanary',
    timeBasedCanary: { canaryPercentage, canaryInterval }
});
const linear = (linearPercentage, linearInterval) => ({
    type: 'TimeBasedLinear',
    timeBasedLinear: { linearPercentage, linearInterval }
});
/** Intervals are minutes. */
const trafficRouting = {
    ECSLinear10PercentEvery1Minutes: linear(10, 1),
    ECSLinear10PercentEvery3Minutes: linear(10, 3),
    ECSCanary10Percent5Minutes: canary(10, 5),
    ECSCanary10Percent15Minutes: canary(10, 15),
    ECSAllAtOnce: allAtOnce,
    LambdaCanary10Percent5Minutes: canary(10, 5),
    LambdaCanary10Percent10Minutes: canary(10, 10),
    LambdaCanary10Percent15Minutes: canary(10, 15),
    LambdaCanary10Percent30Minutes: canary(10, 30),
    LambdaLinear10PercentEvery1Minute: linear(10, 1),
    LambdaLinear10PercentEvery2Minutes: linear(10, 2),
    LambdaLinear10PercentEvery3Minutes: linear(10, 3),
    LambdaLinear10PercentEvery10Minutes: linear(10, 10),
    LambdaAllAtOnce: allAtOnce
};
const common = (name, index) => ({
    id: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
    name: `${codedeploy_words/* predefinedPrefix */.hV}${name}`,
    createdMs: 0
});
/** The configurations every account has. */
const predefinedConfigs = new Map([
    ...codedeploy_words/* predefinedConfigNames */.ld.Server.map(name => ({
        name,
        rest: { computePlatform: 'Server', minimumHealthyHosts: minimumHealthyHosts[name] }
    })),
    ...['ECS', 'Lambda'].flatMap(computePlatform => codedeploy_words/* predefinedConfigNames */.ld[computePlatform].map(name => ({ name, rest: { computePlatform, trafficRoutingConfig: trafficRouting[name] } })))
].map(({ name, rest }, index) => {
    const config = { ...common(name, index + 1), ...rest };
    return [config.name, config];
}));

;// CONCATENATED MODULE: ./lib/local/engine/traffic-routing.js
/** Two days, the most the API takes. */
const maxIntervalMinutes = 2_880;
/** Reads the API's TrafficRoutingConfig. Undefined when it is not one: the type and its own member are there, 1 to 99 percent, 1 to 2,880 minutes. */
function readTrafficRouting(config) {
    switch (config?.['type']) {
        case 'AllAtOnce':
            return { type: 'AllAtOnce' };
        case 'TimeBasedCanary':
            return timeBased('TimeBasedCanary', config['timeBasedCanary'], 'canaryPercentage', 'canaryInterval');
        case 'TimeBasedLinear':
            return timeBased('TimeBasedLinear', config['timeBasedLinear'], 'linearPercentage', 'linearInterval');
        default:
            return undefined;
    }
}
function timeBased(type, member, percentName, intervalName) {
    if (typeof member !== 'object' || member === null)
        return undefined;
    const values = member;
    const [percent, intervalMinutes] = [values[percentName], values[intervalName]];
    return isWhole(percent, 99) && isWhole(intervalMinutes, maxIntervalMinutes) ? { type, percent, intervalMinutes } : undefined;
}
function isWhole(value, most) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}

;// CONCATENATED MODULE: ./lib/local/control-plane/paging.js


/** AWS does not document its page sizes; this one is small enough for clients to meet a second page. */
const pageSize = 100;
/**
 * The page behind the input's `nextToken`, of those that `isIncluded`. A token names the last item of the page before, which need not be
 * included any more: a filter by status must not lose its place when statuses change between two pages. Throws
 * InvalidNextTokenException.
 */
function cutPage(input, all, nameOf, isIncluded = () => true) {
    const token = optionalString(input, 'nextToken');
    let start = 0;
    if (token !== undefined) {
        const last = Buffer.from(token, 'base64url').toString();
        start = all.findIndex(item => nameOf(item) === last) + 1;
        if (start === 0)
            throw new ApiError('InvalidNextTokenException', 'The next token was specified in an invalid format.');
    }
    const found = (start === 0 ? all : all.slice(start)).filter(isIncluded);
    const items = found.slice(0, pageSize);
    const last = items.at(-1);
    return found.length > pageSize && last !== undefined ? { items, nextToken: Buffer.from(nameOf(last)).toString('base64url') } : { items };
}
/** The token as an answer's member. */
const tokenOf = ({ nextToken }) => (nextToken === undefined ? {} : { nextToken });

;// CONCATENATED MODULE: ./lib/local/control-plane/deployment-configs.js









function findConfig({ catalog }, name) {
    const config = predefinedConfigs.get(name) ?? catalog.configs.get(name);
    if (config === undefined)
        throw new ApiError('DeploymentConfigDoesNotExistException', `No Deployment Configuration found for name: ${name}`);
    return config;
}
const createDeploymentConfig = (input, { catalog, clock }) => {
    const name = requiredName(input, deploymentConfigName);
    if (name.startsWith(codedeploy_words/* predefinedPrefix */.hV))
        throw new ApiError('InvalidDeploymentConfigNameException', `A deployment configuration name must not start with ${codedeploy_words/* predefinedPrefix */.hV}`);
    const computePlatform = optionalChoice(input, 'computePlatform', model/* computePlatforms */._T, 'InvalidComputePlatformException') ?? 'Server';
    const minimumHealthyHosts = computePlatform === 'Server' ? readMinimumHealthyHosts(input) : undefined;
    const trafficRoutingConfig = optionalObject(input, 'trafficRoutingConfig');
    const zonalConfig = optionalObject(input, 'zonalConfig');
    if (computePlatform === 'Server' && trafficRoutingConfig !== undefined)
        throw new ApiError('InvalidTrafficRoutingConfigurationException', 'Traffic routing is for the Lambda and ECS compute platforms.');
    if (computePlatform !== 'Server' && readTrafficRouting(trafficRoutingConfig) === undefined)
        throw new ApiError('InvalidTrafficRoutingConfigurationException', `A configuration for ${computePlatform} needs trafficRoutingConfig: AllAtOnce, or TimeBasedCanary or TimeBasedLinear with 1 to 99 percent and 1 to 2880 minutes.`);
    if (catalog.configs.has(name))
        throw new ApiError('DeploymentConfigAlreadyExistsException', `Deployment Configuration already exists: ${name}`);
    const id = (0,external_node_crypto_.randomUUID)();
    catalog.addConfig({
        id,
        name,
        computePlatform,
        createdMs: clock.now(),
        ...(minimumHealthyHosts === undefined ? {} : { minimumHealthyHosts }),
        ...(trafficRoutingConfig === undefined ? {} : { trafficRoutingConfig }),
        ...(zonalConfig === undefined ? {} : { zonalConfig })
    });
    return { deploymentConfigId: id };
};
function readMinimumHealthyHosts(input) {
    const errorName = 'InvalidMinimumHealthyHostValueException';
    const hosts = optionalObject(input, 'minimumHealthyHosts');
    if (hosts === undefined)
        throw new ApiError(errorName, 'minimum healthy hosts argument is missing');
    const type = optionalChoice(hosts, 'type', ['HOST_COUNT', 'FLEET_PERCENT'], errorName);
    const value = optionalNumber(hosts, 'value');
    if (type === undefined || value === undefined || !Number.isInteger(value) || value < 0 || (type === 'FLEET_PERCENT' && value > 100))
        throw new ApiError(errorName, 'The minimum healthy hosts need a type and a value: a count of 0 or more, or a percentage of 0 to 100.');
    return { type, value };
}
const getDeploymentConfig = (input, context) => {
    const config = findConfig(context, requiredName(input, deploymentConfigName));
    const { id, name, computePlatform, createdMs, minimumHealthyHosts, trafficRoutingConfig, zonalConfig } = config;
    return {
        deploymentConfigInfo: {
            deploymentConfigId: id,
            deploymentConfigName: name,
            minimumHealthyHosts,
            createTime: seconds(createdMs),
            computePlatform,
            trafficRoutingConfig,
            zonalConfig
        }
    };
};
const listDeploymentConfigs = (input, { catalog }) => {
    const page = cutPage(input, [...predefinedConfigs.keys(), ...[...catalog.configs.keys()].sort()], name => name);
    return { deploymentConfigsList: page.items, ...tokenOf(page) };
};
/** Deleting what is not there is a success, as on AWS. */
const deleteDeploymentConfig = (input, { catalog }) => {
    const name = requiredName(input, deploymentConfigName);
    if (name.startsWith(codedeploy_words/* predefinedPrefix */.hV))
        throw new ApiError('InvalidOperationException', `The predefined deployment configuration ${name} cannot be deleted.`);
    const isInUse = catalog.groups.some(group => group.configName === name || catalog.activeDeployment(group.id)?.configName === name);
    if (isInUse)
        throw new ApiError('DeploymentConfigInUseException', `The deployment configuration is still in use: ${name}`);
    catalog.removeConfig(name);
    return undefined;
};
const deploymentConfigOperations = {
    CreateDeploymentConfig: createDeploymentConfig,
    GetDeploymentConfig: getDeploymentConfig,
    ListDeploymentConfigs: listDeploymentConfigs,
    DeleteDeploymentConfig: deleteDeploymentConfig
};

;// CONCATENATED MODULE: ./lib/local/control-plane/ecs-group-input.js



/**
 * What the group of an ECS application deploys to. Throws InvalidECSServiceException, InvalidLoadBalancerInfoException,
 * InvalidTargetGroupPairException, InvalidBlueGreenDeploymentConfigurationException.
 */
function readEcsGroup(settings) {
    const { cluster, service } = readService(settings);
    const { targetGroups, hasTestListener } = readTargetGroupPair(settings);
    return { cluster, service, targetGroups, hasTestListener, ...readWaits(optionalObject(settings, 'blueGreenDeploymentConfiguration')) };
}
function readService(settings) {
    const invalid = (message) => new ApiError('InvalidECSServiceException', message);
    const services = optionalObjects(settings, 'ecsServices') ?? [];
    const [first, ...others] = services;
    if (first === undefined || others.length > 0)
        throw invalid(`An ECS deployment group has exactly one ECS service, not ${services.length}.`);
    const [cluster, service] = [optionalString(first, 'clusterName') ?? 'default', optionalString(first, 'serviceName') ?? ''];
    if (cluster === '' || service === '')
        throw invalid('An ECS service has a serviceName, and a clusterName that is not empty.');
    return { cluster, service };
}
function readTargetGroupPair(settings) {
    const errorName = 'InvalidTargetGroupPairException';
    const pairs = optionalObjects(optionalObject(settings, 'loadBalancerInfo') ?? {}, 'targetGroupPairInfoList') ?? [];
    const [pair, ...others] = pairs;
    if (pair === undefined)
        throw new ApiError('InvalidLoadBalancerInfoException', 'The specification for load balancing in the deployment group is invalid: an ECS deployment group needs targetGroupPairInfoList.');
    if (others.length > 0)
        throw new ApiError(errorName, `An ECS deployment group has exactly one target group pair, not ${pairs.length}.`);
    const targetGroups = (optionalObjects(pair, 'targetGroups') ?? []).map(group => optionalString(group, 'name') ?? '');
    if (targetGroups.length !== 2 || targetGroups.includes('') || targetGroups[0] === targetGroups[1])
        throw new ApiError(errorName, 'A target group pair has two target groups with different names.');
    const listeners = (route) => {
        const arns = optionalStrings(optionalObject(pair, route) ?? {}, 'listenerArns') ?? [];
        if (arns.includes(''))
            throw new ApiError(errorName, `${route} has a listener without an ARN.`);
        return arns.length;
    };
    if (listeners('prodTrafficRoute') !== 1)
        throw new ApiError(errorName, 'prodTrafficRoute has exactly one listener.');
    const testListeners = listeners('testTrafficRoute');
    if (testListeners > 1)
        throw new ApiError(errorName, 'testTrafficRoute has one listener at most.');
    return { targetGroups, hasTestListener: testListeners === 1 };
}
/** On ECS the original task set is always terminated in the end, and the replacement is never provisioned by anybody else. */
function readWaits(config) {
    const invalid = (message) => new ApiError('InvalidBlueGreenDeploymentConfigurationException', message);
    const ready = optionalObject(config ?? {}, 'deploymentReadyOption') ?? {};
    const { readyWaitMinutes, terminationWaitMinutes = 0 } = readBlueGreenWaits(config);
    if (optionalString(ready, 'actionOnTimeout') === 'CONTINUE_DEPLOYMENT' && (optionalNumber(ready, 'waitTimeInMinutes') ?? 0) > 0)
        throw invalid("Deployment ready action cannot be set to 'CONTINUE_DEPLOYMENT' when timeout is specified");
    const ending = optionalObject(config ?? {}, 'terminateBlueInstancesOnDeploymentSuccess');
    if (optionalString(ending ?? {}, 'action') === 'KEEP_ALIVE')
        throw invalid('For ECS deployment group, the original task set can not be kept alive: the action must be TERMINATE');
    if (optionalObject(config ?? {}, 'greenFleetProvisioningOption') !== undefined)
        throw invalid('For ECS deployment group, greenFleetProvisioningOption can not be specified');
    return { ...(readyWaitMinutes === undefined ? {} : { readyWaitMinutes }), terminationWaitMinutes };
}

;// CONCATENATED MODULE: ./lib/local/control-plane/platform-settings.js



/** What chooses instances, and the exception for it where there are none. */
const instanceSettings = {
    autoScalingGroups: 'InvalidAutoScalingGroupException',
    ec2TagFilters: 'InvalidEC2TagException',
    ec2TagSet: 'InvalidEC2TagException',
    onPremisesInstanceTagFilters: 'InvalidTagException',
    onPremisesTagSet: 'InvalidTagException'
};
/** Throws when the group has settings that its compute platform does not take, or lacks those it needs. */
function requirePlatformSettings(platform, group, context) {
    const { deploymentStyle, settings } = group;
    if (platform !== 'ECS' && isGiven(settings, 'ecsServices'))
        throw new ApiError('InvalidECSServiceException', `For ${platform} deployment group, ecsServices can not be specified`);
    if (platform === 'Server')
        return;
    for (const [name, errorName] of Object.entries(instanceSettings)) {
        if (isGiven(settings, name))
            throw new ApiError(errorName, `For ${platform} deployment group, ${name} can not be specified`);
    }
    if (deploymentStyle.deploymentType !== 'BLUE_GREEN' || deploymentStyle.deploymentOption !== 'WITH_TRAFFIC_CONTROL')
        throw new ApiError('InvalidDeploymentStyleException', `For ${platform} deployment group, deployment style must be BLUE_GREEN with WITH_TRAFFIC_CONTROL`);
    if (platform === 'Lambda') {
        if (optionalObject(settings, 'loadBalancerInfo') !== undefined)
            throw new ApiError('InvalidLoadBalancerInfoException', 'For Lambda deployment group, loadBalancerInfo can not be specified');
        return;
    }
    const { cluster, service } = readEcsGroup(settings);
    const other = context.catalog.groups.find(({ id, settings: known }) => {
        if (id === group.id || !isGiven(known, 'ecsServices'))
            return false;
        const plan = readEcsGroup(known);
        return plan.cluster === cluster && plan.service === service;
    });
    if (other !== undefined)
        throw new ApiError('ECSServiceMappingLimitExceededException', `The Amazon ECS service ${service} is associated with the deployment group ${other.name} already. It can be associated with only one.`);
}
function isGiven(settings, name) {
    const value = settings[name] ?? undefined;
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

;// CONCATENATED MODULE: ./lib/local/engine/records.js

const deploymentCreators = (/* unused pure expression or super */ null && ([
    'user',
    'autoscaling',
    'codeDeployRollback',
    'CodeDeploy',
    'CodeDeployAutoUpdate',
    'CloudFormation',
    'CloudFormationRollback',
    'autoscalingTermination'
]));
/** The hash of a text that is a revision. */
function sha256Of({ content, sha256 }) {
    return sha256?.toLowerCase() ?? (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/** Two locations are the same revision when these are equal. */
function revisionKey(revision) {
    switch (revision.revisionType) {
        case 'S3': {
            const { bucket, key, bundleType, version, eTag } = revision.s3Location;
            return JSON.stringify(['S3', bucket, key, bundleType, version ?? '', eTag ?? '']);
        }
        case 'GitHub':
            return JSON.stringify(['GitHub', revision.gitHubLocation.repository, revision.gitHubLocation.commitId]);
        case 'String':
            return JSON.stringify(['String', sha256Of(revision.string)]);
        case 'AppSpecContent':
            return JSON.stringify(['AppSpecContent', sha256Of(revision.appSpecContent)]);
    }
}

;// CONCATENATED MODULE: ./lib/local/control-plane/revision-input.js



const serverBundleTypes = ['tar', 'tgz', 'zip'];
const appSpecTypes = ['YAML', 'JSON'];
const revisionTypes = ['S3', 'GitHub', 'String', 'AppSpecContent'];
const members = { S3: 's3Location', GitHub: 'gitHubLocation', String: 'string', AppSpecContent: 'appSpecContent' };
/** The revision a call names; undefined when it names none. Throws InvalidRevisionException. */
function optionalRevision(input, platform) {
    const revision = optionalObject(input, 'revision');
    return revision === undefined ? undefined : readRevision(revision, platform);
}
/** Throws RevisionRequiredException, InvalidRevisionException. */
function requiredRevision(input, platform) {
    const revision = optionalRevision(input, platform);
    if (revision === undefined)
        throw new ApiError('RevisionRequiredException', 'Revision is required');
    return revision;
}
/** As {@link requiredRevision}, with the content of one that is content: what is deployed, or registered, must be there. */
function requiredWholeRevision(input, platform) {
    const revision = requiredRevision(input, platform);
    if (contentOf(revision) === '')
        throw revision_input_invalid('The content is missing.');
    return revision;
}
function contentOf(revision) {
    switch (revision.revisionType) {
        case 'String':
            return revision.string.content;
        case 'AppSpecContent':
            return revision.appSpecContent.content;
        case 'S3':
        case 'GitHub':
            return undefined;
    }
}
/** How calls other than those about revisions show one: by its hash, without its content. */
function withoutContent(revision) {
    switch (revision?.revisionType) {
        case 'String':
            return { revisionType: 'String', string: { content: null, sha256: sha256Of(revision.string) } };
        case 'AppSpecContent':
            return { revisionType: 'AppSpecContent', appSpecContent: { content: null, sha256: sha256Of(revision.appSpecContent) } };
        default:
            return revision;
    }
}
/** The one location must be that of the type, and the type one of the platform's. */
function readRevision(revision, platform) {
    const named = optionalString(revision, 'revisionType');
    const type = revisionTypes.find(candidate => candidate === named);
    if (type === undefined)
        throw revision_input_invalid(`The revision type must be one of ${revisionTypes.join(', ')}${named === undefined ? '' : `, not ${JSON.stringify(named)}`}.`);
    const given = revisionTypes.filter(candidate => (revision[members[candidate]] ?? undefined) !== undefined);
    if (given.length !== 1 || given[0] !== type)
        throw revision_input_invalid(`A revision of type ${type} has ${members[type]} and no other location.`);
    const isServer = platform === 'Server';
    if (isServer !== (type === 'GitHub') && type !== 'S3')
        throw revision_input_invalid(`A revision of type ${type} cannot be deployed to the ${platform} compute platform.`);
    const location = optionalObject(revision, members[type]) ?? {};
    switch (type) {
        case 'S3':
            return { revisionType: type, s3Location: readS3Location(location, isServer) };
        case 'GitHub':
            return { revisionType: type, gitHubLocation: readGitHubLocation(location) };
        case 'String':
            return { revisionType: type, string: readContent(location) };
        case 'AppSpecContent':
            return { revisionType: type, appSpecContent: readContent(location) };
    }
}
function readS3Location(location, isServer) {
    const bucket = optionalString(location, 'bucket') ?? '';
    const key = optionalString(location, 'key') ?? '';
    if (bucket === '' || key === '')
        throw revision_input_invalid('An S3 location has a bucket and a key.');
    const types = isServer ? serverBundleTypes : appSpecTypes;
    const named = optionalString(location, 'bundleType');
    const bundleType = types.find(type => type === named);
    if (bundleType === undefined)
        throw revision_input_invalid(`The bundle type must be one of ${types.join(', ')}${named === undefined ? '' : `, not ${JSON.stringify(named)}`}.`);
    const version = optionalString(location, 'version');
    const eTag = optionalString(location, 'eTag');
    if (eTag !== undefined && !/^"?[0-9a-f]{32}(-\d{1,5})?"?$/i.test(eTag))
        throw revision_input_invalid(`The ETag is not valid: ${eTag}`);
    return { bucket, key, bundleType, ...(version === undefined ? {} : { version }), ...(eTag === undefined ? {} : { eTag }) };
}
function readGitHubLocation(location) {
    const repository = optionalString(location, 'repository') ?? '';
    const commitId = optionalString(location, 'commitId') ?? '';
    if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))
        throw revision_input_invalid(`The repository must be OWNER/NAME, not ${JSON.stringify(repository)}.`);
    if (!/^[0-9a-f]{40}$/i.test(commitId))
        throw revision_input_invalid(`The commit id must be the full SHA-1 of 40 hexadecimal digits, not ${JSON.stringify(commitId)}.`);
    return { repository, commitId };
}
/** The hash is that of the content; alone, it names a revision that is registered. */
function readContent(location) {
    const content = optionalString(location, 'content') ?? '';
    const given = optionalString(location, 'sha256');
    if (given !== undefined && !/^[0-9a-f]{64}$/i.test(given))
        throw revision_input_invalid(`The SHA-256 is not 64 hexadecimal digits: ${given}`);
    if (content === '' && given === undefined)
        throw revision_input_invalid('The content is missing.');
    if (content === '' && given !== undefined)
        return { content, sha256: given.toLowerCase() };
    const sha256 = sha256Of({ content });
    if (given !== undefined && given.toLowerCase() !== sha256)
        throw revision_input_invalid(`The SHA-256 of the content is ${sha256}, not ${given} as the revision says.`);
    return { content, sha256 };
}
const revision_input_invalid = (message) => new ApiError('InvalidRevisionException', message);

;// CONCATENATED MODULE: ./lib/local/control-plane/tag-filter-input.js


/** Ten tags each in at most three groups of tags (user guide, "Tagging instances for deployment groups"). */
const maxFilters = 10;
const maxFilterGroups = 3;
/**
 * Checks what chooses the instances of a deployment group. Throws InvalidEC2TagException, InvalidTagException, and
 * TagSetListLimitExceededException.
 */
function requireTagFilters(input) {
    requireFilters(optionalObjects(input, 'ec2TagFilters'), 'InvalidEC2TagException');
    requireFilters(optionalObjects(input, 'onPremisesInstanceTagFilters'), 'InvalidTagException');
    requireSet(input, 'ec2TagSet', 'InvalidEC2TagException');
    requireSet(input, 'onPremisesTagSet', 'InvalidTagException');
}
function requireSet(input, member, errorName) {
    const lists = optionalList(optionalObject(input, member) ?? {}, `${member}List`) ?? [];
    if (lists.length > maxFilterGroups)
        throw new ApiError('TagSetListLimitExceededException', `At most ${maxFilterGroups} tag groups are allowed, not ${lists.length}.`);
    for (const list of lists)
        requireFilters(Array.isArray(list) ? list.filter(isObject) : [], errorName);
}
function requireFilters(filters, errorName) {
    if (filters === undefined)
        return;
    if (filters.length > maxFilters)
        throw new ApiError(errorName, `At most ${maxFilters} tags are allowed, not ${filters.length}.`);
    for (const filter of filters) {
        optionalChoice(filter, 'Type', ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'], errorName);
        if ((filter['Key'] ?? filter['Value']) === undefined)
            throw new ApiError(errorName, 'A tag filter has a Key, a Value, or both.');
    }
}

;// CONCATENATED MODULE: ./lib/local/control-plane/tags.js



/** Throws InvalidTagsToAddException. */
function optionalTags(input, member) {
    return (optionalObjects(input, member) ?? []).map(tag => {
        const Key = optionalString(tag, 'Key') ?? '';
        const Value = optionalString(tag, 'Value') ?? '';
        if (Key === '' || Key.length > 128 || Value.length > 256)
            throw new ApiError('InvalidTagsToAddException', 'A tag has a key of 1 to 128 characters and a value of up to 256.');
        return { Key, Value };
    });
}
const tagResource = (input, context) => {
    const resource = requireResource(input, context);
    const tags = optionalTags(input, 'Tags');
    if (tags.length === 0)
        throw new ApiError('TagRequiredException', 'A tag was not specified.');
    resource.tags = [...resource.tags.filter(({ Key }) => !tags.some(tag => tag.Key === Key)), ...tags];
    context.catalog.save();
    return {};
};
const untagResource = (input, context) => {
    const resource = requireResource(input, context);
    const keys = optionalStrings(input, 'TagKeys') ?? [];
    if (keys.length === 0)
        throw new ApiError('TagRequiredException', 'A tag key was not specified.');
    resource.tags = resource.tags.filter(({ Key }) => !keys.includes(Key));
    context.catalog.save();
    return {};
};
const listTagsForResource = (input, context) => ({ Tags: requireResource(input, context).tags });
/**
 * `arn:aws:codedeploy:REGION:ACCOUNT:application:NAME` or `…:deploymentgroup:NAME/GROUP`. The account is whatever the client takes it for: it
 * has it from a role of the real one, as GetDeploymentGroup tells no ARN.
 */
function requireResource(input, context) {
    const arn = optionalString(input, 'ResourceArn');
    if (arn === undefined || arn === '')
        throw new ApiError('ResourceArnRequiredException', 'The ARN of a resource is required, but was not found.');
    const [, kind, name = ''] = /^arn:[\w-]+:codedeploy:[\w-]*:\d+:(\w+):(.+)$/.exec(arn) ?? [];
    if (kind === undefined)
        throw new ApiError('InvalidArnException', `The specified ARN is not in a valid format: ${arn}`);
    const [applicationPart = '', groupPart] = name.split('/');
    if (kind === 'application')
        return requireApplication(context, name);
    if (kind === 'deploymentgroup' && groupPart !== undefined)
        return requireGroup(requireApplication(context, applicationPart), groupPart);
    throw new ApiError('ArnNotSupportedException', `The specified ARN is not supported: ${arn}`);
}
const tagOperations = {
    TagResource: tagResource,
    UntagResource: untagResource,
    ListTagsForResource: listTagsForResource
};

;// CONCATENATED MODULE: ./lib/local/control-plane/trigger-input.js


/** Checks triggers, which tell nobody here. Throws InvalidTriggerConfigException. */
function requireTriggers(input) {
    const invalid = (message) => new ApiError('InvalidTriggerConfigException', message);
    const triggers = optionalObjects(input, 'triggerConfigurations') ?? [];
    for (const trigger of triggers) {
        const isNamed = ['triggerName', 'triggerTargetArn'].every(name => (optionalString(trigger, name) ?? '') !== '');
        if (!isNamed)
            throw invalid('A trigger has a name and the ARN of a topic.');
        const events = optionalStrings(trigger, 'triggerEvents') ?? [];
        if (events.length === 0)
            throw invalid('A trigger has at least one event.');
        const unknown = events.find(event => !/^(?:Deployment(?:Start|Success|Failure|Stop|Rollback|Ready)|Instance(?:Start|Success|Failure|Ready))$/.test(event));
        if (unknown !== undefined)
            throw invalid(`${JSON.stringify(unknown)} is no event of a trigger.`);
    }
}

;// CONCATENATED MODULE: ./lib/local/control-plane/deployment-groups.js















/** Members that are kept and given back as they came. */
const settingNames = [
    ...['ec2TagFilters', 'onPremisesInstanceTagFilters', 'triggerConfigurations', 'alarmConfiguration', 'outdatedInstancesStrategy'],
    ...['blueGreenDeploymentConfiguration', 'loadBalancerInfo', 'ec2TagSet', 'onPremisesTagSet', 'ecsServices', 'terminationHookEnabled']
];
const createDeploymentGroup = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const name = requiredName(input, deploymentGroupName);
    const serviceRoleArn = optionalString(input, 'serviceRoleArn') ?? '';
    if (serviceRoleArn === '')
        throw new ApiError('RoleRequiredException', 'The role ARN was not specified.');
    requireRole(serviceRoleArn);
    requireFreeName(application, name);
    const group = {
        id: (0,external_node_crypto_.randomUUID)(),
        name,
        configName: readConfigName(input, context, application) ?? codedeploy_words/* defaultConfigNames */.Gm[application.computePlatform],
        serviceRoleArn,
        deploymentStyle: readStyle(input) ?? {
            deploymentType: application.computePlatform === 'Server' ? 'IN_PLACE' : 'BLUE_GREEN',
            deploymentOption: application.computePlatform === 'Server' ? 'WITHOUT_TRAFFIC_CONTROL' : 'WITH_TRAFFIC_CONTROL'
        },
        settings: readSettings(input),
        instances: {},
        tags: optionalTags(input, 'tags')
    };
    const autoRollback = optionalAutoRollback(input);
    if (autoRollback !== undefined)
        group.autoRollback = autoRollback;
    requirePlatformSettings(application.computePlatform, group, context);
    application.groups.push(group);
    context.catalog.save();
    return { deploymentGroupId: group.id };
};
const updateDeploymentGroup = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const group = requireGroup(application, requiredName(input, deploymentGroupName, 'currentDeploymentGroupName'));
    const newName = optionalName(input, deploymentGroupName, 'newDeploymentGroupName') ?? group.name;
    if (newName !== group.name)
        requireFreeName(application, newName);
    const serviceRoleArn = optionalString(input, 'serviceRoleArn');
    if (serviceRoleArn !== undefined)
        requireRole(serviceRoleArn);
    const configName = readConfigName(input, context, application) ?? group.configName;
    const style = readStyle(input) ?? group.deploymentStyle;
    const changes = readSettings(input);
    const settings = { ...withoutReplaced(group.settings, changes), ...changes };
    const autoRollback = optionalAutoRollback(input) ?? group.autoRollback;
    requirePlatformSettings(application.computePlatform, { id: group.id, configName, deploymentStyle: style, settings }, context);
    Object.assign(group, {
        name: newName,
        configName,
        deploymentStyle: style,
        settings,
        serviceRoleArn: serviceRoleArn ?? group.serviceRoleArn
    });
    if (autoRollback !== undefined)
        group.autoRollback = autoRollback;
    context.catalog.save();
    return { hooksNotCleanedUp: [] };
};
const getDeploymentGroup = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    return { deploymentGroupInfo: describe(requireGroup(application, requiredName(input, deploymentGroupName)), application, context) };
};
const listDeploymentGroups = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const page = cutPage(input, application.groups.map(({ name }) => name).sort(), name => name);
    return { applicationName: application.name, deploymentGroups: page.items, ...tokenOf(page) };
};
/** Groups that do not exist are named in `errorMessage`. */
const batchGetDeploymentGroups = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const names = optionalStrings(input, 'deploymentGroupNames') ?? [];
    if (names.length === 0)
        throw new ApiError('DeploymentGroupNameRequiredException', 'The deployment group names were not specified.');
    requireBatchSize(names, 100);
    for (const name of names)
        checkName(name, deploymentGroupName);
    const missing = names.filter(name => !application.groups.some(group => group.name === name));
    return {
        deploymentGroupsInfo: application.groups.filter(({ name }) => names.includes(name)).map(group => describe(group, application, context)),
        ...(missing.length === 0 ? {} : { errorMessage: `No Deployment Group found for name: ${missing.join(', ')}` })
    };
};
/** Deleting what is not there is a success, as on AWS. */
const deleteDeploymentGroup = (input, { catalog, engine }) => {
    const application = catalog.applications.get(requiredName(input, applicationName));
    const name = requiredName(input, deploymentGroupName);
    const index = application?.groups.findIndex(group => group.name === name) ?? -1;
    const group = application?.groups[index];
    if (group !== undefined) {
        engine.abandon(group.id, {
            code: 'DEPLOYMENT_GROUP_MISSING',
            message: `The deployment group ${name} was deleted while the deployment was running.`
        });
        application?.groups.splice(index, 1);
        catalog.save();
    }
    return { hooksNotCleanedUp: [] };
};
function requireFreeName(application, name) {
    if (application.groups.some(group => group.name === name))
        throw new ApiError('DeploymentGroupAlreadyExistsException', `Deployment group already exists: ${name}`);
}
/** Of any account: examples in documents shorten its twelve digits, and nobody looks for the role here. */
function requireRole(arn) {
    if (!/^arn:[\w-]+:iam::\d+:role\/.+$/.test(arn))
        throw new ApiError('InvalidRoleException', `The service role ARN is not valid: ${arn}`);
}
function readConfigName(input, context, application) {
    const name = optionalName(input, deploymentConfigName);
    if (name !== undefined)
        requireConfigOf(application, name, context);
    return name;
}
/** Throws DeploymentConfigDoesNotExistException, also for a configuration of another compute platform's. */
function requireConfigOf({ computePlatform }, name, context) {
    const config = findConfig(context, name);
    if (config.computePlatform !== computePlatform)
        throw new ApiError('InvalidDeploymentConfigNameException', `The deployment configuration ${name} is for the ${config.computePlatform} compute platform; the application's is ${computePlatform}.`);
}
function readStyle(input) {
    const style = optionalObject(input, 'deploymentStyle');
    if (style === undefined)
        return undefined;
    const errorName = 'InvalidDeploymentStyleException';
    const types = ['IN_PLACE', 'BLUE_GREEN'];
    const deploymentType = optionalChoice(style, 'deploymentType', types, errorName) ?? 'IN_PLACE';
    const options = ['WITH_TRAFFIC_CONTROL', 'WITHOUT_TRAFFIC_CONTROL'];
    const deploymentOption = optionalChoice(style, 'deploymentOption', options, errorName) ?? 'WITHOUT_TRAFFIC_CONTROL';
    if (deploymentType === 'BLUE_GREEN' && deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
        throw new ApiError(errorName, 'A blue/green deployment shifts traffic: its deployment option must be WITH_TRAFFIC_CONTROL.');
    return { deploymentType, deploymentOption };
}
/** Two ways to choose the same instances: whoever begins with one of them ends with the other. */
const alternatives = [
    ['ec2TagFilters', 'ec2TagSet'],
    ['onPremisesInstanceTagFilters', 'onPremisesTagSet']
];
function withoutReplaced(settings, changes) {
    const replaced = alternatives.flatMap(([filters, set]) => [
        ...((optionalList(changes, filters) ?? []).length > 0 ? [set] : []),
        ...((optionalList(optionalObject(changes, set) ?? {}, `${set}List`) ?? []).length > 0 ? [filters] : [])
    ]);
    return Object.fromEntries(Object.entries(settings).filter(([name]) => !replaced.some(each => each === name)));
}
function readSettings(input) {
    // An empty one takes away what there was.
    const both = (filters, set) => (optionalList(input, filters) ?? []).length > 0 && (optionalList(optionalObject(input, set) ?? {}, `${set}List`) ?? []).length > 0;
    if (both('ec2TagFilters', 'ec2TagSet'))
        throw new ApiError('InvalidEC2TagCombinationException', 'Use either ec2TagFilters or ec2TagSet, not both.');
    if (both('onPremisesInstanceTagFilters', 'onPremisesTagSet'))
        throw new ApiError('InvalidOnPremisesTagCombinationException', 'Use either onPremisesInstanceTagFilters or onPremisesTagSet, not both.');
    requireTagFilters(input);
    requireTriggers(input);
    optionalAlarms(input, 'alarmConfiguration');
    readBlueGreenWaits(optionalObject(input, 'blueGreenDeploymentConfiguration'));
    const groups = optionalStrings(input, 'autoScalingGroups');
    return { ...pickMembers(input, settingNames), ...(groups === undefined ? {} : { autoScalingGroups: groups.map(name => ({ name })) }) };
}
function describe(group, application, { catalog }) {
    const lastDeployment = (id) => {
        const deployment = id === undefined ? undefined : catalog.deployments.get(id);
        if (deployment === undefined)
            return undefined;
        const { status, createdMs, completedMs } = deployment;
        return { deploymentId: id, status, createTime: seconds(createdMs), endTime: completedMs === undefined ? undefined : seconds(completedMs) };
    };
    return {
        ec2TagFilters: [],
        onPremisesInstanceTagFilters: [],
        autoScalingGroups: [],
        triggerConfigurations: [],
        outdatedInstancesStrategy: 'UPDATE',
        terminationHookEnabled: false,
        ...group.settings,
        applicationName: application.name,
        deploymentGroupId: group.id,
        deploymentGroupName: group.name,
        deploymentConfigName: group.configName,
        serviceRoleArn: group.serviceRoleArn,
        targetRevision: withoutContent(group.targetRevision),
        autoRollbackConfiguration: group.autoRollback,
        deploymentStyle: group.deploymentStyle,
        lastSuccessfulDeployment: lastDeployment(group.lastSuccessfulDeploymentId),
        lastAttemptedDeployment: lastDeployment(group.lastAttemptedDeploymentId),
        computePlatform: application.computePlatform
    };
}
const deploymentGroupOperations = {
    CreateDeploymentGroup: createDeploymentGroup,
    UpdateDeploymentGroup: updateDeploymentGroup,
    GetDeploymentGroup: getDeploymentGroup,
    ListDeploymentGroups: listDeploymentGroups,
    BatchGetDeploymentGroups: batchGetDeploymentGroups,
    DeleteDeploymentGroup: deleteDeploymentGroup
};

;// CONCATENATED MODULE: ./lib/local/control-plane/server-options.js


/** Throws the API's own exception for each option of CreateDeployment that is only for servers. */
function refuseServerOptions(input, platform) {
    const refuse = (errorName, member) => {
        throw new ApiError(errorName, `For ${platform} deployments, ${member} can not be specified`);
    };
    if (optionalBoolean(input, 'ignoreApplicationStopFailures') === true)
        refuse('InvalidIgnoreApplicationStopFailuresValueException', 'ignoreApplicationStopFailures');
    if (optionalBoolean(input, 'updateOutdatedInstancesOnly') === true)
        refuse('InvalidUpdateOutdatedInstancesOnlyValueException', 'updateOutdatedInstancesOnly');
    if (optionalString(input, 'fileExistsBehavior') !== undefined)
        refuse('InvalidFileExistsBehaviorException', 'fileExistsBehavior');
    if (optionalObject(input, 'targetInstances') !== undefined)
        refuse('InvalidTargetInstancesException', 'targetInstances');
}

;// CONCATENATED MODULE: ./lib/local/control-plane/restart-input.js


/**
 * The revision that a deployment of mode RESTART is about: that of the group's last successful one. The API rejects what does not fit
 * (its model, `deploymentMode`); by which exception it does not say. Throws InvalidInputException.
 */
function restartedRevision(input, application, group) {
    const invalid = (message) => new ApiError('InvalidInputException', `The deployment mode RESTART ${message}`);
    if (application.computePlatform !== 'Server')
        throw invalid(`is not for the ${application.computePlatform} compute platform.`);
    if (group.deploymentStyle.deploymentType !== 'IN_PLACE')
        throw invalid('is for in-place deployments; this group deploys blue/green.');
    if (optionalObject(input, 'revision') !== undefined)
        throw invalid('takes no revision: it restarts that of the last successful deployment.');
    if (optionalBoolean(input, 'updateOutdatedInstancesOnly') === true)
        throw invalid('cannot be combined with updateOutdatedInstancesOnly.');
    if (group.targetRevision === undefined)
        throw invalid('needs a revision to restart: no deployment to the group has succeeded yet.');
    return group.targetRevision;
}

;// CONCATENATED MODULE: ./lib/local/control-plane/revisions.js






const registerApplicationRevision = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const description = optionalDescription(input);
    const revision = context.catalog.registerRevision(application, requiredWholeRevision(input, application.computePlatform), context.clock.now());
    if (description !== undefined)
        revision.description = description;
    context.catalog.save();
    return undefined;
};
const getApplicationRevision = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const location = requiredRevision(input, application.computePlatform);
    const found = application.revisions.find(revision => revisionKey(revision.location) === revisionKey(location));
    if (found === undefined)
        throw new ApiError('RevisionDoesNotExistException', `No revision of that location is registered with ${application.name}.`);
    return { applicationName: application.name, revision: found.location, revisionInfo: revisions_describe(found, application) };
};
const listApplicationRevisions = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const sortBy = optionalChoice(input, 'sortBy', ['registerTime', 'firstUsedTime', 'lastUsedTime'], 'InvalidSortByException') ?? 'registerTime';
    const sortOrder = optionalChoice(input, 'sortOrder', ['ascending', 'descending'], 'InvalidSortOrderException') ?? 'ascending';
    const deployed = optionalChoice(input, 'deployed', ['include', 'exclude', 'ignore'], 'InvalidDeployedStateFilterException') ?? 'ignore';
    const bucket = optionalString(input, 's3Bucket');
    const prefix = optionalString(input, 's3KeyPrefix');
    if (prefix !== undefined && bucket === undefined)
        throw new ApiError('BucketNameFilterRequiredException', 'A bucket name is required, but was not provided.');
    const timeOf = ({ registeredMs, firstUsedMs, lastUsedMs }) => (sortBy === 'registerTime' ? registeredMs : sortBy === 'firstUsedTime' ? firstUsedMs : lastUsedMs) ?? 0;
    const found = application.revisions.filter(revision => {
        const { location } = revision;
        const isTarget = application.groups.some(({ targetRevision }) => targetRevision !== undefined && revisionKey(targetRevision) === revisionKey(location));
        if ((deployed === 'include' && !isTarget) || (deployed === 'exclude' && isTarget))
            return false;
        if (bucket === undefined)
            return true;
        return location.revisionType === 'S3' && location.s3Location.bucket === bucket && location.s3Location.key.startsWith(prefix ?? '');
    });
    const direction = sortOrder === 'ascending' ? 1 : -1;
    found.sort((a, b) => (timeOf(a) - timeOf(b)) * direction);
    const page = cutPage(input, found, ({ location }) => revisionKey(location));
    return { revisions: page.items.map(({ location }) => withoutContent(location)), ...tokenOf(page) };
};
/** Revisions that are not registered are left out and named in `errorMessage`. */
const batchGetApplicationRevisions = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const wanted = (optionalObjects(input, 'revisions') ?? []).map(revision => readRevision(revision, application.computePlatform));
    if (wanted.length === 0)
        throw new ApiError('RevisionRequiredException', 'Revision is required');
    requireBatchSize(wanted, 25);
    const found = wanted.flatMap(location => application.revisions.find(revision => revisionKey(revision.location) === revisionKey(location)) ?? []);
    return {
        applicationName: application.name,
        ...(found.length === wanted.length ? {} : { errorMessage: `${wanted.length - found.length} of the revisions are not registered.` }),
        revisions: found.map(revision => ({ revisionLocation: revision.location, genericRevisionInfo: revisions_describe(revision, application) }))
    };
};
function revisions_describe({ location, description, registeredMs, firstUsedMs, lastUsedMs }, application) {
    const isTargetOf = application.groups.filter(({ targetRevision }) => targetRevision !== undefined && revisionKey(targetRevision) === revisionKey(location));
    return {
        description,
        deploymentGroups: isTargetOf.map(({ name }) => name),
        firstUsedTime: firstUsedMs === undefined ? undefined : seconds(firstUsedMs),
        lastUsedTime: lastUsedMs === undefined ? undefined : seconds(lastUsedMs),
        registerTime: seconds(registeredMs)
    };
}
/** Notes that a deployment uses the revision, registering it if it was not. */
function useRevision(application, location, { catalog, clock }) {
    const revision = catalog.registerRevision(application, location, clock.now());
    revision.firstUsedMs ??= clock.now();
    revision.lastUsedMs = clock.now();
    catalog.save();
}
const revisionOperations = {
    RegisterApplicationRevision: registerApplicationRevision,
    GetApplicationRevision: getApplicationRevision,
    ListApplicationRevisions: listApplicationRevisions,
    BatchGetApplicationRevisions: batchGetApplicationRevisions
};

;// CONCATENATED MODULE: ./lib/local/control-plane/create-deployment.js













/** Like the service, it does not look into the revision: a missing object fails the deployment, not the call. */
const createDeployment = (input, context) => {
    const { engine } = context;
    const application = requireApplication(context, requiredName(input, applicationName));
    const group = requireGroup(application, requiredName(input, deploymentGroupName));
    const description = optionalDescription(input);
    const mode = optionalChoice(input, 'deploymentMode', ['STANDARD', 'RESTART'], 'InvalidInputException');
    const isRestart = mode === 'RESTART';
    const revision = isRestart ? restartedRevision(input, application, group) : requiredWholeRevision(input, application.computePlatform);
    const configName = optionalName(input, deploymentConfigName);
    if (configName !== undefined)
        requireConfigOf(application, configName, context);
    const fileExistsBehavior = optionalChoice(input, 'fileExistsBehavior', codedeploy_words/* fileExistsBehaviors */.E8, 'InvalidFileExistsBehaviorException');
    const ignoreApplicationStopFailures = optionalBoolean(input, 'ignoreApplicationStopFailures') ?? false;
    const updateOutdatedInstancesOnly = optionalBoolean(input, 'updateOutdatedInstancesOnly') ?? false;
    const autoRollback = optionalAutoRollback(input) ?? group.autoRollback;
    const alarms = optionalAlarms(input, 'overrideAlarmConfiguration') ?? optionalAlarms(group.settings, 'alarmConfiguration') ?? [];
    const platform = application.computePlatform;
    if (platform !== 'Server')
        refuseServerOptions(input, platform);
    const blueGreen = platform === 'Server' ? planBlueGreen(input, group, context) : undefined;
    requireIdle(group, context);
    useRevision(application, revision, context);
    const deployment = engine.create({
        ...placeOf(application, group),
        configName: configName ?? group.configName,
        revision,
        ...(group.targetRevision === undefined ? {} : { previousRevision: group.targetRevision }),
        ...(description === undefined ? {} : { description }),
        ignoreApplicationStopFailures,
        updateOutdatedInstancesOnly,
        ...(fileExistsBehavior === undefined ? {} : { fileExistsBehavior }),
        ...(autoRollback === undefined ? {} : { autoRollback }),
        ...(isRestart ? { deploymentMode: 'RESTART' } : {}),
        ...(blueGreen === undefined ? {} : { blueGreen }),
        ...(platform === 'Server' ? {} : { computePlatform: platform }),
        ...(platform === 'ECS' ? { ecs: readEcsGroup(group.settings) } : {}),
        alarms,
        deploymentStyle: group.deploymentStyle,
        settings: {
            ...pickMembers(input, ['overrideAlarmConfiguration', 'targetInstances']),
            ...pickMembers(group.settings, ['loadBalancerInfo']),
            ...(blueGreen === undefined && platform !== 'ECS' ? {} : pickMembers(group.settings, ['blueGreenDeploymentConfiguration']))
        }
    });
    return { deploymentId: deployment.id };
};
const placeOf = (application, group) => ({
    applicationName: application.name,
    groupName: group.name,
    groupId: group.id
});
/** Throws DeploymentLimitExceededException while a deployment to the group is active: AWS allows one. */
function requireIdle(group, { catalog }) {
    const active = catalog.activeDeployment(group.id);
    if (active !== undefined)
        throw new ApiError('DeploymentLimitExceededException', `The Deployment Group '${group.name}' already has an active Deployment '${active.id}'`);
}
function planBlueGreen(input, group, { engine }) {
    const choice = readTargetInstances(input, group.deploymentStyle);
    if (group.deploymentStyle.deploymentType !== 'BLUE_GREEN')
        return undefined;
    const waits = readBlueGreenWaits(optionalObject(group.settings, 'blueGreenDeploymentConfiguration'));
    return { ...waits, ...engine.chooseFleets(group, choice) };
}

;// CONCATENATED MODULE: ./lib/local/control-plane/follow-up.js



/** Creates the deployment, of the group's last successful revision and in place, and says its id. */
function createFollowUp(followUp, context) {
    const { creator, instances, rootDeploymentId } = followUp;
    const application = requireApplication(context, followUp.applicationName);
    const group = requireGroup(application, followUp.deploymentGroupName);
    if (application.computePlatform !== 'Server')
        throw new errors/* DeployError */.sH('usage', `${group.name} deploys to ${application.computePlatform}: AWS follows up deployments to servers only.`);
    const revision = group.targetRevision;
    if (revision === undefined)
        throw new errors/* DeployError */.sH('usage', `No deployment to ${group.name} has succeeded yet: there is nothing to follow up with.`);
    requireIdle(group, context);
    const root = rootDeploymentId === undefined ? undefined : findDeployment(rootDeploymentId, context);
    const request = {
        ...placeOf(application, group),
        configName: group.configName,
        revision,
        previousRevision: revision,
        ignoreApplicationStopFailures: false,
        updateOutdatedInstancesOnly: false,
        ...(group.autoRollback === undefined ? {} : { autoRollback: group.autoRollback }),
        ...(instances === undefined ? {} : { onlyInstances: instances }),
        deploymentStyle: { ...group.deploymentStyle, deploymentType: 'IN_PLACE' },
        settings: {}
    };
    return context.engine.create(request, creator, root).id;
}

;// CONCATENATED MODULE: ./lib/local/directory-lock.js



/** The directories this process uses. A mark with our own number that is not of these is from an earlier process, as in a container. */
const ours = new Set();
/**
 * Marks the directory as used by this process and returns what takes the mark away. A mark of a process that is gone is replaced.
 * Throws DeployError `local` when another process, or another server in this one, uses the directory.
 */
function lockDirectory(directory) {
    const file = (0,external_node_path_.join)(directory, 'lock');
    for (let attempt = 0;; attempt++) {
        try {
            (0,external_node_fs_.writeFileSync)(file, String(process.pid), { flag: 'wx' });
            ours.add(file);
            return () => {
                ours.delete(file);
                (0,external_node_fs_.rmSync)(file, { force: true });
            };
        }
        catch (error) {
            if (error.code !== 'EEXIST' || attempt === 2)
                throw error;
        }
        const owner = readOwner(file);
        if (owner !== undefined && (owner === process.pid ? ours.has(file) : isAlive(owner)))
            throw new errors/* DeployError */.sH('local', `The directory ${directory} is used by another embedded CodeDeploy (process ${owner}).`, {
                hint: 'Close that one, or use another directory.'
            });
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
function readOwner(file) {
    try {
        const owner = Number((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return Number.isInteger(owner) && owner > 0 ? owner : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/alarm-board.js
const alarmStates = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];
/** What stands for CloudWatch: alarms by name, all of them OK until they are told otherwise. Not kept on disk. */
class AlarmBoard {
    #active = new Set();
    #watchers = [];
    set(name, state) {
        if (state === 'ALARM')
            this.#active.add(name);
        else
            this.#active.delete(name);
        for (const tell of this.#watchers)
            tell();
    }
    /** Those of the names that are in ALARM. */
    activeOf(names) {
        return names.filter(name => this.#active.has(name));
    }
    /** Called after every change. */
    onChange(tell) {
        this.#watchers.push(tell);
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/catalog.js





/** Everything the control plane and the engine share, in memory and under `directory`. Whoever changes a record saves it. */
class Catalog {
    #directory;
    #applications = new Map();
    #configs = new Map();
    #onPremises = new Map();
    #deployments = new Map();
    constructor(directory) {
        this.#directory = directory;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'deployments'), { recursive: true });
        const saved = readJsonFile((0,external_node_path_.join)(directory, 'catalog.json'));
        for (const application of saved?.applications ?? [])
            this.#applications.set(application.name, application);
        for (const config of saved?.configs ?? [])
            this.#configs.set(config.name, config);
        for (const instance of saved?.onPremises ?? [])
            this.#onPremises.set(instance.name, instance);
        const deployments = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, 'deployments'))
            .filter(name => name.endsWith('.json'))
            .map(name => readJsonFile((0,external_node_path_.join)(directory, 'deployments', name)));
        for (const deployment of deployments.sort((a, b) => a.createdMs - b.createdMs))
            this.#deployments.set(deployment.id, deployment);
    }
    /** By name, exactly as spelt. */
    get applications() {
        return this.#applications;
    }
    /** The configurations users made; the predefined ones are not here. */
    get configs() {
        return this.#configs;
    }
    /** Registered and deregistered ones, by name. */
    get onPremises() {
        return this.#onPremises;
    }
    /** By id, in the order of their creation. */
    get deployments() {
        return this.#deployments;
    }
    get groups() {
        return [...this.#applications.values()].flatMap(({ groups }) => groups);
    }
    findGroup(groupId) {
        return this.groups.find(({ id }) => id === groupId);
    }
    /** The group's deployment that has not ended, if any: there is at most one. */
    activeDeployment(groupId) {
        return [...this.#deployments.values()].findLast(deployment => deployment.groupId === groupId && !(0,model/* isTerminal */.Hd)(deployment.status));
    }
    addApplication(application) {
        this.#applications.set(application.name, application);
        this.save();
    }
    renameApplication(application, name) {
        this.#applications.delete(application.name);
        application.name = name;
        this.addApplication(application);
    }
    removeApplication(name) {
        this.#applications.delete(name);
        this.save();
    }
    addConfig(config) {
        this.#configs.set(config.name, config);
        this.save();
    }
    removeConfig(name) {
        this.#configs.delete(name);
        this.save();
    }
    /** In the place of one of the same name. */
    addOnPremises(instance) {
        this.#onPremises.set(instance.name, instance);
        this.save();
    }
    addDeployment(deployment) {
        this.#deployments.set(deployment.id, deployment);
        this.saveDeployment(deployment);
    }
    /** Registers the revision with the application unless it is; says which record it is. */
    registerRevision(application, location, nowMs) {
        const key = revisionKey(location);
        const known = application.revisions.find(revision => revisionKey(revision.location) === key);
        if (known !== undefined)
            return known;
        const added = { location, registeredMs: nowMs };
        application.revisions.push(added);
        return added;
    }
    /** Applications with their groups and revisions, configurations, and on-premises instances. */
    save() {
        const saved = {
            applications: [...this.#applications.values()],
            configs: [...this.#configs.values()],
            onPremises: [...this.#onPremises.values()]
        };
        writeJsonFile((0,external_node_path_.join)(this.#directory, 'catalog.json'), saved);
    }
    saveDeployment(deployment) {
        writeJsonFile((0,external_node_path_.join)(this.#directory, 'deployments', `${deployment.id}.json`), deployment);
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/choose-fleets.js
/**
 * Which instances are the original environment and which the replacement. In a fleet with tags, the replacement is what the filters
 * choose, and all others are originals. In a fleet without tags, half of it is the replacement, the smaller half of an odd number:
 * those that have no traffic since the last blue/green deployment, at first the later ones. One instance alone cannot be replaced.
 */
function chooseFleets(hosts, { serving }, choice) {
    const isTagged = hosts.some(({ tags }) => tags !== undefined);
    const half = Math.ceil(hosts.length / 2);
    const isReplacement = (host, index) => {
        if (isTagged)
            return isChosen(host.tags ?? [], choice);
        return serving === undefined ? index >= half : !serving.includes(host.id);
    };
    return {
        originals: hosts.filter((host, index) => !isReplacement(host, index)).map(({ id }) => id),
        replacements: hosts.filter(isReplacement).map(({ id }) => id)
    };
}
function isChosen(tags, { any = [], set = [] }) {
    const fits = (filter) => tags.some(tag => matchesTag(tag, filter));
    if (set.length > 0)
        return set.every(filters => filters.some(fits));
    return any.some(fits);
}
/** A filter without a type is one of a key and its value. */
function matchesTag({ Key, Value }, filter) {
    switch (filter.Type) {
        case 'KEY_ONLY':
            return Key === filter.Key;
        case 'VALUE_ONLY':
            return Value === filter.Value;
        default:
            return Key === filter.Key && Value === (filter.Value ?? '');
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/deployment-failure.js
const noInstances = {
    code: 'NO_INSTANCES',
    message: 'The deployment failed because no instances were found for your deployment group. Check your deployment group settings to make sure the tags for your Amazon EC2 instances or Auto Scaling groups correctly identify the instances you want to deploy to, and then try again.'
};
const healthConstraints = {
    code: 'HEALTH_CONSTRAINTS',
    message: 'The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment, or some instances in your deployment group are experiencing problems.'
};
const healthConstraintsInvalid = {
    code: 'HEALTH_CONSTRAINTS_INVALID',
    message: 'The revision can never successfully deploy under the instance health constraints as specified: the minimum number of healthy instances is not less than the number of instances.'
};
/** Instead of {@link healthConstraints} when every failed instance failed because its agent took no command. */
const agentIssue = {
    code: 'AGENT_ISSUE',
    message: 'The deployment failed because of a problem with the CodeDeploy agent. Check to make sure the agent is installed and running on all instances in this deployment group.'
};
const readyTimeout = {
    status: 'Stopped',
    code: 'TIMEOUT',
    message: 'The deployment was stopped because traffic rerouting was not started before the end of the wait time that the deployment group allows.'
};
const manualStop = {
    status: 'Stopped',
    code: 'MANUAL_STOP',
    message: 'The deployment was stopped by a user.'
};
const deployment_failure_closed = {
    status: 'Stopped',
    code: 'MANUAL_STOP',
    message: 'The deployment was stopped because the embedded CodeDeploy was closed.'
};
const alarmActive = (names) => ({
    status: 'Stopped',
    code: 'ALARM_ACTIVE',
    message: `One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: ${names.map(name => `<${name}>`).join(', ')}`
});
const died = {
    code: 'INTERNAL_ERROR',
    message: 'The embedded CodeDeploy ended while this deployment was running. What was running on the instances is unknown; deploy again.'
};

;// CONCATENATED MODULE: ./lib/local/engine/health.js
/**
 * How many of `total` instances may be unavailable at any time, being deployed to or failed: the total less the minimum that stays
 * healthy. A percentage is rounded up to whole instances (guide, "CodeDeploy instance health"). Zero or less: the deployment can never
 * start.
 */
function unavailableLimit(minimum, total) {
    switch (minimum.type) {
        case 'MOST_CONCURRENCY':
            return minimum.value;
        case 'HOST_COUNT':
            return total - minimum.value;
        case 'FLEET_PERCENT':
            // Whole numbers all the way: 0.07 * 100 is more than 7.
            return total - Math.ceil((minimum.value * total) / 100);
    }
}
/**
 * Whether the next instance may be taken without letting the healthy ones fall below the minimum, whatever becomes of those in
 * progress. Taking an instance that is unhealthy already costs no health, so a fleet that starts below its minimum can recover; but no
 * more failures are risked than a healthy fleet could afford.
 */
function mayStart(limit, { inProgress, failed, waitingUnhealthy }, isNextUnhealthy) {
    if (failed + inProgress + 1 > limit)
        return false;
    return isNextUnhealthy || failed + inProgress + waitingUnhealthy + 1 <= limit;
}
/** The guide's order of instances: unhealthy, unknown revision, old revision, current revision; as given among equals. */
function orderByHealth(ids, known, currentRevision) {
    const rank = (id) => {
        const health = known[id];
        if (health === undefined)
            return 1;
        if (!health.isHealthy)
            return 0;
        if (health.revision === undefined)
            return 1;
        return health.revision === currentRevision ? 3 : 2;
    };
    return ids
        .map(id => ({ id, rank: rank(id) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
;// CONCATENATED MODULE: ./lib/local/engine/lifecycle-events.js

/** The service's own brackets around each target; the API does not report them. */
const unreported = ['Start', 'End'];
/**
 * What a restart leaves out: it brings no revision. AWS says that much and does not list the events; these are all that need a new
 * revision.
 */
const needRevision = ['DownloadBundle', 'BeforeInstall', 'Install', 'AfterInstall'];
/** The lifecycle events that a target of the deployment reports, in order; in place, those of traffic only behind a load balancer. */
function lifecycleEventsOf(deployment, label) {
    const names = lifecycle/* lifecycleOrder */.VE[kindOf(deployment, label)].filter(name => !unreported.includes(name));
    return deployment.deploymentMode === 'RESTART' ? names.filter(name => !needRevision.includes(name)) : names;
}
/**
 * The lifecycle events of an ECS or Lambda deployment: those of test traffic only with a test listener, and only the shift itself in a
 * rollback, which runs no hooks.
 */
function functionEvents({ computePlatform, creator, ecs }) {
    if (creator === 'codeDeployRollback')
        return ['AllowTraffic'];
    if (computePlatform !== 'ECS')
        return lifecycle/* lifecycleOrder */.VE.lambda;
    return lifecycle/* lifecycleOrder */.VE.ecs.filter(name => ecs?.hasTestListener === true || !testTrafficEvents.includes(name));
}
const testTrafficEvents = ['AllowTestTraffic', 'AfterAllowTestTraffic'];
function kindOf({ deploymentStyle, creator }, label) {
    if (label === undefined)
        return deploymentStyle.deploymentOption === 'WITH_TRAFFIC_CONTROL' ? 'server-in-place-with-load-balancer' : 'server-in-place';
    const isRollback = creator === 'codeDeployRollback';
    if (label === 'Blue')
        return isRollback ? 'server-blue-green-rollback-original' : 'server-blue-green-original';
    return isRollback ? 'server-blue-green-rollback-replacement' : 'server-blue-green-replacement';
}
/** Events around the return of traffic; a replacement instance waits for them until it is `Ready`. */
const allowTrafficEvents = new Set(lifecycle/* lifecycleOrder */.VE['server-blue-green-rollback-original']);
/** Events the service carries out itself; the embedded one has no load balancer to change, so they succeed. */
const serviceEvents = new Set(['BlockTraffic', 'AllowTraffic']);
/** What `ignoreApplicationStopFailures` covers. */
const ignorableEvents = new Set(lifecycle/* ignorableFailures */.Lm);

;// CONCATENATED MODULE: ./lib/local/engine/target-run.js

/** The service ends a lifecycle event after an hour, whatever the scripts' own timeouts are (facts of the guide: limits). */
const eventLimitMs = 3_600_000;
/** An agent has to take the command of an event within five minutes. */
const pickUpLimitMs = 300_000;
/** Takes one instance through lifecycle events, in order; the records tell how far it is. Never rejects. */
async function runTarget(options) {
    const { deployment, target, events, endsAs, clock, signal } = options;
    for (const event of events) {
        if (signal.aborted)
            break;
        const result = serviceEvents.has(event.name) ? carriedOut(event, target, clock) : await runEvent(options, event);
        if (result === undefined)
            break;
        event.endedMs = target.lastUpdatedMs = clock.now();
        event.status = result.status;
        event.diagnostics = result.diagnostics;
        if (result.status === 'Succeeded')
            continue;
        if (deployment.ignoreApplicationStopFailures && ignorableEvents.has(event.name))
            continue;
        skipRest(target);
        setTarget(target, 'Failed', clock);
        return;
    }
    if (events.some(({ status }) => status === 'Pending'))
        skipTarget(target, clock);
    else
        setTarget(target, endsAs, clock);
}
/** Whether the target failed because its agent took no command. */
function isAgentSilent({ events }) {
    return events.some(({ diagnostics }) => diagnostics?.message === notReceived);
}
/** Marks a target that will not be attempted. */
function skipTarget(target, clock) {
    skipRest(target);
    setTarget(target, 'Skipped', clock);
}
/** Marks what has not begun as something that never will. */
function skipRest(target) {
    for (const event of target.events)
        if (event.status === 'Pending')
            event.status = 'Skipped';
}
function setTarget(target, status, clock) {
    target.status = status;
    target.lastUpdatedMs = clock.now();
}
const succeeded = { status: 'Succeeded', diagnostics: { errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: '' } };
function begin(event, target, clock) {
    setTarget(target, 'InProgress', clock);
    event.status = 'InProgress';
    event.startedMs = clock.now();
}
function carriedOut(event, target, clock) {
    begin(event, target, clock);
    return succeeded;
}
/** Undefined when the deployment was ended before the host took the command. */
async function runEvent({ deployment, target, host, revision, clock, signal }, event) {
    const command = {
        deploymentId: deployment.id,
        deploymentGroupId: deployment.groupId,
        deploymentGroupName: deployment.groupName,
        applicationName: deployment.applicationName,
        deploymentCreator: deployment.creator,
        deploymentType: deployment.deploymentStyle.deploymentType,
        ...(deployment.deploymentMode === undefined ? {} : { deploymentMode: deployment.deploymentMode }),
        ...(deployment.fileExistsBehavior === undefined ? {} : { fileExistsBehavior: deployment.fileExistsBehavior }),
        revision,
        event: event.name
    };
    if (host.pickUp !== undefined) {
        const taken = await within(pickUpLimitMs, clock, signal, inTime => host.pickUp?.(command, inTime));
        if (signal.aborted)
            return undefined;
        if (taken.isLate)
            return failed('UnknownError', notReceived);
    }
    begin(event, target, clock);
    const { isLate, result, error } = await within(eventLimitMs, clock, signal, inTime => host.run(command, inTime));
    if (isLate)
        return failed('ScriptTimedOut', tookTooLong, result?.diagnostics);
    return result ?? failed('UnknownError', error instanceof Error ? error.message : String(error));
}
/** Aborts the work when the time is up, and waits for it all the same. Never rejects. */
async function within(ms, clock, signal, work) {
    const limit = new AbortController();
    const ended = new AbortController();
    const watch = clock.sleep(ms, ended.signal).then(() => limit.abort(new Error(`the lifecycle event took longer than ${ms / 1_000} seconds`)), () => undefined);
    try {
        const result = await work(AbortSignal.any([signal, limit.signal]));
        return { isLate: limit.signal.aborted, ...(result === undefined ? {} : { result }) };
    }
    catch (error) {
        return { isLate: limit.signal.aborted, error };
    }
    finally {
        ended.abort(isOver);
        await watch;
    }
}
/** A reason made once: to make one is most of the cost of an abort. */
const isOver = new Error('the lifecycle event is over');
/** What AWS reports about an instance whose agent is not there. */
const notReceived = 'CodeDeploy agent was not able to receive the lifecycle event. Check the CodeDeploy agent logs on your host and make sure the agent is running and can connect to the CodeDeploy server.';
const tookTooLong = 'The lifecycle event did not end within 3600 seconds, which is the limit of the service.';
function failed(errorCode, message, { scriptName = '', logTail = '' } = {}) {
    return { status: 'Failed', diagnostics: { errorCode, scriptName, message, logTail } };
}

;// CONCATENATED MODULE: ./lib/local/engine/host-phase.js




/** The records of a large fleet are megabytes: while a deployment to it runs, they are written ten times and not for each instance. */
const largeFleet = 100;
/**
 * Takes instances through lifecycle events as the deployment configuration allows, until all were attempted, health forbids to go on,
 * or the signal aborts. Resolves, once nothing runs any more, with the failure, if the instances' results make it one. Targets that
 * were not attempted are skipped then.
 */
async function runPhase(options, phase) {
    const { deployment, group, minimumHealthyHosts, hosts, catalog, clock, signal } = options;
    const { targets, events = () => true, endsAs = 'Succeeded', installs } = phase;
    const limit = unavailableLimit(minimumHealthyHosts, targets.length);
    const hostOf = new Map(hosts.map(host => [host.id, host]));
    const targetOf = new Map(targets.map(target => [target.id, target]));
    const order = orderByHealth([...targetOf.keys()], group.instances, group.targetRevision && revisionKey(group.targetRevision));
    const unhealthy = new Set(order.filter(id => group.instances[id]?.isHealthy === false));
    const saveEvery = targets.length > largeFleet ? Math.ceil(targets.length / 10) : 1;
    const failed = [];
    let [started, running, attempted, succeeded] = [0, 0, 0, 0];
    let fault;
    let wake = () => undefined;
    const isGoingOn = () => !signal.aborted && fault === undefined;
    const start = async (id) => {
        const [host, target] = [hostOf.get(id), targetOf.get(id)];
        if (host === undefined || target === undefined)
            throw new Error(`no host ${id}`);
        await runTarget({ deployment, target, host, revision: options.revision, events: target.events.filter(events), endsAs, clock, signal });
        attempted += 1;
        if (target.status === endsAs)
            succeeded += 1;
        if (target.status === 'Failed')
            failed.push(target);
        recordHealth(group, id, target.status === endsAs, installs ? revisionKey(deployment.revision) : undefined);
        if (attempted % saveEvery !== 0)
            return;
        catalog.saveDeployment(deployment);
        catalog.save();
    };
    for (;;) {
        for (let next = order[started]; next !== undefined && isGoingOn(); next = order[started]) {
            if (!mayStart(limit, { inProgress: running, failed: failed.length, waitingUnhealthy: unhealthy.size }, unhealthy.has(next)))
                break;
            started += 1;
            running += 1;
            unhealthy.delete(next);
            void start(next)
                .catch((error) => (fault ??= { error }))
                .finally(() => {
                running -= 1;
                wake();
            });
        }
        if (running === 0)
            break;
        await new Promise(resolve => (wake = resolve));
    }
    if (fault !== undefined)
        throw fault.error;
    for (const id of order.slice(started)) {
        const target = targetOf.get(id);
        if (target !== undefined)
            skipTarget(target, clock);
    }
    catalog.saveDeployment(deployment);
    catalog.save();
    if (limit <= 0)
        return healthConstraintsInvalid;
    if (started === order.length && succeeded > 0)
        return undefined;
    return failed.length > 0 && failed.every(isAgentSilent) ? agentIssue : healthConstraints;
}
/** An instance that was attempted is healthy if that succeeded, whatever becomes of the deployment; others keep their health. */
function recordHealth(group, id, isHealthy, revision) {
    const before = group.instances[id];
    if (!isHealthy)
        group.instances[id] = { isHealthy };
    else if (revision !== undefined)
        group.instances[id] = { isHealthy, revision };
    else if (before !== undefined)
        group.instances[id] = { ...before, isHealthy };
}

;// CONCATENATED MODULE: ./lib/local/engine/new-target.js

/** A target to which nothing has happened yet. */
function newTarget(deployment, id, nowMs, label) {
    const events = lifecycleEventsOf(deployment, label).map(name => ({ name, status: 'Pending' }));
    return { id, ...(label === undefined ? {} : { label }), status: 'Pending', lastUpdatedMs: nowMs, events };
}

;// CONCATENATED MODULE: ./lib/local/engine/blue-green-run.js




const minuteMs = 60_000;
const isTrafficEvent = ({ name }) => allowTrafficEvents.has(name);
/**
 * Installs on the replacement instances, waits until traffic may be shifted, gives it to them, takes it from the original ones, and
 * ends those. A rollback only shifts the traffic back. The deployment configuration holds in each of these steps, for the instances of
 * that step. Resolves with `cut` when the signal ended it.
 */
async function runBlueGreen(options, plan, gate) {
    const { deployment, group, catalog, clock, signal } = options;
    const green = plan.replacements.map(id => newTarget(deployment, id, clock.now(), 'Green'));
    const blue = plan.originals.map(id => newTarget(deployment, id, clock.now(), 'Blue'));
    deployment.targets = [...green, ...blue];
    catalog.saveDeployment(deployment);
    if (green.length === 0)
        return noInstances;
    const shift = async (to, from) => {
        for (const targets of [to, from]) {
            if (targets.length === 0)
                continue;
            const rest = (event) => event.status === 'Pending';
            const failure = await runPhase(options, { targets, events: rest, installs: false });
            if (signal.aborted && targets.some(({ status }) => status !== 'Succeeded'))
                return 'cut';
            if (failure !== undefined)
                return failure;
            if (targets === to) {
                group.serving = to.map(({ id }) => id);
                catalog.save();
            }
        }
        return undefined;
    };
    if (deployment.creator === 'codeDeployRollback')
        return await shift(blue, green);
    const failure = await runPhase(options, { targets: green, events: event => !isTrafficEvent(event), endsAs: 'Ready', installs: true });
    if (signal.aborted)
        return 'cut';
    if (failure !== undefined)
        return failure;
    if (plan.readyWaitMinutes !== undefined) {
        deployment.status = 'Ready';
        catalog.saveDeployment(deployment);
        const end = await gate.wait('READY_WAIT', plan.readyWaitMinutes * minuteMs, clock, signal);
        if (end === 'aborted')
            return 'cut';
        if (end === 'timeout')
            return readyTimeout;
        deployment.status = 'InProgress';
    }
    const ready = green.filter(({ status }) => status === 'Ready');
    const notShifted = await shift(ready, blue);
    if (notShifted !== undefined || plan.terminationWaitMinutes === undefined)
        return notShifted;
    deployment.hasTerminationWaitStarted = true;
    catalog.saveDeployment(deployment);
    if ((await gate.wait('TERMINATION_WAIT', plan.terminationWaitMinutes * minuteMs, clock, signal)) === 'aborted')
        return 'cut';
    // What comes back under these ids is a new instance, with nothing on it as far as the service knows.
    for (const { id } of blue)
        Reflect.deleteProperty(group.instances, id);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/local/engine/function-failures.js
/** AWS's messages of ECS and Lambda deployments: from its troubleshooting pages, and from public reports where those are silent. */
const validationFailed = {
    code: 'HOOK_EXECUTION_FAILURE',
    message: 'The deployment failed because one or more of the lifecycle event validation functions failed.'
};
const noCallback = {
    code: 'HOOK_EXECUTION_FAILURE',
    message: 'The deployment timed out while waiting for a status callback. CodeDeploy expects a status callback within one hour after a deployment hook is invoked.'
};
const notInvoked = (functionName, why) => ({
    code: 'HOOK_EXECUTION_FAILURE',
    message: `${validationFailed.message} The function ${functionName} could not be invoked: ${why}`
});
const notContinued = (minutes) => ({
    status: 'Stopped',
    code: 'TIMEOUT',
    message: `The deployment timed out while waiting for a notification to continue. This time out period is ${minutes} minutes.`
});
const invalidAppSpec = (why) => ({
    code: 'INVALID_REVISION',
    message: `The deployment failed because the AppSpec file that specifies the deployment configuration is missing or has an invalid configuration. ${why}`
});
const revisionMissing = (why) => ({
    code: 'REVISION_MISSING',
    message: `The deployment failed because the revision could not be read from Amazon S3: ${why}`
});
const invalidLambda = (why) => ({
    code: 'INVALID_LAMBDA_CONFIGURATION',
    message: `The deployment failed because the AppSpec file that specifies the AWS Lambda deployment configuration is missing or has an invalid configuration. ${why}`
});
const invalidFunction = (why) => ({
    code: 'INVALID_LAMBDA_FUNCTION',
    message: `The deployment failed because a Lambda function that it needs is not valid. ${why}`
});
const invalidService = (why) => ({
    code: 'INVALID_ECS_SERVICE',
    message: `The deployment failed because the ECS service is not valid. ${why}`
});
/** ECS refused what it was asked for. */
const ecsUpdate = (why) => ({
    code: 'ECS_UPDATE_ERROR',
    message: `The ECS service cannot be updated due to an unexpected error: ${why} (Service: AmazonECS; Status Code: 400; Error Code: InvalidParameterException). Check your ECS service status.`
});
const configMissing = (name) => ({
    code: 'CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND',
    message: `The deployment configuration ${name} does not exist any more, or says nothing about traffic.`
});

;// CONCATENATED MODULE: ./lib/local/engine/deployment-failed.js
/** Ends a run of an ECS or Lambda deployment with AWS's code and message. */
class DeploymentFailed extends Error {
    name = 'DeploymentFailed';
    failure;
    /** What the lifecycle event says, where it knows more than the deployment: the hook's function, and what became of it. */
    detail;
    constructor(failure, detail) {
        super(failure.message);
        this.failure = failure;
        this.detail = detail ?? { scriptName: '', message: failure.message };
    }
}

// EXTERNAL MODULE: ./lib/core/mapped-ports.js
var mapped_ports = __webpack_require__(7837);
;// CONCATENATED MODULE: ./lib/local/account/task-definition-operations.js




const refused = (message) => new ApiError('ClientException', message);
/** Members that are no part of the definition itself. */
const beside = new Set(['tags']);
/** Checks what ECS checks of every definition; members it does not know are ignored, as in the AWS JSON protocol. */
const registerTaskDefinition = (input, { account, clock, region }) => {
    const family = optionalString(input, 'family') ?? '';
    if (family === '')
        throw refused('Family should not be null or empty.');
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(family))
        throw refused('Family contains invalid characters: up to 255 letters, numbers, hyphens and underscores are allowed.');
    checkContainers(input);
    const revision = 1 + Math.max(0, ...account.taskDefinitions.filter(known => known.family === family).map(known => known.revision));
    const record = {
        arn: `arn:aws:ecs:${region}:${accountId}:task-definition/${family}:${revision}`,
        family,
        revision,
        registeredMs: clock.now(),
        definition: Object.fromEntries(Object.entries(input).filter(([member, value]) => value !== null && !beside.has(member)))
    };
    account.taskDefinitions.push(record);
    account.save();
    return { taskDefinition: task_definition_operations_describe(record), tags: optionalObjects(input, 'tags') ?? [] };
};
const describeTaskDefinition = (input, { account }) => {
    const reference = optionalString(input, 'taskDefinition') ?? '';
    const record = reference === '' ? undefined : account.findTaskDefinition(reference);
    if (record === undefined)
        throw refused('Unable to describe task definition.');
    return { taskDefinition: task_definition_operations_describe(record), tags: [] };
};
/** The containers of a definition, with the ports they map. */
function containersOf({ definition }) {
    const containers = definition['containerDefinitions'];
    if (!Array.isArray(containers))
        return [];
    return containers.filter(isObject).map(container => ({
        name: optionalString(container, 'name') ?? '',
        ports: (optionalObjects(container, 'portMappings') ?? []).flatMap(mapping => (0,mapped_ports/* mappedPorts */.Gv)(mapping) ?? [])
    }));
}
function checkContainers(input) {
    const containers = optionalObjects(input, 'containerDefinitions') ?? [];
    if (containers.length === 0)
        throw refused('Container list cannot be empty.');
    const networkMode = optionalString(input, 'networkMode');
    if (optionalStrings(input, 'requiresCompatibilities')?.includes('FARGATE')) {
        if (networkMode !== 'awsvpc')
            throw refused("Fargate only supports network mode 'awsvpc'.");
        if (optionalString(input, 'cpu') === undefined || optionalString(input, 'memory') === undefined)
            throw refused("Fargate requires that 'cpu' be defined at the task level, and 'memory' too.");
    }
    const names = new Set();
    for (const container of containers) {
        const name = optionalString(container, 'name') ?? '';
        if (name === '')
            throw refused('Container.name should not be null or empty.');
        if (names.has(name))
            throw refused(`Container.name contains duplicate container names: ${name}.`);
        names.add(name);
        if ((optionalString(container, 'image') ?? '') === '')
            throw refused('Container.image should not be null or empty.');
        const hasMemory = [input['memory'], container['memory'], container['memoryReservation']].some(value => (value ?? undefined) !== undefined);
        if (!hasMemory)
            throw refused(`Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`);
        for (const mapping of optionalObjects(container, 'portMappings') ?? [])
            checkPorts(mapping, networkMode);
    }
}
function checkPorts(mapping, networkMode) {
    const containerPort = optionalNumber(mapping, 'containerPort');
    const hostPort = optionalNumber(mapping, 'hostPort');
    for (const port of [containerPort, hostPort])
        if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
            throw refused(`Invalid port ${port}: 0 to 65535.`);
    const range = optionalString(mapping, 'containerPortRange');
    if (range !== undefined && (0,mapped_ports/* mappedPorts */.Gv)({ containerPortRange: range }) === undefined)
        throw refused(`Invalid containerPortRange ${range}.`);
    if (networkMode === 'awsvpc' && hostPort !== undefined && hostPort !== containerPort)
        throw refused('When networkMode=awsvpc, the host ports and container ports in port mappings must match.');
}
function task_definition_operations_describe({ arn, family, revision, registeredMs, definition }) {
    return {
        volumes: [],
        placementConstraints: [],
        compatibilities: ['EC2', 'FARGATE'],
        ...definition,
        taskDefinitionArn: arn,
        family,
        revision,
        status: 'ACTIVE',
        registeredAt: seconds(registeredMs)
    };
}

;// CONCATENATED MODULE: ./lib/local/engine/function-events.js
/** Takes the target through events, in order: the service's own work, or the function that a hook names, if any. */
async function runEvents({ deployment, hooks, signal }, target, events, functions, work) {
    for (const event of events) {
        signal.throwIfAborted();
        await target.carryOut(event, async () => {
            await work[event.name]?.();
            const functionName = functions.get(event.name);
            if (functionName !== undefined)
                await hooks.run({ deployment, event, functionName, signal, save: () => target.save() });
        });
    }
}
/** Brings the target to its end with `work`: failed, with what did not begin skipped, when that rejects. */
async function endingWith(target, work) {
    try {
        await work();
    }
    catch (error) {
        target.fail();
        throw error;
    }
    target.setStatus('Succeeded');
}

;// CONCATENATED MODULE: ./lib/local/engine/function-target.js


/** The one target of an ECS or Lambda deployment; whatever happens to it is on disk at once. */
class FunctionTarget {
    record;
    #deployment;
    #catalog;
    #clock;
    constructor({ deployment, id, events, catalog, clock }) {
        this.#deployment = deployment;
        this.#catalog = catalog;
        this.#clock = clock;
        this.record = {
            id,
            status: 'InProgress',
            lastUpdatedMs: clock.now(),
            events: events.map(name => ({ name, status: 'Pending' }))
        };
        deployment.targets = [this.record];
        this.save();
    }
    save() {
        this.record.lastUpdatedMs = this.#clock.now();
        this.#catalog.saveDeployment(this.#deployment);
    }
    setStatus(status) {
        this.record.status = status;
        this.save();
    }
    /** Carries out an event, which ends when `work` does unless that says when. When it rejects, so does this, with the event and the target on record as failed. */
    async carryOut(event, work) {
        event.status = 'InProgress';
        event.startedMs = this.#clock.now();
        this.save();
        try {
            await work();
        }
        catch (error) {
            const detail = error instanceof DeploymentFailed ? error.detail : { scriptName: '', message: error instanceof Error ? error.message : String(error) };
            event.status = 'Failed';
            event.diagnostics = { errorCode: 'UnknownError', logTail: '', ...detail };
            event.endedMs ??= this.#clock.now();
            throw error;
        }
        event.status = 'Succeeded';
        event.endedMs ??= this.#clock.now();
        this.save();
    }
    /** What had not begun is skipped. */
    fail() {
        skipRest(this.record);
        this.setStatus('Failed');
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/task-sets.js

/** A task set without traffic. */
function newTaskSet(taskDefinition, nowMs) {
    const digits = Array.from({ length: 18 }, () => (0,external_node_crypto_.randomInt)(10)).join('');
    return { id: `ecs-svc/${(0,external_node_crypto_.randomInt)(1, 10)}${digits}`, taskDefinition, createdMs: nowMs, status: 'ACTIVE', trafficWeight: 0 };
}
/** The two target groups by what they are for in a deployment: the group's first one has the traffic until a deployment shifted it. */
function targetGroupsOf({ targetGroups }, serving = []) {
    const isSwitched = serving[0] !== undefined && serving[0] === targetGroups[1];
    const [blue, green] = isSwitched ? [targetGroups[1], targetGroups[0]] : targetGroups;
    return { ...(blue === undefined ? {} : { Blue: blue }), ...(green === undefined ? {} : { Green: green }) };
}
/** How the target shows a task set. */
function viewOf({ id, createdMs, status, trafficWeight }, label, { desiredCount }, { running = desiredCount, targetGroup } = {}) {
    return {
        id,
        label,
        createdMs,
        status,
        desired: desiredCount,
        running,
        trafficWeight,
        ...(targetGroup === undefined ? {} : { targetGroup })
    };
}

;// CONCATENATED MODULE: ./lib/local/engine/traffic-shift.js
const traffic_shift_minuteMs = 60_000;
/**
 * The first share is shifted at once: a canary of AWS's lasts its interval and no longer, and linear has an interval between two
 * increments only. The last increment takes what is left.
 */
function shiftSchedule(routing) {
    switch (routing.type) {
        case 'AllAtOnce':
            return [{ afterMs: 0, percent: 100 }];
        case 'TimeBasedCanary':
            return [
                { afterMs: 0, percent: routing.percent },
                { afterMs: routing.intervalMinutes * traffic_shift_minuteMs, percent: 100 }
            ];
        case 'TimeBasedLinear':
            return Array.from({ length: Math.ceil(100 / routing.percent) }, (_, index) => ({
                afterMs: index * routing.intervalMinutes * traffic_shift_minuteMs,
                percent: Math.min(100, (index + 1) * routing.percent)
            }));
    }
}
/** Carries out the steps when they are due. Rejects with the signal's reason as soon as it aborts; what was shifted stays shifted. */
async function shiftTraffic(steps, apply, clock, signal) {
    const startMs = clock.now();
    for (const { afterMs, percent } of steps) {
        const waitMs = startMs + afterMs - clock.now();
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        signal.throwIfAborted();
        apply(percent);
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/ecs-run.js









const ecs_run_minuteMs = 60_000;
/** How long the tasks of a new task set take until they are healthy. */
const taskStartMs = 5_000;
/** Starts a replacement task set, shifts the traffic to it, and ends the original one. */
async function runEcs(options, revision) {
    const { deployment, group, account, catalog, clock, shift, signal } = options;
    const plan = ecsPlanOf(options);
    const id = `${plan.cluster}:${plan.service}`;
    const target = new FunctionTarget({ deployment, id, events: functionEvents(deployment), catalog, clock });
    await endingWith(target, async () => {
        const { service, blue } = findService(options, plan);
        const groups = targetGroupsOf(plan, group.serving);
        let green;
        const show = (running = service.desiredCount) => {
            account.save();
            const views = [viewOf(blue, 'Blue', service, { targetGroup: groups.Blue })];
            if (green !== undefined)
                views.push(viewOf(green, 'Green', service, { running, targetGroup: groups.Green }));
            target.record.taskSets = views;
            target.save();
        };
        const install = async () => {
            const taskDefinition = requireTaskDefinition(options, revision);
            green = newTaskSet(taskDefinition, clock.now());
            service.taskSets.push(green);
            show(0);
            if (service.desiredCount > 0)
                await clock.sleep(taskStartMs, signal);
            show();
        };
        const apply = (percent) => {
            if (green === undefined)
                throw new Error('there is no replacement task set');
            blue.trafficWeight = 100 - percent;
            green.trafficWeight = percent;
            if (percent === 100)
                [blue.status, green.status] = ['ACTIVE', 'PRIMARY'];
            show();
        };
        const allowTraffic = async () => {
            await shiftTraffic(shift, apply, clock, signal);
            if (groups.Green !== undefined)
                group.serving = [groups.Green];
            catalog.save();
        };
        const work = { Install: install, AllowTraffic: allowTraffic };
        const { events } = target.record;
        const production = events.findIndex(({ name }) => name === 'BeforeAllowTraffic');
        show();
        await runEvents(options, target, events.slice(0, production), revision.hooks, work);
        await waitUntilReady(options, target, plan);
        await runEvents(options, target, events.slice(production), revision.hooks, work);
        await waitForTermination(options, plan);
        blue.status = 'DRAINING';
        service.taskSets = service.taskSets.filter(taskSet => taskSet !== blue);
        show();
    });
}
function ecsPlanOf({ deployment: { id, ecs } }) {
    if (ecs === undefined)
        throw new Error(`the deployment ${id} has no ECS service`);
    return ecs;
}
/** The service as a deployment has to find it: with one task set, which has all of the traffic. Throws {@link DeploymentFailed}. */
function findService({ account }, plan) {
    const named = `The service ${plan.service} of the cluster ${plan.cluster}`;
    const service = account.findService(plan.cluster, plan.service);
    if (service === undefined)
        throw new DeploymentFailed(invalidService(`${named} was not found.`));
    if (service.deploymentController !== 'CODE_DEPLOY')
        throw new DeploymentFailed(invalidService(`Deployment group's ECS service must be configured for a CODE_DEPLOY deployment controller. ${named} has the controller ${service.deploymentController}.`));
    const [blue, ...others] = service.taskSets;
    if (blue === undefined)
        throw new DeploymentFailed(invalidService(`${named} has no primary task set.`));
    if (others.length > 0) {
        const weights = service.taskSets.map(({ id, trafficWeight }) => `${id} with ${trafficWeight} percent of the traffic`).join(', ');
        throw new DeploymentFailed(invalidService(`${named} has more than one task set: ${weights}.`));
    }
    return { service, blue };
}
/** What ECS checks when it is asked for a task set. */
function requireTaskDefinition({ account }, { taskDefinition, containerName, containerPort }) {
    const found = account.findTaskDefinition(taskDefinition);
    if (found === undefined)
        throw new DeploymentFailed(ecsUpdate(`TaskDefinition not found: ${taskDefinition}.`));
    const container = containersOf(found).find(({ name }) => name === containerName);
    if (container === undefined)
        throw new DeploymentFailed(ecsUpdate(`The container ${containerName} does not exist in the task definition.`));
    if (!(0,mapped_ports/* hasPort */.Wo)(container.ports, containerPort))
        throw new DeploymentFailed(ecsUpdate(`The container ${containerName} did not have a container port ${containerPort} defined.`));
    return found.arn;
}
/** Until production traffic is shifted, tests can be made with the test listener. */
async function waitUntilReady(options, target, { readyWaitMinutes }) {
    const { deployment, gate, clock, signal } = options;
    if (readyWaitMinutes === undefined)
        return;
    deployment.status = 'Ready';
    target.setStatus('Ready');
    const end = await gate.wait('READY_WAIT', readyWaitMinutes * ecs_run_minuteMs, clock, signal);
    signal.throwIfAborted();
    if (end === 'timeout')
        throw new DeploymentFailed(notContinued(readyWaitMinutes));
    deployment.status = 'InProgress';
    target.setStatus('InProgress');
}
async function waitForTermination(options, { terminationWaitMinutes }) {
    const { deployment, gate, catalog, clock, signal } = options;
    deployment.hasTerminationWaitStarted = true;
    catalog.saveDeployment(deployment);
    if (terminationWaitMinutes === 0)
        return;
    await gate.wait('TERMINATION_WAIT', terminationWaitMinutes * ecs_run_minuteMs, clock, signal);
    signal.throwIfAborted();
}

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/function-vocabulary.js
var function_vocabulary = __webpack_require__(5635);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/local/engine/function-revision.js








/** The AppSpec of an ECS deployment as the service takes it. Throws {@link DeploymentFailed}. */
function readEcsRevision(text) {
    const { spec, properties } = readFunctionAppSpec(text, 'ecs');
    const balancer = (0,function_app_spec/* mappingInAnyCase */.sd)(properties, 'LoadBalancerInfo');
    const port = (0,function_app_spec/* scalarInAnyCase */.Qt)(balancer, 'ContainerPort');
    const containerPort = port === undefined ? undefined : (0,function_app_spec/* wholeNumberOf */.gd)(port);
    if (containerPort === undefined || containerPort < 1 || containerPort > 65_535)
        throw function_revision_refused('LoadBalancerInfo has no ContainerPort of 1 to 65535.');
    return {
        taskDefinition: textOf(properties, 'TaskDefinition'),
        containerName: textOf(balancer, 'ContainerName'),
        containerPort,
        hooks: hooksOf(spec, 'ecs')
    };
}
/** The AppSpec of a Lambda deployment as the service takes it. Throws {@link DeploymentFailed}. */
function readLambdaRevision(text) {
    const { spec, properties } = readFunctionAppSpec(text, 'lambda');
    const current = (0,function_app_spec/* scalarInAnyCase */.Qt)(properties, 'CurrentVersion')?.value.trim() ?? '';
    return {
        functionName: textOf(properties, 'Name'),
        alias: textOf(properties, 'Alias'),
        targetVersion: textOf(properties, 'TargetVersion'),
        ...(current === '' ? {} : { currentVersion: current }),
        hooks: hooksOf(spec, 'lambda')
    };
}
function readFunctionAppSpec(text, platform) {
    const { root, problem, more } = (0,read/* readYaml */.g)(text);
    if (problem !== undefined || more?.problem !== undefined)
        throw function_revision_refused('The input AppSpec file is a not well-formed yaml. The template cannot be parsed.');
    const spec = root && (0,function_app_spec/* functionAppSpecOf */.mP)(root);
    if (spec === undefined)
        throw function_revision_refused('The input AppSpec file is not a map.');
    const version = spec.version && (0,node/* resolved */.L)(spec.version.value);
    if (version?.kind !== 'scalar' || !/^0(\.0+)?$/.test(version.value.trim()))
        throw function_revision_refused('The version must be 0.0.');
    if (spec.resource === undefined)
        throw function_revision_refused('Resources must be a list with exactly one resource.');
    const type = (0,function_app_spec/* scalarInAnyCase */.Qt)(spec.resource.body, 'Type')?.value;
    if (type !== function_vocabulary/* resourceTypes */.AU[platform])
        throw function_revision_refused(`The resource type must be ${function_vocabulary/* resourceTypes */.AU[platform]}, not ${type ?? 'missing'}.`);
    const properties = (0,function_app_spec/* propertiesOf */.P1)(spec);
    if (properties === undefined)
        throw function_revision_refused('The resource has no Properties.');
    return { spec, properties };
}
function textOf(mapping, name) {
    const value = (0,function_app_spec/* scalarInAnyCase */.Qt)(mapping, name)?.value.trim() ?? '';
    if (value === '')
        throw function_revision_refused(`The property ${name} is missing or empty.`);
    return value;
}
/** A list of maps with one key each: anything else is refused rather than left out, for what is left out would not be checked. */
function hooksOf({ hooks: field, hookEntries }, platform) {
    const value = field && (0,node/* resolved */.L)(field.value);
    if (value === undefined || (value.kind === 'scalar' && (0,outline/* isAbsent */.W0)(value)))
        return new Map();
    if (value.kind !== 'sequence' || (0,function_app_spec/* itemsOf */.S3)(value).some(item => (0,function_app_spec/* soleField */.qy)(item) === undefined))
        throw function_revision_refused('Hooks must be a list of lifecycle events, each with the name of a function.');
    const hooks = new Map();
    for (const entry of hookEntries) {
        const event = entry.event.value;
        if (!(0,lifecycle/* isScriptable */.ur)(platform, event))
            throw function_revision_refused(`The lifecycle event ${event} has no hooks on this compute platform.`);
        if (hooks.has(event))
            throw function_revision_refused(`The lifecycle event ${event} has more than one function.`);
        if (!(0,function_app_spec/* namesFunction */.tx)(entry))
            throw nameless(platform, event);
        const named = (0,node/* resolved */.L)(entry.value);
        hooks.set(event, named.kind === 'scalar' ? named.value.trim() : '');
    }
    return hooks;
}
const function_revision_refused = (why) => new DeploymentFailed(invalidAppSpec(why));
function nameless(platform, event) {
    const why = `The ${event} hook function name cannot be null or empty.`;
    return new DeploymentFailed(platform === 'lambda' ? invalidLambda(why) : invalidAppSpec(why));
}

;// CONCATENATED MODULE: ./lib/local/engine/lambda-run.js







/** Shifts the traffic of an alias from its version to another one. */
async function runLambda(options, revision) {
    const { deployment, account, catalog, clock, shift, signal } = options;
    const target = new FunctionTarget({
        deployment,
        id: (0,function_reference/* functionNameOf */.d)(revision.functionName),
        events: functionEvents(deployment),
        catalog,
        clock
    });
    await endingWith(target, async () => {
        const { alias, traffic } = findTraffic(account, revision);
        const apply = (percent) => {
            giveTraffic(alias, traffic, percent);
            account.save();
            target.record.lambda = { ...traffic, targetPercent: percent };
            target.save();
        };
        target.record.lambda = traffic;
        await runEvents(options, target, target.record.events, revision.hooks, {
            AllowTraffic: () => shiftTraffic(shift, apply, clock, signal)
        });
    });
}
/** The alias with its versions as a deployment has to find them. Throws {@link DeploymentFailed}. */
function findTraffic(account, revision) {
    const { functionName, targetVersion } = revision;
    const fn = account.findFunction(functionName);
    if (fn === undefined)
        throw new DeploymentFailed(invalidFunction(`The Lambda function ${functionName} was not found.`));
    const alias = fn.aliases.find(({ name }) => name === revision.alias);
    if (alias === undefined)
        throw new DeploymentFailed(invalidLambda(`The Lambda function ${functionName} has no alias ${revision.alias}.`));
    if (alias.additional !== undefined) {
        const { version, weight } = alias.additional;
        const share = `${alias.version} and ${version}, which has ${Math.round(weight * 100)} percent of it`;
        throw new DeploymentFailed(invalidLambda(`The Lambda function alias ${revision.alias} is weighted: its traffic goes to the versions ${share}.`));
    }
    const currentVersion = revision.currentVersion ?? alias.version;
    if (currentVersion !== alias.version)
        throw new DeploymentFailed(invalidLambda('The Lambda function alias version does not match the current version in AppSpec file.'));
    if (!fn.versions.some(({ version }) => version === targetVersion))
        throw new DeploymentFailed(invalidFunction(`The Lambda function ${functionName} has no version ${targetVersion}.`));
    // AWS refuses this too, without saying why (terraform-aws-lambda, issue 82).
    if (targetVersion === currentVersion)
        throw new DeploymentFailed(invalidLambda(`The target version ${targetVersion} is the current version.`));
    return { alias, traffic: { functionName: fn.name, alias: alias.name, currentVersion, targetVersion, targetPercent: 0 } };
}
/** An alias has its version and, while traffic is shifted, another one with a share; it points at the target alone in the end. */
function giveTraffic(alias, { currentVersion, targetVersion }, percent) {
    alias.version = percent === 100 ? targetVersion : currentVersion;
    if (percent > 0 && percent < 100)
        alias.additional = { version: targetVersion, weight: percent / 100 };
    else
        delete alias.additional;
}

;// CONCATENATED MODULE: ./lib/local/engine/restore-traffic.js







/**
 * A rollback: gives all of the traffic back at once to what had it before the deployment that failed, and removes the task set that
 * one made. No hooks run, and the only event is AllowTraffic.
 */
async function restoreTraffic(options) {
    const { deployment, catalog, clock } = options;
    const failed = catalog.deployments.get(deployment.rollback?.rollbackTriggeringDeploymentId ?? '')?.targets[0];
    if (failed === undefined)
        throw new Error(`the rollback ${deployment.id} has nothing to roll back`);
    const target = new FunctionTarget({ deployment, id: failed.id, events: functionEvents(deployment), catalog, clock });
    await endingWith(target, async () => {
        for (const event of target.record.events)
            await target.carryOut(event, () => {
                if (failed.lambda === undefined)
                    restoreTaskSet(options, target, failed.taskSets ?? []);
                else
                    restoreVersion(options, target, failed.lambda);
            });
    });
}
function restoreTaskSet(options, target, views) {
    const { account, group } = options;
    const { cluster, service: name } = ecsPlanOf(options);
    const service = account.findService(cluster, name);
    const [blue, green] = ['Blue', 'Green'].map(wanted => {
        const view = views.find(({ label }) => label === wanted);
        const record = service?.taskSets.find(({ id }) => id === view?.id);
        return view === undefined || record === undefined ? undefined : { view, record };
    });
    if (service === undefined || blue === undefined)
        throw new DeploymentFailed(invalidService(`The original task set of the service ${name} in the cluster ${cluster} is gone.`));
    Object.assign(blue.record, { status: 'PRIMARY', trafficWeight: 100 });
    if (green !== undefined)
        Object.assign(green.record, { status: 'DRAINING', trafficWeight: 0 });
    service.taskSets = service.taskSets.filter(taskSet => taskSet !== green?.record);
    account.save();
    if (blue.view.targetGroup !== undefined)
        group.serving = [blue.view.targetGroup];
    target.record.taskSets = [blue, green].flatMap(found => found === undefined ? [] : [viewOf(found.record, found.view.label, service, { targetGroup: found.view.targetGroup })]);
}
/** The version that had the traffic before is the target of the rollback, as it is of any deployment that shifts traffic to it. */
function restoreVersion({ account }, target, failed) {
    const { functionName, currentVersion, targetVersion } = failed;
    const fn = account.findFunction(functionName);
    if (fn === undefined)
        throw new DeploymentFailed(invalidFunction(`The Lambda function ${functionName} was not found.`));
    const alias = fn.aliases.find(({ name }) => name === failed.alias);
    if (alias === undefined)
        throw new DeploymentFailed(invalidLambda(`The Lambda function ${functionName} has no alias ${failed.alias}.`));
    alias.version = currentVersion;
    delete alias.additional;
    account.save();
    target.record.lambda = { ...failed, currentVersion: targetVersion, targetVersion: currentVersion, targetPercent: 100 };
}

;// CONCATENATED MODULE: ./lib/local/engine/function-run.js






/**
 * Deploys to the group's ECS service, or to the Lambda function that the AppSpec names. The target is final when it resolves; the
 * deployment's own status is the caller's. However it ends, the traffic is where it was last put: what takes it back is a rollback.
 */
async function runFunctionDeployment(options) {
    const { deployment, signal } = options;
    try {
        if (deployment.creator === 'codeDeployRollback')
            await restoreTraffic(options);
        else if (deployment.computePlatform === 'ECS')
            await runEcs(options, readEcsRevision(await readAppSpec(options)));
        else
            await runLambda(options, readLambdaRevision(await readAppSpec(options)));
        return undefined;
    }
    catch (error) {
        if (signal.aborted)
            return 'cut';
        if (error instanceof DeploymentFailed)
            return error.failure;
        throw error;
    }
}
async function readAppSpec({ deployment: { revision }, readObject }) {
    switch (revision.revisionType) {
        case 'String':
            return revision.string.content;
        case 'AppSpecContent':
            return revision.appSpecContent.content;
        case 'GitHub':
            throw new Error('a revision of GitHub is for servers');
        case 'S3':
            try {
                return await readObject(revision.s3Location);
            }
            catch (error) {
                throw new DeploymentFailed(revisionMissing(error instanceof Error ? error.message : String(error)));
            }
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/host-revision.js

/** The revision as hosts are told of it; undefined for those a server cannot take. */
function toHostRevision(revision) {
    switch (revision.revisionType) {
        case 'S3': {
            const { bucket, key, version, eTag } = revision.s3Location;
            const bundleType = codedeploy_words/* bundleTypes */.U4.find(type => type === revision.s3Location.bundleType);
            if (bundleType === undefined)
                return undefined;
            return {
                type: 's3',
                bucket,
                key,
                bundleType,
                ...(version === undefined ? {} : { versionId: version }),
                ...(eTag === undefined ? {} : { eTag: eTag.replace(/^"|"$/g, '') })
            };
        }
        case 'GitHub':
            return { type: 'github', ...revision.gitHubLocation };
        case 'String':
        case 'AppSpecContent':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/deployment-run.js











/**
 * A run of the deployment: its targets are final when it resolves; the deployment's own status is the caller's. Instead of one, why the
 * deployment cannot be run.
 */
function prepareRun(deployment, group, resources) {
    const { catalog, account } = resources;
    const config = predefinedConfigs.get(deployment.configName) ?? catalog.configs.get(deployment.configName);
    if (deployment.computePlatform !== undefined) {
        const routing = readTrafficRouting(config?.trafficRoutingConfig);
        if (routing === undefined)
            return configMissing(deployment.configName);
        if (account === undefined)
            return internal('This embedded CodeDeploy has no account for ECS and Lambda.');
        return (signal, gate) => runFunctionDeployment({ deployment, group, ...resources, account, shift: shiftSchedule(routing), signal, gate });
    }
    const minimumHealthyHosts = config?.minimumHealthyHosts;
    const revision = toHostRevision(deployment.revision);
    if (minimumHealthyHosts === undefined || revision === undefined)
        return internal('The deployment configuration or the revision is not one for servers.');
    return async (signal, gate) => {
        const options = { deployment, group, minimumHealthyHosts, revision, ...resources, signal };
        return deployment.blueGreen === undefined ? await runInPlace(options) : await runBlueGreen(options, deployment.blueGreen, gate);
    };
}
const internal = (message) => ({ code: 'INTERNAL_ERROR', message });
async function runInPlace(options) {
    const { deployment, group, hosts, catalog, clock, signal } = options;
    const { onlyInstances, updateOutdatedInstancesOnly, deploymentMode } = deployment;
    const wanted = revisionKey(deployment.revision);
    const chosen = hosts.filter(({ id }) => (onlyInstances?.includes(id) ?? true) && (!updateOutdatedInstancesOnly || group.instances[id]?.revision !== wanted));
    deployment.targets = chosen.map(({ id }) => newTarget(deployment, id, clock.now()));
    catalog.saveDeployment(deployment);
    if (hosts.length === 0)
        return noInstances;
    if (chosen.length === 0)
        return undefined;
    const failure = await runPhase(options, { targets: deployment.targets, installs: deploymentMode !== 'RESTART' });
    return signal.aborted && deployment.targets.some(({ status }) => status !== 'Succeeded') ? 'cut' : failure;
}

;// CONCATENATED MODULE: ./lib/local/engine/end-dead.js


/** Ends a deployment that was active when an earlier process died as failed: nobody knows what still runs, and nothing is resumed. */
function endDead(deployment, group, clock) {
    for (const target of deployment.targets) {
        if (target.status === 'Pending' || target.status === 'Ready')
            skipTarget(target, clock);
        if (target.status !== 'InProgress')
            continue;
        for (const event of target.events) {
            if (event.status === 'Pending')
                event.status = 'Skipped';
            if (event.status !== 'InProgress')
                continue;
            event.status = 'Failed';
            event.endedMs = clock.now();
            event.diagnostics = { errorCode: 'UnknownError', scriptName: '', message: died.message, logTail: '' };
        }
        target.status = 'Failed';
        target.lastUpdatedMs = clock.now();
        if (group !== undefined && deployment.computePlatform === undefined)
            group.instances[target.id] = { isHealthy: false };
    }
    deployment.status = 'Failed';
    deployment.completedMs = clock.now();
    deployment.error = { code: died.code, message: died.message };
}

;// CONCATENATED MODULE: ./lib/local/engine/ending.js

function failureOf(ending) {
    switch (ending.kind) {
        case 'stopped':
            return manualStop;
        case 'alarm':
            return alarmActive(ending.names);
        case 'closed':
            return deployment_failure_closed;
        case 'failed':
            return ending.failure;
    }
}
/** Whether the deployment, which has ended, is to be rolled back. A rollback is never rolled back itself. */
function wantsRollback({ status, creator, autoRollback }, ending) {
    if (creator === 'codeDeployRollback' || status === 'Succeeded')
        return false;
    const on = (event) => autoRollback?.enabled === true && autoRollback.events.includes(event);
    switch (ending?.kind) {
        case undefined:
            return status === 'Failed' && on('DEPLOYMENT_FAILURE');
        case 'stopped':
            return ending.autoRollbackEnabled ?? on('DEPLOYMENT_STOP_ON_REQUEST');
        case 'alarm':
            return on('DEPLOYMENT_STOP_ON_ALARM');
        case 'closed':
        case 'failed':
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/hook-runner.js




/** How long the service waits for PutLifecycleEventHookExecutionStatus. */
const callbackLimitMs = 3_600_000;
/** How long a function that reported is waited for in real time: what it still writes belongs to its event. */
const lastWordsMs = 1_000;
/** Runs the functions of hooks, and waits for what they report. */
class HookRunner {
    #functions;
    #clock;
    #waiting = new Map();
    #running = new Set();
    constructor(functions, clock) {
        this.#functions = functions;
        this.#clock = clock;
    }
    /**
     * Resolves when the function reported that it succeeded; it may still be running then, as on AWS. Rejects with
     * {@link DeploymentFailed} when it reported a failure, cannot be invoked, or reported nothing within the hour, and with the signal's
     * reason, once the function has ended, when the signal aborts. The event ends as long after its start as the function took in real
     * time, and what was waited for it after that: the engine's clock may be faster than any function is.
     */
    async run({ deployment, event, functionName, signal, save }) {
        const hookExecutionId = (0,external_node_crypto_.randomBytes)(48).toString('base64');
        event.hookExecutionId = hookExecutionId;
        save();
        const reported = new Promise(resolve => this.#waiting.set(hookExecutionId, resolve));
        const hasReported = () => !this.#waiting.has(hookExecutionId);
        const invocation = { deploymentId: deployment.id, hookExecutionId, functionName, event: event.name, hasReported };
        const { running, rejected } = this.#invoke(invocation);
        const elapsedMs = this.#measure(running.ended);
        const over = new AbortController();
        const aborted = new Promise(resolve => {
            signal.addEventListener('abort', () => resolve('aborted'), { once: true, signal: over.signal });
            if (signal.aborted)
                resolve('aborted');
        });
        try {
            const end = await Promise.race([reported, rejected, this.#callbackLimit(running.ended, over.signal), aborted]);
            const endedMs = Math.min(this.#clock.now(), (event.startedMs ?? 0) + Math.min(elapsedMs(), callbackLimitMs));
            if (end === 'Succeeded' || end === 'Failed')
                await Promise.race([running.ended, aborted, lastWords(over.signal)]);
            event.endedMs = endedMs;
            if (end === 'Succeeded')
                return;
            if (end === 'Failed')
                throw hook_runner_failed(functionName, 'reported that its validation failed');
            running.end();
            const how = await running.ended;
            if (end === 'aborted')
                throw signal.reason;
            if (end === 'late')
                throw new DeploymentFailed(noCallback, { scriptName: functionName, message: hook_runner_unreported(functionName, how) });
            const failure = notInvoked(functionName, end.error instanceof Error ? end.error.message : String(end.error));
            throw new DeploymentFailed(failure, { scriptName: functionName, message: failure.message });
        }
        finally {
            over.abort(hook_runner_isOver);
            this.#waiting.delete(hookExecutionId);
        }
    }
    /** Whether anybody waited for it. */
    report(hookExecutionId, status) {
        const resolve = this.#waiting.get(hookExecutionId);
        this.#waiting.delete(hookExecutionId);
        resolve?.(status);
        return resolve !== undefined;
    }
    /** Ends the functions that still run although they have reported, and resolves when they are gone. */
    async close() {
        for (const { end } of this.#running)
            end();
        await Promise.all([...this.#running].map(({ ended }) => ended));
    }
    #invoke(invocation) {
        const controller = new AbortController();
        const functions = this.#functions;
        const invoke = async () => {
            if (functions === undefined)
                throw new Error('there is no such function');
            return (await functions.invoke(invocation, controller.signal)) ?? undefined;
        };
        const invoked = invoke();
        const ended = invoked.catch(() => undefined);
        const running = { end: () => controller.abort(new Error('the deployment does not wait for this function any more')), ended };
        this.#running.add(running);
        void ended.then(() => this.#running.delete(running));
        const rejected = new Promise(resolve => void invoked.catch((error) => resolve({ error })));
        return { running, rejected };
    }
    /** From now on: real time while the function runs, and the engine's after that. */
    #measure(functionEnded) {
        const startMs = core_clock/* systemClock */.m.now();
        let ended;
        void functionEnded.then(() => (ended = { realMs: core_clock/* systemClock */.m.now(), engineMs: this.#clock.now() }));
        return () => ended === undefined ? core_clock/* systemClock */.m.now() - startMs : ended.realMs - startMs + Math.max(0, this.#clock.now() - ended.engineMs);
    }
    /**
     * The hour in which a function has to report. As long as it runs, real time counts, for it knows no other; what is left of the hour
     * after it ended without a word passes on the engine's clock, which may be faster.
     */
    async #callbackLimit(functionEnded, over) {
        const startMs = core_clock/* systemClock */.m.now();
        const never = new Promise(() => undefined);
        try {
            await Promise.race([functionEnded, core_clock/* systemClock */.m.sleep(callbackLimitMs, over)]);
            const restMs = startMs + callbackLimitMs - core_clock/* systemClock */.m.now();
            if (restMs > 0)
                await this.#clock.sleep(restMs, over);
        }
        catch (error) {
            if (over.aborted)
                return await never;
            throw error;
        }
        return 'late';
    }
}
async function lastWords(over) {
    await core_clock/* systemClock */.m.sleep(lastWordsMs, over).catch(() => undefined);
}
/** A reason made once: nobody looks at it. */
const hook_runner_isOver = new Error('the lifecycle event is over');
function hook_runner_failed(functionName, what) {
    return new DeploymentFailed(validationFailed, { scriptName: functionName, message: `The function ${functionName} ${what}.` });
}
/** AWS can say nothing but that it waited; here it is known what for. */
function hook_runner_unreported(functionName, how) {
    if (how === undefined)
        return noCallback.message;
    return `The function ${functionName} ended without reporting: ${how.what}`;
}

;// CONCATENATED MODULE: ./lib/local/engine/rollback.js
/**
 * The deployment that rolls `failed` back: a new one, of the revision that succeeded last in the group. Instead of one, why there is
 * none.
 *
 * On servers there must have been such a success. On ECS and Lambda the failed deployment itself knows what had the traffic, so it is
 * given back in any case, as AWS does: a first deployment to a new alias whose hook failed was seen to be rolled back. The rollback
 * then names the failed revision, for there is no other. Where nothing was put in place yet, nothing can be taken back: the guide says
 * so of BeforeInstall.
 */
function planRollback(failed, { targetRevision }) {
    const revision = targetRevision ?? failed.revision;
    if (failed.computePlatform === undefined) {
        if (targetRevision !== undefined)
            return rollbackOf(failed, revision, targetRevision);
        return 'no deployment to the group has succeeded yet, so there is no revision to go back to.';
    }
    const [target] = failed.targets;
    if (target?.lambda === undefined && target?.taskSets?.some(({ label }) => label === 'Green') !== true)
        return 'it ended before it changed anything, so there is nothing to take back.';
    return rollbackOf(failed, revision, targetRevision);
}
/** A rollback whose revision is only that of the deployment it takes back: its success is none of that revision. */
function restoresUnknown({ creator, previousRevision }) {
    return creator === 'codeDeployRollback' && previousRevision === undefined;
}
/** In blue/green, between the same instances. Alarms do not stop it. */
function rollbackOf(failed, revision, previousRevision) {
    const { applicationName, groupName, groupId, configName, deploymentStyle, settings } = failed;
    const { computePlatform, ecs, autoRollback, fileExistsBehavior, blueGreen, ignoreApplicationStopFailures } = failed;
    return {
        applicationName,
        groupName,
        groupId,
        configName,
        deploymentStyle,
        settings,
        revision,
        ignoreApplicationStopFailures,
        updateOutdatedInstancesOnly: false,
        ...(previousRevision === undefined ? {} : { previousRevision }),
        ...(computePlatform === undefined ? {} : { computePlatform }),
        ...(ecs === undefined ? {} : { ecs }),
        ...(blueGreen === undefined ? {} : { blueGreen }),
        ...(autoRollback === undefined ? {} : { autoRollback }),
        ...(fileExistsBehavior === undefined ? {} : { fileExistsBehavior })
    };
}

;// CONCATENATED MODULE: ./lib/local/engine/traffic-gate.js
/** Where a blue/green deployment waits for ContinueDeployment. */
class TrafficGate {
    #waitingFor;
    #opened = new AbortController();
    /** What the deployment waits for now, if it does. */
    get waitingFor() {
        return this.#waitingFor;
    }
    /** Lets it go on. */
    open() {
        this.#opened.abort(new Error('continued'));
    }
    /** Resolves when the gate was opened, the time is up, or `signal` aborts: whichever is first. */
    async wait(type, ms, clock, signal) {
        const opened = (this.#opened = new AbortController());
        this.#waitingFor = type;
        try {
            await clock.sleep(ms, AbortSignal.any([signal, opened.signal]));
            return 'timeout';
        }
        catch (error) {
            if (signal.aborted)
                return 'aborted';
            if (opened.signal.aborted)
                return 'continued';
            throw error;
        }
        finally {
            this.#waitingFor = undefined;
        }
    }
}

;// CONCATENATED MODULE: ./lib/local/engine/engine.js












/** Runs deployments: one at a time in each group, any number of groups at once. */
class Engine {
    #catalog;
    #resources;
    #clock;
    #alarms;
    #linger;
    #runs = new Map();
    #isClosed = false;
    /** Deployments that were active when an earlier process died are ended as failed; nothing is resumed. */
    constructor(catalog, hosts, clock, { alarms = new AlarmBoard(), linger = () => ({}), account, hookFunctions, readObject = noObject } = {}) {
        this.#catalog = catalog;
        this.#clock = clock;
        this.#resources = { catalog, clock, hosts, account, hooks: new HookRunner(hookFunctions, clock), readObject };
        this.#alarms = alarms;
        this.#linger = linger;
        for (const deployment of catalog.deployments.values()) {
            if ((0,model/* isTerminal */.Hd)(deployment.status))
                continue;
            endDead(deployment, catalog.findGroup(deployment.groupId), clock);
            catalog.saveDeployment(deployment);
            catalog.save();
        }
        alarms.onChange(() => {
            for (const [id, run] of this.#runs)
                this.#heedAlarms(catalog.deployments.get(id), run);
        });
    }
    /**
     * Creates the deployment and starts it soon. The group must have no active one: see {@link Catalog.activeDeployment}. One that the
     * service starts by itself, after `root`, names it.
     */
    create(request, creator = 'user', root) {
        const related = root === undefined ? {} : { related: { autoUpdateOutdatedInstancesRootDeploymentId: root.id } };
        const deployment = this.#create(request, creator, related);
        if (root !== undefined) {
            const others = root.related?.autoUpdateOutdatedInstancesDeploymentIds ?? [];
            root.related = { ...root.related, autoUpdateOutdatedInstancesDeploymentIds: [...others, deployment.id] };
            this.#catalog.saveDeployment(root);
        }
        return deployment;
    }
    /** The instances of a blue/green deployment to the group, if it were created now. */
    chooseFleets(group, choice) {
        return chooseFleets(this.#resources.hosts, group, choice);
    }
    /** What the deployment waits for, if it is a blue/green deployment that waits. */
    waitingFor(deployment) {
        return this.#runs.get(deployment.id)?.gate.waitingFor;
    }
    /** Ends the wait the deployment is in. */
    continue(deployment) {
        this.#runs.get(deployment.id)?.gate.open();
    }
    /**
     * What a hook function says about the lifecycle event that has this execution id. `completed` when the event has ended, or was
     * reported before; `unknown` when the deployment has no such event.
     */
    reportHook(deployment, hookExecutionId, status) {
        const events = deployment.targets.flatMap(target => target.events);
        if (!events.some(event => event.hookExecutionId === hookExecutionId))
            return 'unknown';
        return this.#resources.hooks.report(hookExecutionId, status) ? 'taken' : 'completed';
    }
    /** `Succeeded` when it has ended already, `Pending` while something is still running on the instances. */
    stop(deployment, autoRollbackEnabled) {
        const run = this.#runs.get(deployment.id);
        if (run === undefined)
            return 'Succeeded';
        this.#end(run, { kind: 'stopped', autoRollbackEnabled });
        return 'Pending';
    }
    /** Ends what runs for a group that is about to be deleted. */
    abandon(groupId, failure) {
        const deployment = this.#catalog.activeDeployment(groupId);
        const run = deployment === undefined ? undefined : this.#runs.get(deployment.id);
        if (run !== undefined)
            this.#end(run, { kind: 'failed', failure });
    }
    /** Resolves when the deployment has ended; at once when it is not running here. Its rollback is another deployment. */
    async settled(deploymentId) {
        await this.#runs.get(deploymentId)?.done;
    }
    /** Stops every deployment, without rollbacks, and resolves when nothing runs on any instance, and no hook function. */
    async close() {
        this.#isClosed = true;
        for (const run of this.#runs.values())
            this.#end(run, { kind: 'closed' });
        while (this.#runs.size > 0)
            await Promise.all([...this.#runs.values()].map(({ done }) => done));
        await this.#resources.hooks.close();
    }
    #end(run, ending) {
        run.ending ??= ending;
        run.controller.abort(new Error('the deployment was stopped'));
    }
    #heedAlarms(deployment, run) {
        const names = this.#alarms.activeOf(deployment?.alarms ?? []);
        if (names.length > 0)
            this.#end(run, { kind: 'alarm', names });
    }
    #create(request, creator, origin) {
        const deployment = {
            ...request,
            id: this.#newId(),
            creator,
            ...origin,
            createdMs: this.#clock.now(),
            status: 'Created',
            targets: []
        };
        this.#catalog.addDeployment(deployment);
        const controller = new AbortController();
        const gate = new TrafficGate();
        const run = {
            controller,
            gate,
            ending: undefined,
            // Later than now, so that whoever created it sees it as `Created` first.
            done: new Promise(resolve => setImmediate(resolve))
                .then(() => this.#run(deployment, run))
                .catch((error) => ({ code: 'INTERNAL_ERROR', message: error instanceof Error ? error.message : String(error) }))
                .then(result => {
                this.#runs.delete(deployment.id);
                this.#finish(deployment, result, run.ending);
            })
        };
        this.#runs.set(deployment.id, run);
        return deployment;
    }
    async #run(deployment, run) {
        const { signal } = run.controller;
        const { createdMs = 0, queuedMs = 0, bakingMs = 0 } = this.#linger(deployment);
        if (!(await this.#rest(createdMs, signal)))
            return 'cut';
        if (queuedMs > 0) {
            deployment.status = 'Queued';
            this.#catalog.saveDeployment(deployment);
            if (!(await this.#rest(queuedMs, signal)))
                return 'cut';
        }
        const group = this.#catalog.findGroup(deployment.groupId);
        if (group === undefined)
            return { code: 'DEPLOYMENT_GROUP_MISSING', message: `The deployment group ${deployment.groupName} was not found.` };
        const start = prepareRun(deployment, group, this.#resources);
        if (typeof start !== 'function')
            return start;
        deployment.status = 'InProgress';
        deployment.startedMs = this.#clock.now();
        group.lastAttemptedDeploymentId = deployment.id;
        this.#heedAlarms(deployment, run);
        if (run.ending !== undefined)
            return 'cut';
        const result = await start(signal, run.gate);
        if (result !== undefined || bakingMs === 0)
            return result;
        deployment.status = 'Baking';
        this.#catalog.saveDeployment(deployment);
        return (await this.#rest(bakingMs, signal)) ? undefined : 'cut';
    }
    /** Whether the time passed without the deployment being ended. */
    async #rest(ms, signal) {
        if (ms > 0 && !signal.aborted)
            await this.#clock.sleep(ms, signal).catch(() => undefined);
        return !signal.aborted;
    }
    #finish(deployment, result, ending) {
        for (const target of deployment.targets)
            if (target.status === 'Pending' || target.status === 'Ready')
                skipTarget(target, this.#clock);
        const group = this.#catalog.findGroup(deployment.groupId);
        deployment.completedMs = this.#clock.now();
        // A stop that came when everything had succeeded changes nothing.
        const effective = result === undefined && ending?.kind !== 'failed' ? undefined : ending;
        const failure = effective !== undefined ? failureOf(effective) : result === 'cut' ? died : result;
        deployment.status = failure === undefined ? 'Succeeded' : (failure.status ?? 'Failed');
        if (failure !== undefined)
            deployment.error = { code: failure.code, message: failure.message };
        if (group !== undefined && deployment.status === 'Succeeded' && !restoresUnknown(deployment)) {
            group.targetRevision = deployment.revision;
            group.lastSuccessfulDeploymentId = deployment.id;
        }
        if (group !== undefined && wantsRollback(deployment, effective) && !this.#isClosed)
            this.#rollBack(deployment, group);
        this.#catalog.save();
        this.#catalog.saveDeployment(deployment);
    }
    #rollBack(failed, group) {
        const plan = planRollback(failed, group);
        if (typeof plan === 'string') {
            failed.rollback = { rollbackMessage: `Deployment ${failed.id} cannot be rolled back: ${plan}` };
            return;
        }
        const started = this.#create(plan, 'codeDeployRollback', {});
        const rollbackMessage = `Deployment ${started.id} is triggered to roll back deployment ${failed.id}.`;
        failed.rollback = { rollbackDeploymentId: started.id, rollbackMessage };
        started.rollback = { rollbackTriggeringDeploymentId: failed.id, rollbackMessage };
        this.#catalog.saveDeployment(started);
    }
    /** `d-` and nine letters or digits, as AWS's are. */
    #newId() {
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
        for (;;) {
            const id = `d-${Array.from({ length: 9 }, () => alphabet[(0,external_node_crypto_.randomInt)(alphabet.length)]).join('')}`;
            if (!this.#catalog.deployments.has(id))
                return id;
        }
    }
}
const noObject = () => Promise.reject(new Error('The specified bucket does not exist.'));

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/local/s3-object-reader.js

/** Far more than any AppSpec of ECS or Lambda has. */
const largestAppSpec = 1024 ** 2;
/** The engine's way to the embedded S3, for AppSpecs of ECS and Lambda that are objects. */
function createS3ObjectReader(store) {
    return async ({ bucket: bucketName, key, version: versionId, eTag }) => {
        const bucket = store.bucket(bucketName);
        const version = versionId === undefined ? store.latest(bucket, key) : store.version(bucket, key, versionId);
        if (eTag !== undefined && eTag.replace(/^"|"$/g, '') !== version.eTag)
            throw new Error(`Expected an object with the etag "${eTag}" but was actually "${version.eTag}"`);
        if (version.size > largestAppSpec)
            throw new Error(`The object has ${version.size} bytes; an AppSpec has at most ${largestAppSpec}.`);
        return await (0,promises_.readFile)(store.pathOf(version.file));
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/local/s3-revision-store.js



/** The hosts' way to the embedded S3: in the same process, with the same answers. */
function createS3RevisionStore(store) {
    return {
        async fetch({ bucket: bucketName, key, versionId, eTag }, file, signal) {
            const bucket = store.bucket(bucketName);
            const version = versionId === undefined ? store.latest(bucket, key) : store.version(bucket, key, versionId);
            if (eTag !== undefined && eTag.replace(/^"|"$/g, '') !== version.eTag)
                throw new Error(`Expected deployment artifact bundle etag "${eTag}" but was actually "${version.eTag}"`);
            try {
                await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(store.pathOf(version.file)), (0,external_node_fs_.createWriteStream)(file), { signal });
            }
            catch (error) {
                await (0,promises_.rm)(file, { force: true });
                throw error;
            }
            return { eTag: version.eTag, versionId: version.versionId };
        }
    };
}

// EXTERNAL MODULE: ./lib/core/disk-full.js
var disk_full = __webpack_require__(4454);
;// CONCATENATED MODULE: ./lib/local/s3/s3-error.js
/** An answer of S3 that is not a success; the code and the status are S3's own. */
class S3Error extends Error {
    name = 'S3Error';
    status;
    code;
    /** Further elements of the XML body, such as `Key` or `BucketName`. */
    details;
    headers;
    constructor(status, code, message, details = {}, headers = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.details = details;
        this.headers = headers;
    }
}
const noSuchBucket = (bucket) => new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', { BucketName: bucket });
const noSuchKey = (key, headers) => new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key }, headers);
const noSuchVersion = (key, versionId) => new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.', { Key: key, VersionId: versionId });
const noSuchUpload = (uploadId) => new S3Error(404, 'NoSuchUpload', 'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.', { UploadId: uploadId });
const invalidArgument = (message, name, value) => new S3Error(400, 'InvalidArgument', message, { ArgumentName: name, ArgumentValue: value });
const invalidRequest = (message) => new S3Error(400, 'InvalidRequest', message);
const malformedXml = () => new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
const notImplemented = (what) => new S3Error(501, 'NotImplemented', `The embedded S3 does not implement ${what}.`);

;// CONCATENATED MODULE: ./lib/local/s3/s3-request.js

/**
 * Path style (`/bucket/key`), or virtual-host style when the host is `bucket.localhost`. The path is cut by hand: a URL parser would
 * resolve the dot segments of a key.
 */
function parseS3Request(message) {
    const url = message.url ?? '/';
    const question = url.indexOf('?');
    const path = question === -1 ? url : url.slice(0, question);
    const query = new URLSearchParams(question === -1 ? '' : url.slice(question + 1));
    const method = message.method ?? 'GET';
    const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const virtualBucket = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined;
    if (virtualBucket !== undefined)
        return { method, bucket: virtualBucket, key: nonEmpty(decode(path.slice(1))), query, message };
    const slash = path.indexOf('/', 1);
    const bucket = nonEmpty(decode(slash === -1 ? path.slice(1) : path.slice(1, slash)));
    const key = slash === -1 ? undefined : nonEmpty(decode(path.slice(slash + 1)));
    return { method, bucket, key, query, message };
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new S3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
    }
}
/** The header's value; several of one name are joined as HTTP says. */
function header(message, name) {
    const value = message.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}

;// CONCATENATED MODULE: ./lib/local/s3/object-store.js






const objectOwnerships = ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'];
/** The version id of objects that were put while versioning was suspended. */
const nullVersion = 'null';
/**
 * Buckets and versioned objects in a directory: one JSON file for each key, named by the hash of the key, and one file for each
 * version's bytes. Everything but the bytes is also held in memory.
 */
class ObjectStore {
    #directory;
    #now;
    #buckets = new Map();
    constructor(directory, now) {
        this.#directory = directory;
        this.#now = now;
        // What is there was being written when a process died.
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, 'incoming'), { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'incoming'), { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'data'), { recursive: true });
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'buckets'), { recursive: true });
        for (const id of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, 'buckets')))
            this.#loadBucket((0,external_node_path_.join)(directory, 'buckets', id));
    }
    get buckets() {
        return [...this.#buckets.values()].sort((a, b) => compareKeys(a.name, b.name));
    }
    findBucket(name) {
        return this.#buckets.get(name);
    }
    /** Throws NoSuchBucket. */
    bucket(name) {
        const bucket = this.#buckets.get(name);
        if (bucket === undefined)
            throw noSuchBucket(name);
        return bucket;
    }
    createBucket(name, settings = {}) {
        const directory = (0,external_node_path_.join)(this.#directory, 'buckets', (0,external_node_crypto_.randomUUID)());
        const bucket = { ...settings, name, createdMs: this.#now(), directory, versioning: 'Enabled', objects: new Map() };
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, 'keys'), { recursive: true });
        this.#saveBucket(bucket);
        this.#buckets.set(name, bucket);
        return bucket;
    }
    deleteBucket(bucket) {
        if (bucket.objects.size > 0)
            throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty. You must delete all versions in the bucket.', {
                BucketName: bucket.name
            });
        (0,external_node_fs_.rmSync)(bucket.directory, { recursive: true, force: true });
        this.#buckets.delete(bucket.name);
    }
    setVersioning(bucket, status) {
        bucket.versioning = status;
        this.#saveBucket(bucket);
    }
    /** A new file to write a body into. */
    async createFile() {
        const name = (0,external_node_crypto_.randomUUID)();
        const path = (0,external_node_path_.join)(this.#directory, 'incoming', name);
        const handle = await (0,promises_.open)(path, 'wx');
        let isOpen = true;
        const close = async () => {
            if (!isOpen)
                return;
            isOpen = false;
            await handle.close();
        };
        return {
            name,
            async write(bytes) {
                await handle.writeFile(bytes);
            },
            close,
            async discard() {
                await close();
                await (0,promises_.rm)(path, { force: true });
            }
        };
    }
    /** Where a version's bytes are. */
    pathOf(file) {
        return (0,external_node_path_.join)(this.#directory, 'data', file);
    }
    incomingPathOf(file) {
        return (0,external_node_path_.join)(this.#directory, 'incoming', file);
    }
    /** Makes a closed file the latest version of the key. Runs `check` when nothing else can come in between. */
    async addVersion(bucket, key, file, version, check) {
        await (0,promises_.rename)(this.incomingPathOf(file.name), this.pathOf(file.name));
        try {
            check();
            if (this.#buckets.get(bucket.name) !== bucket)
                throw noSuchBucket(bucket.name);
            const added = {
                ...version,
                versionId: this.#newVersionId(bucket),
                isDeleteMarker: false,
                lastModifiedMs: this.#now(),
                file: file.name
            };
            this.#putVersion(bucket, key, added);
            return added;
        }
        catch (error) {
            await (0,promises_.rm)(this.pathOf(file.name), { force: true });
            throw error;
        }
    }
    /** The latest version that is not hidden by a delete marker. Throws NoSuchKey. */
    latest(bucket, key) {
        const version = bucket.objects.get(key)?.[0];
        if (version === undefined)
            throw noSuchKey(key);
        return requireBytes(key, version, true);
    }
    /** Throws NoSuchVersion, and MethodNotAllowed for a delete marker. */
    version(bucket, key, versionId) {
        const version = bucket.objects.get(key)?.find(candidate => candidate.versionId === versionId);
        if (version === undefined)
            throw noSuchVersion(key, versionId);
        return requireBytes(key, version, false);
    }
    /** Hides the key behind a delete marker. */
    addDeleteMarker(bucket, key) {
        const marker = {
            versionId: this.#newVersionId(bucket),
            isDeleteMarker: true,
            lastModifiedMs: this.#now(),
            size: 0,
            eTag: '',
            checksums: {},
            checksumType: 'FULL_OBJECT',
            attributes: { headers: {}, metadata: {} }
        };
        this.#putVersion(bucket, key, marker);
        return marker;
    }
    /** Removes one version for good; undefined when there is none of that id. */
    deleteVersion(bucket, key, versionId) {
        const versions = bucket.objects.get(key) ?? [];
        const version = versions.find(candidate => candidate.versionId === versionId);
        if (version === undefined)
            return undefined;
        this.#saveKey(bucket, key, versions.filter(candidate => candidate !== version));
        if (version.file !== undefined)
            (0,external_node_fs_.rmSync)(this.pathOf(version.file), { force: true });
        return version;
    }
    #newVersionId(bucket) {
        return bucket.versioning === 'Enabled' ? (0,external_node_crypto_.randomBytes)(24).toString('base64url') : nullVersion;
    }
    #putVersion(bucket, key, version) {
        const versions = bucket.objects.get(key) ?? [];
        const replaced = version.versionId === nullVersion ? versions.filter(({ versionId }) => versionId === nullVersion) : [];
        this.#saveKey(bucket, key, [version, ...versions.filter(candidate => !replaced.includes(candidate))]);
        for (const { file } of replaced)
            if (file !== undefined)
                (0,external_node_fs_.rmSync)(this.pathOf(file), { force: true });
    }
    #saveKey(bucket, key, versions) {
        const file = (0,external_node_path_.join)(bucket.directory, 'keys', `${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')}.json`);
        if (versions.length === 0) {
            (0,external_node_fs_.rmSync)(file, { force: true });
            bucket.objects.delete(key);
            return;
        }
        writeJsonFile(file, { key, versions });
        bucket.objects.set(key, versions);
    }
    #saveBucket({ directory, objects: _objects, ...settings }) {
        writeJsonFile((0,external_node_path_.join)(directory, 'bucket.json'), settings);
    }
    #loadBucket(directory) {
        const saved = readJsonFile((0,external_node_path_.join)(directory, 'bucket.json'));
        if (saved === undefined)
            return;
        const objects = new Map();
        for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, 'keys'))) {
            if (!name.endsWith('.json'))
                continue;
            const { key, versions } = readJsonFile((0,external_node_path_.join)(directory, 'keys', name));
            objects.set(key, versions);
        }
        this.#buckets.set(saved.name, { ...saved, directory, objects });
    }
}
function requireBytes(key, version, isLatest) {
    const { file } = version;
    if (file !== undefined)
        return { ...version, file };
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
    if (isLatest)
        throw noSuchKey(key, headers);
    throw new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {}, headers);
}
/** S3 lists keys in the order of their UTF-8 bytes. */
function compareKeys(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./lib/local/s3/aws-chunked.js

/** Longest line of the framing: a chunk header with its signature, or a trailer. */
const maxLineBytes = 8_192;
const maxTrailers = 20;
/**
 * Decodes S3's `aws-chunked` content encoding, with or without chunk signatures: `SIZE[;chunk-signature=…]CRLF DATA CRLF`, a chunk of
 * size 0, trailers, an empty line. Signatures are not verified: the embedded server knows no secret.
 */
class AwsChunkedDecoder {
    /** Names in lower case; complete after {@link end}. */
    trailers = new Map();
    #state = 'size';
    #line = Buffer.alloc(0);
    #remaining = 0;
    /** Throws IncompleteBody when the last chunk has not come. */
    end() {
        // Clients may leave out the empty line behind the trailers.
        if (this.#state === 'done' || (this.#state === 'trailers' && this.#line.length === 0))
            return;
        throw new S3Error(400, 'IncompleteBody', 'The request body terminated unexpectedly');
    }
    /** The payload bytes in the next piece of the body, as views of it. */
    *decode(piece) {
        let position = 0;
        while (position < piece.length) {
            if (this.#state === 'done')
                throw invalidEncoding('bytes follow the last chunk');
            if (this.#state === 'data') {
                const end = Math.min(piece.length, position + this.#remaining);
                yield piece.subarray(position, end);
                this.#remaining -= end - position;
                position = end;
                if (this.#remaining === 0)
                    this.#state = 'data-end';
                continue;
            }
            const newline = piece.indexOf(0x0a, position);
            const end = newline === -1 ? piece.length : newline + 1;
            this.#line = Buffer.concat([this.#line, piece.subarray(position, end)]);
            position = end;
            if (this.#line.length > maxLineBytes)
                throw invalidEncoding('a line is too long');
            if (newline === -1)
                return;
            const line = this.#line.toString('latin1');
            this.#line = Buffer.alloc(0);
            if (!line.endsWith('\r\n'))
                throw invalidEncoding('a line does not end in CRLF');
            this.#takeLine(line.slice(0, -2));
        }
    }
    #takeLine(line) {
        switch (this.#state) {
            case 'size': {
                const size = /^([0-9a-fA-F]{1,12})(?:;.*)?$/.exec(line)?.[1];
                if (size === undefined)
                    throw invalidEncoding('a chunk has no size');
                this.#remaining = parseInt(size, 16);
                this.#state = this.#remaining === 0 ? 'trailers' : 'data';
                return;
            }
            case 'data-end':
                if (line !== '')
                    throw invalidEncoding('a chunk is longer than its size');
                this.#state = 'size';
                return;
            case 'trailers': {
                if (line === '') {
                    this.#state = 'done';
                    return;
                }
                const colon = line.indexOf(':');
                if (colon < 1 || this.trailers.size >= maxTrailers)
                    throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed.');
                this.trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
                return;
            }
            case 'data':
            case 'done':
        }
    }
}
function invalidEncoding(why) {
    return new S3Error(400, 'InvalidRequest', `The aws-chunked body is not well-formed: ${why}.`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/local/s3/crc.js
/** CRC-32C (Castagnoli), reflected polynomial 0x82f63b78. */
const crc32cTable = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    return value >>> 0;
});
function createCrc32c() {
    let state = 0xffffffff;
    return {
        update(bytes) {
            let crc = state;
            for (const byte of bytes)
                crc = (crc32cTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
            state = crc;
        },
        digest() {
            const result = Buffer.alloc(4);
            result.writeUInt32BE((state ^ 0xffffffff) >>> 0);
            return result;
        }
    };
}
/** CRC-64/NVME: reflected polynomial 0x9a6c9329ac4bc9b5, start and final exclusive-or all ones. Kept as two 32-bit halves for speed. */
const crc64High = new Uint32Array(256);
const crc64Low = new Uint32Array(256);
for (let index = 0; index < 256; index++) {
    let value = BigInt(index);
    for (let bit = 0; bit < 8; bit++)
        value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
    crc64High[index] = Number(value >> 32n);
    crc64Low[index] = Number(value & 0xffffffffn);
}
function createCrc64Nvme() {
    let high = 0xffffffff;
    let low = 0xffffffff;
    return {
        update(bytes) {
            for (const byte of bytes) {
                const index = (low ^ byte) & 0xff;
                low = ((low >>> 8) | (high << 24)) ^ (crc64Low[index] ?? 0);
                high = (high >>> 8) ^ (crc64High[index] ?? 0);
            }
        },
        digest() {
            const result = Buffer.alloc(8);
            result.writeUInt32BE((high ^ 0xffffffff) >>> 0, 0);
            result.writeUInt32BE((low ^ 0xffffffff) >>> 0, 4);
            return result;
        }
    };
}

;// CONCATENATED MODULE: ./lib/local/s3/checksum.js



/** S3's additional checksums, as they stand in `x-amz-checksum-<name>`. */
const checksumAlgorithms = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'];
const digestLengths = { crc32: 4, crc32c: 4, crc64nvme: 8, sha1: 20, sha256: 32 };
/** The element's name in S3's XML: `ChecksumCRC32`. */
const checksumElement = (algorithm) => `Checksum${algorithm.toUpperCase()}`;
function toChecksumAlgorithm(name) {
    return checksumAlgorithms.find(algorithm => algorithm === name.toLowerCase());
}
function createChecksum(algorithm) {
    switch (algorithm) {
        case 'crc32':
            return createCrc32();
        case 'crc32c':
            return createCrc32c();
        case 'crc64nvme':
            return createCrc64Nvme();
        case 'md5':
        case 'sha1':
        case 'sha256': {
            const hash = (0,external_node_crypto_.createHash)(algorithm);
            return { update: bytes => void hash.update(bytes), digest: () => hash.digest() };
        }
    }
}
function createCrc32() {
    let state = 0;
    return {
        update(bytes) {
            state = (0,external_node_zlib_.crc32)(bytes, state);
        },
        digest() {
            const result = Buffer.alloc(4);
            result.writeUInt32BE(state >>> 0);
            return result;
        }
    };
}
/** The checksum of a multipart object from those of its parts: the checksum of their raw bytes, and the number of parts. */
function compositeChecksum(algorithm, parts) {
    const running = createChecksum(algorithm);
    for (const part of parts)
        running.update(Buffer.from(part, 'base64'));
    return `${running.digest().toString('base64')}-${parts.length}`;
}
/** Whether the text is base64 of exactly so many bytes. */
function isBase64Of(text, length) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === length && bytes.toString('base64') === text;
}

;// CONCATENATED MODULE: ./lib/local/s3/xml.js

/** A document with the XML declaration S3 sends; `undefined` values are left out. */
function renderXml(root, value) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${renderChildren(value)}</${root}>`;
}
/** S3's error documents carry no namespace. */
function renderErrorXml(value) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${renderChildren(value)}</Error>`;
}
function renderChildren(value) {
    return Object.entries(value)
        .map(([name, child]) => renderElement(name, child))
        .join('');
}
function renderElement(name, value) {
    if (value === undefined)
        return '';
    if (isList(value))
        return value.map(item => renderElement(name, item)).join('');
    if (typeof value === 'object')
        return `<${name}>${renderChildren(value)}</${name}>`;
    return `<${name}>${escapeXml(String(value))}</${name}>`;
}
function isList(value) {
    return Array.isArray(value);
}
/** Also control characters, as S3 does: XML 1.1 references, for keys that hold them. */
function escapeXml(text) {
    return text.replace(/[&<>"]|\p{Cc}/gu, character => {
        switch (character) {
            case '&':
                return '&amp;';
            case '<':
                return '&lt;';
            case '>':
                return '&gt;';
            case '"':
                return '&quot;';
            default:
                return `&#x${character.charCodeAt(0).toString(16)};`;
        }
    });
}
/**
 * Reads the small documents clients send to S3: elements, text, the five named and the numeric references. Attributes and namespace
 * prefixes are dropped; a document type is refused, so there are no entities to expand. Throws MalformedXML.
 */
function parseXml(source) {
    const text = source
        .replace(/^\ufeff/, '')
        .replace(/^\s*<\?xml[^>]*\?>/, '')
        .replace(/<!--[\s\S]*?-->/g, '');
    const root = { name: '', children: [], text: '' };
    const stack = [root];
    let position = 0;
    for (const match of text.matchAll(/<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[^<>]*?)?)(\/?)>/g)) {
        const [tag, closing, qualified = '', , selfClosing] = match;
        const current = stack.at(-1);
        if (current === undefined)
            throw malformedXml();
        current.text += unescapeXml(text.slice(position, match.index));
        position = match.index + tag.length;
        const name = qualified.slice(qualified.indexOf(':') + 1);
        if (closing === '/') {
            if (stack.length < 2 || current.name !== name)
                throw malformedXml();
            stack.pop();
            continue;
        }
        const element = { name, children: [], text: '' };
        current.children.push(element);
        if (selfClosing !== '/')
            stack.push(element);
        if (stack.length > 20)
            throw malformedXml();
    }
    const [top] = root.children;
    if (stack.length !== 1 ||
        root.children.length !== 1 ||
        top === undefined ||
        root.text.trim() !== '' ||
        text.slice(position).trim() !== '')
        throw malformedXml();
    return top;
}
const namedReferences = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    if (text.includes('<'))
        throw malformedXml();
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));?/g, (_, hex, decimal, named) => {
        if (named !== undefined) {
            const character = namedReferences[named];
            if (character === undefined)
                throw malformedXml();
            return character;
        }
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        if (code > 0x10ffff)
            throw malformedXml();
        return String.fromCodePoint(code);
    });
}
/** Text of the first child of that name. */
function childText(element, name) {
    return element.children.find(child => child.name === name)?.text;
}

;// CONCATENATED MODULE: ./lib/local/s3/receive-body.js





/** S3's limit for one PutObject or UploadPart. */
const maxUploadBytes = 5 * 1024 ** 3;
const maxDocumentBytes = 2 * 1024 ** 2;
/**
 * Hands the payload to `write`, piece by piece, and verifies its length, Content-MD5, x-amz-content-sha256 and x-amz-checksum-* (in
 * the headers or the trailers). Rejects with S3's own error, or with the stream's when the client went away; the request is left open
 * so that the error can still be answered.
 */
async function receiveBody(message, write, { maxBytes, alsoCompute = [], ignoreChecksums = false }) {
    const expected = readExpectations(message, ignoreChecksums);
    const running = new Map();
    for (const algorithm of new Set([
        ...expected.algorithms,
        ...alsoCompute,
        ...(expected.contentSha256 === undefined ? [] : ['sha256'])
    ]))
        running.set(algorithm, createChecksum(algorithm));
    const md5 = createChecksum('md5');
    const decoder = expected.isChunked ? new AwsChunkedDecoder() : undefined;
    let size = 0;
    const take = async (bytes) => {
        size += bytes.length;
        if (size > maxBytes)
            throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
        md5.update(bytes);
        for (const checksum of running.values())
            checksum.update(bytes);
        await write(bytes);
    };
    // Ending the loop early must not destroy the request: its error is still to be answered.
    for await (const piece of message.iterator({ destroyOnReturn: false })) {
        if (decoder === undefined)
            await take(piece);
        else
            for (const bytes of decoder.decode(piece))
                await take(bytes);
    }
    decoder?.end();
    if (expected.decodedLength !== undefined && expected.decodedLength !== size)
        throw new S3Error(400, 'IncompleteBody', 'You did not provide the number of bytes specified by the x-amz-decoded-content-length HTTP header');
    const md5Digest = md5.digest();
    if (expected.md5 !== undefined && expected.md5 !== md5Digest.toString('base64'))
        throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
    const values = new Map([...running].map(([algorithm, checksum]) => [algorithm, checksum.digest()]));
    const sha256 = values.get('sha256')?.toString('hex');
    if (expected.contentSha256 !== undefined && sha256 !== undefined && expected.contentSha256 !== sha256)
        throw new S3Error(400, 'XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.", {
            ClientComputedContentSHA256: expected.contentSha256,
            S3ComputedContentSHA256: sha256
        });
    const checksums = {};
    for (const [algorithm, value] of values) {
        if (algorithm === 'sha256' && !expected.algorithms.includes(algorithm) && !alsoCompute.includes(algorithm))
            continue;
        checksums[algorithm] = value.toString('base64');
    }
    for (const [algorithm, value] of [...expected.checksums, ...trailingChecksums(expected.trailing, decoder)]) {
        if (checksums[algorithm] !== value)
            throw new S3Error(400, 'BadDigest', `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`);
    }
    return { size, md5: md5Digest, checksums };
}
function readExpectations(message, ignoreChecksums) {
    const contentSha256 = header(message, 'x-amz-content-sha256');
    const isChunked = contentSha256?.startsWith('STREAMING-') === true || /\baws-chunked\b/i.test(header(message, 'content-encoding') ?? '');
    if (!isChunked &&
        message.headers['content-length'] === undefined &&
        message.headers['transfer-encoding'] === undefined &&
        message.method === 'PUT')
        throw new S3Error(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
    const md5 = header(message, 'content-md5');
    if (md5 !== undefined && !isBase64Of(md5, 16))
        throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
    const checksums = new Map();
    for (const algorithm of ignoreChecksums ? [] : checksumAlgorithms) {
        const value = header(message, `x-amz-checksum-${algorithm}`);
        if (value === undefined)
            continue;
        if (!isBase64Of(value, digestLengths[algorithm]))
            throw invalidRequest(`Value for x-amz-checksum-${algorithm} header is invalid.`);
        checksums.set(algorithm, value);
    }
    if (checksums.size > 1)
        throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.');
    const trailer = header(message, 'x-amz-trailer');
    const trailing = trailer === undefined ? undefined : toChecksumAlgorithm(trailer.trim().replace(/^x-amz-checksum-/i, ''));
    if (trailer !== undefined && (trailing === undefined || !isChunked))
        throw invalidRequest('The value specified in the x-amz-trailer header is not supported');
    const named = header(message, 'x-amz-sdk-checksum-algorithm');
    const namedAlgorithm = named === undefined ? undefined : toChecksumAlgorithm(named);
    const decodedLength = header(message, 'x-amz-decoded-content-length');
    return {
        isChunked,
        decodedLength: decodedLength !== undefined && /^\d+$/.test(decodedLength) ? Number(decodedLength) : undefined,
        md5,
        contentSha256: contentSha256 !== undefined && /^[0-9a-f]{64}$/.test(contentSha256) ? contentSha256 : undefined,
        checksums,
        trailing,
        algorithms: [
            ...new Set([
                ...checksums.keys(),
                ...(trailing === undefined ? [] : [trailing]),
                ...(namedAlgorithm === undefined ? [] : [namedAlgorithm])
            ])
        ]
    };
}
function trailingChecksums(algorithm, decoder) {
    if (algorithm === undefined)
        return [];
    const value = decoder?.trailers.get(`x-amz-checksum-${algorithm}`);
    if (value === undefined)
        throw new S3Error(400, 'MalformedTrailerError', 'The request contained trailing data that was not well-formed or did not conform to our published schema.');
    if (!isBase64Of(value, digestLengths[algorithm]))
        throw invalidRequest(`Value for x-amz-checksum-${algorithm} trailing header is invalid.`);
    return [[algorithm, value]];
}
/** A small XML document; MalformedXML when it is not one, or when it is empty. */
async function receiveXml(message, options = {}) {
    const document = await receiveOptionalXml(message, options);
    if (document === undefined)
        throw malformedXml();
    return document;
}
async function receiveOptionalXml(message, options = {}) {
    const pieces = [];
    // Some clients send CreateBucket without a body and without its length.
    if (message.headers['content-length'] === undefined && message.headers['transfer-encoding'] === undefined)
        return undefined;
    await receiveBody(message, bytes => void pieces.push(bytes), { ...options, maxBytes: maxDocumentBytes });
    const text = Buffer.concat(pieces).toString('utf8');
    return text.trim() === '' ? undefined : parseXml(text);
}

;// CONCATENATED MODULE: ./lib/local/s3/s3-response.js

function xmlResponse(root, value, headers = {}) {
    return { status: 200, headers: { ...headers, 'content-type': 'application/xml' }, body: renderXml(root, value) };
}
function emptyResponse(status, headers = {}) {
    return { status, headers };
}
/** As S3's XML writes times. */
const isoTime = (ms) => new Date(ms).toISOString();

;// CONCATENATED MODULE: ./lib/local/s3/bucket-operations.js






const ownerId = '0'.repeat(64);
const owner = { ID: ownerId, DisplayName: 'embedded' };
function listBuckets(store, region) {
    return xmlResponse('ListAllMyBucketsResult', {
        Owner: owner,
        Buckets: {
            Bucket: store.buckets.map(({ name, createdMs, region: here = region }) => ({
                Name: name,
                CreationDate: isoTime(createdMs),
                BucketRegion: here
            }))
        }
    });
}
/** Versioning is on from the start. Creating a bucket again, or in another region, succeeds in us-east-1 only, as on AWS. */
async function createBucket(store, region, name, { message }) {
    const document = await receiveOptionalXml(message);
    const constraint = document === undefined ? undefined : childText(document, 'LocationConstraint');
    if (!isBucketName(name))
        throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', { BucketName: name });
    const ownership = readOwnership(header(message, 'x-amz-object-ownership'));
    // Only the endpoint of us-east-1 makes buckets anywhere.
    if (constraint !== undefined && constraint !== region && region !== 'us-east-1')
        throw new S3Error(400, 'IllegalLocationConstraintException', `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`);
    if (store.findBucket(name) === undefined) {
        store.createBucket(name, {
            ...(ownership !== undefined && { ownership }),
            ...(constraint !== undefined && constraint !== region && { region: constraint })
        });
    }
    else if (region !== 'us-east-1')
        throw new S3Error(409, 'BucketAlreadyOwnedByYou', 'Your previous request to create the named bucket succeeded and you already own it.', { BucketName: name });
    return emptyResponse(200, { location: `/${name}` });
}
function readOwnership(text) {
    const found = objectOwnerships.find(ownership => ownership === text);
    if (text !== undefined && found === undefined)
        throw invalidArgument('Invalid x-amz-object-ownership header', 'x-amz-object-ownership', text);
    return found;
}
function isBucketName(name) {
    return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(name);
}
function headBucket(region, bucket) {
    return emptyResponse(200, { 'x-amz-bucket-region': bucket.region ?? region });
}
function deleteBucket(store, bucket) {
    store.deleteBucket(bucket);
    return emptyResponse(204);
}
function getBucketLocation(server, bucket) {
    const region = bucket.region ?? server;
    const text = region === 'us-east-1' ? '' : region;
    return {
        status: 200,
        headers: { 'content-type': 'application/xml' },
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${text}</LocationConstraint>`
    };
}
function getBucketVersioning(bucket) {
    return xmlResponse('VersioningConfiguration', { Status: bucket.versioning });
}
async function putBucketVersioning(store, bucket, { message }) {
    const status = childText(await receiveXml(message), 'Status');
    if (status !== 'Enabled' && status !== 'Suspended')
        throw malformedXml();
    store.setVersioning(bucket, status);
    return emptyResponse(200);
}
/** The embedded account owns every bucket; whoever expects another owner is told so, as on AWS. */
function requireExpectedOwner({ message }) {
    const expected = header(message, 'x-amz-expected-bucket-owner');
    if (expected !== undefined && expected !== '000000000000')
        throw new S3Error(403, 'AccessDenied', 'Access Denied');
}

;// CONCATENATED MODULE: ./lib/local/s3/bucket-region.js


/**
 * A bucket that was made in another region than the server's is reached only by requests that are signed for its region; anybody else is
 * sent there, as the endpoints of AWS do. Buckets of the server's own region take requests for any.
 */
function requireBucketRegion(message, { name, region }) {
    if (region === undefined || signedRegion(message) === region)
        return;
    throw new S3Error(301, 'PermanentRedirect', 'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.', { Bucket: name, Endpoint: `${name}.s3.${region}.amazonaws.com` }, { 'x-amz-bucket-region': region });
}
/** The region in the scope of the signature: `Credential=KEY/20260101/eu-west-1/s3/aws4_request`. */
function signedRegion(message) {
    const credential = /Credential=([^,\s]+)/.exec(header(message, 'authorization') ?? '')?.[1] ??
        new URL(message.url ?? '/', 'http://localhost').searchParams.get('X-Amz-Credential');
    return credential?.split('/').at(-3);
}

;// CONCATENATED MODULE: ./lib/local/s3/list-operations.js





const maxKeysInOneAnswer = 1_000;
/** ListObjectsV2, and ListObjects for clients that still use it. */
function listObjects(bucket, { query }, version) {
    const { prefix, delimiter, maxKeys, encode, encodingType } = readListQuery(query);
    const token = query.get('continuation-token');
    const after = version === 1 ? (query.get('marker') ?? '') : token === null ? (query.get('start-after') ?? '') : decodeToken(token);
    const current = [...bucket.objects].flatMap(([key, [latest]]) => latest === undefined || latest.isDeleteMarker ? [] : [{ key, version: latest }]);
    const page = list_operations_cutPage(current, prefix, delimiter, after, maxKeys);
    const next = page.isTruncated ? page.last : undefined;
    const wantsOwner = version === 1 || query.get('fetch-owner') === 'true';
    return xmlResponse('ListBucketResult', {
        Name: bucket.name,
        Prefix: encode(prefix),
        ...(version === 1
            ? { Marker: encode(after), NextMarker: next === undefined || delimiter === '' ? undefined : encode(next) }
            : {
                ContinuationToken: token ?? undefined,
                NextContinuationToken: next === undefined ? undefined : encodeToken(next),
                StartAfter: query.has('start-after') ? encode(query.get('start-after') ?? '') : undefined,
                KeyCount: page.items.length + page.commonPrefixes.length
            }),
        MaxKeys: maxKeys,
        Delimiter: delimiter === '' ? undefined : encode(delimiter),
        EncodingType: encodingType,
        IsTruncated: page.isTruncated,
        Contents: page.items.map(({ key, version: latest }) => ({
            Key: encode(key),
            LastModified: isoTime(latest.lastModifiedMs),
            ETag: `"${latest.eTag}"`,
            ...describeChecksums(latest),
            Size: latest.size,
            Owner: wantsOwner ? owner : undefined,
            StorageClass: latest.attributes.headers['x-amz-storage-class'] ?? 'STANDARD'
        })),
        CommonPrefixes: page.commonPrefixes.map(common => ({ Prefix: encode(common) }))
    });
}
/** ListObjectVersions: whole keys at a time, so a page may hold a few more versions than were asked for. */
function listObjectVersions(bucket, { query }) {
    const { prefix, delimiter, maxKeys, encode, encodingType } = readListQuery(query);
    const marker = query.get('key-marker') ?? '';
    const page = list_operations_cutPage([...bucket.objects].map(([key, versions]) => ({ key, versions })), prefix, delimiter, marker, maxKeys);
    const all = page.items.flatMap(({ key, versions }) => versions.map((version, index) => ({ key, version, isLatest: index === 0 })));
    const describe = ({ key, version, isLatest }) => ({
        Key: encode(key),
        VersionId: version.versionId,
        IsLatest: isLatest,
        LastModified: isoTime(version.lastModifiedMs),
        Owner: owner
    });
    return xmlResponse('ListVersionsResult', {
        Name: bucket.name,
        Prefix: encode(prefix),
        KeyMarker: encode(marker),
        NextKeyMarker: page.isTruncated && page.last !== undefined ? encode(page.last) : undefined,
        MaxKeys: maxKeys,
        Delimiter: delimiter === '' ? undefined : encode(delimiter),
        EncodingType: encodingType,
        IsTruncated: page.isTruncated,
        Version: all
            .filter(({ version }) => !version.isDeleteMarker)
            .map(entry => ({
            ...describe(entry),
            ETag: `"${entry.version.eTag}"`,
            ...describeChecksums(entry.version),
            Size: entry.version.size,
            StorageClass: entry.version.attributes.headers['x-amz-storage-class'] ?? 'STANDARD'
        })),
        DeleteMarker: all.filter(({ version }) => version.isDeleteMarker).map(describe),
        CommonPrefixes: page.commonPrefixes.map(common => ({ Prefix: encode(common) }))
    });
}
function describeChecksums({ checksums, checksumType }) {
    const algorithms = checksumAlgorithms.filter(algorithm => checksums[algorithm] !== undefined).map(algorithm => algorithm.toUpperCase());
    return algorithms.length === 0 ? {} : { ChecksumAlgorithm: algorithms, ChecksumType: checksumType };
}
function readListQuery(query) {
    const encodingType = query.get('encoding-type') ?? undefined;
    if (encodingType !== undefined && encodingType !== 'url')
        throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encodingType);
    const wanted = query.get('max-keys') ?? String(maxKeysInOneAnswer);
    if (!/^\d+$/.test(wanted))
        throw invalidArgument('Provided max-keys not an integer or within integer range', 'max-keys', wanted);
    return {
        prefix: query.get('prefix') ?? '',
        delimiter: query.get('delimiter') ?? '',
        maxKeys: Math.min(Number(wanted), maxKeysInOneAnswer),
        encode: encodingType === 'url' ? text => encodeURIComponent(text).replaceAll('%2F', '/') : text => text,
        encodingType
    };
}
/** Cuts a page after `after`, in S3's order; a common prefix counts as one entry. */
function list_operations_cutPage(all, prefix, delimiter, after, maxKeys) {
    const items = [];
    const commonPrefixes = [];
    let last;
    if (maxKeys === 0)
        return { items, commonPrefixes, isTruncated: false, last };
    const candidates = all.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => compareKeys(a.key, b.key));
    for (const item of candidates) {
        const cut = delimiter === '' ? -1 : item.key.indexOf(delimiter, prefix.length);
        const name = cut === -1 ? item.key : item.key.slice(0, cut + delimiter.length);
        if (compareKeys(name, after) <= 0 || (cut !== -1 && name === last))
            continue;
        if (items.length + commonPrefixes.length === maxKeys)
            return { items, commonPrefixes, isTruncated: true, last };
        if (cut === -1)
            items.push(item);
        else
            commonPrefixes.push(name);
        last = name;
    }
    return { items, commonPrefixes, isTruncated: false, last };
}
const encodeToken = (key) => Buffer.from(key).toString('base64url');
function decodeToken(token) {
    const key = Buffer.from(token, 'base64url').toString();
    if (token === '' || encodeToken(key) !== token)
        throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token);
    return key;
}

;// CONCATENATED MODULE: ./lib/local/s3/object-attributes.js


const keptHeaders = [
    'content-type',
    'content-disposition',
    'content-encoding',
    'content-language',
    'cache-control',
    'expires',
    'x-amz-storage-class',
    'x-amz-server-side-encryption',
    'x-amz-server-side-encryption-aws-kms-key-id',
    'x-amz-tagging',
    'x-amz-website-redirect-location'
];
/** S3's limit for all user-defined metadata of an object, names and values together. */
const maxMetadataBytes = 2_048;
/** What a client says about an object it is about to send. Throws MetadataTooLarge. */
function readAttributes(message) {
    const headers = {};
    for (const name of keptHeaders) {
        const value = header(message, name);
        if (value !== undefined)
            headers[name] = value;
    }
    const encoding = headers['content-encoding'];
    if (encoding !== undefined) {
        // aws-chunked describes the transfer, not the object.
        const kept = encoding
            .split(',')
            .map(part => part.trim())
            .filter(part => part.toLowerCase() !== 'aws-chunked' && part !== '');
        if (kept.length > 0)
            headers['content-encoding'] = kept.join(',');
        else
            delete headers['content-encoding'];
    }
    // `__proto__` is a name like any other, which an assignment would lose.
    const metadata = new Map();
    let metadataBytes = 0;
    for (const name of Object.keys(message.headers)) {
        if (!name.startsWith('x-amz-meta-'))
            continue;
        const value = header(message, name) ?? '';
        const key = name.slice('x-amz-meta-'.length);
        metadataBytes += key.length + Buffer.byteLength(value, 'latin1');
        metadata.set(key, value);
    }
    if (metadataBytes > maxMetadataBytes)
        throw new S3Error(400, 'MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', {
            Size: String(metadataBytes),
            MaxSizeAllowed: String(maxMetadataBytes)
        });
    return { headers, metadata: Object.fromEntries(metadata) };
}
/** The headers of GetObject and HeadObject. The storage class is told of all but STANDARD. Checksums are told only to those who ask, and only for the whole object, as S3 does. */
function describeVersion(version, withChecksums) {
    const { 'x-amz-tagging': tagging, 'x-amz-storage-class': storageClass, ...headers } = version.attributes.headers;
    return {
        'content-type': 'binary/octet-stream',
        ...headers,
        ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { 'x-amz-storage-class': storageClass }),
        ...Object.fromEntries(Object.entries(version.attributes.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
        ...(tagging === undefined || tagging === '' ? {} : { 'x-amz-tagging-count': String(tagging.split('&').length) }),
        ...(withChecksums ? checksumHeaders(version) : {}),
        etag: `"${version.eTag}"`,
        'last-modified': new Date(version.lastModifiedMs).toUTCString(),
        'x-amz-version-id': version.versionId,
        'accept-ranges': 'bytes'
    };
}
function checksumHeaders({ checksums, checksumType }) {
    const entries = Object.entries(checksums).map(([algorithm, value]) => [`x-amz-checksum-${algorithm}`, value]);
    return entries.length === 0 ? {} : { ...Object.fromEntries(entries), 'x-amz-checksum-type': checksumType };
}
/** What S3 repeats in its answer to an upload. */
function encryptionHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-amz-server-side-encryption')));
}

// EXTERNAL MODULE: ./lib/core/s3-words.js
var s3_words = __webpack_require__(4593);
;// CONCATENATED MODULE: ./lib/local/s3/object-settings.js



/** S3 takes those as well from which an object is not read at once. */
const storageClasses = new Set([...s3_words/* s3StorageClasses */.uW, 'GLACIER', 'DEEP_ARCHIVE', 'OUTPOSTS', 'EXPRESS_ONEZONE']);
const encryptions = new Set(s3_words/* s3Encryptions */.ZZ);
const cannedAcls = new Set(s3_words/* s3CannedAcls */.XM);
const keyHeader = 'x-amz-server-side-encryption-aws-kms-key-id';
/** Throws what S3 answers to a storage class, an encryption, an ACL or tags that the bucket does not take. */
function requireObjectSettings(message, bucket) {
    const storageClass = header(message, 'x-amz-storage-class');
    if (storageClass !== undefined && !storageClasses.has(storageClass))
        throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid', { StorageClassRequested: storageClass });
    requireEncryption(message);
    requireAcl(message, bucket);
    readTags(header(message, 'x-amz-tagging') ?? '');
}
function requireEncryption(message) {
    const encryption = header(message, 'x-amz-server-side-encryption');
    const key = header(message, keyHeader);
    if (encryption !== undefined && !encryptions.has(encryption))
        throw invalidArgument('The encryption method specified is not supported', 'x-amz-server-side-encryption', encryption);
    if (key !== undefined && (encryption === undefined || encryption === 'AES256'))
        throw invalidArgument('Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms', 'x-amz-server-side-encryption', encryption ?? 'null');
}
function requireAcl(message, { ownership = 'BucketOwnerEnforced' }) {
    const acl = header(message, 'x-amz-acl');
    const hasGrants = Object.keys(message.headers).some(name => name.startsWith('x-amz-grant-'));
    if (acl !== undefined && !cannedAcls.has(acl))
        throw invalidArgument('', 'x-amz-acl', acl);
    if (ownership === 'BucketOwnerEnforced' && (hasGrants || (acl !== undefined && acl !== 'bucket-owner-full-control')))
        throw new S3Error(400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs');
}
/** The tags in a header or a query, in order. Throws InvalidTag and BadRequest. */
function readTags(text) {
    const tags = [...new URLSearchParams(text)].map(([Key, Value]) => ({ Key, Value }));
    if (tags.length > 10)
        throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10');
    const names = new Set();
    for (const { Key, Value } of tags) {
        if (names.has(Key))
            throw new S3Error(400, 'InvalidTag', 'Cannot provide multiple Tags with the same key', { TagKey: Key });
        names.add(Key);
        if (Key === '' || Key.length > 128 || !isTagText(Key))
            throw new S3Error(400, 'InvalidTag', 'The TagKey you have provided is invalid', { TagKey: Key });
        if (Value.length > 256 || !isTagText(Value))
            throw new S3Error(400, 'InvalidTag', 'The TagValue you have provided is invalid', { TagKey: Key, TagValue: Value });
        if (/^aws:/i.test(Key))
            throw new S3Error(400, 'InvalidTag', 'System tags cannot be added/updated by requester', { TagKey: Key });
    }
    return tags;
}
function isTagText(text) {
    return /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u.test(text);
}

;// CONCATENATED MODULE: ./lib/local/s3/object-operations.js








/** S3's limit, in bytes of UTF-8. */
const maxKeyBytes = 1_024;
const maxDeletesInOneCall = 1_000;
function requireKeyLength(key) {
    const size = Buffer.byteLength(key);
    if (size > maxKeyBytes)
        throw new S3Error(400, 'KeyTooLongError', 'Your key is too long', { Size: String(size), MaxSizeAllowed: String(maxKeyBytes) });
}
async function putObject(store, bucket, key, { message }) {
    requireKeyLength(key);
    requireObjectSettings(message, bucket);
    const attributes = readAttributes(message);
    const check = () => requireWritePreconditions(message, bucket, key);
    check();
    const file = await store.createFile();
    try {
        const { size, md5, checksums } = await receiveBody(message, bytes => file.write(bytes), { maxBytes: maxUploadBytes });
        await file.close();
        const version = await store.addVersion(bucket, key, file, { size, eTag: md5.toString('hex'), checksums, checksumType: 'FULL_OBJECT', attributes }, check);
        return emptyResponse(200, {
            etag: `"${version.eTag}"`,
            'x-amz-version-id': version.versionId,
            ...checksumHeaders(version),
            ...encryptionHeaders(attributes)
        });
    }
    finally {
        await file.discard();
    }
}
/** If-None-Match: * and If-Match of uploads. Throws PreconditionFailed. */
function requireWritePreconditions(message, bucket, key) {
    const [latest] = bucket.objects.get(key) ?? [];
    const current = latest?.isDeleteMarker === false ? latest : undefined;
    const ifNoneMatch = header(message, 'if-none-match');
    if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*')
        throw invalidArgument('If-None-Match of an upload can only be *', 'If-None-Match', ifNoneMatch);
    if (ifNoneMatch !== undefined && current !== undefined)
        throw preconditionFailed('If-None-Match');
    const ifMatch = header(message, 'if-match');
    if (ifMatch === undefined)
        return;
    if (current === undefined)
        throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key });
    if (!matches(ifMatch, current))
        throw preconditionFailed('If-Match');
}
const preconditionFailed = (condition) => new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', { Condition: condition });
function matches(list, { eTag }) {
    return list.split(',').some(entry => entry.trim() === '*' || entry.trim().replace(/^W\//, '').replace(/^"|"$/g, '') === eTag);
}
/** GetObject and HeadObject: the same answer, with and without the bytes. */
function getObject(store, bucket, key, { message, query, method }) {
    const versionId = query.get('versionId');
    if (versionId === '')
        throw invalidArgument('Version id cannot be the empty string', 'versionId', '');
    const version = versionId === null ? store.latest(bucket, key) : store.version(bucket, key, versionId);
    const storageClass = version.attributes.headers['x-amz-storage-class'];
    if (method === 'GET' && (storageClass === 'GLACIER' || storageClass === 'DEEP_ARCHIVE'))
        throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", { StorageClass: storageClass });
    const notModified = checkReadConditions(message, version);
    const range = readRange(header(message, 'range'), version.size);
    const wantsChecksums = header(message, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' && range === undefined;
    const headers = { ...describeVersion(version, wantsChecksums) };
    if (notModified)
        return emptyResponse(304, headers);
    for (const name of ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition', 'content-encoding']) {
        const override = query.get(`response-${name}`);
        if (override !== null && /^[\t\x20-\x7e]*$/.test(override))
            headers[name] = override;
    }
    const { start, end } = range ?? { start: 0, end: version.size - 1 };
    headers['content-length'] = String(end - start + 1);
    if (range !== undefined)
        headers['content-range'] = `bytes ${start}-${end}/${version.size}`;
    if (version.partSizes !== undefined && query.has('partNumber'))
        headers['x-amz-mp-parts-count'] = String(version.partSizes.length);
    return {
        status: range === undefined ? 200 : 206,
        headers,
        ...(method === 'HEAD' || end < start ? {} : { body: { path: store.pathOf(version.file), start, end } })
    };
}
function getObjectTagging(store, bucket, key, { query }) {
    const versionId = query.get('versionId');
    const version = versionId === null ? store.latest(bucket, key) : store.version(bucket, key, versionId);
    const tags = readTags(version.attributes.headers['x-amz-tagging'] ?? '');
    return xmlResponse('Tagging', { TagSet: { Tag: tags } }, { 'x-amz-version-id': version.versionId });
}
/** True when the client already has it (304); throws PreconditionFailed. */
function checkReadConditions(message, version) {
    const modified = Math.floor(version.lastModifiedMs / 1_000) * 1_000;
    const ifMatch = header(message, 'if-match');
    if (ifMatch !== undefined && !matches(ifMatch, version))
        throw preconditionFailed('If-Match');
    const since = Date.parse(header(message, 'if-unmodified-since') ?? '');
    if (ifMatch === undefined && modified > since)
        throw preconditionFailed('If-Unmodified-Since');
    const ifNoneMatch = header(message, 'if-none-match');
    if (ifNoneMatch !== undefined)
        return matches(ifNoneMatch, version);
    return modified <= Date.parse(header(message, 'if-modified-since') ?? '');
}
/** One range of bytes; several, or one that cannot be read, mean the whole object. Throws InvalidRange. */
function readRange(range, size) {
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
    if (from === '' && to === '')
        return undefined;
    const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (from !== '' && to !== '' && Number(to) < start)
        return undefined;
    if (start > end)
        throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', {
            RangeRequested: range ?? '',
            ActualObjectSize: String(size)
        });
    return { start, end };
}
function deleteObject(store, bucket, key, { query }) {
    const { versionId, isDeleteMarker } = deleteOne(store, bucket, key, query.get('versionId') ?? undefined);
    return emptyResponse(204, {
        ...(versionId === undefined ? {} : { 'x-amz-version-id': versionId }),
        ...(isDeleteMarker ? { 'x-amz-delete-marker': 'true' } : {})
    });
}
function deleteOne(store, bucket, key, versionId) {
    const { versionId: changed, isDeleteMarker } = versionId === undefined
        ? store.addDeleteMarker(bucket, key)
        : (store.deleteVersion(bucket, key, versionId) ?? { versionId, isDeleteMarker: false });
    return { versionId: changed, isDeleteMarker };
}
/** DeleteObjects: up to 1,000 keys, each with its own result. */
async function deleteObjects(store, bucket, { message }) {
    const document = await receiveXml(message);
    const entries = document.children.filter(({ name }) => name === 'Object');
    if (document.name !== 'Delete' || entries.length === 0 || entries.length > maxDeletesInOneCall)
        throw malformedXml();
    const isQuiet = childText(document, 'Quiet') === 'true';
    const deleted = entries.map(entry => {
        const key = childText(entry, 'Key');
        if (key === undefined || key === '')
            throw malformedXml();
        const versionId = childText(entry, 'VersionId');
        const result = deleteOne(store, bucket, key, versionId);
        return {
            Key: key,
            VersionId: versionId,
            DeleteMarker: result.isDeleteMarker ? true : undefined,
            DeleteMarkerVersionId: result.isDeleteMarker ? result.versionId : undefined
        };
    });
    deleted.sort((a, b) => compareKeys(a.Key, b.Key));
    return xmlResponse('DeleteResult', { Deleted: isQuiet ? [] : deleted });
}

;// CONCATENATED MODULE: ./lib/local/s3/multipart-operations.js












/** Every part but the last has at least so many bytes. */
const minPartBytes = 5 * 1024 ** 2;
const maxPartNumber = 10_000;
function createMultipartUpload(uploads, bucket, key, { message }) {
    requireKeyLength(key);
    requireObjectSettings(message, bucket);
    const attributes = readAttributes(message);
    const named = header(message, 'x-amz-checksum-algorithm');
    const algorithm = named === undefined ? undefined : toChecksumAlgorithm(named);
    if (named !== undefined && algorithm === undefined)
        throw invalidRequest('Checksum algorithm provided is unsupported.');
    const checksumType = readChecksumType(header(message, 'x-amz-checksum-type'), algorithm);
    const { id } = uploads.create({ bucket: bucket.name, key, attributes, checksumType, ...(algorithm === undefined ? {} : { algorithm }) });
    return xmlResponse('InitiateMultipartUploadResult', { Bucket: bucket.name, Key: key, UploadId: id }, {
        ...encryptionHeaders(attributes),
        ...(algorithm === undefined ? {} : { 'x-amz-checksum-algorithm': algorithm.toUpperCase(), 'x-amz-checksum-type': checksumType })
    });
}
/** CRC-64/NVME exists only for whole objects, SHA only as a composite; the CRC-32 family as either. */
function readChecksumType(type, algorithm) {
    if (algorithm === undefined || algorithm === 'crc64nvme') {
        if (type === 'COMPOSITE')
            throw invalidRequest(`The COMPOSITE checksum type cannot be used with the ${algorithm ?? 'crc64nvme'} checksum algorithm.`);
        return 'FULL_OBJECT';
    }
    if (type === undefined || type === 'COMPOSITE')
        return 'COMPOSITE';
    if (type !== 'FULL_OBJECT')
        throw invalidRequest('Value for x-amz-checksum-type header is invalid.');
    if (algorithm.startsWith('sha'))
        throw invalidRequest(`The FULL_OBJECT checksum type cannot be used with the ${algorithm} checksum algorithm.`);
    return type;
}
async function uploadPart(store, uploads, bucket, key, { message, query }) {
    const wanted = query.get('partNumber') ?? '';
    const number = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0;
    if (number < 1 || number > maxPartNumber)
        throw invalidArgument(`Part number must be an integer between 1 and ${maxPartNumber}, inclusive`, 'partNumber', wanted);
    const upload = uploads.get(bucket.name, key, query.get('uploadId') ?? '');
    const file = await store.createFile();
    try {
        const alsoCompute = upload.algorithm === undefined ? [] : [upload.algorithm];
        const { size, md5, checksums } = await receiveBody(message, bytes => file.write(bytes), { maxBytes: maxUploadBytes, alsoCompute });
        await file.close();
        const eTag = md5.toString('hex');
        await uploads.addPart(upload.id, file, { number, size, eTag, checksums });
        return emptyResponse(200, {
            etag: `"${eTag}"`,
            ...Object.fromEntries(Object.entries(checksums).map(([algorithm, value]) => [`x-amz-checksum-${algorithm}`, value]))
        });
    }
    finally {
        await file.discard();
    }
}
async function completeMultipartUpload(store, uploads, bucket, key, { message, query }) {
    // Its checksum headers speak of the object, not of this document.
    const document = await receiveXml(message, { ignoreChecksums: true });
    const upload = uploads.get(bucket.name, key, query.get('uploadId') ?? '');
    const parts = chooseParts(upload, document);
    const check = () => {
        uploads.get(bucket.name, key, upload.id);
        requireWritePreconditions(message, bucket, key);
    };
    check();
    const file = await store.createFile();
    try {
        const full = upload.algorithm !== undefined && upload.checksumType === 'FULL_OBJECT' ? createChecksum(upload.algorithm) : undefined;
        for (const part of parts) {
            for await (const bytes of (0,external_node_fs_.createReadStream)(store.pathOf(part.file))) {
                full?.update(bytes);
                await file.write(bytes);
            }
        }
        await file.close();
        const checksums = objectChecksums(upload, parts, full?.digest().toString('base64'));
        requireChecksumType(message, upload);
        requireChecksum(message, checksums);
        const size = parts.reduce((sum, part) => sum + part.size, 0);
        const claimed = header(message, 'x-amz-mp-object-size');
        if (claimed !== undefined && Number(claimed) !== size)
            throw invalidRequest('The provided x-amz-mp-object-size header value does not match the size of the object.');
        const eTag = `${(0,external_node_crypto_.createHash)('md5')
            .update(Buffer.concat(parts.map(part => Buffer.from(part.eTag, 'hex'))))
            .digest('hex')}-${parts.length}`;
        const { attributes, checksumType } = upload;
        const version = await store.addVersion(bucket, key, file, { size, eTag, checksums, checksumType, attributes, partSizes: parts.map(part => part.size) }, check);
        uploads.remove(upload);
        return xmlResponse('CompleteMultipartUploadResult', {
            Location: `http://${header(message, 'host') ?? 'localhost'}/${bucket.name}/${encodeURIComponent(key).replaceAll('%2F', '/')}`,
            Bucket: bucket.name,
            Key: key,
            ETag: `"${eTag}"`,
            ...checksumElements(checksums),
            ChecksumType: Object.keys(checksums).length === 0 ? undefined : checksumType
        }, { 'x-amz-version-id': version.versionId, ...encryptionHeaders(attributes) });
    }
    finally {
        await file.discard();
    }
}
/** The parts the client named, in its order. Throws InvalidPart, InvalidPartOrder, EntityTooSmall. */
function chooseParts(upload, document) {
    const named = document.children.filter(({ name }) => name === 'Part');
    if (document.name !== 'CompleteMultipartUpload' || named.length === 0)
        throw malformedXml();
    let previous = 0;
    const chosen = named.map(element => {
        const number = Number(childText(element, 'PartNumber'));
        const eTag = childText(element, 'ETag')?.trim().replace(/^"|"$/g, '') ?? '';
        if (!Number.isInteger(number))
            throw malformedXml();
        if (number <= previous)
            throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order. Parts must be ordered by part number.');
        previous = number;
        const part = upload.parts.find(candidate => candidate.number === number);
        const isAsClaimed = part?.eTag === eTag &&
            Object.entries(part.checksums).every(([algorithm, value]) => {
                const claimed = childText(element, checksumElement(algorithm));
                return claimed === undefined || claimed === value;
            });
        if (part === undefined || !isAsClaimed)
            throw new S3Error(400, 'InvalidPart', "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.", { UploadId: upload.id, PartNumber: String(number), ETag: eTag });
        return part;
    });
    for (const part of chosen.slice(0, -1)) {
        if (part.size < minPartBytes)
            throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
                ProposedSize: String(part.size),
                MinSizeAllowed: String(minPartBytes),
                PartNumber: String(part.number),
                ETag: part.eTag
            });
    }
    return chosen;
}
function objectChecksums({ algorithm, checksumType }, parts, full) {
    if (algorithm === undefined)
        return {};
    if (checksumType === 'FULL_OBJECT')
        return full === undefined ? {} : { [algorithm]: full };
    const values = parts.flatMap(({ checksums }) => checksums[algorithm] ?? []);
    return values.length === parts.length ? { [algorithm]: compositeChecksum(algorithm, values) } : {};
}
/** The object is what the client says it is, or there is none. */
function requireChecksum(message, checksums) {
    for (const [algorithm, value] of Object.entries(checksums)) {
        const claimed = header(message, `x-amz-checksum-${algorithm}`);
        if (claimed !== undefined && claimed !== value && claimed !== value.replace(/-\d+$/, ''))
            throw new S3Error(400, 'BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`);
    }
}
function requireChecksumType(message, { algorithm, checksumType }) {
    const claimed = header(message, 'x-amz-checksum-type');
    if (claimed === undefined || (algorithm !== undefined && claimed === checksumType))
        return;
    throw invalidRequest(`The upload was created using the ${checksumType} checksum mode. The complete request must use the same checksum mode.`);
}
const checksumElements = (checksums) => Object.fromEntries(Object.entries(checksums).map(([algorithm, value]) => [checksumElement(algorithm), value]));
function abortMultipartUpload(uploads, bucket, key, { query }) {
    uploads.remove(uploads.get(bucket.name, key, query.get('uploadId') ?? ''));
    return emptyResponse(204);
}
function listParts(uploads, bucket, key, { query }) {
    const upload = uploads.get(bucket.name, key, query.get('uploadId') ?? '');
    const marker = readCount(query, 'part-number-marker', 0);
    const maxParts = Math.min(1_000, readCount(query, 'max-parts', 1_000));
    const rest = upload.parts.filter(({ number }) => number > marker);
    const page = rest.slice(0, maxParts);
    return xmlResponse('ListPartsResult', {
        Bucket: bucket.name,
        Key: key,
        UploadId: upload.id,
        PartNumberMarker: marker,
        NextPartNumberMarker: page.at(-1)?.number,
        MaxParts: maxParts,
        // A page that may hold nothing has no next one either.
        IsTruncated: maxParts > 0 && page.length < rest.length,
        StorageClass: 'STANDARD',
        Initiator: owner,
        Owner: owner,
        ChecksumAlgorithm: upload.algorithm?.toUpperCase(),
        ChecksumType: upload.algorithm === undefined ? undefined : upload.checksumType,
        Part: page.map(({ number, lastModifiedMs, eTag, size, checksums }) => ({
            PartNumber: number,
            LastModified: isoTime(lastModifiedMs),
            ETag: `"${eTag}"`,
            Size: size,
            ...checksumElements(checksums)
        }))
    });
}
/** Throws InvalidArgument for what is no number S3 takes. */
function readCount(query, name, otherwise) {
    const wanted = query.get(name);
    if (wanted === null)
        return otherwise;
    const count = /^\d{1,10}$/.test(wanted) ? Number(wanted) : Infinity;
    if (count > 2_147_483_647)
        throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, wanted);
    return count;
}
function listMultipartUploads(uploads, bucket, { query }) {
    const prefix = query.get('prefix') ?? '';
    const found = uploads.list(bucket.name).filter(({ key }) => key.startsWith(prefix));
    return xmlResponse('ListMultipartUploadsResult', {
        Bucket: bucket.name,
        KeyMarker: '',
        UploadIdMarker: '',
        Prefix: prefix,
        MaxUploads: 1_000,
        IsTruncated: false,
        Upload: found.map(({ id, key, startedMs, algorithm, checksumType }) => ({
            Key: key,
            UploadId: id,
            Initiator: owner,
            Owner: owner,
            StorageClass: 'STANDARD',
            Initiated: isoTime(startedMs),
            ChecksumAlgorithm: algorithm?.toUpperCase(),
            ChecksumType: algorithm === undefined ? undefined : checksumType
        }))
    });
}

;// CONCATENATED MODULE: ./lib/local/s3/multipart-store.js






/** Multipart uploads that are neither completed nor aborted; they survive a restart. */
class MultipartStore {
    #directory;
    #objects;
    #now;
    #uploads = new Map();
    constructor(directory, objects, now) {
        this.#directory = (0,external_node_path_.join)(directory, 'uploads');
        this.#objects = objects;
        this.#now = now;
        (0,external_node_fs_.mkdirSync)(this.#directory, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(this.#directory)) {
            if (!name.endsWith('.json'))
                continue;
            const upload = readJsonFile((0,external_node_path_.join)(this.#directory, name));
            this.#uploads.set(upload.id, upload);
        }
    }
    create(upload) {
        const created = { ...upload, id: (0,external_node_crypto_.randomBytes)(32).toString('base64url'), startedMs: this.#now(), parts: [] };
        this.#save(created);
        return created;
    }
    /** Throws NoSuchUpload, also when the id belongs to another object. */
    get(bucket, key, id) {
        const upload = this.#uploads.get(id);
        if (upload?.bucket !== bucket || upload.key !== key)
            throw noSuchUpload(id);
        return upload;
    }
    list(bucket) {
        return [...this.#uploads.values()].filter(upload => upload.bucket === bucket);
    }
    /** Adds a closed file as a part, in place of an earlier one of the same number. */
    async addPart(id, file, part) {
        await (0,promises_.rename)(this.#objects.incomingPathOf(file.name), this.#objects.pathOf(file.name));
        const upload = this.#uploads.get(id);
        if (upload === undefined) {
            (0,external_node_fs_.rmSync)(this.#objects.pathOf(file.name), { force: true });
            throw noSuchUpload(id);
        }
        const added = { ...part, file: file.name, lastModifiedMs: this.#now() };
        const replaced = upload.parts.find(({ number }) => number === part.number);
        const parts = [...upload.parts.filter(candidate => candidate !== replaced), added].sort((a, b) => a.number - b.number);
        this.#save({ ...upload, parts });
        if (replaced !== undefined)
            (0,external_node_fs_.rmSync)(this.#objects.pathOf(replaced.file), { force: true });
    }
    /** Forgets the upload and removes its parts. */
    remove(upload) {
        this.#uploads.delete(upload.id);
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#directory, `${upload.id}.json`), { force: true });
        for (const { file } of upload.parts)
            (0,external_node_fs_.rmSync)(this.#objects.pathOf(file), { force: true });
    }
    #save(upload) {
        writeJsonFile((0,external_node_path_.join)(this.#directory, `${upload.id}.json`), upload);
        this.#uploads.set(upload.id, upload);
    }
}

;// CONCATENATED MODULE: ./lib/local/s3/s3-service.js















/** Query parameters that name a sub-resource; the ones with a handler are found in the routes below. */
const subresources = [
    ...['accelerate', 'acl', 'analytics', 'attributes', 'cors', 'delete', 'encryption', 'inventory', 'legal-hold', 'lifecycle', 'location'],
    ...[
        'logging',
        'metrics',
        'notification',
        'object-lock',
        'ownershipControls',
        'policy',
        'policyStatus',
        'publicAccessBlock',
        'replication'
    ],
    ...['requestPayment', 'restore', 'retention', 'select', 'tagging', 'torrent', 'uploadId', 'uploads', 'versioning', 'versions', 'website']
];
/** A small true S3: buckets that are versioned from the start, objects, multipart uploads, checksums. State lives in `directory`. */
class S3Service {
    store;
    #uploads;
    #region;
    constructor(directory, region, now) {
        this.store = new ObjectStore((0,external_node_path_.join)(directory), now);
        this.#uploads = new MultipartStore(directory, this.store, now);
        this.#region = region;
    }
    /** Answers one request, with an error document if need be. Rejects only when the client went away. */
    async handle(message, response) {
        const requestId = (0,external_node_crypto_.randomUUID)().replaceAll('-', '').slice(0, 16).toUpperCase();
        response.setHeader('x-amz-request-id', requestId);
        response.setHeader('x-amz-id-2', requestId);
        response.setHeader('server', 'AmazonS3');
        let answer;
        try {
            answer = await this.#answer(message);
        }
        catch (error) {
            if (message.destroyed && !message.complete)
                throw error;
            answer = errorResponse(error, message, requestId);
        }
        const { status, headers, body } = answer;
        if (!message.complete) {
            // The rest of a refused body is read away, so that the client gets to see the answer instead of a reset connection.
            response.setHeader('connection', 'close');
            message.resume();
        }
        if (body === undefined || typeof body === 'string') {
            const text = message.method === 'HEAD' ? undefined : body;
            if (message.method !== 'HEAD' && status !== 204 && status !== 304)
                response.setHeader('content-length', Buffer.byteLength(text ?? ''));
            response.writeHead(status, headers).end(text);
            return;
        }
        // Opened before the headers go out: the version may be deleted meanwhile.
        const stream = (0,external_node_fs_.createReadStream)(body.path, { start: body.start, end: body.end });
        response.writeHead(status, headers);
        await (0,external_node_stream_promises_.pipeline)(stream, response);
    }
    async #answer(message) {
        const request = parseS3Request(message);
        requireExpectedOwner(request);
        const { bucket, key } = request;
        if (bucket === undefined) {
            if (request.method === 'GET')
                return listBuckets(this.store, this.#region);
            throw methodNotAllowed();
        }
        const subresource = subresources.find(name => request.query.has(name)) ?? '';
        return key === undefined
            ? await this.#bucketAnswer(request, bucket, subresource)
            : await this.#objectAnswer(request, bucket, key, subresource);
    }
    async #bucketAnswer(request, name, subresource) {
        const { store } = this;
        const route = `${request.method} ${subresource}`.trim();
        if (route === 'PUT')
            return await createBucket(store, this.#region, name, request);
        const bucket = store.bucket(name);
        // Where a bucket is may be asked from anywhere.
        if (route !== 'GET location')
            requireBucketRegion(request.message, bucket);
        switch (route) {
            case 'HEAD':
                return headBucket(this.#region, bucket);
            case 'DELETE':
                return deleteBucket(store, bucket);
            case 'GET':
                return listObjects(bucket, request, request.query.get('list-type') === '2' ? 2 : 1);
            case 'GET versions':
                return listObjectVersions(bucket, request);
            case 'GET location':
                return getBucketLocation(this.#region, bucket);
            case 'GET versioning':
                return getBucketVersioning(bucket);
            case 'PUT versioning':
                return await putBucketVersioning(store, bucket, request);
            case 'GET uploads':
                return listMultipartUploads(this.#uploads, bucket, request);
            case 'POST delete':
                return await deleteObjects(store, bucket, request);
            default:
                throw subresource === '' ? methodNotAllowed() : notImplemented(`${route} on a bucket`);
        }
    }
    async #objectAnswer(request, name, key, subresource) {
        const { store } = this;
        const bucket = store.bucket(name);
        requireBucketRegion(request.message, bucket);
        if (header(request.message, 'x-amz-copy-source') !== undefined)
            throw notImplemented('copies');
        const route = `${request.method} ${subresource}`.trim();
        switch (route) {
            case 'PUT':
                return await putObject(store, bucket, key, request);
            case 'GET':
            case 'HEAD':
                return getObject(store, bucket, key, request);
            case 'DELETE':
                return deleteObject(store, bucket, key, request);
            case 'POST uploads':
                return createMultipartUpload(this.#uploads, bucket, key, request);
            case 'PUT uploadId':
                return await uploadPart(store, this.#uploads, bucket, key, request);
            case 'POST uploadId':
                return await completeMultipartUpload(store, this.#uploads, bucket, key, request);
            case 'DELETE uploadId':
                return abortMultipartUpload(this.#uploads, bucket, key, request);
            case 'GET tagging':
                return getObjectTagging(store, bucket, key, request);
            case 'GET uploadId':
                return listParts(this.#uploads, bucket, key, request);
            default:
                throw subresource === '' ? methodNotAllowed() : notImplemented(`${route} on an object`);
        }
    }
}
const methodNotAllowed = () => new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.');
function ownFailure(error) {
    const full = (0,disk_full/* diskFullProblem */.Qn)(error);
    if (full !== undefined)
        return new S3Error(507, disk_full/* diskFullErrorName */.Us, `The embedded S3 cannot store it: ${full}`);
    return new S3Error(500, 'InternalError', `The embedded S3 failed: ${error instanceof Error ? error.message : String(error)}`);
}
function errorResponse(error, message, requestId) {
    const known = error instanceof S3Error ? error : ownFailure(error);
    const { status, code, details, headers } = known;
    const resource = (message.url ?? '/').split('?', 1)[0];
    const body = renderErrorXml({ Code: code, Message: known.message, ...details, Resource: resource, RequestId: requestId, HostId: requestId });
    return { status, headers: { ...headers, 'content-type': 'application/xml' }, body };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/local/control-plane/with-fault.js


/** The call gets no answer; its connection is to be ended. */
class CutOff extends Error {
    name = 'CutOff';
}
/** The longest time a timer takes: 24 days. */
const longestMs = 2 ** 31 - 1;
/** Carries out the call as the fault lets it. Throws {@link CutOff} when there is to be no answer. */
async function withFault(fault, carryOut, response) {
    switch (fault?.kind) {
        case undefined:
            return carryOut();
        case 'refuse':
            throw new ApiError(fault.errorName, fault.message, fault.status);
        case 'cut':
            if (fault.when === 'after')
                carryOut();
            throw new CutOff(`the connection was cut ${fault.when} the call had its effect`);
        case 'change':
            return fault.change((carryOut() ?? {}));
        case 'delay': {
            const gone = new AbortController();
            const leave = () => gone.abort(new CutOff('the client went away'));
            response.once('close', leave);
            await core_clock/* systemClock */.m.sleep(Math.min(fault.ms, longestMs), gone.signal);
            response.off('close', leave);
            return await withFault(fault.then, carryOut, response);
        }
    }
}

;// CONCATENATED MODULE: ./lib/local/json-protocol.js





/** AWS JSON 1.1. */
const awsJson = {
    contentType: 'application/x-amz-json-1.1',
    requestIdHeader: 'x-amzn-requestid',
    maxInputBytes: 2 * 1024 ** 2,
    errorBody: ({ errorName, message }) => ({ __type: errorName, message })
};
/** Answers one request with what `answer` makes of its body. Rejects only when the client went away, or was cut off. */
async function handleJson(message, response, dialect, answer) {
    response.setHeader(dialect.requestIdHeader, (0,external_node_crypto_.randomUUID)());
    response.setHeader('content-type', dialect.contentType);
    let answered;
    try {
        answered = await answer(parseInput(await readBody(message, dialect.maxInputBytes)));
    }
    catch (error) {
        if (error instanceof CutOff || (message.destroyed && !message.complete))
            throw error;
        const known = error instanceof ApiError ? error : json_protocol_ownFailure(error);
        answered = { status: known.status, output: dialect.errorBody(known) };
        response.setHeader('x-amzn-errortype', known.errorName);
    }
    if (!message.complete) {
        response.setHeader('connection', 'close');
        message.resume();
    }
    const { status = 200, output } = answered;
    const text = output === undefined ? '' : JSON.stringify(output);
    response.writeHead(status, { 'content-length': Buffer.byteLength(text) }).end(text);
}
function parseInput(body) {
    let input;
    try {
        input = body.trim() === '' ? {} : JSON.parse(body);
    }
    catch {
        throw new ApiError('SerializationException', 'The body of the request is not JSON.');
    }
    return toInput(input);
}
async function readBody(message, maxBytes) {
    const pieces = [];
    let size = 0;
    for await (const piece of message.iterator({ destroyOnReturn: false })) {
        size += piece.length;
        if (size > maxBytes)
            throw new ApiError('RequestEntityTooLargeException', `A request has at most ${maxBytes} bytes.`, 413);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}
function json_protocol_ownFailure(error) {
    const full = (0,disk_full/* diskFullProblem */.Qn)(error);
    if (full !== undefined)
        return new ApiError(disk_full/* diskFullErrorName */.Us, `The embedded CodeDeploy cannot go on: ${full}`, 507);
    return new ApiError('InternalFailure', `The embedded CodeDeploy failed: ${String(error)}`, 500);
}

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
;// CONCATENATED MODULE: ./lib/local/account/create-ecs-service.js






const create_ecs_service_invalid = (message) => new ApiError('InvalidParameterException', message);
/** CreateService: the service is there at once, with one task set that has all of the traffic. Its cluster need not exist. */
function createService(input, cluster, { account, clock }) {
    const service = optionalString(input, 'serviceName') ?? '';
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(service))
        throw create_ecs_service_invalid('The service name must have 1 to 255 letters (uppercase and lowercase), numbers, hyphens, and underscores.');
    if (account.findService(cluster, service) !== undefined)
        throw create_ecs_service_invalid('Creation of service was not idempotent.');
    const definition = account.findTaskDefinition(optionalString(input, 'taskDefinition') ?? '');
    if (definition === undefined)
        throw new ApiError('ClientException', 'TaskDefinition not found.');
    const desiredCount = optionalNumber(input, 'desiredCount') ?? 1;
    if (!Number.isInteger(desiredCount) || desiredCount < 0 || desiredCount > 5_000)
        throw create_ecs_service_invalid('The desired count must be a whole number from 0 to 5000.');
    const controllers = ['ECS', 'CODE_DEPLOY', 'EXTERNAL'];
    const controller = optionalChoice(optionalObject(input, 'deploymentController') ?? {}, 'type', controllers, 'InvalidParameterException');
    const record = {
        cluster,
        service,
        deploymentController: controller ?? 'ECS',
        desiredCount,
        loadBalancers: (optionalObjects(input, 'loadBalancers') ?? []).map(item => readLoadBalancer(item, definition)),
        ...(0,defined/* defined */.s)({
            platformVersion: optionalString(input, 'platformVersion'),
            capacityProviderStrategy: optionalObjects(input, 'capacityProviderStrategy'),
            networkConfiguration: optionalObject(input, 'networkConfiguration')
        }),
        taskSets: [{ ...newTaskSet(definition.arn, clock.now()), status: 'PRIMARY', trafficWeight: 100 }]
    };
    account.services.push(record);
    account.save();
    return record;
}
function readLoadBalancer(item, definition) {
    const targetGroupArn = optionalString(item, 'targetGroupArn');
    const containerName = optionalString(item, 'containerName') ?? '';
    const containerPort = optionalNumber(item, 'containerPort') ?? 0;
    const container = containersOf(definition).find(({ name }) => name === containerName);
    if (container === undefined)
        throw create_ecs_service_invalid(`The container ${containerName} does not exist in the task definition.`);
    if (!(0,mapped_ports/* hasPort */.Wo)(container.ports, containerPort))
        throw create_ecs_service_invalid(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    return { ...(0,defined/* defined */.s)({ targetGroupArn }), containerName, containerPort };
}

;// CONCATENATED MODULE: ./lib/local/account/ecs-operations.js








const ecs_operations_invalid = (message) => new ApiError('InvalidParameterException', message);
const describeServices = (input, context) => {
    const cluster = requireCluster(input, context);
    const asked = optionalStrings(input, 'services') ?? [];
    if (asked.length === 0)
        throw ecs_operations_invalid('Services cannot be empty.');
    if (asked.length > 10)
        throw ecs_operations_invalid('At most 10 services can be described at once.');
    const found = asked.map(reference => ({ reference, record: context.account.findService(cluster, lastPart(reference)) }));
    return {
        services: found.flatMap(({ record }) => (record === undefined ? [] : [ecs_operations_describe(record, context)])),
        failures: found.flatMap(({ reference, record }) => record === undefined ? [{ arn: serviceArn(cluster, lastPart(reference), context), reason: 'MISSING' }] : [])
    };
};
const listTasks = (input, context) => {
    const cluster = requireCluster(input, context);
    const name = optionalString(input, 'serviceName');
    const isStopped = optionalChoice(input, 'desiredStatus', ['RUNNING', 'PENDING', 'STOPPED'], 'InvalidParameterException') === 'STOPPED';
    if (name !== undefined && context.account.findService(cluster, lastPart(name)) === undefined)
        throw new ApiError('ServiceNotFoundException', 'Service not found.');
    const services = context.account.services.filter(record => record.cluster === cluster && (name === undefined || record.service === lastPart(name)));
    const tasks = services.flatMap(service => (isStopped ? stoppedTasks(service) : runningTasks(service, context)));
    const page = cutPage(input, tasks.map(({ taskArn }) => String(taskArn)), taskArn => taskArn);
    return { taskArns: page.items, ...tokenOf(page) };
};
const describeTasks = (input, context) => {
    const cluster = requireCluster(input, context);
    const asked = optionalStrings(input, 'tasks') ?? [];
    if (asked.length === 0)
        throw ecs_operations_invalid('Tasks cannot be empty.');
    if (asked.length > 100)
        throw ecs_operations_invalid('At most 100 tasks can be described at once.');
    const known = context.account.services
        .filter(record => record.cluster === cluster)
        .flatMap(service => [...runningTasks(service, context), ...stoppedTasks(service)]);
    const found = asked.map(reference => ({
        reference,
        task: known.find(({ taskArn }) => lastPart(String(taskArn)) === lastPart(reference))
    }));
    return {
        tasks: found.flatMap(({ task }) => task ?? []),
        failures: found.flatMap(({ reference, task }) => (task === undefined ? [{ arn: reference, reason: 'MISSING' }] : []))
    };
};
/** By their names: what ECS's clients call, as far as deployments need it. */
const ecsOperations = new Map(Object.entries({
    RegisterTaskDefinition: registerTaskDefinition,
    DescribeTaskDefinition: describeTaskDefinition,
    CreateCluster: createCluster,
    DescribeClusters: describeClusters,
    CreateService: createServiceIn,
    DescribeServices: describeServices,
    ListTasks: listTasks,
    DescribeTasks: describeTasks
}));
function createServiceIn(input, context) {
    return { service: ecs_operations_describe(createService(input, clusterOf(input), context), context) };
}
/** One that is there is answered as if it was made now, as ECS does. */
function createCluster(input, context) {
    const name = optionalString(input, 'clusterName') ?? 'default';
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name))
        throw ecs_operations_invalid('Identifiers must have 1 to 255 letters, numbers, hyphens, and underscores.');
    const { account } = context;
    if (!account.hasCluster(name)) {
        account.clusters.push(name);
        account.save();
    }
    return { cluster: describeCluster(name, context) };
}
function describeClusters(input, context) {
    const asked = (optionalStrings(input, 'clusters') ?? ['default']).map(lastPart);
    const isThere = (name) => context.account.hasCluster(name);
    return {
        clusters: asked.filter(isThere).map(name => describeCluster(name, context)),
        failures: asked.filter(name => !isThere(name)).map(name => ({ arn: clusterArn(name, context), reason: 'MISSING' }))
    };
}
function describeCluster(name, context) {
    const services = context.account.services.filter(({ cluster }) => cluster === name);
    const running = services.flatMap(service => runningTasks(service, context)).length;
    return {
        clusterArn: clusterArn(name, context),
        clusterName: name,
        status: 'ACTIVE',
        registeredContainerInstancesCount: 0,
        runningTasksCount: running,
        pendingTasksCount: 0,
        activeServicesCount: services.length
    };
}
/** A cluster comes into being with its first service, too. */
function requireCluster(input, { account }) {
    const cluster = clusterOf(input);
    if (account.hasCluster(cluster))
        return cluster;
    throw new ApiError('ClusterNotFoundException', 'Cluster not found.');
}
function clusterOf(input) {
    return lastPart(optionalString(input, 'cluster') ?? 'default');
}
/** The name in an ARN, or a name itself. */
function lastPart(reference) {
    return reference.split('/').at(-1) ?? reference;
}
const arn = ({ region }, resource) => `arn:aws:ecs:${region}:${accountId}:${resource}`;
const clusterArn = (cluster, context) => arn(context, `cluster/${cluster}`);
const serviceArn = (cluster, service, context) => arn(context, `service/${cluster}/${service}`);
function ecs_operations_describe(record, context) {
    const { cluster, service, deploymentController, desiredCount, loadBalancers, taskSets } = record;
    const { platformVersion, capacityProviderStrategy, networkConfiguration } = record;
    const isOwnController = deploymentController === 'ECS';
    const primary = taskSets.find(({ status }) => status === 'PRIMARY') ?? taskSets[0];
    const createdMs = Math.min(...taskSets.map(taskSet => taskSet.createdMs));
    return {
        serviceArn: serviceArn(cluster, service, context),
        serviceName: service,
        clusterArn: clusterArn(cluster, context),
        status: 'ACTIVE',
        desiredCount,
        runningCount: desiredCount * taskSets.length,
        pendingCount: 0,
        loadBalancers,
        serviceRegistries: [],
        deploymentController: { type: deploymentController },
        schedulingStrategy: 'REPLICA',
        ...(0,defined/* defined */.s)({ taskDefinition: primary?.taskDefinition, platformVersion, capacityProviderStrategy, networkConfiguration }),
        ...(Number.isFinite(createdMs) && { createdAt: seconds(createdMs) }),
        deployments: [],
        taskSets: isOwnController ? [] : taskSets.map(taskSet => describeTaskSet(taskSet, record, context)),
        events: []
    };
}
function describeTaskSet(taskSet, record, context) {
    const { cluster, service, desiredCount, loadBalancers } = record;
    const { platformVersion, capacityProviderStrategy, networkConfiguration } = record;
    return {
        id: taskSet.id,
        taskSetArn: arn(context, `task-set/${cluster}/${service}/${taskSet.id}`),
        serviceArn: serviceArn(cluster, service, context),
        clusterArn: clusterArn(cluster, context),
        startedBy: 'CODE_DEPLOY',
        status: taskSet.status,
        taskDefinition: taskSet.taskDefinition,
        computedDesiredCount: desiredCount,
        pendingCount: 0,
        runningCount: desiredCount,
        createdAt: seconds(taskSet.createdMs),
        loadBalancers,
        serviceRegistries: [],
        scale: { value: 100, unit: 'PERCENT' },
        stabilityStatus: 'STEADY_STATE',
        ...(0,defined/* defined */.s)({ platformVersion, capacityProviderStrategy, networkConfiguration })
    };
}
/** As many of each task set as the service wants; their ids stay the same. */
function runningTasks(record, context) {
    const { cluster, service, desiredCount, taskSets } = record;
    return taskSets.flatMap(taskSet => Array.from({ length: desiredCount }, (_, index) => ({
        taskArn: arn(context, `task/${cluster}/${digest(`${cluster}/${service}/${taskSet.id}/${index}`)}`),
        clusterArn: clusterArn(cluster, context),
        taskDefinitionArn: taskSet.taskDefinition,
        startedBy: taskSet.id,
        group: `service:${service}`,
        desiredStatus: 'RUNNING',
        lastStatus: 'RUNNING',
        createdAt: seconds(taskSet.createdMs),
        startedAt: seconds(taskSet.createdMs),
        containers: []
    })));
}
function stoppedTasks({ stoppedTasks = [] }) {
    return stoppedTasks.map(task => ({ desiredStatus: 'STOPPED', lastStatus: 'STOPPED', ...task, taskArn: task['taskArn'] }));
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/local/account/ecs-service.js




/** What `X-Amz-Target` starts with. */
const targetPrefix = 'AmazonEC2ContainerServiceV20141113.';
function isForEcs({ headers }) {
    return String(headers['x-amz-target'] ?? '').startsWith(targetPrefix);
}
/** Answers one request of ECS's API. Rejects only when the client went away, or was cut off. */
async function handleEcs(message, response, context) {
    const name = String(message.headers['x-amz-target']).slice(targetPrefix.length);
    await handleJson(message, response, awsJson, async (input) => {
        const operation = ecsOperations.get(name);
        if (operation === undefined)
            throw new ApiError('UnknownOperationException', `The embedded ECS has no operation ${JSON.stringify(name)}.`);
        return { output: await withFault(context.faults.next(name, input), () => operation(input, context), response) };
    });
}

;// CONCATENATED MODULE: ./lib/local/account/lambda-operations.js






const latest = '$LATEST';
/** What of Lambda's API deployments need, and what sets them up. No function runs: of its code there is only a hash. */
const lambdaOperations = {
    CreateFunction: (input, context) => {
        const name = optionalString(input, 'FunctionName') ?? '';
        if (!/^[A-Za-z0-9_-]{1,64}$/.test(name))
            throw lambda_operations_invalid('The name of a function has 1 to 64 letters, numbers, hyphens and underscores.');
        if (context.account.findFunction(name) !== undefined)
            throw conflict(`Function already exist: ${name}`);
        const created = {
            name,
            codeSha256: hashOf(optionalObject(input, 'Code') ?? {}),
            versions: [],
            aliases: []
        };
        context.account.functions.push(created);
        const version = optionalBoolean(input, 'Publish') === true ? publish(created, undefined, context) : latest;
        context.account.save();
        return configuration(created, version, context);
    },
    UpdateFunctionCode: (input, context) => {
        const record = requireFunction(input, context);
        record.codeSha256 = hashOf(input);
        const version = optionalBoolean(input, 'Publish') === true ? publish(record, undefined, context) : latest;
        context.account.save();
        return configuration(record, version, context);
    },
    GetFunction: (input, context) => ({
        Configuration: qualifiedConfiguration(input, context),
        Code: { RepositoryType: 'S3' },
        Tags: {}
    }),
    GetFunctionConfiguration: (input, context) => qualifiedConfiguration(input, context),
    ListVersionsByFunction: (input, context) => {
        const record = requireFunction(input, context);
        return { Versions: [latest, ...record.versions.map(({ version }) => version)].map(version => configuration(record, version, context)) };
    },
    PublishVersion: (input, context) => {
        const record = requireFunction(input, context);
        const expected = optionalString(input, 'CodeSha256');
        if (expected !== undefined && expected !== '' && expected !== record.codeSha256)
            throw lambda_operations_invalid(`CodeSHA256 (${expected}) is different from current CodeSHA256 in $LATEST (${record.codeSha256}).`);
        const version = publish(record, optionalString(input, 'Description'), context);
        context.account.save();
        return configuration(record, version, context);
    },
    GetAlias: (input, context) => {
        const record = requireFunction(input, context);
        return describeAlias(record, requireAlias(record, input, context), context);
    },
    ListAliases: (input, context) => {
        const record = requireFunction(input, context);
        return { Aliases: record.aliases.map(alias => describeAlias(record, alias, context)) };
    },
    CreateAlias: (input, context) => {
        const record = requireFunction(input, context);
        const name = optionalString(input, 'Name') ?? '';
        if (!/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(name))
            throw lambda_operations_invalid('The name of an alias has 1 to 128 letters, numbers, hyphens and underscores, and is no number.');
        if (record.aliases.some(alias => alias.name === name))
            throw conflict(`Alias already exists: ${functionArn(record, context, name)}`);
        const version = requireVersion(record, optionalString(input, 'FunctionVersion') ?? '', context);
        const alias = { name, version, ...readRouting(record, version, input, context) };
        record.aliases.push(alias);
        context.account.save();
        return describeAlias(record, alias, context);
    },
    UpdateAlias: (input, context) => {
        const record = requireFunction(input, context);
        const alias = requireAlias(record, input, context);
        const given = optionalString(input, 'FunctionVersion');
        const version = given === undefined ? alias.version : requireVersion(record, given, context);
        const routing = readRouting(record, version, input, context);
        alias.version = version;
        if (routing !== undefined) {
            delete alias.additional;
            Object.assign(alias, routing);
        }
        context.account.save();
        return describeAlias(record, alias, context);
    }
};
const lambda_operations_invalid = (message) => new ApiError('InvalidParameterValueException', message);
const conflict = (message) => new ApiError('ResourceConflictException', message, 409);
const notFound = (message) => new ApiError('ResourceNotFoundException', message, 404);
const functionArn = ({ name }, { region }, qualifier) => `arn:aws:lambda:${region}:${accountId}:function:${name}${qualifier === undefined ? '' : `:${qualifier}`}`;
/** By its name or an ARN, with or without a qualifier. */
function requireFunction(input, context) {
    const reference = optionalString(input, 'FunctionName') ?? '';
    const record = context.account.findFunction(reference);
    if (record !== undefined)
        return record;
    throw notFound(`Function not found: ${reference.startsWith('arn:') ? reference : functionArn({ name: reference }, context)}`);
}
/** Of a function that is only played, whatever version or alias is asked for is there. */
function qualifiedConfiguration(input, context) {
    const reference = optionalString(input, 'FunctionName') ?? '';
    const name = (0,function_reference/* functionNameOf */.d)(reference);
    if (context.account.findFunction(reference) === undefined && context.played.has(name)) {
        const codeSha256 = (0,external_node_crypto_.createHash)('sha256').update(name).digest('base64');
        return configuration({ name, codeSha256, versions: [], aliases: [] }, optionalString(input, 'Qualifier') ?? latest, context);
    }
    const record = requireFunction(input, context);
    return configuration(record, requireQualifier(record, input, context), context);
}
/** The version that the qualifier means; `$LATEST` without one. */
function requireQualifier(record, input, context) {
    const qualifier = optionalString(input, 'Qualifier') ?? latest;
    const alias = record.aliases.find(({ name }) => name === qualifier);
    return alias?.version ?? requireVersion(record, qualifier, context);
}
function requireVersion(record, version, context) {
    if (version === latest || record.versions.some(known => known.version === version))
        return version;
    throw notFound(`Function not found: ${functionArn(record, context, version)}`);
}
function requireAlias(record, input, context) {
    const name = optionalString(input, 'Name') ?? '';
    const alias = record.aliases.find(known => known.name === name);
    if (alias !== undefined)
        return alias;
    throw notFound(`Cannot find alias arn: ${functionArn(record, context, name)}`);
}
/** Gives the latest version when nothing changed since it was published. */
function publish(record, description, { clock }) {
    const last = record.versions.at(-1);
    if (last?.codeSha256 === record.codeSha256)
        return last.version;
    const version = String(1 + Math.max(0, ...record.versions.map(known => Number(known.version))));
    record.versions.push({ version, codeSha256: record.codeSha256, publishedMs: clock.now(), ...(0,defined/* defined */.s)({ description }) });
    return version;
}
/** Undefined when the call does not speak of it. */
function readRouting(record, version, input, context) {
    const config = optionalObject(input, 'RoutingConfig');
    if (config === undefined)
        return undefined;
    const weights = optionalObject(config, 'AdditionalVersionWeights') ?? {};
    const [other, ...more] = Object.keys(weights);
    if (other === undefined)
        return {};
    const weight = optionalNumber(weights, other) ?? 0;
    if (more.length > 0)
        throw lambda_operations_invalid('An alias can have at most two versions.');
    if (version === latest || other === latest)
        throw lambda_operations_invalid('$LATEST is not supported for an alias pointing to more than 1 version');
    if (other === version)
        throw lambda_operations_invalid(`Invalid additional version in RoutingConfig. ${other} is the version of the alias.`);
    if (weight < 0 || weight > 1)
        throw lambda_operations_invalid(`The weight of version ${other} must be from 0 to 1, not ${weight}.`);
    return { additional: { version: requireVersion(record, other, context), weight } };
}
function describeAlias(record, { name, version, additional }, context) {
    return {
        AliasArn: functionArn(record, context, name),
        Name: name,
        FunctionVersion: version,
        Description: '',
        RevisionId: revisionId(JSON.stringify([record.name, name, version, additional])),
        ...(additional && { RoutingConfig: { AdditionalVersionWeights: { [additional.version]: additional.weight } } })
    };
}
function configuration(record, version, context) {
    const published = record.versions.find(known => known.version === version);
    const codeSha256 = published?.codeSha256 ?? record.codeSha256;
    return {
        FunctionName: record.name,
        FunctionArn: functionArn(record, context, version === latest ? undefined : version),
        Runtime: 'nodejs24.x',
        Role: `arn:aws:iam::${accountId}:role/lambda`,
        Handler: 'index.handler',
        Description: published?.description ?? '',
        Timeout: 3,
        MemorySize: 128,
        LastModified: new Date(published?.publishedMs ?? context.clock.now()).toISOString().replace('Z', '+0000'),
        CodeSha256: codeSha256,
        Version: version,
        PackageType: 'Zip',
        State: 'Active',
        LastUpdateStatus: 'Successful',
        RevisionId: revisionId(JSON.stringify([record.name, version, codeSha256]))
    };
}
/** Of a zip file its own hash; of code that is elsewhere, that of where it is. */
function hashOf(code) {
    const zip = optionalString(code, 'ZipFile');
    const place = ['ImageUri', 'S3Bucket', 'S3Key', 'S3ObjectVersion'].map(member => optionalString(code, member) ?? '');
    if (zip === undefined && place.every(part => part === ''))
        throw lambda_operations_invalid('Please provide a source for function code.');
    return (0,external_node_crypto_.createHash)('sha256')
        .update(zip === undefined ? JSON.stringify(place) : Buffer.from(zip, 'base64'))
        .digest('base64');
}
/** The same as long as nothing changes. */
function revisionId(text) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

;// CONCATENATED MODULE: ./lib/local/account/lambda-service.js




/** REST with JSON bodies. Functions of 50 MB can be created, in base64. */
const restJson = {
    contentType: 'application/json',
    requestIdHeader: 'x-amzn-requestid',
    maxInputBytes: 70 * 1024 ** 2,
    errorBody: ({ message, status }) => ({ Type: status >= 500 ? 'Service' : 'User', Message: message })
};
/** By method and by what follows the function's name in the path; `*` stands for the name of an alias. */
const routes = new Map([
    ['POST', { operation: 'CreateFunction', status: 201 }],
    ['GET .', { operation: 'GetFunction', status: 200 }],
    ['GET ./configuration', { operation: 'GetFunctionConfiguration', status: 200 }],
    ['PUT ./code', { operation: 'UpdateFunctionCode', status: 200 }],
    ['GET ./versions', { operation: 'ListVersionsByFunction', status: 200 }],
    ['POST ./versions', { operation: 'PublishVersion', status: 201 }],
    ['GET ./aliases', { operation: 'ListAliases', status: 200 }],
    ['POST ./aliases', { operation: 'CreateAlias', status: 201 }],
    ['GET ./aliases/*', { operation: 'GetAlias', status: 200 }],
    ['PUT ./aliases/*', { operation: 'UpdateAlias', status: 200 }]
]);
const base = '/2015-03-31/functions';
/**
 * Whether a request is one to Lambda: by what its signature is for, as its paths could be those of a bucket. The signature itself is not
 * looked at.
 */
function isForLambda({ headers }) {
    return /\/lambda\/aws4_request\b/.test(headers.authorization ?? '');
}
/** Answers one request of Lambda's API. Rejects only when the client went away, or was cut off. */
async function handleLambda(message, response, context) {
    await handleJson(message, response, restJson, async (body) => {
        const { route, parameters } = findRoute(message);
        const operation = lambdaOperations[route.operation];
        // Of path, query and body, as the API's model has them: no member is in two of them.
        const input = { ...body, ...parameters };
        const output = await withFault(context.faults.next(route.operation, input), () => operation(input, context), response);
        return { status: route.status, output };
    });
}
function findRoute({ method = 'GET', url = '/' }) {
    const [path = '', query = ''] = url.split('?', 2);
    const parts = path.startsWith(base) ? path.slice(base.length).split('/').filter(Boolean).map(lambda_service_decode) : undefined;
    const [name, collection, item, ...more] = parts ?? [''];
    const shape = [method, name === undefined ? '' : ['.', collection, item === undefined ? undefined : '*'].filter(Boolean).join('/')];
    const route = parts === undefined || more.length > 0 ? undefined : routes.get(shape.join(' ').trim());
    if (route === undefined)
        throw new ApiError('UnknownOperationException', `The embedded Lambda has no operation ${method} ${path}.`, 404);
    const qualifier = new URLSearchParams(query).get('Qualifier');
    return {
        route,
        parameters: {
            ...(name !== undefined && { FunctionName: name }),
            ...(item !== undefined && { Name: item }),
            ...(qualifier !== null && { Qualifier: qualifier })
        }
    };
}
function lambda_service_decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw new ApiError('InvalidRequestContentException', 'The path of the request is not well encoded.');
    }
}

;// CONCATENATED MODULE: ./lib/local/control-plane/alarms.js



/**
 * `X-Amz-Target` of the one CloudWatch call that is understood, in its JSON protocol: it puts an alarm into a state. Any name is that of
 * an alarm.
 */
const setAlarmStateTarget = 'GraniteServiceVersion20100801.SetAlarmState';
const setAlarmState = (input, { alarms }) => {
    const name = optionalString(input, 'AlarmName') ?? '';
    const state = optionalChoice(input, 'StateValue', alarmStates, 'ValidationError');
    if (name === '' || state === undefined)
        throw new ApiError('ValidationError', 'SetAlarmState needs AlarmName and StateValue.');
    alarms.set(name, state);
    return undefined;
};

;// CONCATENATED MODULE: ./lib/local/control-plane/applications.js







const createApplication = (input, { catalog, clock }) => {
    const name = requiredName(input, applicationName);
    const computePlatform = optionalChoice(input, 'computePlatform', model/* computePlatforms */._T, 'InvalidComputePlatformException') ?? 'Server';
    const tags = optionalTags(input, 'tags');
    if (catalog.applications.has(name))
        throw new ApiError('ApplicationAlreadyExistsException', `Application already exists: ${name}`);
    const id = (0,external_node_crypto_.randomUUID)();
    catalog.addApplication({ id, name, computePlatform, createdMs: clock.now(), groups: [], revisions: [], tags });
    return { applicationId: id };
};
const getApplication = (input, context) => ({
    application: applications_describe(requireApplication(context, requiredName(input, applicationName)))
});
const listApplications = (input, { catalog }) => {
    const page = cutPage(input, [...catalog.applications.keys()].sort(), name => name);
    return { applications: page.items, ...tokenOf(page) };
};
const batchGetApplications = (input, context) => {
    const names = optionalStrings(input, 'applicationNames') ?? [];
    if (names.length === 0)
        throw new ApiError('ApplicationNameRequiredException', 'The application names were not specified.');
    requireBatchSize(names, 100);
    return { applicationsInfo: names.map(name => applications_describe(requireApplication(context, checkName(name, applicationName)))) };
};
const updateApplication = (input, context) => {
    const application = requireApplication(context, requiredName(input, applicationName));
    const newName = optionalName(input, applicationName, 'newApplicationName');
    if (newName === undefined || newName === application.name)
        return undefined;
    if (context.catalog.applications.has(newName))
        throw new ApiError('ApplicationAlreadyExistsException', `Application already exists: ${newName}`);
    context.catalog.renameApplication(application, newName);
    return undefined;
};
/** Deleting what is not there is a success, as on AWS. */
const deleteApplication = (input, { catalog, engine }) => {
    const name = requiredName(input, applicationName);
    for (const { id } of catalog.applications.get(name)?.groups ?? [])
        engine.abandon(id, { code: 'APPLICATION_MISSING', message: `The application ${name} was deleted while the deployment was running.` });
    catalog.removeApplication(name);
    return undefined;
};
function applications_describe({ id, name, createdMs, computePlatform }) {
    return { applicationId: id, applicationName: name, createTime: seconds(createdMs), linkedToGitHub: false, computePlatform };
}
const applicationOperations = {
    CreateApplication: createApplication,
    GetApplication: getApplication,
    ListApplications: listApplications,
    BatchGetApplications: batchGetApplications,
    UpdateApplication: updateApplication,
    DeleteApplication: deleteApplication
};

;// CONCATENATED MODULE: ./lib/local/control-plane/continue-deployment.js



/** Without a wait type, the deployment is to be ready for its traffic. */
const continueDeployment = (input, context) => {
    const deployment = requireDeployment(input, context);
    const waitTypes = ['READY_WAIT', 'TERMINATION_WAIT'];
    const waitType = optionalChoice(input, 'deploymentWaitType', waitTypes, 'InvalidDeploymentWaitTypeException');
    requireActive(deployment);
    requireBlueGreen(deployment, 'ContinueDeployment');
    endWait(deployment, waitType ?? 'READY_WAIT', context);
    return undefined;
};
/** What ContinueDeployment with TERMINATION_WAIT was called before. */
const skipWaitTimeForInstanceTermination = (input, context) => {
    const deployment = requireDeployment(input, context);
    requireActive(deployment);
    requireBlueGreen(deployment, 'SkipWaitTimeForInstanceTermination');
    endWait(deployment, 'TERMINATION_WAIT', context);
    return undefined;
};
function requireBlueGreen({ id, blueGreen, ecs, computePlatform }, operation) {
    if (blueGreen !== undefined || ecs !== undefined)
        return;
    const what = computePlatform === undefined ? 'is in place' : `is one to ${computePlatform}`;
    throw new ApiError('UnsupportedActionForDeploymentTypeException', `${operation} is for blue/green deployments; the deployment ${id} ${what}.`);
}
function endWait(deployment, waitType, { engine }) {
    const { id, status } = deployment;
    if (engine.waitingFor(deployment) !== waitType) {
        const where = waitType === 'READY_WAIT' ? 'in the Ready state' : 'waiting to terminate what it replaces';
        throw new ApiError('DeploymentIsNotInReadyStateException', `The deployment ${id} is not ${where}: it is ${status}.`);
    }
    engine.continue(deployment);
}
const continueOperations = {
    ContinueDeployment: continueDeployment,
    SkipWaitTimeForInstanceTermination: skipWaitTimeForInstanceTermination
};

;// CONCATENATED MODULE: ./lib/local/control-plane/deployments.js







const getDeployment = (input, context) => ({ deploymentInfo: deployments_describe(requireDeployment(input, context)) });
/** Ids that name no deployment are left out, as on AWS. */
const batchGetDeployments = (input, { catalog }) => {
    const ids = optionalStrings(input, 'deploymentIds') ?? [];
    if (ids.length === 0)
        throw new ApiError('DeploymentIdRequiredException', 'The deployment IDs were not specified.');
    requireBatchSize(ids, 25);
    for (const id of ids)
        requireDeploymentId(id);
    return { deploymentsInfo: ids.flatMap(id => catalog.deployments.get(id) ?? []).map(deployments_describe) };
};
/** The latest first. */
const listDeployments = (input, context) => {
    const application = optionalName(input, applicationName);
    const group = optionalName(input, deploymentGroupName);
    if (application === undefined && group !== undefined)
        throw new ApiError('ApplicationNameRequiredException', 'The application name was not specified.');
    if (application !== undefined && group === undefined)
        throw new ApiError('DeploymentGroupNameRequiredException', 'The deployment group name was not specified.');
    const groupId = application === undefined || group === undefined ? undefined : requireGroup(requireApplication(context, application), group).id;
    const statuses = optionalStrings(input, 'includeOnlyStatuses');
    for (const status of statuses ?? []) {
        if (!model/* deploymentStatuses */.e0.some(known => known === status))
            throw new ApiError('InvalidDeploymentStatusException', `The deployment status ${JSON.stringify(status)} does not exist.`);
    }
    const { start, end } = readTimeRange(input);
    const isIncluded = (deployment) => (groupId === undefined || deployment.groupId === groupId) &&
        (statuses === undefined || statuses.length === 0 || statuses.includes(deployment.status)) &&
        seconds(deployment.createdMs) >= start &&
        seconds(deployment.createdMs) <= end;
    const page = cutPage(input, [...context.catalog.deployments.values()].reverse(), ({ id }) => id, isIncluded);
    return { deployments: page.items.map(({ id }) => id), ...tokenOf(page) };
};
/** In epoch seconds. */
function readTimeRange(input) {
    const range = optionalObject(input, 'createTimeRange') ?? {};
    const start = optionalNumber(range, 'start') ?? -Infinity;
    const end = optionalNumber(range, 'end') ?? Infinity;
    if (start > end)
        throw new ApiError('InvalidTimeRangeException', 'The time range starts after its end.');
    return { start, end };
}
const stopDeployment = (input, context) => {
    const deployment = requireDeployment(input, context);
    const autoRollbackEnabled = optionalBoolean(input, 'autoRollbackEnabled');
    requireActive(deployment);
    const status = context.engine.stop(deployment, autoRollbackEnabled);
    return { status, statusMessage: 'No more commands will be scheduled for execution in the deployment instances' };
};
function deployments_describe(deployment) {
    const { createdMs, startedMs, completedMs, settings, targets } = deployment;
    const count = (status) => targets.filter(target => target.status === status).length;
    return {
        ...settings,
        applicationName: deployment.applicationName,
        deploymentGroupName: deployment.groupName,
        deploymentConfigName: deployment.configName,
        deploymentId: deployment.id,
        previousRevision: withoutContent(deployment.previousRevision),
        revision: withoutContent(deployment.revision),
        status: deployment.status,
        errorInformation: deployment.error,
        createTime: seconds(createdMs),
        startTime: startedMs === undefined ? undefined : seconds(startedMs),
        completeTime: completedMs === undefined ? undefined : seconds(completedMs),
        deploymentOverview: startedMs === undefined
            ? undefined
            : {
                Pending: count('Pending'),
                InProgress: count('InProgress'),
                Succeeded: count('Succeeded'),
                Failed: count('Failed'),
                Skipped: count('Skipped'),
                Ready: count('Ready')
            },
        description: deployment.description,
        creator: deployment.creator,
        ignoreApplicationStopFailures: deployment.ignoreApplicationStopFailures,
        autoRollbackConfiguration: deployment.autoRollback,
        updateOutdatedInstancesOnly: deployment.updateOutdatedInstancesOnly,
        rollbackInfo: deployment.rollback,
        deploymentStyle: deployment.deploymentStyle,
        // Absent for STANDARD, as the API's model says.
        deploymentMode: deployment.deploymentMode,
        instanceTerminationWaitTimeStarted: deployment.hasTerminationWaitStarted ?? false,
        fileExistsBehavior: deployment.fileExistsBehavior ?? 'DISALLOW',
        deploymentStatusMessages: [],
        relatedDeployments: deployment.related,
        computePlatform: deployment.computePlatform ?? 'Server'
    };
}
const deploymentOperations = {
    CreateDeployment: createDeployment,
    GetDeployment: getDeployment,
    BatchGetDeployments: batchGetDeployments,
    ListDeployments: listDeployments,
    StopDeployment: stopDeployment
};

;// CONCATENATED MODULE: ./lib/local/control-plane/hook-status.js



/** Only the two ends of an event are taken, although the API's model lists all of its states. */
const putLifecycleEventHookExecutionStatus = (input, context) => {
    const deployment = requireDeployment(input, context);
    const id = optionalString(input, 'lifecycleEventHookExecutionId') ?? '';
    const status = optionalString(input, 'status');
    if (deployment.computePlatform === undefined)
        throw new ApiError('UnsupportedActionForDeploymentTypeException', `The deployment ${deployment.id} is one to servers: its lifecycle events have no hook functions.`);
    if (status !== 'Succeeded' && status !== 'Failed')
        throw new ApiError('InvalidLifecycleEventHookExecutionStatusException', `The status of a lifecycle event hook must be Succeeded or Failed, not ${JSON.stringify(status ?? '')}.`);
    switch (context.engine.reportHook(deployment, id, status)) {
        case 'unknown':
            throw new ApiError('InvalidLifecycleEventHookExecutionIdException', `The deployment ${deployment.id} has no lifecycle event hook with the execution ID ${JSON.stringify(id)}.`);
        case 'completed':
            throw new ApiError('LifecycleEventAlreadyCompletedException', `The lifecycle event of the execution ID ${id} is already completed.`);
        case 'taken':
            return { lifecycleEventHookExecutionId: id };
    }
};
const hookStatusOperations = {
    PutLifecycleEventHookExecutionStatus: putLifecycleEventHookExecutionStatus
};

;// CONCATENATED MODULE: ./lib/local/control-plane/events.js

/** Lifecycle events as the API shows them. */
function describeEvents(events) {
    return events.map(({ name, status, startedMs, endedMs, diagnostics }) => ({
        lifecycleEventName: name,
        diagnostics,
        startTime: startedMs === undefined ? undefined : seconds(startedMs),
        endTime: endedMs === undefined ? undefined : seconds(endedMs),
        status
    }));
}

;// CONCATENATED MODULE: ./lib/local/control-plane/function-targets.js


/** The target of an ECS or Lambda deployment as the API shows it. */
function describeFunctionTarget({ id: deploymentId, computePlatform }, target, region) {
    const { id, status, lastUpdatedMs, events } = target;
    const common = { deploymentId, targetId: id, status, lastUpdatedAt: seconds(lastUpdatedMs), lifecycleEvents: describeEvents(events) };
    if (computePlatform === 'ECS') {
        const targetArn = `arn:aws:ecs:${region}:${accountId}:service/${id.replace(':', '/')}`;
        return {
            deploymentTargetType: 'ECSTarget',
            ecsTarget: { ...common, targetArn, taskSetsInfo: (target.taskSets ?? []).map(function_targets_describeTaskSet) }
        };
    }
    const { lambda } = target;
    const functionArn = `arn:aws:lambda:${region}:${accountId}:function:${id}`;
    return {
        deploymentTargetType: 'LambdaTarget',
        lambdaTarget: {
            ...common,
            targetArn: lambda === undefined ? functionArn : `${functionArn}:${lambda.alias}`,
            lambdaFunctionInfo: lambda && {
                functionName: lambda.functionName,
                functionAlias: lambda.alias,
                currentVersion: lambda.currentVersion,
                targetVersion: lambda.targetVersion,
                targetVersionWeight: lambda.targetPercent / 100
            }
        }
    };
}
function function_targets_describeTaskSet({ id, label, createdMs, status, desired, running, trafficWeight, targetGroup }) {
    return {
        // The API's own spelling.
        identifer: id,
        desiredCount: desired,
        pendingCount: desired - running,
        runningCount: running,
        status,
        trafficWeight,
        targetGroup: targetGroup === undefined ? undefined : { name: targetGroup },
        taskSetLabel: label,
        createdAt: seconds(createdMs)
    };
}

;// CONCATENATED MODULE: ./lib/local/control-plane/targets.js







const listDeploymentTargets = (input, context) => {
    const deployment = requireStarted(input, context);
    const filters = optionalObject(input, 'targetFilters') ?? {};
    for (const name of Object.keys(filters)) {
        if (name !== 'TargetStatus' && name !== 'ServerInstanceLabel')
            throw new ApiError('InvalidTargetFilterNameException', `The target filter ${JSON.stringify(name)} is neither TargetStatus nor ServerInstanceLabel.`);
    }
    const [statuses, labels] = [optionalStrings(filters, 'TargetStatus'), optionalStrings(filters, 'ServerInstanceLabel')];
    const page = cutPage(input, deployment.targets, ({ id }) => id, targetFilter(deployment, statuses, labels));
    return { targetIds: page.items.map(({ id }) => id), ...tokenOf(page) };
};
const getDeploymentTarget = (input, context) => {
    const deployment = requireStarted(input, context);
    const id = optionalString(input, 'targetId');
    if (id === undefined || id === '')
        throw new ApiError('DeploymentTargetIdRequiredException', 'A deployment target ID was not provided.');
    return { deploymentTarget: targets_describe(deployment, requireTarget(deployment, id), context) };
};
const batchGetDeploymentTargets = (input, context) => {
    const deployment = requireStarted(input, context);
    const ids = optionalStrings(input, 'targetIds') ?? [];
    if (ids.length === 0)
        throw new ApiError('DeploymentTargetIdRequiredException', 'A deployment target ID was not provided.');
    requireBatchSize(ids, deployment.computePlatform === undefined ? 25 : 1, 'DeploymentTargetListSizeExceededException');
    return { deploymentTargets: ids.map(id => targets_describe(deployment, requireTarget(deployment, id), context)) };
};
/** Throws DeploymentNotStartedException while the deployment is only created. */
function requireStarted(input, context) {
    const deployment = requireDeployment(input, context);
    if (deployment.status === 'Created' || deployment.status === 'Queued')
        throw new ApiError('DeploymentNotStartedException', `The deployment ${deployment.id} has not started.`);
    return deployment;
}
/** Empty filters let all pass. Throws InvalidInstanceStatusException, InvalidDeploymentInstanceTypeException. */
function targetFilter({ blueGreen, computePlatform }, statuses = [], labels = []) {
    const errorName = 'InvalidDeploymentInstanceTypeException';
    if (labels.length > 0 && blueGreen === undefined) {
        const what = computePlatform === undefined ? 'this one is in place' : `this one is to ${computePlatform}`;
        throw new ApiError(errorName, `Blue and Green are for blue/green deployments to servers; ${what}.`);
    }
    for (const label of labels) {
        if (label !== 'Blue' && label !== 'Green')
            throw new ApiError(errorName, `${JSON.stringify(label)} is neither Blue nor Green.`);
    }
    for (const status of statuses) {
        if (!model/* targetStatuses */.Kp.some(known => known === status))
            throw new ApiError('InvalidInstanceStatusException', `The instance status ${JSON.stringify(status)} does not exist.`);
    }
    const passes = (allowed, value) => allowed.length === 0 || (value !== undefined && allowed.includes(value));
    return ({ status, label }) => passes(statuses, status) && passes(labels, label);
}
function requireTarget({ id: deploymentId, targets }, id) {
    const target = targets.find(candidate => candidate.id === id);
    if (target === undefined)
        throw new ApiError('DeploymentTargetDoesNotExistException', `The target ${id} does not belong to the deployment ${deploymentId}.`);
    return target;
}
function targetArn(id, region) {
    return `arn:aws:${id.startsWith('i-') ? 'ec2' : 'codedeploy'}:${region}:${accountId}:instance/${id}`;
}
function targets_describe(deployment, target, { region }) {
    if (deployment.computePlatform !== undefined)
        return describeFunctionTarget(deployment, target, region);
    const { id: deploymentId } = deployment;
    const { id, status, lastUpdatedMs, events, label } = target;
    return {
        deploymentTargetType: 'InstanceTarget',
        instanceTarget: {
            deploymentId,
            targetId: id,
            targetArn: targetArn(id, region),
            status,
            lastUpdatedAt: seconds(lastUpdatedMs),
            lifecycleEvents: describeEvents(events),
            instanceLabel: label
        }
    };
}
const targetOperations = {
    ListDeploymentTargets: listDeploymentTargets,
    GetDeploymentTarget: getDeploymentTarget,
    BatchGetDeploymentTargets: batchGetDeploymentTargets
};

;// CONCATENATED MODULE: ./lib/local/control-plane/instances.js






/** The calls that came before deployment targets; deprecated, and still what many scripts use. */
const listDeploymentInstances = (input, context) => {
    const deployment = requireServers(input, context);
    const [statuses, types] = [optionalStrings(input, 'instanceStatusFilter'), optionalStrings(input, 'instanceTypeFilter')];
    const page = cutPage(input, deployment.targets, ({ id }) => id, targetFilter(deployment, statuses, types));
    return { instancesList: page.items.map(({ id }) => id), ...tokenOf(page) };
};
const getDeploymentInstance = (input, context) => {
    const deployment = requireServers(input, context);
    const id = optionalString(input, 'instanceId');
    if (id === undefined || id === '')
        throw new ApiError('InstanceIdRequiredException', 'The instance ID was not specified.');
    const target = findTarget(deployment, id);
    if (target === undefined)
        throw new ApiError('InstanceDoesNotExistException', `The instance ${id} does not belong to the deployment ${deployment.id}.`);
    return { instanceSummary: instances_describe(deployment, target, context) };
};
const batchGetDeploymentInstances = (input, context) => {
    const deployment = requireServers(input, context);
    const ids = optionalStrings(input, 'instanceIds') ?? [];
    if (ids.length === 0)
        throw new ApiError('InstanceIdRequiredException', 'The instance IDs were not specified.');
    requireBatchSize(ids, 25);
    const missing = ids.filter(id => findTarget(deployment, id) === undefined);
    return {
        instancesSummary: ids.flatMap(id => findTarget(deployment, id) ?? []).map(target => instances_describe(deployment, target, context)),
        ...(missing.length === 0 ? {} : { errorMessage: `Not in the deployment: ${missing.join(', ')}` })
    };
};
/** Throws InvalidComputePlatformException for a deployment without instances. */
function requireServers(input, context) {
    const { computePlatform } = requireDeployment(input, context);
    if (computePlatform !== undefined)
        throw new ApiError('InvalidComputePlatformException', `The deployment is one to ${computePlatform}, which has no instances: ask for its deployment targets.`);
    return requireStarted(input, context);
}
/** By id or by ARN: the older calls give and take both. */
function findTarget({ targets }, id) {
    return targets.find(target => target.id === id || id.endsWith(`:instance/${target.id}`));
}
function instances_describe({ id: deploymentId }, target, { region }) {
    const { id, status, lastUpdatedMs, events, label } = target;
    return {
        deploymentId,
        instanceId: targetArn(id, region),
        status,
        lastUpdatedAt: seconds(lastUpdatedMs),
        lifecycleEvents: describeEvents(events),
        instanceType: label
    };
}
const instanceOperations = {
    ListDeploymentInstances: listDeploymentInstances,
    GetDeploymentInstance: getDeploymentInstance,
    BatchGetDeploymentInstances: batchGetDeploymentInstances
};

;// CONCATENATED MODULE: ./lib/local/control-plane/on-premises-input.js


/** InstanceLimitExceededException beyond it. */
const mostInstances = 100;
const instanceName = {
    member: 'instanceName',
    what: 'on-premises instance name',
    required: 'InstanceNameRequiredException',
    invalid: 'InvalidInstanceNameException'
};
/** Throws InstanceNameRequiredException, InvalidInstanceNameException. */
function requiredInstanceName(input) {
    return checkInstanceName(optionalString(input, 'instanceName') ?? '');
}
/** `i-` is how the ids of EC2 instances begin, and no name of another one (`aws deploy register`). */
function checkInstanceName(name) {
    if (name === '')
        throw new ApiError(instanceName.required, 'The on-premises instance name was not specified.');
    if (name.startsWith('i-'))
        throw new ApiError(instanceName.invalid, `The on-premises instance name ${name} must not start with "i-".`);
    return checkName(name, instanceName);
}
/** Throws InstanceNameRequiredException, InvalidInstanceNameException, and `tooMany` beyond `limit`. */
function requiredInstanceNames(input, limit = mostInstances, tooMany = 'InstanceLimitExceededException') {
    const names = optionalStrings(input, 'instanceNames') ?? [];
    if (names.length === 0)
        throw new ApiError(instanceName.required, 'The on-premises instance names were not specified.');
    if (names.length > limit)
        throw new ApiError(tooMany, `The maximum number of on-premises instances in one call (${limit}) was exceeded: ${names.length}.`);
    return names.map(checkInstanceName);
}
const arnKinds = {
    iamUserArn: { form: /^arn:aws[\w-]*:iam::\d{12}:user\/[\w/+=,.@-]+$/, invalid: 'InvalidIamUserArnException' },
    iamSessionArn: { form: /^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+$/, invalid: 'InvalidIamSessionArnException' }
};
/** Throws IamArnRequiredException, MultipleIamArnsProvidedException, InvalidIamUserArnException, InvalidIamSessionArnException. */
function requiredIamArn(input) {
    const given = ['iamUserArn', 'iamSessionArn'].filter(member => (optionalString(input, member) ?? '') !== '');
    const [member] = given;
    if (member === undefined)
        throw new ApiError('IamArnRequiredException', 'An IAM session ARN or an IAM user ARN must be specified.');
    if (given.length > 1)
        throw new ApiError('MultipleIamArnsProvidedException', 'Use an IAM user ARN or an IAM session ARN, not both.');
    const arn = optionalString(input, member) ?? '';
    const { form, invalid } = arnKinds[member];
    if (!form.test(arn))
        throw new ApiError(invalid, `The ARN ${arn} is not in a valid format.`);
    return { [member]: arn };
}
/** Tags of an on-premises instance. Throws TagRequiredException, InvalidTagException. */
function requiredInstanceTags(input) {
    const tags = (optionalObjects(input, 'tags') ?? []).map(tag => {
        const [Key = '', Value] = [optionalString(tag, 'Key'), optionalString(tag, 'Value')];
        if (Key === '' || Array.from(Key).length > 128 || Value === undefined || Array.from(Value).length > 256)
            throw new ApiError('InvalidTagException', 'A tag has a key of 1 to 128 characters, and a value of up to 256.');
        return { Key, Value };
    });
    if (tags.length === 0)
        throw new ApiError('TagRequiredException', 'A tag was not specified.');
    return tags;
}
/** Throws InvalidRegistrationStatusException, InvalidTagFilterException. */
function onPremisesFilter(input) {
    const status = optionalChoice(input, 'registrationStatus', ['Registered', 'Deregistered'], 'InvalidRegistrationStatusException');
    const invalid = 'InvalidTagFilterException';
    const tagFilters = (optionalObjects(input, 'tagFilters') ?? []).map(filter => {
        const Type = optionalChoice(filter, 'Type', ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'], invalid) ?? 'KEY_AND_VALUE';
        const [Key = '', Value] = [optionalString(filter, 'Key'), optionalString(filter, 'Value')];
        if (Type !== 'VALUE_ONLY' && Key === '')
            throw new ApiError(invalid, `A tag filter of type ${Type} needs a key.`);
        if (Type === 'VALUE_ONLY' && Value === undefined)
            throw new ApiError(invalid, `A tag filter of type ${Type} needs a value.`);
        return { Type, Key, ...(Value !== undefined && { Value }) };
    });
    return { status, tagFilters };
}

;// CONCATENATED MODULE: ./lib/local/control-plane/on-premises.js






/** As many tags an instance has at most. */
const mostTags = 10;
/** As many BatchGetOnPremisesInstances takes (API reference). */
const mostInBatch = 25;
/**
 * A name and an ARN are taken as long as an instance is registered with them. AWS may hold on to those of a deregistered one for about a day;
 * here they are free at once.
 */
const registerOnPremisesInstance = (input, { catalog, clock, region }) => {
    const name = requiredInstanceName(input);
    const iam = requiredIamArn(input);
    const registered = [...catalog.onPremises.values()].filter(isRegistered);
    if (registered.some(other => other.name === name))
        throw new ApiError('InstanceNameAlreadyRegisteredException', `The on-premises instance name ${name} is already registered.`);
    for (const [member, errorName] of [
        ['iamUserArn', 'IamUserArnAlreadyRegisteredException'],
        ['iamSessionArn', 'IamSessionArnAlreadyRegisteredException']
    ]) {
        const arn = iam[member];
        if (arn !== undefined && registered.some(other => other[member] === arn))
            throw new ApiError(errorName, `The ARN ${arn} is already registered with an on-premises instance.`);
    }
    const suffix = (0,external_node_crypto_.randomBytes)(5).toString('hex');
    const arn = `arn:aws:codedeploy:${region}:${accountId}:instance/${name}_${suffix}`;
    catalog.addOnPremises({ name, arn, ...iam, registeredMs: clock.now(), tags: [] });
    return undefined;
};
/** Deregistering what is not there is a success: the API has no error for it. Its tags stay with its record. */
const deregisterOnPremisesInstance = (input, { catalog, clock }) => {
    const instance = catalog.onPremises.get(requiredInstanceName(input));
    if (instance === undefined || !isRegistered(instance))
        return undefined;
    instance.deregisteredMs = clock.now();
    catalog.save();
    return undefined;
};
const getOnPremisesInstance = (input, { catalog }) => {
    const name = requiredInstanceName(input);
    const instance = catalog.onPremises.get(name);
    if (instance === undefined)
        throw notRegistered(name);
    return { instanceInfo: on_premises_describe(instance) };
};
/** What is not known is left out. */
const batchGetOnPremisesInstances = (input, { catalog }) => {
    const names = requiredInstanceNames(input, mostInBatch, 'BatchLimitExceededException');
    return { instanceInfos: names.flatMap(name => catalog.onPremises.get(name) ?? []).map(on_premises_describe) };
};
const listOnPremisesInstances = (input, { catalog }) => {
    const { status, tagFilters } = onPremisesFilter(input);
    const all = [...catalog.onPremises.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const isIncluded = (instance) => (status === undefined || (status === 'Registered') === isRegistered(instance)) &&
        (tagFilters.length === 0 || tagFilters.some(filter => instance.tags.some(tag => matchesTag(tag, filter))));
    const page = cutPage(input, all, ({ name }) => name, isIncluded);
    return { instanceNames: page.items.map(({ name }) => name), ...tokenOf(page) };
};
const addTagsToOnPremisesInstances = (input, context) => {
    const [instances, tags] = [requireInstances(input, context), requiredInstanceTags(input)];
    const kept = ({ tags: before }) => before.filter(({ Key }) => !tags.some(tag => tag.Key === Key));
    const added = tags.filter(({ Key }, index) => !tags.slice(index + 1).some(later => later.Key === Key));
    const full = instances.find(instance => kept(instance).length + added.length > mostTags);
    if (full !== undefined)
        throw new ApiError('TagLimitExceededException', `The on-premises instance ${full.name} would have more than ${mostTags} tags.`);
    for (const instance of instances)
        instance.tags = [...kept(instance), ...added];
    context.catalog.save();
    return undefined;
};
/** A tag is a key with its value: one with another value stays. */
const removeTagsFromOnPremisesInstances = (input, context) => {
    const [instances, tags] = [requireInstances(input, context), requiredInstanceTags(input)];
    for (const instance of instances)
        instance.tags = instance.tags.filter(({ Key, Value }) => !tags.some(tag => tag.Key === Key && tag.Value === Value));
    context.catalog.save();
    return undefined;
};
/** Throws InstanceNotRegisteredException: nothing is changed on any when one of them is not there. */
function requireInstances(input, { catalog }) {
    return requiredInstanceNames(input).map(name => {
        const instance = catalog.onPremises.get(name);
        if (instance === undefined || !isRegistered(instance))
            throw notRegistered(name);
        return instance;
    });
}
function isRegistered({ deregisteredMs }) {
    return deregisteredMs === undefined;
}
function notRegistered(name) {
    return new ApiError('InstanceNotRegisteredException', `The on-premises instance ${name} is not registered.`);
}
function on_premises_describe({ name, arn, iamUserArn, iamSessionArn, registeredMs, deregisteredMs, tags }) {
    return {
        instanceName: name,
        instanceArn: arn,
        iamUserArn,
        iamSessionArn,
        registerTime: seconds(registeredMs),
        deregisterTime: deregisteredMs === undefined ? undefined : seconds(deregisteredMs),
        tags
    };
}
const onPremisesOperations = {
    RegisterOnPremisesInstance: registerOnPremisesInstance,
    DeregisterOnPremisesInstance: deregisterOnPremisesInstance,
    GetOnPremisesInstance: getOnPremisesInstance,
    BatchGetOnPremisesInstances: batchGetOnPremisesInstances,
    ListOnPremisesInstances: listOnPremisesInstances,
    AddTagsToOnPremisesInstances: addTagsToOnPremisesInstances,
    RemoveTagsFromOnPremisesInstances: removeTagsFromOnPremisesInstances
};

;// CONCATENATED MODULE: ./lib/local/control-plane/control-plane.js















/** What `X-Amz-Target` starts with. */
const control_plane_targetPrefix = 'CodeDeploy_20141006.';
const operations = new Map(Object.entries({
    ...applicationOperations,
    ...deploymentGroupOperations,
    ...deploymentConfigOperations,
    ...revisionOperations,
    ...deploymentOperations,
    ...continueOperations,
    ...hookStatusOperations,
    ...targetOperations,
    ...instanceOperations,
    ...onPremisesOperations,
    ...tagOperations
}));
/** Answers one request of the AWS JSON 1.1 protocol. Rejects only when the client went away, or was cut off. */
async function handleControlPlane(message, response, context) {
    const target = String(message.headers['x-amz-target'] ?? '');
    await handleJson(message, response, awsJson, async (input) => ({ output: await answer(target, input, context, response) }));
}
async function answer(target, input, context, response) {
    const name = target.startsWith(control_plane_targetPrefix) ? target.slice(control_plane_targetPrefix.length) : target;
    const operation = target === setAlarmStateTarget ? setAlarmState : operations.get(name);
    if (operation === undefined)
        throw new ApiError('UnknownOperationException', `The embedded CodeDeploy has no operation ${JSON.stringify(name)}.`);
    return await withFault(context.faults.next(name, input), () => operation(input, context), response);
}

;// CONCATENATED MODULE: ./lib/local/loopback-guard.js
/**
 * Why a request is not answered, if it is not. The server listens on loopback, but a browser on this machine can be led there: by a
 * foreign name that resolves to 127.0.0.1 (DNS rebinding), or by a form of a foreign page. AWS clients send neither a foreign Host nor
 * an Origin. `*.localhost` is S3's virtual-host style.
 */
function refusalOf(headers) {
    const host = (headers.host ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost' && host !== '[::1]' && !host.endsWith('.localhost'))
        return `This server answers to loopback names only, not to ${JSON.stringify(headers.host ?? '')}.`;
    if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
        return 'This server does not answer web pages.';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/local/server.js






/**
 * One server on 127.0.0.1 for all services. A request that names an operation goes to ECS or to the control plane, one that is signed for
 * Lambda to Lambda, any other to S3.
 */
async function startServer({ port, context, account, played, s3 }) {
    const { clock, region, faults } = context;
    const inAccount = { account, played, clock, region, faults };
    const handle = async (message, response) => {
        if (isForEcs(message))
            await handleEcs(message, response, inAccount);
        else if (message.headers['x-amz-target'] !== undefined)
            await handleControlPlane(message, response, context);
        else if (isForLambda(message))
            await handleLambda(message, response, inAccount);
        else
            await s3.handle(message, response);
    };
    const answering = new Set();
    const server = (0,external_node_http_.createServer)({ requestTimeout: 0 }, (message, response) => {
        const refusal = refusalOf(message.headers);
        if (refusal !== undefined) {
            response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${refusal}\n`);
            return;
        }
        // What is left to fail is the connection.
        const answered = handle(message, response)
            .catch(() => response.destroy())
            .finally(() => answering.delete(answered));
        answering.add(answered);
    });
    await listen(server, port);
    const address = server.address();
    return {
        port: address.port,
        endpoint: `http://127.0.0.1:${address.port}`,
        async close() {
            await new Promise(resolve => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
            // Uploads that were cut off are still being cleared away.
            await Promise.all(answering);
        }
    };
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        const onError = (error) => {
            const hint = error.code === 'EADDRINUSE' ? 'Choose another port, or 0 for any free one.' : undefined;
            reject(new errors/* DeployError */.sH('local', `The embedded CodeDeploy cannot listen on 127.0.0.1:${port}: ${error.message}`, { hint, cause: error }));
        };
        server.once('error', onError);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', onError);
            resolve();
        });
    });
}

;// CONCATENATED MODULE: ./lib/local/start.js















/** AWS's quota of instances in one deployment is 1,000, and raised for those who ask. */
const maxInstances = 10_000;
/** Starts the embedded CodeDeploy. Throws DeployError `local` when the port or the directory is taken. */
async function startLocalCodeDeploy(options) {
    const { dataDirectory, instances = 1, region = 'us-east-1', clock = core_clock/* systemClock */.m, onHookOutput = () => undefined } = options;
    if (!Number.isInteger(instances) || instances < 0 || instances > maxInstances)
        throw new errors/* DeployError */.sH('usage', `The number of instances must be 0 to ${maxInstances}, not ${instances}.`, { input: 'instances' });
    (0,external_node_fs_.mkdirSync)(dataDirectory, { recursive: true });
    const unlock = lockDirectory(dataDirectory);
    let fleet;
    try {
        const s3 = new S3Service((0,external_node_path_.join)(dataDirectory, 's3'), region, () => clock.now());
        const revisions = createS3RevisionStore(s3.store);
        const { hosts } = (fleet = await options.createHosts({
            instances,
            directory: (0,external_node_path_.join)(dataDirectory, 'instances'),
            revisions,
            onHookOutput,
            clock
        }));
        const catalog = new Catalog((0,external_node_path_.join)(dataDirectory, 'codedeploy'));
        const alarms = new AlarmBoard();
        const account = new Account((0,external_node_path_.join)(dataDirectory, 'account'));
        let endpoint = '';
        const { hookFunctions } = options;
        const functions = typeof hookFunctions === 'function'
            ? hookFunctions({
                region,
                clock,
                onHookOutput,
                endpoint: () => endpoint,
                targetOf: id => catalog.deployments.get(id)?.targets[0]?.id ?? ''
            })
            : hookFunctions;
        const engine = new Engine(catalog, hosts, clock, {
            alarms,
            account,
            readObject: createS3ObjectReader(s3.store),
            ...(functions === undefined ? {} : { hookFunctions: functions }),
            ...(options.linger === undefined ? {} : { linger: options.linger })
        });
        const context = { catalog, engine, clock, region, alarms, faults: new FaultSource(options.faults) };
        const server = await startServer({ port: options.port ?? 0, context, account, played: functions?.names ?? new Set(), s3 });
        endpoint = server.endpoint;
        const closeAll = async () => {
            try {
                await engine.close();
            }
            finally {
                await server.close().finally(() => endHosts(fleet, unlock));
            }
        };
        let closing;
        return {
            endpoint: server.endpoint,
            port: server.port,
            region,
            directory: dataDirectory,
            account,
            instances: hosts.map(({ id }) => id),
            setAlarm: (name, state) => alarms.set(name, state),
            startFollowUp: followUp => createFollowUp(followUp, context),
            close: () => (closing ??= closeAll())
        };
    }
    catch (error) {
        await endHosts(fleet, unlock);
        throw error;
    }
}
async function endHosts(fleet, unlock) {
    try {
        await fleet?.close?.();
    }
    finally {
        unlock();
    }
}


/***/ })

};
