import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {Ajv, type ValidateFunction} from 'ajv'
import {parse} from 'yaml'
import {platforms, type AppSpecPlatform} from '../../src/appspec/model.ts'
import {ruleCatalogue} from '../../src/appspec/rule-catalogue.ts'
import {appSpecSchemas} from '../../src/appspec/schema/app-spec-schemas.ts'
import {ruleExample} from './rule-example.ts'

const root = join(import.meta.dirname, '../..')
const schemas = appSpecSchemas()
const compile = (file: string): ValidateFunction =>
  new Ajv({strict: true, strictRequired: false, strictTypes: false, allErrors: true}).compile(schemas[file] ?? {not: {}})
const combined = compile('appspec.schema.json')
const single: Readonly<Record<AppSpecPlatform, ValidateFunction>> = {
  server: compile('appspec-server.schema.json'),
  ecs: compile('appspec-ecs.schema.json'),
  lambda: compile('appspec-lambda.schema.json')
}

/** What an editor's YAML parser makes of it. */
const read = (text: string): unknown => parse(text)

const server = `version: 0.0
os: linux
files:
  - source: /
    destination: /var/www/html/WordPress
hooks:
  BeforeInstall:
    - location: scripts/install_dependencies.sh
      timeout: 300
      runas: root
`
const lambda = `version: 0.0
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
const ecs = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "arn:aws:ecs:us-east-1:111222333444:task-definition/my-task-definition-family-name:1"
        LoadBalancerInfo:
          ContainerName: "SampleApplicationName"
          ContainerPort: 80
        PlatformVersion: "LATEST"
        NetworkConfiguration:
          AwsvpcConfiguration:
            Subnets: ["subnet-1234abcd", "subnet-5678abcd"]
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
const permissions = `version: 0.0
os: linux
file_exists_behavior: OVERWRITE
files:
  - {source: app, destination: /tmp/my-app}
permissions:
  - object: /tmp/my-app
    pattern: "**"
    except: ["ReadMe.txt"]
    owner: bob
    group: writers
    mode: 644
    type: [file]
    acls: ["u:mary:rw", "m::rw"]
    context: {user: unconfined_u, type: httpd_sys_content_t, range: s0}
