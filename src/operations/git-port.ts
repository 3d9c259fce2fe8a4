/** What `git` answered. */
export interface GitAnswer {
  /** Exit status. */
  readonly status: number
  readonly stdout: Uint8Array
  /** Untrusted text. */
  readonly stderr: string
}

/** The program `git`, run in the directory of the repository. */
export interface GitPort {
  /**
   * Runs it to its end, whatever its exit status. It never asks for a password and never opens an editor. Throws a `local` error when there is
   * no such program, and the signal's reason on abort. More than `limitBytes` of standard output end it, with a `local` error.
   */
  run(
    args: readonly string[],
    options: {
      readonly directory: string
      readonly input?: string
      readonly environment?: Readonly<Record<string, string>>
      readonly limitBytes?: number
      readonly signal?: AbortSignal | undefined
    }
  ): Promise<GitAnswer>
}
