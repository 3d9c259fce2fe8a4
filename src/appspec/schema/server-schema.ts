import {fileExistsBehaviors} from '../../core/codedeploy-words.ts'
import {scriptableEvents} from '../lifecycle.ts'
import {hostSystems} from '../model.ts'
import type {serverKeys, ServerLevel} from '../vocabulary.ts'
import {serverEventWords} from './event-words.ts'
import {listOf, mapOf, orEmpty, text, word, type JsonSchema} from './json-schema.ts'

/** One schema for each key the agents know: a key without one does not compile. */
type SchemasOf<L extends ServerLevel> = Readonly<Record<(typeof serverKeys)[L][number], JsonSchema>>

const file: SchemasOf<'file'> = {
  source: text(
    'A file or directory of the revision, relative to its root. Of a directory the content is copied. "/" is the whole revision. No wildcards, no variables.'
  ),
  destination: text('The directory on the host to copy into, as an absolute path. It is always a directory, also for a single file.')
}

const context: SchemasOf<'context'> = {
  name: text('The SELinux user. The agents read it from "name", whatever the guide says.'),
  type: text('The SELinux type, such as httpd_sys_content_t.'),
  range: text('The SELinux range, such as s0 or s0-s1:c0,c5.c9.')
}

/** All numbers up to 777 that have no 8 and no 9 in them, and of four digits those whose hundreds have none. */
const octalRanges: readonly (readonly [minimum: number, maximum: number])[] = [
  ...Array.from({length: 64}, (_, i) => Number(i.toString(8)) * 10).map(tens => [tens, tens + 7] as const),
  ...Array.from({length: 7}, (_, i) => (i + 1) * 1_000).map(thousands => [thousands, thousands + 777] as const)
]

const permission: SchemasOf<'permission'> = {
  object: text('The installed file, or the directory whose installed content this entry is for. The directory itself never changes.'),
  pattern: text(
    'Which names below the object: "**" for all at any depth (the default), anything else for direct children; "*" is the only wildcard.'
  ),
  except: listOf(
    text('A name of a direct child; "*" is the only wildcard.'),
    'Names of direct children that are left out; paths never match.'
  ),
  type: {
    ...listOf(word(['file', 'directory'], 'What to reach.'), 'Whether files, directories or both are reached. Default: both.'),
    minItems: 1
  },
  owner: text('The name of the user who gets the files; a number is not understood.'),
  group: text('The name of the group that gets the files; a number is not understood.'),
  mode: {
    description:
      'Octal digits, in quotes: "0644". Without quotes agent 1 reads 0644 as the number 420 and sets that; a schema cannot see the difference, `codedeploy-kit validate` does.',
    anyOf: [
      {type: 'string', pattern: '^[0-7]{1,4}$'},
      // Whole numbers whose last digits are octal: a schema cannot look at digits.
      ...octalRanges.map(([minimum, maximum]) => ({type: 'integer', minimum, maximum}))
    ]
  },
  acls: listOf(
    text('TYPE:NAME:PERMISSIONS, such as "u:bob:rwx"; with "d:" in front for the default of a directory.'),
    'Access control list entries.'
  ),
  context: mapOf({...context, user: text('Ignored by the agents: write "name".')}, ['type'], 'The SELinux context.')
}

/** Longer scripts are ended by the service, which gives an event an hour. */
const longestEventSeconds = 3600

const script: SchemasOf<'script'> = {
  location: text('The script, relative to the root of the revision. A path and nothing else: no arguments.'),
  timeout: {
    type: 'integer',
    minimum: 1,
    maximum: longestEventSeconds,
    description: 'Seconds the script may take, as a plain number. Default and maximum: 3600, for all scripts of an event together.'
  },
  runas: text('The user who runs the script; Linux only. Default: that of the agent, root.'),
  sudo: {type: 'boolean', description: 'Whether to run the script through sudo; Linux only. Not needed while the agent is root.'}
}

const top: SchemasOf<'top'> = {
  version: {const: 0, description: 'Always 0.0, a number: in quotes it is refused.'},
  os: word(hostSystems, 'The operating system of the hosts.'),
  files: orEmpty(listOf(mapOf(file, ['source', 'destination'], 'A file or directory to install.'), 'What Install copies where.')),
  permissions: orEmpty(
    listOf(mapOf(permission, ['object'], 'Permissions of installed files.'), 'Permissions, set after the files were copied; Linux only.')
  ),
  hooks: orEmpty(
    mapOf(
      Object.fromEntries(
        scriptableEvents.server.map(event => [
          event,
          {...orEmpty({type: 'array', items: {$ref: '#/definitions/script'}}), description: serverEventWords[event] ?? ''}
        ])
      ),
      [],
      'Scripts by lifecycle event. Those of one event run in this order, and the first that fails ends it.'
    )
  ),
  file_exists_behavior: word(
    [...fileExistsBehaviors],
    'What Install does with a file that is there already and was not installed by the previous deployment. Default: DISALLOW, which fails.'
  )
}

export const serverSchema: JsonSchema = {
  title: 'AppSpec for EC2 and on-premises servers',
  ...mapOf(
    {...top, branch_config: {description: 'The deployment groups of branches; the agents ignore it.'}},
    ['version', 'os'],
    'What AWS CodeDeploy does on each instance.'
  ),
  if: {properties: {os: {const: 'windows'}}, required: ['os']},
  then: {properties: {permissions: {maxItems: 0, description: 'Permissions are for Linux only: on Windows every agent refuses an entry.'}}},
  patternProperties: {'^x-': {description: 'Yours; the agents ignore it.'}},
  definitions: {script: mapOf(script, ['location'], 'A script to run.')}
}
