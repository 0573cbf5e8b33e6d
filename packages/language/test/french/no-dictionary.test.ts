import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The modules anew, with what the platform gives as a dictionary. */
async function withDictionary(load?: () => { aff: string; dic: string }) {
  const { useDictionary } = await import('../../src/french/dictionary.js');
  if (load) useDictionary(load);
  const { hasDictionary, isInfinitive, verbForms } = await import('../../src/french/lexicon.js');
  const { openingOf } = await import('../../src/french/opening.js');
  const { meansOf } = await import('../../src/french/connectors.js');
  return { hasDictionary, isInfinitive, verbForms, openingOf, meansOf };
}

describe('without a dictionary', () => {
  beforeEach(() => vi.resetModules());

  it.each([
    ['none', undefined],
    [
      'one that cannot be read',
      () => {
        throw new Error('absent');
      },
    ],
    ['an empty one', () => ({ aff: '', dic: '' })],
    ['one that is none', () => ({ aff: 'SFX', dic: '\n\n/\n\n' })],
  ])('%s: the verbs of the lists are known, nothing fails', async (_, load) => {
    const french = await withDictionary(load);
    expect(french.isInfinitive('analyser')).toBe(true);
    expect(french.verbForms('maîtrise')).toEqual([]);
    expect(french.openingOf('Analyser un besoin')).toMatchObject({ kind: 'infinitif', infinitive: 'analyser' });
    expect(french.openingOf('Maîtrise l’intégration')).toMatchObject({ infinitive: undefined });
    expect(french.meansOf('Trier en utilisant un tableur')).toBeDefined();
  });

  it('asks the platform once, at the first word', async () => {
    const load = vi.fn(() => ({ aff: '', dic: '' }));
    const french = await withDictionary(load);
    expect(load).not.toHaveBeenCalled();
    french.isInfinitive('analyser');
    french.isInfinitive('concevoir');
    expect(load).toHaveBeenCalledTimes(1);
    expect(french.hasDictionary()).toBe(false);
  });
});
