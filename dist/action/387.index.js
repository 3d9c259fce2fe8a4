export const id = 387;
export const ids = [387];
export const modules = {

/***/ 9465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openArchiveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5481);



const chunkBytes = 1024 * 1024;
/** Throws `invalid-bundle` when there is no such file, and an {@link ArchiveProblem} when it is not a file. */
async function openArchiveFile(path) {
    const handle = await openFile(path);
    try {
        const stats = await handle.stat({ bigint: true });
        requireFile(stats);
        return archiveFile(handle, stats);
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
function archiveFile(handle, stats) {
    const opened = identityOf(stats);
    return {
        descriptor: handle.fd,
        size: Number(stats.size),
        identity: opened,
        async *chunks({ start = 0, signal } = {}) {
            for (let position = start;;) {
                signal?.throwIfAborted();
                const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafeSlow(chunkBytes), 0, chunkBytes, position);
                if (bytesRead === 0)
                    return;
                position += bytesRead;
                yield buffer.subarray(0, bytesRead);
            }
        },
        async requireUnchanged(identity = opened) {
            if (identityOf(await handle.stat({ bigint: true })) === identity)
                return;
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveProblem */ .OQ('was written to while it was checked', 'Stop what writes to it, and try again.');
        },
        close: () => handle.close()
    };
}
function identityOf({ dev, ino, size, mtimeNs }) {
    return [dev, ino, size, mtimeNs].join(' ');
}
async function openFile(path) {
    try {
        // Before it is opened: that alone would wait for ever at a pipe.
        requireFile(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('invalid-bundle', `there is no archive "${path}"`, {
            input: 'archive',
            hint: 'Check `archive`; did the step that builds or downloads it run?',
            cause: error
        });
    }
}
function requireFile(stats) {
    if (!stats.isFile())
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveProblem */ .OQ('is not a file', 'A directory goes into `source`.');
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5481);
/* harmony import */ var _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8071);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);



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
    if (Buffer.byteLength(path) > _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPathBytes */ .L)
        throw unsafe(name.slice(0, 80), 'is longer than a host can store');
    const long = segments.find(segment => Buffer.byteLength(segment) > _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameBytes */ .N);
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

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ scanArchive)
});

// EXTERNAL MODULE: ./lib/bundle/archive-error.js
var archive_error = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/bundle/archive-limits.js
var archive_limits = __webpack_require__(711);
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
    if (totalBytes > archive_limits/* ratioMatters */.o && totalBytes > archiveBytes * limits.maxRatio) {
        throw new archive_error/* ArchiveProblem */.OQ(`unpacks to more than ${limits.maxRatio} times its size of ${(0,size/* formatSize */.X)(archiveBytes)}, like a bomb`, hint);
    }
}

// EXTERNAL MODULE: ./lib/bundle/archive-type.js
var archive_type = __webpack_require__(8695);
// EXTERNAL MODULE: ./lib/bundle/tar-reader.js + 1 modules
var tar_reader = __webpack_require__(2417);
// EXTERNAL MODULE: ./lib/bundle/zip-reader.js + 1 modules
var zip_reader = __webpack_require__(7716);
;// CONCATENATED MODULE: ./lib/bundle/scan-archive.js





/**
 * Goes through an archive once and hands every entry that is safe to `visit` with its path (never empty, never outside). All content is
 * unpacked, also what `visit` leaves, and compared with the checksums and lengths there are. A tar's own bytes go to `onInput` on the way.
 * Throws an {@link ArchiveProblem} for archives that are damaged, too large, unsafe, or not what they are declared to be.
 */
async function scanArchive(file, { type, limits, signal, onInput }, visit) {
    const { size } = file;
    const form = (0,archive_type/* archiveForm */.d)(file.descriptor, type);
    const merged = { ...archive_limits/* defaultArchiveLimits */.g, ...limits };
    const index = archiveIndex(size, merged, process.platform === 'win32');
    const take = async (entry, content) => {
        const path = index.add(entry);
        if (path !== '')
            await visit(path, entry, content, index);
        // Content that was read to its end gives nothing more; a link's was read for its target, and a tar's has to be passed anyway.
        if (form.reader === 'zip' && entry.kind !== 'symlink')
            await drain(content);
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
        await (0,tar_reader/* readTar */.s)(file, { isGzipped: form.isGzipped, signal, onBytes, onInput }, take);
    }
    index.checkLinks();
    return { form, index };
}
/** A generous share of headers (pax ones included), padding and read-ahead for each entry. */
const tarOverheadBytes = 64 * 1024;
async function drain(content) {
    const chunks = content[Symbol.asyncIterator]();
    while ((await chunks.next()).done !== true)
        ;
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./lib/bundle/archive-error.js
var archive_error = __webpack_require__(5481);
;// CONCATENATED MODULE: ./lib/bundle/tar-end.js

const blockBytes = 512;
const zeros = Buffer.alloc(64 * 1024);
/**
 * A block of zeros in the place of a header ends a tar: GNU tar, bsdtar and the agent read nothing behind it, not even with a second one
 * missing or in the next member of a gzip file, while `tar-stream` reads on. Both methods throw an {@link ArchiveProblem} for anything but
 * zeros there: what is checked would not be what hosts get.
 */
function tarEnd() {
    /** Bytes that came and are not judged: no more than the reader is behind. */
    let pending = [];
    let pendingStart = 0;
    /** Where the next header is, or the one that the reader has to come to. */
    let position = 0;
    let part = 'header';
    const forget = () => {
        for (let first = pending[0]; first !== undefined && pendingStart + first.length <= position; first = pending[0]) {
            pendingStart += first.length;
            pending.shift();
        }
    };
    const block = () => {
        const [first, ...rest] = pending;
        if (first === undefined)
            return undefined;
        const start = position - pendingStart;
        const whole = first.length >= start + blockBytes ? first : Buffer.concat([first, ...rest]);
        return whole.length >= start + blockBytes ? Buffer.from(whole.buffer, whole.byteOffset + start, blockBytes) : undefined;
    };
    const advance = () => {
        forget();
        while (part === 'header') {
            const header = block();
            if (header === undefined)
                return;
            if (isZero(header)) {
                part = 'end';
                position += blockBytes;
            }
            else if (describesTheNext(header))
                position += blockBytes + padded(sizeIn(header));
            else
                part = 'entry';
            forget();
        }
        if (part === 'entry')
            return;
        for (const [i, bytes] of pending.entries()) {
            if (!isZero(i === 0 ? bytes.subarray(position - pendingStart) : bytes))
                throw behindTheEnd();
            position = pendingStart + bytes.length;
        }
        pending = [];
        pendingStart = position;
    };
    return {
        pass(bytes) {
            pending.push(bytes);
            advance();
        },
        entry(start, paddedBytes) {
            if (part === 'end')
                throw behindTheEnd();
            if (part !== 'entry' || start !== position + blockBytes)
                throw new archive_error/* ArchiveProblem */.OQ('is damaged or cut off: its headers do not follow each other');
            position = start + paddedBytes;
            part = 'header';
            advance();
        }
    };
}
/** Bytes with what fills the last block. */
function padded(bytes) {
    return Math.ceil(bytes / blockBytes) * blockBytes;
}
/** Headers of pax and GNU with the long names and other words for the entry behind them; readers do not show them as entries. */
function describesTheNext(header) {
    return 'xgLKN'.includes(header.toString('latin1', 156, 157));
}
function sizeIn(header) {
    // A first bit of 1 says that the rest is binary (GNU).
    if ((header[124] ?? 0) >= 0x80)
        return Number(header.readBigUInt64BE(128));
    const size = parseInt(header.toString('latin1', 124, 136).replaceAll('\0', ' ').trim(), 8);
    return Number.isNaN(size) ? 0 : size;
}
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at += zeros.length) {
        const piece = bytes.subarray(at, at + zeros.length);
        if (!zeros.subarray(0, piece.length).equals(piece))
            return false;
    }
    return true;
}
function behindTheEnd() {
    return new archive_error/* ArchiveProblem */.OQ('has content behind the end of its tar, which no host would unpack', 'Build it in one go: tars that are joined with `cat`, or added to behind their end, are read up to the first end only.');
}

// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/tar-reader.js







/**
 * Reads a tar, gzip-compressed or not, from its start. Throws an {@link ArchiveProblem} for what is damaged or cannot be a revision, and
 * for content behind the end of the tar.
 */
async function readTar(file, { isGzipped, signal, onBytes, onInput }, visit) {
    const tar = (0,tar_stream.extract)();
    async function* pieces() {
        for await (const piece of file.chunks()) {
            // A read that was under way at the end is nobody's any more.
            if (input.destroyed)
                return;
            onInput?.(piece);
            yield piece;
        }
    }
    const input = external_node_stream_.Readable.from(pieces(), { objectMode: false, highWaterMark: 1024 * 1024 });
    const middle = isGzipped ? (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }) : new external_node_stream_.PassThrough({ highWaterMark: 1024 * 1024 });
    const end = tarEnd();
    onPush(middle, chunk => {
        onBytes?.(chunk.length);
        end.pass(chunk);
    });
    // streamx's Writable is one in all that pipeline uses; its types say so only about themselves.
    const pumped = (0,promises_.pipeline)(input, middle, tar, { ...(signal ? { signal } : {}) });
    pumped.catch(() => undefined);
    let stopped = false;
    try {
        for await (const source of tar) {
            signal?.throwIfAborted();
            end.entry(...contentOf(source.header));
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
        throw (0,archive_error/* damaged */.qM)(error);
    }
    finally {
        input.destroy();
        middle.destroy();
        tar.destroy();
    }
}
/** Calls back with each piece that a stream gives, before its reader has it; what that throws ends the stream. */
function onPush(stream, onChunk) {
    const push = stream.push.bind(stream);
    stream.push = (chunk, encoding) => {
        try {
            if (chunk !== null)
                onChunk(chunk);
        }
        catch (error) {
            stream.destroy(error);
            return false;
        }
        return push(chunk, encoding);
    };
}
/** Where the content starts in the tar, and its bytes with padding. The types leave the place out. */
function contentOf(header) {
    // The library passes over no content of a directory, whatever its header says.
    return [header.byteOffset ?? NaN, header.type === 'directory' ? 0 : padded(header.size)];
}
function entryOf(header) {
    const { name, mode, size, mtime, linkname } = header;
    // The types leave out what the library does not know: it says null then.
    const type = header.type;
    const common = { name, mode: mode & 0o7777, mtimeMs: mtime.getTime() };
    const { pax } = header;
    if (pax && Object.keys(pax).some(key => key.startsWith('GNU.sparse.'))) {
        throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)} in GNU's sparse form`, 'Build it without `--sparse`.');
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
            throw new archive_error/* ArchiveProblem */.OQ(`holds a ${type.replace('-', ' ')}: ${(0,unpackable/* quoted */.T)(name)}`, 'Leave it out of the archive.');
        default:
            throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)}, an entry of a kind this cannot read`, 'Build it with `tar --format=pax`, without `--sparse`.');
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
 * for each would cost more than all the rest. The descriptor stays open for who opened it.
 */
class ZipFileReader extends yauzl/* RandomAccessReader */.lJ {
    #descriptor;
    /** The latest first. Two, because reading goes to and fro between the central directory and the files. */
    #blocks = [noBlock, noBlock];
    constructor(descriptor) {
        super();
        this.#descriptor = descriptor;
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
        setImmediate(callback, null);
    }
    /** What a block has from `position` on, at most `length` bytes; empty only at the end of the file. */
    #at(position, length) {
        const [latest, other] = this.#blocks;
        if (!holds(latest, position))
            this.#blocks = [holds(other, position) ? other : this.#read(position), latest];
        const [{ start, bytes }] = this.#blocks;
        return bytes.subarray(position - start, position - start + length);
    }
    #read(start) {
        const block = Buffer.allocUnsafeSlow(blockBytes);
        return { start, bytes: block.subarray(0, (0,external_node_fs_.readSync)(this.#descriptor, block, 0, blockBytes, start)) };
    }
}
const noBlock = { start: 0, bytes: Buffer.alloc(0) };
function holds({ start, bytes }, position) {
    return position >= start && position < start + bytes.length;
}

;// CONCATENATED MODULE: ./lib/bundle/zip-reader.js






const typeMask = 0o170000;
const types = { symlink: 0o120000, directory: 0o040000, file: 0o100000 };
/** Links are short; a "link" of megabytes is none. */
const maxTargetBytes = 4096;
/** Files made by systems without Unix modes get what the usual umask leaves. */
const umask = 0o022;
/** Reads a zip by its central directory; content that is not read is not looked at. Throws an {@link ArchiveProblem} for what is damaged or cannot be a revision. */
async function readZip(file, signal, visit) {
    const zip = await openZip(file);
    try {
        for await (const entry of zip.eachEntry()) {
            signal?.throwIfAborted();
            const described = await describe(zip, entry);
            if ((await visit(described, zipContent(zip, entry, { name: described.name, signal }))) === 'stop')
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
async function openZip({ descriptor, size }) {
    try {
        return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new ZipFileReader(descriptor), size, {
            autoClose: false,
            decodeStrings: false,
            strictFileNames: true
        });
    }
    catch (error) {
        throw (0,archive_error/* damaged */.qM)(error);
    }
}
/** yauzl checks sizes; the checksum is compared here. */
async function* zipContent(zip, entry, { name, signal }) {
    if (entry.isEncrypted())
        throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)} encrypted`, 'The agent has no password: build it without one.');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw new archive_error/* ArchiveProblem */.OQ(`holds ${(0,unpackable/* quoted */.T)(name)} compressed with method ${entry.compressionMethod}, which not every host can unpack`, 'Build it with deflate, what every zip program does by default.');
    }
    let crc = 0;
    try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
            signal?.throwIfAborted();
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            yield chunk;
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        throw (0,archive_error/* damaged */.qM)(error, name);
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
    for await (const chunk of zipContent(zip, entry, { name }))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ parseRunMarker),
/* harmony export */   bA: () => (/* binding */ clipDescription),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* unused harmony export descriptionLimit */
/** The description says at most this many characters (the API guide's limit). */
const descriptionLimit = 256;
/**
 * `run=… attempt=… sha=… id=… workflow=…` and then the user's words, cut to the limit: the marker always fits, and can always be read again,
 * whatever the run calls itself.
 */
