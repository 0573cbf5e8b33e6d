import data from '../../french/data/titres-direction.json' with { type: 'json' };
import { perText } from '../../french/per-text.js';
import { wordsOf } from '../../french/words.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

const WORDS: ReadonlySet<string> = new Set(data.mots);

/** « Assistant de direction » helps those who direct; « directeur artistique » is the name of a job. */
const SILENT: ReadonlySet<string> = new Set([...data.appuis, ...data.metiers]);

const directionIn = perText((title: string) => {
  const words = wordsOf(title);
  if (words.some(({ lower }) => SILENT.has(lower))) return { mot: '' };
  return { mot: words.find(({ lower }) => WORDS.has(lower))?.text ?? '' };
});

function titlesShouldNotPromiseDirection({ certification }: RuleContext): Violation[] {
  const { mot } = directionIn(certification.intitule ?? '');
  return mot ? [{ place: fieldPlace(certification, 'intitule'), params: { mot } }] : [];
}

export const rule: ModelRule = {
  id: 'META-03',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'L’intitulé ne devrait pas annoncer une direction que peu exercent',
    en: 'The title should not announce a direction that few exercise',
  },
  why: {
    fr: 'Il n’est pas préconisé d’évoquer la direction si une part significative des titulaires n’exerce pas de fonction de direction.',
    en: 'It is not advised to evoke direction if many holders exercise no function of direction.',
  },
  source: 'Vademecum RNCP 2023, p. 21',
  message: ({ mot }) => ({
    fr: `« ${mot} » annonce une fonction de direction : gardez-le si les titulaires dirigent, sinon préférez par exemple « responsable ».`,
    en: `“${mot}” announces a function of direction: keep it if the holders direct, else prefer for example “responsable”.`,
  }),
  example: {
    wrong: 'certification X "Directeur technique de chaufferies"\n',
    right: 'certification X "Responsable technique de chaufferies"\n',
  },
  check: titlesShouldNotPromiseDirection,
};
