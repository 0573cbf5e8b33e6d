import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { edited } from './support/edits.js';
import { marked } from './support/marked.js';
import { printed } from './support/printed.js';

const MAIN = 'file:///essai/principal.ref';
const PART = 'file:///essai/suite.ref';
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

interface Done {
  before: Record<string, string>;
  after: Record<string, string>;
  action: CodeAction;
}

/** The refactorings at the cursor, which stands in one of the files. */
async function offered(sources: Record<string, string>) {
  const before: Record<string, string> = {};
  let at: { uri: string; position: { line: number; character: number } } | undefined;
  for (const [uri, source] of Object.entries(sources)) {
    const { text, cursors } = marked(source);
    before[uri] = text;
    if (cursors[0]) at = { uri, position: cursors[0] };
    await client.open(uri, text);
  }
  if (!at) throw new Error('no cursor');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: at.uri },
    range: { start: at.position, end: at.position },
    context: { diagnostics: [], only: ['refactor'] },
  });
  return { before, actions };
}

/** Does one refactoring; the result has no error more, and the table still prints every line that `but` does not except. */
async function refactor(
  sources: Record<string, string>,
  title: RegExp,
  but: (line: string) => boolean = () => false,
): Promise<Done> {
  const { before, actions } = await offered(sources);
  const action = actions.find((one) => title.test(one.title));
  if (!action?.edit) throw new Error(`no ${title} among ${actions.map((one) => one.title).join(', ')}`);
  const after = edited(before, action.edit);
  const [old, now] = [printed(before), printed(after)];
  expect(now.errors).toEqual(old.errors);
  expect(old.lines.filter((line) => !now.lines.includes(line) && !but(line))).toEqual([]);
  return { before, after, action };
}

describe('extract a repeated text', () => {
  it('declares it and names it wherever the certification says it, in any file and form', async () => {
    const { after, action } = await refactor(
      {
        [MAIN]: `certification X
compétence C1 "Relever." {
    résultat "Une cartograp‸hie datée
        et signée."
    critère CE1 "Une autre."
}
`,
        [PART]: `dans X
compétence C2 "Dater." { résultat « Une cartographie datée et signée. » critère CE2 "
    Une cartographie datée et signée.
" }
compétence "Une cartographie datée et signée."
`,
      },
      /Extraire/,
    );
    expect(action.kind).toBe('refactor.extract');
    expect(action.title).toContain('écrit 3 fois');
    expect(after[MAIN]).toContain(
      'certification X\n\ntexte CARTOGRAPHIE_DATEE "Une cartographie datée\n    et signée."\ncompétence C1',
    );
    expect(after[MAIN]).toContain('résultat CARTOGRAPHIE_DATEE\n');
    expect(after[PART]).toContain('résultat CARTOGRAPHIE_DATEE critère CE2 CARTOGRAPHIE_DATEE }');
    // Behind a keyword without a code the name would be read as the code.
    expect(after[PART]).toContain('compétence "Une cartographie datée et signée."');
  });

  it('stands behind the other fragments, at their margin, behind their comment', async () => {
    const { after } = await refactor(
      {
        [MAIN]: `certification X {
    texte ORAL "Soutenance." // connue
    bloc BC1 "Concevoir" { contexte "Au ser‸vice informatique." }
}
`,
      },
      /Extraire/,
    );
    expect(after[MAIN]).toContain('// connue\n    texte SERVICE_INFORMATIQUE "Au service informatique."\n    bloc');
    expect(after[MAIN]).toContain('contexte SERVICE_INFORMATIQUE }');
  });

  it('uses a fragment that says the text already', async () => {
    const { after, action } = await refactor(
      { [MAIN]: 'certification X\ntexte ORAL "Soutenance."\ncompétence C1 "Relever." { résultat "Souten‸ance." }\n' },
      /Remplacer ce texte/,
    );
    expect(action.title).toContain('par ORAL');
    expect(after[MAIN]).toBe('certification X\ntexte ORAL "Soutenance."\ncompétence C1 "Relever." { résultat ORAL }\n');
  });

  it('finds a free name and keeps the parameters of an épreuve', async () => {
    const { after } = await refactor(
      {
        [MAIN]: `certification X
épreuve ETUDE "Étude" { durée 2 h description "Étude de {du‸rée}." }
compétence C1 "Relever." { évaluée par ETUDE }
`,
      },
      /Extraire/,
    );
    expect(after[MAIN]).toMatch(/texte ETUDE_\w+ "Étude de \{durée\}\."/);
  });

  it('is not offered on titles, lists of criteria, names', async () => {
    for (const source of [
      'certification X\nbloc BC1 "Conc‸evoir"\n',
      'certification X\ncompétence C1 "Relever." { critères "\n- Un‸.\n- Deux.\n" }\n',
      'certification X\ncompétence C‸1\n',
    ]) {
      const { actions } = await offered({ [MAIN]: source });
      expect(actions.filter(({ title }) => /Extraire/.test(title))).toEqual([]);
    }
  });

  it('does not move a text without its closing quote, nor leaves blanks on empty lines', async () => {
    const { actions } = await offered({
      [MAIN]: 'certification X\ncompétence C1 "Rele‸ver.\ncompétence C2 "Dater."\n',
    });
    expect(actions).toEqual([]);
    const { after } = await refactor(
      {
        [MAIN]:
          'certification X {\n    bloc BC1 "Concevoir" {\n        contexte "\n            Une li‸gne.\n\n            Deux.\n        "\n    }\n}\n',
      },
      /Extraire/,
    );
    expect(after[MAIN]).toContain('{\n    texte LIGNE_DEUX "\n        Une ligne.\n\n        Deux.\n    "\n    bloc');
  });

  it('keeps CRLF', async () => {
    const { after } = await refactor(
      {
        [MAIN]:
          'certification X\r\ncompétence C1 "Relever." {\r\n    note "\r\n        Une li‸gne.\r\n\r\n        Deux.\r\n    "\r\n}\r\n',
      },
      /Extraire/,
    );
    expect(after[MAIN]).not.toMatch(/(?<!\r)\n|\r\r/);
  });
});

