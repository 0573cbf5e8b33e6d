import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { certification, ERROR, examples, folder, run, WARNING } from './support/cli.js';

/** The schema of the OASIS standard, as published by its editors. Its draft is 4: ajv wants another name for its id. */
function validator() {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const formats = { uri: /^[a-z][\w+.-]*:\S*$/i, 'uri-reference': /^\S*$/, 'date-time': /^\d{4}-\d\d-\d\dT\S+Z$/ };
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
}

const validate = validator();

async function sarif(args: string[], cwd: string) {
  const { stdout, ...rest } = await run(['check', '--format', 'sarif', ...args], { cwd });
  const log = JSON.parse(stdout);
  validate(log);
  expect(validate.errors).toBeNull();
  return { ...rest, stdout, log, sarifRun: log.runs[0] };
}

const ASSUMED = certification('Y', `${WARNING}    assume NUM-02 "Les numéros sont ceux de la fiche précédente."\n`);

describe.concurrent('check --format sarif', () => {
  it('is valid for the schema of the standard, with or without findings', async () => {
    const found = await sarif([], folder({ 'x.ref': certification('X', ERROR + WARNING), 'y.ref': ASSUMED }));
    expect(found.code).toBe(1);
    expect(found.stderr).toContain('2 fichiers\u00a0: 1 erreur, ');
    const none = await sarif([], examples());
    expect(none.sarifRun.artifacts).toHaveLength(7);
    expect(none.code).toBe(0);
  });

  it('says where, what and which rule, from the working folder, in UTF-16 columns', async () => {
    const cwd = folder({ 'dossier é/x.ref': certification('X', `    /* 😀 */ évaluée par E9\n${WARNING}`) });
    const { sarifRun } = await sarif([], cwd);
    const { name, version, language, rules } = sarifRun.tool.driver;
    expect({ name, version, language }).toEqual({ name: 'Référentiel', version: '0.1.0', language: 'fr' });
    expect(sarifRun.columnKind).toBe('utf16CodeUnits');
    const result = sarifRun.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'REF-01');
    expect(result).toMatchObject({
      level: 'error',
      message: { text: expect.stringContaining('E9') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dossier%20%C3%A9/x.ref', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 26, endLine: 3, endColumn: 28, snippet: { text: 'E9' } },
          },
        },
      ],
    });
    expect(rules[result.ruleIndex]).toMatchObject({
      id: 'REF-01',
      name: 'NameMustMeanElementOfCertification',
      defaultConfiguration: { level: 'error', enabled: true },
      properties: { tags: ['REF', 'noms et renvois'] },
      help: { text: expect.stringContaining('À corriger'), markdown: expect.stringMatching(/^# REF-01 – /) },
    });
    for (const { ruleId, ruleIndex } of sarifRun.results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it('names files outside of the working folder by their whole address', async () => {
    const cwd = folder({ 'a/x.ref': certification('X', ERROR), 'b/rien.txt': '' });
    const { sarifRun } = await sarif(['../a'], join(cwd, 'b'));
    const { artifactLocation } = sarifRun.results[0].locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/^file:\/\/\/.*\/a\/x\.ref$/);
    expect(artifactLocation).not.toHaveProperty('uriBaseId');
  });

  it('leads to the other place of a conflict, and carries the corrections', async () => {
    const twice = '    compétence C1 "Tenir un registre pour suivre les écarts."\n';
    const { sarifRun } = await sarif(
      [],
      folder({ 'x.ref': certification('X', twice), 'y.ref': 'certification Y "Y" { compétnce C1 "Lire." }\n' }),
    );
    const result = sarifRun.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'NUM-01');
    expect(result.relatedLocations[0]).toMatchObject({ id: 0, message: { text: 'déjà pris ici' } });
    const fixed = sarifRun.results.find(({ fixes }: { fixes?: unknown }) => fixes);
    expect(fixed.fixes[0]).toMatchObject({
      artifactChanges: [
        { artifactLocation: { uri: 'y.ref' }, replacements: [{ insertedContent: { text: 'compétence' } }] },
      ],
    });
  });

  it('keeps the fingerprint of a finding that moves, and tells twins apart', async () => {
    const twice = WARNING + WARNING;
    const prints = async (text: string) => {
      const { sarifRun } = await sarif(['.'], folder({ 'x.ref': text }));
      return sarifRun.results.map(
        (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['referentiel/v1'],
      );
    };
    const before = await prints(certification('X', twice));
    expect(before.length).toBeGreaterThan(1);
    expect(new Set(before).size).toBe(before.length);
    expect(await prints(`// une ligne de plus\n\n${certification('X', twice)}`)).toEqual(before);
  });

  it('tells what the author assumes as suppressed, with the reason', async () => {
    const { sarifRun } = await sarif([], folder({ 'x.ref': ASSUMED }));
    const [assumed] = sarifRun.results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions);
    expect(assumed).toMatchObject({
      ruleId: 'NUM-02',
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: 'Les numéros sont ceux de la fiche précédente.',
          location: { physicalLocation: { region: { startLine: 4 } } },
        },
      ],
    });
  });

  it('says which files could not be read, exits as always, and speaks English with --lang en', async () => {
    const cwd = folder({ 'l.ref': Buffer.from(certification('L'), 'latin1'), 'x.ref': certification('X', WARNING) });
    const { code, sarifRun } = await sarif(['--lang', 'en'], cwd);
    expect(code).toBe(2);
    expect(sarifRun.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error' }],
    });
    expect(sarifRun.tool.driver.language).toBe('en');
    const strict = await sarif(['x.ref', '--max-warnings', '0'], cwd);
    expect(strict.code).toBe(1);
    expect(JSON.stringify(strict.log)).not.toContain(cwd);
  });
});
