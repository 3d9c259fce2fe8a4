import {describe, expect, test} from '@jest/globals'
import type {RevisionOptions} from '../../src/operations/options.ts'
import {resolveRevisionSource, type RevisionSource} from '../../src/operations/revision-source.ts'
import {errorOf} from '../support/error-of.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const pushed = {type: 's3', bucket: 'bundles', key: 'k.zip', bundleType: 'zip', versionId: 'v', eTag: 'e'} as const
const github = {githubRepository: 'octo/shop', githubCommitId: commit}

describe('resolveRevisionSource', () => {
  test.each<[string, RevisionOptions, RevisionSource]>([
    ['nothing is the working directory', {}, {type: 'directory', source: '.'}],
    ['a directory', {source: 'build'}, {type: 'directory', source: 'build'}],
    [
      'a directory with a key is uploaded under that key',
      {source: 'build', s3Bucket: 'b', s3Key: 'k.zip'},
      {type: 'directory', source: 'build'}
    ],
    ['an archive', {archive: 'a.zip'}, {type: 'archive', file: 'a.zip'}],
    [
      'a key alone is an object in S3',
      {s3Bucket: 'b', s3Key: 'k.tar.gz'},
      {type: 'object', bucket: 'b', key: 'k.tar.gz', bundleType: 'tgz'}
    ],
    [
      'a pinned object',
      {s3Bucket: 'b', s3Key: 'k', bundleType: 'zip', s3VersionId: 'v', s3Etag: '"e"'},
      {type: 'object', bucket: 'b', key: 'k', bundleType: 'zip', versionId: 'v', eTag: 'e'}
    ],
    ['a revision is taken as it is', {revision: pushed}, {...pushed, type: 'object'}],
    [
      'a revision on GitHub',
      {revisionType: 'github', revision: {type: 'github', repository: 'octo/shop', commitId: commit}},
      {type: 'github', repository: 'octo/shop', commitId: commit}
    ],
    ['a commit by its type', {revisionType: 'github', ...github}, {type: 'github', repository: 'octo/shop', commitId: commit}],
    ['a commit by its id', github, {type: 'github', repository: 'octo/shop', commitId: commit}],
    ['an AppSpec by its type', {revisionType: 'appspec', source: 'build'}, {type: 'function', source: 'build'}],
    ['an AppSpec as a text', {appspecContent: '{}'}, {type: 'function', source: '.'}],
    ['a task definition', {taskDefinition: 'web:1'}, {type: 'function', source: '.'}],
    ['a container', {containerName: 'web', appspec: 'ecs.yml'}, {type: 'function', source: '.'}],
    ['an alias', {lambdaAlias: 'live'}, {type: 'function', source: '.'}],
    ['values for placeholders', {substitutions: {A: 'b'}}, {type: 'function', source: '.'}],
    [
      'an AppSpec in S3, by its ending',
      {s3Bucket: 'b', s3Key: 'k/appspec.YML'},
      {type: 'object', bucket: 'b', key: 'k/appspec.YML', bundleType: 'YAML'}
    ],
    ['an AppSpec of JSON in S3', {s3Bucket: 'b', s3Key: 'k.json'}, {type: 'object', bucket: 'b', key: 'k.json', bundleType: 'JSON'}],
    [
      'an AppSpec in S3, by its type',
      {s3Bucket: 'b', s3Key: 'latest', bundleType: 'YAML'},
      {type: 'object', bucket: 'b', key: 'latest', bundleType: 'YAML'}
    ],
    ['an AppSpec that CodeDeploy keeps', {revision: {type: 'appspec', sha256: 'a'.repeat(64)}}, {type: 'appspec', sha256: 'a'.repeat(64)}]
  ])('%s', (_, options, expected) => {
    expect(resolveRevisionSource(options)).toEqual(expected)
  })

  test.each<[string, RevisionOptions, string]>([
    ['source and archive', {source: 'a', archive: 'b.zip'}, 'archive'],
    ['a repository above the folder', {...github, githubRepository: '../..'}, 'github-repository'],
    ['a short commit', {...github, githubCommitId: 'abc1234'}, 'github-commit-id'],
    ['a revision with a repository above the folder', {revision: {type: 'github', repository: '../..', commitId: commit}}, 'revision'],
    ['a commit and an archive', {revisionType: 'github', ...github, archive: 'b.zip'}, 'archive'],
    ["a bucket's ARN", {source: 'a', s3Bucket: 'arn:aws:s3:::bundles'}, 's3-bucket'],
    ['a key without a bucket', {s3Key: 'k.zip'}, 's3-bucket'],
    ['a key whose ending says nothing', {s3Bucket: 'b', s3Key: 'k'}, 's3-key'],
    ['a repository without a commit', {revisionType: 'github', githubRepository: 'octo/shop'}, 'github-commit-id'],
    ['a repository alone, which is no reason to pack the working directory', {githubRepository: 'octo/shop'}, 'github-commit-id'],
    ['a commit alone', {githubCommitId: commit}, 'github-repository'],
    ['a commit and a directory', {...github, source: 'build'}, 'github-commit-id'],
    ['a commit and a bundle', {...github, archive: 'b.zip'}, 'github-commit-id'],
    ['a commit for S3', {revisionType: 's3', githubCommitId: commit}, 'github-commit-id'],
    ['a version of nothing', {s3Bucket: 'b', s3VersionId: 'v'}, 's3-key'],
    ['a version of what is uploaded', {source: 'build', s3Bucket: 'b', s3Key: 'k.zip', s3VersionId: 'v'}, 's3-version-id'],
    ['an ETag of what is uploaded', {archive: 'b.zip', s3Bucket: 'b', s3Etag: 'e'}, 's3-etag'],
    ['patterns for a bundle that was built before', {archive: 'b.zip', include: ['app']}, 'include'],
    ['another AppSpec for a bundle that was built before', {archive: 'b.zip', appspec: 'other.yml'}, 'appspec'],
    ['another AppSpec for an object', {s3Bucket: 'b', s3Key: 'k.zip', appspec: 'other.yml'}, 'appspec'],
    ['another AppSpec for a commit', {...github, appspec: 'other.yml'}, 'appspec'],
    ['a revision and a directory', {revision: pushed, source: 'build'}, 'source'],
    ['a revision and a bundle', {revision: pushed, archive: 'b.zip'}, 'archive'],
    ['a revision and a bucket', {revision: pushed, s3Bucket: 'b'}, 's3-bucket'],
    ['a revision and a key', {revision: pushed, s3Key: 'k.zip'}, 's3-key'],
    ['a revision and a prefix', {revision: pushed, s3Prefix: 'p'}, 's3-prefix'],
    ['a revision and a version', {revision: pushed, s3VersionId: 'v2'}, 's3-version-id'],
    ['a revision and a commit', {revision: pushed, ...github}, 'github-commit-id'],
    ['a revision and a type of bundle', {revision: pushed, bundleType: 'tgz'}, 'bundle-type'],
    ['a revision and patterns', {revision: pushed, exclude: ['x']}, 'exclude'],
    ['a revision of another type than asked for', {revision: pushed, revisionType: 'github'}, 'revision'],
    ['a revision that is none', {revision: {type: 's3', bucket: 'bundles'} as never}, 'revision'],
    ['a level for a bundle that was built before', {archive: 'b.zip', compressionLevel: 9}, 'compression-level'],
    ['a text and a file', {appspecContent: '{}', appspec: 'a.yml'}, 'appspec-content'],
    ['options of ECS and of Lambda', {containerName: 'web', lambdaAlias: 'live'}, 'lambda-alias'],
    ['an AppSpec and a bundle', {revisionType: 'appspec', archive: 'b.zip'}, 'archive'],
    ['a task definition and a bundle', {taskDefinition: 'web:1', archive: 'b.zip'}, 'archive'],
    ['a task definition and an object', {taskDefinition: 'web:1', s3Bucket: 'b', s3Key: 'k.yml'}, 's3-key'],
    ['a task definition and a commit', {taskDefinition: 'web:1', ...github}, 'github-commit-id'],
    ['a task definition and a version', {taskDefinition: 'web:1', s3VersionId: 'v'}, 's3-version-id'],
    ['an AppSpec and patterns', {revisionType: 'appspec', exclude: ['x']}, 'exclude'],
    ['an AppSpec and a level', {revisionType: 'appspec', compressionLevel: 1}, 'compression-level'],
    ['a bundle and an alias', {revisionType: 's3', source: 'build', lambdaAlias: 'live'}, 'lambda-alias'],
    ['a commit and an alias', {revisionType: 'github', ...github, lambdaAlias: 'live'}, 'lambda-alias'],
    ['a revision and a container', {revision: pushed, containerName: 'web'}, 'container-name'],
    ['a prefix of a whole key', {s3Bucket: 'b', s3Key: 'k.zip', s3Prefix: 'p'}, 's3-prefix']
  ])('%s is refused, naming the input', (_, options, input) => {
    expect(errorOf(() => resolveRevisionSource(options))).toMatchObject({code: 'usage', input})
  })
})
