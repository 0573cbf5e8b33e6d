import { EXPORT_FORMATS } from '@referentiel/formats';
import { fromBase64, toBase64 } from '@referentiel/server/base64';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { CHOICES } from '../src/exports/drafts.js';
import { exportMessage } from '../src/exports/export-message.js';
import { EXPORTS } from '../src/exports/kinds.js';
import { targetFolder } from '../src/exports/target-folder.js';

describe('exports', () => {
  it('offers every format, in the order of the registry, each with a command', () => {
    expect(EXPORTS.map(({ id, extensions }) => ({ id, extensions }))).toEqual(
      EXPORT_FORMATS.map(({ id, files }) => ({ id, extensions: files.map(({ extension }) => extension) })),
    );
    const commands = manifest.contributes.commands.map(({ command }) => command);
    for (const { id } of EXPORTS) expect(commands).toContain(`referentiel.exporter.${id}`);
  });

  it('offers drafts of the Word file below it, each under a name of its own', () => {
    expect(CHOICES.filter(({ kind }) => kind.id === 'docx').map(({ params }) => params)).toEqual([
      {},
      { mode: 'draft' },
      { mode: 'draft', notes: true },
    ]);
    expect(new Set(CHOICES.map(({ label }) => label.fr)).size).toBe(EXPORTS.length + 2);
  });

  it('carries bytes as text and back', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(toBase64(Uint8Array.of(80, 75, 3, 4))).toBe('UEsDBA==');
  });

  it('reads the folder of the settings as any system writes it', () => {
    expect(targetFolder('')).toEqual({ absolute: false, segments: [] });
    expect(targetFolder(' ./envoi/word ')).toEqual({ absolute: false, segments: ['envoi', 'word'] });
    expect(targetFolder('..\\envoi')).toEqual({ absolute: false, segments: ['..', 'envoi'] });
    expect(targetFolder('C:\\Documents\\envoi').absolute).toBe(true);
    expect(targetFolder('/partage/envoi')).toEqual({ absolute: true, segments: ['partage', 'envoi'] });
  });

  it('says what remains to be mended', () => {
    const clean = { errors: 0, mayLackWords: false };
    expect(exportMessage(['asn.docx'], clean, 'fr')).toEqual({
      message: '«\u00a0asn.docx\u00a0» est exporté.',
      warns: false,
    });
    expect(exportMessage(['a.docx', 'a.html'], clean, 'fr').message).toBe(
      '«\u00a0a.docx\u00a0» et «\u00a0a.html\u00a0» sont exportés.',
    );
    expect(exportMessage(['asn.docx'], clean, 'fr', true).message).toMatch(
      /est exporté\. C’est un brouillon.*refait le document/,
    );
    expect(exportMessage(['asn.docx'], { errors: 1, mayLackWords: false }, 'fr').message).toContain(
      'Il reste 1 erreur dans',
    );
    const lacking = exportMessage(['asn.docx'], { errors: 3, mayLackWords: true }, 'fr');
    expect(lacking.warns).toBe(true);
    expect(lacking.message).toMatch(/3 erreurs.*manquer au document\.$/);
    expect(exportMessage(['asn.docx'], { errors: 2, mayLackWords: true }, 'en').message).toContain('2 errors left');
  });
});
