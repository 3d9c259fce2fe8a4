export const id = 1704;
export const ids = [1704];
export const modules = {

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRun: () => (/* binding */ githubRun)
/* harmony export */ });
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


/***/ })

};
