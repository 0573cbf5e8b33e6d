export { createRefServices } from './module.js';
export { type BuiltCertification, type CertificationSource, buildCertification } from './build/certification.js';
export { buildCatalogues } from './build/catalogue.js';
export { type SourceFile, parseSource, sourceFile } from './source/source-file.js';
