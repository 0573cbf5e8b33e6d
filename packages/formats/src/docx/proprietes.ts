import type { Certification } from '@referentiel/model';
import { packageDate } from './dates.js';
import { escapeText, part, tag } from './xml.js';

const text = (name: string, content: string) => (content ? `<${name}>${escapeText(content)}</${name}>` : '');

function authors({ certificateurs }: Certification): string {
  return certificateurs.map(({ nom }) => nom).join(', ');
}

/** The part docProps/core.xml: what a file explorer and assistive technologies say of the document. */
export function coreXml(certification: Certification, date: string | undefined): string {
  const { intitule, repertoire, fiche } = certification;
  const written = packageDate(date);
  const creator = authors(certification) || 'Référentiel';
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
      text('dc:title', intitule ? `Référentiels – ${intitule}` : 'Référentiels'),
      text('dc:subject', '5 – Référentiels'),
      text('dc:creator', creator),
      text('cp:keywords', [repertoire, fiche, 'référentiel', 'compétences', 'évaluation'].filter(Boolean).join('; ')),
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
