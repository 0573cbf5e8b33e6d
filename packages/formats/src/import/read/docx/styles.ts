import { knownIn } from '@referentiel/model';
import type { Package, XmlAttributes } from '../../package/index.js';
import { isOn, whole } from './values.js';

/** Formatting that a style switches on or off; undefined where it says nothing. */
export interface Toggles {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  hidden?: boolean | undefined;
}

/** What a style says, those it is based on included. */
export interface Style extends Toggles {
  /** Its name in lower case, as Word's English interface says it. */
  name?: string | undefined;
  /** From 0; 9 is body text. */
  outline?: number | undefined;
  num?: string | undefined;
  level?: number | undefined;
}

interface Declared extends Style {
  basedOn?: string;
}

/** Word follows no longer chain. */
const MAX_CHAIN = 50;

const NONE: Style = {};

/** Inherited as they stand; a name is not. */
const INHERITED = ['bold', 'italic', 'hidden', 'outline', 'num', 'level'] as const;

/** The styles of a document, by their identifiers; names are what all languages of Word share. */
export class StyleSheet {
  readonly defaults: Toggles = {};
  private readonly declared = new Map<string, Declared>();
  private readonly resolved = new Map<string, Style>();
  private fallback: string | undefined;

  /** The style of a paragraph: its own, or that of every paragraph without one. */
  ofParagraph(id: string | undefined): Style {
    return this.resolve(id !== undefined && this.declared.has(id) ? id : this.fallback);
  }

  ofRun(id: string | undefined): Style {
    return this.resolve(id);
  }

  declare(id: string, style: Declared, isDefault: boolean): void {
    if (!this.declared.has(id)) this.declared.set(id, style);
    if (isDefault) this.fallback ??= id;
  }

  private resolve(id: string | undefined): Style {
    if (id === undefined) return NONE;
    const known = this.resolved.get(id);
    if (known) return known;
    const style: Style = { name: this.declared.get(id)?.name };
    let current = this.declared.get(id);
    for (let step = 0; current && step < MAX_CHAIN; step++) {
      const { basedOn } = current;
      for (const key of INHERITED) Object.assign(style, { [key]: style[key] ?? current[key] });
      current = basedOn === undefined ? undefined : this.declared.get(basedOn);
    }
    this.resolved.set(id, style);
    return style;
  }
}

/** What each property of a style changes. Those of table styles' bands stand inside `w:tblStylePr`, which is passed over. */
const PROPERTIES: Record<string, (style: Declared, value: string | undefined) => void> = {
  'w:name': (style, value) => {
    style.name ??= value?.toLowerCase();
  },
  'w:basedOn': (style, value) => {
    if (value !== undefined) style.basedOn = value;
  },
  'w:b': (style, value) => {
    style.bold = isOn(value);
  },
  'w:i': (style, value) => {
    style.italic = isOn(value);
  },
  'w:vanish': (style, value) => {
    style.hidden = isOn(value);
  },
  'w:numId': (style, value) => {
    style.num = value;
  },
  'w:ilvl': (style, value) => {
    style.level = whole(value, 0, 8);
  },
  'w:outlineLvl': (style, value) => {
    style.outline = whole(value, 0, 9, 9);
  },
};

/** Reads the styles part; a document without one has an empty sheet. */
export function readStyles(file: Package, part: string | undefined): StyleSheet {
  const sheet = new StyleSheet();
  let current: Declared | undefined;
  let passedOver = 0;
  const open = (name: string, attributes: XmlAttributes) => {
    if (passedOver || name === 'w:tblStylePr') {
      passedOver++;
    } else if (name === 'w:style') {
      current = {};
      const isDefault = attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined;
      sheet.declare(attributes['w:styleId'] ?? '', current, isDefault && isOn(attributes['w:default']));
    } else if (name === 'w:rPrDefault') {
      current = sheet.defaults;
    } else if (current) {
      knownIn(PROPERTIES, name)?.(current, attributes['w:val']);
    }
  };
  const close = (name: string) => {
    if (passedOver) passedOver--;
    else if (name === 'w:style' || name === 'w:rPrDefault') current = undefined;
  };
  if (part !== undefined) file.parse(part, { open, close });
  return sheet;
}
