import { join } from 'node:path';
import { ROOT, run } from './run.js';

const validator = join(ROOT, 'tools/ooxml-validator/node_modules/.bin/ooxml-validator');

/** What the Open XML SDK says of a file; its exit code is not 0 when it has errors. */
export function validate(path: string): { ok: boolean; errors: unknown[] } {
  try {
    return JSON.parse(run(validator, [path]));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}
