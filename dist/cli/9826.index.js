export const id = 9826;
export const ids = [9826];
export const modules = {

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRehearsalSetup: () => (/* binding */ createRehearsalSetup)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7507);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2238);




/** The embedded server looks at no role, but the API demands one. */
const anyRole = 'arn:aws:iam::000000000000:role/rehearsal';
/** Makes what a rehearsal deploys to, where it is not there from an earlier one. */
function createRehearsalSetup(settings) {
    const codedeploy = new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CodeDeployClient */ .cHd((0,_client_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfiguration */ .k)(settings));
    const s3 = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .S3Client */ .YxF({ ...(0,_client_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .clientConfiguration */ .k)(settings), forcePathStyle: true });
    return {
        async applications() {
            const names = [];
            for await (const page of (0,_aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .paginateListApplications */ .Piy)({ client: codedeploy }, {}))
                names.push(...(page.applications ?? []));
            return names;
        },
        async groups(applicationName) {
            const names = [];
            for await (const page of (0,_aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .paginateListDeploymentGroups */ .$cP)({ client: codedeploy }, { applicationName }))
                names.push(...(page.deploymentGroups ?? []));
            return names;
        },
        async prepare({ bucket, applicationName, deploymentGroupName }) {
            const group = { applicationName, deploymentGroupName, serviceRoleArn: anyRole };
            // With ACLs: whether the real bucket takes them, nobody knows here.
            await unlessThere('CreateBucket', bucket, () => s3.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .CreateBucketCommand */ .cZX({ Bucket: bucket, ObjectOwnership: 'ObjectWriter' })));
            await unlessThere('CreateApplication', applicationName, () => codedeploy.send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CreateApplicationCommand */ .ObD({ applicationName })));
            await unlessThere('CreateDeploymentGroup', deploymentGroupName, () => codedeploy.send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CreateDeploymentGroupCommand */ .YqN(group)));
        },
        async prepareFunctions(wanted) {
            const { applicationName, deploymentGroupName, service } = wanted;
            if (service !== undefined) {
                // Of no use to those who rehearse servers or Lambda.
                const { createRehearsedService } = await Promise.all(/* import() */[__webpack_require__.e(212), __webpack_require__.e(5672)]).then(__webpack_require__.bind(__webpack_require__, 5672));
                await unlessThere('CreateService', service.name, () => createRehearsedService(settings, service));
            }
            const computePlatform = service === undefined ? 'Lambda' : 'ECS';
            await unlessThere('CreateApplication', applicationName, () => codedeploy.send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CreateApplicationCommand */ .ObD({ applicationName, computePlatform })));
            await unlessThere('CreateDeploymentGroup', deploymentGroupName, () => codedeploy.send(new _aws_sdk_client_codedeploy__WEBPACK_IMPORTED_MODULE_1__/* .CreateDeploymentGroupCommand */ .YqN(functionGroup(wanted))));
        }
    };
}
/** Minutes that the old tasks are kept: some seconds of a rehearsal. */
const terminationWaitMinutes = 5;
function functionGroup(wanted) {
    const { applicationName, deploymentGroupName, deploymentConfigName, alarm, service } = wanted;
    const listener = (name) => `arn:aws:elasticloadbalancing:us-east-1:000000000000:listener/app/${name}`;
    return {
        applicationName,
        deploymentGroupName,
        deploymentConfigName,
        serviceRoleArn: anyRole,
        deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
        alarmConfiguration: { enabled: true, alarms: [{ name: alarm }] },
        autoRollbackConfiguration: { enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM'] },
        ...(service && {
            ecsServices: [{ clusterName: service.cluster, serviceName: service.name }],
            blueGreenDeploymentConfiguration: {
                deploymentReadyOption: { actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0 },
                terminateBlueInstancesOnDeploymentSuccess: { action: 'TERMINATE', terminationWaitTimeInMinutes: terminationWaitMinutes }
            },
            loadBalancerInfo: {
                targetGroupPairInfoList: [
                    {
                        targetGroups: [{ name: 'blue' }, { name: 'green' }],
                        prodTrafficRoute: { listenerArns: [listener('production')] },
                        ...(service.hasTestListener && { testTrafficRoute: { listenerArns: [listener('test')] } })
                    }
                ]
            }
        })
    };
}
async function unlessThere(operation, subject, create) {
    try {
        await create();
    }
    catch (error) {
        const problem = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toDeployError */ .p)(error, { operation, subject: `"${subject}"` });
        if (problem.code !== 'already-exists')
            throw problem;
    }
}


/***/ })

};
