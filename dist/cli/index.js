#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ takesDeployment),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   hO: () => (/* binding */ formatIn)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3029);
/* harmony import */ var _operations_input_effects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(589);
/* harmony import */ var _operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4461);
/* harmony import */ var _operations_on_premises_instance_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7416);
/* harmony import */ var _operations_text_map_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7240);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5332);








const groups = 'deployment-group-name';
/**
 * What says what is deployed, or where a bundle goes. `"$revision"` or `"$key"` of a step that failed: without it something else would be
 * deployed, such as the working directory.
 */
const neverEmpty = new Set([
    ...['revision', 'source', 'archive', 's3-key', 'github-commit-id', 'appspec', 'appspec-content', 'deployment-id'],
    ...['task-definition', 'lambda-function-name', 'lambda-target-version', 'output']
]);
/** What the command line asks for. Throws a `usage` error that names the word and the nearest known one. */
function parseArguments(argv) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: withBooleanValues(argv), options: optionTypes(), strict: false, allowPositionals: true, tokens: true });
    const positionals = [];
    const flags = {};
    /** A word that somebody may have meant as the value of the flag before it, and how that is written. */
    let mistaken;
    let before;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (before !== undefined)
                mistaken ??= `The value of --${before} is written with "=": --${before}=${token.value}`;
            positionals.push(token.value);
        }
        before = token.kind === 'option' && token.value === undefined ? token.name : undefined;
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        if (name === 'help' || name === 'h')
            return { helpOn: commandIn(tokens) };
        if (name === 'version')
            return 'version';
        if (!isFlag(name))
            throw unknownFlag(name);
        if (Object.hasOwn(flags, name) && !isList(name))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--${name} is given twice`, { input: name });
        if (Object.hasOwn(flags, name) && isMap(name) && [flags[name], value].some(text => text?.trimStart().startsWith('{')))
            throw jsonTwice(name);
        if (name === groups && Object.hasOwn(flags, name) && [flags[name], value].some(text => text?.trim() === ''))
            throw emptyGroup();
        if (value === undefined && !isBoolean(name))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--${name} needs a value`, { input: name });
        if (value?.trim() === '' && neverEmpty.has(name))
            throw emptyFlag(name);
        // A flag that takes a list may be given once for each item.
        flags[name] = Object.hasOwn(flags, name) ? `${flags[name] ?? ''}\n${value ?? 'true'}` : (value ?? 'true');
    }
    const [word, ...rest] = positionals;
    if (word === undefined) {
        if (Object.keys(flags).length === 0)
            return { helpOn: undefined };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', 'the command is missing', { hint: `Start with one of ${_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .Pi.join(', ')}.` });
    }
    if (word === 'help')
        return { helpOn: rest[0] === undefined ? undefined : commandNamed(rest[0]) };
    const command = commandNamed(word);
    const own = Object.fromEntries(Object.entries(flags).filter(([name]) => Object.hasOwn(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae, name)));
    const shared = Object.fromEntries(Object.entries(flags).filter(([name]) => !Object.hasOwn(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae, name)));
    const parsed = { command, positionals: rest, inputs: (0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(shared, spell), own: parseOwn(own) };
    checkCommand(parsed, Object.keys(flags), mistaken);
    return parsed;
}
function commandNamed(word) {
    const command = _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .Pi.find(candidate => candidate === word);
    if (command !== undefined)
        return command;
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestName */ .q)(word, [..._own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .Pi, 'help']);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `there is no command "${word}"`, {
        hint: near === undefined ? `There are: ${_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .Pi.join(', ')}.` : `Did you mean "${near}"?`
    });
}
/** The command that a command line names, also where {@link parseArguments} refuses it. */
function commandOf(argv) {
    return commandIn((0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: withBooleanValues(argv), options: optionTypes(), strict: false, allowPositionals: true, tokens: true }).tokens);
}
function commandIn(tokens) {
    const words = tokens.flatMap(({ kind, value }) => (kind === 'positional' ? value : []));
    return _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .commands */ .Pi.find(command => command === (words[0] === 'help' ? words[1] : words[0]));
}
/** The format that a command line asks for, also where {@link parseArguments} refuses it. Undefined without a known one. */
function formatIn(argv) {
    const end = argv.indexOf('--');
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: argv.slice(0, end < 0 ? argv.length : end),
        options: optionTypes(),
        strict: false,
        allowPositionals: true,
        tokens: true
    });
    const asked = tokens.flatMap(token => (token.kind === 'option' && token.name === 'format' ? (token.value ?? []) : []));
    return _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .formats */ .Fx.find(format => format === asked.at(-1));
}
/** Refuses what would do nothing: somebody could rely on it. */
function checkCommand({ command, positionals, inputs, own }, flags, mistaken) {
    if (own.fix === true && own.plan === true) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', '--fix and --plan cannot go together: a plan changes nothing', { hint: 'Fix first, then plan.' });
    }
    const alone = _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .effectsWith */ .No.find(({ command: of, input, flag }) => of === command && flags.includes(input) && own[flag] !== true);
    if (alone !== undefined) {
        const { input, flag } = alone;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--${input} has no effect on ${command} without --${flag}`, {
            input,
            hint: `Add --${flag}, or leave it out.`
        });
    }
    if (own.list === true && own.output !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', '--list and --output cannot go together: a list writes no bundle', { input: 'output' });
    }
    const withFlag = _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .effectsWith */ .No.find(effect => effect.command === command && own[effect.flag] === true);
    const checked = flags.filter(name => name !== withFlag?.input);
    (0,_operations_input_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .requireEffect */ .ZU)(command, checked, spell, { ..._operations_input_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .inputEffects */ .LG, ..._own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEffects */ .bG });
    (0,_operations_input_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCheck */ .Ah)(command, inputs.validate, spell);
    if (own.format === 'sarif' && command !== 'validate') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--format sarif goes with validate, not with ${command}`, { input: 'format' });
    }
    if (own.format === 'github' && isOnPremises(command)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--format github does not go with ${command}`, { input: 'format', hint: 'Leave it out, or use json.' });
    }
    if (own.suppressed !== undefined && own.format !== 'sarif') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', '--suppressed goes with --format sarif', {
            input: 'suppressed',
            hint: '--format json has the findings that comments ignore as `suppressed`.'
        });
    }
    checkPositionals(command, positionals, inputs, mistaken);
}
/** Whether the word after the command is the id of a deployment. */
function takesDeployment(command) {
    return _operations_input_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .inputEffects */ .LG['deployment-id'].some(activity => activity === command);
}
function isOnPremises(command) {
    return _operations_input_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .onPremisesActivities */ .n5.some(activity => activity === command);
}
/** NAME of an on-premises instance; `tag` takes any number of them. */
function checkInstances(command, names, mistaken) {
    for (const name of names)
        (0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInput */ .CU)(_operations_on_premises_instance_name_js__WEBPACK_IMPORTED_MODULE_4__/* .instanceName */ .z, name, 'instance-name', 'NAME');
    if (command === 'tag' || names.length <= 1)
        return;
    const hint = names.slice(1).some(name => name.includes('='))
        ? 'Each tag takes an --instance-tags of its own.'
        : mistaken && `${mistaken}.`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `one instance is enough: ${names.join(' ')}`, { input: 'instance-name', hint });
}
/** SOURCE is another way to write `--source`, and DEPLOYMENT one for `--deployment-id`; `validate` takes any number of paths. */
function checkPositionals(command, positionals, { source, deploymentId }, mistaken) {
    const [first] = positionals;
    const hint = mistaken && `${mistaken}.`;
    if (first === undefined)
        return;
    if (isOnPremises(command)) {
        checkInstances(command, positionals, mistaken);
        return;
    }
    if (takesDeployment(command)) {
        if (deploymentId !== undefined || positionals.length > 1)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `one deployment is enough: ${[...positionals, deploymentId ?? ''].join(' ').trim()}`, {
                input: 'deployment-id',
                hint
            });
        (0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInput */ .CU)(_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputKinds */ .cW['deployment-id'], first, 'deployment-id', 'DEPLOYMENT');
        return;
    }
    if (command === 'restart' || command === 'delete-deployment-group')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `${command} takes flags only: ${first}`, {
            hint: hint ?? 'The group is named by --deployment-group-name.'
        });
    if (command === 'local')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `local takes flags only: ${first}`, { hint: hint ?? 'Its folder is named by --data.' });
    if (source !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `the source is given twice: ${first} and ${source}`, { input: 'source', hint });
    if (command !== 'validate' && positionals.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `one source is enough: ${positionals.join(', ')}`, { input: 'source', hint });
}
function spell(name) {
    return `--${name}`;
}
function parseOwn(given) {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, (0,_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInput */ .CU)(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae[name], value, name, spell(name))]));
}
/** `--flag true` and `--flag false` are what users of the AWS CLI and of workflows write; `parseArgs` takes booleans only as `--flag=true`. */
function withBooleanValues(argv) {
    const joined = [];
    for (let i = 0; i < argv.length; i++) {
        const word = argv[i] ?? '';
        const next = argv[i + 1];
        if (word === '--')
            return [...joined, ...argv.slice(i)];
        if (word.startsWith('--') && isBoolean(word.slice(2)) && next !== undefined && isBooleanValue(word.slice(2), next)) {
            joined.push(`${word}=${next}`);
            i += 1;
        }
        else
            joined.push(word);
    }
    return joined;
}
function isBooleanValue(name, value) {
    return /^(true|false)$/i.test(value) || (name === 'auto-rollback' && /^DEPLOYMENT_/.test(value));
}
function isBoolean(name) {
    const kind = Object.hasOwn(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae, name)
        ? _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae[name]
        : Object.hasOwn(_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputKinds */ .cW, name)
            ? _operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputKinds */ .cW[name]
            : undefined;
    return kind !== undefined && 'isBoolean' in kind;
}
function isList(name) {
    return [groups, 'include', 'exclude', 'auto-rollback', 'remove-tags'].includes(name) || isMap(name);
}
/** Whether a flag takes names with texts. */
function isMap(name) {
    const kinds = { ..._operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputKinds */ .cW, ..._own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae };
    return Object.hasOwn(kinds, name) && kinds[name] === _operations_text_map_js__WEBPACK_IMPORTED_MODULE_5__/* .textMap */ .s;
}
function isFlag(name) {
    return Object.hasOwn(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae, name) || (!isNoFlag(name) && Object.hasOwn(_operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputKinds */ .cW, name));
}
function isNoFlag(name) {
    return _own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .noFlags */ .Lx.some(input => input === name);
}
/** `"$GROUP"` of a variable that is not set: fewer groups would be deployed to than were named. */
function emptyGroup() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--${groups} is given several times, and once it is empty`, { input: groups });
}
function jsonTwice(name) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--${name} is given several times, and once as JSON`, {
        input: name,
        hint: `Give --${name} NAME=TEXT once for each name, or all of them in one JSON object.`
    });
}
function emptyFlag(name) {
    const hint = name === 'revision'
        ? 'It is the last line of `push`; did the push succeed? In a shell, `set -o pipefail` lets a pipeline fail with it.'
        : 'Is a variable of the shell not set? Give it a value, or leave the flag out.';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `--${name} is empty`, { input: name, hint });
}
function unknownFlag(name) {
    const known = [..._operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .vj.filter(input => !isNoFlag(input)), ...Object.keys(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae)];
    const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestName */ .q)(name, known);
    // A name that was cut short is farther from its own than from others.
    const longer = name.length < 3 ? [] : known.filter(flag => flag.startsWith(`${name}-`));
    const meant = longer.length > 0 && longer.length <= 4 ? longer : near === undefined ? [] : [near];
    const hint = meant.length === 0 ? undefined : `Did you mean ${meant.map(spell).join(' or ')}?`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `there is no flag --${name}`, { input: name, hint });
}
function optionTypes() {
    const types = { help: { type: 'boolean' }, version: { type: 'boolean' } };
    for (const name of [..._operations_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .vj, ...Object.keys(_own_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae)])
        types[name] = { type: isBoolean(name) ? 'boolean' : 'string' };
    return types;
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals),
/* harmony export */   q: () => (/* binding */ uninterrupted)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _operations_cancellable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9532);
/* harmony import */ var _report_describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9346);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7721);




/** 128 + SIGINT, as shells have it. */
const cancelledStatus = 130;
const bugStatus = 1;
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `work` with a signal that aborts on SIGINT, SIGTERM or SIGHUP, and on an error that nobody caught: then the work is to settle what
 * it began, such as a deployment, and the status is 1 whatever becomes of that. A second signal ends the process at once; what hooks
 * started is ended by the reaper all the same. Work with nothing to settle `endsAtOnce`: the signals do what they do to any program, also
 * while it computes, when nothing could listen to them. Throws what `work` throws; after a signal, a `cancelled` DeployError unless it is
 * a bug.
 */
async function cancelOnSignals(work, { endsAtOnce = false } = {}) {
    const controller = new AbortController();
    const signals = endsAtOnce ? [] : endingSignals;
    let isBroken = false;
    const onSignal = (name) => {
        if (controller.signal.aborted)
            process.exit(isBroken ? bugStatus : cancelledStatus);
        controller.abort(new Error(`${name} received`));
    };
    // Rejections that nobody handles come here too (Node's `--unhandled-rejections=throw`, the default).
    const onBug = (error) => {
        isBroken = true;
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.complain)((0,_report_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .U)(error).join('\n'));
        controller.abort(error);
    };
    for (const name of signals)
        process.on(name, onSignal);
    process.on('uncaughtException', onBug);
    try {
        const status = await work(controller.signal);
        if (wasBroken())
            return bugStatus;
        // A deployment that succeeded before the signal could matter has succeeded.
        return controller.signal.aborted && status !== 0 ? cancelledStatus : status;
    }
    catch (error) {
        // That was told when it happened.
        if (wasBroken())
            return bugStatus;
        const { signal } = controller;
        if (!signal.aborted || !(0,_operations_cancellable_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfCancel */ .K)(error, signal) || (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'cancelled'))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', 'the run was cancelled', { cause: error });
    }
    finally {
        for (const name of signals)
            process.removeListener(name, onSignal);
        process.removeListener('uncaughtException', onBug);
    }
    function wasBroken() {
        return isBroken;
    }
}
/** Runs `work` to its end before a signal can end the process: no half of it is left behind. */
async function uninterrupted(work) {
    let received;
    const hold = (name) => {
        received ??= name;
    };
    for (const name of endingSignals)
        process.on(name, hold);
    try {
        work();
        // What came meanwhile is told in the next turns of the loop, the first of which may have begun before.
        for (let turn = 0; turn < 2; turn++)
            await new Promise(resolve => setImmediate(resolve));
    }
    finally {
        for (const name of endingSignals)
            process.removeListener(name, hold);
        if (received !== undefined)
            process.kill(process.pid, received);
    }
}


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _library_end_process_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1394);
/* harmony import */ var _report_exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5311);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3814);
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9114);
/* harmony import */ var _print_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8134);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7755);
/* harmony import */ var _survive_broken_pipes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8884);







/** Runs one command and returns its exit status. */
async function main(argv) {
    try {
        const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .We)(argv);
        if (parsed === 'version') {
            const { version } = await __nccwpck_require__.e(/* import() */ 8067).then(__nccwpck_require__.bind(__nccwpck_require__, 8067));
            process.stdout.write(`${version}\n`);
            return 0;
        }
        if ('helpOn' in parsed) {
            const { commandHelp, help } = await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931));
            process.stdout.write(`${parsed.helpOn === undefined ? help() : commandHelp(parsed.helpOn)}\n`);
            return argv.length === 0 ? 2 : 0;
        }
        return await (0,_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelOnSignals */ .d)(signal => (0,_run_command_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommand */ .d)(parsed, signal), { endsAtOnce: parsed.command === 'validate' });
    }
    catch (error) {
        await (0,_print_error_js__WEBPACK_IMPORTED_MODULE_3__/* .printError */ .y)(error, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIn */ .hO)(argv), (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .commandOf */ .Nl)(argv));
        return (0,_report_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .errorExitStatus */ .lL)(error);
    }
}
(0,_survive_broken_pipes_js__WEBPACK_IMPORTED_MODULE_4__/* .surviveBrokenPipes */ .R)();
// The SDK warns on Node 20 that its versions of 2027 will not run there; this bundle keeps the version it was built with.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
process.exitCode = await main(process.argv.slice(2));
await (0,_library_end_process_js__WEBPACK_IMPORTED_MODULE_6__/* .endProcess */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ ownFlags),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   Lx: () => (/* binding */ noFlags),
/* harmony export */   No: () => (/* binding */ effectsWith),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   bG: () => (/* binding */ ownEffects)
/* harmony export */ });
/* harmony import */ var _operations_input_effects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(589);
/* harmony import */ var _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9684);
/* harmony import */ var _operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4461);
/* harmony import */ var _operations_on_premises_iam_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4035);
/* harmony import */ var _operations_text_map_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7240);





const commands = [..._operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI, ..._operations_input_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .onPremisesActivities */ .n5, 'local'];
const formats = ['text', 'json', 'github', 'sarif'];
/** Flags that only the command line has. */
const ownFlags = {
    format: (0,_operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(...formats),
    output: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    port: (0,_operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(0, 65_535),
    data: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    host: (0,_operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('linux', 'windows'),
    platform: (0,_operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('server', 'ecs', 'lambda'),
    fix: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    plan: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    previous: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    'load-balancer': _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    suppressed: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    list: _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM,
    'iam-user-arn': _operations_on_premises_iam_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .iamUserArn */ .aq,
    'iam-session-arn': _operations_on_premises_iam_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .iamSessionArn */ .jr,
    'instance-tags': _operations_text_map_js__WEBPACK_IMPORTED_MODULE_4__/* .textMap */ .s,
    'remove-tags': _operations_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_
};
/** Where each of them has an effect. */
const ownEffects = {
    format: [..._operations_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI, ..._operations_input_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .onPremisesActivities */ .n5],
    output: ['package'],
    port: ['local'],
    data: ['local'],
    host: ['validate'],
    platform: ['validate'],
    fix: ['validate'],
    plan: ['validate'],
    previous: ['validate'],
    'load-balancer': ['validate'],
    suppressed: ['validate'],
    list: ['package'],
    'iam-user-arn': ['register'],
    'iam-session-arn': ['register'],
    'instance-tags': ['register', 'tag'],
    'remove-tags': ['tag']
};
/** What an input has no effect on alone, it may have with a flag: a plan installs, and an archive can be listed. */
const effectsWith = [
    { input: 'file-exists-behavior', command: 'validate', flag: 'plan' },
    { input: 'archive', command: 'package', flag: 'list' }
];
/** Inputs that are no flags: the command is the mode, and feedback is what `--format` says. */
const noFlags = ['mode', ..._operations_input_effects_js__WEBPACK_IMPORTED_MODULE_0__/* .feedbackInputs */ .n];


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _report_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9346);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7721);



/**
 * Tells why a command could not be carried out, in the form that was asked for: `json` has a document on standard output, `github` an
 * annotation in the log. Everything else is text on standard error. `command` is the one whose help says more about its usage.
 */
async function printError(error, format, command) {
    if (format === 'github') {
        const { WorkflowReport } = await Promise.all(/* import() */[__nccwpck_require__.e(8229), __nccwpck_require__.e(9928), __nccwpck_require__.e(7158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9928));
        // It makes no commands but its own.
        new WorkflowReport(line => (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.print)(line, false)).fail(error);
        return;
    }
    if (format === 'json') {
        const [{ errorJson }, { jsonLine }] = await Promise.all([__nccwpck_require__.e(/* import() */ 9098).then(__nccwpck_require__.bind(__nccwpck_require__, 9098)), __nccwpck_require__.e(/* import() */ 3973).then(__nccwpck_require__.bind(__nccwpck_require__, 3973))]);
        (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.print)(jsonLine(errorJson(error)));
    }
    (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.complain)((0,_report_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error).join('\n'));
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'usage')
        process.stderr.write(`See codedeploy-kit ${command === undefined ? '--help' : `help ${command}`}.\n`);
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   complain: () => (/* binding */ complain),
/* harmony export */   print: () => (/* binding */ print),
/* harmony export */   printAside: () => (/* binding */ printAside)
/* harmony export */ });
/* harmony import */ var _report_github_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2207);

/**
 * Lines of text for standard output. Where a workflow runner reads them, and with `isForRunner`, none can become a command of its: names of
 * files and the texts in them are those of whoever opened the pull request.
 */
function print(text, isForRunner = process.env['GITHUB_ACTIONS'] === 'true') {
    process.stdout.write(`${isForRunner ? inert(text) : text}\n`);
}
/** Lines of text for standard error, where standard output has a result for the next command. Runners read both. */
function printAside(text, isForRunner = process.env['GITHUB_ACTIONS'] === 'true') {
    process.stderr.write(`${isForRunner ? inert(text) : text}\n`);
}
/** Lines of text for standard error, which runners read as they do standard output, under the name of the program. */
function complain(text) {
    process.stderr.write(`${inert(`codedeploy-kit: ${text}`)}\n`);
}
function inert(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map(_report_github_inert_line_js__WEBPACK_IMPORTED_MODULE_0__.inertLine)
        .join('\n');
}


/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _core_assert_never_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(762);

/** Carries out a command and returns its exit status. A command loads only what it needs. */
async function runCommand(args, signal) {
    const { command } = args;
    switch (command) {
        case 'validate': {
            const { validateCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(9437), __nccwpck_require__.e(4693), __nccwpck_require__.e(4300), __nccwpck_require__.e(8229), __nccwpck_require__.e(7111), __nccwpck_require__.e(3220)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4079));
            return validateCommand(args, signal);
        }
        case 'package': {
            if (args.own.list !== true)
                return carryOut(args, signal);
            const { listCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(494), __nccwpck_require__.e(9437), __nccwpck_require__.e(4693), __nccwpck_require__.e(4300), __nccwpck_require__.e(2288), __nccwpck_require__.e(8238)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8238));
            return listCommand(args, signal);
        }
        case 'local': {
            const { serveLocal } = await __nccwpck_require__.e(/* import() */ 9811).then(__nccwpck_require__.bind(__nccwpck_require__, 9811));
            return serveLocal(args, signal);
        }
        case 'register':
        case 'deregister':
        case 'tag': {
            const { onPremisesCommand } = await __nccwpck_require__.e(/* import() */ 4090).then(__nccwpck_require__.bind(__nccwpck_require__, 4090));
            return onPremisesCommand(args, signal);
        }
        case 'push':
        case 'rehearse':
        case 'deploy':
        case 'wait':
        case 'continue':
        case 'stop':
        case 'rollback':
        case 'restart':
        case 'delete-deployment-group':
            return carryOut(args, signal);
        default:
            return (0,_core_assert_never_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .x)(command);
    }
}
async function carryOut(args, signal) {
    const { operate } = await __nccwpck_require__.e(/* import() */ 3774).then(__nccwpck_require__.bind(__nccwpck_require__, 3774));
    return operate(args, signal);
}


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ surviveBrokenPipes)
/* harmony export */ });
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7721);

/**
 * Keeps the run alive when nobody reads what it prints any more (`deploy | head`, a closed terminal): a deployment must not be left to itself
 * for that. What is written from then on is lost; the exit status says how it ended all the same.
 */
function surviveBrokenPipes() {
    let isTold = false;
    process.stdout.on('error', (error) => {
        if (isTold || isBroken(error))
            return;
        isTold = true;
        (0,_print_js__WEBPACK_IMPORTED_MODULE_0__.complain)(`standard output cannot be written: ${error.message}`);
    });
    // There is no place left to tell it.
    process.stderr.on('error', () => undefined);
}
function isBroken({ code }) {
    return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Marks a branch no value can reach: a new union member turns its `switch` into a compile error. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileExistsBehaviors),
/* harmony export */   Gm: () => (/* binding */ defaultConfigNames),
/* harmony export */   S6: () => (/* binding */ deploymentWaitTypes),
/* harmony export */   U4: () => (/* binding */ bundleTypes),
/* harmony export */   hV: () => (/* binding */ predefinedPrefix),
/* harmony export */   ld: () => (/* binding */ predefinedConfigNames),
/* harmony export */   mD: () => (/* binding */ appSpecFileTypes)
/* harmony export */ });
/** Words of the CodeDeploy API that several rooms share. */
const bundleTypes = ['tar', 'tgz', 'zip'];
/** What an object in S3 may be instead: the AppSpec itself, of an ECS or Lambda deployment. */
const appSpecFileTypes = ['YAML', 'JSON'];
/** What Install does with a file that is already there and was not put there by the previous deployment of the group. */
const fileExistsBehaviors = ['DISALLOW', 'OVERWRITE', 'RETAIN'];
/** The prefix of AWS's own deployment configurations; nobody else may use it. */
const predefinedPrefix = 'CodeDeployDefault.';
/**
 * The deployment configurations every account has, without their prefix (CodeDeploy user guide, "Working with deployment
 * configurations"). Mind the irregular plural: ECS `Every1Minutes`, Lambda `Every1Minute`.
 */
const predefinedConfigNames = {
    Server: ['OneAtATime', 'HalfAtATime', 'AllAtOnce'],
    ECS: [
        'ECSLinear10PercentEvery1Minutes',
        'ECSLinear10PercentEvery3Minutes',
        'ECSCanary10Percent5Minutes',
        'ECSCanary10Percent15Minutes',
        'ECSAllAtOnce'
    ],
    Lambda: [
        'LambdaCanary10Percent5Minutes',
        'LambdaCanary10Percent10Minutes',
        'LambdaCanary10Percent15Minutes',
        'LambdaCanary10Percent30Minutes',
        'LambdaLinear10PercentEvery1Minute',
        'LambdaLinear10PercentEvery2Minutes',
        'LambdaLinear10PercentEvery3Minutes',
        'LambdaLinear10PercentEvery10Minutes',
        'LambdaAllAtOnce'
    ]
};
/** The configurations that are used when neither a deployment nor its group names one, by compute platform (same source). */
const defaultConfigNames = {
    Server: `${predefinedPrefix}OneAtATime`,
    ECS: `${predefinedPrefix}ECSAllAtOnce`,
    Lambda: `${predefinedPrefix}LambdaAllAtOnce`
};
/** Where a blue/green deployment waits for ContinueDeployment: for the shift of its traffic, and for the end of the original instances. */
const deploymentWaitTypes = ['READY_WAIT', 'TERMINATION_WAIT'];


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ diskFullProblem),
/* harmony export */   Us: () => (/* binding */ diskFullErrorName),
/* harmony export */   oH: () => (/* binding */ diskFullHint)
/* harmony export */ });
const problems = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up'
};
const maxCauses = 5;
/** What to do when this machine has no room left. */
const diskFullHint = 'Free space there, or let TMPDIR (TEMP on Windows) name a folder on another disk: bundles are unpacked, and rehearsals run, in the temporary folder.';
/** The name that the embedded services give the refusal; AWS knows none. */
const diskFullErrorName = 'InsufficientStorage';
/** What a system error, or one that it caused, says about a disk without room, with the path where it is known; undefined for any other. */
function diskFullProblem(error) {
    let cause = error;
    for (let depth = 0; depth < maxCauses && typeof cause === 'object' && cause !== null; depth++) {
        const { code, path, cause: next } = cause;
        const problem = typeof code === 'string' && Object.hasOwn(problems, code) ? problems[code] : undefined;
        if (problem !== undefined)
            return typeof path === 'string' ? `${problem}: "${path}" cannot be written` : problem;
        cause = next;
    }
    return undefined;
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * Milliseconds of a duration as users write it: `90s`, `15m`, `2h`, `1h30m`; a bare number is in `bareUnit`.
 * Undefined when the text is none of these, or less than a millisecond.
 */
function parseDuration(text, bareUnit = 'm') {
    const trimmed = text.trim();
    if (/^\d+(\.\d+)?$/.test(trimmed))
        return positive(Number(trimmed) * unitMs[bareUnit]);
    if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(trimmed))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
        total += Number(amount) * unitMs[unit];
    return positive(total);
}
function positive(ms) {
    const whole = Math.round(ms);
    return whole > 0 && Number.isFinite(whole) ? whole : undefined;
}
/** A duration for people: `850 ms`, `4.2 s`, `3 min 05 s`, `2 h 10 min`. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1_000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   sH: () => (/* binding */ DeployError)
/* harmony export */ });
/* unused harmony export errorCodes */
/**
 * Why an operation could not be carried out. Callers branch on it; the exit status of the command line follows from it.
 * A deployment that ended `Failed` or `Stopped` is a result, not an error.
 */
const errorCodes = (/* unused pure expression or super */ null && ([
    'usage',
    'invalid-appspec',
    'invalid-bundle',
    'no-credentials',
    'expired-credentials',
    'access-denied',
    'not-found',
    'already-exists',
    'wrong-region',
    'clock-skew',
    'network',
    'throttled',
    'active-deployment',
    'superseded',
    'refused',
    'service',
    'local',
    'cancelled'
]));
/** The one family of failures: what happened in `message`, to what in the fields, what to do in `hint`, the original as `cause`. */
class DeployError extends Error {
    name = 'DeployError';
    code;
    hint;
    operation;
    errorName;
    requestId;
    input;
    deploymentId;
    diagnostics;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.operation = details.operation;
        this.errorName = details.errorName;
        this.requestId = details.requestId;
        this.input = details.input;
        this.deploymentId = details.deploymentId;
        this.diagnostics = details.diagnostics ?? [];
    }
}
/** Errors that may pass by themselves; a watch goes on through them. */
function isTransient(error) {
    return error instanceof DeployError && (error.code === 'network' || error.code === 'throttled' || error.code === 'service');
}


/***/ }),

/***/ 4593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ s3CannedAcls),
/* harmony export */   ZZ: () => (/* binding */ s3Encryptions),
/* harmony export */   uW: () => (/* binding */ s3StorageClasses)
/* harmony export */ });
/** Words of S3's API for how an object is stored. */
/** Server-side encryption that PutObject and CreateMultipartUpload take. */
const s3Encryptions = ['AES256', 'aws:kms', 'aws:kms:dsse'];
/** Canned ACLs of objects. */
const s3CannedAcls = [
    'private',
    'public-read',
    'public-read-write',
    'authenticated-read',
    'aws-exec-read',
    'bucket-owner-read',
    'bucket-owner-full-control'
];
/** Storage classes from which an object is read at once: CodeDeploy and the agents do not wait for a restore. */
const s3StorageClasses = [
    'STANDARD',
    'STANDARD_IA',
    'ONEZONE_IA',
    'INTELLIGENT_TIERING',
    'GLACIER_IR',
    'REDUCED_REDUNDANCY'
];


/***/ }),

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The candidate a user most likely meant by `word`, if one is close enough to be worth saying. Case does not count as a difference. */
function nearestName(word, candidates) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    let bestDistance = limit + 1;
    const lower = word.toLowerCase();
    for (const candidate of candidates) {
        const distance = editDistance(lower, candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Optimal string alignment distance (a swap of neighbours counts once); anything of `limit` or more is reported as `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    let least = 0;
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        let lowest = i;
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let cell = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cell = Math.min(cell, (before[j - 2] ?? 0) + 1);
            row[j] = cell;
            if (cell < lowest)
                lowest = cell;
        }
        // A row follows from the two before it: when both are too far off, so are all to come.
        if (lowest >= limit && least >= limit)
            return limit;
        least = lowest;
        before = previous;
        previous = row;
    }
    return Math.min(previous[b.length] ?? limit, limit);
}


