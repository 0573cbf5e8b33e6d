import { describe, expect, it } from 'vitest';
import { caretInElement, caretInProblem } from '../../src/preview/caret.js';

/** `‸` stands where the cursor is to go. */
function split(marked: string) {
  return { source: marked.replace('‸', ''), offset: marked.indexOf('‸') };
}

describe('the cursor for an element', () => {
  it.each([
    'compétence C1 "‸Relever les flux." { critère "Chaque flux a une source." }',
    'critère "‸Juste."',
    '"‸Un titre"',
    'compétence C1\n    """\n    ‸Dire « oui ».\n    """ { }',
    'contexte «\u00a0‸Chez un client.\u00a0»',
    'description “‸Un cas.”',
    'compétence C1 // dite "simple"\n  /* { */ "‸Relever."',
    'compétence C1 "‸"',
    'compétence C1 "‸Encore ouverte',
    'bloc ‸BC1 { activité A1 "Accueil" { } }',
    'compétence ‸C2 reprend T1 { }',
    'niveau ‸5',
    '‸épreuve { durée 2 h }',
    '‸',
  ])('%s', (marked) => {
    const { source, offset } = split(marked);
    expect(caretInElement(source)).toBe(offset);
  });
});

describe('the cursor for a problem', () => {
  it.each(['‸flux à relever "en', '"‸Relever."', '"""‸Relever."""', '‸compétence C1 "Relever."', '‸'])(
    '%s',
    (marked) => {
      const { source, offset } = split(marked);
      expect(caretInProblem(source)).toBe(offset);
    },
  );
});
