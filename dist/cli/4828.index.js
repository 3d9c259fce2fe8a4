export const id = 4828;
export const ids = [4828];
export const modules = {

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The region of a client, from its settings or the SDK's chain. Throws `usage` when there is none: nothing else can go wrong there. */
async function regionOf(client) {
    try {
        return await client.config.region();
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', 'no AWS region is set', {
            input: 'aws-region',
            hint: 'Set `aws-region`, AWS_REGION, or a region in the profile.',
            cause: error
        });
    }
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createObjectStorePort: () => (/* binding */ createObjectStorePort)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/aws/archive-state.js
/** Storage classes whose objects must be restored before they can be read (S3 User Guide, "Working with archived objects"). */
const archives = ['GLACIER', 'DEEP_ARCHIVE'];
/** Undefined for an object that can be read at once. Intelligent-Tiering archives without changing the storage class. */
function archiveState({ StorageClass = 'STANDARD', ArchiveStatus, Restore = '' }) {
    const tier = ArchiveStatus ?? (archives.includes(StorageClass) ? StorageClass : undefined);
    if (tier === undefined)
        return undefined;
    const isRestored = Restore.includes('ongoing-request="false"');
    return { tier, ...(isRestored && { restoredUntil: /expiry-date="([^"]*)"/.exec(Restore)?.[1] ?? 'some day' }) };
}

;// CONCATENATED MODULE: ./lib/aws/object-names.js

function objectNames({ bucket, key, expectedBucketOwner }) {
    return { Bucket: bucket, Key: key, ...(0,defined/* defined */.s)({ ExpectedBucketOwner: expectedBucketOwner }) };
}

// EXTERNAL MODULE: ./lib/aws/client-settings.js
var client_settings = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/aws/errors.js + 4 modules
var aws_errors = __webpack_require__(2238);
// EXTERNAL MODULE: ./lib/aws/region.js
var aws_region = __webpack_require__(3517);
;// CONCATENATED MODULE: ./lib/aws/until-aborted.js
/**
 * What `start` resolves to, or the reason of the abort as soon as that came, whatever `start` still waits for, such as a pause between two
 * attempts. With `graceMs`, work that is under way may go on that long after the abort; only then is its own signal aborted.
 */
async function untilAborted(signal, graceMs, start) {
    if (signal === undefined)
        return await start(undefined);
    const end = new AbortController();
    let timer;
    let onAbort;
    const aborted = new Promise((_, reject) => {
        const give = () => {
            // First the requests are destroyed, so that none arrives after whatever the caller does next.
            end.abort(signal.reason);
            reject(signal.reason);
        };
        onAbort = () => {
            if (graceMs === 0)
                give();
            else
                timer = setTimeout(give, graceMs);
        };
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
        return await Promise.race([start(end.signal), aborted]);
    }
    finally {
        clearTimeout(timer);
        if (onAbort)
            signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./lib/aws/within-time.js
var within_time = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/aws/s3-connection.js






/** A connection that is not made for so long is given up. */
const connectLimitMs = 10_000;
function connectS3(settings, { attempts = 5, silenceLimitMs = 60_000 }) {
    const { endpoint, isCustomS3Endpoint = endpoint !== undefined } = settings;
    const client = new dist_cjs/* S3Client */.YxF({
        ...(0,client_settings/* clientConfiguration */.k)(settings),
        maxAttempts: attempts,
        forcePathStyle: isCustomS3Endpoint,
        // The silence of a connection is an error here; `requestTimeout` alone would only be a warning.
        requestHandler: { connectionTimeout: connectLimitMs, socketTimeout: silenceLimitMs }
    });
    return {
        async send(context, request, { signal, limitMs, graceMs = 0 } = {}) {
            const region = await (0,aws_region/* regionOf */.A)(client);
            try {
                if (graceMs === 0)
                    signal?.throwIfAborted();
                return await untilAborted(signal, graceMs, async (ending) => {
                    if (limitMs === undefined)
                        return await request(client, ending ? { abortSignal: ending } : {});
                    return await (0,within_time/* withinTime */.d)(context.operation, limitMs, ending, abortSignal => request(client, { abortSignal }));
                });
            }
            catch (error) {
                // What S3 said within the grace counts; else it is the reason of the abort.
                if (error === signal?.reason || graceMs === 0)
                    signal?.throwIfAborted();
                throw (0,aws_errors/* toDeployError */.p)(error, { ...context, region });
            }
        }
    };
}

// EXTERNAL MODULE: ./lib/aws/shapes.js + 1 modules
var shapes = __webpack_require__(5232);
;// CONCATENATED MODULE: ./lib/aws/answered-checksum.js

/** Throws when S3 says it has other bytes than were sent. Stores that are not AWS's may say nothing. */
function requireSameChecksum({ operation, subject }, sent, answered) {
    if (answered === undefined || answered === sent)
        return;
    throw new errors/* DeployError */.sH('service', `${operation} for ${subject} was answered with the checksum of other bytes: ${answered}, not ${sent}`, {
        operation,
        hint: 'Something between here and S3 changes what is sent or answered; check the proxy and try again. The revision was not deployed.'
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/aws/cut-parts.js

/** Cuts a body into parts of exactly the sizes that are asked for, the last one excepted; an empty body is one empty part. */
async function* cutParts(body, sizeOf) {
    let number = 1;
    let crcSoFar = 0;
    let endOffset = 0;
    let buffer = Buffer.allocUnsafeSlow(sizeOf(number));
    let length = 0;
    const part = (isLast) => {
        const bytes = buffer.subarray(0, length);
        crcSoFar = (0,external_node_zlib_.crc32)(bytes, crcSoFar);
        endOffset += length;
        return { number, bytes, crc: (0,external_node_zlib_.crc32)(bytes), crcSoFar, endOffset, isLast };
    };
    for await (const piece of body) {
        for (let offset = 0; offset < piece.length;) {
            // A full part is only handed on once there is more: whether it is the last one decides how it is sent.
            if (length === buffer.length) {
                yield part(false);
                number += 1;
                buffer = Buffer.allocUnsafeSlow(sizeOf(number));
                length = 0;
            }
            const some = piece.subarray(offset, offset + buffer.length - length);
            buffer.set(some, length);
            length += some.length;
            offset += some.length;
        }
    }
    yield part(true);
}
/** As S3's headers have it: base64 of the four bytes, the most significant first. */
function crcText(crc) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc >>> 0);
    return bytes.toString('base64');
}

;// CONCATENATED MODULE: ./lib/aws/object-parameters.js


/** What PutObject and CreateMultipartUpload say alike about an object; what is not set is not sent. */
function objectParameters(request) {
    const { contentType, metadata, settings = {} } = request;
    const { encryption, kmsKeyId, acl, tags, storageClass } = settings;
    return {
        ...objectNames(request),
        ContentType: contentType,
        Metadata: { ...metadata },
        ...(0,defined/* defined */.s)({
            ServerSideEncryption: encryption ?? (kmsKeyId === undefined ? undefined : 'aws:kms'),
            SSEKMSKeyId: kmsKeyId,
            ACL: acl,
            Tagging: tags && taggingText(tags),
            StorageClass: storageClass
        })
    };
}
/** As in a URL's query: `a=b&c=d`. Undefined without tags. */
function taggingText(tags) {
    const text = Object.entries(tags)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&');
    return text === '' ? undefined : text;
}
/** What was asked for, to explain a refusal. */
function uploadContext({ settings = {}, expectedBucketOwner }) {
    const { encryption, kmsKeyId, acl, tags } = settings;
    return {
        expectedBucketOwner,
        kmsKeyId,
        acl,
        usesKms: kmsKeyId !== undefined || encryption?.startsWith('aws:kms') === true,
        hasTags: tags !== undefined && Object.keys(tags).length > 0
    };
}

;// CONCATENATED MODULE: ./lib/aws/multipart-upload.js







/** Requests without a body worth speaking of, retries included. */
const shortLimitMs = 60_000;
/** A cancelled step is killed after 7.5 s (GitHub Actions): all that a cancel waits for stays below 4 s, with room for the rest. */
const startGraceMs = 2_000;
const cancelLimitMs = 3_000;
/** The part of the abort when the start has had its grace already. */
const lateCancelLimitMs = 1_500;
/**
 * One multipart upload: parts are sent as they come, some at a time, each retried on its own; S3 checks each part and the whole against
 * our checksums before there is an object. Whoever starts one either completes or aborts it.
 */
class MultipartUpload {
    #connection;
    #request;
    #id;
    #partsInFlight;
    #signal;
    #cancelLimitMs;
    /** Ends the parts on their way when one of them has failed for good. */
    #stop = new AbortController();
    #inFlight = new Set();
    #sent = [];
    #sentBytes = 0;
    #last;
    #failure;
    constructor(connection, request, id, { partsInFlight, signal }) {
        this.#connection = connection;
        this.#request = request;
        this.#id = id;
        this.#partsInFlight = partsInFlight;
        this.#signal = signal;
        this.#cancelLimitMs = signal?.aborted === true ? lateCancelLimitMs : cancelLimitMs;
    }
    static async start(connection, request, options) {
        options.signal?.throwIfAborted();
        const context = contextOf('CreateMultipartUpload', request);
        const command = new dist_cjs/* CreateMultipartUploadCommand */.nG4({
            ...objectParameters(request),
            ChecksumAlgorithm: 'CRC32',
            ChecksumType: 'FULL_OBJECT'
        });
        const UploadId = await sendStart(connection, request, command, options.signal);
        if (UploadId === undefined) {
            throw new errors/* DeployError */.sH('service', `CreateMultipartUpload for ${context.subject} was answered without an id`, {
                operation: 'CreateMultipartUpload',
                hint: 'The answer is not one of S3: check the endpoint and the proxy.'
            });
        }
        return new MultipartUpload(connection, request, UploadId, options);
    }
    /** Takes the next part; resolves when there is room for another. Throws what made an earlier part fail. */
    async add(part) {
        while (this.#inFlight.size >= this.#partsInFlight)
            await Promise.race(this.#inFlight);
        this.#throwIfFailed();
        this.#last = part;
        const sending = this.#send(part)
            .catch((error) => {
            this.#failure ??= { error };
            this.#stop.abort(error);
        })
            .finally(() => this.#inFlight.delete(sending));
        this.#inFlight.add(sending);
    }
    /** Waits for all parts and makes the object of them. */
    async complete() {
        await Promise.all(this.#inFlight);
        this.#throwIfFailed();
        const checksum = crcText(this.#last?.crcSoFar ?? 0);
        const command = new dist_cjs/* CompleteMultipartUploadCommand */.Gym({
            ...this.#names(),
            MultipartUpload: { Parts: this.#sent.toSorted((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0)) },
            ChecksumType: 'FULL_OBJECT',
            ChecksumCRC32: checksum,
            MpuObjectSize: this.#last?.endOffset ?? 0
        });
        const signal = this.#signal;
        return await this.#connection.send(contextOf('CompleteMultipartUpload', this.#request), (client, options) => client.send(command, options), { signal });
    }
    /** Removes what was sent. Failing to do so is told, not thrown: why the upload failed matters more. */
    async abort() {
        this.#stop.abort();
        // A part that arrives after the abort would stay.
        await Promise.all(this.#inFlight);
        try {
            const command = new dist_cjs/* AbortMultipartUploadCommand */.tfP(this.#names());
            await this.#connection.send(contextOf('AbortMultipartUpload', this.#request), (client, options) => client.send(command, options), {
                limitMs: this.#signal?.aborted === true ? this.#cancelLimitMs : shortLimitMs
            });
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH))
                throw error;
            if (error.errorName !== 'NoSuchUpload')
                this.#request.onAbortFailed?.(this.#id, error);
        }
    }
    async #send(part) {
        const checksum = crcText(part.crc);
        const context = contextOf('UploadPart', this.#request, `part ${part.number} of `);
        const command = new dist_cjs/* UploadPartCommand */.iVK({
            ...this.#names(),
            PartNumber: part.number,
            Body: part.bytes,
            ContentLength: part.bytes.length,
            ChecksumCRC32: checksum
        });
        const signal = this.#signal ? AbortSignal.any([this.#signal, this.#stop.signal]) : this.#stop.signal;
        const answer = await this.#connection.send(context, (client, options) => client.send(command, options), { signal });
        requireSameChecksum(context, checksum, answer.ChecksumCRC32);
        this.#sent.push({ PartNumber: part.number, ChecksumCRC32: checksum, ...(0,defined/* defined */.s)({ ETag: answer.ETag }) });
        this.#sentBytes += part.bytes.length;
        this.#request.onProgress?.(this.#sentBytes);
    }
    #names() {
        return { ...objectNames(this.#request), UploadId: this.#id };
    }
    #throwIfFailed() {
        this.#signal?.throwIfAborted();
        if (this.#failure)
            throw this.#failure.error;
    }
}
/** A cancel ends this one only after a while: the id of an upload that was started is needed to abort it. */
async function sendStart(connection, request, command, signal) {
    const context = contextOf('CreateMultipartUpload', request);
    try {
        const limits = { signal, limitMs: shortLimitMs, graceMs: startGraceMs };
        return (await connection.send(context, (client, options) => client.send(command, options), limits)).UploadId;
    }
    catch (error) {
        const isUnanswered = error === signal?.reason || (error instanceof errors/* DeployError */.sH && error.code === 'network');
        if (signal?.aborted === true && isUnanswered) {
            const message = `CreateMultipartUpload for ${context.subject} was not answered before the run was cancelled`;
            request.onAbortFailed?.(undefined, new errors/* DeployError */.sH('cancelled', message, { operation: 'CreateMultipartUpload', cause: error }));
        }
        throw error;
    }
}
function contextOf(operation, request, what = '') {
    return { operation, subject: `${what}s3://${request.bucket}/${request.key}`, s3: uploadContext(request) };
}

;// CONCATENATED MODULE: ./lib/aws/part-sizes.js
const MiB = 1024 * 1024;
/** S3's limits for the parts of an upload. */
const maxParts = 10_000;
const minPartBytes = 5 * MiB;
const maxPartBytes = 5 * 1024 * MiB;
/** So many parts hold the bytes that are expected; the rest is for bodies that turn out larger. */
const plannedParts = 8_000;
const partsPerDoubling = 250;
/** Several parts are in memory at once, so they are as small as the body allows. */
const defaultPartBytes = 8 * MiB;
/**
 * How large each part of an upload is, by its number from 1: all alike and large enough for `expectedBytes`, and from part 8,001 on larger
 * and larger, so that a body that was expected smaller, or whose size nobody knew, does not run out of parts before it has 1 TiB.
 */
function partSizes(expectedBytes, smallest = defaultPartBytes) {
    const planned = Math.ceil(expectedBytes / plannedParts / MiB) * MiB;
    const first = Math.max(smallest, planned);
    return number => Math.min(maxPartBytes, first * 2 ** Math.max(0, Math.ceil((number - plannedParts) / partsPerDoubling)));
}

;// CONCATENATED MODULE: ./lib/aws/upload-object.js









const upload_object_shortLimitMs = 30_000;
/** How long a cancel waits for what must not be left: a cancelled step is killed after 7.5 s (GitHub Actions). */
const upload_object_cancelLimitMs = 3_000;
/**
 * Sends a body as it is made: what fits one part in one request, anything larger in parts. There is an object only when all of it has
 * arrived unchanged; when the body fails, a part cannot be sent or the signal aborts, the parts are removed and the error is thrown.
 */
async function uploadObject(connection, request, { partBytes, partsInFlight = 4 }, signal) {
    let upload;
    let last;
    try {
        for await (const part of cutParts(request.body, partSizes(request.expectedBytes ?? 0, partBytes))) {
            if (part.isLast && upload === undefined)
                return await putWhole(connection, request, part, signal);
            upload ??= await MultipartUpload.start(connection, request, { partsInFlight, signal });
            await upload.add(part);
            last = part;
        }
        return await complete(connection, request, upload, last, signal);
    }
    catch (error) {
        await upload?.abort();
        throw error;
    }
}
async function putWhole(connection, request, { bytes, crc }, signal) {
    const context = contextOf('PutObject', request);
    const command = new dist_cjs/* PutObjectCommand */.wKZ({
        ...objectParameters(request),
        Body: bytes,
        ContentLength: bytes.length,
        ChecksumCRC32: crcText(crc)
    });
    const answer = await connection.send(context, (client, options) => client.send(command, options), { signal });
    request.onProgress?.(bytes.length);
    const stored = await requireStored(connection, request, context, crcText(crc), answer, signal);
    return await confirmed(connection, request, context, bytes.length, stored, signal);
}
async function complete(connection, request, upload, last, signal) {
    if (upload === undefined || last === undefined)
        throw new Error('a body has at least one part');
    const context = contextOf('CompleteMultipartUpload', request);
    const checksum = crcText(last.crcSoFar);
    let answer;
    try {
        answer = await upload.complete();
    }
    catch (error) {
        // The upload is gone when S3 carried out a request whose answer was lost, and the next attempt asked again.
        const found = isPerhapsDone(error) ? await findStored(connection, request, checksum, last.endOffset, signal) : undefined;
        if (found === undefined)
            throw error;
        return found;
    }
    const stored = await requireStored(connection, request, context, checksum, answer, signal);
    return await confirmed(connection, request, context, last.endOffset, stored, signal);
}
function isPerhapsDone(error) {
    return error instanceof errors/* DeployError */.sH && (error.errorName === 'NoSuchUpload' || error.code === 'network' || error.code === 'service');
}
/** The object at the key, if it has just our bytes. */
async function findStored(connection, request, checksum, size, signal) {
    const command = new dist_cjs/* HeadObjectCommand */.l81({ ...objectNames(request), ChecksumMode: 'ENABLED' });
    try {
        const found = await connection.send(contextOf('HeadObject', request), (client, options) => client.send(command, options), {
            signal,
            limitMs: upload_object_shortLimitMs
        });
        return found.ChecksumCRC32 === checksum && found.ContentLength === size ? found : undefined;
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH)
            return undefined;
        throw error;
    }
}
/**
 * S3 answers with an ETag and with the checksum it was sent. Whoever answers without is asked for the object: a proxy that says yes to
 * everything has none.
 */
async function confirmed(connection, request, context, size, answer, signal) {
    if (answer.ETag !== undefined && answer.ChecksumCRC32 !== undefined)
        return answer;
    const command = new dist_cjs/* HeadObjectCommand */.l81(objectNames(request));
    try {
        const found = await connection.send(contextOf('HeadObject', request), (client, options) => client.send(command, options), {
            signal,
            limitMs: upload_object_shortLimitMs
        });
        if (found.ETag !== undefined && found.ContentLength === size)
            return found;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
            throw error;
    }
    const { operation, subject } = context;
    throw new errors/* DeployError */.sH('service', `${operation} for ${subject} was answered with yes, but the object is not there`, {
        operation,
        hint: 'Something between here and S3 answers in its place; check the endpoint and the proxy. The revision was not deployed.'
    });
}
/**
 * An object that is not what was sent must not be found by a later run either: it bears the hash of what it should have been. A cancel waits
 * for its removal, but not for long.
 */
async function requireStored(connection, request, context, checksum, answer, signal) {
    try {
        requireSameChecksum(context, checksum, answer.ChecksumCRC32);
        return answer;
    }
    catch (error) {
        const command = new dist_cjs/* DeleteObjectCommand */.k4j({ ...objectNames(request), ...(0,defined/* defined */.s)({ VersionId: answer.VersionId }) });
        try {
            await connection.send(contextOf('DeleteObject', request), (client, options) => client.send(command, options), {
                signal,
                limitMs: upload_object_shortLimitMs,
                graceMs: upload_object_cancelLimitMs
            });
        }
        catch (problem) {
            if (problem instanceof errors/* DeployError */.sH)
                request.onRemoveFailed?.(problem);
            else if (problem === signal?.reason)
                request.onRemoveFailed?.(unansweredRemoval(request, problem));
        }
        throw error;
    }
}
function unansweredRemoval(request, cause) {
    const { operation, subject } = contextOf('DeleteObject', request);
    return new errors/* DeployError */.sH('cancelled', `${operation} for ${subject} was not answered before the run was cancelled`, { operation, cause });
}

;// CONCATENATED MODULE: ./lib/aws/s3.js








const headLimitMs = 30_000;
/** S3 through the AWS SDK. */
function createObjectStorePort(settings, tuning = {}) {
    const connection = connectS3(settings, tuning);
    return {
        async hasBucket({ bucket, expectedBucketOwner }, signal) {
            const context = { operation: 'HeadBucket', subject: `s3://${bucket}`, s3: { expectedBucketOwner } };
            const command = new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: bucket, ...(0,defined/* defined */.s)({ ExpectedBucketOwner: expectedBucketOwner }) });
            try {
                await connection.send(context, (client, options) => client.send(command, options), { signal, limitMs: headLimitMs });
                return true;
            }
            catch (error) {
                if (error instanceof errors/* DeployError */.sH && (error.errorName === 'NotFound' || error.errorName === 'NoSuchBucket'))
                    return false;
                throw error;
            }
        },
        async head(object, signal) {
            const { bucket, key, versionId, expectedBucketOwner } = object;
            const context = { operation: 'HeadObject', subject: `s3://${bucket}/${key}`, s3: { expectedBucketOwner, versionId } };
            const command = new dist_cjs/* HeadObjectCommand */.l81({ ...objectNames(object), ...(0,defined/* defined */.s)({ VersionId: versionId }) });
            try {
                const limits = { signal, limitMs: headLimitMs };
                const found = await connection.send(context, (client, options) => client.send(command, options), limits);
                return {
                    eTag: (0,shapes/* unquoted */.qZ)(found.ETag ?? ''),
                    size: found.ContentLength ?? 0,
                    metadata: found.Metadata ?? {},
                    storageClass: found.StorageClass ?? 'STANDARD',
                    ...(0,defined/* defined */.s)({
                        versionId: realVersion(found.VersionId),
                        archive: archiveState(found),
                        encryption: found.ServerSideEncryption,
                        kmsKeyId: found.SSEKMSKeyId
                    })
                };
            }
            catch (error) {
                // A missing bucket looks the same to a HEAD.
                if (error instanceof errors/* DeployError */.sH && (error.errorName === 'NotFound' || error.errorName === 'NoSuchKey'))
                    return undefined;
                throw error;
            }
        },
        async upload(object, signal) {
            const { ETag = '', VersionId } = await uploadObject(connection, object, tuning, signal);
            return { eTag: (0,shapes/* unquoted */.qZ)(ETag), ...(0,defined/* defined */.s)({ versionId: realVersion(VersionId) }) };
        }
    };
}
/** Buckets with suspended versioning answer `null`, which CodeDeploy does not take as a version. */
function realVersion(versionId) {
    return versionId === 'null' ? undefined : versionId;
}


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kk: () => (/* binding */ toAutoRollbackEvents),
  Hx: () => (/* binding */ toRevision),
  C2: () => (/* binding */ toSnapshot),
  LJ: () => (/* binding */ toTarget),
  qZ: () => (/* binding */ unquoted)
});

// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
;// CONCATENATED MODULE: ./lib/aws/traffic.js

/** Who has the traffic of an ECS service or a Lambda alias; undefined as long as the service says nothing of the new task set or version. */
function toTraffic({ ecsTarget, lambdaTarget }) {
    if (ecsTarget?.taskSetsInfo)
        return trafficOfTaskSets(ecsTarget.taskSetsInfo);
    return lambdaTarget && trafficOfVersions(lambdaTarget);
}
/** The green task set is the new one; before it is made there is only the blue one. */
function trafficOfTaskSets(taskSets) {
    const green = taskSets.find(({ taskSetLabel }) => taskSetLabel === 'Green');
    if (green?.trafficWeight === undefined)
        return undefined;
    const { trafficWeight, desiredCount: desired, runningCount: running, pendingCount: pending } = green;
    const newPercent = percent(trafficWeight);
    if (desired === undefined || running === undefined)
        return { newPercent };
    return { newPercent, tasks: { desired, running, pending: pending ?? 0 } };
}
/**
 * The weight of a version: a share, 0 to 1, as in the routing of its alias, or a percentage, as the API reference calls it. Above 1 it is a
 * percentage, and below a share, for no configuration shifts less than one percent. Exactly 1 is all of the traffic once that was shifted;
 * until then it may be one percent, and nobody knows.
 */
function trafficOfVersions({ lambdaFunctionInfo = {}, lifecycleEvents = [] }) {
    const { targetVersionWeight: weight, currentVersion, targetVersion } = lambdaFunctionInfo;
    if (weight === undefined)
        return undefined;
    const isShifted = lifecycleEvents.some(({ lifecycleEventName, status }) => lifecycleEventName === 'AllowTraffic' && status === 'Succeeded');
    if (weight === 1 && !isShifted)
        return undefined;
    return { newPercent: percent(weight > 1 ? weight : weight * 100), versions: (0,defined/* defined */.s)({ current: currentVersion, target: targetVersion }) };
}
/** Shares such as 0.07 are no round numbers of percent in binary; and whatever is sent, nobody has more than all. */
function percent(weight) {
    return Math.min(100, Math.max(0, Math.round(weight * 100) / 100));
}

;// CONCATENATED MODULE: ./lib/aws/shapes.js



/** GetDeployment's answer as a snapshot without targets. */
function toSnapshot(info) {
    const { deploymentOverview: overview, rollbackInfo } = info;
    const revision = info.revision && toRevision(info.revision);
    return {
        id: info.deploymentId ?? '',
        status: info.status ?? 'Created',
        ...(0,defined/* defined */.s)({
            applicationName: info.applicationName,
            deploymentGroupName: info.deploymentGroupName,
            computePlatform: info.computePlatform,
            deploymentType: info.deploymentStyle?.deploymentType,
            creator: info.creator,
            description: info.description,
            createTimeMs: info.createTime?.getTime(),
            errorCode: info.errorInformation?.code,
            errorMessage: info.errorInformation?.message,
            autoRollbackEvents: info.autoRollbackConfiguration && toAutoRollbackEvents(info.autoRollbackConfiguration),
            revision,
            hasTerminationWaitStarted: info.instanceTerminationWaitTimeStarted,
            followUps: info.relatedDeployments?.autoUpdateOutdatedInstancesDeploymentIds,
            followUpOf: info.relatedDeployments?.autoUpdateOutdatedInstancesRootDeploymentId
        }),
        ...(overview && {
            overview: {
                pending: overview.Pending ?? 0,
                inProgress: overview.InProgress ?? 0,
                succeeded: overview.Succeeded ?? 0,
                failed: overview.Failed ?? 0,
                skipped: overview.Skipped ?? 0,
                ready: overview.Ready ?? 0
            }
        }),
        ...(rollbackInfo && {
            rollback: (0,defined/* defined */.s)({
                rollbackDeploymentId: rollbackInfo.rollbackDeploymentId,
                rollbackTriggeringDeploymentId: rollbackInfo.rollbackTriggeringDeploymentId,
                rollbackMessage: rollbackInfo.rollbackMessage
            })
        }),
        targets: []
    };
}
/** A target of any platform. Undefined for a kind of target a newer API has. */
function toTarget(target) {
    const { instanceTarget, ecsTarget, lambdaTarget, cloudFormationTarget } = target;
    const shape = instanceTarget ?? ecsTarget ?? lambdaTarget ?? cloudFormationTarget;
    if (shape?.targetId === undefined)
        return undefined;
    return {
        id: shape.targetId,
        status: shape.status ?? 'Unknown',
        events: (shape.lifecycleEvents ?? []).map(toLifecycleEvent),
        ...(0,defined/* defined */.s)({ traffic: toTraffic(target) })
    };
}
function toLifecycleEvent(event) {
    const { diagnostics } = event;
    return {
        name: event.lifecycleEventName ?? '',
        status: event.status ?? 'Unknown',
        ...(0,defined/* defined */.s)({ startTimeMs: event.startTime?.getTime(), endTimeMs: event.endTime?.getTime() }),
        ...(diagnostics && {
            diagnostics: {
                errorCode: diagnostics.errorCode ?? 'UnknownError',
                scriptName: diagnostics.scriptName ?? '',
                message: diagnostics.message ?? '',
                logTail: diagnostics.logTail ?? ''
            }
        })
    };
}
/** Undefined for a kind of revision this version does not deploy. */
function toRevision({ s3Location, gitHubLocation, appSpecContent }) {
    if (s3Location?.bucket !== undefined && s3Location.key !== undefined) {
        const { bucket, key, bundleType, version, eTag } = s3Location;
        if (![...codedeploy_words/* bundleTypes */.U4, ...codedeploy_words/* appSpecFileTypes */.mD].includes(bundleType))
            return undefined;
        return {
            type: 's3',
            bucket,
            key,
            bundleType: bundleType,
            ...(0,defined/* defined */.s)({ versionId: version, eTag: eTag === undefined ? undefined : unquoted(eTag) })
        };
    }
    if (gitHubLocation?.repository !== undefined && gitHubLocation.commitId !== undefined) {
        return { type: 'github', repository: gitHubLocation.repository, commitId: gitHubLocation.commitId };
    }
    if (appSpecContent?.sha256 !== undefined)
        // GetDeployment answers with a content of `null`.
        return { type: 'appspec', sha256: appSpecContent.sha256.toLowerCase(), ...(0,defined/* defined */.s)({ content: appSpecContent.content ?? undefined }) };
    return undefined;
}
function toAutoRollbackEvents(configuration) {
    return configuration.enabled ? (configuration.events ?? []) : [];
}
/** S3 writes ETags with quotes; a revision is compared without. */
function unquoted(eTag) {
    return eTag.replace(/^(W\/)?"(.*)"$/, '$2');
}


/***/ }),

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * Sends a request that is given up after `limitMs`, answered or not: a connection that stays open without an answer must not hold up a
 * deployment. The caller's own signal ends it as well.
 */
async function withinTime(operation, limitMs, signal, send) {
    const limit = new AbortController();
    let timer;
    const expired = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('network', `${operation} got no answer within ${limitMs / 1_000} s`, {
                operation,
                hint: 'Check the network and the proxy; the service may be down.'
            }));
            limit.abort(new Error('no answer in time'));
        }, limitMs);
    });
    try {
        return await Promise.race([send(signal ? AbortSignal.any([signal, limit.signal]) : limit.signal), expired]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub),
/* harmony export */   g: () => (/* binding */ gitHubAccess)
/* harmony export */ });
/**
 * How an application comes to a token for GitHub ("Integrating CodeDeploy with GitHub" in the user guide): no API makes one.
 */
const connectGitHub = 'Connect the application to GitHub once, in the console of CodeDeploy: Create deployment, "My application is stored in GitHub", "Connect to GitHub".';
/** What an account that is connected needs besides. */
const gitHubAccess = 'The account must be able to read the repository, and an organisation that restricts OAuth apps must approve that of CodeDeploy.';


/***/ })

};
