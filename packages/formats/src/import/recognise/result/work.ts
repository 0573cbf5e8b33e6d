import type { Profile } from '../columns/profile.js';
import type { Flow } from '../table/flow.js';
import type { Ledger } from '../text/ledger.js';
import type { Anchors } from './anchors.js';
import type { Finale } from './finales.js';
import type { Report } from './report.js';
import type { Scopes } from './scope.js';
import type { Tree } from './tree.js';

/** What the passes over a document share. */
export interface Work {
  flow: Flow;
  profile: Profile;
  ledger: Ledger;
  report: Report;
  anchors: Anchors;
  tree: Tree;
  scopes: Scopes;
  /** Final evaluations, in rows of their own. */
  finales: Finale[];
}
