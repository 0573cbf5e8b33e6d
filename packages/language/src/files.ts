// For what looks for files: a command that does loads neither parser nor rules.
export { CONFIG_NAME } from './config/config-name.js';
export { type DecodedSource, decodeSource, type Encodage } from './source/decode-source.js';
export { isSkipped } from './source/file-names.js';
export { MOST_BYTES } from './source/file-trouble.js';
