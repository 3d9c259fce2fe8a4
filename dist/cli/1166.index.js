export const id = 1166;
export const ids = [1166];
export const modules = {

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ EditedText)
/* harmony export */ });
/** A text with the edits of several fixes, each fix whole or not at all. */
class EditedText {
    #text;
    /** In order, none over another. */
    #edits = [];
    constructor(text) {
        this.#text = text;
    }
    /** False when one of the edits is in the way of an edit that was taken before; the same edit again is not. */
    take(edits) {
        const places = edits.map(edit => this.#placeFor(edit));
        if (places.includes('taken'))
            return false;
        for (const [i, edit] of edits.entries())
            if (places[i] !== 'there')
                this.#edits.splice(this.#indexOf(edit), 0, edit);
        return true;
    }
    toString() {
        let result = '';
        let at = 0;
        for (const { span, text } of this.#edits) {
            result += this.#text.slice(at, span.start.offset) + text;
            at = span.end.offset;
        }
        return result + this.#text.slice(at);
    }
    #placeFor(edit) {
        const index = this.#indexOf(edit);
        const next = this.#edits[index];
        if (next !== undefined && next.span.start.offset === edit.span.start.offset) {
            return next.span.end.offset === edit.span.end.offset && next.text === edit.text ? 'there' : 'taken';
        }
        const previous = this.#edits[index - 1];
        const isFree = (previous?.span.end.offset ?? 0) <= edit.span.start.offset && edit.span.end.offset <= (next?.span.start.offset ?? Infinity);
        return isFree ? 'free' : 'taken';
    }
    /** Of the first edit that does not start before this one. */
    #indexOf({ span }) {
        let low = 0;
        let high = this.#edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#edits[middle]?.span.start.offset ?? 0) < span.start.offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixFile: () => (/* binding */ fixFile),
  fixFolder: () => (/* binding */ fixFolder)
});

// UNUSED EXPORTS: fixSource

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/appspec/apply-edits.js
var apply_edits = __webpack_require__(1464);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/validate.js + 9 modules
var validate = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/appspec/fix.js




/**
 * A fix can bring another finding to light, as a file that can be read at last has more to say. This many turns are always taken, and
 * more while all of them together have looked at no more characters than this.
 */
const roundsAlways = 100;
const mostCharacters = 50_000_000;
/**
 * Applies every fix that findings carry, until there is none. Nothing else of a text changes. Fixes that get in each other's way are
 * applied one after the other; those after which an agent would refuse what it took before are left away. Writes nothing.
 */
