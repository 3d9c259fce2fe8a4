export const id = 5204;
export const ids = [5204];
export const modules = {

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ archiveRevision)
});

// UNUSED EXPORTS: defaultLevel

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/bundle/check-archive.js
var check_archive = __webpack_require__(2763);
;// CONCATENATED MODULE: ./lib/bundle/check-tar.js

const blockBytes = 512;
/**
 * Reads the blocks of a tar as they pass, on its own and by the format alone (POSIX.1-2017, `pax`), and compares every entry with the
 * plan: name, kind, mode, size, target; each once, none besides, owner root, and two blocks of zeros at the end. Contents are passed over by their size.
 */
function tarCheck(planned) {
    const check = (0,check_archive/* planCheck */.I)(planned);
    /** Bytes that are still to come of the block or content at hand. */
    let missing = blockBytes;
    let part = 'header';
    /** The start of a block that did not come at once: the memory it came in may be filled again. */
    let kept = [];
    let overrides;
    let zeroBlocks = 0;
    const next = (to, bytes) => {
        part = to;
        missing = bytes;
    };
    const header = (block) => {
        if (block[0] === 0 && block.every(byte => byte === 0)) {
            zeroBlocks += 1;
            next(zeroBlocks === 2 ? 'end' : 'header', zeroBlocks === 2 ? Infinity : blockBytes);
            return;
        }
        if (zeroBlocks > 0)
            check.fail('an entry stands behind the end of the tar');
        const fields = readHeader(block);
        if (fields === undefined)
            return check.fail('a header of the tar is damaged');
        const padded = Math.ceil(fields.size / blockBytes) * blockBytes;
        if (fields.typeflag === 'x') {
            next('records', padded);
            return;
        }
        const path = overrides?.get('path') ?? fields.name;
        const target = overrides?.get('linkpath') ?? fields.linkname;
        const kind = kinds.get(fields.typeflag);
        if (kind === undefined)
            return check.fail(`an entry of the tar has type ${fields.typeflag}`);
        if (fields.uid !== 0 || fields.gid !== 0)
            return check.fail('an entry of the tar has an owner');
        check.entry({ path, kind, mode: fields.mode, size: fields.size, target });
        overrides = undefined;
        if (padded === 0)
            next('header', blockBytes);
        else
            next('content', padded);
    };
    const complete = (block) => {
        if (part === 'header') {
            header(block);
            return;
        }
        if (part === 'records')
            overrides = readRecords(block);
        next('header', blockBytes);
    };
    return {
        write(bytes) {
            const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            for (let offset = 0; offset < all.length;) {
                if (part === 'end')
                    check.fail('something stands behind the end of the tar');
                const end = Math.min(offset + missing, all.length);
                missing -= end - offset;
                const isKept = part !== 'content';
                const available = isKept || missing === 0 ? all.subarray(offset, end) : all;
                offset = end;
                if (missing > 0) {
                    if (isKept)
                        kept.push(Buffer.from(available));
                }
                else if (kept.length === 0)
                    complete(available);
                else {
                    const block = Buffer.concat([...kept, available]);
                    kept = [];
                    complete(block);
                }
            }
        },
        end() {
            if (part !== 'end')
                check.fail('the tar is cut off');
            check.end();
        }
    };
}
const kinds = new Map([
    ['0', 'file'],
    ['2', 'symlink'],
    ['5', 'directory']
]);
/** Undefined when the checksum is wrong or a number is none. */
function readHeader(block) {
    // The checksum is taken with spaces in its own eight bytes.
    let sum = 8 * space;
    for (let i = 0; i < blockBytes; i++)
        if (i < 148 || i >= 156)
            sum += block[i] ?? 0;
    const prefix = textIn(block, 345, 155);
    const name = textIn(block, 0, 100);
    const fields = {
        name: prefix === '' ? name : `${prefix}/${name}`,
        typeflag: textIn(block, 156, 1),
        linkname: textIn(block, 157, 100),
        mode: octalIn(block, 100, 8),
        uid: octalIn(block, 108, 8),
        gid: octalIn(block, 116, 8),
        // A first bit of 1 says that the rest is binary (GNU): 8 GiB and more.
        size: block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : octalIn(block, 124, 12)
    };
    // A sum of numbers is one only if all of them are.
    const numbers = fields.mode + fields.uid + fields.gid + fields.size;
    return octalIn(block, 148, 8) === sum && textIn(block, 257, 5) === 'ustar' && !Number.isNaN(numbers) ? fields : undefined;
}
function textIn(block, start, length) {
    let end = start;
    while (end < start + length && block[end] !== 0)
        end += 1;
    return end === start ? '' : block.toString('utf8', start, end);
}
const space = 0x20;
const [zero, seven] = [0x30, 0x37];
/** Octal digits, and what ends them; NaN for anything else. */
function octalIn(block, start, length) {
    let value = 0;
    let at = start;
    for (; at < start + length; at++) {
        const byte = block[at] ?? 0;
        if (byte < zero || byte > seven)
            break;
        value = 8 * value + byte - zero;
    }
    if (at === start)
        return NaN;
    while (at < start + length && block[at] === space)
        at += 1;
    return at === start + length || block[at] === 0 ? value : NaN;
}
/** `<length> <key>=<value>\n`, where the length counts all of the record. */
function readRecords(bytes) {
    const records = new Map();
    for (let offset = 0; offset < bytes.length && bytes[offset] !== 0;) {
        const space = bytes.indexOf(' ', offset);
        const length = Number(bytes.toString('latin1', offset, space));
        if (!(length > 0))
            break;
        const equals = bytes.indexOf('=', space);
        records.set(bytes.toString('utf8', space + 1, equals), bytes.toString('utf8', equals + 1, offset + length - 1));
        offset += length;
    }
    return records;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/check-zip.js



const full16 = 0xffff;
const full32 = 0xffffffff;
const check_zip_kinds = { 0o10: 'file', 0o04: 'directory', 0o12: 'symlink' };
/**
 * Reads the records of a zip as they pass, on its own and by the format alone (PKWARE's APPNOTE.TXT 6.3.10): beside the data, in the
 * directory and at the end. All three have to agree with each other, with the lengths of what passed, and with the plan: name, kind, mode,
 * size, target; each once, and none besides.
 */
function zipCheck(planned) {
    const check = (0,check_archive/* planCheck */.I)(planned);
    const seen = new Map();
    let position = 0;
    let open;
    let tail = Buffer.alloc(0);
    let directoryStart = -1;
    let records = 0;
    /** `before` ends where the entry does. */
    const close = (end, before) => {
        if (open === undefined)
            return;
        const { offset, name, method, headerBytes, isLarge, hasDescriptor } = open;
        const descriptorBytes = hasDescriptor ? (isLarge ? 24 : 16) : 0;
        const sizes = hasDescriptor ? readDescriptor(before, isLarge) : open;
        if (sizes === undefined || end - offset !== headerBytes + sizes.compressedSize + descriptorBytes)
            return check.fail(`the data of ${(0,unpackable/* quoted */.T)(name)} has not the length that is written beside it`);
        seen.set(name, { offset, method, crc: sizes.crc, compressedSize: sizes.compressedSize, size: sizes.size });
        open = undefined;
    };
    return {
        entries(bytes, begins) {
            for (const at of begins) {
                close(position + at, at >= 24 ? bytes.subarray(at - 24, at) : Buffer.concat([tail, bytes.subarray(0, at)]));
                open = readLocal(bytes, at, position + at);
                if (open === undefined)
                    check.fail('a header of the zip is damaged');
            }
            position += bytes.length;
            tail = bytes.length >= 24 ? Buffer.from(bytes.subarray(-24)) : Buffer.concat([tail, bytes]).subarray(-24);
        },
        directory(bytes) {
            if (directoryStart === -1) {
                close(position, tail);
                directoryStart = position;
            }
            for (let at = 0; at < bytes.length;) {
                const record = readCentral(bytes, at);
                if (record === undefined)
                    return check.fail('the directory of the zip is damaged');
                at += record.bytes;
                records += 1;
                const { name, mode, size, compressedSize, crc, offset, method } = record;
                const beside = seen.get(name);
                const agrees = beside?.offset === offset && beside.size === size && beside.compressedSize === compressedSize;
                if (!agrees || beside.crc !== crc || beside.method !== method)
                    check.fail(`the directory of the zip says something else about ${(0,unpackable/* quoted */.T)(name)} than what stands beside it`);
                const kind = check_zip_kinds[mode >> 12];
                if (kind === undefined)
                    return check.fail(`${(0,unpackable/* quoted */.T)(name)} has no kind`);
                const path = kind === 'directory' ? name.replace(/\/$/, '') : name;
                if ((path !== name) !== (kind === 'directory'))
                    check.fail(`${(0,unpackable/* quoted */.T)(name)} is not named as a ${kind} is`);
                const target = kind === 'symlink' ? planned.get(path)?.target : undefined;
                // The target is the content.
                if (target !== undefined && (method !== 0 || crc !== (0,external_node_zlib_.crc32)(target) || size !== Buffer.byteLength(target)))
                    check.fail(`the target of ${(0,unpackable/* quoted */.T)(path)} is not ${target}`);
                check.entry({ path, kind, mode: mode & 0o7777, size: kind === 'symlink' ? 0 : size, ...(target === undefined ? {} : { target }) });
            }
            position += bytes.length;
        },
        end(bytes) {
            const end = readEnd(bytes);
            const size = position - directoryStart;
            if (end?.entries !== records || end.offset !== directoryStart || end.size !== size || seen.size !== records)
                check.fail('the end of the zip is not where or what it says');
            check.end();
        }
    };
}
function readLocal(bytes, at, offset) {
    if (bytes.length < at + 30 || bytes.readUInt32LE(at) !== 0x04034b50)
        return undefined;
    const nameLength = bytes.readUInt16LE(at + 26);
    const extraLength = bytes.readUInt16LE(at + 28);
    return {
        offset,
        name: bytes.toString('utf8', at + 30, at + 30 + nameLength),
        method: bytes.readUInt16LE(at + 8),
        headerBytes: 30 + nameLength + extraLength,
        // The sizes that follow have 64 bits when an extra field for them is here.
        isLarge: extraLength > 0 && bytes.readUInt16LE(at + 30 + nameLength) === 1,
        hasDescriptor: (bytes.readUInt16LE(at + 6) & (1 << 3)) !== 0,
        crc: bytes.readUInt32LE(at + 14),
        compressedSize: bytes.readUInt32LE(at + 18),
        size: bytes.readUInt32LE(at + 22)
    };
}
function readDescriptor(before, isLarge) {
    const at = before.length - (isLarge ? 24 : 16);
    if (at < 0 || before.readUInt32LE(at) !== 0x08074b50)
        return undefined;
    const crc = before.readUInt32LE(at + 4);
    if (!isLarge)
        return { crc, compressedSize: before.readUInt32LE(at + 8), size: before.readUInt32LE(at + 12) };
    return { crc, compressedSize: Number(before.readBigUInt64LE(at + 8)), size: Number(before.readBigUInt64LE(at + 16)) };
}
function readCentral(bytes, at) {
    if (bytes.length < at + 46 || bytes.readUInt32LE(at) !== 0x02014b50)
        return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    let extra = at + 46 + nameLength + 4;
    // A field that is full has its value in the zip64 extra field; there they follow each other.
    const wide = (field) => {
        const value = bytes.readUInt32LE(field);
        if (value !== full32 || extraLength === 0)
            return value;
        extra += 8;
        return Number(bytes.readBigUInt64LE(extra - 8));
    };
    const size = wide(at + 24);
    const compressedSize = wide(at + 20);
    return {
        name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        compressedSize,
        size,
        mode: bytes.readUInt16LE(at + 40),
        offset: wide(at + 42),
        bytes: 46 + nameLength + extraLength
    };
}
/** The zip64 record stands first when there is one. */
function readEnd(bytes) {
    const at = bytes.length - 22;
    if (at < 0 || bytes.readUInt32LE(at) !== 0x06054b50)
        return undefined;
    const entries = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 12);
    const offset = bytes.readUInt32LE(at + 16);
    if (at === 0)
        return entries === full16 || size === full32 || offset === full32 ? undefined : { entries, size, offset };
    if (bytes.readUInt32LE(0) !== 0x06064b50 || at < 56)
        return undefined;
    return {
        entries: Number(bytes.readBigUInt64LE(32)),
        size: Number(bytes.readBigUInt64LE(40)),
        offset: Number(bytes.readBigUInt64LE(48))
    };
}

