export const id = 8406;
export const ids = [8406];
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
/* harmony import */ var _zip_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7716);









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

/***/ 5581:
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

// EXTERNAL MODULE: ./lib/bundle/open-archive.js
var open_archive = __webpack_require__(2293);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./lib/operations/inspect-archive.js + 2 modules
var inspect_archive = __webpack_require__(3433);
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
    const archive = await (0,open_archive/* openArchive */.p)(file, { type: options.bundleType, signal: options.signal });
    const { validation: found, inBundle } = await (0,inspect_archive/* inspectArchive */.N)(archive, options);
    const validation = (0,require_valid/* requireValid */.AK)(found, inBundle, options, observe);
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

// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
;// CONCATENATED MODULE: ./lib/operations/store-directory.js









/** Plans and checks the bundle of a directory; it is packed while it is uploaded, and is never on disk. */
async function prepareDirectory(source, options, ports, observe) {
    const bucket = requireStorable(options);
    const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, source, platform: 'server' });
    const validation = (0,require_valid/* requireValid */.AK)(found, inBundle, options, observe);
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


/***/ })

};
