import type { Element } from '@referentiel/model';

/** One part of a written name with the element it means: in `BC2.A1`, `BC2` from 0 to 3, `A1` from 4 to 6. */
export interface NamePart {
  element: Element;
  start: number;
  end: number;
}

/** The elements whose codes, joined by dots, spell `prefix`: each holds the next. The shortest first code wins. */
function qualifiers(prefix: string, around: readonly Element[]): Element[] | undefined {
  const heads = around
    .map((element, rank) => ({ element, code: element.code, rank }))
    .filter(({ code }) => code !== undefined && (prefix === code || prefix.startsWith(`${code}.`)))
    .sort((a, b) => (a.code as string).length - (b.code as string).length);
  for (const { element, code, rank } of heads) {
    if (prefix === code) return [element];
    const rest = qualifiers(prefix.slice((code as string).length + 1), around.slice(rank + 1));
    if (rest) return [element, ...rest];
  }
  return undefined;
}

/** How many dots a code holds. */
function dots(code: string): number {
  return code.split('.').length - 1;
}

/**
 * The parts of a name as written (`written`, letters composed or not) that means `target`; `around` are the elements that
 * hold it, outermost first. A name whose qualifiers cannot be told apart is one part.
 */
export function partsOf(written: string, target: Element, around: readonly Element[]): NamePart[] {
  const whole = [{ element: target, start: 0, end: written.length }];
  const nom = written.normalize('NFC');
  const code = target.code ?? '';
  if (nom === code || !nom.endsWith(`.${code}`)) return whole;
  const found = qualifiers(nom.slice(0, -code.length - 1), around);
  if (!found) return whole;
  const words = written.split('.');
  const parts: NamePart[] = [];
  let word = 0;
  let start = 0;
  for (const element of [...found, target]) {
    const next = word + dots(element.code ?? '') + 1;
    const text = words.slice(word, next).join('.');
    parts.push({ element, start, end: start + text.length });
    word = next;
    start += text.length + 1;
  }
  return parts;
}
