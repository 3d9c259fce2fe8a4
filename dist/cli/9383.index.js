export const id = 9383;
export const ids = [9383];
export const modules = {

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushRevision: () => (/* binding */ push_revision_pushRevision)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/deployment/run-marker.js
var run_marker = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
// EXTERNAL MODULE: ./lib/operations/store-revision.js + 31 modules
var store_revision = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/operations/with-nearest-name.js
var with_nearest_name = __webpack_require__(7103);
;// CONCATENATED MODULE: ./lib/operations/push-revision.js








/**
 * Packages, uploads and registers a revision, and deploys nothing. Throws a `DeployError` unless all of that was done; one that came after
 * the upload says where the bundle is.
 */
function pushRevision(options, ports) {
    const observe = (0,observer/* muteOnError */.h)(options.onEvent, () => undefined);
    return (0,cancellable/* cancellable */.n)(options.signal, 'the revision was known to be registered', async () => {
        requireDeployable(options);
        const prepared = await (0,store_revision/* prepareNew */.C)((0,revision_source/* resolveNewSource */.c)(options), options, ports, observe);
        await readApplication(options, ports, observe);
        const { revision, bundle } = await prepared.store();
        await register(revision, options, ports);
        const { applicationName } = options;
        observe({ type: 'registered', applicationName, revision });
        return { applicationName, revision, ...(bundle && { bundle }), diagnostics: prepared.diagnostics };
    });
}
function requireDeployable({ skipUnchanged }) {
    if (skipUnchanged !== 'deploy')
        return;
    throw new errors/* DeployError */.sH('usage', '`skip-unchanged: deploy` has no effect on push, which deploys nothing', {
        input: 'skip-unchanged',
        hint: 'Leave it empty here, and set it where the revision is deployed.'
    });
}
/** A mistyped application, or one that takes no bundles, is told before the upload. */
async function readApplication({ applicationName, signal }, { codedeploy, clock }, observe) {
    const patience = { clock, signal, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
    try {
        const { computePlatform } = await (0,patiently/* patiently */.d_)(() => codedeploy.getApplication(applicationName, signal), patience);
        if (computePlatform === 'Server')
            return;
        throw new errors/* DeployError */.sH('usage', `application "${applicationName}" is for ${computePlatform}, which takes no bundles`, {
            input: 'application-name'
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'not-found') {
            throw await (0,with_nearest_name/* withNearestName */.W)(error, {
                input: 'application-name',
                name: applicationName,
                list: () => codedeploy.listApplications(signal)
            });
        }
        if (error.code !== 'access-denied')
            throw error;
        observe({
            type: 'notice',
            message: `${error.message}. Going on without; codedeploy:GetApplication would let the name be checked before the upload`
        });
    }
}
/** Here it is the purpose: what is not registered was not pushed. */
async function register(revision, { applicationName, description = '', run, signal }, { codedeploy, clock, nonce }) {
    const words = run
        ? (0,run_marker/* describeRun */.vZ)({ run: run.id, attempt: run.attempt, ...(run.sha !== undefined && { sha: run.sha }), nonce: nonce() }, description)
        : (0,run_marker/* clipDescription */.bA)(description);
    try {
        await (0,patiently/* patiently */.d_)(() => codedeploy.registerRevision(applicationName, revision, words, signal), { clock, signal });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
            throw error;
        const { code, message, hint, operation, errorName, requestId, input } = error;
        const place = revision.type === 's3' ? `s3://${revision.bucket}/${revision.key}` : 'it was';
        throw new errors/* DeployError */.sH(code, `${message}. The bundle is stored as ${place}, but it is not registered`, {
            operation,
            errorName,
            requestId,
            input,
            hint: [hint, 'Then push again: what is stored is not sent twice.'].filter(part => part !== undefined).join(' '),
            cause: error
        });
    }
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js + 1 modules
var aws_ports = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
;// CONCATENATED MODULE: ./lib/library/push-revision.js



/**
 * Packages a directory, or takes an archive, uploads it and registers it as a revision of the application; nothing is deployed. `deploy`
 * takes the `revision` of the result. Throws a `DeployError` unless all of that was done.
 */
async function push_revision_pushRevision(options) {
    (0,check_options/* checkOptions */.J)('pushRevision', options);
    return pushRevision(options, await (0,aws_ports/* deployPorts */.Wh)(options));
}


/***/ })

};
