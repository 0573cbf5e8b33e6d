/** Names that Windows keeps for its devices, whatever follows a point. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 80;

/**
 * A file name without extension made of a code or a title: letters, figures, points and hyphens, so that it names one file in the
 * folder where it is put, on any system. A title without any letter gives `referentiel`.
 */
export function fileStem(title: string): string {
  const plain = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  const cut = Array.from(plain).slice(0, LONGEST).join('');
  const bare = cut.replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
  return DEVICE.test(bare) ? `referentiel-${bare}` : bare || 'referentiel';
}
