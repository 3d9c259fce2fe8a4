export const id = 2288;
export const ids = [2288];
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
// EXTERNAL MODULE: ./lib/bundle/zip-reader.js + 2 modules
var zip_reader = __webpack_require__(103);
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

/***/ 103:
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

;// CONCATENATED MODULE: ./lib/bundle/zip-local-header.js



/** What a size of 32 bits says when the real one is in the extra field with {@link zip64Id} (APPNOTE.TXT, section 4.5.3). */
const elsewhere = 0xffffffff;
const zip64Id = 0x0001;
/**
 * Throws an {@link ArchiveProblem} when the header before an entry's data contradicts the directory at the end. Archives are read here by the
 * directory, and so do many programs; unzip, which hosts run, takes method, lengths and checksum from the header in front (unless bit 3 says
 * that they stand behind the data) and could not unpack it.
 */
function checkLocalHeader(local, entry, name) {
    const isBehind = (local.generalPurposeBitFlag & (1 << 3)) !== 0;
    const { compressedSize, uncompressedSize } = sizesOf(local);
    const isSame = local.compressionMethod === entry.compressionMethod &&
        (isBehind || (local.crc32 === entry.crc32 && compressedSize === entry.compressedSize && uncompressedSize === entry.uncompressedSize));
    if (isSame)
        return;
    throw new archive_error/* ArchiveProblem */.OQ(`is damaged: the header before ${(0,unpackable/* quoted */.T)(name)} contradicts the directory at its end, and unzip on a host goes by that header`, 'Build or download it again.');
}
function sizesOf({ compressedSize, uncompressedSize, extraField }) {
    if (compressedSize !== elsewhere && uncompressedSize !== elsewhere)
        return { compressedSize, uncompressedSize };
    const long = zip64Of(extraField);
    let at = 0;
    const next = (short) => {
        if (short !== elsewhere || long === undefined || long.length < at + 8)
            return short;
        at += 8;
        return Number(long.readBigUInt64LE(at - 8));
    };
    const uncompressed = next(uncompressedSize);
    return { compressedSize: next(compressedSize), uncompressedSize: uncompressed };
}
function zip64Of(extraField) {
    try {
        return (0,yauzl/* parseExtraFields */.HM)(extraField).find(({ id }) => id === zip64Id)?.data;
    }
    catch {
        // Cut short: what is said in 32 bits is all there is.
        return undefined;
    }
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
    checkLocalHeader(await zip.readLocalFileHeaderPromise(entry), entry, name);
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


/***/ })

};
