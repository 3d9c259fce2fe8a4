export const id = 9672;
export const ids = [9672,1539];
export const modules = {

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchOfEvent: () => (/* binding */ branchOfEvent)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _fork_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9115);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4049);





/**
 * The branch, or the tag (`refs/tags/v1`), and the pull request of the event that started a workflow, and nothing outside of one; what is given goes before it.
 * Throws `usage` for the event of a fork, unless `allowForks`, and for what is given and names a fork's branch as if it were one of this
 * repository.
 */
function branchOfEvent(environment, given, { allowForks }) {
    const facts = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_3__/* .eventFacts */ .I)(environment, (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventPayload */ .N)(environment['GITHUB_EVENT_PATH']));
    if (!allowForks)
        (0,_fork_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNoFork */ .vy)(facts);
    (0,_fork_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNoForkBranch */ .lV)(facts, given);
    const { branch = refOf(facts), pullRequestNumber = facts.pullRequestNumber } = given;
    return (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ branch, pullRequestNumber });
}
/**
 * A branch by its short name and a tag by its full one, so that a tag is no branch of the same name. Throws `usage` for a branch that would be
 * taken for a tag; GitHub has none such (docs.github.com, "Dealing with special characters in branch and tag names").
 */
function refOf({ branch, tag }) {
    if (branch?.startsWith('refs/') === true) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the branch of the event is "${branch}", which is the full name of something else`, {
            input: 'branch',
            hint: 'Rename the branch: GitHub keeps names that begin with `refs/` for the full names of branches and tags.'
        });
    }
    return branch ?? (tag === undefined ? undefined : `refs/tags/${tag}`);
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


/** GitHub caps webhook payloads at 25 MB (docs, "Webhook events and payloads"). */
const limitBytes = 32 * 1024 * 1024;
/**
 * The payload of the event that started the workflow, from the file that `GITHUB_EVENT_PATH` names; empty outside of a runner. Throws
 * `usage` when the file cannot be read: without it nobody knows whether the commit comes from a fork.
 */
function readEventPayload(file) {
    if (file === undefined || file === '')
        return {};
    const payload = parse(read(file), file);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload))
        return payload;
    throw unreadable(file, 'it holds no JSON object');
}
function read(file) {
    try {
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        try {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (size > limitBytes)
                throw new Error(`it has ${size} bytes`);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(handle, 'utf8');
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (error) {
        throw unreadable(file, error instanceof Error ? error.message : String(error), error);
    }
}
function parse(text, file) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        throw unreadable(file, 'it is not JSON', error);
    }
}
function unreadable(file, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .sH('usage', `the event of the workflow cannot be read from "${file}": ${why}`, {
        input: 'github-commit-id',
        hint: 'Set `github-repository` and `github-commit-id`.',
        cause
    });
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lV: () => (/* binding */ requireNoForkBranch),
/* harmony export */   requireNoForkCommit: () => (/* binding */ requireNoForkCommit),
/* harmony export */   vy: () => (/* binding */ requireNoFork)
/* harmony export */ });
/* unused harmony export ofFork */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4049);



/** Nothing is deployed for a fork, or, in other words, what `notDone` says. */
function ofFork({ eventName, repository, fork }, notDone, input) {
    const what = eventName === 'workflow_run' ? 'run that started this workflow' : 'pull request';
    const whose = `${fork.repository ?? 'a deleted repository'}, a fork of ${repository ?? 'this repository'}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `the ${what} comes from ${whose}: ${notDone}`, {
        input,
        hint: 'Anybody may open a pull request. If all of them may deploy here, set `allow-forks: true`; for this one, start a workflow by hand (`workflow_dispatch`) that names `github-repository` and `github-commit-id`.'
    });
}
/**
 * Throws `usage` for a commit of the event's fork. Whoever named it in a workflow file, as `${{ github.event.pull_request.head.sha }}`, did not
 * look at it.
 */
function requireNoForkCommit(environment, commitId) {
    const facts = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventFacts */ .I)(environment, payloadIfReadable(environment['GITHUB_EVENT_PATH']));
    const { fork } = facts;
    if (fork?.commitIds?.includes(commitId.trim().toLowerCase()) === true) {
        throw ofFork({ ...facts, fork }, `${commitId.slice(0, 7)} is not deployed`, 'github-commit-id');
    }
}
/** What was named needs no event: one that cannot be read names nothing either. */
function payloadIfReadable(file) {
    try {
        return (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventPayload */ .N)(file);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH)
            return {};
        throw error;
    }
}
/** Throws `usage` for an event of a fork: anybody could have this repository's files, or their own, deployed to a group of their choice. */
function requireNoFork(facts) {
    const { fork } = facts;
    if (fork)
        throw ofFork({ ...facts, fork }, 'nothing is deployed for it', 'allow-forks');
}
/**
 * Throws `usage` for the bare name of a fork's branch, as `${{ github.head_ref }}` has it: it may be that of a branch of this repository, and
 * strangers would choose whose group is deployed to, or deleted.
 */
