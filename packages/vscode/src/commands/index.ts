import { commands, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Follower } from '../follower.js';
import type { WriteFiles } from '../writing/write-files.js';
import { registerColler } from './coller.js';
import { expliquerRegle } from './expliquer-regle.js';
import { EXPORT_COMMANDS, exporter } from './exporter.js';
import { importer } from './importer.js';
import { montrer } from './montrer.js';
import { nouveau } from './nouveau.js';
import { ouvrirCatalogue } from './ouvrir-catalogue.js';
import { premiersPas } from './premiers-pas.js';
import { redemarrer } from './redemarrer.js';
import { renumeroter } from './renumeroter.js';

/** What commands work with. */
export interface CommandServices {
  context: ExtensionContext;
  client: BaseLanguageClient;
  channel: LogOutputChannel;
  follower: Follower;
  write: WriteFiles;
}

/** Registers the commands of the manifest; those of the preview are registered with it. */
export function registerCommands(services: CommandServices): Disposable[] {
  const command = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`referentiel.${name}`, run);
  return [
    command('nouveau', (folder?: unknown) => nouveau(services, folder)),
    command('exporter', (resource?: unknown) => exporter(services, resource)),
    ...EXPORT_COMMANDS.map((format) =>
      command(`exporter.${format}`, (resource?: unknown) => exporter(services, resource, format)),
    ),
    command('brouillon', (resource?: unknown) => exporter(services, resource, 'brouillon')),
    command('importer', (resource?: unknown) => importer(services, resource)),
    command('renumeroter', () => renumeroter(services)),
    command('ouvrirCatalogue', ouvrirCatalogue),
    ...registerColler(services.client),
    command('expliquerRegle', (id?: unknown) => expliquerRegle(id)),
    command('montrer', (uri: string, position, locations) => montrer(services, uri, position, locations)),
    command('premiersPas', () => premiersPas(services)),
    command('redemarrer', () => redemarrer(services)),
    command('journal', () => services.channel.show()),
  ];
}
