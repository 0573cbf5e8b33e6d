import { ONGLETS, type Onglet } from './shared/page-state.js';

/** What the page needs from the editor that shows it. */
export interface PageParts {
  /** Where the editor serves the extension's own files from. */
  cspSource: string;
  nonce: string;
  script: string;
  style: string;
  langue: 'fr' | 'en';
}

const TEXTS = {
  fr: {
    titre: 'Aperçu du référentiel',
    vues: 'Vues',
    onglets: { tableau: 'Tableau', couverture: 'Couverture e-CF' },
    aide: 'Flèches\u00a0: passer d’un passage à l’autre. Entrée\u00a0: aller au texte.',
  },
  en: {
    titre: 'Preview of the référentiel',
    vues: 'Views',
    onglets: { tableau: 'Table', couverture: 'e-CF coverage' },
    aide: 'Arrows: from passage to passage. Enter: go to the text.',
  },
} as const;

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function tab(onglet: Onglet, label: string): string {
  const first = onglet === ONGLETS[0];
  return `<button type="button" role="tab" id="onglet-${onglet}" aria-controls="${onglet}" aria-selected="${first}">${label}</button>`;
}

function panel(onglet: Onglet): string {
  const hidden = onglet === ONGLETS[0] ? '' : ' hidden';
  return `<div role="tabpanel" id="${onglet}" aria-labelledby="onglet-${onglet}" aria-describedby="aide"${hidden}></div>`;
}

/**
 * The page of a preview before any content: tabs and empty panels. Nothing may be loaded but the extension's style sheet
 * and the one script that bears the nonce.
 */
export function pageHtml({ cspSource, nonce, script, style, langue }: PageParts): string {
  const texts = TEXTS[langue];
  const csp = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${langue}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${attribute(style)}">
<title>${texts.titre}</title>
</head>
<body>
<nav aria-label="${texts.vues}"><div role="tablist" aria-label="${texts.vues}">${ONGLETS.map((one) => tab(one, texts.onglets[one])).join('')}</div></nav>
<p id="avis" role="status" hidden></p>
<p id="aide" hidden>${texts.aide}</p>
<main>${ONGLETS.map(panel).join('')}</main>
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}
