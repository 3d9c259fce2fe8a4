export const id = 9249;
export const ids = [9249];
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

/***/ 6258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ codeDeployClients)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3248);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9846);



/** `adapt` sees each client that is made. */
function codeDeployClients(settings, adapt = () => undefined) {
    const configuration = (0,_client_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfiguration */ .k)(settings);
    const connect = (more = {}) => {
        const made = new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .CodeDeployClient */ .cHd({ ...configuration, maxAttempts: 3, ...more });
        adapt(made);
        return made;
    };
    let client = connect();
    let onceClient = connect({ maxAttempts: 1 });
    const calls = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .createCalls */ .o)(settings, {
        service: 'codedeploy',
        client: () => client,
        connect: fresh => {
            client = connect(fresh);
            onceClient = connect({ ...fresh, maxAttempts: 1 });
        }
    });
    return { ...calls, client: () => client, onceClient: () => onceClient };
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOnPremisesPort: () => (/* binding */ createOnPremisesPort)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _codedeploy_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6258);




/** CodeDeploy's on-premises instances, through the AWS SDK. */
function createOnPremisesPort(settings) {
    // Registering is not idempotent: the SDK's own retry after a lost answer would say that the name is taken.
    const { client, onceClient, call, region } = (0,_codedeploy_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .codeDeployClients */ .h)(settings);
    return {
        region,
        get: async (name, signal) => {
            try {
                return await call({ operation: 'GetOnPremisesInstance', subject: `instance "${name}"` }, signal, async (options) => {
                    const { instanceInfo } = await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .GetOnPremisesInstanceCommand */ .gQA({ instanceName: name }), options);
                    return toInstance({ instanceName: name, ...instanceInfo });
                });
            }
            catch (error) {
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.errorName === 'InstanceNotRegisteredException')
                    return undefined;
                throw error;
            }
        },
        getMany: (names, signal) => call({ operation: 'BatchGetOnPremisesInstances', subject: subjectOf(names) }, signal, async (options) => {
            const { instanceInfos = [] } = await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .BatchGetOnPremisesInstancesCommand */ .rlY({ instanceNames: [...names] }), options);
            return instanceInfos.map(toInstance);
        }),
        list: async (most, signal) => {
            const names = [];
            for (let nextToken; names.length < most;) {
                const page = await call({ operation: 'ListOnPremisesInstances', subject: 'the account' }, signal, options => client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .ListOnPremisesInstancesCommand */ .pu0({ registrationStatus: 'Registered', ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ nextToken }) }), options));
                names.push(...(page.instanceNames ?? []));
                // A page without a name that goes on for ever is not followed.
                if ((page.nextToken ?? '') === '' || page.nextToken === nextToken || page.instanceNames?.length === 0)
                    break;
                nextToken = page.nextToken;
            }
            return names.slice(0, most);
        },
        register: (name, identity, signal) => call({ operation: 'RegisterOnPremisesInstance', subject: `instance "${name}"` }, signal, async (options) => {
            const arn = identity.type === 'user' ? { iamUserArn: identity.arn } : { iamSessionArn: identity.arn };
            await onceClient().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .RegisterOnPremisesInstanceCommand */ .NvQ({ instanceName: name, ...arn }), options);
        }),
        deregister: (name, signal) => call({ operation: 'DeregisterOnPremisesInstance', subject: `instance "${name}"` }, signal, async (options) => {
            await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .DeregisterOnPremisesInstanceCommand */ .Acv({ instanceName: name }), options);
        }),
        addTags: (names, tags, signal) => call({ operation: 'AddTagsToOnPremisesInstances', subject: subjectOf(names) }, signal, async (options) => {
            const input = { instanceNames: [...names], tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
            await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .AddTagsToOnPremisesInstancesCommand */ .UhR(input), options);
        }),
        removeTags: (names, tags, signal) => call({ operation: 'RemoveTagsFromOnPremisesInstances', subject: subjectOf(names) }, signal, async (options) => {
            const input = { instanceNames: [...names], tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) };
            await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_2__/* .RemoveTagsFromOnPremisesInstancesCommand */ .K05(input), options);
        })
    };
}
function subjectOf(names) {
    return names.length === 1 ? `instance "${names[0] ?? ''}"` : `${names.length} instances`;
}
function toInstance({ instanceName = '', iamUserArn, iamSessionArn, deregisterTime, tags = [] }) {
    const identity = identityOf(iamUserArn, iamSessionArn);
    return {
        name: instanceName,
        isRegistered: deregisterTime === undefined,
        ...(identity && { identity }),
        tags: tags.map(({ Key = '', Value = '' }) => ({ key: Key, value: Value }))
    };
}
function identityOf(user, session) {
    if (user !== undefined && user !== '')
        return { type: 'user', arn: user };
    return session !== undefined && session !== '' ? { type: 'session', arn: session } : undefined;
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
