export const id = 3220;
export const ids = [3220,5128];
export const modules = {

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ nearestInputFile),
/* harmony export */   bP: () => (/* binding */ inputFilePlaces),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6282);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3029);






/**
 * A small file that an input names, relative to the source, else to the working directory; undefined when there is none. Throws `usage`
 * for what is there and cannot be that file: a folder, a device, something too large, something that may not be read.
 */
async function readInputFile(name, { source, input, largestBytes, skipFolders = false }) {
    for (const file of inputFilePlaces(name, source)) {
        const unfit = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('usage', `"${file}" ${why}`, { input, cause });
        try {
            // Looked at before it is opened: opening a pipe waits for somebody to write to it.
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
            if (skipFolders && stats.isDirectory())
                continue;
            if (!stats.isFile())
                throw unfit('is no file');
            if (stats.size > largestBytes)
                throw unfit(`has ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(stats.size)}, and no more than ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(largestBytes)} are read`);
            return { file, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file) };
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH)
                throw error;
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                continue;
            throw unfit(`cannot be read (${code ?? 'unknown error'})`, error);
        }
    }
    return undefined;
}
/** Where {@link readInputFile} looks. */
function inputFilePlaces(name, source) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) ? [name] : [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, name), name])];
}
/** The file that somebody who misspelt a name probably meant. */
function nearestInputFile(name, source) {
    for (const place of inputFilePlaces(name, source)) {
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place), namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place)));
        if (near !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), near);
    }
    return undefined;
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ textSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Hex SHA-256 of the UTF-8 bytes of a text, as CodeDeploy names an AppSpec. */
function textSha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ }),

/***/ 4079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/bundle/appspec-file.js
var appspec_file = __webpack_require__(4775);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/validate-folder.js
var validate_folder = __webpack_require__(3595);
// EXTERNAL MODULE: ./lib/operations/validate.js
var validate = __webpack_require__(5590);
// EXTERNAL MODULE: ./lib/cli/cancel.js
var cancel = __webpack_require__(9114);
;// CONCATENATED MODULE: ./lib/cli/check-path.js







/** Checks a file by itself, a directory with its bundle and all below it. What cannot be read is told as such: there may be other paths. */
async function checkPath(path, args, signal) {
    let isDirectory = false;
    try {
        isDirectory = isDirectoryAt(path);
        return { unchecked: [], isDirectory, ...(await (isDirectory ? checkDirectory(path, args, signal) : checkFile(path, args))) };
    }
    catch (error) {
        if (!(0,validate_folder/* isAboutAppSpec */.OJ)(error))
            throw error;
        return { checked: [], unchecked: [{ file: path, error }], isDirectory };
    }
}
/** Throws `usage` when what decides about a bundle would do nothing: a file is checked by itself, a directory without an AppSpec has no bundle. */
function requireBundle(paths, { inputs, own: { previous } }) {
    const { appspec, include, exclude, ignoreFile, symlinks, bundleType } = inputs;
    const forDirectory = (0,defined/* defined */.s)({ appspec, exclude, include, 'ignore-file': ignoreFile, symlinks, 'bundle-type': bundleType, previous });
    const [flag] = Object.keys(forDirectory);
    if (flag === undefined)
        return;
    const directories = paths.filter(path => isSo(isDirectoryAt, path));
    if (directories.length === 0) {
        throw new errors/* DeployError */.sH('usage', `--${flag} is about a bundle, and "${paths.join('", "')}" is no directory`, {
            input: flag,
            hint: 'Name the directory that becomes the root of the bundle.'
        });
    }
    // What `exclude` names is not searched for AppSpecs either.
    const forBundle = Object.keys(forDirectory).find(name => name !== 'exclude');
    if (forBundle === undefined || appspec !== undefined || directories.some(path => isSo(appspec_file/* hasAppSpec */.jp, path)))
        return;
    throw new errors/* DeployError */.sH('usage', `--${forBundle} is about a bundle, and "${directories.join('", "')}" has no appspec.yml in its root`, {
        input: forBundle,
        hint: 'Name the directory that becomes the root of the bundle, or its AppSpec with --appspec.'
    });
}
function isSo(test, path) {
    try {
        return test(path);
    }
    catch {
        // The check of the path tells why.
        return false;
    }
}
function isDirectoryAt(path) {
    return (0,stat_path/* statPath */.q)(path)?.isDirectory() === true;
}
async function checkFile(file, { inputs, own }) {
    const how = readingOptions(inputs, own);
    if (own.plan === true) {
        throw new errors/* DeployError */.sH('usage', `--plan needs a directory, and "${file}" is none`, {
            input: 'plan',
            hint: 'A plan shows where the files of a directory go; name the one that holds the AppSpec and the files.'
        });
    }
    if (own.fix !== true)
        return { checked: [{ validation: await (0,validate/* validateFile */.nJ)(file, how) }] };
    const { fixFile } = await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 1166));
    return { checked: [await fixFile(file, { ...how, whileWriting: cancel/* uninterrupted */.q })] };
}
async function checkDirectory(path, { inputs, own }, signal) {
    const { appspec, include, exclude, ignoreFile, symlinks, bundleType, fileExistsBehavior } = inputs;
    const tree = (0,defined/* defined */.s)({ appspec, include, exclude, ignoreFile, symlinks, bundleType });
    const previous = own.previous === undefined ? undefined : await treeOf(own.previous, signal);
    const source = { ...readingOptions(inputs, own), ...tree, ...(0,defined/* defined */.s)({ previous }), source: path, signal };
    if (own.plan === true) {
        await (0,validate_folder/* requireAppSpec */.Y9)(source);
        const { previewInstall } = await __webpack_require__.e(/* import() */ 6749).then(__webpack_require__.bind(__webpack_require__, 6749));
        return { checked: [await previewInstall({ ...source, ...(0,defined/* defined */.s)({ fileExistsBehavior }) })] };
    }
    if (own.fix === true) {
        const { fixFolder } = await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 1166));
        const { outcomes, ...rest } = await fixFolder({ ...source, whileWriting: cancel/* uninterrupted */.q });
        return { checked: outcomes, ...rest };
    }
    const { validations, ...rest } = await (0,validate_folder/* validateFolder */.Pw)(source);
    return { checked: validations.map(validation => ({ validation })), ...rest };
}
function readingOptions({ agentVersion }, { host, platform, 'load-balancer': hasLoadBalancer }) {
    return (0,defined/* defined */.s)({ agentVersion, host, platform, hasLoadBalancer });
}
async function treeOf(previous, signal) {
    const { previousRevision } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(2288), __webpack_require__.e(2287)]).then(__webpack_require__.bind(__webpack_require__, 2287));
    return previousRevision(previous, signal);
}

// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __webpack_require__(2412);
// EXTERNAL MODULE: ./lib/report/findings-text.js
var findings_text = __webpack_require__(1564);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/cli/validation-text.js





