export const id = 564;
export const ids = [564];
export const modules = {

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/require-valid.js
var require_valid = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/operations/validate-folder.js + 2 modules
var validate_folder = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/operations/validate.js
var validate = __webpack_require__(5590);
// EXTERNAL MODULE: ./lib/report/code-frame.js
var code_frame = __webpack_require__(4709);
// EXTERNAL MODULE: ./lib/report/count.js
var count = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/report/describe-event.js
var describe_event = __webpack_require__(2412);
// EXTERNAL MODULE: ./lib/report/result-json.js
var result_json = __webpack_require__(7180);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/validation-json.js


function validationJson({ file, platform, verdicts, diagnostics }) {
    return { file: (0,sanitize/* sanitizeLine */.g$)(file), platform, verdicts, diagnostics: diagnostics.map(result_json.diagnosticJson) };
}

;// CONCATENATED MODULE: ./lib/cli/validate-command.js












/**
 * Checks each PATH: a file by itself, a directory together with what its bundle would ship, and every other AppSpec below it. Prints a line
 * of JSON for each with `--format json`, one log for all with `--format sarif`, annotations for all with `--format github`. Status 1 when any has an error.
 */
async function validateCommand(args, signal) {
    const { positionals, inputs, own } = args;
    const all = [];
    const paths = positionals.length > 0 ? positionals : [inputs.source ?? '.'];
    requireBundle(paths, inputs);
    for (const path of paths) {
        for (const found of await check(path, args, signal)) {
            const { validation } = found;
            const checked = { ...found, validation: { ...validation, diagnostics: (0,require_valid/* weighed */.a)(validation.diagnostics, inputs.validate ?? 'error') } };
            all.push(checked);
            if (own.format !== 'sarif')
                await print(await rendered(checked, args), own.format);
        }
    }
    if (own.format === 'sarif') {
        const { sarif } = await __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 5055));
        process.stdout.write(`${JSON.stringify(sarif(all.map(({ validation }) => validation)))}\n`);
    }
    if (own.format === 'github')
        await annotate(all.flatMap(({ validation }) => validation.diagnostics));
    return all.some(({ validation, preview }) => (0,diagnostic/* hasErrors */.Cs)(validation.diagnostics) || (preview?.problems.length ?? 0) > 0) ? 1 : 0;
}
/** A file is checked by itself: what decides about a bundle would do nothing. */
function requireBundle(paths, { appspec, include, exclude, ignoreFile, symlinks, bundleType }) {
    const [flag] = Object.keys((0,defined/* defined */.s)({ appspec, include, exclude, 'ignore-file': ignoreFile, symlinks, 'bundle-type': bundleType }));
    if (flag === undefined || paths.some(isDirectory))
        return;
    throw new errors/* DeployError */.sH('usage', `--${flag} is about a bundle, and "${paths.join('", "')}" is no directory`, {
        input: flag,
        hint: 'Name the directory that becomes the root of the bundle.'
    });
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
async function check(path, { inputs, own }, signal) {
    const { agentVersion, appspec, include, exclude, ignoreFile, symlinks, bundleType, fileExistsBehavior } = inputs;
    const how = (0,defined/* defined */.s)({ agentVersion, host: own.host, platform: own.platform });
    const tree = (0,defined/* defined */.s)({ appspec, include, exclude, ignoreFile, symlinks, bundleType });
    const source = { ...how, ...tree, source: path, signal };
    if (own.plan === true) {
        if (!isDirectory(path)) {
            throw new errors/* DeployError */.sH('usage', `--plan needs a directory, and "${path}" is none`, {
                input: 'plan',
                hint: 'A plan shows where the files of a directory go; name the one that holds the AppSpec and the files.'
            });
        }
        const { previewInstall } = await __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 5991));
        return [await previewInstall({ ...source, ...(0,defined/* defined */.s)({ fileExistsBehavior }) })];
    }
    if (own.fix === true) {
        const { fixFile, fixFolder } = await __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 4041));
        if (!isDirectory(path))
            return [await fixFile(path, how)];
        const { outcomes, notice } = await fixFolder(source);
        tell(notice);
        return outcomes;
    }
    if (!isDirectory(path))
        return [{ validation: await (0,validate/* validateFile */.nJ)(path, how) }];
    const { validations, notice } = await (0,validate_folder/* validateFolder */.P)(source);
    tell(notice);
    return validations.map(validation => ({ validation }));
}
/** In a runner no line of a file may become a command. */
async function print(text, format) {
    if (format !== 'github') {
        process.stdout.write(`${text}\n`);
        return;
    }
    const { inertLine } = await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 2207));
    process.stdout.write(`${text.split('\n').map(inertLine).join('\n')}\n`);
}
async function annotate(diagnostics) {
    const [{ planAnnotations }, { annotationCommand }] = await Promise.all([
        __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 7758)),
        __webpack_require__.e(/* import() */ 751).then(__webpack_require__.bind(__webpack_require__, 9751))
    ]);
    for (const annotation of planAnnotations({ diagnostics }))
        process.stdout.write(`${annotationCommand(annotation)}\n`);
}
function tell(notice) {
    if (notice !== undefined)
        process.stderr.write(`codedeploy-kit: ${notice}\n`);
}
async function rendered({ validation, fixed, preview }, { own }) {
    if (own.format === 'json') {
        const { installPlanJson } = await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 2684));
        return JSON.stringify({
            ...validationJson(validation),
            ...(fixed && { fixed: fixed.map(result_json.diagnosticJson) }),
            ...(preview && { plan: installPlanJson(preview) })
        });
    }
    const { diagnostics, text, file, suppressed = [] } = validation;
    const { fixText } = await __webpack_require__.e(/* import() */ 473).then(__webpack_require__.bind(__webpack_require__, 9473));
    const lines = [
        ...(fixed ?? []).map(fixText),
        (0,describe_event/* describeEvent */.g)({ type: 'validated', validation }) ?? '',
        ...diagnostics.map(found => (0,code_frame/* renderDiagnostic */.I)(found, found.file === file ? text : undefined))
    ];
    const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
    if (suppressed.length > 0)
        lines.push(`${(0,count/* count */.U)(suppressed.length, 'finding')} ignored by comments.`);
    if (fixable > 0)
        lines.push(`${(0,count/* count */.U)(fixable, 'finding')} can be fixed safely: run it again with --fix.`);
    if (preview !== undefined) {
        const { installPlanText } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 701));
        lines.push('', installPlanText(preview));
    }
    else if (own.plan === true) {
        lines.push('There is no plan: agent 1 refuses the AppSpec.');
    }
    return lines.join('\n');
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

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ appSpecsOf),
  P: () => (/* binding */ validateFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/appspec/detect-platform.js
var detect_platform = __webpack_require__(4065);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/appspec/looks-like-appspec.js




/**
 * Whether a file that may be anything is meant as an AppSpec: it has `version` beside the sections of one, as text when it is not well formed.
 * Templates, schemas and lists of AppSpecs are none.
 */
function looksLikeAppSpec(content) {
    const { root, text } = (0,read/* readYaml */.g)(content);
    if (root === undefined)
        return /^["' ]*version["']? *:/im.test(text) && /^["' ]*(?:os|files|hooks|resources)["']? *:/im.test(text);
    const top = (0,node/* resolved */.L)(root);
    if (top.kind !== 'mapping')
        return false;
    const names = new Map((0,outline/* fieldsOf */.Pf)(top).map(({ key, value }) => [key.value.toLowerCase(), (0,node/* resolved */.L)(value)]));
    const { serverKeys } = (0,detect_platform/* detectPlatform */.li)(root);
    if (names.has('awstemplateformatversion') || names.has('$schema'))
        return false;
    // A template has a map of resources, and no AppSpec has.
    if (names.get('resources')?.kind === 'sequence')
        return true;
    return (names.has('version') || names.has('os')) && (serverKeys.length > 0 || names.has('hooks'));
}

// EXTERNAL MODULE: ./lib/bundle/always-excluded.js
var always_excluded = __webpack_require__(6570);
// EXTERNAL MODULE: ./lib/bundle/ignore-rules.js
var ignore_rules = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/bundle/path-order.js
var path_order = __webpack_require__(5456);
;// CONCATENATED MODULE: ./lib/bundle/find-appspecs.js







/** Names an AppSpec has wherever it is used. */
const certain = /^appspec\.(?:ya?ml|json)$/i;
/** Names that many people give to the AppSpecs of several applications or stages. */
const likely = /appspec.*\.(?:ya?ml|json)$/i;
/** Folders of packages that others wrote; version control and junk are left out as in every bundle. */
const foreign = new Set(['node_modules', 'bower_components', '.venv', 'venv', '.terraform', '.aws-sam', 'cdk.out']);
/** A file that is only likely an AppSpec is read to tell; no AppSpec is larger. */
const largestBytes = 1024 * 1024;
const entriesPerTurn = 500;
/**
 * All AppSpecs below a folder: `appspec.yml`, `.yaml` and `.json` in any case, and files with "appspec" in their name whose content looks like one.
 * Links are not followed. Folders that cannot be read are passed over.
 */
async function findAppSpecs(folder, options = {}) {
    const { exclude, maxDepth = 12, maxEntries = 200_000, maxFiles = 1_000, signal } = options;
    const rules = (0,ignore_rules/* ignoreRules */.e)({ exclude });
    const found = [];
    const cuts = [];
    let seen = 0;
    let level = [''];
    for (let depth = 0; level.length > 0 && seen <= maxEntries; depth++) {
        if (depth > maxDepth) {
            cuts.push(`folders deeper than ${maxDepth} were not looked at`);
            break;
        }
        const below = [];
        for (const [parent, entry] of entriesOf(folder, level)) {
            if (++seen > maxEntries) {
                cuts.push(`only the first ${maxEntries} names were looked at`);
                break;
            }
            if (seen % entriesPerTurn === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
            const isDirectory = entry.isDirectory();
            if ((0,always_excluded/* isAlwaysExcluded */.U)(entry.name, isDirectory) || rules.excludes(path, isDirectory))
                continue;
            if (isDirectory && !foreign.has(entry.name))
                below.push(path);
            if (entry.isFile() && isAppSpec(entry.name, (0,external_node_path_.join)(folder, path)))
                found.push(path);
        }
        level = below;
    }
    if (found.length > maxFiles)
        cuts.push(`only the first ${maxFiles} of ${found.length} AppSpecs are taken`);
    const paths = found.sort((a, b) => rank(a) - rank(b) || (0,path_order/* comparePaths */.c)(a, b)).slice(0, maxFiles);
    return {
        appSpecs: paths.map(path => ({ path, file: (0,external_node_path_.join)(folder, path) })),
        ...(cuts.length > 0 && { cut: `In "${folder}" ${cuts.join(', and ')}.` })
    };
}
/** Only the root goes first: below it the path tells more than the depth. */
function rank(path) {
    return path.includes('/') ? 1 : 0;
}
function* entriesOf(folder, parents) {
    for (const parent of parents)
        for (const entry of listFolder((0,external_node_path_.join)(folder, parent)))
            yield [parent, entry];
}
function listFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).sort((a, b) => (0,path_order/* comparePaths */.c)(a.name, b.name));
    }
    catch (error) {
        const { code } = error;
        if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw error;
    }
}
function isAppSpec(name, file) {
    if (certain.test(name))
        return true;
    if (!likely.test(name))
        return false;
    try {
        return (0,external_node_fs_.statSync)(file).size <= largestBytes && looksLikeAppSpec((0,external_node_fs_.readFileSync)(file));
    }
    catch {
        // Not readable: nobody said that it is an AppSpec.
        return false;
    }
}

