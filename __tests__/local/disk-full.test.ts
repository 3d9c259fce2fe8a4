import {readdirSync, symlinkSync} from 'node:fs'
import {basename, join} from 'node:path'
import {CreateApplicationCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, PutBucketVersioningCommand} from '@aws-sdk/client-s3'
import {afterAll, beforeAll, expect} from '@jest/globals'
import {linuxTest} from '../support/platform-tests.ts'
import type {Fixture} from './local-fixture.ts'
import {startFixture} from './local-fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.close())

/** The next write of a state goes to a device that is always full. */
function fill(name: string): void {
  const [found] = readdirSync(fixture.directory, {recursive: true, encoding: 'utf8'}).filter(path => basename(path) === name)
  symlinkSync('/dev/full', `${join(fixture.directory, found ?? 'none')}.${process.pid}.tmp`)
}

const refusal = {name: 'InsufficientStorage', message: expect.stringContaining('the disk is full') as unknown, $metadata: {attempts: 1}}

linuxTest('a full disk was an internal error of AWS, and tried five times: CodeDeploy', async () => {
  await fixture.codedeploy.send(new CreateApplicationCommand({applicationName: 'first'}))
  fill('catalog.json')
  await expect(fixture.codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))).rejects.toMatchObject(refusal)
})

linuxTest('a full disk was an internal error of AWS, and tried five times: S3', async () => {
  const Bucket = 'releases'
  await fixture.s3.send(new CreateBucketCommand({Bucket}))
  fill('bucket.json')
  const versioning = new PutBucketVersioningCommand({Bucket, VersioningConfiguration: {Status: 'Enabled'}})
  await expect(fixture.s3.send(versioning)).rejects.toMatchObject(refusal)
})
