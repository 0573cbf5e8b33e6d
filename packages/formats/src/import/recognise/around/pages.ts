import type { Certification } from '@referentiel/model';
import type { Work } from '../result/work.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { proseOf } from '../text/prose.js';
import { isForm } from './boilerplate.js';

type Field = 'objectifs' | 'contexte' | 'emplois' | 'secteurs' | 'reglementation' | 'prerequis';

/** What the titles of pages of presentation announce. */
const TITLES: [title: RegExp, field: Field][] = [
  [/^(?:objectifs?|finalites?)(?: (?:de la certification|professionnels?|vises?))*$/, 'objectifs'],
  [/^contexte(?: et enjeux)?(?: de la certification| professionnel| du metier)*$/, 'contexte'],
  [
    /^(?:(?:emplois?|metiers?|fonctions?)(?: et)?(?: emplois?| metiers?| fonctions?)?(?: vise?e?s?| accessibles?| exerces?)*|types? d emplois? accessibles?|debouches?)$/,
    'emplois',
  ],
  [/^secteurs?(?: d activites?)?(?: vises?| concernes?)?$/, 'secteurs'],
  [/^reglementations?(?: d activites?| applicable)?$/, 'reglementation'],
  [/^pre ?requis(?: a l entree| d acces| exiges?)?(?: en formation)?$/, 'prerequis'],
];

/** « 2. Métiers visés », a heading or a short line in bold. */
function isTitle({ outline, bold, bullet, text }: Line): boolean {
  return !bullet && text.length < 90 && (outline !== undefined || bold);
}

/** The number that chapters have. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}|[A-Z])[\s\u00a0]?[.)–-]?[\s\u00a0]/u;

function fieldOf(line: Line): Field | undefined {
  const bare = bareWords(line.text.replace(NUMBER, ''));
  return TITLES.find(([title]) => title.test(bare))?.[1];
}

function isFree(certification: Certification, field: Field): boolean {
  return certification[field] === undefined;
}

/** Reads the pages above the table by their titles: objectives, context, jobs… What stands under another title is left. */
export function readPages(lines: readonly Line[], { tree, ledger }: Work): void {
  const { certification } = tree;
  for (const [rank, line] of lines.entries()) {
    const field = isTitle(line) ? fieldOf(line) : undefined;
    if (!field || !isFree(certification, field)) continue;
    const after = lines.slice(rank + 1);
    const end = after.findIndex((one) => isTitle(one) || isForm(one) || one.style === 'mention');
    const body = ledger.rest(end < 0 ? after : after.slice(0, end));
    if (!body.length) continue;
    ledger.take([line], 'known');
    const prose = proseOf(ledger.take(body));
    if (field === 'contexte') certification.contexte = titled(line, prose);
    else certification[field] = prose;
  }
}

function titled({ text }: Line, texte: ReturnType<typeof proseOf>): NonNullable<Certification['contexte']> {
  const titre = text.replace(NUMBER, '').replace(/(?<!\s)\s*(?::\s*)?$/u, '');
  return bareWords(titre) === 'contexte' ? { texte } : { titre, texte };
}