function describeRun({ run, attempt, sha, nonce, workflow }, words) {
    const commit = sha?.toLowerCase();
    const parts = [`run=${oneWord(run)}`, `attempt=${Number.isSafeInteger(attempt) && attempt >= 0 ? attempt : 1}`];
    if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit))
        parts.push(`sha=${commit}`);
    parts.push(`id=${oneWord(nonce)}`);
    if (workflow !== undefined && workflow !== '')
        parts.push(`workflow=${workflow.replace(/\s+/g, '-').slice(-longestWorkflow)}`);
    return clipDescription([...parts, words].filter(part => part !== '').join(' '));
}
/** Cut to what a description may have. */
function clipDescription(full) {
    return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The marker in a description, if it has one. */
function parseRunMarker(description) {
    const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)(?: workflow=(\S+))?/.exec(description);
    if (!match)
        return undefined;
    const [, run = '', attempt = '', sha, nonce = '', workflow] = match;
    return { run, attempt: Number(attempt), ...(sha !== undefined && { sha }), nonce, ...(workflow !== undefined && { workflow }) };
}
/** Fits in, with a run, a commit and some words beside it. The end of a workflow says more than its beginning. */
const longestWorkflow = 80;
/** A word of a marker: without blanks, not empty, and short enough that the marker fits into the limit. */
function oneWord(text) {
    return text.replace(/\s+/g, '-').slice(0, 64) || 'none';
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ prepareNew),
  T: () => (/* binding */ prepareRevision)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/operations/object-metadata.js

/** The hash of the content, so that a key that was overwritten by others is not taken for it. */
const digestKey = 'codedeploy-kit-sha256';
const typeKey = 'codedeploy-kit-type';
/** Names of ours start with it. */
const reserved = 'codedeploy-kit-';
/** S3's limit for the names and values of an object's metadata together. */
const maxBytes = 2_048;
/** Whether the object with this metadata holds just this content, in an archive of this type. */
function holds(metadata, { sha256, bundleType }) {
    return metadata[digestKey] === sha256 && metadata[typeKey] === bundleType;
}
/**
 * The user metadata of a bundle: what it holds, what the user adds, and where it comes from as far as there is room. S3 takes only ASCII:
 * any other value is written as an encoded word (RFC 2047), as S3 itself shows it.
 */
