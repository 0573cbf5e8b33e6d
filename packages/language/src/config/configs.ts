import { DEFAULT_RULE_SETTINGS } from '../check/default-settings.js';
import type { Finding } from '../check/finding.js';
import type { RuleSettings } from '../rules/rule.js';
import { canonicalUri } from '../source/canonical-uri.js';
import { folderOf } from '../source/source-file.js';
import { readConfig } from './read-config.js';
import { type ConfigValues, NO_VALUES, ruleSettings } from './rule-settings.js';

/** The configuration of one project. */
export interface ProjectConfig {
  /** As the one who opened it spells it. */
  uri: string;
  text: string;
  settings: RuleSettings;
  /** What is wrong in the file, in order of place. */
  findings: readonly Finding[];
  /** What the file says, as far as it can be understood. */
  values: ConfigValues;
  /** Two texts that mean the same have the same settings. */
  meaning: string;
}

function meaningOf({ preset, rules }: ConfigValues): string {
  return JSON.stringify([preset.name, rules]);
}

/** The folder that a configuration holds for, in one spelling for all. */
export function folderOfConfig(uri: string): string {
  return folderOf(canonicalUri(uri));
}

/** The configuration, of some by their folder, that is the nearest in a file's folder or above. */
export function nearestConfig(byFolder: ReadonlyMap<string, ProjectConfig>, uri: string): ProjectConfig | undefined {
  for (let folder = folderOf(canonicalUri(uri)); folder; folder = folderOf(folder)) {
    const config = byFolder.get(folder);
    if (config) return config;
    if (!folder.includes('/')) return undefined;
  }
  return undefined;
}

/**
 * The configurations at hand, each for the files in its folder and below, the nearest one counting. `final`: everything is
 * judged as the version to be filed. The settings of a file are the same object until its configuration says something else.
 */
export class Configs {
  private readonly byFolder = new Map<string, ProjectConfig>();
  private readonly usual: RuleSettings;

  constructor(private readonly final = false) {
    this.usual = final ? ruleSettings(NO_VALUES, true) : DEFAULT_RULE_SETTINGS;
  }

  /** All of them, in no order. */
  get all(): ProjectConfig[] {
    return [...this.byFolder.values()];
  }

  /** Takes a text, new or changed; false when it is the one known. Fails on no text. */
  set(uri: string, text: string): boolean {
    const folder = folderOfConfig(uri);
    const known = this.byFolder.get(folder);
    if (known?.text === text && known.uri === uri) return false;
    const { values, findings } = readConfig(uri, text);
    const meaning = meaningOf(values);
    const settings = known?.meaning === meaning ? known.settings : ruleSettings(values, this.final);
    this.byFolder.set(folder, { uri, text, values, meaning, settings, findings });
    return true;
  }

  /** Forgets one; false when it is not known. */
  remove(uri: string): boolean {
    return this.byFolder.delete(folderOfConfig(uri));
  }

  has(uri: string): boolean {
    return this.byFolder.has(folderOfConfig(uri));
  }

  /** The configuration of the project that a file belongs to: the nearest in its folder or above. */
  of(uri: string): ProjectConfig | undefined {
    return this.byFolder.size ? nearestConfig(this.byFolder, uri) : undefined;
  }

  /** What tells the settings of two files apart. */
  meaningFor(uri: string): string {
    const config = this.of(uri);
    return `${this.final ? 'final ' : ''}${config?.meaning ?? ''}`;
  }

  /** How the project of a file wants its rules. */
  settingsOf(uri: string): RuleSettings {
    return this.of(uri)?.settings ?? this.usual;
  }
}
