export const id = 4693;
export const ids = [4693];
export const modules = {

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameFault)
/* harmony export */ });
/**
 * Why text cannot be the name of a user or a group, as the end of a sentence; undefined when it can. Names are looked up as they are
 * written: `/etc/passwd` and `/etc/group` separate their fields with colons, and nothing cuts off blanks.
 */
function nameFault(name) {
    if (name === '')
        return 'it is empty';
    if (name.includes(':'))
        return 'no name has a colon in it';
    return name === name.trim() ? undefined : 'the blanks at its ends count';
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readAclAgent1),
/* harmony export */   h: () => (/* binding */ formatAcls)
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
const formatted = new WeakMap();
/** The entries of a permission as the agent hands them to setfacl; what cannot be read stays as it is. Written once for all files they are for. */
function formatAcls(entries) {
    const known = formatted.get(entries);
    if (known !== undefined)
        return known;
    const written = entries.map(entry => {
        const reading = readAclAgent1(entry);
        return 'type' in reading ? formatAcl(reading) : entry;
    });
    formatted.set(entries, written);
    return written;
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
            return leadingInteger(value.value);
        case 'time':
            return value.epochSeconds;
        default:
            return undefined;
    }
}
/** The digits a text begins with, after `0d` if that is there; 0 when there are none. */
function leadingInteger(text) {
    const [, sign = '', digits = '0'] = /^[\t\n\v\f\r ]*([-+]?)(?:0[dD](?=\d))?(\d+(?:_\d+)*)/.exec(text) ?? [];
    return Number(sign + digits.replaceAll('_', ''));
}


/***/ }),

