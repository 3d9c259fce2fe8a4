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
    const { fixFile } = await __webpack_require__.e(/* import() */ 4041).then(__webpack_require__.bind(__webpack_require__, 4041));
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
        const { fixFolder } = await __webpack_require__.e(/* import() */ 4041).then(__webpack_require__.bind(__webpack_require__, 4041));
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
        `${(0,describe_event/* describeEvent */.g)({ type: 'validated', validation }) ?? ''}${without}`,
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
            (0,print/* complain */.c)(notice);
        for (const found of checked) {
            const { validation } = found;
            const one = { ...found, validation: { ...validation, diagnostics: (0,require_valid/* weighed */.a)(validation.diagnostics, inputs.validate ?? 'error') } };
            all.push(one);
            const bundle = isDirectory ? ownBundle(path, one, args) : undefined;
            if (own.format === 'json')
                await printJson(one, bundle);
            else if (own.format !== 'sarif')
                (0,print/* print */.y)(await validationText(one, { plan: own.plan === true, bundle }), own.format === 'github' || undefined);
        }
        for (const each of unchecked) {
            allUnchecked.push(each);
            (0,print/* complain */.c)((0,describe_error/* describeError */.U)(each.error).join('\n'));
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
    (0,print/* complain */.c)(`${amounts.map(([amount, severity]) => (0,count/* count */.U)(amount, severity)).join(', ')} in ${(0,count/* count */.U)(all.length, 'AppSpec')}; the log has them`);
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

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `512 B`, `1.4 kB`, `136.3 MB` (powers of 1000, as S3's console shows). */
function formatSize(bytes) {
    if (bytes < 1_000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = bytes / 1_000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit] ?? 'TB'}`;
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
        : 'Servers need an `appspec.yml` in the root of the bundle; name another file with `appspec`, or another directory with `source`.';
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
    const concerned = agents === undefined ? '' : ` (${agents.join(', ')})`;
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
const stopReasons = { cancelled: ': the run was cancelled', 'timed-out': ': it did not end in time', asked: '' };
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
        case 'registered':
            return oneLine(`Registered with application ${event.applicationName}: ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(event.revision)}`);
        case 'local-started':
            return `Embedded CodeDeploy at ${oneLine(event.endpoint)}: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(event.instances.length, 'instance')} under ${oneLine(event.directory)}`;
        case 'not-requested':
            // Whole, since it is there to be read and copied.
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(`Would ask CreateDeployment for ${JSON.stringify(event.request)}`);
        case 'deployment-created': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} created for ${applicationName} / ${deploymentGroupName}${ofRevision(revision)}${url}`);
        }
        case 'deployment-found': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, status, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} of ${applicationName} / ${deploymentGroupName} is ${status}${ofRevision(revision)}${url}`);
        }
        case 'continued':
            return oneLine(`${event.deploymentId} was told to go on: ${event.waitType === 'READY_WAIT' ? 'its replacement instances get the traffic' : 'its original instances are not kept any longer'}`);
        case 'waiting-for-active-deployment': {
            const { activeDeploymentId, deploymentGroupName, status, startedBy, elapsedMs } = event;
            const whose = [status ?? [], startedBy === undefined ? [] : `started by ${startedBy}`].flat().join(', ');
            const facts = `${whose === '' ? '' : `${whose}; `}${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(elapsedMs)} so far`;
            const next = status === 'Ready' ? `. To let it go on: codedeploy-kit continue --deployment-id ${activeDeploymentId}` : '';
            return oneLine(`Waiting for ${activeDeploymentId}, the active deployment of ${deploymentGroupName} (${facts})${next}`);
        }
        case 'hook-output':
            return `${about(event.target)}  ${oneLine(event.lifecycleEvent).padEnd(eventWidth)}  ${paint('dim', `| ${oneLine(event.line)}`)}`;
        case 'notice':
            return oneLine(event.message);
        case 'warning':
            return `${paint('warn', 'Warning:')} ${oneLine(event.hint === undefined ? event.message : `${event.message} ${event.hint}`)}`;
        case 'stopping':
            return oneLine(`Stopping ${event.deploymentId}${stopReasons[event.because]}`);
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
        case 'targets-unreadable': {
            const hint = event.hint === undefined ? '' : `. ${event.hint}`;
            return oneLine(`${event.deploymentId}: its targets cannot be read (${event.reason}); only its status is told${hint}`);
        }
        case 'targets-stalled':
            return `${paint('warn', 'Warning:')} ${oneLine(describeStall(event))}`;
        case 'started-by': {
            const after = event.followUpOf === undefined ? '' : `, to follow ${event.followUpOf}`;
            return oneLine(`${event.deploymentId}: started by ${event.creator}${after}`);
        }
        case 'follow-ups-started': {
            const those = event.followUps.length === 1 ? 'This deployment is' : 'These deployments are';
            return oneLine(`${event.deploymentId}: followed by ${event.followUps.join(', ')}, for instances that Auto Scaling launched. ${those} not watched`);
        }
        case 'rollback-started': {
            const { rollbackDeploymentId, rollbackMessage } = event.rollback;
            return oneLine(`${event.deploymentId}: rolled back by ${rollbackDeploymentId}${rollbackMessage ? ` (${rollbackMessage})` : ''}`);
        }
        case 'heartbeat':
            return oneLine(`${event.deploymentId}: still ${event.status} after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(event.elapsedMs)}${describeProgress(event.overview)}`);
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
function describeStall({ deploymentId, phase, targets, targetCount, silentMs, checks }) {
    const others = targetCount - targets.length;
    const who = targets.length === 0
        ? (0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(targetCount, 'target')
        : [...targets, ...(others > 0 ? [`${others} more`] : [])].join(', ').replace(/, ([^,]*)$/, ' and $1');
    const verb = targetCount > 1 ? 'have' : 'has';
    const what = phase === 'running' ? 'said nothing' : 'not begun';
    return `${deploymentId}: ${who} ${verb} ${what} for ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(silentMs)}. Check: ${checks.join(' ')}`;
}
function ofRevision(revision) {
    return revision === undefined ? '' : `: ${(0,_revision_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRevision */ .h)(revision)}`;
}
function describeProgress(overview) {
    const all = overview ? (0,_deployment_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetCount */ .lV)(overview) : 0;
    if (!overview || all === 0)
        return '';
    const open = overview.pending + overview.inProgress + overview.ready;
    return ` (${all - open} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(all, 'target')} done${overview.failed > 0 ? `, ${overview.failed} failed` : ''})`;
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
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_4__.sanitizeLine)(text), maxLineLength);
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   T: () => (/* binding */ findingsToShow)
/* harmony export */ });
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8921);


/** As many findings of one AppSpec are shown in a text: somebody reads them one after the other. */
const mostShown = 100;
/** All findings in their order, or the first hundred of too many, errors before warnings before advice. */
function findingsToShow(diagnostics) {
    if (diagnostics.length <= mostShown)
        return { shown: diagnostics };
    const sorted = bySeverity(diagnostics);
    const left = sorted.slice(mostShown);
    const amounts = ['error', 'warning', 'info'].flatMap(severity => {
        const amount = left.filter(found => found.severity === severity).length;
        if (amount === 0)
            return [];
        return [severity === 'info' ? (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount, 'piece of advice', 'pieces of advice') : (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(amount, severity)];
    });
    return {
        shown: sorted.slice(0, mostShown),
        rest: `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(left.length, 'more finding')} not shown: ${amounts.join(', ')}. All of them: codedeploy-kit validate --format json`
    };
}
/** Errors first; those of one severity stay in their order. */
function bySeverity(diagnostics) {
    return diagnostics.toSorted((a, b) => _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY[a.severity] - _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOrder */ .IY[b.severity]);
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
const milestoneTexts = {
    created: 'goes on; it is not waited for',
    ready: 'is ready for its traffic, and goes on',
    'traffic-shifted': 'has its traffic, and goes on'
};
/** How it ended, in one sentence without a full stop. */
function describeOutcome(result) {
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(sentence(result));
}
function sentence(result) {
    const { isStopped, reached, outcome, deploymentStatus } = result;
    if (isStopped === false && (outcome === 'succeeded' || outcome === 'failed'))
        return `Deployment ${result.deploymentId ?? ''} had ended before it could be stopped: ${deploymentStatus ?? outcome}`;
    if (isStopped === false && outcome === 'stopped')
        return `Deployment ${result.deploymentId ?? ''} was stopped, but not rolled back`;
    if (outcome === 'left-running' && reached !== undefined)
        return `Deployment ${result.deploymentId ?? ''} ${milestoneTexts[reached]}`;
    const deployment = result.deploymentId === undefined ? 'The deployment' : `Deployment ${result.deploymentId}`;
    const rollback = result.rollbackDeploymentId ?? 'a rollback';
    const lastStatus = result.deploymentStatus ?? 'unknown';
    switch (result.outcome) {
        case 'succeeded':
            return `${deployment} succeeded${onTargets(result)}`;
        case 'failed':
            // The run's own rules say so, and not CodeDeploy: a policy, or an AppSpec that `deploy` would refuse.
            if (result.deploymentStatus === 'Succeeded' && result.errorCode === undefined)
                return `The run failed although ${startingSmall(deployment)} succeeded${onTargets(result)}: ${result.errorMessage?.replace(/\.$/, '') ?? 'see above'}`;
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
            return `How ${startingSmall(deployment)} ended is not known; its last known status is ${lastStatus}`;
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
    return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_1__.sanitizeLine)(`${result.deploymentId ?? 'The deployment'} ${fate(result)}; CodeDeploy rolled back with ${result.rollbackDeploymentId} (${result.rollbackStatus ?? 'status unknown'}): ${story}`);
}
function fate(result) {
    return result.deploymentStatus === 'Stopped' ? 'was stopped' : 'failed';
}
function startingSmall(words) {
    return words.charAt(0).toLowerCase() + words.slice(1);
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
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`s3://${revision.bucket}/${revision.key}`);
        case 'github':
            return (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLine)(`github.com/${revision.repository} at ${revision.commitId.slice(0, 12)}`);
    }
}


/***/ })

};
