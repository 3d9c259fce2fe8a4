export const id = 293;
export const ids = [293];
export const modules = {

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5481);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);


/** Longest path Linux takes, its closing NUL included (PATH_MAX in limits.h). */
const maxPathBytes = 4096;
/** Longest name in a directory, in every file system of Linux (NAME_MAX). */
const maxNameBytes = 255;
/**
 * The revision path an archive's entry name stands for; empty for the root itself (`./`).
 * Refuses what unpacking could carry out of the destination: absolute names, drive letters, `..`, and on Windows backslashes.
 */
function entryPath(name, onWindows) {
    if (name.includes('\0'))
        throw unsafe(name, 'holds a NUL byte');
    if (name.includes('\uFFFD'))
        throw unsafe(name, 'is not UTF-8');
    if (name.startsWith('/'))
        throw unsafe(name, 'is absolute');
    if (onWindows && (name.includes('\\') || /^[A-Za-z]:/.test(name)))
        throw unsafe(name, 'could leave the destination on Windows');
    const segments = name.split('/').filter(segment => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        throw unsafe(name, 'leads out of the archive with ".."');
    const path = segments.join('/');
    if (Buffer.byteLength(path) >= maxPathBytes)
        throw unsafe(name.slice(0, 80), 'is longer than a host can store');
    const long = segments.find(segment => Buffer.byteLength(segment) > maxNameBytes);
    if (long !== undefined)
        throw unsafe(`${long.slice(0, 40)}…`, `is longer than a host can store (${Buffer.byteLength(long)} bytes)`);
    return path;
}
function unsafe(name, why) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveProblem */ .OQ(`has an entry whose name ${why}: ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(name)}`, 'Build the archive from inside the directory that is deployed.');
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ loneRoot)
/* harmony export */ });
/**
 * The folder the agent strips after unpacking: the only entry at the top, a directory, that directly holds a name matching /appspec/i.
 */
function loneRoot(entries) {
    let root;
    for (const entry of entries.values()) {
        if (entry.path.includes('/'))
            continue;
        if (root !== undefined)
            return undefined;
        root = entry;
    }
    if (root?.kind !== 'directory')
        return undefined;
    const prefix = `${root.path}/`;
    for (const path of entries.keys()) {
        const name = path.slice(prefix.length);
        if (path.startsWith(prefix) && !name.includes('/') && /appspec/i.test(name))
            return root.path;
    }
    return undefined;
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);
/* harmony import */ var _lone_root_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7643);
/* harmony import */ var _scan_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8409);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7211);
/* harmony import */ var _zip_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7716);








/**
 * Reads an archive's list of entries as the agent would see it after unpacking; writes nothing. For tar and tgz all of it is decompressed,
 * for zip only its directory is read. Throws `invalid-bundle` for archives that are damaged, not what they are declared to be, or unsafe:
 * names and links that leave the root, devices, one name for two kinds, more than `limits` allow.
 */
