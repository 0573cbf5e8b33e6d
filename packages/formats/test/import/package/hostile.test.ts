import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportRefused } from '../../../src/import/imported.js';
import { expand } from '../../../src/import/package/expand.js';
import { LIMITS } from '../../../src/import/package/index.js';
import { zipEntries } from '../../../src/import/package/zip-directory.js';
import { readDocx } from '../../../src/import/read/docx/index.js';
import { p, part, partsOf, r, tbl, tc, tr, zipOf } from '../docx/word-file.js';
import { type Entry, zipBytes } from './zip-bytes.js';

/** What a file is refused with; anything but a refusal fails. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    // Bilingual, and each with a remedy: what to do follows the colon.
    expect(error.reason.fr).toMatch(/\u00a0: .+\.$/);
    expect(error.reason.en).toMatch(/: .+\.$/);
    return error.reason.fr;
  }
  throw new Error('accepted');
}

const refused = (bytes: Uint8Array) => refusal(() => readDocx(bytes));

/** A sound Word file as entries, some replaced or added. */
function entries(body: string, ...others: Entry[]): Entry[] {
  const sound = Object.entries(partsOf(body)).map(([name, content]): Entry => ({ name, content }));
  const replaced = new Set(others.map(({ name }) => name));
  return [...sound.filter(({ name }) => !replaced.has(name)), ...others];
}

const BODY = p(r('texte'));
const DOCUMENT = partsOf(BODY)['word/document.xml'] as string;

describe('other kinds of files', () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...stream].flatMap((char) => [char.charCodeAt(0), 0]),
      1024,
    );
    return bytes;
  };
  const typed = (type: string) =>
    zipOf({
      ...partsOf(BODY),
      '[Content_Types].xml': (partsOf(BODY)['[Content_Types].xml'] as string).replace(/application\/vnd[^"]+/, type),
    });

  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(0), /vide/],
    ['an old .doc', ole('WordDocument'), /ancien format de Word/],
    ['a file under a password', ole('EncryptedPackage'), /ôtez le mot de passe/],
    ['a PDF', strToU8('%PDF-1.7 …'), /PDF/],
    ['RTF', strToU8('{\\rtf1\\ansi}'), /RTF/],
    ['a web page', strToU8('<!doctype html><p>x'), /page web/],
    ['noise', strToU8('bonjour'), /genre inconnu/],
    [
      'a LibreOffice document',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      /\.odt/,
    ],
    ['some archive', zipOf({ 'photo.png': 'x' }), /n’est pas un fichier Word/],
    ['a spreadsheet', typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'), /classeur/],
    [
      'a presentation',
      typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      /présentation/,
    ],
    ['a .docm', typed('application/vnd.ms-word.document.macroEnabled.main+xml'), /macros/],
    ['a .dotm', typed('application/vnd.ms-word.template.macroEnabledTemplate.main+xml'), /macros/],
  ])('refuses %s and says what to do', (_, bytes, said) => {
    expect(refused(bytes)).toMatch(said);
  });

  it('refuses macros under the name of a plain document', () => {
    const parts = partsOf(BODY);
    const rels = (parts['word/_rels/document.xml.rels'] as string).replace(
      '</Relationships>',
      '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    expect(refused(zipOf({ ...parts, 'word/_rels/document.xml.rels': rels, 'word/vbaProject.bin': 'x' }))).toMatch(
      /macros/,
    );
  });

  it('reads a template without macros', () => {
    const template = typed('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml');
    expect(readDocx(template).blocks).toHaveLength(1);
  });
});

