export const id = 7552;
export const ids = [7552];
export const modules = {

/***/ 7552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Re: () => (/* binding */ deleteForBranch),
  XL: () => (/* binding */ deployForBranch),
  b8: () => (/* binding */ rehearseForBranch)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/operations/branch-config.js + 3 modules
var branch_config = __webpack_require__(7964);
// EXTERNAL MODULE: ./lib/operations/branch-name.js
var branch_name = __webpack_require__(9426);
// EXTERNAL MODULE: ./lib/operations/place-text.js
var place_text = __webpack_require__(2041);
;// CONCATENATED MODULE: ./lib/operations/branch-target.js




/** Names of branches have up to 255 bytes in most file systems. */
const longestBranch = 1_000;
const mostSteps = 5_000_000;
/**
 * The group of a branch, as its configuration says; undefined when there is no configuration, neither in `branchConfig` nor in the AppSpec.
 *
 * Patterns are regular expressions for the whole name in any case, tried in the order they are written in. A pattern is taken as a whole:
 * `a|b` is one name or the other, where webfactory/create-aws-codedeploy-deployment takes all that begins with "a" or ends with "b". Throws
 * `usage` for a configuration that cannot be used, with places, for a run without a branch, and for a name whose variable has no value.
 */
async function resolveBranch(options, observe = () => undefined) {
    const config = await (0,branch_config.readBranchConfig)(options);
    if (config === undefined)
        return undefined;
    for (const { file, span, message, hint } of config.diagnostics) {
        observe({ type: 'warning', message: `${(0,place_text/* placeText */.Z)(file, span)}: ${message}`, ...(hint !== undefined && { hint }) });
    }
    const branch = exactName(options.branch, 'branch');
    const name = exactName(options.configName, 'config-name') ?? branch;
    if (name === undefined) {
        throw new errors/* DeployError */.sH('usage', `"${config.file}" has a group for each branch, and there is no branch`, {
            input: 'branch',
            hint: branch_name/* missingBranchHint */.iV
        });
    }
    const rule = firstMatch(config, name, name === branch ? 'branch' : 'config-name', { steps: mostSteps });
    if (rule === undefined)
        return unmatched(config, name, options.onUnmatchedBranch);
    const { pattern, span, group } = rule;
    const place = config.isPlaced ? span : undefined;
    if (group === undefined) {
        return { type: 'skip', reason: `"${name}" is not deployed: "${pattern}" in ${(0,place_text/* placeText */.Z)(config.file, place)} says so`, isMatched: true };
    }
    const { deploymentGroupConfig, deploymentOptions } = group;
    const facts = { branch, pullRequestNumber: options.pullRequestNumber, commitId: options.githubCommitId };
    const deploymentGroupName = (0,branch_name/* groupNameOf */.c6)(group.name, facts);
    requireOwn(deploymentGroupName, rule, config, { ...facts, isNamedByBranch: name === branch });
    return {
        type: 'group',
        deploymentGroupName,
        isShared: (0,branch_name/* isConstant */.VO)(group.name),
        ...(deploymentGroupConfig && { deploymentGroupConfig }),
        ...(deploymentOptions && { deploymentOptions }),
        pattern,
        file: config.file,
        ...(place && { span: place })
    };
}
/** As git has it, to the last blank: `refs/heads/main` and `main` with a blank that no keyboard has may be names of other branches. */
function exactName(name, input) {
    if (name?.startsWith('refs/heads/') === true) {
        throw new errors/* DeployError */.sH('usage', `\`${input}\` is "${name}", and branches are compared by their short names`, {
            input,
            hint: 'Give the short name, in a workflow `${{ github.head_ref || github.ref_name }}`, or leave it empty for that of the event.'
        });
    }
    return name === '' ? undefined : name;
}
function firstMatch({ rules, file }, name, input, budget) {
    if (name.length > longestBranch) {
        throw new errors/* DeployError */.sH('usage', `the name of the branch has ${name.length} characters, and no more than ${longestBranch} are compared`, {
            input
        });
    }
    return rules.find(({ pattern, span, expression }) => {
        try {
            return expression.matches(name, budget);
        }
        catch (error) {
            throw new errors/* DeployError */.sH('usage', `${(0,place_text/* placeText */.Z)(file, span)}: "${pattern}": ${error.message}`, {
                input: 'branch-config',
                hint: 'Write a simpler pattern, without repetitions in repetitions.',
                cause: error
            });
        }
    });
}
function unmatched({ rules, file }, name, policy = 'skip') {
    const patterns = rules.map(({ pattern }) => `"${pattern}"`);
    const listed = patterns.length > 20 ? `${patterns.slice(0, 20).join(', ')} and ${patterns.length - 20} more` : patterns.join(', ');
    const reason = `no pattern in ${file} matches "${name}"`;
    if (policy === 'skip')
        return { type: 'skip', reason: `${reason}: ${listed}`, isMatched: false };
    throw new errors/* DeployError */.sH('usage', `${reason}: ${listed}`, {
        input: 'branch-config',
        hint: `Add one that does, ".*" for any other; with "${name}: ~" nothing is deployed, and that is no failure.`
    });
}
/**
 * Whoever may name a branch could otherwise name the group that another one has, such as "production", or what another pattern makes of a pull
 * request or of another branch. Of two patterns that would give each a branch the same name the later one gives none, so that the order says
 * whose it is; a `config-name` has no place in that order, and gives none that any other pattern could give.
 */
function requireOwn(name, { group }, config, { branch = '', pullRequestNumber, isNamedByBranch }) {
    const { rules, file } = config;
    if (group === undefined || (0,branch_name/* isConstant */.VO)(group.name))
        return;
    const template = group.name;
    const isChosen = (0,branch_name/* hasVariable */.$u)(template, 'BRANCH');
    const number = (0,branch_name/* hasVariable */.$u)(template, 'PR_NUMBER') ? pullRequestNumber : undefined;
    const own = rules.findIndex(each => each.group === group);
    const budget = { steps: mostSteps };
    const other = rules.find((each, index) => {
        if (each.group === undefined || index === own)
            return false;
        if ((0,branch_name/* isConstant */.VO)(each.group.name))
            return each.group.name.join('') === name;
        const owner = (0,branch_name/* ownerOf */.bf)(each.group.name, name);
        if (owner === undefined)
            return false;
        if (!(0,branch_name/* hasVariable */.$u)(each.group.name, 'BRANCH'))
            return isChosen || (index < own && owner.pullRequestNumber !== number);
        if (!isChosen || (isNamedByBranch && index > own))
            return false;
        // Nobody knows whose hash it is when it is not this branch's.
        if (owner.branch === undefined)
            return owner.hash !== (0,branch_name/* hashOf */.qQ)(branch);
        return owner.branch !== branch && (!isNamedByBranch || firstMatch(config, owner.branch, 'branch', budget) === each);
    });
    if (other === undefined)
        return;
    throw new errors/* DeployError */.sH('usage', `the branch would have the deployment group "${name}", which is that of "${other.pattern}" in ${file}`, {
        input: 'branch-config',
        hint: 'Rename the branch, or put something before or behind the variable in `deploymentGroupName`: "$BRANCH.staging".'
    });
}

// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
// EXTERNAL MODULE: ./lib/operations/active-deployment.js
var active_deployment = __webpack_require__(1519);
// EXTERNAL MODULE: ./lib/operations/cancellable.js
var cancellable = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/operations/group-owner.js
var group_owner = __webpack_require__(8867);
// EXTERNAL MODULE: ./lib/operations/patiently.js
var patiently = __webpack_require__(1112);
;// CONCATENATED MODULE: ./lib/operations/delete-application.js



/**
 * Whether the application may be deleted: it was made here, or is to be adopted. That is seen through one of its groups; `stored` is absent when
 * there is none any more.
 */
async function decideApplication(stored, { options, ports, patience }) {
    const { applicationName, deleteApplication, adoptDeploymentGroup, run, signal } = options;
    const kept = (why, next) => ({
        type: 'kept',
        reason: `Application "${applicationName}" is kept: ${why}. ${next}`
    });
    const adopt = 'With `adopt-deployment-group: true` it is deleted whoever made it';
    if (deleteApplication !== true)
        return { type: 'none' };
    if (!stored) {
        const application = await (0,patiently/* patiently */.d_)(() => ports.groups.findApplication(applicationName, signal), patience);
        if (!application)
            return { type: 'none' };
        return adoptDeploymentGroup === true ? { type: 'delete' } : kept('nobody can see who made it without this group', adopt);
    }
    if (adoptDeploymentGroup === true)
        return { type: 'delete' };
    const read = await (0,group_owner/* readTags */.g$)(() => ports.groups.applicationTags(stored, signal), patience);
    if (read.type === 'tags' && (0,group_owner/* isOurs */.MU)(read.tags, run?.repository))
        return { type: 'delete' };
    return kept((0,group_owner/* foreignWords */.Km)(read), read.type === 'denied' ? 'Allow codedeploy:ListTagsForResource to the role of this run' : adopt);
}
/** What was deleted just now may be listed for some seconds. */
const looks = 6;
const pauseMs = 2_000;
/**
 * Deletes the application, unless it has groups: DeleteApplication takes them all with it, also one that somebody has created anew under the name
 * of the deleted one. Of a dry run, tells what would be. Whether it was deleted.
 */
async function deleteApplication(signal, { options, ports, observe, patience }) {
    const { applicationName, dryRun } = options;
    let isAsked = false;
    // What is tried again has been looked at again.
    const kept = await (0,patiently/* patiently */.d_)(async () => {
        try {
            const words = await whyKept(signal, { options, ports, observe, patience });
            if (words !== undefined || dryRun === true)
                return words;
            isAsked = true;
            await ports.groups.deleteApplication(applicationName, signal);
        }
        catch (error) {
            // The answer that was lost was that it is deleted.
            if (!isAsked || !(error instanceof errors/* DeployError */.sH) || error.code !== 'not-found')
                throw error;
        }
        return undefined;
    }, { ...patience, signal });
    if (kept !== undefined) {
        observe({ type: 'notice', message: `Application "${applicationName}" is kept: ${kept}` });
        return false;
    }
    observe({ type: 'application', applicationName, change: 'deleted', ...(dryRun === true && { isPlan: true }) });
    return dryRun !== true;
}
/** Which groups the application has, besides the one that is deleted and may be listed for a while. */
async function whyKept(signal, { options, ports, patience: { clock } }) {
    const { applicationName, deploymentGroupName, dryRun } = options;
    for (let look = 1;; look++) {
        const names = await ports.codedeploy.listDeploymentGroups(applicationName, signal);
        const others = names.filter(name => name !== deploymentGroupName);
        if (others.length > 0)
            return `it has ${others.length > 5 ? `${others.length} other groups` : `other groups: ${others.join(', ')}`}`;
        if (others.length === names.length || dryRun === true)
            return undefined;
        // A cancel does not wait for that.
        if (look >= looks || options.signal?.aborted === true)
            return `a group "${deploymentGroupName}" is listed again, which somebody else may have created`;
        await clock.sleep(pauseMs, signal);
    }
}
/** The error when the group was deleted and its application was not. */
function halfDeleted(error, { applicationName, deploymentGroupName }) {
    const { code, message, hint, operation, errorName, requestId } = error;
    return new errors/* DeployError */.sH(code, `deployment group "${deploymentGroupName}" was deleted, and its application was not: ${message}`, {
        ...{ operation, errorName, requestId, cause: error },
        hint: hint ?? `Delete it with \`aws deploy delete-application --application-name ${applicationName}\`.`
    });
}

// EXTERNAL MODULE: ./lib/operations/follow-deployment.js
var follow_deployment = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/operations/follow-to-end.js + 2 modules
var follow_to_end = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/operations/heard-observer.js
var heard_observer = __webpack_require__(8897);
// EXTERNAL MODULE: ./lib/operations/hooks-left.js
var hooks_left = __webpack_require__(8389);
// EXTERNAL MODULE: ./lib/operations/meet-active.js
var meet_active = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/operations/with-grace.js
var with_grace = __webpack_require__(5949);
;// CONCATENATED MODULE: ./lib/operations/delete-deployment-group.js













/** How long a cancelled run still waits for what it has begun: a cancelled step has 7.5 s. */
const graceMs = 3_000;
/** What is gone for one call may be there for the next one for a moment. */
const delete_deployment_group_pauseMs = 2_000;
/**
 * Deletes a deployment group; one that is not there is a success, too. Throws `refused` for one that was not made here, `active-deployment`
 * while it is being deployed to, unless `onActiveDeployment` says otherwise, `access-denied` when nobody may see whether it is, and `cancelled`
 * before anything was deleted.
 */
async function deleteDeploymentGroup(options, ports) {
    const { applicationName, deploymentGroupName, signal, timeout, onEvent } = options;
    const { clock } = ports;
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(onEvent);
    const startMs = clock.now();
    const patience = { clock, signal, patienceMs: timeout, onRetry: (0,patiently/* tellRetry */.CM)(observe) };
    const context = { options, ports, observe, startMs, patience, stopped: new Set() };
    const removed = await (0,cancellable.cancellable)(signal, `deployment group "${deploymentGroupName}" was known to be deleted`, () => remove(context));
    const deletion = 'fate' in removed ? await finish(removed, context) : removed;
    return { ...deletion, applicationName, deploymentGroupName, durationMs: clock.now() - startMs, ...problem() };
}
/** Up to the group itself. How it ends there, or what is left to do. */
async function remove(context) {
    const { options, ports, observe } = context;
    const { applicationName, deploymentGroupName, dryRun, signal } = options;
    const about = { applicationName, deploymentGroupName, differences: [] };
    let lost;
    let wait;
    for (;;) {
        const stored = await find(context);
        if (!stored) {
            if (lost) {
                // What was asked for, and not answered, was done.
                observe({ type: 'deployment-group', change: 'deleted', ...about });
                return { isDeleted: true, fate: lost };
            }
            observe({ type: 'deployment-group', change: 'absent', ...about });
            return { isDeleted: false, fate: await decideApplication(undefined, context) };
        }
        await requireOurs(stored, context);
        // Asked before the group is gone: whose the application is can be seen through its groups only.
        const fate = await decideApplication(stored, context);
        const activeId = await activeIn(context);
        if (activeId === 'gone') {
            await ports.clock.sleep(delete_deployment_group_pauseMs, signal);
            continue;
        }
        if (activeId !== undefined) {
            const skipped = dryRun === true ? await tellActive(activeId, context) : await meet(activeId, stored, context);
            if (skipped)
                return skipped;
            // It may be another group by now, and there may be another deployment.
            if (dryRun !== true)
                continue;
        }
        if (dryRun === true) {
            observe({ type: 'deployment-group', change: 'deleted', ...about, isPlan: true });
            return { isDeleted: false, fate };
        }
        signal?.throwIfAborted();
        let left;
        try {
            left = await (0,with_grace/* withGrace */.p)(signal, graceMs, ports.clock, late => ports.groups.delete(applicationName, deploymentGroupName, late));
        }
        catch (error) {
            // Not asked again before it is looked at again: it may be somebody else's group by now, or be deployed to.
            wait ??= (0,patiently/* waitsFrom */.$1)(context.patience);
            await wait(error);
            // What is throttled was refused.
            if ((0,errors/* isTransient */.dg)(error) && error.code !== 'throttled')
                lost = fate;
            continue;
        }
        observe({ type: 'deployment-group', change: 'deleted', ...about });
        if (left.length > 0)
            observe((0,hooks_left/* hooksLeftWarning */.w)(left));
        return { isDeleted: true, fate };
    }
}
async function find({ options, ports, patience, observe }) {
    const { applicationName, deploymentGroupName, signal } = options;
    try {
        return await (0,patiently/* patiently */.d_)(() => ports.groups.find(applicationName, deploymentGroupName, signal), patience);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH))
            throw error;
        if (error.code === 'not-found') {
            if (options.deleteApplication !== true)
                tellNoApplication(options, observe);
            return undefined;
        }
        if (error.code !== 'access-denied')
            throw error;
        const { code, message, operation, errorName, requestId } = error;
        throw new errors/* DeployError */.sH(code, message, {
            ...{ operation, errorName, requestId, cause: error },
            hint: 'Allow codedeploy:GetDeploymentGroup to the role of this run: a group is not deleted before it is known whose it is.'
        });
    }
}
/** Where a slip would leave every group, and be as green as if there were none. */
function tellNoApplication({ applicationName }, observe) {
    const message = `There is no application "${applicationName}", and so no deployment group of it`;
    observe({ type: 'warning', message, hint: 'Check `application-name` and the region, unless somebody has deleted it.' });
}
async function requireOurs(stored, { options, ports, patience }) {
    const { adoptDeploymentGroup, run, signal } = options;
    if (adoptDeploymentGroup === true)
        return;
    const read = await (0,group_owner/* readTags */.g$)(() => ports.groups.tags(stored, signal), patience);
    if (read.type === 'tags' && (0,group_owner/* isOurs */.MU)(read.tags, run?.repository))
        return;
    throw (0,group_owner/* refusedAsForeign */.Jg)(stored, read, 'is not deleted:', {
        input: 'deployment-group-name',
        hint: 'Check the name; with `adopt-deployment-group: true` it is deleted whoever made it.'
    });
}
/** The id of a deployment that is under way. `gone`: the group is not there any more. */
async function activeIn({ options, ports, patience }) {
    try {
        return await (0,active_deployment/* firstActive */.HK)(options, ports.codedeploy, patience);
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || options.signal?.aborted)
            throw error;
        if (error.code === 'not-found')
            return 'gone';
        if (error.code !== 'access-denied')
            throw error;
        const { code, message, operation, errorName, requestId } = error;
        throw new errors/* DeployError */.sH(code, message, {
            ...{ operation, errorName, requestId, cause: error },
            hint: 'Allow codedeploy:ListDeployments to the role of this run: a group is not deleted before it is known that nothing is deployed to it.'
        });
    }
}
/** Does what `onActiveDeployment` says about the deployment that is under way, and its rollback. How it ends here, if it does. */
async function meet(activeId, stored, context) {
    const { options, ports, observe, startMs, stopped } = context;
    const { applicationName, deploymentGroupName, onActiveDeployment = 'fail', signal } = options;
    const meeting = {
        request: { applicationName, deploymentGroupName, description: '', deploymentMode: 'RESTART' },
        complete: undefined,
        options: { onActiveDeployment, ...(signal && { signal }) },
        ...{ ports, observe, startMs, stopped },
        deadlineMs: startMs + (0,follow_to_end/* budgetOf */.nT)(options, stored.group)
    };
    for (let id = activeId; id !== undefined;) {
        const met = await (0,meet_active/* meetActive */.g)(busy(deploymentGroupName, id), undefined, meeting);
        if (met.type === 'skipped')
            return skippedAsActive(met.active ? (0,active_deployment/* describeActive */.I_)(met.active) : id);
        if (met.type === 'timed-out') {
            const active = met.active ? (0,active_deployment/* describeActive */.I_)(met.active) : id;
            throw new errors/* DeployError */.sH('active-deployment', `deployment group "${deploymentGroupName}" is not deleted: ${active} has not ended in time`, {
                deploymentId: id,
                hint: 'Give it a longer `timeout`, or stop the deployment: `on-active-deployment: stop`.'
            });
        }
        signal?.throwIfAborted();
        id = await rollbackOf(id, stored, context);
    }
    return undefined;
}
/** The rollback of what has ended, which may be announced late: it is not seen among the group's deployments before that. */
async function rollbackOf(deploymentId, { group }, { options, ports, stopped }) {
    const { signal, onActiveDeployment } = options;
    try {
        const ended = await ports.codedeploy.getDeployment(deploymentId, signal);
        if (ended.status === 'Succeeded' || (0,model/* isAutomaticRollback */.oR)(ended))
            return undefined;
        const isAsked = stopped.has(deploymentId) && onActiveDeployment === 'stop-and-rollback' ? true : undefined;
        const following = signal ? { signal } : {};
        return (await (0,follow_deployment/* findRollback */.a)(ended, { groupEvents: group.autoRollbackEvents, isAsked }, following, ports)).deploymentId;
    }
    catch (error) {
        if (!(error instanceof errors/* DeployError */.sH) || signal?.aborted)
            throw error;
        return undefined;
    }
}
/** What a dry run says of a deployment that is under way: it would be refused, or skipped, now. */
async function tellActive(deploymentId, { options, ports, observe, patience }) {
    const { deploymentGroupName, onActiveDeployment = 'fail' } = options;
    const active = (0,active_deployment/* describeActive */.I_)((await (0,active_deployment/* readActive */.FL)(deploymentId, options, ports, patience)) ?? { id: deploymentId });
    if (onActiveDeployment === 'fail')
        throw busy(deploymentGroupName, deploymentId, active);
    if (onActiveDeployment === 'skip')
        return skippedAsActive(active);
    const what = onActiveDeployment === 'wait' ? 'waited for' : 'stopped';
    observe({ type: 'notice', message: `"${deploymentGroupName}" is being deployed to now: ${active}, which would be ${what} first` });
    return undefined;
}
function busy(deploymentGroupName, deploymentId, active) {
    const who = active === undefined ? '' : `. Active: ${active}`;
    return new errors/* DeployError */.sH('active-deployment', `deployment group "${deploymentGroupName}" is being deployed to, and is not deleted${who}`, {
        deploymentId,
        hint: 'Wait until it ends, or choose another `on-active-deployment`: `wait`, or `stop`.'
    });
}
function skippedAsActive(active) {
    const errorMessage = `nothing was deleted: ${active} is active`;
    return { outcome: 'skipped', deploymentGroupDeleted: false, applicationDeleted: false, errorMessage };
}
/** What is left to do when there is no such group, whether or not it was deleted here: a cancel does not leave it half done. */
async function finish({ isDeleted: deploymentGroupDeleted, fate }, context) {
    const { options, ports, observe } = context;
    if (fate.type === 'kept')
        observe({ type: 'notice', message: fate.reason });
    let applicationDeleted = false;
    if (fate.type === 'delete') {
        try {
            applicationDeleted = await (0,with_grace/* withGrace */.p)(options.signal, graceMs, ports.clock, late => deleteApplication(late, context));
        }
        catch (error) {
            if (!(error instanceof errors/* DeployError */.sH) || !deploymentGroupDeleted)
                throw error;
            throw halfDeleted(error, options);
        }
    }
    if (options.dryRun === true)
        return { outcome: 'skipped', deploymentGroupDeleted, applicationDeleted, errorMessage: 'nothing was deleted: it is a dry run' };
    return { outcome: 'succeeded', deploymentGroupDeleted, applicationDeleted };
}

