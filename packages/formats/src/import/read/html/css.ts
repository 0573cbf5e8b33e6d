/** What the reader heeds of a style: declarations by property, in lower case. */
export type Declarations = Readonly<Record<string, string>>;

const NONE: Declarations = {};

/** Declarations of a `style` attribute or of a rule. */
export function declarations(css: string | undefined): Declarations {
  if (!css) return NONE;
  const found: Record<string, string> = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      found[declaration.slice(0, colon).trim().toLowerCase()] = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return found;
}

const CLASS = /^[\w-]*\.([\w-]+)$/;

/** The rules of a page's style sheets for single classes: Google Docs says bold and italic there. */
export class StyleSheetRules {
  private readonly byClass = new Map<string, Record<string, string>>();

  add(css: string): void {
    for (const rule of css.split('}')) {
      const brace = rule.lastIndexOf('{');
      if (brace < 0) continue;
      const declared = declarations(rule.slice(brace + 1));
      for (const selector of rule.slice(0, brace).split(',')) {
        const name = CLASS.exec(selector.trim())?.[1];
        if (name === undefined) continue;
        const known = this.byClass.get(name);
        if (known) Object.assign(known, declared);
        else this.byClass.set(name, { ...declared });
      }
    }
  }

  /** What holds for an element: its classes, then its own style. */
  of(classes: string | undefined, style: string | undefined): Declarations {
    const own = declarations(style);
    if (!classes || !this.byClass.size) return own;
    const all: Record<string, string> = {};
    for (const name of classes.split(/\s+/)) Object.assign(all, this.byClass.get(name));
    return Object.assign(all, own);
  }
}

/** Whether a text is bold; undefined when nothing is said of it. */
export function isBold(css: Declarations): boolean | undefined {
  const weight = css['font-weight'];
  if (weight === undefined || weight === 'inherit') return undefined;
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600;
}

export function isItalic(css: Declarations): boolean | undefined {
  const style = css['font-style'];
  return style === undefined || style === 'inherit'
    ? undefined
    : style.startsWith('italic') || style.startsWith('oblique');
}

export const isHidden = (css: Declarations) => css.display === 'none' || css['mso-hide'] === 'all';

const HEX = /#([0-9a-f]{3}|[0-9a-f]{6})(?![0-9a-f])/;
const RGB = /rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)/;

/** A colour as six hexadecimal digits; undefined for a name or none. */
export function colour(value: string | undefined): string | undefined {
  const text = value?.toLowerCase() ?? '';
  const hex = HEX.exec(text)?.[1];
  if (hex) return hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join('');
  const rgb = RGB.exec(text)?.slice(1);
  return rgb?.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('');
}
