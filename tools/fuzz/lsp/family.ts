import type { Clock } from '../support/clock.ts';
import type { Family } from '../support/family.ts';
import { without } from '../support/without.ts';
import { Player } from './player.ts';
import { conversation } from './script.ts';
import type { Conversation } from './state.ts';

/** Fewer operations, then fewer files, then shorter ones. */
function* smaller({ files, operations }: Conversation): Generator<Conversation> {
  for (const some of without(operations)) yield { files, operations: some };
  for (const some of without(Object.entries(files))) yield { files: Object.fromEntries(some), operations };
  for (const [file, text] of Object.entries(files)) {
    for (const some of without(text.split(/(?<=\n)/))) yield { files: { ...files, [file]: some.join('') }, operations };
  }
}

/** What an editor and a server say to each other: the outcome is what a fresh server says of the same texts. */
export const conversations: Family<Conversation> = {
  name: 'conversations',
  make: conversation,
  smaller,
  batch: 40,
  async judge(made: Conversation, clock: Clock) {
    const player = new Player(made.files);
    await player.play(made);
    clock.count('edits', player.edits);
    clock.count('warm starts', player.warmStarts);
  },
};