function requireNoForkBranch({ fork, branch: known }, given) {
    for (const [input, value] of [
        ['branch', given.branch],
        ['config-name', given.configName]
    ]) {
        const name = value?.trim().replace(/^refs\/heads\//, '');
        // Blanks that git takes for letters may be lost on the way.
        if (fork?.branch === undefined || name !== fork.branch.trim())
            continue;
        const owned = known?.endsWith(`:${name}`) === true ? `: it is "${known}" then` : '';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`${input}\` is "${name}", which is a branch of ${fork.repository ?? 'a deleted fork'}`, {
            input,
            hint: `Leave \`${input}\` empty, and the branch of the event is taken${owned}. If one of this repository is meant, name its group with \`deployment-group-name\`.`
        });
    }
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eventFacts)
/* harmony export */ });
/* unused harmony export commitOfEvent */
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(862);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _fork_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9115);



/**
 * What the event is about, from the runner's `GITHUB_*` variables and the event's payload. GITHUB_SHA and GITHUB_REF say it for most events,
 * and for some something else, such as the default branch (docs.github.com, "Events that trigger workflows"; payloads: "Webhook events and
 * payloads").
 */
function eventFacts(environment, payload) {
    const event = {
        payload,
        eventName: text(environment['GITHUB_EVENT_NAME']),
        repository: text(environment['GITHUB_REPOSITORY']) ?? text(object(payload['repository'])?.['full_name']),
        sha: commit(environment['GITHUB_SHA']),
        ref: refOf(environment['GITHUB_REF']),
        headRef: text(environment['GITHUB_HEAD_REF'])
    };
    const { eventName, repository } = event;
    return (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ eventName, repository, ...aboutOf(event) });
}
/**
 * The commit a GitHub revision deploys when none is named, and the repository it is in. A fork's commit is refused unless `allowForks`:
 * anybody could have it deployed by opening a pull request. Throws `usage`, also when the event has no commit, or not one as CodeDeploy takes
 * it, which is 40 hexadecimal digits.
 */
