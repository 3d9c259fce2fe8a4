export const id = 6543;
export const ids = [6543,9818,767,9591];
export const modules = {

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);

/** The members of what should be an object; none, when it is not. */
function membersOf(answer) {
    return typeof answer === 'object' && answer !== null ? answer : {};
}
/** The items of what should be a list. Throws a {@link GithubProblem} when it is not: nobody knows what there is. */
function listOf(answer) {
    if (Array.isArray(answer))
        return answer;
    throw new _github_api_js__WEBPACK_IMPORTED_MODULE_0__.GithubProblem('refused', 'GitHub answered something else than the list that was asked for');
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubApi: () => (/* binding */ GithubApi),
/* harmony export */   GithubProblem: () => (/* binding */ GithubProblem)
/* harmony export */ });
/* harmony import */ var _report_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);


/** Time for one call: a deployment does not wait for GitHub. */
const callMs = 5_000;
const pauseMs = 250;
const maxMessageLength = 300;
/** Why GitHub did not do what it was asked. */
class GithubProblem extends Error {
    name = 'GithubProblem';
    /** `refused`: it answered, and asking again changes nothing. `unreachable`: it did not answer, or only that it cannot now. */
    type;
    /** HTTP status, of an answer. */
    status;
    constructor(type, message, status, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.type = type;
        this.status = status;
    }
    /** Whether a permission, or the token, may be what is missing: GitHub hides what a token may not see behind 404. */
    get isAboutPermissions() {
        return this.status === 401 || this.status === 403 || this.status === 404;
    }
}
/** GitHub's API, asked for at most a few seconds; the client is loaded with the first call. Calls fail with a {@link GithubProblem}. */
class GithubApi {
    #options;
    #client;
    #login;
    constructor(options) {
        this.#options = options;
    }
    /** Asks for `GET /repos/{owner}/{repo}/…`, or for a change that is the same when it is made twice; once more when GitHub did not answer. */
    async request(route, parameters) {
        return this.#twice(() => this.requestOnce(route, parameters));
    }
    /** The same, not repeated: after `unreachable` nobody knows whether it was done. */
    async requestOnce(route, parameters) {
        return this.#call(async (client, signal) => (await client.request(route, { ...parameters, request: { signal } })).data);
    }
    /** Whose token it is, as the API names the author of a comment. GraphQL says it of the token of a job too, which may not ask `GET /user`. */
    async login() {
        this.#login ??= this.#twice(() => this.#call(async (client, signal) => {
            const answer = await client.graphql('query { viewer { login } }', { request: { signal } });
            const login = answer?.viewer?.login;
            if (typeof login === 'string')
                return login;
            throw new GithubProblem('refused', 'GitHub does not say whose token it is');
        }));
        return this.#login;
    }
    async #twice(call) {
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof GithubProblem) || error.type !== 'unreachable' || this.#options.signal?.aborted === true)
                throw error;
            await new Promise(resolve => setTimeout(resolve, pauseMs));
            return call();
        }
    }
    async #call(work) {
        const { signal, timeoutMs = callMs } = this.#options;
        const timeout = AbortSignal.timeout(timeoutMs);
        try {
            return await work(await this.#connect(), signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
        }
        catch (error) {
            if (error instanceof GithubProblem)
                throw error;
            if (signal?.aborted === true)
                throw new GithubProblem('unreachable', 'there was no time to ask GitHub', undefined, error);
            throw timeout.aborted
                ? new GithubProblem('unreachable', `GitHub did not answer within ${timeoutMs / 1_000} s`, undefined, error)
                : problemOf(error);
        }
    }
    async #connect() {
        this.#client ??= __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413)).then(({ getOctokit }) => {
            const { token, apiUrl = '' } = this.#options;
            const silent = () => undefined;
            return getOctokit(token, {
                // What a server has to say must not get into the log, where lines can be commands.
                log: { debug: silent, info: silent, warn: silent, error: silent },
                ...(apiUrl !== '' && { baseUrl: apiUrl.replace(/\/+$/, '') })
            });
        });
        return this.#client;
    }
}
/** Octokit's errors are known by their members: its classes are in a package of their own. */
function problemOf(error) {
    const { status, response, errors } = error;
    const message = (0,_report_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(error instanceof Error ? error.message : String(error)), maxMessageLength);
    // What the client cannot make sense of, such as an answer that is `null`.
    if (error instanceof TypeError)
        return new GithubProblem('refused', 'GitHub gave an answer that is none of its API', undefined, error);
    // An answer of GraphQL with errors.
    if (Array.isArray(errors))
        return new GithubProblem('refused', `GitHub refused it: ${message}`, 403, error);
    if (typeof status !== 'number' || response === undefined) {
        return new GithubProblem('unreachable', `GitHub could not be asked: ${message}`, undefined, error);
    }
    if (status === 429 || (status === 403 && isLimited(response.headers))) {
        return new GithubProblem('refused', `the token has used up its rate limit (${status})`, 429, error);
    }
    if (status >= 500)
        return new GithubProblem('unreachable', `GitHub answered ${status}: ${message}`, status, error);
    return new GithubProblem('refused', `GitHub refused it (${status}): ${message}`, status, error);
}
function isLimited(headers = {}) {
    return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}


/***/ }),

/***/ 767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubDeploymentCalls: () => (/* binding */ GithubDeploymentCalls)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(862);
/* harmony import */ var _report_account_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3098);
/* harmony import */ var _report_clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1546);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8303);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9818);






/** Under which the payload of a deployment has what makes it ours. */
const payloadKey = 'codedeploy-kit';
/** GitHub takes no more (REST API, "Create a deployment status"). */
const maxDescription = 140;
/** The deployments of GitHub in one repository. All calls throw a {@link GithubProblem}. */
class GithubDeploymentCalls {
    #api;
    #owner;
    #repo;
    /** `repository`: `owner/name`. */
    constructor(api, repository) {
        this.#api = api;
        const [owner = '', repo = ''] = repository.split('/');
        this.#owner = owner;
        this.#repo = repo;
    }
    /**
     * Creates it and returns its id. A create that nobody heard the answer of is looked for before it is asked again, so that there are no two.
     * `isTransient`: the environment goes away again, as that of a pull request.
     */
    async create(shown, commitId, isTransient) {
        const { environment, ...ours } = shown;
        const create = async () => {
            const answer = await this.#api.requestOnce('POST /repos/{owner}/{repo}/deployments', {
                ...this.#place,
                ref: commitId,
                environment,
                description: line(`CodeDeploy ${ours.deploymentId} of ${ours.applicationName} to ${ours.deploymentGroupName}`),
                payload: { [payloadKey]: ours },
                // What CodeDeploy deploys already is neither to be merged nor to be held up here.
                auto_merge: false,
                required_contexts: [],
                transient_environment: isTransient
            });
            const { id } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .l)(answer);
            if (typeof id === 'number')
                return id;
            throw new _github_api_js__WEBPACK_IMPORTED_MODULE_2__.GithubProblem('refused', 'GitHub created no deployment');
        };
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof _github_api_js__WEBPACK_IMPORTED_MODULE_2__.GithubProblem) || error.type !== 'unreachable')
                throw error;
            return (await this.find(shown))?.id ?? (await create());
        }
    }
    /** That of a deployment of CodeDeploy, if it is among the last hundred of the environment. */
    async find({ deploymentId, environment }) {
        return (await this.list(environment)).find(deployment => deployment.deploymentId === deploymentId);
    }
    /** Those of the last hundred of the environment that this program created, the newest first. */
    async list(environment) {
        const answer = await this.#api.request('GET /repos/{owner}/{repo}/deployments', { ...this.#place, environment, per_page: 100 });
        return (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c)(answer)
            .map(toDeployment)
            .filter(deployment => deployment !== undefined);
    }
    async say(id, { state, description, logUrl, environmentUrl }) {
        await this.#api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
            ...this.#place,
            deployment_id: id,
            state,
            description: line(description),
            ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ log_url: logUrl, environment_url: environmentUrl })
        });
    }
    get #place() {
        return { owner: this.#owner, repo: this.#repo };
    }
}
function toDeployment(value) {
    const { id, sha, payload } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .l)(value);
    const { deploymentId, applicationName, deploymentGroupName } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .l)((0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .l)(typeof payload === 'string' ? parse(payload) : payload)[payloadKey]);
    if (typeof id !== 'number' || typeof deploymentId !== 'string')
        return undefined;
    if (typeof applicationName !== 'string' || typeof deploymentGroupName !== 'string')
        return undefined;
    return { id, sha: typeof sha === 'string' ? sha : undefined, deploymentId, applicationName, deploymentGroupName };
}
/** Payloads that were sent as an object come back as one; of older servers as its JSON. */
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
function line(text) {
    return (0,_report_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_report_account_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .maskAccountIds */ .u)((0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text)), maxDescription);
}


/***/ }),

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ githubProblemWarning)
/* harmony export */ });
/** What is told of a problem with GitHub: what was not done, why, and which permission it takes if that may be it. */
function githubProblemWarning(notDone, problem, permission, { fork } = {}) {
    const message = `${notDone}: ${problem.message}`;
    if (!problem.isAboutPermissions)
        return { type: 'warning', message };
    const ofFork = fork === undefined ? '' : ' The token of a pull request from a fork can only read.';
    return {
        type: 'warning',
        message,
        hint: `\`github-token\` needs the permission \`${permission}\`: add it to \`permissions\` of the job.${ofFork}`
    };
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runUrlOf: () => (/* binding */ runUrlOf)
/* harmony export */ });
/** The page of this run in GitHub Actions, as far as the runner says where it is. */
function runUrlOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id }) {
    return server === undefined || repository === undefined || id === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3360);
// EXTERNAL MODULE: ./lib/core/assert-never.js
var assert_never = __webpack_require__(762);
// EXTERNAL MODULE: ./lib/core/defined.js
var defined = __webpack_require__(862);
// EXTERNAL MODULE: ./lib/operations/group-names.js
var group_names = __webpack_require__(9228);
// EXTERNAL MODULE: ./lib/operations/input-effects.js
var input_effects = __webpack_require__(589);
// EXTERNAL MODULE: ./lib/operations/require-no-branch.js
var require_no_branch = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/report/exit-status.js

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
    return error instanceof errors/* DeployError */.sH ? byErrorCode[error.code] : 1;
}

// EXTERNAL MODULE: ./lib/report/github/inert-line.js
var inert_line = __webpack_require__(2207);
// EXTERNAL MODULE: ./lib/core/duration.js
var core_duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/deployment/model.js
var model = __webpack_require__(3614);
;// CONCATENATED MODULE: ./lib/report/count.js
/** `1 file`, `2 files`, `37,000 files`. */
function count(amount, singular, plural = `${singular}s`) {
    // The first `toLocaleString` of a process loads the locales, which takes longer than all else a failing input needs.
    const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
    return `${grouped} ${amount === 1 ? singular : plural}`;
}

// EXTERNAL MODULE: ./lib/report/describe-error.js
var describe_error = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/deployment/same-revision.js
var same_revision = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/report/account-ids.js
var account_ids = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/report/sanitize.js
var sanitize = __webpack_require__(8303);
;// CONCATENATED MODULE: ./lib/report/revision-text.js

/** A revision in one line: `s3://bucket/key`, `github.com/owner/name at 0123456789ab`, `AppSpec 0123456789ab`. */
function describeRevision(revision) {
    switch (revision.type) {
        case 's3':
            return (0,sanitize/* sanitizeLine */.g$)(`s3://${revision.bucket}/${revision.key}`);
        case 'github':
            return (0,sanitize/* sanitizeLine */.g$)(`github.com/${revision.repository} at ${revision.commitId.slice(0, 12)}`);
        case 'appspec':
            return (0,sanitize/* sanitizeLine */.g$)(`AppSpec ${revision.sha256.slice(0, 12)}`);
    }
}

;// CONCATENATED MODULE: ./lib/report/outcome-text.js







/** How a result looks at first sight: good is what was asked for, so a `stop` looks good when it stopped, and only then. */
function toneOf({ outcome, isStopped }) {
    return isStopped === undefined ? outcomeTones[outcome] : isStopped ? 'good' : 'bad';
}
/** How an outcome looks where nothing was to be stopped. Only `succeeded` is good. */
const outcomeTones = {
    succeeded: 'good',
    failed: 'bad',
    stopped: 'bad',
    'rolled-back': 'bad',
    'rollback-failed': 'bad',
    'timed-out': 'bad',
    cancelled: 'bad',
    superseded: 'warn',
    skipped: 'warn',
    'left-running': 'warn',
    unknown: 'bad'
};
const milestoneTexts = {
    created: 'goes on; it is not waited for',
    ready: 'is ready for its traffic, and goes on',
    'traffic-shifted': 'has its traffic, and goes on'
};
/** What a step fails with: how it ended and, when that leaves a deployment behind, how to go on with it. */
function describeVerdict(result) {
    const open = whatIsOpen(result);
    return open === undefined ? describeOutcome(result) : `${describeOutcome(result)}\n${(0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(open))}`;
}
/** What a run says of a deployment, or a rollback, that it left behind and that may go on; undefined when nothing was left so. */
function whatIsOpen({ outcome, reached, rollbackDeploymentId, errorMessage }) {
    const isOpen = outcome === 'unknown' ||
        outcome === 'timed-out' ||
        (outcome === 'left-running' && reached === undefined) ||
        (outcome === 'cancelled' && rollbackDeploymentId !== undefined);
    return isOpen ? errorMessage : undefined;
}
/** How it ended, in one sentence without a full stop. */
function describeOutcome(result) {
    return (0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(sentence(result)));
}
function sentence(result) {
    const { isStopped, reached, outcome, deploymentStatus } = result;
    if (isStopped === false && (outcome === 'succeeded' || outcome === 'failed'))
        return `Deployment ${result.deploymentId ?? ''} had ended before it could be stopped: ${deploymentStatus ?? outcome}`;
    if (isStopped === false && outcome === 'stopped')
        return `Deployment ${result.deploymentId ?? ''} was stopped, but not rolled back`;
    if (outcome === 'left-running' && reached !== undefined)
        return `Deployment ${result.deploymentId ?? ''} ${milestoneTexts[reached]}`;
    const deployment = result.deploymentId === undefined ? 'The deployment' : `Deployment ${result.deploymentId}`;
    const rollback = result.rollbackDeploymentId ?? 'a rollback';
    const lastStatus = result.deploymentStatus ?? 'unknown';
    switch (result.outcome) {
        case 'succeeded':
            return `${deployment} succeeded${onTargets(result)}`;
        case 'failed':
            // The run's own rules say so, and not CodeDeploy: a policy, or an AppSpec that `deploy` would refuse.
            if (result.deploymentStatus === 'Succeeded' && result.errorCode === undefined)
                return `The run failed although ${startingSmall(deployment)} succeeded${onTargets(result)}: ${result.errorMessage?.replace(/\.$/, '') ?? 'see above'}`;
            return `${deployment} failed${onTargets(result)}${because(result)}`;
        case 'stopped':
            return `${deployment} was stopped${onTargets(result)}${because(result)}`;
        case 'rolled-back':
            return `${deployment} ${fate(result)} and was rolled back by ${rollback}`;
        case 'rollback-failed':
            return `${deployment} ${fate(result)}, and its rollback ${rollback} did not succeed either (${result.rollbackStatus ?? 'status unknown'})`;
        case 'timed-out':
            return lateText(result, deployment);
        case 'cancelled':
            return result.deploymentId === undefined
                ? 'The run was cancelled before a deployment was created'
                : `The run was cancelled; the last known status of deployment ${result.deploymentId} is ${lastStatus}`;
        case 'superseded':
            return `Not deployed: a newer run already deployed to ${result.deploymentGroupName}`;
        case 'skipped':
            // A branch may have no group.
            return `${result.request === undefined ? 'Skipped' : 'Dry run'}: nothing was deployed${result.deploymentGroupName === '' ? '' : ` to ${result.deploymentGroupName}`}`;
        case 'left-running':
            return `${deployment} was left running; its last known status is ${lastStatus}`;
        case 'unknown':
            return `How ${startingSmall(deployment)} ended is not known; its last known status is ${lastStatus}`;
        default:
            return (0,assert_never/* assertNever */.x)(result.outcome);
    }
}
/** A timeout is told apart from a failure, and with what was done about it. */
function lateText(result, deployment) {
    const { deploymentId, deploymentGroupName, deploymentStatus = 'unknown', rollbackDeploymentId, rollbackStatus } = result;
    if (deploymentId === undefined)
        return `Not deployed: ${deploymentGroupName} was not free in time`;
    if (deploymentStatus !== 'Stopped' && deploymentStatus !== 'Failed')
        return `${deployment} did not end in time; its last known status is ${deploymentStatus}${onTargets(result)}`;
    const stopped = `${deployment} did not end in time and ${deploymentStatus === 'Stopped' ? 'was stopped' : 'failed while it was being stopped'}`;
    if (rollbackDeploymentId === undefined)
        return `${stopped}${onTargets(result)}`;
    if (rollbackStatus === 'Succeeded')
        return `${stopped} and rolled back by ${rollbackDeploymentId}`;
    const isOver = rollbackStatus === 'Failed' || rollbackStatus === 'Stopped';
    return `${stopped}; its rollback ${rollbackDeploymentId} ${isOver ? `did not succeed (${rollbackStatus})` : 'was not seen to end'}`;
}
/** What became of a failed deployment, told from its rollback; undefined when there was none. */
function rollbackStory(result) {
    if (result.rollbackDeploymentId === undefined)
        return undefined;
    const restored = result.snapshots.find(({ id }) => id === result.rollbackDeploymentId)?.revision ?? result.previousRevision;
    const isOwn = restored !== undefined && result.revision !== undefined && (0,same_revision/* isSameRevision */.C)(restored, result.revision);
    // Without an earlier success in the group, the rollback to ECS and Lambda has the revision that failed, and gives the traffic back all the same.
    const story = isOwn && (0,model/* hasOneTarget */.sx)(result.computePlatform) ? trafficStory(result) : restoreStory(result, restored && describeRevision(restored));
    return (0,sanitize/* sanitizeLine */.g$)(`${result.deploymentId ?? 'The deployment'} ${fate(result)}; CodeDeploy rolled back with ${result.rollbackDeploymentId} (${result.rollbackStatus ?? 'status unknown'}): ${story}`);
}
function trafficStory({ rollbackStatus }) {
    if (rollbackStatus === 'Succeeded')
        return 'the traffic is back where it was';
    return rollbackStatus === undefined ? 'whether the traffic is back where it was is not known' : 'the traffic may not be back where it was';
}
function restoreStory({ rollbackStatus }, what = 'the previous revision') {
    if (rollbackStatus === 'Succeeded')
        return `it restored ${what}`;
    return rollbackStatus === undefined
        ? `whether it restored ${what} is not known`
        : `it has not restored ${what}; the targets may run either revision`;
}
function fate(result) {
    return result.deploymentStatus === 'Stopped' ? 'was stopped' : 'failed';
}
function startingSmall(words) {
    return words.charAt(0).toLowerCase() + words.slice(1);
}
function because({ errorCode }) {
    return errorCode === undefined ? '' : ` (${errorCode})`;
}
function onTargets({ overview }) {
    if (overview === undefined)
        return '';
    const total = overview.pending + overview.inProgress + overview.succeeded + overview.failed + overview.skipped + overview.ready;
    if (total === 0)
        return '';
    const parts = [`${count(overview.succeeded, 'target')} of ${total} succeeded`];
    if (overview.failed > 0)
        parts.push(`${overview.failed} failed`);
    if (overview.skipped > 0)
        parts.push(`${overview.skipped} skipped`);
    if (parts.length === 1 && overview.succeeded === total)
        return ` on ${total === 1 ? 'its target' : `all ${count(total, 'target')}`}`;
    return `: ${parts.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/report/groups-text.js








/** How an outcome reads where nobody asked for more than a deployment that goes on. */
const reachedTexts = { created: 'created', ready: 'ready', 'traffic-shifted': 'traffic shifted' };
const maxWhyLength = 500;
function groupRow(group) {
    const name = (0,sanitize/* sanitizeLine */.g$)(group.deploymentGroupName);
    switch (group.type) {
        case 'ended': {
            const { deploymentId = '', deploymentUrl, outcome, reached, durationMs, failures, errorMessage = '' } = group.result;
            const [first, ...others] = failures;
            const summary = first === undefined ? errorMessage : `${first.summary}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
            return {
                group: name,
                deploymentId: (0,sanitize/* sanitizeLine */.g$)(deploymentId),
                deploymentUrl,
                outcome: reached === undefined ? outcome : reachedTexts[reached],
                tone: toneOf(group.result),
                duration: (0,core_duration/* formatDuration */.a)(durationMs),
                why: (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(outcome === 'succeeded' ? partial(group.result) : summary), maxWhyLength)
            };
        }
        case 'threw':
            return {
                group: name,
                deploymentId: '',
                deploymentUrl: undefined,
                outcome: 'failed',
                tone: 'bad',
                duration: (0,core_duration/* formatDuration */.a)(group.durationMs),
                why: (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)((0,describe_error/* describeError */.U)(group.error)[0] ?? ''), maxWhyLength)
            };
        case 'not-started':
            return {
                group: name,
                deploymentId: '',
                deploymentUrl: undefined,
                outcome: 'not started',
                tone: 'warn',
                duration: '',
                why: (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(group.reason), maxWhyLength)
            };
    }
}
/** What a success leaves out: health rules allow targets that failed, and a deployment without any. */
function partial({ overview }) {
    if (overview === undefined)
        return '';
    const total = (0,model/* targetCount */.lV)(overview);
    if (total === 0)
        return 'it has no targets';
    return overview.failed > 0 ? `it failed on ${overview.failed} of ${count(total, 'target')}` : '';
}
/** The same and, of each group, what no other annotation says: why it failed by a rule of the run, or how to take up what is open. */
function describeGroupsVerdict(result) {
    const reasons = result.groups.flatMap(group => {
        if (group.type !== 'ended')
            return [];
        const { outcome, errorMessage, failures } = group.result;
        const reason = outcome === 'failed' && failures.length === 0 ? errorMessage : whatIsOpen(group.result);
        return reason === undefined ? [] : [(0,sanitize/* sanitizeLine */.g$)(`${group.deploymentGroupName}: ${reason}`)];
    });
    return [describeGroups(result), ...reasons].join('\n');
}
/** How all of them ended, in one sentence without a full stop: `1 of 3 groups succeeded, 1 rolled-back (eu), 1 not started (us)`. */
function describeGroups({ applicationName, groups }) {
    const byOutcome = new Map();
    for (const group of groups) {
        const { outcome, group: name } = groupRow(group);
        byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), name]);
    }
    const succeeded = byOutcome.get('succeeded')?.length ?? 0;
    const all = count(groups.length, 'group');
    if (succeeded === groups.length)
        return (0,sanitize/* sanitizeLine */.g$)(`${applicationName} was deployed to all ${all}`);
    const others = [...byOutcome].filter(([outcome]) => outcome !== 'succeeded');
    const parts = others.map(([outcome, names]) => `${names.length} ${outcome} (${(0,clip/* clip */.$Q)(names.join(', '), maxWhyLength)})`);
    if (groups.every(isDryRun))
        return (0,sanitize/* sanitizeLine */.g$)(`Dry run of ${applicationName}: nothing was deployed to ${all}`);
    // Where none was to be deployed to, none of them is missing.
    if (succeeded === 0 && groups.every(isAsAsked))
        return `${(0,sanitize/* sanitizeLine */.g$)(applicationName)}: ${parts.map(sanitize/* sanitizeLine */.g$).join(', ')}`;
    return [`${applicationName}: ${succeeded} of ${all} succeeded`, ...parts].map(sanitize/* sanitizeLine */.g$).join(', ');
}
/** Whether a group ended as it was asked for: also where that is a skip. */
function isAsAsked(group) {
    return group.type === 'ended' && exitStatus(group.result) === 0;
}
function isDryRun(group) {
    return group.type === 'ended' && group.result.outcome === 'skipped' && group.result.request !== undefined;
}

