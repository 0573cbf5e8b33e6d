import { createRefServices, type RefServices, useDictionary } from '@referentiel/language';
import { readDictionary } from './dictionary.js';
import { colon, say } from './language.js';
import { stderr } from './output.js';

let created: RefServices | undefined;

/** The dictionary; when it cannot be read the author learns why fewer remarks are made. */
function dictionary() {
  try {
    return readDictionary();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = say(
      'Le dictionnaire du français ne se lit pas\u00a0: les remarques qui en dépendent manquent.',
      'The dictionary of French cannot be read: the remarks that rest on it are missing.',
    );
    stderr.write(`${what} ${say('Cause', 'Reason')}${colon()} ${reason}\n`);
    throw error;
  }
}

/**
 * The services of the language: made when a command needs them, since help and mistakes of use do not. The dictionary is read
 * when a rule asks for its first word.
 */
export function services(): RefServices {
  if (!created) {
    created = createRefServices().ref;
    useDictionary(dictionary);
  }
  return created;
}
