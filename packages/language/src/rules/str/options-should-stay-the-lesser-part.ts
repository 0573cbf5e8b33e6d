import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { bloc, competence } from './example.js';
import { isOptional, optionsOf, structureOf } from './structure.js';

function* optionsShouldStayTheLesserPart(context: RuleContext): Iterable<Violation> {
  const { certification, facts } = context;
  const structure = structureOf(context);
  const [first] = structure.choix;
  if (!first || repertoireOf(certification) === 'RS') return;
  const most = numberParameter(rule, 'options', context);
  for (const choix of structure.choix) {
    const options = optionsOf(choix).length;
    if (options > most) yield violation(choix, { options: `${options}`, plus: `${most}` });
  }
  const total = facts.competences.length;
  const optional = facts.competences.filter(({ competence: one, path }) => isOptional(one, path, structure)).length;
  const common = total - optional;
  if (total > 0 && (100 * common) / total < numberParameter(rule, 'seuil', context)) {
    yield violation(first, { total: `${total}`, nombre: `${optional}` });
  }
}

function violation(choix: ReturnType<typeof structureOf>['choix'][number], params: Violation['params']): Violation {
  return { place: namePlace(choix), params, ...(choix.code !== undefined && { element: choix.code }) };
}

const option = (code: string, titre: string, numeros: number[]) =>
  `    option ${code} "${titre}" {\n${numeros.map((numero) => competence(numero, '        ')).join('')}    }\n`;

export const rule: ModelRule = {
  id: 'STR-10',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  parameters: {
    seuil: {
      what: {
        fr: 'part minimale des compétences, en pour cent, que portent les blocs communs',
        en: 'least share of the competences, in per cent, that the common blocs hold',
      },
      value: 50,
    },
    options: {
      what: { fr: 'nombre d’options qu’un choix ne dépasse pas', en: 'number of options that no choice exceeds' },
      value: 4,
    },
  },
  title: {
    fr: 'Les options devraient rester peu nombreuses et moins lourdes que la partie commune',
    en: 'Options should stay few and weigh less than the common part',
  },
  why: {
    fr: 'Les blocs communs portent la majorité des compétences : c’est ce qui justifie une certification unique. Des options trop lourdes ou trop nombreuses la rendent illisible.',
    en: 'The common blocs hold the majority of the competences: that is what justifies a single certification. Options too heavy or too many make it unreadable.',
  },
  source: 'Vademecum RNCP 2023, p. 19 et 28',
  message: ({ options, plus, nombre, total }) =>
    options
      ? {
          fr: `Ce choix offre ${options} options, ${plus} au plus sont attendues : réunissez les plus proches, ou présentez une certification à part.`,
          en: `This choice offers ${options} options, at most ${plus} are expected: join the nearest ones, or present a certification apart.`,
        }
      : {
          fr: `Les options portent ${nombre} des ${total} compétences : placez dans les blocs communs ce que tous doivent maîtriser, pour qu’ils en portent la majorité.`,
          en: `The options hold ${nombre} of the ${total} competences: move what everybody must master into the common blocs, so that these hold the majority.`,
        },
  example: {
    wrong: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}choix SPE "Spécialisation" 1 parmi {\n${option('OA', 'Chaufferies au bois', [3, 4])}${option('OB', 'Pompes à chaleur', [5, 6])}}\n`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2, 3, 4])}choix SPE "Spécialisation" 1 parmi {\n${option('OA', 'Chaufferies au bois', [5, 6])}${option('OB', 'Pompes à chaleur', [7, 8])}}\n`,
  },
  check: optionsShouldStayTheLesserPart,
};
