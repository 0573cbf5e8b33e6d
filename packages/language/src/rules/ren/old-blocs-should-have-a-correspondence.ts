import type { Renouvellement } from '@referentiel/model';
import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc } from '../str/example.js';
import { structureOf } from '../str/structure.js';

const CODE = /^(|.*\D)(\d+)$/;

/** The blocs that the series of codes passes over: BC02, after BC01 and before BC03. */
function missing({ equivalences }: Renouvellement): string[] {
  const series = new Map<string, { numbers: Set<number>; width: number }>();
  for (const { ancien } of equivalences) {
    const [, prefix, digits] = CODE.exec(ancien) ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const one = series.get(prefix) ?? { numbers: new Set(), width: digits.length };
    one.numbers.add(Number(digits));
    series.set(prefix, one);
  }
  return [...series].flatMap(([prefix, { numbers, width }]) => {
    const last = Math.min(Math.max(...numbers), 99);
    const all = Array.from({ length: last }, (_, rank) => rank + 1);
    return all.filter((one) => !numbers.has(one)).map((one) => `${prefix}${String(one).padStart(width, '0')}`);
  });
}

/** A long gap is told by its ends. */
function listed(codes: readonly string[]): string {
  return codes.length > 4 ? `${codes[0]} … ${codes.at(-1)}` : codes.join(', ');
}

/**
 * How many blocs the old fiche had, only its own text says: a gap in their numbers is seen, and a renewal between
 * structures in blocs that gives no correspondence at all.
 */
function* oldBlocsShouldHaveACorrespondence(context: RuleContext): Iterable<Violation> {
  const { certification } = context;
  if (repertoireOf(certification) === 'RS') return;
  for (const renouvellement of certification.renouvellements) {
    const manque = missing(renouvellement);
    const { equivalences, fiche } = renouvellement;
    if (manque.length) yield { place: namePlace(renouvellement), params: { manque: listed(manque), fiche: '' } };
    else if (!equivalences.length && fiche?.startsWith('RNCP') && structureOf(context).blocs.length) {
      yield { place: namePlace(renouvellement), params: { manque: '', fiche } };
    }
  }
}

const blocs = `${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`;

export const rule: ModelRule = {
  id: 'REN-02',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Chaque bloc de l’ancienne fiche devrait avoir une correspondance',
    en: 'Each bloc of the old fiche should have a correspondence',
  },
  why: {
    fr: 'Un bloc est acquis à vie : qui a validé un bloc de l’ancienne certification doit savoir ce qu’il vaut dans la nouvelle, totalement, partiellement ou pas du tout.',
    en: 'A bloc is acquired for life: whoever holds a bloc of the old certification must know what it is worth in the new one, wholly, partly or not at all.',
  },
  source: 'Vademecum RNCP 2023, p. 27, 61 et 62',
  message: ({ manque, fiche }) =>
    manque
      ? {
          fr: `Rien ne dit ce que devient ${manque} : ajoutez « équivaut à », totalement ou partiellement, ou « sans équivalent ».`,
          en: `Nothing says what becomes of ${manque}: add \`équivaut à\`, \`totalement\` or \`partiellement\`, or \`sans équivalent\`.`,
        }
      : {
          fr: `Rien ne dit ce que deviennent les blocs de ${fiche} : ajoutez pour chacun « bloc ${fiche}BC01 équivaut à … », ou « sans équivalent ».`,
          en: `Nothing says what becomes of the blocs of ${fiche}: add \`bloc ${fiche}BC01 équivaut à …\` for each, or \`sans équivalent\`.`,
        },
  example: {
    wrong: `certification X\n${blocs}renouvellement RNCP12345 {\n    bloc RNCP12345BC01 équivaut à BC1 totalement\n    bloc RNCP12345BC03 équivaut à BC2 partiellement\n}\n`,
    right: `certification X\n${blocs}renouvellement RNCP12345 {\n    bloc RNCP12345BC01 équivaut à BC1 totalement\n    bloc RNCP12345BC02 sans équivalent\n    bloc RNCP12345BC03 équivaut à BC2 partiellement\n}\n`,
  },
  check: oldBlocsShouldHaveACorrespondence,
};