;// CONCATENATED MODULE: ./lib/bundle/deflate-work.js
/**
 * What is done to files, on the main thread or in a worker. The worker is given the source text of this function, so that it is found in
 * lib/ and in a bundle alike: nothing outside of it may be named in it, except globals of JavaScript.
 */
function deflateWork({ crc32, deflateRawSync }) {
    const probeBytes = 16 * 1024;
    const worthwhile = 0.97;
    function isIncompressible(bytes) {
        if (bytes.length < 4 * probeBytes)
            return false;
        const third = Math.floor(bytes.length / 3);
        const samples = [bytes.subarray(third, third + probeBytes), bytes.subarray(2 * third, 2 * third + probeBytes)];
        return samples.every(sample => isEven(sample) && deflateRawSync(sample, { level: 1, chunkSize: 2 * probeBytes }).length > sample.length * worthwhile);
    }
    /**
     * Whether all bytes occur about as often as each other. If not, codes of different lengths alone make it smaller, and there is no need to
     * try. The sum of squares is that of bytes without a pattern, with half of it to spare; whole numbers, so that it is the same everywhere.
     */
    function isEven(sample) {
        const counts = new Uint32Array(256);
        for (let i = 0; i < sample.length; i++) {
            const byte = sample[i] ?? 0;
            counts[byte] = (counts[byte] ?? 0) + 1;
        }
        let squares = 0;
        for (let i = 0; i < 256; i++)
            squares += (counts[i] ?? 0) ** 2;
        return 2 * squares < 3 * sample.length * (sample.length / 256 + 1);
    }
    function deflateFile(content, level) {
        if (level === 0 || content.length === 0 || isIncompressible(content))
            return content;
        // A window and a hash table of the file's own size cost a fraction of the default ones to set up.
        const bits = Math.min(15, Math.max(9, 32 - Math.clz32(content.length)));
        const deflated = deflateRawSync(content, { level, windowBits: bits, memLevel: Math.min(9, bits - 5), chunkSize: content.length + 64 });
        return deflated.length < content.length ? deflated : content;
    }
    function deflateBatch({ content, sizes, level }) {
        const data = new Uint8Array(content.length);
        const lengths = [];
        const crcs = [];
        let start = 0;
        let length = 0;
        for (const size of sizes) {
            const file = content.subarray(start, start + size);
            const deflated = deflateFile(file, level);
            data.set(deflated, length);
            crcs.push(crc32(file));
            lengths.push(deflated.length);
            start += size;
            length += deflated.length;
        }
        // Only what is used goes back to the main thread.
        return { data: data.slice(0, length), lengths, crcs };
    }
    return { isIncompressible, deflateBatch };
}

