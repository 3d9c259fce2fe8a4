export const id = 3418;
export const ids = [3418];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 file`, `2 files`, `37,000 files`. */
function count(amount, singular, plural = `${singular}s`) {
    // The first `toLocaleString` of a process loads the locales, which takes longer than all else a failing input needs.
    const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${grouped} ${amount === 1 ? singular : plural}`;
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deregisteredLines: () => (/* binding */ deregisteredLines),
  registeredLines: () => (/* binding */ registeredLines),
  taggedLines: () => (/* binding */ taggedLines)
});

;// CONCATENATED MODULE: ./lib/report/agent-config.js
/** Where the agent looks for it (user guide: registering an on-premises instance). */
const agentConfigPaths = {
    linux: '/etc/codedeploy-agent/conf/codedeploy.onpremises.yml',
    windows: 'C:\\ProgramData\\Amazon\\CodeDeploy\\conf.onpremises.yml'
};
/** The file that tells the agent of an on-premises host who it is. What is secret is for whoever sets up the host to fill in, between < and >. */
function agentConfig({ type, arn }, region) {
    const identity = type === 'user'
        ? [`iam_user_arn: ${arn}`, 'aws_access_key_id: <access key id of the user>', 'aws_secret_access_key: <its secret access key>']
        : [`iam_session_arn: ${arn}`, 'aws_credentials_file: <path of the file with the credentials of the session>'];
    return ['---', ...identity, `region: ${region ?? '<region>'}`].join('\n');
}

// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/on-premises-text.js



/** What became of a registration, and what is to be done on the host. */
function registeredLines(result, identity) {
    const { instanceName, region, change, tags, tagsSet, isDryRun } = result;
    const where = region === undefined ? '' : ` in ${region}`;
    const done = change === 'none'
        ? `Instance "${instanceName}" is registered with this ARN${where} already.`
        : `${isDryRun ? 'Dry run: would register' : 'Registered'} instance "${instanceName}"${where}.`;
    const set = tagsSet.length === 0 ? '' : ` (${isDryRun ? 'to be set' : 'set now'}: ${(0,sanitize.sanitizeLine)(tagsSet.join(', '))})`;
    const untagged = 'none. Only its tags bring an instance into a deployment group: codedeploy-kit tag';
    return [
        done,
        Object.keys(tags).length === 0 ? `Tags: ${untagged} ${instanceName}` : `Tags: ${tagList(tags)}${set}`,
        '',
        `Next, on the host: ${agentConfigPaths.linux}`,
        `(on Windows: ${agentConfigPaths.windows})`,
        '',
        ...agentConfig(identity, region).split('\n'),
        '',
        'Then start the agent.'
    ];
}
function deregisteredLines({ instanceName, change, isDryRun }) {
    if (change === 'none')
        return [`Instance "${instanceName}" is not registered: there is nothing to do.`];
    if (isDryRun)
        return [`Dry run: would deregister instance "${instanceName}", with its tags.`];
    return [
        `Deregistered instance "${instanceName}".`,
        'On the host, its agent and its configuration file stay, and so does an IAM user that it has: remove what is not needed any more.'
    ];
}
function taggedLines({ instances, isDryRun }) {
    const changed = instances.filter(({ change }) => change === 'tagged').length;
    const what = isDryRun ? 'would be tagged' : 'tagged';
    const rest = instances.length - changed;
    return [
        ...instances.map(taggedLine),
        `${isDryRun ? 'Dry run: ' : ''}${(0,count/* count */.U)(changed, 'instance')} ${what}${rest === 0 ? '' : `, ${rest} as ${rest === 1 ? 'it was' : 'they were'}`}.`
    ];
}
function taggedLine({ instanceName, tags }) {
    return (0,sanitize.sanitizeLine)(`${instanceName}: ${Object.keys(tags).length === 0 ? 'no tags' : tagList(tags)}`);
}
function tagList(tags) {
    return (0,sanitize.sanitizeLine)(Object.entries(tags)
        .map(([key, value]) => `${key}=${value}`)
        .join(', '));
}


/***/ })

};
