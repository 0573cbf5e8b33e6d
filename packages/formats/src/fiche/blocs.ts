import { type Bloc, type Choix, type Element, walk, withoutSeparator } from '@referentiel/model';
import { type CompetenceRelevee, titreEnLigne } from '../releve/index.js';
import { titreOf } from '../tableau/noms.js';
import { ligneTitre } from '../tableau/pleines.js';
import { type Impression, type Passage, passageTexte } from '../texte/index.js';
import { type Champ, liste, passage, type Rubrique } from './champ.js';
import { competencesParTitre } from './competences.js';
import { champModalites } from './modalites.js';

interface Situe<E> {
  element: E;
  path: Element[];
}

function all<E extends Element>(genre: E['genre'], { certification }: Impression): Situe<E>[] {
  const found: Situe<E>[] = [];
  walk(certification, (element, path) => {
    if (element.genre === genre) found.push({ element: element as E, path });
  });
  return found;
}

/** A bloc inside an option is taken or not: the form asks which blocs are optional. */
function conseilOption(path: Element[], impression: Impression): string | undefined {
  const rank = path.findLastIndex(({ genre }) => genre === 'option');
  const option = path[rank];
  if (option?.genre !== 'option') return undefined;
  return `Bloc optionnel\u00a0: ${titreEnLigne(titreOf(option, path.slice(0, rank), impression)) || 'une option'}`;
}

function rubriqueBloc(
  { element: bloc, path }: Situe<Bloc>,
  releves: readonly CompetenceRelevee[],
  impression: Impression,
): Rubrique {
  const inside = releves.filter((releve) => releve.path.includes(bloc));
  const titre = titreOf(bloc, path, impression);
  const option = conseilOption(path, impression);
  const champs: Champ[] = [
    {
      nom: 'Code du bloc',
      contenu: titre.code ? [passage(withoutSeparator(titre.code))] : [],
      conseil: 'Le code définitif est attribué à l’enregistrement (numéro de la fiche, puis BC01, BC02…).',
    },
    {
      nom: 'Intitulé du bloc',
      contenu: bloc.intitule ? [passage(bloc.intitule)] : [],
      ...(option && { conseil: option }),
    },
    { nom: 'Liste de compétences', contenu: competencesParTitre(inside, ({ titres }) => titres.option) },
    { nom: 'Modalités d’évaluation', contenu: champModalites(inside, impression) },
    { nom: 'Prérequis du bloc', contenu: passageTexte('prerequis', bloc.prerequis, undefined, bloc, impression) },
  ];
  return { titre: titreEnLigne(titre) || 'Bloc', champs };
}

/** What a choice offers: how many to take, its options, what each selects. */
function choixEnTexte({ element: choix, path }: Situe<Choix>, impression: Impression): Passage[] {
  const inside = [...path, choix];
  const options = choix.contenu.filter((child) => child.genre === 'option');
  const plain = (passages: Passage[]): Passage[] => {
    const [titre, ...rest] = passages;
    const words = titre ? titreEnLigne(titre) : '';
    return [...(words ? [passage(words)] : []), ...rest];
  };
  return [
    ...plain(ligneTitre(choix, path, impression).contenu),
    ...options.flatMap((option) => {
      const [titre, ...rest] = ligneTitre(option, inside, impression).contenu;
      return [...liste([titre ? titreEnLigne(titre) || 'Option' : 'Option']), ...rest];
    }),
  ];
}

/** The blocs of a certification, each with its fields; the choices between them. */
export function rubriqueBlocs(releves: readonly CompetenceRelevee[], impression: Impression): Rubrique {
  const blocs = all<Bloc>('bloc', impression);
  const choix = all<Choix>('choix', impression);
  const options: Champ = {
    nom: 'Blocs optionnels et spécialisations',
    contenu: choix.flatMap((one) => choixEnTexte(one, impression)),
  };
  return {
    titre: 'Blocs de compétences',
    champs: choix.length ? [options] : [],
    rubriques: blocs.map((bloc) => rubriqueBloc(bloc, releves, impression)),
  };
}