async function fixAppSpec(options) {
    const first = await (0,validate/* validateAppSpec */.F)(options);
    const before = first.text;
    const turns = new Turns(options);
    let state = { validation: first, scripts: new Map(), fixed: [] };
    let good = state;
    const worth = worthOf(first);
    for (let round = 0; round < roundsAlways || turns.seen < mostCharacters; round++) {
        const next = await turns.takeHarmless(state, worth);
        if (next === undefined)
            break;
        state = next;
        if (isWorse(state, worth))
            continue;
        good = state;
        for (const each of worthOf(state.validation))
            worth.add(each);
    }
    const { fixed, scripts } = good;
    // What is left is for a person to mend.
    const diagnostics = good.validation.diagnostics.map(({ fix: _fix, ...finding }) => finding);
    const after = good.validation.text;
    return { fixed, scripts, validation: { ...good.validation, diagnostics }, ...(after !== before && { appSpec: { before, after } }) };
}
function worthOf({ text, verdicts }) {
    return new Set([...(isReadable(text) ? ['readable'] : []), ...diagnostic/* agents */.X6.filter(agent => verdicts[agent] === 'valid')]);
}
function isWorse({ validation }, worth) {
    const now = worthOf(validation);
    return [...worth].some(each => !now.has(each));
}
/** What a fix brings to light can need a fix itself: so many turns are looked ahead. */
const roundsAhead = 20;
/** So often a part of the fixes is tried, and so many characters are looked at, to find those that do harm; then the rest is left away. */
const mostTries = 40;
const mostCharactersTried = 5_000_000;
class Turns {
    #options;
    /** The characters of all texts that were validated. */
    seen = 0;
    #tries = 0;
    constructor(options) {
        this.#options = options;
    }
    /** One turn, without the fixes that do harm; undefined when there is none to take. */
    async takeHarmless(state, worth) {
        const all = state.validation.diagnostics.filter(({ fix }) => fix !== undefined);
        let accepted = [];
        let reached;
        const parts = all.length === 0 ? [] : [all];
        const from = this.seen;
        for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
            if (part !== all && (this.#tries++ >= mostTries || this.seen - from >= mostCharactersTried))
                break;
            const next = await this.#take(state, [...accepted, ...part]);
            if (next !== undefined && (!isWorse(next, worth) || !isWorse(await this.#takeAll(next), worth))) {
                accepted = [...accepted, ...part];
                reached = next;
            }
            else if (part.length > 1)
                parts.push(...divided(part));
        }
        return reached;
    }
    async #takeAll(state) {
        let last = state;
        for (let round = 0; round < roundsAhead && this.seen < mostCharacters; round++) {
            const next = await this.#take(last, last.validation.diagnostics);
            if (next === undefined)
                break;
            last = next;
        }
        return last;
    }
    /** Undefined when none of the fixes can be applied. */
    async #take({ validation, scripts, fixed }, findings) {
        const { tree } = this.#options;
        const applied = await applyFixes(validation.text, findings, { scripts, tree });
        if (applied.fixed.length === 0)
            return undefined;
        this.seen += applied.text.length;
        const next = await (0,validate/* validateAppSpec */.F)({
            ...this.#options,
            text: applied.text,
            ...(tree && { tree: withScripts(tree, applied.scripts) })
        });
        return { validation: next, scripts: applied.scripts, fixed: [...fixed, ...applied.fixed] };
    }
}
/** By rule, as those of one rule do harm together as a rule; else in two halves. */
function divided(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        const list = byRule.get(finding.rule);
        if (list === undefined)
            byRule.set(finding.rule, [finding]);
        else
            list.push(finding);
    }
    if (byRule.size > 1)
        return [...byRule.values()];
    const middle = findings.length >> 1;
    return [findings.slice(middle), findings.slice(0, middle)];
}
function isReadable(text) {
    const { problem, more } = (0,read/* readYaml */.g)(text);
    return problem === undefined && more === undefined;
}
/** One turn. */
async function applyFixes(text, findings, { scripts, tree }) {
    const appSpec = new apply_edits/* EditedText */.H(text);
    const edited = new Map();
    const fixed = [];
    for (const diagnostic of findings) {
        const { fix } = diagnostic;
        if (fix === undefined)
            continue;
        let target = appSpec;
        if (fix.file !== undefined) {
            const known = scripts.get(fix.file);
            const text = known?.after ?? edited.get(fix.file)?.before ?? (await readText(fix.file, tree));
            if (text === undefined)
                continue;
            if (!edited.has(fix.file))
                edited.set(fix.file, { before: known?.before ?? text, text: new apply_edits/* EditedText */.H(text) });
            target = edited.get(fix.file)?.text;
        }
        if (target?.take(fix.edits) === true)
            fixed.push(diagnostic);
    }
    const changed = [...edited].map(([path, { before, text }]) => [path, { before, after: text.toString() }]);
    return { fixed, text: appSpec.toString(), scripts: new Map([...scripts, ...changed]) };
}
async function readText(path, tree) {
    const size = tree?.entries.get(path)?.size;
    const bytes = size === undefined ? undefined : await tree?.read(path, size);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
/** The tree with other texts in some of its files. */
function withScripts(tree, scripts) {
    return {
        entries: tree.entries,
        read(path, limit) {
            const script = scripts.get(path);
            return script === undefined ? tree.read(path, limit) : Promise.resolve(new TextEncoder().encode(script.after).subarray(0, limit));
        }
    };
}

// EXTERNAL MODULE: ./lib/bundle/appspec-file.js
var appspec_file = __webpack_require__(4775);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/bundle/replace-files.js




/**
 * Writes new content into files of a source, or without one of their own directories, each in one step: whoever reads one sees the old text or the new one. Mode, owner and group
 * are kept. Throws `invalid-bundle` before anything is written when a file was changed since it was read, cannot be written or is marked
 * read-only, belongs to somebody it cannot be given back to, is no regular file, or is reached through a symlink that leaves the source.
 */
function replaceFiles(source, replacements) {
    const staged = [];
    try {
        for (const replacement of replacements)
            staged.push(stage(source, replacement));
        for (const { file, real, before } of staged)
            checkUnchanged(file, real, before);
        for (const each of staged)
            putInPlace(each);
    }
    finally {
        for (const { temporary } of staged)
            (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
function stage(source, { file, before, after }) {
    const real = realPath(file);
    // A file beside the source, such as an AppSpec given by name, may be a link only within its own directory.
    const home = source !== undefined && isInside((0,external_node_path_.resolve)(source), (0,external_node_path_.resolve)(file)) ? source : (0,external_node_path_.dirname)(file);
    if (!isInside((0,external_node_fs_.realpathSync)(home), real)) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it is a symlink that leaves ${home === source ? 'the source' : 'its directory'}`, {
            hint: `It leads to "${real}". Fix that file where it belongs.`
        });
    }
    const { mode, uid, gid } = checkWritable(file, real);
    checkUnchanged(file, real, before);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(real), `.${(0,external_node_path_.basename)(real)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.W_OK);
        (0,external_node_fs_.writeFileSync)(temporary, after, { flag: 'wx', mode: 0o600, flush: true });
        keepOwner(file, temporary, uid, gid);
        // After the owner: a change of owner clears some bits.
        (0,external_node_fs_.chmodSync)(temporary, mode & 0o7777);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error instanceof errors/* DeployError */.sH ? error : unwritable(file, error);
    }
    return { file, before, real, temporary };
}
function putInPlace({ file, real, temporary }) {
    try {
        (0,external_node_fs_.renameSync)(temporary, real);
    }
    catch (error) {
        throw unwritable(file, error);
    }
}
function unwritable(file, cause) {
    return new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it cannot be written (${cause.code ?? 'unknown error'})`, { hint: 'Make the file and its directory writable, and run it again.', cause });
}
/** Whoever is root may write anything: what its owner marked read-only is left alone all the same. */
function checkWritable(file, real) {
    const stats = (0,external_node_fs_.statSync)(real);
    if (!stats.isFile()) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it is no regular file`, { hint: 'Fix the file that it comes from.' });
    }
    if ((stats.mode & 0o222) === 0) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it is read-only`, { hint: 'Make it writable, and run it again.' });
    }
    return stats;
}
function realPath(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch (cause) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it is gone`, {
            hint: 'Run it again when nothing changes the source.',
            cause
        });
    }
}
function checkUnchanged(file, real, before) {
    if ((0,external_node_fs_.readFileSync)(real).equals(Buffer.from(before)))
        return;
    throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it was changed while it was looked at`, {
        hint: 'Save what an editor or a generator is writing there, and run it again.'
    });
}
/** Whoever may write a file of somebody else may not always give files away. */
function keepOwner(file, temporary, uid, gid) {
    const own = (0,external_node_fs_.statSync)(temporary);
    if (own.uid === uid && own.gid === gid)
        return;
    try {
        (0,external_node_fs_.chownSync)(temporary, uid, gid);
    }
    catch (cause) {
        if (cause.code !== 'EPERM')
            throw cause;
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it belongs to another user or group, and would become yours`, {
            hint: 'Run it again as the owner of the file.',
            cause
        });
    }
}
function isInside(directory, file) {
    const path = (0,external_node_path_.relative)(directory, file);
    return (path !== '' && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(directory, path) === (0,external_node_path_.resolve)(file) && !/^[A-Za-z]:/.test(path));
}

