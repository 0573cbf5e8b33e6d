import type { ExportParams } from '@referentiel/server/protocol';
import type { Bilingual } from '../langue.js';
import { EXPORTS, type ExportKind } from './kinds.js';

/** What an author may choose to export: a format, and for Word what the draft of it has in its margin. */
export interface ExportChoice {
  label: Bilingual;
  kind: ExportKind;
  params: Pick<ExportParams, 'mode' | 'notes'>;
}

const WORD = EXPORTS.find(({ id }) => id === 'docx') as ExportKind;

/** The draft that has a command of its own: the remarks of the rules in the margin. */
export const BROUILLON: ExportChoice = {
  label: { fr: 'Word, brouillon avec les remarques', en: 'Word, draft with the remarks' },
  kind: WORD,
  params: { mode: 'draft' },
};

/** Everything on offer: drafts stand below the Word file that they are drafts of. */
export const CHOICES: readonly ExportChoice[] = EXPORTS.flatMap((kind) => {
  const plain = { label: kind.label, kind, params: {} };
  if (kind !== WORD) return [plain];
  const label = {
    fr: 'Word, brouillon avec les remarques et vos notes',
    en: 'Word, draft with the remarks and your notes',
  };
  return [plain, BROUILLON, { label, kind, params: { mode: 'draft' as const, notes: true } }];
});
