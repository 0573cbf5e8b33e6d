import { COULEURS } from '../docx/couleurs.js';

/** Colours of a page, by day; contrasts of at least 4.5 to 1, colours never say anything alone. */
const JOUR = {
  papier: '#ffffff',
  encre: '#1b1b1b',
  discret: '#555555',
  trait: '#8a8a8a',
  lien: '#0b4f9e',
  titre: `#${COULEURS.encre}`,
  'en-tete': `#${COULEURS.enTete}`,
  'sur-en-tete': `#${COULEURS.surEnTete}`,
  bloc: `#${COULEURS.bloc}`,
  option: `#${COULEURS.option}`,
  annexe: `#${COULEURS.annexe}`,
  brouillon: `#${COULEURS.brouillon}`,
};

const NUIT: Record<keyof typeof JOUR, string> = {
  papier: '#16181d',
  encre: '#e8e8e8',
  discret: '#b4b8c0',
  trait: '#656b76',
  lien: '#8ab8ff',
  titre: '#b9ccf5',
  'en-tete': '#22365f',
  'sur-en-tete': '#ffffff',
  bloc: '#26334f',
  option: '#1f283b',
  annexe: '#22252c',
  brouillon: '#ff9a9a',
};

function variables(colours: Record<string, string>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** The style that the pages share, for the screen by day and by night. Paper is always white. */
export const STYLE_PAGE = `
:root { color-scheme: light dark; ${variables(JOUR)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(NUIT)} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; font: 1rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; color: var(--encre); background: var(--papier); }
h1, h2, h3 { color: var(--titre); line-height: 1.25; }
h1 { margin: 0 0 .5rem; }
h2 { margin: 2.5rem 0 1rem; padding-bottom: .25rem; border-bottom: 2px solid var(--titre); }
h3 { margin: 1.75rem 0 .5rem; }
p, ul, ol { margin: 0 0 .35rem; }
ul, ol { padding-left: 1.35rem; }
a { color: var(--lien); }
:focus-visible { outline: 3px solid var(--lien); outline-offset: 2px; }
:target { outline: 2px dashed var(--lien); outline-offset: 3px; }
.evitement { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--papier); }
.evitement:focus { left: 1rem; top: .5rem; z-index: 2; }
.brouillon { color: var(--brouillon); font-size: 1.25rem; font-weight: 700; letter-spacing: .1em; }
.filigrane { display: none; }
.sommaire h2 { font-size: 1.1rem; margin: 1.25rem 0 .5rem; border: 0; }
.sommaire ul { list-style: none; padding-left: 0; }
.sommaire ul ul { padding-left: 1.25rem; }
main:focus { outline: none; }
`;

/** On paper: A4, the draft marked on each page, addresses and contents left out. */
export const STYLE_PAPIER = `
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  .evitement, .sommaire { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, caption { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  .filigrane { display: block; position: fixed; inset: 40% 0 auto; z-index: -1; text-align: center; font-size: 110pt; font-weight: 700; letter-spacing: .1em; color: #e6e6e6; transform: rotate(-30deg); }
  th, .encadre, .filigrane { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