function objectMetadata({ sha256, bundleType }, { s3Metadata = {}, run }) {
    checkMetadata({ s3Metadata });
    const notices = [];
    // `__proto__` is a name like any other, which an assignment would lose.
    const entries = new Map([
        [digestKey, sha256],
        [typeKey, bundleType]
    ]);
    for (const [name, value] of Object.entries(s3Metadata)) {
        entries.set(name.toLowerCase(), encoded(value));
        if (encoded(value) !== value)
            notices.push(`The metadata "${name}" is stored as an encoded word (RFC 2047): S3 takes only ASCII`);
    }
    if (sizeOf(entries) > maxBytes)
        throw tooLong();
    const origin = {
        repository: run?.repository,
        commit: run?.sha,
        run: run === undefined ? undefined : `${run.id}/${run.attempt}`
    };
    for (const [what, value] of Object.entries(origin)) {
        if (value === undefined)
            continue;
        const more = new Map(entries).set(`${reserved}${what}`, encoded(value));
        if (sizeOf(more) > maxBytes)
            notices.push(`The metadata of the object does not name the ${what}: \`s3-metadata\` leaves no room for it`);
        else
            entries.set(`${reserved}${what}`, encoded(value));
    }
    return { metadata: Object.fromEntries(entries), notices };
}
/** Throws a `usage` error for metadata that S3 would refuse. */
function checkMetadata({ s3Metadata = {} }) {
    const seen = new Set();
    for (const [given, value] of Object.entries(s3Metadata)) {
        const name = given.toLowerCase();
        // The names become part of a header's name.
        if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
            throw unfit(`"${given}" cannot be the name of metadata`, 'Use letters, digits and -.');
        if (name.startsWith(reserved))
            throw unfit(`"${given}" is one of the names this program uses itself`, 'Use another name.');
        if (seen.has(name))
            throw unfit(`"${name}" is given twice`, 'S3 does not tell capital letters from small ones.');
        if (value.trim() !== value && encoded(value) === value)
            throw unfit(`the value of "${given}" starts or ends with a space`, 'S3 drops it.');
        seen.add(name);
    }
    const fixed = [
        [digestKey, ''.padEnd(64)],
        [typeKey, 'tgz']
    ];
    const asked = Object.entries(s3Metadata).map(([name, value]) => [name, encoded(value)]);
    if (sizeOf([...fixed, ...asked]) > maxBytes)
        throw tooLong();
}
const tooLong = () => unfit('it is too long', `S3 takes ${maxBytes} bytes of names and values; ${reserved}sha256 and ${reserved}type take 110.`);
function unfit(problem, hint) {
    return new errors/* DeployError */.sH('usage', `\`s3-metadata\` cannot be stored: ${problem}`, { input: 's3-metadata', hint });
}
function sizeOf(entries) {
    return [...entries].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
function encoded(value) {
    if (/^[\x20-\x7e]*$/.test(value))
        return value;
    const bytes = new TextEncoder().encode(value);
    return `=?UTF-8?B?${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}?=`;
}

;// CONCATENATED MODULE: ./lib/operations/object-settings.js


/** S3's limits for the tags of an object. */
const maxTags = 10;
const maxTagNameLength = 128;
const maxTagValueLength = 256;
/** How the object is to be stored. Throws a `usage` error for what S3 would refuse, before anything is sent. */
function objectSettings(options) {
    const { s3Sse, s3KmsKeyId, s3Acl, s3Tags, s3StorageClass, s3ExpectedBucketOwner } = options;
    if (s3KmsKeyId !== undefined && s3Sse === 'AES256') {
        throw new errors/* DeployError */.sH('usage', '`s3-kms-key-id` goes with `s3-sse: aws:kms`, not with AES256, whose keys are S3’s own', {
            input: 's3-kms-key-id',
            hint: 'Leave one of the two empty.'
        });
    }
    if (s3ExpectedBucketOwner !== undefined && !/^\d{12}$/.test(s3ExpectedBucketOwner)) {
        throw new errors/* DeployError */.sH('usage', `\`s3-expected-bucket-owner\` is the id of an account, 12 digits, not "${s3ExpectedBucketOwner}"`, {
            input: 's3-expected-bucket-owner',
            hint: 'In YAML, write it in quotes: a number loses its leading zeros.'
        });
    }
    if (s3Tags !== undefined)
        checkTags(s3Tags);
    checkMetadata(options);
    return {
        ...(s3Sse !== undefined && { encryption: s3Sse }),
        ...(s3KmsKeyId !== undefined && { kmsKeyId: s3KmsKeyId }),
        ...(s3Acl !== undefined && { acl: s3Acl }),
        ...(s3Tags !== undefined && { tags: s3Tags }),
        ...(s3StorageClass !== undefined && { storageClass: s3StorageClass })
    };
}
function checkTags(tags) {
    const entries = Object.entries(tags);
    if (entries.length > maxTags)
        throw object_settings_unfit(`there are ${entries.length}, and an object has at most ${maxTags}`);
    for (const [name, value] of entries) {
        if (name === '' || name.length > maxTagNameLength)
            throw object_settings_unfit(`the name "${name}" has not 1 to ${maxTagNameLength} characters`);
        if (value.length > maxTagValueLength)
            throw object_settings_unfit(`the value of "${name}" has more than ${maxTagValueLength} characters`);
        if (/^aws:/i.test(name))
            throw object_settings_unfit(`"${name}" starts with aws:, which is AWS's own`);
        const odd = /[^\p{L}\p{N}\p{Zs}+\-=._:/@]/u.exec(`${name}${value}`)?.[0];
        if (odd !== undefined)
            throw object_settings_unfit(`${JSON.stringify(odd)} in "${name}" is not allowed`);
    }
}
function object_settings_unfit(problem) {
    return new errors/* DeployError */.sH('usage', `\`s3-tags\` cannot be stored: ${problem}`, {
        input: 's3-tags',
        hint: 'Use letters, digits, spaces and + - = . _ : / @.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/check-bucket.js

/**
 * Throws a `not-found` error where there is no such bucket: of an object, S3 says the same as of one that is not there yet. Where nobody may
 * look, that is told.
 */
async function checkBucket(bucket, { s3ExpectedBucketOwner, signal }, { s3 }, observe) {
    try {
        const owner = s3ExpectedBucketOwner === undefined ? {} : { expectedBucketOwner: s3ExpectedBucketOwner };
        if (await s3.hasBucket({ bucket, ...owner }, signal))
            return;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied')
            throw error;
        observe({
            type: 'warning',
            message: `The bucket "${bucket}" was not checked: S3 denies s3:ListBucket on it`,
            ...(error.hint !== undefined && { hint: error.hint })
        });
        return;
    }
    throw new errors/* DeployError */.sH('not-found', `there is no bucket "${bucket}"`, {
        input: 's3-bucket',
        hint: 'Check `s3-bucket`: the upload would fail.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/object-differences.js


/**
 * How an object that holds the right content differs from what is asked for. What is not asked for may be as it is, but for an archive:
 * instances cannot read from one, and what was restored goes away again.
 */
function objectDifferences(found, content, options) {
    const settings = objectSettings(options);
    const reason = reasonToStore(found, settings);
    // Where it comes from is told of the run that stored it.
    const { run: _run, ...asked } = options;
    const { metadata } = objectMetadata(content, asked);
    return {
        ...(reason !== undefined && { reason }),
        notApplied: [
            ...(settings.tags === undefined ? [] : ['s3-tags']),
            ...(settings.acl === undefined ? [] : ['s3-acl']),
            ...(Object.entries(metadata).every(([name, value]) => found.metadata[name] === value) ? [] : ['s3-metadata']),
            ...(isAlias(settings.kmsKeyId) ? ['s3-kms-key-id'] : [])
        ]
    };
}
function reasonToStore(found, { encryption, kmsKeyId, storageClass }) {
    const { archive, storageClass: foundClass = 'STANDARD', encryption: foundEncryption = 'none' } = found;
    if (archive !== undefined)
        return `is archived (${archive.tier}), where instances cannot read it`;
    const wanted = encryption ?? (kmsKeyId === undefined ? undefined : 'aws:kms');
    if (wanted !== undefined && wanted !== foundEncryption)
        return `is encrypted otherwise (${foundEncryption}, not ${wanted})`;
    if (kmsKeyId !== undefined && !isSameKey(kmsKeyId, found.kmsKeyId))
        return `is encrypted with another key (${found.kmsKeyId ?? 'unknown'})`;
    if (storageClass !== undefined && storageClass !== foundClass)
        return `is of another storage class (${foundClass}, not ${storageClass})`;
    return undefined;
}
/** S3 tells the ARN of a key, never its alias. */
function isSameKey(wanted, found) {
    return isAlias(wanted) || found === wanted || found?.endsWith(`:key/${wanted}`) === true;
}
function isAlias(key) {
    return key !== undefined && /^(?:arn:[^:]*:kms:[^:]*:[^:]*:)?alias\//.test(key);
}

;// CONCATENATED MODULE: ./lib/operations/upload-revision.js





/** Content types S3 shows for the archives. */
const contentTypes = { tgz: 'application/gzip', tar: 'application/x-tar', zip: 'application/zip' };
/** The bucket, and all that is said about storing. Throws a `usage` error for what cannot be: before anything is packed or sent. */
function requireStorable(options) {
    objectSettings(options);
    if (options.s3Bucket !== undefined)
        return options.s3Bucket;
    throw new errors/* DeployError */.sH('usage', '`s3-bucket` is missing: the bucket the revision is uploaded to', {
        input: 's3-bucket',
        hint: 'Name a bucket in the region of the deployment group, or deploy a GitHub commit with `revision-type: github`.'
    });
}
function keyOf({ s3Key, s3Prefix, applicationName }, sha256, bundleType) {
    if (s3Key !== undefined)
        return s3Key;
    const prefix = s3Prefix?.replace(/^\/+|\/+$/g, '') ?? '';
    return `${prefix === '' ? '' : `${prefix}/`}${applicationName}/${sha256}.${bundleType}`;
}
/**
 * The object, when S3 has this content already, readable and stored as asked for. Not being allowed to look is no reason not to upload.
 * What is replaced is told, and so is what cannot be applied to an object that stays.
 */
async function findUnchanged(destination, options, { s3 }, observe) {
    const { skipUnchanged = 'upload', s3ExpectedBucketOwner, signal } = options;
    if (skipUnchanged === 'never')
        return undefined;
    const address = addressOf(destination, s3ExpectedBucketOwner);
    let found;
    try {
        found = await s3.head(address, signal);
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH && error.code === 'access-denied')
            return undefined;
        throw error;
    }
    if (found === undefined)
        return undefined;
    if (!holds(found.metadata, destination)) {
        observe(found.versionId === undefined
            ? {
                type: 'warning',
                message: `s3://${address.bucket}/${address.key} holds another revision, which is overwritten: deployments of it can no longer be repeated`,
                hint: 'Instances that start later fetch the revision of their last deployment. Turn on versioning, or leave `s3-key` empty.'
            }
            : {
                type: 'notice',
                message: `s3://${address.bucket}/${address.key} holds another revision, which stays as version ${found.versionId}`
            });
        return undefined;
    }
    const subject = `s3://${address.bucket}/${address.key}`;
    const { reason, notApplied } = objectDifferences(found, destination, options);
    if (reason !== undefined) {
        observe({ type: 'notice', message: `${subject} has this content and ${reason}: it has to be stored again` });
        return undefined;
    }
    const revision = located(destination, found);
    observe({ type: 'upload-skipped', revision, reason: 'S3 has this content already' });
    if (notApplied.length > 0) {
        const names = notApplied.map(name => `\`${name}\``).join(', ');
        observe({
            type: 'notice',
            message: `${subject} stays as it is: ${names} may differ from what it has, and is not applied. \`skip-unchanged: never\` stores it again`
        });
    }
    return revision;
}
/** Where a bundle is, or would be: only a look. */
async function locateBundle(destination, bundle, options, ports, observe) {
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle, isStored: true };
    const { bucket, key, bundleType } = destination;
    await checkBucket(bucket, options, ports, observe);
    observe({
        type: 'notice',
        message: `Would be uploaded to s3://${bucket}/${key}, which gives it an ETag and, in a bucket with versions, a version`
    });
    return { revision: { type: 's3', bucket, key, bundleType }, bundle, isStored: false };
}
/** Sends a bundle and pins what S3 made of it. */
async function uploadRevision(destination, { bytes, expectedBytes }, options, { s3, clock }, observe) {
    const startMs = clock.now();
    const { metadata, notices } = objectMetadata(destination, options);
    for (const message of notices)
        observe({ type: 'notice', message });
    const address = addressOf(destination, options.s3ExpectedBucketOwner);
    const subject = `s3://${address.bucket}/${address.key}`;
    let size = 0;
    let isWhole = false;
    async function* counted() {
        for await (const piece of bytes) {
            size += piece.byteLength;
            yield piece;
        }
        isWhole = true;
    }
    const stored = await s3.upload({
        ...address,
        body: counted(),
        expectedBytes,
        contentType: contentTypes[destination.bundleType],
        metadata,
        settings: objectSettings(options),
        onProgress: sentBytes => observe({ type: 'upload-progressed', sentBytes, ...(isWhole && { totalBytes: size }) }),
        onAbortFailed: (uploadId, { message, hint }) => observe({
            type: 'warning',
            ...(uploadId === undefined
                ? {
                    message: `An unfinished upload of ${subject} may be left: the run was cancelled before S3 answered whether it began`,
                    hint: 'Find it with `aws s3api list-multipart-uploads`, and remove it with `aws s3api abort-multipart-upload` or by a lifecycle rule.'
                }
                : unremoved(uploadId, subject, message, hint))
        }),
        onRemoveFailed: ({ message, hint }) => observe({
            type: 'warning',
            message: `S3 stored ${subject} wrong, and it could not be removed: ${message}`,
            hint: `${hint ?? ''} Delete it: a later run would take it for this revision.`.trim()
        })
    }, options.signal);
    const revision = located(destination, stored);
    observe({ type: 'uploaded', revision, size, elapsedMs: clock.now() - startMs });
    return revision;
}
function unremoved(uploadId, subject, message, hint = '') {
    return {
        message: `The parts of the unfinished upload ${uploadId} of ${subject} could not be removed and are paid for: ${message}`,
        hint: `${hint} Remove them with \`aws s3api abort-multipart-upload\`, or by a lifecycle rule for incomplete uploads.`.trim()
    };
}
function addressOf({ bucket, key }, expectedBucketOwner) {
    return { bucket, key, ...(expectedBucketOwner !== undefined && { expectedBucketOwner }) };
}
/** An object as a revision, pinned by what S3 says of it. */
function located({ bucket, key, bundleType }, { eTag, versionId }) {
    return { type: 's3', bucket, key, bundleType, ...(eTag !== '' && { eTag }), ...(versionId !== undefined && { versionId }) };
}

;// CONCATENATED MODULE: ./lib/operations/pin-object.js


/**
 * Pins an object that is in S3 already. What the caller pinned stays, and a `revision` that is pinned is not changed at all; without the
 * right to look, it is deployed as named, unless the owner of its bucket was to be checked.
 */
async function pinObject(source, { signal, s3ExpectedBucketOwner, revision }, { s3 }, observe) {
    const { bucket, key, bundleType, versionId, eTag } = source;
    const isPinned = versionId !== undefined || eTag !== undefined;
    const given = { ...(versionId !== undefined && { versionId }), ...(eTag !== undefined && { eTag }) };
    try {
        const owner = s3ExpectedBucketOwner !== undefined && { expectedBucketOwner: s3ExpectedBucketOwner };
        const found = await s3.head({ bucket, key, ...(versionId !== undefined && { versionId }), ...owner }, signal);
        if (!found) {
            throw new errors/* DeployError */.sH('not-found', `there is no object s3://${bucket}/${key}${versionId === undefined ? '' : ` of version ${versionId}`}`, {
                operation: 'HeadObject',
                ...(revision
                    ? { input: 'revision', hint: 'Was it deleted since it was pushed? Push it again.' }
                    : {
                        input: 's3-key',
                        hint: 'Check `s3-bucket`, `s3-key` and `s3-version-id`; without s3:ListBucket a missing bucket looks the same.'
                    })
            });
        }
        if (eTag !== undefined && eTag !== found.eTag) {
            throw new errors/* DeployError */.sH('refused', `s3://${bucket}/${key} has changed: its ETag is ${found.eTag}, not ${eTag}`, {
                ...(revision
                    ? {
                        input: 'revision',
                        hint: 'Somebody replaced the object since it was pushed: push it again. In a bucket with versions it would still be there.'
                    }
                    : { input: 's3-etag', hint: 'Deploy the version that was tested with `s3-version-id`, or leave `s3-etag` empty.' })
            });
        }
        requireReadable(`s3://${bucket}/${key}`, found, revision === undefined ? 's3-key' : 'revision', observe);
        if (revision !== undefined && isPinned)
            return revision;
        return located({ bucket, key, bundleType }, { ...found, ...given });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'access-denied' || s3ExpectedBucketOwner !== undefined)
            throw error;
        observe(isPinned
            ? { type: 'notice', message: `s3://${bucket}/${key} cannot be looked at: whether it is still there shows on the hosts` }
            : {
                type: 'warning',
                message: `s3://${bucket}/${key} cannot be looked at, so the revision is not pinned to what is there now`,
                hint: error.hint ?? ''
            });
        return { type: 's3', bucket, key, bundleType, ...given };
    }
}
/** An archive answers nobody: the deployment would fail on each host. */
function requireReadable(subject, { archive }, input, observe) {
    if (archive === undefined)
        return;
    const { tier, restoredUntil } = archive;
    if (restoredUntil === undefined) {
        throw new errors/* DeployError */.sH('refused', `${subject} is archived (${tier}): instances cannot read it`, {
            operation: 'HeadObject',
            input,
            hint: 'Restore it with `aws s3api restore-object` and wait for that to end, or push the revision again. Keep lifecycle rules that archive away from what is deployed.'
        });
    }
    observe({
        type: 'warning',
        message: `${subject} is archived (${tier}) and restored until ${restoredUntil}: instances that start later cannot read it`,
        hint: 'Push the revision again to have it stored where it can always be read.'
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/bundle/archive-error.js
var archive_error = __webpack_require__(5481);
// EXTERNAL MODULE: ./lib/bundle/archive-file.js
var archive_file = __webpack_require__(9465);
// EXTERNAL MODULE: ./lib/bundle/entry-path.js
var entry_path = __webpack_require__(9165);
// EXTERNAL MODULE: ./lib/bundle/lone-root.js
var lone_root = __webpack_require__(7643);
// EXTERNAL MODULE: ./lib/bundle/scan-archive.js + 1 modules
var scan_archive = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/bundle/sensitive-files.js
var sensitive_files = __webpack_require__(1810);
// EXTERNAL MODULE: ./lib/bundle/tar-reader.js + 1 modules
var tar_reader = __webpack_require__(2417);
// EXTERNAL MODULE: ./lib/bundle/zip-reader.js + 1 modules
var zip_reader = __webpack_require__(7716);
;// CONCATENATED MODULE: ./lib/bundle/open-archive.js









/**
 * Reads an archive as the agent would see it after unpacking; writes nothing. All of it is decompressed, and for zip compared with its
 * checksums and lengths. The list of entries and the hash are of the same bytes. Throws `invalid-bundle` for archives that are damaged, not what they are declared to be, or unsafe:
 * names and links that leave the root, devices, one name for two kinds, more than `limits` allow; and for one that is written
 * to meanwhile. Content that is read later has to come from the file as it was.
 */
async function openArchive(file, options = {}) {
    let archive;
    try {
        archive = await (0,archive_file/* openArchiveFile */.x)(file);
        const { identity, size } = archive;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let hashed = 0;
        const onInput = (chunk) => {
            hash.update(chunk);
            hashed += chunk.length;
        };
        const kept = new Map();
        let room = keptBytes;
        const { form, index } = await (0,scan_archive/* scanArchive */.i)(archive, { ...options, onInput }, async (path, entry, content) => {
            kept.delete(path);
            if (entry.kind !== 'file' || entry.size > room || !isWorthKeeping(path, entry))
                return;
            const bytes = await collect(content, entry.size);
            room -= bytes.length;
            kept.set(path, bytes);
        });
        // All of a zip, and what may stand behind the end of a tar.
        for await (const chunk of archive.chunks({ start: hashed, signal: options.signal }))
            onInput(chunk);
        await archive.requireUnchanged();
        const root = (0,lone_root/* loneRoot */.T)(index.entries);
        const prefix = root === undefined ? '' : `${root}/`;
        const holderOf = (path) => index.aliases.get(prefix + path) ?? prefix + path;
        const tree = {
            entries: root === undefined ? index.entries : below(index.entries, prefix),
            async read(path, limit) {
                const holder = holderOf(path);
                if (index.entries.get(holder)?.kind !== 'file')
                    return undefined;
                try {
                    const bytes = kept.get(holder) ?? (await readOne(file, { identity, ...form }, holder, limit));
                    return bytes.subarray(0, limit);
                }
                catch (error) {
                    throw (0,archive_error/* archiveError */.Ji)(file, error);
                }
            }
        };
        return {
            path: file,
            type: form.type,
            tree,
            isAtHand: path => kept.has(holderOf(path)),
            ...(root === undefined ? {} : { strippedRoot: root }),
            repeated: [...index.repeated].map(path => path.slice(prefix.length)),
            entryCount: index.entryCount,
            totalBytes: index.totalBytes,
            size,
            sha256: hash.digest('hex')
        };
    }
    catch (error) {
        throw (0,archive_error/* archiveError */.Ji)(file, error);
    }
    finally {
        await archive?.close();
    }
}
/** What will be looked into, so that a tar need not be read again for each of it: AppSpecs, scripts, and what may hold secrets. */
const keptBytes = 16 * 1024 * 1024;
const keptFileBytes = 64 * 1024;
function isWorthKeeping(path, { kind, mode, size }) {
    if (kind === 'file' && (0,sensitive_files/* wantsLook */.$u)({ path, kind, size }))
        return true;
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
async function readOne(file, { identity, reader, isGzipped }, path, limit) {
    let found = Buffer.alloc(0);
    const visit = async (entry, content) => {
        // Not stopped at the first one: of a name that comes twice the last one stays on the host.
        if (entry.kind === 'file' && (0,entry_path/* entryPath */.s)(entry.name, process.platform === 'win32') === path)
            found = await collect(content, limit);
        return undefined;
    };
    const archive = await (0,archive_file/* openArchiveFile */.x)(file);
    try {
        await archive.requireUnchanged(identity);
        if (reader === 'zip')
            await (0,zip_reader/* readZip */.u)(archive, undefined, visit);
        else
            await (0,tar_reader/* readTar */.s)(archive, { isGzipped }, visit);
        await archive.requireUnchanged();
        return found;
    }
    finally {
        await archive.close();
    }
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/bundle/read-archive-bytes.js



/**
 * The bytes of an archive that was opened and checked before. Throws `invalid-bundle`, at the latest before it ends, when they are not the
 * ones that were checked any more.
 */
async function* readArchiveBytes(file, { sha256, signal }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 })) {
            signal?.throwIfAborted();
            hash.update(piece);
            yield piece;
        }
    }
    catch (error) {
        signal?.throwIfAborted();
        const code = error.code;
        if (code === undefined)
            throw error;
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" could not be read to its end (${code})`, {
            input: 'archive',
            hint: 'Stop what changes it, and try again.',
            cause: error
        });
    }
    if (hash.digest('hex') === sha256)
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" was written to after it was checked`, {
        input: 'archive',
        hint: 'Stop what writes to it, and try again.'
    });
}

// EXTERNAL MODULE: ./lib/appspec/validate.js + 190 modules
var validate = __webpack_require__(5718);
// EXTERNAL MODULE: ./lib/bundle/mode-diagnostics.js
var mode_diagnostics = __webpack_require__(3580);
// EXTERNAL MODULE: ./lib/bundle/name-diagnostics.js
var name_diagnostics = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/archive-diagnostics.js




/** What is worth saying about an archive that was built by others, once it is known to be safe; the AppSpec itself is left to its rules. */
async function archiveDiagnostics(archive, { os, hooks }) {
    const { path: source, type, tree, repeated } = archive;
    const { entries } = tree;
    const isZip = type === 'zip';
    return [
        ...(0,name_diagnostics/* nameDiagnostics */.y)({ source, entries: entries.values() }, { type, os }),
        ...(os === 'linux' ? (0,mode_diagnostics/* modeDiagnostics */.U)({ source, entries, hooks, isOwnedByRoot: isZip }) : []),
        ...repeatedDiagnostics(source, repeated),
        // A tar would be read from its start for each file that is looked into.
        ...(0,sensitive_files/* sensitiveDiagnostics */.V)(await (0,sensitive_files/* sensitiveFiles */.Ug)(tree, path => isZip || archive.isAtHand(path)), { source, isArchive: true })
    ];
}
function repeatedDiagnostics(source, [first, ...more]) {
    if (first === undefined)
        return [];
    const which = more.length === 0 ? `${(0,unpackable/* quoted */.T)(first)} is` : `${(0,unpackable/* quoted */.T)(first)} and ${more.length} more are`;
    return [
        {
            rule: 'name-twice-in-archive',
            severity: 'warning',
            message: `${which} in the archive more than once: hosts keep the last one, other programs may show the first.`,
            hint: 'Build the archive anew instead of adding to it.',
            file: source
        }
    ];
}

;// CONCATENATED MODULE: ./lib/bundle/missing-appspec.js

const missing_appspec_name = 'appspec.yml';
/** Why the agent finds no `appspec.yml` in an archive with these entries, as far as they tell, and what to do. */
function missingAppSpecHint(entries) {
    const paths = [...entries.keys()];
    const misnamed = paths.find(path => /^appspec\.(?:ya?ml|json)$/i.test(path));
    if (misnamed !== undefined)
        return `There is ${(0,unpackable/* quoted */.T)(misnamed)}, and the agent looks for ${missing_appspec_name}: rename it.`;
    const nested = paths
        .filter(path => path.endsWith(`/${missing_appspec_name}`))
        .sort((a, b) => a.split('/').length - b.split('/').length)
        .at(0);
    if (nested === undefined)
        return `The agent looks for ${missing_appspec_name} in the root of the archive, or in the only folder there.`;
    const [folder = '', ...below] = nested.split('/');
    const beside = paths.filter(path => !path.includes('/') && path !== folder);
    if (below.length > 1) {
        return `There is ${(0,unpackable/* quoted */.T)(nested)}: the agent takes one folder away at most. Build the archive from inside ${(0,unpackable/* quoted */.T)(nested.slice(0, -missing_appspec_name.length - 1))}.`;
    }
    const [first = ''] = beside;
    const others = beside.length > 1 ? ` and ${beside.length - 1} more` : '';
    return `There is ${(0,unpackable/* quoted */.T)(nested)}: the agent takes a folder away only when nothing is beside it, and ${(0,unpackable/* quoted */.T)(first)}${others} is. Build the archive from inside ${(0,unpackable/* quoted */.T)(folder)}.`;
}

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/operations/hook-files.js
var hook_files = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 11 modules
var plan_source = __webpack_require__(7846);
;// CONCATENATED MODULE: ./lib/operations/inspect-archive.js







/** No AppSpec comes near; what is longer is cut and refused for what it says then. */
const largestAppSpec = 16 * 1024 * 1024;
/** Validates what an archive would install on servers. Throws `invalid-bundle` when no AppSpec is where the agent looks for it. */
async function inspectArchive(archive, options) {
    const text = await archive.tree.read('appspec.yml', largestAppSpec);
    if (!text) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${archive.path}" has no appspec.yml in its root`, {
            input: 'archive',
            hint: missingAppSpecHint(archive.tree.entries)
        });
    }
    const validation = await (0,validate/* validateAppSpec */.F)({
        file: 'appspec.yml',
        text,
        tree: archive.tree,
        bundleType: archive.type,
        ...(0,plan_source/* readingOptions */.fK)({ ...(0,defined/* defined */.s)(options), platform: 'server' })
    });
    const os = validation.appSpec?.os.value ?? 'linux';
    return { validation, inBundle: await archiveDiagnostics(archive, { os, hooks: (0,hook_files/* hookFiles */.J)(validation) }) };
}

