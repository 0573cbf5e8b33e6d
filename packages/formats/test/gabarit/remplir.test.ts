import type { Certification } from '@referentiel/model';
import { describe, expect, it, vi } from 'vitest';
import { type DocxOptions, docx, lireGabarit, remplirGabarit } from '../../src/index.js';
import { textOf } from '../docx/document-xml.js';
import { lintDocx } from '../docx/ooxml-linter.js';
import { bloc, certification, competence, epreuve, evaluee, partie, texte } from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { changed, para, partsOf, petit, run } from './archive.js';
import { gabaritFrancais } from './francais.js';
import { gabaritPaysage } from './paysage.js';

const DOCUMENT = 'word/document.xml';
const fill = (template: Uint8Array, model: Certification = riche(), options: DocxOptions = {}) =>
  partsOf(remplirGabarit(lireGabarit(template), model, options).bytes);
const documentOf = (template: Uint8Array, model?: Certification) => fill(template, model)[DOCUMENT] ?? '';

const TABLEAU = para(run('{{tableau}}'));
const simple = (fields: Partial<Certification> = {}) =>
  certification([bloc('B1', [competence('C1', [])])], { code: 'ESS', intitule: 'Essai & mesure', ...fields });

/** The texts of the paragraphs of a part that hold some. */
const lines = (xml: string) =>
  xml
    .split('</w:p>')
    .map(textOf)
    .filter((line) => line !== '');

/** What stands before the placeholder of the table, once filled. */
const before = (template: Uint8Array, model: Certification) => documentOf(template, model).split('<w:tbl>')[0] ?? '';

describe('what an épreuve used only by its parts says itself', () => {
  const model = certification([bloc('B1', [competence('C1', [evaluee(['E1.P1'])])])], {
    epreuves: [epreuve('E1', { description: texte('Ce que dit E1.') }, [partie('P1')])],
  });
  const times = (text: string) => text.split('Ce que dit E1.').length - 1;

  it('stands in the table of a template that has no place for the list of épreuves, else in that list', () => {
    const alone = textOf(documentOf(petit(TABLEAU), model));
    expect(times(alone)).toBe(1);
    expect(alone.indexOf('Ce que dit E1.')).toBeLessThan(alone.indexOf('Intitulé de P1'));
    for (const place of ['{{épreuves}}', '{{annexes}}']) {
      const listed = textOf(documentOf(petit(TABLEAU, para(run(place))), model));
      expect(times(listed)).toBe(1);
      expect(listed.indexOf('Ce que dit E1.')).toBeGreaterThan(listed.indexOf('Intitulé de P1'));
    }
  });
});

