export const id = 7111;
export const ids = [7111];
export const modules = {

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ branchConfigFindings),
  f: () => (/* binding */ readBranchConfig)
});

// EXTERNAL MODULE: ./lib/appspec/largest-app-spec.js
var largest_app_spec = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/bundle/input-file.js
var input_file = __webpack_require__(259);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/core/errors.js
var core_errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/operations/is-file-name.js
var is_file_name = __webpack_require__(8835);
// EXTERNAL MODULE: ./lib/appspec/function-vocabulary.js
var function_vocabulary = __webpack_require__(5635);
// EXTERNAL MODULE: ./lib/appspec/outline.js
var outline = __webpack_require__(2);
// EXTERNAL MODULE: ./lib/appspec/vocabulary.js
var vocabulary = __webpack_require__(1702);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/operations/bounded-pattern.js
/** Groups in groups. */
const deepest = 50;
/** Throws an Error that says what is wrong with the pattern, or what of the language is not known here: references back, and looking behind. */
function boundedPattern(source) {
    // The language itself says best what is no regular expression. It is not matched with.
    new RegExp(source);
    const part = new PatternReader(source).read();
    return { matches: (text, budget) => new Matcher(text, budget).ends(part, 0).has(text.length) };
}
/** Reads a pattern that is well formed. */
class PatternReader {
    #source;
    #at = 0;
    #depth = 0;
    constructor(source) {
        this.#source = source;
    }
    read() {
        const choices = [this.#sequence()];
        while (this.#take(/\|/y) !== undefined)
            choices.push(this.#sequence());
        return { type: 'choice', of: choices };
    }
    #sequence() {
        const parts = [];
        while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
            parts.push(this.#repeated(this.#term()));
        return { type: 'sequence', of: parts };
    }
    #term() {
        if (this.#source.charAt(this.#at) === '(')
            return this.#group();
        const assertion = this.#take(/[$^]|\\[bB]/y);
        if (assertion !== undefined)
            return { type: 'assertion', assertion: assertion };
        // What one character is compared with, the language knows best.
        return { type: 'unit', atom: new RegExp(`^(?:${this.#atom()})$`, 'i') };
    }
    #group() {
        if (++this.#depth > deepest)
            throw new Error(`more than ${deepest} groups are nested in it`);
        const opening = this.#take(/\((?!\?)|\(\?(?:[:=!]|<[^=!>][^>]*>)/y);
        if (opening === undefined)
            throw new Error(`"${this.#source.slice(this.#at, this.#at + 4)}" is not known here`);
        const inner = this.read();
        this.#take(/\)/y);
        this.#depth -= 1;
        return opening === '(?=' || opening === '(?!' ? { type: 'look', of: inner, isNegative: opening === '(?!' } : inner;
    }
    /** What stands for one character. */
    #atom() {
        const atom = this.#take(/\[(?:[^\]\\]|\\[^])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|0(?!\d)|[^ck\d])/y);
        if (atom !== undefined)
            return atom;
        const character = this.#source.charAt(this.#at);
        if (character === '\\')
            throw new Error(`"${this.#source.slice(this.#at, this.#at + 2)}" is not known here`);
        this.#at += 1;
        // These may stand for themselves.
        return /[\]{}]/.test(character) ? `\\${character}` : character;
    }
    #repeated(part) {
        const quantifier = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
        if (quantifier === undefined)
            return part;
        const [least = 0, most = Infinity] = /^[*+?]/.test(quantifier)
            ? ({ '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }[quantifier.charAt(0)] ?? [])
            : boundsOf(quantifier);
        return { type: 'repeat', of: part, least, most };
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#source)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
}
/** Of `{2}`, `{2,}` and `{2,5}`. */
function boundsOf(quantifier) {
    const [, least = '', comma, most = ''] = /(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
    return [Number(least), most !== '' ? Number(most) : comma === ',' ? Infinity : Number(least)];
}
/** Where parts of a pattern may end in one text, by where they begin. */
class Matcher {
    #text;
    #budget;
    #known = new Map();
    constructor(text, budget) {
        this.#text = text;
        this.#budget = budget;
    }
    ends(part, start) {
        const known = this.#known.get(part) ?? [];
        this.#known.set(part, known);
        const ends = (known[start] ??= this.#find(part, start));
        return ends;
    }
    #find(part, start) {
        this.#spend(1);
        switch (part.type) {
            case 'unit':
                return new Set(start < this.#text.length && part.atom.test(this.#text.charAt(start)) ? [start + 1] : []);
            case 'assertion':
                return new Set(this.#holds(part.assertion, start) ? [start] : []);
            case 'look':
                return new Set(this.ends(part.of, start).size > 0 !== part.isNegative ? [start] : []);
            case 'choice':
                return this.#union(part.of.map(choice => this.ends(choice, start)));
            case 'sequence': {
                let ends = new Set([start]);
                for (const next of part.of)
                    ends = this.#endsOfAll(next, ends);
                return ends;
            }
            case 'repeat':
                return this.#repeat(part, start);
        }
    }
    #repeat({ of, least, most }, start) {
        let ends = new Set([start]);
        // Who goes on for longer than there are characters stands still, and may do so for ever.
        const enough = Math.min(least, this.#text.length + 2);
        for (let count = 0; count < enough && ends.size > 0; count++)
            ends = this.#endsOfAll(of, ends);
        const all = new Set(ends);
        for (let count = least; count < most && ends.size > 0; count++) {
            ends = new Set([...this.#endsOfAll(of, ends)].filter(end => !all.has(end)));
            for (const end of ends)
                all.add(end);
        }
        return all;
    }
    #endsOfAll(part, starts) {
        return this.#union([...starts].map(start => this.ends(part, start)));
    }
    #union(sets) {
        const [only] = sets;
        if (only !== undefined && sets.length === 1)
            return only;
        const all = new Set();
        for (const set of sets) {
            this.#spend(set.size);
            for (const end of set)
                all.add(end);
        }
        return all;
    }
    #holds(assertion, at) {
        switch (assertion) {
            case '^':
                return at === 0;
            case '$':
                return at === this.#text.length;
            case '\\b':
            case '\\B':
                return (this.#isWord(at - 1) !== this.#isWord(at)) === (assertion === '\\b');
        }
    }
    #isWord(at) {
        return /^\w$/.test(this.#text.charAt(at));
    }
    #spend(steps) {
        this.#budget.steps -= steps;
        if (this.#budget.steps < 0)
            throw new Error('it takes too long to compare with');
    }
}

// EXTERNAL MODULE: ./lib/operations/branch-name.js
var branch_name = __webpack_require__(9426);
// EXTERNAL MODULE: ./lib/operations/deployment-settings.js
var deployment_settings = __webpack_require__(4433);
// EXTERNAL MODULE: ./lib/operations/group-settings.js
var group_settings = __webpack_require__(3887);
// EXTERNAL MODULE: ./lib/operations/member-shape.js
var member_shape = __webpack_require__(3074);
// EXTERNAL MODULE: ./lib/operations/structured-value.js
var structured_value = __webpack_require__(5455);
;// CONCATENATED MODULE: ./lib/operations/unreachable-patterns.js
/** The patterns that nothing gets to, since an earlier one matches all that they do; as far as that is plain to see. */
function unreachable(rules) {
    const budget = { steps: 1_000_000 };
    return rules.flatMap((rule, index) => {
        const by = rules.slice(0, index).find(earlier => covers(earlier, rule, budget));
        return by === undefined ? [] : [{ rule, by }];
    });
}
function covers(earlier, { pattern }, budget) {
    if (/^\^?\(?(?:\?:)?\^?\.[*+]\??\$?\)?\$?$/.test(earlier.pattern) || earlier.pattern.toLowerCase() === pattern.toLowerCase())
        return true;
    const name = pattern.replace(/\\([/.\-_])/g, '$1');
    // A name that is written out is all that a pattern without special characters matches.
    if (!/^[\w/.-]+$/.test(name) || /(?<!\\)\./.test(pattern))
        return false;
    try {
        return earlier.expression.matches(name, budget);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/operations/branch-rules.js












/** The key of an AppSpec, and of a file, that has the branch configuration (webfactory/create-aws-codedeploy-deployment). */
const branchConfigKey = 'branch_config';
const members = ['deploymentGroupName', 'deploymentGroupConfig', 'deploymentConfig'];
const defaultName = '$BRANCH';
/** What has more was not written by hand, and would only be meant to exhaust us. */
const mostPatterns = 500;
const longestPattern = 500;
/**
 * The branch configuration of an AppSpec, or of a text that may be one and may also be nothing but the configuration. Undefined for an AppSpec
 * that has none. All that is wrong is found at once.
 */
function readBranchRules(source, { isAppSpec }) {
    const { root, problem, more, lines } = source;
    const reader = new BranchRulesReader();
    const field = root?.kind === 'mapping' ? (0,outline/* fieldOf */._F)(root, branchConfigKey) : undefined;
    if (problem) {
        const isAsterisk = problem.kind === 'alias-name' || source.text[problem.span.start.offset] === '*';
        reader.fault(problem.span, problem.message, isAsterisk ? 'Quote a pattern that begins with an asterisk; any name is ".*".' : undefined);
    }
    else if (field === undefined && isAppSpec) {
        return undefined;
    }
    else if (root?.kind !== 'mapping') {
        const hint = 'Write such as "main: {deploymentGroupName: production}".';
        reader.fault(root?.span ?? lines.span(0, 0), 'it must be a map of patterns of branches', hint);
    }
    else if (field === undefined && isAppSpecItself(root)) {
        reader.fault(root.span, `this AppSpec has no "${branchConfigKey}"`, 'Add the key, or name another file.');
    }
    else {
        if (more)
            reader.fault(more.span, 'there is more than one document', 'Keep one of them.');
        if (field !== undefined && !isAppSpec)
            reader.checkNeighbours(root);
        if (field !== undefined)
            for (const { key } of root.pairs.filter(pair => isNamed(pair, branchConfigKey)).slice(1))
                reader.twice(key);
        reader.read(field?.value ?? root, field?.key.span ?? root.span);
    }
    return reader.result();
}
/** Whether a map has what nothing but an AppSpec has: a text is not what a pattern has. */
function isAppSpecItself(root) {
    const version = (0,outline/* fieldOf */._F)(root, 'version')?.value;
    return version?.kind === 'scalar' && !(0,outline/* isAbsent */.W0)(version);
}
function isNamed({ key }, name) {
    return key.kind === 'scalar' && key.value === name;
}
class BranchRulesReader {
    #rules = [];
    #findings = [];
    fault(span, message, hint) {
        this.#findings.push({ severity: 'error', span, message, ...(hint !== undefined && { hint }) });
    }
    #warn(span, message, hint) {
        this.#findings.push({ severity: 'warning', span, message, hint });
    }
    result() {
        const findings = [...this.#findings].sort((a, b) => a.span.start.offset - b.span.start.offset);
        return { rules: this.#rules, findings };
    }
    twice(key) {
        this.fault(key.span, `"${key.kind === 'scalar' ? shown(key.value) : ''}" is given twice`, 'Keep one of them, or put their content together.');
    }
    /** What stands beside the key and is none of an AppSpec was meant to be below it. */
    checkNeighbours(root) {
        const known = new Set([...vocabulary/* serverKeys */.yl.top, ...function_vocabulary/* functionKeys */.jB.top].map(name => name.toLowerCase()));
        for (const { key } of (0,outline/* fieldsOf */.Pf)(root)) {
            if ((0,vocabulary/* isForeignTopKey */.ZW)(key.value) || known.has(key.value.toLowerCase()))
                continue;
            this.#warn(key.span, `"${shown(key.value)}" stands beside "${branchConfigKey}" and has no effect`, `Indent it to put it below "${branchConfigKey}".`);
        }
    }
    read(value, span) {
        if (value.kind === 'mapping')
            this.#readMap(value);
        else if (value.kind === 'alias')
            this.#alias(value);
        else {
            const isNothing = value.kind === 'scalar' && (0,outline/* isAbsent */.W0)(value);
            const message = isNothing ? 'the branch configuration is empty' : 'the branch configuration must be a map of patterns';
            this.fault(isNothing ? span : value.span, message, 'Write such as "main: {deploymentGroupName: production}" below it.');
        }
    }
    #readMap({ pairs, span }) {
        if (pairs.length === 0)
            this.fault(span, 'the branch configuration has no pattern');
        if (pairs.length > mostPatterns)
            this.fault(span, `the branch configuration has more than ${mostPatterns} patterns`);
        for (const { key, value } of this.#named(pairs.slice(0, mostPatterns)))
            this.#readPattern(key, value);
        for (const { rule, by } of unreachable(this.#rules)) {
            this.#warn(rule.span, `"${shown(rule.pattern)}" is never reached: "${shown(by.pattern)}" on line ${by.span.start.line} matches first`, 'Patterns are tried in the order they are written in: put the more special one first.');
        }
    }
    /** The pairs that have a name, the first of each; what is wrong with the others is a fault. */
    #named(pairs) {
        const named = new Map();
        for (const { key, value } of pairs) {
            if (key.kind === 'alias')
                this.#alias(key);
            else if (key.kind !== 'scalar')
                this.fault(key.span, 'a name must be a text');
            else if (named.has(key.value))
                this.twice(key);
            else
                named.set(key.value, { key, value });
        }
        return [...named.values()];
    }
    #readPattern(key, value) {
        const expression = this.#expression(key);
        const isSkipped = value.kind === 'scalar' && (0,outline/* isAbsent */.W0)(value);
        const group = isSkipped ? undefined : this.#group(value);
        if (expression === undefined || (group === undefined && !isSkipped))
            return;
        this.#rules.push({ pattern: key.value, span: key.span, expression, ...(group && { group }) });
    }
    #expression({ value, span }) {
        if (value.length > longestPattern) {
            this.fault(span, `a pattern has at most ${longestPattern} characters`);
            return undefined;
        }
        try {
            const expression = boundedPattern(value);
            // `feature/*` is "feature" and any number of slashes.
            if (/[\w/]\*$/.test(value)) {
                const message = `"${shown(value)}" is a regular expression, in which an asterisk repeats the character before it`;
                this.#warn(span, message, `Write "${shown(value.replace(/\*$/, '.*'))}" for any text.`);
            }
            return expression;
        }
        catch (error) {
            const problem = error.message.replace(/^Invalid regular expression: \/.*\/\w*: (.)/s, (_, first) => first.toLowerCase());
            const hint = value.startsWith('*')
                ? 'Patterns are regular expressions: write ".*" for any text.'
                : 'Patterns are regular expressions; a backslash before a character takes it as it is.';
            this.fault(span, `"${shown(value)}" is no pattern that can be used: ${problem}`, hint);
            return undefined;
        }
    }
    #group(entry) {
        if (entry.kind === 'alias') {
            this.#alias(entry);
            return undefined;
        }
        if (entry.kind !== 'mapping') {
            const isText = entry.kind === 'scalar' && entry.value !== '';
            const hint = isText ? `Write "{deploymentGroupName: ${shown(entry.value)}}"` : `Write a map of ${members.join(', ')}`;
            this.fault(entry.span, 'what is below a pattern must be a map, or ~ to deploy nothing', `${hint}, or ~.`);
            return undefined;
        }
        const before = this.#findings.length;
        const given = new Map();
        for (const { key, value } of this.#named(entry.pairs)) {
            given.set(key.value, value);
            this.#checkMember(key, value);
        }
        const nameNode = given.get('deploymentGroupName');
        const name = nameNode?.kind === 'scalar' ? this.#name(nameNode) : (0,branch_name/* readNameTemplate */.s5)(defaultName).template;
        const deploymentGroupConfig = this.#settings(given.get('deploymentGroupConfig'), group_settings/* checkedSettings */.N);
        const deploymentOptions = this.#settings(given.get('deploymentConfig'), deploymentOptions => (0,deployment_settings/* deploymentSettings */.$)({ deploymentOptions }));
        if (this.#findings.slice(before).some(({ severity }) => severity === 'error'))
            return undefined;
        return {
            name,
            ...(nameNode && { nameSpan: nameNode.span }),
            ...(deploymentGroupConfig && { deploymentGroupConfig }),
            ...(deploymentOptions && { deploymentOptions })
        };
    }
    #checkMember({ value: name, span }, value) {
        const known = members.find(member => member === name);
        if (known === undefined) {
            const near = (0,suggest/* nearestName */.q)(name, members);
            const hint = near === undefined
                ? `Known are ${members.join(', ')}; settings of a group belong below the second, those of a deployment below the third.`
                : `Did you mean "${near}"?`;
            this.fault(span, `there is no "${shown(name)}" below a pattern`, hint);
        }
        else if (value.kind === 'alias') {
            this.#alias(value);
        }
        else if (known === 'deploymentGroupName') {
            const isText = value.kind === 'scalar' && !(0,outline/* isAbsent */.W0)(value) && !(value.style === 'plain' && /^(?:true|false)$/i.test(value.value));
            if (!isText)
                this.fault(span, `"${known}" must be a text`, 'Leave it out for "$BRANCH".');
        }
        else if (value.kind !== 'mapping') {
            this.fault(span, `"${known}" must be a map`, 'Leave it out, or write its members below it.');
        }
    }
    #name(node) {
        const { template, faults } = (0,branch_name/* readNameTemplate */.s5)(node.value);
        for (const { start, end, message, hint } of faults)
            this.fault(within(node, start, end), message, hint);
        return template;
    }
    /** The members of a map, when nothing is wrong with it. */
    #settings(node, check) {
        if (node?.kind !== 'mapping')
            return undefined;
        const before = this.#findings.length;
        for (const part of (0,outline/* walk */.GG)(node)) {
            // A name that is an alias is told with its map.
            if (part.kind === 'mapping')
                this.#named(part.pairs);
            if (part.kind === 'mapping')
                for (const { value } of part.pairs)
                    if (value.kind === 'alias')
                        this.#alias(value);
            if (part.kind === 'sequence')
                for (const item of part.items)
                    if (item.kind === 'alias')
                        this.#alias(item);
        }
        if (this.#findings.length > before)
            return undefined;
        try {
            const value = (0,structured_value/* structuredOf */.X)(node);
            check(value);
            return value;
        }
        catch (error) {
            const cause = error instanceof core_errors/* DeployError */.sH ? error.cause : error;
            for (const problem of cause instanceof member_shape/* MemberError */.ri ? cause.all : [cause]) {
                // A member that should not be there is named in words.
                const [, name = ''] = /^"([^"]*)"/.exec(problem.message) ?? [];
                this.fault(placeOf(node, problem instanceof member_shape/* MemberError */.ri ? problem.at : [name]), problem.message.replace(/^line \d+: /, ''));
            }
            return undefined;
        }
    }
    #alias({ span, name }) {
        this.fault(span, `*${shown(name)} is an alias, and aliases are not read`, 'Write out what it stands for.');
    }
}
/** The member at the end of a path, or the last one on the way to it that is there. */
function placeOf(node, path) {
    let span = node.span;
    let at = node;
    for (const part of path) {
        const field = at.kind === 'mapping' && typeof part === 'string' ? (0,outline/* fieldOf */._F)(at, part) : undefined;
        at = field?.value ?? (at.kind === 'sequence' && typeof part === 'number' ? at.items[part] : undefined);
        if (at === undefined)
            return span;
        span = field?.key.span ?? at.span;
    }
    return span;
}
/** A part of a text, where it stands as it is written. */
function within({ span, raw, value }, start, end) {
    const lead = raw.indexOf(value);
    if (lead === -1 || /[\r\n]/.test(raw))
        return span;
    const move = (by) => ({
        line: span.start.line,
        column: span.start.column + lead + by,
        offset: span.start.offset + lead + by
    });
    return { start: move(start), end: move(end) };
}
function shown(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./lib/operations/find-app-spec-text.js



/** The agents look for the first one; for ECS and Lambda it may be any. */
const appSpecFiles = ['appspec.yml', 'appspec.yaml', 'appspec.json'];
/** The AppSpec, of whatever platform, that may have a branch configuration; undefined when there is none. */
async function findAppSpecText({ source = '.', appspec, appspecContent }) {
    if (appspecContent !== undefined)
        return { file: app_spec_names/* appSpecNames */.Ni.content, text: appspecContent };
    for (const name of appspec === undefined ? appSpecFiles : [appspec]) {
        const found = await (0,input_file/* readInputFile */.jH)(name, { source, input: 'appspec', largestBytes: largest_app_spec/* largestAppSpec */.N, skipFolders: true });
        if (found)
            return { file: found.file, text: found.bytes };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/operations/place-text.js
var place_text = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/operations/placed-finding.js
var placed_finding = __webpack_require__(6969);
;// CONCATENATED MODULE: ./lib/operations/branch-config.js











const input = 'branch-config';
const mostTold = 10;
/**
 * The branch configuration: `branchConfig`, else the `branch_config` of the AppSpec. Undefined when there is neither. Throws a `usage` error with
 * all that is wrong and its places, and for a file that is not there.
 */
async function readBranchConfig(options) {
    const { branchConfig } = options;
    if (branchConfig === undefined)
        return fromAppSpec(options);
    if (typeof branchConfig !== 'string')
        return fromObject(branchConfig);
    if (!(0,is_file_name/* isFileName */.o)(branchConfig))
        return checked(app_spec_names/* branchConfigNames */.R_.input, readGiven(branchConfig));
    const { file, bytes } = await readNamed(branchConfig, options.source ?? '.');
    return checked(file, readGiven(bytes));
}
/** What is said about the `branch_config` of an AppSpec; nothing when it has none. */
function branchConfigFindings(file, text) {
    const { findings = [] } = readAppSpec(text) ?? {};
    return findings.map(finding => toDiagnostic(file, finding));
}
async function readNamed(given, source) {
    const name = given.trim();
    if (name === '')
        throw new core_errors/* DeployError */.sH('usage', '`branch-config` is empty', { input, hint: 'Leave it out altogether, or name a file.' });
    const found = await (0,input_file/* readInputFile */.jH)(name, { source, input, largestBytes: largest_app_spec/* largestAppSpec */.N });
    if (found)
        return found;
    const near = (0,input_file/* nearestInputFile */.RC)(name, source);
    const places = (0,input_file/* inputFilePlaces */.bP)(name, source).map(place => `"${place}"`);
    const hint = near === undefined
        ? 'Name a file of the repository, which actions/checkout brings, or write the configuration itself.'
        : `Did you mean "${near}"?`;
    throw new core_errors/* DeployError */.sH('usage', `there is no file ${places.join(' or ')} with the branch configuration`, { input, hint });
}
function readGiven(text) {
    return readBranchRules((0,read/* readYaml */.g)(text, { countsByteOrderMark: false }), { isAppSpec: false });
}
function readAppSpec(text) {
    const source = (0,read/* readYaml */.g)(text, { countsByteOrderMark: false });
    // What keeps the AppSpec from being read is said where it is validated.
    return source.problem ? undefined : readBranchRules(source, { isAppSpec: true });
}
async function fromAppSpec(options) {
    const found = await findAppSpecText(options);
    return found && checkedAppSpec(found.file, found.text);
}
function checkedAppSpec(file, text) {
    const { problem } = (0,read/* readYaml */.g)(text, { countsByteOrderMark: false });
    if (problem === undefined)
        return checked(file, readAppSpec(text));
    const { message, span } = problem;
    throw failure(file, [{ severity: 'error', message: `the AppSpec cannot be read: ${message}`, span }]);
}
/** A program's object is read as the text it would be in a file: there is one reading of it. Its places are none that anybody has seen. */
function fromObject(given) {
    const rules = readGiven(textOf(given));
    return checked(app_spec_names/* branchConfigNames */.R_.option, rules, { isPlaced: false });
}
function textOf(given) {
    try {
        return JSON.stringify(given, undefined, 1);
    }
    catch (error) {
        throw new core_errors/* DeployError */.sH('usage', `\`branchConfig\` cannot be used: ${error.message}`, { input, cause: error });
    }
}
function checked(file, read, { isPlaced = true } = {}) {
    if (read === undefined)
        return undefined;
    const { rules, findings } = read;
    if (findings.some(({ severity }) => severity === 'error'))
        throw failure(file, findings, isPlaced);
    return { file, rules, isPlaced, diagnostics: findings.map(finding => toDiagnostic(file, finding, isPlaced)) };
}
/** All of them, one a line: who corrects one wants to know of the others. */
function failure(file, findings, isPlaced = true) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const hints = new Set(errors.map(({ hint }) => hint));
    const [hint] = hints.size === 1 ? hints : [undefined];
    const told = errors.slice(0, mostTold).map(finding => {
        // What is to be done about each of them stands beside it, unless it is the same.
        const words = hints.size === 1 ? finding.message : (0,with_hint/* withHint */.m)(finding);
        return `${(0,place_text/* placeText */.Z)(file, isPlaced ? finding.span : undefined)}: ${words}`;
    });
    const more = errors.length - told.length;
    return new core_errors/* DeployError */.sH('usage', [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'), {
        input,
        hint: hint ?? 'Correct the branch configuration.',
        diagnostics: findings.map(finding => toDiagnostic(file, finding, isPlaced))
    });
}
function toDiagnostic(file, { message, span, ...finding }, isPlaced = true) {
    return (0,placed_finding/* placedFinding */.h)('branch-config', { file, problem: message, ...finding, ...(isPlaced && { span }) });
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   c6: () => (/* binding */ groupNameOf),
/* harmony export */   iV: () => (/* binding */ missingBranchHint),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   s5: () => (/* binding */ readNameTemplate)
/* harmony export */ });
/* unused harmony export branchLabel */
/* harmony import */ var _bundle_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3233);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);




const variables = ['BRANCH', 'PR_NUMBER', 'SHA'];
/** Of names of deployment groups (limits page of the CodeDeploy guide). */
const longestName = 100;
/** Of a commit, of SHA-1 or of SHA-256. */
const fullId = '(?:[0-9a-f]{40}|[0-9a-f]{64})';
const legal = /^[\w.+=,@-]+$/;
/** Of a label in the name of a host (RFC 1035). */
const longestLabel = 63;
/** Of the SHA-256 of a branch, in hexadecimal digits. */
const hashLength = 12;
const endsInHash = new RegExp(`-(?<hash>[0-9a-f]{${hashLength}})$`);
/** A hyphen and a hash, with a letter before them. */
const shortestLabel = hashLength + 2;
/** The full name of a tag begins with it, and of no branch on GitHub (docs.github.com, "Naming branches and tags"). */
const tagPrefix = 'refs/tags/';
/** Reads the name of a deployment group: text, `$BRANCH`, `$PR_NUMBER` and `$SHA`, also in braces. */
function readNameTemplate(source) {
    const template = [];
    const faults = [];
    for (const found of source.matchAll(/\$(?:\{([^}]*)\}|(BRANCH|PR_NUMBER|SHA)|(\w*))|[\w.+=,@-]+|[^$\w.+=,@-]+/g)) {
        const [text, braced, bare, other] = found;
        const place = { start: found.index, end: found.index + text.length };
        if (!text.startsWith('$')) {
            if (legal.test(text))
                template.push(text);
            else
                faults.push({
                    ...place,
                    message: `"${text}" cannot be part of the name of a deployment group`,
                    hint: 'Use letters, digits and . _ + = , @ -'
                });
            continue;
        }
        const variable = variables.find(name => name === (braced ?? bare));
        if (variable !== undefined) {
            template.push({ variable });
            continue;
        }
        const near = (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(braced ?? other ?? '', variables);
        faults.push({
            ...place,
            message: `there is no variable "${text}"`,
            hint: near === undefined ? 'Use $BRANCH, $PR_NUMBER or $SHA.' : `Did you mean "$${near}"?`
        });
    }
    const least = template.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.variable === 'BRANCH' ? shortestLabel : 1), 0);
    const whole = { start: 0, end: source.length };
    if (faults.length === 0 && template.length === 0) {
        faults.push({ ...whole, message: 'the name of the deployment group is empty', hint: 'Leave it out for $BRANCH.' });
    }
    else if (faults.length === 0 && least > longestName) {
        const hint = `Shorten it: a name has at most ${longestName} characters, and a branch takes ${shortestLabel} of them at least.`;
        faults.push({ ...whole, message: 'the name of the deployment group is too long', hint });
    }
    else if (faults.length === 0 && isAmbiguous(template)) {
        const hint = 'Put a letter or a hyphen between them: "$BRANCH-$PR_NUMBER".';
        faults.push({ ...whole, message: 'where the branch ends and the number begins cannot be told', hint });
    }
    return { template, faults };
}
/** Whether branch "a1" of pull request 2 has the name that branch "a" of pull request 12 has. */
function isAmbiguous(template) {
    const shape = template.map(part => (typeof part === 'string' ? part : part.variable === 'SHA' ? '-' : `$${part.variable}`)).join('');
    return /\$BRANCH\d*\$PR_NUMBER|\$PR_NUMBER\d*\$BRANCH/.test(shape);
}
/** Whether the name is the same for every branch. */
function isConstant(template) {
    return template.every(part => typeof part === 'string');
}
/**
 * The name of a group, legal, and the same each time. Two branches get the same only where the template has no `$BRANCH`. Throws a `usage`
 * error that names the input for a variable without a value.
 */