/** As many fixes are told in a text. */
const mostFixesTold = 100;
/** What became of an AppSpec, for people. `bundle` is what would check it with a bundle, where it was checked without. */
async function validationText({ validation, fixed, preview }, { plan, bundle }) {
    const { diagnostics, suppressed = [] } = validation;
    const { fixText } = await __webpack_require__.e(/* import() */ 9473).then(__webpack_require__.bind(__webpack_require__, 9473));
    const { shown, rest } = (0,findings_text/* findingsToShow */.T)(diagnostics);
    const without = bundle === undefined ? '' : ` (without its bundle; \`${(0,sanitize.sanitizeLine)(bundle)}\` checks it)`;
    const lines = [
        ...(fixed ?? []).slice(0, mostFixesTold).map(fixText),
        ...(fixed !== undefined && fixed.length > mostFixesTold ? [`${(0,count/* count */.U)(fixed.length - mostFixesTold, 'more finding')} fixed.`] : []),
        `${(0,describe_event/* describeEvent */.gN)({ type: 'validated', validation }) ?? ''}${without}`,
        ...shown.map(found => (0,code_frame/* renderDiagnostic */.I)(found, validation))
    ];
    const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
    if (suppressed.length > 0)
        lines.push(`${(0,count/* count */.U)(suppressed.length, 'finding')} ignored by comments.`);
    if (fixable > 0)
        lines.push(`${(0,count/* count */.U)(fixable, 'finding')} can be fixed safely: run it again with --fix.`);
    if (rest !== undefined)
        lines.push(rest);
    if (preview !== undefined) {
        const { installPlanText } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 701));
        lines.push('', installPlanText(preview));
    }
    else if (plan) {
        lines.push('There is no plan: agent 1 refuses the AppSpec.');
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/validate-command.js








/**
 * Checks each PATH: a file by itself, a directory together with what its bundle would ship, and every other AppSpec below it. Prints a line
 * of JSON for each with `--format json`, one log for all with `--format sarif`, annotations for all with `--format github`. What cannot be
 * read keeps nothing else from being checked. Status 1 when any has an error or cannot be read.
 */
async function validateCommand(args, signal) {
    const { positionals, inputs, own } = args;
    const all = [];
    const allUnchecked = [];
    const paths = positionals.length > 0 ? positionals : [inputs.source ?? '.'];
    requireBundle(paths, args);
    for (const path of paths) {
        const { checked, unchecked, notice, isDirectory } = await checkPath(path, args, signal);
        if (notice !== undefined)
            (0,print.complain)(notice);
        for (const found of checked) {
            const { validation } = found;
            const one = { ...found, validation: { ...validation, diagnostics: (0,require_valid/* weighed */.a7)(validation.diagnostics, inputs.validate ?? 'error') } };
            all.push(one);
            const bundle = isDirectory ? ownBundle(path, one, args) : undefined;
            if (own.format === 'json')
                await printJson(one, bundle);
            else if (own.format !== 'sarif')
                (0,print.print)(await validationText(one, { plan: own.plan === true, bundle }), own.format === 'github' || undefined);
        }
        for (const each of unchecked) {
            allUnchecked.push(each);
            (0,print.complain)((0,describe_error/* describeError */.U)(each.error).join('\n'));
            if (own.format === 'json')
                await printUnchecked(each);
        }
    }
    if (own.format === 'sarif')
        await printSarif(all, allUnchecked, own.suppressed);
    if (own.format === 'github')
        await annotate(all, allUnchecked);
    const isBad = all.some(({ validation, preview }) => (0,diagnostic/* hasErrors */.Cs)(validation.diagnostics) || (preview?.problems.length ?? 0) > 0);
    return isBad || allUnchecked.length > 0 ? 1 : 0;
}
/** What checks an AppSpec below a directory with a bundle of its own; undefined for the one of the directory, and for what has no bundle. */
function ownBundle(path, { validation: { file, platform } }, { inputs: { appspec } }) {
    if (appspec !== undefined || platform !== 'server')
        return undefined;
    const [folder, name] = [(0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file)];
    if (name !== 'appspec.yml')
        return `validate ${folder} --appspec ${name}`;
    return (0,external_node_path_.resolve)(folder) === (0,external_node_path_.resolve)(path) ? undefined : `validate ${folder}`;
}
async function printSarif(all, unchecked, suppressed = false) {
    const [{ sarif }, { jsonLine }] = await Promise.all([__webpack_require__.e(/* import() */ 5055).then(__webpack_require__.bind(__webpack_require__, 5055)), __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973))]);
    const log = sarif(all.map(({ validation }) => validation), { suppressed, unchecked: unchecked.map(({ error }) => (0,describe_error/* describeError */.U)(error).join('\n')) });
    process.stdout.write(`${jsonLine(log)}\n`);
    // The log goes to a file: who looks at the terminal or the job sees why it failed.
    const found = all.flatMap(({ validation }) => validation.diagnostics);
    const amounts = ['error', 'warning'].map(severity => [found.filter(each => each.severity === severity).length, severity]);
    if (amounts.every(([amount]) => amount === 0))
        return;
    (0,print.complain)(`${amounts.map(([amount, severity]) => (0,count/* count */.U)(amount, severity)).join(', ')} in ${(0,count/* count */.U)(all.length, 'AppSpec')}; the log has them`);
}
async function annotate(all, unchecked) {
    const [{ planAnnotations }, { annotationCommand }, { breakOldCommands }, { sanitizeText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7758).then(__webpack_require__.bind(__webpack_require__, 7758)),
        __webpack_require__.e(/* import() */ 9751).then(__webpack_require__.bind(__webpack_require__, 9751)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2207)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8303))
    ]);
    const diagnostics = all.flatMap(({ validation }) => validation.diagnostics);
    for (const annotation of planAnnotations({ diagnostics }))
        process.stdout.write(`${annotationCommand(annotation)}\n`);
    if (unchecked.length === 0)
        return;
    // One for all: a step may have ten errors, and one is left.
    const message = unchecked.map(({ error }) => [error.message, error.hint].filter(Boolean).join('\n')).join('\n');
    const annotation = {
        level: 'error',
        title: 'CodeDeploy',
        message: breakOldCommands(sanitizeText(message)).slice(0, mostCharacters)
    };
    process.stdout.write(`${annotationCommand(annotation)}\n`);
}
/** The runner cuts at 4,096. */
const mostCharacters = 4_000;
async function printJson({ validation, fixed, preview }, bundle) {
    const [{ installPlanJson }, { fixableJson, mostListed, validationJson }, { jsonLinePieces }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2684).then(__webpack_require__.bind(__webpack_require__, 2684)),
        __webpack_require__.e(/* import() */ 7830).then(__webpack_require__.bind(__webpack_require__, 7830)),
        __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973))
    ]);
    const json = {
        ...validationJson(validation),
        ...(bundle !== undefined && { withoutBundle: true }),
        ...(fixed && { fixed: fixed.slice(0, mostListed).map(fixableJson) }),
        ...(preview && { plan: installPlanJson(preview) })
    };
    for (const piece of jsonLinePieces(json))
        process.stdout.write(piece);
}
async function printUnchecked({ file, error }) {
    const [{ errorJson }, { jsonLine }, { sanitizeLine }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6717).then(__webpack_require__.bind(__webpack_require__, 9098)),
        __webpack_require__.e(/* import() */ 3973).then(__webpack_require__.bind(__webpack_require__, 3973)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8303))
    ]);
    process.stdout.write(`${jsonLine({ file: sanitizeLine(file), ...errorJson(error) })}\n`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deploymentSettings)
