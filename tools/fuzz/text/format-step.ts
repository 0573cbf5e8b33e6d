import { formatDocument } from '@referentiel/language';
import { withoutPlaces } from '@referentiel/model';
import type { Clock } from '../support/clock.ts';
import { Fault } from '../support/family.ts';
import { services } from '../support/language.ts';
import { type Understood, understood } from './check-step.ts';

/** A quantity that is none (`durée 40 - 1e9 semaine`): it is told as a mistake, and spaced and joined as quantities are. */
const FREE = /"libre":"[^"]*"/g;

/** What texts mean: the models of their certifications and catalogues, and what is wrong in them. */
function meaning({ checked, findings }: Understood): { models: string[]; rules: string[] } {
  return {
    models: checked.certifications.map(({ certification }) =>
      JSON.stringify(withoutPlaces(certification)).replace(FREE, ''),
    ),
    // Remarks may name a line, or stand in another order: what is compared is which rules are broken.
    rules: findings.map(({ rule, element }) => `${rule} ${element ?? ''}`).sort(),
  };
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${JSON.stringify(a.slice(Math.max(0, at - 60), at + 60))} became ${JSON.stringify(b.slice(Math.max(0, at - 60), at + 60))}`;
}

/** Formats: never refused by its own guard, a second time nothing changes, and what the texts mean stays. */
export function checkFormat(before: Understood, clock: Clock): void {
  const formatted = before.files.map(({ uri, text }) => {
    const once = clock.time('format', () => formatDocument(text, services()));
    if (once.refused) throw new Fault('format refused', 'the formatted text would not have meant the same');
    const twice = formatDocument(once.text, services());
    if (twice.text !== once.text) throw new Fault('format twice', firstDifference(once.text, twice.text));
    return { uri, text: once.text, changed: once.text !== text };
  });
  if (!formatted.some(({ changed }) => changed)) return;
  const [was, is] = [meaning(before), meaning(understood({ files: formatted }, clock))];
  if (was.models.length !== is.models.length) {
    throw new Fault('format changes the model', `${was.models.length} certifications became ${is.models.length}`);
  }
  was.models.forEach((model, rank) => {
    if (model !== is.models[rank])
      throw new Fault('format changes the model', firstDifference(model, is.models[rank] ?? ''));
  });
  // Whether a line that is not understood stops too early depends on where it ends: only sound texts keep all they were told.
  if (before.files.some(({ issues, parseErrors }) => issues.length + parseErrors.length)) return;
  const [rulesWere, rulesAre] = [was.rules.join('\n'), is.rules.join('\n')];
  if (rulesWere !== rulesAre) throw new Fault('format changes the findings', firstDifference(rulesWere, rulesAre));
}
