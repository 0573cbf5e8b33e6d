import { applyToText, filesOf, renumber } from '@referentiel/language';
import type { Clock } from '../support/clock.ts';
import { Fault } from '../support/family.ts';
import { parse } from '../support/language.ts';
import type { Understood } from './check-step.ts';

/** Renumbers the certifications whose texts are sound: what comes of it is as sound. */
export function checkRenumber({ checked }: Understood, clock: Clock): void {
  for (const { source, certification } of checked.certifications) {
    const files = filesOf(source);
    if (files.some(({ issues, parseErrors }) => issues.length + parseErrors.length)) continue;
    const { edits } = clock.time('renumber', () =>
      renumber(certification, ({ uri, range }) => {
        const file = files.find((one) => one.uri === uri);
        return file ? file.text.slice(file.offsetAt(range.start), file.offsetAt(range.end)) : '';
      }),
    );
    for (const file of files) {
      const text = applyToText(file.text, file.uri, edits, file.offsetAt);
      const { issues, parseErrors } = parse(file.uri, text);
      if (issues.length + parseErrors.length) throw new Fault('renumber', `${file.uri} is misread once renumbered`);
    }
  }
}
