export { type CompetenceRelevee, pratiquesOf, releverCompetences } from './competences.js';
export { type CritereReleve, criteresDuPorteur } from './criteres.js';
export { epreuveDe, nomsUsages, usagesEnOrdre } from './epreuves.js';
export { enonceEnLigne, nomCourt, nomEpreuveEnLigne, nomUsage, premiersMots, titreEnLigne } from './noms.js';
export { cataloguesOf, referencesOf, themesOf } from './references.js';