async function openArchive(file, options = {}) {
    try {
        const kept = new Map();
        let room = keptBytes;
        const { form, index, size } = await (0,_scan_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .scanArchive */ .i)(file, options, async (path, entry, content) => {
            kept.delete(path);
            if (entry.kind !== 'file' || entry.size > room || !isWorthKeeping(path, entry))
                return;
            const bytes = await collect(content, entry.size);
            room -= bytes.length;
            kept.set(path, bytes);
        });
        const root = (0,_lone_root_js__WEBPACK_IMPORTED_MODULE_7__/* .loneRoot */ .T)(index.entries);
        const prefix = root === undefined ? '' : `${root}/`;
        const tree = {
            entries: root === undefined ? index.entries : below(index.entries, prefix),
            async read(path, limit) {
                const inArchive = prefix + path;
                const holder = index.aliases.get(inArchive) ?? inArchive;
                if (index.entries.get(holder)?.kind !== 'file')
                    return undefined;
                try {
                    const bytes = kept.get(holder) ?? (await readOne(file, form, holder, limit));
                    return bytes.subarray(0, limit);
                }
                catch (error) {
                    throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(file, error);
                }
            }
        };
        return {
            path: file,
            type: form.type,
            tree,
            ...(root === undefined ? {} : { strippedRoot: root }),
            repeated: [...index.repeated].map(path => path.slice(prefix.length)),
            entryCount: index.entryCount,
            totalBytes: index.totalBytes,
            size,
            sha256: await hashOf(file, options.signal)
        };
    }
    catch (error) {
        throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveError */ .Ji)(file, error);
    }
}
/** What the rules will want to read, so that a tar need not be read again for each of it: AppSpecs and scripts. */
const keptBytes = 16 * 1024 * 1024;
const keptFileBytes = 64 * 1024;
function isWorthKeeping(path, { mode, size }) {
    if (/(^|\/)appspec[^/]*$/i.test(path))
        return true;
    return (size <= keptFileBytes && !path.includes('node_modules/') && ((mode & 0o111) !== 0 || /\.(sh|bash|py|rb|pl|ps1|bat|cmd)$/.test(path)));
}
function below(entries, prefix) {
    const stripped = new Map();
    for (const entry of entries.values()) {
        if (!entry.path.startsWith(prefix))
            continue;
        const path = entry.path.slice(prefix.length);
        stripped.set(path, { ...entry, path });
    }
    return stripped;
}
async function readOne(file, form, path, limit) {
    let found = Buffer.alloc(0);
    const visit = async (entry, content) => {
        // Not stopped at the first one: of a name that comes twice the last one stays on the host.
        if (entry.kind === 'file' && (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s)(entry.name, process.platform === 'win32') === path)
            found = await collect(content, limit);
        return undefined;
    };
    if (form.reader === 'zip')
        await (0,_zip_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readZip */ .u)(file, undefined, visit);
    else
        await (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .readTar */ .s)(file, { isGzipped: form.isGzipped }, visit);
    return found;
}
async function collect(content, limit) {
    const chunks = [];
    let length = 0;
    for await (const chunk of content) {
        // Read to the end all the same: a tar goes on behind it, and a zip's checksum is compared there.
        if (length < limit)
            chunks.push(chunk);
        length += chunk.length;
    }
    return Buffer.concat(chunks).subarray(0, limit);
}
async function hashOf(file, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024, ...(signal ? { signal } : {}) }))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 8409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ scanArchive)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/bundle/archive-error.js
var archive_error = __webpack_require__(5481);
;// CONCATENATED MODULE: ./lib/bundle/archive-limits.js
const defaultArchiveLimits = { maxEntries: 500_000, maxBytes: 64 * 1024 ** 3, maxRatio: 250 };
/** Small archives of very regular text shrink a lot and harm nobody. */
const ratioMatters = 256 * 1024 * 1024;

// EXTERNAL MODULE: ./lib/bundle/entry-path.js
var entry_path = __webpack_require__(9165);
// EXTERNAL MODULE: ./lib/bundle/resolve-path.js
var resolve_path = __webpack_require__(4346);
// EXTERNAL MODULE: ./lib/core/size.js
var size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/archive-index.js






/** An implied parent has what `mkdir` gives it under the usual umask of 022. */
const impliedMode = 0o755;
function archiveIndex(archiveBytes, limits, onWindows) {
    const entries = new Map();
    const aliases = new Map();
    const repeated = new Set();
    let entryCount = 0;
    let totalBytes = 0;
    const addParents = (path) => {
        for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
            const parent = path.slice(0, cut);
            const there = entries.get(parent);
            if (there?.kind === 'directory')
                return;
            if (there)
                throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(path)} below ${(0,unpackable/* quoted */.T)(parent)}, which is a ${there.kind}`);
            entries.set(parent, { path: parent, kind: 'directory', mode: impliedMode, size: 0 });
        }
    };
    return {
        entries,
        aliases,
        repeated,
        get entryCount() {
            return entryCount;
        },
        get totalBytes() {
            return totalBytes;
        },
        add(entry) {
            entryCount += 1;
            totalBytes += entry.size;
            checkLimits(entryCount, totalBytes, archiveBytes, limits);
            const path = (0,entry_path/* entryPath */.s)(entry.name, onWindows);
            if (path === '')
                return path;
            addParents(path);
            const kind = entry.kind === 'hardlink' ? 'file' : entry.kind;
            const before = entries.get(path);
            if (before && before.kind !== kind)
                throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(path)} twice, as a ${before.kind} and as a ${kind}`);
            if (before && kind !== 'directory')
                repeated.add(path);
            aliases.delete(path);
            if (entry.kind === 'hardlink') {
                const target = (0,entry_path/* entryPath */.s)(entry.target ?? '', onWindows);
                const original = entries.get(aliases.get(target) ?? target);
                if (original?.kind !== 'file' || original.path === path) {
                    throw new archive_error/* ArchiveProblem */.OQ(`has a hard link ${(0,unpackable/* quoted */.T)(path)} to ${(0,unpackable/* quoted */.T)(target)}, which is no file before it in the archive`);
                }
                aliases.set(path, original.path);
                entries.set(path, { ...original, path });
            }
            else {
                const { mode, size, target } = entry;
                entries.set(path, { path, kind, mode, size, ...(kind === 'symlink' ? { target: target ?? '' } : {}) });
            }
            return path;
        },
        checkLinks() {
            for (const { path, kind, target } of entries.values()) {
                if (kind === 'symlink' && (0,resolve_path/* resolvePath */.o)(entries, path).kind === 'outside') {
                    throw new archive_error/* ArchiveProblem */.OQ(`has a symlink that leaves it: ${(0,unpackable/* quoted */.T)(path)} points to ${(0,unpackable/* quoted */.T)(target ?? '')}`, 'Make the link point inside the archive, or create it in a hook script on the host.');
                }
            }
        }
    };
}
function checkLimits(entryCount, totalBytes, archiveBytes, limits) {
    const hint = 'If the archive is what you mean, package the directory instead: `source`.';
    if (entryCount > limits.maxEntries)
        throw new archive_error/* ArchiveProblem */.OQ(`has more than ${limits.maxEntries} entries`, hint);
    if (totalBytes > limits.maxBytes)
        throw new archive_error/* ArchiveProblem */.OQ(`unpacks to more than ${(0,size/* formatSize */.X)(limits.maxBytes)}`, hint);
    if (totalBytes > ratioMatters && totalBytes > archiveBytes * limits.maxRatio) {
        throw new archive_error/* ArchiveProblem */.OQ(`unpacks to more than ${limits.maxRatio} times its size of ${(0,size/* formatSize */.X)(archiveBytes)}, like a bomb`, hint);
    }
}

