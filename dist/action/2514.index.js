export const id = 2514;
export const ids = [2514];
export const modules = {

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   li: () => (/* binding */ detectPlatform),
/* harmony export */   zu: () => (/* binding */ blueGreenHookType)
/* harmony export */ });
/* unused harmony export blueGreenTransform */
/* harmony import */ var _function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5635);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8976);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7484);





const blueGreenHookType = 'AWS::CodeDeploy::BlueGreen';
const blueGreenTransform = 'AWS::CodeDeployBlueGreen';
/** Which platform a file is for, by its keys; by its text when it is no map, which is how a slip of the hand makes it. `server` when nothing tells. */
function detectPlatform(root, text = '') {
    const top = root && (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_4__/* .resolved */ .L)(root);
    if (top?.kind !== 'mapping')
        return { platform: platformOfText(text) ?? 'server', isTemplate: false, serverKeys: [] };
    const fields = (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(top);
    const serverKeys = fields.filter(({ key }) => /^(?:os|files|permissions|file_exists_behavior)$/i.test(key.value)).map(({ key }) => key);
    const resources = fields.find(({ key }) => key.value.toLowerCase() === 'resources');
    const isTemplate = isBlueGreenTemplate(top);
    if (resources === undefined) {
        const hooks = fields.find(({ key }) => key.value.toLowerCase() === 'hooks');
        const byHooks = serverKeys.length === 0 && hooks !== undefined ? platformOfHooks(hooks.value) : undefined;
        return { platform: isTemplate ? 'ecs' : (byHooks ?? 'server'), isTemplate, serverKeys };
    }
    return { platform: platformOf(resources.value), isTemplate, resources: resources.key, serverKeys };
}
/** By the resource's type, else by its keys; one that says nothing is taken for the more common platform. */
function platformOf(resources) {
    const words = new Set();
    for (const node of (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(resources))
        if (node.kind === 'scalar')
            words.add(node.value.toLowerCase());
    const has = (word) => words.has(word.toLowerCase());
    if (has(_function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.lambda))
        return 'lambda';
    if (has(_function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.ecs) || _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .functionKeys */ .jB.ecs.some(has))
        return 'ecs';
    return _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .functionKeys */ .jB.lambda.some(key => key !== 'Name' && has(key)) ? 'lambda' : 'ecs';
}
/** By lines that look like keys, where nothing can be read. */
function platformOfText(text) {
    if (/^["']?(?:os|files|permissions|file_exists_behavior)["']?[ \t]*:/im.test(text))
        return undefined;
    const has = (word) => text.toLowerCase().includes(word.toLowerCase());
    if (has(_function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.lambda))
        return 'lambda';
    const hasResources = /^[ \t{,]*["']?resources["']?[ \t]*:/im.test(text);
    if (has(_function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU.ecs) || (hasResources && (has('TargetService') || _function_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .functionKeys */ .jB.ecs.some(has))))
        return 'ecs';
    return hasResources && (has('TargetVersion') || has('CurrentVersion')) ? 'lambda' : undefined;
}
/** Hooks that are a list of events, each with the name of a function: a way of writing that servers do not have. */
function platformOfHooks(hooks) {
    const events = (0,_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(hooks).map(_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .soleField */ .qy);
    if (events.length === 0 || events.some(event => event === undefined || (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_4__/* .resolved */ .L)(event.value).kind !== 'scalar'))
        return undefined;
    return events.every(event => (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_2__/* .isScriptable */ .ur)('lambda', event?.key.value ?? '')) ? 'lambda' : 'ecs';
}
function isBlueGreenTemplate(top) {
    for (const { key, value } of (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(top)) {
        const wanted = key.value === 'Transform' ? blueGreenTransform : key.value === 'Hooks' ? blueGreenHookType : undefined;
        if (wanted === undefined)
            continue;
        for (const node of (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(value))
            if (node.kind === 'scalar' && node.value === wanted)
                return true;
    }
    return false;
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Lm: () => (/* binding */ ignorableFailures),
/* harmony export */   Sm: () => (/* binding */ needsLoadBalancer),
/* harmony export */   VB: () => (/* binding */ scriptableEvents),
/* harmony export */   VE: () => (/* binding */ lifecycleOrder),
/* harmony export */   lc: () => (/* binding */ isLifecycleEvent),
/* harmony export */   nk: () => (/* binding */ hookRevision),
/* harmony export */   ur: () => (/* binding */ isScriptable)
/* harmony export */ });
/* unused harmony exports lifecycleEvents, deploymentKinds, reservedEvents */
/** Every lifecycle event of every platform. */
const lifecycleEvents = [
    'Start',
    'BeforeBlockTraffic',
    'BlockTraffic',
    'AfterBlockTraffic',
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService',
    'AllowTestTraffic',
    'AfterAllowTestTraffic',
    'BeforeAllowTraffic',
    'AllowTraffic',
    'AfterAllowTraffic',
    'End'
];
/** The kinds of deployment that differ in their events; blue/green rows are one host each. */
const deploymentKinds = (/* unused pure expression or super */ null && ([
    'server-in-place',
    'server-in-place-with-load-balancer',
    'server-blue-green-replacement',
    'server-blue-green-original',
    'server-blue-green-rollback-original',
    'server-blue-green-rollback-replacement',
    'server-local',
    'ecs',
    'lambda'
]));
const block = ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'];
const allow = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'];
const install = [
    'ApplicationStop',
    'DownloadBundle',
    'BeforeInstall',
    'Install',
    'AfterInstall',
    'ApplicationStart',
    'ValidateService'
];
/** The events of each kind of deployment, in the order in which they happen. */
const lifecycleOrder = {
    'server-in-place': ['Start', ...install, 'End'],
    'server-in-place-with-load-balancer': ['Start', ...block, ...install, ...allow, 'End'],
    'server-blue-green-replacement': ['Start', ...install, ...allow, 'End'],
    'server-blue-green-original': block,
    'server-blue-green-rollback-original': allow,
    'server-blue-green-rollback-replacement': block,
    'server-local': ['BeforeBlockTraffic', 'AfterBlockTraffic', ...install, 'BeforeAllowTraffic', 'AfterAllowTraffic'],
    ecs: [
        'BeforeInstall',
        'Install',
        'AfterInstall',
        'AllowTestTraffic',
        'AfterAllowTestTraffic',
        'BeforeAllowTraffic',
        'AllowTraffic',
        'AfterAllowTraffic'
    ],
    lambda: ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']
};
/** The events that can run something of the user's: scripts on servers, functions on ECS and Lambda. */
const scriptableEvents = {
    server: [
        'BeforeBlockTraffic',
        'AfterBlockTraffic',
        'ApplicationStop',
        'BeforeInstall',
        'AfterInstall',
        'ApplicationStart',
        'ValidateService',
        'BeforeAllowTraffic',
        'AfterAllowTraffic'
    ],
    ecs: ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'],
    lambda: ['BeforeAllowTraffic', 'AfterAllowTraffic']
};
/** The events CodeDeploy keeps for itself: hooks under these names never run. */
const reservedEvents = {
    server: ['Start', 'BlockTraffic', 'DownloadBundle', 'Install', 'AllowTraffic', 'End'],
    ecs: ['Start', 'Install', 'AllowTestTraffic', 'AllowTraffic', 'End'],
    lambda: ['Start', 'AllowTraffic', 'End']
};
function isScriptable(platform, event) {
    return scriptableEvents[platform].includes(event);
}
function isReserved(platform, event) {
    return reservedEvents[platform].includes(event);
}
/** The events that happen only where a load balancer sends traffic. */
const trafficEvents = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'];
function needsLoadBalancer(event) {
    return trafficEvents.includes(event);
}
/** Whether it is an event of any platform. */
function isLifecycleEvent(name) {
    return lifecycleEvents.includes(name);
}
const beforeInstallEvents = ['BeforeBlockTraffic', 'AfterBlockTraffic', 'ApplicationStop'];
const trafficReturns = ['BeforeAllowTraffic', 'AfterAllowTraffic'];
/** `isRollback`: the rollback of a blue/green deployment (creator `codeDeployRollback`). */
function hookRevision(event, { isRollback = false } = {}) {
    if (event === 'ApplicationStop')
        return 'last-successful-install';
    if (beforeInstallEvents.includes(event))
        return isRollback ? 'most-recent-install' : 'last-successful-install';
    return isRollback && trafficReturns.includes(event) ? 'last-successful-install' : 'current';
}
/** The events whose failure `ignoreApplicationStopFailures` covers. */
const ignorableFailures = ['ApplicationStop', 'BeforeBlockTraffic', 'AfterBlockTraffic'];


/***/ }),

/***/ 2066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readForPlatform)
/* harmony export */ });
/* harmony import */ var _detect_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4065);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1528);


/**
 * An AppSpec as it is read on its platform: `platform`, else the one that its keys tell. The agents of servers count a byte order mark as a
 * column; of ECS and Lambda no reader is known, `deploy` sends them none, and it is read without.
 */
function readForPlatform(input, platform) {
    const counted = detected((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(input));
    if (!counted.source.hasByteOrderMark || platform === 'server')
        return counted;
    const without = detected((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(input, { countsByteOrderMark: false }));
    return (platform ?? without.detection.platform) === 'server' ? counted : without;
}
function detected(source) {
    return { source, detection: (0,_detect_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .detectPlatform */ .li)(source.root, source.text) };
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isBelowAlwaysExcluded),
/* harmony export */   U: () => (/* binding */ isAlwaysExcluded)
/* harmony export */ });
/** Version control: never part of an application, and often larger than it. `.git` is a file in worktrees and submodules. */
const versionControl = new Set(['.git', '.hg', '.svn', '.bzr', '_darcs', 'CVS', '.jj']);
/** Files that operating systems scatter. Beside a lone top-level folder they also keep the agent from stripping it. */
const junk = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '__MACOSX']);
/** Whether a file or folder of this name is left out of every bundle, whatever the patterns say. */
function isAlwaysExcluded(name, isDirectory) {
    if (junk.has(name))
        return true;
    if (versionControl.has(name))
        return isDirectory || name === '.git';
    // AppleDouble companions of other files; a folder of such a name is the user's own.
    return !isDirectory && name.startsWith('._') && name.length > 2;
}
/** Whether a path (segments, from the source's root) is one of these, or is below one. */
function isBelowAlwaysExcluded(segments, isDirectory) {
    return segments.some((name, i) => isAlwaysExcluded(name, isDirectory || i < segments.length - 1));
}


