import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competence } from './example.js';
import { optionsOf, structureOf } from './structure.js';

/** One option alone, or as many to take as there are: nothing is left to choose. */
function* choicesMustHaveAlternatives(context: RuleContext): Iterable<Violation> {
  for (const choix of structureOf(context).choix) {
    const options = optionsOf(choix).length;
    const taken = choix.nombre?.min ?? 1;
    if (options > 1 && options > taken) continue;
    yield {
      place: namePlace(choix),
      params: { options: `${options}`, nombre: `${taken}` },
      ...(choix.code !== undefined && { element: choix.code }),
    };
  }
}

const OPTION_A = `    option OA "Chaufferies au bois" {\n${competence(1, '        ')}${competence(2, '        ')}    }\n`;
const OPTION_B = `    option OB "Pompes à chaleur" {\n${competence(3, '        ')}${competence(4, '        ')}    }\n`;

export const rule: ModelRule = {
  id: 'STR-09',
  severity: 'error',
  redaction: true,
  draft: 'hint',
  title: { fr: 'Un choix doit offrir au moins deux options', en: 'A choice must offer at least two options' },
  why: {
    fr: 'Un bloc optionnel constitue une alternative à un autre bloc optionnel. Isolé, il relève d’une certification autonome, qui peut être enregistrée au Répertoire spécifique.',
    en: 'An optional bloc is an alternative to another optional bloc. Alone, it is a certification of its own, for the Répertoire spécifique.',
  },
  source: 'Vademecum RNCP 2023, p. 28',
  message: ({ options, nombre }) =>
    Number(options) > 1
      ? {
          fr: `Ce choix demande ${nombre} options et en offre ${options} : il n’y a rien à choisir. Ajoutez une option, ou faites-en des blocs communs.`,
          en: `This choice asks for ${nombre} options and offers ${options}: nothing is left to choose. Add an option, or make them common blocs.`,
        }
      : {
          fr: `Ce choix n’offre ${options === '0' ? 'aucune option' : 'qu’une option'} : ajoutez l’option qui fait l’alternative, ou faites-en un bloc commun.`,
          en: `This choice offers ${options === '0' ? 'no option' : 'a single option'}: add the option that makes the alternative, or make it a common bloc.`,
        },
  example: {
    wrong: `certification X\nchoix SPE "Spécialisation" 1 parmi {\n${OPTION_A}}\n`,
    right: `certification X\nchoix SPE "Spécialisation" 1 parmi {\n${OPTION_A}${OPTION_B}}\n`,
  },
  check: choicesMustHaveAlternatives,
};
