import { REFERENCE_LOI, TEXTE_LOI, URL_LOI } from '../docx/article-loi.js';
import { element, escapeHtml } from '../html/markup.js';

/** The box with the statutory definition: its reference, then its text. */
export function articleLoiHtml(): string {
  const { article, lien, loi } = REFERENCE_LOI;
  const words = TEXTE_LOI.map(([texte, gras]) => (gras ? element('strong', {}, escapeHtml(texte)) : escapeHtml(texte)));
  return element(
    'aside',
    { class: 'encadre', 'aria-label': article },
    element(
      'p',
      {},
      element('strong', {}, escapeHtml(article)),
      escapeHtml(lien),
      element('a', { href: URL_LOI }, escapeHtml(loi)),
    ),
    element('p', {}, ...words),
  );
}
