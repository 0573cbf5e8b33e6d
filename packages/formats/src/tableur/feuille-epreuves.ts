import {
  type Epreuve,
  formatDuree,
  formatPlage,
  type ParametresEpreuve,
  type Partie,
  withoutSeparator,
} from '@referentiel/model';
import { type CompetenceRelevee, nomCourt, nomEpreuveEnLigne } from '../releve/index.js';
import {
  type Impression,
  INSECABLE,
  type Passage,
  passagesParametres,
  proseImprimee,
  titreEpreuve,
  titrePartie,
} from '../texte/index.js';
import { valeursCitees } from '../texte/valeurs.js';
import { type ColonneFeuille, type Feuille, feuilleOf, MARQUE, ouVide } from './feuille.js';
import { propre, texteCellule } from './texte-cellule.js';

/** A row: an épreuve, or one of its parts under it. */
interface Rangee {
  epreuve: Epreuve;
  partie?: Partie;
}

type Colonne = ColonneFeuille<Rangee>;

/** The text of one parameter, as the table prints it but for its label. */
function parametre(name: keyof ParametresEpreuve, impression: Impression): (rangee: Rangee) => string | null {
  return ({ epreuve, partie }) => {
    const value = (partie ?? epreuve)[name];
    if (value === undefined) return null;
    const passages = passagesParametres({ [name]: value }, impression.resolver);
    return ouVide(texteCellule(passages.map(({ label: _label, ...passage }) => passage)));
  };
}

function titre({ epreuve, partie }: Rangee, impression: Impression): Passage | undefined {
  return (partie ? titrePartie(partie, 0) : titreEpreuve(epreuve, impression))[0];
}

function colonnesOf(releves: readonly CompetenceRelevee[], impression: Impression): Colonne[] {
  const evaluees = (epreuve: Epreuve) => releves.filter(({ epreuves }) => epreuves.includes(epreuve));
  const said = (titreColonne: string, name: keyof ParametresEpreuve, largeur: number): Colonne => ({
    titre: titreColonne,
    largeur,
    valeur: parametre(name, impression),
  });
  return [
    {
      titre: 'Code',
      largeur: 9,
      valeur: (row) => ouVide(propre(withoutSeparator(titre(row, impression)?.code ?? ''))),
    },
    { titre: 'Épreuve', largeur: 30, valeur: (row) => ouVide(propre(titre(row, impression)?.intitule ?? '')) },
    {
      titre: 'Partie de',
      largeur: 22,
      valeur: ({ epreuve, partie }) => (partie ? propre(nomEpreuveEnLigne(epreuve, impression)) : null),
    },
    {
      titre: 'Nombre de compétences',
      largeur: 12,
      valeur: ({ epreuve, partie }) => (partie ? null : evaluees(epreuve).length),
    },
    {
      titre: 'Compétences évaluées',
      largeur: 30,
      valeur: ({ epreuve, partie }) =>
        partie
          ? null
          : ouVide(
              propre(
                evaluees(epreuve)
                  .map(({ passage }) => nomCourt(passage))
                  .join(', '),
              ),
            ),
    },
    said('Nature', 'nature', 20),
    said('Production', 'production', 14),
    said('Travail', 'travail', 30),
    said('Client', 'client', 9),
    {
      titre: 'Préparation',
      largeur: 12,
      valeur: ({ epreuve, partie }) => duree((partie ?? epreuve).preparation),
    },
    { titre: 'Durée', largeur: 12, valeur: ({ epreuve, partie }) => duree((partie ?? epreuve).duree) },
    {
      titre: 'Pages',
      largeur: 9,
      valeur: ({ epreuve, partie }) => {
        const pages = (partie ?? epreuve).pages;
        if (!pages) return null;
        return pages.min !== undefined && pages.min === pages.max ? pages.min : formatPlage(pages);
      },
    },
    said('Livrables', 'livrables', 36),
    said('Lieu', 'lieu', 22),
    said('Jury', 'jury', 36),
    said('À distance', 'distance', 36),
    said('Aménagements', 'amenagements', 36),
    {
      titre: 'Description',
      largeur: 60,
      valeur: ({ epreuve, partie }) => {
        const one = partie ?? epreuve;
        if (!one.description) return null;
        const { resolver } = impression;
        const valeurs = { ...valeursCitees(epreuve, resolver), ...valeursCitees(one, resolver) };
        const prose = proseImprimee(one.description, resolver, valeurs);
        return ouVide(texteCellule([{ role: 'description', prose, retrait: 0 }]));
      },
    },
  ];
}

function duree(value: ParametresEpreuve['duree']): string | null {
  return value ? ouVide(propre(formatDuree(value, INSECABLE))) : null;
}

/** One row for each declared épreuve, and one for each of its parts, with its parameters as declared. */
export function feuilleEpreuves(releves: readonly CompetenceRelevee[], impression: Impression): Feuille {
  const records = impression.certification.epreuves.flatMap((epreuve): Rangee[] => [
    { epreuve },
    ...epreuve.parties.map((partie) => ({ epreuve, partie })),
  ]);
  return feuilleOf('Épreuves', 2, colonnesOf(releves, impression), records);
}

/** Which épreuve evaluates which competence: a row for each competence, a column for each épreuve. */
export function feuilleMatrice(releves: readonly CompetenceRelevee[], impression: Impression): Feuille {
  const colonnes: ColonneFeuille<CompetenceRelevee>[] = [
    { titre: 'Code', largeur: 9, valeur: ({ passage }) => ouVide(propre(withoutSeparator(passage.code ?? ''))) },
    { titre: 'Compétence', largeur: 60, valeur: ({ passage }) => ouVide(texteCellule([{ ...passage, code: '' }])) },
    { titre: 'Nombre d’épreuves', largeur: 10, valeur: ({ epreuves }) => epreuves.length },
    ...impression.certification.epreuves.map(
      (epreuve): ColonneFeuille<CompetenceRelevee> => ({
        titre: propre(nomEpreuveEnLigne(epreuve, impression)),
        largeur: 16,
        valeur: ({ epreuves }) => (epreuves.includes(epreuve) ? MARQUE : null),
      }),
    ),
  ];
  return feuilleOf('Compétences × épreuves', 2, colonnes, releves);
}