/* harmony export */ });
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8025);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _member_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3074);
/* harmony import */ var _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4041);
/* harmony import */ var _structured_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5455);
/* harmony import */ var _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8234);






/** The inputs of members that `deployment-options` may not have: what is checked, watched and found again would be another deployment. */
const elsewhere = {
    applicationName: '`application-name`',
    deploymentGroupName: '`deployment-group-name`',
    description: '`description`',
    revision: '`source`, `archive`, `s3-key`, `github-commit-id` or `revision`',
    deploymentMode: '`mode: restart`'
};
/** The members of CreateDeployment (API reference) that `deployment-options` may have. */
const memberShapes = {
    deploymentConfigName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    fileExistsBehavior: { type: 'text', words: _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExistsBehaviors */ .E8 },
    ignoreApplicationStopFailures: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    updateOutdatedInstancesOnly: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM,
    autoRollbackConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .autoRollbackConfiguration */ .gT,
    overrideAlarmConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .alarmConfiguration */ .yi,
    targetInstances: {
        type: 'members',
        of: {
            tagFilters: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilters */ .qn,
            autoScalingGroups: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .texts */ .Te,
            ec2TagSet: { type: 'members', of: { ec2TagSetList: { type: 'list', of: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilters */ .qn } } }
        }
    }
};
/**
 * The settings of a deployment from its options; `deploymentOptions`, merged last, goes before all others. Throws a `usage` error that
 * names the input for what cannot be read, and for what the API does not know.
 */
function deploymentSettings(options) {
    const { deploymentConfigName, fileExistsBehavior, ignoreApplicationStopFailures, updateOutdatedInstancesOnly, autoRollback } = options;
    const overrideAlarms = reading('override-alarms', () => alarmsOf(options.overrideAlarms));
    const targetInstances = targetsOf(options);
    return {
        ...(deploymentConfigName !== undefined && { deploymentConfigName }),
        ...(fileExistsBehavior !== undefined && { fileExistsBehavior }),
        ...(ignoreApplicationStopFailures !== undefined && { ignoreApplicationStopFailures }),
        ...(updateOutdatedInstancesOnly !== undefined && { updateOutdatedInstancesOnly }),
        ...(autoRollback !== undefined && { autoRollback }),
        ...(overrideAlarms && { overrideAlarms }),
        ...(targetInstances && { targetInstances }),
        ...reading('deployment-options', () => rawSettings(options.deploymentOptions))
    };
}
function rawSettings(given) {
    if (given === undefined)
        return {};
    const value = typeof given === 'string' ? (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readStructured */ .c)(given) : given;
    const misplaced = typeof value === 'object' && value !== null ? Object.keys(value).find(name => Object.hasOwn(elsewhere, name)) : undefined;
    if (misplaced !== undefined)
        throw new Error(`"${misplaced}" is set with ${elsewhere[misplaced] ?? ''}`);
    (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(value, { type: 'members', of: memberShapes });
    const { autoRollbackConfiguration, overrideAlarmConfiguration, targetInstances, ...rest } = value;
    return {
        ...rest,
        ...(autoRollbackConfiguration && { autoRollback: autoRollbackOf(autoRollbackConfiguration) }),
        ...(overrideAlarmConfiguration && { overrideAlarms: checkedAlarms(overrideAlarmConfiguration) }),
        ...(targetInstances && { targetInstances: checkedTargets(targetInstances) })
    };
}
/**
 * What an automatic rollback follows that is enabled without `events`: the API lists that as an InvalidAutoRollbackConfigException, and users of
 * webfactory/create-aws-codedeploy-deployment write it so.
 */
const defaultRollbackEvents = ['DEPLOYMENT_FAILURE'];
function autoRollbackOf({ enabled, events = defaultRollbackEvents }) {
    if (!enabled)
        return false;
    if (events.length === 0)
        throw new Error('autoRollbackConfiguration: "events" is empty: what is rolled back');
    return events;
}
/** Alarm names, `none`, or AWS's AlarmConfiguration. */
function alarmsOf(given) {
    if (given === undefined)
        return undefined;
    const value = typeof given === 'string' ? readAlarms(given) : given;
    if (value === 'none')
        return { enabled: false };
    if (!Array.isArray(value)) {
        (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(value, _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .alarmConfiguration */ .yi);
        return checkedAlarms(value);
    }
    const names = value.map(item => {
        const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
        if (typeof name !== 'string' || name === '')
            throw new Error('the name of an alarm must be a text');
        return name;
    });
    return checkedAlarms({ enabled: true, alarms: names.map(name => ({ name })) });
}
function readAlarms(given) {
    if (/^none$/i.test(given.trim()))
        return 'none';
    // Names may have blanks and colons; only what looks like a structure is one.
    if (/^\s*[[{]|^\s*- |^\s*(?:enabled|alarms|ignorePollAlarmFailure)\s*:/.test(given))
        return (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readStructured */ .c)(given);
    return given
        .split(/[\n,]/)
        .map(name => name.trim())
        .filter(name => name !== '');
}
function checkedAlarms({ enabled = true, ignorePollAlarmFailure, alarms }) {
    // The API takes an override without alarms, too, and the deployment is stopped by none.
    if (enabled && (alarms === undefined || alarms.length === 0))
        throw new Error('no alarm is named; `none` is for no alarms');
    return { enabled, ...(ignorePollAlarmFailure !== undefined && { ignorePollAlarmFailure }), ...(alarms && { alarms }) };
}
function targetsOf({ targetTagFilters, targetAutoScalingGroups }) {
    if (targetTagFilters === undefined && targetAutoScalingGroups === undefined)
        return undefined;
    const filters = reading('target-tag-filters', () => {
        const value = typeof targetTagFilters === 'string' ? (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readStructured */ .c)(targetTagFilters) : targetTagFilters;
        if (value === undefined)
            return undefined;
        (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShape */ .eA)(value, _setting_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFilters */ .qn);
        return value;
    });
    return reading(filters ? 'target-tag-filters' : 'target-auto-scaling-groups', () => checkedTargets({
        ...(filters && { tagFilters: filters }),
        ...(targetAutoScalingGroups && { autoScalingGroups: targetAutoScalingGroups })
    }));
}
/** An empty choice would be one of nothing, or of everything: nobody knows which was meant. */
function checkedTargets({ tagFilters: filters, autoScalingGroups, ec2TagSet }) {
    const lists = ec2TagSet?.ec2TagSetList ?? [];
    if (filters && ec2TagSet)
        throw new Error('either "tagFilters" or "ec2TagSet" chooses the instances, not both');
    if ([filters, autoScalingGroups].some(list => list?.length === 0) ||
        (ec2TagSet && lists.length === 0) ||
        lists.some(({ length }) => length === 0))
        throw new Error('it chooses no instances');
    return {
        ...(filters && { tagFilters: filters.map(typed) }),
        ...(autoScalingGroups && { autoScalingGroups }),
        ...(ec2TagSet && { ec2TagSet: { ec2TagSetList: lists.map(list => list.map(typed)) } })
    };
}
/** What a filter without a `Type` compares: all that it names. */
function typed({ Key, Value, Type }) {
    if (Key === undefined && Value === undefined)
        throw new Error('a tag filter has neither "Key" nor "Value"');
    return { ...(Key !== undefined && { Key }), ...(Value !== undefined && { Value }), Type: Type ?? (0,_tag_filter_type_js__WEBPACK_IMPORTED_MODULE_5__/* .tagFilterType */ .j)({ Key, Value }) };
}
function reading(input, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${input}\` cannot be used: ${error.message}`, { input, cause: error });
    }
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkedSettings),
/* harmony export */   j: () => (/* binding */ readGroupSettings)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _bundle_input_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);
/* harmony import */ var _group_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1297);
/* harmony import */ var _is_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8835);
/* harmony import */ var _member_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3074);
/* harmony import */ var _place_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2041);
/* harmony import */ var _placed_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6969);
/* harmony import */ var _places_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1238);
/* harmony import */ var _structured_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5455);
/* harmony import */ var _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8234);










