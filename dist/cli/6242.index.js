export const id = 6242;
export const ids = [6242];
export const modules = {

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageRevision: () => (/* binding */ package_revision_packageRevision)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/bundle/archive-type.js
var archive_type = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/bundle/output-patterns.js
var output_patterns = __webpack_require__(3223);
;// CONCATENATED MODULE: ./lib/bundle/check-output.js




/**
 * Throws `invalid-bundle` when a bundle written to `output` would take the place of something that is no bundle: a file that is no zip, tar
 * or tgz by its first bytes, or whatever else is there. An empty file, such as `mktemp` makes, may be replaced unless it is part of `source`.
 */
async function checkOutput(source, output) {
    const there = statsOf(output);
    if (there === undefined)
        return;
    if (!there.isFile())
        throw taken(output, 'it is there already and is no ordinary file');
    const isInSource = (0,output_patterns/* outputPatterns */.H)(source, output).length > 0;
    if (there.size === 0 && !isInSource)
        return;
    const content = await contentOf(output);
    if (content === 'zip' || content === 'tar' || content === 'tgz')
        return;
    throw taken(output, `it is there already and is no bundle${isInSource ? ' but a file of the source' : ''}`);
}
/** What cannot be looked at is told when it is written to. */
function statsOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
async function contentOf(file) {
    try {
        return await (0,archive_type/* archiveContent */.Q)(file);
    }
    catch (error) {
        throw taken(file, `it is there already and cannot be read (${error.code ?? 'unknown error'})`, error);
    }
}
function taken(output, problem, cause) {
    return new errors/* DeployError */.sH('invalid-bundle', `the bundle is not written to "${output}": ${problem}`, {
        input: 'output',
        hint: 'Name another file: only a bundle is replaced.',
        cause
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/bundle/archive.js + 13 modules
var archive = __webpack_require__(8742);
// EXTERNAL MODULE: ./lib/bundle/check-archive.js
var check_archive = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/bundle/content-digest.js
var content_digest = __webpack_require__(7774);
;// CONCATENATED MODULE: ./lib/bundle/file-sha256.js


/** Hex SHA-256 of the bytes that the file at `path` has now. Rejects with the file system's error, and on abort with an `AbortError`. */
async function fileSha256(path, { signal } = {}) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024, ...(signal ? { signal } : {}) }))
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/bundle/unfinished-file.js
var unfinished_file = __webpack_require__(7750);
;// CONCATENATED MODULE: ./lib/bundle/package-bundle.js











/**
 * Writes the plan's archive. Its entries are compared with the plan as they are made (see {@link archiveRevision}); it is written under a
 * temporary name beside its place, and all of it is read back and has to be the bytes that were made. Only then it gets its name: there is
 * either the complete bundle or what was there before, and nothing else is left behind, also after an abort.
 * Throws `invalid-bundle` when the plan has no AppSpec at its root, a file changes meanwhile, or the place cannot be written to.
 */
async function writeBundle(plan, { type, file: place, level, signal, onProgress }) {
    signal?.throwIfAborted();
    (0,check_archive/* checkAppSpecAtRoot */.C)(plan);
    const [folder, prefix] = typeof place === 'string' ? [(0,external_node_path_.dirname)(place), place] : [place.folder, (0,external_node_path_.join)(place.folder, unfinished_file/* unnamedBundle */.js)];
    const temporary = (0,unfinished_file/* unfinishedFile */.eh)(prefix);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const digest = (0,content_digest/* contentDigest */.e)();
    let size = 0;
    let file = prefix;
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if (typeof place === 'string')
            checkTarget(file);
        await (0,external_node_stream_promises_.pipeline)((0,archive/* archiveRevision */.S)(plan, { type, level, signal, onProgress, digest }), async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                size += chunk.length;
                yield chunk;
            }
        }, (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' }), { ...(signal ? { signal } : {}) });
        const sha256OfFile = hash.digest('hex');
        if ((await fileSha256(temporary, { signal })) !== sha256OfFile) {
            throw new errors/* DeployError */.sH('invalid-bundle', `the disk gave other bytes back than were written to "${file}"`, {
                hint: 'Check the disk, and try again.'
            });
        }
        const sha256 = digest.digest();
        if (typeof place !== 'string')
            file = (0,external_node_path_.join)(folder, place.name(sha256));
        checkTarget(file);
        await (0,promises_.rename)(temporary, file);
        return { path: file, size, sha256, sha256OfFile };
    }
    catch (error) {
        await removeUnfinished(temporary);
        signal?.throwIfAborted();
        throw unwritable(file, error);
    }
}
/** A rename would put the bundle in the place of whatever is there, a device as well. */
function checkTarget(file) {
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stats === undefined || stats.isFile())
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" cannot be written to: it is there already and is no ordinary file`, {
        input: 'output',
        hint: 'Name another file.'
    });
}
async function removeUnfinished(file) {
    try {
        await (0,promises_.rm)(file, { force: true });
    }
    catch (error) {
        // A part of its path is a file: it was never made.
        if (error.code !== 'ENOTDIR')
            throw error;
    }
}
const writeProblems = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of its path is a file',
    EEXIST: 'a part of its path is a file',
    EISDIR: 'it is a directory'
};
function unwritable(file, error) {
    const problem = error instanceof errors/* DeployError */.sH ? undefined : writeProblems[error.code ?? ''];
    if (problem === undefined)
        return error;
    return new errors/* DeployError */.sH('invalid-bundle', `the bundle cannot be written to "${file}": ${problem}`, {
        hint: 'Name a file in a directory that can be written, on a disk with room for it.',
        cause: error
    });
}

// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/package-revision.js






/**
 * Writes the bundle of a directory: the same bytes for the same tree. Throws `invalid-appspec` or `invalid-bundle` before anything is
 * written, also for an `output` that is there and is no bundle; an unfinished file is never left behind.
 */
function packageRevision(options, now) {
    const observe = (0,observer/* muteOnError */.h)(options.onEvent, () => undefined);
    return (0,cancellable/* cancellable */.n)(options.signal, 'the bundle was written', async () => {
        if (options.output !== undefined)
            await checkOutput(options.source ?? '.', options.output);
        const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, platform: 'server' });
        const validation = (0,require_valid/* requireValid */.A)(found, inBundle, options, observe);
        const startMs = now();
        const file = options.output ?? { folder: '.', name: (sha256) => `${sha256}.${bundleType}` };
        const { path, size, sha256 } = await writeBundle(plan, { type: bundleType, file, level: options.compressionLevel, signal: options.signal });
        const bundle = { path, type: bundleType, sha256, size, fileCount: plan.fileCount };
        observe({ type: 'packaged', bundle, totalBytes: plan.totalBytes, elapsedMs: now() - startMs });
        return { ...bundle, diagnostics: validation.diagnostics };
    });
}

;// CONCATENATED MODULE: ./lib/library/package-revision.js

/** Writes the bundle of a directory: validated, deterministic, read back and checked. Throws a `DeployError`; nothing unfinished is left behind. */
function package_revision_packageRevision(options = {}) {
    return packageRevision(options, Date.now);
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Runs `work`, of which nothing remains when it throws. What it throws after `signal` aborted is the cancel, whatever layer noticed it
 * first: a `cancelled` DeployError.
 */
async function cancellable(signal, what, work) {
    try {
        signal?.throwIfAborted();
        return await work();
    }
    catch (error) {
        if (!signal?.aborted || (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'cancelled'))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', `the run was cancelled before ${what}`, { cause: error });
    }
}


/***/ })

};
