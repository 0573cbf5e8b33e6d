import { sameText, type TextCheck } from './canonical-text.js';
import type { FormatServices } from './piece.js';

/** Whether the lexer reads a text, alone, as one closed text. */
function isWhole(image: string, services: FormatServices): boolean {
  const { tokens, errors } = services.parser.Lexer.tokenize(image, { mode: 'partial' });
  const [token] = tokens;
  const payload = token?.payload as { closed?: boolean; innerQuote?: number } | undefined;
  const closed = payload?.closed === true && payload.innerQuote === undefined;
  return tokens.length === 1 && errors.length === 0 && token?.image === image && closed;
}

/** The check of one run of the formatter, which remembers what it compared: the guard asks for the same again. */
export class TextChecks {
  private readonly accepted = new Map<string, string>();

  constructor(private readonly services: FormatServices) {}

  /** Whether a text may take a new form: it says the same, and is still one text. */
  readonly mayBecome: TextCheck = (before, after) => {
    if (this.accepted.get(before) === after) return true;
    if (!sameText(before, after) || !isWhole(after, this.services)) return false;
    this.accepted.set(before, after);
    return true;
  };

  readonly same: TextCheck = (before, after) => this.accepted.get(before) === after || sameText(before, after);
}
