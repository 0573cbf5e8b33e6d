import type { Catalogue } from '@referentiel/model';
import { type EditorContext, said } from '../context.js';
import { escapeMarkdown, paragraphs } from './markdown.js';
import { counted } from './wording.js';

/** A catalogue: what it is, where it comes from, how much it holds. */
export function catalogueHover(context: EditorContext, catalogue: Catalogue): string {
  const { code, intitule, version, source, domaines } = catalogue;
  const current = domaines.flatMap(({ entrees }) => entrees).filter(({ retiree }) => retiree === undefined).length;
  const count = {
    fr: counted(current, 'entrée', 'entrées'),
    en: counted(current, 'entry', 'entries'),
  };
  const edition = version === undefined ? '' : `version ${version}`;
  return paragraphs(
    `**${escapeMarkdown(code)}**${intitule ? ` – ${escapeMarkdown(intitule)}` : ''}`,
    escapeMarkdown([edition, source, said(context, count)].filter(Boolean).join(' · ')),
  );
}

/** A cross-cutting notion of a catalogue. */
export function notionHover(
  { langue }: EditorContext,
  catalogue: Catalogue,
  { code, intitule, anglais }: Catalogue['notions'][number],
): string {
  const title = (langue === 'en' ? (anglais ?? intitule) : intitule) ?? '';
  return `**${escapeMarkdown(`${catalogue.code} ${code}`)}**${title ? ` – ${escapeMarkdown(title)}` : ''}`;
}
