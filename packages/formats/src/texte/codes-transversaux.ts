import {
  type Certification,
  type Competence,
  type Critere,
  competencesOf,
  counterScope,
  type Element,
  expandTemplate,
  isUncoded,
  type Piece,
  parseTemplate,
  type Resolver,
  schemeOf,
  walk,
  withoutSeparator,
} from '@referentiel/model';

/** The code printed for an uncoded criterion of a transversal competence where `competence` takes it up. */
export type CodeTransversal = (competence: Competence, critere: Critere) => string | undefined;

/** Codes already taken, by the element inside which the counter of criteria runs. */
class HeldCodes {
  private readonly byScope = new Map<Element, Set<string>>();

  in(scope: Element): Set<string> {
    const known = this.byScope.get(scope);
    if (known) return known;
    const held = new Set<string>();
    walk(scope, (child) => {
      if (child.genre === 'critere' && child.code !== undefined) held.add(child.code.normalize('NFC'));
    });
    this.byScope.set(scope, held);
    return held;
  }
}

function nextFree(pieces: Piece[], path: Element[], held: Set<string>): string | undefined {
  for (let numero = 1; ; numero++) {
    const printed = expandTemplate(pieces, path, numero);
    if (printed === undefined) return undefined;
    const code = withoutSeparator(printed).normalize('NFC');
    if (held.has(code)) continue;
    held.add(code);
    return printed;
  }
}

/**
 * Gives every uncoded transversal criterion, at each use, the next number of the scheme that no declared criterion
 * holds (langage.md « Meaning »). Without a scheme of criteria, or with a hidden one, there is no code.
 */
export function codesTransversaux(certification: Certification, resolver: Resolver): CodeTransversal {
  const codes = new Map<Competence, Map<Critere, string>>();
  const scheme = schemeOf(certification, 'critere');
  const pieces = scheme?.modele && !scheme.masque ? parseTemplate(scheme.modele) : [];
  if (pieces.some((piece) => piece.kind === 'numero')) {
    const held = new HeldCodes();
    for (const { competence, path } of competencesOf(certification)) {
      const criteres = (resolver.transversale(competence)?.contenu ?? []).filter(
        (child): child is Critere => child.genre === 'critere',
      );
      const uncoded = criteres.filter(isUncoded);
      if (!uncoded.length) continue;
      const inside = [...path, competence];
      const taken = held.in(counterScope(uncoded[0] as Critere, inside, certification));
      for (const { code } of criteres) if (code !== undefined) taken.add(code.normalize('NFC'));
      const mine = new Map<Critere, string>();
      for (const critere of uncoded) {
        const printed = nextFree(pieces, inside, taken);
        if (printed !== undefined) mine.set(critere, printed);
      }
      codes.set(competence, mine);
    }
  }
  return (competence, critere) => codes.get(competence)?.get(critere);
}