/***/ }),

/***/ 3614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ autoRollbackEvents),
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   Kp: () => (/* binding */ targetStatuses),
/* harmony export */   _T: () => (/* binding */ computePlatforms),
/* harmony export */   c6: () => (/* binding */ deploymentErrorCodes),
/* harmony export */   e0: () => (/* binding */ deploymentStatuses),
/* harmony export */   lV: () => (/* binding */ targetCount),
/* harmony export */   oR: () => (/* binding */ isAutomaticRollback),
/* harmony export */   sx: () => (/* binding */ hasOneTarget),
/* harmony export */   z6: () => (/* binding */ lifecycleErrorCodes)
/* harmony export */ });
/* unused harmony exports terminalStatuses, lifecycleEventStatuses */
/** AWS's own words for AWS's own things; the lists are those of the CodeDeploy API model of 2014-10-06. */
const deploymentStatuses = ['Created', 'Queued', 'InProgress', 'Baking', 'Succeeded', 'Failed', 'Stopped', 'Ready'];
const terminalStatuses = ['Succeeded', 'Failed', 'Stopped'];
function isTerminal(status) {
    return terminalStatuses.includes(status);
}
const targetStatuses = ['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Unknown', 'Ready'];
const lifecycleEventStatuses = (/* unused pure expression or super */ null && (['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Unknown']));
const lifecycleErrorCodes = [
    'Success',
    'ScriptMissing',
    'ScriptNotExecutable',
    'ScriptTimedOut',
    'ScriptFailed',
    'UnknownError'
];
/** What a deployment's `errorInformation.code` may be. The service may send newer ones. */
const deploymentErrorCodes = [
    'AGENT_ISSUE',
    'ALARM_ACTIVE',
    'APPLICATION_MISSING',
    'AUTOSCALING_VALIDATION_ERROR',
    'AUTO_SCALING_CONFIGURATION',
    'AUTO_SCALING_IAM_ROLE_PERMISSIONS',
    'CLOUDFORMATION_STACK_FAILURE',
    'CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND',
    'CUSTOMER_APPLICATION_UNHEALTHY',
    'DEPLOYMENT_GROUP_MISSING',
    'ECS_UPDATE_ERROR',
    'ELASTIC_LOAD_BALANCING_INVALID',
    'ELB_INVALID_INSTANCE',
    'HEALTH_CONSTRAINTS',
    'HEALTH_CONSTRAINTS_INVALID',
    'HOOK_EXECUTION_FAILURE',
    'IAM_ROLE_MISSING',
    'IAM_ROLE_PERMISSIONS',
    'INTERNAL_ERROR',
    'INVALID_ECS_SERVICE',
    'INVALID_LAMBDA_CONFIGURATION',
    'INVALID_LAMBDA_FUNCTION',
    'INVALID_REVISION',
    'MANUAL_STOP',
    'MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION',
    'MISSING_ELB_INFORMATION',
    'MISSING_GITHUB_TOKEN',
    'NO_EC2_SUBSCRIPTION',
    'NO_INSTANCES',
    'OVER_MAX_INSTANCES',
    'RESOURCE_LIMIT_EXCEEDED',
    'REVISION_MISSING',
    'THROTTLED',
    'TIMEOUT'
];
const computePlatforms = ['Server', 'Lambda', 'ECS'];
/** ECS and Lambda deploy to one target, a service or a function, and shift its traffic; there are no hosts and no agents. */
function hasOneTarget(computePlatform) {
    return computePlatform === 'ECS' || computePlatform === 'Lambda';
}
const autoRollbackEvents = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'];
/** Whether CodeDeploy started a deployment to roll another one back. */
function isAutomaticRollback({ creator, rollback }) {
    return creator === 'codeDeployRollback' || rollback?.rollbackTriggeringDeploymentId !== undefined;
}
/** All targets of a deployment. */
function targetCount({ pending, inProgress, succeeded, failed, skipped, ready }) {
    return pending + inProgress + succeeded + failed + skipped + ready;
}


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/**
 * Ends the process with `process.exitCode`, once all that was written to standard output and standard error has arrived: a pipe whose reader
 * is slow loses what `process.exit` alone finds in memory. Whatever else is under way does not count any more, such as the pause of an AWS
 * client before an attempt that nobody waits for: it would keep the process alive for seconds.
 */
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map(written));
    process.exit();
}
/** Resolves when the stream has passed on what it was given, or when nobody takes it any more. */
function written(stream) {
    return new Promise(resolve => {
        if (stream.destroyed || !stream.writable)
            resolve();
        else
            stream.write('', () => resolve());
    });
}


