import { describe, expect, it } from 'vitest';
import { certification, folder, run } from './support/cli.js';
import { typography } from './support/typography.js';

const NBSP = '\u00a0';

/** What is typed, and what must be in the answer (« ~ » stands for a no-break space). */
const MISTAKES: [args: string[], answer: string][] = [
  [['chek'], 'La commande «~chek~» n’existe pas. Vouliez-vous dire «~check~»~?'],
  [['x.ref'], '«~referentiel check x.ref~»'],
  [['help', 'nope'], 'La commande «~nope~» n’existe pas.'],
  [['--bogus'], 'L’option «~--bogus~» n’existe pas.'],
  [['check', '--fomat', 'json'], 'Vouliez-vous dire «~--format~»~?'],
  [
    ['check', '--format', 'xml'],
    'L’option «~--format~» n’accepte pas «~xml~». Valeurs possibles~: pretty, json, sarif, github.',
  ],
  [['check', '--max-warnings', '-1'], 'L’option «~--max-warnings~» n’accepte pas «~-1~». Donnez un nombre entier.'],
  [['check', 'absent.ref'], '«~absent.ref~»~: fichier ou dossier introuvable.'],
  [['check', 'lisez-moi.txt'], '«~lisez-moi.txt~» n’est pas un fichier .ref'],
  [['check', '--watch', 'absent'], '«~absent~»~: fichier ou dossier introuvable.'],
  [['check', '--lang'], 'L’option «~--lang~» attend une valeur. Valeurs possibles~: fr, en.'],
  [['check', '--lang', 'de'], 'L’option «~--lang~» n’accepte pas «~de~».'],
  [['export'], 'Il manque «~fichiers~»'],
  [['export', 'x.ref'], 'Dites dans quel format exporter, par exemple --to docx.'],
  [['export', 'x.ref', '--to'], 'L’option «~--to~» attend une valeur.'],
  [['export', 'x.ref', '--to', ','], 'Formats~: docx, html, fiche, xlsx, csv, md, json, revue.'],
  [['export', 'x.ref', '--to', 'pdf'], 'Le format «~pdf~» n’existe pas.'],
  [['export', 'x.ref', '--to', 'json', '--draft', '--final'], 'Choisissez --draft ou --final, pas les deux.'],
  [['export', 'x.ref', '--to', 'json', '--date', '2026-02-31'], 'La date «~2026-02-31~» n’existe pas'],
  [['export', 'x.ref', '--to', 'json', '--date', '1/12/2026'], 'comme 2026-12-01'],
  [['export', 'catalogue.ref', '--to', 'json'], 'Il n’y a pas de certification à exporter'],
  [['export', 'vide', '--to', 'json'], 'Aucun fichier .ref ici'],
  [['import'], 'Il manque «~fichier~»'],
  [['import', 'lisez-moi.txt'], 'ne s’importe pas~: donnez un fichier .docx'],
  [['import', 'absent.json'], '«~absent.json~» ne peut pas être lu~: fichier ou dossier introuvable.'],
  [['renumber', 'a', 'b'], 'Il y a trop d’arguments pour «~renumber~».'],
  [['renumber', 'catalogue.ref'], 'ne contient pas de certification'],
  [['renumber', '.'], 'contient plusieurs certifications'],
  [['rules', 'lex-1'], 'Vouliez-vous dire «~LEX-01~»~?'],
  [['rules', 'zzzzzzzz'], 'La liste~: «~referentiel rules~».'],
];

describe.concurrent('a mistake of use', () => {
  it.each(MISTAKES)('%j exits with 2 and one message with a remedy', async (args, answer) => {
    const cwd = folder({
      'x.ref': certification(),
      'y.ref': certification('Y'),
      'catalogue.ref': 'catalogue M "Maison" { }\n',
      'lisez-moi.txt': 'Bonjour',
      'vide/rien.txt': '',
    });
    const { code, stdout, stderr } = await run(args, { cwd });
    expect(stderr).toContain(answer.replaceAll('~', NBSP));
    expect(typography(stderr)).toEqual([]);
    expect(stderr).not.toMatch(/error|invalid|argument '|ENOENT/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('is told in English with --lang en', async () => {
    const { code, stderr } = await run(['check', '--fomat', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain("Unknown option '--fomat'");
    expect(stderr).toContain('Help: “referentiel check --help”.');
  });
});