// EXTERNAL MODULE: ./lib/operations/validate.js
var validate = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/operations/validate-folder.js


/** What ships with a folder's bundle. */
const shipped = 'appspec.yml';
/** With `appspec` it is only that one, as the AppSpec of the bundle. */
async function appSpecsOf({ source = '.', appspec, exclude, signal }) {
    const { appSpecs, cut } = appspec === undefined ? await findAppSpecs(source, { exclude, signal }) : { appSpecs: [] };
    return {
        hasBundle: appSpecs.length === 0 || appSpecs.some(({ path }) => path === shipped),
        others: appSpecs.filter(({ path }) => path !== shipped).map(({ file }) => file),
        ...(cut !== undefined && { notice: cut })
    };
}
/**
 * Validates every AppSpec below a directory: the one in its root with the bundle that would be shipped, the others by themselves. With `appspec`
 * only that one, as the AppSpec of the bundle. Throws `invalid-appspec` when there is none.
 */
async function validateFolder(options) {
    const { signal, agentVersion, platform, host } = options;
    const { hasBundle, others, notice } = await appSpecsOf(options);
    const how = { ...(agentVersion && { agentVersion }), ...(platform && { platform }), ...(host && { host }) };
    const validations = [];
    if (hasBundle)
        validations.push(await (0,validate/* validateSource */.OB)(options));
    for (const file of others) {
        signal?.throwIfAborted();
        validations.push(await (0,validate/* validateFile */.nJ)(file, how));
    }
    return { validations, ...(notice !== undefined && { notice }) };
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ validateSource),
/* harmony export */   bL: () => (/* binding */ defaultAgentVersion),
/* harmony export */   nJ: () => (/* binding */ validateFile)
/* harmony export */ });
/* harmony import */ var _appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3572);
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);



