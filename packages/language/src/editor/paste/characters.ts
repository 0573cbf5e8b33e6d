const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Line ends of all kinds become `\n`; Word's page break and Unicode's paragraph separator part paragraphs. */
export function unixLines(text: string): string {
  return text.replace(/\r\n?|\v|\u0085|\u2028/g, '\n').replace(/\f|\u2029/g, '\n\n');
}

/**
 * The characters that the author meant: letters composed, ligatures taken apart, what nobody sees taken out. No-break
 * spaces stay. The soft hyphen stays where a line ends: it says that the word goes on.
 */
export function plainCharacters(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] as string)
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe]|\u00ad(?![ \t]*(?:\n|$))/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/\u2009|\u2006/g, '\u202f')
      .replace(/[\u2000-\u2005\u2008\u200a\u205f\u3000]/g, ' ')
      .replace(/\u2007/g, '\u00a0')
  );
}

/** One blank between words; a no-break space takes in the ordinary ones beside it. */
export function singleBlanks(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?([\u00a0\u202f])[ \u00a0\u202f]*/g, '$1')
    .trim();
}
