import { describe, expect, it } from 'vitest';
import { lireGabarit, remplirGabarit } from '../../src/index.js';
import { lintComments } from '../docx/comments-linter.js';
import { textOf } from '../docx/document-xml.js';
import { lintDocx } from '../docx/ooxml-linter.js';
import { bloc, certification, competence, texte } from '../tableau/modele.js';
import { archive, NAMESPACES, para, partsOf, run } from './archive.js';
import { gabaritFrancais } from './francais.js';
import { gabaritPaysage } from './paysage.js';

const model = certification(
  [bloc('B1', [competence('C1', [], { notes: [{ texte: texte('À relire avec l’équipe.') }] })])],
  { code: 'ESS', intitule: 'Essai' },
);
const draft = (template: Uint8Array, notes = false) =>
  remplirGabarit(lireGabarit(template), model, { mode: 'draft', notes }).bytes;

const PAGE = '<w:pgSz w:w="11906" w:h="16838"/>';
const document = (sectPr: string, more = '') =>
  `<w:document ${NAMESPACES}><w:body>${para(run('{{tableau}}'))}${more}<w:sectPr>${sectPr}</w:sectPr></w:body></w:document>`;

describe('a draft in a template', () => {
  it('is marked in the headers that the template has, whose words stay', () => {
    const parts = partsOf(draft(gabaritFrancais()));
    expect(parts['word/header1.xml']).toMatch(/xmlns:v="urn:schemas-microsoft-com:vml".*string="BROUILLON"/);
    expect(textOf(parts['word/header1.xml'] ?? '')).toBe('Essai');
    expect(Object.keys(parts).filter((path) => path.includes('header'))).toEqual(['word/header1.xml']);
  });

  it('is marked in a header of its own where the template has none, which the next sections take on', () => {
    const parts = partsOf(draft(gabaritPaysage()));
    expect(parts['word/header.xml']).toContain('string="BROUILLON"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/header.xml"');
    const sections = (parts['word/document.xml'] ?? '').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((xml) => xml.includes('<w:headerReference'))).toEqual([true, false, false]);
  });

  it('is marked on the first page and on even pages when these have headers of their own', () => {
    const settings = `<w:settings ${NAMESPACES}><w:evenAndOddHeaders/></w:settings>`;
    const xml = partsOf(draft(archive(document(`${PAGE}<w:titlePg/>`), { 'settings.xml': settings })))[
      'word/document.xml'
    ];
    expect([...(xml ?? '').matchAll(/<w:headerReference w:type="(\w+)"/g)].map(([, type]) => type)).toEqual([
      'default',
      'first',
      'even',
    ]);
  });

  it('fills {{brouillon}}, which is empty in any other document', () => {
    const template = archive(document(PAGE, para(run('Version {{brouillon}}'))), {});
    const text = (bytes: Uint8Array) => textOf(partsOf(bytes)['word/document.xml'] ?? '');
    expect(text(draft(template))).toContain('Version BROUILLON');
    const { bytes, remarques } = remplirGabarit(lireGabarit(template), model);
    expect(text(bytes)).toMatch(/Version $/);
    expect(remarques.map(({ message }) => message.fr).join()).not.toContain('brouillon');
  });

  it.each([
    ['French Word', gabaritFrancais],
    ['three sections', gabaritPaysage],
  ])('is a sound document (%s)', (_name, template) => {
    expect(lintDocx(draft(template(), true))).toEqual([]);
  });
});

describe('the comments of a draft', () => {
  it('come along with a part of their own', () => {
    const parts = partsOf(draft(gabaritFrancais(), true));
    expect(textOf(parts['word/comments.xml'] ?? '')).toContain('À relire');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="comments.xml"');
    expect(parts['word/document.xml']).toContain('<w:commentReference w:id="0"/>');
  });

  it('join those of the template under numbers of their own', () => {
    const own = `<w:comments ${NAMESPACES}><w:comment w:id="4" w:author="Siège">${para(run('Gabarit à jour ?'))}</w:comment></w:comments>`;
    const marks = para(
      `<w:commentRangeStart w:id="4"/>${run('Voir')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
    );
    const bytes = draft(archive(document(PAGE, marks), { 'comments.xml': own }), true);
    const parts = partsOf(bytes);
    const ids = [...(parts['word/comments.xml'] ?? '').matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['4', '5']);
    const references = [...(parts['word/document.xml'] ?? '').matchAll(/<w:commentReference w:id="(\d+)"/g)];
    expect(references.map(([, id]) => id).sort()).toEqual(['4', '5']);
    expect(Object.keys(parts).filter((path) => path.includes('comments'))).toEqual(['word/comments.xml']);
    expect(lintComments(parts['word/document.xml'] ?? '', parts['word/comments.xml'])).toEqual([]);
  });
});
