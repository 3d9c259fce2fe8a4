export const id = 782;
export const ids = [782];
export const modules = {

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
/** `run=… attempt=… sha=… id=…` and then the user's words, cut to the limit: the marker always fits. */
function describeRun({ run, attempt, sha, nonce }, words) {
    const commit = sha?.toLowerCase();
    const parts = [`run=${oneWord(run)}`, `attempt=${attempt}`];
    if (commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit))
        parts.push(`sha=${commit}`);
    parts.push(`id=${oneWord(nonce)}`);
    return clipDescription([...parts, words].filter(part => part !== '').join(' '));
}
/** Cut to what a description may have. */
function clipDescription(full) {
    return full.length <= descriptionLimit ? full : `${full.slice(0, descriptionLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The marker in a description, if it has one. */
function parseRunMarker(description) {
    const match = /^run=(\S+) attempt=(\d+)(?: sha=([0-9a-f]{7,64}))? id=(\S+)/.exec(description);
    if (!match)
        return undefined;
    const [, run = '', attempt = '', sha, nonce = ''] = match;
    return { run, attempt: Number(attempt), ...(sha !== undefined && { sha }), nonce };
}
/** A word of a marker: without blanks, and short enough that the marker fits into the limit. */
function oneWord(text) {
    return text.replace(/\s+/g, '-').slice(0, 64);
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Wh: () => (/* binding */ deployPorts),
/* harmony export */   o4: () => (/* binding */ connectAws)
/* harmony export */ });
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

/** The SDK's clients behind our ports; loaded only when a mode needs AWS. */
async function connectAws(settings) {
    const [{ createCodeDeployPort }, { createObjectStorePort }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(507), __webpack_require__.e(193), __webpack_require__.e(17)]).then(__webpack_require__.bind(__webpack_require__, 7017)), Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(193), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 4909))]);
    const { AWS_ENDPOINT_URL_S3: s3Endpoint, AWS_ENDPOINT_URL: anyEndpoint } = process.env;
    const isCustomS3Endpoint = [settings.endpoint, s3Endpoint, anyEndpoint].some(url => url !== undefined && url !== '');
    return { codedeploy: createCodeDeployPort(settings), s3: createObjectStorePort({ ...settings, isCustomS3Endpoint }) };
}
async function deployPorts(settings) {
    return { ...(await connectAws(settings)), clock: _core_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, nonce };
}
/** Eight characters that no other run of this group has. */
function nonce() {
    return crypto.randomUUID().slice(0, 8);
}


/***/ }),

/***/ 5153:
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
    const metadata = { [digestKey]: sha256, [typeKey]: bundleType };
    for (const [name, value] of Object.entries(s3Metadata)) {
        metadata[name.toLowerCase()] = encoded(value);
        if (encoded(value) !== value)
            notices.push(`The metadata "${name}" is stored as an encoded word (RFC 2047): S3 takes only ASCII`);
    }
    if (sizeOf(metadata) > maxBytes)
        throw tooLong();
    const origin = {
        repository: run?.repository,
        commit: run?.sha,
        run: run === undefined ? undefined : `${run.id}/${run.attempt}`
    };
    for (const [what, value] of Object.entries(origin)) {
        if (value === undefined)
            continue;
        const more = { ...metadata, [`${reserved}${what}`]: encoded(value) };
        if (sizeOf(more) > maxBytes)
            notices.push(`The metadata of the object does not name the ${what}: \`s3-metadata\` leaves no room for it`);
        else
            Object.assign(metadata, more);
    }
    return { metadata, notices };
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
    const fixed = { [digestKey]: ''.padEnd(64), [typeKey]: 'tgz' };
    if (sizeOf({ ...fixed, ...Object.fromEntries(Object.entries(s3Metadata).map(([name, value]) => [name, encoded(value)])) }) > maxBytes)
        throw tooLong();
}
const tooLong = () => unfit('it is too long', `S3 takes ${maxBytes} bytes of names and values; ${reserved}sha256 and ${reserved}type take 110.`);
function unfit(problem, hint) {
    return new errors/* DeployError */.sH('usage', `\`s3-metadata\` cannot be stored: ${problem}`, { input: 's3-metadata', hint });
}
function sizeOf(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
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
 * The object, when S3 has this content already. Not being allowed to look is no reason not to upload. Other content under a key that was
 * asked for is replaced, and that is told.
 */
async function findUnchanged(destination, { skipUnchanged = 'upload', s3ExpectedBucketOwner, signal }, { s3 }, observe) {
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
    const revision = located(destination, found);
    observe({ type: 'upload-skipped', revision, reason: 'S3 has this content already' });
    return revision;
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
            message: `The parts of the unfinished upload ${uploadId} of ${subject} could not be removed and are paid for: ${message}`,
            hint: `${hint ?? ''} Remove them with \`aws s3api abort-multipart-upload\`, or by a lifecycle rule for incomplete uploads.`.trim()
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
        ...(await (0,sensitive_files/* sensitiveDiagnostics */.V)(tree, { source, looksInside: isZip }))
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

// EXTERNAL MODULE: ./lib/operations/hook-files.js
var hook_files = __webpack_require__(2013);
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










/** No AppSpec comes near; what is longer is cut and refused for what it says then. */
const largestAppSpec = 16 * 1024 * 1024;
/** Reads and checks an archive that was built before. The file is only ever read. */
async function prepareArchive(file, options, ports, observe) {
    const bucket = requireStorable(options);
    const archive = await (0,open_archive/* openArchive */.p)(file, { type: options.bundleType, signal: options.signal });
    const text = await archive.tree.read('appspec.yml', largestAppSpec);
    if (!text) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" has no appspec.yml in its root`, {
            input: 'archive',
            hint: missingAppSpecHint(archive.tree.entries)
        });
    }
    const { agentVersion } = options;
    const found = await (0,validate/* validateAppSpec */.F)({
        file: 'appspec.yml',
        text,
        platform: 'server',
        tree: archive.tree,
        bundleType: archive.type,
        ...(agentVersion !== undefined && { agentVersion })
    });
    const os = found.appSpec?.os.value ?? 'linux';
    const inBundle = await archiveDiagnostics(archive, { os, hooks: (0,hook_files/* hookFiles */.J)(found) });
    const validation = (0,require_valid/* requireValid */.A)(found, inBundle, options, observe);
    requireHost(validation, ports);
    return { diagnostics: validation.diagnostics, validation, store: () => storeArchive(archive, bucket, options, ports, observe) };
}
async function storeArchive({ path, type: bundleType, sha256, size, entryCount }, bucket, options, ports, observe) {
    const destination = { bucket, key: keyOf(options, sha256, bundleType), bundleType, sha256 };
    const bundle = { path, type: bundleType, sha256, size, fileCount: entryCount };
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle };
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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
;// CONCATENATED MODULE: ./lib/bundle/digest.js



