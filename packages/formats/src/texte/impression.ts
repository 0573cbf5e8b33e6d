import { type Certification, type Element, type Partie, printedCode, Resolver, walk } from '@referentiel/model';
import { type CodeTransversal, codesTransversaux } from './codes-transversaux.js';

/** What printing any text of one certification needs: its names, and the codes that only exist at a place of use. */
export interface Impression {
  certification: Certification;
  resolver: Resolver;
  codeTransversal: CodeTransversal;
  /** The owners of an element, the certification first. */
  pathOf(element: Element): Element[];
  /** The parts above which what their épreuve says stands too, where no list of épreuves says it. */
  introduites?: ReadonlySet<Partie>;
}

/** Prepares the printing of a certification; built once for a document. */
export function impressionOf(certification: Certification): Impression {
  const resolver = new Resolver(certification);
  const paths = new Map<Element, Element[]>();
  walk(certification, (element, path) => paths.set(element, path));
  return {
    certification,
    resolver,
    codeTransversal: codesTransversaux(certification, resolver),
    pathOf: (element) => paths.get(element) ?? [],
  };
}

/** The printed code as a field of a passage: absent when nothing is printed. */
export function codeField(element: Element, path: Element[], { certification }: Impression): { code?: string } {
  const code = printedCode(element, path, certification);
  return code ? { code } : {};
}
