import {availableParallelism} from 'node:os'

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Node 24 strips the types itself.
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  // Most tests wait for child processes, and some for seconds that pass: with a worker for each core, cores would be idle.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // A worker keeps some of every file it ran: with a gigabyte of it, its end takes longer than jest waits.
  workerIdleMemoryLimit: '512MB',
  // Against tests that hang: those that start processes take their time on a busy machine.
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/tools/property-seed.js'],
  reporters: ['default', '<rootDir>/tools/test-counts.js'],
  collectCoverageFrom: ['<rootDir>/src/**/*.ts']
}
