import { everyMatch } from '../../french/matches.js';
import { perText } from '../../french/per-text.js';
import { remark } from '../texts/remarks.js';

/** A holder as the subject of a sentence: « L’expert en ingénierie informatique conçoit… ». */
export interface NamedHolder {
  head: string;
  /** First word of what follows: « ingénierie ». */
  complement: string;
  start: number;
  end: number;
  words: string;
}

const SUBJECT =
  /(?:^|[.!?]\s+)((?:Le |La |L[’'])(\p{Ll}[\p{Ll}\p{M}-]{3,30}) (?:en |de la |de l[’']|du |des |de |d[’'])(\p{L}[\p{L}\p{M}-]{2,30}))(?![\p{L}\p{M}-])/gu;

/** The holders that open the sentences of a paragraph. */
export const holdersNamed = remark((text): readonly NamedHolder[] =>
  everyMatch(SUBJECT, text).map(({ index, 0: whole, 1: words = '', 2: head = '', 3: complement = '' }) => {
    const start = index + whole.length - words.length;
    return { head, complement: complement.toLowerCase(), start, end: start + words.length, words };
  }),
);

/** The words of a title that can name the trade: « Expert en Ingénierie informatique » gives expert, ingénierie… */
export const titleWords = perText((title): readonly string[] =>
  Array.from(title.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}-]{2,}/gu), ([word]) => word),
);