// EXTERNAL MODULE: ./lib/operations/deploy.js
var deploy = __webpack_require__(215);
// EXTERNAL MODULE: ./lib/operations/deployment-result.js
var deployment_result = __webpack_require__(2877);
// EXTERNAL MODULE: ./lib/operations/group-settings.js
var group_settings = __webpack_require__(3887);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/bundle/folder-name.js


/** What a folder, or a file, is called, also where its path ends in `.` or `..`. Empty for a root. */
function folderName(path) {
    const last = path
        .split(/[\\/]/)
        .filter(part => part !== '' && part !== '.')
        .at(-1);
    return last === undefined || last === '..' ? (0,external_node_path_.basename)((0,external_node_fs_.realpathSync)(path)) : last;
}

// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(1746);
// EXTERNAL MODULE: ./lib/operations/app-spec-draft.js + 2 modules
var app_spec_draft = __webpack_require__(2411);
;// CONCATENATED MODULE: ./lib/operations/clone-with.js

/** The first of these folders that is in a git repository with that commit, as hosts of a rehearsal look for it. Undefined when none is. */
async function cloneWith(commitId, clones, git, signal) {
    for (const directory of clones) {
        const found = await git.run(['cat-file', '-e', `${commitId}^{commit}`], { directory, signal }).catch((error) => {
            signal?.throwIfAborted();
            // A folder that is not there, or no git: the hosts say so.
            if (isLocal(error))
                return undefined;
            throw error;
        });
        if (found?.status === 0)
            return directory;
    }
    return undefined;
}
function isLocal(error) {
    return error instanceof errors/* DeployError */.sH && error.code === 'local';
}

