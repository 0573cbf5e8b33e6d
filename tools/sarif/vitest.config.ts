import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The outside opinion on SARIF reports; after a build, and `npm install` in this folder. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite', import.meta.url)),
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 },
});