/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
const defaultAgentVersion = 'both';
/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
async function validateSource(options) {
    const { validation, inBundle } = await (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_2__/* .planSource */ .d)({ agentVersion: defaultAgentVersion, ...options });
    return { ...validation, diagnostics: [...validation.diagnostics, ...inBundle] };
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    return (0,_appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAppSpec */ .F)({ agentVersion: defaultAgentVersion, ...how, ...(await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpecFile */ .T)('.', file)) });
}


/***/ }),

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ maskAccountIds)
/* harmony export */ });
const mask = '************';
/**
 * Hides AWS account ids: in ARNs, in the host names of registries, and where a text says "account".
 * A bare number of twelve digits stays, because it is as often a time stamp.
 */
function maskAccountIds(text) {
    return text
        .replace(/(\barn:aws[\w-]*:[\w-]*:[\w-]*:)\d{12}(?!\d)/gi, `$1${mask}`)
        .replace(/(?<!\d)\d{12}(?=\.dkr\.ecr\.)/g, mask)
        .replace(/(\baccount(?:[ _-]?id)?["']?[ :=]+["']?)\d{12}(?!\d)/gi, `$1${mask}`);
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/** As much of a line as is shown. */
const widest = 120;
const linesBefore = 1;
/**
 * A diagnostic for people: where, what, the lines of the text with the place underlined, and what to do. Without the text, or
 * without a place, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, text) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable(message)} [${rule}]${concerned}`];
    if (span !== undefined && text !== undefined)
        parts.push(...frame(span, text));
    if (hint !== undefined)
        parts.push(`  help: ${printable(hint)}`);
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
    return `${amount.toLocaleString('en-US')} ${amount === 1 ? singular : plural}`;
}


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeLifecycleEvent),
/* harmony export */   g: () => (/* binding */ describeEvent)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(762);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6282);
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3614);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1546);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8921);
/* harmony import */ var _outcome_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(860);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4342);
/* harmony import */ var _revision_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(949);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8303);










