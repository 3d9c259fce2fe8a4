/** An answer of the CodeDeploy API that is not a success. The name is the API's own, such as `ApplicationDoesNotExistException`. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly errorName: string
  readonly status: number

  constructor(errorName: string, message: string, status = 400) {
    super(message)
    this.errorName = errorName
    this.status = status
  }
}
