export const id = 147;
export const ids = [147];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abortable)
/* harmony export */ });
/** The per-call options of an SDK client. */
function abortable(signal) {
    return signal ? { abortSignal: signal } : {};
}


/***/ }),

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ toDeployError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const denied = (hint) => ({ code: 'access-denied', hint });
const missing = (hint) => ({ code: 'not-found', hint });
const credentialsHint = 'Run aws-actions/configure-aws-credentials before this step, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';
const expired = {
    code: 'expired-credentials',
    hint: 'Get new credentials; for long deployments raise `role-duration-seconds` of aws-actions/configure-aws-credentials.'
};
const clock = { code: 'clock-skew', hint: "Set this machine's clock: AWS refuses requests that are more than five minutes off." };
const throttled = { code: 'throttled', hint: 'AWS throttles the account; try again later.' };
const badKeys = denied('The access key or its secret is wrong, or belongs to another account or partition.');
/** What each error name of the SDK, S3, STS and CodeDeploy means to us. A name that is not here goes by its HTTP status. */
const meanings = {
    CredentialsProviderError: { code: 'no-credentials', hint: credentialsHint },
    NoCredentialsError: { code: 'no-credentials', hint: credentialsHint },
    TokenProviderError: { code: 'no-credentials', hint: credentialsHint },
    ExpiredToken: expired,
    ExpiredTokenException: expired,
    TokenRefreshRequired: expired,
    RequestExpired: clock,
    RequestTimeTooSkewed: clock,
    InvalidSignatureException: {
        code: 'clock-skew',
        hint: "Check this machine's clock and the secret access key: AWS cannot verify the signature of the request."
    },
    SignatureDoesNotMatch: badKeys,
    InvalidAccessKeyId: badKeys,
    InvalidClientTokenId: badKeys,
    UnrecognizedClientException: badKeys,
    InvalidToken: badKeys,
    NoSuchBucket: missing('Check `s3-bucket`: the bucket does not exist.'),
    NoSuchKey: missing('Check `s3-key`: the object does not exist.'),
    NoSuchVersion: missing('Check `s3-version-id`: this version of the object does not exist.'),
    ApplicationDoesNotExistException: missing('Check `application-name` and the region.'),
    DeploymentGroupDoesNotExistException: missing('Check `deployment-group-name`, `application-name` and the region.'),
    DeploymentConfigDoesNotExistException: missing('Check `deployment-config-name`: predefined ones start with `CodeDeployDefault.`.'),
    DeploymentDoesNotExistException: missing('Check `deployment-id` and the region.'),
    RevisionDoesNotExistException: missing('Check the revision: CodeDeploy cannot find it.'),
    ApplicationAlreadyExistsException: { code: 'already-exists' },
    DeploymentGroupAlreadyExistsException: { code: 'already-exists' },
    BucketAlreadyOwnedByYou: { code: 'already-exists' },
    BucketAlreadyExists: { code: 'already-exists' },
    PermanentRedirect: { code: 'wrong-region' },
    AuthorizationHeaderMalformed: { code: 'wrong-region' },
    IllegalLocationConstraintException: { code: 'wrong-region' },
    DeploymentLimitExceededException: { code: 'active-deployment', hint: 'Wait until it ends, or choose another `on-active-deployment`.' },
    ThrottlingException: throttled,
    Throttling: throttled,
    TooManyRequestsException: throttled,
    RequestLimitExceeded: throttled,
    SlowDown: throttled,
    AbortError: { code: 'cancelled' },
    TimeoutError: { code: 'network', hint: 'AWS did not answer in time.' }
};
const networkCodes = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EPIPE',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ERR_SOCKET_CONNECTION_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
]);
/** Translates whatever an SDK call threw, by name, code and status, never by message text (but for the id of an active deployment). */
function toDeployError(error, context) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
        return error;
    const sdk = (typeof error === 'object' && error !== null ? error : {});
    const name = sdk.name ?? 'Error';
    const meaning = meaningOf(sdk, name, context);
    const details = {
        hint: meaning.hint,
        operation: context.operation,
        errorName: name,
        requestId: sdk.$metadata?.requestId,
        cause: error,
        ...(meaning.code === 'active-deployment' && { deploymentId: /d-[A-Z0-9]+/.exec(sdk.message ?? '')?.[0] })
    };
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH(meaning.code, `${context.operation} failed for ${context.subject}: ${describe(sdk, name)}`, details);
}
function meaningOf(sdk, name, context) {
    const known = meanings[name];
    const bucketRegion = sdk.$response?.headers?.['x-amz-bucket-region'];
    if (known?.code === 'wrong-region' || sdk.$metadata?.httpStatusCode === 301) {
        const there = bucketRegion === undefined ? 'The bucket is in another region: set' : `The bucket is in ${bucketRegion}: set`;
        return {
            code: 'wrong-region',
            hint: `${there} \`aws-region\` (asked: ${context.region ?? 'unknown'}). CodeDeploy reads revisions from a bucket in its own region.`
        };
    }
    if (known)
        return known;
    if (networkCodes.has(sdk.code ?? '') || networkCodes.has(sdk.cause?.code ?? '')) {
        return { code: 'network', hint: 'Check the network, the proxy and the endpoint; the region may also be misspelt.' };
    }
    if (sdk.$retryable?.throttling)
        return throttled;
    const status = sdk.$metadata?.httpStatusCode;
    if (name.startsWith('AccessDenied') || status === 403) {
        return denied(`Allow ${context.action ?? `codedeploy:${context.operation}`} to the role of this run.`);
    }
    if (status === 404)
        return missing('Check the name and the region.');
    if (status === 429)
        return throttled;
    if ((status !== undefined && status >= 500) || sdk.$fault === 'server')
        return { code: 'service', hint: 'An error inside AWS; try again.' };
    if (sdk.$fault === 'client' || status !== undefined)
        return { code: 'refused' };
    // Without a status the request never got an answer: configuration (no region) and library errors end up here.
    if (/region is missing/i.test(sdk.message ?? ''))
        return { code: 'usage', hint: 'Set `aws-region`, AWS_REGION, or a region in the profile.' };
    return { code: 'network' };
}
function describe(sdk, name) {
    const status = sdk.$metadata?.httpStatusCode;
    // HEAD has no body, so S3 can only answer with a status; the SDK's texts for these say nothing.
    const isBodyless = sdk.message === undefined || sdk.message === '' || sdk.message === 'UnknownError' || name === 'Unknown' || name === sdk.message;
    if (isBodyless && status !== undefined)
        return `S3 answered ${status}`;
    return sdk.message === undefined || sdk.message === ''
        ? (sdk.code ?? name)
        : `${sdk.message}${sdk.code !== undefined && !sdk.message.includes(sdk.code) ? ` (${sdk.code})` : ''}`;
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createObjectStorePort: () => (/* binding */ createObjectStorePort)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9456);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2358);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(862);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9119);







