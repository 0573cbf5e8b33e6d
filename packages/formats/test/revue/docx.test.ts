import { emptyCertification } from '@referentiel/model';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, revueDocx } from '../../src/index.js';
import { lintDocx } from '../docx/ooxml-linter.js';
import { revue, vide } from './modele.js';

const certification = { ...emptyCertification(), intitule: 'Animer des ateliers', date: '2026-12-01' };

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

const texts = (xml: string) => [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map((match) => match[1]);

describe('the report of a review in Word', () => {
  it('breaks none of the invariants that Word relies on, whatever it holds', () => {
    for (const mode of [undefined, 'draft'] as const) {
      expect(lintDocx(revueDocx(revue(), certification, mode ? { mode } : {}))).toEqual([]);
    }
    expect(lintDocx(revueDocx(vide(), emptyCertification()))).toEqual([]);
  });

  it('has headings, captioned tables with a repeated first row, and a title of its own', () => {
    const bytes = revueDocx(revue(), certification);
    const xml = partOf(bytes, 'word/document.xml');
    expect(xml.match(/"Heading1"/g)).toHaveLength(7);
    const tables = xml.match(/<w:tbl>/g)?.length;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables ?? 0);
    expect(xml.match(/<w:tblCaption /g)).toHaveLength(tables ?? 0);
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Rapport de relecture – Animer &lt;des&gt;');
    expect(partOf(bytes, 'word/header1.xml')).toContain('RAPPORT DE RELECTURE');
  });

  it('says in words what colours repeat', () => {
    const said = texts(partOf(revueDocx(revue(), certification), 'word/document.xml'));
    for (const words of [
      'Erreur',
      'Conseil',
      'C1, ligne\u00a04\u00a0; C2, ligne\u00a05',
      'EVA-01 – Vademecum RNCP 2023, p. 34',
      'Les numéros sont ceux de la fiche.',
      'Aucune raison donnée',
      'Plus rien\u00a0: à retirer',
      'Peut être certifié seul.',
      'Aucune épreuve',
      'E1, E2.P1',
      '1er décembre 2026',
      'Absente',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('gives the same bytes each time, dated like the certification', () => {
    const bytes = revueDocx(revue(), certification);
    expect(revueDocx(revue(), certification)).toEqual(bytes);
    expect(partOf(bytes, 'docProps/core.xml')).toContain('2026-12-01T00:00:00Z');
  });
});

describe('the format «revue»', () => {
  const format = EXPORT_FORMATS.find(({ id }) => id === 'revue');

  it('writes two files, each of which it knows again', async () => {
    expect(format?.files.map(({ extension }) => extension)).toEqual(['.revue.docx', '.revue.html']);
    for (const file of format?.files ?? []) {
      const bytes = await file.write(certification, { revue: revue() });
      expect(file.isOwn(bytes)).toBe(true);
      expect(file.isOwn(new TextEncoder().encode('<!DOCTYPE html><title>À moi</title>'))).toBe(false);
    }
  });

  it('cannot be written without a review', () => {
    expect(() => format?.files[0].write(certification, {})).toThrow();
  });
});
