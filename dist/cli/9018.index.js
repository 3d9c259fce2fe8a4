export const id = 9018;
export const ids = [9018];
export const modules = {

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackDeployment: () => (/* binding */ rollbackDeployment)
});

// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/deploy.js
var deploy = __webpack_require__(215);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
;// CONCATENATED MODULE: ./lib/operations/rollback-words.js
/** How the description of a rollback begins, after the run marker: a later rollback recognises it, and goes further back. */
function rollbackWords({ fromId, toId }) {
    return `Rollback${fromId === undefined || fromId === toId ? '' : ` from ${fromId}`} to the revision of ${toId}`;
}
/** The deployment whose revision one of our rollbacks brought back. */
function broughtBack({ description = '' }) {
    return ourRollback.exec(description)?.[1];
}
/** Whether a deployment brought an earlier revision back: one of CodeDeploy's own, or one of ours. */
function isRollback({ creator, description = '' }) {
    return creator === 'codeDeployRollback' || ourRollback.test(description);
}
const ourRollback = /^run=\S+ .*\bRollback (?:from d-\w+ )?to the revision of (d-\w+)/;

;// CONCATENATED MODULE: ./lib/operations/find-rollback-revision.js



/** So many successful deployments are looked through. */
const mostLooks = 100;
/**
 * The revision to go back to: that of `deploymentId`, or of the last successful deployment before the current one that had another revision.
 * Where the current one is a rollback itself, the deployment that it brought back counts instead, so that going back twice goes back two
 * steps. Throws a `DeployError` when there is none.
 */
