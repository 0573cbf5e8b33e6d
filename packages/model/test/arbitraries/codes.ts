import fc from 'fast-check';
import { type Certification, type Element, type Genre, walk } from '../../src/index.js';

/** The shapes that the codes of each kind may take; one is chosen for a whole certification. */
const SHAPES: Record<Genre, ((n: number) => string)[]> = {
  bloc: [(n) => `BC${n}`, (n) => `RNCP12345BC${String(n).padStart(2, '0')}`, (n) => `B_${n}`],
  activite: [(n) => `A${n}`, (n) => `A.${n}`, (n) => `É${n}`],
  tache: [(n) => `A1T${n}`, (n) => `T-${n}`, (n) => `2.${n}`],
  sousTache: [(n) => `A1T2S${n}`, (n) => `ST${n}`],
  competence: [(n) => `C${n}`, (n) => `C6_${n}`, (n) => `1.${n}`],
  critere: [(n) => `CE3.${n}`, (n) => `K${n}`, (n) => `${n}n`],
  choix: [(n) => `SPE${n}`],
  option: [(n) => `OP${n}`, (n) => `Option-${n}`],
  epreuve: [(n) => `E${n}`, (n) => `EP.${n}`],
  partie: [(n) => `P${n}`],
  competenceTransversale: [(n) => `CT${n}`],
  texte: [(n) => `ORAL${n}`, (n) => `TXT_${n}`],
};

/** Codes that may start again in each owner: the owner's kind. */
const RESTARTS: Partial<Record<Genre, Element['genre']>> = {
  activite: 'bloc',
  competence: 'activite',
  critere: 'competence',
  partie: 'epreuve',
};

export interface CodeStyle {
  shape: number;
  restart: boolean;
}

export const codeStyle: fc.Arbitrary<CodeStyle> = fc.record({ shape: fc.nat(5), restart: fc.boolean() });

/**
 * Gives a code to each element that has a place for one: unique in the certification or, with `restart`, in the owner.
 * A code that does not start again never equals one that does.
 */
export function assignCodes(certification: Certification, { shape, restart }: CodeStyle): void {
  const counters = new Map<unknown, number>();
  const next = (counter: unknown, start: number) => {
    const n = counters.get(counter) ?? start;
    counters.set(counter, n + 1);
    return n;
  };
  if (certification.code !== undefined) certification.code = 'ASNR';
  const local = new Map<Element, Map<string, number>>();
  walk(certification, (element, path) => {
    if (element.code === undefined || element.genre === 'certification') return;
    const owner = path.at(-1) as Element;
    const restarts = restart && RESTARTS[element.genre] === owner.genre;
    if (restarts && !local.has(owner)) local.set(owner, new Map());
    const shapes = SHAPES[element.genre];
    const n = restarts ? (local.get(owner)?.get(element.genre) ?? 1) : next(element.genre, restart ? 50 : 1);
    if (restarts) local.get(owner)?.set(element.genre, n + 1);
    element.code = (shapes[shape % shapes.length] as (n: number) => string)(n);
  });
}
