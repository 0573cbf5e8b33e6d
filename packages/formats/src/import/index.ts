export * from './document.js';
export * from './imported.js';
export { placeText } from './place-text.js';
export { IMPORT_FORMATS, type ImportFormat, importFormatOf } from './registry.js';