/***/ }),

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xp: () => (/* binding */ isFromElsewhere),
  Tj: () => (/* binding */ readAppSpecFile),
  T: () => (/* binding */ requireDirectory)
});

// UNUSED EXPORTS: hasAppSpec, noAppSpecHint

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/appspec/largest-app-spec.js
var largest_app_spec = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/appspec/read-for-platform.js
var read_for_platform = __webpack_require__(2066);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/size.js
var core_size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/bundle/archive-type.js
var archive_type = __webpack_require__(8695);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/appspec/looks-like-appspec.js



/**
 * Whether a file that may be anything is meant as an AppSpec: it has `version` beside the sections of one, as text when it is not well formed.
 * Templates, schemas and lists of AppSpecs are none.
 */
function looksLikeAppSpec(content) {
    const { source, detection } = (0,read_for_platform/* readForPlatform */.h)(content);
    const { root, text } = source;
    if (root === undefined)
        return /^["' ]*version["']? *:/im.test(text) && /^["' ]*(?:os|files|hooks|resources)["']? *:/im.test(text);
    const top = (0,node/* resolved */.L)(root);
    if (top.kind !== 'mapping')
        return false;
    const names = new Map((0,outline/* fieldsOf */.Pf)(top).map(({ key, value }) => [key.value.toLowerCase(), (0,node/* resolved */.L)(value)]));
    const { serverKeys } = detection;
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
const mostNamed = 3;
/**
 * All AppSpecs below a folder: `appspec.yml`, `.yaml` and `.json` in any case, and files with "appspec" in their name whose content looks like one.
 * Links are not followed. Folders that cannot be read are passed over, and told.
 */
async function findAppSpecs(folder, options = {}) {
    const { exclude, maxDepth = 12, maxEntries = 200_000, maxFiles = 1_000, signal } = options;
    const rules = (0,ignore_rules/* ignoreRules */.e)({ exclude });
    const found = [];
    const cuts = [];
    const unreadable = [];
    let seen = 0;
    let level = [''];
    for (let depth = 0; level.length > 0 && seen <= maxEntries; depth++) {
        if (depth > maxDepth) {
            cuts.push(`folders deeper than ${maxDepth} were not looked at`);
            break;
        }
        const below = [];
        for (const [parent, entry] of entriesOf(folder, level, unreadable)) {
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
    if (unreadable.length > 0)
        cuts.push(`${quoted(unreadable)} could not be read`);
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
function* entriesOf(folder, parents, unreadable) {
    for (const parent of parents) {
        const entries = listFolder((0,external_node_path_.join)(folder, parent));
        if (entries === undefined)
            unreadable.push(parent === '' ? '.' : parent);
        else
            for (const entry of entries)
                yield [parent, entry];
    }
}
/** Undefined when it cannot be read. What is gone meanwhile has nothing. */
function listFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }).sort((a, b) => (0,path_order/* comparePaths */.c)(a.name, b.name));
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? [] : undefined;
    }
}
/** A list of names for a sentence, the first of many. */
function quoted(names) {
    const more = names.length - mostNamed;
    return `"${names.slice(0, mostNamed).join('", "')}"${more > 0 ? ` and ${more} more` : ''}`;
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

// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/bundle/appspec-file.js











const defaultName = 'appspec.yml';
const appSpecName = /^appspec\.(?:ya?ml|json)$/i;
/** What to do where there is none. */
const noAppSpecHint = 'Servers need an `appspec.yml` in the root of the bundle; name another file with `appspec`, or another directory with `source`. ' +
    'For ECS and Lambda it may be `appspec.yaml` or `appspec.json` too, and `deploy` can make one: of `task-definition`, or of ' +
    '`lambda-function-name` and `lambda-alias`.';
/**
 * The AppSpec of a source: `appspec` relative to the source, else to the working directory. Throws `invalid-appspec` when it is at
 * neither place, naming both.
 */
async function readAppSpecFile(source, appspec = defaultName) {
    requireDirectory(source);
    const candidates = (0,external_node_path_.isAbsolute)(appspec) ? [appspec] : [(0,external_node_path_.join)(source, appspec), appspec];
    for (const file of new Set(candidates)) {
        const text = readIfThere(file);
        if (text)
            return { file, text };
    }
    const places = [...new Set(candidates)];
    if (appspec !== defaultName) {
        const meant = places.map(nearestFile).find(file => file !== undefined);
        const hint = meant === undefined ? noAppSpecHint : `Did you mean "${meant}"?`;
        throw new errors/* DeployError */.sH('invalid-appspec', `there is no file ${places.map(file => `"${file}"`).join(' or ')}`, { input: 'appspec', hint });
    }
    const other = namesIn(source).find(entry => appSpecName.test(entry));
    // What keeps it from being read is what is wrong: it would not help to rename it.
    const text = other === undefined ? undefined : readIfThere((0,external_node_path_.join)(source, other));
    const platform = text === undefined ? 'server' : (0,read_for_platform/* readForPlatform */.h)(text).detection.platform;
    const here = places.map(file => `"${file}"`).join(' or ');
    if (platform === 'server') {
        const hint = other === undefined
            ? ((await belowHint(source)) ?? noAppSpecHint)
            : `There is "${other}", and the agents look for \`appspec.yml\`: rename it, or name it with \`appspec: ${other}\`, which ships it under that name.`;
        throw new errors/* DeployError */.sH('invalid-appspec', `there is no AppSpec at ${here}`, { input: 'appspec', hint });
    }
    const name = platform === 'ecs' ? 'ECS' : 'Lambda';
    throw new errors/* DeployError */.sH('invalid-appspec', `there is no AppSpec at ${here}, and "${other}" is for ${name}, which installs nothing`, {
        input: 'appspec',
        hint: `A deployment to ${name} needs no bundle: \`deploy\` takes the AppSpec as it is, by any name.`
    });
}
/** Whether a file that was found under a usual name is that of the working directory, for want of one in the source. */
function isFromElsewhere(file, source) {
    return appSpecName.test(file) && (0,external_node_path_.join)(source, file) !== file;
}
/** Where the AppSpec is that was probably meant: the build put it there, or the source is named one folder too high. */
async function belowHint(source) {
    const { appSpecs } = await findAppSpecs(source, { maxDepth: 4, maxEntries: 20_000 });
    const [nearest, ...others] = appSpecs
        .filter(({ path }) => (0,external_node_path_.basename)(path) === defaultName)
        .sort((a, b) => a.path.split('/').length - b.path.split('/').length);
    if (nearest === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const below = `There is "${slashed(nearest.file)}"${more}: set \`source: ${slashed((0,external_node_path_.dirname)(nearest.file))}\``;
    return more === ''
        ? `${below}, or \`appspec: ${slashed(nearest.path)}\` when its files are those of the whole source.`
        : `${below}, or that of another.`;
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}
/** Whether a source has an `appspec.yml` of its own, whatever it is. Throws as {@link readAppSpecFile} when there is no such directory. */
function hasAppSpec(source) {
    requireDirectory(source);
    return isEntry(join(source, defaultName));
}
/** Throws `invalid-bundle` when the source is no directory, naming the nearest one that there is. */
function requireDirectory(source) {
    const stats = (0,stat_path/* statPath */.q)(source);
    if (stats?.isDirectory() === true)
        return;
    if (stats?.isFile() === true) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${source}" is a file, not a directory`, {
            input: 'source',
            hint: 'Name the directory that is packed; `deploy`, `push` and `rehearse` take an archive that was built before with `archive`.'
        });
    }
    const meant = nearestDirectory(source);
    throw new errors/* DeployError */.sH('invalid-bundle', `there is no directory "${source}"`, {
        input: 'source',
        hint: `${meant === undefined ? '' : `Did you mean "${slashed(meant)}"? `}Name the directory that holds what is deployed; did the build step run?`
    });
}
/** The directory beside it with nearly the same name. */
function nearestDirectory(source) {
    const parent = (0,external_node_path_.dirname)(source);
    const meant = (0,suggest/* nearestName */.q)((0,external_node_path_.basename)(source), namesIn(parent).filter(name => isDirectoryAt((0,external_node_path_.join)(parent, name))));
    return meant === undefined ? undefined : (0,external_node_path_.join)(parent, meant);
}
function isDirectoryAt(path) {
    try {
        return (0,stat_path/* statPath */.q)(path)?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** The file that somebody who misspelt a path probably meant: the AppSpec beside it, or one with nearly the same name. */
function nearestFile(file) {
    const names = namesIn((0,external_node_path_.dirname)(file));
    const meant = (0,suggest/* nearestName */.q)((0,external_node_path_.basename)(file), names) ?? names.find(name => appSpecName.test(name));
    return meant === undefined ? undefined : (0,external_node_path_.join)((0,external_node_path_.dirname)(file), meant);
}
function readIfThere(file) {
    try {
        const { size } = regularFile(file);
        refuseArchive(file);
        if (size <= largest_app_spec/* largestAppSpec */.N)
            return contentNow(file);
        throw new errors/* DeployError */.sH('invalid-appspec', `"${file}" is too large for an AppSpec: it has ${(0,core_size/* formatSize */.X)(size)}, and no more than ${(0,core_size/* formatSize */.X)(largest_app_spec/* largestAppSpec */.N)} are read`, { input: 'appspec', hint: 'Name the AppSpec with `appspec` if it is another file.' });
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            refuseDanglingLink(file);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* DeployError */.sH('invalid-appspec', `the AppSpec "${file}" cannot be read (${code ?? 'unknown error'})`, {
            input: 'appspec',
            cause: error
        });
    }
}
/** Reading a pipe or a device could wait, or go on, for ever. */
function regularFile(file) {
    const stats = (0,external_node_fs_.statSync)(file);
    if (stats.isFile())
        return stats;
    throw new errors/* DeployError */.sH('invalid-appspec', `"${file}" is no file`, { input: 'appspec' });
}
/** A pipe that took the place of the file since is not waited for: nothing else could run meanwhile, an end by a signal included. */
function contentNow(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, read_planned_file/* readFlags */.uW);
    try {
        return (0,external_node_fs_.readFileSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** It is there, and it is what was meant: another file must not be taken for it. */
function refuseDanglingLink(file) {
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
        return;
    throw new errors/* DeployError */.sH('invalid-appspec', `"${file}" is a symlink that leads nowhere`, {
        input: 'appspec',
        hint: 'Let it lead to the AppSpec, or put the AppSpec in its place.'
    });
}
function refuseArchive(file) {
    const content = (0,archive_type/* archiveContent */.Q)(file);
    if (content === undefined)
        return;
    throw new errors/* DeployError */.sH('invalid-appspec', `"${file}" is no AppSpec but an archive (${content})`, {
        input: 'appspec',
        hint: 'Name the AppSpec, or the directory that the archive is made from; `rehearse` and `deploy` take an archive with `archive`.'
    });
}


/***/ }),

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ archiveError),
/* harmony export */   OQ: () => (/* binding */ ArchiveProblem),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);


