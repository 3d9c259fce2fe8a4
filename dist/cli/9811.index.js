export const id = 9811;
export const ids = [9811];
export const modules = {

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveLocal: () => (/* binding */ serveLocal)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/**
 * Serves the embedded CodeDeploy until it is signalled. The first line on standard output is its endpoint and nothing else, so that a
 * script can read it.
 */
async function serveLocal({ inputs, own }, signal) {
    const [{ startLocalCodeDeploy }, { printAside }, { sanitizeLine }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9437), __webpack_require__.e(4693), __webpack_require__.e(2288), __webpack_require__.e(1218), __webpack_require__.e(5606), __webpack_require__.e(7366)]).then(__webpack_require__.bind(__webpack_require__, 5606)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7721)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8303))
    ]);
    const instances = new Set();
    const local = await startLocalCodeDeploy({
        ...(inputs.instances !== undefined && { instances: inputs.instances }),
        ...(inputs.speed !== undefined && { speed: inputs.speed }),
        ...(own.port !== undefined && { port: own.port }),
        ...(own.data !== undefined && { root: own.data }),
        ...(inputs.awsRegion !== undefined && { region: inputs.awsRegion }),
        ...(inputs.hookHandlers !== undefined && { hookHandlers: inputs.hookHandlers }),
        clones: [process.cwd()],
        // What a script wrote is in the diagnostics of its event; what a function wrote would be in a log group, and is nowhere else here.
        onOutput: ({ target, deploymentId, lifecycleEvent, script, line }) => {
            if (!instances.has(target))
                printAside(`${deploymentId}  ${lifecycleEvent}  ${script} | ${sanitizeLine(line)}`);
        },
        onNotice: message => process.stderr.write(`${message}\n`)
    });
    for (const instance of local.instances)
        instances.add(instance);
    try {
        process.stdout.write(`${local.endpoint}\n`);
        process.stderr.write([
            `Embedded CodeDeploy, S3, ECS and Lambda ${whereOf(local.instances, inputs.speed)} under ${local.directory}.`,
            'Any AWS client works with it, for example:',
            `  export AWS_ENDPOINT_URL=${local.endpoint} AWS_REGION=${local.region} AWS_DEFAULT_REGION=${local.region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local`,
            `${local.instances.length > 1 ? 'Every instance belongs to every deployment group. ' : ''}End with Ctrl-C.\n`
        ].join('\n'));
        if (!signal.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
        return 0;
    }
    finally {
        await local.close();
    }
}
function whereOf(instances, speed) {
    if (instances.length > 0)
        return `for ${instances.join(', ')}`;
    return `without instances${speed === undefined ? '' : `, ${speed} times as fast as time passes,`}`;
}


/***/ })

};
