import type { TestProject } from 'vitest/node';
import type { Running } from '../code-server.ts';
import { Sandbox } from '../sandbox.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    sandbox: string;
  }
}

/** What Vitest runs before and after a suite: one server in one sandbox for all its tests, told to them. */
export function suite(start: (sandbox: Sandbox) => Promise<Running>) {
  return async (project: TestProject): Promise<() => Promise<void>> => {
    // A run that is ended from outside takes its server with it.
    process.once('SIGTERM', () => process.exit(143));
    const sandbox = new Sandbox();
    const server = await start(sandbox);
    project.provide('origin', server.origin);
    project.provide('sandbox', sandbox.root);
    return async () => {
      await server.stop();
      sandbox.remove();
    };
  };
}