/** What a reader of an archive could not accept; the file is named once, by {@link archiveError}. */
class ArchiveProblem extends Error {
    name = 'ArchiveProblem';
    hint;
    constructor(problem, hint, cause) {
        super(problem, cause === undefined ? undefined : { cause });
        this.hint = hint;
    }
}
/** `invalid-bundle` for a problem with the archive `file`; anything else, such as an abort, is passed through. */
function archiveError(file, error) {
    if (!(error instanceof ArchiveProblem))
        return error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-bundle', `the archive "${file}" ${error.message}`, {
        input: 'archive',
        hint: error.hint ?? 'Build the archive again.',
        cause: error.cause ?? error
    });
}
/**
 * What a library that reads an archive threw, as a problem with the archive: yauzl, tar-stream and zlib throw plain errors about the
 * data, or ones whose code starts with `Z_`; errors of the file system have codes of their own and are passed through. `entry` is the name
 * of the entry whose content it was.
 */
function damaged(error, entry) {
    if (error instanceof ArchiveProblem)
        return error;
    const code = error.code;
    if (code !== undefined && !code.startsWith('Z_'))
        return error;
    return new ArchiveProblem(`is damaged or cut off${entry === undefined ? '' : ` at ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(entry)}`}: ${error instanceof Error ? error.message : String(error)}`, 'Build or download it again.', error);
}


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ archiveContent),
/* harmony export */   d: () => (/* binding */ archiveForm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);
/* harmony import */ var _read_planned_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(996);



