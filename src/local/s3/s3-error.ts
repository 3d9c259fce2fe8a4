/** An answer of S3 that is not a success; the code and the status are S3's own. */
export class S3Error extends Error {
  override readonly name = 'S3Error'
  readonly status: number
  readonly code: string
  /** Further elements of the XML body, such as `Key` or `BucketName`. */
  readonly details: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    details: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {}
  ) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
    this.headers = headers
  }
}

export const noSuchBucket = (bucket: string): S3Error =>
  new S3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', {BucketName: bucket})
export const noSuchKey = (key: string, headers?: Record<string, string>): S3Error =>
  new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', {Key: key}, headers)
export const noSuchVersion = (key: string, versionId: string): S3Error =>
  new S3Error(404, 'NoSuchVersion', 'The specified version does not exist.', {Key: key, VersionId: versionId})
export const noSuchUpload = (uploadId: string): S3Error =>
  new S3Error(
    404,
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    {UploadId: uploadId}
  )
export const invalidArgument = (message: string, name: string, value: string): S3Error =>
  new S3Error(400, 'InvalidArgument', message, {ArgumentName: name, ArgumentValue: value})
export const invalidRequest = (message: string): S3Error => new S3Error(400, 'InvalidRequest', message)
export const malformedXml = (): S3Error =>
  new S3Error(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema')
export const notImplemented = (what: string): S3Error => new S3Error(501, 'NotImplemented', `The embedded S3 does not implement ${what}.`)