// EXTERNAL MODULE: ./lib/operations/inputs.js + 1 modules
var inputs = __webpack_require__(4461);
// EXTERNAL MODULE: ./lib/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(9365);
// EXTERNAL MODULE: ./lib/operations/standard-on-cancel.js
var standard_on_cancel = __webpack_require__(9338);
;// CONCATENATED MODULE: ./lib/action/session-notice.js

/** What a role's session lasts where nobody asks for more (`role-duration-seconds` of aws-actions/configure-aws-credentials). */
const sessionMs = 3_600_000;
/**
 * Said before a run that may outlast its credentials: those of a session in the environment cannot be renewed, and do not say when they end.
 * Undefined when there is nothing to say.
 */
function sessionNotice({ timeout, waitFor }, environment) {
    const isSession = (environment['AWS_SESSION_TOKEN'] ?? '') !== '';
    if (!isSession || timeout === undefined || timeout <= sessionMs || waitFor === 'none')
        return undefined;
    return `\`timeout\` is ${(0,core_duration/* formatDuration */.a)(timeout)}, and the credentials in the environment cannot be renewed: a session lasts an hour unless \`role-duration-seconds\` says more`;
}

;// CONCATENATED MODULE: ./lib/library/github-run.js
/** The run that the runner of GitHub Actions says this is; undefined elsewhere. */
function githubRun(environment) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: sha, GITHUB_REPOSITORY: repository } = environment;
    if (id === undefined || id === '')
        return undefined;
    return {
        id,
        attempt: Number(attempt ?? 1),
        ...(sha !== undefined && sha !== '' && { sha }),
        ...(repository !== undefined && repository !== '' && { repository }),
        ...workflowOf(environment['GITHUB_WORKFLOW_REF'])
    };
}
/** `octo/shop/deploy.yml` of `octo/shop/.github/workflows/deploy.yml@refs/heads/main`: on every branch it is the same workflow. */
function workflowOf(ref) {
    const [, repository, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^@]+)@/.exec(ref ?? '') ?? [];
    return repository === undefined || file === undefined ? {} : { workflow: `${repository}/${file}` };
}

;// CONCATENATED MODULE: ./lib/action/run-context.js

function runContext(environment) {
    return {
        repository: environment['GITHUB_REPOSITORY'],
        run: githubRun(environment),
        actor: environment['GITHUB_ACTOR']
    };
}
/** `repo@sha by actor`: who deployed what, for the description of the deployment. */
function describeContext({ repository, run, actor }) {
    const what = repository === undefined ? '' : `${repository}${run?.sha === undefined ? '' : `@${run.sha.slice(0, 7)}`}`;
    return [what, actor === undefined ? '' : `by ${actor}`].filter(part => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./lib/action/step-context.js

/** By default the short name of the repository. */
function applicationNameOf({ applicationName }, { repository }) {
    return applicationName ?? repository?.split('/')[1];
}
function applicationName(inputs, context) {
    const name = applicationNameOf(inputs, context);
    if (name !== undefined)
        return name;
    throw new errors/* DeployError */.sH('usage', 'the input `application-name` is missing', { input: 'application-name' });
}

;// CONCATENATED MODULE: ./lib/action/step-options.js





/** The inputs as options of an operation, but for what is told where, and for the groups: how many are taken depends on it. */
function optionsOf({ mode: _mode, awsRegion, annotations: _annotations, jobSummary: _summary, githubToken: _token, githubDeployment: _deployment, githubEnvironment: _environment, environmentUrl: _url, pullRequestComment: _comment, deploymentGroupName: _groups, ...options }) {
    return { ...options, ...(0,defined/* defined */.s)({ region: awsRegion }) };
}
/** Where a deployment is created, and in whose name. */
function creation(step, what) {
    const names = (0,action_inputs/* required */.m)(step.inputs, 'deploymentGroupName', 'deployment-group-name', `the deployment group to ${what}`);
    return { ...creationIn(step), deploymentGroupName: (0,group_names/* oneGroup */.i)(names, step.inputs.mode ?? 'deploy') ?? '' };
}
/** The same without the group. */
function creationIn({ inputs, context }) {
    return {
        applicationName: applicationName(inputs, context),
        ...(context.run && { run: context.run }),
        description: inputs.description ?? describeContext(context)
    };
}

// EXTERNAL MODULE: ./lib/action/run-state.js + 1 modules
var run_state = __webpack_require__(3894);
;// CONCATENATED MODULE: ./lib/action/unfinished-keeper.js



/** Keeps for the post step what it needs to finish a run that is killed: which deployments, and what is to become of them. */
class UnfinishedKeeper {
    #onCancel;
    #region;
    #report;
    #startedMs = Date.now();
    /** By deployment group: each has one deployment of this run at most. */
    #runs = new Map();
    constructor(onCancel, region, report) {
        this.#onCancel = onCancel;
        this.#region = region;
        this.#report = report;
    }
    observe(event) {
        if (event.type === 'creating-deployment') {
            const { applicationName, deploymentGroupName, description } = event;
            this.#keep({ applicationName, deploymentGroupName, description, startedMs: this.#startedMs, onCancel: this.#onCancel });
        }
        if (event.type === 'deployment-created') {
            const run = this.#runs.get(event.deploymentGroupName);
            if (run)
                this.#keep({ ...run, deploymentId: event.deploymentId });
        }
        // What others created, and is to be left to them, is nothing to finish.
        if (event.type === 'deployment-found' && this.#onCancel !== 'leave' && !(0,model/* isTerminal */.Hd)(event.status)) {
            const { applicationName, deploymentGroupName, deploymentId } = event;
            this.#keep({
                applicationName,
                deploymentGroupName,
                description: '',
                deploymentId,
                startedMs: this.#startedMs,
                onCancel: this.#onCancel
            });
        }
        // One of several: what ended is settled, although the step goes on. What is out of sight may still be cancelled with the rest.
        if (event.type === 'ended' && event.group !== undefined && event.result.outcome !== 'unknown')
            this.#end(event.result, false);
        if (event.type === 'group-failed' && event.result.error instanceof errors/* DeployError */.sH)
            this.#lose(event.result, false);
    }
    /** The step ended, and this is what it knows of the end of its deployment. */
    settle(result, isCancelled) {
        if (!('groups' in result))
            this.#end(result, isCancelled);
        else {
            for (const group of result.groups) {
                if (group.type === 'ended')
                    this.#end(group.result, isCancelled);
                if (group.type === 'threw')
                    this.#lose(group, isCancelled);
            }
        }
        this.#close();
    }
    /**
     * The step ended without a result. What cannot be carried out has created nothing; whether what was cancelled meanwhile, or is no
     * `DeployError`, has, the post step finds out.
     */
    fail(error, isCancelled) {
        for (const deploymentGroupName of [...this.#runs.keys()])
            this.#lose({ deploymentGroupName, error }, isCancelled);
        this.#close();
    }
    #lose({ deploymentGroupName, error }, isCancelled) {
        const run = this.#runs.get(deploymentGroupName);
        if (run === undefined || isCancelled)
            return;
        if (error instanceof errors/* DeployError */.sH) {
            this.#runs.delete(deploymentGroupName);
            this.#save();
        }
        else
            this.#keep({ ...run, end: 'out-of-sight' });
    }
    #close() {
        if (this.#runs.size === 0)
            this.#report.attempt('the state for the post step', run_state/* saveSettled */.TL);
        else
            this.#save();
    }
    /** After a cancel the post step sees to it that the deployment ends; of one that is only out of sight (`unknown`) it tells how it stands. */
    #end({ deploymentGroupName, deploymentId, outcome, reached }, isCancelled) {
        const run = this.#runs.get(deploymentGroupName);
        if (run === undefined)
            return;
        if (outcome === 'cancelled')
            this.#keep({ ...run, end: deploymentId === undefined ? 'not-created' : 'stop-accepted' });
        else if (outcome === 'unknown')
            this.#keep(isCancelled ? run : { ...run, end: 'out-of-sight' });
        else if (outcome !== 'left-running' || reached !== undefined || this.#onCancel === 'leave') {
            this.#runs.delete(deploymentGroupName);
            this.#save();
        }
    }
    #keep(run) {
        this.#runs.set(run.deploymentGroupName, run);
        this.#save();
    }
    #save() {
        this.#report.attempt('the state for the post step', () => (0,run_state/* saveUnfinished */.r9)([...this.#runs.values()], this.#region));
    }
}

;// CONCATENATED MODULE: ./lib/action/kept-step.js




/** Does `work`, that of a mode, so that the post step can finish what a killed step could not. */
async function kept({ inputs, signal, report }, mode, work) {
    const { onCancel = standard_on_cancel/* standardOnCancel */.N[mode], ...options } = optionsOf(inputs);
    const message = sessionNotice(inputs, process.env);
    if (message !== undefined)
        report.observe({ type: 'notice', message });
    const keeper = new UnfinishedKeeper(onCancel, inputs.awsRegion, report);
    try {
        const result = await work({
            ...options,
            onCancel,
            signal,
            onEvent: event => {
                keeper.observe(event);
                report.observe(event);
            }
        });
        keeper.settle(result, signal.aborted);
        return result;
    }
    catch (error) {
        keeper.fail(error, signal.aborted);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/action/deployment-steps.js




const deploymentSteps = {
    async wait(step) {
        const { waitForDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 4833));
        return kept(step, 'wait', common => waitForDeployment({ ...common, deploymentId: deploymentId(step, 'wait for') }));
    },
    async continue(step) {
        const { continueDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(2059)]).then(__webpack_require__.bind(__webpack_require__, 2059));
        return kept(step, 'continue', common => continueDeployment({ ...common, deploymentId: deploymentId(step, 'continue') }));
    },
    async stop(step) {
        const { stopDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(8606)]).then(__webpack_require__.bind(__webpack_require__, 6225));
        const { autoRollback, ...options } = optionsOf(step.inputs);
        return stopDeployment({
            ...options,
            ...(0,inputs/* stopRollback */.Vm)(autoRollback),
            deploymentId: deploymentId(step, 'stop'),
            signal: step.signal,
            onEvent: step.report.observe
        });
    },
    async rollback(step) {
        const { rollbackDeployment } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(8927), __webpack_require__.e(7418), __webpack_require__.e(3234), __webpack_require__.e(4829), __webpack_require__.e(9018)]).then(__webpack_require__.bind(__webpack_require__, 9018));
        return kept(step, 'rollback', common => rollbackDeployment({ ...common, ...creation(step, 'roll back') }));
    },
    async restart(step) {
        const { restartDeployment } = await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(3234), __webpack_require__.e(5074)]).then(__webpack_require__.bind(__webpack_require__, 649));
        return kept(step, 'restart', common => restartDeployment({ ...common, ...creation(step, 'restart') }));
    }
};
function isDeploymentMode(mode) {
    return Object.hasOwn(deploymentSteps, mode);
}
function deploymentId({ inputs }, what) {
    return (0,action_inputs/* required */.m)(inputs, 'deploymentId', 'deployment-id', `the deployment to ${what}`);
}

;// CONCATENATED MODULE: ./lib/action/empty-revision.js

/** What says what is deployed. Without any of it that is the working directory, as a `revision` that arrived empty leaves it. */
const says = ['source', 'archive', 'appspec', 's3Key', 'revision', 'revisionType', 'githubRepository', 'githubCommitId'];
/** What is at fault where a job that shall deploy a pushed revision has nothing to pack. */
const symptoms = ['source', 'appspec', 's3-bucket'];
/**
 * The error of a deployment, with what may be behind it when nothing said what to deploy: the runner gives an empty input as it gives none.
 * Any other error is returned as it is.
 */
