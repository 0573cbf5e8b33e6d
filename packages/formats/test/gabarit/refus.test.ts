import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, EXPORT_FORMATS, ImportRefused, lireGabarit, remplirGabarit } from '../../src/index.js';
import { riche } from '../tableau/riche.js';
import { archive, changed, NAMESPACES, para, partsOf, petit, run } from './archive.js';

const TABLEAU = para(run('{{tableau}}'));
const DOCUMENT = `<w:document ${NAMESPACES}><w:body>${TABLEAU}</w:body></w:document>`;
const refusal = (bytes: Uint8Array) => {
  try {
    lireGabarit(bytes);
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason.fr;
    throw error;
  }
  return 'accepted';
};

describe('a template that is refused, with a remedy', () => {
  it('a text', () => {
    expect(refusal(strToU8('Bonjour {{titre}}'))).toContain('.docx');
  });

  it('an archive that is no Word file', () => {
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toContain('.docx');
  });

  it('an encrypted file', () => {
    const bytes = new Uint8Array(1536);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = 'EncryptedPackage';
    [...name].forEach((character, rank) => {
      bytes[1024 + 2 * rank] = character.charCodeAt(0);
    });
    expect(refusal(bytes)).toContain('mot de passe');
  });

  it('macros', () => {
    const main = 'document.main+xml"';
    const bytes = changed(archive(DOCUMENT, {}), {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
          `application/vnd.ms-word.document.macroEnabled.main+xml"`,
        ),
    });
    expect(partsOf(bytes)['[Content_Types].xml']).not.toContain(main);
    expect(refusal(bytes)).toContain('macros');
  });

  it('entities', () => {
    const bytes = archive(`<!DOCTYPE w:document [<!ENTITY a "b">]>${DOCUMENT}`, {});
    expect(refusal(bytes)).toContain('entités');
  });

  it('a damaged part', () => {
    expect(refusal(archive(DOCUMENT.replace('</w:body>', ''), {}))).toContain('abîmée');
  });

  it('what would fill the memory once expanded', () => {
    const files = partsOf(archive(DOCUMENT, {}));
    const bomb = zipSync({
      ...Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
      'word/media/image1.png': new Uint8Array(70_000_000),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(refusal(bomb)).toContain('trop de place');
  });

  it('elements without end', () => {
    const deep = DOCUMENT.replace(TABLEAU, '<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000));
    expect(refusal(archive(deep, {}))).toContain('sans fin');
  });

  it('the strict variant of the format', () => {
    const strict = DOCUMENT.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    expect(refusal(archive(strict, {}))).toContain('Enregistrer sous');
  });

  it('one without a place for the table cannot be filled', () => {
    expect(() => remplirGabarit(lireGabarit(petit(para(run('{{titre}}')))), riche())).toThrow(ImportRefused);
  });
});

it('a Word template (.dotx) becomes a document', () => {
  const bytes = archive(DOCUMENT, {}, 'template.main');
  expect(partsOf(bytes)['[Content_Types].xml']).toContain('template.main+xml');
  const types = partsOf(remplirGabarit(lireGabarit(bytes), riche()).bytes)['[Content_Types].xml'];
  expect(types).toContain('wordprocessingml.document.main+xml"');
  expect(types).not.toContain('template.main+xml');
});

describe('the export to Word', () => {
  const [word] = EXPORT_FORMATS.find(({ id }) => id === 'docx')?.files ?? [];

  it('is the form when no template is given', async () => {
    expect(await word?.write(riche(), {})).toEqual(docx(riche()));
  });

  it('goes through the template that is given, says what is to be seen, and is an export of ours', async () => {
    const told: string[] = [];
    const gabarit = lireGabarit(petit(para(run('{{fiche}} {{formacode}}')), TABLEAU));
    const bytes = await word?.write(riche(), {
      gabarit,
      surGabarit: (remarques) => told.push(...remarques.map(({ message }) => message.fr)),
    });
    expect(bytes).toEqual(remplirGabarit(gabarit, riche()).bytes);
    expect(word?.isOwn(bytes ?? new Uint8Array())).toBe(true);
    expect(told.join('\n')).toContain('{{formacode}}');
  });
});