/** No settings are longer; what is was not meant. */
const largestBytes = 256 * 1024;
/** Members that are set with inputs of their own, or not at all. */
const elsewhere = {
    applicationName: 'is set with `application-name`',
    deploymentGroupName: 'is set with `deployment-group-name`, or by the branch configuration',
    currentDeploymentGroupName: 'is set with `deployment-group-name`, or by the branch configuration',
    newDeploymentGroupName: 'cannot be set: a deployment group is not renamed here',
    computePlatform: 'is that of the application'
};
/**
 * Settings from YAML, JSON, the name of a file with them, or an object. A text of one line with neither `:` nor `{` is the name of a file,
 * relative to `source`, else to the working directory. Throws a `usage` error of `input` that says where and what for what cannot be read, and
 * of all that the API does not know or CodeDeploy refuses.
 */
async function readGroupSettings(given, source = '.', input = 'deployment-group-config') {
    const { value, refuse, refuseAll } = await readGiven(given, source, input);
    try {
        const { settings, tags } = checkedSettings(value);
        return { settings, tags, refuse };
    }
    catch (error) {
        if (error instanceof _member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .ri)
            throw refuseAll(error.all.map(({ at, message }) => ({ path: at, problem: message })));
        throw error;
    }
}
/** Checks settings against the API's shapes. Numbers may be texts, as YAML leaves them. Throws a {@link MemberError} with all that is wrong. */
function checkedSettings(value) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    const strange = isMap ? Object.keys(value).filter(key => Object.hasOwn(elsewhere, key)) : [];
    const own = isMap ? Object.fromEntries(Object.entries(value).filter(([name]) => !strange.includes(name))) : value;
    const sound = (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .withNumbers */ .Pz)(own, _group_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .groupShape */ .p_);
    const misshapen = (0,_member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblems */ .qf)(sound, _group_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .groupShape */ .p_);
    const isMisshapen = (name) => misshapen.some(({ at }) => at[0] === name);
    const rest = isMap ? Object.fromEntries(Object.entries(sound).filter(([name]) => !isMisshapen(name))) : {};
    const [first, ...others] = [
        ...strange.map(name => new _member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .ri([name], `it ${elsewhere[name] ?? ''}`)),
        ...misshapen,
        ...(0,_group_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictionsIn */ .QP)(rest)
    ];
    if (first)
        throw new _member_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .MemberError */ .ri(first.path, first.problem, { at: first.at, others });
    const { tags = [], ...settings } = sound;
    return {
        settings: Object.fromEntries(Object.entries(settings).map(([member, set]) => [member, typed(set)])),
        tags: Object.fromEntries(tags.map(({ Key, Value = '' }) => [Key, Value]))
    };
}
/** More of them are counted. */
const mostTold = 10;
async function readGiven(given, source, input) {
    if (typeof given !== 'string')
        return { value: given, ...refusals(input, undefined, () => undefined) };
    if (!(0,_is_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileName */ .o)(given))
        return readText(given, undefined, input);
    const name = given.trim();
    if (name === '')
        throw refusals(input, undefined, () => undefined).refuse([], 'it is empty');
    const file = await (0,_bundle_input_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputFile */ .jH)(name, { source, input, largestBytes });
    if (file)
        return readText(decode(file, input), file.file, input);
    const near = (0,_bundle_input_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestInputFile */ .RC)(name, source);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\`: there is no file "${name}"`, {
        input,
        hint: near === undefined ? 'Name a file with the settings, or write them out: YAML or JSON, `name: value`.' : `Did you mean "${near}"?`
    });
}
function decode({ file, bytes }, input) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `"${file}" is not UTF-8`, { input, cause: error });
    }
}
function readText(text, file, input) {
    const refusing = refusals(input, file, (0,_places_in_js__WEBPACK_IMPORTED_MODULE_4__/* .placesIn */ .y)(text));
    try {
        return { value: (0,_structured_value_js__WEBPACK_IMPORTED_MODULE_5__/* .readStructured */ .c)(text), ...refusing };
    }
    catch (error) {
        throw refusing.refuse([], error.message);
    }
}
function refusals(input, file, placeOf) {
    const refuseAll = (problems) => {
        const placed = problems.map(problem => ({ ...problem, span: placeOf(problem.path) }));
        // In the order of the file.
        placed.sort((a, b) => (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0));
        const told = placed.slice(0, mostTold).map(({ problem, span }) => {
            const place = file === undefined ? span && `line ${span.start.line}` : (0,_place_text_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z)(file, span);
            return place === undefined ? problem : `${place}: ${problem}`;
        });
        const more = placed.length > told.length ? [`and ${placed.length - told.length} more`] : [];
        const [only] = placed.length === 1 ? placed : [];
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` cannot be used:${only ? ' ' : '\n'}${[...told, ...more].join('\n')}`, {
            input,
            hint: only?.hint,
            ...(file !== undefined && { diagnostics: placed.map(each => (0,_placed_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .placedFinding */ .h)('deployment-group-settings', { file, ...each })) })
        });
    };
    return { refuseAll, refuse: (path, problem, hint) => refuseAll([{ path, problem, hint }]) };
}
/** Says what a tag filter compares where that was left to be seen. */
function typed(value) {
    if (Array.isArray(value))
        return value.map(typed);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([name, member]) => [name, typed(member)]);
    const { Key, Value, Type } = value;
    if (Type !== undefined || (Key === undefined && Value === undefined))
        return Object.fromEntries(entries);
    return Object.fromEntries([...entries, ['Type', (0,_tag_filter_type_js__WEBPACK_IMPORTED_MODULE_9__/* .tagFilterType */ .j)({ Key, Value })]]);
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ contradictionsIn),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   p_: () => (/* binding */ groupShape),
/* harmony export */   qE: () => (/* binding */ ownerTag)
/* harmony export */ });
/* harmony import */ var _member_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);
/* harmony import */ var _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4041);