;// CONCATENATED MODULE: ./lib/operations/require-host.js

/** Throws when the hosts are known to run another system than the AppSpec is for. Linux stands for all systems with a POSIX shell. */
function requireHost({ appSpec, file }, { hostSystem }) {
    if (hostSystem === undefined || appSpec === undefined || appSpec.os.value === hostSystem)
        return;
    throw new errors/* DeployError */.sH('usage', `${file} is for ${appSpec.os.value}, and the hosts of a rehearsal are this machine: ${hostSystem}`, {
        hint: `Rehearse it on a ${appSpec.os.value === 'windows' ? 'Windows' : 'Linux or macOS'} machine.`
    });
}

// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/operations/store-archive.js






/** Reads and checks an archive that was built before. The file is only ever read. */
async function prepareArchive(file, options, ports, observe) {
    const bucket = requireStorable(options);
    const archive = await openArchive(file, { type: options.bundleType, signal: options.signal });
    const { validation: found, inBundle } = await inspectArchive(archive, options);
    const validation = (0,require_valid.requireValid)(found, inBundle, options, observe);
    requireHost(validation, ports);
    const bundle = summaryOf(archive);
    const destination = { bucket, key: keyOf(options, archive.sha256, archive.type), bundleType: archive.type, sha256: archive.sha256 };
    return {
        diagnostics: validation.diagnostics,
        validation,
        locate: () => locateBundle(destination, bundle, options, ports, observe),
        store: () => storeArchive(bundle, destination, options, ports, observe)
    };
}
function summaryOf({ path, type, sha256, size, entryCount }) {
    return { path, type, sha256, size, fileCount: entryCount };
}
async function storeArchive(bundle, destination, options, ports, observe) {
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle };
    const { path, sha256, size } = bundle;
    const body = { bytes: readArchiveBytes(path, { sha256, signal: options.signal }), expectedBytes: size };
    return { revision: await uploadRevision(destination, body, options, ports, observe), bundle };
}