/***/ }),

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isOfCancel),
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

/**
 * Runs `work`, of which nothing remains when it throws. What it throws because `signal` aborted is the cancel, whatever layer noticed it
 * first and however that put it: a `cancelled` DeployError that says what had not happened yet.
 */
async function cancellable(signal, what, work) {
    try {
        signal?.throwIfAborted();
        return await work();
    }
    catch (error) {
        if (!signal?.aborted || !isOfCancel(error, signal))
            throw error;
        // That a call was cut off says no more than why.
        const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH && error.code === 'cancelled' ? signal.reason : error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('cancelled', `the run was cancelled before ${what}`, { cause });
    }
}
/** Whether what was thrown after `signal` aborted may come from that: a bug of this program does not. */
function isOfCancel(error, signal) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH || error === signal.reason)
        return true;
    // Streams, files and sockets that are cut off throw errors of Node, and those have codes.
    const { name, code } = (error ?? {});
    return name === 'AbortError' || typeof code === 'string';
}


/***/ }),

/***/ 9228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ groupNames),
/* harmony export */   i: () => (/* binding */ oneGroup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9684);


/** Names of deployment groups, one a line. A comma is part of a name (limits page of the CodeDeploy guide), and parts none. */
const groupNames = {
    parse: value => {
        const names = value
            .split('\n')
            .map(name => name.trim())
            .filter(name => name !== '');
        return names.map((name, index) => {
            try {
                return _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceName */ .Iy.parse(name);
            }
            catch (error) {
                throw names.length === 1 ? error : new Error(`line ${index + 1}, "${name}": ${error.message}`, { cause: error });
            }
        });
    }
};
/** The one group of what takes no more. Throws a `usage` error when several are named. */
function oneGroup(names, activity, spell = name => `\`${name}\``) {
    if (names === undefined)
        return undefined;
    const [name, ...others] = names;
    if (others.length === 0)
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `${spell('deployment-group-name')} names ${names.length} groups, and ${activity} takes one`, {
        input: 'deployment-group-name',
        hint: 'Only `deploy` takes several; for the others, name one group at a time.'
    });
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ requireCheck),
/* harmony export */   LG: () => (/* binding */ inputEffects),
/* harmony export */   ZU: () => (/* binding */ requireEffect),
/* harmony export */   n: () => (/* binding */ feedbackInputs),
/* harmony export */   n5: () => (/* binding */ onPremisesActivities)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