// EXTERNAL MODULE: ./lib/bundle/archive-type.js
var archive_type = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/bundle/tar-reader.js
var tar_reader = __webpack_require__(7211);
// EXTERNAL MODULE: ./lib/bundle/zip-reader.js + 1 modules
var zip_reader = __webpack_require__(7716);
;// CONCATENATED MODULE: ./lib/bundle/scan-archive.js








/**
 * Goes through an archive once and hands every entry that is safe to `visit` with its path (never empty, never outside).
 * Throws an {@link ArchiveProblem} for archives that are damaged, too large, unsafe, or not what they are declared to be.
 */
async function scanArchive(file, { type, limits, signal }, visit) {
    const size = await sizeOf(file);
    const form = await (0,archive_type/* archiveForm */.d)(file, type);
    const merged = { ...defaultArchiveLimits, ...limits };
    const index = archiveIndex(size, merged, process.platform === 'win32');
    const take = async (entry, content) => {
        const path = index.add(entry);
        if (path !== '')
            await visit(path, entry, content, index);
        return undefined;
    };
    if (form.reader === 'zip')
        await (0,zip_reader/* readZip */.u)(file, signal, take);
    else {
        let passed = 0;
        const onBytes = (bytes) => {
            passed += bytes;
            // Headers and padding pass as well: what remains without them must keep the limits too.
            checkLimits(index.entryCount, Math.max(0, passed - tarOverheadBytes * (index.entryCount + 1)), size, merged);
        };
        await (0,tar_reader/* readTar */.s)(file, { isGzipped: form.isGzipped, signal, onBytes }, take);
    }
    index.checkLinks();
    return { form, index, size };
}
/** A generous share of headers (pax ones included), padding and read-ahead for each entry. */
const tarOverheadBytes = 64 * 1024;
async function sizeOf(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (!stats.isFile())
            throw new archive_error/* ArchiveProblem */.OQ('is not a file', 'A directory goes into `source`.');
        return stats.size;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new errors/* DeployError */.sH('invalid-bundle', `there is no archive "${file}"`, {
            input: 'archive',
            hint: 'Check `archive`; did the step that builds or downloads it run?',
            cause: error
        });
    }
}


/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5481);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(204);







