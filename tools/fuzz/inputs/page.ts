import { join } from 'node:path';
import type { Row } from './rows.ts';

export const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'pratique', 'fichiers-difficiles.md');

const HEAD = `# Fichiers difficiles

Un fichier peut arriver abîmé, immense, dans un autre encodage que prévu, ou n’être pas un fichier du tout. Référentiel le dit et
continue\u00a0: les autres fichiers sont vérifiés, l’éditeur répond toujours.

Ce tableau est écrit par le programme lui-même\u00a0: chaque fichier a été donné à \`referentiel check\`, et
à l’éditeur dans un même dossier, à côté d’un fichier voisin qui doit rester vérifié. Quand plusieurs remarques sont faites, la
plus importante est citée. Code de sortie\u00a0: 0 sans erreur, 1 quand le texte contient des erreurs, 2 quand un fichier demandé n’a
pas pu être lu.

| Fichier | \`referentiel check\` | Code | Dans l’éditeur |
| --- | --- | --- | --- |
`;

/** A cell of a table: on one line, without what Markdown would take for something else. */
function cell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\p{Cc}\u2028\u2029\ufffd]/gu, '\ufffd')
    .replace(/[\\|*_<>[\]`]/g, (sign) => `\\${sign}`);
}

/** The page of the guide, from what the program said. */
export function page(rows: readonly Row[]): string {
  const lines = rows.map(({ what, code, check, editor }) => {
    const inEditor = editor === check && check !== 'rien' ? 'de même' : editor;
    return `| ${[what, check, String(code ?? '—'), inEditor].map(cell).join(' | ')} |`;
  });
  return `${HEAD}${lines.join('\n')}\n`;
}
