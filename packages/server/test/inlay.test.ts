import { afterEach, describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
const ALL = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
let client: TestClient;

afterEach(() => client.stop());

function ask(range = ALL, uri = URI): Promise<InlayHint[]> {
  return client.request('textDocument/inlayHint', { textDocument: { uri }, range });
}

/** The source with each annotation put where it stands, between `⟦` and `⟧`. */
function annotated(text: string, hints: readonly InlayHint[]): string {
  const lines = text.split('\n');
  for (const { position, label } of [...hints].reverse()) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)}⟦${label}⟧${line.slice(position.character)}`;
  }
  return lines.join('\n');
}

async function expectHints(expected: string, settings: unknown = {}): Promise<void> {
  const text = expected.replace(/⟦[^⟧]*⟧/g, '');
  client = await TestClient.start({ settings });
  await client.open(URI, text);
  expect(annotated(text, await ask())).toBe(expected);
}

describe('annotations', () => {
  it('name the entries of catalogues and the épreuves inherited', async () => {
    await expectHints(`certification X {
    vise Cigref 1.6⟦Architecte d’entreprise⟧
    évaluée par E3 justification "Ensemble."
}
épreuve E1 "Étude" { partie P1 "Oral" }
épreuve E2 "Projet"
épreuve E3 "Synthèse"
compétence transversale CT1 "Animer." { évaluée par E2 }
bloc BC1 "A" {
    évalué par E1
    activité A1 "B" {
        évaluée par E2
        compétence C1 "Lire." {⟦← E1 (BC1), E2 (A1)⟧
            réf e-CF A.5⟦Conception de l’architecture⟧ niveau 4, A.1⟦Systèmes d’information et alignement…⟧ niveau 5
        }
        compétence C2 "Écrire." { évaluée seulement par E1.P1 }
        compétence "Compter." // À relire.⟦← E1 (BC1), E2 (A1)⟧
    }
    compétence C3 reprend CT1⟦← E1 (BC1), E2 (CT1)⟧
    compétence C4 "Parler." { modalité "Entretien." }
}
compétence C5 "Jouer." { réf e-CF Z.9 }
`);
    const [, whole] = (await ask()).filter(({ tooltip }) => tooltip);
    expect(whole?.tooltip).toBe('Systèmes d’information et alignement stratégique métier');
  });

  it('stand where the text is broken, and only on the lines asked for', async () => {
    const { text, ranges } = marked(
      'compétence C1 "A" {\n  réf e-CF A.5 niveau\n}\n⟪compétence C2 "B" { réf e-CF B.3,⟫ }\ncompétence C3 "C" { réf e-CF B.4 }\n',
    );
    client = await TestClient.start();
    await client.open(URI, text);
    expect((await ask()).map(({ label }) => label)).toEqual([
      'Conception de l’architecture',
      'Tests',
      'Déploiement de la solution',
    ]);
    expect((await ask(ranges[0]?.range)).map(({ label }) => label)).toEqual(['Tests']);
  });

  it('follow the settings: language, none at all', async () => {
    await expectHints('compétence C1 "A" { réf e-CF B.3⟦Testing⟧ }\n', { langue: 'en' });
    await client.stop();
    await expectHints('compétence C1 "A" { réf e-CF B.3 }\n', { annotations: { actives: false } });
  });

  it('reach a part from its main file', async () => {
    client = await TestClient.start();
    await client.open('file:///d/main.ref', 'certification X\népreuve E1 "Étude"\nbloc BC1 "A" { évalué par E1 }\n');
    await client.open('file:///d/part.ref', 'dans X\nbloc BC2 "B" { évalué par E1 compétence C1 "Lire." }\n');
    expect((await ask(ALL, 'file:///d/part.ref')).map(({ label }) => label)).toEqual(['← E1 (BC2)']);
    expect(await ask(ALL, 'file:///d/main.ref')).toEqual([]);
  });
});
