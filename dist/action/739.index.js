export const id = 739;
export const ids = [739];
export const modules = {

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatAcl),
/* harmony export */   b: () => (/* binding */ readAclAgent1)
/* harmony export */ });
const types = {
    u: 'user',
    user: 'user',
    g: 'group',
    group: 'group',
    m: 'mask',
    mask: 'mask',
    o: 'other',
    other: 'other'
};
const isDefaultMark = (part) => part === 'd' || part === 'default';
/** Words that, in the place of a name, are the type of an entry that has none, or else a name written out. */
const typeWords = { m: 'mask', mask: 'mask', o: 'other', other: 'other' };
function readAclAgent1(entry) {
    const [permissions = '', second = '', third, fourth, ...rest] = entry.split(':').reverse();
    const count = entry.split(':').length;
    if (count < 2 || rest.length > 0)
        return { problem: 'entry' };
    if (fourth !== undefined && !isDefaultMark(fourth))
        return { problem: 'entry' };
    let isDefault = fourth !== undefined;
    let type;
    if (third !== undefined) {
        if (isDefaultMark(third)) {
            if (isDefault)
                return { problem: 'entry' };
            isDefault = true;
        }
        else {
            type = types[third];
            if (type === undefined)
                return { problem: 'entry' };
        }
    }
    let name = '';
    const word = typeWords[second];
    if (word === undefined)
        name = second;
    else if (type === undefined)
        type = word;
    else
        name = word;
    type ??= 'user';
    if ((type === 'mask' || type === 'other') && name !== '')
        return { problem: 'entry' };
    if (!isDefault && type !== 'mask' && name === '')
        return { problem: 'base' };
    const granted = aclPermissions(permissions);
    return granted === undefined ? { problem: 'character' } : { isDefault, type, name, permissions: granted };
}
/** One octal digit, or any mix of `r`, `w`, `x` and `-`. */
function aclPermissions(text) {
    if (/^[0-7]$/.test(text)) {
        const bits = Number(text);
        return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`;
    }
    if (!/^[rwx-]*$/.test(text))
        return undefined;
    return Array.from('rwx')
        .map(letter => (text.includes(letter) ? letter : '-'))
        .join('');
}
/** The entry as agent 1 hands it to `setfacl`. */
function formatAcl({ isDefault, type, name, permissions }) {
    return `${isDefault ? 'default:' : ''}${type}:${name}:${permissions}`;
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ readHooksAgent1),
/* harmony export */   jf: () => (/* binding */ rubyInteger)
/* harmony export */ });
/* unused harmony export defaultTimeoutSeconds */
/* harmony import */ var _ruby_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8911);

/** The agent's limit for a script that sets none. */
const defaultTimeoutSeconds = 3600;
function readHooksAgent1(value, refuse) {
    if (!(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value))
        return [];
    if (value.type !== 'hash') {
        refuse('section-type', value, `undefined method "each_pair" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
        return [];
    }
    return [...value.entries.values()].map(entry => readEvent(entry, refuse)).filter(hook => hook !== undefined);
}
function readEvent({ key, value }, refuse) {
    if (!(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value))
        return undefined;
    const event = { value: (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(key), span: key.span };
    if (value.type === 'hash' && value.entries.size === 0)
        return { event, scripts: [] };
    if (value.type !== 'list') {
        refuse('hook-shape', value, value.type === 'hash' ? 'undefined method "has_key?" for a list' : `undefined method "each" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
        return undefined;
    }
    return { event, scripts: value.items.map(item => readScript(item, refuse)).filter(script => script !== undefined) };
}
function readScript(value, refuse) {
    if (value.type !== 'hash') {
        refuse('hook-shape', value, `undefined method "has_key?" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
        return undefined;
    }
    const location = (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'location')?.value;
    const path = location === undefined ? '' : (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRuby */ .Ns)((0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(location));
    if (location === undefined || path === '')
        refuse('script-location-missing', location ?? value, 'a script has no location value');
    const timeout = (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'timeout');
    const timeoutSeconds = readTimeout(timeout?.value, refuse);
    const runas = (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'runas')?.value;
    return {
        location: { value: path, span: location?.span ?? value.span },
        timeoutSeconds,
        ...(timeout === undefined ? {} : { timeoutSpan: timeout.value.span }),
        ...(runas === undefined || runas.type === 'nil' ? {} : { runas: { value: (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stripRuby */ .Ns)((0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(runas)), span: runas.span } }),
        sudo: (0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)((0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'sudo')?.value),
        span: value.span
    };
}
function readTimeout(value, refuse) {
    if (!(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .zz)(value))
        return defaultTimeoutSeconds;
    const seconds = rubyInteger(value);
    if (seconds === undefined) {
        refuse('timeout-invalid', value, `undefined method "to_i" for ${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describeType */ .MF)(value)}`);
    }
    else if (!Number.isFinite(seconds)) {
        refuse('timeout-invalid', value, `${(0,_ruby_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toRubyText */ .r8)(value)} is not a whole number`);
    }
    else if (seconds <= 0) {
        refuse('timeout-invalid', value, 'an invalid timeout value was provided for a script', String(seconds));
    }
    else {
        return seconds;
    }
    return defaultTimeoutSeconds;
}
/** Ruby's `to_i`; undefined where there is no such method. */
function rubyInteger(value) {
    switch (value.type) {
        case 'integer':
            return Number(value.value);
        case 'float':
            return Math.trunc(value.value);
        case 'string':
            return Number((/^\s*([-+]?\d+(?:_\d+)*)/.exec(value.value)?.[1] ?? '0').replaceAll('_', ''));
        case 'time':
            return value.epochSeconds;
        default:
            return undefined;
    }
}


/***/ }),

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readAgent1)
});

// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-hooks.js
var agent_1_hooks = __webpack_require__(2053);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-acl.js
var agent_1_acl = __webpack_require__(9457);
;// CONCATENATED MODULE: ./lib/appspec/agents/agent-1-range.js
/** The SELinux range of a context as agent 1 reads it; undefined when it is well formed. */
function rangeProblemAgent1(range) {
    const parts = splitOnce(range, ':');
    const [low, high] = splitOnce(parts?.[0] ?? '', '-') ?? [];
    if (parts === undefined || low === undefined)
        return `invalid range part ${range}`;
    const lowest = levelNumber(low, 's');
    const highest = high === undefined ? lowest : levelNumber(high, 's');
    if (lowest === undefined || highest === undefined)
        return `invalid sensitivity ${lowest === undefined ? low : high}`;
    if (highest < lowest)
        return `the sensitivities of ${range} are in the wrong order`;
    return parts[1] === undefined ? undefined : categoriesProblem(parts[1]);
}
/** One part, or two when the separator is there; undefined when one of them is empty. */
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
    return parts.includes('') ? undefined : parts;
}
function levelNumber(text, letter) {
    return new RegExp(`^${letter}[0-9]+$`).test(text) ? BigInt(text.slice(1)) : undefined;
}
function categoriesProblem(text) {
    // Ruby's split drops empty parts at the end, so a trailing comma passes.
    const parts = text.replace(/,+$/, '').split(',');
    const seen = new Set();
    for (const part of text.replace(/,+$/, '') === '' ? [] : parts) {
        const ends = part.includes('.') ? splitOnce(part, '.') : [part, part];
        const [low, high] = (ends ?? []).map(end => levelNumber(end, 'c'));
        if (low === undefined || high === undefined || low > 1023n || high > 1023n)
            return `invalid category ${part}`;
        if (high < low)
            return `invalid category range ${part}`;
        for (let category = low; category <= high; category++) {
            if (seen.has(category))
                return 'duplicate categories';
            seen.add(category);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/appspec/agents/ruby-value.js
var ruby_value = __webpack_require__(8911);
;// CONCATENATED MODULE: ./lib/appspec/agents/agent-1-permissions.js



/** One entry of `permissions`. Undefined when the agent refuses it. */
function readPermissionAgent1(entry, os, refuse) {
    if (entry.type !== 'hash') {
        refuse('perm-shape', entry, `undefined method "has_key?" for ${(0,ruby_value/* describeType */.MF)(entry)}`);
        return undefined;
    }
    const object = (0,ruby_value/* entryOf */.Ms)(entry, 'object')?.value;
    if (object === undefined || object.type === 'nil') {
        refuse('perm-object-missing', object ?? entry, 'a permission has no object value');
        return undefined;
    }
    if (os !== 'linux') {
        refuse('perm-on-windows', entry, 'permissions are only supported on Linux instances');
        return undefined;
    }
    const permission = {
        object: { value: (0,ruby_value/* stripRuby */.Ns)((0,ruby_value/* toRubyText */.r8)(object)), span: object.span },
        ...readPatterns(entry, refuse),
        types: readTypes((0,ruby_value/* entryOf */.Ms)(entry, 'type')?.value, refuse),
        span: entry.span
    };
    const owner = ownerText((0,ruby_value/* entryOf */.Ms)(entry, 'owner')?.value);
    const group = ownerText((0,ruby_value/* entryOf */.Ms)(entry, 'group')?.value);
    if (owner !== undefined)
        permission.owner = owner.text;
    if (group !== undefined)
        permission.group = group.text;
    const ownershipError = owner?.error ?? group?.error;
    if (ownershipError !== undefined)
        permission.ownershipError = ownershipError;
    const mode = readMode((0,ruby_value/* entryOf */.Ms)(entry, 'mode')?.value, refuse);
    if (mode !== undefined)
        permission.mode = mode;
    const acls = readAcls((0,ruby_value/* entryOf */.Ms)(entry, 'acls')?.value, refuse);
    if (acls !== undefined)
        permission.acls = acls;
    const context = readContext((0,ruby_value/* entryOf */.Ms)(entry, 'context')?.value, refuse);
    if (context !== undefined)
        permission.context = context;
    if (permission.object.value === '')
        refuse('perm-object-missing', object, 'a permission has no object value');
    return permission;
}
function readPatterns(entry, refuse) {
    const pattern = (0,ruby_value/* entryOf */.Ms)(entry, 'pattern')?.value;
    const except = (0,ruby_value/* entryOf */.Ms)(entry, 'except')?.value;
    let items = [];
    if ((0,ruby_value/* isTruthy */.zz)(except)) {
        if (except.type === 'list')
            items = except.items;
        else if (except.type !== 'hash')
            refuse('perm-except-shape', except, `undefined method "each" for ${(0,ruby_value/* describeType */.MF)(except)}`);
    }
    const values = [...((0,ruby_value/* isTruthy */.zz)(pattern) ? [pattern] : []), ...items];
    const odd = values.find(value => value.type !== 'string');
    return {
        pattern: (0,ruby_value/* isTruthy */.zz)(pattern) ? (0,ruby_value/* toRubyText */.r8)(pattern) : '**',
        except: items.map(item => (0,ruby_value/* toRubyText */.r8)(item)),
        ...(odd === undefined ? {} : { installError: `undefined method "chars" for ${(0,ruby_value/* describeType */.MF)(odd)}` })
    };
}
function readTypes(value, refuse) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return ['file', 'directory'];
    const types = [];
    if (value.type === 'list') {
        for (const item of value.items) {
            if (item.type === 'string' && (item.value === 'file' || item.value === 'directory'))
                types.push(item.value);
            else
                refuse('perm-type-invalid', item, `the object type "${(0,ruby_value/* toRubyText */.r8)(item)}" is not supported for permissions`);
        }
    }
    else if (value.type !== 'hash') {
        refuse('perm-type-invalid', value, `undefined method "each" for ${(0,ruby_value/* describeType */.MF)(value)}`);
    }
    else if (value.entries.size > 0) {
        refuse('perm-type-invalid', value, 'a map is not a list of object types');
    }
    return types;
}
/** `nil` and `false` are not set; anything but text makes Ruby's user database raise when the owner is changed. */
function ownerText(value) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return undefined;
    const text = { value: (0,ruby_value/* toRubyText */.r8)(value), span: value.span };
    return value.type === 'string' ? { text } : { text, error: `no implicit conversion of ${(0,ruby_value/* describeType */.MF)(value)} into String` };
}
function readMode(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    const seen = (0,ruby_value/* toRubyText */.r8)(value);
    const mode = seen.padStart(3, '0');
    const saw = value.type === 'integer' ? seen : undefined;
    if (mode.length > 4) {
        refuse('perm-mode-invalid', value, `the length of the permissions mode (${mode}) is invalid`, saw);
    }
    else {
        const wrong = /[^0-7]/.exec(mode)?.[0];
        if (wrong !== undefined)
            refuse('perm-mode-invalid', value, `the permissions mode (${mode}) contains an invalid character (${wrong})`, saw);
    }
    return { value: mode, span: value.span };
}
function readAcls(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    if (value.type !== 'list') {
        if (value.type !== 'hash' || value.entries.size > 0)
            refuse('perm-acl-syntax', value, `"acls" is ${(0,ruby_value/* describeType */.MF)(value)}, not a list`);
        return { value: [], span: value.span };
    }
    const entries = [];
    for (const item of value.items) {
        if (item.type !== 'string') {
            refuse('perm-acl-syntax', item, `undefined method "split" for ${(0,ruby_value/* describeType */.MF)(item)}`, (0,ruby_value/* describeType */.MF)(item));
            continue;
        }
        const reading = (0,agent_1_acl/* readAclAgent1 */.b)(item.value);
        if ('problem' in reading)
            refuse('perm-acl-syntax', item, aclMessages[reading.problem](item.value));
        entries.push(item.value);
    }
    return { value: entries, span: value.span };
}
const aclMessages = {
    entry: entry => `invalid acl entry (${entry})`,
    base: entry => `use mode to set the base acl entry (${entry})`,
    character: entry => `the acl entry ${entry} contains an invalid character`
};
function readContext(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    const field = (name) => {
        // Ruby: "text"['type'] is 'type' when the text has that word in it, else nil.
        if (value.type === 'string' || value.type === 'symbol')
            return value.value.includes(name) ? { type: 'string', value: name, span: value.span } : undefined;
        const found = value.type === 'hash' ? (0,ruby_value/* entryOf */.Ms)(value, name)?.value : undefined;
        return found?.type === 'nil' ? undefined : found;
    };
    const type = field('type');
    if (type === undefined) {
        refuse('perm-context-invalid', value, `invalid context type: "context" is ${(0,ruby_value/* describeType */.MF)(value)} without a "type"`);
        return undefined;
    }
    const name = field('name');
    const range = field('range');
    if (range !== undefined) {
        if (range.type !== 'string')
            refuse('perm-context-invalid', range, `undefined method "split" for ${(0,ruby_value/* describeType */.MF)(range)}`);
        else {
            const problem = rangeProblemAgent1(range.value);
            if (problem !== undefined)
                refuse('perm-context-invalid', range, problem);
        }
    }
    const context = {
        type: (0,ruby_value/* toRubyText */.r8)(type),
        ...(name === undefined ? {} : { user: (0,ruby_value/* toRubyText */.r8)(name) }),
        ...(range === undefined ? {} : { range: (0,ruby_value/* toRubyText */.r8)(range) })
    };
    return { value: context, span: value.span };
}

// EXTERNAL MODULE: ./lib/appspec/scalars.js
var scalars = __webpack_require__(1505);
;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-tags.js
const object = (className) => ({ kind: 'object', className });
const yaml = 'tag:yaml\\.org,2002:';
const scalarRows = [
    { pattern: new RegExp(`^(?:!|${yaml})binary$`), effect: () => ({ kind: 'text' }) },
    { pattern: new RegExp(`^(?:!(?:str|ruby/string)|${yaml}str)$`), effect: () => ({ kind: 'text' }) },
    { pattern: /^!(?:str|ruby\/string):(.*)$/, effect: name => (name === '' ? { kind: 'text' } : object(name)) },
    { pattern: new RegExp(`^(?:!|${yaml})float$`), effect: () => ({ kind: 'float' }) },
    { pattern: /^!ruby\/sym(?:bol)?:?.*$/, effect: () => ({ kind: 'symbol' }) },
    { pattern: /^!ruby\/object:(BigDecimal|DateTime|Complex|Rational)$/, effect: object },
    { pattern: /^!ruby\/(?:class|module)$/, effect: () => object('Class') },
    { pattern: /^!ruby\/regexp$/, effect: () => object('Regexp') },
    { pattern: /^!ruby\/range$/, effect: () => object('Range') }
];
const mappingRows = [
    { pattern: /^!ruby\/object:Hash$/, effect: () => ({ kind: 'plain' }) },
    { pattern: /^!ruby\/object:?(.*)$/, effect: name => object(name === '' ? 'Object' : name) },
    { pattern: /^!ruby\/struct:?(.*)$/, effect: name => object(name === '' ? 'Struct' : name) },
    { pattern: /^!ruby\/exception:?(.*)$/, effect: name => object(name === '' ? 'Exception' : name) },
    { pattern: /^!ruby\/(?:array|hash|hash-with-ivars|marshalable):(.*)$/, effect: object },
    { pattern: /^!map:(.*)$/, effect: object },
    { pattern: /^!ruby\/range$/, effect: () => object('Range') },
    { pattern: new RegExp(`^(?:!|${yaml})set$`), effect: () => object('Psych::Set') },
    { pattern: new RegExp(`^(?:!|${yaml})omap$`), effect: () => object('Psych::Omap') }
];
const sequenceRows = [{ pattern: /^!(?:seq|ruby\/array):(.*)$/, effect: object }];
const rowsByKind = { scalar: scalarRows, mapping: mappingRows, sequence: sequenceRows };
/** Tags Psych does not know, such as `!Sub`, have no effect. */
function tagEffect(kind, tag) {
    for (const { pattern, effect } of rowsByKind[kind]) {
        const found = pattern.exec(tag);
        if (found !== null)
            return effect(found[1] ?? '');
    }
    return { kind: 'plain' };
}
/** Classes that exist in every Ruby process; Psych 3 makes values of them and fails on any other name. */
const wellKnownClasses = new Set([
    'Array',
    'BigDecimal',
    'Class',
    'Complex',
    'Date',
    'DateTime',
    'Exception',
    'Hash',
    'Object',
    'OpenStruct',
    'Psych::Omap',
    'Psych::Set',
    'Range',
    'Rational',
    'Regexp',
    'Set',
    'StandardError',
    'String',
    'Struct',
    'Time',
    'Gem::Requirement',
    'Gem::Version'
]);

;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-load.js



/**
 * `YAML.load` as agent 1 calls it. On Psych 3 that loads everything; on Psych 4 it is the safe loader, which refuses aliases and every
 * class but Symbol. Goes on after a refusal with the text as it is written.
 */
function loadRuby(root, flavor, refuse) {
    return new Loader(flavor, refuse).load(root);
}
/** Merge keys that multiply end here; no AppSpec comes near it. */
const mostMerged = 1_000_000;
class Loader {
    #flavor;
    #refuse;
    #loaded = new Map();
    #merged = 0;
    constructor(flavor, refuse) {
        this.#flavor = flavor;
        this.#refuse = refuse;
    }
    load(node) {
        switch (node.kind) {
            case 'alias':
                if (this.#flavor === 'psych4')
                    this.#refuse('yaml-alias', node, `aliases are not enabled (*${node.name})`);
                return this.#loaded.get(node.target) ?? { type: 'nil', span: node.span };
            case 'scalar':
                return this.#keep(node, { ...this.#scalar(node), span: node.span });
            case 'sequence':
                return this.#sequence(node);
            case 'mapping':
                return this.#mapping(node);
        }
    }
    #keep(node, value) {
        this.#loaded.set(node, value);
        return value;
    }
    #scalar(node) {
        const { tag, value, style } = node;
        if (tag === undefined && style !== 'plain')
            return { type: 'string', value };
        // The tag "!" alone makes libyaml report the scalar as plain and untagged, quoted or not.
        if (tag === undefined || tag === '!')
            return this.#typed(node);
        const effect = tagEffect('scalar', tag);
        switch (effect.kind) {
            case 'plain':
                return this.#typed(node);
            case 'text':
                return { type: 'string', value };
            case 'symbol':
                return { type: 'symbol', value };
            case 'float':
                return this.#float(node);
            case 'object':
                return this.#checkClass(node, effect.className) ? { type: 'object', className: effect.className } : { type: 'string', value };
        }
    }
    #typed(node) {
        const typed = (0,scalars/* typeRubyScalar */.V)(node.value, this.#flavor);
        if (typed.type === 'unreadable') {
            this.#refuse('yaml-number', node, `invalid value for ${typed.as === 'float' ? 'Float' : 'Integer'}(): "${node.value}"`);
        }
        else if (this.#flavor === 'psych4' && (typed.type === 'date' || typed.type === 'time')) {
            this.#refuse('yaml-date', node, `tried to load unspecified class: ${typed.type === 'date' ? 'Date' : 'Time'}`);
        }
        return typed;
    }
    #float(node) {
        const typed = this.#typed(node);
        if (typed.type === 'float')
            return typed;
        if (typed.type === 'integer')
            return { type: 'float', value: Number(typed.value) };
        if (typed.type === 'string' && /^\s*[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?\s*$/.test(typed.value)) {
            return { type: 'float', value: Number(typed.value.replaceAll('_', '')) };
        }
        this.#refuse('yaml-number', node, `invalid value for Float(): "${node.value}"`);
        return typed;
    }
    #checkClass(node, className) {
        if (this.#flavor === 'psych4')
            this.#refuse('yaml-ruby-tag', node, `tried to load unspecified class: ${className}`);
        else if (!wellKnownClasses.has(className))
            this.#refuse('yaml-ruby-tag', node, `undefined class or module ${className}`);
        else
            return true;
        return false;
    }
    #sequence(node) {
        const effect = node.tag === undefined ? undefined : tagEffect('sequence', node.tag);
        if (effect?.kind === 'object')
            this.#checkClass(node, effect.className);
        const items = [];
        const list = this.#keep(node, { type: 'list', items, span: node.span });
        for (const item of node.items)
            items.push(this.load(item));
        return list;
    }
    #mapping(node) {
        const effect = node.tag === undefined ? undefined : tagEffect('mapping', node.tag);
        const entries = new Map();
        const isObject = effect?.kind === 'object' && this.#checkClass(node, effect.className);
        const isHash = !isObject || /^(?:Hash|Psych::Omap)$/.test(effect.className);
        const value = isHash
            ? { type: 'hash', entries, span: node.span }
            : { type: 'object', className: effect.className, span: node.span };
        this.#keep(node, value);
        for (const pair of node.pairs) {
            const key = this.load(pair.key);
            const loaded = this.load(pair.value);
            const merged = this.#merged <= mostMerged && isMergeKey(key, pair.key) ? mergedEntries(pair.value, loaded) : undefined;
            if (merged === undefined)
                entries.set(identity(key), { key, value: loaded });
            else
                this.#merge(pair.key, merged, entries);
        }
        return value;
    }
    #merge(key, merged, entries) {
        this.#merged += merged.length;
        if (this.#merged > mostMerged)
            this.#refuse('yaml-expansion', key, 'merge keys bring in more than a million entries');
        else
            for (const entry of merged)
                entries.set(identity(entry.key), entry);
    }
}
function isMergeKey(key, node) {
    return key.type === 'string' && key.value === '<<' && !(node.kind !== 'alias' && node.tag === 'tag:yaml.org,2002:str');
}
/** Psych merges in place, so a merge key overrides what stands before it. Undefined: not mergeable, an ordinary key. */
function mergedEntries(node, value) {
    if (node.kind === 'sequence' && value.type === 'list') {
        const hashes = value.items.filter((item) => item.type === 'hash');
        if (hashes.length !== value.items.length)
            return undefined;
        return hashes.toReversed().flatMap(hash => [...hash.entries.values()]);
    }
    return node.kind !== 'scalar' && value.type === 'hash' ? [...value.entries.values()] : undefined;
}
/** Collections as keys are told apart by their place; two that are equal stay two, which no agent notices. */
function identity(key) {
    switch (key.type) {
        case 'string':
            return (0,ruby_value/* stringKey */.bE)(key.value);
        case 'list':
        case 'hash':
        case 'object':
            return `${key.type}@${key.span.start.offset}`;
        case 'nil':
            return 'nil';
        case 'date':
        case 'time':
        case 'unreadable':
            return `${key.type}:${key.text}`;
        default:
            return `${key.type}:${String(key.value)}`;
    }
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-1.js






/** Agent 1.8: YAML, then version, os, hooks, files, permissions, file_exists_behavior. */
function readAgent1(root, flavor, host) {
    const refusals = [];
    const refuse = (rule, { span }, message, value) => {
        refusals.push({ rule, span, message, ...(value === undefined ? {} : { value }) });
    };
    const document = loadRuby(root, flavor, refuse);
    if (document.type !== 'hash') {
        if ((0,ruby_value/* isTruthy */.zz)(document))
            refuse('yaml-not-a-map', document, `the file is ${(0,ruby_value/* describeType */.MF)(document)}, not a map`);
        else
            refuse('file-empty', document, 'the application specification file was empty');
        return { refusals };
    }
    readVersion(document, refuse);
    const os = readOs(document, host, refuse);
    const hooks = (0,agent_1_hooks/* readHooksAgent1 */.FR)((0,ruby_value/* entryOf */.Ms)(document, 'hooks')?.value, refuse);
    const files = readFiles((0,ruby_value/* entryOf */.Ms)(document, 'files')?.value, refuse);
    const permissions = readPermissions((0,ruby_value/* entryOf */.Ms)(document, 'permissions')?.value, os?.value, refuse);
    const fileExistsBehavior = readFileExistsBehavior((0,ruby_value/* entryOf */.Ms)(document, 'file_exists_behavior')?.value, refuse);
    if (refusals.length > 0 || os === undefined)
        return { refusals };
    return { refusals, appSpec: { os, ...(fileExistsBehavior && { fileExistsBehavior }), files, permissions, hooks } };
}
function readVersion(document, refuse) {
    const version = (0,ruby_value/* entryOf */.Ms)(document, 'version')?.value;
    const isZero = (version?.type === 'integer' && version.value === 0n) || (version?.type === 'float' && version.value === 0);
    if (isZero)
        return;
    if (version === undefined)
        refuse('version-missing', document, 'invalid version value ()');
    else
        refuse('version-value', version, `invalid version value (${(0,ruby_value/* toRubyText */.r8)(version)})`, (0,ruby_value/* describeType */.MF)(version));
}
function readOs(document, host, refuse) {
    const os = (0,ruby_value/* entryOf */.Ms)(document, 'os')?.value;
    if (os === undefined) {
        refuse('os-missing', document, 'unsupported operating system ()');
        return undefined;
    }
    const name = os.type === 'string' ? model/* hostSystems */.$.find(system => system === os.value) : undefined;
    const known = name && { value: name, span: os.span };
    if (known === undefined)
        refuse('os-value', os, `unsupported operating system (${(0,ruby_value/* toRubyText */.r8)(os)})`, (0,ruby_value/* describeType */.MF)(os));
    else if (known.value !== host)
        refuse('os-mismatch', os, `unsupported operating system (${known.value})`);
    return known;
}
function readFiles(value, refuse) {
    return entries(value, 'mapping', refuse)
        .map(entry => readFileMapping(entry, refuse))
        .filter(mapping => mapping !== undefined);
}
function readFileMapping(entry, refuse) {
    const field = (name) => {
        // Ruby: "text"['source'] is 'source' when the text has that word in it, else nil.
        if (entry.type === 'string' || entry.type === 'symbol')
            return entry.value.includes(name) ? { type: 'string', value: name, span: entry.span } : undefined;
        const found = entry.type === 'hash' ? (0,ruby_value/* entryOf */.Ms)(entry, name)?.value : undefined;
        return found?.type === 'nil' ? undefined : found;
    };
    if (entry.type !== 'hash' && entry.type !== 'string' && entry.type !== 'symbol') {
        refuse('files-entry-shape', entry, `an entry of "files" is ${(0,ruby_value/* describeType */.MF)(entry)}, not a map`);
        return undefined;
    }
    const source = field('source');
    const destination = field('destination');
    if (source === undefined) {
        refuse(entry.type === 'hash' ? 'files-source-missing' : 'files-entry-shape', entry, 'a file has a destination, but no source');
        return undefined;
    }
    if (destination === undefined) {
        refuse('files-destination-missing', entry, `a file has only a source (${(0,ruby_value/* toRubyText */.r8)(source)})`);
        return undefined;
    }
    const odd = [source, destination].find(({ type }) => type !== 'string');
    return {
        source: { value: (0,ruby_value/* toRubyText */.r8)(source), span: source.span },
        destination: { value: (0,ruby_value/* toRubyText */.r8)(destination), span: destination.span },
        ...(odd === undefined ? {} : { installError: `no implicit conversion of ${(0,ruby_value/* describeType */.MF)(odd)} into String` }),
        span: entry.span
    };
}
function readPermissions(value, os, refuse) {
    return entries(value, 'permission', refuse)
        .map(entry => readPermissionAgent1(entry, os ?? 'linux', refuse))
        .filter(permission => permission !== undefined);
}
/** `(value || []).each`: a map yields its pairs, which no entry may be, so only an empty one passes. */
function entries(value, what, refuse) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return [];
    if (value.type === 'list')
        return value.items;
    if (value.type !== 'hash')
        refuse('section-type', value, `undefined method "each" for ${(0,ruby_value/* describeType */.MF)(value)}`);
    else if (value.entries.size > 0)
        refuse('section-type', value, `a ${what} is a list here: no implicit conversion of String into Integer`);
    return [];
}
function readFileExistsBehavior(value, refuse) {
    if (value === undefined || value.type === 'nil')
        return undefined;
    const behavior = value.type === 'string' ? codedeploy_words/* fileExistsBehaviors */.E.find(known => known === value.value) : undefined;
    if (behavior !== undefined)
        return { value: behavior, span: value.span };
    refuse('feb-value', value, `invalid file_exists_behavior (${(0,ruby_value/* toRubyText */.r8)(value)}); valid are ${codedeploy_words/* fileExistsBehaviors */.E.join(', ')}`);
    return undefined;
}


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ describeType),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ns: () => (/* binding */ stripRuby),
/* harmony export */   bE: () => (/* binding */ stringKey),
/* harmony export */   r8: () => (/* binding */ toRubyText),
/* harmony export */   zz: () => (/* binding */ isTruthy)
/* harmony export */ });
/** The value under a text key, as `hash['name']`. */
function entryOf(hash, name) {
    return hash.entries.get(stringKey(name));
}
function stringKey(name) {
    return `s:${name}`;
}
/** Ruby: only `nil` and `false` are not true. */
function isTruthy(value) {
    return value !== undefined && value.type !== 'nil' && !(value.type === 'boolean' && !value.value);
}
/** Ruby's `to_s`. */
function toRubyText(value, depth = 0) {
    switch (value.type) {
        case 'nil':
            return '';
        case 'string':
        case 'symbol':
            return value.value;
        case 'boolean':
        case 'integer':
            return String(value.value);
        case 'float':
            return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
        case 'date':
        case 'time':
        case 'unreadable':
            return value.text;
        case 'list':
            return depth > 3
                ? '[...]'
                : `[${value.items
                    .slice(0, 20)
                    .map(item => inspect(item, depth + 1))
                    .join(', ')}]`;
        case 'hash': {
            if (depth > 3)
                return '{...}';
            const pairs = [...value.entries.values()]
                .slice(0, 20)
                .map(entry => `${inspect(entry.key, depth + 1)}=>${inspect(entry.value, depth + 1)}`);
            return `{${pairs.join(', ')}}`;
        }
        case 'object':
            return `#<${value.className}>`;
    }
}
function inspect(value, depth) {
    if (value.type === 'nil')
        return 'nil';
    return value.type === 'string' ? JSON.stringify(value.value) : toRubyText(value, depth);
}
/** Ruby's `strip`. */
function stripRuby(text) {
    return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '');
}
/** What a value is, for people. */
function describeType(value) {
    switch (value.type) {
        case 'nil':
            return 'nothing';
        case 'list':
            return 'a list';
        case 'hash':
            return 'a map';
        case 'string':
            return 'text';
        case 'symbol':
            return 'a Ruby symbol';
        case 'boolean':
            return String(value.value);
        case 'integer':
        case 'float':
            return `the number ${toRubyText(value)}`;
        case 'date':
            return 'a date';
        case 'time':
            return 'a time';
        case 'unreadable':
            return 'a number Ruby cannot read';
        case 'object':
            return 'a Ruby object';
    }
}


