export const id = 409;
export const ids = [409,190,532];
export const modules = {

/***/ 7566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ digestRevision)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _read_planned_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(996);



/** The first line of a manifest; it changes when the manifest's form does, so that hashes of two forms never meet. */
const manifestVersion = 'codedeploy-kit revision 1';
const bytesPerTurn = 4 * 1024 * 1024;
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024;
/**
 * Hex SHA-256 that identifies what a revision holds: the hash of a manifest with one JSON line per entry (kind, octal mode, content hash or
 * link target, path). It does not depend on times, owners, umask, locale, the archive's type or the zlib that compresses it.
 */
async function digestRevision(plan, signal) {
    const manifest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${manifestVersion}\n`);
    let sinceTurn = 0;
    for (const entry of plan.entries) {
        signal?.throwIfAborted();
        const what = entry.kind === 'symlink' ? (entry.target ?? '') : entry.kind === 'file' ? await hashFile(entry, signal) : '';
        manifest.update(`${JSON.stringify([entry.kind, entry.mode.toString(8), what, entry.path])}\n`);
        sinceTurn += overheadBytes + entry.size;
        if (sinceTurn >= bytesPerTurn) {
            sinceTurn = 0;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    return manifest.digest('hex');
}
function hashFile(entry, signal) {
    if (entry.size > _read_planned_file_js__WEBPACK_IMPORTED_MODULE_2__/* .smallFileBytes */ .n9)
        return hashLargeFile(entry, signal);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_read_planned_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .EW)(entry)).digest('hex');
}
async function hashLargeFile(entry, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of (0,_read_planned_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlannedFile */ .v_)(entry, signal))
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5481);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);


/** Longest path Linux takes, its closing NUL included (PATH_MAX in limits.h). */
const maxPathBytes = 4096;
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

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ writeBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/bundle/fixed-time.js
/**
 * The time every entry of a bundle bears unless the caller names another: 1980-01-01 00:00:00 UTC, the first that a zip can hold.
 * Not 1970, which some tar programs warn about. In zip the same wall-clock time is written, whatever the time zone.
 */
const fixedTimeMs = Date.UTC(1980, 0, 1);

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/bundle/deflate-slice.js


const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes of input that are compressed as one unit of parallel work. */
const sliceBytes = 1024 * 1024;
/** Deflate looks back this far (RFC 1951, section 2). */
const windowBytes = 32 * 1024;
/** An empty last block with fixed codes: BFINAL=1, BTYPE=01, end-of-block code 0000000 (RFC 1951, section 3.2.3). */
const deflateEnd = Buffer.from([0x03, 0x00]);
/** The end of a slice that the next one may refer back to. */
function dictionaryOf(slice) {
    return slice.subarray(Math.max(0, slice.length - windowBytes));
}
/**
 * Compresses one slice of a longer stream on zlib's thread pool. The result ends at a byte boundary without a last block, so that slices
 * may be joined; {@link deflateEnd} closes the stream. `dictionary` is {@link dictionaryOf} the slice before it.
 */
async function deflateSlice(slice, dictionary, level) {
    if (level === 0 || isIncompressible(slice))
        return storedBlocks(slice);
    return deflate(slice, {
        level,
        // zlib's default of 16 KiB costs a turn of the event loop for each; a whole slice at once costs memory.
        chunkSize: 128 * 1024,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        ...(dictionary === undefined || dictionary.length === 0 ? {} : { dictionary })
    });
}
const probeBytes = 16 * 1024;
const worthwhile = 0.97;
/** Whether two samples, deflated at the fastest level, hardly shrink: images, archives, encrypted data. */
function isIncompressible(slice) {
    if (slice.length < 4 * probeBytes)
        return false;
    const third = Math.floor(slice.length / 3);
    const samples = [slice.subarray(third, third + probeBytes), slice.subarray(2 * third, 2 * third + probeBytes)];
    return samples.every(sample => (0,external_node_zlib_.deflateRawSync)(sample, { level: 1, chunkSize: 2 * probeBytes }).length > sample.length * worthwhile);
}
/** The most a stored block can hold: LEN is two bytes (RFC 1951, section 3.2.4). */
const storedBlockBytes = 0xffff;
function storedBlocks(slice) {
    const blocks = [];
    for (let offset = 0; offset < slice.length; offset += storedBlockBytes) {
        const data = slice.subarray(offset, offset + storedBlockBytes);
        const header = Buffer.alloc(5);
        header.writeUInt8(0x00, 0); // BFINAL=0, BTYPE=00 (stored), padded to the byte
        header.writeUInt16LE(data.length, 1); // LEN
        header.writeUInt16LE(data.length ^ 0xffff, 3); // NLEN
        blocks.push(header, data);
    }
    return Buffer.concat(blocks);
}

;// CONCATENATED MODULE: ./lib/bundle/in-order.js
/**
 * Runs jobs side by side and yields their results in the order of the jobs. At least one job runs; more are started while fewer than
 * `limits.jobs` and `limits.bytes` are in flight. After an error, or when the consumer leaves, the rest is awaited and dropped.
 */
async function* inOrder(jobs, limits) {
    const flying = [];
    let bytes = 0;
    const land = async () => {
        const first = flying.shift();
        if (first === undefined)
            throw new Error('no job in flight');
        bytes -= first.bytes;
        return first.result;
    };
    try {
        for await (const job of jobs) {
            while (flying.length > 0 && (flying.length >= limits.jobs || bytes + job.bytes > limits.bytes))
                yield await land();
            const result = job.run();
            // Whoever lands it sees the rejection; until then it must not count as unhandled.
            result.catch(() => undefined);
            flying.push({ bytes: job.bytes, result });
            bytes += job.bytes;
        }
        while (flying.length > 0)
            yield await land();
    }
    finally {
        await Promise.allSettled(flying.map(({ result }) => result));
    }
}

;// CONCATENATED MODULE: ./lib/bundle/parallel-gzip.js



/** Three of the thread pool's four threads: file reads and name lookups share the pool and must not starve. */
const slicesInFlight = 3;
/**
 * One gzip member (RFC 1952) of everything `input` yields, compressed in slices side by side. The same input and level give the same
 * bytes whatever the sizes of the pieces; memory does not grow with the input.
 */
async function* parallelGzip(input, level) {
    const header = Buffer.alloc(10);
    header.writeUInt8(0x1f, 0); // ID1
    header.writeUInt8(0x8b, 1); // ID2
    header.writeUInt8(8, 2); // CM: deflate
    header.writeUInt8(0, 3); // FLG: no name, no comment, no extra field
    header.writeUInt32LE(0, 4); // MTIME: none
    header.writeUInt8(0, 8); // XFL
    header.writeUInt8(255, 9); // OS: unknown, the same on every system
    yield header;
    let crc = 0;
    let size = 0;
    async function* jobs() {
        let dictionary;
        for await (const slice of slices(input)) {
            crc = (0,external_node_zlib_.crc32)(slice, crc);
            size += slice.length;
            const before = dictionary;
            dictionary = dictionaryOf(slice);
            yield { bytes: slice.length, run: () => deflateSlice(slice, before, level) };
        }
    }
    yield* inOrder(jobs(), { jobs: slicesInFlight, bytes: slicesInFlight * sliceBytes });
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc, 0); // CRC32 of the uncompressed data
    trailer.writeUInt32LE(size % 2 ** 32, 4); // ISIZE: its size modulo 2^32
    yield Buffer.concat([deflateEnd, trailer]);
}
/** Joins and cuts pieces into slices of exactly {@link sliceBytes}, the last one excepted. */
async function* slices(input) {
    let slice = Buffer.allocUnsafeSlow(sliceBytes);
    let length = 0;
    for await (const piece of input) {
        for (let offset = 0; offset < piece.length;) {
            const part = piece.subarray(offset, offset + sliceBytes - length);
            slice.set(part, length);
            length += part.length;
            offset += part.length;
            if (length === sliceBytes) {
                yield slice;
                slice = Buffer.allocUnsafeSlow(sliceBytes);
                length = 0;
            }
        }
    }
    if (length > 0)
        yield slice.subarray(0, length);
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./lib/bundle/tar-archive.js


/**
 * The bytes of a tar archive (POSIX ustar; pax headers for what ustar cannot say). Owner and group are 0 without names: the agent, as
 * root, keeps the owner it finds in a tar.
 */
async function* tarArchive(input) {
    const tar = (0,tar_stream.pack)();
    const written = writeEntries(tar, input).then(() => tar.finalize(), (error) => tar.destroy(error));
    try {
        for await (const chunk of tar)
            yield chunk;
    }
    finally {
        tar.destroy();
        await written;
    }
}
async function writeEntries(tar, { entries, mtimeMs, signal, onRead }) {
    const mtime = new Date(mtimeMs);
    let bytes = 0;
    for (const entry of entries) {
        signal?.throwIfAborted();
        if (tar.destroyed)
            return;
        const header = { name: entry.path, mode: entry.mode, type: entry.kind, size: entry.size, mtime, uid: 0, gid: 0 };
        if (entry.kind === 'symlink')
            await writeWhole(tar, { ...header, linkname: entry.target ?? '' });
        else if (entry.kind === 'directory')
            await writeWhole(tar, header);
        else if (entry.size <= read_planned_file/* smallFileBytes */.n9)
            await writeWhole(tar, header, (0,read_planned_file/* readSmallFile */.EW)(entry));
        else
            await writePieces(tar, header, entry, signal);
        bytes += entry.size;
        onRead(bytes);
    }
}
function writeWhole(tar, header, content) {
    return new Promise((resolve, reject) => {
        const done = (error) => (error ? reject(error) : resolve());
        if (content === undefined)
            tar.entry(header, done);
        else
            tar.entry(header, content, done);
    });
}
async function writePieces(tar, header, entry, signal) {
    let sink;
    const finished = new Promise((resolve, reject) => {
        sink = tar.entry(header, error => (error ? reject(error) : resolve()));
    });
    // The promise has the failure; the event and an unawaited rejection would end the process.
    sink?.on('error', () => undefined);
    finished.catch(() => undefined);
    for await (const piece of (0,read_planned_file/* readPlannedFile */.v_)(entry, signal)) {
        if (sink?.write(piece) === false)
            await Promise.race([drained(sink), finished]);
    }
    sink?.end(undefined);
    await finished;
}
function drained(sink) {
    return new Promise(resolve => sink.once('drain', () => resolve()));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/zip-records.js
/** The wall-clock time of UTC in MS-DOS form (section 4.4.6): two-second steps, from 1980 to 2107. */
function dosTime(ms) {
    const at = new Date(Math.min(Math.max(ms, Date.UTC(1980, 0, 1)), Date.UTC(2107, 11, 31, 23, 59, 58)));
    return {
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
    };
}
const max16 = 0xffff;
const max32 = 0xffffffff;
function versionNeeded(zip64) {
    return zip64 ? 45 : 20; // 4.5: zip64; 2.0: deflate and directories (section 4.4.3)
}
function flags({ hasDescriptor }) {
    return (1 << 11) | (hasDescriptor ? 1 << 3 : 0); // bit 11: names are UTF-8; bit 3: a data descriptor follows
}
function methodNumber({ method }) {
    return method === 'stored' ? 0 : 8;
}
/** Section 4.3.7. */
function localHeader(record) {
    const { name, hasDescriptor, isLarge, dosTime, crc, compressedSize, size } = record;
    const extraLength = isLarge ? 20 : 0;
    const bytes = Buffer.alloc(30 + name.length + extraLength);
    bytes.writeUInt32LE(0x04034b50, 0); // local file header signature
    bytes.writeUInt16LE(versionNeeded(isLarge), 4); // version needed to extract
    bytes.writeUInt16LE(flags(record), 6); // general purpose bit flag
    bytes.writeUInt16LE(methodNumber(record), 8); // compression method
    bytes.writeUInt16LE(dosTime.time, 10); // last mod file time
    bytes.writeUInt16LE(dosTime.date, 12); // last mod file date
    bytes.writeUInt32LE(hasDescriptor ? 0 : crc, 14); // crc-32
    bytes.writeUInt32LE(isLarge ? max32 : hasDescriptor ? 0 : compressedSize, 18); // compressed size
    bytes.writeUInt32LE(isLarge ? max32 : hasDescriptor ? 0 : size, 22); // uncompressed size
    bytes.writeUInt16LE(name.length, 26); // file name length
    bytes.writeUInt16LE(extraLength, 28); // extra field length
    name.copy(bytes, 30);
    if (isLarge)
        zip64Extra([hasDescriptor ? 0 : size, hasDescriptor ? 0 : compressedSize]).copy(bytes, 30 + name.length);
    return bytes;
}
/** Section 4.3.9; sizes have eight bytes when the local header bears the zip64 extra field. */
function dataDescriptor({ isLarge, crc, compressedSize, size }) {
    const bytes = Buffer.alloc(isLarge ? 24 : 16);
    bytes.writeUInt32LE(0x08074b50, 0); // signature
    bytes.writeUInt32LE(crc, 4); // crc-32
    if (isLarge) {
        bytes.writeBigUInt64LE(BigInt(compressedSize), 8); // compressed size
        bytes.writeBigUInt64LE(BigInt(size), 16); // uncompressed size
    }
    else {
        bytes.writeUInt32LE(compressedSize, 8);
        bytes.writeUInt32LE(size, 12);
    }
    return bytes;
}
/** Section 4.3.12; `offset` is that of the local header. */
function centralHeader(record, offset) {
    const { name, unixMode, isDirectory, dosTime, crc, compressedSize, size, isLarge } = record;
    const large = [size, compressedSize, offset].filter(value => value >= max32);
    const extra = large.length === 0 ? Buffer.alloc(0) : zip64Extra(large);
    const bytes = Buffer.alloc(46 + name.length + extra.length);
    const needed = versionNeeded(isLarge || large.length > 0);
    bytes.writeUInt32LE(0x02014b50, 0); // central file header signature
    bytes.writeUInt16LE((3 << 8) | 45, 4); // version made by: 3 = Unix, so that the attributes are read as a mode; 4.5
    bytes.writeUInt16LE(needed, 6); // version needed to extract
    bytes.writeUInt16LE(flags(record), 8); // general purpose bit flag
    bytes.writeUInt16LE(methodNumber(record), 10); // compression method
    bytes.writeUInt16LE(dosTime.time, 12); // last mod file time
    bytes.writeUInt16LE(dosTime.date, 14); // last mod file date
    bytes.writeUInt32LE(crc, 16); // crc-32
    bytes.writeUInt32LE(Math.min(compressedSize, max32), 20); // compressed size
    bytes.writeUInt32LE(Math.min(size, max32), 24); // uncompressed size
    bytes.writeUInt16LE(name.length, 28); // file name length
    bytes.writeUInt16LE(extra.length, 30); // extra field length
    bytes.writeUInt16LE(0, 32); // file comment length
    bytes.writeUInt16LE(0, 34); // disk number start
    bytes.writeUInt16LE(0, 36); // internal file attributes
    bytes.writeUInt32LE(((unixMode << 16) | (isDirectory ? 0x10 : 0)) >>> 0, 38); // external file attributes: Unix mode; MS-DOS directory bit
    bytes.writeUInt32LE(Math.min(offset, max32), 42); // relative offset of local header
    name.copy(bytes, 46);
    extra.copy(bytes, 46 + name.length);
    return bytes;
}
/** Section 4.5.3: only the values whose 32-bit field is full, in the order size, compressed size, offset. */
function zip64Extra(values) {
    const bytes = Buffer.alloc(4 + 8 * values.length);
    bytes.writeUInt16LE(0x0001, 0); // header id: zip64
    bytes.writeUInt16LE(8 * values.length, 2); // size of the rest
    values.forEach((value, i) => bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
    return bytes;
}
/** Sections 4.3.14 to 4.3.16: the end of the archive, with the zip64 records before it when a count, size or offset is too large. */
function endOfCentralDirectory({ entries, offset, size }) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0); // end of central dir signature
    end.writeUInt16LE(0, 4); // number of this disk
    end.writeUInt16LE(0, 6); // disk with the start of the central directory
    end.writeUInt16LE(Math.min(entries, max16), 8); // entries on this disk
    end.writeUInt16LE(Math.min(entries, max16), 10); // entries in total
    end.writeUInt32LE(Math.min(size, max32), 12); // size of the central directory
    end.writeUInt32LE(Math.min(offset, max32), 16); // its offset
    end.writeUInt16LE(0, 20); // comment length
    if (entries < max16 && size < max32 && offset < max32)
        return end;
    const zip64 = Buffer.alloc(56);
    zip64.writeUInt32LE(0x06064b50, 0); // zip64 end of central dir signature
    zip64.writeBigUInt64LE(44n, 4); // size of the rest of this record
    zip64.writeUInt16LE((3 << 8) | 45, 12); // version made by
    zip64.writeUInt16LE(45, 14); // version needed to extract
    zip64.writeUInt32LE(0, 16); // number of this disk
    zip64.writeUInt32LE(0, 20); // disk with the start of the central directory
    zip64.writeBigUInt64LE(BigInt(entries), 24); // entries on this disk
    zip64.writeBigUInt64LE(BigInt(entries), 32); // entries in total
    zip64.writeBigUInt64LE(BigInt(size), 40); // size of the central directory
    zip64.writeBigUInt64LE(BigInt(offset), 48); // its offset
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0); // zip64 end of central dir locator signature
    locator.writeUInt32LE(0, 4); // disk with the zip64 end of central directory
    locator.writeBigUInt64LE(BigInt(offset + size), 8); // its offset
    locator.writeUInt32LE(1, 16); // number of disks
    return Buffer.concat([zip64, locator, end]);
}

;// CONCATENATED MODULE: ./lib/bundle/zip-archive.js










const zip_archive_deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** File type bits of Unix's `st_mode`. */
const typeBits = { file: 0o100000, directory: 0o040000, symlink: 0o120000 };
/** From here on sizes get 64 bits: deflate may add a little to what does not compress, and the header is written before that is known. */
const largeFileBytes = 0xf0000000;
/** The file name length has two bytes. */
const maxNameBytes = 0xffff;
/** Enough small files to keep all cores busy while the next ones are read; the bytes bound the memory. */
const inFlight = { jobs: 24, bytes: 6 * sliceBytes };
/**
 * The bytes of a zip archive with Unix modes, symlinks and UTF-8 names. Files of up to 256 KiB carry their sizes in front; larger ones are
 * deflated in slices side by side and carry them behind (data descriptor), so that nothing is held back.
 */
async function* zipArchive(input, level) {
    const central = [];
    let offset = 0;
    let start = 0;
    for await (const { bytes, record } of inOrder(pieces(input, level), inFlight)) {
        if (bytes.length > 0)
            yield bytes;
        offset += bytes.length;
        if (record === undefined)
            continue;
        central.push(centralHeader(record, start));
        start = offset;
    }
    let size = 0;
    for (let first = 0; first < central.length; first += 1000) {
        const batch = Buffer.concat(central.slice(first, first + 1000));
        size += batch.length;
        yield batch;
    }
    yield endOfCentralDirectory({ entries: central.length, offset, size });
}
async function* pieces({ entries, mtimeMs, signal, onRead }, level) {
    const time = dosTime(mtimeMs);
    let bytes = 0;
    let sinceTurn = 0;
    for (const entry of entries) {
        signal?.throwIfAborted();
        if (entry.kind === 'file' && entry.size > read_planned_file/* smallFileBytes */.n9)
            yield* largeFile(entry, time, level, signal);
        else {
            const content = entry.kind === 'file' ? (0,read_planned_file/* readSmallFile */.EW)(entry) : Buffer.from(entry.kind === 'symlink' ? (entry.target ?? '') : '');
            yield { bytes: content.length, run: () => smallEntry(entry, content, time, level) };
        }
        bytes += entry.size;
        sinceTurn += entry.size + 4096;
        onRead(bytes);
        if (sinceTurn > sliceBytes) {
            sinceTurn = 0;
            await (0,external_node_timers_promises_.setImmediate)();
        }
    }
}
async function smallEntry(entry, content, dosTime, level) {
    const deflated = entry.kind === 'file' ? await deflateWhole(content, level) : undefined;
    const data = deflated ?? content;
    const record = {
        ...recordOf(entry, dosTime),
        method: deflated === undefined ? 'stored' : 'deflated',
        crc: (0,external_node_zlib_.crc32)(content),
        compressedSize: data.length,
        size: content.length
    };
    return { bytes: Buffer.concat([localHeader(record), data]), record };
}
/** Undefined when it would not get smaller. */
async function deflateWhole(content, level) {
    if (level === 0 || content.length === 0 || isIncompressible(content))
        return undefined;
    // A window and a hash table of the file's own size cost a fraction of the default ones to set up.
    const bits = Math.min(15, Math.max(9, 32 - Math.clz32(content.length)));
    const deflated = await zip_archive_deflate(content, { level, windowBits: bits, memLevel: Math.min(8, bits - 6), chunkSize: content.length + 64 });
    return deflated.length < content.length ? deflated : undefined;
}
async function* largeFile(entry, dosTime, level, signal) {
    const record = { ...recordOf(entry, dosTime), method: 'deflated', hasDescriptor: true, isLarge: entry.size >= largeFileBytes };
    yield { bytes: 0, run: () => Promise.resolve({ bytes: localHeader(record) }) };
    let crc = 0;
    const sizes = [];
    let dictionary;
    for await (const slice of slices((0,read_planned_file/* readPlannedFile */.v_)(entry, signal))) {
        crc = (0,external_node_zlib_.crc32)(slice, crc);
        const before = dictionary;
        dictionary = dictionaryOf(slice);
        const run = () => {
            const deflated = deflateSlice(slice, before, level);
            const size = deflated.then(({ length }) => length);
            // Its job reports the failure; the sum below must not report it as unhandled before that.
            size.catch(() => undefined);
            sizes.push(size);
            return deflated.then(bytes => ({ bytes }));
        };
        yield { bytes: slice.length, run };
    }
    const finish = async () => {
        const compressedSize = (await Promise.all(sizes)).reduce((sum, size) => sum + size, deflateEnd.length);
        const done = { ...record, crc, compressedSize, size: entry.size };
        return { bytes: Buffer.concat([deflateEnd, dataDescriptor(done)]), record: done };
    };
    yield { bytes: 0, run: finish };
}
function recordOf(entry, dosTime) {
    const isDirectory = entry.kind === 'directory';
    const name = Buffer.from(isDirectory ? `${entry.path}/` : entry.path);
    if (name.length > maxNameBytes) {
        throw new errors/* DeployError */.sH('invalid-bundle', `the path ${(0,unpackable/* quoted */.T)(entry.path.slice(0, 60))}... is too long for a zip archive`, {
            hint: 'Use `bundle-type: tgz`, or a shorter path.'
        });
    }
    return {
        name,
        method: 'stored',
        unixMode: typeBits[entry.kind] | entry.mode,
        isDirectory,
        hasDescriptor: false,
        isLarge: false,
        crc: 0,
        compressedSize: 0,
        size: 0,
        dosTime
    };
}

;// CONCATENATED MODULE: ./lib/bundle/archive.js





const defaultLevel = 5;
/**
 * The bytes of the plan's archive, made while they are read, in memory that does not grow with the plan. The same plan gives the same
 * bytes on any machine with the same zlib. On any failure, and on abort (with the signal's reason), the stream is destroyed with the
 * error: it never just ends early.
 */
function archiveRevision(plan, { type, level = defaultLevel, mtimeMs = fixedTimeMs, signal, onProgress }) {
    if (!Number.isInteger(level) || level < 0 || level > 9)
        throw new RangeError(`level must be a whole number from 0 to 9, not ${level}`);
    const input = { entries: plan.entries, mtimeMs, signal, onRead: bytes => onProgress?.(bytes) };
    return external_node_stream_.Readable.from(archiveBytes(input, type, level), { objectMode: false, highWaterMark: 256 * 1024 });
}
async function* archiveBytes(input, type, level) {
    input.signal?.throwIfAborted();
    if (type === 'zip')
        yield* zipArchive(input, level);
    else if (type === 'tar')
        yield* tarArchive(input);
    else
        yield* parallelGzip(tarArchive(input), level);
}

;// CONCATENATED MODULE: ./lib/bundle/check-archive.js


/** Names of the AppSpec the agent accepts at the root (`.yaml` only for Install; rules of the AppSpec say more). */
const appSpecNames = ['appspec.yml', 'appspec.yaml'];
/** Throws `invalid-bundle` unless the plan has an AppSpec, a file, at its root: without one every deployment of it fails. */
function checkAppSpecAtRoot(plan) {
    if (appSpecNames.some(name => ['file', 'symlink'].includes(plan.tree.entries.get(name)?.kind ?? '')))
        return;
    const elsewhere = plan.entries.find(({ path, kind }) => kind === 'file' && /(^|\/)appspec\.ya?ml$/i.test(path));
    throw new errors/* DeployError */.sH('invalid-bundle', `there is no appspec.yml at the root of "${plan.source}"`, {
        input: 'source',
        hint: elsewhere === undefined
            ? 'Write one, or name it with `appspec`; check that `exclude` and the ignore file do not leave it out.'
            : `There is ${(0,unpackable/* quoted */.T)(elsewhere.path)}: use \`appspec: ${elsewhere.path}\`, or its folder as \`source\`.`
    });
}
/**
 * Compares an archive that was read back with the plan it was made from: every entry, with its kind, mode, size and link target, and
 * nothing else. Throws `invalid-bundle` with the first difference; that would be a fault of this program or of the disk.
 */
