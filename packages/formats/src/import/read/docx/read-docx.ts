import type { ReadDocument } from '../../document.js';
import { openWordPackage, type Relationship } from '../../package/index.js';
import { RemarkLog } from '../remark-log.js';
import { quotedComment, textOfBlocks } from './blocks.js';
import { readComments } from './comments.js';
import { coreTitle } from './core-title.js';
import { Counters } from './counters.js';
import { diagramText } from './diagram-text.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import type { Sources } from './sources.js';
import { Story } from './story.js';
import { readStyles } from './styles.js';

/** Parts that the document refers to under one type of relationship. */
const targets = (relationships: readonly Relationship[], type: string) =>
  relationships.filter((one) => one.type === type && !one.external).map(({ target }) => target);

/**
 * Reads a Word file in its final view. Throws `ImportRefused` for what is no honest .docx. Structure of the format: ECMA-376
 * part 1, §11 and §17.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const { file, main, relationships } = openWordPackage(bytes);
  const part = (type: string) => targets(relationships, type)[0];
  const log = new RemarkLog();
  const byId = (type: string) => relationships.filter((one) => one.type === type);
  const sources: Sources = {
    styles: readStyles(file, part('styles')),
    counters: new Counters(readNumbering(file, part('numbering'))),
    comments: readComments(file, part('comments')),
    placed: new Set(),
    notes: new Map(),
    links: new Map(byId('hyperlink').map(({ id, target }) => [id, target])),
    diagrams: new Map(byId('diagramData').map(({ id, target }) => [id, diagramText(file, target)])),
    log,
    size: { blocks: 0 },
  };
  readNotes(file, part('footnotes'), 'footnote', sources);
  readNotes(file, part('endnotes'), 'endnote', sources);
  const body = new Story(sources);
  file.parse(main, body);
  const blocks = body.finish();
  remarkOnRest(sources);
  const heads = [...targets(relationships, 'header'), ...targets(relationships, 'footer')];
  const texts = heads.map((head) => {
    const story = new Story({ ...sources, log: new RemarkLog() });
    file.parse(head, story);
    return textOfBlocks(story.finish());
  });
  for (const text of new Set(texts)) if (text) log.text('header-or-footer', text);
  const title = coreTitle(file);
  return { ...(title !== undefined && { title }), blocks, remarks: log.list() };
}

/** Comments and notes that nothing in the document refers to. */
function remarkOnRest({ comments, placed, notes, log }: Sources): void {
  for (const [id, comment] of comments) {
    if (!placed.has(id) && comment.text) log.text('comment', quotedComment(comment));
  }
  for (const blocks of notes.values()) log.text('footnote', textOfBlocks(blocks));
}