const headBytes = 512;
function contentOf(descriptor) {
    const buffer = Buffer.alloc(headBytes);
    const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, headBytes, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const starts = (...magic) => bytes.subarray(0, magic.length).equals(Buffer.from(magic));
    if (bytesRead === 0)
        return 'empty';
    if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06))
        return 'zip';
    if (starts(0x1f, 0x8b))
        return 'tgz';
    if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00))
        return 'xz';
    if (starts(0x42, 0x5a, 0x68))
        return 'bzip2';
    if (starts(0x28, 0xb5, 0x2f, 0xfd))
        return 'zstd';
    // "ustar" at offset 257 (POSIX.1-1988), or the zeros that are all of an empty tar.
    if (bytes.subarray(257, 262).equals(Buffer.from('ustar')) || (bytesRead === headBytes && bytes.every(byte => byte === 0)))
        return 'tar';
    return 'unknown';
}
/** What kind of archive or compressed file `file` is; undefined for anything else. */
function archiveContent(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, _read_planned_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlags */ .uW);
    try {
        const content = contentOf(descriptor);
        return content === 'empty' || content === 'unknown' ? undefined : content;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * How the agent would read the open file when it is deployed as `declared`; told from the content when nothing is declared. GNU tar detects
 * gzip by itself, so a tgz declared `tar` works; a plain tar declared `tgz`, or a mix-up with zip, fails on every host and is refused here.
 */
function archiveForm(descriptor, declared) {
    const content = contentOf(descriptor);
    switch (content) {
        case 'zip':
            if (declared !== undefined && declared !== 'zip')
                throw mismatch('zip', declared);
            return { type: 'zip', reader: 'zip', isGzipped: false };
        case 'tgz':
            if (declared === 'zip')
                throw mismatch('tgz', declared);
            return { type: declared ?? 'tgz', reader: 'tar', isGzipped: true };
        case 'tar':
            if (declared !== undefined && declared !== 'tar')
                throw mismatch('tar', declared);
            return { type: 'tar', reader: 'tar', isGzipped: false };
        case 'empty':
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ('is empty', 'Did the step that builds it succeed?');
        case 'unknown':
            // Something may stand before a zip (a self-extracting one): its reader decides, by the directory at the end.
            if (declared === 'zip')
                return { type: 'zip', reader: 'zip', isGzipped: false };
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ(`is no ${declared ?? 'zip, tar or gzip-compressed tar'} archive`, 'CodeDeploy takes zip, tar and tgz. Was the download or the build complete?');
        default:
            throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ(`is compressed with ${content}, which CodeDeploy's bundle types do not include`, 'Build a tgz or a zip.');
    }
}
function mismatch(content, declared) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ(`is a ${content}, not a ${declared}: the agent would fail to unpack it`, `Use \`bundle-type: ${content}\`, or leave it empty.`);
}


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile),
/* harmony export */   l: () => (/* binding */ fileIdentity)
/* harmony export */ });
function fileIdentity({ dev: device, ino: inode, mtimeMs, ctimeMs }) {
    return { device, inode, mtimeMs, ctimeMs };
}
function isSameFile(one, other) {
    return one.device === other.device && one.inode === other.inode && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs;
}


