import { readFileSync } from 'node:fs';
import { type Imported, importFormatOf } from '@referentiel/formats';
import { buildCertification, createRefServices, parseSource, printCertification } from '@referentiel/language';
import type { Certification } from '@referentiel/model';

/** What came of one file. */
export interface ImportedFile {
  imported: Imported;
  /** The `.ref` that the command would write. */
  source: string;
  /** Rules of lexer and parser that it breaks; empty when it parses. */
  mistakes: string[];
  /** The certification that the `.ref` says, after printing and reading. */
  certification: Certification;
}

type Main = ReturnType<typeof parseSource>;

const services = createRefServices();

function mistakesOf(main: Main): string[] {
  const line = (offset: number) => main.positionAt(offset).line + 1;
  return [
    ...main.issues.map(({ rule, start }) => `${rule}, line ${line(start)}`),
    ...main.parseErrors.map(({ start, found }) => `SYN « ${found} », line ${line(start)}`),
  ];
}

/** The certification that a source says. */
export function readSource(source: string): { certification: Certification; mistakes: string[] } {
  const main = parseSource(services.ref, 'file:///import.ref', source);
  const node = main.root.elements.find((element) => element.$type === 'Certification');
  const { certification } = buildCertification({ main, node: node as never, parts: [], ownsRoot: true });
  return { certification, mistakes: mistakesOf(main) };
}

/** Imports a file as the command does, and reads its `.ref` back. */
export function importFile(path: string): ImportedFile {
  const format = importFormatOf(path);
  if (!format) throw new Error(`no import for ${path}`);
  const imported = format.read(readFileSync(path));
  const source = printCertification(imported.certification);
  return { imported, source, ...readSource(source) };
}
