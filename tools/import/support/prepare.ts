import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { corpus } from '../corpus/index.js';
import { buildAll, pathOf } from './build.js';
import { python } from './run.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the documents. */
    out: string;
    /** The paragraphs of each document, by its path, as an independent reader sees them. */
    lines: Record<string, string[]>;
  }
}

/** Builds every document and has it read by a script that knows nothing of this project. */
export default function prepare({ provide }: TestProject): void {
  const out = process.env.REFERENTIEL_IMPORT_OUT || mkdtempSync(join(tmpdir(), 'referentiel-import-'));
  const shapes = corpus();
  buildAll(out, shapes);
  provide('out', out);
  provide(
    'lines',
    JSON.parse(
      python(
        'read_words.py',
        shapes.map((shape) => pathOf(out, shape)),
      ),
    ),
  );
}