/** What the command line does with on-premises instances. */
const onPremisesActivities = ['register', 'deregister', 'tag'];
/** What is told, and where: what it means depends on the door and not on the mode. */
const feedbackInputs = [
    ...['annotations', 'job-summary', 'github-token', 'github-deployment'],
    ...['github-environment', 'environment-url', 'pull-request-comment']
];
const deploying = ['deploy', 'rehearse'];
/** Modes that create a deployment in a group that is named. */
const creating = [...deploying, 'rollback', 'restart'];
/** Modes about a group that may follow a branch. */
const branching = [...deploying, 'delete-deployment-group'];
/** Modes that follow a deployment as far as they are told. */
const following = [...creating, 'wait', 'continue'];
const packing = ['deploy', 'rehearse', 'validate', 'package', 'push'];
const uploading = ['deploy', 'rehearse', 'push'];
/**
 * Where each input has an effect. A rehearsal takes what the deployment takes that it rehearses, so that both can share their inputs: for the
 * region and the bucket it has its own in their place, and what the object is stored with is checked and kept by its own S3.
 */
const inputEffects = {
    'dry-run': ['deploy', 'rollback', 'restart', 'delete-deployment-group', ...onPremisesActivities],
    'aws-region': [
        ...uploading,
        'wait',
        'continue',
        'stop',
        'rollback',
        'restart',
        'delete-deployment-group',
        'local',
        ...onPremisesActivities
    ],
    'application-name': [...uploading, 'rollback', 'restart', 'delete-deployment-group'],
    'deployment-group-name': [...creating, 'delete-deployment-group'],
    'deployment-config-name': creating,
    description: [...uploading, 'rollback', 'restart'],
    'file-exists-behavior': [...deploying, 'rollback'],
    'ignore-application-stop-failures': creating,
    'update-outdated-instances-only': [...deploying, 'rollback'],
    'auto-rollback': [...creating, 'stop'],
    'override-alarms': creating,
    'target-tag-filters': [...deploying, 'rollback'],
    'target-auto-scaling-groups': [...deploying, 'rollback'],
    'deployment-options': creating,
    'revision-type': deploying,
    source: [...packing, 'delete-deployment-group'],
    include: packing,
    exclude: packing,
    'ignore-file': packing,
    archive: uploading,
    'bundle-type': packing,
    'compression-level': ['deploy', 'rehearse', 'package', 'push'],
    symlinks: packing,
    appspec: [...packing, 'delete-deployment-group'],
    'appspec-content': deploying,
    substitutions: deploying,
    'task-definition': deploying,
    'container-name': deploying,
    'container-port': deploying,
    'lambda-function-name': deploying,
    'lambda-alias': deploying,
    'lambda-current-version': deploying,
    'lambda-target-version': deploying,
    validate: packing,
    'agent-version': packing,
    's3-bucket': uploading,
    's3-prefix': uploading,
    's3-key': uploading,
    's3-version-id': ['deploy'],
    's3-etag': ['deploy'],
    's3-sse': uploading,
    's3-kms-key-id': uploading,
    's3-acl': uploading,
    's3-tags': uploading,
    's3-metadata': uploading,
    's3-storage-class': uploading,
    's3-expected-bucket-owner': uploading,
    'skip-unchanged': uploading,
    'github-repository': deploying,
    'github-commit-id': [...deploying, 'delete-deployment-group'],
    'allow-forks': deploying,
    revision: ['deploy'],
    'deployment-id': ['wait', 'continue', 'stop', 'rollback'],
    'deployment-wait-type': ['continue'],
    'max-parallel': ['deploy'],
    'fail-fast': ['deploy'],
    'on-active-deployment': [...creating, 'delete-deployment-group'],
    'on-stale-run': creating,
    'wait-for': following,
    timeout: [...following, 'stop', 'delete-deployment-group'],
    'on-timeout': following,
    'on-cancel': following,
    'wait-for-rollback': [...following, 'stop'],
    'on-partial-failure': following,
    'on-no-targets': following,
    'poll-interval': [...following, 'stop'],
    'deployment-group-config': deploying,
    'adopt-deployment-group': branching,
    'create-application': deploying,
    'delete-application': ['delete-deployment-group'],
    'branch-config': branching,
    branch: branching,
    'config-name': branching,
    'pull-request-number': branching,
    'on-unmatched-branch': branching,
    instances: ['rehearse', 'local'],
    root: ['rehearse'],
    'hook-handlers': ['rehearse', 'local'],
    speed: ['rehearse', 'local'],
    'alarm-at': ['rehearse']
};
/**
 * Throws a `usage` error for the first of the names whose input would do nothing: what was asked for would silently not happen, and
 * what was checked would not be what was named. `effects` may hold names that only one door has.
 */
