// Writes the generated pages of the user guide: a page per rule, their index, the table of keywords. Needs the compiled
// language; run with the repository's own Node.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYWORD_HELP } from '../packages/language/dist/editor/hover/keywords/index.js';
import { ReferentielGrammar } from '../packages/language/dist/generated/grammar.js';
import { createRefServices, RULE_FAMILIES, RULES, rulePage, useDictionary } from '../packages/language/dist/index.js';
import { statementWords } from '../packages/language/dist/lexer/shape.js';
import { readDictionary } from './dictionary.mjs';
import { DECISIONS } from './docs/decisions.mjs';
import { documentedKeywords } from './docs/keywords.mjs';
import { ROOT } from './run.mjs';

const DOCS = join(ROOT, 'docs');
const GENERATED = '<!-- Page engendrée par scripts/write-docs.mjs : ne pas la modifier. -->';

function write(path, text) {
  writeFileSync(join(DOCS, path), `${text.trimEnd()}\n`);
}

const SEVERITY = { error: 'Erreur', warning: 'Avertissement', hint: 'Conseil' };

function ruleIndex() {
  const families = RULE_FAMILIES.map(({ prefix, name }) => {
    const rules = RULES.filter(({ id }) => id.startsWith(`${prefix}-`));
    const title = name.fr.charAt(0).toUpperCase() + name.fr.slice(1);
    const rows = rules.map(
      ({ id, severity, title: { fr } }) => `| [${id}](${id}.md) | ${fr} | ${SEVERITY[severity]} |`,
    );
    return [
      `## ${prefix} – ${title}`,
      '',
      '| règle | ce qu’elle demande | gravité |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  const intro = [
    '# Les règles',
    '',
    'Chaque remarque de Référentiel porte l’identifiant d’une règle. Dans VS Code, l’identifiant affiché à côté de la remarque',
    'ouvre sa page\u00a0; en ligne de commande, `referentiel rules REF-01` la montre.',
    '',
    'Une **erreur** abîme le document ou contredit une règle officielle\u00a0: l’export final est refusé. Un **avertissement**',
    'mérite une décision\u00a0: corriger, ou [assumer](../reference/fichier-et-texte.md#note-et-assume). Un **conseil** se lit et',
    's’oublie. Un projet règle [ce qui se dit et avec quelle gravité](../pratique/configuration.md) ;',
    '[leur justesse](../pratique/calibrage.md) est mesurée sur des dossiers réels, et',
    '[un référentiel fautif](../demonstration/conseiller-avec-defauts.ref) les montre à l’œuvre.',
  ];
  const decisions = [
    '## Ce qui a été réuni, séparé ou laissé',
    '',
    '| attente | décision |',
    '| --- | --- |',
    ...DECISIONS.map(([what, why]) => `| ${what} | ${why} |`),
  ];
  return [GENERATED, '', ...intro, '', families.join('\n\n'), '', ...decisions].join('\n');
}

function writeRules() {
  useDictionary(readDictionary);
  const services = createRefServices().ref;
  const folder = join(DOCS, 'regles');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  for (const { id } of RULES) {
    write(`regles/${id}.md`, `${GENERATED}\n\n${rulePage(id, 'fr', services)}\n[Toutes les règles](README.md)`);
  }
  write('regles/README.md', ruleIndex());
}

/** The first sentence of a Markdown text, on one line. */
function firstSentence(markdown) {
  const [paragraph = ''] = markdown.trim().split(/\n\s*\n/);
  const line = paragraph.replace(/\s*\n\s*/g, ' ');
  return /^.*?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
}

function writeKeywords() {
  const folder = join(DOCS, 'reference');
  // The order of the table of contents: the first page that explains a word is the one to read.
  const order = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/\]\(([\w-]+\.md)\)/g);
  const names = [...order].map(([, name]) => name).filter((name) => name !== 'mots-cles.md');
  const pages = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { keywords } = statementWords(ReferentielGrammar());
  const rows = [...documentedKeywords(pages, keywords)]
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
    .map(([keyword, { page, anchor, title }]) => {
      const texts = KEYWORD_HELP.filter((help) => help.keywords.includes(keyword))
        .sort((a, b) => Number(!!a.within) - Number(!!b.within))
        .map(({ text }) => firstSentence(text.fr));
      return `| \`${keyword}\` | ${[...new Set(texts)].join(' ').replaceAll('|', '\\|')} | [${title}](${page}#${anchor}) |`;
    });
  const intro = [
    '# Les mots-clés',
    '',
    'Tous les mots du langage, et la page qui les explique. Ils se lisent aussi sans accents, et s’accordent librement\u00a0:',
    '`évalué par`, `évaluée par`, `evaluee par`.',
    '',
    '| mot | à quoi il sert | où le lire |',
    '| --- | --- | --- |',
  ];
  write('reference/mots-cles.md', [GENERATED, '', ...intro, ...rows].join('\n'));
}

writeRules();
writeKeywords();
