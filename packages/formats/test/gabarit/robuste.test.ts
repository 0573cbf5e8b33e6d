import { expect, it } from 'vitest';
import { parseXml, type XmlNode } from '../../src/import/package/xml-tree.js';
import { ImportRefused, lireGabarit, remplirGabarit } from '../../src/index.js';
import { riche } from '../tableau/riche.js';
import { changed, partsOf } from './archive.js';
import { gabaritFrancais } from './francais.js';
import { gabaritPaysage } from './paysage.js';

/** Numbers that look drawn and are the same each time. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DOCUMENT = 'word/document.xml';
const WORDS = ['{{tableau}}', '{{ti', 'tre}}', '{{objectifs}}', '{{fiche}}', '{{secteurs}}', '}}', '{{identité}}'];

/** A part with an element taken out, copied elsewhere, or with other words. */
function mutated(xml: string, draw: (below: number) => number): string {
  const all: XmlNode[] = [];
  const walk = (node: XmlNode) => {
    all.push(node);
    node.children.forEach(walk);
  };
  walk(parseXml(xml, DOCUMENT));
  const [one, other] = [all[1 + draw(all.length - 1)], all[1 + draw(all.length - 1)]];
  if (!one || !other) return xml;
  const kind = draw(3);
  if (kind === 0) return xml.slice(0, one.start) + xml.slice(one.end);
  if (kind === 1) return xml.slice(0, other.start) + xml.slice(one.start, one.end) + xml.slice(other.start);
  return xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, (text) =>
    draw(4) ? text : `<w:t>${WORDS[draw(WORDS.length)]}</w:t>`,
  );
}

it('a template turned upside down is filled in well-formed XML, or refused with a remedy', () => {
  const draw = drawn(20261122);
  let filled = 0;
  for (let rank = 0; rank < 120; rank++) {
    const template = rank % 2 ? gabaritFrancais() : gabaritPaysage();
    const bytes = changed(template, { [DOCUMENT]: (xml) => mutated(mutated(xml, draw), draw) });
    try {
      const parts = partsOf(remplirGabarit(lireGabarit(bytes), riche(), { mode: 'draft', notes: true }).bytes);
      for (const [path, xml] of Object.entries(parts)) expect(parseXml(xml, path).end, path).toBeGreaterThan(0);
      filled++;
    } catch (error) {
      expect(error).toBeInstanceOf(ImportRefused);
    }
  }
  expect(filled).toBeGreaterThan(40);
});