// EXTERNAL MODULE: ./lib/bundle/archive.js + 13 modules
var archive = __webpack_require__(8742);
;// CONCATENATED MODULE: ./lib/bundle/archive-size-limit.js
/**
 * Bytes an entry takes besides its content and twice its name: tar's header, those for what it cannot hold, and padding to 512; zip's
 * two headers and its descriptor are smaller.
 */
const entryBytes = 3 * 1024;
/** What gzip adds to each slice that does not compress, and tar's padding at the end. */
const share = 1.001;
/** More bytes than an archive of the plan has, of any type and however badly it compresses. Nothing is read for it. */
function archiveSizeLimit({ entries, totalBytes }) {
    const names = entries.reduce((sum, { path, target }) => sum + 2 * (path.length + (target?.length ?? 0)) * 3, 0);
    return Math.ceil(totalBytes * share) + entries.length * entryBytes + names + 64 * 1024;
}

// EXTERNAL MODULE: ./lib/bundle/content-digest.js
var content_digest = __webpack_require__(7774);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/bundle/digest-work.js
/**
 * Hashes files on a worker thread. The worker is given the source text of this function, so that it is found in lib/ and in a bundle alike:
 * nothing outside of it may be named in it, except globals of JavaScript.
 */
function digestWork({ fs, crypto }) {
    let buffer = new Uint8Array(0);
    function contentHash(descriptor, size) {
        let pieces;
        for (let done = 0; done < size;) {
            const read = fs.readSync(descriptor, buffer, 0, Math.min(buffer.length, size - done), done);
            if (read === 0)
                return undefined;
            done += read;
            if (read === size)
                return crypto.hash('sha256', buffer.subarray(0, read));
            pieces ??= crypto.createHash('sha256');
            pieces.update(buffer.subarray(0, read));
        }
        return pieces === undefined ? crypto.hash('sha256', '') : pieces.digest('hex');
    }
    return ({ files, sizes, identities, flags, pieceBytes }) => {
        if (buffer.length !== pieceBytes)
            buffer = new Uint8Array(pieceBytes);
        return files.map((file, i) => {
            let descriptor;
            try {
                descriptor = fs.openSync(file, flags);
                const size = sizes[i] ?? 0;
                const hash = contentHash(descriptor, size);
                // Behind the last byte, as everywhere: a file that is written to meanwhile shows it now.
                const now = fs.fstatSync(descriptor);
                const at = 4 * i;
                const isPlanned = now.isFile() &&
                    now.size === size &&
                    now.dev === identities[at] &&
                    now.ino === identities[at + 1] &&
                    now.mtimeMs === identities[at + 2] &&
                    now.ctimeMs === identities[at + 3];
                return isPlanned ? hash : undefined;
            }
            catch {
                return undefined;
            }
            finally {
                if (descriptor !== undefined)
                    fs.closeSync(descriptor);
            }
        });
    };
}

// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/bundle/worker-crew.js
var worker_crew = __webpack_require__(3864);
;// CONCATENATED MODULE: ./lib/bundle/digest.js







/** What is hashed in one turn. */
const batchBytes = 4 * 1024 * 1024;
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024;
/** Starting a worker takes as long as hashing this many bytes. */
const inlineBytes = 128 * 1024 * 1024;
/** Files come from one disk, and one thread hashes faster than most give them. */
const maxWorkers = 3;
/** The {@link contentDigest} of a plan. Throws `invalid-bundle` when a file is not the one that was planned any more. */
async function digestRevision(plan, { signal, workers = workersFor(plan) } = {}) {
    const batches = batchesOf(plan.entries);
    const hashes = [];
    const hasher = fileHasher(signal);
    let next = 0;
    const here = async () => {
        for (let at = next++; at < batches.length; at = next++) {
            const found = [];
            for (const entry of batches[at] ?? [])
                found.push(await hasher(entry));
            hashes[at] = found;
            await (0,promises_.setImmediate)();
        }
    };
    if (workers === 0)
        await here();
    else {
        const crew = (0,worker_crew/* workerCrew */.O)({ workers, does: 'hashes', source });
        const beside = async () => {
            for (let at = next++; at < batches.length; at = next++)
                hashes[at] = await crew.ask(requestOf(batches[at] ?? []));
        };
        try {
            // Two for each worker, so that the next batch is there when one is done.
            await Promise.all([here(), ...Array.from({ length: 2 * workers }, beside)]);
        }
        finally {
            await crew.close();
        }
    }
    const digest = (0,content_digest/* contentDigest */.e)();
    let batch = 0;
    let at = 0;
    for (const entry of plan.entries) {
        if (entry.kind !== 'file') {
            digest.add(entry);
            continue;
        }
        while (at === batches[batch]?.length) {
            batch += 1;
            at = 0;
        }
        // What a worker could not read is read here once more, which says what is wrong with it.
        digest.add(entry, hashes[batch]?.[at] ?? (await hasher(entry)));
        at += 1;
    }
    return digest.digest();
}
const costOf = ({ size }) => overheadBytes + size;
function workersFor({ entries }) {
    let cost = 0;
    for (const entry of entries)
        cost += costOf(entry);
    return cost < inlineBytes ? 0 : Math.min((0,external_node_os_.availableParallelism)() - 1, maxWorkers);
}
/** The files, in their order. */
function batchesOf(entries) {
    const batches = [];
    let room = 0;
    for (const entry of entries) {
        if (entry.kind !== 'file')
            continue;
        if (room <= 0) {
            batches.push([]);
            room = batchBytes;
        }
        batches.at(-1)?.push(entry);
        room -= costOf(entry);
    }
    return batches;
}
/** Hashes one file after the other on this thread. */
function fileHasher(signal) {
    // The same memory for all of them: new memory for each would be most of what is used.
    const small = Buffer.allocUnsafeSlow(read_planned_file/* smallFileBytes */.n9);
    let large;
    return async (entry) => {
        signal?.throwIfAborted();
        if (entry.size <= read_planned_file/* smallFileBytes */.n9) {
            let length = 0;
            (0,read_planned_file/* readSmallFile */.EW)(entry, { room: wanted => small.subarray(length, length + wanted), filled: bytes => (length += bytes) });
            return (0,external_node_crypto_.hash)('sha256', small.subarray(0, length));
        }
        const pieces = (0,external_node_crypto_.createHash)('sha256');
        for await (const piece of (0,read_planned_file/* readPlannedFile */.v_)(entry, signal, (large ??= Buffer.allocUnsafeSlow(read_planned_file/* pieceBytes */.I3))))
            pieces.update(piece);
        return pieces.digest('hex');
    };
}
const source = `(work => request => ({answer: work(request), transfer: []}))
((${digestWork.toString()})({fs: require('node:fs'), crypto: require('node:crypto')}))`;
function requestOf(batch) {
    const identities = new Float64Array(4 * batch.length);
    const files = batch.map(({ content }, i) => {
        // What is in memory only is hashed here: there is no such file.
        if (content?.from !== 'disk')
            return '';
        const { device, inode, mtimeMs, ctimeMs } = content.identity;
        identities.set([device, inode, mtimeMs, ctimeMs], 4 * i);
        return content.file;
    });
    return { files, sizes: batch.map(({ size }) => size), identities, flags: read_planned_file/* readFlags */.uW, pieceBytes: read_planned_file/* pieceBytes */.I3 };
}