;// CONCATENATED MODULE: ./lib/operations/hook-output-order.js
/**
 * The same events with the lines of a hook told between the start and the end of its lifecycle event. Lines come straight from the host,
 * lifecycle events only with the next look at the deployment, so that a line would often stand before its event, or another instance's
 * would stand between. Lines are held back until their event has been seen; none is lost.
 */
function orderHookOutput(observe) {
    const held = new Map();
    const seen = new Set();
    const release = (key) => {
        const lines = held.get(key) ?? [];
        held.delete(key);
        lines.forEach(observe);
    };
    return event => {
        switch (event.type) {
            case 'hook-output': {
                const key = keyOf(event.deploymentId, event.target, event.lifecycleEvent);
                const lines = held.get(key);
                if (seen.has(key))
                    observe(event);
                else if (lines)
                    lines.push(event);
                else
                    held.set(key, [event]);
                return;
            }
            case 'lifecycle-changed': {
                const key = keyOf(event.deploymentId, event.target, event.event.name);
                seen.add(key);
                if (event.event.status === 'InProgress') {
                    observe(event);
                    release(key);
                }
                else {
                    release(key);
                    observe(event);
                }
                return;
            }
            case 'finished':
            case 'ended':
                for (const key of [...held.keys()])
                    release(key);
                observe(event);
                return;
            default:
                observe(event);
        }
    };
}
function keyOf(deploymentId, target, lifecycleEvent) {
    return JSON.stringify([deploymentId, target, lifecycleEvent]);
}