/** Reads a tar, gzip-compressed or not, from its start. Throws an {@link ArchiveProblem} for what is damaged or cannot be a revision. */
async function readTar(file, { isGzipped, signal, onBytes }, visit) {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)();
    const input = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1024 * 1024 });
    const middle = isGzipped ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: 256 * 1024 }) : new node_stream__WEBPACK_IMPORTED_MODULE_2__.PassThrough({ highWaterMark: 1024 * 1024 });
    if (onBytes !== undefined)
        countBytes(middle, onBytes);
    // streamx's Writable is one in all that pipeline uses; its types say so only about themselves.
    const pumped = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(input, middle, tar, { ...(signal ? { signal } : {}) });
    pumped.catch(() => undefined);
    let stopped = false;
    try {
        for await (const source of tar) {
            signal?.throwIfAborted();
            const verdict = await visit(entryOf(source.header), source);
            if (verdict === 'stop') {
                stopped = true;
                break;
            }
            source.resume();
        }
        await (stopped ? pumped.catch(() => undefined) : pumped);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .damaged */ .qM)(error);
    }
    finally {
        input.destroy();
        middle.destroy();
        tar.destroy();
    }
}
function countBytes(stream, onBytes) {
    const push = stream.push.bind(stream);
    stream.push = (chunk, encoding) => {
        try {
            if (chunk !== null)
                onBytes(chunk.length);
        }
        catch (error) {
            stream.destroy(error);
            return false;
        }
        return push(chunk, encoding);
    };
}
function entryOf(header) {
    const { name, mode, size, mtime, linkname } = header;
    // The types leave out what the library does not know: it says null then.
    const type = header.type;
    const common = { name, mode: mode & 0o7777, mtimeMs: mtime.getTime() };
    const { pax } = header;
    if (pax && Object.keys(pax).some(key => key.startsWith('GNU.sparse.'))) {
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveProblem */ .OQ(`holds ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(name)} in GNU's sparse form`, 'Build it without `--sparse`.');
    }
    switch (type) {
        case 'file':
        case 'contiguous-file':
            return { ...common, kind: 'file', size };
        case 'directory':
            return { ...common, kind: 'directory', size: 0 };
        case 'symlink':
            return { ...common, kind: 'symlink', size: 0, target: linkname };
        case 'link':
            return { ...common, kind: 'hardlink', size: 0, target: linkname };
        case 'character-device':
        case 'block-device':
        case 'fifo':
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveProblem */ .OQ(`holds a ${type.replace('-', ' ')}: ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(name)}`, 'Leave it out of the archive.');
        default:
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ArchiveProblem */ .OQ(`holds ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .T)(name)}, an entry of a kind this cannot read`, 'Build it with `tar --format=pax`, without `--sparse`.');
    }
}


/***/ }),

/***/ 7716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/bundle/archive-error.js
var archive_error = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/bundle/zip-file-reader.js



/** Enough for some hundred records of the central directory, or for most files at once. */
const blockBytes = 256 * 1024;
/**
 * Gives yauzl a file in large blocks: it asks for headers of some dozen bytes, two or three for each entry, and a turn of the thread pool
 * for each would cost more than all the rest.
 */