function checkArchive({ path: file, tree, strippedRoot }, plan) {
    const problem = strippedRoot === undefined
        ? firstDifference(plan.tree.entries, tree.entries)
        : `has only one folder, ${(0,unpackable/* quoted */.T)(strippedRoot)}, which the agent strips`;
    if (problem !== undefined) {
        throw new errors/* DeployError */.sH('invalid-bundle', `the bundle that was written does not hold what was planned: ${problem}`, {
            hint: `Try again; if it stays, please report it. File: ${file}`
        });
    }
}
function firstDifference(planned, read) {
    for (const [path, entry] of planned) {
        const other = read.get(path);
        if (other === undefined)
            return `${(0,unpackable/* quoted */.T)(path)} is missing`;
        for (const key of ['kind', 'size', 'target']) {
            if (entry[key] !== other[key])
                return `the ${key} of ${(0,unpackable/* quoted */.T)(path)} is ${String(other[key])}, not ${String(entry[key])}`;
        }
        if (entry.kind !== 'symlink' && entry.mode !== other.mode)
            return `the mode of ${(0,unpackable/* quoted */.T)(path)} is ${other.mode.toString(8)}, not ${entry.mode.toString(8)}`;
    }
    for (const path of read.keys())
        if (!planned.has(path))
            return `${(0,unpackable/* quoted */.T)(path)} was not planned`;
    return undefined;
}

