import fc from 'fast-check';
import { PARAMETRES_CITABLES, type Run } from '../../src/index.js';
import { hostileLine, hostileText, hostileWords } from './hostile-text.js';

const parametre = fc.constantFrom(...PARAMETRES_CITABLES);

/** A run of one style, or of two when a stretch of it has both; no blanks at the ends, as the marks ask. */
const styled: fc.Arbitrary<Run[]> = fc.oneof(
  fc
    .tuple(
      hostileWords,
      fc.constantFrom<Omit<Run, 'texte'>>({ gras: true }, { italique: true }, { gras: true, italique: true }),
    )
    .map(([texte, style]) => [{ texte, ...style }]),
  parametre.map((nom): Run[] => [{ parametre: nom, gras: true }]),
  fc
    .tuple(fc.constantFrom<Omit<Run, 'texte'>>({ gras: true }, { italique: true }), hostileWords)
    .map(([style, texte]): Run[] => [
      { texte: 'avant ', ...style },
      { texte, gras: true, italique: true },
      { texte: ' après', ...style },
    ]),
);

/** A character that may stand between a style's marks and the text: neither letter nor digit nor star. */
const flank = fc.constantFrom(' ', ', ', '\u00a0', ' (', ') ', '« ', '. ', '’', '"', '\\', '{', '-', '…');

/** Plain text between two styled runs. */
const between = fc
  .tuple(flank, hostileText, flank)
  .map(([before, text, after]): Run[] => [{ texte: before + text + after }]);

const styledLine = fc
  .tuple(
    fc.option(
      fc.tuple(hostileWords, flank).map(([text, after]): Run[] => [{ texte: text + after }]),
      { nil: [] },
    ),
    styled,
    fc.array(fc.tuple(between, styled), { maxLength: 2 }),
    fc.option(
      fc.tuple(flank, hostileWords).map(([before, text]): Run[] => [{ texte: before + text }]),
      { nil: [] },
    ),
  )
  .map(([first, one, more, last]) => [first, one, ...more.flat(), last].flat());

const lineWithParameters = fc
  .tuple(fc.option(hostileWords), parametre, fc.option(hostileText), parametre, fc.option(hostileWords))
  .map(([first, one, middle, other, last]): Run[] => [
    ...(first ? [{ texte: first }] : []),
    { parametre: one },
    ...(middle ? [{ texte: middle }] : []),
    { parametre: other },
    ...(last ? [{ texte: last }] : []),
  ]);

function line(text: fc.Arbitrary<string>): fc.Arbitrary<Run[]> {
  return fc.oneof(
    { weight: 6, arbitrary: text.map((texte): Run[] => [{ texte }]) },
    { weight: 1, arbitrary: lineWithParameters },
    { weight: 2, arbitrary: styledLine },
  );
}

/** The runs of a paragraph. */
export const paragraphRuns = line(hostileLine);

/** The runs of a list item: the blanks behind the mark belong to the mark, whichever they are. */
export const itemRuns = line(hostileWords);
