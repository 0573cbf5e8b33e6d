import { describe, expect, it } from 'vitest';
import { renumberingText } from '../src/renumbering-text.js';
import { Restarts } from '../src/restarts.js';
import { rulesOf } from '../src/rule-ids.js';

const PLACE = { uri: 'file:///a.ref', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } };

describe('the question before codes change', () => {
  it('lists the changes, and says which texts to read again', () => {
    const { message, detail } = renumberingText(
      {
        changes: [
          { avant: 'C3', apres: 'C2', genre: 'compétence', label: 'Lire.', place: PLACE },
          { avant: 'C4', apres: 'C3', genre: 'compétence', label: 'Dire.', place: PLACE },
        ],
        cited: [
          { code: 'C3', place: PLACE },
          { code: 'C3', place: PLACE },
        ],
      },
      'fr',
    );
    expect(message).toBe('Changer 2 codes\u00a0?');
    expect(detail).toContain('C3 → C2\nC4 → C3\n');
    expect(detail.match(/parlent de C3\u00a0:/)).not.toBeNull();
  });

  it('tells a first code by the element that gets it', () => {
    const first = { apres: 'A1', genre: 'activité', label: 'Audit du SI…', place: PLACE };
    const bare = { apres: 'A2', genre: 'activité', label: '', place: PLACE };
    const given = renumberingText({ changes: [first, bare], cited: [] }, 'fr');
    expect(given.message).toBe('Donner un code à 2 éléments\u00a0?');
    expect(given.detail).toContain('activité «\u00a0Audit du SI…\u00a0» → A1\nactivité → A2\n');
    const changed = { ...first, avant: 'A3' };
    expect(renumberingText({ changes: [changed, first], cited: [] }, 'fr').message).toBe(
      'Changer un code et donner un code à un élément\u00a0?',
    );
    expect(renumberingText({ changes: [first], cited: [] }, 'en').message).toBe('Give a code to one element?');
  });

  it('counts what a dialog has no room for', () => {
    const changes = Array.from({ length: 40 }, (_, at) => ({
      avant: `C${at + 2}`,
      apres: `C${at + 1}`,
      genre: 'compétence',
      label: '',
      place: PLACE,
    }));
    const { detail } = renumberingText({ changes, cited: [] }, 'en');
    expect(detail).toContain('C16 → C15\n… and 25 more');
    expect(detail).not.toContain('C17 →');
  });
});

describe('a server that stops', () => {
  it('is started again four times in three minutes, no more', () => {
    const restarts = new Restarts();
    expect([0, 1, 2, 3].map((time) => restarts.mayRestart(time))).toEqual([true, true, true, true]);
    expect(restarts.mayRestart(4)).toBe(false);
    expect(restarts.mayRestart(200_000)).toBe(true);
  });
});

describe('the rules behind problems', () => {
  it('are told once each, whatever shape their code has', () => {
    expect(
      rulesOf([
        { code: { value: 'NUM-02' }, message: 'b' },
        { code: 'CMP-01', message: 'a' },
        { code: 'NUM-02', message: 'c' },
        { message: 'sans code' },
      ]),
    ).toEqual([
      { id: 'CMP-01', message: 'a' },
      { id: 'NUM-02', message: 'b' },
    ]);
  });
});
