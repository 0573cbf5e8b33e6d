import type { Plage } from '@referentiel/model';
import type { FullRow } from '../table/flow.js';
import type { PrintedCode } from '../text/code.js';
import { bareWords } from '../text/fold.js';
import type { Line } from '../text/line.js';
import { type ContainerTitle, codeOfLine, containerTitle, intituleOf } from './container-title.js';

/** What a row over the whole width is. */
export type FullRowKind =
  | { kind: 'title'; title: ContainerTitle; guessed?: true }
  | { kind: 'choix'; title?: { code?: PrintedCode; intitule: string }; nombre?: Plage }
  | { kind: 'finale' }
  | { kind: 'texte' };

/** « 1 option au choix parmi 4 », « 2 options au moins, au choix parmi 5 ». */
const NOMBRE = /^(\d{1,2})(?: a (\d{1,2}))? options? (au moins |au plus )?au choix parmi \d{1,2}$/;
const CHOICE = /(?:^| )(?:au choix|specialisations?|specialites?|options|parcours)(?: |$)/;
/** What our own export calls the rows of final evaluations. */
export const FINALE = /^evaluation (?:finale|du tronc commun et de l option choisie)$/;

/** How many options a line says to take. */
export function nombreIn({ text }: Line): Plage | undefined {
  const match = NOMBRE.exec(bareWords(text));
  if (!match) return undefined;
  const [min, max] = [Number(match[1]), Number(match[2] ?? match[1])];
  if (match[3] === 'au moins ') return { min };
  return match[3] === 'au plus ' ? { max } : { min, max };
}

/** What the tree knows when a row is read. */
export interface FullRowContext {
  /** The level of heading of the bloc that is open. */
  blocOutline?: number;
  /** The next row over the whole width opens an option. */
  beforeOption: boolean;
  /** The level of heading of the choice that is open. */
  choixOutline?: number;
  /** Some bloc of the document says that it is one. */
  hasNamedBlocs: boolean;
}

function isHeading(line: Line, { shade }: FullRow): boolean {
  return line.outline !== undefined || ((line.bold || shade !== undefined) && !line.bullet && !/[.;]$/.test(line.text));
}

const MAX_TITLE = 250;

/** Whether a heading stands inside the bloc or the choice that is open: it is then an option. */
function isInside(line: Line, { blocOutline, choixOutline }: FullRowContext): boolean {
  const { outline } = line;
  if (outline === undefined) return false;
  const around = Math.max(blocOutline ?? 0, choixOutline ?? 0);
  return around > 0 && outline > around;
}

export function fullRowKind(row: FullRow, context: FullRowContext): FullRowKind {
  const [first, ...rest] = row.lines;
  if (!first) return { kind: 'texte' };
  const bare = bareWords(first.text);
  if (FINALE.test(bare) && (first.bold || first.outline !== undefined)) return { kind: 'finale' };
  const nombre = row.lines.flatMap((line) => nombreIn(line) ?? [])[0];
  const title = first.text.length <= MAX_TITLE ? containerTitle(first) : undefined;
  const isChoice =
    CHOICE.test(bare) && context.beforeOption && title?.genre !== 'option' && first.text.length < MAX_TITLE;
  if (nombre || (isChoice && !(title?.genre === 'bloc'))) {
    if (nombreIn(first)) return { kind: 'choix', ...(nombre && { nombre }) };
    const code = codeOfLine(first);
    return {
      kind: 'choix',
      title: { ...(code && { code }), intitule: intituleOf(first, code) },
      ...(nombre && { nombre }),
    };
  }
  if (title) return { kind: 'title', title };
  if (first.text.length > MAX_TITLE || !isHeading(first, row)) return { kind: 'texte' };
  const code = codeOfLine(first);
  const named = { ...(code && { code }), intitule: intituleOf(first, code) };
  if (isInside(first, context)) return { kind: 'title', title: { genre: 'option', ...named } };
  if (first.outline !== undefined || !context.hasNamedBlocs || rest.length > 0) {
    const guessed = first.outline === undefined ? { guessed: true as const } : {};
    return { kind: 'title', title: { genre: 'bloc', ...named }, ...guessed };
  }
  return { kind: 'texte' };
}
