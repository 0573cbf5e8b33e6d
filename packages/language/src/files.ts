// For what looks for files: a command that does loads neither parser nor rules.
export { CONFIG_NAME } from './config/config-name.js';
export { isSkipped } from './source/file-names.js';
