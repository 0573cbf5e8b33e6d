import { type Bloc, isCode, proseFrom, type Renouvellement } from '@referentiel/model';
import { wordedCode } from '../recognise/text/code.js';
import { readCompetences } from './competences.js';
import type { Noeud } from './noeud.js';
import { fieldProse, fieldTitle, joinedProse, labelledProse } from './textes.js';

/** A bloc, and its code in the fiche that it comes from. */
export interface BlocLu {
  bloc: Bloc;
  ancien: string;
}

/** « Bloc 1 : Piloter… » is printed so; the name of the bloc stays BC1. */
function titled(libelle: string): Pick<Bloc, 'imprime' | 'intitule'> {
  const code = wordedCode(libelle);
  const intitule = code ? libelle.slice(code.end).trim() : libelle;
  if (!code || !intitule) return libelle ? { intitule: libelle } : {};
  return { imprime: code.printed, intitule };
}

function readBloc(node: Noeud, rank: number): BlocLu {
  const ancien = node.take('CODE').replace(/\s+/g, '');
  const { introduction, competences } = readCompetences(node.take('LISTE_COMPETENCES'));
  const modalites = fieldProse(node.take('MODALITES_EVALUATION'));
  const prerequis = joinedProse([
    fieldProse(node.take('PREREQUIS_ENTREE_FORMATION_BLOC')),
    labelledProse('Pour la validation\u00a0:', node.take('PREREQUIS_VALIDATION_BLOC')),
  ]);
  const bloc: Bloc = {
    genre: 'bloc',
    code: `BC${rank + 1}`,
    ...titled(fieldTitle(node.take('LIBELLE'))),
    ...(prerequis && { prerequis }),
    ...(introduction && { description: { texte: introduction } }),
    contenu: [...competences, ...(modalites ? [{ genre: 'modalite' as const, texte: modalites }] : [])],
    notes: [],
    derogations: [],
  };
  return { bloc, ancien };
}

/** The blocs of a fiche, in order. */
export function readBlocs(fiche: Noeud): BlocLu[] {
  return fiche.all('BLOCS_COMPETENCES', 'BLOC_COMPETENCES').map(readBloc);
}

/**
 * The renewal of a fiche: each of its blocs is said to be taken over whole, for the author to judge. A code that cannot be
 * named there goes to a note of its bloc.
 */
export function renouvellementOf(numero: string, blocs: BlocLu[]): Renouvellement[] {
  const isNamed = isCode(numero);
  const equivalences = blocs.flatMap(({ bloc, ancien }) => {
    if (isNamed && isCode(ancien)) return [{ ancien, portee: 'totalement' as const, bloc: { nom: bloc.code ?? '' } }];
    if (ancien) bloc.notes.push({ texte: proseFrom(`Code du bloc dans la fiche\u00a0: ${ancien}`) });
    return [];
  });
  if (!isNamed) return [];
  return [{ fiche: numero, equivalences, recommandations: [], notes: [], derogations: [] }];
}
