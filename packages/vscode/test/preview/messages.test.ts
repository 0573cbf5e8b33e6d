import { describe, expect, it } from 'vitest';
import { readFromPage, readToPage } from '../../src/preview/shared/messages.js';
import { readState } from '../../src/preview/shared/page-state.js';

const place = { doc: 0, start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };

describe('messages of the page', () => {
  it('are read when well formed, and nothing more of them', () => {
    expect(readFromPage({ type: 'pret', more: 1 })).toEqual({ type: 'pret' });
    const cible = 'element';
    expect(readFromPage({ type: 'ouvrir', place: { ...place, uri: 'file:///etc/passwd' }, cible })).toEqual({
      type: 'ouvrir',
      place,
      cible,
    });
    expect(readFromPage({ type: 'ouvrir', place, cible: 'probleme' })).toMatchObject({ cible: 'probleme' });
  });

  it.each([
    undefined,
    null,
    'pret',
    {},
    { type: 'executer', place },
    { type: 'ouvrir' },
    { type: 'ouvrir', place },
    { type: 'ouvrir', place, cible: 'fichier' },
    { type: 'ouvrir', place: { ...place, doc: -1 }, cible: 'element' },
    { type: 'ouvrir', place: { ...place, doc: '0' }, cible: 'element' },
    { type: 'ouvrir', place: { ...place, start: { line: 1.5, character: 0 } }, cible: 'element' },
    { type: 'ouvrir', place: { ...place, end: null }, cible: 'element' },
  ])('are nothing otherwise: %j', (message) => expect(readFromPage(message)).toBeUndefined());
});

describe('messages to the page', () => {
  it.each([
    { type: 'apercu', uri: 'file:///a.ref', tableau: '<p></p>', couverture: '' },
    { type: 'avis', texte: 'Fermé.' },
    { type: 'avis', texte: null },
    { type: 'curseur', doc: 1, point: { line: 0, character: 0 } },
  ])('are read: %j', (message) => expect(readToPage(message)).toEqual(message));

  it.each([null, { type: 'apercu', uri: 'x' }, { type: 'avis' }, { type: 'curseur', doc: 0 }, { type: 'vscode-x' }])(
    'are nothing otherwise: %j',
    (message) => expect(readToPage(message)).toBeUndefined(),
  );
});

describe('the state of the page', () => {
  it('is read whatever the editor gives back', () => {
    expect(readState({ uri: 'file:///a.ref', onglet: 'couverture' })).toEqual({
      uri: 'file:///a.ref',
      onglet: 'couverture',
    });
    expect(readState({ uri: 3, onglet: 'autre' })).toEqual({ onglet: 'tableau' });
    expect(readState(undefined)).toEqual({ onglet: 'tableau' });
  });
});
