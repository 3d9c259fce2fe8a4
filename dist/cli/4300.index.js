export const id = 4300;
export const ids = [4300];
export const modules = {

/***/ 5207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hidesFirstKey)
/* harmony export */ });
/** Whether a byte order mark is taken for a part of the first key, or of the only word. */
function hidesFirstKey({ hasByteOrderMark, isMarkLeftOut, root, text }) {
    if (!hasByteOrderMark || isMarkLeftOut === true)
        return false;
    return (root === undefined ||
        (root.kind === 'mapping' && root.span.start.line === 1 && text[root.span.start.offset] !== '{') ||
        root.kind === 'scalar');
}


/***/ }),

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

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ loadHookScripts),
/* harmony export */   U: () => (/* binding */ isMissingScript)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _shipped_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5927);


/** As much of a script as is looked at. */
const scriptLimit = 1024 * 1024;
/** The scripts of the events that run; what the tree has is read, each file once. */
async function loadHookScripts(outline, system, { bundle, runsScripts }) {
    const contents = new Map();
    const scripts = [];
    for (const { event, scripts: entries } of outline.hooks) {
        if (runsScripts?.(event.value) === false)
            continue;
        for (const entry of entries) {
            const location = (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, 'location');
            if (location === undefined || location.value.trim() === '')
                continue;
            const written = location.value.trim();
            const path = (0,_shipped_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedPath */ .xd)(written, { system, tree: bundle?.walked });
            const content = path === undefined || bundle === undefined ? undefined : (contents.get(path) ?? readScript(path, bundle));
            if (path !== undefined && content !== undefined)
                contents.set(path, content);
            scripts.push(withContent({ event, entry, location, path }, content));
        }
    }
    return Promise.all(scripts);
}
/** Whether a script is known not to be in the revision. */
function isMissingScript({ path }, { tree }) {
    if (tree === undefined || path === undefined || tree.isDirectory(path))
        return false;
    const real = tree.realPath(path);
    return real === undefined || tree.entry(real)?.kind !== 'file';
}
async function withContent(script, content) {
    const found = await content;
    return found === undefined ? script : { ...script, content: found };
}
async function readScript(path, { tree, walked }) {
    const real = walked.realPath(path);
    if (real === undefined || walked.entry(real)?.kind !== 'file')
        return undefined;
    const bytes = await tree.read(real, scriptLimit);
    if (bytes === undefined)
        return undefined;
    const { text, isUtf8 } = decode(bytes);
    const hasByteOrderMark = text.startsWith('\ufeff');
    return {
        hasByteOrderMark,
        lines: (hasByteOrderMark ? text.slice(1) : text).split('\n'),
        ...(isUtf8 && bytes.length < scriptLimit && !isAppSpec(real) && { editable: { path: real, text } })
    };
}
function isAppSpec(path) {
    return path === 'appspec.yml' || path === 'appspec.yaml';
}
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes), isUtf8: true };
    }
    catch {
        return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isUtf8: false };
    }
}


/***/ }),

/***/ 5560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isOfMisspeltKey),
/* harmony export */   t: () => (/* binding */ missedKey)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);
/* harmony import */ var _stray_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4566);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1702);



/** The keys that must be there, and the rules under which agents refuse a map without them. */
const required = {
    top: { version: 'version-missing', os: 'os-missing' },
    file: { source: 'files-source-missing', destination: 'files-destination-missing' },
    permission: { object: 'perm-object-missing' },
    context: { type: 'perm-context-invalid' },
    script: { location: 'script-location-missing' }
};
const known = new WeakMap();
function missedKeys(context) {
    const found = known.get(context) ?? findMissedKeys(context);
    known.set(context, found);
    return found;
}
function findMissedKeys(context) {
    const byKey = new Map();
    const refusals = new Set();
    const byPlace = new Map();
    for (const rule of Object.values(required).flatMap(names => Object.values(names))) {
        for (const refusal of context.refusals(rule))
            byPlace.set(`${rule} ${refusal.span.start.offset}`, refusal);
    }
    if (byPlace.size === 0)
        return { byKey, refusals };
    for (const { key, level, mapping } of (0,_stray_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .strayKeys */ .On)(context)) {
        const isElsewhere = (0,_stray_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .homeOf */ .lt)(key.value, level) !== undefined;
        const name = (0,_stray_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .caseFix */ .kB)(key.value, level) ?? (isElsewhere ? undefined : (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(key.value, _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl[level]));
        const rule = name === undefined ? undefined : required[level][name];
        const refusal = byPlace.get(`${rule} ${mapping.span.start.offset}`);
        if (name === undefined || refusal === undefined || refusals.has(refusal))
            continue;
        byKey.set(key, { name, refusal });
        refusals.add(refusal);
    }
    return { byKey, refusals };
}
/** The required key that a stray key was meant to be, when it is missing. */
function missedKey(context, key) {
    return missedKeys(context).byKey.get(key);
}
/** Whether a refusal is spoken of at the misspelt key. */
function isOfMisspeltKey(context, refusal) {
    return missedKeys(context).refusals.has(refusal);
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newHost)
/* harmony export */ });
/** The directories that every Linux host has (Filesystem Hierarchy Standard 3.0), and web servers' own. */
const linuxDirectories = new Set([
    ...[
        '/',
        '/bin',
        '/boot',
        '/dev',
        '/etc',
        '/home',
        '/lib',
        '/lib64',
        '/media',
        '/mnt',
        '/opt',
        '/proc',
        '/root',
        '/run',
        '/sbin',
        '/srv',
        '/sys'
    ],
    ...[
        '/tmp',
        '/usr',
        '/usr/bin',
        '/usr/include',
        '/usr/lib',
        '/usr/libexec',
        '/usr/local',
        '/usr/local/bin',
        '/usr/local/etc',
        '/usr/local/lib'
    ],
    ...[
        '/usr/local/sbin',
        '/usr/local/share',
        '/usr/local/src',
        '/usr/sbin',
        '/usr/share',
        '/usr/src',
        '/var',
        '/var/cache',
        '/var/lib',
        '/var/local'
    ],
    ...['/var/lock', '/var/log', '/var/mail', '/var/opt', '/var/run', '/var/spool', '/var/tmp', '/etc/systemd', '/etc/systemd/system'],
    ...['/etc/cron.d', '/etc/default', '/etc/logrotate.d', '/etc/profile.d']
]);
const windowsDirectories = new Set([
    'c:/windows',
    'c:/program files',
    'c:/program files (x86)',
    'c:/programdata',
    'c:/users',
    'c:/windows/temp'
]);
/** A host that nothing was deployed to, with the directories that its system comes with. */
function newHost(system) {
    const isThere = (path) => system === 'windows'
        ? path === '/' || /^[A-Za-z]:\/?$/.test(path) || windowsDirectories.has(path.toLowerCase())
        : linuxDirectories.has(path);
    return { kindOf: path => (isThere(path) ? 'directory' : undefined) };
}


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ unquotedPlaceholder),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   xv: () => (/* binding */ placeholderHint)
/* harmony export */ });
/* unused harmony export placeholderPattern */
/** How tools mark text that they replace before the AppSpec is deployed. `$LATEST` is a version. */
const marks = /^<[^<>\n]+>$|\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\}|^%[A-Za-z_]\w*%$|^\$(?!LATEST$)[A-Za-z_]\w*$|^__[A-Z_]+__$/;
/** The same as a pattern, for a schema. */
const placeholderPattern = marks.source;
/** Whether text stands for something that a tool puts in its place: `<TASK_DEFINITION>`, `${VERSION}`. */
function isPlaceholder(text) {
    return marks.test(text.trim());
}
/** What to do about a placeholder that YAML reads as something else, given what is written; undefined when it is none. */
function unquotedPlaceholder(written) {
    return isPlaceholder(written) ? `Quote the placeholder: "${written}". Without quotes YAML reads a map.` : undefined;
}
/** What to do about a placeholder that CodeDeploy would take as it is. */
function placeholderHint(text) {
    return /^<[^<>\n]+>$/.test(text.trim())
        ? 'Give it a value in `substitutions`, or let the tool that fills it in run before, and validate what it wrote.'
        : 'Let the tool that fills it in run before CreateDeployment, and validate what it wrote.';
}


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

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ reportRefusals),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   VN: () => (/* binding */ agentsRefuse),
/* harmony export */   fU: () => (/* binding */ readersRefuse),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   m2: () => (/* binding */ nameAgents)
/* harmony export */ });
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
/* harmony import */ var _missed_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5560);


/** Agents as people call them: `every agent`, `agent 1.8`, `agent 1.8 on Ruby 3.0 and older and agent 2`. */
function nameAgents(agents) {
    if (agents.length === _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .agents */ .X6.length)
        return 'every agent';
    const hasNewer = agents.includes('agent-1');
    const hasOlder = agents.includes('agent-1-ruby-3.0');
    const names = [];
    if (hasNewer && hasOlder)
        names.push('agent 1.8');
    else if (hasNewer)
        names.push('agent 1.8 on Ruby 3.1 and later');
    else if (hasOlder)
        names.push('agent 1.8 on Ruby 3.0 and older');
    if (agents.includes('agent-2'))
        names.push('agent 2');
    return names.join(' and ');
}
/** `agent 2 refuses`, `agent 1.8 and agent 2 refuse`. */
function agentsRefuse(agents) {
    const isOne = agents.length === _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .agents */ .X6.length || !agents.includes('agent-2') || agents.length === 1;
    return `${nameAgents(agents)} ${isOne ? 'refuses' : 'refuse'}`;
}
/** The same where the file may be one that the service reads: `CodeDeploy refuses`. */
function readersRefuse({ platform }, agents) {
    return platform === 'server' ? agentsRefuse(agents) : 'CodeDeploy refuses';
}
/**
 * Reports what the agents refuse under a rule's id. `describe` words it, given the node that stands there; it returns undefined to
 * leave a refusal to another rule.
 */
function reportRefusals(rule, context, report, describe) {
    for (const refusal of context.refusals(rule)) {
        // A key that is missing because it is misspelt is one mistake.
        if ((0,_missed_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfMisspeltKey */ .g)(context, refusal))
            continue;
        const wording = describe(refusal, context.nodeAt(refusal.span));
        if (wording !== undefined)
            report({ at: refusal, refusedBy: refusal.agents, ...wording });
    }
}
/** The first complaint of those agents, for where the shape of a mistake is all there is to say. */
function complaint({ messages, agents }) {
    const [first] = agents;
    return (first === undefined ? undefined : messages[first]) ?? 'it cannot be read';
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 7447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ ruleCatalogue)
});

// EXTERNAL MODULE: ./lib/appspec/host-path.js
var host_path = __webpack_require__(3202);
;// CONCATENATED MODULE: ./lib/appspec/rule.js
const serverOnly = ['server'];
const functionPlatforms = ['ecs', 'lambda'];
const everyPlatform = ['server', 'ecs', 'lambda'];

;// CONCATENATED MODULE: ./lib/appspec/rules/bundle-git-dir.js


const bundleGitDir = {
    id: 'bundle-git-dir',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The revision has the folder of a version control system.',
    check({ tree }, report) {
        if (tree === undefined)
            return;
        const found = tree.paths.find(path => /^\.(?:git|hg|svn)$/.test((0,host_path/* nameOf */.Vb)(path)) && tree.isDirectory(path));
        if (found === undefined)
            return;
        report({
            message: `The revision has "${found}", with the whole history and whatever secrets it holds; a web server may hand it out.`,
            hint: 'Let codedeploy-kit make the bundle, or use "git archive".'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/bundle-macos-files.js


function isOfMacOs(name) {
    return /^(?:__MACOSX|\.DS_Store|\._.+)$/.test(name);
}
const bundleMacosFiles = {
    id: 'bundle-macos-files',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The revision has files that macOS scatters.',
    check({ tree, plan }, report) {
        if (tree === undefined)
            return;
        const found = tree.paths.filter(path => isOfMacOs((0,host_path/* nameOf */.Vb)(path)));
        const [first] = found;
        if (first === undefined)
            return;
        const areInstalled = plan?.instructions.some(step => step.type === 'copy' && step.source.split('/').some(isOfMacOs)) === true;
        report({
            message: `The revision has "${first}"${found.length === 1 ? '' : ` and ${found.length - 1} more like it`}, which macOS put there: ${areInstalled ? 'they are installed with the rest' : 'every host downloads and unpacks them'}.`,
            hint: 'Let codedeploy-kit make the bundle, or pack with "zip -X" and "COPYFILE_DISABLE=1 tar".'
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/outline.js
var appspec_outline = __webpack_require__(2);
;// CONCATENATED MODULE: ./lib/appspec/rules/bundle-tar-on-windows.js


const bundleTarOnWindows = {
    id: 'bundle-tar-on-windows',
    severity: 'error',
    platforms: serverOnly,
    needs: 'bundleType',
    summary: 'The revision for Windows is a tar.',
    check({ outline, system, bundleType, source }, report) {
        if (system !== 'windows' || bundleType === undefined || bundleType === 'zip')
            return;
        report({
            at: (outline && (0,appspec_outline/* scalarOf */.ol)(outline.top, 'os')) ?? { span: source.lines.span(0, 0) },
            message: `The revision is a ${bundleType}, and the agent on Windows unpacks zip only: the deployment fails at DownloadBundle.`,
            hint: 'Pack it as zip.'
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/detect-platform.js
var detect_platform = __webpack_require__(4065);
;// CONCATENATED MODULE: ./lib/appspec/rules/cfn-not-an-appspec.js


const cfnNotAnAppspec = {
    id: 'cfn-not-an-appspec',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is a CloudFormation template, not an AppSpec.',
    check(context, report) {
        if (!(0,detect_platform/* detectPlatform */.li)(context.root).isTemplate)
            return;
        report({
            at: context.root,
            message: 'This is a CloudFormation template with a blue/green hook, not an AppSpec: CloudFormation makes the deployment itself.',
            hint: 'Deploy it with CloudFormation, and leave CodeDeploy out.'
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var yaml_node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/appspec/rules/cfn-routing.js




const routingTypes = ['AllAtOnce', 'TimeBasedCanary', 'TimeBasedLinear'];
/** The least share of the traffic that CloudFormation lets a step shift, in percent. */
const smallestStep = 14;
const cfnRouting = {
    id: 'cfn-routing',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The traffic routing of a CloudFormation blue/green hook is one that CloudFormation refuses.',
    check({ root }, report) {
        if (root === undefined || !(0,detect_platform/* detectPlatform */.li)(root).isTemplate)
            return;
        const top = (0,yaml_node/* resolved */.L)(root);
        const hooks = top.kind === 'mapping' ? (0,appspec_outline/* valueOf */.RP)(top, 'Hooks') : undefined;
        if (hooks?.kind !== 'mapping')
            return;
        for (const { value } of hooks.pairs) {
            const hook = (0,yaml_node/* resolved */.L)(value);
            if (hook.kind !== 'mapping' || (0,appspec_outline/* scalarOf */.ol)(hook, 'Type')?.value !== detect_platform/* blueGreenHookType */.zu)
                continue;
            const properties = (0,appspec_outline/* valueOf */.RP)(hook, 'Properties');
            if (properties?.kind !== 'mapping')
                continue;
            const config = (0,appspec_outline/* valueOf */.RP)(properties, 'TrafficRoutingConfig');
            if (config?.kind === 'mapping')
                checkConfig(config, report);
            const applications = (0,appspec_outline/* fieldOf */._F)(properties, 'Applications');
            if (applications !== undefined)
                checkRoutes(applications.value, report);
        }
    }
};
function checkConfig(config, report) {
    const type = (0,appspec_outline/* scalarOf */.ol)(config, 'Type');
    if (type !== undefined && !routingTypes.includes(type.value)) {
        report({
            at: type,
            message: `"${type.value}" is no way to route traffic: CloudFormation refuses it.`,
            hint: `Use ${routingTypes.join(', ')}.`
        });
        return;
    }
    const own = type && type.value !== 'AllAtOnce' ? (0,appspec_outline/* valueOf */.RP)(config, type.value) : undefined;
    if (type !== undefined && type.value !== 'AllAtOnce' && own?.kind !== 'mapping') {
        report({
            at: type,
            message: `The type is ${type.value}, and there is no "${type.value}" beside it that says in which steps.`,
            hint: `Add "${type.value}" with StepPercentage and BakeTimeMins.`
        });
    }
    const step = own?.kind === 'mapping' ? (0,appspec_outline/* scalarOf */.ol)(own, 'StepPercentage') : undefined;
    if (step === undefined || (/^\d+$/.test(step.value) && Number(step.value) >= smallestStep))
        return;
    report({
        at: step,
        message: `CloudFormation takes whole numbers from ${smallestStep} as the percentage of a step, and this is ${step.value}.`,
        hint: `Write ${smallestStep} or more.`
    });
}
function checkRoutes(applications, report) {
    for (const node of (0,appspec_outline/* walk */.GG)(applications)) {
        if (node.kind !== 'mapping')
            continue;
        const route = (0,appspec_outline/* fieldOf */._F)(node, 'ProdTrafficRoute');
        if (route === undefined || (0,yaml_node/* resolved */.L)(route.value).kind !== 'sequence')
            continue;
        report({
            at: route.key,
            message: 'There is one production listener, and this is a list: CloudFormation refuses it.',
            hint: 'Name one listener with Type and LogicalID; a second one for tests goes into TestTrafficRoute.'
        });
    }
}

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/placeholder.js
var placeholder = __webpack_require__(5601);
;// CONCATENATED MODULE: ./lib/appspec/rules/ecs-capacity.js



const ecsCapacity = {
    id: 'ecs-capacity',
    severity: 'error',
    platforms: ['ecs'],
    summary: 'The capacity provider strategy is one that ECS refuses.',
    check({ functionAppSpec: spec }, report) {
        const properties = (0,function_app_spec/* propertiesOf */.P1)(spec);
        const strategy = properties && (0,function_app_spec/* fieldInAnyCase */.UG)(properties, 'CapacityProviderStrategy');
        if (strategy === undefined || (0,yaml_node/* resolved */.L)(strategy.value).kind !== 'sequence')
            return;
        const entries = [];
        for (const item of (0,function_app_spec/* itemsOf */.S3)(strategy.value)) {
            if (item.kind === 'mapping')
                entries.push(item);
            else
                report({
                    at: item,
                    message: 'An entry must be a map: the service cannot read it, and the deployment fails.',
                    hint: 'Write "- CapacityProvider: FARGATE", with Base and Weight below.'
                });
        }
        let bases = 0;
        for (const entry of entries) {
            if (((0,function_app_spec/* scalarInAnyCase */.Qt)(entry, 'CapacityProvider')?.value.trim() ?? '') === '') {
                report({
                    at: (0,function_app_spec/* fieldInAnyCase */.UG)(entry, 'CapacityProvider')?.key ?? entry,
                    message: 'This entry names no capacity provider: the deployment fails.',
                    hint: 'Add "CapacityProvider", such as FARGATE or FARGATE_SPOT.'
                });
            }
            for (const name of ['Base', 'Weight']) {
                const at = (0,function_app_spec/* scalarInAnyCase */.Qt)(entry, name);
                if (at === undefined || (0,function_app_spec/* wholeNumberOf */.gd)(at) !== undefined || (0,placeholder/* isPlaceholder */.wK)(at.value))
                    continue;
                report({
                    at,
                    message: `${name} is ${at.raw}, and must be a whole number from 0: the deployment fails.`,
                    hint: name === 'Base'
                        ? 'Write the tasks that run at least on this provider, such as "Base: 0".'
                        : 'Write its share beside the others, such as "Weight: 1".'
                });
            }
            const base = (0,function_app_spec/* scalarInAnyCase */.Qt)(entry, 'Base');
            if (base === undefined || ((0,function_app_spec/* wholeNumberOf */.gd)(base) ?? 0) === 0)
                continue;
            bases += 1;
            if (bases !== 2)
                continue;
            report({
                at: base,
                message: 'This is the second entry with a base above 0, and only one may have it: the deployment fails.',
                hint: 'Set Base to 0 in all but one.'
            });
        }
        const weights = entries.map(entry => (0,function_app_spec/* scalarInAnyCase */.Qt)(entry, 'Weight')).filter(weight => weight !== undefined);
        const [weight] = weights;
        if (weight === undefined || weights.length < entries.length || weights.some(each => (0,function_app_spec/* wholeNumberOf */.gd)(each) !== 0))
            return;
        report({
            at: weight,
            message: 'All weights are 0, so that no task can be placed: the deployment fails.',
            hint: 'Give at least one provider a weight above 0.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/ecs-container.js



const largestPort = 65_535;
const ecsContainer = {
    id: 'ecs-container',
    severity: 'error',
    platforms: ['ecs'],
    summary: 'The name of the container is empty, or its port is not one.',
    check({ functionAppSpec: spec }, report) {
        const balancer = (0,function_app_spec/* mappingInAnyCase */.sd)((0,function_app_spec/* propertiesOf */.P1)(spec), 'LoadBalancerInfo');
        const name = balancer && (0,function_app_spec/* fieldInAnyCase */.UG)(balancer, 'ContainerName');
        const nameValue = (0,function_app_spec/* scalarInAnyCase */.Qt)(balancer, 'ContainerName');
        if (name !== undefined && (0,yaml_node/* resolved */.L)(name.value).kind === 'scalar' && (nameValue?.value.trim() ?? '') === '') {
            report({
                at: name.key,
                message: 'The name of the container is empty: the load balancer has nothing to send traffic to, and the deployment fails.',
                hint: 'Name a container of the task definition.'
            });
        }
        const portField = balancer && (0,function_app_spec/* fieldInAnyCase */.UG)(balancer, 'ContainerPort');
        if (portField === undefined || (0,yaml_node/* resolved */.L)(portField.value).kind !== 'scalar')
            return;
        const port = (0,function_app_spec/* scalarInAnyCase */.Qt)(balancer, 'ContainerPort');
        const number = port && (0,function_app_spec/* wholeNumberOf */.gd)(port);
        if (number !== undefined && number >= 1 && number <= largestPort)
            return;
        if (port !== undefined && (0,placeholder/* isPlaceholder */.wK)(port.value)) {
            report({
                at: port,
                severity: 'warning',
                message: `"${port.value}" stands for a port that is not filled in yet.`,
                hint: (0,placeholder/* placeholderHint */.xv)(port.value)
            });
            return;
        }
        report({
            at: port ?? portField.key,
            message: `${port === undefined || port.value === '' ? 'The port of the container is empty' : `"${port.value}" is not a port`}: the deployment fails.`,
            hint: `Write the port the container listens on, a number from 1 to ${largestPort}.`
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/function-vocabulary.js
var function_vocabulary = __webpack_require__(5635);
;// CONCATENATED MODULE: ./lib/appspec/rules/ecs-network.js



const ecsNetwork = {
    id: 'ecs-network',
    severity: 'error',
    platforms: ['ecs'],
    summary: 'The network configuration is incomplete, or has ids that are not ids.',
    check({ functionAppSpec: spec }, report) {
        const properties = (0,function_app_spec/* propertiesOf */.P1)(spec);
        const network = properties && (0,function_app_spec/* fieldInAnyCase */.UG)(properties, 'NetworkConfiguration');
        const outer = (0,function_app_spec/* mappingInAnyCase */.sd)(properties, 'NetworkConfiguration');
        if (network === undefined || outer === undefined)
            return;
        const awsvpc = (0,function_app_spec/* mappingInAnyCase */.sd)(outer, 'AwsvpcConfiguration');
        if (awsvpc === undefined) {
            report({
                at: network.key,
                message: 'The network configuration has no "AwsvpcConfiguration" that is a map: the deployment fails.',
                hint: 'Put Subnets, SecurityGroups and AssignPublicIp below it, or leave out the whole section: then those of the service stay.'
            });
            return;
        }
        const missing = function_vocabulary/* functionKeys */.jB.awsvpc.filter(name => (0,function_app_spec/* fieldInAnyCase */.UG)(awsvpc, name) === undefined);
        if (missing.length > 0) {
            report({
                at: (0,function_app_spec/* fieldInAnyCase */.UG)(outer, 'AwsvpcConfiguration')?.key ?? network.key,
                message: `The network configuration lacks ${missing.join(' and ')}, and takes all three or none: the deployment fails.`,
                hint: 'Add what is missing, or leave out "NetworkConfiguration": then that of the service stays.'
            });
        }
        checkIds(awsvpc, 'Subnets', 'subnet', report);
        checkIds(awsvpc, 'SecurityGroups', 'sg', report);
        const publicIp = (0,function_app_spec/* scalarInAnyCase */.Qt)(awsvpc, 'AssignPublicIp');
        if (publicIp === undefined || /^(?:EN|DIS)ABLED$/.test(publicIp.value) || (0,placeholder/* isPlaceholder */.wK)(publicIp.value))
            return;
        report({
            at: publicIp,
            message: `"${publicIp.value}" is neither ENABLED nor DISABLED: the deployment fails.`,
            hint: `Write ${/^(?:true|yes|on|enabled?)$/i.test(publicIp.value) ? 'ENABLED' : 'DISABLED'}, in capitals.`
        });
    }
};
function checkIds(awsvpc, name, prefix, report) {
    const field = (0,function_app_spec/* fieldInAnyCase */.UG)(awsvpc, name);
    if (field?.value.kind === 'sequence' && field.value.items.length === 0) {
        report({
            at: field.key,
            message: `"${field.key.value}" is an empty list: the deployment fails.`,
            hint: `List ids such as ${prefix}-0123abcd.`
        });
    }
    for (const item of (0,function_app_spec/* itemsOf */.S3)(field?.value)) {
        if (item.kind === 'scalar' && (new RegExp(`^${prefix}-[0-9a-z]+$`).test(item.value) || (0,placeholder/* isPlaceholder */.wK)(item.value)))
            continue;
        report({
            at: item,
            message: `${item.kind === 'scalar' && item.value !== '' ? `"${item.value}"` : 'This'} is not the id of a ${prefix === 'sg' ? 'security group' : 'subnet'}: the deployment fails.`,
            hint: `Ids start with "${prefix}-"; names and ARNs are not taken.`
        });
    }
}

;// CONCATENATED MODULE: ./lib/appspec/rules/ecs-platform-version.js


const ecsPlatformVersion = {
    id: 'ecs-platform-version',
    severity: 'warning',
    platforms: ['ecs'],
    summary: 'The platform version is neither LATEST nor a version of Fargate.',
    check({ functionAppSpec: spec }, report) {
        const version = (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)(spec), 'PlatformVersion');
        if (version === undefined || /^(?:LATEST|\d+\.\d+\.\d+)$/.test(version.value) || (0,placeholder/* isPlaceholder */.wK)(version.value))
            return;
        report({
            at: version,
            message: `"${version.value}" is not a platform version of Fargate, and ECS will not know it.`,
            hint: /^latest$/i.test(version.value)
                ? 'Write it in capitals: LATEST.'
                : 'Write LATEST or a full version such as 1.4.0, or leave it out.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/ecs-taskdef-arn.js


const withRevision = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/[\w-]{1,255}:[1-9]\d*$/;
const hint = 'Write the ARN with its revision: arn:aws:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION';
const ecsTaskdefArn = {
    id: 'ecs-taskdef-arn',
    severity: 'error',
    platforms: ['ecs'],
    summary: 'The task definition is not an ARN with a revision.',
    check({ functionAppSpec: spec }, report) {
        const taskDefinition = (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)(spec), 'TaskDefinition');
        if (taskDefinition === undefined)
            return;
        const value = taskDefinition.value.trim();
        if (value === '' || withRevision.test(value))
            return;
        if ((0,placeholder/* isPlaceholder */.wK)(value)) {
            report({
                at: taskDefinition,
                severity: 'warning',
                message: `"${value}" stands for a task definition that is not filled in yet; CodeDeploy takes it as it is, and the deployment fails.`,
                hint: value === '<TASK_DEFINITION>'
                    ? "Say what is deployed in `task-definition`. CodePipeline's action CodeDeployToECS and aws-actions/amazon-ecs-deploy-task-definition fill it in too; CodeDeploy itself does not."
                    : (0,placeholder/* placeholderHint */.xv)(value)
            });
            return;
        }
        const why = !value.startsWith('arn:')
            ? /^[\w-]+(?::\d+)?$/.test(value)
                ? 'is the name of a task definition, and not its ARN'
                : 'is not the ARN of a task definition'
            : /:task-definition\/[\w-]+$/.test(value)
                ? 'has no revision at its end'
                : 'is not the ARN of a task definition';
        report({ at: taskDefinition, message: `"${value}" ${why}: the deployment fails.`, hint });
    }
};

// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
;// CONCATENATED MODULE: ./lib/appspec/scalar-fix.js

function replace(span, text) {
    return { edits: [{ span, text }] };
}
/** A text of one line, quoted so that YAML gives it back as it is. */
function quoted(text) {
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/** The same text in quotation marks: no agent takes it for anything else then. */
function quoteScalar({ style, raw, tag, span }) {
    return style === 'plain' && tag === undefined && isOneLine(raw) ? replace(span, quoted(raw)) : undefined;
}
function isOneLine(text) {
    return text !== '' && !/[\r\n\u0085\u2028\u2029]/.test(text);
}
/** How often each name stands in a map, upper and lower case taken alike. */
const names = new WeakMap();
function namesIn(mapping) {
    const known = names.get(mapping);
    if (known !== undefined)
        return known;
    const counts = new Map();
    for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(mapping)) {
        const name = key.value.toLowerCase();
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    names.set(mapping, counts);
    return counts;
}
/** The key under another name, in the quotation marks it has. None when another key of the map has either name, in whatever case. */
function renameKey(mapping, { key }, name) {
    const { raw, value, tag, anchor, span } = key;
    if (tag !== undefined || anchor !== undefined || !isOneLine(value))
        return undefined;
    const quote = { plain: '', 'single-quoted': "'", 'double-quoted': '"', literal: undefined, folded: undefined }[key.style];
    if (quote === undefined || raw !== quote + value + quote)
        return undefined;
    const [from, to] = [value.toLowerCase(), name.toLowerCase()];
    const counts = namesIn(mapping);
    const isTaken = (counts.get(from) ?? 0) > 1 || (from !== to && counts.has(to));
    return isTaken ? undefined : replace(span, quote + name + quote);
}

;// CONCATENATED MODULE: ./lib/appspec/rules/feb-misplaced.js





/** In an entry of "files" nothing says that it is meant for all of them. */
function topLevelFix(top, { key, value }) {
    const behavior = (0,yaml_node/* resolved */.L)(value);
    const isKnown = behavior.kind === 'scalar' && codedeploy_words/* fileExistsBehaviors */.E8.some(known => known === behavior.value);
    return isKnown ? renameKey(top, { key }, 'file_exists_behavior') : undefined;
}
const febMisplaced = {
    id: 'feb-misplaced',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"file_exists_behavior" is misspelt or stands in the wrong place, and is ignored.',
    check({ outline }, report) {
        if (outline === undefined)
            return;
        for (const [mapping, isTop] of [[outline.top, true], ...outline.files.map(entry => [entry, false])]) {
            for (const field of (0,appspec_outline/* fieldsOf */.Pf)(mapping)) {
                const { key } = field;
                if (key.value !== 'fileExistsBehavior' && !(key.value === 'file_exists_behavior' && !isTop))
                    continue;
                report({
                    at: key,
                    message: `The agents ignore "${key.value}" here, and files that exist make the deployment fail (DISALLOW).`,
                    hint: 'Write "file_exists_behavior" at the top level.',
                    fix: isTop ? topLevelFix(mapping, field) : undefined
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/feb-retain-stale.js


const febRetainStale = {
    id: 'feb-retain-stale',
    severity: 'info',
    platforms: serverOnly,
    summary: 'RETAIN keeps old content on the hosts.',
    check({ outline }, report) {
        const behavior = outline && (0,appspec_outline/* scalarOf */.ol)(outline.top, 'file_exists_behavior');
        if (behavior?.value !== 'RETAIN')
            return;
        report({
            at: behavior,
            message: 'A file that is on the host already keeps its old content, and "permissions" does not touch it; files of the last deployment are replaced all the same.',
            hint: 'Use OVERWRITE where the revision is to win.'
        });
    }
};

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/appspec/refusal-findings.js
var refusal_findings = __webpack_require__(4863);
;// CONCATENATED MODULE: ./lib/appspec/rules/feb-value.js




const febValue = {
    id: 'feb-value',
    severity: 'error',
    platforms: serverOnly,
    summary: '"file_exists_behavior" is not one of its three values.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('feb-value', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.value : '';
            const meant = (0,suggest/* nearestName */.q)(written.trim(), codedeploy_words/* fileExistsBehaviors */.E8);
            return {
                message: `"file_exists_behavior" must be one of ${codedeploy_words/* fileExistsBehaviors */.E8.join(', ')}${node?.kind === 'scalar' ? `, not "${written}"` : ''}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: meant === undefined ? 'Delete the key for the default, DISALLOW.' : `Write ${meant}, in capital letters.`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/file-ambiguous.js

const fileAmbiguous = {
    id: 'file-ambiguous',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'There is a second AppSpec that no agent reads.',
    check({ differingAppSpec, source }, report) {
        if (differingAppSpec === undefined)
            return;
        report({
            at: { span: source.lines.span(0, 0) },
            message: `The revision has "appspec.yml" and "${differingAppSpec}" with another content: the agents read appspec.yml only.`,
            hint: `Delete "${differingAppSpec}", or leave it out of the revision.`
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/script-text.js
/** What to say of a script that is taken for an AppSpec; undefined when a text is none. A script can hold nothing, or anything, as YAML. */
function scriptWording(text) {
    if (!text.startsWith('#!'))
        return undefined;
    return { what: 'The file is a script, not an AppSpec', hint: 'Name the AppSpec, or the directory that holds it.' };
}

;// CONCATENATED MODULE: ./lib/appspec/rules/file-empty.js



const fileEmpty = {
    id: 'file-empty',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file has no content.',
    check(context, report) {
        const script = scriptWording(context.source.text);
        (0,refusal_findings/* reportRefusals */.OH)('file-empty', context, report, ({ agents }) => ({
            message: `${script?.what ?? 'The AppSpec is empty'}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* readersRefuse */.fU)(context, agents))} it.`,
            hint: script?.hint ??
                (context.platform === 'server'
                    ? 'The least an agent takes is "version: 0.0" and "os: linux", each on a line.'
                    : 'Write "version: 0.0", and "Resources" with what is deployed.')
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/file-name.js


const right = 'appspec.yml';
const nearly = /^appspec\.(?:ya?ml|json)$/i;
const fileName = {
    id: 'file-name',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The AppSpec is not named appspec.yml.',
    check({ file, tree, system, source }, report) {
        // With the tree at hand its names count: an AppSpec of another name is put there under the right one.
        const names = tree === undefined ? [(0,host_path/* nameOf */.Vb)(file.replaceAll('\\', '/'))] : tree.names('').filter(name => nearly.test(name));
        const isFound = (name) => (system === 'windows' ? name.toLowerCase() === right : name === right);
        const [name] = names;
        if (name === undefined || !nearly.test(name) || names.some(isFound))
            return;
        // Agent 2 takes this name as well, in Install and in hooks.
        const agents = name === 'appspec.yaml' ? ['agent-1', 'agent-1-ruby-3.0'] : undefined;
        report({
            at: { span: source.lines.span(0, 0) },
            ...(agents && { agents }),
            message: `The file is named "${name}", and ${agents === undefined ? 'the agents look' : 'agent 1 looks'} for "${right}"${name.toLowerCase() === right ? ', in small letters' : ''}: the deployment fails at its first hook.`,
            hint: `Rename it to ${right}, or name it with \`appspec\`, which ships it under that name.`
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/file-not-at-root.js

const fileNotAtRoot = {
    id: 'file-not-at-root',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The AppSpec is not in the root of the revision.',
    check({ tree, source }, report) {
        if (tree === undefined)
            return;
        const names = tree.names('');
        if (names.some(name => /^appspec\.(?:ya?ml|json)$/i.test(name)))
            return;
        const path = tree.paths.filter(each => /(?:^|\/)appspec\.ya?ml$/i.test(each)).sort((a, b) => a.length - b.length)[0];
        if (path === undefined)
            return;
        const [folder = ''] = path.split('/');
        const others = names.filter(name => name !== folder);
        const beside = others.slice(0, 3).join(', ');
        report({
            at: { span: source.lines.span(0, 0) },
            message: `The AppSpec is at "${path}", and the agents look for it in the root of the revision${others.length > 0 && path.split('/').length === 2 ? `; they would strip the folder "${folder}" if it stood alone, but there is ${beside} beside it` : ''}: the deployment fails at its first hook.`,
            hint: `Make the revision from inside "${path.slice(0, path.lastIndexOf('/'))}".`
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/install-findings.js
/** The rule that speaks of each problem of an Install: none of them may be known and not said. */
const installRules = {
    'not-text': 'files-non-string',
    'pattern-not-text': 'perm-pattern-type',
    'no-name': 'perm-owner-number',
    'missing-source': 'files-source-not-found',
    'same-target': 'files-duplicate-target',
    'file-directory-clash': 'files-file-dir-clash',
    'already-exists': 'files-already-exists',
    'pattern-on-file': 'perm-pattern-on-file',
    'default-acl-on-file': 'perm-acl-default-on-file',
    'permission-overlap': 'perm-overlap',
    'endless-links': 'files-endless-links',
    'home-directory': 'files-variable',
    'leaves-revision': 'files-parent-escape',
    'too-much': 'files-endless-links'
};
function problemsOf(plan, rule) {
    return plan?.problems.filter(({ kind }) => installRules[kind] === rule) ?? [];
}
function gapsOf(plan, rule) {
    return plan?.gaps.filter(({ kind }) => installRules[kind] === rule) ?? [];
}
/** `" and of 3 more paths"`, for a message that ends with one path: what is wrong with an entry is told of the first. */
function andMore({ more = 0 }, link) {
    return more === 0 ? '' : ` ${link} ${more} more ${more === 1 ? 'path' : 'paths'}`;
}
/** Whether all that a deployment would install is known: only then can it be said that something is not among it. */
function isWhole(plan) {
    return plan !== undefined && plan.error === undefined && plan.gaps.length === 0;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/files-already-exists.js



const filesAlreadyExists = {
    id: 'files-already-exists',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A file goes where every host has a directory.',
    check({ plan, system }, report) {
        for (const problem of problemsOf(plan, 'files-already-exists')) {
            report({
                at: problem.cause,
                message: `${(0,refusal_findings/* capitalized */.l2)(problem.message)}${andMore(problem, 'and')}. Every ${system === 'linux' ? 'Linux' : 'Windows'} host has it, and Install fails.`,
                hint: 'Choose another destination, or another name for the file.'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/shipped-path.js
var shipped_path = __webpack_require__(5927);
;// CONCATENATED MODULE: ./lib/appspec/rules/files-dangerous-destination.js



const systemDirectory = /^(?:\/(?:bin|boot|dev|etc|home|lib|lib64|proc|root|run|sbin|sys|tmp|usr|usr\/(?:bin|lib|local|sbin)|var)?\/*|[A-Za-z]:[/\\]*(?:Windows(?:[/\\]System32)?|Program Files(?: \(x86\))?|Users)?[/\\]*)$/i;
const filesDangerousDestination = {
    id: 'files-dangerous-destination',
    severity: 'warning',
    platforms: serverOnly,
    findsMoreWith: 'tree',
    summary: 'A whole directory is installed into a directory of the system.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = (0,appspec_outline/* textOf */.b6)(entry, 'source');
            const destination = (0,appspec_outline/* textOf */.b6)(entry, 'destination');
            if (source === undefined || destination === undefined)
                continue;
            const path = (0,shipped_path/* shippedPath */.xd)(source.value, { system, tree });
            const isTree = path === '' || (path !== undefined && tree?.isDirectory(path) === true);
            if (!isTree || !systemDirectory.test(destination.value))
                continue;
            report({
                at: destination,
                message: `A whole directory is installed into "${destination.value}", and the next deployment deletes from there what this one installed.`,
                hint: 'Install into a directory of your own, such as /opt/NAME.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-is-file.js




const filesDestinationIsFile = {
    id: 'files-destination-is-file',
    severity: 'warning',
    platforms: serverOnly,
    findsMoreWith: 'tree',
    summary: 'A destination names a file; it becomes a directory of that name.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = (0,appspec_outline/* textOf */.b6)(entry, 'source');
            const destination = (0,appspec_outline/* textOf */.b6)(entry, 'destination');
            if (source === undefined || destination === undefined)
                continue;
            const path = (0,shipped_path/* shippedPath */.xd)(source.value, { system, tree });
            if (path === undefined || path === '' || tree?.isDirectory(path) === true)
                continue;
            const name = (0,host_path/* nameOf */.Vb)(path);
            const target = (0,host_path/* nameOf */.Vb)(destination.value.replaceAll('\\', '/'));
            const extension = /\.[^./]+$/.exec(name)?.[0];
            if (target !== name && (extension === undefined || !target.endsWith(extension) || target === extension))
                continue;
            if (target === name && extension === undefined && tree === undefined)
                continue;
            const written = destination.value.replace(/[/\\]+$/, '');
            report({
                at: destination,
                message: `A destination is always a directory: the file is installed as "${written}${system === 'windows' ? '\\' : '/'}${name}".`,
                hint: `Name the directory: "${written.slice(0, written.length - target.length).replace(/(?<=.)[/\\]$/, '')}".`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-missing.js


const filesDestinationMissing = {
    id: 'files-destination-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" has no destination.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('files-destination-missing', context, report, ({ agents }) => ({
            message: `This entry of "files" has no "destination": ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Add "destination: …", a directory on the host. "source" and "destination" of one entry stand below one dash.'
        }));
    }
};

// EXTERNAL MODULE: ./lib/appspec/scalars.js + 2 modules
var scalars = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-relative.js



const filesDestinationRelative = {
    id: 'files-destination-relative',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination is not an absolute path.',
    check({ outline }, report) {
        for (const entry of outline?.files ?? []) {
            const destination = (0,appspec_outline/* textOf */.b6)(entry, 'destination');
            if (destination === undefined || destination.value === '' || /^(?:[/~$%]|[A-Za-z]:|\\)/.test(destination.value))
                continue;
            // Agent 1 cannot install what is no text to it, which is said elsewhere.
            if (destination.style === 'plain' && (0,scalars/* typeRubyScalar */.V)(destination.value, 'psych4').type !== 'string')
                continue;
            report({
                at: destination,
                message: `"${destination.value}" is relative to the working directory of the agent, which is usually "/".`,
                hint: 'Write an absolute path.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-duplicate-target.js



const filesDuplicateTarget = {
    id: 'files-duplicate-target',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'Two entries install the same file.',
    check({ plan }, report) {
        for (const problem of problemsOf(plan, 'files-duplicate-target')) {
            report({
                at: problem.cause,
                message: `${(0,refusal_findings/* capitalized */.l2)(problem.message)}${andMore(problem, 'and')}. Install refuses that, even when both are the same file.`,
                hint: 'Remove one of the two entries, or the file from one of the directories.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-empty-string.js


const filesEmptyString = {
    id: 'files-empty-string',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source or destination is empty text.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('files-empty-string', context, report, ({ agents }) => ({
            message: `This is empty text: agent 1 takes it for the root, "/", and ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Write the path; "/" as a source is the whole revision.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-endless-links.js



const filesEndlessLinks = {
    id: 'files-endless-links',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'Links in the revision never end, or multiply what is installed.',
    check({ plan }, report) {
        for (const { message, cause } of problemsOf(plan, 'files-endless-links')) {
            report({
                at: cause,
                message: `${(0,refusal_findings/* capitalized */.l2)(message)}. The agent follows links to directories until the system refuses, and Install fails.`,
                hint: 'Leave the link out of the revision.'
            });
        }
        for (const { message, cause } of gapsOf(plan, 'files-endless-links')) {
            report({
                at: cause,
                severity: 'warning',
                message: `${(0,refusal_findings/* capitalized */.l2)(message)}, and nothing is said of what is wrong with it.`,
                hint: 'Look for links to directories that multiply, and for entries that repeat.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-entry-shape.js


const filesEntryShape = {
    id: 'files-entry-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" is not a map of source and destination.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('files-entry-shape', context, report, ({ agents }, node) => ({
            message: `An entry of "files" must be a map with "source" and "destination"${node?.kind === 'scalar' && node.raw === '' ? '; this one is empty' : ''}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Write "- source: …" and below it, with the same indentation as "source", "destination: …".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-file-dir-clash.js



const filesFileDirClash = {
    id: 'files-file-dir-clash',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'One entry needs a file where another needs a directory.',
    check({ plan }, report) {
        for (const problem of problemsOf(plan, 'files-file-dir-clash')) {
            report({
                at: problem.cause,
                message: `${(0,refusal_findings/* capitalized */.l2)(problem.message)}${andMore(problem, 'and')}. Install refuses that.`,
                hint: 'A destination is always a directory: name the directory, not the file.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/unexpanded.js
/** Has characters that a shell would expand to the names of files; the agents take them as they are. */
function isGlob(path) {
    return /[*?]|\[[^[\]]*\]|\{[^{},]*,[^{}]*\}/.test(path);
}
/** What a shell would replace in a path, and the agents do not. */
function variableIn(path) {
    return /\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|^~[\w.-]*(?=\/|$)/.exec(path)?.[0];
}

;// CONCATENATED MODULE: ./lib/appspec/rules/files-glob.js




const filesGlob = {
    id: 'files-glob',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source has glob characters, which the agents take literally.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = (0,appspec_outline/* textOf */.b6)(entry, 'source');
            if (source === undefined || !isGlob(source.value))
                continue;
            const path = (0,shipped_path/* shippedPath */.xd)(source.value, { system, tree });
            if (path !== undefined && tree?.entry(path) !== undefined)
                continue;
            report({
                at: source,
                // A name such as "[id].js" is a fine one, and only the revision tells whether there is a file of it.
                severity: tree === undefined ? 'warning' : 'error',
                message: `The agents do not expand "*", "?" and brackets: they look for a file named "${source.value}".`,
                hint: 'Name a directory (its content is copied), or give each file an entry.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-long-path.js


/** MAX_PATH of Windows counts the NUL at the end. */
const longest = 259;
/** Where the agent unpacks: its root, the id of the group (a UUID), the id of the deployment and the folder of the archive. */
const unpackedAt = String.raw `C:\ProgramData\Amazon\CodeDeploy\00000000-0000-0000-0000-000000000000\d-000000000\deployment-archive` + '\\';
const filesLongPath = {
    id: 'files-long-path',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A path is longer than Windows takes.',
    check(context, report) {
        const { appSpec, system, tree, plan } = context;
        if (system !== 'windows' || tree === undefined)
            return;
        const longer = (path, prefix) => prefix.length + path.length > longest;
        const unpacked = tree.paths.filter(path => longer(path, unpackedAt)).sort((a, b) => b.length - a.length);
        const [worst] = unpacked;
        if (worst !== undefined) {
            const holds = (path) => path !== undefined && (path === '' || path === worst || worst.startsWith(`${path}/`));
            const owner = appSpec?.files.find(({ source }) => holds((0,shipped_path/* shippedPath */.xd)(source.value, context)));
            report({
                at: owner?.source,
                message: `Unpacked on the host "${worst}" has a path of ${unpackedAt.length + worst.length} characters${unpacked.length === 1 ? '' : `, as ${unpacked.length - 1} more are too long`}: Windows takes ${longest}, and the deployment fails with "No such file or directory".`,
                hint: 'Shorten the names, or pack deep trees into one file.'
            });
        }
        const told = new Set();
        for (const instruction of plan?.instructions ?? []) {
            if (instruction.type !== 'copy' || !longer(instruction.destination, '') || told.has(instruction.mapping))
                continue;
            told.add(instruction.mapping);
            report({
                at: instruction.mapping.destination,
                message: `"${instruction.destination}" has ${instruction.destination.length} characters: Windows takes ${longest}, and Install fails.`,
                hint: 'Choose a shorter destination.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-non-string.js




const filesNonString = {
    id: 'files-non-string',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source or destination is not text.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('files-non-string', context, report, ({ agents }) => ({
            message: `A source or a destination must be text: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file, and agent 1 fails when it installs it.`,
            hint: 'Give each path an entry of its own.',
            agents: ['agent-1', 'agent-1-ruby-3.0']
        }));
        const entries = new Map(context.outline?.files.map(entry => [entry.span.start.offset, entry]));
        for (const mapping of context.appSpec?.files ?? []) {
            if (mapping.installError === undefined)
                continue;
            const entry = entries.get(mapping.span.start.offset);
            const values = ['source', 'destination'].map(name => entry && (0,appspec_outline/* valueOf */.RP)(entry, name)).filter(value => value !== undefined);
            const odd = values.filter(value => value.kind !== 'scalar' || value.tag !== undefined || isOtherThanText(value));
            for (const at of odd.length > 0 ? odd : [mapping]) {
                // Agent 2 refuses lists and maps, which is said above.
                if ('kind' in at && at.kind !== 'scalar')
                    continue;
                const raw = 'raw' in at && at.tag === undefined ? at.raw : undefined;
                report({
                    at,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: `Agent 1 reads ${raw ?? 'this'} as something else than text, and Install fails with a TypeError.`,
                    hint: raw === undefined ? 'Write one path.' : `Quote it: "${raw}".`
                });
            }
        }
    }
};
function isOtherThanText({ style, value }) {
    return style === 'plain' && (0,scalars/* typeRubyScalar */.V)(value, 'psych4').type !== 'string';
}

;// CONCATENATED MODULE: ./lib/appspec/rules/files-os-path.js


const filesOsPath = {
    id: 'files-os-path',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination is a path of the other operating system.',
    check({ outline, system }, report) {
        for (const entry of outline?.files ?? []) {
            const destination = (0,appspec_outline/* textOf */.b6)(entry, 'destination');
            if (destination === undefined)
                continue;
            const isWindowsPath = /^[A-Za-z]:|^\\/.test(destination.value);
            const isUnixPath = destination.value.startsWith('/');
            if (system === 'linux' ? !isWindowsPath : !isUnixPath)
                continue;
            report({
                at: destination,
                message: `"${destination.value}" is a ${isWindowsPath ? 'Windows' : 'Unix'} path, and this AppSpec is for ${system}.`,
                hint: system === 'linux' ? 'Write a path such as /opt/app.' : 'Write a path such as C:\\app, with its drive.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-parent-escape.js



const filesParentEscape = {
    id: 'files-parent-escape',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A source leads out of the revision.',
    check({ outline, system }, report) {
        for (const entry of outline?.files ?? []) {
            const source = (0,appspec_outline/* textOf */.b6)(entry, 'source');
            if (source === undefined || (0,shipped_path/* shippedPath */.xd)(source.value, { system }) !== undefined)
                continue;
            report({
                at: source,
                message: `"${source.value}" leads out of the revision: what it finds there depends on the host, and agent 2 can be set to refuse it.`,
                hint: 'Name something inside the revision.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-source-missing.js



const filesSourceMissing = {
    id: 'files-source-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" has no source.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('files-source-missing', context, report, ({ agents }, node) => {
            const isSplit = node?.kind === 'mapping' && (0,appspec_outline/* fieldOf */._F)(node, 'destination') !== undefined;
            return {
                message: `This entry of "files" has no "source": ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: isSplit
                    ? 'Add "source: …" to it. "source" and "destination" of one entry stand below one dash.'
                    : 'Add "source: …", a path in the revision.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-source-not-found.js




const filesSourceNotFound = {
    id: 'files-source-not-found',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A source is not in the revision.',
    check(context, report) {
        const { outline, tree } = context;
        if (outline === undefined || tree === undefined)
            return;
        for (const entry of outline.files) {
            const source = (0,appspec_outline/* textOf */.b6)(entry, 'source');
            if (source === undefined || source.value === '' || isGlob(source.value))
                continue;
            const path = (0,shipped_path/* shippedPath */.xd)(source.value, context);
            const slip = (0,shipped_path/* caseSlip */.hr)(source.value, context);
            if (slip !== undefined && path !== undefined) {
                report({ at: source, severity: 'info', message: (0,shipped_path/* onlyOnWindows */.Rx)(slip, path), hint: `Write "${path}".` });
                continue;
            }
            if (path === undefined || !(0,shipped_path/* isMissingSource */.sM)(source.value, context))
                continue;
            const variable = variableIn(source.value);
            const leftOut = context.leftOutBy?.(path);
            const suggestion = leftOut === undefined ? (0,shipped_path/* nearestPath */.KB)(path, tree) : undefined;
            report({
                at: source,
                message: `The revision has no "${path}": Install fails with "No such file or directory".`,
                hint: leftOut !== undefined
                    ? `It is in the source, but ${leftOut}.`
                    : variable !== undefined
                        ? `The agents do not expand "${variable}": write the path out.`
                        : suggestion === undefined
                            ? 'Sources are relative to the root of the revision; check what is left out of it.'
                            : (0,shipped_path/* wordSuggestion */.Hn)(path, suggestion)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-variable.js




const filesVariable = {
    id: 'files-variable',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A source or destination has a variable or "~", which no agent puts a value for.',
    check(context, report) {
        for (const entry of context.outline?.files ?? []) {
            for (const name of ['source', 'destination']) {
                const node = (0,appspec_outline/* textOf */.b6)(entry, name);
                const found = node && variableIn(node.value);
                if (node === undefined || found === undefined || (name === 'source' && (0,shipped_path/* isMissingSource */.sM)(node.value, context)))
                    continue;
                const isHome = found.startsWith('~') && name === 'destination';
                report({
                    at: node,
                    ...(isHome && { severity: 'error', agents: ['agent-1', 'agent-1-ruby-3.0'] }),
                    message: isHome
                        ? `Ruby expands "${found}": agent 1 tries to make that home directory, and Install fails. To agent 2 it is the name of a directory.`
                        : `The agents do not expand "${found}"; it becomes part of the path.`,
                    hint: isHome ? 'Write the path out, such as /home/NAME.' : 'Write the path out, or copy the files in a hook script.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-whole-bundle.js



const filesWholeBundle = {
    id: 'files-whole-bundle',
    severity: 'info',
    platforms: serverOnly,
    summary: 'The whole revision is installed, with the AppSpec and the scripts.',
    check({ outline, system, tree, scripts }, report) {
        for (const entry of outline?.files ?? []) {
            const source = (0,appspec_outline/* textOf */.b6)(entry, 'source');
            if (source === undefined || source.value.trim() === '' || (0,shipped_path/* shippedPath */.xd)(source.value, { system, tree }) !== '')
                continue;
            const secrets = tree?.names('').filter(name => /^\.(?:git|env)(?:\.|$)|\.pem$/.test(name)) ?? [];
            const also = ['appspec.yml', ...(scripts.length > 0 ? ['the hook scripts'] : []), ...secrets];
            report({
                at: source,
                message: `This installs the whole revision, ${also.join(', ')} included.`,
                hint: 'Put what belongs on the host into a directory of its own, and name that.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/fn-hook-before-install.js

const fnHookBeforeInstall = {
    id: 'fn-hook-before-install',
    severity: 'info',
    platforms: ['ecs'],
    summary: 'A deployment that fails in BeforeInstall is not rolled back.',
    check({ functionAppSpec: spec }, report) {
        const hook = spec?.hookEntries.find(entry => entry.event.value === 'BeforeInstall' && (0,function_app_spec/* namesFunction */.tx)(entry));
        if (hook === undefined)
            return;
        report({
            at: hook.event,
            message: 'When this function fails, the deployment ends without a rollback: the replacement task set does not exist yet.',
            hint: 'Use it for checks only; what has to be undone belongs in AfterInstall.'
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
;// CONCATENATED MODULE: ./lib/appspec/rules/fn-hook-empty.js




const fnHookEmpty = {
    id: 'fn-hook-empty',
    severity: 'error',
    platforms: functionPlatforms,
    summary: 'A hook names no function.',
    check({ functionAppSpec: spec, platform }, report) {
        for (const entry of spec?.hookEntries ?? []) {
            const { event, value } = entry;
            // Of an event that does not happen, that is all there is to say.
            if (!(0,lifecycle/* isScriptable */.ur)(platform, event.value) || (0,yaml_node/* resolved */.L)(value).kind !== 'scalar' || (0,function_app_spec/* namesFunction */.tx)(entry))
                continue;
            report({
                at: event,
                message: `${event.value} names no function: the deployment fails with INVALID_LAMBDA_CONFIGURATION.`,
                hint: 'Write the name or the ARN of a function behind it, or delete the entry.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/fn-hook-event.js



/** `pre-allow-traffic` is what other tools call it. */
function inOurWords(name) {
    return name.replaceAll(/[_-]/g, '').replace(/^post/i, 'After').replace(/^pre/i, 'Before');
}
const fnHookEvent = {
    id: 'fn-hook-event',
    severity: 'error',
    platforms: functionPlatforms,
    summary: 'A hook has a name that is no event of the platform.',
    check({ functionAppSpec: spec, platform }, report) {
        const named = new Set(spec?.hookEntries.map(({ event }) => event.value));
        for (const { event } of spec?.hookEntries ?? []) {
            const name = event.value;
            if ((0,lifecycle/* isScriptable */.ur)(platform, name) || ((0,lifecycle/* isLifecycleEvent */.lc)(name) && !(0,lifecycle/* isReserved */.Bs)(platform, name)))
                continue;
            // Nobody means an event that the AppSpec has already.
            const free = lifecycle/* scriptableEvents */.VB[platform].filter(each => !named.has(each));
            const meant = (0,suggest/* nearestName */.q)(inOurWords(name), free);
            const events = lifecycle/* scriptableEvents */.VB[platform].join(', ');
            report({
                at: event,
                message: (0,lifecycle/* isReserved */.Bs)(platform, name)
                    ? `CodeDeploy keeps ${name} for itself: no function can run there.`
                    : `"${name}" is not a lifecycle event: its function does not run.`,
                hint: meant === undefined || (0,lifecycle/* isReserved */.Bs)(platform, name) ? `Events with functions are ${events}.` : `Did you mean ${meant}?`
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
;// CONCATENATED MODULE: ./lib/appspec/report-together.js
/**
 * Reports one finding for many places of the same fault: it stands at the first of them. Places that comments ask to ignore are
 * reported one by one and drop out of it, as they would from findings of their own. `describe` words the finding, given the places it is about.
 */
function reportTogether(rule, { suppressions }, report, places, describe) {
    const kept = [];
    for (const place of places) {
        const { line } = place.node.span.start;
        if (suppressions.covers(rule, line))
            report({ at: place.node, ...describe([place]) });
        else {
            suppressions.keep(rule, line);
            kept.push(place);
        }
    }
    const [first, ...others] = kept;
    if (first !== undefined)
        report({ at: first.node, ...describe([first, ...others]) });
}

;// CONCATENATED MODULE: ./lib/appspec/rules/fn-hook-name.js







/** What the names of functions begin with that the managed policies AWSCodeDeployRoleForLambda and -ForECSLimited let CodeDeploy invoke. */
const prefix = 'CodeDeployHook_';
/** What can be the name of a function. A number is rather an account. */
const possibleName = /^(?!\d+$)[\w-]+$/;
const fnHookName = {
    id: 'fn-hook-name',
    severity: 'info',
    platforms: functionPlatforms,
    summary: "A hook function has a name that AWS's policies do not let CodeDeploy invoke.",
    check(context, report) {
        const { functionAppSpec: spec, platform } = context;
        const places = (spec?.hookEntries ?? []).flatMap(hook => {
            const node = (0,yaml_node/* resolved */.L)(hook.value);
            if (node.kind !== 'scalar' || !(0,function_app_spec/* namesFunction */.tx)(hook) || !(0,lifecycle/* isScriptable */.ur)(platform, hook.event.value) || (0,placeholder/* isPlaceholder */.wK)(node.value))
                return [];
            const name = (0,function_reference/* functionReferenceOf */.t)(node.value)?.name;
            return name === undefined || !possibleName.test(name) || name.startsWith(prefix) ? [] : [{ node, name }];
        });
        reportTogether('fn-hook-name', context, report, places, found => {
            const names = [...new Set(found.map(({ name }) => name))];
            const one = names.length === 1;
            const shown = names.slice(0, 3).map(name => `"${name}"`);
            const listed = names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
            return {
                message: platform === 'lambda'
                    ? `${listed} ${one ? 'does' : 'do'} not start with "${prefix}", and a service role with AWS's policy AWSCodeDeployRoleForLambda lets CodeDeploy invoke no other functions: the hook fails.`
                    : `${listed} ${one ? 'does' : 'do'} not start with "${prefix}": a service role with AWS's policy AWSCodeDeployRoleForECS lets CodeDeploy invoke ${one ? 'it' : 'them'}, one with AWSCodeDeployRoleForECSLimited does not.`,
                hint: `${one ? `Call it ${prefix}${names[0] ?? ''}` : `Put "${prefix}" in front of the names`}, or allow the service role lambda:InvokeFunction on ${one ? 'it' : 'them'}.`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/fn-hook-shape.js





const fnHookShape = {
    id: 'fn-hook-shape',
    severity: 'error',
    platforms: functionPlatforms,
    summary: '"Hooks" is not a list of events, each with the name of a function.',
    check({ functionAppSpec: spec, platform }, report) {
        if (spec?.hooks === undefined)
            return;
        const { key, value } = spec.hooks;
        const hooks = (0,yaml_node/* resolved */.L)(value);
        const refuse = (at, what, hint) => report({ at, message: `${what}: the service cannot read it, and the deployment fails with INVALID_REVISION.`, hint });
        if (hooks.kind !== 'sequence') {
            if (hooks.kind === 'scalar' && (0,appspec_outline/* isAbsent */.W0)(hooks))
                return;
            const events = hooks.kind === 'mapping' ? (0,appspec_outline/* fieldsOf */.Pf)(hooks).map(({ key: event }) => event.value) : [];
            const isOfPlatform = events.length > 0 && events.every(event => (0,lifecycle/* isScriptable */.ur)(platform, event));
            const example = `"- ${events.find(event => (0,lifecycle/* isScriptable */.ur)(platform, event)) ?? 'BeforeAllowTraffic'}: FUNCTION"`;
            refuse(key, `"${key.value}" must be a list, and it is ${hooks.kind === 'mapping' ? 'a map, as in AppSpecs for servers' : 'a single value'}`, isOfPlatform
                ? `Put a dash and a space in front of each event, and the name of one function behind it: ${example}.`
                : `Write each as ${example}. Events with functions are ${lifecycle/* scriptableEvents */.VB[platform].join(', ')}.`);
            return;
        }
        for (const item of hooks.items) {
            if ((0,function_app_spec/* soleField */.qy)(item) === undefined) {
                const { kind } = (0,yaml_node/* resolved */.L)(item);
                const what = kind === 'mapping' ? 'has more than one key, or none' : kind === 'scalar' ? 'is text' : 'is a list';
                refuse(item, `A hook must be a map with one key, the event, and this ${what}`, 'Write each as "- EVENT: FUNCTION", with a dash of its own.');
            }
        }
        for (const { event, value: named } of spec.hookEntries) {
            const { kind } = (0,yaml_node/* resolved */.L)(named);
            if (kind === 'scalar')
                continue;
            const is = kind === 'mapping' ? 'a map' : 'a list';
            refuse(event, `${event.value} must have the name of one function, and this is ${is}`, `Write "- ${event.value}: FUNCTION".`);
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/fn-hook-test-listener.js

const fnHookTestListener = {
    id: 'fn-hook-test-listener',
    severity: 'info',
    platforms: ['ecs'],
    summary: 'A function for AfterAllowTestTraffic runs only with a test listener.',
    check({ functionAppSpec: spec }, report) {
        const hook = (0,function_app_spec/* testTrafficHookOf */.ee)(spec);
        if (hook === undefined)
            return;
        report({
            at: hook.event,
            message: 'This function runs only when the deployment group has a test listener; without one the event is left out, and the deployment goes on.',
            hint: 'Check that the load balancer of the group has a test traffic route.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/fn-placeholder.js




/** Properties of which other rules say it. */
const spokenOf = ['TaskDefinition', 'Alias', 'CurrentVersion', 'TargetVersion'];
const fnPlaceholder = {
    id: 'fn-placeholder',
    severity: 'warning',
    platforms: functionPlatforms,
    summary: 'A placeholder is not filled in.',
    check({ functionAppSpec: spec }, report) {
        if (spec === undefined)
            return;
        const properties = (0,function_app_spec/* propertiesOf */.P1)(spec);
        const others = new Set();
        const leaveOut = (node) => {
            if (node !== undefined)
                for (const each of (0,appspec_outline/* walk */.GG)(node))
                    others.add(each);
        };
        for (const name of spokenOf)
            leaveOut(properties && (0,function_app_spec/* fieldInAnyCase */.UG)(properties, name)?.value);
        const balancer = properties && (0,function_app_spec/* fieldInAnyCase */.UG)(properties, 'LoadBalancerInfo')?.value;
        if (balancer?.kind === 'mapping')
            leaveOut((0,function_app_spec/* fieldInAnyCase */.UG)(balancer, 'ContainerPort')?.value);
        leaveOut(spec.resource?.type?.value);
        leaveOut(spec.version?.value);
        for (const node of (0,appspec_outline/* walk */.GG)(spec.top)) {
            // Those of the top level that begin with "x-" are no part of it, and keys have rules of their own.
            if (node.kind === 'mapping') {
                for (const { key, value } of node.pairs) {
                    others.add(key);
                    if (node === spec.top && key.kind === 'scalar' && /^x-/i.test(key.value))
                        leaveOut(value);
                }
            }
            if (node.kind !== 'scalar' || others.has(node))
                continue;
            const part = (0,placeholder/* isPlaceholder */.wK)(node.value) ? node.value.trim() : /<[A-Za-z_][\w.-]*>/.exec(node.value)?.[0];
            if (part === undefined)
                continue;
            report({
                at: node,
                message: `"${part}" stands for something that is not filled in yet, and CodeDeploy takes it as it is.`,
                hint: (0,placeholder/* placeholderHint */.xv)(node.value)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-empty.js



const hookEmpty = {
    id: 'hook-empty',
    severity: 'info',
    platforms: serverOnly,
    summary: 'An event has no scripts.',
    check({ outline }, report) {
        for (const { event, value } of outline?.hooks ?? []) {
            // That nothing runs here is said by other rules, with scripts or without.
            if (!(0,lifecycle/* isScriptable */.ur)('server', event.value))
                continue;
            const real = (0,yaml_node/* resolved */.L)(value);
            const isEmpty = (real.kind === 'scalar' && real.raw === '' && real.tag === undefined) || (real.kind === 'sequence' && real.items.length === 0);
            if (isEmpty)
                report({ at: event, message: `${event.value} has no scripts, so nothing runs.`, hint: 'Delete the key, or add "- location: …".' });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-never-runs.js


const hookNeverRuns = {
    id: 'hook-never-runs',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'hasLoadBalancer',
    summary: 'A hook needs a load balancer, and the deployment group has none.',
    check({ outline, hasLoadBalancer }, report) {
        if (hasLoadBalancer !== false)
            return;
        for (const { event, scripts } of outline?.hooks ?? []) {
            if (scripts.length === 0 || !(0,lifecycle/* needsLoadBalancer */.Sm)(event.value))
                continue;
            report({
                at: event,
                message: `${event.value} happens only where a load balancer sends traffic, and the deployment group has none: its scripts never run, and nothing says so.`,
                hint: event.value.startsWith('Before') ? 'Use ApplicationStop or ApplicationStart.' : 'Use ValidateService or ApplicationStop.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-no-validation.js

const checking = ['ValidateService', 'BeforeAllowTraffic', 'AfterAllowTraffic'];
const hookNoValidation = {
    id: 'hook-no-validation',
    severity: 'info',
    platforms: serverOnly,
    summary: 'Something is started, and nothing looks whether it works.',
    check({ outline }, report) {
        const hooks = outline?.hooks.filter(({ scripts }) => scripts.length > 0) ?? [];
        const start = hooks.find(({ event }) => event.value === 'ApplicationStart');
        if (start === undefined || hooks.some(({ event }) => checking.includes(event.value)))
            return;
        report({
            at: start.event,
            message: 'ApplicationStart is the last thing that runs, so a deployment succeeds although the application crashes a second later.',
            hint: 'Add ValidateService with a script that asks the application, and fails when it does not answer.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-previous-revision.js


function textsOf(scripts, event) {
    return scripts.filter(script => script.event.value === event).map(({ path, content }) => `${path}\n${content?.lines.join('\n') ?? ''}`);
}
const hookPreviousRevision = {
    id: 'hook-previous-revision',
    severity: 'info',
    platforms: serverOnly,
    needs: 'previousScripts',
    summary: 'A hook has changed that runs from the previous revision.',
    check({ outline, scripts, previousScripts, runsScripts }, report) {
        if (previousScripts === undefined)
            return;
        for (const { event } of outline?.hooks ?? []) {
            if ((0,lifecycle/* hookRevision */.nk)(event.value) === 'current' || !runsScripts(event.value))
                continue;
            const before = textsOf(previousScripts, event.value);
            const now = textsOf(scripts, event.value);
            if (before.join('\0') === now.join('\0'))
                continue;
            report({
                at: event,
                message: before.length === 0
                    ? `${event.value} is new, and runs from the previous revision, which has none: nothing runs in the deployment that brings it.`
                    : `${event.value} has changed, and runs from the previous revision: this deployment still runs the old scripts, the next one the new.`,
                hint: 'If the old scripts fail on the hosts, deploy this once with ignore-application-stop-failures.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-reserved-event.js


const hookReservedEvent = {
    id: 'hook-reserved-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook has the name of an event that CodeDeploy keeps for itself.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            if (!(0,lifecycle/* isReserved */.Bs)('server', event.value))
                continue;
            const instead = {
                Install: 'BeforeInstall or AfterInstall',
                DownloadBundle: 'BeforeInstall',
                BlockTraffic: 'AfterBlockTraffic',
                AllowTraffic: 'AfterAllowTraffic'
            }[event.value];
            report({
                at: event,
                message: `CodeDeploy keeps ${event.value} for itself: scripts under it never run.`,
                hint: instead === undefined ? `Use one of ${lifecycle/* scriptableEvents */.VB.server.join(', ')}.` : `Use ${instead}.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-shape.js



const hookShape = {
    id: 'hook-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An event is not a list of scripts, or a script is not a map.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('hook-shape', context, report, ({ agents, span }, node) => {
            const isEvent = context.outline?.hooks.some(({ value }) => value.span.start.offset === span.start.offset) === true;
            const hint = (0,placeholder/* unquotedPlaceholder */.Hm)(context.source.text.slice(span.start.offset, span.end.offset)) ??
                (node?.kind === 'mapping'
                    ? 'Put a dash and a space in front of the first key of the script.'
                    : node?.kind === 'scalar' && node.value !== ''
                        ? `Write "- location: ${node.value}".`
                        : 'Write "- location: scripts/NAME.sh".');
            const what = isEvent
                ? 'An event must hold a list of scripts'
                : 'A script must be a map with "location", and each of its values one word or text';
            return { message: `${what}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`, hint };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/shell-mask.js
/** Where it ends is looked for in so many characters, so that a text of nothing else takes no longer. */
const longestArithmetic = 1000;
/** Characters of quoted text that stay, so that paths and names can still be read. */
const plainInQuotes = /[\w./-]/;
/** `<<EOF`, `<<-'EOF'`, `<< "the end"`. */
const hereDocument = /^<<(-?)[ \t]*((?:'[^'\n]*'|"[^"\n]*"|\\?[\w.!+,:%@/-])+)/;
/**
 * Blanks what is not code in a shell script, keeping every character's place: comments and here-documents become blanks, and in quoted
 * text all but letters, digits, `.`, `/` and `-` becomes `_`, line ends too. Expansions in double quotes stay as they are.
 */
function maskShell(text) {
    const out = [];
    const stack = [];
    const hereDocuments = [];
    let at = 0;
    const keep = (count = 1) => {
        for (let i = 0; i < count; i++)
            out.push(text[at + i] ?? '');
        at += count;
    };
    const blank = (end, by) => {
        for (; at < end; at++)
            out.push(by(text[at] ?? ''));
    };
    while (at < text.length) {
        const char = text[at] ?? '';
        const top = stack.at(-1);
        if (top?.kind === 'double') {
            if (char === '"') {
                stack.pop();
                keep();
            }
            else if (text.startsWith('$(', at) && !text.startsWith('$((', at)) {
                stack.push({ kind: 'substitution', depth: 0 });
                keep(2);
            }
            else if (text.startsWith('${', at))
                keep(endOf(text, '}', at) - at);
            else if (char === '\\')
                blank(at + 2, () => '_');
            else if (char === '$' || plainInQuotes.test(char))
                keep();
            else
                blank(at + 1, () => '_');
        }
        else if (char === '\\') {
            const isContinued = text[at + 1] === '\n' || text.startsWith('\r\n', at + 1);
            blank(Math.min(text.length, at + (text[at + 1] === '\r' ? 3 : 2)), () => (isContinued ? ' ' : '_'));
        }
        else if (char === "'") {
            keep();
            const end = endOf(text, "'", at) - 1;
            blank(end, inner => (plainInQuotes.test(inner) ? inner : '_'));
            if (at < text.length)
                keep();
        }
        else if (char === '"') {
            stack.push({ kind: 'double', depth: 0 });
            keep();
        }
        else if (char === '#' && /^$|[\s;&|(]/.test(text[at - 1] ?? '')) {
            const end = text.indexOf('\n', at);
            blank(end < 0 ? text.length : end, () => ' ');
        }
        else if (text.startsWith('${', at))
            keep(endOf(text, '}', at) - at);
        else if (text.startsWith('((', at)) {
            const rest = text.slice(at, at + longestArithmetic);
            const end = rest.indexOf('))') + at;
            const line = rest.indexOf('\n');
            keep(2);
            // Two subshells can open here as well; arithmetic ends on its line.
            if (end >= at && (line < 0 || end < at + line)) {
                blank(end, () => '_');
                keep(2);
            }
        }
        else if (text.startsWith('<<', at) && text[at + 2] !== '<') {
            const [all = '<<', dash = '', word = ''] = hereDocument.exec(text.slice(at, at + 200)) ?? [];
            if (word !== '')
                hereDocuments.push({ word: word.replaceAll(/["'\\]/g, ''), isIndented: dash !== '' });
            keep(all.length);
        }
        else if (text.startsWith('<<<', at))
            keep(3);
        else if (char === '\n' && hereDocuments.length > 0) {
            keep();
            for (const document of hereDocuments.splice(0))
                blank(endOfHereDocument(text, at, document), inner => (inner === '\n' ? inner : ' '));
        }
        else {
            if (top !== undefined && char === '(')
                top.depth += 1;
            if (top !== undefined && char === ')' && top.depth-- === 0)
                stack.pop();
            keep();
        }
    }
    return out.join('');
}
/** Just behind the next `close`, or the end of the text. */
function endOf(text, close, from) {
    const end = text.indexOf(close, from);
    return end < 0 ? text.length : end + 1;
}
function endOfHereDocument(text, from, { word, isIndented }) {
    let at = from;
    while (at < text.length) {
        const end = endOf(text, '\n', at);
        const line = text.slice(at, end).replace(/\r?\n$/, '');
        if ((isIndented ? line.replace(/^\t+/, '') : line) === word)
            return end;
        at = end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/appspec/shell-script.js

const shells = ['sh', 'dash', 'ash', 'bash', 'ksh', 'zsh'];
const separator = /&&|\|\||\|&|;;|[;\n|()`]|(?<![<>&|])&(?![>&])/g;
const opening = ['if', 'while', 'until', 'for', 'case', 'select', '{'];
const closing = ['fi', 'done', 'esac', '}'];
const between = ['then', 'elif', 'else', 'do', '!', 'time', 'function'];
/** What only starts another command; of sudo's options these take a value. */
const wrappers = ['sudo', 'exec', 'command', 'env', 'nohup', 'setsid', 'nice'];
const withValue = ['-u', '-g', '-h', '-p', '-C', '-n'];
/** Undefined when the first line names something else than a shell. Takes time in proportion to the text. */
function readShellScript(text) {
    const first = /^#!\s*(\S+)[ \t]*(.*)/.exec(text);
    if (first === null && /^\x7fELF|\0/.test(text.slice(0, 1000)))
        return undefined;
    const [, path = '/bin/sh', rest = ''] = first ?? [];
    const isEnv = path.endsWith('/env');
    const [named = 'sh', ...more] = isEnv
        ? rest
            .trim()
            .split(/\s+/)
            .filter(word => !word.startsWith('-'))
        : [path.slice(path.lastIndexOf('/') + 1)];
    if (!shells.includes(named))
        return undefined;
    const masked = maskShell(text);
    const lineAt = lineFinder(text);
    return { interpreter: named, options: isEnv ? more.join(' ') : rest.trim(), masked, commands: commandsIn(masked, lineAt), lineAt };
}
function commandsIn(masked, lineAt) {
    const commands = [];
    let depth = 0;
    let cases = 0;
    let start = 0;
    let before = '\n';
    const add = (end, after) => {
        const raw = masked.slice(start, end);
        const text = raw.trim();
        if (text === '')
            return;
        const words = text.split(/\s+/);
        let isLoopCondition = false;
        let isHead = false;
        let first = 0;
        for (let word = words[0]; word !== undefined && isKeyword(word); word = words[++first]) {
            if (opening.includes(word))
                depth += 1;
            if (closing.includes(word))
                depth = Math.max(0, depth - 1);
            if (word === 'case')
                cases += 1;
            if (word === 'esac')
                cases = Math.max(0, cases - 1);
            isLoopCondition ||= word === 'while' || word === 'until';
            // What follows these are names and words, not a command.
            isHead ||= word === 'for' || word === 'case' || word === 'select' || word === 'function';
        }
        const isPattern = cases > 0 && after === ')' && before !== '(';
        const isFunctionName = after === '(' && words.length === 1 && /^\(\s*\)/.test(masked.slice(end, end + 100));
        const bare = withoutWrappers(words, first);
        // Assignments alone, redirections of a group, and what remains of a text behind a substitution are no commands.
        if (isHead || isPattern || isFunctionName || bare.length === 0 || /^(?:\d*[<>]|")/.test(bare[0] ?? ''))
            return;
        const offset = start + raw.length - raw.trimStart().length;
        const [path = '', ...operands] = bare;
        commands.push({ line: lineAt(offset), words: [withoutFolder(path), ...operands], path, text, before, after, depth, isLoopCondition });
    };
    for (const match of masked.matchAll(separator)) {
        add(match.index, match[0]);
        start = match.index + match[0].length;
        before = match[0];
    }
    add(masked.length, '\n');
    return commands;
}
function isKeyword(word) {
    return opening.includes(word) || closing.includes(word) || between.includes(word);
}
function withoutWrappers(words, from) {
    let at = from;
    while (at < words.length && /^[A-Za-z_]\w*\+?=/.test(words[at] ?? ''))
        at += 1;
    while (at < words.length - 1 && wrappers.includes(withoutFolder(words[at] ?? ''))) {
        at += 1;
        while (at < words.length - 1 && /^-|^\w+=/.test(words[at] ?? ''))
            at += withValue.includes(words[at] ?? '') ? 2 : 1;
    }
    return words.slice(at);
}
/** `systemctl` for `/usr/bin/systemctl`. What a relative path names is something else. */
function withoutFolder(word) {
    return word.startsWith('/') ? word.slice(word.lastIndexOf('/') + 1) : word;
}
function lineFinder(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return offset => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}
/** Whether the script ends at the first command that fails. */
function endsOnError({ commands, options }) {
    if (/(?:^|\s)-\w*e/.test(options))
        return true;
    return commands.some(({ words: [name, ...rest] }) => name === 'set' && (rest.includes('errexit') || rest.some(word => /^-[a-z]*e/.test(word))));
}

;// CONCATENATED MODULE: ./lib/appspec/shipped-shell-scripts.js

/** Characters; longer scripts carry an archive or a program behind their code. */
const shipped_shell_scripts_longest = 256 * 1024;
const known = new WeakMap();
/** The shell scripts of the hooks on a Linux host, each file once. */
function shellScriptsOf({ scripts, system }) {
    if (system !== 'linux')
        return [];
    const seen = new Set();
    const found = [];
    for (const script of scripts) {
        const { path, content } = script;
        if (path === undefined || content === undefined || seen.has(path))
            continue;
        seen.add(path);
        const shell = known.get(content) ?? readContent(content, path);
        known.set(content, shell);
        if (shell !== 'none')
            found.push({ ...script, shell });
    }
    return found;
}
function readContent({ lines }, path) {
    const isNamed = lines[0]?.startsWith('#!') === true;
    if (!isNamed && !/(?:\.(?:sh|bash)|\/[^./]*|^[^./]*)$/.test(path))
        return 'none';
    const text = lines.join('\n');
    return (text.length > shipped_shell_scripts_longest || text.includes('\0') ? undefined : readShellScript(text)) ?? 'none';
}

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-stop-not-idempotent.js



/** Whether a command fails when there is nothing to stop any more. */
function needsSomething({ words: [name = '', first = '', ...rest] }) {
    const words = [first, ...rest];
    if (/^(?:kill|pkill|killall|skill)$/.test(name))
        return !words.includes('-l');
    if (name === 'docker' || name === 'podman')
        return /^(?:stop|kill|rm)$/.test(first);
    if (name === 'pm2' || name === 'forever')
        return /^(?:stop|delete|kill)$/.test(first) && !words.includes('-s');
    if (name === 'rm')
        return !words.some(word => /^-\w*f|^--force$/.test(word));
    return name === 'fuser' && words.some(word => /^-\w*k/.test(word));
}
/** A command that nothing excuses, and whose failure is that of the script. */
function fatalCommand(shell) {
    const { commands } = shell;
    const stops = endsOnError(shell);
    for (const [i, command] of commands.entries()) {
        const { words, depth, before, after } = command;
        // Somebody thought of the case that nothing runs.
        if (words[0] === 'exit' && (words[1] === undefined || words[1] === '0'))
            return undefined;
        if (depth > 0 || before === '&&' || after === '||' || after === '|' || after === '&' || !needsSomething(command))
            continue;
        if (stops || i === commands.length - 1)
            return command;
    }
    return undefined;
}
const hookStopNotIdempotent = {
    id: 'hook-stop-not-idempotent',
    severity: 'info',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script of ApplicationStop fails when nothing runs any more.',
    check(context, report) {
        const stopping = context.scripts.filter(({ event }) => event.value === 'ApplicationStop');
        for (const { location, shell } of shellScriptsOf({ ...context, scripts: stopping })) {
            const command = fatalCommand(shell);
            if (command === undefined)
                continue;
            report({
                at: location,
                message: `Line ${command.line} of this script fails when nothing runs: after a crash or a reboot ApplicationStop fails, and with it every deployment, as the script of the previous revision is what runs.`,
                hint: `Let it pass: "${command.words[0]} … || true", or look first whether it runs. Where it has failed already, deploy once with ignore-application-stop-failures.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-unknown-event.js



const hookUnknownEvent = {
    id: 'hook-unknown-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook has a name that is no lifecycle event, so it never runs.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            const name = event.value;
            if ((0,lifecycle/* isLifecycleEvent */.lc)(name) || name === '<<')
                continue;
            const meant = (0,suggest/* nearestName */.q)(name.replaceAll(/[_-]/g, ''), lifecycle/* scriptableEvents */.VB.server);
            report({
                at: event,
                message: `"${name}" is not a lifecycle event: its scripts never run, and nothing says so.`,
                hint: meant === undefined ? `Events with scripts are ${lifecycle/* scriptableEvents */.VB.server.join(', ')}.` : `Did you mean ${meant}?`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/hook-wrong-platform-event.js


/** What runs at about the same time on the platform of the AppSpec. */
const instead = {
    AfterAllowTestTraffic: 'ValidateService or BeforeAllowTraffic',
    AllowTestTraffic: 'ValidateService or BeforeAllowTraffic',
    ApplicationStart: 'AfterInstall',
    ValidateService: 'AfterAllowTestTraffic or BeforeAllowTraffic'
};
const hookWrongPlatformEvent = {
    id: 'hook-wrong-platform-event',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A hook is for an event of another platform.',
    check({ outline, functionAppSpec, platform }, report) {
        const isServer = platform === 'server';
        // A map of hooks on ECS and Lambda is of the wrong shape, which says it all.
        const hooks = isServer ? outline?.hooks : functionAppSpec?.hookEntries;
        for (const { event } of hooks ?? []) {
            const name = event.value;
            if ((0,lifecycle/* isScriptable */.ur)(platform, name) || (0,lifecycle/* isReserved */.Bs)(platform, name) || !(0,lifecycle/* isLifecycleEvent */.lc)(name))
                continue;
            const suggestion = platform === 'lambda' ? 'BeforeAllowTraffic' : instead[name];
            const events = `${isServer ? 'Events with scripts' : 'Events with functions'} are ${lifecycle/* scriptableEvents */.VB[platform].join(', ')}.`;
            report({
                at: event,
                severity: isServer ? 'warning' : 'error',
                message: isServer
                    ? `${name} is an event of ECS deployments: on servers its scripts never run.`
                    : `${name} is not an event of ${platform === 'ecs' ? 'ECS' : 'Lambda'} deployments: its function does not run.`,
                hint: suggestion === undefined ? events : `Use ${suggestion}.`
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/missed-keys.js
var missed_keys = __webpack_require__(5560);
// EXTERNAL MODULE: ./lib/appspec/stray-keys.js
var stray_keys = __webpack_require__(4566);
;// CONCATENATED MODULE: ./lib/appspec/rules/key-case.js





/** Without these the agents refuse what they belong to. */
const vital = ['version', 'os', 'source', 'destination', 'object', 'location'];
const keyCase = {
    id: 'key-case',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A key has the right letters in the wrong case, so the agents ignore it.',
    check(context, report) {
        for (const { key, level, mapping } of (0,stray_keys/* strayKeys */.On)(context)) {
            const right = (0,stray_keys/* caseFix */.kB)(key.value, level);
            if (right === undefined)
                continue;
            const missed = (0,missed_keys/* missedKey */.t)(context, key);
            const isThere = (0,stray_keys/* hasKey */.CJ)(mapping, right);
            const isMissed = missed !== undefined || (!isThere && vital.includes(right));
            const result = missed !== undefined
                ? `, and miss "${right}": ${(0,refusal_findings/* agentsRefuse */.VN)(missed.refusal.agents)} the file`
                : isMissed
                    ? `, and miss "${right}"`
                    : ` and silently ignore it${isThere ? `: what counts is "${right}"` : ' with everything below it'}`;
            report({
                at: key,
                ...(missed && { refusal: missed.refusal, refusedBy: missed.refusal.agents }),
                severity: isMissed ? 'error' : 'warning',
                message: `Keys are case-sensitive: the agents do not know "${key.value}"${result}.`,
                hint: isThere ? `Delete "${key.value}", or put its value under "${right}".` : `Write "${right}".`,
                fix: (0,stray_keys/* isMeantTwice */.Mf)(right, level, mapping) ? undefined : renameKey(mapping, { key }, right)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/key-case-style.js




const keyCaseStyle = {
    id: 'key-case-style',
    severity: 'info',
    platforms: functionPlatforms,
    summary: 'Keys are written in more than one way.',
    check(context, report) {
        const { functionAppSpec: spec, platform } = context;
        if (spec === undefined || platform === 'server')
            return;
        const asAws = [];
        const others = [];
        for (const [level, mapping] of (0,function_app_spec/* functionMappings */.uP)(spec, platform)) {
            for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(mapping)) {
                const known = (0,function_app_spec/* knownFunctionKey */.Jr)(key.value, level);
                // Everybody writes "version" small.
                if (known === undefined || key.value.toLowerCase() === 'version')
                    continue;
                if (key.value === known)
                    asAws.push(known);
                else
                    others.push({ node: key, known });
            }
        }
        if (asAws.length === 0)
            return;
        reportTogether('key-case-style', context, report, others, places => {
            const written = places.map(({ node }) => `${key_case_style_quoted(node.value)} on line ${node.span.start.line}`);
            return {
                message: `${listing(asAws.map(key_case_style_quoted))} ${asAws.length === 1 ? 'is' : 'are'} written as in AWS's guide, and ${listing(written)} ${written.length === 1 ? 'is' : 'are'} not: the service takes keys in any case, other tools do not.`,
                hint: `Write ${listing(places.map(({ node, known }) => `${key_case_style_quoted(known)} instead of ${key_case_style_quoted(node.value)}`))}.`
            };
        });
    }
};
const key_case_style_quoted = (key) => `"${key}"`;
/** `a, b and c`; of many the first three. */
function listing(words) {
    const each = [...new Set(words)];
    if (each.length > 4)
        return `${each.slice(0, 3).join(', ')} and ${each.length - 3} more`;
    return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/appspec/vocabulary.js
var vocabulary = __webpack_require__(1702);
;// CONCATENATED MODULE: ./lib/appspec/rules/key-unknown.js










const keyUnknown = {
    id: 'key-unknown',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A key is not one the agents know, so they ignore it, or miss the one it was meant to be.',
    check(context, report) {
        for (const { key, level } of (0,stray_keys/* strayKeys */.On)(context)) {
            if ((0,stray_keys/* caseFix */.kB)(key.value, level) !== undefined || (0,stray_keys/* homeOf */.lt)(key.value, level) !== undefined)
                continue;
            const missed = (0,missed_keys/* missedKey */.t)(context, key);
            if (missed !== undefined) {
                const { name, refusal } = missed;
                report({
                    at: key,
                    refusal,
                    refusedBy: refusal.agents,
                    message: `"${key.value}" is not a key of ${vocabulary/* levelNames */.bg[level]}, and "${name}" is missing: ${(0,refusal_findings/* agentsRefuse */.VN)(refusal.agents)} the file.`,
                    hint: `Did you mean "${name}"?`
                });
                continue;
            }
            const meant = (0,suggest/* nearestName */.q)(key.value, vocabulary/* serverKeys */.yl[level]);
            report({
                at: key,
                severity: 'warning',
                message: `"${key.value}" is not a key of ${vocabulary/* levelNames */.bg[level]}; the agents ignore it${level === 'top' && meant !== undefined ? ' and everything below it' : ''}.`,
                hint: (0,lifecycle/* isScriptable */.ur)('server', key.value)
                    ? 'Lifecycle events belong under "hooks".'
                    : meant === undefined
                        ? `Known keys: ${vocabulary/* serverKeys */.yl[level].join(', ')}.`
                        : `Did you mean "${meant}"?`
            });
        }
        checkFunctionKeys(context, report);
    }
};
function checkFunctionKeys({ functionAppSpec: spec, platform }, report) {
    if (spec === undefined || platform === 'server')
        return;
    for (const [level, mapping] of (0,function_app_spec/* functionMappings */.uP)(spec, platform)) {
        for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(mapping)) {
            // Keys of AppSpecs for servers are the business of another rule.
            const isForeign = level === 'top' && ((0,vocabulary/* isForeignTopKey */.ZW)(key.value) || vocabulary/* serverKeys */.yl.top.includes(key.value.toLowerCase()));
            if (isForeign || key.value === '<<' || (0,function_app_spec/* knownFunctionKey */.Jr)(key.value, level) !== undefined)
                continue;
            const meant = (0,suggest/* nearestName */.q)(key.value, function_vocabulary/* functionKeys */.jB[level]);
            // What is missing because of the misspelling is said where it is missing.
            if (meant !== undefined && function_vocabulary/* requiredFunctionKeys */.y6[level].includes(meant) && (0,function_app_spec/* fieldInAnyCase */.UG)(mapping, meant) === undefined)
                continue;
            report({
                at: key,
                severity: 'warning',
                message: `"${key.value}" is not a key of ${function_vocabulary/* functionLevelNames */.d9[level]}; at best the service ignores it.`,
                hint: meant === undefined ? `Known keys: ${function_vocabulary/* functionKeys */.jB[level].join(', ')}.` : `Did you mean "${meant}"?`
            });
        }
    }
}

;// CONCATENATED MODULE: ./lib/appspec/rules/key-wrong-level.js



const keyWrongLevel = {
    id: 'key-wrong-level',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key the agents know stands where they do not look for it.',
    check(context, report) {
        for (const { key, level } of (0,stray_keys/* strayKeys */.On)(context)) {
            const home = (0,stray_keys/* caseFix */.kB)(key.value, level) === undefined ? (0,stray_keys/* homeOf */.lt)(key.value, level) : undefined;
            if (home === undefined || key.value === 'file_exists_behavior')
                continue;
            report({
                at: key,
                message: `"${key.value}" belongs in ${vocabulary/* levelNames */.bg[home]}; in ${vocabulary/* levelNames */.bg[level]} the agents ignore it.`,
                hint: `Move it to ${vocabulary/* levelNames */.bg[home]}.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/lambda-alias.js


const lambdaAlias = {
    id: 'lambda-alias',
    severity: 'error',
    platforms: ['lambda'],
    summary: 'The alias cannot be the name of an alias.',
    check({ functionAppSpec: spec }, report) {
        const alias = (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)(spec), 'Alias');
        if (alias === undefined || alias.value.trim() === '')
            return;
        const { value } = alias;
        if ((0,placeholder/* isPlaceholder */.wK)(value)) {
            report({
                at: alias,
                severity: 'warning',
                message: `"${value}" stands for an alias that is not filled in yet; CodeDeploy takes it as it is.`,
                hint: (0,placeholder/* placeholderHint */.xv)(value)
            });
        }
        else if (/^\d+$/.test(value)) {
            report({
                at: alias,
                message: `"${value}" is the number of a version; an alias has a name, and Lambda does not find this one: the deployment fails.`,
                hint: 'Name the alias whose traffic shifts, such as live.'
            });
        }
        else if (!/^[A-Za-z0-9_-]{1,128}$/.test(value)) {
            report({
                at: alias,
                message: `"${value}" has characters that the name of an alias cannot have: Lambda does not find it, and the deployment fails.`,
                hint: 'Aliases have up to 128 letters, digits, "-" and "_". The function goes into "Name".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/lambda-function.js



/** `FunctionName` of the Lambda API, without a version or an alias behind it: the name, the ARN, or the end of the ARN. */
const possible = /^(?:arn:aws[a-zA-Z-]*:lambda:)?(?:[a-z]{2,}(?:-[a-z]+)+-\d+:)?(?:\d{12}:)?(?:function:)?(?<name>[A-Za-z0-9_-]{1,64})$/;
const lambdaFunction = {
    id: 'lambda-function',
    severity: 'error',
    platforms: ['lambda'],
    summary: 'The function has a name that no function can have.',
    check({ functionAppSpec: spec }, report) {
        const at = (0,function_app_spec/* scalarInAnyCase */.Qt)((0,function_app_spec/* propertiesOf */.P1)(spec), 'Name');
        // One that is empty and one that is not filled in are the business of others.
        if (at === undefined || at.value.trim() === '' || (0,placeholder/* isPlaceholder */.wK)(at.value) || possible.test(at.value))
            return;
        const { unqualified, qualifier } = (0,function_reference/* functionReferenceOf */.t)(at.value) ?? {};
        if (qualifier !== undefined && unqualified !== undefined && possible.test(unqualified)) {
            report({
                at,
                message: `"${at.value}" is a function with a version or an alias behind it, and CodeDeploy takes the function alone: the deployment fails.`,
                hint: `Write "Name: ${unqualified}"; the alias whose traffic shifts goes into "Alias".`
            });
            return;
        }
        report({
            at,
            message: `"${at.value}" cannot be the name of a function: Lambda does not find it, and the deployment fails.`,
            hint: 'Names have up to 64 letters of A to Z, digits, "-" and "_". The ARN of the function is taken too.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/lambda-version.js


/** Versions are counted from 1; no function has had so many that the number is longer. */
const published = /^[1-9]\d{0,14}$/;
const lambdaVersion = {
    id: 'lambda-version',
    severity: 'error',
    platforms: ['lambda'],
    summary: 'A version is not the number of a published version, or both are the same.',
    check({ functionAppSpec: spec }, report) {
        const properties = (0,function_app_spec/* propertiesOf */.P1)(spec);
        const versions = ['CurrentVersion', 'TargetVersion'].map(name => ({ name, at: (0,function_app_spec/* scalarInAnyCase */.Qt)(properties, name) }));
        for (const { name, at } of versions) {
            if (at === undefined || at.value.trim() === '' || published.test(at.value))
                continue;
            if ((0,placeholder/* isPlaceholder */.wK)(at.value)) {
                report({
                    at,
                    severity: 'warning',
                    message: `"${at.value}" stands for a version that is not filled in yet; CodeDeploy takes it as it is, and the deployment fails.`,
                    hint: (0,placeholder/* placeholderHint */.xv)(at.value)
                });
                continue;
            }
            report({
                at,
                message: at.value === '$LATEST'
                    ? `"$LATEST" is not a published version, and an alias cannot shift traffic to or from it: the deployment fails.`
                    : `"${at.value}" is not the number of a published version: the deployment fails.`,
                hint: `Publish a version ("aws lambda publish-version"), and write its number: ${name}: "2".`
            });
        }
        const [current, target] = versions;
        if (current?.at === undefined || target?.at === undefined || current.at.value !== target.at.value)
            return;
        if (!published.test(target.at.value))
            return;
        report({
            at: target.at,
            severity: 'warning',
            message: `Both versions are ${target.at.value}: the deployment shifts no traffic.`,
            hint: 'TargetVersion is the new one, CurrentVersion the one the alias points at now.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/nothing-to-do.js


const nothingToDo = {
    id: 'nothing-to-do',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'There are neither files nor hooks.',
    check(context, report) {
        const { appSpec, outline } = context;
        if (appSpec === undefined || outline === undefined)
            return;
        if (appSpec.files.length > 0 || appSpec.hooks.some(hook => hook.scripts.length > 0))
            return;
        report({
            at: (0,appspec_outline/* fieldsOf */.Pf)(outline.top)[0]?.key,
            message: 'The AppSpec has neither files nor scripts: a deployment succeeds and changes nothing.',
            hint: 'Add "files" or "hooks".'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/os-mismatch.js


const osMismatch = {
    id: 'os-mismatch',
    severity: 'error',
    platforms: serverOnly,
    summary: '"os" is not the operating system of the hosts.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('os-mismatch', context, report, ({ agents }, node) => ({
            message: `The hosts run ${context.host}, and this AppSpec is for ${node?.kind === 'scalar' ? node.value : 'another system'}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} it.`,
            hint: 'Deploy this revision to hosts of its own operating system, or ship another AppSpec.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/os-missing.js


const osMissing = {
    id: 'os-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'There is no "os".',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('os-missing', context, report, ({ agents }) => ({
            message: `The AppSpec does not say for which operating system it is: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} it.`,
            hint: 'Add "os: linux" or "os: windows".'
        }));
    }
};

// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __webpack_require__(2529);
;// CONCATENATED MODULE: ./lib/appspec/rules/os-value.js




const osValue = {
    id: 'os-value',
    severity: 'error',
    platforms: serverOnly,
    summary: '"os" is neither linux nor windows.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('os-value', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.value : '';
            const meant = /ubuntu|debian|amazon|centos|rhel|suse|unix|darwin|macos/i.test(written) ? 'linux' : (0,suggest/* nearestName */.q)(written, model/* hostSystems */.$);
            return {
                message: `"os" must be exactly linux or windows${written === '' ? '' : `, not "${written}"`}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: meant === undefined ? 'Write "os: linux" or "os: windows".' : `Write "os: ${meant}".`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-acl-default-on-file.js


const permAclDefaultOnFile = {
    id: 'perm-acl-default-on-file',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A default ACL reaches files.',
    check({ plan }, report) {
        for (const problem of problemsOf(plan, 'perm-acl-default-on-file')) {
            report({
                at: problem.cause,
                message: 'A default ACL entry ("d:…") is for directories only, and this entry reaches files: Install refuses that.',
                hint: 'Add "type: [directory]" to the entry.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-acl-syntax.js


const permAclSyntax = {
    id: 'perm-acl-syntax',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An ACL entry is malformed.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-acl-syntax', context, report, ({ agents }, node) => {
            const isMap = node?.kind === 'mapping';
            return {
                message: `${node?.kind === 'scalar' ? `"${node.value}"` : 'This'} is not an ACL entry${agents.length === 3 ? '' : ` for ${(0,refusal_findings/* nameAgents */.m2)(agents)}`}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: isMap
                    ? 'Quote the entry, without a space behind a colon.'
                    : 'Write TYPE:NAME:PERMISSIONS, such as "u:bob:rwx", "g:dev:r-x", "m::rw-", or with "d:" in front; "mode" sets the entries without a name.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-context-invalid.js


const permContextInvalid = {
    id: 'perm-context-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A SELinux context is malformed.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-context-invalid', context, report, refusal => ({
            message: `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* complaint */.U4)(refusal))}: ${(0,refusal_findings/* agentsRefuse */.VN)(refusal.agents)} the file.`,
            hint: 'Write "context:" with "type: …" below it; a range looks like s0 or s0-s1:c0,c5.c9.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-context-user.js



const permContextUser = {
    id: 'perm-context-user',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The agents read the SELinux user from "name", not from "user".',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            const value = (0,appspec_outline/* valueOf */.RP)(entry, 'context');
            if (value?.kind !== 'mapping')
                continue;
            for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(value)) {
                if (key.value === 'user')
                    report({
                        at: key,
                        message: 'The agents ignore "user": they read the SELinux user from "name".',
                        hint: 'Write "name".',
                        fix: renameKey(value, { key }, 'name')
                    });
                if (key.value === 'role')
                    report({ at: key, message: 'The agents ignore "role".', hint: 'Delete it.' });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-except-path.js


const permExceptPath = {
    id: 'perm-except-path',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'An exception is a path; only names of direct children match.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            for (const item of (0,appspec_outline/* scalarsIn */.PX)((0,appspec_outline/* valueOf */.RP)(entry, 'except'))) {
                if (!item.value.includes('/'))
                    continue;
                report({
                    at: item,
                    message: `Exceptions are held against names of direct children, so "${item.value}" never matches.`,
                    hint: 'Write the bare name, in an entry whose object is the directory that holds it.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-except-shape.js


const permExceptShape = {
    id: 'perm-except-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: '"except" is not a list.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-except-shape', context, report, ({ agents }) => ({
            message: `"except" must be a list of names: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Write "except: [NAME]".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-empty.js


const permModeEmpty = {
    id: 'perm-mode-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A mode is empty text, which takes all permissions away.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            const mode = (0,appspec_outline/* scalarOf */.ol)(entry, 'mode');
            if (mode?.value !== '' || mode.style === 'plain')
                continue;
            report({
                at: mode,
                message: 'An empty mode is mode 000: nobody but root can use what it is set on.',
                hint: 'Delete the key to keep the mode of the files.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/unquoted-octal.js
/** A plain scalar that YAML 1.1 reads as an octal number. */
function unquotedOctal(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.tag === undefined && /^0[0-7]+$/.test(node.value) ? node : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-invalid.js



const permModeInvalid = {
    id: 'perm-mode-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A mode is not one to four octal digits.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-mode-invalid', context, report, ({ agents, value }, node) => {
            if (node !== undefined && unquotedOctal(node) !== undefined && value !== undefined)
                return undefined;
            const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this';
            return {
                message: `A mode has one to four digits from 0 to 7, and ${written} is something else: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: 'Write the mode in digits and quote it: "0644", "755".'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/mode-words.js
/** Octal digits of a mode as `ls` shows them: `rw-r--r--`. */
function describeMode(digits) {
    const bits = Number.parseInt(digits, 8);
    return [6, 3, 0]
        .map(shift => (bits >> shift) & 7)
        .map(part => `${part & 4 ? 'r' : '-'}${part & 2 ? 'w' : '-'}${part & 1 ? 'x' : '-'}`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-octal.js






function quoteMode({ raw }) {
    return raw.length > 4 ? `Write ${raw.replace(/^0+/, '')}, without the leading 0.` : `Quote it: mode: "${raw}". Agent 2 takes both.`;
}
/** The digits as they are written, in quotation marks; zeros that make them more than four are left out. */
function quoteFix({ raw, anchor, span }) {
    const isSame = /^0*$/.test(raw.slice(0, -4));
    return anchor === undefined && isSame ? replace(span, quoted(raw.slice(-4))) : undefined;
}
function agent1Refuses(node, { refusals }) {
    return refusals('perm-mode-invalid').some(({ span, agents }) => span.start.offset === node.span.start.offset && agents.includes('agent-1'));
}
const permModeOctal = {
    id: 'perm-mode-octal',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An unquoted mode starts with 0, and agent 1 reads it as an octal number.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-mode-invalid', context, report, ({ agents, value }, node) => {
            const mode = node && unquotedOctal(node);
            if (mode === undefined || value === undefined)
                return undefined;
            return {
                message: `Agent 1 reads the unquoted ${mode.raw} as the number ${value} and takes that for the mode: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: quoteMode(mode),
                fix: quoteFix(mode)
            };
        });
        for (const entry of context.outline?.permissions ?? []) {
            const node = (0,appspec_outline/* scalarOf */.ol)(entry, 'mode');
            const mode = node && unquotedOctal(node);
            if (mode === undefined || /^[+-]?0+$/.test(mode.raw) || agent1Refuses(mode, context))
                continue;
            const real = Number.parseInt(mode.raw, 8).toString().padStart(3, '0');
            report({
                at: mode,
                severity: 'error',
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 reads the unquoted ${mode.raw} as a number and sets mode ${real} (${describeMode(real)}), without a word.`,
                hint: quoteMode(mode),
                fix: quoteFix(mode)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-world-writable.js



function specialBits(bits) {
    const setuid = 'sets the setuid bit, with which a program runs as its owner and not as its user';
    const setgid = 'sets the setgid bit, with which a program runs as its group, and what is made in a directory gets the group of that';
    return [...(bits & 0o4000 ? [setuid] : []), ...(bits & 0o2000 ? [setgid] : [])];
}
/** With the sticky bit, which only directories mean, nobody can delete what belongs to others. */
function isOpen(bits) {
    return (bits & 0o002) !== 0 && (bits & 0o1000) === 0;
}
const permModeWorldWritable = {
    id: 'perm-mode-world-writable',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A mode lets everybody write, or sets the setuid or setgid bit.',
    check(context, report) {
        for (const { mode } of context.appSpec?.permissions ?? []) {
            if (mode === undefined || mode.value === '000')
                continue;
            const bits = Number.parseInt(mode.value, 8);
            const node = context.nodeAt(mode.span);
            if (node !== undefined && unquotedOctal(node) !== undefined)
                continue;
            if (context.otherRefusers('perm-mode-world-writable', mode.span).length > 0)
                continue;
            const effects = [...specialBits(bits), ...(isOpen(bits) ? ['lets every user of the host write'] : [])];
            if (effects.length === 0)
                continue;
            const hints = [
                ...(bits & 0o6000 ? ['Leave the first digit away unless you mean that.'] : []),
                ...(isOpen(bits) ? ['Take the write bit of others away: 755 or 644.'] : [])
            ];
            report({
                at: mode,
                message: `Mode ${mode.value} (${describeMode(mode.value)}) ${effects.join(', and ')}.`,
                hint: hints.join(' ')
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-nothing-set.js


const permNothingSet = {
    id: 'perm-nothing-set',
    severity: 'info',
    platforms: serverOnly,
    summary: 'An entry of "permissions" sets nothing.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            if ((0,appspec_outline/* fieldOf */._F)(entry, 'object') === undefined)
                continue;
            if (['owner', 'group', 'mode', 'acls', 'context'].some(name => (0,appspec_outline/* fieldOf */._F)(entry, name) !== undefined))
                continue;
            report({
                at: (0,appspec_outline/* fieldOf */._F)(entry, 'object')?.key,
                message: 'This entry sets neither owner, group, mode, ACLs nor context, so it has no effect.',
                hint: 'Add what it is for, or delete it.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-object-is-root-of-copy.js



const permObjectIsRootOfCopy = {
    id: 'perm-object-is-root-of-copy',
    severity: 'info',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'An entry means the destination directory itself, and reaches only what is below it.',
    check({ appSpec, plan }, report) {
        if (appSpec === undefined || !isWhole(plan))
            return;
        const absolute = (path) => (0,host_path/* expandPath */.aD)(path, { workingDirectory: '/', homeDirectory: '/root' });
        const destinations = new Set(appSpec.files.map(({ destination }) => absolute(destination.value)));
        const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])));
        for (const permission of appSpec.permissions) {
            const { object, types } = permission;
            const isForDirectories = types.length === 1 && types[0] === 'directory';
            if (!isForDirectories || touched.has(permission) || !destinations.has(absolute(object.value)))
                continue;
            report({
                at: object,
                message: `Permissions reach what is below "${object.value}", never the directory itself, and there are no directories below it: the entry has no effect.`,
                hint: 'Set those of the directory in an AfterInstall script.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-object-missing.js


const permObjectMissing = {
    id: 'perm-object-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "permissions" has no object.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-object-missing', context, report, ({ agents }) => ({
            message: `This entry of "permissions" does not say for which object it is: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Add "object: …", the path of an installed file or of the directory that holds it.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-object-not-deployed.js



const permObjectNotDeployed = {
    id: 'perm-object-not-deployed',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The object is not among what the deployment installs.',
    check(context, report) {
        const { plan } = context;
        if (context.appSpec === undefined || !isWhole(plan))
            return;
        const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])));
        const untouched = context.appSpec.permissions.filter(permission => !touched.has(permission));
        if (untouched.length === 0)
            return;
        const held = new Set();
        for (const instruction of plan.instructions) {
            const target = instruction.type === 'copy' ? instruction.destination : instruction.type === 'mkdir' ? instruction.directory : undefined;
            for (let path = target; path !== undefined && !held.has(path); path = (0,host_path/* parentOf */.gN)(path))
                held.add(path);
        }
        for (const permission of untouched) {
            const object = (0,host_path/* expandPath */.aD)(permission.object.value, { workingDirectory: '/', homeDirectory: '/root' });
            if (held.has(object))
                continue;
            report({
                at: permission.object,
                message: `This deployment installs nothing at or below "${permission.object.value}", and permissions reach nothing else: the entry has no effect.`,
                hint: 'Name a destination of "files", or set the permissions in a script.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-on-windows.js


const permOnWindows = {
    id: 'perm-on-windows',
    severity: 'error',
    platforms: serverOnly,
    summary: 'There are permissions in an AppSpec for Windows.',
    check(context, report) {
        const [first] = context.refusals('perm-on-windows');
        if (first === undefined)
            return;
        report({
            at: first,
            refusedBy: first.agents,
            message: `Permissions are for Linux only: ${(0,refusal_findings/* agentsRefuse */.VN)(first.agents)} an AppSpec for Windows that has any.`,
            hint: 'Delete the section, and set permissions in a script.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-overlap.js



const permOverlap = {
    id: 'perm-overlap',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'Two entries set the permissions of the same file.',
    check({ plan }, report) {
        for (const problem of problemsOf(plan, 'perm-overlap')) {
            report({
                at: problem.cause,
                message: `${(0,refusal_findings/* capitalized */.l2)(problem.message)}${andMore(problem, 'and of')}. Install refuses that.`,
                hint: 'Name the file in the "except" of the entry for its directory, or give the two entries different types.'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/account-name.js
var account_name = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/appspec/rules/perm-owner-name.js




/** What to write: `user:group` is how chown takes both. */
function remedy(key, value) {
    const [user = '', group = ''] = value.split(':').map(part => part.trim());
    if (!value.includes(':'))
        return user === '' ? `Name the ${key === 'owner' ? 'user' : 'group'}, or delete the key.` : `Write "${key}: ${user}".`;
    if (user !== '' && group !== '')
        return `That is how chown takes them; write "owner: ${user}" and "group: ${group}".`;
    return user === '' ? `Write "group: ${group}".` : `Write "owner: ${user}".`;
}
const permOwnerName = {
    id: 'perm-owner-name',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An owner or a group cannot be the name of one.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            for (const key of ['owner', 'group']) {
                const node = (0,appspec_outline/* textOf */.b6)(entry, key);
                const fault = node && (0,account_name/* nameFault */.I)(node.value);
                if (node === undefined || fault === undefined || (0,placeholder/* isPlaceholder */.wK)(node.value))
                    continue;
                report({
                    at: node,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: `No ${key === 'owner' ? 'user' : 'group'} is named "${node.value}": ${fault}. Agent 1 looks it up, and Install fails after it copied the files.`,
                    hint: remedy(key, node.value)
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/ruby-text.js

/** Whether agent 1 takes a value, aliases followed, for something else than text; `false` is as good as left out. */
function isNoText(value) {
    if (value.kind !== 'scalar')
        return true;
    if (value.tag !== undefined)
        return true;
    return value.style === 'plain' && (0,scalars/* typeRubyScalar */.V)(value.value, 'psych4').type !== 'string' && !/^(?:no|false|off)$/i.test(value.value);
}

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-owner-number.js





const permOwnerNumber = {
    id: 'perm-owner-number',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An owner or a group is a number, or something else than a name.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-owner-number', context, report, ({ agents, span }) => ({
            message: `An owner or a group is one name: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file, and agent 1 fails when it installs it.`,
            agents: ['agent-1', 'agent-1-ruby-3.0'],
            hint: (0,placeholder/* unquotedPlaceholder */.Hm)(context.source.text.slice(span.start.offset, span.end.offset)) ?? 'Write the name of the user or of the group.'
        }));
        const { outline, appSpec } = context;
        const odd = new Set(appSpec?.permissions.filter(({ ownershipError }) => ownershipError !== undefined).map(({ span }) => span.start.offset));
        for (const entry of outline?.permissions ?? []) {
            for (const [name, kind] of [['owner', 'user'], ['group', 'group']]) {
                const value = (0,appspec_outline/* valueOf */.RP)(entry, name);
                // Agent 2 refuses lists and maps, which is said above.
                if (value?.kind !== 'scalar' || (0,appspec_outline/* isAbsent */.W0)(value))
                    continue;
                const isNumber = /^\d+$/.test(value.value);
                if (!isNumber && !(odd.has(entry.span.start.offset) && isNoText(value)))
                    continue;
                report({
                    at: value,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: isNumber
                        ? `Agent 1 looks up ${name}s by name only, so ${value.raw} makes Install fail after it copied the files.`
                        : `Agent 1 reads this as something else than text, and looks up ${name}s by name only: Install fails after it copied the files.`,
                    hint: /^[A-Za-z]+$/.test(value.value)
                        ? `Quote it: "${value.value}".`
                        : `Write the name of the ${kind}${isNumber ? '; quoting the number does not help' : ''}.`
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-pattern-glob.js


const permPatternGlob = {
    id: 'perm-pattern-glob',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A pattern uses more than "*".',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            for (const pattern of [(0,appspec_outline/* textOf */.b6)(entry, 'pattern'), ...(0,appspec_outline/* scalarsIn */.PX)((0,appspec_outline/* valueOf */.RP)(entry, 'except'))]) {
                // A slash is worse, and said below, or of exceptions by a rule of its own.
                if (pattern === undefined || pattern.value === '**' || pattern.value.includes('/'))
                    continue;
                if (/[?[\]{}\\^$|+]/.test(pattern.value)) {
                    report({
                        at: pattern,
                        message: `"*" is the only wildcard of agent 1, which takes the rest of "${pattern.value}" literally; agent 2 reads some of it as a glob.`,
                        hint: 'Use only "*".'
                    });
                }
            }
            const pattern = (0,appspec_outline/* textOf */.b6)(entry, 'pattern');
            if (pattern?.value.includes('/'))
                report({
                    at: pattern,
                    message: `A pattern is held against names of direct children, so "${pattern.value}" never matches.`,
                    hint: 'Make the directory the object, and drop it from the pattern.'
                });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-pattern-on-file.js



const permPatternOnFile = {
    id: 'perm-pattern-on-file',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A pattern or an exception is given for an object that is a file.',
    check({ plan }, report) {
        for (const problem of problemsOf(plan, 'perm-pattern-on-file')) {
            report({
                at: problem.cause,
                message: `${(0,refusal_findings/* capitalized */.l2)(problem.message)}. Install refuses that.`,
                hint: 'Name the directory as the object, or drop "pattern" and "except".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-pattern-type.js




const permPatternType = {
    id: 'perm-pattern-type',
    severity: 'error',
    platforms: serverOnly,
    needs: 'appSpec',
    summary: 'A pattern or an exception is not text.',
    check({ appSpec, outline }, report) {
        const entries = new Map(outline?.permissions.map(entry => [entry.span.start.offset, entry]));
        for (const permission of appSpec?.permissions ?? []) {
            if (permission.installError === undefined)
                continue;
            const entry = entries.get(permission.span.start.offset);
            const except = entry && (0,appspec_outline/* valueOf */.RP)(entry, 'except');
            const values = [
                entry && (0,appspec_outline/* valueOf */.RP)(entry, 'pattern'),
                ...(except?.kind === 'sequence' ? except.items : [])
            ];
            const odd = values.find(value => value !== undefined && isNoText((0,yaml_node/* resolved */.L)(value)));
            const isScalar = odd !== undefined && (0,yaml_node/* resolved */.L)(odd).kind === 'scalar';
            report({
                at: odd ?? permission,
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `A pattern or an exception must be text, and agent 1 reads this as something else: Install fails as soon as it holds a name against it.`,
                hint: isScalar ? 'Quote it.' : 'Write one name, or a pattern with "*".'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/permission-match.js
var permission_match = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/appspec/starting-with.js
var starting_with = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/appspec/rules/perm-reaches-nothing.js






const paths = { workingDirectory: '/', homeDirectory: '/root' };
/** So many names are held against patterns to find the directory that was meant: nobody reads the hints of more findings. */
const mostComparisons = 1_000_000;
function installedBy(instructions) {
    return instructions.flatMap(instruction => {
        const path = instruction.type === 'copy' ? instruction.destination : instruction.type === 'mkdir' ? instruction.directory : undefined;
        if (path === undefined)
            return [];
        return [
            { path, name: (0,host_path/* nameOf */.Vb)(path), parent: (0,host_path/* parentOf */.gN)(path), type: instruction.type === 'copy' ? 'file' : 'directory' }
        ];
    });
}
function contentFinder(installed) {
    const known = new Map();
    const sorted = [...installed].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return prefix => {
        const found = known.get(prefix) ?? contentOf(sorted, prefix);
        known.set(prefix, found);
        return found;
    };
}
function contentOf(sorted, prefix) {
    const below = (0,starting_with/* startingWith */.J)(sorted, prefix, ({ path }) => path);
    return { below, children: below.filter(({ path }) => !path.includes('/', prefix.length)) };
}
/** The directories deeper down whose names the pattern matches, those with the most first. */
function directoriesWithMatches({ below }, { pattern, types }) {
    const counts = new Map();
    for (const { name, parent, type } of below) {
        if (types.includes(type) && (0,permission_match/* matchesSimpleGlob */.al)(name, pattern))
            counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
}
function perm_reaches_nothing_remedy(content, permission) {
    if (permission.pattern === '**')
        return 'Look at "type" and "except", or delete the entry.';
    const [best, ...others] = directoriesWithMatches(content, permission);
    if (best === undefined)
        return 'Look at the names, or leave the pattern out to reach everything.';
    const more = others.length === 0 ? '' : `, and give ${others.length === 1 ? `"${others[0]?.[0]}"` : `${others.length} others`} an entry as well`;
    return `Write "object: ${best[0]}", where it matches ${best[1] === 1 ? 'one' : best[1]}${more}.`;
}
const permReachesNothing = {
    id: 'perm-reaches-nothing',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'An entry of "permissions" reaches nothing of what its object holds.',
    check({ appSpec, plan, outline }, report) {
        if (appSpec === undefined || !isWhole(plan))
            return;
        const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])));
        const untouched = appSpec.permissions.filter(permission => !touched.has(permission));
        if (untouched.length === 0)
            return;
        const installed = installedBy(plan.instructions);
        const files = new Set(installed.filter(({ type }) => type === 'file').map(({ path }) => path));
        const destinations = new Set(appSpec.files.map(({ destination }) => (0,host_path/* expandPath */.aD)(destination.value, paths)));
        const entries = new Map(outline?.permissions.map(entry => [entry.span.start.offset, entry]));
        const contentBelow = contentFinder(installed);
        let comparisons = 0;
        for (const permission of untouched) {
            const { pattern, types } = permission;
            // Patterns with more than "*" in them, and lists of no types, have rules of their own.
            if (types.length === 0 || (pattern !== '**' && /[/?[\]{}\\^$|+]/.test(pattern)))
                continue;
            const object = (0,host_path/* expandPath */.aD)(permission.object.value, paths);
            if (files.has(object))
                continue;
            // Somebody meant the directory itself, which a rule of its own says.
            const isForDirectories = types.length === 1 && types[0] === 'directory';
            if (isForDirectories && destinations.has(object))
                continue;
            const prefix = (0,permission_match/* objectPrefix */.UA)(permission.object.value, paths);
            const content = contentBelow(prefix);
            if (content.below.length === 0)
                continue;
            const reachable = pattern === '**' ? content.below : content.children;
            if (reachable.some(({ path, type }) => types.includes(type) && (0,permission_match/* reaches */.O6)(permission, path.slice(prefix.length))))
                continue;
            comparisons += content.below.length;
            const entry = entries.get(permission.span.start.offset);
            const only = types.length === 2 ? 'Nothing' : `No ${types[0]}`;
            report({
                at: (entry && (0,appspec_outline/* textOf */.b6)(entry, 'pattern')) ?? permission.object,
                message: pattern === '**'
                    ? `${only} that is installed below "${permission.object.value}" is left to this entry: it has no effect.`
                    : `${only} directly in "${permission.object.value}" matches "${pattern}", and a pattern goes no deeper: the entry has no effect.`,
                hint: comparisons > mostComparisons ? 'Look at "object" and "pattern".' : perm_reaches_nothing_remedy(content, permission)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-shape.js


const permShape = {
    id: 'perm-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "permissions" is not a map, or one of its values has the wrong shape.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-shape', context, report, ({ agents }, node) => ({
            message: node?.kind === 'sequence'
                ? `A list cannot stand here: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`
                : `An entry of "permissions" must be a map with "object": ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Write "- object: /path" and the other keys below "object".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-type-empty.js


const permTypeEmpty = {
    id: 'perm-type-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"type" is an empty list, so the entry applies to nothing.',
    check({ outline }, report) {
        for (const entry of outline?.permissions ?? []) {
            const type = (0,appspec_outline/* valueOf */.RP)(entry, 'type');
            if (type?.kind !== 'sequence' || type.items.length > 0)
                continue;
            report({
                at: type,
                message: 'The list of types is empty, so this entry applies to nothing.',
                hint: 'Delete "type" to reach files and directories.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-type-invalid.js


const permTypeInvalid = {
    id: 'perm-type-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: '"type" is not a list of file and directory.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('perm-type-invalid', context, report, ({ agents }, node) => ({
            message: `"type" must be a list of "file" and "directory"${node?.kind === 'scalar' ? `, not ${node.raw === '' ? 'empty' : `"${node.value}"`}` : ''}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Write "type: [file]", "type: [directory]", or leave it out for both.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/platform-mismatch.js


const platformMismatch = {
    id: 'platform-mismatch',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The AppSpec is for another platform than the application.',
    check(context, report) {
        const { resources, serverKeys, platform, isTemplate } = (0,detect_platform/* detectPlatform */.li)(context.root);
        if (isTemplate)
            return;
        const isServer = context.platform === 'server';
        if (isServer && resources !== undefined && serverKeys.length === 0) {
            report({
                at: resources,
                message: `This is an AppSpec for ${platform === 'ecs' ? 'ECS' : 'Lambda'}, and the application is of the Server platform.`,
                hint: 'A Server AppSpec has "os", "files" and "hooks".'
            });
        }
        const [first] = serverKeys;
        if (!isServer && resources === undefined && first !== undefined) {
            report({
                at: first,
                message: `This is an AppSpec for servers, and the application is of the ${context.platform === 'ecs' ? 'ECS' : 'Lambda'} platform.`,
                hint: 'It needs "Resources".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/platform-mixed.js


const platformMixed = {
    id: 'platform-mixed',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'Keys of a Server AppSpec stand beside "Resources" of ECS or Lambda.',
    check(context, report) {
        const { resources, serverKeys, isTemplate } = (0,detect_platform/* detectPlatform */.li)(context.root);
        const [first] = serverKeys;
        if (resources === undefined || first === undefined || isTemplate)
            return;
        report({
            at: context.platform === 'server' ? resources : first,
            message: 'The file mixes keys of a Server AppSpec (os, files, permissions) with the "Resources" of an ECS or Lambda AppSpec.',
            hint: 'Keep the keys of the platform of your application.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/res-count.js




const resCount = {
    id: 'res-count',
    severity: 'error',
    platforms: functionPlatforms,
    summary: '"Resources" does not hold exactly one resource.',
    check({ functionAppSpec: spec }, report) {
        if (spec?.resources === undefined || (0,yaml_node/* resolved */.L)(spec.resources.value).kind !== 'sequence')
            return;
        const items = (0,function_app_spec/* itemsOf */.S3)(spec.resources.value);
        const [first, second] = items;
        if (first === undefined) {
            report({
                at: spec.resources.key,
                message: '"Resources" is empty, so there is nothing to deploy: the deployment fails.',
                hint: 'Add one entry with "Type" and "Properties".'
            });
            return;
        }
        if (second !== undefined) {
            report({
                at: second,
                message: `"Resources" has ${items.length} entries, and a deployment is of exactly one: the deployment fails.`,
                hint: 'Keep one; deploy each of the others with an AppSpec and a deployment of its own.'
            });
        }
        for (const item of items) {
            if (item.kind !== 'mapping' || item.pairs.length === 1)
                continue;
            const names = (0,appspec_outline/* fieldsOf */.Pf)(item).map(({ key }) => key.value);
            const isUnnamed = /^(?:type|properties)$/i.test(names[0] ?? '');
            report({
                at: item.pairs[1]?.key ?? item,
                message: `This entry has ${names.length === 0 ? 'no key' : `the keys ${names.join(', ')}`}, and must have one, the name of the resource: the deployment fails.`,
                hint: isUnnamed
                    ? 'Write a name first, "- TargetService:", and "Type" and "Properties" below it.'
                    : 'Indent "Type" and "Properties" so that they stand below the name.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/res-missing.js

const resMissing = {
    id: 'res-missing',
    severity: 'error',
    platforms: functionPlatforms,
    summary: 'There is no "Resources".',
    check({ functionAppSpec: spec, platform }, report) {
        if (spec === undefined || spec.resources !== undefined)
            return;
        report({
            at: spec.hooks?.key ?? spec.version?.key ?? spec.top,
            message: 'The AppSpec has no "Resources", so it does not say what to deploy: the deployment is created, and fails.',
            hint: `Add "Resources:" with one entry, "- ${platform === 'ecs' ? 'TargetService' : 'my-function'}:", that has "Type" and "Properties".`
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/res-properties.js





const maps = ['LoadBalancerInfo', 'NetworkConfiguration', 'AwsvpcConfiguration'];
const lists = ['CapacityProviderStrategy', 'Subnets', 'SecurityGroups'];
const resProperties = {
    id: 'res-properties',
    severity: 'error',
    platforms: functionPlatforms,
    summary: 'A required property of the resource is missing, empty or of the wrong shape.',
    check({ functionAppSpec: spec, platform }, report) {
        if (spec?.resource === undefined || platform === 'server')
            return;
        const { name, properties } = spec.resource;
        const map = (0,function_app_spec/* propertiesOf */.P1)(spec);
        if (map === undefined) {
            report({
                at: properties?.key ?? name,
                message: `The resource "${name.value}" has no "Properties"${properties === undefined ? '' : ' that are a map'}: the deployment fails.`,
                hint: `Add "Properties" with ${function_vocabulary/* requiredFunctionKeys */.y6[platform].filter(name => !function_vocabulary/* filledFunctionKeys */.$$.includes(name)).join(', ')}.`
            });
            return;
        }
        checkLevel(map, platform, properties?.key ?? name, report);
    }
};
function checkLevel(map, level, owner, report) {
    for (const wanted of function_vocabulary/* requiredFunctionKeys */.y6[level]) {
        const field = (0,function_app_spec/* fieldInAnyCase */.UG)(map, wanted);
        if (field === undefined)
            reportMissing(map, wanted, level, owner, report);
    }
    if (level === 'lambda')
        reportOpen(map, owner, report);
    for (const wanted of function_vocabulary/* functionKeys */.jB[level]) {
        const field = (0,function_app_spec/* fieldInAnyCase */.UG)(map, wanted);
        if (field === undefined)
            continue;
        const value = (0,yaml_node/* resolved */.L)(field.value);
        const isRequired = function_vocabulary/* requiredFunctionKeys */.y6[level].includes(wanted);
        // An empty container name and an empty function name have rules of their own.
        if (isRequired && level !== 'loadBalancer' && isEmpty(value)) {
            if (function_vocabulary/* filledFunctionKeys */.$$.includes(wanted))
                continue;
            report({ at: field.key, message: `"${field.key.value}" is empty, and is required: the deployment fails.`, hint: `Give it a value.` });
        }
        else if (!hasShape(value, wanted)) {
            const shape = maps.includes(wanted) ? 'a map' : lists.includes(wanted) ? 'a list' : 'a single value';
            report({
                at: field.key,
                message: `"${field.key.value}" must be ${shape}: the service cannot read it, and the deployment fails.`,
                hint: shape === 'a list' ? 'Put a dash and a space in front of each entry.' : `Write it as ${shape}.`
            });
        }
        else if (wanted === 'LoadBalancerInfo' && value.kind === 'mapping') {
            checkLevel(value, 'loadBalancer', field.key, report);
        }
    }
}
function reportMissing(map, wanted, level, owner, report) {
    const misspelt = (0,function_app_spec/* misspeltFunctionKey */.rP)(map, wanted, level);
    // What is left out is another finding, and none that anything fails by.
    if (misspelt === undefined && function_vocabulary/* filledFunctionKeys */.$$.includes(wanted))
        return;
    const isRead = wanted === 'CurrentVersion';
    report({
        at: misspelt ?? owner,
        severity: isRead ? 'warning' : 'error',
        message: isRead
            ? '"CurrentVersion" is missing, and the shift of traffic starts from it.'
            : `"${wanted}" is missing from "${owner.value}", and is required: the deployment fails.`,
        hint: misspelt === undefined ? `Add "${wanted}".` : `Did you mean "${wanted}" where it says "${misspelt.value}"?`
    });
}
/** Versions are other ones each time, and an AppSpec in a repository is right without them. */
function reportOpen(map, owner, report) {
    const open = function_vocabulary/* filledFunctionKeys */.$$.filter(name => {
        const field = (0,function_app_spec/* fieldInAnyCase */.UG)(map, name);
        return field === undefined ? (0,function_app_spec/* misspeltFunctionKey */.rP)(map, name, 'lambda') === undefined : isEmpty((0,yaml_node/* resolved */.L)(field.value));
    });
    const [first] = open;
    if (first === undefined)
        return;
    const names = open.map(name => `"${name}"`).join(' and ');
    const [are, them] = open.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const from = open.map(name => (name === 'CurrentVersion' ? 'from the alias' : 'by publishing a version')).join(' and ');
    report({
        at: (0,function_app_spec/* fieldInAnyCase */.UG)(map, first)?.key ?? owner,
        severity: 'info',
        message: `${names} ${are} left open: "deploy" fills ${them} in, ${from}. CodeDeploy itself and other tools need ${them}.`,
        hint: `Leave ${them} open for "deploy", and write ${them} where something else creates the deployment.`
    });
}
function isEmpty(value) {
    return value.kind === 'scalar' && ((0,appspec_outline/* isAbsent */.W0)(value) || value.value.trim() === '');
}
function hasShape(value, name) {
    if (value.kind === 'scalar' && (0,appspec_outline/* isAbsent */.W0)(value))
        return true;
    if (maps.includes(name))
        return value.kind === 'mapping';
    return lists.includes(name) ? value.kind === 'sequence' : value.kind === 'scalar';
}

;// CONCATENATED MODULE: ./lib/appspec/rules/res-shape.js


const resShape = {
    id: 'res-shape',
    severity: 'error',
    platforms: functionPlatforms,
    summary: '"Resources" is not a list of maps.',
    check({ functionAppSpec: spec }, report) {
        if (spec?.resources === undefined)
            return;
        const { key, value } = spec.resources;
        const resources = (0,yaml_node/* resolved */.L)(value);
        const refuse = (at, what, hint) => report({ at, message: `${what}: the service cannot read it, and the deployment fails with INVALID_REVISION.`, hint });
        if (resources.kind !== 'sequence') {
            const is = resources.kind === 'mapping' ? 'a map' : resources.value === '' ? 'empty' : 'a single value';
            refuse(key, `"${key.value}" must be a list, and it is ${is}`, 'Put a dash and a space in front of the name of the resource.');
            return;
        }
        for (const item of resources.items) {
            const real = (0,yaml_node/* resolved */.L)(item);
            if (real.kind !== 'mapping') {
                refuse(item, 'A resource must be a map with its name as the key', 'Write "- TargetService:", and "Type" and "Properties" below it.');
                continue;
            }
            const [pair] = real.pairs;
            if (pair === undefined || real.pairs.length !== 1 || (0,yaml_node/* resolved */.L)(pair.value).kind === 'mapping')
                continue;
            refuse(pair.key, 'Below the name of the resource there must be a map', 'Write "Type" and "Properties" below it, indented further.');
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/res-type.js




const resType = {
    id: 'res-type',
    severity: 'error',
    platforms: functionPlatforms,
    summary: 'The type of the resource is missing, misspelt or of another platform.',
    check({ functionAppSpec: spec, platform }, report) {
        if (spec?.resource === undefined || platform === 'server')
            return;
        const { name, type } = spec.resource;
        const right = function_vocabulary/* resourceTypes */.AU[platform];
        const value = type && (0,yaml_node/* resolved */.L)(type.value);
        const hint = `Write "Type: ${right}".`;
        if (type === undefined || value === undefined || (value.kind === 'scalar' && (0,appspec_outline/* isAbsent */.W0)(value))) {
            report({ at: type?.key ?? name, message: `The resource "${name.value}" has no "Type": the deployment fails.`, hint });
            return;
        }
        if (value.kind === 'scalar' && value.value === right)
            return;
        const written = value.kind === 'scalar' ? value.value : '';
        const other = Object.values(function_vocabulary/* resourceTypes */.AU).find(known => known !== right && known.toLowerCase() === written.toLowerCase());
        const why = written === ''
            ? 'The type must be text'
            : other === undefined
                ? `"${written}" is not a type that CodeDeploy knows${written.toLowerCase() === right.toLowerCase() ? ', for its case counts' : ''}`
                : `This AppSpec is for ${platform === 'ecs' ? 'ECS' : 'Lambda'}, and "${written}" is a type of the other platform`;
        report({ at: value, message: `${why}: the deployment fails.`, hint });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-empty.js

const runasEmpty = {
    id: 'runas-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"runas" is empty text, which makes agent 1 run the script as root.',
    check(context, report) {
        // On Windows nothing looks at it, which is another finding.
        if (context.system === 'windows')
            return;
        for (const { event, scripts } of context.appSpec?.hooks ?? []) {
            if (!context.runsScripts(event.value))
                continue;
            for (const { runas } of scripts) {
                if (runas?.value !== '')
                    continue;
                report({
                    at: runas,
                    message: 'Agent 1 runs "su" without a user here, so the script runs as root; agent 2 ignores it.',
                    hint: 'Write the name of a user, or delete the key.'
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-root.js



const runasRoot = {
    id: 'runas-root',
    severity: 'info',
    platforms: serverOnly,
    summary: 'Scripts are run as root, which the agent is already.',
    check(context, report) {
        if (context.system !== 'linux')
            return;
        const asRoot = context.scripts.flatMap(({ entry }) => {
            const runas = (0,appspec_outline/* textOf */.b6)(entry, 'runas');
            return runas?.value.trim() === 'root' ? [{ node: runas }] : [];
        });
        reportTogether('runas-root', context, report, asRoot, places => {
            const others = places.length - 1;
            return {
                message: `The agent runs scripts as root anyway, so "runas: root"${others === 0 ? '' : ` here and in ${others} more`} changes nothing.`,
                hint: 'Leave it out, or name a user with fewer rights.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-windows.js


const runasWindows = {
    id: 'runas-windows',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"runas" and "sudo" have no effect on Windows.',
    check({ outline, system, runsScripts }, report) {
        if (system !== 'windows')
            return;
        for (const entry of outline?.hooks.flatMap(({ event, scripts }) => (runsScripts(event.value) ? scripts : [])) ?? []) {
            for (const name of ['runas', 'sudo']) {
                const field = (0,appspec_outline/* fieldOf */._F)(entry, name);
                if (field !== undefined)
                    report({ at: field.key, message: `"${name}" has no effect on Windows: the script runs as the agent does.`, hint: 'Delete it.' });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-agent-restart.js


/** What a command ends, if that is the agent or the host. */
function ended({ words: [name = '', ...rest], path }) {
    const isAgent = rest.some(word => /codedeploy-agent/.test(word));
    const isEnd = rest.some(word => /^(?:(?:try-|reload-or-)?restart|stop|force-reload|kill)$/.test(word));
    if (/^(?:service|systemctl|initctl|supervisorctl|rc-service)$/.test(name) && isAgent && isEnd)
        return 'the agent';
    if (/\/codedeploy-agent$/.test(path) && isEnd)
        return 'the agent';
    if (/^(?:pkill|killall)$/.test(name) && isAgent)
        return 'the agent';
    if (/^(?:reboot|poweroff|halt)$/.test(name))
        return 'the host';
    if (name === 'shutdown' && !rest.includes('-c') && !rest.includes('-k'))
        return 'the host';
    if ((name === 'init' || name === 'telinit') && (rest[0] === '0' || rest[0] === '6'))
        return 'the host';
    return name === 'systemctl' && rest.some(word => /^(?:reboot|poweroff|halt|kexec)$/.test(word)) ? 'the host' : undefined;
}
const windowsAgent = /\b(?:Restart|Stop)-Service\b.*codedeploy|\b(?:net|sc(?:\.exe)?)\s+stop\s+"?codedeploy/i;
const windowsHost = /\b(?:Restart|Stop)-Computer\b|\bshutdown(?:\.exe)?\s[^\n]*[/-][rs]\b/i;
const scriptAgentRestart = {
    id: 'script-agent-restart',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script restarts the agent or the host, and with it the deployment.',
    check(context, report) {
        const tell = (at, event, line, what, isSure) => report({
            at,
            severity: isSure ? 'error' : 'warning',
            message: `Line ${line} of this script ends ${what}, and with it the agent that runs the script: ${event} fails (code 7, or no answer for an hour).`,
            hint: `Do it outside of deployments: ${what === 'the host' ? 'with Systems Manager or by replacing the instance' : 'with Systems Manager'}.`
        });
        for (const { location, event, shell } of shellScriptsOf(context)) {
            // What is started in the background to happen later is the author's own risk.
            const command = shell.commands.find(each => ended(each) !== undefined && each.after !== '&');
            const what = command && ended(command);
            if (command !== undefined && what !== undefined)
                tell(location, event.value, command.line, what, command.depth === 0);
        }
        if (context.system !== 'windows')
            return;
        for (const { location, event, content } of context.scripts) {
            const lines = content?.lines ?? [];
            const at = lines.findIndex(line => !/^\s*(?:#|rem\b|::)/i.test(line) && (windowsAgent.test(line) || windowsHost.test(line)));
            if (at >= 0)
                tell(location, event.value, at + 1, windowsAgent.test(lines[at] ?? '') ? 'the agent' : 'the host', !/^\s/.test(lines[at] ?? ''));
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-background.js


/** What ends a command, `&` among them, and the parentheses around commands. */
const boundary = /&&|\|\||;;&|;&|[;\n()]|(?<![<>&|])&(?![>&])/g;
const execRedirection = /(?:^|[\n;&|({]|\b(?:then|do|else))[ \t]*exec[ \t]+(?=\d*[<>]|&>)([^\n;]*)/g;
/** Whether both outputs go elsewhere, so that nobody waits for their end. */
function leadsAway(redirections) {
    const hasBoth = /&>>?\s*\S|(?<!\d)>&\s*[^\d\s-]/.test(redirections);
    const output = redirections.search(/(?:^|[^2-9&>])1?(?:>>?\|?\s*[^&\s>]|>&-)/);
    // Errors go where output goes at that moment: "2>&1 > log" leaves them where they were.
    const hasErrors = /2>>?\s*[^&\s>]|2>&[-2-9]/.test(redirections) || redirections.lastIndexOf('2>&1') > output;
    return hasBoth || (output >= 0 && hasErrors);
}
/** The first line that starts a program in the background without sending both outputs elsewhere. */
function backgroundLine({ masked, commands, lineAt }) {
    if (!masked.includes('&') || commands.some(({ words }) => words[0] === 'wait'))
        return undefined;
    if (leadsAway([...masked.matchAll(execRedirection)].map(([, redirections]) => redirections).join(' ')))
        return undefined;
    const groups = [{ start: 0, closed: 0 }];
    let start = 0;
    for (const { 0: mark, index } of masked.matchAll(boundary)) {
        const end = index + mark.length;
        const group = groups.at(-1);
        if (group === undefined)
            break;
        if (mark === '(') {
            groups.push({ start, closed: end });
            start = end;
        }
        else if (mark === ')') {
            if (groups.length > 1) {
                groups.pop();
                start = group.start;
                const outer = groups.at(-1);
                if (outer === undefined)
                    break;
                outer.closed = end;
                const [behind = ''] = /^[^\n;|)]*/.exec(masked.slice(end, end + script_background_longest)) ?? [];
                if (!leadsAway(behind))
                    outer.open ??= group.open;
                // The pattern of a case.
            }
            else
                start = end;
        }
        else {
            const command = masked.slice(Math.max(start, group.closed), index);
            const isCommand = masked.slice(start, index).trim() !== '';
            if (mark === '&' && isCommand && !leadsAway(command))
                group.open ??= index;
            start = end;
        }
    }
    const place = groups.find(({ open }) => open !== undefined)?.open;
    return place === undefined ? undefined : lineAt(place);
}
/** Characters behind a parenthesis in which redirections are looked for. */
const script_background_longest = 500;
const scriptBackground = {
    id: 'script-background',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script leaves a program in the background that keeps its output open.',
    check(context, report) {
        for (const { location, event, shell } of shellScriptsOf(context)) {
            const line = backgroundLine(shell);
            if (line === undefined)
                continue;
            report({
                at: location,
                message: `Line ${line} of this script starts a program in the background and leaves its output open: ${event.value} waits until the timeout, and then fails.`,
                hint: 'Redirect all three: command > /dev/null 2>&1 < /dev/null &'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bad-interpreter.js

/** What is wrong with a first line, if anything: the system takes all that follows the interpreter for one argument. */
function faultOf(line) {
    const [, interpreter, rest = ''] = /^#!\s*(\S*)[ \t]*(.*?)\s*$/.exec(line) ?? [];
    if (interpreter === undefined)
        return undefined;
    if (!interpreter.startsWith('/')) {
        return {
            what: `names "${interpreter}", which is not an absolute path`,
            failure: 'fails with "No such file or directory"',
            hint: 'Write "#!/bin/bash" or "#!/usr/bin/env NAME".'
        };
    }
    const [first = '', ...more] = rest.split(/[ \t]+/);
    if (!interpreter.endsWith('/env') || more.length === 0 || /^(?:-[a-zA-Z]*S|--split-string)/.test(first))
        return undefined;
    const what = `gives env "${rest}" in one piece, as the system does not take words apart there`;
    const hint = `Write "#!${interpreter} -S ${rest}", or name the interpreter itself: "#!/bin/bash -e".`;
    if (first.includes('='))
        return { what, failure: 'succeeds without running the script', hint };
    return { what, failure: first.startsWith('-') ? 'fails with "invalid option"' : `fails with "${rest}: No such file or directory"`, hint };
}
const scriptBadInterpreter = {
    id: 'script-bad-interpreter',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The "#!" line of a script names no interpreter that the system finds.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const fault = faultOf(content?.lines[0] ?? '');
            if (fault === undefined)
                continue;
            report({ at: location, message: `Line 1 of this script ${fault.what}: ${event.value} ${fault.failure}.`, hint: fault.hint });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bashism.js


/** Commands that dash does not have. */
const commands = /^(?:\[\[|source|pushd|popd|declare|typeset|shopt|mapfile|readarray|let|caller|complete)$/;
/** What dash does not know, by how it looks in masked text. */
const syntax = [
    ['function NAME', /(?:^|[\n;])[ \t]*function[ \t]+[\w-]+/],
    ['an array', /(?:^|[\s;&|])[A-Za-z_]\w*\+?=\(/],
    ['+=', /(?:^|[\n;&|])[ \t]*[A-Za-z_]\w*\+=/],
    ['${NAME[…]}', /\$\{[#!]?[A-Za-z_]\w*\[/],
    ['${!NAME}', /\$\{![A-Za-z_]/],
    ['${NAME/…/…}', /\$\{[A-Za-z_]\w*\//],
    ['${NAME:from:count}', /\$\{[A-Za-z_]\w*:(?: -)?\d/],
    ['${NAME^^} or ${NAME,,}', /\$\{[A-Za-z_]\w*[\^,]/],
    ['<<<', /<<</],
    ['<(…)', /(?:^|[ \t])[<>]\((?!\()/],
    ['&>', /(?:^|[ \t])&>/],
    ['>& FILE', /(?<![0-9<>&])>&[ \t]*[^\d\s-]/],
    ['|&', /\|&/],
    ["$'…'", /\$'/],
    ['{1..9}', /(?<!\$)\{\w+\.\.\w+\}/],
    ['$RANDOM', /\$\{?(?:RANDOM|BASH_SOURCE|PIPESTATUS|FUNCNAME)\b/]
];
const arithmetic = /(?:^|[;&|]|\b(?:if|while|until|then|do)[ \t])[ \t]*\(\(/;
/** The first line with `((…))` for a command. Two subshells can open like that as well; arithmetic ends on its line. */
function arithmeticLine(masked) {
    if (!masked.includes('(('))
        return undefined;
    const index = masked.split('\n').findIndex(line => arithmetic.test(line.slice(0, Math.max(0, line.lastIndexOf('))')))));
    return index < 0 ? undefined : index + 1;
}
function firstBashism({ masked, commands: all, lineAt }) {
    const found = [];
    const line = arithmeticLine(masked);
    if (line !== undefined)
        found.push({ line, name: '((…))' });
    for (const [name, pattern] of syntax) {
        const match = pattern.exec(masked);
        if (match === null)
            continue;
        const start = match.index + match[0].length - match[0].trimStart().length;
        found.push({ line: lineAt(start), name });
    }
    for (const { words: [name = '', ...rest], line } of all) {
        const bashism = commands.test(name)
            ? name
            : (name === '[' || name === 'test') && rest.includes('==')
                ? '== in [ ]'
                : name === 'set' && rest.includes('pipefail')
                    ? 'set -o pipefail'
                    : name === 'read' && rest.some(word => /^-[a-qs-z]/.test(word))
                        ? `read ${rest.find(word => /^-[a-qs-z]/.test(word))}`
                        : name === 'trap' && rest.includes('ERR')
                            ? 'trap … ERR'
                            : undefined;
        if (bashism !== undefined)
            found.push({ line, name: bashism });
    }
    return found.sort((a, b) => a.line - b.line)[0];
}
const scriptBashism = {
    id: 'script-bashism',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script for sh uses what only bash has.',
    check(context, report) {
        for (const { location, event, content, shell } of shellScriptsOf(context)) {
            if (shell.interpreter !== 'sh' && shell.interpreter !== 'dash')
                continue;
            const found = firstBashism(shell);
            if (found === undefined)
                continue;
            const hasShebang = content?.lines[0]?.startsWith('#!') === true;
            report({
                at: location,
                message: `Line ${found.line} of this script uses ${found.name}, which is bash, and ${hasShebang ? 'line 1 asks for sh' : 'without a "#!" line sh runs it'}: on Ubuntu and Debian, where sh is dash, ${event.value} fails there.`,
                hint: 'Write "#!/bin/bash" as line 1.'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/yaml/line-map.js
var line_map = __webpack_require__(6681);
;// CONCATENATED MODULE: ./lib/appspec/script-fix.js

/** Where a script with line ends of both kinds may want them so: in a here-document, or in what it carries behind its code. */
const carries = /<<-?\s*["'\\]?\w|\$\{?(?:0|BASH_SOURCE)\b|^exit\b[^\n]*\n\s*[^\s#]/m;
/** The script with LF line ends. None where only some lines end in CRLF, and its text may be more than code. */
function lineEndFix({ editable }) {
    if (editable === undefined)
        return undefined;
    const { path, text } = editable;
    const isMixed = /(?:^|[^\r])\n/.test(text);
    if (isMixed && carries.test(text))
        return undefined;
    const lines = new line_map/* LineMap */.H(text);
    const edits = [];
    for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2))
        edits.push({ span: lines.span(at, at + 1), text: '' });
    return edits.length === 0 ? undefined : { file: path, edits };
}
function byteOrderMarkFix({ editable }) {
    if (editable === undefined)
        return undefined;
    return { file: editable.path, edits: [{ span: new line_map/* LineMap */.H(editable.text).span(0, 1), text: '' }] };
}

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bom.js


const scriptBom = {
    id: 'script-bom',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script starts with a byte order mark.',
    check({ scripts, system }, report) {
        for (const { location, content } of scripts) {
            if (content?.hasByteOrderMark !== true)
                continue;
            // PowerShell and programs of Windows read it; cmd.exe does not.
            if (system === 'windows' && !/\.(?:bat|cmd)$/i.test(location.value.trim()))
                continue;
            report({
                at: location,
                message: system === 'windows'
                    ? 'Line 1 of this script starts with a byte order mark, which cmd.exe takes for a part of the first command: that command is not found, and the script goes on without it.'
                    : 'Line 1 of this script starts with a byte order mark, which hides the "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
                hint: 'Save the script as UTF-8 without a byte order mark.',
                fix: byteOrderMarkFix(content)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-crlf-body.js



const scriptCrlfBody = {
    id: 'script-crlf-body',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'Lines of a shell script end in CRLF.',
    check(context, report) {
        for (const { location, content } of shellScriptsOf(context)) {
            const lines = content?.lines ?? [];
            if (lines[0]?.endsWith('\r') === true && lines[0].startsWith('#!'))
                continue;
            const at = lines.findIndex(line => line.endsWith('\r'));
            if (at < 0)
                continue;
            report({
                at: location,
                message: `Line ${at + 1} of this script ends in CRLF: the shell takes the carriage return for a part of the last word.`,
                hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.',
                fix: content && lineEndFix(content)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-crlf-shebang.js


const scriptCrlfShebang = {
    id: 'script-crlf-shebang',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'The first line of a script ends in CRLF, so its interpreter is not found.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const [first = ''] = content?.lines ?? [];
            if (!first.startsWith('#!') || !first.endsWith('\r'))
                continue;
            report({
                at: location,
                message: `Line 1 of this script ends in CRLF, so the system looks for an interpreter named "${first.slice(2).trim()}\\r": ${event.value} fails with "No such file or directory".`,
                hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.',
                fix: content && lineEndFix(content)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-duplicate.js

const scriptDuplicate = {
    id: 'script-duplicate',
    severity: 'info',
    platforms: serverOnly,
    summary: 'A script stands twice under one event.',
    check({ scripts }, report) {
        const seen = new Set();
        for (const { event, path, location } of scripts) {
            const key = `${event.span.start.offset}:${path}`;
            if (seen.has(key))
                report({ at: location, message: `${event.value} runs this script twice.`, hint: 'Delete one of the entries, unless you mean that.' });
            seen.add(key);
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-interactive.js


const packageManagers = {
    apt: { asks: /^(?:install|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove)$/, yes: /^(?:-\w*[yq]\w*|--yes|--assume-yes|-qq)$/ },
    yum: { asks: /^(?:install|update|upgrade|remove|erase|localinstall|reinstall)$/, yes: /^(?:-\w*y\w*|--assumeyes)$/ }
};
const sameAs = { apt: 'apt', 'apt-get': 'apt', aptitude: 'apt', yum: 'yum', dnf: 'yum' };
const editors = /^(?:vi|vim|nano|emacs|pico)$/;
/** Of docker's options those that take no value; all others do, in the same word or in the next. */
const dockerSwitch = /^(?:-[diqtPD]+|--(?:detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|tty|debug|tls|tlsverify)|--[\w-]+=.*)$/;
/** `docker exec` or `docker run` with both a terminal and input, which is refused where there is no terminal; `-d` asks for neither. */
function dockerWithTerminal([name = '', ...rest]) {
    if (name !== 'docker')
        return undefined;
    const optionsFrom = (from) => {
        let at = from;
        while (rest[at]?.startsWith('-') === true)
            at += dockerSwitch.test(rest[at] ?? '') ? 1 : 2;
        return at;
    };
    let at = optionsFrom(0);
    if (rest[at] === 'container')
        at += 1;
    const command = rest[at];
    if (command !== 'exec' && command !== 'run')
        return undefined;
    const options = rest.slice(at + 1, optionsFrom(at + 1));
    const has = (letter, long) => options.some(option => option === `--${long}` || option === `--${long}=true` || new RegExp(`^-[diqtPD]*${letter}`).test(option));
    return has('i', 'interactive') && has('t', 'tty') && !has('d', 'detach') ? `docker ${command}` : undefined;
}
/** Why a command waits for somebody to type, and what to write instead. */
function question({ words: [name = '', ...rest], text, before, isLoopCondition }) {
    // Input from a file or another command is no terminal either.
    const docker = dockerWithTerminal([name, ...rest]);
    if (docker !== undefined)
        return [
            `${docker} -it wants a terminal ("the input device is not a TTY")`,
            `Write "${docker}" without "-t", and without "-i" unless it reads input.`
        ];
    // It reads from a file, a here-document or another command.
    if (before === '|' || before === '|&' || /<(?!\/dev\/tty)/.test(text))
        return undefined;
    const manager = packageManagers[sameAs[name] ?? ''];
    if (manager !== undefined) {
        const asks = rest.find(word => manager.asks.test(word));
        if (asks === undefined || rest.some(word => manager.yes.test(word)))
            return undefined;
        return [`${name} ${asks} asks for consent and gets no answer`, `Write "${name} ${asks} -y".`];
    }
    if (name === 'read' && !isLoopCondition)
        return ['read finds no input', 'Take the value from the environment or a file.'];
    if (editors.test(name))
        return [`${name} needs a terminal`, 'Change files with sed, or ship them in the revision.'];
    if (name === 'passwd' && !rest.some(word => /^-[ldue]|^--(?:stdin|lock|delete|expire)/.test(word)))
        return ['passwd asks for a password', 'Use chpasswd, with input from a file.'];
    if ((name === 'mysql' || name === 'mysqldump') && rest.includes('-p'))
        return [`${name} -p asks for a password`, 'Name a file with --defaults-extra-file.'];
    if (/(?:^|\s)sudo\s(?:-\w+\s)*(?:-S|--stdin)\b/.test(text))
        return ['sudo -S reads a password', 'Leave sudo out: the agent is root already.'];
    return undefined;
}
const scriptInteractive = {
    id: 'script-interactive',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script waits for input or wants a terminal, and there is neither.',
    check(context, report) {
        for (const { location, event, shell } of shellScriptsOf(context)) {
            for (const command of shell.commands) {
                const found = question(command);
                if (found === undefined)
                    continue;
                const [why, hint] = found;
                report({
                    at: location,
                    message: `Line ${command.line} of this script: ${why}. Hooks run without input or terminal, so ${event.value} fails or waits until the timeout.`,
                    hint
                });
                break;
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-is-directory.js

const scriptIsDirectory = {
    id: 'script-is-directory',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A location is a directory.',
    check({ scripts, tree }, report) {
        for (const { location, path, event } of scripts) {
            if (path === undefined || tree?.isDirectory(path) !== true)
                continue;
            report({
                at: location,
                message: `"${path === '' ? '/' : path}" is a directory: ${event.value} fails with ScriptFailed (permission denied).`,
                hint: 'Name a script in it.'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/hook-scripts.js
var hook_scripts = __webpack_require__(4836);
;// CONCATENATED MODULE: ./lib/appspec/script-location.js

/** Words behind the path of a script, where the whole is not the name of a file. */
function hasArguments({ location, content }, { tree }) {
    const [first = '', ...rest] = location.value.trim().split(/\s+/);
    if (rest.length === 0 || content !== undefined)
        return false;
    const path = (0,host_path/* revisionPath */.v0)(first);
    if (path !== undefined && tree?.entry(path)?.kind === 'file')
        return true;
    return /\.\w+$/.test(first) || rest.some(word => word.startsWith('-'));
}
/** Looks like a path of the host. */
function isAbsoluteLocation(location) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(location.trim());
}
/** The first character of a location that a shell does not take as it is. */
function shellCharacterIn(location) {
    return /[\s;&$()'"`|<>*?!#]/.exec(location.trim())?.[0];
}

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-absolute.js



function fromTheRoot(location) {
    const [slashes = ''] = /^[/\\]*/.exec(location) ?? [];
    return slashes === '' ? 'Write it from the root of the revision' : `Drop the leading "${slashes}"`;
}
const scriptLocationAbsolute = {
    id: 'script-location-absolute',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A location is an absolute path, but is taken relative to the revision.',
    check(context, report) {
        for (const script of context.scripts) {
            const { location, path } = script;
            // One that is not found in the revision, or is no file, is spoken of there.
            if (!isAbsoluteLocation(location.value) || (0,hook_scripts/* isMissingScript */.U)(script, context))
                continue;
            if (path !== undefined && context.tree?.isDirectory(path) === true)
                continue;
            report({
                at: location,
                message: `Locations are relative to the revision: "${location.value.trim()}" is looked for inside it, not on the host.`,
                hint: `${fromTheRoot(location.value.trim())}, or put a script into the revision that calls the program.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-args.js


const scriptLocationArgs = {
    id: 'script-location-args',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A location has arguments, which the agents do not support.',
    check(context, report) {
        for (const script of context.scripts) {
            if (!hasArguments(script, context))
                continue;
            const [path = ''] = script.location.value.trim().split(/\s+/);
            report({
                at: script.location,
                message: `A location is a path and nothing else: the agents look for a file named "${script.location.value.trim()}".`,
                hint: `Write "location: ${path}", and put the arguments into that script.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-missing.js



const scriptLocationMissing = {
    id: 'script-location-missing',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A script has no location.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('script-location-missing', context, report, ({ agents }, node) => {
            const timeoutOnly = node?.kind === 'mapping' && (0,appspec_outline/* fieldsOf */.Pf)(node).every(({ key }) => ['timeout', 'runas', 'sudo'].includes(key.value));
            return {
                message: `This script has no "location": ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: timeoutOnly
                    ? 'Drop the dash, so that it belongs to the script above, or add "location: …".'
                    : 'Add "location: …", the path of a script in the revision.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-shell-chars.js



const scriptLocationShellChars = {
    id: 'script-location-shell-chars',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A location has blanks or characters of the shell.',
    check(context, report) {
        for (const script of context.scripts) {
            if (hasArguments(script, context) || (0,hook_scripts/* isMissingScript */.U)(script, context))
                continue;
            const found = shellCharacterIn(script.location.value);
            if (found === undefined)
                continue;
            report({
                at: script.location,
                severity: context.system === 'linux' ? 'error' : 'warning',
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 puts the location into a shell command without quoting it, so "${found}" breaks it.`,
                hint: 'Rename the script: letters, digits, "-", "_", "." and "/".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-no-set-e.js



/** Commands whose failure nobody would want to stop for. */
const harmless = /^(?:echo|printf|export|set|cd|umask|local|readonly|unset|sleep|true|:|\[|test|date|return|shift)$/;
const scriptNoSetE = {
    id: 'script-no-set-e',
    severity: 'info',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script goes on after a command that fails.',
    check(context, report) {
        for (const { location, event, shell } of shellScriptsOf(context)) {
            if (endsOnError(shell))
                continue;
            const { commands } = shell;
            const handlesFailures = commands.some(({ words: [name], before }) => before === '||' || name === 'exit' || name === 'trap' || name === 'exec');
            const work = commands.filter(({ words: [name = ''], before, after }) => !harmless.test(name) && before !== '(' && after !== '&');
            const [first] = work;
            if (handlesFailures || first === undefined || work.length < 2)
                continue;
            report({
                at: location,
                message: `This script goes on when a command fails, and only the last one decides: ${event.value} can succeed although line ${first.line} failed.`,
                hint: 'Write "set -e" below line 1.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-no-shebang.js

const scriptNoShebang = {
    id: 'script-no-shebang',
    severity: 'warning',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script does not say which interpreter runs it.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, content } of scripts) {
            if (content === undefined || content.hasByteOrderMark)
                continue;
            const [first = ''] = content.lines;
            if (first.startsWith('#!') || first.startsWith('\x7fELF'))
                continue;
            report({
                at: location,
                message: 'Line 1 of this script has no "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
                hint: 'Start it with "#!/bin/bash" or "#!/bin/sh".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-not-found.js




const scriptNotFound = {
    id: 'script-not-found',
    severity: 'error',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script is not in the revision.',
    check(context, report) {
        const { tree } = context;
        if (tree === undefined)
            return;
        for (const script of context.scripts) {
            const { location, path, event } = script;
            const slip = (0,shipped_path/* caseSlip */.hr)(location.value.trim(), context);
            if (slip !== undefined && path !== undefined) {
                report({ at: location, severity: 'info', message: (0,shipped_path/* onlyOnWindows */.Rx)(slip, path), hint: `Write "${path}".` });
                continue;
            }
            if (path === undefined || !(0,hook_scripts/* isMissingScript */.U)(script, context) || hasArguments(script, context))
                continue;
            const leftOut = context.leftOutBy?.(path);
            const suggestion = leftOut === undefined ? (0,shipped_path/* nearestPath */.KB)(path, tree) : undefined;
            report({
                at: location,
                message: `The revision has no file "${path}": ${event.value} fails with ScriptMissing.`,
                hint: leftOut !== undefined
                    ? `It is in the source, but ${leftOut}.`
                    : suggestion !== undefined
                        ? (0,shipped_path/* wordSuggestion */.Hn)(path, suggestion)
                        : shellCharacterIn(location.value) !== undefined
                            ? 'A location is taken as it is: nothing in it is expanded.'
                            : isAbsoluteLocation(location.value)
                                ? 'Locations are relative to the revision, not to the host: put a script into the revision that calls the program.'
                                : 'Locations are relative to the root of the revision; check what is left out of it.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-parent-escape.js

const scriptParentEscape = {
    id: 'script-parent-escape',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A location leads out of the revision.',
    check({ scripts }, report) {
        for (const { location, path, event } of scripts) {
            if (path !== undefined)
                continue;
            report({
                at: location,
                message: `"${location.value.trim()}" leads out of the revision: the agent runs what it finds there on the host, and without a file there ${event.value} fails with ScriptMissing.`,
                hint: 'Put the script into the revision.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-relative-path.js


const interpreters = /^(?:sh|bash|dash|node|python3?|ruby|perl|php|java)$/;
const relative = /^["']?(?!-)(?:\.{1,2}\/|[\w][\w.-]*(?:\/|\.(?:sh|py|js|mjs|cjs|rb|pl|php|jar)["']?$))/;
/** The path in a command that is looked for in the working directory. */
function relativePath({ words: [name = '', first = '', ...rest] }) {
    if (/^\.{1,2}\//.test(name))
        return name;
    if (name === 'cd' || name === 'pushd')
        return /^["']?(?:\.{1,2}(?:\/|$)|[\w][\w./-]*["']?$)/.test(first) ? first : undefined;
    if (name === '.' || name === 'source')
        return relative.test(first) ? first : undefined;
    if (name === 'java' && first === '-jar')
        return relative.test(rest[0] ?? '') ? rest[0] : undefined;
    return interpreters.test(name) && relative.test(first) ? first : undefined;
}
function firstRelative({ commands }) {
    for (const command of commands) {
        const path = relativePath(command);
        if (path !== undefined)
            return { line: command.line, path: path.replaceAll(/["']/g, '') };
        // From here on the author has chosen the directory.
        if (command.words[0] === 'cd' || command.words[0] === 'pushd')
            return undefined;
    }
    return undefined;
}
const scriptRelativePath = {
    id: 'script-relative-path',
    severity: 'info',
    platforms: serverOnly,
    needs: 'tree',
    summary: 'A script uses a relative path, and does not run in the directory of the revision.',
    check(context, report) {
        for (const { location, shell } of shellScriptsOf(context)) {
            const found = firstRelative(shell);
            if (found === undefined)
                continue;
            report({
                at: location,
                message: `Line ${found.line} of this script uses "${found.path}", and scripts run in the agent's own directory, usually "/", not in that of the revision.`,
                hint: 'Use absolute paths, or start with cd "$(dirname "$0")".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-wrong-os.js

const scriptWrongOs = {
    id: 'script-wrong-os',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script is of a kind that the operating system does not run.',
    check({ scripts, system }, report) {
        for (const { location } of scripts) {
            const path = location.value.trim();
            const isWindowsScript = /\.(?:ps1|bat|cmd)$/i.test(path);
            const isShellScript = /\.sh$/i.test(path);
            if (system === 'linux' ? !isWindowsScript : !isShellScript)
                continue;
            report({
                at: location,
                message: `This AppSpec is for ${system}, which does not run "${path}" by itself.`,
                hint: system === 'linux' ? 'Use a shell script.' : 'Use a .ps1, .bat or .exe file.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/section-null-word.js


const sectionNullWord = {
    id: 'section-null-word',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A section says null, ~ or false instead of being left out.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('section-null-word', context, report, ({ agents, span }, node) => ({
            message: `${context.otherRefusers('section-null-word', span).includes('agent-1') ? 'This is no list, and not nothing' : `Agent 1 reads "${node?.kind === 'scalar' ? node.raw : ''}" as nothing`}, and ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} it.`,
            hint: 'Delete the key, or leave its value empty.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/section-type.js




const sectionType = {
    id: 'section-type',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A section is a list where a map is needed, or the reverse.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('section-type', context, report, ({ agents, span }, node) => {
            const section = context.outline && (0,appspec_outline/* fieldsOf */.Pf)(context.outline.top).find(({ value }) => (0,yaml_node/* resolved */.L)(value).span.start.offset === span.start.offset);
            const name = section?.key.value ?? 'this section';
            const wants = name === 'hooks' ? 'a map from events to lists of scripts' : 'a list';
            const is = node?.kind === 'mapping' ? 'a map' : node?.kind === 'sequence' ? 'a list' : 'a single value';
            return {
                message: `"${name}" must be ${wants}, and this is ${is}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: name === 'hooks'
                    ? 'Write the event as a key without a dash, and its scripts below it as "- location: …".'
                    : 'Put a dash and a space in front of the first key of each entry.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/sudo-type.js


const sudoType = {
    id: 'sudo-type',
    severity: 'error',
    platforms: serverOnly,
    summary: '"sudo" is not true or false.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('sudo-type', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.raw : 'this';
            const isOff = node?.kind === 'scalar' && node.style === 'plain' && /^(?:no|off)$/i.test(node.value);
            return {
                message: `Agent 1 takes ${written} for ${isOff ? 'false' : 'true'}, and ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: `Write "sudo: ${node?.kind === 'scalar' && /^(?:false|no|off|0)$/i.test(node.value) ? 'false' : 'true'}", without quotation marks.`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/sudo-without-runas.js



const sudoWithoutRunas = {
    id: 'sudo-without-runas',
    severity: 'info',
    platforms: serverOnly,
    summary: 'Scripts are run with sudo, and the agent is root already.',
    check(context, report) {
        if (context.system !== 'linux')
            return;
        const withSudo = context.scripts.flatMap(({ entry }) => {
            const sudo = (0,appspec_outline/* fieldOf */._F)(entry, 'runas') === undefined ? (0,appspec_outline/* scalarOf */.ol)(entry, 'sudo') : undefined;
            return sudo?.style === 'plain' && /^true$/i.test(sudo.value) ? [{ node: sudo }] : [];
        });
        reportTogether('sudo-without-runas', context, report, withSudo, places => {
            const others = places.length - 1;
            return {
                message: `The agent is root unless it was set up otherwise, so "sudo"${others === 0 ? '' : ` here and in ${others} more scripts`} changes nothing.`,
                hint: 'Leave it out.'
            };
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/suppressions.js + 3 modules
var appspec_suppressions = __webpack_require__(8839);
;// CONCATENATED MODULE: ./lib/appspec/rules/suppression-unknown-rule.js


const suppressionUnknownRule = {
    id: 'suppression-unknown-rule',
    severity: 'warning',
    platforms: everyPlatform,
    summary: 'A comment asks to ignore a rule that does not exist.',
    check({ suppressions: { faults } }, report) {
        for (const { span, message, hint } of faults.slice(0, appspec_suppressions/* mostCommentFindings */.T))
            report({ at: { span }, message, hint: hint() });
        const next = faults[appspec_suppressions/* mostCommentFindings */.T];
        if (next === undefined)
            return;
        const after = faults.length - appspec_suppressions/* mostCommentFindings */.T - 1;
        report({ at: next, message: after === 0 ? next.message : `${next.message} So it is with ${after} more.`, hint: next.hint() });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/suppression-unused.js


const hintFor = ({ meantLine }) => meantLine === undefined
    ? 'Delete it from the comment.'
    : `It finds something on line ${meantLine}: put the comment at the end of that line, or alone right above it.`;
const suppressionUnused = {
    id: 'suppression-unused',
    severity: 'info',
    platforms: everyPlatform,
    summary: 'A comment asks to ignore a rule that finds nothing there.',
    isLast: true,
    check({ suppressions, couldFind }, report) {
        const couldBeUsed = new Map();
        const unused = suppressions.unused().filter(({ rule }) => {
            const known = couldBeUsed.get(rule) ?? couldFind(rule);
            couldBeUsed.set(rule, known);
            return known;
        });
        for (const each of unused.slice(0, appspec_suppressions/* mostCommentFindings */.T)) {
            report({ at: each, message: `"${each.rule}" finds nothing here that could be ignored.`, hint: hintFor(each) });
        }
        const next = unused[appspec_suppressions/* mostCommentFindings */.T];
        if (next === undefined)
            return;
        const after = unused.length - appspec_suppressions/* mostCommentFindings */.T - 1;
        const message = `"${next.rule}" finds nothing here that could be ignored${after === 0 ? '' : `, and neither do ${after} more`}.`;
        report({ at: next, message, hint: hintFor(next) });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-default.js



const timeoutDefault = {
    id: 'timeout-default',
    severity: 'info',
    platforms: serverOnly,
    summary: 'Scripts have no timeout, which makes it an hour.',
    check(context, report) {
        const open = context.scripts.filter(({ entry }) => (0,appspec_outline/* fieldOf */._F)(entry, 'timeout') === undefined).map(({ location }) => ({ node: location }));
        reportTogether('timeout-default', context, report, open, places => {
            const others = places.length - 1;
            return {
                message: `This script${others === 0 ? ' has' : ` and ${others} more have`} no timeout: one that hangs holds up the deployment for an hour.`,
                hint: 'Add the seconds it may take, such as "timeout: 300".'
            };
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-hooks.js
var agent_1_hooks = __webpack_require__(2053);
;// CONCATENATED MODULE: ./lib/appspec/timeout-seconds.js


/** The seconds agent 1 makes of a timeout; undefined when it refuses it or takes its default. */
function secondsOfAgent1({ value, style, tag, span }) {
    const typed = style === 'plain' && tag === undefined ? (0,scalars/* typeRubyScalar */.V)(value, 'psych4') : { type: 'string', value };
    if (typed.type === 'boolean' && !typed.value)
        return 3600;
    const seconds = (0,agent_1_hooks/* rubyInteger */.jf)({ ...typed, span });
    return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
const unitSeconds = { s: 1, sec: 1, m: 60, min: 60, h: 3600 };
/** What the user most likely meant by a number with a unit, a quoted or an exponential number, or minutes and seconds. */
function intendedSeconds(text) {
    const [, amount, unit] = /^(\d+)\s*(s|sec|m|min|h)$/i.exec(text) ?? [];
    if (amount !== undefined && unit !== undefined)
        return Number(amount) * (unitSeconds[unit.toLowerCase()] ?? 1);
    const [, minutes, seconds] = /^(\d+):([0-5]\d)$/.exec(text) ?? [];
    if (minutes !== undefined && seconds !== undefined)
        return Number(minutes) * 60 + Number(seconds);
    const number = /^\d+(?:\.\d*)?(?:e\+?\d+)?$/i.test(text) ? Math.trunc(Number(text)) : 0;
    return number > 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-invalid.js



const timeoutInvalid = {
    id: 'timeout-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A timeout is not a whole number of seconds above 0.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('timeout-invalid', context, report, ({ agents }, node) => {
            if (node?.kind === 'scalar' && !agents.includes('agent-1') && secondsOfAgent1(node) !== undefined)
                return undefined;
            const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this';
            return {
                message: `A timeout is a whole number of seconds above 0, and ${written} is none: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: 'Write "timeout: 300" for five minutes; at most 3600 for all scripts of an event.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-misread.js



const timeoutMisread = {
    id: 'timeout-misread',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A timeout is read as another number of seconds than it says, or not by every agent.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('timeout-invalid', context, report, ({ agents }, node) => {
            const seconds = node?.kind === 'scalar' && !agents.includes('agent-1') ? secondsOfAgent1(node) : undefined;
            if (node?.kind !== 'scalar' || seconds === undefined)
                return undefined;
            return {
                message: `Agent 1 reads ${node.raw} as ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: `Write the seconds as a plain number: timeout: ${intendedSeconds(node.value) ?? seconds}`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-over-limit.js

/** CodeDeploy ends an event after an hour, whatever the AppSpec says. */
const limitSeconds = 3600;
const timeoutOverLimit = {
    id: 'timeout-over-limit',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The scripts of an event may run longer than the hour CodeDeploy gives it.',
    check(context, report) {
        for (const { event, scripts } of context.appSpec?.hooks ?? []) {
            if (!context.runsScripts(event.value))
                continue;
            let total = 0;
            for (const { timeoutSpan, timeoutSeconds } of scripts) {
                if (timeoutSpan === undefined)
                    continue;
                total += timeoutSeconds;
                // Seconds that nobody meant are spoken of where they are read.
                if (total <= limitSeconds || context.otherRefusers('timeout-over-limit', timeoutSpan).length > 0)
                    continue;
                const message = timeoutSeconds > limitSeconds
                    ? `${timeoutSeconds} seconds are more than CodeDeploy gives an event`
                    : `With this one, the scripts of the event may take ${total} seconds`;
                report({
                    at: { span: timeoutSpan },
                    message: `${message}: it ends the event after ${limitSeconds}.`,
                    hint: `Keep the sum at or below ${limitSeconds}.`
                });
                break;
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-missing.js


const versionMissing = {
    id: 'version-missing',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'There is no "version".',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('version-missing', context, report, ({ agents }) => ({
            message: `The AppSpec has no "version": ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} it.`,
            hint: 'Add "version: 0.0" as the first line.'
        }));
        const { functionAppSpec: spec } = context;
        if (spec === undefined || spec.version !== undefined)
            return;
        report({
            at: spec.resources?.key ?? spec.top,
            message: 'The AppSpec has no "version": the service does not read it, and the deployment fails.',
            hint: 'Add "version: 0.0" as the first line.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/quoted-zero.js
/** The right version, but as text. */
function isQuotedZero({ style, value, tag }) {
    return (style !== 'plain' || tag !== undefined) && /^0(?:\.0*)?$/.test(value.trim());
}

;// CONCATENATED MODULE: ./lib/appspec/rules/version-quoted.js




const versionQuoted = {
    id: 'version-quoted',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The version is quoted, which makes it text.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('version-value', context, report, ({ agents }, node) => {
            if (node?.kind !== 'scalar' || !isQuotedZero(node))
                return undefined;
            return {
                message: `${node.raw} is text, and the version must be a number: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: 'Write it without quotation marks: version: 0.0',
                fix: node.style.endsWith('quoted') && node.tag === undefined && node.anchor === undefined ? replace(node.span, '0.0') : undefined
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-style.js


const versionStyle = {
    id: 'version-style',
    severity: 'info',
    platforms: serverOnly,
    summary: 'The version is zero, but not written 0.0.',
    check(context, report) {
        const { outline } = context;
        const version = outline && (0,appspec_outline/* scalarOf */.ol)(outline.top, 'version');
        if (version === undefined || version.raw === '0.0' || context.refusals('version-value').length > 0)
            return;
        report({ at: version, message: `The agents read ${version.raw} as version 0.0.`, hint: 'Write "version: 0.0" as everybody does.' });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-value.js




const versionValue = {
    id: 'version-value',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The version is not 0.0.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('version-value', context, report, ({ agents }, node) => {
            if (node?.kind === 'scalar' && isQuotedZero(node))
                return undefined;
            const written = node?.kind === 'scalar' && node.raw !== '' ? `"${node.raw}"` : node?.kind === 'scalar' ? 'nothing' : 'not a number';
            return {
                message: `The version must be the number 0.0, and this is ${written}: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: 'Write "version: 0.0", without quotation marks.'
            };
        });
        const version = context.functionAppSpec?.version;
        const value = version && (0,yaml_node/* resolved */.L)(version.value);
        // AWS publishes no parser for these; what its own documents and generators write is what is known to be taken.
        if (version === undefined || (value?.kind === 'scalar' && /^(?:0\.0|0)$/.test(value.value)))
            return;
        const written = value?.kind !== 'scalar' ? 'not a number' : value.raw === '' ? 'nothing' : value.raw;
        report({
            at: value?.kind === 'scalar' && value.raw !== '' ? value : version.key,
            message: `The version must be 0.0, and this is ${written}: the service does not read the AppSpec, and the deployment fails.`,
            hint: 'Write "version: 0.0".'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-alias.js




const yamlAlias = {
    id: 'yaml-alias',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'An alias or a merge key is used; not every reader follows them.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-alias', context, report, ({ agents }, node) => ({
            message: `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* agentsRefuse */.VN)(agents))} files with aliases${node?.kind === 'alias' ? ` (*${node.name})` : ''}.`,
            hint: 'Write the value out in each place; that is valid everywhere.'
        }));
        if (context.platform !== 'server') {
            checkFunctionMappings(context, report);
            return;
        }
        if (context.outline === undefined)
            return;
        for (const node of (0,appspec_outline/* walk */.GG)(context.outline.top)) {
            if (node.kind !== 'mapping')
                continue;
            for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(node)) {
                if (key.value !== '<<')
                    continue;
                report({
                    at: key,
                    severity: 'warning',
                    agents: ['agent-2'],
                    message: 'Agent 2 does not merge: "<<" is an unknown key to it, and what it brings is missing.',
                    hint: 'Write the keys out.'
                });
            }
        }
    }
};
/** `deploy` puts keys beside those that are there, and none may come from elsewhere. */
function checkFunctionMappings({ functionAppSpec: spec, platform }, report) {
    if (spec === undefined || platform === 'server')
        return;
    const resources = (0,function_app_spec/* itemsOf */.S3)(spec.resources?.value).filter(item => item.kind === 'mapping');
    for (const mapping of new Set([...(0,function_app_spec/* functionMappings */.uP)(spec, platform).map(([, each]) => each), ...resources])) {
        for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(mapping)) {
            if (key.value !== '<<')
                continue;
            report({
                at: key,
                message: 'Whether the service merges is not known: to a reader that does not, "<<" is an unknown key, and what it brings is missing.',
                hint: 'Write the keys out.'
            });
        }
    }
}

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/appspec/byte-order-mark.js
var byte_order_mark = __webpack_require__(5207);
;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-bom.js




const yamlBom = {
    id: 'yaml-bom',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file starts with a byte order mark.',
    check(context, report) {
        const { source, platform } = context;
        if (!source.hasByteOrderMark)
            return;
        const span = source.lines.span(0, 1);
        const at = { span };
        const fix = replace(span, '');
        const hint = 'Save the file as UTF-8 without a byte order mark.';
        if (platform !== 'server') {
            report({
                at,
                severity: 'warning',
                message: 'The file starts with a byte order mark: what the service makes of it is not known, and it can hide the first key. "deploy" sends the text without it.',
                hint,
                fix
            });
            return;
        }
        if ((0,byte_order_mark/* hidesFirstKey */.p)(source))
            report({
                at,
                refusedBy: diagnostic/* agents */.X6,
                message: 'The byte order mark hides what follows: the agents see no "os" and refuse the file.',
                hint,
                fix
            });
        else
            report({
                at,
                severity: 'warning',
                message: 'The file starts with a byte order mark. It does no harm here, but it does once a key stands in the first line.',
                hint,
                fix
            });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-date.js



const yamlDate = {
    id: 'yaml-date',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An unquoted date makes the newer hosts refuse the file, wherever it stands.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-date', context, report, ({ agents, span }, node) => {
            // Quoting makes no difference to a value that the same agents refuse as text, too.
            const others = context.otherRefusers('yaml-date', span);
            if (agents.every(agent => others.includes(agent)))
                return undefined;
            return {
                message: `This unquoted ${/:/.test(node?.kind === 'scalar' ? node.value : '') ? 'time' : 'date'} is not text: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} a file that has one anywhere.`,
                hint: `Quote it: "${node?.kind === 'scalar' ? node.value : ''}".`,
                fix: node?.kind === 'scalar' ? quoteScalar(node) : undefined
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-directive.js


const yamlDirective = {
    id: 'yaml-directive',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A line that starts with "%" is a directive, and most of them are refused.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-directive', context, report, refusal => ({
            message: refusal.agents.length === 3
                ? `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* complaint */.U4)(refusal))}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* agentsRefuse */.VN)(refusal.agents))} the file.`
                : `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* agentsRefuse */.VN)(refusal.agents))} this %YAML directive: the YAML library of older hosts knows only 1.1.`,
            hint: 'Delete the line; no AppSpec needs a directive.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-duplicate-key.js



const yamlDuplicateKey = {
    id: 'yaml-duplicate-key',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A key stands twice in one map.',
    check(context, report) {
        const reported = new Set();
        (0,refusal_findings/* reportRefusals */.OH)('yaml-duplicate-key', context, report, ({ span, agents }, node) => {
            reported.add(span.start.offset);
            const name = node?.kind === 'scalar' ? node.value : '';
            return {
                message: `"${name}" stands here for the second time: agent 1 silently keeps the last one, and ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
                hint: 'Keep one of them, or put their content together.'
            };
        });
        if (context.root === undefined)
            return;
        for (const node of (0,appspec_outline/* walk */.GG)(context.root)) {
            if (node.kind !== 'mapping')
                continue;
            const seen = new Set();
            for (const { key } of (0,appspec_outline/* fieldsOf */.Pf)(node)) {
                if (seen.has(key.value) && !reported.has(key.span.start.offset)) {
                    report({
                        at: key,
                        severity: 'warning',
                        message: `"${key.value}" stands here for the second time; ${context.platform === 'server' ? 'the agents silently keep the last one' : 'at most one of them counts, and nothing says which'}.`,
                        hint: 'Keep one of them, or put their content together.'
                    });
                }
                seen.add(key.value);
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-encoding.js


const yamlEncoding = {
    id: 'yaml-encoding',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is not UTF-8, or has characters that YAML does not allow.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-encoding', context, report, refusal => ({
            message: `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* complaint */.U4)(refusal))}.`,
            hint: 'Save the file as UTF-8 and delete the character.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-expansion.js


const yamlExpansion = {
    id: 'yaml-expansion',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is too large or too deeply nested to be read.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-expansion', context, report, refusal => ({
            message: `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* complaint */.U4)(refusal))}.`,
            hint: 'An AppSpec needs at most five levels.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-key-type.js


const yamlKeyType = {
    id: 'yaml-key-type',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A key is a list or a map.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-key-type', context, report, ({ agents }) => ({
            message: `A key must be a word here, not a list or a map: ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Delete it, or quote the key.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/stop-of-agent-1.js
/** Whether a refusal is about the place where agent 1 takes the document for ended. */
function isStopOfAgent1({ source: { more }, root, platform }, { span }) {
    return platform === 'server' && root !== undefined && more?.problem !== undefined && span.start.offset === more.span.start.offset;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-multi-document.js




const yamlMultiDocument = {
    id: 'yaml-multi-document',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'Something follows the first YAML document.',
    check(context, report) {
        const { more } = context.source;
        (0,refusal_findings/* reportRefusals */.OH)('yaml-multi-document', context, report, ({ agents }) => ({
            message: `A second YAML document starts here: agent 1 never looks at it, and ${(0,refusal_findings/* agentsRefuse */.VN)(agents)} the file.`,
            hint: 'Delete the "---" or the second document.'
        }));
        if (context.platform !== 'server') {
            if (more !== undefined && context.root !== undefined) {
                report({
                    at: more,
                    severity: 'warning',
                    message: 'Something follows the first YAML document; an AppSpec is one document, and the rest is ignored or refused.',
                    hint: 'Delete the "---" or the second document.'
                });
            }
            return;
        }
        if (more?.problem !== undefined && context.root !== undefined && !(0,byte_order_mark/* hidesFirstKey */.p)(context.source)) {
            const refusal = context.refusals('yaml-syntax').find(each => isStopOfAgent1(context, each));
            const others = refusal === undefined ? '' : `, and ${(0,refusal_findings/* agentsRefuse */.VN)(refusal.agents)} the file`;
            report({
                at: more,
                message: `Agent 1 stops reading in front of this line and ignores the rest of the file${others}: ${more.problem.message}.`,
                severity: 'warning',
                ...(refusal && { refusal, refusedBy: refusal.agents }),
                hint: 'Give this line the indentation of the keys above.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-not-a-map.js



const yamlNotAMap = {
    id: 'yaml-not-a-map',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The top level is not a map.',
    check(context, report) {
        const script = scriptWording(context.source.text);
        const next = context.platform === 'server' ? '"os: linux"' : '"Resources:"';
        (0,refusal_findings/* reportRefusals */.OH)('yaml-not-a-map', context, report, ({ agents }, node) => ({
            message: `${script?.what ?? `The AppSpec is ${node?.kind === 'sequence' ? 'a list' : 'a single value'}, not a map with keys`}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* readersRefuse */.fU)(context, agents))} it.`,
            hint: script?.hint ??
                (node?.kind === 'scalar' && node.value.includes(':')
                    ? 'Put a space after each colon: "version: 0.0".'
                    : `Start with "version: 0.0" and ${next}.`)
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-number.js


const yamlNumber = {
    id: 'yaml-number',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A value looks like a number and is none, which ends the reading of the file.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-number', context, report, refusal => ({
            message: `Ruby takes this for a number and cannot read it: ${(0,refusal_findings/* complaint */.U4)(refusal)}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* agentsRefuse */.VN)(refusal.agents))} the file.`,
            hint: 'Quote it.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-ruby-tag.js


const yamlRubyTag = {
    id: 'yaml-ruby-tag',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A tag asks for an object of a Ruby class.',
    check(context, report) {
        (0,refusal_findings/* reportRefusals */.OH)('yaml-ruby-tag', context, report, refusal => ({
            message: `This tag asks for a Ruby object: ${(0,refusal_findings/* complaint */.U4)(refusal)}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* agentsRefuse */.VN)(refusal.agents))} the file.`,
            hint: 'Delete the tag.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-symbol.js


const yamlSymbol = {
    id: 'yaml-symbol',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'An unquoted value starts with ":" and becomes a Ruby symbol.',
    check(context, report) {
        if (context.outline === undefined)
            return;
        const paths = new Set(context.appSpec && context.outline.files.flatMap(entry => [(0,appspec_outline/* textOf */.b6)(entry, 'source'), (0,appspec_outline/* textOf */.b6)(entry, 'destination')]));
        for (const node of (0,appspec_outline/* walk */.GG)(context.outline.top)) {
            if (node.kind !== 'scalar' || node.style !== 'plain' || !/^:./.test(node.value))
                continue;
            // A value that is wrong in another way, or a path that cannot be installed, is spoken of there.
            if (context.otherRefusers('yaml-symbol', node.span).length > 0 || paths.has(node))
                continue;
            report({
                at: node,
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 reads "${node.value}" as a Ruby symbol, not as text.`,
                hint: `Quote it, or drop the colon: "${node.value.slice(1)}".`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-syntax.js




const yamlSyntax = {
    id: 'yaml-syntax',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is not well formed YAML.',
    check(context, report) {
        const script = scriptWording(context.source.text);
        (0,refusal_findings/* reportRefusals */.OH)('yaml-syntax', context, report, refusal => {
            // Agent 1 stops reading there, which is said by another rule, for all agents.
            if (isStopOfAgent1(context, refusal))
                return undefined;
            const refuse = (0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* readersRefuse */.fU)(context, refusal.agents));
            return script === undefined
                ? { message: `The file is not valid YAML: ${(0,refusal_findings/* complaint */.U4)(refusal)}. ${refuse} the file.` }
                : { message: `${script.what}. ${refuse} it.`, hint: script.hint };
        });
    }
};

// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/yaml/token-list.js
var token_list = __webpack_require__(8032);
;// CONCATENATED MODULE: ./lib/appspec/unquoted-stars.js


/** A star where a value can start. */
const star = /(?<![^\s[{,])\*/g;
/** What libyaml takes for a reference to an anchor. */
const alias = /\*[\w-]+(?=[\s?:,\]}%@`]|$)/y;
/**
 * The values of a text that start with a star and cannot be references to anchors: `**`, `*.sh`. A pattern that looks like a reference
 * counts too where no anchor exists. Comments and quoted text have none.
 */
function unquotedStars(text) {
    const { letters, starts } = withStarsAsLetters(text);
    if (starts.size === 0)
        return [];
    return (0,token_list/* tokenList */.K)(letters)
        .tokens.filter(({ type, start, style }) => type === 'scalar' && style === 'plain' && starts.has(start))
        .map(({ start, end }) => ({ start, end }))
        .filter(({ start, end }) => isOneLine(text.slice(start, end)));
}
/** The text with a letter for each star that YAML would not take, if it stands where a value starts; `starts` says where. */
function withStarsAsLetters(text) {
    const hasAnchors = text.includes('&');
    const starts = new Set();
    const letters = text.replace(star, (found, at) => {
        alias.lastIndex = at;
        if (alias.test(text) && (hasAnchors || !isPattern(text, at)))
            return found;
        starts.add(at);
        return 'x';
    });
    return { letters, starts };
}
function isPattern(text, at) {
    return /(?:^|[\s{,])pattern:[ \t]+$/.test(text.slice(Math.max(0, at - 40), at));
}

;// CONCATENATED MODULE: ./lib/appspec/tab-indentation.js


/** How far apart tab stops are in the editors that people use. */
const tabStops = [2, 4, 8];
/** More are left to an editor. */
const mostLines = 10_000;
/** White space at the start of a line, with the dashes of list entries in it. */
const indentation = /^(?:[ \t]*-(?=[ \t]))*[ \t]*/;
/**
 * What to write for the tabs at the start of lines. Undefined when it is not certain: when no distance of tab stops makes sense of the
 * file, when two make different sense of it, or when there is text whose own white space counts.
 */
function withoutTabs(text) {
    if (/[|>][-+\d]*[ \t]*(?:#.*)?$/m.test(text))
        return undefined;
    // Unquoted stars are another fault of such files, and one that would hide this.
    const { letters } = withStarsAsLetters(text);
    const readings = tabStops.flatMap(stops => {
        const edits = expand(letters, stops);
        if (edits.length > mostLines)
            return [];
        const { problem, more, root } = (0,read/* readYaml */.g)(spliced(letters, edits));
        return problem === undefined && more === undefined && root !== undefined ? [{ edits, sense: JSON.stringify(root, senseOnly) }] : [];
    });
    const [first, ...others] = readings;
    return first !== undefined && others.every(({ sense }) => sense === first.sense) ? first.edits : undefined;
}
function expand(text, stops) {
    const edits = [];
    let lineStart = 0;
    for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
        const region = indentation.exec(line)?.[0] ?? '';
        const first = region.indexOf('\t');
        if (first >= 0) {
            const last = region.lastIndexOf('\t');
            let column = first;
            let written = '';
            for (const character of region.slice(first, last + 1)) {
                const width = character === '\t' ? stops - (column % stops) : 1;
                written += character === '\t' ? ' '.repeat(width) : character;
                column += width;
            }
            edits.push({ start: lineStart + first, end: lineStart + last + 1, text: written });
        }
        lineStart += line.length;
    }
    return edits;
}
function spliced(text, edits) {
    let result = '';
    let at = 0;
    for (const { start, end, text: written } of edits) {
        result += text.slice(at, start) + written;
        at = end;
    }
    return result + text.slice(at);
}
/** Where things stand, and how lines are broken in them, is not what they mean. */
function senseOnly(key, value) {
    return key === 'span' || key === 'raw' || key === 'target' ? undefined : value;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-tab-indent.js




const yamlTabIndent = {
    id: 'yaml-tab-indent',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A tab is used for indentation.',
    check(context, report) {
        const { text, lines } = context.source;
        for (const refusal of context.refusals('yaml-tab-indent')) {
            const { agents } = refusal;
            const message = `A tab is used for indentation, which YAML does not allow. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* readersRefuse */.fU)(context, agents))} the file.`;
            const hint = 'Indent with spaces, two for each level.';
            const tabs = withoutTabs(text) ?? [];
            if (!tabs.some(({ start }) => start === refusal.span.start.offset)) {
                report({ at: refusal, refusedBy: agents, message, hint });
                continue;
            }
            for (const { start, end, text: spaces } of tabs) {
                const span = lines.span(start, end);
                report({ at: { span }, refusedBy: agents, message, hint, fix: replace(span, spaces) });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-truthy.js


const yamlTruthy = {
    id: 'yaml-truthy',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The word yes, no, on, off, true or false stands where text is meant.',
    check(context, report) {
        const { outline } = context;
        if (outline === undefined)
            return;
        const inPermissions = new Set(outline.permissions.flatMap(entry => ['owner', 'group', 'pattern'].map(name => (0,appspec_outline/* scalarOf */.ol)(entry, name))));
        const fields = [
            ...inPermissions,
            ...outline.hooks.flatMap(hook => hook.scripts).flatMap(entry => ['location', 'runas'].map(name => (0,appspec_outline/* scalarOf */.ol)(entry, name)))
        ];
        for (const node of fields) {
            if (node?.style !== 'plain' || !/^(?:yes|no|on|off|true|false)$/i.test(node.value))
                continue;
            // Agent 1 takes no permissions from the others, and what Install does with these has rules of its own.
            if (context.appSpec !== undefined && inPermissions.has(node) && /^(?:yes|on|true)$/i.test(node.value))
                continue;
            report({ at: node, message: `Agent 1 reads ${node.value} as a boolean, agent 2 as text.`, hint: `Quote it: "${node.value}".` });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-unquoted-star.js




const yamlUnquotedStar = {
    id: 'yaml-unquoted-star',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'An unquoted value starts with "*" or "&", which makes it an alias or an anchor.',
    check(context, report) {
        const { text, lines } = context.source;
        for (const refusal of context.refusals('yaml-unquoted-star')) {
            const message = `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* complaint */.U4)(refusal))}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* readersRefuse */.fU)(context, refusal.agents))} the file.`;
            const hint = 'Quote the value, as in "**" or "*.sh".';
            const stars = unquotedStars(text).filter(({ start }) => start >= refusal.span.start.offset);
            if (stars[0]?.start !== refusal.span.start.offset)
                report({ at: refusal, refusedBy: refusal.agents, message, hint });
            for (const { start, end } of stars) {
                const span = lines.span(start, end);
                report({ at: { span }, refusedBy: refusal.agents, message, hint, fix: replace(span, quoted(text.slice(start, end))) });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/windows-path.js


/** Escapes that somebody who knows about them writes on purpose. */
const deliberate = /\\(?:[\\"/ ]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i;
/** Whether what stands between double quotes is a path of Windows written with single backslashes. */
function isPlainWindowsPath(content, isWindows) {
    if (!isOneLine(content) || !content.includes('\\') || deliberate.test(content))
        return false;
    return isWindows || /^[A-Za-z]:\\/.test(content);
}
/**
 * The double-quoted value around a backslash that YAML does not take, if it is a path of Windows. A backslash in front of the closing
 * quotation mark belongs to the path.
 */
function brokenWindowsPath(text, at) {
    const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
    const lineEnd = at + (/[\r\n]|$/.exec(text.slice(at))?.index ?? 0);
    const slashes = text.slice(0, lineStart) + text.slice(lineStart, lineEnd).replaceAll('\\', '/') + text.slice(lineEnd);
    const token = (0,token_list/* tokenList */.K)(slashes).tokens.find(({ style, start, end }) => style === 'double-quoted' && start < at && at < end);
    if (token === undefined || token.end > lineEnd || token.start < lineStart)
        return undefined;
    if (!/^[ \t]*(?:$|[ \t]#|[,\]}])/.test(text.slice(token.end, lineEnd)))
        return undefined;
    const content = text.slice(token.start + 1, token.end - 1);
    const isWindows = /^["']?os["']?:[ \t]+["']?windows["']?[ \t]*(?:#.*)?$/m.test(text);
    return isPlainWindowsPath(content, isWindows) ? { start: token.start, end: token.end } : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-windows-escape.js





/** Escapes that stand for something else than the two characters; `\\\\` is a backslash and thus fine. */
const changesPath = /(?<!\\)(?:\\\\)*\\[0abtnvfrexuUNLP_]/;
/** What stands in double quotes, with its backslashes meaning themselves. */
function inSingleQuotes(raw) {
    return `'${raw.slice(1, -1).replaceAll("'", "''")}'`;
}
function pathsOf({ outline }) {
    if (outline === undefined)
        return [];
    const scripts = outline.hooks.flatMap(hook => hook.scripts);
    return [
        ...outline.files.flatMap(entry => [(0,appspec_outline/* textOf */.b6)(entry, 'source'), (0,appspec_outline/* textOf */.b6)(entry, 'destination')]),
        ...scripts.map(entry => (0,appspec_outline/* textOf */.b6)(entry, 'location'))
    ].filter(node => node !== undefined);
}
const yamlWindowsEscape = {
    id: 'yaml-windows-escape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'Backslashes in double quotes are escapes, and change or break a Windows path.',
    check(context, report) {
        const { text, lines } = context.source;
        for (const refusal of context.refusals('yaml-windows-escape')) {
            const path = brokenWindowsPath(text, refusal.span.start.offset);
            const span = path && lines.span(path.start, path.end);
            report({
                at: span === undefined ? refusal : { span },
                refusal,
                refusedBy: refusal.agents,
                message: `${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* complaint */.U4)(refusal))}. ${(0,refusal_findings/* capitalized */.l2)((0,refusal_findings/* agentsRefuse */.VN)(refusal.agents))} the file.`,
                hint: "Write a path with backslashes in single quotes: 'C:\\temp'.",
                fix: span && replace(span, inSingleQuotes(text.slice(path.start, path.end)))
            });
        }
        for (const node of pathsOf(context)) {
            if (node.style !== 'double-quoted' || !changesPath.test(node.raw))
                continue;
            report({
                at: node,
                severity: 'warning',
                message: `In double quotes a backslash starts an escape: the agents read ${JSON.stringify(node.value)} here.`,
                hint: `Use single quotes: ${inSingleQuotes(node.raw)}.`,
                fix: node.tag === undefined && node.anchor === undefined && isPlainWindowsPath(node.raw.slice(1, -1), context.system === 'windows')
                    ? replace(node.span, inSingleQuotes(node.raw))
                    : undefined
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rule-catalogue.js






















































































































































/** Every rule, by its id. */
const ruleCatalogue = [
    bundleGitDir,
    bundleMacosFiles,
    bundleTarOnWindows,
    cfnNotAnAppspec,
    cfnRouting,
    ecsCapacity,
    ecsContainer,
    ecsNetwork,
    ecsPlatformVersion,
    ecsTaskdefArn,
    febMisplaced,
    febRetainStale,
    febValue,
    fileAmbiguous,
    fileEmpty,
    fileName,
    fileNotAtRoot,
    filesAlreadyExists,
    filesDangerousDestination,
    filesDestinationIsFile,
    filesDestinationMissing,
    filesDestinationRelative,
    filesDuplicateTarget,
    filesEmptyString,
    filesEndlessLinks,
    filesEntryShape,
    filesFileDirClash,
    filesGlob,
    filesLongPath,
    filesNonString,
    filesOsPath,
    filesParentEscape,
    filesSourceMissing,
    filesSourceNotFound,
    filesVariable,
    filesWholeBundle,
    fnHookBeforeInstall,
    fnHookEmpty,
    fnHookEvent,
    fnHookName,
    fnHookShape,
    fnHookTestListener,
    fnPlaceholder,
    hookEmpty,
    hookNeverRuns,
    hookNoValidation,
    hookPreviousRevision,
    hookReservedEvent,
    hookShape,
    hookStopNotIdempotent,
    hookUnknownEvent,
    hookWrongPlatformEvent,
    keyCase,
    keyCaseStyle,
    keyUnknown,
    keyWrongLevel,
    lambdaAlias,
    lambdaFunction,
    lambdaVersion,
    nothingToDo,
    osMismatch,
    osMissing,
    osValue,
    permAclDefaultOnFile,
    permAclSyntax,
    permContextInvalid,
    permContextUser,
    permExceptPath,
    permExceptShape,
    permModeEmpty,
    permModeInvalid,
    permModeOctal,
    permModeWorldWritable,
    permNothingSet,
    permObjectIsRootOfCopy,
    permObjectMissing,
    permObjectNotDeployed,
    permOnWindows,
    permOverlap,
    permOwnerName,
    permOwnerNumber,
    permPatternGlob,
    permPatternOnFile,
    permPatternType,
    permReachesNothing,
    permShape,
    permTypeEmpty,
    permTypeInvalid,
    platformMismatch,
    platformMixed,
    resCount,
    resMissing,
    resProperties,
    resShape,
    resType,
    runasEmpty,
    runasRoot,
    runasWindows,
    scriptAgentRestart,
    scriptBackground,
    scriptBadInterpreter,
    scriptBashism,
    scriptBom,
    scriptCrlfBody,
    scriptCrlfShebang,
    scriptDuplicate,
    scriptInteractive,
    scriptIsDirectory,
    scriptLocationAbsolute,
    scriptLocationArgs,
    scriptLocationMissing,
    scriptLocationShellChars,
    scriptNoSetE,
    scriptNoShebang,
    scriptNotFound,
    scriptParentEscape,
    scriptRelativePath,
    scriptWrongOs,
    sectionNullWord,
    sectionType,
    sudoType,
    sudoWithoutRunas,
    suppressionUnknownRule,
    suppressionUnused,
    timeoutDefault,
    timeoutInvalid,
    timeoutMisread,
    timeoutOverLimit,
    versionMissing,
    versionQuoted,
    versionStyle,
    versionValue,
    yamlAlias,
    yamlBom,
    yamlDate,
    yamlDirective,
    yamlDuplicateKey,
    yamlEncoding,
    yamlExpansion,
    yamlKeyType,
    yamlMultiDocument,
    yamlNotAMap,
    yamlNumber,
    yamlRubyTag,
    yamlSymbol,
    yamlSyntax,
    yamlTabIndent,
    yamlTruthy,
    yamlUnquotedStar,
    yamlWindowsEscape
];


/***/ }),

/***/ 5927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordSuggestion),
/* harmony export */   KB: () => (/* binding */ nearestPath),
/* harmony export */   Rx: () => (/* binding */ onlyOnWindows),
/* harmony export */   hr: () => (/* binding */ caseSlip),
/* harmony export */   sM: () => (/* binding */ isMissingSource),
/* harmony export */   xd: () => (/* binding */ shippedPath)
/* harmony export */ });
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3029);
/* harmony import */ var _host_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3202);


/** A path of an AppSpec as a path of the revision, on Windows with the upper and lower case it has there; undefined when it leads out of it. */
function shippedPath(written, { system, tree }) {
    if (system !== 'windows')
        return (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionPath */ .v0)(written);
    const path = (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionPath */ .v0)(written.replaceAll('\\', '/'));
    return path === undefined ? undefined : (tree?.inAnyCase(path) ?? path);
}
/** The path as it is written, when only Windows finds it, where upper and lower case are alike. */
function caseSlip(written, { system, tree }) {
    const path = system === 'windows' ? shippedPath(written, { system }) : undefined;
    return path !== undefined && tree?.inAnyCase(path) !== undefined && tree.inAnyCase(path) !== path ? path : undefined;
}
function onlyOnWindows(written, shipped) {
    return `The revision has "${shipped}", not "${written}": Windows takes them for the same, other systems do not.`;
}
/** Less than a second, for all misses in a revision together: who misses hundreds of files has another fault than their spelling. */
const mostComparisons = 30_000_000;
const indexes = new WeakMap();
function indexOf(tree) {
    const known = indexes.get(tree);
    if (known !== undefined)
        return known;
    const byLowerCase = new Map();
    const byName = new Map();
    const byLength = new Map();
    const add = (map, key, path) => {
        const paths = map.get(key);
        if (paths === undefined)
            map.set(key, [path]);
        else
            paths.push(path);
    };
    for (const path of tree.paths) {
        const lower = path.toLowerCase();
        if (!byLowerCase.has(lower))
            byLowerCase.set(lower, path);
        add(byName, (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path), path);
        add(byLength, path.length, path);
    }
    const index = { byLowerCase, byName, byLength, left: mostComparisons };
    indexes.set(tree, index);
    return index;
}
/** The path a user most likely meant: the same in another case, the same name elsewhere, or one that is spelt nearly so. */
function nearestPath(path, tree) {
    const index = indexOf(tree);
    const sameButCase = index.byLowerCase.get(path.toLowerCase());
    if (sameButCase !== undefined)
        return sameButCase;
    const sameName = index.byName.get((0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) ?? [];
    if (sameName.length === 1)
        return sameName[0];
    // What differs too much in length is no misspelling.
    const most = Math.max(1, Math.floor(path.length / 3));
    const near = [...index.byLength].filter(([length]) => Math.abs(length - path.length) <= most);
    const comparisons = near.reduce((sum, [length, paths]) => sum + paths.length * length * path.length, 0);
    if (comparisons > index.left)
        return undefined;
    index.left -= comparisons;
    return (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(path, near.flatMap(([, paths]) => paths));
}
function wordSuggestion(path, suggestion) {
    const isCase = path.toLowerCase() === suggestion.toLowerCase();
    return isCase ? `The revision has "${suggestion}"; upper and lower case count.` : `Did you mean "${suggestion}"?`;
}
/** Whether a source is known not to be in the revision. */
function isMissingSource(source, place) {
    const { tree } = place;
    const path = shippedPath(source, place);
    return tree !== undefined && path !== undefined && tree.entry(path) === undefined && !tree.isDirectory(path);
}


/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Mf: () => (/* binding */ isMeantTwice),
/* harmony export */   On: () => (/* binding */ strayKeys),
/* harmony export */   kB: () => (/* binding */ caseFix),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1702);


function strayKeys({ outline, platform }) {
    if (outline === undefined || platform !== 'server')
        return [];
    const contexts = outline.permissions.map(entry => (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(entry, 'context')).filter(value => value?.kind === 'mapping');
    const levels = [
        ['top', [outline.top]],
        ['file', outline.files],
        ['permission', outline.permissions],
        ['context', contexts],
        ['script', outline.hooks.flatMap(hook => hook.scripts)]
    ];
    return levels.flatMap(([level, mappings]) => mappings.flatMap(mapping => strayIn(mapping, level)));
}
/** Keys that rules of their own speak about. */
const claimed = {
    top: /^(?:fileExistsBehavior|Resources|resources)$/,
    file: /^(?:file_exists_behavior|fileExistsBehavior)$/,
    permission: /^$/,
    context: /^(?:user|role)$/,
    script: /^$/
};
/** Claimed keys that stand for a key the agents know. */
const synonyms = {
    top: { file_exists_behavior: 'fileExistsBehavior' },
    context: { name: 'user' }
};
const names = new WeakMap();
/** Whether a map has a key, for maps with many of which that is asked. */
function hasKey(mapping, name) {
    const known = names.get(mapping) ?? new Set((0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(mapping).map(({ key }) => key.value));
    names.set(mapping, known);
    return known.has(name);
}
/** Whether another rule would give that name to a key of the map, so that nobody can tell which of the two values is meant. */
function isMeantTwice(name, level, mapping) {
    const synonym = synonyms[level]?.[name];
    return synonym !== undefined && hasKey(mapping, synonym);
}
function strayIn(mapping, level) {
    const known = _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl[level];
    return (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(mapping)
        .filter(({ key }) => !known.includes(key.value) &&
        !claimed[level].test(key.value) &&
        !(level === 'top' && (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeignTopKey */ .ZW)(key.value)) &&
        key.value !== '<<')
        .map(({ key }) => ({ key, level, mapping }));
}
/** The key with the same letters in the right case, whether or not the map has it. */
function caseFix(name, level) {
    return _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl[level].find(known => known.toLowerCase() === name.toLowerCase());
}
/** The level at which a key is known. */
function homeOf(name, level) {
    const levels = Object.keys(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl);
    // A context stands in a permission: nobody looks for its keys from elsewhere.
    const isNear = (other) => other !== level && (other !== 'context' || level === 'permission');
    return levels.find(other => isNear(other) && _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeys */ .yl[other].includes(name));
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Suppressions),
  T: () => (/* binding */ mostCommentFindings)
});

;// CONCATENATED MODULE: ./lib/core/bundle-findings.js
/** By the name that stands where other findings have that of their rule. */
const bundleFindings = {
    'control-character-in-name': { severity: 'error', summary: 'A name has control characters, which unzip drops.' },
    'changed-by-export-subst': { severity: 'warning', summary: "GitHub's archive of a commit has another text in a file than the commit has." },
    'credentials-in-bundle': { severity: 'warning', summary: 'A file looks like credentials, and would be on every host.' },
    'crlf-by-attributes': { severity: 'error', summary: "A hook script has CRLF line ends in GitHub's archive, because of `.gitattributes`." },
    'dangling-symlink': { severity: 'warning', summary: 'A symlink leads to nothing in the bundle, or back to itself.' },
    'env-file-in-bundle': { severity: 'warning', summary: 'A file of environment variables is packed, and would be on every host.' },
    'file-without-read-permission': { severity: 'warning', summary: 'A file has a mode with which only root can read it.' },
    'git-index-split': { severity: 'warning', summary: "Git's index is split, so modes are not taken from it where the file system has none." },
    'hook-unreadable-for-runas': { severity: 'error', summary: 'A hook script cannot be reached or read by the user of its `runas`.' },
    'left-out-by-export-ignore': {
        severity: 'info',
        summary: "GitHub's archive of a commit has not all files; an error when one of them is needed."
    },
    'lfs-pointer-in-archive': { severity: 'warning', summary: "GitHub's archive of a commit has pointers to Git LFS in place of files." },
    'modes-widened': { severity: 'warning', summary: 'No file is open to others, so all but secrets are packed as a usual umask leaves them.' },
    'name-impossible-on-windows': { severity: 'error', summary: 'A file has a name that Windows cannot store.' },
    'name-too-long': { severity: 'error', summary: 'A name or a path is longer than Linux can store.' },
    'name-twice-in-archive': { severity: 'warning', summary: 'An archive that was built before holds a name more than once.' },
    'names-collide-on-windows': { severity: 'error', summary: 'Two names differ in case only, which Windows does not tell apart.' },
    'own-bundle-left-out': { severity: 'info', summary: 'A bundle that was made here before is not packed into the next one.' },
    'private-key-in-bundle': { severity: 'warning', summary: 'A file looks like a private key, and would be on every host.' },
    'script-made-executable': { severity: 'info', summary: 'A hook script is not executable, and is packed with execute permission.' },
    'script-not-executable': { severity: 'info', summary: 'A hook script is not executable in a commit.' },
    'special-mode-dropped': { severity: 'warning', summary: 'A file has the setuid or setgid bit, which is not packed.' },
    'submodule-not-in-archive': {
        severity: 'warning',
        summary: "GitHub's archive of a commit has an empty directory in place of a submodule."
    },
    'symlink-in-commit': { severity: 'info', summary: 'A commit has symlinks.' },
    'symlink-is-text': { severity: 'info', summary: 'Git checked a symlink out as a text file; it is packed as the link it is.' }
};
function isBundleFinding(name) {
    return Object.hasOwn(bundleFindings, name);
}

;// CONCATENATED MODULE: ./lib/core/own-findings.js
/** By the name that stands where other findings have that of their rule. */
const ownFindings = {
    'branch-config': { severity: 'error', summary: 'The `branch_config`, which says the deployment group of a branch, cannot be used.' }
};
function isOwnFinding(name) {
    return Object.hasOwn(ownFindings, name);
}

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/appspec/yaml/token-list.js
var token_list = __webpack_require__(8032);
;// CONCATENATED MODULE: ./lib/appspec/yaml/comments.js

/** The comments of a text, as far as it can be read. A `#` in quotation marks, in a block of text or in a word starts none. */
function commentsOf(text) {
    if (!text.includes('#'))
        return [];
    const { tokens, end } = (0,token_list/* tokenList */.K)(text);
    const comments = [];
    const addIn = (from, to) => {
        for (let at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at)) {
            const start = at;
            at = endOfLine(text, at);
            comments.push({ start, end: at });
        }
    };
    let at = 0;
    const written = tokens.filter(token => token.end > token.start).sort((a, b) => a.start - b.start);
    for (const { start, end: tokenEnd, style } of written) {
        addIn(at, start);
        // The line with the "|" or ">" of a block of text can end in a comment.
        if (style === 'literal' || style === 'folded')
            addIn(start, Math.min(tokenEnd, endOfLine(text, start)));
        at = Math.max(at, tokenEnd);
    }
    addIn(at, end);
    return comments;
}
function endOfLine(text, from) {
    let at = from;
    while (at < text.length && !/[\r\n\u0085\u2028\u2029]/.test(text[at] ?? ''))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/appspec/suppressions.js




/** `# codedeploy-kit: ignore yaml-date yaml-alias` */
const directive = /^#\s*codedeploy-kit:\s*(\S*)/;
const word = /[^\s,]+/g;
/** Of the comments that are wrong in the same way, so many get a finding of their own; one more says how many are left. */
const mostCommentFindings = 20;
/** Lines; how far below or above its comment a finding is taken for the one that was meant. */
const near = { below: 12, above: 3 };
/** What the comments of an AppSpec ask to ignore: on their own line, or, when they stand alone, on the next line that is no comment. */
class Suppressions {
    faults = [];
    #entries = [];
    #targets = new Map();
    /** By rule, the lines of findings that could be ignored and are not. */
    #kept = new Map();
    constructor({ text, lines }, ruleIds) {
        // What the comments of ordinary files say is never looked for.
        if (!text.includes('codedeploy-kit:'))
            return;
        const known = new Set(ruleIds);
        let nextLine = Infinity;
        for (const { start, end } of commentsOf(text).toReversed()) {
            const { line, column } = lines.position(start);
            const isAlone = /^\ufeff?[ \t]*$/.test(text.slice(start - column + 1, start));
            // Comments are read from the last to the first: one that stands alone right above another is for the same line.
            const target = isAlone ? (nextLine === line + 1 ? this.#lastTarget : line + 1) : line;
            nextLine = isAlone ? line : Infinity;
            this.#lastTarget = target;
            const comment = text.slice(start, end);
            const found = directive.exec(comment);
            if (found === null)
                continue;
            this.#read({ comment, verb: found[1] ?? '', from: found[0].length, line: target, spanOf: (a, b) => lines.span(start + a, start + b) }, known);
        }
        this.faults.reverse();
        this.#entries.reverse();
    }
    #lastTarget = 0;
    #read({ comment, verb, from, line, spanOf }, known) {
        if (verb !== 'ignore') {
            const message = verb === '' ? 'This comment does not say what to do.' : `"${shortened(verb)}" is nothing that a comment can ask for.`;
            this.faults.push({ span: spanOf(0, comment.length), message, hint: () => 'Write "# codedeploy-kit: ignore" and the names of rules.' });
            return;
        }
        const words = [...comment.slice(from).matchAll(word)];
        if (words.length === 0) {
            const message = 'This comment names no rule, so nothing is ignored.';
            this.faults.push({
                span: spanOf(0, comment.length),
                message,
                hint: () => 'Name the rules to ignore: "# codedeploy-kit: ignore yaml-date".'
            });
        }
        for (const { 0: rule, index } of words.toReversed()) {
            const span = spanOf(from + index, from + index + rule.length);
            if (isBundleFinding(rule)) {
                const message = `"${rule}" is about files of the bundle and stands in no line of the AppSpec, so nothing is ignored.`;
                this.faults.push({ span, message, hint: () => 'Delete it from the comment; its page says how to put the files right.' });
                continue;
            }
            if (isOwnFinding(rule)) {
                const message = `"${rule}" is about what only codedeploy-kit reads, and it would refuse it all the same, so nothing is ignored.`;
                this.faults.push({ span, message, hint: () => 'Delete it from the comment, and put right what is found.' });
                continue;
            }
            if (!known.has(rule)) {
                this.faults.push({ span, message: `There is no rule "${shortened(rule)}", so nothing is ignored.`, hint: () => hintFor(rule, known) });
                continue;
            }
            const place = `${rule} ${line}`;
            const target = this.#targets.get(place) ?? { line, isUsed: false };
            this.#targets.set(place, target);
            this.#entries.push({ rule, span, target });
        }
    }
    /** Whether findings of a rule on a line are to be ignored; the comments that say so count as used from then on. */
    covers(rule, line) {
        const target = this.#targets.get(`${rule} ${line}`);
        if (target !== undefined)
            target.isUsed = true;
        return target !== undefined;
    }
    /** Notes a finding that a comment could have ignored, and none does. */
    keep(rule, line) {
        if (this.#entries.length > 0)
            this.#kept.set(rule, (this.#kept.get(rule) ?? new Set()).add(line));
    }
    /** What was asked for and never came to bear. */
    unused() {
        return this.#entries
            .filter(({ target }) => !target.isUsed)
            .map(({ rule, span, target }) => {
            const meantLine = this.#nearest(rule, target.line);
            return { rule, span, ...(meantLine !== undefined && { meantLine }) };
        });
    }
    /** Comments stand above what they are about, as a rule: a finding below goes before one above. */
    #nearest(rule, target) {
        const lines = this.#kept.get(rule);
        if (lines === undefined)
            return undefined;
        for (let line = target + 1; line <= target + near.below; line++)
            if (lines.has(line))
                return line;
        for (let line = target - 1; line >= target - near.above; line--)
            if (lines.has(line))
                return line;
        return undefined;
    }
}
function hintFor(word, known) {
    const meant = (0,suggest/* nearestName */.q)(word, known);
    return meant === undefined ? 'Findings end with the name of their rule in brackets.' : `Did you mean "${meant}"?`;
}
/** For a sentence: a word of a comment can be as long as the file. */
function shortened(word) {
    return word.length > 80 ? `${word.slice(0, 80)}…` : word;
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ validateAppSpec)
});

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1.js + 7 modules
var agent_1 = __webpack_require__(6959);
// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
;// CONCATENATED MODULE: ./lib/appspec/scalars-agent-2.js
const nullWords = ['', '~', 'null', 'Null', 'NULL'];
const trueWords = ['true', 'True', 'TRUE'];
const falseWords = ['false', 'False', 'FALSE'];
const infinityWords = ['.inf', '.Inf', '.INF'];
const notANumberWords = ['.nan', '.NaN', '.NAN'];
const decimalDigits = '0123456789';
const prefixedDigits = new Map([
    ['0x', '0123456789abcdefABCDEF'],
    ['0o', '01234567'],
    ['0b', '01']
]);
const largestU32 = 2 ** 32 - 1;
/** Whether an optional field counts as absent. A tag other than `!!null` makes it present. */
function isAbsentAgent2({ value, style, tag }) {
    return style === 'plain' && (tag === undefined || tag === fullTag('null')) && nullWords.includes(value);
}
/** A 64-bit float; a number too large for it is refused, the words for infinity and not-a-number are taken. */
function readFloatAgent2(node) {
    if (!mayBe('float', node))
        return undefined;
    const { value } = node;
    if (notANumberWords.includes(value))
        return NaN;
    const { sign, rest } = splitSign(value);
    if (infinityWords.includes(rest))
        return sign === '-' ? -Infinity : Infinity;
    const number = isDecimalFloat(rest) ? Number(value) : NaN;
    return Number.isFinite(number) ? number : undefined;
}
/** An unsigned 32-bit integer: decimal without leading zeros, or with a prefix `0x`, `0o` or `0b`; a plus may precede both. */
function readU32Agent2(node) {
    if (!mayBe('int', node))
        return undefined;
    const { sign, rest } = splitSign(node.value);
    if (sign === '-' || !isIntegerLiteral(rest))
        return undefined;
    const integer = Number(rest);
    return integer <= largestU32 ? integer : undefined;
}
/** Three spellings of each of two words. */
function readBooleanAgent2(node) {
    if (!mayBe('bool', node))
        return undefined;
    if (trueWords.includes(node.value))
        return true;
    return falseWords.includes(node.value) ? false : undefined;
}
/** Quoted scalars are never numbers or booleans; a literal block is, when it is tagged so. */
function mayBe(type, { style, tag }) {
    return style === 'plain' || (style === 'literal' && tag === fullTag(type));
}
function fullTag(name) {
    return `tag:yaml.org,2002:${name}`;
}
function splitSign(text) {
    const sign = text.startsWith('+') || text.startsWith('-') ? text.charAt(0) : '';
    return { sign, rest: text.slice(sign.length) };
}
/** Digits before or after a point, or both, and an exponent if need be; no sign, no separators. */
function isDecimalFloat(text) {
    const [mantissa = '', exponent, ...more] = text.split(/e/i);
    const [whole = '', fraction = '', ...others] = mantissa.split('.');
    if (more.length > 0 || others.length > 0 || whole + fraction === '')
        return false;
    return isMadeOf(whole + fraction, decimalDigits) && (exponent === undefined || isExponent(exponent));
}
function isExponent(text) {
    const { rest } = splitSign(text);
    return rest !== '' && isMadeOf(rest, decimalDigits);
}
/** As `Number` reads it. */
function isIntegerLiteral(text) {
    const digits = prefixedDigits.get(text.slice(0, 2));
    if (digits !== undefined)
        return text.length > 2 && isMadeOf(text.slice(2), digits);
    return text !== '' && isMadeOf(text, decimalDigits) && (text === '0' || !text.startsWith('0'));
}
function isMadeOf(text, characters) {
    return Array.from(text).every(character => characters.includes(character));
}

// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var yaml_node = __webpack_require__(7484);
;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-fields.js


/** What a node is, for people. */
function describeNode(node) {
    const real = (0,yaml_node/* resolved */.L)(node);
    if (real.kind === 'sequence')
        return 'a list';
    if (real.kind === 'mapping')
        return 'a map';
    return real.value === '' && real.style === 'plain' ? 'nothing' : `"${real.value}"`;
}
/** The complaint about a node of another type than its field has. */
function typeComplaint(node, wanted) {
    return `${describeNode(node)} where agent 2 wants ${wanted}`;
}
/** An empty value stands for an empty list or an empty map; a written `null` or `~` does not. */
function isEmptyPlain(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.value === '';
}
/** The values of a map with fixed fields, by name. Every key must be a scalar, and a known one may come once. Undefined: not a map. */
function readFields(node, fields, rule, what, refuse) {
    const real = (0,yaml_node/* resolved */.L)(node);
    if (isEmptyPlain(real))
        return new Map();
    if (real.kind !== 'mapping') {
        refuse(rule, node, typeComplaint(node, what));
        return undefined;
    }
    const found = new Map();
    for (const { key, value } of real.pairs) {
        const name = (0,yaml_node/* resolved */.L)(key);
        if (name.kind !== 'scalar') {
            refuse('yaml-key-type', key, typeComplaint(key, 'a key that is text'));
        }
        else if (fields.includes(name.value)) {
            if (found.has(name.value))
                refuse('yaml-duplicate-key', key, `"${name.value}" stands here a second time`);
            found.set(name.value, value);
        }
    }
    return found;
}
/** A list field that is not optional. */
function readList(node, rule, what, refuse) {
    if (node === undefined)
        return [];
    const real = (0,yaml_node/* resolved */.L)(node);
    if (real.kind === 'sequence')
        return real.items;
    if (!isEmptyPlain(real))
        refuse(real.kind === 'scalar' && isNullLike(real) ? 'section-null-word' : rule, node, typeComplaint(node, what));
    return [];
}
/** Words that are nothing to agent 1 and text to agent 2. */
function isNullLike({ value, style }) {
    return style === 'plain' && /^(?:~|null|false|no|off)$/i.test(value);
}
/** Undefined when an optional field is left out or says that it is nothing. */
function presentNode(node) {
    if (node === undefined)
        return undefined;
    const real = (0,yaml_node/* resolved */.L)(node);
    return real.kind === 'scalar' && isAbsentAgent2(real) ? undefined : node;
}
/** Any scalar is text, as it is written. */
function readText(node, rule, refuse) {
    const present = presentNode(node);
    return present === undefined ? undefined : readRequiredText(present, rule, refuse);
}
function readRequiredText(node, rule, refuse) {
    const real = (0,yaml_node/* resolved */.L)(node);
    if (real.kind === 'scalar')
        return real.value;
    refuse(rule, node, typeComplaint(node, 'text'));
    return undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-acl.js
/** Why agent 2 refuses an ACL entry; undefined when it does not. It wants three or four parts and looks at no more than it needs. */
function aclProblemAgent2(entry) {
    const parts = entry.split(':');
    if (parts.length < 3 || parts.length > 4)
        return `invalid acl entry "${entry}"`;
    const isDefault = parts[0] === 'd' || parts[0] === 'default';
    if (isDefault && parts.length === 3)
        return `invalid acl entry "${entry}"`;
    const [type = '', name = '', permissions = ''] = isDefault ? parts.slice(1) : parts;
    if (!/^(?:[0-7]|[rwx-]*)$/.test(permissions))
        return `invalid permissions in acl entry "${entry}"`;
    if (/^(?:u|user|g|group)$/.test(type))
        return !isDefault && name === '' ? `the acl entry "${entry}" needs a name` : undefined;
    if (/^(?:m|mask|o|other)$/.test(type))
        return name === '' ? undefined : `invalid acl entry "${entry}"`;
    return `invalid acl entry "${entry}"`;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-range.js
/** Whether agent 2 takes an SELinux range. It ignores surplus parts after `-`, `:` and `.`. */
function isRangeAgent2(range) {
    const [sensitivities = '', categories] = range.split(':');
    const [low = '', high = low] = sensitivities.split('-');
    const lowest = level(low, 's', 255);
    const highest = level(high, 's', 255);
    if (lowest === undefined || highest === undefined || highest < lowest)
        return false;
    return categories === undefined || categories.split(',').every(isCategory);
}
function isCategory(part) {
    const [low = '', high = low] = part.split('.');
    const lowest = level(low, 'c', 1023);
    const highest = level(high, 'c', 1023);
    return lowest !== undefined && highest !== undefined && lowest <= highest;
}
/** Rust's integers may have a plus sign and leading zeros. */
function level(text, letter, largest) {
    const digits = /^\+?(\d+)$/.exec(text.slice(1))?.[1];
    if (!text.startsWith(letter) || digits === undefined)
        return undefined;
    const value = Number(digits);
    return value <= largest ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-permissions.js




const fields = ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'];
function readPermissionAgent2(node, refuse) {
    const found = readFields(node, fields, 'perm-shape', 'a permission', refuse);
    if (found === undefined)
        return { check: () => undefined };
    const object = readText(found.get('object'), 'perm-object-missing', refuse);
    readText(found.get('pattern'), 'perm-shape', refuse);
    readTextList(found.get('except'), 'perm-except-shape', refuse);
    const types = readTextList(found.get('type'), 'perm-type-invalid', refuse);
    readText(found.get('owner'), 'perm-owner-number', refuse);
    readText(found.get('group'), 'perm-owner-number', refuse);
    const mode = readText(found.get('mode'), 'perm-mode-invalid', refuse);
    const acls = readTextList(found.get('acls'), 'perm-acl-syntax', refuse);
    const checkContext = readContext(found.get('context'), refuse);
    return {
        check(refuseValue) {
            if (object === undefined || object.trim() === '') {
                const rule = isEmptyPlain((0,yaml_node/* resolved */.L)(node)) ? 'perm-shape' : 'perm-object-missing';
                refuseValue(rule, found.get('object') ?? node, 'a permission has no object');
            }
            for (const [item, text] of types) {
                if (text !== 'file' && text !== 'directory')
                    refuseValue('perm-type-invalid', item, `invalid object type "${text}"`);
            }
            const problem = mode === undefined ? undefined : modeProblem(mode);
            if (problem !== undefined)
                refuseValue('perm-mode-invalid', found.get('mode') ?? node, problem);
            for (const [item, text] of acls) {
                const aclProblem = aclProblemAgent2(text);
                if (aclProblem !== undefined)
                    refuseValue('perm-acl-syntax', item, aclProblem);
            }
            checkContext(refuseValue);
        }
    };
}
function readTextList(node, rule, refuse) {
    const texts = [];
    for (const item of readList(presentNode(node), rule, 'a list', refuse)) {
        const text = readRequiredText(item, rule, refuse);
        if (text !== undefined)
            texts.push([item, text]);
    }
    return texts;
}
function modeProblem(mode) {
    const padded = mode.padStart(3, '0');
    if (new TextEncoder().encode(padded).length > 4)
        return `invalid length of the mode "${mode}"`;
    const wrong = /[^0-7]/.exec(padded)?.[0];
    return wrong === undefined ? undefined : `invalid character "${wrong}" in the mode "${mode}"`;
}
function readContext(node, refuse) {
    const present = presentNode(node);
    if (present === undefined)
        return () => undefined;
    const found = readFields(present, ['name', 'type', 'range'], 'perm-context-invalid', 'a context', refuse);
    if (found === undefined)
        return () => undefined;
    readText(found.get('name'), 'perm-context-invalid', refuse);
    const typeNode = presentNode(found.get('type'));
    if (typeNode !== undefined)
        readRequiredText(typeNode, 'perm-context-invalid', refuse);
    const rangeNode = presentNode(found.get('range'));
    const range = rangeNode === undefined ? undefined : readRequiredText(rangeNode, 'perm-context-invalid', refuse);
    return refuseValue => {
        if (typeNode === undefined) {
            refuseValue('perm-context-invalid', present, `the context (${describeNode(present)}) has no "type"`);
        }
        else if (range !== undefined && !isRangeAgent2(range)) {
            refuseValue('perm-context-invalid', rangeNode ?? (0,yaml_node/* resolved */.L)(present), `invalid range "${range}"`);
        }
    };
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2.js





const agent_2_fields = ['version', 'os', 'hooks', 'files', 'permissions', 'file_exists_behavior'];
/** Rust's `f64::EPSILON`. */
const epsilon = Number.EPSILON;
/**
 * What agent 2.x refuses, in its order: the types of the whole document first, then version, os, file_exists_behavior, hooks, files,
 * permissions. It takes the AppSpec of either operating system on any host.
 */
function readAgent2(root) {
    const typeRefusals = [];
    const valueRefusals = [];
    const collect = (into) => (rule, { span }, message, value) => {
        into.push({ rule, span, message, ...(value === undefined ? {} : { value }) });
    };
    const refuse = collect(typeRefusals);
    const real = (0,yaml_node/* resolved */.L)(root);
    const found = readFields(root, agent_2_fields, isEmptyPlain(real) ? 'file-empty' : 'yaml-not-a-map', 'an AppSpec', refuse);
    if (found !== undefined) {
        const checks = [
            readVersion(found.get('version'), root, refuse),
            readOs(found.get('os'), root, refuse),
            readFileExistsBehavior(found.get('file_exists_behavior'), refuse),
            readHooks(found.get('hooks'), refuse),
            readFiles(found.get('files'), refuse),
            readPermissions(found.get('permissions'), found.get('os'), refuse)
        ];
        const refuseValue = collect(valueRefusals);
        for (const check of checks)
            check?.(refuseValue);
    }
    return [...typeRefusals, ...valueRefusals];
}
function readVersion(node, root, refuse) {
    if (node === undefined) {
        refuse('version-missing', root, 'there is no "version"');
        return undefined;
    }
    const real = (0,yaml_node/* resolved */.L)(node);
    const version = real.kind === 'scalar' ? readFloatAgent2(real) : undefined;
    if (version === undefined) {
        refuse('version-value', node, typeComplaint(node, 'a number'));
        return undefined;
    }
    return refuseValue => {
        if (!(Math.abs(version) < epsilon))
            refuseValue('version-value', node, `invalid version ${version}`);
    };
}
function readOs(node, root, refuse) {
    if (node === undefined) {
        refuse('os-missing', root, 'there is no "os"');
        return undefined;
    }
    const os = readRequiredText(node, 'os-value', refuse);
    return refuseValue => {
        if (os !== undefined && os !== 'linux' && os !== 'windows')
            refuseValue('os-value', node, `unsupported os "${os}"`);
    };
}
function readFileExistsBehavior(node, refuse) {
    const behavior = readText(node, 'feb-value', refuse);
    return refuseValue => {
        if (node === undefined || behavior === undefined)
            return;
        if (!codedeploy_words/* fileExistsBehaviors */.E8.includes(behavior))
            refuseValue('feb-value', node, `invalid file_exists_behavior "${behavior}"`);
    };
}
function readHooks(node, refuse) {
    if (node === undefined)
        return undefined;
    const real = (0,yaml_node/* resolved */.L)(node);
    if (isEmptyPlain(real))
        return undefined;
    if (real.kind !== 'mapping') {
        const isNothing = real.kind === 'scalar' && real.style === 'plain' && /^(?:~|null|false|no|off)$/i.test(real.value);
        refuse(isNothing ? 'section-null-word' : 'section-type', node, typeComplaint(node, 'a map'));
        return undefined;
    }
    // An event that comes twice: the last one is kept, and only its values are checked.
    const events = new Map();
    for (const { key, value } of real.pairs) {
        const name = (0,yaml_node/* resolved */.L)(key);
        if (name.kind !== 'scalar') {
            refuse('yaml-key-type', key, typeComplaint(key, 'text'));
            continue;
        }
        const scripts = readList(presentNode(value), 'hook-shape', 'a list of scripts', refuse).map(script => readScript(script, refuse));
        events.set(name.value, scripts);
    }
    return refuseValue => {
        for (const check of [...events.values()].flat())
            check(refuseValue);
    };
}
function readScript(node, refuse) {
    const found = readFields(node, ['location', 'runas', 'sudo', 'timeout'], 'hook-shape', 'a script', refuse);
    if (found === undefined)
        return () => undefined;
    const location = readText(found.get('location'), 'hook-shape', refuse);
    readText(found.get('runas'), 'hook-shape', refuse);
    const sudo = presentNode(found.get('sudo'));
    if (sudo !== undefined) {
        const real = (0,yaml_node/* resolved */.L)(sudo);
        if (real.kind !== 'scalar' || readBooleanAgent2(real) === undefined) {
            refuse('sudo-type', sudo, typeComplaint(sudo, 'a boolean'));
        }
    }
    const timeoutNode = presentNode(found.get('timeout'));
    const real = timeoutNode === undefined ? undefined : (0,yaml_node/* resolved */.L)(timeoutNode);
    const timeout = real?.kind === 'scalar' ? readU32Agent2(real) : undefined;
    if (timeoutNode !== undefined && timeout === undefined) {
        refuse('timeout-invalid', timeoutNode, typeComplaint(timeoutNode, 'a whole number of seconds'));
    }
    return refuseValue => {
        // What is there and is no text has been refused.
        const isOfOtherKind = location === undefined && presentNode(found.get('location')) !== undefined;
        if (!isOfOtherKind && (location === undefined || location.trim() === '')) {
            const rule = isEmptyPlain((0,yaml_node/* resolved */.L)(node)) ? 'hook-shape' : 'script-location-missing';
            refuseValue(rule, found.get('location') ?? node, 'a script has no location');
        }
        if (timeoutNode !== undefined && timeout === 0)
            refuseValue('timeout-invalid', timeoutNode, 'the timeout is 0');
    };
}
function readFiles(node, refuse) {
    const checks = readList(node, 'section-type', 'a list', refuse).map((entry) => {
        const found = readFields(entry, ['source', 'destination'], 'files-entry-shape', 'a file', refuse);
        const source = readText(found?.get('source'), 'files-non-string', refuse);
        const destination = readText(found?.get('destination'), 'files-non-string', refuse);
        return refuseValue => {
            if (found === undefined)
                return;
            if (isEmptyPlain((0,yaml_node/* resolved */.L)(entry))) {
                refuseValue('files-entry-shape', entry, 'a file has no source');
                return;
            }
            // What is there and is no text has been refused.
            const isOfOtherKind = (name, text) => text === undefined && presentNode(found.get(name)) !== undefined;
            if (isOfOtherKind('source', source) || isOfOtherKind('destination', destination))
                return;
            if (source === undefined || source === '') {
                refuseValue(source === '' ? 'files-empty-string' : 'files-source-missing', source === '' ? (found.get('source') ?? entry) : entry, 'a file has no source');
            }
            else if (destination === undefined || destination === '') {
                const isEmpty = destination === '';
                const at = isEmpty ? (found.get('destination') ?? entry) : entry;
                refuseValue(isEmpty ? 'files-empty-string' : 'files-destination-missing', at, `the file "${source}" has no destination`);
            }
        };
    });
    return refuseValue => {
        for (const check of checks)
            check(refuseValue);
    };
}
function readPermissions(node, osNode, refuse) {
    const entries = readList(node, 'section-type', 'a list', refuse);
    const permissions = entries.map(entry => readPermissionAgent2(entry, refuse));
    const os = osNode === undefined ? undefined : (0,yaml_node/* resolved */.L)(osNode);
    const isWindows = os?.kind === 'scalar' && os.value === 'windows';
    return refuseValue => {
        if (isWindows)
            for (const entry of entries)
                refuseValue('perm-on-windows', entry, 'permissions are not supported on Windows');
        else
            for (const permission of permissions)
                permission.check(refuseValue);
    };
}

;// CONCATENATED MODULE: ./lib/appspec/agents/verdicts.js


/** The rule that tells about each kind of text that cannot be read. */
const ruleOfProblem = {
    syntax: 'yaml-syntax',
    escape: 'yaml-windows-escape',
    tab: 'yaml-tab-indent',
    'alias-name': 'yaml-unquoted-star',
    directive: 'yaml-directive',
    nesting: 'yaml-expansion',
    encoding: 'yaml-encoding',
    size: 'yaml-expansion'
};
/** What every agent's parser does with a Server AppSpec on a host. */
function readWithAgents(source, host) {
    const { problem, root, lines } = source;
    if (problem !== undefined)
        return allRefuse({ rule: ruleOfProblem[problem.kind], span: problem.span, message: problem.message });
    if (root === undefined)
        return allRefuse({ rule: 'file-empty', span: lines.span(0, 0), message: 'the application specification file was empty' });
    const agent1 = (0,agent_1/* readAgent1 */.$)(root, 'psych4', host);
    const olderRuby = (0,agent_1/* readAgent1 */.$)(root, 'psych3', host);
    return {
        refusals: {
            'agent-1': agent1.refusals,
            'agent-1-ruby-3.0': [...oldLibyaml(source), ...olderRuby.refusals],
            'agent-2': [...secondDocument(source), ...readAgent2(root)]
        },
        ...(agent1.appSpec && { appSpec: agent1.appSpec })
    };
}
function allRefuse(refusal) {
    return { refusals: { 'agent-1': [refusal], 'agent-1-ruby-3.0': [refusal], 'agent-2': [refusal] } };
}
/** Hosts with Ruby 3.0 or older have libyaml 0.2.2, which knows YAML 1.1 only. */
function oldLibyaml({ version }) {
    if (version === undefined || version.minor === 1)
        return [];
    return [{ rule: 'yaml-directive', span: version.span, message: 'found incompatible YAML document' }];
}
function secondDocument({ more }) {
    if (more === undefined)
        return [];
    const rule = more.problem === undefined ? 'yaml-multi-document' : ruleOfProblem[more.problem.kind];
    return [{ rule, span: more.span, message: more.problem?.message ?? 'more than one document is not supported' }];
}

// EXTERNAL MODULE: ./lib/appspec/byte-order-mark.js
var byte_order_mark = __webpack_require__(5207);
// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/hook-scripts.js
var hook_scripts = __webpack_require__(4836);
// EXTERNAL MODULE: ./lib/appspec/install-plan.js + 1 modules
var install_plan = __webpack_require__(6596);
;// CONCATENATED MODULE: ./lib/appspec/joint-refusals.js

/** The refusals of all agents by rule; those of several agents for one reason at one place are one. */
function joinRefusals(refusals) {
    const byRule = new Map();
    for (const agent of diagnostic/* agents */.X6) {
        for (const { rule, span, message, value } of refusals[agent]) {
            const places = byRule.get(rule) ?? new Map();
            byRule.set(rule, places);
            const draft = places.get(span.start.offset) ?? { span, agents: [], messages: {} };
            places.set(span.start.offset, draft);
            if (!draft.agents.includes(agent))
                draft.agents.push(agent);
            draft.messages[agent] ??= message;
            if (value !== undefined && agent === 'agent-1')
                draft.value ??= value;
        }
    }
    return new Map([...byRule].map(([rule, places]) => [rule, [...places.values()]]));
}

// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/appspec/new-host.js
var new_host = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var appspec_outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/largest-app-spec.js
var largest_app_spec = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/read-for-platform.js
var read_for_platform = __webpack_require__(2066);
// EXTERNAL MODULE: ./lib/appspec/rule-catalogue.js + 170 modules
var rule_catalogue = __webpack_require__(7447);
// EXTERNAL MODULE: ./lib/appspec/refusal-findings.js
var refusal_findings = __webpack_require__(4863);
;// CONCATENATED MODULE: ./lib/appspec/rule-report.js


/** The agents whose refusal is an error; that of the others is a warning. */
const blocking = { '1': ['agent-1'], '2': ['agent-2'], both: diagnostic/* agents */.X6 };
const notIgnored = 'A comment cannot change that: the file would be refused all the same.';
/** Runs rules and puts what they find in the order of the file. Whatever an agent refuses is in the result, whether a rule spoke of it or not. */
function reportFindings(rules, context, { file, agentVersion, joint }) {
    const diagnostics = [];
    const suppressed = [];
    /** A finding about the whole file stands where its content starts. */
    const firstLine = context.root?.span.start.line ?? 1;
    const spokenOf = new Set();
    const isBlocking = (concerned) => concerned.some(agent => blocking[agentVersion].includes(agent));
    const severityOf = (rule, { severity, refusedBy, agents }) => {
        if (refusedBy !== undefined)
            return isBlocking([...refusedBy, ...(agents ?? [])]) ? 'error' : 'warning';
        const own = severity ?? rule;
        return own === 'error' && agents !== undefined && !isBlocking(agents) ? 'warning' : own;
    };
    const add = (rule, severity, finding) => {
        const { at, message, hint, refusedBy, fix } = finding;
        const concerned = refusedBy === undefined ? finding.agents : [...new Set([...refusedBy, ...(finding.agents ?? [])])];
        const about = finding.refusal ?? at;
        if (about !== undefined && refusedBy !== undefined)
            for (const agent of refusedBy)
                spokenOf.add(`${about.span.start.offset} ${agent}`);
        const real = severityOf(severity, finding);
        const isIgnored = context.suppressions.covers(rule, at?.span.start.line ?? firstLine);
        const isRefusal = refusedBy !== undefined && isBlocking(refusedBy);
        if (!isIgnored && !isRefusal)
            context.suppressions.keep(rule, at?.span.start.line ?? firstLine);
        const list = isIgnored && !isRefusal ? suppressed : diagnostics;
        list.push({
            rule,
            severity: real,
            message: isIgnored && isRefusal ? `${message} ${notIgnored}` : message,
            ...(hint === undefined ? {} : { hint }),
            file,
            ...(at === undefined ? {} : { span: at.span }),
            ...agentsOf(context, concerned),
            ...(fix && { fix })
        });
    };
    const run = ({ id, severity, check }) => check(context, finding => add(id, severity, finding));
    for (const rule of rules)
        if (rule.isLast !== true)
            run(rule);
    for (const [rule, refusals] of joint) {
        for (const refusal of refusals) {
            const missed = refusal.agents.filter(agent => !spokenOf.has(`${refusal.span.start.offset} ${agent}`));
            if (missed.length > 0)
                add(rule, 'error', { at: refusal, refusedBy: missed, message: `${(0,refusal_findings/* complaint */.U4)(refusal)}: ${(0,refusal_findings/* readersRefuse */.fU)(context, missed)} the file.` });
        }
    }
    for (const rule of rules)
        if (rule.isLast === true)
            run(rule);
    const startOf = ({ span }) => span?.start.offset ?? -1;
    // What is equal here stays in the order of the rules.
    const byPlace = (a, b) => startOf(a) - startOf(b) || diagnostic/* severityOrder */.IY[a.severity] - diagnostic/* severityOrder */.IY[b.severity];
    return { diagnostics: diagnostics.sort(byPlace), suppressed: suppressed.sort(byPlace) };
}
/** No agent ever sees an AppSpec of ECS or Lambda. */
function agentsOf({ platform }, concerned) {
    if (platform !== 'server')
        return { agents: [] };
    return concerned === undefined || concerned.length === diagnostic/* agents */.X6.length ? {} : { agents: concerned };
}

// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __webpack_require__(8495);
// EXTERNAL MODULE: ./lib/appspec/suppressions.js + 3 modules
var suppressions = __webpack_require__(8839);
;// CONCATENATED MODULE: ./lib/appspec/validate.js


















/**
 * Checks an AppSpec as the agents would read it, and everything else that is worth saying about it and the revision it ships with.
 * Never rejects because of what the file holds; it does when `tree.read` or `previous.read` does.
 */
async function validateAppSpec(options) {
    const { file, agentVersion = '1', tree, previous, bundleType, hasLoadBalancer } = options;
    const { source, detection } = (0,read_for_platform/* readForPlatform */.h)(options.text, options.platform);
    const { root } = source;
    const platform = options.platform ?? detection.platform;
    const isForService = platform !== 'server' && !detection.isTemplate && (detection.resources !== undefined || detection.serverKeys.length === 0);
    const functionAppSpec = isForService && root !== undefined ? (0,function_app_spec/* functionAppSpecOf */.mP)(root) : undefined;
    const outline = root && (0,appspec_outline/* outlineOf */.W4)(root);
    const system = systemOf(outline);
    const host = options.host ?? system ?? 'linux';
    const { refusals, appSpec } = platform === 'server' ? readWithAgents(source, host) : readAsYaml(source, host);
    const joint = joinRefusals(refusals);
    if ((0,byte_order_mark/* hidesFirstKey */.p)(source))
        leaveToByteOrderMark(joint, source);
    const bundle = tree === undefined ? undefined : { tree, walked: source_tree/* SourceTree */.W.of(tree) };
    const isServer = platform === 'server';
    const runsScripts = (event) => (0,lifecycle/* isScriptable */.ur)('server', event) && (hasLoadBalancer !== false || !(0,lifecycle/* needsLoadBalancer */.Sm)(event));
    const scripts = outline && isServer ? await (0,hook_scripts/* loadHookScripts */.I)(outline, system ?? host, { bundle, runsScripts }) : [];
    const previousScripts = previous && isServer ? await scriptsOfRevision(previous, system ?? host) : undefined;
    const differingAppSpec = tree && isServer ? await differingAppSpecIn(tree) : undefined;
    const plan = appSpec && tree && (0,install_plan/* planInstall */.B)({ appSpec, tree, host: (0,new_host/* newHost */.n)(appSpec.os.value) });
    const rules = rule_catalogue/* ruleCatalogue */.E.filter(rule => rule.platforms.includes(platform));
    const context = {
        file,
        source,
        platform,
        system: system ?? host,
        host,
        runsScripts,
        scripts,
        ...(root && { root }),
        ...(outline && { outline }),
        ...(functionAppSpec && { functionAppSpec }),
        ...(appSpec && { appSpec }),
        ...(bundle && { tree: bundle.walked }),
        ...(tree?.leftOutBy && { leftOutBy: tree.leftOutBy }),
        ...(plan && { plan }),
        ...(bundleType && { bundleType }),
        ...(hasLoadBalancer !== undefined && { hasLoadBalancer }),
        ...(previousScripts && { previousScripts }),
        ...(differingAppSpec !== undefined && { differingAppSpec }),
        suppressions: new suppressions/* Suppressions */.J(source, rule_catalogue/* ruleCatalogue */.E.map(({ id }) => id)),
        couldFind: id => root !== undefined &&
            rules.some(({ id: rule, needs, findsMoreWith }) => [needs, findsMoreWith].every(part => rule === id && (part === undefined || context[part] !== undefined))),
        refusals: rule => joint.get(rule) ?? [],
        otherRefusers: otherRefusersIn(joint),
        nodeAt: nodeFinder(root)
    };
    const { diagnostics, suppressed } = reportFindings(rules, context, { file, agentVersion, joint });
    const verdicts = {};
    for (const agent of diagnostic/* agents */.X6)
        verdicts[agent] = refusals[agent].length === 0 ? 'valid' : 'invalid';
    return { file, platform, verdicts, diagnostics, ...(suppressed.length > 0 && { suppressed }), text: source.text, ...(appSpec && { appSpec }) };
}
/** The hook scripts of a revision, by its own AppSpec; none when it has no AppSpec that can be read. */
async function scriptsOfRevision(tree, system) {
    const text = await tree.read('appspec.yml', largest_app_spec/* largestAppSpec */.N);
    const root = text && (0,read/* readYaml */.g)(text).root;
    const outline = root && (0,appspec_outline/* outlineOf */.W4)(root);
    return outline ? (0,hook_scripts/* loadHookScripts */.I)(outline, system, { bundle: { tree, walked: source_tree/* SourceTree */.W.of(tree) } }) : [];
}
/** `appspec.yaml` beside `appspec.yml`, when they differ. */
async function differingAppSpecIn(tree) {
    const other = 'appspec.yaml';
    if (!tree.entries.has('appspec.yml') || !tree.entries.has(other))
        return undefined;
    const [read, ignored] = await Promise.all([tree.read('appspec.yml', largest_app_spec/* largestAppSpec */.N), tree.read(other, largest_app_spec/* largestAppSpec */.N)]);
    const isSame = read?.length === ignored?.length && read?.every((byte, i) => byte === ignored?.[i]);
    return isSame === true ? undefined : other;
}
function systemOf(outline) {
    const os = outline && (0,appspec_outline/* scalarOf */.ol)(outline.top, 'os');
    return model/* hostSystems */.$.find(system => system === os?.value);
}
/** ECS and Lambda AppSpecs are read by the service; what can be said here is whether they are a map of YAML. */
function readAsYaml(source, host) {
    const general = /^(?:yaml-(?:syntax|tab-indent|encoding|expansion|unquoted-star|windows-escape|not-a-map)|file-empty)$/;
    const { refusals } = readWithAgents(source, host);
    const kept = refusals['agent-1-ruby-3.0'].filter(({ rule }) => general.test(rule));
    return { refusals: { 'agent-1': kept, 'agent-1-ruby-3.0': kept, 'agent-2': kept } };
}
/** Takes away what the agents say because a byte order mark hides the first key: in the file, nobody could see why. */
function leaveToByteOrderMark(joint, { more }) {
    joint.delete('version-missing');
    joint.delete('os-missing');
    const syntax = joint.get('yaml-syntax') ?? [];
    joint.set('yaml-syntax', syntax.filter(({ span }) => more?.problem === undefined || span.start.offset !== more.span.start.offset));
}
function otherRefusersIn(joint) {
    const byPlace = new Map();
    const placeOf = ({ start, end }) => `${start.offset}-${end.offset}`;
    for (const [rule, refusals] of joint) {
        for (const { span, agents } of refusals)
            byPlace.set(placeOf(span), [...(byPlace.get(placeOf(span)) ?? []), { rule, agents }]);
    }
    return (rule, span) => (byPlace.get(placeOf(span)) ?? []).filter(each => each.rule !== rule).flatMap(each => each.agents);
}
/** Several nodes can start at one place: the outermost of them is what a refusal is about, unless it is a map that starts with its first key. */
function nodeFinder(root) {
    let places;
    return span => {
        if (places === undefined) {
            places = new Map();
            for (const node of root === undefined ? [] : (0,appspec_outline/* walk */.GG)(root)) {
                const key = `${node.span.start.offset}-${node.span.end.offset}`;
                if (!places.has(key))
                    places.set(key, node);
            }
        }
        return places.get(`${span.start.offset}-${span.end.offset}`);
    };
}


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ isForeignTopKey),
/* harmony export */   bg: () => (/* binding */ levelNames),
/* harmony export */   yl: () => (/* binding */ serverKeys)
/* harmony export */ });
/** The keys of a Server AppSpec, by the place where the agents look for them. */
const serverKeys = {
    top: ['version', 'os', 'files', 'permissions', 'hooks', 'file_exists_behavior'],
    file: ['source', 'destination'],
    permission: ['object', 'pattern', 'except', 'type', 'owner', 'group', 'mode', 'acls', 'context'],
    context: ['name', 'type', 'range'],
    script: ['location', 'timeout', 'runas', 'sudo']
};
/** How each level is called in messages. */
const levelNames = {
    top: 'the top level',
    file: 'an entry of "files"',
    permission: 'an entry of "permissions"',
    context: '"context"',
    script: 'a script'
};
/** Keys at the top level that other tools put there on purpose. */
function isForeignTopKey(name) {
    return name === 'branch_config' || /^x-/.test(name) || name === '<<';
}


/***/ }),

/***/ 8032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tokenList)
/* harmony export */ });
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5129);
/* harmony import */ var _syntax_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4768);


/** The tokens of a text up to its end, or up to the first thing that is none; where they end. */
function tokenList(text) {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .L(text);
    const tokens = [];
    try {
        for (;;) {
            const token = scanner.peek();
            tokens.push(token);
            if (token.type === 'stream-end')
                return { tokens, end: text.length };
            scanner.skip();
        }
    }
    catch (error) {
        if (!(error instanceof _syntax_error_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlSyntaxError */ .n))
            throw error;
        return { tokens, end: Math.min(error.offset, text.length) };
    }
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

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requireDirectory),
/* harmony export */   Tj: () => (/* binding */ readAppSpecFile),
/* harmony export */   fi: () => (/* binding */ noAppSpecHint),
/* harmony export */   jp: () => (/* binding */ hasAppSpec),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _appspec_largest_app_spec_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1744);
/* harmony import */ var _appspec_read_for_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2066);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_size_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6282);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3029);
/* harmony import */ var _archive_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8695);
/* harmony import */ var _find_appspecs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(315);
/* harmony import */ var _read_planned_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(996);
/* harmony import */ var _stat_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4158);











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
    const candidates = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(appspec) ? [appspec] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, appspec), appspec];
    for (const file of new Set(candidates)) {
        const text = readIfThere(file);
        if (text)
            return { file, text };
    }
    const places = [...new Set(candidates)];
    if (appspec !== defaultName) {
        const meant = places.map(nearestFile).find(file => file !== undefined);
        const hint = meant === undefined ? noAppSpecHint : `Did you mean "${meant}"?`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `there is no file ${places.map(file => `"${file}"`).join(' or ')}`, { input: 'appspec', hint });
    }
    const other = namesIn(source).find(entry => appSpecName.test(entry));
    // What keeps it from being read is what is wrong: it would not help to rename it.
    const text = other === undefined ? undefined : readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, other));
    const platform = text === undefined ? 'server' : (0,_appspec_read_for_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .readForPlatform */ .h)(text).detection.platform;
    const here = places.map(file => `"${file}"`).join(' or ');
    if (platform === 'server') {
        const hint = other === undefined
            ? ((await belowHint(source)) ?? noAppSpecHint)
            : `There is "${other}", and the agents look for \`appspec.yml\`: rename it, or name it with \`appspec: ${other}\`, which ships it under that name.`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `there is no AppSpec at ${here}`, { input: 'appspec', hint });
    }
    const name = platform === 'ecs' ? 'ECS' : 'Lambda';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `there is no AppSpec at ${here}, and "${other}" is for ${name}, which installs nothing`, {
        input: 'appspec',
        hint: `A deployment to ${name} needs no bundle: \`deploy\` takes the AppSpec as it is, by any name.`
    });
}
/** Whether a file that was found under a usual name is that of the working directory, for want of one in the source. */
function isFromElsewhere(file, source) {
    return appSpecName.test(file) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, file) !== file;
}
/** Where the AppSpec is that was probably meant: the build put it there, or the source is named one folder too high. */
async function belowHint(source) {
    const { appSpecs } = await (0,_find_appspecs_js__WEBPACK_IMPORTED_MODULE_5__/* .findAppSpecs */ .R)(source, { maxDepth: 4, maxEntries: 20_000 });
    const [nearest, ...others] = appSpecs
        .filter(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === defaultName)
        .sort((a, b) => a.path.split('/').length - b.path.split('/').length);
    if (nearest === undefined)
        return undefined;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const below = `There is "${slashed(nearest.file)}"${more}: set \`source: ${slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(nearest.file))}\``;
    return more === ''
        ? `${below}, or \`appspec: ${slashed(nearest.path)}\` when its files are those of the whole source.`
        : `${below}, or that of another.`;
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Whether a source has an `appspec.yml` of its own, whatever it is. Throws as {@link readAppSpecFile} when there is no such directory. */
function hasAppSpec(source) {
    requireDirectory(source);
    return (0,_stat_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isEntry */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, defaultName));
}
/** Throws `invalid-bundle` when the source is no directory, naming the nearest one that there is. */
function requireDirectory(source) {
    const stats = (0,_stat_path_js__WEBPACK_IMPORTED_MODULE_7__/* .statPath */ .q)(source);
    if (stats?.isDirectory() === true)
        return;
    if (stats?.isFile() === true) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-bundle', `"${source}" is a file, not a directory`, {
            input: 'source',
            hint: 'Name the directory that is packed; `deploy`, `push` and `rehearse` take an archive that was built before with `archive`.'
        });
    }
    const meant = nearestDirectory(source);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-bundle', `there is no directory "${source}"`, {
        input: 'source',
        hint: `${meant === undefined ? '' : `Did you mean "${slashed(meant)}"? `}Name the directory that holds what is deployed; did the build step run?`
    });
}
/** The directory beside it with nearly the same name. */
function nearestDirectory(source) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(source);
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source), namesIn(parent).filter(name => isDirectoryAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name))));
    return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, meant);
}
function isDirectoryAt(path) {
    try {
        return (0,_stat_path_js__WEBPACK_IMPORTED_MODULE_7__/* .statPath */ .q)(path)?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
/** The file that somebody who misspelt a path probably meant: the AppSpec beside it, or one with nearly the same name. */
function nearestFile(file) {
    const names = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const meant = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), names) ?? names.find(name => appSpecName.test(name));
    return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), meant);
}
function readIfThere(file) {
    try {
        const { size } = regularFile(file);
        refuseArchive(file);
        if (size <= _appspec_largest_app_spec_js__WEBPACK_IMPORTED_MODULE_9__/* .largestAppSpec */ .N)
            return contentNow(file);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `"${file}" is too large for an AppSpec: it has ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSize */ .X)(size)}, and no more than ${(0,_core_size_js__WEBPACK_IMPORTED_MODULE_10__/* .formatSize */ .X)(_appspec_largest_app_spec_js__WEBPACK_IMPORTED_MODULE_9__/* .largestAppSpec */ .N)} are read`, { input: 'appspec', hint: 'Name the AppSpec with `appspec` if it is another file.' });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH)
            throw error;
        const { code } = error;
        if (code === 'ENOENT')
            refuseDanglingLink(file);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `the AppSpec "${file}" cannot be read (${code ?? 'unknown error'})`, {
            input: 'appspec',
            cause: error
        });
    }
}
/** Reading a pipe or a device could wait, or go on, for ever. */
function regularFile(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    if (stats.isFile())
        return stats;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `"${file}" is no file`, { input: 'appspec' });
}
/** A pipe that took the place of the file since is not waited for: nothing else could run meanwhile, an end by a signal included. */
function contentNow(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, _read_planned_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readFlags */ .uW);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** It is there, and it is what was meant: another file must not be taken for it. */
function refuseDanglingLink(file) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `"${file}" is a symlink that leads nowhere`, {
        input: 'appspec',
        hint: 'Let it lead to the AppSpec, or put the AppSpec in its place.'
    });
}
function refuseArchive(file) {
    const content = (0,_archive_type_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveContent */ .Q)(file);
    if (content === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `"${file}" is no AppSpec but an archive (${content})`, {
        input: 'appspec',
        hint: 'Name the AppSpec, or the directory that the archive is made from; `rehearse` and `deploy` take an archive with `archive`.'
    });
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withExecutables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _normal_mode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3613);
/* harmony import */ var _planned_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var _resolve_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4346);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5976);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(204);






/**
 * The plan with execute permission for the files at `paths` (hook scripts as the AppSpec spells them), and a notice for each that lacked it.
 * The agent would only grant `chmod +x`, which leaves a 0600 script unreadable for a `runas` user. Paths that are not in the plan are left
 * to the rules that know the AppSpec.
 */
function withExecutables(plan, paths) {
    const changed = new Set();
    for (const path of paths) {
        const resolved = (0,_resolve_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(plan.tree.entries, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\/+/, ''));
        if (resolved.kind === 'found' && resolved.entry.kind === 'file' && (resolved.entry.mode & 0o100) === 0)
            changed.add(resolved.entry.path);
    }
    if (changed.size === 0)
        return plan;
    const entries = plan.entries.map(entry => (changed.has(entry.path) ? { ...entry, mode: (0,_normal_mode_js__WEBPACK_IMPORTED_MODULE_4__/* .executableMode */ .ir)(entry.mode) } : entry));
    const notices = [...changed].map((path) => ({
        rule: 'script-made-executable',
        severity: 'info',
        message: `The hook script ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(path)} is not executable; it is packed with execute permission.`,
        hint: `Run \`git update-index --chmod=+x -- ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(plan.source, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'))}\` to keep it.`,
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(plan.source, path)
    }));
    return { ...plan, entries, tree: (0,_planned_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedTree */ .d)(entries, plan.tree.leftOutBy), diagnostics: [...plan.diagnostics, ...notices] };
}


/***/ }),

/***/ 315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ findAppSpecs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/read-for-platform.js
var read_for_platform = __webpack_require__(2066);
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

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ literalPattern),
/* harmony export */   f: () => (/* binding */ escapedForPattern)
/* harmony export */ });
/** The pattern in gitignore syntax that means this path, relative to the place of the ignore file, and no other. */
function literalPattern(path) {
    // A blank at the end counts only behind a backslash.
    return `/${escapedForPattern(path).replace(/ +$/, blanks => '\\ '.repeat(blanks.length))}`;
}
/** Part of a path for a pattern that goes on behind it. */
function escapedForPattern(path) {
    return path.replace(/[\\*?[]/g, '\\$&');
}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ modeDiagnostics)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _resolve_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4346);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);



/**
 * Modes with which a Linux host gets files that the users they are for cannot read. An archive has such modes when the program that built it
 * writes none, or was told none: the agent itself is root and reads all the same.
 */
function modeDiagnostics(question) {
    return [...unreadableFiles(question), ...unreadableHooks(question)];
}
function unreadableFiles({ source, entries }) {
    const found = [...entries.values()].filter(({ kind, mode }) => kind === 'file' && (mode & 0o444) === 0);
    const [first] = found;
    if (first === undefined)
        return [];
    const which = found.length === 1 ? (0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(first.path) : `${found.length} files, such as ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(first.path)},`;
    return [
        {
            rule: 'file-without-read-permission',
            severity: 'warning',
            message: `${which} may be read by nobody but root (mode ${octal(first.mode)}), and ${found.length === 1 ? 'is' : 'are'} installed so.`,
            hint: 'Whatever built the archive writes no Unix modes: tell it to, or package the directory with `source`. `permissions` in the AppSpec mends it on the host.',
            file: source
        }
    ];
}
function unreadableHooks({ source, entries, hooks, isOwnedByRoot }) {
    const told = new Set();
    return hooks.flatMap(({ location, runas }) => {
        const resolved = (0,_resolve_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)(entries, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(location).replace(/^\/+/, ''));
        if (runas === undefined || runas === 'root' || resolved.kind !== 'found' || resolved.entry.kind !== 'file')
            return [];
        const { path } = resolved.entry;
        const fault = hindrance(path, entries);
        if (fault === undefined || told.has(`${runas} ${path}`))
            return [];
        told.add(`${runas} ${path}`);
        return [
            {
                rule: 'hook-unreadable-for-runas',
                severity: isOwnedByRoot ? 'error' : 'warning',
                message: `The hook script ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} runs as ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(runas)}, who may not ${fault.what} ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(fault.path)} (mode ${octal(fault.mode)}): it fails with "Permission denied".`,
                hint: `Pack it with mode ${fault.what === 'read' ? '755' : '755 on the folder'}: the agent grants execute permission, and no other.`,
                file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, path)
            }
        ];
    });
}
/** What keeps a user that is neither the owner nor in the group from reading a file. */
function hindrance(path, entries) {
    for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
        const folder = entries.get(path.slice(0, cut));
        if (folder !== undefined && (folder.mode & 0o001) === 0)
            return { what: 'enter', path: folder.path, mode: folder.mode };
    }
    const file = entries.get(path);
    return file === undefined || (file.mode & 0o004) !== 0 ? undefined : { what: 'read', path, mode: file.mode };
}
function octal(mode) {
    return mode.toString(8).padStart(3, '0');
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ nameDiagnostics)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8071);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);



/**
 * Names that arrive changed, or not at all, on hosts of `os` when they travel as `type`: control characters in a zip (unzip
 * drops them), and on Windows forbidden characters, device names, trailing dots and blanks, and names that
 * differ in case only. On Linux, names and paths that are too long.
 */
function nameDiagnostics({ source, entries }, { type, os }) {
    const found = [];
    const tell = (path, rule, message, hint) => {
        found.push({ rule, severity: 'error', message, hint, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, path) });
    };
    const folded = new Map();
    for (const entry of entries) {
        const { path, kind } = entry;
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (type === 'zip' && os === 'linux' && hasControlCharacter(name)) {
            tell(path, 'control-character-in-name', `unzip on the host drops the control characters from the name ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}.`, 'Rename it, or use `bundle-type: tgz`.');
        }
        if (os === 'linux') {
            const fault = linuxFault(path, name);
            if (fault !== undefined)
                tell(path, 'name-too-long', `Linux cannot store ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}: ${fault}.`, 'Shorten it, or exclude it.');
        }
        if (os !== 'windows')
            continue;
        const fault = windowsFault(name);
        if (fault !== undefined)
            tell(path, 'name-impossible-on-windows', `Windows cannot store ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)}: its name ${fault}.`, 'Rename or exclude it.');
        const key = path.toLowerCase();
        const twin = folded.get(key);
        if (twin === undefined)
            folded.set(key, entry);
        else {
            const outcome = kind !== 'directory' && twin.kind !== 'directory'
                ? 'the later one replaces the other'
                : kind === twin.kind
                    ? 'what is in both lands in one folder'
                    : 'a file and a folder cannot both have it';
            tell(path, 'names-collide-on-windows', `On Windows ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} and ${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(twin.path)} are the same; ${outcome}.`, 'Rename or exclude one of them.');
        }
    }
    return found;
}
function hasControlCharacter(name) {
    for (let i = 0; i < name.length; i++)
        if (name.charCodeAt(i) < 0x20 || name.charCodeAt(i) === 0x7f)
            return true;
    return false;
}
/** Where the agent unpacks: its root, the id of the group (a UUID), the id of the deployment and the folder of the archive. */
const unpackedAt = `/opt/codedeploy-agent/deployment-root/${'0'.repeat(36)}/d-000000000/deployment-archive/`;
function linuxFault(path, name) {
    // No text has more bytes than three for each UTF-16 unit.
    if (path.length * 3 <= _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameBytes */ .N)
        return undefined;
    const bytes = Buffer.byteLength(name);
    if (bytes > _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameBytes */ .N)
        return `its name has ${bytes} bytes, and ${_linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxNameBytes */ .N} are possible`;
    const unpacked = unpackedAt.length + Buffer.byteLength(path);
    return unpacked > _linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPathBytes */ .L ? `unpacked its path has ${unpacked} bytes, and ${_linux_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxPathBytes */ .L} are possible` : undefined;
}
/** UTF-16 units: NTFS counts these. */
const maxWindowsName = 255;
/** "Naming Files, Paths, and Namespaces" in Microsoft's Win32 documentation. */
function windowsFault(name) {
    if (name.length > maxWindowsName)
        return `has ${name.length} characters, and ${maxWindowsName} are possible`;
    if (hasControlCharacter(name))
        return 'holds a control character';
    const forbidden = /[<>:"\\|?*]/.exec(name)?.[0];
    if (forbidden !== undefined)
        return `holds ${forbidden}`;
    if (/[. ]$/.test(name))
        return 'ends in a dot or a blank';
    if (/^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\.|$)/i.test(name))
        return 'is that of a device';
    return undefined;
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ isMaskedForOthers),
/* harmony export */   Yl: () => (/* binding */ unmaskedMode),
/* harmony export */   ir: () => (/* binding */ executableMode),
/* harmony export */   pA: () => (/* binding */ normalMode)
/* harmony export */ });
/**
 * Whether the source was written under a umask that denies everything to others (027, 077): no file or directory grants them
 * anything, so the lack of those bits says nothing about most single files; see {@link unmaskedMode}.
 */
function isMaskedForOthers(entries) {
    let seen = false;
    for (const { kind, mode } of entries) {
        if (kind === 'symlink')
            continue;
        if ((mode & 0o007) !== 0)
            return false;
        seen = true;
    }
    return seen;
}
/**
 * The mode an entry has in the bundle, chosen so that the umask of whoever wrote the source does not show:
 * - group and others never get write (umask 000, 002 and 022 give the same), the owner always gets read;
 * - setuid, setgid and sticky are dropped, as unzip does on the host;
 * - what was restricted stays restricted: 0600, 0640, 0444, 0555 are kept.
 * Symlinks are 0777, as Linux shows them.
 */
function normalMode({ kind, mode }) {
    if (kind === 'symlink')
        return 0o777;
    return (mode & 0o755) | (kind === 'directory' ? 0o700 : 0o400);
}
/**
 * The mode of an entry in a source that {@link isMaskedForOthers}, as the usual umask leaves it: files become 0755 if the owner may execute
 * them, else 0644, and directories 0755. Not for a file that holds a secret: nobody may open that to all users of a host.
 */
function unmaskedMode({ kind, mode }) {
    if (kind === 'symlink')
        return 0o777;
    return kind === 'directory' || (mode & 0o100) !== 0 ? 0o755 : 0o644;
}
/** `mode` with execute for everyone who may read. */
function executableMode(mode) {
    return mode | 0o100 | ((mode & 0o044) >> 2);
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ outputPatterns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _literal_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);
/* harmony import */ var _unfinished_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7750);




/**
 * Patterns in gitignore syntax that leave a bundle's own file out of `source`, with what a killed run left of it and the folders that hold
 * nothing else: none when it is written elsewhere. Without them a bundle that is written again would hold the one before.
 */
function outputPatterns(source, output) {
    const root = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source));
    const file = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output));
    const path = pathInside(root, file);
    if (path === undefined)
        return [];
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const patterns = [(0,_literal_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPattern */ .K)(path), `/${(0,_unfinished_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedPattern */ .yR)((0,_literal_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedForPattern */ .f)(path))}`];
    let isOurs = (sibling) => sibling === name || (0,_unfinished_file_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedOf */ .$B)(sibling) === name;
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file); folder !== root; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).every(isOurs))
            break;
        patterns.push((0,_literal_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .literalPattern */ .K)(pathInside(root, folder) ?? ''));
        const child = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
        isOurs = sibling => sibling === child;
    }
    return patterns;
}
function pathInside(root, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    return path === '' || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? undefined : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** With the links of the part that is there already. */
function realPath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
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

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planRevision)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/bundle/executables.js
var executables = __webpack_require__(2197);
;// CONCATENATED MODULE: ./lib/bundle/git-index.js



/** No index comes near: it has some hundred bytes for each file. */
const largestBytes = 512 * 1024 * 1024;
const kinds = { 0o100644: 'plain', 0o100755: 'executable', 0o120000: 'symlink' };
/** What a submodule is in the index of the repository around it. */
const gitlink = 0o160000;
/**
 * What the index of the git repository around a directory, and those of the submodules below it, say about the files below it, by their path
 * relative to that directory. Empty where there is no repository. Undefined when one of them is split, most of which is in another file: what
 * it says would be a part only. Throws `invalid-bundle` for an index that cannot be read: scripts would lose their modes.
 */
function indexedKinds(folder) {
    const real = (0,external_node_fs_.realpathSync)(folder);
    const found = new Map();
    const around = findRepository(real);
    if (around === undefined)
        return found;
    const inside = (0,external_node_path_.relative)(around.workTree, real)
        .split(external_node_path_.sep)
        .filter(Boolean)
        .map(name => `${name}/`)
        .join('');
    const seen = new Set();
    /** Repositories to read: what their paths start with below the directory, and there. */
    const repositories = [{ ...around, inside, at: '' }];
    for (const { workTree, gitFolder, inside, at } of repositories) {
        // A `.git` file may lead to any repository, and so round in a circle.
        if (seen.has(gitFolder))
            continue;
        seen.add(gitFolder);
        const index = indexOf(gitFolder, inside);
        if (index === undefined)
            return undefined;
        for (const [path, kind] of index.kinds)
            found.set(at + path, kind);
        for (const path of index.submodules) {
            const submodule = (0,external_node_path_.join)(workTree, inside, path);
            const itsFolder = gitFolderIn(submodule);
            // One that was not checked out has no files.
            if (itsFolder !== undefined)
                repositories.push({ workTree: submodule, gitFolder: itsFolder, inside: '', at: `${at}${path}/` });
        }
    }
    return found;
}
/** What a repository knows of the files whose path starts with `prefix`, without it. Undefined for a split index. */
function indexOf(gitFolder, prefix) {
    const file = (0,external_node_path_.join)(gitFolder, 'index');
    const stats = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (stats === undefined)
        return { kinds: new Map(), submodules: [] };
    try {
        if (stats.size > largestBytes)
            throw new RangeError(`it has ${stats.size} bytes`);
        return readIndex((0,external_node_fs_.readFileSync)(file), prefix, idBytes(gitFolder));
    }
    catch (cause) {
        throw new errors/* DeployError */.sH('invalid-bundle', `git's index "${file}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
            input: 'source',
            hint: 'Modes of files come from there on Windows. Run `git status` to see what is wrong with it; `git read-tree HEAD` writes it anew.',
            cause
        });
    }
}
function findRepository(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const gitFolder = gitFolderIn(folder);
        if (gitFolder !== undefined)
            return { workTree: folder, gitFolder };
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
/** Where git keeps what it knows of the work tree in a folder; undefined when none is. */
function gitFolderIn(folder) {
    const git = (0,external_node_path_.join)(folder, '.git');
    const stats = (0,external_node_fs_.statSync)(git, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return git;
    // In a worktree and in a submodule `.git` is a file that says where it is.
    const said = stats?.isFile() ? /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_.readFileSync)(git, 'utf8'))?.[1] : undefined;
    if (said === undefined)
        return undefined;
    return (0,external_node_path_.isAbsolute)(said) ? said : (0,external_node_path_.resolve)(folder, said);
}
/** Bytes of an object's id: those of SHA-1, unless the repository was made with `--object-format=sha256`. */
function idBytes(gitFolder) {
    const common = readIfThere((0,external_node_path_.join)(gitFolder, 'commondir'))?.trim();
    const config = readIfThere((0,external_node_path_.join)(common === undefined ? gitFolder : (0,external_node_path_.resolve)(gitFolder, common), 'config')) ?? '';
    return /^\s*objectformat\s*=\s*"?sha256\b/im.test(config) ? 32 : 20;
}
function readIfThere(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
}
/** Versions 2 to 4, as gitformat-index(5) describes them. Undefined for a split one. */
function readIndex(bytes, prefix, idLength) {
    const found = new Map();
    const submodules = [];
    if (bytes.toString('latin1', 0, 4) !== 'DIRC')
        throw new RangeError('it does not start with DIRC');
    const version = bytes.readUInt32BE(4);
    if (version < 2 || version > 4)
        throw new RangeError(`version ${version} is not known`);
    const count = bytes.readUInt32BE(8);
    let at = 12;
    let path = Buffer.alloc(0);
    for (let i = 0; i < count; i++) {
        const mode = bytes.readUInt32BE(at + 24);
        const flagsAt = at + 40 + idLength;
        const flags = bytes.readUInt16BE(flagsAt);
        const isExtended = version >= 3 && (flags & 0x4000) !== 0;
        const nameAt = flagsAt + (isExtended ? 4 : 2);
        let suffixAt = nameAt;
        let kept = 0;
        if (version === 4) {
            const strip = readOffset(bytes, nameAt);
            suffixAt = strip.next;
            kept = path.length - strip.value;
            if (kept < 0)
                throw new RangeError('a name is shorter than nothing');
        }
        const end = bytes.indexOf(0, suffixAt);
        if (end < 0)
            throw new RangeError('it ends in the middle of a name');
        path = Buffer.concat([path.subarray(0, kept), bytes.subarray(suffixAt, end)]);
        // Version 4 has one NUL; the others fill entries up to a multiple of eight bytes, with one NUL at least.
        at = version === 4 ? end + 1 : at + Math.ceil((end + 1 - at) / 8) * 8;
        const name = path.toString('utf8');
        if (!name.startsWith(prefix))
            continue;
        const kind = kinds[mode];
        if (kind !== undefined)
            found.set(name.slice(prefix.length), kind);
        else if (mode === gitlink)
            submodules.push(name.slice(prefix.length));
    }
    return isSplit(bytes, at, idLength) ? undefined : { kinds: found, submodules };
}
/** Whether there is a `link` among the extensions behind the entries that names a shared index; one of zeros alone needs none. */
function isSplit(bytes, start, idLength) {
    // A hash of the whole is at the end.
    for (let at = start; at + 8 <= bytes.length - idLength; at += 8 + bytes.readUInt32BE(at + 4)) {
        if (bytes.toString('latin1', at, at + 4) === 'link')
            return bytes.subarray(at + 8, at + 8 + idLength).some(byte => byte !== 0);
    }
    return false;
}
/**
 * A number of variable width, as gitformat-pack(5) describes offsets: seven bits a byte, the high bit set in each byte but the last, and
 * for each byte behind the first the smallest number that needs so many is added.
 */
function readOffset(bytes, start) {
    let next = start;
    while (bytes.readUInt8(next) >= 0x80)
        next += 1;
    next += 1;
    let value = 0;
    for (const [i, byte] of bytes.subarray(start, next).entries())
        value = value * 128 + (byte % 128) + (i > 0 ? 128 : 0);
    return { value, next };
}

// EXTERNAL MODULE: ./lib/bundle/linux-limits.js
var linux_limits = __webpack_require__(8071);
// EXTERNAL MODULE: ./lib/bundle/read-planned-file.js
var read_planned_file = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var bundle_unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/git-modes.js





/**
 * The entries with modes for a file system that keeps none (Windows): from git's index; of files that git does not know, those that start
 * with `#!` are executable. A file that git knows as a symlink, and wrote as a file because links are off (`core.symlinks`), is one again
 * when links are preserved. A split index is not read: then `#!` decides for all files, with a warning.
 */
function withGitModes(found, { root, source, symlinks }) {
    const index = indexedKinds(root);
    const indexed = index ?? new Map();
    const diagnostics = index === undefined ? [splitIndex(source)] : [];
    const links = [];
    const entries = found.map((entry) => {
        if (entry.kind === 'directory')
            return { ...entry, mode: 0o755 };
        if (entry.kind === 'symlink')
            return entry;
        const known = indexed.get(entry.path);
        const target = known === 'symlink' ? targetIn(entry) : undefined;
        if (target !== undefined) {
            links.push(entry.path);
            if (symlinks === 'preserve')
                return { ...entry, kind: 'symlink', mode: 0o777, size: 0, target };
        }
        const isExecutable = known === undefined ? startsAsScript(entry) : known === 'executable';
        return { ...entry, mode: isExecutable ? 0o755 : 0o644 };
    });
    if (links.length > 0)
        diagnostics.push(textLinks(links, source, symlinks));
    return { found: entries, diagnostics };
}
/** The text of a file that stands for a link; undefined for one that somebody put in its place since. */
function targetIn(entry) {
    if (entry.size === 0 || entry.size > linux_limits/* maxPathBytes */.L)
        return undefined;
    const text = reading(entry, () => (0,external_node_fs_.readFileSync)(entry.file, 'utf8'));
    return /[\0\n]/.test(text) ? undefined : text;
}
function textLinks([first = '', ...more], source, symlinks) {
    const which = more.length === 0 ? `${(0,bundle_unpackable/* quoted */.T)(first)} is a symlink` : `${(0,bundle_unpackable/* quoted */.T)(first)} and ${more.length} more are symlinks`;
    const isRestored = symlinks === 'preserve';
    return {
        rule: 'symlink-is-text',
        severity: isRestored ? 'info' : 'warning',
        message: `${which} to git and a text file here; ${isRestored ? 'the bundle has the link' : 'the bundle has the text'}.`,
        hint: 'Let git write links here: `git config core.symlinks true`, then check it out again.',
        file: source
    };
}
function splitIndex(source) {
    return {
        rule: 'git-index-split',
        severity: 'warning',
        message: "Git's index is split into two files, so modes are not taken from it: only files that start with #! are packed as executable.",
        hint: 'Run `git update-index --no-split-index`, and set `core.splitIndex` to false.',
        file: source
    };
}
function startsAsScript(entry) {
    if (entry.size < 2)
        return false;
    const start = Buffer.alloc(2);
    reading(entry, () => {
        const descriptor = (0,external_node_fs_.openSync)(entry.file, read_planned_file/* readFlags */.uW);
        try {
            (0,external_node_fs_.readSync)(descriptor, start, 0, 2, 0);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    });
    return start.toString('latin1') === '#!';
}
/** What is read of a file that was found; another program may have locked or removed it since. */
function reading(entry, read) {
    try {
        return read();
    }
    catch (error) {
        throw (0,read_planned_file/* unopenable */.e1)(entry, error);
    }
}

// EXTERNAL MODULE: ./lib/bundle/ignore-rules.js
var ignore_rules = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/bundle/always-excluded.js
var always_excluded = __webpack_require__(6570);
;// CONCATENATED MODULE: ./lib/bundle/left-out.js



/**
 * Says of a path that is in the source, and not in the bundle, what leaves it out, as the end of a sentence; undefined where the source
 * has none, or nothing that is said here is the reason.
 */
function leftOutBy(root, rules, ignoreFile) {
    return path => {
        const stats = path === '' ? undefined : entryAt((0,external_node_path_.join)(root, path));
        if (stats === undefined)
            return undefined;
        const names = path.split('/');
        for (const [i, name] of names.entries()) {
            const isDirectory = i < names.length - 1 || stats.isDirectory();
            if ((0,always_excluded/* isAlwaysExcluded */.U)(name, isDirectory))
                return `\`${name}\` is never packed`;
            const found = rules.excludedBy(names.slice(0, i + 1).join('/'), isDirectory);
            if (found !== undefined)
                return `\`${found.pattern}\` in ${found.isExclude ? '`exclude`' : ignoreFile} leaves it out`;
        }
        return rules.includes(path, stats.isDirectory()) ? undefined : 'no pattern of `include` asks for it';
    };
}
/** Undefined also for what cannot be looked at: another message says so. */
function entryAt(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/bundle/literal-pattern.js
var literal_pattern = __webpack_require__(3224);
// EXTERNAL MODULE: ./lib/bundle/normal-mode.js
var normal_mode = __webpack_require__(3613);
// EXTERNAL MODULE: ./lib/bundle/path-order.js
var path_order = __webpack_require__(5456);
// EXTERNAL MODULE: ./lib/bundle/planned-tree.js
var planned_tree = __webpack_require__(8855);
// EXTERNAL MODULE: ./lib/bundle/resolve-path.js
var resolve_path = __webpack_require__(4346);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
// EXTERNAL MODULE: ./lib/bundle/sensitive-files.js
var sensitive_files = __webpack_require__(1810);
;// CONCATENATED MODULE: ./lib/bundle/virtual-environment.js


/**
 * What to do about a link of a Python virtual environment: its `bin/python` leads to the interpreter of the machine that made it, and its
 * scripts name the folder it was made in. Undefined for any other link. `root` is the directory that is packed.
 */
function virtualEnvironmentRemedy(root, path) {
    const folder = external_node_path_.posix.dirname(external_node_path_.posix.dirname(path));
    // What PEP 405 has in the folder of each.
    if (folder === '.' || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, folder, 'pyvenv.cfg')))
        return undefined;
    return `A virtual environment works only where it was made: exclude \`/${folder}\`, and make it on the host in a hook, with \`python3 -m venv\` and \`pip install\`.`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/bundle/archive-limits.js
var archive_limits = __webpack_require__(711);
// EXTERNAL MODULE: ./lib/bundle/file-identity.js
var file_identity = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/bundle/unfinished-file.js
var unfinished_file = __webpack_require__(7750);
;// CONCATENATED MODULE: ./lib/bundle/walk-source.js










const symlinkPolicies = (/* unused pure expression or super */ null && (['preserve', 'follow', 'error']));
/** The loop of the process gets its turn after so many entries; the file system is asked synchronously, which is many times faster. */
const entriesPerTurn = 500;
const ownUid = process.geteuid?.();
/** Links to folders that are followed, those that lead back included. A few folders with links to each other have more ways through them than any disk has room for. */
const maxFollowedFolders = 10_000;
/** Lists what the rules leave of a directory, and what of it cannot be packed. */
async function walkSource(options) {
    const { root, rules, symlinks, signal } = options;
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const packagedInto = (0,external_node_fs_.existsSync)(options.packagedInto)
        ? (0,external_node_path_.relative)(realRoot, (0,external_node_fs_.realpathSync)(options.packagedInto)).replaceAll(external_node_path_.sep, '/')
        : undefined;
    const found = [];
    const unpackable = [];
    const ownBundles = [];
    const intoExcluded = [];
    let followedFolders = 0;
    let behindLinks = 0;
    const folders = [{ path: '', file: root, chain: [realRoot] }];
    const parents = new Map();
    let sinceTurn = 0;
    /** Without `include` everything is wanted; with it, directories come along once something in them does. */
    const keep = (entry) => {
        if (!rules.includes(entry.path, entry.kind === 'directory')) {
            if (entry.kind === 'directory')
                parents.set(entry.path, entry);
            return;
        }
        found.push(entry);
        for (let path = entry.path, cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/')) {
            path = path.slice(0, cut);
            const parent = parents.get(path);
            if (parent === undefined)
                break;
            parents.delete(path);
            found.push(parent);
        }
    };
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const names = listFolder(folder, unpackable);
        const below = folder.file.endsWith(external_node_path_.sep) ? folder.file : `${folder.file}${external_node_path_.sep}`;
        for (const name of names) {
            if (++sinceTurn >= entriesPerTurn) {
                sinceTurn = 0;
                await (0,promises_.setImmediate)();
            }
            signal?.throwIfAborted();
            const path = folder.path === '' ? name : `${folder.path}/${name}`;
            if (path === options.ignoreFile)
                continue;
            // `join` would take longer than asking the file system.
            const file = `${below}${name}`;
            let stats = statsOf(path, file);
            if (stats !== undefined && 'problem' in stats) {
                if (!rules.excludes(path, false) && rules.includes(path, false))
                    unpackable.push(stats);
                continue;
            }
            // Gone since the listing: a file that comes and goes while it is planned is not part of the application.
            if (stats === undefined)
                continue;
            let { chain, link } = folder;
            if ((0,always_excluded/* isAlwaysExcluded */.U)(name, stats.isDirectory()) || rules.excludes(path, stats.isDirectory()))
                continue;
            if (stats.isFile() && isOwnBundle(folder, name, packagedInto) && rules.keptBy(path) === undefined) {
                if (rules.includes(path, false))
                    ownBundles.push(path);
                continue;
            }
            if (stats.isSymbolicLink()) {
                if (symlinks === 'preserve') {
                    const target = targetOf(path, file);
                    if (typeof target === 'string')
                        keep(foundEntry({ path, file, kind: 'symlink', stats, target }));
                    else if (target !== undefined && rules.includes(path, false))
                        unpackable.push(target);
                    continue;
                }
                const followed = symlinks === 'follow' ? follow(path, (0,external_node_path_.join)(chain.at(-1) ?? realRoot, name), realRoot, chain) : refuseLink(path);
                if (symlinks === 'follow' && ('problem' in followed || followed.stats.isDirectory()) && ++followedFolders > maxFollowedFolders) {
                    return { found, unpackable: [endless(link ?? path)], ownBundles, intoExcluded };
                }
                if ('problem' in followed) {
                    if (rules.includes(path, false) || rules.includes(path, true))
                        unpackable.push(followed);
                    continue;
                }
                stats = followed.stats;
                const segments = (0,external_node_path_.relative)(realRoot, followed.real).split(external_node_path_.sep);
                if ((0,always_excluded/* isBelowAlwaysExcluded */.T)(segments, stats.isDirectory())) {
                    if (rules.includes(path, stats.isDirectory()))
                        intoExcluded.push({ path, target: segments.join('/') });
                    continue;
                }
                link ??= path;
                if (stats.isDirectory()) {
                    if (rules.excludes(path, true))
                        continue;
                    chain = [...chain, followed.real];
                }
            }
            else if (stats.isDirectory() && symlinks === 'follow')
                chain = [...chain, (0,external_node_path_.join)(chain.at(-1) ?? realRoot, name)];
            if (link !== undefined && ++behindLinks > archive_limits/* defaultArchiveLimits */.g.maxEntries) {
                return { found, unpackable: [endless(link)], ownBundles, intoExcluded };
            }
            if (stats.isDirectory()) {
                keep(foundEntry({ path, file, kind: 'directory', stats }));
                folders.push({ path, file, chain, link });
            }
            else if (!rules.includes(path, false))
                continue;
            else if (stats.isFile()) {
                const denied = unreadable(path, file, stats);
                if (denied === undefined)
                    keep(foundEntry({ path, file, kind: 'file', stats }));
                else
                    unpackable.push(denied);
            }
            else
                unpackable.push({ path, problem: `is a ${specialKind(stats)}`, remedy: 'Exclude it with `exclude` or the ignore file.' });
        }
    }
    return { found, unpackable, ownBundles, intoExcluded };
}
function isOwnBundle(folder, name, packagedInto) {
    return (0,unfinished_file/* isUnfinishedBundle */.q2)(name) || ((0,unfinished_file/* isDefaultBundle */.ce)(name) && folder.link === undefined && folder.path === packagedInto);
}
function endless(path) {
    return {
        path,
        problem: 'is a symlink to folders with links to each other: following all of them gives more entries than a bundle can hold',
        remedy: 'Exclude links that are not needed, or use `symlinks: preserve`.'
    };
}
function foundEntry({ path, file, kind, stats, target }) {
    const entry = { path, file, kind, mode: stats.mode & 0o7777, size: kind === 'file' ? stats.size : 0, identity: (0,file_identity/* fileIdentity */.l)(stats) };
    return target === undefined ? entry : { ...entry, target };
}
const unopenable = {
    EACCES: 'cannot be looked at: permission denied on its folder',
    EPERM: 'cannot be looked at: permission denied on its folder',
    ENAMETOOLONG: 'has a path that is longer than this system can open'
};
/** Undefined for what is gone. */
function statsOf(path, file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch (error) {
        const code = error.code ?? '';
        const problem = unopenable[code] ?? `cannot be looked at (${code})`;
        return { path, problem, remedy: code === 'ENAMETOOLONG' ? 'Pack a folder further down, or exclude it.' : readableRemedy };
    }
}
/** Undefined for what is gone, or is no link any more. */
function targetOf(path, file) {
    let raw;
    try {
        raw = (0,external_node_fs_.readlinkSync)(file, { encoding: 'buffer' });
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'EINVAL')
            return undefined;
        return { path, problem: `is a symlink that cannot be read (${code ?? 'unknown error'})`, remedy: readableRemedy };
    }
    if ((0,external_node_buffer_.isUtf8)(raw))
        return raw.toString('utf8').replaceAll(external_node_path_.sep, '/');
    return { path, problem: 'is a symlink to a name that is not UTF-8', remedy: 'Rename what it points to, or exclude it.' };
}
function listFolder(folder, unpackable) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder.file);
    }
    catch (error) {
        const code = error.code;
        // Gone, or another thing since its own folder was listed.
        if ((code === 'ENOENT' || code === 'ENOTDIR') && folder.path !== '')
            return [];
        const problem = code === 'EACCES' || code === 'EPERM' ? 'cannot be listed: permission denied' : `cannot be listed (${code ?? 'unknown error'})`;
        unpackable.push({ path: folder.path || '.', problem, remedy: readableRemedy });
        return [];
    }
    if (!names.some(name => name.includes('\uFFFD')))
        return names;
    for (const raw of (0,external_node_fs_.readdirSync)(folder.file, { encoding: 'buffer' })) {
        if ((0,external_node_buffer_.isUtf8)(raw))
            continue;
        const shown = [...raw]
            .map(byte => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
            .join('');
        unpackable.push({
            path: folder.path === '' ? shown : `${folder.path}/${shown}`,
            problem: 'has a name that is not UTF-8, which zip and tar readers decode differently',
            remedy: 'Rename it.'
        });
        names = names.filter(name => name !== raw.toString('utf8'));
    }
    return names;
}
const readableRemedy = 'Make it readable for the user that packs, or exclude it.';
function unreadable(path, file, { uid, mode }) {
    // The bits of the owner decide alone, with access lists too; everyone else is up to the system.
    if (uid === ownUid && (mode & 0o400) !== 0)
        return undefined;
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
        return undefined;
    }
    catch {
        return { path, problem: 'cannot be read: permission denied', remedy: readableRemedy };
    }
}
function refuseLink(path) {
    return {
        path,
        problem: 'is a symlink, and `symlinks` is "error"',
        remedy: 'Exclude it, or use `symlinks: preserve` or `symlinks: follow`.'
    };
}
function follow(path, file, realRoot, chain) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(file);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ELOOP')
            return { path, problem: 'is a symlink that leads to itself', remedy: 'Remove or exclude it.' };
        if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES')
            throw error;
        return { path, problem: `is a symlink that cannot be followed (${code})`, remedy: 'Remove or exclude it, or use `symlinks: preserve`.' };
    }
    if (real !== realRoot && !real.startsWith(realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep)) {
        return {
            path,
            problem: `is a symlink that leaves the source: it leads to ${(0,bundle_unpackable/* quoted */.T)(real)}`,
            remedy: virtualEnvironmentRemedy(realRoot, path) ?? 'Copy what it points to into the source, or exclude the link.'
        };
    }
    if (chain.includes(real)) {
        return {
            path,
            problem: 'is a symlink to a directory above itself; following it would never end',
            remedy: 'Exclude it, or use `symlinks: preserve`.'
        };
    }
    return { stats: (0,external_node_fs_.statSync)(file), real };
}
function specialKind(stats) {
    if (stats.isSocket())
        return 'socket';
    if (stats.isFIFO())
        return 'named pipe';
    return 'device';
}

;// CONCATENATED MODULE: ./lib/bundle/plan.js


















/**
 * Decides what a bundle of `source` holds. Folders of version control systems and the junk of operating systems are always left out.
 * Throws `invalid-bundle` when the source is missing or empty, or holds what no archive can carry to a host: names that are not UTF-8,
 * unreadable files, sockets, pipes, devices, links that leave the source. All of them are named at once.
 */
async function planRevision(options) {
    const { source, symlinks = 'preserve' } = options;
    const ignoreFile = external_node_path_.posix.normalize((options.ignoreFile ?? '.codedeployignore').replaceAll(external_node_path_.sep, '/'));
    const root = (0,external_node_path_.resolve)(source);
    checkSource(source, root);
    const rules = (0,ignore_rules/* ignoreRules */.e)({ ignoreFile: readIgnoreFile(root, ignoreFile), exclude: options.exclude, include: options.include });
    const walked = await walkSource({
        root,
        rules,
        ignoreFile,
        symlinks,
        packagedInto: (0,external_node_path_.resolve)(options.packagedInto ?? '.'),
        signal: options.signal
    });
    const hasModes = options.hasModes ?? process.platform !== 'win32';
    const { found, diagnostics: ofModes } = hasModes
        ? { found: walked.found, diagnostics: [] }
        : withGitModes(walked.found, { root, source, symlinks });
    const diagnostics = [...leftOut(walked, source), ...ofModes];
    const asOnDisk = normalised(found, source, diagnostics);
    if (options.appSpec !== undefined)
        placeAppSpec(asOnDisk, options.appSpec.text);
    asOnDisk.sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path));
    const reason = leftOutBy(root, rules, ignoreFile);
    const treeOnDisk = (0,planned_tree/* plannedTree */.d)(asOnDisk, reason);
    const unpackable = [...walked.unpackable, ...checkLinks(treeOnDisk, source, diagnostics)];
    if (unpackable.length > 0)
        throw (0,bundle_unpackable/* unpackableError */.k)(source, sorted(unpackable));
    if (!asOnDisk.some(({ kind }) => kind !== 'directory')) {
        throw new errors/* DeployError */.sH('invalid-bundle', `nothing to pack: "${source}" holds no files${found.length === 0 ? '' : ' after exclusions'}`, {
            input: 'source',
            hint: 'Check `source`, `include`, `exclude` and the ignore file.'
        });
    }
    const secrets = await (0,sensitive_files/* sensitiveFiles */.Ug)(treeOnDisk);
    const entries = (0,normal_mode/* isMaskedForOthers */.YP)(found) ? widened(asOnDisk, secrets, source, diagnostics) : asOnDisk;
    const tree = entries === asOnDisk ? treeOnDisk : (0,planned_tree/* plannedTree */.d)(entries, reason);
    diagnostics.push(...(0,sensitive_files/* sensitiveDiagnostics */.V)(secrets, { source, keptBy: path => rules.keptBy(path) }));
    const plan = { source, entries, ...sumsOf(entries), tree, diagnostics };
    return options.executables === undefined ? plan : (0,executables/* withExecutables */._)(plan, options.executables);
}
function sumsOf(entries) {
    let totalBytes = 0;
    let fileCount = 0;
    for (const { kind, size } of entries) {
        totalBytes += size;
        if (kind === 'file')
            fileCount += 1;
    }
    return { totalBytes, fileCount };
}
function checkSource(source, root) {
    const stats = (0,stat_path/* statPath */.q)(root);
    if (stats?.isDirectory())
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', stats === undefined ? `there is no directory "${source}"` : `"${source}" is not a directory`, {
        input: 'source',
        hint: stats?.isFile()
            ? 'Name a directory with `source`; a bundle that was built before goes into `archive`.'
            : 'Name the directory that holds what is deployed with `source`; did the build step run?'
    });
}
function readIgnoreFile(root, name) {
    try {
        const file = (0,external_node_path_.join)(root, name);
        // Reading a pipe or a device could wait for ever.
        if (!(0,external_node_fs_.statSync)(file).isFile())
            throw new errors/* DeployError */.sH('invalid-bundle', `the ignore file "${name}" is no file`, { input: 'ignore-file' });
        const bytes = (0,external_node_fs_.readFileSync)(file);
        if ((0,external_node_buffer_.isUtf8)(bytes))
            return bytes.toString('utf8');
        throw new errors/* DeployError */.sH('invalid-bundle', `the ignore file "${name}" is not UTF-8: its patterns could not match what they mean`, {
            input: 'ignore-file',
            hint: 'Save it as UTF-8.'
        });
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* DeployError */.sH('invalid-bundle', `the ignore file "${name}" cannot be read (${code ?? 'unknown error'})`, {
            input: 'ignore-file',
            hint: 'Packing without it would ship what it leaves out.',
            cause: error
        });
    }
}
function sorted(found) {
    return [...found].sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path));
}
function normalised(found, source, diagnostics) {
    return found.map(entry => {
        if (entry.kind === 'file' && (entry.mode & 0o6000) !== 0) {
            diagnostics.push({
                rule: 'special-mode-dropped',
                severity: 'warning',
                message: `The setuid or setgid bit of ${(0,bundle_unpackable/* quoted */.T)(entry.path)} is not packed.`,
                hint: 'Set it with `permissions` (mode "4755") in the AppSpec, if it has to be.',
                file: (0,external_node_path_.join)(source, entry.path)
            });
        }
        const { path, kind, size, target } = entry;
        const mode = (0,normal_mode/* normalMode */.pA)(entry);
        if (kind === 'symlink')
            return { path, kind, mode, size, ...(target === undefined ? {} : { target }) };
        if (kind === 'directory')
            return { path, kind, mode, size };
        return { path, kind, mode, size, content: { from: 'disk', file: entry.file, identity: entry.identity } };
    });
}
/** Entries of a source that {@link isMaskedForOthers}, open to others; what holds secrets stays as it is. */
function widened(entries, secrets, source, diagnostics) {
    const open = entries.map(entry => (secrets.has(entry.path) ? entry : { ...entry, mode: (0,normal_mode/* unmaskedMode */.Yl)(entry) }));
    const files = open.filter(({ kind, mode }, i) => kind === 'file' && mode !== entries[i]?.mode).length;
    if (files > 0) {
        diagnostics.push({
            rule: 'modes-widened',
            severity: 'warning',
            message: `Nothing here is open to others, which is the work of a umask; ${files === 1 ? 'one file is' : `${files} files are`} packed as 0644 or 0755, so that every user of a host can read ${files === 1 ? 'it' : 'them'}.`,
            hint: 'Open one file to others (`chmod o+r appspec.yml`) to have all modes packed as they are, or restrict single files with `permissions` in the AppSpec.',
            file: source
        });
    }
    return open;
}
/** What was passed over although no pattern says so. */
function leftOut({ ownBundles, intoExcluded }, source) {
    const [first, ...more] = [...ownBundles].sort(path_order/* comparePaths */.c);
    const bundles = first === undefined
        ? []
        : [
            {
                rule: 'own-bundle-left-out',
                severity: 'info',
                message: `${(0,bundle_unpackable/* quoted */.T)(first)}${more.length === 0 ? '' : ` and ${more.length} more`} ${more.length === 0 ? 'has the name of a bundle that was' : 'have the names of bundles that were'} packaged here before, and ${more.length === 0 ? 'is' : 'are'} left out.`,
                hint: `If it has to ship, say so in \`exclude\` or the ignore file: \`!${(0,literal_pattern/* literalPattern */.K)(first)}\`.`,
                file: (0,external_node_path_.join)(source, first)
            }
        ];
    const links = [...intoExcluded]
        .sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path))
        .map(({ path, target }) => ({
        rule: 'dangling-symlink',
        severity: 'warning',
        message: `The symlink ${(0,bundle_unpackable/* quoted */.T)(path)} leads to ${(0,bundle_unpackable/* quoted */.T)(target)}, which is never packed; the link is left out.`,
        hint: 'Exclude the link, or copy what it leads to.',
        file: (0,external_node_path_.join)(source, path)
    }));
    return [...bundles, ...links];
}
function placeAppSpec(entries, text) {
    const path = 'appspec.yml';
    const there = entries.findIndex(entry => entry.path === path);
    if (there >= 0 && entries[there]?.kind === 'directory') {
        throw new errors/* DeployError */.sH('invalid-bundle', 'the AppSpec cannot be placed: the source has a directory named "appspec.yml"', {
            input: 'appspec',
            hint: 'Rename or exclude that directory.'
        });
    }
    if (there >= 0)
        entries.splice(there, 1);
    entries.push({ path, kind: 'file', mode: 0o644, size: text.byteLength, content: { from: 'memory', bytes: text } });
}
/** Links stay as they are written, so each must make sense on the host as well. Returns those that leave the source. */
function checkLinks({ entries }, source, diagnostics) {
    const leaving = [];
    for (const { path, kind, target = '' } of entries.values()) {
        if (kind !== 'symlink')
            continue;
        const resolved = (0,resolve_path/* resolvePath */.o)(entries, path);
        if (resolved.kind === 'outside') {
            leaving.push({
                path,
                problem: `is a symlink that leaves the source: it points to ${(0,bundle_unpackable/* quoted */.T)(target)}`,
                remedy: virtualEnvironmentRemedy(source, path) ?? 'Make it point inside the source, or exclude it.'
            });
        }
        else if (resolved.kind === 'missing' || resolved.kind === 'loop') {
            diagnostics.push({
                rule: 'dangling-symlink',
                severity: 'warning',
                message: `The symlink ${(0,bundle_unpackable/* quoted */.T)(path)} points to ${(0,bundle_unpackable/* quoted */.T)(target)}, which ${resolved.kind === 'loop' ? 'leads back to itself' : 'is not in the bundle'}.`,
                hint: 'Include what it points to, or exclude the link.',
                file: (0,external_node_path_.join)(source, path)
            });
        }
    }
    return leaving;
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ plannedTree)
/* harmony export */ });
/* harmony import */ var _read_planned_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);
/* harmony import */ var _resolve_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4346);


/**
 * The tree of planned entries; links inside the revision are followed when a file is read. What is read is small: synchronously it takes a
 * fraction of its turns of the thread pool. Rejects with `invalid-bundle` for a file that is not there any more. `leftOutBy`: that of the tree.
 */
function plannedTree(planned, leftOutBy) {
    const entries = new Map(planned.map(entry => [entry.path, entry]));
    const startOf = (path, limit) => {
        const resolved = (0,_resolve_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o)(entries, path);
        const entry = resolved.kind === 'found' ? entries.get(resolved.entry.path) : undefined;
        return entry && (0,_read_planned_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readStart */ .H6)(entry, limit);
    };
    // What cannot be read is a rejection.
    const tree = { entries, read: (path, limit) => new Promise(resolve => resolve(startOf(path, limit))) };
    return leftOutBy === undefined ? tree : { ...tree, leftOutBy };
}


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ wantsLook),
/* harmony export */   Ug: () => (/* binding */ sensitiveFiles),
/* harmony export */   V: () => (/* binding */ sensitiveDiagnostics)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _literal_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3224);
/* harmony import */ var _unpackable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(204);



const privateKey = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-/m;
/** `${NPM_TOKEN}` is the name of a secret, not a secret. */
const npmSecret = /^\s*(?:\/\/\S*:)?(?:_authToken|_auth|_password)\s*=\s*["']?(?!["']?\$\{)\S/m;
const hintedBytes = 16 * 1024;
/**
 * Files that hold secrets by their name, or by what is in them where the name could mean something else. Each name that says enough comes
 * without a look inside, so that only a few files are opened. Of names that do no more than hint, only small files are.
 */
const suspicions = [
    {
        rule: 'private-key-in-bundle',
        what: 'holds a private key',
        name: /\.(?:pem|key|p8|ppk|crt|cer|asc|gpg)(?:\.(?:bak|backup|old|orig|txt)|~)?$|^id_(?:rsa|dsa|ecdsa|ed25519)|^ssh_host_|(?:private|priv)[-_.]?key/i,
        content: privateKey
    },
    { rule: 'private-key-in-bundle', what: 'is a store of keys', name: /\.(?:p12|pfx|jks|keystore)$/i },
    {
        rule: 'env-file-in-bundle',
        what: 'is a file of environment variables, which often holds secrets',
        name: /^(?!(?:.*[._-])?(?:example|sample|template|dist|defaults?|schema)(?:\.env)?$)(?:\.env(?:\..+)?|.+\.env|\.envrc(?:\..+)?)$/i
    },
    { rule: 'credentials-in-bundle', what: 'holds credentials of AWS', name: /^credentials$/, folder: '.aws' },
    {
        rule: 'credentials-in-bundle',
        what: 'holds an access key of AWS',
        name: /(?:accessKeys|credentials)\.csv$/i,
        content: /\bAKIA[0-9A-Z]{16}\b/,
        largestBytes: hintedBytes
    },
    { rule: 'credentials-in-bundle', what: 'holds passwords', name: /^(?:[._]netrc|\.git-credentials|\.pgpass|\.my\.cnf)$/ },
    { rule: 'credentials-in-bundle', what: 'holds hashes of passwords', name: /^\.htpasswd$/ },
    {
        rule: 'credentials-in-bundle',
        what: 'is a state of Terraform, which has passwords and keys as they are',
        name: /\.tfstate(?:\.backup)?$/
    },
    { rule: 'credentials-in-bundle', what: 'holds a token for a registry of packages', name: /^\.npmrc$/, content: npmSecret },
    {
        rule: 'credentials-in-bundle',
        what: 'holds a password for a registry of packages',
        name: /^\.pypirc$/,
        content: /^\s*password\s*[:=]\s*\S/m
    },
    {
        rule: 'credentials-in-bundle',
        what: 'holds a password for a registry of images',
        name: /^config\.json$/,
        folder: '.docker',
        content: /"(?:auth|identitytoken)"\s*:\s*"[^"]/
    },
    ...[{ name: /kubeconfig/i }, { name: /^config$/, folder: '.kube' }].map(where => ({
        rule: 'credentials-in-bundle',
        what: 'holds credentials of a Kubernetes cluster',
        ...where,
        content: /^[\s-]*["']?(?:client-key-data|token|password|id-token|refresh-token)["']?\s*:\s*["']?[^\s"'$]/m
    })),
    { rule: 'credentials-in-bundle', what: 'holds credentials of Google Cloud', name: /^application_default_credentials\.json$/ },
    {
        rule: 'credentials-in-bundle',
        what: 'holds the key of a service account of Google Cloud',
        // As they are downloaded: `<project>-<12 digits of the key's id>.json`, `<project>-firebase-adminsdk-<5 letters>-<10 digits>.json`.
        name: /(?:service[-_.]?account|credential|gcp|gcs|gcloud|google|firebase|key|secret|-[0-9a-f]{10}|-[0-9a-f]{12})[^/]*\.json$/i,
        content: /"private_key"\s*:\s*"-----BEGIN/,
        largestBytes: hintedBytes
    },
    {
        rule: 'private-key-in-bundle',
        what: 'holds a private key',
        name: /^(?:[^.]*[-_])?(?:[^.]*key|secret|cert|certificate|tls|ssl|ssh|[rd]sa|ecdsa|ed25519|pem|deploy|identity|credential)s?(?:[-_][^.]*)?(?:\.(?:txt|json|bak|backup|old|orig))?$/i,
        content: privateKey,
        largestBytes: hintedBytes
    }
];
/** Most files are done with by one look at their name. */
const anyName = new RegExp(suspicions.map(({ name }) => name.source).join('|'), 'i');
/** Packages that others wrote: the keys of their tests are public. */
const published = /(?:^|\/)(?:node_modules|bower_components|site-packages)\//;
/** Secrets are small. */
const largestByDefault = 64 * 1024;
/** More of them say nothing new. */
const shownForEachRule = 10;
/**
 * The private keys, credentials and `.env` files of a tree. `looksInside`: at which of the files whose name alone says too little. Default:
 * all that are small enough, see {@link wantsLook}.
 */
async function sensitiveFiles(tree, looksInside = () => true) {
    const found = new Map();
    for (const entry of tree.entries.values()) {
        for (const suspicion of suspicionsAbout(entry)) {
            if (suspicion.content !== undefined && !(looksInside(entry.path) && (await holds(suspicion.content, entry, tree))))
                continue;
            found.set(entry.path, suspicion);
            break;
        }
    }
    return found;
}
/** Whether only the content of a file says if it holds secrets, and it is small enough to be looked into. */
function wantsLook(entry) {
    const [first] = suspicionsAbout(entry);
    return first?.content !== undefined;
}
function suspicionsAbout({ path, kind, size }) {
    if (kind !== 'file' || size === 0 || !anyName.test(nameOf(path)) || published.test(path))
        return [];
    return suspicions.filter(suspicion => isNamed(path, suspicion) && (suspicion.content === undefined || size <= (suspicion.largestBytes ?? largestByDefault)));
}
async function holds(content, { path, size }, tree) {
    const bytes = await tree.read(path, size);
    return bytes !== undefined && content.test(Buffer.from(bytes).toString('latin1'));
}
/**
 * Warns of {@link sensitiveFiles} that would ship. They are never left out: an application may need them. Of each rule ten are named.
 * None for a file that a pattern takes back by its name (`!.env`, `!*.pem`); one that takes back a whole folder (`!/conf/**`) says nothing
 * about the secrets in it.
 */
function sensitiveDiagnostics(files, { source, isArchive = false, keptBy = () => undefined }) {
    const found = new Map();
    for (const [path, { rule, what }] of files) {
        if (meansSecrets(keptBy(path)))
            continue;
        const pattern = (0,_literal_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .K)(path);
        const told = found.get(rule) ?? [];
        found.set(rule, told);
        told.push({
            rule,
            severity: 'warning',
            message: `${(0,_unpackable_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(path)} ${what}: whoever can read the bundle in S3, or the files on a host, has it.`,
            hint: isArchive
                ? 'Build the archive again without it, unless the application needs it.'
                : `Leave it out with \`${pattern}\` in \`exclude\` or the ignore file. If it has to ship, say so there: \`!${pattern}\`.`,
            file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, path)
        });
    }
    return [...found.values()].flatMap(told => [...told.slice(0, shownForEachRule), ...rest(told, source, isArchive)]);
}
function isNamed(path, { name, folder }) {
    return name.test(nameOf(path)) && (folder === undefined || `/${path}`.endsWith(`/${folder}/${nameOf(path)}`));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function rest(told, source, isArchive) {
    const [first] = told;
    const more = told.length - shownForEachRule;
    if (first === undefined || more <= 0)
        return [];
    const message = `${more === 1 ? 'One more file' : `${more} more files`} like these would ship.`;
    const hint = isArchive
        ? 'Build the archive again without them, unless the application needs them.'
        : 'Exclude them together: `exclude` takes patterns.';
    return [{ rule: first.rule, severity: 'warning', message, hint, file: source }];
}
/** Whether a pattern names one file, or files that are secrets by their name: whoever wrote it thought of them. */
function meansSecrets(pattern) {
    if (pattern === undefined)
        return false;
    const name = pattern.slice(pattern.lastIndexOf('/') + 1).replace(/\\./g, '');
    if (!/[*?[]/.test(name))
        return true;
    return ['', 'x'].some(filler => {
        const example = pattern.replace(/\*+|\?|\[[^\]]*\]/g, filler).replaceAll('\\', '');
        return suspicions.some(suspicion => isNamed(example, suspicion));
    });
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, for a command that somebody copies; control characters in the `$'...'` of bash and zsh. */
function shellWord(text) {
    if (/^[\w./@%+=:,-]+$/.test(text))
        return text;
    if (!hasControlCharacter(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    return `$'${text.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, hex)}'`;
}
function hasControlCharacter(text) {
    return /\p{Cc}/u.test(text);
}
function hex(char) {
    return [...Buffer.from(char)].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sourceFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The file of the source that a path of its revision stands for, as the user knows it; undefined for what comes from elsewhere. */
function sourceFile({ source, entries }, path) {
    return entries.find(entry => entry.path === path)?.content?.from === 'disk' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, path) : undefined;
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

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ unfinishedOf),
/* harmony export */   ce: () => (/* binding */ isDefaultBundle),
/* harmony export */   eh: () => (/* binding */ unfinishedFile),
/* harmony export */   js: () => (/* binding */ unnamedBundle),
/* harmony export */   q2: () => (/* binding */ isUnfinishedBundle),
/* harmony export */   yR: () => (/* binding */ unfinishedPattern)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What the unfinished file is named by while the bundle has no name yet, because that comes from its content. */
const unnamedBundle = 'bundle';
const unfinished = /^(?<of>.+)\.[0-9a-f]{12}\.part$/s;
const defaultName = /^[0-9a-f]{64}\.(tgz|tar|zip)$/;
/** A name, never used before, for what is written beside `file` until it is complete: `<file>.<12 hex digits>.part`. */
function unfinishedFile(file) {
    return `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.part`;
}
/** The name of what a file called `name` was to become, when {@link unfinishedFile} named it; undefined for any other. */
function unfinishedOf(name) {
    return unfinished.exec(name)?.groups?.['of'];
}
/** What `path`, escaped for a pattern of an ignore file, is named by {@link unfinishedFile}, as such a pattern. */
function unfinishedPattern(path) {
    return `${path}.${'[0-9a-f]'.repeat(12)}.part`;
}
/** Whether a file has the name that `package` gives a bundle when it is told none. */
function isDefaultBundle(name) {
    return defaultName.test(name);
}
/** Whether a file of this name was left by a `package` under its default name that was killed. */
function isUnfinishedBundle(name) {
    const of = unfinishedOf(name);
    return of !== undefined && (of === unnamedBundle || defaultName.test(of));
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


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ appSpecInput),
/* harmony export */   Ni: () => (/* binding */ appSpecNames),
/* harmony export */   R_: () => (/* binding */ branchConfigNames),
/* harmony export */   S4: () => (/* binding */ isOnlyName),
/* harmony export */   c5: () => (/* binding */ keptAppSpecName)
/* harmony export */ });
/** How AppSpecs are called that are in no file, by where they come from. */
const appSpecNames = {
    /** The input that has the text. */
    content: 'appspec-content',
    /** One that was made, of inputs. */
    made: 'the AppSpec that was made',
    /** One of which nobody said what it is called. */
    unnamed: 'AppSpec'
};
/** How a branch configuration is called that is in no file: by the input, or the option, that has it. */
const branchConfigNames = { input: 'branch-config', option: 'branchConfig' };
/** How an AppSpec is called that CodeDeploy keeps by its hash. */
function keptAppSpecName(sha256) {
    return `${appSpecNames.unnamed} ${sha256.slice(0, 12)}`;
}
/** The input that an AppSpec of that name comes from. */
function appSpecInput(name) {
    return name === appSpecNames.content ? 'appspec-content' : 'appspec';
}
/** Whether a finding's `file` is only a name, and no file that a line could be shown in. */
function isOnlyName(file) {
    const names = [...Object.values(appSpecNames), ...Object.values(branchConfigNames)];
    return names.includes(file) || /^AppSpec [0-9a-f]{12}$/.test(file);
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   IY: () => (/* binding */ severityOrder),
/* harmony export */   X6: () => (/* binding */ agents)
/* harmony export */ });
/* unused harmony export severities */
const severities = (/* unused pure expression or super */ null && (['error', 'warning', 'info']));
/** The parsers of AppSpec files that are in the field; `agent-1` is agent 1.8 on Ruby 3.1 and later. */
const agents = ['agent-1', 'agent-1-ruby-3.0', 'agent-2'];
/** For sorting: the worst first. */
const severityOrder = { error: 0, warning: 1, info: 2 };
function hasErrors(diagnostics) {
    return diagnostics.some(({ severity }) => severity === 'error');
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ platformIn),
/* harmony export */   i: () => (/* binding */ platformNames)
/* harmony export */ });
/* harmony import */ var _appspec_read_for_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2066);

/** How the platforms are called. */
const platformNames = { ecs: 'ECS', lambda: 'Lambda' };
function platformIn({ text }) {
    const { platform, resources, serverKeys, isTemplate } = (0,_appspec_read_for_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .readForPlatform */ .h)(text).detection;
    const hasServerKeys = serverKeys.length > 0;
    return { platform, isSaid: platform !== 'server' || resources !== undefined || hasServerKeys || isTemplate, hasServerKeys };
}


/***/ }),

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hookFiles)
/* harmony export */ });
/** The scripts an AppSpec names, as it spells them, and who they run as. */
function hookFiles({ appSpec }) {
    return appSpec?.hooks.flatMap(({ scripts }) => scripts.map(({ location, runas }) => ({ location: location.value, runas: runas?.value }))) ?? [];
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ inspectSource),
  dp: () => (/* binding */ planSource),
  fK: () => (/* binding */ readingOptions),
  _J: () => (/* binding */ withSourceFile)
});

// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var validate = __webpack_require__(1260);
// EXTERNAL MODULE: ./lib/bundle/appspec-file.js
var appspec_file = __webpack_require__(4775);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/bundle/default-bundle-type.js

/**
 * The kind of archive for hosts of `os`: `tgz` for linux (smaller, needs only `tar` on the host, keeps modes and symlinks), `zip` for windows.
 * A `requested` type wins, but the agent on Windows unpacks zip only: tar or tgz for it is a `usage` error.
 */
function defaultBundleType(os, requested) {
    if (os === 'windows' && requested !== undefined && requested !== 'zip') {
        throw new errors/* DeployError */.sH('usage', `bundle-type "${requested}" cannot be deployed to Windows: the CodeDeploy agent there unpacks zip only`, {
            input: 'bundle-type',
            hint: 'Use `bundle-type: zip`, or leave it empty.'
        });
    }
    return requested ?? (os === 'windows' ? 'zip' : 'tgz');
}

// EXTERNAL MODULE: ./lib/bundle/executables.js
var executables = __webpack_require__(2197);
// EXTERNAL MODULE: ./lib/bundle/mode-diagnostics.js
var mode_diagnostics = __webpack_require__(3580);
// EXTERNAL MODULE: ./lib/bundle/name-diagnostics.js
var name_diagnostics = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/bundle/output-patterns.js
var output_patterns = __webpack_require__(3223);
// EXTERNAL MODULE: ./lib/bundle/plan.js + 5 modules
var bundle_plan = __webpack_require__(4471);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/bundle/require-ignore-file.js



/** Throws `invalid-bundle` when there is no ignore file of this name in the source: a misspelt one would ship what the right one leaves out. */
function requireIgnoreFile(source, name) {
    const file = (0,external_node_path_.join)(source, name);
    if ((0,stat_path/* isEntry */.T)(file))
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `there is no ignore file "${file}"`, {
        input: 'ignore-file',
        hint: 'It is looked for in the source. Packing without it would ship what it leaves out.'
    });
}

// EXTERNAL MODULE: ./lib/bundle/source-file.js
var source_file = __webpack_require__(2730);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/hook-files.js
var hook_files = __webpack_require__(2013);
// EXTERNAL MODULE: ./lib/operations/revision-source.js
var revision_source = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/operations/plan-source.js















function readingOptions({ agentVersion, platform, host, hasLoadBalancer }) {
    return (0,defined/* defined */.s)({ agentVersion, platform, host, hasLoadBalancer });
}
/**
 * Plans the bundle of a directory, with its AppSpec in place and its hook scripts executable, and validates both. Throws `usage` for a
 * bundle that could not be deployed to the AppSpec's `os`.
 */
async function planSource(options) {
    const requested = requestedType(options);
    const planned = await inspectSource(options);
    requireBundle(planned.validation);
    const bundleType = defaultBundleType(osOf(planned.validation), requested);
    if (bundleType === 'tar' && options.compressionLevel !== undefined) {
        throw new errors/* DeployError */.sH('usage', '`compression-level` has no effect on tar, which is not compressed', {
            input: 'compression-level',
            hint: 'Leave it empty, or use `bundle-type: tgz`.'
        });
    }
    return { ...planned, bundleType };
}
/** Throws `usage` for the AppSpec of a platform that takes no bundles. One that has keys of servers too is told with its findings. */
function requireBundle({ file, text }) {
    const { platform, hasServerKeys } = (0,app_spec_platform/* platformIn */.N)({ text });
    if (platform === 'server' || hasServerKeys)
        return;
    const name = app_spec_platform/* platformNames */.i[platform];
    throw new errors/* DeployError */.sH('usage', `"${file}" is for ${name}, which takes no bundles`, {
        input: 'appspec',
        hint: `Nothing is packaged or uploaded for ${name}: \`deploy\` takes the AppSpec as it is, without \`revision-type: s3\`.`
    });
}
/** The same for who only looks: a bundle that could not be deployed is a finding. */
async function inspectSource(options) {
    const { source = '.', include, ignoreFile, symlinks, output, previous, signal } = options;
    requireLevel(options.compressionLevel);
    const requested = requestedType(options);
    const exclude = [...(options.exclude ?? []), ...(output === undefined ? [] : (0,output_patterns/* outputPatterns */.H)(source, output))];
    const appSpec = await (0,appspec_file/* readAppSpecFile */.Tj)(source, options.appspec);
    if (ignoreFile !== undefined)
        requireIgnoreFile(source, ignoreFile);
    const planned = await (0,bundle_plan/* planRevision */.X)({ source, include, exclude, ignoreFile, symlinks, appSpec, signal });
    const validation = await (0,validate/* validateAppSpec */.F)({
        ...appSpec,
        tree: planned.tree,
        ...readingOptions(options),
        ...(0,defined/* defined */.s)({ bundleType: requested, previous })
    });
    const os = osOf(validation);
    const bundleType = requested ?? defaultBundleType(os);
    const hooks = (0,hook_files/* hookFiles */.J)(validation);
    const plan = os === 'windows'
        ? planned
        : (0,executables/* withExecutables */._)(planned, hooks.map(({ location }) => location));
    const names = (0,name_diagnostics/* nameDiagnostics */.y)(plan, { type: bundleType, os });
    const modes = os === 'windows' ? [] : (0,mode_diagnostics/* modeDiagnostics */.U)({ source, entries: plan.tree.entries, hooks, isOwnedByRoot: true });
    const located = { ...validation, diagnostics: validation.diagnostics.map(found => withSourceFile(found, plan)) };
    return { plan, bundleType, validation: located, inBundle: [...plan.diagnostics, ...names, ...modes] };
}
function requireLevel(level) {
    if (level === undefined || (Number.isInteger(level) && level >= 0 && level <= 9))
        return;
    throw new errors/* DeployError */.sH('usage', `\`compression-level\` must be a whole number from 0 to 9, not ${level}`, { input: 'compression-level' });
}
function requestedType({ output, s3Key, bundleType: given }) {
    const bundleType = (0,revision_source/* bundleTypeFor */.Y5)(given);
    return output === undefined ? (0,revision_source/* agreedType */.xi)(s3Key, 's3-key', bundleType) : (0,revision_source/* agreedType */.xi)(output, 'output', bundleType);
}
function osOf({ appSpec }) {
    return appSpec?.os.value ?? 'linux';
}
/** A finding whose fix names the file to change as the user knows it. Without its fix where that is none of the source. */
function withSourceFile(diagnostic, plan) {
    const { fix, ...finding } = diagnostic;
    if (fix?.file === undefined)
        return diagnostic;
    const file = (0,source_file/* sourceFile */.s)(plan, fix.file);
    return file === undefined ? finding : { ...finding, fix: { ...fix, file } };
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ requireValid),
/* harmony export */   a7: () => (/* binding */ weighed),
/* harmony export */   hD: () => (/* binding */ appSpecNotice)
/* harmony export */ });
/* harmony import */ var _bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/**
 * Tells what was found, in the AppSpec and in the bundle, and throws `invalid-appspec` when there are errors and `validate` is `error`.
 * Returns the validation with the findings as `validate` weighs them.
 */
function requireValid(found, inBundle, { validate = 'error', source = '.', appspec }, observe) {
    const validation = { ...found, diagnostics: weighed([...found.diagnostics, ...inBundle], validate) };
    const notice = appSpecNotice(found.file, { source, appspec }, found.platform === 'server' ? undefined : functionWords);
    if (notice !== undefined)
        observe({ type: 'notice', message: notice });
    observe({ type: 'validated', validation });
    const errors = validation.diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors === 0 || validate === 'after')
        return validation;
    const what = errors === 1 ? 'an error' : `${errors} errors`;
    // Those of ECS and Lambda ship with nothing.
    const subject = found.platform === 'server' ? `${found.file}, or the bundle it ships with,` : found.file;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `${subject} has ${what}: the deployment could not work`, {
        input: (0,_core_app_spec_names_js__WEBPACK_IMPORTED_MODULE_1__/* .appSpecInput */ .Ld)(found.file),
        hint: `Correct it${fixableWords(validation.diagnostics)}, or set \`validate: warn\` to go on all the same.`,
        diagnostics: validation.diagnostics
    });
}
/** That `validate --fix` would do it. */
function fixableWords(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const fixable = errors.filter(({ fix }) => fix !== undefined).length;
    if (fixable === 0)
        return '';
    return fixable === errors.length ? ', as `validate --fix` does' : ` (\`validate --fix\` does for ${fixable} of ${errors.length})`;
}
const bundleWords = { name: 'appspec.yml', who: 'the bundle gets' };
const functionWords = { name: 'AppSpec', who: 'what is deployed is' };
/** What is said when the AppSpec is not that of the source, and nobody asked for another. */
function appSpecNotice(file, { source = '.', appspec }, { name, who } = bundleWords) {
    if (appspec !== undefined || !(0,_bundle_appspec_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(file, source))
        return undefined;
    return `"${source}" has no ${name}: ${who} the one of the working directory`;
}
/** The findings as `validate` weighs them: `warn` makes errors warnings, `off` leaves none. */
function weighed(diagnostics, validate) {
    switch (validate) {
        case 'off':
            return [];
        case 'warn':
            return diagnostics.map(found => (found.severity === 'error' ? { ...found, severity: 'warning' } : found));
        case 'error':
        case 'after':
            return diagnostics;
    }
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ resolveRevisionSource),
/* harmony export */   Jq: () => (/* binding */ isAppSpecFile),
/* harmony export */   WY: () => (/* binding */ lambdaOptions),
/* harmony export */   Y5: () => (/* binding */ bundleTypeFor),
/* harmony export */   c: () => (/* binding */ resolveNewSource),
/* harmony export */   hd: () => (/* binding */ requireNoBundle),
/* harmony export */   qJ: () => (/* binding */ decidingInput),
/* harmony export */   sL: () => (/* binding */ ecsOptions),
/* harmony export */   xi: () => (/* binding */ agreedType),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/* unused harmony export bundleTypeOfName */
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8025);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _revision_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7832);



const pins = ['s3VersionId', 's3Etag'];
const github = ['githubCommitId', 'githubRepository'];
const places = ['s3Bucket', 's3Key', 's3Prefix'];
/** What makes an AppSpec, or is put into one. */
const ecsOptions = ['taskDefinition', 'containerName', 'containerPort'];
const lambdaOptions = [
    'lambdaFunctionName',
    'lambdaAlias',
    'lambdaCurrentVersion',
    'lambdaTargetVersion'
];
const functionOptions = ['appspecContent', 'substitutions', ...ecsOptions, ...lambdaOptions];
/** What decides how a bundle is packed, but for its AppSpec. */
const bundling = ['include', 'exclude', 'ignoreFile', 'symlinks', 'compressionLevel'];
const packing = [...bundling, 'appspec'];
/** What says nothing where there is no bundle. */
const ofBundles = [...bundling, 'bundleType'];
/**
 * What each kind of source makes void, where somebody could take the revision for another than it is. Settings of the upload and of the
 * validation are not among them: they may hold for whatever is deployed.
 */
const voided = {
    directory: [...pins, ...github, ...functionOptions],
    archive: [...packing, ...pins, ...github, ...functionOptions],
    object: [...packing, 's3Prefix', ...github, ...functionOptions],
    github: ['archive', 's3Key', 'source', ...packing, ...pins, ...functionOptions],
    function: ['archive', 's3Key', ...ofBundles, ...pins, ...github],
    // Never decided from the options: it comes as a `revision`.
    appspec: []
};
/** Throws `usage` for what does not go together, naming the input: nothing that was named is left out silently. */
function resolveRevisionSource(options) {
    const { source, archive, s3Bucket, s3Key, s3Prefix, revision } = options;
    const misspelt = s3Bucket === undefined ? undefined : (0,_revision_input_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketProblem */ .m9)(s3Bucket);
    if (misspelt !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`s3-bucket\` is "${s3Bucket ?? ''}": ${misspelt}`, { input: 's3-bucket' });
    if (revision !== undefined)
        return storedRevision(revision, options);
    if (source !== undefined && archive !== undefined)
        throw conflict('source', 'archive');
    const type = typeOf(options);
    if (type === 'directory' && source === undefined) {
        const pin = pins.find(option => options[option] !== undefined);
        if (pin !== undefined)
            throw needed('s3-key', `the object that \`${inputName(pin)}\` is about`);
    }
    const other = voided[type].find(option => options[option] !== undefined);
    if (other !== undefined && type === 'function')
        throw withoutBundle(other, `\`${decidedBy(type, options)}\` is for ECS and Lambda`);
    if (other !== undefined)
        throw conflict(decidedBy(type, options), inputName(other));
    if (s3Key !== undefined && s3Prefix !== undefined)
        throw conflict('s3-key', 's3-prefix');
    if (type === 'github')
        return githubSource(options);
    if (type === 'function')
        return functionSource(options);
    if (archive !== undefined)
        return { type: 'archive', file: archive };
    if (source === undefined && s3Key !== undefined)
        return objectSource(options, s3Key);
    return { type: 'directory', source: source ?? '.' };
}
/** Throws `usage` for what names no bundle that could be stored. */
function resolveNewSource(options) {
    const given = options;
    const misplaced = [...pins, ...github, ...functionOptions, 'revision'].find(option => given[option] !== undefined);
    if (misplaced !== undefined && isFunctionOption(misplaced)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${inputName(misplaced)}\` is about an AppSpec of ECS or Lambda, and \`push\` stores bundles`, {
            input: inputName(misplaced),
            hint: 'Nothing of it is stored beforehand: `deploy` takes it as it is.'
        });
    }
    if (misplaced !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${inputName(misplaced)}\` is about a revision that is stored already, and \`push\` stores one`, {
            input: inputName(misplaced),
            hint: 'Leave it empty, or deploy that revision with `deploy`.'
        });
    }
    // Alone it is an object to `deploy`; to guess here could overwrite it.
    if (options.s3Key !== undefined && options.source === undefined && options.archive === undefined) {
        throw needed('source', `what is to be stored as \`s3-key\``);
    }
    const source = resolveRevisionSource({ ...options, revisionType: 's3' });
    if (source.type === 'directory' || source.type === 'archive')
        return source;
    throw needed('source', 'what is to be pushed');
}
/** A revision that is deployed as it is: what says otherwise is a contradiction. It comes from a file of another job, or from JavaScript. */
function storedRevision(given, options) {
    const other = ['source', 'archive', ...places, ...pins, ...github, 'bundleType', ...packing, ...functionOptions].find(option => options[option] !== undefined);
    if (other !== undefined)
        throw conflict('revision', inputName(other));
    let revision;
    try {
        revision = (0,_revision_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevision */ .M7)(given);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`revision\` cannot be read: ${error.message}`, { input: 'revision', cause: error });
    }
    const { revisionType = 'auto' } = options;
    if (revisionType !== 'auto' && revisionType !== revision.type)
        throw conflict(`revision-type: ${revisionType}`, 'revision');
    return revision.type === 's3' ? { ...revision, type: 'object' } : revision;
}
function typeOf(options) {
    const { revisionType = 'auto', source, archive, s3Key, githubRepository, githubCommitId } = options;
    if (revisionType === 'github')
        return 'github';
    if (revisionType === 'appspec' || (revisionType === 'auto' && functionOptions.some(option => options[option] !== undefined)))
        return 'function';
    if (archive !== undefined)
        return 'archive';
    if (source !== undefined)
        return 'directory';
    if (s3Key !== undefined)
        return 'object';
    return revisionType === 'auto' && (githubRepository !== undefined || githubCommitId !== undefined) ? 'github' : 'directory';
}
/** The input that made it this kind of source. */
function decidedBy(type, options) {
    const { revisionType, source } = options;
    switch (type) {
        case 'function':
            return revisionType === 'appspec' ? 'revision-type: appspec' : inputName(firstOf(functionOptions, options) ?? 'appspecContent');
        case 'github':
            return revisionType === 'github' ? 'revision-type: github' : 'github-commit-id';
        case 'archive':
            return 'archive';
        case 'object':
            return 's3-key';
        case 'appspec':
            return 'revision';
        case 'directory':
            return source === undefined ? 'revision-type: s3' : 'source';
    }
}
/** The input that says what is deployed; `source` when none does. */
function decidingInput(options) {
    const named = ['revision', 'archive', 'appspecContent', 'appspec', ...ecsOptions, ...lambdaOptions, 'githubCommitId'];
    const found = firstOf(named, options) ?? (options.source === undefined ? firstOf(['s3Key'], options) : undefined);
    return inputName(found ?? 'source');
}
function firstOf(options, given) {
    return options.find(option => given[option] !== undefined);
}
function isFunctionOption(option) {
    return functionOptions.includes(option);
}
function inputName(option) {
    return option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
/** Throws `usage` for what says two AppSpecs, or an AppSpec of two platforms. */
function functionSource(options) {
    const { appspec, appspecContent, source = '.' } = options;
    const [ecs, lambda] = [firstOf(ecsOptions, options), firstOf(lambdaOptions, options)];
    if (ecs !== undefined && lambda !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${inputName(ecs)}\` is for ECS, and \`${inputName(lambda)}\` is for Lambda`, {
            input: inputName(lambda),
            hint: 'Leave one of them empty.'
        });
    }
    if (appspec !== undefined && appspecContent !== undefined)
        throw conflict('appspec', 'appspec-content');
    return { type: 'function', source };
}
/** Throws `usage` for what is about a bundle, when the AppSpec that was found needs none. `what`: that AppSpec. */
function requireNoBundle(options, what) {
    const other = firstOf([...ofBundles, 's3Key'], options);
    if (other !== undefined)
        throw withoutBundle(other, what);
}
function withoutBundle(option, what) {
    const input = inputName(option);
    const [subject, why, hint] = placesOfBundles[option] ?? ['is about bundles', 'nothing is packed, the AppSpec is deployed by itself', ''];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${input}\` ${subject}, and ${what}: ${why}`, { input, hint: `Leave it empty${hint}.` });
}
const inStorage = ['is about what is stored in S3', 'nothing is stored, the AppSpec is deployed by itself', ''];
const onGitHub = ['names a bundle on GitHub', 'their AppSpec is not read from there', ', and check the commit out'];
const placesOfBundles = {
    s3Key: inStorage,
    s3VersionId: inStorage,
    s3Etag: inStorage,
    githubRepository: onGitHub,
    githubCommitId: onGitHub
};
function githubSource({ githubRepository, githubCommitId }) {
    if (githubRepository === undefined)
        throw needed('github-repository', 'owner/name of the repository');
    if (githubCommitId === undefined)
        throw needed('github-commit-id', 'the full id of the commit');
    return {
        type: 'github',
        repository: parsed(_revision_input_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRepository */ .GP, githubRepository, 'github-repository'),
        commitId: parsed(_revision_input_js__WEBPACK_IMPORTED_MODULE_2__/* .githubCommitId */ .SF, githubCommitId, 'github-commit-id')
    };
}
/** JavaScript hands over whatever it has. */
function parsed({ parse }, value, input) {
    try {
        return parse(value);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${input}\` is "${value}": ${error.message}`, { input, cause: error });
    }
}
function objectSource({ s3Bucket, s3VersionId, s3Etag, bundleType }, key) {
    if (s3Bucket === undefined)
        throw needed('s3-bucket', 'the bucket of `s3-key`');
    return {
        type: 'object',
        bucket: s3Bucket,
        key,
        bundleType: bundleType ?? appSpecTypeOf(key) ?? bundleTypeOfName(key, 's3-key'),
        ...(s3VersionId !== undefined && { versionId: s3VersionId }),
        ...(s3Etag !== undefined && { eTag: s3Etag.replace(/^"(.*)"$/, '$1') })
    };
}
/** `YAML` or `JSON` for a key that is an AppSpec by its ending. */
function appSpecTypeOf(key) {
    const [, ending] = /\.(ya?ml|json)$/i.exec(key) ?? [];
    if (ending === undefined)
        return undefined;
    return ending.toLowerCase() === 'json' ? 'JSON' : 'YAML';
}
/** The type of a bundle that is made or read here. Throws `usage` for that of an AppSpec, which is only in S3. */
function bundleTypeFor(given) {
    const found = _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4.find(type => type === given);
    if (given === undefined || found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`bundle-type: ${given}\` is for an AppSpec of ECS or Lambda that is in S3`, {
        input: 'bundle-type',
        hint: `Bundles are ${_core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4.join(', ')}; an AppSpec in S3 is named with \`s3-bucket\` and \`s3-key\`.`
    });
}
/** Whether an object in S3 is an AppSpec, and not a bundle. */
function isAppSpecFile(type) {
    return _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .appSpecFileTypes */ .mD.includes(type);
}
/** The bundle type that a file's or key's ending says. Throws `usage` when it says none. */
function bundleTypeOfName(name, input) {
    const found = endingOf(name);
    if (found)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `the ending of "${name}" does not say what kind of archive it is`, {
        input,
        hint: 'Set `bundle-type` to zip, tar or tgz; to YAML or JSON for an AppSpec of ECS or Lambda.'
    });
}
/**
 * The type of a bundle that gets this name; without one of its own, what the ending of the name says. Throws `usage` when they differ:
 * whoever unpacks it later goes by the name.
 */
function agreedType(name = '', input, type) {
    const said = endingOf(name);
    if (said === undefined || type === undefined || said === type)
        return type ?? said;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `"${name}" says that it is a ${said}, and the bundle is a ${type}`, {
        input,
        hint: `Change the ending, or \`bundle-type\` where it is set.`
    });
}
/** The bundle type that an ending says, if it says one. */
function endingOf(name) {
    const lower = name.toLowerCase();
    return lower.endsWith('.tar.gz') ? 'tgz' : _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4.find(type => lower.endsWith(`.${type}`));
}
function conflict(one, other) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${one}\` and \`${other}\` do not go together`, { input: other, hint: 'Leave one of them empty.' });
}
function needed(input, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `\`${input}\` is missing: ${what}`, { input, hint: `Set \`${input}\`.` });
}


/***/ })

};
