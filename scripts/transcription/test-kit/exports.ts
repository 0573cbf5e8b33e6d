import { docx, writeJson } from '@referentiel/formats';
import type { Certification } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The characters of a Word document, one line a paragraph. */
export function wordText(certification: Certification): string {
  const parts = unzipSync(docx(certification));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:br\/>|<w:tab\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] as string);
}

/** Every string of the JSON export, one a line. */
export function jsonText(certification: Certification): string {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
  };
  return strings(JSON.parse(writeJson(certification))).join('\n');
}
