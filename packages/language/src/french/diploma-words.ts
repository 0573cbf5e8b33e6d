import data from './data/titres-diplomes.json' with { type: 'json' };
import { perText } from './per-text.js';
import { titleKind } from './titles.js';
import { wordsOf } from './words.js';

/** What a certification's title borrows: the name of a training, of a diploma, or of a certificate of the branches. */
export interface Borrowed {
  kind: 'formation' | 'diplôme' | 'branche';
  /** The words as the title has them. */
  mot: string;
}

const ACRONYMS = new Set(data.sigles);
const AMBIGUOUS = new Set(data.siglesAmbigus);
const OF_BRANCHES = new Set([...data.siglesDeBranche, ...data.locutionsDeBranche]);

function phraseIn(title: string, phrases: readonly string[]): string | undefined {
  const words = wordsOf(title);
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const wanted = wordsOf(phrase).map(({ lower }) => lower);
    const at = words.findIndex((_, rank) => wanted.every((word, offset) => words[rank + offset]?.lower === word));
    const [first, last] = [words[at], words[at + wanted.length - 1]];
    if (first && last) return title.slice(first.start, last.end);
  }
  return undefined;
}

function acronymIn(title: string): string | undefined {
  const shouted = title === title.toUpperCase();
  return wordsOf(title).find(({ text }) => ACRONYMS.has(text) && !(shouted && AMBIGUOUS.has(text)))?.text;
}

function diplomaIn(title: string): string | undefined {
  const first = wordsOf(title)[0];
  if (first && data.premiers.includes(first.lower)) return first.text;
  return acronymIn(title) ?? phraseIn(title, data.locutions);
}

function trainingIn(title: string): string | undefined {
  const first = wordsOf(title)[0];
  if (first && /^formations?$/.test(first.lower)) return first.text;
  // « Responsable de formation professionnelle » names a job.
  return titleKind(title).kind === 'metier' ? undefined : phraseIn(title, data.formation);
}

/** The training or the diploma that a title evokes. */
export const borrowedIn: (title: string) => { found: Borrowed | undefined } = perText((title) => {
  const formation = trainingIn(title);
  if (formation) return { found: { kind: 'formation', mot: formation } };
  const mot = diplomaIn(title);
  if (!mot) return { found: undefined };
  return { found: { kind: OF_BRANCHES.has(mot) || OF_BRANCHES.has(mot.toLowerCase()) ? 'branche' : 'diplôme', mot } };
});

const deliversDiplomas = (nom: string) => phraseIn(nom, data.certificateursDeDroit) !== undefined;
const isOfBranch = (nom: string) => phraseIn(nom, data.branches) !== undefined;

/** Whether one who certifies may use such a name: a ministry or a university its diplomas, a branch its certificates. */
export function mayBorrow(nom: string, { kind }: Borrowed): boolean {
  if (kind === 'formation') return false;
  return kind === 'diplôme' ? deliversDiplomas(nom) : isOfBranch(nom);
}
