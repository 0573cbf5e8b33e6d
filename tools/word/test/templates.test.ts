import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { lintDocx } from '../../../packages/formats/test/docx/ooxml-linter.js';
import { gabaritFrancais } from '../../../packages/formats/test/gabarit/francais.js';
import { gabaritPaysage } from '../../../packages/formats/test/gabarit/paysage.js';
import { templateFodt } from '../support/house-template.js';
import { lostWords, pagesOf } from '../support/pdf.js';
import { python, referentiel, run } from '../support/run.js';
import type { ReadDocument } from '../support/types.js';
import { validate } from '../support/validator.js';

const out = join(inject('out'), 'gabarits');
const profile = pathToFileURL(join(out, 'profile')).href;
const convert = (to: string, folder: string, files: string[]) =>
  run('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', folder, ...files]);

/** Each template with an example of another structural family; the second is a draft. */
const FILLED = [
  { template: 'maison', source: 'architecte-services-numeriques', options: ['--annexes', 'toutes'] },
  {
    template: 'francais',
    source: 'responsable-maintenance/responsable-maintenance-multitechnique',
    options: ['--draft'],
  },
  { template: 'paysage', source: 'rs-animation-ateliers-reparation', options: ['--table', 'par-bloc'] },
];

/** Width and height of each page, in points. */
function sizesOf(path: string, pages: number): string[] {
  const said = run('pdfinfo', ['-f', '1', '-l', String(pages), path]);
  return [...said.matchAll(/^Page +\d+ size: +(\d+)[\d.]* x (\d+)/gm)].map(([, w, h]) => `${w} x ${h}`);
}

const PORTRAIT = '595 x 841';
const LANDSCAPE = '841 x 595';

beforeAll(() => {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'maison.fodt'), templateFodt());
  convert('docx:MS Word 2007 XML', out, [join(out, 'maison.fodt')]);
  writeFileSync(join(out, 'francais.docx'), gabaritFrancais());
  writeFileSync(join(out, 'paysage.docx'), gabaritPaysage());
  for (const { template, source, options } of FILLED) {
    const folder = join(out, 'remplis');
    const house = ['--template', join(out, `${template}.docx`)];
    referentiel(['export', join('examples', `${source}.ref`), '--to', 'docx', ...house, ...options, '-o', folder]);
    renameSync(join(folder, `${source.replace(/^.*\//, '')}.docx`), join(folder, `${template}.docx`));
  }
  const filled = FILLED.map(({ template }) => join(out, 'remplis', `${template}.docx`));
  convert('pdf', join(out, 'remplis'), filled);
}, 120_000);

describe.each(FILLED)('the template $template', ({ template }) => {
  const path = join(out, 'remplis', `${template}.docx`);
  const messages = (file: string) =>
    validate(file).errors.map((error) => (error as { description: string }).description);

  it('is valid for the Open XML SDK once filled, but for what its own program wrote wrong', () => {
    const own = messages(join(out, `${template}.docx`));
    if (template !== 'maison') expect(own).toEqual([]);
    expect(messages(path).sort()).toEqual(own.sort());
  });

  it('breaks none of the invariants that the SDK lets pass', () => {
    expect(lintDocx(readFileSync(path))).toEqual([]);
  });

  it('is rendered whole, without a placeholder left', () => {
    const [read] = Object.values(python<ReadDocument>('read_table.py', [path]));
    const pages = pagesOf(path.replace('.docx', '.pdf'));
    expect(read?.title).toMatch(/^Référentiels – /);
    expect(read?.tables.flatMap(({ problems }) => problems)).toEqual([]);
    expect(read?.paragraphs.join(' ').length).toBeGreaterThan(5000);
    // A text box is written twice for older programs, and shows once.
    const box = template === 'paysage' ? read?.title.replace('Référentiels – ', '') : undefined;
    const texts = read?.paragraphs.filter((text) => box === undefined || !text.includes(box));
    // In a narrow column a long word stands on two lines.
    const glued = pages.join('\n').replace(/\s+/g, '');
    const lost = Object.keys(lostWords(texts?.join('\n') ?? '', pages.join('\n')));
    expect(lost.filter((word) => !glued.includes(word))).toEqual([]);
    if (box !== undefined) expect(glued).toContain(box.replace(/\s+/g, ''));
    expect(pages.join('\n')).not.toMatch(/\{\{|\}\}/);
  });
});

it('the pages of a template stay as they are turned, and bear its header and its footer', () => {
  const path = join(out, 'remplis', 'maison.pdf');
  const pages = pagesOf(path);
  const sizes = sizesOf(path, pages.length);
  const form = pages.flatMap((page, rank) => (page.includes('CRITÈRES D’ÉVALUATION') ? [sizes[rank]] : []));
  expect(new Set(form)).toEqual(new Set([LANDSCAPE]));
  expect([sizes[0], sizes.at(-1)]).toEqual([PORTRAIT, PORTRAIT]);
  for (const page of pages) {
    expect(page).toContain('Architecte de services numériques (RNCP, niveau 7)');
    expect(page).toContain('Institut d’architecture numérique du Vercors');
  }
});
