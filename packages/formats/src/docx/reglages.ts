import { NAMESPACES, part, tag, val } from './xml.js';

/**
 * The part word/settings.xml: the layout of Word 2013 and later (without which Word says « Mode de compatibilité »),
 * French separators. Fields are not marked to be computed when the file opens: Word would ask the reader first.
 */
export function settingsXml(): string {
  const compat = tag('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  });
  return part(
    tag(
      'w:settings',
      NAMESPACES,
      tag('w:zoom', { 'w:percent': 100 }),
      val('defaultTabStop', 708),
      val('hyphenationZone', 425),
      val('characterSpacingControl', 'doNotCompress'),
      tag('w:compat', {}, compat),
      val('themeFontLang', 'fr-FR'),
      val('decimalSymbol', ','),
      val('listSeparator', ';'),
    ),
  );
}
