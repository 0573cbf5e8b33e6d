import { parseProse, plainText } from '@referentiel/model';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/index.js';

const clean = (text: string, html?: string) => cleanText(text, html).join('\n');

/** What a clipboard holds, and what stands between the quotes afterwards. */
const TEXTS: [what: string, pasted: string, expected: string][] = [
  ['soft hyphens and what nobody sees', 'co\u00admpé\u200btence\ufeff \u2060clé\u200d', 'compétence clé'],
  ['ligatures', 'e\ufb03cace, \ufb01able et \ufb02uide', 'efficace, fiable et fluide'],
  ['decomposed accents', 'e\u0301valuer la re\u0301ussite', 'évaluer la réussite'],
  ['control characters', 'un\u0007 mot\u001f coupé', 'un mot coupé'],
  ['blanks and tabs inside a line', '  deux   mots\tet  un\u2003tiers ', 'deux mots et un tiers'],
  [
    'no-break spaces, kept once',
    'Objectif\u00a0: 90\u202f%  \u00a0du total \u2009!',
    'Objectif\u00a0: 90\u202f%\u00a0du total\u202f!',
  ],
  ['round bullets', '• un ;\n• deux.', '- un ;\n- deux.'],
  ['middle dots and squares', '·\tun\n·\tdeux', '- un\n- deux'],
  ['the bullets of Symbol and Wingdings', '\uf0b7\tun\n\uf0a7 deux', '- un\n  - deux'],
  ['dashes of all lengths', '– un ;\n– deux.\n\n— trois\n\n- quatre', '- un ;\n- deux.\n- trois\n- quatre'],
  [
    'dashes that touch their word, and a minus that is none',
    '-Pertinence\n–clarté\n\n-5 degrés',
    '- Pertinence\n  - clarté\n\n-5 degrés',
  ],
  [
    'two levels by their marks',
    '•\tmesurer\no\tpar service\no\tpar équipement\n•\trelever',
    '- mesurer\n  - par service\n  - par équipement\n- relever',
  ],
  [
    'two levels by indentation',
    '- mesurer\n\t- par service\n\t- par équipement\n- relever',
    '- mesurer\n  - par service\n  - par équipement\n- relever',
  ],
  [
    'three levels, which become two',
    '• un\n    o deux\n        ▪ trois\n• quatre',
    '- un\n  - deux\n  - trois\n- quatre',
  ],
  ['figures with a bracket', 'Il faut :\n1) relever ;\n2) dater.', 'Il faut :\n\n1. relever ;\n2. dater.'],
  ['letters', 'a) relever ;\nb) dater.', '1. relever ;\n2. dater.'],
  ['a list that starts at three', '3. relever\n4. dater', '3. relever\n4. dater'],
  ['bullets under figures', '1. relever\n• un\n• deux\n2. dater', '1. relever\n  - un\n  - deux\n2. dater'],
  [
    'a mark alone on its line',
    '•\nAnimer une réunion\n•\nRédiger une note',
    '- Animer une réunion\n- Rédiger une note',
  ],
  ['a word cut at the end of a line', 'La compé-\ntence est mesurée', 'La compétence est mesurée'],
  ['a word cut by a soft hyphen', 'La compé\u00ad\ntence', 'La compétence'],
  [
    'compounds, which keep their hyphen',
    'un savoir-\nfaire, peut-\nêtre elle-\nmême',
    'un savoir-faire, peut-être elle-même',
  ],
  [
    'a line that goes on in lower case',
    'Animer une réunion\navec la direction.',
    'Animer une réunion avec la direction.',
  ],
  [
    'the lines of a PDF, sentences and capitals included',
    'Cartographier les services numériques d’une organisation en lien avec\nles équipes. Les relevés sont datés et les écarts sont expliqués à la direction.\nL’architecte les présente ensuite aux élus, avec la Direction générale des\nServices, avant toute décision.\nCourt.\nUn autre paragraphe.',
    'Cartographier les services numériques d’une organisation en lien avec les équipes. Les relevés sont datés et les écarts sont expliqués à la direction. L’architecte les présente ensuite aux élus, avec la Direction générale des Services, avant toute décision.\n\nCourt.\n\nUn autre paragraphe.',
  ],
  [
    'an item over several lines',
    '• cartographier les services\nnumériques ;\n• dater.',
    '- cartographier les services numériques ;\n- dater.',
  ],
  [
    'an indented line, which goes on with its item',
    '- cartographier les services :\n  Paris et Lyon\n- dater',
    '- cartographier les services : Paris et Lyon\n- dater',
  ],
  [
    'the paragraphs of Word',
    'Premier paragraphe.\r\nSecond paragraphe.\r\n\r\nTroisième',
    'Premier paragraphe.\n\nSecond paragraphe.\n\nTroisième',
  ],
  [
    'long lines of Word that begin in lower case',
    `${'Un paragraphe entier, sur une seule ligne, comme Word les donne '.repeat(4)}\nà part`,
    `${'Un paragraphe entier, sur une seule ligne, comme Word les donne '.repeat(4).trim()}\n\nà part`,
  ],
  [
    'a sentence that a PDF cut at blank lines, in an item and in a paragraph',
    '- Déterminer les solutions\n\nd’évolution\n\nadaptées au parc.\n\nChaque solution est chif-\n\nfrée par service.',
    '- Déterminer les solutions d’évolution adaptées au parc.\n\nChaque solution est chiffrée par service.',
  ],
  [
    'items behind one that was cut, still in its list',
    '- relever\n  - par service\n\nnumérique ;\n  - par site ;\n- dater',
    '- relever\n  - par service numérique ;\n  - par site ;\n- dater',
  ],
  [
    'sentences that stop before a blank line, or do not go on in lower case',
    'Relever :\n\nles flux ;\n\nles usages (tous)\n\nau mois de mai\n\n2026\n\nLe reste',
    'Relever :\n\nles flux ;\n\nles usages (tous)\n\nau mois de mai\n\n2026\n\nLe reste',
  ],
  ['a soft line end of Word', 'Animer une réunion\u000bavec la direction', 'Animer une réunion avec la direction'],
  [
    'a list between paragraphs',
    'Il faut :\n• relever ;\n• dater.\nEt puis signer.',
    'Il faut :\n- relever ;\n- dater.\n\nEt puis signer.',
  ],
  [
    'straight quotes in pairs',
    'un atelier "zéro déchet" et ("deux")',
    'un atelier «\u00a0zéro déchet\u00a0» et («\u00a0deux\u00a0»)',
  ],
  ['a straight quote without its fellow', 'un écran de 15" au plus', 'un écran de 15\\" au plus'],
  ['guillemets and curly quotes, as they are', '« déjà » “là”', '« déjà » “là”'],
  ['a backslash at the end', 'C:\\dossier\\', 'C:\\dossier\\\\'],
  [
    'the cells of a table',
    'Activités\tCompétences\tModalités\tCritères\nA1\tRelever\tÉtude\tDaté',
    'Activités\n\nCompétences\n\nModalités\n\nCritères\n\nA1\n\nRelever\n\nÉtude\n\nDaté',
  ],
  ['a lone tab, which is no table', 'Durée :\t2 h', 'Durée : 2 h'],
  ['stars and parameters, as they are', 'en **deux** temps, {durée}', 'en **deux** temps, {durée}'],
  ['nothing', ' \n\u00a0\n', ''],
];