/***/ }),

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ignorePattern),
/* harmony export */   c: () => (/* binding */ ignorePatterns)
/* harmony export */ });
/* harmony import */ var _wildmatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1473);

/** The patterns of the text of an ignore file, one a line; a byte order mark and the CR of a CRLF are not part of them. */
function ignorePatterns(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .flatMap(line => ignorePattern(line.replace(/\r$/, '')) ?? []);
}
/** A pattern in gitignore syntax; undefined for a comment and for an empty line. */
function ignorePattern(line) {
    if (line.startsWith('#'))
        return undefined;
    const written = withoutTrailingBlanks(line.replace(/\0.*$/s, ''));
    const isNegated = written.startsWith('!');
    const text = isNegated ? written.slice(1) : written;
    let pattern = (0,_wildmatch_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .Z)(text);
    const forDirectories = pattern.endsWith('/');
    if (forDirectories)
        pattern = pattern.slice(0, -1);
    if (pattern === '')
        return undefined;
    const matchesPath = pattern.includes('/') ? pathMatcher(pattern) : nameMatcher(pattern);
    return { isNegated, text, matches: (path, isDirectory) => (isDirectory || !forDirectories) && matchesPath(path) };
}
/** Blanks, not tabs, unless a backslash is before them. */
function withoutTrailingBlanks(line) {
    let end = line.length;
    while (line[end - 1] === ' ')
        end -= 1;
    let backslashes = 0;
    while (line[end - 1 - backslashes] === '\\')
        backslashes += 1;
    return line.slice(0, backslashes % 2 === 1 && end < line.length ? end + 1 : end);
}
const wildcards = /[*?[\\]/;
/** A pattern without a slash is about names, in any directory. */
function nameMatcher(pattern) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    if (!wildcards.test(pattern))
        return path => path.endsWith(pattern) && nameOf(path) === pattern;
    const ending = pattern.slice(1);
    if (pattern.startsWith('*') && !wildcards.test(ending))
        return path => nameOf(path).endsWith(ending);
    return path => (0,_wildmatch_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .c)(pattern, nameOf(path), false);
}
/** A pattern with a slash is about paths from the place of the ignore file. */
function pathMatcher(pattern) {
    const rooted = pattern.startsWith('/') ? pattern.slice(1) : pattern;
    const first = wildcards.exec(rooted)?.index ?? rooted.length;
    // What is before the first wildcard is compared by itself and the rest is a pattern of its own. `git check-ignore` answers like that:
    // to it `a**/b` is `a`, then `**/b`, and matches `ax/y/b`, which `?**/b` does not.
    const prefix = rooted.slice(0, first);
    const rest = rooted.slice(first);
    if (rest === '')
        return path => path === prefix;
    return path => path.startsWith(prefix) && (0,_wildmatch_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .c)(rest, path.slice(prefix.length), true);
}


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoreRules)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);
/* harmony import */ var _wildmatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1473);


/**
 * Patterns in gitignore syntax (gitignore(5)), relative to the source's root, with the meaning git gives them where names differ by case:
 * on every system `*.LOG` is not `*.log`.
 */
