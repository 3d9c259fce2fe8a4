export const id = 1109;
export const ids = [1109];
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

/***/ 7017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./lib/deployment/create-deployment-input.js
var create_deployment_input = __webpack_require__(938);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/aws/codedeploy-clients.js
var codedeploy_clients = __webpack_require__(6258);
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

// EXTERNAL MODULE: ./lib/aws/deployment-group.js
var deployment_group = __webpack_require__(4320);
// EXTERNAL MODULE: ./lib/aws/shapes.js + 1 modules
var shapes = __webpack_require__(5232);
;// CONCATENATED MODULE: ./lib/aws/codedeploy.js









/** More than any account has; a service that hands out tokens for ever is not followed for ever. */
const maxPages = 1_000;
/** CodeDeploy through the AWS SDK. */
function createCodeDeployPort(settings) {
    // The console knows nothing of an endpoint of one's own, and only a request shows which endpoint the SDK's chain chose.
    let isAws = false;
    // CreateDeployment is not idempotent: after a lost answer the SDK's own retry would ask for a second deployment.
    const { client, onceClient, call, region } = (0,codedeploy_clients/* codeDeployClients */.h)(settings, made => {
        made.middlewareStack.add(next => args => {
            isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(args.request.hostname ?? '');
            return next(args);
        }, { step: 'finalizeRequest', name: 'noteEndpoint' });
    });
    return {
        getDeployment: (deploymentId, signal) => call({ operation: 'GetDeployment', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const { deploymentInfo } = await client().send(new dist_cjs/* GetDeploymentCommand */.Tvn({ deploymentId }), options);
            if (!deploymentInfo)
                throw new errors/* DeployError */.sH('service', `GetDeployment said nothing of ${deploymentId}`, { operation: 'GetDeployment' });
            return { ...(0,shapes/* toSnapshot */.C2)(deploymentInfo), id: deploymentId };
        }),
        listTargets: (deploymentId, { statuses, nextToken }, signal) => call({ operation: 'ListDeploymentTargets', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const input = { deploymentId, ...(0,defined/* defined */.s)({ nextToken, targetFilters: statuses && { TargetStatus: [...statuses] } }) };
            const page = await client().send(new dist_cjs/* ListDeploymentTargetsCommand */.$9V(input), options);
            return { ids: page.targetIds ?? [], ...(page.nextToken !== undefined && page.nextToken !== '' && { nextToken: page.nextToken }) };
        }),
        getTargets: (deploymentId, ids, signal) => call({ operation: 'BatchGetDeploymentTargets', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const { deploymentTargets = [] } = await client().send(new dist_cjs/* BatchGetDeploymentTargetsCommand */.Bsg({ deploymentId, targetIds: [...ids] }), options);
            return deploymentTargets.map(shapes/* toTarget */.LJ).filter((target) => target !== undefined);
        }),
        getApplication: (name, signal) => call({ operation: 'GetApplication', subject: `application "${name}"` }, signal, async (options) => {
            const { application } = await client().send(new dist_cjs/* GetApplicationCommand */.eOh({ applicationName: name }), options);
            return { name, computePlatform: application?.computePlatform ?? 'Server' };
        }),
        getDeploymentGroup: (applicationName, name, signal) => call({ operation: 'GetDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"` }, signal, async (options) => {
            const { deploymentGroupInfo: info } = await client().send(new dist_cjs/* GetDeploymentGroupCommand */.WOp({ applicationName, deploymentGroupName: name }), options);
            return (0,deployment_group/* toDeploymentGroup */.g)(info ?? {}, applicationName, name);
        }),
        getDeploymentConfig: (name, signal) => call({ operation: 'GetDeploymentConfig', subject: `deployment configuration "${name}"` }, signal, async (options) => {
            const { deploymentConfigInfo } = await client().send(new dist_cjs/* GetDeploymentConfigCommand */.z2K({ deploymentConfigName: name }), options);
            return { name, computePlatform: deploymentConfigInfo?.computePlatform ?? 'Server' };
        }),
        listDeploymentConfigs: signal => call({ operation: 'ListDeploymentConfigs', subject: 'the account' }, signal, options => allPages(async (nextToken) => {
            const page = await client().send(new dist_cjs/* ListDeploymentConfigsCommand */.WbL((0,defined/* defined */.s)({ nextToken })), options);
            return [page.deploymentConfigsList, page.nextToken];
        })),
        listApplications: signal => call({ operation: 'ListApplications', subject: 'the account' }, signal, options => allPages(async (nextToken) => {
            const page = await client().send(new dist_cjs/* ListApplicationsCommand */.BJ_((0,defined/* defined */.s)({ nextToken })), options);
            return [page.applications, page.nextToken];
        })),
        listDeploymentGroups: (applicationName, signal) => call({ operation: 'ListDeploymentGroups', subject: `application "${applicationName}"` }, signal, options => allPages(async (nextToken) => {
            const page = await client().send(new dist_cjs/* ListDeploymentGroupsCommand */.XOe({ applicationName, ...(0,defined/* defined */.s)({ nextToken }) }), options);
            return [page.deploymentGroups, page.nextToken];
        })),
        registerRevision: (applicationName, revision, description, signal) => call({ operation: 'RegisterApplicationRevision', subject: `application "${applicationName}"` }, signal, async (options) => {
            const input = { applicationName, revision: (0,create_deployment_input/* revisionInput */.w)(revision), ...(description !== '' && { description }) };
            await client().send(new dist_cjs/* RegisterApplicationRevisionCommand */.Yhn(input), options);
        }),
        getAppSpecContent: async (applicationName, sha256, signal) => {
            try {
                return await call({ operation: 'GetApplicationRevision', subject: `AppSpec ${sha256.slice(0, 12)}` }, signal, async (options) => {
                    const input = { applicationName, revision: (0,create_deployment_input/* revisionInput */.w)({ type: 'appspec', sha256 }) };
                    const { revision } = await client().send(new dist_cjs/* GetApplicationRevisionCommand */.dpB(input), options);
                    return revision?.appSpecContent?.content;
                });
            }
            catch (error) {
                if (error instanceof errors/* DeployError */.sH && error.errorName === 'RevisionDoesNotExistException')
                    return undefined;
                throw error;
            }
        },
        createDeployment: (request, signal) => call({
            operation: 'CreateDeployment',
            subject: `deployment group "${request.deploymentGroupName}" of application "${request.applicationName}"`
        }, signal, async (options) => {
            const { deploymentId } = await onceClient().send(new dist_cjs/* CreateDeploymentCommand */.ttP((0,create_deployment_input/* createDeploymentInput */.S)(request)), options);
            if (deploymentId === undefined || deploymentId === '')
                throw new errors/* DeployError */.sH('service', 'CreateDeployment answered without a deployment id', { operation: 'CreateDeployment' });
            return deploymentId;
        }),
        listDeployments: (applicationName, deploymentGroupName, sinceMs, signal) => call({ operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"` }, signal, options => allPages(async (nextToken) => {
            const input = { applicationName, deploymentGroupName, createTimeRange: { start: new Date(sinceMs) }, ...(0,defined/* defined */.s)({ nextToken }) };
            const page = await client().send(new dist_cjs/* ListDeploymentsCommand */.sr8(input), options);
            return [page.deployments, page.nextToken];
        })),
        stopDeployment: (deploymentId, { autoRollback }, signal) => call({ operation: 'StopDeployment', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            const command = new dist_cjs/* StopDeploymentCommand */.NzN({ deploymentId, ...(0,defined/* defined */.s)({ autoRollbackEnabled: autoRollback }) });
            try {
                await onceClient()
                    .send(command, options)
                    .catch(async (first) => {
                    if (isAlreadyOver(first) || signal?.aborted)
                        throw first;
                    return onceClient()
                        .send(command, options)
                        .catch((second) => {
                        // Whoever is told of a refusal takes the deployment for running, and the first may have been carried out.
                        throw isAlreadyOver(second) || isRefused(first) ? second : first;
                    });
                });
                return true;
            }
            catch (error) {
                if (isAlreadyOver(error))
                    return false;
                throw error;
            }
        }),
        deployments: async function* (applicationName, deploymentGroupName, statuses, signal) {
            const seen = new Set();
            for (let token, page = 0; page < maxPages; page++) {
                const found = await call({ operation: 'ListDeployments', subject: `deployment group "${deploymentGroupName}"` }, signal, async (options) => {
                    const filter = statuses && { includeOnlyStatuses: statuses.filter((status) => isKnownStatus(status)) };
                    const input = { applicationName, deploymentGroupName, ...filter, ...(0,defined/* defined */.s)({ nextToken: token }) };
                    return client().send(new dist_cjs/* ListDeploymentsCommand */.sr8(input), options);
                });
                yield* found.deployments ?? [];
                token = found.nextToken;
                if (token === undefined || token === '' || seen.has(token))
                    return;
                seen.add(token);
            }
        },
        continueDeployment: (deploymentId, deploymentWaitType, signal) => call({ operation: 'ContinueDeployment', subject: `deployment ${deploymentId}` }, signal, async (options) => {
            try {
                await client().send(new dist_cjs/* ContinueDeploymentCommand */.Md$({ deploymentId, deploymentWaitType }), options);
                return 'continued';
            }
            catch (error) {
                if (isAlreadyOver(error))
                    return 'over';
                if (error instanceof Error && notWaiting.has(error.name))
                    return 'not-waiting';
                throw error;
            }
        }),
        deploymentUrl: deploymentId => {
            const known = region();
            return isAws && known !== undefined ? consoleUrl(known, deploymentId) : undefined;
        }
    };
}
/** The deployment is not, or not yet, or no longer where ContinueDeployment would let it go on. */
const notWaiting = new Set(['DeploymentIsNotInReadyStateException', 'DeploymentNotStartedException']);
function isKnownStatus(status) {
    return model/* deploymentStatuses */.e0.includes(status);
}
/** The service answered that it did not do it. */
function isRefused(error) {
    return error.$fault === 'client';
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

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ toDeploymentGroup)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(862);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5232);


