/** Fields whose strings the document prints. */
const PRINTED = new Set(['text', 'title', 'label', 'code_printed', 'production_line']);
/** What the form prints by itself, and what no document prints. */
const SKIPPED = new Set([
  'front_matter',
  'column_headers',
  'furniture',
  'ambiguities',
  'counts',
  'source',
  'certification',
  'attributes',
  'variants',
]);

/** Every text of a transcription that must stand as it is in the exports. */
export function printedTexts(value: unknown, key = '', found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    const text = value.replace(/[ \t\r\n]+/g, ' ').trim();
    if (PRINTED.has(key) && text) found.add(text);
  } else if (Array.isArray(value)) for (const item of value) printedTexts(item, key, found);
  else if (value !== null && typeof value === 'object') {
    for (const [name, inside] of Object.entries(value)) if (!SKIPPED.has(name)) printedTexts(inside, name, found);
  }
  return found;
}
