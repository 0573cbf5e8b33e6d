import { holdouts } from '../test/holdout/index.js';
import { secondHoldouts } from '../test/holdout2/index.js';
import { contentOf } from './from-example.js';
import type { Shape } from './shape.js';
import { blocColumn } from './shapes/bloc-column.js';
import { cutInPages } from './shapes/cut-in-pages.js';
import { fullWidth } from './shapes/full-width.js';
import { messy } from './shapes/messy.js';
import { options } from './shapes/options.js';
import { rs } from './shapes/rs.js';
import { seed001 } from './shapes/seed-001.js';
import { seed003 } from './shapes/seed-003.js';
import { HAS_SEEDS } from './shapes/seed-facts.js';
import { severalPerCell } from './shapes/several-per-cell.js';
import { tablePerBloc } from './shapes/table-per-bloc.js';

/** The documents that imports are tried on, those of the seeds when they are there. */
export function corpus(): Shape[] {
  const architecte = contentOf('architecte-services-numeriques');
  const habitat = contentOf('conseiller-transition-habitat');
  const culture = contentOf('developpeur-mediation-culturelle');
  const atelier = contentOf('rs-animation-ateliers-reparation');
  return [
    ...(HAS_SEEDS ? [seed001(), seed003()] : []),
    fullWidth(architecte, 'full-width', 'libreoffice'),
    fullWidth(habitat, 'criteria-of-blocs', 'pandoc'),
    cutInPages(culture, 'cut-in-pages', 'libreoffice-odt'),
    tablePerBloc(architecte),
    blocColumn(architecte),
    severalPerCell(culture),
    rs(atelier),
    options(architecte),
    messy(),
    fullWidth(culture, 'page-of-pandoc', 'pandoc-page'),
    cutInPages(architecte, 'page-of-libreoffice', 'libreoffice-page'),
    ...holdouts(architecte, culture),
    ...secondHoldouts(architecte, habitat, atelier),
  ];
}
