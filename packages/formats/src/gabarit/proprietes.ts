import type { Certification } from '@referentiel/model';
import { appXml, coreXml, proprietesFormulaire } from '../docx/proprietes.js';
import type { Output } from './package/output.js';
import type { TemplatePackage } from './package/template-package.js';

const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const PACKAGE = 'application/vnd.openxmlformats-package';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The properties of the document: its own title, authors and date instead of those of the template, whose statistics
 * (pages, words, time of edition) would be wrong.
 */
export function ecrireProprietes(
  certification: Certification,
  date: string | undefined,
  { links }: TemplatePackage,
  output: Output,
): void {
  const write = (type: string, address: string, path: string, contentType: string, xml: string) => {
    const known = links.find((link) => link.type === type && !link.external)?.target;
    if (!known) output.link('', { type: address, target: path });
    output.put(known ?? path, xml);
    output.declare(known ?? path, contentType);
  };
  const core = coreXml(proprietesFormulaire(certification), date);
  write('core-properties', CORE, 'docProps/core.xml', `${PACKAGE}.core-properties+xml`, core);
  const app = appXml(certification);
  write('extended-properties', 'extended-properties', 'docProps/app.xml', `${OFFICE}.extended-properties+xml`, app);
}