describe('damaged files', () => {
  it('refuses a file cut anywhere', () => {
    const whole = zipOf(partsOf(BODY));
    for (let length = 1; length < whole.length; length += 7) expect(refused(whole.subarray(0, length))).toBeTruthy();
  });

  it('refuses a wrong checksum, in a part that is read', () => {
    expect(
      refused(zipBytes(entries(BODY, { name: 'word/document.xml', content: DOCUMENT, lies: { crc: 1 } }))),
    ).toMatch(/abîmée.*document\.xml/);
  });

  it('refuses a missing main part, a bad method and broken XML', () => {
    expect(refused(zipBytes(entries(BODY).filter(({ name }) => name !== 'word/document.xml')))).toMatch(/incomplet/);
    expect(
      refused(zipBytes(entries(BODY, { name: 'word/document.xml', content: DOCUMENT, lies: { method: 99 } }))),
    ).toMatch(/abîmée/);
    expect(refused(zipBytes(entries(BODY, { name: 'word/document.xml', content: DOCUMENT.slice(0, -9) })))).toMatch(
      /abîmée/,
    );
    expect(refused(zipBytes(entries(BODY, { name: 'word/document.xml', content: '' })))).toMatch(/abîmée/);
  });

  it('refuses entries under a password', () => {
    expect(
      refused(zipBytes(entries(BODY, { name: 'word/document.xml', content: DOCUMENT, lies: { flags: 1 } }))),
    ).toMatch(/mot de passe/);
  });
});