function requireEffect(activity, names, spell, effects = inputEffects) {
    const idle = names.find(name => effects[name]?.includes(activity) === false);
    if (idle === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `${spell(idle)} has no effect on ${activity}`, {
        input: idle,
        hint: `It belongs to ${(effects[idle] ?? []).join(', ').replace(/, (\S+)$/, ' and $1')}; leave it out here.`
    });
}
/** Throws a `usage` error when a validation is asked to look at nothing: it would always be green. */
function requireCheck(activity, level, spell) {
    if (activity !== 'validate' || level !== 'off')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `${spell('validate')} is "off": nothing would be checked`, {
        input: 'validate',
        hint: 'Use `warn` to see errors as warnings.'
    });
}


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ resourceName),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8415);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3029);


const text = { parse: value => value };
const boolean = {
    isBoolean: true,
    parse: value => {
        if (/^true$/i.test(value))
            return true;
        if (/^false$/i.test(value))
            return false;
        throw new Error('it must be true or false');
    },
    check: value => {
        if (typeof value !== 'boolean')
            throw new Error('it must be true or false');
    }
};
function choice(...choices) {
    return {
        parse: value => {
            const found = choices.find(candidate => candidate === value);
            if (found !== undefined)
                return found;
            const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(value, choices);
            throw new Error(`it must be one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
        }
    };
}
/** Of a program. */
function checkTexts(value) {
    if (!Array.isArray(value) || !value.every(item => typeof item === 'string'))
        throw new Error('it must be a list of texts');
}
/** Newline- or comma-separated; at least one item, since a list of nothing is not the same as no list. */
const list = {
    parse: value => {
        const items = value
            .split(/[\n,]/)
            .map(item => item.trim())
            .filter(item => item !== '');
        if (items.length === 0)
            throw new Error('the list is empty; leave it out altogether');
        return items;
    },
    check: checkTexts
};
/** Newline-separated, since a comma may be part of a pattern (`*.{js,ts}`). */
const lines = {
    parse: value => value
        .split('\n')
        .map(item => item.trim())
        .filter(item => item !== ''),
    check: checkTexts
};
/** Milliseconds of a limit. */
const duration = durationIn('m', '90s, 15m or 2h (a bare number is minutes)');
/** Milliseconds between two looks: where others take a bare number for it (`aws`, GitHub), it is seconds. */
const interval = durationIn('s', '5s, 15s or 1m (a bare number is seconds)');
function durationIn(bareUnit, form) {
    return {
        parse: value => {
            const ms = (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value, bareUnit);
            if (ms === undefined)
                throw new Error(`it must be a duration such as ${form}`);
            return ms;
        },
        check: value => {
            if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
                return;
            const meant = typeof value === 'string' ? (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value, bareUnit) : undefined;
            throw new Error(`it must be a number of milliseconds, 0 or more${meant === undefined ? '' : `; did you mean ${meant}?`}`);
        }
    };
}
function wholeNumber(least, most) {
    return {
        parse: value => {
            const number = Number(value);
            if (/^\d+$/.test(value) && number >= least && number <= most)
                return number;
            throw new Error(`it must be a whole number from ${least} to ${most}`);
        },
        check: value => {
            if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
                return;
            throw new Error(`it must be a whole number from ${least} to ${most}`);
        }
    };
}
/** Text of a fixed form. */
function matching(pattern, form) {
    return {
        parse: value => {
            if (pattern.test(value))
                return value;
            throw new Error(`it must be ${form}`);
        }
    };
}
/** Names of applications, groups and configurations (limits page of the CodeDeploy guide). */
const resourceName = matching(/^[A-Za-z0-9._+=,@-]{1,100}$/, '1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -');


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ camelCase),
  cW: () => (/* binding */ inputKinds),
  vj: () => (/* binding */ inputNames),
  nI: () => (/* binding */ modes),
  CU: () => (/* binding */ parseInput),
  TL: () => (/* binding */ parseInputs),
  Vm: () => (/* binding */ stopRollback)
});

// UNUSED EXPORTS: isInputName

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __nccwpck_require__(3828);
// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __nccwpck_require__(8025);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __nccwpck_require__(3029);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __nccwpck_require__(3614);
// EXTERNAL MODULE: ./lib/core/s3-words.js
var s3_words = __nccwpck_require__(4593);
// EXTERNAL MODULE: ./lib/operations/input-kinds.js
var input_kinds = __nccwpck_require__(9684);
;// CONCATENATED MODULE: ./lib/operations/deployment-config-name.js



const known = Object.values(codedeploy_words/* predefinedConfigNames */.ld).flat();
const withoutPlural = (name) => name.replace(/s$/, '');
const withoutNumbers = (name) => name.replaceAll(/\d+/g, '#');
/**
 * The name of a deployment configuration. One with AWS's prefix that is nearly that of a predefined one is a slip of the pen, which AWS
 * would refuse only after the upload. One that differs in its numbers alone, or resembles none, may be newer than our list: AWS decides.
 */
const deploymentConfigName = {
    parse: value => {
        const name = input_kinds/* resourceName */.Iy.parse(value);
        if (!name.toLowerCase().startsWith(codedeploy_words/* predefinedPrefix */.hV.toLowerCase()))
            return name;
        const ending = name.slice(codedeploy_words/* predefinedPrefix */.hV.length);
        const hasPrefix = name.startsWith(codedeploy_words/* predefinedPrefix */.hV);
        if (hasPrefix && known.includes(ending))
            return name;
        const sameButPlural = known.find(each => withoutPlural(each) === withoutPlural(ending));
        const mayBeNew = hasPrefix && known.some(each => withoutNumbers(each) === withoutNumbers(ending));
        const meant = sameButPlural ?? (mayBeNew ? undefined : (0,suggest/* nearestName */.q)(ending, known));
        if (meant === undefined)
            return name;
        throw new Error(`AWS has no deployment configuration of that name; did you mean ${codedeploy_words/* predefinedPrefix */.hV}${meant}?`);
    }
};

// EXTERNAL MODULE: ./lib/operations/group-names.js
var group_names = __nccwpck_require__(9228);
// EXTERNAL MODULE: ./lib/operations/revision-input.js
var revision_input = __nccwpck_require__(7832);
// EXTERNAL MODULE: ./lib/operations/text-map.js
var text_map = __nccwpck_require__(7240);
// EXTERNAL MODULE: ./lib/operations/options.js
var options = __nccwpck_require__(8556);
;// CONCATENATED MODULE: ./lib/operations/inputs.js











const modes = [
    'deploy',
    'rehearse',
    'validate',
    'package',
    'push',
    'wait',
    'continue',
    'stop',
    'rollback',
    'restart',
    'delete-deployment-group'
];
const autoRollback = {
    isBoolean: true,
    parse: value => {
        if (/^false$/i.test(value))
            return false;
        if (/^true$/i.test(value))
            return ['DEPLOYMENT_FAILURE'];
        return input_kinds/* list */.p_.parse(value).map((event) => (0,input_kinds/* choice */.Yq)(...model/* autoRollbackEvents */.B1).parse(event));
    },
    check: value => {
        if (value === false)
            return;
        if (!Array.isArray(value))
            throw new Error(`it must be false or a list of ${model/* autoRollbackEvents */.B1.join(', ')}`);
        for (const event of value)
            (0,input_kinds/* choice */.Yq)(...model/* autoRollbackEvents */.B1).parse(String(event));
    }
};
/** A text, or what it stands for; whoever reads it says what is wrong with it. */
const structured = { parse: input_kinds/* text */.Qq.parse, check: () => undefined };
/**
 * Every input: the same words as inputs of the action (`INPUT_*`), as flags (`--*`) and, in camelCase, as options. An input left
 * empty is as if it were not given.
 */
const inputKinds = {
    mode: (0,input_kinds/* choice */.Yq)(...modes),
    'dry-run': input_kinds/* boolean */.zM,
    'aws-region': (0,input_kinds/* matching */.wC)(/^[a-z]{2,}(-[a-z0-9]+)+$/, 'a region such as eu-central-1'),
    'application-name': input_kinds/* resourceName */.Iy,
    'deployment-group-name': group_names/* groupNames */.S,
    'deployment-config-name': deploymentConfigName,
    description: input_kinds/* text */.Qq,
    'file-exists-behavior': (0,input_kinds/* choice */.Yq)(...codedeploy_words/* fileExistsBehaviors */.E8),
    'ignore-application-stop-failures': input_kinds/* boolean */.zM,
    'update-outdated-instances-only': input_kinds/* boolean */.zM,
    'auto-rollback': autoRollback,
    'override-alarms': structured,
    'target-tag-filters': structured,
    'target-auto-scaling-groups': input_kinds/* list */.p_,
    'deployment-options': structured,
    'revision-type': (0,input_kinds/* choice */.Yq)(...options/* revisionTypes */.Jm),
    source: input_kinds/* text */.Qq,
    include: input_kinds/* lines */.Mn,
    exclude: input_kinds/* lines */.Mn,
    'ignore-file': input_kinds/* text */.Qq,
    archive: input_kinds/* text */.Qq,
    'bundle-type': (0,input_kinds/* choice */.Yq)(...codedeploy_words/* bundleTypes */.U4, ...codedeploy_words/* appSpecFileTypes */.mD),
    'compression-level': (0,input_kinds/* wholeNumber */.rD)(0, 9),
    symlinks: (0,input_kinds/* choice */.Yq)(...options/* symlinkPolicies */.cy),
    appspec: input_kinds/* text */.Qq,
    'appspec-content': input_kinds/* text */.Qq,
    substitutions: text_map/* textMap */.s,
    'task-definition': input_kinds/* text */.Qq,
    'container-name': input_kinds/* text */.Qq,
    'container-port': (0,input_kinds/* wholeNumber */.rD)(1, 65_535),
    'lambda-function-name': input_kinds/* text */.Qq,
    'lambda-alias': input_kinds/* text */.Qq,
    'lambda-current-version': input_kinds/* text */.Qq,
    'lambda-target-version': input_kinds/* text */.Qq,
    validate: (0,input_kinds/* choice */.Yq)(...options/* validateLevels */.yi),
    'agent-version': (0,input_kinds/* choice */.Yq)('1', '2', 'both'),
    's3-bucket': revision_input/* s3Bucket */.J0,
    's3-prefix': input_kinds/* text */.Qq,
    's3-key': input_kinds/* text */.Qq,
    's3-version-id': input_kinds/* text */.Qq,
    's3-etag': input_kinds/* text */.Qq,
    's3-sse': (0,input_kinds/* choice */.Yq)(...s3_words/* s3Encryptions */.ZZ),
    's3-kms-key-id': (0,input_kinds/* matching */.wC)(/^[A-Za-z0-9:/_-]+$/, 'the id, the alias or the ARN of a key'),
    's3-acl': (0,input_kinds/* choice */.Yq)(...s3_words/* s3CannedAcls */.XM),
    's3-tags': text_map/* textMap */.s,
    's3-metadata': text_map/* textMap */.s,
    's3-storage-class': (0,input_kinds/* choice */.Yq)(...s3_words/* s3StorageClasses */.uW),
    's3-expected-bucket-owner': (0,input_kinds/* matching */.wC)(/^\d{12}$/, 'the id of an account: 12 digits, in quotes where YAML would take them for a number'),
    'skip-unchanged': (0,input_kinds/* choice */.Yq)(...options/* skipUnchangedChoices */.Bs),
    'github-repository': revision_input/* githubRepository */.GP,
    'github-commit-id': revision_input/* githubCommitId */.SF,
    'allow-forks': input_kinds/* boolean */.zM,
    revision: revision_input/* revision */.QL,
    'deployment-id': (0,input_kinds/* matching */.wC)(/^d-[A-Za-z0-9]{1,100}$/, 'the id of a deployment, such as d-A1B2C3D4E'),
    'deployment-wait-type': (0,input_kinds/* choice */.Yq)(...codedeploy_words/* deploymentWaitTypes */.S6),
    'max-parallel': (0,input_kinds/* wholeNumber */.rD)(1, 1000),
    'fail-fast': input_kinds/* boolean */.zM,
    'on-active-deployment': (0,input_kinds/* choice */.Yq)(...options/* activeDeploymentPolicies */.y9),
    'on-stale-run': (0,input_kinds/* choice */.Yq)(...options/* staleRunPolicies */.ZA),
    'wait-for': (0,input_kinds/* choice */.Yq)(...options/* waitForChoices */.h4),
    timeout: input_kinds/* duration */.p0,
    'on-timeout': (0,input_kinds/* choice */.Yq)(...options/* timeoutPolicies */.KB),
    'on-cancel': (0,input_kinds/* choice */.Yq)(...options/* cancelPolicies */.JO),
    'wait-for-rollback': input_kinds/* boolean */.zM,
    'on-partial-failure': (0,input_kinds/* choice */.Yq)(...options/* successPolicies */.Qg),
    'on-no-targets': (0,input_kinds/* choice */.Yq)(...options/* successPolicies */.Qg),
    'poll-interval': input_kinds/* interval */.YP,
    'deployment-group-config': structured,
    'adopt-deployment-group': input_kinds/* boolean */.zM,
    'create-application': input_kinds/* boolean */.zM,
    'delete-application': input_kinds/* boolean */.zM,
    'branch-config': structured,
    branch: input_kinds/* text */.Qq,
    'config-name': input_kinds/* text */.Qq,
    'pull-request-number': (0,input_kinds/* wholeNumber */.rD)(1, 2 ** 31 - 1),
    'on-unmatched-branch': (0,input_kinds/* choice */.Yq)(...options/* unmatchedBranchPolicies */.oZ),
    instances: (0,input_kinds/* wholeNumber */.rD)(1, 100),
    root: input_kinds/* text */.Qq,
    'hook-handlers': text_map/* textMap */.s,
    speed: (0,input_kinds/* wholeNumber */.rD)(1, 100_000),
    'alarm-at': (0,input_kinds/* wholeNumber */.rD)(0, 100),
    annotations: input_kinds/* boolean */.zM,
    'job-summary': input_kinds/* boolean */.zM,
    'github-token': input_kinds/* text */.Qq,
    'github-deployment': input_kinds/* boolean */.zM,
    'github-environment': input_kinds/* text */.Qq,
    'environment-url': (0,input_kinds/* matching */.wC)(/^https?:\/\/\S+$/, 'a URL that starts with https:// or http://'),
    'pull-request-comment': input_kinds/* boolean */.zM
};
const inputNames = Object.keys(inputKinds);
function isInputName(name) {
    return Object.hasOwn(inputKinds, name);
}
/** Of blanks, git refuses those of ASCII alone (git-check-ref-format): any other is part of the name. */
const namesOfGit = new Set(['branch', 'config-name']);
/**
 * Parses inputs by their names in kebab-case. Throws a `usage` error that names the input, the value and what is accepted; for an
 * unknown name the nearest known one. `spell` shows an input as the user wrote it (`--source`).
 */
function parseInputs(given, spell = name => `\`${name}\``) {
    const inputs = {};
    for (const [name, raw] of Object.entries(given)) {
        if (!isInputName(name)) {
            const near = (0,suggest/* nearestName */.q)(name, inputNames);
            throw new errors/* DeployError */.sH('usage', `there is no input ${spell(name)}`, {
                input: name,
                hint: near === undefined ? 'See the table of inputs in the README.' : `Did you mean ${spell(near)}?`
            });
        }
        const value = namesOfGit.has(name) ? raw.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '') : raw.trim();
        if (value === '')
            continue;
        inputs[camelCase(name)] = parseInput(inputKinds[name], value, name, spell(name));
    }
    return inputs;
}
/** The value of a text. Throws a `usage` error that names the input, as `spelling` has it, and says what is accepted. */
function parseInput({ parse, hint }, value, name, spelling) {
    try {
        return parse(value);
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : 'it cannot be read';
        throw new errors/* DeployError */.sH('usage', `${spelling} is "${shown(value)}": ${problem}`, { input: name, ...(hint !== undefined && { hint }) });
    }
}
/** What is long or has several lines is only begun. */
function shown(value) {
    const [line = '', ...more] = value.split('\n');
    return more.length === 0 && line.length <= longest ? line : `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}
const longest = 100;
/** What `auto-rollback` says of a `stop`, which is either rolled back or not. Throws a `usage` error for a list of events. */
function stopRollback(autoRollback) {
    if (autoRollback === undefined)
        return {};
    if (autoRollback === false)
        return { autoRollback };
    // What `true` is read as.
    if (autoRollback.length === 1 && autoRollback[0] === 'DEPLOYMENT_FAILURE')
        return { autoRollback: true };
    throw new errors/* DeployError */.sH('usage', '`auto-rollback` of a stop is true or false: it is rolled back, or not', { input: 'auto-rollback' });
}
/** The option of an input: `s3-bucket` is `s3Bucket`. */
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ isSameIdentity),
/* harmony export */   aq: () => (/* binding */ iamUserArn),
/* harmony export */   jr: () => (/* binding */ iamSessionArn),
/* harmony export */   sK: () => (/* binding */ requireIdentity)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

// The partition may be another one: `aws-cn`, `aws-us-gov`. Names are those of IAM; a user may have a path.
const userArn = /^arn:aws(-[a-z]+)*:iam::\d{12}:user\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/;
const sessionArn = /^arn:aws(-[a-z]+)*:sts::\d{12}:assumed-role\/[\w+=,.@-]{1,64}\/[\w+=,.@-]{2,64}$/;
const userForm = 'the ARN of an IAM user: arn:aws:iam::<account>:user/<name>';
const sessionForm = 'the ARN of a session: arn:aws:sts::<account>:assumed-role/<role>/<session>';
/** The ARN of an IAM user. */
const iamUserArn = arnKind(userArn, userForm, arn => {
    if (sessionArn.test(arn))
        return 'it is the ARN of a session: give it as `iam-session-arn`';
    if (/:role\//.test(arn))
        return 'it is the ARN of a role, which hosts take on in a session: give the ARN of that as `iam-session-arn`';
    if (/:root$/.test(arn))
        return `it is the account itself, and not ${userForm}`;
    return undefined;
});
/** The ARN of the session in which a host takes on a role. */
const iamSessionArn = arnKind(sessionArn, sessionForm, arn => {
    if (userArn.test(arn))
        return 'it is the ARN of an IAM user: give it as `iam-user-arn`';
    const [, partition, account, role] = /^arn:(aws[\w-]*):iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
    if (partition !== undefined)
        return `it is the ARN of the role; that of a session of it is arn:${partition}:sts::${account ?? ''}:assumed-role/${role ?? ''}/<session>`;
    if (/^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[^/]+\/?$/.test(arn))
        return 'it lacks the name of the session, at its end after a "/"';
    return undefined;
});
function arnKind(pattern, form, mistaken) {
    return {
        parse: arn => {
            if (pattern.test(arn))
                return arn;
            throw new Error(mistaken(arn) ?? (arn.startsWith('arn:') ? accountProblem(arn) : undefined) ?? `it must be ${form}`);
        }
    };
}
function accountProblem(arn) {
    const account = arn.split(':')[4] ?? '';
    return /^\d{12}$/.test(account) || account === '' ? undefined : 'the id of its account, the fifth part, must be 12 digits';
}
/** The one identity that is given. Throws a `usage` error for none, for both, and for what is no such ARN. */
function requireIdentity(given) {
    const { iamUserArn: user, iamSessionArn: session } = given;
    if (user !== undefined && session !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', '`iam-user-arn` and `iam-session-arn` cannot go together: an instance is one of both to AWS', {
            input: 'iam-session-arn',
            hint: 'Keep that of the user if the host has keys of its own, that of the session if it takes on a role.'
        });
    }
    if (user !== undefined)
        return { type: 'user', arn: parsed(iamUserArn, user, 'iam-user-arn') };
    if (session !== undefined)
        return { type: 'session', arn: parsed(iamSessionArn, session, 'iam-session-arn') };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', 'who the instance is to AWS is missing: `iam-session-arn` or `iam-user-arn`', {
        input: 'iam-session-arn',
        hint: `Give one: ${sessionForm}, or ${userForm}.`
    });
}
function parsed(kind, arn, input) {
    try {
        return kind.parse(arn);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` is "${arn.slice(0, 200)}": ${error.message}`, { input });
    }
}
function isSameIdentity(a, b) {
    return a.arn === b?.arn;
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requireInstanceName),
/* harmony export */   z: () => (/* binding */ instanceName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

/** Limits page of the CodeDeploy guide, and what `aws deploy register` takes. */
const form = '1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -';
const mostCharacters = 100;
/** The name of an on-premises instance. */
const instanceName = {
    parse: name => {
        const problem = problemOf(name);
        if (problem !== undefined)
            throw new Error(problem);
        return name;
    }
};
function problemOf(name) {
    if (/^i-[0-9a-f]{8,17}$/.test(name))
        return 'it is the id of an EC2 instance, and these are not registered: tag it in EC2';
    if (name.startsWith('i-'))
        return 'it must not start with "i-", as the ids of EC2 instances do';
    if (name.length > mostCharacters)
        return `it has ${name.length} characters, and must be ${form}`;
    if (/^[A-Za-z0-9._+=,@-]+$/.test(name))
        return undefined;
    const nearest = name
        .trim()
        .replace(/[:\s/\\]+/g, '-')
        .replace(/[^A-Za-z0-9._+=,@-]/g, '');
    const meant = nearest === '' || nearest === name || nearest.startsWith('i-') ? '' : `; "${nearest}" could be one`;
    return `it must be ${form}${meant}`;
}
/** Throws a `usage` error unless it is a name. */
function requireInstanceName(name, input = 'instance-name') {
    const problem = problemOf(name);
    if (problem === undefined)
        return;
    const shown = name.length > mostCharacters ? `${name.slice(0, mostCharacters)}…` : name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the name of the instance is "${shown}": ${problem}`, { input });
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ skipUnchangedChoices),
/* harmony export */   JO: () => (/* binding */ cancelPolicies),
/* harmony export */   Jm: () => (/* binding */ revisionTypes),
/* harmony export */   KB: () => (/* binding */ timeoutPolicies),
/* harmony export */   Qg: () => (/* binding */ successPolicies),
/* harmony export */   ZA: () => (/* binding */ staleRunPolicies),
/* harmony export */   cy: () => (/* binding */ symlinkPolicies),
/* harmony export */   h4: () => (/* binding */ waitForChoices),
/* harmony export */   oZ: () => (/* binding */ unmatchedBranchPolicies),
/* harmony export */   y9: () => (/* binding */ activeDeploymentPolicies),
/* harmony export */   yi: () => (/* binding */ validateLevels)
/* harmony export */ });
const revisionTypes = ['auto', 's3', 'github', 'appspec'];
const validateLevels = ['error', 'warn', 'off'];
const symlinkPolicies = ['preserve', 'follow', 'error'];
const skipUnchangedChoices = ['upload', 'deploy', 'never'];
const activeDeploymentPolicies = ['wait', 'fail', 'skip', 'stop', 'stop-and-rollback'];
const timeoutPolicies = ['fail', 'stop', 'stop-and-rollback'];
const cancelPolicies = ['leave', 'stop', 'stop-and-rollback'];
const unmatchedBranchPolicies = ['skip', 'fail'];
const staleRunPolicies = ['allow', 'skip', 'fail'];
const successPolicies = ['ignore', 'warn', 'fail'];
const waitForChoices = ['none', 'ready', 'traffic-shifted', 'succeeded'];


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ githubRepository),
/* harmony export */   J0: () => (/* binding */ s3Bucket),
/* harmony export */   M7: () => (/* binding */ readRevision),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   SF: () => (/* binding */ githubCommitId),
/* harmony export */   m9: () => (/* binding */ bucketProblem)
/* harmony export */ });
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8025);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3029);
/* harmony import */ var _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9684);