function explainEmptyRevision(error, inputs) {
    if (!(error instanceof errors/* DeployError */.sH) || error.diagnostics.length > 0)
        return error;
    if (!symptoms.includes(error.input) || says.some(name => inputs[name] !== undefined))
        return error;
    const { code, message, hint, operation, errorName, requestId, input, deploymentId, cause } = error;
    const more = 'If this should deploy a pushed revision: `revision` arrived empty. Check the name of the output, `needs`, and that no secret is part of the value, which the runner then leaves out.';
    return new errors/* DeployError */.sH(code, message, {
        hint: hint === undefined ? more : `${hint} ${more}`,
        operation,
        errorName,
        requestId,
        input,
        deploymentId,
        cause
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
function commitOfEvent(facts, { allowForks }) {
    const { eventName, repository, commitId, fork } = facts;
    const isRun = eventName === 'workflow_run';
    if (fork && !allowForks)
        throw ofFork({ ...facts, fork }, isRun ? 'nothing is deployed for it' : 'its commit is not deployed', 'github-commit-id');
    if (repository === undefined || commitId === undefined) {
        const event = `the event${eventName === undefined ? '' : ` \`${eventName}\``}`;
        throw new errors/* DeployError */.sH('usage', `${event} does not say which ${repository === undefined ? 'repository' : 'commit'} is to be deployed`, {
            input: 'github-commit-id',
            hint: 'Set `github-repository` and `github-commit-id`.'
        });
    }
    if (!/^[0-9a-f]{40}$/.test(commitId)) {
        throw new errors/* DeployError */.sH('usage', `the event's commit "${commitId}" has ${commitId.length} digits: CodeDeploy takes an id of 40`, {
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
            const fork = forkOf(run['head_repository'], event, { branch: github_event_text(run['head_branch']), commitIds: [run['head_sha']] });
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
    const branch = github_event_text(head['ref']) ?? event.headRef;
    // GITHUB_SHA is a merge, too, where GITHUB_REF is that of the pull request; the merge of one that was merged is this repository's own.
    const merges = [event.ref.pullRequestNumber && event.sha, pullRequest['merged'] === true ? undefined : pullRequest['merge_commit_sha']];
    const fork = forkOf(head['repo'], event, { branch, commitIds: [head['sha'], ...merges] });
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
function forkOf(headRepository, { repository }, { branch, commitIds }) {
    const name = github_event_text(object(headRepository)?.['full_name']);
    if (name !== undefined && name.toLowerCase() === repository?.toLowerCase())
        return undefined;
    const ids = [...new Set(commitIds.flatMap(id => commit(id) ?? []))];
    return (0,defined/* defined */.s)({ repository: name, branch, commitIds: ids.length === 0 ? undefined : ids });
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

;// CONCATENATED MODULE: ./lib/library/fork-guard.js



/** Nothing is deployed for a fork, or, in other words, what `notDone` says. */
function ofFork({ eventName, repository, fork }, notDone, input) {
    const what = eventName === 'workflow_run' ? 'run that started this workflow' : 'pull request';
    const whose = `${fork.repository ?? 'a deleted repository'}, a fork of ${repository ?? 'this repository'}`;
    return new errors/* DeployError */.sH('usage', `the ${what} comes from ${whose}: ${notDone}`, {
        input,
        hint: 'Anybody may open a pull request. If all of them may deploy here, set `allow-forks: true`; for this one, start a workflow by hand (`workflow_dispatch`) that names `github-repository` and `github-commit-id`.'
    });
}
/**
 * Throws `usage` for a commit of the event's fork. Whoever named it in a workflow file, as `${{ github.event.pull_request.head.sha }}`, did not
 * look at it.
 */
function requireNoForkCommit(environment, commitId) {
    const facts = eventFacts(environment, payloadIfReadable(environment['GITHUB_EVENT_PATH']));
    const { fork } = facts;
    if (fork?.commitIds?.includes(commitId.trim().toLowerCase()) === true) {
        throw ofFork({ ...facts, fork }, `${commitId.slice(0, 7)} is not deployed`, 'github-commit-id');
    }
}
/** What was named needs no event: one that cannot be read names nothing either. */
function payloadIfReadable(file) {
    try {
        return readEventPayload(file);
    }
    catch (error) {
        if (error instanceof errors/* DeployError */.sH)
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
        throw new errors/* DeployError */.sH('usage', `\`${input}\` is "${name}", which is a branch of ${fork.repository ?? 'a deleted fork'}`, {
            input,
            hint: `Leave \`${input}\` empty, and the branch of the event is taken${owned}. If one of this repository is meant, name its group with \`deployment-group-name\`.`
        });
    }
}

;// CONCATENATED MODULE: ./lib/library/event-branch.js





/**
 * The branch, or the tag (`refs/tags/v1`), and the pull request of the event that started a workflow, and nothing outside of one; what is given goes before it.
 * Throws `usage` for the event of a fork, unless `allowForks`, and for what is given and names a fork's branch as if it were one of this
 * repository.
 */
function branchOfEvent(environment, given, { allowForks }) {
    const facts = eventFacts(environment, readEventPayload(environment['GITHUB_EVENT_PATH']));
    if (!allowForks)
        requireNoFork(facts);
    requireNoForkBranch(facts, given);
    const { branch = event_branch_refOf(facts), pullRequestNumber = facts.pullRequestNumber } = given;
    return (0,defined/* defined */.s)({ branch, pullRequestNumber });
}
/**
 * A branch by its short name and a tag by its full one, so that a tag is no branch of the same name. Throws `usage` for a branch that would be
 * taken for a tag; GitHub has none such (docs.github.com, "Dealing with special characters in branch and tag names").
 */
function event_branch_refOf({ branch, tag }) {
    if (branch?.startsWith('refs/') === true) {
        throw new errors/* DeployError */.sH('usage', `the branch of the event is "${branch}", which is the full name of something else`, {
            input: 'branch',
            hint: 'Rename the branch: GitHub keeps names that begin with `refs/` for the full names of branches and tags.'
        });
    }
    return branch ?? (tag === undefined ? undefined : `refs/tags/${tag}`);
}

;// CONCATENATED MODULE: ./lib/action/event-target.js






/** What says which revision is deployed. */
const revisionInputs = [
    ...['source', 'archive', 'revision', 'revisionType', 's3Bucket', 's3Key', 'githubRepository', 'githubCommitId'],
    ...['appspecContent', 'substitutions', 'taskDefinition', 'lambdaFunctionName', 'lambdaAlias']
];
/**
 * For a revision on GitHub, this repository and the commit of the event where the inputs name none. It is one too when nothing says what
 * is deployed, nor where: then the branch decides about all of it. Throws `usage` for the commit of a fork, named or not, unless it is rehearsed.
 */
function githubRevision(inputs, context) {
    const { revisionType, githubRepository, githubCommitId, mode, allowForks = mode === 'rehearse' } = inputs;
    if (githubCommitId !== undefined) {
        if (!allowForks)
            requireNoForkCommit(process.env, githubCommitId);
        return { githubCommitId, ...(0,defined/* defined */.s)({ githubRepository: githubRepository ?? context.repository }) };
    }
    if (revisionType !== 'github' && !isForBranch(inputs))
        return {};
    if (githubRepository !== undefined && githubRepository !== context.repository) {
        throw new errors/* DeployError */.sH('usage', 'a commit of another repository must be named', {
            input: 'github-commit-id',
            hint: 'Set `github-commit-id` to its full id.'
        });
    }
    const commit = commitOfEvent(factsOfEvent(), { allowForks });
    return { githubRepository: commit.repository, githubCommitId: commit.commitId };
}
/**
 * The branch and the pull request that a branch configuration is asked for; nothing where a group is named. What is deployed for a fork is
 * refused; a rehearsal brings nothing to hosts, and what is deleted is the fork's own group.
 */
function branchOf(inputs) {
    const { deploymentGroupName, mode = 'deploy', allowForks = mode !== 'deploy' } = inputs;
    return deploymentGroupName === undefined ? branchOfEvent(process.env, inputs, { allowForks }) : {};
}
/** For `$SHA` in the name of a group that is not named, where no commit is deployed by its id. */
function shaOfEvent({ deploymentGroupName, githubCommitId }) {
    return deploymentGroupName === undefined ? (0,defined/* defined */.s)({ githubCommitId: githubCommitId ?? factsOfEvent().commitId }) : {};
}
/** A rehearsal of nothing in particular is one of the working directory, as ever. */
function isForBranch(inputs) {
    const { mode, deploymentGroupName, branchConfig, branch, configName } = inputs;
    if (mode === 'rehearse' && [branchConfig, branch, configName].every(input => input === undefined))
        return false;
    return deploymentGroupName === undefined && revisionInputs.every(name => inputs[name] === undefined);
}
/** What the event that started the workflow is about. */
function factsOfEvent() {
    return eventFacts(process.env, readEventPayload(process.env['GITHUB_EVENT_PATH']));
}

// EXTERNAL MODULE: ./lib/action/github-api.js
var github_api = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/action/github-deployment-calls.js
var github_deployment_calls = __webpack_require__(767);
// EXTERNAL MODULE: ./lib/action/github-problem-warning.js
var github_problem_warning = __webpack_require__(7804);
;// CONCATENATED MODULE: ./lib/action/github-deployment.js




/** Left running, it stays in progress: only what succeeded is a success. */
const stateOf = {
    succeeded: 'success',
    failed: 'failure',
    stopped: 'failure',
    'rolled-back': 'failure',
    'rollback-failed': 'failure',
    'timed-out': 'error',
    cancelled: 'error',
    unknown: 'error',
    superseded: 'inactive',
    skipped: 'inactive'
};
/**
 * Shows each deployment of a step as one of GitHub: in progress as soon as it is created, and how it ended. A deployment that is taken up, to
 * wait for it, say, is the one that was created with it, so that no attempt and no job makes a second one. Nothing of it changes a step.
 */
class GithubDeployments {
    #calls;
    #options;
    /** By deployment group. */
    #tracked = new Map();
    /** What a rollback brings back, by deployment group. */
    #restored = new Map();
    constructor(calls, options) {
        this.#calls = calls;
        this.#options = options;
    }
    observe(event) {
        if (event.type === 'rolling-back')
            this.#restored.set(event.deploymentGroupName, event.to.deploymentId);
        if (event.type === 'deployment-created' || event.type === 'deployment-found')
            this.#begin(event);
        // One of several: its end is said although the step goes on.
        if (event.type === 'ended' && event.group !== undefined)
            this.#finish(event.result);
        if (event.type === 'group-failed')
            this.#lose(event.result.deploymentGroupName, event.result.error);
    }
    /** Resolves when all was said, or cannot be. */
    async end(end) {
        if (end.type === 'threw')
            for (const group of this.#tracked.keys())
                this.#lose(group, end.error);
        if (end.type === 'ended' && !('groups' in end.result))
            this.#finish(end.result);
        if (end.type === 'ended' && 'groups' in end.result) {
            for (const group of end.result.groups) {
                if (group.type === 'ended')
                    this.#finish(group.result);
                if (group.type === 'threw')
                    this.#lose(group.deploymentGroupName, group.error);
            }
        }
        await Promise.all([...this.#tracked.values()].map(({ work }) => work));
    }
    #begin(event) {
        const { deploymentId, applicationName, deploymentGroupName, group } = event;
        const { environment } = this.#options;
        const tracked = {
            kept: {
                deploymentId,
                applicationName,
                deploymentGroupName,
                // A success makes what its environment had before inactive: groups that shared one would make each other so.
                environment: environment === undefined ? deploymentGroupName : group === undefined ? environment : `${environment}/${deploymentGroupName}`
            },
            isClosed: false,
            work: Promise.resolve()
        };
        this.#tracked.set(deploymentGroupName, tracked);
        this.#save();
        this.#queue(tracked, 'created', () => this.#open(tracked, event));
    }
    async #open(tracked, event) {
        const { logUrl } = this.#options;
        const { kept } = tracked;
        try {
            const id = (event.type === 'deployment-found' ? (await this.#calls.find(kept))?.id : undefined) ?? (await this.#create(kept, event.revision));
            if (id === undefined) {
                const message = `There is no deployment of GitHub for ${kept.deploymentId}: which commit it deploys is not known here`;
                this.#options.tell({ type: 'notice', message });
                this.#close(tracked);
                return;
            }
            // Its end may have been asked for meanwhile.
            tracked.kept = { ...tracked.kept, id };
            this.#save();
            await this.#calls.say(id, { state: 'in_progress', description: `${kept.deploymentId} is under way`, logUrl });
        }
        catch (error) {
            if (isRefusal(error) && tracked.kept.id === undefined)
                this.#close(tracked);
            throw error;
        }
    }
    /** Undefined when nobody here knows the commit: one that was not deployed must not look as if it was. */
    async #create(kept, revision) {
        const { facts } = this.#options;
        const commitId = this.#commitOf(revision) ?? (await this.#restoredCommit(kept));
        return commitId === undefined ? undefined : this.#calls.create(kept, commitId, facts.pullRequestNumber !== undefined);
    }
    #commitOf(revision) {
        const { facts, mode, commitId } = this.#options;
        if (revision?.type !== 'github')
            return mode === 'deploy' ? commitId : undefined;
        const isHere = [facts.repository, facts.fork?.repository].some(name => name?.toLowerCase() === revision.repository.toLowerCase());
        return isHere ? revision.commitId : undefined;
    }
    async #restoredCommit({ deploymentGroupName, environment }) {
        const deploymentId = this.#restored.get(deploymentGroupName);
        return deploymentId === undefined ? undefined : (await this.#calls.find({ deploymentId, environment }))?.sha;
    }
    #finish(result) {
        const tracked = this.#tracked.get(result.deploymentGroupName);
        if (tracked === undefined || tracked.isClosed || tracked.kept.state !== undefined)
            return;
        const { outcome } = result;
        if (outcome === 'left-running') {
            const { environment, deploymentId } = tracked.kept;
            const message = `GitHub shows ${deploymentId} as in progress in "${environment}", since it goes on: \`mode: wait\` with \`github-deployment: true\` tells its end`;
            this.#options.tell({ type: 'notice', message });
            this.#close(tracked);
            return;
        }
        this.#say(tracked, stateOf[outcome], describeOutcome(result), outcome === 'cancelled' || outcome === 'unknown');
    }
    /** What is known of it, its operation could not say. */
    #lose(deploymentGroupName, error) {
        const tracked = this.#tracked.get(deploymentGroupName);
        if (tracked === undefined || tracked.isClosed || tracked.kept.state !== undefined)
            return;
        this.#say(tracked, 'error', (0,describe_error/* describeError */.U)(error)[0] ?? 'failed', true);
    }
    /** `mayChange`: the post step looks once more how it stands. */
    #say(tracked, state, description, mayChange) {
        const { environmentUrl, logUrl } = this.#options;
        tracked.kept = { ...tracked.kept, state };
        this.#save();
        this.#queue(tracked, 'updated', async () => {
            const { id } = tracked.kept;
            if (id === undefined)
                return;
            try {
                await this.#calls.say(id, { state, description, logUrl, ...(state === 'success' && { environmentUrl }) });
            }
            catch (error) {
                if (isRefusal(error))
                    this.#close(tracked);
                throw error;
            }
            if (mayChange) {
                tracked.kept = { ...tracked.kept, isTold: true };
                this.#save();
            }
            else
                this.#close(tracked);
        });
    }
    #close(tracked) {
        tracked.isClosed = true;
        this.#save();
    }
    #save() {
        this.#options.save([...this.#tracked.values()].filter(({ isClosed }) => !isClosed).map(({ kept }) => kept));
    }
    #queue(tracked, what, work) {
        tracked.work = tracked.work.then(work).catch((error) => {
            const { facts, tell } = this.#options;
            const notDone = `GitHub's deployment in "${tracked.kept.environment}" was not ${what}`;
            if (error instanceof github_api.GithubProblem)
                tell((0,github_problem_warning/* githubProblemWarning */.V)(notDone, error, 'deployments: write', facts));
            else
                tell({ type: 'warning', message: `${notDone}: ${error instanceof Error ? error.message : String(error)}` });
        });
    }
}
function isRefusal(error) {
    return error instanceof github_api.GithubProblem && error.type === 'refused';
}

;// CONCATENATED MODULE: ./lib/report/failure-text.js


const maxTargetsNamed = 10;
const maxMessageLines = 20;
const maxLineLength = 1_000;
const maxLogBytes = 16_384;
function failureText(failure) {
    const { event, script, hookFunction, code, targets, targetCount, revision, location } = failure;
    const facts = [];
    if (event !== undefined)
        facts.push(['event', (0,sanitize/* sanitizeLine */.g$)(event)]);
    if (script !== undefined)
        facts.push(['script', (0,sanitize/* sanitizeLine */.g$)(script) + (revision === 'previous' ? ' (of the revision installed before)' : '')]);
    if (hookFunction !== undefined)
        facts.push(['function', (0,sanitize/* sanitizeLine */.g$)(hookFunction)]);
    facts.push(['code', (0,sanitize/* sanitizeLine */.g$)(code)]);
    if (targets.length > 0)
        facts.push(['targets', nameTargets(targets, targetCount)]);
    const message = bounded((0,sanitize/* sanitizeLines */.X$)(failure.message));
    const log = (0,clip/* lastLines */.w$)((0,sanitize/* sanitizeLines */.X$)(failure.logTail).map(line => (0,clip/* clip */.$Q)(line, maxLineLength)), maxLogBytes);
    const place = location && placeOf(location.file, location.span?.start);
    return {
        summary: (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(failure.summary), maxLineLength),
        facts,
        message,
        logTail: log.lines.join('\n').trim() === message.join('\n').trim() ? [] : log.lines,
        ...(place !== undefined && { place }),
        remedy: (0,sanitize/* sanitizeLines */.X$)(failure.remedy)
    };
}
/** `file:line:column`, or the file alone. */
function placeOf(file, start) {
    return (0,sanitize/* sanitizeLine */.g$)(file) + (start === undefined ? '' : `:${start.line}:${start.column}`);
}
function nameTargets(targets, targetCount) {
    const named = targets.slice(0, maxTargetsNamed).map(sanitize/* sanitizeLine */.g$).join(', ');
    const more = targets.length > maxTargetsNamed ? ` and ${targets.length - maxTargetsNamed} more` : '';
    return (0,clip/* clip */.$Q)(`${named}${more} (${targets.length} of ${Math.max(targetCount, targets.length)})`, maxLineLength);
}
function bounded(lines) {
    const kept = lines.slice(0, maxMessageLines).map(line => (0,clip/* clip */.$Q)(line, maxLineLength));
    return lines.length > maxMessageLines ? [...kept, `… ${lines.length - maxMessageLines} more lines`] : kept;
}

;// CONCATENATED MODULE: ./lib/report/github/markdown.js


/** Longer texts in a cell or a sentence are cut. */
const maxInlineLength = 1_000;
/**
 * Untrusted text as one line of GitHub-flavoured Markdown that shows it as it is. Character references rather than backslashes:
 * they mean the same in paragraphs, in table cells and inside HTML, and can never become structure (CommonMark 6.2 "Entities").
 */
function markdownText(text) {
    return escapeText((0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(text), maxInlineLength));
}
/** Like {@link markdownText}, but what stands between two backticks becomes inline code: for sentences that quote names. */
function markdownProse(text) {
    return (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(text), maxInlineLength)
        .split(/(`[^`]+`)/)
        .map((piece, index) => (index % 2 === 1 ? markdownCode(piece.slice(1, -1)) : escapeText(piece)))
        .join('');
}
/** Untrusted text as inline code, in a table cell too. */
function markdownCode(text) {
    const line = (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(text), maxInlineLength);
    if (line === '')
        return '';
    // A code span would need a longer fence for backticks and has no escape for pipes in cells.
    return /[`|\\]/.test(line) ? `<code>${line.replace(/[&<>\\`*_[\]|~$]/g, reference)}</code>` : `\`${line}\``;
}
/** Sanitized lines as a code block; its fence is longer than any run of backticks in them. */
function markdownFence(lines) {
    const longest = lines.reduce((max, line) => Math.max(max, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}text`, ...lines, fence].join('\n');
}
/** A link whose text is inline code; the code alone when the address is not one for the web. */
function markdownLink(text, address) {
    const href = address === undefined ? undefined : webAddress(address);
    return href === undefined ? markdownCode(text) : `[${markdownCode(text)}](${href})`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function webAddress(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return url.href.replace(/[()|<>\\`*_~\s]/g, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
function escapeText(line) {
    return line.replace(/[&<>\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, reference);
}
function reference(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/size.js
var core_size = __webpack_require__(6282);
// EXTERNAL MODULE: ./lib/core/with-hint.js
var with_hint = __webpack_require__(6974);
// EXTERNAL MODULE: ./lib/deployment/traffic-share.js
var traffic_share = __webpack_require__(372);
;// CONCATENATED MODULE: ./lib/report/traffic-text.js


/** Who has the traffic: `10 % new, 90 % old`, `10 % version 6, 90 % version 5`, of a rollback `100 % back`. At most two decimals. */
function describeTraffic({ percent, versions, isRollback }) {
    const share = Math.round(percent * 100) / 100;
    const rest = Math.round((100 - share) * 100) / 100;
    if (versions?.current !== undefined && versions.target !== undefined)
        return (0,sanitize/* sanitizeLine */.g$)(`${share} % version ${versions.target}, ${rest} % version ${versions.current}`);
    return isRollback === true ? `${share} % back` : `${share} % new, ${rest} % old`;
}
/** `1 of 2 tasks running`. */
function describeTasks({ desired, running }) {
    return `${running} of ${count(desired, 'task')} running`;
}

;// CONCATENATED MODULE: ./lib/report/app-spec-text.js



const maxLines = 200;
const app_spec_text_maxLineLength = 1_000;
function appSpecText({ file, changes, content }) {
    const lines = (0,sanitize/* sanitizeLines */.X$)(content.trimEnd());
    const left = lines.length - maxLines;
    return {
        title: file === undefined ? 'The AppSpec that was made:' : (0,sanitize/* sanitizeLine */.g$)(`${file}, completed:`),
        changes: changes.map(change => (0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(change), app_spec_text_maxLineLength)),
        lines: [...lines.slice(0, maxLines).map(line => (0,clip/* clip */.$Q)(line, app_spec_text_maxLineLength)), ...(left > 0 ? [`(${count(left, 'more line')})`] : [])]
    };
}

;// CONCATENATED MODULE: ./lib/report/github/app-spec-sections.js


/** AppSpecs as they were deployed last to each group, and what was put into them: one section for all groups that get the same. */
function appSpecSections(completed) {
    // After a wait for another deployment it may have been completed anew.
    const last = new Map(completed.map(event => [event.group, event]));
    const sections = [...last.values()].map(event => {
        const { title, changes, lines } = appSpecText(event);
        return {
            head: [`### ${markdownText(title.replace(/:$/, ''))}`, '', ...changes.map(change => `- ${markdownText(change)}`)],
            items: [`\n${markdownFence(lines)}`],
            unit: 'AppSpec'
        };
    });
    return [...new Map(sections.map(section => [JSON.stringify(section), section])).values()];
}

;// CONCATENATED MODULE: ./lib/report/group-change-text.js




const maxValueLength = 200;
const group_change_text_maxLines = 50;
/** A line for each setting that is another one now. No ARN keeps its account id. */
function differenceLines({ differences }) {
    const left = differences.length - group_change_text_maxLines;
    const lines = differences.slice(0, group_change_text_maxLines).map(difference => `  ${describeDifference(difference)}`);
    return left > 0 ? [...lines, `  (${count(left, 'more difference')})`] : lines;
}
/** `ec2TagFilters[0].Value: blue -> green`. */
function describeDifference({ path, from, to }) {
    if (from === undefined)
        return `${(0,sanitize/* sanitizeLine */.g$)(path)}: ${shown(to)}`;
    const next = to === undefined ? 'not set' : masked(from) === masked(to) ? 'the same of another account' : shown(to);
    return `${(0,sanitize/* sanitizeLine */.g$)(path)}: ${shown(from)} -> ${next}`;
}
/** What became of a group that was to be deleted, in one sentence. */
function describeDeletion({ outcome, applicationName, deploymentGroupName, ...result }) {
    const name = (0,sanitize/* sanitizeLine */.g$)(`${applicationName}${deploymentGroupName === undefined ? '' : ` / ${deploymentGroupName}`}`);
    if (outcome === 'skipped') {
        const why = result.errorMessage === undefined ? '' : `: ${(0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(result.errorMessage))}`;
        return `Skipped: no deployment group was deleted of ${name}${why}`;
    }
    const application = result.applicationDeleted ? ', and its application with it' : '';
    return result.deploymentGroupDeleted
        ? `Deployment group ${name} was deleted${application}`
        : `There is no deployment group ${name}${application}`;
}
/** The same as an object of JSON, without account ids. */
function deletionJson({ errorMessage, ...result }) {
    return { ...result, ...(errorMessage !== undefined && { errorMessage: maskAccountIds(sanitizeLine(errorMessage)) }) };
}
/** What became of a deployment group, in one sentence. */
function describeGroupChange({ applicationName, deploymentGroupName, change, differences, isPlan }) {
    const name = (0,sanitize/* sanitizeLine */.g$)(`${applicationName} / ${deploymentGroupName}`);
    switch (change) {
        case 'unchanged':
            return `Deployment group ${name} is set as it should be`;
        case 'absent':
            return `There is no deployment group ${name}`;
        case 'updated':
            return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} updated: ${count(differences.length, 'difference')}`;
        case 'created':
        case 'deleted':
            return `Deployment group ${name} ${isPlan === true ? 'would be' : 'was'} ${change}`;
    }
}
function shown(value) {
    return (0,clip/* clip */.$Q)(masked(value), maxValueLength);
}
function masked(value) {
    return (0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(typeof value === 'string' ? value : JSON.stringify(value)));
}

;// CONCATENATED MODULE: ./lib/report/github/group-change-sections.js


/** Groups that were created or set otherwise, or would be, each with what is set; the others are as they were. */
function groupChangeSections(events) {
    return events
        .filter(({ change }) => change === 'created' || change === 'updated')
        .map(event => ({
        head: [`### ${markdownText(describeGroupChange(event))}`, ''],
        items: event.differences.map(difference => `- ${markdownCode(describeDifference(difference))}`),
        unit: 'difference'
    }));
}

