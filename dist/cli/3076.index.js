export const id = 3076;
export const ids = [3076];
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

/***/ 5148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEcsPort: () => (/* binding */ createEcsPort)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(212);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_mapped_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7837);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3248);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9846);






/** ECS describes no more tasks in one call. */
const tasksPerPage = 100;
/** ECS lists tasks in no order that is known; a service whose tasks end all the time has no end of them. */
const mostTaskPages = 5;
/** ECS through the AWS SDK. */
function createEcsPort(settings) {
    const connect = (more = {}) => new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ECSClient */ .Zgc({ ...(0,_client_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .clientConfiguration */ .k)(settings), maxAttempts: 3, ...more });
    let client = connect();
    // Each RegisterTaskDefinition makes a revision: after a lost answer the SDK's own retry would make a second one, and nobody would know.
    let onceClient = connect({ maxAttempts: 1 });
    const { call } = (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .createCalls */ .o)(settings, {
        service: 'ecs',
        client: () => client,
        connect: fresh => {
            client = connect(fresh);
            onceClient = connect({ ...fresh, maxAttempts: 1 });
        }
    });
    return {
        describeService: (cluster, service, signal) => call({ operation: 'DescribeServices', subject: `ECS service "${service}" of cluster "${cluster}"` }, signal, async (options) => {
            const { services = [], failures = [] } = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeServicesCommand */ .H7c({ cluster, services: [service] }), options);
            const found = services[0];
            if (found === undefined)
                throw notThere(cluster, service, failures[0]);
            return toService(found, cluster, service);
        }),
        describeTaskDefinition: (reference, signal) => call({ operation: 'DescribeTaskDefinition', subject: `task definition "${reference}"` }, signal, async (options) => {
            const { taskDefinition } = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition: reference }), options);
            return toTaskDefinition('DescribeTaskDefinition', taskDefinition);
        }),
        registerTaskDefinition: (definition, signal) => call({ operation: 'RegisterTaskDefinition', subject: `task definition "${String(definition['family'])}"` }, signal, async (options) => {
            const { taskDefinition } = await onceClient.send(registration(definition), options);
            return toTaskDefinition('RegisterTaskDefinition', taskDefinition);
        }),
        async stoppedTasks(cluster, service, signal) {
            const subject = `the stopped tasks of ECS service "${service}"`;
            const stopped = [];
            let nextToken;
            for (let page = 1; page <= mostTaskPages; page++) {
                const listed = await call({ operation: 'ListTasks', subject }, signal, async (options) => {
                    const asked = {
                        cluster,
                        serviceName: service,
                        desiredStatus: 'STOPPED',
                        maxResults: tasksPerPage,
                        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ nextToken })
                    };
                    return client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ListTasksCommand */ .MYg(asked), options);
                });
                const { taskArns = [] } = listed;
                if (taskArns.length > 0) {
                    const tasks = await call({ operation: 'DescribeTasks', subject }, signal, async (options) => {
                        return (await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTasksCommand */ .z8X({ cluster, tasks: taskArns }), options)).tasks ?? [];
                    });
                    stopped.push(...tasks.map(toStoppedTask));
                }
                nextToken = listed.nextToken;
                if (nextToken === undefined || nextToken === '')
                    break;
            }
            return stopped.sort((a, b) => (b.stoppedAtMs ?? 0) - (a.stoppedAtMs ?? 0));
        }
    };
}
/**
 * RegisterTaskDefinition with everything that is in `definition`: the SDK leaves out members it does not know, and a task without a setting that
 * its file has is not what was asked for.
 */