/** Bytes of a part: 10,000 of them hold 80 GB, and four are in memory at once. */
const partSize = 8 * 1024 * 1024;
/** S3 through the AWS SDK. */
function createObjectStorePort(settings) {
    const { region, endpoint, credentials, isCustomS3Endpoint = endpoint !== undefined } = settings;
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.S3Client({ ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ region, endpoint, credentials }), maxAttempts: 3, forcePathStyle: isCustomS3Endpoint });
    const call = async (context, send) => {
        try {
            return await send();
        }
        catch (error) {
            const region = await client.config.region().catch(() => undefined);
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeployError */ .p)(error, { ...context, region });
        }
    };
    return {
        head: (bucket, key, versionId, signal) => call({ operation: 'HeadObject', action: 's3:GetObject and s3:ListBucket', subject: `s3://${bucket}/${key}` }, async () => {
            try {
                const found = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.HeadObjectCommand({ Bucket: bucket, Key: key, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ VersionId: versionId }) }), (0,_client_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .Z)(signal));
                return {
                    eTag: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_6__/* .unquoted */ .qZ)(found.ETag ?? ''),
                    size: found.ContentLength ?? 0,
                    metadata: found.Metadata ?? {},
                    ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ versionId: realVersion(found.VersionId) })
                };
            }
            catch (error) {
                if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey'))
                    return undefined;
                throw error;
            }
        }),
        upload: ({ bucket, key, body, contentType, metadata, onProgress }, signal) => call({ operation: 'PutObject', action: 's3:PutObject', subject: `s3://${bucket}/${key}` }, async () => {
            const upload = new _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_1__/* .Upload */ ._({
                client,
                partSize,
                // A failed upload must not leave parts behind that are paid for.
                leavePartsOnError: false,
                params: {
                    Bucket: bucket,
                    Key: key,
                    Body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(body, { objectMode: false }),
                    ContentType: contentType,
                    Metadata: { ...metadata }
                }
            });
            if (onProgress)
                upload.on('httpUploadProgress', ({ loaded }) => onProgress(loaded ?? 0));
            const abort = () => void upload.abort();
            signal?.addEventListener('abort', abort, { once: true });
            try {
                signal?.throwIfAborted();
                const done = await upload.done();
                return { eTag: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_6__/* .unquoted */ .qZ)(done.ETag ?? ''), ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ versionId: realVersion(done.VersionId) }) };
            }
            finally {
                signal?.removeEventListener('abort', abort);
            }
        }),
        createBucket: (bucket, signal) => call({ operation: 'CreateBucket', action: 's3:CreateBucket', subject: `bucket "${bucket}"` }, async () => {
            await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.CreateBucketCommand({ Bucket: bucket }), (0,_client_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .abortable */ .Z)(signal));
        })
    };
}
/** Buckets with suspended versioning answer `null`, which CodeDeploy does not take as a version. */
function realVersion(versionId) {
    return versionId === 'null' ? undefined : versionId;
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ toSnapshot),
/* harmony export */   Hx: () => (/* binding */ toRevision),
/* harmony export */   Kg: () => (/* binding */ fromRevision),
/* harmony export */   LJ: () => (/* binding */ toTarget),
/* harmony export */   kk: () => (/* binding */ toAutoRollbackEvents),
/* harmony export */   oU: () => (/* binding */ fromAutoRollback),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8025);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(862);


