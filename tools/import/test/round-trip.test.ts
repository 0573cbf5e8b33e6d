import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocxOptions } from '@referentiel/formats';
import { printCertification } from '@referentiel/language';
import type { Certification } from '@referentiel/model';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Report } from '../../../scripts/transcription/report.ts';
import { HAS_SEEDS, readSeed } from '../corpus/shapes/seed-facts.js';
import { bareWord } from '../support/bare-word.js';
import { importFile, readSource } from '../support/import-file.js';
import { certificationOf, EXAMPLES, exampleOf } from '../support/sources.js';
import { ASPECTS, type Survivors, survivorsOf } from '../support/survives/index.js';

async function seedOf(name: string): Promise<Certification> {
  const { sourceOf } = await import('../../../scripts/transcription/from-transcription.ts');
  const text = await sourceOf(JSON.parse(readSeed(`${name}.json`)), new Report());
  return certificationOf([{ path: `/${name}.ref`, text }]);
}

interface Document {
  name: string;
  load: () => Certification | Promise<Certification>;
  options?: DocxOptions;
}

const DOCUMENTS: Document[] = [
  ...EXAMPLES.map((name) => ({ name, load: () => exampleOf(name) })),
  ...EXAMPLES.slice(0, 2).map((name) => ({
    name: `${name}, a table a bloc`,
    load: () => exampleOf(name),
    options: { table: 'par-bloc' } as const,
  })),
  ...(HAS_SEEDS ? ['001', '003'].map((name) => ({ name: `seed ${name}`, load: () => seedOf(name) })) : []),
];

describe.each(DOCUMENTS)('$name', ({ name, load, options }) => {
  let before: Survivors;
  let path: string;

  beforeAll(async () => {
    const certification = await load();
    before = survivorsOf(certification);
    path = join(inject('out'), `round-trip-${name.replace(/[\s,]+/g, '-')}.docx`);
    writeFileSync(path, bareWord(certification, options));
    writeFileSync(path.replace('.docx', '.before.ref'), printCertification(certification));
  });

  it('has nothing but what is printed for the import to read', () => {
    const parts = Object.keys(unzipSync(readFileSync(path)));
    expect(parts.filter((part) => /^docProps|^customXml|comments/.test(part))).toEqual([]);
    expect(parts).toContain('word/document.xml');
  });

  it('is the same when only its source is printed and read', async () => {
    expect(survivorsOf(readSource(printCertification(await load())).certification)).toEqual(before);
  });

  describe('comes back from Word with the same', () => {
    let back: Survivors | undefined;
    const after = (): Survivors => {
      if (!back) {
        const { source, certification, mistakes } = importFile(path);
        writeFileSync(path.replace('.docx', '.after.ref'), source);
        expect(mistakes).toEqual([]);
        back = survivorsOf(certification);
      }
      return back;
    };

    it.each(ASPECTS)('%s', (aspect) => {
      expect(after()[aspect]).toEqual(before[aspect]);
    });
  });
});