describe('turn a competence into a transversal one', () => {
  const sources = {
    [MAIN]: `certification X
épreuve E1 "Étude"
bloc BC1 "Concevoir" {
    compétence C1 "
        Animer une réu‸nion pour décider.
        - avec des élus ;
        - avec des habitants.
    " {
        réf e-CF A.5 niveau 4
        critère CE1.1 "La décision est datée."
    }
}
`,
    [PART]: `dans X
bloc BC2 "Conduire" {
    compétence C2 "Animer une réunion pour décider.
        - avec des élus ;
        - avec des habitants." { critère CE2.1 "Les réserves sont notées." }
    compétence C3 "Rédiger."
}
`,
  };

  it('declares it once; all competences of the same text take it up, their criteria stay', async () => {
    const { after, action } = await refactor(sources, /transversale/);
    expect(action.title).toContain('écrite 2 fois');
    expect(after[MAIN]).toContain(
      'épreuve E1 "Étude"\n\ncompétence transversale CT1 "\n    Animer une réunion pour décider.\n    - avec',
    );
    expect(after[MAIN]).toContain('    compétence C1 reprend CT1 {\n        réf e-CF A.5');
    expect(after[PART]).toContain('    compétence C2 reprend CT1 { critère CE2.1');
    expect(after[PART]).toContain('compétence C3 "Rédiger."');
  });

  it('follows the codes of those that exist, and stands behind the last', async () => {
    const { after } = await refactor(
      {
        [MAIN]:
          'certification X\ncompétence transversale CT4 "Écouter."\ncompétence C1 reprend CT4\ncompétence "Ani‸mer."\n',
      },
      /transversale \(CT5\)/,
    );
    expect(after[MAIN]).toContain('CT4 "Écouter."\ncompétence transversale CT5 "Animer."\n');
    expect(after[MAIN]).toContain('compétence reprend CT5\n');
  });

  it('is offered on the head of a competence only, and once', async () => {
    for (const source of [
      'certification X\ncompétence C1 "Relever." { critère CE1 "Da‸té." }\n',
      'certification X\ncompétence transversale C1 "Rele‸ver."\n',
      'certification X\ncompétence C‸1\n',
    ]) {
      const { actions } = await offered({ [MAIN]: source });
      expect(actions.filter(({ title }) => /transversale/.test(title))).toEqual([]);
    }
  });
});