// EXTERNAL MODULE: ./lib/bundle/source-file.js
var source_file = __webpack_require__(2730);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 2 modules
var plan_source = __webpack_require__(4811);
// EXTERNAL MODULE: ./lib/operations/validate-folder.js
var validate_folder = __webpack_require__(3595);
// EXTERNAL MODULE: ./lib/operations/validate.js
var operations_validate = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/operations/fix-source.js







/** Fixes what can be fixed safely in the AppSpec of a directory and in its hook scripts, then validates it again. */
async function fixSource(options) {
    const asked = { agentVersion: operations_validate/* defaultAgentVersion */.bL, ...options };
    const { source = '.' } = asked;
    const { plan, validation } = await (0,plan_source/* inspectSource */.w)(asked);
    const result = await fixAppSpec({ ...(0,plan_source/* readingOptions */.fK)(asked), text: validation.text, file: validation.file, tree: plan.tree });
    const scripts = [...result.scripts].flatMap(([path, text]) => {
        const file = (0,source_file/* sourceFile */.s)(plan, path);
        return file === undefined ? [] : [{ file, ...text }];
    });
    await write(source, [...appSpecOf(result), ...scripts], asked);
    return { fixed: result.fixed.map(found => (0,plan_source/* withSourceFile */._J)(found, plan)), validation: await (0,operations_validate/* validateSource */.OB)(asked) };
}
/** Fixes what can be fixed safely in one AppSpec file, then validates it again. A link is followed within its own directory only. */
async function fixFile(file, how) {
    const asked = { agentVersion: operations_validate/* defaultAgentVersion */.bL, ...how };
    const result = await fixAppSpec({ ...(0,plan_source/* readingOptions */.fK)(asked), ...(await (0,appspec_file/* readAppSpecFile */.Tj)('.', file)) });
    await write(undefined, appSpecOf(result), asked);
    return { fixed: result.fixed, validation: await (0,operations_validate/* validateFile */.nJ)(file, asked) };
}
/** Fixes every AppSpec that `validateFolder` would validate, in the same way. */
async function fixFolder(options) {
    const { done, unchecked, notice } = await (0,validate_folder/* forEachAppSpec */.Zb)(options, { bundle: () => fixSource(options), file: file => fixFile(file, options) });
    return { outcomes: done, unchecked, ...(notice !== undefined && { notice }) };
}
function appSpecOf({ appSpec, validation }) {
    return appSpec === undefined ? [] : [{ file: validation.file, ...appSpec }];
}
async function write(source, files, { whileWriting }) {
    if (files.length === 0)
        return;
    if (whileWriting === undefined)
        replaceFiles(source, files);
    else
        await whileWriting(() => replaceFiles(source, files));
}


/***/ })

};
