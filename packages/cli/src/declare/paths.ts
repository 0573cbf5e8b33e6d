import { say } from '../language.js';

/** The argument of the commands that take files or folders: its name and what it is. */
export function paths(): [string, string] {
  return [
    say('chemins...', 'paths...'),
    say(
      'fichiers .ref ou dossiers (par défaut : le dossier où vous êtes)',
      '.ref files or folders (by default: the current folder)',
    ),
  ];
}
