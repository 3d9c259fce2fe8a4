export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Node 24 strips the types itself.
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // Most tests wait for child processes: leaving a core free would only leave it idle.
  maxWorkers: '100%',
  // Against tests that hang: those that start processes take their time on a busy machine.
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/tools/property-seed.js'],
  reporters: ['default', '<rootDir>/tools/test-counts.js'],
  collectCoverageFrom: ['<rootDir>/src/**/*.ts']
}
