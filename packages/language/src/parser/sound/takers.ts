import type { AstNode, GrammarAST } from 'langium';
import type { Reading, TreeNode } from './reading.js';
import { give, type Receiver } from './receiver.js';

/** Reads one part of a rule, or throws `NOT_SOUND`. */
export type Step = (reading: Reading) => void;

type Element = GrammarAST.AbstractElement;

/** Takes a token, which a property takes, or the word around it, or nobody. */
export function takeToken(
  tokenTypeIdx: number,
  source: Element,
  receiver: Receiver | undefined,
  isWord: boolean,
): Step {
  if (receiver)
    return (reading) => {
      const leaf = reading.take(tokenTypeIdx, source);
      if (leaf) give(reading.node as TreeNode, receiver, reading.image, leaf);
    };
  if (isWord)
    return (reading) => {
      if (reading.take(tokenTypeIdx, source)) reading.word += reading.image;
    };
  return (reading) => {
    reading.take(tokenTypeIdx, source);
  };
}

/** Reads a rule that makes a word, which a property takes, or the word around it. */
export function takeWord(read: Step, source: Element, receiver: Receiver | undefined): Step {
  return (reading) => {
    const before = reading.word;
    reading.word = '';
    reading.begin();
    read(reading);
    const part = reading.end(source);
    const { word } = reading;
    reading.word = receiver ? before : before + word;
    if (receiver) give(reading.node as TreeNode, receiver, word, part);
  };
}

/** Reads a rule that makes a node, which a property takes; or takes the node that it made when the text was read last. */
export function takeChild(read: Step, source: Element, receiver: Receiver): Step {
  return (reading) => {
    const around = reading.node as TreeNode;
    const known = reading.takeAgain(source);
    if (known) {
      give(around, receiver, known.astNode, known);
      return;
    }
    reading.begin();
    read(reading);
    const node = reading.node as TreeNode;
    const part = reading.end(source);
    part.astNode = node as unknown as AstNode;
    node.$cstNode = part;
    reading.node = around;
    give(around, receiver, node, part);
  };
}

/** Reads a rule whose node stands for that of the rule which calls it. */
export function takeAlternative(read: Step, source: Element): Step {
  return (reading) => {
    reading.begin();
    read(reading);
    reading.end(source);
  };
}