describe('the words of a template', () => {
  it('takes the place of a placeholder cut into runs, in the look of its name, and leaves the rest to the letter', () => {
    const opening = '<w:p w:rsidR="00AA"><w:pPr><w:jc w:val="center"/></w:pPr>';
    const cut = `${opening}${run('Titre\u00a0: {', '<w:i/>')}<w:proofErr w:type="spellStart"/>${run('{ti', '<w:b/>')}<w:bookmarkStart w:id="3" w:name="ici"/>${run('tre', '<w:b/>')}<w:bookmarkEnd w:id="3"/>${run('}} .', '<w:i/>')}</w:p>`;
    const filled = `${opening}${run('Titre\u00a0: ', '<w:i/>')}<w:proofErr w:type="spellStart"/>${run('Essai &amp; mesure', '<w:b/>')}<w:bookmarkStart w:id="3" w:name="ici"/>${run('', '<w:b/>')}<w:bookmarkEnd w:id="3"/>${run(' .', '<w:i/>')}</w:p>`;
    const template = partsOf(petit(cut, TABLEAU, para(run('Fin.'))))[DOCUMENT] ?? '';
    const document = documentOf(petit(cut, TABLEAU, para(run('Fin.'))), simple());
    const [start = '', end = ''] = template.replace(cut, filled).split(TABLEAU);
    expect(document.startsWith(start)).toBe(true);
    expect(document.endsWith(end)).toBe(true);
  });

  it('keeps spaces around it', () => {
    const paragraph = '<w:p><w:r><w:t>{{code}}</w:t></w:r><w:r><w:t>{{niveau}}</w:t></w:r></w:p>';
    const document = documentOf(petit(paragraph, TABLEAU), simple({ imprime: 'ESS ', niveau: 5 }));
    expect(document).toContain('<w:t xml:space="preserve">ESS </w:t>');
    expect(lines(document)[0]).toBe('ESS 5');
  });

  it('is written with character references', () => {
    const document = documentOf(petit(para(run('{{intitul&#233;}}')), TABLEAU), simple());
    expect(lines(document)[0]).toBe('Essai &amp; mesure');
  });

  it('is not undone by the content control that holds it', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Titre"/><w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/><w:text/></w:sdtPr><w:sdtContent>${run('{{titre}} {{code}}')}</w:sdtContent></w:sdt>`;
    const around = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/b" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${TABLEAU}</w:sdtContent></w:sdt>`;
    const document = documentOf(petit(para(control), around), simple());
    expect(document).not.toMatch(/dataBinding|showingPlcHdr/);
    expect(document).toContain('<w:alias w:val="Titre"/><w:text/>');
    expect(lines(document)[0]).toBe('Essai &amp; mesure ESS');
  });

  it('an unknown placeholder stays as it is', () => {
    expect(lines(documentOf(petit(para(run('{{zzz}}')), TABLEAU)))[0]).toBe('{{zzz}}');
  });

  it('a text of several paragraphs takes the look of its placeholder, and its lists are lists', () => {
    const holder = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run('{{objectifs}}', '<w:rFonts w:ascii="X"/><w:sz w:val="30"/>')}</w:p>`;
    const document = before(
      petit(holder, TABLEAU),
      simple({ objectifs: texte('Un **but** :\n- premier\n\nPuis un autre.') }),
    );
    expect(lines(document)).toEqual(['Un but :', 'premier', 'Puis un autre.']);
    expect(document.match(/<w:jc w:val="both"\/>/g)).toHaveLength(2);
    expect(document).toContain(
      '<w:r><w:rPr><w:rFonts w:ascii="X"/><w:b/><w:bCs/><w:sz w:val="30"/></w:rPr><w:t xml:space="preserve">but</w:t></w:r>',
    );
    expect(document).toMatch(/<w:pStyle w:val="ListBullet"\/><\/w:pPr><w:r><w:rPr><w:rFonts w:ascii="X"\/><w:sz/);
  });

  it('the same text inside a sentence stays on its lines, bold words included', () => {
    const holder = para(run('Objectifs : {{objectifs}} (fin)', '<w:i/>'));
    const document = before(petit(holder, TABLEAU), simple({ objectifs: texte('Un **but** :\n- premier\n- second') }));
    expect(document).toContain('<w:r><w:rPr><w:b/><w:bCs/><w:i/></w:rPr><w:t xml:space="preserve">but</w:t></w:r>');
    expect(document.match(/<w:br\/>/g)).toHaveLength(2);
    expect(lines(document)).toEqual(['Objectifs : Un but :– premier– second (fin)']);
  });

  it('several certificateurs follow each other in a sentence', () => {
    const model = simple({ certificateurs: [{ nom: 'Un' }, { nom: 'Deux' }] });
    expect(lines(documentOf(petit(para(run('Par {{certificateurs}}.')), TABLEAU), model))[0]).toBe('Par Un, Deux.');
  });
});

describe('a placeholder that the certification says nothing for', () => {
  it('takes its paragraph away with it', () => {
    const document = before(petit(para(run('Avant')), para(run('{{fiche}}')), TABLEAU), simple());
    expect(document.match(/<w:p[ >]/g)).toHaveLength(1);
  });

  it('leaves the sentence around it', () => {
    expect(lines(documentOf(petit(para(run('Fiche : {{fiche}}.')), TABLEAU), simple()))[0]).toBe('Fiche : .');
  });

  it('leaves the paragraph that a cell needs, and the one that parts two tables', () => {
    const table = (inside: string) =>
      `<w:tbl><w:tblPr><w:tblW w:w="900" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>`;
    const body = [table(para(run('{{fiche}}'))), para(run('{{nsf}}')), table(para(run('x')))];
    const template = petit(...body, TABLEAU);
    expect(lintDocx(remplirGabarit(lireGabarit(template), simple()).bytes)).toEqual([]);
    expect(documentOf(template, simple())).not.toContain('</w:tbl><w:tbl>');
  });

  it('is told, and so is what the template has no place for', () => {
    const { remarques } = remplirGabarit(
      lireGabarit(petit(para(run('{{titre}} {{fiche}}')), TABLEAU)),
      simple({ niveau: 6 }),
    );
    const [vide, absent, ...rest] = remarques.map(({ message }) => message.fr);
    expect(vide).toContain('{{fiche}}');
    expect(absent).toMatch(/il y manque \{\{niveau\}\}\./);
    expect(rest).toEqual([]);
  });
});

describe('the official table in a template', () => {
  it('is as wide as the text of its section', () => {
    const widths = (xml: string) => [...xml.matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"\/>/g)].map(([, w]) => Number(w));
    // Portrait, margins of 1417; then a field table of the template's own.
    expect(new Set(widths(documentOf(gabaritFrancais())))).toEqual(new Set([9072]));
    // Identity in the first section, the form in the second, the épreuves in the last.
    expect(widths(documentOf(gabaritPaysage()))).toEqual([11906 - 2 * 1134, 16838 - 2 * 567, 11906 - 2 * 1701]);
  });

  it('is as wide as the cell that it stands in', () => {
    const cell = `<w:tbl><w:tblPr><w:tblW w:w="9072" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3072"/><w:gridCol w:w="6000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3072" w:type="dxa"/></w:tcPr>${para('')}</w:tc><w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/></w:tcPr>${para(run('{{identité}}'))}</w:tc></w:tr></w:tbl>`;
    const bytes = remplirGabarit(lireGabarit(petit(cell, TABLEAU)), riche()).bytes;
    expect(partsOf(bytes)[DOCUMENT]).toContain('<w:tblW w:w="5784" w:type="dxa"/>');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('has room in its heading for what narrow columns say, on every page', () => {
    const heading = (xml: string) => /<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/><w:tblHeader\/>/.exec(xml)?.[1];
    expect(Number(heading(documentOf(gabaritFrancais())))).toBeGreaterThan(800);
    expect(heading(partsOf(docx(riche()))[DOCUMENT] ?? '')).toBeUndefined();
  });

  it('keeps the pages as they are turned', () => {
    const sections = (xml: string) => xml.match(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g);
    const template = gabaritPaysage();
    expect(sections(documentOf(template))).toEqual(sections(partsOf(template)[DOCUMENT] ?? ''));
  });

  it('does not print again what the template prints elsewhere', () => {
    const model = simple({ objectifs: texte('Le but.') });
    const times = (xml: string) => lines(xml).filter((line) => line.includes('Le but.')).length;
    expect(times(documentOf(petit(TABLEAU), model))).toBe(1);
    expect(times(documentOf(petit(para(run('{{objectifs}}')), TABLEAU), model))).toBe(1);
  });

  it('follows the paragraph when it is asked for inside a sentence', () => {
    const document = documentOf(petit(para(run('Voici {{tableau}} en entier.'))), simple());
    expect(document).toMatch(/<w:t xml:space="preserve">Voici {2}en entier\.<\/w:t><\/w:r><\/w:p>.*<w:tbl>/);
  });

  it('leaves bookmarks of the template where they were, and gives its own other names', () => {
    const xml = documentOf(gabaritFrancais());
    const marks = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/g)];
    expect(marks.map(([, , name]) => name)).toEqual(expect.arrayContaining(['C_C1', '_GoBack', 'C_C1_2', 'C_C2']));
    expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
    expect(xml).toContain('w:anchor="C_C1_2"');
  });

  it('does not become one with a table of the template', () => {
    const own =
      '<w:tbl><w:tblPr><w:tblW w:w="900" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    const document = documentOf(petit(own, para(run('{{identité}}')), TABLEAU), riche());
    expect(document).not.toContain('</w:tbl><w:tbl>');
  });
});

