import { remark } from '../texts/remarks.js';

/** A mark that opens or closes, in a paragraph. */
export interface Mark {
  kind: keyof typeof KINDS;
  opens: boolean;
  at: number;
  char: string;
  /** « a) », « 1) », « :) »: closes what is open, and needs nothing that opens it. */
  mayStandAlone: boolean;
  /** « at the start of a paragraph repeats the one that is open. */
  leads: boolean;
}

/** What each kind is written with. */
export const KINDS = {
  parenthese: { open: '(', close: ')' },
  crochet: { open: '[', close: ']' },
  guillemet: { open: '«', close: '»' },
  guillemetAnglais: { open: '“', close: '”' },
} as const;

const BY_CHAR = new Map<string, Pick<Mark, 'kind' | 'opens'>>();
for (const [kind, { open, close }] of Object.entries(KINDS) as [Mark['kind'], { open: string; close: string }][]) {
  BY_CHAR.set(open, { kind, opens: true });
  BY_CHAR.set(close, { kind, opens: false });
}

const ENUMERATION = /(?:^|[\s;,:.–—-])(?:\d{1,3}|\p{L}|[ivx]{1,5})$/iu;
const SMILEY = /[:;]-?$/;

/** « [0 ; 10[ »: brackets of an interval pair otherwise. */
const INTERVAL = /[[\]]\s*[-+−]?\d/;

/** The marks of a paragraph that go in pairs. */
export const marksOf = remark((text): readonly Mark[] => {
  const marks: Mark[] = [];
  if (!/[()[\]«»“”]/.test(text)) return marks;
  const hasInterval = INTERVAL.test(text);
  for (const { 0: char, index: at } of text.matchAll(/[()[\]«»“”]/g)) {
    const { kind, opens } = BY_CHAR.get(char) as Pick<Mark, 'kind' | 'opens'>;
    if (kind === 'crochet' && hasInterval) continue;
    const before = text.slice(Math.max(0, at - 8), at);
    const mayStandAlone = char === ')' && (ENUMERATION.test(before) || SMILEY.test(before));
    marks.push({ kind, opens, at, char, mayStandAlone, leads: opens && !before.trim() });
  }
  return marks;
});

/** The marks of a whole text (its paragraphs in order) that have no counterpart, one for each kind: the first. */
export function oddMarks(paragraphs: readonly (readonly Mark[])[]): { paragraph: number; mark: Mark }[] {
  const open = new Map<Mark['kind'], { paragraph: number; mark: Mark }[]>();
  const odd = new Map<Mark['kind'], { paragraph: number; mark: Mark }>();
  // In « (voir a) le plan) » the mark of an item seems to close, and leaves over the one that does.
  let spare = 0;
  paragraphs.forEach((marks, paragraph) => {
    for (const mark of marks) {
      const stack = open.get(mark.kind) ?? [];
      open.set(mark.kind, stack);
      if (mark.opens) {
        if (!(mark.kind === 'guillemet' && mark.leads && stack.length)) stack.push({ paragraph, mark });
      } else if (stack.pop()) spare += mark.mayStandAlone ? 1 : 0;
      else if (mark.mayStandAlone || odd.has(mark.kind)) continue;
      else if (mark.kind === 'parenthese' && spare > 0) spare--;
      else odd.set(mark.kind, { paragraph, mark });
    }
  });
  for (const [kind, stack] of open) if (stack[0] && !odd.has(kind)) odd.set(kind, stack[0]);
  return [...odd.values()];
}
