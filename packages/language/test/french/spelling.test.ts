import { describe, expect, it } from 'vitest';
import listed from '../../src/french/data/orthographe-mots.json' with { type: 'json' };
import { useDictionary } from '../../src/french/dictionary.js';
import { isSpelledRight, spellingsFor } from '../../src/french/spelling/spelling.js';
import { wordsToSpell } from '../../src/french/spelling/words-to-spell.js';

const words = (text: string) => wordsToSpell(text).words.map((word) => word.text);

describe('words to spell', () => {
  it('leaves out what is elided before them', () => {
    expect(words('l’analyse d’une donnée qu’elle relève')).toEqual(['analyse', 'une', 'donnée', 'elle', 'relève']);
  });

  it('tells where each stands, accents composed or not', () => {
    const text = 'Pre\u0301parer l’atelier';
    for (const { text: word, start, end } of wordsToSpell(text).words) expect(text.slice(start, end)).toBe(word);
  });

  it.each([
    ['an acronym', 'selon le RGPD et les EPI'],
    ['a code', 'dans BC1, C1.1 et E1_a'],
    ['an address', 'sur www.zzglop.fr/zzglop ou par zzglop@zzglop.fr'],
    ['the name of a file', 'dans zzglop.json'],
    ['a name', 'avec Zzglop, par Zzglop'],
    ['a name behind an article', 'de l’Zzglop'],
    ['a name with capitals inside', 'avec zzGlop et iZzglop'],
    ['what is quoted', 'la notion de « zzglop », dite “zzglop” ou "zzglop"'],
    ['the feminine in brackets', 'le zzglop(e)s'],
    ['the feminine behind a point', 'les zzglop·es, les zzglop.e.s'],
    ['the feminine behind a bar', 'zzgleur/zzglice'],
    ['a unit', '12 zgl, 3\u00a0zgl'],
    ['an abbreviation', 'la zgl. suivante, zgl.)'],
    ['letters alone', 'a b c'],
  ])('leaves %s alone', (_, text) => {
    expect(words(text).filter((word) => /z/i.test(word))).toEqual([]);
  });

  it('takes a capital for that of a sentence at its beginning only', () => {
    expect(words('Zzglop. Zzglop ! Zzglop')).toEqual(['Zzglop', 'Zzglop', 'Zzglop']);
    expect(wordsToSpell('Le service Zzglop, à Zzglop').names).toEqual(['Zzglop', 'Zzglop']);
  });

  it('reads a long text without a blank in no time', () => {
    const start = performance.now();
    for (const unit of ['i', 'i-', 'i’', '«', '"', '.', 'I']) {
      for (const { text } of wordsToSpell(unit.repeat(100_000 / unit.length)).words) isSpelledRight(text);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('spelling', () => {
  it.each([
    'certification',
    'évalueront',
    'étaient',
    'ont',
    'aujourd’hui',
    'quelqu’un',
    'Élaborer',
    'Elaborer',
    'Etre',
    'oeuvre',
    'maitrise',
    'couts',
    'évènement',
    'règlementaire',
    'co-construire',
    'coconstruction',
    'écoconception',
    'cyberattaques',
    'sous-tâches',
    'kilowattheures',
    'peut-il',
    'a-t-elle',
    'eux-mêmes',
    'vingt-et-un',
    'workflow',
    'backlogs',
    'savoir‑être',
  ])('accepts %s', (word) => expect(isSpelledRight(word)).toBe(true));

  it.each([
    ['référenciel', 'référentiel'],
    ['diagnotic', 'diagnostic'],
    ['dévellopement', 'développement'],
    ['acceuil', 'accueil'],
    ['competance', 'compétence'],
    ['evaluation', 'évaluation'],
    ['securite', 'sécurité'],
    ['metre', 'mettre'],
    ['Concoit', 'Conçoit'],
    ['language', 'langage'],
    ['experience', 'expérience'],
    ['qualtié', 'qualité'],
    ['nécéssaires', 'nécessaires'],
    ['worklfow', 'workflow'],
  ])('takes %s for %s', (wrong, right) => {
    expect(isSpelledRight(wrong)).toBe(false);
    expect(spellingsFor(wrong)).toContain(right);
    expect(spellingsFor(wrong).length).toBeLessThanOrEqual(3);
  });

  it('proposes nothing for what is like no word', () => expect(spellingsFor('zzglopzzglop')).toEqual([]));

  it('lists no word of a trade that an author may have written for a French one', () => {
    const all = Object.values(listed).flat();
    expect(all.length).toBe(new Set(all).size);
    for (const word of ['experience', 'context', 'role', 'metal', 'language', 'reference', 'control']) {
      expect(all).not.toContain(word);
    }
  });

  it('finds every word right without a dictionary', async () => {
    useDictionary(() => {
      throw new Error('no such file');
    });
    expect(isSpelledRight('zzglopiste')).toBe(true);
    expect(spellingsFor('zzglopiste')).toEqual([]);
  });
});
