export const id = 7733;
export const ids = [7733];
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

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGroupsPort: () => (/* binding */ createGroupsPort)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7507);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _codedeploy_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6258);
/* harmony import */ var _deployment_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4320);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3517);






/** A resource of CodeDeploy has 50 tags at most. */
const maxTagPages = 10;
/** Deployment groups and applications through the AWS SDK. */
function createGroupsPort(settings) {
    // After a lost answer the SDK's own retry would be refused for what the first attempt has made, or delete what others have made since.
    const { client, onceClient, call } = (0,_codedeploy_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .codeDeployClients */ .h)(settings);
    const tagsOf = (subject, arn, signal) => call({ operation: 'ListTagsForResource', subject }, signal, async (options) => {
        const all = [];
        const ResourceArn = await arn();
        for (let token, page = 0; page < maxTagPages; page++) {
            const { Tags = [], NextToken } = await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .ListTagsForResourceCommand */ .a_e({ ResourceArn, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ NextToken: token }) }), options);
            all.push(...Tags);
            if (NextToken === undefined || NextToken === '')
                break;
            token = NextToken;
        }
        return Object.fromEntries(all.flatMap(({ Key, Value }) => (Key === undefined ? [] : [[Key, Value ?? '']])));
    });
    return {
        find: async (applicationName, name, signal) => {
            try {
                return await call({ operation: 'GetDeploymentGroup', subject: groupWords(applicationName, name) }, signal, async (options) => {
                    const command = new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .GetDeploymentGroupCommand */ .WOp({ applicationName, deploymentGroupName: name });
                    const { deploymentGroupInfo: info } = await client().send(command, options);
                    if (!info)
                        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('service', `GetDeploymentGroup said nothing of ${groupWords(applicationName, name)}`);
                    return { group: (0,_deployment_group_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeploymentGroup */ .g)(info, applicationName, name), settings: toSettings(info) };
                });
            }
            catch (error) {
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.errorName === 'DeploymentGroupDoesNotExistException')
                    return undefined;
                throw error;
            }
        },
        tags: (stored, signal) => tagsOf(wordsOf(stored), async () => resourceArn(stored, await (0,_region_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .A)(client()), `deploymentgroup:${pathOf(stored.group)}`), signal),
        addTags: (stored, tags, signal) => call({ operation: 'TagResource', subject: wordsOf(stored) }, signal, async (options) => {
            const ResourceArn = resourceArn(stored, await (0,_region_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .A)(client()), `deploymentgroup:${pathOf(stored.group)}`);
            await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .TagResourceCommand */ .eqU({ ResourceArn, Tags: toTags(tags) }), options);
        }),
        describe: (applicationName, name, settings, computePlatform) => Promise.resolve((0,_deployment_group_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeploymentGroup */ .g)({ ...toInfo(settings), computePlatform }, applicationName, name)),
        create: (applicationName, name, settings, tags, signal) => unlessThere('DeploymentGroupAlreadyExistsException', () => call({ operation: 'CreateDeploymentGroup', subject: groupWords(applicationName, name) }, signal, async (options) => {
            const input = { ...settings, applicationName, deploymentGroupName: name, ...tagsMember(tags) };
            await onceClient().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .CreateDeploymentGroupCommand */ .YqN(input), options);
        })),
        update: (applicationName, name, changes, signal) => call({ operation: 'UpdateDeploymentGroup', subject: groupWords(applicationName, name) }, signal, async (options) => {
            const input = { ...changes, applicationName, currentDeploymentGroupName: name };
            const { hooksNotCleanedUp } = await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .UpdateDeploymentGroupCommand */ .zqi(input), options);
            return namesOf(hooksNotCleanedUp);
        }),
        delete: (applicationName, name, signal) => call({ operation: 'DeleteDeploymentGroup', subject: groupWords(applicationName, name) }, signal, async (options) => {
            const { hooksNotCleanedUp } = await onceClient().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .DeleteDeploymentGroupCommand */ .THt({ applicationName, deploymentGroupName: name }), options);
            return namesOf(hooksNotCleanedUp);
        }),
        findApplication: async (name, signal) => {
            try {
                return await call({ operation: 'GetApplication', subject: applicationWords(name) }, signal, async (options) => {
                    const { application } = await client().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .GetApplicationCommand */ .eOh({ applicationName: name }), options);
                    return { computePlatform: application?.computePlatform ?? 'Server' };
                });
            }
            catch (error) {
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.errorName === 'ApplicationDoesNotExistException')
                    return undefined;
                throw error;
            }
        },
        createApplication: (name, computePlatform, tags, signal) => unlessThere('ApplicationAlreadyExistsException', () => call({ operation: 'CreateApplication', subject: applicationWords(name) }, signal, async (options) => {
            await onceClient().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .CreateApplicationCommand */ .ObD({ applicationName: name, computePlatform, ...tagsMember(tags) }), options);
        })),
        applicationTags: (stored, signal) => tagsOf(applicationWords(stored.group.applicationName), async () => resourceArn(stored, await (0,_region_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .A)(client()), `application:${stored.group.applicationName}`), signal),
        deleteApplication: (name, signal) => call({ operation: 'DeleteApplication', subject: applicationWords(name) }, signal, async (options) => {
            await onceClient().send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_4__/* .DeleteApplicationCommand */ .$9S({ applicationName: name }), options);
        })
    };
}
const groupWords = (applicationName, name) => `deployment group "${name}" of application "${applicationName}"`;
const applicationWords = (name) => `application "${name}"`;
const wordsOf = ({ group }) => groupWords(group.applicationName, group.name);
const pathOf = ({ applicationName, name }) => `${applicationName}/${name}`;
const toTags = (tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
/** The API takes no empty list of tags. */
function tagsMember(tags) {
    return Object.keys(tags).length === 0 ? {} : { tags: toTags(tags) };
}
function namesOf(groups = []) {
    return groups.flatMap(({ name }) => name ?? []);
}
async function unlessThere(errorName, create) {
    try {
        await create();
        return 'created';
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.errorName === errorName)
            return 'exists';
        throw error;
    }
}
/** What of GetDeploymentGroup's answer CreateDeploymentGroup could be asked with. */
function toSettings({ applicationName: _application, deploymentGroupId: _id, deploymentGroupName: _name, computePlatform: _platform, targetRevision: _revision, lastSuccessfulDeployment: _successful, lastAttemptedDeployment: _attempted, autoScalingGroups, ...settings }) {
    return (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ ...settings, autoScalingGroups: autoScalingGroups && namesOf(autoScalingGroups) });
}
/** The answer that GetDeploymentGroup would give. */
function toInfo({ autoScalingGroups, ...settings }) {
    const names = (autoScalingGroups ?? []);
    return { ...settings, autoScalingGroups: names.map(name => ({ name })) };
}
/**
 * GetDeploymentGroup does not tell the group's ARN. The account is that of its service role: IAM passes no role to another account.
 * `resource`: `application:NAME` or `deploymentgroup:NAME/GROUP`.
 */
function resourceArn({ group, settings }, region, resource) {
    const [, partition, account] = /^arn:([\w-]+):iam::(\d+):role\//.exec(String(settings['serviceRoleArn'])) ?? [];
    if (partition === undefined || account === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('refused', `the account of ${groupWords(group.applicationName, group.name)} is not known: it has no service role`, {
            hint: 'Give the deployment group a service role.'
        });
    return `arn:${partition}:codedeploy:${region}:${account}:${resource}`;
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


/***/ })

};