/***/ }),

/***/ 3202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aD: () => (/* binding */ expandPath),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   v0: () => (/* binding */ revisionPath)
/* harmony export */ });
/** Paths as Ruby on a host handles them, with `/` between the parts; a Windows drive stays in front. */
/** `File.join` of a path and one name. */
function joinPath(base, name) {
    return `${base.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`;
}
/** `File.dirname`: `/` and `.` are their own end. */
function parentOf(path) {
    const trimmed = path.replace(/\/+$/, '');
    if (trimmed === '')
        return path === '' ? '.' : '/';
    const at = trimmed.lastIndexOf('/');
    if (at < 0)
        return /^[A-Za-z]:$/.test(trimmed) ? `${trimmed}/` : '.';
    const parent = trimmed.slice(0, at).replace(/\/+$/, '');
    return parent === '' ? '/' : /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent;
}
/** `File.basename`. */
function nameOf(path) {
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
/** `File.expand_path`: absolute, without `.`, `..`, doubled or trailing slashes. */
function expandPath(path, { workingDirectory, homeDirectory }) {
    const started = path === '~' || path.startsWith('~/') ? homeDirectory + path.slice(1) : path;
    const isAbsolute = started.startsWith('/') || /^[A-Za-z]:\//.test(started);
    const absolute = isAbsolute ? started : `${workingDirectory}/${started}`;
    const drive = /^[A-Za-z]:/.exec(absolute)?.[0] ?? '';
    const parts = [];
    for (const part of absolute.slice(drive.length).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `${drive}/${parts.join('/')}`;
}
/** A path inside a revision, from its root; undefined when it leads out of it. The root itself is the empty text. */
function revisionPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '' && part !== '.') {
            parts.push(part);
        }
    }
    return parts.join('/');
}


/***/ }),

/***/ 782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ planInstall)
});

// UNUSED EXPORTS: installProblemKinds

// EXTERNAL MODULE: ./lib/appspec/agents/agent-1-acl.js
var agent_1_acl = __webpack_require__(9457);
// EXTERNAL MODULE: ./lib/appspec/host-path.js
var host_path = __webpack_require__(3202);
;// CONCATENATED MODULE: ./lib/appspec/permission-match.js

/** `*` is the only wildcard of agent 1; everything else is literal. */
function matchesSimpleGlob(name, pattern) {
    let at = 0;
    let i = 0;
    let star = -1;
    let retry = 0;
    while (at < name.length) {
        if (pattern[i] === '*') {
            star = i;
            retry = at;
            i += 1;
        }
        else if (pattern[i] === name[at]) {
            i += 1;
            at += 1;
        }
        else if (star >= 0) {
            i = star + 1;
            retry += 1;
            at = retry;
        }
        else {
            return false;
        }
    }
    while (pattern[i] === '*')
        i += 1;
    return i === pattern.length;
}
/** What stands below `object` (ending in a slash) in front of a path it matches. */
function objectPrefix(object, context) {
    const base = (0,host_path/* expandPath */.aD)(object, context);
    return base.endsWith('/') ? base : `${base}/`;
}
/** Whether a permission reaches a path below its object, given relative to it: `**` all of them, other patterns direct children only. */
function reaches({ pattern, except }, relative) {
    const isChild = !relative.includes('/');
    if (pattern !== '**' && !(isChild && matchesSimpleGlob(relative, pattern)))
        return false;
    return !(isChild && except.some(item => matchesSimpleGlob(relative, item)));
}

// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __webpack_require__(8495);
;// CONCATENATED MODULE: ./lib/appspec/install-planner.js




/** Against links that multiply: far more than any revision has. */
const mostInstructions = 500_000;
const mostNesting = 200;
/** Collects the instructions of one Install, and what is wrong with them; it goes on after a problem so that all are found. */
class InstallPlanner {
    instructions = [];
    problems = [];
    #tree;
    #host;
    #gone;
    #behavior;
    #isWindows;
    #paths;
    #copies = new Map();
    #directories = new Set();
    #permitted = new Set();
    #sorted;
    constructor({ appSpec, tree, host, fileExistsBehavior, previouslyInstalled, workingDirectory, homeDirectory }) {
        this.#tree = new source_tree/* SourceTree */.W(tree);
        this.#host = host;
        this.#gone = new Set(previouslyInstalled ?? []);
        this.#behavior = appSpec.fileExistsBehavior?.value ?? fileExistsBehavior ?? 'DISALLOW';
        this.#isWindows = appSpec.os.value === 'windows';
        this.#paths = { workingDirectory: workingDirectory ?? '/', homeDirectory: homeDirectory ?? '/root' };
    }
    addMapping(mapping) {
        if (mapping.installError !== undefined) {
            this.#refuse('not-text', mapping.installError, mapping);
            return;
        }
        const source = (0,host_path/* revisionPath */.v0)(this.#slashes(mapping.source.value));
        if (source === undefined) {
            this.#refuse('leaves-revision', `the source ${mapping.source.value} leads out of the revision`, mapping);
            return;
        }
        const destination = this.#slashes(mapping.destination.value);
        if (this.#tree.isDirectory(source)) {
            this.#addAncestors(destination, mapping);
            this.#addDirectory(source, destination, mapping, 0);
        }
        else {
            const target = (0,host_path/* joinPath */.uJ)(destination, (0,host_path/* nameOf */.Vb)(source));
            this.#addAncestors(target, mapping);
            this.#addCopy(source, target, mapping);
        }
    }
    #slashes(path) {
        return this.#isWindows ? path.replaceAll('\\', '/') : path;
    }
    #kindOf(path) {
        const expanded = (0,host_path/* expandPath */.aD)(path, this.#paths);
        return this.#gone.has(expanded) ? undefined : this.#host.kindOf(expanded);
    }
    #exists(path) {
        const kind = this.#kindOf(path);
        return kind === 'file' || kind === 'directory';
    }
    #addAncestors(path, mapping) {
        const missing = [];
        // Ruby does not expand "~" here: it looks for a directory of that name.
        const isThere = (parent) => !parent.startsWith('~') && this.#exists(parent);
        for (let parent = (0,host_path/* parentOf */.gN)(path); parent !== '.' && parent !== '/' && !isThere(parent); parent = (0,host_path/* parentOf */.gN)(parent)) {
            missing.unshift(parent);
            if ((0,host_path/* parentOf */.gN)(parent) === parent)
                break;
        }
        for (const directory of missing)
            this.#addMkdir(directory, mapping);
    }
    #addDirectory(source, destination, mapping, depth) {
        if (depth > mostNesting) {
            this.#refuse('too-much', `Too many levels of symbolic links - ${source}`, mapping);
            return;
        }
        if (this.#kindOf(destination) !== 'directory')
            this.#addMkdir(destination, mapping);
        for (const name of this.#tree.names(source)) {
            if (this.instructions.length >= mostInstructions) {
                this.#refuse('too-much', 'the revision has too many files to install', mapping);
                return;
            }
            const child = source === '' ? name : `${source}/${name}`;
            const target = (0,host_path/* joinPath */.uJ)(destination, name);
            if (this.#tree.isDirectory(child))
                this.#addDirectory(child, target, mapping, depth + 1);
            else
                this.#addCopy(child, target, mapping);
        }
    }
    #addMkdir(path, mapping) {
        const directory = (0,host_path/* expandPath */.aD)(path, this.#paths);
        const copied = this.#copies.get(directory);
        if (copied !== undefined) {
            this.#refuse('file-directory-clash', `the AppSpec file needs a directory at ${directory}, where it also installs the file ${copied}`, mapping, directory);
            return;
        }
        if (this.#directories.has(directory))
            return;
        this.#directories.add(directory);
        if (this.#exists(directory))
            this.#fail('already-exists', `File exists @ dir_s_mkdir - ${directory}`, mapping, directory);
        this.#push({ type: 'mkdir', directory, mapping });
    }
    #addCopy(source, path, mapping) {
        const kind = this.#kindOf(path);
        const exists = kind === 'file' || kind === 'directory';
        if (exists && this.#behavior === 'RETAIN')
            return;
        const destination = (0,host_path/* expandPath */.aD)(path, this.#paths);
        if (exists && this.#behavior === 'DISALLOW') {
            this.#refuse('already-exists', `The deployment failed because a specified file already exists at this location: ${path}`, mapping, path);
            return;
        }
        const other = this.#copies.get(destination);
        if (other !== undefined) {
            this.#refuse('same-target', `the AppSpec file specifies two source files named ${source} and ${other} for the same destination (${destination})`, mapping, destination);
            return;
        }
        if (this.#directories.has(destination)) {
            this.#refuse('file-directory-clash', `the AppSpec file installs the file ${source} at ${destination}, where it also needs a directory`, mapping, destination);
            return;
        }
        this.#copies.set(destination, source);
        const entry = this.#tree.entry(source);
        if (entry === undefined)
            this.#fail('missing-source', `No such file or directory @ rb_sysopen - ${source}`, mapping);
        else if (entry.kind === 'symlink' && kind === 'file')
            this.#fail('already-exists', `File exists @ syserr_fail2_in - ${destination}`, mapping, destination);
        const inside = kind === 'directory' ? (0,host_path/* joinPath */.uJ)(destination, (0,host_path/* nameOf */.Vb)(source)) : undefined;
        this.#push({
            type: 'copy',
            source,
            destination,
            ...(inside === undefined ? {} : { landsAt: inside }),
            ...(entry?.kind === 'symlink' ? { linkTarget: entry.target ?? '' } : {}),
            mapping
        });
    }
    addPermission(permission) {
        const object = (0,host_path/* expandPath */.aD)(permission.object.value, this.#paths);
        if (this.#copies.has(object)) {
            if (!permission.types.includes('file'))
                return;
            this.#checkFilePermission(permission, object);
            this.#setPermission(object, permission);
        }
        else if (this.#directories.has(object) || this.#kindOf(object) === 'directory') {
            for (const match of this.#matches(permission))
                this.#setPermission(match, permission);
        }
    }
    #checkFilePermission(permission, object) {
        if (permission.pattern !== '**') {
            this.#refuse('pattern-on-file', `the AppSpec file includes an object (${object}) with an invalid pattern (${permission.pattern}): it is a file`, permission, object);
            return;
        }
        if (permission.except.length > 0) {
            this.#refuse('pattern-on-file', `the except parameter (${permission.except.join(', ')}) is invalid for the object ${object}: it is a file`, permission, object);
            return;
        }
        this.#refuseDefaultAcl(permission);
    }
    #refuseDefaultAcl(permission) {
        const hasDefault = permission.acls?.value.some(entry => {
            const reading = (0,agent_1_acl/* readAclAgent1 */.b)(entry);
            return 'type' in reading && reading.isDefault;
        });
        if (hasDefault === true) {
            this.#refuse('default-acl-on-file', 'the -d parameter has been specified to apply an acl setting to a file; it is supported for directories only', permission);
        }
    }
    /** Files first, then directories, each in the order in which they are installed. */
    #matches(permission) {
        const prefix = objectPrefix(permission.object.value, this.#paths);
        this.#sorted ??= { files: [...this.#copies.keys()].sort(), directories: [...this.#directories].sort() };
        const order = this.#order();
        const matches = (paths) => below(paths, prefix)
            .filter(path => this.#reaches(permission, path.slice(prefix.length)))
            .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const files = permission.types.includes('file') ? matches(this.#sorted.files) : [];
        if (files.length > 0)
            this.#refuseDefaultAcl(permission);
        return [...files, ...(permission.types.includes('directory') ? matches(this.#sorted.directories) : [])];
    }
    #reaches(permission, relative) {
        if (permission.installError !== undefined && !relative.includes('/')) {
            this.#refuse('not-text', permission.installError, permission);
            return false;
        }
        return reaches(permission, relative);
    }
    #orderCache;
    #order() {
        this.#orderCache ??= new Map([...this.#copies.keys(), ...this.#directories].map((path, i) => [path, i]));
        return this.#orderCache;
    }
    #setPermission(file, permission) {
        if (this.#permitted.has(file)) {
            this.#refuse('permission-overlap', `the permissions setting for (${file}) is specified more than once in the AppSpec file`, permission, file);
            return;
        }
        this.#permitted.add(file);
        const { mode, acls, context, owner, group } = permission;
        if (mode !== undefined)
            this.#push({ type: 'chmod', file, mode: mode.value, permission });
        if (acls !== undefined)
            this.#push({ type: 'setfacl', file, acl: acls.value.map(normalAcl), permission });
        if (context !== undefined)
            this.#push({ type: 'semanage', file, context: context.value, permission });
        if (owner !== undefined || group !== undefined) {
            if (permission.ownershipError !== undefined)
                this.#fail('not-text', permission.ownershipError, permission);
            this.#push({ type: 'chown', file, ...(owner && { owner: owner.value }), ...(group && { group: group.value }), permission });
        }
    }
    /** The agent stops before it carries out anything. */
    #refuse(kind, message, cause, path) {
        this.problems.push({ kind, message, cause, ...(path === undefined ? {} : { path }) });
    }
    /** The next instruction will fail. */
    #fail(kind, message, cause, path) {
        this.problems.push({ kind, message, cause, instruction: this.instructions.length, ...(path === undefined ? {} : { path }) });
    }
    #push(instruction) {
        this.instructions.push(instruction);
    }
}
function normalAcl(entry) {
    const reading = (0,agent_1_acl/* readAclAgent1 */.b)(entry);
    return 'type' in reading ? (0,agent_1_acl/* formatAcl */.M)(reading) : entry;
}
/** The part of a sorted list that starts with a prefix. */
function below(sorted, prefix) {
    const firstNotBefore = (text) => {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((sorted[middle] ?? '') < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    const start = firstNotBefore(prefix);
    let end = start;
    while (end < sorted.length && sorted[end]?.startsWith(prefix))
        end += 1;
    return sorted.slice(start, end);
}

;// CONCATENATED MODULE: ./lib/appspec/install-plan.js

const installProblemKinds = (/* unused pure expression or super */ null && ([
    'not-text',
    'leaves-revision',
    'missing-source',
    'same-target',
    'file-directory-clash',
    'already-exists',
    'pattern-on-file',
    'default-acl-on-file',
    'permission-overlap',
    'too-much'
]));
/** What agent 1.8's Install event does with an AppSpec on a host. Pure: it asks the host what exists and touches nothing. */
function planInstall(options) {
    const planner = new InstallPlanner(options);
    for (const mapping of options.appSpec.files)
        planner.addMapping(mapping);
    for (const permission of options.appSpec.permissions)
        planner.addPermission(permission);
    const { problems } = planner;
    const refusal = problems.find(({ instruction }) => instruction === undefined);
    const error = refusal ?? problems[0];
    return { instructions: refusal === undefined ? planner.instructions : [], ...(error && { error }), problems };
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ reservedEvents),
/* harmony export */   Lm: () => (/* binding */ ignorableFailures),
/* harmony export */   VB: () => (/* binding */ scriptableEvents),
/* harmony export */   VE: () => (/* binding */ lifecycleOrder),
/* harmony export */   iH: () => (/* binding */ lifecycleEvents),
/* harmony export */   nk: () => (/* binding */ hookRevision),
/* harmony export */   ur: () => (/* binding */ isScriptable)
/* harmony export */ });
/* unused harmony export deploymentKinds */
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

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hostSystems)
/* harmony export */ });
/* unused harmony export platforms */
const hostSystems = ['linux', 'windows'];
const platforms = (/* unused pure expression or super */ null && (['server', 'ecs', 'lambda']));