;// CONCATENATED MODULE: ./lib/report/github/summary.js


















const defaultMaxBytes = 512 * 1024;
const maxTargets = 100;
const maxEvents = 20;
const marks = { good: '✅', bad: '❌', warn: '⚠️' };
const severityMarks = { error: '❌', warning: '⚠️', info: 'ℹ️' };
const statusMarks = new Map([
    ['Succeeded', '✅'],
    ['Failed', '❌'],
    ['Skipped', '➖'],
    ['InProgress', '⏳'],
    ['Pending', '·'],
    ['Ready', '🟢']
]);
/** A result as the Markdown of a job summary. All text that the project or its hosts wrote is shown as text. */
function renderSummary(result, { maxBytes = defaultMaxBytes, appSpecs = [], groupChanges = [] } = {}) {
    const story = rollbackStory(result);
    const targets = result.snapshots.filter(snapshot => snapshot.targets.length > 0);
    return [
        fit(factsSection(result), maxBytes * 0.1),
        ...fitAll(groupChangeSections(groupChanges), maxBytes * 0.05),
        ...(story === undefined
            ? []
            : [fit({ head: [`### Rollback`, '', `↩️ ${markdownText(story)}`], items: [], unit: 'line' }, maxBytes * 0.03)]),
        ...(result.request === undefined ? [] : [fit(requestSection(result.request), maxBytes * 0.1)]),
        ...(result.failures.length === 0 ? [] : [fit(failureSection(result.failures), maxBytes * 0.4)]),
        ...targets.map(snapshot => fit(targetSection(snapshot, snapshot.id === result.rollbackDeploymentId), (maxBytes * 0.3) / targets.length)),
        ...fitAll(appSpecSections(appSpecs), maxBytes * 0.1),
        ...(result.diagnostics.length === 0 ? [] : [fit(diagnosticSection(result.diagnostics), maxBytes * 0.15)])
    ]
        .filter(section => section !== '')
        .join('\n');
}
/** The summary of a run that ended before there was a result: the error, and what was found in the user's files. */
function renderErrorSummary(error, diagnostics, { maxBytes = defaultMaxBytes, groupChanges = [] } = {}) {
    const [first = 'failed', ...rest] = (0,describe_error/* describeError */.U)(error);
    return [
        fit({
            head: [
                `## ${marks.bad} ${markdownText(first)}`,
                ...(rest.length > 0 ? ['', markdownFence(rest.map(line => line.trimStart()))] : [])
            ],
            items: [],
            unit: 'line'
        }, maxBytes * 0.3),
        ...fitAll(groupChangeSections(groupChanges), maxBytes * 0.05),
        ...(diagnostics.length === 0 ? [] : [fit(diagnosticSection(diagnostics), maxBytes * 0.6)])
    ]
        .filter(section => section !== '')
        .join('\n');
}
/** The summary of a run that deployed nothing, and was to deploy nothing: one sentence, and what was found in the user's files. */
function renderFindingsSummary(sentence, diagnostics, { maxBytes = defaultMaxBytes } = {}) {
    return [
        fit({ head: [`## ${marks.good} ${markdownText(sentence)}`], items: [], unit: 'line' }, maxBytes * 0.1),
        ...(diagnostics.length === 0 ? [] : [fit(diagnosticSection(diagnostics), maxBytes * 0.8)])
    ]
        .filter(section => section !== '')
        .join('\n');
}
function fit({ head, items, unit, leftOut = 0 }, maxBytes) {
    const cutLine = (amount) => `\n_${count(amount, `more ${unit}`)} left out; the log has the rest._\n`;
    let text = `${head.join('\n')}\n`;
    const room = maxBytes - (0,clip/* byteLength */.dp)(cutLine(items.length + leftOut));
    if ((0,clip/* byteLength */.dp)(text) > room)
        return '';
    let shown = 0;
    for (const item of items) {
        const next = `${text}${item}\n`;
        if ((0,clip/* byteLength */.dp)(next) > room)
            break;
        text = next;
        shown += 1;
    }
    const missing = items.length - shown + leftOut;
    return missing > 0 ? text + cutLine(missing) : text;
}
/** Sections that share a part of the budget alike. */
function fitAll(sections, maxBytes) {
    return sections.map(section => fit(section, maxBytes / sections.length));
}
function factsSection(result) {
    const rows = [['Application', markdownCode(result.applicationName)]];
    // A branch may have no group.
    if (result.deploymentGroupName !== '') {
        const created = result.deploymentGroupCreated === true ? ', created' : '';
        rows.push(['Deployment group', `${markdownCode(result.deploymentGroupName)}${created}`]);
    }
    if (result.deploymentId !== undefined) {
        rows.push([
            'Deployment',
            `${markdownLink(result.deploymentId, result.deploymentUrl)} ${markdownText(result.deploymentStatus ?? '')}`.trim()
        ]);
    }
    if (result.rollbackDeploymentId !== undefined) {
        rows.push(['Rollback', `${markdownCode(result.rollbackDeploymentId)} ${markdownText(result.rollbackStatus ?? '')}`.trim()]);
    }
    if (result.isStopped !== true && (result.errorCode !== undefined || result.errorMessage !== undefined)) {
        // Why nothing was deployed where that was asked for is no error.
        const title = exitStatus(result) === 0 ? 'Note' : 'Error';
        rows.push([title, [markdownCode(result.errorCode ?? ''), markdownText(result.errorMessage ?? '')].filter(Boolean).join(' ')]);
    }
    if (result.computePlatform !== undefined)
        rows.push(['Compute platform', markdownText(result.computePlatform)]);
    if (result.revision)
        rows.push(['Revision', markdownCode(describeRevision(result.revision))]);
    if (result.previousRevision)
        rows.push(['Previous revision', markdownCode(describeRevision(result.previousRevision))]);
    if (result.bundle)
        rows.push(['Bundle', bundleCell(result.bundle)]);
    rows.push(...functionRows(result));
    rows.push(['Duration', (0,core_duration/* formatDuration */.a)(result.durationMs)]);
    return {
        head: [`## ${marks[toneOf(result)]} ${markdownText(describeOutcome(result))}`, '', '| | |', '|---|---|'],
        items: rows.map(tableRow),
        unit: 'row'
    };
}
/** What a service or an alias was to get: rows of title and value. */
function functionRows({ taskDefinition, lambdaCurrentVersion, lambdaTargetVersion }) {
    const rows = [];
    if (taskDefinition !== undefined)
        rows.push(['Task definition', markdownCode(taskDefinition)]);
    if (lambdaTargetVersion !== undefined) {
        const before = lambdaCurrentVersion === undefined ? '' : `, before it ${markdownCode(lambdaCurrentVersion)}`;
        rows.push(['Version', `${markdownCode(lambdaTargetVersion)}${before}`]);
    }
    return rows;
}
function bundleCell({ type, fileCount, size, sha256 }) {
    return `${type}, ${count(fileCount, 'file')}${size === undefined ? '' : `, ${(0,core_size/* formatSize */.X)(size)}`}, content ${markdownCode(sha256.slice(0, 12))}`;
}
/** What a dry run would have asked, to read and to copy. */
function requestSection(request, title = 'What CreateDeployment would be asked') {
    const lines = (0,sanitize/* sanitizeLines */.X$)(JSON.stringify(request, null, 2));
    return { head: [`### ${title}`, '', markdownFence(lines)], items: [], unit: 'line' };
}
function failureSection(failures, title = 'What failed') {
    return { head: [`### ${title}`], items: failures.map(failureItem), unit: 'failure' };
}
function failureItem(failure) {
    const { summary, facts, message, logTail, place, remedy } = failureText(failure);
    const lines = ['', `#### ${markdownText(summary)}`, ''];
    for (const [label, value] of facts)
        lines.push(`- ${label}: ${markdownCode(value)}`);
    if (place !== undefined)
        lines.push(`- at: ${markdownCode(place)}`);
    lines.push('', `**What to do:** ${markdownProse(remedy.join(' '))}`);
    if (message.length > 0)
        lines.push('', markdownFence(message));
    if (logTail.length > 0) {
        lines.push('', `<details><summary>End of the script's output (${count(logTail.length, 'line')})</summary>`, '', markdownFence(logTail), '', '</details>');
    }
    return lines.join('\n');
}
/** Targets by lifecycle events, failed targets first. */
function targetSection(snapshot, isRollback) {
    const { id, targets, overview } = snapshot;
    const rank = ({ status }) => (status === 'Failed' ? 0 : status === 'Succeeded' ? 2 : 1);
    const shown = [...targets].sort((a, b) => rank(a) - rank(b)).slice(0, maxTargets);
    const names = [...new Set(shown.flatMap(({ events }) => events.map(({ name }) => name)))].slice(0, maxEvents);
    const traffic = new Map(shown.flatMap(target => [[target.id, (0,traffic_share/* trafficShareOf */.q)(snapshot, target)]]));
    const hasTraffic = [...traffic.values()].some(share => share !== undefined);
    const total = overview === undefined ? targets.length : (0,model/* targetCount */.lV)(overview);
    // Of a large deployment the watch reads those that failed and those it finds at work; of any, none that has not begun.
    const unread = total > targets.length
        ? [`_${targets.length} of ${count(total, 'target')} are listed: the events of the others were not read._`, '']
        : [];
    return {
        head: [
            `### Targets of ${isRollback ? 'the rollback ' : ''}${markdownCode(id)}`,
            '',
            ...unread,
            tableRow(['Target', 'Status', ...(hasTraffic ? ['Traffic'] : []), ...names.map(markdownText)]),
            `|${'---|'.repeat(names.length + (hasTraffic ? 3 : 2))}`
        ],
        items: shown.map(target => {
            const byName = new Map(target.events.map(event => [event.name, event]));
            return tableRow([
                markdownCode(target.id),
                markStatus(target.status),
                ...(hasTraffic ? [trafficCell(traffic.get(target.id))] : []),
                ...names.map(name => eventCell(byName.get(name)))
            ]);
        }),
        unit: 'target',
        leftOut: targets.length - shown.length
    };
}
function trafficCell(share) {
    if (share === undefined)
        return '';
    return markdownText([describeTraffic(share), ...(share.tasks ? [describeTasks(share.tasks)] : [])].join('; '));
}
function eventCell(event) {
    if (event === undefined)
        return '';
    const { status, startTimeMs, endTimeMs, diagnostics } = event;
    const mark = statusMarks.get(status) ?? markdownText(status);
    const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : (0,core_duration/* formatDuration */.a)(Math.max(0, endTimeMs - startTimeMs));
    const code = status === 'Failed' && diagnostics ? markdownText(diagnostics.errorCode) : '';
    return [mark, code, duration].filter(Boolean).join(' ');
}
function markStatus(status) {
    return `${statusMarks.get(status) ?? ''} ${markdownText(status)}`.trim();
}
function diagnosticSection(diagnostics) {
    return {
        head: ['### Findings in the AppSpec and the bundle', '', '| | Where | Rule | Finding |', '|---|---|---|---|'],
        items: [...diagnostics]
            .sort((a, b) => diagnostic/* severityOrder */.IY[a.severity] - diagnostic/* severityOrder */.IY[b.severity])
            .map(({ severity, rule, message, hint, file, span }) => tableRow([
            severityMarks[severity],
            markdownCode(placeOf(file, span?.start)),
            markdownCode(rule),
            markdownProse((0,with_hint/* withHint */.m)({ message, hint }))
        ])),
        unit: 'finding'
    };
}

;// CONCATENATED MODULE: ./lib/report/github/deployment-comment.js










/** GitHub takes no longer body, in characters (REST API, "Create an issue comment": 422, "body is too long"). */
const maxCommentLength = 65_536;
const maxFailures = 5;
const deployment_comment_maxLineLength = 1_000;
/** The first line of the comment for a deployment group: readers do not see it, and it finds the comment again. */
function commentMarker(applicationName, deploymentGroupName) {
    // Neither `-->` nor `--` can come out of it, whatever the names are.
    const part = (name) => encodeURIComponent(name.toWellFormed()).replaceAll('--', '%2D%2D');
    return `<!-- codedeploy-kit:${part(applicationName)}/${part(deploymentGroupName)} -->`;
}
/**
 * The comment, as Markdown: it mentions nobody, refers to no issue and links only to what it is given, whatever hosts and services wrote.
 */
function renderDeploymentComment(comment) {
    const { applicationName, deploymentGroupName, end, commitId, environmentUrl, runUrl, atMs } = comment;
    const rows = [
        ['Application', markdownCode(applicationName)],
        ['Deployment group', markdownCode(deploymentGroupName)],
        ...(end.type === 'ended' ? resultRows(end.result) : [])
    ];
    if (commitId !== undefined)
        rows.push(['Commit', markdownCode(commitId)]);
    if (environmentUrl !== undefined && end.type !== 'deleted')
        rows.push(['Environment', markdownLink(environmentUrl, environmentUrl)]);
    if (runUrl !== undefined)
        rows.push(['Log', markdownLink('the run', runUrl)]);
    rows.push(['At', `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`]);
    const text = [
        commentMarker(applicationName, deploymentGroupName),
        headline(comment),
        '',
        '| | |',
        '|---|---|',
        ...rows.map(tableRow),
        ...(end.type === 'ended' ? resultNotes(end.result) : end.type === 'threw' ? errorNotes(end.error) : [])
    ].join('\n');
    return (0,clip/* clip */.$Q)(text, maxCommentLength);
}
function headline({ end, deploymentGroupName }) {
    switch (end.type) {
        case 'ended':
            return `### ${marks[toneOf(end.result)]} ${plainText(describeOutcome(end.result))}`;
        case 'threw':
            return `### ${marks.bad} ${plainText(`The run for ${deploymentGroupName} failed: no deployment of it is known to have succeeded`)}`;
        case 'not-started':
            return `### ${marks.warn} ${plainText(`Not deployed to ${deploymentGroupName}: ${end.reason}`)}`;
        case 'deleted':
            return `### ${plainText(`The deployment group ${deploymentGroupName} was deleted`)}`;
    }
}
function resultRows(result) {
    const { deploymentId, deploymentUrl, deploymentStatus, rollbackDeploymentId, rollbackStatus, errorCode, errorMessage } = result;
    const rows = [];
    if (deploymentId !== undefined)
        rows.push(['Deployment', `${markdownLink(deploymentId, deploymentUrl)} ${plainText(deploymentStatus ?? '')}`.trim()]);
    if (rollbackDeploymentId !== undefined)
        rows.push(['Rollback', `${markdownCode(rollbackDeploymentId)} ${plainText(rollbackStatus ?? '')}`.trim()]);
    if (result.isStopped !== true && (errorCode !== undefined || errorMessage !== undefined)) {
        rows.push(['Reason', [markdownCode((0,account_ids/* maskAccountIds */.u)(errorCode ?? '')), plainText(errorMessage ?? '')].filter(Boolean).join(' ')]);
    }
    rows.push(['Duration', (0,core_duration/* formatDuration */.a)(result.durationMs)]);
    return rows;
}
function resultNotes(result) {
    const story = rollbackStory(result);
    const { failures } = result;
    const more = failures.length - maxFailures;
    return [
        ...(story === undefined ? [] : ['', plainText(story)]),
        ...(failures.length === 0 ? [] : ['', markdownFence(failures.slice(0, maxFailures).flatMap(failureLines))]),
        ...(more > 0 ? ['', `_${count(more, 'more failure')}; the log has all._`] : [])
    ];
}
/** In a code block nothing is a mention, a reference or a link. */
function failureLines(failure) {
    const { summary, place, remedy } = failureText(failure);
    return [place === undefined ? summary : `${summary} (${place})`, ...remedy.map(line => `  ${line}`)].map(line => (0,clip/* clip */.$Q)((0,account_ids/* maskAccountIds */.u)(line), deployment_comment_maxLineLength));
}
function errorNotes(error) {
    const lines = (0,describe_error/* describeError */.U)(error).map(line => (0,clip/* clip */.$Q)((0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(line)), deployment_comment_maxLineLength));
    return ['', markdownFence(lines.slice(0, maxFailures))];
}
/**
 * Untrusted text as text. GitHub looks for mentions, references and addresses after the Markdown was rendered, so that no escape of Markdown
 * hides them: an invisible blank takes them apart.
 */
