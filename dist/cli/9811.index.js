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
    const { startLocalCodeDeploy } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(4439), __webpack_require__.e(5650), __webpack_require__.e(2288), __webpack_require__.e(8324), __webpack_require__.e(5606), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 5606));
    const local = await startLocalCodeDeploy({
        instances: inputs.instances ?? 1,
        ...(own.port !== undefined && { port: own.port }),
        ...(own.data !== undefined && { root: own.data }),
        ...(inputs.awsRegion !== undefined && { region: inputs.awsRegion }),
        ...(inputs.hookHandlers !== undefined && { hookHandlers: inputs.hookHandlers }),
        clones: [process.cwd()],
        onNotice: message => process.stderr.write(`${message}\n`)
    });
    try {
        process.stdout.write(`${local.endpoint}\n`);
        process.stderr.write([
            `Embedded CodeDeploy, S3, ECS and Lambda for ${local.instances.join(', ')} under ${local.directory}.`,
            'Any AWS client works with it, for example:',
            `  export AWS_ENDPOINT_URL=${local.endpoint} AWS_REGION=${local.region} AWS_DEFAULT_REGION=${local.region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local`,
            'Every instance belongs to every deployment group. End with Ctrl-C.\n'
        ].join('\n'));
        if (!signal.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
        return 0;
    }
    finally {
        await local.close();
    }
}


/***/ })

};
