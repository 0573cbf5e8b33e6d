import { capacityOf } from '../../french/capacity.js';
import { openingOf } from '../../french/opening.js';
import { wordsOf } from '../../french/words.js';
import type { CompetenceText } from './competence-texts.js';

/** How many words a competence has beside its verb: those after it, those of its list, those of « Dans le cadre de…, ». */
export function wordsOfObject({ main, parts }: CompetenceText): number {
  const opening = openingOf(main.texte);
  const verb = capacityOf(main.texte)?.verb ?? (opening?.introduced ? undefined : opening?.word);
  const from = parts.indexOf(main);
  const after = wordsOf(main.texte).filter(({ start }) => start >= (verb?.end ?? 0)).length;
  return parts.slice(from + 1).reduce((sum, { texte }) => sum + wordsOf(texte).length, after);
}