function plainText(text) {
    return markdownText((0,account_ids/* maskAccountIds */.u)(text).replace(/[@#](?=\w)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u200b'));
}

// EXTERNAL MODULE: ./lib/action/github-answer.js
var github_answer = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/action/pull-request-comment.js




const pageLength = 100;
/** Of so many comments, ours is among the first, or there are too many to look through. */
const maxPages = 30;
/**
 * Says in a comment of the pull request how a deployment ended: one for each deployment group, written anew in place at the next one. Only what
 * the user of the token wrote is changed. Nothing of it changes a step.
 */
class PullRequestComments {
    #api;
    #options;
    #place;
    /** What the token's user wrote before; looked for while the deployment runs, and again at its end if that failed. */
    #early;
    #own;
    /** Groups that the run has come to, by name, with their application. */
    #groups = new Map();
    constructor(api, options) {
        this.#api = api;
        this.#options = options;
        const [owner = '', repo = ''] = options.repository.split('/');
        this.#place = { owner, repo, issue_number: options.number };
        const { applicationName, deploymentGroupNames = [] } = options;
        if (applicationName !== undefined)
            for (const name of deploymentGroupNames)
                this.#groups.set(name, applicationName);
    }
    observe(event) {
        if (event.type !== 'creating-deployment' && event.type !== 'deployment-found')
            return;
        this.#groups.set(event.deploymentGroupName, event.applicationName);
        this.#early ??= this.#list().catch(() => undefined);
    }
    /** Resolves when all was said, or cannot be. */
    async end(end) {
        try {
            for (const [about, isNew] of this.#aboutOf(end))
                await this.#say(about, isNew);
        }
        catch (error) {
            const { facts, number, tell } = this.#options;
            const notDone = `The comment of pull request ${number} was not written`;
            if (error instanceof github_api.GithubProblem)
                tell((0,github_problem_warning/* githubProblemWarning */.V)(notDone, error, 'pull-requests: write', facts));
            else
                tell({ type: 'warning', message: `${notDone}: ${error instanceof Error ? error.message : String(error)}` });
        }
    }
    /** What is to be said of which group, and whether a comment is made for it when there is none. */
    #aboutOf(end) {
        if (end.type === 'threw') {
            return [...this.#groups].map(([deploymentGroupName, applicationName]) => [{ applicationName, deploymentGroupName, end }, true]);
        }
        const { result } = end;
        const { applicationName } = result;
        if ('groups' in result) {
            return result.groups.map(group => [{ applicationName, deploymentGroupName: group.deploymentGroupName, end: group }, true]);
        }
        const { deploymentGroupName = '' } = result;
        // A branch may have no group.
        if (deploymentGroupName === '')
            return [];
        const about = { applicationName, deploymentGroupName };
        if (end.type === 'ended' && !('groups' in end.result))
            return [[{ ...about, end: { type: 'ended', result: end.result } }, true]];
        return result.outcome === 'succeeded' ? [[{ ...about, end: { type: 'deleted' } }, false]] : [];
    }
    async #say(about, isNew) {
        const { environmentUrl, runUrl, now, commitId } = this.#options;
        const body = renderDeploymentComment({ ...about, environmentUrl, runUrl, atMs: now(), commitId: commitOf(about.end) ?? commitId });
        const marker = commentMarker(about.applicationName, about.deploymentGroupName);
        this.#own ??= (await this.#early) ?? (await this.#list());
        const mine = this.#own.find(comment => comment.body.startsWith(marker));
        if (mine !== undefined && (await this.#update(mine.id, body)))
            return;
        if (isNew)
            await this.#create(marker, body);
    }
    /** False when it is not there any more, or may not be changed. */
    async #update(id, body) {
        const { owner, repo } = this.#place;
        try {
            await this.#api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body });
            return true;
        }
        catch (error) {
            if (error instanceof github_api.GithubProblem && (error.status === 403 || error.status === 404))
                return false;
            throw error;
        }
    }
    /** A create that nobody heard the answer of is looked for before it is asked again, so that there are no two. */
    async #create(marker, body) {
        const create = () => this.#api.requestOnce('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...this.#place, body });
        try {
            await create();
        }
        catch (error) {
            if (!(error instanceof github_api.GithubProblem) || error.type !== 'unreachable')
                throw error;
            if (!(await this.#list()).some(comment => comment.body.startsWith(marker) && comment.body === body))
                await create();
        }
    }
    /** Comments of the token's own user, the oldest first. */
    async #list() {
        const login = await this.#api.login();
        const own = [];
        for (let page = 1; page <= maxPages; page++) {
            const answer = await this.#api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...this.#place,
                per_page: pageLength,
                page
            });
            const comments = (0,github_answer/* listOf */.c)(answer);
            own.push(...comments.map(value => commentOf(value, login)).filter(comment => comment !== undefined));
            if (comments.length < pageLength)
                break;
        }
        return own;
    }
}
function commentOf(value, login) {
    const { id, body, user } = (0,github_answer/* membersOf */.l)(value);
    return typeof id === 'number' && typeof body === 'string' && (0,github_answer/* membersOf */.l)(user)['login'] === login ? { id, body } : undefined;
}
/** What was deployed, where the revision says it. */
function commitOf(end) {
    return end.type === 'ended' && end.result.revision?.type === 'github' ? end.result.revision.commitId : undefined;
}

;// CONCATENATED MODULE: ./lib/action/retire-github-deployments.js
/** Calls at the same time. GitHub asks not to be written to faster ("Best practices for using the REST API"). */
const atOnce = 4;
/**
 * After a deployment group was deleted: makes inactive what this program deployed to it in the environment, among the last hundred deployments
 * there. Those of others, or of other groups, stay. Returns how many. Throws a `GithubProblem`.
 */
async function retireGithubDeployments({ applicationName, deploymentGroupName }, environment, calls, logUrl) {
    const ours = (await calls.list(environment)).filter(deployment => deployment.applicationName === applicationName && deployment.deploymentGroupName === deploymentGroupName);
    const left = ours.values();
    const work = async () => {
        for (const { id } of left)
            await calls.say(id, { state: 'inactive', description: 'The deployment group was deleted', logUrl });
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return ours.length;
}

// EXTERNAL MODULE: ./lib/action/run-url.js
var run_url = __webpack_require__(9591);
;// CONCATENATED MODULE: ./lib/action/github-feedback.js








/** Modes in which something is deployed, or was. */
const modes = ['deploy', 'wait', 'continue', 'stop', 'rollback', 'restart', 'delete-deployment-group'];
/**
 * A step waits so long for GitHub when it has ended, and so long when it was cancelled; and then no longer than this after the cancel, however
 * long the deployment took to stop: the runner kills the step 7.5 s after that, and its outputs are not written yet.
 */
const waitMs = 10_000;
const cancelledWaitMs = 2_000;
const sinceCancelMs = 6_000;
/**
 * What `github-deployment` and `pull-request-comment` ask for; undefined when that is nothing, or cannot be, which is told. The token is masked
 * in the log, and is given to nothing but GitHub's API.
 */
function githubFeedback(options) {
    const { inputs, tell } = options;
    const { githubToken: token, githubDeployment = false, pullRequestComment = false } = inputs;
    if (token !== undefined)
        core.setSecret(token);
    tellIdle(inputs, tell);
    if (!githubDeployment && !pullRequestComment)
        return undefined;
    try {
        const hindrance = hindranceOf(inputs);
        const facts = hindrance === undefined ? options.facts() : {};
        if (hindrance !== undefined)
            tell({ ...hindrance, message: `${askedBy(inputs)}: ${hindrance.message}` });
        else if (token !== undefined)
            return connect({ ...options, facts, token });
    }
    catch (error) {
        tell({ type: 'warning', message: `${askedBy(inputs)}: ${error instanceof Error ? error.message : String(error)}` });
    }
    return undefined;
}
/** What is meant for something that was not asked for would silently be nowhere. */
function tellIdle({ githubDeployment = false, pullRequestComment = false, githubEnvironment, environmentUrl }, tell) {
    const idle = [
        ...(githubEnvironment !== undefined && !githubDeployment ? ['`github-environment`'] : []),
        ...(environmentUrl !== undefined && !githubDeployment && !pullRequestComment ? ['`environment-url`'] : [])
    ];
    if (idle.length === 0)
        return;
    const hint = 'Set `github-deployment: true`, and give `github-token` the permission `deployments: write`.';
    tell({ type: 'warning', message: `${idle.join(' and ')} ${idle.length === 1 ? 'is' : 'are'} shown nowhere: nothing was asked for`, hint });
}
function askedBy({ githubDeployment = false, pullRequestComment = false }) {
    return [...(githubDeployment ? ['`github-deployment`'] : []), ...(pullRequestComment ? ['`pull-request-comment`'] : [])].join(' and ');
}
function hindranceOf({ githubToken, mode = 'deploy', dryRun }) {
    if (!modes.includes(mode))
        return { type: 'notice', message: `there is nothing to show for \`${mode}\`` };
    if (dryRun === true)
        return { type: 'notice', message: 'a dry run is not shown' };
    if (githubToken === undefined)
        return { type: 'warning', message: 'the token is missing', hint: 'Set `github-token: ${{ github.token }}`.' };
    return undefined;
}
function connect(options) {
    const { facts, environment, signal, token, limits } = options;
    const { repository } = facts;
    if (repository === undefined)
        throw new Error('the runner does not say which repository this is');
    const deadline = new AbortController();
    const api = new github_api.GithubApi({
        token,
        apiUrl: environment['GITHUB_API_URL'],
        signal: deadline.signal,
        ...(limits && { timeoutMs: limits.callMs })
    });
    const parts = [deploymentPart(api, repository, options), commentPart(api, repository, options)].filter(part => part !== undefined);
    if (parts.length === 0)
        return undefined;
    const { waitMs: usualMs, cancelledWaitMs: shortMs, sinceCancelMs: lastMs } = limits ?? { waitMs, cancelledWaitMs, sinceCancelMs };
    let cancelledMs = signal.aborted ? performance.now() : undefined;
    signal.addEventListener('abort', () => (cancelledMs = performance.now()), { once: true });
    let ended;
    const end = async (end) => {
        const leftMs = cancelledMs === undefined ? usualMs : Math.max(0, Math.min(shortMs, cancelledMs + lastMs - performance.now()));
        const late = setTimeout(() => deadline.abort(), leftMs);
        const hurry = () => void setTimeout(() => deadline.abort(), shortMs).unref();
        signal.addEventListener('abort', hurry);
        try {
            await Promise.all(parts.map(part => part.end(end)));
        }
        finally {
            clearTimeout(late);
            signal.removeEventListener('abort', hurry);
        }
    };
    return {
        observe: event => {
            for (const part of parts)
                part.observe?.(event);
        },
        end: how => (ended ??= end(how))
    };
}
function deploymentPart(api, repository, { inputs, facts, environment: variables, tell, save }) {
    const { mode = 'deploy', githubEnvironment: environment, environmentUrl } = inputs;
    if (inputs.githubDeployment !== true)
        return undefined;
    const calls = new github_deployment_calls.GithubDeploymentCalls(api, repository);
    const logUrl = (0,run_url.runUrlOf)(variables);
    if (mode === 'delete-deployment-group')
        return { end: end => retire(end, environment, calls, { logUrl, facts, tell }) };
    const commitId = github_feedback_commitOf(inputs, facts);
    const shown = new GithubDeployments(calls, { mode, facts, commitId, environment, environmentUrl, logUrl, tell, save });
    return { observe: event => shown.observe(event), end: end => shown.end(end) };
}
function commentPart(api, repository, { inputs, facts, environment, applicationName, tell }) {
    const { pullRequestComment = false, deploymentGroupName: deploymentGroupNames, environmentUrl } = inputs;
    if (!pullRequestComment)
        return undefined;
    const number = inputs.pullRequestNumber ?? facts.pullRequestNumber;
    if (number === undefined) {
        tell({ type: 'notice', message: '`pull-request-comment`: this run is not about a pull request' });
        return undefined;
    }
    const about = { number, repository, facts, commitId: github_feedback_commitOf(inputs, facts), applicationName, deploymentGroupNames };
    const comments = new PullRequestComments(api, { ...about, environmentUrl, runUrl: (0,run_url.runUrlOf)(environment), tell, now: () => Date.now() });
    return { observe: event => comments.observe(event), end: end => comments.end(end) };
}
/** That of the event, where what is deployed is made of its checkout; an object, or an archive, may be an old release. */
function github_feedback_commitOf({ source, s3Key, revision, archive }, { commitId }) {
    // With a source, the key is where it is stored.
    const isStored = revision !== undefined || archive !== undefined || (s3Key !== undefined && source === undefined);
    return isStored ? undefined : commitId;
}
async function retire(end, environment, calls, { logUrl, facts, tell }) {
    if (end.type !== 'deleted' || end.result.outcome !== 'succeeded')
        return;
    const shown = environment ?? end.result.deploymentGroupName;
    if (shown === undefined)
        return;
    try {
        await retireGithubDeployments(end.result, shown, calls, logUrl);
    }
    catch (error) {
        const notDone = `GitHub's deployments in "${shown}" were not made inactive`;
        if (error instanceof github_api.GithubProblem)
            tell((0,github_problem_warning/* githubProblemWarning */.V)(notDone, error, 'deployments: write', facts));
        else
            tell({ type: 'warning', message: `${notDone}: ${error instanceof Error ? error.message : String(error)}` });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/observer.js
var observer = __webpack_require__(1746);
// EXTERNAL MODULE: ./lib/report/error-outcome.js
var error_outcome = __webpack_require__(7205);
// EXTERNAL MODULE: ./lib/core/app-spec-names.js
var app_spec_names = __webpack_require__(7823);
;// CONCATENATED MODULE: ./lib/report/github/annotations.js







const annotationLevels = ['error', 'warning', 'notice'];
/**
 * The runner keeps 10 of each level in a step (actions/runner, ExecutionContext.cs) and drops the rest from all but the log.
 * One error is left for `setFailed`, which is an annotation too.
 */
const annotationBudget = { error: 9, warning: 10, notice: 10 };
const maxMessageLength = 4_000;
const maxTitleLength = 250;
const maxLogLines = 20;
const maxPlacesNamed = 20;
const levels = { error: 'error', warning: 'warning', info: 'notice' };
/**
 * All annotations of a step, errors first, within the budget. A level that has too many findings is merged by rule;
 * if that is still too many, the last annotation says how many are missing.
 */
function planAnnotations({ failures = [], diagnostics = [], errors = [], warnings = [] }) {
    const findings = { error: failures.map(failureFinding), warning: [], notice: [] };
    for (const diagnostic of diagnostics)
        findings[levels[diagnostic.severity]].push(diagnosticFinding(diagnostic));
    for (const told of errors)
        findings.error.push(plainFinding(told));
    for (const told of warnings)
        findings.warning.push(plainFinding(told));
    return annotationLevels.flatMap(level => withinBudget(level, findings[level]));
}
/** What a result is annotated with. Of a deployment that was to be stopped, and was, nothing is an error: the log has what failed before. */
function annotationSourcesOf({ failures, diagnostics, isStopped }) {
    return { failures: isStopped === true ? [] : failures, diagnostics };
}
/** A `warning` event for an annotation: it says of which group it is, when there are several. */
function warningOf({ message, hint, group }) {
    return { message: group === undefined ? message : `${group}: ${message}`, ...(hint !== undefined && { hint }) };
}
function withinBudget(level, findings) {
    const budget = annotationBudget[level];
    if (findings.length <= budget)
        return findings.map(finding => annotation(level, finding));
    const merged = mergeByRule(findings);
    if (merged.length <= budget)
        return merged.map(({ finding }) => annotation(level, finding));
    const shown = merged.slice(0, budget - 1);
    const rest = merged.slice(budget - 1);
    const missing = rest.reduce((sum, { amount }) => sum + amount, 0);
    const rules = [...new Set(rest.map(({ finding }) => finding.title))].join(', ');
    const last = {
        rule: '',
        title: count(missing, 'more finding'),
        message: `${count(missing, 'more finding')} of this level: ${rules}. The log has more; codedeploy-kit validate --format json has all.`
    };
    return [...shown.map(({ finding }) => finding), last].map(finding => annotation(level, finding));
}
/** Findings of one rule become the first of them, which names the places of the others. */
function mergeByRule(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        // What has no rule is about nothing else: it stays alone.
        const key = finding.rule === '' ? `\n${byRule.size}` : finding.rule;
        const group = byRule.get(key);
        if (group === undefined)
            byRule.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...byRule.values()].flatMap(group => {
        const [first, ...others] = group;
        if (first === undefined)
            return [];
        if (others.length === 0)
            return [{ finding: first, amount: 1 }];
        const places = others.flatMap(({ location }) => location ?? []);
        const named = places
            .slice(0, maxPlacesNamed)
            .map(({ file, span }) => placeOf(file, span?.start))
            .join(', ');
        const more = places.length > maxPlacesNamed ? ` and ${places.length - maxPlacesNamed} more` : '';
        const also = `The same ${count(others.length, 'more time')}${named === '' ? '' : `: ${named}${more}`}`;
        return [{ finding: { ...first, message: `${(0,clip/* clip */.$Q)(first.message, maxMessageLength - also.length - 1)}\n${also}` }, amount: group.length }];
    });
}
function failureFinding(failure) {
    const { summary, message, logTail, remedy } = failureText(failure);
    const log = logTail.slice(-maxLogLines);
    return {
        rule: failure.code,
        title: failure.event === undefined ? failure.code : `${failure.event}: ${failure.code}`,
        // The remedy stands before the log: it must survive when the message is cut.
        message: [summary, ...message, ...remedy, ...(log.length > 0 ? ['', ...log] : [])].join('\n'),
        ...(failure.location && { location: failure.location })
    };
}
function plainFinding({ message, hint }) {
    return { rule: '', title: 'CodeDeploy', message: [message, hint].filter(Boolean).join('\n') };
}
function diagnosticFinding({ rule, message, hint, file, span }) {
    return {
        rule,
        title: rule,
        message: hint === undefined ? message : `${message}\n${hint}`,
        location: { file, ...(span && { span }) }
    };
}
function annotation(level, { title, message, location }) {
    const isPlaced = location !== undefined && !(0,app_spec_names/* isOnlyName */.S4)(location.file);
    // What is in no file is shown in none: the words say where it is.
    const words = location === undefined || isPlaced ? message : `${placeOf(location.file, location.span?.start)}: ${message}`;
    return {
        level,
        message: (0,clip/* clip */.$Q)((0,inert_line/* breakOldCommands */.Hi)((0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeText */.jZ)(words))) || title, maxMessageLength),
        title: (0,clip/* clip */.$Q)((0,inert_line/* breakOldCommands */.Hi)((0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(title))), maxTitleLength),
        ...(isPlaced && place(location))
    };
}
/**
 * The runner removes the columns of an annotation that ends on another line, so a finding of several lines is
 * pinned to where it starts. Spans end behind their last character, annotations on it.
 */
function place({ file, span }) {
    const path = { file: (0,sanitize/* sanitizeLine */.g$)(file).replaceAll('\\', '/') };
    if (span === undefined)
        return path;
    const { start, end } = span;
    const startsAt = { ...path, startLine: start.line, startColumn: start.column };
    return start.line === end.line ? { ...startsAt, endLine: end.line, endColumn: Math.max(start.column, end.column - 1) } : startsAt;
}

;// CONCATENATED MODULE: ./lib/report/github/groups-annotations.js


/** What the annotations of a run for several groups are made of; each failure says whose it is. */
function groupsAnnotationSources({ groups, diagnostics }) {
    return {
        failures: groups.flatMap(group => group.type === 'ended'
            ? group.result.failures.map(failure => ({ ...failure, summary: `${group.deploymentGroupName}: ${failure.summary}` }))
            : []),
        errors: groups.flatMap(group => {
            if (group.type !== 'threw')
                return [];
            const { deploymentGroupName, error } = group;
            const hint = error instanceof errors/* DeployError */.sH ? error.hint : undefined;
            const message = error instanceof errors/* DeployError */.sH ? error.message : ((0,describe_error/* describeError */.U)(error)[0] ?? 'failed');
            return [{ message: `${deploymentGroupName}: ${message}`, ...(hint !== undefined && { hint }) }];
        }),
        diagnostics
    };
}

;// CONCATENATED MODULE: ./lib/report/github/groups-summary.js








/**
 * A run for several groups as the Markdown of a job summary: one table of all groups, then what failed in each. The targets of groups whose
 * deployment succeeded are left out.
 */
function renderGroupsSummary(result, { maxBytes = defaultMaxBytes, appSpecs = [], groupChanges = [] } = {}) {
    const troubled = result.groups.flatMap(group => (group.type === 'ended' && group.result.outcome !== 'succeeded' ? group.result : []));
    const explained = troubled.filter(({ failures }) => failures.length > 0);
    const requests = troubled.flatMap(({ deploymentGroupName, request }) => (request ? [[deploymentGroupName, request]] : []));
    const stories = troubled.flatMap(group => rollbackStory(group) ?? []);
    const targets = troubled.flatMap(({ rollbackDeploymentId, snapshots }) => snapshots
        .filter(snapshot => snapshot.targets.length > 0)
        .map(snapshot => ({ snapshot, isRollback: snapshot.id === rollbackDeploymentId })));
    return [
        fit(tableSection(result), maxBytes * 0.2),
        fit(groups_summary_factsSection(result), maxBytes * 0.03),
        ...fitAll(groupChangeSections(groupChanges), maxBytes * 0.05),
        ...(stories.length === 0
            ? []
            : [
                fit({ head: ['### Rollbacks', ''], items: stories.map(story => `- ↩️ ${markdownText(story)}`), unit: 'rollback' }, maxBytes * 0.05)
            ]),
        ...requests.map(([name, request]) => fit(requestSection(request, `What CreateDeployment would be asked for ${markdownCode(name)}`), (maxBytes * 0.2) / requests.length)),
        ...explained.map(({ deploymentGroupName, failures }) => fit(failureSection(failures, `What failed in ${markdownCode(deploymentGroupName)}`), (maxBytes * 0.35) / explained.length)),
        ...targets.map(({ snapshot, isRollback }) => fit(targetSection(snapshot, isRollback), (maxBytes * 0.2) / targets.length)),
        ...fitAll(appSpecSections(appSpecs), maxBytes * 0.1),
        ...(result.diagnostics.length === 0 ? [] : [fit(diagnosticSection(result.diagnostics), maxBytes * 0.15)])
    ]
        .filter(section => section !== '')
        .join('\n');
}
function tableSection(result) {
    return {
        head: [
            `## ${marks[toneOf(result)]} ${markdownText(describeGroups(result))}`,
            '',
            tableRow(['Deployment group', 'Deployment', 'Outcome', 'Duration', 'Reason']),
            '|---|---|---|---|---|'
        ],
        items: result.groups.map(group => {
            const { group: name, deploymentId, deploymentUrl, outcome, tone, duration, why } = groupRow(group);
            const mark = group.type === 'not-started' ? '·' : marks[tone];
            return tableRow([
                markdownCode(name),
                deploymentId === '' ? '' : markdownLink(deploymentId, deploymentUrl),
                `${mark} ${markdownText(outcome)}`,
                duration,
                markdownText(why)
            ]);
        }),
        unit: 'group'
    };
}
function groups_summary_factsSection({ applicationName, revision, bundle, groups, durationMs }) {
    const rows = [['Application', markdownCode(applicationName)]];
    if (revision)
        rows.push(['Revision', markdownCode(describeRevision(revision))]);
    if (bundle)
        rows.push(['Bundle', bundleCell(bundle)]);
    rows.push(...sharedRows(groups));
    rows.push(['Duration', (0,core_duration/* formatDuration */.a)(durationMs)]);
    return { head: ['| | |', '|---|---|'], items: rows.map(tableRow), unit: 'row' };
}
/** Task definition and version, once where all groups have the same: each has a service or an alias of its own. */
function sharedRows(groups) {
    const byTitle = new Map();
    for (const group of groups) {
        if (group.type !== 'ended')
            continue;
        for (const [title, value] of functionRows(group.result)) {
            const names = byTitle.get(title) ?? new Map();
            byTitle.set(title, names.set(value, [...(names.get(value) ?? []), group.deploymentGroupName]));
        }
    }
    return [...byTitle].map(([title, values]) => {
        const [only, ...others] = values.keys();
        if (only !== undefined && others.length === 0)
            return [title, only];
        return [title, [...values].map(([value, names]) => `${value} (${names.map(markdownCode).join(', ')})`).join('; ')];
    });
}

;// CONCATENATED MODULE: ./lib/report/code-frame.js

/** As much of a line as is shown. */
const widest = 120;
const linesBefore = 1;
/** As much of a message and of a hint: values in them can be as long as the file. */
const longestText = 2_000;
/**
 * A diagnostic for people: where, what, the lines with the place underlined, and what to do. Without its place, and in another file than the
 * one that was `read`, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
function renderDiagnostic(diagnostic, read) {
    const { file, span, severity, message, rule, hint, agents } = diagnostic;
    const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`;
    const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`;
    const parts = [`${printable(where)}: ${severity}: ${printable((0,clip/* clip */.$Q)(message, longestText))} [${rule}]${concerned}`];
    if (span !== undefined && read?.file === file)
        parts.push(...code_frame_frame(span, read.text));
    if (hint !== undefined)
        parts.push(`  help: ${printable((0,clip/* clip */.$Q)(hint, longestText))}`);
    return parts.join('\n');
}
function code_frame_frame({ start, end }, text) {
    const lines = linesOf(text);
    const line = lines[start.line - 1];
    if (line === undefined)
        return [];
    const digits = String(start.line).length;
    const shift = start.column > widest - 20 ? start.column - 20 : 0;
    const show = (content) => printable(content.slice(shift, shift + widest));
    const gutter = (number) => `${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} |`;
    const result = [];
    for (let number = Math.max(1, start.line - linesBefore); number <= start.line; number++) {
        result.push(`${number === start.line ? '>' : ' '} ${gutter(number)} ${show(lines[number - 1] ?? '')}`.trimEnd());
    }
    const last = end.line === start.line ? end.column : line.length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - 1 - shift)));
    result.push(`  ${gutter(undefined)} ${' '.repeat(start.column - 1 - shift)}${'^'.repeat(length)}`);
    return result;
}
let lastText = '';
let lastLines = [''];
/** The findings of a file are shown one after the other: splitting it anew for each would take the square of the time. */
function linesOf(text) {
    if (text !== lastText) {
        lastText = text;
        lastLines = text.split(/\r\n|\n|\r/);
    }
    return lastLines;
}
/** One column for one character, so that the underline stays below what it marks. */
function printable(text) {
    return text
        .replaceAll('\t', ' ')
        .replaceAll(/[\u2028\u2029]/g, ' ')
        .replaceAll(/\p{Cc}|[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

;// CONCATENATED MODULE: ./lib/report/by-group.js

const by_group_widest = 32;
/**
 * One reporter for a run, and one more for each of its groups when there are several: what each remembers is of its group only, and its
 * lines begin with its `label`, so that what happens at the same time can be read apart. The label of all others is empty.
 */
function byGroup(reporterFor) {
    const main = reporterFor('');
    const groups = new Map();
    let width = 0;
    return event => {
        if (event.type === 'groups-named')
            width = Math.min(by_group_widest, Math.max(...event.deploymentGroupNames.map(name => (0,sanitize/* sanitizeLine */.g$)(name).length)));
        if (event.group === undefined) {
            main(event);
            return;
        }
        let reporter = groups.get(event.group);
        if (!reporter) {
            reporter = reporterFor(`${`[${(0,sanitize/* sanitizeLine */.g$)(event.group)}]`.padEnd(width + 2)} `);
            groups.set(event.group, reporter);
        }
        reporter(event);
    };
}

;// CONCATENATED MODULE: ./lib/report/collapse-skipped.js

/** From so many on, targets that were skipped as a whole have one line together. */
const many = 3;
/**
 * A reporter that is told of targets only what happened on them: when several are skipped as a whole, as after a failure that ends the
 * deployment, `say` gets one line for all of them. What was skipped is held back until something else is told.
 */
function collapseSkipped(report, say) {
    /** Targets on which something ran: what they skipped after it is told. */
    const begun = new Set();
    let held = [];
    const release = () => {
        const events = held;
        held = [];
        const skipped = new Set(events.flatMap(event => (event.type === 'target-changed' && !begun.has(event.target) ? [event.target] : [])));
        const isCollapsed = skipped.size >= many;
        for (const event of events)
            if (!isCollapsed || !skipped.has(event.target))
                report(event);
        if (isCollapsed)
            say(`${count(skipped.size, 'target')}: skipped`);
    };
    return event => {
        const status = event.type === 'lifecycle-changed' ? event.event.status : event.type === 'target-changed' ? event.to : undefined;
        if ((event.type === 'lifecycle-changed' || event.type === 'target-changed') && status === 'Skipped') {
            held.push(event);
            return;
        }
        if (event.type === 'lifecycle-changed' && status !== 'Pending')
            begun.add(event.target);
        if (event.type === 'hook-output')
            begun.add(event.target);
        if (!isSilent(event, status))
            release();
        report(event);
        // Its rollback has the same targets.
        if (event.type === 'finished')
            begun.clear();
    };
}
/** What has no line of its own in a log. */
function isSilent({ type }, status) {
    return type === 'overview-changed' || status === 'Pending' || status === 'InProgress';
}

;// CONCATENATED MODULE: ./lib/report/paint.js
const sgr = {
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22]
};
const plainPaint = (_tone, text) => text;
/** ANSI colours; the text must have been sanitized before. */
const ansiPaint = (tone, text) => (text === '' ? '' : `\u001b[${sgr[tone][0]}m${text}\u001b[${sgr[tone][1]}m`);

;// CONCATENATED MODULE: ./lib/report/describe-event.js

















/** `BeforeAllowTraffic`, the longest name of a lifecycle event of servers. */
const serverEventWidth = 18;
/** `InProgress`, the longest status. */
const statusWidth = 10;
/** Longer lines of hooks and longer messages are cut in one-line reports. */
const describe_event_maxLineLength = 1_000;
const statusTones = new Map([
    ['Succeeded', 'good'],
    ['Failed', 'bad'],
    ['Stopped', 'bad'],
    ['Skipped', 'dim'],
    ['Unknown', 'warn']
]);
const stopReasons = { cancelled: ': the run was cancelled', 'timed-out': ': it did not end in time', asked: '' };
/**
 * An event as one line, without control characters; undefined for what is only noise in a log:
 * pending and running lifecycle events, counts, upload progress, and statuses another event tells better.
 */
function describeEvent(event, layout = {}) {
    const { paint = plainPaint, eventWidth = serverEventWidth } = layout;
    const about = (target) => alignTarget(target, layout);
    switch (event.type) {
        case 'validated':
            return describeValidation(event.validation.file, event.validation.diagnostics, event.validation.platform, paint);
        case 'packaged': {
            const { fileCount, type, size } = event.bundle;
            const archive = size === undefined ? type : `${type} (${(0,core_size/* formatSize */.X)(size)})`;
            return `Packaged ${count(fileCount, 'file')}, ${(0,core_size/* formatSize */.X)(event.totalBytes)}, as ${archive} in ${(0,core_duration/* formatDuration */.a)(event.elapsedMs)}`;
        }
        case 'upload-progressed':
        case 'creating-deployment':
            return undefined;
        case 'uploaded':
            return `Uploaded ${(0,core_size/* formatSize */.X)(event.size)} to ${describeRevision(event.revision)} in ${(0,core_duration/* formatDuration */.a)(event.elapsedMs)}`;
        case 'upload-skipped':
            return `Not uploaded: ${oneLine(event.reason)} (${describeRevision(event.revision)})`;
        case 'registered':
            return oneLine(`Registered with application ${event.applicationName}: ${describeRevision(event.revision)}`);
        case 'app-spec-completed': {
            const { title, changes } = appSpecText(event);
            return oneLine([title, changes.join('; ')].filter(text => text !== '').join(' '));
        }
        case 'task-definition-registered':
            return oneLine(`Registered task definition ${event.taskDefinition}`);
        case 'version-published':
            return oneLine(`Version ${event.version} of function ${event.functionName} is published`);
        case 'local-started':
            // ECS and Lambda have none.
            return event.instances.length === 0
                ? `Embedded CodeDeploy at ${oneLine(event.endpoint)}, under ${oneLine(event.directory)}`
                : `Embedded CodeDeploy at ${oneLine(event.endpoint)}: ${count(event.instances.length, 'instance')} under ${oneLine(event.directory)}`;
        case 'not-requested':
            // Whole, since it is there to be read and copied.
            return (0,sanitize/* sanitizeLine */.g$)(`Would ask CreateDeployment for ${JSON.stringify(event.request)}`);
        case 'deployment-created': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} created for ${applicationName} / ${deploymentGroupName}${ofRevision(revision)}${url}`);
        }
        case 'rolling-back': {
            const { deploymentGroupName, from, to } = event;
            const left = from === undefined ? '' : `from ${from.deploymentId}${from.revision ? ` (${describeRevision(from.revision)})` : ''} `;
            return oneLine(`Rolling back ${deploymentGroupName}: ${left}to that of ${to.deploymentId} (${describeRevision(to.revision)})`);
        }
        case 'deployment-found': {
            const { deploymentId, applicationName, deploymentGroupName, deploymentUrl, status, revision } = event;
            const url = deploymentUrl === undefined ? '' : ` ${deploymentUrl}`;
            return oneLine(`Deployment ${deploymentId} of ${applicationName} / ${deploymentGroupName} is ${status}${ofRevision(revision)}${url}`);
        }
        case 'continued': {
            const [replacements, originals] = event.computePlatform === 'ECS' ? ['new tasks', 'old tasks'] : ['replacement instances', 'original instances'];
            const what = event.waitType === 'READY_WAIT' ? `its ${replacements} get the traffic` : `its ${originals} are not kept any longer`;
            return oneLine(`${event.deploymentId} was told to go on: ${what}`);
        }
        case 'waiting-for-active-deployment': {
            const { activeDeploymentId, deploymentGroupName, status, startedBy, elapsedMs } = event;
            const whose = [status ?? [], startedBy === undefined ? [] : `started by ${startedBy}`].flat().join(', ');
            const facts = `${whose === '' ? '' : `${whose}; `}${(0,core_duration/* formatDuration */.a)(elapsedMs)} so far`;
            const next = status === 'Ready' ? `. To let it go on: codedeploy-kit continue --deployment-id ${activeDeploymentId}` : '';
            return oneLine(`Waiting for ${activeDeploymentId}, the active deployment of ${deploymentGroupName} (${facts})${next}`);
        }
        case 'hook-output':
            return `${about(event.target)}  ${oneLine(event.lifecycleEvent).padEnd(eventWidth)}  ${paint('dim', `| ${oneLine(event.line)}`)}`;
        case 'notice':
            return oneLine(event.message);
        case 'warning':
            return `${paint('warn', 'Warning:')} ${oneLine((0,with_hint/* withHint */.m)(event))}`;
        case 'stopping':
            return oneLine(`Stopping ${event.deploymentId}${stopReasons[event.because]}`);
        case 'failure-explained':
            return `${paint('bad', 'Failure:')} ${oneLine(event.failure.summary)}`;
        case 'ended':
            return `${paint(toneOf(event.result), describeOutcome(event.result))}, after ${(0,core_duration/* formatDuration */.a)(event.result.durationMs)}`;
        case 'groups-named': {
            const { applicationName, deploymentGroupNames, maxParallel } = event;
            const pace = maxParallel === 1 ? 'one after the other' : `${Math.min(maxParallel, deploymentGroupNames.length)} at a time`;
            return oneLine(`Deploying ${applicationName} to ${count(deploymentGroupNames.length, 'group')}, ${pace}: ${deploymentGroupNames.join(', ')}`);
        }
        case 'group-failed':
            return `${paint('bad', 'Failure:')} ${oneLine((0,describe_error/* describeError */.U)(event.result.error)[0] ?? '')}`;
        case 'groups-ended':
            return `${paint(toneOf(event.result), describeGroups(event.result))}, after ${(0,core_duration/* formatDuration */.a)(event.result.durationMs)}`;
        case 'deployment-group':
            return describeGroupChange(event);
        case 'application': {
            const verb = event.isPlan === true ? `would be ${event.change}` : event.change;
            return oneLine(`Application ${event.applicationName} ${verb}`);
        }
        case 'status-changed':
            // `deployment-created` and `finished` tell the first and the last status.
            if ((0,model/* isTerminal */.Hd)(event.to) || event.to === 'Created')
                return undefined;
            return oneLine(`${event.deploymentId}: ${event.from === undefined ? '' : `${event.from} -> `}${event.to}`);
        case 'overview-changed':
            return undefined;
        case 'target-changed':
            if (event.to === 'Pending' || event.to === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${'(target)'.padEnd(eventWidth)}  ${paintStatus(event.to, paint, 0)}`;
        case 'lifecycle-changed':
            if (event.event.status === 'Pending' || event.event.status === 'InProgress')
                return undefined;
            return `${about(event.target)}  ${describeLifecycleEvent(event.event, layout)}`;
        case 'traffic-shifted':
            return `${about(event.target)}  ${'traffic'.padEnd(eventWidth)}  ${describeTraffic(event)}${event.tasks ? `  (${describeTasks(event.tasks)})` : ''}`;
        case 'unknown-status':
            return oneLine(`${event.deploymentId}: status "${event.status}" is not known to this version; watching on`);
        case 'poll-failed':
            return oneLine(`${event.deploymentId}: could not be read (${event.reason}); next try in ${(0,core_duration/* formatDuration */.a)(event.retryInMs)}`);
        case 'targets-unreadable': {
            const message = `${event.deploymentId}: its targets cannot be read (${event.reason}); only its status is told`;
            return oneLine((0,with_hint/* withHint */.m)({ message, hint: event.hint }));
        }
        case 'targets-stalled':
            return `${paint('warn', 'Warning:')} ${oneLine(describeStall(event))}`;
        case 'started-by': {
            const after = event.followUpOf === undefined ? '' : `, to follow ${event.followUpOf}`;
            return oneLine(`${event.deploymentId}: started by ${event.creator}${after}`);
        }
        case 'follow-ups-started': {
            const those = event.followUps.length === 1 ? 'This deployment is' : 'These deployments are';
            return oneLine(`${event.deploymentId}: followed by ${event.followUps.join(', ')}, for instances that Auto Scaling launched. ${those} not watched`);
        }
        case 'rollback-started': {
            const { rollbackDeploymentId, rollbackMessage } = event.rollback;
            return oneLine(`${event.deploymentId}: rolled back by ${rollbackDeploymentId}${rollbackMessage ? ` (${rollbackMessage})` : ''}`);
        }
        case 'heartbeat':
            return oneLine(`${event.deploymentId}: still ${event.status} after ${(0,core_duration/* formatDuration */.a)(event.elapsedMs)}${describeProgress(event.overview)}`);
        case 'finished': {
            const why = [event.errorCode, event.errorMessage].filter(Boolean).join(': ');
            return `${oneLine(event.deploymentId)}: ${paintStatus(event.status, paint, 0)}${why === '' ? '' : `  ${oneLine(why)}`}`;
        }
        default:
            return (0,assert_never/* assertNever */.x)(event);
    }
}
/** Name, status, duration and, when it failed, AWS's code and the script: `AfterInstall        Failed      0.4 s  ScriptFailed scripts/x.sh`. */
function describeLifecycleEvent(event, { paint = plainPaint, eventWidth = serverEventWidth } = {}) {
    const { name, status, startTimeMs, endTimeMs, diagnostics } = event;
    const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : (0,core_duration/* formatDuration */.a)(Math.max(0, endTimeMs - startTimeMs));
    const why = diagnostics === undefined || status !== 'Failed' ? '' : `  ${oneLine(`${diagnostics.errorCode} ${diagnostics.scriptName}`)}`;
    return `${oneLine(name).padEnd(eventWidth)}  ${paintStatus(status, paint)}  ${duration.padStart(8)}${why}`.trimEnd();
}
function describeStall({ deploymentId, phase, targets, targetCount, silentMs, checks }) {
    const others = targetCount - targets.length;
    const who = targets.length === 0
        ? count(targetCount, 'target')
        : [...targets, ...(others > 0 ? [`${others} more`] : [])].join(', ').replace(/, ([^,]*)$/, ' and $1');
    const verb = targetCount > 1 ? 'have' : 'has';
    const what = phase === 'running' ? 'said nothing' : 'not begun';
    return `${deploymentId}: ${who} ${verb} ${what} for ${(0,core_duration/* formatDuration */.a)(silentMs)}. Check: ${checks.join(' ')}`;
}
function ofRevision(revision) {
    return revision === undefined ? '' : `: ${describeRevision(revision)}`;
}
function describeProgress(overview) {
    const all = overview ? (0,model/* targetCount */.lV)(overview) : 0;
    if (!overview || all === 0)
        return '';
    const open = overview.pending + overview.inProgress + overview.ready;
    return ` (${all - open} of ${count(all, 'target')} done${overview.failed > 0 ? `, ${overview.failed} failed` : ''})`;
}
function describeValidation(file, diagnostics, platform, paint) {
    const amount = (severity) => diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
    const errors = amount('error');
    const warnings = amount('warning');
    const advice = amount('info');
    const parts = [];
    if (errors > 0)
        parts.push(paint('bad', count(errors, 'error')));
    if (warnings > 0)
        parts.push(paint('warn', count(warnings, 'warning')));
    if (advice > 0)
        parts.push(`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`);
    return `Checked ${oneLine(file)} (${platform}): ${parts.length === 0 ? 'nothing to complain about' : parts.join(', ')}`;
}
function alignTarget(target, { targetWidth = 0 }) {
    return oneLine(target).padEnd(targetWidth);
}
function paintStatus(status, paint, width = statusWidth) {
    const tone = statusTones.get(status);
    const padded = oneLine(status).padEnd(width);
    return tone === undefined ? padded : paint(tone, padded);
}
function oneLine(text) {
    return (0,clip/* clip */.$Q)((0,account_ids/* maskAccountIds */.u)((0,sanitize/* sanitizeLine */.g$)(text)), describe_event_maxLineLength);
}

;// CONCATENATED MODULE: ./lib/report/findings-text.js


/** As many findings of one AppSpec are shown in a text: somebody reads them one after the other. */
const mostShown = 100;
/** All findings in their order, or the first hundred of too many, errors before warnings before advice. */
function findingsToShow(diagnostics) {
    if (diagnostics.length <= mostShown)
        return { shown: diagnostics };
    const sorted = bySeverity(diagnostics);
    const left = sorted.slice(mostShown);
    const amounts = ['error', 'warning', 'info'].flatMap(severity => {
        const amount = left.filter(found => found.severity === severity).length;
        if (amount === 0)
            return [];
        return [severity === 'info' ? count(amount, 'piece of advice', 'pieces of advice') : count(amount, severity)];
    });
    return {
        shown: sorted.slice(0, mostShown),
        left,
        rest: `${count(left.length, 'more finding')} not shown: ${amounts.join(', ')}. All of them: codedeploy-kit validate --format json`
    };
}
/** Errors first; those of one severity stay in their order. */
function bySeverity(diagnostics) {
    return diagnostics.toSorted((a, b) => diagnostic/* severityOrder */.IY[a.severity] - diagnostic/* severityOrder */.IY[b.severity]);
}

;// CONCATENATED MODULE: ./lib/report/groups-table.js


const columns = [
    ['group', 'Group'],
    ['deploymentId', 'Deployment'],
    ['outcome', 'Outcome'],
    ['duration', 'Duration'],
    ['why', 'Reason']
];
/** How the deployment to each group ended, as lines of a table for a fixed-width font. */
function groupsTable({ groups }, paint = plainPaint) {
    const rows = groups.map(groupRow);
    const widths = columns.map(([key, title]) => Math.max(title.length, ...rows.map(row => row[key].length)));
    const line = (cell, painted) => columns
        .map(([key, title], index) => painted(key, index === columns.length - 1 ? cell(key, title) : cell(key, title).padEnd(widths[index] ?? 0)))
        .join('  ')
        .trimEnd();
    return [
        line((_, title) => title, (_, text) => paint('dim', text)),
        ...rows.map(row => line(key => row[key], (key, text) => (key === 'outcome' ? paint(row.tone, text) : text)))
    ];
}

;// CONCATENATED MODULE: ./lib/report/running-work.js




/** Remembers what is going on, for heartbeats and live progress, where one event does not say it. */
class RunningWork {
    #overview;
    #running = new Map();
    #traffic = new Map();
    observe(event) {
        switch (event.type) {
            case 'overview-changed':
                this.#overview = event.overview;
                break;
            case 'lifecycle-changed':
                if (event.event.status === 'InProgress')
                    this.#running.set(event.target, event.event.name);
                else if (this.#running.get(event.target) === event.event.name)
                    this.#running.delete(event.target);
                break;
            case 'target-changed':
                if (event.to !== 'InProgress')
                    this.#running.delete(event.target);
                break;
            case 'traffic-shifted':
                this.#traffic.set(event.target, describeTraffic(event));
                break;
            case 'finished':
                this.#running.clear();
                this.#traffic.clear();
                this.#overview = undefined;
                break;
            default: // Says nothing about what is running.
        }
    }
    /** `1 of 3 targets done, AfterInstall on i-0002`, `AllowTraffic on web:shop, traffic 10 % new, 90 % old`; empty when nothing is known. `counted`: how many are done is told elsewhere. */
    describe({ counted = false } = {}) {
        const parts = [];
        if (!counted && this.#overview && (0,model/* targetCount */.lV)(this.#overview) > 0) {
            const { pending, inProgress, succeeded, failed, skipped, ready } = this.#overview;
            const done = succeeded + failed + skipped;
            parts.push(`${done} of ${count(done + pending + inProgress + ready, 'target')} done${failed > 0 ? `, ${failed} failed` : ''}`);
        }
        const byEvent = new Map();
        for (const [target, name] of this.#running)
            byEvent.set(name, [...(byEvent.get(name) ?? []), target]);
        for (const [name, targets] of byEvent) {
            parts.push(`${name} on ${targets.length > 2 ? count(targets.length, 'target') : targets.join(' and ')}`);
        }
        for (const traffic of this.#traffic.values())
            parts.push(`traffic ${traffic}`);
        return (0,sanitize/* sanitizeLine */.g$)(parts.join(', '));
    }
}

;// CONCATENATED MODULE: ./lib/report/target-columns.js


const maxWidth = 32;
/** `AfterAllowTestTraffic`, the longest name of a lifecycle event of ECS. */
const ecsEventWidth = 21;
/** The columns of what is told of targets: as wide as the longest text so far, so that lines stay aligned as far as one can know. */
class TargetColumns {
    #targetWidth = 0;
    #eventWidth = serverEventWidth;
    get layout() {
        return { targetWidth: this.#targetWidth, eventWidth: this.#eventWidth };
    }
    observe(event) {
        switch (event.type) {
            case 'local-started':
                for (const instance of event.instances)
                    this.#fit(instance);
                break;
            case 'deployment-created':
            case 'deployment-found':
                if (isMaybeEcs(event.revision))
                    this.#eventWidth = ecsEventWidth;
                break;
            case 'lifecycle-changed':
                this.#eventWidth = Math.max(this.#eventWidth, Math.min(maxWidth, (0,sanitize/* sanitizeLine */.g$)(event.event.name).length));
                this.#fit(event.target);
                break;
            case 'target-changed':
            case 'traffic-shifted':
            case 'hook-output':
                this.#fit(event.target);
                break;
            default: // Is not about a target.
        }
    }
    #fit(target) {
        this.#targetWidth = Math.max(this.#targetWidth, Math.min(maxWidth, (0,sanitize/* sanitizeLine */.g$)(target).length));
    }
}
/** An AppSpec alone is deployed to ECS or Lambda. */
function isMaybeEcs(revision) {
    return revision?.type === 'appspec' || (revision?.type === 's3' && (revision.bundleType === 'YAML' || revision.bundleType === 'JSON'));
}

;// CONCATENATED MODULE: ./lib/report/github/workflow-log.js

















/** Bounds on what is remembered until an instance is final; the oldest lines go first. */
const maxLinesPerTarget = 500;
const workflow_log_maxLineLength = 1_000;
/** GitHub's log viewer becomes slow with more; failed instances always have theirs. */
const maxGroups = 100;
/**
 * What the action prints in a runner: each event as it happens, and for each instance, once it is final, a group with the table of
 * its lifecycle events and what its hooks wrote. Groups do not nest and instances run side by side, so an instance's text
 * is kept until its group can be written in one go.
 *
 * Text from hosts can issue no workflow command, for two reasons that do not depend on each other: every line is made inert
 * (inert-line.ts), and blocks of quoted text stand between `stop-commands` and its token. Annotations are not printed
 * here: they must stand outside of such blocks.
 */
function workflowLog(options) {
    const logGroups = { count: 0 };
    return byGroup(label => logOf(options, label, logGroups));
}
/** `logGroups`: how many there are in the whole log. `label`: of a deployment group, when there are several; before each of its lines. */
function logOf({ write, stopToken }, label, logGroups) {
    const running = new RunningWork();
    const columns = new TargetColumns();
    const logs = new Map();
    const explained = new Set();
    let groupsLeftOut = 0;
    const say = (line) => {
        write((0,inert_line/* inertLine */.Fq)(line === '' ? '' : `${label}${line}`));
    };
    const quote = (lines) => {
        if (lines.length === 0)
            return;
        const token = stopToken();
        write(`::stop-commands::${token}`);
        try {
            for (const line of lines)
                write((0,inert_line/* quotedLine */.vw)(`${label}${line}`));
        }
        finally {
            write(`::${token}::`);
        }
    };
    const group = (title, body) => {
        write(`::group::${commandData(`${label}${title}`)}`);
        try {
            body();
        }
        finally {
            write('::endgroup::');
        }
    };
    const targetLog = (deploymentId, target) => {
        const key = JSON.stringify([deploymentId, target]);
        const existing = logs.get(key);
        if (existing)
            return existing;
        const log = { deploymentId, target, events: new Map(), output: [], dropped: 0 };
        logs.set(key, log);
        return log;
    };
    const flush = (log, status) => {
        logs.delete(JSON.stringify([log.deploymentId, log.target]));
        if (log.events.size === 0 && log.output.length === 0)
            return;
        if (logGroups.count >= maxGroups && status !== 'Failed') {
            groupsLeftOut += 1;
            return;
        }
        logGroups.count += 1;
        const events = [...log.events.values()];
        group(`${log.target}  ${status}  ${count(events.length, 'event')} of ${log.deploymentId}`, () => {
            for (const event of events)
                say(`  ${describeLifecycleEvent(event, columns.layout)}`);
            const quoted = log.dropped > 0 ? [`(${count(log.dropped, 'earlier line')} left out)`, ...log.output] : [...log.output];
            // Hosts on AWS report output only with a failure; the embedded CodeDeploy has told all of it line by line already.
            if (log.output.length === 0)
                for (const event of events)
                    quoted.push(...logTail(event));
            quote(quoted);
        });
    };
    const flushAll = (deploymentId) => {
        for (const log of [...logs.values()])
            if (deploymentId === undefined || log.deploymentId === deploymentId)
                flush(log, 'not finished');
    };
    const explain = (failure) => {
        const key = JSON.stringify(failure);
        if (explained.has(key))
            return;
        explained.add(key);
        const { summary, facts, message, logTail: log, place, remedy } = failureText(failure);
        say(`Failure: ${summary}`);
        for (const [label, value] of facts)
            say(`  ${label}: ${value}`);
        if (place !== undefined)
            say(`  at: ${place}`);
        quote([...message, ...log]);
        for (const line of remedy)
            say(`  to do: ${line}`);
    };
    const report = event => {
        running.observe(event);
        columns.observe(event);
        const line = describeEvent(event, columns.layout);
        switch (event.type) {
            case 'validated': {
                const { file, diagnostics } = event.validation;
                if (line !== undefined)
                    say(line);
                if (diagnostics.length === 0)
                    break;
                const { shown, left = [] } = findingsToShow(diagnostics);
                group(`${count(diagnostics.length, 'finding')} in ${file}`, () => {
                    quote(shown.flatMap(diagnostic => renderDiagnostic(diagnostic, event.validation).split('\n')));
                    if (left.length === 0)
                        return;
                    // Annotations and summary have less room and send the reader here: nothing is left out.
                    say(`${count(left.length, 'more finding')}, a line each:`);
                    quote(left.map(diagnostic => renderDiagnostic(diagnostic).split('\n')[0] ?? ''));
                });
                break;
            }
            case 'app-spec-completed': {
                const { title, changes, lines } = appSpecText(event);
                group(title.replace(/:$/, ''), () => {
                    for (const change of changes)
                        say(`  - ${change}`);
                    quote(lines);
                });
                break;
            }
            case 'hook-output': {
                const log = targetLog(event.deploymentId, event.target);
                for (const text of (0,sanitize/* sanitizeLines */.X$)(event.line)) {
                    log.output.push((0,clip/* clip */.$Q)(`${event.lifecycleEvent} ${event.script}: ${text}`, workflow_log_maxLineLength));
                }
                if (log.output.length > maxLinesPerTarget)
                    log.dropped += log.output.splice(0, log.output.length - maxLinesPerTarget).length;
                break;
            }
            case 'lifecycle-changed':
                targetLog(event.deploymentId, event.target).events.set(event.event.name, event.event);
                if (line !== undefined)
                    say(line);
                break;
            case 'target-changed':
                if (line === undefined)
                    break;
                say(line);
                flush(targetLog(event.deploymentId, event.target), event.to);
                break;
            case 'finished':
                flushAll(event.deploymentId);
                if (line !== undefined)
                    say(line);
                break;
            case 'failure-explained':
                explain(event.failure);
                break;
            case 'heartbeat': {
                const detail = running.describe({ counted: event.overview !== undefined });
                say(detail === '' ? (line ?? '') : `${line ?? ''}: ${detail}`);
                break;
            }
            case 'ended': {
                flushAll();
                if (groupsLeftOut > 0)
                    say(`${count(groupsLeftOut, 'more target')} without a group of their own: see the lines above`);
                event.result.failures.forEach(explain);
                const story = rollbackStory(event.result);
                if (story !== undefined)
                    say(story);
                // Why nothing was deployed, or what is known of a deployment out of sight, is in no other line.
                const why = event.result.failures.length === 0 ? event.result.errorMessage : whatIsOpen(event.result);
                if (why !== undefined)
                    say(why);
                if (line !== undefined)
                    say(line);
                break;
            }
            case 'deployment-group':
                if (line !== undefined)
                    say(line);
                for (const difference of differenceLines(event))
                    say(difference);
                break;
            case 'group-failed':
                if (line !== undefined)
                    say(line);
                for (const rest of (0,describe_error/* describeError */.U)(event.result.error).slice(1))
                    say(rest);
                break;
            case 'groups-ended':
                for (const row of groupsTable(event.result))
                    say(row);
                if (line !== undefined)
                    say(line);
                break;
            default:
                if (line !== undefined)
                    say(line);
        }
    };
    return collapseSkipped(report, say);
}
function logTail({ name, diagnostics }) {
    if (!diagnostics)
        return [];
    const { scriptName, message, logTail: tail } = diagnostics;
    return [...(0,sanitize/* sanitizeLines */.X$)(message), ...(0,sanitize/* sanitizeLines */.X$)(tail)].map(line => (0,clip/* clip */.$Q)(`${name} ${scriptName}: ${line}`, workflow_log_maxLineLength));
}
/** The data of a workflow command; `%`, CR and LF are escaped as the runner unescapes them. */
function commandData(text) {
    return (0,inert_line/* breakOldCommands */.Hi)((0,clip/* clip */.$Q)((0,sanitize/* sanitizeLine */.g$)(text), 200)).replaceAll('%', '%25');
}

;// CONCATENATED MODULE: ./lib/report/merge-findings.js
/** Findings that were told one after the other, each once. Of the same finding the one that was told first stays. */
function mergeFindings(...told) {
    const merged = new Map();
    for (const found of told.flat()) {
        const { rule, message, file, span } = found;
        const key = JSON.stringify([rule, file, span?.start.offset, message]);
        if (!merged.has(key))
            merged.set(key, found);
    }
    return [...merged.values()];
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
// EXTERNAL MODULE: ./lib/deployment/without-content.js
var without_content = __webpack_require__(2563);
// EXTERNAL MODULE: ./lib/report/known-error.js
var known_error = __webpack_require__(9822);
// EXTERNAL MODULE: ./lib/report/result-json.js
var result_json = __webpack_require__(7180);
;// CONCATENATED MODULE: ./lib/report/error-json.js






function error_json_errorJson(thrown) {
    const error = knownError(thrown);
    if (!(error instanceof DeployError)) {
        return {
            outcome: errorOutcome(error),
            error: { code: 'internal', message: clean(error instanceof Error ? error.message : String(error)) },
            diagnostics: []
        };
    }
    const { code, message, hint, operation, input, deploymentId, diagnostics } = error;
    return {
        outcome: errorOutcome(error),
        error: {
            code,
            message: clean(message),
            ...(hint !== undefined && { hint: clean(hint) }),
            ...(operation !== undefined && { operation }),
            ...(input !== undefined && { input }),
            ...(deploymentId !== undefined && { deploymentId })
        },
        diagnostics: diagnostics.map(diagnosticJson)
    };
}
function clean(text) {
    return maskAccountIds(sanitizeText(text));
}

;// CONCATENATED MODULE: ./lib/report/groups-json.js





function toGroupsJson({ groups, diagnostics, revision, ...plain }) {
    return {
        ...plain,
        ...(revision && { revision: withoutContent(revision) }),
        groups: groups.map(groupJson),
        diagnostics: diagnostics.map(diagnosticJson)
    };
}
/** What became of each group, short enough for an output: no targets and no logs. */
function groupSummaryJson(group) {
    const { deploymentGroupName } = group;
    const { deploymentId, deploymentUrl, outcome, why } = groupRow(group);
    const result = group.type === 'ended' ? group.result : undefined;
    return {
        deploymentGroupName,
        outcome: group.type === 'not-started' ? 'not-started' : (result?.outcome ?? outcome),
        ...(result?.reached !== undefined && { reached: result.reached }),
        ...(deploymentId !== '' && { deploymentId }),
        ...(deploymentUrl !== undefined && { deploymentUrl }),
        ...(result?.deploymentStatus !== undefined && { deploymentStatus: result.deploymentStatus }),
        ...(result?.errorCode !== undefined && { errorCode: result.errorCode }),
        ...(result?.rollbackDeploymentId !== undefined && { rollbackDeploymentId: result.rollbackDeploymentId }),
        ...(result?.rollbackStatus !== undefined && { rollbackStatus: result.rollbackStatus }),
        ...(result?.overview && { targets: result.overview }),
        ...(result?.previousRevision && { previousRevision: (0,without_content/* withoutContent */.g)(result.previousRevision) }),
        ...(why !== '' && { reason: (0,account_ids/* maskAccountIds */.u)(why) }),
        ...(group.type !== 'not-started' && { durationMs: result?.durationMs ?? (group.type === 'threw' ? group.durationMs : 0) })
    };
}
function groupJson(group) {
    const { deploymentGroupName } = group;
    switch (group.type) {
        case 'ended': {
            const { applicationName: _application, revision: _revision, bundle: _bundle, diagnostics: _diagnostics, ...own } = toResultJson(group.result);
            return own;
        }
        case 'threw': {
            const { error, durationMs } = group;
            return { outcome: 'failed', deploymentGroupName, error: errorJson(error).error, durationMs };
        }
        case 'not-started':
            return { outcome: 'not-started', deploymentGroupName, reason: group.reason };
    }
}

;// CONCATENATED MODULE: ./lib/report/groups-outputs.js






const resultBudget = 128 * 1024;
/**
 * What the action puts out for several groups: the ids of the deployments and what is said of each stand on lines of their own, in the
 * order of the groups; `result` says which is whose.
 */
function outputsOfGroups(result) {
    const { groups, revision, bundle, diagnostics } = result;
    const results = groups.flatMap(group => (group.type === 'ended' ? group.result : []));
    const rows = groups.map(groupRow);
    const rollbacks = results.filter(({ rollbackDeploymentId }) => rollbackDeploymentId !== undefined);
    const failures = groups
        .filter(group => !isAsAsked(group))
        .map(groupRow)
        .filter(({ why }) => why !== '')
        .map(({ group, why }) => `${group}: ${why}`);
    return (0,outputs/* known */.eO)({
        outcome: result.outcome,
        'deployment-id': (0,outputs/* linesOf */.Dx)(rows.map(({ deploymentId }) => deploymentId)),
        'deployment-ids': JSON.stringify(result.deploymentIds),
        'deployment-status': (0,outputs/* linesOf */.Dx)(results.map(({ deploymentStatus }) => deploymentStatus)),
        'deployment-url': (0,outputs/* linesOf */.Dx)(rows.map(({ deploymentUrl }) => deploymentUrl)),
        'application-name': result.applicationName,
        'deployment-group-name': (0,outputs/* linesOf */.Dx)(groups.map(({ deploymentGroupName }) => deploymentGroupName)),
        'compute-platform': results.find(({ computePlatform }) => computePlatform !== undefined)?.computePlatform,
        'error-code': results.find(({ deploymentGroupName }) => deploymentGroupName === result.decidedBy)?.errorCode,
        'error-message': (0,clip/* clip */.$Q)((0,account_ids/* maskAccountIds */.u)(failures.join('\n')), outputs/* maxErrorLength */.xW),
        'rollback-deployment-id': (0,outputs/* linesOf */.Dx)(rollbacks.map(({ rollbackDeploymentId }) => rollbackDeploymentId)),
        'rollback-status': (0,outputs/* linesOf */.Dx)(rollbacks.map(({ rollbackStatus }) => rollbackStatus)),
        targets: sumOf(results),
        'failed-targets': (0,outputs/* boundedJson */.Qt)(results.flatMap(({ deploymentGroupName, failedTargets }) => failedTargets.map(target => ({ deploymentGroupName, ...(0,result_json/* failedTargetJson */.TU)(target) }))), outputs/* failedTargetsBudget */.Ft),
        result: (0,outputs/* boundedJson */.Qt)(groups.map(groupSummaryJson), resultBudget),
        ...(0,outputs/* revisionOutputs */.Kt)(revision),
        ...(0,outputs/* bundleOutputs */.p4)(bundle),
        ...(0,outputs/* functionOutputs */.Ri)(results.find(({ taskDefinition, lambdaTargetVersion }) => (taskDefinition ?? lambdaTargetVersion) !== undefined) ?? {}),
        diagnostics: (0,outputs/* findings */.Pg)(diagnostics)
    });
}
/** The instances of all groups by status. */
function sumOf(results) {
    const overviews = results.flatMap(({ overview }) => overview ?? []);
    if (overviews.length === 0)
        return undefined;
    const sum = { pending: 0, inProgress: 0, succeeded: 0, failed: 0, skipped: 0, ready: 0 };
    for (const overview of overviews)
        for (const key of Object.keys(sum))
            sum[key] += overview[key];
    return JSON.stringify(sum);
}

;// CONCATENATED MODULE: ./lib/action/annotate.js


/** Prints the annotations of the step, within the runner's budget. */
function annotate(sources) {
    for (const { level, message, ...properties } of planAnnotations(sources))
        core[level](message, properties);
}

// EXTERNAL MODULE: ./lib/action/fail-step.js
var fail_step = __webpack_require__(1263);
;// CONCATENATED MODULE: ./lib/action/write-summary.js


/** Adds Markdown to the job summary. One that cannot be written never changes the result of the step. */
async function writeSummary(markdown) {
    try {
        await core.summary.addRaw(markdown, true).write();
    }
    catch (error) {
        core.info((0,inert_line/* inertLine */.Fq)(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`));
    }
}

