import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/index.js';
import { accentue, echappe, echappeDebut } from '../../src/markdown/echappe.js';
import { markdown } from '../../src/markdown/index.js';
import {
  activite,
  bloc,
  certification,
  competence,
  critere,
  epreuve,
  evaluee,
  minutes,
  tache,
  texte,
  titre,
} from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';
import { sous, texteVu } from './lecture.js';

describe('the Markdown of a référentiel', () => {
  const model = () =>
    certification(
      [
        bloc('B1', [
          activite(
            'A1',
            [
              tache('T1'),
              competence(
                'C1',
                [
                  critere('Premier. Puis second\u00a0:\n- un ;\n- deux.', 'CE1'),
                  critere('Autre.', 'CE2'),
                  evaluee(['E1']),
                ],
                {
                  enonce: texte('Relever. Mesurer ensuite.\n- ici\n- là'),
                  references: [{ catalogue: 'e-CF', entree: 'A.5', niveau: 4 }],
                  themes: ['handicap'],
                },
              ),
            ],
            { contexte: titre('Au bureau.') },
          ),
        ]),
      ],
      {
        intitule: 'Veilleur',
        epreuves: [epreuve('E1', { duree: minutes(45), description: texte('Oral de {durée}.') })],
      },
    );

  it('has a section for each competence: a line for a sentence, an item for a criterion', () => {
    expect(sous(markdown(model()), 'C1')).toBe(
      [
        'Relever.',
        'Mesurer ensuite.',
        '',
        '- ici',
        '- là',
        '',
        'Critères\u00a0:',
        '',
        '- **CE1** Premier.',
        '  Puis second\u00a0:',
        '  - un ;',
        '  - deux.',
        '- **CE2** Autre.',
        '',
        'Évaluation\u00a0:',
        '',
        '- E1 Intitulé de E1',
        '',
        'Références\u00a0: e-CF A.5 niveau\u00a04',
        '',
        'Thèmes\u00a0: handicap',
      ].join('\n'),
    );
  });

  it('titles blocs and activities, lists their tasks, describes each épreuve once', () => {
    const text = markdown(model());
    const titles = text.split('\n').filter((line) => line.startsWith('#'));
    expect(titles).toEqual([
      '# Veilleur',
      '## B1 Intitulé de B1',
      '### A1 Intitulé de A1',
      '#### C1',
      '## Épreuves',
      '### E1 Intitulé de E1',
      '## Synthèse',
      '## Correspondance avec e-CF',
    ]);
    expect(sous(text, 'A1 Intitulé de A1')).toMatch(
      /^- \*\*T1\*\* Intitulé de T1\n\n\*Contexte\u00a0:\* Au bureau\.\n/,
    );
    expect(sous(text, 'E1 Intitulé de E1')).toBe('- *Durée\u00a0:* 45\u00a0min\n\nOral de 45\u00a0min.');
    expect(sous(text, 'Synthèse').split('\n').at(-1)).toBe('| C1 | E1 Intitulé de E1 | 2 | handicap |');
  });

  it('changes one line when one sentence, one criterion or one reference changes', () => {
    const before = markdown(model()).split('\n');
    const change = (edit: (text: string) => string) => {
      const after = markdown(JSON.parse(edit(JSON.stringify(model())))).split('\n');
      const kept = new Set(after);
      return before.filter((line) => !kept.has(line));
    };
    expect(change((text) => text.replace('Mesurer ensuite', 'Mesurer après'))).toEqual(['Mesurer ensuite.']);
    expect(change((text) => text.replace('Autre.', 'Encore.'))).toEqual(['- **CE2** Autre.']);
  });

  it('keeps numbers of lists, second levels, and two lists apart', () => {
    const puce = (mot: string, ...sous: string[]) => ({
      runs: [{ texte: mot }],
      sousPuces: sous.map((one) => [{ texte: one }]),
    });
    const liste = (debut: number, puces: ReturnType<typeof puce>[]) => ({
      genre: 'liste' as const,
      ordonnee: true,
      debut,
      puces,
    });
    const enonce = { blocs: [liste(1, [puce('un', 'dessous'), puce('deux')]), liste(5, [puce('cinq')])] };
    const text = sous(markdown(certification([competence('C1', [], { enonce })])), 'C1');
    expect(text).toBe('1. un\n   - dessous\n2. deux\n\n<!-- -->\n\n5. cinq');
    expect(markdown(riche())).toContain(
      '1. lire ;\n2. écrire.\n\nReprise\u00a0:\n\n4. quatre ;\n5. cinq.'.replace('\u00a0', ' '),
    );
  });

  it('leaves no character of the author to be read as markup', () => {
    const hostile =
      '# titre\n\n| a | b |\n|---|---|\n<img src=x onerror=alert(1)> [lien](http://x) `code` *a* _b_ ~~c~~ $d$ &amp; \\ 1. x';
    const enonce = { blocs: [{ genre: 'paragraphe' as const, runs: [{ texte: hostile }] }] };
    const text = markdown(certification([competence('C1', [], { enonce })], { intitule: 'C# *x*' }));
    expect(text).toContain('# C# \\*x\\*\n');
    const own = sous(text, 'C1');
    expect(own.split('\n')).toHaveLength(1);
    expect(own.startsWith('\\# titre<br>')).toBe(true);
    expect(own.replace(/<br>/g, '')).not.toMatch(/(?<!\\)[<>|`*_[\]$~&]/);
    expect(texteVu(own)).toBe(hostile.replaceAll('\n', '').replace(/\s+/g, ' '));
  });

  it('escapes only what a place needs', () => {
    expect(echappeDebut('- tiret')).toBe('\\- tiret');
    expect(echappeDebut('12. douze')).toBe('12\\. douze');
    expect(echappeDebut('12.5 points - x')).toBe('12.5 points - x');
    expect(echappe('C6_4 | x')).toBe('C6\\_4 \\| x');
    expect(accentue('A1 –', '**', ' ')).toBe('**A1 –**');
    expect(accentue('A1 –', '**', 's')).toBe('<strong>A1 –</strong>');
    expect(accentue(' a', '*', ' ')).toBe('<em> a</em>');
  });

  it('marks a draft, is known as ours, stands on nothing', () => {
    const [file] = EXPORT_FORMATS.find(({ id }) => id === 'md')?.files ?? [];
    expect(markdown(riche(), { mode: 'draft' })).toContain('\n**BROUILLON**\n');
    expect(markdown(riche())).not.toContain('BROUILLON');
    expect(file?.isOwn(strToU8(markdown(riche())))).toBe(true);
    expect(file?.isOwn(strToU8('# Mes notes\n'))).toBe(false);
    expect(markdown(certification([]))).toMatch(/^<!-- .* -->\n\n# Référentiels\n$/);
  });
});
