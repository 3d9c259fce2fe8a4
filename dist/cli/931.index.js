export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var _deployment_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3614);
/* harmony import */ var _core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8025);
/* harmony import */ var _core_s3_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4593);
/* harmony import */ var _operations_input_effects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(589);
/* harmony import */ var _operations_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8556);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5332);






/** How each command is written, and what it does. */
const synopses = {
    rehearse: ['rehearse [SOURCE]', 'run the deployment here for real, without AWS'],
    deploy: ['deploy [SOURCE]', 'package, upload, deploy and follow to the end'],
    validate: [
        'validate [PATH…]',
        'check AppSpec files, or a directory with its bundle',
        '(--fix: correct what is safe to correct; --plan: show what Install would do)'
    ],
    package: [
        'package [SOURCE]',
        'write the bundle (--output FILE; --list: show what it would hold,',
        'with --archive FILE what that holds)'
    ],
    push: ['push [SOURCE]', 'upload and register the bundle; the last line is the revision for deploy --revision'],
    wait: ['wait DEPLOYMENT', 'follow a deployment that exists to its end'],
    continue: ['continue DEPLOYMENT', 'let a blue/green deployment go on'],
    stop: ['stop DEPLOYMENT', 'stop it and see it end'],
    rollback: ['rollback [DEPLOYMENT]', 'deploy the revision before the current one again, or that of DEPLOYMENT'],
    restart: ['restart', 'restart the application with the revision it has (agents 2.1 and later)'],
    'delete-deployment-group': ['delete-deployment-group', 'take a group away, such as that of a closed pull request'],
    register: ['register NAME', 'register an on-premises instance by its ARN, and tag it'],
    deregister: ['deregister NAME', 'take an on-premises instance out of CodeDeploy, with its tags'],
    tag: ['tag NAME…', 'set and remove tags of on-premises instances'],
    local: [
        'local',
        'serve the embedded CodeDeploy for any AWS client, with S3 and what',
        'deployments to ECS and Lambda need of these (--hook-handlers, --speed)'
    ]
};
const any = (words) => words.join('|');
const eitherWay = 'true|false';
/** A flag that may stand alone. */
const alone = '';
/** What follows each flag, by the headings they stand under. */
const headings = {
    Target: {
        'application-name': 'A',
        'deployment-group-name': 'G (again for each further group)',
        'deployment-id': 'D',
        'aws-region': 'R',
        'max-parallel': 'N',
        'fail-fast': eitherWay,
        'on-active-deployment': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .activeDeploymentPolicies */ .y9),
        'on-stale-run': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .staleRunPolicies */ .ZA),
        'dry-run': alone
    },
    'Deployment group': {
        'deployment-group-config': 'YAML|FILE',
        'adopt-deployment-group': alone,
        'create-application': alone,
        'delete-application': alone,
        'branch-config': 'YAML|FILE',
        branch: 'NAME',
        'config-name': 'NAME',
        'pull-request-number': 'N',
        'on-unmatched-branch': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .unmatchedBranchPolicies */ .oZ)
    },
    Settings: {
        'deployment-config-name': 'C',
        description: 'TEXT',
        'file-exists-behavior': any(_core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fileExistsBehaviors */ .E8),
        'ignore-application-stop-failures': alone,
        'update-outdated-instances-only': alone,
        'auto-rollback': `[=true|false|${any(_deployment_model_js__WEBPACK_IMPORTED_MODULE_4__/* .autoRollbackEvents */ .B1)}]`,
        'override-alarms': 'NAMES|none|YAML',
        'target-tag-filters': 'YAML',
        'target-auto-scaling-groups': 'NAMES',
        'deployment-options': 'YAML'
    },
    Revision: {
        source: 'DIR',
        archive: 'FILE',
        revision: 'JSON (of push, instead of all the others)',
        'revision-type': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionTypes */ .Jm),
        's3-bucket': 'B',
        's3-prefix': 'P',
        's3-key': 'K',
        's3-version-id': 'V',
        's3-etag': 'E',
        'github-repository': 'OWNER/NAME',
        'github-commit-id': 'SHA',
        'allow-forks': alone,
        'skip-unchanged': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .skipUnchangedChoices */ .Bs)
    },
    'ECS and Lambda': {
        'appspec-content': 'TEXT',
        substitutions: 'NAME=TEXT (again for each further <NAME>)',
        'task-definition': 'FILE|ARN|FAMILY:REVISION',
        'container-name': 'NAME',
        'container-port': 'N',
        'lambda-function-name': 'NAME',
        'lambda-alias': 'NAME',
        'lambda-current-version': 'N',
        'lambda-target-version': 'N|publish'
    },
    Bundle: {
        include: 'P',
        exclude: 'P',
        'ignore-file': 'NAME',
        'bundle-type': any([..._core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4, ..._core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .appSpecFileTypes */ .mD]),
        'compression-level': '0-9',
        symlinks: any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .symlinkPolicies */ .cy),
        list: alone,
        output: 'FILE'
    },
    Storage: {
        's3-sse': any(_core_s3_words_js__WEBPACK_IMPORTED_MODULE_5__/* .s3Encryptions */ .ZZ),
        's3-kms-key-id': 'KEY',
        's3-acl': any(_core_s3_words_js__WEBPACK_IMPORTED_MODULE_5__/* .s3CannedAcls */ .XM),
        's3-storage-class': any(_core_s3_words_js__WEBPACK_IMPORTED_MODULE_5__/* .s3StorageClasses */ .uW),
        's3-tags': 'NAME=TEXT',
        's3-metadata': 'NAME=TEXT',
        's3-expected-bucket-owner': 'ACCOUNT'
    },
    Waiting: {
        'wait-for': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .waitForChoices */ .h4),
        timeout: '30m (a bare number is minutes)',
        'on-timeout': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutPolicies */ .KB),
        'on-cancel': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelPolicies */ .JO),
        'wait-for-rollback': eitherWay,
        'on-partial-failure': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .successPolicies */ .Qg),
        'on-no-targets': any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .successPolicies */ .Qg),
        'poll-interval': '5s (a bare number is seconds)',
        'deployment-wait-type': any(_core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentWaitTypes */ .S6)
    },
    AppSpec: {
        appspec: 'FILE',
        validate: any(_operations_options_js__WEBPACK_IMPORTED_MODULE_3__/* .validateLevels */ .yi),
        'agent-version': '1|2|both',
        host: 'linux|windows',
        platform: 'server|ecs|lambda',
        previous: 'DIR|ARCHIVE',
        'load-balancer': eitherWay,
        fix: alone,
        plan: alone
    },
    'On-premises instance': {
        'iam-session-arn': 'ARN',
        'iam-user-arn': 'ARN',
        'instance-tags': 'NAME=TEXT (again for each further tag)',
        'remove-tags': 'NAMES'
    },
    'Embedded CodeDeploy': {
        instances: 'N',
        root: 'DIR',
        'hook-handlers': 'FUNCTION=FILE (again for each further function)',
        speed: 'N',
        'alarm-at': 'PERCENT',
        port: 'N',
        data: 'DIR'
    },
    Output: { format: any(_own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx), suppressed: alone }
};
const packed = { 'bundle-type': any(_core_codedeploy_words_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleTypes */ .U4) };
/** Where a command takes less. */
const narrower = {
    rehearse: packed,
    validate: packed,
    package: packed,
    push: packed,
    stop: { 'auto-rollback': `[=${eitherWay}]` },
    register: { format: 'text|json' },
    deregister: { format: 'text|json' },
    tag: { format: 'text|json' }
};
const width = 118;
const effects = { ..._operations_input_effects_js__WEBPACK_IMPORTED_MODULE_1__/* .inputEffects */ .LG, ..._own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEffects */ .bG };
const exitStatuses = `Exit status: 0 success, 1 the deployment or the validation failed, 2 usage, 3 AWS, the network or what is there
did not allow it, 130 cancelled. Every flag is described in the README; NO_COLOR is honoured.`;
/** What `help` prints: the commands, and every flag. */
function help() {
    return [
        'codedeploy-kit: deploy with AWS CodeDeploy, and rehearse it on this machine',
        '',
        ..._own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.flatMap(synopsis),
        `  ${'codedeploy-kit help COMMAND'.padEnd(column)}what one of them takes`,
        '',
        ...flags(() => true),
        '',
        exitStatuses
    ].join('\n');
}
/** What `help COMMAND` prints: the flags that have an effect there, and no other. */
function commandHelp(command) {
    return [...synopsis(command), '', ...flags(flag => effects[flag].includes(command), command), '', exitStatuses].join('\n');
}
const column = 40;
function synopsis(command) {
    const [usage, first = '', ...more] = synopses[command];
    return [`  ${`codedeploy-kit ${usage}`.padEnd(column)}${first}`, ...more.map(line => `  ${''.padEnd(column)}${line}`)];
}
function flags(isShown, command) {
    return Object.entries(headings).flatMap(([heading, group]) => {
        const items = Object.entries(group).flatMap(([flag, widest]) => {
            const value = (command && narrower[command]?.[flag]) ?? widest;
            if (isShown(flag))
                return written(flag, value);
            const extra = _own_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .effectsWith */ .No.find(effect => effect.input === flag && effect.command === command);
            return extra ? `${written(flag, value)} (with --${extra.flag})` : [];
        });
        return items.length === 0 ? [] : [heading, ...wrapped(items)];
    });
}
function written(flag, value) {
    return value === alone || value.startsWith('[') ? `--${flag}${value}` : `--${flag} ${value}`;
}
/** Items side by side, as many as a line holds. */
function wrapped(items) {
    const lines = [];
    for (const item of items) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 2 + item.length <= width)
            lines[lines.length - 1] = `${last}  ${item}`;
        else
            lines.push(`  ${item}`);
    }
    return lines;
}


/***/ })

};