/** GetDeployment's answer as a snapshot without targets. */
function toSnapshot(info) {
    const { deploymentOverview: overview, rollbackInfo } = info;
    const revision = info.revision && toRevision(info.revision);
    return {
        id: info.deploymentId ?? '',
        status: info.status ?? 'Created',
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({
            applicationName: info.applicationName,
            deploymentGroupName: info.deploymentGroupName,
            computePlatform: info.computePlatform,
            creator: info.creator,
            description: info.description,
            createTimeMs: info.createTime?.getTime(),
            errorCode: info.errorInformation?.code,
            errorMessage: info.errorInformation?.message,
            autoRollbackEvents: info.autoRollbackConfiguration && toAutoRollbackEvents(info.autoRollbackConfiguration),
            revision
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
            rollback: (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({
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
    const shape = target.instanceTarget ?? target.ecsTarget ?? target.lambdaTarget ?? target.cloudFormationTarget;
    if (shape?.targetId === undefined)
        return undefined;
    return { id: shape.targetId, status: shape.status ?? 'Unknown', events: (shape.lifecycleEvents ?? []).map(toLifecycleEvent) };
}
function toLifecycleEvent(event) {
    const { diagnostics } = event;
    return {
        name: event.lifecycleEventName ?? '',
        status: event.status ?? 'Unknown',
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ startTimeMs: event.startTime?.getTime(), endTimeMs: event.endTime?.getTime() }),
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
function toRevision({ s3Location, gitHubLocation }) {
    if (s3Location?.bucket !== undefined && s3Location.key !== undefined) {
        const { bucket, key, bundleType, version, eTag } = s3Location;
        if (!_core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleTypes */ .U.includes(bundleType))
            return undefined;
        return {
            type: 's3',
            bucket,
            key,
            bundleType: bundleType,
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ versionId: version, eTag: eTag === undefined ? undefined : unquoted(eTag) })
        };
    }
    if (gitHubLocation?.repository !== undefined && gitHubLocation.commitId !== undefined) {
        return { type: 'github', repository: gitHubLocation.repository, commitId: gitHubLocation.commitId };
    }
    return undefined;
}
function fromRevision(revision) {
    switch (revision.type) {
        case 's3':
            return {
                revisionType: 'S3',
                s3Location: {
                    bucket: revision.bucket,
                    key: revision.key,
                    bundleType: revision.bundleType,
                    ...(revision.versionId !== undefined && { version: revision.versionId }),
                    ...(revision.eTag !== undefined && { eTag: revision.eTag })
                }
            };
        case 'github':
            return { revisionType: 'GitHub', gitHubLocation: { repository: revision.repository, commitId: revision.commitId } };
    }
}
function fromAutoRollback(autoRollback) {
    return autoRollback === false ? { enabled: false, events: [] } : { enabled: true, events: [...autoRollback] };
}
function toAutoRollbackEvents(configuration) {
    return configuration.enabled ? (configuration.events ?? []) : [];
}
/** S3 writes ETags with quotes; a revision is compared without. */
function unquoted(eTag) {
    return eTag.replace(/^(W\/)?"(.*)"$/, '$2');
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


/***/ })

};