/** What CodeDeploy tells SNS about (TriggerEventType, API reference). */
const triggerEvents = [
    ...['DeploymentStart', 'DeploymentSuccess', 'DeploymentFailure', 'DeploymentStop', 'DeploymentRollback', 'DeploymentReady'],
    ...['InstanceStart', 'InstanceSuccess', 'InstanceFailure', 'InstanceReady']
];
/** Ten tags each in at most three groups of tags (user guide, "Tagging instances for deployment groups"). */
const tagGroup = { ..._setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFilters */ .qn, atMost: 10 };
const tagGroups = { type: 'list', of: tagGroup, atMost: 3 };
/** Two days (API reference). */
const minutes = { type: 'whole', from: 0, to: 2_880 };
const words = (...choices) => ({ type: 'text', words: choices });
const list = (of, atMost) => ({ type: 'list', of, ...(atMost !== undefined && { atMost }) });
const members = (of, ...required) => ({
    type: 'members',
    of,
    required
});
const named = members({ name: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, 'name');
/** A listener, and no more (API reference). */
const route = members({ listenerArns: list(_setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 1) }, 'listenerArns');
/** The members of CreateDeploymentGroup (API reference), without the names of the group and its application. */
const groupShape = {
    type: 'members',
    of: {
        deploymentConfigName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        serviceRoleArn: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        ec2TagFilters: tagGroup,
        ec2TagSet: members({ ec2TagSetList: tagGroups }, 'ec2TagSetList'),
        onPremisesInstanceTagFilters: tagGroup,
        onPremisesTagSet: members({ onPremisesTagSetList: tagGroups }, 'onPremisesTagSetList'),
        autoScalingGroups: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te,
        triggerConfigurations: list(members({ triggerName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, triggerTargetArn: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, triggerEvents: list(words(...triggerEvents)) }, ...['triggerName', 'triggerTargetArn', 'triggerEvents'])),
        alarmConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .alarmConfiguration */ .yi,
        autoRollbackConfiguration: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .autoRollbackConfiguration */ .gT,
        outdatedInstancesStrategy: words('UPDATE', 'IGNORE'),
        deploymentStyle: members({
            deploymentType: words('IN_PLACE', 'BLUE_GREEN'),
            deploymentOption: words('WITH_TRAFFIC_CONTROL', 'WITHOUT_TRAFFIC_CONTROL')
        }),
        blueGreenDeploymentConfiguration: members({
            terminateBlueInstancesOnDeploymentSuccess: members({ action: words('TERMINATE', 'KEEP_ALIVE'), terminationWaitTimeInMinutes: minutes }, 'action'),
            deploymentReadyOption: members({ actionOnTimeout: words('CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT'), waitTimeInMinutes: minutes }, 'actionOnTimeout'),
            greenFleetProvisioningOption: members({ action: words('DISCOVER_EXISTING', 'COPY_AUTO_SCALING_GROUP') }, 'action')
        }),
        loadBalancerInfo: members({
            elbInfoList: list(named, 10),
            targetGroupInfoList: list(named, 10),
            targetGroupPairInfoList: list(members({ targetGroups: list(named, 2), prodTrafficRoute: route, testTrafficRoute: route }, ...['targetGroups', 'prodTrafficRoute']), 1)
        }),
        ecsServices: list(members({ serviceName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, clusterName: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, 'serviceName')),
        terminationHookEnabled: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
        // The API's limit for any resource.
        tags: list(members({ Key: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, Value: _setting_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, 'Key'), 50)
    }
};
const checkFilters = (filters, at) => {
    for (const [index, { Key = '', Value, Type }] of filters.entries()) {
        const wrong = at(index);
        if (Key === '' && Value === undefined)
            throw wrong('a tag filter has neither "Key" nor "Value"');
        if (Type !== undefined && Type !== 'VALUE_ONLY' && Key === '')
            throw wrong(`"Key" is missing, which ${Type} compares`);
        if (Type !== undefined && Type !== 'KEY_ONLY' && Value === undefined)
            throw wrong(`"Value" is missing, which ${Type} compares`);
    }
};
const checkFilterSet = (member) => (set, at) => {
    for (const [index, filters] of (set[member] ?? []).entries()) {
        if (filters.length === 0)
            throw at(member, index)('it is empty, and chooses no instances');
        checkFilters(filters, (...path) => at(member, index, ...path));
    }
};
/** What CodeDeploy refuses although its shape is right, by member. */
const checks = {
    serviceRoleArn: (arn, at) => {
        if (!/^arn:[\w-]+:iam::\d+:role\/\S+$/.test(arn))
            throw at()('it must be the ARN of a role, such as arn:aws:iam::ACCOUNT:role/NAME');
    },
    deploymentConfigName: (name, at) => {
        if (name === '')
            throw at()('it is empty');
    },
    ec2TagFilters: checkFilters,
    onPremisesInstanceTagFilters: checkFilters,
    ec2TagSet: checkFilterSet('ec2TagSetList'),
    onPremisesTagSet: checkFilterSet('onPremisesTagSetList'),
    alarmConfiguration: ({ enabled, alarms = [] }, at) => {
        if (enabled === true && alarms.length === 0)
            throw at()('alarms are enabled, and none is named');
        const twice = repeated(alarms.map(({ name }) => name));
        if (twice !== undefined)
            throw at('alarms', twice)('this alarm is named twice');
    },
    autoRollbackConfiguration: ({ enabled, events = [] }, at) => {
        if (enabled && events.length === 0)
            throw at()('"events" is missing: what is rolled back');
    },
    triggerConfigurations: (triggers, at) => {
        const twice = repeated(triggers.map(({ triggerName }) => triggerName));
        if (twice !== undefined)
            throw at(twice, 'triggerName')('another trigger has that name');
        const deaf = triggers.findIndex(({ triggerEvents: events }) => events.length === 0);
        if (deaf !== -1)
            throw at(deaf, 'triggerEvents')('it is empty, and the trigger tells nothing');
    },
    deploymentStyle: ({ deploymentType, deploymentOption }, at) => {
        if (deploymentType === 'BLUE_GREEN' && deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
            throw at('deploymentOption')('a BLUE_GREEN deployment shifts traffic: it must be WITH_TRAFFIC_CONTROL');
    },
    ecsServices: (services, at) => {
        if (services.length > 1)
            throw at(1)('a deployment group has one ECS service');
    },
    loadBalancerInfo: ({ targetGroupPairInfoList: pairs = [] }, at) => {
        for (const [index, { targetGroups, prodTrafficRoute }] of pairs.entries()) {
            const isPair = targetGroups.length === 2 && targetGroups[0]?.name !== targetGroups[1]?.name;
            if (!isPair)
                throw at('targetGroupPairInfoList', index, 'targetGroups')('a pair has two target groups with different names');
            if (prodTrafficRoute.listenerArns.length === 0)
                throw at('targetGroupPairInfoList', index, 'prodTrafficRoute')('it has no listener for the traffic');
        }
    },
    tags: (tags, at) => {
        for (const [index, { Key, Value = '' }] of tags.entries()) {
            if (Key === '' || Key.length > 128 || Value.length > 256)
                throw at(index)('a tag has a key of 1 to 128 characters and a value of 256 at most');
            if (/^aws:/i.test(Key))
                throw at(index, 'Key')('keys that begin with "aws:" are those of AWS');
            if (Key === ownerTag)
                throw at(index, 'Key')(`"${ownerTag}" says who made the group, and is set by itself`);
        }
        const twice = repeated(tags.map(({ Key }) => Key));
        if (twice !== undefined)
            throw at(twice, 'Key')('another tag has that key');
    }
};
/** The key of the tag that says which repository made a deployment group or an application. */
const ownerTag = 'codedeploy-kit';
/** Of two members that do the same, CodeDeploy takes one; the second is a set of groups of tags. */
const alternatives = [
    ['ec2TagFilters', 'ec2TagSet'],
    ['onPremisesInstanceTagFilters', 'onPremisesTagSet']
];
/** What is of the right shape, and refused by CodeDeploy all the same: the first of each member. */
function contradictionsIn(settings) {
    const both = alternatives.filter(([one, other]) => !isNone(settings[one]) && !isNone(settings[other]));
    const problems = both.map(([one, other]) => new _member_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MemberError */ .ri([other], `either "${one}" or "${other}" chooses the instances, not both`));
    for (const [name, value] of Object.entries(settings)) {
        try {
            checks[name]?.(value, (...path) => problem => new _member_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MemberError */ .ri([name, ...path], problem));
        }
        catch (error) {
            if (!(error instanceof _member_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .MemberError */ .ri))
                throw error;
            problems.push(error);
        }
    }
    return problems;
}
/** Of what chooses instances: nothing said, or that there are none. */
function isNone(value) {
    const lists = Array.isArray(value) ? value : Object.values(value ?? {})[0];
    return !Array.isArray(lists) || lists.length === 0;
}
function repeated(names) {
    const index = names.findIndex((name, at) => names.indexOf(name) < at);
    return index === -1 ? undefined : index;
}


/***/ }),

/***/ 8835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/** Whether what may be a text or the name of a file is a name: one line that can be no map. On Windows it may begin with a drive. */
function isFileName(text) {
    return /^(?:[A-Za-z]:[\\/])?[^\r\n:{]*$/.test(text.trim());
}


/***/ }),

/***/ 3074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ withNumbers),
/* harmony export */   WI: () => (/* binding */ memberText),
/* harmony export */   eA: () => (/* binding */ checkShape),
/* harmony export */   qf: () => (/* binding */ shapeProblems),
/* harmony export */   ri: () => (/* binding */ MemberError)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3029);