describe('the styles and the lists of a template', () => {
  it('are used under their own identifiers, and ours join them', () => {
    const { [DOCUMENT]: xml = '', 'word/styles.xml': styles = '' } = fill(gabaritFrancais());
    expect(xml).toContain('w:rStyle w:val="Lienhypertexte"');
    expect(xml).not.toContain('w:val="Hyperlink"');
    // « Cellule » is taken by another style of the template.
    expect(xml).toContain('w:pStyle w:val="Cellule2"');
    expect(styles).toMatch(/w:styleId="Cellule2"><w:name w:val="Cellule"\/><w:basedOn w:val="Normal"\/>/);
    expect(styles).toMatch(/w:styleId="TableauReferentiel">.*?<w:basedOn w:val="Tableaunormal"\/>/);
    expect(styles.match(/w:default="1"/g)).toHaveLength(4);
    expect(styles.match(/<w:name w:val="heading 1"/g)).toHaveLength(1);
  });

  it('of one name with ours are the ones that show', () => {
    const { [DOCUMENT]: xml = '', 'word/styles.xml': styles = '' } = fill(gabaritPaysage());
    expect(xml).toContain('w:tblStyle w:val="maison2"');
    expect(xml).toContain('w:pStyle w:val="maison1"');
    expect(styles).not.toMatch(/TableauReferentiel|EnteteTableau/);
  });

  it('do not indent nor justify the cells as the body of the template is', () => {
    const styles = fill(gabaritFrancais())['word/styles.xml'] ?? '';
    expect(/w:styleId="Cellule2">.*?<\/w:style>/.exec(styles)?.[0]).toContain(
      '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>',
    );
  });

  it('keep only what is used of ours', () => {
    const styles = fill(petit(TABLEAU), simple())['word/styles.xml'] ?? '';
    expect(styles).toContain('w:styleId="Cellule"');
    expect(styles).not.toMatch(/w:styleId="(?:Title|Encadre|Footer)"/);
  });

  it('have numbers of their own', () => {
    const numbering = fill(gabaritFrancais())['word/numbering.xml'] ?? '';
    const ids = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids.slice(0, 2)).toEqual([3, 5]);
    expect(ids.slice(2).every((id) => id > 5)).toBe(true);
    const abstracts = [...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)].map(([, id]) => Number(id));
    expect(new Set(abstracts).size).toBe(abstracts.length);
    const identities = numbering.match(/<w:nsid w:val="\w+"/g) ?? [];
    expect(new Set(identities).size).toBe(identities.length);
    expect(numbering.indexOf('</w:num><w:numIdMacAtCleanup')).toBeGreaterThan(0);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
  });

  it('a style of bullets without bullets gets them', () => {
    const xml = documentOf(gabaritPaysage());
    expect(xml).toMatch(/<w:pStyle w:val="puces"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="2"\/><\/w:numPr>/);
  });

  it('leave the titles of rows out of the headings of the template', () => {
    const xml = documentOf(gabaritFrancais());
    expect(xml).toMatch(/<w:pStyle w:val="TitreRangee2"\/>.*Intitulé de B1/);
    expect(fill(gabaritFrancais())['word/styles.xml']).toMatch(
      /w:styleId="TitreRangee2">.*?<w:outlineLvl w:val="1"\/>/,
    );
  });
});

