import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aboutFile, ImportRefused, importFormatOf } from '../../src/index.js';
import { p, partsOf, zipOf } from './docx/word-file.js';

/** Why a file is refused; undefined when it is not. */
function refusal(name: string, bytes: Uint8Array): ImportRefused | undefined {
  try {
    importFormatOf(name)?.read(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof ImportRefused) return error;
    throw error;
  }
}

describe('documents that nothing can be made of', () => {
  it('have no text: nobody wants an empty référentiel', () => {
    expect(refusal('x.html', strToU8(''))?.reason.fr).toMatch(/^Ce document ne contient aucun texte/);
    expect(refusal('x.html', strToU8('<table><tr><td> <img src="page1.png"></table>'))?.reason.fr).toMatch(
      /aucun texte/,
    );
    expect(refusal('x.docx', zipOf(partsOf(p(''))))?.reason.en).toMatch(/holds no text/);
    expect(refusal('x.html', strToU8('<table><tr><td>C1</table>'))).toBeUndefined();
  });

  it('hold characters that a .ref cannot: JSON of a program', () => {
    const json = (intitule: string) => strToU8(`{ "version": 1, "intitule": "${intitule}" }`);
    expect(refusal('x.json', json('a\\u0000b'))?.details.map(({ path }) => path)).toEqual(['/intitule']);
    expect(refusal('x.json', json('a\\ud83d'))?.details).toHaveLength(1);
    expect(refusal('x.json', json('a\\ud83d\\udc4d \\\\u0000'))).toBeUndefined();
  });
});

it('a sentence about a file follows its name; initials keep their capitals', () => {
  const sentences = { fr: 'Ce fichier est vide.', en: 'RNCP1 is not in this file.' };
  expect(aboutFile('x.docx', sentences, 'fr')).toBe('«\u00a0x.docx\u00a0»\u00a0: ce fichier est vide.');
  expect(aboutFile('x.xml', sentences, 'en')).toBe('“x.xml”: RNCP1 is not in this file.');
});
