import { type Certification, type Competence, emptyCertification, proseFrom } from '@referentiel/model';

/** An empty certification with some fields. */
export function certification(fields: Partial<Certification>): Certification {
  return { ...emptyCertification(), ...fields };
}

const suivi = { notes: [], derogations: [] };

function competence(fields: Partial<Competence>): Competence {
  return { genre: 'competence', references: [], themes: [], contenu: [], ...suivi, ...fields };
}

/** A short form of langage.md's worked example. */
export const asnr = certification({
  code: 'ASNR',
  intitule: 'Architecte de services numériques responsables',
  repertoire: 'RNCP',
  niveau: 7,
  date: '2026-12-01',
  textes: [
    { genre: 'texte', code: 'ORAL', texte: proseFrom("Soutenance devant un jury, suivie d'un échange."), ...suivi },
  ],
  epreuves: [
    {
      genre: 'epreuve',
      code: 'E1',
      intitule: "Étude d'impact",
      nature: [{ connue: 'étude-de-cas' }, { autre: 'revue croisée' }],
      preparation: { min: { valeur: 30, unite: 'h' }, max: { valeur: 30, unite: 'h' } },
      distance: {},
      parties: [{ genre: 'partie', code: 'P1', description: { fragment: 'ORAL' }, ...suivi }],
      ...suivi,
    },
  ],
  competencesTransversales: [
    {
      genre: 'competenceTransversale',
      code: 'CT1',
      enonce: proseFrom("Animer une réunion d'arbitrage."),
      references: [],
      themes: [],
      contenu: [{ genre: 'critere', code: 'CET.1', enonce: proseFrom('Les arbitrages sont datés.'), ...suivi }],
      ...suivi,
    },
  ],
  contenu: [
    {
      genre: 'bloc',
      code: 'BC1',
      intitule: 'Concevoir',
      description: { texte: proseFrom('Le parc.') },
      contexte: { titre: 'Cadre', texte: { fragment: 'ORAL' } },
      notes: [{ texte: proseFrom('À relire.') }],
      derogations: [{ regle: 'CMP-05', raison: proseFrom('La branche le demande.') }],
      contenu: [
        competence({
          code: 'C1',
          enonce: {
            blocs: [
              { genre: 'paragraphe', runs: [{ texte: 'Dire ' }, { texte: '"oui"', gras: true }, { texte: ' :' }] },
              {
                genre: 'liste',
                ordonnee: false,
                puces: [{ runs: [{ texte: 'une fois ;' }], sousPuces: [[{ texte: 'ou deux.' }]] }],
              },
            ],
          },
          references: [{ catalogue: 'e-CF', entree: 'A.5', niveau: 4 }],
          contenu: [
            { genre: 'critere', code: 'CE1.1', enonce: proseFrom('La carte couvre 90 % des services.'), ...suivi },
            {
              genre: 'evaluation',
              seulement: false,
              groupes: [
                {
                  renvois: [
                    { nom: 'E1.P1', surcharges: { duree: { libre: 'une matinée' } }, motif: proseFrom('Cas court.') },
                  ],
                },
              ],
            },
            { genre: 'modalite', titre: 'Entretien', texte: proseFrom('Trente minutes.') },
          ],
        }),
        { genre: 'critere', code: 'CB1', enonce: proseFrom("Qualité d'ensemble."), ...suivi },
        competence({ code: 'C2', reprend: { nom: 'CT1' } }),
      ],
    },
  ],
});
