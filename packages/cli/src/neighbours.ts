import type { SourceFile } from '@referentiel/language';

const CATALOGUE = /(?:^|[}\s])catalogue\s+\S+\s*[{"«“]/iu;

/** The codes of the certifications that files hold or are a part of. */
export function wantedCodes(files: SourceFile[]): string[] {
  const codes = files.flatMap(({ root }) => [
    root.dans?.$refText,
    ...root.elements.flatMap((element) => (element.$type === 'Certification' ? [element.name] : [])),
  ]);
  return [...new Set(codes.filter((code) => code !== undefined))].map((code) => code.normalize('NFC'));
}

/**
 * Whether a file next to the requested ones may be a part of their certifications, their main file, or a catalogue: it
 * names one of the codes, or declares a catalogue. Among hundreds of certifications in one folder this spares parsing all
 * for the sake of one.
 */
export function mayBelong(text: string, codes: string[]): boolean {
  const normal = text.normalize('NFC');
  return CATALOGUE.test(normal) || codes.some((code) => normal.includes(code));
}
