const NAMESPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

const paragraph = (style: string, content: string) => `<text:p text:style-name="${style}">${content}</text:p>`;

/**
 * A house template as an author makes it in LibreOffice Writer: a portrait page, a running header and footer, a heading
 * and a list of its own, a table of fields, a landscape page for the table. Saved by LibreOffice as .docx, it has the
 * identifiers of styles, the section and the numbering that this program writes.
 */
export function templateFodt(): string {
  const pages = (name: string, width: string, height: string, orientation: string) =>
    `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${orientation}" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout>`;
  const master = (name: string, layout: string) =>
    `<style:master-page style:name="${name}" style:page-layout-name="${layout}"><style:header>${paragraph('Header', '{{intitulé}} <text:span text:style-name="Gras">({{sigle}}, niveau {{niveau}})</text:span>')}</style:header><style:footer>${paragraph('Footer', '{{Certificateurs}}')}</style:footer></style:master-page>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" style:font-name="Liberation Sans" fo:language="fr" fo:country="FR"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:color="#0b5345" fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="En-tête_20_de_20_tableau" style:display-name="En-tête de tableau" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:color="#ffffff" fo:font-size="8pt" fo:font-weight="bold"/></style:style>
<text:list-style style:name="Liste"><text:list-level-style-bullet text:level="1" text:bullet-char="›"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Gras" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Pays" style:family="paragraph" style:parent-style-name="Heading_20_1" style:master-page-name="Paysage"/>
<style:style style:name="Port" style:family="paragraph" style:parent-style-name="Heading_20_1" style:master-page-name="Standard"/>
${pages('pm1', '21cm', '29.7cm', 'portrait')}${pages('pm2', '29.7cm', '21cm', 'landscape')}
</office:automatic-styles>
<office:master-styles>${master('Standard', 'pm1')}${master('Paysage', 'pm2')}</office:master-styles>
<office:body><office:text>
${paragraph('Heading_20_1', '{{ti<text:span text:style-name="Gras">tre</text:span>}}')}
${paragraph('Standard', 'Document établi le {{date}} à partir du modèle de la maison.')}
<text:list text:style-name="Liste"><text:list-item>${paragraph('Standard', 'Fiche {{fiche}}')}</text:list-item><text:list-item>${paragraph('Standard', 'Voies d’accès : {{accès}}')}</text:list-item></text:list>
<table:table table:name="Champs"><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell>${paragraph('Standard', 'NSF')}</table:table-cell><table:table-cell>${paragraph('Standard', '{{nsf}}')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${paragraph('Standard', 'Emplois')}</table:table-cell><table:table-cell>${paragraph('Standard', '{{emplois}}')}</table:table-cell></table:table-row></table:table>
${paragraph('Standard', '{{objectifs}}')}
<text:h text:style-name="Pays" text:outline-level="1">Référentiels</text:h>
${paragraph('Standard', '{{tableau}}')}
<text:h text:style-name="Port" text:outline-level="1">Annexes de la maison</text:h>
${paragraph('Standard', '{{identité}}')}
${paragraph('Standard', '{{annexes}}')}
</office:text></office:body></office:document>
`;
}
