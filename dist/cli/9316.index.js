export const id = 9316;
export const ids = [9316];
export const modules = {

/***/ 9316:
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

// EXTERNAL MODULE: ./lib/aws/shapes.js
var shapes = __webpack_require__(9119);
;// CONCATENATED MODULE: ./lib/aws/deployment-group.js


/** GetDeploymentGroup's answer in our words. */
function toDeploymentGroup(info, applicationName, name) {
    const { lastSuccessfulDeployment, lastAttemptedDeployment, deploymentStyle, alarmConfiguration } = info;
    // `targetRevision` is that of the last successful deployment.
    const last = info.targetRevision && (0,shapes/* toRevision */.Hx)(info.targetRevision);
    return {
        applicationName,
        name,
        computePlatform: info.computePlatform ?? 'Server',
        autoRollbackEvents: info.autoRollbackConfiguration ? (0,shapes/* toAutoRollbackEvents */.kk)(info.autoRollbackConfiguration) : [],
        hasLoadBalancer: hasLoadBalancer(info),
        alarms: alarmConfiguration?.enabled === true ? (alarmConfiguration.alarms ?? []).flatMap(alarm => alarm.name ?? []) : [],
        ...(0,defined/* defined */.s)({ deploymentType: deploymentStyle?.deploymentType, deploymentConfigName: info.deploymentConfigName }),
        ...(info.blueGreenDeploymentConfiguration && waits(info.blueGreenDeploymentConfiguration)),
        ...(last && { lastSuccessfulRevision: last }),
        ...(lastSuccessfulDeployment?.deploymentId !== undefined && {
            isLastDeploymentSuccessful: lastSuccessfulDeployment.deploymentId === lastAttemptedDeployment?.deploymentId
        })
    };
}
/** A blue/green group cannot be without; an in-place one that names a load balancer may have been told not to use it. */
function hasLoadBalancer({ deploymentStyle, loadBalancerInfo: info }) {
    if (deploymentStyle?.deploymentType === 'BLUE_GREEN')
        return true;
    if (deploymentStyle?.deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
        return false;
    return [info?.elbInfoList, info?.targetGroupInfoList, info?.targetGroupPairInfoList].some(list => list !== undefined && list.length > 0);
}
function waits({ deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: ending }) {
    return {
        ...(ready?.actionOnTimeout === 'STOP_DEPLOYMENT' && (0,defined/* defined */.s)({ readyWaitMinutes: ready.waitTimeInMinutes })),
        ...(ending?.action === 'TERMINATE' && { terminationWaitMinutes: ending.terminationWaitTimeInMinutes ?? 0 })
    };
}

// EXTERNAL MODULE: ./lib/aws/region.js
var aws_region = __webpack_require__(3517);
// EXTERNAL MODULE: ./lib/aws/errors.js + 1 modules
var aws_errors = __webpack_require__(4159);
// EXTERNAL MODULE: ./lib/aws/within-time.js
var within_time = __webpack_require__(5162);
;// CONCATENATED MODULE: ./lib/aws/codedeploy.js












/** A call, its retries included. CodeDeploy answers within a second or two. */
const callLimitMs = 30_000;
/** More than any account has; a service that hands out tokens for ever is not followed for ever. */
const maxPages = 1_000;
/** CodeDeploy through the AWS SDK. */
function createCodeDeployPort(settings) {
    const configuration = (0,client_settings/* clientConfiguration */.k)(settings);
    let knownRegion;
    // The console knows nothing of an endpoint of one's own, and only a request shows which endpoint the SDK's chain chose.
    let isAws = false;
    const connect = (more = {}) => {
        const made = new dist_cjs/* CodeDeployClient */.cHd({ ...configuration, maxAttempts: 3, ...more });
        made.middlewareStack.add(next => args => {
            isAws = /\.(amazonaws\.com(\.cn)?|api\.aws)$/.test(args.request.hostname ?? '');
            return next(args);
        }, { step: 'finalizeRequest', name: 'noteEndpoint' });
        return made;
    };
    let client = connect();
    // CreateDeployment is not idempotent: after a lost answer the SDK's own retry would ask for a second deployment.
    let onceClient = connect({ maxAttempts: 1 });
    /** The SDK keeps credentials that say nothing of their end, and the files it read: new clients ask the whole chain again. */
    const askForCredentialsAgain = () => {
        const fresh = { ignoreCache: true, requestHandler: client.config.requestHandler };
        client = connect(fresh);
        onceClient = connect({ ...fresh, maxAttempts: 1 });
    };
    const call = async (context, signal, send) => {
        const region = (knownRegion ??= await (0,aws_region/* regionOf */.A)(client));
        const attempt = async () => {
            try {
                return await (0,within_time/* withinTime */.d)(context.operation, callLimitMs, signal, abortSignal => send({ abortSignal }));
            }
            catch (error) {
                throw (0,aws_errors/* toDeployError */.p)(error, { ...context, region });
            }
        };
        try {
            return await attempt();
        }
        catch (error) {
            const isExpired = error instanceof errors/* DeployError */.sH && error.code === 'expired-credentials';
            if (!isExpired || settings.credentials || signal?.aborted)
                throw error;
            // A request with an expired token was not carried out, whatever it asked for.
            askForCredentialsAgain();
            return attempt();
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
        getApplication: (name, signal) => call({ operation: 'GetApplication', subject: `application "${name}"` }, signal, async (options) => {
            const { application } = await client.send(new dist_cjs/* GetApplicationCommand */.eOh({ applicationName: name }), options);
            return { name, computePlatform: application?.computePlatform ?? 'Server' };
        }),
        getDeploymentGroup: (applicationName, name, signal) => call({ operation: 'GetDeploymentGroup', subject: `deployment group "${name}" of application "${applicationName}"` }, signal, async (options) => {
            const { deploymentGroupInfo: info } = await client.send(new dist_cjs/* GetDeploymentGroupCommand */.WOp({ applicationName, deploymentGroupName: name }), options);
            return toDeploymentGroup(info ?? {}, applicationName, name);
        }),
        getDeploymentConfig: (name, signal) => call({ operation: 'GetDeploymentConfig', subject: `deployment configuration "${name}"` }, signal, async (options) => {
            const { deploymentConfigInfo } = await client.send(new dist_cjs/* GetDeploymentConfigCommand */.z2K({ deploymentConfigName: name }), options);
            return { name, computePlatform: deploymentConfigInfo?.computePlatform ?? 'Server' };
        }),
        listDeploymentConfigs: signal => call({ operation: 'ListDeploymentConfigs', subject: 'the account' }, signal, options => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListDeploymentConfigsCommand */.WbL((0,defined/* defined */.s)({ nextToken })), options);
            return [page.deploymentConfigsList, page.nextToken];
        })),
        listApplications: signal => call({ operation: 'ListApplications', subject: 'the account' }, signal, options => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListApplicationsCommand */.BJ_((0,defined/* defined */.s)({ nextToken })), options);
            return [page.applications, page.nextToken];
        })),
        listDeploymentGroups: (applicationName, signal) => call({ operation: 'ListDeploymentGroups', subject: `application "${applicationName}"` }, signal, options => allPages(async (nextToken) => {
            const page = await client.send(new dist_cjs/* ListDeploymentGroupsCommand */.XOe({ applicationName, ...(0,defined/* defined */.s)({ nextToken }) }), options);
            return [page.deploymentGroups, page.nextToken];
        })),
        registerRevision: (applicationName, revision, description, signal) => call({ operation: 'RegisterApplicationRevision', subject: `application "${applicationName}"` }, signal, async (options) => {
            const input = { applicationName, revision: (0,create_deployment_input/* revisionInput */.w)(revision), ...(description !== '' && { description }) };
            await client.send(new dist_cjs/* RegisterApplicationRevisionCommand */.Yhn(input), options);
        }),
        createDeployment: (request, signal) => call({
            operation: 'CreateDeployment',
            subject: `deployment group "${request.deploymentGroupName}" of application "${request.applicationName}"`
        }, signal, async (options) => {
            const { deploymentId } = await onceClient.send(new dist_cjs/* CreateDeploymentCommand */.ttP((0,create_deployment_input/* createDeploymentInput */.S)(request)), options);
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
                await onceClient.send(command, options).catch(async (first) => {
                    if (isAlreadyOver(first) || signal?.aborted)
                        throw first;
                    return onceClient.send(command, options).catch((second) => {
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
                    return client.send(new dist_cjs/* ListDeploymentsCommand */.sr8(input), options);
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
                await client.send(new dist_cjs/* ContinueDeploymentCommand */.Md$({ deploymentId, deploymentWaitType }), options);
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
        deploymentUrl: deploymentId => (isAws && knownRegion !== undefined ? consoleUrl(knownRegion, deploymentId) : undefined)
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
