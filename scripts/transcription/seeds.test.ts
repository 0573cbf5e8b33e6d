import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Transcription } from './schema.ts';
import { structureToCompare } from './test-kit/comparison.ts';
import { convert, isJoinedLabel } from './test-kit/conversion.ts';
import { jsonText, wordText } from './test-kit/exports.ts';
import { printedTexts } from './test-kit/printed-texts.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const absent = !existsSync(SEEDS);

// Real people's documents: they are read where they lie, none of their sentences is here.
describe.each(['001', '003'])('the real document %s', (id) => {
  const read = (): Transcription => JSON.parse(readFileSync(new URL(`${id}.json`, SEEDS), 'utf8'));

  test('becomes a source without mistakes nor remarks', async ({ skip }) => {
    skip(absent, 'the folder ../shared/seeds is not there');
    const { mistakes, remarks } = await convert(read());
    expect(mistakes).toEqual([]);
    expect(remarks).toEqual([]);
  });

  test('comes back with its structure', async ({ skip }) => {
    skip(absent, 'the folder ../shared/seeds is not there');
    const transcription = read();
    const { back } = await convert(transcription);
    expect(structureToCompare(back)).toEqual(structureToCompare(transcription));
  });

  test('keeps every text as it is in JSON and in Word', async ({ skip }) => {
    skip(absent, 'the folder ../shared/seeds is not there');
    const transcription = read();
    const { certification } = await convert(transcription);
    const texts = [...printedTexts(transcription)];
    const json = jsonText(certification);
    const word = wordText(certification);
    expect(texts.filter((text) => !json.includes(text) && !isJoinedLabel(text, transcription))).toEqual([]);
    expect(texts.filter((text) => !word.includes(text))).toEqual([]);
  });
});
