// How fast one text is read, in lines per second, beside a bare JSON.parse of the model that it gives; and where the time of one
// thousand lines goes. The language is one bundle, as it is shipped.
import { bundledLanguage } from './bundled-language.mjs';
import { ROOT } from './checkout.mjs';
import { figure } from './figures.mjs';
import { spread } from './statistics.mjs';
import { bigFile } from './workspaces.mjs';

const URI = 'file:///mesure.ref';
/** Lines of a text, and what issue 6 wants of it in lines per second. */
const SIZES = [{ lines: 300 }, { lines: 1000, least: 300_000 }, { lines: 10_000 }, { lines: 100_000, least: 200_000 }];
/** So many lines are read before anything is measured, and then in each turn. */
const WARM_UP = 150_000;
const TURN = 20_000;
const TURNS = 15;

function language() {
  return bundledLanguage(
    ROOT,
    'parse.mjs',
    "export { parseText } from './packages/language/src/parser/parse-text.ts';",
  );
}

/** Milliseconds that one of some runs takes. */
function each(runs, work) {
  const from = performance.now();
  for (let run = 0; run < runs; run++) work(run);
  return (performance.now() - from) / runs;
}

/** The same text with another number in it: nothing of the whole is remembered from one run to the next. */
function variants(text) {
  const [before, ...behind] = text.split('certification ');
  return (run) => `${before}certification ${'X'.repeat(1 + (run % 7))}${behind.join('certification ')}`;
}

/** The times of some works in turn, so that a busy moment is shared by all. */
function inTurns(lines, works) {
  const runs = Math.max(1, Math.round(TURN / lines));
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (const work of Object.values(works)) each(Math.max(1, Math.round(WARM_UP / lines)), work);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, work] of Object.entries(works)) times[name].push(each(runs, work));
  }
  return times;
}

/** What is made of a text, one step behind the other. */
function stepsOf(
  text,
  { createRefServices, builtinCatalogues, checkWorkspace, parseText, parseSource, buildCertification },
) {
  const { ref } = createRefServices();
  const catalogues = builtinCatalogues(ref);
  const variant = variants(text);
  const source = () => {
    const main = parseSource(ref, URI, text);
    const node = main.root.elements.find(({ $type }) => $type === 'Certification');
    return { main, node, parts: [], ownsRoot: true };
  };
  const read = source();
  const json = JSON.stringify(buildCertification(read).certification);
  return {
    tokens: (run) => ref.parser.Lexer.tokenize(variant(run)),
    tree: (run) => parseText(ref, variant(run)),
    source: (run) => parseSource(ref, URI, variant(run)),
    model: () => buildCertification(source()),
    check: (run) => checkWorkspace([parseSource(ref, URI, variant(run))], catalogues).structure,
    json: () => JSON.parse(json),
  };
}

const perSecond = (lines, times) => times.map((ms) => (lines * 1000) / ms);

/** @returns {Promise<import('./figures.mjs').Figure[]>} */
export async function parseBench() {
  const api = await language();
  const figures = [];
  for (const { lines, least } of SIZES) {
    const text = bigFile(lines);
    const count = text.split('\n').length;
    const { source, json } = stepsOf(text, api);
    const times = inTurns(lines, { source, json });
    figures.push(
      figure({
        id: `parse-${lines}`,
        title: `parse, ${lines.toLocaleString('en')} lines, ${Math.round(text.length / 1000).toLocaleString('en')} kB`,
        unit: 'lines/s',
        values: perSecond(count, times.source),
        peer: { name: 'JSON.parse of its model', ...spread(perSecond(count, times.json)) },
        targets: least ? [{ on: 'p50', least }] : [],
      }),
    );
  }
  const { json: _, source: __, ...steps } = stepsOf(bigFile(1000), api);
  const titles = {
    tokens: 'tokens, mended',
    tree: 'tokens and trees',
    model: 'tokens, trees and model',
    check: 'all, up to the findings of structure',
  };
  for (const [name, values] of Object.entries(inTurns(1000, steps))) {
    figures.push(figure({ id: `parse-step-${name}`, title: `1,000 lines: ${titles[name]}`, unit: 'ms', values }));
  }
  return figures;
}

if (process.argv[1]?.endsWith('parse.mjs')) {
  for (const { title, unit, p50, mad, peer, ratio, targets } of await parseBench()) {
    const told = (value) => value.toLocaleString('en', { maximumFractionDigits: unit === 'ms' ? 2 : 0 });
    const beside = peer ? `  ${peer.name} ${told(peer.p50)} (${ratio.toFixed(2)} ×)` : '';
    const wanted = targets.map(({ least, met }) => `  ≥ ${told(least)} ${met ? 'met' : 'MISSED'}`).join('');
    console.log(`${title.padEnd(46)} ${told(p50).padStart(12)} ${unit} ±${told(mad)}${beside}${wanted}`);
  }
}
