import { join } from 'node:path';
import { ATELIER } from '../fixtures.ts';
import { REPORTS, vsix } from '../locations.ts';
import { startTestWeb } from '../test-web.ts';
import { FICHE_CYCLES } from '../word-file.ts';
import { suite } from './suite.ts';

/** VS Code for the web with the unpacked extension, on the fixtures. */
export default suite((sandbox) => {
  sandbox.copy(ATELIER, 'atelier');
  sandbox.write(FICHE_CYCLES, 'atelier', 'referentiel-cycles.docx');
  return startTestWeb(sandbox, vsix(), 'atelier', join(REPORTS, 'test-web.log'));
});
