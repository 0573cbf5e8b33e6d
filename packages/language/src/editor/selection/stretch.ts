/** Half-open offsets in a text. */
export interface Stretch {
  start: number;
  end: number;
}

export function holds({ start, end }: Stretch, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The stretch without blanks at its ends. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
