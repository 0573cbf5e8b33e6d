import {
  isParametre,
  type Liste,
  type Paragraphe,
  type Prose,
  type Puce,
  parseProse,
  type Run,
} from '@referentiel/model';
import { literalContent } from '../../source/text-literal.js';
import { isClosed } from './literal.js';

/** A text that is a list, which some paragraphs may introduce. */
export interface BulletedText {
  introduction: Paragraphe[];
  /** At least two. */
  puces: Puce[];
}

/** The mark between the items of a list says nothing of an item that stands alone. */
export function withoutSeparator(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || isParametre(last)) return runs;
  return [...runs.slice(0, -1), { ...last, texte: last.texte.replace(/(?<!\s)\s*[;,]$/, '') }];
}

/**
 * Reads a text between quotes as a list of at least two items with words, each without the `;` that parted it from the next one;
 * undefined for any other text: one that is not closed, or that goes on behind its list, where nobody knows of which items it
 * speaks.
 */
export function bulletedText(image: string): BulletedText | undefined {
  if (!isClosed(image)) return undefined;
  const { blocs } = parseProse(literalContent(image).content, { dedent: true });
  const first = blocs.findIndex(({ genre }) => genre === 'liste');
  const isLead = (bloc: (typeof blocs)[number]): bloc is Paragraphe => bloc.genre === 'paragraphe';
  const isList = (bloc: (typeof blocs)[number]): bloc is Liste => bloc.genre === 'liste';
  const lists = first < 0 ? [] : blocs.slice(first);
  if (!lists.every(isList)) return undefined;
  const puces = lists.flatMap((list) => list.puces);
  if (puces.length < 2 || puces.some(({ runs }) => !runs.length)) return undefined;
  return {
    introduction: blocs.slice(0, first).filter(isLead),
    puces: puces.map(({ runs, sousPuces }) => ({ runs: withoutSeparator(runs), sousPuces })),
  };
}

/** An item as a text of its own: its words, and its second level as the list. */
export function textOfBullet({ runs, sousPuces }: Puce): Prose {
  const list: Liste = {
    genre: 'liste',
    ordonnee: false,
    puces: sousPuces.map((one) => ({ runs: one, sousPuces: [] })),
  };
  return { blocs: [{ genre: 'paragraphe', runs }, ...(sousPuces.length ? [list] : [])] };
}
