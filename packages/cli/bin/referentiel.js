#!/usr/bin/env node
// Checked in so that npm can link it before the first build; the program itself is compiled to dist/.
import { enableCompileCache } from 'node:module';

// Compiled code is kept between runs: half of a short run would be spent compiling.
enableCompileCache?.();
await import('../dist/main.js');
