import type { Contenu } from '@referentiel/model';
import type { Codec, Json } from './codec.js';
import { arrayOf, type Entry } from './entry.js';
import type { Reading } from './reading.js';
import { among } from './scalars.js';

/** The key and the meaning of each kind of element that a `contenu` may hold. */
const KINDS: Record<Contenu['genre'], { key: string; description: string }> = {
  mention: { key: 'mentions', description: 'Mentions imprimées à la place qu’elles indiquent.' },
  evaluation: { key: 'evaluations', description: 'Renvois aux épreuves (« évalué par »).' },
  bloc: { key: 'blocs', description: 'Blocs de compétences.' },
  activite: { key: 'activites', description: 'Activités.' },
  tache: { key: 'taches', description: 'Tâches.' },
  sousTache: { key: 'sousTaches', description: 'Sous-tâches.' },
  competence: {
    key: 'competences',
    description: 'Compétences, y compris celles qui reprennent une compétence transversale.',
  },
  choix: { key: 'choix', description: 'Choix entre des options.' },
  option: { key: 'options', description: 'Options d’un choix.' },
  critere: { key: 'criteres', description: 'Critères d’évaluation.' },
  resultat: { key: 'resultats', description: 'Résultats attendus.' },
  exemples: { key: 'exemples', description: 'Exemples.' },
  projet: { key: 'projets', description: 'Projets nommés.' },
  semaine: { key: 'semaines', description: 'Semaines thématiques.' },
  missions: { key: 'missions', description: 'Missions en entreprise.' },
  modalite: { key: 'modalites', description: 'Modalités d’évaluation en texte libre, sans épreuve déclarée.' },
};

/** A codec for each kind that may stand in a `contenu`, in canonical order. */
type Kinds<C extends Contenu> = { readonly [G in C['genre']]: Codec<C & { genre: G }> };

const ORDRE = 'ordre';
const ORDRE_DESCRIPTION =
  'Ordre des éléments dans la source, quand il n’est pas celui des tableaux : une clé par élément, la k-ième occurrence d’une clé désignant le k-ième élément de son tableau.';

function canonicalOrder(counts: Map<string, number>): string[] {
  return [...counts].flatMap(([key, count]) => Array<string>(count).fill(key));
}

/** The order given by the document, or undefined when it does not name each element exactly once. */
function readOrder(json: unknown, counts: Map<string, number>, at: Reading): string[] | undefined {
  const order = arrayOf(among([...counts.keys()])).read(json, at);
  if (!order) return undefined;
  for (const [key, count] of counts) {
    const named = order.filter((one) => one === key).length;
    if (named === count) continue;
    return at.report({
      fr: `« ordre » nomme ${named} fois « ${key} », qui a ${count} élément(s) : nommez chaque élément une fois, ou retirez « ordre ».`,
      en: `"ordre" names "${key}" ${named} time(s), which has ${count} element(s): name each element once, or remove "ordre".`,
    });
  }
  return order;
}

/**
 * What a container holds: one array for each kind, and `ordre` when the source mixes the kinds in another order than
 * the arrays'. Absent arrays are empty.
 */
export function content<C extends Contenu>(kinds: Kinds<C>): Entry<C[], false> {
  const table = (Object.entries(kinds) as [C['genre'], Codec<C>][]).map(([genre, codec]) => ({
    genre,
    codec,
    ...KINDS[genre],
  }));
  return {
    optional: false,
    required: false,
    keys: () => [...table.map(({ key }) => key), ORDRE],
    write: (_name, contenu, out, writing) => {
      const counts = new Map<string, number>();
      for (const { genre, codec, key } of table) {
        const held = contenu.filter((child) => child.genre === genre);
        counts.set(key, held.length);
        if (held.length) out[key] = held.map((child): Json => codec.write(child, writing));
      }
      const order = contenu.map((child) => KINDS[child.genre].key);
      const canonical = canonicalOrder(counts);
      if (order.some((key, index) => key !== canonical[index])) out[ORDRE] = order;
    },
    read: (_name, json, at) => {
      const held = new Map<string, (C | undefined)[]>();
      for (const { codec, key } of table) {
        const array = Object.hasOwn(json, key) ? json[key] : [];
        if (Array.isArray(array))
          held.set(
            key,
            array.map((item, index) => codec.read(item, at.at(key).at(index))),
          );
        else at.at(key).reject(array, arrayOf(codec).expected);
      }
      const counts = new Map([...held].map(([key, children]) => [key, children.length]));
      const order = Object.hasOwn(json, ORDRE) ? readOrder(json[ORDRE], counts, at.at(ORDRE)) : canonicalOrder(counts);
      const next = new Map([...held].map(([key, children]) => [key, children.values()]));
      return order?.map((key) => next.get(key)?.next().value as C);
    },
    properties: (_name, definitions) => ({
      ...Object.fromEntries(
        table.map(({ codec, key, description }) => [key, { description, ...arrayOf(codec).schema(definitions) }]),
      ),
      [ORDRE]: { description: ORDRE_DESCRIPTION, ...arrayOf(among(table.map(({ key }) => key))).schema(definitions) },
    }),
  };
}