/** `BeforeAllowTraffic`, the longest name of a lifecycle event. */
const eventWidth = 18;
/** `InProgress`, the longest status. */
const statusWidth = 10;
/** Longer lines of hooks and longer messages are cut in one-line reports. */
const maxLineLength = 1_000;
const statusTones = new Map([
    ['Succeeded', 'good'],
    ['Failed', 'bad'],
    ['Stopped', 'bad'],
    ['Skipped', 'dim'],
    ['Unknown', 'warn']
]);
/**
 * An event as one line, without control characters; undefined for what is only noise in a log:
 * pending and running lifecycle events, counts, upload progress, and statuses another event tells better.
 */
function describeEvent(event, layout = {}) {
    const paint = layout.paint ?? _paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPaint */ .p;
    const about = (target) => alignTarget(target, layout);
    switch (event.type) {
        case 'validated':
            return describeValidation(event.validation.file, event.validation.diagnostics, event.validation.platform, paint);
        case 'packaged': {
            const { fileCount, type, size } = event.bundle;
            const archive = size === undefined ? type : `${type} (${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .X)(size)})`;
            return `Packaged ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(fileCount, 'file')}, ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .X)(event.totalBytes)}, as ${archive} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`;
        }
        case 'upload-progressed':
        case 'creating-deployment':
            return undefined;
        case 'uploaded':
            return `Uploaded ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .X)(event.size)} to ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(event.revision)} in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`;
        case 'upload-skipped':
            return `Not uploaded: ${oneLine(event.reason)} (${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(event.revision)})`;
        case 'local-started':
            return `Embedded CodeDeploy at ${oneLine(event.endpoint)}: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(event.instances.length, 'instance')} under ${oneLine(event.directory)}`;
        case 'deployment-created': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} created for ${applicationName} / ${deploymentGroupName}: ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(revision)}${url}`);
        }
        case 'waiting-for-active-deployment': {
            const { activeDeploymentId, deploymentGroupName, elapsedMs } = event;
            return oneLine(`Waiting for ${activeDeploymentId}, the active deployment of ${deploymentGroupName} (${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsedMs)} so far)`);
        }
        case 'hook-output':
            return `${about(event.target)}  ${oneLine(event.lifecycleEvent).padEnd(eventWidth)}  ${paint('dim', `| ${oneLine(event.line)}`)}`;
        case 'notice':
            return oneLine(event.message);
        case 'warning':
            return `${paint('warn', 'Warning:')} ${oneLine(event.hint === undefined ? event.message : `${event.message} ${event.hint}`)}`;
        case 'stopping':
            return oneLine(`Stopping ${event.deploymentId}: ${event.because === 'cancelled' ? 'the run was cancelled' : 'it did not end in time'}`);
        case 'failure-explained':
            return `${paint('bad', 'Failure:')} ${oneLine(event.failure.summary)}`;
        case 'ended':
            return `${paint(_outcome_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeTones */ .KC[event.result.outcome], (0,_outcome_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .SS)(event.result))}, after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.result.durationMs)}`;
        case 'status-changed':
            // `deployment-created` and `finished` tell the first and the last status.
            if ((0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_7__/* .isTerminal */ .Hd)(event.to) || event.to === 'Created')
                return undefined;
            return oneLine(`${event.deploymentId}: ${event.from === undefined ? '' : `${event.from} -> `}${event.to}`);
        case 'overview-changed':
            return undefined;
        case 'target-changed':
            if (event.to === 'Pending' || event.to === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${'(target)'.padEnd(eventWidth)}  ${paintStatus(event.to, paint, 0)}`;
        case 'lifecycle-changed':
            if (event.event.status === 'Pending' || event.event.status === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${describeLifecycleEvent(event.event, paint)}`;
        case 'unknown-status':
            return oneLine(`${event.deploymentId}: status "${event.status}" is not known to this version; watching on`);
        case 'poll-failed':
            return oneLine(`${event.deploymentId}: could not be read (${event.reason}); next try in ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.retryInMs)}`);
        case 'targets-unreadable':
            return oneLine(`${event.deploymentId}: its targets cannot be read (${event.reason}); watching its status only`);
        case 'rollback-started': {
            const { rollbackDeploymentId, rollbackMessage } = event.rollback;
            return oneLine(`${event.deploymentId}: rolled back by ${rollbackDeploymentId}${rollbackMessage ? ` (${rollbackMessage})` : ''}`);
        }
        case 'heartbeat':
            return oneLine(`${event.deploymentId}: still ${event.status} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}`);
        case 'finished': {
            const why = [event.errorCode, event.errorMessage].filter(Boolean).join(': ');
            return `${oneLine(event.deploymentId)}: ${paintStatus(event.status, paint, 0)}${why === '' ? '' : `  ${oneLine(why)}`}`;
        }
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_8__/* .assertNever */ .x)(event);
    }
}
/** Name, status, duration and, when it failed, AWS's code and the script: `AfterInstall        Failed      0.4 s  ScriptFailed scripts/x.sh`. */
function describeLifecycleEvent(event, paint = _paint_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPaint */ .p) {
    const { name, status, startTimeMs, endTimeMs, diagnostics } = event;
    const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(Math.max(0, endTimeMs - startTimeMs));
    const why = diagnostics === undefined || status !== 'Failed' ? '' : `  ${oneLine(`${diagnostics.errorCode} ${diagnostics.scriptName}`)}`;
    return `${oneLine(name).padEnd(eventWidth)}  ${paintStatus(status, paint)}  ${duration.padStart(8)}${why}`.trimEnd();
}
function describeValidation(file, diagnostics, platform, paint) {
    const amount = (severity) => diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
    const errors = amount('error');
    const warnings = amount('warning');
    const advice = amount('info');
    const parts = [];
    if (errors > 0)
        parts.push(paint('bad', (0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(errors, 'error')));
    if (warnings > 0)
        parts.push(paint('warn', (0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(warnings, 'warning')));
    if (advice > 0)
        parts.push(`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`);
    return `Checked ${oneLine(file)} (${platform}): ${parts.length === 0 ? 'nothing to complain about' : parts.join(', ')}`;
}
function alignTarget(target, { targetWidth = 0 }) {
    return oneLine(target).padEnd(targetWidth);
}
function paintStatus(status, paint, width = statusWidth) {
    const tone = statusTones.get(status);
    const padded = oneLine(status).padEnd(width);
    return tone === undefined ? padded : paint(tone, padded);
}
function oneLine(text) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitizeLine */ .g$)(text), maxLineLength);
}


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ rollbackStory),
/* harmony export */   KC: () => (/* binding */ outcomeTones),
/* harmony export */   SS: () => (/* binding */ describeOutcome)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(762);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8921);
/* harmony import */ var _revision_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(949);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);




/** How an outcome looks at first sight. Only `succeeded` is good. */
const outcomeTones = {
    succeeded: 'good',
    failed: 'bad',
    stopped: 'bad',
    'rolled-back': 'bad',
    'rollback-failed': 'bad',
    'timed-out': 'bad',
    cancelled: 'bad',
    superseded: 'warn',
    skipped: 'warn',
    'left-running': 'warn',
    unknown: 'bad'
};
/** How it ended, in one sentence without a full stop. */
function describeOutcome(result) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(sentence(result));
}
function sentence(result) {
    const deployment = result.deploymentId === undefined ? 'The deployment' : `Deployment ${result.deploymentId}`;
    const rollback = result.rollbackDeploymentId ?? 'a rollback';
    const lastStatus = result.deploymentStatus ?? 'unknown';
    switch (result.outcome) {
        case 'succeeded':
            return `${deployment} succeeded${onTargets(result)}`;
        case 'failed':
            return `${deployment} failed${onTargets(result)}${because(result)}`;
        case 'stopped':
            return `${deployment} was stopped${onTargets(result)}${because(result)}`;
        case 'rolled-back':
            return `${deployment} ${fate(result)} and was rolled back by ${rollback}`;
        case 'rollback-failed':
            return `${deployment} ${fate(result)}, and its rollback ${rollback} did not succeed either (${result.rollbackStatus ?? 'status unknown'})`;
        case 'timed-out':
            return `${deployment} did not end in time; its last known status is ${lastStatus}${onTargets(result)}`;
        case 'cancelled':
            return result.deploymentId === undefined
                ? 'The run was cancelled before a deployment was created'
                : `The run was cancelled; the last known status of deployment ${result.deploymentId} is ${lastStatus}`;
        case 'superseded':
            return `Not deployed: a newer run already deployed to ${result.deploymentGroupName}`;
        case 'skipped':
            return `Skipped: nothing was deployed to ${result.deploymentGroupName}`;
        case 'left-running':
            return `${deployment} was left running; its last known status is ${lastStatus}`;
        case 'unknown':
            return `How ${deployment.replace(/^[DT]/, letter => letter.toLowerCase())} ended is not known; its last known status is ${lastStatus}`;
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(result.outcome);
    }
}
/** What became of a failed deployment, told from its rollback; undefined when there was none. */
function rollbackStory(result) {
    if (result.rollbackDeploymentId === undefined)
        return undefined;
    const restored = result.snapshots.find(({ id }) => id === result.rollbackDeploymentId)?.revision ?? result.previousRevision;
    const what = restored === undefined ? 'the previous revision' : (0,_revision_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRevision */ .h)(restored);
    const story = result.rollbackStatus === 'Succeeded'
        ? `it restored ${what}`
        : result.rollbackStatus === undefined
            ? `whether it restored ${what} is not known`
            : `it has not restored ${what}; the targets may run either revision`;
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(`${result.deploymentId ?? 'The deployment'} ${fate(result)}; CodeDeploy rolled back with ${result.rollbackDeploymentId} (${result.rollbackStatus ?? 'status unknown'}): ${story}`);
}
function fate(result) {
    return result.deploymentStatus === 'Stopped' ? 'was stopped' : 'failed';
}
function because({ errorCode }) {
    return errorCode === undefined ? '' : ` (${errorCode})`;
}
function onTargets({ overview }) {
    if (overview === undefined)
        return '';
    const total = overview.pending + overview.inProgress + overview.succeeded + overview.failed + overview.skipped + overview.ready;
    if (total === 0)
        return '';
    const parts = [`${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(overview.succeeded, 'target')} of ${total} succeeded`];
    if (overview.failed > 0)
        parts.push(`${overview.failed} failed`);
    if (overview.skipped > 0)
        parts.push(`${overview.skipped} skipped`);
    if (parts.length === 1 && overview.succeeded === total)
        return ` on ${total === 1 ? 'its target' : `all ${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(total, 'target')}`}`;
    return `: ${parts.join(', ')}`;
}


/***/ }),

/***/ 4342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ansiPaint),
/* harmony export */   p: () => (/* binding */ plainPaint)
/* harmony export */ });
const sgr = {
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22]
};
const plainPaint = (_tone, text) => text;
/** ANSI colours; the text must have been sanitized before. */
const ansiPaint = (tone, text) => (text === '' ? '' : `\u001b[${sgr[tone][0]}m${text}\u001b[${sgr[tone][1]}m`);


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticJson: () => (/* binding */ diagnosticJson),
/* harmony export */   toResultJson: () => (/* binding */ toResultJson)
/* harmony export */ });
/* unused harmony export failedTargetJson */
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(876);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1546);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);




/** The agent keeps fewer than 2,048 characters of a log, AWS documents 4 KB: this is a guard, not a cut. */
const maxTextLength = 8_192;
function toResultJson(result) {
    const { overview, failedTargets, failures, diagnostics, snapshots, errorMessage, ...plain } = result;
    return {
        ...plain,
        ...(errorMessage !== undefined && { errorMessage: cleanText(errorMessage) }),
        ...(overview && { targets: overview }),
        failedTargets: failedTargets.map(failedTargetJson),
        failures: failures.map(failureJson),
        diagnostics: diagnostics.map(diagnosticJson),
        deployments: snapshots.map(deploymentJson)
    };
}
function diagnosticJson({ rule, severity, message, hint, file, span, agents: concerned }) {
    return {
        rule,
        severity,
        message: cleanText(message),
        ...(hint !== undefined && { hint: cleanText(hint) }),
        file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(file),
        ...(span && { line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }),
        agents: concerned ?? _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .agents */ .X6
    };
}
function failedTargetJson({ target, status, event, diagnostics }) {
    return {
        target: cleanText(target),
        status,
        event: event ?? '',
        script: cleanText(diagnostics?.scriptName ?? ''),
        code: diagnostics?.errorCode ?? '',
        message: cleanText(diagnostics?.message ?? ''),
        logTail: cleanText(diagnostics?.logTail ?? '')
    };
}
function failureJson({ location, targets, summary, message, logTail, remedy, ...rest }) {
    return {
        ...rest,
        targets: targets.map(cleanText),
        summary: cleanText(summary),
        message: cleanText(message),
        logTail: cleanText(logTail),
        remedy: cleanText(remedy),
        ...(location && { file: (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(location.file) }),
        ...(location?.span && { line: location.span.start.line, column: location.span.start.column })
    };
}
function deploymentJson({ id, status, targets }) {
    return {
        id,
        status,
        targets: targets.map(target => ({
            id: cleanText(target.id),
            status: target.status,
            events: target.events.map(({ name, status: eventStatus, startTimeMs, endTimeMs }) => ({
                name,
                status: eventStatus,
                ...(startTimeMs !== undefined && { startTimeMs }),
                ...(endTimeMs !== undefined && { endTimeMs })
            }))
        }))
    };
}
function cleanText(text) {
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .maskAccountIds */ .u)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeText */ .jZ)(text)), maxTextLength);
}


/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeRevision)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);

/** A revision in one line: `s3://bucket/key`, `github.com/owner/name at 0123456789ab`. */
function describeRevision(revision) {
    switch (revision.type) {
        case 's3':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(`s3://${revision.bucket}/${revision.key}`);
        case 'github':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(`github.com/${revision.repository} at ${revision.commitId.slice(0, 12)}`);
    }
}


/***/ })

};
