import { lireGabarit, remplirGabarit, writeJson } from '@referentiel/formats';
import { printCertification } from '@referentiel/language';
import { emptyCertification } from '@referentiel/model';
import { unzipSync } from 'fflate';
import type { Clock } from '../support/clock.ts';
import { type Family, Fault } from '../support/family.ts';
import { without } from '../support/without.ts';
import { checkImported, checkReport, imported } from '../text/back-step.ts';
import { bytesOf, type ImportCase, importCase, prepare } from './case.ts';

/** Fewer bytes changed, then fewer parts, then fewer elements. */
function* smaller(made: ImportCase): Generator<ImportCase> {
  const { name, parts, bytes } = made;
  if (made.cut !== undefined) yield { name, parts, bytes };
  if (bytes.length) yield { ...made, bytes: [] };
  for (const some of without(bytes)) yield { ...made, bytes: some };
  for (const some of without(Object.entries(parts))) yield { ...made, parts: Object.fromEntries(some) };
  for (const [part, text] of Object.entries(parts)) {
    for (const some of without(text.split(/(?=<)|(?<=>)|(?<=[,{}[\]])/)))
      yield { ...made, parts: { ...parts, [part]: some.join('') } };
  }
}

/** The same document as a house template: refused with a reason, or filled. */
function checkTemplate(bytes: Uint8Array, clock: Clock): void {
  try {
    const gabarit = clock.time('read template', () => lireGabarit(bytes));
    if (gabarit.remarques.some(({ gravite }) => gravite === 'refus')) return;
    const filled = clock.time('fill template', () => remplirGabarit(gabarit, emptyCertification(), {}));
    unzipSync(filled.bytes);
  } catch (error) {
    if ((error as Error).name !== 'ImportRefused') throw error;
  }
}

/** Spoiled documents through the imports: a certification that can be printed and read, or a refusal with a reason. */
export const imports: Family<ImportCase> = {
  name: 'imports',
  prepare,
  make: importCase,
  smaller,
  judge(made: ImportCase, clock: Clock) {
    const bytes = bytesOf(made);
    const one = imported(made.name, bytes, clock);
    const again = imported(made.name, bytes, clock);
    if ((one && writeJson(one.certification)) !== (again && writeJson(again.certification))) {
      throw new Fault('not the same twice', `the import of ${made.name}`);
    }
    // A JSON that somebody else wrote may hold amounts without a number (cases/ouverts/imports): it is printed, not read again.
    if (one && made.name.endsWith('.json')) {
      checkReport(one, 'import of JSON');
      clock.time('print', () => printCertification(one.certification));
    } else if (one) checkImported(one, `import of ${made.name}`, clock);
    clock.count(one ? 'imported' : 'refused', 1);
    if (made.name.endsWith('.docx')) checkTemplate(bytes, clock);
  },
};
