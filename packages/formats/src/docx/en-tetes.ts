import { COULEURS } from './couleurs.js';
import { filigrane } from './filigrane.js';
import { paragraph } from './paragraph.js';
import { field, run } from './run.js';
import { NAMESPACES, part, tag } from './xml.js';

/** The namespaces of the watermark. */
export const VML = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word',
};

/** The running header of a document; a draft says so in words, and behind the text. */
export function headerXml(titre: string, draft: boolean): string {
  const title = run(titre);
  const mark = draft ? filigrane('BROUILLON') + run(' – ') + run('BROUILLON', { couleur: COULEURS.brouillon }) : '';
  return part(tag('w:hdr', draft ? { ...NAMESPACES, ...VML } : NAMESPACES, paragraph('Header', title + mark)));
}

/** The running footer: what the document is about, the page and how many there are. */
export function footerXml(about: string): string {
  const pages = run('Page ') + field('PAGE', '1') + run(' sur ') + field('NUMPAGES', '1');
  return part(tag('w:ftr', NAMESPACES, paragraph('Footer', `${run(about)}<w:r><w:tab/></w:r>${pages}`)));
}
