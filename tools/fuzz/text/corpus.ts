import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { builtinCatalogues, RULES } from '@referentiel/language';
import { services } from '../support/language.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Texts that were found to be hard: each is judged again as it is, and spoiled further. */
export const CASES = join(import.meta.dirname, '..', 'cases', 'textes');
export const FOLDER = 'file:///essai';

/** A text in its file. */
export interface Text {
  uri: string;
  text: string;
}

function refFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return refFiles(path);
      return extname(name) === '.ref' ? [path] : [];
    });
}

function read(path: string): Text {
  return { uri: `${FOLDER}/${basename(path)}`, text: readFileSync(path, 'utf8') };
}

/** The texts that cases are made of, each with what belongs to it. */
export interface Corpus {
  /** Whole certifications, several hundred lines each. */
  examples: Text[][];
  /** A few lines each: what breaks a rule, and what does not. */
  samples: Text[][];
  catalogues: Text[];
  /** Texts that made trouble once. */
  found: Text[];
}

let known: Corpus | undefined;

export function corpus(): Corpus {
  known ??= gather();
  return known;
}

function gather(): Corpus {
  const files = refFiles(join(ROOT, 'examples'));
  const inFolder = files.filter((path) => path.includes('responsable-maintenance'));
  const alone = files.filter((path) => !inFolder.includes(path));
  const rules = RULES.flatMap(({ id, example }) =>
    !example || example.langue === 'json'
      ? []
      : [example.wrong, example.right].map((text, rank) => [{ uri: `${FOLDER}/${id}-${rank}.ref`, text }]),
  );
  return {
    examples: [...alone.map((path) => [read(path)]), inFolder.map(read)],
    samples: rules,
    catalogues: builtinCatalogues(services()).map(({ uri, text }) => ({ uri: `${FOLDER}/${basename(uri)}`, text })),
    found: refFiles(CASES).map(read),
  };
}