/** The marks of lists and codes, and the `;` between items, are what these refactorings change: the words all stay. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}’]{2,}/gu) ?? [];
}

describe('a competence per bullet', () => {
  const any = () => true;

  it('makes a competence of each bullet, with the next free codes; the braces stay with the first', async () => {
    const { before, after, action } = await refactor(
      {
        [MAIN]: `certification X {
    codes { compétence "C{n}" }
}
épreuve E1 "Étude"
bloc BC1 "Concevoir" {
    compétence C1 "
        - Relever les ‸flux\u00a0;
        - Estimer :
          - les coûts ;
          - les *délais*.
        - Dater.
    " {
        réf e-CF A.5 niveau 4
        évaluée par E1 {
            durée 2 h
        }
        critère CE1 "Daté."
    } // à relire
    compétence C2 "Rédiger."
}
`,
      },
      /par puce/,
      any,
    );
    expect(action).toMatchObject({ title: 'Une compétence par puce (3)', kind: 'refactor.rewrite' });
    expect(after[MAIN]).toContain(`    compétence C1 "Relever les flux" {
        réf e-CF A.5 niveau 4
        évaluée par E1 {
            durée 2 h
        }
        critère CE1 "Daté."
    } // à relire

    compétence C3 "
        Estimer :
        - les coûts ;
        - les *délais*.
    " {
        évaluée par E1 {
            durée 2 h
        }
    }

    compétence C4 "Dater." {
        évaluée par E1 {
            durée 2 h
        }
    }
    compétence C2 "Rédiger."
`);
    const now = wordsOf(after[MAIN] ?? '');
    expect(wordsOf(before[MAIN] ?? '').filter((word) => !now.includes(word))).toEqual([]);
  });

  it('gives no codes where there are none, and puts short ones one under another', async () => {
    const { after } = await refactor(
      { [MAIN]: 'certification X\r\ncompétence "\r\n    - Rele‸ver.\r\n    - Dater.\r\n"\r\n' },
      /par puce/,
      any,
    );
    expect(after[MAIN]).toBe('certification X\r\ncompétence "Relever."\r\ncompétence "Dater."\r\n');
  });

  it('goes on from the neighbours without a scheme, and parts what stands on one line', async () => {
    const { after } = await refactor(
      {
        [MAIN]:
          'certification X\nactivité A1 "A" { compétence CP4 "\n- Rele‸ver.\n- Dater." compétence CP5 "Lire." }\n',
      },
      /par puce/,
      any,
    );
    expect(after[MAIN]).toBe(
      'certification X\nactivité A1 "A" { compétence CP4 "Relever."\ncompétence CP6 "Dater."\n compétence CP5 "Lire." }\n',
    );
  });

  it.each([
    ['compétence C1 "\n    Savoir :\n    - rele‸ver ;\n    - dater.\n"\n', '    note "Savoir :"\n}\n'],
    [
      'compétence C1 "\n    Savoir :\n    - rele‸ver ;\n    - dater.\n" {\n    critère CE1 "Daté."\n}\n',
      '    critère CE1 "Daté."\n    note "Savoir :"\n}\n',
    ],
  ])('keeps what introduces the list as a note: %j', async (source, expected) => {
    const { after, action } = await refactor({ [MAIN]: `certification X\n${source}` }, /par puce/, any);
    expect(action.title).toContain('l’introduction en note');
    expect(after[MAIN]).toContain(`compétence C1 "relever" {\n${expected}\ncompétence C2 "dater."\n`);
  });

  it.each([
    'compétence C1 "\n    - Un seul‸.\n"\n',
    'compétence C1 "\n    - Un‸.\n    - Deux.\n\n    Et le reste.\n"\n',
    'compétence C1 "Rien qu’une phra‸se."\n',
    'compétence transversale CT1 "\n    - Un‸.\n    - Deux.\n"\n',
    'compétence transversale CT1 "Un."\ncompétence C1 reprend CT1 "\n    - Un‸.\n    - Deux.\n"\n',
    'compétence C1 "\n    - Un.\n    - Deux.\n" {\n    critère CE1 "Da‸té."\n}\n',
    'compétence C1 "\n    - Un.\n    - De‸ux.\n',
  ])('is not offered where words would be lost or no one knows where they go: %j', async (source) => {
    const { actions } = await offered({ [MAIN]: `certification X\n${source}` });
    expect(actions.filter(({ title }) => /par puce/.test(title))).toEqual([]);
  });
});

describe('a task per bullet', () => {
  const activity = (description: string, tasks = '') =>
    `certification X {\n    codes { tâche "{activité}T{n}" }\n}\nactivité A2 "Analyse" {\n    ${description}\n${tasks}}\n`;
  const list =
    '\n        - Rele‸vé des flux ;\n          - par service ;\n          - par site.\n        - Mesure "au pied".\n    ';

  it('makes tasks and sub-tasks of the description of an activity', async () => {
    const { after } = await refactor(
      { [MAIN]: activity(`description """${list}"""`) },
      /Une tâche par puce \(2\)/,
      () => true,
    );
    expect(after[MAIN]).toContain(`activité A2 "Analyse" {
    tâche A2T1 "Relevé des flux" {
        sous-tâche "par service"
        sous-tâche "par site."
    }
    tâche A2T2 "Mesure \\"au pied\\"."
}
`);
  });

  it('leaves what introduces the list as the description', async () => {
    const { after } = await refactor(
      {
        [MAIN]: activity(
          'description titrée "Quoi" "\n        L’architecte :\n        - relè‸ve ;\n        - date.\n    "',
        ),
      },
      /tâche par puce/,
      () => true,
    );
    expect(after[MAIN]).toContain(
      '    description titrée "Quoi" "L’architecte :"\n\n    tâche A2T1 "relève"\n    tâche A2T2 "date."\n}',
    );
  });

  it.each([
    'description titrée "Quoi" "\n    - Un‸.\n    - Deux.\n"',
    'description "\n    - Un‸ **mot**.\n    - Deux.\n"',
    'contexte "\n    - Un‸.\n    - Deux.\n"',
  ])('is not offered for %j', async (description) => {
    const { actions } = await offered({ [MAIN]: activity(description) });
    expect(actions.filter(({ title }) => /par puce/.test(title))).toEqual([]);
  });
});

describe('move a modality into an épreuve', () => {
  it('declares the épreuve and uses it wherever the same modality stands', async () => {
    const { after } = await refactor(
      {
        [MAIN]: `certification X {
    codes { épreuve "EP{n}" compétence "C{n}" }
}
épreuve EP1 "Étude"
bloc BC1 "Concevoir" {
    évalué par EP1
    modalité "Entretien de tre‸nte minutes."
    compétence C1 "Relever." {
        modalité "
            Entretien de trente
            minutes.
        "
        note "Oui."
    }
}
compétence C2 "Dater." { évaluée par EP1 { durée 2 h } modalité "Entretien de trente minutes." modalité "Autre." }
`,
      },
      /épreuve \(EP2\)/,
    );
    expect(after[MAIN]).toContain(
      'épreuve EP1 "Étude"\n\népreuve EP2 {\n    description "Entretien de trente minutes."\n}\n',
    );
    expect(after[MAIN]).toContain('    évalué par EP1, EP2\n    compétence C1');
    expect(after[MAIN]).toContain('    compétence C1 "Relever." {\n        évaluée par EP2\n        note');
    expect(after[MAIN]).toContain('{ évaluée par EP1 { durée 2 h }, EP2 modalité "Autre." }');
  });

  it('takes its label as title, leaves a final evaluation alone, and agrees', async () => {
    const { after } = await refactor(
      {
        [MAIN]: `certification X
épreuve E1 "Étude"
bloc BC1 "Concevoir" {
    évalué par E1 justification "Tout le bloc."
    moda‸lité titrée "Entretien" "
        En deux temps :
        - exposé ;
        - échange.
    "
    compétence C1 "Relever."
}
`,
      },
      /épreuve \(E2\)/,
      (line) => line === 'Entretien\u00a0:' || line.startsWith('Entretien'),
    );
    expect(after[MAIN]).toContain(
      'épreuve E2 "Entretien" {\n    description "\n        En deux temps :\n        - exposé ;\n        - échange.\n    "\n}',
    );
    expect(after[MAIN]).toContain('justification "Tout le bloc."\n    évalué par E2\n');
    expect(printed(after).lines.join('\n')).toContain('Entretien');
  });

  it('takes a modality that names a fragment', async () => {
    const { after } = await refactor(
      { [MAIN]: 'certification X\ntexte ORAL "Soutenance."\ncompétence C1 "Relever." {\n    modalité OR‸AL\n}\n' },
      /épreuve \(E1\)/,
    );
    expect(after[MAIN]).toContain('épreuve E1 {\n    description ORAL\n}');
    expect(after[MAIN]).toContain('{\n    évaluée par E1\n}');
  });
});

describe('renumber', () => {
  const sources = {
    [MAIN]: `certification X {
    codes { compétence "C{n}" continu critère "CE{compétence.n}.{n}" }
}
épreuve E1 "Étude" { description "Porte sur C3." }
compétence C1 "Rele‸ver." { évaluée par E1 }
`,
    [PART]: `dans X
compétence C3 "Dater." { critère CE3.2 "Un." critère "Deux." }
renouvellement RNCP1 { recommandation "Plus court." réponse "Fait." voir C3 }
`,
  };

  it('is a refactoring across the files of the certification', async () => {
    const { after, action } = await refactor(
      sources,
      /Renuméroter/,
      (line) => /C3|CE3\.2/.test(line) || line === 'Deux.',
    );
    expect(action.kind).toBe('refactor.rewrite');
    expect(action.title).toContain('3 codes changent');
    expect(after[PART]).toContain('compétence C2 "Dater." { critère CE2.1 "Un." critère CE2.2 "Deux." }');
    expect(after[PART]).toContain('voir C2 }');
  });

  it('tells what changes, and which texts speak of it, when asked by name', async () => {
    await offered(sources);
    const answer = await client.request('referentiel/renumber', { uri: PART });
    expect(answer).toMatchObject({
      changes: [
        { avant: 'C3', apres: 'C2', genre: 'compétence', label: 'Dater.', place: { uri: PART } },
        { avant: 'CE3.2', apres: 'CE2.1' },
        { apres: 'CE2.2', genre: 'critère', label: 'Deux.' },
      ],
      cited: [{ code: 'C3', place: { uri: MAIN, range: { start: { line: 3 } } } }],
    });
    expect(answer).not.toHaveProperty('refus');
  });

  it.each([
    ['a broken file', 'certification X { codes { compétence "C{n}" } }\ncompétnce C3 "Dater."\n', /erreurs d’écriture/],
    ['no scheme', 'certification X\ncompétence C3 "Dater."\n', /codes \{/],
    ['no certification', 'catalogue MAISON "Maison"\n', /aucune certification/],
  ])('says why it cannot: %s', async (_why, text, reason) => {
    await client.open(MAIN, text);
    const answer = await client.request<{ refus: string; changes: [] }>('referentiel/renumber', { uri: MAIN });
    expect(answer.refus).toMatch(reason);
    expect(answer.changes).toEqual([]);
  });

  it('is not offered when all codes follow', async () => {
    const { actions } = await offered({
      [MAIN]: 'certification X { codes { compétence "C{n}" } }\ncompétence C1 "Da‸ter."\n',
    });
    expect(actions.filter(({ title }) => /Renuméroter/.test(title))).toEqual([]);
  });
});

describe('a whole example of ours', () => {
  const example = (name: string, before: string) => {
    const text = readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
    expect(text).toContain(before);
    return { [MAIN]: text.replace(before, `${before}‸`) };
  };

  it.each([
    ['developpeur-mediation-culturelle.ref', 'modalité "', /Déclarer cette modalité/],
    ['developpeur-mediation-culturelle.ref', 'contexte "', /Extraire/],
    ['architecte-services-numeriques.ref', 'compétence C7 "', /transversale/],
    ['architecte-services-numeriques.ref', 'description "', /Extraire/],
  ])('keeps every word of %s: %s', async (name, before, title) => {
    const { before: old, after } = await refactor(example(name, before), title);
    expect(after).not.toEqual(old);
  });
});
