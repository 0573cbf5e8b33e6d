import { STYLE_PAGE, STYLE_PAPIER } from '../html/style.js';
import type { Colonne } from '../tableau/index.js';

function largeurs(colonnes: readonly Colonne[]): string {
  return colonnes.map(({ genre, part }) => `.col-${genre} { width: ${(part * 100).toFixed(1)}%; }`).join('\n');
}

/** The style of the page of a référentiel; on paper it is landscape, as the form is. */
export function styleOf(colonnes: readonly Colonne[]): string {
  return `${STYLE_PAGE}
.encadre { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--trait); background: var(--annexe); }
.encadre p:last-child { margin: 0; }
.identite { margin: 0; }
.identite > div { display: grid; grid-template-columns: 14rem 1fr; gap: 1rem; padding: .3rem .5rem; border-bottom: 1px solid var(--trait); }
h4 { margin: 1rem 0 .35rem; color: var(--titre); }
.identite.legende { max-width: 45rem; margin: 0 0 1rem; }
.identite.legende > div { grid-template-columns: 5rem 1fr; }
dt { font-weight: 600; }
dd { margin: 0; }
dd p:last-child { margin: 0; }
.cadre { overflow-x: auto; }
table { width: 100%; min-width: 60rem; border-collapse: collapse; }
.etroite { min-width: 0; }
${largeurs(colonnes)}
caption { padding: .25rem 0 .5rem; text-align: left; color: var(--discret); }
th, td { padding: .4rem .5rem; border: 1px solid var(--trait); text-align: left; vertical-align: top; font-weight: inherit; overflow-wrap: break-word; hyphens: auto; }
thead th { background: var(--en-tete); color: var(--sur-en-tete); text-align: center; vertical-align: middle; }
thead .titre, thead .nom { font-weight: 600; }
thead .definition { font-size: .9em; font-style: italic; }
tr.bloc > th, tr.choix > th { background: var(--bloc); }
tr.option > th { background: var(--option); }
tr.finale > td, tr.mention > td { background: var(--annexe); }
tr.bloc [data-ouvre="bloc"] { font-size: 1.08em; }
.passage { margin-bottom: .35rem; }
.passage:last-child { margin-bottom: 0; }
.passage > :last-child { margin-bottom: 0; }
[data-retrait="1"] { margin-left: 1rem; }
[data-retrait="2"] { margin-left: 2rem; }
[data-retrait="3"] { margin-left: 3rem; }
.taches { margin-bottom: .35rem; }
.nombre { text-align: center; }
footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--trait); color: var(--discret); }
@media (max-width: 45rem) {
  body { padding: .75rem; }
  .identite > div { grid-template-columns: 1fr; gap: 0; }
}
@page { size: A4 landscape; margin: 14mm 12mm; }
${STYLE_PAPIER}
@media print {
  .cadre { overflow: visible; }
  table { min-width: 0; }
  thead { display: table-header-group; }
  tr.bloc, tr.choix, tr.option { break-after: avoid; }
  .annexe { break-before: page; }
  thead th, tr > th, tr.finale > td, tr.mention > td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
