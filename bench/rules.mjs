// The rules of the book on a référentiel of 60 competences: what one run costs after an edit of one text (what the editor
// does when the author saves), on a document never seen before, and which rules cost most. Spelling is not measured here.
import { readFileSync } from 'node:fs';
import { DICTIONARY } from '../scripts/dictionary.mjs';
import { bundledLanguage } from './bundled-language.mjs';
import { HERE } from './checkout.mjs';
import { edited, referentielText } from './referentiel.mjs';
import { spread } from './statistics.mjs';

const WARM_UP = 60;
const EDITS = 200;
const DOCUMENTS = 20;
const URI = 'file:///mesure.ref';

/** The language, with what the measure alone needs of its inside. */
function language() {
  const inside = "export { printedTexts } from './packages/language/src/rules/texts/printed-texts.ts';";
  return bundledLanguage(HERE, 'language.mjs', inside);
}

/** Milliseconds of the clock: the processor’s own count moves by steps of four. */
function elapsed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The rules that every project judges: those asked for by name alone are not. */
function judged({ MODEL_RULES }) {
  return MODEL_RULES.filter((rule) => !rule.optional);
}

/** The référentiel of a text, read and built but not judged. */
function reader({ checkWorkspace, createRefServices, builtinCatalogues, parseSource, CheckedCertification }) {
  const { ref } = createRefServices();
  const catalogues = builtinCatalogues(ref);
  const { catalogues: known, entree } = checkWorkspace([], catalogues);
  return (text) => {
    const main = parseSource(ref, URI, text);
    const node = main.root.elements.find((element) => element.$type === 'Certification');
    const none = { severityOf: () => 'off', parameter: () => undefined, final: true };
    const context = new CheckedCertification(
      { main, node, parts: [], ownsRoot: true },
      { catalogues: known, entree },
      none,
    );
    // Built without judging; judged below as a project does.
    return Object.create(context, {
      settings: { value: { severityOf: (rule) => rule.severity, parameter: () => undefined, final: true } },
    });
  };
}

/** One run of all rules, as the editor makes it. */
function run(context, rules) {
  let findings = 0;
  for (const rule of rules) for (const _ of rule.check(context)) findings++;
  return findings;
}

/** The same, each rule by itself; what they share (facts, printed texts) is worked out first, and counted apart. */
function runEach(context, rules, { printedTexts }, times) {
  const add = (name, cost) => times.set(name, (times.get(name) ?? 0) + cost);
  const share = () => {
    for (const { competence } of context.facts.competences) context.facts.evaluateursOf(competence);
    printedTexts(context);
  };
  add('(partagé)', elapsed(share));
  for (const rule of rules)
    add(
      rule.id,
      elapsed(() => [...rule.check(context)].length),
    );
}

function slowest(times, runs) {
  return [...times]
    .map(([rule, total]) => ({ rule, ms: total / runs }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 10);
}

/** Documents whose sentences are new, so that nothing is remembered of their texts: half for the whole, half by rule. */
function neverSeen({ total, byRule }) {
  const times = new Map();
  const totals = [];
  for (let seed = 2; seed < 2 + 2 * DOCUMENTS; seed++) {
    if (seed % 2) byRule(referentielText(seed), times);
    else totals.push(total(referentielText(seed)));
  }
  return { ...spread(totals), slowest: slowest(times, DOCUMENTS) };
}

/**
 * One text changes from one run to the next: what the editor does when the author saves (all rules), and at each keystroke
 * (the rules of structure alone).
 */
function afterEdits({ total, keystroke, byRule }) {
  const text = referentielText(1);
  const times = new Map();
  const totals = [];
  const keystrokes = [];
  for (let edit = 0; edit < WARM_UP + 3 * EDITS; edit++) {
    const changed = edited(text, 1 + (edit % 60), edit);
    if (edit < WARM_UP) total(changed);
    else if (edit % 3 === 0) totals.push(total(changed));
    else if (edit % 3 === 1) keystrokes.push(keystroke(changed));
    else byRule(changed, times);
  }
  return { saved: { ...spread(totals), slowest: slowest(times, EDITS) }, typed: spread(keystrokes) };
}

/** @returns what all rules cost, in milliseconds, and the slowest ten of each situation (means) */
export async function rulesBench() {
  const api = await language();
  const [aff, dic] = DICTIONARY.map(([path]) => path);
  api.useDictionary(() => ({ aff: readFileSync(aff, 'utf8'), dic: readFileSync(dic, 'utf8') }));
  const read = reader(api);
  const rules = judged(api);
  const structure = rules.filter(({ redaction }) => !redaction);
  const judge = {
    keystroke: (text) => {
      const context = read(text);
      return elapsed(() => run(context, structure));
    },
    total: (text) => {
      const context = read(text);
      return elapsed(() => run(context, rules));
    },
    byRule: (text, times) => runEach(read(text), rules, api, times),
  };
  const text = referentielText(1);
  const start = judge.total(text);
  return {
    rules: rules.length,
    characters: text.length,
    findings: run(read(text), rules),
    start,
    unseen: neverSeen(judge),
    ...afterEdits(judge),
  };
}

if (process.argv[1]?.endsWith('rules.mjs')) {
  const { nodeFloor } = await import('./statistics.mjs');
  const { printRules } = await import('./rules-report.mjs');
  console.log(`node -e 0: ${nodeFloor().toFixed(0)} ms`);
  printRules(await rulesBench());
}