const bytesPerTurn = 4 * 1024 * 1024;
/** What a file costs besides its bytes. */
const overheadBytes = 16 * 1024;
/** The {@link contentDigest} of a plan. Throws `invalid-bundle` when a file is not the one that was planned any more. */
async function digestRevision(plan, signal) {
    const digest = (0,content_digest/* contentDigest */.e)();
    let large;
    const buffer = Buffer.allocUnsafeSlow(read_planned_file/* smallFileBytes */.n9);
    // One buffer for all small files: a new one for each would be most of the memory.
    const small = { room: (wanted) => buffer.subarray(0, wanted), filled: (bytes) => digest.update(buffer.subarray(0, bytes)) };
    let sinceTurn = 0;
    for (const entry of plan.entries) {
        signal?.throwIfAborted();
        digest.begin(entry);
        if (entry.size <= read_planned_file/* smallFileBytes */.n9)
            (0,read_planned_file/* readSmallFile */.EW)(entry, small);
        else
            for await (const piece of (0,read_planned_file/* readPlannedFile */.v_)(entry, signal, (large ??= (0,read_planned_file/* pieceBuffer */.PS)())))
                digest.update(piece);
        digest.end();
        sinceTurn += overheadBytes + entry.size;
        if (sinceTurn >= bytesPerTurn) {
            sinceTurn = 0;
            await (0,promises_.setImmediate)();
        }
    }
    return digest.digest();
}

// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(3494);
;// CONCATENATED MODULE: ./lib/operations/store-directory.js









/** Plans and checks the bundle of a directory; it is packed while it is uploaded, and is never on disk. */
async function prepareDirectory(source, options, ports, observe) {
    const bucket = requireStorable(options);
    const { plan, bundleType, validation: found, inBundle } = await (0,plan_source/* planSource */.dp)({ ...options, source, platform: 'server' });
    const validation = (0,require_valid/* requireValid */.A)(found, inBundle, options, observe);
    requireHost(validation, ports);
    return {
        diagnostics: validation.diagnostics,
        validation,
        store: () => storePlan(plan, { bucket, bundleType }, options, ports, observe)
    };
}
async function storePlan(plan, { bucket, bundleType }, options, ports, observe) {
    const { signal, compressionLevel: level } = options;
    const sha256 = await digestRevision(plan, signal);
    const destination = { bucket, key: keyOf(options, sha256, bundleType), bundleType, sha256 };
    const summary = { type: bundleType, sha256, fileCount: plan.fileCount };
    const there = await findUnchanged(destination, options, ports, observe);
    if (there)
        return { revision: there, bundle: summary };
    const startMs = ports.clock.now();
    let size = 0;
    async function* packed() {
        const digest = (0,content_digest/* contentDigest */.e)();
        for await (const piece of (0,archive/* archiveRevision */.S)(plan, { type: bundleType, level, signal, digest })) {
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




/** Checks a revision before any call to AWS. Nothing is uploaded yet. */
async function prepareRevision(source, options, ports, observe) {
    switch (source.type) {
        case 'directory':
        case 'archive':
            return prepareNew(source, options, ports, observe);
        case 'object':
            objectSettings(options);
            return { diagnostics: [], store: async () => ({ revision: await pinObject(source, options, ports, observe) }) };
        case 'github':
            observe({
                type: 'notice',
                message: `The AppSpec of ${source.repository}@${source.commitId.slice(0, 7)} is read on the hosts; it is not checked here`
            });
            return {
                diagnostics: [],
                store: () => Promise.resolve({ revision: { type: 'github', repository: source.repository, commitId: source.commitId } })
            };
    }
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