// EXTERNAL MODULE: ./lib/operations/deployment-settings.js
var deployment_settings = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/operations/rehearsal-options.js

/** What a rehearsal takes of the options of the deployment that it stands for; the rest is about an account that it does not have. */
function rehearsalOptions(options) {
    // The instances of the embedded group are its own.
    const { targetInstances: _targets, ...settings } = (0,deployment_settings/* deploymentSettings */.$)(options);
    const { 
    // The embedded bucket has an owner of its own.
    s3ExpectedBucketOwner: _owner, 
    // What it left running would be ended with the server: it is always followed to the end.
    waitFor: _waitFor, skipUnchanged, targetTagFilters: _tags, targetAutoScalingGroups: _groups, deploymentOptions: _raw, onStaleRun: _stale, ...rest } = options;
    return {
        ...rest,
        ...settings,
        // A rehearsal that deploys nothing has shown nothing.
        ...(skipUnchanged !== undefined && { skipUnchanged: skipUnchanged === 'deploy' ? 'upload' : skipUnchanged })
    };
}

;// CONCATENATED MODULE: ./lib/operations/rehearsal-target.js

/**
 * The application and the group of a rehearsal. What is not named is that of the rehearsals before it in the same root: files that another
 * application installed would be in the way. Throws a `usage` error when there are several to choose from.
 */
async function rehearsalTarget(options, defaults, setup, observe) {
    if (options.root === undefined)
        return { ...defaults, ...namedIn(options) };
    const choose = (input, given, usual, kept) => {
        if (given !== undefined)
            return given;
        if (kept.length === 0 || kept.includes(usual))
            return usual;
        const [only = usual, ...others] = kept;
        const what = input === 'application-name' ? 'application' : 'deployment group';
        if (others.length > 0) {
            throw new errors/* DeployError */.sH('usage', `\`root\` has the ${what}s ${kept.join(', ')}: which of them is rehearsed is not said`, {
                input,
                hint: `Set \`${input}\`.`
            });
        }
        observe({ type: 'notice', message: `The root has the ${what} "${only}": it is deployed over. \`${input}\` names another.` });
        return only;
    };
    const applicationName = choose('application-name', options.applicationName, defaults.applicationName, options.applicationName === undefined ? await setup.applications() : []);
    const isGroupNamed = options.deploymentGroupName !== undefined;
    const groups = isGroupNamed || !(await setup.applications()).includes(applicationName) ? [] : await setup.groups(applicationName);
    return {
        applicationName,
        deploymentGroupName: choose('deployment-group-name', options.deploymentGroupName, defaults.deploymentGroupName, groups)
    };
}
function namedIn({ applicationName, deploymentGroupName }) {
    return { ...(applicationName !== undefined && { applicationName }), ...(deploymentGroupName !== undefined && { deploymentGroupName }) };
}

// EXTERNAL MODULE: ./lib/appspec/function-app-spec.js
var function_app_spec = __webpack_require__(3326);
// EXTERNAL MODULE: ./lib/appspec/read.js + 3 modules
var read = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/bundle/text-sha256.js
var text_sha256 = __webpack_require__(3233);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
// EXTERNAL MODULE: ./lib/operations/app-spec-platform.js
var app_spec_platform = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/operations/traffic-text.js
var traffic_text = __webpack_require__(6279);
;// CONCATENATED MODULE: ./lib/operations/judge-rehearsal.js

/**
 * A deployment can succeed and the rehearsal fail: when all of the traffic did not end with the new one, which a hook may have seen to, and
 * when an alarm was asked for that stopped nothing.
 */
function judgeRehearsal(result, shift) {
    const problem = result.outcome === 'succeeded' ? problemOf(shift) : undefined;
    return problem === undefined ? result : { ...result, outcome: 'failed', errorMessage: problem };
}
function problemOf({ place, next, before, now, alarm }) {
    const percent = now.reduce((sum, share) => (share.revision === next ? sum + share.percent : sum), 0);
    if (percent < 100) {
        const shares = now.length === 0 ? '' : `: ${(0,traffic_text/* sharesText */.W5)(place, now, before)}`;
        return `the new one ended with ${percent} % of the traffic of ${(0,traffic_text/* placeName */.fW)(place)}${shares}. Something else moved it, such as a hook, and CodeDeploy does not look`;
    }
    if (alarm === undefined)
        return undefined;
    const why = alarm.hasGoneOff ? 'it went off, and stopped nothing' : 'the new one never had so much of the traffic';
    return `the alarm of \`alarm-at: ${alarm.atPercent}\` did not stop the deployment: ${why}`;
}

// EXTERNAL MODULE: ./lib/operations/milestone.js
var milestone = __webpack_require__(4488);
// EXTERNAL MODULE: ./lib/appspec/yaml/node.js
var node = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/bundle/stat-path.js
var stat_path = __webpack_require__(4158);
;// CONCATENATED MODULE: ./lib/bundle/hook-handler-file.js




/** What a handler's file may end with, in the order in which they are looked for. */
const endings = ['mjs', 'js', 'cjs', 'ts'];
/**
 * The file that plays the function of a hook: `given`, relative to the source, or `hooks/NAME.mjs`, `.js`, `.cjs` or `.ts` there. A file
 * of the name of one of `others`, which are functions too, was not misspelt. Throws `invalid-bundle` where that cannot be told.
 */
