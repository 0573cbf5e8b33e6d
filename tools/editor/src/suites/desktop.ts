import { join } from 'node:path';
import { startCodeServer } from '../code-server.ts';
import { REPORTS, vsix } from '../locations.ts';
import { suite } from './suite.ts';

/** code-server with the packed extension. */
export default suite((sandbox) => startCodeServer(sandbox, vsix(), join(REPORTS, 'code-server.log')));
