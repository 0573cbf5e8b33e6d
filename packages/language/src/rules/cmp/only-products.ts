import examples from '../../french/data/annonces-d-exemple.json' with { type: 'json' };
import products from '../../french/data/produits-uniques.json' with { type: 'json' };
import { motifs } from '../../french/motifs.js';
import { perText } from '../../french/per-text.js';
import type { RuleContext, Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';

const PRODUCTS = motifs(products);

/** What makes a product an example among others. */
const ONE_OF_SEVERAL = motifs(examples);

/** After the family of tools, « (Photoshop) » is an example. */
function inParentheses(texte: string, at: number): boolean {
  return texte.lastIndexOf('(', at) > texte.lastIndexOf(')', at);
}

/** The products that a competence depends on: named alone, and not as an example. `own`: those that the project adds. */
export function* onlyProducts(context: RuleContext, own: readonly string[]): Iterable<Violation> {
  const named = own.length ? productsOf(own.join('\n')) : undefined;
  // A certification may well be about a product: its title says so.
  const subject = (context.certification.intitule ?? '').toLowerCase();
  for (const { element, whole, parts } of competenceTexts(context)) {
    for (const { texte, place } of parts) {
      const [found] = [...PRODUCTS(texte), ...(named?.(texte) ?? [])];
      if (!found || inParentheses(texte, found.start) || subject.includes(found.text.toLowerCase())) continue;
      // One among several, or an example: the competence does not depend on it.
      if (PRODUCTS(whole).length + (named?.(whole).length ?? 0) > 1 || ONE_OF_SEVERAL(whole).length) continue;
      yield {
        place: place(found.start, found.end),
        params: { mot: found.text, genre: 'produit' },
        ...(element.code !== undefined && { element: element.code }),
      };
    }
  }
}

/** The same finder for the same list of the project. */
const productsOf = perText((list) => motifs(list.split('\n').map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))));
