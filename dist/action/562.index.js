export const id = 562;
export const ids = [562];
export const modules = {

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse_rehearse)
});

// EXTERNAL MODULE: ./lib/core/clock.js
var clock = __webpack_require__(1601);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/operations/deploy.js + 16 modules
var deploy = __webpack_require__(205);
;// CONCATENATED MODULE: ./lib/operations/hook-output-order.js
/**
 * The same events with the lines of a hook told between the start and the end of its lifecycle event. Lines come straight from the host,
 * lifecycle events only with the next look at the deployment, so that a line would often stand before its event, or another instance's
 * would stand between. Lines are held back until their event has been seen; none is lost.
 */
function orderHookOutput(observe) {
    const held = new Map();
    const seen = new Set();
    const release = (key) => {
        const lines = held.get(key) ?? [];
        held.delete(key);
        lines.forEach(observe);
    };
    return event => {
        switch (event.type) {
            case 'hook-output': {
                const key = keyOf(event.deploymentId, event.target, event.lifecycleEvent);
                if (seen.has(key))
                    observe(event);
                else
                    held.set(key, [...(held.get(key) ?? []), event]);
                return;
            }
            case 'lifecycle-changed': {
                const key = keyOf(event.deploymentId, event.target, event.event.name);
                seen.add(key);
                if (event.event.status === 'InProgress') {
                    observe(event);
                    release(key);
                }
                else {
                    release(key);
                    observe(event);
                }
                return;
            }
            case 'finished':
            case 'ended':
                for (const key of [...held.keys()])
                    release(key);
                observe(event);
                return;
            default:
                observe(event);
        }
    };
}
function keyOf(deploymentId, target, lifecycleEvent) {
    return JSON.stringify([deploymentId, target, lifecycleEvent]);
}

// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(36);
;// CONCATENATED MODULE: ./lib/operations/rehearse.js





/** The bucket of the embedded S3 that rehearsals upload to. */
const bucket = 'rehearsal';
/** The embedded server is on this machine: looking often costs nothing, and events are seen as they happen. */
const pollIntervalMs = 100;
/**
 * The same run as `deploy`, against the embedded CodeDeploy on this machine. Whatever happens, the server and everything hooks
 * started are ended before it resolves or throws.
 */
async function rehearse(options, ports) {
    const observe = orderHookOutput((0,observer/* muteOnError */.h)(options.onEvent, () => undefined));
    const source = (0,revision_source/* resolveRevisionSource */.F)(options);
    if (source.type === 'object') {
        throw new errors/* DeployError */.sH('usage', '`rehearse` takes a directory, an archive or a commit; `s3-key` names an object in AWS', {
            input: 's3-key',
            hint: 'Set `source` or `archive`.'
        });
    }
    const applicationName = options.applicationName ??
        nameOf(source.type === 'directory' ? source.source : source.type === 'archive' ? source.file : source.repository);
    const deploymentGroupName = options.deploymentGroupName ?? 'rehearsal';
    const local = await ports.startLocal({
        instances: options.instances ?? 1,
        root: options.root,
        clones: options.clones ?? [],
        onEvent: observe
    });
    try {
        observe({ type: 'local-started', endpoint: local.endpoint, directory: local.directory, instances: local.instances });
        const aws = await ports.connect(local);
        // A kept root has them from the last time.
        await unlessThere(() => aws.s3.createBucket(bucket, options.signal));
        await prepareGroup(aws.codedeploy, applicationName, deploymentGroupName, options.signal);
        return await (0,deploy/* deploy */.g)({
            ...options,
            // A rehearsal shows what hosts do with what the validation finds.
            validate: options.validate ?? 'warn',
            applicationName,
            deploymentGroupName,
            s3Bucket: bucket,
            pollInterval: options.pollInterval ?? pollIntervalMs,
            onEvent: observe
        }, 
        // What is in there is removed even when this process is killed.
        { ...aws, clock: ports.clock, nonce: ports.nonce, temporaryDirectory: local.directory });
    }
    finally {
        await local.close();
    }
}
async function prepareGroup(codedeploy, applicationName, name, signal) {
    await unlessThere(() => codedeploy.createApplication(applicationName, signal));
    await unlessThere(() => codedeploy.createDeploymentGroup({ applicationName, name }, signal));
}
async function unlessThere(create) {
    try {
        await create();
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'already-exists')
            throw error;
    }
}
/** The last part of a path as the name of an application: its legal characters only. */
function nameOf(path) {
    const last = path
        .split(/[\\/]/)
        .filter(part => part !== '' && part !== '.' && part !== '..')
        .at(-1);
    const name = (last ?? '')
        .replace(/\.(zip|tar|tgz|tar\.gz)$/i, '')
        .replace(/[^A-Za-z0-9._+=,@-]/g, '-')
        .slice(0, 100);
    return name === '' ? 'application' : name;
}

// EXTERNAL MODULE: ./lib/library/aws-ports.js
var aws_ports = __webpack_require__(4707);
;// CONCATENATED MODULE: ./lib/library/rehearse.js



/**
 * Runs a deployment for real on this machine, without AWS: the bundle is unpacked, its files are installed under a sandbox root and its
 * hooks run, on one or more simulated instances. Nothing is left running. Throws a `DeployError` when it could not be carried out.
 */
async function rehearse_rehearse(options = {}) {
    const { startLocalCodeDeploy } = await __webpack_require__.e(/* import() */ 297).then(__webpack_require__.bind(__webpack_require__, 2297));
    return rehearse(options, {
        clock: clock/* systemClock */.m,
        nonce: aws_ports/* nonce */.KU,
        startLocal: ({ instances, root, clones, onEvent }) => startLocalCodeDeploy({
            instances,
            clones,
            ...(root !== undefined && { root }),
            onOutput: output => onEvent({ type: 'hook-output', ...output }),
            onNotice: message => onEvent({ type: 'notice', message })
        }),
        // The embedded server looks at no signature; credentials of the user's must not be needed, nor sent.
        connect: local => (0,aws_ports/* connectAws */.o4)({ region: local.region, endpoint: local.endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } })
    });
}


/***/ })

};
