import type { Block, ReadComment } from '../../document.js';
import type { RemarkLog } from '../remark-log.js';
import type { Counters } from './counters.js';
import type { StyleSheet } from './styles.js';

/** What all stories of a document (body, notes, headers) share. */
export interface Sources {
  styles: StyleSheet;
  counters: Counters;
  comments: ReadonlyMap<string, ReadComment>;
  /** Comments that have found their paragraph. */
  placed: Set<string>;
  /** Blocks of a note, by `footnote` or `endnote` and its identifier. */
  notes: Map<string, Block[]>;
  /** Texts of diagrams by the identifier of their relationship. */
  diagrams: ReadonlyMap<string, string>;
  /** Addresses of links by the identifier of their relationship. */
  links: ReadonlyMap<string, string>;
  log: RemarkLog;
  /** Paragraphs, rows and cells so far, over all stories. */
  size: { blocks: number };
}
