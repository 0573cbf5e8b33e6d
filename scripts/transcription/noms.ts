import { numberIn } from '@referentiel/model';

/** Codes that the lexer reads as such whatever stands around them (grammar/terminaux.langium, CODE, CODE_NUM, NOMBRE). */
const NAME =
  /^(?:[A-Z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*|[a-z]+[0-9][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*|[0-9]+(?:[A-Za-z][A-Za-z0-9]*)?(?:[._-][A-Za-z0-9]+)*)$/;

/** A capitalised word may be a keyword (`Option`): a name has a digit, or capitals only. */
function isName(text: string): boolean {
  return NAME.test(text) && (/\d/.test(text) || text === text.toUpperCase());
}

/** The nearest spelling of an id that the language takes as a name. */
export function asName(id: string): string {
  if (isName(id)) return id;
  const bare = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/[._-]{2,}/g, '_')
    .replace(/^[._-]+|[._-]+$/g, '')
    .toUpperCase();
  return isName(bare) ? bare : `N${bare || 1}`;
}

/** Gives each name once: a second one is numbered. */
export class Names {
  private readonly taken = new Set<string>();

  claim(name: string): string {
    let free = name;
    for (let rank = 2; this.taken.has(free); rank++) free = `${name}_${rank}`;
    this.taken.add(free);
    return free;
  }

  has(name: string): boolean {
    return this.taken.has(name);
  }
}

/** `A3` → `A{n}`, `B` → `{A}`: the template that all the names of a counter follow, if there is one. */
export function commonTemplate(names: string[]): string | undefined {
  const templates = new Set(
    names.map((name) =>
      /^[A-Z]$/.test(name) ? '{A}' : /^[A-Z]+\d+$/.test(name) ? name.replace(/\d+$/, '{n}') : undefined,
    ),
  );
  const [template] = templates;
  return templates.size === 1 ? template : undefined;
}

/** What a printed code becomes when its number is a counter: « Bloc 1 : » → « Bloc {n} : ». */
export function printedTemplate(printed: string, name: string): string | undefined {
  const numero = numberIn(name);
  if (numero === undefined || !new RegExp(`(^|\\D)${numero}(\\D|$)`).test(printed)) return undefined;
  return printed.replace(new RegExp(`(^|\\D)${numero}(?=\\D|$)`), '$1{n}');
}
