export const id = 9498;
export const ids = [9498];
export const modules = {

/***/ 3248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createCalls)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2238);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3517);
/* harmony import */ var _within_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5162);




/** A call, its retries included. CodeDeploy, ECS and Lambda answer within a second or two. */
const callLimitMs = 30_000;
/** How every client but S3's is called; S3 sends what cannot be sent again. */
function createCalls(settings, { service, client, connect }) {
    let region;
    return {
        region: () => region,
        call: async (context, signal, send) => {
            const asked = (region ??= await (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .regionOf */ .A)(client()));
            const attempt = async () => {
                try {
                    return await (0,_within_time_js__WEBPACK_IMPORTED_MODULE_3__/* .withinTime */ .d)(context.operation, callLimitMs, signal, abortSignal => send({ abortSignal }));
                }
                catch (error) {
                    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeployError */ .p)(error, { ...context, service, region: asked });
                }
            };
            try {
                return await attempt();
            }
            catch (error) {
                const isExpired = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'expired-credentials';
                if (!isExpired || settings.credentials || signal?.aborted)
                    throw error;
                // A request with an expired token was not carried out, whatever it asked for.
                connect({ ignoreCache: true, requestHandler: client().config.requestHandler });
                return attempt();
            }
        }
    };
}


/***/ }),

/***/ 4742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLambdaPort: () => (/* binding */ createLambdaPort)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1696);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3248);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9846);





/** Lambda through the AWS SDK. */
function createLambdaPort(settings) {
    const connect = (more = {}) => new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .LambdaClient */ .Nox({ ...(0,_client_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .clientConfiguration */ .k)(settings), maxAttempts: 3, ...more });
    let client = connect();
    const { call } = (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .createCalls */ .o)(settings, { service: 'lambda', client: () => client, connect: fresh => (client = connect(fresh)) });
    return {
        getAlias: (functionName, alias, signal) => call({ operation: 'GetAlias', subject: `alias "${alias}" of function "${functionName}"` }, signal, async (options) => {
            const found = await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .GetAliasCommand */ .MES({ FunctionName: functionName, Name: alias }), options);
            if (found.FunctionVersion === undefined)
                throw nothingSaid('GetAlias', `the version of alias "${alias}"`);
            return {
                name: found.Name ?? alias,
                version: found.FunctionVersion,
                weights: found.RoutingConfig?.AdditionalVersionWeights ?? {}
            };
        }),
        getVersion: (functionName, qualifier, signal) => call({ operation: 'GetFunctionConfiguration', subject: `version ${qualifier} of function "${functionName}"` }, signal, async (options) => toVersion('GetFunctionConfiguration', await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .GetFunctionConfigurationCommand */ .qA6({ FunctionName: functionName, Qualifier: qualifier }), options))),
        // May be sent again after a lost answer: an unchanged function gives the version that the first one published.
        publishVersion: (functionName, signal) => call({ operation: 'PublishVersion', subject: `function "${functionName}"` }, signal, async (options) => toVersion('PublishVersion', await client.send(new _aws_sdk_client_lambda__WEBPACK_IMPORTED_MODULE_2__/* .PublishVersionCommand */ .D3m({ FunctionName: functionName }), options)))
    };
}
function toVersion(operation, { Version, State }) {
    if (Version === undefined)
        throw nothingSaid(operation, 'the version of the function');
    return { version: Version, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ state: State }) };
}
function nothingSaid(operation, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('service', `${operation} answered without ${what}`, {
        operation,
        hint: 'Try again; a proxy may have changed the answer.'
    });
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
