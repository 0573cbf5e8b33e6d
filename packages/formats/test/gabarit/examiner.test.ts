import { describe, expect, it } from 'vitest';
import { lireGabarit } from '../../src/index.js';
import { para, petit, run } from './archive.js';

const TABLEAU = para(run('{{tableau}}'));
const dits = (...body: string[]) =>
  lireGabarit(petit(...body)).remarques.map(({ gravite, message }) => `${gravite} : ${message.fr}`);
const noms = (texte: string) => [...lireGabarit(petit(para(run(texte)))).noms];

describe('the names of the placeholders of a template', () => {
  it.each([
    ['{{titre}}', 'titre'],
    ['{{ TITRE }}', 'titre'],
    ['{{Intitulé}}', 'intitulé'],
    ['{{intitule}}', 'intitulé'],
    ['{{intitule\u0301}}', 'intitulé'],
    ['{{\u00a0Voies d’accès\u00a0}}', 'accès'],
    ["{{voies d'acces}}", 'accès'],
    ['{{e-CF}}', 'ecf'],
    ['{{Liste  des  épreuves}}', 'épreuves'],
  ])('%s is understood', (written, nom) => {
    expect(noms(written)).toEqual([nom]);
  });

  it('several of one paragraph', () => {
    expect(noms('Niveau {{niveau}}, {{sigle}} – {{date}}')).toEqual(['niveau', 'sigle', 'date']);
  });

  it('single braces are text', () => {
    expect(noms('{titre} et {{}} et { {titre} }')).toEqual([]);
  });
});

describe('what is wrong in a template', () => {
  it('nothing is said of a sound one', () => {
    expect(dits(para(run('{{titre}}')), TABLEAU)).toEqual([]);
  });

  it('no place for the table', () => {
    expect(dits(para(run('{{titre}}')))).toEqual([expect.stringMatching(/^refus : .*\{\{tableau\}\} seul/)]);
  });

  it('an unknown name, with the one that is meant and its place', () => {
    expect(dits(TABLEAU, para(run('{{intutilé}}')))).toEqual([
      expect.stringMatching(/^avis : .*\{\{intutilé\}\} \(corps du document, paragraphe\u00a02\).*\{\{intitulé\}\}/),
    ]);
  });

  it('an unknown name that is near no other', () => {
    expect(dits(TABLEAU, para(run('{{adresse du siège}}')))).toEqual([expect.stringMatching(/ôtez-le du gabarit/)]);
  });

  it('a table inside a sentence, which stands below', () => {
    expect(dits(TABLEAU, para(run('Voir {{épreuves}} ci-après')))).toEqual([
      expect.stringMatching(/^avis : .*\{\{épreuves\}\}.*pas seul dans son paragraphe/),
    ]);
  });

  it('two tables of one kind', () => {
    expect(dits(TABLEAU, TABLEAU)).toEqual([expect.stringMatching(/^refus : .*plusieurs fois.*paragraphe\u00a02/)]);
  });

  it('a table in a text box', () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${TABLEAU}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(dits(para(box))).toEqual([expect.stringMatching(/^refus : .*zone de texte.*plusieurs pages/)]);
  });

  it('braces that open or close nothing', () => {
    expect(dits(TABLEAU, para(run('{{titre}')), para(run('niveau}}')))).toEqual([
      expect.stringMatching(/ne se répondent pas.*\{\{titre\}/),
      expect.stringMatching(/ne se répondent pas.*niveau\}\}/),
    ]);
  });

  it('a table of contents that Word must update', () => {
    const toc = '<w:fldSimple w:instr=" TOC \\o &quot;1-2&quot; "><w:r><w:t>Sommaire</w:t></w:r></w:fldSimple>';
    expect(dits(TABLEAU, para(toc))).toEqual([expect.stringMatching(/sommaire.*F9/)]);
  });

  it('many unknown names are not all told one by one', () => {
    const told = dits(TABLEAU, ...Array.from({ length: 300 }, (_, rank) => para(run(`{{inconnu numéro ${rank}}}`))));
    expect(told.length).toBeLessThan(30);
    expect(told.at(-1)).toContain('280 autres remarques');
  });

  it('its place in a table', () => {
    const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc>${para(run('a'))}</w:tc><w:tc>${para(run('{{zzz}}'))}</w:tc></w:tr></w:tbl>`;
    expect(dits(TABLEAU, table)).toEqual([
      expect.stringMatching(/corps du document, tableau\u00a01, ligne\u00a01, colonne\u00a02, paragraphe\u00a01/),
    ]);
  });
});
