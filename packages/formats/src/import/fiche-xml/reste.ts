import type { Note, Prose, Puce } from '@referentiel/model';
import { labelOf } from './labels.js';
import type { Noeud } from './noeud.js';
import { fieldProse, fieldTitle } from './textes.js';

/** Longer fields have a note of their own. */
const SHORT = 200;

function isLeaf(node: Noeud): boolean {
  return !node.children.some(({ name }) => /^[A-Z]/.test(name));
}

/** The words of an element on one line: the fields of one thing are parted by a dash, things by a semicolon. */
function wordsOf(node: Noeud): string {
  if (isLeaf(node)) return fieldTitle(node.content);
  const parts = node.children.map((child) => {
    const words = wordsOf(child);
    return isLeaf(child) && /^(?:ACTIF|ANNEE|NOMBRE|TAUX|DATE|ETAT|HABILITATION)/.test(child.name)
      ? `${labelOf(child.name)} ${words}`
      : words;
  });
  return parts.join(node.children.every(isLeaf) ? ' – ' : '\u00a0; ');
}

function item(texte: string): Puce {
  return { runs: [{ texte }], sousPuces: [] };
}

function listed(title: string, items: string[]): Prose {
  return {
    blocs: [
      { genre: 'paragraphe', runs: [{ texte: title, gras: true }] },
      { genre: 'liste', ordonnee: false, puces: items.map(item) },
    ],
  };
}

/** What is left of a fiche, as notes of the certification: one for all short fields, one for each long one. */
export function notesOf(rest: Noeud | undefined, numero: string): { notes: Note[]; champs: string[] } {
  const fields = (rest?.children ?? []).map((node) => ({ node, label: labelOf(node.name), words: wordsOf(node) }));
  const said = fields.filter(({ words }) => words);
  const short = said.filter(({ words }) => words.length <= SHORT);
  const long = said.filter(({ words }) => words.length > SHORT);
  const head = `Autres renseignements de la fiche${numero ? ` ${numero}` : ''}`;
  const notes: Note[] = short.length
    ? [
        {
          texte: listed(
            head,
            short.map(({ label, words }) => `${label}\u00a0: ${words}`),
          ),
        },
      ]
    : [];
  for (const { node, label, words } of long) {
    const title = `${label} (fiche${numero ? ` ${numero}` : ''})`;
    const prose = isLeaf(node) ? fieldProse(node.content) : undefined;
    const blocs = prose?.blocs ?? listed('', words.split('\u00a0; ')).blocs.slice(1);
    notes.push({ texte: { blocs: [{ genre: 'paragraphe', runs: [{ texte: title, gras: true }] }, ...blocs] } });
  }
  return { notes, champs: said.map(({ label }) => label) };
}