/** Names as GitHub and S3 have them; the inputs of the single parts use them too. GitHub has no repository `.`, `..` or `x.git`. */
const githubRepository = (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}$|.*\.git$)[A-Za-z0-9_.-]+$/, 'owner/name');
const githubCommitId = (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[0-9a-f]{40}$/, 'the full id of a commit: 40 hexadecimal digits');
/** A bucket's name, its alias, or the ARN of an access point. */
const s3Bucket = {
    parse: value => {
        const problem = bucketProblem(value) ?? (/^(?!-)[A-Za-z0-9._:/-]{3,}$/.test(value) ? undefined : noBucket);
        if (problem === undefined)
            return value;
        throw new Error(problem);
    }
};
/** Why a text that looks like the place of a bucket is not its name, and what to write; undefined for any other. */
function bucketProblem(value) {
    if (!/[:/]/.test(value) || accessPoint.test(value))
        return undefined;
    const [, bucket, path = ''] = bucketPlace.exec(value) ?? [];
    if (bucket === undefined)
        return noBucket;
    const prefix = path.replace(/\/+$/, '');
    return `${noBucket}: write \`${bucket}\`${prefix === '' ? '' : `, and \`s3-prefix: ${prefix}\``}`;
}
const noBucket = 'it must be the name of a bucket';
const bucketPlace = /^(?:s3:\/\/|arn:aws[a-z-]*:s3:::)?([A-Za-z0-9][A-Za-z0-9._-]{2,})(?:\/(.*))?$/;
const accessPoint = /^arn:aws[a-z-]*:s3(?:-[a-z-]+)?:[a-z0-9-]*:\d{12}:[A-Za-z0-9:/._-]+$/;
const fields = {
    s3: {
        bucket: { kind: s3Bucket },
        key: { kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq },
        bundleType: { kind: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(..._core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4, ..._core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .appSpecFileTypes */ .mD) },
        versionId: { kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, isOptional: true },
        eTag: { kind: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[^"]+$/, 'an ETag without quotes'), isOptional: true }
    },
    github: { repository: { kind: githubRepository }, commitId: { kind: githubCommitId } },
    appspec: {
        sha256: { kind: (0,_input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^[0-9a-f]{64}$/, 'a SHA-256: 64 hexadecimal digits') },
        content: { kind: _input_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, isOptional: true }
    }
};
/** The JSON that `push` puts out. Whatever is missing, unknown or of another kind is an error that says where: it decides what is deployed. */
const revision = {
    parse: value => {
        let parsed;
        try {
            parsed = JSON.parse(value);
        }
        catch (error) {
            throw new Error(`it is no JSON: ${error.message}`, { cause: error });
        }
        return readRevision(parsed);
    },
    hint: 'It is the JSON that `push` puts out as `revision`, on the command line its last line: pass all of it as it is, in a shell as "$revision".',
    // Whoever deploys it says what is wrong with it.
    check: () => undefined
};
/** Throws an Error that names the part that is wrong. */
function readRevision(given) {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        throw new Error(`it must be an object such as ${example}`);
    const { type, ...parts } = given;
    if (type !== 's3' && type !== 'github' && type !== 'appspec') {
        const nested = Object.hasOwn(parts, 'revision') ? '; pass what is under "revision"' : '';
        throw new Error(`"type" must be s3, github or appspec, and is ${type === undefined ? 'missing' : JSON.stringify(type)}${nested}`);
    }
    const known = fields[type];
    const unknown = Object.keys(parts).find(name => !Object.hasOwn(known, name));
    if (unknown !== undefined) {
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(unknown, Object.keys(known));
        throw new Error(`"${unknown}" is none of its parts${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    const missing = Object.entries(known).find(([name, { isOptional }]) => parts[name] === undefined && !isOptional);
    if (missing)
        throw new Error(`"${missing[0]}" is missing`);
    const read = Object.entries(parts).flatMap(([name, part]) => {
        const kind = known[name]?.kind;
        if (part === undefined || kind === undefined)
            return [];
        if (typeof part !== 'string' || part === '')
            throw new Error(`"${name}" must be a text, and is ${JSON.stringify(part)}`);
        try {
            return [[name, kind.parse(part)]];
        }
        catch (error) {
            throw new Error(`"${name}" is "${part}": ${error.message}`, { cause: error });
        }
    });
    // The fields of a type are those of its shape.
    return { type, ...Object.fromEntries(read) };
}
const example = '{"type":"s3","bucket":"…","key":"…","bundleType":"tgz","versionId":"…","eTag":"…"}';


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ textMap)
/* harmony export */ });
/**
 * Names with texts: a JSON object of texts, numbers, true and false, or lines of `name: text` as in YAML or `name=text` as in a shell. Values
 * stay as they are written, so `version: 1.10` is "1.10". Colons and equals signs may be part of a name of the other kind: the first one that
 * can part a line does, a colon only before a blank or the end.
 */
