/** The nth content of a file: every line says which it is and how many there are, so that half of it is told from the whole. */
export function generation(n) {
  const lines = 1000 + ((n * 7919) % 20_000);
  return `${n}/${lines}\n`.repeat(lines);
}

/** Whether a text is some generation, whole. */
export function isWhole(text) {
  return text === generation(Number(/^\d+/.exec(text)?.[0]));
}