function groupNameOf(template, facts) {
    const others = template.map(part => (typeof part === 'string' ? part : part.variable === 'BRANCH' ? '' : valueOf(part.variable, facts)));
    const amount = template.filter(part => typeof part !== 'string' && part.variable === 'BRANCH').length;
    const room = amount === 0 ? longestLabel : Math.floor((longestName - others.join('').length) / amount);
    if (room < shortestLabel)
        throw tooLong(others.join(''));
    const label = amount === 0 ? '' : branchLabel(requireBranch(facts), Math.min(longestLabel, room));
    const name = template.map((part, index) => (typeof part !== 'string' && part.variable === 'BRANCH' ? label : others[index])).join('');
    if (name.length > longestName)
        throw tooLong(name);
    return name;
}
/** Undefined when the template gives this name to nobody. */
function ownerOf(template, name) {
    const parts = {
        BRANCH: '(?<branch>[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)',
        PR_NUMBER: '(?<number>[1-9]\\d*)',
        SHA: `(?<commitId>${fullId})`
    };
    const known = new Set();
    const pattern = template.map(part => {
        if (typeof part === 'string')
            return part.replace(/[.+]/g, '\\$&');
        // The second time it is the same.
        const again = known.has(part.variable);
        known.add(part.variable);
        return again ? parts[part.variable].replace(/^\(\?<(\w+)>.*$/, '\\k<$1>') : parts[part.variable];
    });
    const found = new RegExp(`^${pattern.join('')}$`).exec(name);
    if (found === null)
        return undefined;
    const { branch, number, commitId } = found.groups ?? {};
    const pullRequestNumber = number === undefined ? undefined : Number(number);
    const hash = endsInHash.exec(branch ?? '')?.groups?.['hash'];
    const owner = (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ branch: hash === undefined ? branch : undefined, hash, pullRequestNumber });
    return hash !== undefined || groupNameOf(template, { branch, pullRequestNumber, commitId }) === name ? owner : undefined;
}
/** Whether a template has a variable. */
function hasVariable(template, variable) {
    return template.some(part => typeof part !== 'string' && part.variable === variable);
}
/** The start of the SHA-256 of a branch, or of a tag by its full name. */
function hashOf(branch) {
    return (0,_bundle_text_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .textSha256 */ .X)(branch).slice(0, hashLength);
}
/**
 * A branch as a DNS label: letters, digits and hyphens. One that is not such a label has a hyphen and its hash at the end, so that no two
 * branches have the same; so has one that looks as if it had, and every tag, which is `refs/tags/v1` and `v1-<hash>`.
 */
