import { rawPieces } from './reading.js';

/** One character less: what an author loses most easily. */
export interface Breakage {
  what: 'quote' | 'brace' | 'letter';
  at: number;
}

/** Every place of a text where a quote, a brace or a letter of a keyword can be lost. */
export function breakages(text: string): Breakage[] {
  return rawPieces(text).flatMap((token): Breakage[] => {
    const { startOffset, image } = token;
    const { name } = token.tokenType;
    if (name === 'TEXTE') return [startOffset, startOffset + image.length - 1].map((at) => ({ what: 'quote', at }));
    if (name === '{' || name === '}') return [{ what: 'brace', at: startOffset }];
    if (!/^\p{Ll}/u.test(name)) return [];
    return [...image].map((_, index) => ({ what: 'letter', at: startOffset + index }));
  });
}

export function broken(text: string, { at }: Breakage): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** The same text indented by two, with blanks doubled between tokens: nothing of it is canonical, all of it is sound. */
export function untidy(text: string): string {
  const pieces = rawPieces(text);
  let out = '';
  let end = 0;
  for (const piece of pieces) {
    const gap = text.slice(end, piece.startOffset);
    const at = gap.lastIndexOf('\n');
    const indent = ' '.repeat(Math.floor((gap.length - at - 1) / 2));
    out += at < 0 ? gap.replaceAll(' ', '  ') : `${gap.slice(0, at + 1)}${indent}`;
    out += piece.image;
    end = piece.startOffset + piece.image.length;
  }
  return `${out.trimEnd()}\n`;
}

/** The same text with every text of one line between guillemets, where that means the same. */
export function withGuillemets(text: string): string {
  let out = '';
  let end = 0;
  for (const { tokenType, image, startOffset } of rawPieces(text)) {
    const plain = tokenType.name === 'TEXTE' && /^"[^"«»\n]*"$/.test(image);
    out += text.slice(end, startOffset) + (plain ? `«\u00a0${image.slice(1, -1)} »` : image);
    end = startOffset + image.length;
  }
  return out + text.slice(end);
}
