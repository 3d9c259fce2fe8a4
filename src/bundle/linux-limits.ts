/** Longest name in a directory, in bytes, in every file system of Linux (NAME_MAX in limits.h). */
export const maxNameBytes = 255
/** Longest path Linux takes, and so the longest target of a symlink, in bytes without the closing NUL (PATH_MAX in limits.h counts it). */
export const maxPathBytes = 4095
