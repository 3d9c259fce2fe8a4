export const id = 2287;
export const ids = [2287];
export const modules = {

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);
/* harmony import */ var _archive_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9465);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9165);
/* harmony import */ var _lone_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7643);
/* harmony import */ var _scan_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8906);
/* harmony import */ var _sensitive_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1810);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2417);
/* harmony import */ var _zip_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(103);









/**
 * Reads an archive as the agent would see it after unpacking; writes nothing. All of it is decompressed, and for zip compared with its
 * checksums and lengths. The list of entries and the hash are of the same bytes. Throws `invalid-bundle` for archives that are damaged, not what they are declared to be, or unsafe:
 * names and links that leave the root, devices, one name for two kinds, more than `limits` allow; and for one that is written
 * to meanwhile. Content that is read later has to come from the file as it was.
 */
async function openArchive(file, options = {}) {
    let archive;
    try {
        archive = await (0,_archive_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchiveFile */ .x)(file);
        const { identity, size } = archive;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let hashed = 0;
        const onInput = (chunk) => {
            hash.update(chunk);
            hashed += chunk.length;
        };
        const kept = new Map();
        let room = keptBytes;
        const { form, index } = await (0,_scan_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .scanArchive */ .i)(archive, { ...options, onInput }, async (path, entry, content) => {
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
        const root = (0,_lone_root_js__WEBPACK_IMPORTED_MODULE_8__/* .loneRoot */ .T)(index.entries);
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
                    throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(file, error);
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
        throw (0,_archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveError */ .Ji)(file, error);
    }
    finally {
        await archive?.close();
    }
}
/** What will be looked into, so that a tar need not be read again for each of it: AppSpecs, scripts, and what may hold secrets. */
const keptBytes = 16 * 1024 * 1024;
const keptFileBytes = 64 * 1024;
function isWorthKeeping(path, { kind, mode, size }) {
    if (kind === 'file' && (0,_sensitive_files_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsLook */ .$u)({ path, kind, size }))
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
        if (entry.kind === 'file' && (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s)(entry.name, process.platform === 'win32') === path)
            found = await collect(content, limit);
        return undefined;
    };
    const archive = await (0,_archive_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchiveFile */ .x)(file);
    try {
        await archive.requireUnchanged(identity);
        if (reader === 'zip')
            await (0,_zip_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .readZip */ .u)(archive, undefined, visit);
        else
            await (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readTar */ .s)(archive, { isGzipped }, visit);
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


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previousRevision: () => (/* binding */ previousRevision)
/* harmony export */ });
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _bundle_open_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _bundle_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4471);
/* harmony import */ var _bundle_stat_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4158);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);





/**
 * The revision that is on the hosts now: a directory as it would be packed, or an archive. Throws `usage` when there is neither,
 * `invalid-appspec` or `invalid-bundle` when it has no AppSpec or cannot be read: nothing could be compared with it.
 */
async function previousRevision(path, signal) {
    const stats = (0,_bundle_stat_path_js__WEBPACK_IMPORTED_MODULE_3__/* .statPath */ .q)(path);
    if (stats === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .sH('usage', `--previous is "${path}", and there is no such directory or archive`, {
            input: 'previous',
            hint: 'Name the directory or the bundle of the revision that is on the hosts now.'
        });
    }
    if (stats.isDirectory()) {
        const { tree } = await (0,_bundle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planRevision */ .X)({ source: path, appSpec: await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readAppSpecFile */ .Tj)(path), signal });
        return tree;
    }
    const { tree } = await (0,_bundle_open_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(path, { signal });
    if (tree.entries.get('appspec.yml') === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .DeployError */ .sH('invalid-bundle', `"${path}" has no appspec.yml in its root`, {
            input: 'previous',
            hint: 'The agent runs ApplicationStop and the like from the AppSpec of the revision before; name a bundle that has one.'
        });
    }
    return tree;
}


/***/ })

};
