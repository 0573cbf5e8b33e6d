import { NATURES, PRODUCTIONS, THEMES } from '@referentiel/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { MODEL_RULES } from '../../rules/registry.js';
import type { Bilingual } from '../../rules/rule.js';
import { said } from '../context.js';
import { helpOn } from '../hover/keywords/index.js';
import { NIVEAUX_RNCP } from '../new-referentiel.js';
import type { CompletionPlace } from './place.js';
import type { Suggestion } from './suggestion.js';

type Value = readonly [value: string, meaning?: Bilingual];

const plain = (values: readonly string[]): Value[] => values.map((value) => [value]);

const REGISTERS: readonly Value[] = [
  [
    'RNCP',
    {
      fr: 'Répertoire national des certifications professionnelles',
      en: 'national register of professional certifications',
    },
  ],
  ['RS', { fr: 'Répertoire spécifique', en: 'specific register' }],
];

const ROUTES: readonly Value[] = [
  ['FI', { fr: 'formation initiale', en: 'initial training' }],
  ['CA', { fr: 'contrat d’apprentissage', en: 'apprenticeship' }],
  ['FC', { fr: 'formation continue', en: 'continuing training' }],
  ['CQ', { fr: 'contrat de professionnalisation', en: 'professionalisation contract' }],
  ['CL', { fr: 'candidature individuelle', en: 'individual application' }],
  ['VAE', { fr: 'validation des acquis de l’expérience', en: 'validation of prior experience' }],
];

/** Source: cadre national des certifications professionnelles (décret 2019-14). */
const QUALIFICATIONS: Record<number, Bilingual> = {
  3: { fr: 'comme un CAP', en: 'as a CAP' },
  4: { fr: 'comme un baccalauréat', en: 'as a baccalauréat' },
  5: { fr: 'comme un BTS', en: 'as a BTS' },
  6: { fr: 'comme une licence', en: 'as a bachelor’s degree' },
  7: { fr: 'comme un master', en: 'as a master’s degree' },
  8: { fr: 'comme un doctorat', en: 'as a doctorate' },
};

const DURATIONS = ['min', 'h', 'jours', 'semaines', 'mois', 'ans'];

/** The closed lists, by the rule and the property that takes a value. */
const LISTS: Record<string, readonly Value[]> = {
  'UneNature.connue': plain(NATURES),
  'Production.valeurs': plain(PRODUCTIONS),
  'Traite.themes': plain(THEMES),
  'Repertoire.valeur': REGISTERS,
  'Acces.valeurs': ROUTES,
  'Niveau.valeur': NIVEAUX_RNCP.map((niveau) => [String(niveau), QUALIFICATIONS[niveau]] as Value),
  'Temps.unite': plain(DURATIONS),
};

/** The values of the closed list that is wanted here; those already in the statement come last. */
export function values(place: CompletionPlace): Suggestion[] {
  const role = place.expectations.find(({ role: one }) => `${one.rule}.${one.feature}` in LISTS)?.role;
  if (!role) return [];
  const written = new Set(place.statement.slice(1).map(({ image }) => image.normalize('NFC')));
  return (LISTS[`${role.rule}.${role.feature}`] ?? []).map(([value, meaning]) => {
    const help = helpOn(value, role.rule)?.text;
    return {
      label: value,
      kind: CompletionItemKind.EnumMember,
      rank: written.has(value) ? 'last' : 'fitting',
      text: value,
      ...(meaning && { title: said(place.context, meaning), words: said(place.context, meaning) }),
      ...(help && { documentation: said(place.context, help) }),
    };
  });
}

/** The rules that may be assumed: those that the file breaks first, then those decided on the model. */
export function rules(place: CompletionPlace): Suggestion[] {
  if (!place.expects('Derogation', 'regle')) return [];
  const { context, holder } = place;
  const { snapshot, file } = context;
  const code = holder?.element.code;
  const found = snapshot.findingsOf(file);
  const near = new Set(
    found.filter(({ element }) => element !== undefined && element === code).map(({ rule }) => rule),
  );
  const broken = new Set(found.map(({ rule }) => rule));
  return MODEL_RULES.map(({ id, title, why }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    rank: near.has(id) ? 'likeliest' : broken.has(id) ? 'fitting' : 'possible',
    text: id,
    title: said(context, title),
    words: said(context, title),
    documentation: said(context, why),
  }));
}
