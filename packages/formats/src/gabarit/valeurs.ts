import type { Prose, Texte } from '@referentiel/model';
import type { DocxOptions } from '../docx/index.js';
import { faitsOf, titreCertification } from '../identite/index.js';
import { type Impression, paragraphe, proseImprimee } from '../texte/index.js';
import { REPERES } from './noms.js';

/** The placeholder of each line of the identity, by the field of the model. */
export const FAITS: Readonly<Record<string, string>> = {
  répertoire: 'repertoire',
  niveau: 'niveau',
  certificateurs: 'certificateurs',
  fiche: 'fiche',
  nsf: 'nsf',
  rome: 'rome',
  formacode: 'formacode',
  accès: 'acces',
  'profils visés': 'vise',
  date: 'date',
  enregistrement: 'enregistrement',
  emplois: 'emplois',
  secteurs: 'secteurs',
  réglementation: 'reglementation',
  prérequis: 'prerequis',
};

/** What every placeholder of words stands for; those that the certification says nothing for are absent. */
export function valeursOf(impression: Impression, options: DocxOptions): Map<string, Prose> {
  const { certification, resolver } = impression;
  const { code, imprime, intitule, repertoire, certificateurs, objectifs, contexte, description } = certification;
  const found = new Map<string, Prose>();
  const ligne = (nom: string, texte: string | undefined) => {
    if (texte) found.set(nom, { blocs: [paragraphe(texte)] });
  };
  const ecrit = (nom: string, texte: Texte | undefined) => {
    const prose = texte && proseImprimee(texte, resolver);
    if (prose?.blocs.length) found.set(nom, prose);
  };
  ligne('titre', titreCertification(certification));
  ligne('intitulé', intitule);
  ligne('code', imprime ?? code);
  ligne('sigle', repertoire);
  ligne('siret', certificateurs.flatMap(({ siret }) => siret ?? []).join(', '));
  ligne('année', /^\d{4}/.exec(options.date ?? certification.date ?? '')?.[0]);
  ligne('brouillon', options.mode === 'draft' ? 'BROUILLON' : undefined);
  ecrit('objectifs', objectifs);
  ecrit('contexte', contexte?.texte);
  ecrit('description', description?.texte);
  const faits = new Map(faitsOf(impression, options).map(({ champ, prose }) => [champ as string, prose]));
  for (const { nom } of REPERES) {
    const prose = faits.get(FAITS[nom] ?? '');
    if (prose) found.set(nom, prose);
  }
  return found;
}
