export const id = 8238;
export const ids = [8238,3973,6717];
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

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCommand: () => (/* binding */ listCommand)
});

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/bundle/open-archive.js
var open_archive = __webpack_require__(2293);
// EXTERNAL MODULE: ./lib/bundle/path-order.js
var path_order = __webpack_require__(5456);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/inspect-archive.js + 2 modules
var inspect_archive = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/operations/list-bundle.js







/**
 * What a package of a directory would hold, or what an archive holds; nothing is written, and of a directory's files only the AppSpec, hook
 * scripts and small ones that may hold secrets are read. Throws what stands in the way of any plan, as `packageRevision` does, and for an
 * archive what {@link openArchive} throws.
 */
async function listBundle(options) {
    const from = (0,revision_source/* resolveRevisionSource */.FL)(options);
    if (from.type === 'archive')
        return listArchive(from.file, options);
    const { plan, bundleType, validation, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, platform: 'server' });
    const notice = (0,require_valid/* appSpecNotice */.hD)(validation.file, options);
    return {
        source: plan.source,
        type: bundleType,
        entries: plan.entries,
        totalBytes: plan.totalBytes,
        diagnostics: (0,require_valid/* weighed */.a7)([...validation.diagnostics, ...inBundle], options.validate ?? 'error'),
        appSpec: validation,
        ...(notice !== undefined && { notice })
    };
}
async function listArchive(file, { validate = 'error', bundleType, signal, ...options }) {
    const archive = await (0,open_archive/* openArchive */.p)(file, { type: (0,revision_source/* bundleTypeFor */.Y5)(bundleType), signal });
    const { type, totalBytes, size, sha256, strippedRoot } = archive;
    const listed = {
        source: file,
        type,
        entries: [...archive.tree.entries.values()].sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path)),
        totalBytes,
        archive: { size, sha256, ...(strippedRoot !== undefined && { strippedRoot }) }
    };
    try {
        const { validation, inBundle } = await (0,inspect_archive/* inspectArchive */.N)(archive, options);
        return { ...listed, diagnostics: (0,require_valid/* weighed */.a7)([...validation.diagnostics, ...inBundle], validate), appSpec: validation };
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'invalid-bundle')
            throw error;
        return { ...listed, diagnostics: [], problem: error };
    }
}

// EXTERNAL MODULE: ./lib/core/size.js
var core_size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/error-json.js + 1 modules
var error_json = __webpack_require__(9098);
// EXTERNAL MODULE: ./lib/report/result-json.js
var result_json = __webpack_require__(7180);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/visible-name.js
/** Controls, characters that reorder or hide text, blanks at either end, and the backslash that shows them. */
const visible_name_hidden = /\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}|\\|^ | $/gu;
const visible_name_short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', ' ': '\\x20' };
/**
 * A file name on one line that tells it from every other: what cannot be seen is written as an escape (`\n`, `\x1b`, `\u{202e}`), and a
 * backslash as two. It cannot steer a terminal.
 */