const textMap = {
    parse: value => {
        const entries = value.startsWith('{') ? fromJson(value) : fromLines(value);
        if (entries.length === 0)
            throw new Error('it names nothing; leave it out altogether');
        const twice = entries.find(({ name }, index) => entries.findIndex(entry => entry.name === name) < index);
        if (twice !== undefined)
            throw new Error(`"${twice.name}" is given twice${twice.line === undefined ? '' : `, again in line ${twice.line}`}`);
        return Object.fromEntries(entries.map(({ name, text }) => [name, text]));
    },
    check: value => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw new Error('it must be an object of texts');
        const other = Object.entries(value).find(([, text]) => typeof text !== 'string');
        if (other !== undefined)
            throw new Error(`the value of "${other[0]}" must be a text`);
    }
};
function fromJson(value) {
    let parsed;
    try {
        parsed = JSON.parse(value);
    }
    catch (error) {
        throw new Error(`it is no JSON: ${error.message}`, { cause: error });
    }
    const values = new Map(Object.entries(parsed));
    return membersIn(value).map(({ name, scalar }) => {
        const text = scalar ?? values.get(name);
        if (typeof text !== 'string')
            throw new Error(`the value of "${name}" must be a text, a number, true or false`);
        return { name, text };
    });
}
/**
 * The members of an object in valid JSON, as often as they are there: the parser keeps the last of each name. A number, true or false is as it
 * is written, for parsed it has lost its form: 1.10 is 1.1.
 */
