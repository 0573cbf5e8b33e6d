import { defineConfig } from 'vitest/config';

const suite = (name: string) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], globalSetup: [`src/suites/${name}.ts`] },
});

/** One server for each suite, one window for each file of it, one after the other: two browsers at once starve each other. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: `${import.meta.dirname}/../../node_modules/.vite`,
  test: {
    projects: [suite('desktop'), suite('web')],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
