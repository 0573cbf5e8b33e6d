import type { Point, Stretch } from './places.js';

/** What the extension tells the page. */
export type ToPage =
  | { type: 'apercu'; uri: string; tableau: string; couverture: string }
  /** A sentence above the preview; null takes it away. */
  | { type: 'avis'; texte: string | null }
  | { type: 'curseur'; doc: number; point: Point };

/** What a place that the page names is: something of the model, or a problem, which may start in the middle of a text. */
export type Cible = 'element' | 'probleme';

/** What the page tells the extension. */
export type FromPage = { type: 'pret' } | { type: 'ouvrir'; place: Stretch; cible: Cible };

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isPoint(value: unknown): value is Point {
  return isFields(value) && isCount(value.line) && isCount(value.character);
}

/** A message of the page; undefined for anything else that arrives. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isFields(value)) return undefined;
  if (value.type === 'pret') return { type: 'pret' };
  const { type, place, cible } = value;
  if (type !== 'ouvrir' || !isFields(place) || (cible !== 'element' && cible !== 'probleme')) return undefined;
  const { doc, start, end } = place;
  return isCount(doc) && isPoint(start) && isPoint(end) ? { type, place: { doc, start, end }, cible } : undefined;
}

/** A message of the extension; undefined for anything else that arrives. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isFields(value)) return undefined;
  const { type, uri, tableau, couverture, texte, doc, point } = value;
  const isText = (one: unknown): one is string => typeof one === 'string';
  if (type === 'apercu' && isText(uri) && isText(tableau) && isText(couverture)) {
    return { type, uri, tableau, couverture };
  }
  if (type === 'avis' && (isText(texte) || texte === null)) return { type, texte };
  if (type === 'curseur' && isCount(doc) && isPoint(point)) return { type, doc, point };
  return undefined;
}
