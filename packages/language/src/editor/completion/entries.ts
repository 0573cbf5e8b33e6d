import { type Catalogue, type EntreeCatalogue, isFragment, type Plage, plainText } from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { said } from '../context.js';
import type { CompletionPlace } from './place.js';
import { referenceInHand } from './reference-in-hand.js';
import type { Suggestion } from './suggestion.js';

/** The catalogue that competences refer to, and the one of the job profiles. */
const USUAL: Record<string, string> = { References: 'e-CF', Requiert: 'e-CF', Vise: 'Cigref' };

/** The rules that a reference to a catalogue is read by. */
export const REFERENCE_RULES = ['ReferenceCatalogue', 'ReferenceSuivante'];

/** The levels of an entry that the source of its catalogue has. */
export function levelsOf({ niveaux }: EntreeCatalogue): number[] {
  const { min, max } = niveaux ?? {};
  const first = min ?? max;
  const last = max ?? min;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function rangeInWords(niveaux: Plage | undefined, place: CompletionPlace): string {
  const { min, max } = niveaux ?? {};
  if (min === undefined && max === undefined) return '';
  if (min === undefined || max === undefined || min === max) {
    return said(place.context, { fr: ` · niveau ${min ?? max}`, en: ` · level ${min ?? max}` });
  }
  return said(place.context, { fr: ` · niveaux ${min} à ${max}`, en: ` · levels ${min} to ${max}` });
}

function documentationOf(entree: EntreeCatalogue): string {
  const definition = entree.parties.find(({ nom }) => nom === 'definition')?.texte;
  const mission = entree.parties.find(({ nom }) => nom === 'mission')?.texte;
  const texte = definition ?? mission;
  return [
    entree.retiree ?? '',
    texte && !isFragment(texte) ? plainText(texte) : '',
    entree.anglais ? `*${entree.anglais}*` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Whether the level of the reference is already written behind the cursor. */
function hasLevel({ reading }: CompletionPlace): boolean {
  return reading.behind?.tokenType.name === 'niveau';
}

/** The entries that the element in hand refers to already, the reference at the cursor left out. */
function alreadyNamed(place: CompletionPlace, catalogue: string): Set<string> {
  const { element } = place.holder ?? {};
  const { file } = place.context;
  const references =
    element && ('references' in element ? element.references : element.genre === 'certification' ? element.vise : []);
  const named = (references ?? []).filter(({ catalogue: code, place: at }) => {
    const isHere = at && at.uri === file.uri && file.offsetAt(at.range.end) >= place.start;
    const isBehind = at && at.uri === file.uri && file.offsetAt(at.range.start) > place.cursor;
    return code === catalogue && (!isHere || isBehind);
  });
  return new Set(named.map(({ entree }) => entree));
}

function entriesOf(catalogue: Catalogue, place: CompletionPlace, prefix: string): Suggestion[] {
  const { code: name } = catalogue;
  const named = alreadyNamed(place, name);
  return catalogue.domaines.flatMap(({ entrees }) =>
    entrees.map((entree): Suggestion => {
      const { code, intitule, retiree } = entree;
      const levels = levelsOf(entree);
      const text = `${prefix}${code}`;
      const documentation = documentationOf(entree);
      const title = intitule === undefined ? '' : ` · ${intitule}`;
      return {
        // The range first: a long title is cut at the edge of the list.
        label: `${text}${rangeInWords(entree.niveaux, place)}${title}`,
        kind: CompletionItemKind.Value,
        rank: retiree !== undefined || named.has(code) ? 'last' : prefix ? 'possible' : 'fitting',
        text,
        ...(levels.length > 0 && !hasLevel(place) && { snippet: `${text} niveau \${1|${levels.join()}|}` }),
        ...(documentation && { documentation }),
        ...(retiree !== undefined && { retired: true }),
        words: `${entree.anglais ?? ''} ${code}`,
      };
    }),
  );
}

/** Catalogues, and their entries: those of the catalogue that is said, else of the usual one with its name in front. */
export function references(place: CompletionPlace): Suggestion[] {
  const isExpected = (feature: string) => REFERENCE_RULES.some((rule) => place.expects(rule, feature));
  if (!isExpected('catalogue') && !isExpected('entree')) return [];
  const { catalogues } = place.context.snapshot.names;
  const { catalogue: name, entree, said: isSaid } = referenceInHand(place.statement, catalogues);
  const inHand = name === undefined ? undefined : catalogues.get(name);
  if (entree !== undefined) return [];
  if (isSaid) return inHand ? entriesOf(inHand, place, '') : [];
  const usual = catalogues.get(USUAL[place.statementRule ?? ''] ?? '');
  const ordered = [...catalogues.values()].sort((a, b) => Number(b === usual) - Number(a === usual));
  const whole = ordered.map(
    (catalogue): Suggestion => ({
      label: catalogue.code,
      kind: CompletionItemKind.Module,
      rank: catalogue === usual && !inHand ? 'likeliest' : 'fitting',
      text: `${catalogue.code} `,
      again: true,
      ...(catalogue === usual && !inHand && { preselect: true }),
      ...(catalogue.intitule !== undefined && { title: catalogue.intitule, words: catalogue.intitule }),
      ...(catalogue.source !== undefined && { documentation: catalogue.source }),
    }),
  );
  // In a list the catalogue need not be said again.
  const bare = inHand ? entriesOf(inHand, place, '') : [];
  const prefixed = ordered.filter((one) => one !== inHand).flatMap((one) => entriesOf(one, place, `${one.code} `));
  return [...whole, ...bare, ...prefixed];
}
