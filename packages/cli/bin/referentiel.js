#!/usr/bin/env node
// Checked in so that npm can link it before the first build; the program itself is compiled to dist/.
import module from 'node:module';

// Compiled code is kept between runs, where Node can: half of a short run would be spent compiling.
module.enableCompileCache?.();
await import('../dist/main.js');
