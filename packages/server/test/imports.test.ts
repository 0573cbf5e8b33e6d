import { IMPORT_FORMATS } from '@referentiel/formats';
import { emptyCertification, parseProse } from '@referentiel/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT, IMPORT_EXTENSIONS, type ImportedText, type ImportParams, type ImportResult } from '../src/protocol.js';
import { TestClient } from './support/client.js';

let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await client.stop();
});

const base64 = (text: string) => Buffer.from(text).toString('base64');

const ask = (name: string, text: string) =>
  client.request<ImportResult>(IMPORT, { name, bytes: base64(text) } satisfies ImportParams);

/** What a reader that is sure of little makes of a document. */
function readsAs(
  remarks: ReturnType<(typeof IMPORT_FORMATS)[number]['read']>['remarks'],
  enonce = 'Relever les écarts.',
) {
  const certification = emptyCertification();
  certification.intitule = 'Essai';
  const element = { notes: [], derogations: [], references: [], themes: [], contenu: [] };
  certification.contenu.push({
    genre: 'competence',
    ...element,
    code: 'C1',
    enonce: parseProse(enonce),
  });
  const [json] = IMPORT_FORMATS.filter(({ id }) => id === 'json');
  const counts = { blocs: 0, activites: 0, competences: 1, criteres: 0, epreuves: 0 };
  vi.spyOn(json as NonNullable<typeof json>, 'read').mockReturnValue({ certification, remarks, counts });
}

describe('imports', () => {
  it('give the text of a document, named after it, and what was found', async () => {
    const result = await ask(
      'Fiche 2.JSON',
      '{ "version": 1, "intitule": "Essai", "blocs": [], "competences": [{ "code": "C1", "enonce": "Relever." }] }',
    );
    expect(result).toMatchObject({
      name: 'Fiche 2.ref',
      found: 'Trouvé\u00a0: 0 bloc, 0 activité, 1 compétence, 0 critère, 0 épreuve.',
      groups: [],
    });
    const { text } = result as { text: string };
    expect(text).toContain('compétence C1 "Relever."');
    expect(await client.open('untitled:import', text)).not.toContainEqual(expect.objectContaining({ code: 'SYN-01' }));
  });

  it('report what deserves a look first, and lead to the elements of the text', async () => {
    readsAs([
      { certainty: 'understood', message: { fr: 'Tableau coupé en deux.', en: 'Table cut in two.' } },
      {
        certainty: 'not-understood',
        message: { fr: 'Texte sans place, gardé en note.', en: 'Text without place.' },
        place: { table: 2, row: 5 },
        text: 'En cours\nde  lecture',
        element: 'C1',
      },
      { certainty: 'guessed', message: { fr: 'Code deviné.', en: 'Code guessed.' }, element: 'C9' },
    ]);
    const { groups, text } = (await ask('x.json', '')) as ImportedText;
    expect(groups.map(({ certainty, title }) => [certainty, title])).toEqual([
      ['not-understood', 'À reprendre (gardé en note)'],
      ['guessed', 'Deviné, à vérifier'],
      ['understood', 'Pour information'],
    ]);
    const [line] = groups[0]?.lines ?? [];
    expect(line).toMatchObject({
      where: 'tableau\u00a02, ligne\u00a05',
      message: 'Texte sans place, gardé en note.',
      text: 'En cours de lecture',
      element: 'C1',
    });
    const { start, end } = line?.range ?? { start: { line: -1, character: 0 }, end: { line: -1, character: 0 } };
    expect(text.split('\n')[start.line]?.slice(start.character, end.character)).toBe('C1');
    expect(groups[1]?.lines).toEqual([{ where: '', message: 'Code deviné.', element: 'C9' }]);
    expect(groups[2]?.lines).toEqual([{ where: '', message: 'Tableau coupé en deux.' }]);
  });

  it('lead to the words of a remark, however the text breaks its lines', async () => {
    const long = 'Relever les écarts de consommation de chaque logement, pièce par pièce, avec un instrument étalonné.';
    const remark = { certainty: 'guessed' as const, message: { fr: 'Deviné.', en: 'Guessed.' } };
    readsAs(
      [
        { ...remark, text: long },
        { ...remark, text: 'Relever' },
      ],
      long,
    );
    const { groups, text } = (await ask('x.json', '')) as ImportedText;
    const [found, short] = groups[0]?.lines ?? [];
    const line = text.split('\n')[found?.range?.start.line ?? -1] ?? '';
    expect(line.slice(found?.range?.start.character)).toMatch(/^Relever les écarts/);
    expect(short).not.toHaveProperty('range');
  });

  it('ask which fiche to take of a file that holds several', async () => {
    const fiche = (numero: string) =>
      `<FICHE><NUMERO_FICHE>${numero}</NUMERO_FICHE><INTITULE>Mécanicien ${numero}</INTITULE></FICHE>`;
    const xml = `<?xml version="1.0" encoding="UTF-8"?><FICHES>${fiche('RNCP1')}${fiche('RNCP2')}</FICHES>`;
    expect(await ask('x.xml', xml)).toMatchObject({ demande: 'fiche', details: [] });
    const params: ImportParams = { name: 'x.xml', bytes: base64(xml), fiche: 'RNCP2' };
    expect(await client.request<ImportResult>(IMPORT, params)).toMatchObject({
      text: expect.stringContaining('Mécanicien RNCP2'),
    });
  });

  it('refuse what is no document of theirs, with the remedy and the places', async () => {
    expect(await ask('x.pdf', 'x')).toEqual({
      refus: expect.stringMatching(/^«\u00a0x\.pdf\u00a0» ne s’importe pas\u00a0: choisissez un fichier .*\.json/),
      details: [],
    });
    expect(await ask('x.json', '{ "version": 1, "competences": [{ "enonce": 12 }] }')).toEqual({
      refus: expect.stringContaining('pas un export lisible'),
      details: expect.arrayContaining([expect.stringMatching(/^\/competences\/0\/enonce {2}/)]),
    });
  });

  it('know which files they read', async () => {
    const extensions = await client.request<string[]>(IMPORT_EXTENSIONS, {});
    expect(extensions).toEqual(IMPORT_FORMATS.flatMap((format) => format.extensions));
    expect(extensions).toContain('.json');
  });
});
