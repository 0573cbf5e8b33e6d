import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentTypeOf, openPackage, parseXml, relationshipsOf } from '../../../src/import/package/index.js';
import { zipBytes } from './zip-bytes.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function events(xml: string): string[] {
  const seen: string[] = [];
  parseXml(xml, 'essai', {
    open: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes)}`),
    close: (name) => seen.push(`/${name}`),
    text: (text) => seen.push(text),
  });
  return seen;
}

describe('an opened package', () => {
  it('lists its parts and reads them whole, whatever the case of their names', () => {
    const file = openPackage(
      zipBytes([
        { name: 'Word/Document.xml', content: 'é'.repeat(100_000) },
        { name: 'vide', content: '' },
      ]),
    );
    expect(file.names).toEqual(['Word/Document.xml', 'vide']);
    expect(file.has('word/document.XML')).toBe(true);
    expect(strFromU8(file.read('word/document.xml') ?? new Uint8Array(0))).toBe('é'.repeat(100_000));
    expect(file.read('vide')).toEqual(new Uint8Array(0));
    expect(file.read('autre')).toBeUndefined();
  });

  it('reads 64-bit fields', () => {
    const file = openPackage(
      zipBytes([
        { name: 'a', content: 'un', wide: true },
        { name: 'b', content: 'deux', wide: true },
      ]),
    );
    expect(strFromU8(file.read('b') ?? new Uint8Array(0))).toBe('deux');
  });

  it('reads a part of many pieces as XML, characters whole', () => {
    let text = '';
    const content = `<a>${'l’été « œuvre » 😀 '.repeat(40_000)}</a>`;
    openPackage(zipBytes([{ name: 'a.xml', content }])).parse('a.xml', {
      open: () => undefined,
      text: (piece) => (text += piece),
    });
    expect(text).toBe('l’été « œuvre » 😀 '.repeat(40_000));
  });

  it('reads XML in UTF-16, both ways around', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>été œuvre</a>';
    for (const littleEndian of [true, false]) {
      const bytes = new Uint8Array(2 + text.length * 2);
      const view = new DataView(bytes.buffer);
      view.setUint16(0, 0xfeff, littleEndian);
      for (let index = 0; index < text.length; index++)
        view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian);
      let read = '';
      openPackage(zipBytes([{ name: 'a.xml', content: bytes }])).parse('a.xml', {
        open: () => undefined,
        text: (piece) => (read += piece),
      });
      expect(read).toBe('été œuvre');
    }
  });

  it('follows relationships from the folder of the part', () => {
    const content = `<r:Relationships xmlns:r="${RELATIONSHIPS}"><r:Relationship Id="a" Type="x/y/styles" Target="styles.xml"/><r:Relationship Id="b" Type="x/image" Target="../media/i.png"/><r:Relationship Id="c" Type="x/theme" Target="/word/theme.xml"/><r:Relationship Id="d" Type="x/hyperlink" Target="https://exemple.fr/../x" TargetMode="External"/><r:Relationship Id="e" Type="x/image" Target="../../../../etc/passwd"/></r:Relationships>`;
    const file = openPackage(zipBytes([{ name: 'word/_rels/document.xml.rels', content }]));
    expect(relationshipsOf(file, 'word/document.xml').map(({ type, target }) => `${type} ${target}`)).toEqual([
      'styles word/styles.xml',
      'image media/i.png',
      'theme word/theme.xml',
      'hyperlink https://exemple.fr/../x',
      'image etc/passwd',
    ]);
    expect(relationshipsOf(file, 'autre.xml')).toEqual([]);
  });

  it('knows the type of a part by its name, else by its extension', () => {
    const content =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="XML" ContentType="par-extension"/><Override PartName="/word/a.xml" ContentType="par-nom"/></Types>';
    const file = openPackage(zipBytes([{ name: '[Content_Types].xml', content }]));
    expect(contentTypeOf(file, 'word/A.xml')).toBe('par-nom');
    expect(contentTypeOf(file, 'word/b.xml')).toBe('par-extension');
    expect(contentTypeOf(file, 'word/b.png')).toBeUndefined();
  });
});

describe('the streaming reader of XML', () => {
  it('gives names the usual prefixes, as far as each declaration holds', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    expect(
      events(`<x:p xmlns:x="${w}"><y:r xmlns:y="${w}" y:val="1"/><p xmlns="${w}" id="2">a&amp;b</p><p/></x:p>`),
    ).toEqual([
      `<w:p {"xmlns:x":"${w}"}`,
      `<w:r {"xmlns:y":"${w}","w:val":"1"}`,
      '/w:r',
      `<w:p {"xmlns":"${w}","id":"2"}`,
      'a&b',
      '/w:p',
      '<p {}',
      '/p',
      '/w:p',
    ]);
  });

  it('does not take an unknown namespace for a known one', () => {
    expect(events('<w:p xmlns:w="urn:autre"/>')[0]).toContain('<other-w:p');
    expect(events('<w:p/>')[0]).toBe('<other-w:p {}');
  });
});
