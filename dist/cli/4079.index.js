export const id = 4079;
export const ids = [4079];
export const modules = {

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
    const { diagnostics, text, file, suppressed = [] } = validation;
    const { fixText } = await __webpack_require__.e(/* import() */ 9473).then(__webpack_require__.bind(__webpack_require__, 9473));
    const { shown, rest } = (0,findings_text/* findingsToShow */.T)(diagnostics);
    const without = bundle === undefined ? '' : ` (without its bundle; \`${(0,sanitize.sanitizeLine)(bundle)}\` checks it)`;
    const lines = [
        ...(fixed ?? []).slice(0, mostFixesTold).map(fixText),
        ...(fixed !== undefined && fixed.length > mostFixesTold ? [`${(0,count/* count */.U)(fixed.length - mostFixesTold, 'more finding')} fixed.`] : []),
        `${(0,describe_event/* describeEvent */.gN)({ type: 'validated', validation }) ?? ''}${without}`,
        ...shown.map(found => (0,code_frame/* renderDiagnostic */.I)(found, found.file === file ? text : undefined))
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
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4811);



/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
const defaultAgentVersion = 'both';
/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
async function validateSource(options) {
    const { validation, inBundle } = await (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectSource */ .w)({ agentVersion: defaultAgentVersion, ...options });
    return { ...validation, diagnostics: [...validation.diagnostics, ...inBundle] };
}
/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
async function validateFile(file, how) {
    return (0,_appspec_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAppSpec */ .F)({ agentVersion: defaultAgentVersion, ...(0,_plan_source_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOptions */ .fK)(how), ...(await (0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readAppSpecFile */ .Tj)('.', file)) });
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
 * A diagnostic for people: where, what, the lines of the text with the place underlined, and what to do. Without the text, or
 * without a place, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, text) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable((0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, longestText))} [${rule}]${concerned}`];
    if (span !== undefined && text !== undefined)
        parts.push(...frame(span, text));
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


/***/ })

};
