import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEW_REFERENTIEL, type NewReferentielResult } from '../src/protocol.js';
import { TestClient } from './support/client.js';

let client: TestClient;
beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

describe('a new référentiel', () => {
  it('is named after its title and bears what was answered', async () => {
    const params = {
      intitule: 'Pilote de drones agricoles',
      code: 'PDA',
      repertoire: 'RNCP',
      niveau: 5,
      certificateur: 'Lycée du Val',
    };
    const { name, text } = await client.request<NewReferentielResult>(NEW_REFERENTIEL, params);
    expect(name).toBe('pilote-de-drones-agricoles.ref');
    expect(text).toMatch(
      /certification PDA "Pilote de drones agricoles" \{\n {4}répertoire RNCP\n {4}niveau 5\n {4}certificateur "Lycée du Val"\n/,
    );
  });

  it('has no level in the Répertoire spécifique, and a code even when none was given', async () => {
    const params = { intitule: 'Animer un « atelier » de réparation', repertoire: 'RS' };
    const { text } = await client.request<NewReferentielResult>(NEW_REFERENTIEL, params);
    expect(text).toContain('répertoire RS');
    expect(text).not.toMatch(/^ {4}niveau /m);
    expect(text).toMatch(/certification [A-Z]+ /);
  });
});