/** What is wrong with a value, and where in it. */
class MemberError extends Error {
    name = 'MemberError';
    path;
    /** Without the name of the member. */
    problem;
    /** Where it is written: a member that should not be there has a place, too. */
    at;
    /** All that is wrong, this one among it. */
    all;
    constructor(path, problem, { at = path, others = [] } = {}) {
        super(path.length === 0 ? problem : `${memberText(path)}: ${problem}`);
        this.path = path;
        this.problem = problem;
        this.at = at;
        this.all = [this, ...others];
    }
}
/** `targetInstances.tagFilters[0].Key` */
function memberText(path) {
    return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
/**
 * Checks a value before it is sent: the SDK leaves out, without a word, what the API does not know. Throws the first of
 * {@link shapeProblems}.
 */
function checkShape(value, shape, path = []) {
    const [first] = shapeProblems(value, shape, path);
    if (first)
        throw first;
}
/** All that is wrong with a value: where, and what is accepted there, with the nearest name for one that is not known. */
function shapeProblems(value, shape, path = []) {
    const wrong = (problem) => [new MemberError(path, problem)];
    switch (shape.type) {
        case 'text':
            if (typeof value !== 'string')
                return wrong(`it must be a text${typeof value === 'boolean' ? ', in quotes' : ''}`);
            if (shape.words && !shape.words.includes(value)) {
                const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(value, shape.words);
                return wrong(`it must be one of ${shape.words.join(', ')}, not "${value}"${near === undefined ? '' : `; did you mean ${near}?`}`);
            }
            return [];
        case 'boolean':
            return typeof value === 'boolean' ? [] : wrong('it must be true or false');
        case 'whole': {
            const isInRange = Number.isInteger(value) && value >= shape.from && value <= shape.to;
            return isInRange ? [] : wrong(`it must be a whole number from ${shape.from} to ${shape.to}`);
        }
        case 'list':
            if (!Array.isArray(value))
                return wrong('it must be a list');
            if (shape.atMost !== undefined && value.length > shape.atMost)
                return wrong(`it has ${value.length} items, and may have ${shape.atMost} at most`);
            return value.flatMap((item, index) => shapeProblems(item, shape.of, [...path, index]));
        case 'members': {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return wrong('it must be a map of names');
            const names = Object.keys(shape.of);
            const problems = Object.entries(value).flatMap(([name, member]) => {
                const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
                if (known)
                    return shapeProblems(member, known, [...path, name]);
                const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
                const instead = near === undefined ? `, only ${names.join(', ')}` : `; did you mean "${near}"?`;
                return [new MemberError(path, `there is no "${name}"${instead}`, { at: [...path, name] })];
            });
            const missing = (shape.required ?? []).filter(name => !Object.hasOwn(value, name));
            return [...problems, ...missing.flatMap(name => wrong(`"${name}" is missing`))];
        }
    }
}
/** A copy in which texts of whole numbers, which YAML leaves as they are written, are numbers where the shape has one. */
function withNumbers(value, shape) {
    if (shape.type === 'whole')
        return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
    if (shape.type === 'list')
        return Array.isArray(value) ? value.map(item => withNumbers(item, shape.of)) : value;
    if (shape.type !== 'members' || typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => {
        const known = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
        return [name, known ? withNumbers(member, known) : member];
    }));
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/** A place in a file for a sentence: `taskdef.json:12:5`, or the file alone. */
function placeText(file, span) {
    return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ placedFinding)
/* harmony export */ });
/** The same as a finding, in a sentence. */
function placedFinding(rule, { file, problem, hint, span, severity = 'error' }) {
    return {
        rule,
        severity,
        message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? '' : '.'}`,
        file,
        agents: [],
        ...(span && { span }),
        ...(hint !== undefined && { hint })
    };
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1528);
/* harmony import */ var _appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7484);



/** Finds the name of a member, or an item of a list, by the way that leads to it. JSON is YAML, but for odd cases, which have no place. */
function placesIn(text) {
    let root;
    let isRead = false;
    return path => {
        if (!isRead)
            root = (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text).root;
        isRead = true;
        let node = root && (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(root);
        let span = node?.span;
        for (const part of path) {
            if (typeof part === 'number') {
                const item = node?.kind === 'sequence' ? node.items[part] : undefined;
                node = item && (0,_appspec_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L)(item);
                span = node?.span;
            }
            else {
                const mapping = node?.kind === 'mapping' ? node : undefined;
                span = mapping && (0,_appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(mapping, part)?.key.span;
                node = mapping && (0,_appspec_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(mapping, part);
            }
            if (span === undefined)
                return undefined;
        }
        return path.length === 0 ? undefined : span;
    };
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   gT: () => (/* binding */ autoRollbackConfiguration),
/* harmony export */   qn: () => (/* binding */ tagFilters),
/* harmony export */   yi: () => (/* binding */ alarmConfiguration),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3614);
/* harmony import */ var _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8234);


/** Shapes that settings of deployments and of deployment groups share (API reference). */
const text = { type: 'text' };
const texts = { type: 'list', of: text };
const boolean = { type: 'boolean' };
const tagFilters = {
    type: 'list',
    of: {
        type: 'members',
        of: { Key: text, Value: text, Type: { type: 'text', words: _tag_filter_type_js__WEBPACK_IMPORTED_MODULE_0__/* .tagFilterTypes */ .i } }
    }
};
const alarmConfiguration = {
    type: 'members',
    of: {
        enabled: boolean,
        ignorePollAlarmFailure: boolean,
        alarms: { type: 'list', of: { type: 'members', of: { name: text }, required: ['name'] } }
    }
};
const autoRollbackConfiguration = {
    type: 'members',
    of: { enabled: boolean, events: { type: 'list', of: { type: 'text', words: _deployment_model_js__WEBPACK_IMPORTED_MODULE_1__/* .autoRollbackEvents */ .B1 } } },
    required: ['enabled']
};


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ structuredOf),
/* harmony export */   c: () => (/* binding */ readStructured)
/* harmony export */ });
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1528);

/** No value is nested deeper; what is would only be meant to exhaust us. */
const deepest = 20;
/** Reads a text of YAML, and so of JSON. Throws an Error that says what is wrong, and in which line. */
function readStructured(text) {
    const { root, problem, more } = (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text);
    if (problem)
        throw new Error(`line ${problem.span.start.line}: ${problem.message}`);
    if (more)
        throw new Error(`line ${more.span.start.line}: there is more than one document`);
    if (!root)
        throw new Error('it is empty');
    return structuredOf(root);
}
/** What a node says. Throws as {@link readStructured} does. */
function structuredOf(node, depth = 0) {
    const at = `line ${node.span.start.line}`;
    if (depth > deepest)
        throw new Error(`${at}: it is nested too deep`);
    switch (node.kind) {
        case 'alias':
            throw new Error(`${at}: aliases are not read; write out what *${node.name} stands for`);
        case 'scalar':
            if (node.style !== 'plain' || node.tag !== undefined)
                return node.value;
            if (/^(?:true|false)$/i.test(node.value))
                return node.value.toLowerCase() === 'true';
            return /^(?:|~|null)$/i.test(node.value) ? null : node.value;
        case 'sequence':
            return node.items.map(item => structuredOf(item, depth + 1));
        case 'mapping': {
            const members = new Map();
            for (const { key, value } of node.pairs) {
                const line = `line ${key.span.start.line}`;
                if (key.kind !== 'scalar')
                    throw new Error(`${line}: a name must be a text`);
                if (members.has(key.value))
                    throw new Error(`${line}: "${key.value}" is given twice`);
                members.set(key.value, structuredOf(value, depth + 1));
            }
            return Object.fromEntries(members);
        }
    }
}


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tagFilterTypes),
/* harmony export */   j: () => (/* binding */ tagFilterType)
/* harmony export */ });
/** What a tag filter may say that it compares (API reference). */
const tagFilterTypes = ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'];
/** What a tag filter that does not say it compares: all that it names. */
function tagFilterType({ Key, Value }) {
    if (Value === undefined)
        return 'KEY_ONLY';
    return Key === undefined ? 'VALUE_ONLY' : 'KEY_AND_VALUE';
}


/***/ }),

/***/ 3595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ isAboutAppSpec),
/* harmony export */   Pw: () => (/* binding */ validateFolder),
/* harmony export */   Y9: () => (/* binding */ requireAppSpec),
/* harmony export */   Zb: () => (/* binding */ forEachAppSpec)
/* harmony export */ });
/* unused harmony export appSpecsOf */
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _bundle_find_appspecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(315);
/* harmony import */ var _bundle_stat_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4158);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5590);





/** What ships with a folder's bundle. */
const shipped = 'appspec.yml';
/** As many AppSpecs are named in a hint. */
const mostNamed = 5;
/**
 * With `appspec` it is only that one, as the AppSpec of the bundle. Whatever is called `appspec.yml` in the root is the AppSpec of a bundle,
 * also a link, and also when `exclude` names it. Throws `invalid-appspec` when there is none at all.
 */
async function appSpecsOf({ source = '.', appspec, exclude, signal }) {
    if (appspec !== undefined)
        return { hasBundle: true, others: [] };
    const hasBundle = (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAppSpec */ .jp)(source);
    const { appSpecs, cut } = await (0,_bundle_find_appspecs_js__WEBPACK_IMPORTED_MODULE_1__/* .findAppSpecs */ .R)(source, { exclude, signal });
    if (!hasBundle && appSpecs.length === 0)
        throw noAppSpec(source, cut);
    return { hasBundle, others: appSpecs.filter(({ path }) => path !== shipped), ...(cut !== undefined && { notice: cut }) };
}
/** Throws `invalid-appspec`, naming the AppSpecs below, when a directory has none in its root and none is named by `appspec`. */
async function requireAppSpec({ source = '.', appspec, ...options }) {
    if (appspec !== undefined || (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .hasAppSpec */ .jp)(source))
        return;
    const { others } = await appSpecsOf({ source, ...options });
    const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : '';
    const named = others.slice(0, mostNamed).map(({ file }) => `"${file}"`);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `there is no AppSpec at "${rootOf(source)}"`, {
        input: 'appspec',
        hint: `There are ${named.join(', ')}${more}: name the directory that becomes the root of a bundle, or an AppSpec with \`appspec\`.`
    });
}
/**
 * Validates every AppSpec below a directory: the one in its root with the bundle that would be shipped, the others by themselves. With `appspec`
 * only that one, as the AppSpec of the bundle. Throws `invalid-appspec` when there is none; one of several that cannot be read keeps no other
 * from being validated.
 */