/***/ }),

/***/ 1693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

;// CONCATENATED MODULE: ./lib/appspec/yaml/cursor.js
/** Code points with a meaning in YAML. */
const cursor_char = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    exclamation: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    percent: 0x25,
    ampersand: 0x26,
    singleQuote: 0x27,
    asterisk: 0x2a,
    plus: 0x2b,
    comma: 0x2c,
    hyphen: 0x2d,
    dot: 0x2e,
    zero: 0x30,
    nine: 0x39,
    colon: 0x3a,
    less: 0x3c,
    greater: 0x3e,
    question: 0x3f,
    at: 0x40,
    bracketOpen: 0x5b,
    backslash: 0x5c,
    bracketClose: 0x5d,
    underscore: 0x5f,
    backtick: 0x60,
    braceOpen: 0x7b,
    pipe: 0x7c,
    braceClose: 0x7d,
    nextLine: 0x85,
    lineSeparator: 0x2028,
    paragraphSeparator: 0x2029,
    byteOrderMark: 0xfeff
};
/** Stands for the end of the text; no character has it. */
const endOfText = -1;
function isBlank(code) {
    return code === cursor_char.space || code === cursor_char.tab;
}
function isBreak(code) {
    return (code === cursor_char.lineFeed ||
        code === cursor_char.carriageReturn ||
        code === cursor_char.nextLine ||
        code === cursor_char.lineSeparator ||
        code === cursor_char.paragraphSeparator);
}
function isBreakOrEnd(code) {
    return code === endOfText || isBreak(code);
}
function isBlankOrEnd(code) {
    return isBlank(code) || isBreakOrEnd(code);
}
function isDigit(code) {
    return code >= cursor_char.zero && code <= cursor_char.nine;
}
/** Letters, digits, `_` and `-`: what anchors, handles and directive names are made of. */
function isWord(code) {
    return (isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === cursor_char.underscore || code === cursor_char.hyphen);
}
/** A place in the text, with libyaml's own count of lines and columns. */
class Cursor {
    text;
    offset = 0;
    column = 0;
    line = 0;
    constructor(text) {
        this.text = text;
    }
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : endOfText;
    }
    skip() {
        this.offset += 1;
        this.column += 1;
    }
    skipLine() {
        this.offset += this.peek() === cursor_char.carriageReturn && this.peek(1) === cursor_char.lineFeed ? 2 : 1;
        this.column = 0;
        this.line += 1;
    }
    /** Passes a line break and gives what it stands for in a scalar. */
    readLine() {
        const code = this.peek();
        this.skipLine();
        return code === cursor_char.lineSeparator || code === cursor_char.paragraphSeparator ? String.fromCharCode(code) : '\n';
    }
    /** `---` or `...` at the start of a line, alone. */
    atDocumentIndicator() {
        if (this.column !== 0)
            return false;
        const code = this.peek();
        return (code === cursor_char.hyphen || code === cursor_char.dot) && this.peek(1) === code && this.peek(2) === code && isBlankOrEnd(this.peek(3));
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/syntax-error.js
/** Raised inside the reader at the first thing libyaml refuses; it never leaves `read.ts`. */
class YamlSyntaxError extends Error {
    name = 'YamlSyntaxError';
    kind;
    offset;
    constructor(message, offset, kind = 'syntax') {
        super(message);
        this.offset = offset;
        this.kind = kind;
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scan-properties.js


/** Characters a tag may hold besides letters and digits; `,`, `[` and `]` only where it is written out or declared. */
const uriCharacters = new Set(Array.from(";/?:@&=+$.!~*'()%").map(c => c.charCodeAt(0)));
const flowUriCharacters = new Set(Array.from(',[]').map(c => c.charCodeAt(0)));
const afterAnchor = new Set(Array.from('?:,]}%@`').map(c => c.charCodeAt(0)));
function skipBlanks(cursor) {
    while (isBlank(cursor.peek()))
        cursor.skip();
}
function takeWord(cursor) {
    const start = cursor.offset;
    while (isWord(cursor.peek()))
        cursor.skip();
    return cursor.text.slice(start, cursor.offset);
}
/** `%YAML` or `%TAG`, with its line; anything else is refused by libyaml. */
function scanDirective(cursor) {
    const start = cursor.offset;
    const refuse = (message) => {
        throw new YamlSyntaxError(message, cursor.offset, 'directive');
    };
    cursor.skip();
    const name = takeWord(cursor);
    if (name === '')
        refuse('a line that starts with "%" is a directive, and this one has no name');
    if (!isBlankOrEnd(cursor.peek()))
        refuse('found an unexpected character in a directive name');
    let token;
    if (name === 'YAML') {
        skipBlanks(cursor);
        const major = takeVersionNumber(cursor);
        if (cursor.peek() !== cursor_char.dot)
            refuse('a %YAML directive needs a version such as 1.1');
        cursor.skip();
        const minor = takeVersionNumber(cursor);
        token = { type: 'version-directive', start, end: cursor.offset, version: [major, minor] };
    }
    else if (name === 'TAG') {
        skipBlanks(cursor);
        const handle = takeTagHandle(cursor, true);
        if (!isBlank(cursor.peek()))
            refuse('a %TAG directive needs a space after its handle');
        skipBlanks(cursor);
        const value = takeTagUri(cursor, '', true);
        if (!isBlankOrEnd(cursor.peek()))
            refuse('a %TAG directive must end after its prefix');
        token = { type: 'tag-directive', start, end: cursor.offset, handle, value };
    }
    else {
        return refuse(`there is no directive named %${name}`);
    }
    skipBlanks(cursor);
    if (cursor.peek() === cursor_char.hash)
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek()))
        refuse('a directive must end with its line');
    if (cursor.offset < cursor.text.length)
        cursor.skipLine();
    return token;
}
function takeVersionNumber(cursor) {
    const start = cursor.offset;
    while (isDigit(cursor.peek()) && cursor.offset - start < 10)
        cursor.skip();
    const length = cursor.offset - start;
    if (length === 0 || length > 9)
        throw new YamlSyntaxError('a %YAML directive needs a version such as 1.1', cursor.offset, 'directive');
    return Number(cursor.text.slice(start, cursor.offset));
}
/** `&name` or `*name`. */
function scanAnchor(cursor, type) {
    const start = cursor.offset;
    cursor.skip();
    const value = takeWord(cursor);
    const next = cursor.peek();
    if (value === '' || !(isBlankOrEnd(next) || afterAnchor.has(next))) {
        const what = type === 'alias' ? 'a value that starts with "*" is a reference to an anchor' : 'a value that starts with "&" names an anchor';
        throw new YamlSyntaxError(`${what}, and names have only letters, digits, "-" and "_"`, start, 'alias-name');
    }
    return { type, start, end: cursor.offset, value };
}
/** `!`, `!suffix`, `!!suffix`, `!handle!suffix` or `!<uri>`. */
function scanTag(cursor, inFlow) {
    const start = cursor.offset;
    let handle = '';
    let value;
    if (cursor.peek(1) === cursor_char.less) {
        cursor.skip();
        cursor.skip();
        value = takeTagUri(cursor, '', true);
        if (cursor.peek() !== cursor_char.greater)
            throw new YamlSyntaxError('a tag that starts with "!<" must end with ">"', cursor.offset);
        cursor.skip();
    }
    else {
        handle = takeTagHandle(cursor, false);
        if (handle.length > 1 && handle.endsWith('!')) {
            value = takeTagUri(cursor, '', false);
        }
        else {
            value = takeTagUri(cursor, handle, false);
            handle = '!';
            if (value === '')
                [handle, value] = ['', '!'];
        }
    }
    if (!(inFlow && cursor.peek() === cursor_char.comma) && !isBlankOrEnd(cursor.peek())) {
        throw new YamlSyntaxError('a tag must be followed by a space', cursor.offset);
    }
    return { type: 'tag', start, end: cursor.offset, handle, value };
}
function takeTagHandle(cursor, isDirective) {
    if (cursor.peek() !== cursor_char.exclamation)
        throw new YamlSyntaxError('a tag handle must start with "!"', cursor.offset);
    const start = cursor.offset;
    cursor.skip();
    takeWord(cursor);
    if (cursor.peek() === cursor_char.exclamation)
        cursor.skip();
    else if (isDirective && cursor.offset - start !== 1)
        throw new YamlSyntaxError('a tag handle must end with "!"', cursor.offset);
    return cursor.text.slice(start, cursor.offset);
}
/** `head` is what was read as a handle and turned out to be the start of the suffix; its `!` is not part of the result. */
function takeTagUri(cursor, head, mayHoldFlowCharacters) {
    let result = head.slice(1);
    let isEmpty = head === '';
    for (;;) {
        const code = cursor.peek();
        if (code === cursor_char.percent) {
            result += takeUriEscape(cursor);
        }
        else if (isWord(code) || uriCharacters.has(code) || (mayHoldFlowCharacters && flowUriCharacters.has(code))) {
            result += String.fromCharCode(code);
            cursor.skip();
        }
        else {
            break;
        }
        isEmpty = false;
    }
    if (isEmpty)
        throw new YamlSyntaxError('a tag needs a name', cursor.offset);
    return result;
}
/** One character, as `%xx` octets of UTF-8. */
function takeUriEscape(cursor) {
    const start = cursor.offset;
    const bytes = [];
    let width = 1;
    do {
        const digits = cursor.text.slice(cursor.offset + 1, cursor.offset + 3);
        if (cursor.peek() !== cursor_char.percent || !/^[0-9a-fA-F]{2}$/.test(digits))
            throw new YamlSyntaxError('found an incomplete %-escape in a tag', start);
        const byte = Number.parseInt(digits, 16);
        if (bytes.length === 0)
            width = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        bytes.push(byte);
        for (let i = 0; i < 3; i++)
            cursor.skip();
    } while (bytes.length < width);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        throw new YamlSyntaxError('found a %-escape that is not UTF-8 in a tag', start);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scan-scalars.js


/** Line breaks and blanks between two pieces of a scalar that may span lines, folded as libyaml folds them. */
class Folding {
    whitespace = '';
    leadingBreak = '';
    trailingBreaks = '';
    hasBreak = false;
    blank(code) {
        if (!this.hasBreak)
            this.whitespace += String.fromCharCode(code);
    }
    lineBreak(text) {
        if (this.hasBreak) {
            this.trailingBreaks += text;
        }
        else {
            this.whitespace = '';
            this.leadingBreak = text;
            this.hasBreak = true;
        }
    }
    take() {
        let result = this.whitespace;
        if (this.hasBreak) {
            if (this.leadingBreak.startsWith('\n'))
                result = this.trailingBreaks === '' ? ' ' : this.trailingBreaks;
            else
                result = this.leadingBreak + this.trailingBreaks;
        }
        this.whitespace = '';
        this.leadingBreak = '';
        this.trailingBreaks = '';
        this.hasBreak = false;
        return result;
    }
}
const escapes = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    t: '\t',
    '\t': '\t',
    n: '\n',
    v: '\v',
    f: '\f',
    r: '\r',
    e: '\x1b',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029'
};
const hexEscapes = { x: 2, u: 4, U: 8 };
function takeEscape(cursor) {
    const start = cursor.offset;
    const name = cursor.text[start + 1] ?? '';
    const simple = escapes[name];
    cursor.skip();
    cursor.skip();
    if (simple !== undefined)
        return simple;
    const width = hexEscapes[name];
    if (width === undefined)
        throw new YamlSyntaxError(`"\\${name}" is not an escape of double-quoted text`, start, 'escape');
    const digits = cursor.text.slice(cursor.offset, cursor.offset + width);
    if (digits.length < width || !/^[0-9a-fA-F]+$/.test(digits)) {
        throw new YamlSyntaxError(`"\\${name}" in double-quoted text needs ${width} hexadecimal digits`, start, 'escape');
    }
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        throw new YamlSyntaxError(`"\\${name}${digits}" is not a character`, start, 'escape');
    for (let i = 0; i < width; i++)
        cursor.skip();
    return String.fromCodePoint(code);
}
function scanQuotedScalar(cursor, quote) {
    const start = cursor.offset;
    const isSingle = quote === cursor_char.singleQuote;
    const folding = new Folding();
    let value = '';
    cursor.skip();
    for (;;) {
        if (cursor.atDocumentIndicator())
            throw new YamlSyntaxError('the quoted text that starts here runs into a document marker', start);
        let pieceStart = cursor.offset;
        let hasEscapedBreak = false;
        while (!isBlankOrEnd(cursor.peek())) {
            const code = cursor.peek();
            if (isSingle && code === quote && cursor.peek(1) === quote) {
                value += cursor.text.slice(pieceStart, cursor.offset + 1);
                cursor.skip();
                cursor.skip();
                pieceStart = cursor.offset;
            }
            else if (code === quote) {
                break;
            }
            else if (!isSingle && code === cursor_char.backslash) {
                value += cursor.text.slice(pieceStart, cursor.offset);
                if (isBreak(cursor.peek(1))) {
                    cursor.skip();
                    cursor.skipLine();
                    pieceStart = cursor.offset;
                    hasEscapedBreak = true;
                    break;
                }
                value += takeEscape(cursor);
                pieceStart = cursor.offset;
            }
            else {
                cursor.skip();
            }
        }
        value += cursor.text.slice(pieceStart, cursor.offset);
        if (cursor.peek() === endOfText)
            throw new YamlSyntaxError('the quoted text that starts here is never closed', start);
        if (cursor.peek() === quote)
            break;
        if (hasEscapedBreak)
            folding.hasBreak = true;
        while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
            if (isBreak(cursor.peek())) {
                folding.lineBreak(cursor.readLine());
            }
            else {
                folding.blank(cursor.peek());
                cursor.skip();
            }
        }
        value += folding.take();
    }
    cursor.skip();
    return { type: 'scalar', start, end: cursor.offset, value, style: isSingle ? 'single-quoted' : 'double-quoted' };
}
const flowIndicators = new Set([cursor_char.comma, cursor_char.bracketOpen, cursor_char.bracketClose, cursor_char.braceOpen, cursor_char.braceClose]);
/** `endsAtLineStart` tells the scanner that a key may follow: the scalar ended with a line break. */
function scanPlainScalar(cursor, parentIndent, inFlow) {
    const start = cursor.offset;
    const indent = parentIndent + 1;
    const folding = new Folding();
    let value = '';
    let end = start;
    for (;;) {
        if (cursor.atDocumentIndicator() || cursor.peek() === cursor_char.hash)
            break;
        const pieceStart = cursor.offset;
        while (!isBlankOrEnd(cursor.peek())) {
            const code = cursor.peek();
            if (code === cursor_char.colon) {
                const next = cursor.peek(1);
                if (isBlankOrEnd(next))
                    break;
                if (inFlow && (flowIndicators.has(next) || next === cursor_char.question))
                    throw new YamlSyntaxError('found an unexpected ":"; quote the value', cursor.offset);
            }
            else if (inFlow && flowIndicators.has(code)) {
                break;
            }
            cursor.skip();
        }
        if (cursor.offset > pieceStart) {
            value += folding.take() + cursor.text.slice(pieceStart, cursor.offset);
            end = cursor.offset;
        }
        if (!isBlank(cursor.peek()) && !isBreak(cursor.peek()))
            break;
        while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
            const code = cursor.peek();
            if (isBreak(code)) {
                folding.lineBreak(cursor.readLine());
            }
            else {
                if (folding.hasBreak && cursor.column < indent && code === cursor_char.tab) {
                    throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab');
                }
                folding.blank(code);
                cursor.skip();
            }
        }
        if (!inFlow && cursor.column < indent)
            break;
    }
    return { token: { type: 'scalar', start, end, value, style: 'plain' }, endsAtLineStart: folding.hasBreak };
}
/** `|` or `>` with its header and its lines. */
function scanBlockScalar(cursor, parentIndent) {
    const start = cursor.offset;
    const isLiteral = cursor.peek() === cursor_char.pipe;
    const style = isLiteral ? 'literal' : 'folded';
    cursor.skip();
    const header = takeBlockHeader(cursor);
    let end = cursor.offset;
    if (cursor.peek() !== endOfText)
        cursor.skipLine();
    let indent = header.indent === 0 ? 0 : (parentIndent >= 0 ? parentIndent : 0) + header.indent;
    let trailingBreaks = '';
    const takeBreaks = () => {
        let widest = 0;
        for (;;) {
            while ((indent === 0 || cursor.column < indent) && cursor.peek() === cursor_char.space)
                cursor.skip();
            widest = Math.max(widest, cursor.column);
            if ((indent === 0 || cursor.column < indent) && cursor.peek() === cursor_char.tab) {
                throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab');
            }
            if (!isBreak(cursor.peek()))
                break;
            trailingBreaks += cursor.readLine();
            end = cursor.offset;
        }
        if (indent === 0)
            indent = Math.max(widest, parentIndent + 1, 1);
    };
    takeBreaks();
    let value = '';
    let leadingBreak = '';
    let leadingBlank = false;
    while (cursor.column === indent && cursor.peek() !== endOfText) {
        const trailingBlank = isBlank(cursor.peek());
        if (!isLiteral && leadingBreak.startsWith('\n') && !leadingBlank && !trailingBlank) {
            if (trailingBreaks === '')
                value += ' ';
        }
        else {
            value += leadingBreak;
        }
        value += trailingBreaks;
        leadingBreak = '';
        trailingBreaks = '';
        leadingBlank = trailingBlank;
        const lineStart = cursor.offset;
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
        value += cursor.text.slice(lineStart, cursor.offset);
        end = cursor.offset;
        if (cursor.peek() !== endOfText)
            leadingBreak = cursor.readLine();
        takeBreaks();
    }
    if (header.chomping !== 'strip')
        value += leadingBreak;
    if (header.chomping === 'keep')
        value += trailingBreaks;
    return { type: 'scalar', start, end, value, style };
}
function takeBlockHeader(cursor) {
    let indent = 0;
    let chomping = 'clip';
    const takeChomping = () => {
        const code = cursor.peek();
        if (code !== cursor_char.plus && code !== cursor_char.hyphen)
            return false;
        chomping = code === cursor_char.plus ? 'keep' : 'strip';
        cursor.skip();
        return true;
    };
    const takeIndent = () => {
        const code = cursor.peek();
        if (!isDigit(code))
            return;
        if (code === cursor_char.zero)
            throw new YamlSyntaxError('the indentation of a block of text cannot be 0', cursor.offset);
        indent = code - cursor_char.zero;
        cursor.skip();
    };
    if (takeChomping()) {
        takeIndent();
    }
    else {
        takeIndent();
        if (indent > 0)
            takeChomping();
    }
    while (isBlank(cursor.peek()))
        cursor.skip();
    if (cursor.peek() === cursor_char.hash)
        while (!isBreakOrEnd(cursor.peek()))
            cursor.skip();
    if (!isBreakOrEnd(cursor.peek())) {
        throw new YamlSyntaxError('text after "|" or ">" must start on the next line; quote a value that starts with one of them', cursor.offset);
    }
    return { indent, chomping };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/scanner.js




/** libyaml's limit on the distance between a key and its colon. */
const longestKey = 1024;
/** Ours. Ruby's own loader runs out of stack soon after it. */
const deepestNesting = 1000;
const cannotStartPlain = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`').map(c => c.charCodeAt(0)));
/** Text to tokens exactly as libyaml 0.2.5 does it, which Ruby's Psych and Rust's serde_yaml both use: same acceptance, same values. */
class Scanner {
    #cursor;
    #tokens = [];
    #head = 0;
    #taken = 0;
    #hasEnded = false;
    #flowLevel = 0;
    #indent = -1;
    #indents = [];
    #simpleKeyAllowed = true;
    #simpleKeys = [noKey()];
    constructor(text) {
        this.#cursor = new Cursor(text);
    }
    /** The next token without taking it. After the last one, the last one again. */
    peek() {
        while (!this.#hasEnded && this.#needsMore())
            this.#fetch();
        const token = this.#tokens[this.#head] ?? this.#tokens.at(-1);
        if (token === undefined)
            throw new YamlSyntaxError('the text ended unexpectedly', this.#cursor.offset);
        return token;
    }
    skip() {
        if (this.#head >= this.#tokens.length)
            return;
        this.#head += 1;
        this.#taken += 1;
        if (this.#head > 256 && this.#head * 2 > this.#tokens.length) {
            this.#tokens = this.#tokens.slice(this.#head);
            this.#head = 0;
        }
    }
    /** A token cannot be handed out while it may still turn out to be a key. */
    #needsMore() {
        if (this.#head >= this.#tokens.length)
            return true;
        this.#dropStaleKeys();
        for (let level = this.#simpleKeys.length - 1; level >= 0; level--) {
            const key = this.#simpleKeys[level];
            if (key === undefined || !key.isPossible)
                continue;
            if (key.tokenNumber < this.#taken)
                break;
            if (key.tokenNumber === this.#taken)
                return this.#isFresh(key);
        }
        return false;
    }
    #isFresh(key) {
        return key.line === this.#cursor.line && key.offset + longestKey >= this.#cursor.offset;
    }
    /** Keys of outer flow collections only matter again when their level is the current one; level 0 is where keys can be required. */
    #dropStaleKeys() {
        for (const key of [this.#simpleKeys[0], this.#simpleKeys.at(-1)]) {
            if (key?.isPossible && !this.#isFresh(key))
                this.#forget(key);
        }
    }
    #forget(key) {
        if (key.isPossible && key.isRequired)
            throw new YamlSyntaxError('expected ":" after this key', key.offset);
        key.isPossible = false;
    }
    #currentKey() {
        const key = this.#simpleKeys.at(-1);
        if (key === undefined)
            throw new YamlSyntaxError('found an unexpected closing bracket', this.#cursor.offset);
        return key;
    }
    #saveKey() {
        if (!this.#simpleKeyAllowed)
            return;
        const { offset, line, column } = this.#cursor;
        const key = this.#currentKey();
        this.#forget(key);
        Object.assign(key, {
            isPossible: true,
            isRequired: this.#flowLevel === 0 && this.#indent === column,
            tokenNumber: this.#taken + this.#tokens.length - this.#head,
            offset,
            line,
            column
        });
    }
    #push(type, start, end) {
        this.#tokens.push({ type, start, end });
    }
    #rollIndent(column, type, offset, tokenNumber) {
        if (this.#flowLevel > 0 || this.#indent >= column)
            return;
        this.#indents.push(this.#indent);
        this.#checkDepth(offset);
        this.#indent = column;
        const token = { type, start: offset, end: offset };
        if (tokenNumber === undefined)
            this.#tokens.push(token);
        else
            this.#tokens.splice(this.#head + tokenNumber - this.#taken, 0, token);
    }
    #unrollIndent(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#push('block-end', this.#cursor.offset, this.#cursor.offset);
            this.#indent = this.#indents.pop() ?? -1;
        }
    }
    #checkDepth(offset) {
        if (this.#indents.length + this.#flowLevel > deepestNesting) {
            throw new YamlSyntaxError(`this is nested more than ${deepestNesting} levels deep`, offset, 'nesting');
        }
    }
    #skipToNextToken() {
        const cursor = this.#cursor;
        for (;;) {
            if (cursor.offset === 0 && cursor.peek() === cursor_char.byteOrderMark)
                cursor.skip();
            while (cursor.peek() === cursor_char.space || ((this.#flowLevel > 0 || !this.#simpleKeyAllowed) && cursor.peek() === cursor_char.tab))
                cursor.skip();
            if (cursor.peek() === cursor_char.hash)
                while (!isBreakOrEnd(cursor.peek()))
                    cursor.skip();
            if (!isBreak(cursor.peek()))
                return;
            cursor.skipLine();
            if (this.#flowLevel === 0)
                this.#simpleKeyAllowed = true;
        }
    }
    #fetch() {
        this.#skipToNextToken();
        this.#dropStaleKeys();
        const cursor = this.#cursor;
        this.#unrollIndent(cursor.column);
        const code = cursor.peek();
        if (code === endOfText) {
            this.#endStream();
            return;
        }
        if (cursor.column === 0 && code === cursor_char.percent) {
            this.#leaveDocument();
            this.#tokens.push(scanDirective(cursor));
            return;
        }
        if (cursor.atDocumentIndicator()) {
            this.#leaveDocument();
            for (let i = 0; i < 3; i++)
                cursor.skip();
            this.#push(code === cursor_char.hyphen ? 'document-start' : 'document-end', cursor.offset - 3, cursor.offset);
            return;
        }
        this.#fetchInDocument(code);
    }
    #fetchInDocument(code) {
        const cursor = this.#cursor;
        const inFlow = this.#flowLevel > 0;
        const isAlone = isBlankOrEnd(cursor.peek(1));
        switch (code) {
            case cursor_char.bracketOpen: {
                this.#openFlow('flow-sequence-start');
                return;
            }
            case cursor_char.braceOpen: {
                this.#openFlow('flow-mapping-start');
                return;
            }
            case cursor_char.bracketClose: {
                this.#closeFlow('flow-sequence-end');
                return;
            }
            case cursor_char.braceClose: {
                this.#closeFlow('flow-mapping-end');
                return;
            }
            case cursor_char.comma:
                this.#forget(this.#currentKey());
                this.#simpleKeyAllowed = true;
                {
                    this.#pushCharacter('flow-entry');
                    return;
                }
            case cursor_char.ampersand:
            case cursor_char.asterisk:
                this.#saveKey();
                this.#simpleKeyAllowed = false;
                this.#tokens.push(scanAnchor(cursor, code === cursor_char.ampersand ? 'anchor' : 'alias'));
                return;
            case cursor_char.exclamation:
                this.#saveKey();
                this.#simpleKeyAllowed = false;
                this.#tokens.push(scanTag(cursor, inFlow));
                return;
            case cursor_char.singleQuote:
            case cursor_char.doubleQuote:
                this.#saveKey();
                this.#simpleKeyAllowed = false;
                this.#tokens.push(scanQuotedScalar(cursor, code));
                return;
            case cursor_char.hyphen:
                if (isAlone) {
                    this.#fetchBlockEntry();
                    return;
                }
                break;
            case cursor_char.question:
                if (inFlow || isAlone) {
                    this.#fetchKey();
                    return;
                }
                break;
            case cursor_char.colon:
                if (inFlow || isAlone) {
                    this.#fetchValue();
                    return;
                }
                break;
            case cursor_char.pipe:
            case cursor_char.greater:
                if (inFlow)
                    break;
                this.#forget(this.#currentKey());
                this.#simpleKeyAllowed = true;
                this.#tokens.push(scanBlockScalar(cursor, this.#indent));
                return;
            default:
        }
        const startsPlain = (!isBlankOrEnd(code) && !cannotStartPlain.has(code)) ||
            (code === cursor_char.hyphen && !isAlone) ||
            ((code === cursor_char.question || code === cursor_char.colon) && !inFlow && !isAlone);
        if (!startsPlain)
            this.#refuse(code);
        this.#saveKey();
        this.#simpleKeyAllowed = false;
        const { token, endsAtLineStart } = scanPlainScalar(cursor, this.#indent, inFlow);
        if (endsAtLineStart)
            this.#simpleKeyAllowed = true;
        this.#tokens.push(token);
    }
    #refuse(code) {
        if (code === cursor_char.tab)
            throw new YamlSyntaxError('a tab is used for indentation', this.#cursor.offset, 'tab');
        throw new YamlSyntaxError(`a value cannot start with "${String.fromCharCode(code)}"; quote it`, this.#cursor.offset);
    }
    #pushCharacter(type) {
        this.#cursor.skip();
        this.#push(type, this.#cursor.offset - 1, this.#cursor.offset);
    }
    #leaveDocument() {
        this.#unrollIndent(-1);
        this.#forget(this.#currentKey());
        this.#simpleKeyAllowed = false;
    }
    #endStream() {
        this.#leaveDocument();
        this.#push('stream-end', this.#cursor.offset, this.#cursor.offset);
        this.#hasEnded = true;
    }
    #openFlow(type) {
        this.#saveKey();
        this.#simpleKeys.push(noKey());
        this.#flowLevel += 1;
        this.#checkDepth(this.#cursor.offset);
        this.#simpleKeyAllowed = true;
        this.#pushCharacter(type);
    }
    #closeFlow(type) {
        this.#forget(this.#currentKey());
        if (this.#flowLevel > 0) {
            this.#flowLevel -= 1;
            this.#simpleKeys.pop();
        }
        this.#simpleKeyAllowed = false;
        this.#pushCharacter(type);
    }
    #fetchBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#simpleKeyAllowed)
                throw new YamlSyntaxError('a list entry ("- ") cannot start here; put it on a line of its own', this.#cursor.offset);
            this.#rollIndent(this.#cursor.column, 'block-sequence-start', this.#cursor.offset);
        }
        this.#forget(this.#currentKey());
        this.#simpleKeyAllowed = true;
        this.#pushCharacter('block-entry');
    }
    #fetchKey() {
        if (this.#flowLevel === 0) {
            if (!this.#simpleKeyAllowed)
                throw new YamlSyntaxError('a key ("? ") cannot start here', this.#cursor.offset);
            this.#rollIndent(this.#cursor.column, 'block-mapping-start', this.#cursor.offset);
        }
        this.#forget(this.#currentKey());
        this.#simpleKeyAllowed = this.#flowLevel === 0;
        this.#pushCharacter('key');
    }
    #fetchValue() {
        const key = this.#currentKey();
        if (key.isPossible) {
            this.#tokens.splice(this.#head + key.tokenNumber - this.#taken, 0, { type: 'key', start: key.offset, end: key.offset });
            this.#rollIndent(key.column, 'block-mapping-start', key.offset, key.tokenNumber);
            key.isPossible = false;
            this.#simpleKeyAllowed = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#simpleKeyAllowed)
                    throw new YamlSyntaxError('a second ":" in one line; quote the value, or start a new line', this.#cursor.offset);
                this.#rollIndent(this.#cursor.column, 'block-mapping-start', this.#cursor.offset);
            }
            this.#simpleKeyAllowed = this.#flowLevel === 0;
        }
        this.#pushCharacter('value');
    }
}
function noKey() {
    return { isPossible: false, isRequired: false, tokenNumber: 0, offset: 0, line: 0, column: 0 };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/parser.js


const defaultTags = [
    ['!', '!'],
    ['!!', 'tag:yaml.org,2002:']
];
/** Tokens to events: libyaml's state machine. It keeps its own stack, so nesting costs no calls. */
class YamlParser {
    #scanner;
    #states = [];
    #state = 'stream';
    #tags = new Map();
    /** Where the flow collections that are open begin. */
    #openFlows = [];
    constructor(text) {
        this.#scanner = new Scanner(text);
    }
    /** The next event; throws {@link YamlSyntaxError} at the first thing libyaml refuses. */
    next() {
        switch (this.#state) {
            case 'stream':
                return this.#documentStart(true);
            case 'document':
                return this.#documentStart(false);
            case 'document-content':
                if (this.#at('version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end'))
                    return this.#popEmpty();
                return this.#node(true);
            case 'document-end':
                return this.#documentEnd();
            case 'block-node':
                return this.#node(true);
            case 'block-sequence-first':
            case 'block-sequence':
                return this.#blockSequence();
            case 'indentless-sequence':
                return this.#indentlessSequence();
            case 'block-mapping-first':
            case 'block-mapping-key':
                return this.#blockMappingKey();
            case 'block-mapping-value':
                return this.#blockMappingValue();
            case 'flow-sequence-first':
            case 'flow-sequence':
                return this.#flowSequence();
            case 'flow-pair-key':
                if (this.#at('value', 'flow-entry', 'flow-sequence-end')) {
                    // libyaml drops this token, so `[? : a]` loses its colon.
                    const { end } = this.#take();
                    return this.#empty('flow-pair-value', end);
                }
                return this.#nodeThen('flow-pair-value', false);
            case 'flow-pair-value':
                if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-sequence-end'))
                    return this.#nodeThen('flow-pair-end', false);
                return this.#empty('flow-pair-end');
            case 'flow-pair-end': {
                this.#state = 'flow-sequence';
                const { start } = this.#scanner.peek();
                return { type: 'collection-end', start, end: start };
            }
            case 'flow-mapping-first':
            case 'flow-mapping-key':
                return this.#flowMappingKey();
            case 'flow-mapping-value':
                if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-mapping-end'))
                    return this.#nodeThen('flow-mapping-key', false);
                return this.#empty('flow-mapping-key');
            case 'flow-mapping-empty-value':
                return this.#empty('flow-mapping-key');
            case 'end': {
                const { start } = this.#scanner.peek();
                return { type: 'stream-end', start, end: start };
            }
        }
    }
    #at(...types) {
        return types.includes(this.#scanner.peek().type);
    }
    #take() {
        const token = this.#scanner.peek();
        this.#scanner.skip();
        return token;
    }
    #takeIf(type) {
        if (!this.#at(type))
            return false;
        this.#scanner.skip();
        return true;
    }
    /** Where a bracket is never closed, the place to look at is where it opens, not the end of the text. */
    #unexpected(message) {
        const { type, start } = this.#scanner.peek();
        const opened = type === 'stream-end' ? this.#openFlows.at(-1) : undefined;
        return opened === undefined
            ? new YamlSyntaxError(message, start)
            : new YamlSyntaxError('the bracket that opens here is never closed', opened);
    }
    #pop() {
        this.#state = this.#states.pop() ?? 'end';
    }
    #empty(next, at) {
        const offset = at ?? this.#scanner.peek().start;
        this.#state = next;
        return { type: 'scalar', start: offset, end: offset, value: '', style: 'plain' };
    }
    #popEmpty() {
        const { start } = this.#scanner.peek();
        this.#pop();
        return { type: 'scalar', start, end: start, value: '', style: 'plain' };
    }
    #nodeThen(next, isBlock, allowIndentless = false) {
        this.#states.push(next);
        return this.#node(isBlock, allowIndentless);
    }
    #collectionEnd() {
        if (this.#at('flow-sequence-end', 'flow-mapping-end'))
            this.#openFlows.pop();
        const { start, end } = this.#take();
        this.#pop();
        return { type: 'collection-end', start, end };
    }
    #documentStart(isFirst) {
        if (!isFirst)
            while (this.#takeIf('document-end'))
                ;
        const first = this.#scanner.peek();
        if (first.type === 'stream-end') {
            this.#state = 'end';
            return { type: 'stream-end', start: first.start, end: first.end };
        }
        const isImplicit = isFirst && !this.#at('version-directive', 'tag-directive', 'document-start');
        if (isImplicit) {
            if (first.type === 'document-end') {
                // "..." before any content: libyaml reads it as an empty node here and refuses it.
                throw new YamlSyntaxError('the document is ended before it starts', first.start);
            }
            this.#tags = new Map(defaultTags);
            this.#states.push('document-end');
            this.#state = 'block-node';
            return { type: 'document-start', start: first.start };
        }
        const version = this.#directives();
        const token = this.#scanner.peek();
        if (token.type !== 'document-start') {
            throw new YamlSyntaxError('expected "---" before this; check the indentation of this line and the one above', token.start);
        }
        this.#scanner.skip();
        this.#states.push('document-end');
        this.#state = 'document-content';
        return { type: 'document-start', start: first.start, ...version };
    }
    #directives() {
        let version;
        const tags = new Map();
        while (this.#at('version-directive', 'tag-directive')) {
            const token = this.#take();
            if (token.version !== undefined) {
                const [major, minor] = token.version;
                if (version !== undefined)
                    throw new YamlSyntaxError('there are two %YAML directives', token.start, 'directive');
                if (major !== 1 || (minor !== 1 && minor !== 2)) {
                    throw new YamlSyntaxError(`YAML ${major}.${minor} is not a version the agents read`, token.start, 'directive');
                }
                version = { version: token.version, versionAt: token.start };
            }
            else {
                const handle = token.handle ?? '';
                if (tags.has(handle))
                    throw new YamlSyntaxError(`there are two %TAG directives for "${handle}"`, token.start, 'directive');
                tags.set(handle, token.value ?? '');
            }
        }
        this.#tags = new Map([...defaultTags, ...tags]);
        return version ?? {};
    }
    #documentEnd() {
        const { start } = this.#scanner.peek();
        this.#takeIf('document-end');
        this.#state = 'document';
        return { type: 'document-end', start, end: start };
    }
    #properties() {
        let anchor;
        let tag;
        for (let i = 0; i < 2; i++) {
            if (anchor === undefined && this.#at('anchor'))
                anchor = this.#take();
            else if (tag === undefined && this.#at('tag'))
                tag = this.#take();
        }
        const present = [anchor, tag].filter(token => token !== undefined);
        if (present.length === 0)
            return undefined;
        const properties = {
            ...(anchor?.value === undefined ? {} : { anchor: anchor.value }),
            ...(tag === undefined ? {} : { tag: this.#resolveTag(tag) })
        };
        return { properties, start: Math.min(...present.map(({ start }) => start)), end: Math.max(...present.map(({ end }) => end)) };
    }
    #resolveTag({ handle = '', value = '', start }) {
        if (handle === '')
            return value;
        const prefix = this.#tags.get(handle);
        if (prefix === undefined)
            throw new YamlSyntaxError(`the tag handle "${handle}" is not declared`, start);
        return prefix + value;
    }
    #node(isBlock, allowIndentless = false) {
        const first = this.#scanner.peek();
        if (first.type === 'alias') {
            this.#scanner.skip();
            this.#pop();
            return { type: 'alias', start: first.start, end: first.end, name: first.value ?? '' };
        }
        const found = this.#properties();
        const properties = found?.properties ?? {};
        const token = this.#scanner.peek();
        if (token.type === 'scalar') {
            this.#scanner.skip();
            this.#pop();
            return { type: 'scalar', start: token.start, end: token.end, value: token.value ?? '', style: token.style ?? 'plain', ...properties };
        }
        const opened = this.#collectionState(token.type, isBlock, allowIndentless);
        if (opened !== undefined) {
            this.#state = opened;
            if (opened.startsWith('flow'))
                this.#openFlows.push(token.start);
            const type = opened.includes('sequence') ? 'sequence-start' : 'mapping-start';
            return { type, start: token.start, ...properties };
        }
        if (found !== undefined) {
            this.#pop();
            return { type: 'scalar', start: found.end, end: found.end, value: '', style: 'plain', ...properties };
        }
        throw this.#unexpected('expected a value here');
    }
    #collectionState(type, isBlock, allowIndentless) {
        if (type === 'block-entry' && allowIndentless)
            return 'indentless-sequence';
        if (type === 'flow-sequence-start')
            return 'flow-sequence-first';
        if (type === 'flow-mapping-start')
            return 'flow-mapping-first';
        if (type === 'block-sequence-start' && isBlock)
            return 'block-sequence-first';
        if (type === 'block-mapping-start' && isBlock)
            return 'block-mapping-first';
        return undefined;
    }
    #blockSequence() {
        if (this.#state === 'block-sequence-first')
            this.#scanner.skip();
        if (this.#takeIf('block-entry')) {
            if (this.#at('block-entry', 'block-end'))
                return this.#empty('block-sequence');
            return this.#nodeThen('block-sequence', true);
        }
        if (this.#at('block-end'))
            return this.#collectionEnd();
        throw new YamlSyntaxError('expected "- " here: this line does not belong to the list above; check its indentation', this.#scanner.peek().start);
    }
    #indentlessSequence() {
        if (this.#takeIf('block-entry')) {
            if (this.#at('block-entry', 'key', 'value', 'block-end'))
                return this.#empty('indentless-sequence');
            return this.#nodeThen('indentless-sequence', true);
        }
        const { start } = this.#scanner.peek();
        this.#pop();
        return { type: 'collection-end', start, end: start };
    }
    #blockMappingKey() {
        if (this.#state === 'block-mapping-first')
            this.#scanner.skip();
        if (this.#takeIf('key')) {
            if (this.#at('key', 'value', 'block-end'))
                return this.#empty('block-mapping-value');
            return this.#nodeThen('block-mapping-value', true, true);
        }
        if (this.#at('block-end'))
            return this.#collectionEnd();
        throw new YamlSyntaxError('expected a key here: this line does not belong to the map above; check its indentation', this.#scanner.peek().start);
    }
    #blockMappingValue() {
        if (this.#takeIf('value') && !this.#at('key', 'value', 'block-end'))
            return this.#nodeThen('block-mapping-key', true, true);
        return this.#empty('block-mapping-key');
    }
    #flowSequence() {
        if (this.#state === 'flow-sequence-first')
            this.#scanner.skip();
        else if (!this.#at('flow-sequence-end') && !this.#takeIf('flow-entry')) {
            throw this.#unexpected('expected "," or "]" here');
        }
        if (this.#at('key')) {
            const { start } = this.#take();
            this.#state = 'flow-pair-key';
            return { type: 'mapping-start', start };
        }
        if (this.#at('flow-sequence-end'))
            return this.#collectionEnd();
        return this.#nodeThen('flow-sequence', false);
    }
    #flowMappingKey() {
        if (this.#state === 'flow-mapping-first')
            this.#scanner.skip();
        else if (!this.#at('flow-mapping-end') && !this.#takeIf('flow-entry')) {
            throw this.#unexpected('expected "," or "}" here');
        }
        if (this.#takeIf('key')) {
            if (this.#at('value', 'flow-entry', 'flow-mapping-end'))
                return this.#empty('flow-mapping-value');
            return this.#nodeThen('flow-mapping-value', false);
        }
        if (this.#at('flow-mapping-end'))
            return this.#collectionEnd();
        return this.#nodeThen('flow-mapping-empty-value', false);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/compose.js


/** The first document as nodes with places, and whether anything follows it. */
function compose(text, lines) {
    const parser = new YamlParser(text);
    let document;
    try {
        const start = parser.next();
        if (start.type !== 'document-start')
            return {};
        const root = composeDocument(parser, text, lines);
        const [major, minor] = start.version ?? [];
        document = {
            root,
            start: start.start,
            ...(major === undefined || minor === undefined ? {} : { version: { major, minor, offset: start.versionAt ?? start.start } })
        };
        const next = parser.next();
        return next.type === 'document-start' ? { document, more: next.start } : { document };
    }
    catch (error) {
        if (!(error instanceof YamlSyntaxError))
            throw error;
        return document === undefined ? { error } : { document, more: error.offset, errorInMore: error };
    }
}
function composeDocument(parser, text, lines) {
    const anchors = new Map();
    const open = [];
    let root;
    const place = (node) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = node;
        else if (parent.kind === 'sequence')
            parent.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.pairs.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
    };
    for (;;) {
        const event = parser.next();
        switch (event.type) {
            case 'document-end':
                if (root === undefined)
                    throw new YamlSyntaxError('the document has no content', event.start);
                return root;
            case 'alias': {
                const target = anchors.get(event.name);
                if (target === undefined)
                    throw new YamlSyntaxError(`"*${event.name}" refers to an anchor that does not exist`, event.start, 'alias-name');
                const node = { kind: 'alias', span: lines.span(event.start, event.end), name: event.name, target };
                place(node);
                break;
            }
            case 'scalar': {
                const { value, style } = event;
                const node = { kind: 'scalar', value, style, raw: text.slice(event.start, event.end), ...common(event, lines, event.end) };
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                place(node);
                break;
            }
            case 'sequence-start':
            case 'mapping-start': {
                const opened = openCollection(event, lines);
                if (opened.node.anchor !== undefined)
                    anchors.set(opened.node.anchor, opened.node);
                place(opened.node);
                open.push(opened);
                break;
            }
            case 'collection-end': {
                const closed = open.pop();
                if (closed !== undefined)
                    closeCollection(closed, event, lines);
                break;
            }
            default:
                throw new YamlSyntaxError('the document ended unexpectedly', event.start);
        }
    }
}
function common(event, lines, end) {
    return {
        span: lines.span(event.start, end),
        ...(event.tag === undefined ? {} : { tag: event.tag }),
        ...(event.anchor === undefined ? {} : { anchor: event.anchor })
    };
}
function openCollection(event, lines) {
    const shared = common(event, lines, event.start);
    if (event.type === 'sequence-start') {
        const items = [];
        return { kind: 'sequence', items, node: { kind: 'sequence', items, ...shared } };
    }
    const pairs = [];
    return { kind: 'mapping', pairs, key: undefined, node: { kind: 'mapping', pairs, ...shared } };
}
/** A block collection ends with its last entry, not with the line break and the indentation behind it. */
function closeCollection(open, event, lines) {
    const last = open.kind === 'sequence' ? open.items.at(-1) : open.pairs.at(-1)?.value;
    const end = event.end > event.start ? event.end : (last?.span.end.offset ?? event.end);
    const node = open.node;
    node.span = { start: node.span.start, end: lines.position(Math.max(end, node.span.start.offset)) };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/decode.js
/** What cannot be in the text of a YAML file for libyaml: anything but tab, line breaks and printable characters. */
const unacceptable = 
// eslint-disable-next-line no-control-regex -- finding them is the point
/[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Bytes to text as the agents do it: UTF-8 and nothing else. */
function decodeText(input) {
    if (typeof input === 'string')
        return withCharactersChecked(input);
    const [first, second] = input;
    const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
    if (utf16 !== undefined) {
        return { text: new TextDecoder(utf16).decode(input), problem: { message: 'the file is UTF-16; the agents read only UTF-8', offset: 0 } };
    }
    try {
        return withCharactersChecked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input));
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
        const offset = Math.max(0, text.indexOf('\ufffd'));
        return { text, problem: { message: 'the file is not UTF-8: it has bytes that stand for no character', offset } };
    }
}
function withCharactersChecked(text) {
    const found = unacceptable.exec(text);
    if (found === null)
        return { text };
    const code = found[0].charCodeAt(0);
    const name = code === 0 ? 'a NUL character' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return { text, problem: { message: `the file has ${name}, which YAML does not allow`, offset: found.index } };
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/line-map.js
/** Turns offsets of a text into lines and columns as editors count them (LF, CRLF and lone CR end a line). */
class LineMap {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let i = 0; i < text.length; i++) {
            const code = text.charCodeAt(i);
            if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a))
                starts.push(i + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    position(offset) {
        const at = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1, offset: at };
    }
    span(start, end) {
        return { start: this.position(start), end: this.position(Math.max(start, end)) };
    }
}

;// CONCATENATED MODULE: ./lib/appspec/read.js



/** Far more than any AppSpec needs; an AppSpec of 10,000 permission entries has about 1 MB. */
const largestFile = 8 * 1024 * 1024;
/** Never throws on any input, and takes time in proportion to its length. */
function readYaml(input) {
    if (input.length > largestFile) {
        const message = `the file has more than ${largestFile / 1024 / 1024} MiB; no AppSpec needs that, so it is not read`;
        const lines = new LineMap('');
        return { text: '', lines, problem: { kind: 'size', message, span: lines.span(0, 0) }, hasByteOrderMark: false };
    }
    const decoded = decodeText(input);
    const { text } = decoded;
    const lines = new LineMap(text);
    const base = { text, lines, hasByteOrderMark: text.startsWith('\ufeff') };
    if (decoded.problem !== undefined) {
        const { message, offset } = decoded.problem;
        return { ...base, problem: { kind: 'encoding', message, span: lines.span(offset, offset + 1) } };
    }
    const { document, error, more, errorInMore } = compose(text, lines);
    if (error !== undefined)
        return { ...base, problem: toProblem(error, text, lines) };
    if (document === undefined)
        return base;
    const { root, version } = document;
    return {
        ...base,
        root,
        ...(version === undefined
            ? {}
            : { version: { major: version.major, minor: version.minor, span: lines.span(version.offset, endOfLine(text, version.offset)) } }),
        ...(more === undefined
            ? {}
            : { more: { span: lines.span(more, endOfLine(text, more)), ...(errorInMore && { problem: toProblem(errorInMore, text, lines) }) } })
    };
}
function toProblem(error, text, lines) {
    return { kind: error.kind, message: error.message, span: lines.span(error.offset, Math.min(text.length, error.offset + 1)) };
}
function endOfLine(text, offset) {
    let end = offset;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    return end;
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ typeRubyScalar)
/* harmony export */ });
const words = [
    [/^(?:~|null)$/i, { type: 'nil' }],
    [/^(?:yes|true|on)$/i, { type: 'boolean', value: true }],
    [/^(?:no|false|off)$/i, { type: 'boolean', value: false }]
];
const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/;
const sexagesimalInteger = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/;
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/;
const float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/;
const decimal = { psych3: /^[-+]?(?:0|[1-9][0-9_,]*)$/, psych4: /^[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)$/ };
const otherBases = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0x[0-9a-fA-F_,]+)$/;
/** Psych's `ScalarScanner#tokenize`, its checks in its order; the first row that applies decides. */
const rows = [
    { name: 'empty', applies: text => text === '', make: () => ({ type: 'nil' }) },
    {
        name: 'words and text',
        applies: text => /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u.test(text) || text.includes('\n'),
        make: text => (Array.from(text).length > 5 ? undefined : words.find(([pattern]) => pattern.test(text))?.[1])
    },
    { name: 'timestamp', applies: text => time.test(text), make: makeTime },
    // Psych 4 asks for the class Date, which it may not load, before it looks whether there is such a day.
    {
        name: 'date',
        applies: text => date.test(text),
        make: (text, flavor) => (flavor === 'psych4' || isCalendarDate(text) ? { type: 'date', text } : undefined)
    },
    {
        name: 'infinity',
        applies: (text, flavor) => (flavor === 'psych4' ? /^\+?\.inf$/i : /^\.inf$/i).test(text),
        make: () => ({ type: 'float', value: Infinity })
    },
    { name: 'negative infinity', applies: text => /^-\.inf$/i.test(text), make: () => ({ type: 'float', value: -Infinity }) },
    { name: 'not a number', applies: text => /^\.nan$/i.test(text), make: () => ({ type: 'float', value: NaN }) },
    {
        name: 'symbol',
        applies: text => /^:./.test(text),
        make: text => ({ type: 'symbol', value: (/^:(["'])(.*)\1/.exec(text)?.[2] ?? text).replace(/^:/, '') })
    },
    { name: 'sexagesimal integer', applies: text => sexagesimalInteger.test(text), make: makeSexagesimalInteger },
    {
        name: 'sexagesimal float',
        applies: text => sexagesimalFloat.test(text),
        make: text => ({ type: 'float', value: sexagesimal(text, part => Number.parseFloat(part.replaceAll('_', ''))) })
    },
    { name: 'float', applies: text => float.test(text), make: makeFloat },
    { name: 'integer', applies: (text, flavor) => decimal[flavor].test(text) || otherBases.test(text), make: makeInteger }
];
/** The type and value agent 1 gives a plain scalar without a tag. */
function typeRubyScalar(text, flavor) {
    const row = rows.find(({ applies }) => applies(text, flavor));
    return row?.make(text, flavor) ?? { type: 'string', value: text };
}
/** Psych multiplies the first part by 3600 and the second by 60 even when there is no third: `1:00` is 3600. */
function sexagesimal(text, toNumber) {
    return text.split(':').reduce((sum, part, i) => sum + toNumber(part) * 60 ** Math.abs(i - 2), 0);
}
function makeSexagesimalInteger(text) {
    return { type: 'integer', value: BigInt(sexagesimal(text.slice(0, 300), part => Number(part.replaceAll('_', '')))) };
}
function makeFloat(text) {
    if (/^[-+]?\.$/.test(text))
        return undefined;
    const cleaned = text.replace(/[,_]/g, '').replace(/\.(?=[Ee]|$)/, '');
    const isNumber = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(cleaned);
    return isNumber ? { type: 'float', value: Number(cleaned) } : { type: 'unreadable', text, as: 'float' };
}
function makeInteger(text) {
    const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(text.replace(/[,_]/g, '')) ?? [];
    const digits = /^0[0-7]/.test(rest) ? `0o${rest.slice(1)}` : rest;
    if (/^0[bx]?$/.test(digits) && digits !== '0')
        return { type: 'unreadable', text, as: 'integer' };
    const value = BigInt(digits);
    return { type: 'integer', value: sign === '-' ? -value : value };
}
function isCalendarDate(text) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}
function makeTime(text, flavor) {
    const parts = /^(-?\d{4})-(\d{1,2})-(\d{1,2})[Tt\s]+(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?\s*(?:Z|([-+]\d{1,2}):?(\d\d)?)?$/.exec(text);
    if (parts === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
    const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60;
    // As with dates, Psych 4 refuses the class before it looks at the numbers.
    if (!isReal && flavor === 'psych3')
        return undefined;
    const zoneHours = Number(parts[7] ?? 0);
    const zoneSeconds = zoneHours * 3600 + Math.sign(zoneHours) * Number(parts[8] ?? 0) * 60;
    return { type: 'time', text, epochSeconds: Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - zoneSeconds };
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SourceTree)
/* harmony export */ });
/* harmony import */ var _host_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3202);

/** As many links as Linux follows before it gives up. */
const mostLinks = 40;
/** A revision as the installer walks it: links to directories are directories, names come sorted. */
class SourceTree {
    #entries;
    #children = new Map();
    constructor({ entries }) {
        this.#entries = entries;
        for (const path of entries.keys()) {
            if (path === '')
                continue;
            const at = path.lastIndexOf('/');
            const parent = at < 0 ? '' : path.slice(0, at);
            const siblings = this.#children.get(parent);
            if (siblings === undefined)
                this.#children.set(parent, [(0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)]);
            else
                siblings.push((0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
        }
        for (const names of this.#children.values())
            names.sort();
    }
    /** The entry as it is, links not followed in its last part; the root is a directory. */
    entry(path) {
        const real = this.#real(path, false, 0);
        return real === undefined ? undefined : this.#at(real);
    }
    /** Where a path leads when links are followed; undefined out of the revision, or round in circles. */
    realPath(path) {
        return this.#real(path, true, 0);
    }
    /** Every path of the revision. */
    paths() {
        return this.#entries.keys();
    }
    isDirectory(path) {
        const real = this.#real(path, true, 0);
        return real !== undefined && this.#at(real)?.kind === 'directory';
    }
    /** The names in a directory, sorted. */
    names(path) {
        const real = this.#real(path, true, 0);
        return real === undefined ? [] : (this.#children.get(real) ?? []);
    }
    #at(path) {
        if (path === '')
            return { path: '', kind: 'directory', mode: 0o755, size: 0 };
        return this.#entries.get(path) ?? (this.#children.has(path) ? { path, kind: 'directory', mode: 0o755, size: 0 } : undefined);
    }
    #real(path, followLast, links) {
        if (links > mostLinks)
            return undefined;
        let real = '';
        const parts = path === '' ? [] : path.split('/');
        for (const [i, part] of parts.entries()) {
            const next = real === '' ? part : `${real}/${part}`;
            const found = this.#entries.get(next);
            const follows = i < parts.length - 1 || followLast;
            if (found?.kind === 'symlink' && follows) {
                const target = found.target ?? '';
                const inside = target.startsWith('/') ? undefined : (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionPath */ .v0)(`${real}/${target}`);
                const rest = inside === undefined ? undefined : this.#real(inside, true, links + 1);
                if (rest === undefined)
                    return undefined;
                real = rest;
            }
            else {
                real = next;
            }
        }
        return real;
    }
}


/***/ }),

/***/ 1933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ validateAppSpec)
});

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/appspec/agents/agent-1.js + 4 modules
var agent_1 = __webpack_require__(5122);
// EXTERNAL MODULE: ./lib/core/codedeploy-words.js
var codedeploy_words = __webpack_require__(8025);
;// CONCATENATED MODULE: ./lib/appspec/scalars-agent-2.js
/** How agent 2 (serde_yaml 0.9) reads a scalar as the type of the field it fills. Undefined: not of that type, the file is refused. */
const nullWords = ['', '~', 'null', 'Null', 'NULL'];
const booleans = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };
const floatWords = {
    '.inf': Infinity,
    '.Inf': Infinity,
    '.INF': Infinity,
    '-.inf': -Infinity,
    '-.Inf': -Infinity,
    '-.INF': -Infinity,
    '.nan': NaN,
    '.NaN': NaN,
    '.NAN': NaN
};
const largestU64 = (1n << 64n) - 1n;
const largestU32 = 0xffffffffn;
/** Whether an optional field counts as absent. A tag other than `!!null` makes it present. */
function isAbsentAgent2({ value, style, tag }) {
    if (style !== 'plain')
        return false;
    if (tag !== undefined && tag !== 'tag:yaml.org,2002:null')
        return false;
    return nullWords.includes(value);
}
/** Quoted scalars are never numbers or booleans; a literal block is, when it is tagged so. */
function isTyped({ style, tag }, type) {
    return style === 'plain' || (style === 'literal' && tag === `tag:yaml.org,2002:${type}`);
}
function readFloatAgent2(node) {
    if (!isTyped(node, 'float'))
        return undefined;
    const { value } = node;
    const unsigned = value.startsWith('+') ? value.slice(1) : value;
    if (value.startsWith('+') && /^[-+]/.test(unsigned))
        return undefined;
    const word = floatWords[value] ?? (value.startsWith('+') && !unsigned.startsWith('-') && /inf/i.test(unsigned) ? floatWords[unsigned] : undefined);
    if (word !== undefined)
        return word;
    if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(unsigned))
        return undefined;
    const number = Number(unsigned);
    return Number.isFinite(number) ? number : undefined;
}
/** An unsigned 32-bit integer. */
function readU32Agent2(node) {
    if (!isTyped(node, 'int'))
        return undefined;
    const integer = parseUnsigned(node.value);
    return integer === undefined || integer > largestU32 ? undefined : Number(integer);
}
function parseUnsigned(value) {
    const unsigned = value.startsWith('+') ? value.slice(1) : value;
    if (/^[-+]/.test(unsigned))
        return undefined;
    const isPrefixed = /^0x[0-9a-fA-F]+$|^0o[0-7]+$|^0b[01]+$/.test(unsigned);
    if (!isPrefixed && !/^\d+$/.test(unsigned))
        return undefined;
    if (!isPrefixed && unsigned.length > 1 && unsigned.startsWith('0'))
        return undefined;
    const integer = BigInt(unsigned);
    return integer > largestU64 ? undefined : integer;
}
function readBooleanAgent2(node) {
    return isTyped(node, 'bool') ? booleans[node.value] : undefined;
}

