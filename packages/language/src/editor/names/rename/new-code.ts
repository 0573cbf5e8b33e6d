import type { Snapshot } from '../../../project/snapshot.js';
import type { Target } from '../target.js';
import { notACode, notATextName, type Refusal } from './refusal.js';

const CODES = new Set(['CODE', 'CODE_NUM', 'NOMBRE']);

/** The kind of code that the lexer reads after the keyword of an element; undefined when it reads something else. */
function kindOfCode({ services }: Snapshot, nom: string): string | undefined {
  const before = 'bloc ';
  const { tokens } = services.parser.Lexer.tokenize(`${before}${nom} "x"`);
  const token = tokens.find(({ startOffset }) => startOffset === before.length);
  return token?.image === nom && CODES.has(token.tokenType.name) ? token.tokenType.name : undefined;
}

/** The code as it will be written, or why it cannot be one. */
export function newCode(snapshot: Snapshot, written: string, target: Target): string | Refusal {
  const nom = written.trim().normalize('NFC');
  const kind = kindOfCode(snapshot, nom);
  if (!kind || /[._-]$/.test(nom)) return notACode(nom);
  const isTexte = target.genre === 'element' && target.element.genre === 'texte';
  return isTexte && kind !== 'CODE' ? notATextName(nom) : nom;
}
