import type { Equivalence } from '@referentiel/model';
import { titreEnLigne } from '../releve/index.js';
import { titreOf } from '../tableau/noms.js';
import { type Impression, type Passage, texteImprime } from '../texte/index.js';
import { liste, passage } from './champ.js';

const PORTEES: Record<Equivalence['portee'], string> = {
  totalement: 'correspondance totale avec',
  partiellement: 'correspondance partielle avec',
  sans: 'sans correspondance',
};

function enTexte({ ancien, portee, bloc, commentaire }: Equivalence, impression: Impression): string {
  const { resolver, certification } = impression;
  const target = bloc && resolver.element(bloc, 'bloc', certification);
  const named =
    target?.genre === 'bloc' ? titreEnLigne(titreOf(target, impression.pathOf(target), impression)) : bloc?.nom;
  const words = [ancien, PORTEES[portee], ...(named ? [named] : [])].join(' ');
  const why = commentaire ? texteImprime(commentaire, resolver) : '';
  return why ? `${words}. ${why}` : words;
}

/** What became of the blocs of the previous fiche: a line for each. */
export function correspondancesBlocs(impression: Impression): Passage[] {
  return impression.certification.renouvellements.flatMap(({ fiche, equivalences }) =>
    equivalences.length
      ? [...(fiche ? [passage(`Fiche ${fiche}`)] : []), ...liste(equivalences.map((one) => enTexte(one, impression)))]
      : [],
  );
}
