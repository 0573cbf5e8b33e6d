import { type BlocTexte, type Liste, type Prose, type Puce, plainParts } from '@referentiel/model';
import type { Block, Perhaps } from './schema.ts';

/** The characters of a text on one line, nothing else changed; undefined when there is none. */
export function said(text: unknown): string | undefined {
  if (typeof text === 'number') return String(text);
  if (typeof text !== 'string') return undefined;
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') || undefined;
}

/** A list that may be missing, or one item where a list is meant. */
export function many<T>(list: Perhaps<T[] | T>): T[] {
  if (Array.isArray(list)) return list.filter((item) => item !== null && item !== undefined);
  return list === null || list === undefined ? [] : [list];
}

export function paragraphe(texte: string): BlocTexte {
  return { genre: 'paragraphe', runs: [{ texte }] };
}

function blockOf(block: Block | string): Block {
  return typeof block === 'string' ? { type: 'item', text: block } : block;
}

/** The items below an item, however deep: a text has two levels of bullets. */
function flattened(items: Perhaps<(Block | string)[]>): string[] {
  return many(items).flatMap((item) => {
    const block = blockOf(item);
    const text = said(block.text);
    return [...(text ? [text] : []), ...flattened(block.items)];
  });
}

function puceOf(block: Block): Puce[] {
  const [first, ...below] = [said(block.text), ...flattened(block.items)].filter((text) => text !== undefined);
  if (first === undefined) return [];
  return [{ runs: [{ texte: first }], sousPuces: below.map((texte) => [{ texte }]) }];
}

function isDeeper(marker: string, first: string): boolean {
  return marker === '- -' && first !== '- -';
}

/** The items of one list; its marks are numbers when all of them follow each other. */
function listeOf(items: Block[]): BlocTexte[] {
  const puces: Puce[] = [];
  const marks = items.map(({ marker }) => said(marker) ?? '');
  items.forEach((item, rank) => {
    const last = puces.at(-1);
    const [puce] = puceOf(item);
    if (puce && last && isDeeper(marks[rank] as string, marks[0] as string))
      last.sousPuces.push(puce.runs, ...puce.sousPuces);
    else if (puce) puces.push(puce);
  });
  if (!puces.length) return [];
  const debut = Number(/^(\d{1,3})\.$/.exec(marks[0] ?? '')?.[1] ?? Number.NaN);
  const ordonnee = puces.length === items.length && marks.every((mark, rank) => mark === `${debut + rank}.`);
  return [{ genre: 'liste', ordonnee, ...(ordonnee && debut !== 1 && { debut }), puces } satisfies Liste];
}

/** A cell's paragraphs and bullets as a text. */
export function proseOf(blocks: Perhaps<(Block | string)[]>): Prose {
  const blocs: BlocTexte[] = [];
  let items: Block[] = [];
  const flush = () => {
    blocs.push(...listeOf(items));
    items = [];
  };
  for (const raw of many(blocks)) {
    const block = typeof raw === 'string' ? { type: 'para', text: raw } : raw;
    if (block.type === 'item') {
      items.push(block);
      continue;
    }
    flush();
    const text = said(block.text);
    if (text) blocs.push(paragraphe(text));
    items.push(...many(block.items).map(blockOf));
  }
  flush();
  return { blocs };
}

/** A sentence with the bullets below it: a competence, a criterion. */
export function lead(text: unknown, items: Perhaps<(Block | string)[]>): Prose | undefined {
  const sentence = said(text);
  const blocs = [...(sentence ? [paragraphe(sentence)] : []), ...listeOf(many(items).map(blockOf))];
  return blocs.length ? { blocs } : undefined;
}

/** Texts that read the same, whatever is a paragraph and what a bullet. */
export function joined(prose: Prose): string {
  return plainParts(prose).join(' ');
}
