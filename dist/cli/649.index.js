export const id = 649;
export const ids = [649];
export const modules = {

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restartDeployment: () => (/* binding */ restartDeployment)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/deployment-request.js
var deployment_request = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/operations/deployment-result.js
var deployment_result = __webpack_require__(2877);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js + 2 modules
var deployment_settings = __webpack_require__(5369);
// EXTERNAL MODULE: ./lib/operations/dry-run.js
var dry_run = __webpack_require__(8155);
// EXTERNAL MODULE: ./lib/operations/heard-observer.js
var heard_observer = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/operations/in-sight.js
var in_sight = __webpack_require__(8755);
// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/operations/read-group.js
var read_group = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/operations/require-config.js
var require_config = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/operations/run-deployment.js + 9 modules
var run_deployment = __webpack_require__(8648);
;// CONCATENATED MODULE: ./lib/operations/restart.js












/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment: ApplicationStop to
 * ValidateService, and nothing is downloaded or installed. It takes agents of version 2.1 or later. Resolves and throws as `deploy` does.
 */
async function restart(options, ports) {
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(options.onEvent);
    const startMs = ports.clock.now();
    const { group, request, ended } = await (0,cancellable/* cancellable */.n)(options.signal, 'a deployment was created', async () => {
        const settings = restartSettings(options);
        (0,milestone/* requireReachable */.Zn)(options.waitFor, 'IN_PLACE');
        const group = await (0,read_group/* readGroup */.i)(options, ports, observe);
        if (group)
            requireRestartable(group);
        await (0,require_config/* requireConfig */.E)(settings.deploymentConfigName, options, group, ports);
        const request = toRequest(options, settings, ports);
        return { group, request, ...(options.dryRun === true && { ended: await (0,dry_run/* dryRun */.P)(request, options, ports, observe) }) };
    });
    const end = ended ?? (await (0,in_sight/* inSight */.T)(observe, tell => (0,run_deployment/* runDeployment */.p)({ request, options, group, ports, observe: tell }, {})));
    const { applicationName, deploymentGroupName } = options;
    const facts = {
        applicationName,
        deploymentGroupName,
        ...(group && { computePlatform: group.computePlatform }),
        ...(group?.lastSuccessfulRevision && { revision: group.lastSuccessfulRevision, previousRevision: group.lastSuccessfulRevision }),
        diagnostics: []
    };
    const result = { ...(0,deployment_result/* toDeployResult */.A)(end, facts, startMs, ports), ...problem() };
    observe({ type: 'ended', result });
    return result;
}
function requireRestartable({ name, deploymentType }) {
    if (deploymentType !== 'BLUE_GREEN')
        return;
    throw new errors/* DeployError */.sH('usage', `deployment group "${name}" deploys blue/green; only in-place deployments are restarted`, {
        input: 'deployment-group-name',
        hint: 'Deploy its revision again with `deploy`.'
    });
}
function toRequest(options, settings, ports) {
    const { applicationName, deploymentGroupName, run } = options;
    const words = ['Restart', options.description].filter(part => part !== undefined && part !== '').join(' ');
    return { applicationName, deploymentGroupName, deploymentMode: 'RESTART', description: (0,deployment_request/* describeRequest */.N)(run, words, ports), ...settings };
}
/** Throws `usage` for what `deployment-options` says of a revision or of other instances: a restart is about neither. */
function restartSettings(options) {
    const { fileExistsBehavior, updateOutdatedInstancesOnly, targetInstances, ...settings } = (0,deployment_settings/* deploymentSettings */.$)(options);
    const misplaced = Object.entries({ fileExistsBehavior, updateOutdatedInstancesOnly, targetInstances }).find(([, value]) => value !== undefined && value !== false);
    if (!misplaced)
        return settings;
    throw new errors/* DeployError */.sH('usage', `\`${misplaced[0]}\` in \`deployment-options\` has no effect on restart`, {
        input: 'deployment-options',
        hint: 'Leave it out.'
    });
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/restart-deployment.js



/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment, and follows that to
 * the end as `deploy` does. It takes agents of version 2.1 or later.
 */
async function restartDeployment(options) {
    (0,check_options/* checkOptions */.J)('restartDeployment', options);
    return restart(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ })

};
