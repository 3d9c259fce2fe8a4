/** AppSpecs such as the CodeDeploy user guide shows, for every platform. */

const ecsYaml = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "arn:aws:ecs:us-east-1:111222333444:task-definition/my-task-definition-family-name:1"
        LoadBalancerInfo:
          ContainerName: "SampleApplicationName"
          ContainerPort: 80
        # Optional properties
        PlatformVersion: "LATEST"
        NetworkConfiguration:
          AwsvpcConfiguration:
            Subnets: ["subnet-1234abcd","subnet-5678abcd"]
            SecurityGroups: ["sg-12345678"]
            AssignPublicIp: "ENABLED"
        CapacityProviderStrategy:
          - Base: 1
            CapacityProvider: "FARGATE_SPOT"
            Weight: 2
          - Base: 0
            CapacityProvider: "FARGATE"
            Weight: 1
Hooks:
  - BeforeInstall: "LambdaFunctionToValidateBeforeInstall"
  - AfterInstall: "LambdaFunctionToValidateAfterInstall"
  - AfterAllowTestTraffic: "LambdaFunctionToValidateAfterTestTrafficStarts"
  - BeforeAllowTraffic: "LambdaFunctionToValidateBeforeAllowingProductionTraffic"
  - AfterAllowTraffic: "LambdaFunctionToValidateAfterAllowingProductionTraffic"
`

const ecsJson = JSON.stringify(
  {
    version: 0.0,
    Resources: [
      {
        TargetService: {
          Type: 'AWS::ECS::Service',
          Properties: {
            TaskDefinition: 'arn:aws:ecs:us-east-1:111222333444:task-definition/my-task-definition-family-name:1',
            LoadBalancerInfo: {ContainerName: 'SampleApplicationName', ContainerPort: 80},
            PlatformVersion: 'LATEST',
            NetworkConfiguration: {
              AwsvpcConfiguration: {
                Subnets: ['subnet-1234abcd', 'subnet-5678abcd'],
                SecurityGroups: ['sg-12345678'],
                AssignPublicIp: 'ENABLED'
              }
            },
            CapacityProviderStrategy: [
              {Base: 1, CapacityProvider: 'FARGATE_SPOT', Weight: 2},
              {Base: 0, CapacityProvider: 'FARGATE', Weight: 1}
            ]
          }
        }
      }
    ],
    Hooks: [{BeforeInstall: 'LambdaFunctionToValidateBeforeInstall'}, {AfterAllowTraffic: 'LambdaFunctionToValidateAfterwards'}]
  },
  null,
  2
)

const lambdaYaml = `version: 0.0
Resources:
  - myLambdaFunction:
      Type: AWS::Lambda::Function
      Properties:
        Name: "myLambdaFunction"
        Alias: "myLambdaFunctionAlias"
        CurrentVersion: "1"
        TargetVersion: "2"
Hooks:
  - BeforeAllowTraffic: "LambdaFunctionToValidateBeforeTrafficShift"
  - AfterAllowTraffic: "LambdaFunctionToValidateAfterTrafficShift"
`

const lambdaSmall = `version: 0.0
resources:
  - name-of-function-to-deploy:
      type: "AWS::Lambda::Function"
      properties:
        name: name-of-lambda-function-to-deploy
        alias: alias-of-lambda-function-to-deploy
        currentversion: "1"
        targetversion: "2"
hooks:
  - BeforeAllowTraffic: name-of-a-function
`

const lambdaJson = `{
 	"version": "0.0",
 	"Resources": [{
 		"myLambdaFunction": {
 			"Type": "AWS::Lambda::Function",
 			"Properties": {
 				"Name": "myLambdaFunction",
 				"Alias": "myLambdaFunctionAlias",
 				"CurrentVersion": "1",
 				"TargetVersion": "2"
 			}
 		}
 	}],
 	"Hooks": [{
 			"BeforeAllowTraffic": "LambdaFunctionToValidateBeforeTrafficShift"
      },
      {
 			"AfterAllowTraffic": "LambdaFunctionToValidateAfterTrafficShift"
 		}
 	]
}
`

const serverLinux = `version: 0.0
os: linux
files:
  - source: Config/config.txt
    destination: /webapps/Config
  - source: source
    destination: /webapps/myApp
hooks:
  BeforeInstall:
    - location: Scripts/UnzipResourceBundle.sh
    - location: Scripts/UnzipDataBundle.sh
  AfterInstall:
    - location: Scripts/RunResourceTests.sh
      timeout: 180
  ApplicationStart:
    - location: Scripts/RunFunctionalTests.sh
      timeout: 3600
  ValidateService:
    - location: Scripts/MonitorService.sh
      timeout: 3600
      runas: codedeployuser
`

const serverWordPress = `version: 0.0
os: linux
files:
  - source: /
    destination: /var/www/html/WordPress
hooks:
  BeforeInstall:
    - location: scripts/install_dependencies.sh
      timeout: 300
      runas: root
  AfterInstall:
    - location: scripts/change_permissions.sh
      timeout: 300
      runas: root
  ApplicationStart:
    - location: scripts/start_server.sh
    - location: scripts/create_test_db.sh
      timeout: 300
      runas: root
  ApplicationStop:
    - location: scripts/stop_server.sh
      timeout: 300
      runas: root
`

const serverPermissions = `version: 0.0
os: linux
files:
  - source: /my-app
    destination: /tmp/my-app
permissions:
  - object: /tmp/my-app
    pattern: "**"
    except: ["readme.txt"]
    owner: bob
    group: "some-group"
    mode: "644"
    acls:
      - u:mary:rw
      - d:u:mary:rw
    context:
      name: unconfined_u
      type: httpd_sys_content_t
      range: s0-s0:c0.c1023
    type:
      - directory
  - object: /tmp/my-app
    pattern: "*.sh"
    owner: bob
    mode: "755"
    type:
      - file
`

const serverWindows = `version: 0.0
os: windows
files:
  - source: \\index.html
    destination: c:\\inetpub\\wwwroot
hooks:
  BeforeInstall:
    - location: \\before-install.bat
      timeout: 900
`

export const samples = {
  'ECS, YAML': {platform: 'ecs', text: ecsYaml},
  'ECS, JSON': {platform: 'ecs', text: ecsJson},
  'Lambda, YAML': {platform: 'lambda', text: lambdaYaml},
  'Lambda, YAML, keys in small letters': {platform: 'lambda', text: lambdaSmall},
  'Lambda, JSON with tabs': {platform: 'lambda', text: lambdaJson},
  'server, Linux': {platform: 'server', text: serverLinux},
  'server, WordPress': {platform: 'server', text: serverWordPress},
  'server, permissions': {platform: 'server', text: serverPermissions},
  'server, Windows': {platform: 'server', text: serverWindows}
} as const
