import { type Jury, type Nature, PARAMETRES_EPREUVE, type ParametresEpreuve, type Travail } from '@referentiel/model';
import { printDuree, printPlage } from './quantite.js';
import { enumeration, type Piece, propriete, type Statement } from './statement.js';
import { printTexte, printTexteFacultatif } from './texte.js';

function printNature(nature: Nature): Piece[] {
  return 'autre' in nature ? ['autre', { titre: nature.autre }] : [nature.connue];
}

function printTravail({ individuel, groupe, lien, taille, individualise }: Travail): Piece[] {
  const modes = [...(individuel ? ['individuel'] : []), ...(groupe ? ['groupe'] : [])];
  const size = printPlage(taille);
  return [
    modes.join(` ${lien ?? 'et'} `),
    ...(size.length ? ['de', ...size] : []),
    ...(individualise ? ['individualisé', ...printTexteFacultatif(individualise.precision)] : []),
  ];
}

function printJury({ nombre, composition, majorite }: Jury): Piece[] {
  return [...printPlage(nombre), ...printTexteFacultatif(composition), ...(majorite ? [`majorité ${majorite}`] : [])];
}

/** How each parameter is written; a new one that nobody describes does not compile. */
const ECRITURES: {
  [K in keyof Required<ParametresEpreuve>]: (valeur: NonNullable<ParametresEpreuve[K]>) => Statement;
} = {
  nature: (natures) => propriete('nature', ...enumeration(natures.map(printNature))),
  production: (production) => propriete('production', production.join(', ')),
  travail: (travail) => propriete('travail', ...printTravail(travail)),
  client: (client) => propriete('client', client),
  preparation: (duree) => propriete('préparation', ...printDuree(duree)),
  duree: (duree) => propriete('durée', ...printDuree(duree)),
  pages: (pages) => propriete('pages', ...printPlage(pages)),
  livrables: (texte) => propriete('livrables', printTexte(texte)),
  lieu: (texte) => propriete('lieu', printTexte(texte)),
  jury: (jury) => propriete('jury', ...printJury(jury)),
  distance: ({ texte }) => propriete('à distance', ...printTexteFacultatif(texte)),
  amenagements: (texte) => propriete('aménagements', printTexte(texte)),
  description: (texte) => propriete('description', printTexte(texte)),
};

/** The parameters that an épreuve, a part or a use gives, in their fixed order. */
export function printParametres(parametres: ParametresEpreuve): Statement[] {
  return PARAMETRES_EPREUVE.flatMap((nom) => {
    const valeur = parametres[nom];
    const ecrire = ECRITURES[nom] as (valeur: unknown) => Statement;
    // A list of which nothing could be understood says nothing.
    const estVide = Array.isArray(valeur) && valeur.length === 0;
    return valeur === undefined || estVide ? [] : [ecrire(valeur)];
  });
}
