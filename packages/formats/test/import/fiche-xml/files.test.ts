import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFiche } from '../../../src/import/fiche-xml/index.js';
import { ImportRefused } from '../../../src/index.js';
import { element, extract, fiche } from './fiche.js';

function refusal(bytes: Uint8Array, number?: string): string {
  try {
    importFiche(bytes, number);
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason.fr;
    throw error;
  }
  return '';
}

const other = (number: string) => fiche({ NUMERO_FICHE: number, INTITULE: `Titre ${number}` });

describe('a file with several fiches', () => {
  const file = extract(other('RNCP1'), other('RNCP2'), other('RS3'));

  it('gives the one that is asked for, however it is written', () => {
    expect(importFiche(file, 'RNCP2').certification.intitule).toBe('Titre RNCP2');
    expect(importFiche(file, 'rs 3').certification.intitule).toBe('Titre RS3');
  });

  it('is refused when none is asked for, with the way to say it', () => {
    expect(refusal(file)).toMatch(/plusieurs fiches.*--fiche RNCP1/);
  });

  it('is refused when it has not the one asked for', () => {
    expect(refusal(file, 'RNCP12')).toMatch(/RNCP12 n’est pas dans ce fichier/);
  });

  it('is read up to the fiche that is asked for, and no further', () => {
    const cut = new TextDecoder().decode(file).split('<NUMERO_FICHE>RS3')[0] ?? '';
    expect(importFiche(strToU8(`${cut}${' '.repeat(3_000_000)}`), 'RNCP1').certification.intitule).toBe('Titre RNCP1');
  });
});

describe('one fiche', () => {
  it('is read without the list around it, with a namespace or a byte order mark', () => {
    expect(importFiche(strToU8(fiche())).counts.blocs).toBe(2);
    const named = fiche().replace('<FICHE>', '<f:FICHE xmlns:f="urn:x">').replace('</FICHE>', '</f:FICHE>');
    expect(importFiche(strToU8(`\ufeff${named}`)).certification.intitule).toBe('Conducteur de moulin à eau');
  });

  it('may hold its HTML as elements, or in CDATA', () => {
    const nested = fiche({ OBJECTIFS_CONTEXTE: '<p>Un <b>moulin</b> &amp; sa roue.</p>' });
    const cdata = fiche({ OBJECTIFS_CONTEXTE: '<![CDATA[<p>Un <b>moulin</b> &amp; sa roue.</p>]]>' });
    const texts = [nested, cdata].map((one) => importFiche(strToU8(one)).certification.objectifs);
    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]).toMatchObject({
      blocs: [{ runs: [{}, { texte: 'moulin', gras: true }, { texte: ' & sa roue.' }] }],
    });
  });
});

describe('other files are refused with a remedy', () => {
  it.each([
    ['another XML', strToU8('<livre><titre>X</titre></livre>'), /n’est pas une fiche/],
    ['no XML', strToU8('bonjour'), /ne peut pas être lu/],
    ['a file cut short', extract(fiche()).slice(0, 900), /ne peut pas être lu/],
    ['an empty file', new Uint8Array(), /ne peut pas être lu|n’est pas une fiche/],
    ['an archive', strToU8('PK\u0003\u0004 rest'), /archive.*\.xml/],
    ['another encoding', strToU8('<?xml version="1.0" encoding="ISO-8859-1"?><FICHE/>'), /ISO-8859-1.*UTF-8/],
    ['entities', strToU8('<!DOCTYPE f [<!ENTITY a "b">]><FICHE>&a;</FICHE>'), /ne peut pas être lu/],
  ])('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });

  it('a fiche without end', () => {
    const deep = '<A>'.repeat(5000);
    expect(refusal(strToU8(element('FICHE', deep)))).toMatch(/démesurée|ne peut pas être lu/);
    const wide = '<A/>'.repeat(400_000);
    expect(refusal(strToU8(element('FICHE', wide)))).toMatch(/démesurée/);
  });
});
