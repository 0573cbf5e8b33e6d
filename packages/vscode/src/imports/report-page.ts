import type { ImportedText, ImportLine, ImportReportGroup } from '@referentiel/server/protocol';

/** What the page of a report needs. */
export interface ReportParts {
  /** Name of the document that was read. */
  document: string;
  report: Pick<ImportedText, 'found' | 'groups'>;
  nonce: string;
  langue: 'fr' | 'en';
}

const TEXTS = {
  fr: {
    titre: (name: string) => `Import de «\u00a0${name}\u00a0»`,
    rien: 'Tout a été compris\u00a0: relisez tout de même le texte une fois.',
    aide: 'Chaque remarque dit où regarder dans le document d’origine\u00a0; quand sa place dans le texte est connue, un bouton y mène.',
    suite:
      'Affichez ensuite l’aperçu (l’icône en haut à droite du texte) et comparez-le avec votre document. L’aperçu s’ouvre à la place de cette page\u00a0: son onglet la ramène.',
    montrer: (name = '') => `Montrer ${name && `${name} `}dans le texte`,
    cite: 'Texte du document',
  },
  en: {
    titre: (name: string) => `Import of “${name}”`,
    rien: 'Everything was understood: read the text once all the same.',
    aide: 'Each remark says where to look in the original document; where its place in the text is known, a button leads there.',
    suite:
      'Then show the preview (the icon at the top right of the text) and compare it with your document. The preview opens over this page: its tab brings it back.',
    montrer: (name = '') => `Show ${name && `${name} `}in the text`,
    cite: 'Text of the document',
  },
} as const;

const STYLE = `
body { font: var(--vscode-font-weight, normal) var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); color: var(--vscode-foreground); padding: 0 1.2rem 2rem; max-width: 60rem; }
h1 { font-size: 1.35em; } h2 { font-size: 1.12em; display: inline; }
details { border-top: 1px solid var(--vscode-panel-border, #8888); padding: .6rem 0; }
summary { cursor: pointer; }
ul { list-style: none; margin: .4rem 0 0; padding: 0; }
li { border-left: 3px solid var(--vscode-panel-border, #8888); margin: .7rem 0; padding-left: .7rem; }
.not-understood li { border-color: var(--vscode-editorWarning-foreground, #bf8803); }
.guessed li { border-color: var(--vscode-editorInfo-foreground, #1a85ff); }
p { margin: .15rem 0; } .lieu { color: var(--vscode-descriptionForeground); }
blockquote { margin: .3rem 0; padding: .2rem .6rem; background: var(--vscode-textBlockQuote-background, #8882); overflow-wrap: anywhere; white-space: pre-wrap; }
button { font: inherit; color: var(--vscode-textLink-foreground); background: none; border: 0; padding: 0; text-align: left; cursor: pointer; text-decoration: underline; }
`;

/** A click on a place tells the extension, which moves the cursor. */
const SCRIPT = `
const host = acquireVsCodeApi();
const point = (text) => { const [line, character] = text.split(':').map(Number); return { line, character }; };
document.addEventListener('click', ({ target }) => {
  const { debut, fin } = target.closest('button')?.dataset ?? {};
  if (debut) host.postMessage({ type: 'ouvrir', cible: 'probleme', place: { doc: 0, start: point(debut), end: point(fin) } });
});
`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

const pointOf = ({ line, character }: { line: number; character: number }) => `${line}:${character}`;

function lineHtml({ where, message, text, element, range }: ImportLine, langue: ReportParts['langue']): string {
  const texts = TEXTS[langue];
  const place = [where, range ? '' : (element ?? '')].filter(Boolean).join(' — ');
  const button = range
    ? `<p><button type="button" data-debut="${pointOf(range.start)}" data-fin="${pointOf(range.end)}">${escaped(texts.montrer(element))}</button></p>`
    : '';
  return `<li>${place ? `<p class="lieu">${escaped(place)}</p>` : ''}<p>${escaped(message)}</p>${
    text ? `<blockquote aria-label="${texts.cite}">${escaped(text)}</blockquote>` : ''
  }${button}</li>`;
}

/** What deserves a look is unfolded; what is only told is folded. */
function groupHtml({ certainty, title, lines }: ImportReportGroup, langue: ReportParts['langue']): string {
  const open = certainty === 'understood' ? '' : ' open';
  const items = lines.map((line) => lineHtml(line, langue)).join('\n');
  return `<details class="${certainty}"${open}><summary><h2>${escaped(title)} (${lines.length})</h2></summary>\n<ul>\n${items}\n</ul></details>`;
}

/** The report of an import as a page. Nothing is loaded from anywhere: style and script stand in it and bear the nonce. */
export function reportHtml({ document, report, nonce, langue }: ReportParts): string {
  const texts = TEXTS[langue];
  const titre = escaped(texts.titre(document));
  const csp = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const groups = report.groups.map((group) => groupHtml(group, langue)).join('\n');
  return `<!DOCTYPE html>
<html lang="${langue}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(csp)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${STYLE}</style>
<title>${titre}</title>
</head>
<body>
<main>
<h1>${titre}</h1>
<p>${escaped(report.found)}</p>
<p>${groups ? texts.aide : texts.rien}</p>
<p>${texts.suite}</p>
${groups}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}
