import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.js';

/** The transcriptions of real documents, which are not part of the repository. */
export const SEEDS = join(ROOT, '..', 'shared', 'seeds');
export const HAS_SEEDS = existsSync(SEEDS);

/** The main files of the examples, with the names of their exports. */
export const EXAMPLES = [
  'architecte-services-numeriques',
  'conseiller-transition-habitat',
  'developpeur-mediation-culturelle',
  'responsable-maintenance/responsable-maintenance-multitechnique',
  'rs-animation-ateliers-reparation',
].map((path) => ({ source: join('examples', `${path}.ref`), name: path.replace(/^.*\//, '') }));

export const TRANSCRIPTIONS = HAS_SEEDS
  ? readdirSync(SEEDS)
      .filter((file) => /^\d+\.json$/.test(file))
      .map((file) => ({ path: join(SEEDS, file), name: `seed-${file.replace('.json', '')}` }))
  : [];

export const STRESS = 'tension';

/**
 * The other forms of the export, each on the example that has most to show in it: every annexe and links to catalogues;
 * options; options of which some hold blocs; an upright page, as a draft.
 */
export const VARIANTES = [
  { exemple: 0, name: 'par-bloc-annexes', options: ['--table', 'par-bloc', '--annexes', 'toutes'] },
  { exemple: 3, name: 'par-bloc-options', options: ['--table', 'par-bloc', '--annexes', 'couverture'] },
  { exemple: 4, name: 'portrait-brouillon', options: ['--draft', '--annexes', 'couverture,epreuves'] },
].map(({ exemple, name, options }) => {
  const { source = '', name: stem = '' } = EXAMPLES[exemple] ?? {};
  return { source, stem, name, options };
});

/** Every document that is exported and read back, by the stem of its files. */
export const DOCUMENTS = [...EXAMPLES.map(({ name }) => name), ...TRANSCRIPTIONS.map(({ name }) => name), STRESS];