class ZipFileReader extends yauzl/* RandomAccessReader */.lJ {
    size;
    #descriptor;
    #block = Buffer.alloc(0);
    #blockStart = 0;
    constructor(file) {
        super();
        this.#descriptor = (0,external_node_fs_.openSync)(file, 'r');
        this.size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    read(buffer, offset, length, position, callback) {
        let done = 0;
        try {
            while (done < length) {
                const part = this.#at(position + done, length - done);
                if (part.length === 0)
                    throw new Error('unexpected end of the file');
                part.copy(buffer, offset + done);
                done += part.length;
            }
        }
        catch (error) {
            callback(error);
            return;
        }
        callback(null);
    }
    _readStreamForRange(start, end) {
        let position = start;
        const next = () => {
            const part = position < end ? this.#at(position, end - position) : Buffer.alloc(0);
            position += part.length;
            return part.length === 0 ? null : part;
        };
        return new external_node_stream_.Readable({
            read() {
                try {
                    this.push(next());
                }
                catch (error) {
                    this.destroy(error);
                }
            }
        });
    }
    close(callback) {
        (0,external_node_fs_.closeSync)(this.#descriptor);
        setImmediate(callback, null);
    }
    /** What the current block has from `position` on, at most `length` bytes; empty only at the end of the file. */
    #at(position, length) {
        if (position < this.#blockStart || position >= this.#blockStart + this.#block.length) {
            const block = Buffer.allocUnsafeSlow(blockBytes);
            this.#block = block.subarray(0, (0,external_node_fs_.readSync)(this.#descriptor, block, 0, blockBytes, position));
            this.#blockStart = position;
        }
        const start = position - this.#blockStart;
        return this.#block.subarray(start, start + length);
    }
}

;// CONCATENATED MODULE: ./lib/bundle/zip-reader.js






const typeMask = 0o170000;
const types = { symlink: 0o120000, directory: 0o040000, file: 0o100000 };
/** Links are short; a "link" of megabytes is none. */
const maxTargetBytes = 4096;
/** Files made by systems without Unix modes get what the usual umask leaves. */
const umask = 0o022;
/** Reads a zip by its central directory. Throws an {@link ArchiveProblem} for what is damaged or cannot be a revision. */
async function readZip(file, signal, visit) {
    const zip = await openZip(file);
    try {
        for await (const entry of zip.eachEntry()) {
            signal?.throwIfAborted();
            const described = await describe(zip, entry);
            if ((await visit(described, zipContent(zip, entry, described.name))) === 'stop')
                return;
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        throw (0,archive_error/* damaged */.qM)(error);
    }
    finally {
        zip.close();
    }
}
async function openZip(file) {
    try {
        const reader = new ZipFileReader(file);
        return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(reader, reader.size, { autoClose: false, decodeStrings: false, strictFileNames: true });
    }
    catch (error) {
        throw (0,archive_error/* damaged */.qM)(error);
    }
}
/** yauzl checks sizes; the checksum is compared here. */
async function* zipContent(zip, entry, name) {
    if (entry.isEncrypted())
        throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)} encrypted`, 'The agent has no password: build it without one.');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)} compressed with method ${entry.compressionMethod}, which not every host can unpack`, 'Build it with deflate, what every zip program does by default.');
    }
    let crc = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
        yield chunk;
    }
    if (crc !== entry.crc32)
        throw new archive_error/* ArchiveProblem */.OQ(`is damaged: the checksum of ${(0,unpackable/* quoted */.T)(name)} does not match`, 'Build or download it again.');
}
async function describe(zip, entry) {
    const madeBy = entry.versionMadeBy >> 8;
    const name = entryName(entry, madeBy);
    const isDirectory = name.endsWith('/');
    const mode = unixMode(entry, madeBy, isDirectory);
    const type = mode & typeMask;
    const common = { name, mode: mode & 0o777, mtimeMs: entry.getLastModDate().getTime() };
    if (isDirectory)
        return { ...common, kind: 'directory', size: 0 };
    if (type === types.symlink)
        return { ...common, kind: 'symlink', size: 0, target: await linkTarget(zip, entry, name) };
    if (type !== types.file && type !== 0) {
        throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)}, which is neither a file, nor a directory, nor a symlink`, 'Leave it out of the archive.');
    }
    return { ...common, kind: 'file', size: entry.uncompressedSize };
}
/** Hosts in "version made by" (APPNOTE.TXT, section 4.4.2) that keep a Unix mode in the upper half of the external attributes. */
const unixHosts = new Set([3, 19]);
const fat = 0;
function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }, madeBy) {
    const saysUtf8 = (generalPurposeBitFlag & (1 << 11)) !== 0;
    const name = saysUtf8 || (0,external_node_buffer_.isUtf8)(fileNameRaw)
        ? fileNameRaw.toString('utf8')
        : (0,yauzl/* getFileNameLowLevel */.ax)(generalPurposeBitFlag, fileNameRaw, extraFields, true);
    // unzip takes backslashes for separators in archives made on DOS or Windows when there is no slash.
    return madeBy === fat && !name.includes('/') ? name.replaceAll('\\', '/') : name;
}
/**
 * As unzip 6.00 maps attributes (seen by experiment): Unix attributes as they are, without setuid, setgid and sticky, so that 0 really
 * is mode 000; PKZIP for Unix calls itself FAT but has a mode if it agrees with the DOS bits; all else has a read-only bit at most.
 */
function unixMode({ externalFileAttributes }, madeBy, isDirectory) {
    const mode = externalFileAttributes >>> 16;
    if (unixHosts.has(madeBy))
        return mode;
    const readOnly = (externalFileAttributes & 0x01) !== 0;
    const dosDirectory = (externalFileAttributes & 0x10) !== 0;
    if (madeBy === fat && mode !== 0 && readOnly === ((mode & 0o200) === 0) && dosDirectory === ((mode & typeMask) === types.directory))
        return mode;
    const base = isDirectory || dosDirectory ? types.directory | 0o777 : types.file | 0o666;
    return base & ~umask & (readOnly ? ~0o222 : ~0);
}
async function linkTarget(zip, entry, name) {
    if (entry.uncompressedSize > maxTargetBytes)
        throw new archive_error/* ArchiveProblem */.OQ(`holds a symlink with a target of ${entry.uncompressedSize} bytes: ${(0,unpackable/* quoted */.T)(name)}`);
    const chunks = [];
    for await (const chunk of zipContent(zip, entry, name))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
