import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A second, vitest's own limit, is too little for a page on a busy machine.
    expect: { poll: { timeout: 30_000, interval: 20 } },
  },
});
