import type { Summary } from '@referentiel/server/protocol';
import { describe, expect, it } from 'vitest';
import { statusText } from '../src/status-text.js';

const SUMMARY: Summary = {
  uri: 'file:///asn.ref',
  code: 'ASN',
  intitule: 'Architecte',
  errors: 0,
  warnings: 1,
  hints: 2,
  exportable: true,
  ecf: { covered: 12, total: 41 },
};

describe('the status bar', () => {
  it('says that a certification without error may be exported', () => {
    const { text, tooltip, spoken } = statusText(SUMMARY, 'fr');
    expect(text).toBe('$(error) 0 $(warning) 1  e-CF 12/41  $(pass) exportable');
    expect(tooltip.split('\n').slice(0, 3)).toEqual(['ASN – Architecte', '0 erreur', '1 avertissement']);
    expect(tooltip).toContain('ne dit pas que tout est évalué');
    expect(spoken).not.toContain('$(');
    expect(spoken).toContain('exportable');
  });

  it('calls one with errors a draft, in the language of the interface', () => {
    const summary = { ...SUMMARY, errors: 3, exportable: false };
    expect(statusText(summary, 'fr').text).toContain('$(error) 3');
    expect(statusText(summary, 'fr').text).toContain('brouillon');
    expect(statusText(summary, 'fr').tooltip).toContain('3 erreurs');
    expect(statusText(summary, 'en').text).toContain('draft');
    expect(statusText(SUMMARY, 'en').tooltip).toContain('0 errors');
  });

  it('needs neither code nor title', () => {
    const { code: _code, intitule: _intitule, ...bare } = SUMMARY;
    expect(statusText(bare, 'fr').tooltip.startsWith('0 erreur')).toBe(true);
  });
});
