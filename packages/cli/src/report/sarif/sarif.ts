import { lang } from '../../language.js';
import { VERSION } from '../../version.js';
import type { LoadedWorkspace } from '../../workspace.js';
import { assumedIn } from './assumed.js';
import { Fingerprints } from './fingerprint.js';
import { artifactLocation, SOURCE_ROOT } from './location.js';
import { type ResultContext, resultOf, suppressionOf } from './result.js';
import { descriptors } from './rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The report as other tools exchange it: SARIF 2.1.0 (OASIS Standard), one run. It holds the findings that authors assume
 * too, marked as such with their reason. Nothing in it depends on the moment or on the machine.
 */
export function sarifReport({ requested, requestedFindings, files, texts, unreadable }: LoadedWorkspace): string {
  const assumed = assumedIn(requested);
  const rules = descriptors(
    new Set([...requestedFindings, ...assumed.map(({ finding }) => finding)].map((one) => one.rule)),
  );
  const context: ResultContext = {
    ranks: new Map(rules.map(({ id }, rank) => [id, rank])),
    fingerprints: new Fingerprints(),
    files: new Map(files.map((file) => [file.uri, file])),
  };
  const run = {
    tool: { driver: { name: 'Référentiel', version: VERSION, semanticVersion: VERSION, language: lang(), rules } },
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        ...(unreadable.length > 0 && {
          toolExecutionNotifications: unreadable.map((text) => ({ level: 'error', message: { text } })),
        }),
      },
    ],
    language: lang(),
    originalUriBaseIds: {
      [SOURCE_ROOT]: { description: { text: 'The folder in which the command was given.' } },
    },
    artifacts: texts.map(({ uri }) => ({
      location: artifactLocation(uri),
      roles: ['analysisTarget'],
      encoding: 'UTF-8',
    })),
    columnKind: 'utf16CodeUnits',
    results: [
      ...requestedFindings.map((finding) => resultOf(finding, context)),
      ...assumed.map((one) => ({
        ...resultOf(one.finding, context),
        suppressions: [suppressionOf(one)],
      })),
    ],
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