/** GetDeploymentGroup's answer in our words. */
function toDeploymentGroup(info, applicationName, name) {
    const { lastSuccessfulDeployment, lastAttemptedDeployment, deploymentStyle, alarmConfiguration } = info;
    // `targetRevision` is that of the last successful deployment.
    const last = info.targetRevision && (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .toRevision */ .Hx)(info.targetRevision);
    return {
        applicationName,
        name,
        computePlatform: info.computePlatform ?? 'Server',
        autoRollbackEvents: info.autoRollbackConfiguration ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .toAutoRollbackEvents */ .kk)(info.autoRollbackConfiguration) : [],
        hasLoadBalancer: hasLoadBalancer(info),
        alarms: alarmConfiguration?.enabled === true ? (alarmConfiguration.alarms ?? []).flatMap(alarm => alarm.name ?? []) : [],
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ deploymentType: deploymentStyle?.deploymentType, deploymentConfigName: info.deploymentConfigName }),
        ...(info.computePlatform === 'ECS' && ecsOf(info)),
        ...(info.blueGreenDeploymentConfiguration && waits(info.blueGreenDeploymentConfiguration)),
        ...(last && { lastSuccessfulRevision: last }),
        ...(lastSuccessfulDeployment?.deploymentId !== undefined && {
            isLastDeploymentSuccessful: lastSuccessfulDeployment.deploymentId === lastAttemptedDeployment?.deploymentId
        })
    };
}
/** One service for each group; CodeDeploy takes no cluster for `default`, as ECS does. */
function ecsOf({ ecsServices, loadBalancerInfo }) {
    const [{ serviceName, clusterName } = {}] = ecsServices ?? [];
    return {
        hasTestListener: (loadBalancerInfo?.targetGroupPairInfoList ?? []).some(pair => (pair.testTrafficRoute?.listenerArns ?? []).length > 0),
        ...(serviceName !== undefined && { ecsService: { cluster: clusterName ?? 'default', service: serviceName } })
    };
}
/** A blue/green group cannot be without; an in-place one that names a load balancer may have been told not to use it. */
function hasLoadBalancer({ computePlatform, deploymentStyle, loadBalancerInfo: info }) {
    // A Lambda group is blue/green too; its traffic is shifted by the alias.
    if (computePlatform === 'Lambda')
        return false;
    if (deploymentStyle?.deploymentType === 'BLUE_GREEN')
        return true;
    if (deploymentStyle?.deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
        return false;
    return [info?.elbInfoList, info?.targetGroupInfoList, info?.targetGroupPairInfoList].some(list => list !== undefined && list.length > 0);
}
function waits({ deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: ending }) {
    return {
        ...(ready?.actionOnTimeout === 'STOP_DEPLOYMENT' && (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ readyWaitMinutes: ready.waitTimeInMinutes })),
        ...(ending?.action === 'TERMINATE' && { terminationWaitMinutes: ending.terminationWaitTimeInMinutes ?? 0 })
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


/***/ }),

