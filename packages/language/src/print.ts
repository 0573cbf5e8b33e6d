// For what only prints: a command that does loads neither parser nor rules.
export { printCertification } from './print/index.js';
