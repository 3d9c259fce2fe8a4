export const id = 6744;
export const ids = [6744];
export const modules = {

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   I3: () => (/* binding */ pieceBytes),
/* harmony export */   PS: () => (/* binding */ pieceBuffer),
/* harmony export */   n9: () => (/* binding */ smallFileBytes),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   v_: () => (/* binding */ readPlannedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9567);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);





/** Files up to this size are read in one go and synchronously: many times faster than four turns of the thread pool for each. */
const smallFileBytes = 256 * 1024;
/** Larger files come in pieces of this size. */
const pieceBytes = 1024 * 1024;
/** A pipe that took the place of a file must not be waited for. Windows has neither. */
const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function pieceBuffer() {
    return Buffer.allocUnsafeSlow(pieceBytes);
}
/**
 * Reads the whole content of a small planned file.
 * Throws `invalid-bundle` when the file is not the one that was planned any more: hashes and headers were made for that one.
 */
function readSmallFile(entry, to) {
    const { content, size } = entry;
    if (content === undefined)
        return;
    if (content.from === 'memory') {
        for (let done = 0; done < size;) {
            const room = to.room(size - done);
            room.set(content.bytes.subarray(done, done + room.length));
            done += room.length;
            to.filled(room.length);
        }
        return;
    }
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(content.file, readFlags);
    }
    catch (error) {
        throw unopenable(entry, error);
    }
    try {
        let done = 0;
        while (done < size) {
            const room = to.room(size - done);
            const read = readChunk(entry, descriptor, room, done);
            if (read === 0)
                break;
            done += read;
            to.filled(read);
        }
        // Asked once, and behind the last byte: who throws away what was read need not know before. A file that grew has another size now.
        checkUnchanged(entry, done, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * The content of a planned file in pieces of at most 1 MiB; throws as {@link readSmallFile} does, at the latest before it ends. Whoever is
 * done with a piece before asking for the next one gives a `buffer` from {@link pieceBuffer} for all of them, which keeps memory low.
 */
async function* readPlannedFile(entry, signal, buffer) {
    const { content } = entry;
    if (content?.from !== 'disk') {
        if (content !== undefined)
            yield content.bytes;
        return;
    }
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(content.file, readFlags);
    }
    catch (error) {
        throw unopenable(entry, error);
    }
    try {
        checkIdentity(entry, await handle.stat());
        let length = 0;
        for (;;) {
            signal?.throwIfAborted();
            const piece = buffer ?? pieceBuffer();
            const { bytesRead } = await handle.read(piece, 0, pieceBytes, length).catch((error) => {
                throw unopenable(entry, error);
            });
            if (bytesRead === 0)
                break;
            length += bytesRead;
            if (length > entry.size)
                break;
            yield piece.subarray(0, bytesRead);
        }
        checkUnchanged(entry, length, await handle.stat());
    }
    finally {
        await handle.close();
    }
}
function checkUnchanged(entry, length, now) {
    if (length !== entry.size || now.size !== entry.size)
        throw changed(entry, now);
    checkIdentity(entry, now);
}
function checkIdentity(entry, now) {
    if (!now.isFile())
        throw changed(entry, now);
    if (entry.content?.from === 'disk' && !(0,_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameFile */ .D)(entry.content.identity, (0,_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .fileIdentity */ .l)(now)))
        throw changed(entry, now);
}
function changed({ path, size }, now) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-bundle', `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} ${changeOf(size, now)} while the bundle was made`, {
        hint: 'Stop what writes to it (a build or a watcher still running?), or exclude it, and try again.'
    });
}
function changeOf(size, now) {
    if (now.isDirectory())
        return 'became a folder';
    if (!now.isFile())
        return 'was replaced by what is no file';
    return now.size === size ? 'was written to or replaced' : `changed from ${size} to ${now.size} bytes`;
}
function readChunk(entry, descriptor, room, position) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, room, 0, room.length, position);
    }
    catch (error) {
        // What took its place may not be readable as a file is.
        checkIdentity(entry, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor));
        throw unopenable(entry, error);
    }
}
function unopenable(entry, cause) {
    const code = cause.code ?? 'unknown error';
    const what = code === 'ENOENT' ? 'disappeared' : code === 'EISDIR' ? 'became a folder' : `could not be read (${code})`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-bundle', `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(entry.path)} ${what} while the bundle was made`, {
        hint: 'Stop what changes the source while it is packed, and try again.',
        cause
    });
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    })
};


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `512 B`, `1.4 kB`, `136.3 MB` (powers of 1000, as S3's console shows). */
function formatSize(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1_000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit] ?? 'TB'}`;
}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ claimRoot),
/* harmony export */   f: () => (/* binding */ refuseRootInSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/** What an embedded CodeDeploy keeps in its folder: by this one it knows its own. */
const ownFolder = 'codedeploy';
/**
 * Makes `root` ready for an embedded CodeDeploy: made when missing, taken up when it is from an earlier run. Throws `usage` for a folder
 * that holds something else, and for what cannot be a folder: nothing of the user's is mixed with ours.
 */
function claimRoot(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    try {
        makeFolders(folder);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" is no folder`, { input: 'root' });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ownFolder))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" holds other files, which an installation could change`, {
                input: 'root',
                hint: 'Name an empty or a new folder, or the root of an earlier rehearsal.'
            });
        }
        return folder;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH)
            throw error;
        const { code = 'unknown error' } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" cannot be used (${code})`, {
            input: 'root',
            hint: 'Name a folder that can be written to.',
            cause: error
        });
    }
}
/** Throws `usage` when a rehearsal would install into what it packs: the next bundle would ship the result. */
function refuseRootInSource(root, source) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
    if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) === path)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('usage', `\`root\` "${root}" is inside \`source\` "${source}": the next bundle would ship it`, {
        input: 'root',
        hint: 'Name a folder beside the source.'
    });
}
/** One by one: on some file systems Node's own `recursive` never ends. */
function makeFolders(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}


/***/ })

};
