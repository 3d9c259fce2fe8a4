export type {AgentVersion, AppSpecValidation, ValidateOptions, Verdict} from './appspec/validate.ts'
export type {AppSpecPlatform, FileMapping, Hook, HostSystem, Located, Permission, Script, ServerAppSpec} from './appspec/model.ts'
export type {RevisionEntry, RevisionPath, RevisionTree} from './appspec/revision-tree.ts'
export type {BundleType, DeploymentWaitType, FileExistsBehavior} from './core/codedeploy-words.ts'
export type {Agent, Diagnostic, Fix, Position, Severity, Span, TextEdit} from './core/diagnostic.ts'
export type {S3CannedAcl, S3Encryption, S3StorageClass} from './core/s3-words.ts'
export {DeployError} from './core/errors.ts'
export type {DeployErrorDetails, ErrorCode} from './core/errors.ts'
export type {Observer} from './core/observer.ts'
export type {DeploymentEvent} from './deployment/events.ts'
export {explainFailure} from './deployment/explain.ts'
export type {LocateScript} from './deployment/explain.ts'
export type {FailedTarget, FailureExplanation, SourceLocation} from './deployment/failure.ts'
export type {HookFunctionNames, HookKnowledge} from './deployment/hook-functions.ts'
export type {
  DeploymentOverview,
  DeploymentSnapshot,
  LifecycleDiagnostics,
  LifecycleEventSnapshot,
  RevisionLocation,
  RollbackInfo,
  TargetSnapshot,
  TargetTraffic
} from './deployment/model.ts'
export type {AutoRollback} from './deployment/request.ts'
export type {TrafficShare} from './deployment/traffic-share.ts'
export type {WatchEnd} from './deployment/watch.ts'
export type {AwsSettings, GitSettings} from './library/aws-ports.ts'
export {continueDeployment} from './library/continue-deployment.ts'
export {createDeployment} from './library/create-deployment.ts'
export {deleteDeploymentGroup} from './library/delete-deployment-group.ts'
export {deploy} from './library/deploy.ts'
export {deployToGroups} from './library/deploy-to-groups.ts'
export {deregisterInstance} from './library/deregister-instance.ts'
export {faults} from './library/faults.ts'
export {startLocalCodeDeploy} from './library/local.ts'
export type {LocalCodeDeploy, LocalOptions, Simulation} from './library/local.ts'
export {packageRevision} from './library/package-revision.ts'
export {pushRevision} from './library/push-revision.ts'
export {registerInstance} from './library/register-instance.ts'
export {rehearse} from './library/rehearse.ts'
export {restartDeployment} from './library/restart-deployment.ts'
export {rollbackDeployment} from './library/rollback-deployment.ts'
export {stopDeployment} from './library/stop-deployment.ts'
export {tagInstances} from './library/tag-instances.ts'
export {validateAppSpec} from './library/validate-app-spec.ts'
export {waitForDeployment} from './library/wait-for-deployment.ts'
export {watchDeployment} from './library/watch-deployment.ts'
export type {DeploymentWatch, WatchDeploymentOptions} from './library/watch-deployment.ts'
export type {Answer as FaultAnswer, Fault, FaultRequest, FaultRule} from './local/control-plane/fault.ts'
export type {FollowUp} from './local/control-plane/follow-up.ts'
export type {AlarmState} from './local/engine/alarm-board.ts'
export type {HostCommand, HostDiagnostics, HostOutput} from './local/host-port.ts'
export type {SimulatedEvent, SimulatedFleetOptions} from './local/simulation/simulated-fleet.ts'
export type {OperationEvent} from './operations/events.ts'
export type {GitAnswer, GitPort} from './operations/git-port.ts'
export type {GroupSettings, SettingDifference} from './operations/group-ports.ts'
export type {GroupResult, GroupsResult} from './operations/groups-result.ts'
export type {
  BranchDeployOptions,
  BranchEntry,
  BranchOptions,
  BranchRehearseOptions,
  ContinueOptions,
  DeleteGroupOptions,
  DeployOptions,
  FollowOptions,
  GroupConfigOptions,
  GroupsOptions,
  PushOptions,
  RehearseOptions,
  RestartOptions,
  RevisionOptions,
  RollbackOptions,
  SourceOptions,
  StopOptions,
  StorageOptions,
  WaitOptions
} from './operations/options.ts'
export type {InstanceTags} from './operations/on-premises/instance-tags.ts'
export type {DeregisterOptions, RegisterOptions, TagOptions} from './operations/on-premises/on-premises-options.ts'
export type {
  DeregisteredInstance,
  RegisteredInstance,
  TaggedInstance,
  TaggedInstances
} from './operations/on-premises/on-premises-result.ts'
export type {PackagedRevision, PackageOptions} from './operations/package-revision.ts'
export type {PushedRevision} from './operations/push-revision.ts'
export type {BundleSummary, DeletedGroup, DeployResult, GroupChange, Outcome} from './operations/result.ts'
