import type { ProfilRelu } from '@referentiel/model';
import { type EtatExigence, profilCoverage } from '../facts/profil.js';
import type { Situation } from './situation.js';

const ETATS: Record<EtatExigence, string> = {
  couverte: 'Couverte',
  dépassée: 'Dépassée',
  insuffisante: 'Niveau insuffisant',
  absente: 'Absente',
};

/** What the référentiel covers of the profiles that it aims at (`vise`). */
export function profilsOf(situation: Situation): ProfilRelu[] {
  return profilCoverage(situation.checked).map(({ vise, profil, lignes }) => {
    const met = lignes.filter(({ etat }) => etat === 'couverte' || etat === 'dépassée').length;
    return {
      nom: [`${vise.catalogue} ${vise.entree}`, profil.intitule].filter(Boolean).join(' – '),
      bilan: `${met} exigence${met < 2 ? '' : 's'} couverte${met < 2 ? '' : 's'} sur ${lignes.length}.`,
      exigences: lignes.map(({ reference, entree, niveau, rattachees, atteint, etat }) => ({
        entree: [`${reference.catalogue} ${reference.entree}`, entree?.intitule].filter(Boolean).join(' – '),
        requis: niveau === undefined ? '' : String(niveau),
        atteint: atteint.join(', '),
        competences: [...new Set(rattachees.map(({ competence }) => situation.nom(competence)))],
        etat: ETATS[etat],
      })),
    };
  });
}
