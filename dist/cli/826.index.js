export const id = 826;
export const ids = [826];
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

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRehearsalSetup: () => (/* binding */ createRehearsalSetup)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7507);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);




/** The embedded server looks at no role, but the API demands one. */
const anyRole = 'arn:aws:iam::000000000000:role/rehearsal';
/** Makes what a rehearsal deploys to, where it is not there from an earlier one. */
function createRehearsalSetup(settings) {
    const codedeploy = new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CodeDeployClient */ .cHd((0,_client_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfiguration */ .k)(settings));
    const s3 = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.S3Client({ ...(0,_client_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfiguration */ .k)(settings), forcePathStyle: true });
    return {
        async prepare({ bucket, applicationName, deploymentGroupName }) {
            const group = { applicationName, deploymentGroupName, serviceRoleArn: anyRole };
            await unlessThere('CreateBucket', bucket, () => s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.CreateBucketCommand({ Bucket: bucket })));
            await unlessThere('CreateApplication', applicationName, () => codedeploy.send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CreateApplicationCommand */ .ObD({ applicationName })));
            await unlessThere('CreateDeploymentGroup', deploymentGroupName, () => codedeploy.send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CreateDeploymentGroupCommand */ .YqN(group)));
        }
    };
}
async function unlessThere(operation, subject, create) {
    try {
        await create();
    }
    catch (error) {
        const problem = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDeployError */ .p)(error, { operation, subject: `"${subject}"` });
        if (problem.code !== 'already-exists')
            throw problem;
    }
}


/***/ })

};
