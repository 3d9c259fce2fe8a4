export const id = 6775;
export const ids = [6775];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ clientConfiguration)
/* harmony export */ });
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(862);

/** What a client is made with; the rest is the SDK's own chain. */
function clientConfiguration({ region, endpoint, credentials }) {
    return {
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ region, endpoint, credentials }),
        // An endpoint of one's own has no FIPS or dual-stack variant, whatever the environment asks AWS for.
        ...(endpoint !== undefined && { useFipsEndpoint: false, useDualstackEndpoint: false })
    };
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ toDeployError)
});

// EXTERNAL MODULE: ./lib/core/disk-full.js
var disk_full = __webpack_require__(4454);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/github-connection.js
var github_connection = __webpack_require__(7053);
;// CONCATENATED MODULE: ./lib/aws/function-meanings.js
const refused = (hint) => ({ code: 'refused', hint });
/** What the errors of ECS and Lambda mean, where their names say something else than those of CodeDeploy, or need a hint of their own. */
function meaningOfFunctions(name, context) {
    if (context.service === 'ecs')
        return meaningOfEcs(name, context);
    if (context.service === 'lambda')
        return meaningOfLambda(name, context);
    return undefined;
}
/** Nothing of that name may also be something of that name elsewhere. */
const where = ({ region }) => region === undefined ? 'the region and the account' : `the region (${region}) and the account`;
function meaningOfEcs(name, context) {
    const isRegistration = context.operation === 'RegisterTaskDefinition';
    const missing = (what) => ({ code: 'not-found', hint: `Check ${what}, ${where(context)}.` });
    switch (name) {
        case 'ClusterNotFoundException':
            return missing('the cluster that the deployment group names');
        case 'ServiceNotFoundException':
        case 'ServiceNotActiveException':
            return missing('the ECS service that the deployment group names');
        case 'ClientException':
            // All that ECS says of a task definition that is not there.
            if (context.operation === 'DescribeTaskDefinition')
                return missing('the name and the revision of the task definition');
            return isRegistration ? refused('Check the task definition: ECS does not take it.') : undefined;
        case 'InvalidParameterException':
            return isRegistration ? refused('Check the task definition: ECS does not take it.') : undefined;
        case 'LimitExceededException':
            return refused('Deregister and delete old task definitions, or ask AWS for a higher quota.');
        case 'AccessDeniedException':
            // Without a right to hand over the roles in the file, ECS denies the registration.
            return isRegistration
                ? {
                    code: 'access-denied',
                    hint: "Allow ecs:RegisterTaskDefinition, and iam:PassRole for the task definition's roles, to the role of this run."
                }
                : undefined;
        default:
            return undefined;
    }
}
function meaningOfLambda(name, context) {
    const missing = (what) => ({ code: 'not-found', hint: `Check ${what}, ${where(context)}.` });
    switch (name) {
        case 'ResourceNotFoundException':
            if (context.operation === 'GetAlias')
                return missing('the names of the function and of its alias');
            return missing(context.operation === 'PublishVersion' ? 'the name of the function' : 'the name of the function and its version');
        case 'ResourceConflictException':
            return refused('The function is just being changed: wait for the end of its update (`aws lambda wait function-updated-v2`), then run again.');
        case 'CodeStorageExceededException':
            return refused("Delete versions of functions that nobody uses: the account's storage for code is full.");
        case 'InvalidParameterValueException':
        case 'ValidationException':
            return refused('Check the names of the function and of its alias, and the version: Lambda does not take them.');
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/aws/group-meanings.js
const input = 'deployment-group-config';
const group_meanings_refused = (hint) => ({ code: 'refused', input, hint });
/** The operations that give a deployment group its settings. */
const setting = new Set(['CreateDeploymentGroup', 'UpdateDeploymentGroup']);
/** What CodeDeploy does not take of a deployment group's settings (errors of CreateDeploymentGroup, API reference), and what to do. */
const hints = {
    RoleRequiredException: 'Add `serviceRoleArn`, the ARN of the role that CodeDeploy is to work with.',
    InvalidRoleException: 'Check `serviceRoleArn`: the role must exist in this account, let codedeploy.amazonaws.com assume it, and have AWSCodeDeployRole (or AWSCodeDeployRoleForECS, AWSCodeDeployRoleForLambda).',
    InvalidEC2TagException: 'Check `ec2TagFilters` and `ec2TagSet`: each filter has what its `Type` compares.',
    InvalidEC2TagCombinationException: 'Keep one of `ec2TagFilters` and `ec2TagSet`. Where the group has the other one still, empty that by itself first: `ec2TagFilters: []`.',
    InvalidTagException: 'Check `onPremisesInstanceTagFilters` and `onPremisesTagSet`: each filter has what its `Type` compares.',
    InvalidTagFilterException: 'Check the tag filters: each has what its `Type` compares.',
    InvalidOnPremisesTagCombinationException: 'Keep one of `onPremisesInstanceTagFilters` and `onPremisesTagSet`. Where the group has the other one still, empty that by itself first: `onPremisesInstanceTagFilters: []`.',
    TagSetListLimitExceededException: 'Use three groups of tags at most, with ten tags each.',
    InvalidTagsToAddException: 'Check `tags`: keys have 1 to 128 characters and do not begin with `aws:`, values have 256 at most.',
    InvalidAutoScalingGroupException: 'Check `autoScalingGroups`: the groups must exist in this region.',
    LifecycleHookLimitExceededException: 'Delete lifecycle hooks that nobody uses from the Auto Scaling group: it has as many as it can have.',
    InvalidAlarmConfigException: 'Check `alarmConfiguration`: alarms that are enabled are named, each once.',
    AlarmsLimitExceededException: 'Name fewer alarms, or combine some into a composite alarm.',
    InvalidAutoRollbackConfigException: 'Check `autoRollbackConfiguration`: what is enabled has `events`.',
    InvalidTriggerConfigException: 'Check `triggerConfigurations`: the topic must exist in this region, and the service role may publish to it.',
    TriggerTargetsLimitExceededException: 'Use fewer triggers: one topic can tell many.',
    InvalidDeploymentStyleException: 'Check `deploymentStyle`: BLUE_GREEN goes with WITH_TRAFFIC_CONTROL, and is all that ECS and Lambda know.',
    InvalidBlueGreenDeploymentConfigurationException: 'Check `blueGreenDeploymentConfiguration`, which is another one for ECS than for instances.',
    InvalidLoadBalancerInfoException: 'Check `loadBalancerInfo`: instances have `targetGroupInfoList` or `elbInfoList`, ECS has `targetGroupPairInfoList`, and Lambda has none.',
    InvalidTargetGroupPairException: 'Check `targetGroupPairInfoList`: two target groups, and a listener for the traffic.',
    InvalidECSServiceException: 'Check `ecsServices`: the service must exist, and have the deployment controller CODE_DEPLOY.',
    ECSServiceMappingLimitExceededException: 'The ECS service belongs to another deployment group: use that one, or delete it.',
    InvalidDeploymentConfigNameException: 'Check `deploymentConfigName`: it must be one for the platform of the application.',
    DeploymentGroupLimitExceededException: 'The application has as many deployment groups as it can have: delete those of closed pull requests (`mode: delete-deployment-group`), or ask AWS for a higher quota.'
};
/** What the errors about deployment groups and applications mean, where they need a hint of their own. */
function meaningOfGroups(name, { operation, service }) {
    if (service !== undefined && service !== 'codedeploy')
        return undefined;
    if (setting.has(operation)) {
        // Without a right to hand over the service role, and to tag what is new, it is the same error.
        if (name.startsWith('AccessDenied'))
            return { code: 'access-denied', hint: `Allow ${permissions(operation)} to the role of this run.` };
        const hint = hints[name];
        return hint === undefined ? undefined : group_meanings_refused(hint);
    }
    if (operation !== 'CreateApplication')
        return undefined;
    if (name.startsWith('AccessDenied'))
        return { code: 'access-denied', hint: 'Allow codedeploy:CreateApplication and codedeploy:TagResource to the role of this run.' };
    if (name !== 'ApplicationLimitExceededException')
        return undefined;
    return { code: 'refused', hint: 'The account has as many applications as it can have: delete some, or ask AWS for a higher quota.' };
}
function permissions(operation) {
    const tagging = operation === 'CreateDeploymentGroup' ? ' and codedeploy:TagResource' : '';
    return `codedeploy:${operation}${tagging}, and iam:PassRole for the service role of the group,`;
}

;// CONCATENATED MODULE: ./lib/aws/on-premises-meanings.js
const taken = (hint, input) => ({ code: 'already-exists', hint, input });
const on_premises_meanings_refused = (hint, input) => ({ code: 'refused', hint, input });
const ownUser = 'Each instance needs an IAM user of its own: create another one, or deregister the instance that has this one.';
const ownSession = 'Each instance needs a session of its own: choose another session name, or deregister the instance that has this one.';
/** What the errors of the calls about on-premises instances mean: others have some of the same names, about other things. */
function meaningOfOnPremises(name, { operation }) {
    return /OnPremisesInstances?$/.test(operation) && Object.hasOwn(meanings, name) ? meanings[name] : undefined;
}
const meanings = {
    InstanceNameAlreadyRegisteredException: taken('Choose another name, or deregister that instance first.', 'instance-name'),
    IamUserArnAlreadyRegisteredException: taken(ownUser, 'iam-user-arn'),
    IamSessionArnAlreadyRegisteredException: taken(ownSession, 'iam-session-arn'),
    InstanceNotRegisteredException: { code: 'not-found', hint: 'Register the instance first, and check the region.', input: 'instance-name' },
    InstanceNameRequiredException: on_premises_meanings_refused('Name the instance.', 'instance-name'),
    InvalidInstanceNameException: on_premises_meanings_refused('A name has 1 to 100 of the characters A-Z a-z 0-9 . _ + = , @ -, and does not start with "i-".', 'instance-name'),
    InstanceLimitExceededException: on_premises_meanings_refused('Tag fewer instances at a time.', 'instance-name'),
    IamArnRequiredException: on_premises_meanings_refused('Give the ARN of a session, or that of an IAM user.', 'iam-session-arn'),
    IamUserArnRequiredException: on_premises_meanings_refused('Give the ARN of an IAM user.', 'iam-user-arn'),
    MultipleIamArnsProvidedException: on_premises_meanings_refused('Give the ARN of a session or that of an IAM user, not both.', 'iam-session-arn'),
    InvalidIamUserArnException: on_premises_meanings_refused('Check the user: it must exist, in the account of this run, and the ARN is arn:aws:iam::<account>:user/<name>, with the path of the user if it has one.', 'iam-user-arn'),
    InvalidIamSessionArnException: on_premises_meanings_refused('Check the role, and that the account is that of this run: the ARN is arn:aws:sts::<account>:assumed-role/<role>/<session>.', 'iam-session-arn'),
    InvalidTagException: on_premises_meanings_refused('A tag has a key of 1 to 128 characters, and a value of up to 256.', 'instance-tags'),
    TagRequiredException: on_premises_meanings_refused('Name a tag.', 'instance-tags'),
    TagLimitExceededException: on_premises_meanings_refused('An on-premises instance has at most 10 tags: remove some with `remove-tags`.', 'instance-tags')
};

;// CONCATENATED MODULE: ./lib/aws/s3-meanings.js
const s3_meanings_refused = (input, hint) => ({ code: 'refused', input, hint });
const missing = (input, hint) => ({ code: 'not-found', input, hint });
const spoiled = {
    code: 'network',
    hint: 'The bytes changed on the way to S3; nothing was stored. Check the proxy and try again.'
};
/** What S3's own error names mean, where the call alone does not tell. */
const s3_meanings_meanings = {
    NoSuchBucket: missing('s3-bucket', 'Check `s3-bucket`: the bucket does not exist.'),
    InvalidBucketName: { code: 'usage', input: 's3-bucket', hint: 'Check `s3-bucket`: a bucket cannot have this name.' },
    NoSuchKey: missing('s3-key', 'Check `s3-key`: the object does not exist.'),
    NoSuchVersion: missing('s3-version-id', 'Check `s3-version-id`: this version of the object does not exist.'),
    KeyTooLongError: s3_meanings_refused('s3-key', 'Keep `s3-prefix` or `s3-key` shorter: a key has at most 1,024 bytes.'),
    AccessControlListNotSupported: s3_meanings_refused('s3-acl', 'The bucket takes no ACLs (object ownership: bucket owner enforced). Leave `s3-acl` empty, or use `bucket-owner-full-control`.'),
    InvalidStorageClass: s3_meanings_refused('s3-storage-class', 'Check `s3-storage-class`: the bucket does not take this one.'),
    InvalidTag: s3_meanings_refused('s3-tags', 'Check `s3-tags`: at most 10, keys of up to 128 and values of up to 256 letters, digits, spaces and + - = . _ : / @.'),
    InvalidTagError: s3_meanings_refused('s3-tags', 'Check `s3-tags`.'),
    MetadataTooLarge: s3_meanings_refused('s3-metadata', 'Keep `s3-metadata` shorter: S3 takes 2 KB of names and values.'),
    EntityTooLarge: s3_meanings_refused('source', 'The bundle is larger than S3 or the bucket takes. Leave out what is not deployed with `exclude`.'),
    EntityTooSmall: { code: 'service', hint: 'S3 refuses the size of a part; please report it.' },
    BadDigest: spoiled,
    InvalidDigest: spoiled,
    XAmzContentSHA256Mismatch: spoiled,
    IncompleteBody: spoiled,
    RequestTimeout: { code: 'network', hint: 'The bytes came too slowly for S3. Check the network and try again.' },
    SlowDown: { code: 'throttled', hint: 'S3 asked for fewer requests and kept doing so through every retry; try again later.' },
    ServiceUnavailable: { code: 'throttled', hint: 'S3 could not take the request through every retry; try again later.' },
    NoSuchUpload: {
        code: 'refused',
        hint: 'The multipart upload is gone: somebody, or a lifecycle rule of the bucket, has aborted it. Try again.'
    },
    AllAccessDisabled: { code: 'access-denied', input: 's3-bucket', hint: 'AWS has disabled the bucket or its account.' },
    InvalidObjectState: s3_meanings_refused('s3-key', 'The object is archived: restore it first, or deploy another one.'),
    PreconditionFailed: s3_meanings_refused('s3-key', 'Somebody else writes to this key; try again, or use another key.')
};
/** Undefined for what means the same whatever service says it. */
function meaningOfS3(sdk, name, context, s3) {
    const known = s3_meanings_meanings[name];
    if (known)
        return known;
    if (name.startsWith('KMS.'))
        return meaningOfKms(name, context, s3);
    const isDenied = name.startsWith('AccessDenied') || name === 'Forbidden' || (name === 'UnknownError' && statusOf(sdk) === 403);
    if (!isDenied && !(statusOf(sdk) === 403 && isNameless(name)))
        return undefined;
    return meaningOfDenial(sdk, context, s3);
}
/** An answer to HEAD has no body, and so no name. */
function isNameless(name) {
    return name === '403' || name === 'Unknown' || name === 'Error';
}
const statusOf = (sdk) => sdk.$metadata?.httpStatusCode;
function meaningOfKms(name, { region }, { kmsKeyId }) {
    const input = 's3-kms-key-id';
    const keyRegion = kmsKeyId === undefined ? undefined : /^arn:[^:]+:kms:([^:]+):/.exec(kmsKeyId)?.[1];
    if (keyRegion !== undefined && region !== undefined && keyRegion !== region) {
        return s3_meanings_refused(input, `The key is in ${keyRegion} and the bucket in ${region}: S3 encrypts only with a key of the bucket's own region.`);
    }
    const which = kmsKeyId === undefined ? "the bucket's own KMS key" : 'the KMS key';
    if (name === 'KMS.DisabledException')
        return s3_meanings_refused(input, `Enable ${which}, or name another one with \`s3-kms-key-id\`.`);
    if (name === 'KMS.NotFoundException') {
        return missing(input, `Check \`s3-kms-key-id\`: ${which} does not exist in the bucket's region and account (a key of another account needs its ARN).`);
    }
    return s3_meanings_refused(input, `S3 cannot use ${which}: it may be pending deletion, of the wrong kind, or closed to S3 by its policy.`);
}
/** Which of the calls' permissions is missing S3 says in its text, mostly; all that may be are told otherwise. */
function meaningOfDenial(sdk, { operation }, s3) {
    // The only place AWS names the permission is its sentence "… is not authorized to perform: s3:PutObject on resource …".
    const named = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(sdk.message ?? '')?.[1];
    const allow = named === undefined
        ? `Allow ${listed(permissionsOf(operation, s3))} to the role of this run, in its policies and in that of the bucket${kmsAdvice(operation, s3)}.`
        : `Allow ${named} to the role of this run${named.startsWith('kms:') ? ', in its policies and in that of the key' : ''}.`;
    if (s3.expectedBucketOwner === undefined)
        return { code: 'access-denied', hint: allow };
    return {
        code: 'access-denied',
        input: 's3-expected-bucket-owner',
        hint: `Check that the bucket belongs to account ${s3.expectedBucketOwner} (\`s3-expected-bucket-owner\`): S3 denies a bucket of anybody else. If it does: ${allow}`
    };
}
function permissionsOf(operation, { acl, hasTags, usesKms, versionId }) {
    switch (operation) {
        case 'HeadBucket':
            return ['s3:ListBucket'];
        case 'HeadObject':
            return [versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', 's3:ListBucket'];
        case 'AbortMultipartUpload':
            return ['s3:AbortMultipartUpload'];
        case 'DeleteObject':
            return [versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion'];
        case 'PutObject':
        case 'CreateMultipartUpload':
            return [
                's3:PutObject',
                ...(acl === undefined ? [] : ['s3:PutObjectAcl']),
                ...(hasTags === true ? ['s3:PutObjectTagging'] : []),
                ...(usesKms === true ? ['kms:GenerateDataKey'] : []),
                ...(usesKms === true && operation === 'CreateMultipartUpload' ? ['kms:Decrypt'] : [])
            ];
        default:
            return ['s3:PutObject', ...(usesKms === true ? ['kms:GenerateDataKey', 'kms:Decrypt'] : [])];
    }
}
/** A bucket may encrypt with a key of its own, which nobody here named. */
function kmsAdvice(operation, { usesKms }) {
    if (usesKms === true || ['HeadBucket', 'HeadObject', 'AbortMultipartUpload', 'DeleteObject'].includes(operation))
        return '';
    return '; if the bucket encrypts with a KMS key, also kms:GenerateDataKey and kms:Decrypt on it';
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/aws/errors.js








const denied = (hint) => ({ code: 'access-denied', hint });
const errors_missing = (hint) => ({ code: 'not-found', hint });
const credentialsHint = 'Run aws-actions/configure-aws-credentials before this step, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';
const expired = {
    code: 'expired-credentials',
    hint: 'Get new credentials; for long deployments raise `role-duration-seconds` of aws-actions/configure-aws-credentials.'
};
const clock = { code: 'clock-skew', hint: "Set this machine's clock: AWS refuses requests that are more than five minutes off." };
const throttled = { code: 'throttled', hint: 'AWS throttles the account; try again later.' };
const unreachable = { code: 'network', hint: 'Check the network, the proxy and the endpoint; the region may also be misspelt.' };
const badKeys = denied('The access key or its secret is wrong, or belongs to another account or partition.');
/** What each error name of the SDK, S3, STS and CodeDeploy means to us. A name that is not here goes by its HTTP status. */
const errors_meanings = {
    CredentialsProviderError: { code: 'no-credentials', hint: credentialsHint },
    NoCredentialsError: { code: 'no-credentials', hint: credentialsHint },
    TokenProviderError: { code: 'no-credentials', hint: credentialsHint },
    ExpiredToken: expired,
    ExpiredTokenException: expired,
    TokenRefreshRequired: expired,
    RequestExpired: clock,
    RequestTimeTooSkewed: clock,
    InvalidSignatureException: {
        code: 'clock-skew',
        hint: "Check this machine's clock and the secret access key: AWS cannot verify the signature of the request."
    },
    SignatureDoesNotMatch: badKeys,
    InvalidAccessKeyId: badKeys,
    InvalidClientTokenId: badKeys,
    UnrecognizedClientException: badKeys,
    InvalidToken: badKeys,
    NoSuchBucket: errors_missing('Check `s3-bucket`: the bucket does not exist.'),
    ApplicationDoesNotExistException: errors_missing('Check `application-name` and the region.'),
    DeploymentGroupDoesNotExistException: errors_missing('Check `deployment-group-name`, `application-name` and the region.'),
    DeploymentConfigDoesNotExistException: errors_missing('Check `deployment-config-name`: predefined ones start with `CodeDeployDefault.`.'),
    DeploymentDoesNotExistException: errors_missing('Check `deployment-id` and the region.'),
    RevisionDoesNotExistException: errors_missing('Check the revision: CodeDeploy cannot find it.'),
    ApplicationAlreadyExistsException: { code: 'already-exists' },
    DeploymentGroupAlreadyExistsException: { code: 'already-exists' },
    BucketAlreadyOwnedByYou: { code: 'already-exists' },
    BucketAlreadyExists: { code: 'already-exists' },
    PermanentRedirect: { code: 'wrong-region' },
    AuthorizationHeaderMalformed: { code: 'wrong-region' },
    IllegalLocationConstraintException: { code: 'wrong-region' },
    GitHubAccountTokenDoesNotExistException: errors_missing(`CodeDeploy has no token for GitHub of that name in this region. ${github_connection/* connectGitHub */.U}`),
    GitHubAccountTokenNameRequiredException: { code: 'refused', hint: github_connection/* connectGitHub */.U },
    InvalidGitHubAccountTokenException: {
        code: 'refused',
        hint: `The token for GitHub was revoked, or is an old one of more than ten in the region: \`aws deploy list-git-hub-account-token-names\` has their names, and \`delete-git-hub-account-token\` removes one. ${github_connection/* connectGitHub */.U}`
    },
    InvalidGitHubAccountTokenNameException: { code: 'refused', hint: github_connection/* connectGitHub */.U },
    DeploymentLimitExceededException: { code: 'active-deployment', hint: 'Wait until it ends, or choose another `on-active-deployment`.' },
    UnsupportedActionForDeploymentTypeException: {
        code: 'refused',
        hint: 'Only blue/green deployments wait to be continued; this one needs nothing.'
    },
    ThrottlingException: throttled,
    Throttling: throttled,
    TooManyRequestsException: throttled,
    RequestLimitExceeded: throttled,
    SlowDown: throttled,
    [disk_full/* diskFullErrorName */.Us]: { code: 'local', hint: disk_full/* diskFullHint */.oH },
    AbortError: { code: 'cancelled' },
    TimeoutError: { code: 'network', hint: 'AWS did not answer in time.' },
    EndpointError: { code: 'usage', hint: 'Check `aws-region` and the endpoint variables AWS_ENDPOINT_URL…: there is no such endpoint.' }
};
const networkCodes = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EPIPE',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ERR_SOCKET_CONNECTION_TIMEOUT'
]);
/** These do not pass: the machine does not trust who answers. */
const certificateCodes = /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|ERR_TLS_CERT)/;
/**
 * Translates what an SDK call threw, by name, code and status, never by message text (but for the id of an active deployment). What is
 * not of the SDK's making is a bug of ours, and is thrown on as it is.
 */
function toDeployError(error, context) {
    if (error instanceof errors/* DeployError */.sH)
        return error;
    const sdk = (typeof error === 'object' && error !== null ? error : {});
    const name = sdk.name ?? 'Error';
    const meaning = meaningOf(sdk, name, context);
    if (!meaning)
        throw error;
    const details = {
        hint: meaning.hint,
        input: meaning.input,
        operation: context.operation,
        errorName: name,
        requestId: sdk.$metadata?.requestId,
        cause: error,
        ...(meaning.code === 'active-deployment' && { deploymentId: activeIdIn(sdk.message ?? '') })
    };
    return new errors/* DeployError */.sH(meaning.code, `${context.operation} failed for ${context.subject}: ${describe(sdk, name)}${afterAttempts(sdk)}`, details);
}
/**
 * The id that AWS's refusal of a second deployment ends with. The group's name stands before it, and may hold what looks like an id, or
 * be one: `prod-1`, `d-EU`. Ids have nine characters; where none is found, the group's list is asked.
 */
function activeIdIn(message) {
    return message.match(/(?<![\w.+=,@-])d-[A-Z0-9]{9,}(?![\w+=,@-])/g)?.at(-1);
}
function meaningOf(sdk, name, context) {
    const known = errors_meanings[name];
    if (known?.code === 'clock-skew')
        return meaningOfSkew(sdk, name, known);
    const status = sdk.$metadata?.httpStatusCode;
    const elsewhere = regionElsewhere(sdk, status, context);
    if (known?.code === 'wrong-region' || status === 301 || elsewhere !== undefined) {
        const there = elsewhere === undefined ? 'The bucket is in another region: set' : `The bucket is in ${elsewhere}: set`;
        return {
            code: 'wrong-region',
            input: 'aws-region',
            hint: `${there} \`aws-region\` (asked: ${context.region ?? 'unknown'}). CodeDeploy reads revisions from a bucket in its own region.`
        };
    }
    const inS3 = context.s3 && meaningOfS3(sdk, name, context, context.s3);
    if (inS3)
        return inS3;
    const inFunctions = meaningOfFunctions(name, context);
    if (inFunctions)
        return inFunctions;
    const inGroups = meaningOfGroups(name, context);
    if (inGroups)
        return inGroups;
    const onPremises = meaningOfOnPremises(name, context);
    if (onPremises)
        return onPremises;
    const systemCodes = [sdk.code ?? '', sdk.cause?.code ?? ''];
    // To the SDK a connection that was cut is a time-out as well.
    if (known && !(name === 'TimeoutError' && systemCodes.some(code => networkCodes.has(code))))
        return known;
    if (systemCodes.some(code => certificateCodes.test(code))) {
        return {
            code: 'refused',
            hint: 'The certificate of the endpoint is not trusted: set NODE_EXTRA_CA_CERTS to the certificate of your proxy.'
        };
    }
    if (systemCodes.some(code => networkCodes.has(code))) {
        return unreachable;
    }
    if (sdk.$retryable?.throttling)
        return throttled;
    // No service of AWS refuses in words that its protocol does not have.
    if (name === 'SyntaxError' && (status === 403 || status === 407)) {
        return {
            code: status === 403 ? 'access-denied' : 'refused',
            hint: 'Something between here and AWS answered and let nothing through: check the proxy.'
        };
    }
    if (name.startsWith('AccessDenied') || status === 403) {
        return denied(`Allow ${context.service ?? 'codedeploy'}:${context.operation} to the role of this run.`);
    }
    // A success that could not be read was cut off on the way.
    if (status !== undefined && status < 300)
        return { code: 'service', hint: 'The answer was cut off; try again.' };
    if (status === 404)
        return errors_missing('Check the name and the region.');
    if (status === 429)
        return throttled;
    // Nothing in these says that the request was not carried out: a proxy spoke, not the service.
    if (status === 408 || status === 499 || (status !== undefined && status >= 300 && status < 400)) {
        return { code: 'service', hint: 'Something between here and AWS answered; check the proxy and try again.' };
    }
    if ((status !== undefined && status >= 500) || sdk.$fault === 'server')
        return { code: 'service', hint: 'An error inside AWS; try again.' };
    if (sdk.$fault === 'client' || status !== undefined)
        return { code: 'refused' };
    // The SDK tries again only what it takes for trouble on the way, and nothing came back.
    if (sdk.$response === undefined && (sdk.$metadata?.attempts ?? 1) > 1)
        return unreachable;
    // An answer that could not be read: cut off, or not of AWS's making.
    if (sdk.$response !== undefined || sdk.$metadata !== undefined)
        return { code: 'service', hint: 'The answer could not be read; a proxy may have changed it.' };
    return undefined;
}
/** AWS refuses what is more than five minutes off; answers take a while, and `Date` counts in seconds. */
const rightClockMs = 240_000;
/** The answer tells AWS's time: how far this machine's clock is off, or that it is right and the signature is wrong. */
function meaningOfSkew(sdk, name, known) {
    const headers = sdk.$response?.headers ?? {};
    const theirsMs = Date.parse(headers['date'] ?? headers['Date'] ?? '');
    if (Number.isNaN(theirsMs))
        return known;
    const offMs = Date.now() - theirsMs;
    if (Math.abs(offMs) >= rightClockMs) {
        const how = `${(0,duration/* formatDuration */.a)(Math.abs(offMs))} ${offMs < 0 ? 'behind' : 'ahead'}`;
        return {
            code: 'clock-skew',
            hint: `Set this machine's clock: it is ${how}, and AWS refuses requests that are more than five minutes off.`
        };
    }
    return name === 'InvalidSignatureException' ? badKeys : known;
}
/** S3 tells the bucket's region in a header or, of a signature for another one, in the error; a HEAD has only the status and the header. */
function regionElsewhere(sdk, status, { region }) {
    const said = sdk.$response?.headers?.['x-amz-bucket-region'] ?? sdk.Region;
    return said !== region && (status === undefined || [301, 307, 400].includes(status)) ? said : undefined;
}
function describe(sdk, name) {
    const status = sdk.$metadata?.httpStatusCode;
    // HEAD has no body, so S3 can only answer with a status; the SDK's texts for these say nothing.
    const isBodyless = sdk.message === undefined || sdk.message === '' || sdk.message === 'UnknownError' || name === 'Unknown' || name === sdk.message;
    if (isBodyless && status !== undefined)
        return `the answer was ${status}`;
    // The parser's words say nothing of what happened.
    if (status !== undefined && name === 'SyntaxError')
        return `the answer (${status}) could not be read`;
    return sdk.message === undefined || sdk.message === ''
        ? (sdk.code ?? name)
        : `${sdk.message}${sdk.code !== undefined && !sdk.message.includes(sdk.code) ? ` (${sdk.code})` : ''}`;
}
function afterAttempts({ $metadata }) {
    const attempts = $metadata?.attempts ?? 1;
    return attempts > 1 ? ` (tried ${attempts} times)` : '';
}


/***/ })

};