/***/ 938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createDeploymentInput),
/* harmony export */   w: () => (/* binding */ revisionInput)
/* harmony export */ });
/** A request in AWS's own words: what a dry run shows is what is sent. */
function createDeploymentInput(request) {
    const { autoRollback, overrideAlarms, targetInstances, revision, ...rest } = {
        revision: undefined,
        targetInstances: undefined,
        ...request
    };
    return {
        ...rest,
        ...(revision && { revision: revisionInput(revision) }),
        ...(autoRollback !== undefined && { autoRollbackConfiguration: autoRollbackInput(autoRollback) }),
        ...(overrideAlarms && { overrideAlarmConfiguration: alarmInput(overrideAlarms) }),
        ...(targetInstances && { targetInstances: targetInput(targetInstances) })
    };
}
function revisionInput(revision) {
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
        case 'appspec':
            return {
                revisionType: 'AppSpecContent',
                appSpecContent: { ...(revision.content !== undefined && { content: revision.content }), sha256: revision.sha256 }
            };
    }
}
function autoRollbackInput(autoRollback) {
    return autoRollback === false ? { enabled: false, events: [] } : { enabled: true, events: [...autoRollback] };
}
function alarmInput({ alarms, ...rest }) {
    return { ...rest, ...(alarms && { alarms: alarms.map(({ name }) => ({ name })) }) };
}
function targetInput({ tagFilters, autoScalingGroups, ec2TagSet }) {
    const lists = ec2TagSet?.ec2TagSetList;
    return {
        ...(tagFilters && { tagFilters: [...tagFilters] }),
        ...(autoScalingGroups && { autoScalingGroups: [...autoScalingGroups] }),
        ...(ec2TagSet && { ec2TagSet: lists ? { ec2TagSetList: lists.map(list => [...list]) } : {} })
    };
}


/***/ })

};
