import { type Conteneur, competencesOf, type Element, isConteneur, walk, withoutSeparator } from '@referentiel/model';
import { faitsOf, titreCertification } from '../identite/index.js';
import { pratiquesOf, titreEnLigne } from '../releve/index.js';
import { evaluationOf } from '../tableau/finales.js';
import { titreOf } from '../tableau/noms.js';
import { mentionsOf } from '../tableau/plan.js';
import { ligneTitre } from '../tableau/pleines.js';
import { type Impression, type Passage, passagesIntroduction, passageTexte } from '../texte/index.js';
import type { OptionsTableur } from './colonnes-communes.js';
import { type Feuille, feuilleOf, ouVide } from './feuille.js';
import { propre, texteCellule } from './texte-cellule.js';

const GENRES: Record<Conteneur['genre'], string> = {
  bloc: 'Bloc',
  activite: 'Activité',
  tache: 'Tâche',
  sousTache: 'Sous-tâche',
  choix: 'Choix',
  option: 'Option',
};

function mentions(element: Element, impression: Impression): Passage[] {
  return (['en tête', 'sous les modalités', 'en fin'] as const).flatMap((position) =>
    mentionsOf(element, position, impression),
  );
}

/** Why final evaluations are asked for. */
function justifications(element: Element, impression: Impression): Passage[] {
  return evaluationOf(element, impression).flatMap((child) =>
    child.genre === 'evaluation'
      ? passageTexte('justification', child.justification, undefined, element, impression)
      : [],
  );
}

/** What an element says of itself under its title, as the table of the form prints it. */
function textesOf(element: Conteneur, path: Element[], impression: Impression): Passage[] {
  if (element.genre !== 'bloc' && element.genre !== 'choix' && element.genre !== 'option')
    return passagesIntroduction(element, impression);
  return ligneTitre(element, path, impression).contenu.slice(1);
}

/** What identifies the certification: a row for each fact, then what it says of itself as a whole. */
export function feuilleIdentite(impression: Impression, options: OptionsTableur): Feuille {
  const { certification } = impression;
  const text = (label: string, passages: Passage[]) => ({ label, valeur: ouVide(texteCellule(passages)) });
  const records = [
    ...(options.mode === 'draft' ? [{ label: 'État', valeur: 'BROUILLON' }] : []),
    { label: 'Intitulé', valeur: ouVide(propre(titreCertification(certification))) },
    ...faitsOf(impression, options).map(({ label, prose, champ }) => ({
      label,
      valeur:
        champ === 'niveau'
          ? (certification.niveau ?? null)
          : text('', [{ role: 'description', prose, retrait: 0 }]).valeur,
    })),
    text('Objectifs', passageTexte('objectifs', certification.objectifs, undefined, certification, impression)),
    text('Contexte et description', passagesIntroduction(certification, impression)),
    text('Justification de l’évaluation finale', justifications(certification, impression)),
    text('Projets, exemples, missions', pratiquesOf(certification, impression)),
    text('Mentions', mentions(certification, impression)),
  ].filter(({ valeur }) => valeur !== null);
  return feuilleOf(
    'Identité',
    0,
    [
      { titre: 'Renseignement', largeur: 28, valeur: ({ label }) => label },
      { titre: 'Valeur', largeur: 100, valeur: ({ valeur }) => valeur },
    ],
    records,
  );
}

/** One row for each bloc, activity, task, choice and option: its title and its own texts. */
export function feuilleStructure(impression: Impression): Feuille {
  const records: { element: Conteneur; path: Element[] }[] = [];
  walk(impression.certification, (element, path) => {
    if (isConteneur(element)) records.push({ element, path });
  });
  return feuilleOf(
    'Blocs et activités',
    0,
    [
      { titre: 'Genre', largeur: 12, valeur: ({ element }) => GENRES[element.genre] },
      {
        titre: 'Dans',
        largeur: 28,
        valeur: ({ path }) => {
          const owner = path.at(-1);
          const titre = owner && isConteneur(owner) ? titreOf(owner, path.slice(0, -1), impression) : undefined;
          return ouVide(titre ? propre(titreEnLigne(titre)) : '');
        },
      },
      {
        titre: 'Code',
        largeur: 9,
        valeur: ({ element, path }) => ouVide(propre(withoutSeparator(titreOf(element, path, impression).code ?? ''))),
      },
      { titre: 'Intitulé', largeur: 44, valeur: ({ element }) => ouVide(propre(element.intitule ?? '')) },
      { titre: 'Nombre de compétences', largeur: 12, valeur: ({ element }) => competencesOf(element).length },
      {
        titre: 'Prérequis, contexte, description',
        largeur: 60,
        valeur: ({ element, path }) => ouVide(texteCellule(textesOf(element, path, impression))),
      },
      {
        titre: 'Évaluation finale',
        largeur: 40,
        valeur: ({ element }) => ouVide(texteCellule(justifications(element, impression))),
      },
      {
        titre: 'Mentions',
        largeur: 40,
        valeur: ({ element }) => ouVide(texteCellule(mentions(element, impression))),
      },
      {
        titre: 'Projets, exemples, missions',
        largeur: 40,
        valeur: ({ element }) => ouVide(texteCellule(pratiquesOf(element, impression))),
      },
    ],
    records,
  );
}
