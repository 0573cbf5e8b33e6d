import { type Certification, referencesOf } from '@referentiel/model';
import titres from '../../french/data/ecf-titres-informatiques.json' with { type: 'json' };
import { perText } from '../../french/per-text.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** Whole words: « informatique » is not found inside another word. */
const isTitle = perText((intitule) => {
  const folded = ` ${intitule
    .normalize('NFC')
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[^\p{L}\d’-]+/gu, ' ')} `;
  return titres.mots.some((mot) => folded.includes(` ${mot} `) || folded.includes(`’${mot} `));
});

/**
 * The statement that makes it an IT certification: its first NSF or ROME code is the main one; the title is asked when
 * neither is given.
 */
function informatique({ nsf, rome, intitule }: Certification): 'nsf' | 'rome' | 'intitule' | undefined {
  if (nsf[0]?.startsWith('326')) return 'nsf';
  if (rome[0]?.startsWith('M18')) return 'rome';
  if (!nsf.length && !rome.length && intitule && isTitle(intitule)) return 'intitule';
  return undefined;
}

/** One remark for the whole; a profile that is aimed at has its own (ECF-08). */
function* itCertificationsShouldReferToECf(context: RuleContext): Iterable<Violation> {
  const { certification, facts, entree } = context;
  if (certification.repertoire === 'RS' || !facts.competences.length) return;
  const field = informatique(certification);
  if (field === undefined) return;
  const known = referencesOf(certification).some(
    (one) => one.catalogue === 'e-CF' || entree(one.catalogue, one.entree)?.requiert.length,
  );
  if (known) return;
  yield { place: fieldPlace(certification, field), params: {} };
}

export const rule: ModelRule = {
  id: 'ECF-05',
  severity: 'hint',
  draft: 'off',
  redaction: true,
  title: {
    fr: 'Une certification de l’informatique devrait se rattacher à e-CF',
    en: 'An IT certification should refer to e-CF',
  },
  why: {
    fr: 'Le référentiel européen des compétences numériques n’est pas exigé\u00a0; il situe la certification parmi les métiers de l’informatique et montre ses niveaux.',
    en: 'The European e-competence framework is not required; it places the certification among IT jobs and shows its levels.',
  },
  source: 'EN 16234-1:2019 ; usage des dossiers',
  message: () => ({
    fr: 'Aucune compétence ne renvoie à e-CF\u00a0: rattachez celles qui y ont une correspondance (réf e-CF B.1 niveau 3).',
    en: 'No competence refers to e-CF: link those that answer one of it (réf e-CF B.1 niveau 3).',
  }),
  example: {
    wrong:
      'certification X {\n    nsf 326t\n}\n\ncompétence C1 "Développer un service accessible afin de servir tous les usagers."\n',
    right:
      'certification X {\n    nsf 326t\n}\n\ncompétence C1 "Développer un service accessible afin de servir tous les usagers." {\n    réf e-CF B.1 niveau 3\n}\n',
  },
  check: itCertificationsShouldReferToECf,
};
