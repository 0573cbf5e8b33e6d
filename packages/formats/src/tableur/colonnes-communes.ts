import { type Conteneur, withoutSeparator } from '@referentiel/model';
import { type CompetenceRelevee, cataloguesOf, titreEnLigne } from '../releve/index.js';
import type { Impression, Passage } from '../texte/index.js';
import { type ColonneFeuille, ouVide } from './feuille.js';
import { epreuvesEnVigueur, parametresEnVigueur } from './parametres.js';
import { propre, texteCellule } from './texte-cellule.js';

/** What the sheets need beyond the certification. */
export interface OptionsTableur {
  /** YYYY-MM-DD; replaces the date of the source. */
  date?: string;
  mode?: 'draft' | 'final';
  /** Title of a catalogue entry, when the catalogue is known. */
  titreEntree?: (catalogue: string, entree: string) => string | undefined;
}

/** A row that stands for a competence; one for a criterion that no competence carries has none. */
export interface PorteCompetence {
  releve?: CompetenceRelevee;
  titres: CompetenceRelevee['titres'];
}

type Colonne = ColonneFeuille<PorteCompetence>;

const CONTENEURS: readonly [Conteneur['genre'], string][] = [
  ['bloc', 'Bloc'],
  ['choix', 'Choix'],
  ['option', 'Option'],
  ['activite', 'Activité'],
  ['tache', 'Tâche'],
  ['sousTache', 'Sous-tâche'],
];

/** A printed code as a cell. */
export function codeCellule({ code }: Passage): string | null {
  return ouVide(propre(withoutSeparator(code ?? '')));
}

/** Where a competence stands, what it is called, what it says. */
export function colonnesCompetence(): Colonne[] {
  return [
    ...CONTENEURS.map(
      ([genre, titre]): Colonne => ({
        titre,
        largeur: 22,
        valeur: ({ titres }) => ouVide(propre(titres[genre] ? titreEnLigne(titres[genre]) : '')),
      }),
    ),
    { titre: 'Code', largeur: 9, valeur: ({ releve }) => (releve ? codeCellule(releve.passage) : null) },
    {
      titre: 'Compétence',
      largeur: 48,
      valeur: ({ releve }) => ouVide(releve ? texteCellule([{ ...releve.passage, code: '' }]) : ''),
    },
  ];
}

/** What evaluates a competence, with the parameters in force there. */
export function colonnesEvaluation(impression: Impression): Colonne[] {
  return [
    {
      titre: 'Épreuves',
      largeur: 30,
      valeur: ({ releve }) => ouVide(releve ? propre(epreuvesEnVigueur(releve, impression).join('\n')) : ''),
    },
    {
      titre: 'Paramètres des épreuves',
      largeur: 50,
      valeur: ({ releve }) => ouVide(releve ? propre(parametresEnVigueur(releve, impression)) : ''),
    },
  ];
}

/** The e-CF entries of a competence in three columns, then what other catalogues it names, then its themes. */
export function colonnesCatalogues(releves: readonly CompetenceRelevee[], { titreEntree }: OptionsTableur): Colonne[] {
  const references = (row: PorteCompetence, catalogue: string) =>
    (row.releve?.references ?? []).filter((one) => one.catalogue === catalogue);
  const lines = (all: (string | undefined)[]) => ouVide(propre(all.map((one) => one ?? '–').join('\n')));
  const others = cataloguesOf(releves).filter((catalogue) => catalogue !== 'e-CF');
  return [
    {
      titre: 'e-CF\u00a0: code',
      largeur: 9,
      valeur: (row) => lines(references(row, 'e-CF').map(({ entree }) => entree)),
    },
    {
      titre: 'e-CF\u00a0: intitulé',
      largeur: 28,
      valeur: (row) => {
        const titres = references(row, 'e-CF').map(({ entree }) => titreEntree?.('e-CF', entree));
        return titres.some(Boolean) ? lines(titres) : null;
      },
    },
    {
      titre: 'e-CF\u00a0: niveau',
      largeur: 8,
      valeur: (row) => {
        const levels = references(row, 'e-CF').map(({ niveau }) => niveau);
        const [only] = levels;
        if (levels.length === 1 && only !== undefined) return only;
        return levels.some((one) => one !== undefined) ? lines(levels.map((one) => one?.toString())) : null;
      },
    },
    {
      titre: 'Autres catalogues',
      largeur: 26,
      valeur: ({ releve }) =>
        lines(
          others.flatMap((catalogue) =>
            (releve?.references ?? [])
              .filter((one) => one.catalogue === catalogue)
              .map(({ entree, niveau }) => {
                const titre = titreEntree?.(catalogue, entree);
                const named = titre ? `${catalogue} ${entree} – ${titre}` : `${catalogue} ${entree}`;
                return niveau === undefined ? named : `${named} (niveau\u00a0${niveau})`;
              }),
          ),
        ),
    },
    { titre: 'Thèmes', largeur: 16, valeur: ({ releve }) => ouVide(releve?.themes.join(', ')) },
  ];
}
