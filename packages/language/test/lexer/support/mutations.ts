import type { IToken } from 'chevrotain';

export const KINDS = ['closing quote', 'opening quote', '{', '}', 'keyword letter', 'prose line'] as const;
export type Kind = (typeof KINDS)[number];

/** One mistake: `text` between `at` and `to` replaced by `insert`. */
export interface Mutation {
  kind: Kind;
  at: number;
  to: number;
  insert: string;
}

/** Lines as people paste them from a document or an e-mail, some of them beginning like statements. */
const PROSE = [
  'Le candidat présente son travail devant le jury.',
  'Les compétences suivantes sont évaluées en situation professionnelle',
  'Compétence requise : savoir rédiger une note de synthèse.',
  '- recenser les besoins des équipes ;',
  '• tenir le registre, puis le transmettre à la direction',
  'Épreuve orale devant un jury de deux professionnels (30 minutes)',
  'bloc de compétences validé par équivalence, voir annexe 2',
  'À revoir avec Sophie avant le 12 mars !',
  "L'élève doit « maîtriser » les outils de base.",
  'note : le seuil de 90 % tient-il ?',
  'durée et modalités à préciser',
  'Cf. guide méthodologique, p. 12-14',
  '3. Modalités de validation',
  'critères et indicateurs à compléter par le comité',
];

/** Every place where one mistake of a kind can be made in a sound text. */
export function mutationsOf(text: string, tokens: readonly IToken[]): Mutation[] {
  const found: Mutation[] = [];
  const add = (kind: Kind, at: number, to: number, insert = '') => found.push({ kind, at, to, insert });
  for (const token of tokens) {
    const end = (token.endOffset as number) + 1;
    const { startOffset, image } = token;
    const name = token.tokenType.name;
    if (name === 'TEXTE') {
      const width = image.startsWith('"""') ? 3 : 1;
      for (let count = width; count > 0; count -= 2) {
        add('opening quote', startOffset, startOffset + count);
        add('closing quote', end - count, end);
      }
    } else if (name === '{' || name === '}') {
      add(name, startOffset, end);
    } else if (/^\p{Ll}/u.test(name)) {
      for (let at = startOffset; at < end; at++) add('keyword letter', at, at + 1);
    }
  }
  let line = 0;
  for (const start of lineStartsOutside(text, tokens)) {
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
    add('prose line', start, start, `${indent}${PROSE[line++ % PROSE.length]}\n`);
  }
  return found;
}

/** Offsets of the line starts that lie in no token. */
function lineStartsOutside(text: string, tokens: readonly IToken[]): number[] {
  const starts: number[] = [];
  let index = 0;
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1 || -1) {
    while (index < tokens.length && ((tokens[index] as IToken).endOffset as number) < at) index++;
    const token = tokens[index];
    if (!token || token.startOffset >= at) starts.push(at);
  }
  return starts;
}

export function apply(text: string, mutation: Mutation): string {
  return text.slice(0, mutation.at) + mutation.insert + text.slice(mutation.to);
}

/** At most `limit` of some cases, evenly spread. */
export function spread<T>(cases: readonly T[], limit: number): T[] {
  if (cases.length <= limit) return [...cases];
  return Array.from({ length: limit }, (_, index) => cases[Math.floor((index * cases.length) / limit)] as T);
}
