export const id = 17;
export const ids = [17];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ clientConfiguration)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(862);

/** What a client is made with; the rest is the SDK's own chain. */
function clientConfiguration({ region, endpoint, credentials }) {
    return {
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ region, endpoint, credentials }),
        // An endpoint of one's own has no FIPS or dual-stack variant, whatever the environment asks AWS for.
        ...(endpoint !== undefined && { useFipsEndpoint: false, useDualstackEndpoint: false })
    };
}


/***/ }),

/***/ 7017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCodeDeployPort: () => (/* binding */ createCodeDeployPort)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codedeploy/dist-cjs/index.js
var dist_cjs = __webpack_require__(7507);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/aws/client-settings.js
var client_settings = __webpack_require__(9846);
;// CONCATENATED MODULE: ./lib/aws/console-url.js
/** The console of each partition, by the region's prefix. */
const consoles = [
    ['cn-', 'console.amazonaws.cn'],
    ['us-gov-', 'console.amazonaws-us-gov.com'],
    ['us-iso', ''],
    ['eu-isoe-', ''],
    ['eusc-', '']
];
/** The page of a deployment in the AWS console. Undefined for partitions whose console is not public. Holds no account id. */
function consoleUrl(region, deploymentId) {
    const domain = consoles.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'console.aws.amazon.com';
    if (domain === '')
        return undefined;
    return `https://${region}.${domain}/codesuite/codedeploy/deployments/${encodeURIComponent(deploymentId)}?region=${encodeURIComponent(region)}`;
}

// EXTERNAL MODULE: ./lib/aws/region.js
var region = __webpack_require__(3517);
// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/aws/within-time.js
var within_time = __webpack_require__(5162);
// EXTERNAL MODULE: ./lib/aws/shapes.js
var shapes = __webpack_require__(9119);
;// CONCATENATED MODULE: ./lib/aws/codedeploy.js