async function findRollbackRevision(options, { codedeploy }) {
    const { applicationName, deploymentGroupName, deploymentId, signal } = options;
    const latest = await currentDeployment(options, codedeploy);
    if (deploymentId !== undefined)
        return { ...(await givenTarget(deploymentId, options, codedeploy)), fromId: latest?.id, from: latest };
    if (latest === undefined)
        throw nothingBefore(options, 'nothing was deployed to it yet');
    let current = latest;
    let looks = 0;
    for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, ['Succeeded'], signal)) {
        if (id === latest.id)
            continue;
        if (++looks > mostLooks)
            throw nothingBefore(options, `the last ${mostLooks} successful deployments had the same revision`);
        const earlier = await codedeploy.getDeployment(id, signal);
        // The AppSpec of a function names the version that had the traffic, and is another one each time.
        const isSame = isMaybeSame(earlier, current) || broughtBack(current) === id;
        if (isSame && isRollback(current))
            current = earlier;
        if (isSame || earlier.revision === undefined)
            continue;
        // What lies between a rollback and the deployment that it brought back was rolled back.
        if (isRollback(current))
            continue;
        return { revision: earlier.revision, toId: id, fromId: latest.id, from: latest };
    }
    throw nothingBefore(options, `no deployment with another revision succeeded before ${latest.id}`);
}
async function givenTarget(deploymentId, { applicationName, signal }, codedeploy) {
    const { status, revision, applicationName: other } = await codedeploy.getDeployment(deploymentId, signal);
    const wrong = (message, hint) => new errors/* DeployError */.sH('usage', `${deploymentId} ${message}`, { input: 'deployment-id', hint, deploymentId });
    if (other !== undefined && other !== applicationName)
        throw wrong(`is a deployment of application "${other}", not of "${applicationName}"`, 'Name a deployment of this application.');
    if (status !== 'Succeeded')
        throw wrong(`did not succeed (${status}): its revision is nothing to go back to`, 'Name a deployment that succeeded.');
    if (revision === undefined)
        throw wrong('has a kind of revision that this version does not deploy', 'Deploy it with the AWS CLI: `aws deploy create-deployment`.');
    return { revision, toId: deploymentId };
}
/** An object that is not pinned may hold the current content by now: going back to it may be no way back. */
function isMaybeSame({ revision: one }, { revision: other }) {
    if (one === undefined || other === undefined)
        return false;
    if ((0,same_revision/* isSameRevision */.C)(one, other))
        return true;
    if (one.type !== 's3' || other.type !== 's3' || one.bucket !== other.bucket || one.key !== other.key)
        return false;
    return !isPinned(one) || !isPinned(other);
}
function isPinned({ versionId, eTag }) {
    return versionId !== undefined || eTag !== undefined;
}
function nothingBefore({ deploymentGroupName }, why) {
    return new errors/* DeployError */.sH('not-found', `there is nothing to roll deployment group "${deploymentGroupName}" back to: ${why}`, {
        input: 'deployment-group-name',
        hint: 'Name a deployment whose revision is to come back with `deployment-id`, or deploy a revision with `deploy`.'
    });
}
/** The latest that was asked for, even when it failed or is under way; a rollback that brought nothing back does not count. */
async function currentDeployment({ applicationName, deploymentGroupName, signal }, codedeploy) {
    for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, undefined, signal)) {
        const deployment = await codedeploy.getDeployment(id, signal);
        if (deployment.status === 'Succeeded' || !isRollback(deployment))
            return deployment;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/standard-on-cancel.js
var standard_on_cancel = __webpack_require__(9338);
;// CONCATENATED MODULE: ./lib/operations/rollback.js







/**
 * Deploys the revision again that the group had before its current one, or that of a given deployment, and follows it to the end.
 * `outcome: 'succeeded'`: that revision is back. Throws a `DeployError` when there is none, or the deployment could not be created.
 */
async function rollback(options, ports) {
    const { deploymentId: _to, ...rest } = options;
    const found = await (0,cancellable/* cancellable */.n)(options.signal, 'a deployment was created', () => (0,patiently/* patiently */.d_)(() => findRollbackRevision(options, ports), { clock: ports.clock, signal: options.signal, patienceMs: options.timeout }));
    tellWay(found, options, (0,observer/* muteOnError */.h)(options.onEvent, () => undefined));
    const words = rollbackWords(found);
    return (0,deploy/* deploy */.g)({
        ...rest,
        revision: found.revision,
        description: [words, options.description].filter(part => part !== undefined && part !== '').join(' '),
        onCancel: options.onCancel ?? standard_on_cancel/* standardOnCancel */.N.rollback
    }, ports);
}
function tellWay({ from, toId, revision }, { deploymentGroupName, deploymentId }, observe) {
    observe({
        type: 'rolling-back',
        deploymentGroupName,
        ...(from && { from: { deploymentId: from.id, ...(from.revision && { revision: from.revision }) } }),
        to: { deploymentId: toId, revision }
    });
    if (deploymentId !== undefined || from?.creator !== 'codeDeployRollback')
        return;
    observe({
        type: 'warning',
        message: `${from.id} is an automatic rollback itself: the revision before the one it brought back may be a step further back than is meant`,
        hint: '`deployment-id` names the deployment whose revision is to come back.'
    });
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/rollback-deployment.js



/**
 * Deploys the revision again that a group had before its current one, or that of a given deployment, and follows it to the end.
 * `outcome: 'succeeded'`: that revision is back. Throws a `DeployError` when there is nothing to go back to.
 */
async function rollbackDeployment(options) {
    (0,check_options/* checkOptions */.J)('rollbackDeployment', options);
    return rollback(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _heard_observer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8897);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7551);
/* harmony import */ var _tell_leftovers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7534);





/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_4__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const run = async (tell) => {
        const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__/* .cancellable */ .n)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .g)(options, [deploymentGroupName], ports, { all: tell, of: () => tell }));
        const [deployment] = deployments;
        if (deployment === undefined)
            throw new Error('no deployment was prepared');
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(deployment, ready, options, ports, tell, startMs);
    };
    const result = {
        ...(await (0,_tell_leftovers_js__WEBPACK_IMPORTED_MODULE_3__/* .tellLeftovers */ .m)(observe, run, ({ outcome }) => outcome === 'unknown')),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
}


/***/ })

};
