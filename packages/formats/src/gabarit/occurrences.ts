import { ancestorOf, descendants, type XmlNode } from '../import/package/xml-tree.js';
import { placeText } from '../import/place-text.js';
import type { Bilingue } from '../json/problem.js';
import { type Repere, repereDe } from './noms.js';
import type { TemplatePackage, TemplatePart } from './package/template-package.js';
import { type Character, charactersOf, OBJECT } from './xml/characters.js';

/** The region of the template that a placeholder stands in. */
export type Region = 'corps' | 'en-tete' | 'pied' | 'note' | 'zone';

/** A placeholder as it stands in the template. */
export interface Occurrence {
  /** Between the braces, as written. */
  ecrit: string;
  /** Undefined when no placeholder has this name. */
  repere: Repere | undefined;
  /** Its characters, braces included. */
  from: number;
  to: number;
}

/** A paragraph of the template that holds placeholders. */
export interface ParagrapheGabarit {
  part: TemplatePart;
  node: XmlNode;
  region: Region;
  characters: Character[];
  texte: string;
  occurrences: Occurrence[];
  /** Whether braces are left over that open or close nothing. */
  accolades: boolean;
  /** Where it stands, in words; worked out when it is asked for. */
  lieu(): Bilingue;
}

const REPERE = /\{\{([^{}\ufffc]{1,60})\}\}/g;

const REGIONS: Record<Region, Bilingue> = {
  corps: { fr: 'corps du document', en: 'body' },
  'en-tete': { fr: 'en-tête', en: 'header' },
  pied: { fr: 'pied de page', en: 'footer' },
  note: { fr: 'note', en: 'note' },
  zone: { fr: 'zone de texte', en: 'text box' },
};

/** The rank of a node among those of its name, counted from 1. */
const rankOf = (node: XmlNode) =>
  (node.parent?.children.filter(({ name }) => name === node.name).indexOf(node) ?? 0) + 1;

/** Where a paragraph stands, in words; `tables` are those of its part, in reading order. */
function lieuOf(node: XmlNode, region: Region, tables: XmlNode[]): Bilingue {
  const cell = ancestorOf(node, 'w:tc');
  const line = ancestorOf(node, 'w:tr');
  const table = ancestorOf(node, 'w:tbl');
  const where = placeText({
    ...(table && { table: tables.indexOf(table) + 1 }),
    ...(line && { row: rankOf(line) }),
    ...(cell && { column: rankOf(cell) }),
    paragraph: rankOf(node),
  });
  return { fr: `${REGIONS[region].fr}, ${where.fr}`, en: `${REGIONS[region].en}, ${where.en}` };
}

function occurrencesOf(texte: string): Occurrence[] {
  return [...texte.matchAll(REPERE)].map((match) => {
    const ecrit = (match[1] ?? '').trim();
    return { ecrit, repere: repereDe(ecrit), from: match.index, to: match.index + match[0].length };
  });
}

function paragraphsOfPart(part: TemplatePart, around: Region): ParagrapheGabarit[] {
  const nodes = [...descendants(part.root)];
  const tables = nodes.filter(({ name }) => name === 'w:tbl');
  return nodes.flatMap((node) => {
    if (node.name !== 'w:p') return [];
    const characters = charactersOf(node, part.xml);
    const texte = characters.map(({ text }) => text).join('');
    if (!texte.includes('{{') && !texte.includes('}}')) return [];
    const occurrences = occurrencesOf(texte);
    const rest = texte.replace(REPERE, '');
    const region = ancestorOf(node, 'w:txbxContent') ? 'zone' : around;
    const accolades = rest.includes('{{') || rest.includes('}}');
    const lieu = () => lieuOf(node, region, tables);
    return [{ part, node, region, characters, texte, occurrences, accolades, lieu }];
  });
}

/** The paragraphs that hold placeholders: in the body, the headers, the footers, the notes and the text boxes. */
export function paragraphesOf({ document, headers, footers, notes }: TemplatePackage): ParagrapheGabarit[] {
  return [
    ...paragraphsOfPart(document, 'corps'),
    ...headers.flatMap((part) => paragraphsOfPart(part, 'en-tete')),
    ...footers.flatMap((part) => paragraphsOfPart(part, 'pied')),
    ...notes.flatMap((part) => paragraphsOfPart(part, 'note')),
  ];
}

/** Whether placeholders are all that a paragraph says. */
export function isSeul({ texte, occurrences }: ParagrapheGabarit): boolean {
  const known = occurrences.filter(({ repere }) => repere);
  const rest = known.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), texte);
  return known.length > 0 && !rest.includes(OBJECT) && !rest.trim();
}