function ignoreRules({ ignoreFile = '', exclude = [], include = [] }) {
    const excluded = listed(exclude);
    const left = [...(0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ignorePatterns */ .c)(ignoreFile), ...excluded].reverse();
    const wanted = listed(include).reverse();
    const wantedFolders = new Map();
    const isWanted = (path, isDirectory) => {
        const known = isDirectory ? wantedFolders.get(path) : undefined;
        if (known !== undefined)
            return known;
        const cut = path.lastIndexOf('/');
        const answer = (cut > 0 && isWanted(path.slice(0, cut), true)) || last(wanted, path, isDirectory)?.isNegated === false;
        if (isDirectory)
            wantedFolders.set(path, answer);
        return answer;
    };
    return {
        excludes: (path, isDirectory) => last(left, path, isDirectory)?.isNegated === false,
        includes: (path, isDirectory) => wanted.length === 0 || isWanted(path, isDirectory),
        excludedBy: (path, isDirectory) => {
            const pattern = last(left, path, isDirectory);
            return pattern?.isNegated === false ? { pattern: pattern.text, isExclude: excluded.includes(pattern) } : undefined;
        },
        keptBy: path => {
            const pattern = last(left, path, false);
            return pattern?.isNegated ? pattern.text : undefined;
        }
    };
}
function listed(patterns) {
    return patterns.flatMap(pattern => (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ignorePattern */ .b)(pattern) ?? []);
}
/** The last pattern that is about a path; `reversed` has the last one first. */
function last(reversed, path, isDirectory) {
    if (reversed.length === 0)
        return undefined;
    const bytes = (0,_wildmatch_js__WEBPACK_IMPORTED_MODULE_1__/* .toBytes */ .Z)(path);
    return reversed.find(pattern => pattern.matches(bytes, isDirectory));
}


/***/ }),

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ comparePaths)
/* harmony export */ });
/**
 * Orders paths by the bytes of their UTF-8 form, on every machine and in every locale. A directory comes before what is in it.
 */
function comparePaths(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const x = a.charCodeAt(i);
        const y = b.charCodeAt(i);
        if (x !== y)
            return rank(x) - rank(y);
    }
    return a.length - b.length;
}
/** UTF-16 puts surrogate pairs (U+10000 and up) before U+E000 to U+FFFF, UTF-8 behind them. */
function rank(codeUnit) {
    if (codeUnit < 0xd800)
        return codeUnit;
    return codeUnit < 0xe000 ? codeUnit + 0x2000 : codeUnit - 0x800;
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   I3: () => (/* binding */ pieceBytes),
/* harmony export */   PS: () => (/* binding */ pieceBuffer),
/* harmony export */   e1: () => (/* binding */ unopenable),
/* harmony export */   n9: () => (/* binding */ smallFileBytes),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   v_: () => (/* binding */ readPlannedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9567);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);





/** Files up to this size are read in one go and synchronously: many times faster than four turns of the thread pool for each. */
const smallFileBytes = 256 * 1024;
/** Larger files come in pieces of this size. */
const pieceBytes = 1024 * 1024;
/** A pipe that took the place of a file must not be waited for. Windows has neither. */
const readFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function pieceBuffer() {
    return Buffer.allocUnsafeSlow(pieceBytes);
}
/**
 * Reads the whole content of a small planned file.
 * Throws `invalid-bundle` when the file is not the one that was planned any more: hashes and headers were made for that one.
 */
function readSmallFile(entry, to) {
    const { content, size } = entry;
    if (content === undefined)
        return;
    if (content.from === 'memory') {
        for (let done = 0; done < size;) {
            const room = to.room(size - done);
            room.set(content.bytes.subarray(done, done + room.length));
            done += room.length;
            to.filled(room.length);
        }
        return;
    }
    const descriptor = openPlanned(entry, content.file);
    try {
        let done = 0;
        while (done < size) {
            const room = to.room(size - done);
            const read = readChunk(entry, descriptor, room, done);
            if (read === 0)
                break;
            done += read;
            to.filled(read);
        }
        // Asked once, and behind the last byte: who throws away what was read need not know before. A file that grew has another size now.
        checkUnchanged(entry, done, statsNow(entry, descriptor));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * The first bytes of a planned file, `limit` at most; undefined for what has no content. As many as there are of a file that has shrunk
 * since. Throws `invalid-bundle` when it cannot be read any more, for it is gone, or something else took its place.
 */
function readStart(entry, limit) {
    const { content, size } = entry;
    if (content === undefined)
        return undefined;
    if (content.from === 'memory')
        return content.bytes.subarray(0, limit);
    const bytes = Buffer.alloc(Math.min(limit, size));
    const descriptor = openPlanned(entry, content.file);
    try {
        let length = 0;
        while (length < bytes.length) {
            const read = readChunk(entry, descriptor, bytes.subarray(length), length);
            if (read === 0)
                break;
            length += read;
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * The content of a planned file in pieces of at most 1 MiB; throws as {@link readSmallFile} does, at the latest before it ends. Whoever is
 * done with a piece before asking for the next one gives a `buffer` from {@link pieceBuffer} for all of them, which keeps memory low.
 */
async function* readPlannedFile(entry, signal, buffer) {
    const { content } = entry;
    if (content?.from !== 'disk') {
        if (content !== undefined)
            yield content.bytes;
        return;
    }
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(content.file, readFlags);
    }
    catch (error) {
        throw unopenable(entry, error);
    }
    try {
        checkIdentity(entry, statsNow(entry, handle.fd));
        let length = 0;
        for (;;) {
            signal?.throwIfAborted();
            const piece = buffer ?? pieceBuffer();
            const { bytesRead } = await handle.read(piece, 0, pieceBytes, length).catch((error) => {
                throw unopenable(entry, error);
            });
            if (bytesRead === 0)
                break;
            length += bytesRead;
            if (length > entry.size)
                break;
            yield piece.subarray(0, bytesRead);
        }
        checkUnchanged(entry, length, statsNow(entry, handle.fd));
    }
    finally {
        await handle.close();
    }
}
function openPlanned(entry, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, readFlags);
    }
    catch (error) {
        throw unopenable(entry, error);
    }
}
function checkUnchanged(entry, length, now) {
    if (length !== entry.size || now.size !== entry.size)
        throw changed(entry, now);
    checkIdentity(entry, now);
}
function checkIdentity(entry, now) {
    if (!now.isFile())
        throw changed(entry, now);
    if (entry.content?.from === 'disk' && !(0,_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameFile */ .D)(entry.content.identity, (0,_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .fileIdentity */ .l)(now)))
        throw changed(entry, now);
}
function changed({ path, size }, now) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-bundle', `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} ${changeOf(size, now)} while the bundle was made`, {
        hint: 'Stop what writes to it (a build or a watcher still running?), or exclude it, and try again.'
    });
}
function changeOf(size, now) {
    if (now.isDirectory())
        return 'became a folder';
    if (!now.isFile())
        return 'was replaced by what is no file';
    return now.size === size ? 'was written to or replaced' : `changed from ${size} to ${now.size} bytes`;
}
function readChunk(entry, descriptor, room, position) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, room, 0, room.length, position);
    }
    catch (error) {
        // What took its place may not be readable as a file is.
        checkIdentity(entry, statsNow(entry, descriptor));
        throw unopenable(entry, error);
    }
}
function statsNow(entry, descriptor) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    }
    catch (error) {
        throw unopenable(entry, error);
    }
}
/** Why a file that was found cannot be read any more. */
function unopenable({ path }, cause) {
    const code = cause.code ?? 'unknown error';
    const what = code === 'ENOENT' ? 'disappeared' : code === 'EISDIR' ? 'became a folder' : `could not be read (${code})`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-bundle', `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(path)} ${what} while the bundle was made`, {
        hint: 'Stop what changes the source while it is packed, and try again.',
        cause
    });
}


