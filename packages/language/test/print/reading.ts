import { type Certification, withoutPlaces } from '@referentiel/model';
import * as ast from '../../src/generated/ast.js';
import { buildCertification, createRefServices, parseSource } from '../../src/index.js';

const { ref } = createRefServices();

/** What the language reads back from a printed text, and every mistake it finds in it; a letter lost long ago (LEX-06) is none. */
export function readBack(text: string): { certification: Certification; mistakes: unknown[] } {
  const main = parseSource(ref, 'test:/lu.ref', text);
  const node = main.root.elements.find(ast.isCertification);
  const { certification, issues } = buildCertification({ main, node, parts: [], ownsRoot: true });
  const misread = main.issues.filter(({ params }) => params.lu !== 'perdu');
  return { certification: withoutPlaces(certification), mistakes: [...misread, ...main.parseErrors, ...issues] };
}
