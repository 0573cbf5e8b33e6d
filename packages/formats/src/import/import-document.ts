import type { Block, ReadDocument } from './document.js';
import { type Imported, ImportRefused } from './imported.js';
import { recognise } from './recognise/index.js';

function hasText(block: Block): boolean {
  if (block.kind === 'paragraph') return block.runs.some(({ text }) => text.trim() !== '');
  return block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasText)));
}

/** The certification of a document that was read. Throws `ImportRefused` when it has no text: it was scanned, or is empty. */
export function importDocument(document: ReadDocument): Imported {
  if (document.blocks.some(hasText)) return recognise(document);
  throw new ImportRefused({
    fr: 'Ce document ne contient aucun texte\u00a0: s’il est fait d’images (un document numérisé), faites-en d’abord reconnaître le texte\u00a0; sinon, vérifiez que c’est le bon fichier.',
    en: 'This document holds no text: if it is made of pictures (a scanned document), have its text recognised first; otherwise, check that it is the right file.',
  });
}
