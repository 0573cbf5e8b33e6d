import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { commentsIn } from '../../../packages/formats/test/docx/commentaires/comments-of.js';
import { lintDocx } from '../../../packages/formats/test/docx/ooxml-linter.js';
import { EXAMPLES } from '../support/documents.js';
import { PYTHON, ROOT, referentiel, run } from '../support/run.js';

const out = join(inject('out'), 'brouillons');
const DEMONSTRATION = 'conseiller-avec-defauts';
/** A RNCP form in landscape, one with notes and parts, and one of the Répertoire spécifique. */
const SOURCES = [
  { name: DEMONSTRATION, source: `docs/demonstration/${DEMONSTRATION}.ref` },
  ...EXAMPLES.filter(({ name }) => /^(responsable|rs)-/.test(name)),
];
const docxOf = (name: string) => join(out, `${name}.docx`);

/** A python-docx script: the comments part that a file relates to, whole, and where its ranges stand. */
const READ = `
import docx, json, sys
from docx.oxml.ns import qn
document = docx.Document(sys.argv[1])
part = next(r.target_part for r in document.part.rels.values() if r.reltype.endswith('/comments'))
from lxml import etree
comments = etree.fromstring(part.blob)
body = document.element.body
print(json.dumps({
  'declared': [c.get(qn('w:id')) for c in comments],
  'authors': sorted({c.get(qn('w:author')) for c in comments}),
  'started': [e.get(qn('w:id')) for e in body.iter(qn('w:commentRangeStart'))],
  'ended': [e.get(qn('w:id')) for e in body.iter(qn('w:commentRangeEnd'))],
  'referred': [e.get(qn('w:id')) for e in body.iter(qn('w:commentReference'))],
}))
`;

/** What LibreOffice makes of a file in a format of its own. */
function convert(filter: string): void {
  const profile = pathToFileURL(join(out, 'profile')).href;
  const files = SOURCES.map(({ name }) => docxOf(name));
  run('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', out, ...files]);
}

beforeAll(() => {
  mkdirSync(out, { recursive: true });
  for (const { source } of SOURCES) {
    referentiel(['export', source, '--to', 'docx', '--draft', '--notes', '--force', '-o', out]);
  }
  convert('odt');
  convert('pdf');
}, 300_000);

describe.each(SOURCES.map(({ name }) => name))('the draft of %s', (name) => {
  it('is valid for the Open XML SDK and breaks none of the invariants of Word', () => {
    const validator = join(ROOT, 'tools/ooxml-validator/node_modules/.bin/ooxml-validator');
    expect(JSON.parse(run(validator, [docxOf(name)]))).toMatchObject({ ok: true, errors: [] });
    expect(lintDocx(readFileSync(docxOf(name)))).toEqual([]);
  });

  it('says BROUILLON on each page', () => {
    const pages = run('pdftotext', ['-layout', join(out, `${name}.pdf`), '-'])
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((page) => !page.includes('BROUILLON'))).toEqual([]);
  });

  it('has the comments, with their words, that LibreOffice finds', () => {
    const comments = commentsIn(readFileSync(docxOf(name)));
    const content = strFromU8(unzipSync(readFileSync(join(out, `${name}.odt`)))['content.xml'] as Uint8Array);
    const read = [...content.matchAll(/<office:annotation .*?<\/office:annotation>/gs)].map(([annotation]) =>
      [...annotation.matchAll(/<text:(?:p|h|span)[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
    );
    expect(read).toHaveLength(comments.length);
    const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|apos);|[\s&<>"']/g, '');
    expect(read.map(plain).sort()).toEqual(comments.map(({ dit }) => plain(dit.join(''))).sort());
  });
});

it('python-docx finds each comment of the demonstration declared, started, ended and referred to once', () => {
  const script = join(out, 'read.py');
  writeFileSync(script, READ);
  const read = JSON.parse(run(PYTHON, [script, docxOf(DEMONSTRATION)]));
  expect(read.declared.length).toBeGreaterThan(25);
  expect(read.authors).toEqual(['Référentiel']);
  const sorted = (ids: string[]) => ids.toSorted((a, b) => Number(a) - Number(b));
  for (const ids of [read.started, read.ended, read.referred]) expect(sorted(ids)).toEqual(read.declared);
});
