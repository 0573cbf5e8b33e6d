import type { Place } from '@referentiel/model';
import { repertoireOf } from '../../facts/repertoire.js';
import { fieldPlace } from '../element-place.js';
import type { Fix, ModelRule, RuleContext, Violation } from '../rule.js';

/** The correction that ends the list with VAE. */
function added({ uri, range: { end } }: Place): Fix {
  const edit = { place: { uri, range: { start: end, end } }, newText: ', VAE' };
  return { title: { fr: 'Ajouter VAE', en: 'Add VAE' }, edits: [edit] };
}

/** Routes that are not given at all are told where the register is named: else the identity is not written yet. */
function rncpCertificationsShouldBeOpenToVae({ certification }: RuleContext): Violation[] {
  const { acces, repertoire } = certification;
  if (repertoireOf(certification) !== 'RNCP' || acces.some((voie) => voie.toUpperCase() === 'VAE')) return [];
  if (acces.length) {
    const place = fieldPlace(certification, 'acces');
    return [{ place, params: { voies: acces.join(', ') }, fixes: place ? [added(place)] : [] }];
  }
  return repertoire ? [{ place: fieldPlace(certification, 'repertoire'), params: { voies: '' } }] : [];
}

export const rule: ModelRule = {
  id: 'META-06',
  severity: 'warning',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Une certification du RNCP devrait être accessible par la VAE',
    en: 'An RNCP certification should be open to VAE',
  },
  why: {
    fr: 'La VAE est la seule voie d’accès que le certificateur doit obligatoirement mettre en œuvre au RNCP.',
    en: 'VAE is the only access route that one who certifies at the RNCP is bound to open.',
  },
  source: 'Code du travail, art. R6113-9, 6° ; Vademecum RNCP 2023, p. 48',
  message: ({ voies }) =>
    voies
      ? {
          fr: 'La VAE, obligatoire au RNCP, manque parmi les voies d’accès : ajoutez « VAE ».',
          en: 'VAE, compulsory at the RNCP, is missing among the access routes: add `VAE`.',
        }
      : {
          fr: 'Les voies d’accès manquent, dont la VAE, obligatoire au RNCP : ajoutez par exemple « accès FC, VAE ».',
          en: 'The access routes are missing, VAE among them, which is compulsory at the RNCP: add for example `accès FC, VAE`.',
        },
  example: {
    wrong: 'certification X {\n    niveau 5\n    accès FI, CA, FC\n}\n',
    right: 'certification X {\n    niveau 5\n    accès FI, CA, FC, VAE\n}\n',
  },
  check: rncpCertificationsShouldBeOpenToVae,
};
