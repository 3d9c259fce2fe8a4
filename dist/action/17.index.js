export const id = 17;
export const ids = [17];
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

// EXTERNAL MODULE: ./lib/aws/errors.js
var aws_errors = __webpack_require__(6762);
// EXTERNAL MODULE: ./lib/aws/shapes.js
var shapes = __webpack_require__(9119);
;// CONCATENATED MODULE: ./lib/aws/codedeploy.js







/** CodeDeploy through the AWS SDK. */
function createCodeDeployPort(settings) {
    const { region: givenRegion, endpoint, credentials } = settings;
    const configuration = (0,defined/* defined */.s)({ region: givenRegion, endpoint, credentials });
    const client = new dist_cjs/* CodeDeployClient */.cHd({ ...configuration, maxAttempts: 3 });
    // CreateDeployment is not idempotent: after a lost answer the SDK's own retry would ask for a second deployment.
    const onceClient = new dist_cjs/* CodeDeployClient */.cHd({ ...configuration, maxAttempts: 1 });
    const region = lazily(() => client.config.region());
    let knownRegion;
    // The console knows nothing of an endpoint of one's own, and only a request shows which endpoint the SDK's chain chose.
    let isAws = false;
    client.middlewareStack.add(next => args => {
        isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(args.request.hostname ?? '');
        return next(args);
    }, { step: 'finalizeRequest', name: 'noteEndpoint' });
    const call = async (context, send) => {
        try {
            knownRegion ??= await region();
            return await send();
        }
        catch (error) {
            throw (0,aws_errors/* toDeployError */.p)(error, { ...context, region: knownRegion });
        }
    };
    return {
        getDeployment: (deploymentId, signal) => call({ operation: 'GetDeployment', subject: `deployment ${deploymentId}` }, async () => {
            const { deploymentInfo } = await client.send(new dist_cjs/* GetDeploymentCommand */.Tvn({ deploymentId }), (0,client_settings/* abortable */.Z)(signal));
            if (!deploymentInfo)
                throw new errors/* DeployError */.sH('service', `GetDeployment said nothing of ${deploymentId}`, { operation: 'GetDeployment' });
            return { ...(0,shapes/* toSnapshot */.C2)(deploymentInfo), id: deploymentId };
        }),
        listTargets: (deploymentId, { statuses, nextToken }, signal) => call({ operation: 'ListDeploymentTargets', subject: `deployment ${deploymentId}` }, async () => {
            const input = { deploymentId, ...(0,defined/* defined */.s)({ nextToken, targetFilters: statuses && { TargetStatus: [...statuses] } }) };
            const page = await client.send(new dist_cjs/* ListDeploymentTargetsCommand */.$9V(input), (0,client_settings/* abortable */.Z)(signal));
            return { ids: page.targetIds ?? [], ...(0,defined/* defined */.s)({ nextToken: page.nextToken }) };
        }),
        getTargets: (deploymentId, ids, signal) => call({ operation: 'BatchGetDeploymentTargets', subject: `deployment ${deploymentId}` }, async () => {
            const { deploymentTargets = [] } = await client.send(new dist_cjs/* BatchGetDeploymentTargetsCommand */.Bsg({ deploymentId, targetIds: [...ids] }), (0,client_settings/* abortable */.Z)(signal));
            return deploymentTargets.map(shapes/* toTarget */.LJ).filter((target) => target !== undefined);
        }),
        getDeploymentGroup: (applicationName, name, signal) => call({ operation: 'GetDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"` }, async () => {
            const { deploymentGroupInfo: info } = await client.send(new dist_cjs/* GetDeploymentGroupCommand */.WOp({ applicationName, deploymentGroupName: name }), (0,client_settings/* abortable */.Z)(signal));
            // `targetRevision` is that of the last successful deployment.
            const last = info?.targetRevision && (0,shapes/* toRevision */.Hx)(info.targetRevision);
            return {
                applicationName,
                name,
                computePlatform: info?.computePlatform ?? 'Server',
                autoRollbackEvents: info?.autoRollbackConfiguration ? (0,shapes/* toAutoRollbackEvents */.kk)(info.autoRollbackConfiguration) : [],
                ...(last && { lastSuccessfulRevision: last })
            };
        }),
        listApplications: signal => call({ operation: 'ListApplications', subject: 'the account' }, () => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListApplicationsCommand */.BJ_((0,defined/* defined */.s)({ nextToken })), (0,client_settings/* abortable */.Z)(signal));
            return [page.applications, page.nextToken];
        })),
        listDeploymentGroups: (applicationName, signal) => call({ operation: 'ListDeploymentGroups', subject: `application "${applicationName}"` }, () => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListDeploymentGroupsCommand */.XOe({ applicationName, ...(0,defined/* defined */.s)({ nextToken }) }), (0,client_settings/* abortable */.Z)(signal));
            return [page.deploymentGroups, page.nextToken];
        })),
        registerRevision: (applicationName, revision, description, signal) => call({ operation: 'RegisterApplicationRevision', subject: `application "${applicationName}"` }, async () => {
            await client.send(new dist_cjs/* RegisterApplicationRevisionCommand */.Yhn({ applicationName, revision: (0,shapes/* fromRevision */.Kg)(revision), description }), (0,client_settings/* abortable */.Z)(signal));
        }),
        createDeployment: (request, signal) => call({
            operation: 'CreateDeployment',
            subject: `deployment group "${request.deploymentGroupName}" of application "${request.applicationName}"`
        }, async () => {
            const { revision, autoRollback, ...rest } = request;
            const { deploymentId } = await onceClient.send(new dist_cjs/* CreateDeploymentCommand */.ttP({
                ...rest,
                revision: (0,shapes/* fromRevision */.Kg)(revision),
                ...(autoRollback !== undefined && { autoRollbackConfiguration: (0,shapes/* fromAutoRollback */.oU)(autoRollback) })
            }), (0,client_settings/* abortable */.Z)(signal));
            if (deploymentId === undefined)
                throw new errors/* DeployError */.sH('service', 'CreateDeployment answered without a deployment id', { operation: 'CreateDeployment' });
            return deploymentId;
        }),
        listDeployments: (applicationName, deploymentGroupName, sinceMs, signal) => call({ operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"` }, () => allPages(async (nextToken) => {
            const input = { applicationName, deploymentGroupName, createTimeRange: { start: new Date(sinceMs) }, ...(0,defined/* defined */.s)({ nextToken }) };
            const page = await client.send(new dist_cjs/* ListDeploymentsCommand */.sr8(input), (0,client_settings/* abortable */.Z)(signal));
            return [page.deployments, page.nextToken];
        })),
        stopDeployment: (deploymentId, { autoRollback }, signal) => call({ operation: 'StopDeployment', subject: `deployment ${deploymentId}` }, async () => {
            const command = new dist_cjs/* StopDeploymentCommand */.NzN({ deploymentId, ...(0,defined/* defined */.s)({ autoRollbackEnabled: autoRollback }) });
            try {
                await onceClient.send(command, (0,client_settings/* abortable */.Z)(signal)).catch(async (error) => {
                    if (isAlreadyOver(error) || signal?.aborted)
                        throw error;
                    return client.send(command, (0,client_settings/* abortable */.Z)(signal));
                });
                return true;
            }
            catch (error) {
                if (isAlreadyOver(error))
                    return false;
                throw error;
            }
        }),
        createApplication: (name, signal) => call({ operation: 'CreateApplication', subject: `application "${name}"` }, async () => {
            await client.send(new dist_cjs/* CreateApplicationCommand */.ObD({ applicationName: name, computePlatform: 'Server' }), (0,client_settings/* abortable */.Z)(signal));
        }),
        createDeploymentGroup: ({ applicationName, name, deploymentConfigName, autoRollback }, signal) => call({ operation: 'CreateDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"` }, async () => {
            await client.send(new dist_cjs/* CreateDeploymentGroupCommand */.YqN({
                applicationName,
                deploymentGroupName: name,
                serviceRoleArn: 'arn:aws:iam::000000000000:role/codedeploy-kit',
                ...(0,defined/* defined */.s)({
                    deploymentConfigName,
                    autoRollbackConfiguration: autoRollback === undefined ? undefined : (0,shapes/* fromAutoRollback */.oU)(autoRollback)
                })
            }), (0,client_settings/* abortable */.Z)(signal));
        }),
        deploymentUrl: deploymentId => (isAws && knownRegion !== undefined ? consoleUrl(knownRegion, deploymentId) : undefined)
    };
}
function isAlreadyOver(error) {
    return error instanceof Error && error.name === 'DeploymentAlreadyCompletedException';
}
async function allPages(next) {
    const all = [];
    let token;
    do {
        const [items, nextToken] = await next(token);
        all.push(...(items ?? []));
        token = nextToken;
    } while (token !== undefined);
    return all;
}
function lazily(make) {
    let made;
    return () => (made ??= make());
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
