import { knownIn } from '@referentiel/model';

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Word itself gives up on larger ones. */
const LARGEST_ROMAN = 32_767;
const LARGEST_LETTER = 780;

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}

/** a … z, then aa, bb …: Word repeats the letter. */
function letter(number: number): string {
  if (number < 1 || number > LARGEST_LETTER) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/** French, as the interface that authors use. */
const ordinal = (number: number) => (number === 1 ? '1er' : `${number}e`);

const FORMATS: Record<string, (number: number) => string> = {
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  ordinal,
  decimalZero: (number) => String(number).padStart(2, '0'),
  none: () => '',
  bullet: () => '',
};

/** `001, 002, 003, ...`: how Word writes a custom format of numbers. */
const CUSTOM = /^(0*)1,/;

/** A number as Word prints it in a format; those that a French document hardly uses come out as plain numbers. */
export function formatNumber(number: number, format: string): string {
  const known = knownIn(FORMATS, format);
  if (known) return known(number);
  const zeros = CUSTOM.exec(format)?.[1];
  return zeros === undefined ? String(number) : String(number).padStart(zeros.length + 1, '0');
}
