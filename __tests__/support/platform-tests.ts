import {test} from '@jest/globals'

/** A test whose hooks are shell scripts: skipped, visibly, on Windows. */
export const unixTest = process.platform === 'win32' ? test.skip : test

/** A test that looks at all processes of the machine: skipped, visibly, where there is no /proc. */
export const linuxTest = process.platform === 'linux' ? test : test.skip

/** A test that gives files away: skipped, visibly, for who is not root. */
export const rootTest = process.getuid?.() === 0 ? test : test.skip
