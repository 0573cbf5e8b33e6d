import { type Certificateur, type Certification, formatDuree, type Prose, type Texte } from '@referentiel/model';
import { type Impression, INSECABLE, type Passage, paragraphe, proseImprimee } from '../texte/index.js';
import { COULEURS } from './couleurs.js';
import { formatDate } from './dates.js';
import { type DocxOptions, formatEntree } from './options.js';
import { paragraph } from './paragraph.js';
import { CELLULE, paragraphsOf, type Redaction } from './passages.js';
import { run } from './run.js';
import { cell, row, table, widthsOf } from './table.js';

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

function formatVoie(voie: string): string {
  const words = VOIES[voie];
  return words ? `${words} (${voie})` : voie;
}

function formatCertificateur({ nom, siret }: Certificateur): string {
  return siret ? `${nom} (SIRET${INSECABLE}${siret})` : nom;
}

const lines = (texts: string[]): Prose => ({ blocs: texts.map(paragraphe) });

/** What identifies the certification, in the order of the form; each line only when its source says it. */
function facts(
  certification: Certification,
  impression: Impression,
  options: DocxOptions,
): [label: string, prose: Prose][] {
  const { repertoire, niveau, certificateurs, fiche, nsf, rome, formacode, acces, vise, enregistrement } =
    certification;
  const date = options.date ?? certification.date;
  const said = (label: string, texts: string[]): [string, Prose][] => (texts.length ? [[label, lines(texts)]] : []);
  const listed = (label: string, codes: string[]) => said(label, codes.length ? [codes.join(', ')] : []);
  const written = (label: string, texte: Texte | undefined): [string, Prose][] =>
    texte ? [[label, proseImprimee(texte, impression.resolver)]] : [];
  return [
    ...said('Répertoire', repertoire ? [REPERTOIRES[repertoire] ?? repertoire] : []),
    ...said('Niveau', niveau === undefined ? [] : [String(niveau)]),
    ...said(certificateurs.length > 1 ? 'Certificateurs' : 'Certificateur', certificateurs.map(formatCertificateur)),
    ...said('Fiche', fiche ? [fiche] : []),
    ...listed('Codes NSF', nsf),
    ...listed('Codes ROME', rome),
    ...listed('Formacode', formacode),
    ...said('Voies d’accès', acces.length ? [acces.map(formatVoie).join(', ')] : []),
    ...said(
      'Profils visés',
      vise.map((reference) => formatEntree(reference, options)),
    ),
    ...written('Emplois visés', certification.emplois),
    ...written('Secteurs d’activité', certification.secteurs),
    ...written('Réglementation', certification.reglementation),
    ...written('Prérequis', certification.prerequis),
    ...said('Durée d’enregistrement demandée', enregistrement ? [formatDuree(enregistrement, INSECABLE)] : []),
    ...said('Date', date ? [formatDate(date)] : []),
  ];
}

/** The title of the certification and the table of what identifies it. */
export function identite(impression: Impression, redaction: Redaction, options: DocxOptions): string {
  const { certification } = impression;
  const rows = facts(certification, impression, options);
  const titre = [certification.imprime, certification.intitule].filter(Boolean).join(' ');
  const title = titre ? paragraph('Title', run(titre)) : '';
  if (!rows.length) return title;
  const widths = widthsOf([0.2, 0.8]);
  const [labels = 0, values = 0] = widths;
  const body = rows.map(([label, prose]) => {
    const passage: Passage = { role: 'description', prose, retrait: 0 };
    return row({}, [
      cell({ width: labels, shade: COULEURS.annexe }, [paragraph('Cellule', run(label, { gras: true }))]),
      cell({ width: values }, paragraphsOf([passage], CELLULE, redaction)),
    ]);
  });
  const caption = {
    caption: 'Identité de la certification',
    description: 'Une ligne par renseignement : son nom, puis sa valeur.',
  };
  return title + table({ widths, ...caption, firstColumn: true, compact: true }, body) + paragraph('Cellule', '');
}
