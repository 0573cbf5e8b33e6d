import type { Certification } from '@referentiel/model';
import { isJsonObject } from './codec.js';
import type { JsonProblem } from './problem.js';
import { Reading } from './reading.js';
import { document, VERSION } from './shapes/certification.js';

const BYTE_ORDER_MARK = /^\uFEFF/;

const NOT_JSON = {
  fr: 'Ce texte n’est pas du JSON : choisissez un fichier exporté en JSON, ou exportez-le de nouveau.',
  en: 'This text is not JSON: choose a file exported as JSON, or export it again.',
};

function parse(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(BYTE_ORDER_MARK, '')) };
  } catch {
    // The engine's own message differs between engines and says nothing to an author.
    return undefined;
  }
}

/** Another version is said once, rather than as the many differences that follow from it. */
function reportOtherVersion(json: unknown, at: Reading): boolean {
  const version = isJsonObject(json) && Object.hasOwn(json, 'version') ? json.version : VERSION;
  if (version === VERSION || typeof version !== 'number') return false;
  at.at('version').report({
    fr: `Ce document est en version ${version} du format, et cet outil lit la version ${VERSION} : mettez l’outil à jour, ou exportez le document de nouveau.`,
    en: `This document has version ${version} of the format, and this tool reads version ${VERSION}: update the tool, or export the document again.`,
  });
  return true;
}

/**
 * Reads what `writeJson` wrote, or a document that follows its schema. Gives the certification, without positions, or
 * the problems (at most a hundred) when there is at least one; never throws, whatever the text. Derived facts in the
 * document are ignored.
 */
export function readJson(text: string): { certification: Certification } | { problems: JsonProblem[] } {
  const at = Reading.start();
  const parsed = parse(text);
  if (!parsed) at.report(NOT_JSON);
  else if (!reportOtherVersion(parsed.json, at)) {
    const read = document.read(parsed.json, at);
    if (read && !at.problems.length) {
      const { $schema: _schema, version: _version, ...certification } = read;
      return { certification };
    }
  }
  return { problems: at.problems };
}
