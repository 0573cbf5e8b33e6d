/** An element of an HTML fragment as a reader sees it. */
export interface Noeud {
  nom: string;
  attributs: Record<string, string>;
  enfants: (Noeud | string)[];
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z-]*(?:="[^"<>]*")?)*)>|([^<>]+)/gy;
const ATTRIBUTE = /([a-z][a-z-]*)(?:="([^"]*)")?/g;
const VIDES = new Set(['br', 'col']);
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function decode(text: string): string {
  return text.replace(/&[^;\s]*;?/g, (entity) => {
    const char = ENTITIES[entity];
    if (char === undefined) throw new Error(`entity ${entity}`);
    return char;
  });
}

/** Reads a fragment. Fails on anything that is not strictly nested, quoted and escaped. */
export function lire(html: string): Noeud {
  const root: Noeud = { nom: '#', attributs: {}, enfants: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(html);
    if (!token) throw new Error(`no HTML: ${html.slice(at, at + 60)}`);
    const [, end, nom = '', attributes = '', text] = token;
    const top = open.at(-1) as Noeud;
    if (text !== undefined) top.enfants.push(decode(text));
    else if (end) {
      if (open.pop()?.nom !== nom) throw new Error(`</${nom}> closes <${top.nom}>`);
    } else {
      const attributs = Object.fromEntries(
        [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]),
      );
      const noeud: Noeud = { nom, attributs, enfants: [] };
      top.enfants.push(noeud);
      if (!VIDES.has(nom)) open.push(noeud);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.nom}> stays open`);
  return root;
}

/** Every element below one, in reading order. */
export function tous(noeud: Noeud, accept: (one: Noeud) => boolean = () => true): Noeud[] {
  return noeud.enfants.flatMap((child) =>
    typeof child === 'string' ? [] : [...(accept(child) ? [child] : []), ...tous(child, accept)],
  );
}

export function nommes(noeud: Noeud, nom: string): Noeud[] {
  return tous(noeud, (one) => one.nom === nom);
}

export function classes(noeud: Noeud, classe: string): Noeud[] {
  return tous(noeud, ({ attributs }) => (attributs.class ?? '').split(' ').includes(classe));
}

/** The characters of an element. */
export function texteDe(noeud: Noeud): string {
  return noeud.enfants
    .map((child) => (typeof child === 'string' ? child : child.nom === 'br' ? '\n' : texteDe(child)))
    .join('');
}
