// The same data for likec4: an element for each bloc, activity, competence, criterion, épreuve and entry of e-CF, their texts as
// descriptions, and a relationship for each reference. Names are resolved across files, as ours are.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = ['certification', 'epreuve', 'bloc', 'activite', 'competence', 'critere', 'catalogue', 'entree'];

const literal = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
/** A code as a name of likec4. */
const nameOf = (code) => code.replace(/[^A-Za-z0-9]/g, '_');

function element(kind, { code, intitule, enonce, contexte, description }, inside, indent) {
  const texts = [enonce, contexte, description].filter((text) => typeof text === 'string');
  return [
    `${indent}${nameOf(code)} = ${kind} ${literal(intitule ?? code)} {`,
    ...texts.map((text) => `${indent}  description ${literal(text)}`),
    ...inside,
    `${indent}}`,
  ];
}

function competence(one, path, relations, indent) {
  const own = `${path}.${nameOf(one.code)}`;
  for (const { catalogue, entree } of one.references ?? []) {
    relations.push(`  ${own} -> ${nameOf(catalogue)}.${nameOf(entree)} 'référence'`);
  }
  const criteria = (one.criteres ?? []).flatMap((critere) => element('critere', critere, [], `${indent}  `));
  return element('competence', one, criteria, indent);
}

function bloc(one, path, relations) {
  const own = `${path}.${nameOf(one.code)}`;
  const renvois = (one.evaluations ?? []).flatMap(({ groupes }) => groupes.flatMap(({ renvois }) => renvois));
  for (const { nom } of renvois) relations.push(`  ${own} -> ${path}.${nameOf(nom)} 'évalué par'`);
  const activites = (one.activites ?? []).flatMap((activite) => {
    const within = `${own}.${nameOf(activite.code)}`;
    const inside = (activite.competences ?? []).flatMap((each) => competence(each, within, relations, '        '));
    return element('activite', activite, inside, '      ');
  });
  return element('bloc', one, activites, '    ');
}

function certification(model) {
  const path = nameOf(model.code);
  const relations = [];
  const inside = [
    ...(model.epreuves ?? []).flatMap((epreuve) => element('epreuve', epreuve, [], '    ')),
    ...(model.blocs ?? []).flatMap((one) => bloc(one, path, relations)),
  ];
  const text = ['model {', ...element('certification', model, inside, '  '), ...relations, '}', ''];
  return { text: text.join('\n'), relations };
}

/** The entries that the relations name. */
function catalogues(relations) {
  const entries = new Map();
  for (const relation of relations) {
    const [catalogue, entry] = relation.split(' -> ')[1].split(' ')[0].split('.');
    if (!relation.endsWith("'référence'")) continue;
    entries.set(catalogue, (entries.get(catalogue) ?? new Set()).add(entry));
  }
  return [...entries].flatMap(([catalogue, names]) => [
    `  ${catalogue} = catalogue ${literal(catalogue)} {`,
    ...[...names].sort().map((name) => `    ${name} = entree ${literal(name)}`),
    '  }',
  ]);
}

/** Writes a project that likec4 validates. @param {string} folder @param {{name: string, model: object}[]} models */
export function writeLikec4(folder, models) {
  const all = [];
  for (const { name, model } of models) {
    const { text, relations } = certification(model);
    all.push(...relations);
    writeFileSync(join(folder, `${name}.c4`), text);
  }
  const specification = ['specification {', ...KINDS.map((kind) => `  element ${kind}`), '}'];
  const shared = [...specification, 'model {', ...catalogues(all), '}', ''];
  writeFileSync(join(folder, 'commun.c4'), shared.join('\n'));
}
