import type { Revue } from '@referentiel/model';

/** A review with something in each of its sections, and the characters that markup is made of. */
export function revue(own: Partial<Revue> = {}): Revue {
  return {
    titre: 'Animer <des> ateliers & "plus"',
    identite: 'RNCP · niveau\u00a06 · Maison des métiers',
    erreurs: 2,
    avertissements: 1,
    conseils: 1,
    pret: false,
    verdict: 'Pas encore prêt à déposer\u00a0: 2 erreurs demeurent.',
    blocages: [{ regle: 'EVA-01', titre: 'Une compétence doit être évaluée', nombre: 2, elements: ['C1', 'C2'] }],
    groupes: [
      {
        titre: 'BC1 – Préparer un atelier',
        constats: [
          {
            gravite: 'erreur',
            regle: 'EVA-01',
            message: 'Dites quelle épreuve évalue cette compétence.',
            source: 'Vademecum RNCP 2023, p. 34',
            lieux: ['C1, ligne\u00a04', 'C2, ligne\u00a05'],
          },
          {
            gravite: 'conseil',
            regle: 'CMP-08',
            message: 'Précisez l’objet.',
            source: 'Référentiel',
            lieux: ['compétence «\u00a0Préparer un atelier de quartier…\u00a0», ligne\u00a07', 'C2, ligne\u00a05'],
          },
        ],
      },
      {
        titre: 'Ensemble de la certification',
        constats: [
          {
            gravite: 'avertissement',
            regle: 'META-08',
            message: 'Rien ne traite du handicap.',
            source: 'Décret nº 2025-500 du 6 juin 2025',
            lieux: ['ligne\u00a01'],
          },
        ],
      },
    ],
    derogations: [
      {
        regle: 'NUM-02',
        titre: 'Les codes devraient se suivre',
        portee: 'toute la certification',
        lieu: 'ligne\u00a02',
        raison: 'Les numéros sont ceux de la fiche.',
        elements: ['C5'],
        nombre: 1,
        aRetirer: false,
      },
      {
        regle: 'CMP-05',
        titre: '',
        portee: 'C1',
        lieu: 'ligne\u00a04',
        raison: '',
        elements: [],
        nombre: 0,
        aRetirer: true,
      },
    ],
    themes: [
      {
        nom: 'Transition écologique',
        declarees: ['C1'],
        competences: ['C1'],
        criteres: ['CE1.1'],
        traite: true,
        verdict: 'Traité.',
      },
      {
        nom: 'Handicap et accessibilité',
        declarees: [],
        competences: [],
        criteres: [],
        traite: false,
        verdict: 'Absent\u00a0: traitez-le.',
      },
    ],
    blocs: [
      { nom: 'BC1 – Préparer un atelier', competences: 2, certifiable: true, verdict: 'Peut être certifié seul.' },
      {
        nom: 'BC2 – Animer',
        competences: 1,
        certifiable: false,
        verdict: 'Ne peut pas être certifié seul\u00a0: C3 sans épreuve.',
      },
    ],
    evaluations: [
      {
        titre: 'BC1 – Préparer un atelier',
        competences: [
          { nom: 'C1 – Préparer un atelier', epreuves: ['E1', 'E2.P1'], criteres: 3 },
          { nom: 'C2 – Ranger un atelier', epreuves: [], criteres: 0 },
        ],
      },
    ],
    profils: [
      {
        nom: 'Cigref 1.6 – Architecte',
        bilan: '1 exigence couverte sur 2.',
        exigences: [
          { entree: 'e-CF A.5 – Conception', requis: '4', atteint: '4', competences: ['C1'], etat: 'Couverte' },
          { entree: 'e-CF A.7', requis: '5', atteint: '', competences: [], etat: 'Absente' },
        ],
      },
    ],
    ...own,
  };
}

/** The review of a certification that says nothing yet. */
export function vide(): Revue {
  return revue({
    titre: 'Certification sans titre',
    identite: '',
    erreurs: 0,
    avertissements: 0,
    conseils: 0,
    pret: true,
    verdict: 'Prêt à déposer\u00a0: aucune erreur ne demeure.',
    blocages: [],
    groupes: [],
    derogations: [],
    blocs: [],
    evaluations: [],
    profils: [],
  });
}
