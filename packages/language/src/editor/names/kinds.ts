import type { Element } from '@referentiel/model';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Bilingual } from '../../rules/rule.js';

/** What the outline shows, beside the elements of a certification those of a catalogue and the renewal. */
export type Kind = Element['genre'] | 'renouvellement' | 'catalogue' | 'domaine' | 'entree' | 'notion';

/** How a kind is called, and the symbol that editors draw for it: one for each, so that they are told apart at a glance. */
export const KINDS: Record<Kind, { nom: Bilingual; symbol: SymbolKind }> = {
  certification: { nom: { fr: 'certification', en: 'certification' }, symbol: SymbolKind.Module },
  bloc: { nom: { fr: 'bloc', en: 'bloc' }, symbol: SymbolKind.Package },
  activite: { nom: { fr: 'activité', en: 'activity' }, symbol: SymbolKind.Class },
  tache: { nom: { fr: 'tâche', en: 'task' }, symbol: SymbolKind.Method },
  sousTache: { nom: { fr: 'sous-tâche', en: 'sub-task' }, symbol: SymbolKind.Function },
  competence: { nom: { fr: 'compétence', en: 'competence' }, symbol: SymbolKind.Interface },
  competenceTransversale: {
    nom: { fr: 'compétence transversale', en: 'transversal competence' },
    symbol: SymbolKind.TypeParameter,
  },
  critere: { nom: { fr: 'critère', en: 'criterion' }, symbol: SymbolKind.Property },
  epreuve: { nom: { fr: 'épreuve', en: 'épreuve' }, symbol: SymbolKind.Event },
  partie: { nom: { fr: 'partie', en: 'part' }, symbol: SymbolKind.Struct },
  texte: { nom: { fr: 'texte', en: 'text' }, symbol: SymbolKind.String },
  choix: { nom: { fr: 'choix', en: 'choice' }, symbol: SymbolKind.Enum },
  option: { nom: { fr: 'option', en: 'option' }, symbol: SymbolKind.EnumMember },
  renouvellement: { nom: { fr: 'renouvellement', en: 'renewal' }, symbol: SymbolKind.File },
  catalogue: { nom: { fr: 'catalogue', en: 'catalogue' }, symbol: SymbolKind.Namespace },
  domaine: { nom: { fr: 'domaine', en: 'area' }, symbol: SymbolKind.Array },
  entree: { nom: { fr: 'entrée', en: 'entry' }, symbol: SymbolKind.Key },
  notion: { nom: { fr: 'notion', en: 'notion' }, symbol: SymbolKind.Constant },
};
