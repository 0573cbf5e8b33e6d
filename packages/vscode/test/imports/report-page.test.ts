import { readFileSync } from 'node:fs';
import type { ImportReportGroup } from '@referentiel/server/protocol';
import { describe, expect, it } from 'vitest';
import { refusalText } from '../../src/imports/refusal-text.js';
import { reportHtml } from '../../src/imports/report-page.js';
import { readFromPage } from '../../src/preview/shared/messages.js';

const found = 'Trouvé\u00a0: 1 bloc.';
const range = { start: { line: 3, character: 4 }, end: { line: 3, character: 6 } };

const groups: ImportReportGroup[] = [
  {
    certainty: 'not-understood',
    title: 'À reprendre',
    lines: [
      {
        where: 'tableau\u00a02, ligne\u00a05',
        message: 'Gardé en note.',
        text: '<b onclick="x">A & B</b>',
        element: 'C1',
        range,
      },
    ],
  },
  {
    certainty: 'understood',
    title: 'Pour information',
    lines: [{ where: '', message: 'Suite réunie.', element: 'C9' }],
  },
];

const page = (parts: Partial<Parameters<typeof reportHtml>[0]> = {}) =>
  reportHtml({ document: 'fiche "2".docx', report: { found, groups }, nonce: 'abc', langue: 'fr', ...parts });

describe('the report of an import', () => {
  it('says where each remark stands, what was read and where it leads', () => {
    const html = page();
    expect(html).toContain('<title>Import de «\u00a0fiche &#34;2&#34;.docx\u00a0»</title>');
    expect(html).toContain(found);
    expect(html).toContain('<p class="lieu">tableau\u00a02, ligne\u00a05</p><p>Gardé en note.</p>');
    expect(html).toContain('<button type="button" data-debut="3:4" data-fin="3:6">Montrer C1 dans le texte</button>');
    // An element that is not found in the text is named all the same.
    expect(html).toContain('<p class="lieu">C9</p><p>Suite réunie.</p>');
    expect(html.match(/<button/g)).toHaveLength(1);
  });

  it('unfolds what deserves a look, and counts', () => {
    expect(page()).toContain('<details class="not-understood" open><summary><h2>À reprendre (1)</h2></summary>');
    expect(page()).toContain('<details class="understood"><summary><h2>Pour information (1)</h2></summary>');
    expect(page({ report: { found, groups: [] } })).toContain('Tout a été compris');
    expect(page()).toMatch(/comparez-le avec votre document[\s\S]*<details/);
    expect(page({ langue: 'en' })).toMatch(/<html lang="en">[\s\S]*Show C1 in the text/);
  });

  it('shows the text of the document as text, and runs nothing but its own script', () => {
    const html = page();
    expect(html).toContain('&#60;b onclick=&#34;x&#34;&#62;A &#38; B&#60;/b&#62;');
    expect(html).toContain("default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
    expect(html.match(/<(?:script|style) nonce="abc">/g)).toHaveLength(2);
    expect(html).not.toMatch(/ (?:style|onclick)="|https?:/);
  });

  it('sends what the extension understands', () => {
    const [, script = ''] = /<script[^>]*>([\s\S]*)<\/script>/.exec(page()) ?? [];
    const sent: unknown[] = [];
    let click: ((event: unknown) => void) | undefined;
    const document = { addEventListener: (_type: string, listener: (event: unknown) => void) => (click = listener) };
    new Function('acquireVsCodeApi', 'document', script)(
      () => ({ postMessage: (message: unknown) => sent.push(message) }),
      document,
    );
    click?.({ target: { closest: () => ({ dataset: { debut: '3:4', fin: '3:6' } }) } });
    click?.({ target: { closest: () => null } });
    expect(sent.map(readFromPage)).toEqual([{ type: 'ouvrir', cible: 'probleme', place: { doc: 0, ...range } }]);
  });
});

describe('a refusal', () => {
  it('gives the remedy and the first places', () => {
    expect(refusalText({ refus: '«\u00a0x.pdf\u00a0» ne s’importe pas.', details: [] }, 'fr')).toBe(
      '«\u00a0x.pdf\u00a0» ne s’importe pas.',
    );
    const many = { refus: 'Illisible.', details: ['/a  un', '/b  deux', '/c  trois'] };
    expect(refusalText(many, 'fr')).toBe('Illisible. · /a un · /b deux · et 1\u00a0autre (voir le journal)');
    expect(refusalText(many, 'en')).toContain('and 1 more (see the log)');
  });
});

it('the menu of the explorer offers the import of every kind of document', async () => {
  const { IMPORT_FORMATS } = await import('@referentiel/formats');
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { when } = manifest.contributes.menus['explorer/context'].find(
    ({ command }: { command: string }) => command === 'referentiel.importer',
  );
  const [, pattern = ''] = /=~ \/(.*)\/i/.exec(when) ?? [];
  for (const extension of IMPORT_FORMATS.flatMap((format) => format.extensions)) {
    expect(extension).toMatch(new RegExp(pattern, 'i'));
  }
});