async function validateFolder(options) {
    const { done, unchecked, notice } = await forEachAppSpec(options, {
        bundle: () => (0,_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validateSource */ .OB)(options),
        file: file => (0,_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validateFile */ .nJ)(file, options)
    });
    return { validations: done, unchecked, ...(notice !== undefined && { notice }) };
}
/** Does something with each AppSpec of a directory, that of the root first. What cannot be done with one of several is collected. */
async function forEachAppSpec(options, work) {
    const { hasBundle, others, notice } = await appSpecsOf(options);
    if (others.length === 0)
        return { done: [await work.bundle()], unchecked: [], ...(notice !== undefined && { notice }) };
    const done = [];
    const unchecked = [];
    const attempt = async (file, task) => {
        options.signal?.throwIfAborted();
        try {
            done.push(await task());
        }
        catch (error) {
            if (!isAboutAppSpec(error))
                throw error;
            unchecked.push({ file, error });
        }
    };
    if (hasBundle)
        await attempt(rootOf(options.source), work.bundle);
    for (const { file } of others)
        await attempt(file, () => work.file(file));
    return { done, unchecked, ...(notice !== undefined && { notice }) };
}
/** Whether an error says that an AppSpec or its bundle cannot be looked at; others can be all the same. */
function isAboutAppSpec(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH && (error.code === 'invalid-appspec' || error.code === 'invalid-bundle');
}
function noAppSpec(source, cut) {
    const elsewhere = (0,_bundle_stat_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isEntry */ .T)(shipped)
        ? `The "${shipped}" of the working directory is checked with this bundle when it is named: \`appspec: ${shipped}\`.`
        : _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noAppSpecHint */ .fi;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `there is no AppSpec at "${rootOf(source)}", nor below that directory`, {
        input: 'appspec',
        hint: cut === undefined ? elsewhere : `${cut} ${elsewhere}`
    });
}
function rootOf(source = '.') {
    return source === '.' ? shipped : `${source.replace(/[\\/]+$/, '')}/${shipped}`;
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ validateSource),
/* harmony export */   bL: () => (/* binding */ defaultAgentVersion),
/* harmony export */   nJ: () => (/* binding */ validateFile)
/* harmony export */ });
/* harmony import */ var _appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _branch_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4811);




