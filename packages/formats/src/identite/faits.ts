import {
  type Certificateur,
  type Certification,
  formatDuree,
  knownIn,
  type Prose,
  type Texte,
} from '@referentiel/model';
import { type Impression, INSECABLE, paragraphe, proseImprimee } from '../texte/index.js';
import { formatDate } from './dates.js';
import { formatEntree, type OptionsIdentite } from './entree.js';

const REPERTOIRES: Record<string, string> = {
  RNCP: 'Répertoire national des certifications professionnelles (RNCP)',
  RS: 'Répertoire spécifique (RS)',
};

const VOIES: Record<string, string> = {
  FI: 'formation initiale',
  CA: 'contrat d’apprentissage',
  FC: 'formation continue',
  CQ: 'contrat de professionnalisation',
  CL: 'candidature individuelle',
  VAE: 'validation des acquis de l’expérience',
};

/** One line of the identity: its name, its value, the field of the model that says it. */
export interface Fait {
  champ: keyof Certification;
  label: string;
  prose: Prose;
}

function formatVoie(voie: string): string {
  const words = VOIES[voie];
  return words ? `${words} (${voie})` : voie;
}

function formatCertificateur({ nom, siret }: Certificateur): string {
  return siret ? `${nom} (SIRET${INSECABLE}${siret})` : nom;
}

/** The printed title of a certification; empty when it has none. */
export function titreCertification({ imprime, intitule }: Certification): string {
  return [imprime, intitule].filter(Boolean).join(' ');
}

/** What identifies the certification, in the order of the form; each line only when its source says it. */
export function faitsOf(impression: Impression, options: OptionsIdentite): Fait[] {
  const { certification, resolver } = impression;
  const { repertoire, niveau, certificateurs, fiche, acces, vise, enregistrement } = certification;
  const date = options.date ?? certification.date;
  const said = (champ: Fait['champ'], label: string, texts: string[]): Fait[] =>
    texts.length ? [{ champ, label, prose: { blocs: texts.map(paragraphe) } }] : [];
  const listed = (champ: 'nsf' | 'rome' | 'formacode', label: string) => {
    const codes = certification[champ];
    return said(champ, label, codes.length ? [codes.join(', ')] : []);
  };
  const written = (champ: Fait['champ'], label: string, texte: Texte | undefined): Fait[] =>
    texte ? [{ champ, label, prose: proseImprimee(texte, resolver) }] : [];
  const plural = certificateurs.length > 1 ? 's' : '';
  return [
    ...said('repertoire', 'Répertoire', repertoire ? [knownIn(REPERTOIRES, repertoire) ?? repertoire] : []),
    ...said('niveau', 'Niveau', niveau === undefined ? [] : [String(niveau)]),
    ...said('certificateurs', `Certificateur${plural}`, certificateurs.map(formatCertificateur)),
    ...said('fiche', 'Fiche', fiche ? [fiche] : []),
    ...listed('nsf', 'Codes NSF'),
    ...listed('rome', 'Codes ROME'),
    ...listed('formacode', 'Formacode'),
    ...said('acces', 'Voies d’accès', acces.length ? [acces.map(formatVoie).join(', ')] : []),
    ...said(
      'vise',
      'Profils visés',
      vise.map((reference) => formatEntree(reference, options)),
    ),
    ...written('emplois', 'Emplois visés', certification.emplois),
    ...written('secteurs', 'Secteurs d’activité', certification.secteurs),
    ...written('reglementation', 'Réglementation', certification.reglementation),
    ...written('prerequis', 'Prérequis', certification.prerequis),
    ...said(
      'enregistrement',
      'Durée d’enregistrement demandée',
      enregistrement ? [formatDuree(enregistrement, INSECABLE)] : [],
    ),
    ...said('date', 'Date', date ? [formatDate(date)] : []),
  ];
}
