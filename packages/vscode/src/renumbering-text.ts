import type { RenumberResult } from '@referentiel/server/protocol';
import type { Bilingual } from './langue.js';

/** How many changes a dialog has room for. */
const SHOWN = 15;

/** The question put to the author before codes change. */
export function renumberingText(
  { changes, cited }: Pick<RenumberResult, 'changes' | 'cited'>,
  langue: keyof Bilingual,
): { message: string; detail: string } {
  const count = changes.length;
  const message = {
    fr: count === 1 ? 'Changer un code\u00a0?' : `Changer ${count} codes\u00a0?`,
    en: count === 1 ? 'Change one code?' : `Change ${count} codes?`,
  }[langue];
  const lines = changes.slice(0, SHOWN).map(({ avant, apres }) => `${avant ?? '–'} → ${apres}`);
  const more = count - lines.length;
  if (more > 0) lines.push({ fr: `… et ${more} de plus`, en: `… and ${more} more` }[langue]);
  const notes = [
    {
      fr: 'Les renvois suivent. Une seule annulation suffit pour revenir en arrière.',
      en: 'References follow. A single undo goes back.',
    }[langue],
  ];
  const codes = [...new Set(cited.map(({ code }) => code))].join(', ');
  if (codes) {
    notes.push(
      {
        fr: `Des textes parlent de ${codes}\u00a0: ils restent tels quels, relisez-les.`,
        en: `Some texts speak of ${codes}: they stay as they are, read them again.`,
      }[langue],
    );
  }
  return { message, detail: [...lines, '', ...notes].join('\n') };
}
