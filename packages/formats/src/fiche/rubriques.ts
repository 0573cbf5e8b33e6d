import { nomEpreuveEnLigne } from '../releve/index.js';
import { type Passage, texteImprime } from '../texte/index.js';
import { formatJury } from '../texte/valeurs.js';
import { liste, passage, type Rubrique } from './champ.js';
import { codes, fait, type Matiere, texte } from './matiere.js';

/** What the page of a fiche opens with. */
export function essentiel(matiere: Matiere, isRs: boolean): Rubrique {
  const { certification } = matiere.impression;
  return {
    titre: 'L’essentiel',
    champs: [
      { nom: 'Intitulé de la certification', contenu: certification.intitule ? [passage(certification.intitule)] : [] },
      fait('Certificateur', 'certificateurs', matiere),
      ...(isRs ? [] : [fait('Nomenclature du niveau de qualification', 'niveau', matiere)]),
      codes('Codes NSF', certification.nsf),
      codes('Formacode', certification.formacode),
      fait('Durée d’enregistrement demandée', 'enregistrement', matiere),
    ],
  };
}

/** Where holders work, and as what. */
export function secteurs(matiere: Matiere): Rubrique {
  const { certification } = matiere.impression;
  return {
    titre: 'Secteurs d’activité et types d’emploi',
    champs: [
      texte('Secteurs d’activité', certification.secteurs, matiere),
      texte('Types d’emplois accessibles', certification.emplois, matiere),
      codes('Codes ROME', certification.rome),
      texte('Références juridiques des réglementations d’activité', certification.reglementation, matiere),
    ],
  };
}

function jurys({ impression }: Matiere): Passage[] {
  const { certification, resolver } = impression;
  return liste(
    certification.epreuves.flatMap((epreuve) => {
      const said = epreuve.jury && formatJury(epreuve.jury, resolver);
      return said ? [`${nomEpreuveEnLigne(epreuve, impression)}\u00a0: ${said}`] : [];
    }),
  );
}

/** Who may come, by which ways, before which jury. */
export function acces(matiere: Matiere): Rubrique {
  const { impression, faits } = matiere;
  const { certification, resolver } = impression;
  const voies = faits.get('acces');
  return {
    titre: 'Voies d’accès',
    champs: [
      texte(
        'Prérequis',
        certification.prerequis,
        matiere,
        'Le formulaire distingue les prérequis à l’entrée en formation et ceux de la validation\u00a0: choisissez.',
      ),
      { nom: 'Voies d’accès', contenu: voies ? liste(texteImprime(voies.prose, resolver).split(', ')) : [] },
      {
        nom: 'Composition des jurys',
        contenu: jurys(matiere),
        conseil: 'Le formulaire demande une composition par voie d’accès.',
      },
    ],
  };
}
