import {
  isFragment,
  type Note,
  type Prose,
  parseProse,
  printProse,
  type RenvoiFragment,
  type Texte,
  type TexteTitre,
} from '@referentiel/model';
import { type Codec, definition, isJsonObject, mapped } from './codec.js';
import { required } from './entry.js';
import { object } from './object.js';
import { chaine, code, ligne } from './scalars.js';

/** A text in the light markup of the language; it needs no quotes, so quotes are not escaped in it. */
export const prose: Codec<Prose> = definition(
  'prose',
  'Texte dans le balisage léger du langage : un paragraphe ou une puce par ligne, « - » pour une puce, « 1. » pour un élément numéroté, **gras**, *italique*, {durée} pour un paramètre de l’épreuve.',
  () => mapped(chaine, (markup) => parseProse(markup), printProse),
);

const fragment: Codec<RenvoiFragment> = mapped(
  object<{ texte: string }>('texte nommé', { texte: required(code, 'Code du texte, déclaré dans « textes ».') }),
  ({ texte }) => ({ fragment: texte }),
  (renvoi) => ({ texte: renvoi.fragment }),
);

/** A text, or the name of one: a string, or `{ "texte": "ORAL" }`. */
export const texte: Codec<Texte> = definition('texte', 'Texte, ou nom d’un texte déclaré dans « textes ».', () => ({
  expected: { fr: 'un texte, ou { "texte": "CODE" }', en: 'a text, or { "texte": "CODE" }' },
  write: (value, writing) => (isFragment(value) ? fragment.write(value, writing) : prose.write(value, writing)),
  read(json, at) {
    if (typeof json === 'string') return prose.read(json, at);
    return isJsonObject(json) ? fragment.read(json, at) : at.reject(json, this.expected);
  },
  schema: (definitions) => ({ oneOf: [prose.schema(definitions), fragment.schema(definitions)] }),
}));

interface Titre {
  titre: string;
  texte: Texte;
}

const titre = object<Titre>('texte titré', {
  titre: required(ligne, 'Libellé imprimé, à la place du libellé par défaut.'),
  texte: required(texte, 'Le texte.'),
});

/**
 * A text under a label: the text alone when the label is the default one. So an object with nothing but `texte` is a
 * named text wherever a text may stand.
 */
export const texteTitre: Codec<TexteTitre> = definition(
  'texteTitre',
  'Texte, avec son libellé s’il n’est pas celui par défaut.',
  () => ({
    expected: { fr: 'un texte, ou { "titre": …, "texte": … }', en: 'a text, or { "titre": …, "texte": … }' },
    write: (value, writing) => {
      if (value.titre === undefined) return texte.write(value.texte, writing);
      return titre.write({ titre: value.titre, texte: value.texte }, writing);
    },
    read(json, at) {
      if (isJsonObject(json) && Object.hasOwn(json, 'titre')) return titre.read(json, at);
      if (typeof json !== 'string' && !isJsonObject(json)) return at.reject(json, this.expected);
      const read = texte.read(json, at);
      return read && { texte: read };
    },
    schema: (definitions) => ({ oneOf: [texte.schema(definitions), titre.schema(definitions)] }),
  }),
);

/** An author's note is its text. */
export const note: Codec<Note> = mapped(
  texte,
  (read): Note => ({ texte: read }),
  (value) => value.texte,
);