/***/ 6959:
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
// EXTERNAL MODULE: ./lib/appspec/account-name.js
var account_name = __webpack_require__(8379);
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
/** Of a longer number only the length counts. */
const mostDigits = 1_000;
/** One part, or two when the separator is there; undefined when one of them is empty. */
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
    return parts.includes('') ? undefined : parts;
}
function levelNumber(text, letter) {
    if (!new RegExp(`^${letter}[0-9]+$`).test(text))
        return undefined;
    const digits = text.slice(1).replace(/^0+/, '');
    // Reading millions of digits would take minutes, and nothing here depends on them.
    return digits.length > mostDigits ? 10n ** BigInt(mostDigits) + BigInt(digits.length) : BigInt(digits);
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
    const owner = accountName('user', (0,ruby_value/* entryOf */.Ms)(entry, 'owner')?.value);
    const group = accountName('group', (0,ruby_value/* entryOf */.Ms)(entry, 'group')?.value);
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
        ...(odd === undefined ? {} : { installError: `a pattern or an exception is text, and this entry has ${(0,ruby_value/* describeType */.MF)(odd)}` })
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
/** `nil` and `false` are not set; what is no name makes Ruby's user database raise when the owner is changed. */
function accountName(kind, value) {
    if (!(0,ruby_value/* isTruthy */.zz)(value))
        return undefined;
    const text = { value: (0,ruby_value/* toRubyText */.r8)(value), span: value.span };
    if (value.type !== 'string')
        return { text, error: `a ${kind} is looked up by name, and this is ${(0,ruby_value/* describeType */.MF)(value)}` };
    const fault = (0,account_name/* nameFault */.I)(value.value);
    return fault === undefined ? { text } : { text, error: `no ${kind} is named "${value.value}": ${fault}` };
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

// EXTERNAL MODULE: ./lib/appspec/scalars.js + 2 modules
var scalars = __webpack_require__(909);
;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-base64.js
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/**
 * Base64 as Ruby decodes it for `!!binary`, which never fails: characters that do not belong are passed over, a "=" in the second half
 * of a group of four ends the text, and what is left of a group counts as far as it makes bytes. Each byte is one character.
 */
function decodeRubyBase64(text) {
    const bytes = [];
    let group = [];
    for (const character of text) {
        const bits = alphabet.indexOf(character);
        if (bits >= 0)
            group.push(bits);
        else if (character === '=' && group.length >= 2)
            break;
        if (group.length === 4) {
            bytes.push(bytesOf(group));
            group = [];
        }
    }
    return bytes.join('') + bytesOf(group);
}
/** Two characters hold one byte, three hold two, four hold three. */
function bytesOf(group) {
    const [a = 0, b = 0, c = 0, d = 0] = group;
    const bytes = [(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d];
    return String.fromCharCode(...bytes.slice(0, Math.max(0, group.length - 1)));
}

;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-float.js
const digits = '\\d+(?:_\\d+)*';
const decimal = new RegExp(`^[-+]?(?:${digits}(?:\\.${digits})?|\\.${digits})(?:[eE][-+]?${digits})?$`);
const hexadecimal = /^([-+]?)0[xX]([\da-fA-F]+(?:(?<=\d)_\d+[eE]?\d*)*)(?:(?:\.([\da-fA-F]+))?[pP]([-+]?\d+(?:_\d+)*))?$/;
/**
 * Text as Ruby's `Float()` reads it: decimal, or hexadecimal with a fraction only before an exponent of two. Separators stand between
 * decimal digits, and in a hexadecimal number only those and an `e` may follow one. Undefined: it raises.
 */
function rubyFloat(text) {
    const written = text.replace(/^[\t\n\v\f\r ]+|[\t\n\v\f\r ]+$/g, '');
    if (decimal.test(written))
        return Number(written.replaceAll('_', ''));
    const [, sign, whole = '', fraction = '', exponent = '0'] = hexadecimal.exec(written) ?? [];
    if (sign === undefined)
        return undefined;
    const mantissa = Number.parseInt(whole.replaceAll('_', '') + fraction, 16);
    const value = mantissa * 2 ** (Number(exponent.replaceAll('_', '')) - 4 * fraction.length);
    return sign === '-' ? -value : value;
}

;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-key.js

/** Tells the keys of a map apart as Ruby does: by type and value, collections by what is in them. */
class RubyKeys {
    /** Equal collections have one number, so that a key within a key within a key costs no more than its own entries. */
    #numbers = new Map();
    #known = new Map();
    identity(key) {
        switch (key.type) {
            case 'string':
                return (0,ruby_value/* stringKey */.bE)(key.value);
            case 'nil':
                return 'nil';
            case 'date':
            case 'time':
            case 'unreadable':
                return `${key.type}:${key.text}`;
            case 'object':
                return `object@${key.span.start.offset}`;
            case 'list':
            case 'hash':
                return this.#collection(key);
            default:
                return `${key.type}:${String(key.value)}`;
        }
    }
    #collection(key) {
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        // An alias may lead back to the collection it stands in.
        this.#known.set(key, `${key.type}@${key.span.start.offset}`);
        const parts = key.type === 'list'
            ? key.items.map(item => this.identity(item))
            : [...key.entries].map(([name, { value }]) => JSON.stringify([name, this.identity(value)])).sort();
        const content = JSON.stringify([key.type, ...parts]);
        const number = this.#numbers.get(content) ?? this.#numbers.size;
        this.#numbers.set(content, number);
        const identity = `${key.type}#${number}`;
        this.#known.set(key, identity);
        return identity;
    }
}

;// CONCATENATED MODULE: ./lib/appspec/agents/ruby-tags.js
const object = (defaultName = '') => name => ({ kind: 'object', className: name === undefined || name === '' ? defaultName : name });
const simply = (kind) => () => ({ kind });
/** A pattern holds for one line of a tag (which escapes can break), and `(NAME)` for the rest of the line. */
function row(pattern, effect) {
    const inLine = pattern.replace('YAML', 'tag:yaml\\.org,2002:').replace('(NAME)', '([^\\n]*)');
    return { pattern: new RegExp(`(?<![^\\n])(?:${inLine})(?![^\\n])`), effect };
}
const scalarRows = [
    row('(?:!|YAML)binary', simply('binary')),
    row('!(?:str|ruby/string)(?::(NAME))?|YAMLstr', name => (name === undefined || name === '' ? { kind: 'text' } : object()(name))),
    row('(?:!|YAML)float', simply('float')),
    row('!ruby/sym(?:bol)?:?(NAME)', simply('symbol')),
    row('!ruby/object:(BigDecimal|DateTime|Complex|Rational)', object()),
    row('!ruby/(?:class|module)', simply('class')),
    row('!ruby/encoding', simply('encoding')),
    row('!ruby/regexp', object('Regexp')),
    row('!ruby/range', object('Range'))
];
const mappingRows = [
    row('!(?:str|ruby/string)(?::(NAME))?|YAMLstr', name => ({ kind: 'string-parts', className: name ?? '' })),
    row('!ruby/object:Hash', simply('plain')),
    row('!ruby/object:?(NAME)', object('Object')),
    row('!ruby/struct:?(NAME)', object('Struct')),
    row('!ruby/exception:?(NAME)', object('Exception')),
    row('!ruby/hash-with-ivars', simply('hash-parts')),
    row('!ruby/(?:array|hash|hash-with-ivars|marshalable):(NAME)', object()),
    row('!map:(NAME)', object()),
    row('!ruby/range', object('Range')),
    row('(?:!|YAML)set', object('Psych::Set')),
    row('(?:!|YAML)omap', object('Psych::Omap'))
];
const sequenceRows = [row('(?:!|YAML)omap', simply('ordered')), row('!(?:seq|ruby/array):(NAME)', object())];
const rowsByKind = { scalar: scalarRows, mapping: mappingRows, sequence: sequenceRows };
/** Tags Psych does not know, such as `!Sub`, have no effect. */
function tagEffect(kind, tag) {
    for (const { pattern, effect } of rowsByKind[kind]) {
        const found = pattern.exec(tag);
        if (found !== null)
            return effect(found[1]);
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
/** Names of encodings in Ruby, those that people use. */
const encodings = /^(?:(?:us-)?ascii(?:-8bit)?|binary|utf-(?:7|8|(?:16|32)(?:be|le)?)|iso-?8859-(?:[1-9]|1[013-6])|(?:cp|windows-)125[0-8]|windows-31j|shift_jis|sjis|euc-?(?:jp|kr|cn|tw)|gbk|gb18030|gb2312|big5|koi8-[ru]|locale|external|filesystem)$/i;
class Loader {
    #flavor;
    #refuse;
    #loaded = new Map();
    #keys = new RubyKeys();
    #merged = 0;
    constructor(flavor, refuse) {
        this.#flavor = flavor;
        this.#refuse = refuse;
    }
    load(node) {
        switch (node.kind) {
            case 'alias':
                if (this.#flavor === 'psych4')
                    this.#refuse('yaml-alias', node, `the safe loader follows no alias such as *${node.name}`);
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
            case 'text':
                return { type: 'string', value };
            case 'binary':
                return { type: 'string', value: decodeRubyBase64(value) };
            case 'symbol':
                return { type: 'symbol', value };
            case 'float':
                return this.#float(node);
            case 'class':
                if (value === '')
                    return { type: 'nil' };
                if (value !== 'Symbol')
                    this.#checkClass(node, value);
                return { type: 'object', className: 'Class' };
            case 'encoding':
                if (!encodings.test(value))
                    this.#refuse('yaml-ruby-tag', node, `Ruby knows no encoding "${value}"`);
                return { type: 'object', className: 'Encoding' };
            case 'object':
                return this.#checkObject(node, effect.className) ? { type: 'object', className: effect.className } : { type: 'string', value };
            default:
                return this.#typed(node);
        }
    }
    #typed(node) {
        const typed = (0,scalars/* typeRubyScalar */.V)(node.value, this.#flavor);
        if (typed.type === 'unreadable') {
            this.#refuse('yaml-number', node, `"${node.value}" has no digits`);
        }
        else if (this.#flavor === 'psych4' && (typed.type === 'date' || typed.type === 'time')) {
            this.#refuse('yaml-date', node, `the safe loader allows no ${typed.type === 'date' ? 'Date' : 'Time'}`);
        }
        return typed;
    }
    #float(node) {
        const typed = this.#typed(node);
        if (typed.type === 'float')
            return typed;
        const value = typed.type === 'integer' ? Number(typed.value) : typed.type === 'string' ? rubyFloat(typed.value) : undefined;
        if (value !== undefined)
            return { type: 'float', value };
        this.#refuse('yaml-number', node, `"${node.value}" is not a number`);
        return typed;
    }
    /** Whether the loader finds the class. */
    #checkClass(node, className) {
        if (this.#flavor === 'psych4') {
            this.#refuse('yaml-ruby-tag', node, `the agent's log says "Tried to load unspecified class: ${className}"`);
        }
        else if (!wellKnownClasses.has(className)) {
            this.#refuse('yaml-ruby-tag', node, `there is no class ${className}`);
        }
        else {
            return true;
        }
        return false;
    }
    /** Whether the loader can make an object of the class. */
    #checkObject(node, className) {
        if (className === '')
            this.#refuse('yaml-ruby-tag', node, 'it does not say of which class');
        else if (className === 'Symbol')
            this.#refuse('yaml-ruby-tag', node, 'Ruby makes no new symbols');
        else
            return this.#checkClass(node, className);
        return false;
    }
    #sequence(node) {
        const effect = node.tag === undefined ? undefined : tagEffect('sequence', node.tag);
        if (effect?.kind === 'ordered')
            return this.#ordered(node);
        if (effect?.kind === 'object')
            this.#checkObject(node, effect.className);
        const items = [];
        const list = this.#keep(node, { type: 'list', items, span: node.span });
        for (const item of node.items)
            items.push(this.load(item));
        return list;
    }
    /** Of each item the first thing in it is a key, the last its value. */
    #ordered(node) {
        const entries = new Map();
        const hash = this.#keep(node, { type: 'hash', entries, span: node.span });
        for (const item of node.items) {
            const parts = partsOf(item);
            const [first, last] = [parts[0], parts.at(-1)];
            if (first === undefined || last === undefined) {
                this.#refuse('yaml-ruby-tag', item, 'an entry of an "omap" is a key with a value');
                continue;
            }
            const key = this.load(first);
            entries.set(this.#keys.identity(key), { key, value: this.load(last) });
        }
        return hash;
    }
    #mapping(node) {
        const effect = node.tag === undefined ? undefined : tagEffect('mapping', node.tag);
        if (effect?.kind === 'string-parts')
            return this.#stringOfParts(node, effect.className);
        if (effect?.kind === 'hash-parts')
            return this.#hashOfParts(node);
        const entries = new Map();
        const isObject = effect?.kind === 'object' && this.#checkObject(node, effect.className);
        const isHash = !isObject || /^(?:Hash|Psych::Omap)$/.test(effect.className);
        const value = isHash
            ? { type: 'hash', entries, span: node.span }
            : { type: 'object', className: effect.className, span: node.span };
        this.#keep(node, value);
        this.#fill(entries, partsOf(node));
        return value;
    }
    /** Keys and values in turn. */
    #fill(entries, parts) {
        for (const [keyNode, valueNode] of inPairs(parts)) {
            const key = this.load(keyNode);
            const loaded = this.load(valueNode);
            const merged = this.#merged <= mostMerged && isMergeKey(key, keyNode) ? mergedEntries(valueNode, loaded) : undefined;
            if (merged === undefined)
                entries.set(this.#keys.identity(key), { key, value: loaded });
            else
                this.#merge(keyNode, merged, entries);
        }
    }
    /** The value of the key "str", with the others as its instance variables. */
    #stringOfParts(node, className) {
        if (className !== '' && className !== 'Symbol')
            this.#checkClass(node, className);
        let string = { type: 'nil', span: node.span };
        const variables = [];
        for (const { key: keyNode, value: valueNode } of node.pairs) {
            const key = this.load(keyNode);
            const value = this.load(valueNode);
            if (key.type !== 'string' || key.value !== 'str') {
                variables.push([keyNode, (0,ruby_value/* toRubyText */.r8)(key).replace(/^(?!@)/, '@')]);
                continue;
            }
            if (className === 'Symbol')
                this.#checkObject(node, className);
            string = { ...value, span: node.span };
        }
        const isFrozen = !['string', 'list', 'hash'].includes(string.type) && !(string.type === 'object' && string.className !== 'Encoding');
        for (const [at, name] of variables) {
            if (isFrozen)
                this.#refuse('yaml-ruby-tag', at, `"${name}" cannot be a variable of this value`);
            else
                this.#checkVariable(at, name);
        }
        return this.#keep(node, string);
    }
    #checkVariable(at, name) {
        if (!/^@[\p{L}_\P{ASCII}][\p{L}\w\P{ASCII}]*$/u.test(name))
            this.#refuse('yaml-ruby-tag', at, `Ruby cannot name a variable "${name}"`);
    }
    /** The entries under "elements"; "ivars" are its instance variables. */
    #hashOfParts(node) {
        const entries = new Map();
        const hash = this.#keep(node, { type: 'hash', entries, span: node.span });
        for (const { key, value } of node.pairs) {
            const name = key.kind === 'scalar' ? key.value : undefined;
            const isPart = name === 'elements' || name === 'ivars';
            const parts = partsOf(value);
            if (name === undefined || (isPart && (value.kind === 'scalar' || value.kind === 'alias' || parts.length % 2 > 0))) {
                this.#refuse('yaml-ruby-tag', key, 'the parts of this map are "elements" and "ivars", and both are maps');
            }
            else if (name === 'elements') {
                this.#fill(entries, parts);
            }
            else if (name === 'ivars') {
                for (const [variable, content] of inPairs(parts)) {
                    const loaded = this.load(variable);
                    this.#checkVariable(variable, loaded.type === 'string' || loaded.type === 'symbol' ? loaded.value : '');
                    this.load(content);
                }
            }
        }
        return hash;
    }
    #merge(key, merged, entries) {
        this.#merged += merged.length;
        if (this.#merged > mostMerged)
            this.#refuse('yaml-expansion', key, 'merge keys bring in more than a million entries');
        else
            for (const entry of merged)
                entries.set(this.#keys.identity(entry.key), entry);
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
    if (node.kind === 'sequence')
        return value.type === 'hash' && value.entries.size === 0 ? [] : undefined;
    return node.kind !== 'scalar' && value.type === 'hash' ? [...value.entries.values()] : undefined;
}
function partsOf(node) {
    if (node.kind === 'mapping')
        return node.pairs.flatMap(({ key, value }) => [key, value]);
    return node.kind === 'sequence' ? node.items : [];
}
function inPairs(parts) {
    return parts.flatMap((part, index) => {
        const next = parts[index + 1];
        return index % 2 > 0 || next === undefined ? [] : [[part, next]];
    });
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
        ...(odd === undefined ? {} : { installError: `a path of "files" is text, and this entry has ${(0,ruby_value/* describeType */.MF)(odd)}` }),
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
    const behavior = value.type === 'string' ? codedeploy_words/* fileExistsBehaviors */.E8.find(known => known === value.value) : undefined;
    if (behavior !== undefined)
        return { value: behavior, span: value.span };
    refuse('feb-value', value, `invalid file_exists_behavior (${(0,ruby_value/* toRubyText */.r8)(value)}); valid are ${codedeploy_words/* fileExistsBehaviors */.E8.join(', ')}`);
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
            return floatText(value.value);
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
/** Plain from 0.0001 up to below 10^15, and with an exponent of two digits at least beyond. */
function floatText(value) {
    if (!Number.isFinite(value))
        return String(value);
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const size = Math.abs(value);
    const [mantissa = '', exponent = '0'] = size.toExponential().split('e');
    if (size === 0 || (size >= 1e-4 && size < 1e15))
        return sign + (Number.isInteger(size) ? `${size}.0` : String(size));
    const power = Number(exponent);
    const digits = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
    return `${sign}${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
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
    return `${withoutEndSlashes(base)}/${name.startsWith('/') ? name.replace(/^\/+/, '') : name}`;
}
function withoutEndSlashes(path) {
    // Nearly no path has one, and a look is cheaper than a search.
    return path.endsWith('/') ? path.replace(/\/+$/, '') : path;
}
/** `File.dirname`: `/` and `.` are their own end. */
function parentOf(path) {
    const trimmed = withoutEndSlashes(path);
    if (trimmed === '')
        return path === '' ? '.' : '/';
    const at = trimmed.lastIndexOf('/');
    if (at < 0)
        return /^[A-Za-z]:$/.test(trimmed) ? `${trimmed}/` : '.';
    const parent = withoutEndSlashes(trimmed.slice(0, at));
    return parent === '' ? '/' : /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent;
}
/** `File.basename`. */
function nameOf(path) {
    const trimmed = withoutEndSlashes(path);
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}
/** `File.expand_path`: absolute, without `.`, `..`, doubled or trailing slashes. */
function expandPath(path, { workingDirectory, homeDirectory }) {
    // Nearly all paths are as they should be, and there are as many as files in a revision.
    if (path.startsWith('/') && !/\/(?:\/|\.{1,2}(?:\/|$)|$)/.test(path))
        return path;
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

/***/ 6596:
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
// EXTERNAL MODULE: ./lib/appspec/permission-match.js
var permission_match = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/appspec/source-tree.js
var source_tree = __webpack_require__(8495);
// EXTERNAL MODULE: ./lib/appspec/starting-with.js
var starting_with = __webpack_require__(5215);
;// CONCATENATED MODULE: ./lib/appspec/install-planner.js





/** Against links and entries that multiply: far more than any deployment makes. */
const mostPlaces = 500_000;
const mostNesting = 200;
/** How often a permission is held against a path. */
const mostMatches = 20_000_000;
/** Collects the instructions of one Install, and what is wrong with them; it goes on after a problem so that all are found. */
class InstallPlanner {
    instructions = [];
    problems = [];
    gaps = [];
    #tree;
    #host;
    #gone;
    #behavior;
    #isWindows;
    #paths;
    #copies = new Map();
    #directories = new Set();
    #permitted = new Set();
    #told = new Map();
    #places = 0;
    #checks = 0;
    #sorted;
    constructor({ appSpec, tree, host, fileExistsBehavior, previouslyInstalled, workingDirectory, homeDirectory }) {
        this.#tree = source_tree/* SourceTree */.W.of(tree);
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
        const written = (0,host_path/* revisionPath */.v0)(this.#slashes(mapping.source.value));
        if (written === undefined) {
            this.#skip('leaves-revision', `the source ${mapping.source.value} leads out of the revision, to what only the host knows`, mapping);
            return;
        }
        const source = this.#isWindows ? (this.#tree.inAnyCase(written) ?? written) : written;
        const destination = this.#slashes(mapping.destination.value);
        const user = /^~([^/]+)/.exec(destination)?.[1];
        if (user !== undefined) {
            this.#refuse('home-directory', `Ruby takes ~${user} for the home directory of the user ${user}, and the agent cannot make it`, mapping);
            return;
        }
        if (this.#tree.isDirectory(source)) {
            this.#addAncestors(destination, mapping);
            this.#addDirectory(source, destination, mapping, 0);
        }
        else {
            const target = (0,host_path/* joinPath */.uJ)(destination, (0,host_path/* nameOf */.Vb)(written));
            this.#addAncestors(target, mapping);
            this.#addCopy(source, target, mapping);
        }
    }
    #slashes(path) {
        return this.#isWindows ? path.replaceAll('\\', '/') : path;
    }
    #kindOf(path) {
        // Ruby does not expand "~" here: it looks for a directory of that name.
        if (path.startsWith('~'))
            return undefined;
        const expanded = (0,host_path/* expandPath */.aD)(path, this.#paths);
        return this.#gone.has(expanded) ? undefined : this.#host.kindOf(expanded);
    }
    #exists(path) {
        const kind = this.#kindOf(path);
        return kind === 'file' || kind === 'directory';
    }
    #addAncestors(path, mapping) {
        const missing = [];
        for (let parent = (0,host_path/* parentOf */.gN)(path); parent !== '.' && parent !== '/' && !this.#exists(parent); parent = (0,host_path/* parentOf */.gN)(parent)) {
            // Long paths take longer, and their parents are as many.
            if (!this.#hasRoom(mapping, 1 + (parent.length >> 6)))
                return;
            missing.unshift(parent);
            if ((0,host_path/* parentOf */.gN)(parent) === parent)
                break;
        }
        for (const directory of missing)
            this.#addMkdir(directory, mapping);
    }
    /** False when there is no sense in going on. */
    #addDirectory(source, destination, mapping, depth) {
        if (depth > mostNesting) {
            const top = source.split('/').slice(0, 3).join('/');
            this.#refuse('endless-links', `the links below ${top} never end: they lead more than ${mostNesting} levels down`, mapping);
            return false;
        }
        if (this.#kindOf(destination) !== 'directory')
            this.#addMkdir(destination, mapping);
        for (const name of this.#tree.names(source)) {
            if (!this.#hasRoom(mapping))
                return false;
            const child = source === '' ? name : `${source}/${name}`;
            const target = (0,host_path/* joinPath */.uJ)(destination, name);
            if (!this.#tree.isDirectory(child))
                this.#addCopy(child, target, mapping);
            else if (!this.#addDirectory(child, target, mapping, depth + 1))
                return false;
        }
        return true;
    }
    #hasRoom(mapping, places = 1) {
        const before = this.#places;
        this.#places += places;
        if (before < mostPlaces && this.#places >= mostPlaces)
            this.#skip('too-much', `the AppSpec installs to more than ${mostPlaces} places: the rest of them is left out`, mapping);
        return this.#places < mostPlaces;
    }
    #addMkdir(path, mapping) {
        const directory = (0,host_path/* expandPath */.aD)(path, this.#paths);
        const copied = this.#copies.get(directory);
        if (copied !== undefined) {
            this.#refuse('file-directory-clash', `the AppSpec makes ${directory} a directory, and a copy of the file ${copied} as well`, mapping, { path: directory });
            return;
        }
        if (this.#directories.has(directory))
            return;
        this.#directories.add(directory);
        if (this.#exists(directory)) {
            const kind = path.startsWith('~') ? 'home-directory' : 'already-exists';
            const message = `${directory} is there already, and the agent cannot make a directory of that name`;
            this.#fail(kind, message, mapping, { path: directory, raised: `File exists @ dir_s_mkdir - ${directory}` });
        }
        this.#push({ type: 'mkdir', directory, mapping });
    }
    #addCopy(source, path, mapping) {
        const kind = this.#kindOf(path);
        const exists = kind === 'file' || kind === 'directory';
        if (exists && this.#behavior === 'RETAIN')
            return;
        const destination = (0,host_path/* expandPath */.aD)(path, this.#paths);
        if (exists && this.#behavior === 'DISALLOW') {
            const raised = `The deployment failed because a specified file already exists at this location: ${path}`;
            this.#refuse('already-exists', `there is a ${kind} at ${path} already, where ${source} would go`, mapping, { path, raised });
            return;
        }
        const other = this.#copies.get(destination);
        if (other !== undefined) {
            // Entries that repeat are followed less far: nothing new comes of them.
            this.#hasRoom(mapping, 4);
            this.#refuse('same-target', `the AppSpec installs ${destination} twice: from ${other} and from ${source}`, mapping, {
                path: destination
            });
            return;
        }
        if (this.#directories.has(destination)) {
            this.#refuse('file-directory-clash', `the AppSpec makes ${destination} a copy of the file ${source}, and a directory as well`, mapping, { path: destination });
            return;
        }
        this.#copies.set(destination, source);
        const entry = this.#tree.entry(source);
        if (entry === undefined)
            this.#fail('missing-source', `the revision has no ${source}`, mapping, { raised: `No such file or directory @ rb_sysopen - ${source}` });
        else if (entry.kind === 'symlink' && kind === 'file') {
            const raised = `File exists @ syserr_fail2_in - ${destination}`;
            this.#fail('already-exists', `there is a file at ${destination} already, where the link ${source} would go`, mapping, {
                path: destination,
                raised
            });
        }
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
            this.#refuse('pattern-on-file', `the AppSpec gives ${object} the pattern "${permission.pattern}", but it is a file: patterns select what a directory holds`, permission, { path: object });
            return;
        }
        if (permission.except.length > 0) {
            this.#refuse('pattern-on-file', `the AppSpec gives ${object} exceptions (${permission.except.join(', ')}), but it is a file: they leave out what a directory holds`, permission, { path: object });
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
            this.#refuse('default-acl-on-file', `the AppSpec gives files a default ACL in the entry of ${permission.object.value}; only directories can have one`, permission);
        }
    }
    /** Files first, then directories, each in the order in which they are installed. */
    #matches(permission) {
        const prefix = (0,permission_match/* objectPrefix */.UA)(permission.object.value, this.#paths);
        this.#sorted ??= { files: [...this.#copies.keys()].sort(), directories: [...this.#directories].sort() };
        const order = this.#order();
        const matches = (paths) => {
            const candidates = (0,starting_with/* startingWith */.J)(paths, prefix, path => path);
            if (!this.#hasTime(candidates.length, permission))
                return [];
            const found = candidates.filter(path => this.#reaches(permission, path.slice(prefix.length)));
            // The order of what is only refused does not matter, and there can be thousands of such entries.
            return found.every(path => this.#permitted.has(path)) ? found : found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        };
        const files = permission.types.includes('file') ? matches(this.#sorted.files) : [];
        if (files.length > 0)
            this.#refuseDefaultAcl(permission);
        return files.concat(permission.types.includes('directory') ? matches(this.#sorted.directories) : []);
    }
    #hasTime(checks, permission) {
        const before = this.#checks;
        this.#checks += checks;
        if (before <= mostMatches && this.#checks > mostMatches)
            this.#skip('too-much', 'the AppSpec has more permissions than can be held against its files: the rest of them is left out', permission);
        return this.#checks <= mostMatches;
    }
    #reaches(permission, relative) {
        if (permission.installError !== undefined && !relative.includes('/')) {
            this.#refuse('pattern-not-text', permission.installError, permission);
            return false;
        }
        return (0,permission_match/* reaches */.O6)(permission, relative);
    }
    #orderCache;
    #order() {
        this.#orderCache ??= new Map([...this.#copies.keys(), ...this.#directories].map((path, i) => [path, i]));
        return this.#orderCache;
    }
    #setPermission(file, permission) {
        if (this.#permitted.has(file)) {
            this.#refuse('permission-overlap', `two entries of the AppSpec set the permissions of ${file}`, permission, { path: file });
            return;
        }
        this.#permitted.add(file);
        const { mode, acls, context, owner, group } = permission;
        if (mode !== undefined)
            this.#push({ type: 'chmod', file, mode: mode.value, permission });
        if (acls !== undefined)
            this.#push({ type: 'setfacl', file, acl: (0,agent_1_acl/* formatAcls */.h)(acls.value), permission });
        if (context !== undefined)
            this.#push({ type: 'semanage', file, context: context.value, permission });
        if (owner !== undefined || group !== undefined) {
            const { ownershipError } = permission;
            if (ownershipError !== undefined)
                this.#fail('no-name', ownershipError, permission);
            this.#push({ type: 'chown', file, ...(owner && { owner: owner.value }), ...(group && { group: group.value }), permission });
        }
    }
    /** The agent stops before it carries out anything. */
    #refuse(kind, message, cause, more) {
        this.#tell({ kind, message, cause, ...more }, cause);
    }
    /** The next instruction will fail. */
    #fail(kind, message, cause, more) {
        this.#tell({ kind, message, cause, instruction: this.instructions.length, ...more }, cause);
    }
    /** What is wrong with an entry is often wrong with each file it reaches, and is said once. */
    #tell(problem, cause) {
        const told = this.#told.get(cause) ?? new Map();
        this.#told.set(cause, told);
        const first = told.get(problem.kind);
        if (first !== undefined)
            first.more = (first.more ?? 0) + 1;
        else {
            told.set(problem.kind, problem);
            this.problems.push(problem);
        }
    }
    /** Nothing is known to be wrong, but the plan is without it. */
    #skip(kind, message, cause) {
        this.gaps.push({ kind, message, cause });
    }
    #push(instruction) {
        this.instructions.push(instruction);
    }
}

;// CONCATENATED MODULE: ./lib/appspec/install-plan.js

const installProblemKinds = (/* unused pure expression or super */ null && ([
    'not-text',
    'pattern-not-text',
    'no-name',
    'missing-source',
    'same-target',
    'file-directory-clash',
    'already-exists',
    'pattern-on-file',
    'default-acl-on-file',
    'permission-overlap',
    'endless-links',
    'home-directory'
]));
/** What agent 1.8's Install event does with an AppSpec on a host. Pure: it asks the host what exists and touches nothing. */
function planInstall(options) {
    const planner = new InstallPlanner(options);
    for (const mapping of options.appSpec.files)
        planner.addMapping(mapping);
    for (const permission of options.appSpec.permissions)
        planner.addPermission(permission);
    const { problems, gaps } = planner;
    const refusal = problems.find(({ instruction }) => instruction === undefined);
    const error = refusal ?? problems[0];
    return { instructions: refusal === undefined ? planner.instructions : [], ...(error && { error }), problems, gaps };
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

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   UA: () => (/* binding */ objectPrefix),
/* harmony export */   al: () => (/* binding */ matchesSimpleGlob)
/* harmony export */ });
/* harmony import */ var _host_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3202);

/** `*` is the only wildcard of agent 1; everything else is literal. */
function matchesSimpleGlob(name, pattern) {
    return matchesPieces(name, pattern.split('*'));
}
/** A pattern, cut at its wildcards. */
function matchesPieces(name, pieces) {
    const [first = ''] = pieces;
    if (pieces.length === 1)
        return name === first;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (let i = 1; i < pieces.length - 1; i++) {
        const piece = pieces[i] ?? '';
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    const last = pieces.at(-1) ?? '';
    return name.length - last.length >= at && name.endsWith(last);
}
/** What stands below `object` (ending in a slash) in front of a path it matches. */
function objectPrefix(object, context) {
    const base = (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .expandPath */ .aD)(object, context);
    return base.endsWith('/') ? base : `${base}/`;
}
const matchers = new WeakMap();
function matcherOf(selection) {
    const known = matchers.get(selection);
    if (known !== undefined)
        return known;
    const isGlob = (item) => item.includes('*');
    const matcher = {
        pattern: selection.pattern.split('*'),
        names: new Set(selection.except.filter(item => !isGlob(item))),
        globs: [...new Set(selection.except.filter(isGlob))].map(item => item.split('*'))
    };
    matchers.set(selection, matcher);
    return matcher;
}
/** Whether a permission reaches a path below its object, given relative to it: `**` all of them, other patterns direct children only. */
function reaches(selection, relative) {
    const isChild = !relative.includes('/');
    if (!isChild)
        return selection.pattern === '**';
    const { pattern, names, globs } = matcherOf(selection);
    return matchesPieces(relative, pattern) && !names.has(relative) && !globs.some(pieces => matchesPieces(relative, pieces));
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ typeRubyScalar)
});

;// CONCATENATED MODULE: ./lib/appspec/scalar-moments.js
/** `2020-1-31`: month up to 12, day up to 31; zero counts. Undefined for anything else. */
function readDay(text) {
    const written = splitDay(text);
    return written !== undefined && written.month <= 12 && written.day <= 31 ? written : undefined;
}
/** Whether the calendar has the day. */
function dayExists({ year, month, day }) {
    const date = new Date(utcMidnight(year, month, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** `2020-01-31T10:00:00.5 +01:00`; blanks may stand for the `T`, the year may be negative. Undefined for anything else. */
function readTimestamp(text) {
    const gap = /[Tt]|[ \t\r\f\v]+/.exec(text);
    if (gap === null)
        return undefined;
    const sign = text.startsWith('-') ? -1 : 1;
    const written = splitDay(text.slice(sign < 0 ? 1 : 0, gap.index));
    const { clock, zone } = splitZone(text.slice(gap.index + gap[0].length));
    const time = clockParts(clock);
    const offset = zoneSeconds(zone);
    if (written === undefined || time === undefined || offset === undefined)
        return undefined;
    const [hour, minute, second] = time;
    const midnight = utcMidnight(sign * written.year, written.month, written.day) / 1000;
    return {
        epochSeconds: midnight + hour * 3600 + minute * 60 + second - offset,
        isInRange: isInRange(written.month, 1, 12) && isInRange(written.day, 1, 31) && hour <= 24 && minute <= 59 && second <= 60
    };
}
function splitDay(text) {
    const [year = '', month = '', day = '', ...more] = text.split('-');
    if (more.length > 0 || !isDigits(year, 4, 4) || !isDigits(month, 1, 2) || !isDigits(day, 1, 2))
        return undefined;
    return { year: Number(year), month: Number(month), day: Number(day) };
}
function isInRange(part, least, most) {
    return part >= least && part <= most;
}
/** The time of day ends at the first character that is no digit, `:` or `.`. */
function splitZone(text) {
    const end = text.search(/[^0-9:.]/);
    return end < 0 ? { clock: text, zone: '' } : { clock: text.slice(0, end), zone: text.slice(end) };
}
/** `h:mm:ss`, with a fraction that is left out. */
function clockParts(text) {
    const [whole = '', fraction = '', ...others] = text.split('.');
    const [hour = '', minute = '', second = '', ...more] = whole.split(':');
    if (others.length > 0 || more.length > 0 || !isDigits(fraction, 0, Infinity))
        return undefined;
    if (!isDigits(hour, 1, 2) || !isDigits(minute, 2, 2) || !isDigits(second, 2, 2))
        return undefined;
    return [Number(hour), Number(minute), Number(second)];
}
/** `Z`, `+1`, `-0130`, `+01:30`, each after blanks if any, or nothing. */
function zoneSeconds(text) {
    if (text === '')
        return 0;
    const zone = text.replace(/^[ \t\r\f\v]+/, '');
    if (zone === 'Z')
        return 0;
    const sign = zone.startsWith('+') ? 1 : zone.startsWith('-') ? -1 : undefined;
    const digits = zone.slice(1);
    const colon = digits.indexOf(':');
    const hoursEnd = colon < 0 ? lengthOfHours(digits) : colon;
    const hours = digits.slice(0, hoursEnd);
    const minutes = digits.slice(colon < 0 ? hoursEnd : colon + 1);
    if (sign === undefined || !isDigits(hours, 1, 2) || !(minutes === '' || isDigits(minutes, 2, 2)))
        return undefined;
    return sign * (Number(hours) * 3600 + Number(minutes) * 60);
}
/** Minutes without a colon are the last two of three or four digits. */
function lengthOfHours(digits) {
    return digits.length > 2 ? digits.length - 2 : digits.length;
}
/** Unlike `Date.UTC`, which takes the years 0 to 99 for those from 1900. */
function utcMidnight(year, month, day) {
    return new Date(0).setUTCFullYear(year, month - 1, day);
}
function isDigits(text, fewest, most) {
    return text.length >= fewest && text.length <= most && Array.from(text).every(character => character >= '0' && character <= '9');
}

;// CONCATENATED MODULE: ./lib/appspec/scalar-numerals.js
const decimalDigits = '0123456789';
const separators = '_,';
/** The bases with a prefix of their own. A bare leading zero is octal. */
const prefixedBases = [
    { prefix: '0b', digits: '01' },
    { prefix: '0x', digits: '0123456789abcdefABCDEF' }
];
/** One of 3600 s, 60 s and 1 s for each part, also when there are two: `12:30` is twelve hours and thirty minutes. */
const sexagesimalUnits = [3600, 60, 1];
/** A base 60 integer of two or three parts: `1:30`, `1:00:01`. */
function readSexagesimalInteger(text) {
    const [first, ...rest] = sexagesimalParts(text) ?? [];
    if (first === undefined || !rest.every(isBelowSixty))
        return undefined;
    const seconds = [first, ...rest].map((part, index) => wholeNumber(leadingNumber(part)) * BigInt(sexagesimalUnits[index] ?? 0));
    return { type: 'integer', value: seconds.reduce((sum, part) => sum + part, 0n) };
}
/** The same with a fraction on the last part: `1:30.5`. */
function readSexagesimalFloat(text) {
    const [first, ...rest] = sexagesimalParts(text) ?? [];
    const [whole = '', fraction, ...others] = rest.at(-1)?.split('.') ?? [];
    if (first === undefined || fraction === undefined || others.length > 0)
        return undefined;
    if (![...rest.slice(0, -1), whole].every(isBelowSixty) || !isMadeOf(fraction, `${decimalDigits}_`))
        return undefined;
    const seconds = [first, ...rest].map((part, index) => Number(leadingNumber(part)) * (sexagesimalUnits[index] ?? 0));
    return { type: 'float', value: seconds.reduce((sum, part) => sum + part, 0) };
}
/** Needs its point, and a sign in its exponent: `1e3` and `1.0e3` are text. */
function readFloat(text) {
    const { isNegative, body } = splitSign(text);
    const [mantissa = '', exponent, ...more] = body.split(/e/i);
    const [whole = '', fraction, ...others] = mantissa.split('.');
    if (fraction === undefined || others.length > 0 || more.length > 0)
        return undefined;
    if (whole !== '' && !startsWithDigit(whole))
        return undefined;
    if (!isMadeOf(whole, decimalDigits + separators) || !isMadeOf(fraction, decimalDigits))
        return undefined;
    if (exponent !== undefined && !isSignedInteger(exponent))
        return undefined;
    const digits = withoutSeparators(whole) + fraction;
    if (digits === '')
        return exponent === undefined ? undefined : { type: 'unreadable', text, as: 'float' };
    const value = Number(`${withoutSeparators(whole)}.${fraction}e${exponent ?? '0'}`);
    return { type: 'float', value: signed(isNegative, value) };
}
/** Binary, octal after a leading zero, decimal or hexadecimal; separators are dropped. */
function readInteger(text, placement) {
    const { isNegative, body } = splitSign(text);
    const literal = integerLiteral(body, placement);
    if (literal === undefined)
        return undefined;
    return literal === 'no digits'
        ? { type: 'unreadable', text, as: 'integer' }
        : { type: 'integer', value: signed(isNegative, wholeNumber(literal)) };
}
/** Digits; what has more is beyond every bound there is, and reading it to the last one would take minutes. */
const mostDigits = 1_000;
/** The value of a literal. Of one that is too long the first digits: only that it is large counts. */
function wholeNumber(literal) {
    if (literal.length <= mostDigits)
        return BigInt(literal);
    const prefix = /^-?(?:0[box])?/.exec(literal)?.[0] ?? '';
    let start = prefix.length;
    while (literal.charAt(start) === '0')
        start += 1;
    const digits = literal.slice(start, start + mostDigits);
    return BigInt(prefix + (digits === '' ? '0' : digits));
}
/** As `BigInt` reads it. */
function integerLiteral(body, placement) {
    for (const { prefix, digits } of prefixedBases) {
        if (!body.startsWith(prefix))
            continue;
        const rest = body.slice(prefix.length);
        if (rest === '' || !isMadeOf(rest, digits + separators))
            return undefined;
        return withoutSeparators(rest) === '' ? 'no digits' : prefix + withoutSeparators(rest);
    }
    if (body.startsWith('0') && body.length > 1) {
        return isMadeOf(body, '01234567' + separators) ? `0o${withoutSeparators(body)}` : undefined;
    }
    return isSeparatedDecimal(body, placement) ? withoutSeparators(body) : undefined;
}
function isSeparatedDecimal(body, placement) {
    if (!startsWithDigit(body) || !isMadeOf(body, decimalDigits + separators))
        return false;
    return placement === 'anywhere' || body.split(/[_,]/).every(group => group !== '');
}
/** The first part keeps a minus, which is its own: `-1:30` is an hour less, then thirty minutes more. Undefined: not two or three parts. */
function sexagesimalParts(text) {
    const { isNegative, body } = splitSign(text);
    const [first = '', ...rest] = body.split(':');
    if (!startsWithDigit(first) || !isMadeOf(first, `${decimalDigits}_`))
        return undefined;
    return rest.length === 1 || rest.length === 2 ? [(isNegative ? '-' : '') + first, ...rest] : undefined;
}
/** Separators count only between digits: the number ends at any other. No pattern, for which millions of digits can be too many. */
function leadingNumber(part) {
    const start = part.startsWith('-') ? 1 : 0;
    let end = endOfDigits(part, start);
    if (end === start)
        return '0';
    if (part.charAt(end) === '.') {
        const endOfFraction = endOfDigits(part, end + 1);
        if (endOfFraction > end + 1)
            end = endOfFraction;
    }
    return part.slice(0, end).replaceAll('_', '');
}
function endOfDigits(text, start) {
    let at = start;
    while (isDigit(text, at) || (at > start && text.charAt(at) === '_' && isDigit(text, at + 1)))
        at += 1;
    return at;
}
function isDigit(text, at) {
    const code = text.charCodeAt(at);
    return code >= 0x30 && code <= 0x39;
}
function isBelowSixty(part) {
    return (part.length === 1 || part.length === 2) && isMadeOf(part, decimalDigits) && Number(part) < 60;
}
function isSignedInteger(text) {
    return (text.startsWith('+') || text.startsWith('-')) && text.length > 1 && isMadeOf(text.slice(1), decimalDigits);
}
function splitSign(text) {
    const isNegative = text.startsWith('-');
    return { isNegative, body: isNegative || text.startsWith('+') ? text.slice(1) : text };
}
function signed(isNegative, value) {
    return (isNegative ? -value : value);
}
function startsWithDigit(text) {
    return text !== '' && decimalDigits.includes(text.charAt(0));
}
/** True of empty text. */
function isMadeOf(text, characters) {
    return Array.from(text).every(character => characters.includes(character));
}
function withoutSeparators(text) {
    return text.replaceAll('_', '').replaceAll(',', '');
}

;// CONCATENATED MODULE: ./lib/appspec/scalars.js


/** In the order in which agent 1 looks for them. */
const words = [
    { names: ['null'], scalar: { type: 'nil' } },
    { names: ['yes', 'true', 'on'], scalar: { type: 'boolean', value: true } },
    { names: ['no', 'false', 'off'], scalar: { type: 'boolean', value: false } }
];
/** Of characters; what is longer is text. */
const longestWord = 5;
const specialFloats = new Map([
    ['.inf', Infinity],
    ['+.inf', Infinity],
    ['-.inf', -Infinity],
    ['.nan', NaN]
]);
/** In the order in which agent 1 tries them, found by running it. What none of them takes is text. */
const readings = [
    readNothing,
    readWord,
    readTime,
    readDate,
    readSpecialFloat,
    readSymbol,
    readSexagesimalInteger,
    readSexagesimalFloat,
    readFloat,
    (text, flavor) => readInteger(text, flavor === 'psych3' ? 'anywhere' : 'before-digits')
];
/** The type and value agent 1 gives a plain scalar without a tag. */
function typeRubyScalar(text, flavor) {
    for (const read of readings) {
        const scalar = read(text, flavor);
        if (scalar !== undefined)
            return scalar;
    }
    return { type: 'string', value: text };
}
function readNothing(text) {
    return text === '' ? { type: 'nil' } : undefined;
}
/** Whatever begins like a word ends here: it is one of ours in any mix of cases, or text. */
function readWord(text) {
    if (!beginsLikeWord(text))
        return undefined;
    return text === '~' ? { type: 'nil' } : (wordIn(text) ?? { type: 'string', value: text });
}
/** A text of several lines is taken for a word when one of them is one and the others at least begin like one. */
function wordIn(text) {
    if (Array.from(text).length > longestWord)
        return undefined;
    const lines = text.replace(/\n$/, '').split('\n').map(foldCase);
    if (!lines.every(line => /^[ytonf~]/.test(line)))
        return undefined;
    return words.find(({ names }) => lines.some(line => names.includes(line)))?.scalar;
}
/** Letters are compared as Unicode folds them, so "ﬀ" and "ſ" can be letters of a word, too. */
function foldCase(text) {
    return text.toUpperCase().toLowerCase();
}
/** One leading character is passed over, unless it could begin a number, a date or a symbol. */
function beginsLikeWord(text) {
    const [first = '', second = ''] = Array.from(text);
    return opensWord(first) || (!/[\d.:-]/.test(first) && opensWord(second)) || text.includes('\n');
}
function opensWord(character) {
    return /[a-z]/i.test(character) || (character !== '' && '_ !@#$%^&*(){}<>|/\\~;='.includes(character));
}
/** Psych 3 makes a time of it, or leaves it as text; Psych 4 refuses the class before it looks at the parts (seen in Psych 4.0). */
function readTime(text, flavor) {
    const time = readTimestamp(text);
    if (time === undefined)
        return undefined;
    return flavor === 'psych4' || time.isInRange ? { type: 'time', text, epochSeconds: time.epochSeconds } : { type: 'string', value: text };
}
/** Psych 4 refuses this class, too, before it asks the calendar: 30 February is text to Psych 3 only (seen in Psych 4.0). */
function readDate(text, flavor) {
    const day = readDay(text);
    if (day === undefined)
        return undefined;
    return flavor === 'psych4' || dayExists(day) ? { type: 'date', text } : { type: 'string', value: text };
}
function readSpecialFloat(text, flavor) {
    const value = specialFloats.get(text.toLowerCase());
    const isUnknown = value === undefined || (text.startsWith('+') && flavor === 'psych3');
    return isUnknown ? undefined : { type: 'float', value };
}
/** `:name`, `:"a name"` or `:'a name'`. What follows the last quote is dropped, and a colon right after the first. */
function readSymbol(text) {
    if (!text.startsWith(':') || text.length === 1)
        return undefined;
    const name = text.slice(1);
    const quote = name.charAt(0);
    const end = name.lastIndexOf(quote);
    if (end <= 0 || (quote !== '"' && quote !== "'"))
        return { type: 'symbol', value: name };
    return { type: 'symbol', value: name.slice(name.charAt(1) === ':' ? 2 : 1, end) };
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
const trees = new WeakMap();
/** A revision as the installer walks it: links to directories are directories, names come sorted. */
class SourceTree {
    /** Every path of the revision. */
    paths;
    #entries;
    #children = new Map();
    /** Where directories lead when links are followed. */
    #directories = new Map();
    /** By directory, names by what they are in lower case. */
    #lowerCase = new Map();
    /** There can be hundreds of thousands of entries, and several ask: of each revision one is kept as long as the revision is. */
    static of(tree) {
        const known = trees.get(tree.entries) ?? new SourceTree(tree);
        trees.set(tree.entries, known);
        return known;
    }
    constructor({ entries }) {
        this.#entries = entries;
        this.paths = [...entries.keys()];
        for (const path of this.paths) {
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
    /** The path with the upper and lower case it has in the revision, for systems that do not care; undefined when there is none like it. */
    inAnyCase(path) {
        if (path === '')
            return path;
        let found = '';
        for (const part of path.split('/')) {
            const directory = this.#real(found, true, 0);
            const name = directory === undefined ? undefined : this.#nameIn(directory, part);
            if (name === undefined)
                return undefined;
            found = found === '' ? name : `${found}/${name}`;
        }
        return found;
    }
    #nameIn(directory, name) {
        if (this.#at(directory === '' ? name : `${directory}/${name}`) !== undefined)
            return name;
        let names = this.#lowerCase.get(directory);
        if (names === undefined) {
            names = new Map((this.#children.get(directory) ?? []).toReversed().map(each => [each.toLowerCase(), each]));
            this.#lowerCase.set(directory, names);
        }
        return names.get(name.toLowerCase());
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
        if (path === '')
            return path;
        const at = path.lastIndexOf('/');
        const parent = at < 0 ? '' : this.#realDirectory(path.slice(0, at), links);
        if (parent === undefined)
            return undefined;
        const name = path.slice(at + 1);
        return followLast ? this.#followed(parent, name, links) : parent === '' ? name : `${parent}/${name}`;
    }
    #followed(parent, name, links) {
        const path = parent === '' ? name : `${parent}/${name}`;
        const found = this.#entries.get(path);
        if (found?.kind !== 'symlink')
            return path;
        const target = found.target ?? '';
        const inside = target.startsWith('/') ? undefined : (0,_host_path_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionPath */ .v0)(`${parent}/${target}`);
        return inside === undefined ? undefined : this.#real(inside, true, links + 1);
    }
    /** Asked once for each entry of a directory. How many links are left to follow matters only inside of a link. */
    #realDirectory(path, links) {
        const known = links === 0 ? this.#directories.get(path) : undefined;
        if (known !== undefined)
            return known;
        let real = '';
        const parts = path.split('/');
        for (const [i, part] of parts.entries()) {
            real = this.#followed(real, part, links);
            if (real === undefined)
                return undefined;
            // There are no links below what is not there, however long the path is.
            if (this.#at(real) === undefined) {
                real = [real, ...parts.slice(i + 1)].join('/');
                break;
            }
        }
        if (links === 0)
            this.#directories.set(path, real);
        return real;
    }
}


/***/ }),

/***/ 5215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ startingWith)
/* harmony export */ });
/** The part of a list, sorted by `textOf`, whose texts start with a prefix. */
function startingWith(sorted, prefix, textOf) {
    const start = firstIndex(sorted, item => textOf(item) >= prefix);
    return sorted.slice(start, firstIndex(sorted, item => textOf(item) >= prefix && !textOf(item).startsWith(prefix)));
}
/** Of the first item for which something holds that holds for all behind it as well. */
function firstIndex(items, holds) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = items[middle];
        if (item !== undefined && !holds(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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

/***/ 711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ defaultArchiveLimits),
/* harmony export */   o: () => (/* binding */ ratioMatters)
/* harmony export */ });
const defaultArchiveLimits = { maxEntries: 500_000, maxBytes: 64 * 1024 ** 3, maxRatio: 250 };
/** Small archives of very regular text shrink a lot and harm nobody. */
const ratioMatters = 256 * 1024 * 1024;


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

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxPathBytes),
/* harmony export */   N: () => (/* binding */ maxNameBytes)
/* harmony export */ });
/** Longest name in a directory, in bytes, in every file system of Linux (NAME_MAX in limits.h). */
const maxNameBytes = 255;
/** Longest path Linux takes, and so the longest target of a symlink, in bytes without the closing NUL (PATH_MAX in limits.h counts it). */
const maxPathBytes = 4095;


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


/***/ })

};
