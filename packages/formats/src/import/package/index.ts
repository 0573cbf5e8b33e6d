export { contentTypeOf } from './content-types.js';
export { LIMITS } from './limits.js';
export type { XmlAttributes } from './name-scope.js';
export { openPackage, type Package } from './package.js';
export { parseXml, type XmlHandler } from './parse-xml.js';
export { type Relationship, relationshipsOf } from './relationships.js';
export { openWordPackage, type WordPackage } from './word-package.js';
