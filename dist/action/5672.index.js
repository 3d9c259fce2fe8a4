export const id = 5672;
export const ids = [5672];
export const modules = {

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRehearsedService: () => (/* binding */ createRehearsedService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(212);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9846);


/** Makes the ECS service of a rehearsal, with two tasks, unless it is there. */
async function createRehearsedService(settings, { cluster, name, taskDefinition, container }) {
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .ECSClient */ .Zgc((0,_client_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfiguration */ .k)(settings));
    // A cluster that is not there has no services either.
    const known = await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .DescribeServicesCommand */ .H7c({ cluster, services: [name] })).catch(() => undefined);
    if ((known?.services ?? []).length > 0)
        return;
    await client.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_0__/* .CreateServiceCommand */ .JkR({
        cluster,
        serviceName: name,
        taskDefinition,
        desiredCount: 2,
        deploymentController: { type: 'CODE_DEPLOY' },
        loadBalancers: [
            {
                targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/blue/0000000000000000',
                containerName: container.name,
                containerPort: container.port
            }
        ]
    }));
}


/***/ })

};