function findHookHandler(source, functionName, { given, others = [] } = {}) {
    // A name that could lead elsewhere is no function's.
    const usual = /^[\w-]+$/.test(functionName) ? endings.map(ending => (0,external_node_path_.join)(source, 'hooks', `${functionName}.${ending}`)) : [];
    const lookedFor = given === undefined ? usual : [(0,external_node_path_.resolve)(source, given) === given ? given : (0,external_node_path_.join)(source, given)];
    const file = lookedFor.find(path => (0,stat_path/* statPath */.q)(path)?.isFile() === true);
    if (file !== undefined)
        return { file: (0,external_node_path_.resolve)(file) };
    const nearest = nearestHandler(lookedFor[0], others);
    return { lookedFor, ...(nearest !== undefined && { nearest }) };
}
/** The handler in the same folder whose name, whatever it ends with, is nearly that one. */
function nearestHandler(file, others) {
    if (file === undefined)
        return undefined;
    const folder = (0,external_node_path_.dirname)(file);
    const handlers = namesIn(folder).filter(name => endings.includes((0,external_node_path_.extname)(name).slice(1)) && !others.includes(stemOf(name)));
    const stem = (0,suggest/* nearestName */.q)(stemOf(file), handlers.map(stemOf));
    const meant = handlers.find(name => stemOf(name) === stem);
    return meant === undefined ? undefined : (0,external_node_path_.join)(folder, meant);
}
function stemOf(file) {
    return (0,external_node_path_.basename)(file, (0,external_node_path_.extname)(file));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/core/function-reference.js
var function_reference = __webpack_require__(5667);
;// CONCATENATED MODULE: ./lib/operations/rehearsal-hooks.js








/**
 * The files that play the functions of an AppSpec's hooks, absolute, by the functions' own names. Throws `usage` for a hook without a file,
 * with the place of the hook and where the file was looked for, and for a handler that no hook calls.
 */
function rehearsalHooks(appSpec, source, { hookHandlers = {} }, { runsTypeScript }) {
    const files = new Map();
    const root = appSpec && (0,read/* readYaml */.g)(appSpec.text).root;
    const hooks = ((root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)?.hookEntries) ?? []).filter(function_app_spec/* namesFunction */.tx);
    const called = new Set();
    const references = hooks.map(({ event, value }) => {
        const real = (0,node/* resolved */.L)(value);
        const reference = real.kind === 'scalar' ? real.value.trim() : '';
        return { event, value, reference, name: (0,function_reference/* functionNameOf */.d)(reference) };
    });
    const others = references.map(({ name }) => name);
    for (const { event, value, reference, name } of references) {
        called.add(reference).add(name);
        if (files.has(name))
            continue;
        const given = Object.hasOwn(hookHandlers, reference) ? hookHandlers[reference] : own(hookHandlers, name);
        const found = findHookHandler(source, name, { given, others });
        const place = (0,place_text/* placeText */.Z)(appSpec?.file ?? 'appspec', value.span);
        if ('lookedFor' in found)
            throw noFile(place, event.value, name, given, found);
        if (/\.[mc]?ts$/.test(found.file) && !runsTypeScript)
            throw noTypeScript(place, event.value, name, found.file);
        files.set(name, found.file);
    }
    const idle = Object.keys(hookHandlers).find(name => !called.has(name));
    if (idle !== undefined)
        throw unused(idle, [...files.keys()]);
    return files;
}
function own(map, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
function noFile(place, event, name, given, { lookedFor, nearest }) {
    const remedy = given === undefined
        ? `Write its handler there, or name another file with \`hook-handlers\`: "${name}: FILE", relative to the source.`
        : 'Correct `hook-handlers`; its files are relative to the source.';
    const where = lookedFor.length === 0 ? 'nowhere, for that is no name of a function' : lookedFor.join(', ');
    return new errors/* DeployError */.sH('usage', `${place}: the hook ${event} names function "${name}", and no file plays it; looked for: ${where}`, {
        input: 'hook-handlers',
        hint: nearest === undefined ? remedy : `Did you mean "${nearest}"? ${remedy}`
    });
}
function noTypeScript(place, event, name, file) {
    return new errors/* DeployError */.sH('usage', `${place}: the hook ${event} names function "${name}", whose handler ${file} this Node cannot run`, {
        input: 'hook-handlers',
        hint: 'TypeScript takes Node 22.18 or newer; or name the JavaScript that is made of it.'
    });
}
function unused(name, known) {
    const near = (0,suggest/* nearestName */.q)(name, known);
    const names = known.length === 0 ? 'The AppSpec has no hooks.' : `Its hooks call ${known.join(', ')}.`;
    return new errors/* DeployError */.sH('usage', `\`hook-handlers\` has "${name}", which no hook of the AppSpec calls`, {
        input: 'hook-handlers',
        hint: near === undefined ? names : `Did you mean "${near}"?`
    });
}

// EXTERNAL MODULE: ./lib/operations/rehearsed-target.js
var rehearsed_target = __webpack_require__(9883);
// EXTERNAL MODULE: ./lib/operations/require-accepted.js
var require_accepted = __webpack_require__(2507);
;// CONCATENATED MODULE: ./lib/operations/with-local.js
/** Rehearses with an embedded CodeDeploy, which is ended, with everything that hooks started, before this resolves or throws. */
async function withLocal(start, observe, use) {
    const local = await start();
    let result;
    try {
        observe({ type: 'local-started', endpoint: local.endpoint, directory: local.directory, instances: local.instances });
        result = await use(local);
    }
    catch (error) {
        // Why the rehearsal failed is worth more than what its clean-up met.
        await local.close().catch((problem) => observe({ type: 'warning', message: String(problem) }));
        throw error;
    }
    await local.close();
    return result;
}

;// CONCATENATED MODULE: ./lib/operations/rehearse-function.js



















/** The alarm of the rehearsed deployment group. */
const groupAlarm = 'rehearsal';
/** The ECS cluster of the rehearsed service. */
const cluster = 'rehearsal';
const usualSpeed = 300;
/** Tasks start, traffic is shifted and old tasks end in steps of minutes, which pass fast: it is looked that often in one of them. */
const looksPerMinute = 2;
/**
 * The same run as `deploy` of an ECS or Lambda AppSpec, against the embedded CodeDeploy: the service or the function is made as the AppSpec
 * wants to find it, with an earlier revision that has the traffic; files of this machine play the functions of its hooks.
 */
async function rehearseFunction(source, defaults, options, ports, observe) {
    refuseServerOptions(options);
    const { speed = usualSpeed, alarmAt, root } = options;
    const { appSpec, target, handlers } = await planned(source, options, ports, observe);
    const settings = refuseWhatDeployRefuses(target, defaults, options);
    const alarm = settings.overrideAlarms?.alarms?.[0]?.name ?? groupAlarm;
    if (speed !== 1)
        observe({ type: 'notice', message: `Time passes ${speed} times as fast as it does (\`speed\`); hooks take the time that they take` });
    const start = () => ports.startFunctions({ root, speed, target, handlers, onEvent: observe });
    return withLocal(start, observe, async (local) => {
        const { setup, ...aws } = await ports.connect(local);
        const names = await rehearsalTarget(options, defaults, setup, observe);
        const place = placeOf(target, names);
        const config = `CodeDeployDefault.${target.platform === 'ecs' ? 'ECSCanary10Percent5Minutes' : 'LambdaCanary10Percent5Minutes'}`;
        await setup.prepareFunctions({
            ...names,
            deploymentConfigName: config,
            alarm: groupAlarm,
            ...(target.platform === 'ecs' &&
                place.platform === 'ecs' && {
                service: {
                    cluster,
                    name: place.service,
                    taskDefinition: target.before,
                    container: target.container,
                    hasTestListener: hasTestHook(appSpec)
                }
            })
        });
        await requirePlatform(names, target, aws, options);
        for (const message of local.makeReady(place))
            observe({ type: 'notice', message });
        await deployBefore(target, names, local.traffic(place), aws, ports, options.signal);
        const before = local.traffic(place);
        observe({ type: 'notice', message: `Traffic of ${(0,traffic_text/* placeName */.fW)(place)}: ${(0,traffic_text/* sharesText */.W5)(place, before)}` });
        const hasGoneOff = alarmAt === undefined ? undefined : local.alarmAt(place, alarmAt, alarm);
        const judge = (result) => judgeRehearsal(result, {
            place,
            next: result.lambdaTargetVersion ?? result.taskDefinition ?? target.next?.split('/').at(-1),
            before,
            now: local.traffic(place),
            ...(alarmAt !== undefined && hasGoneOff && { alarm: { atPercent: alarmAt, hasGoneOff: hasGoneOff() } })
        });
        const pollInterval = options.pollInterval ?? Math.min(100, Math.max(10, Math.round(60_000 / speed / looksPerMinute)));
        const result = await (0,deploy/* deploy */.g)({
            ...rehearsalOptions(options),
            validate: options.validate ?? 'error',
            ...names,
            pollInterval,
            onEvent: event => {
                // The last word is that it ended.
                if (event.type === 'ended' && event.result.outcome === 'skipped')
                    return;
                if (event.type === 'ended')
                    observe({ type: 'notice', message: `Traffic of ${(0,traffic_text/* placeName */.fW)(place)}: ${(0,traffic_text/* sharesText */.W5)(place, local.traffic(place), before)}` });
                if (event.type === 'ended' && event.result.outcome !== 'succeeded' && hasGoneOff?.() === false)
                    observe({
                        type: 'notice',
                        message: `The alarm of \`alarm-at: ${alarmAt}\` did not go off: the new one never had so much of the traffic`
                    });
                observe(event.type === 'ended' ? { ...event, result: judge(event.result) } : event);
            }
        }, { ...aws, clock: ports.clock, nonce: ports.nonce, hostSystem: ports.hostSystem });
        if (result.outcome === 'skipped')
            throw nothingRehearsed(result);
        return judge(result);
    });
}
/** On AWS there may be nothing to do; a rehearsal that did nothing must not pass for one that went well. */
function nothingRehearsed({ errorMessage = 'no deployment was created' }) {
    return new errors/* DeployError */.sH('usage', `nothing was rehearsed: ${errorMessage}`, {
        input: 'root',
        hint: 'Name another revision than the one that has the traffic, or rehearse in a new root.'
    });
}
/** What is rehearsed. Findings are told by the deployment itself; here they are when nothing comes of it. */
async function planned(source, options, ports, observe) {
    const found = [];
    try {
        const { draft, given } = await (0,app_spec_draft/* readAppSpec */.F)(source, options, event => found.push(event));
        const appSpec = given === undefined ? undefined : { file: draft.file ?? app_spec_names/* appSpecNames */.Ni.content, text: given };
        const handlers = rehearsalHooks(appSpec, source.source, options, ports);
        return { appSpec, target: await (0,rehearsed_target/* rehearsedTarget */.X3)(draft, options), handlers };
    }
    catch (error) {
        for (const event of found)
            observe(event);
        throw error;
    }
}
/** Throws `usage` for what is about hosts. */
function refuseServerOptions({ instances, root }) {
    if (instances !== undefined) {
        throw new errors/* DeployError */.sH('usage', '`instances` is about EC2 and on-premises servers, and the AppSpec is for ECS or Lambda', {
            input: 'instances',
            hint: 'Leave it empty.'
        });
    }
    if (root !== undefined && /^[\\/]+$/.test(root)) {
        throw new errors/* DeployError */.sH('usage', '`root: /` installs on this machine, and the AppSpec is for ECS or Lambda', {
            input: 'root',
            hint: 'Leave it empty, or name a folder that keeps the state of the rehearsals.'
        });
    }
}
/** The settings. Throws `usage`, before anything starts, for what a group of ECS or Lambda does not take: a rehearsal is no greener than what it stands for. */
function refuseWhatDeployRefuses({ platform }, defaults, options) {
    const name = options.deploymentGroupName ?? defaults.deploymentGroupName;
    const group = { name, computePlatform: app_spec_platform/* platformNames */.i[platform], deploymentType: 'BLUE_GREEN' };
    const settings = (0,deployment_settings/* deploymentSettings */.$)(options);
    (0,require_accepted/* requireAccepted */.b)(settings, options, group);
    (0,milestone/* requireReachable */.Zn)(options.waitFor, group, name);
    if (options.alarmAt !== undefined && settings.overrideAlarms?.enabled === false) {
        const given = (0,require_accepted/* inputOf */.w)('overrideAlarms', options);
        throw new errors/* DeployError */.sH('usage', `\`alarm-at\` lets an alarm go off, and by \`${given}\` no alarm stops the deployment`, {
            input: 'alarm-at',
            hint: `Leave \`alarm-at\` out, or rehearse an alarm without \`${given}\`.`
        });
    }
    return settings;
}
function placeOf(target, { applicationName }) {
    if (target.platform === 'lambda')
        return { platform: 'lambda', functionName: target.functionName, alias: target.alias };
    return { platform: 'ecs', cluster, service: applicationName.replace(/[^A-Za-z0-9_-]/g, '-') };
}
function hasTestHook(appSpec) {
    const root = appSpec && (0,read/* readYaml */.g)(appSpec.text).root;
    return (0,function_app_spec/* testTrafficHookOf */.ee)(root && (0,function_app_spec/* functionAppSpecOf */.mP)(root)) !== undefined;
}
/** A kept root may have an application of the name that deploys to something else. */
async function requirePlatform({ applicationName }, { platform }, { codedeploy }, { root = '', signal }) {
    const { computePlatform } = await codedeploy.getApplication(applicationName, signal);
    if (computePlatform.toLowerCase() === platform)
        return;
    throw new errors/* DeployError */.sH('usage', `application "${applicationName}" in \`root\` "${root}" is for ${computePlatform}, and the AppSpec is not`, {
        input: 'root',
        hint: 'Set `application-name`, or name another root.'
    });
}
/** Deploys what the traffic is taken from, all at once, where nothing was deployed yet: a rollback has somewhere to go. */
async function deployBefore(target, names, traffic, { codedeploy }, { clock }, signal) {
    const { lastSuccessfulRevision } = await codedeploy.getDeploymentGroup(names.applicationName, names.deploymentGroupName, signal);
    const isNew = target.platform === 'lambda' ? traffic.some(({ revision }) => revision === rehearsed_target/* versionZero */.Z0) : lastSuccessfulRevision === undefined;
    if (!isNew)
        return;
    const content = (0,rehearsed_target/* appSpecBefore */.IP)(target);
    const id = await codedeploy.createDeployment({
        ...names,
        deploymentConfigName: `CodeDeployDefault.${target.platform === 'ecs' ? 'ECS' : 'Lambda'}AllAtOnce`,
        description: 'What there is before the rehearsal',
        revision: { type: 'appspec', content, sha256: (0,text_sha256/* textSha256 */.X)(content) }
    }, signal);
    for (;;) {
        const { status, errorMessage = status, hasTerminationWaitStarted } = await codedeploy.getDeployment(id, signal);
        if (status === 'Succeeded')
            return;
        if ((0,model/* isTerminal */.Hd)(status))
            throw new errors/* DeployError */.sH('local', `what the rehearsal starts from could not be deployed: ${errorMessage}`);
        if (hasTerminationWaitStarted === true)
            await codedeploy.continueDeployment(id, 'TERMINATION_WAIT', signal);
        await clock.sleep(10, signal);
    }
}

;// CONCATENATED MODULE: ./lib/operations/rehearse.js











/** The bucket of the embedded S3 that rehearsals upload to. */
const bucket = 'rehearsal';
/** The embedded server is on this machine: looking often costs nothing, and events are seen as they happen. */
const pollIntervalMs = 100;
/**
 * The same run as `deploy`, against the embedded CodeDeploy on this machine. Whatever happens, the server and everything hooks
 * started are ended before it resolves or throws.
 */
async function rehearse(options, ports) {
    const rehearsed = rehearsalOptions(options);
    const observe = orderHookOutput((0,observer/* muteOnError */.h)(options.onEvent, () => undefined));
    const source = await (0,app_spec_draft/* recogniseSource */.t)(options);
    if (source.type === 'object' || source.type === 'appspec') {
        throw new errors/* DeployError */.sH('usage', '`rehearse` takes a directory, an archive, a commit or an AppSpec; `s3-key` names an object in AWS', {
            input: 's3-key',
            hint: 'Set `source` or `archive`.'
        });
    }
    const path = source.type === 'archive' ? source.file : source.type === 'github' ? source.repository : source.source;
    const defaults = { applicationName: nameOf(path), deploymentGroupName: 'rehearsal' };
    tellWholeRun(options, observe);
    if (source.type === 'function')
        return rehearseFunction(source, defaults, options, ports, observe);
    refuseFunctionOptions(options);
    const { instances = 1, root, clones = [] } = options;
    const { git } = ports;
    const clone = source.type === 'github' && git !== undefined ? await cloneWith(source.commitId, clones, git, options.signal) : undefined;
    const start = () => ports.startLocal({ instances, root, clones, onEvent: observe });
    return withLocal(start, observe, async (local) => {
        const { setup, ...aws } = await ports.connect(local);
        const { applicationName, deploymentGroupName } = await rehearsalTarget(options, defaults, setup, observe);
        await setup.prepare({ bucket, applicationName, deploymentGroupName });
        return (0,deploy/* deploy */.g)({
            ...rehearsed,
            // A rehearsal shows what hosts do with what the validation finds; green it is only if `deploy` would be.
            validate: options.validate ?? 'after',
            applicationName,
            deploymentGroupName,
            s3Bucket: bucket,
            pollInterval: options.pollInterval ?? pollIntervalMs,
            onEvent: observe
        }, {
            ...aws,
            clock: ports.clock,
            nonce: ports.nonce,
            hostSystem: ports.hostSystem,
            ...(git !== undefined && clone !== undefined && { git, clone })
        });
    });
}
/** Whoever asks for less should not wonder why it goes on. */
function tellWholeRun({ waitFor = 'succeeded' }, observe) {
    if (waitFor === 'succeeded')
        return;
    const message = `\`wait-for: ${waitFor}\` is not rehearsed: what is left to itself would end with the rehearsal, so it is followed to its end`;
    observe({ type: 'notice', message });
}
/** Throws `usage` for what is about hook functions and the shift of traffic. */
function refuseFunctionOptions({ hookHandlers, speed, alarmAt }) {
    const given = Object.entries({ 'hook-handlers': hookHandlers, speed, 'alarm-at': alarmAt }).find(([, value]) => value !== undefined);
    if (given === undefined)
        return;
    throw new errors/* DeployError */.sH('usage', `\`${given[0]}\` is about ECS and Lambda, and the AppSpec is for servers`, {
        input: given[0],
        hint: 'Leave it empty.'
    });
}
/** What a path is called as the name of an application: its legal characters only. */
function nameOf(path) {
    const name = folderName(path)
        .replace(/\.(zip|tar|tgz|tar\.gz)$/i, '')
        .replace(/[^A-Za-z0-9._+=,@-]/g, '-')
        .slice(0, 100);
    return name === '' ? 'application' : name;
}

// EXTERNAL MODULE: ./lib/operations/require-group-config.js
var require_group_config = __webpack_require__(3094);
// EXTERNAL MODULE: ./lib/operations/require-no-branch.js
var require_no_branch = __webpack_require__(4962);
;// CONCATENATED MODULE: ./lib/operations/branch-deployment.js










/** Deploys as {@link deploy} does, to the group that is named or else to the one that the branch has. */
async function deployForBranch(options, ports) {
    // Of the branches of one configuration some may have a group that others see to.
    if (options.deploymentGroupName !== undefined)
        (0,require_group_config/* requireGroupConfig */.P)(options);
    const target = await targetOf(options);
    if (target.type === 'skip')
        return skipped(target, options, ports.clock);
    return (0,deploy/* deploy */.g)({ ...options, ...ofGroup(target, options) }, ports);
}
/**
 * Rehearses as {@link rehearse} does; where a branch is asked for, under the name and with the deployment options that its group has. How the
 * group itself is to be set is checked, and is none of the embedded one.
 */
async function rehearseForBranch(options, ports) {
    const { deploymentGroupName, branchConfig, branch, configName } = options;
    if (deploymentGroupName !== undefined)
        (0,require_no_branch/* requireNoBranch */.d)(options);
    const isForBranch = branchConfig !== undefined || branch !== undefined || configName !== undefined;
    const target = isForBranch ? await targetOf(options) : undefined;
    if (target?.type === 'skip')
        return skipped(target, { ...options, applicationName: options.applicationName ?? '' }, ports.clock);
    const { deploymentGroupConfig, groupConfigInput, ...rest } = { ...options, ...(target && ofGroup(target, options)) };
    if (deploymentGroupConfig !== undefined)
        await (0,group_settings/* readGroupSettings */.j)(deploymentGroupConfig, options.source, groupConfigInput);
    return rehearse(rest, ports);
}
/** Deletes the group that is named, or else the one that the branch has. */
async function deleteForBranch(options, ports) {
    const startMs = ports.clock.now();
    const target = await targetOf(options);
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(options.onEvent);
    let errorMessage;
    if (target.type === 'skip') {
        tellSkip(target, observe);
        errorMessage = target.reason;
    }
    else {
        const { deploymentGroupName } = target;
        // A pull request from the branch that production is deployed from is closed like any other.
        if (target.isShared !== true)
            return deleteDeploymentGroup({ ...options, deploymentGroupName }, ports);
        errorMessage = `"${deploymentGroupName}" is not deleted with a branch: its name in the branch configuration has no variable, so it is not of that branch alone. To delete it, name it with \`deployment-group-name\``;
    }
    return {
        outcome: 'skipped',
        applicationName: options.applicationName,
        ...(target.type === 'group' && { deploymentGroupName: target.deploymentGroupName }),
        deploymentGroupDeleted: false,
        applicationDeleted: false,
        errorMessage,
        durationMs: ports.clock.now() - startMs,
        ...problem()
    };
}
/** Throws `usage` when neither a group nor a branch configuration is named, and when both are. */
async function targetOf(options) {
    const { deploymentGroupName } = options;
    if (deploymentGroupName !== undefined) {
        (0,require_no_branch/* requireNoBranch */.d)(options);
        return { type: 'group', deploymentGroupName };
    }
    const { observe } = (0,heard_observer/* heardObserver */.t)(options.onEvent);
    const target = await resolveBranch({ ...options, ...shaOf(options) }, observe);
    if (target)
        return target;
    throw new errors/* DeployError */.sH('usage', '`deployment-group-name` is missing, and the AppSpec has no `branch_config` that would say it', {
        input: 'deployment-group-name',
        hint: 'Name the group, or map branches to groups with `branch-config`.'
    });
}
/** What the branch configuration says of the group goes to the deployment. */
function ofGroup({ deploymentGroupName, deploymentGroupConfig, deploymentOptions }, options) {
    refuseTwice(options.deploymentGroupConfig, deploymentGroupConfig, 'deployment-group-config');
    refuseTwice(options.deploymentOptions, deploymentOptions, 'deployment-options');
    return {
        deploymentGroupName,
        ...(deploymentGroupConfig && { deploymentGroupConfig, groupConfigInput: 'branch-config' }),
        ...(deploymentOptions && { deploymentOptions })
    };
}
/** For `$SHA`. */
function shaOf({ githubCommitId, run }) {
    const sha = githubCommitId ?? run?.sha;
    return sha === undefined ? {} : { githubCommitId: sha };
}
function refuseTwice(given, fromBranch, input) {
    if (given !== undefined && fromBranch !== undefined)
        throw twice(input, 'the branch configuration has it too');
}
function twice(input, why) {
    return new errors/* DeployError */.sH('usage', `\`${input}\` is given, and ${why}`, {
        input,
        hint: `Leave \`${input}\` empty, or take it out of the branch configuration.`
    });
}
function skipped(target, { onEvent, applicationName }, clock) {
    const { observe, problem } = (0,heard_observer/* heardObserver */.t)(onEvent);
    tellSkip(target, observe);
    const end = { outcome: 'skipped', errorMessage: target.reason, failures: [], snapshots: [] };
    const facts = { applicationName, deploymentGroupName: '', diagnostics: [] };
    const result = { ...(0,deployment_result/* toDeployResult */.A)(end, facts, clock.now(), { codedeploy: { deploymentUrl: () => undefined }, clock }), ...problem() };
    observe({ type: 'ended', result });
    return result;
}
/** That a branch was forgotten looks as if nothing were wrong: it is a warning. Why, the result says. */
function tellSkip({ isMatched }, observe) {
    if (isMatched)
        return;
    const hint = 'Add a pattern for it, or one with `~` for what is not deployed. With `on-unmatched-branch: fail` this fails.';
    observe({ type: 'warning', message: 'Nothing is deployed: the branch configuration has no pattern for this branch', hint });
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy)
/* harmony export */ });
/* harmony import */ var _cancellable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9532);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7280);
/* harmony import */ var _heard_observer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8897);
/* harmony import */ var _prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7551);
/* harmony import */ var _tell_leftovers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7534);