// EXTERNAL MODULE: ./lib/bundle/worker-crew.js
var worker_crew = __webpack_require__(3864);
;// CONCATENATED MODULE: ./lib/bundle/deflate-workers.js



/** On this thread: for so little that starting workers would take longer. */
function inlineDeflater() {
    const { deflateBatch } = deflateWork(external_node_zlib_namespaceObject);
    return { width: 1, deflate: batch => Promise.resolve(deflateBatch(batch)), close: () => Promise.resolve() };
}
const source = `(({deflateBatch}) => batch => {
  const answer = deflateBatch(batch)
  return {answer, transfer: [answer.data.buffer]}
})((${deflateWork.toString()})(require('node:zlib')))`;
/** On worker threads, each with its turn. */
function workerDeflater(workers) {
    const crew = (0,worker_crew/* workerCrew */.O)({ workers, does: 'compresses', source });
    return {
        width: 2 * workers,
        deflate: batch => crew.ask(batch, [batch.content.buffer]),
        close: crew.close
    };
}

;// CONCATENATED MODULE: ./lib/bundle/fixed-time.js
/**
 * The time every entry of a bundle bears unless the caller names another: 1980-01-01 00:00:00 UTC, the first that a zip can hold.
 * Not 1970, which some tar programs warn about. In zip the same wall-clock time is written, whatever the time zone.
 */
