#!/usr/bin/env node
// Checked in so that npm can link it before the first build; the program itself is compiled to dist/.
import '../dist/main.js';