/**
 * Deploys a revision to a deployment group and follows it, and its rollback, to the end: a bundle to servers, an AppSpec to ECS and Lambda.
 * Resolves with how it ended; only `outcome: 'succeeded'` is a success. Throws a `DeployError` when it could not be carried out: then no deployment was created.
 */
async function deploy(options, ports) {
    const { observe, problem } = (0,_heard_observer_js__WEBPACK_IMPORTED_MODULE_4__/* .heardObserver */ .t)(options.onEvent);
    const startMs = ports.clock.now();
    const { deploymentGroupName, signal } = options;
    const run = async (tell) => {
        const { deployments, ...ready } = await (0,_cancellable_js__WEBPACK_IMPORTED_MODULE_0__.cancellable)(signal, 'a deployment was created', () => (0,_prepare_deployments_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDeployments */ .g)(options, [deploymentGroupName], ports, { all: tell, of: () => tell }));
        const [deployment] = deployments;
        if (deployment === undefined)
            throw new Error('no deployment was prepared');
        return (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_1__/* .carryOut */ .u)(deployment, ready, options, ports, tell, startMs);
    };
    const result = {
        ...(await (0,_tell_leftovers_js__WEBPACK_IMPORTED_MODULE_3__/* .tellLeftovers */ .m)(observe, run, ({ outcome }) => outcome === 'unknown')),
        ...problem()
    };
    observe({ type: 'ended', result });
    return result;
}


