/** In bytes; far more than any AppSpec needs: one of 10,000 permission entries has about 1 MB. */
export const largestAppSpec = 8 * 1024 * 1024
