export const id = 41;
export const ids = [41];
export const modules = {

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixFile: () => (/* binding */ fixFile),
  fixFolder: () => (/* binding */ fixFolder)
});

// UNUSED EXPORTS: fixSource

;// CONCATENATED MODULE: ./lib/appspec/apply-edits.js
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

// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/appspec/validate.js + 12 modules
var validate = __webpack_require__(3572);
;// CONCATENATED MODULE: ./lib/appspec/fix.js



/**
 * A fix can bring another finding to light, as a file that can be read at last has more to say. This many turns are always taken, and
 * more while all of them together have looked at no more characters than this.
 */
const roundsAlways = 100;
const mostCharacters = 50_000_000;
/**
 * Applies every fix that findings carry, until there is none. Nothing else of a text changes. Fixes that get in each other's way are
 * applied one after the other. Writes nothing.
 */
async function fixAppSpec(options) {
    let validation = await (0,validate/* validateAppSpec */.F)(options);
    const before = validation.text;
    const scripts = new Map();
    const fixed = [];
    for (let round = 0, seen = 0; round < roundsAlways || seen < mostCharacters; round++, seen += validation.text.length) {
        const applied = await applyFixes(validation, scripts, options.tree);
        if (applied.fixed.length === 0)
            break;
        const next = await (0,validate/* validateAppSpec */.F)({
            ...options,
            text: applied.text,
            ...(options.tree && { tree: withScripts(options.tree, applied.scripts) })
        });
        // The file is better off without a fix after which nothing can be read: what is left is for a person to mend.
        if (isReadable(validation.text) && !isReadable(applied.text)) {
            validation = { ...validation, diagnostics: validation.diagnostics.map(({ fix: _fix, ...finding }) => finding) };
            break;
        }
        validation = next;
        fixed.push(...applied.fixed);
        for (const [path, text] of applied.scripts)
            scripts.set(path, text);
    }
    const after = validation.text;
    return { fixed, scripts, validation, ...(after !== before && { appSpec: { before, after } }) };
}
function isReadable(text) {
    const { problem, more } = (0,read/* readYaml */.g)(text);
    return problem === undefined && more === undefined;
}
/** One round. */
async function applyFixes(validation, scripts, tree) {
    const appSpec = new EditedText(validation.text);
    const edited = new Map();
    const fixed = [];
    for (const diagnostic of validation.diagnostics) {
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
                edited.set(fix.file, { before: known?.before ?? text, text: new EditedText(text) });
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
 * Writes new content into files of a source, each in one step: whoever reads one sees the old text or the new one. Mode and, where that is
 * allowed, owner are kept. Throws `invalid-bundle` before anything is written when a file was changed since it was read, cannot be written,
 * or is reached through a symlink that leaves the source.
 */
function replaceFiles(source, replacements) {
    const staged = [];
    try {
        for (const replacement of replacements)
            staged.push(stage(source, replacement));
        for (const { file, real, before } of staged)
            checkUnchanged(file, real, before);
        for (const { real, temporary } of staged)
            (0,external_node_fs_.renameSync)(temporary, real);
    }
    finally {
        for (const { temporary } of staged)
            (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
function stage(source, { file, before, after }) {
    const real = realPath(file);
    // A file beside the source, such as an AppSpec given by name, may be a link only within its own directory.
    const home = isInside((0,external_node_path_.resolve)(source), (0,external_node_path_.resolve)(file)) ? source : (0,external_node_path_.dirname)(file);
    if (!isInside((0,external_node_fs_.realpathSync)(home), real)) {
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it is a symlink that leaves ${home === source ? 'the source' : 'its directory'}`, {
            hint: `It leads to "${real}". Fix that file where it belongs.`
        });
    }
    checkUnchanged(file, real, before);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(real), `.${(0,external_node_path_.basename)(real)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.W_OK);
        const { mode, uid, gid } = (0,external_node_fs_.statSync)(real);
        (0,external_node_fs_.writeFileSync)(temporary, after, { flag: 'wx', mode: 0o600, flush: true });
        keepOwner(temporary, uid, gid);
        // After the owner: a change of owner clears some bits.
        (0,external_node_fs_.chmodSync)(temporary, mode & 0o7777);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw new errors/* DeployError */.sH('invalid-bundle', `"${file}" is not fixed: it cannot be written (${error.code ?? 'unknown error'})`, {
            hint: 'Make the file and its directory writable, and run it again.',
            cause: error
        });
    }
    return { file, before, real, temporary };
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
function keepOwner(file, uid, gid) {
    const own = (0,external_node_fs_.statSync)(file);
    if (own.uid === uid && own.gid === gid)
        return;
    try {
        (0,external_node_fs_.chownSync)(file, uid, gid);
    }
    catch (error) {
        // Whoever may write a file of somebody else may not always give files away; editors that replace files leave it at that too.
        if (error.code !== 'EPERM')
            throw error;
    }
}
function isInside(directory, file) {
    const path = (0,external_node_path_.relative)(directory, file);
    return (path !== '' && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(directory, path) === (0,external_node_path_.resolve)(file) && !/^[A-Za-z]:/.test(path));
}

// EXTERNAL MODULE: ./lib/bundle/source-file.js
var source_file = __webpack_require__(2730);
// EXTERNAL MODULE: ./lib/operations/plan-source.js + 6 modules
var plan_source = __webpack_require__(1755);
// EXTERNAL MODULE: ./lib/operations/validate-folder.js + 2 modules
var validate_folder = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/operations/validate.js
var operations_validate = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/operations/fix-source.js







/** Fixes what can be fixed safely in the AppSpec of a directory and in its hook scripts, then validates it again. */
async function fixSource(options) {
    const asked = { agentVersion: operations_validate/* defaultAgentVersion */.bL, ...options };
    const { source = '.' } = asked;
    const { plan, validation } = await (0,plan_source/* planSource */.d)(asked);
    const result = await fixAppSpec({ ...howOf(asked), text: validation.text, file: validation.file, tree: plan.tree });
    const scripts = [...result.scripts].flatMap(([path, text]) => {
        const file = (0,source_file/* sourceFile */.s)(plan, path);
        return file === undefined ? [] : [{ file, ...text }];
    });
    replaceFiles(source, [...appSpecOf(result), ...scripts]);
    return { fixed: result.fixed.map(found => (0,plan_source/* withSourceFile */._)(found, plan)), validation: await (0,operations_validate/* validateSource */.OB)(asked) };
}
/** Fixes what can be fixed safely in one AppSpec file, then validates it again. */
async function fixFile(file, how) {
    const asked = { agentVersion: operations_validate/* defaultAgentVersion */.bL, ...how };
    const result = await fixAppSpec({ ...howOf(asked), ...(await (0,appspec_file/* readAppSpecFile */.T)('.', file)) });
    replaceFiles('.', appSpecOf(result));
    return { fixed: result.fixed, validation: await (0,operations_validate/* validateFile */.nJ)(file, asked) };
}
/** Fixes every AppSpec that `validateFolder` would validate, in the same way. */
async function fixFolder(options) {
    const { hasBundle, others, notice } = await (0,validate_folder/* appSpecsOf */.v)(options);
    const outcomes = [];
    if (hasBundle)
        outcomes.push(await fixSource(options));
    for (const file of others) {
        options.signal?.throwIfAborted();
        outcomes.push(await fixFile(file, howOf(options)));
    }
    return { outcomes, ...(notice !== undefined && { notice }) };
}
function appSpecOf({ appSpec, validation }) {
    return appSpec === undefined ? [] : [{ file: validation.file, ...appSpec }];
}
function howOf({ agentVersion, platform, host }) {
    return { ...(agentVersion && { agentVersion }), ...(platform && { platform }), ...(host && { host }) };
}


/***/ })

};
