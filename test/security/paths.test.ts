import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { planOutputs } from '../../packages/cli/src/files/output-plan.js';
import { EXPORT_FORMATS, IMPORT_FORMATS, ImportRefused, lireGabarit } from '../../packages/formats/src/index.js';
import { para, petit, run } from '../../packages/formats/test/gabarit/archive.js';
import { slugFromTitle } from '../../packages/language/src/index.js';
import { fileStem } from '../../packages/server/src/features/file-stem.js';

/** What would lead out of a folder, or name something else than a file in it. */
const LEADING_OUT = [
  '../../x',
  '..\\..\\x',
  '..',
  '.',
  '/etc/passwd',
  'C:\\x',
  'C:x',
  '\\\\serveur\\x',
  'a\0b',
  'CON',
  'nul.ref',
  'Com1',
  'x:flux',
  'a\nb',
  '~',
  '',
  'é'.repeat(5000),
  '😀'.repeat(200),
];
const anything = fc.oneof(fc.constantFrom(...LEADING_OUT), fc.string({ unit: 'binary' }), fc.string());

const folder = mkdtempSync(join(tmpdir(), 'chemins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether a name is that of one visible file, in the folder where it is put, on any system. */
function isPlain(name: string): boolean {
  const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
  return /^[^/\\:*?"<>|\0-\x1f.-][^/\\:*?"<>|\0-\x1f]*$/u.test(name) && !device.test(name) && name.length <= 200;
}

describe('a file name made of what an author wrote', () => {
  it('names one file of the folder where it is put', () => {
    fc.assert(
      fc.property(anything, (title) => {
        expect(isPlain(fileStem(title)), fileStem(title)).toBe(true);
        expect(isPlain(slugFromTitle(title)), slugFromTitle(title)).toBe(true);
      }),
    );
  });

  it('is not changed without need', () => {
    expect(fileStem('ASN-2.1')).toBe('ASN-2.1');
    expect(slugFromTitle('Architecte de services')).toBe('architecte-de-services');
  });
});

describe('an export', () => {
  it('stands in the folder asked for, under the name of its source, whatever the certification is called', () => {
    const main = join(folder, 'source.ref');
    const output = join(folder, 'a', '..', 'envoi');
    const planned = planOutputs([{ item: 0, main }], [...EXPORT_FORMATS], output, false);
    expect(new Set(planned.map(({ path }) => dirname(path)))).toEqual(new Set([join(folder, 'envoi')]));
    expect(planned.every(({ path }) => basename(path).startsWith('source.'))).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an archive whose files would land elsewhere', () => {
  const sound = unzipSync(petit(para(run('Un texte'))));
  const docx = IMPORT_FORMATS.find(({ id }) => id === 'docx');

  it.each(['../../x', '/etc/x', 'C:\\x', 'word\\..\\..\\x', 'word/../../x', 'a\0b'])('is refused: %j', (name) => {
    const archive = zipSync({ ...sound, [name]: strToU8('x') });
    expect(() => docx?.read(archive)).toThrow(ImportRefused);
    expect(() => lireGabarit(archive)).toThrow(ImportRefused);
  });
});
