const CATALOGUE = /(?:^|[}\s])catalogue\s+\S+\s*[{"«“]/iu;

/**
 * Whether a file next to the requested ones may be a part of their certifications, their main file, or a catalogue: it
 * names one of the codes, or declares a catalogue. Among hundreds of certifications in one folder this spares parsing all
 * for the sake of one.
 */
export function mayBelong(text: string, codes: string[]): boolean {
  const normal = text.normalize('NFC');
  return CATALOGUE.test(normal) || codes.some((code) => normal.includes(code));
}