;// CONCATENATED MODULE: ./lib/appspec/yaml/node.js
const scalarStyles = (/* unused pure expression or super */ null && (['plain', 'single-quoted', 'double-quoted', 'literal', 'folded']));
/** The node an alias stands for; other nodes as they are. */
function resolved(node) {
    return node.kind === 'alias' ? node.target : node;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/agent-2-fields.js


/** What a node is, for people. */
function describeNode(node) {
    const real = resolved(node);
    if (real.kind === 'sequence')
        return 'a list';
    if (real.kind === 'mapping')
        return 'a map';
    return real.value === '' && real.style === 'plain' ? 'nothing' : `"${real.value}"`;
}
/** An empty value stands for an empty list or an empty map; a written `null` or `~` does not. */
function isEmptyPlain(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.value === '';
}
/** The fields of a struct by name. Keys must be scalars; a known one may come once. Undefined: not a map. */
function readStruct(node, fields, rule, what, refuse) {
    const real = resolved(node);
    if (isEmptyPlain(real))
        return new Map();
    if (real.kind !== 'mapping') {
        refuse(rule, node, `invalid type: ${describeNode(node)}, expected ${what}`);
        return undefined;
    }
    const found = new Map();
    for (const { key, value } of real.pairs) {
        const name = resolved(key);
        if (name.kind !== 'scalar') {
            refuse('yaml-key-type', key, `invalid type: ${describeNode(key)}, expected a field name`);
        }
        else if (fields.includes(name.value)) {
            if (found.has(name.value))
                refuse('yaml-duplicate-key', key, `duplicate field "${name.value}"`);
            found.set(name.value, value);
        }
    }
    return found;
}
/** A list field that is not optional. */
function readList(node, rule, what, refuse) {
    if (node === undefined)
        return [];
    const real = resolved(node);
    if (real.kind === 'sequence')
        return real.items;
    if (!isEmptyPlain(real))
        refuse(real.kind === 'scalar' && isNullLike(real) ? 'section-null-word' : rule, node, `invalid type: ${describeNode(node)}, expected ${what}`);
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
    const real = resolved(node);
    return real.kind === 'scalar' && isAbsentAgent2(real) ? undefined : node;
}
/** Any scalar is text, as it is written. */
function readText(node, rule, refuse) {
    const present = presentNode(node);
    return present === undefined ? undefined : readRequiredText(present, rule, refuse);
}
function readRequiredText(node, rule, refuse) {
    const real = resolved(node);
    if (real.kind === 'scalar')
        return real.value;
    refuse(rule, node, `invalid type: ${describeNode(node)}, expected a string`);
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
    const found = readStruct(node, fields, 'perm-shape', 'a permission', refuse);
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
                const rule = isEmptyPlain(resolved(node)) ? 'perm-shape' : 'perm-object-missing';
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
    const found = readStruct(present, ['name', 'type', 'range'], 'perm-context-invalid', 'a context', refuse);
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
            refuseValue('perm-context-invalid', rangeNode ?? resolved(present), `invalid range "${range}"`);
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
    const real = resolved(root);
    const found = readStruct(root, agent_2_fields, isEmptyPlain(real) ? 'file-empty' : 'yaml-not-a-map', 'an AppSpec', refuse);
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
        refuse('version-missing', root, 'missing field "version"');
        return undefined;
    }
    const real = resolved(node);
    const version = real.kind === 'scalar' ? readFloatAgent2(real) : undefined;
    if (version === undefined) {
        refuse('version-value', node, `invalid type: ${describeNode(node)}, expected a number`);
        return undefined;
    }
    return refuseValue => {
        if (!(Math.abs(version) < epsilon))
            refuseValue('version-value', node, `invalid version ${version}`);
    };
}
function readOs(node, root, refuse) {
    if (node === undefined) {
        refuse('os-missing', root, 'missing field "os"');
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
        if (!codedeploy_words/* fileExistsBehaviors */.E.includes(behavior))
            refuseValue('feb-value', node, `invalid file_exists_behavior "${behavior}"`);
    };
}
function readHooks(node, refuse) {
    if (node === undefined)
        return undefined;
    const real = resolved(node);
    if (isEmptyPlain(real))
        return undefined;
    if (real.kind !== 'mapping') {
        const isNothing = real.kind === 'scalar' && real.style === 'plain' && /^(?:~|null|false|no|off)$/i.test(real.value);
        refuse(isNothing ? 'section-null-word' : 'section-type', node, `invalid type: ${describeNode(node)}, expected a map`);
        return undefined;
    }
    // An event that comes twice: the last one is kept, and only its values are checked.
    const events = new Map();
    for (const { key, value } of real.pairs) {
        const name = resolved(key);
        if (name.kind !== 'scalar') {
            refuse('yaml-key-type', key, `invalid type: ${describeNode(key)}, expected a string`);
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
    const found = readStruct(node, ['location', 'runas', 'sudo', 'timeout'], 'hook-shape', 'a script', refuse);
    if (found === undefined)
        return () => undefined;
    const location = readText(found.get('location'), 'hook-shape', refuse);
    readText(found.get('runas'), 'hook-shape', refuse);
    const sudo = presentNode(found.get('sudo'));
    if (sudo !== undefined) {
        const real = resolved(sudo);
        if (real.kind !== 'scalar' || readBooleanAgent2(real) === undefined) {
            refuse('sudo-type', sudo, `invalid type: ${describeNode(sudo)}, expected a boolean`);
        }
    }
    const timeoutNode = presentNode(found.get('timeout'));
    const real = timeoutNode === undefined ? undefined : resolved(timeoutNode);
    const timeout = real?.kind === 'scalar' ? readU32Agent2(real) : undefined;
    if (timeoutNode !== undefined && timeout === undefined) {
        refuse('timeout-invalid', timeoutNode, `invalid type: ${describeNode(timeoutNode)}, expected a whole number of seconds`);
    }
    return refuseValue => {
        if (location === undefined || location.trim() === '') {
            const rule = isEmptyPlain(resolved(node)) ? 'hook-shape' : 'script-location-missing';
            refuseValue(rule, found.get('location') ?? node, 'a script has no location');
        }
        if (timeoutNode !== undefined && timeout === 0)
            refuseValue('timeout-invalid', timeoutNode, 'the timeout is 0');
    };
}
function readFiles(node, refuse) {
    const checks = readList(node, 'section-type', 'a list', refuse).map((entry) => {
        const found = readStruct(entry, ['source', 'destination'], 'files-entry-shape', 'a file', refuse);
        const source = readText(found?.get('source'), 'files-non-string', refuse);
        const destination = readText(found?.get('destination'), 'files-non-string', refuse);
        return refuseValue => {
            if (found === undefined)
                return;
            if (isEmptyPlain(resolved(entry))) {
                refuseValue('files-entry-shape', entry, 'a file has no source');
                return;
            }
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
    const os = osNode === undefined ? undefined : resolved(osNode);
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

;// CONCATENATED MODULE: ./lib/appspec/outline.js

function outlineOf(root) {
    const top = resolved(root);
    if (top.kind !== 'mapping')
        return undefined;
    const hooks = outline_valueOf(top, 'hooks');
    return {
        top,
        files: mappingsIn(outline_valueOf(top, 'files')),
        permissions: mappingsIn(outline_valueOf(top, 'permissions')),
        hooks: hooks?.kind === 'mapping' ? fieldsOf(hooks).map(({ key, value }) => ({ event: key, value, scripts: mappingsIn(resolved(value)) })) : []
    };
}
/** The pairs whose key is a scalar, in the order of the file. */
function fieldsOf(mapping) {
    const fields = [];
    for (const { key, value } of mapping.pairs) {
        const name = resolved(key);
        if (name.kind === 'scalar')
            fields.push({ key: name, value });
    }
    return fields;
}
/** The last field of that name. */
function fieldOf(mapping, name) {
    return fieldsOf(mapping).findLast(({ key }) => key.value === name);
}
function outline_valueOf(mapping, name) {
    const field = fieldOf(mapping, name);
    return field && resolved(field.value);
}
/** The value of a field that is a scalar. */
function scalarOf(mapping, name) {
    const value = outline_valueOf(mapping, name);
    return value?.kind === 'scalar' ? value : undefined;
}
/** Text that is not left out: neither empty nor `null`. */
function textOf(mapping, name) {
    const scalar = scalarOf(mapping, name);
    if (scalar === undefined || (scalar.style === 'plain' && /^(?:|~|null)$/i.test(scalar.value)))
        return undefined;
    return scalar;
}
/** The scalars of a list. */
function scalarsIn(node) {
    const real = node && resolved(node);
    if (real?.kind !== 'sequence')
        return [];
    return real.items.map(resolved).filter(item => item.kind === 'scalar');
}
function mappingsIn(node) {
    if (node?.kind !== 'sequence')
        return [];
    return node.items.map(resolved).filter(item => item.kind === 'mapping');
}
/** Every node of a document once, parents first; aliases are given, not followed. */
function* walk(root) {
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        yield node;
        if (node.kind === 'sequence')
            for (let i = node.items.length - 1; i >= 0; i--)
                pushIf(stack, node.items[i]);
        if (node.kind === 'mapping') {
            for (let i = node.pairs.length - 1; i >= 0; i--) {
                pushIf(stack, node.pairs[i]?.value);
                pushIf(stack, node.pairs[i]?.key);
            }
        }
    }
}
function pushIf(stack, node) {
    if (node !== undefined)
        stack.push(node);
}

;// CONCATENATED MODULE: ./lib/appspec/detect-platform.js


const blueGreenHookType = 'AWS::CodeDeploy::BlueGreen';
const blueGreenTransform = 'AWS::CodeDeployBlueGreen';
const platformOfType = {
    'aws::ecs::service': 'ecs',
    'aws::lambda::function': 'lambda'
};
/** Which platform a file is for, by its keys; `server` when nothing tells. */
function detectPlatform(root) {
    const top = root && resolved(root);
    if (top?.kind !== 'mapping')
        return { platform: 'server', isTemplate: false, serverKeys: [] };
    const fields = fieldsOf(top);
    const serverKeys = fields.filter(({ key }) => /^(?:os|files|permissions|file_exists_behavior)$/i.test(key.value)).map(({ key }) => key);
    const resources = fields.find(({ key }) => key.value.toLowerCase() === 'resources');
    const isTemplate = isBlueGreenTemplate(top);
    if (resources === undefined)
        return { platform: isTemplate ? 'ecs' : 'server', isTemplate, serverKeys };
    return { platform: platformOf(resources.value), isTemplate, resources: resources.key, serverKeys };
}
/** By the resource's type; one whose type says nothing is taken for the more common platform. */
function platformOf(resources) {
    for (const node of walk(resources)) {
        const platform = node.kind === 'scalar' ? platformOfType[node.value.toLowerCase()] : undefined;
        if (platform !== undefined)
            return platform;
    }
    return 'ecs';
}
function isBlueGreenTemplate(top) {
    for (const { key, value } of fieldsOf(top)) {
        const wanted = key.value === 'Transform' ? blueGreenTransform : key.value === 'Hooks' ? blueGreenHookType : undefined;
        if (wanted === undefined)
            continue;
        for (const node of walk(value))
            if (node.kind === 'scalar' && node.value === wanted)
                return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/appspec/host-path.js
var host_path = __webpack_require__(3202);
;// CONCATENATED MODULE: ./lib/appspec/hook-scripts.js


/** As much of a script as is looked at. */
const scriptLimit = 1024 * 1024;
/** All scripts of all events; what the tree has is read, each file once. */
async function loadHookScripts(outline, system, bundle) {
    const contents = new Map();
    const scripts = [];
    for (const { event, scripts: entries } of outline.hooks) {
        for (const entry of entries) {
            const location = textOf(entry, 'location');
            if (location === undefined || location.value.trim() === '')
                continue;
            const written = location.value.trim();
            const path = (0,host_path/* revisionPath */.v0)(system === 'windows' ? written.replaceAll('\\', '/') : written);
            const content = path === undefined || bundle === undefined ? undefined : (contents.get(path) ?? hook_scripts_readScript(path, bundle));
            if (path !== undefined && content !== undefined)
                contents.set(path, content);
            scripts.push(withContent({ event, entry, location, path }, content));
        }
    }
    return Promise.all(scripts);
}
async function withContent(script, content) {
    const found = await content;
    return found === undefined ? script : { ...script, content: found };
}
async function hook_scripts_readScript(path, { tree, walked }) {
    const real = walked.realPath(path);
    if (real === undefined || walked.entry(real)?.kind !== 'file')
        return undefined;
    const bytes = await tree.read(real, scriptLimit);
    if (bytes === undefined)
        return undefined;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = text.startsWith('\ufeff');
    return { hasByteOrderMark, lines: (hasByteOrderMark ? text.slice(1) : text).split('\n') };
}

// EXTERNAL MODULE: ./lib/appspec/install-plan.js + 2 modules
var install_plan = __webpack_require__(782);
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

// EXTERNAL MODULE: ./lib/appspec/model.js
var model = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/appspec/read.js + 9 modules
var read = __webpack_require__(1693);
;// CONCATENATED MODULE: ./lib/appspec/rule.js
const serverOnly = ['server'];
const everyPlatform = ['server', 'ecs', 'lambda'];

;// CONCATENATED MODULE: ./lib/appspec/rules/cfn-not-an-appspec.js


const cfnNotAnAppspec = {
    id: 'cfn-not-an-appspec',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file is a CloudFormation template, not an AppSpec.',
    check(context, report) {
        if (!detectPlatform(context.root).isTemplate)
            return;
        report({
            at: context.root,
            message: 'This is a CloudFormation template with a blue/green hook, not an AppSpec: CloudFormation makes the deployment itself.',
            hint: 'Deploy it with CloudFormation, and leave CodeDeploy out.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/feb-misplaced.js


const febMisplaced = {
    id: 'feb-misplaced',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"file_exists_behavior" is misspelt or stands in the wrong place, and is ignored.',
    check({ outline }, report) {
        if (outline === undefined)
            return;
        for (const [mapping, isTop] of [[outline.top, true], ...outline.files.map(entry => [entry, false])]) {
            for (const { key } of fieldsOf(mapping)) {
                if (key.value !== 'fileExistsBehavior' && !(key.value === 'file_exists_behavior' && !isTop))
                    continue;
                report({
                    at: key,
                    message: `The agents ignore "${key.value}" here, and files that exist make the deployment fail (DISALLOW).`,
                    hint: 'Write "file_exists_behavior" at the top level.'
                });
            }
        }
    }
};

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/appspec/refusal-findings.js

/** Agents as people call them: `every agent`, `agent 1.8`, `agent 1.8 on Ruby 3.0 and older and agent 2`. */
function nameAgents(agents) {
    if (agents.length === diagnostic/* agents */.X6.length)
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
    const isOne = agents.length === diagnostic/* agents */.X6.length || !agents.includes('agent-2') || agents.length === 1;
    return `${nameAgents(agents)} ${isOne ? 'refuses' : 'refuse'}`;
}
/**
 * Reports what the agents refuse under a rule's id. `describe` words it, given the node that stands there; it returns undefined to
 * leave a refusal to another rule.
 */
function reportRefusals(rule, { refusals, nodeAt }, report, describe) {
    for (const refusal of refusals(rule)) {
        const wording = describe(refusal, nodeAt(refusal.span));
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

;// CONCATENATED MODULE: ./lib/appspec/rules/feb-value.js




const febValue = {
    id: 'feb-value',
    severity: 'error',
    platforms: serverOnly,
    summary: '"file_exists_behavior" is not one of its three values.',
    check(context, report) {
        reportRefusals('feb-value', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.value : '';
            const meant = (0,suggest/* nearestName */.q)(written.trim(), codedeploy_words/* fileExistsBehaviors */.E);
            return {
                message: `"file_exists_behavior" must be one of ${codedeploy_words/* fileExistsBehaviors */.E.join(', ')}${node?.kind === 'scalar' ? `, not "${written}"` : ''}: ${agentsRefuse(agents)} the file.`,
                hint: meant === undefined ? 'Delete the key for the default, DISALLOW.' : `Write ${meant}, in capital letters.`
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/file-empty.js


const fileEmpty = {
    id: 'file-empty',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'The file has no content.',
    check(context, report) {
        reportRefusals('file-empty', context, report, ({ agents }) => ({
            message: `The AppSpec is empty. ${capitalized(agentsRefuse(agents))} it.`,
            hint: 'The least an agent takes is "version: 0.0" and "os: linux", each on a line.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/shipped-path.js


/** A path of an AppSpec as a path of the revision; undefined when it leads out of it. */
function shippedPath(written, { system }) {
    return (0,host_path/* revisionPath */.v0)(system === 'windows' ? written.replaceAll('\\', '/') : written);
}
/** The path a user most likely meant: the same in another case, the same name elsewhere, or one that is spelt nearly so. */
function nearestPath(path, tree) {
    const paths = [...tree.paths()];
    const lower = path.toLowerCase();
    const sameButCase = paths.find(candidate => candidate.toLowerCase() === lower);
    if (sameButCase !== undefined)
        return sameButCase;
    const sameName = paths.filter(candidate => (0,host_path/* nameOf */.Vb)(candidate) === (0,host_path/* nameOf */.Vb)(path));
    if (sameName.length === 1)
        return sameName[0];
    return (0,suggest/* nearestName */.q)(path, paths);
}
function wordSuggestion(path, suggestion) {
    const isCase = path.toLowerCase() === suggestion.toLowerCase();
    return isCase ? `The revision has "${suggestion}"; upper and lower case count.` : `Did you mean "${suggestion}"?`;
}

;// CONCATENATED MODULE: ./lib/appspec/rules/files-dangerous-destination.js



const systemDirectory = /^(?:\/(?:bin|boot|dev|etc|home|lib|lib64|proc|root|run|sbin|sys|tmp|usr|usr\/(?:bin|lib|local|sbin)|var)?\/*|[A-Za-z]:[/\\]*(?:Windows(?:[/\\]System32)?|Program Files(?: \(x86\))?|Users)?[/\\]*)$/i;
const filesDangerousDestination = {
    id: 'files-dangerous-destination',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A whole directory is installed into a directory of the system.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            const destination = textOf(entry, 'destination');
            if (source === undefined || destination === undefined)
                continue;
            const path = shippedPath(source.value, { system });
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
    summary: 'A destination names a file; it becomes a directory of that name.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            const destination = textOf(entry, 'destination');
            if (source === undefined || destination === undefined)
                continue;
            const path = shippedPath(source.value, { system });
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
        reportRefusals('files-destination-missing', context, report, ({ agents }) => ({
            message: `This entry of "files" has no "destination": ${agentsRefuse(agents)} the file.`,
            hint: 'Add "destination: …", a directory on the host. "source" and "destination" of one entry stand below one dash.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-destination-relative.js


const filesDestinationRelative = {
    id: 'files-destination-relative',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination is not an absolute path.',
    check({ outline }, report) {
        for (const entry of outline?.files ?? []) {
            const destination = textOf(entry, 'destination');
            if (destination === undefined || destination.value === '' || /^(?:[/~$%]|[A-Za-z]:|\\)/.test(destination.value))
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
    summary: 'Two entries install the same file.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'same-target')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that, even when both are the same file.`,
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
        reportRefusals('files-empty-string', context, report, ({ agents }) => ({
            message: `This is empty text: agent 1 takes it for the root, "/", and ${agentsRefuse(agents)} the file.`,
            hint: 'Write the path; "/" as a source is the whole revision.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-entry-shape.js


const filesEntryShape = {
    id: 'files-entry-shape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An entry of "files" is not a map of source and destination.',
    check(context, report) {
        reportRefusals('files-entry-shape', context, report, ({ agents }, node) => ({
            message: `An entry of "files" must be a map with "source" and "destination"${node?.kind === 'scalar' && node.raw === '' ? '; this one is empty' : ''}: ${agentsRefuse(agents)} the file.`,
            hint: 'Write "- source: …" and below it, with the same indentation as "source", "destination: …".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-file-dir-clash.js


const filesFileDirClash = {
    id: 'files-file-dir-clash',
    severity: 'error',
    platforms: serverOnly,
    summary: 'One entry needs a file where another needs a directory.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'file-directory-clash')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that.`,
                hint: 'A destination is always a directory: name the directory, not the file.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-glob.js



/** Has characters that a shell would expand. */
function isGlob(path) {
    return /[*?]|\[[^\]]*\]|\{[^}]*,[^}]*\}/.test(path);
}
const filesGlob = {
    id: 'files-glob',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source has glob characters, which the agents take literally.',
    check({ outline, system, tree }, report) {
        for (const entry of outline?.files ?? []) {
            const source = textOf(entry, 'source');
            if (source === undefined || !isGlob(source.value))
                continue;
            const path = shippedPath(source.value, { system });
            if (path !== undefined && tree?.entry(path) !== undefined)
                continue;
            report({
                at: source,
                message: `The agents do not expand "*", "?" and brackets: they look for a file named "${source.value}".`,
                hint: 'Name a directory (its content is copied), or give each file an entry.'
            });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/scalars.js
var scalars = __webpack_require__(1505);
;// CONCATENATED MODULE: ./lib/appspec/rules/files-non-string.js




const filesNonString = {
    id: 'files-non-string',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A source or destination is not text.',
    check(context, report) {
        reportRefusals('files-non-string', context, report, ({ agents }) => ({
            message: `A source or a destination must be text: ${agentsRefuse(agents)} the file, and agent 1 fails when it installs it.`,
            hint: 'Give each path an entry of its own.'
        }));
        for (const mapping of context.appSpec?.files ?? []) {
            if (mapping.installError === undefined)
                continue;
            const value = context.outline?.files.find(({ span }) => span.start.offset === mapping.span.start.offset);
            for (const name of ['source', 'destination']) {
                const scalar = value && scalarOf(value, name);
                if (scalar?.style !== 'plain' || (0,scalars/* typeRubyScalar */.V)(scalar.value, 'psych4').type === 'string')
                    continue;
                report({
                    at: scalar,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: `Agent 1 reads ${scalar.raw} as something else than text, and Install fails with a TypeError.`,
                    hint: `Quote it: "${scalar.raw}".`
                });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-os-path.js


const filesOsPath = {
    id: 'files-os-path',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A destination is a path of the other operating system.',
    check({ outline, system }, report) {
        for (const entry of outline?.files ?? []) {
            const destination = textOf(entry, 'destination');
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
            const source = textOf(entry, 'source');
            if (source === undefined || shippedPath(source.value, { system }) !== undefined)
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
        reportRefusals('files-source-missing', context, report, ({ agents }, node) => {
            const isSplit = node?.kind === 'mapping' && fieldOf(node, 'destination') !== undefined;
            return {
                message: `This entry of "files" has no "source": ${agentsRefuse(agents)} the file.`,
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
    summary: 'A source is not in the revision.',
    check(context, report) {
        const { outline, tree } = context;
        if (outline === undefined || tree === undefined)
            return;
        for (const entry of outline.files) {
            const source = textOf(entry, 'source');
            if (source === undefined || source.value === '' || isGlob(source.value))
                continue;
            const path = shippedPath(source.value, context);
            if (path === undefined || tree.entry(path) !== undefined || tree.isDirectory(path))
                continue;
            const suggestion = nearestPath(path, tree);
            report({
                at: source,
                message: `The revision has no "${path}": Install fails with "No such file or directory".`,
                hint: suggestion === undefined
                    ? 'Sources are relative to the root of the revision; check what is left out of it.'
                    : wordSuggestion(path, suggestion)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/files-variable.js


const filesVariable = {
    id: 'files-variable',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A source or destination has a variable or "~", which is never expanded.',
    check({ outline }, report) {
        for (const entry of outline?.files ?? []) {
            for (const name of ['source', 'destination']) {
                const node = textOf(entry, name);
                const found = node && /\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|^~(?=\/|$)/.exec(node.value)?.[0];
                if (node === undefined || found === undefined)
                    continue;
                report({
                    at: node,
                    message: `The agents do not expand "${found}"; it becomes part of the path.`,
                    hint: 'Write the path out, or copy the files in a hook script.'
                });
            }
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
            const real = resolved(value);
            const isEmpty = (real.kind === 'scalar' && real.raw === '' && real.tag === undefined) || (real.kind === 'sequence' && real.items.length === 0);
            if (isEmpty)
                report({ at: event, message: `${event.value} has no scripts, so nothing runs.`, hint: 'Delete the key, or add "- location: …".' });
        }
    }
};

// EXTERNAL MODULE: ./lib/appspec/lifecycle.js
var lifecycle = __webpack_require__(8976);
;// CONCATENATED MODULE: ./lib/appspec/rules/hook-reserved-event.js


function isReserved(event) {
    return lifecycle/* reservedEvents */.AN.server.includes(event);
}
const hookReservedEvent = {
    id: 'hook-reserved-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook has the name of an event that CodeDeploy keeps for itself.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            if (!isReserved(event.value))
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
        reportRefusals('hook-shape', context, report, ({ agents, span }, node) => {
            const isEvent = context.outline?.hooks.some(({ value }) => value.span.start.offset === span.start.offset) === true;
            const hint = node?.kind === 'mapping'
                ? 'Put a dash and a space in front of the first key of the script.'
                : node?.kind === 'scalar' && node.value !== ''
                    ? `Write "- location: ${node.value}".`
                    : 'Write "- location: scripts/NAME.sh".';
            const what = isEvent
                ? 'An event must hold a list of scripts'
                : 'A script must be a map with "location", and each of its values one word or text';
            return { message: `${what}: ${agentsRefuse(agents)} the file.`, hint };
        });
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
            if ((0,lifecycle/* isScriptable */.ur)('server', name) || isReserved(name) || lifecycle/* lifecycleEvents */.iH.includes(name) || name === '<<')
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



const hookWrongPlatformEvent = {
    id: 'hook-wrong-platform-event',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A hook is for an event of another platform.',
    check({ outline }, report) {
        for (const { event } of outline?.hooks ?? []) {
            if ((0,lifecycle/* isScriptable */.ur)('server', event.value) || isReserved(event.value) || !lifecycle/* lifecycleEvents */.iH.includes(event.value))
                continue;
            report({
                at: event,
                message: `${event.value} is an event of ECS deployments: on servers its scripts never run.`,
                hint: 'Use ValidateService or BeforeAllowTraffic.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/vocabulary.js
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

;// CONCATENATED MODULE: ./lib/appspec/stray-keys.js


function strayKeys({ outline, platform }) {
    if (outline === undefined || platform !== 'server')
        return [];
    const contexts = outline.permissions.map(entry => outline_valueOf(entry, 'context')).filter(value => value?.kind === 'mapping');
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
function strayIn(mapping, level) {
    const known = serverKeys[level];
    return fieldsOf(mapping)
        .filter(({ key }) => !known.includes(key.value) &&
        !claimed[level].test(key.value) &&
        !(level === 'top' && isForeignTopKey(key.value)) &&
        key.value !== '<<')
        .map(({ key }) => ({ key, level }));
}
/** The key with the same letters, in the right case, if it is not there already. */
function caseFix(name, level) {
    return serverKeys[level].find(known => known.toLowerCase() === name.toLowerCase());
}
/** The level at which a key is known. */
function homeOf(name, level) {
    const levels = Object.keys(serverKeys);
    return levels.find(other => other !== level && serverKeys[other].includes(name));
}

;// CONCATENATED MODULE: ./lib/appspec/rules/key-case.js


const keyCase = {
    id: 'key-case',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key has the right letters in the wrong case, so the agents ignore it.',
    check(context, report) {
        for (const { key, level } of strayKeys(context)) {
            const right = caseFix(key.value, level);
            if (right === undefined)
                continue;
            const isVital = ['version', 'os', 'source', 'destination', 'object', 'location'].includes(right);
            report({
                at: key,
                severity: isVital ? 'error' : 'warning',
                message: `Keys are case-sensitive: the agents do not know "${key.value}"${isVital ? `, and miss "${right}"` : ' and silently ignore it with everything below it'}.`,
                hint: `Write "${right}".`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/key-unknown.js





const keyUnknown = {
    id: 'key-unknown',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key is not one the agents know, so they ignore it.',
    check(context, report) {
        for (const { key, level } of strayKeys(context)) {
            if (caseFix(key.value, level) !== undefined || homeOf(key.value, level) !== undefined)
                continue;
            const meant = (0,suggest/* nearestName */.q)(key.value, serverKeys[level]);
            report({
                at: key,
                message: `"${key.value}" is not a key of ${levelNames[level]}; the agents ignore it${level === 'top' && meant !== undefined ? ' and everything below it' : ''}.`,
                hint: (0,lifecycle/* isScriptable */.ur)('server', key.value)
                    ? 'Lifecycle events belong under "hooks".'
                    : meant === undefined
                        ? `Known keys: ${serverKeys[level].join(', ')}.`
                        : `Did you mean "${meant}"?`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/key-wrong-level.js



const keyWrongLevel = {
    id: 'key-wrong-level',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A key the agents know stands where they do not look for it.',
    check(context, report) {
        for (const { key, level } of strayKeys(context)) {
            const home = caseFix(key.value, level) === undefined ? homeOf(key.value, level) : undefined;
            if (home === undefined || key.value === 'file_exists_behavior')
                continue;
            report({
                at: key,
                message: `"${key.value}" belongs in ${levelNames[home]}; in ${levelNames[level]} the agents ignore it.`,
                hint: `Move it to ${levelNames[home]}.`
            });
        }
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
            at: fieldsOf(outline.top)[0]?.key,
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
        reportRefusals('os-mismatch', context, report, ({ agents }, node) => ({
            message: `The hosts run ${context.host}, and this AppSpec is for ${node?.kind === 'scalar' ? node.value : 'another system'}: ${agentsRefuse(agents)} it.`,
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
        reportRefusals('os-missing', context, report, ({ agents }) => ({
            message: `The AppSpec does not say for which operating system it is: ${agentsRefuse(agents)} it.`,
            hint: 'Add "os: linux" or "os: windows".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/os-value.js




const osValue = {
    id: 'os-value',
    severity: 'error',
    platforms: serverOnly,
    summary: '"os" is neither linux nor windows.',
    check(context, report) {
        reportRefusals('os-value', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.value : '';
            const meant = /ubuntu|debian|amazon|centos|rhel|suse|unix|darwin|macos/i.test(written) ? 'linux' : (0,suggest/* nearestName */.q)(written, model/* hostSystems */.$);
            return {
                message: `"os" must be exactly linux or windows${written === '' ? '' : `, not "${written}"`}: ${agentsRefuse(agents)} the file.`,
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
    summary: 'A default ACL reaches files.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'default-acl-on-file')
                continue;
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
        reportRefusals('perm-acl-syntax', context, report, ({ agents }, node) => {
            const isMap = node?.kind === 'mapping';
            return {
                message: `${node?.kind === 'scalar' ? `"${node.value}"` : 'This'} is not an ACL entry${agents.length === 3 ? '' : ` for ${nameAgents(agents)}`}: ${agentsRefuse(agents)} the file.`,
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
        reportRefusals('perm-context-invalid', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}: ${agentsRefuse(refusal.agents)} the file.`,
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
            const value = outline_valueOf(entry, 'context');
            if (value?.kind !== 'mapping')
                continue;
            for (const { key } of fieldsOf(value)) {
                if (key.value === 'user')
                    report({ at: key, message: 'The agents ignore "user": they read the SELinux user from "name".', hint: 'Write "name".' });
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
            for (const item of scalarsIn(outline_valueOf(entry, 'except'))) {
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
        reportRefusals('perm-except-shape', context, report, ({ agents }) => ({
            message: `"except" must be a list of names: ${agentsRefuse(agents)} the file.`,
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
            const mode = scalarOf(entry, 'mode');
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




/** A plain scalar that YAML 1.1 reads as an octal number. */
function unquotedOctal(node) {
    return node.kind === 'scalar' && node.style === 'plain' && node.tag === undefined && /^0[0-7]+$/.test(node.value) ? node : undefined;
}
function quoteMode({ raw }) {
    return raw.length > 4 ? `Write ${raw.replace(/^0+/, '')}, without the leading 0.` : `Quote it: mode: "${raw}". Agent 2 takes both.`;
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
        reportRefusals('perm-mode-invalid', context, report, ({ agents, value }, node) => {
            const mode = node && unquotedOctal(node);
            if (mode === undefined || value === undefined)
                return undefined;
            return {
                message: `Agent 1 reads the unquoted ${mode.raw} as the number ${value} and takes that for the mode: ${agentsRefuse(agents)} the file.`,
                hint: quoteMode(mode)
            };
        });
        for (const entry of context.outline?.permissions ?? []) {
            const node = scalarOf(entry, 'mode');
            const mode = node && unquotedOctal(node);
            if (mode === undefined || /^[+-]?0+$/.test(mode.raw) || agent1Refuses(mode, context))
                continue;
            const real = Number.parseInt(mode.raw, 8).toString().padStart(3, '0');
            report({
                at: mode,
                severity: 'error',
                agents: ['agent-1', 'agent-1-ruby-3.0'],
                message: `Agent 1 reads the unquoted ${mode.raw} as a number and sets mode ${real} (${describeMode(real)}), without a word.`,
                hint: quoteMode(mode)
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-invalid.js



const permModeInvalid = {
    id: 'perm-mode-invalid',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A mode is not one to four octal digits.',
    check(context, report) {
        reportRefusals('perm-mode-invalid', context, report, ({ agents, value }, node) => {
            if (node !== undefined && unquotedOctal(node) !== undefined && value !== undefined)
                return undefined;
            const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this';
            return {
                message: `A mode has one to four digits from 0 to 7, and ${written} is something else: ${agentsRefuse(agents)} the file.`,
                hint: 'Write the mode in digits and quote it: "0644", "755".'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-mode-world-writable.js



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
            if (bits & 0o6000)
                report({
                    at: mode,
                    message: `Mode ${mode.value} sets the set${bits & 0o4000 ? 'u' : 'g'}id bit: a program runs as its owner, not as its user.`,
                    hint: 'Leave the first digit away unless you mean that.'
                });
            else if ((bits & 0o002) !== 0 && (bits & 0o1000) === 0)
                report({
                    at: mode,
                    message: `Mode ${mode.value} (${describeMode(mode.value)}) lets every user of the host write.`,
                    hint: 'Take the write bit of others away: 755 or 644.'
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
            if (fieldOf(entry, 'object') === undefined)
                continue;
            if (['owner', 'group', 'mode', 'acls', 'context'].some(name => fieldOf(entry, name) !== undefined))
                continue;
            report({
                at: fieldOf(entry, 'object')?.key,
                message: 'This entry sets neither owner, group, mode, ACLs nor context, so it has no effect.',
                hint: 'Add what it is for, or delete it.'
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
        reportRefusals('perm-object-missing', context, report, ({ agents }) => ({
            message: `This entry of "permissions" does not say for which object it is: ${agentsRefuse(agents)} the file.`,
            hint: 'Add "object: …", the path of an installed file or of the directory that holds it.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-object-not-deployed.js


const permObjectNotDeployed = {
    id: 'perm-object-not-deployed',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The object is not among what the deployment installs.',
    check(context, report) {
        const { plan } = context;
        if (context.appSpec === undefined || plan === undefined || plan.error !== undefined)
            return;
        const touched = new Set(plan.instructions.flatMap(instruction => ('permission' in instruction ? [instruction.permission] : [])));
        const targets = plan.instructions.flatMap(instruction => instruction.type === 'copy' ? [instruction.destination] : instruction.type === 'mkdir' ? [instruction.directory] : []);
        for (const permission of context.appSpec.permissions) {
            if (touched.has(permission))
                continue;
            const object = (0,host_path/* expandPath */.aD)(permission.object.value, { workingDirectory: '/', homeDirectory: '/root' });
            if (targets.some(target => target === object || target.startsWith(object === '/' ? '/' : `${object}/`)))
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
            message: `Permissions are for Linux only: ${agentsRefuse(first.agents)} an AppSpec for Windows that has any.`,
            hint: 'Delete the section, and set permissions in a script.'
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-overlap.js


const permOverlap = {
    id: 'perm-overlap',
    severity: 'error',
    platforms: serverOnly,
    summary: 'Two entries set the permissions of the same file.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'permission-overlap')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that.`,
                hint: 'Name the file in the "except" of the entry for its directory, or give the two entries different types.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/perm-owner-number.js



const permOwnerNumber = {
    id: 'perm-owner-number',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An owner or a group is a number.',
    check(context, report) {
        reportRefusals('perm-owner-number', context, report, ({ agents }) => ({
            message: `An owner or a group is one name: ${agentsRefuse(agents)} the file.`,
            hint: 'Write the name of the user or of the group.'
        }));
        for (const entry of context.outline?.permissions ?? []) {
            for (const name of ['owner', 'group']) {
                const node = textOf(entry, name);
                if (node === undefined || !/^\d+$/.test(node.value))
                    continue;
                report({
                    at: node,
                    agents: ['agent-1', 'agent-1-ruby-3.0'],
                    message: `Agent 1 looks up ${name}s by name only, so ${node.raw} makes Install fail after it copied the files.`,
                    hint: `Write the name of the ${name === 'owner' ? 'user' : 'group'}; quoting the number does not help.`
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
            for (const pattern of [textOf(entry, 'pattern'), ...scalarsIn(outline_valueOf(entry, 'except'))]) {
                if (pattern === undefined || pattern.value === '**')
                    continue;
                if (/[?[\]{}\\^$|+]/.test(pattern.value)) {
                    report({
                        at: pattern,
                        message: `"*" is the only wildcard of agent 1, which takes the rest of "${pattern.value}" literally; agent 2 reads some of it as a glob.`,
                        hint: 'Use only "*".'
                    });
                }
            }
            const pattern = textOf(entry, 'pattern');
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
    summary: 'A pattern or an exception is given for an object that is a file.',
    check({ plan }, report) {
        for (const problem of plan?.problems ?? []) {
            if (problem.kind !== 'pattern-on-file')
                continue;
            report({
                at: problem.cause,
                message: `${capitalized(problem.message)}. Install refuses that.`,
                hint: 'Name the directory as the object, or drop "pattern" and "except".'
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
        reportRefusals('perm-shape', context, report, ({ agents }, node) => ({
            message: node?.kind === 'sequence'
                ? `A list cannot stand here: ${agentsRefuse(agents)} the file.`
                : `An entry of "permissions" must be a map with "object": ${agentsRefuse(agents)} the file.`,
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
            const type = outline_valueOf(entry, 'type');
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
        reportRefusals('perm-type-invalid', context, report, ({ agents }, node) => ({
            message: `"type" must be a list of "file" and "directory"${node?.kind === 'scalar' ? `, not ${node.raw === '' ? 'empty' : `"${node.value}"`}` : ''}: ${agentsRefuse(agents)} the file.`,
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
        const { resources, serverKeys, platform } = detectPlatform(context.root);
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
        const { resources, serverKeys, isTemplate } = detectPlatform(context.root);
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

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-empty.js

const runasEmpty = {
    id: 'runas-empty',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"runas" is empty text, which makes agent 1 run the script as root.',
    check(context, report) {
        for (const { scripts } of context.appSpec?.hooks ?? []) {
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

;// CONCATENATED MODULE: ./lib/appspec/rules/runas-windows.js


const runasWindows = {
    id: 'runas-windows',
    severity: 'warning',
    platforms: serverOnly,
    summary: '"runas" and "sudo" have no effect on Windows.',
    check({ outline, system }, report) {
        if (system !== 'windows')
            return;
        for (const entry of outline?.hooks.flatMap(({ scripts }) => scripts) ?? []) {
            for (const name of ['runas', 'sudo']) {
                const field = fieldOf(entry, name);
                if (field !== undefined)
                    report({ at: field.key, message: `"${name}" has no effect on Windows: the script runs as the agent does.`, hint: 'Delete it.' });
            }
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-background.js

/** The first line that ends in "&" without sending both outputs elsewhere. */
function backgroundLine(lines) {
    const at = lines.findIndex(line => {
        const code = line
            .replace(/\r$/, '')
            .replace(/\s#.*$/, '')
            .trimEnd();
        if (code.trimStart().startsWith('#') || !/(?<![&>|;])&$/.test(code))
            return false;
        const hasOutput = /(?:^|[^2&>])(?:1?>>?|&>>?)\s*[^&\s]/.test(code);
        const hasErrors = /2>>?\s*\S|&>>?\s*\S|>&\s*[^\d\s]/.test(code);
        return !(hasOutput && hasErrors);
    });
    return at < 0 ? undefined : at;
}
const scriptBackground = {
    id: 'script-background',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script leaves a program in the background that keeps its output open.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const at = backgroundLine(content?.lines ?? []);
            if (at === undefined)
                continue;
            report({
                at: location,
                message: `Line ${at + 1} of this script starts a program in the background and leaves its output open: ${event.value} waits until the timeout, and then fails.`,
                hint: 'Redirect all three: command > /dev/null 2>&1 < /dev/null &'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bad-interpreter.js

const scriptBadInterpreter = {
    id: 'script-bad-interpreter',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'The "#!" line of a script is not the absolute path of an interpreter.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, event, content } of scripts) {
            const interpreter = /^#!\s*(\S*)/.exec(content?.lines[0] ?? '')?.[1];
            if (interpreter === undefined || interpreter.startsWith('/'))
                continue;
            report({
                at: location,
                severity: 'error',
                message: `Line 1 of this script names "${interpreter}", which is not an absolute path: ${event.value} fails with "No such file or directory".`,
                hint: 'Write "#!/bin/bash" or "#!/usr/bin/env NAME".'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-bom.js

const scriptBom = {
    id: 'script-bom',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A script starts with a byte order mark.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, content } of scripts) {
            if (content?.hasByteOrderMark !== true)
                continue;
            report({
                at: location,
                message: 'Line 1 of this script starts with a byte order mark, which hides the "#!": agent 1 runs it with /bin/sh, agent 2 fails with "Exec format error".',
                hint: 'Save the script as UTF-8 without a byte order mark.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-crlf-body.js

const scriptCrlfBody = {
    id: 'script-crlf-body',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'Lines of a script end in CRLF.',
    check({ scripts, system }, report) {
        if (system !== 'linux')
            return;
        for (const { location, content } of scripts) {
            const lines = content?.lines ?? [];
            if (lines[0]?.endsWith('\r') === true && lines[0].startsWith('#!'))
                continue;
            const at = lines.findIndex(line => line.endsWith('\r'));
            if (at < 0)
                continue;
            report({
                at: location,
                message: `Line ${at + 1} of this script ends in CRLF: the shell takes the carriage return for a part of the last word.`,
                hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-crlf-shebang.js

const scriptCrlfShebang = {
    id: 'script-crlf-shebang',
    severity: 'error',
    platforms: serverOnly,
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
                hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.'
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

;// CONCATENATED MODULE: ./lib/appspec/rules/script-is-directory.js

const scriptIsDirectory = {
    id: 'script-is-directory',
    severity: 'error',
    platforms: serverOnly,
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

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-absolute.js

const scriptLocationAbsolute = {
    id: 'script-location-absolute',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A location is an absolute path, but is taken relative to the revision.',
    check({ scripts }, report) {
        for (const { location } of scripts) {
            if (!/^(?:[/\\]|[A-Za-z]:)/.test(location.value.trim()))
                continue;
            report({
                at: location,
                message: `Locations are relative to the revision: "${location.value.trim()}" is looked for inside it, not on the host.`,
                hint: 'Drop the leading "/", or put a script into the revision that calls the program.'
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/script-location-args.js


/** Words behind the path, where the whole is not the name of a file. */
function hasArguments({ location, content }, { tree }) {
    const [first = '', ...rest] = location.value.trim().split(/\s+/);
    if (rest.length === 0 || content !== undefined)
        return false;
    const path = (0,host_path/* revisionPath */.v0)(first);
    if (path !== undefined && tree?.entry(path)?.kind === 'file')
        return true;
    return /\.\w+$/.test(first) || rest.some(word => word.startsWith('-'));
}
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
        reportRefusals('script-location-missing', context, report, ({ agents }, node) => {
            const timeoutOnly = node?.kind === 'mapping' && fieldsOf(node).every(({ key }) => ['timeout', 'runas', 'sudo'].includes(key.value));
            return {
                message: `This script has no "location": ${agentsRefuse(agents)} the file.`,
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
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A location has blanks or characters of the shell.',
    check(context, report) {
        for (const script of context.scripts) {
            if (hasArguments(script, context))
                continue;
            const found = /[\s;&$()'"`|<>*?!#]/.exec(script.location.value.trim())?.[0];
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

;// CONCATENATED MODULE: ./lib/appspec/rules/script-no-shebang.js

const scriptNoShebang = {
    id: 'script-no-shebang',
    severity: 'warning',
    platforms: serverOnly,
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
    summary: 'A script is not in the revision.',
    check(context, report) {
        const { tree } = context;
        if (tree === undefined)
            return;
        for (const script of context.scripts) {
            const { location, path, event } = script;
            if (path === undefined || tree.isDirectory(path))
                continue;
            const real = tree.realPath(path);
            if (real !== undefined && tree.entry(real)?.kind === 'file')
                continue;
            if (hasArguments(script, context))
                continue;
            const suggestion = nearestPath(path, tree);
            report({
                at: location,
                message: `The revision has no file "${path}": ${event.value} fails with ScriptMissing.`,
                hint: suggestion === undefined
                    ? 'Locations are relative to the root of the revision; check what is left out of it.'
                    : wordSuggestion(path, suggestion)
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
        reportRefusals('section-null-word', context, report, ({ agents }, node) => ({
            message: `Agent 1 reads "${node?.kind === 'scalar' ? node.raw : ''}" as nothing, and ${agentsRefuse(agents)} it.`,
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
        reportRefusals('section-type', context, report, ({ agents, span }, node) => {
            const section = context.outline && fieldsOf(context.outline.top).find(({ value }) => resolved(value).span.start.offset === span.start.offset);
            const name = section?.key.value ?? 'this section';
            const wants = name === 'hooks' ? 'a map from events to lists of scripts' : 'a list';
            const is = node?.kind === 'mapping' ? 'a map' : node?.kind === 'sequence' ? 'a list' : 'a single value';
            return {
                message: `"${name}" must be ${wants}, and this is ${is}: ${agentsRefuse(agents)} the file.`,
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
        reportRefusals('sudo-type', context, report, ({ agents }, node) => {
            const written = node?.kind === 'scalar' ? node.raw : 'this';
            const isOff = node?.kind === 'scalar' && node.style === 'plain' && /^(?:no|off)$/i.test(node.value);
            return {
                message: `Agent 1 takes ${written} for ${isOff ? 'false' : 'true'}, and ${agentsRefuse(agents)} the file.`,
                hint: `Write "sudo: ${node?.kind === 'scalar' && /^(?:false|no|off|0)$/i.test(node.value) ? 'false' : 'true'}", without quotation marks.`
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
        reportRefusals('timeout-invalid', context, report, ({ agents }, node) => {
            if (node?.kind === 'scalar' && !agents.includes('agent-1') && secondsOfAgent1(node) !== undefined)
                return undefined;
            const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this';
            return {
                message: `A timeout is a whole number of seconds above 0, and ${written} is none: ${agentsRefuse(agents)} the file.`,
                hint: 'Write "timeout: 300" for five minutes; at most 3600 for all scripts of an event.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/timeout-misread.js



const timeoutMisread = {
    id: 'timeout-misread',
    severity: 'warning',
    platforms: serverOnly,
    summary: 'A timeout is read as another number of seconds than it says, or not by every agent.',
    check(context, report) {
        reportRefusals('timeout-invalid', context, report, ({ agents }, node) => {
            const seconds = node?.kind === 'scalar' && !agents.includes('agent-1') ? secondsOfAgent1(node) : undefined;
            if (node?.kind !== 'scalar' || seconds === undefined)
                return undefined;
            return {
                message: `Agent 1 reads ${node.raw} as ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and ${agentsRefuse(agents)} the file.`,
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
        for (const { scripts } of context.appSpec?.hooks ?? []) {
            let total = 0;
            for (const { timeoutSpan, timeoutSeconds } of scripts) {
                if (timeoutSpan === undefined)
                    continue;
                total += timeoutSeconds;
                if (total <= limitSeconds)
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
    platforms: serverOnly,
    summary: 'There is no "version".',
    check(context, report) {
        reportRefusals('version-missing', context, report, ({ agents }) => ({
            message: `The AppSpec has no "version": ${agentsRefuse(agents)} it.`,
            hint: 'Add "version: 0.0" as the first line.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-quoted.js


/** The right version, but as text. */
function isQuotedZero({ style, value, tag }) {
    return (style !== 'plain' || tag !== undefined) && /^0(?:\.0*)?$/.test(value.trim());
}
const versionQuoted = {
    id: 'version-quoted',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The version is quoted, which makes it text.',
    check(context, report) {
        reportRefusals('version-value', context, report, ({ agents }, node) => {
            if (node?.kind !== 'scalar' || !isQuotedZero(node))
                return undefined;
            return {
                message: `${node.raw} is text, and the version must be a number: ${agentsRefuse(agents)} the file.`,
                hint: 'Write it without quotation marks: version: 0.0'
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
        const version = outline && scalarOf(outline.top, 'version');
        if (version === undefined || version.raw === '0.0' || context.refusals('version-value').length > 0)
            return;
        report({ at: version, message: `The agents read ${version.raw} as version 0.0.`, hint: 'Write "version: 0.0" as everybody does.' });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/version-value.js



const versionValue = {
    id: 'version-value',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The version is not 0.0.',
    check(context, report) {
        reportRefusals('version-value', context, report, ({ agents }, node) => {
            if (node?.kind === 'scalar' && isQuotedZero(node))
                return undefined;
            const written = node?.kind === 'scalar' && node.raw !== '' ? `"${node.raw}"` : node?.kind === 'scalar' ? 'nothing' : 'not a number';
            return {
                message: `The version must be the number 0.0, and this is ${written}: ${agentsRefuse(agents)} the file.`,
                hint: 'Write "version: 0.0", without quotation marks.'
            };
        });
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-alias.js



const yamlAlias = {
    id: 'yaml-alias',
    severity: 'error',
    platforms: serverOnly,
    summary: 'An alias or a merge key is used; not every agent follows them.',
    check(context, report) {
        reportRefusals('yaml-alias', context, report, ({ agents }, node) => ({
            message: `${capitalized(agentsRefuse(agents))} files with aliases${node?.kind === 'alias' ? ` (*${node.name})` : ''}.`,
            hint: 'Write the value out in each place; that is valid everywhere.'
        }));
        if (context.outline === undefined)
            return;
        for (const node of walk(context.outline.top)) {
            if (node.kind !== 'mapping')
                continue;
            for (const { key } of fieldsOf(node)) {
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

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-bom.js

const yamlBom = {
    id: 'yaml-bom',
    severity: 'error',
    platforms: serverOnly,
    summary: 'The file starts with a byte order mark.',
    check(context, report) {
        const { source, root } = context;
        if (!source.hasByteOrderMark)
            return;
        const isFatal = root === undefined ||
            (root.kind === 'mapping' && root.span.start.line === 1 && source.text[root.span.start.offset] !== '{') ||
            root.kind === 'scalar';
        const at = { span: source.lines.span(0, 1) };
        const hint = 'Save the file as UTF-8 without a byte order mark.';
        if (isFatal)
            report({ at, message: 'The byte order mark hides what follows: the agents see no "os" and refuse the file.', hint });
        else
            report({
                at,
                severity: 'warning',
                message: 'The file starts with a byte order mark. It does no harm here, but it does once a key stands in the first line.',
                hint
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
        reportRefusals('yaml-date', context, report, ({ agents }, node) => ({
            message: `This unquoted ${/:/.test(node?.kind === 'scalar' ? node.value : '') ? 'time' : 'date'} is not text: ${agentsRefuse(agents)} a file that has one anywhere.`,
            hint: `Quote it: "${node?.kind === 'scalar' ? node.value : ''}".`
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-directive.js


const yamlDirective = {
    id: 'yaml-directive',
    severity: 'error',
    platforms: serverOnly,
    summary: 'A line that starts with "%" is a directive, and most of them are refused.',
    check(context, report) {
        reportRefusals('yaml-directive', context, report, refusal => ({
            message: refusal.agents.length === 3
                ? `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`
                : `${capitalized(agentsRefuse(refusal.agents))} this %YAML directive: the YAML library of older hosts knows only 1.1.`,
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
        reportRefusals('yaml-duplicate-key', context, report, ({ span, agents }, node) => {
            reported.add(span.start.offset);
            const name = node?.kind === 'scalar' ? node.value : '';
            return {
                message: `"${name}" stands here for the second time: agent 1 silently keeps the last one, and ${agentsRefuse(agents)} the file.`,
                hint: 'Keep one of them, or put their content together.'
            };
        });
        if (context.root === undefined)
            return;
        for (const node of walk(context.root)) {
            if (node.kind !== 'mapping')
                continue;
            const seen = new Set();
            for (const { key } of fieldsOf(node)) {
                if (seen.has(key.value) && !reported.has(key.span.start.offset)) {
                    report({
                        at: key,
                        severity: 'warning',
                        message: `"${key.value}" stands here for the second time; the agents silently keep the last one.`,
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
        reportRefusals('yaml-encoding', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}.`,
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
        reportRefusals('yaml-expansion', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}.`,
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
        reportRefusals('yaml-key-type', context, report, ({ agents }) => ({
            message: `A key must be a word here, not a list or a map: ${agentsRefuse(agents)} the file.`,
            hint: 'Delete it, or quote the key.'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-multi-document.js


const yamlMultiDocument = {
    id: 'yaml-multi-document',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'Something follows the first YAML document.',
    check(context, report) {
        const { more } = context.source;
        reportRefusals('yaml-multi-document', context, report, ({ agents }) => ({
            message: `A second YAML document starts here: agent 1 never looks at it, and ${agentsRefuse(agents)} the file.`,
            hint: 'Delete the "---" or the second document.'
        }));
        if (more?.problem !== undefined && context.root !== undefined) {
            report({
                at: more,
                message: `Agent 1 stops reading in front of this line and ignores the rest of the file: ${more.problem.message}.`,
                severity: 'warning',
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
        reportRefusals('yaml-not-a-map', context, report, ({ agents }, node) => ({
            message: `The AppSpec is ${node?.kind === 'sequence' ? 'a list' : 'a single value'}, not a map with keys. ${capitalized(agentsRefuse(agents))} it.`,
            hint: node?.kind === 'scalar' && node.value.includes(':')
                ? 'Put a space after each colon: "version: 0.0".'
                : 'Start with "version: 0.0" and "os: linux".'
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
        reportRefusals('yaml-number', context, report, refusal => ({
            message: `Ruby takes this for a number and cannot read it: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
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
        reportRefusals('yaml-ruby-tag', context, report, refusal => ({
            message: `This tag asks for a Ruby object: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
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
        for (const node of walk(context.outline.top)) {
            if (node.kind !== 'scalar' || node.style !== 'plain' || !/^:./.test(node.value))
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
        reportRefusals('yaml-syntax', context, report, refusal => ({
            message: `The file is not valid YAML: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-tab-indent.js


const yamlTabIndent = {
    id: 'yaml-tab-indent',
    severity: 'error',
    platforms: everyPlatform,
    summary: 'A tab is used for indentation.',
    check(context, report) {
        reportRefusals('yaml-tab-indent', context, report, ({ agents }) => ({
            message: `A tab is used for indentation, which YAML does not allow. ${capitalized(agentsRefuse(agents))} the file.`,
            hint: 'Indent with spaces, two for each level.'
        }));
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
        const fields = [
            ...outline.permissions.flatMap(entry => ['owner', 'group', 'pattern'].map(name => scalarOf(entry, name))),
            ...outline.hooks.flatMap(hook => hook.scripts).flatMap(entry => ['location', 'runas'].map(name => scalarOf(entry, name)))
        ];
        for (const node of fields) {
            if (node?.style !== 'plain' || !/^(?:yes|no|on|off|true|false)$/i.test(node.value))
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
        reportRefusals('yaml-unquoted-star', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
            hint: 'Quote the value, as in "**" or "*.sh".'
        }));
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rules/yaml-windows-escape.js



/** Escapes that stand for something else than the two characters; `\\\\` is a backslash and thus fine. */
const changesPath = /(?<!\\)(?:\\\\)*\\[0abtnvfrexuUNLP_]/;
function pathsOf({ outline }) {
    if (outline === undefined)
        return [];
    const scripts = outline.hooks.flatMap(hook => hook.scripts);
    return [
        ...outline.files.flatMap(entry => [textOf(entry, 'source'), textOf(entry, 'destination')]),
        ...scripts.map(entry => textOf(entry, 'location'))
    ].filter(node => node !== undefined);
}
const yamlWindowsEscape = {
    id: 'yaml-windows-escape',
    severity: 'error',
    platforms: serverOnly,
    summary: 'Backslashes in double quotes are escapes, and change or break a Windows path.',
    check(context, report) {
        reportRefusals('yaml-windows-escape', context, report, refusal => ({
            message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
            hint: "Write a path with backslashes in single quotes: 'C:\\temp'."
        }));
        for (const node of pathsOf(context)) {
            if (node.style !== 'double-quoted' || !changesPath.test(node.raw))
                continue;
            report({
                at: node,
                severity: 'warning',
                message: `In double quotes a backslash starts an escape: the agents read ${JSON.stringify(node.value)} here.`,
                hint: `Use single quotes: '${node.raw.slice(1, -1)}'.`
            });
        }
    }
};

;// CONCATENATED MODULE: ./lib/appspec/rule-catalogue.js


































































































/** Every rule, by its id. */
const ruleCatalogue = [
    cfnNotAnAppspec,
    febMisplaced,
    febValue,
    fileEmpty,
    filesDangerousDestination,
    filesDestinationIsFile,
    filesDestinationMissing,
    filesDestinationRelative,
    filesDuplicateTarget,
    filesEmptyString,
    filesEntryShape,
    filesFileDirClash,
    filesGlob,
    filesNonString,
    filesOsPath,
    filesParentEscape,
    filesSourceMissing,
    filesSourceNotFound,
    filesVariable,
    hookEmpty,
    hookReservedEvent,
    hookShape,
    hookUnknownEvent,
    hookWrongPlatformEvent,
    keyCase,
    keyUnknown,
    keyWrongLevel,
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
    permObjectMissing,
    permObjectNotDeployed,
    permOnWindows,
    permOverlap,
    permOwnerNumber,
    permPatternGlob,
    permPatternOnFile,
    permShape,
    permTypeEmpty,
    permTypeInvalid,
    platformMismatch,
    platformMixed,
    runasEmpty,
    runasWindows,
    scriptBackground,
    scriptBadInterpreter,
    scriptBom,
    scriptCrlfBody,
    scriptCrlfShebang,
    scriptDuplicate,
    scriptIsDirectory,
    scriptLocationAbsolute,
    scriptLocationArgs,
    scriptLocationMissing,
    scriptLocationShellChars,
    scriptNoShebang,
    scriptNotFound,
    scriptWrongOs,
    sectionNullWord,
    sectionType,
    sudoType,
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

;// CONCATENATED MODULE: ./lib/appspec/rule-report.js


/** The agents whose refusal is an error; that of the others is a warning. */
const blocking = { '1': ['agent-1'], '2': ['agent-2'], both: diagnostic/* agents */.X6 };
const order = { error: 0, warning: 1, info: 2 };
/** Runs rules and puts what they find in the order of the file. Whatever an agent refuses is in the result, whether a rule spoke of it or not. */
function reportFindings(rules, context, { file, agentVersion, joint }) {
    const diagnostics = [];
    const spokenOf = new Set();
    const isBlocking = (concerned) => concerned.some(agent => blocking[agentVersion].includes(agent));
    const severityOf = (rule, { severity, refusedBy, agents }) => {
        if (refusedBy !== undefined)
            return isBlocking(refusedBy) ? 'error' : 'warning';
        const own = severity ?? rule;
        return own === 'error' && agents !== undefined && !isBlocking(agents) ? 'warning' : own;
    };
    const add = (rule, severity, finding) => {
        const { at, message, hint, refusedBy } = finding;
        const concerned = refusedBy ?? finding.agents;
        if (at !== undefined && refusedBy !== undefined)
            for (const agent of refusedBy)
                spokenOf.add(`${at.span.start.offset} ${agent}`);
        diagnostics.push({
            rule,
            severity: severityOf(severity, finding),
            message,
            ...(hint === undefined ? {} : { hint }),
            file,
            ...(at === undefined ? {} : { span: at.span }),
            ...(concerned === undefined || concerned.length === diagnostic/* agents */.X6.length ? {} : { agents: concerned })
        });
    };
    for (const rule of rules)
        rule.check(context, finding => add(rule.id, rule.severity, finding));
    for (const [rule, refusals] of joint) {
        for (const refusal of refusals) {
            const missed = refusal.agents.filter(agent => !spokenOf.has(`${refusal.span.start.offset} ${agent}`));
            if (missed.length > 0)
                add(rule, 'error', { at: refusal, refusedBy: missed, message: `${complaint(refusal)}: ${agentsRefuse(missed)} the file.` });
        }
    }
    const startOf = ({ span }) => span?.start.offset ?? -1;
    return diagnostics.sort((a, b) => startOf(a) - startOf(b) || order[a.severity] - order[b.severity] || a.rule.localeCompare(b.rule, 'en'));
}

// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __webpack_require__(8495);
;// CONCATENATED MODULE: ./lib/appspec/validate.js












/**
 * Checks an AppSpec as the agents would read it, and everything else that is worth saying about it and the revision it ships with.
 * Never rejects because of what the file holds; it does when `tree.read` does.
 */
async function validateAppSpec(options) {
    const { file, agentVersion = '1', tree } = options;
    const source = (0,read/* readYaml */.g)(options.text);
    const { root } = source;
    const platform = options.platform ?? detectPlatform(root).platform;
    const outline = root && outlineOf(root);
    const system = systemOf(outline);
    const host = options.host ?? system ?? 'linux';
    const { refusals, appSpec } = platform === 'server' ? readWithAgents(source, host) : readAsYaml(source, host);
    const joint = joinRefusals(refusals);
    const bundle = tree === undefined ? undefined : { tree, walked: new source_tree/* SourceTree */.W(tree) };
    const scripts = outline === undefined || platform !== 'server' ? [] : await loadHookScripts(outline, system ?? host, bundle);
    const plan = appSpec && tree && (0,install_plan/* planInstall */.B)({ appSpec, tree, host: emptyHost });
    const context = {
        source,
        platform,
        system: system ?? host,
        host,
        scripts,
        ...(root && { root }),
        ...(outline && { outline }),
        ...(appSpec && { appSpec }),
        ...(bundle && { tree: bundle.walked }),
        ...(plan && { plan }),
        refusals: rule => joint.get(rule) ?? [],
        nodeAt: nodeFinder(root)
    };
    const rules = ruleCatalogue.filter(rule => rule.platforms.includes(platform));
    const diagnostics = reportFindings(rules, context, { file, agentVersion, joint });
    const verdicts = {};
    for (const agent of diagnostic/* agents */.X6)
        verdicts[agent] = refusals[agent].length === 0 ? 'valid' : 'invalid';
    return { file, platform, verdicts, diagnostics, text: source.text, ...(appSpec && { appSpec }) };
}
/** A host that has nothing: what is wrong with a plan there is wrong everywhere. */
const emptyHost = { kindOf: (path) => (path === '/' ? 'directory' : undefined) };
function systemOf(outline) {
    const os = outline && scalarOf(outline.top, 'os');
    return model/* hostSystems */.$.find(system => system === os?.value);
}
/** ECS and Lambda AppSpecs are read by the service; what can be said here is whether they are a map of YAML. */
function readAsYaml(source, host) {
    const general = /^(?:yaml-(?:syntax|tab-indent|encoding|expansion|unquoted-star|windows-escape|not-a-map)|file-empty)$/;
    const { refusals } = readWithAgents(source, host);
    const kept = refusals['agent-1-ruby-3.0'].filter(({ rule }) => general.test(rule));
    return { refusals: { 'agent-1': kept, 'agent-1-ruby-3.0': kept, 'agent-2': kept } };
}
/** Several nodes can start at one place: the outermost of them is what a refusal is about, unless it is a map that starts with its first key. */
function nodeFinder(root) {
    let places;
    return span => {
        if (places === undefined) {
            places = new Map();
            for (const node of root === undefined ? [] : walk(root)) {
                const key = `${node.span.start.offset}-${node.span.end.offset}`;
                if (!places.has(key))
                    places.set(key, node);
            }
        }
        return places.get(`${span.start.offset}-${span.end.offset}`);
    };
}


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readAppSpecFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



/** No AppSpec comes near; it keeps a wrong `appspec` (an archive, a device) from being read into memory. */
const limitBytes = 16 * 1024 * 1024;
/**
 * The AppSpec of a source: `appspec` relative to the source, else to the working directory. Throws `invalid-appspec` when it is at
 * neither place, naming both.
 */
async function readAppSpecFile(source, appspec = 'appspec.yml') {
    const candidates = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(appspec) ? [appspec] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, appspec), appspec];
    for (const file of new Set(candidates)) {
        const text = await readIfThere(file);
        if (text)
            return { file, text };
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `there is no AppSpec at ${[...new Set(candidates)].map(file => `"${file}"`).join(' or ')}`, {
        input: 'appspec',
        hint: 'Servers need an `appspec.yml` in the root of the bundle; name another file with `appspec`, or another directory with `source`.'
    });
}
async function readIfThere(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
        if (text.byteLength <= limitBytes)
            return text;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `"${file}" is no AppSpec: it has ${text.byteLength} bytes`, { input: 'appspec' });
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH)
            throw error;
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .sH('invalid-appspec', `the AppSpec "${file}" cannot be read (${code ?? 'unknown error'})`, {
            input: 'appspec',
            cause: error
        });
    }
}


/***/ }),

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/** As many links as Linux follows in one path (path_resolution(7)). */
const maxLinks = 40;
/**
 * Where `path` leads inside a revision when every symlink on the way is followed, as the kernel would after unpacking.
 * An absolute path or link, or `..` above the root, is `outside`.
 */
function resolvePath(entries, path) {
    if (isAbsolute(path))
        return { kind: 'outside' };
    const pending = path.split('/').reverse();
    const done = [];
    let links = 0;
    let entry;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (done.pop() === undefined)
                return { kind: 'outside' };
            entry = done.length === 0 ? undefined : entries.get(done.join('/'));
            continue;
        }
        done.push(segment);
        const here = done.join('/');
        entry = entries.get(here);
        if (entry === undefined)
            return walksOut(done, pending) ? { kind: 'outside' } : { kind: 'missing', path: here };
        if (entry.kind === 'symlink') {
            if (++links > maxLinks)
                return { kind: 'loop' };
            const target = entry.target ?? '';
            if (isAbsolute(target))
                return { kind: 'outside' };
            done.pop();
            pending.push(...target.split('/').reverse());
        }
    }
    return entry === undefined ? { kind: 'root' } : { kind: 'found', entry };
}
/** Behind a part that is missing nothing can be followed; what remains still must not climb above the root once the part exists. */
function walksOut(done, pending) {
    let depth = done.length;
    for (let i = pending.length - 1; i >= 0; i--) {
        const segment = pending[i];
        if (segment === '..')
            depth -= 1;
        else if (segment !== '' && segment !== '.')
            depth += 1;
        if (depth < 0)
            return true;
    }
    return false;
}
function isAbsolute(path) {
    return path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path);
}


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
    const remedies = [...new Set(found.map(({ remedy }) => remedy))];
    const lines = found.slice(0, shown).map(({ path, problem }) => `${quoted(path)} ${problem}`);
    if (found.length > shown)
        lines.push(`and ${found.length - shown} more`);
    const message = found.length === 1 && first !== undefined
        ? `cannot pack "${source}": ${quoted(first.path)} ${first.problem}`
        : `cannot pack "${source}": ${found.length} entries do not fit into a bundle:\n  ${lines.join('\n  ')}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('invalid-bundle', message, { input: 'source', hint: remedies.slice(0, 3).join(' ') });
}
/** A path for a message: control characters (a newline in a name) are shown, not sent. */
function quoted(path) {
    return JSON.stringify(path);
}


/***/ }),

/***/ 4739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ planSource)
});

// EXTERNAL MODULE: ./lib/appspec/validate.js + 119 modules
var validate = __webpack_require__(1933);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/bundle/normal-mode.js
/**
 * Whether the source was written under a umask that denies everything to others (027, 077): no file or directory grants them
 * anything, so the lack of those bits says nothing about any single file.
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
 * - in a source {@link isMaskedForOthers}, files become 0755 if the owner may execute them, else 0644, and directories 0755;
 * - otherwise what was restricted stays restricted: 0600, 0640, 0444, 0555 are kept.
 * Symlinks are 0777, as Linux shows them.
 */
function normalMode({ kind, mode }, maskedForOthers) {
    if (kind === 'symlink')
        return 0o777;
    if (kind === 'directory')
        return maskedForOthers ? 0o755 : (mode & 0o755) | 0o700;
    if (maskedForOthers)
        return (mode & 0o100) === 0 ? 0o644 : 0o755;
    return (mode & 0o755) | 0o400;
}
/** `mode` with execute for everyone who may read. */
function executableMode(mode) {
    return mode | 0o100 | ((mode & 0o044) >> 2);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/bundle/resolve-path.js
var resolve_path = __webpack_require__(4346);
;// CONCATENATED MODULE: ./lib/bundle/planned-tree.js


/** The tree of planned entries; links inside the revision are followed when a file is read. */
function plannedTree(planned) {
    const entries = new Map();
    const contents = new Map();
    for (const { content, ...entry } of planned) {
        entries.set(entry.path, entry);
        if (content !== undefined)
            contents.set(entry.path, content);
    }
    return {
        entries,
        async read(path, limit) {
            const resolved = (0,resolve_path/* resolvePath */.o)(entries, path);
            if (resolved.kind !== 'found')
                return undefined;
            const content = contents.get(resolved.entry.path);
            if (content === undefined)
                return undefined;
            return content.from === 'memory' ? content.bytes.subarray(0, limit) : readStart(content.file, Math.min(limit, resolved.entry.size));
        }
    };
}
async function readStart(file, limit) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const bytes = Buffer.alloc(limit);
        let length = 0;
        while (length < limit) {
            const { bytesRead } = await handle.read(bytes, length, limit - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return bytes.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/bundle/executables.js




/**
 * The plan with execute permission for the files at `paths` (hook scripts as the AppSpec spells them), and a notice for each that lacked it.
 * The agent would only grant `chmod +x`, which leaves a 0600 script unreadable for a `runas` user. Paths that are not in the plan are left
 * to the rules that know the AppSpec.
 */
function withExecutables(plan, paths) {
    const changed = new Set();
    for (const path of paths) {
        const resolved = (0,resolve_path/* resolvePath */.o)(plan.tree.entries, external_node_path_.posix.normalize(path).replace(/^\/+/, ''));
        if (resolved.kind === 'found' && resolved.entry.kind === 'file' && (resolved.entry.mode & 0o100) === 0)
            changed.add(resolved.entry.path);
    }
    if (changed.size === 0)
        return plan;
    const entries = plan.entries.map(entry => (changed.has(entry.path) ? { ...entry, mode: executableMode(entry.mode) } : entry));
    const notices = [...changed].map((path) => ({
        rule: 'script-made-executable',
        severity: 'info',
        message: `The hook script ${path} is not executable; it is packed with execute permission.`,
        hint: `Run \`git update-index --chmod=+x ${path}\` to keep it.`,
        file: (0,external_node_path_.join)(plan.source, path)
    }));
    return { ...plan, entries, tree: plannedTree(entries), diagnostics: [...plan.diagnostics, ...notices] };
}

// EXTERNAL MODULE: ./lib/bundle/unpackable.js
var bundle_unpackable = __webpack_require__(204);
;// CONCATENATED MODULE: ./lib/bundle/name-diagnostics.js


/**
 * Names of the plan that arrive changed, or not at all, on hosts of `os` when they travel as `type`: control characters in a zip (unzip
 * drops them), and on Windows forbidden characters, device names, trailing dots and blanks, and names that differ in case only.
 */
function nameDiagnostics(plan, { type, os }) {
    const found = [];
    const tell = (path, rule, message, hint) => {
        found.push({ rule, severity: 'error', message, hint, file: (0,external_node_path_.join)(plan.source, path) });
    };
    const folded = new Map();
    for (const { path } of plan.entries) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (type === 'zip' && os === 'linux' && hasControlCharacter(name)) {
            tell(path, 'control-character-in-name', `unzip on the host drops the control characters from the name ${(0,bundle_unpackable/* quoted */.T)(path)}.`, 'Rename it, or use `bundle-type: tgz`.');
        }
        if (os !== 'windows')
            continue;
        const fault = windowsFault(name);
        if (fault !== undefined)
            tell(path, 'name-impossible-on-windows', `Windows cannot store ${(0,bundle_unpackable/* quoted */.T)(path)}: its name ${fault}.`, 'Rename or exclude it.');
        const key = path.toLowerCase();
        const twin = folded.get(key);
        if (twin === undefined)
            folded.set(key, path);
        else
            tell(path, 'names-collide-on-windows', `On Windows ${(0,bundle_unpackable/* quoted */.T)(path)} and ${(0,bundle_unpackable/* quoted */.T)(twin)} are the same; the later one replaces the other.`, 'Rename or exclude one of them.');
    }
    return found;
}
function hasControlCharacter(name) {
    for (let i = 0; i < name.length; i++)
        if (name.charCodeAt(i) < 0x20 || name.charCodeAt(i) === 0x7f)
            return true;
    return false;
}
/** "Naming Files, Paths, and Namespaces" in Microsoft's Win32 documentation. */
function windowsFault(name) {
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./lib/bundle/ignore-rules.js

/** Patterns in gitignore syntax (gitignore(5)), case-sensitive on every system, relative to the source's root. */
function ignoreRules({ ignoreFile = '', exclude = [], include = [] }) {
    const left = ignore({ ignorecase: false })
        .add(ignoreFile.replace(/^\uFEFF/, ''))
        .add([...exclude]);
    const wanted = ignore({ ignorecase: false }).add([...include]);
    const asked = include.some(pattern => pattern.trim() !== '');
    return {
        excludes: (path, isDirectory) => left.ignores(isDirectory ? `${path}/` : path),
        includes: (path, isDirectory) => !asked || wanted.ignores(isDirectory ? `${path}/` : path)
    };
}

;// CONCATENATED MODULE: ./lib/bundle/path-order.js
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/bundle/always-excluded.js
/** Version control: never part of an application, and often larger than it. `.git` is a file in worktrees and submodules. */
const versionControl = new Set(['.git', '.hg', '.svn', '.bzr', '_darcs', 'CVS', '.jj']);
/** Files that operating systems scatter. Beside a lone top-level folder they also keep the agent from stripping it. */
const junk = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '__MACOSX']);
/** A bundle that `package` wrote here before under its default name, or left unfinished when it was killed: no bundle holds the last one. */
const ownBundle = /^[0-9a-f]{64}\.(tgz|tar|zip)(\.[0-9a-f]{12}\.part)?$/;
/** Whether a file or folder of this name is left out of every bundle, whatever the patterns say. */
function isAlwaysExcluded(name, isDirectory) {
    if (junk.has(name))
        return true;
    if (!isDirectory && ownBundle.test(name))
        return true;
    if (versionControl.has(name))
        return isDirectory || name === '.git';
    // AppleDouble companions of other files; a folder of such a name is the user's own.
    return !isDirectory && name.startsWith('._') && name.length > 2;
}

;// CONCATENATED MODULE: ./lib/bundle/walk-source.js





const symlinkPolicies = (/* unused pure expression or super */ null && (['preserve', 'follow', 'error']));
/** The loop of the process gets its turn after so many entries; the file system is asked synchronously, which is many times faster. */
const entriesPerTurn = 500;
/** Lists what the rules leave of a directory, in no particular order, and what of it cannot be packed. */
async function walkSource(options) {
    const { root, rules, symlinks, signal } = options;
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    const found = [];
    const unpackable = [];
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
        for (const name of names) {
            if (++sinceTurn >= entriesPerTurn) {
                sinceTurn = 0;
                await (0,external_node_timers_promises_.setImmediate)();
            }
            signal?.throwIfAborted();
            const path = folder.path === '' ? name : `${folder.path}/${name}`;
            if (path === options.ignoreFile)
                continue;
            const file = (0,external_node_path_.join)(folder.file, name);
            let stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
            // Gone since the listing: a file that comes and goes while it is planned is not part of the application.
            if (stats === undefined)
                continue;
            let chain = folder.chain;
            if (isAlwaysExcluded(name, stats.isDirectory()) || rules.excludes(path, stats.isDirectory()))
                continue;
            if (stats.isSymbolicLink()) {
                if (symlinks === 'preserve') {
                    keep({ ...describe(path, file, stats), kind: 'symlink', size: 0, target: (0,external_node_fs_.readlinkSync)(file).replaceAll(external_node_path_.sep, '/') });
                    continue;
                }
                const followed = symlinks === 'follow' ? follow(path, file, realRoot, chain) : refuseLink(path);
                if ('problem' in followed) {
                    if (rules.includes(path, false) || rules.includes(path, true))
                        unpackable.push(followed);
                    continue;
                }
                stats = followed.stats;
                if (stats.isDirectory()) {
                    if (rules.excludes(path, true))
                        continue;
                    chain = [...chain, followed.real];
                }
            }
            else if (stats.isDirectory() && symlinks === 'follow')
                chain = [...chain, (0,external_node_fs_.realpathSync)(file)];
            if (stats.isDirectory()) {
                keep({ ...describe(path, file, stats), kind: 'directory', size: 0 });
                folders.push({ path, file, chain });
            }
            else if (!rules.includes(path, false))
                continue;
            else if (stats.isFile()) {
                const denied = unreadable(path, file);
                if (denied === undefined)
                    keep({ ...describe(path, file, stats), kind: 'file', size: stats.size });
                else
                    unpackable.push(denied);
            }
            else
                unpackable.push({ path, problem: `is a ${specialKind(stats)}`, remedy: 'Exclude it with `exclude` or the ignore file.' });
        }
    }
    return { found, unpackable };
}
function describe(path, file, stats) {
    return { path, file, mode: stats.mode & 0o7777, mtimeMs: stats.mtimeMs };
}
function listFolder(folder, unpackable) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder.file);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' && folder.path !== '')
            return [];
        if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT')
            throw error;
        unpackable.push({ path: folder.path || '.', problem: 'cannot be listed: permission denied', remedy: readableRemedy });
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
function unreadable(path, file) {
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
            problem: `is a symlink that leaves the source: it leads to ${real}`,
            remedy: 'Copy what it points to into the source, or exclude the link.'
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
    const { source, symlinks = 'preserve', ignoreFile = '.codedeployignore' } = options;
    const root = (0,external_node_path_.resolve)(source);
    checkSource(source, root);
    const rules = ignoreRules({ ignoreFile: readIgnoreFile(root, ignoreFile), exclude: options.exclude, include: options.include });
    const { found, unpackable } = await walkSource({ root, rules, ignoreFile, symlinks, signal: options.signal });
    if (unpackable.length > 0)
        throw (0,bundle_unpackable/* unpackableError */.k)(source, sorted(unpackable));
    const diagnostics = [];
    const entries = normalised(found, source, diagnostics);
    if (options.appSpec !== undefined)
        placeAppSpec(entries, options.appSpec.text);
    entries.sort((a, b) => comparePaths(a.path, b.path));
    if (!entries.some(({ kind }) => kind !== 'directory')) {
        throw new errors/* DeployError */.sH('invalid-bundle', `nothing to pack: "${source}" holds no files${found.length === 0 ? '' : ' after exclusions'}`, {
            input: 'source',
            hint: 'Check `source`, `include`, `exclude` and the ignore file.'
        });
    }
    checkLinks(entries, source, diagnostics);
    const plan = planOf(source, entries, diagnostics);
    return options.executables === undefined ? plan : withExecutables(plan, options.executables);
}
function planOf(source, entries, diagnostics) {
    let totalBytes = 0;
    let fileCount = 0;
    for (const { kind, size } of entries) {
        totalBytes += size;
        if (kind === 'file')
            fileCount += 1;
    }
    return { source, entries, totalBytes, fileCount, tree: plannedTree(entries), diagnostics };
}
function checkSource(source, root) {
    const stats = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
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
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, name), 'utf8');
    }
    catch (error) {
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
    return [...found].sort((a, b) => comparePaths(a.path, b.path));
}
function normalised(found, source, diagnostics) {
    const masked = isMaskedForOthers(found);
    const entries = found.map(entry => {
        const mode = normalMode(entry, masked);
        if (entry.kind === 'file' && (entry.mode & 0o6000) !== 0) {
            diagnostics.push({
                rule: 'special-mode-dropped',
                severity: 'warning',
                message: `The setuid or setgid bit of ${entry.path} is not packed.`,
                hint: 'Set it with `permissions` (mode "4755") in the AppSpec, if it has to be.',
                file: (0,external_node_path_.join)(source, entry.path)
            });
        }
        const { path, kind, size, target } = entry;
        const planned = {
            path,
            kind,
            mode,
            size,
            ...(target === undefined ? {} : { target }),
            ...(kind === 'file' ? { content: { from: 'disk', file: entry.file, mtimeMs: entry.mtimeMs } } : {})
        };
        return planned;
    });
    if (masked) {
        diagnostics.push({
            rule: 'modes-widened',
            severity: 'info',
            message: 'No file here is open to others, which is the work of a umask; they are packed as 0644 and 0755.',
            hint: 'Restrict single files with `permissions` in the AppSpec.',
            file: source
        });
    }
    return entries;
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
/** Links stay as they are written, so each must make sense on the host as well. */
function checkLinks(entries, source, diagnostics) {
    const links = entries.filter(({ kind }) => kind === 'symlink');
    if (links.length === 0)
        return;
    const byPath = new Map(entries.map(entry => [entry.path, entry]));
    const leaving = [];
    for (const { path, target = '' } of links) {
        const resolved = (0,resolve_path/* resolvePath */.o)(byPath, path);
        if (resolved.kind === 'outside') {
            leaving.push({
                path,
                problem: `is a symlink that leaves the source: it points to ${target}`,
                remedy: 'Make it point inside the source, or exclude it.'
            });
        }
        else if (resolved.kind === 'missing' || resolved.kind === 'loop') {
            diagnostics.push({
                rule: 'dangling-symlink',
                severity: 'warning',
                message: `The symlink ${path} points to ${target}, which ${resolved.kind === 'loop' ? 'leads back to itself' : 'is not in the bundle'}.`,
                hint: 'Include what it points to, or exclude the link.',
                file: (0,external_node_path_.join)(source, path)
            });
        }
    }
    if (leaving.length > 0)
        throw (0,bundle_unpackable/* unpackableError */.k)(source, leaving);
}

;// CONCATENATED MODULE: ./lib/operations/plan-source.js






/** Plans the bundle of a directory, with its AppSpec in place and its hook scripts executable, and validates both. */
async function planSource(options) {
    const { source = '.', include, exclude, ignoreFile, symlinks, agentVersion, platform, host, signal } = options;
    const appSpec = await (0,appspec_file/* readAppSpecFile */.T)(source, options.appspec);
    const planned = await planRevision({ source, include, exclude, ignoreFile, symlinks, appSpec, signal });
    const validation = await (0,validate/* validateAppSpec */.F)({
        ...appSpec,
        tree: planned.tree,
        ...(platform !== undefined && { platform }),
        ...(host !== undefined && { host }),
        ...(agentVersion !== undefined && { agentVersion })
    });
    const os = validation.appSpec?.os.value ?? 'linux';
    const bundleType = defaultBundleType(os, options.bundleType);
    const scripts = validation.appSpec?.hooks.flatMap(hook => hook.scripts.map(({ location }) => location.value)) ?? [];
    const plan = os === 'windows' ? planned : withExecutables(planned, scripts);
    return { plan, bundleType, validation, inBundle: [...plan.diagnostics, ...nameDiagnostics(plan, { type: bundleType, os })] };
}


/***/ })

};
