/** An event of a well-formed XML text without comments: enough to read what our writer writes. */
export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Record<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;

const CHARACTERS: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const decode = (text: string) => text.replace(/&(lt|gt|quot|amp);/g, (entity) => CHARACTERS[entity] ?? entity);

/** Reads a part; throws where it is not well formed. */
export function* readXml(xml: string): Iterable<XmlEvent> {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    const [, closing, name, attributes, empty, text] = match;
    if (text !== undefined) {
      yield { kind: 'text', text: decode(text) };
    } else if (name && closing) {
      if (open.pop() !== name) throw new Error(`unexpected </${name}>`);
      yield { kind: 'close', name };
    } else if (name) {
      const found = [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key, value]) => [key, decode(value ?? '')]);
      yield { kind: 'open', name, attributes: Object.fromEntries(found) };
      if (empty) yield { kind: 'close', name };
      else open.push(name);
    }
  }
  if (open.length) throw new Error(`<${open.at(-1)}> is not closed`);
}