const P = "class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level";
const word = (level: number, mark: string, text: string) =>
  `<p ${P}${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

const PAGES: [what: string, html: string, expected: string][] = [
  [
    'the items of Word, on two levels, and its empty paragraphs',
    `<html><head><style>p {color: red}</style></head><body><!--StartFragment--><p class=MsoNormal>L’architecte\nrelève&nbsp;:<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>${word(1, '·', 'les flux&nbsp;;')}${word(2, 'o', 'par service')}${word(1, '·', 'les usages.')}<!--EndFragment--></body></html>`,
    'L’architecte relève\u00a0:\n- les flux\u00a0;\n  - par service\n- les usages.',
  ],
  ['the numbers of Word', word(1, '1)', 'relever') + word(1, '2)', 'dater'), '1. relever\n2. dater'],
  [
    'bold and italic, blanks outside',
    '<p>Un <b>mot </b>et <i>deux <b>autres</b></i>.</p>',
    'Un **mot** et *deux* **autres**.',
  ],
  [
    'bold by style, and the wrapper that is not',
    '<b style="font-weight:normal"><p>Un <span style="font-weight:700">mot</span></p></b>',
    'Un **mot**',
  ],
  ['half a word in bold, which the language cannot say', '<p>un <b>mi</b>lieu et <b>un</b></p>', 'un milieu et **un**'],
  [
    'lists of a page',
    '<p>Il faut</p><ul><li>un<ul><li>deux</li></ul></li><li><p>trois</p></li></ul><ol start=3><li>quatre</li></ol>',
    'Il faut\n- un\n  - deux\n- trois\n\n3. quatre',
  ],
  [
    'levels told apart by aria',
    '<ul><li aria-level="1">un</li></ul><ul><li aria-level="2">deux</li></ul>',
    '- un\n  - deux',
  ],
  ['two paragraphs of one item', '<ul><li><p>un</p><p>suite</p></li><li>deux</li></ul>', '- un suite\n- deux'],
  ['bullets that are only characters', '<p>·&nbsp; un</p><p>- deux</p><p>1. trois</p>', '- un\n- deux\n\n1. trois'],
  ['cells of a table', '<table><tr><td><p>A1</p></td><td>Relever<br>Dater</td></tr></table>', 'A1\n\nRelever\n\nDater'],
  [
    'a sentence cut between two paragraphs',
    '<ul><li>Déterminer les solutions</li></ul><p>d’évolution</p><p>adaptées.</p><p><b>Titre</b></p><p>suite</p>',
    '- Déterminer les solutions d’évolution adaptées.\n\n**Titre**\n\nsuite',
  ],
  ['headings, not in bold', '<h2><b></b>Titre</h2><p>Texte</p>', 'Titre\n\nTexte'],
  [
    'entities',
    '<p>l&rsquo;&eacute;t&eacute; &laquo;&nbsp;&#224; c&oelig;ur&#xA0;&raquo; &inconnu;</p>',
    'l’été «\u00a0à cœur\u00a0» &inconnu;',
  ],
  ['stars and braces that mean nothing in HTML', '<p>5 * 3 *mot* {durée}</p>', '5 \\* 3 \\*mot\\* \\{durée}'],
  ['tags that nothing opened or closed, and a lone <', '<p>a < b</i></ul></p><p>C<b>d', 'a < b\n\nCd'],
  [
    'HTML that says no more than the text',
    '<span>Animer une</span><br role="presentation"><span>Réunion.</span>',
    'Animer une\n\nRéunion.',
  ],
];

describe('cleanText', () => {
  it.each(TEXTS)('cleans %s', (_what, pasted, expected) => {
    expect(clean(pasted)).toBe(expected);
  });

  it.each(PAGES)('reads %s', (_what, html, expected) => {
    expect(clean('Animer une\n\nRéunion.', html)).toBe(expected);
  });

  it.each([
    ...TEXTS.map(([what, pasted]) => [what, clean(pasted)]),
    ...PAGES.map(([what, html]) => [what, clean('', html)]),
  ])('changes nothing in clean text: %s', (_what, cleaned) => {
    expect(clean(cleaned as string)).toBe(cleaned);
  });

  it.each([...TEXTS.map(([what, pasted]) => [what, clean(pasted)])])(
    'gives what the language reads as lists and paragraphs: %s',
    (_what, cleaned) => {
      const { blocs } = parseProse(cleaned as string);
      const words = (text: string) => text.replace(/(?:^|\n) *(?:-|\d+\.) |\s/g, '').replace(/[\\*]/g, '');
      expect(words(plainText({ blocs }))).toBe(words(cleaned as string));
    },
  );

  it('takes time in proportion to the text', () => {
    const cases = [
      '"'.repeat(50_000),
      '<b>'.repeat(50_000),
      '</b>'.repeat(50_000),
      '<!--'.repeat(50_000),
      '<p '.repeat(50_000),
      '<style>'.repeat(20_000),
      '• '.repeat(50_000),
      'a-\n'.repeat(50_000),
      'a\n\n'.repeat(50_000),
      'a</p><p>'.repeat(50_000),
      ' \u00a0'.repeat(50_000),
      '\\'.repeat(100_000),
    ];
    const start = performance.now();
    for (const one of cases) {
      clean(one);
      clean('', `<p>${one}`);
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
