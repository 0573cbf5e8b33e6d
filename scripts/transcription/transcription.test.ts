import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Transcription } from './schema.ts';
import { structureToCompare } from './test-kit/comparison.ts';
import { convert, isJoinedLabel } from './test-kit/conversion.ts';
import { jsonText, wordText } from './test-kit/exports.ts';
import { printedTexts } from './test-kit/printed-texts.ts';

function fixture(name: string): Transcription {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));
}

describe.each(['taches-et-specialisations', 'activites-et-projets'])('an invented transcription: %s', (name) => {
  const transcription = fixture(name);

  test('becomes a source without mistakes', async () => {
    const { mistakes } = await convert(transcription);
    expect(mistakes).toEqual([]);
  });

  test('comes back with its structure', async () => {
    const { back } = await convert(transcription);
    expect(structureToCompare(back)).toEqual(structureToCompare(transcription));
  });

  test('keeps every text as it is in JSON and in Word', async () => {
    const { certification } = await convert(transcription);
    const texts = [...printedTexts(transcription)];
    const json = jsonText(certification);
    const word = wordText(certification);
    expect(texts.filter((text) => !json.includes(text) && !isJoinedLabel(text, transcription))).toEqual([]);
    expect(texts.filter((text) => !word.includes(text))).toEqual([]);
  });
});

test('a document of tasks and specialisations', async () => {
  const { source } = await convert(fixture('taches-et-specialisations'));
  expect(source).toContain('    tronc A1, A2\n');
  expect(source).toContain('option SP2 "Instruments à cordes pincées" { inclut A6, A7 }');
  expect(source).toContain('évalué par EP2 justification "L’épreuve 2 clôt la spécialisation choisie."');
  expect(source).toContain('épreuve EP1 imprimée "Epreuve 1 :" "Expertise écrite d’un instrument" {');
  expect(source).toContain('durée "2h"');
  expect(source).toContain('modalité "Entretien libre avec un quatuor en résidence."');
});

test('a document of activities, projects and copied cells', async () => {
  const { source, remarks } = await convert(fixture('activites-et-projets'));
  expect(source).toContain('compétence 2.2 imprimée "1.2" "Animer une réunion d’habitants" {');
  expect(source).toContain('préparation "21h"');
  expect(source).toContain('exemples titrés "Exemples de projet :" "');
  expect(source).toContain('projet "Projet « La friche »" TEXTE1');
  expect(source).toContain('semaine "Semaine de la graine" "Échanges de semences."');
  expect(source).toContain('1.2 nimer un atelier d’habitants');
  expect(remarks).toEqual(['champ inconnu, ignoré : modalities.couleur']);
});

/** Every way to a field of a value. */
function* paths(value: unknown, path: (string | number)[] = []): Iterable<(string | number)[]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inside] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    yield here;
    yield* paths(inside, here);
  }
}

function changed(transcription: Transcription, path: (string | number)[], value: unknown): Transcription {
  const copy = structuredClone(transcription) as unknown as Record<string | number, unknown>;
  const owner = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  owner[path.at(-1) as string] = value;
  return copy as unknown as Transcription;
}

test.each(['taches-et-specialisations', 'activites-et-projets'])(
  '%s: any field may be null or absent',
  async (name) => {
    const transcription = fixture(name);
    let rank = 0;
    for (const path of paths(transcription)) {
      const { mistakes } = await convert(changed(transcription, path, rank++ % 2 ? null : undefined));
      expect(mistakes, path.join('.')).toEqual([]);
    }
  },
  300_000,
);

const base = fixture('activites-et-projets');

test.each([
  ['by évaluation', { EV1: { preparation_duration: '21h' } }],
  ['as a list', [{ evaluation: 'EV1', parameter: 'preparation_duration', value: '21h' }]],
  ['as a list of attributes', [{ preparation_duration: '21h' }]],
])('overrides may be given %s', async (_, overrides) => {
  const modalities = (base.modalities ?? []).map((one) => (one.id === 'M2.1' ? { ...one, overrides } : one));
  const { back } = await convert({ ...base, modalities });
  expect(structureToCompare(back)).toEqual(structureToCompare(base));
});
