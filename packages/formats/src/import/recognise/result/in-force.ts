import type { Certification, Competence, ContenuEvaluation, Evaluation } from '@referentiel/model';
import type { Owner } from './tree.js';

/** Something that evaluates a competence: épreuves that go together, or a free text. */
export interface Piece {
  /** What tells it from others, so that neighbours that have the same share it. */
  key: string;
  /** Made once for each element that holds it. */
  make(): { groupe: Evaluation['groupes'][number] } | { contenu: ContenuEvaluation };
}

type Holder = Owner | Competence;

/** What stands in force beside each competence, or beside a container that has none. */
export class InForce {
  private readonly pieces = new Map<Holder, Piece[]>();

  add(holder: Holder, piece: Piece): void {
    const known = this.pieces.get(holder);
    if (!known) this.pieces.set(holder, [piece]);
    // A cell cut by a page says the same twice beside one competence.
    else if (!known.some(({ key }) => key === piece.key)) known.push(piece);
  }

  /** What stands beside an element so far. */
  of(holder: Holder): readonly Piece[] {
    return this.pieces.get(holder) ?? [];
  }

  /**
   * Says each thing at the highest container in which everything has it, then gives it to the elements. `prepare` is told
   * how many elements say each thing, before anything is made.
   */
  settle(certification: Certification, prepare: (counts: ReadonlyMap<string, number>) => void): void {
    this.given.set(certification, this.shared(certification));
    const counts = new Map<string, number>();
    for (const { key } of [...this.given.values()].flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
    prepare(counts);
    for (const [holder, pieces] of this.given) {
      (holder.contenu as ContenuEvaluation[]).unshift(...contenuFrom(pieces));
    }
  }

  private readonly given = new Map<Holder, Piece[]>();

  /** What all that a container holds has in common at the start, taken off each of them. */
  private shared(owner: Owner): Piece[] {
    const own = this.pieces.get(owner) ?? [];
    const held = owner.contenu.filter((child): child is Exclude<Holder, Certification> => 'contenu' in child);
    const lists = held.flatMap((child): { child: Holder; list: Piece[] }[] => {
      if (child.genre === 'competence') return [{ child, list: this.pieces.get(child) ?? [] }];
      const list = this.shared(child);
      return hasRows(child) || list.length ? [{ child, list }] : [];
    });
    const least = owner.genre === 'certification' ? 2 : 1;
    const common = lists.length >= least && !own.length ? commonStart(lists.map(({ list }) => list)) : 0;
    for (const { child, list } of lists) this.given.set(child, list.slice(common));
    return own.length ? own : (lists[0]?.list.slice(0, common) ?? []);
  }
}

function hasRows(owner: Owner): boolean {
  return owner.contenu.some((child) => child.genre === 'competence' || ('contenu' in child && hasRows(child as Owner)));
}

function commonStart(lists: Piece[][]): number {
  const [first = [], ...others] = lists;
  let length = 0;
  while (length < first.length && others.every((list) => list[length]?.key === first[length]?.key)) length++;
  return length;
}

/** Neighbouring épreuves are one « évaluée par ». */
export function contenuFrom(pieces: Piece[]): ContenuEvaluation[] {
  const contenu: ContenuEvaluation[] = [];
  for (const piece of pieces) {
    const made = piece.make();
    const last = contenu.at(-1);
    if ('contenu' in made) contenu.push(made.contenu);
    else if (last?.genre === 'evaluation') last.groupes.push(made.groupe);
    else contenu.push({ genre: 'evaluation', seulement: false, groupes: [made.groupe] });
  }
  return contenu;
}

/** Joins an épreuve to the one before it as a choice. */
export function joinAsChoice(pieces: Piece[], [next, ...rest]: Piece[], mode: 'ou' | 'et/ou'): void {
  const before = pieces.pop();
  if (!next || !before) {
    if (before) pieces.push(before);
    if (next) pieces.push(next);
    return;
  }
  pieces.push(
    {
      key: `${before.key} ${mode} ${next.key}`,
      make: () => {
        const [left, right] = [before.make(), next.make()];
        if (!('groupe' in left) || !('groupe' in right)) return left;
        return { groupe: { choix: mode, renvois: [...left.groupe.renvois, ...right.groupe.renvois] } };
      },
    },
    ...rest,
  );
}