/***/ }),

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ appSpecBefore),
/* harmony export */   X3: () => (/* binding */ rehearsedTarget),
/* harmony export */   Z0: () => (/* binding */ versionZero)
/* harmony export */ });
/* harmony import */ var _appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _appspec_generate_function_app_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);
/* harmony import */ var _appspec_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1528);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _core_function_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5667);
/* harmony import */ var _lambda_app_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7778);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1755);
/* harmony import */ var _traffic_container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3957);








/** The version that an alias points at before anything was deployed: Lambda's own begin with 1. */
const versionZero = '0';
/** Throws `usage` or `invalid-appspec` for what names no target. */
async function rehearsedTarget({ platform, text }, options) {
    const { root } = text === undefined ? { root: undefined } : (0,_appspec_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text);
    const properties = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(root && (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .functionAppSpecOf */ .mP)(root));
    return platform === 'ecs' ? rehearsedService(properties, options) : rehearsedFunction(properties, options);
}
async function rehearsedService(properties, options) {
    const container = (0,_traffic_container_js__WEBPACK_IMPORTED_MODULE_6__/* .requireContainer */ .HG)((0,_traffic_container_js__WEBPACK_IMPORTED_MODULE_6__/* .trafficContainer */ .bv)(options, properties, undefined));
    const source = await (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .readTaskDefinition */ .L)(options);
    if (source?.type === 'file') {
        const { family, networkMode } = source;
        return { platform: 'ecs', before: `${anyPlace}${family}:1`, container, ...(networkMode !== undefined && { networkMode }) };
    }
    const reference = source?.reference ?? (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarInAnyCase */ .Qt)(properties, 'TaskDefinition')?.value.trim() ?? '';
    const [, place = '', family, revision] = /^(arn:.*:task-definition\/)?([\w-]+):(\d+)$/.exec(reference) ?? [];
    if (family === undefined)
        throw unnamed('TaskDefinition');
    const arn = (number) => `${place === '' ? anyPlace : place}${family}:${number}`;
    return { platform: 'ecs', before: arn(Number(revision) - 1), next: arn(Number(revision)), container };
}
const anyPlace = 'arn:aws:ecs:us-east-1:000000000000:task-definition/';
function rehearsedFunction(properties, options) {
    const { lambdaFunctionName, lambdaAlias, lambdaCurrentVersion, lambdaTargetVersion } = options;
    const written = (key) => {
        const value = (0,_appspec_function_app_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarInAnyCase */ .Qt)(properties, key)?.value.trim();
        return value === '' ? undefined : value;
    };
    const functionName = lambdaFunctionName ?? written('Name');
    const alias = lambdaAlias ?? written('Alias');
    if (functionName === undefined)
        throw unnamed('Name');
    if (alias === undefined)
        throw unnamed('Alias');
    const next = lambdaTargetVersion === _lambda_app_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .publishWord */ .yi ? undefined : (lambdaTargetVersion ?? written('TargetVersion'));
    const named = lambdaCurrentVersion ?? written('CurrentVersion');
    if (named !== undefined && named === next)
        throw nothingShifts(named, options);
    return {
        platform: 'lambda',
        functionName: (0,_core_function_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .functionNameOf */ .d)(functionName),
        alias,
        current: named ?? (next === '1' ? '2' : '1'),
        isCurrentNamed: named !== undefined,
        ...(next !== undefined && { next })
    };
}
/** The deployment would be skipped, as on AWS, and a rehearsal of that is green without having run anything. */
function nothingShifts(version, { lambdaCurrentVersion, lambdaTargetVersion }) {
    const input = lambdaCurrentVersion !== undefined ? 'lambda-current-version' : lambdaTargetVersion !== undefined ? 'lambda-target-version' : 'appspec';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('usage', `both versions are ${version}: nothing would be deployed, and nothing rehearsed`, {
        input,
        hint: 'Leave the current version out, or name another target version.'
    });
}
function unnamed(property) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .sH('invalid-appspec', `the AppSpec has no "${property}" that could be rehearsed`, {
        input: 'appspec',
        hint: `Write "${property}", or look at what \`validate\` says about it.`
    });
}
/** The AppSpec of the deployment before: a rollback needs one to go back to. */
function appSpecBefore(target) {
    if (target.platform === 'lambda') {
        const { functionName, alias, current } = target;
        return (0,_appspec_generate_function_app_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .generateLambdaAppSpec */ .J)({ functionName, alias, currentVersion: versionZero, targetVersion: current });
    }
    const { before, container } = target;
    return (0,_appspec_generate_function_app_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .generateEcsAppSpec */ .f)({ taskDefinition: before, containerName: container.name, containerPort: container.port });
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireGroupConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const inputs = { createApplication: 'create-application', adoptDeploymentGroup: 'adopt-deployment-group' };
/** Throws `usage` for what is about a group that is to be set, where nothing says how. */
function requireGroupConfig(options) {
    if (options.deploymentGroupConfig !== undefined)
        return;
    for (const option of ['createApplication', 'adoptDeploymentGroup']) {
        if (options[option] !== true)
            continue;
        const input = inputs[option];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` has no effect without \`deployment-group-config\`: nothing is created or changed`, {
            input,
            hint: `Say how the group is set with \`deployment-group-config\`, or leave \`${input}\` out.`
        });
    }
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W5: () => (/* binding */ sharesText),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
/** `service "web"`. */
function placeName(place) {
    return place.platform === 'ecs' ? `service "${place.service}"` : `alias "${place.alias}" of function "${place.functionName}"`;
}
/** `web:7`, or `version 7`. */
function revisionName({ platform }, revision) {
    return platform === 'ecs' ? revision : `version ${revision}`;
}
/** `90 % to web:6; 10 % to web:7`; with what was `before`, also which of them is new. */
function sharesText(place, now, before) {
    const shares = now.map(({ revision, percent }) => {
        const since = before?.some(share => share.revision === revision) === true ? 'as before' : 'the new one';
        return `${percent} % to ${revisionName(place, revision)}${before === undefined ? '' : `, ${since}`}`;
    });
    return shares.join('; ');
}


/***/ })

};