describe('traps', () => {
  const ZEROS = new Uint8Array(10_000_000);

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\windows\\x', 'word\\document.xml', 'word/../../x', 'a/./b', 'x\0y'])(
    'refuses a file named %s',
    (name) => {
      expect(refused(zipBytes(entries(BODY, { name, content: 'x' })))).toMatch(/noms de fichiers interdits/);
    },
  );

  it('refuses two files of one name, and files on the same bytes', () => {
    expect(refused(zipBytes([...entries(BODY), { name: 'WORD/document.xml', content: 'x' }]))).toMatch(/abîmée/);
    expect(refused(zipBytes([...entries(BODY), { name: 'encore', content: 'x', lies: { offset: 0 } }]))).toMatch(
      /abîmée/,
    );
  });

  it('refuses a part without measure, before expanding it', () => {
    const lies = { expanded: LIMITS.part + 1 };
    expect(refused(zipBytes(entries(BODY, { name: 'word/document.xml', content: 'x', lies })))).toMatch(
      /trop de place.*document\.xml/,
    );
  });

  it('stops a part that expands to more than it said', () => {
    const lies = { expanded: DOCUMENT.length };
    const bomb = zipBytes(entries(BODY, { name: 'word/document.xml', content: ZEROS, lies }));
    expect(bomb.length).toBeLessThan(100_000);
    expect(refused(bomb)).toMatch(/trop de place/);
  });

  it('bounds what all parts expand to', () => {
    const bytes = zipBytes(['1', '2', '3'].map((name) => ({ name, content: 'texte' })));
    const budget = { left: 12 };
    const [first, second, third] = zipEntries(bytes);
    for (const entry of [first, second]) if (entry) expand(bytes, entry, budget, () => undefined);
    expect(refusal(() => third && expand(bytes, third, budget, () => undefined))).toMatch(/trop de place/);
  });

  it('never expands what nobody reads', () => {
    const lies = { expanded: 4_000_000_000 };
    const pictures = [1, 2, 3].map((n): Entry => ({ name: `word/media/${n}.png`, content: 'x', lies }));
    expect(readDocx(zipBytes(entries(BODY, ...pictures))).blocks).toHaveLength(1);
  });

  it('refuses thousands of files', () => {
    const many = Array.from({ length: LIMITS.parts + 1 }, (_, n): Entry => ({ name: `p${n}`, content: '' }));
    expect(refused(zipBytes(many))).toMatch(/trop de place/);
  });

  it.each([
    '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE x PUBLIC "-//X" "http://exemple.fr/x.dtd">',
  ])('refuses %s, in any part that is read', (doctype) => {
    for (const name of ['word/document.xml', '_rels/.rels', '[Content_Types].xml', 'word/_rels/document.xml.rels']) {
      const content = doctype + partsOf(BODY)[name]?.replace(/^<\?.*?\?>/, '');
      expect(refused(zipBytes(entries(BODY, { name, content })))).toMatch(/entités/);
    }
  });

  it('refuses an entity that nothing declares', () => {
    expect(refused(zipOf(partsOf(p(r('&secret;')))))).toMatch(/abîmée/);
  });

  it('refuses elements nested without end, and tables in tables', () => {
    const deep = 100_000;
    const content = part('document', `<w:body>${'<w:x>'.repeat(deep)}${'</w:x>'.repeat(deep)}</w:body>`);
    expect(refused(zipOf({ ...partsOf(BODY), 'word/document.xml': content }))).toMatch(/emboîte/);
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(60)}${BODY}${'</w:tc></w:tr></w:tbl>'.repeat(60)}`;
    expect(refused(zipOf(partsOf(nested)))).toMatch(/emboîte/);
  });

  it('refuses more paragraphs than a memory should hold', () => {
    expect(refused(zipOf(partsOf('<w:p/>'.repeat(LIMITS.blocks + 1))))).toMatch(/trop de paragraphes/);
  });

  it('reads long texts in linear time', () => {
    const spaces = `${' '.repeat(2_000_000)}x${' '.repeat(2_000_000)}`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK ${'" '.repeat(500_000)}</w:instrText></w:r>`;
    const began = performance.now();
    readDocx(zipOf(partsOf(p(`<w:r><w:t>${spaces}</w:t></w:r>${field}`) + tbl(1, tr(tc(BODY))).repeat(2_000))));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('mutations', () => {
  /** Numbers that look random and are the same each time (Park and Miller). */
  function* numbers(seed: number): Generator<number, never> {
    for (let state = seed; ; ) {
      state = (state * 48_271) % 2_147_483_647;
      yield state;
    }
  }

  const sample = zipOf({
    ...partsOf(
      p(r('titre', '<w:b/>'), '<w:outlineLvl w:val="0"/>') +
        tbl(
          2,
          tr(tc(p(r('a')), '<w:vMerge w:val="restart"/>') + tc(p(r('b')))) +
            tr(tc(p(''), '<w:vMerge/>') + tc(p(r('c')))),
        ),
    ),
    'word/styles.xml': part('styles', '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>'),
    'word/comments.xml': part('comments', `<w:comment w:id="0">${BODY}</w:comment>`),
  });

  it('gives a document or a refusal for each, and nothing else', () => {
    const next = numbers(20_260_101);
    const random = (below: number) => next.next().value % below;
    let read = 0;
    for (let round = 0; round < 500; round++) {
      const bytes = sample.slice();
      const changes = 1 + random(4);
      for (let change = 0; change < changes; change++) bytes[random(bytes.length)] = random(256);
      try {
        readDocx(round % 10 ? bytes : bytes.subarray(0, random(bytes.length)));
        read++;
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
      }
    }
    // Bytes that nobody reads may change; most others may not.
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(350);
  });

  it('gives a document or a refusal for each change of the text itself', () => {
    const next = numbers(7);
    const random = (below: number) => next.next().value % below;
    const parts = partsOf(p(r('x')) + tbl(2, tr(tc(p(r('a'))) + tc(p(r('b'))))));
    const xml = parts['word/document.xml'] as string;
    const pieces = [
      '<w:tbl>',
      '</w:tbl>',
      '<w:tc>',
      '<w:tr/>',
      '<w:p>',
      '</w:p>',
      '<w:gridSpan w:val="-1"/>',
      '<w:vMerge/>',
      '<w:txbxContent>',
      '&#0;',
      '\ud800',
      '<w:ins>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:del/>',
    ];
    for (let round = 0; round < 200; round++) {
      const at = random(xml.length);
      const changed = xml.slice(0, at) + (pieces[random(pieces.length)] as string) + xml.slice(at + random(9));
      try {
        readDocx(zipOf({ ...parts, 'word/document.xml': changed }));
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
      }
    }
  });
});