/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
const defaultAgentVersion = 'both';
/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
async function validateSource(options) {
    const { validation, inBundle } = await (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectSource */ .w)({ agentVersion: defaultAgentVersion, ...options });
    return withOwnFindings({ ...validation, diagnostics: [...validation.diagnostics, ...inBundle] });
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    const validation = await (0,_appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAppSpec */ .F)({
        agentVersion: defaultAgentVersion,
        ...(0,_plan_source_js__WEBPACK_IMPORTED_MODULE_3__/* .readingOptions */ .fK)(how),
        ...(await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpecFile */ .Tj)('.', file))
    });
    return withOwnFindings(validation);
}
/** With what no agent reads: a deployment tells it only where it goes by it. */
function withOwnFindings(validation) {
    const { file, text, diagnostics } = validation;
    return { ...validation, diagnostics: [...diagnostics, ...(0,_branch_config_js__WEBPACK_IMPORTED_MODULE_2__/* .branchConfigFindings */ .H)(file, text)] };
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);

/** As much of a line as is shown. */
const widest = 120;
const linesBefore = 1;
/** As much of a message and of a hint: values in them can be as long as the file. */
const longestText = 2_000;
/**
 * A diagnostic for people: where, what, the lines with the place underlined, and what to do. Without its place, and in another file than the
 * one that was `read`, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, read) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestText))} [${rule}]${concerned}`];
    if (span !== undefined && read?.file === file)
        parts.push(...frame(span, read.text));
    if (hint !== undefined)
        parts.push(`  help: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(hint, longestText))}`);
    return parts.join('\n');
}
function frame({ start, end }, text) {
    const lines = linesOf(text);
    const line = lines[start.line - 1];
    if (line === undefined)
        return [];
    const digits = String(start.line).length;
    const shift = start.column > widest - 20 ? start.column - 20 : 0;
    const show = (content) => printable(content.slice(shift, shift + widest));
    const gutter = (number) => `${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} |`;
    const result = [];
    for (let number = Math.max(1, start.line - linesBefore); number <= start.line; number++) {
        result.push(`${number === start.line ? '>' : ' '} ${gutter(number)} ${show(lines[number - 1] ?? '')}`.trimEnd());
    }
    const last = end.line === start.line ? end.column : line.length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - 1 - shift)));
    result.push(`  ${gutter(undefined)} ${' '.repeat(start.column - 1 - shift)}${'^'.repeat(length)}`);
    return result;
}
let lastText = '';
let lastLines = [''];
/** The findings of a file are shown one after the other: splitting it anew for each would take the square of the time. */
function linesOf(text) {
    if (text !== lastText) {
        lastText = text;
        lastLines = text.split(/\r\n|\n|\r/);
    }
    return lastLines;
}
/** One column for one character, so that the underline stays below what it marks. */
function printable(text) {
    return text
        .replaceAll('\t', ' ')
        .replaceAll(/[\u2028\u2029]/g, ' ')
        .replaceAll(/\p{Cc}|[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}


/***/ }),

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

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ describeGroupChange),
/* harmony export */   MW: () => (/* binding */ describeDeletion),
/* harmony export */   N4: () => (/* binding */ deletionJson),
/* harmony export */   Ze: () => (/* binding */ differenceLines)
/* harmony export */ });
/* unused harmony export describeDifference */
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);




const maxValueLength = 200;
const maxLines = 50;
/** A line for each setting that is another one now. No ARN keeps its account id. */
function differenceLines({ differences }) {
    const left = differences.length - maxLines;
    const lines = differences.slice(0, maxLines).map(difference => `  ${describeDifference(difference)}`);
    return left > 0 ? [...lines, `  (${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left, 'more difference')})`] : lines;
}
/** `ec2TagFilters[0].Value: blue -> green`. */
function describeDifference({ path, from, to }) {
    if (from === undefined)
        return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(path)}: ${shown(to)}`;
    const next = to === undefined ? 'not set' : masked(from) === masked(to) ? 'the same of another account' : shown(to);
    return `${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(path)}: ${shown(from)} -> ${next}`;
}
/** What became of a group that was to be deleted, in one sentence. */
function describeDeletion({ outcome, applicationName, deploymentGroupName, ...result }) {
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`${applicationName}${deploymentGroupName === undefined ? '' : ` / ${deploymentGroupName}`}`);
    if (outcome === 'skipped') {
        const why = result.errorMessage === undefined ? '' : `: ${(0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(result.errorMessage))}`;
        return `Skipped: no deployment group was deleted of ${name}${why}`;
    }
    const application = result.applicationDeleted ? ', and its application with it' : '';
    return result.deploymentGroupDeleted
        ? `Deployment group ${name} was deleted${application}`
        : `There is no deployment group ${name}${application}`;
}
/** The same as an object of JSON, without account ids. */
function deletionJson({ errorMessage, ...result }) {
    return { ...result, ...(errorMessage !== undefined && { errorMessage: (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(errorMessage)) }) };
}
/** What became of a deployment group, in one sentence. */
function describeGroupChange({ applicationName, deploymentGroupName, change, differences, isPlan }) {
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`${applicationName} / ${deploymentGroupName}`);
    switch (change) {
        case 'unchanged':
            return `Deployment group ${name} is set as it should be`;
        case 'absent':
            return `There is no deployment group ${name}`;
        case 'updated':
            return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} updated: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(differences.length, 'difference')}`;
        case 'created':
        case 'deleted':
            return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} ${change}`;
    }
}
function shown(value) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(masked(value), maxValueLength);
}
function masked(value) {
    return (0,_account_ids_js__WEBPACK_IMPORTED_MODULE_2__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(typeof value === 'string' ? value : JSON.stringify(value)));
}


/***/ })

};