// EXTERNAL MODULE: ./lib/bundle/open-archive.js
var open_archive = __webpack_require__(2293);
;// CONCATENATED MODULE: ./lib/bundle/package-bundle.js









/**
 * Writes the plan's archive. It is written under a temporary name beside `file`, read back from disk and compared with the plan, and
 * only then gets its name: `file` is either the complete bundle or untouched, and nothing else is left behind, also after an abort.
 * Throws `invalid-bundle` when the plan has no AppSpec at its root, or a file changes meanwhile.
 */
async function writeBundle(plan, { type, file, level, signal, onProgress }) {
    signal?.throwIfAborted();
    checkAppSpecAtRoot(plan);
    const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.part`;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        checkTarget(file);
        await (0,external_node_stream_promises_.pipeline)(archiveRevision(plan, { type, level, signal, onProgress }), async function* (chunks) {
            for await (const chunk of chunks) {
                hash.update(chunk);
                yield chunk;
            }
        }, (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' }), { ...(signal ? { signal } : {}) });
        const archive = await (0,open_archive/* openArchive */.p)(temporary, { type, signal, limits: { maxEntries: Infinity, maxBytes: Infinity, maxRatio: Infinity } });
        const sha256OfFile = hash.digest('hex');
        if (archive.sha256 !== sha256OfFile) {
            throw new errors/* DeployError */.sH('invalid-bundle', `the disk gave other bytes back than were written to "${file}"`, {
                hint: 'Check the disk, and try again.'
            });
        }
        checkArchive(archive, plan);
        await (0,promises_.rename)(temporary, file);
        return { path: file, size: archive.size, sha256OfFile };
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


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   n9: () => (/* binding */ smallFileBytes),
/* harmony export */   v_: () => (/* binding */ readPlannedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);




/** Files up to this size are read in one go and synchronously: many times faster than four turns of the thread pool for each. */
const smallFileBytes = 256 * 1024;
/** Larger files come in pieces of this size. */
const pieceBytes = 1024 * 1024;
/**
 * The whole content of a small planned file.
 * Throws `invalid-bundle` when the file is not the one that was planned any more: hashes and headers were made for that one.
 */
function readSmallFile(entry) {
    const { content } = entry;
    if (content?.from === 'memory')
        return Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength);
    if (content === undefined)
        return Buffer.alloc(0);
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(content.file, 'r');
    }
    catch (error) {
        throw unopenable(entry, error);
    }
    try {
        // One byte more than planned shows a file that grew.
        const bytes = Buffer.allocUnsafe(entry.size + 1);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        checkUnchanged(entry, length, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The content of a planned file in pieces of at most 1 MiB; throws as {@link readSmallFile} does, at the latest before it ends. */
async function* readPlannedFile(entry, signal) {
    const { content } = entry;
    if (content === undefined || content.from === 'memory' || entry.size <= smallFileBytes) {
        if (entry.size > 0 || content?.from === 'disk')
            yield readSmallFile(entry);
        return;
    }
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(content.file, 'r');
    }
    catch (error) {
        throw unopenable(entry, error);
    }
    try {
        let length = 0;
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafeSlow(pieceBytes), 0, pieceBytes, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
            if (length > entry.size)
                break;
            yield buffer.subarray(0, bytesRead);
        }
        checkUnchanged(entry, length, await handle.stat());
    }
    finally {
        await handle.close();
    }
}
function checkUnchanged(entry, length, now) {
    const planned = entry.content?.from === 'disk' ? entry.content.mtimeMs : now.mtimeMs;
    if (length === entry.size && now.size === entry.size && now.mtimeMs === planned)
        return;
    const what = now.size === entry.size ? 'was written to' : `changed from ${entry.size} to ${now.size} bytes`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-bundle', `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(entry.path)} ${what} while the bundle was made`, {
        hint: 'Stop what writes to it (a build or a watcher still running?), or exclude it, and try again.'
    });
}
function unopenable(entry, cause) {
    const code = cause.code ?? 'unknown error';
    const what = code === 'ENOENT' ? 'disappeared' : `could not be opened (${code})`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-bundle', `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(entry.path)} ${what} while the bundle was made`, {
        hint: 'Stop what changes the source while it is packed, and try again.',
        cause
    });
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
 * As unzip 6.00 maps attributes (mapattr in unix/unix.c): Unix attributes as they are, without setuid, setgid and sticky, so that 0 really
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


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancellable: () => (/* binding */ cancellable)
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


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireValid: () => (/* binding */ requireValid),
/* harmony export */   weighed: () => (/* binding */ weighed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
function requireValid(found, inBundle, { validate = 'error' }, observe) {
    const validation = { ...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate) };
    observe({ type: 'validated', validation });
    const errors = validation.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0 || validate === 'after')
        return validation;
    const what = errors === 1 ? 'an error' : `${errors} errors`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-appspec', `${found.file}, or the bundle it ships with, has ${what}: the deployment could not work`, {
        input: 'appspec',
        hint: 'Correct it, or set `validate: warn` to go on all the same.',
        diagnostics: validation.diagnostics
    });
}
/** The findings as `validate` weighs them: `warn` makes errors warnings, `off` leaves none. */
function weighed(diagnostics, validate) {
    switch (validate) {
        case 'off':
            return [];
        case 'warn':
            return diagnostics.map(found => (found.severity === 'error' ? { ...found, severity: 'warning' } : found));
        case 'error':
        case 'after':
            return diagnostics;
    }
}


/***/ })

};
