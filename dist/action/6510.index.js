export const id = 6510;
export const ids = [6510];
export const modules = {

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packageRevision: () => (/* binding */ package_revision_packageRevision)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/bundle/archive-type.js
var archive_type = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/bundle/output-patterns.js
var output_patterns = __webpack_require__(3223);
;// CONCATENATED MODULE: ./lib/bundle/check-output.js





/**
 * Throws `usage` for an `output` that can be no file: a name that ends as a folder's does or is too long, or one below what is no folder.
 * Throws `invalid-bundle` when a bundle written to `output` would take the place of something that is no bundle: a file that is no zip, tar
 * or tgz by its first bytes, or whatever else is there. An empty file, such as `mktemp` makes, may be replaced unless it is part of `source`.
 */
function checkOutput(source, output) {
    if (/[/\\]$/.test(output) && (process.platform === 'win32' || output.endsWith('/'))) {
        throw impossible(output, 'it is the name of a folder', 'Name the file in it: `package` chooses no name there.');
    }
    requireFolder(output);
    const there = statsOf(output);
    if (there === undefined)
        return;
    if (!there.isFile())
        throw taken(output, 'it is there already and is no ordinary file');
    const isInSource = (0,output_patterns/* outputPatterns */.H)(source, output).length > 0;
    if (there.size === 0 && !isInSource)
        return;
    const content = contentOf(output);
    if (content === 'zip' || content === 'tar' || content === 'tgz')
        return;
    throw taken(output, `it is there already and is no bundle${isInSource ? ' but a file of the source' : ''}`);
}
/** The folders that are missing are made; what is there of the path has to be one. */
function requireFolder(output) {
    if (Buffer.byteLength((0,external_node_path_.basename)(output)) > longestName)
        throw tooLong(output);
    for (let folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(output));; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
            if (stats?.isDirectory())
                return;
            if (stats !== undefined)
                throw impossible(output, `"${folder}" is a file`, 'Name a file in a folder.');
            if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined) {
                throw impossible(output, `"${folder}" is a symlink that leads nowhere`, 'Name a file in a folder.');
            }
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENAMETOOLONG')
                throw tooLong(output);
            // Below a file; the next folder up says which. Whatever else is the matter is told when it is written to.
            if (code !== 'ENOTDIR') {
                if (error instanceof errors/* DeployError */.sH)
                    throw error;
                return;
            }
        }
        if ((0,external_node_path_.dirname)(folder) === folder)
            return;
    }
}
/** While it is written its name has 18 bytes more, and file systems take 255. */
const longestName = 255 - 18;
/** What cannot be looked at is told when it is written to. */
function statsOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function contentOf(file) {
    try {
        return (0,archive_type/* archiveContent */.Q)(file);
    }
    catch (error) {
        throw taken(file, `it is there already and cannot be read (${error.code ?? 'unknown error'})`, error);
    }
}
function tooLong(output) {
    return impossible(output, 'it is too long for a file system', `Name a file with a name of ${longestName} bytes at most.`);
}
function impossible(output, problem, hint) {
    return new errors/* DeployError */.sH('usage', `the bundle cannot be written to "${output}": ${problem}`, { input: 'output', hint });
}
function taken(output, problem, cause) {
    return new errors/* DeployError */.sH('invalid-bundle', `the bundle is not written to "${output}": ${problem}`, {
        input: 'output',
        hint: 'Name another file: only a bundle is replaced.',
        cause
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/bundle/made-folders.js


/**
 * Does `work` with the folder of a file, which is made when missing. When the work fails, the folders that were made for it are gone again, unless
 * something is in them by then. A folder that cannot be made is left to the work to complain about.
 */
async function inFolderOf(file, work) {
    const folder = (0,external_node_path_.dirname)(file);
    const first = await (0,promises_.mkdir)(folder, { recursive: true }).catch(() => undefined);
    try {
        return await work();
    }
    catch (error) {
        if (first !== undefined)
            await removeEmpty((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(first));
        throw error;
    }
}
/** Removes `last` and the folders above it up to `first`, as far as they are empty. */
async function removeEmpty(last, first) {
    try {
        for (let folder = last;; folder = (0,external_node_path_.dirname)(folder)) {
            await (0,promises_.rmdir)(folder);
            if (folder === first)
                return;
        }
    }
    catch {
        // In use by somebody: what the work failed of matters more.
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/bundle/archive.js + 13 modules
var archive = __webpack_require__(8742);
// EXTERNAL MODULE: ./lib/bundle/check-archive.js
var check_archive = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/bundle/content-digest.js
var content_digest = __webpack_require__(7774);
// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./lib/bundle/file-sha256.js




const pieceBytes = 1024 * 1024;
/** Hex SHA-256 of the bytes that the file at `path` has now. Rejects with the file system's error, and on abort with the signal's reason. */
async function fileSha256(path, { signal } = {}) {
    signal?.throwIfAborted();
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size <= read_planned_file/* smallFileBytes */.n9)
        return (0,external_node_crypto_.hash)('sha256', (0,external_node_fs_.readFileSync)(path));
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const handle = await (0,promises_.open)(path);
    try {
        const piece = Buffer.allocUnsafeSlow(Math.min(size, pieceBytes));
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await handle.read(piece, 0, piece.length, null);
            if (bytesRead === 0)
                return digest.digest('hex');
            digest.update(piece.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
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
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        if (typeof place === 'string')
            checkTarget(file);
        const handle = await (0,promises_.open)(temporary, 'wx');
        try {
            for await (const chunk of (0,archive/* archiveRevision */.S)(plan, { type, level, signal, onProgress, digest })) {
                hash.update(chunk);
                size += chunk.length;
                if (chunk.length <= read_planned_file/* smallFileBytes */.n9)
                    (0,external_node_fs_.writeFileSync)(handle.fd, chunk);
                else
                    await handle.writeFile(chunk);
            }
        }
        finally {
            await handle.close();
        }
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
        (0,external_node_fs_.renameSync)(temporary, file);
        return { path: file, size, sha256, sha256OfFile };
    }
    catch (error) {
        removeUnfinished(temporary);
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
/** What keeps it from being removed, such as a folder that may not be entered, is what kept it from being made, and that is told. */
function removeUnfinished(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // What the work failed of matters more.
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
    EISDIR: 'it is a directory',
    ENOENT: 'its folder is gone, or takes no files',
    ELOOP: 'a part of its path is a symlink that leads to itself',
    EFBIG: 'it is larger than the system or a limit of the shell (`ulimit -f`) allows'
};
function unwritable(file, error) {
    if (error instanceof errors/* DeployError */.sH)
        return error;
    const { code = '', errno } = error;
    // Only the system numbers its errors; the files of the source have errors of their own.
    const problem = writeProblems[code] ?? (errno === undefined ? undefined : code);
    if (problem === undefined)
        return error;
    return new errors/* DeployError */.sH('invalid-bundle', `the bundle cannot be written to "${file}": ${problem}`, {
        hint: 'Name a file in a directory that can be written, on a disk with room for it.',
        cause: error
    });
}

// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(1746);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 12 modules
var plan_source = __webpack_require__(4002);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/package-revision.js







/**
 * Writes the bundle of a directory: the same bytes for the same tree. Throws `invalid-appspec` or `invalid-bundle` before anything is
 * written, also for an `output` that is there and is no bundle; neither an unfinished file nor a folder made for it is left behind.
 */
function packageRevision(options, now) {
    const observe = (0,observer/* muteOnError */.h)(options.onEvent, () => undefined);
    return (0,cancellable.cancellable)(options.signal, 'the bundle was written', async () => {
        if (options.output !== undefined)
            checkOutput(options.source ?? '.', options.output);
        const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, platform: 'server' });
        const validation = (0,require_valid.requireValid)(found, inBundle, options, observe);
        const startMs = now();
        const file = options.output ?? { folder: '.', name: (sha256) => `${sha256}.${bundleType}` };
        const { path, size, sha256 } = await inFolderOf(options.output ?? '.', () => writeBundle(plan, { type: bundleType, file, level: options.compressionLevel, signal: options.signal }));
        const bundle = { path, type: bundleType, sha256, size, fileCount: plan.fileCount };
        observe({ type: 'packaged', bundle, totalBytes: plan.totalBytes, elapsedMs: now() - startMs });
        return { ...bundle, diagnostics: validation.diagnostics };
    });
}

// EXTERNAL MODULE: ./lib/library/check-options.js + 3 modules
var check_options = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/library/package-revision.js


/** Writes the bundle of a directory: validated, deterministic, read back and checked. Throws a `DeployError`; nothing unfinished is left behind. */
async function package_revision_packageRevision(options = {}) {
    (0,check_options/* checkOptions */.J)('packageRevision', options);
    return packageRevision(options, Date.now);
}


/***/ })

};
