import type { BlocTexte, Puce, Run } from '@referentiel/model';
import { type CompetenceRelevee, titreEnLigne } from '../releve/index.js';
import type { Passage } from '../texte/index.js';
import { passage } from './champ.js';

/** What follows the opening paragraph of a text, as items below it. */
function dessous(blocs: readonly BlocTexte[]): Run[][] {
  return blocs.flatMap((bloc) =>
    bloc.genre === 'paragraphe' ? [bloc.runs] : bloc.puces.flatMap(({ runs, sousPuces }) => [runs, ...sousPuces]),
  );
}

/** A competence as an item: its code, its text, its own list below it. */
function itemOf({ passage: { code, prose } }: CompetenceRelevee): Puce {
  const [first, ...rest] = prose?.blocs ?? [];
  const opens = first?.genre === 'paragraphe';
  const text: Run[] = opens ? first.runs : [];
  const head: Run[] = code ? [{ texte: text.length ? `${code} ` : code }] : [];
  return { runs: [...head, ...text], sousPuces: dessous(opens || !first ? rest : [first, ...rest]) };
}

/** Competences as one plain list. */
function listeCompetences(releves: readonly CompetenceRelevee[]): Passage[] {
  if (!releves.length) return [];
  const blocs: BlocTexte[] = [{ genre: 'liste', ordonnee: false, puces: releves.map(itemOf) }];
  return [{ role: 'competence', prose: { blocs }, retrait: 0 }];
}

/** Competences in their order, a list under each title that `titreDe` gives; those without a title first stay so. */
export function competencesParTitre(
  releves: readonly CompetenceRelevee[],
  titreDe: (releve: CompetenceRelevee) => Passage | undefined,
): Passage[] {
  const groups: { titre: string; members: CompetenceRelevee[] }[] = [];
  for (const releve of releves) {
    const own = titreDe(releve);
    const titre = own ? titreEnLigne(own) : '';
    const last = groups.at(-1);
    if (last && last.titre === titre) last.members.push(releve);
    else groups.push({ titre, members: [releve] });
  }
  return groups.flatMap(({ titre, members }) => [...(titre ? [passage(titre)] : []), ...listeCompetences(members)]);
}