;// CONCATENATED MODULE: ./lib/action/report-step.js




















/**
 * Tells a step: the log while it runs, the first outputs as soon as they are known, annotations and summary when it has ended. What cannot
 * be told is told once, as a warning, keeps nothing else from being told, and never changes the result of the step.
 */
class StepReport {
    #inputs;
    #facts;
    #warnings = [];
    #broken = new Set();
    #created = [];
    #appSpecs = [];
    #groupChanges = [];
    /** Absent before anything was looked at. */
    #diagnostics;
    #also;
    observe;
    constructor(inputs, facts = {}) {
        this.#inputs = inputs;
        this.#facts = facts;
        const log = workflowLog({ write: line => process.stdout.write(`${line}\n`), stopToken: () => (0,external_node_crypto_.randomBytes)(16).toString('hex') });
        const tell = (0,observer/* muteOnError */.h)(log, error => this.#tellBroken('the log, which is silent from here on', error));
        this.observe = event => {
            tell(event);
            this.attempt('what is shown on GitHub', () => this.#also?.(event));
            if (event.type === 'validated')
                this.#diagnostics = mergeFindings(this.#diagnostics ?? [], event.validation.diagnostics);
            if (event.type === 'app-spec-completed')
                this.#appSpecs.push(event);
            if (event.type === 'deployment-group') {
                this.#groupChanges.push(event);
                // Of a run that fails after that, it is known all the same.
                const isMade = event.change === 'created' && event.isPlan !== true && event.group === undefined;
                if (isMade)
                    this.#put({ 'deployment-group-created': 'true' });
            }
            if (event.type === 'warning')
                this.#warnings.push(warningOf(event));
            // Steps that run after a cancelled or crashed one have the deployment's id all the same.
            if (event.type === 'deployment-created' || event.type === 'deployment-found') {
                if (event.group !== undefined)
                    this.#created.push(event);
                this.#put((0,outputs/* outputsOfCreated */.Ij)(event.group === undefined ? [event] : this.#created));
            }
        };
    }
    /** Somebody else hears everything from here on. */
    alsoTell(observer) {
        this.#also = observer;
    }
    /** Does what is not for the log, such as keeping state for the post step. */
    attempt(what, work) {
        try {
            work();
        }
        catch (error) {
            this.#tellBroken(what, error);
        }
    }
    async end(result) {
        await this.#close(result.outcome, () => (0,outputs/* outputsOf */.Yz)(result), () => annotationSourcesOf(result), () => renderSummary(result, { appSpecs: this.#appSpecs, groupChanges: this.#groupChanges }));
    }
    async endGroups(result) {
        await this.#close(result.outcome, () => outputsOfGroups(result), () => groupsAnnotationSources(result), () => renderGroupsSummary(result, { appSpecs: this.#appSpecs, groupChanges: this.#groupChanges }));
    }
    async endValidation(file, diagnostics) {
        core.info((0,inert_line/* inertLine */.Fq)(`${file} is valid`));
        await this.#close('succeeded', () => (0,outputs/* outputsOfValidation */.zK)(diagnostics), () => ({ diagnostics }), () => renderFindingsSummary(`${file} is valid`, diagnostics));
    }
    async endPackage(packaged) {
        const { path, fileCount, diagnostics } = packaged;
        core.info((0,inert_line/* inertLine */.Fq)(path));
        const sentence = `${count(fileCount, 'file')} packaged as ${path}`;
        await this.#close('succeeded', () => (0,outputs/* outputsOfPackage */.aS)(packaged), () => ({ diagnostics }), () => renderFindingsSummary(sentence, diagnostics));
    }
    async endPush(pushed) {
        const { applicationName, revision, diagnostics } = pushed;
        core.info((0,inert_line/* inertLine */.Fq)(JSON.stringify(revision)));
        const sentence = `${describeRevision(revision)} is registered with application ${applicationName}`;
        await this.#close('succeeded', () => (0,outputs/* outputsOfPush */.Ax)(pushed), () => ({ diagnostics }), () => renderFindingsSummary(sentence, diagnostics));
    }
    async endDeletion(result) {
        const sentence = describeDeletion(result);
        // What was deleted, the log has.
        if (result.outcome === 'skipped')
            core.info((0,inert_line/* inertLine */.Fq)(sentence));
        await this.#close(result.outcome, () => (0,outputs/* outputsOfDeletion */.Ov)(result), () => ({}), () => renderFindingsSummary(sentence, []));
    }
    /** The operation threw: fails the step. No deployment was created, nobody knows how it stands, or there was none to create. */
    async fail(error) {
        const diagnostics = mergeFindings(this.#diagnostics ?? [], error instanceof errors/* DeployError */.sH ? error.diagnostics : []);
        await this.#close((0,error_outcome/* errorOutcome */.z)(error), () => (0,outputs/* outputsOfError */.S9)(error, { ...this.#facts, diagnostics: this.#diagnostics }), () => ({ diagnostics }), () => renderErrorSummary(error, diagnostics, { groupChanges: this.#groupChanges }));
        (0,fail_step/* failStep */.v)(error);
    }
    async #close(outcome, outputs, found, summary) {
        let known = { outcome };
        this.attempt('the outputs', () => (known = outputs()));
        this.#put(known);
        if (this.#inputs.annotations ?? true)
            this.attempt('the annotations', () => annotate({ ...found(), warnings: this.#warnings }));
        if (!(this.#inputs.jobSummary ?? true))
            return;
        let markdown = '';
        this.attempt('the job summary', () => (markdown = summary()));
        if (markdown !== '')
            await writeSummary(markdown);
    }
    #put(outputs) {
        for (const [name, value] of Object.entries(outputs))
            this.attempt('the outputs', () => core.setOutput(name, value));
    }
    #tellBroken(what, error) {
        if (this.#broken.has(what))
            return;
        this.#broken.add(what);
        core.warning((0,inert_line/* inertLine */.Fq)(`Could not write ${what}: ${error instanceof Error ? error.message : String(error)}`));
    }
}

;// CONCATENATED MODULE: ./lib/action/step.js





















/** Carries out the step, and fails it through `setFailed`: only what succeeded leaves it green. */
async function runStep(inputs, signal) {
    const { mode = 'deploy', deploymentGroupName: deploymentGroupNames } = inputs;
    const context = runContext(process.env);
    const report = new StepReport(inputs, hasApplication(mode) ? { applicationName: applicationNameOf(inputs, context), deploymentGroupNames } : {});
    const github = githubFeedback({
        inputs,
        facts: factsOfEvent,
        environment: process.env,
        applicationName: applicationNameOf(inputs, context),
        signal,
        tell: event => report.observe(event),
        save: kept => report.attempt('the state for the post step', () => (0,run_state/* saveGithubDeployments */.JS)(kept))
    });
    if (github !== undefined)
        report.alsoTell(github.observe);
    const step = { inputs, context, signal, report };
    const tell = async (result) => {
        await github?.end({ type: 'ended', result });
        await tellResult(result, report);
    };
    try {
        switch (mode) {
            case 'deploy':
                await tell(await deployOrExplain(step));
                break;
            case 'rehearse':
                await tellResult(await rehearseStep(step), report);
                break;
            case 'validate':
                await validateStep(step);
                break;
            case 'package':
                await packageStep(step);
                break;
            case 'push':
                await pushStep(step);
                break;
            case 'delete-deployment-group':
                await deleteGroupStep(step, github);
                break;
            default:
                if (!isDeploymentMode(mode))
                    return (0,assert_never/* assertNever */.x)(mode);
                await tell(await deploymentSteps[mode](step));
        }
    }
    catch (error) {
        await github?.end({ type: 'threw', error });
        await report.fail(error);
    }
}
function hasApplication(mode) {
    return input_effects/* inputEffects */.LG['application-name'].includes(mode);
}
async function tellResult(result, report) {
    if ('groups' in result) {
        await report.endGroups(result);
        if (groupsExitStatus(result) !== 0)
            fail(result.outcome, () => describeGroupsVerdict(result), report);
        return;
    }
    await report.end(result);
    if (exitStatus(result) !== 0)
        fail(result.outcome, () => describeVerdict(result), report);
}
/** Fails the step for a result; one that cannot be told in words fails it in one word. */
function fail(outcome, verdict, report) {
    let words = outcome;
    report.attempt('how it ended', () => (words = verdict()));
    core.setFailed((0,inert_line/* breakOldCommands */.Hi)(words));
}
async function deployOrExplain(step) {
    try {
        return await deployStep(step);
    }
    catch (error) {
        throw explainEmptyRevision(error, step.inputs);
    }
}
async function deployStep(step) {
    const { deploymentGroupName: deploymentGroupNames = [] } = step.inputs;
    // What is missing is told before the client of AWS is loaded, which takes longer than all until then.
    return kept(step, 'deploy', async (common) => {
        if (deploymentGroupNames.length === 0)
            await requireBranchConfig(step.inputs);
        const revision = await revisionOf(step);
        if (deploymentGroupNames.length > 1) {
            (0,require_no_branch/* requireNoBranch */.d)(step.inputs);
            const target = { ...creationIn(step), deploymentGroupNames };
            const { deployToGroups } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(8927), __webpack_require__.e(7418), __webpack_require__.e(3234), __webpack_require__.e(4829), __webpack_require__.e(4024)]).then(__webpack_require__.bind(__webpack_require__, 4024));
            return deployToGroups({ ...common, ...revision, ...target });
        }
        const target = { ...creationIn(step), ...(0,defined/* defined */.s)({ deploymentGroupName: deploymentGroupNames[0] }), ...branchOf(step.inputs) };
        const { deploy } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(8927), __webpack_require__.e(7418), __webpack_require__.e(3234), __webpack_require__.e(4829), __webpack_require__.e(7964), __webpack_require__.e(7552), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 2484));
        return deploy({ ...common, ...revision, ...target });
    });
}
/** Without a group, something has to say which one the branch has. */
async function requireBranchConfig(inputs) {
    if (inputs.branchConfig !== undefined)
        return;
    // What reads an AppSpec takes longer to load than to see that there is none.
    const { findAppSpecText } = await __webpack_require__.e(/* import() */ 3461).then(__webpack_require__.bind(__webpack_require__, 3461));
    const isThere = (await findAppSpecText(inputs)) !== undefined;
    if (!isThere || !(await (await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(8927), __webpack_require__.e(7964), __webpack_require__.e(1702)]).then(__webpack_require__.bind(__webpack_require__, 7964))).readBranchConfig(inputs)))
        (0,action_inputs/* required */.m)(inputs, 'deploymentGroupName', 'deployment-group-name', 'the deployment group to deploy to');
}
/** A commit, and who looks into it. */
async function revisionOf({ inputs, context }) {
    const revision = githubRevision(inputs, context);
    if (revision.githubCommitId === undefined)
        return revision;
    const { createActionGit } = await __webpack_require__.e(/* import() */ 2158).then(__webpack_require__.bind(__webpack_require__, 2158));
    return { ...revision, git: createActionGit() };
}
async function rehearseStep({ inputs, context, signal, report }) {
    const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(8927), __webpack_require__.e(7418), __webpack_require__.e(3234), __webpack_require__.e(4829), __webpack_require__.e(7964), __webpack_require__.e(7552), __webpack_require__.e(414)]).then(__webpack_require__.bind(__webpack_require__, 414));
    const { region: _region, s3Bucket: _bucket, ...options } = optionsOf(inputs);
    return rehearse({
        ...options,
        ...githubRevision(inputs, context),
        ...(0,defined/* defined */.s)({
            applicationName: applicationNameOf(inputs, context),
            deploymentGroupName: (0,group_names/* oneGroup */.i)(inputs.deploymentGroupName, 'rehearse')
        }),
        ...(inputs.branchConfig !== undefined && branchOf(inputs)),
        clones: [process.env['GITHUB_WORKSPACE'] ?? process.cwd()],
        signal,
        onEvent: report.observe
    });
}
async function deleteGroupStep(step, github) {
    const { inputs, signal, report } = step;
    const { description: _description, ...target } = creationIn(step);
    const { deleteDeploymentGroup } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(9613), __webpack_require__.e(2764), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(8927), __webpack_require__.e(7418), __webpack_require__.e(3234), __webpack_require__.e(4829), __webpack_require__.e(7964), __webpack_require__.e(7552), __webpack_require__.e(8600)]).then(__webpack_require__.bind(__webpack_require__, 8600));
    const deleted = await deleteDeploymentGroup({
        ...optionsOf(inputs),
        ...target,
        ...(0,defined/* defined */.s)({ deploymentGroupName: (0,group_names/* oneGroup */.i)(inputs.deploymentGroupName, 'delete-deployment-group') }),
        ...branchOf(inputs),
        ...shaOfEvent(inputs),
        signal,
        onEvent: report.observe
    });
    await github?.end({ type: 'deleted', result: deleted });
    await report.endDeletion(deleted);
}
async function validateStep({ inputs, signal, report }) {
    const [{ validateSource }, { requireValid }, { cancellable }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(8927), __webpack_require__.e(7964), __webpack_require__.e(1025)]).then(__webpack_require__.bind(__webpack_require__, 5590)),
        Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(2514), __webpack_require__.e(2949)]).then(__webpack_require__.bind(__webpack_require__, 3190)),
        __webpack_require__.e(/* import() */ 9532).then(__webpack_require__.bind(__webpack_require__, 9532))
    ]);
    const found = await cancellable(signal, 'the validation ended', () => validateSource({ ...sourceOptions(inputs), signal }));
    const { file, diagnostics } = requireValid(found, [], sourceOptions(inputs), report.observe);
    await report.endValidation(file, diagnostics);
}
async function packageStep({ inputs, signal, report }) {
    const { packageRevision } = await Promise.all(/* import() */[__webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(6510)]).then(__webpack_require__.bind(__webpack_require__, 6510));
    await report.endPackage(await packageRevision({ ...sourceOptions(inputs), signal, onEvent: report.observe }));
}
async function pushStep({ inputs, context, signal, report }) {
    const { pushRevision } = await Promise.all(/* import() */[__webpack_require__.e(494), __webpack_require__.e(9319), __webpack_require__.e(7846), __webpack_require__.e(2514), __webpack_require__.e(4002), __webpack_require__.e(5204), __webpack_require__.e(7418), __webpack_require__.e(3036)]).then(__webpack_require__.bind(__webpack_require__, 9383));
    const pushed = await pushRevision({
        ...optionsOf(inputs),
        applicationName: applicationName(inputs, context),
        ...(0,defined/* defined */.s)({ run: context.run }),
        description: inputs.description ?? describeContext(context),
        signal,
        onEvent: report.observe
    });
    await report.endPush(pushed);
}
/** What decides about a bundle and its validation. */
function sourceOptions(inputs) {
    const { source, include, exclude, ignoreFile, symlinks, appspec, agentVersion, bundleType, compressionLevel, validate } = inputs;
    return (0,defined/* defined */.s)({ source, include, exclude, ignoreFile, symlinks, appspec, agentVersion, bundleType, compressionLevel, validate });
}


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ appSpecInput),
/* harmony export */   Ni: () => (/* binding */ appSpecNames),
/* harmony export */   R_: () => (/* binding */ branchConfigNames),
/* harmony export */   S4: () => (/* binding */ isOnlyName),
/* harmony export */   c5: () => (/* binding */ keptAppSpecName)
/* harmony export */ });
/** How AppSpecs are called that are in no file, by where they come from. */
const appSpecNames = {
    /** The input that has the text. */
    content: 'appspec-content',
    /** One that was made, of inputs. */
    made: 'the AppSpec that was made',
    /** One of which nobody said what it is called. */
    unnamed: 'AppSpec'
};
/** How a branch configuration is called that is in no file: by the input, or the option, that has it. */
const branchConfigNames = { input: 'branch-config', option: 'branchConfig' };
/** How an AppSpec is called that CodeDeploy keeps by its hash. */
function keptAppSpecName(sha256) {
    return `${appSpecNames.unnamed} ${sha256.slice(0, 12)}`;
}
/** The input that an AppSpec of that name comes from. */
function appSpecInput(name) {
    return name === appSpecNames.content ? 'appspec-content' : 'appspec';
}
/** Whether a finding's `file` is only a name, and no file that a line could be shown in. */
function isOnlyName(file) {
    const names = [...Object.values(appSpecNames), ...Object.values(branchConfigNames)];
    return names.includes(file) || /^AppSpec [0-9a-f]{12}$/.test(file);
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Marks a branch no value can reach: a new union member turns its `switch` into a compile error. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** The properties that have a value: what is not given is not passed on, so that the receiver's own default applies. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ muteOnError)
/* harmony export */ });
/**
 * An observer that cannot break the work it watches: the first error is handed to `onError`, later events are not delivered.
 * A broken reporter must never change the outcome of a deployment.
 */
