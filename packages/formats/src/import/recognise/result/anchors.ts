import type { Certification, Competence, Critere, Epreuve } from '@referentiel/model';
import type { Line } from '../text/line.js';
import type { Owner } from './tree.js';

/** An element that may hold a note. */
export type Noted = Owner | Competence | Critere | Epreuve | Certification;

/** Which element each line went to, so that notes and comments find the nearest one. */
export class Anchors {
  private readonly of = new Map<Line, Noted>();

  set(lines: readonly Line[], element: Noted): void {
    for (const line of lines) this.of.set(line, element);
  }

  get(line: Line): Noted | undefined {
    return this.of.get(line);
  }
}
