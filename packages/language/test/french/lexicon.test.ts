import { describe, expect, it } from 'vitest';
import { isInfinitive, isNoun, verbForms } from '../../src/french/lexicon.js';

describe('verb forms', () => {
  it.each([
    'aboutir',
    'finir',
    'rendre',
    'mettre',
    'être',
    'faire',
    'tenir',
    'offrir',
    'maîtriser',
    'prioriser',
    'pouvoir',
    'devoir',
  ])('knows the infinitive %s', (word) => expect(isInfinitive(word)).toBe(true));

  it.each([
    'dossier',
    'plaisir',
    'avenir',
    'ordre',
    'offre',
    'atelier',
    'chantier',
    'membre',
    'cadre',
    'fichier',
    'métier',
    'savoir-faire',
  ])('takes %s for no infinitive', (word) => expect(isInfinitive(word)).toBe(false));

  it.each([
    ['maîtrise', 'maîtriser', 'conjugue'],
    ['conçoit', 'concevoir', 'conjugue'],
    ['met', 'mettre', 'conjugue'],
    ['est', 'être', 'conjugue'],
    ['utilisant', 'utiliser', 'participe-present'],
    ['étant', 'être', 'participe-present'],
    ['tenant', 'tenir', 'participe-present'],
    ['réalisées', 'réaliser', 'participe-passe'],
    ['fini', 'finir', 'participe-passe'],
    ['mis', 'mettre', 'participe-passe'],
    ['pris', 'prendre', 'participe-passe'],
    ['conçue', 'concevoir', 'participe-passe'],
    ['co-construit', 'co-construire', 'conjugue'],
    ['autoévaluer', 'autoévaluer', 'infinitif'],
  ])('reads %s as a form of %s', (word, infinitive, form) => {
    expect(verbForms(word)).toContainEqual({ infinitive, form });
  });

  it.each(['maîtrise', 'dossiers', 'accès', 'cours', 'être', 'savoirs', 'cohérentes', 'nationaux'])(
    'knows the noun %s',
    (word) => expect(isNoun(word)).toBe(true),
  );

  it.each(['maîtriser', 'conçoit', 'réalise'])('takes %s for no noun', (word) => expect(isNoun(word)).toBe(false));
});
