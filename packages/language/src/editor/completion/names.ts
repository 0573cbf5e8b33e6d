import {
  type CIBLES,
  type Element,
  enVigueur,
  parametresOf,
  type Resolver,
  type UsageEpreuve,
} from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { layoutStatements } from '../../print/layout.js';
import { printParametres } from '../../print/parametres.js';
import { said } from '../context.js';
import type { CompletionPlace, Situated } from './place.js';
import type { Suggestion } from './suggestion.js';
import { genreInWords, shortened, wordsOf } from './wording.js';

/** The properties that name an element, and what each may mean. */
const REFERENCES: { rule: string; feature: string; kind: keyof typeof CIBLES }[] = [
  { rule: 'RenvoiEpreuve', feature: 'epreuve', kind: 'epreuve' },
  { rule: 'Competence', feature: 'reprend', kind: 'transversale' },
  { rule: 'Texte', feature: 'fragment', kind: 'texte' },
  { rule: 'Equivalence', feature: 'bloc', kind: 'bloc' },
  { rule: 'Tronc', feature: 'elements', kind: 'tronc' },
  { rule: 'Inclut', feature: 'elements', kind: 'inclut' },
  { rule: 'Recommandation', feature: 'voir', kind: 'voir' },
];

const INHERITED = { fr: 'déjà en vigueur ici', en: 'already in force here' };

/** The whole text of an element, and for an épreuve its parameters: those in force where a use is inherited. */
function documentationOf(element: Element, usage: UsageEpreuve | undefined, resolver: Resolver): string {
  const words = wordsOf(element, resolver);
  if (element.genre !== 'epreuve' && element.genre !== 'partie') return words;
  const parameters = layoutStatements(printParametres(usage ? parametresOf(usage) : element));
  return [...(words ? [`**${words}**`] : []), ...(parameters ? [`\`\`\`ref\n${parameters}\n\`\`\``] : [])].join('\n\n');
}

/** The épreuves that a place inherits from the containers around it. */
function inherited({ path }: Situated, resolver: Resolver): Map<Element | undefined, UsageEpreuve> {
  const usages = enVigueur(path, resolver).filter((one): one is UsageEpreuve => one.genre === 'usage');
  return new Map(usages.map((usage) => [usage.epreuve, usage]));
}

/** The elements that a reference may name where the cursor stands, as they are written there, in source order. */
export function names(place: CompletionPlace): Suggestion[] {
  const { checked, context } = place;
  const reference = REFERENCES.find(({ rule, feature }) => place.expects(rule, feature));
  const holder = (reference?.kind === 'transversale' ? place.declared : undefined) ?? place.holder;
  if (!reference || !checked || !holder) return [];
  const { resolver } = checked;
  const { kind } = reference;
  const from = holder.element;
  const inForce = kind === 'epreuve' ? inherited(holder, resolver) : new Map<Element, UsageEpreuve>();
  const here = new Set(place.statement.map(({ image }) => image.normalize('NFC')));
  // A fragment may stand for the text that is nearly always written here.
  const isOptional = kind === 'texte' && place.state.accepting;
  const around = new Set<Element>([from, ...holder.path]);
  return resolver.names(kind, from).flatMap((nom): Suggestion[] => {
    const [element] = resolver.candidates(nom, kind, from);
    if (!element || (around.has(element) && kind !== 'voir')) return [];
    const words = wordsOf(element, resolver);
    const documentation = documentationOf(element, inForce.get(element), resolver);
    const about = said(context, inForce.has(element) ? INHERITED : genreInWords(element));
    return [
      {
        label: nom,
        kind: CompletionItemKind.Reference,
        rank: here.has(nom) ? 'last' : isOptional ? 'unlikely' : inForce.has(element) ? 'possible' : 'fitting',
        text: nom,
        about,
        words,
        ...(words && { title: shortened(words) }),
        ...(documentation && { documentation }),
      },
    ];
  });
}

/** The certifications that a part file may belong to. */
export function certifications({ context }: CompletionPlace): Suggestion[] {
  return context.snapshot.titles.flatMap(({ code, intitule }): Suggestion[] =>
    code === undefined
      ? []
      : [
          {
            label: code,
            kind: CompletionItemKind.Module,
            rank: 'fitting',
            text: code,
            ...(intitule && { title: shortened(intitule), words: intitule, documentation: intitule }),
          },
        ],
  );
}
