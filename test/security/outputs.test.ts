import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { githubReport } from '../../packages/cli/src/report/github.js';
import { writeFindings } from '../../packages/cli/src/report/pretty.js';
import { sarifReport } from '../../packages/cli/src/report/sarif/sarif.js';
import { type LoadedWorkspace, loadWorkspace } from '../../packages/cli/src/workspace.js';
import { EXPORT_FORMATS, lireGabarit, remplirGabarit } from '../../packages/formats/src/index.js';
import { para, petit, run } from '../../packages/formats/test/gabarit/archive.js';
import { revueOf } from '../../packages/language/src/index.js';

/** What a text could mean to what shows it: a formula, HTML, a field or a placeholder of Word, an order to a terminal. */
const CHARGES = [
  '=cmd|’/C calc’!A0',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '[lien](javascript:alert(1))',
  '{ DDEAUTO c:/x }',
  '{{tableau}}',
  ']]><w:p/>',
  '::error::x',
];

const folder = mkdtempSync(join(tmpdir(), 'sorties-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function source(): string {
  const items = CHARGES.map((charge, rank) => {
    const code = `C${rank + 1}`;
    return `        compétence ${code} "${charge}" {\n            critère CE${rank + 1} "${charge}"\n            évalué par E1\n        }\n`;
  });
  return `certification HX "${CHARGES[4]}" {
    répertoire RNCP
    niveau 6
    certificateur "${CHARGES[5]}"
    objectifs "${CHARGES.join(' ')}"
}
épreuve E1 "${CHARGES[0]}" {
    nature mise-en-situation
    livrables "${CHARGES[6]}"
}
bloc BC1 "${CHARGES[3]}" {
    activité A1 "${CHARGES[8]}" {
${items.join('')}    }
}
`;
}

let workspace: LoadedWorkspace;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const path = join(folder, 'hostile.ref');
  writeFileSync(path, source());
  workspace = loadWorkspace([path]);
  const [own] = workspace.requested as [(typeof workspace.requested)[number]];
  const revue = revueOf(own, workspace.requestedFindings);
  files = new Map();
  for (const file of EXPORT_FORMATS.flatMap((format) => format.files))
    files.set(file.extension, await file.write(own.certification, { revue }));
}, 60_000);

const textOf = (extension: string) => strFromU8(files.get(extension) as Uint8Array);
const partsOf = (extension: string) =>
  Object.entries(unzipSync(files.get(extension) as Uint8Array)).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );

describe('a page', () => {
  it.each(['.html', '.fiche.html', '.revue.html'])(
    '%s holds the text as text, and leads nowhere but where we say',
    (extension) => {
      const names = new Set<string>();
      const links: string[] = [];
      const handlers: string[] = [];
      let policy = '';
      const parser = new Parser({
        onopentag(name, attributes) {
          names.add(name);
          if (attributes.href) links.push(attributes.href);
          handlers.push(...Object.keys(attributes).filter((key) => key.startsWith('on')));
          if (attributes['http-equiv'] === 'Content-Security-Policy') policy = attributes.content ?? '';
        },
      });
      parser.end(textOf(extension));
      for (const name of ['script', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'svg']) {
        expect(names.has(name), name).toBe(false);
      }
      expect(handlers).toEqual([]);
      expect(links.filter((link) => !/^(?:#|https:\/\/www\.legifrance\.gouv\.fr\/)/.test(link))).toEqual([]);
      expect(policy).toMatch(/default-src 'none'.*base-uri 'none'; form-action 'none'/);
      expect(textOf(extension)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    },
  );
});

describe('Markdown', () => {
  it.each(['.md', '.fiche.md'])('%s holds neither HTML nor links of the author', (extension) => {
    const bare = textOf(extension).replace(/\\[\\`*_[\]<>&|~$#+=-]/g, '');
    expect(bare).not.toMatch(/<(?!!--|br>|\/?(?:em|strong|details|summary)>)/);
    expect(bare).not.toMatch(/\]\(/);
  });
});

describe('a sheet', () => {
  it('has no formula in Excel', () => {
    const sheets = partsOf('.xlsx').filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThan(3);
    for (const [name, xml] of sheets) expect(xml, name).not.toMatch(/<f[ >]/);
    expect(partsOf('.xlsx').map(([name]) => name)).not.toContain('xl/externalLinks/externalLink1.xml');
  });

  it('has no cell in CSV that a spreadsheet would run', () => {
    const cells = textOf('.csv')
      .replace(/^\ufeff/, '')
      .split(/[;\r\n]/);
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^"?'[=+\-@]/.test(cell)).length).toBeGreaterThan(3);
  });
});

describe('a Word document', () => {
  it.each(['.docx', '.revue.docx'])('%s has our fields, our link and no other', (extension) => {
    const parts = partsOf(extension);
    const fields = parts.flatMap(([, xml]) => [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code));
    expect(fields.filter((code) => !/^ (?:PAGE|NUMPAGES|STYLEREF|TOC|PAGEREF|REF|SEQ)\b/.test(code ?? ''))).toEqual([]);
    expect(parts.filter(([, xml]) => xml.includes('<w:fldSimple'))).toEqual([]);
    const targets = parts
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, xml]) =>
        [...xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, target]) => target),
      );
    expect(targets.filter((target) => !target?.startsWith('https://www.legifrance.gouv.fr/'))).toEqual([]);
    expect(parts.map(([name]) => name).filter((name) => /vba|activeX|embeddings|oleObject/i.test(name))).toEqual([]);
  });

  it('fills a template once: a placeholder in a text of the author stays a text', () => {
    const [own] = workspace.requested as [(typeof workspace.requested)[number]];
    const template = lireGabarit(petit(para(run('{{objectifs}}')), para(run('{{tableau}}'))));
    const { bytes } = remplirGabarit(template, own.certification, {});
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    expect(xml.split('Compétences').length).toBeLessThan(5);
    expect(xml).toContain('{{tableau}}');
    expect(xml).not.toContain(']]><w:p/>');
  });
});

describe('what the command line says', () => {
  const ESCAPES = '\u001b[2J\u001b]0;x\u0007 \u009b31m \u202etxet\n::error::y';
  let pretty = '';
  let github = '';

  beforeAll(() => {
    const path = join(folder, 'echappe.ref');
    writeFileSync(path, `certification ZZ "Un titre ${ESCAPES}" {\n    mot ${ESCAPES} mot\n}\n`);
    const { requestedFindings, texts } = loadWorkspace([path]);
    expect(requestedFindings.length).toBeGreaterThan(0);
    const stream = { isTTY: false, write: (text: string) => (pretty += text) };
    writeFindings(requestedFindings, texts, stream as unknown as Parameters<typeof writeFindings>[2]);
    github = githubReport(requestedFindings);
  });

  it('gives no order to the terminal', () => {
    expect(pretty).toContain('\ufffd');
    expect(github).toContain('\ufffd');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
    expect(pretty + github).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });

  it('gives GitHub no order but its own', () => {
    const orders = (pretty + github).split(/\r\n|\n|\r/).filter((line) => /^\s*::/.test(line));
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.filter((line) => !/^::(?:error|warning|notice) file=/.test(line))).toEqual([]);
  });

  it('is whole in SARIF, which is data', () => {
    expect(JSON.parse(sarifReport(workspace)).runs).toHaveLength(1);
  });
});
