import { describe, expect, it } from 'vitest';
import { lireGabarit } from '../../src/index.js';
import { changed, para, petit, run } from './archive.js';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'word/_rels/document.xml.rels';

function messages(template: Uint8Array): string[] {
  return lireGabarit(template).remarques.map(({ message }) => message.fr);
}

function withLink(type: string, target: string): Uint8Array {
  const link = `<Relationship Id="rIdX" Type="${TYPE}/${type}" Target="${target}" TargetMode="External"/>`;
  return changed(petit(para(run('{{tableau}}'))), {
    [RELS]: (xml) =>
      xml.replace(/<\/Relationships>|\/>\s*$/, (end) =>
        end.startsWith('<') ? `${link}${end}` : `>${link}</Relationships>`,
      ),
  });
}

describe('what a template fetches', () => {
  it.each([
    ['attachedTemplate', 'https://example.org/modele.dotm'],
    ['image', '\\\\serveur\\partage\\logo.png'],
    ['oleObject', 'file://serveur/partage/x.xlsx'],
  ])('from another machine is told: %s', (type, target) => {
    expect(messages(withLink(type, target)).join()).toContain('charge un fichier d’une autre machine');
  });

  it.each([
    ['hyperlink', 'https://example.org'],
    ['attachedTemplate', 'file:///C:\\Modeles\\Normal.dotm'],
  ])('is nobody else’s business when a reader clicks it or the machine has it: %s', (type, target) => {
    expect(messages(withLink(type, target))).toEqual([]);
  });

  it('through a field is told, and no other field', () => {
    const field = (code: string) => para(`<w:r><w:instrText>${code}</w:instrText></w:r>`);
    const template = petit(field(' DDEAUTO c:\\x '), field(' PAGE '), para(run('{{tableau}}')));
    expect(messages(template).filter((one) => one.includes('va chercher'))).toHaveLength(1);
  });
});