function registration(definition) {
    const command = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .RegisterTaskDefinitionCommand */ .$Hl(definition);
    command.middlewareStack.add(next => args => {
        Object.assign(args.request, { body: JSON.stringify(definition) });
        return next(args);
    }, 
    // Before the length and the signature are taken.
    { step: 'build', priority: 'high', name: 'sendWhole' });
    return command;
}
function notThere(cluster, service, failure) {
    const said = failure?.reason === undefined || failure.reason === 'MISSING' ? '' : ` (${failure.reason})`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('not-found', `there is no ECS service "${service}" in cluster "${cluster}"${said}`, {
        operation: 'DescribeServices',
        hint: 'Check the ECS service that the deployment group names, the region and the account.'
    });
}
function toService(found, cluster, service) {
    const primary = found.taskSets?.find(({ status }) => status === 'PRIMARY');
    const others = (found.taskSets ?? []).filter(taskSet => taskSet !== primary);
    const network = (primary?.networkConfiguration ?? found.networkConfiguration)?.awsvpcConfiguration;
    return {
        cluster,
        service,
        deploymentController: found.deploymentController?.type ?? 'ECS',
        status: found.status ?? 'ACTIVE',
        capacityProviderStrategy: given(primary?.capacityProviderStrategy, found.capacityProviderStrategy).map(({ capacityProvider = '', base, weight }) => ({ capacityProvider, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ base, weight }) })),
        loadBalancers: given(primary?.loadBalancers, found.loadBalancers).map(({ containerName, containerPort }) => (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ containerName, containerPort })),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({
            taskDefinition: primary?.taskDefinition ?? found.taskDefinition,
            // A task set has the version that LATEST was when it was made: nobody asked for that one.
            platformVersion: found.platformVersion === 'LATEST' ? 'LATEST' : (primary?.platformVersion ?? found.platformVersion)
        }),
        ...(others.length > 0 && { otherTaskSets: others.map(({ taskDefinition = '', status = '' }) => ({ taskDefinition, status })) }),
        ...(network && {
            network: {
                subnets: network.subnets ?? [],
                securityGroups: network.securityGroups ?? [],
                ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ assignPublicIp: network.assignPublicIp })
            }
        })
    };
}
/** What the task set says, and where it says nothing, what the service does. */
function given(ofTaskSet = [], ofService = []) {
    return ofTaskSet.length > 0 ? ofTaskSet : ofService;
}
function toTaskDefinition(operation, found) {
    const { taskDefinitionArn, family, revision, containerDefinitions = [], networkMode } = found ?? {};
    if (taskDefinitionArn === undefined || family === undefined || revision === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('service', `${operation} answered without the task definition`, { operation });
    return {
        arn: taskDefinitionArn,
        family,
        revision,
        containers: containerDefinitions.map(({ name = '', portMappings = [] }) => ({
            name,
            ports: portMappings.flatMap(mapping => (0,_core_mapped_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .mappedPorts */ .Gv)(mapping) ?? [])
        })),
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ networkMode })
    };
}
function toStoppedTask({ taskArn = '', taskDefinitionArn = '', stoppedReason, stopCode, stoppedAt, containers = [] }) {
    return {
        id: taskArn.split('/').at(-1) ?? '',
        taskDefinition: taskDefinitionArn,
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ stoppedReason, stopCode, stoppedAtMs: stoppedAt?.getTime() }),
        containers: containers.map(({ name = '', exitCode, reason }) => ({ name, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ exitCode, reason }) }))
    };
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


/***/ }),

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ mappedPorts),
/* harmony export */   Wo: () => (/* binding */ hasPort),
/* harmony export */   YN: () => (/* binding */ portRangeText)
/* harmony export */ });
const highestPort = 65_535;
/**
 * The ports of a container that an entry of ECS's `portMappings` is about: one, or a range such as `8000-8010`, and numbers may be text.
 * Undefined where it says neither, and for what cannot be ports.
 */
function mappedPorts({ containerPort, containerPortRange }) {
    const isSingle = containerPort !== undefined && containerPort !== null;
    const [, first, last = first] = (isSingle ? /^(\d{1,5})$/ : /^(\d{1,5})-(\d{1,5})$/).exec(String(containerPort ?? containerPortRange)) ?? [];
    const range = { from: Number(first), to: Number(last) };
    return range.from <= range.to && range.to <= highestPort ? range : undefined;
}
function hasPort(ranges, port) {
    return ranges.some(({ from, to }) => from <= port && port <= to);
}
/** `8080`, or `8000-8010`. */
function portRangeText({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}


/***/ })

};
