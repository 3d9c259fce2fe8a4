import {writeFileSync} from 'node:fs'

/** A jest reporter: writes what jest counted to the file named by TEST_COUNTS, for .ci/run. A suite that could not be loaded counts as one failure. */
export default class TestCounts {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNTS
    if (!file) return
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    writeFileSync(file, `${results.numPassedTests} passed, ${failed} failed\n${skipped > 0 ? `${skipped} skipped\n` : ''}`)
  }
}
