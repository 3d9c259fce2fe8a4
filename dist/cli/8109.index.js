export const id = 8109;
export const ids = [8109];
export const modules = {

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerInstance: () => (/* binding */ register_instance_registerInstance)
});

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/on-premises/change-tags.js
var change_tags = __webpack_require__(5219);
// EXTERNAL MODULE: ./lib/operations/on-premises/iam-identity.js
var iam_identity = __webpack_require__(4035);
// EXTERNAL MODULE: ./lib/operations/on-premises/instance-name.js
var instance_name = __webpack_require__(7416);
// EXTERNAL MODULE: ./lib/operations/on-premises/instance-tags.js
var instance_tags = __webpack_require__(3978);
// EXTERNAL MODULE: ./lib/operations/on-premises/on-premises-port.js
var on_premises_port = __webpack_require__(3469);
// EXTERNAL MODULE: ./lib/operations/on-premises/on-premises-run.js
var on_premises_run = __webpack_require__(1689);
// EXTERNAL MODULE: ./lib/operations/on-premises/read-instances.js
var read_instances = __webpack_require__(3144);
// EXTERNAL MODULE: ./lib/operations/on-premises/tag-instances.js
var tag_instances = __webpack_require__(5632);
;// CONCATENATED MODULE: ./lib/operations/on-premises/register-instance.js










/** User guide: CodeDeploy keeps its records of what was deregistered, and with them the name and the ARN. */
const keptRecords = 'CodeDeploy may keep the name and the ARN of a deregistered instance for about a day.';
/**
 * Registers an on-premises instance, and tags it. One that is registered with the same ARN is left as it is, but for its tags; with another
 * ARN it is an `already-exists` error. Throws a `DeployError`, which says so when the instance is registered and not tagged.
 */
