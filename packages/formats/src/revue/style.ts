import { COULEURS } from '../docx/couleurs.js';
import { FONDS } from './presentation.js';

const TONS = Object.entries(FONDS).map(([ton, fond]) => `[data-ton="${ton}"] { background: #${fond}; }`);

/** The style sheet of the report, for the screen and for paper. Colours repeat what words say. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; font: 1rem/1.5 Calibri, Carlito, "Segoe UI", sans-serif; color: #1b1b1b; background: #fff; }
h1, h2, h3 { color: #${COULEURS.encre}; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #${COULEURS.encre}; }
h3 { margin-top: 1.75rem; }
a { color: #0b4f9e; }
p[data-ton] { padding: 0.5rem 0.75rem; }
.brouillon { color: #${COULEURS.brouillon}; font-weight: 700; }
.cadre { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; font-style: italic; padding: 0.25rem 0; }
th, td { border: 1px solid #7f7f7f; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
.noms tbody th { font-weight: 600; }
thead th { background: #${COULEURS.enTete}; color: #${COULEURS.surEnTete}; }
${TONS.join('\n')}
td ul { margin: 0; padding-left: 1.1rem; }
@page { size: A4 landscape; margin: 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  .cadre { overflow: visible; }
  h2, h3, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th, [data-ton] { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