/** A call, its retries included. CodeDeploy answers within a second or two. */
const callLimitMs = 30_000;
/** More than any account has; a service that hands out tokens for ever is not followed for ever. */
const maxPages = 1_000;
/** CodeDeploy through the AWS SDK. */
function createCodeDeployPort(settings) {
    const configuration = (0,client_settings/* clientConfiguration */.k)(settings);
    const client = new dist_cjs/* CodeDeployClient */.cHd({ ...configuration, maxAttempts: 3 });
    // CreateDeployment is not idempotent: after a lost answer the SDK's own retry would ask for a second deployment.
    const onceClient = new dist_cjs/* CodeDeployClient */.cHd({ ...configuration, maxAttempts: 1 });
    let knownRegion;
    // The console knows nothing of an endpoint of one's own, and only a request shows which endpoint the SDK's chain chose.
    let isAws = false;
    client.middlewareStack.add(next => args => {
        isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(args.request.hostname ?? '');
        return next(args);
    }, { step: 'finalizeRequest', name: 'noteEndpoint' });
    const call = async (context, signal, send) => {
        knownRegion ??= await (0,region/* regionOf */.A)(client);
        try {
            return await (0,within_time/* withinTime */.d)(context.operation, callLimitMs, signal, abortSignal => send({ abortSignal }));
        }
        catch (error) {
            throw (0,aws_errors/* toDeployError */.p)(error, { ...context, region: knownRegion });
        }
    };
    return {
        getDeployment: (deploymentId, signal) => call({ operation: 'GetDeployment', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const { deploymentInfo } = await client.send(new dist_cjs/* GetDeploymentCommand */.Tvn({ deploymentId }), options);
            if (!deploymentInfo)
                throw new errors/* DeployError */.sH('service', `GetDeployment said nothing of ${deploymentId}`, { operation: 'GetDeployment' });
            return { ...(0,shapes/* toSnapshot */.C2)(deploymentInfo), id: deploymentId };
        }),
        listTargets: (deploymentId, { statuses, nextToken }, signal) => call({ operation: 'ListDeploymentTargets', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const input = { deploymentId, ...(0,defined/* defined */.s)({ nextToken, targetFilters: statuses && { TargetStatus: [...statuses] } }) };
            const page = await client.send(new dist_cjs/* ListDeploymentTargetsCommand */.$9V(input), options);
            return { ids: page.targetIds ?? [], ...(page.nextToken !== undefined && page.nextToken !== '' && { nextToken: page.nextToken }) };
        }),
        getTargets: (deploymentId, ids, signal) => call({ operation: 'BatchGetDeploymentTargets', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const { deploymentTargets = [] } = await client.send(new dist_cjs/* BatchGetDeploymentTargetsCommand */.Bsg({ deploymentId, targetIds: [...ids] }), options);
            return deploymentTargets.map(shapes/* toTarget */.LJ).filter((target) => target !== undefined);
        }),
        getDeploymentGroup: (applicationName, name, signal) => call({ operation: 'GetDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"` }, signal, async (options) => {
            const { deploymentGroupInfo: info } = await client.send(new dist_cjs/* GetDeploymentGroupCommand */.WOp({ applicationName, deploymentGroupName: name }), options);
            // `targetRevision` is that of the last successful deployment.
            const last = info?.targetRevision && (0,shapes/* toRevision */.Hx)(info.targetRevision);
            return {
                applicationName,
                name,
                computePlatform: info?.computePlatform ?? 'Server',
                autoRollbackEvents: info?.autoRollbackConfiguration ? (0,shapes/* toAutoRollbackEvents */.kk)(info.autoRollbackConfiguration) : [],
                ...(0,defined/* defined */.s)({ deploymentType: info?.deploymentStyle?.deploymentType }),
                ...(last && { lastSuccessfulRevision: last })
            };
        }),
        listApplications: signal => call({ operation: 'ListApplications', subject: 'the account' }, signal, options => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListApplicationsCommand */.BJ_((0,defined/* defined */.s)({ nextToken })), options);
            return [page.applications, page.nextToken];
        })),
        listDeploymentGroups: (applicationName, signal) => call({ operation: 'ListDeploymentGroups', subject: `application "${applicationName}"` }, signal, options => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListDeploymentGroupsCommand */.XOe({ applicationName, ...(0,defined/* defined */.s)({ nextToken }) }), options);
            return [page.deploymentGroups, page.nextToken];
        })),
        registerRevision: (applicationName, revision, description, signal) => call({ operation: 'RegisterApplicationRevision', subject: `application "${applicationName}"` }, signal, async (options) => {
            await client.send(new dist_cjs/* RegisterApplicationRevisionCommand */.Yhn({ applicationName, revision: (0,shapes/* fromRevision */.Kg)(revision), description }), options);
        }),
        createDeployment: (request, signal) => call({
            operation: 'CreateDeployment',
            subject: `deployment group "${request.deploymentGroupName}" of application "${request.applicationName}"`
        }, signal, async (options) => {
            const { revision, autoRollback, ...rest } = request;
            const { deploymentId } = await onceClient.send(new dist_cjs/* CreateDeploymentCommand */.ttP({
                ...rest,
                revision: (0,shapes/* fromRevision */.Kg)(revision),
                ...(autoRollback !== undefined && { autoRollbackConfiguration: (0,shapes/* fromAutoRollback */.oU)(autoRollback) })
            }), options);
            if (deploymentId === undefined || deploymentId === '')
                throw new errors/* DeployError */.sH('service', 'CreateDeployment answered without a deployment id', { operation: 'CreateDeployment' });
            return deploymentId;
        }),
        listDeployments: (applicationName, deploymentGroupName, sinceMs, signal) => call({ operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"` }, signal, options => allPages(async (nextToken) => {
            const input = { applicationName, deploymentGroupName, createTimeRange: { start: new Date(sinceMs) }, ...(0,defined/* defined */.s)({ nextToken }) };
            const page = await client.send(new dist_cjs/* ListDeploymentsCommand */.sr8(input), options);
            return [page.deployments, page.nextToken];
        })),
        stopDeployment: (deploymentId, { autoRollback }, signal) => call({ operation: 'StopDeployment', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const command = new dist_cjs/* StopDeploymentCommand */.NzN({ deploymentId, ...(0,defined/* defined */.s)({ autoRollbackEnabled: autoRollback }) });
            try {
                await onceClient.send(command, options).catch(async (error) => {
                    if (isAlreadyOver(error) || signal?.aborted)
                        throw error;
                    return onceClient.send(command, options);
                });
                return true;
            }
            catch (error) {
                if (isAlreadyOver(error))
                    return false;
                throw error;
            }
        }),
        deploymentUrl: deploymentId => (isAws && knownRegion !== undefined ? consoleUrl(knownRegion, deploymentId) : undefined)
    };
}
function isAlreadyOver(error) {
    return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException';
}
async function allPages(next) {
    const all = [];
    const seen = new Set();
    let token;
    for (let page = 0; page < maxPages; page++) {
        const [items, nextToken] = await next(token);
        all.push(...(items ?? []));
        if (nextToken === undefined || nextToken === '' || seen.has(nextToken))
            break;
        seen.add(nextToken);
        token = nextToken;
    }
    return all;
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
    TimeoutError: { code: 'network', hint: 'AWS did not answer in time.' },
    EndpointError: { code: 'usage', hint: 'Check `aws-region` and the endpoint variables AWS_ENDPOINT_URL…: there is no such endpoint.' }
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
    'ERR_SOCKET_CONNECTION_TIMEOUT'
]);
/** These do not pass: the machine does not trust who answers. */
const certificateCodes = /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|ERR_TLS_CERT)/;
/**
 * Translates what an SDK call threw, by name, code and status, never by message text (but for the id of an active deployment). What is
 * not of the SDK's making is a bug of ours, and is thrown on as it is.
 */
