/**
 * Ends the process with `process.exitCode`, once all that was written to standard output and standard error has arrived: a pipe whose reader
 * is slow loses what `process.exit` alone finds in memory. Whatever else is under way does not count any more, such as the pause of an AWS
 * client before an attempt that nobody waits for: it would keep the process alive for seconds.
 */
export async function endProcess(): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(written))
  process.exit()
}

/** Resolves when the stream has passed on what it was given, or when nobody takes it any more. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    if (stream.destroyed || !stream.writable) resolve()
    else stream.write('', () => resolve())
  })
}