function commitOfEvent(facts, { allowForks }) {
    const { eventName, repository, commitId, fork } = facts;
    const isRun = eventName === 'workflow_run';
    if (fork && !allowForks)
        throw ofFork({ ...facts, fork }, isRun ? 'nothing is deployed for it' : 'its commit is not deployed', 'github-commit-id');
    if (repository === undefined || commitId === undefined) {
        const event = `the event${eventName === undefined ? '' : ` \`${eventName}\``}`;
        throw new DeployError('usage', `${event} does not say which ${repository === undefined ? 'repository' : 'commit'} is to be deployed`, {
            input: 'github-commit-id',
            hint: 'Set `github-repository` and `github-commit-id`.'
        });
    }
    if (!/^[0-9a-f]{40}$/.test(commitId)) {
        throw new DeployError('usage', `the event's commit "${commitId}" has ${commitId.length} digits: CodeDeploy takes an id of 40`, {
            input: 'github-commit-id',
            hint: 'Set `github-commit-id` to the full id. A repository with SHA-256 ids cannot be deployed from GitHub: package its files instead.'
        });
    }
    // A workflow that a run started gets a commit of its own repository. A commit of a deleted fork stays where its pull request is.
    return { repository: isRun ? repository : (fork?.repository ?? repository), commitId };
}
function aboutOf(event) {
    const { payload, eventName, sha, ref } = event;
    const pullRequest = object(payload['pull_request']);
    if (pullRequest)
        return aboutPullRequest(pullRequest, event);
    // Without its head nobody knows whether it is a fork's, and GITHUB_SHA is a merge that may vanish, or the base.
    if (eventName?.startsWith('pull_request') === true || ref.pullRequestNumber !== undefined) {
        return { pullRequestNumber: ref.pullRequestNumber };
    }
    switch (eventName) {
        case 'push':
            return aboutPush(event);
        case 'create':
            return { commitId: sha, ...(namedRef(payload) ?? ref) };
        // GITHUB_SHA and GITHUB_REF are those of the default branch.
        case 'delete':
            return { ...namedRef(payload) };
        case 'release': {
            const tag = text(object(payload['release'])?.['tag_name']);
            return { commitId: sha, ...(tag === undefined ? ref : { tag }) };
        }
        case 'merge_group':
            return aboutMergeGroup(event);
        case 'issue_comment': {
            const issue = object(payload['issue']);
            // The payload has nothing of a pull request but its number, and GITHUB_SHA is the default branch's.
            return object(issue?.['pull_request']) ? { pullRequestNumber: wholeNumber(issue?.['number']) } : { commitId: sha, ...ref };
        }
        case 'workflow_run': {
            const run = object(payload['workflow_run']);
            // Without the run nobody knows whether it is a fork's.
            if (run === undefined)
                return { ...ref };
            const fork = forkOf(run['head_repository'], event, { branch: text(run['head_branch']), commitIds: [run['head_sha']] });
            return { commitId: sha, ...ref, fork };
        }
        default:
            return { commitId: sha, ...ref };
    }
}
/** The head and not the merge that GitHub checks out, which may vanish; the same for one that is closed. */
function aboutPullRequest(pullRequest, event) {
    const head = object(pullRequest['head']);
    const pullRequestNumber = wholeNumber(pullRequest['number']) ?? event.ref.pullRequestNumber;
    if (head === undefined)
        return { pullRequestNumber };
    const branch = text(head['ref']) ?? event.headRef;
    // GITHUB_SHA is a merge, too, where GITHUB_REF is that of the pull request; the merge of one that was merged is this repository's own.
    const merges = [event.ref.pullRequestNumber && event.sha, pullRequest['merged'] === true ? undefined : pullRequest['merge_commit_sha']];
    const fork = forkOf(head['repo'], event, { branch, commitIds: [head['sha'], ...merges] });
    const owner = fork?.repository?.split('/')[0] ?? text(object(head['user'])?.['login']);
    return {
        pullRequestNumber,
        commitId: commit(head['sha']),
        branch: fork === undefined ? branch : owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
        fork
    };
}
function aboutPush({ payload, sha, ref }) {
    // Of a branch that was deleted, the runner's variables are those of the default branch.
    const pushed = text(payload['ref']) === undefined ? ref : refOf(payload['ref']);
    if (payload['deleted'] === true || isNoCommit(payload['after']))
        return pushed;
    // `after` is the tag and not its commit where a tag is annotated.
    return { commitId: commit(object(payload['head_commit'])?.['id']) ?? sha, ...pushed };
}
/**
 * The branch is the temporary `gh-readonly-queue/main/pr-7-<commit>` and not the one that is merged into: what is in it is not in that branch
 * yet, may never be, and must not be deployed in its name.
 */
function aboutMergeGroup({ payload, sha, ref }) {
    const group = object(payload['merge_group']);
    const { branch = ref.branch } = refOf(group?.['head_ref']);
    const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '') ?? [];
    return { commitId: commit(group?.['head_sha']) ?? sha, branch, pullRequestNumber: wholeNumber(Number(number)) };
}
/** Undefined when it is this repository. */
function forkOf(headRepository, { repository }, { branch, commitIds }) {
    const name = text(object(headRepository)?.['full_name']);
    if (name !== undefined && name.toLowerCase() === repository?.toLowerCase())
        return undefined;
    const ids = [...new Set(commitIds.flatMap(id => commit(id) ?? []))];
    return (0,_core_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ repository: name, branch, commitIds: ids.length === 0 ? undefined : ids });
}
/** Of `create` and `delete`, whose `ref` is the bare name. */
function namedRef({ ref, ref_type: type }) {
    const name = text(ref);
    if (type === 'branch')
        return { branch: name, tag: undefined, pullRequestNumber: undefined };
    return type === 'tag' ? { branch: undefined, tag: name, pullRequestNumber: undefined } : undefined;
}
function refOf(ref) {
    const [, branch, tag, number] = /^refs\/(?:heads\/(.+)|tags\/(.+)|pull\/(\d+)\/.+)$/s.exec(text(ref) ?? '') ?? [];
    return { branch, tag, pullRequestNumber: wholeNumber(Number(number)) };
}
function commit(value) {
    const id = text(value)?.toLowerCase();
    return id === undefined || !/^[0-9a-f]{4,64}$/.test(id) || isNoCommit(id) ? undefined : id;
}
/** All zeros: there is none. */
function isNoCommit(value) {
    return typeof value === 'string' && /^0+$/.test(value);
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}


/***/ })

};