function toDeployError(error, context) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
        return error;
    const sdk = (typeof error === 'object' && error !== null ? error : {});
    const name = sdk.name ?? 'Error';
    const meaning = meaningOf(sdk, name, context);
    if (!meaning)
        throw error;
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
    const systemCodes = [sdk.code ?? '', sdk.cause?.code ?? ''];
    if (systemCodes.some(code => certificateCodes.test(code))) {
        return {
            code: 'refused',
            hint: 'The certificate of the endpoint is not trusted: set NODE_EXTRA_CA_CERTS to the certificate of your proxy.'
        };
    }
    if (systemCodes.some(code => networkCodes.has(code))) {
        return { code: 'network', hint: 'Check the network, the proxy and the endpoint; the region may also be misspelt.' };
    }
    if (sdk.$retryable?.throttling)
        return throttled;
    const status = sdk.$metadata?.httpStatusCode;
    if (name.startsWith('AccessDenied') || status === 403) {
        return denied(`Allow ${context.action ?? `codedeploy:${context.operation}`} to the role of this run.`);
    }
    // A success that could not be read was cut off on the way.
    if (status !== undefined && status < 300)
        return { code: 'service', hint: 'The answer was cut off; try again.' };
    if (status === 404)
        return missing('Check the name and the region.');
    if (status === 429)
        return throttled;
    // Nothing in these says that the request was not carried out: a proxy spoke, not the service.
    if (status === 408 || status === 499 || (status !== undefined && status >= 300 && status < 400)) {
        return { code: 'service', hint: 'Something between here and AWS answered; check the proxy and try again.' };
    }
    if ((status !== undefined && status >= 500) || sdk.$fault === 'server')
        return { code: 'service', hint: 'An error inside AWS; try again.' };
    if (sdk.$fault === 'client' || status !== undefined)
        return { code: 'refused' };
    // An answer that could not be read: cut off, or not of AWS's making.
    if (sdk.$response !== undefined || sdk.$metadata !== undefined)
        return { code: 'service', hint: 'The answer could not be read; a proxy may have changed it.' };
    return undefined;
}
function describe(sdk, name) {
    const status = sdk.$metadata?.httpStatusCode;
    // HEAD has no body, so S3 can only answer with a status; the SDK's texts for these say nothing.
    const isBodyless = sdk.message === undefined || sdk.message === '' || sdk.message === 'UnknownError' || name === 'Unknown' || name === sdk.message;
    if (isBodyless && status !== undefined)
        return `the answer was ${status}`;
    return sdk.message === undefined || sdk.message === ''
        ? (sdk.code ?? name)
        : `${sdk.message}${sdk.code !== undefined && !sdk.message.includes(sdk.code) ? ` (${sdk.code})` : ''}`;
}


/***/ }),

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
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8025);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);


/** GetDeployment's answer as a snapshot without targets. */
function toSnapshot(info) {
    const { deploymentOverview: overview, rollbackInfo } = info;
    const revision = info.revision && toRevision(info.revision);
    return {
        id: info.deploymentId ?? '',
        status: info.status ?? 'Created',
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
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
            rollback: (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
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
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ startTimeMs: event.startTime?.getTime(), endTimeMs: event.endTime?.getTime() }),
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
        if (!_core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4.includes(bundleType))
            return undefined;
        return {
            type: 's3',
            bucket,
            key,
            bundleType: bundleType,
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ versionId: version, eTag: eTag === undefined ? undefined : unquoted(eTag) })
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