const fixedTimeMs = Date.UTC(1980, 0, 1);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/bundle/deflate-slice.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
const { isIncompressible } = deflateWork({ crc32: external_node_zlib_.crc32, deflateRawSync: external_node_zlib_.deflateRawSync });
/** Bytes of input that are compressed as one unit of parallel work; each takes the 32 KiB before it in once more. */
const sliceBytes = 2 * 1024 * 1024;
/** Deflate looks back this far (RFC 1951, section 2). */
const windowBytes = 32 * 1024;
/** An empty last block with fixed codes: BFINAL=1, BTYPE=01, end-of-block code 0000000 (RFC 1951, section 3.2.3). */
const deflateEnd = Buffer.from([0x03, 0x00]);
/** The end of a slice that the next one may refer back to. */
function dictionaryOf(slice) {
    return slice.subarray(Math.max(0, slice.length - windowBytes));
}
/** Up to this size, a turn of the thread pool and a look at samples take longer than they save. */
const inlineBytes = 512 * 1024;
/**
 * Compresses one slice of a longer stream, on zlib's thread pool unless it is small. The result ends at a byte boundary without a last
 * block, so that slices may be joined; {@link deflateEnd} closes the stream. `dictionary` is {@link dictionaryOf} the slice before it.
 */
async function deflateSlice(slice, dictionary, level) {
    if (level === 0)
        return storedBlocks(slice);
    const options = {
        level,
        // A larger hash table: a little less work than with the default of 8, for a fifth of a percent more bytes.
        memLevel: 9,
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
        ...(dictionary === undefined || dictionary.length === 0 ? {} : { dictionary })
    };
    if (slice.length <= inlineBytes) {
        const deflated = (0,external_node_zlib_.deflateRawSync)(slice, { ...options, chunkSize: slice.length + 64 });
        return deflated.length < slice.length ? deflated : storedBlocks(slice);
    }
    if (isIncompressible(slice))
        return storedBlocks(slice);
    // Each chunk costs a turn of the event loop, for which a slice may wait long: most slices fit into one. A whole slice at once costs memory.
    return deflate(slice, { ...options, chunkSize: 512 * 1024 });
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



/** As many as the thread pool has threads: one often waits for this thread. File reads and name lookups, which share the pool, wait for one slice at most. */
const slicesInFlight = 4;
/**
 * One gzip member (RFC 1952) of everything `input` yields, compressed in slices side by side. The same input and level give the same
 * bytes whatever the sizes of the pieces; memory does not grow with the input. `giveBack` is told of slices that are not read any more, which
 * are the pieces themselves when these have the size of a slice.
 */
async function* parallelGzip(input, level, giveBack) {
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
        for await (const slice of slices(input, sliceBytes)) {
            crc = (0,external_node_zlib_.crc32)(slice, crc);
            size += slice.length;
            const before = dictionary;
            dictionary = Buffer.from(dictionaryOf(slice));
            yield { bytes: slice.length, run: () => deflateSlice(slice, before, level).finally(() => giveBack?.(slice)) };
        }
    }
    yield* inOrder(jobs(), { jobs: slicesInFlight, bytes: slicesInFlight * sliceBytes });
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc, 0); // CRC32 of the uncompressed data
    trailer.writeUInt32LE(size % 2 ** 32, 4); // ISIZE: its size modulo 2^32
    yield Buffer.concat([deflateEnd, trailer]);
}
/** Joins and cuts pieces into slices of exactly so many bytes, the last one excepted. */
async function* slices(input, sliceBytes) {
    let slice = Buffer.allocUnsafeSlow(sliceBytes);
    let length = 0;
    for await (const piece of input) {
        // The usual case costs no copy.
        if (length === 0 && piece.length === sliceBytes) {
            yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
            continue;
        }
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

// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./lib/bundle/slice-writer.js

function slicePool() {
    const free = [];
    return {
        take: () => free.pop() ?? Buffer.allocUnsafeSlow(sliceBytes),
        give(slice) {
            if (slice.length === sliceBytes)
                free.push(slice);
        }
    };
}
function sliceWriter(take) {
    const full = [];
    let slice = take();
    let length = 0;
    const room = (wanted) => slice.subarray(length, Math.min(length + wanted, sliceBytes));
    const filled = (bytes) => {
        length += bytes;
        if (length < sliceBytes)
            return;
        full.push(slice);
        slice = take();
        length = 0;
    };
    return {
        room,
        filled,
        put(bytes) {
            for (let offset = 0; offset < bytes.length;) {
                const part = bytes.subarray(offset, offset + sliceBytes - length);
                slice.set(part, length);
                offset += part.length;
                filled(part.length);
            }
        },
        get isFull() {
            return full.length > 0;
        },
        take: () => full.shift(),
        rest: () => slice.subarray(0, length)
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/bundle/tar-header.js
/** Tar is made of blocks of this size (POSIX.1-2017, `pax`, "ustar Interchange Format"). */
const tarBlockBytes = 512;
const nameBytes = 100;
const prefixBytes = 155;
/** The most that eleven octal digits say; larger sizes are written in binary, as GNU tar does. */
const maxOctalSize = 0o77777777777;
const typeflags = { file: '0', symlink: '2', directory: '5', pax: 'x' };
/**
 * All that stands before the content of an entry: a ustar header, and before that a pax header for names and targets that ustar cannot say.
 * Owner and group are 0 without names: the agent, as root, keeps the owner it finds in a tar.
 */
function tarHeader({ path, kind, mode, size, target }, mtimeMs) {
    const linkname = kind === 'symlink' ? (target ?? '') : '';
    const fields = { mode, size, mtimeSeconds: Math.floor(mtimeMs / 1000), typeflag: typeflags[kind], linkname };
    const split = isAscii(path) && Buffer.byteLength(linkname) <= nameBytes ? splitName(path) : undefined;
    if (split !== undefined)
        return ustarHeader(split, fields);
    const records = Buffer.from(paxRecord('path', path) + (linkname === '' ? '' : paxRecord('linkpath', linkname)));
    // Readers take names from the records; what stands here is for those that know no pax headers.
    const unsaid = { name: 'PaxHeader', prefix: '' };
    const plain = { ...fields, linkname: linkname === '' ? '' : 'PaxHeader' };
    return Buffer.concat([
        ustarHeader(unsaid, { ...plain, size: records.length, typeflag: typeflags.pax }),
        records,
        Buffer.alloc(paddingOf(records.length)),
        ustarHeader(unsaid, plain)
    ]);
}
/** Bytes that fill the last block of a content of `size` bytes. */
function paddingOf(size) {
    return (tarBlockBytes - (size % tarBlockBytes)) % tarBlockBytes;
}
const ascii = /^[\0-\x7f]*$/;
const isAscii = (text) => ascii.test(text);
/** Undefined when the path does not fit. */
function splitName(path) {
    let cut = -1;
    while (path.length - cut - 1 > nameBytes) {
        cut = path.indexOf('/', cut + 1);
        if (cut === -1)
            return undefined;
    }
    return cut > prefixBytes ? undefined : { name: path.slice(cut + 1), prefix: path.slice(0, Math.max(cut, 0)) };
}
/** The fields that are the same in every header. */
const template = Buffer.alloc(tarBlockBytes);
template.write(octal(0, 6), 108, 'latin1'); // uid
template.write(octal(0, 6), 116, 'latin1'); // gid
template.write('        ', 148, 'latin1'); // chksum: spaces while it is computed
template.write('ustar\0' + '00', 257, 'latin1'); // magic, version
template.write(octal(0, 6), 329, 'latin1'); // devmajor
template.write(octal(0, 6), 337, 'latin1'); // devminor
// Two parameters, for making one object of them by spreading, once for each entry, would leave a hidden class of V8 behind each time.
function ustarHeader({ name, prefix }, { mode, size, mtimeSeconds, typeflag, linkname }) {
    const bytes = Buffer.from(template);
    bytes.write(name, 0, 'latin1'); // name
    bytes.write(octal(mode, 6), 100, 'latin1'); // mode
    if (size <= maxOctalSize)
        bytes.write(octal(size, 11), 124, 'latin1');
    else
        binarySize(bytes, size);
    bytes.write(octal(mtimeSeconds, 11), 136, 'latin1'); // mtime
    bytes.write(typeflag, 156, 'latin1'); // typeflag
    if (linkname !== '')
        bytes.write(linkname, 157); // linkname
    if (prefix !== '')
        bytes.write(prefix, 345, 'latin1'); // prefix
    let sum = 0;
    for (let i = 0; i < tarBlockBytes; i++)
        sum += bytes[i] ?? 0;
    bytes.write(`${octal(sum, 6)}\0`, 148, 'latin1');
    return bytes;
}
function octal(value, digits) {
    return `${value.toString(8).padStart(digits, '0')} `;
}
/** GNU's base-256: the first bit is set, the rest is the number, highest byte first. */
function binarySize(bytes, size) {
    bytes.writeUInt8(0x80, 124);
    bytes.writeBigUInt64BE(BigInt(size), 128);
}
/** A record says its own length, which counts the digits that say it. */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    const bytes = Buffer.byteLength(rest);
    let length = bytes + String(bytes).length;
    if (bytes + String(length).length > length)
        length = bytes + String(length).length;
    return `${length}${rest}`;
}

;// CONCATENATED MODULE: ./lib/bundle/tar-archive.js




/** Two blocks of zeros end a tar. */
const endOfArchive = Buffer.alloc(2 * tarBlockBytes);
/**
 * The bytes of a tar archive (POSIX ustar; pax headers for what ustar cannot say), in slices of {@link sliceBytes}, the last one excepted. They
 * are put into the memory that `takeSlice` gives.
 */
async function* tarArchive({ entries, mtimeMs, signal, onRead, digest }, takeSlice) {
    const slices = sliceWriter(takeSlice);
    let large;
    const to = {
        room: slices.room,
        filled(bytes) {
            digest?.update(slices.room(bytes));
            slices.filled(bytes);
        }
    };
    let read = 0;
    for (const entry of entries) {
        signal?.throwIfAborted();
        slices.put(tarHeader(entry, mtimeMs));
        digest?.begin(entry);
        if (entry.kind === 'file') {
            if (entry.size <= read_planned_file/* smallFileBytes */.n9)
                (0,read_planned_file/* readSmallFile */.EW)(entry, to);
            else {
                for await (const piece of (0,read_planned_file/* readPlannedFile */.v_)(entry, signal, (large ??= (0,read_planned_file/* pieceBuffer */.PS)()))) {
                    digest?.update(piece);
                    slices.put(piece);
                    if (slices.isFull)
                        yield* fullSlices();
                }
            }
            slices.put(endOfArchive.subarray(0, paddingOf(entry.size)));
        }
        digest?.end();
        read += entry.size;
        onRead(read);
        if (slices.isFull)
            yield* fullSlices();
    }
    slices.put(endOfArchive);
    yield* fullSlices();
    const rest = slices.rest();
    if (rest.length > 0)
        yield rest;
    async function* fullSlices() {
        for (let slice = slices.take(); slice !== undefined; slice = slices.take()) {
            yield slice;
            // Small files are read without giving way to anything else.
            await (0,promises_.setImmediate)();
        }
    }
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
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









/** File type bits of Unix's `st_mode`. */
const typeBits = { file: 0o100000, directory: 0o040000, symlink: 0o120000 };
/** From here on sizes get 64 bits: deflate may add a little to what does not compress, and the header is written before that is known. */
const largeFileBytes = 0xf0000000;
/** The file name length has two bytes. */
const maxNameBytes = 0xffff;
/** Slices of large files in flight: enough for zlib's thread pool and a little ahead. */
const largeJobs = 5;
/** Small files are deflated together, for a job for each would cost more than the work, and large ones in slices of the same size. */
const batchBytes = 1024 * 1024;
const batchEntries = 1000;
/**
 * The bytes of a zip archive with Unix modes, symlinks and UTF-8 names. Files of up to 256 KiB carry their sizes in front; larger ones are
 * deflated in slices side by side and carry them behind (data descriptor), so that nothing is held back. `check` sees all that is yielded
 * before it is.
 */
async function* zipArchive(input, { level, deflater, check }) {
    const directory = centralDirectory();
    const open = [];
    let offset = 0;
    const jobs = Math.max(deflater.width, largeJobs);
    for await (const { bytes, begins, complete } of inOrder(pieces(input, level, deflater), {
        jobs,
        bytes: jobs * (batchBytes + read_planned_file/* smallFileBytes */.n9)
    })) {
        check.entries(bytes, begins);
        if (bytes.length > 0)
            yield bytes;
        for (const begin of begins)
            open.push(offset + begin);
        for (const record of complete)
            directory.add(centralHeader(record, open.shift() ?? 0));
        offset += bytes.length;
    }
    let size = 0;
    for (const records of directory.parts()) {
        check.directory(records);
        size += records.length;
        yield records;
    }
    const end = endOfCentralDirectory({ entries: directory.count, offset, size });
    check.end(end);
    yield end;
}
/** Keeps records until the end, joined, for hundreds of thousands of small buffers cost much memory. */
function centralDirectory() {
    const joined = [];
    let recent = [];
    let count = 0;
    const join = () => {
        if (recent.length > 0)
            joined.push(Buffer.concat(recent));
        recent = [];
    };
    return {
        get count() {
            return count;
        },
        add(record) {
            count += 1;
            recent.push(record);
            if (recent.length === 1000)
                join();
        },
        parts() {
            join();
            return joined;
        }
    };
}
function newBatch() {
    return { entries: [], content: Buffer.allocUnsafeSlow(batchBytes + read_planned_file/* smallFileBytes */.n9), sizes: [], length: 0 };
}
async function* pieces({ entries, mtimeMs, signal, onRead, digest }, level, deflater) {
    const time = dosTime(mtimeMs);
    let batch = newBatch();
    const to = {
        room: (wanted) => batch.content.subarray(batch.length, batch.length + wanted),
        filled(bytes) {
            digest?.update(to.room(bytes));
            batch.length += bytes;
        }
    };
    const takeBatch = () => {
        const taken = batch;
        batch = newBatch();
        return { bytes: taken.length, run: () => smallEntries(taken, time, level, deflater) };
    };
    let read = 0;
    for (const entry of entries) {
        signal?.throwIfAborted();
        digest?.begin(entry);
        if (entry.kind === 'file' && entry.size > read_planned_file/* smallFileBytes */.n9) {
            if (batch.entries.length > 0)
                yield takeBatch();
            yield* largeFile({ entry, time, level, signal, digest });
        }
        else {
            batch.entries.push(entry);
            if (entry.kind === 'file') {
                (0,read_planned_file/* readSmallFile */.EW)(entry, to);
                batch.sizes.push(entry.size);
            }
        }
        digest?.end();
        read += entry.size;
        onRead(read);
        if (batch.length >= batchBytes || batch.entries.length >= batchEntries) {
            yield takeBatch();
            // Small files are read without giving way to anything else.
            await (0,promises_.setImmediate)();
        }
    }
    if (batch.entries.length > 0)
        yield takeBatch();
}
async function smallEntries({ entries, content, sizes, length }, time, level, deflater) {
    const deflated = await deflater.deflate({ content: content.subarray(0, length), sizes, level });
    const parts = [];
    const begins = [];
    const complete = [];
    let bytes = 0;
    let start = 0;
    let file = 0;
    for (const entry of entries) {
        let record = { ...recordOf(entry, time), size: entry.size };
        let data;
        if (entry.kind === 'file') {
            const compressedSize = deflated.lengths[file] ?? 0;
            data = deflated.data.subarray(start, start + compressedSize);
            start += compressedSize;
            record = { ...record, crc: deflated.crcs[file] ?? 0, compressedSize, method: compressedSize < entry.size ? 'deflated' : 'stored' };
            file += 1;
        }
        else {
            data = Buffer.from(entry.kind === 'symlink' ? (entry.target ?? '') : '');
            record = { ...record, crc: (0,external_node_zlib_.crc32)(data), compressedSize: data.length, size: data.length };
        }
        const header = localHeader(record);
        parts.push(header, data);
        begins.push(bytes);
        bytes += header.length + data.length;
        complete.push(record);
    }
    return { bytes: Buffer.concat(parts, bytes), begins, complete };
}
async function* largeFile({ entry, time, level, signal, digest }) {
    const record = { ...recordOf(entry, time), method: 'deflated', hasDescriptor: true, isLarge: entry.size >= largeFileBytes };
    yield { bytes: 0, run: () => Promise.resolve({ bytes: localHeader(record), begins: [0], complete: [] }) };
    let crc = 0;
    const sizes = [];
    let dictionary;
    for await (const slice of slices((0,read_planned_file/* readPlannedFile */.v_)(entry, signal), batchBytes)) {
        digest?.update(slice);
        crc = (0,external_node_zlib_.crc32)(slice, crc);
        const before = dictionary;
        dictionary = dictionaryOf(slice);
        const run = () => {
            const deflated = deflateSlice(slice, before, level);
            const size = deflated.then(({ length }) => length);
            // Its job reports the failure; the sum below must not report it as unhandled before that.
            size.catch(() => undefined);
            sizes.push(size);
            return deflated.then(bytes => ({ bytes, begins: [], complete: [] }));
        };
        yield { bytes: slice.length, run };
    }
    const finish = async () => {
        const compressedSize = (await Promise.all(sizes)).reduce((sum, size) => sum + size, deflateEnd.length);
        const done = { ...record, crc, compressedSize, size: entry.size };
        return { bytes: Buffer.concat([deflateEnd, dataDescriptor(done)]), begins: [], complete: [done] };
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
/** One thread reads for all: it cannot keep more of them busy. */
const maxWorkers = 6;
/** Starting workers takes as long as compressing this many bytes. */
const archive_inlineBytes = 4 * 1024 * 1024;
/**
 * The bytes of the plan's archive, made while they are read, in memory that does not grow with the bytes of the plan. The same plan gives
 * the same bytes on any machine with the same zlib, however many cores it has. On any failure, and on abort (with the signal's reason), it
 * throws: it never just ends early.
 *
 * What is made is checked as it passes, so that it can be sent without being kept: the records of the archive are read again by code that
 * shares nothing with what wrote them, and compared with `plan.tree`. Checked are the AppSpec at the root, and each entry's name, kind, mode,
 * size and link target; that each is there once and nothing besides; for zip, also that what stands beside the data, in the directory and at
 * the end agree; for tgz, all of this of the tar that is compressed. Each file was read with the size and time it was planned with.
 * Not checked is what zlib makes of a content. Throws `invalid-bundle` at the first difference, at the latest in the place of the end.
 */
function archiveRevision(plan, options) {
    const { level = defaultLevel } = options;
    if (!Number.isInteger(level) || level < 0 || level > 9)
        throw new RangeError(`level must be a whole number from 0 to 9, not ${level}`);
    return archiveBytes(plan, { ...options, level });
}
async function* archiveBytes(plan, options) {
    options.signal?.throwIfAborted();
    (0,check_archive/* checkAppSpecAtRoot */.C)(plan);
    for await (const bytes of formattedBytes(plan, options)) {
        // All may have been read by now.
        options.signal?.throwIfAborted();
        yield bytes;
    }
}
async function* formattedBytes(plan, { type, level, mtimeMs = fixedTimeMs, signal, onProgress, digest, workers }) {
    const input = { entries: plan.entries, mtimeMs, signal, onRead: bytes => onProgress?.(bytes), digest };
    // Who reads a tar keeps its slices.
    const pool = slicePool();
    if (type === 'tar')
        yield* checkedTar(input, plan, pool);
    else if (type === 'tgz')
        yield* parallelGzip(checkedTar(input, plan, pool), level, pool.give);
    else
        yield* checkedZip(input, plan, level, workers ?? workersFor(plan));
}
async function* checkedTar(input, plan, { take }) {
    const check = tarCheck(plan.tree.entries);
    for await (const slice of tarArchive(input, take)) {
        check.write(slice);
        yield slice;
    }
    check.end();
}
async function* checkedZip(input, plan, level, workers) {
    const deflater = workers === 0 ? inlineDeflater() : workerDeflater(workers);
    try {
        yield* zipArchive(input, { level, deflater, check: zipCheck(plan.tree.entries) });
    }
    finally {
        await deflater.close();
    }
}
function workersFor({ entries }) {
    const cores = Math.min((0,external_node_os_.availableParallelism)(), maxWorkers);
    let bytes = 0;
    for (const { size } of entries)
        if (size <= read_planned_file/* smallFileBytes */.n9)
            bytes += size;
    return cores === 1 || bytes < archive_inlineBytes ? 0 : cores;
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkAppSpecAtRoot),
/* harmony export */   I: () => (/* binding */ planCheck)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);


/** Names of the AppSpec the agent accepts at the root (`.yaml` only for Install; rules of the AppSpec say more). */
const appSpecNames = ['appspec.yml', 'appspec.yaml'];
/** Throws `invalid-bundle` unless the plan has an AppSpec, a file, at its root: without one every deployment of it fails. */
function checkAppSpecAtRoot(plan) {
    if (appSpecNames.some(name => ['file', 'symlink'].includes(plan.tree.entries.get(name)?.kind ?? '')))
        return;
    const elsewhere = plan.entries.find(({ path, kind }) => kind === 'file' && /(^|\/)appspec\.ya?ml$/i.test(path));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-bundle', `there is no appspec.yml at the root of "${plan.source}"`, {
        input: 'source',
        hint: elsewhere === undefined
            ? 'Write one, or name it with `appspec`; check that `exclude` and the ignore file do not leave it out.'
            : `There is ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(elsewhere.path)}: use \`appspec: ${elsewhere.path}\`, or its folder as \`source\`.`
    });
}
/** A difference would be a fault of this program: the plan is what the archive was made from. */
function planCheck(planned) {
    const found = new Set();
    const fail = (problem) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-bundle', `the bundle that was made does not hold what was planned: ${problem}`, {
            hint: 'Try again; if it stays, please report it.'
        });
    };
    return {
        fail,
        entry(entry) {
            const { path, mode } = entry;
            const expected = planned.get(path);
            if (expected === undefined)
                return fail(`${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} was not planned`);
            if (found.has(path))
                return fail(`${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} is there twice`);
            // The plan's own text: what was read is another one of the same letters, and would be kept.
            found.add(expected.path);
            for (const key of ['kind', 'size']) {
                if (entry[key] !== expected[key])
                    return fail(`the ${key} of ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} is ${entry[key]}, not ${expected[key]}`);
            }
            if (entry.kind === 'symlink') {
                if (entry.target !== expected.target)
                    fail(`the target of ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} is ${String(entry.target)}, not ${String(expected.target)}`);
            }
            else if (mode !== expected.mode)
                fail(`the mode of ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} is ${mode.toString(8)}, not ${expected.mode.toString(8)}`);
        },
        end() {
            if (found.size === planned.size)
                return;
            for (const path of planned.keys())
                if (!found.has(path))
                    fail(`${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} is missing`);
        }
    };
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The first line of a manifest; it changes when the manifest's form does, so that hashes of two forms never meet. */
const manifestVersion = 'codedeploy-kit revision 1';
/**
 * Hex SHA-256 that identifies what a revision holds: the hash of a manifest with one JSON line per entry (kind, octal mode, content hash or
 * link target, path). It does not depend on times, owners, umask, locale, the archive's type or the zlib that compresses it.
 */
function contentDigest() {
    const manifest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${manifestVersion}\n`);
    let entry;
    /** Of a content that came in pieces. */
    let pieces;
    /** Of a content that came at once, for which a hash object would cost more than hashing. */
    let whole;
    const add = ({ kind, mode, path, target }, contentHash = '') => {
        const what = kind === 'symlink' ? (target ?? '') : contentHash;
        manifest.update(`${JSON.stringify([kind, mode.toString(8), what, path])}\n`);
    };
    return {
        add,
        begin(next) {
            entry = next;
            pieces = undefined;
            whole = undefined;
        },
        update(bytes) {
            if (entry?.kind !== 'file')
                return;
            if (bytes.length === entry.size)
                whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes);
            else
                (pieces ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')).update(bytes);
        },
        end() {
            if (entry?.kind === 'file')
                add(entry, pieces?.digest('hex') ?? whole ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', ''));
            else if (entry !== undefined)
                add(entry);
            entry = undefined;
        },
        digest: () => manifest.digest('hex')
    };
}


/***/ }),

/***/ 3864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ workerCrew)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);

/** The garbage of a worker is short-lived: with the usual room for it, much memory would be used before any is collected. */
const youngGenerationMb = 8;
function workerCrew({ workers, does, source }) {
    const text = `
const {parentPort} = require('node:worker_threads')
const work = ${source}
parentPort.on('message', request => {
  const {answer, transfer} = work(request)
  parentPort.postMessage(answer, transfer)
})
`;
    const crew = Array.from({ length: workers }, () => {
        const requests = [];
        let failure;
        const fail = (error) => {
            failure ??= error;
            for (const { reject } of requests.splice(0))
                reject(failure);
        };
        // Flags of this process, such as a test runner's or a profiler's, are nothing to it.
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(text, { eval: true, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb } });
        worker.on('message', (answer) => requests.shift()?.resolve(answer));
        worker.on('error', fail);
        worker.on('exit', status => fail(new Error(`a worker thread that ${does} ended with status ${status}`)));
        return {
            load: () => requests.length,
            ask: (request, transfer) => new Promise((resolve, reject) => {
                if (failure !== undefined) {
                    reject(failure);
                    return;
                }
                requests.push({ resolve, reject });
                worker.postMessage(request, transfer);
            }),
            close: () => worker.terminate()
        };
    });
    return {
        ask(request, transfer = []) {
            const [idlest] = crew.toSorted((a, b) => a.load() - b.load());
            if (idlest === undefined)
                throw new RangeError('no workers');
            return idlest.ask(request, transfer);
        },
        close: async () => {
            await Promise.all(crew.map(({ close }) => close()));
        }
    };
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appSpecNotice: () => (/* binding */ appSpecNotice),
/* harmony export */   requireValid: () => (/* binding */ requireValid),
/* harmony export */   weighed: () => (/* binding */ weighed)
/* harmony export */ });
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2514);
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
function requireValid(found, inBundle, { validate = 'error', source = '.', appspec }, observe) {
    const validation = { ...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate) };
    const notice = appSpecNotice(found.file, { source, appspec }, found.platform === 'server' ? undefined : functionWords);
    if (notice !== undefined)
        observe({ type: 'notice', message: notice });
    observe({ type: 'validated', validation });
    const errors = validation.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0 || validate === 'after')
        return validation;
    const what = errors === 1 ? 'an error' : `${errors} errors`;
    // Those of ECS and Lambda ship with nothing.
    const subject = found.platform === 'server' ? `${found.file}, or the bundle it ships with,` : found.file;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `${subject} has ${what}: the deployment could not work`, {
        input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecInput */ .Ld)(found.file),
        hint: `Correct it${fixableWords(validation.diagnostics)}, or set \`validate: warn\` to go on all the same.`,
        diagnostics: validation.diagnostics
    });
}
/** That `validate --fix` would do it. */
function fixableWords(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const fixable = errors.filter(({ fix }) => fix !== undefined).length;
    if (fixable === 0)
        return '';
    return fixable === errors.length ? ', as `validate --fix` does' : ` (\`validate --fix\` does for ${fixable} of ${errors.length})`;
}
const bundleWords = { name: 'appspec.yml', who: 'the bundle gets' };
const functionWords = { name: 'AppSpec', who: 'what is deployed is' };
/** What is said when the AppSpec is not that of the source, and nobody asked for another. */
function appSpecNotice(file, { source = '.', appspec }, { name, who } = bundleWords) {
    if (appspec !== undefined || !(0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(file, source))
        return undefined;
    return `"${source}" has no ${name}: ${who} the one of the working directory`;
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
