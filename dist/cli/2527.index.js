export const id = 2527;
export const ids = [2527];
export const modules = {

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchOfEvent: () => (/* binding */ branchOfEvent)
});

// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/library/event-payload.js


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
        const handle = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const { size } = (0,external_node_fs_.fstatSync)(handle);
            if (size > limitBytes)
                throw new Error(`it has ${size} bytes`);
            return (0,external_node_fs_.readFileSync)(handle, 'utf8');
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
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
    return new errors/* DeployError */.sH('usage', `the event of the workflow cannot be read from "${file}": ${why}`, {
        input: 'github-commit-id',
        hint: 'Set `github-repository` and `github-commit-id`.',
        cause
    });
}

;// CONCATENATED MODULE: ./lib/library/github-event.js


/**
 * What the event is about, from the runner's `GITHUB_*` variables and the event's payload. GITHUB_SHA and GITHUB_REF say it for most events,
 * and for some something else, such as the default branch (docs.github.com, "Events that trigger workflows"; payloads: "Webhook events and
 * payloads").
 */
function eventFacts(environment, payload) {
    const event = {
        payload,
        eventName: github_event_text(environment['GITHUB_EVENT_NAME']),
        repository: github_event_text(environment['GITHUB_REPOSITORY']) ?? github_event_text(object(payload['repository'])?.['full_name']),
        sha: commit(environment['GITHUB_SHA']),
        ref: refOf(environment['GITHUB_REF']),
        headRef: github_event_text(environment['GITHUB_HEAD_REF'])
    };
    const { eventName, repository } = event;
    return (0,defined/* defined */.s)({ eventName, repository, ...aboutOf(event) });
}
/**
 * The commit a GitHub revision deploys when none is named, and the repository it is in. A fork's commit is refused unless `allowForks`:
 * anybody could have it deployed by opening a pull request. Throws `usage`, also when the event has no commit, or not one as CodeDeploy takes
 * it, which is 40 hexadecimal digits.
 */
function commitOfEvent({ eventName, repository, commitId, fork }, { allowForks }) {
    const isRun = eventName === 'workflow_run';
    if (fork && !allowForks) {
        throw new DeployError('usage', `the ${isRun ? 'run that started this workflow' : 'pull request'} comes from ${fork.repository ?? 'a deleted repository'}, a fork of ${repository ?? 'this repository'}: ${isRun ? 'nothing is deployed for it' : 'its commit is not deployed'}`, {
            input: 'github-commit-id',
            hint: 'Anybody may open a pull request. If all of them may deploy here, set `allow-forks: true`; for this one, name `github-repository` and `github-commit-id`.'
        });
    }
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
            const tag = github_event_text(object(payload['release'])?.['tag_name']);
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
            return { commitId: sha, ...ref, fork: forkOf(run['head_repository'], event) };
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
    const fork = forkOf(head['repo'], event);
    const branch = github_event_text(head['ref']) ?? event.headRef;
    const owner = fork?.repository?.split('/')[0] ?? github_event_text(object(head['user'])?.['login']);
    return {
        pullRequestNumber,
        commitId: commit(head['sha']),
        branch: fork === undefined ? branch : owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
        fork
    };
}
function aboutPush({ payload, sha, ref }) {
    // Of a branch that was deleted, the runner's variables are those of the default branch.
    const pushed = github_event_text(payload['ref']) === undefined ? ref : refOf(payload['ref']);
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
function forkOf(headRepository, { repository }) {
    const name = github_event_text(object(headRepository)?.['full_name']);
    if (name !== undefined && name.toLowerCase() === repository?.toLowerCase())
        return undefined;
    return (0,defined/* defined */.s)({ repository: name });
}
/** Of `create` and `delete`, whose `ref` is the bare name. */
function namedRef({ ref, ref_type: type }) {
    const name = github_event_text(ref);
    if (type === 'branch')
        return { branch: name, tag: undefined, pullRequestNumber: undefined };
    return type === 'tag' ? { branch: undefined, tag: name, pullRequestNumber: undefined } : undefined;
}
function refOf(ref) {
    const [, branch, tag, number] = /^refs\/(?:heads\/(.+)|tags\/(.+)|pull\/(\d+)\/.+)$/s.exec(github_event_text(ref) ?? '') ?? [];
    return { branch, tag, pullRequestNumber: wholeNumber(Number(number)) };
}
function commit(value) {
    const id = github_event_text(value)?.toLowerCase();
    return id === undefined || !/^[0-9a-f]{4,64}$/.test(id) || isNoCommit(id) ? undefined : id;
}
/** All zeros: there is none. */
function isNoCommit(value) {
    return typeof value === 'string' && /^0+$/.test(value);
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function github_event_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/library/event-branch.js



/** The branch, or the tag, and the pull request of the event that started a workflow; nothing outside of one. */
function branchOfEvent(environment) {
    const { branch, tag, pullRequestNumber } = eventFacts(environment, readEventPayload(environment['GITHUB_EVENT_PATH']));
    return (0,defined/* defined */.s)({ branch: branch ?? tag, pullRequestNumber });
}


/***/ })

};