/***/ }),

/***/ 4158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isEntry),
/* harmony export */   q: () => (/* binding */ statPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


/**
 * What a path of the user leads to; undefined when there is nothing. Throws `invalid-bundle` when that cannot be told: links that lead in a
 * circle, a name that is too long, a folder that may not be entered.
 */
function statPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
}
/** Whether there is anything at a path, be it a link that leads nowhere or something that cannot be looked at. */
function isEntry(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
function unreadable(path, cause) {
    const { code = 'unknown error' } = cause;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('invalid-bundle', `"${path}" cannot be looked at (${code})`, {
        hint: hints[code] ?? 'See that the path can be read, and run it again.',
        cause
    });
}
const hints = {
    ELOOP: 'A symlink on the way leads back to itself; remove it or let it lead to a file.',
    ENAMETOOLONG: 'The path is longer than this system allows.',
    EACCES: 'See that every folder of the path may be entered.'
};


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   k: () => (/* binding */ unpackableError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const shown = 10;
/** One `invalid-bundle` error that names what cannot be packed: all of it, up to ten. */
function unpackableError(source, found) {
    const [first] = found;
    const lines = found.slice(0, shown).map(({ path, problem }) => `${quoted(path)} ${problem}`);
    if (found.length > shown)
        lines.push(`and ${found.length - shown} more`);
    const message = found.length === 1 && first !== undefined
        ? `cannot pack "${source}": ${quoted(first.path)} ${first.problem}`
        : `cannot pack "${source}": ${found.length} entries do not fit into a bundle:\n  ${lines.join('\n  ')}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-bundle', message, { input: 'source', hint: remediesOf(found) });
}
/** What to do; where that differs, each with what it is about. */
function remediesOf(found) {
    const paths = new Map();
    for (const { path, remedy } of found) {
        const others = paths.get(remedy);
        if (others === undefined)
            paths.set(remedy, [path]);
        else
            others.push(path);
    }
    const all = [...paths].slice(0, 3);
    return all
        .map(([remedy, [first = '', ...more]]) => paths.size === 1 ? remedy : `${quoted(first)}${more.length === 0 ? '' : ` and ${more.length} more`}: ${remedy}`)
        .join(' ');
}
/** A path for a message: control characters (a newline in a name) are shown, not sent. */
function quoted(path) {
    return JSON.stringify(path);
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toBytes),
/* harmony export */   c: () => (/* binding */ wildmatch)
/* harmony export */ });
const slash = 0x2f;
const most = 1_000;
const parsedNames = new Map();
const parsedPaths = new Map();
/**
 * Whether a pattern, as gitignore(5) describes them, matches all of a text. Both hold one byte of UTF-8 per character (see {@link toBytes}).
 * In a path `*`, `?` and `[...]` do not match a slash, and `**` as a whole part between slashes stands for any number of directories.
 * What the page leaves open is as `git check-ignore` answers: three and more asterisks are as two; a class that is not closed or names an
 * unknown `[:class:]`, and a backslash at the end, match nothing. It takes steps of the pattern times bytes of the text at most.
 */
function wildmatch(pattern, text, isPath) {
    const cache = isPath ? parsedPaths : parsedNames;
    let parsed = cache.get(pattern);
    if (parsed === undefined && !cache.has(pattern)) {
        if (cache.size >= most)
            cache.clear();
        parsed = parse(pattern, isPath);
        cache.set(pattern, parsed);
    }
    return parsed !== undefined && matches(parsed, text);
}
/** The bytes of a text in UTF-8, one character for each. */
function toBytes(text) {
    return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
function matches({ start, middle, end, literal }, text) {
    const stop = text.length - end.length;
    if (middle.length === 0 ? stop !== start.length : stop < start.length)
        return false;
    for (let i = 0; i < start.length; i++)
        if (start[i]?.[text.charCodeAt(i)] !== 1)
            return false;
    for (let i = 0; i < end.length; i++)
        if (end[i]?.[text.charCodeAt(stop + i)] !== 1)
            return false;
    return middle.length === 0 || (text.includes(literal) && matchesBetween(middle, text, start.length, stop));
}
/** Goes through the steps once and keeps all the places of the text that those so far can have come to; `start` is the first of them. */
function matchesBetween(steps, text, start, stop) {
    const places = new Uint8Array(stop + 1);
    places[start] = 1;
    let first = start;
    for (const step of steps) {
        if (step.kind === 'one')
            first = afterOne(places, step.bytes, text, first);
        else if (step.kind === 'run')
            spreadOver(places, step.bytes, text, first);
        else
            spreadBehindSlashes(places, text, first);
        if (first > stop)
            return false;
    }
    return places[stop] === 1;
}
/** Moves each place behind the byte it is before, or drops it; gives the first that is left, or one behind the end. */
function afterOne(places, bytes, text, first) {
    let next = places.length;
    for (let at = places.length - 1; at > first; at--) {
        const isReached = places[at - 1] === 1 && bytes[text.charCodeAt(at - 1)] === 1;
        places[at] = isReached ? 1 : 0;
        if (isReached)
            next = at;
    }
    places[first] = 0;
    return next;
}
function spreadOver(places, bytes, text, first) {
    for (let at = first + 1; at < places.length; at++)
        if (places[at - 1] === 1 && bytes[text.charCodeAt(at - 1)] === 1)
            places[at] = 1;
}
function spreadBehindSlashes(places, text, first) {
    for (let at = text.indexOf('/', first) + 1; at > 0 && at < places.length; at = text.indexOf('/', at) + 1)
        places[at] = 1;
}
/** Undefined for a pattern that can match nothing. */
function parse(pattern, isPath) {
    const anything = bytesWhere(() => true);
    const withinPart = isPath ? bytesWhere(byte => byte !== slash) : anything;
    const steps = [];
    let longest = '';
    let literal = '';
    let at = 0;
    while (at < pattern.length) {
        const character = pattern.charAt(at);
        if ('*[?'.includes(character))
            literal = '';
        if (character === '*') {
            const isPartStart = at === 0 || pattern[at - 1] === '/';
            const stars = /^\*+/.exec(pattern.slice(at))?.[0].length ?? 1;
            at += stars;
            const isPart = isPath && stars > 1 && isPartStart;
            if (isPart && pattern[at] === '/') {
                steps.push({ kind: 'directories' });
                at += 1;
            }
            else {
                // Before an escaped slash it stands for directories too, but for one at least.
                const isAnything = isPart && (at === pattern.length || pattern.startsWith('\\/', at));
                steps.push({ kind: 'run', bytes: isAnything ? anything : withinPart });
            }
        }
        else if (character === '[') {
            const read = readClass(pattern, at);
            if (read === undefined)
                return undefined;
            steps.push({ kind: 'one', bytes: isPath ? read.bytes.map((value, byte) => (byte === slash ? 0 : value)) : read.bytes });
            at = read.next;
        }
        else if (character === '?') {
            steps.push({ kind: 'one', bytes: withinPart });
            at += 1;
        }
        else {
            const read = readLiteral(pattern, at);
            if (read === undefined)
                return undefined;
            steps.push({ kind: 'one', bytes: onlyByte(read.byte) });
            at = read.next;
            literal += String.fromCharCode(read.byte);
            if (literal.length > longest.length)
                longest = literal;
        }
    }
    const first = steps.findIndex(step => step.kind !== 'one');
    const last = steps.findLastIndex(step => step.kind !== 'one');
    const singles = (part) => part.flatMap(step => (step.kind === 'one' ? [step.bytes] : []));
    if (first < 0)
        return { start: singles(steps), middle: [], end: [], literal: longest };
    return {
        start: singles(steps.slice(0, first)),
        middle: steps.slice(first, last + 1),
        end: singles(steps.slice(last + 1)),
        literal: longest
    };
}
/** A byte that stands for itself, or the one behind a backslash; undefined at the end of the pattern. */
function readLiteral(pattern, start) {
    const at = pattern[start] === '\\' ? start + 1 : start;
    return at < pattern.length ? { byte: pattern.charCodeAt(at), next: at + 1 } : undefined;
}
/** The class whose bracket is at `start`, and where the pattern goes on behind it; undefined if it cannot match. */
function readClass(pattern, start) {
    const members = new Uint8Array(256);
    let at = start + 1;
    const isNegated = pattern[at] === '!' || pattern[at] === '^';
    if (isNegated)
        at += 1;
    // A bracket that would close an empty class is a member of it.
    const first = at;
    while (pattern[at] !== ']' || at === first) {
        const named = /^\[:([^\]]*):\]/.exec(pattern.slice(at));
        if (named) {
            const hasMember = named[1] === undefined ? undefined : namedClasses.get(named[1]);
            if (hasMember === undefined)
                return undefined;
            for (let byte = 0; byte < 128; byte++)
                if (hasMember.test(String.fromCharCode(byte)))
                    members[byte] = 1;
            at += named[0].length;
            continue;
        }
        const low = readLiteral(pattern, at);
        if (low === undefined)
            return undefined;
        members[low.byte] = 1;
        at = low.next;
        if (pattern[at] !== '-' || pattern[at + 1] === ']')
            continue;
        const high = readLiteral(pattern, at + 1);
        if (high === undefined)
            return undefined;
        for (let byte = low.byte; byte <= high.byte; byte++)
            members[byte] = 1;
        at = high.next;
    }
    return { bytes: isNegated ? members.map(value => 1 - value) : members, next: at + 1 };
}
/** The classes of POSIX, for ASCII; only `space` is smaller than there: git leaves out the vertical tab and the form feed. */
const namedClasses = new Map(Object.entries({
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /\p{Cc}/u,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\r]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/
}));
function bytesWhere(isMember) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (isMember(byte) ? 1 : 0));
}
const single = new Map();
/** One for all patterns: most of their steps are literal. */
function onlyByte(byte) {
    const known = single.get(byte) ?? bytesWhere(each => each === byte);
    single.set(byte, known);
    return known;
}


/***/ })

};
