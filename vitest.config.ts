import { defineConfig } from 'vitest/config';

/** `unit` is what `npm test` runs; `long` holds the suites that take minutes or need Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          // Tests leave nothing behind in their process; a fresh one for each of 300 files would take half of the time.
          isolate: false,
          // Many tests wait for a child process, so the second core is not left to the runner alone.
          maxWorkers: 2,
          include: ['test/**/*.test.ts'],
          exclude: ['test/long/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
