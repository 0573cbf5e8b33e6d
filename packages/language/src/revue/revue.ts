import type { Certification, Revue } from '@referentiel/model';
import type { CheckedCertification } from '../check/checked-certification.js';
import { type Finding, losesWords } from '../check/finding.js';
import { blocsOf } from './blocs.js';
import { blocagesOf, groupesOf } from './constats.js';
import { derogationsOf } from './derogations.js';
import { evaluationsOf } from './evaluations.js';
import { profilsOf } from './profils.js';
import { remarquesOf } from './remarques.js';
import { Situation } from './situation.js';
import { themesOf } from './themes.js';

function identiteOf({ repertoire, niveau, certificateurs, fiche, code }: Certification): string {
  const parts = [
    repertoire,
    niveau !== undefined && `niveau\u00a0${niveau}`,
    certificateurs.map(({ nom }) => nom).join(', '),
    fiche && `fiche ${fiche}`,
    code && `code ${code}`,
  ];
  const line = parts.filter(Boolean).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function verdictOf(errors: number, warnings: number, lost: boolean): string {
  if (!errors) {
    const remain = warnings < 2 ? 'Un avertissement reste' : `${warnings} avertissements restent`;
    const rest = warnings ? ` ${remain} à lever, ou à assumer avec une raison.` : '';
    return `Prêt à déposer\u00a0: aucune erreur ne demeure.${rest}`;
  }
  const left = errors < 2 ? 'une erreur demeure' : `${errors} erreurs demeurent`;
  const words = lost ? ' Des passages mal écrits n’ont pas pu être lus\u00a0: ce rapport ne les juge pas.' : '';
  return `Pas encore prêt à déposer\u00a0: ${left}.${words}`;
}

/**
 * What a reviewer is told of a certification: what remains to be mended bloc by bloc, what the author assumes and why, the
 * themes of the decree, what can be certified alone, what evaluates each competence, what of the target profiles is
 * covered. `findings`: those of its files; others are left aside. Never fails on account of the text.
 */
export function revueOf(checked: CheckedCertification, findings: readonly Finding[]): Revue {
  const { certification } = checked;
  const situation = new Situation(checked);
  const remarques = remarquesOf(checked, findings);
  const count = (severity: Finding['severity']) => remarques.filter((one) => one.severity === severity).length;
  const erreurs = count('error');
  const avertissements = count('warning');
  return {
    titre:
      [certification.imprime, certification.intitule].filter(Boolean).join(' ') ||
      certification.code ||
      'Certification sans titre',
    identite: identiteOf(certification),
    erreurs,
    avertissements,
    conseils: count('hint'),
    pret: erreurs === 0,
    verdict: verdictOf(erreurs, avertissements, remarques.some(losesWords)),
    blocages: blocagesOf(remarques, situation),
    groupes: groupesOf(remarques, situation),
    derogations: derogationsOf(situation),
    themes: themesOf(situation),
    blocs: blocsOf(situation),
    evaluations: evaluationsOf(situation),
    profils: profilsOf(situation),
  };
}