async function registerInstance(options, ports) {
    const { instanceName: name, instanceTags: set = {}, dryRun: isDryRun = false } = options;
    (0,instance_name/* requireInstanceName */.a)(name);
    const identity = (0,iam_identity/* requireIdentity */.sK)(options);
    (0,instance_tags/* requireTags */.b5)(set);
    const run = (0,on_premises_run/* startRun */.A)(options, ports);
    const found = await run.ask(port => port.get(name, run.signal));
    const existing = found?.isRegistered === true ? requireSame(found, identity) : undefined;
    if (existing !== undefined)
        (0,instance_tags/* requireRoom */.hr)([existing], set, []);
    const change = existing === undefined ? 'registered' : 'none';
    if (isDryRun) {
        const before = existing ?? unregistered(name);
        return { instanceName: name, ...where(run), change, tags: (0,instance_tags/* tagsAfter */.Yc)(before, set, []), tagsSet: newOf(before, set), isDryRun };
    }
    if (existing === undefined)
        await register(name, identity, found !== undefined, run);
    // Its record may have kept the tags of what was deregistered.
    const before = existing ?? (found === undefined ? unregistered(name) : await readOne(name, run));
    const tags = await tagged(before, set, change, run);
    return { instanceName: name, ...where(run), change, tags, tagsSet: newOf(before, set), isDryRun };
}
function where({ onPremises }) {
    return (0,defined/* defined */.s)({ region: onPremises.region() });
}
async function readOne(name, run) {
    const [instance] = await (0,read_instances/* readInstances */.dX)([name], run, true);
    return instance ?? unregistered(name);
}
function unregistered(name) {
    return { name, isRegistered: false, tags: [] };
}
function newOf({ tags }, set) {
    return Object.keys(set).filter(key => !tags.some(tag => tag.key === key && tag.value === set[key]));
}
/** Throws `already-exists` for an instance of another identity. */
function requireSame(found, identity) {
    if ((0,iam_identity/* isSameIdentity */.B2)(identity, found.identity))
        return found;
    const as = found.identity === undefined
        ? 'and not said with which ARN'
        : found.identity.type === identity.type
            ? `with the ARN of another ${identity.type}`
            : `with the ARN of a ${found.identity.type}, not of this ${identity.type}`;
    throw new errors/* DeployError */.sH('already-exists', `instance "${found.name}" is registered already, ${as}`, {
        operation: 'GetOnPremisesInstance',
        input: identity.type === 'user' ? 'iam-user-arn' : 'iam-session-arn',
        hint: `Choose another name, or deregister it first: codedeploy-kit deregister ${found.name}. ${keptRecords}`
    });
}
/** Registers it once: after an answer that was lost, what is there with our ARN is ours. */
async function register(name, identity, wasDeregistered, run) {
    try {
        await run.ask(async (port) => {
            try {
                await port.register(name, identity, run.signal);
            }
            catch (error) {
                if (!(error instanceof errors/* DeployError */.sH) || run.signal?.aborted)
                    throw error;
                if (!(0,errors/* isTransient */.dg)(error) && error.code !== 'already-exists')
                    throw error;
                const now = await port.get(name, run.signal).catch(() => undefined);
                if (now?.isRegistered !== true)
                    throw error;
                requireSame(now, identity);
            }
        });
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || error.code !== 'already-exists' || error.operation === 'GetOnPremisesInstance')
            throw error;
        const holder = error.errorName === 'InstanceNameAlreadyRegisteredException' ? undefined : await holderOf(identity, run);
        const known = wasDeregistered ? 'An instance of this name was deregistered before.' : error.hint;
        const hint = holder === undefined
            ? [known, keptRecords].filter(Boolean).join(' ')
            : `Instance "${holder}" has it, and each instance needs one of its own. If that is gone: codedeploy-kit deregister ${holder}. ${keptRecords}`;
        const { code, message, operation, errorName, requestId, input, cause } = error;
        throw new errors/* DeployError */.sH(code, message, { operation, errorName, requestId, input, cause, hint });
    }
}
/** Not more instances are looked through for the one that has an ARN: it is only for a hint. */
const mostLookedThrough = 250;
async function holderOf(identity, { onPremises, signal }) {
    try {
        for (const batch of (0,read_instances/* inBatches */.oq)(await onPremises.list(mostLookedThrough, signal), on_premises_port/* mostInBatch */.X)) {
            const holder = (await onPremises.getMany(batch, signal)).find(instance => (0,iam_identity/* isSameIdentity */.B2)(identity, instance.identity));
            if (holder !== undefined)
                return holder.name;
        }
        return undefined;
    }
    catch {
        return undefined;
    }
}
async function tagged(before, set, change, run) {
    if ((0,change_tags/* isTaggedSo */.F)(before, { set, remove: [] }))
        return (0,tag_instances/* tagsOf */.F)(before.tags);
    const touched = [];
    try {
        const onChanged = (names) => void touched.push(...names);
        const [after] = await (0,change_tags/* changeTags */.m)([before], { set, remove: [] }, run, { onChanged, isNew: change === 'registered' });
        return (0,tag_instances/* tagsOf */.F)(after?.tags ?? []);
    }
    catch (error) {
        const is = change === 'registered' ? 'is registered' : 'was registered before';
        const tags = touched.length > 0
            ? 'its tags were changed, and could not be read back'
            : change === 'registered'
                ? 'has no tags'
                : 'its tags are as they were';
        const hint = `Without its tags no deployment reaches it. Run it again, or: codedeploy-kit tag ${before.name}.`;
        throw (0,on_premises_run/* afterDoing */.c)(`instance "${before.name}" ${is}, and ${tags}`, error, run.signal, hint);
    }
}

// EXTERNAL MODULE: ./lib/library/check-options.js + 1 modules
var check_options = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/library/on-premises-ports.js
var on_premises_ports = __webpack_require__(8802);
;// CONCATENATED MODULE: ./lib/library/register-instance.js



/**
 * Registers an on-premises instance by the ARN of its IAM user or of its session, and tags it. What is registered with that ARN already is
 * left as it is. Throws a `DeployError` unless all of that was done; it says when the instance is registered and not tagged.
 */
async function register_instance_registerInstance(options) {
    (0,check_options/* checkOptions */.J)('registerInstance', options);
    return registerInstance(options, await (0,on_premises_ports/* onPremisesPorts */.o)(options));
}


/***/ })

};
