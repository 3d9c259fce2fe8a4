export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Node 24 strips the types itself.
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  reporters: ['default', '<rootDir>/tools/test-counts.js'],
  collectCoverageFrom: ['<rootDir>/src/**/*.ts']
}
