const texts: Readonly<Record<string, string>> = {
  E2BIG: 'Argument list too long',
  EACCES: 'Permission denied',
  EAGAIN: 'Resource temporarily unavailable',
  EEXIST: 'File exists',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  ENOENT: 'No such file or directory',
  ENOEXEC: 'Exec format error',
  ENOMEM: 'Cannot allocate memory',
  ENOSPC: 'No space left on device',
  ENOTDIR: 'Not a directory',
  ENOTEMPTY: 'Directory not empty',
  EPERM: 'Operation not permitted',
  EROFS: 'Read-only file system',
  ETXTBSY: 'Text file busy'
}

/** What the C library, and with it the agent's Ruby, says for an error such as `ENOENT`. */
export function systemErrorText(code: string): string {
  return texts[code] ?? code
}

/** By shape: errors of Node's own may come from another realm than this module's `Error`. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & {readonly code: string} {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error && typeof error.code === 'string'
}
