import {createCipheriv} from 'node:crypto'
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {appSpec, temporaryFolder, write} from './temporary-folder.ts'

/** Bytes without any pattern, the same at every call. */
export function noise(length: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length))
}

const long = 'n'.repeat(255)

/** A source with every kind of entry and every kind of name that a bundle has to carry. */
export function awkwardTree(): string {
  const folder = write(temporaryFolder(), {
    'appspec.yml': appSpec,
    'scripts/start.sh': '#!/bin/sh\necho start\n',
    'empty-file': '',
    'empty-directory/': '',
    'two  spaces/and "quotes" \'both\'': 'quotes',
    'new\nline': 'newline',
    'back\\slash': 'backslash',
    'trailing space ': 'space',
    '-dash': 'dash',
    'Ünïcödé/naïve – café.txt': 'accents',
    'emoji 🎉/\u{1f680}.txt': 'emoji',
    日本語: 'three bytes each',
    [long]: '255 bytes',
    [`deep/${'d'.repeat(100)}/${'e'.repeat(100)}/${'f'.repeat(100)}/file`]: 'longer than ustar can say',
    ['x'.repeat(100)]: 'exactly ustar',
    [`${'y'.repeat(101)}/`]: '',
    [`${'z'.repeat(100)}/`]: '',
    'text.txt': 'all work and no play\n'.repeat(200_000),
    'noise.bin': noise(3_000_000),
    'one-slice.bin': Buffer.alloc(1024 * 1024, 'slice'),
    'at-the-limit.bin': noise(256 * 1024),
    'block.bin': noise(512)
  })
  chmodSync(join(folder, 'scripts/start.sh'), 0o755)
  for (const mode of [0o600, 0o640, 0o444, 0o400, 0o700, 0o555]) {
    const file = join(folder, `mode-${mode.toString(8)}`)
    writeFileSync(file, mode.toString(8))
    chmodSync(file, mode)
  }
  mkdirSync(join(folder, 'links'))
  symlinkSync('../text.txt', join(folder, 'links/to-file'))
  symlinkSync('../emoji 🎉', join(folder, 'links/to-directory'))
  symlinkSync(`../${long}`, join(folder, 'links/to-long-name'))
  return folder
}