function branchLabel(branch, longest = longestLabel) {
    const shortName = branch.startsWith(tagPrefix) ? branch.slice(tagPrefix.length) : branch;
    const plain = shortName.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
    if (plain === branch && plain.length <= longest && !endsInHash.test(plain))
        return plain;
    const room = longest - hashLength - 1;
    const words = plain.slice(0, room).replace(/-$/, '') || 'branch'.slice(0, room);
    return `${words}-${hashOf(branch)}`;
}
function requireBranch({ branch }) {
    if (branch !== undefined && branch !== '')
        return branch;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', 'the name of the deployment group has `$BRANCH`, and there is no branch', {
        input: 'branch',
        hint: missingBranchHint
    });
}
/** Where a branch comes from. */
const missingBranchHint = 'Name it with `branch` (`--branch "$(git branch --show-current)"`); of a push and of a pull request the event has it.';
function valueOf(variable, { pullRequestNumber, commitId }) {
    if (variable === 'PR_NUMBER') {
        if (pullRequestNumber !== undefined)
            return String(pullRequestNumber);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', 'the name of the deployment group has `$PR_NUMBER`, and there is no pull request', {
            input: 'pull-request-number',
            hint: 'Give its number with `pull-request-number`; a run for a pull request has it.'
        });
    }
    if (commitId !== undefined && new RegExp(`^${fullId}$`, 'i').test(commitId))
        return commitId.toLowerCase();
    const [problem, what] = commitId === undefined || commitId === '' ? ['there is no commit', ''] : [`"${commitId}" is no id of a commit`, 'full '];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `the name of the deployment group has \`$SHA\`, and ${problem}`, {
        input: 'github-commit-id',
        hint: `Give its ${what}id with \`github-commit-id\`; a run of a workflow has one.`
    });
}
function tooLong(name) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `the name of the deployment group is too long: "${name}"`, {
        input: 'branch-config',
        hint: `A name has at most ${longestName} characters; shorten \`deploymentGroupName\`.`
    });
}


/***/ })

};
