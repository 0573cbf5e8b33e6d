// For what only imports: a command that does loads none of the documents that are written.
export * from './import/index.js';
