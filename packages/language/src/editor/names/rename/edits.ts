import { CIBLES, type Element, type Genre, NameTable, walk } from '@referentiel/model';
import type { CheckedCertification } from '../../../check/checked-certification.js';
import type { Snapshot } from '../../../project/snapshot.js';
import type { RenumberEdit } from '../../../renumber/renumber.js';
import { occurrencesOfTarget } from '../everywhere.js';
import { type Occurrence, occurrencesOf } from '../occurrences.js';
import type { Target } from '../target.js';

type Names = NameTable<Element, Genre | 'certification'>;

/** The names of a certification once one of its elements has another code. */
function namesAfter({ certification }: CheckedCertification, codeOf: (element: Element) => string | undefined): Names {
  const names: Names = new NameTable();
  names.add(certification, undefined, 'certification', codeOf(certification));
  walk(certification, (element, path) => names.add(element, path.at(-1), element.genre, codeOf(element)));
  return names;
}

function elementOf({ target }: Occurrence): Element | undefined {
  return target.genre === 'element' ? target.element : undefined;
}

/** The parts of each name that refers to an element. */
function wholeNames(checked: CheckedCertification): Occurrence[][] {
  const groups = new Map<object, Occurrence[]>();
  for (const one of occurrencesOf(checked)) {
    if (one.whole) groups.set(one.whole, [...(groups.get(one.whole) ?? []), one]);
  }
  return [...groups.values()];
}

function elementEdits({ element, checked }: Target & { genre: 'element' }, code: string): RenumberEdit[] {
  const codeOf = (one: Element) => (one === element ? code : one.code);
  const names = namesAfter(checked, codeOf);
  const edits = occurrencesOf(checked)
    .filter((one) => !one.whole && elementOf(one) === element)
    .map(({ place }) => ({ place, newText: code }));
  for (const parts of wholeNames(checked)) {
    const last = parts.at(-1) as Occurrence;
    const meant = elementOf(last);
    const { whole } = last;
    if (!whole || !meant) continue;
    const from = whole.kind === 'texte' ? checked.certification : last.from;
    const means = (nom: string) => {
      const found = names.lookup(nom, CIBLES[whole.kind], from);
      return found.length === 1 && found[0] === meant;
    };
    const renamed = parts.filter((part) => elementOf(part) === element);
    const nom = parts.map((part) => (elementOf(part) === element ? code : part.nom)).join('.');
    if (means(nom)) edits.push(...renamed.map(({ place }) => ({ place, newText: code })));
    else {
      const newText = names.nameAt(meant, codeOf(meant) ?? '', CIBLES[whole.kind], from);
      edits.push({ place: { uri: last.place.uri, range: whole.range }, newText });
    }
  }
  return edits;
}

/**
 * The edits that give a thing another code wherever it is named. Qualifiers stay; a name that would otherwise mean something
 * else is qualified, where that helps: the caller verifies.
 */
export function renameEdits(snapshot: Snapshot, target: Target, code: string): RenumberEdit[] {
  if (target.genre === 'element') return elementEdits(target, code);
  return occurrencesOfTarget(snapshot, target).map(({ place }) => ({ place, newText: code }));
}