`

describe('accepted', () => {
  test.each<[string, AppSpecPlatform, string]>([
    ['a server with a script', 'server', server],
    ['a server with the least', 'server', 'version: 0.0\nos: windows\n'],
    ['a server with sections that are empty', 'server', 'version: 0.0\nos: linux\nfiles:\npermissions:\nhooks:\n  AfterInstall:\n'],
    ['a server with everything about permissions', 'server', permissions],
    ['a server with Windows and no permissions', 'server', 'version: 0.0\nos: windows\npermissions: []\n'],
    ['a server with a quoted mode', 'server', permissions.replace('mode: 644', 'mode: "0644"')],
    ...[0, 7, 70, 600, 755, 777, 1777, 2755, 4755].map((mode): [string, AppSpecPlatform, string] => [
      `a server with the mode ${mode}`,
      'server',
      permissions.replace('644', String(mode))
    ]),
    ...['<V>', '${V}', 'v-{{ v }}', '%V%', '$VERSION', '__V__'].map((version): [string, AppSpecPlatform, string] => [
      `a version that a tool fills in: ${version}`,
      'lambda',
      lambda.replace('"2"', `"${version}"`)
    ]),
    ['a server with keys of other tools', 'server', `${server}branch_config: {master: {deploymentGroup: x}}\nx-base: {a: 1}\n`],
    ['a server in JSON', 'server', JSON.stringify(read(server))],
    ['a function', 'lambda', lambda],
    [
      'a function in lower case',
      'lambda',
      lambda.replaceAll(/\b(?:Resources|Hooks|Type|Properties|Name|Alias):/g, key => key.toLowerCase())
    ],
    ['a function with numbers for versions', 'lambda', lambda.replaceAll(/Version: "(\d)"/g, 'Version: $1')],
    ['a function whose versions a tool fills in', 'lambda', lambda.replace('"2"', '"${TARGET}"')],
    ['a function without hooks, with a quoted version', 'lambda', lambda.slice(0, lambda.indexOf('Hooks')).replace('0.0', '"0.0"')],
    ['a function without its current version', 'lambda', lambda.replace(/ *CurrentVersion:.*\n/, '')],
    ['a function whose versions `deploy` fills in', 'lambda', lambda.replaceAll(/ *(?:Current|Target)Version:.*\n/g, '')],
    ['a service', 'ecs', ecs],
    ['a service in JSON', 'ecs', JSON.stringify(read(ecs))],
    [
      'a service whose keys start with a small letter',
      'ecs',
      ecs
        .replaceAll(
          /^( *)((?!subnet|After|Before|Target)[A-Z])(\w+:)/gm,
          (_, indent: string, first: string, rest: string) => indent + first.toLowerCase() + rest
        )
        .replace(/targetService/, 'TargetService')
    ],
    [
      'a service with a placeholder and no more than it needs',
      'ecs',
      ecs.slice(0, ecs.indexOf('        PlatformVersion')).replace(/"arn.*"/, '<TASK_DEFINITION>')
    ]
  ])('%s', (_, platform, text) => {
    for (const check of [single[platform], combined]) {
      check(read(text))
      expect(check.errors).toBeNull()
    }
  })

  test('every AppSpec in examples/', () => {
    const names = readdirSync(join(root, 'examples'), {recursive: true, encoding: 'utf8'}).filter(name =>
      /appspec[^/\\]*\.(?:ya?ml|json)$/i.test(name)
    )
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      combined(read(readFileSync(join(root, 'examples', name), 'utf8')))
      expect({name, errors: combined.errors}).toEqual({name, errors: null})
    }
  })

  test('every right example of the pages of rules', () => {
    const refused = ruleCatalogue.flatMap(({id}) => {
      const text = Buffer.from(ruleExample(id, 'good')?.text ?? []).toString('utf8')
      // A template is no AppSpec, and whoever asks to ignore a finding knows that there is one.
      const isMeant = id.startsWith('cfn-') || text.includes('codedeploy-kit: ignore')
      return isMeant || combined(read(text)) ? [] : [`${id}: ${JSON.stringify(combined.errors)}`]
    })
    expect(refused).toEqual([])
  })
})

describe('rejected', () => {
  const servers: readonly [string, string][] = [
    ['nothing', ''],
    ['a list', '- a\n'],
    ['a text', 'version:0.0\n'],
    ['no version', 'os: linux\n'],
    ['a quoted version', server.replace('0.0', '"0.0"')],
    ['another version', server.replace('0.0', '1.0')],
    ['no os', 'version: 0.0\n'],
    ['an os in another case', server.replace('linux', 'Linux')],
    ['a key in another case', server.replace('hooks:', 'Hooks:')],
    ['a misspelt key', server.replace('hooks:', 'hoks:')],
    ['files as a map', 'version: 0.0\nos: linux\nfiles:\n  source: a\n  destination: /b\n'],
    ['an entry of files that is text', 'version: 0.0\nos: linux\nfiles: [a]\n'],
    ['an entry over two dashes', 'version: 0.0\nos: linux\nfiles:\n  - source: a\n  - destination: /b\n'],
    ['an entry without source', 'version: 0.0\nos: linux\nfiles:\n  - destination: /b\n'],
    ['an entry without destination', 'version: 0.0\nos: linux\nfiles:\n  - source: a\n'],
    ['an empty destination', 'version: 0.0\nos: linux\nfiles:\n  - {source: a, destination: ""}\n'],
    ['an owner in files', 'version: 0.0\nos: linux\nfiles:\n  - {source: a, destination: /b, owner: c}\n'],
    ['file_exists_behavior in files', 'version: 0.0\nos: linux\nfiles:\n  - {source: a, destination: /b, file_exists_behavior: RETAIN}\n'],
    ['file_exists_behavior in small letters', permissions.replace('OVERWRITE', 'overwrite')],
    ['fileExistsBehavior', permissions.replace('file_exists_behavior', 'fileExistsBehavior')],
    ['a permission without object', 'version: 0.0\nos: linux\npermissions:\n  - mode: "644"\n'],
    ['permissions on Windows', permissions.replace('linux', 'windows')],
    ['a symbolic mode', permissions.replace('644', 'u+x')],
    ['a mode that is not octal', permissions.replace('644', '"0888"')],
    ...[8, 9, 18, 80, 789, 799, 808, 999, 1800, 7778, 8000].map((mode): [string, string] => [
      `a mode that is not octal, without quotes: ${mode}`,
      permissions.replace('644', String(mode))
    ]),
    ['a type that is not a list', permissions.replace('[file]', 'file')],
    ['an unknown type', permissions.replace('[file]', '[files]')],
    ['an empty list of types', permissions.replace('[file]', '[]')],
    ['except as text', permissions.replace('["ReadMe.txt"]', 'ReadMe.txt')],
    ['an owner that is a number', permissions.replace('bob', '1000')],
    ['an ACL that is a map', permissions.replace('"u:mary:rw"', '{u: mary}')],
    ['a context without type', permissions.replace('type: httpd_sys_content_t, ', '')],
    ['hooks as a list', 'version: 0.0\nos: linux\nhooks:\n  - BeforeInstall:\n      - location: a.sh\n'],
    ['an event of another platform', server.replace('BeforeInstall', 'AfterAllowTestTraffic')],
    ['an event that CodeDeploy keeps', server.replace('BeforeInstall', 'Install')],
    ['an event that is misspelt', server.replace('BeforeInstall', 'beforeInstall')],
    ['an event that is a map', 'version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    location: a.sh\n'],
    ['an event that is text', 'version: 0.0\nos: linux\nhooks:\n  BeforeInstall: a.sh\n'],
    ['a script that is text', 'version: 0.0\nos: linux\nhooks:\n  BeforeInstall: [a.sh]\n'],
    ['a script without location', 'version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - timeout: 30\n'],
    ['a timeout of 0', server.replace('300', '0')],
    ['a timeout with a unit', server.replace('300', '5m')],
    ['a timeout in quotes', server.replace('300', '"300"')],
    ['a timeout of more than an hour', server.replace('300', '7200')],
    ['sudo as text', server.replace('runas: root', 'sudo: "false"')]
  ]
  const functions: readonly [string, AppSpecPlatform, string][] = [
    ['Resources as a map', 'lambda', lambda.replace('  - myLambdaFunction', '  myLambdaFunction').replaceAll('      ', '    ')],
    ['no resource', 'lambda', 'version: 0.0\nResources: []\n'],
    ['two resources', 'ecs', ecs.replace('Hooks:', '  - Second:\n      Type: AWS::ECS::Service\nHooks:')],
    ['another type', 'lambda', lambda.replace('::Function', '::Alias')],
    ['a type in another case', 'ecs', ecs.replace('AWS::ECS::Service', 'aws::ecs::service')],
    ['no alias', 'lambda', lambda.replace(/ *Alias:.*\n/, '')],
    ['$LATEST', 'lambda', lambda.replace('"2"', '$LATEST')],
    ['$LATEST in quotes', 'lambda', lambda.replace('"2"', '"$LATEST"')],
    ['latest', 'lambda', lambda.replace('"2"', 'latest')],
    ['a version of 0', 'lambda', lambda.replace('"2"', '0')],
    ['a version of 0 in quotes', 'lambda', lambda.replace('"2"', '"0"')],
    ['a version that only looks like a placeholder', 'lambda', lambda.replace('"2"', '"my_v"')],
    ['a port of 0 in quotes', 'ecs', ecs.replace('80', '"0"')],
    ['a port out of range in quotes', 'ecs', ecs.replace('80', '"99999"')],
    ['a port that only looks like a placeholder', 'ecs', ecs.replace('80', '"a_b"')],
    ['a weight that only looks like a placeholder', 'ecs', ecs.replace('Weight: 2', 'Weight: "x_"')],
    ['hooks as a map', 'lambda', lambda.replaceAll('  - Before', '  Before').replaceAll('  - After', '  After')],
    ['a hook of a server', 'lambda', lambda.replace('BeforeAllowTraffic', 'ValidateService')],
    ['a hook of another platform', 'lambda', lambda.replace('BeforeAllowTraffic', 'AfterAllowTestTraffic')],
    ['a hook without function', 'ecs', ecs.replace('"LambdaFunctionToValidateBeforeInstall"', '""')],
    ['two hooks in one map', 'ecs', ecs.replace('  - AfterInstall', '    AfterInstall')],
    ['no task definition', 'ecs', ecs.replace(/ *TaskDefinition:.*\n/, '')],
    ['no container port', 'ecs', ecs.replace(/ *ContainerPort:.*\n/, '')],
    ['a port out of range', 'ecs', ecs.replace('80', '80000')],
    ['a network without security groups', 'ecs', ecs.replace(/ *SecurityGroups:.*\n/, '')],
    ['a public address that is a boolean', 'ecs', ecs.replace('"ENABLED"', 'true')],
    ['a negative weight', 'ecs', ecs.replace('Weight: 2', 'Weight: -2')],
    ['keys of a server', 'ecs', `${ecs}os: linux\n`],
    ['no version', 'ecs', ecs.replace('version: 0.0\n', '')]
  ]
  test.each<[string, AppSpecPlatform, string]>([
    ...servers.map(([name, text]): [string, AppSpecPlatform, string] => [name, 'server', text]),
    ...functions
  ])('%s (%s)', (_, platform, text) => {
    expect(single[platform](read(text))).toBe(false)
    expect(combined(read(text))).toBe(false)
  })

  test('an AppSpec of one platform by the schema of another', () => {
    const texts = {server, ecs, lambda}
    for (const platform of platforms) for (const other of platforms) expect(single[platform](read(texts[other]))).toBe(platform === other)
  })
})

test('every key is described', () => {
  const undescribed: string[] = []
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [key, value] of Object.entries(schema)) {
      if (key !== 'properties' && key !== 'patternProperties') visit(value, `${path}/${key}`)
      else if (!/\/(?:if|then\/if)\b/.test(path))
        for (const [name, property] of Object.entries(value as Record<string, {description?: string; $ref?: string}>)) {
          if ((property.description ?? property.$ref ?? '') === '') undescribed.push(`${path}/${name}`)
          visit(property, `${path}/${name}`)
        }
    }
  }
  visit(schemas, '')
  expect(undescribed).toEqual([])
})

test('a key that is missing is told once, whatever its spellings', () => {
  single.ecs(read(ecs.replace(/ *SecurityGroups:.*\n/, '')))
  expect(single.ecs.errors?.filter(({keyword}) => keyword !== 'if').map(({message}) => message)).toEqual([
    "must have required property 'SecurityGroups'"
  ])
})

test('the faults of a function are told by the schema of its platform, not by all three', () => {
  combined(read(lambda.replace(/ *Alias:.*\n/, '')))
  expect(combined.errors?.some(({schemaPath}) => schemaPath.includes('server'))).toBe(false)
})