function muteOnError(observer, onError) {
    let muted = observer === undefined;
    return event => {
        if (muted)
            return;
        try {
            observer?.(event);
        }
        catch (error) {
            muted = true;
            onError(error);
        }
    };
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


/***/ }),

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withHint)
/* harmony export */ });
/** What happened and what to do, as one text: two sentences, whether or not the first one has its full stop. */
function withHint({ message, hint }) {
    if (hint === undefined || hint === '')
        return message;
    return `${message}${/[.!?:;…]$/.test(message) ? '' : '.'} ${hint}`;
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isSameRevision)
/* harmony export */ });
/**
 * Whether two locations certainly mean the same content: the same commit, AppSpecs of the same hash, or the same object with a version or an ETag that both have, and
 * none that differs. An object that is not pinned may hold something else today.
 */
function isSameRevision(one, other) {
    if (one.type === 'appspec' || other.type === 'appspec')
        return one.type === 'appspec' && other.type === 'appspec' && one.sha256 === other.sha256;
    if (one.type === 'github' || other.type === 'github') {
        return (one.type === 'github' &&
            other.type === 'github' &&
            one.repository.toLowerCase() === other.repository.toLowerCase() &&
            one.commitId === other.commitId);
    }
    const pins = [
        [one.versionId, other.versionId],
        [one.eTag, other.eTag]
    ].filter(pair => !pair.includes(undefined));
    return (one.bucket === other.bucket &&
        one.key === other.key &&
        one.bundleType === other.bundleType &&
        pins.length > 0 &&
        pins.every(([mine, theirs]) => mine === theirs));
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ trafficShareOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3614);

