import { canonicalText } from '../../format/canonical-text.js';
import { TextChecks } from '../../format/text-check.js';
import { literalContent } from '../../source/text-literal.js';
import type { EditorContext } from '../context.js';

/** A text with its quotes as the formatter writes it behind a statement indented by `indent`, lines parted by `\n`. */
export function literalAt({ snapshot }: EditorContext, image: string, indent: number): string {
  const unix = image.replaceAll('\r\n', '\n');
  return canonicalText(unix, indent, '\n', new TextChecks(snapshot.services).mayBecome);
}

/** Whether a text has its closing quote: nobody knows where one without ends, so that it is not moved. */
export function isClosed(image: string): boolean {
  const { content, start } = literalContent(image);
  return start > 0 && start + content.length < image.length;
}
