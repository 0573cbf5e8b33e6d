import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { DOCUMENTS, EXAMPLES, STRESS, TRANSCRIPTIONS, VARIANTES } from './documents.js';
import { python, referentiel, run } from './run.js';
import { stressSource } from './stress.js';
import type { Expected, ReadDocument } from './types.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the exports. */
    out: string;
    read: Record<string, ReadDocument>;
    expected: Record<string, Expected>;
  }
}

const PDF =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"}}';

function sources(out: string): string[] {
  const seeds = TRANSCRIPTIONS.map(({ path, name }) => {
    const file = join(out, `${name}.ref`);
    run('npm', ['run', '--silent', 'from-transcription', '--', path, '-o', file]);
    return file;
  });
  const stress = join(out, `${STRESS}.ref`);
  writeFileSync(stress, stressSource());
  return [...EXAMPLES.map(({ source }) => source), ...seeds, stress];
}

/** One start of LibreOffice for all the files, with a profile of its own. */
function convert(out: string, files: string[]): void {
  const profile = pathToFileURL(join(out, 'profile')).href;
  run('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', PDF, '--outdir', out, ...files]);
}

/** Exports every document by the command line, converts it to PDF and reads it with python3-docx. */
export default function prepare({ provide }: TestProject): void {
  const out = process.env.REFERENTIEL_WORD_OUT || mkdtempSync(join(tmpdir(), 'referentiel-word-'));
  mkdirSync(out, { recursive: true });
  for (const file of sources(out)) {
    // The document of tension is a draft: its watermark is checked with the rest.
    const mode = file.endsWith(`${STRESS}.ref`) ? ['--draft'] : [];
    referentiel(['export', file, '--to', 'docx,json,revue', ...mode, '-o', out]);
  }
  for (const { source, stem, name, options } of VARIANTES) {
    const folder = join(out, 'variantes');
    referentiel(['export', source, '--to', 'docx', ...options, '-o', folder]);
    renameSync(join(folder, `${stem}.docx`), join(out, `${name}.docx`));
  }
  const named = (extension: string) => DOCUMENTS.map((name) => join(out, `${name}.${extension}`));
  const variantes = VARIANTES.map(({ name }) => join(out, `${name}.docx`));
  convert(out, [...named('docx'), ...variantes]);
  const names = [...DOCUMENTS, ...VARIANTES.map(({ name }) => name)];
  const byName = <T>(found: Record<string, T>) =>
    Object.fromEntries(Object.values(found).map((one, rank) => [names[rank] ?? '', one]));
  provide('out', out);
  provide('read', byName(python<ReadDocument>('read_table.py', [...named('docx'), ...variantes])));
  provide('expected', byName(python<Expected>('expected.py', named('json'))));
}
