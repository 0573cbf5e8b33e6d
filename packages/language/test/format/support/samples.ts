import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Sample {
  name: string;
  text: string;
}

const root = (path: string) => fileURLToPath(new URL(`../../../../../${path}`, import.meta.url));

function refFiles(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ref'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The project's own files: examples and built-in catalogues. */
export function ownFiles(): Sample[] {
  return [...refFiles(root('examples')), ...refFiles(root('packages/language/catalogues'))];
}

/** The pairs `name.avant.ref`, `name.apres.ref` of the golden folder. */
export function goldenPairs(): { name: string; before: string; after: string }[] {
  const folder = fileURLToPath(new URL('../golden', import.meta.url));
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.avant.ref'))
    .sort();
  return names.map((name) => ({
    name: name.replace('.avant.ref', ''),
    before: readFileSync(join(folder, name), 'utf8'),
    after: readFileSync(join(folder, name.replace('.avant.', '.apres.')), 'utf8'),
  }));
}

/**
 * A stretch of a file between two of its root statements, so that a property runs on texts of a few dozen lines.
 * Statements at the root of the samples start in the first column with a letter.
 */
export function rootStatements(samples: Sample[]): Sample[] {
  return samples.flatMap(({ name, text }) =>
    text
      .split(/\n(?=[a-zàâéèêîôûç])/)
      .map((part, index) => ({ name: `${name} #${index}`, text: `${part}\n` }))
      .filter((part) => part.text.length > 80 && part.text.length < 6000),
  );
}
