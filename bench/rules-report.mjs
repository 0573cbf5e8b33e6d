// What a measure of the rules (rules.mjs) says: as figures, and as a list of the slowest.
import { figure } from './figures.mjs';
import { spread } from './statistics.mjs';

/** A measure of `rulesBench` as figures. */
export function ruleFigures({ start, unseen, saved, typed }) {
  const of = (id, title, spread) =>
    figure({ id: `rules-${id}`, title: `60 competences, ${title}`, unit: 'ms', spread });
  return [
    of('start', 'all rules, very first run', spread([start])),
    of('unseen', 'all rules, a document never seen', unseen),
    of('saved', 'all rules, after an edit of one text', saved),
    of('typed', 'structure, at a keystroke', typed),
  ];
}

const ms = (value, width = 0) => `${value.toFixed(2)} ms`.padStart(width);

/** Prints a measure of `rulesBench`. */
export function printRules({ start, unseen, saved, typed, rules, findings, characters }) {
  console.log(`${rules} rules, 60 competences, ${characters} characters, ${findings} findings`);
  console.log(`  very first run (dictionary, cold code)  ${ms(start)}`);
  console.log(
    `  a document never seen                   min ${ms(unseen.min)}  p50 ${ms(unseen.p50)}  p95 ${ms(unseen.p95)}`,
  );
  console.log(
    `  after an edit of one text               min ${ms(saved.min)}  p50 ${ms(saved.p50)}  p95 ${ms(saved.p95)}`,
  );
  console.log(
    `  structure alone, at a keystroke         min ${ms(typed.min)}  p50 ${ms(typed.p50)}  p95 ${ms(typed.p95)}`,
  );
  console.log('  the slowest ten            after an edit        never seen');
  saved.slowest.forEach((one, rank) => {
    const other = unseen.slowest[rank];
    console.log(`    ${one.rule.padEnd(12)} ${ms(one.ms, 12)}      ${other.rule.padEnd(12)} ${ms(other.ms, 12)}`);
  });
}