;// CONCATENATED MODULE: ./lib/operations/store-directory.js









/** Plans and checks the bundle of a directory; it is packed while it is uploaded, and is never on disk. */
async function prepareDirectory(source, options, ports, observe) {
    const bucket = requireStorable(options);
    const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, source, platform: 'server' });
    const validation = (0,require_valid.requireValid)(found, inBundle, options, observe);
    requireHost(validation, ports);
    return {
        diagnostics: validation.diagnostics,
        validation,
        locate: async () => {
            const { destination, summary } = await destine(plan, { bucket, bundleType }, options);
            return locateBundle(destination, summary, options, ports, observe);
        },
        store: () => storePlan(plan, { bucket, bundleType }, options, ports, observe)
    };
}
async function destine(plan, { bucket, bundleType }, options) {
    const sha256 = await digestRevision(plan, { signal: options.signal });
    return {
        destination: { bucket, key: keyOf(options, sha256, bundleType), bundleType, sha256 },
        summary: { type: bundleType, sha256, fileCount: plan.fileCount }
    };
}
async function storePlan(plan, place, options, ports, observe) {
    const { signal, compressionLevel: level } = options;
    const { destination, summary } = await destine(plan, place, options);
    const { bundleType: type, sha256 } = destination;
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle: summary };
    const startMs = ports.clock.now();
    let size = 0;
    async function* packed() {
        const digest = (0,content_digest/* contentDigest */.e)();
        for await (const piece of (0,archive/* archiveRevision */.S)(plan, { type, level, signal, digest })) {
            size += piece.byteLength;
            yield piece;
        }
        requireSameContent(plan, sha256, digest.digest());
        observe({ type: 'packaged', bundle: { ...summary, size }, totalBytes: plan.totalBytes, elapsedMs: ports.clock.now() - startMs });
    }
    const body = { bytes: packed(), expectedBytes: archiveSizeLimit(plan) };
    const revision = await uploadRevision(destination, body, options, ports, observe);
    return { revision, bundle: { ...summary, size } };
}
/** The object is named by what was hashed, and holds what was packed: a write in between may leave size and time as they were. */
function requireSameContent({ source }, hashed, packed) {
    if (hashed === packed)
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `a file in "${source}" was written to while it was packed`, {
        input: 'source',
        hint: 'Stop what writes to it (a build or a watcher still running?), and try again.'
    });
}

;// CONCATENATED MODULE: ./lib/operations/store-revision.js




/** Checks a revision. Nothing is uploaded yet. */
async function prepareRevision(source, options, ports, observe) {
    switch (source.type) {
        case 'directory':
        case 'archive':
            return prepareNew(source, options, ports, observe);
        case 'object':
            objectSettings(options);
            return existing(() => pinObject(source, options, ports, observe));
        case 'github':
            observe({
                type: 'notice',
                message: `The AppSpec of ${source.repository}@${source.commitId.slice(0, 7)} is read on the hosts; it is not checked here`
            });
            return existing(() => Promise.resolve({ type: 'github', repository: source.repository, commitId: source.commitId }));
    }
}
/** A revision that is somewhere already. */
function existing(find) {
    return {
        diagnostics: [],
        locate: async () => ({ revision: await find(), isStored: true }),
        store: async () => ({ revision: await find() })
    };
}
/** Checks a bundle that is to be stored. */
function prepareNew(source, options, ports, observe) {
    switch (source.type) {
        case 'directory':
            return prepareDirectory(source.source, options, ports, observe);
        case 'archive':
            return prepareArchive(source.file, options, ports, observe);
    }
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withNearestName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);


/** A `not-found` error that names the input, and the nearest name there is. */
async function withNearestName(error, { input, name, list }) {
    const names = await list().catch(() => []);
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
    const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : '';
    const { operation, errorName, requestId, cause } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', error.message, {
        operation,
        errorName,
        requestId,
        cause,
        input,
        hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
    });
}


/***/ })

};
