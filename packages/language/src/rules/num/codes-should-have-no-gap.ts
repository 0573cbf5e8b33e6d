import { addTo, type Element, resolveCount, seriesScope } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { type Coded, codedElements, splitCode } from './coded-elements.js';
import { misplacedCodes } from './codes-should-match-their-parent.js';

/** A series of codes that one counter numbers. */
interface Series {
  coded: Coded[];
  /** Whether the series is known to start at 1. */
  fromOne: boolean;
  /** Numbers that criteria taken up from a transversal competence hold. */
  taken: number;
}

function seriesWithScheme(coded: readonly Coded[], context: RuleContext): Series[] {
  const found: Series[] = [];
  const byKind = new Map<Element['genre'], Map<Element, Series>>();
  for (const one of coded) {
    if (!one.pieces) continue;
    const { genre } = one.element;
    const scope = seriesScope(one.element, one.path, context.certification, one.pieces);
    let inScope = byKind.get(genre);
    if (!inScope) {
      inScope = new Map();
      byKind.set(genre, inScope);
    }
    let series = inScope.get(scope);
    if (!series) {
      series = { coded: [], fromOne: true, taken: resolveCount(scope, genre, context.resolver) };
      inScope.set(scope, series);
      found.push(series);
    }
    series.coded.push(one);
  }
  return found;
}

/** Without a scheme: codes of one kind that differ by their last number only; criteria and tasks inside their owner. */
function seriesWithoutScheme(coded: readonly Coded[]): Series[] {
  const groups = new Map<string, Coded[]>();
  const owners = new Map<Element, number>();
  for (const one of coded) {
    const { genre } = one.element;
    if (one.pieces || genre === 'epreuve' || genre === 'option' || genre === 'choix') continue;
    const parts = splitCode(one.printed);
    if (!parts) continue;
    const owner = one.path.at(-1) as Element;
    if (!owners.has(owner)) owners.set(owner, owners.size);
    const local = genre === 'critere' || genre === 'tache' || genre === 'sousTache' || genre === 'activite';
    const key = `${genre}/${parts.prefix}/${local ? owners.get(owner) : ''}`;
    addTo(groups, key, one);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ coded: group, fromOne: false, taken: 0 }));
}

/** Whether the codes are 1, 2, 3… as they stand: nearly all series are. */
function isCountedUp({ coded, fromOne, taken }: Series): boolean {
  const first = fromOne ? 1 + taken : coded[0]?.numero;
  return first !== undefined && coded.every(({ numero }, rank) => numero === first + rank);
}

function* gapsIn({ coded, fromOne, taken }: Series): Iterable<{ coded: Coded; manque: number[] }> {
  const numbered = coded.filter((one) => one.numero !== undefined);
  const distinct = new Set(numbered.map((one) => one.numero));
  if (distinct.size !== numbered.length) return;
  const sorted = [...numbered].sort((a, b) => (a.numero as number) - (b.numero as number));
  let next = fromOne ? 1 : (sorted[0]?.numero as number);
  let free = taken;
  for (const one of sorted) {
    const manque: number[] = [];
    for (; next < (one.numero as number) && manque.length < 1000; next++) {
      if (free > 0) free--;
      else manque.push(next);
    }
    next = (one.numero as number) + 1;
    if (manque.length) yield { coded: one, manque };
  }
}

/** Codes follow each other: CE3.2 is not followed by CE3.4. Two equal numbers are the business of another rule. */
function* codesShouldHaveNoGap(context: RuleContext): Iterable<Violation> {
  const coded = codedElements(context.certification);
  const misplaced = misplacedCodes(coded);
  // A code with the wrong prefix still holds its number in the series where it stands.
  const mended = !misplaced.size
    ? coded
    : coded.map((one) => (misplaced.has(one) ? { ...one, printed: misplaced.get(one) as string } : one));
  for (const series of [...seriesWithScheme(mended, context), ...seriesWithoutScheme(mended)]) {
    if (isCountedUp(series)) continue;
    for (const { coded: one, manque } of gapsIn(series)) {
      const { element } = one;
      const first = splitCode(one.printed)?.prefix ?? '';
      const names =
        manque.length > 3
          ? `${first}${manque[0]} … ${first}${manque.at(-1)}`
          : manque.map((numero) => first + numero).join(', ');
      const place = element.place && {
        uri: element.place.uri,
        range: element.place.fields.imprime ?? element.place.name,
      };
      yield {
        place,
        params: { code: one.printed, manque: names },
        ...(element.code !== undefined && { element: element.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'NUM-02',
  severity: 'warning',
  title: { fr: 'Les codes devraient se suivre', en: 'Codes should follow each other' },
  why: {
    fr: 'Un numéro manquant fait croire qu’un élément a été perdu. La commande « Renuméroter les codes… » les remet dans l’ordre, renvois compris.',
    en: 'A missing number looks like a lost element. The command “Renumber the Codes…” puts them in order again, references included.',
  },
  source: 'Référentiel, codes',
  message: ({ code, manque }) => ({
    fr: `Il manque ${manque} avant ${code} : renumérotez, ou ajoutez l’élément perdu.`,
    en: `${manque} is missing before ${code}: renumber, or add the lost element.`,
  }),
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts pour les corriger."\ncompétence C3 "Corriger les écarts pour tenir le délai."\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts pour les corriger."\ncompétence C2 "Corriger les écarts pour tenir le délai."\n',
  },
  check: codesShouldHaveNoGap,
};