function membersIn(json) {
    let depth = 0;
    const members = [];
    for (const [token, text, colon, scalar] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:(?:\s*(-?\d[\d.eE+-]*|true|false))?)?|[[\]{}]/g)) {
        if (text === undefined)
            depth += token === '{' || token === '[' ? 1 : -1;
        else if (depth === 1 && colon !== undefined)
            members.push({ name: JSON.parse(text), scalar });
    }
    return members;
}
function fromLines(value) {
    return value.split(/\r?\n/).flatMap((whole, index) => {
        const line = index + 1;
        const words = whole.trim();
        if (words === '' || words.startsWith('#'))
            return [];
        const [separator] = /=|:(?=\s|$)/.exec(words) ?? [];
        const at = separator === undefined ? -1 : words.search(/=|:(?=\s|$)/);
        if (separator === undefined || at === 0)
            throw new Error(`line ${line} must be \`name: text\` or \`name=text\`, and is "${words.slice(0, 60)}"`);
        const [name, text] = [words.slice(0, at).trimEnd(), words.slice(at + 1).trimStart()];
        return [separator === '=' ? { name, text, line } : { name: unquoted(name, line), text: unquoted(text, line), line }];
    });
}
/** As YAML reads it on one line. */
function unquoted(text, line) {
    if (/^'(?:[^']|'')*'$/.test(text))
        return text.slice(1, -1).replaceAll("''", "'");
    if (!text.startsWith('"'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Error(`the quotes in line ${line} cannot be read`, { cause: error });
    }
}


/***/ }),

/***/ 3098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   maskAccountIds: () => (/* binding */ maskAccountIds)
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

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export byteLength */
/** At most `max` UTF-16 code units of a text; what was cut shows as `…`, and no character is cut in two. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const end = max - 1;
    return `${text.slice(0, isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end)}…`;
}
/** The last lines that fit into `maxBytes` of UTF-8: the end of a log says why it ended. */
function lastLines(lines, maxBytes) {
    let bytes = 0;
    let first = lines.length;
    while (first > 0) {
        bytes += byteLength(lines[first - 1] ?? '') + 1;
        if (bytes > maxBytes)
            break;
        first -= 1;
    }
    return { lines: lines.slice(first), omitted: first };
}
function byteLength(text) {
    return Buffer.byteLength(text);
}
function isLowSurrogate(code) {
    return code >= 0xdc00 && code <= 0xdfff;
}


/***/ }),

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _account_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3098);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1546);
/* harmony import */ var _known_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9822);
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8303);





const maxCauses = 4;
const maxCauseLength = 300;
const maxStackLines = 12;
/**
 * An error as lines: what happened, which call refused it, what to do, and the chain of causes in short.
 * A {@link DeployError}, and a {@link knownError}, never shows a stack; anything else is a bug of this program and does. Without account ids.
 */
function describeError(thrown) {
    const error = (0,_known_error_js__WEBPACK_IMPORTED_MODULE_1__/* .knownError */ .Y)(thrown);
    return (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? describeDeployError(error) : describeBug(error)).map(_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds);
}
function describeDeployError(error) {
    const lines = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLines)(error.message);
    if (lines.length === 0)
        lines.push(error.code);
    const call = [error.operation, error.errorName, error.requestId === undefined ? undefined : `request ${error.requestId}`].filter(part => part !== undefined && part !== '');
    if (call.length > 0)
        lines.push(`  call: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(call.join(', '))}`);
    if (error.input !== undefined)
        lines.push(`  input: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(error.input)}`);
    if (error.deploymentId !== undefined)
        lines.push(`  deployment: ${(0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(error.deploymentId)}`);
    lines.push(...describeCauses(error));
    if (error.hint !== undefined)
        lines.push(...indent('  what to do: ', (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLines)(error.hint)));
    return lines;
}
function describeBug(error) {
    if (!(error instanceof Error))
        return [`Unexpected failure: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(String(error))), maxCauseLength)}`];
    const [first, ...rest] = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLines)(error.stack ?? `${error.name}: ${error.message}`);
    return [
        `Unexpected failure, most likely a bug in this program: ${first ?? error.name}`,
        ...rest.slice(0, maxStackLines),
        ...describeCauses(error)
    ];
}
function describeCauses(error) {
    const lines = [];
    const told = [(0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(error.message))];
    let cause = error.cause;
    for (let depth = 0; depth < maxCauses && cause !== undefined && cause !== null; depth++) {
        const message = describeCause(cause);
        if (!told.some(earlier => earlier.includes(message.text)))
            lines.push(`  because: ${message.line}`);
        told.push(message.text);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}
function describeCause(cause) {
    if (!(cause instanceof Error)) {
        const text = typeof cause === 'string' ? (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(cause)), maxCauseLength) : `a thrown ${typeof cause}`;
        return { text, line: text };
    }
    const text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_account_ids_js__WEBPACK_IMPORTED_MODULE_3__.maskAccountIds)((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(cause.message)), maxCauseLength);
    const name = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.sanitizeLine)(cause.name);
    return { text, line: name === 'Error' || name === 'DeployError' ? text : `${name}: ${text}` };
}
function indent(label, lines) {
    return lines.map((line, index) => (index === 0 ? `${label}${line}` : `${' '.repeat(label.length)}${line}`));
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   Jd: () => (/* binding */ groupsExitStatus),
/* harmony export */   lL: () => (/* binding */ errorExitStatus)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);

const byOutcome = {
    succeeded: 0,
    // The user asked for the skip, and nothing was deployed that could have failed. A newer run that is to fail this one is an error.
    skipped: 0,
    superseded: 0,
    failed: 1,
    stopped: 1,
    'rolled-back': 1,
    'rollback-failed': 1,
    'timed-out': 1,
    'left-running': 1,
    unknown: 1,
    cancelled: 130
};
const byErrorCode = {
    usage: 2,
    'invalid-appspec': 1,
    'invalid-bundle': 1,
    'no-credentials': 3,
    'expired-credentials': 3,
    'access-denied': 3,
    'not-found': 3,
    'already-exists': 3,
    'wrong-region': 3,
    'clock-skew': 3,
    network: 3,
    throttled: 3,
    'active-deployment': 3,
    superseded: 1,
    refused: 3,
    service: 3,
    local: 1,
    cancelled: 130
};
/** What was asked for decides: a `stop` is to have stopped, and `left-running` is a success where `wait-for` asked for no more. */
function exitStatus({ outcome, reached, isStopped }) {
    if (isStopped !== undefined)
        return isStopped ? 0 : byOutcome[outcome] || 1;
    return outcome === 'left-running' && reached !== undefined ? 0 : byOutcome[outcome];
}
/** That of the group that decided the outcome: of several failures of a kind, the first in the order of the groups. */
function groupsExitStatus({ outcome, reached, decidedBy, groups }) {
    const decisive = groups.find(({ deploymentGroupName }) => deploymentGroupName === decidedBy);
    return decisive?.type === 'threw' ? errorExitStatus(decisive.error) : exitStatus({ outcome, ...(reached !== undefined && { reached }) });
}
/** Never 0. What is not a {@link DeployError} is a bug: 1. */
function errorExitStatus(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH ? byErrorCode[error.code] : 1;
}


/***/ }),

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   breakOldCommands: () => (/* binding */ breakOldCommands),
/* harmony export */   inertLine: () => (/* binding */ inertLine),
/* harmony export */   quotedLine: () => (/* binding */ quotedLine)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8303);

/*
 * How the runner finds commands in what a step prints (actions/runner, ActionCommand.cs):
 * - `::name args::data` only at the start of a line, after `TrimStart()`, which knows all of Unicode's white space;
 * - `##[name args]data` anywhere in a line;
 * - a line ends at LF, CR or CRLF.
 * Both searches compare strings by culture, so characters without weight (soft hyphen, zero-width space) do not count as a difference.
 */
// `##[`, also with characters without weight in between.
const oldCommand = /#\p{Default_Ignorable_Code_Point}*#\p{Default_Ignorable_Code_Point}*\[/gu;
const startsHarmlessly = /^ *(?!:)[\p{L}\p{N}\p{P}\p{S}]/u;
const quote = '| ';
/** One line that the runner cannot take for a command, otherwise as it is. Line breaks become blanks, control characters go. */
function inertLine(text) {
    const line = breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLines)(text).join(' '));
    return line.trim() === '' || startsHarmlessly.test(line) ? line : quote + line;
}
/** A line of untrusted text, marked as a quotation: it starts with `| ` whatever it says. */
function quotedLine(text) {
    return quote + breakOldCommands((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.sanitizeLines)(text).join(' '));
}
/** Makes `##[name]` a text that neither the runner nor the log viewer, which paints such lines, takes for a command. */
function breakOldCommands(text) {
    return text.replace(oldCommand, '## [');
}


/***/ }),

/***/ 9822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ knownError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3828);
/* harmony import */ var _core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4454);


/** An error of the system that may come from anywhere, and that its user can do something about, as a {@link DeployError}; any other as it is. */
function knownError(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
        return error;
    const full = (0,_core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFullProblem */ .Qn)(error);
    return full === undefined ? error : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('local', full, { hint: _core_disk_full_js__WEBPACK_IMPORTED_MODULE_1__/* .diskFullHint */ .oH, cause: error });
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sanitizeLine: () => (/* binding */ sanitizeLine),
/* harmony export */   sanitizeLines: () => (/* binding */ sanitizeLines),
/* harmony export */   sanitizeText: () => (/* binding */ sanitizeText)
/* harmony export */ });
/**
 * Text that hosts, hooks and services wrote, made safe for a terminal, a log and a page: it can neither move the cursor,
 * nor repaint or retitle the terminal, nor change the order in which characters are read.
 * Escape sequences as in ECMA-48 (7-bit and 8-bit forms).
 */
const escape = '\u001b';
const introducers = '\u0090\u0098\u009b\u009d-\u009f';
const controlSequence = `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`;
// OSC, DCS, SOS, PM and APC up to their terminator. The body excludes every introducer, which keeps the match linear.
const controlString = `(?:${escape}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007${escape}\u009c${introducers}]*(?:\u0007|${escape}\\\\|\u009c)`;
const otherEscape = `${escape}[ -/]*[0-~]`;
const escapeSequences = new RegExp(`${controlSequence}|${controlString}|${otherEscape}`, 'g');
const plainLine = /^[ -~]*$/;
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
// Controls, bidirectional controls, the byte order mark, interlinear annotation and the invisible "tag" characters.
const invisible = /(?!\t)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** The lines of an untrusted text without escape sequences and control characters (tabs stay); blank lines at its end are dropped. */
function sanitizeLines(text) {
    // Most texts: there is nothing in them to take out.
    if (plainLine.test(text)) {
        const line = text.trimEnd();
        return line === '' ? [] : [line];
    }
    const lines = text
        .replace(escapeSequences, '')
        .split(lineBreaks)
        .map(line => line.replace(invisible, '').toWellFormed().trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** An untrusted text as one line: line breaks become blanks. */
function sanitizeLine(text) {
    return sanitizeLines(text).join(' ').trim();
}
/** An untrusted text whose only control characters are tabs and line feeds. */
function sanitizeText(text) {
    return sanitizeLines(text).join('\n');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
