// What each part of a run measures, and what a profile of it is taken of.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing } from './figures.mjs';
import { referentielText } from './referentiel.mjs';
import { bigFile, kept, workspace } from './workspaces.mjs';

const here = (name) => join(import.meta.dirname, name);
const compiled = (flags, ...args) => [...flags, here('compiled-cli.mjs'), ...args];
const itself = (name) => ({ [name.replace('.mjs', '')]: (flags) => [...flags, here(name)] });

/** Types some sentences in a server that is profiled. */
async function typing(flags, { folder, path, text }) {
  const { LspSession } = await import('./lsp-session.mjs');
  const session = await LspSession.open({ folder, path, text, flags, command: here('compiled-cli.mjs') });
  await session.ready();
  await session.type('à l’aide d’un outil numérique partagé', 300);
  await session.stop();
}

const oneFile = () => join(workspace(10), 'lot-000', 'referentiel-00000.ref');

/** A référentiel of about 500 pages. */
function longDocument() {
  const folder = kept('document-500', (to) => writeFileSync(join(to, 'mesure.ref'), referentielText(1, 900, 100)));
  return { source: join(folder, 'mesure.ref'), out: join(folder, 'out') };
}

function exporting(flags) {
  const { source, out } = longDocument();
  return compiled(flags, 'export', source, '--to', 'docx', '-o', out);
}

/** A module of another measure, when it is there. */
async function figuresOf(name, module, measure) {
  if (!existsSync(here(module))) return [missing(name, name, `there is no bench/${module}`)];
  return (await import(here(module)))[measure]();
}

/** Each measures something (`quick`: in little time) and says what a profile shows. */
export const MEASURES = {
  start: {
    measure: () => figuresOf('start', 'start.mjs', 'startBench'),
    profiles: { start: (flags) => compiled(flags, 'check', oneFile(), '--format', 'json') },
  },
  parse: { measure: () => figuresOf('parse', 'parse.mjs', 'parseBench'), profiles: itself('parse.mjs') },
  check: {
    measure: async (options) => (await import('./check.mjs')).checkBench(options),
    profiles: { check: (flags) => compiled(flags, 'check', workspace(1000), '--format', 'json') },
  },
  lsp: {
    measure: async (options) => (await import('./lsp.mjs')).lspBench(options),
    profiles: {
      'lsp-300': (flags) =>
        typing(flags, { folder: workspace(100), path: join(workspace(100), 'lot-000', 'referentiel-00000.ref') }),
      'lsp-5000': (flags) => typing(flags, { text: bigFile(5000) }),
    },
  },
  rules: {
    measure: async () => {
      const { rulesBench } = await import('./rules.mjs');
      const { ruleFigures } = await import('./rules-report.mjs');
      return ruleFigures(await rulesBench());
    },
    profiles: itself('rules.mjs'),
  },
  documents: {
    measure: async (options) => (await import('./word.mjs')).documentsBench(options),
    profiles: { export: exporting },
  },
};
