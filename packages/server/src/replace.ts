/**
 * Files replaced so that nothing is lost: used by the command line and by the extension where it runs in Node. It needs
 * nothing of the server.
 */
export { WriteFailure } from './replace/failure.js';
export { makeFolder } from './replace/make-folder.js';
export { openElsewhere } from './replace/open-elsewhere.js';
export { type Content, replaceFiles } from './replace/replace-files.js';
