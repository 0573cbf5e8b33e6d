import type { Outcome } from './measure.js';
import { KINDS } from './mutations.js';

const SHOWN = Number(process.env.RECOVERY_SHOWN ?? 5);
const ONLY = process.env.RECOVERY_KIND;

/** The worst outcomes of each kind, with the lines around the mistake. */
export function worst(outcomes: readonly Outcome[]): string {
  const weight = (one: Outcome) => one.lost.length * 3 + one.diagnostics.length;
  return KINDS.filter((kind) => !ONLY || ONLY === kind)
    .flatMap((kind) =>
      outcomes
        .filter((one) => one.mutation.kind === kind)
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, SHOWN),
    )
    .map(show)
    .join('\n');
}

function show({ sample, mutation, text, diagnostics, lost }: Outcome): string {
  const { at } = mutation;
  const from = Math.max(0, text.lastIndexOf('\n', Math.max(0, at - 90)));
  const to = text.indexOf('\n', at + 110);
  const excerpt = `${text.slice(from, at)}¤${text.slice(at, to < 0 ? undefined : to)}`;
  return [
    `--- ${mutation.kind} in ${sample} at ${at}: ${diagnostics.length} diagnostics, lost ${lost.join(', ') || 'nothing'}`,
    excerpt,
    ...diagnostics.slice(0, 9).map((one) => `  > ${one}`),
  ].join('\n');
}
