import type { Certification, Genre } from '@referentiel/model';
import { fieldPlace } from '../element-place.js';
import type { Bilingual, Fix, ModelRule, RuleContext, Violation } from '../rule.js';
import { naming } from '../wording.js';
import { type Coded, codedElements } from './coded-elements.js';

const PLURIEL: Partial<Record<Genre, Bilingual>> = {
  bloc: { fr: 'les autres blocs', en: 'other blocs' },
  activite: { fr: 'les autres activités', en: 'other activities' },
  tache: { fr: 'les autres tâches', en: 'other tasks' },
  sousTache: { fr: 'les autres sous-tâches', en: 'other sub-tasks' },
  option: { fr: 'les autres options', en: 'other options' },
  competence: { fr: 'les autres compétences', en: 'other competences' },
  critere: { fr: 'les autres critères', en: 'other criteria' },
  epreuve: { fr: 'les autres épreuves', en: 'other épreuves' },
};

/** Kinds whose codes stand in the same column or row: a dash is the same sign in all of them. */
const DASHED: readonly Genre[] = ['bloc', 'activite', 'tache', 'sousTache'];

/** One kind of blank counts for another: only the sign is told apart, and whether it touches the code. */
function folded(separator: string): string {
  if (separator.length < 2) return separator.trimEnd();
  return separator.replace(/\s+/gu, ' ').trimEnd();
}

function byKind(certification: Certification): Map<Genre, Coded[]> {
  const found = new Map<Genre, Coded[]>();
  for (const one of codedElements(certification)) {
    const genre = one.element.genre as Genre;
    if (!PLURIEL[genre]) continue;
    const known = found.get(genre);
    if (known) known.push(one);
    else found.set(genre, [one]);
  }
  return found;
}

/** The separator that most have; the first one's where two are as many. */
function modelOf(all: readonly Coded[]): Coded {
  const counts = new Map<string, number>();
  for (const { separator } of all) counts.set(folded(separator), (counts.get(folded(separator)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return all.find(({ separator }) => counts.get(folded(separator)) === most) as Coded;
}

/** As a French text quotes it, whatever blank the author typed before the sign. */
function shown({ printed, separator }: Coded): string {
  return `${printed}${separator}`.trim().replace(/(?<!\s)\s+(?=[:;])/u, '\u00a0');
}

/** Writes the model's separator behind each code that departs and is written by hand; others follow their scheme. */
function fixOf(departing: readonly Coded[], model: Coded): Fix[] {
  const edits = departing.flatMap(({ element, printed }) => {
    const range = element.place?.fields.imprime;
    const newText = JSON.stringify(printed + model.separator);
    return element.place && range ? [{ place: { uri: element.place.uri, range }, newText }] : [];
  });
  if (edits.length < departing.length) return [];
  const title = {
    fr: `Écrire le même séparateur que «\u00a0${shown(model)}\u00a0»`,
    en: `Write the same separator as “${shown(model)}”`,
  };
  return [{ title, edits }];
}

function violation(departing: readonly Coded[], model: Coded, autres: Bilingual): Violation {
  const first = departing[0] as Coded;
  const where = fieldPlace(model.element, 'imprime');
  return {
    place: fieldPlace(first.element, 'imprime'),
    params: {
      code: shown(first),
      modele: shown(model),
      autresFr: autres.fr,
      autresEn: autres.en,
      reste: departing.length > 1 ? String(departing.length - 1) : '',
    },
    ...(first.element.code !== undefined && { element: first.element.code }),
    ...(where && { related: [{ place: where, message: naming(model.element) }] }),
    fixes: fixOf(departing, model),
  };
}

/** Inside a kind, the same separator; from one kind to the other, the same dash. */
function* separatorsShouldBeTheSame({ certification }: RuleContext): Iterable<Violation> {
  const kinds = byKind(certification);
  const models = new Map<Genre, Coded>();
  for (const [genre, all] of kinds) {
    const model = modelOf(all);
    const departing = all.filter(({ separator }) => folded(separator) !== folded(model.separator));
    if (departing.length) yield violation(departing, model, PLURIEL[genre] as Bilingual);
    else models.set(genre, model);
  }
  const [first, ...others] = DASHED.flatMap((genre) => models.get(genre) ?? []).filter(
    (one) => dashOf(one) !== undefined,
  );
  const different = first && others.find((one) => dashOf(one) !== dashOf(first));
  if (!different) return;
  const genre = different.element.genre as Genre;
  const all = (kinds.get(genre) ?? []) as Coded[];
  const wanted = { ...first, separator: different.separator.replace(/[-–—]/u, dashOf(first) as string) };
  const found = violation(all, wanted, { fr: '', en: '' });
  yield {
    ...found,
    params: { ...found.params, modele: shown(first), reste: '', tiret: 'oui' },
  };
}

function dashOf({ separator }: Coded): string | undefined {
  return /[-–—]/u.exec(separator)?.[0];
}

export const rule: ModelRule = {
  id: 'NUM-04',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Les codes imprimés devraient garder le même séparateur',
    en: 'Printed codes should keep the same separator',
  },
  why: {
    fr: 'Un tiret ici, deux points là entre le code et son intitulé\u00a0: le lecteur cherche une différence de sens qui n’existe pas, et le document paraît assemblé de morceaux.',
    en: 'A dash here, a colon there between the code and its title: the reader looks for a difference of meaning that is not there, and the document seems pieced together.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ code, modele, autresFr, autresEn, reste, tiret }) =>
    tiret
      ? {
          fr: `Le code s’imprime «\u00a0${code}\u00a0», avec un autre tiret que «\u00a0${modele}\u00a0»\u00a0: gardez le même dans tout le document.`,
          en: `The code prints as “${code}”, with another dash than “${modele}”: keep the same one throughout.`,
        }
      : {
          fr: `Le code s’imprime «\u00a0${code}\u00a0»${reste ? ` (et ${reste} de plus)` : ''}, alors que ${autresFr} s’impriment comme «\u00a0${modele}\u00a0»\u00a0: gardez un seul séparateur.`,
          en: `The code prints as “${code}”${reste ? ` (and ${reste} more)` : ''}, while ${autresEn} print as “${modele}”: keep one separator.`,
        },
  example: {
    wrong:
      'certification X\n\nactivité A1 imprimée "A1 –" "Relevé des écarts" {\n    compétence C1 "Relever les écarts pour les corriger."\n}\n\nactivité A2 imprimée "A2 –" "Chiffrage des écarts" {\n    compétence C2 "Chiffrer les écarts pour les classer."\n}\n\nactivité A3 imprimée "A3 :" "Correction des écarts" {\n    compétence C3 "Corriger les écarts pour tenir le délai."\n}\n',
    right:
      'certification X\n\nactivité A1 imprimée "A1 –" "Relevé des écarts" {\n    compétence C1 "Relever les écarts pour les corriger."\n}\n\nactivité A2 imprimée "A2 –" "Chiffrage des écarts" {\n    compétence C2 "Chiffrer les écarts pour les classer."\n}\n\nactivité A3 imprimée "A3 –" "Correction des écarts" {\n    compétence C3 "Corriger les écarts pour tenir le délai."\n}\n',
  },
  check: separatorsShouldBeTheSame,
};
