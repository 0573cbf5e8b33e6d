import type { CompetenceEvaluee, Element, EnVigueur, GroupeEvaluation } from '@referentiel/model';
import { criteresAutourDe, criteresPropres } from '../facts/criteres.js';
import { shorten } from '../rules/wording.js';
import type { Situation } from './situation.js';

function nomEpreuve(one: EnVigueur, situation: Situation): string {
  if (one.genre !== 'usage') return 'modalité rédigée';
  if (!one.epreuve) return one.nom;
  const owner = one.epreuve.genre === 'partie' ? situation.checked.facts.pathOf(one.epreuve).at(-1) : undefined;
  return [owner, one.epreuve].flatMap((epreuve) => (epreuve ? [situation.nom(epreuve)] : [])).join('.');
}

/** A competence is known by its code and its first words. */
const NOM_MAX = 110;

/** What evaluates each competence, and how many criteria count for it, bloc by bloc. */
export function evaluationsOf(situation: Situation): GroupeEvaluation[] {
  const { facts, certification } = situation.checked;
  const groups = new Map<Element, CompetenceEvaluee[]>();
  for (const { competence } of facts.competences) {
    const holder = situation.porteur(competence);
    const around = criteresAutourDe(competence, facts).reduce((sum, { criteres }) => sum + criteres.length, 0);
    const line = {
      nom: shorten(situation.titre(competence), NOM_MAX),
      epreuves: [...new Set(facts.evaluateursOf(competence).map(({ enVigueur }) => nomEpreuve(enVigueur, situation)))],
      criteres: criteresPropres(competence, facts).length + around,
    };
    groups.set(holder, [...(groups.get(holder) ?? []), line]);
  }
  return [...groups].map(([holder, competences]) => ({
    titre: holder === certification ? (groups.size > 1 ? 'Hors bloc' : 'Compétences') : situation.titre(holder),
    competences,
  }));
}
