import type { Certification } from '@referentiel/model';
import { packageDate } from './dates.js';
import { escapeText, part, tag } from './xml.js';

const text = (name: string, content: string) => (content ? `<${name}>${escapeText(content)}</${name}>` : '');

export function authors({ certificateurs }: Certification): string {
  return certificateurs.map(({ nom }) => nom).join(', ');
}

/** What the running footer names: the certification, then who awards it. */
export function sujetOf({ intitule, certificateurs }: Certification): string {
  return [intitule, ...certificateurs.map(({ nom }) => nom)].filter(Boolean).join(' – ');
}

/** What a file explorer and assistive technologies say of a document. */
export interface Proprietes {
  titre: string;
  sujet: string;
  auteurs: string;
  motsCles: string[];
}

/** The properties of the document of the form. */
export function proprietesFormulaire(certification: Certification): Proprietes {
  const { intitule, repertoire, fiche } = certification;
  return {
    titre: intitule ? `Référentiels – ${intitule}` : 'Référentiels',
    sujet: '5 – Référentiels',
    auteurs: authors(certification),
    motsCles: [repertoire, fiche, 'référentiel', 'compétences', 'évaluation'].flatMap((word) => word || []),
  };
}

/** The part docProps/core.xml. */
export function coreXml({ titre, sujet, auteurs, motsCles }: Proprietes, date: string | undefined): string {
  const written = packageDate(date);
  const creator = auteurs || 'Référentiel';
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${written}</dcterms:${name}>`;
  return part(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', titre),
      text('dc:subject', sujet),
      text('dc:creator', creator),
      text('cp:keywords', motsCles.join('; ')),
      text('dc:language', 'fr-FR'),
      text('cp:lastModifiedBy', creator),
      moment('created'),
      moment('modified'),
    ),
  );
}

/** The part docProps/app.xml. */
export function appXml(certification: Certification): string {
  return part(
    tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      text('Application', 'Référentiel'),
      text('Company', authors(certification)),
    ),
  );
}