/** Undefined until it is known. */
function trafficShareOf(deployment, { traffic, events }) {
    const isRollback = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .isAutomaticRollback */ .oR)(deployment);
    if (isRollback && deployment.computePlatform === 'ECS') {
        // The weights are those of the task sets of the deployment that failed; which of them the rollback brings back, nothing says.
        const isBack = events.some(({ name, status }) => name === 'AllowTraffic' && status === 'Succeeded');
        return isBack ? { percent: 100, isRollback } : undefined;
    }
    if (traffic === undefined)
        return undefined;
    const { newPercent, tasks, versions } = traffic;
    return { percent: newPercent, ...(tasks && { tasks }), ...(versions && { versions }), ...(isRollback && { isRollback }) };
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requireNoBranch)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const inputs = {
    branchConfig: 'branch-config',
    branch: 'branch',
    configName: 'config-name',
    pullRequestNumber: 'pull-request-number',
    onUnmatchedBranch: 'on-unmatched-branch'
};
/** Throws `usage` for what says which group a branch has, where the group is named. */
function requireNoBranch(options) {
    const option = Object.keys(inputs).find(name => options[name] !== undefined);
    if (option === undefined)
        return;
    const input = inputs[option];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .sH('usage', `\`deployment-group-name\` names the group, and \`${input}\` is for finding the one of a branch`, {
        input,
        hint: 'Leave one of the two empty.'
    });
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ standardOnCancel)
/* harmony export */ });
/**
 * What a cancel does where `on-cancel` says nothing. What the run began is stopped; what others created is left, and so is a rollback: one
 * that is cut off leaves hosts half restored.
 */
const standardOnCancel = {
    deploy: 'stop',
    restart: 'stop',
    rollback: 'leave',
    wait: 'leave',
    continue: 'leave'
};


/***/ })

};
