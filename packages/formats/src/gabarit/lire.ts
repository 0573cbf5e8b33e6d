import { descendants } from '../import/package/xml-tree.js';
import { examiner } from './examiner.js';
import { exterieur } from './exterieur.js';
import { type ParagrapheGabarit, paragraphesOf } from './occurrences.js';
import { openTemplate, type TemplatePackage } from './package/template-package.js';
import { avis, type RemarqueGabarit } from './remarques.js';

/** A house template, read once: what it is made of, where its placeholders stand, what is wrong with it. */
export interface Gabarit {
  readonly template: TemplatePackage;
  readonly paragraphes: readonly ParagrapheGabarit[];
  /** The placeholders that it has. */
  readonly noms: ReadonlySet<string>;
  /** Refusals first. A template with a refusal cannot be filled. */
  readonly remarques: readonly RemarqueGabarit[];
}

/** A table of contents of the template lists its headings alone until Word is asked. */
function sommaire({ document: { root, xml } }: TemplatePackage): RemarqueGabarit[] {
  const isToc = [...descendants(root)].some(
    ({ name, attributes, inner, innerEnd }) =>
      (name === 'w:instrText' && /^\s*TOC\b/.test(xml.slice(inner, innerEnd))) ||
      (name === 'w:fldSimple' && /^\s*TOC\b/.test(attributes['w:instr'] ?? '')),
  );
  if (!isToc) return [];
  return [
    avis(
      'Le sommaire du gabarit est resté tel quel\u00a0: dans Word, cliquez dedans puis appuyez sur F9 pour le mettre à jour.',
      'The table of contents of the template was left as it is: in Word, click in it and press F9 to update it.',
    ),
  ];
}

/**
 * Reads a certifier's own Word document with placeholders such as `{{titre}}`. Throws `ImportRefused`, with a remedy, for
 * what is no sound Word file: another kind of file, a password, macros, a damaged or hostile archive.
 */
export function lireGabarit(bytes: Uint8Array): Gabarit {
  const template = openTemplate(bytes);
  const paragraphes = paragraphesOf(template);
  const noms = new Set(
    paragraphes.flatMap(({ occurrences }) => occurrences.flatMap(({ repere }) => repere?.nom ?? [])),
  );
  return {
    template,
    paragraphes,
    noms,
    remarques: [...examiner(paragraphes), ...exterieur(template), ...sommaire(template)],
  };
}