describe.each([
  ['French Word, portrait', gabaritFrancais],
  ['three sections', gabaritPaysage],
])('a filled template (%s)', (_name, template) => {
  it('is a sound document', () => {
    expect(lintDocx(remplirGabarit(lireGabarit(template()), riche()).bytes)).toEqual([]);
  });

  it('has the same bytes each time, its template read once or twice', () => {
    const gabarit = lireGabarit(template());
    const first = remplirGabarit(gabarit, riche()).bytes;
    expect(remplirGabarit(gabarit, riche()).bytes).toEqual(first);
    expect(remplirGabarit(lireGabarit(template()), riche()).bytes).toEqual(first);
  });

  it('has the same bytes in any time zone', () => {
    const bytes = ['Pacific/Auckland', 'America/New_York'].map((zone) => {
      vi.stubEnv('TZ', zone);
      const offset = new Date(2026, 0, 1).getTimezoneOffset();
      const filled = remplirGabarit(lireGabarit(template()), riche()).bytes;
      vi.unstubAllEnvs();
      return { offset, filled };
    });
    expect(bytes[0]?.offset).not.toBe(bytes[1]?.offset);
    expect(bytes[0]?.filled).toEqual(bytes[1]?.filled);
  });

  it('has no placeholder left, in no part', () => {
    for (const xml of Object.values(fill(template()))) expect(xml).not.toMatch(/\{\{|\}\}/);
  });

  it('may be a template in its turn', () => {
    const filled = remplirGabarit(lireGabarit(template()), riche()).bytes;
    const again = changed(filled, { [DOCUMENT]: (xml) => xml.replace('</w:tbl>', `</w:tbl>${TABLEAU}`) });
    const bytes = remplirGabarit(lireGabarit(again), riche()).bytes;
    expect(lintDocx(bytes)).toEqual([]);
  });
});

it('the header, the footer and the text box of a template are filled', () => {
  const francais = fill(gabaritFrancais());
  expect(textOf(francais['word/header1.xml'] ?? '')).toBe('Certification d’essai');
  expect(textOf(francais['word/footer1.xml'] ?? '')).toBe('73282932000074 – 1er décembre 2026');
  const box = documentOf(gabaritPaysage()).match(/<w:txbxContent>.*?<\/w:txbxContent>/g);
  expect(box?.map(textOf)).toEqual(['Certification d’essai', 'Certification d’essai']);
});

it('the properties of a filled template are those of the certification, and it is known as an export', () => {
  const parts = fill(gabaritFrancais());
  expect(parts['docProps/core.xml']).toContain('<dc:title>Référentiels – Certification d’essai</dc:title>');
  expect(parts['docProps/app.xml']).toContain('<Application>Référentiel</Application>');
  expect(parts['_rels/.rels']).toContain('Target="docProps/core.xml"');
});
