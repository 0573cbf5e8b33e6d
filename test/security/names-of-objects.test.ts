import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certification } from '@referentiel/model';
import { strToU8 } from 'fflate';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../packages/cli/src/workspace.js';
import {
  EXPORT_FORMATS,
  IMPORT_FORMATS,
  ImportRefused,
  lireGabarit,
  readJson,
  writeJson,
} from '../../packages/formats/src/index.js';
import { para, petit, run } from '../../packages/formats/test/gabarit/archive.js';
import { partsOf as wordParts, zipOf } from '../../packages/formats/test/import/docx/word-file.js';
import { readConfig, revueOf } from '../../packages/language/src/index.js';
import { DEFAULT_SETTINGS, settingsFrom } from '../../packages/server/src/settings.js';

/** What every object of JavaScript has, whoever made it. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
const OWN = Object.getOwnPropertyNames(Object.prototype).sort();

const folder = mkdtempSync(join(tmpdir(), 'noms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(OWN);
  expect(({} as Record<string, unknown>).pollue).toBeUndefined();
});

/** A certification that has a name wherever an author may write one. */
function source(name: string): string {
  const code = `A-${name.replaceAll('_', '')}`;
  return `catalogue ${code} "${name}" { métier ${code} "${name}" }
certification ${code} "${name}" {
    répertoire ${name}
    certificateur "${name}"
    niveau 6
    codes { compétence "${name}{n}" }
    ${name} "${name}"
}
épreuve ${code}1 "${name}" {
    nature ${name}
    durée 3 ${name}
    jury 3 "${name}"
}
bloc ${code}2 "${name}" {
    activité ${code}3 "${name}" {
        compétence ${code}4 "${name} ${name}" {
            critère ${code}5 "${name}"
            évalué par ${code}1
            références ${code} ${code}
            note "${name}"
        }
    }
}
`;
}

function checked(name: string) {
  const path = join(folder, `${name}.ref`);
  writeFileSync(path, source(name));
  const workspace = loadWorkspace([path]);
  const [certification] = workspace.requested;
  if (!certification) throw new Error(`nothing was built of ${path}`);
  return { workspace, certification };
}

const importerOf = (id: string) => IMPORT_FORMATS.find((one) => one.id === id) as (typeof IMPORT_FORMATS)[number];

/** Reads bytes as a document: a certification or a refusal, nothing else. */
function readAs(id: string, bytes: Uint8Array): Certification | undefined {
  try {
    return importerOf(id).read(bytes).certification;
  } catch (error) {
    expect(error).toBeInstanceOf(ImportRefused);
    return undefined;
  }
}

describe.each(NAMES)('the name %s', (name) => {
  it('is a word like any other in a text, a check, each export and the way back', async () => {
    const { workspace, certification: own } = checked(name);
    const { certification } = own;
    expect(workspace.requestedFindings.length).toBeGreaterThan(0);
    expect(JSON.stringify(workspace.requestedFindings)).not.toMatch(/native code|\[object |function /);
    const revue = revueOf(own, workspace.requestedFindings);
    for (const { id, files } of EXPORT_FORMATS) {
      for (const file of files) {
        const bytes = await file.write(certification, { revue });
        expect(bytes.length, file.extension).toBeGreaterThan(100);
        if (id === 'docx' || id === 'html' || id === 'json') expect(readAs(id, bytes)?.intitule, id).toContain(name);
      }
    }
  });

  it('is a key that no JSON import takes', () => {
    const { certification: own } = checked(name);
    const json = JSON.parse(writeJson(own.certification)) as Record<string, unknown>;
    const text = JSON.stringify(json).replace('{', `{"${name}":{"pollue":true},`);
    const read = readJson(text);
    expect('problems' in read && read.problems.length).toBeGreaterThan(0);
    const bloc = text.replace(/"blocs":\[\{/, `"blocs":[{"${name}":{"pollue":true},`);
    expect('problems' in readJson(bloc.replace(`{"${name}":{"pollue":true},`, '{'))).toBe(true);
  });

  it('sets nothing in a configuration nor in the settings of an editor', () => {
    const text = `{"${name}": {"pollue": true}, "rules": {"${name}": "off", "TXT-02": {"${name}": 1, "severity": "${name}"}}, "preset": "${name}"}`;
    const { findings, values } = readConfig('file:///referentiel.config.json', text) as {
      findings: unknown[];
      values?: { rules?: object };
    };
    expect(findings.length).toBeGreaterThan(2);
    expect(Object.keys(values?.rules ?? {})).not.toContain(name);
    const told = JSON.parse(`{"${name}": {"pollue": true}, "validation": {"${name}": 1, "redaction": "${name}"}}`);
    expect(settingsFrom(told)).toEqual(DEFAULT_SETTINGS);
  });

  it('is nothing in a Word document, a page or a template', () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr><w:r><${name}/><w:t>Un texte ${name}</w:t></w:r></w:p>`;
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><${name}/></w:style></w:styles>`;
    readAs('docx', zipOf({ ...wordParts(body), 'word/styles.xml': styles }));
    const page = `<html><body><p class="${name}" ${name}="1">Un &${name}; texte</p><ol type="${name}" style="list-style-type: ${name}; ${name}: 1"><li>Un</li></ol><${name}>x</${name}></body></html>`;
    readAs('html', strToU8(page));
    readAs(
      'fiche-xml',
      strToU8(`<FICHES><FICHE><${name}>x</${name}><NUMERO_FICHE>RNCP1</NUMERO_FICHE></FICHE></FICHES>`),
    );
    const template = petit(para(run(`{{${name}}}`)), para(run('{{tableau}}')));
    expect(
      lireGabarit(template)
        .remarques.map(({ message }) => message.fr)
        .join(),
    ).toContain(`{{${name}}}`);
  });
});

describe('a JSON bomb', () => {
  it.each([
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['of nested options', `{"version":1,"choix":${'[{"options":[{"choix":'.repeat(20_000)}[]${'}]}]'.repeat(20_000)}}`],
    ['of a huge number', '{"version":1,"niveau":1e999,"enregistrement":{"valeur":-1e308,"unite":"an"}}'],
    ['that says a key twice', '{"version":1,"version":2,"intitule":"a","intitule":{"b":1}}'],
  ])('%s is refused', (_, text) => {
    expect(readAs('json', strToU8(text))).toBeUndefined();
  });

  it('in facts that are passed over does no harm', () => {
    const text = writeJson(checked('bombe').certification.certification);
    const bomb = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const marked = JSON.stringify(JSON.parse(text), (key, value) => (key === 'derives' ? 'ici' : value));
    const json = marked.replace('"derives":"ici"', `"derives":${bomb}`);
    expect(json.length).toBeGreaterThan(text.length);
    expect(readAs('json', strToU8(json))).toBeDefined();
  });
});
