import { readXml } from './xml-events.js';

/** Elements inside which a comment's marks must both stand: Word repairs a file where one is outside. */
const STORIES = new Set(['w:tc', 'w:body']);

/**
 * What Word asks of comments (ECMA-376 part 1, 17.13.4): each is declared once, and its range is opened, closed and referred
 * to once, in that order, in one cell or in the body. One message per defect.
 */
export function lintComments(document: string, comments: string | undefined): string[] {
  const problems: string[] = [];
  const declared = new Set<string>();
  for (const event of readXml(comments ?? '<none/>')) {
    if (event.kind !== 'open' || event.name !== 'w:comment') continue;
    const id = event.attributes['w:id'] ?? '';
    if (declared.has(id)) problems.push(`comment ${id} declared twice`);
    if (!event.attributes['w:author']) problems.push(`comment ${id} has no author`);
    declared.add(id);
  }
  const seen = new Map<string, { step: number; story: number }>();
  const stories: number[] = [];
  let count = 0;
  const steps = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'];
  for (const event of readXml(document)) {
    if (event.kind === 'text') continue;
    if (STORIES.has(event.name)) {
      if (event.kind === 'open') stories.push(++count);
      else stories.pop();
    }
    const step = event.kind === 'open' ? steps.indexOf(event.name) : -1;
    if (event.kind !== 'open' || step < 0) continue;
    const id = event.attributes['w:id'] ?? '';
    const story = stories.at(-1) ?? 0;
    const known = seen.get(id) ?? { step: -1, story };
    if (known.step !== step - 1) problems.push(`${event.name} ${id} out of order`);
    if (known.story !== story) problems.push(`comment ${id} runs over cells`);
    seen.set(id, { step, story });
  }
  for (const id of declared) if (seen.get(id)?.step !== 2) problems.push(`comment ${id} is not placed`);
  for (const id of seen.keys()) if (!declared.has(id)) problems.push(`comment ${id} is not declared`);
  return problems;
}
