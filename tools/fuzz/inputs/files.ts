import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hardTexts, sound } from './texts.ts';

/** Something that stands under the name of a `.ref` file. */
export interface HardInput {
  /** Name of the file in the folder. */
  file: string;
  /** What an author would call it. */
  what: string;
}

/** The neighbour that must be checked as if nothing were wrong beside it. */
export const NEIGHBOUR = 'voisin.ref';
/** A name that nothing declares: REF-01. */
export const NEIGHBOUR_TEXT = sound('    évaluée par E9\n').replace('certification X', 'certification VOISIN');

function beside(path: string, name: string): string {
  return join(dirname(path), name);
}

/** Makes a folder for each of the hard inputs and tells where it is: what is around a file is read with it. */
export function layInputs(root: string): (HardInput & { folder: string })[] {
  const laid: (HardInput & { folder: string })[] = [];
  const lay = (file: string, what: string, make: (path: string) => void) => {
    const folder = join(root, `${laid.length}-${file.replace(/\.ref$/, '')}`);
    mkdirSync(folder);
    make(join(folder, file));
    laid.push({ file, what, folder });
  };
  for (const { name, what, content } of hardTexts()) lay(`${name}.ref`, what, (path) => writeFileSync(path, content));
  lay('absent.ref', 'fichier qui n’existe pas (ou plus)', () => {});
  lay('dossier.ref', 'dossier dont le nom finit par .ref', (path) => mkdirSync(path));
  lay('lien.ref', 'lien vers un fichier', (path) => {
    writeFileSync(beside(path, 'source.txt'), sound());
    symlinkSync('source.txt', path);
  });
  lay('lien-mort.ref', 'lien vers un fichier qui n’existe plus', (path) => symlinkSync('disparu.ref', path));
  lay('boucle.ref', 'lien vers lui-même', (path) => symlinkSync('boucle.ref', path));
  lay('boucle-dossiers.ref', 'dossiers liés en rond', (path) => {
    writeFileSync(path, sound());
    symlinkSync('.', beside(path, 'rond'));
  });
  lay('protege.ref', 'fichier sans droit de lecture', (path) => {
    writeFileSync(path, sound());
    chmodSync(path, 0);
  });
  lay('tube.ref', 'tube nommé (fifo)', (path) => {
    spawnSync('mkfifo', [path]);
  });
  lay('peripherique.ref', 'lien vers un périphérique sans fin (/dev/zero)', (path) => symlinkSync('/dev/zero', path));
  lay('cycle-a.ref', 'deux fichiers qui se disent chacun dans l’autre', (path) => {
    writeFileSync(path, 'dans B\nbloc A "Un" { }\n');
    writeFileSync(beside(path, 'cycle-b.ref'), 'dans A\nbloc B "Deux" { }\n');
  });
  lay('config.ref', 'configuration de projet illisible', (path) => {
    writeFileSync(path, sound());
    writeFileSync(beside(path, 'referentiel.config.json'), '{ "rules": ');
  });
  lay('config-dossier.ref', 'dossier au nom de la configuration', (path) => {
    writeFileSync(path, sound());
    mkdirSync(beside(path, 'referentiel.config.json'));
  });
  return laid;
}
