import { createRefServices, type RefServices } from '@referentiel/language';

let created: RefServices | undefined;

/** The services of the language: made when a command needs them, since help and mistakes of use do not. */
export function services(): RefServices {
  created ??= createRefServices().ref;
  return created;
}
