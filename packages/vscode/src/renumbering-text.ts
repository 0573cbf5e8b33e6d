import type { RenumberResult } from '@referentiel/server/protocol';
import type { Bilingual } from './langue.js';

/** How many changes a dialog has room for. */
const SHOWN = 15;

type Change = RenumberResult['changes'][number];

/** A first code is told by what gets it: there is no old code to know it by. */
function lineOf({ avant, apres, genre, label }: Change, langue: keyof Bilingual): string {
  if (avant !== undefined) return `${avant} → ${apres}`;
  const quoted = label && { fr: ` «\u00a0${label}\u00a0»`, en: ` “${label}”` }[langue];
  return `${genre}${quoted} → ${apres}`;
}

function question(changed: number, given: number, langue: keyof Bilingual): string {
  const change = {
    fr: changed === 1 ? 'Changer un code' : `Changer ${changed} codes`,
    en: changed === 1 ? 'Change one code' : `Change ${changed} codes`,
  }[langue];
  const give = {
    fr: given === 1 ? 'Donner un code à un élément' : `Donner un code à ${given} éléments`,
    en: given === 1 ? 'Give a code to one element' : `Give a code to ${given} elements`,
  }[langue];
  const asked = [changed && change, given && give].filter(Boolean).map((part, index) => {
    return index ? `${String(part).charAt(0).toLowerCase()}${String(part).slice(1)}` : part;
  });
  return { fr: `${asked.join(' et ')}\u00a0?`, en: `${asked.join(' and ')}?` }[langue];
}

/** The question put to the author before codes change. */
export function renumberingText(
  { changes, cited }: Pick<RenumberResult, 'changes' | 'cited'>,
  langue: keyof Bilingual,
): { message: string; detail: string } {
  const count = changes.length;
  const given = changes.filter(({ avant }) => avant === undefined).length;
  const message = question(count - given, given, langue);
  const lines = changes.slice(0, SHOWN).map((change) => lineOf(change, langue));
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