function visibleName(name) {
    return name.replace(visible_name_hidden, char => visible_name_short[char] ?? escaped(char.codePointAt(0) ?? 0));
}
function escaped(code) {
    const digits = code.toString(16);
    return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`;
}

;// CONCATENATED MODULE: ./lib/report/bundle-list.js






const largestShown = 10;
/** No revision comes near: half a million entries have some 50 MiB of names. An archive can be made that has gigabytes. */
const mostNames = 64 * 1024 * 1024;
function bundleListJson({ source, type, entries, totalBytes, archive, diagnostics, problem }) {
    const shown = entriesToShow(entries);
    return {
        source: (0,sanitize.sanitizeLine)(source),
        type,
        files: amount(entries, 'file'),
        directories: amount(entries, 'directory'),
        symlinks: amount(entries, 'symlink'),
        totalBytes,
        ...(archive !== undefined && { archive }),
        entries: shown.map(entryJson),
        ...(shown.length < entries.length && { omitted: entries.length - shown.length }),
        largest: largest(entries).map(({ path }) => path),
        diagnostics: diagnostics.map(result_json.diagnosticJson),
        ...(problem !== undefined && { error: (0,error_json.errorJson)(problem).error })
    };
}
/** Every entry with mode and size, the ten largest files, and the sums, line by line. */
function* bundleListLines({ type, entries, totalBytes, archive }) {
    const big = largest(entries);
    const width = Math.max(0, ...big.map(({ size }) => (0,core_size/* formatSize */.X)(size).length));
    const shown = entriesToShow(entries);
    for (const entry of shown)
        yield `${fourDigits(entry.mode)}  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`;
    if (shown.length < entries.length)
        yield `and ${entries.length - shown.length} more`;
    yield '';
    if (entries.length > largestShown) {
        yield 'Largest';
        for (const entry of big)
            yield `  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`;
        yield '';
    }
    if (archive?.strippedRoot !== undefined)
        yield `All of it is in the folder ${visibleName(archive.strippedRoot)}, which the agent takes away.`;
    const sums = [
        (0,count/* count */.U)(amount(entries, 'file'), 'file'),
        ...(amount(entries, 'symlink') > 0 ? [(0,count/* count */.U)(amount(entries, 'symlink'), 'symlink')] : []),
        (0,count/* count */.U)(amount(entries, 'directory'), 'directory', 'directories')
    ];
    const packed = archive === undefined ? '' : `, ${(0,core_size/* formatSize */.X)(archive.size)} as it is`;
    yield `${type}: ${sums.join(', ')}; ${(0,core_size/* formatSize */.X)(totalBytes)} before compression${packed}`;
}
function entriesToShow(entries) {
    let names = 0;
    const cut = entries.findIndex(({ path, target = '' }) => (names += path.length + target.length) > mostNames);
    return cut === -1 ? entries : entries.slice(0, cut);
}
function amount(entries, kind) {
    return entries.filter(entry => entry.kind === kind).length;
}
function largest(entries) {
    return entries
        .filter(({ kind }) => kind === 'file')
        .sort((a, b) => b.size - a.size)
        .slice(0, largestShown);
}
function entryJson({ path, kind, mode, size, target }) {
    return { path, kind, mode: fourDigits(mode), ...(kind === 'file' && { size }), ...(target !== undefined && { target }) };
}
function fourDigits(mode) {
    return mode.toString(8).padStart(4, '0');
}
function sizeOf({ kind, size }) {
    return kind === 'file' ? (0,core_size/* formatSize */.X)(size) : '-';
}
function nameOf({ path, kind, target }) {
    if (kind === 'directory')
        return `${visibleName(path)}/`;
    return target === undefined ? visibleName(path) : `${visibleName(path)} -> ${visibleName(target)}`;
}

// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/report/json-line.js
var json_line = __webpack_require__(3973);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
;// CONCATENATED MODULE: ./lib/cli/list-command.js







/**
 * `package --list`: prints what the bundle would hold, or an archive holds, and writes nothing. The exit status is that of the findings, and 1
 * for an archive that cannot be deployed.
 */
async function listCommand({ inputs, positionals, own }, signal) {
    const [source] = positionals;
    const listed = await listBundle({ ...inputs, ...(source !== undefined && { source }), signal });
    const { diagnostics, appSpec, notice, problem } = listed;
    switch (own.format) {
        case 'json':
            for (const piece of (0,json_line.jsonLinePieces)(bundleListJson(listed)))
                process.stdout.write(visible(piece));
            if (notice !== undefined)
                (0,print.complain)(notice);
            if (problem !== undefined)
                (0,print.complain)((0,describe_error/* describeError */.U)(problem).join('\n'));
            break;
        case 'github': {
            const { WorkflowReport } = await Promise.all(/* import() */[__webpack_require__.e(8229), __webpack_require__.e(9928), __webpack_require__.e(5128)]).then(__webpack_require__.bind(__webpack_require__, 9928));
            const report = new WorkflowReport(line => process.stdout.write(`${line}\n`));
            if (notice !== undefined)
                report.say(notice);
            for (const line of bundleListLines(listed))
                report.say(line);
            report.endFindings(diagnostics);
            if (problem !== undefined)
                report.fail(problem);
            break;
        }
        default:
            if (notice !== undefined)
                (0,print.printAside)(notice);
            for (const found of diagnostics)
                (0,print.printAside)((0,code_frame/* renderDiagnostic */.I)(found, appSpec));
            for (const lines of batches(bundleListLines(listed)))
                process.stdout.write(`${lines.join('\n')}\n`);
            if (problem !== undefined)
                (0,print.complain)((0,describe_error/* describeError */.U)(problem).join('\n'));
    }
    return (0,diagnostic/* hasErrors */.Cs)(diagnostics) || problem !== undefined ? 1 : 0;
}
function* batches(lines) {
    let batch = [];
    for (const line of lines) {
        if (batch.push(line) < 1000)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
/** JSON that keeps names exact and yet cannot steer a terminal: `jsonLine` leaves what only hides. */
function visible(json) {
    return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g, chars => Array.from({ length: chars.length }, (_, i) => `\\u${chars.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withoutContent)
/* harmony export */ });
/**
 * A revision that names its AppSpec by the hash that CodeDeploy keeps it by, which `deploy` takes. The text itself may name accounts, which nobody
 * wants in an output.
 */
function withoutContent(revision) {
    return revision.type === 'appspec' ? { type: 'appspec', sha256: revision.sha256 } : revision;
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ inspectArchive)
});

// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var validate = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/bundle/mode-diagnostics.js
var mode_diagnostics = __webpack_require__(3580);
// EXTERNAL MODULE: ./lib/bundle/name-diagnostics.js
var name_diagnostics = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/bundle/sensitive-files.js
var sensitive_files = __webpack_require__(1810);
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
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/hook-files.js
var hook_files = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
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


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);

/** As much of a line as is shown. */
const widest = 120;
const linesBefore = 1;
/** As much of a message and of a hint: values in them can be as long as the file. */
const longestText = 2_000;
/**
 * A diagnostic for people: where, what, the lines with the place underlined, and what to do. Without its place, and in another file than the
 * one that was `read`, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, read) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestText))} [${rule}]${concerned}`];
    if (span !== undefined && read?.file === file)
        parts.push(...frame(span, read.text));
    if (hint !== undefined)
        parts.push(`  help: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(hint, longestText))}`);
    return parts.join('\n');
}
function frame({ start, end }, text) {
    const lines = linesOf(text);
    const line = lines[start.line - 1];
    if (line === undefined)
        return [];
    const digits = String(start.line).length;
    const shift = start.column > widest - 20 ? start.column - 20 : 0;
    const show = (content) => printable(content.slice(shift, shift + widest));
    const gutter = (number) => `${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} |`;
    const result = [];
    for (let number = Math.max(1, start.line - linesBefore); number <= start.line; number++) {
        result.push(`${number === start.line ? '>' : ' '} ${gutter(number)} ${show(lines[number - 1] ?? '')}`.trimEnd());
    }
    const last = end.line === start.line ? end.column : line.length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - 1 - shift)));
    result.push(`  ${gutter(undefined)} ${' '.repeat(start.column - 1 - shift)}${'^'.repeat(length)}`);
    return result;
}
let lastText = '';
let lastLines = [''];
/** The findings of a file are shown one after the other: splitting it anew for each would take the square of the time. */
function linesOf(text) {
    if (text !== lastText) {
        lastText = text;
        lastLines = text.split(/\r\n|\n|\r/);
    }
    return lastLines;
}
/** One column for one character, so that the underline stays below what it marks. */
function printable(text) {
    return text
        .replaceAll('\t', ' ')
        .replaceAll(/[\u2028\u2029]/g, ' ')
        .replaceAll(/\p{Cc}|[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 file`, `2 files`, `37,000 files`. */
function count(amount, singular, plural = `${singular}s`) {
    // The first `toLocaleString` of a process loads the locales, which takes longer than all else a failing input needs.
    const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${grouped} ${amount === 1 ? singular : plural}`;
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  errorJson: () => (/* binding */ errorJson)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
;// CONCATENATED MODULE: ./lib/report/error-outcome.js

/** The outcome of an operation that threw. */
function errorOutcome(error) {
    return error instanceof errors/* DeployError */.sH && (error.code === 'cancelled' || error.code === 'superseded') ? error.code : 'failed';
}

// EXTERNAL MODULE: ./lib/report/known-error.js
var known_error = __webpack_require__(9822);
// EXTERNAL MODULE: ./lib/report/result-json.js
var result_json = __webpack_require__(7180);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/error-json.js






function errorJson(thrown) {
    const error = (0,known_error/* knownError */.Y)(thrown);
    if (!(error instanceof errors/* DeployError */.sH)) {
        return {
            outcome: errorOutcome(error),
            error: { code: 'internal', message: clean(error instanceof Error ? error.message : String(error)) },
            diagnostics: []
        };
    }
    const { code, message, hint, operation, input, deploymentId, diagnostics } = error;
    return {
        outcome: errorOutcome(error),
        error: {
            code,
            message: clean(message),
            ...(hint !== undefined && { hint: clean(hint) }),
            ...(operation !== undefined && { operation }),
            ...(input !== undefined && { input }),
            ...(deploymentId !== undefined && { deploymentId })
        },
        diagnostics: diagnostics.map(result_json.diagnosticJson)
    };
}
function clean(text) {
    return (0,account_ids.maskAccountIds)((0,sanitize.sanitizeText)(text));
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonLine: () => (/* binding */ jsonLine),
/* harmony export */   jsonLinePieces: () => (/* binding */ jsonLinePieces)
/* harmony export */ });
// What JSON leaves as it is and a terminal or a log may act upon: DEL, C1 controls, line and paragraph separators, bidirectional controls.
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
// `##[`, also with characters without weight in between.
const oldCommand = /(#\p{Default_Ignorable_Code_Point}*)\[/gu;
const batch = 500;
/**
 * An object as one line of JSON like that of {@link jsonLine}, in pieces that belong together and end with the line break: the findings of
 * a file can be more than fit into one string.
 */
function* jsonLinePieces(object) {
    let separator = '{';
    for (const [name, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        const start = `${separator}${JSON.stringify(name)}:`;
        separator = ',';
        if (!Array.isArray(value) || value.length <= batch)
            yield start + jsonLine(value);
        else {
            for (let i = 0; i < value.length; i += batch) {
                // Without the brackets of the piece.
                const items = jsonLine(value.slice(i, i + batch)).slice(1, -1);
                yield (i === 0 ? `${start}[` : ',') + items;
            }
            yield ']';
        }
    }
    yield separator === '{' ? '{}\n' : '}\n';
}
/** A value as one line of JSON in which every character that could do something is escaped; nothing of it is lost. */
function jsonLine(value) {
    return (JSON.stringify(value)
        .replace(active, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        // Only in texts: a runner takes it for the start of a command wherever it stands in a line.
        .replace(oldCommand, '$1\\u005b'));
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   failedTargetJson: () => (/* binding */ failedTargetJson),
/* harmony export */   toResultJson: () => (/* binding */ toResultJson)
/* harmony export */ });
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
/* harmony import */ var _core_function_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5667);
/* harmony import */ var _deployment_without_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);






/** The agent keeps fewer than 2,048 characters of a log, AWS documents 4 KB: this is a guard, not a cut. */
const maxTextLength = 8_192;
function toResultJson(result) {
    const { overview, failedTargets, failures, diagnostics, snapshots, errorMessage, revision, previousRevision, request, ...rest } = result;
    const { deploymentGroupChange: groupChange, ...plain } = rest;
    return {
        ...plain,
        ...(revision && { revision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutContent */ .g)(revision) }),
        ...(previousRevision && { previousRevision: (0,_deployment_without_content_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutContent */ .g)(previousRevision) }),
        ...(request && { request: requestJson(request) }),
        ...(groupChange && { deploymentGroupChange: withoutAccounts(groupChange) }),
        ...(errorMessage !== undefined && { errorMessage: cleanText(errorMessage) }),
        ...(overview && { targets: overview }),
        failedTargets: failedTargets.map(failedTargetJson),
        failures: failures.map(failureJson),
        diagnostics: diagnostics.map(diagnosticJson),
        deployments: snapshots.map(deploymentJson)
    };
}
/** Settings may name ARNs anywhere. */
function withoutAccounts(change) {
    return JSON.parse((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)(JSON.stringify(change)));
}
/** Its AppSpec, if it has one, names ARNs. */
function requestJson(request) {
    const { revision } = request;
    if (revision?.revisionType !== 'AppSpecContent' || revision.appSpecContent.content === undefined)
        return request;
    const appSpecContent = { ...revision.appSpecContent, content: (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)(revision.appSpecContent.content) };
    return { ...request, revision: { ...revision, appSpecContent } };
}
function diagnosticJson({ rule, severity, message, hint, file, span, agents: concerned }) {
    return {
        rule,
        severity,
        message: cleanText(message),
        ...(hint !== undefined && { hint: cleanText(hint) }),
        file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(file),
        ...(span && { line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }),
        agents: concerned ?? _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .agents */ .X6
    };
}
function failedTargetJson({ target, status, event, diagnostics }) {
    return {
        target: cleanText(target),
        status,
        event: event ?? '',
        script: cleanText(scriptOf(diagnostics?.scriptName ?? '')),
        code: diagnostics?.errorCode ?? '',
        message: cleanText(diagnostics?.message ?? ''),
        logTail: cleanText(diagnostics?.logTail ?? '')
    };
}
/** A hook function that the AppSpec names by its ARN has its own name. */
function scriptOf(name) {
    return /^arn:aws[\w-]*:lambda:/.test(name) ? (0,_core_function_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .functionNameOf */ .d)(name) : name;
}
function failureJson({ location, targets, summary, message, logTail, remedy, ...rest }) {
    return {
        ...rest,
        targets: targets.map(cleanText),
        summary: cleanText(summary),
        message: cleanText(message),
        logTail: cleanText(logTail),
        remedy: cleanText(remedy),
        ...(location && { file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(location.file) }),
        ...(location?.span && { line: location.span.start.line, column: location.span.start.column })
    };
}
function deploymentJson({ id, status, targets }) {
    return {
        id,
        status,
        targets: targets.map(target => ({
            id: cleanText(target.id),
            status: target.status,
            ...(target.traffic && { traffic: target.traffic }),
            events: target.events.map(({ name, status: eventStatus, startTimeMs, endTimeMs }) => ({
                name,
                status: eventStatus,
                ...(startTimeMs !== undefined && { startTimeMs }),
                ...(endTimeMs !== undefined && { endTimeMs })
            }))
        }))
    };
}
function cleanText(text) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeText)(text)), maxTextLength);
}


/***/ })

};
